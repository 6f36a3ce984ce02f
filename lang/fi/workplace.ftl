### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktivoi
key-activity = toimenpide
key-after = jälkeen
key-all-this-is-still-right = kaikki on oikein
key-archive = arkistoi
key-area = alue
key-area-before = edellinen alue
key-as-html = HTML
key-as-pdf = PDF
key-as-png = PNG
key-asked-or-not = kysytään tai ei
key-back-to-the-list = luetteloon
key-back-to-the-overview = tilanteeseen
key-back-to-the-plan = suunnitelmaan
key-back-up = varmuuskopioi
key-back-up-now = varmuuskopioi nyt
key-badge-as-svg = merkki SVG:nä
key-before = ennen
key-bring-in = tuo
key-change = muuta
key-classes = luokat
key-classes-a-sample = luokat, otos
key-close = sulje
key-close-the-lab = sulje atk-luokka
key-codes = koodit
key-compare = vertaa
key-count-those-set-aside = laske sivuun jääneet
key-day = päivä
key-delete = poista
key-do-it = tee se
key-draw = arvo
key-earlier = aiempi
key-earlier-year = aiempi vuosi
key-end-the-search = lopeta haku
key-examples = esimerkit
key-from-an-archive = arkistosta
key-group = ryhmä
key-how-many = montako
key-keep = tallenna
key-keep-and-beside-it = tallenna, ja viereen
key-keep-it = säilytä
key-keep-the-note = tallenna muistio
key-lab = atk-luokka
key-last-day = loppupäivä
key-later = myöhempi
key-later-year = myöhempi vuosi
key-leave-it = jätä näin
key-leave-it-activated = jätä aktivoiduksi
key-leave-it-as-it-was = jätä ennalleen
key-level = aste
key-list-all = näytä kaikki
key-lock = lukko
key-make-all = tee kaikki
key-make-these = tee nämä
key-mark = merkitse
key-more = lisää
key-new = uusi
key-new-edition = uusi painos
key-new-own = uusi oma
key-new-plan = uusi suunnitelma
key-next-at-the-end-keep = jatka, lopuksi tallenna
key-next-page = seuraava sivu
key-next-step = seuraava vaihe
key-no-file = ei tiedostoa
key-note = muistio
key-notes-on-off = muistiot
key-open = avaa
key-open-the-lab = avaa atk-luokka
key-other-exercise = toinen kysely
key-other-group = toinen ryhmä
key-other-questionnaire = toinen lomake
key-people = määrät
key-picture = kuva
key-plan = suunnitelma
key-plan-a-sample = otos
key-preview = esikatselu
key-previous = edellinen
key-read = lue
key-read-on = lue lisää
key-read-the-file = lue tiedosto
key-remove = poista
key-remove-it = poista
key-rooms = huoneet
key-search = hae
key-session-before = edellinen kierros
key-short-form = lyhytversio
key-slips = laput
key-sort = järjestä
key-statement = väittämä
key-statement-before = edellinen väittämä
key-take-it-back = peru aktivointi
key-take-the-ticked-ones = ota rastitetut
key-take-this-day = ota tämä päivä
key-tell-it-or-not = kerro tai älä
key-they-are-written-down = ne on kirjoitettu
key-tick-one = rastita
key-title = otsikko
key-to-the-statements = väittämiin
key-try-it = kokeile
key-try-the-passphrase = kokeile tunnuslausetta
key-type-a-day = kirjoita päivä
key-type-a-seed = kirjoita siemenluku
key-unlock = avaa lukko
key-view = katso
key-watch = seuraa
key-week = viikko
key-what-the-bars-mean = mitä palkit kertovat
key-why = miksi
key-write = kirjoita
key-write-a-file = kirjoita tiedosto
key-write-a-letter-for-parents = kirje huoltajille
key-write-certificate = todistus
key-write-text = kirjoita teksti

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Tilanne
room-sessions = Kierros
room-set-up = Valmistelu
room-results = Tulos
room-plan = Toimet
room-certificates = Todistus
room-resources = Opas
# The room about data protection.
room-protection = Tietosuoja
room-school = Koulu
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Tod
room-resources-short = Opas
room-protection-short = Data

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = esimerkkikoulu
lock-locked = lukittu
lock-unlocked = lukko auki

## The lock before the rooms that change something.

