### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = понеделник
weekday-2 = вторник
weekday-3 = сряда
weekday-4 = четвъртък
weekday-5 = петък
weekday-6 = събота
weekday-7 = неделя
month-1 = януари
month-2 = февруари
month-3 = март
month-4 = април
month-5 = май
month-6 = юни
month-7 = юли
month-8 = август
month-9 = септември
month-10 = октомври
month-11 = ноември
month-12 = декември
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day } { $month } { $year } г.

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = придвижи
key-scroll = превърти
key-back = назад
key-leave = изход
key-go-on = нататък
key-done = готово
key-language = език
key-this-one = избери

## A window that is too small, and somebody who went away.

enlarge = Увеличи този прозорец.
enlarge-kept = Отговорите ти са запазени.
enlarge-enough = Стигат 60 колони и 20 реда.
enlarge-lines = В прозорец с всякакъв размер: { $command }
enlarge-leave = За изход: Ctrl-C.
still-there = Още ли си тук?
still-there-seconds = { $seconds ->
    [one] След една секунда този компютър е свободен за следващия човек.
   *[other] След { $seconds } секунди този компютър е свободен за следващия човек.
  } Отговорите ти остават запазени под твоите три думи.
key-i-am-here = тук съм
key-more-time = всеки път повече време
more-above = още ↑
more-below = още ↓
writing = Записва се файл. Междувременно можеш да продължиш; Esc спира записа.
writing-long = От { $seconds } сек се записва файл. Междувременно можеш да продължиш; Esc спира записа.
one-moment = Един момент.
fault = В самата програма Reflectory стана грешка. Всичко предадено е на сигурно място. Опитай отново.
