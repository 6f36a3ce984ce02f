### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = nuo { $low } iki { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = nuo 1 ({ $low }) iki { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Ataskaita: { $level }
report-round = { $session } etapas, { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Sukurta programa „Reflectory“.
# A long number follows on the next line.
report-fingerprint = Ataskaitos duomenų kontrolinė suma (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Visi šios ataskaitos skaičiai, tikslūs, programoms.
report-attached-signature = Mokyklos parašas failui report.json; jį patikrina reflectory verify.

## Titles of a report's parts.

report-who-took-part = Kas dalyvavo
report-how-to-read = Kaip tai skaityti
report-overview = Sričių apžvalga
report-to-talk-about = Ką verta aptarti
report-one-group = Vienos grupės rezultatai: { $group }
report-own = Mūsų pačių teiginiai
report-own-words = Savais žodžiais
report-since = Nuo ankstesnio etapo
report-notes = Pastabos iš susirinkimo
report-computed = Kaip skaičiuojama

## Who took part: names of facts, a value stands behind each.

report-school = Mokykla
# The education level.
report-level = Pakopa
# Two days follow: "report-days".
report-asked-from = Klausta
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Laida
report-unsealed = { $edition }, antspaudas nuimtas: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Dalyvavimas
report-short-form = Trumpas variantas
report-questionnaire = Klausimynas
report-participation-is = Dalyvavimas: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Pateiktos anketos
# One user group, such as teachers.
report-group = Grupė
# How many could be invited.
report-eligible = Iš viso
report-invited = Kviesta
report-sheets = Anketos
# The share of the invited who handed in.
report-of-invited = Iš kviestų
# How many are needed.
report-minimum = Minimumas

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/A: { $words }.
report-own-line = Grupė atskirai rodoma nuo tiek anketų: { $cell }.
report-not-shown = Kas nerodoma
report-corrections = Pataisymai

## Areas and statements.

report-areas = Sritys
# Stands for all groups together, beside the groups: the overall value.
report-overall = Bendrai
report-school-average = Mokyklos vidurkis
report-mean-of-areas = { $areas ->
    [one] { $mean }, { $areas } srities vidurkis, kai visų svoris vienodas
    [few] { $mean }, { $areas } sričių vidurkis, kai visų svoris vienodas
   *[other] { $mean }, { $areas } sričių vidurkis, kai visų svoris vienodas
  }
report-whole-area = Visa sritis
report-all-statements = Visi teiginiai
report-statements = Teiginiai
report-core-and-optional = pagrindiniai teiginiai: { $core }, pasirenkami: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] { $groups } grupė
    [few] { $groups } grupės, visų svoris vienodas
   *[other] { $groups } grupių, visų svoris vienodas
  }
report-own-apart = Juos parašė mokykla. Į sritis ir vidurkius jie neįtraukiami.
# Before a note of the meeting.
report-note = Pastaba

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Šios grupės neklausta: { $names }.
report-apart-not-chosen = Mokykla nepasirinko: { $names }.
report-apart-not-both = Klausta ne abiejų sujungtų grupių: { $names }.
report-apart-no-sheets = Anketų nėra: { $names }.
report-apart-too-small = Grupė per maža, kad būtų rodoma: { $names }.
report-apart-too-few = Per mažai atsakymų: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: kiekvienas teiginys, kuo didesnė reikšmė, tuo tamsiau

## To talk about: tables of a few statements each.

report-lowest = Mažiausi
report-highest = Didžiausi
report-widest-gap = Didžiausias grupių skirtumas
# Head of a column: how far the groups are apart.
report-apart-by = Skirtumas
# N/A: not applicable.
report-most-na = Daugiausia N/A
# Head of a column: a share in percent.
report-share = Dalis
report-statement = Teiginys
# `statement` is one of the school's own.
report-our-own = mūsų pačių: { $statement }
report-no-value = Nė vienas teiginys neturi reikšmės.
report-increase = Labiausiai padidėjo nuo: { $session } etapas, { $year }
report-decrease = Labiausiai sumažėjo nuo: { $session } etapas, { $year }
# Head of a column: by how much a value changed.
report-change = Pokytis
# Head of a column: two values with an arrow between them.
report-before-and-after = Prieš ir po

