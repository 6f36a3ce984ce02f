### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag
month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } den { $day }. { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23.59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = op/ned
key-scroll = rul
key-back = tilbage
key-leave = afslut
key-go-on = videre
key-done = færdig
key-language = sprog
key-this-one = vælg

## A window that is too small, and somebody who went away.

enlarge = Gør vinduet større.
enlarge-kept = Dine svar er gemt.
enlarge-enough = 60 kolonner og 20 linjer er nok.
enlarge-lines = I et vindue af enhver størrelse: { $command }
enlarge-leave = Ctrl-C afslutter.
still-there = Er du her stadig?
still-there-seconds = { $seconds ->
    [one] Om et sekund er computeren fri til den næste.
   *[other] Om { $seconds } sekunder er computeren fri til den næste.
  } Dine svar bliver gemt under dine tre ord.
key-i-am-here = jeg er her
key-more-time = mere tid hver gang
more-above = mere ↑
more-below = mere ↓
writing = Der skrives en fil. Du kan fortsætte imens; Esc stopper det.
writing-long = Der skrives en fil, indtil nu i { $seconds } s. Du kan fortsætte imens; Esc stopper det.
one-moment = Et øjeblik.
fault = Der er sket en fejl i selve Reflectory. Alt, der er afleveret, er i sikkerhed. Prøv igen.
