### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Kansiossa { $folder } ei ole koulua. Mitään ei luotu. Valitse toinen kansio tai perusta ensin sinne koulu.
told-not-folder = { $folder } on tiedosto, ja koulu säilytetään kansiossa. Mitään ei muutettu. Valitse kansio.
told-newer = { $file } on kirjoitettu uudemmalla Reflectoryn versiolla. Mitään ei muutettu, ja kaikki siinä on tallessa. Päivitä tämän koneen Reflectory ja yritä sitten uudelleen.
told-not-ours = { $file } ei ole Reflectoryn tiedosto, vaikka sillä on sellaisen nimi. Mitään ei muutettu. Siirrä se muualle tai valitse toinen kansio.
told-damaged = { $file } on vioittunut. Mitään ei muutettu, eikä tämä vaikuta muihin kyselyihin. Tee kopio koko kansiosta sellaisena kuin se nyt on ja tuo sitten tämä tiedosto takaisin varmuuskopiosta.
told-gone = { $file } ei ole enää paikallaan. Sen sisältö on tallessa siellä, minne se siirrettiin; tätä viimeistä vaihetta ei ehkä tallennettu. Tuo tiedosto takaisin ja yritä sitten uudelleen.
told-busy = Toinen ohjelma piti tiedostoa { $file } varattuna liian kauan. Kaikki aiemmin vahvistettu on tallessa; tätä viimeistä vaihetta ei tallennettu. Odota hetki (varmuuskopiointi voi olla käynnissä) ja yritä uudelleen.
told-keys-changed = Tiedoston { $file } avaimet vaihdettiin sillä välin. Kaikki aiemmin vahvistettu on tallessa; tätä viimeistä vaihetta ei tallennettu. Yritä uudelleen.
told-no-right = Reflectoryllä ei ole oikeutta muuttaa tiedostoa { $file }. Kaikki siinä on tallessa; tätä viimeistä vaihetta ei tallennettu. Salli tiedoston ja sen kansion lukeminen ja kirjoittaminen ja yritä sitten uudelleen.
told-full = Levy, jolla { $file } on, on täynnä. Kaikki aiemmin vahvistettu on tallessa; tätä viimeistä vaihetta ei tallennettu. Tee levylle tilaa ja yritä sitten uudelleen: mitään ei lasketa kahdesti.
# `kind` is what the system calls it, such as nfs.
told-network-share = Kansio { $folder } on verkkolevyllä ({ $kind }), jossa usean koneen vastauksia voisi kadota. Mitään ei muutettu. Valitse kansio tämän koneen omalta levyltä; muut koneet lähettävät lomakkeensa sinne.
told-io = Tiedostoa { $file } ei voitu lukea tai kirjoittaa. Kaikki aiemmin vahvistettu on tallessa; tätä viimeistä vaihetta ei ehkä tallennettu. Yritä uudelleen, ja tarkista levy, jos näin käy kahdesti: mitään ei lasketa kahdesti.

## The store: exercises, set-ups and texts.

told-no-exercise = Tällä koululla ei ole kyselyä { $id }. Mitään ei muutettu. Kyselyjen luettelo näyttää nimet, joita voi käyttää.
told-activated-already = Kysely { $id } on jo aktivoitu. Se on tallessa, eikä sitä muutettu. Kierroksella on jokaista astetta kohden yksi kysely: jatka sitä.
told-set-up-changed = Joku muu on sillä välin muuttanut kyselyn { $id } valmistelua tai poistanut sen. Se, mitä hän tallensi, on tallessa, eikä mitään aktivoitu. Katso se vielä kerran läpi ja aktivoi sitten.
told-sheets-in-way = { $sheets ->
    [one] Tiedostossa { $file } on jo { $sheets } lomake, mutta koulun luettelossa sitä ei ole.
   *[other] Tiedostossa { $file } on jo { $sheets } lomaketta, mutta koulun luettelossa sitä ei ole.
  } Lomakkeet ovat tallessa, eikä mitään muutettu. Siirrä tiedosto muualle, säilytä se ja aktivoi sitten uudelleen.
