### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } { $day } { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23 h 59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = bouger
key-scroll = défiler
key-back = retour
key-leave = quitter
key-go-on = continuer
key-done = terminer
key-language = langue
key-this-one = celui-ci

## A window that is too small, and somebody who went away.

enlarge = Agrandis cette fenêtre, s’il te plaît.
enlarge-kept = Tes réponses sont gardées.
enlarge-enough = 60 colonnes et 20 lignes suffisent.
enlarge-lines = Dans une fenêtre de n’importe quelle taille : { $command }
enlarge-leave = Ctrl-C permet de quitter.
still-there = Es-tu toujours là ?
still-there-seconds = { $seconds ->
    [one] Dans { $seconds } seconde, cet ordinateur sera libre pour la personne suivante.
   *[other] Dans { $seconds } secondes, cet ordinateur sera libre pour la personne suivante.
  } Tes réponses restent gardées sous tes trois mots.
key-i-am-here = je suis là
key-more-time = plus de temps chaque fois
more-above = suite ↑
more-below = suite ↓
writing = Un fichier est en cours d’écriture. Tu peux continuer en attendant ; Esc l’arrête.
writing-long = Un fichier est en cours d’écriture depuis { $seconds } s. Tu peux continuer en attendant ; Esc l’arrête.
one-moment = Un instant.
fault = Reflectory a eu une erreur de son côté. Tout ce qui a été rendu est en sécurité. Essaie encore une fois.
