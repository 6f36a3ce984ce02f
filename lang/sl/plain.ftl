### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Preprosti način: vpiši številko ali besedo, nato pritisni Enter. Vprašaj našteje besede.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = znova, z
plain-word-agree = soglasje, s
plain-word-areas = področja, a
plain-word-back = nazaj, b
plain-word-clear = počisti, x
plain-word-code = koda, k
plain-word-easy = preprosto, e
plain-word-hand-in = oddaj, o
plain-word-help = pomoč, p
plain-word-language = jezik, j
plain-word-leave = izhod, q
plain-word-no = ne, n
plain-word-review = pregled, r
plain-word-slip = listek, l
plain-word-time = čas, c
plain-word-where = kje, w
plain-word-yes = da, d

## What each of them does, read after it.

plain-does-again = preberi to še enkrat
plain-does-agree = daj ali prekliči soglasje, da se rezultati naše skupine pokažejo posebej
plain-does-areas = seznam delov, kamor lahko greš
plain-does-back = nazaj
plain-does-clear = odstrani ta odgovor
plain-does-code = moje tri besede za vrnitev
plain-does-easy = trditev s preprostimi besedami
plain-does-hand-in = vse preglej in oddaj
plain-does-help = nekaj besed o tem
plain-does-language = drug jezik
plain-does-leave = izhod
plain-does-no = ne
plain-does-review = koliko je že odgovorov, in oddaja
plain-does-slip = vpiši kodo z drugega listka
plain-does-time = koliko časa je še
plain-does-where = kje sem
plain-does-yes = da
plain-dot = Pred besedo, ki je namenjena programu, vpiši piko, na primer .{ $word }
lines-too-many-characters = Tu je prostora za znake: { $most }, teh pa je { $used }. Kar je bilo tam, ostane; prosimo, vpiši krajše.
plain-empty = S prazno vrstico greš naprej brez izbire.

## Where one is.

plain-part = Del { $part } od { $parts }: { $title }. { $count ->
    [one] { $count } trditev.
    [two] { $count } trditvi.
    [few] { $count } trditve.
   *[other] { $count } trditev.
  }
plain-statement = Trditev { $at } od { $whole }.
plain-within = Trditev { $at } od { $whole } v tem delu.
plain-hours-left = Preostali čas: { $hours ->
    [one] { $hours } ura
    [two] { $hours } uri
    [few] { $hours } ure
   *[other] { $hours } ur
  } in { $minutes ->
    [one] { $minutes } minuta
    [two] { $minutes } minuti
    [few] { $minutes } minute
   *[other] { $minutes } minut
  }.
plain-minutes-left = { $minutes ->
    [one] Še { $minutes } minuta.
    [two] Še { $minutes } minuti.
    [few] Še { $minutes } minute.
   *[other] Še { $minutes } minut.
  }
plain-seconds-left = { $seconds ->
    [one] Še { $seconds } sekunda.
    [two] Še { $seconds } sekundi.
    [few] Še { $seconds } sekunde.
   *[other] Še { $seconds } sekund.
  }
plain-chosen = { $words } (izbrano)
plain-ticked = Označeno: { $words }.
plain-nothing-ticked = Nič ni označeno.
plain-answered = Izbrano: { $words }.
plain-not-answered = Tukaj ni nič izbrano.
plain-so-far = Tvoje besede doslej: { $words }
plain-write = Vpiši vrstico; nadaljnje vrstice se dodajo. S samo piko ali prazno vrstico greš naprej.
plain-several = Vpišeš lahko več številk. Če katero vpišeš še enkrat, ni več izbrana. S prazno vrstico greš naprej.
plain-review-how = S številko greš v tisti del. Za oddajo vpiši { $word }.
plain-agreed = Soglašaš.
plain-not-agreed = Tvojega soglasja ni. Če soglašaš, vpiši { $word }.
plain-no-help = Več o tem tukaj ni.
plain-close-window = Kar je bilo prebrano in vpisano, ostane v tem oknu. Ko končaš, ga zapri.
plain-kept = Tvoji odgovori so dve uri ohranjeni pod tvojimi tremi besedami.

## What stands before what is typed.

plain-ask-number = Številka:
plain-ask-words = Besede:
plain-ask-code = Koda:
plain-ask-name = Ime:
plain-ask-yes = { $yes } ali { $no }:

## What was typed means nothing here.

plain-no-number = Številke { $number } tukaj ni.
plain-not-here = To tukaj ne naredi ničesar. Vprašaj našteje, kaj tukaj deluje.
plain-unknown = Program tega ne razume. Vprašaj našteje, kaj lahko vpišeš.
plain-slip-refused = Tvoji odgovori so še tukaj, listek pa je bil medtem uporabljen. Prosi za drugega in vpiši { $word }.