told-not-handed-in = { $sheets ->
    [one] Tällä koneella on vielä { $sheets } kyselyn { $id } sinetöity lomake, jota ei ole palautettu.
   *[other] Tällä koneella on vielä { $sheets } kyselyn { $id } sinetöityä lomaketta, joita ei ole palautettu.
  } Ne ovat tallessa, eikä mitään muutettu. Vie tämä kone paikkaan, jossa se saa yhteyden koordinaattorin koneeseen, tai vie lomakkeet sinne muistitikulla, ja yritä sitten uudelleen.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Tämä raportti on liian pitkä: siihen mahtuu { $most } merkkiä. Mitään ei muutettu, ja aiemmin tallennettu on tallessa. Lyhennä sitä ja yritä sitten uudelleen.
told-set-up-long = Tämä valmistelu on liian pitkä: siihen mahtuu { $most } merkkiä. Mitään ei muutettu, ja aiemmin tallennettu on tallessa. Lyhennä sitä ja yritä sitten uudelleen.
told-plan-long = Tämä suunnitelma on liian pitkä: siihen mahtuu { $most } merkkiä. Mitään ei muutettu, ja aiemmin tallennettu on tallessa. Lyhennä sitä ja yritä sitten uudelleen.
told-correction-long = Tämä korjaus on liian pitkä: siihen mahtuu { $most } merkkiä. Mitään ei muutettu, ja aiemmin tallennettu on tallessa. Lyhennä sitä ja yritä sitten uudelleen.

## The store: archives and backups.

told-place-taken = Kyselyn { $id } paikka on varattu: siinä on saman asteen ja kierroksen kysely tai valmistelu. Kumpikin on tallessa, sekä täällä oleva että arkistossa oleva, eikä mitään muutettu. Arkistoi tai poista ensin täällä oleva ja yritä sitten uudelleen.
told-file-there = Jotain nimeltä { $file } on jo olemassa. Se on tallessa, eikä mitään muutettu. Valitse toinen nimi.
told-no-archive = Kyselyn arkistoa nimeltä { $file } ei ole. Mitään ei muutettu. Valitse tiedosto, jonka Reflectory teki, kun kysely arkistoitiin.
told-archive-cut = Arkisto { $file } on katkennut: sen loppu puuttuu. Mitään ei muutettu. Kopioi se vielä kerran sieltä, mistä se tuli, tai ota siitä toinen kopio.
told-archive-damaged = Arkisto { $file } on vioittunut. Mitään ei muutettu, eikä tämä vaikuta tämän koulun kyselyihin. Säilytä se sellaisenaan ja ota siitä toinen kopio.
told-archive-other = Arkisto { $file } on toisesta koulusta, eikä sen lomakkeita voisi avata täällä. Mitään ei muutettu. Jos se on tämän koulun ja koulu on sen jälkeen perustettu uudelleen, tuo koulu ensin takaisin varmuuskopiosta.
told-too-large = { $file } on liian suuri: arkistoon mahtuu enintään { $gigabytes } gigatavua. Mitään ei muutettu, ja kaikki siinä on tallessa. Säilytä se sen sijaan koko koulun varmuuskopiossa.
told-no-target = Kansiota { $folder } ei ole. Mitään ei muutettu, ja koulun omat tiedostot ovat tallessa. Liitä muistitikku tai levy, tai valitse toinen kansio.
told-backup-inside = { $folder } on koulun oma kansio tai sen sisällä, ja siellä oleva kopio katoaisi sen mukana. Mitään ei muutettu. Valitse kansio muistitikulta tai toiselta levyltä.
told-no-key-file = { $file } ei ole tämän koulun koordinaattorin avaintiedosto, jonka voi lukea, tai siinä ei ole avainta. Varmuuskopiota ei tehty; aiemmat ovat tallessa. Tuo avaintiedosto takaisin varmuuskopiosta ja siirrä muut muualle.
told-copy-differs = Kopio { $file } ei ole sama kuin alkuperäinen, joten sitä ei lasketa varmuuskopioksi. Alkuperäinen ja kaikki aiemmat varmuuskopiot ovat tallessa. Yritä uudelleen toisella tikulla tai levyllä.
# The command must stand as it is.
told-backup-where = Kerro kerran, minne varmuuskopiot menevät, toiselle tallennusvälineelle: reflectory backup DIR. Sen jälkeen b riittää.
told-backed-up = Varmuuskopioitu ja tarkistettu: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Tämä tietovarasto voi olla vanhempi kopio: avaintiedosto muistaa { $remembered } lomakkeen, { $missing } enemmän kuin täällä on.
   *[other] Tämä tietovarasto voi olla vanhempi kopio: avaintiedosto muistaa { $remembered } lomaketta, { $missing } enemmän kuin täällä on.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } lomaketta ei voitu avata. Sitä säilytetään sivussa, eikä sitä lasketa.
   *[other] { $sheets } lomaketta ei voitu avata. Niitä säilytetään sivussa, eikä niitä lasketa.
  }
