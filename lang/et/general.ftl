### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = esmaspäev
weekday-2 = teisipäev
weekday-3 = kolmapäev
weekday-4 = neljapäev
weekday-5 = reede
weekday-6 = laupäev
weekday-7 = pühapäev
month-1 = jaanuar
month-2 = veebruar
month-3 = märts
month-4 = aprill
month-5 = mai
month-6 = juuni
month-7 = juuli
month-8 = august
month-9 = september
month-10 = oktoober
month-11 = november
month-12 = detsember
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day }. { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = kell 23.59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = liigu
key-scroll = keri
key-back = tagasi
key-leave = lõpeta
key-go-on = edasi
key-done = valmis
key-language = keel
key-this-one = see

## A window that is too small, and somebody who went away.

enlarge = Palun tee see aken suuremaks.
enlarge-kept = Sinu vastused jäävad alles.
enlarge-enough = Piisab 60 veerust ja 20 reast.
enlarge-lines = Mis tahes suurusega aknas: { $command }
enlarge-leave = Ctrl-C lõpetab.
still-there = Kas oled veel siin?
still-there-seconds = { $seconds ->
    [one] Ühe sekundi pärast vabaneb see arvuti järgmisele inimesele.
   *[other] { $seconds } sekundi pärast vabaneb see arvuti järgmisele inimesele.
  } Sinu vastused jäävad sinu kolme sõna all hoiule.
key-i-am-here = olen siin
key-more-time = vajan iga kord rohkem aega
more-above = veel ↑
more-below = veel ↓
writing = Faili kirjutatakse. Saad samal ajal jätkata; Esc katkestab kirjutamise.
writing-long = Faili on kirjutatud { $seconds } s. Saad samal ajal jätkata; Esc katkestab kirjutamise.
one-moment = Üks hetk.
fault = Reflectory enda töös tekkis viga. Kõik, mis on esitatud, on kindlalt alles. Palun proovi uuesti.
