### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Participare
sheet-areas = Domenii
sheet-area-by-area = Domeniu cu domeniu
sheet-statements = Afirmații
sheet-answers = Răspunsuri
sheet-own = Afirmații proprii
sheet-own-answers = Afirmații proprii, răspunsuri
sheet-others = Domenii suplimentare
sheet-own-words = Propriile cuvinte
sheet-to-talk-about = De discutat
sheet-then-and-now = Atunci și acum
# Every value of two rounds.
sheet-comparison = Comparație
sheet-targets = Țintele planului
sheet-notes = Note de la întâlnire
sheet-how-to-read = Cum se citește

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Pagina { $page } din { $pages }
sheet-answers-counted = Răspunsuri numărate
sheet-own-answers-counted = Răspunsuri la afirmațiile noastre, numărate
sheet-own-words-ordered = Cu propriile cuvinte, în ordinea literelor
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Atunci și acum: domenii, { $scale }
sheet-areas-then-and-now = Domeniile atunci și acum, { $scale }
sheet-every-value = Atunci și acum: fiecare valoare, cum e tipărită
sheet-recompute = Cum se citește și cum se recalculează

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Domeniu
sheet-code = Cod
sheet-name = Titlu
sheet-statement = Afirmație
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Fel
sheet-group = Grup
sheet-mean = Medie
# A number that is not rounded.
sheet-exact = Exact
sheet-overall-exact = General, exact
sheet-group-exact = { $group }, exact
sheet-group-core = { $group }, afirmații de bază
sheet-group-optional = { $group }, afirmații opționale
sheet-group-sum = { $group }, suma răspunsurilor
sheet-group-answered = { $group }, au răspuns
sheet-sum = Suma răspunsurilor
sheet-answered = Au răspuns
# Broken where the hyphen is, if it must be.
sheet-unanswered = Fără răspuns
sheet-invited = Invitați
sheet-eligible = Eligibili
sheet-submitted = Predate
sheet-minimum = Minim
# How many chose this point of a scale.
sheet-chose = Au ales { $point }
# Not applicable.
sheet-na = N/A
# What a group read.
sheet-wording = Formulare
sheet-percent-of-invited = Procente din invitați
sheet-missing = Lipsesc până la minim
# One of the five words below follows.
sheet-minimum-is = Minimul este
sheet-did-not-open = Nu s-au deschis
sheet-came-late = Venite târziu
# Whether and how a group's answers are shown.
sheet-in-the-figures = În cifre
# A number.
sheet-number = Nr.
sheet-question = Întrebare
# What kind of number stands here: a mean, a share.
sheet-figure = Cifră
sheet-option = Opțiune
sheet-how-many = Câți
sheet-value = Valoare
sheet-numerator = Numărător
sheet-denominator = Numitor
# What a row is about: the lowest values, the highest.
sheet-what = Ce
# First, second, third of the lowest or the highest.
sheet-place = Loc
sheet-text = Text
# The area or the statement that a note stands beside.
sheet-beside = Lângă
sheet-note = Notă
sheet-change = Schimbare
sheet-difference = Diferență
sheet-about = Despre
sheet-in-words = În cuvinte
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Țintă
# The value of the earlier round, and of this one.
sheet-then = Atunci
sheet-now = Acum
sheet-why = De ce

## In the cells.

# Kinds of statements.
sheet-kind-core = de bază
sheet-kind-optional = opțională
sheet-kind-own = proprie
# Stands in the place of an area's letter.
sheet-area-own = proprii
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = lăsat deoparte
sheet-minimum-nobody = încă nimeni
sheet-minimum-below = sub
sheet-minimum-close = aproape
sheet-minimum-reached = atins
# "In the figures".
sheet-own-line = pe rând propriu
sheet-participation-level = Nivelul participării
sheet-people-and-sheets = Persoane și foi
sheet-areas-behind = Domenii în spate, fiecare cu aceeași greutate
# `codes` are short names of statements.
sheet-not-chosen = nealese de școală: { $codes }
sheet-all-groups = Toate grupurile
# Kinds of numbers.
sheet-figure-mean = medie
sheet-figure-place = loc mediu
sheet-figure-share = pondere
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = stă separat
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, sesiunea { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = în creștere
sheet-decreased = în scădere
sheet-same = la fel
sheet-not-possible = nu se poate

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Școala
sheet-about-exercise = Exercițiul
sheet-about-days = Zile
sheet-days = S-a întrebat de la { $first } la { $last }. Desigilat: { $unsealed }.
sheet-about-questionnaire = Chestionar
sheet-about-participation = Participare
sheet-about-caution = Prudență
sheet-about-who = Cine a participat
sheet-about-speaks = Pentru cine vorbesc
sheet-about-small = Grupuri mici
sheet-about-short-form = Forma scurtă
sheet-about-correction = Corectură
sheet-about-shown = Ce se arată
sheet-about-counts = Ce se numără
sheet-about-computed = Cum se calculează
sheet-about-levels = Niveluri
sheet-about-exact = Valori exacte
sheet-exact-formula = Lângă fiecare valoare tipărită stă cea exactă, ca formulă ce poate fi urmărită.
sheet-exact-statement = Media unui grup la o afirmație: suma răspunsurilor / câți au răspuns.
sheet-exact-overall = Valoarea generală a unei afirmații sau a unui domeniu: media valorilor exacte ale grupurilor din rândul ei.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Valoarea unui grup la un domeniu: media valorilor exacte ale afirmațiilor domeniului din foaia { $sheet }.
sheet-exact-school = Media școlii: media valorilor generale exacte ale domeniilor.
sheet-exact-share = O pondere: 100 × câți au ales / câți au răspuns.
sheet-exact-digits = O formulă arată cincisprezece cifre; JSON-ul raportului are fiecare valoare ca fracție.
sheet-about-then-and-now = Atunci și acum
sheet-about-targets = Țintele planului
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = A cui nu e
sheet-about-fingerprint = Amprenta datelor raportului (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Runde alăturate
# Behind the title on three sheets.
rounds-areas = domenii, cum sunt tipărite
rounds-areas-on-scale = domenii, { $scale }, cum sunt tipărite
rounds-who = cine a participat
rounds-how = cum se citește
rounds-average = Media
rounds-round = Runda
rounds-level = Nivel de învățământ
# "In the figures".
rounds-counted = da
rounds-not-counted = nu: nicio foaie sau prea puține pentru a fi arătate
rounds-printed = Fiecare valoare este valoarea generală a unui domeniu, cum a tipărit-o raportul, rotunjită o dată.
rounds-bars = Barele merg de la 1 la { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Scalele diferă, așa că valorile nu se compară. Barele merg de la 1 la punctul cel mai înalt ({ $highest }).
# At the end a command.
rounds-no-ranking = Coloanele stau în ordinea dată; acesta nu e un clasament. Ce stă în spatele unui domeniu poate diferi: afirmațiile alese, formularea lor, cine a fost întrebat. Două runde ale unei școli se compară afirmație cu afirmație prin: reflectory compare