told-backup-due = Yksikään varmuuskopio ei ole vuorokautta uudempi.
told-instrument-left-out = Kyselylomake jätettiin pois: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Tällä koululla ei vielä ole avainta. Sen ensimmäinen koordinaattori luo sen: reflectory key new.
told-type-passphrase = Kirjoita avaimesi tunnuslause.
told-key-no-memory = Tällä koneella on juuri nyt liian vähän vapaata muistia avaimen avaamiseen. Mitään ei muutettu. Sulje muita ohjelmia ja yritä uudelleen.
told-wrong = Tämä ei ole avaimen tunnuslause (avaimen haltija: { $owner }). Mitään ei muutettu. Yritä uudelleen: isoilla kirjaimilla ja väleillä on merkitystä.
# `owners` are several names with commas between.
told-wrong-all = Tämä tunnuslause ei avaa yhtään avainta täällä ({ $owners }). Mitään ei muutettu. Yritä uudelleen: isoilla kirjaimilla ja väleillä on merkitystä.
told-wrong-and-damaged = Tämä ei ole avaimen tunnuslause (avaimen haltija: { $owner }). Mitään ei muutettu. Tiedostoa { $path } ei voitu lukea; jos se on sinun, tuo siitä kopio.
told-wrong-all-and-damaged = Tämä tunnuslause ei avaa yhtään avainta täällä ({ $owners }). Mitään ei muutettu. Tiedostoa { $path } ei voitu lukea; jos se on sinun, tuo siitä kopio.
told-key-damaged = { $path } on vioittunut, joten mikään tunnuslause ei avaa sitä. Mitään ei muutettu. Pane sen tilalle kopio, esimerkiksi varmuuskopiosta.
told-no-key-here = Kansiossa { $folder } ei ole tämän koulun avaintiedostoa. Se voi olla muistitikulla, varmuuskopiossa tai koneella, jolla se luotiin. Kopioi se tähän kansioon.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Tällä koululla on jo avain. `key add` lisää toisen koordinaattorin, `key replace` ottaa tehtävän joltakulta.
told-two-keys = Koordinaattoreita on jo kaksi. `key replace` ottaa tehtävän toiselta heistä.
told-no-first-key = Ensimmäistä avainta ei vielä ole: reflectory key new.
told-both-needed = Täällä tarvitaan molemmat avaimet yhdessä, joten yhtä yksin ei voi vaihtaa. Myöskään `key add` ilman valitsinta --both ei onnistu; avaa ensin lomakkeet ja valmistele seuraava kysely uusilla avaimilla.
told-taken = { $path } on jo olemassa, eikä sen päälle kirjoiteta.
told-key-not-made = Avainta ei voitu luoda: { $cause }.
told-key-not-written = Tiedostoa { $path } ei voitu kirjoittaa: { $cause }. Mahdollinen vanha avaintiedosto on ennallaan.
told-key-broken = { $path } on vioittunut tai se ei ole avaintiedosto ({ $cause }). Mitään ei muutettu. Sen kopio tai palautussanat auttavat.
told-hand-over-open = Aiempi avainten vaihto keskeytyi. Vie se ensin loppuun.
told-coordinators-changed = Koordinaattorit vaihdettiin sillä välin. Yhteenkään lomakkeeseen ei koskettu; aloita uudelleen.
told-no-key-files = Avaintiedostoa ei ole. Mitään ei muutettu.
# --key FILE stays as it is.
told-no-readable-key = Kansiossa { $folder } ei ole tämän koulun avaintiedostoa, jonka voi lukea. Anna se: --key FILE.
told-other-school = Tämä avain kuuluu toisen koulun tietovarastoon. Mitään ei muutettu.
told-not-that-key = { $path } ei ole silloin luotu avaintiedosto. Mitään ei muutettu. Tuo se oikea takaisin.
told-wrong-untouched = Tämä ei ole avaimen tunnuslause (avaimen haltija: { $owner }). Yhteenkään lomakkeeseen ei koskettu; yritä uudelleen.
told-key-unopened = { $path }: { $cause }. Yhteenkään lomakkeeseen ei koskettu.
told-none-opens = { $sheets ->
    [one] { $id }: sen { $sheets } lomake ei avaudu tällä avaimella. Avaimet ja lomakkeet ovat ennallaan.
   *[other] { $id }: yksikään sen { $sheets } lomakkeesta ei avaudu tällä avaimella. Avaimet ja lomakkeet ovat ennallaan.
  }

