### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = od { $low } do { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = od 1 ({ $low }) do { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Poročilo: { $level }
report-round = { $session }. krog, { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Izdelano s programom Reflectory.
# A long number follows on the next line.
report-fingerprint = Prstni odtis podatkov poročila (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Vsa števila tega poročila, natančno, za programe.
report-attached-signature = Podpis šole za report.json; preveri ga reflectory verify.

## Titles of a report's parts.

report-who-took-part = Kdo je sodeloval
report-how-to-read = Kako to brati
report-overview = Pregled področij
report-to-talk-about = Za pogovor
report-one-group = Rezultati ene skupine: { $group }
report-own = Naše lastne trditve
report-own-words = S svojimi besedami
report-since = Od prejšnjega kroga
report-notes = Opombe s sestanka
report-computed = Kako se računa

## Who took part: names of facts, a value stands behind each.

report-school = Šola
# The education level.
report-level = Stopnja
# Two days follow: "report-days".
report-asked-from = Vprašano
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Izdaja
report-unsealed = { $edition }, odpečateno: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Udeležba
report-short-form = Kratka oblika
report-questionnaire = Vprašalnik
report-participation-is = Udeležba: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Oddani listi
# One user group, such as teachers.
report-group = Skupina
# How many could be invited.
report-eligible = Vseh
report-invited = Povablj.
report-sheets = Listi
# The share of the invited who handed in.
report-of-invited = Delež
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/V: { $words }.
report-own-line = Skupina ima svojo vrstico, ko je listov vsaj { $cell }.
report-not-shown = Kaj ni prikazano
report-corrections = Popravki

## Areas and statements.

report-areas = Področja
# Stands for all groups together, beside the groups: the overall value.
report-overall = Skupaj
report-school-average = Povprečje šole
report-mean-of-areas = { $areas ->
    [one] { $mean }, iz { $areas } področja
    [two] { $mean }, povprečje { $areas } področij, vsako z enako težo
    [few] { $mean }, povprečje { $areas } področij, vsako z enako težo
   *[other] { $mean }, povprečje { $areas } področij, vsako z enako težo
  }
report-whole-area = Celotno področje
report-all-statements = Vse trditve
report-statements = Trditve
report-core-and-optional = osnovnih trditev: { $core }, izbirnih: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] { $groups } skupina
    [two] { $groups } skupini, vsaka z enako težo
    [few] { $groups } skupine, vsaka z enako težo
   *[other] { $groups } skupin, vsaka z enako težo
  }
report-own-apart = Te je napisala šola. Ne štejejo v nobeno področje ali povprečje.
# Before a note of the meeting.
report-note = Opomba

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Ta skupina ni vprašana: { $names }.
report-apart-not-chosen = Šola ni izbrala: { $names }.
report-apart-not-both = Vprašana le ena združena skupina: { $names }.
report-apart-no-sheets = Ni listov: { $names }.
report-apart-too-small = Skupina je premajhna za prikaz: { $names }.
report-apart-too-few = Premalo odgovorov: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: vsaka trditev, temnejša pri višji vrednosti

## To talk about: tables of a few statements each.

report-lowest = Najnižje
report-highest = Najvišje
report-widest-gap = Največja razlika med skupinami
# Head of a column: how far the groups are apart.
report-apart-by = Razlika
# N/A: not applicable.
report-most-na = Največ N/V
# Head of a column: a share in percent.
report-share = Delež
report-statement = Trditev
# `statement` is one of the school's own.
report-our-own = naša lastna: { $statement }
report-no-value = Nobena trditev nima prikazane vrednosti.
report-increase = Največja rast, odkar je bil { $session }. krog, { $year }
report-decrease = Največji padec, odkar je bil { $session }. krog, { $year }
# Head of a column: by how much a value changed.
report-change = Sprememba
# Head of a column: two values with an arrow between them.
report-before-and-after = Prej in potem

