### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = stand, p
lines-word-sessions = durchgänge
lines-word-set-ups = entwürfe, entwurf
lines-word-results = ergebnis, ergebnisse
lines-word-school = schule
lines-word-guide = leitfaden
lines-word-data = datenschutz, daten
lines-word-lock = sperren, l
lines-word-quit = beenden, q

## What each of them does, read after it.

lines-does-help = diese Wörter
lines-does-back = einen Schritt zurück; was entschieden wurde, bleibt
lines-does-again = das noch einmal lesen, mit den Zahlen von jetzt
lines-does-where = wo du bist
lines-does-participation = wer teilgenommen hat; dort ist jeder Raum aufgelistet
lines-does-sessions = jede Befragung, Korrekturen, ein neuer Entwurf
lines-does-set-ups = Zahlen, Aussagen, Tage, Freischalten
lines-does-results = entsiegeln und den Bericht lesen
lines-does-school = ihr Name und die Schlüssel der Koordination
lines-does-guide = wie eine Befragung abläuft
lines-does-data = was gespeichert ist und wer es lesen kann
lines-does-clear = leeren, was gerade eingetippt wird
lines-does-lock = sperren, was sich ändern lässt
lines-does-quit = das Programm beenden
lines-numbers = Eine Nummer tut, was nach ihr vorgelesen wird.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Wo etwas eingetippt wird, steht vor diesen Wörtern ein Punkt, zum Beispiel .{ $back }
lines-empty = Eine leere Zeile lässt, was dort steht, und geht weiter.

## What is answered to what was typed.

lines-digits = Bitte tippe eine Zahl in Ziffern ein, oder .{ $back }, um sie zu lassen, wie sie war.
lines-nothing-typed = Nichts wurde eingetippt. Bitte tippe die Passphrase ein, oder .{ $back }, um zu gehen.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Das ist länger, als auf den kleinsten Bildschirm passt: { $used }. Bitte tippe es etwas kürzer.
lines-number-too-large = Die größte mögliche Zahl ist hier { $most }. Was dort stand, bleibt; bitte tippe sie noch einmal.
lines-not-after-first = { $day } kann nicht der letzte Tag sein: Der erste Tag ist { $first }. Nichts wurde geändert; bitte tippe den letzten Tag noch einmal.
lines-class-unfinished = Was für diese Klasse eingetippt wurde, ist noch nicht übernommen. Eine leere Zeile geht weiter; .{ $clear } und danach .{ $back } lässt es weg.
lines-one-number = Bitte nur eine Nummer auf einmal.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Das wurde nicht verstanden. Tippe eine Nummer ein, oder { $help }.
lines-nothing-to-clear = Hier wird nichts eingetippt.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Hier fängt alles an. { $quit } beendet das Programm.
lines-workplace = Der Arbeitsplatz der Koordination.
lines-workplace-of = Der Arbeitsplatz, Schule: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Der Arbeitsplatz der Koordination, { $lock }.
lines-workplace-of-lock = Der Arbeitsplatz, Schule: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Jetzt: { $text }. Eine leere Zeile lässt es so.

## What stands before what is typed.

lines-ask-word = Wort:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, Durchgang { $session }, { $year }
lines-passphrase = Passphrase
lines-trying = Die Passphrase wird probiert.
lines-unsealed = { $done } von { $of } Bögen sind entsiegelt.
# Read when the program is ended by the system.
lines-set-up-kept = Der Entwurf ist gespeichert, wie er ist. Weiter geht es im Raum der Entwürfe.
lines-no-key-made = Hier ist Schluss. Es wurde kein Schlüssel gemacht und nichts geändert.
lines-words-not-typed-back = Hier war Schluss, bevor zwei der Wörter zur Wiederherstellung zurückgetippt waren. Der Schlüssel ist gemacht, und seine Passphrase öffnet die Bögen. Wer die Wörter nicht aufgeschrieben hat, macht einen neuen Schlüssel mit neuen Wörtern: reflectory key replace

## A room that is locked.

lines-locked = Dieser Raum ist gesperrt.
lines-locked-type = Bitte tippe deine Passphrase ein. Sie wird nicht gezeigt.
lines-locked-open = Beteiligung, Leitfaden und Datenschutz bleiben für alle offen: .{ $back } führt dorthin.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Der Leitfaden.
lines-protection = Datenschutz.
lines-do-letter = einen Elternbrief in eine Datei schreiben
lines-plans = Maßnahmenpläne.
lines-certificates = Urkunden und das Abzeichen.
lines-elsewhere = Diesen Raum gibt es nicht in Zeilen. Was er dort tut, geht auch mit einem Befehl.
lines-command = Der Befehl ist: { $command }
lines-two-commands = Der Befehl ist: { $one }, und: { $other }