## Set-ups and activations.

told-set-up-gone = Tätä valmistelua ei ole enää täällä: joku on aktivoinut, siirtänyt tai poistanut sen.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title }: kierroksella { $session }, { $year }, on jo tämän asteen kysely. Kierroksella on yksi kysely astetta kohden; mitään ei muutettu.
told-set-up-removed = Valmistelu on poistettu.
# The command must stand as it is.
told-activate-no-key = Koordinaattorin avainta ei vielä ole, joten kukaan ei voisi avata lomakkeita myöhemmin. Luo ensin avain: reflectory key new. Säilytä sen tunnuslause ja palautusarkki hyvin: jos molemmat katoavat ennen lomakkeiden avaamista, vastauksetkin katoavat.
told-machines-joined = Tähän kyselyyn on liittynyt koneita ({ $machines }), ja niillä voi olla siellä palautettuja lomakkeita. Siksi aktivointia ei voi enää perua. Mitään ei muutettu.
told-recalled = Aktivointi on peruttu. Kysely on taas valmisteilla; tehdyt koodit ja laput eivät avaa mitään.
told-begun = Joku on alkanut vastata, joten aktivointia ei voi enää perua. Mitään ei muutettu.
# `problem` says what is wrong in the file.
told-own-not-taken = Mitään ei tuotu, koska tiedosto ei ole tällaisenaan kysely. { $problem }
told-own-not-taken-more = Mitään ei tuotu, koska tiedosto ei ole tällaisenaan kysely. { $problem } { $more ->
    [one] Löytyi vielä yksi ongelma.
   *[other] Löytyi vielä { $more } ongelmaa.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Joku muu on sillä välin korjannut tätä kyselyä. Mitään ei muutettu. Katso sitä vielä kerran ja korjaa sitten.
told-unsealed-meanwhile = Tämän kyselyn lomakkeet avattiin sillä välin, joten sitä ei voi enää korjata. Mitään ei muutettu.
# `why` is a sentence.
told-not-corrected = { $why } Mitään ei muutettu.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Viimeinen päivä on nyt { $day }. Se on kirjattu, ja kaikki näkevät sen.
told-numbers = Luvut on korjattu ja kirjattu.
told-archived = { $sheets ->
    [0] { $id } on tiedostossa { $path } ilman lomakkeita, tarkistettu ja kokonainen. Se ei ole enää tässä tietovarastossa.
    [one] { $id } on tiedostossa { $path }, mukana 1 sinetöity lomake, tarkistettu ja kokonainen. Se ei ole enää tässä tietovarastossa.
   *[other] { $id } on tiedostossa { $path }, mukana { $sheets } sinetöityä lomaketta, tarkistettu ja kokonainen. Se ei ole enää tässä tietovarastossa.
  }
told-deleted = { $sheets ->
    [0] { $id } on poistettu, lomakkeita ei ollut. Sen paikka on taas vapaa.
    [one] { $id } on poistettu ja sen mukana 1 sinetöity lomake. Sen paikka on taas vapaa.
   *[other] { $id } on poistettu ja sen mukana { $sheets } sinetöityä lomaketta. Sen paikka on taas vapaa.
  }
told-restored = { $id } on palannut sellaisena kuin se oli. Arkisto pysyy paikallaan.
told-still-held = { $file } on yhä toisen ohjelman käytössä. Mikään ei johda siihen, ja se häviää seuraavassa käynnistyksessä.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } ei ole tiedoston nimi: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } on julkaistu palvelimella { $name }, jolla voi olla lomakkeita, jotka eivät ole täällä. Mitään ei muutettu. Ota ne ensin vastaan (reflectory collect) ja poista kysely siltä palvelimelta (reflectory exercise publish { $id } --withdraw --to), anna kummallekin sen osoite.

