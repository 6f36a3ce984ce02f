### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Deltagelse
sheet-areas = Områder
sheet-area-by-area = Område for område
sheet-statements = Udsagn
sheet-answers = Svar
sheet-own = Egne udsagn
sheet-own-answers = Egne udsagn, svar
sheet-others = Øvrige områder
sheet-own-words = Egne ord
sheet-to-talk-about = Til samtale
sheet-then-and-now = Før og nu
# Every value of two rounds.
sheet-comparison = Sammenligning
sheet-targets = Planens målværdier
sheet-notes = Noter fra mødet
sheet-how-to-read = Sådan læses det

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Side { $page } af { $pages }
sheet-answers-counted = Svar, optalt
sheet-own-answers-counted = Svar på vores egne udsagn, optalt
sheet-own-words-ordered = Med deres egne ord, i alfabetisk orden
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Før og nu: områder, { $scale }
sheet-areas-then-and-now = Områder før og nu, { $scale }
sheet-every-value = Før og nu: alle værdier, som vist
sheet-recompute = Sådan læses og efterregnes det

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Område
sheet-code = Kode
sheet-name = Titel
sheet-statement = Udsagn
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Slags
sheet-group = Gruppe
sheet-mean = Snit
# A number that is not rounded.
sheet-exact = Præcis
sheet-overall-exact = Samlet, præcis
sheet-group-exact = { $group }, præcis
sheet-group-core = { $group }, kerneudsagn
sheet-group-optional = { $group }, valgfrie udsagn
sheet-group-sum = { $group }, sum af svar
sheet-group-answered = { $group }, besvaret
sheet-sum = Sum af svar
sheet-answered = Besvaret
# Broken where the hyphen is, if it must be.
sheet-unanswered = Ube-svaret
sheet-invited = Inviterede
sheet-eligible = I alt
sheet-submitted = Afleveret
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Valgte { $point }
# Not applicable.
sheet-na = I/R
# What a group read.
sheet-wording = Ordlyd
sheet-percent-of-invited = Procent af inviterede
sheet-missing = Mangler til minimum
# One of the five words below follows.
sheet-minimum-is = Minimum er
sheet-did-not-open = Ikke åbnet
sheet-came-late = Kom sent
# Whether and how a group's answers are shown.
sheet-in-the-figures = Med i tallene
# A number.
sheet-number = Nr.
sheet-question = Spørgsmål
# What kind of number stands here: a mean, a share.
sheet-figure = Tal
sheet-option = Mulighed
sheet-how-many = Hvor mange
sheet-value = Værdi
sheet-numerator = Tæller
sheet-denominator = Nævner
# What a row is about: the lowest values, the highest.
sheet-what = Hvad
# First, second, third of the lowest or the highest.
sheet-place = Plads
sheet-text = Tekst
# The area or the statement that a note stands beside.
sheet-beside = Ved
sheet-note = Note
sheet-change = Ændring
sheet-difference = Forskel
sheet-about = Om
sheet-in-words = Med ord
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Sigte
# The value of the earlier round, and of this one.
sheet-then = Før
sheet-now = Nu
sheet-why = Hvorfor

## In the cells.

# Kinds of statements.
sheet-kind-core = kerne
sheet-kind-optional = valgfrit
sheet-kind-own = eget
# Stands in the place of an area's letter.
sheet-area-own = egne
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = udeladt
sheet-minimum-nobody = ingen endnu
sheet-minimum-below = under
sheet-minimum-close = tæt på
sheet-minimum-reached = nået
# "In the figures".
sheet-own-line = på egen linje
sheet-participation-level = Deltagelsens niveau
sheet-people-and-sheets = Personer og ark
sheet-areas-behind = Områder bag, som alle vejer lige meget
# `codes` are short names of statements.
sheet-not-chosen = ikke valgt af skolen: { $codes }
sheet-all-groups = Alle grupper
# Kinds of numbers.
sheet-figure-mean = snit
sheet-figure-place = gns. plads
sheet-figure-share = andel
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = står for sig
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, runde { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = steget
sheet-decreased = faldet
sheet-same = samme
sheet-not-possible = ikke muligt

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Skole
sheet-about-exercise = Undersøgelse
sheet-about-days = Dage
sheet-days = Spurgt fra { $first } til { $last }. Forseglingen brudt { $unsealed }.
sheet-about-questionnaire = Spørgeskema
sheet-about-participation = Deltagelse
sheet-about-caution = Forbehold
sheet-about-who = Hvem der deltog
sheet-about-speaks = Hvem de gælder for
sheet-about-small = Små grupper
sheet-about-short-form = Kort form
sheet-about-correction = Rettelse
sheet-about-shown = Hvad der vises
sheet-about-counts = Hvad der tæller
sheet-about-computed = Sådan er det regnet ud
sheet-about-levels = Niveauer
sheet-about-exact = Præcise værdier
sheet-exact-formula = Ved siden af hver vist værdi står den præcise, som en formel, man kan følge.
sheet-exact-statement = En gruppes gennemsnit for et udsagn: sum af svar / besvaret.
sheet-exact-overall = Samlet for et udsagn eller område: gennemsnittet af gruppernes præcise værdier i rækken.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = En gruppes værdi for et område: gennemsnittet af de præcise værdier for områdets udsagn i arket { $sheet }.
sheet-exact-school = Skolens snit: gennemsnittet af områdernes præcise samlede værdier.
sheet-exact-share = En andel: 100 × hvor mange der valgte det / hvor mange der svarede.
sheet-exact-digits = En formel viser femten cifre; rapportens JSON har hver værdi som en brøk.
sheet-about-then-and-now = Før og nu
sheet-about-targets = Planens målværdier
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Hvem det ikke er fra
sheet-about-fingerprint = Fingeraftryk af rapportens data (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Runder side om side
# Behind the title on three sheets.
rounds-areas = områder, som vist
rounds-areas-on-scale = områder, { $scale }, som vist
rounds-who = hvem der deltog
rounds-how = sådan læses det
rounds-average = Gennemsnit
rounds-round = Runde
rounds-level = Uddannelsestrin
# "In the figures".
rounds-counted = ja
rounds-not-counted = nej: ingen ark, eller for få til at vises
rounds-printed = Hver værdi er den samlede værdi for et område, som rapporten viste den, afrundet én gang.
rounds-bars = Søjlerne går fra 1 til { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Skalaerne er forskellige, så værdierne kan ikke sammenlignes. Søjlerne går fra 1 til det højeste ({ $highest }).
# At the end a command.
rounds-no-ranking = Kolonnerne står i den angivne rækkefølge; det er ikke en rangliste. Det, der står bag et område, kan være forskelligt: valgte udsagn, deres ordlyd, hvem der blev spurgt. To runder på én skole sammenlignes udsagn for udsagn med: reflectory compare