## Participation: a line for each group.

lines-participation = Beteiligung.
lines-nobody-asked = Noch wird niemand gefragt. Lege zuerst eine Befragung an; sobald sie freigeschaltet ist, wird hier gesagt, wer teilnimmt.
lines-participation-of = Beteiligung. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Beteiligung alles in allem: { $level }.
lines-by-class = Nach Klassen, in Fünferschritten:
lines-class-too-small = { $class }: zu klein zum Zählen.
lines-class-few = { $class }: weniger als 5.
lines-class-least = { $class }: { $count } oder mehr.
lines-group-not-invited = { $group }: nicht eingeladen.
lines-group-reached = { $group }: { $count } von { $invited } haben abgegeben. Das Minimum ist { $minimum }: erreicht.
lines-group-too-many = { $group }: { $count } von { $invited } haben abgegeben. Das Minimum ist { $minimum }: erreicht, mit mehr Bögen als Eingeladenen; bitte prüfe die Zahl.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: { $count } von { $invited } haben abgegeben. Das Minimum ist { $minimum }: nah dran, noch { $missing }.
lines-group-below = { $group }: { $count } von { $invited } haben abgegeben. Das Minimum ist { $minimum }: noch { $missing }.
lines-do-codes = Codes und Zettel zum Verteilen
lines-do-with-classes = mit den Klassen
lines-do-without-classes = ohne die Klassen
lines-do-participation-of = Beteiligung: { $exercise }

## The sessions of a school year.

