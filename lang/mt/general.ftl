### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = it-Tnejn
weekday-2 = it-Tlieta
weekday-3 = l-Erbgħa
weekday-4 = il-Ħamis
weekday-5 = il-Ġimgħa
weekday-6 = is-Sibt
weekday-7 = il-Ħadd
month-1 = Jannar
month-2 = Frar
month-3 = Marzu
month-4 = April
month-5 = Mejju
month-6 = Ġunju
month-7 = Lulju
month-8 = Awwissu
month-9 = Settembru
month-10 = Ottubru
month-11 = Novembru
month-12 = Diċembru
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day } ta' { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = mexxi
key-scroll = skrollja
key-back = lura
key-leave = oħroġ
key-go-on = kompli
key-done = spiċċa
key-language = lingwa
key-this-one = agħżel din

## A window that is too small, and somebody who went away.

enlarge = Jekk jogħġbok kabbar din it-tieqa.
enlarge-kept = It-tweġibiet tiegħek jinżammu.
enlarge-enough = 60 kolonna u 20 ringiela huma biżżejjed.
enlarge-lines = F’tieqa ta’ kull daqs: { $command }
enlarge-leave = Ctrl-C biex toħroġ.
still-there = Għadek hemm?
still-there-seconds = { $seconds ->
    [one] Fi żmien sekonda dan il-kompjuter ikun liberu għal min jiġi warajk.
    [few] Fi żmien { $seconds } sekondi dan il-kompjuter ikun liberu għal min jiġi warajk.
    [many] Fi żmien { $seconds }-il sekonda dan il-kompjuter ikun liberu għal min jiġi warajk.
   *[other] Fi żmien { $seconds } sekonda dan il-kompjuter ikun liberu għal min jiġi warajk.
  } It-tweġibiet tiegħek jibqgħu taħt it-tliet kelmiet tiegħek.
key-i-am-here = għadni hawn
key-more-time = irrid aktar ħin kull darba
more-above = aktar ↑
more-below = aktar ↓
writing = Qed jinkiteb fajl. Sadanittant tista' tkompli; Esc iwaqqfu.
writing-long = Fajl ilu jinkiteb { $seconds } s. Sadanittant tista' tkompli; Esc iwaqqfu.
one-moment = Stenna mument.
fault = Inqala' żball f'Reflectory innifsu. Dak kollu li ntbagħat qiegħed fis-sikur. Jekk jogħġbok erġa' pprova.
