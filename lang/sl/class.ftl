### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = drug del
key-pace = tempo
key-pause = premor
key-timer = časovnik
key-read-aloud = beri naglas
key-stop-after = konec po delu
key-end = konec
key-go-on-class = naprej z razredom
key-end-it = zaključi
key-close-window = zapri okno

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } min ali več
beamer-least-hours = { $hours } h { $minutes } min ali več
# What a pupil types who comes late: a code and an address.
beamer-late = Kdor zamudi, vpiše: { $typed }
beamer-goes-on = Razred nadaljuje, kjer je bil. Ko bodo računalniki spet povezani, pritisni Enter.
beamer-elsewhere = Ta razred je že odprt v drugem oknu na tem računalniku.
beamer-elsewhere-more = Razred sledi tistemu oknu in nič se ni spremenilo. Nadaljuj tam ali pa delo razreda tam najprej zaključi in razred znova odpri tukaj.

## Before the first statement, and after the class has stopped.

beamer-code = Koda tega razreda
beamer-how = Na vsakem računalniku: reflectory answer, { $who }, w, ta koda.
beamer-how-back = Na vsakem računalniku: c, tri besede, w, ta koda.
# A code and an address follow, on this line or on the next.
beamer-not-found = Kjer razreda ni najti, vpišite:
beamer-nobody = Pridružil se še ni noben računalnik.
beamer-machines = { $joined ->
    [one] Pridružil se je { $joined } računalnik.
    [two] Pridružila sta se { $joined } računalnika.
    [few] Pridružili so se { $joined } računalniki.
   *[other] Pridružilo se je { $joined } računalnikov.
  }
beamer-stopped = Razred se je ustavil. Dve uri vsem tečeta naprej.
beamer-stopped-after = Razred se je ustavil po delu: { $part }. Dve uri vsem tečeta naprej.
beamer-begins = Za začetek:
beamer-goes-on-with = Nadaljevanje:
beamer-place = { $title } · del { $part } od { $parts } · trditev { $at } od { $whole }
beamer-look-it-over = Pregled in oddaja
beamer-pace-together = Vsi pri isti trditvi.
beamer-pace-part = Znotraj dela vsak v svojem tempu.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Odgovorilo: { $count } od { $joined }
beamer-handed-in = Oddalo: { $count } od { $joined }
beamer-paused = premor
beamer-timer = za to: { $minutes } min
beamer-timer-over = čas za to je potekel
beamer-ready = končano: { $count }
beamer-together = skupaj
beamer-own-pace = svoj tempo
beamer-stops = konec po tem delu
beamer-own-words = Vsak piše s svojimi besedami.

## What the teacher reads aloud.

beamer-read = Preberi naglas: „{ $text }“
beamer-five = Kdaj je primeren odgovor { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Pritisnite: { $points }.
beamer-zero = Ali 0: { $words }.
beamer-choose-one = Izberite eno možnost.
beamer-tick-all = Označite vse, kar ustreza.
beamer-write = Napišite, kar želite, a brez imen.
beamer-leave-out = To lahko izpustite. Nihče ne vidi, kaj izberete.

## At the end.

beamer-review = Vse preglejte, vsak na svojem računalniku.
beamer-review-out = Na izpuščeno lahko zdaj odgovorite. Lahko pa tudi ostane tako.
beamer-review-in = Nato pritisnite s in Enter: odgovori so oddani.
beamer-review-nobody = Nihče ne bo vedel, čigav je kateri list.
beamer-end = Želiš zaključiti delo razreda?
beamer-end-more = Kdor še ni oddal, nadaljuje samostojno; nič od tega, kar je kdo izbral, se ne izgubi.