lines-sessions = Durchgänge. Schuljahr { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Durchgang { $number }: { $days }, jetzt.
lines-session-next = Durchgang { $number }: { $days }, als Nächstes.
lines-session-later = Durchgang { $number }: { $days }, später.
lines-session-past = Durchgang { $number }: { $days }, vorbei.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = Durchgang { $number }: { $entry }
lines-entry-set-up = eine anlegen
lines-entry-prepare = eine vorbereiten
lines-entry-being = { $level }, in Vorbereitung
lines-do-earlier-year = ein früheres Schuljahr
lines-do-later-year = ein späteres Schuljahr
lines-do-remove-set-up = den Entwurf entfernen: { $level }
lines-do-restore = eine Befragung aus einem Archiv zurückholen
lines-restore = Eine Befragung aus ihrem Archiv zurückholen.

## A new set-up: for which session, and for which level.

lines-session-of = Durchgang { $number }, { $year }
lines-session-taken = Durchgang { $number }, { $year }, diese Stufe gibt es dort schon
lines-begin-level-one = Für jede Bildungsstufe gibt es in einem Durchgang eine Befragung.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, ist in Vorbereitung
lines-isced-taken = { $level }, ISCED { $isced }, hat ihre Befragung

## An exercise's page.

lines-exercise-page = Befragung. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Name: { $id }.
lines-no-corrections = Korrekturen: keine.
lines-correction = Korrektur: { $words }.
lines-do-participation = Beteiligung
lines-do-preview = ansehen, wie eine Gruppe sie erlebt
lines-do-last-day = den letzten Tag korrigieren
lines-do-people = die Zahl der Personen einer Gruppe korrigieren
lines-do-recall = die Freischaltung zurücknehmen
lines-do-copy = in einen anderen Durchgang kopieren
lines-do-archive = in eine Datei weglegen
lines-do-delete = endgültig löschen
lines-later-last-day = Ein späterer letzter Tag. { $exercise }.
lines-group-people = { $group }, { $invited } eingeladen, { $eligible } insgesamt
lines-archive = In eine Datei weglegen: { $exercise }.
lines-delete = Endgültig löschen? { $exercise }

## Set-ups, and the four steps of one.

lines-set-ups = Entwürfe.
lines-do-go-on-with = weitermachen mit { $name }
lines-do-new-set-up = ein neuer Entwurf
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Entwurf: { $name }. Schritt { $step } von { $steps }, { $title }, { $saved }.
lines-do-step = Schritt { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = Schule: { $school }
lines-number-school-none = Schule: noch nicht eingetragen
lines-number-level = Bildungsstufe: { $level }
lines-number-eligible = { $group }: insgesamt { $count }
lines-number-eligible-none = { $group }: wie viele es sind, ist noch nicht eingetragen
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } eingeladen, { $state }
lines-number-classes = Klassen und Stichproben
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Wie viele
lines-how-many-in-all = { $group }: wie viele sind es insgesamt
lines-how-many-invited = { $group }: wie viele sind eingeladen
lines-school-name = Der Name der Schule
lines-level = Die Bildungsstufe
lines-classes = Klassen
lines-which-level = Welche Bildungsstufe?
lines-classes-and-samples = Klassen und Stichproben.
lines-class-asked = { $class }, { $group }, { $count } Personen: gefragt.
lines-class-not-asked = { $class }, { $group }, { $count } Personen: nicht gefragt.

## Step 2: what is asked.

lines-search = Die Aussagen durchsuchen.
lines-search-how = Worte, die im Titel stehen müssen oder in dem, was eine Gruppe liest.
# Stands before what is typed; a colon follows.
lines-words = Worte
lines-found = Gefunden für „{ $words }“: { $count }.
lines-item-core = { $statement }, immer gefragt
lines-item-left-out = { $statement }, von der Kurzform ausgelassen
lines-item-on = { $statement }, optional, angekreuzt
lines-item-off = { $statement }, optional, nicht angekreuzt
lines-item-in-form = { $statement }, optional, in der Kurzform
lines-item-stray = { $code }, angekreuzt, aber auf dieser Stufe nicht gefragt: herausnehmen
lines-do-next-area = der nächste Bereich
lines-do-area-before = der Bereich davor
lines-do-list-all = wieder alle auflisten
lines-do-write-own = eine eigene Aussage schreiben
lines-do-bring-in = eigene Aussagen von anderswo übernehmen
lines-do-how-much = wie viel gefragt wird: alles oder eine Kurzform
lines-preview = Eine Vorschau: als wer?
lines-preview-how = Das ist der Ablauf, wie Teilnehmende ihn erleben. Nichts davon wird gespeichert; beende sie, wann du willst.
lines-a-statement = Eine Aussage.
lines-do-ask = sie vorlegen
lines-do-not-ask = sie nicht vorlegen
lines-do-next-statement = die nächste Aussage
lines-do-previous-statement = die Aussage davor
lines-how-much-asked = Wie viel wird gefragt?
lines-everything = alles: alle Kernaussagen, die weiteren Bereiche, und was du ankreuzt oder schreibst

## Step 2: own statements.

lines-own-new = Eine neue eigene Aussage.
lines-own-statement = Eigene Aussage: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Kurzer Titel für Berichte
lines-own-reads = { $group }, was zu lesen ist
lines-own-help = { $group }, wann eine 5 passt
lines-own-not-written = nicht geschrieben
# `room` is such as "1 of 2 lines".
lines-own-room = Es ist Platz: { $room } sind benutzt.
lines-bring = Eigene Aussagen übernehmen.
lines-bring-from-file = aus einer Datei
# Stands before what is typed; a colon follows.
lines-file = Datei
lines-suggested = Vorschlag: { $set }.
lines-suggested-ticked = { $title }, angekreuzt.
lines-suggested-unticked = { $title }, nicht angekreuzt.
lines-suggested-here = { $title }, schon hier.
lines-do-take-ticked = die angekreuzten übernehmen

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Der erste Tag
lines-last-day = Der letzte Tag
lines-day-how = Bitte schreib ihn wie 2026-11-23 oder 23.11.2026.
lines-do-first-day = den ersten Tag eintippen
lines-do-type-last-day = den letzten Tag eintippen
lines-do-other-day = einen anderen letzten Tag eintippen
lines-do-clear-days = beide Tage löschen

## Step 4: activation.

lines-ready = Alles ist bereit.
lines-missing = { $count ->
    [one] Eine Sache fehlt. Ihre Nummer führt dorthin, wo sie sich beheben lässt.
   *[other] { $count } Sachen fehlen. Ihre Nummern führen dorthin, wo sich jede beheben lässt.
  }
lines-freezes = Was dann feststeht:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } eingeladen, Minimum { $minimum }, { $statements } Aussagen, { $minutes } Minuten.
lines-asked-unknown = { $group }: Wie viele, ist noch nicht bekannt; { $statements } Aussagen, { $minutes } Minuten.
lines-asked-left-out = { $group }: ausgelassen.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = bereit: { $check }
lines-check-missing = fehlt: { $check }
lines-check-mind = zu bedenken: { $check }
lines-people-asked = { $people } Personen werden gefragt, von { $first } bis { $last }: { $days } Tage.
# Read after "yes:" and "no:".
lines-do-activate = freischalten
lines-told = Was Teilnehmende darüber erfahren, was aus dem letzten Mal geworden ist. Sie erfahren es.
lines-not-told = Was Teilnehmende darüber erfahren, was aus dem letzten Mal geworden ist. Sie erfahren es nicht.
lines-do-tell = es sagen
lines-do-not-tell = es nicht sagen

