### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = ponedeljak
weekday-2 = utorak
weekday-3 = sreda
weekday-4 = četvrtak
weekday-5 = petak
weekday-6 = subota
weekday-7 = nedelja
month-1 = januar
month-2 = februar
month-3 = mart
month-4 = april
month-5 = maj
month-6 = jun
month-7 = jul
month-8 = avgust
month-9 = septembar
month-10 = oktobar
month-11 = novembar
month-12 = decembar
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day }. { $month } { $year }.

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = pomeri
key-scroll = listaj
key-back = nazad
key-leave = izađi
key-go-on = dalje
key-done = gotovo
key-language = jezik
key-this-one = ovaj

## A window that is too small, and somebody who went away.

enlarge = Povećaj ovaj prozor.
enlarge-kept = Tvoji odgovori su sačuvani.
enlarge-enough = Dovoljno je 60 kolona i 20 redova.
enlarge-lines = U prozoru bilo koje veličine: { $command }
enlarge-leave = Za izlaz: Ctrl-C.
still-there = Da li si još tu?
still-there-seconds = { $seconds ->
    [one] Za { $seconds } sekundu ovaj računar je slobodan za sledeću osobu.
    [few] Za { $seconds } sekunde ovaj računar je slobodan za sledeću osobu.
   *[other] Za { $seconds } sekundi ovaj računar je slobodan za sledeću osobu.
  } Tvoji odgovori ostaju sačuvani pod tvoje tri reči.
key-i-am-here = tu sam
key-more-time = svaki put više vremena
more-above = još ↑
more-below = još ↓
writing = Datoteka se upisuje. Dotle možeš da nastaviš; Esc to prekida.
writing-long = Datoteka se upisuje već { $seconds } s. Dotle možeš da nastaviš; Esc to prekida.
one-moment = Samo trenutak.
fault = Došlo je do greške u samom programu Reflectory. Sve što je predato na sigurnom je. Pokušaj ponovo.
