### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day }. { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59 Uhr

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = bewegen
key-scroll = blättern
key-back = zurück
key-leave = beenden
key-go-on = weiter
key-done = fertig
key-language = Sprache
key-this-one = diesen

## A window that is too small, and somebody who went away.

enlarge = Bitte mach dieses Fenster größer.
enlarge-kept = Deine Antworten bleiben erhalten.
enlarge-enough = 60 Spalten und 20 Zeilen reichen.
enlarge-lines = In einem Fenster jeder Größe: { $command }
enlarge-leave = Ctrl-C (Strg-C) beendet.
still-there = Bist du noch da?
still-there-seconds = { $seconds ->
    [one] In einer Sekunde ist dieser Computer frei für die nächste Person.
   *[other] In { $seconds } Sekunden ist dieser Computer frei für die nächste Person.
  } Deine Antworten bleiben unter deinen drei Wörtern erhalten.
key-i-am-here = ich bin da
key-more-time = jedes Mal mehr Zeit
more-above = mehr ↑
more-below = mehr ↓
writing = Eine Datei wird geschrieben. Du kannst inzwischen weitermachen; Esc bricht es ab.
writing-long = Eine Datei wird seit { $seconds } s geschrieben. Du kannst inzwischen weitermachen; Esc bricht es ab.
one-moment = Einen Moment.
fault = In Reflectory selbst ist ein Fehler passiert. Alles, was abgegeben wurde, ist sicher. Bitte versuche es noch einmal.
