### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = dieser Gruppe nicht vorgelegt
hidden-not-chosen = von der Schule nicht gewählt
hidden-no-sheets = keine Bögen
hidden-group-too-small = Gruppe zu klein zum Zeigen
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = nicht beiden Gruppen vorgelegt
hidden-too-few = zu wenige Antworten
# Nobody gave a point of the scale.
figures-no-rating = keine Wertung

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Keine Verbindung zur Europäischen Kommission, deren Instrument SELFIE heißt. Die Aussagen hier sind unsere eigenen.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Nur Antworten von 1 bis { $highest } zählen in einem Mittelwert. Neben jedem Mittelwert steht, wer von den Eingeladenen geantwortet hat, wer n.z. wählte oder keine Antwort gab.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Nur Antworten von 1 bis { $highest } zählen in einem Mittelwert. Neben jedem Mittelwert steht, wer von den Eingeladenen geantwortet hat, wer n.z. wählte oder keine Antwort gab, und wie viele { $points } und { $highest } wählten.
figures-counted-in-brackets = Nur Antworten von 1 bis { $highest } zählen in einem Mittelwert. Neben jedem Mittelwert steht, wer von den Eingeladenen geantwortet hat, wer n.z. wählte oder keine Antwort gab, und in Klammern, wie viele { $points } und { $highest } wählten.
# The same where scales have different numbers of points.
figures-counted-on-scale = Nur Antworten auf der Skala zählen in einem Mittelwert. Neben jedem Mittelwert steht, wer von den Eingeladenen geantwortet hat, wer n.z. wählte oder keine Antwort gab.
figures-counted-on-scale-beside = Nur Antworten auf der Skala zählen in einem Mittelwert. Neben jedem Mittelwert steht, wer von den Eingeladenen geantwortet hat, wer n.z. wählte oder keine Antwort gab, und wie viele jeden Punkt der Skala wählten.
figures-counted-on-scale-in-brackets = Nur Antworten auf der Skala zählen in einem Mittelwert. Neben jedem Mittelwert steht, wer von den Eingeladenen geantwortet hat, wer n.z. wählte oder keine Antwort gab, und in Klammern, wie viele jeden Punkt der Skala wählten.
figures-computed = Wie gerechnet wird: Der Mittelwert einer Gruppe bei einer Aussage ist die Summe ihrer Antworten durch deren Zahl; ihr Mittelwert in einem Bereich ist der Mittelwert seiner hier gezeigten Aussagen; ein Gesamtwert ist der Mittelwert der gezeigten Gruppen, alle mit gleichem Gewicht. Einmal gerundet, am Ende, bei der Hälfte nach oben.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Neben einem Mittelwert steht die Stufe, die er ergibt: die nächstgelegene, bei der Hälfte die obere, aus dem Mittelwert vor dem Runden für den Druck. Ein als 3,5 gedruckter Mittelwert kann also knapp unter der Mitte liegen.
# "within chance" is `chance-within`.
figures-compared = Werte werden verglichen, wie sie gedruckt sind. „Im Zufallsbereich“: Der Unterschied kann daher kommen, wer zufällig geantwortet hat. Aussagen werden verglichen, wo beide Male dasselbe mit denselben Worten gefragt wurde.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, Durchgang { $session }, { $year }/{ $next }, Ausgabe { $edition } ({ $exercise })
figures-corrected-day = Korrigiert am { $on }: letzter Tag jetzt { $day }.
figures-corrected-people = Korrigiert am { $on }: { $group }: seitdem { $invited } eingeladen, { $eligible } insgesamt.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } von { $invited } haben geantwortet, n.z. { $opted-out }, offen { $unanswered }
figures-minimum = Eine Aussage wird gezeigt ab { $answers } Antworten einer Gruppe, Antworten in eigenen Worten ab { $sheets } Bögen einer Gruppe.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = braucht eine frühere Befragung dieser Bildungsstufe

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } von { $invited } Eingeladenen, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } von { $invited } Eingeladenen
# `before` is the line so far, here and below.
took-part-eligible = { $before } (insgesamt { $count })
took-part-minimum = { $before }; Minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } beiseitegelegt, weil nicht zu öffnen
took-part-late = { $before }; { $count } kamen spät und warten