## In their own words.

report-words-order = Raidžių tvarka, kuri nieko nesako apie tai, kas rašė.
report-texts = { $group }, tekstai: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Prieš
report-after = Po
# Head of a column of areas.
report-area = Sritis
report-other-statements = remiasi kitais teiginiais ar žodžiais
# The mean of the places that people gave to something in a list.
report-average-place = Vidutinė vieta
# Head of a column: what kind of number stands here.
report-figure = Skaičius
report-share-percent = Dalis procentais

## The other areas: questions that are no statements.

report-ratings = Vertinimai
report-place-explained = Vidutinė vieta atsakymų sąraše, 1 – pirma.
report-shares = Dalis tų, kurie atsakė
report-ticked-explained = Buvo galima pažymėti kelis, todėl visos dalys kartu gali viršyti 100 %.
report-who-answered = Kas atsakė iš pakviestųjų
# Heads of columns: how many answered and how many did not.
report-answered = Atsakė
report-unanswered = Neatsakyta

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Kas
report-value = Reikšmė
# How many answers a value rests on.
report-rests-on = Remiasi
report-how-chose = Kaip rinkosi
report-what-read = Ką skaitė kiekviena grupė

## In a browser. Buttons and a list of the parts.

report-contents = Turinys
report-open-all = Išskleisti viską
report-close-all = Suskleisti viską
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Rikiuoti pagal
report-as-asked = iš eilės
report-highest-first = nuo didžiausių
report-lowest-first = nuo mažiausių

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, { $session } etapas, { $year }, { $edition } laida
chart-about-now = { $school }, { $level }, { $session } etapas, { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Pakviestųjų anketos: { $groups }.
chart-sheets-of = { $group } { $sheets } iš { $invited }
chart-school-average = { $areas ->
    [one] Mokyklos vidurkis: { $mean }, { $areas } srities vidurkis, visų svoris vienodas.
    [few] Mokyklos vidurkis: { $mean }, { $areas } sričių vidurkis, visų svoris vienodas.
   *[other] Mokyklos vidurkis: { $mean }, { $areas } sričių vidurkis, visų svoris vienodas.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] { $groups } grupės
    [few] { $groups } grupių vidurkis
   *[other] { $groups } grupių vidurkis
  }
chart-statements = { $count ->
    [one] { $count } teiginys
    [few] { $count } teiginiai
   *[other] { $count } teiginių
  }
chart-answered = atsakė { $answered } iš { $invited }
# In the legend: the bar of all groups together.
chart-overall = bendrai
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Juostos: { $scale }.

## Charts of two rounds.

chart-then-and-now = Sritys tada ir dabar
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, tada ir dabar
chart-overall-values = Bendros teiginių reikšmės
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Prieš: { $caution }
chart-caution-after = Po: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Prieš. { $sheets }
chart-sheets-after = Po. { $sheets }
chart-compared = Reikšmės lyginamos taip, kaip išspausdintos. Bendra reikšmė atsitiktinumo žymos neturi.

## The chart of participation.

chart-participation = Kas dalyvavo
# In the legend: a mark on the bar.
chart-minimum = minimumas
chart-days = Klausta: { $first } – { $last }. Visas ilgis – visi pakviestieji.
chart-not-asked = neapklausta
chart-minimum-reached = minimumas pasiektas
chart-to-go = iki minimumo dar { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Skaitmeninis žvilgsnis
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = { $session } etapas, { $year }
badge-title = Ženklelis: { $school }
badge-name = Skaitmeninis žvilgsnis: { $level }, { $round }
# For those who cannot see it.
badge-alt = Apvalus ženklelis: kalvos ir jų atspindys vandenyje. Jame nurodyta: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Teiginiai: { $group }, { $level }
paper-statements-own = Teiginiai yra pačios „Reflectory“.
paper-statements-area = { $letter } sritis, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kodas
# Head of a column: when the highest answer fits.
paper-statements-five = Kada tinka 5
paper-statements-optional = { $code } (pasirenkamas)