lock-asks = Tämä huone on lukittu. Kirjoita tunnuslauseesi.
# The digits are the keys of the rooms.
lock-open-rooms = Osallistuminen, opas ja tietosuojan sivu ovat auki kaikille: 1, 7 ja 8.
lock-trying = Hetkinen: tunnuslausetta kokeillaan.

## Leaving the workplace.

leaving-recovery-words = Uuden avaimen palautussanat ovat tässä eivätkä missään muualla. Kirjoita ne muistiin, ennen kuin lopetat.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Jos haluat lopettaa ilman viimeistä muutostasi, paina vielä kerran q. { $why }

## A file being written, and a text being copied.

writing-busy = Toista tiedostoa kirjoitetaan vielä, joten tätä ei aloitettu. Esc keskeyttää sen toisen.
writing-leaving = Tiedostoa kirjoitettiin vielä; se on nyt keskeytetty. Lopeta painamalla vielä kerran q.
copy-too-long = Tämä on enemmän kuin leikepöytä ottaa vastaan päätteestä. Tallenna se sen sijaan tiedostoksi.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Sen nimi
ask-passphrase = Tunnuslauseesi

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, näytettäväksi ja tulostettavaksi
report-form-pdf = PDF, tulostettavaksi
report-form-docx = DOCX, tekstin jatkamiseen
report-form-xlsx = XLSX, taulukko ja kaavioita
report-form-markdown = Markdown, liitettäväksi muualle
report-form-csv = CSV, yksi pitkä taulukko
report-form-json = JSON, ohjelmille
report-form-text = pelkkä teksti

## The overview: who takes part, now.

overview-look-at-school = Kerran lukuvuodessa: katso läpi huone 9, Koulu.
overview-nobody = Keneltäkään ei vielä kysytä.
overview-nobody-more = Valmistele kysely huoneessa 3. Heti kun se on aktivoitu, näet tästä osallistujat.
overview-counting = Hetkinen: lomakkeita lasketaan.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Avautuu: { $day } klo 00.00 · { $days ->
    [one] 1 päivä
   *[other] { $days } päivää
  }
overview-open = Sulkeutuu: { $day } klo 23.59 · { $days ->
    [one] 1 päivä jäljellä
   *[other] { $days } päivää jäljellä
  }
overview-last-day = Sulkeutuu: { $day } klo 23.59 · viimeinen päivä
overview-closed = Sulkeutunut: { $day } klo 23.59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Osallistuminen:
participation-none = ei vielä ketään
participation-incomplete = vajaa, jostakin ryhmästä ei vielä ketään
# The same where there is little room: at most 14 columns.
participation-incomplete-short = vajaa
participation-medium = keskitasoa
participation-high = runsasta
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · kierros { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted }/{ $invited }
overview-figures-share = { $submitted }/{ $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = ei kutsuttu
reach-reached = saavutettu
reach-check = lomakkeita on enemmän kuin kutsuttuja: tarkista määrä
# Nearly there.
reach-close = lähellä: minimiin puuttuu { $missing }
reach-below = minimiin puuttuu { $missing }
# The same in half the room.
reach-check-please = tarkista määrä
# The same where there is little room: at most 14 columns.
reach-check-short = tarkista määrä
reach-below-short = puuttuu { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = tänään
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimi · koko pituus on kaikki kutsutut
# `classes` are names of classes, with commas.
overview-few-classes = Vielä alle 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Luokittain viiden välein; alle kymmenen hengen luokilla ei ole lukua.
overview-class-too-small = liian pieni laskettavaksi
overview-class-few = alle 5
overview-class-at-least = { $count } tai enemmän

## The overview: what the bars mean.

overview-explained-bar = Jokainen palkki on ryhmä: palautetut lomakkeet verrattuna kaikkiin kutsuttuihin. Kenenkään vastauksia, nimeä tai aikaa ei näytetä tässä eikä säilytetä lomakkeen mukana.
overview-explained-mark = Merkki on minimi, joka tarvitaan mielekkäisiin tuloksiin. Se riippuu siitä, montako ihmistä ryhmässä on.
overview-explained-level = Osallistuminen on runsasta, kun kaikki ryhmät saavuttavat minimin, tai kaikki paitsi yksi, joka on lähellä (80 % siitä). Se on vajaa, kunnes jokaisesta ryhmästä on joku.
overview-explained-moves = Palkit liikkuvat itsestään, kun lomake saapuu.
