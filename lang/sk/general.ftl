### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = pondelok
weekday-2 = utorok
weekday-3 = streda
weekday-4 = štvrtok
weekday-5 = piatok
weekday-6 = sobota
weekday-7 = nedeľa
month-1 = januára
month-2 = februára
month-3 = marca
month-4 = apríla
month-5 = mája
month-6 = júna
month-7 = júla
month-8 = augusta
month-9 = septembra
month-10 = októbra
month-11 = novembra
month-12 = decembra
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } { $day }. { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = posun
key-scroll = posun textu
key-back = späť
key-leave = odísť
key-go-on = ďalej
key-done = hotovo
key-language = jazyk
key-this-one = vybrať

## A window that is too small, and somebody who went away.

enlarge = Zväčši, prosím, toto okno.
enlarge-kept = Tvoje odpovede zostávajú zachované.
enlarge-enough = Stačí 60 stĺpcov a 20 riadkov.
enlarge-lines = V okne akejkoľvek veľkosti: { $command }
enlarge-leave = Ctrl-C program ukončí.
still-there = Si tu ešte?
still-there-seconds = { $seconds ->
    [one] O jednu sekundu bude počítač voľný pre ďalšieho.
    [few] O { $seconds } sekundy bude počítač voľný pre ďalšieho.
   *[other] O { $seconds } sekúnd bude počítač voľný pre ďalšieho.
  } Odpovede zostanú pod tvojimi tromi slovami.
key-i-am-here = som tu
key-more-time = zakaždým viac času
more-above = viac ↑
more-below = viac ↓
writing = Zapisuje sa súbor. Medzitým môžeš pokračovať; Esc zápis ukončí.
writing-long = Súbor sa zapisuje už { $seconds } s. Medzitým môžeš pokračovať; Esc zápis ukončí.
one-moment = Chvíľočku.
fault = V programe Reflectory nastala chyba. Všetko, čo bolo odovzdané, je v bezpečí. Skús to, prosím, znova.
