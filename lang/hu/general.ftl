### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = hétfő
weekday-2 = kedd
weekday-3 = szerda
weekday-4 = csütörtök
weekday-5 = péntek
weekday-6 = szombat
weekday-7 = vasárnap
month-1 = január
month-2 = február
month-3 = március
month-4 = április
month-5 = május
month-6 = június
month-7 = július
month-8 = augusztus
month-9 = szeptember
month-10 = október
month-11 = november
month-12 = december
# A whole day, such as "Friday 27 November 2026".
whole-day = { $year }. { $month } { $day }., { $weekday }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = mozgás
key-scroll = görgetés
key-back = vissza
key-leave = kilépés
key-go-on = tovább
key-done = kész
key-language = nyelv
key-this-one = ezt választom

## A window that is too small, and somebody who went away.

enlarge = Nagyítsd meg ezt az ablakot!
enlarge-kept = A válaszaid megmaradnak.
enlarge-enough = 60 oszlop és 20 sor elég.
enlarge-lines = Bármekkora ablakban: { $command }
enlarge-leave = Kilépés: Ctrl-C.
still-there = Itt vagy még?
still-there-seconds = { $seconds ->
    [one] { $seconds } másodperc múlva ez a gép szabad lesz a következőnek.
   *[other] { $seconds } másodperc múlva ez a gép szabad lesz a következőnek.
  } A válaszaid megmaradnak a három szavad alatt.
key-i-am-here = itt vagyok
key-more-time = mindig több idő kell
more-above = még ↑
more-below = még ↓
writing = Egy fájl mentése folyik. Közben folytathatod; Esc: leállítás.
writing-long = Egy fájl mentése folyik, { $seconds } mp óta. Közben folytathatod; Esc: leállítás.
one-moment = Egy pillanat.
fault = A Reflectory programban hiba történt. Minden, amit beadtak, biztonságban van. Próbáld újra!
