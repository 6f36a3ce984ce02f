### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = asteikolla { $low } – { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = asteikolla 1 ({ $low }) – { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Raportti: { $level }
report-round = Kierros { $session }, { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Tehty Reflectory-ohjelmalla.
# A long number follows on the next line.
report-fingerprint = Raportin tietojen sormenjälki (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Tämän raportin jokainen luku tarkasti, ohjelmille.
report-attached-signature = Koulun allekirjoitus tiedostolle report.json; reflectory verify tarkistaa sen.

## Titles of a report's parts.

report-who-took-part = Ketkä osallistuivat
report-how-to-read = Miten tätä luetaan
report-overview = Alueiden yleiskuva
report-to-talk-about = Keskusteltavaksi
report-one-group = Yhden ryhmän tulokset: { $group }
report-own = Omat väittämämme
report-own-words = Omin sanoin
report-since = Aiempaan kyselyyn verrattuna
report-notes = Kokouksen muistiinpanot
report-computed = Miten se lasketaan

## Who took part: names of facts, a value stands behind each.

report-school = Koulu
# The education level.
report-level = Aste
# Two days follow: "report-days".
report-asked-from = Kysyttiin
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Painos
report-unsealed = { $edition }, avattu: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Osallistuminen
report-short-form = Lyhytversio
report-questionnaire = Kyselylomake
report-participation-is = Osallistuminen: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Palautetut lomakkeet
# One user group, such as teachers.
report-group = Ryhmä
# How many could be invited.
report-eligible = Ryhmässä
report-invited = Kutsuttu
report-sheets = Saatu
# The share of the invited who handed in.
report-of-invited = Osuus
# How many are needed.
report-minimum = Minimi

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. EK: { $words }.
report-own-line = Ryhmällä on oma rivi, kun lomakkeita on vähintään { $cell }.
report-not-shown = Mitä ei näytetä
report-corrections = Korjaukset

## Areas and statements.

report-areas = Alueet
# Stands for all groups together, beside the groups: the overall value.
report-overall = Yhteensä
report-school-average = Koulun keskiarvo
report-mean-of-areas = { $areas ->
    [one] { $mean }, 1 alueesta
   *[other] { $mean }, { $areas } alueen keskiarvo, jossa jokainen painaa yhtä paljon
  }
report-whole-area = Koko alue
report-all-statements = Kaikki väittämät
report-statements = Väittämät
report-core-and-optional = ydinväittämiä: { $core }, valinnaisia: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] yksi ryhmä
   *[other] { $groups } ryhmää, jokainen painaa yhtä paljon
  }
report-own-apart = Nämä on koulu kirjoittanut itse. Ne eivät ole mukana missään alueessa eivätkä keskiarvossa.
# Before a note of the meeting.
report-note = Muistiinpano

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Ei kysytty tältä ryhmältä: { $names }.
report-apart-not-chosen = Koulu ei valinnut: { $names }.
report-apart-not-both = Ei kysytty molemmilta yhdistetyiltä ryhmiltä: { $names }.
report-apart-no-sheets = Ei lomakkeita: { $names }.
report-apart-too-small = Ryhmä liian pieni näytettäväksi: { $names }.
report-apart-too-few = Liian vähän vastauksia: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: jokainen väittämä, mitä korkeampi arvo, sitä tummempi

## To talk about: tables of a few statements each.

report-lowest = Matalimmat
report-highest = Korkeimmat
report-widest-gap = Suurin ero ryhmien välillä
# Head of a column: how far the groups are apart.
report-apart-by = Ero
# N/A: not applicable.
report-most-na = Eniten EK
# Head of a column: a share in percent.
report-share = Osuus
report-statement = Väittämä
# `statement` is one of the school's own.
report-our-own = omamme: { $statement }
report-no-value = Mistään väittämästä ei näy arvoa.
report-increase = Suurin nousu kierroksesta { $session }, { $year }
report-decrease = Suurin lasku kierroksesta { $session }, { $year }
# Head of a column: by how much a value changed.
report-change = Muutos
# Head of a column: two values with an arrow between them.
report-before-and-after = Ennen ja nyt

