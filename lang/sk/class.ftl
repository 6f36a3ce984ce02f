### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = iná časť
key-pace = tempo
key-pause = prestávka
key-timer = časovač
key-read-aloud = čítať nahlas
key-stop-after = koniec po časti
key-end = koniec
key-go-on-class = ďalej s triedou
key-end-it = ukončiť
key-close-window = zavrieť okno

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } min alebo viac
beamer-least-hours = { $hours } h { $minutes } min alebo viac
# What a pupil types who comes late: a code and an address.
beamer-late = Kto príde neskôr, napíše: { $typed }
beamer-goes-on = Trieda pokračuje tam, kde bola. Keď budú počítače späť, stlač Enter.
beamer-elsewhere = Táto trieda je už otvorená v inom okne na tomto počítači.
beamer-elsewhere-more = Žiaci sa riadia tamtým oknom a nič sa nezmenilo. Pokračuj, prosím, tam, alebo tam triedu najprv ukonči a tu ju znova otvor.

## Before the first statement, and after the class has stopped.

beamer-code = Kód tejto triedy
beamer-how = Na každom počítači: reflectory answer, { $who }, w, tento kód.
beamer-how-back = Na každom počítači: c, tri slová, w, tento kód.
# A code and an address follow, on this line or on the next.
beamer-not-found = Kde sa trieda nenájde, napíšte:
beamer-nobody = Zatiaľ sa nepripojil nijaký počítač.
beamer-machines = { $joined ->
    [one] Pripojil sa 1 počítač.
    [few] Pripojili sa { $joined } počítače.
   *[other] Pripojilo sa { $joined } počítačov.
  }
beamer-stopped = Trieda sa zastavila. Dve hodiny bežia všetkým ďalej.
beamer-stopped-after = Trieda sa zastavila po časti: { $part }. Dve hodiny bežia všetkým ďalej.
beamer-begins = Na začiatok:
beamer-goes-on-with = Pokračovanie:
beamer-place = { $title } · časť { $part } z { $parts } · tvrdenie { $at } z { $whole }
beamer-look-it-over = Pozrieť a odovzdať
beamer-pace-together = Všetci pri tom istom tvrdení.
beamer-pace-part = V rámci časti každý svojím tempom.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Odpovedalo: { $count } z { $joined }
beamer-handed-in = Odovzdalo: { $count } z { $joined }
beamer-paused = prestávka
beamer-timer = na toto: { $minutes } min
beamer-timer-over = čas na toto vypršal
beamer-ready = hotovo: { $count }
beamer-together = spoločne
beamer-own-pace = vlastné tempo
beamer-stops = koniec po tejto časti
beamer-own-words = Každý píše vlastnými slovami.

## What the teacher reads aloud.

beamer-read = Prečítaj nahlas: „{ $text }“
beamer-five = Kedy sa hodí odpoveď { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Stlačte: { $points }.
beamer-zero = Alebo 0: { $words }.
beamer-choose-one = Vyberte jednu možnosť.
beamer-tick-all = Zaškrtnite všetko, čo sa hodí.
beamer-write = Napíšte, čo chcete, ale nijaké mená.
beamer-leave-out = Môžete to vynechať. Nikto nevidí, čo vyberáte.

## At the end.

beamer-review = Všetko si pozrite, každý na svojom počítači.
beamer-review-out = Čo je vynechané, na to teraz môžete odpovedať. Môže to tak aj zostať.
beamer-review-in = Potom stlačte s a Enter: tým sú odpovede odovzdané.
beamer-review-nobody = Nikto nespozná, ktorý hárok je čí.
beamer-end = Ukončiť túto triedu?
beamer-end-more = Kto ešte neodovzdal, pokračuje samostatne; nič z toho, čo kto vybral, sa nestratí.
