### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Luettavaksi ja jaettavaksi
resources-steps = Miten kysely etenee, vaihe vaiheelta
resources-steps-more = avaimesta viimeistä päivää seuraavaan aamuun
resources-questionnaire = Kyselylomake
resources-questionnaire-more = mitä kysytään, alue alueelta, ja keneltä
resources-lists = Väittämäluettelot
resources-lists-more = tekstitiedosto tulostettavaksi tai jaettavaksi
resources-about = Tietoa Reflectorystä
resources-about-more = mikä se on ja mistä se on peräisin

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Väittämäluettelot · { $level }
lists-more = Kaikki väittämät, jotka tältä ryhmältä voi kysyä tällä asteella, ohjeineen. Englanniksi, väittämien alkukielellä.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Väittämät: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = valinnainen
# `help` says what the best answer would look like.
list-five = 5 näyttäisi tältä: { $help }
list-meant = Mitä tarkoitetaan: { $help }
list-own-wording = Väittämät ovat Reflectoryn omia. Ei sidoksia Euroopan komissioon.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Asteikko
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Jokaiseen väittämään vastataan jollakin näistä tasoista, joita on { $count }: { $points }; 0: { $none }. Ohje kunkin vieressä kertoo, mitä tarkoitetaan.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Jokaiseen väittämään vastataan asteikolla 1 ({ $lowest }) – { $count } ({ $highest }); 0: { $none }. Ohje kunkin vieressä kertoo, mitä tarkoitetaan.
guide-scale-five = Jokaiseen väittämään vastataan asteikolla 1 (kokemukseni mukaan ei lainkaan totta) – 5 (kokemukseni mukaan pitää hyvin paikkansa); 0 sanoo, ettei se koske minua. Ohje kunkin vieressä kertoo, miltä 5 näyttäisi.
# A heading: questions that belong to no area.
guide-beside = Alueiden ulkopuolelta

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] yhden vuoden
   *[other] { $years } vuotta
  }
# Fills "school" where the school has no name yet.
guide-our-school = Koulumme
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = ei vielä kukaan, koska koordinaattorin avainta ei ole
guide-coordinator = { $name }, tunnuslauseella tai palautussanoilla
guide-coordinators = { $names }, kukin tunnuslauseella tai palautussanoilla
guide-names = { $first } ja { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Vain kaikki yhdessä voivat avata lomakkeita.
guide-needs-one = Kukin heistä voi avata lomakkeita yksin.

## Certificates and the school's badge.

certificates-none = Yksikään kysely ei ole vielä sulkeutunut.
certificates-none-more = Viimeisen päivän jälkeen koordinaattori saa tästä todistuksen ja koulu merkin.
# The "c" is a key.
certificates-participants = Osallistujat saavat todistuksensa heti palautettuaan ja vain silloin: c näytöllä, joka kiittää heitä.
certificates-over = Päättyneet kyselyt
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (merkki, kun lomakkeet on avattu)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (sinetöity)
certificates-badge = Merkki annetaan, kun jokainen vastaajaryhmä osallistui ja lomakkeita palautettiin vähintään { $sheets }. Se allekirjoitetaan koulun omalla avaimella, joten kuka tahansa voi tarkistaa sen; se ei ole Euroopan komission merkki.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = { $group }: kukaan tästä ryhmästä ei palauttanut lomaketta; jokaisen ryhmän on osallistuttava.
badge-missing-sheets = { $sheets ->
    [one] Yhteensä palautettiin 1 lomake
   *[other] Yhteensä palautettiin { $sheets } lomaketta
  }; merkki vaatii vähintään { $least }.