## Codes and slips.

lines-codes = Codes. { $exercise }.
lines-lab = Der Computerraum.
lines-lab-command = Er wird mit einem Befehl geöffnet und beobachtet: reflectory hub.
lines-slips-how = Eine Nummer macht sie. Für eine andere Anzahl tippe die Nummer und die Anzahl ein, zum Beispiel 1 30.
lines-do-slips = { $group }: { $count } machen
lines-do-all-slips = alle { $total } machen
lines-do-pdf-cut = ein PDF schreiben, zum Drucken und Schneiden
lines-do-html-cut = eine HTML-Datei schreiben, zum Drucken und Schneiden

## Results.

lines-results = Ergebnis. Schuljahr { $year }.
lines-no-results = In diesem Schuljahr hat noch keine Befragung geöffnet.
lines-level-session = { $level }, Durchgang { $session }
lines-do-read-report = den Bericht lesen: { $exercise }
lines-do-unseal = entsiegeln: { $exercise }
lines-do-count-late = die späten Bögen in einer neuen Ausgabe zählen: { $exercise }
lines-compare-with = Womit vergleichen? { $exercise }
lines-fetching = Einen Moment: Der Bericht wird geholt.
lines-unseal = Entsiegeln: { $exercise }.
lines-new-edition = Eine neue Ausgabe: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Bericht. { $exercise }, Ausgabe { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Aussagen, { $area }, { $order }
lines-page-own = Eigene Aussagen, { $order }
lines-page-group = Eine Gruppe: { $group }
lines-page-other = Weitere Bereiche: { $area }
lines-page-words = In eigenen Worten: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Eine andere Seite, mit Namen: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Eine Aussage ganz, mit Namen: { $names }.
lines-note-on = Eine Notiz zu { $place }.
# Stands before what is typed; a colon follows.
lines-note = Notiz
lines-form = In welcher Form soll der Bericht geschrieben werden?
lines-search-report = Suche: ein Code, ein Titel oder ein Wort einer Aussage.
# Stands before what is typed; a colon follows.
lines-words-or-number = Worte oder eine Nummer
lines-no-notes = Noch keine Notizen. Eine Aussage, ganz gelesen, nimmt eine Notiz auf: eine Zeile, was dazu gesagt wurde.
lines-school-average = { $mean } Durchschnitt der Schule, aus { $areas } Bereichen.
lines-overall = { $mean } gesamt.
lines-overall-none = Gesamt: nichts zu zeigen.
lines-overall-answered = { $mean } gesamt, { $count } von { $invited } haben geantwortet.
# `why` is why nothing is shown.
lines-overall-why = Gesamt: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, aus { $core ->
    [one] 1 Kernaussage.
   *[other] { $core } Kernaussagen.
  }
lines-area-optional = { $mean } { $group }, aus { $optional ->
    [one] 1 optionalen Aussage.
   *[other] { $optional } optionalen Aussagen.
  }
lines-area-both = { $mean } { $group }, aus { $core ->
    [one] 1 Kernaussage und { $optional } optionalen.
   *[other] { $core } Kernaussagen und { $optional } optionalen.
  }
lines-handed-in = { $count } von { $of } haben abgegeben.
lines-group-read = { $group }, zu lesen war: { $text }
lines-texts = { $count } Texte, alphabetisch, getrennt von den Bögen.
lines-text = Text { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Beteiligung: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: keine.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % nicht zutreffend, { $count } von { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } auseinander, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } gesamt, { $count } von { $invited } haben geantwortet: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = gestiegen um { $by }, von { $before } auf { $after }, { $where }: { $statement }.
lines-changed-down = gesunken um { $by }, von { $before } auf { $after }, { $where }: { $statement }.
lines-do-points-off = nur die Mittelwerte
lines-do-points-on = mit der Zahl, wie viele jeden Punkt wählten
lines-do-other-order = in einer anderen Reihenfolge
lines-do-search-statement = eine Aussage suchen
lines-do-write-report = den Bericht in eine Datei schreiben
lines-do-compare = mit einer anderen Befragung vergleichen
lines-do-statements-of = Aussagen: { $area }
lines-do-statement-after = die Aussage danach
lines-do-statement-before = die Aussage davor
lines-do-note = eine Notiz dazu schreiben
lines-do-note-off = ohne die Notiz dazu
lines-do-note-on = mit der Notiz dazu, falls es eine gibt

## Two sessions compared.

lines-compared = Vergleich zweier Durchgänge. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Damals: { $exercise }, Beteiligung { $level }. { $groups }.
lines-compared-now = Heute: { $exercise }, Beteiligung { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Alle Gruppen: { $values }.
lines-then-now = { $before } damals, { $after } heute
# In the place of a value.
lines-no-value = nichts
lines-increased = gestiegen um { $by }
lines-decreased = gesunken um { $by }
lines-same = gleich
lines-do-other-order-now = in einer anderen Reihenfolge; jetzt { $order }

## The school, and the coordinators' keys.

lines-school = Schule.
lines-first-steps = Erste Schritte, die noch fehlen: { $steps }.
lines-look-still-right = Einmal im Schuljahr: Bitte sieh nach, ob das alles noch stimmt, und sag es.
lines-back-up-now = Jetzt sichern.
lines-old-key = Der alte Schlüssel.
lines-two-words = Zwei der Notfallwörter.
lines-recovery-words = Notfallwörter.
lines-do-words-file = in eine Datei schreiben
lines-do-pdf = ein PDF schreiben
lines-do-html = eine HTML-Datei schreiben

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Tippe noch einmal { $back }, um ohne deine letzte Änderung zu gehen. { $why }
plain-writing = Eine Datei wird geschrieben.
plain-writing-long = Eine Datei wird seit { $seconds } s geschrieben.
plain-writing-busy = Eine andere Datei wird noch geschrieben, darum wurde diese nicht angefangen. Bitte warte einen Moment.
plain-writing-leaving = Eine Datei wurde noch geschrieben; das ist jetzt abgebrochen. Tippe noch einmal { $back }, um zu gehen.
plain-overview-look-at-school = Einmal im Schuljahr: Bitte sieh im Raum Schule nach.
# Two days, and a window of days.
plain-days-range = { $first } bis { $last }
plain-dates-from-to = { $first } bis { $last }
# The sessions and an exercise.
plain-dates-none-fits = In Durchgang { $session } passt keine Befragung mehr: Er endet am { $day }. Der Raum Durchgänge zeigt, welcher als Nächstes kommt.
plain-exercise-archive-more = Die ganze Befragung kommt in eine Datei, samt versiegelten Bögen, und verlässt den Speicher, sobald die Datei zurückgelesen und vollständig gefunden wurde. Der Raum Durchgänge holt sie zurück. Wähle einen Ordner auf einem USB-Stick oder bei deinen Dokumenten. Dateiname: { $name }
plain-exercise-delete-more = Alles davon geht verloren, und niemand kann es zurückholen; ein Archiv lässt sich zurückholen. Sicherungen behalten, was sie haben. Damit es sicher diese ist, tippe ihren Namen ein: { $name }
plain-exercise-delete-sheets = Alles davon geht verloren, { $sheets ->
    [one] auch 1 versiegelter Bogen
   *[other] auch { $sheets } versiegelte Bögen
  }, und niemand kann es zurückholen; ein Archiv lässt sich zurückholen. Sicherungen behalten, was sie haben. Damit es sicher diese ist, tippe ihren Namen ein: { $name }
# Statements and activation.
plain-own-remove = Wähle noch einmal entfernen, und diese Aussage geht mit all ihren Texten verloren. Alles andere behält sie.
plain-statements-form-leaves-out = Die Kurzform lässt diese aus. In der Liste lässt sich eine Kurzform wählen oder verlassen.
plain-statements-core-is-asked = Diese wird immer gefragt. Was optional ist, sagt es.
plain-statements-own-is-asked = Deine eigenen Aussagen werden immer gefragt. Ihre Nummer öffnet sie: Du kannst sie ändern oder entfernen.
plain-suggested-nothing-ticked = Noch ist nichts angekreuzt. Die Nummer einer Aussage kreuzt sie an.
plain-activate-still-missing = Etwas fehlt noch. Was fehlt, steht zuerst in der Liste, und seine Nummer führt dorthin.
plain-activate-no-key = Es gibt noch keinen Schlüssel, darum könnte später niemand die Bögen öffnen. Mach einen im Raum Schule.
plain-activate-try = { $who } Ist die Passphrase noch bekannt? Sie lässt sich hier probieren.
plain-activate-tell-offer = { $count ->
    [one] Teilnehmenden sagen, was aus dem letzten Mal geworden ist: 1 Punkt aus eurem Plan. Seine Nummer zeigt ihn.
   *[other] Teilnehmenden sagen, was aus dem letzten Mal geworden ist: { $count } Punkte aus eurem Plan. Die Nummer zeigt sie.
  }
plain-activate-tell-other = { $count ->
    [one] Teilnehmende erfahren, was aus dem letzten Mal geworden ist: 1 Punkt. Euer Plan sagt es jetzt mit anderen Worten; die Nummer zeigt sie.
   *[other] Teilnehmende erfahren, was aus dem letzten Mal geworden ist: { $count } Punkte. Euer Plan sagt es jetzt mit anderen Worten; die Nummer zeigt sie.
  }
plain-activate-tell-state-other = Jetzt werden andere Worte gesagt. Die Nummer nimmt diese.
# Codes and slips.
plain-slips-nowhere-else = Diese Zettel werden sonst nirgends aufbewahrt. Schreib sie in eine Datei, oder tippe noch einmal { $back }, um sie zurückzulassen.
# Results and reports.
plain-results-nothing-set-up = Hier ist nichts angelegt. Im Raum Durchgänge fängt es an.
plain-results-can-unseal = { $sheets ->
    [one] 1 Bogen wartet versiegelt.
   *[other] { $sheets } Bögen warten versiegelt.
  }
plain-late-enough = Späte Bögen: { $groups }. Eine neue Ausgabe zählt die, die genug sind.
plain-lab-aside = { $sheets ->
    [one] 1 Bogen ist beiseitegelegt, weil er ohne freien Zettel kam. Er bleibt hier beiseite; auf dem gezeichneten Bildschirm lässt er sich zählen.
   *[other] { $sheets } Bögen sind beiseitegelegt, weil sie ohne freien Zettel kamen. Sie bleiben hier beiseite; auf dem gezeichneten Bildschirm lassen sie sich zählen.
  }
plain-how-of = „80 von 200“ heißt immer: geantwortet von eingeladen.
plain-how-counts = Ein Mittelwert zählt allein die Antworten 1 bis { $highest }. Nicht zutreffend und offen werden gezählt und daneben gezeigt, nie als 0.
plain-how-counts-on-scale = Ein Mittelwert zählt allein die Antworten auf der Skala. Nicht zutreffend und offen werden gezählt und daneben gezeigt, nie als 0.
plain-figures-behind = { $answered } von { $invited } haben geantwortet, nicht zutreffend { $opted-out }, offen { $unanswered }
plain-detail-na = nicht zutreffend: { $words }
plain-detail-na-alone = nicht zutreffend: trifft nicht zu
plain-focus-na = Am meisten nicht zutreffend
# The school and its keys.
plain-school-step-exercise = eine Befragung
plain-school-no-key-meaning = Nur wer einen Schlüssel der Koordination hat, kann die Bögen öffnen. Ohne einen lässt sich nichts freischalten. Die Nummer macht den ersten.
plain-school-coordinators-meaning = Die Nummer fügt den Schlüssel für jemanden aus dem Kollegium hinzu oder übergibt an eine Nachfolge, Schritt für Schritt.
plain-keys-leaving = Diese Wörter werden nur jetzt gezeigt. Wer sie und die Passphrase verliert, verliert die Antworten. Tippe noch einmal { $back }, um zu gehen, ohne sie aufgeschrieben zu haben.
plain-keys-wrong-word = Das ist nicht Wort { $number }. Bitte sieh noch einmal auf dein Blatt; .{ $back } liest die Wörter noch einmal vor.
plain-keys-backup-more = Die Schlüsseldatei liegt im Ordner des Speichers. Sichern kopiert beides auf dein Sicherungsmedium; beim ersten Mal sag, wohin: reflectory backup DIR. Ohne den Schlüssel, oder ohne seine Passphrase und das Notfallblatt, kann niemand die Bögen öffnen.
plain-told-backup-where = Bitte sag einmal, wohin Sicherungen kommen, auf ein zweites Medium: reflectory backup DIR. Danach genügt die Auswahl „sichern“.
plain-told-no-drive = Es ist kein eingestecktes Laufwerk zu sehen. Bitte steck eines ein, warte einen Moment und wähle das noch einmal, oder schreib auf, was hier vorgelesen wird. Nichts wurde geschrieben.
