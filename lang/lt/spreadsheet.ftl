### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Dalyvavimas
sheet-areas = Sritys
sheet-area-by-area = Sritis po srities
sheet-statements = Teiginiai
sheet-answers = Atsakymai
sheet-own = Savi teiginiai
sheet-own-answers = Savi teiginiai, atsakymai
sheet-others = Kitos sritys
sheet-own-words = Savais žodžiais
sheet-to-talk-about = Ką verta aptarti
sheet-then-and-now = Tada ir dabar
# Every value of two rounds.
sheet-comparison = Palyginimas
sheet-targets = Plano tikslai
sheet-notes = Pastabos iš susirinkimo
sheet-how-to-read = Kaip skaityti

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = { $page } puslapis iš { $pages }
sheet-answers-counted = Suskaičiuoti atsakymai
sheet-own-answers-counted = Suskaičiuoti atsakymai į mūsų pačių teiginius
sheet-own-words-ordered = Savais žodžiais, raidžių tvarka
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Tada ir dabar: sritys, { $scale }
sheet-areas-then-and-now = Sritys tada ir dabar, { $scale }
sheet-every-value = Tada ir dabar: visos reikšmės, kaip išspausdintos
sheet-recompute = Kaip tai skaityti ir perskaičiuoti

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Sritis
sheet-code = Kodas
sheet-name = Pavadinimas
sheet-statement = Teiginys
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Rūšis
sheet-group = Grupė
sheet-mean = Vidurkis
# A number that is not rounded.
sheet-exact = Tiksliai
sheet-overall-exact = Bendrai, tiksliai
sheet-group-exact = { $group }, tiksliai
sheet-group-core = { $group }, pagrindiniai teiginiai
sheet-group-optional = { $group }, pasirenkami teiginiai
sheet-group-sum = { $group }, atsakymų suma
sheet-group-answered = { $group }, atsakė
sheet-sum = Atsakymų suma
sheet-answered = Atsakė
# Broken where the hyphen is, if it must be.
sheet-unanswered = Neatsakyta
sheet-invited = Kviesta
sheet-eligible = Iš viso
sheet-submitted = Pateikta
sheet-minimum = Minimumas
# How many chose this point of a scale.
sheet-chose = Rinkosi { $point }
# Not applicable.
sheet-na = N/A
# What a group read.
sheet-wording = Tekstas grupei
sheet-percent-of-invited = Procentai nuo kviestų
sheet-missing = Trūksta iki minimumo
# One of the five words below follows.
sheet-minimum-is = Minimumas yra
sheet-did-not-open = Neatsivėrė
sheet-came-late = Pavėluota
# Whether and how a group's answers are shown.
sheet-in-the-figures = Ar įskaičiuota
# A number.
sheet-number = Nr.
sheet-question = Klausimas
# What kind of number stands here: a mean, a share.
sheet-figure = Skaičius
sheet-option = Variantas
sheet-how-many = Kiek
sheet-value = Reikšmė
sheet-numerator = Skaitiklis
sheet-denominator = Vardiklis
# What a row is about: the lowest values, the highest.
sheet-what = Kas
# First, second, third of the lowest or the highest.
sheet-place = Vieta
sheet-text = Tekstas
# The area or the statement that a note stands beside.
sheet-beside = Prie
sheet-note = Pastaba
sheet-change = Pokytis
sheet-difference = Skirtumas
sheet-about = Apie
sheet-in-words = Žodžiais
# Of a plan.
sheet-plan = Planas
# The number that is wanted.
sheet-aim = Siekis
# The value of the earlier round, and of this one.
sheet-then = Tada
sheet-now = Dabar
sheet-why = Kodėl

## In the cells.

