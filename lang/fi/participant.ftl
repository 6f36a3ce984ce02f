### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Esimerkkikoulu
home-what = Koulu tarkastelee, miten se käyttää digiteknologiaa.
home-more = Oppilaat, opettajat ja koulun johto vastaavat kyselyyn. Kukaan ei voi saada selville, mitä kukin on vastannut.
home-nothing = Tälle tietokoneelle ei ole vielä valmisteltu mitään.
home-passphrase = Esimerkissä ei ole salaisuuksia: sen tunnuslause on { $passphrase }.
home-answer = vastaa kyselyyn
home-answer-sample = vastaa oppilaana
home-coordinate = katso, ketkä ovat osallistuneet
home-coordinate-sample = seuraa palkkeja niin kuin koordinaattori
home-look = tutustu esimerkkikouluun
home-set-up = ota kysely käyttöön omassa koulussasi
home-leave = lopeta
key-go = avaa
opens-on = avautuu: { $day }
open-until = auki, sulkeutuu: { $day } { closing-time }
closed-since = sulkeutunut: { $day }

## Which of several questionnaires.

choose-which = Mihin kyselyyn haluat vastata?
key-slip = minulla on koodilappu
key-continue = jatka koodilla

## The welcome.

welcome-not-yet = Ei vielä auki. Avautuu: { $day }.
welcome-come-back = Tule silloin takaisin. Tänään sinulta ei kysytä mitään.
welcome-closed = Sulkeutunut: { $day } { closing-time }.
welcome-thanks = Kiitos kaikille, jotka osallistuivat.
welcome = Tervetuloa. Koulu haluaa tietää, mitä ajattelet.
welcome-in-turn = Tervetuloa. Vastauksensa palauttaneita: { $handed }/{ $pupils }.
welcome-about = Kysely koskee tietokoneita, tabletteja ja internetiä koulussa: tunneilla, läksyissä ja työssä.
welcome-anonymous = Se on nimetön: nimeäsi ei kysytä, eikä kukaan voi saada selville, mitä vastasit.
welcome-voluntary = Se on vapaaehtoinen: voit jättää väittämän väliin tai lopettaa milloin vain.
welcome-minutes = Se vie enintään { $most } minuuttia. Sinulla on kaksi tuntia aikaa.
welcome-minutes-between = Se vie enintään { $least }–{ $most } minuuttia. Sinulla on kaksi tuntia aikaa.
welcome-at-the-end = Lopuksi katsot vastauksesi läpi ja vasta sitten palautat ne.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Tekstit kulkevat oikealta vasemmalle; pääte voi kääntää ne. Riveinä: reflectory answer --plain
welcome-last-time-count = Mitä viime kerrasta seurasi: { $count ->
    [one] 1 asia
   *[other] { $count } asiaa
  }
welcome-who = Kuka olet?
form-level = Koulutusaste
welcome-two-levels = Jos työskentelet koulun kahdella asteella, vastaa kummastakin kerran.
last-time = Mitä viime kerrasta seurasi
key-begin = aloita
key-last-time = viime kerta
key-that-is-me = se olen minä

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Viime kerralla sanoitte: { $what }
told-since = Sen jälkeen me { $what }
told-count = Mitä viime kerrasta seurasi: { $count ->
    [one] 1 asia
   *[other] { $count } asiaa
  }, aloitussivulla.

## Typing a code.

enter-slip = Kirjoita lapussasi oleva koodi.
enter-slip-more = Kymmenen merkkiä, kirjaimia ja numeroita. Isoilla kirjaimilla, väleillä ja viivalla ei ole merkitystä.
enter-words = Kirjoita kolme sanaasi.
enter-words-more = Ne näytettiin, kun aloitit. Vastauksesi säilyvät kaksi tuntia sillä tietokoneella, jolla aloitit.
enter-class = Kirjoita luokkasi koodi.
enter-class-more = Neljä merkkiä, kirjaimia ja numeroita. Koodi näkyy opettajasi näytöllä.
enter-pin = Kirjoita PIN-koodi, joka päättää tämän istunnon.
enter-pin-more = Tai mene takaisin: muut voivat vastata tässä.

## Before the first statement.

