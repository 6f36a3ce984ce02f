### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = fra { $low } til { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = fra 1 ({ $low }) til { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Rapport: { $level }
report-round = Runde { $session } i { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Lavet med Reflectory.
# A long number follows on the next line.
report-fingerprint = Fingeraftryk af rapportens data (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Alle tal i denne rapport, nøjagtigt, til programmer.
report-attached-signature = Skolens signatur til report.json; reflectory verify kontrollerer den.

## Titles of a report's parts.

report-who-took-part = Hvem der deltog
report-how-to-read = Sådan læses det
report-overview = Overblik over områder
report-to-talk-about = Til samtale
report-one-group = Resultater for én gruppe: { $group }
report-own = Vores egne udsagn
report-own-words = Med deres egne ord
report-since = Siden den tidligere runde
report-notes = Noter fra mødet
report-computed = Sådan er det regnet ud

## Who took part: names of facts, a value stands behind each.

report-school = Skole
# The education level.
report-level = Trin
# Two days follow: "report-days".
report-asked-from = Spurgt fra
report-days = { $first } til { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Udgave
report-unsealed = { $edition }, forseglingen brudt { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Deltagelse
report-short-form = Kort form
report-questionnaire = Spørgeskema
report-participation-is = Deltagelse: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Afleverede ark
# One user group, such as teachers.
report-group = Gruppe
# How many could be invited.
report-eligible = I alt
report-invited = Inviterede
report-sheets = Ark
# The share of the invited who handed in.
report-of-invited = Af inviterede
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. I/R: { $words }.
report-own-line = En gruppe har sin egen linje fra { $cell } ark.
report-not-shown = Hvad der ikke vises
report-corrections = Rettelser

## Areas and statements.

report-areas = Områder
# Stands for all groups together, beside the groups: the overall value.
report-overall = Samlet
report-school-average = Skolens snit
report-mean-of-areas = { $areas ->
    [one] { $mean }, fra 1 område
   *[other] { $mean }, gennemsnittet af { $areas } områder, som alle vejer lige meget
  }
report-whole-area = Hele området
report-all-statements = Alle udsagn
report-statements = Udsagn
report-core-and-optional = kerneudsagn: { $core }, valgfrie: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] én gruppe
   *[other] { $groups } grupper, som alle vejer lige meget
  }
report-own-apart = Disse er skrevet af skolen. De indgår ikke i noget område eller gennemsnit.
# Before a note of the meeting.
report-note = Note

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Ikke stillet til denne gruppe: { $names }.
report-apart-not-chosen = Ikke valgt af skolen: { $names }.
report-apart-not-both = Ikke stillet til begge samlede grupper: { $names }.
report-apart-no-sheets = Ingen ark: { $names }.
report-apart-too-small = Gruppen er for lille til at vises: { $names }.
report-apart-too-few = For få svar: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: alle udsagn, mørkere, jo højere værdien er

## To talk about: tables of a few statements each.

report-lowest = Lavest
report-highest = Højest
report-widest-gap = Størst afstand mellem grupper
# Head of a column: how far the groups are apart.
report-apart-by = Afstand
# N/A: not applicable.
report-most-na = Flest I/R
# Head of a column: a share in percent.
report-share = Andel
report-statement = Udsagn
# `statement` is one of the school's own.
report-our-own = vores eget: { $statement }
report-no-value = Intet udsagn viser en værdi.
report-increase = Største stigning siden runde { $session } i { $year }
report-decrease = Største fald siden runde { $session } i { $year }
# Head of a column: by how much a value changed.
report-change = Ændring
# Head of a column: two values with an arrow between them.
report-before-and-after = Før og efter

## In their own words.

report-words-order = I alfabetisk orden, som intet siger om, hvem der har skrevet dem.
report-texts = { $group }, tekster: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Før
report-after = Efter
# Head of a column of areas.
report-area = Område
report-other-statements = andre udsagn eller en anden ordlyd bag
# The mean of the places that people gave to something in a list.
report-average-place = Gns. plads
# Head of a column: what kind of number stands here.
report-figure = Tal
report-share-percent = Andel i procent

## The other areas: questions that are no statements.

report-ratings = Vurderinger
report-place-explained = Gennemsnitlig plads i listen over svar, 1 for den første.
report-shares = Andel af dem, der svarede
report-ticked-explained = Der kunne sættes flere krydser, så andelene kan tilsammen være mere end 100 %.
report-who-answered = Hvor mange af de inviterede svarede
# Heads of columns: how many answered and how many did not.
report-answered = Besvaret
report-unanswered = Ubesvaret

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Hvem
report-value = Værdi
# How many answers a value rests on.
report-rests-on = Bygger på
report-how-chose = Sådan valgte de
report-what-read = Hvad hver gruppe læste

## In a browser. Buttons and a list of the parts.

report-contents = Indhold
report-open-all = Vis alle detaljer
report-close-all = Skjul alle detaljer
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Sortér efter
report-as-asked = som stillet
report-highest-first = højeste først
report-lowest-first = laveste først

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, runde { $session } i { $year }, udgave { $edition }
chart-about-now = { $school }, { $level }, runde { $session } i { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Ark af inviterede: { $groups }.
chart-sheets-of = { $group } { $sheets } af { $invited }
chart-school-average = { $areas ->
    [one] Skolens snit: { $mean }, fra 1 område.
   *[other] Skolens snit: { $mean }, gennemsnittet af { $areas } områder, som alle vejer lige meget.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] fra 1 gruppe
   *[other] snit af { $groups } grupper
  }
chart-statements = { $count ->
    [one] 1 udsagn
   *[other] { $count } udsagn
  }
chart-answered = { $answered } af { $invited } har svaret
# In the legend: the bar of all groups together.
chart-overall = samlet
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Søjlerne går { $scale }.

## Charts of two rounds.

chart-then-and-now = Områder før og nu
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, før og nu
chart-overall-values = Samlede værdier for udsagn
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Før: { $caution }
chart-caution-after = Efter: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Før. { $sheets }
chart-sheets-after = Efter. { $sheets }
chart-compared = Værdier sammenlignes, som de vises. En samlet værdi har ikke noget mærke for tilfældighed.

## The chart of participation.

chart-participation = Hvem der har deltaget
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Spurgt fra { $first } til { $last }. Den fulde længde er alle inviterede.
chart-not-asked = ikke spurgt
chart-minimum-reached = minimum nået
chart-to-go = { $missing } mangler til minimum

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digital refleksion
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = runde { $session } i { $year }
badge-title = Badge til { $school }
badge-name = Digital refleksion: { $level }, { $round }
# For those who cannot see it.
badge-alt = En rund badge: bakker og deres spejling i vand. På den står { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Udsagn til { $group }, { $level }
paper-statements-own = Udsagnene er Reflectorys egne.
paper-statements-area = Område { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kode
# Head of a column: when the highest answer fits.
paper-statements-five = Sådan ville et 5-tal se ud
paper-statements-optional = { $code } (valgfrit)
