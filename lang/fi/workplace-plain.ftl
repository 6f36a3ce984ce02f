### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = osallistuminen, p
lines-word-sessions = kierros, kierrokset
lines-word-set-ups = valmistelu, valmistelut
lines-word-results = tulos, tulokset
lines-word-school = koulu
lines-word-guide = opas
lines-word-data = tietosuoja, data
lines-word-lock = lukitse, l
lines-word-quit = lopeta, q

## What each of them does, read after it.

lines-does-help = nämä sanat
lines-does-back = yksi askel takaisin; päätetty säilyy
lines-does-again = lue tämä uudelleen nykyisin luvuin
lines-does-where = missä olet
lines-does-participation = ketkä ovat osallistuneet; siellä luetellaan kaikki huoneet
lines-does-sessions = jokainen kysely, korjaukset, uusi valmistelu
lines-does-set-ups = määrät, väittämät, päivät, aktivointi
lines-does-results = avaa lomakkeet ja lue raportti
lines-does-school = koulun nimi ja koordinaattorien avaimet
lines-does-guide = miten kysely etenee
lines-does-data = mitä tallennetaan ja kuka voi lukea sen
lines-does-clear = tyhjennä kirjoitettava kohta
lines-does-lock = lukitse se, mitä voi muuttaa
lines-does-quit = lopeta ohjelma
lines-numbers = Numero tekee sen, mikä luetaan sen perässä.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Kun kirjoitat johonkin kohtaan, näiden sanojen edessä on piste, esimerkiksi .{ $back }
lines-empty = Tyhjä rivi jättää kohdan ennalleen ja jatkaa.

## What is answered to what was typed.

lines-digits = Kirjoita luku numeroin, tai .{ $back }, jos haluat jättää sen ennalleen.
lines-nothing-typed = Mitään ei kirjoitettu. Kirjoita tunnuslause, tai .{ $back }, jos haluat poistua.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Tämä on pidempi kuin pienimmälle näytölle mahtuu: { $used }. Kirjoita se hieman lyhyemmin.
lines-number-too-large = Suurin mahdollinen luku tässä on { $most }. Entinen jää ennalleen; kirjoita luku uudelleen.
lines-not-after-first = { $day } ei voi olla viimeinen päivä: ensimmäinen päivä on { $first }. Mitään ei muutettu; kirjoita viimeinen päivä uudelleen.
lines-class-unfinished = Tästä luokasta kirjoitettua ei ole vielä tallennettu. Tyhjä rivi jatkaa; .{ $clear } ja sitten .{ $back } jättää sen pois.
lines-one-number = Yksi numero kerrallaan.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Tätä ei ymmärretty. Kirjoita numero tai { $help }.
lines-nothing-to-clear = Tässä ei kirjoiteta mitään.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Tästä kaikki alkaa. { $quit } lopettaa ohjelman.
lines-workplace = Koordinaattorin työtila.
lines-workplace-of = Työtila: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Koordinaattorin työtila, { $lock }.
lines-workplace-of-lock = Työtila: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Nyt: { $text }. Tyhjä rivi jättää sen ennalleen.

## What stands before what is typed.

lines-ask-word = Sana:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, kierros { $session }, { $year }
lines-passphrase = Tunnuslause
lines-trying = Tunnuslausetta kokeillaan.
lines-unsealed = { $done }/{ $of } lomaketta on avattu.
# Read when the program is ended by the system.
lines-set-up-kept = Valmistelu on tallennettu sellaisenaan. Se jatkuu valmistelujen huoneessa.
lines-no-key-made = Tämä päättyi tähän. Avainta ei tehty, eikä mitään muutettu.
lines-words-not-typed-back = Tämä päättyi ennen kuin kaksi palautussanaa oli kirjoitettu takaisin. Avain on tehty, ja sen tunnuslause avaa lomakkeet. Jos sanoja ei ole kirjoitettu muistiin, tee uusi avain, jolla on uudet sanat: reflectory key replace

## A room that is locked.

lines-locked = Tämä huone on lukittu.
lines-locked-type = Kirjoita tunnuslauseesi. Sitä ei näytetä.
lines-locked-open = Osallistuminen, opas ja tietosuoja ovat auki kaikille: .{ $back } vie sinne.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Opas.
lines-protection = Tietosuoja.
lines-do-letter = kirjoita kirje huoltajille tiedostoon
lines-plans = Toimintasuunnitelmat.
lines-certificates = Todistukset ja merkki.
lines-elsewhere = Tätä huonetta ei ole riveinä. Sen toiminnot ovat käytettävissä myös komentoina.
lines-command = Komento on: { $command }
lines-two-commands = Komento on: { $one }, ja: { $other }

