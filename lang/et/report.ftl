### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = { $low } kuni { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = 1 ({ $low }) kuni { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Aruanne: { $level }
report-round = { $session }. küsitluskord { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Tehtud programmiga Reflectory.
# A long number follows on the next line.
report-fingerprint = Aruande andmete sõrmejälg (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Selle aruande iga arv, täpselt, programmidele.
report-attached-signature = Kooli allkiri failile report.json; reflectory verify kontrollib seda.

## Titles of a report's parts.

report-who-took-part = Kes osalesid
report-how-to-read = Kuidas seda lugeda
report-overview = Valdkondade ülevaade
report-to-talk-about = Millest rääkida
report-one-group = Ühe rühma tulemused: { $group }
report-own = Meie enda väited
report-own-words = Oma sõnadega
report-since = Eelmisest küsitlusest alates
report-notes = Koosoleku märkused
report-computed = Kuidas seda arvutatakse

## Who took part: names of facts, a value stands behind each.

report-school = Kool
# The education level.
report-level = Tase
# Two days follow: "report-days".
report-asked-from = Küsiti
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Väljaanne
report-unsealed = { $edition }, avatud: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Osalus
report-short-form = Lühivorm
report-questionnaire = Küsimustik
report-participation-is = Osalus: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Esitatud vastuslehed
# One user group, such as teachers.
report-group = Rühm
# How many could be invited.
report-eligible = Rühmas
report-invited = Kutsutud
report-sheets = Lehti
# The share of the invited who handed in.
report-of-invited = Kutsututest
# How many are needed.
report-minimum = Miinimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. EK: { $words }.
report-own-line = Rühmal on oma rida alates { $cell } vastuslehest.
report-not-shown = Mida ei näidata
report-corrections = Parandused

## Areas and statements.

report-areas = Valdkonnad
# Stands for all groups together, beside the groups: the overall value.
report-overall = Kokku
report-school-average = Kooli keskmine
report-mean-of-areas = { $areas ->
    [one] { $mean }, 1 valdkonnast
   *[other] { $mean }, { $areas } valdkonna keskmine, igaüks sama kaaluga
  }
report-whole-area = Kogu valdkond
report-all-statements = Kõik väited
report-statements = Väited
report-core-and-optional = põhiväiteid: { $core }, lisaväiteid: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] üks rühm
   *[other] { $groups } rühma, igaüks sama kaaluga
  }
report-own-apart = Need kirjutas kool. Need ei lähe arvesse üheski valdkonnas ega keskmises.
# Before a note of the meeting.
report-note = Märkus

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Sellelt rühmalt ei küsitud: { $names }.
report-apart-not-chosen = Kool ei valinud: { $names }.
report-apart-not-both = Liidetud rühmadest ei küsitud mõlemalt: { $names }.
report-apart-no-sheets = Vastuslehti ei ole: { $names }.
report-apart-too-small = Rühm on näitamiseks liiga väike: { $names }.
report-apart-too-few = Vastuseid on liiga vähe: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: kõik väited, mida kõrgem väärtus, seda tumedam

## To talk about: tables of a few statements each.

report-lowest = Madalaimad
report-highest = Kõrgeimad
report-widest-gap = Suurim vahe rühmade vahel
# Head of a column: how far the groups are apart.
report-apart-by = Vahe
# N/A: not applicable.
report-most-na = Kõige rohkem EK
# Head of a column: a share in percent.
report-share = Osakaal
report-statement = Väide
# `statement` is one of the school's own.
report-our-own = meie oma: { $statement }
report-no-value = Ühelgi väitel ei ole näidatud väärtust.
report-increase = Suurim kasv alates: { $session }. kord { $year }
report-decrease = Suurim langus alates: { $session }. kord { $year }
# Head of a column: by how much a value changed.
report-change = Muutus
# Head of a column: two values with an arrow between them.
report-before-and-after = Enne ja nüüd

## In their own words.

report-words-order = Tähestiku järjekorras, mis ei ütle midagi selle kohta, kes need kirjutas.
report-texts = { $group }, tekste: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Enne
report-after = Nüüd
# Head of a column of areas.
report-area = Valdkond
report-other-statements = selle taga on teised väited või sõnastus
# The mean of the places that people gave to something in a list.
report-average-place = Keskmine koht
# Head of a column: what kind of number stands here.
report-figure = Arv
report-share-percent = Osakaal protsentides

## The other areas: questions that are no statements.

report-ratings = Hinnangud
report-place-explained = Keskmine koht vastuste loendis, esimene on 1.
report-shares = Osakaal neist, kes vastasid
report-ticked-explained = Märkida sai mitu, nii et osakaalud võivad kokku olla üle 100 %.
report-who-answered = Kes kutsututest vastasid
# Heads of columns: how many answered and how many did not.
report-answered = Vastas
report-unanswered = Vastamata

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Kes
report-value = Väärtus
# How many answers a value rests on.
report-rests-on = Aluseks
report-how-chose = Kuidas valiti
report-what-read = Mida iga rühm luges

## In a browser. Buttons and a list of the parts.

report-contents = Sisukord
report-open-all = Ava kõik üksikasjad
report-close-all = Sulge kõik üksikasjad
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Järjesta:
report-as-asked = nagu küsiti
report-highest-first = kõrgeimad ees
report-lowest-first = madalaimad ees

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, { $session }. küsitluskord { $year }, { $edition }. väljaanne
chart-about-now = { $school }, { $level }, { $session }. küsitluskord { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Vastuslehti kutsututest: { $groups }.
chart-sheets-of = { $group } { $sheets }/{ $invited }
chart-school-average = { $areas ->
    [one] Kooli keskmine: { $mean }, 1 valdkonnast.
   *[other] Kooli keskmine: { $mean }, { $areas } valdkonna keskmine, igaüks sama kaaluga.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] 1 rühmast
   *[other] { $groups } rühma keskmine
  }
chart-statements = { $count ->
    [one] 1 väide
   *[other] { $count } väidet
  }
chart-answered = vastas { $answered }/{ $invited }
# In the legend: the bar of all groups together.
chart-overall = kokku
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Tulbad: { $scale }.

## Charts of two rounds.

chart-then-and-now = Valdkonnad enne ja nüüd
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, enne ja nüüd
chart-overall-values = Väidete üldväärtused
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Enne: { $caution }
chart-caution-after = Nüüd: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Enne. { $sheets }
chart-sheets-after = Nüüd. { $sheets }
chart-compared = Väärtusi võrreldakse nii, nagu need on kirjas. Üldväärtusel juhuse märget ei ole.

## The chart of participation.

chart-participation = Kes on osalenud
# In the legend: a mark on the bar.
chart-minimum = miinimum
chart-days = Küsiti: { $first } – { $last }. Kogu pikkus on kõik kutsutud.
chart-not-asked = ei küsita
chart-minimum-reached = miinimum täis
chart-to-go = miinimumist puudu { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digielu vaatlus
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = { $session }. küsitluskord { $year }
badge-title = Märgis: { $school }
badge-name = Digielu vaatlus: { $level }, { $round }
# For those who cannot see it.
badge-alt = Ümmargune märgis: künkad ja nende peegeldus vees. Sellel on kirjas { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Väited: { $group }, { $level }
paper-statements-own = Väited on Reflectory enda omad.
paper-statements-area = Valdkond { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kood
# Head of a column: when the highest answer fits.
paper-statements-five = Milline näeks välja 5
paper-statements-optional = { $code } (lisaväide)
