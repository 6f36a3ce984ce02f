### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Mode simple : tape un numéro ou un mot, puis Enter. Un point d’interrogation donne la liste des mots.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = encore, e
plain-word-agree = accord, d
plain-word-areas = domaines, m
plain-word-back = retour, r
plain-word-clear = enlever, x
plain-word-code = code, c
plain-word-easy = facile, f
plain-word-hand-in = rendre, i
plain-word-help = aide, a
plain-word-language = langue, l
plain-word-leave = quitter, q
plain-word-no = non, n
plain-word-review = relecture, v
plain-word-slip = coupon, s
plain-word-time = temps, t
plain-word-where = où, u
plain-word-yes = oui, o

## What each of them does, read after it.

plain-does-again = relire ceci encore une fois
plain-does-agree = être d’accord, ou ne plus l’être, pour que les résultats de notre groupe soient montrés à part
plain-does-areas = les parties, pour aller à l’une d’elles
plain-does-back = revenir en arrière
plain-does-clear = enlever cette réponse
plain-does-code = mes trois mots pour revenir
plain-does-easy = l’affirmation en mots faciles
plain-does-hand-in = tout relire et rendre
plain-does-help = une explication
plain-does-language = une autre langue
plain-does-leave = quitter
plain-does-no = non
plain-does-review = à combien j’ai répondu, et rendre
plain-does-slip = taper le code d’un autre coupon
plain-does-time = combien de temps il reste
plain-does-where = où j’en suis
plain-does-yes = oui
plain-dot = Devant un mot destiné au programme, tape un point, par exemple .{ $word }
lines-too-many-characters = Il y a ici de la place pour { $most } caractères, et il y en a { $used }. Ce qui était là reste ; tapez plus court, s’il vous plaît.
plain-empty = Une ligne vide fait avancer sans choisir.

## Where one is.

plain-part = Partie { $part } sur { $parts } : { $title }. { $count ->
    [one] { $count } affirmation.
   *[other] { $count } affirmations.
  }
plain-statement = Affirmation { $at } sur { $whole }.
plain-within = Affirmation { $at } sur { $whole } dans cette partie.
plain-hours-left = Encore { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
  } et { $minutes ->
    [one] { $minutes } minute.
   *[other] { $minutes } minutes.
  }
plain-minutes-left = { $minutes ->
    [one] Encore { $minutes } minute.
   *[other] Encore { $minutes } minutes.
  }
plain-seconds-left = { $seconds ->
    [one] Encore { $seconds } seconde.
   *[other] Encore { $seconds } secondes.
  }
plain-chosen = { $words } (choisi)
plain-ticked = Coché : { $words }.
plain-nothing-ticked = Rien n’est coché.
plain-answered = Choisi : { $words }.
plain-not-answered = Rien n’est choisi ici.
plain-so-far = Tes mots jusqu’ici : { $words }
plain-write = Écris une ligne ; d’autres s’y ajoutent. Un point seul, ou une ligne vide, fait avancer.
plain-several = Tu peux taper plusieurs numéros. Un numéro tapé encore une fois est enlevé. Une ligne vide fait avancer.
plain-review-how = Un numéro mène à cette partie. Pour rendre tes réponses, tape { $word }.
plain-agreed = Tu es d’accord.
plain-not-agreed = Tu n’as pas donné ton accord. Pour le donner, tape { $word }.
plain-no-help = Il n’y a pas d’autre explication.
plain-close-window = Ce qui a été lu et tapé reste dans cette fenêtre. Ferme-la, s’il te plaît, quand tu as fini.
plain-kept = Tes réponses sont gardées pendant deux heures sous tes trois mots.

## What stands before what is typed.

plain-ask-number = Numéro :
plain-ask-words = Mots :
plain-ask-code = Code :
plain-ask-name = Nom :
plain-ask-yes = { $yes } ou { $no } :

## What was typed means nothing here.

plain-no-number = Il n’y a pas de numéro { $number } ici.
plain-not-here = Cela ne fait rien ici. Un point d’interrogation donne la liste de ce qui marche.
plain-unknown = Ce n’est pas compris. Un point d’interrogation donne la liste de ce qu’on peut taper.
plain-slip-refused = Tes réponses sont toujours là, mais ton coupon a été utilisé entre-temps. Demande un autre coupon et tape { $word }.
