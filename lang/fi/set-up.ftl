### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Mitään ei ole valmisteilla.
# n is a key.
set-up-nothing-next = n aloittaa: valitset kierroksen ja koulutusasteen, sitten neljä lyhyttä vaihetta. Kaikki tallentuu heti; lopeta ja palaa milloin haluat.
set-up-list = Valmisteilla
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · kierros { $session }, { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = tallennetaan…
set-up-is-saved = tallennettu
set-up-is-not-saved = tallentamatta

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Aste ja määrät
stage-numbers-short = Määrät
stage-questionnaire = Kysymykset
stage-dates = Päivät
stage-activate = Aktivointi

set-up-saving = Hetkinen: viimeistä muutostasi tallennetaan. Yritä sitten uudelleen.
set-up-changed = Joku muu on sillä välin muuttanut tätä valmistelua. Näet nyt hänen versionsa; viimeistä muutostasi ei säilytetty.
set-up-other-questionnaire = Tässä kyselyssä oli eri kyselylomake, jossa on muut asteet tai ryhmät, joten sitä ei voi kopioida. Se on tallessa. Aloita uusi valmistelu; omat väittämät voi tuoda sinne.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Koulu
numbers-level = Aste
numbers-classes = Luokat
numbers-school-missing = ei vielä kirjoitettu
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = ryhmässä
numbers-invited = kutsuttu
numbers-minimum = minimi
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % × { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = ei vielä
numbers-too-many = liikaa
numbers-left-out = ei mukana
numbers-too-few = liian vähän
numbers-small = pieni
numbers-fine = hyvä
numbers-no-classes = ei kirjoitettu
numbers-classes-entered = kirjoitettu { $all }, kysytään { $asked }
numbers-which-level = Miltä koulutusasteelta kysytään?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · valittu
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · ikä 6–12 · mukana yli 9-vuotiaat
level-lower-secondary = ISCED { $isced } · ikä 12–15
level-vocational = ISCED { $isced } · ikä 15–18 · kohti ammattia
level-general = ISCED { $isced } · ikä 15–18 · kohti jatko-opintoja
level-between = ISCED { $isced } · koulun ja korkeakoulun välissä

numbers-about-levels = Asteita ei koskaan yhdistetä: suurempi koulu valmistelee rinnakkain yhden kyselyn astetta kohden, ja kahdella asteella työskentelevä vastaa kummastakin kerran. Pieni koulu, jolla on yksi kysely usealle asteelle, valitsee alimman.
numbers-about-school = Koulun nimi sellaisena kuin osallistujat ja raportin lukijat sen näkevät. Sitä voi muuttaa, kunnes kysely aktivoidaan.
numbers-about-classes = Kaikilta ei tarvitse kysyä. Kirjoita luokat tai opettajien aineryhmät ja arvo, miltä niistä kysytään: koulu pääsee vähemmällä, mutta tulokset ovat epävarmempia.
# `who` comes from the questionnaire.
numbers-who-counts = Keitä lasketaan: { $who }.
numbers-zero = 0 jättää ryhmän pois.
numbers-asked-classes = Ne, joilta kysytään: valittujen luokkien väki.
numbers-asked-everyone = Ne, joilta kysytään: kaikki, ellet kirjoita pienempää lukua. 0 jättää ryhmän pois.
numbers-minimum-rule = { $minimum ->
    [one] Minimi { $minimum } lomake: { $percent } % luvusta { $eligible }, pyöristettynä alaspäin. Jos niitä on vähemmän, raportti kehottaa tulkitsemaan varoen.
   *[other] Minimi { $minimum } lomaketta: { $percent } % luvusta { $eligible }, pyöristettynä alaspäin. Jos niitä on vähemmän, raportti kehottaa tulkitsemaan varoen.
  }
numbers-correct-one = { $people }: kutsuttuja ({ $invited }) on enemmän kuin ryhmässä ihmisiä ({ $eligible }). Korjaa jompikumpi luku.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Luokat ja aineryhmät
# n is a key.
classes-begin = n lisää ensimmäisen. Kirjoita ne kaikki, myös ne, joilta ei ehkä kysytä: vain silloin arvotut edustavat kaikkia.
# Above the columns of the list. At most 9 columns each.
classes-name = nimi
classes-grade = vuosilk.
classes-group = ryhmä
classes-people = määrä
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = kysytään
classes-not-asked = ei
classes-remove = Poistetaanko luettelosta { $name }?
classes-full = Luokkia on jo { $most }, eikä enempää voi olla.
classes-none-asked = Yhdeltäkään näistä luokista ei kysytä, joten pois jäävät: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Kaikissa luokissa on yhteensä { $all } ihmistä, mutta ryhmässä ({ $people }) on vain { $eligible }. Korjaa luokat tai edellisen taulukon luku.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Uusi luokka
class-form-name = Nimi
class-form-grade = Vuosiluokka
class-form-group = Ryhmä
class-form-people = Määrä
class-form-about-name = Nimi, jolla koulussa puhutaan, esimerkiksi 5b, tai opettajien aineryhmälle Kielet.
class-form-about-grade = Saman vuosiluokan luokat arvotaan yhdessä, jotta jokaiselta vuosiluokalta kysytään. Kohdan voi jättää tyhjäksi.
class-form-about-group = Kenen luokka se on: oppilaiden, tai opettajien, jos se on aineryhmä.
class-form-about-people = Montako ihmistä siinä on. Luokissa pitäisi olla yhteensä kaikki, jotka ryhmään kuuluvat.
class-form-no-name = Anna sille nimi, esimerkiksi 5b.
class-form-name-taken = Luokka { $name } on jo olemassa. Valitse toinen nimi.
class-form-nobody = Montako ihmistä siinä on? Vähintään 1.
class-form-too-many = Luokassa on enintään { $most } ihmistä. Tarkista luku.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Suunnittele otos: { $people }
sample-advice = { $minimum ->
    [one] { $people }: kun heitä on { $eligible }, opas vaatii vähintään { $minimum } lomakkeen. Kaikki kutsutut eivät vastaa, joten kysy vähintään näin monelta: { $wanted }.
   *[other] { $people }: kun heitä on { $eligible }, opas vaatii vähintään { $minimum } lomaketta. Kaikki kutsutut eivät vastaa, joten kysy vähintään näin monelta: { $wanted }.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = /vuosilk.
sample-classes = luokkia
sample-people = ihmisiä
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked }/{ $all }
sample-range = { $least }–{ $most }/{ $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = sopiva
sample-seed = Siemenluku
sample-draw-once = Sama määrä luokkia vuosiluokkaa kohden, kukin yhtä todennäköisesti. Arvo kerran: jos arpoo, kunnes tulos miellyttää, valitsee käsin. Kuka tahansa, joka kirjoittaa tämän siemenluvun, saa samat luokat.
sample-drawn = Arvottu siemenluvulla { $seed }: kysytään { $asked }/{ $classes } luokalta.
# n is a key.
sample-needs-classes = Otos arvotaan luokista. Kirjoita ne ensin, myös ne, joilta ei kysytä: n aloittaa.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = { $people }: kaikilta kysytään, joten otantaa ei tarvitse ottaa huomioon.
sample-random = { $people }: { $chosen }/{ $classes } luokkaa, { $asked }/{ $all } ihmistä, arvottu ({ $per } vuosiluokalta, siemenluku { $seed }). Raportti voi kertoa virhemarginaalin kera, miten hyvin he edustavat kaikkia.
sample-random-disagrees = { $people }: { $chosen }/{ $classes } luokkaa, { $asked }/{ $all } ihmistä, arvottu ({ $per } vuosiluokalta, siemenluku { $seed }). Kaikissa luokissa on kuitenkin yhteensä { $together } ihmistä ja ryhmässä { $all }: raportti antaa virhemarginaalin vain, kun ne täsmäävät.
sample-by-hand = { $people }: { $asked }/{ $all }, valittu käsin. Raportti ei anna virhemarginaalia ja kertoo sen; arvotut luokat mahdollistaisivat sen.
sample-classes-by-hand = { $people }: { $chosen }/{ $classes } luokkaa, { $asked }/{ $all } ihmistä, valittu käsin. Raportti ei anna virhemarginaalia ja kertoo sen: vain arvonta mahdollistaa sen.
sample-changed = { $people }: { $chosen }/{ $classes } luokkaa, { $asked }/{ $all } ihmistä, muutettu käsin arvonnan jälkeen. Raportti ei anna virhemarginaalia ja kertoo sen: vain arvonta mahdollistaa sen.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = ma
calendar-tuesday = ti
calendar-wednesday = ke
calendar-thursday = to
calendar-friday = pe
calendar-saturday = la
calendar-sunday = su

dates-choose-first = Valitse ensimmäinen päivä.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Alku: { $day }. Valitse nyt viimeinen päivä.
dates-none-fits = Kierrokselle { $session } ei enää mahdu kyselyä: sen viimeinen päivä on { $day }. Huone 2 näyttää, mikä kierros tulee seuraavaksi.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } päivää
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Kierros { $session }: { $first } – { $last }.
dates-lasts = Kysely kestää { $least }–{ $most } päivää, alku- ja loppupäivä mukaan luettuina.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } kuuluu myös kierrokseen { $other }; olet valinnut kierroksen { $session }.
dates-shared = { $first } – { $last } kuuluu myös kierrokseen { $other }; olet valinnut kierroksen { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: avautuu klo 00.00.
dates-would-open = { $day }: jos tämä on ensimmäinen, avautuu klo 00.00.
dates-closes = { $day }: { $days } päivästä viimeinen; sulkeutuu klo 23.59 paikallista aikaa ({ $place }).
dates-would-close = { $day }: jos tämä on viimeinen, päiviä on { $days }; sulkeutuu klo 23.59 paikallista aikaa ({ $place }).
dates-inside = { $day }: päivä { $number }/{ $all }. Tähän ei voi lopettaa: vähintään { $least } päivää.
dates-no-too-late = { $day } ei käy: kierroksen { $session } viimeinen päivä on { $last }, ja päiviä on oltava vähintään { $least }.
dates-no-too-short = { $day } ei käy: jos se olisi viimeinen, päiviä olisi { $days }, ja vähimmäismäärä on { $least }.
dates-no-too-long = { $day } ei käy: jos se olisi viimeinen, päiviä olisi { $days }, ja enimmäismäärä on { $most }.
dates-no-before-window = { $day } ei käy: kierroksen { $session } ensimmäinen päivä on { $first }.
dates-no-after-window = { $day } ei käy: kierroksen { $session } viimeinen päivä on { $last }.
dates-no-past = { $day } ei käy: se on jo mennyt, tänään on { $today }.
dates-no-backwards = { $day } ei käy: se on ennen ensimmäistä päivää.

# Before what is typed.
dates-type = Päivä, esimerkiksi 2026-11-23:
dates-no-day = Tämä ei ole päivä. Kirjoita se näin: 2026-11-23 tai 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Koululla ei ole vielä nimeä.
open-no-people = Määrä puuttuu: { $people }. Kirjoita 0, jos ryhmä jätetään pois.
open-more-invited = { $people }: kutsuttuja ({ $invited }) on enemmän kuin ryhmässä ihmisiä ({ $eligible }).
open-nobody-invited = Mistään ryhmästä ei ole kutsuttu ketään, joten kukaan ei voisi vastata.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Lyhytversiota "{ $key }" ei ole. Lyhytversiot: { $forms }.
open-no-short-form = Lyhytversiota "{ $key }" ei ole. Niitä ei ole lainkaan.
# `code` is a statement's code, such as C10.
open-unknown-code = Millään väittämällä ei ole koodia `{ $code }`.
open-always-in = `{ $code }` on aina mukana; tässä luetellaan vain valinnaiset väittämät.
open-not-at-this-level = Väittämää `{ $code }` ei kysytä tällä asteella.
open-too-many-own = { $count ->
    [one] Omia väittämiä on { $count }. Niitä voi olla enintään { $most }.
   *[other] Omia väittämiä on { $count }. Niitä voi olla enintään { $most }.
  }
open-own-id-taken = Tunnus `{ $id }` kuuluu kyselylomakkeen väittämälle. Anna omalle väittämällesi toinen.
open-own-without-group = Väittämääsi "{ $own }" ei kysytä keneltäkään. Kirjoita se vähintään yhdelle ryhmälle tai poista se.
open-own-without-text = Väittämälläsi "{ $own }" ei ole vielä sanoja tälle ryhmälle: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Väittämäsi "{ $own }" ei vielä kerro tälle ryhmälle, milloin { $points } sopii: { $people }.
open-own-without-meaning = Väittämäsi "{ $own }" ei vielä kerro tälle ryhmälle, mitä tarkoitetaan: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Väittämäsi "{ $own }" on käännetty ({ $language }) vain osittain ryhmälle: { $people }. Teksti ja ohje tarvitaan.
open-translation-for-nobody = Väittämälläsi "{ $own }" on käännös ({ $language }) ryhmälle, jolta sitä ei kysytä: { $people }. Poista toinen tai lisää toinen.
open-no-such-session = Kierrosta { $session } ei ole lukuvuonna { $year }.
open-no-first-day = Ensimmäistä päivää ei ole vielä valittu.
open-no-last-day = Viimeistä päivää ei ole vielä valittu.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = milloin { $points } sopii
helps-what-is-meant = mitä tarkoitetaan

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Viimeinen päivä on ennen ensimmäistä.
slot-too-short = { $days ->
    [one] Kysely kestää { $days } päivän. Päiviä tarvitaan vähintään { $least }, alku- ja loppupäivä mukaan luettuina.
   *[other] Kysely kestää { $days } päivää. Päiviä tarvitaan vähintään { $least }, alku- ja loppupäivä mukaan luettuina.
  }
slot-too-long = { $days ->
    [one] Kysely kestää { $days } päivän. Päiviä voi olla enintään { $most }, alku- ja loppupäivä mukaan luettuina.
   *[other] Kysely kestää { $days } päivää. Päiviä voi olla enintään { $most }, alku- ja loppupäivä mukaan luettuina.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Päivien on oltava lukuvuoden { $year } kierroksen { $session } sisällä: { $first } – { $last }.
slot-in-the-past = Ensimmäinen päivä on jo mennyt: tänään on { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group }: ryhmä jää pois. Raporttiin tulee merkintä "vajaa", eikä koulu saa merkkiä.
caution-below-minimum = { $invited ->
    [one] { $group }: kysytään näin monelta: { $invited }, ja kun heitä on { $eligible }, minimi on { $minimum }. Näin sitä ei voi saavuttaa; raportti kehottaa tulkitsemaan varoen.
   *[other] { $group }: kysytään näin monelta: { $invited }, ja kun heitä on { $eligible }, minimi on { $minimum }. Näin sitä ei voi saavuttaa; raportti kehottaa tulkitsemaan varoen.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: kutsuttuja on { $invited }, joten ryhmä on pieni, ja sen jäsenille kerrotaan se alussa. Jos vastaajia on alle { $cell }, ryhmällä on raportissa oma rivi vain, jos kaikki vastanneet ovat suostuneet.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Väittämäsi "{ $own }" sanoo lähes saman kuin toinen väittämä ({ $code }, { $title }). Toinen niistä voi riittää.
caution-looks-like-own = Väittämäsi "{ $own }" sanoo lähes saman kuin toinen väittämä (väittämäsi "{ $other }"). Toinen niistä voi riittää.
# `language` is a tag such as fr.
caution-not-translated = Väittämääsi "{ $own }" ei ole käännetty kaikille ({ $language }). Tällä kielellä vastaava lukee sen alkukielellä, ja siitä on merkintä.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Kysely on sulkeutunut, joten sen viimeistä päivää ei voi enää muuttaa. Kaikki lomakkeet ovat tallessa.
correction-not-later = Viimeinen päivä voi vain siirtyä myöhemmäksi, ja se on nyt { $last }. Valitse päivä sen jälkeen.
correction-too-long = { $days ->
    [one] Kysely kestäisi { $days } päivän. Päiviä voi olla enintään { $most }, alku- ja loppupäivä mukaan luettuina. Valitse aiempi viimeinen päivä.
   *[other] Kysely kestäisi { $days } päivää. Päiviä voi olla enintään { $most }, alku- ja loppupäivä mukaan luettuina. Valitse aiempi viimeinen päivä.
  }
correction-outside-window = Kierroksen viimeinen päivä on { $last }. Valitse se päivä tai aiempi.
correction-unsealed = Lomakkeita on jo avattu, joten tulosten perustana olevia lukuja ei voi enää muuttaa.
correction-no-such-group = Kyselylomakkeessa ei ole sellaista ryhmää.
correction-nothing-changed = Nämä luvut ovat jo voimassa, joten korjattavaa ei ole.
correction-more-invited = Kutsuttuja ({ $invited }) on enemmän kuin ryhmässä ihmisiä ({ $eligible }).
correction-was-left-out = { $group }: ryhmä jätettiin pois, ja kaikille vastaajille kerrottiin se. Tätä ei voi enää muuttaa; pois jätetyllä ryhmällä on 0 kutsuttua.
correction-is-asked = { $group }: ryhmältä kysytään, ja kaikille vastaajille kerrottiin se. Tätä ei voi enää muuttaa; kutsuttuja on oltava vähintään 1.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Aikavyöhykettä "{ $zone }" ei ole. Esimerkkejä: Europe/Brussels, Europe/Athens.
problem-not-a-language = "{ $tag }" ei ole kielen tunnus. Esimerkkejä: nl, fr, pt-BR.
problem-too-many-people = Ryhmässä on enintään { $most } ihmistä. Tarkista luku.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Kyselylomaketta "{ $name }" ei ole täällä. Saatavilla: { $there }.
problem-two-instruments = Kysely pyytää kyselylomaketta "{ $asked }", mutta valittu on "{ $chosen }". Jätä toinen pois.
