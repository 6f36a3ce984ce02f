### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = altra parte
key-pace = ritmo
key-pause = pausa
key-timer = timer
key-read-aloud = leggi ad alta voce
key-stop-after = stop dopo questa parte
key-end = termina
key-go-on-class = continua con la classe
key-end-it = termina
key-close-window = chiudi la finestra

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = ancora { $minutes } min o più
beamer-least-hours = ancora { $hours } h { $minutes } min o più
# What a pupil types who comes late: a code and an address.
beamer-late = Chi arriva tardi scrive: { $typed }
beamer-goes-on = La classe riprende da dove era. Quando i computer sono di nuovo collegati, premi Enter.
beamer-elsewhere = Questa classe è già aperta in un’altra finestra su questo computer.
beamer-elsewhere-more = Tutta la classe segue quella finestra, e niente è cambiato. Continua lì, per favore; oppure prima termina lì il lavoro con la classe e poi riaprila qui.

## Before the first statement, and after the class has stopped.

beamer-code = Il codice di questa classe
beamer-how = Su ogni computer: reflectory answer, { $who }, w, questo codice.
beamer-how-back = Su ogni computer: c, le tre parole, w, questo codice.
# A code and an address follow, on this line or on the next.
beamer-not-found = Se la classe non si trova, scrivete:
beamer-nobody = Non si è ancora unito nessun computer.
beamer-machines = { $joined ->
    [one] Si è unito 1 computer.
   *[other] Si sono uniti { $joined } computer.
  }
beamer-stopped = La classe si è fermata. Le due ore continuano a scorrere per tutti.
beamer-stopped-after = La classe si è fermata dopo: { $part }. Le due ore continuano a scorrere per tutti.
beamer-begins = Si comincia con:
beamer-goes-on-with = Si continua con:
beamer-place = { $title } · parte { $part } di { $parts } · affermazione { $at } di { $whole }
beamer-look-it-over = Riguardare tutto e consegnare
beamer-pace-together = Tutta la classe alla stessa affermazione.
beamer-pace-part = In ogni parte, ciascuno al proprio ritmo.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count ->
    [one] Ha risposto { $count } su { $joined }
   *[other] Hanno risposto { $count } su { $joined }
  }
beamer-handed-in = { $count ->
    [one] Ha consegnato { $count } su { $joined }
   *[other] Hanno consegnato { $count } su { $joined }
  }
beamer-paused = in pausa
beamer-timer = { $minutes } min per questa
beamer-timer-over = tempo finito per questa
beamer-ready = { $count ->
    [one] { $count } ha finito
   *[other] { $count } hanno finito
  }
beamer-together = insieme
beamer-own-pace = ritmo proprio
beamer-stops = stop dopo questa parte
beamer-own-words = Ognuno scrive con le proprie parole.

## What the teacher reads aloud.

beamer-read = Da leggere ad alta voce: «{ $text }»
beamer-five = Quando un { $highest } è giusto: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Premete un tasto: { $points }.
beamer-zero = Oppure 0: { $words }.
beamer-choose-one = Scegliete una sola risposta.
beamer-tick-all = Segnate tutto ciò che va bene.
beamer-write = Scrivete quello che volete, ma niente nomi.
beamer-leave-out = Potete non rispondere. Nessuno vede che cosa scegliete.

## At the end.

beamer-review = Riguardate tutto, ognuno sul proprio computer.
beamer-review-out = Ora potete rispondere a ciò che è rimasto vuoto. Può anche restare vuoto.
beamer-review-in = Poi premete s, e poi Enter: le vostre risposte vengono consegnate.
beamer-review-nobody = Nessuno saprà di chi è ciascun foglio.
beamer-end = Terminare qui con la classe?
beamer-end-more = Chi non ha ancora consegnato continua per conto suo; niente di ciò che è stato scelto va perso.