start-as = Vastaat roolissa: { $who }, { $level }.
start-small = Ryhmäsi on pieni. Sen tulokset näytetään erikseen vasta, kun lomakkeita on vähintään { $cell }. Jos niitä on vähemmän, tulokset näytetään erikseen vain, jos te kaikki suostutte; sinulta kysytään lopuksi.
start-code = Paluukoodisi:
start-code-why = Jos sähköt katkeavat tai joku tarvitsee tietokonetta, saat vastauksesi takaisin näillä kolmella sanalla kahden tunnin ajan, tällä tietokoneella. Älä kerro sanoja muille.
start-code-why-machine = Jos sähköt katkeavat tai joku tarvitsee tietokonetta, saat vastauksesi takaisin näillä kolmella sanalla kahden tunnin ajan, tällä tietokoneella ({ $machine }). Älä kerro sanoja muille.
key-first-statement = ensimmäinen väittämä
key-with-class = luokan kanssa
key-without-class = ilman luokkaa

## The walk through the statements.

walk-preview = Esikatselu
time-over = aika on loppu
time-seconds = { $seconds } s jäljellä
time-minutes = { $minutes } min jäljellä
time-hours = { $hours } h { $minutes } min jäljellä
time-to-decide = päätä: { $time }
walk-count = { $at }/{ $whole }
walk-place = osa { $part }/{ $parts } · väittämä { $at }/{ $whole }
walk-minutes-left = { $minutes ->
    [one] 1 minuutti jäljellä. Jo valitsemasi vastaukset säilyvät.
   *[other] { $minutes } minuuttia jäljellä. Jo valitsemasi vastaukset säilyvät.
  }
walk-sending = Hetkinen: vastauksiasi tallennetaan.
walk-leave = Haluatko lopettaa palauttamatta?
walk-leave-more = Silloin vastauksesi katoavat. Niistä ei säilytetä mitään.
walk-code = Paluukoodisi: { $code }
walk-five = ?  milloin vastaus 5 sopii
walk-word = ?  lyhyt selitys
walk-word-f1 = F1  lyhyt selitys
walk-steps = Mikä näistä kuvaa sinua parhaiten?
walk-characters = { $count }/{ $most } merkkiä
walk-as-written = (ei omalla kielelläsi)
# The same statement in the easiest words, above its help text.
walk-easy = Helpommin sanottuna: { $words }
areas-where = Minne haluat siirtyä?
areas-not-asked = ei kysytä: { $group }
review-answered = Olet vastannut: { $given }/{ $asked }.
review-note = Voit jättää osan väliin. Kukaan ei tunnista lomakettasi.
review-of = { $given }/{ $asked }
review-left = { $given }/{ $asked }, { $left } auki
review-not-for-me = { $given }/{ $asked }, { $not } ei koske minua
confirm = Haluatko palauttaa vastauksesi?
confirm-all = Olet vastannut kaikkeen.
confirm-some = { $left ->
    [one] Olet vastannut: { $given }/{ $asked }. Yksi jäi väliin, eikä se haittaa.
   *[other] Olet vastannut: { $given }/{ $asked }. { $left } jäi väliin, eikä se haittaa.
  }
confirm-after = Sen jälkeen mitään ei voi muuttaa, eikä kukaan tiedä, mikä lomake on sinun.
confirm-own-line = Ryhmämme tulokset saa näyttää erikseen.
confirm-own-line-why = Ryhmäsi on pieni. Kun lomakkeita on vähän, näin tehdään vain, jos te kaikki rastitatte tämän; voit jättää rastin pois.
time-up = Kaksi tuntia on kulunut.
time-up-answered = Olet vastannut: { $given }/{ $asked }. Mitään ei voi enää muuttaa.
time-up-choice = Haluatko palauttaa nämä vastaukset? Jos et valitse mitään, ne poistetaan.
key-choose = valitse
key-next = seuraava
key-clear = tyhjennä
key-help = ohje
key-areas = alueet
key-review = yhteenveto
key-large = iso teksti
key-my-code = oma koodi
key-code = koodi
key-class = luokka
key-alone = yksin
key-ready = valmis
key-go-there = siirry
key-hand-in = palauta
key-tick = rastita tai poista rasti
key-another-slip = toinen lappu
key-not-yet = ei vielä
key-go-on-answering = jatka vastaamista
key-discard-and-leave = poista ja lopeta
key-hand-in-these = palauta nämä
key-discard = poista

## A class that answers together, on a pupil's machine.

class-stops = Luokkasi lopettaa tähän.
class-stops-kept = Vastauksesi säilyvät.
class-stops-back = Palaa kahden tunnin kuluessa kolmella sanallasi tälle tietokoneelle: paina c, kirjoita sanat ja paina sitten w.

## The end.