## Participation: a line for each group.

lines-participation = Osallistuminen.
lines-nobody-asked = Keneltäkään ei vielä kysytä. Valmistele ensin kysely; heti kun se on aktivoitu, tässä kerrotaan, ketkä osallistuvat.
lines-participation-of = Osallistuminen. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Osallistuminen kaikkiaan: { $level }.
lines-by-class = Luokittain viiden välein:
lines-class-too-small = { $class }: liian pieni laskettavaksi.
lines-class-few = { $class }: alle 5.
lines-class-least = { $class }: { $count } tai enemmän.
lines-group-not-invited = { $group }: ei kutsuttu.
lines-group-reached = { $group }: palauttaneita { $count }, kutsuttuja { $invited }. Minimi on { $minimum }: saavutettu.
lines-group-too-many = { $group }: palauttaneita { $count }, kutsuttuja { $invited }. Minimi on { $minimum }: saavutettu, lomakkeita on enemmän kuin kutsuttuja; tarkista määrä.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: palauttaneita { $count }, kutsuttuja { $invited }. Minimi on { $minimum }: lähellä, puuttuu { $missing }.
lines-group-below = { $group }: palauttaneita { $count }, kutsuttuja { $invited }. Minimi on { $minimum }: puuttuu { $missing }.
lines-do-codes = jaettavat koodit ja laput
lines-do-with-classes = luokkien kanssa
lines-do-without-classes = ilman luokkia
lines-do-participation-of = osallistuminen: { $exercise }

## The sessions of a school year.

