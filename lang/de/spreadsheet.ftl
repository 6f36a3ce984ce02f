### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Beteiligung
sheet-areas = Bereiche
sheet-area-by-area = Bereich für Bereich
sheet-statements = Aussagen
sheet-answers = Antworten
sheet-own = Eigene Aussagen
sheet-own-answers = Eigene Aussagen, Antworten
sheet-others = Weitere Bereiche
sheet-own-words = Eigene Worte
sheet-to-talk-about = Zum Besprechen
sheet-then-and-now = Damals und heute
# Every value of two rounds.
sheet-comparison = Vergleich
sheet-targets = Zielwerte des Plans
sheet-notes = Notizen der Besprechung
sheet-how-to-read = Lesehilfe

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Seite { $page } von { $pages }
sheet-answers-counted = Antworten, gezählt
sheet-own-answers-counted = Antworten auf unsere eigenen Aussagen, gezählt
sheet-own-words-ordered = In eigenen Worten, in alphabetischer Reihenfolge
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Damals und heute: Bereiche, { $scale }
sheet-areas-then-and-now = Bereiche damals und heute, { $scale }
sheet-every-value = Damals und heute: jeder Wert, wie gedruckt
sheet-recompute = Wie das zu lesen und nachzurechnen ist

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Bereich
sheet-code = Code
sheet-name = Titel
sheet-statement = Aussage
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Art
sheet-group = Gruppe
sheet-mean = Mittelwert
# A number that is not rounded.
sheet-exact = Genau
sheet-overall-exact = Gesamt, genau
sheet-group-exact = { $group }, genau
sheet-group-core = { $group }, Kernaussagen
sheet-group-optional = { $group }, optionale Aussagen
sheet-group-sum = { $group }, Summe der Antworten
sheet-group-answered = { $group }, beantwortet
sheet-sum = Summe der Antworten
sheet-answered = Beantwortet
# Broken where the hyphen is, if it must be.
sheet-unanswered = Offen
sheet-invited = Eingeladen
sheet-eligible = Insgesamt
sheet-submitted = Abgegeben
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Wählten { $point }
# Not applicable.
sheet-na = n.z.
# What a group read.
sheet-wording = Wortlaut
sheet-percent-of-invited = Prozent der Eingeladenen
sheet-missing = Fehlen bis zum Minimum
# One of the five words below follows.
sheet-minimum-is = Minimum ist
sheet-did-not-open = Nicht zu öffnen
sheet-came-late = Kamen spät
# Whether and how a group's answers are shown.
sheet-in-the-figures = In den Zahlen
# A number.
sheet-number = Nr.
sheet-question = Frage
# What kind of number stands here: a mean, a share.
sheet-figure = Zahl
sheet-option = Option
sheet-how-many = Wie viele
sheet-value = Wert
sheet-numerator = Zähler
sheet-denominator = Nenner
# What a row is about: the lowest values, the highest.
sheet-what = Was
# First, second, third of the lowest or the highest.
sheet-place = Platz
sheet-text = Text
# The area or the statement that a note stands beside.
sheet-beside = Neben
sheet-note = Notiz
sheet-change = Änderung
sheet-difference = Unterschied
sheet-about = Worüber
sheet-in-words = In Worten
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Soll
# The value of the earlier round, and of this one.
sheet-then = Damals
sheet-now = Heute
sheet-why = Warum

## In the cells.

# Kinds of statements.
sheet-kind-core = Kern
sheet-kind-optional = optional
sheet-kind-own = eigene
# Stands in the place of an area's letter.
sheet-area-own = eigene
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = ausgelassen
sheet-minimum-nobody = noch niemand
sheet-minimum-below = nicht erreicht
sheet-minimum-close = nah dran
sheet-minimum-reached = erreicht
# "In the figures".
sheet-own-line = in einer eigenen Zeile
sheet-participation-level = Höhe der Beteiligung
sheet-people-and-sheets = Personen und Bögen
sheet-areas-behind = Bereiche dahinter, alle mit gleichem Gewicht
# `codes` are short names of statements.
sheet-not-chosen = von der Schule nicht gewählt: { $codes }
sheet-all-groups = Alle Gruppen
# Kinds of numbers.
sheet-figure-mean = Mittelwert
sheet-figure-place = mittlerer Platz
sheet-figure-share = Anteil
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = steht für sich
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, Durchgang { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = gestiegen
sheet-decreased = gesunken
sheet-same = gleich
sheet-not-possible = nicht möglich

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Schule
sheet-about-exercise = Befragung
sheet-about-days = Tage
sheet-days = Gefragt von { $first } bis { $last }. Entsiegelt am { $unsealed }.
sheet-about-questionnaire = Fragebogen
sheet-about-participation = Beteiligung
sheet-about-caution = Vorsicht
sheet-about-who = Wer teilgenommen hat
sheet-about-speaks = Für wen sie sprechen
sheet-about-small = Kleine Gruppen
sheet-about-short-form = Kurzform
sheet-about-correction = Korrektur
sheet-about-shown = Was gezeigt wird
sheet-about-counts = Was zählt
sheet-about-computed = Wie gerechnet wird
sheet-about-levels = Stufen
sheet-about-exact = Genaue Werte
sheet-exact-formula = Neben jedem gedruckten Wert steht der genaue, als Formel, die sich nachvollziehen lässt.
sheet-exact-statement = Mittelwert einer Gruppe bei einer Aussage: Summe der Antworten / beantwortet.
sheet-exact-overall = Gesamtwert einer Aussage oder eines Bereichs: der Durchschnitt der genauen Werte der Gruppen in der Zeile.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Wert einer Gruppe in einem Bereich: der Durchschnitt der genauen Werte der Aussagen des Bereichs auf dem Blatt { $sheet }.
sheet-exact-school = Durchschnitt der Schule: der Durchschnitt der genauen Gesamtwerte der Bereiche.
sheet-exact-share = Ein Anteil: 100 × wie viele es wählten / wie viele antworteten.
sheet-exact-digits = Eine Formel zeigt fünfzehn Stellen; im JSON des Berichts steht jeder Wert als Bruch.
sheet-about-then-and-now = Damals und heute
sheet-about-targets = Zielwerte des Plans
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Von wem das nicht ist
sheet-about-fingerprint = Fingerabdruck der Daten des Berichts (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Befragungen nebeneinander
# Behind the title on three sheets.
rounds-areas = Bereiche, wie gedruckt
rounds-areas-on-scale = Bereiche, { $scale }, wie gedruckt
rounds-who = wer teilgenommen hat
rounds-how = wie das zu lesen ist
rounds-average = Durchschnitt
rounds-round = Befragung
rounds-level = Bildungsstufe
# "In the figures".
rounds-counted = ja
rounds-not-counted = nein: keine Bögen, oder zu wenige zum Zeigen
rounds-printed = Jeder Wert ist der Gesamtwert eines Bereichs, wie ihn sein Bericht gedruckt hat, einmal gerundet.
rounds-bars = Die Balken gehen von 1 bis { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Verschiedene Skalen: Werte sind nicht vergleichbar. Balken gehen von 1 bis zum Höchsten ({ $highest }).
# At the end a command.
rounds-no-ranking = Die Spalten stehen in der angegebenen Reihenfolge; das ist keine Rangliste. Was hinter einem Bereich steht, kann verschieden sein: gewählte Aussagen, ihr Wortlaut, wer gefragt wurde. Zwei Befragungen einer Schule vergleicht Aussage für Aussage: reflectory compare
