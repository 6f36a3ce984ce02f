### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Jednostavan prikaz: upiši broj ili riječ, zatim Enter. Znak upitnika (?) daje popis riječi.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = opet, o
plain-word-agree = pristajem, s
plain-word-areas = područja, u
plain-word-back = natrag, t
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
plain-word-time = vrijeme, v
plain-word-where = gdje, g
plain-word-yes = da, d

## What each of them does, read after it.

plain-does-again = pročitaj ovo još jednom
plain-does-agree = pristani ili povuci pristanak da se rezultati naše skupine prikažu zasebno
plain-does-areas = dijelovi upitnika, za prelazak na neki
plain-does-back = natrag
plain-does-clear = ukloni ovaj odgovor
plain-does-code = moje tri riječi za povratak
plain-does-easy = tvrdnja lakšim riječima
plain-does-hand-in = sve pregledaj i predaj
plain-does-help = kratko objašnjenje
plain-does-language = drugi jezik
plain-does-leave = izađi
plain-does-no = ne
plain-does-review = koliko je odgovoreno, i predaja
plain-does-slip = upiši kod s drugog listića
plain-does-time = koliko je vremena ostalo
plain-does-where = gdje sam
plain-does-yes = da
plain-dot = Ispred riječi koja je namijenjena programu upiši točku, na primjer .{ $word }
lines-too-many-characters = Ovdje ima mjesta za znakove: { $most }, a ovih je { $used }. Što je ondje stajalo, ostaje; upiši to kraće.
plain-empty = Prazan redak vodi dalje bez odabira.

## Where one is.

plain-part = Dio { $part } od { $parts }: { $title }. { $count ->
    [one] { $count } tvrdnja.
    [few] { $count } tvrdnje.
   *[other] { $count } tvrdnji.
  }
plain-statement = Tvrdnja { $at } od { $whole }.
plain-within = Tvrdnja { $at } od { $whole } u ovom dijelu.
plain-hours-left = Još { $hours ->
    [one] { $hours } sat
    [few] { $hours } sata
   *[other] { $hours } sati
  } i { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minute
   *[other] { $minutes } minuta
  }.
plain-minutes-left = { $minutes ->
    [one] Još { $minutes } minuta.
    [few] Još { $minutes } minute.
   *[other] Još { $minutes } minuta.
  }
plain-seconds-left = { $seconds ->
    [one] Još { $seconds } sekunda.
    [few] Još { $seconds } sekunde.
   *[other] Još { $seconds } sekundi.
  }
plain-chosen = { $words } (odabrano)
plain-ticked = Označeno: { $words }.
plain-nothing-ticked = Ništa nije označeno.
plain-answered = Odabrano: { $words }.
plain-not-answered = Ovdje ništa nije odabrano.
plain-so-far = Tvoj tekst dosad: { $words }
plain-write = Napiši redak; novi se redak dodaje prethodnima. Sama točka ili prazan redak vodi dalje.
plain-several = Možeš upisati više brojeva. Ako neki upišeš ponovno, on se uklanja. Prazan redak vodi dalje.
plain-review-how = Broj vodi u dio s tim brojem. Za predaju upiši { $word }.
plain-agreed = Pristaješ.
plain-not-agreed = Zasad ne pristaješ. Ako želiš pristati, upiši { $word }.
plain-no-help = O ovome nema više objašnjenja.
plain-close-window = Sve pročitano i upisano ostaje u ovom prozoru. Kad završiš, zatvori ga.
plain-kept = Tvoji se odgovori čuvaju dva sata pod tvojim trima riječima.

## What stands before what is typed.

plain-ask-number = Broj:
plain-ask-words = Tekst:
plain-ask-code = Kod:
plain-ask-name = Ime i prezime:
plain-ask-yes = { $yes } ili { $no }:

## What was typed means nothing here.

plain-no-number = Ovdje nema broja { $number }.
plain-not-here = To ovdje ništa ne radi. Znak upitnika (?) daje popis riječi koje ovdje vrijede.
plain-unknown = Program to ne razumije. Znak upitnika (?) daje popis onoga što možeš upisati.
plain-slip-refused = Odgovori su ti još ovdje, ali je listić u međuvremenu iskorišten. Zatraži drugi i upiši { $word }.
