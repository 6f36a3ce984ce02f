### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = понедељак
weekday-2 = уторак
weekday-3 = среда
weekday-4 = четвртак
weekday-5 = петак
weekday-6 = субота
weekday-7 = недеља
month-1 = јануар
month-2 = фебруар
month-3 = март
month-4 = април
month-5 = мај
month-6 = јун
month-7 = јул
month-8 = август
month-9 = септембар
month-10 = октобар
month-11 = новембар
month-12 = децембар
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day }. { $month } { $year }.

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = помери
key-scroll = листај
key-back = назад
key-leave = изађи
key-go-on = даље
key-done = готово
key-language = језик
key-this-one = овај

## A window that is too small, and somebody who went away.

enlarge = Повећај овај прозор.
enlarge-kept = Твоји одговори су сачувани.
enlarge-enough = Довољно је 60 колона и 20 редова.
enlarge-lines = У прозору било које величине: { $command }
enlarge-leave = За излаз: Ctrl-C.
still-there = Да ли си још ту?
still-there-seconds = { $seconds ->
    [one] За { $seconds } секунду овај рачунар је слободан за следећу особу.
    [few] За { $seconds } секунде овај рачунар је слободан за следећу особу.
   *[other] За { $seconds } секунди овај рачунар је слободан за следећу особу.
  } Твоји одговори остају сачувани под твоје три речи.
key-i-am-here = ту сам
key-more-time = сваки пут више времена
more-above = још ↑
more-below = још ↓
writing = Датотека се уписује. Дотле можеш да наставиш; Esc то прекида.
writing-long = Датотека се уписује већ { $seconds } s. Дотле можеш да наставиш; Esc то прекида.
one-moment = Само тренутак.
fault = Дошло је до грешке у самом програму Reflectory. Све што је предато на сигурном је. Покушај поново.
