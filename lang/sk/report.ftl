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
report-title = Správa: { $level }
report-round = Kolo { $session }, { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Vytvorené v programe Reflectory.
# A long number follows on the next line.
report-fingerprint = Odtlačok údajov tejto správy (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Každé číslo tejto správy, presne, pre programy.
report-attached-signature = Podpis školy pre report.json; overí ho reflectory verify.

## Titles of a report's parts.

report-who-took-part = Kto sa zúčastnil
report-how-to-read = Ako to čítať
report-overview = Prehľad oblastí
report-to-talk-about = Na rozhovor
report-one-group = Výsledky jednej skupiny: { $group }
report-own = Naše vlastné tvrdenia
report-own-words = Vlastnými slovami
report-since = Od skoršieho kola
report-notes = Poznámky z porady
report-computed = Ako sa to počíta

## Who took part: names of facts, a value stands behind each.

report-school = Škola
# The education level.
report-level = Stupeň
# Two days follow: "report-days".
report-asked-from = Odpovedalo sa
report-days = { $first } až { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Vydanie
report-unsealed = { $edition }, rozpečatené: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Účasť
report-short-form = Skrátená verzia
report-questionnaire = Dotazník
report-participation-is = Účasť: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Odovzdané hárky
# One user group, such as teachers.
report-group = Skupina
# How many could be invited.
report-eligible = Spolu
report-invited = Pozvaní
report-sheets = Hárky
# The share of the invited who handed in.
report-of-invited = Z pozvaných
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. Netýka sa: { $words }.
report-own-line = Vlastný riadok má skupina od počtu hárkov: { $cell }.
report-not-shown = Čo sa neukazuje
report-corrections = Opravy

## Areas and statements.

report-areas = Oblasti
# Stands for all groups together, beside the groups: the overall value.
report-overall = Celkovo
report-school-average = Priemer školy
report-mean-of-areas = { $areas ->
    [one] { $mean }, z 1 oblasti
    [few] { $mean }, priemer { $areas } oblastí, každá s rovnakou váhou
   *[other] { $mean }, priemer { $areas } oblastí, každá s rovnakou váhou
  }
report-whole-area = Celá oblasť
report-all-statements = Všetky tvrdenia
report-statements = Tvrdenia
report-core-and-optional = tvrdenia: základné { $core }, voliteľné { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] jedna skupina
    [few] { $groups } skupiny, každá s rovnakou váhou
   *[other] { $groups } skupín, každá s rovnakou váhou
  }
report-own-apart = Tieto napísala škola. Nepočítajú sa do nijakej oblasti ani priemeru.
# Before a note of the meeting.
report-note = Poznámka

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Nie pre túto skupinu: { $names }.
report-apart-not-chosen = Škola nevybrala: { $names }.
report-apart-not-both = Nie pre obe spojené skupiny: { $names }.
report-apart-no-sheets = Nijaké hárky: { $names }.
report-apart-too-small = Skupina je na zobrazenie malá: { $names }.
report-apart-too-few = Málo odpovedí: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: všetky tvrdenia, čím vyššia hodnota, tým tmavšie

## To talk about: tables of a few statements each.

report-lowest = Najnižšie
report-highest = Najvyššie
report-widest-gap = Najväčší rozdiel medzi skupinami
# Head of a column: how far the groups are apart.
report-apart-by = Rozdiel
# N/A: not applicable.
report-most-na = Najčastejšie „netýka sa“
# Head of a column: a share in percent.
report-share = Podiel
report-statement = Tvrdenie
# `statement` is one of the school's own.
report-our-own = naše vlastné: { $statement }
report-no-value = Nijaké tvrdenie nemá hodnotu.
report-increase = Najväčší nárast od kola { $session }, { $year }
report-decrease = Najväčší pokles od kola { $session }, { $year }
# Head of a column: by how much a value changed.
report-change = Zmena
# Head of a column: two values with an arrow between them.
report-before-and-after = Predtým a potom

## In their own words.

report-words-order = Podľa abecedy, čo nehovorí nič o tom, kto ich napísal.
report-texts = { $group }, texty: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Predtým
report-after = Potom
# Head of a column of areas.
report-area = Oblasť
report-other-statements = sú za tým iné tvrdenia alebo znenie
# The mean of the places that people gave to something in a list.
report-average-place = Priemerné poradie
# Head of a column: what kind of number stands here.
report-figure = Číslo
report-share-percent = Podiel v percentách

## The other areas: questions that are no statements.

report-ratings = Hodnotenia
report-place-explained = Priemerné poradie v zozname odpovedí, 1 je prvé.
report-shares = Podiel z tých, čo odpovedali
report-ticked-explained = Dalo sa zaškrtnúť viac možností, takže podiely môžu byť dohromady nad 100 %.
report-who-answered = Kto z pozvaných odpovedal
# Heads of columns: how many answered and how many did not.
report-answered = Odpovedalo
report-unanswered = Bez odpovede

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Kto
report-value = Hodnota
# How many answers a value rests on.
report-rests-on = Vychádza z
report-how-chose = Ako volili
report-what-read = Čo ktorá skupina čítala

## In a browser. Buttons and a list of the parts.

report-contents = Obsah
report-open-all = Otvoriť všetky podrobnosti
report-close-all = Zavrieť všetky podrobnosti
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Zoradiť podľa
report-as-asked = ako v dotazníku
report-highest-first = najvyššie prvé
report-lowest-first = najnižšie prvé

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, kolo { $session }, { $year }, vydanie { $edition }
chart-about-now = { $school }, { $level }, kolo { $session }, { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Hárky z pozvaných: { $groups }.
chart-sheets-of = { $group } { $sheets } z { $invited }
chart-school-average = { $areas ->
    [one] Priemer školy: { $mean }, z 1 oblasti.
    [few] Priemer školy: { $mean }, priemer { $areas } oblastí, každá s rovnakou váhou.
   *[other] Priemer školy: { $mean }, priemer { $areas } oblastí, každá s rovnakou váhou.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] z 1 skupiny
    [few] priemer { $groups } skupín
   *[other] priemer { $groups } skupín
  }
chart-statements = { $count ->
    [one] 1 tvrdenie
    [few] { $count } tvrdenia
   *[other] { $count } tvrdení
  }
chart-answered = odpovedalo { $answered } z { $invited }
# In the legend: the bar of all groups together.
chart-overall = celkovo
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Stĺpce idú { $scale }.

## Charts of two rounds.

chart-then-and-now = Oblasti vtedy a teraz
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, vtedy a teraz
chart-overall-values = Celkové hodnoty tvrdení
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Predtým: { $caution }
chart-caution-after = Potom: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Predtým. { $sheets }
chart-sheets-after = Potom. { $sheets }
chart-compared = Hodnoty sa porovnávajú tak, ako sú vytlačené. Celková hodnota nemá značku náhody.

## The chart of participation.

chart-participation = Kto sa zúčastnil
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Odpovedalo sa: { $first } až { $last }. Plná dĺžka sú všetci pozvaní.
chart-not-asked = nepýtali sme sa
chart-minimum-reached = minimum splnené
chart-to-go = do minima chýba { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digitálna reflexia
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = kolo { $session }, { $year }
badge-title = Odznak: { $school }
badge-name = Digitálna reflexia: { $level }, { $round }
# For those who cannot see it.
badge-alt = Okrúhly odznak: kopce a ich odraz vo vode. Je na ňom: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Tvrdenia, { $group }, { $level }
paper-statements-own = Tvrdenia sú vlastné formulácie programu Reflectory.
paper-statements-area = Oblasť { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kód
# Head of a column: when the highest answer fits.
paper-statements-five = Takto by vyzerala odpoveď 5
paper-statements-optional = { $code } (voliteľné)
