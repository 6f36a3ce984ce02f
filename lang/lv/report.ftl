### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = no { $low } līdz { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = no 1 ({ $low }) līdz { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Ziņojums: { $level }
report-round = { $session }. kārta, { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Izveidots ar programmu Reflectory.
# A long number follows on the next line.
report-fingerprint = Ziņojuma datu kontrolsumma (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Visi šī ziņojuma skaitļi, precīzi, programmām.
report-attached-signature = Skolas paraksts failam report.json; reflectory verify to pārbauda.

## Titles of a report's parts.

report-who-took-part = Kas piedalījās
report-how-to-read = Kā to lasīt
report-overview = Jomu pārskats
report-to-talk-about = Par ko parunāt
report-one-group = Vienas grupas rezultāti: { $group }
report-own = Mūsu pašu apgalvojumi
report-own-words = Saviem vārdiem
report-since = Kopš iepriekšējās kārtas
report-notes = Sanāksmes piezīmes
report-computed = Kā rēķina

## Who took part: names of facts, a value stands behind each.

report-school = Skola
# The education level.
report-level = Pakāpe
# Two days follow: "report-days".
report-asked-from = Aptaujas laiks
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Izdevums
report-unsealed = { $edition }, atzīmogots: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Līdzdalība
report-short-form = Īsā forma
report-questionnaire = Anketa
report-participation-is = Līdzdalība: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Iesniegtās anketas
# One user group, such as teachers.
report-group = Grupa
# How many could be invited.
report-eligible = Pavisam
report-invited = Aicināti
report-sheets = Anketas
# The share of the invited who handed in.
report-of-invited = No aicin.
# How many are needed.
report-minimum = Minimums

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/A: { $words }.
report-own-line = Grupai ir sava rinda, ja anketu ir vismaz { $cell }.
report-not-shown = Ko nerāda
report-corrections = Labojumi

## Areas and statements.

report-areas = Jomas
# Stands for all groups together, beside the groups: the overall value.
report-overall = Kopā
report-school-average = Skolas vidējais
report-mean-of-areas = { $areas ->
    [zero] { $mean }, { $areas } jomu vidējais, katrai vienāds svars
    [one] { $mean }, no { $areas } jomas
   *[other] { $mean }, { $areas } jomu vidējais, katrai vienāds svars
  }
report-whole-area = Visa joma
report-all-statements = Visi apgalvojumi
report-statements = Apgalvojumi
report-core-and-optional = pamata apgalvojumi: { $core }, izvēles: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [zero] { $groups } grupas, katrai vienāds svars
    [one] { $groups } grupa
   *[other] { $groups } grupas, katrai vienāds svars
  }
report-own-apart = Šos uzrakstīja skola. Tie neietilpst nevienā jomā un nevienā vidējā.
# Before a note of the meeting.
report-note = Piezīme

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Šai grupai nejautāja: { $names }.
report-apart-not-chosen = Skola neizvēlējās: { $names }.
report-apart-not-both = Jautāja tikai vienai no abām kopā rādītajām grupām: { $names }.
report-apart-no-sheets = Nav anketu: { $names }.
report-apart-too-small = Grupa par mazu, lai rādītu: { $names }.
report-apart-too-few = Par maz atbilžu: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: visi apgalvojumi, jo augstāka vērtība, jo tumšāks

## To talk about: tables of a few statements each.

report-lowest = Zemākie
report-highest = Augstākie
report-widest-gap = Lielākā atšķirība starp grupām
# Head of a column: how far the groups are apart.
report-apart-by = Starpība
# N/A: not applicable.
report-most-na = Visvairāk N/A
# Head of a column: a share in percent.
report-share = Daļa
report-statement = Apgalvojums
# `statement` is one of the school's own.
report-our-own = mūsu pašu: { $statement }
report-no-value = Nevienam apgalvojumam nav vērtības.
report-increase = Lielākais kāpums kopš { $session }. kārtas, { $year }
report-decrease = Lielākais kritums kopš { $session }. kārtas, { $year }
# Head of a column: by how much a value changed.
report-change = Pārmaiņa
# Head of a column: two values with an arrow between them.
report-before-and-after = Pirms un pēc

## In their own words.

report-words-order = Alfabēta secībā, kas neko nepasaka par to, kurš rakstīja.
report-texts = { $group }, teksti: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Pirms
report-after = Pēc
# Head of a column of areas.
report-area = Joma
report-other-statements = pamatā citi apgalvojumi vai vārdi
# The mean of the places that people gave to something in a list.
report-average-place = Vidējā vieta
# Head of a column: what kind of number stands here.
report-figure = Skaitlis
report-share-percent = Daļa procentos

## The other areas: questions that are no statements.

report-ratings = Vērtējumi
report-place-explained = Vidējā vieta atbilžu sarakstā, pirmajai 1.
report-shares = Daļa no tiem, kas atbildēja
report-ticked-explained = Varēja atzīmēt vairākas, tāpēc daļas kopā var pārsniegt 100 %.
report-who-answered = Kas atbildēja, no aicinātajiem
# Heads of columns: how many answered and how many did not.
report-answered = Atbildēja
report-unanswered = Neatbild.

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Kas
report-value = Vērtība
# How many answers a value rests on.
report-rests-on = Pamatā
report-how-chose = Kā izvēlējās
report-what-read = Ko lasīja katra grupa

## In a browser. Buttons and a list of the parts.

report-contents = Saturs
report-open-all = Atvērt visu
report-close-all = Aizvērt visu
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Kārtot pēc
report-as-asked = kā jautāts
report-highest-first = vispirms augstākie
report-lowest-first = vispirms zemākie

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, { $session }. kārta, { $year }, { $edition }. izdevums
chart-about-now = { $school }, { $level }, { $session }. kārta, { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Anketas no aicinātajiem: { $groups }.
chart-sheets-of = { $group } { $sheets } no { $invited }
chart-school-average = { $areas ->
    [zero] Skolas vidējais: { $mean }, { $areas } jomu vidējais, katrai vienāds svars.
    [one] Skolas vidējais: { $mean }, no { $areas } jomas.
   *[other] Skolas vidējais: { $mean }, { $areas } jomu vidējais, katrai vienāds svars.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [zero] { $groups } grupu vidējais
    [one] no { $groups } grupas
   *[other] { $groups } grupu vidējais
  }
chart-statements = { $count ->
    [zero] { $count } apgalvojumi
    [one] { $count } apgalvojums
   *[other] { $count } apgalvojumi
  }
chart-answered = atbildēja { $answered } no { $invited }
# In the legend: the bar of all groups together.
chart-overall = kopā
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Stabiņi: { $scale }.

## Charts of two rounds.

chart-then-and-now = Jomas toreiz un tagad
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, toreiz un tagad
chart-overall-values = Apgalvojumu kopvērtības
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Pirms: { $caution }
chart-caution-after = Pēc: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Pirms. { $sheets }
chart-sheets-after = Pēc. { $sheets }
chart-compared = Vērtības salīdzina tādas, kādas tās drukātas. Kopvērtībai nav nejaušības zīmes.

## The chart of participation.

chart-participation = Kas ir piedalījies
# In the legend: a mark on the bar.
chart-minimum = minimums
chart-days = Aptaujas laiks: { $first } – { $last }. Viss garums ir visi aicinātie.
chart-not-asked = nejautāja
chart-minimum-reached = minimums sasniegts
chart-to-go = līdz minimumam vēl { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digitālais atspulgs
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = { $session }. kārta, { $year }
badge-title = Nozīmīte: { $school }
badge-name = Digitālais atspulgs: { $level }, { $round }
# For those who cannot see it.
badge-alt = Apaļa nozīmīte: pakalni un to atspulgs ūdenī. Uz tās: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Apgalvojumi, { $group }, { $level }
paper-statements-own = Apgalvojumi ir pašas programmas Reflectory.
paper-statements-area = { $letter } joma, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kods
# Head of a column: when the highest answer fits.
paper-statements-five = Tā izskatītos atbilde 5
paper-statements-optional = { $code } (izvēles)