## In their own words.

report-words-order = Po abecedi, kar nič ne pove o tem, kdo jih je napisal.
report-texts = { $group }, besedil: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Prej
report-after = Potem
# Head of a column of areas.
report-area = Področje
report-other-statements = za tem so druge trditve ali besede
# The mean of the places that people gave to something in a list.
report-average-place = Povprečno mesto
# Head of a column: what kind of number stands here.
report-figure = Število
report-share-percent = Delež v odstotkih

## The other areas: questions that are no statements.

report-ratings = Ocene
report-place-explained = Povprečno mesto na seznamu odgovorov, 1 za prvo.
report-shares = Delež tistih, ki so odgovorili
report-ticked-explained = Označiti je bilo mogoče več možnosti, zato so deleži skupaj lahko večji od 100 %.
report-who-answered = Kdo je odgovoril, od povabljenih
# Heads of columns: how many answered and how many did not.
report-answered = Odgovori
report-unanswered = Brez odgovora

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Kdo
report-value = Vrednost
# How many answers a value rests on.
report-rests-on = Temelji na
report-how-chose = Kako so izbrali
report-what-read = Kaj je brala vsaka skupina

## In a browser. Buttons and a list of the parts.

report-contents = Vsebina
report-open-all = Odpri vse podrobnosti
report-close-all = Zapri vse podrobnosti
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Razvrsti po
report-as-asked = po vprašalniku
report-highest-first = najprej najvišje
report-lowest-first = najprej najnižje

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, { $session }. krog, { $year }, { $edition }. izdaja
chart-about-now = { $school }, { $level }, { $session }. krog, { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Listi povabljenih: { $groups }.
chart-sheets-of = { $group } { $sheets } od { $invited }
chart-school-average = { $areas ->
    [one] Povprečje šole: { $mean }, iz { $areas } področja.
    [two] Povprečje šole: { $mean }, povprečje { $areas } področij, vsako z enako težo.
    [few] Povprečje šole: { $mean }, povprečje { $areas } področij, vsako z enako težo.
   *[other] Povprečje šole: { $mean }, povprečje { $areas } področij, vsako z enako težo.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] iz { $groups } skupine
    [two] povpr. { $groups } skupin
    [few] povpr. { $groups } skupin
   *[other] povpr. { $groups } skupin
  }
chart-statements = { $count ->
    [one] { $count } trditev
    [two] { $count } trditvi
    [few] { $count } trditve
   *[other] { $count } trditev
  }
chart-answered = odgovorilo { $answered } od { $invited }
# In the legend: the bar of all groups together.
chart-overall = skupaj
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Stolpci gredo { $scale }.

## Charts of two rounds.

chart-then-and-now = Področja prej in zdaj
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, prej in zdaj
chart-overall-values = Skupne vrednosti trditev
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Prej: { $caution }
chart-caution-after = Potem: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Prej. { $sheets }
chart-sheets-after = Potem. { $sheets }
chart-compared = Vrednosti se primerjajo, kot so natisnjene. Skupna vrednost nima oznake naključja.

## The chart of participation.

chart-participation = Kdo je sodeloval
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Vprašano: { $first } – { $last }. Polna dolžina so vsi povabljeni.
chart-not-asked = ni vprašana
chart-minimum-reached = minimum dosežen
chart-to-go = do minimuma še { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digitalni premislek
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = { $session }. krog, { $year }
badge-title = Značka: { $school }
badge-name = Digitalni premislek: { $level }, { $round }
# For those who cannot see it.
badge-alt = Okrogla značka: griči in njihov odsev v vodi. Na njej piše { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Trditve, skupina: { $group }; { $level }
paper-statements-own = Trditve so lastne trditve programa Reflectory.
paper-statements-area = Področje { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Koda
# Head of a column: when the highest answer fits.
paper-statements-five = Kako bi bila videti 5
paper-statements-optional = { $code } (izbirna)
