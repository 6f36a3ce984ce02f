### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Teksttilstand: Skriv et nummer eller et ord, og tryk Enter. Et spørgsmålstegn giver en liste over ordene.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = igen, i
plain-word-agree = godkend, g
plain-word-areas = områder, m
plain-word-back = tilbage, t
plain-word-clear = fjern, f
plain-word-code = kode, k
plain-word-easy = let, l
plain-word-hand-in = aflever, a
plain-word-help = hjælp, h
plain-word-language = sprog, p
plain-word-leave = afslut, q
plain-word-no = nej, n
plain-word-review = overblik, o
plain-word-slip = seddel, s
plain-word-time = tid, d
plain-word-where = hvor, v
plain-word-yes = ja, j

## What each of them does, read after it.

plain-does-again = læs det her en gang til
plain-does-agree = godkend, eller fortryd, at vores gruppes resultater vises for sig
plain-does-areas = delene, så du kan gå til en af dem
plain-does-back = tilbage
plain-does-clear = fjern dette svar
plain-does-code = mine tre ord til at komme tilbage
plain-does-easy = udsagnet med lette ord
plain-does-hand-in = se det igennem, og aflever
plain-does-help = et par ord om dette
plain-does-language = et andet sprog
plain-does-leave = afslut
plain-does-no = nej
plain-does-review = hvor meget der er besvaret, og aflever
plain-does-slip = skriv koden på en anden seddel
plain-does-time = hvor meget tid der er tilbage
plain-does-where = hvor er jeg
plain-does-yes = ja
plain-dot = Skriv et punktum foran et ord, der er til programmet, for eksempel .{ $word }
lines-too-many-characters = Der er plads til { $most } tegn her, og dette er { $used }. Det, der stod, bliver stående; skriv det kortere.
plain-empty = Med en tom linje går du videre uden at vælge.

## Where one is.

plain-part = Del { $part } af { $parts }: { $title }. { $count ->
    [one] 1 udsagn.
   *[other] { $count } udsagn.
  }
plain-statement = Udsagn { $at } af { $whole }.
plain-within = Udsagn { $at } af { $whole } i denne del.
plain-hours-left = { $hours ->
    [one] 1 time
   *[other] { $hours } timer
  } og { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
  } tilbage.
plain-minutes-left = { $minutes ->
    [one] 1 minut tilbage.
   *[other] { $minutes } minutter tilbage.
  }
plain-seconds-left = { $seconds ->
    [one] 1 sekund tilbage.
   *[other] { $seconds } sekunder tilbage.
  }
plain-chosen = { $words } (valgt)
plain-ticked = Sat kryds ved: { $words }.
plain-nothing-ticked = Der er ikke sat kryds ved noget.
plain-answered = Valgt: { $words }.
plain-not-answered = Der er ikke valgt noget her.
plain-so-far = Dine ord indtil nu: { $words }
plain-write = Skriv en linje; flere linjer bliver føjet til. Med et punktum alene eller en tom linje går du videre.
plain-several = Du må skrive flere numre. Skriver du et nummer igen, bliver det fjernet. Med en tom linje går du videre.
plain-review-how = Med et nummer går du til den del. Skriv { $word } for at aflevere.
plain-agreed = Du har godkendt det.
plain-not-agreed = Du har ikke godkendt det. Skriv { $word } for at godkende.
plain-no-help = Der er ikke mere hjælp til dette.
plain-close-window = Det, der er læst og skrevet, bliver stående i dette vindue. Luk det, når du er færdig.
plain-kept = Dine svar er gemt i to timer under dine tre ord.

## What stands before what is typed.

plain-ask-number = Nummer:
plain-ask-words = Ord:
plain-ask-code = Kode:
plain-ask-name = Navn:
plain-ask-yes = { $yes } eller { $no }:

## What was typed means nothing here.

plain-no-number = Der er ikke noget nummer { $number } her.
plain-not-here = Det gør ikke noget her. Et spørgsmålstegn giver en liste over det, der virker.
plain-unknown = Det blev ikke forstået. Et spørgsmålstegn giver en liste over det, du kan skrive.
plain-slip-refused = Dine svar er her stadig, men din seddel er blevet brugt i mellemtiden. Bed om en anden, og skriv { $word }.
