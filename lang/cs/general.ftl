### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = pondělí
weekday-2 = úterý
weekday-3 = středa
weekday-4 = čtvrtek
weekday-5 = pátek
weekday-6 = sobota
weekday-7 = neděle
month-1 = ledna
month-2 = února
month-3 = března
month-4 = dubna
month-5 = května
month-6 = června
month-7 = července
month-8 = srpna
month-9 = září
month-10 = října
month-11 = listopadu
month-12 = prosince
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } { $day }. { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = posun
key-scroll = posun textu
key-back = zpět
key-leave = odejít
key-go-on = dál
key-done = hotovo
key-language = jazyk
key-this-one = vybrat

## A window that is too small, and somebody who went away.

enlarge = Zvětši prosím toto okno.
enlarge-kept = Tvoje odpovědi zůstávají zachované.
enlarge-enough = Stačí 60 sloupců a 20 řádků.
enlarge-lines = V okně jakékoli velikosti: { $command }
enlarge-leave = Ctrl-C program ukončí.
still-there = Jsi tu ještě?
still-there-seconds = { $seconds ->
    [one] Za jednu sekundu bude počítač volný pro dalšího.
    [few] Za { $seconds } sekundy bude počítač volný pro dalšího.
   *[other] Za { $seconds } sekund bude počítač volný pro dalšího.
  } Odpovědi zůstanou pod tvými třemi slovy.
key-i-am-here = jsem tady
key-more-time = pokaždé víc času
more-above = další ↑
more-below = další ↓
writing = Zapisuje se soubor. Můžeš zatím pokračovat; Esc zápis ukončí.
writing-long = Soubor se zapisuje už { $seconds } s. Můžeš zatím pokračovat; Esc zápis ukončí.
one-moment = Chviličku.
fault = V programu Reflectory nastala chyba. Všechno, co bylo odevzdáno, je v bezpečí. Zkus to prosím znovu.
