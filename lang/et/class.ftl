### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = teine osa
key-pace = tempo
key-pause = paus
key-timer = taimer
key-read-aloud = loe ette
key-stop-after = peatu osa järel
key-end = lõpeta
key-go-on-class = jätka koos klassiga
key-end-it = lõpeta
key-close-window = sulge see aken

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = vähemalt { $minutes } min
beamer-least-hours = vähemalt { $hours } h { $minutes } min
# What a pupil types who comes late: a code and an address.
beamer-late = Kes hilineb, kirjutab: { $typed }
beamer-goes-on = Klass jätkab sealt, kus ta oli. Kui arvutid on tagasi, vajuta klahvi Enter.
beamer-elsewhere = See klass on juba avatud selle arvuti teises aknas.
beamer-elsewhere-more = Selle klassi õpilased järgivad teist akent ja midagi ei ole muutunud. Palun jätka seal või lõpeta koos vastamine kõigepealt seal ja ava klass siis siin uuesti.

## Before the first statement, and after the class has stopped.

beamer-code = Selle klassi kood
beamer-how = Igas arvutis: reflectory answer, { $who }, w, see kood.
beamer-how-back = Igas arvutis: c, kolm sõna, w, see kood.
# A code and an address follow, on this line or on the next.
beamer-not-found = Kui klassi ei leita, kirjutage:
beamer-nobody = Ükski arvuti ei ole veel liitunud.
beamer-machines = { $joined ->
    [one] Liitunud on 1 arvuti.
   *[other] Liitunud on { $joined } arvutit.
  }
beamer-stopped = Klass on peatunud. Igaühe kaks tundi jookseb edasi.
beamer-stopped-after = Klass peatus pärast seda osa: { $part }. Igaühe kaks tundi jookseb edasi.
beamer-begins = Kõigepealt tuleb
beamer-goes-on-with = Edasi tuleb
beamer-place = { $title } · osa { $part }/{ $parts } · väide { $at }/{ $whole }
beamer-look-it-over = Ülevaatamine ja esitamine
beamer-pace-together = Kõik on sama väite juures.
beamer-pace-part = Osa sees liigub igaüks omas tempos.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Vastanud on { $count }/{ $joined }
beamer-handed-in = Esitanud on { $count }/{ $joined }
beamer-paused = paus
beamer-timer = selle jaoks { $minutes } min
beamer-timer-over = selle aeg on läbi
beamer-ready = valmis: { $count }
beamer-together = koos
beamer-own-pace = omas tempos
beamer-stops = peatub selle osa järel
beamer-own-words = Igaüks kirjutab oma sõnadega.

## What the teacher reads aloud.

beamer-read = Loe ette: "{ $text }"
beamer-five = Vastus { $highest } sobib, kui on nii: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Vajutage: { $points }.
beamer-zero = Või 0: { $words }.
beamer-choose-one = Valige üks.
beamer-tick-all = Märkige kõik, mis sobivad.
beamer-write = Kirjutage, mida soovite, aga mitte nimesid.
beamer-leave-out = Selle võib vahele jätta. Keegi ei näe, mida te valite.

## At the end.

beamer-review = Vaadake vastused üle, igaüks oma arvutis.
beamer-review-out = Vahele jäänud kohtadele saab nüüd vastata. Need võivad ka vahele jääda.
beamer-review-in = Siis vajutage s ja Enter: nii on teie vastused esitatud.
beamer-review-nobody = Keegi ei tea, milline vastusleht on kelle oma.
beamer-end = Kas lõpetada koos vastamine?
beamer-end-more = Kes ei ole veel esitanud, jätkab üksi; ükski valitud vastus ei lähe kaotsi.