## In their own words.

report-words-order = Aakkosjärjestyksessä, joka ei kerro mitään kirjoittajista.
report-texts = { $group }, tekstejä: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Ennen
report-after = Nyt
# Head of a column of areas.
report-area = Alue
report-other-statements = taustalla muut väittämät tai sanamuodot
# The mean of the places that people gave to something in a list.
report-average-place = Keskisija
# Head of a column: what kind of number stands here.
report-figure = Luku
report-share-percent = Osuus, %

## The other areas: questions that are no statements.

report-ratings = Arviot
report-place-explained = Keskisija vastausten luettelossa, 1 on ensimmäinen.
report-shares = Vastanneiden osuus
report-ticked-explained = Useita sai rastittaa, joten osuudet voivat olla yhteensä yli 100 %.
report-who-answered = Montako kutsutuista vastasi
# Heads of columns: how many answered and how many did not.
report-answered = Vastasi
report-unanswered = Tyhjiä

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Kuka
report-value = Arvo
# How many answers a value rests on.
report-rests-on = Perusta
report-how-chose = Valinnat
report-what-read = Mitä kukin ryhmä luki

## In a browser. Buttons and a list of the parts.

report-contents = Sisällys
report-open-all = Avaa kaikki tiedot
report-close-all = Sulje kaikki tiedot
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Järjestä
report-as-asked = kyselyn mukaan
report-highest-first = korkein ensin
report-lowest-first = matalin ensin

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, kierros { $session }, { $year }, painos { $edition }
chart-about-now = { $school }, { $level }, kierros { $session }, { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Lomakkeita kutsuttuja kohden: { $groups }.
chart-sheets-of = { $group } { $sheets }/{ $invited }
chart-school-average = { $areas ->
    [one] Koulun keskiarvo: { $mean }, 1 alueesta.
   *[other] Koulun keskiarvo: { $mean }, { $areas } alueen keskiarvo, jossa jokainen painaa yhtä paljon.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] 1 ryhmästä
   *[other] { $groups } ryhmän ka.
  }
chart-statements = { $count ->
    [one] 1 väittämä
   *[other] { $count } väittämää
  }
chart-answered = { $answered }/{ $invited } vastasi
# In the legend: the bar of all groups together.
chart-overall = yhteensä
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Palkit { $scale }.

## Charts of two rounds.

chart-then-and-now = Alueet ennen ja nyt
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, ennen ja nyt
chart-overall-values = Väittämien kokonaisarvot
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Ennen: { $caution }
chart-caution-after = Nyt: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Ennen. { $sheets }
chart-sheets-after = Nyt. { $sheets }
chart-compared = Arvoja verrataan sellaisina kuin ne näytetään. Kokonaisarvossa ei ole sattuman merkkiä.

## The chart of participation.

chart-participation = Ketkä ovat osallistuneet
# In the legend: a mark on the bar.
chart-minimum = minimi
chart-days = Kysytään: { $first } – { $last }. Koko pituus on kaikki kutsutut.
chart-not-asked = ei kysytä
chart-minimum-reached = minimi saavutettu
chart-to-go = minimiin puuttuu { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digiarjen tarkastelu
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = kierros { $session }, { $year }
badge-title = Merkki: { $school }
badge-name = Digiarjen tarkastelu: { $level }, { $round }
# For those who cannot see it.
badge-alt = Pyöreä merkki: kukkuloita ja niiden kuvajainen vedessä. Siinä lukee { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Väittämät: { $group }, { $level }
paper-statements-own = Väittämät ovat Reflectoryn omia.
paper-statements-area = Alue { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Koodi
# Head of a column: when the highest answer fits.
paper-statements-five = 5 näyttäisi tältä
paper-statements-optional = { $code } (valinnainen)