lines-sessions = Kierrokset. Lukuvuosi { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Kierros { $number }: { $days }, nyt.
lines-session-next = Kierros { $number }: { $days }, seuraava.
lines-session-later = Kierros { $number }: { $days }, myöhemmin.
lines-session-past = Kierros { $number }: { $days }, päättynyt.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = kierros { $number }: { $entry }
lines-entry-set-up = valmistele kysely
lines-entry-prepare = valmistele kysely ennalta
lines-entry-being = { $level }, valmisteilla
lines-do-earlier-year = aiempi lukuvuosi
lines-do-later-year = myöhempi lukuvuosi
lines-do-remove-set-up = poista valmistelu: { $level }
lines-do-restore = tuo kysely takaisin arkistosta
lines-restore = Tuo kysely takaisin arkistostaan.

## A new set-up: for which session, and for which level.

lines-session-of = kierros { $number }, { $year }
lines-session-taken = kierros { $number }, { $year }, tämä aste on siellä jo
lines-begin-level-one = Kierroksella on jokaista koulutusastetta kohden yksi kysely.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, on valmisteilla
lines-isced-taken = { $level }, ISCED { $isced }, on jo kysely

## An exercise's page.

lines-exercise-page = Kysely. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Sen nimi: { $id }.
lines-no-corrections = Korjauksia: ei ole.
lines-correction = Korjaus: { $words }.
lines-do-participation = osallistuminen
lines-do-preview = katso sitä niin kuin jokin ryhmä sen näkee
lines-do-last-day = korjaa viimeinen päivä
lines-do-people = korjaa ryhmän ihmisten määrä
lines-do-recall = peru aktivointi
lines-do-copy = kopioi se toiselle kierrokselle
lines-do-archive = pane se talteen yhteen tiedostoon
lines-do-delete = poista se lopullisesti
lines-later-last-day = Myöhempi viimeinen päivä. { $exercise }.
lines-group-people = { $group }, kutsuttu { $invited }, ryhmässä { $eligible }
lines-archive = Pane talteen yhteen tiedostoon: { $exercise }.
lines-delete = Poistetaanko lopullisesti { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Valmistelut.
lines-do-go-on-with = jatka: { $name }
lines-do-new-set-up = uusi valmistelu
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Valmistelu: { $name }. Vaihe { $step }, yhteensä { $steps }, { $title }, { $saved }.
lines-do-step = vaihe { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = koulu: { $school }
lines-number-school-none = koulu: ei vielä kirjoitettu
lines-number-level = aste: { $level }
lines-number-eligible = { $group }: yhteensä { $count }
lines-number-eligible-none = { $group }: määrää ei ole vielä kirjoitettu
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: kutsuttu { $count }, { $state }
lines-number-classes = luokat ja otokset
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Montako
lines-how-many-in-all = { $group }: montako heitä on yhteensä
lines-how-many-invited = { $group }: montako on kutsuttu
lines-school-name = Koulun nimi
lines-level = Aste
lines-classes = Luokat
lines-which-level = Mikä aste?
lines-classes-and-samples = Luokat ja otokset.
lines-class-asked = { $class }, { $group }, ihmisiä { $count }: kysytään.
lines-class-not-asked = { $class }, { $group }, ihmisiä { $count }: ei kysytä.

## Step 2: what is asked.

lines-search = Hae väittämistä.
lines-search-how = Sanat, jotka otsikossa tai ryhmän lukemassa tekstissä on oltava.
# Stands before what is typed; a colon follows.
lines-words = Sanat
lines-found = Haku "{ $words }": löytyi { $count }.
lines-item-core = { $statement }, kysytään aina
lines-item-left-out = { $statement }, lyhytversio jättää pois
lines-item-on = { $statement }, valinnainen, rastitettu
lines-item-off = { $statement }, valinnainen, ei rastitettu
lines-item-in-form = { $statement }, valinnainen, lyhytversiossa
lines-item-stray = { $code }, rastitettu mutta ei kysytä tällä asteella: poista se
lines-do-next-area = seuraava alue
lines-do-area-before = edellinen alue
lines-do-list-all = luettele taas kaikki
lines-do-write-own = kirjoita oma väittämä
lines-do-bring-in = tuo omia väittämiä muualta
lines-do-how-much = kuinka paljon kysytään: kaikki vai lyhytversio
lines-preview = Esikatselu: kenen silmin?
lines-preview-how = Kysely etenee niin kuin osallistuja sen kokee. Siitä ei tallenneta mitään; lopeta milloin haluat.
lines-a-statement = Väittämä.
lines-do-ask = kysy se
lines-do-not-ask = älä kysy sitä
lines-do-next-statement = seuraava väittämä
lines-do-previous-statement = edellinen väittämä
lines-how-much-asked = Kuinka paljon kysytään?
lines-everything = kaikki: kaikki ydinväittämät, muut alueet ja se, minkä rastitat tai kirjoitat

## Step 2: own statements.

lines-own-new = Uusi oma väittämä.
lines-own-statement = Oma väittämä: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Lyhyt otsikko raportteihin
lines-own-reads = { $group }, teksti
lines-own-help = { $group }, milloin 5 sopii
lines-own-not-written = ei kirjoitettu
# `room` is such as "1 of 2 lines".
lines-own-room = Tilaa on: käytetty { $room }.
lines-bring = Tuo omia väittämiä.
lines-bring-from-file = tiedostosta
# Stands before what is typed; a colon follows.
lines-file = Tiedosto
lines-suggested = Ehdotettu: { $set }.
lines-suggested-ticked = { $title }, rastitettu.
lines-suggested-unticked = { $title }, ei rastitettu.
lines-suggested-here = { $title }, täällä jo.
lines-do-take-ticked = ota rastitetut

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Ensimmäinen päivä
lines-last-day = Viimeinen päivä
lines-day-how = Kirjoita se näin: 2026-11-23 tai 23.11.2026.
lines-do-first-day = kirjoita ensimmäinen päivä
lines-do-type-last-day = kirjoita viimeinen päivä
lines-do-other-day = kirjoita toinen viimeinen päivä
lines-do-clear-days = tyhjennä molemmat päivät

## Step 4: activation.

lines-ready = Kaikki on valmista.
lines-missing = { $count ->
    [one] Yksi asia puuttuu. Sen numero vie sinne, missä sen voi korjata.
   *[other] { $count } asiaa puuttuu. Niiden numerot vievät sinne, missä kunkin voi korjata.
  }
lines-freezes = Mitä ei voi enää muuttaa:
# `minutes` is how long it takes.
lines-asked = { $group }: kutsuttu { $invited }, minimi { $minimum }, väittämiä { $statements }, minuutteja { $minutes }.
lines-asked-unknown = { $group }: määrä ei ole vielä tiedossa; väittämiä { $statements }, minuutteja { $minutes }.
lines-asked-left-out = { $group }: jätetty pois.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = valmis: { $check }
lines-check-missing = puuttuu: { $check }
lines-check-mind = huomaa: { $check }
lines-people-asked = Ihmisiä, joilta kysytään: { $people }. Aika: { $first } – { $last }, päiviä { $days }.
# Read after "yes:" and "no:".
lines-do-activate = aktivoi se
lines-told = Mitä osallistujille kerrotaan viime kerran seurauksista. Se kerrotaan heille.
lines-not-told = Mitä osallistujille kerrotaan viime kerran seurauksista. Sitä ei kerrota heille.
lines-do-tell = kerro se
lines-do-not-tell = älä kerro sitä

## Codes and slips.

lines-codes = Koodit. { $exercise }.
lines-lab = Atk-luokka.
lines-lab-command = Se avataan ja sitä seurataan komennolla: reflectory hub.
lines-slips-how = Numero tekee ne. Jos haluat toisen määrän, kirjoita numero ja määrä, esimerkiksi 1 30.
lines-do-slips = { $group }: tee { $count }
lines-do-all-slips = tee kaikki { $total }
lines-do-pdf-cut = kirjoita PDF tulostettavaksi ja leikattavaksi
lines-do-html-cut = kirjoita HTML-tiedosto tulostettavaksi ja leikattavaksi

## Results.

lines-results = Tulokset. Lukuvuosi { $year }.
lines-no-results = Tänä lukuvuonna ei ole avautunut yhtään kyselyä.
lines-level-session = { $level }, kierros { $session }
lines-do-read-report = lue raportti: { $exercise }
lines-do-unseal = avaa lomakkeet: { $exercise }
lines-do-count-late = laske myöhässä tulleet lomakkeet uuteen painokseen: { $exercise }
lines-compare-with = Mihin verrataan: { $exercise }?
lines-fetching = Hetkinen: raporttia haetaan.
lines-unseal = Avaa lomakkeet: { $exercise }.
lines-new-edition = Uusi painos: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Raportti. { $exercise }, painos { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Väittämät, { $area }, { $order }
lines-page-own = Omat väittämät, { $order }
lines-page-group = Yksi ryhmä: { $group }
lines-page-other = Muut alueet: { $area }
lines-page-words = Omin sanoin: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Toinen sivu, nimellä: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Väittämä kokonaan, nimellä: { $names }.
lines-note-on = Muistiinpano: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Muistiinpano
lines-form = Missä muodossa raportti kirjoitetaan?
lines-search-report = Haku: koodi, otsikko tai väittämän sana.
# Stands before what is typed; a colon follows.
lines-words-or-number = Sanat tai numero
lines-no-notes = Muistiinpanoja ei vielä ole. Kokonaan näytettyyn väittämään voi liittää rivin siitä, mitä siitä sanottiin.
lines-school-average = { $mean } koulun keskiarvo, alueita { $areas }.
lines-overall = { $mean } yhteensä.
lines-overall-none = Yhteensä: ei mitään näytettävää.
lines-overall-answered = { $mean } yhteensä, vastanneita { $count }, kutsuttuja { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Yhteensä: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, { $core ->
    [one] 1 ydinväittämästä.
   *[other] { $core } ydinväittämästä.
  }
lines-area-optional = { $mean } { $group }, { $optional ->
    [one] 1 valinnaisesta väittämästä.
   *[other] { $optional } valinnaisesta väittämästä.
  }
lines-area-both = { $mean } { $group }, { $core ->
    [one] 1 ydinväittämästä ja { $optional } valinnaisesta.
   *[other] { $core } ydinväittämästä ja { $optional } valinnaisesta.
  }
lines-handed-in = Palauttaneita { $count }, kutsuttuja { $of }.
lines-group-read = { $group }, luettu teksti: { $text }
lines-texts = Tekstejä { $count }, aakkosjärjestyksessä, erillään lomakkeista.
lines-text = Teksti { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Osallistuminen: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: ei ole.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % ei koske minua, { $count }/{ $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = ero { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } yhteensä, vastanneita { $count }, kutsuttuja { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = noussut { $by }, ennen { $before }, nyt { $after }, { $where }: { $statement }.
lines-changed-down = laskenut { $by }, ennen { $before }, nyt { $after }, { $where }: { $statement }.
lines-do-points-off = vain keskiarvot
lines-do-points-on = ja montako valitsi kunkin kohdan
lines-do-other-order = toisessa järjestyksessä
lines-do-search-statement = hae väittämää
lines-do-write-report = kirjoita raportti tiedostoon
lines-do-compare = vertaa toiseen kyselyyn
lines-do-statements-of = väittämät: { $area }
lines-do-statement-after = seuraava väittämä
lines-do-statement-before = edellinen väittämä
lines-do-note = kirjoita siitä muistiinpano
lines-do-note-off = ilman sen muistiinpanoa
lines-do-note-on = muistiinpanonsa kanssa, jos sellainen on

## Two sessions compared.

lines-compared = Kahden kierroksen vertailu. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Ennen: { $exercise }, osallistuminen: { $level }. { $groups }.
lines-compared-now = Nyt: { $exercise }, osallistuminen: { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Kaikki ryhmät: { $values }.
lines-then-now = ennen { $before }, nyt { $after }
# In the place of a value.
lines-no-value = ei mitään
lines-increased = noussut { $by }
lines-decreased = laskenut { $by }
lines-same = sama
lines-do-other-order-now = toisessa järjestyksessä; nyt { $order }

## The school, and the coordinators' keys.

lines-school = Koulu.
lines-first-steps = Ensimmäiset vaiheet, jotka ovat tekemättä: { $steps }.
lines-look-still-right = Kerran lukuvuodessa: katso, onko kaikki tämä yhä oikein, ja ilmoita se.
lines-back-up-now = Varmuuskopioi nyt.
lines-old-key = Vanha avain.
lines-two-words = Kaksi palautussanaa.
lines-recovery-words = Palautussanat.
lines-do-words-file = kirjoita ne tiedostoon
lines-do-pdf = kirjoita PDF
lines-do-html = kirjoita HTML-tiedosto

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Jos haluat lopettaa ilman viimeistä muutostasi, kirjoita vielä kerran { $back }. { $why }
plain-writing = Tiedostoa kirjoitetaan.
plain-writing-long = Tiedostoa on kirjoitettu { $seconds } s.
plain-writing-busy = Toista tiedostoa kirjoitetaan vielä, joten tätä ei aloitettu. Odota hetki.
plain-writing-leaving = Tiedostoa kirjoitettiin vielä; se on nyt keskeytetty. Lopeta kirjoittamalla vielä kerran { $back }.
plain-overview-look-at-school = Kerran lukuvuodessa: katso läpi huone Koulu.
# Two days, and a window of days.
plain-days-range = alkaa { $first }, päättyy { $last }
plain-dates-from-to = alkaa { $first }, päättyy { $last }
# The sessions and an exercise.
plain-dates-none-fits = Kierrokselle { $session } ei enää mahdu kyselyä: sen viimeinen päivä on { $day }. Huone Kierros kertoo, mikä kierros tulee seuraavaksi.
plain-exercise-archive-more = Koko kysely sinetöityine lomakkeineen menee yhteen tiedostoon ja poistuu tietovarastosta, kun tiedosto on luettu läpi ja todettu ehjäksi. Huone Kierros tuo sen takaisin. Valitse kansio tikulta tai asiakirjoistasi. Sen nimi: { $name }
plain-exercise-delete-more = Kaikki katoaa, eikä kukaan saa sitä takaisin; arkiston saa. Varmuuskopioissa säilyy, mitä niissä on. Kirjoita varmuuden vuoksi sen nimi: { $name }
plain-exercise-delete-sheets = Kaikki katoaa, myös { $sheets ->
    [one] 1 sinetöity lomake
   *[other] { $sheets } sinetöityä lomaketta
  }, eikä kukaan saa sitä takaisin; arkiston saa. Varmuuskopioissa säilyy, mitä niissä on. Kirjoita varmuuden vuoksi sen nimi: { $name }
# Statements and activation.
plain-own-remove = Valitse vielä kerran poista, niin tämä väittämä häviää kaikkine teksteineen. Mikä tahansa muu säilyttää sen.
plain-statements-form-leaves-out = Lyhytversio jättää tämän pois. Lyhytversion voi valita tai poistaa käytöstä luettelossa.
plain-statements-core-is-asked = Tämä kysytään aina. Valinnaisesta sanotaan, että se on valinnainen.
plain-statements-own-is-asked = Omat väittämäsi kysytään aina. Numero avaa tämän: voit muuttaa sitä tai poistaa sen.
plain-suggested-nothing-ticked = Mitään ei ole vielä rastitettu. Väittämän numero rastittaa sen.
plain-activate-still-missing = Jotain puuttuu vielä. Puuttuva luetellaan ensin, ja sen numero vie sinne.
plain-activate-no-key = Avainta ei vielä ole, joten kukaan ei voisi avata lomakkeita myöhemmin. Luo avain huoneessa Koulu.
plain-activate-try = { $who } Muistetaanko tunnuslause yhä? Sitä voi kokeilla tässä.
plain-activate-tell-offer = { $count ->
    [one] Kerro osallistujille, mitä viime kerrasta seurasi: 1 asia suunnitelmastasi. Numero näyttää sen.
   *[other] Kerro osallistujille, mitä viime kerrasta seurasi: { $count } asiaa suunnitelmastasi. Numero näyttää ne.
  }
plain-activate-tell-other = { $count ->
    [one] Osallistujille kerrotaan, mitä viime kerrasta seurasi: 1 asia. Suunnitelmasi sanoo sen nyt toisin; numero näyttää sanat.
   *[other] Osallistujille kerrotaan, mitä viime kerrasta seurasi: { $count } asiaa. Suunnitelmasi sanoo sen nyt toisin; numero näyttää sanat.
  }
plain-activate-tell-state-other = Nyt kerrotaan toisin sanoin. Numero ottaa nämä.
# Codes and slips.
plain-slips-nowhere-else = Näitä lappuja ei säilytetä missään muualla. Kirjoita ne tiedostoon, tai jos haluat lähteä ilman niitä, kirjoita vielä kerran { $back }.
# Results and reports.
plain-results-nothing-set-up = Tässä ei ole valmisteltu mitään. Se alkaa huoneesta Kierros.
plain-results-can-unseal = { $sheets ->
    [one] 1 sinetöity lomake odottaa.
   *[other] { $sheets } sinetöityä lomaketta odottaa.
  }
plain-late-enough = Myöhässä tulleita lomakkeita: { $groups }. Uusi painos laskee ne, joita on riittävästi.
plain-lab-aside = { $sheets ->
    [one] 1 lomake on pantu sivuun: se tuli ilman vapaata lappua. Tässä se jää sivuun; tavallisella näytöllä sen voi laskea mukaan.
   *[other] { $sheets } lomaketta on pantu sivuun: ne tulivat ilman vapaata lappua. Tässä ne jäävät sivuun; tavallisella näytöllä ne voi laskea mukaan.
  }
plain-how-of = "80/200" tarkoittaa aina: vastanneet/kutsutut.
plain-how-counts = Keskiarvossa lasketaan vain vastaukset 1–{ $highest }. "Ei koske minua" ja tyhjät lasketaan ja näytetään sen vieressä, ei koskaan nollana.
plain-how-counts-on-scale = Keskiarvossa lasketaan vain asteikolla annetut vastaukset. "Ei koske minua" ja tyhjät lasketaan ja näytetään sen vieressä, ei koskaan nollana.
plain-figures-behind = vastanneita { $answered }, kutsuttuja { $invited }, ei koske minua { $opted-out }, tyhjiä { $unanswered }
plain-detail-na = ei koske: { $words }
plain-detail-na-alone = ei koske: ei koske minua
plain-focus-na = Eniten "ei koske minua"
# The school and its keys.
plain-school-step-exercise = kysely
plain-school-no-key-meaning = Vain se, jolla on koordinaattorin avain, voi avata lomakkeet. Ilman avainta mitään ei voi aktivoida. Numero luo ensimmäisen.
plain-school-coordinators-meaning = Numero lisää kollegan avaimen tai siirtää tehtävän seuraajalle, vaihe vaiheelta.
plain-keys-leaving = Nämä sanat näytetään vain nyt. Jos ne ja tunnuslause katoavat, vastauksetkin katoavat. Jos haluat lopettaa kirjoittamatta niitä muistiin, kirjoita vielä kerran { $back }.
plain-keys-wrong-word = Tämä ei ole sana { $number }. Katso arkkiasi uudelleen; .{ $back } lukee sanat uudelleen.
plain-keys-backup-more = Avaintiedosto on tietovaraston kansiossa. Varmuuskopiointi vie molemmat varmuuskopion paikkaan; kerro paikka ensin kerran: reflectory backup DIR. Ilman avainta, tai ilman sen tunnuslausetta ja palautusarkkia, lomakkeita ei voi avata.
plain-told-backup-where = Kerro kerran, minne varmuuskopiot menevät, toiselle tallennusvälineelle: reflectory backup DIR. Sen jälkeen valinta ”varmuuskopioi” riittää.
plain-told-no-drive = Yhtään liitettyä tikkua tai levyä ei näy. Liitä sellainen, odota hetki ja valitse tämä uudelleen, tai kirjoita muistiin, mitä tässä luetaan. Mitään ei kirjoitettu.
