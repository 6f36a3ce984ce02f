### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = autre partie
key-pace = rythme
key-pause = pause
key-timer = minuteur
key-read-aloud = lire à voix haute
key-stop-after = arrêt après cette partie
key-end = terminer
key-go-on-class = continuer avec la classe
key-end-it = terminer
key-close-window = fermer la fenêtre

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = encore { $minutes } min ou plus
beamer-least-hours = encore { $hours } h { $minutes } min ou plus
# What a pupil types who comes late: a code and an address.
beamer-late = En retard ? Taper : { $typed }
beamer-goes-on = La classe reprend là où elle en était. Quand les ordinateurs sont de retour, appuyer sur Enter.
beamer-elsewhere = Cette classe est déjà ouverte dans une autre fenêtre sur cet ordinateur.
beamer-elsewhere-more = Ses élèves suivent cette autre fenêtre, et rien n’a changé. Merci de continuer là-bas ; ou d’y terminer d’abord la séance, puis de rouvrir la classe ici.

## Before the first statement, and after the class has stopped.

beamer-code = Le code de cette classe
beamer-how = Sur chaque ordinateur : reflectory answer, { $who }, w, ce code.
beamer-how-back = Sur chaque ordinateur : c, les trois mots, w, ce code.
# A code and an address follow, on this line or on the next.
beamer-not-found = Si la classe est introuvable, taper :
beamer-nobody = Aucun ordinateur n’a encore rejoint la classe.
beamer-machines = { $joined ->
    [one] { $joined } ordinateur a rejoint la classe.
   *[other] { $joined } ordinateurs ont rejoint la classe.
  }
beamer-stopped = La classe s’est arrêtée. Les deux heures continuent pour tout le monde.
beamer-stopped-after = La classe s’est arrêtée après : { $part }. Les deux heures continuent pour tout le monde.
beamer-begins = On commence par :
beamer-goes-on-with = On continue avec :
beamer-place = { $title } · partie { $part } sur { $parts } · affirmation { $at } sur { $whole }
beamer-look-it-over = Tout relire et rendre
beamer-pace-together = Tout le monde à la même affirmation.
beamer-pace-part = Dans chaque partie, chaque personne à son rythme.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count ->
    [one] { $count } sur { $joined } a répondu
   *[other] { $count } sur { $joined } ont répondu
  }
beamer-handed-in = { $count ->
    [one] { $count } sur { $joined } a rendu ses réponses
   *[other] { $count } sur { $joined } ont rendu leurs réponses
  }
beamer-paused = en pause
beamer-timer = { $minutes } min pour celle-ci
beamer-timer-over = temps écoulé pour celle-ci
beamer-ready = { $count ->
    [one] { $count } a fini
   *[other] { $count } ont fini
  }
beamer-together = ensemble
beamer-own-pace = rythme libre
beamer-stops = arrêt après cette partie
beamer-own-words = Tout le monde écrit avec ses propres mots.

## What the teacher reads aloud.

beamer-read = Lire à voix haute : « { $text } »
beamer-five = Quand mettre un { $highest } : { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Touches : { $points }.
beamer-zero = Ou 0 : { $words }.
beamer-choose-one = Choisissez une seule réponse.
beamer-tick-all = Cochez tout ce qui convient.
beamer-write = Écrivez ce que vous voulez, mais aucun nom.
beamer-leave-out = Vous pouvez ne pas répondre. Personne ne voit ce que vous choisissez.

## At the end.

beamer-review = Relisez tout, chacune et chacun sur son ordinateur.
beamer-review-out = Vous pouvez répondre maintenant à ce qui reste. Ou le laisser de côté.
beamer-review-in = Puis appuyez sur s, et sur Enter : vos réponses sont rendues.
beamer-review-nobody = Personne ne saura à qui est quelle feuille.
beamer-end = Terminer cette séance en classe ?
beamer-end-more = Qui n’a pas rendu ses réponses continue de son côté ; rien de ce qui a été choisi n’est perdu.