## The lab.

told-port-used = Portti { $port } on käytössä tällä koneella: ehkä atk-luokka on jo auki toisessa ikkunassa. Mitään ei muutettu.
told-lab-not-opened = Atk-luokkaa ei voitu avata: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Lomakkeita voi tulla viimeisen päivän loppuun asti: { $last }. Lomakkeet voi avata aikaisintaan: { $first }. Mitään ei muutettu.
told-unsealed-already = Tämän kyselyn lomakkeet on jo avattu; sen raportin painos { $edition } on tallessa, eikä siihen tarvita avainta. Mitään ei muutettu.
told-no-sheets = Kukaan ei ole palauttanut lomaketta, joten avattavaa ei ole. Lomakkeita, joita on vielä työasemilla, voi tulla milloin vain.
told-opens-nothing = Yksikään lomake ei avaudu tällä avaimella. Mitään ei muutettu. Onko se tämän kyselyn avain? Sillä välin vaihdettu avain ei avaa mitään.
told-keys-together = { $keys ->
    [one] Tämän kyselyn lomakkeet avautuvat vain { $keys } avaimella yhdessä.
   *[other] Tämän kyselyn lomakkeet avautuvat vain { $keys } avaimella yhdessä.
  } Mitään ei muutettu. Pyydä jokaista koordinaattoria kirjoittamaan tunnuslauseensa.
told-unseal-meanwhile = Joku muu on samalla hetkellä avannut tämän kyselyn lomakkeet tai muuttanut siinä jotain. Mitään ei muutettu. Katso sitä vielä kerran.
told-not-unsealed = Tämän kyselyn lomakkeita ei ole vielä avattu. Mitään ei muutettu.
told-erased = Sinetöidyt lomakkeet on poistettu määräajan jälkeen, joten uutta painosta ei voi tehdä. Talletettu raportti pysyy ennallaan.
told-sheets-broken = { $sheets ->
    [one] Talletetun raportin lomakkeista { $sheets } ei enää avaudu, joten uutta painosta ei voi tehdä.
   *[other] Talletetun raportin lomakkeista { $sheets } ei enää avaudu, joten uutta painosta ei voi tehdä.
  } Mitään ei muutettu. Talletettu raportti pysyy ennallaan.
told-none-late = Edellisen painoksen jälkeen ei ole tullut lomakkeita. Mitään ei muutettu.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Myöhässä tulleita lomakkeita tähän mennessä: { $counts }. Uusi painos vaatii niitä vähintään { $cell } samasta ryhmästä, muuten painosten ero kertoisi noista muutamista ihmisistä. Niitä säilytetään, ja ne odottavat.
told-report-not-kept = Raporttia ei voitu kirjoittaa niin, että sen voi lukea uudelleen. Mitään ei talletettu.
told-report-changed = Raportti, joka on talletettu nimellä { $id }, painos { $edition }, sanoo itse olevansa { $other }, painos { $other-edition }: joku on muuttanut sitä. Sitä ei näytetä. Oikea on aiemmassa varmuuskopiossa.
told-no-report = Tästä kyselystä ei ole vielä raporttia.
told-no-report-to-draw = Kyselystä { $id } ei ole vielä raporttia, joten siitä voi piirtää vain osallistumisen.
told-many-notes = { $most ->
    [one] Muistiinpanoja on jo { $most }.
   *[other] Muistiinpanoja on jo { $most }.
  } Poista ensin yksi; mitään ei muutettu.

## Plans.

