### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Tekstitila: kirjoita numero tai sana ja paina Enter-näppäintä. Kysymysmerkki luettelee sanat.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = uudestaan, u
plain-word-agree = suostun, n
plain-word-areas = alueet, a
plain-word-back = takaisin, t
plain-word-clear = tyhjennä, x
plain-word-code = koodi, c
plain-word-easy = helpommin, h
plain-word-hand-in = palauta, p
plain-word-help = ohje, o
plain-word-language = kieli, l
plain-word-leave = lopeta, q
plain-word-no = ei, e
plain-word-review = yhteenveto, y
plain-word-slip = lappu, s
plain-word-time = aika, i
plain-word-where = missä, m
plain-word-yes = kyllä, k

## What each of them does, read after it.

plain-does-again = lue tämä vielä kerran
plain-does-agree = suostu siihen, että ryhmämme tulokset näytetään erikseen, tai peru suostumuksesi
plain-does-areas = osat, siirry yhteen niistä
plain-does-back = mene takaisin
plain-does-clear = poista tämä vastaus
plain-does-code = kolme sanaani, joilla pääsen takaisin
plain-does-easy = väittämä helpommin sanottuna
plain-does-hand-in = katso läpi ja palauta
plain-does-help = lyhyt selitys
plain-does-language = toinen kieli
plain-does-leave = lopeta
plain-does-no = ei
plain-does-review = kuinka moneen on vastattu, ja palauttaminen
plain-does-slip = kirjoita toisen lapun koodi
plain-does-time = kuinka paljon aikaa on jäljellä
plain-does-where = missä olen
plain-does-yes = kyllä
plain-dot = Kirjoita ohjelmalle tarkoitetun sanan eteen piste, esimerkiksi .{ $word }
lines-too-many-characters = Tähän mahtuu { $most } merkkiä, ja näitä on { $used }. Entinen jää ennalleen; kirjoita lyhyemmin.
plain-empty = Tyhjällä rivillä jatkat valitsematta.

## Where one is.

plain-part = Osa { $part }, yhteensä { $parts }: { $title }. { $count ->
    [one] 1 väittämä.
   *[other] { $count } väittämää.
  }
plain-statement = Väittämä { $at }, yhteensä { $whole }.
plain-within = Tämän osan väittämä { $at }, yhteensä { $whole }.
plain-hours-left = Aikaa on jäljellä { $hours ->
    [one] 1 tunti
   *[other] { $hours } tuntia
  } ja { $minutes ->
    [one] 1 minuutti
   *[other] { $minutes } minuuttia
  }.
plain-minutes-left = { $minutes ->
    [one] 1 minuutti jäljellä.
   *[other] { $minutes } minuuttia jäljellä.
  }
plain-seconds-left = { $seconds ->
    [one] 1 sekunti jäljellä.
   *[other] { $seconds } sekuntia jäljellä.
  }
plain-chosen = { $words } (valittu)
plain-ticked = Rastitettu: { $words }.
plain-nothing-ticked = Mitään ei ole rastitettu.
plain-answered = Valittu: { $words }.
plain-not-answered = Tässä ei ole valittu mitään.
plain-so-far = Tähän asti kirjoittamasi: { $words }
plain-write = Kirjoita rivi; uudet rivit lisätään sen perään. Pelkällä pisteellä tai tyhjällä rivillä jatkat.
plain-several = Voit kirjoittaa useita numeroita. Jos kirjoitat saman uudelleen, valinta poistuu. Tyhjällä rivillä jatkat.
plain-review-how = Numerolla siirryt siihen osaan. Kun haluat palauttaa, kirjoita { $word }.
plain-agreed = Olet suostunut.
plain-not-agreed = Et ole suostunut. Jos haluat suostua, kirjoita { $word }.
plain-no-help = Tästä ei ole enempää selityksiä.
plain-close-window = Se, mitä luit ja kirjoitit, jää tähän ikkunaan. Sulje ikkuna, kun olet valmis.
plain-kept = Vastauksesi säilyvät kaksi tuntia kolmen sanasi takana.

## What stands before what is typed.

plain-ask-number = Numero:
plain-ask-words = Omin sanoin:
plain-ask-code = Koodi:
plain-ask-name = Nimi:
plain-ask-yes = { $yes } tai { $no }:

## What was typed means nothing here.

plain-no-number = Tässä ei ole numeroa { $number }.
plain-not-here = Se ei tee tässä mitään. Kysymysmerkki luettelee, mikä toimii.
plain-unknown = Tätä ei ymmärretty. Kysymysmerkki luettelee, mitä voi kirjoittaa.
plain-slip-refused = Vastauksesi ovat vielä tässä, mutta lappusi on sillä välin käytetty. Pyydä toinen lappu ja kirjoita { $word }.
