### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = { $low } és { $high } között
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = 1 ({ $low }) és { $points } ({ $high }) között
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Jelentés: { $level }
report-round = { $session }. alkalom, { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Készült a Reflectory programmal.
# A long number follows on the next line.
report-fingerprint = A jelentés adatainak ujjlenyomata (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = A jelentés minden száma, pontosan, programoknak.
report-attached-signature = Az iskola aláírása ehhez: report.json; a reflectory verify ellenőrzi.

## Titles of a report's parts.

report-who-took-part = Ki vett részt
report-how-to-read = Hogyan olvasd
report-overview = A területek áttekintése
report-to-talk-about = Beszélgetéshez
report-one-group = Egy csoport eredményei: { $group }
report-own = Saját állításaink
report-own-words = A saját szavaikkal
report-since = A korábbi felmérés óta
report-notes = A megbeszélés jegyzetei
report-computed = A számítás módja

## Who took part: names of facts, a value stands behind each.

report-school = Iskola
# The education level.
report-level = Szint
# Two days follow: "report-days".
report-asked-from = Válaszadás
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Kiadás
report-unsealed = { $edition }, felbontva: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Részvétel
report-short-form = Rövid változat
report-questionnaire = Kérdőív
report-participation-is = Részvétel: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Beadott lapok
# One user group, such as teachers.
report-group = Csoport
# How many could be invited.
report-eligible = Jogosult
report-invited = Meghívott
report-sheets = Lap
# The share of the invited who handed in.
report-of-invited = Arány
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/A: { $words }.
report-own-line = Egy csoportnak { $cell } laptól van saját sora.
report-not-shown = Ami nem látszik
report-corrections = Javítások

## Areas and statements.

report-areas = Területek
# Stands for all groups together, beside the groups: the overall value.
report-overall = Összesen
report-school-average = Iskolai átlag
report-mean-of-areas = { $areas ->
    [one] { $mean }, { $areas } terület átlaga, egyforma súllyal
   *[other] { $mean }, { $areas } terület átlaga, egyforma súllyal
  }
report-whole-area = Az egész terület
report-all-statements = Minden állítás
report-statements = Állítások
report-core-and-optional = { $core } alap- és { $optional } választható állítás
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] { $groups } csoport, egyforma súllyal
   *[other] { $groups } csoport, egyforma súllyal
  }
report-own-apart = Ezeket az iskola írta. Egyik területbe és átlagba sem számítanak bele.
# Before a note of the meeting.
report-note = Jegyzet

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Ez a csoport nem kapta: { $names }.
report-apart-not-chosen = Az iskola nem választotta: { $names }.
report-apart-not-both = Nem kapta mindkét összevont csoport: { $names }.
report-apart-no-sheets = Nincs lap: { $names }.
report-apart-too-small = A csoport túl kicsi: { $names }.
report-apart-too-few = Túl kevés válasz: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: minden állítás, sötétebb, ha magasabb az érték

## To talk about: tables of a few statements each.

report-lowest = Legalacsonyabb
report-highest = Legmagasabb
report-widest-gap = Legnagyobb eltérés a csoportok között
# Head of a column: how far the groups are apart.
report-apart-by = Eltérés
# N/A: not applicable.
report-most-na = Legtöbb N/A
# Head of a column: a share in percent.
report-share = Arány
report-statement = Állítás
# `statement` is one of the school's own.
report-our-own = saját állításunk: { $statement }
report-no-value = Egyetlen állításnál sem látszik érték.
report-increase = Legnagyobb növekedés azóta: { $session }. alkalom, { $year }
report-decrease = Legnagyobb csökkenés azóta: { $session }. alkalom, { $year }
# Head of a column: by how much a value changed.
report-change = Változás
# Head of a column: two values with an arrow between them.
report-before-and-after = Előtte és utána

## In their own words.

report-words-order = Betűrendben, ami semmit sem árul el arról, ki írta őket.
report-texts = { $group }, szövegek: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Előtte
report-after = Utána
# Head of a column of areas.
report-area = Terület
report-other-statements = más állítások vagy szöveg áll mögötte
# The mean of the places that people gave to something in a list.
report-average-place = Átlagos hely
# Head of a column: what kind of number stands here.
report-figure = Szám
report-share-percent = Arány százalékban

## The other areas: questions that are no statements.

report-ratings = Értékelések
report-place-explained = Átlagos hely a válaszok listájában, az első az 1.
report-shares = Arány a válaszolók közül
report-ticked-explained = Többet is be lehetett jelölni, ezért az arányok együtt 100 % fölé mehetnek.
report-who-answered = Ki válaszolt a meghívottak közül
# Heads of columns: how many answered and how many did not.
report-answered = Válaszolt
report-unanswered = Nem válaszolt

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Ki
report-value = Érték
# How many answers a value rests on.
report-rests-on = Alapja
report-how-chose = Hogyan választottak
report-what-read = Mit olvasott az egyes csoport

## In a browser. Buttons and a list of the parts.

report-contents = Tartalom
report-open-all = Minden részlet kinyitása
report-close-all = Minden részlet bezárása
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Rendezés
report-as-asked = eredeti sorrend
report-highest-first = legmagasabb elöl
report-lowest-first = legalacsonyabb elöl

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, { $session }. alkalom, { $year }, { $edition }. kiadás
chart-about-now = { $school }, { $level }, { $session }. alkalom, { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Beadott lapok / meghívottak: { $groups }.
chart-sheets-of = { $group } { $sheets }/{ $invited }
chart-school-average = { $areas ->
    [one] Iskolai átlag: { $mean }, { $areas } terület átlaga, egyforma súllyal.
   *[other] Iskolai átlag: { $mean }, { $areas } terület átlaga, egyforma súllyal.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] { $groups } csoport átlaga
   *[other] { $groups } csoport átlaga
  }
chart-statements = { $count ->
    [one] { $count } állítás
   *[other] { $count } állítás
  }
chart-answered = { $answered } / { $invited } válaszolt
# In the legend: the bar of all groups together.
chart-overall = összesen
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. A sávok: { $scale }.

## Charts of two rounds.

chart-then-and-now = Területek akkor és most
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, akkor és most
chart-overall-values = Az állítások összesített értékei
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Előtte: { $caution }
chart-caution-after = Utána: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Előtte. { $sheets }
chart-sheets-after = Utána. { $sheets }
chart-compared = Az értékeket kinyomtatott alakjukban vetjük össze. Az összesített értéken nincs a véletlenre utaló jel.

## The chart of participation.

chart-participation = Ki vett részt
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = A teljes hossz az összes meghívott. Válaszadás: { $first } – { $last }
chart-not-asked = nem kérdeztük
chart-minimum-reached = a minimum megvan
chart-to-go = még { $missing } a minimumig

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digitális tükör
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = { $session }. alkalom, { $year }
badge-title = Jelvény: { $school }
badge-name = Digitális tükör: { $level }, { $round }
# For those who cannot see it.
badge-alt = Kerek jelvény: dombok és tükörképük a vízben. Rajta: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Állítások: { $group }, { $level }
paper-statements-own = Az állításokat a Reflectory maga fogalmazta.
paper-statements-area = { $letter } terület, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kód
# Head of a column: when the highest answer fits.
paper-statements-five = Az 5-ös így nézne ki
paper-statements-optional = { $code } (választható)
