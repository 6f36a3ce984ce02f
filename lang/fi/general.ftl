### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = maanantai
weekday-2 = tiistai
weekday-3 = keskiviikko
weekday-4 = torstai
weekday-5 = perjantai
weekday-6 = lauantai
weekday-7 = sunnuntai
month-1 = tammikuuta
month-2 = helmikuuta
month-3 = maaliskuuta
month-4 = huhtikuuta
month-5 = toukokuuta
month-6 = kesäkuuta
month-7 = heinäkuuta
month-8 = elokuuta
month-9 = syyskuuta
month-10 = lokakuuta
month-11 = marraskuuta
month-12 = joulukuuta
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } { $day }. { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = klo 23.59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = liiku
key-scroll = vieritä
key-back = takaisin
key-leave = lopeta
key-go-on = jatka
key-done = valmis
key-language = kieli
key-this-one = tämä

## A window that is too small, and somebody who went away.

enlarge = Suurenna tätä ikkunaa.
enlarge-kept = Vastauksesi säilyvät.
enlarge-enough = 60 saraketta ja 20 riviä riittää.
enlarge-lines = Minkä kokoisessa ikkunassa tahansa: { $command }
enlarge-leave = Ctrl-C lopettaa.
still-there = Oletko vielä paikalla?
still-there-seconds = { $seconds ->
    [one] Sekunnin kuluttua tämä tietokone vapautuu seuraavalle.
   *[other] { $seconds } sekunnin kuluttua tämä tietokone vapautuu seuraavalle.
  } Vastauksesi säilyvät kolmen sanasi takana.
key-i-am-here = olen paikalla
key-more-time = tarvitsen aina lisää aikaa
more-above = lisää ↑
more-below = lisää ↓
writing = Tiedostoa kirjoitetaan. Voit jatkaa sillä välin; Esc keskeyttää kirjoittamisen.
writing-long = Tiedostoa on kirjoitettu { $seconds } s. Voit jatkaa sillä välin; Esc keskeyttää kirjoittamisen.
one-moment = Hetkinen.
fault = Reflectory-ohjelmassa itsessään tapahtui virhe. Kaikki, mikä on palautettu, on tallessa. Yritä uudelleen.
