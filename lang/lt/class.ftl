### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = kita dalis
key-pace = tempas
key-pause = pertrauka
key-timer = laikmatis
key-read-aloud = perskaityti
key-stop-after = sustoti po dalies
key-end = baigti
key-go-on-class = tęsti su klase
key-end-it = baigti
key-close-window = uždaryti šį langą

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = bent { $minutes } min.
beamer-least-hours = bent { $hours } val. { $minutes } min.
# What a pupil types who comes late: a code and an address.
beamer-late = Kas vėluoja, įveda: { $typed }
beamer-goes-on = Klasė tęsia ten, kur buvo. Kai kompiuteriai vėl prisijungs, paspausk Enter.
beamer-elsewhere = Ši klasė jau atverta kitame šio kompiuterio lange.
beamer-elsewhere-more = Klasės mokiniai seka tą langą, ir niekas nepasikeitė. Tęsk ten arba pirma ten baik darbą su klase ir tada vėl atverk ją čia.

## Before the first statement, and after the class has stopped.

beamer-code = Šios klasės kodas
beamer-how = Kiekviename kompiuteryje: reflectory answer; { $who }; w; šis kodas.
beamer-how-back = Kiekviename kompiuteryje: c; trys žodžiai; w; šis kodas.
# A code and an address follow, on this line or on the next.
beamer-not-found = Jei klasės nerandate, įveskite:
beamer-nobody = Dar neprisijungė nė vienas kompiuteris.
beamer-machines = { $joined ->
    [one] Prisijungė { $joined } kompiuteris.
    [few] Prisijungė { $joined } kompiuteriai.
   *[other] Prisijungė { $joined } kompiuterių.
  }
beamer-stopped = Klasė sustojo. Kiekvieno dvi valandos bėga toliau.
beamer-stopped-after = Klasė sustojo po šios dalies: { $part }. Kiekvieno dvi valandos bėga toliau.
beamer-begins = Pirma bus
beamer-goes-on-with = Toliau bus
beamer-place = { $title } · { $part } dalis iš { $parts } · { $at } teiginys iš { $whole }
beamer-look-it-over = Peržiūra ir pateikimas
beamer-pace-together = Visi prie to paties teiginio.
beamer-pace-part = Vienoje dalyje kiekvienas dirba savo tempu.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Atsakė { $count } iš { $joined }
beamer-handed-in = Pateikė { $count } iš { $joined }
beamer-paused = pertrauka
beamer-timer = liko { $minutes } min.
beamer-timer-over = laikas atsakyti baigėsi
beamer-ready = baigė: { $count }
beamer-together = kartu
beamer-own-pace = savo tempu
beamer-stops = sustos po šios dalies
beamer-own-words = Kiekvienas rašo savais žodžiais.

## What the teacher reads aloud.

beamer-read = Perskaityk garsiai: „{ $text }“
beamer-five = Atsakymas { $highest } tinka, kai yra taip: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Spauskite: { $points }.
beamer-zero = Arba 0: { $words }.
beamer-choose-one = Pasirinkite vieną.
beamer-tick-all = Pažymėkite viską, kas tinka.
beamer-write = Rašykite, ką norite, tik be vardų.
beamer-leave-out = Galite tai praleisti. Niekas nemato, ką pasirenkate.

## At the end.

beamer-review = Viską peržiūrėkite, kiekvienas savo kompiuteryje.
beamer-review-out = Į tai, kas praleista, galima atsakyti dabar. Galima ir taip palikti.
beamer-review-in = Tada paspauskite s ir Enter: taip atsakymai pateikiami.
beamer-review-nobody = Niekas nežinos, kuri anketa kieno.
beamer-end = Baigti darbą su šia klase?
beamer-end-more = Kas dar nepateikė, tęsia be klasės; niekas, kas pasirinkta, nedings.
