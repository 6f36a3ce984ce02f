### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Textläge: skriv ett nummer eller ett ord och tryck på Enter. Ett frågetecken ger en lista över orden.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = igen, e
plain-word-agree = godkänn, g
plain-word-areas = områden, o
plain-word-back = tillbaka, t
plain-word-clear = ta bort, b
plain-word-code = kod, k
plain-word-easy = lätt, l
plain-word-hand-in = lämna in, i
plain-word-help = hjälp, h
plain-word-language = språk, s
plain-word-leave = avsluta, a
plain-word-no = nej, n
plain-word-review = översikt, r
plain-word-slip = lapp, p
plain-word-time = tid, d
plain-word-where = var, v
plain-word-yes = ja, j

## What each of them does, read after it.

plain-does-again = läs det här en gång till
plain-does-agree = godkänn, eller ångra, att vår grupps resultat visas för sig
plain-does-areas = delarna, för att gå till en av dem
plain-does-back = tillbaka
plain-does-clear = ta bort det här svaret
plain-does-code = mina tre ord för att komma tillbaka
plain-does-easy = påståendet med lätta ord
plain-does-hand-in = se igenom allt och lämna in
plain-does-help = några ord om det här
plain-does-language = ett annat språk
plain-does-leave = avsluta
plain-does-no = nej
plain-does-review = hur mycket som är besvarat, och lämna in
plain-does-slip = skriv koden på en annan lapp
plain-does-time = hur mycket tid som är kvar
plain-does-where = var är jag
plain-does-yes = ja
plain-dot = Skriv en punkt före ett ord som är till programmet, till exempel .{ $word }
lines-too-many-characters = Här finns plats för { $most } tecken, och det här är { $used }. Det som stod där står kvar; skriv det kortare.
plain-empty = Med en tom rad går du vidare utan att välja.

## Where one is.

plain-part = Del { $part } av { $parts }: { $title }. { $count ->
    [one] 1 påstående.
   *[other] { $count } påståenden.
  }
plain-statement = Påstående { $at } av { $whole }.
plain-within = Påstående { $at } av { $whole } i den här delen.
plain-hours-left = { $hours ->
    [one] 1 timme
   *[other] { $hours } timmar
  } och { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
  } kvar.
plain-minutes-left = { $minutes ->
    [one] 1 minut kvar.
   *[other] { $minutes } minuter kvar.
  }
plain-seconds-left = { $seconds ->
    [one] 1 sekund kvar.
   *[other] { $seconds } sekunder kvar.
  }
plain-chosen = { $words } (valt)
plain-ticked = Ikryssat: { $words }.
plain-nothing-ticked = Inget är ikryssat.
plain-answered = Valt: { $words }.
plain-not-answered = Inget är valt här.
plain-so-far = Dina ord hittills: { $words }
plain-write = Skriv en rad; fler rader läggs till. Med bara en punkt eller en tom rad går du vidare.
plain-several = Du får skriva flera nummer. Skriver du ett nummer igen tas det bort. Med en tom rad går du vidare.
plain-review-how = Med ett nummer går du till den delen. Skriv { $word } för att lämna in.
plain-agreed = Du har godkänt det.
plain-not-agreed = Du har inte godkänt det. Skriv { $word } för att godkänna.
plain-no-help = Det finns inte mer hjälp om det här.
plain-close-window = Det som har lästs och skrivits står kvar i det här fönstret. Stäng det när du är klar.
plain-kept = Dina svar finns kvar i två timmar under dina tre ord.

## What stands before what is typed.

plain-ask-number = Nummer:
plain-ask-words = Ord:
plain-ask-code = Kod:
plain-ask-name = Namn:
plain-ask-yes = { $yes } eller { $no }:

## What was typed means nothing here.

plain-no-number = Det finns inget nummer { $number } här.
plain-not-here = Det gör inget här. Ett frågetecken ger en lista över det som fungerar.
plain-unknown = Det gick inte att förstå. Ett frågetecken ger en lista över det du kan skriva.
plain-slip-refused = Dina svar finns kvar här, men din lapp har använts under tiden. Be om en annan och skriv { $word }.
