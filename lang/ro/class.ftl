### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = altă parte
key-pace = ritm
key-pause = pauză
key-timer = cronometru
key-read-aloud = cu voce tare
key-stop-after = oprire după această parte
key-end = încheie
key-go-on-class = continuă cu clasa
key-end-it = încheie
key-close-window = închide fereastra

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = încă { $minutes } min sau mai mult
beamer-least-hours = încă { $hours } h { $minutes } min sau mai mult
# What a pupil types who comes late: a code and an address.
beamer-late = Cine vine târziu scrie: { $typed }
beamer-goes-on = Clasa continuă de unde a rămas. Când calculatoarele sunt din nou conectate, apăsați Enter.
beamer-elsewhere = Această clasă e deja deschisă în altă fereastră pe acest calculator.
beamer-elsewhere-more = Elevii ei urmează acea fereastră și nimic nu s-a schimbat. Continuați acolo sau încheiați mai întâi acolo lucrul cu clasa și deschideți-o din nou aici.

## Before the first statement, and after the class has stopped.

beamer-code = Codul acestei clase
beamer-how = Pe fiecare calculator: reflectory answer, { $who }, w, acest cod.
beamer-how-back = Pe fiecare calculator: c, cele trei cuvinte, w, acest cod.
# A code and an address follow, on this line or on the next.
beamer-not-found = Dacă nu e găsită clasa, scrieți:
beamer-nobody = Încă nu s-a conectat niciun calculator.
beamer-machines = { $joined ->
    [one] S-a conectat 1 calculator.
    [few] S-au conectat { $joined } calculatoare.
   *[other] S-au conectat { $joined } de calculatoare.
  }
beamer-stopped = Clasa s-a oprit. Cele două ore continuă să curgă pentru fiecare.
beamer-stopped-after = Clasa s-a oprit după: { $part }. Cele două ore continuă să curgă pentru fiecare.
beamer-begins = Începem cu:
beamer-goes-on-with = Continuăm cu:
beamer-place = { $title } · partea { $part } din { $parts } · afirmația { $at } din { $whole }
beamer-look-it-over = Verificare și predare
beamer-pace-together = Toată clasa la aceeași afirmație.
beamer-pace-part = În cadrul unei părți, fiecare în ritmul său.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count ->
    [one] A răspuns { $count } din { $joined }
    [few] Au răspuns { $count } din { $joined }
   *[other] Au răspuns { $count } din { $joined }
  }
beamer-handed-in = { $count ->
    [one] A predat { $count } din { $joined }
    [few] Au predat { $count } din { $joined }
   *[other] Au predat { $count } din { $joined }
  }
beamer-paused = pauză
beamer-timer = { $minutes } min pentru asta
beamer-timer-over = timpul pentru asta a expirat
beamer-ready = { $count } gata
beamer-together = împreună
beamer-own-pace = ritm propriu
beamer-stops = oprire după această parte
beamer-own-words = Fiecare scrie cu propriile cuvinte.

## What the teacher reads aloud.

beamer-read = Citiți cu voce tare: „{ $text }”
beamer-five = Când alegeți { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Apăsați o tastă: { $points }.
beamer-zero = Sau 0: { $words }.
beamer-choose-one = Alegeți un singur răspuns.
beamer-tick-all = Bifați tot ce se potrivește.
beamer-write = Scrieți ce vreți, dar fără nume.
beamer-leave-out = Puteți să nu răspundeți. Nimeni nu vede ce alegeți.

## At the end.

beamer-review = Verificați totul, fiecare pe calculatorul său.
beamer-review-out = Acum puteți răspunde la ce a rămas. Poate rămâne și fără răspuns.
beamer-review-in = Apoi apăsați s și Enter: răspunsurile voastre sunt predate.
beamer-review-nobody = Nimeni nu va ști a cui e fiecare foaie.
beamer-end = Încheiați lucrul cu această clasă?
beamer-end-more = Cine nu a predat continuă fără clasă; nu se pierde nimic din ce a ales fiecare.
