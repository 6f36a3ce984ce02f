### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = freischalten
key-activity = Maßnahme
key-after = danach
key-all-this-is-still-right = alles stimmt noch
key-archive = Archiv
key-area = Bereich
key-area-before = Bereich davor
key-as-html = als HTML
key-as-pdf = als PDF
key-as-png = als PNG
key-asked-or-not = gefragt ja/nein
key-back-to-the-list = zur Liste
key-back-to-the-overview = zum Stand
key-back-to-the-plan = zum Plan
key-back-up = sichern
key-back-up-now = jetzt sichern
key-badge-as-svg = Abzeichen als SVG
key-before = davor
key-bring-in = übernehmen
key-change = ändern
key-classes = Klassen
key-classes-a-sample = Klassen, Stichprobe
key-close = schließen
key-close-the-lab = Computerraum schließen
key-codes = Codes
key-compare = vergleichen
key-count-those-set-aside = Beiseitegelegte zählen
key-day = Tag
key-delete = löschen
key-do-it = ausführen
key-draw = auslosen
key-earlier = früher
key-earlier-year = früheres Jahr
key-end-the-search = Suche beenden
key-examples = Beispiele
key-from-an-archive = aus Archiv
key-group = Gruppe
key-how-many = wie viele
key-keep = behalten
key-keep-and-beside-it = behalten, daneben
key-keep-it = behalten
key-keep-the-note = Notiz behalten
key-lab = Computerraum
key-last-day = letzter Tag
key-later = später
key-later-year = späteres Jahr
key-leave-it = lassen
key-leave-it-activated = so lassen
key-leave-it-as-it-was = lassen, wie es war
key-level = Stufe
key-list-all = alle zeigen
key-lock = sperren
key-make-all = alle machen
key-make-these = diese machen
key-mark = markieren
key-more = mehr
key-new = neu
key-new-edition = neue Ausgabe
key-new-own = neue eigene
key-new-plan = neuer Plan
key-next-at-the-end-keep = weiter, dann behalten
key-next-page = nächste Seite
key-next-step = nächster Schritt
key-no-file = keine Datei
key-note = Notiz
key-notes-on-off = Notizen an/aus
key-open = öffnen
key-open-the-lab = Computerraum öffnen
key-other-exercise = andere Befragung
key-other-group = andere Gruppe
key-other-questionnaire = anderer Fragebogen
key-people = Personen
key-picture = Bild
key-plan = Plan
key-plan-a-sample = Stichprobe planen
key-preview = Vorschau
key-previous = vorige
key-read = lesen
key-read-on = weiterlesen
key-read-the-file = Datei lesen
key-remove = entfernen
key-remove-it = entfernen
key-rooms = Räume
key-search = suchen
key-session-before = Durchgang davor
key-short-form = Kurzform
key-slips = Zettel
key-sort = sortieren
key-statement = Aussage
key-statement-before = Aussage davor
key-take-it-back = zurücknehmen
key-take-the-ticked-ones = Angekreuzte nehmen
key-take-this-day = diesen Tag nehmen
key-tell-it-or-not = sagen ja/nein
key-they-are-written-down = sind aufgeschrieben
key-tick-one = ankreuzen
key-title = Titel
key-to-the-statements = zu den Aussagen
key-try-it = probieren
key-try-the-passphrase = Passphrase probieren
key-type-a-day = Tag eintippen
key-type-a-seed = Zahl eintippen
key-unlock = entsperren
key-view = ansehen
key-watch = zusehen
key-week = Woche
key-what-the-bars-mean = Balken erklärt
key-why = warum
key-write = schreiben
key-write-a-file = Datei schreiben
key-write-a-letter-for-parents = Elternbrief schreiben
key-write-certificate = Urkunde
key-write-text = Text schreiben

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Stand
room-sessions = Durchgänge
room-set-up = Entwurf
room-results = Ergebnis
room-plan = Plan
room-certificates = Urkunden
room-resources = Leitfaden
# The room about data protection.
room-protection = Datenschutz
room-school = Schule
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Urk.
room-resources-short = Info
room-protection-short = Daten

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = Beispielschule
lock-locked = gesperrt
lock-unlocked = entsperrt

## The lock before the rooms that change something.

