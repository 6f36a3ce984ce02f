### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = pirmdiena
weekday-2 = otrdiena
weekday-3 = trešdiena
weekday-4 = ceturtdiena
weekday-5 = piektdiena
weekday-6 = sestdiena
weekday-7 = svētdiena
month-1 = janvāris
month-2 = februāris
month-3 = marts
month-4 = aprīlis
month-5 = maijs
month-6 = jūnijs
month-7 = jūlijs
month-8 = augusts
month-9 = septembris
month-10 = oktobris
month-11 = novembris
month-12 = decembris
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $year }. gada { $day }. { $month }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = plkst. 23.59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = virzīties
key-scroll = ritināt
key-back = atpakaļ
key-leave = beigt
key-go-on = tālāk
key-done = pabeigt
key-language = valoda
key-this-one = šo

## A window that is too small, and somebody who went away.

enlarge = Lūdzu, palielini šo logu.
enlarge-kept = Tavas atbildes ir saglabātas.
enlarge-enough = Pietiek ar 60 kolonnām un 20 rindām.
enlarge-lines = Jebkura lieluma logā: { $command }
enlarge-leave = Ctrl-C beidz darbu.
still-there = Vai tu vēl esi šeit?
still-there-seconds = { $seconds ->
    [zero] Pēc { $seconds } sekundēm šis dators būs brīvs nākamajam cilvēkam.
    [one] Pēc { $seconds } sekundes šis dators būs brīvs nākamajam cilvēkam.
   *[other] Pēc { $seconds } sekundēm šis dators būs brīvs nākamajam cilvēkam.
  } Tavas atbildes paliek saglabātas; tās atver tavi trīs vārdi.
key-i-am-here = esmu šeit
key-more-time = vajag ikreiz vairāk laika
more-above = vēl ↑
more-below = vēl ↓
writing = Tiek rakstīts fails. Tikmēr vari turpināt; Esc to pārtrauc.
writing-long = Fails tiek rakstīts jau { $seconds } s. Tikmēr vari turpināt; Esc to pārtrauc.
one-moment = Mirklīti.
fault = Pašā programmā Reflectory radās kļūda. Viss, kas iesniegts, ir drošībā. Lūdzu, mēģini vēlreiz.
