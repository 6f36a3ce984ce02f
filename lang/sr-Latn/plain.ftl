### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Jednostavan prikaz: upiši broj ili reč, zatim Enter. Znak pitanja (?) daje spisak reči.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = opet, o
plain-word-agree = pristajem, s
plain-word-areas = oblasti, b
plain-word-back = nazad, z
plain-word-clear = poništi, š
plain-word-code = kod, k
plain-word-easy = lakše, e
plain-word-hand-in = predaj, p
plain-word-help = pomoć, m
plain-word-language = jezik, j
plain-word-leave = izlaz, i
plain-word-no = ne, n
plain-word-review = pregled, r
plain-word-slip = listić, l
plain-word-time = vreme, v
plain-word-where = gde, g
plain-word-yes = da, d

## What each of them does, read after it.

plain-does-again = pročitaj ovo još jednom
plain-does-agree = pristani ili povuci pristanak da se rezultati naše grupe prikažu posebno
plain-does-areas = delovi upitnika, za prelazak na neki
plain-does-back = nazad
plain-does-clear = ukloni ovaj odgovor
plain-does-code = moje tri reči za povratak
plain-does-easy = tvrdnja lakšim rečima
plain-does-hand-in = sve pregledaj i predaj
plain-does-help = kratko objašnjenje
plain-does-language = drugi jezik
plain-does-leave = izađi
plain-does-no = ne
plain-does-review = koliko je odgovoreno, i predaja
plain-does-slip = upiši kod sa drugog listića
plain-does-time = koliko je vremena ostalo
plain-does-where = gde sam
plain-does-yes = da
plain-dot = Ispred reči koja je namenjena programu upiši tačku, na primer .{ $word }
lines-too-many-characters = Ovde ima mesta za znakove: { $most }, a ovih je { $used }. Ono što je tamo stajalo ostaje; upiši to kraće.
plain-empty = Prazan red vodi dalje bez izbora.

## Where one is.

plain-part = Deo { $part } od { $parts }: { $title }. { $count ->
    [one] { $count } tvrdnja.
    [few] { $count } tvrdnje.
   *[other] { $count } tvrdnji.
  }
plain-statement = Tvrdnja { $at } od { $whole }.
plain-within = Tvrdnja { $at } od { $whole } u ovom delu.
plain-hours-left = Još { $hours ->
    [one] { $hours } sat
    [few] { $hours } sata
   *[other] { $hours } sati
  } i { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minuta
   *[other] { $minutes } minuta
  }.
plain-minutes-left = { $minutes ->
    [one] Još { $minutes } minut.
    [few] Još { $minutes } minuta.
   *[other] Još { $minutes } minuta.
  }
plain-seconds-left = { $seconds ->
    [one] Još { $seconds } sekunda.
    [few] Još { $seconds } sekunde.
   *[other] Još { $seconds } sekundi.
  }
plain-chosen = { $words } (izabrano)
plain-ticked = Označeno: { $words }.
plain-nothing-ticked = Ništa nije označeno.
plain-answered = Izabrano: { $words }.
plain-not-answered = Ovde ništa nije izabrano.
plain-so-far = Tvoj tekst dosad: { $words }
plain-write = Napiši red; novi red se dodaje prethodnima. Sama tačka ili prazan red vodi dalje.
plain-several = Možeš da upišeš više brojeva. Ako neki upišeš ponovo, on se uklanja. Prazan red vodi dalje.
plain-review-how = Broj vodi u deo sa tim brojem. Za predaju upiši { $word }.
plain-agreed = Pristaješ.
plain-not-agreed = Zasad ne pristaješ. Ako želiš da pristaneš, upiši { $word }.
plain-no-help = O ovome nema više objašnjenja.
plain-close-window = Sve pročitano i upisano ostaje u ovom prozoru. Kad završiš, zatvori ga.
plain-kept = Tvoji odgovori se čuvaju dva sata pod tvoje tri reči.

## What stands before what is typed.

plain-ask-number = Broj:
plain-ask-words = Tekst:
plain-ask-code = Kod:
plain-ask-name = Ime i prezime:
plain-ask-yes = { $yes } ili { $no }:

## What was typed means nothing here.

plain-no-number = Ovde nema broja { $number }.
plain-not-here = To ovde ništa ne radi. Znak pitanja (?) daje spisak reči koje ovde važe.
plain-unknown = Program to ne razume. Znak pitanja (?) daje spisak onoga što možeš da upišeš.
plain-slip-refused = Odgovori su ti još ovde, ali je listić u međuvremenu iskorišćen. Zatraži drugi i upiši { $word }.
