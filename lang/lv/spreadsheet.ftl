### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Līdzdalība
sheet-areas = Jomas
sheet-area-by-area = Joma pēc jomas
sheet-statements = Apgalvojumi
sheet-answers = Atbildes
sheet-own = Pašu apgalvojumi
sheet-own-answers = Pašu apgalvojumi, atbildes
sheet-others = Citas jomas
sheet-own-words = Saviem vārdiem
sheet-to-talk-about = Par ko parunāt
sheet-then-and-now = Toreiz un tagad
# Every value of two rounds.
sheet-comparison = Salīdzinājums
sheet-targets = Plāna mērķi
sheet-notes = Sanāksmes piezīmes
sheet-how-to-read = Kā to lasīt

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = { $page }. lappuse no { $pages }
sheet-answers-counted = Saskaitītās atbildes
sheet-own-answers-counted = Atbildes uz mūsu pašu apgalvojumiem, saskaitītas
sheet-own-words-ordered = Saviem vārdiem, alfabēta secībā
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Toreiz un tagad: jomas, { $scale }
sheet-areas-then-and-now = Jomas toreiz un tagad, { $scale }
sheet-every-value = Toreiz un tagad: visas vērtības, kā drukātas
sheet-recompute = Kā to lasīt un pārrēķināt

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Joma
sheet-code = Kods
sheet-name = Nosaukums
sheet-statement = Apgalvojums
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Veids
sheet-group = Grupa
sheet-mean = Vidējais
# A number that is not rounded.
sheet-exact = Precīzi
sheet-overall-exact = Kopā, precīzi
sheet-group-exact = { $group }, precīzi
sheet-group-core = { $group }, pamata apgalvojumi
sheet-group-optional = { $group }, izvēles apgalvojumi
sheet-group-sum = { $group }, atbilžu summa
sheet-group-answered = { $group }, atbildēja
sheet-sum = Atbilžu summa
sheet-answered = Atbildēja
# Broken where the hyphen is, if it must be.
sheet-unanswered = Neat-bildēja
sheet-invited = Aicināti
sheet-eligible = Pavisam
sheet-submitted = Iesniegts
sheet-minimum = Minimums
# How many chose this point of a scale.
sheet-chose = Izvēlējās { $point }
# Not applicable.
sheet-na = N/A
# What a group read.
sheet-wording = Teksts grupai
sheet-percent-of-invited = Procenti no aicinātajiem
sheet-missing = Trūkst līdz minimumam
# One of the five words below follows.
sheet-minimum-is = Minimums ir
sheet-did-not-open = Neatvērās
sheet-came-late = Nāca novēloti
# Whether and how a group's answers are shown.
sheet-in-the-figures = Skaitļos
# A number.
sheet-number = Nr.
sheet-question = Jautājums
# What kind of number stands here: a mean, a share.
sheet-figure = Skaitlis
sheet-option = Iespēja
sheet-how-many = Cik
sheet-value = Vērtība
sheet-numerator = Skaitītājs
sheet-denominator = Saucējs
# What a row is about: the lowest values, the highest.
sheet-what = Kas
# First, second, third of the lowest or the highest.
sheet-place = Vieta
sheet-text = Teksts
# The area or the statement that a note stands beside.
sheet-beside = Pie kā
sheet-note = Piezīme
sheet-change = Pārmaiņa
sheet-difference = Starpība
sheet-about = Par
sheet-in-words = Vārdiem
# Of a plan.
sheet-plan = Plāns
# The number that is wanted.
sheet-aim = Mērķis
# The value of the earlier round, and of this one.
sheet-then = Toreiz
sheet-now = Tagad
sheet-why = Kāpēc

## In the cells.

