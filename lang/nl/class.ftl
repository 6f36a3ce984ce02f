### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = ander deel
key-pace = tempo
key-pause = pauze
key-timer = timer
key-read-aloud = voorlezen
key-stop-after = stoppen na dit deel
key-end = beëindigen
key-go-on-class = verder met de klas
key-end-it = beëindigen
key-close-window = venster sluiten

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = nog { $minutes } min of meer
beamer-least-hours = nog { $hours } u { $minutes } min of meer
# What a pupil types who comes late: a code and an address.
beamer-late = Wie later komt, typt: { $typed }
beamer-goes-on = De klas gaat verder waar ze was. Zijn de computers er weer, druk dan op Enter.
beamer-elsewhere = Deze klas is op deze computer al geopend in een ander venster.
beamer-elsewhere-more = De leerlingen volgen dat venster en er is niets veranderd. Ga daar verder, of beëindig het samen invullen eerst daar en open de klas hier opnieuw.

## Before the first statement, and after the class has stopped.

beamer-code = De code van deze klas
beamer-how = Op elke computer: reflectory answer, { $who }, w, deze code.
beamer-how-back = Op elke computer: c, de drie woorden, w, deze code.
# A code and an address follow, on this line or on the next.
beamer-not-found = Wordt de klas niet gevonden? Typ dan:
beamer-nobody = Er doet nog geen computer mee.
beamer-machines = { $joined ->
    [one] Er doet 1 computer mee.
   *[other] Er doen { $joined } computers mee.
  }
beamer-stopped = De klas is gestopt. De twee uur lopen voor iedereen door.
beamer-stopped-after = De klas is gestopt na: { $part }. De twee uur lopen voor iedereen door.
beamer-begins = We beginnen met:
beamer-goes-on-with = We gaan verder met:
beamer-place = { $title } · deel { $part } van { $parts } · stelling { $at } van { $whole }
beamer-look-it-over = Nakijken en inleveren
beamer-pace-together = Iedereen bij dezelfde stelling.
beamer-pace-part = Binnen een deel werkt iedereen in eigen tempo.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count ->
    [one] { $count } van de { $joined } heeft geantwoord
   *[other] { $count } van de { $joined } hebben geantwoord
  }
beamer-handed-in = { $count ->
    [one] { $count } van de { $joined } heeft ingeleverd
   *[other] { $count } van de { $joined } hebben ingeleverd
  }
beamer-paused = pauze
beamer-timer = hiervoor nog { $minutes } min
beamer-timer-over = de tijd hiervoor is om
beamer-ready = { $count } klaar
beamer-together = samen
beamer-own-pace = eigen tempo
beamer-stops = stopt na dit deel
beamer-own-words = Iedereen schrijft in eigen woorden.

## What the teacher reads aloud.

beamer-read = Lees voor: “{ $text }”
beamer-five = Wanneer een { $highest } past: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Druk op een toets: { $points }.
beamer-zero = Of 0: { $words }.
beamer-choose-one = Kies er één.
beamer-tick-all = Vink alles aan wat past.
beamer-write = Schrijf wat je wilt, maar geen namen.
beamer-leave-out = Je mag dit overslaan. Niemand ziet wat je kiest.

## At the end.

beamer-review = Kijk alles na, ieder op de eigen computer.
beamer-review-out = Wat nog openstaat, kun je nu beantwoorden. Je mag het ook openlaten.
beamer-review-in = Druk dan op s en op Enter: je antwoorden worden ingeleverd.
beamer-review-nobody = Niemand weet straks welk blad van wie is.
beamer-end = Het samen invullen beëindigen?
beamer-end-more = Wie nog niet heeft ingeleverd, gaat alleen verder; niets van wat iemand heeft gekozen, gaat verloren.
