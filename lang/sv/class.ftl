### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = en annan del
key-pace = takt
key-pause = paus
key-timer = tid
key-read-aloud = läs högt
key-stop-after = stanna efter delen
key-end = avsluta
key-go-on-class = fortsätt med klassen
key-end-it = avsluta
key-close-window = stäng fönstret

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = minst { $minutes } min
beamer-least-hours = minst { $hours } h { $minutes } min
# What a pupil types who comes late: a code and an address.
beamer-late = Den som kommer sent skriver: { $typed }
beamer-goes-on = Klassen fortsätter där den var. Tryck på Enter när datorerna är med igen.
beamer-elsewhere = Den här klassen är redan öppen i ett annat fönster på den här datorn.
beamer-elsewhere-more = Klassens elever följer det fönstret, och inget har ändrats. Fortsätt där, eller avsluta först klassen där och öppna den sedan på nytt här.

## Before the first statement, and after the class has stopped.

beamer-code = Klassens kod
beamer-how = På varje dator: reflectory answer, { $who }, w, den här koden.
beamer-how-back = På varje dator: c, de tre orden, w, den här koden.
# A code and an address follow, on this line or on the next.
beamer-not-found = Om klassen inte hittas, skriv:
beamer-nobody = Ingen dator är med än.
beamer-machines = { $joined ->
    [one] 1 dator är med.
   *[other] { $joined } datorer är med.
  }
beamer-stopped = Klassen har stannat. Allas två timmar fortsätter att gå.
beamer-stopped-after = Klassen har stannat efter: { $part }. Allas två timmar fortsätter att gå.
beamer-begins = Den börjar med
beamer-goes-on-with = Den fortsätter med
beamer-place = { $title } · del { $part } av { $parts } · påstående { $at } av { $whole }
beamer-look-it-over = Genomgång och inlämning
beamer-pace-together = Alla är på samma påstående.
beamer-pace-part = Inom en del går alla fram i sin egen takt.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count } av { $joined } har svarat
beamer-handed-in = { $count } av { $joined } har lämnat in
beamer-paused = paus
beamer-timer = { $minutes } min för det här
beamer-timer-over = tiden för det här är slut
beamer-ready = klara: { $count }
beamer-together = tillsammans
beamer-own-pace = egen takt
beamer-stops = stannar efter den här delen
beamer-own-words = Alla skriver med sina egna ord.

## What the teacher reads aloud.

beamer-read = Läs högt: "{ $text }"
beamer-five = När { $highest } passar: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Tryck: { $points }.
beamer-zero = Eller 0: { $words }.
beamer-choose-one = Välj ett.
beamer-tick-all = Kryssa för allt som passar.
beamer-write = Skriv vad ni vill, men inga namn.
beamer-leave-out = Ni får hoppa över det. Ingen ser vad ni väljer.

## At the end.

beamer-review = Se igenom allt, var och en på sin egen dator.
beamer-review-out = Det ni har hoppat över kan ni svara på nu. Det går också bra att lämna det tomt.
beamer-review-in = Tryck sedan på s och Enter: då är era svar inlämnade.
beamer-review-nobody = Ingen får veta vilket blad som är vems.
beamer-end = Avsluta klassens gemensamma pass?
beamer-end-more = De som inte har lämnat in fortsätter på egen hand; inget som någon har valt går förlorat.
