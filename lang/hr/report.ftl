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
report-title = Izvješće: { $level }
report-round = { $session }. krug školske godine { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Izrađeno programom Reflectory.
# A long number follows on the next line.
report-fingerprint = Otisak podataka izvješća (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Svaki broj iz ovog izvješća, točno, za programe.
report-attached-signature = Školski potpis datoteke report.json; provjerava ga reflectory verify.

## Titles of a report's parts.

report-who-took-part = Tko je sudjelovao
report-how-to-read = Kako ovo čitati
report-overview = Pregled područja
report-to-talk-about = Za razgovor
report-one-group = Rezultati jedne skupine: { $group }
report-own = Naše vlastite tvrdnje
report-own-words = Vlastitim riječima
report-since = Od ranijeg kruga
report-notes = Bilješke sa sastanka
report-computed = Kako se računa

## Who took part: names of facts, a value stands behind each.

report-school = Škola
# The education level.
report-level = Razina
# Two days follow: "report-days".
report-asked-from = Razdoblje
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Izdanje
report-unsealed = { $edition }, otpečaćeno: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Odaziv
report-short-form = Kraći oblik
report-questionnaire = Upitnik
report-participation-is = Odaziv: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Predani listovi
# One user group, such as teachers.
report-group = Skupina
# How many could be invited.
report-eligible = Ukupno osoba
report-invited = Pozvano
report-sheets = Listovi
# The share of the invited who handed in.
report-of-invited = Od pozvanih
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/O: { $words }.
report-own-line = Skupina se prikazuje zasebno od ovog broja listova: { $cell }.
report-not-shown = Što se ne prikazuje
report-corrections = Ispravci

## Areas and statements.

report-areas = Područja
# Stands for all groups together, beside the groups: the overall value.
report-overall = Ukupno
report-school-average = Prosjek škole
report-mean-of-areas = { $areas ->
    [one] { $mean }, iz { $areas } područja
    [few] { $mean }, prosjek { $areas } područja, svako s jednakom težinom
   *[other] { $mean }, prosjek { $areas } područja, svako s jednakom težinom
  }
report-whole-area = Cijelo područje
report-all-statements = Sve tvrdnje
report-statements = Tvrdnje
report-core-and-optional = osnovne tvrdnje: { $core }, izborne: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] { $groups } skupina
    [few] { $groups } skupine, svaka s jednakom težinom
   *[other] { $groups } skupina, svaka s jednakom težinom
  }
report-own-apart = Njih je napisala škola. Ne ulaze ni u jedno područje ni u jedan prosjek.
# Before a note of the meeting.
report-note = Bilješka

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Ova skupina to nije dobila: { $names }.
report-apart-not-chosen = Škola nije odabrala: { $names }.
report-apart-not-both = Nisu to dobile obje spojene skupine: { $names }.
report-apart-no-sheets = Nema listova: { $names }.
report-apart-too-small = Skupina je premala za prikaz: { $names }.
report-apart-too-few = Premalo odgovora: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: svaka tvrdnja, to tamnija što je vrijednost viša

## To talk about: tables of a few statements each.

report-lowest = Najniže
report-highest = Najviše
report-widest-gap = Najveća razlika među skupinama
# Head of a column: how far the groups are apart.
report-apart-by = Razlika
# N/A: not applicable.
report-most-na = Najviše N/O
# Head of a column: a share in percent.
report-share = Udio
report-statement = Tvrdnja
# `statement` is one of the school's own.
report-our-own = naša vlastita: { $statement }
report-no-value = Nijedna tvrdnja nema prikazanu vrijednost.
report-increase = Najveći porast: od { $session }. kruga školske godine { $year }
report-decrease = Najveći pad: od { $session }. kruga školske godine { $year }
# Head of a column: by how much a value changed.
report-change = Promjena
# Head of a column: two values with an arrow between them.
report-before-and-after = Prije i poslije

## In their own words.

report-words-order = Abecednim redom, koji ništa ne govori o tome tko ih je napisao.
report-texts = { $group }, tekstovi: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Prije
report-after = Poslije
# Head of a column of areas.
report-area = Područje
report-other-statements = počiva na drugim tvrdnjama ili drukčijem tekstu
# The mean of the places that people gave to something in a list.
report-average-place = Prosječno mjesto
# Head of a column: what kind of number stands here.
report-figure = Vrsta broja
report-share-percent = Udio u postocima

## The other areas: questions that are no statements.

report-ratings = Ocjene
report-place-explained = Prosječno mjesto na popisu odgovora, 1 za prvi.
report-shares = Udio onih koji su odgovorili
report-ticked-explained = Moglo se označiti više njih pa udjeli zajedno mogu biti i veći od 100 %.
report-who-answered = Tko je odgovorio, od pozvanih
# Heads of columns: how many answered and how many did not.
report-answered = Odgovorilo
report-unanswered = Bez odgovora

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Tko
report-value = Vrijednost
# How many answers a value rests on.
report-rests-on = Počiva na
report-how-chose = Kako su birali
report-what-read = Što je koja skupina čitala

## In a browser. Buttons and a list of the parts.

report-contents = Sadržaj
report-open-all = Otvori sve pojedinosti
report-close-all = Zatvori sve pojedinosti
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Poredaj prema
report-as-asked = kao u upitniku
report-highest-first = najprije najviše
report-lowest-first = najprije najniže

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, { $session }. krug školske godine { $year }, izdanje { $edition }
chart-about-now = { $school }, { $level }, { $session }. krug školske godine { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Listovi pozvanih: { $groups }.
chart-sheets-of = { $group } { $sheets } od { $invited }
chart-school-average = { $areas ->
    [one] Prosjek škole: { $mean }, iz { $areas } područja.
    [few] Prosjek škole: { $mean }, prosjek { $areas } područja, svako s jednakom težinom.
   *[other] Prosjek škole: { $mean }, prosjek { $areas } područja, svako s jednakom težinom.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] iz { $groups } skupine
    [few] prosjek { $groups } skupine
   *[other] prosjek { $groups } skupina
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
chart-bars-go = { $caption }. Raspon stupaca: { $scale }.

## Charts of two rounds.

chart-then-and-now = Područja nekad i sad
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, nekad i sad
chart-overall-values = Ukupne vrijednosti tvrdnji
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Prije: { $caution }
chart-caution-after = Poslije: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Prije. { $sheets }
chart-sheets-after = Poslije. { $sheets }
chart-compared = Vrijednosti se uspoređuju onako kako su ispisane. Ukupna vrijednost nema oznaku slučajnosti.

## The chart of participation.

chart-participation = Tko je sudjelovao
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Razdoblje: { $first } – { $last }; puna duljina znači sve pozvane.
chart-not-asked = ne pita se
chart-minimum-reached = minimum dosegnut
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
paper-statements-own = Tvrdnje su vlastite tvrdnje programa Reflectory.
paper-statements-area = Područje { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kod
# Head of a column: when the highest answer fits.
paper-statements-five = Tako bi izgledao odgovor 5
paper-statements-optional = { $code } (izborna)
