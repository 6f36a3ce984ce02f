### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = ponedjeljak
weekday-2 = utorak
weekday-3 = srijeda
weekday-4 = četvrtak
weekday-5 = petak
weekday-6 = subota
weekday-7 = nedjelja
month-1 = siječnja
month-2 = veljače
month-3 = ožujka
month-4 = travnja
month-5 = svibnja
month-6 = lipnja
month-7 = srpnja
month-8 = kolovoza
month-9 = rujna
month-10 = listopada
month-11 = studenoga
month-12 = prosinca
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day }. { $month } { $year }.

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = pomakni
key-scroll = listaj
key-back = natrag
key-leave = izađi
key-go-on = dalje
key-done = gotovo
key-language = jezik
key-this-one = ovaj

## A window that is too small, and somebody who went away.

enlarge = Povećaj ovaj prozor.
enlarge-kept = Tvoji su odgovori sačuvani.
enlarge-enough = Dovoljno je 60 stupaca i 20 redaka.
enlarge-lines = U prozoru bilo koje veličine: { $command }
enlarge-leave = Za izlaz: Ctrl-C.
still-there = Jesi li još tu?
still-there-seconds = { $seconds ->
    [one] Za { $seconds } sekundu ovo je računalo slobodno za sljedeću osobu.
    [few] Za { $seconds } sekunde ovo je računalo slobodno za sljedeću osobu.
   *[other] Za { $seconds } sekundi ovo je računalo slobodno za sljedeću osobu.
  } Tvoji odgovori ostaju sačuvani pod tvoje tri riječi.
key-i-am-here = tu sam
key-more-time = svaki put više vremena
more-above = još ↑
more-below = još ↓
writing = Datoteka se zapisuje. Dotle možeš nastaviti; Esc to prekida.
writing-long = Datoteka se zapisuje već { $seconds } s. Dotle možeš nastaviti; Esc to prekida.
one-moment = Samo trenutak.
fault = Dogodila se pogreška u samom programu Reflectory. Sve što je predano na sigurnom je. Pokušaj ponovno.
