### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = ponedeljek
weekday-2 = torek
weekday-3 = sreda
weekday-4 = četrtek
weekday-5 = petek
weekday-6 = sobota
weekday-7 = nedelja
month-1 = januar
month-2 = februar
month-3 = marec
month-4 = april
month-5 = maj
month-6 = junij
month-7 = julij
month-8 = avgust
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day }. { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23.59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = premik
key-scroll = drsenje
key-back = nazaj
key-leave = izhod
key-go-on = naprej
key-done = končano
key-language = jezik
key-this-one = izberi

## A window that is too small, and somebody who went away.

enlarge = Prosimo, povečaj to okno.
enlarge-kept = Tvoji odgovori so ohranjeni.
enlarge-enough = Dovolj je 60 stolpcev in 20 vrstic.
enlarge-lines = V oknu katere koli velikosti: { $command }
enlarge-leave = Ctrl-C konča program.
still-there = Si še tukaj?
still-there-seconds = { $seconds ->
    [one] Čez { $seconds } sekundo bo računalnik prost za naslednjo osebo.
    [two] Čez { $seconds } sekundi bo računalnik prost za naslednjo osebo.
    [few] Čez { $seconds } sekunde bo računalnik prost za naslednjo osebo.
   *[other] Čez { $seconds } sekund bo računalnik prost za naslednjo osebo.
  } Odgovori ostanejo pod tvojimi tremi besedami.
key-i-am-here = tukaj sem
key-more-time = vsakič več časa
more-above = več ↑
more-below = več ↓
writing = Datoteka se zapisuje. Medtem lahko nadaljuješ; Esc zapisovanje konča.
writing-long = Datoteka se zapisuje že { $seconds } s. Medtem lahko nadaljuješ; Esc zapisovanje konča.
one-moment = Trenutek, prosimo.
fault = V programu Reflectory je prišlo do napake. Vse, kar je bilo oddano, je na varnem. Prosimo, poskusi znova.
