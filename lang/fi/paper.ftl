### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Lomake { $number }
paper-page = sivu { $page }/{ $pages }
paper-as = Vastaat roolissa: { $who }, { $level }.
paper-voluntary = Osallistuminen on vapaaehtoista. Voit jättää vastaamatta kaikkeen, mihin et halua vastata. Älä kirjoita tähän lomakkeeseen nimeä.
paper-number = Numero on sitä varten, että jokainen lomake lasketaan kerran. Kenenkään ei pidä merkitä muistiin, kenellä on mikäkin lomake; ota pinosta mikä tahansa.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Rastita yksi ruutu, näin: [x]. Jos useampi voi sopia, siitä mainitaan. ({ $id })
paper-small = Ryhmäsi on pieni. Sen tulokset näytetään erikseen vasta, kun lomakkeita on vähintään { $cell }. Jos niitä on vähemmän, tulokset näytetään erikseen vain, jos te kaikki suostutte; sinulta kysytään lopuksi.
paper-own-line-ask = Saako ryhmämme tulokset näyttää erikseen?
paper-own-line = Ryhmämme tulokset saa näyttää erikseen.
paper-own-line-why = Kun lomakkeita on vähän, näin tehdään vain, jos te kaikki rastitatte tämän; voit jättää rastin pois.
paper-thanks = Kiitos. Taita lomake ja laita se muiden joukkoon, ei päällimmäiseksi.
paper-one-cross = (yksi rasti)
paper-many-crosses = (niin monta rastia kuin sopii)

## One-time slips.

paper-slips = Kertakäyttöiset koodilaput
paper-slip-once = Koodisi toimii kerran. Kukaan ei voi tunnistaa vastauksiasi siitä: talteen jää vain merkintä, että koodi on käytetty.

## An invitation.

letter-title = Kutsu osallistumaan
letter-dear = Tervehdys, { $group }!
letter-why = Koulumme tarkastelee, miten se käyttää digiteknologiaa opettamisessa ja oppimisessa: mikä toimii ja minkä pitäisi parantua. Siksi sen täytyy tietää, miten te näette asian.
letter-from = Alkaa
letter-until = Päättyy
letter-until-day = { $day } klo 23.59
letter-time = Tarvittava aika
letter-minutes = { $minutes ->
    [one] noin 1 minuutti
   *[other] noin { $minutes } minuuttia
  }
letter-as = Vastaatte roolissa
letter-code = Vastauskoodi
letter-who = Ketkä kutsutaan vastaamaan
letter-free = Osallistuminen on vapaaehtoista
letter-free-more = Voitte jättää vastaamatta kaikkeen, mihin ette halua vastata, ja lopettaa milloin vain.
letter-nobody = Kukaan ei voi saada selville, mitä kukin on vastannut
letter-nobody-more = Vastausten mukana ei tallenneta nimeä, käyttäjätiliä eikä aikaa. Vastaukset sinetöidään heti, ja ne pysyvät koulussamme. Jos ryhmän lomakkeita on vähemmän kuin { $cell }, ryhmästä ei näytetä mitään erikseen, elleivät kaikki lomakkeen palauttaneet ole suostuneet siihen. Kaikkea ei voi luvata: joku saattaa nähdä näyttönne vastatessanne, ja tekstikenttään kirjoitetusta nimestä tai tarinasta kirjoittajan saattaa tunnistaa.
letter-thanks = Kiitos, että osallistutte.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Todistus
certificate-above = Täten todistetaan, että
certificate-took-part = osallistui työhön, jossa { $school } tarkasteli, miten se käyttää digiteknologiaa.
certificate-coordinated = koordinoi työtä, jossa { $school } tarkasteli digiteknologian käyttöään.
certificate-our-school = koulumme
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, kyselykierros { $session }, lukuvuosi { $year }

## The last line of everything that leaves the school.

paper-made-with = Tehty Reflectory-ohjelmalla. Ei sidoksia Euroopan komissioon.
