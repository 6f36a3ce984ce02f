### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = van { $low } tot { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = van 1 ({ $low }) tot { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Rapport: { $level }
report-round = Sessie { $session } van { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Gemaakt met Reflectory.
# A long number follows on the next line.
report-fingerprint = Vingerafdruk van de gegevens van het rapport (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Elk cijfer van dit rapport, exact, voor programma’s.
report-attached-signature = De handtekening van de school onder report.json; reflectory verify controleert ze.

## Titles of a report's parts.

report-who-took-part = Wie meedeed
report-how-to-read = Leeswijzer
report-overview = Overzicht van de thema’s
report-to-talk-about = Om te bespreken
report-one-group = Resultaten van één groep: { $group }
report-own = Onze eigen stellingen
report-own-words = In eigen woorden
report-since = Sinds de eerdere ronde
report-notes = Notities van het overleg
report-computed = Zo wordt het berekend

## Who took part: names of facts, a value stands behind each.

report-school = School
# The education level.
report-level = Niveau
# Two days follow: "report-days".
report-asked-from = Gevraagd van
report-days = { $first } tot en met { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Editie
report-unsealed = { $edition }, ontzegeld op { $day }
# How many took part: one of the four words below follows.
report-participation = Deelname
report-short-form = Korte versie
report-questionnaire = Vragenlijst
report-participation-is = Deelname: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Ingeleverde bladen
# One user group, such as teachers.
report-group = Groep
# How many could be invited.
report-eligible = In totaal
report-invited = Uitgenodigd
report-sheets = Bladen
# The share of the invited who handed in.
report-of-invited = In procent
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N.v.t.: { $words }.
report-own-line = Een groep krijgt een eigen regel vanaf { $cell } bladen.
report-not-shown = Wat niet wordt getoond
report-corrections = Correcties

## Areas and statements.

report-areas = Thema’s
# Stands for all groups together, beside the groups: the overall value.
report-overall = Algemeen
report-school-average = Schoolgemiddelde
report-mean-of-areas = { $areas ->
    [one] { $mean }, uit 1 thema
   *[other] { $mean }, het gemiddelde van { $areas } thema’s, elk even zwaar
  }
report-whole-area = Het hele thema
report-all-statements = Alle stellingen
report-statements = Stellingen
report-core-and-optional = kernstellingen: { $core }, naar keuze: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] één groep
   *[other] { $groups } groepen, elk even zwaar
  }
report-own-apart = Deze zijn door de school geschreven. Ze tellen in geen thema en geen gemiddelde mee.
# Before a note of the meeting.
report-note = Notitie

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Niet aan deze groep gevraagd: { $names }.
report-apart-not-chosen = Niet door de school gekozen: { $names }.
report-apart-not-both = Niet aan beide samengenomen groepen gevraagd: { $names }.
report-apart-no-sheets = Geen bladen: { $names }.
report-apart-too-small = Groep te klein om te tonen: { $names }.
report-apart-too-few = Te weinig antwoorden: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: elke stelling, donkerder naarmate de waarde hoger is

## To talk about: tables of a few statements each.

report-lowest = Laagste
report-highest = Hoogste
report-widest-gap = Grootste verschil tussen groepen
# Head of a column: how far the groups are apart.
report-apart-by = Verschil
# N/A: not applicable.
report-most-na = Meeste n.v.t.
# Head of a column: a share in percent.
report-share = Aandeel
report-statement = Stelling
# `statement` is one of the school's own.
report-our-own = van onszelf: { $statement }
report-no-value = Geen enkele stelling toont een waarde.
report-increase = Grootste stijging sinds sessie { $session } van { $year }
report-decrease = Grootste daling sinds sessie { $session } van { $year }
# Head of a column: by how much a value changed.
report-change = Verandering
# Head of a column: two values with an arrow between them.
report-before-and-after = Voor en na

## In their own words.

report-words-order = In alfabetische volgorde; die zegt niets over wie wat schreef.
report-texts = { $group }, teksten: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Voor
report-after = Na
# Head of a column of areas.
report-area = Thema
report-other-statements = met andere stellingen of woorden erachter
# The mean of the places that people gave to something in a list.
report-average-place = Gemiddelde plaats
# Head of a column: what kind of number stands here.
report-figure = Cijfer
report-share-percent = Aandeel in procent

## The other areas: questions that are no statements.

report-ratings = Scores
report-place-explained = Gemiddelde plaats in de lijst van antwoorden, 1 voor de eerste.
report-shares = Aandeel van wie antwoordde
report-ticked-explained = Er konden er meer worden aangevinkt, dus de aandelen kunnen samen meer dan 100 % zijn.
report-who-answered = Wie antwoordde, van de uitgenodigden
# Heads of columns: how many answered and how many did not.
report-answered = Beantwoord
report-unanswered = Onbeantwoord

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Wie
report-value = Waarde
# How many answers a value rests on.
report-rests-on = Steunt op
report-how-chose = Hoe er is gekozen
report-what-read = Wat elke groep las

## In a browser. Buttons and a list of the parts.

report-contents = Inhoud
report-open-all = Alle details openen
report-close-all = Alle details sluiten
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Sorteren op
report-as-asked = zoals gevraagd
report-highest-first = hoogste eerst
report-lowest-first = laagste eerst

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, sessie { $session } van { $year }, editie { $edition }
chart-about-now = { $school }, { $level }, sessie { $session } van { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Bladen van de uitgenodigden: { $groups }.
chart-sheets-of = { $group } { $sheets } van { $invited }
chart-school-average = { $areas ->
    [one] Schoolgemiddelde: { $mean }, uit 1 thema.
   *[other] Schoolgemiddelde: { $mean }, het gemiddelde van { $areas } thema’s, elk even zwaar.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] van 1 groep
   *[other] gemiddelde van { $groups } groepen
  }
chart-statements = { $count ->
    [one] 1 stelling
   *[other] { $count } stellingen
  }
chart-answered = { $answered } van { $invited } antwoordden
# In the legend: the bar of all groups together.
chart-overall = algemeen
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Balken lopen { $scale }.

## Charts of two rounds.

chart-then-and-now = Thema’s toen en nu
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, toen en nu
chart-overall-values = Algemene waarden van stellingen
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Voor: { $caution }
chart-caution-after = Na: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Voor. { $sheets }
chart-sheets-after = Na. { $sheets }
chart-compared = Waarden worden vergeleken zoals ze zijn afgedrukt. Bij een algemene waarde staat niets over toeval.

## The chart of participation.

chart-participation = Wie heeft meegedaan
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Gevraagd van { $first } tot en met { $last }. De volle lengte is iedereen die is uitgenodigd.
chart-not-asked = niet gevraagd
chart-minimum-reached = minimum gehaald
chart-to-go = nog { $missing } tot het minimum

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digitale zelfreflectie
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = sessie { $session } van { $year }
badge-title = Badge van { $school }
badge-name = Digitale zelfreflectie: { $level }, { $round }
# For those who cannot see it.
badge-alt = Een ronde badge: heuvels en hun spiegelbeeld in water. Hij noemt { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Stellingen voor { $group }, { $level }
paper-statements-own = De stellingen zijn van Reflectory zelf.
paper-statements-area = Thema { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Code
# Head of a column: when the highest answer fits.
paper-statements-five = Zo ziet een 5 eruit
paper-statements-optional = { $code } (naar keuze)
