### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = von { $low } bis { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = von 1 ({ $low }) bis { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Bericht: { $level }
report-round = Durchgang { $session }, { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Erstellt mit Reflectory.
# A long number follows on the next line.
report-fingerprint = Fingerabdruck der Daten des Berichts (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Jede Zahl dieses Berichts, genau, für Programme.
report-attached-signature = Die Signatur der Schule für report.json; reflectory verify prüft sie.

## Titles of a report's parts.

report-who-took-part = Wer teilgenommen hat
report-how-to-read = Lesehilfe
report-overview = Übersicht der Bereiche
report-to-talk-about = Zum Besprechen
report-one-group = Ergebnisse einer Gruppe: { $group }
report-own = Unsere eigenen Aussagen
report-own-words = In eigenen Worten
report-since = Seit der früheren Befragung
report-notes = Notizen der Besprechung
report-computed = Wie gerechnet wird

## Who took part: names of facts, a value stands behind each.

report-school = Schule
# The education level.
report-level = Bildungsstufe
# Two days follow: "report-days".
report-asked-from = Gefragt von
report-days = { $first } bis { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Ausgabe
report-unsealed = { $edition }, entsiegelt am { $day }
# How many took part: one of the four words below follows.
report-participation = Beteiligung
report-short-form = Kurzform
report-questionnaire = Fragebogen
report-participation-is = Beteiligung: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Abgegebene Bögen
# One user group, such as teachers.
report-group = Gruppe
# How many could be invited.
report-eligible = Insgesamt
report-invited = Eingeladen
report-sheets = Bögen
# The share of the invited who handed in.
report-of-invited = Rücklauf
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. n.z.: { $words }.
report-own-line = Eine Gruppe hat eine eigene Zeile ab { $cell } Bögen.
report-not-shown = Was nicht gezeigt wird
report-corrections = Korrekturen

## Areas and statements.

report-areas = Bereiche
# Stands for all groups together, beside the groups: the overall value.
report-overall = Gesamt
report-school-average = Durchschnitt der Schule
report-mean-of-areas = { $areas ->
    [one] { $mean }, aus 1 Bereich
   *[other] { $mean }, der Mittelwert von { $areas } Bereichen, alle mit gleichem Gewicht
  }
report-whole-area = Der ganze Bereich
report-all-statements = Alle Aussagen
report-statements = Aussagen
report-core-and-optional = Kernaussagen: { $core }, optionale: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] eine Gruppe
   *[other] { $groups } Gruppen, alle mit gleichem Gewicht
  }
report-own-apart = Diese hat die Schule geschrieben. Sie gehen in keinen Bereich und in keinen Durchschnitt ein.
# Before a note of the meeting.
report-note = Notiz

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Dieser Gruppe nicht vorgelegt: { $names }.
report-apart-not-chosen = Von der Schule nicht gewählt: { $names }.
report-apart-not-both = Nicht beiden zusammengefassten Gruppen vorgelegt: { $names }.
report-apart-no-sheets = Keine Bögen: { $names }.
report-apart-too-small = Gruppe zu klein zum Zeigen: { $names }.
report-apart-too-few = Zu wenige Antworten: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: jede Aussage, je höher der Wert, desto dunkler

## To talk about: tables of a few statements each.

report-lowest = Niedrigste
report-highest = Höchste
report-widest-gap = Größter Abstand zwischen Gruppen
# Head of a column: how far the groups are apart.
report-apart-by = Abstand
# N/A: not applicable.
report-most-na = Am meisten n.z.
# Head of a column: a share in percent.
report-share = Anteil
report-statement = Aussage
# `statement` is one of the school's own.
report-our-own = unsere eigene: { $statement }
report-no-value = Keine Aussage zeigt einen Wert.
report-increase = Größter Anstieg seit Durchgang { $session }, { $year }
report-decrease = Größter Rückgang seit Durchgang { $session }, { $year }
# Head of a column: by how much a value changed.
report-change = Änderung
# Head of a column: two values with an arrow between them.
report-before-and-after = Vorher und nachher

## In their own words.

report-words-order = In alphabetischer Reihenfolge, die nichts darüber sagt, wer sie geschrieben hat.
report-texts = { $group }, Texte: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Vorher
report-after = Nachher
# Head of a column of areas.
report-area = Bereich
report-other-statements = andere Aussagen oder anderer Wortlaut dahinter
# The mean of the places that people gave to something in a list.
report-average-place = Mittlerer Platz
# Head of a column: what kind of number stands here.
report-figure = Zahl
report-share-percent = Anteil in Prozent

## The other areas: questions that are no statements.

report-ratings = Bewertungen
report-place-explained = Mittlerer Platz in der Liste der Antworten, 1 für den ersten.
report-shares = Anteil derer, die geantwortet haben
report-ticked-explained = Es ließ sich mehr als eines ankreuzen, darum können die Anteile zusammen mehr als 100 % ergeben.
report-who-answered = Wer geantwortet hat, von den Eingeladenen
# Heads of columns: how many answered and how many did not.
report-answered = Beantwortet
report-unanswered = Offen

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Wer
report-value = Wert
# How many answers a value rests on.
report-rests-on = Beruht auf
report-how-chose = Wie gewählt wurde
report-what-read = Was jede Gruppe las

## In a browser. Buttons and a list of the parts.

report-contents = Inhalt
report-open-all = Alle Einzelheiten öffnen
report-close-all = Alle Einzelheiten schließen
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Sortieren nach
report-as-asked = wie gefragt
report-highest-first = höchste zuerst
report-lowest-first = niedrigste zuerst

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, Durchgang { $session }, { $year }, Ausgabe { $edition }
chart-about-now = { $school }, { $level }, Durchgang { $session }, { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Bögen, von den Eingeladenen: { $groups }.
chart-sheets-of = { $group } { $sheets } von { $invited }
chart-school-average = { $areas ->
    [one] Durchschnitt der Schule: { $mean }, aus 1 Bereich.
   *[other] Durchschnitt der Schule: { $mean }, der Mittelwert von { $areas } Bereichen, alle mit gleichem Gewicht.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] aus 1 Gruppe
   *[other] Mittel von { $groups } Gruppen
  }
chart-statements = { $count ->
    [one] 1 Aussage
   *[other] { $count } Aussagen
  }
chart-answered = { $answered } von { $invited } haben geantwortet
# In the legend: the bar of all groups together.
chart-overall = gesamt
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Die Balken gehen { $scale }.

## Charts of two rounds.

chart-then-and-now = Bereiche damals und heute
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, damals und heute
chart-overall-values = Gesamtwerte der Aussagen
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Vorher: { $caution }
chart-caution-after = Nachher: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Vorher. { $sheets }
chart-sheets-after = Nachher. { $sheets }
chart-compared = Werte werden verglichen, wie sie gedruckt sind. Ein Gesamtwert trägt kein Zeichen für Zufall.

## The chart of participation.

chart-participation = Wer teilgenommen hat
# In the legend: a mark on the bar.
chart-minimum = Minimum
chart-days = Gefragt von { $first } bis { $last }. Die ganze Länge sind alle Eingeladenen.
chart-not-asked = nicht gefragt
chart-minimum-reached = Minimum erreicht
chart-to-go = noch { $missing } bis zum Minimum

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Blick auf Digitales
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = Durchgang { $session }, { $year }
badge-title = Abzeichen: { $school }
badge-name = Blick auf Digitales: { $level }, { $round }
# For those who cannot see it.
badge-alt = Ein rundes Abzeichen: Hügel und ihr Spiegelbild im Wasser. Es nennt { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Aussagen: { $group }, { $level }
paper-statements-own = Die Aussagen stammen von Reflectory selbst.
paper-statements-area = Bereich { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Code
# Head of a column: when the highest answer fits.
paper-statements-five = So sähe eine 5 aus
paper-statements-optional = { $code } (optional)