## How far those asked speak for all of the group.

speaks-random = { $people } von { $of-people } Personen wurden gefragt, ausgelost: Sie sprechen für die ganze Gruppe, im Rahmen des Zufalls.
speaks-random-classes = { $classes } von { $of-classes } Klassen wurden gefragt, { $people } von { $of-people } Personen, ausgelost: Sie sprechen für die ganze Gruppe, im Rahmen des Zufalls.
speaks-chosen = { $people } von { $of-people } Personen wurden gefragt, nicht ausgelost: Sie sprechen für die, die gefragt wurden.
speaks-chosen-classes = { $classes } von { $of-classes } Klassen wurden gefragt, { $people } von { $of-people } Personen, nicht ausgelost: Sie sprechen für die, die gefragt wurden.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = mit Vorsicht lesen
mark-incomplete = unvollständig
mark-caution-why = Mit Vorsicht lesen: Nicht jede Gruppe hat ihr Minimum erreicht.
mark-incomplete-why = Unvollständig: Eine Gruppe hat keine Bögen. Mit Vorsicht lesen.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: weniger als { $cell } Bögen, gezeigt, weil alle zugestimmt haben, die geantwortet haben.
standing-pooled = { $group }: Schulleitung und Lehrkräfte haben jeweils weniger als { $cell } Bögen abgegeben, darum werden sie zusammen gezeigt und zählen als eine Gruppe.
standing-left-out = { $group }: weniger als { $cell } Bögen, darum fehlt diese Gruppe in jeder Zahl.
standing-not-asked = { $group }: nicht gefragt.
standing-no-sheets = { $group }: keine Bögen.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = nicht möglich: in keiner von beiden
not-compared-missing = nicht möglich: fehlt in einer von beiden
not-compared-wording = nicht möglich: mit anderen Worten gefragt
# School leaders and teachers are shown together in one round only.
not-compared-pooled = nicht möglich: Leitung und Lehrkräfte nur in einer zusammengefasst
not-compared-groups = nicht möglich: andere Gruppen dahinter
not-compared-hidden = nicht möglich: verborgen in einer von beiden
not-compared-no-rating = nicht möglich: keine Wertung in einer von beiden
# The difference may come from who happened to answer.
chance-within = im Zufallsbereich
chance-everybody = alle haben geantwortet: kein Zufall dabei
not-comparable-level = Das sind zwei Bildungsstufen. Nur zwei Befragungen derselben Bildungsstufe lassen sich vergleichen.
not-comparable-questionnaire = Diese Befragungen hatten zwei verschiedene Fragebögen, gleiche Codes müssen also nicht dasselbe bedeuten.
not-comparable-same = Das ist zweimal dieselbe Befragung. Wähle eine andere zum Vergleichen.

## Why no new edition of a report comes out.

