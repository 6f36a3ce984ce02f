### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = toinen osa
key-pace = tahti
key-pause = tauko
key-timer = ajastin
key-read-aloud = lue ääneen
key-stop-after = pysähdy osan jälkeen
key-end = lopeta
key-go-on-class = jatka luokan kanssa
key-end-it = lopeta
key-close-window = sulje ikkuna

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = vähintään { $minutes } min
beamer-least-hours = vähintään { $hours } h { $minutes } min
# What a pupil types who comes late: a code and an address.
beamer-late = Myöhässä tuleva kirjoittaa: { $typed }
beamer-goes-on = Luokka jatkaa siitä, mihin se jäi. Kun tietokoneet ovat taas mukana, paina Enter-näppäintä.
beamer-elsewhere = Tämä luokka on jo auki tämän tietokoneen toisessa ikkunassa.
beamer-elsewhere-more = Luokan oppilaat seuraavat sitä ikkunaa, eikä mikään ole muuttunut. Jatka siellä, tai lopeta yhteinen vastaaminen ensin siellä ja avaa luokka sitten tässä uudelleen.

## Before the first statement, and after the class has stopped.

beamer-code = Tämän luokan koodi
beamer-how = Joka koneella: reflectory answer, { $who }, w, tämä koodi.
beamer-how-back = Joka koneella: c, kolme sanaa, w, tämä koodi.
# A code and an address follow, on this line or on the next.
beamer-not-found = Jos ei löydy, kirjoittakaa:
beamer-nobody = Yksikään tietokone ei ole vielä mukana.
beamer-machines = { $joined ->
    [one] 1 tietokone on mukana.
   *[other] { $joined } tietokonetta on mukana.
  }
beamer-stopped = Luokka on pysähtynyt. Jokaisen kaksi tuntia kuluu edelleen.
beamer-stopped-after = Luokka pysähtyi tämän osan jälkeen: { $part }. Jokaisen kaksi tuntia kuluu edelleen.
beamer-begins = Ensin tulee
beamer-goes-on-with = Seuraavaksi tulee
beamer-place = { $title } · osa { $part }/{ $parts } · väittämä { $at }/{ $whole }
beamer-look-it-over = Vastausten tarkistus ja palautus
beamer-pace-together = Kaikki ovat saman väittämän kohdalla.
beamer-pace-part = Osan sisällä jokainen etenee omaan tahtiinsa.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Vastanneita: { $count }/{ $joined }
beamer-handed-in = Vastauksensa palauttaneita: { $count }/{ $joined }
beamer-paused = tauko
beamer-timer = tähän aikaa { $minutes } min
beamer-timer-over = tähän varattu aika on loppu
beamer-ready = valmiina: { $count }
beamer-together = yhdessä
beamer-own-pace = oma tahti
beamer-stops = pysähtyy osan jälkeen
beamer-own-words = Jokainen kirjoittaa omin sanoin.

## What the teacher reads aloud.

beamer-read = Lue ääneen: "{ $text }"
beamer-five = Vastaus { $highest } sopii, jos on näin: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Painakaa: { $points }.
beamer-zero = Tai 0: { $words }.
beamer-choose-one = Valitkaa yksi.
beamer-tick-all = Rastittakaa kaikki, jotka sopivat.
beamer-write = Kirjoittakaa, mitä haluatte, mutta ei nimiä.
beamer-leave-out = Tämän voi jättää väliin. Kukaan ei näe, mitä valitsette.

## At the end.

beamer-review = Katsokaa vastauksenne läpi, kukin omalla koneellaan.
beamer-review-out = Väliin jääneisiin voi vastata nyt. Ne saavat myös jäädä väliin.
beamer-review-in = Painakaa sitten s ja Enter: näin vastauksenne palautetaan.
beamer-review-nobody = Kukaan ei tiedä, mikä lomake on kenenkin.
beamer-end = Lopetetaanko yhteinen vastaaminen?
beamer-end-more = Ne, jotka eivät ole vielä palauttaneet, jatkavat yksin; mikään valittu vastaus ei katoa.