lock-asks = Dieser Raum ist gesperrt. Bitte tippe deine Passphrase ein.
# The digits are the keys of the rooms.
lock-open-rooms = Beteiligung, Leitfaden und die Seite zum Datenschutz bleiben für alle offen: 1, 7 und 8.
lock-trying = Einen Moment: Die Passphrase wird probiert.

## Leaving the workplace.

leaving-recovery-words = Die Notfallwörter des neuen Schlüssels stehen hier und sonst nirgends. Bitte schreib sie auf, bevor du gehst.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Drücke noch einmal q, um ohne deine letzte Änderung zu beenden. { $why }

## A file being written, and a text being copied.

writing-busy = Eine andere Datei wird noch geschrieben, darum wurde diese nicht angefangen. Esc bricht die andere ab.
writing-leaving = Eine Datei wurde noch geschrieben; das ist jetzt abgebrochen. Drücke noch einmal q, um zu beenden.
copy-too-long = Das ist mehr, als eine Zwischenablage von einem Terminal annimmt. Bitte speichere es stattdessen als Datei.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Der Name
ask-passphrase = Deine Passphrase

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, zum Zeigen und Drucken
report-form-pdf = PDF, zum Drucken
report-form-docx = DOCX, zum Weiterschreiben
report-form-xlsx = XLSX, eine Tabelle mit Diagrammen
report-form-markdown = Markdown, zum Einfügen anderswo
report-form-csv = CSV, eine lange Tabelle
report-form-json = JSON, für Programme
report-form-text = reiner Text

## The overview: who takes part, now.

overview-look-at-school = Einmal im Schuljahr: Bitte sieh in Raum 9, Schule, nach.
overview-nobody = Noch wird niemand gefragt.
overview-nobody-more = Leg in Raum 3 eine Befragung an. Sobald sie freigeschaltet ist, siehst du hier, wer teilnimmt.
overview-counting = Einen Moment: Die Bögen werden gezählt.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Öffnet am { $day }, 00:00 Uhr · { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
  }
overview-open = Offen bis { $day }, 23:59 Uhr · noch { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
  }
overview-last-day = Offen bis { $day }, 23:59 Uhr · letzter Tag
overview-closed = Geschlossen seit { $day }, 23:59 Uhr

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Beteiligung:
participation-none = noch keine
participation-incomplete = unvollständig, in einer Gruppe fehlen noch alle
# The same where there is little room: at most 14 columns.
participation-incomplete-short = unvollständig
participation-medium = mittel
participation-high = hoch
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · Durchgang { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } von { $invited }
overview-figures-share = { $submitted } von { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = nicht eingeladen
reach-reached = erreicht
reach-check = mehr Bögen als Eingeladene: bitte die Zahl prüfen
# Nearly there.
reach-close = nah dran: noch { $missing } bis zum Minimum
reach-below = noch { $missing } bis zum Minimum
# The same in half the room.
reach-check-please = bitte Zahl prüfen
# The same where there is little room: at most 14 columns.
reach-check-short = Zahl prüfen
reach-below-short = noch { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = heute
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } Minimum · die ganze Länge: alle Eingeladenen
# `classes` are names of classes, with commas.
overview-few-classes = Noch weniger als 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Nach Klassen, in Fünferschritten; Klassen mit weniger als zehn Personen haben keine Zahl.
overview-class-too-small = zu klein zum Zählen
overview-class-few = weniger als 5
overview-class-at-least = { $count } oder mehr

## The overview: what the bars mean.

overview-explained-bar = Jeder Balken ist eine Gruppe: abgegebene Bögen, gemessen an allen Eingeladenen. Von niemandem werden hier Antworten, Name oder Zeitpunkt gezeigt oder bei einem Bogen aufbewahrt.
overview-explained-mark = Die Marke ist das Minimum für aussagekräftige Ergebnisse. Es richtet sich danach, wie viele Personen die Gruppe hat.
overview-explained-level = Die Beteiligung ist hoch, wenn alle Gruppen es erreichen, oder alle außer einer und diese nah dran ist (80 % davon). Sie ist unvollständig, solange aus einer Gruppe noch niemand da ist.
overview-explained-moves = Die Balken bewegen sich von selbst, wenn ein Bogen eintrifft.
