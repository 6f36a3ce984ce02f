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
report-title = Izveštaj: { $level }
report-round = { $session }. krug školske godine { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Izrađeno u programu Reflectory.
# A long number follows on the next line.
report-fingerprint = Otisak podataka izveštaja (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Svaki broj iz ovog izveštaja, tačno, za programe.
report-attached-signature = Potpis škole za report.json; proverava ga reflectory verify.

## Titles of a report's parts.

report-who-took-part = Ko je učestvovao
report-how-to-read = Kako ovo čitati
report-overview = Pregled oblasti
report-to-talk-about = Za razgovor
report-one-group = Rezultati jedne grupe: { $group }
report-own = Naše sopstvene tvrdnje
report-own-words = Svojim rečima
report-since = Od ranijeg kruga
report-notes = Beleške sa sastanka
report-computed = Kako se računa

## Who took part: names of facts, a value stands behind each.

report-school = Škola
# The education level.
report-level = Nivo
# Two days follow: "report-days".
report-asked-from = Period
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Izdanje
report-unsealed = { $edition }, otpečaćeno: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Odziv
report-short-form = Kraći oblik
report-questionnaire = Upitnik
report-participation-is = Odziv: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Predati listovi
# One user group, such as teachers.
report-group = Grupa
# How many could be invited.
report-eligible = Ukupno
report-invited = Pozvano
report-sheets = Listovi
# The share of the invited who handed in.
report-of-invited = Od pozvanih
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/O: { $words }.
report-own-line = Grupa se prikazuje zasebno od ovog broja listova: { $cell }.
report-not-shown = Šta se ne prikazuje
report-corrections = Ispravke

## Areas and statements.

report-areas = Oblasti
# Stands for all groups together, beside the groups: the overall value.
report-overall = Ukupno
report-school-average = Prosek škole
report-mean-of-areas = { $areas ->
    [one] { $mean }, iz { $areas } oblasti
    [few] { $mean }, prosek { $areas } oblasti, svaka sa jednakom težinom
   *[other] { $mean }, prosek { $areas } oblasti, svaka sa jednakom težinom
  }
report-whole-area = Cela oblast
report-all-statements = Sve tvrdnje
report-statements = Tvrdnje
report-core-and-optional = osnovne tvrdnje: { $core }, izborne: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] { $groups } grupa
    [few] { $groups } grupe, svaka sa jednakom težinom
   *[other] { $groups } grupa, svaka sa jednakom težinom
  }
report-own-apart = Njih je napisala škola. Ne ulaze ni u jednu oblast ni u jedan prosek.
# Before a note of the meeting.
report-note = Beleška

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Ova grupa to nije dobila: { $names }.
report-apart-not-chosen = Škola nije izabrala: { $names }.
report-apart-not-both = Nisu to dobile obe spojene grupe: { $names }.
report-apart-no-sheets = Nema listova: { $names }.
report-apart-too-small = Grupa je premala za prikaz: { $names }.
report-apart-too-few = Premalo odgovora: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: svaka tvrdnja, to tamnija što je vrednost viša

## To talk about: tables of a few statements each.

report-lowest = Najniže
report-highest = Najviše
report-widest-gap = Najveća razlika među grupama
# Head of a column: how far the groups are apart.
report-apart-by = Razlika
# N/A: not applicable.
report-most-na = Najviše N/O
# Head of a column: a share in percent.
report-share = Udeo
report-statement = Tvrdnja
# `statement` is one of the school's own.
report-our-own = naša sopstvena: { $statement }
report-no-value = Nijedna tvrdnja nema prikazanu vrednost.
report-increase = Najveći porast: od { $session }. kruga školske godine { $year }
report-decrease = Najveći pad: od { $session }. kruga školske godine { $year }
# Head of a column: by how much a value changed.
report-change = Promena
# Head of a column: two values with an arrow between them.
report-before-and-after = Pre i posle

## In their own words.

report-words-order = Abecednim redom, koji ništa ne govori o tome ko ih je napisao.
report-texts = { $group }, tekstovi: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Pre
report-after = Posle
# Head of a column of areas.
report-area = Oblast
report-other-statements = počiva na drugim tvrdnjama ili drugačijem tekstu
# The mean of the places that people gave to something in a list.
report-average-place = Prosečno mesto
# Head of a column: what kind of number stands here.
report-figure = Vrsta broja
report-share-percent = Udeo u procentima

## The other areas: questions that are no statements.

report-ratings = Ocene
report-place-explained = Prosečno mesto na spisku odgovora, 1 za prvi.
report-shares = Udeo onih koji su odgovorili
report-ticked-explained = Moglo je da se označi više njih, pa udeli zajedno mogu da budu i veći od 100 %.
report-who-answered = Ko je odgovorio, od pozvanih
# Heads of columns: how many answered and how many did not.
report-answered = Odgovorilo
report-unanswered = Bez odgovora

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Ko
report-value = Vrednost
# How many answers a value rests on.
report-rests-on = Počiva na
report-how-chose = Kako su birali
report-what-read = Šta je koja grupa čitala

## In a browser. Buttons and a list of the parts.

report-contents = Sadržaj
report-open-all = Otvori sve pojedinosti
report-close-all = Zatvori sve pojedinosti
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Poređaj prema
report-as-asked = kao u upitniku
report-highest-first = najpre najviše
report-lowest-first = najpre najniže

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, { $session }. krug školske godine { $year }, izdanje { $edition }
chart-about-now = { $school }, { $level }, { $session }. krug školske godine { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Listovi pozvanih: { $groups }.
chart-sheets-of = { $group } { $sheets } od { $invited }
chart-school-average = { $areas ->
    [one] Prosek škole: { $mean }, iz { $areas } oblasti.
    [few] Prosek škole: { $mean }, prosek { $areas } oblasti, svaka sa jednakom težinom.
   *[other] Prosek škole: { $mean }, prosek { $areas } oblasti, svaka sa jednakom težinom.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] iz { $groups } grupe
    [few] prosek { $groups } grupe
   *[other] prosek { $groups } grupa
  }
chart-statements = { $count ->
    [one] { $count } tvrdnja
    [few] { $count } tvrdnje
   *[other] { $count } tvrdnji
  }
chart-answered = odgovorilo { $answered } od { $invited }
# In the legend: the bar of all groups together.
chart-overall = ukupno
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Raspon traka: { $scale }.

## Charts of two rounds.

chart-then-and-now = Oblasti tada i sad
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, tada i sad
chart-overall-values = Ukupne vrednosti tvrdnji
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Pre: { $caution }
chart-caution-after = Posle: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Pre. { $sheets }
chart-sheets-after = Posle. { $sheets }
chart-compared = Vrednosti se porede onako kako su odštampane. Ukupna vrednost nema oznaku slučajnosti.

## The chart of participation.

chart-participation = Ko je učestvovao
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Period: { $first } – { $last }; puna dužina znači sve pozvane.
chart-not-asked = ne pita se
chart-minimum-reached = minimum dostignut
chart-to-go = do minimuma nedostaje { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digitalni osvrt
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = { $session }. krug, { $year }
badge-title = Značka: { $school }
badge-name = Digitalni osvrt: { $level }, { $round }
# For those who cannot see it.
badge-alt = Okrugla značka: brežuljci i njihov odraz u vodi. Na njoj piše: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Tvrdnje: { $group }, { $level }
paper-statements-own = Tvrdnje su sopstvene tvrdnje programa Reflectory.
paper-statements-area = Oblast { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kod
# Head of a column: when the highest answer fits.
paper-statements-five = Tako bi izgledao odgovor 5
paper-statements-optional = { $code } (izborna)
