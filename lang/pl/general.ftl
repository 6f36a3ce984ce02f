### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day } { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = godz. 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = przesuń
key-scroll = przewiń
key-back = wstecz
key-leave = wyjdź
key-go-on = dalej
key-done = gotowe
key-language = język
key-this-one = wybierz

## A window that is too small, and somebody who went away.

enlarge = Powiększ to okno.
enlarge-kept = Twoje odpowiedzi są zachowane.
enlarge-enough = Wystarczy 60 kolumn i 20 wierszy.
enlarge-lines = W oknie dowolnej wielkości: { $command }
enlarge-leave = Ctrl-C kończy program.
still-there = Jesteś tu jeszcze?
still-there-seconds = { $seconds ->
    [one] Za jedną sekundę komputer będzie wolny dla kolejnej osoby.
    [few] Za { $seconds } sekundy komputer będzie wolny dla kolejnej osoby.
   *[many] Za { $seconds } sekund komputer będzie wolny dla kolejnej osoby.
  } Odpowiedzi zostaną pod twoimi trzema słowami.
key-i-am-here = jestem
key-more-time = zawsze więcej czasu
more-above = więcej ↑
more-below = więcej ↓
writing = Zapisuje się plik. Możesz w tym czasie iść dalej; Esc przerywa zapis.
writing-long = Plik zapisuje się już { $seconds } s. Możesz w tym czasie iść dalej; Esc przerywa zapis.
one-moment = Chwileczkę.
fault = W programie Reflectory wystąpił błąd. Wszystko, co oddano, jest bezpieczne. Spróbuj jeszcze raz.
