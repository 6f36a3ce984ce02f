### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = luni
weekday-2 = marți
weekday-3 = miercuri
weekday-4 = joi
weekday-5 = vineri
weekday-6 = sâmbătă
weekday-7 = duminică
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day } { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = ora 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = mută
key-scroll = derulează
key-back = înapoi
key-leave = ieși
key-go-on = continuă
key-done = gata
key-language = limba
key-this-one = alege

## A window that is too small, and somebody who went away.

enlarge = Mărește această fereastră.
enlarge-kept = Răspunsurile tale sunt păstrate.
enlarge-enough = Ajung 60 de coloane și 20 de rânduri.
enlarge-lines = Într-o fereastră de orice mărime: { $command }
enlarge-leave = Ca să ieși: Ctrl-C.
still-there = Mai ești aici?
still-there-seconds = { $seconds ->
    [one] Peste o secundă, acest calculator e liber pentru următoarea persoană.
    [few] Peste { $seconds } secunde, acest calculator e liber pentru următoarea persoană.
   *[other] Peste { $seconds } de secunde, acest calculator e liber pentru următoarea persoană.
  } Răspunsurile tale rămân păstrate sub cele trei cuvinte.
key-i-am-here = sunt aici
key-more-time = de fiecare dată mai mult
more-above = mai mult ↑
more-below = mai mult ↓
writing = Se scrie un fișier. Între timp poți continua; Esc oprește scrierea.
writing-long = Se scrie un fișier, de { $seconds } s. Între timp poți continua; Esc oprește scrierea.
one-moment = O clipă.
fault = A apărut o eroare chiar în programul Reflectory. Tot ce a fost predat e în siguranță. Încearcă din nou.