# Kinds of statements.
sheet-kind-core = pagrindinis
sheet-kind-optional = pasirenkamas
sheet-kind-own = savas
# Stands in the place of an area's letter.
sheet-area-own = savi
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = neįtraukta
sheet-minimum-nobody = dar niekas
sheet-minimum-below = nepasiektas
sheet-minimum-close = netoli
sheet-minimum-reached = pasiektas
# "In the figures".
sheet-own-line = rodoma atskirai
sheet-participation-level = Dalyvavimo lygis
sheet-people-and-sheets = Žmonės ir anketos
sheet-areas-behind = Kuo remiasi: sritys, visų svoris vienodas
# `codes` are short names of statements.
sheet-not-chosen = mokykla nepasirinko: { $codes }
sheet-all-groups = Visos grupės
# Kinds of numbers.
sheet-figure-mean = vidurkis
sheet-figure-place = vidutinė vieta
sheet-figure-share = dalis
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = atskirai
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, { $session } etapas
# What became of a value. A sign stands before the first three.
sheet-increased = padidėjo
sheet-decreased = sumažėjo
sheet-same = tas pats
sheet-not-possible = negalima

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Mokykla
sheet-about-exercise = Apklausa
sheet-about-days = Dienos
sheet-days = Klausta: { $first } – { $last }. Antspaudas nuimtas: { $unsealed }.
sheet-about-questionnaire = Klausimynas
sheet-about-participation = Dalyvavimas
sheet-about-caution = Atsargiai
sheet-about-who = Kas dalyvavo
sheet-about-speaks = Kam jie atstovauja
sheet-about-small = Mažos grupės
sheet-about-short-form = Trumpas variantas
sheet-about-correction = Pataisymas
sheet-about-shown = Kas rodoma
sheet-about-counts = Kas skaičiuojama
sheet-about-computed = Kaip skaičiuojama
sheet-about-levels = Lygiai
sheet-about-exact = Tikslios reikšmės
sheet-exact-formula = Prie kiekvienos išspausdintos reikšmės yra tiksli, kaip formulė, kurią galima patikrinti.
sheet-exact-statement = Grupės teiginio vidurkis: atsakymų suma / atsakė.
sheet-exact-overall = Bendra teiginio ar srities reikšmė: grupių tikslių reikšmių toje eilutėje vidurkis.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Grupės srities reikšmė: srities teiginių tikslių reikšmių vidurkis iš lapo { $sheet }.
sheet-exact-school = Mokyklos vidurkis: sričių tikslių bendrų reikšmių vidurkis.
sheet-exact-share = Dalis: 100 × kiek pasirinko / kiek atsakė.
sheet-exact-digits = Formulė rodo penkiolika skaitmenų; ataskaitos JSON faile visos reikšmės yra trupmenos.
sheet-about-then-and-now = Tada ir dabar
sheet-about-targets = Plano tikslai
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Su kuo nesusiję
sheet-about-fingerprint = Ataskaitos duomenų kontrolinė suma (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Etapai greta
# Behind the title on three sheets.
rounds-areas = sritys, kaip išspausdintos
rounds-areas-on-scale = sritys, { $scale }, kaip išspausdintos
rounds-who = kas dalyvavo
rounds-how = kaip tai skaityti
rounds-average = Vidurkis
rounds-round = Etapas
rounds-level = Ugdymo pakopa
# "In the figures".
rounds-counted = taip
rounds-not-counted = ne: anketų nėra arba jų per mažai, kad būtų rodoma
rounds-printed = Kiekviena reikšmė yra bendra srities reikšmė, tokia, kokia išspausdinta ataskaitoje, suapvalinta vieną kartą.
rounds-bars = Juostos – nuo 1 iki { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Skalės skiriasi, todėl reikšmių lyginti negalima. Juostos – nuo 1 iki didžiausio balo ({ $highest }).
# At the end a command.
rounds-no-ranking = Stulpeliai išdėstyti nurodyta tvarka; tai ne reitingas. Tai, kuo remiasi sritis, gali skirtis: pasirinkti teiginiai, jų tekstas, apklaustieji. Du vienos mokyklos etapai palyginami teiginys po teiginio: reflectory compare
