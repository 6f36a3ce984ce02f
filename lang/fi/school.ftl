### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Nimi
school-fact-place = Paikkakunta
school-fact-zone = Aikavyöhyke
school-fact-languages = Kielet
school-fact-cell = Pienin ryhmä
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Lomakkeet säilyvät
school-fact-coordinators = Koordinaattorit
# Asks for a number of years.
school-years = Vuosia

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = ei vielä kirjoitettu
# The school has no place yet, and needs none.
school-no-place = ei kirjoitettu
school-cell = { $sheets ->
    [one] { $sheets } lomake
   *[other] { $sheets } lomaketta
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] 1 vuoden
   *[other] { $years } vuotta
  }
school-nobody = kukaan ei voi vielä avata
# `name` is the only coordinator.
school-one-alone = vain { $name } voi avata
# Two coordinators: both keys are needed.
school-both-needed = { $one } ja { $other }: vain yhdessä
# Two coordinators: one key is enough.
school-either-enough = { $one } tai { $other }: yksi avain riittää

## The same room: what the line under the cursor is for.

school-name-meaning = Se näkyy kyselyn jokaisella näytöllä ja raportissa.
school-place-meaning = Kaupunki tai alue. Voi jäädä tyhjäksi.
school-zone-meaning = Kysely avautuu klo 00.00 ja sulkeutuu klo 23.59 tällä vyöhykkeellä, vaikka mikään ohjelma ei olisi käynnissä. Kirjoita kaupunki.
# The tags are typed as they stand here.
school-languages-meaning = Lyhyitä tunnuksia, esimerkiksi en, fr, nl. Omat väittämät kirjoitetaan ensimmäisellä, ja ne voi kääntää muille.
school-cell-meaning = { $least }–{ $most }, tavallisesti { $usual }. Ryhmällä, jolta on vähemmän lomakkeita, ei ole raportissa omaa riviä, jotta ketään ei tunnisteta. Luku koskee uusia kyselyjä, ja osallistujat näkevät sen.
school-retention-meaning = 1–{ $years } vuotta. Sen jälkeen sinetöidyt lomakkeet on poistettava. Raportti säilyy.
school-no-key-meaning = Vain se, jolla on koordinaattorin avain, voi avata lomakkeet. Ilman avainta mitään ei voi aktivoida. Enter luo ensimmäisen.
school-coordinators-meaning = Enter lisää kollegan avaimen tai siirtää tehtävän seuraajalle, vaihe vaiheelta.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Lukuvuosi { $year }: katso kerran, onko kaikki tämä yhä oikein, ja paina sitten l.
school-year-now = Lukuvuosi { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Ensimmäiset vaiheet
school-step-name = koulun nimi
school-step-key = koordinaattorin avain
school-step-exercise = kysely, huoneessa 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = nimi
school-step-key-short = avain
school-step-exercise-short = kysely (huone 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Koulun nimessä on { $chars } merkki.
   *[other] Koulun nimessä on { $chars } merkkiä.
  } Riville mahtuu enintään { $most }.
school-place-long = { $chars ->
    [one] Paikan nimessä on { $chars } merkki.
   *[other] Paikan nimessä on { $chars } merkkiä.
  } Riville mahtuu enintään { $most }.
school-zone-unknown = Aikavyöhykettä "{ $zone }" ei ole. Esimerkkejä: Europe/Brussels, Europe/Athens.
school-no-language = Nimeä vähintään yksi kieli, esimerkiksi en.
school-many-languages = { $count ->
    [one] Kieliä on { $count }.
   *[other] Kieliä on { $count }.
  } Niitä voi olla enintään { $most }.
school-no-tag = "{ $tag }" ei ole kielen tunnus. Esimerkkejä: nl, fr, pt-BR.
school-language-twice = Kieli { $tag } on luettelossa kahdesti.
school-cell-wrong = Pienin ryhmä voi olla { $least }–{ $most } lomaketta, ei { $cell }.
school-retention-wrong = Sinetöityjä lomakkeita voi säilyttää 1–{ $most } vuotta, ei { $years }.
school-kept-now = Tallennettu.

## A coordinator's key, in steps: the title of each way.

keys-title = Koordinaattorien avaimet
keys-title-first = Ensimmäisen koordinaattorin avain
keys-title-colleague = Avain kollegalle
keys-title-successor = Tehtävän siirto seuraajalle

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = oma avain
keys-step-colleague = kollegan avain
keys-step-successor = seuraajan avain
# The sheet of paper with the recovery words.
keys-step-sheet = palautusarkki
keys-step-backup = varmuuskopio
keys-step-old = vanha avain
# Such as "step 2 of 4: recovery sheet".
keys-step = vaihe { $step }/{ $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Mitä tehdään?
keys-add = lisätään kollega: toinen avain
keys-hand-over = siirretään tehtävä seuraajalle: uusi avain poistuvan tilalle
keys-who-opens = Keitä lomakkeiden avaamiseen tarvitaan?
keys-either = kumpi tahansa avain avaa lomakkeet
keys-both = vain molemmat yhdessä avaavat ne

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Nimesi
keys-my-passphrase = Tunnuslauseesi
keys-colleague-name = Kollegasi nimi
keys-going-passphrase = Poistuvan avaimen tunnuslause
keys-successor-name = Seuraajan nimi
keys-new-passphrase = Uusi tunnuslause
keys-again = Sama uudelleen
# A word of the recovery sheet, by its number.
keys-word = Sana { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Vain se, jolla on tämä avain ja sen tunnuslause, voi avata lomakkeet. Käytä vähintään neljää sanaa, jotka eivät liity toisiinsa. Tunnuslausetta ei koskaan näytetä.
keys-colleague-more = Ensin tunnuslauseesi, sitten kollegasi kirjoittaa nimensä ja omansa. Kaikki lomakkeet sinetöidään uudelleen kummallekin.
keys-successor-more = Ensin poistuvan avaimen tunnuslause, sitten seuraaja kirjoittaa nimensä ja omansa. Kaikki lomakkeet sinetöidään uudelleen.
keys-no-name = Kirjoita nimi: kollegat näkevät, kenen avain se on.
keys-no-passphrase = Kirjoita tunnuslause: vähintään neljä sanaa, jotka eivät liity toisiinsa.
keys-not-same = Tunnuslauseet eivät ole samat. Kirjoita molemmat uudelleen.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Käytä vähintään neljää sanaa, jotka eivät liity toisiinsa. Mitään ei muutettu.
weak-easy = Tämä on helppo arvata.
weak-rows-of-keys = Vierekkäisiä näppäimiä kokeillaan jo varhain.
weak-repeats = Toistaminen tuskin vahvistaa sitä.
weak-common = Moni käyttää juuri tätä; sitä kokeillaan ensimmäisenä.
weak-like-common = Tämä on lähellä sitä, mitä moni käyttää; vaihdettuja kirjaimia ja numeroitakin kokeillaan.
weak-sequence = Sarjoja kuten abc tai 6543 kokeillaan varhain.
weak-years = Vuosilukuja kokeillaan varhain.
weak-one-word = Yksittäinen sana löytyy sanakirjan avulla.
weak-dates = Päivämääriä kokeillaan varhain, syntymäpäiviä ensin.
weak-names = Nimiä kokeillaan varhain.

## A coordinator's key: the recovery words.

keys-words = Kirjoita nämä 24 sanaa nyt muistiin tässä järjestyksessä: ne näytetään vain kerran. Niillä lomakkeet avautuvat, jos tunnuslause unohtuu. Pane sanat lukkojen taakse.
keys-file = Avaintiedosto: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Kirjoita arkistasi sanat { $one } ja { $other }: silloin on varmaa, että se on kirjoitettu.
keys-wrong-word = Tämä ei ole sana { $number }. Katso arkkiasi uudelleen; Esc näyttää sanat.
# The key q must be named as it is.
keys-leaving = Nämä sanat näytetään vain nyt. Jos ne ja tunnuslause katoavat, vastauksetkin katoavat. Jos haluat lopettaa kirjoittamatta niitä muistiin, paina vielä kerran q.

## A coordinator's key: what comes after.

keys-backup = Varmuuskopioi nyt
# The key b and the command must stand as they are.
keys-backup-more = Avaintiedosto on tietovaraston kansiossa. b kopioi molemmat varmuuskopion paikkaan; kerro paikka ensin kerran: reflectory backup DIR. Ilman avainta, tai ilman sen tunnuslausetta ja palautusarkkia, lomakkeita ei voi avata.
keys-unfinished = Tämä ei ole vielä valmis
# `why` is a sentence.
keys-unfinished-more = { $why } Säilytä molemmat avaimet ja tunnuslauseet. Valitse sama uudelleen ja kirjoita molemmat, niin se on valmis.
keys-old = Vanha avain ei enää avaa uusia lomakkeita
keys-old-more = Jokainen lomake on nyt sinetöity uudelle avaimelle. Tietovaraston aiemmat kopiot voi yhä avata vanhalla avaimella: hävitä ne vanhan palautusarkin kanssa, tai säilytä ne yhtä huolellisesti kuin ennen.
keys-old-unfinished = Siirto ei ole vielä valmis
keys-finished = Keskeytynyt avainten vaihto on nyt valmis: jokainen lomake on sinetöity nyt voimassa oleville avaimille.
keys-sheets-left = { $sheets ->
    [one] { $sheets } lomake ei avautunut vanhalla avaimella ja jäi ennalleen.
   *[other] { $sheets } lomaketta ei avautunut vanhalla avaimella ja jäi ennalleen.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Palautusarkki: { $name }
recovery-print = Tulosta tämä, pane se lukkojen taakse ja poista tiedosto: se, jolla tämä on, voi avata lomakkeet.
recovery-what-for = { $words ->
    [one] Tällä { $words } sanalla avainta voi käyttää ilman sen tiedostoa ja tunnuslausetta. Avaimen haltija: { $name }.
   *[other] Näillä { $words } sanalla avainta voi käyttää ilman sen tiedostoa ja tunnuslausetta. Avaimen haltija: { $name }.
  } Se, jolla tämä arkki on, voi avata lomakkeet: pane se lukkojen taakse, erilleen koneesta.
recovery-delete = Poista tiedosto, kun tämä sivu on tulostettu; tulostimen jonoon voi hetkeksi jäädä kopio.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · kierros { $session }, { $year }
codes-activated = Kysely on aktivoitu.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Avautuu: { $first } klo 00.00. Sulkeutuu: { $last } klo 23.59.
codes-open-until = Auki, sulkeutuu: { $last } klo 23.59.
codes-closed = Sulkeutunut: { $last } klo 23.59. Koodit eivät enää avaa mitään.
codes-none = Ilman koodeja jokainen valitsee ryhmänsä koulun koneella.
# `groups` are names of groups with commas between.
codes-everybody = Kaikki tulevat mukaan koodilla: { $groups }.
codes-some = Vain koodilla: { $groups }. Muut valitsevat ryhmänsä koulun koneella.
codes-making = Hetkinen: koodeja tehdään.
slips-making = Hetkinen: lappuja tehdään.
slips-making-left = { $left ->
    [one] Hetkinen: lappuja tehdään. Näiden jälkeen vielä yksi erä.
   *[other] Hetkinen: lappuja tehdään. Näiden jälkeen vielä { $left } erää.
  }
recall-moment = Hetkinen: aktivointia perutaan.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Yksi koodi ryhmää kohden
codes-of-groups-more = Kaikki ryhmässä käyttävät samaa koodia, julisteesta tai viestistä. Se käy useammin kuin kerran.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Yksi koodi ryhmää ja yritystä kohden
codes-of-companies-more = Kaikki ryhmässä käyttävät samaa koodia, ja jokaisella yrityksellä on omansa. Koodi käy useammin kuin kerran.
codes-slips = Kertakäyttölappuja tulostettavaksi
codes-slips-more = Lapulla yksi ihminen voi vastata kerran. Jaa kuin äänestysliput, kirjaamatta, kenellä on mikäkin.
codes-lab = Avaa atk-luokka
codes-lab-more = Muut koneet liittyvät koodilla ja palauttavat verkossa niin kauan kuin ohjelma on auki.
codes-recall = Peru aktivointi
codes-recall-more = Ellei kukaan ole aloittanut: kysely palaa valmisteluun, eivätkä sen koodit enää avaa mitään.
recall-ask = Perutaanko aktivointi?
recall-meaning = Kysely palaa valmisteluun kaikkine tietoineen, ja voit muuttaa sitä ja aktivoida sen uudelleen. Jaetut koodit ja laput eivät enää avaa mitään. Jos joku on alkanut vastata, mikään ei muutu.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Montako lappua, ja keille?
slips-meaning = Jos ryhmällä on lappuja, siihen pääsee vain koodilla. Laput näytetään kerran; kukaan ei voi katsoa niitä myöhemmin.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = yhteensä
# The heading of the slips.
slips-title = Kertakäyttölaput
# Which lines of a long text are shown. At most 30 columns.
codes-lines = rivit { $first }–{ $last }/{ $all }
# The key w must be named as it is.
codes-copied = Kopioitu, jos pääte osaa sen: liitä se jonnekin, niin näet. Jos mitään ei tule, w tallentaa tiedoston tulostettavaksi.
# The keys must be named as they are.
slips-nowhere-else = Näitä lappuja ei säilytetä missään muualla. w tallentaa ne, y kopioi ne; jos haluat lähteä ilman niitä, paina vielä kerran q.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Kaikki ryhmässä käyttävät samaa koodia.
codes-sheet-only = Tästä lähtien nämä ryhmät vastaavat vain koodillaan.
# A code follows.
slip-code = Koodisi:
slip-once = Se toimii kerran. Kukaan ei voi tunnistaa vastauksiasi siitä: talteen jää vain merkintä, että koodi on käytetty.

## One-time slips: why there are none.

slips-not-drawn = Koodeja ei voitu arpoa: { $cause }.
slips-count-wrong = { $most ->
    [one] Kerralla voi tehdä 1–{ $most } lapun.
   *[other] Kerralla voi tehdä 1–{ $most } lappua.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: ryhmää ei ole kutsuttu kyselyyn { $id }, joten sille ei ole mitään.
slips-not-added = Näitä lappuja ei voitu lisätä. Mitään ei muutettu; yritä uudelleen.
slips-not-made = Lappuja ei voitu tehdä tällä koneella. Mitään ei muutettu.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Hetkinen: atk-luokkaa avataan.
lab-closed = Atk-luokka on suljettu.
lab-closed-more = Kun se on auki, tähän kyselyyn voi vastata koulun muilla koneilla. Ilman sitä, tai ilman verkkoa, lomakkeet tulevat muistitikulla. Mikään palautettu ei riipu siitä.
lab-open = Atk-luokka on auki.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Liittymiskoodi
lab-address = Osoite
# Instead of an address.
lab-no-network = ei ole: tämä kone ei ole missään verkossa
# A command follows on the next line.
lab-once = Jokaisella koneella kerran:
lab-ends = Se sulkeutuu, kun lopetat ohjelman. Palautetut ovat turvassa tällä levyllä.
lab-unsealed = Tämän kyselyn lomakkeet on avattu: nyt tulevat lomakkeet vaatisivat uuden painoksen. Sen atk-luokka pysyy suljettuna.

## The lab: how the machines stand.

lab-nobody = Yksikään kone ei ole vielä liittynyt.
lab-joined = { $machines ->
    [one] 1 kone on liittynyt, yhteys: { $reachable }.
   *[other] { $machines } konetta on liittynyt, yhteys: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] 1 kone on liittynyt, yhteys: { $reachable };
   *[other] { $machines } konetta on liittynyt, yhteys: { $reachable };
  } { $sheets ->
    [one] siellä odottaa 1 lomake.
   *[other] siellä odottaa { $sheets } lomaketta.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Ei kuulu nyt, voi olla lomakkeita: työasema { $stations }.
   *[other] Ei kuulu nyt, voi olla lomakkeita: työasemat { $stations }.
  }
lab-missing-more = Ei kuulu, voi olla lomakkeita: työasemat { $stations } ja { $more } muuta.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 lomake on pantu sivuun: se tuli ilman vapaata lappua. t laskee sen mukaan; muuten se jää sivuun.
   *[other] { $sheets } lomaketta on pantu sivuun: ne tulivat ilman vapaata lappua. t laskee ne kaikki mukaan; muuten ne jäävät sivuun.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Työasemia, joilla tiedetään olevan täältä puuttuvia lomakkeita: ei yhtään.
outside-waiting = Lomakkeita, jotka nyt odottavat työasemilla: { $sheets }. Pidä atk-luokka auki, kunnes ne ovat täällä.
outside-missing = { $count ->
    [one] Lomakkeita voi vielä olla: työasema { $stations }. Avaa ensin atk-luokka tai hae työaseman tikku.
   *[other] Lomakkeita voi vielä olla: työasemat { $stations }. Avaa ensin atk-luokka tai hae niiden tikut.
  }
outside-missing-more = Lomakkeita voi vielä olla: työasemat { $stations } ja { $more } muuta. Avaa ensin atk-luokka tai hae tikut.
outside-unknown = Konetta, joka ei ole koskaan ollut yhteydessä tähän, ei tunneta: tuo sen lomakkeet ensin.
# `name` is a server. The command must stand as it is.
outside-server = Julkaistu palvelimella { $name }: aja ensin reflectory collect ja anna osoite.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 lomake on pantu sivuun, koska se tuli ilman vapaata lappua: se lasketaan vain, jos ensin lasket sen mukaan atk-luokassa (o, sitten t).
   *[other] { $sheets } lomaketta on pantu sivuun, koska ne tulivat ilman vapaata lappua: ne lasketaan vain, jos ensin lasket ne mukaan atk-luokassa (o, sitten t).
  }
