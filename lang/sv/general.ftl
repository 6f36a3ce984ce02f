### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = måndag
weekday-2 = tisdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lördag
weekday-7 = söndag
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } { $day } { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23.59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = upp/ned
key-scroll = rulla
key-back = tillbaka
key-leave = avsluta
key-go-on = fortsätt
key-done = klar
key-language = språk
key-this-one = välj

## A window that is too small, and somebody who went away.

enlarge = Gör fönstret större.
enlarge-kept = Dina svar finns kvar.
enlarge-enough = 60 kolumner och 20 rader räcker.
enlarge-lines = I ett fönster av vilken storlek som helst: { $command }
enlarge-leave = Ctrl-C avslutar.
still-there = Är du kvar?
still-there-seconds = { $seconds ->
    [one] Om en sekund blir datorn ledig för nästa person.
   *[other] Om { $seconds } sekunder blir datorn ledig för nästa person.
  } Dina svar finns kvar under dina tre ord.
key-i-am-here = jag är kvar
key-more-time = mer tid varje gång
more-above = mer ↑
more-below = mer ↓
writing = En fil skrivs. Du kan fortsätta under tiden; Esc avbryter.
writing-long = En fil skrivs, hittills i { $seconds } s. Du kan fortsätta under tiden; Esc avbryter.
one-moment = Ett ögonblick.
fault = Ett fel uppstod i själva Reflectory. Allt som har lämnats in är i säkert förvar. Försök igen.
