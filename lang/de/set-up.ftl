### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Nichts ist in Vorbereitung.
# n is a key.
set-up-nothing-next = n fängt an: Du wählst Durchgang und Bildungsstufe, dann kommen vier kurze Schritte. Alles wird sofort gespeichert; geh und komm wieder, wann du willst.
set-up-list = In Vorbereitung
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · Durchgang { $session }, { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = speichert …
set-up-is-saved = gespeichert
set-up-is-not-saved = ungespeichert

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Stufe und Zahlen
stage-numbers-short = Zahlen
stage-questionnaire = Fragebogen
stage-dates = Tage
stage-activate = Freischalten

set-up-saving = Einen Moment: Deine letzte Änderung wird gespeichert. Bitte versuche es noch einmal.
set-up-changed = Jemand anders hat diesen Entwurf inzwischen geändert. Du siehst jetzt den neuen Stand; deine letzte Änderung wurde nicht behalten.
set-up-other-questionnaire = Diese Befragung hatte einen anderen Fragebogen, mit anderen Stufen oder Gruppen, darum lässt sie sich nicht kopieren. Sie ist sicher. Bitte beginne einen neuen Entwurf; eigene Aussagen lassen sich dort übernehmen.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Schule
numbers-level = Stufe
numbers-classes = Klassen
numbers-school-missing = noch nicht eingetragen
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = insgesamt
numbers-invited = gefragt
numbers-minimum = Minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % von { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = noch nicht
numbers-too-many = zu viele
numbers-left-out = entfällt
numbers-too-few = zu wenige
numbers-small = klein
numbers-fine = gut
numbers-no-classes = keine eingetragen
numbers-classes-entered = { $all } eingetragen, { $asked } gefragt
numbers-which-level = Welche Bildungsstufe wird gefragt?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · gewählt
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 bis 12 Jahre · Kinder über 9 zählen
level-lower-secondary = ISCED { $isced } · 12 bis 15 Jahre
level-vocational = ISCED { $isced } · 15 bis 18 Jahre · Berufsausbildung
level-general = ISCED { $isced } · 15 bis 18 Jahre · Richtung Studium
level-between = ISCED { $isced } · zwischen Schule und Hochschule

numbers-about-levels = Bildungsstufen werden nie zusammengelegt: Eine größere Schule legt für jede eine Befragung an, nebeneinander, und wer auf zwei Stufen arbeitet, antwortet für jede einmal. Eine kleine Schule mit einer Befragung für mehrere nimmt die unterste.
numbers-about-school = Der Name der Schule, wie ihn Teilnehmende und der Bericht lesen. Er lässt sich ändern, bis die Befragung freigeschaltet ist.
numbers-about-classes = Du musst nicht alle fragen. Trage Klassen ein, oder Fachgruppen von Lehrkräften, und lose aus, welche gefragt werden: weniger Arbeit für die Schule, und weniger verlässliche Ergebnisse.
# `who` comes from the questionnaire.
numbers-who-counts = Wer zählt: { $who }.
numbers-zero = 0 lässt die Gruppe aus.
numbers-asked-classes = Wer gefragt wird: alle aus den Klassen, die gefragt werden.
numbers-asked-everyone = Wer gefragt wird: alle, außer du trägst eine kleinere Zahl ein. 0 lässt die Gruppe aus.
numbers-minimum-rule = { $minimum ->
    [one] Minimum { $minimum } Bogen: { $percent } % von { $eligible }, abgerundet. Bei weniger bittet der Bericht, ihn mit Vorsicht zu lesen.
   *[other] Minimum { $minimum } Bögen: { $percent } % von { $eligible }, abgerundet. Bei weniger bittet der Bericht, ihn mit Vorsicht zu lesen.
  }
numbers-correct-one = { $people }: Es sind mehr eingeladen ({ $invited }), als es insgesamt gibt ({ $eligible }). Bitte korrigiere eine der beiden Zahlen.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Klassen und Fachgruppen
# n is a key.
classes-begin = n trägt die erste ein. Trage alle ein, auch solche, die vielleicht nicht gefragt werden: Nur dann spricht eine Auslosung für alle.
# Above the columns of the list. At most 9 columns each.
classes-name = Name
classes-grade = Jahrgang
classes-group = Gruppe
classes-people = Personen
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = gefragt
classes-not-asked = nein
classes-remove = { $name } aus der Liste entfernen?
classes-full = Es sind schon { $most } Klassen, mehr sind nicht möglich.
classes-none-asked = Keine dieser Klassen wird gefragt; ausgelassen: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = { $people }: Alle Klassen zusammen haben { $all } Personen, aber insgesamt gibt es nur { $eligible }. Bitte korrigiere die Klassen oder die Zahl in der Tabelle davor.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Neue Klasse
class-form-name = Name
class-form-grade = Jahrgang
class-form-group = Gruppe
class-form-people = Personen
class-form-about-name = Wie man sie in der Schule kennt, zum Beispiel 5b, oder Sprachen für eine Fachgruppe von Lehrkräften.
class-form-about-grade = Klassen eines Jahrgangs werden gemeinsam ausgelost, damit jeder Jahrgang gefragt wird. Darf leer bleiben.
class-form-about-group = Wessen Klasse es ist: Schülerschaft, oder Lehrkräfte bei einer Fachgruppe.
class-form-about-people = Wie viele Personen sie hat. Zusammen sollten die Klassen alle umfassen, die zählen.
class-form-no-name = Bitte gib ihr einen Namen, zum Beispiel 5b.
class-form-name-taken = Eine Klasse { $name } gibt es schon. Bitte wähle einen anderen Namen.
class-form-nobody = Wie viele Personen sind darin? Mindestens 1.
class-form-too-many = Eine Klasse hat höchstens { $most } Personen. Bitte sieh dir die Zahl noch einmal an.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Eine Stichprobe planen: { $people }
sample-advice = { $minimum ->
    [one] { $people }, insgesamt { $eligible }: Der Leitfaden möchte mindestens { $minimum } Bogen. Nicht alle, die gefragt werden, antworten; frage darum { $wanted } oder mehr.
   *[other] { $people }, insgesamt { $eligible }: Der Leitfaden möchte mindestens { $minimum } Bögen. Nicht alle, die gefragt werden, antworten; frage darum { $wanted } oder mehr.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = je Jahrgang
sample-classes = Klassen
sample-people = Personen
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } von { $all }
sample-range = { $least } bis { $most } von { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = empfohlen
sample-seed = Startzahl
sample-draw-once = Aus jedem Jahrgang gleich viele Klassen, jede mit gleicher Chance. Lose nur einmal aus: Wer wiederholt, bis das Ergebnis gefällt, wählt von Hand. Wer diese Startzahl eintippt, bekommt dieselben Klassen.
sample-drawn = Ausgelost mit Startzahl { $seed }: { $asked } von { $classes } Klassen werden gefragt.
# n is a key.
sample-needs-classes = Eine Stichprobe wird aus Klassen ausgelost. Bitte trage sie zuerst ein, auch die, die nicht gefragt werden: n fängt an.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = { $people }: Alle werden gefragt, Vorsicht wie bei einer Stichprobe ist nicht nötig.
sample-random = { $people }: { $chosen } von { $classes } Klassen, { $asked } von { $all } Personen, ausgelost ({ $per } je Jahrgang, Startzahl { $seed }). Der Bericht kann sagen, wie weit sie für alle sprechen, mit einer Spanne.
sample-random-disagrees = { $people }: { $chosen } von { $classes } Klassen, { $asked } von { $all } Personen, ausgelost ({ $per } je Jahrgang, Startzahl { $seed }). Aber alle Klassen zusammen haben { $together } Personen, und insgesamt sind es { $all }: Eine Spanne nennt der Bericht nur, wenn beides übereinstimmt.
sample-by-hand = { $people }: { $asked } von { $all }, von Hand gewählt. Der Bericht nennt keine Spanne und sagt das; mit ausgelosten Klassen wäre eine möglich.
sample-classes-by-hand = { $people }: { $chosen } von { $classes } Klassen, { $asked } von { $all } Personen, von Hand gewählt. Der Bericht nennt keine Spanne und sagt das: Nur eine Auslosung erlaubt eine.
sample-changed = { $people }: { $chosen } von { $classes } Klassen, { $asked } von { $all } Personen, seit der Auslosung von Hand geändert. Der Bericht nennt keine Spanne und sagt das: Nur eine Auslosung erlaubt eine.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Mo
calendar-tuesday = Di
calendar-wednesday = Mi
calendar-thursday = Do
calendar-friday = Fr
calendar-saturday = Sa
calendar-sunday = So

dates-choose-first = Wähle den ersten Tag.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Ab { $day }. Wähle jetzt den letzten Tag.
dates-none-fits = In Durchgang { $session } passt keine Befragung mehr: Er endet am { $day }. Raum 2 zeigt, welcher Durchgang als Nächstes kommt.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } Tage
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Durchgang { $session } läuft von { $first } bis { $last }.
dates-lasts = Eine Befragung dauert { $least } bis { $most } Tage, erster und letzter Tag mitgezählt.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } liegt auch in Durchgang { $other }; du hast Durchgang { $session } gewählt.
dates-shared = { $first } bis { $last } liegt auch in Durchgang { $other }; du hast Durchgang { $session } gewählt.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: öffnet um 00:00 Uhr.
dates-would-open = { $day }: Ein erster Tag hier öffnet um 00:00 Uhr.
dates-closes = { $day }: der letzte von { $days } Tagen; schließt um 23:59 Uhr, Ortszeit { $place }.
dates-would-close = { $day }: Ein letzter Tag hier ergibt { $days } Tage und schließt um 23:59 Uhr, Ortszeit { $place }.
dates-inside = { $day }: Tag { $number } von { $all }. Hier zu enden ist nicht möglich: mindestens { $least } Tage.
dates-no-too-late = { $day } ist nicht möglich: Durchgang { $session } endet am { $last }, und { $least } Tage sind das Mindeste.
dates-no-too-short = { $day } ist nicht möglich: Als letzter Tag ergäbe er { $days } Tage, und { $least } sind das Mindeste.
dates-no-too-long = { $day } ist nicht möglich: Als letzter Tag ergäbe er { $days } Tage, und { $most } sind das Maximum.
dates-no-before-window = { $day } ist nicht möglich: Das Fenster von Durchgang { $session } beginnt am { $first }.
dates-no-after-window = { $day } ist nicht möglich: Das Fenster von Durchgang { $session } endet am { $last }.
dates-no-past = { $day } ist nicht möglich: schon vorbei, heute ist { $today }.
dates-no-backwards = { $day } ist nicht möglich: liegt vor dem ersten Tag.

# Before what is typed.
dates-type = Ein Tag, zum Beispiel 2026-11-23:
dates-no-day = Das ist kein Tag. Bitte schreib ihn wie 2026-11-23 oder 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Die Schule hat noch keinen Namen.
open-no-people = { $people }: Es fehlt, wie viele es sind. Schreib 0, um die Gruppe auszulassen.
open-more-invited = { $people }: Es sind mehr eingeladen ({ $invited }), als es insgesamt gibt ({ $eligible }).
open-nobody-invited = Aus keiner Gruppe ist jemand eingeladen, also könnte niemand antworten.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Keine Kurzform heißt „{ $key }“. Kurzformen: { $forms }.
open-no-short-form = Keine Kurzform heißt „{ $key }“. Es gibt keine.
# `code` is a statement's code, such as C10.
open-unknown-code = Keine Aussage hat den Code `{ $code }`.
open-always-in = `{ $code }` ist immer dabei; hier stehen nur optionale Aussagen.
open-not-at-this-level = `{ $code }` wird auf dieser Bildungsstufe nicht gefragt.
open-too-many-own = { $count ->
    [one] Es gibt { $count } eigene Aussage. Höchstens { $most } sind möglich.
   *[other] Es gibt { $count } eigene Aussagen. Höchstens { $most } sind möglich.
  }
open-own-id-taken = Die Kennung `{ $id }` gehört zu einer Aussage des Fragebogens. Gib deiner eigenen Aussage eine andere.
open-own-without-group = Deine Aussage „{ $own }“ hat keine Gruppe: Schreib sie für eine oder entferne sie.
open-own-without-text = Deine Aussage „{ $own }“ hat noch keinen Text für: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Deine Aussage „{ $own }“ sagt noch nicht, wann eine { $points } passt, für: { $people }.
open-own-without-meaning = Deine Aussage „{ $own }“ sagt noch nicht, was gemeint ist, für: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Deine Aussage „{ $own }“ ist erst teilweise in { $language } übersetzt, für: { $people }. Text und Hilfe sind nötig.
open-translation-for-nobody = Deine Aussage „{ $own }“ hat eine Übersetzung in { $language } für eine Gruppe, der sie nicht vorgelegt wird: { $people }. Entferne die eine oder ergänze die andere.
open-no-such-session = Im Schuljahr { $year } gibt es keinen Durchgang { $session }.
open-no-first-day = Der erste Tag ist noch nicht gewählt.
open-no-last-day = Der letzte Tag ist noch nicht gewählt.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = wann eine { $points } passt
helps-what-is-meant = was gemeint ist

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Der letzte Tag liegt vor dem ersten.
slot-too-short = { $days ->
    [one] Die Befragung dauert { $days } Tag. Sie braucht mindestens { $least }, erster und letzter Tag mitgezählt.
   *[other] Die Befragung dauert { $days } Tage. Sie braucht mindestens { $least }, erster und letzter Tag mitgezählt.
  }
slot-too-long = { $days ->
    [one] Die Befragung dauert { $days } Tag. Höchstens { $most } sind möglich, erster und letzter Tag mitgezählt.
   *[other] Die Befragung dauert { $days } Tage. Höchstens { $most } sind möglich, erster und letzter Tag mitgezählt.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Die Tage müssen in Durchgang { $session } des Schuljahrs { $year } liegen: { $first } bis { $last }.
slot-in-the-past = Der erste Tag ist vorbei: Heute ist { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Ausgelassen: { $group }. Der Bericht wird als „unvollständig“ gekennzeichnet, und es gibt kein Abzeichen.
caution-below-minimum = { $invited ->
    [one] { $group }: { $invited } wird gefragt, und das Minimum bei { $eligible } ist { $minimum }. So lässt es sich nicht erreichen; der Bericht wird bitten, ihn mit Vorsicht zu lesen.
   *[other] { $group }: { $invited } werden gefragt, und das Minimum bei { $eligible } ist { $minimum }. So lässt es sich nicht erreichen; der Bericht wird bitten, ihn mit Vorsicht zu lesen.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: Mit { $invited } Eingeladenen ist das eine kleine Gruppe, und ihre Mitglieder erfahren das am Anfang. Antworten weniger als { $cell }, hat die Gruppe im Bericht nur dann eine eigene Zeile, wenn alle zustimmen, die geantwortet haben.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Deine Aussage „{ $own }“ sagt fast dasselbe wie eine andere Aussage ({ $code }, { $title }). Vielleicht genügt eine von beiden.
caution-looks-like-own = Deine Aussage „{ $own }“ sagt fast dasselbe wie eine andere Aussage (deine Aussage „{ $other }“). Vielleicht genügt eine von beiden.
# `language` is a tag such as fr.
caution-not-translated = Deine Aussage „{ $own }“ ist nicht für alle in { $language } übersetzt. Wer in dieser Sprache antwortet, liest sie, wie sie geschrieben wurde, mit einem Vermerk.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Die Befragung ist geschlossen, darum lässt sich ihr letzter Tag nicht mehr ändern. Alle Bögen sind sicher.
correction-not-later = Der letzte Tag kann nur später werden, und er ist jetzt { $last }. Wähle einen Tag danach.
correction-too-long = { $days ->
    [one] Die Befragung würde { $days } Tag dauern. Höchstens { $most } sind möglich, erster und letzter Tag mitgezählt. Wähle einen früheren letzten Tag.
   *[other] Die Befragung würde { $days } Tage dauern. Höchstens { $most } sind möglich, erster und letzter Tag mitgezählt. Wähle einen früheren letzten Tag.
  }
correction-outside-window = Der Durchgang endet am { $last }. Wähle diesen Tag oder einen früheren.
correction-unsealed = Es wurden schon Bögen entsiegelt, darum lassen sich die Zahlen hinter den Ergebnissen nicht mehr ändern.
correction-no-such-group = Diese Gruppe gibt es im Fragebogen nicht.
correction-nothing-changed = Diese Zahlen gelten schon, es gibt also nichts zu korrigieren.
correction-more-invited = Es sind mehr eingeladen ({ $invited }), als es insgesamt gibt ({ $eligible }).
correction-was-left-out = Ausgelassen: { $group }. Das wurde allen gesagt, die antworten, und lässt sich nicht mehr ändern; eine ausgelassene Gruppe behält 0 Eingeladene.
correction-is-asked = Gefragt: { $group }. Das wurde allen gesagt, die antworten, und lässt sich nicht mehr ändern; mindestens 1 Person muss eingeladen bleiben.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Keine Zeitzone heißt „{ $zone }“. Beispiele: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }“ ist kein Kürzel einer Sprache. Beispiele: nl, fr, pt-BR.
problem-too-many-people = Eine Gruppe hat höchstens { $most } Personen. Bitte sieh dir die Zahl noch einmal an.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Kein Fragebogen heißt hier „{ $name }“. Es gibt: { $there }.
problem-two-instruments = Die Befragung verlangt den Fragebogen „{ $asked }“, und „{ $chosen }“ wurde gewählt. Bitte lass einen davon weg.
