### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } { $day } { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = muovi
key-scroll = scorri
key-back = indietro
key-leave = esci
key-go-on = avanti
key-done = fatto
key-language = lingua
key-this-one = scegli

## A window that is too small, and somebody who went away.

enlarge = Ingrandisci questa finestra, per favore.
enlarge-kept = Le tue risposte sono conservate.
enlarge-enough = Bastano 60 colonne e 20 righe.
enlarge-lines = In una finestra di qualsiasi grandezza: { $command }
enlarge-leave = Con Ctrl-C si esce.
still-there = Ci sei ancora?
still-there-seconds = { $seconds ->
    [one] Fra un secondo questo computer è libero per un’altra persona.
   *[other] Fra { $seconds } secondi questo computer è libero per un’altra persona.
  } Le tue risposte restano conservate con le tue tre parole.
key-i-am-here = ci sono
key-more-time = più tempo ogni volta
more-above = altro ↑
more-below = altro ↓
writing = Si sta scrivendo un file. Intanto puoi continuare; con Esc si interrompe.
writing-long = Si sta scrivendo un file, da { $seconds } s. Intanto puoi continuare; con Esc si interrompe.
one-moment = Un momento.
fault = Reflectory ha avuto un errore interno. Tutto ciò che è stato consegnato è al sicuro. Riprova, per favore.