told-plan-gone = Tätä suunnitelmaa ei ole enää täällä: joku on poistanut sen tiedoston.
told-plan-removed = Suunnitelma on poistettu.
# `problem` is a sentence.
told-plan-broken = { $file }, rivi { $line }, sarake { $column }: { $problem } Tiedosto pysyy ennallaan.
told-plan-no-days = Yhdelläkään tämän suunnitelman toimenpiteellä ei ole vielä päivää, joten kalenteriin ei tule mitään. Anna jollekin ensimmäinen tai viimeinen päivä; sitten se onnistuu. Mitään ei kirjoitettu.

## Files that are written for the coordinator.

told-written = Kirjoitettu: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Kirjoitettu: { $path }. Selain näyttää sen; PNG vaatii ohjelman reflectory-print.
told-written-certificate = Kirjoitettu: { $path }. Kun se on tulostettu, nimi voi hetken jäädä tulostimen jonoon.
told-not-written = Tiedostoa { $path } ei voitu kirjoittaa: { $cause }. Mitään ei muutettu.
told-many-files = { $most ->
    [one] Kansiossa { $folder } on jo { $most } tiedosto nimeltä { $name }.
   *[other] Kansiossa { $folder } on jo { $most } tiedostoa nimeltä { $name }.
  } Siirrä osa niistä muualle.
told-text-not-made = Tekstiä ei voitu koota. Mitään ei kirjoitettu.
told-document-not-made = Asiakirjaa ei voitu koota. Mitään ei kirjoitettu.
told-spreadsheet-not-made = Taulukkoa ei voitu koota: { $cause }.
told-ended = Keskeytetty. Mitään ei kirjoitettu.
told-no-drive = Yhtään liitettyä tikkua tai levyä ei näy. Liitä sellainen, odota hetki ja paina näppäintä uudelleen, tai kirjoita muistiin, mitä näytöllä on. Mitään ei kirjoitettu.
told-many-drives = Useampi kuin yksi tikku tai levy on liitetty, eikä kukaan voi sanoa, mitä niistä tarkoitetaan. Jätä vain yksi. Mitään ei kirjoitettu.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF- ja PNG-tiedostot tekee apuohjelma reflectory-print, jota tällä koneella ei ole. Sen saa näin: cargo install --path crates/print, tai pane se reflectory-ohjelman viereen. Ilman sitä voi kirjoittaa HTML:n ja SVG:n, ja selain tulostaa HTML:n.
told-print-no-start = { $path } ei käynnisty: { $cause }. HTML:n ja SVG:n voi kirjoittaa ilman sitä.
told-print-refused = Sitä ei voitu tulostaa: { $cause }
told-print-memory = Tulostaminen vaati enemmän muistia kuin sille on. Mitään ei kirjoitettu. Jos malli on omasi: toistaako se jotain loputtomiin? Muuten muiden ohjelmien sulkeminen voi auttaa.
told-print-long = { $seconds ->
    [one] Tulostaminen kesti yli { $seconds } sekunnin ja keskeytettiin. Mitään ei kirjoitettu.
   *[other] Tulostaminen kesti yli { $seconds } sekuntia ja keskeytettiin. Mitään ei kirjoitettu.
  }
told-print-not-usable = Tulostuksen apuohjelma antoi jotain, mitä ei voi käyttää. Mitään ei kirjoitettu. Onko se tätä versiota?
told-print-broke-off = Tulostuksen apuohjelma keskeytyi: sen tuotoksen loppu puuttuu. Mitään ei kirjoitettu. Yritä uudelleen; jos näin käy vielä kerran, muiden ohjelmien sulkeminen voi auttaa.
# The key h must be named as it is.
told-no-pdf-certificate = PDF:ää ei voi tehdä tällä koneella. h kirjoittaa selaimelle sivun, jonka se voi tulostaa.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Merkkiä ei ole vielä allekirjoitettu. Tunnuslauseesi allekirjoittaa sen: reflectory badge { $id }
told-badge-later = Kyselyn { $id } merkin voi tehdä, kun sen lomakkeet on avattu: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Kyselystä { $id } ei saa merkkiä. { $reasons }
told-badge-broken = Sitä, mitä tästä merkistä on talletettu, ei voi lukea. Tuo varmuuskopio takaisin.
