### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = från { $low } till { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = från 1 ({ $low }) till { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Rapport: { $level }
report-round = Omgång { $session } läsåret { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Gjord med Reflectory.
# A long number follows on the next line.
report-fingerprint = Fingeravtryck för rapportens data (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Varje siffra i rapporten, exakt, för program.
report-attached-signature = Skolans signatur av report.json; reflectory verify kontrollerar den.

## Titles of a report's parts.

report-who-took-part = Vilka som deltog
report-how-to-read = Så läser du detta
report-overview = Områdena i översikt
report-to-talk-about = Att prata om
report-one-group = Resultat för en grupp: { $group }
report-own = Våra egna påståenden
report-own-words = Med egna ord
report-since = Sedan förra omgången
report-notes = Anteckningar från mötet
report-computed = Hur det räknas fram

## Who took part: names of facts, a value stands behind each.

report-school = Skola
# The education level.
report-level = Nivå
# Two days follow: "report-days".
report-asked-from = Svarstid
report-days = { $first } till { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Utgåva
report-unsealed = { $edition }, förseglingen bröts { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Deltagande
report-short-form = Kortversion
report-questionnaire = Enkät
report-participation-is = Deltagande: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Inlämnade blad
# One user group, such as teachers.
report-group = Grupp
# How many could be invited.
report-eligible = Totalt
report-invited = Inbjudna
report-sheets = Blad
# The share of the invited who handed in.
report-of-invited = Av inbjudna
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. E.t.: { $words }.
report-own-line = En grupp har en egen rad från { $cell } blad.
report-not-shown = Vad som inte visas
report-corrections = Rättelser

## Areas and statements.

report-areas = Områden
# Stands for all groups together, beside the groups: the overall value.
report-overall = Totalt
report-school-average = Skolans medel
report-mean-of-areas = { $areas ->
    [one] { $mean }, från 1 område
   *[other] { $mean }, medelvärdet av { $areas } områden, där vart och ett väger lika
  }
report-whole-area = Hela området
report-all-statements = Alla påståenden
report-statements = Påståenden
report-core-and-optional = grundpåståenden: { $core }, valfria: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] en grupp
   *[other] { $groups } grupper, där var och en väger lika
  }
report-own-apart = De här har skolan skrivit. De ingår inte i något område eller medelvärde.
# Before a note of the meeting.
report-note = Anteckning

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Gruppen fick inte frågan: { $names }.
report-apart-not-chosen = Inte valda av skolan: { $names }.
report-apart-not-both = Inte ställda till båda de sammanslagna grupperna: { $names }.
report-apart-no-sheets = Inga blad: { $names }.
report-apart-too-small = Gruppen är för liten för att visas: { $names }.
report-apart-too-few = För få svar: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: varje påstående, mörkare ju högre värde

## To talk about: tables of a few statements each.

report-lowest = Lägst
report-highest = Högst
report-widest-gap = Störst skillnad mellan grupper
# Head of a column: how far the groups are apart.
report-apart-by = Skillnad
# N/A: not applicable.
report-most-na = Mest e.t.
# Head of a column: a share in percent.
report-share = Andel
report-statement = Påstående
# `statement` is one of the school's own.
report-our-own = vårt eget: { $statement }
report-no-value = Inget påstående visar ett värde.
report-increase = Störst ökning sedan omgång { $session } läsåret { $year }
report-decrease = Störst minskning sedan omgång { $session } läsåret { $year }
# Head of a column: by how much a value changed.
report-change = Ändring
# Head of a column: two values with an arrow between them.
report-before-and-after = Före och efter

## In their own words.

report-words-order = I bokstavsordning, vilket inte säger något om vem som skrev dem.
report-texts = { $group }, texter: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Före
report-after = Efter
# Head of a column of areas.
report-area = Område
report-other-statements = andra påståenden eller ord ligger bakom
# The mean of the places that people gave to something in a list.
report-average-place = Medelplats
# Head of a column: what kind of number stands here.
report-figure = Siffra
report-share-percent = Andel i procent

## The other areas: questions that are no statements.

report-ratings = Bedömningar
report-place-explained = Medelplats i listan med svar, 1 för den första.
report-shares = Andel av dem som svarade
report-ticked-explained = Flera gick att kryssa för, så andelarna kan tillsammans bli mer än 100 %.
report-who-answered = Vilka som svarade, av de inbjudna
# Heads of columns: how many answered and how many did not.
report-answered = Svarade
report-unanswered = Obesvarat

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Vem
report-value = Värde
# How many answers a value rests on.
report-rests-on = Antal
report-how-chose = Så valde de
report-what-read = Vad varje grupp läste

## In a browser. Buttons and a list of the parts.

report-contents = Innehåll
report-open-all = Öppna alla detaljer
report-close-all = Stäng alla detaljer
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Sortera efter
report-as-asked = enkätens ordning
report-highest-first = högst först
report-lowest-first = lägst först

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, omgång { $session } läsåret { $year }, utgåva { $edition }
chart-about-now = { $school }, { $level }, omgång { $session } läsåret { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Blad från de inbjudna: { $groups }.
chart-sheets-of = { $group } { $sheets } av { $invited }
chart-school-average = { $areas ->
    [one] Skolans medel: { $mean }, från 1 område.
   *[other] Skolans medel: { $mean }, medelvärdet av { $areas } områden, där vart och ett väger lika.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] från 1 grupp
   *[other] medel av { $groups } grupper
  }
chart-statements = { $count ->
    [one] 1 påstående
   *[other] { $count } påståenden
  }
chart-answered = { $answered } av { $invited } svarade
# In the legend: the bar of all groups together.
chart-overall = totalt
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Staplarna går { $scale }.

## Charts of two rounds.

chart-then-and-now = Områdena då och nu
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, då och nu
chart-overall-values = Påståendenas totalvärden
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Före: { $caution }
chart-caution-after = Efter: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Före. { $sheets }
chart-sheets-after = Efter. { $sheets }
chart-compared = Värden jämförs så som de visas. Ett totalvärde har inget märke för slumpen.

## The chart of participation.

chart-participation = Vilka som har deltagit
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Svarstid från { $first } till { $last }. Hela längden är alla inbjudna.
chart-not-asked = inte tillfrågad
chart-minimum-reached = minimum uppnått
chart-to-go = { $missing } kvar till minimum

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digital spegling
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = omgång { $session } läsåret { $year }
badge-title = Märke för { $school }
badge-name = Digital spegling: { $level }, { $round }
# For those who cannot see it.
badge-alt = Ett runt märke: kullar och deras spegelbild i vatten. På det står { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Påståenden för { $group }, { $level }
paper-statements-own = Påståendena är Reflectorys egna.
paper-statements-area = Område { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kod
# Head of a column: when the highest answer fits.
paper-statements-five = Så här skulle en femma se ut
paper-statements-optional = { $code } (valfritt)
