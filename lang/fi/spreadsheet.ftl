### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Osallistuminen
sheet-areas = Alueet
sheet-area-by-area = Alue alueelta
sheet-statements = Väittämät
sheet-answers = Vastaukset
sheet-own = Omat väittämät
sheet-own-answers = Omat väittämät, vastaukset
sheet-others = Muut alueet
sheet-own-words = Omin sanoin
sheet-to-talk-about = Keskusteltavaksi
sheet-then-and-now = Ennen ja nyt
# Every value of two rounds.
sheet-comparison = Vertailu
sheet-targets = Tavoiteluvut
sheet-notes = Kokouksen muistiinpanot
sheet-how-to-read = Lukuohje

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Sivu { $page }/{ $pages }
sheet-answers-counted = Vastausten määrät
sheet-own-answers-counted = Omien väittämiemme vastausten määrät
sheet-own-words-ordered = Omin sanoin, aakkosjärjestyksessä
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Ennen ja nyt: alueet, { $scale }
sheet-areas-then-and-now = Alueet ennen ja nyt, { $scale }
sheet-every-value = Ennen ja nyt: kaikki arvot näytettyinä
sheet-recompute = Miten tätä luetaan ja lasketaan uudelleen

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Alue
sheet-code = Koodi
sheet-name = Otsikko
sheet-statement = Väittämä
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Laji
sheet-group = Ryhmä
sheet-mean = Keskiarvo
# A number that is not rounded.
sheet-exact = Tarkka
sheet-overall-exact = Yhteensä, tarkka
sheet-group-exact = { $group }, tarkka
sheet-group-core = { $group }, ydin
sheet-group-optional = { $group }, valinnaiset
sheet-group-sum = { $group }, summa
sheet-group-answered = { $group }, vastasi
sheet-sum = Vastausten summa
sheet-answered = Vastasi
# Broken where the hyphen is, if it must be.
sheet-unanswered = Tyhjiä
sheet-invited = Kutsuttu
sheet-eligible = Ryhmässä
sheet-submitted = Palautettu
sheet-minimum = Minimi
# How many chose this point of a scale.
sheet-chose = Valitsi { $point }
# Not applicable.
sheet-na = EK
# What a group read.
sheet-wording = Sanamuoto
sheet-percent-of-invited = Osuus kutsutuista, %
sheet-missing = Puuttuu minimistä
# One of the five words below follows.
sheet-minimum-is = Minimi on
sheet-did-not-open = Ei avautunut
sheet-came-late = Tuli myöhässä
# Whether and how a group's answers are shown.
sheet-in-the-figures = Mukana luvuissa
# A number.
sheet-number = Nro
sheet-question = Kysymys
# What kind of number stands here: a mean, a share.
sheet-figure = Luku
sheet-option = Vaihtoehto
sheet-how-many = Montako
sheet-value = Arvo
sheet-numerator = Osoittaja
sheet-denominator = Nimittäjä
# What a row is about: the lowest values, the highest.
sheet-what = Mitä
# First, second, third of the lowest or the highest.
sheet-place = Sija
sheet-text = Teksti
# The area or the statement that a note stands beside.
sheet-beside = Kohta
sheet-note = Muistiinpano
sheet-change = Muutos
sheet-difference = Ero
sheet-about = Aihe
sheet-in-words = Sanoin
# Of a plan.
sheet-plan = Suunnitelma
# The number that is wanted.
sheet-aim = Tavoite
# The value of the earlier round, and of this one.
sheet-then = Ennen
sheet-now = Nyt
sheet-why = Miksi

## In the cells.

# Kinds of statements.
sheet-kind-core = ydin
sheet-kind-optional = valinnainen
sheet-kind-own = oma
# Stands in the place of an area's letter.
sheet-area-own = oma
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = jätetty pois
sheet-minimum-nobody = ei vielä ketään
sheet-minimum-below = alle
sheet-minimum-close = lähellä
sheet-minimum-reached = saavutettu
# "In the figures".
sheet-own-line = omalla rivillä
sheet-participation-level = Osallistumisen taso
sheet-people-and-sheets = Ihmiset ja lomakkeet
sheet-areas-behind = Taustalla olevat alueet, jokainen painaa yhtä paljon
# `codes` are short names of statements.
sheet-not-chosen = koulu ei valinnut: { $codes }
sheet-all-groups = Kaikki ryhmät
# Kinds of numbers.
sheet-figure-mean = keskiarvo
sheet-figure-place = keskisija
sheet-figure-share = osuus
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = erikseen
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, kierros { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = nousi
sheet-decreased = laski
sheet-same = sama
sheet-not-possible = ei voi verrata

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Koulu
sheet-about-exercise = Kysely
sheet-about-days = Päivät
sheet-days = Kysyttiin: { $first } – { $last }. Avattu: { $unsealed }.
sheet-about-questionnaire = Kyselylomake
sheet-about-participation = Osallistuminen
sheet-about-caution = Huomaa
sheet-about-who = Ketkä osallistuivat
sheet-about-speaks = Ketä he edustavat
sheet-about-small = Pienet ryhmät
sheet-about-short-form = Lyhytversio
sheet-about-correction = Korjaus
sheet-about-shown = Mitä näytetään
sheet-about-counts = Mitä lasketaan
sheet-about-computed = Miten se lasketaan
sheet-about-levels = Tasot
sheet-about-exact = Tarkat arvot
sheet-exact-formula = Jokaisen näytetyn arvon vieressä on tarkka arvo kaavana, jota voi seurata.
sheet-exact-statement = Ryhmän keskiarvo väittämästä: vastausten summa / vastanneet.
sheet-exact-overall = Väittämän tai alueen kokonaisarvo: rivin ryhmien tarkkojen arvojen keskiarvo.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Ryhmän arvo alueesta: alueen väittämien tarkkojen arvojen keskiarvo, välilehti { $sheet }.
sheet-exact-school = Koulun keskiarvo: alueiden tarkkojen kokonaisarvojen keskiarvo.
sheet-exact-share = Osuus: 100 × valinneet / vastanneet.
sheet-exact-digits = Kaava näyttää viisitoista numeroa; raportin JSON-tiedostossa jokainen arvo on murtolukuna.
sheet-about-then-and-now = Ennen ja nyt
sheet-about-targets = Tavoiteluvut
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Kenen tämä ei ole
sheet-about-fingerprint = Raportin tietojen sormenjälki (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Kyselyt rinnakkain
# Behind the title on three sheets.
rounds-areas = alueet, näytettyinä
rounds-areas-on-scale = alueet, { $scale }, näytettyinä
rounds-who = ketkä osallistuivat
rounds-how = miten tätä luetaan
rounds-average = Keskiarvo
rounds-round = Kysely
rounds-level = Koulutusaste
# "In the figures".
rounds-counted = kyllä
rounds-not-counted = ei: ei lomakkeita, tai liian vähän näytettäväksi
rounds-printed = Jokainen arvo on alueen kokonaisarvo sellaisena kuin sen raportti sen näytti, kerran pyöristettynä.
rounds-bars = Palkkien asteikko on 1 – { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Asteikot eroavat, joten arvoja ei voi verrata. Palkit kulkevat 1:stä korkeimpaan ({ $highest }).
# At the end a command.
rounds-no-ranking = Sarakkeet ovat annetussa järjestyksessä; tämä ei ole paremmuusjärjestys. Se, mitä alueen taustalla on, voi vaihdella: valitut väittämät, niiden sanamuodot, keneltä kysyttiin. Yhden koulun kahta kyselyä verrataan väittämä väittämältä näin: reflectory compare
