### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = en anden del
key-pace = tempo
key-pause = pause
key-timer = tid
key-read-aloud = læs højt
key-stop-after = stop efter delen
key-end = afslut
key-go-on-class = fortsæt med klassen
key-end-it = afslut
key-close-window = luk vinduet

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = mindst { $minutes } min
beamer-least-hours = mindst { $hours } t { $minutes } min
# What a pupil types who comes late: a code and an address.
beamer-late = Kommer du for sent, så skriv: { $typed }
beamer-goes-on = Klassen fortsætter, hvor den var. Tryk Enter, når computerne er med igen.
beamer-elsewhere = Denne klasse er allerede åben i et andet vindue på denne computer.
beamer-elsewhere-more = Klassens elever følger det vindue, og intet er ændret. Fortsæt der, eller afslut først klassen der, og åbn den så igen her.

## Before the first statement, and after the class has stopped.

beamer-code = Klassens kode
beamer-how = På hver computer: reflectory answer, { $who }, w, denne kode.
beamer-how-back = På hver computer: c, de tre ord, w, denne kode.
# A code and an address follow, on this line or on the next.
beamer-not-found = Ikke fundet? Så skriv:
beamer-nobody = Ingen computer er med endnu.
beamer-machines = { $joined ->
    [one] 1 computer er med.
   *[other] { $joined } computere er med.
  }
beamer-stopped = Klassen er stoppet. Alles to timer løber videre.
beamer-stopped-after = Klassen er stoppet efter: { $part }. Alles to timer løber videre.
beamer-begins = Den begynder med
beamer-goes-on-with = Den fortsætter med
beamer-place = { $title } · del { $part } af { $parts } · udsagn { $at } af { $whole }
beamer-look-it-over = Gennemsyn og aflevering
beamer-pace-together = Alle er ved det samme udsagn.
beamer-pace-part = Inden for en del går alle frem i deres eget tempo.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count } af { $joined } har svaret
beamer-handed-in = { $count } af { $joined } har afleveret
beamer-paused = pause
beamer-timer = { $minutes } min til dette
beamer-timer-over = tiden til dette er gået
beamer-ready = klar: { $count }
beamer-together = sammen
beamer-own-pace = eget tempo
beamer-stops = stopper efter denne del
beamer-own-words = Alle skriver med deres egne ord.

## What the teacher reads aloud.

beamer-read = Læs højt: "{ $text }"
beamer-five = Sådan passer { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Tryk: { $points }.
beamer-zero = Eller 0: { $words }.
beamer-choose-one = Vælg én.
beamer-tick-all = Sæt kryds ved alt, der passer.
beamer-write = Skriv, hvad I vil, men ingen navne.
beamer-leave-out = I må springe det over. Ingen ser, hvad I vælger.

## At the end.

beamer-review = Se det hele igennem, hver på sin egen computer.
beamer-review-out = Det, I har sprunget over, kan I svare på nu. Det må også stå tomt.
beamer-review-in = Tryk derefter s og Enter: Så er jeres svar afleveret.
beamer-review-nobody = Ingen får at vide, hvem der har hvilket ark.
beamer-end = Afslut klassens fælles runde?
beamer-end-more = De, der ikke har afleveret, fortsætter alene; intet, som nogen har valgt, går tabt.