# Kinds of statements.
sheet-kind-core = pamata
sheet-kind-optional = izvēles
sheet-kind-own = pašu
# Stands in the place of an area's letter.
sheet-area-own = pašu
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = izlaista
sheet-minimum-nobody = vēl neviens
sheet-minimum-below = nav sasniegts
sheet-minimum-close = tuvu
sheet-minimum-reached = sasniegts
# "In the figures".
sheet-own-line = savā rindā
sheet-participation-level = Līdzdalības līmenis
sheet-people-and-sheets = Cilvēki un anketas
sheet-areas-behind = Jomas, uz kurām tas balstās, katrai vienāds svars
# `codes` are short names of statements.
sheet-not-chosen = skola neizvēlējās: { $codes }
sheet-all-groups = Visas grupas
# Kinds of numbers.
sheet-figure-mean = vidējais
sheet-figure-place = vidējā vieta
sheet-figure-share = daļa
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = atsevišķi
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, { $session }. kārta
# What became of a value. A sign stands before the first three.
sheet-increased = pieauga
sheet-decreased = samazinājās
sheet-same = tāpat
sheet-not-possible = nav iespējams

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Skola
sheet-about-exercise = Aptauja
sheet-about-days = Dienas
sheet-days = Aptaujas laiks: { $first } – { $last }. Atzīmogots: { $unsealed }.
sheet-about-questionnaire = Anketa
sheet-about-participation = Līdzdalība
sheet-about-caution = Piesardzība
sheet-about-who = Kas piedalījās
sheet-about-speaks = Ko viņi pārstāv
sheet-about-small = Mazas grupas
sheet-about-short-form = Īsā forma
sheet-about-correction = Labojums
sheet-about-shown = Ko rāda
sheet-about-counts = Ko skaita
sheet-about-computed = Kā rēķina
sheet-about-levels = Līmeņi
sheet-about-exact = Precīzās vērtības
sheet-exact-formula = Pie katras drukātās vērtības ir precīzā, kā formula, kurai var izsekot.
sheet-exact-statement = Grupas vidējais apgalvojumam: atbilžu summa / atbildēja.
sheet-exact-overall = Apgalvojuma vai jomas kopvērtība: vidējais no grupu precīzajām vērtībām tās rindā.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Grupas vērtība jomai: vidējais no jomas apgalvojumu precīzajām vērtībām lapā { $sheet }.
sheet-exact-school = Skolas vidējais: vidējais no jomu precīzajām kopvērtībām.
sheet-exact-share = Daļa: 100 × cik to izvēlējās / cik atbildēja.
sheet-exact-digits = Formula rāda piecpadsmit ciparus; ziņojuma JSON failā katra vērtība ir kā daļskaitlis.
sheet-about-then-and-now = Toreiz un tagad
sheet-about-targets = Plāna mērķi
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Kam tas nepieder
sheet-about-fingerprint = Ziņojuma datu kontrolsumma (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Kārtas līdzās
# Behind the title on three sheets.
rounds-areas = jomas, kā drukātas
rounds-areas-on-scale = jomas, { $scale }, kā drukātas
rounds-who = kas piedalījās
rounds-how = kā to lasīt
rounds-average = Vidējais
rounds-round = Kārta
rounds-level = Izglītības pakāpe
# "In the figures".
rounds-counted = jā
rounds-not-counted = nē: anketu nav vai par maz, lai rādītu
rounds-printed = Katra vērtība ir jomas kopvērtība, kā to drukāja tās ziņojums, noapaļota vienu reizi.
rounds-bars = Stabiņi ir no 1 līdz { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Skalas atšķiras, tāpēc vērtības nevar salīdzināt. Stabiņi ir no 1 līdz augstākajam ({ $highest }).
# At the end a command.
rounds-no-ranking = Slejas ir norādītajā secībā; tas nav reitings. Tas, kas ir jomas pamatā, var atšķirties: izvēlētie apgalvojumi, to teksts, kam jautāja. Vienas skolas divas kārtas apgalvojumu pa apgalvojumam salīdzina: reflectory compare
