### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = drugi deo
key-pace = tempo
key-pause = pauza
key-timer = tajmer
key-read-aloud = čitaj naglas
key-stop-after = stani posle dela
key-end = kraj
key-go-on-class = dalje sa odeljenjem
key-end-it = završi
key-close-window = zatvori prozor

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } min ili više
beamer-least-hours = { $hours } h { $minutes } min ili više
# What a pupil types who comes late: a code and an address.
beamer-late = Ko zakasni, upisuje: { $typed }
beamer-goes-on = Odeljenje nastavlja gde je stalo. Kad se računari vrate, pritisni Enter.
beamer-elsewhere = Ovo odeljenje je već otvoreno u drugom prozoru na ovom računaru.
beamer-elsewhere-more = Učenici prate onaj prozor i ništa se nije promenilo. Nastavi tamo ili tamo najpre završi rad odeljenja, pa ga ovde ponovo otvori.

## Before the first statement, and after the class has stopped.

beamer-code = Kod ovog odeljenja
beamer-how = Na svakom računaru: reflectory answer, { $who }, w, ovaj kod.
beamer-how-back = Na svakom računaru: c, tri reči, w, ovaj kod.
# A code and an address follow, on this line or on the next.
beamer-not-found = Gde odeljenje nije pronađeno, upišite:
beamer-nobody = Još se nije pridružio nijedan računar.
beamer-machines = { $joined ->
    [one] Pridružio se { $joined } računar.
    [few] Pridružila su se { $joined } računara.
   *[other] Pridružilo se { $joined } računara.
  }
beamer-stopped = Odeljenje je stalo. Svima i dalje teku njihova dva sata.
beamer-stopped-after = Odeljenje je stalo posle dela: { $part }. Svima i dalje teku njihova dva sata.
beamer-begins = Za početak:
beamer-goes-on-with = Nastavak:
beamer-place = { $title } · deo { $part } od { $parts } · tvrdnja { $at } od { $whole }
beamer-look-it-over = Pregled i predaja
beamer-pace-together = Svi kod iste tvrdnje.
beamer-pace-part = Unutar dela svako svojim tempom.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Odgovorilo: { $count } od { $joined }
beamer-handed-in = Predalo: { $count } od { $joined }
beamer-paused = pauza
beamer-timer = za ovo: { $minutes } min
beamer-timer-over = vreme za ovo je isteklo
beamer-ready = gotovo: { $count }
beamer-together = zajedno
beamer-own-pace = sopstveni tempo
beamer-stops = staje posle ovog dela
beamer-own-words = Svako piše svojim rečima.

## What the teacher reads aloud.

beamer-read = Pročitaj naglas: „{ $text }”
beamer-five = Kad da izaberete { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Pritisnite: { $points }.
beamer-zero = Ili 0: { $words }.
beamer-choose-one = Izaberite jedno.
beamer-tick-all = Označite sve što odgovara.
beamer-write = Napišite šta želite, ali bez imena.
beamer-leave-out = Ovo možete da preskočite. Niko ne vidi šta birate.

## At the end.

beamer-review = Sve pregledajte, svako na svom računaru.
beamer-review-out = Na preskočeno sada možete da odgovorite. Može i da ostane tako.
beamer-review-in = Zatim pritisnite s, pa Enter: odgovori su predati.
beamer-review-nobody = Niko neće znati čiji je koji list.
beamer-end = Završavaš rad odeljenja?
beamer-end-more = Ko još nije predao, nastavlja samostalno; niko ne gubi ništa od onoga što je izabrao.
