### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Udeležba
sheet-areas = Področja
sheet-area-by-area = Po področjih
sheet-statements = Trditve
sheet-answers = Odgovori
sheet-own = Lastne trditve
sheet-own-answers = Lastne trditve, odgovori
sheet-others = Druga področja
sheet-own-words = Svoje besede
sheet-to-talk-about = Za pogovor
sheet-then-and-now = Prej in zdaj
# Every value of two rounds.
sheet-comparison = Primerjava
sheet-targets = Cilji načrta
sheet-notes = Opombe s sestanka
sheet-how-to-read = Kako brati

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Stran { $page } od { $pages }
sheet-answers-counted = Prešteti odgovori
sheet-own-answers-counted = Prešteti odgovori na naše lastne trditve
sheet-own-words-ordered = S svojimi besedami, po abecedi
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Prej in zdaj: področja, { $scale }
sheet-areas-then-and-now = Področja prej in zdaj, { $scale }
sheet-every-value = Prej in zdaj: vsaka vrednost, kot je natisnjena
sheet-recompute = Kako to brati in preračunati

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Področje
sheet-code = Koda
sheet-name = Naslov
sheet-statement = Trditev
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Vrsta
sheet-group = Skupina
sheet-mean = Povprečje
# A number that is not rounded.
sheet-exact = Natančno
sheet-overall-exact = Skupaj, natančno
sheet-group-exact = { $group }, natančno
sheet-group-core = { $group }, osnovne trditve
sheet-group-optional = { $group }, izbirne trditve
sheet-group-sum = { $group }, vsota odgovorov
sheet-group-answered = { $group }, odgovorilo
sheet-sum = Vsota odgovorov
sheet-answered = Odgovorilo
# Broken where the hyphen is, if it must be.
sheet-unanswered = Brez odgovora
sheet-invited = Povabljeni
sheet-eligible = Vseh
sheet-submitted = Oddano
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Izbralo { $point }
# Not applicable.
sheet-na = N/V
# What a group read.
sheet-wording = Besedilo
sheet-percent-of-invited = Odstotek povabljenih
sheet-missing = Manjka do minimuma
# One of the five words below follows.
sheet-minimum-is = Minimum je
sheet-did-not-open = Niso se odprli
sheet-came-late = Prepozno
# Whether and how a group's answers are shown.
sheet-in-the-figures = V številih
# A number.
sheet-number = Št.
sheet-question = Vprašanje
# What kind of number stands here: a mean, a share.
sheet-figure = Število
sheet-option = Možnost
sheet-how-many = Koliko
sheet-value = Vrednost
sheet-numerator = Števec
sheet-denominator = Imenovalec
# What a row is about: the lowest values, the highest.
sheet-what = Kaj
# First, second, third of the lowest or the highest.
sheet-place = Mesto
sheet-text = Besedilo
# The area or the statement that a note stands beside.
sheet-beside = Ob
sheet-note = Opomba
sheet-change = Sprememba
sheet-difference = Razlika
sheet-about = O čem
sheet-in-words = Z besedami
# Of a plan.
sheet-plan = Načrt
# The number that is wanted.
sheet-aim = Cilj
# The value of the earlier round, and of this one.
sheet-then = Prej
sheet-now = Zdaj
sheet-why = Zakaj

## In the cells.

# Kinds of statements.
sheet-kind-core = osnovna
sheet-kind-optional = izbirna
sheet-kind-own = lastna
# Stands in the place of an area's letter.
sheet-area-own = lastne
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = izpuščena
sheet-minimum-nobody = še nihče
sheet-minimum-below = ni dosežen
sheet-minimum-close = blizu
sheet-minimum-reached = dosežen
# "In the figures".
sheet-own-line = v svoji vrstici
sheet-participation-level = Raven udeležbe
sheet-people-and-sheets = Osebe in listi
sheet-areas-behind = Področja za tem, vsako z enako težo
# `codes` are short names of statements.
sheet-not-chosen = šola ni izbrala: { $codes }
sheet-all-groups = Vse skupine
# Kinds of numbers.
sheet-figure-mean = povprečje
sheet-figure-place = povprečno mesto
sheet-figure-share = delež
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = posebej
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, { $session }. krog
# What became of a value. A sign stands before the first three.
sheet-increased = višje
sheet-decreased = nižje
sheet-same = enako
sheet-not-possible = ni mogoče

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Šola
sheet-about-exercise = Izvedba
sheet-about-days = Dnevi
sheet-days = Vprašano: { $first } – { $last }. Odpečateno: { $unsealed }.
sheet-about-questionnaire = Vprašalnik
sheet-about-participation = Udeležba
sheet-about-caution = Previdnost
sheet-about-who = Kdo je sodeloval
sheet-about-speaks = Za koga govorijo
sheet-about-small = Majhne skupine
sheet-about-short-form = Kratka oblika
sheet-about-correction = Popravek
sheet-about-shown = Kaj je prikazano
sheet-about-counts = Kaj šteje
sheet-about-computed = Kako se računa
sheet-about-levels = Ravni
sheet-about-exact = Natančno
sheet-exact-formula = Ob vsaki natisnjeni vrednosti je natančna, kot formula, ki ji je mogoče slediti.
sheet-exact-statement = Povprečje trditve v skupini: vsota odgovorov / število odgovorov.
sheet-exact-overall = Skupna vrednost trditve ali področja: povprečje natančnih vrednosti skupin v tej vrstici.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Vrednost področja v skupini: povprečje natančnih vrednosti trditev področja na listu: { $sheet }.
sheet-exact-school = Povprečje šole: povprečje natančnih skupnih vrednosti področij.
sheet-exact-share = Delež: 100 × koliko jih je to izbralo / koliko jih je odgovorilo.
sheet-exact-digits = Formula pokaže petnajst mest; JSON poročila ima vsako vrednost kot ulomek.
sheet-about-then-and-now = Prej in zdaj
sheet-about-targets = Cilji načrta
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Čigavo to ni
sheet-about-fingerprint = Prstni odtis podatkov poročila (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Krogi drug ob drugem
# Behind the title on three sheets.
rounds-areas = področja, kot so natisnjena
rounds-areas-on-scale = področja, { $scale }, kot so natisnjena
rounds-who = kdo je sodeloval
rounds-how = kako to brati
rounds-average = Povprečje
rounds-round = Krog
rounds-level = Stopnja izobraževanja
# "In the figures".
rounds-counted = da
rounds-not-counted = ne: ni listov ali premalo za prikaz
rounds-printed = Vsaka vrednost je skupna vrednost področja, kot jo je natisnilo njegovo poročilo, enkrat zaokrožena.
rounds-bars = Stolpci gredo od 1 do { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Lestvice se razlikujejo, zato vrednosti niso primerljive. Stolpci gredo od 1 do najvišje ({ $highest }).
# At the end a command.
rounds-no-ranking = Stolpci so v danem vrstnem redu; to ni razvrstitev šol. Za področjem je lahko različno: izbrane trditve, njihovo besedilo, kdo je bil vprašan. Dva kroga ene šole trditev za trditvijo primerja: reflectory compare
