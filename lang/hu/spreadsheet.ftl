### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Részvétel
sheet-areas = Területek
sheet-area-by-area = Területenként
sheet-statements = Állítások
sheet-answers = Válaszok
sheet-own = Saját állítások
sheet-own-answers = Saját állítások, válaszok
sheet-others = Más területek
sheet-own-words = Saját szavak
sheet-to-talk-about = Beszélgetéshez
sheet-then-and-now = Akkor és most
# Every value of two rounds.
sheet-comparison = Összevetés
sheet-targets = A terv célszámai
sheet-notes = A megbeszélés jegyzetei
sheet-how-to-read = Hogyan olvasd

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = { $page }/{ $pages }. oldal
sheet-answers-counted = A válaszok száma
sheet-own-answers-counted = A saját állításainkra adott válaszok száma
sheet-own-words-ordered = A saját szavaikkal, betűrendben
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Akkor és most: területek, { $scale }
sheet-areas-then-and-now = Területek akkor és most, { $scale }
sheet-every-value = Akkor és most: minden érték, ahogy nyomtatva áll
sheet-recompute = Hogyan olvasd és számold újra

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Terület
sheet-code = Kód
sheet-name = Cím
sheet-statement = Állítás
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Fajta
sheet-group = Csoport
sheet-mean = Átlag
# A number that is not rounded.
sheet-exact = Pontos
sheet-overall-exact = Összesen, pontos
sheet-group-exact = { $group }, pontos
sheet-group-core = { $group }, alapállítás
sheet-group-optional = { $group }, választható állítás
sheet-group-sum = { $group }, válaszok összege
sheet-group-answered = { $group }, válaszolt
sheet-sum = Válaszok összege
sheet-answered = Válaszolt
# Broken where the hyphen is, if it must be.
sheet-unanswered = Nem válaszolt
sheet-invited = Meghívott
sheet-eligible = Jogosult
sheet-submitted = Beadott
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Választotta: { $point }
# Not applicable.
sheet-na = N/A
# What a group read.
sheet-wording = Szöveg
sheet-percent-of-invited = A meghívottak százaléka
sheet-missing = Hiányzik a minimumhoz
# One of the five words below follows.
sheet-minimum-is = A minimum
sheet-did-not-open = Nem nyílt meg
sheet-came-late = Későn jött
# Whether and how a group's answers are shown.
sheet-in-the-figures = A számokban
# A number.
sheet-number = Szám
sheet-question = Kérdés
# What kind of number stands here: a mean, a share.
sheet-figure = Adat
sheet-option = Lehetőség
sheet-how-many = Hány
sheet-value = Érték
sheet-numerator = Számláló
sheet-denominator = Nevező
# What a row is about: the lowest values, the highest.
sheet-what = Mi
# First, second, third of the lowest or the highest.
sheet-place = Hely
sheet-text = Szöveg
# The area or the statement that a note stands beside.
sheet-beside = Mi mellett
sheet-note = Jegyzet
sheet-change = Változás
sheet-difference = Eltérés
sheet-about = Miről
sheet-in-words = Szavakban
# Of a plan.
sheet-plan = Terv
# The number that is wanted.
sheet-aim = Célszám
# The value of the earlier round, and of this one.
sheet-then = Akkor
sheet-now = Most
sheet-why = Miért

## In the cells.

# Kinds of statements.
sheet-kind-core = alap
sheet-kind-optional = választható
sheet-kind-own = saját
# Stands in the place of an area's letter.
sheet-area-own = saját
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = kimarad
sheet-minimum-nobody = még senki
sheet-minimum-below = alatta
sheet-minimum-close = közel
sheet-minimum-reached = megvan
# "In the figures".
sheet-own-line = saját sorban
sheet-participation-level = A részvétel szintje
sheet-people-and-sheets = Fő és lap
sheet-areas-behind = Területek mögötte, egyforma súllyal
# `codes` are short names of statements.
sheet-not-chosen = az iskola nem választotta: { $codes }
sheet-all-groups = Minden csoport
# Kinds of numbers.
sheet-figure-mean = átlag
sheet-figure-place = átlagos hely
sheet-figure-share = arány
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = külön áll
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, { $session }. alkalom
# What became of a value. A sign stands before the first three.
sheet-increased = nőtt
sheet-decreased = csökkent
sheet-same = ugyanaz
sheet-not-possible = nem lehet

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Iskola
sheet-about-exercise = Felmérés
sheet-about-days = Napok
sheet-days = Válaszadás: { $first } – { $last }; felbontva: { $unsealed }
sheet-about-questionnaire = Kérdőív
sheet-about-participation = Részvétel
sheet-about-caution = Óvatosan
sheet-about-who = Ki vett részt
sheet-about-speaks = Kikről szólnak
sheet-about-small = Kis csoportok
sheet-about-short-form = Rövid változat
sheet-about-correction = Javítás
sheet-about-shown = Mi látszik
sheet-about-counts = Mi számít
sheet-about-computed = A számítás módja
sheet-about-levels = Szintek
sheet-about-exact = Pontos értékek
sheet-exact-formula = Minden nyomtatott érték mellett ott a pontos, képletként, amely követhető.
sheet-exact-statement = Egy csoport átlaga egy állításnál: válaszok összege / válaszolók.
sheet-exact-overall = Egy állítás vagy terület összesített értéke: a sorában álló csoportok pontos értékeinek átlaga.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Egy csoport értéke egy területen: a terület állításainak pontos értékei átlagolva, ezen a lapon: { $sheet }.
sheet-exact-school = Iskolai átlag: a területek pontos összesített értékeinek átlaga.
sheet-exact-share = Egy arány: 100 × hányan választották / hányan válaszoltak.
sheet-exact-digits = A képlet tizenöt számjegyet mutat; a jelentés JSON-fájljában minden érték törtként áll.
sheet-about-then-and-now = Akkor és most
sheet-about-targets = A terv célszámai
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Kihez nem tartozik
sheet-about-fingerprint = A jelentés adatainak ujjlenyomata (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Felmérések egymás mellett
# Behind the title on three sheets.
rounds-areas = területek, ahogy nyomtatva állnak
rounds-areas-on-scale = területek, { $scale }, ahogy nyomtatva állnak
rounds-who = ki vett részt
rounds-how = hogyan olvasd
rounds-average = Átlag
rounds-round = Felmérés
rounds-level = Oktatási szint
# "In the figures".
rounds-counted = igen
rounds-not-counted = nem: nincs lap, vagy túl kevés ahhoz, hogy látsszon
rounds-printed = Minden érték egy terület összesített értéke, ahogy a jelentése nyomtatta, egyszer kerekítve.
rounds-bars = A sávok 1-től eddig tartanak: { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = A skálák eltérnek, így az értékek nem vethetők össze. A sávok 1-től a legmagasabbig tartanak ({ $highest }).
# At the end a command.
rounds-no-ranking = Az oszlopok a megadott sorrendben állnak; ez nem rangsor. Ami egy terület mögött áll, eltérhet: a választott állítások, a szövegük, és hogy kiket kérdeztünk. Egy iskola két felmérését állításonként ez veti össze: reflectory compare
