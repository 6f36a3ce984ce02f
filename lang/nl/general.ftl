### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } { $day } { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23.59 uur

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = bewegen
key-scroll = scrollen
key-back = terug
key-leave = stoppen
key-go-on = verder
key-done = klaar
key-language = taal
key-this-one = deze

## A window that is too small, and somebody who went away.

enlarge = Maak dit venster alsjeblieft groter.
enlarge-kept = Je antwoorden blijven bewaard.
enlarge-enough = 60 kolommen en 20 regels zijn genoeg.
enlarge-lines = In een venster van elke grootte: { $command }
enlarge-leave = Met Ctrl-C stop je.
still-there = Ben je er nog?
still-there-seconds = { $seconds ->
    [one] Over één seconde is deze computer vrij voor de volgende.
   *[other] Over { $seconds } seconden is deze computer vrij voor de volgende.
  } Je antwoorden blijven bewaard onder je drie woorden.
key-i-am-here = ik ben er nog
key-more-time = elke keer meer tijd
more-above = meer ↑
more-below = meer ↓
writing = Er wordt een bestand gemaakt. Je kunt intussen verder; met Esc stop je het.
writing-long = Er wordt al { $seconds } s een bestand gemaakt. Je kunt intussen verder; met Esc stop je het.
one-moment = Even geduld.
fault = Er ging iets mis in Reflectory zelf. Alles wat is ingeleverd, is veilig. Probeer het opnieuw.
