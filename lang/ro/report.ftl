### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = de la { $low } la { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = de la 1 ({ $low }) la { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Raport: { $level }
report-round = Sesiunea { $session } din { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Realizat cu Reflectory.
# A long number follows on the next line.
report-fingerprint = Amprenta datelor raportului (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Fiecare cifră a acestui raport, exact, pentru programe.
report-attached-signature = Semnătura școlii pentru report.json; reflectory verify o verifică.

## Titles of a report's parts.

report-who-took-part = Cine a participat
report-how-to-read = Cum se citește
report-overview = Privire asupra domeniilor
report-to-talk-about = De discutat
report-one-group = Rezultatele unui grup: { $group }
report-own = Afirmațiile noastre
report-own-words = Cu propriile cuvinte
report-since = De la runda anterioară
report-notes = Note de la întâlnire
report-computed = Cum se calculează

## Who took part: names of facts, a value stands behind each.

report-school = Școala
# The education level.
report-level = Nivel
# Two days follow: "report-days".
report-asked-from = S-a întrebat
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Ediția
report-unsealed = { $edition }, desigilată la { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Participare
report-short-form = Formă scurtă
report-questionnaire = Chestionar
report-participation-is = Participare: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Foi predate
# One user group, such as teachers.
report-group = Grup
# How many could be invited.
report-eligible = Eligibili
report-invited = Invitați
report-sheets = Foi
# The share of the invited who handed in.
report-of-invited = Din invitați
# How many are needed.
report-minimum = Minim

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/A: { $words }.
report-own-line = Un grup are rând propriu când numărul foilor e cel puțin { $cell }.
report-not-shown = Ce nu se arată
report-corrections = Corecturi

## Areas and statements.

report-areas = Domenii
# Stands for all groups together, beside the groups: the overall value.
report-overall = General
report-school-average = Media școlii
report-mean-of-areas = { $areas ->
    [one] { $mean }, dintr-un domeniu
    [few] { $mean }, media a { $areas } domenii, fiecare cu aceeași greutate
   *[other] { $mean }, media a { $areas } de domenii, fiecare cu aceeași greutate
  }
report-whole-area = Întregul domeniu
report-all-statements = Toate afirmațiile
report-statements = Afirmații
report-core-and-optional = Afirmații de bază: { $core }, opționale: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] un grup
    [few] { $groups } grupuri, fiecare cu aceeași greutate
   *[other] { $groups } de grupuri, fiecare cu aceeași greutate
  }
report-own-apart = Acestea au fost scrise de școală. Nu intră în niciun domeniu și în nicio medie.
# Before a note of the meeting.
report-note = Notă

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Nu s-au pus acestui grup: { $names }.
report-apart-not-chosen = Nealese de școală: { $names }.
report-apart-not-both = Nu s-au pus ambelor grupuri reunite: { $names }.
report-apart-no-sheets = Nicio foaie: { $names }.
report-apart-too-small = Grup prea mic pentru a fi arătat: { $names }.
report-apart-too-few = Prea puține răspunsuri: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: toate afirmațiile, cu atât mai închis cu cât valoarea e mai mare

## To talk about: tables of a few statements each.

report-lowest = Cele mai mici
report-highest = Cele mai mari
report-widest-gap = Cea mai mare distanță între grupuri
# Head of a column: how far the groups are apart.
report-apart-by = Distanță
# N/A: not applicable.
report-most-na = Cele mai multe N/A
# Head of a column: a share in percent.
report-share = Pondere
report-statement = Afirmație
# `statement` is one of the school's own.
report-our-own = a noastră: { $statement }
report-no-value = Nicio afirmație nu arată o valoare.
report-increase = Cea mai mare creștere de la sesiunea { $session } din { $year }
report-decrease = Cea mai mare scădere de la sesiunea { $session } din { $year }
# Head of a column: by how much a value changed.
report-change = Schimb.
# Head of a column: two values with an arrow between them.
report-before-and-after = Înainte și după

## In their own words.

report-words-order = În ordinea literelor, care nu spune nimic despre cine le-a scris.
report-texts = { $group }, texte: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Înainte
report-after = După
# Head of a column of areas.
report-area = Domeniu
report-other-statements = alte afirmații sau altă formulare în spate
# The mean of the places that people gave to something in a list.
report-average-place = Loc mediu
# Head of a column: what kind of number stands here.
report-figure = Cifră
report-share-percent = Pondere în procente

## The other areas: questions that are no statements.

report-ratings = Aprecieri
report-place-explained = Locul mediu în lista răspunsurilor, 1 pentru primul.
report-shares = Partea din cei care au răspuns
report-ticked-explained = Se puteau bifa mai multe, așa că împreună părțile pot trece de 100 %.
report-who-answered = Cine a răspuns, dintre cei invitați
# Heads of columns: how many answered and how many did not.
report-answered = Au răspuns
report-unanswered = Fără răspuns

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Cine
report-value = Valoare
# How many answers a value rests on.
report-rests-on = Se sprijină pe
report-how-chose = Cum au ales
report-what-read = Ce a citit fiecare grup

## In a browser. Buttons and a list of the parts.

report-contents = Cuprins
report-open-all = Deschide toate detaliile
report-close-all = Închide toate detaliile
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Sortează după
report-as-asked = cum s-a întrebat
report-highest-first = de la cea mai mare
report-lowest-first = de la cea mai mică

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, sesiunea { $session } din { $year }, ediția { $edition }
chart-about-now = { $school }, { $level }, sesiunea { $session } din { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Foi, dintre cei invitați: { $groups }.
chart-sheets-of = { $group } { $sheets } din { $invited }
chart-school-average = { $areas ->
    [one] Media școlii: { $mean }, dintr-un domeniu.
    [few] Media școlii: { $mean }, media a { $areas } domenii, fiecare cu aceeași greutate.
   *[other] Media școlii: { $mean }, media a { $areas } de domenii, fiecare cu aceeași greutate.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] dintr-un grup
    [few] media a { $groups } grupuri
   *[other] media a { $groups } de grupuri
  }
chart-statements = { $count ->
    [one] 1 afirmație
    [few] { $count } afirmații
   *[other] { $count } de afirmații
  }
chart-answered = au răspuns { $answered } din { $invited }
# In the legend: the bar of all groups together.
chart-overall = general
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Barele merg { $scale }.

## Charts of two rounds.

chart-then-and-now = Domeniile atunci și acum
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, atunci și acum
chart-overall-values = Valorile generale ale afirmațiilor
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Înainte: { $caution }
chart-caution-after = După: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Înainte. { $sheets }
chart-sheets-after = După. { $sheets }
chart-compared = Valorile se compară așa cum sunt tipărite. O valoare generală nu poartă un semn al întâmplării.

## The chart of participation.

chart-participation = Cine a participat
# In the legend: a mark on the bar.
chart-minimum = minim
chart-days = S-a întrebat de la { $first } la { $last }. Lungimea întreagă: toți invitații.
chart-not-asked = neîntrebat
chart-minimum-reached = minim atins
chart-to-go = { $missing } până la minim

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Reflecție digitală
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = sesiunea { $session } din { $year }
badge-title = Insigna școlii: { $school }
badge-name = Reflecție digitală: { $level }, { $round }
# For those who cannot see it.
badge-alt = O insignă rotundă: dealuri și oglindirea lor în apă. Pe ea scrie: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Afirmații pentru: { $group }, { $level }
paper-statements-own = Afirmațiile sunt ale Reflectory.
paper-statements-area = Domeniul { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Cod
# Head of a column: when the highest answer fits.
paper-statements-five = Un 5 ar arăta așa
paper-statements-optional = { $code } (opțională)
