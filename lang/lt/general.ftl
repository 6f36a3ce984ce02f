### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = pirmadienis
weekday-2 = antradienis
weekday-3 = trečiadienis
weekday-4 = ketvirtadienis
weekday-5 = penktadienis
weekday-6 = šeštadienis
weekday-7 = sekmadienis
month-1 = sausio
month-2 = vasario
month-3 = kovo
month-4 = balandžio
month-5 = gegužės
month-6 = birželio
month-7 = liepos
month-8 = rugpjūčio
month-9 = rugsėjo
month-10 = spalio
month-11 = lapkričio
month-12 = gruodžio
# A whole day, such as "Friday 27 November 2026".
whole-day = { $year } m. { $month } { $day } d., { $weekday }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = judėti
key-scroll = slinkti
key-back = atgal
key-leave = išeiti
key-go-on = toliau
key-done = baigti
key-language = kalba
key-this-one = šį

## A window that is too small, and somebody who went away.

enlarge = Padidink šį langą.
enlarge-kept = Tavo atsakymai išsaugoti.
enlarge-enough = Užtenka 60 stulpelių ir 20 eilučių.
enlarge-lines = Bet kokio dydžio lange: { $command }
enlarge-leave = Ctrl-C – išeiti.
still-there = Ar dar esi čia?
still-there-seconds = { $seconds ->
    [one] Po { $seconds } sekundės šis kompiuteris bus laisvas kitam žmogui.
    [few] Po { $seconds } sekundžių šis kompiuteris bus laisvas kitam žmogui.
   *[other] Po { $seconds } sekundžių šis kompiuteris bus laisvas kitam žmogui.
  } Tavo atsakymai lieka, juos grąžins tavo trys žodžiai.
key-i-am-here = aš čia
key-more-time = kaskart daugiau laiko
more-above = daugiau ↑
more-below = daugiau ↓
writing = Įrašomas failas. Tuo metu gali tęsti; Esc nutraukia įrašymą.
writing-long = Failas įrašomas jau { $seconds } s. Tuo metu gali tęsti; Esc nutraukia įrašymą.
one-moment = Akimirką.
fault = Programoje „Reflectory“ įvyko klaida. Viskas, kas pateikta, yra saugu. Bandyk dar kartą.