thanks = Kiitos.
thanks-stored = Vastauksesi ovat turvallisesti tallessa. Kukaan ei voi saada selville, että ne ovat sinun.
thanks-together = Yhdessä kaikkien muiden vastausten kanssa ne näyttävät koululle, missä mennään.
thanks-discarded = Vastauksesi on poistettu.
thanks-nothing-kept = Niistä ei säilytetty mitään.
thanks-again = Voit aloittaa alusta niin kauan kuin kysely on auki.
thanks-nobody-chose = Kukaan ei valinnut vastausten palauttamista, joten niistä ei säilytetty mitään.
thanks-preview = Tämä oli esikatselu.
thanks-preview-nothing = Siitä ei tallennettu mitään. Osallistujat näkevät samat vaiheet.
thanks-preview-there = Oikeassa kyselyssä he saavat kolme paluusanaa ja kuitin.
thanks-closed = Kysely sulkeutui: { $day } { closing-time }.
thanks-closed-nothing = Vastaukset, joita ei sitä ennen palautettu, on poistettu; niistä ei säilytetty mitään.
thanks-receipt = Kuittisi:
thanks-receipt-why = Nämä sanat voivat sulkeutumiseen asti osoittaa, että lomakkeesi on perillä, eivätkä mitään muuta. Niitä ei tarvitse säilyttää.
key-own-result = oma tulokseni
own-result = Oma tuloksesi
own-result-only-you = Vain sinä näet tämän. Sitä ei tallenneta mihinkään, ja se katoaa, kun poistut täältä.
own-result-sum = Summa: { $sum }/{ $most }
own-result-level = Kaikki yhteensä: { $level }
own-result-left-out = Jätetty pois, ei tasoa: { $count }
own-result-no-level = ei tasoa
own-result-next = Seuraava askel: { $words }
key-certificate = todistus
handed-up-stick = Tallennettu tälle koneelle; viedään muistitikulla koordinaattorin tietokoneelle.
handed-up = Lomakkeesi on palautettu koordinaattorin tietokoneelle.
handed-up-under-way = Tallennettu tälle koneelle; palautetaan parhaillaan koordinaattorin tietokoneelle.
handed-up-later = Tallennettu tälle koneelle; palautetaan, kun koordinaattorin tietokoneeseen saadaan yhteys.
kiosk-kept = Aloitetut vastaukset säilyvät tällä tietokoneella, { $machine }. Näppäin c vie takaisin niihin.

## A certificate of having taken part.

certificate-name = Todistukseen tuleva nimi:
certificate-stored = Nimeä ei tallenneta mihinkään, eikä se liity mihinkään vastauksiin. Todistuksessa mainitaan koulu ja kyselykierros, ei ajankohtaa.
certificate-shared = Moni käyttää tätä tietokonetta: todistus jää näytölle tai tallentuu tikulle, jonka liität koneeseen.
certificate-writing = Hetkinen: todistusta kirjoitetaan. q keskeyttää sen.
certificate-ending = Kirjoittaminen keskeytetään.
certificate-copied = Kopioitu, jos pääte osaa sen: liitä se jonnekin, niin näet. Leikepöytä säilyttää sen, kunnes jotain muuta kopioidaan.
certificate-no-name = Kirjoita ensin nimi.
key-show-it = näytä
key-no-certificate = ei todistusta
key-copy = kopioi
key-pdf = PDF
key-html = HTML
key-another-name = toinen nimi
key-end-writing = keskeytä kirjoittaminen

## Another language.

