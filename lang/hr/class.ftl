### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = drugi dio
key-pace = tempo
key-pause = stanka
key-timer = odbrojavanje
key-read-aloud = čitaj naglas
key-stop-after = stani nakon dijela
key-end = kraj
key-go-on-class = dalje s razredom
key-end-it = završi
key-close-window = zatvori prozor

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } min ili više
beamer-least-hours = { $hours } h { $minutes } min ili više
# What a pupil types who comes late: a code and an address.
beamer-late = Tko zakasni, upisuje: { $typed }
beamer-goes-on = Razred nastavlja gdje je stao. Kad se računala vrate, pritisni Enter.
beamer-elsewhere = Ovaj je razred već otvoren u drugom prozoru na ovom računalu.
beamer-elsewhere-more = Učenici prate onaj prozor i ništa se nije promijenilo. Nastavi ondje ili ondje najprije završi rad razreda pa ga ovdje ponovno otvori.

## Before the first statement, and after the class has stopped.

beamer-code = Kod ovog razreda
beamer-how = Na svakom računalu: reflectory answer, { $who }, w, ovaj kod.
beamer-how-back = Na svakom računalu: c, tri riječi, w, ovaj kod.
# A code and an address follow, on this line or on the next.
beamer-not-found = Gdje razred nije pronađen, upišite:
beamer-nobody = Još se nije pridružilo nijedno računalo.
beamer-machines = { $joined ->
    [one] Pridružilo se { $joined } računalo.
    [few] Pridružila su se { $joined } računala.
   *[other] Pridružilo se { $joined } računala.
  }
beamer-stopped = Razred je stao. Svima i dalje teku njihova dva sata.
beamer-stopped-after = Razred je stao nakon dijela: { $part }. Svima i dalje teku njihova dva sata.
beamer-begins = Za početak:
beamer-goes-on-with = Nastavak:
beamer-place = { $title } · dio { $part } od { $parts } · tvrdnja { $at } od { $whole }
beamer-look-it-over = Pregled i predaja
beamer-pace-together = Svi kod iste tvrdnje.
beamer-pace-part = Unutar dijela svatko svojim tempom.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Odgovorilo: { $count } od { $joined }
beamer-handed-in = Predalo: { $count } od { $joined }
beamer-paused = stanka
beamer-timer = za ovo: { $minutes } min
beamer-timer-over = vrijeme za ovo je isteklo
beamer-ready = gotovo: { $count }
beamer-together = zajedno
beamer-own-pace = vlastiti tempo
beamer-stops = staje nakon ovog dijela
beamer-own-words = Svatko piše vlastitim riječima.

## What the teacher reads aloud.

beamer-read = Pročitaj naglas: „{ $text }”
beamer-five = Kad odabrati { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Pritisnite: { $points }.
beamer-zero = Ili 0: { $words }.
beamer-choose-one = Odaberite jedno.
beamer-tick-all = Označite sve što odgovara.
beamer-write = Napišite što želite, ali bez imena.
beamer-leave-out = Ovo možete preskočiti. Nitko ne vidi što birate.

## At the end.

beamer-review = Sve pregledajte, svatko na svom računalu.
beamer-review-out = Na preskočeno sada možete odgovoriti. Može i ostati tako.
beamer-review-in = Zatim pritisnite s pa Enter: odgovori su predani.
beamer-review-nobody = Nitko neće znati čiji je koji list.
beamer-end = Završiti rad razreda?
beamer-end-more = Tko još nije predao, nastavlja samostalno; nitko ne gubi ništa od onoga što je odabrao.