no-edition-not-next = Das ist keine weitere Ausgabe des aufbewahrten Berichts. Nichts wurde geändert.
no-edition-changed = { $group }: Bögen, die der aufbewahrte Bericht zählt, sind beschädigt oder fehlen; eine neue Ausgabe würde darum zeigen, was sie sagten. Der aufbewahrte Bericht bleibt, wie er ist.
no-edition-few-sheets = { $group }: Eine neue Ausgabe braucht { $cell } späte Bögen, und es gibt { $sheets }: Sie würde zeigen, was diese wenigen sagten. Sie werden aufbewahrt, bis es mehr sind.
no-edition-few-answers = { $group }: Zu wenige späte Bögen beantworten eine der Aussagen; eine neue Ausgabe würde darum zeigen, was ein oder zwei Personen sagten. Sie werden aufbewahrt, bis es mehr sind.
no-edition-few-texts = { $group }: Weniger als zehn späte Bögen bringen eigene Worte mit; eine neue Ausgabe würde darum zeigen, welche das sind. Sie werden aufbewahrt, bis es mehr sind.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · Durchgang { $session }, { $year }
results-school-year = Schuljahr { $year }
# Heads a column: at most 16 columns.
results-session = Durchgang { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = nimmt nicht teil
results-not-started = nicht begonnen
results-open-until = offen bis { $day }
results-closed = geschlossen
results-nothing-came = keine Bögen
results-report-ready = Bericht da
results-edition = Ausgabe { $edition }
# Sheets came after the report was made.
results-report-late = Bericht, { $count } spät
# What can be done there. Enter is the key.
results-can-view = Der Bericht lässt sich ansehen. Vergleichen lässt er sich, sobald ein zweiter dieser Bildungsstufe da ist.
results-can-compare = Der Bericht lässt sich ansehen und mit einem anderen dieser Bildungsstufe vergleichen.
results-can-unseal = { $sheets ->
    [one] 1 Bogen wartet versiegelt. Enter entsiegelt ihn mit deiner Passphrase und macht den Bericht.
   *[other] { $sheets } Bögen warten versiegelt. Enter entsiegelt sie mit deiner Passphrase und macht den Bericht.
  }
results-is-open = Noch wird geantwortet. Ergebnisse gibt es ab dem Tag nach dem letzten Tag.
results-is-not-open = Sie ist noch nicht offen.
results-is-empty = Niemand hat einen Bogen abgegeben.
results-is-out = Diese Bildungsstufe nimmt an diesem Durchgang nicht teil.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Noch wird geantwortet. Ergebnisse lassen sich ab dem Tag nach dem letzten Tag entsiegeln, { $day }.
results-nothing-set-up = Hier ist nichts angelegt. In Raum 2, Durchgänge, fängt es an.
results-not-opened = Sie ist noch nicht offen, es gibt also nichts zu entsiegeln.
results-nobody-handed-in = Niemand hat einen Bogen abgegeben, es gibt also nichts zu entsiegeln.
results-no-second = Ein Vergleich braucht eine zweite Befragung dieser Bildungsstufe und dieses Fragebogens, deren Bericht da ist. Noch gibt es keine.
results-compare-with = Womit vergleichen? { $exercise }
results-none-late = Seit der letzten Ausgabe ist kein Bogen gekommen, es gibt also nichts neu zu zählen.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Späte Bögen: { $groups }. Die früheren Bögen wurden fristgemäß gelöscht, darum lassen sich diese nicht mehr zählen.
late-enough = Späte Bögen: { $groups }. e zählt die, die genug sind, in einer neuen Ausgabe.
late-wait = Späte Bögen: { $groups }. Sie werden aufbewahrt und warten.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (genug)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (von { $cell } nötigen)

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Entsiegeln: { $exercise }
unseal-title-new = Neue Ausgabe: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Bögen, die hier sind: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group } { $sheets }
unseal-late = Späte Bögen, die zählen werden: { $groups }.
unseal-late-few = Späte Bögen, die zählen werden: { $groups }. Zu wenige, sie warten: { $few }.
unseal-after = Danach lassen sich Zahlen von Personen nicht mehr korrigieren, und späte Bögen zählen nur in einem Stapel, der groß genug ist. Der Bericht wird aufbewahrt und braucht keinen Schlüssel.
unseal-after-new = Sie werden mit allen anderen gezählt, und auch der Bericht davor bleibt. Wo der Unterschied der beiden verraten würde, was einige wenige sagten, entsteht keine neue Ausgabe, und sie warten weiter.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Deine Passphrase
unseal-passphrase-of = Passphrase von { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Die der anderen Person
unseal-trying = Einen Moment: Die Passphrase wird probiert.
unseal-done = { $done } von { $of } Bögen entsiegelt
# Whoever leaves the page is told this.
unseal-goes-on = Die Bögen werden noch geöffnet. Der Bericht steht in dieser Tabelle, sobald er gespeichert ist; anderes wartet bis dahin.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Lesehilfe
results-page-read-short = Lesen
results-page-areas = Bereiche
results-page-statements = Aussagen
results-page-groups = Gruppen
# Statements that the school wrote itself.
results-page-own = Eigene Aussagen
results-page-own-short = Eigene
results-page-others = Weitere Bereiche
results-page-others-short = Mehr
results-page-words = Eigene Worte
results-page-words-short = Worte
# What is worth talking about.
results-page-focus = Fokus
results-page-notes = Notizen
# Where there is no room for all titles.
results-page-at = { $page } · Seite { $at } von { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · Ausgabe { $edition }
results-school-average = Schulmittel { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } von { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } von { $of }
results-percent = { $percent } %
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · { $percent } %
results-count-share-narrow = { $count } { $percent }%
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group }: { $why }.
results-title-why = { $title }: { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = kein Wert
# Leaders and teachers, where they are shown together.
results-staff = Kollegium
# How high participation is, in a word.
results-level-none = keine
results-level-incomplete = unvollständig
results-level-medium = mittel
results-level-high = hoch
# Why there is no figure, where there is little room: at most 11 columns each.
hidden-short-not-asked = n. gefragt
hidden-short-not-chosen = n. gewählt
hidden-short-no-sheets = ohne Bögen
# The group is too small.
hidden-short-too-small = zu klein
# Not asked of both of two groups that are shown together.
hidden-short-not-both = nicht beide
hidden-short-too-few = zu wenige

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Suche nach
results-search-what = ein Code, ein Titel oder ein Wort einer Aussage
results-search-nothing = nichts gefunden
results-statements = { $count ->
    [one] 1 Aussage
   *[other] { $count } Aussagen
  }
# What is typed follows.
results-note-on = Notiz zu { $place }:
# "n" is the key.
results-no-notes = Noch keine Notizen. Bei einem Bereich oder einer Aussage schreibt n eine: eine Zeile, was dazu gesagt wurde.
results-write-as = Diesen Bericht zu deinen Dokumenten schreiben, als
# Below that question, in a list.
results-write-chart = Das Diagramm dieser Seite, als Bild
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, mit deinen Notizen

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Geantwortet wurde von { $from } bis { $to }.
how-edition = Ausgabe { $edition } dieses Berichts, entsiegelt am { $day }.
# `form` is the title of a short form.
how-short-form = Nur ein Teil des Fragebogens wurde gefragt: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Wer teilgenommen hat: Beteiligung { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; Minimum erreicht.
how-close = { $before }; nah am Minimum von { $minimum }.
how-below = { $before }; unter dem Minimum von { $minimum }.
how-damaged = Bögen, die sich nicht entsiegeln ließen und in keiner Zahl stecken: { $sheets }.
how-late = Bögen, die zu spät kamen, zu wenige sind und getrennt aufbewahrt werden: { $sheets }.
how-shown = Was gezeigt wird, und was nicht
how-cell = Die Mindestgröße ist { $cell } Bögen: Eine Gruppe mit weniger hat keine eigene Zeile.
how-corrections = Korrekturen nach dem Freischalten
# No corrections.
how-no-corrections = Keine.
how-corrected-day = Am { $on }: letzter Tag jetzt { $day }.
how-corrected-people = Am { $on }: { $group }: insgesamt { $eligible }, von da an { $invited } eingeladen.
how-figures = Wie die Zahlen entstehen
# `highest` is the highest point of the scale, such as 5.
how-counts = Ein Mittelwert zählt allein die Antworten 1 bis { $highest }. n.z. und offen werden gezählt und daneben gezeigt, nie als 0.
how-counts-on-scale = Ein Mittelwert zählt allein die Antworten auf der Skala. n.z. und offen werden gezählt und daneben gezeigt, nie als 0.
how-area = Ein Bereich ist der Mittelwert seiner gezeigten Aussagen; eigene Aussagen stehen für sich.
# (6+1) stays as it is.
how-core = (6+1) hinter dem Balken eines Bereichs: sechs Kernaussagen und eine optionale.
how-overall = Im Gesamtwert zählt jede Gruppe gleich, damit die wenigen in der Leitung nicht in der großen Schülerschaft untergehen.
# Numbers with your language's decimal sign.
how-rounded = Zahlen werden einmal gerundet, ganz am Ende, auf eine Nachkommastelle: 2,95 wird als 3,0 gezeigt.
# "80 of 200" as in `results-of`.
how-of = „80 von 200“ heißt immer: geantwortet von eingeladen. Buchstaben und Muster stehen auf jeder Seite für die Gruppen.

## A report, the pages of areas and statements.

results-no-areas = Es gibt keine Bereiche.
results-no-groups = Es gibt keine Gruppen.
results-no-own = Die Schule hat keine eigenen Aussagen vorgelegt.
results-no-others = Auf dieser Bildungsstufe werden keine weiteren Bereiche gefragt.
results-own-head = Eigene Aussagen der Schule, getrennt von den Bereichen
# At most 16 columns.
results-area-at = Bereich { $at } von { $of }
results-group-at = Gruppe { $at } von { $of }
# In which order statements are listed.
order-by-position = nach Position
order-highest = höchste zuerst
order-lowest = niedrigste zuerst
order-last-position = letzte Position zuerst
order-greatest-increase = größter Anstieg zuerst
order-greatest-decrease = größter Rückgang zuerst

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } bis { $high } { $highest }   { $not-asked } dieser Gruppe nicht vorgelegt   { $not-chosen } von der Schule nicht gewählt   { $hidden } nicht gezeigt
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } nicht gefragt  { $not-chosen } nicht gewählt  { $hidden } verborgen
# The school's own statements: at most 3 columns, then with more room.
strip-own = eig
strip-own-statements = eigene Aussagen
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = n.z.
strip-answered = { $mean } · { $count } von { $of } haben geantwortet
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = keine Wertung · { $count } n.z. von { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Gesamt { $mean } · { $count } von { $of } haben geantwortet
# `why` is in a few words why there is no figure.
detail-overall-why = Gesamt: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = keine Gruppen
detail-note = Notiz: { $note }
# The average.
detail-mean = Mittelwert
detail-answered = Antworten/Eingeladen
# `words` are those of the scale, such as "not applicable".
detail-na = n.z.: { $words }
detail-na-alone = n.z.: trifft nicht zu
detail-unanswered = offen
# Heads the statement as each group read it.
detail-read = Was jede Gruppe las
# In the place of what a group read.
detail-not-asked = nicht gefragt
# Which of the other areas this is.
others-heading = { $at } von { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Mittelwert von 1 ({ $lowest }) bis { $points } ({ $highest }); „{ $apart }“ steht für sich.
others-overall = { $title }: gesamt { $mean }
others-answered = · geantwortet von eingeladen
# So many chose "not applicable".
others-apart = · standen für sich
others-ranks = Mittlerer Rang der Optionen, 1 für die erste; und der Anteil, der sie wählte.
others-shares = Der Anteil, der die Option wählte.
others-ticked = Der Anteil, der die Option ankreuzte, unter allen, die irgendeine oder keine davon ankreuzten; zusammen kann das mehr als 100 % sein.
others-average-rank = mittlerer Rang
others-average-rank-all = mittlerer Rang aller Gruppen: { $rank }

## A report, the page of answers in own words.

own-words-none = Nichts wurde in eigenen Worten gefragt.
own-words-hidden = Nicht gezeigt: { $why }.
own-words-nobody = Niemand hat hier etwas geschrieben.
own-words-goes-on = Text { $at } von { $of } geht unten weiter
own-words-at = Text { $at } von { $of }, alphabetisch, getrennt von den Bögen

## A report, the page Focus: headings above lists of statements.

focus-lowest = Niedrigste
focus-highest = Höchste
focus-widest = Größter Abstand zwischen Gruppen
focus-na = Am meisten n.z.
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: keine
focus-change = Größte Änderung
focus-change-why = Größte Änderung: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Größte Änderung seit Durchgang { $session }, { $year }
focus-change-none = Größte Änderung seit Durchgang { $session }, { $year }: keine

## Two sessions compared.

compare-title = { $level } · Vergleich zweier Durchgänge
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = damals
compare-now = heute
compare-nothing = In keiner von beiden steht hier etwas.
compare-school-average = Schulmittel
compare-all = alle Gruppen
# The same, at most 3 columns.
compare-all-narrow = all
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = nach Gruppen: g drücken
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = in keiner
not-compared-short-wording = andere Worte
not-compared-short = nicht möglich
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = andere Aussagen
compare-other-statements-short = andere Aussagen
compare-other-statements-narrow = andere
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = Zufall
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = alle dabei
chance-everybody-narrow = alle
# The difference is larger than what may come from who happened to answer.
chance-beyond = mehr als Zufall