languages = Mikä kieli?
languages-note = Voit vaihtaa kieltä milloin vain; yksikään vastaus ei katoa.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Tämä lappu on toiselle ryhmälle. Pyydä oman ryhmäsi lappu.
slip-refused = Vastauksesi ovat vielä tässä, mutta lappusi on sillä välin käytetty. Pyydä toinen lappu ja paina s.
code-opens-nothing = Tämä koodi ei avaa tässä nyt mitään. Tarkista se kirjain kirjaimelta tai pyydä toinen.
code-slip = Koodissa on näppäilyvirhe. Vertaa sitä kirjain kirjaimelta.
code-not-open = Koodi on oikein, mutta sen kysely ei ole nyt auki.
code-needed = Tämä ryhmä vastaa nyt koodilla. Kirjoita lapussasi oleva koodi tai pyydä lappu.
pin-wrong = Tämä ei ole oikea PIN-koodi. Yritä uudelleen tai mene takaisin.
# What the machine's own store can say.
store-full = Tämän tietokoneen levy on täynnä. Kaikki palautettu on turvassa; tätä viimeistä vaihetta ei tallennettu. Kerro siitä jollekulle ja yritä sitten uudelleen: mitään ei lasketa kahteen kertaan.
store-busy = Tämän tietokoneen tietovarasto oli varattu. Kaikki palautettu on turvassa; tätä viimeistä vaihetta ei tallennettu. Odota hetki ja yritä uudelleen.
store-no-right = Tämä ohjelma ei saa kirjoittaa mitään tälle tietokoneelle. Kaikki palautettu on turvassa; tätä viimeistä vaihetta ei tallennettu. Kerro siitä henkilölle, joka huolehtii tietokoneesta, ja yritä sitten uudelleen.
store-fault = Tälle tietokoneelle tallennetuissa tiedoissa on jotain vikaa. Mitään ei muutettu, eikä tätä viimeistä vaihetta tallennettu. Kerro siitä henkilölle, joka huolehtii tietokoneesta.
taken-back = Koulu on toistaiseksi ottanut tämän kyselyn pois käytöstä. Kerro siitä henkilölle, joka hoitaa kyselyä.
no-random = Tämä tietokone ei anna satunnaislukuja, joten mitään ei voi aloittaa. Yritä uudelleen.
words-nothing = Näiden sanojen takana ei ole mitään tällä tietokoneella, { $machine }. Tarkista sanat; ne säilyvät kaksi tuntia siellä, missä aloitit.
words-damaged = Näiden sanojen takana olevat tiedot ovat vioittuneet, eikä niitä voi lukea. Aloita alusta.
words-no-exercise = Näiden sanojen takana olevat tiedot kuuluvat kyselyyn, jota täällä ei enää ole.
words-closed = Kysely on sillä välin sulkeutunut, joten näitä vastauksia ei voi enää palauttaa.
words-over = Näiden vastausten kaksi tuntia on kulunut, joten niitä ei voi enää palauttaa. Voit aloittaa alusta.
not-kept = Vastauksesi ovat näytöllä, mutta niitä ei ole vielä varmistettu sähkökatkon varalta. Voit jatkaa. { $cause }
not-handed-in = Vastauksesi ovat vielä tässä, mutta niitä ei ole vielä palautettu. { $cause }

## Headings of the walk.

block-own = Omat väittämämme
block-words = Omin sanoin

## A class that answers together.

class-begins-together = Luokkasi aloittaa yhdessä. Paina w, jos haluat jatkaa ilman sitä.
class-over-alone = Yhteinen vastaaminen on päättynyt. Voit aloittaa yksin.
class-over-hand-in = Yhteinen vastaaminen on päättynyt. Voit jatkaa yksin ja palauttaa.
class-lists-later = Alueet ja yhteenveto avautuvat lopuksi kaikille.
class-leave = Paina samaa näppäintä vielä kerran, jos haluat jatkaa ilman luokkaasi.
class-alone = Jatkat nyt yksin. Sama näppäin ja luokkasi koodi tuovat sinut takaisin.
class-link-gone = Yhteys opettajaasi katkesi: jatka yksin.
class-back = Taas luokan kanssa.
class-gathering = Luokan kanssa. Kohta aloitetaan.
class-pausing = Opettajasi on aloittanut tauon.
class-over = Yhteinen vastaaminen on päättynyt: jatka yksin.
class-review = Luokan kanssa. Tarkista vastauksesi ja palauta.
class-ready = Luokan kanssa. Kohta jatketaan.
class-together = Luokan kanssa.
class-within-part = Luokan kanssa. Käy tämä osa läpi niin kuin haluat.
class-with-timer = { $line } { $timer }
timer-over = Tähän varattu aika on loppu.
timer-left = { $minutes ->
    [one] Tähän on aikaa yksi minuutti.
   *[other] Tähän on aikaa { $minutes } minuuttia.
  }
class-not-found = Luokkaasi ei löytynyt. Vertaa koodia opettajasi näyttöön tai kirjoita koodi, välilyönti ja osoite, joka lukee siellä pienellä.
class-nobody = Tästä osoitteesta ei vastaa kukaan. Vertaa osoitetta opettajasi näyttöön. Voit myös mennä takaisin ja aloittaa yksin.
class-other-code = Tämä ei ole sen luokan koodi. Vertaa koodia opettajasi näyttöön.
class-many = Moni liittyy juuri nyt mukaan. Paina hetken päästä uudelleen Enter-näppäintä.
class-other-version = Opettajasi tietokoneella on tästä ohjelmasta toinen versio. Voit mennä takaisin ja aloittaa yksin.
class-other-group = Tämä luokka vastaa toisena ryhmänä: { $who }. Mene takaisin ja aloita alusta siinä ryhmässä tai jatka yksin.
class-wait = { $seconds ->
    [one] Odota sekunti, ennen kuin yrität uudelleen.
   *[other] Odota { $seconds } sekuntia, ennen kuin yrität uudelleen.
  }
class-no-code = Tämä ei ole minkään luokan koodi. Siinä on neljä merkkiä, kirjaimia ja numeroita; vertaa sitä opettajasi näyttöön merkki merkiltä.
