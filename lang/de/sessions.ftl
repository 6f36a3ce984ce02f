### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · Durchgang { $session }, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Schuljahr { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } heute, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Durchgang { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = jetzt
sessions-next = als Nächstes
sessions-later = später
sessions-over = vorbei
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = nichts lief
sessions-nothing-yet = noch nichts
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + eine anlegen
sessions-prepare-one = + eine vorbereiten

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = in Vorbereitung
sessions-opens = öffnet am { $day }
sessions-open-until = offen bis { $day }
sessions-closed-since = geschlossen seit { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = niemand nahm teil
sessions-nobody-yet = noch niemand
# Nobody of one of the groups has answered yet.
sessions-group-missing = eine Gruppe fehlt
sessions-medium = mittlere Beteiligung
sessions-high = hohe Beteiligung

## Bringing an exercise back, and removing a set-up.

sessions-restore = Eine Befragung aus ihrem Archiv zurückholen
sessions-restore-more = Tippe ein, wo das Archiv liegt, zum Beispiel /media/stick/2026-1-primary.archive. Die Datei bleibt, wie sie ist. Nur ein Archiv dieser Schule lässt sich hier öffnen.
# Before the path that is typed: at most 24 columns.
sessions-archive = Das Archiv
sessions-remove = Diesen Entwurf entfernen?
sessions-remove-more = Alles, was dafür entschieden wurde, geht verloren; Antworten gibt es noch keine. Damit es sicher dieser ist, tippe seinen Namen ein: { $name }
sessions-remove-only-set-up = Hier lässt sich nur ein Entwurf entfernen. Eine Befragung wird auf ihrer eigenen Seite archiviert oder gelöscht.
sessions-remove-changed = Jemand anders hat diesen Entwurf inzwischen geändert, darum wurde er nicht entfernt. Sieh ihn dir zuerst noch einmal an.
sessions-not-its-name = Das ist nicht der richtige Name. Nichts wurde geändert. Der Name ist { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Welcher Fragebogen?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Er fragt: { $groups }.
begin-session = Für welchen Durchgang?
begin-session-more = Eine Befragung liegt ganz in einem Durchgang. Im April überschneiden sich zwei Durchgänge: Du sagst, welcher es ist.
begin-copy = In welchen Durchgang kopieren?
begin-copy-more = Alles kommt mit, außer den Tagen: Zahlen, Klassen, Aussagen und eure eigenen.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Durchgang { $session }, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = diese Stufe gibt es dort schon
begin-level = Welche Bildungsstufe, in Durchgang { $session }, { $year }?
begin-level-more = Für jede Bildungsstufe gibt es in einem Durchgang eine Befragung. Eine größere Schule führt mehrere Stufen nebeneinander durch.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = ist in Vorbereitung
begin-has-exercise = hat ihre Befragung
begin-isced = ISCED { $level }
begin-taken-by-set-up = Diese Bildungsstufe ist für diesen Durchgang schon in Vorbereitung. Für jede Stufe gibt es in einem Durchgang eine Befragung: Mach mit jener weiter.
begin-taken-by-exercise = Diese Bildungsstufe hat in diesem Durchgang schon ihre Befragung. Sie ist sicher. Für jede Stufe gibt es in einem Durchgang eine Befragung: Wähle eine andere Stufe oder einen anderen Durchgang.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Öffnet am { $day }, in { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
  }.
exercise-last-day = Offen. Heute ist der letzte Tag, bis 23:59 Uhr.
exercise-open = Offen bis { $day }, noch { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
  }.
exercise-closed = Geschlossen seit { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Tage
# What is asked.
exercise-asked = Gefragt wird
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Mindestgröße
# How people come in: with a code or without.
exercise-answering = Antworten
exercise-corrections = Korrekturen
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, { $optional } optional, { $own ->
    [one] 1 eigene Aussage
   *[other] { $own } eigene Aussagen
  }
exercise-statements-narrow = { $form }, { $optional } optional, { $own } eigene
exercise-everything = alles
# `key` is the short name of a short form, such as 20.
exercise-short-form = Kurzform { $key }
exercise-cell-more = { $cell ->
    [one] 1 Bogen
   *[other] { $cell } Bögen
  }; eine Gruppe mit weniger hat keine eigene Zeile
exercise-cell-narrow = { $cell ->
    [one] 1 Bogen
   *[other] { $cell } Bögen
  }
exercise-no-code = ohne Code
exercise-all-coded = alle mit Code
# `groups` are the groups that need one, with commas.
exercise-coded = mit Code: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = ausgelassen
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } von { $invited } Eingeladenen   Minimum { $minimum }   { $eligible } insgesamt
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } von { $invited } Eingel., Min. { $minimum }
exercise-no-corrections = keine
exercise-corrections-before = und { $count } davor
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  letzter Tag jetzt { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: jetzt { $invited } eingeladen, { $eligible } insgesamt

## The page of an exercise: its corrections.

exercise-later = Ein späterer letzter Tag
# `most` is a number of days.
exercise-later-more = Alle, die antworten, sehen es sofort. Er kann nur später werden: höchstens bis { $day } ({ $most } Tage, innerhalb des Durchgangs). Es wird festgehalten, und der Bericht sagt es.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Neuer letzter Tag
exercise-no-day = Das ist kein Tag. Bitte tippe ihn so: 2026-12-04, also Jahr, Monat, Tag.
exercise-whose-number = Welche Gruppe hatte eine falsche Zahl?
# `group` is a group's title.
exercise-how-many = Wie viele sind es? { $group }
exercise-people-more = Der Bericht rechnet mit diesen Zahlen. Die Änderung wird festgehalten, und der Bericht sagt es. Was einer kleinen Gruppe versprochen wurde, bleibt versprochen.
# Behind a group's title in a list.
exercise-invited-of = { $invited } eingeladen, { $eligible } insgesamt
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Insgesamt
exercise-invited = Eingeladen
exercise-both-numbers = Bitte tippe beide Zahlen ein.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Als wer möchtest du sie dir ansehen?
exercise-begun = Jemand hat schon geantwortet, oder sie ist geschlossen; darum lässt sich die Freischaltung nicht mehr zurücknehmen. Ein späterer letzter Tag und die Zahl der Personen lassen sich noch korrigieren.
exercise-archive = In eine Datei weglegen
exercise-archive-more = Die ganze Befragung kommt in eine Datei, samt versiegelten Bögen, und verlässt den Speicher, sobald die Datei zurückgelesen und vollständig gefunden wurde. In Durchgänge holt o sie zurück. Wähle einen Ordner auf einem USB-Stick oder bei deinen Dokumenten. Dateiname: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Die Datei
exercise-no-file = Bitte tippe ein, wohin die Datei geschrieben werden soll.
exercise-delete = Endgültig löschen?
# The "a" in brackets is a key.
exercise-delete-more = Alles davon geht verloren, und niemand kann es zurückholen; ein Archiv (a) lässt sich zurückholen. Sicherungen behalten, was sie haben. Damit es sicher diese ist, tippe ihren Namen ein: { $name }
exercise-delete-sheets = Alles davon geht verloren, { $sheets ->
    [one] auch 1 versiegelter Bogen
   *[other] auch { $sheets } versiegelte Bögen
  }, und niemand kann es zurückholen; ein Archiv (a) lässt sich zurückholen. Sicherungen behalten, was sie haben. Damit es sicher diese ist, tippe ihren Namen ein: { $name }
