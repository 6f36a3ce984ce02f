### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = Dé Luain
weekday-2 = Dé Máirt
weekday-3 = Dé Céadaoin
weekday-4 = Déardaoin
weekday-5 = Dé hAoine
weekday-6 = Dé Sathairn
weekday-7 = Dé Domhnaigh
month-1 = Eanáir
month-2 = Feabhra
month-3 = Márta
month-4 = Aibreán
month-5 = Bealtaine
month-6 = Meitheamh
month-7 = Iúil
month-8 = Lúnasa
month-9 = Meán Fómhair
month-10 = Deireadh Fómhair
month-11 = Samhain
month-12 = Nollaig
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day } { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = bog
key-scroll = scrollaigh
key-back = siar
key-leave = fág
key-go-on = lean ort
key-done = déanta
key-language = teanga
key-this-one = roghnaigh

## A window that is too small, and somebody who went away.

enlarge = Déan an fhuinneog seo níos mó, le do thoil.
enlarge-kept = Coinnítear do fhreagraí.
enlarge-enough = Is leor 60 colún agus 20 líne.
enlarge-lines = I bhfuinneog ar bith: { $command }
enlarge-leave = Brúigh Ctrl-C le himeacht.
still-there = An bhfuil tú ann fós?
still-there-seconds = { $seconds ->
    [one] I gceann soicinde amháin beidh an gléas seo saor don chéad duine eile.
    [two] I gceann { $seconds } shoicind beidh an gléas seo saor don chéad duine eile.
    [few] I gceann { $seconds } shoicind beidh an gléas seo saor don chéad duine eile.
    [many] I gceann { $seconds } soicind beidh an gléas seo saor don chéad duine eile.
   *[other] I gceann { $seconds } soicind beidh an gléas seo saor don chéad duine eile.
  } Fanann do fhreagraí faoi do thrí fhocal.
key-i-am-here = tá mé anseo
key-more-time = tuilleadh ama gach uair
more-above = tuilleadh ↑
more-below = tuilleadh ↓
writing = Tá comhad á scríobh. Is féidir leat leanúint ort idir an dá linn; stopann Esc é.
writing-long = Tá comhad á scríobh le { $seconds } s anuas. Is féidir leat leanúint ort idir an dá linn; stopann Esc é.
one-moment = Nóiméad amháin.
fault = Tharla earráid i Reflectory féin. Tá gach rud a cuireadh isteach slán. Bain triail eile as, le do thoil.
