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
report-title = Zpráva: { $level }
report-round = Kolo { $session }, { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Vytvořeno v programu Reflectory.
# A long number follows on the next line.
report-fingerprint = Otisk dat této zprávy (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Každé číslo této zprávy, přesně, pro programy.
report-attached-signature = Podpis školy pro report.json; ověří ho reflectory verify.

## Titles of a report's parts.

report-who-took-part = Kdo se zúčastnil
report-how-to-read = Jak to číst
report-overview = Přehled oblastí
report-to-talk-about = K rozhovoru
report-one-group = Výsledky jedné skupiny: { $group }
report-own = Naše vlastní tvrzení
report-own-words = Vlastními slovy
report-since = Od dřívějšího kola
report-notes = Poznámky z porady
report-computed = Jak se to počítá

## Who took part: names of facts, a value stands behind each.

report-school = Škola
# The education level.
report-level = Stupeň
# Two days follow: "report-days".
report-asked-from = Odpovídalo se
report-days = { $first } až { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Vydání
report-unsealed = { $edition }, rozpečetěno: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Účast
report-short-form = Zkrácená verze
report-questionnaire = Dotazník
report-participation-is = Účast: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Odevzdané archy
# One user group, such as teachers.
report-group = Skupina
# How many could be invited.
report-eligible = Celkem
report-invited = Pozváno
report-sheets = Archy
# The share of the invited who handed in.
report-of-invited = Z pozvaných
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. Netýká se: { $words }.
report-own-line = Vlastní řádek má skupina od počtu archů: { $cell }.
report-not-shown = Co se neukazuje
report-corrections = Opravy

## Areas and statements.

report-areas = Oblasti
# Stands for all groups together, beside the groups: the overall value.
report-overall = Celkem
report-school-average = Průměr školy
report-mean-of-areas = { $areas ->
    [one] { $mean }, z 1 oblasti
    [few] { $mean }, průměr { $areas } oblastí, každá se stejnou vahou
   *[other] { $mean }, průměr { $areas } oblastí, každá se stejnou vahou
  }
report-whole-area = Celá oblast
report-all-statements = Všechna tvrzení
report-statements = Tvrzení
report-core-and-optional = základní tvrzení: { $core }, volitelná: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] jedna skupina
    [few] { $groups } skupiny, každá se stejnou vahou
   *[other] { $groups } skupin, každá se stejnou vahou
  }
report-own-apart = Tato napsala škola. Nepočítají se do žádné oblasti ani průměru.
# Before a note of the meeting.
report-note = Poznámka

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Této skupině se neklade: { $names }.
report-apart-not-chosen = Škola nevybrala: { $names }.
report-apart-not-both = Neklade se oběma spojeným skupinám: { $names }.
report-apart-no-sheets = Žádné archy: { $names }.
report-apart-too-small = Skupina je na zobrazení malá: { $names }.
report-apart-too-few = Málo odpovědí: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: všechna tvrzení, čím vyšší hodnota, tím tmavší

## To talk about: tables of a few statements each.

report-lowest = Nejnižší
report-highest = Nejvyšší
report-widest-gap = Největší rozdíl mezi skupinami
# Head of a column: how far the groups are apart.
report-apart-by = Rozdíl
# N/A: not applicable.
report-most-na = Nejčastěji „netýká se“
# Head of a column: a share in percent.
report-share = Podíl
report-statement = Tvrzení
# `statement` is one of the school's own.
report-our-own = naše vlastní: { $statement }
report-no-value = Žádné tvrzení nemá hodnotu.
report-increase = Největší nárůst od kola { $session }, { $year }
report-decrease = Největší pokles od kola { $session }, { $year }
# Head of a column: by how much a value changed.
report-change = Změna
# Head of a column: two values with an arrow between them.
report-before-and-after = Předtím a potom

## In their own words.

report-words-order = Podle abecedy, což neříká nic o tom, kdo je napsal.
report-texts = { $group }, texty: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Předtím
report-after = Potom
# Head of a column of areas.
report-area = Oblast
report-other-statements = stojí za tím jiná tvrzení nebo znění
# The mean of the places that people gave to something in a list.
report-average-place = Průměrné pořadí
# Head of a column: what kind of number stands here.
report-figure = Číslo
report-share-percent = Podíl v procentech

## The other areas: questions that are no statements.

report-ratings = Hodnocení
report-place-explained = Průměrné pořadí v seznamu odpovědí, 1 je první.
report-shares = Podíl z těch, kdo odpověděli
report-ticked-explained = Šlo zaškrtnout víc možností, takže podíly můžou být dohromady přes 100 %.
report-who-answered = Kdo z pozvaných odpověděl
# Heads of columns: how many answered and how many did not.
report-answered = Odpovědělo
report-unanswered = Bez odpovědi

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Kdo
report-value = Hodnota
# How many answers a value rests on.
report-rests-on = Vychází z
report-how-chose = Jak volili
report-what-read = Co která skupina četla

## In a browser. Buttons and a list of the parts.

report-contents = Obsah
report-open-all = Otevřít všechny podrobnosti
report-close-all = Zavřít všechny podrobnosti
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Řadit podle
report-as-asked = jak se ptalo
report-highest-first = nejvyšší první
report-lowest-first = nejnižší první

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, kolo { $session }, { $year }, vydání { $edition }
chart-about-now = { $school }, { $level }, kolo { $session }, { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Archy z pozvaných: { $groups }.
chart-sheets-of = { $group } { $sheets } z { $invited }
chart-school-average = { $areas ->
    [one] Průměr školy: { $mean }, z 1 oblasti.
    [few] Průměr školy: { $mean }, průměr { $areas } oblastí, každá se stejnou vahou.
   *[other] Průměr školy: { $mean }, průměr { $areas } oblastí, každá se stejnou vahou.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] z 1 skupiny
    [few] průměr { $groups } skupin
   *[other] průměr { $groups } skupin
  }
chart-statements = { $count ->
    [one] 1 tvrzení
    [few] { $count } tvrzení
   *[other] { $count } tvrzení
  }
chart-answered = odpovědělo { $answered } z { $invited }
# In the legend: the bar of all groups together.
chart-overall = celkem
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Sloupce jdou { $scale }.

## Charts of two rounds.

chart-then-and-now = Oblasti předtím a teď
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, předtím a teď
chart-overall-values = Celkové hodnoty tvrzení
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Předtím: { $caution }
chart-caution-after = Potom: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Předtím. { $sheets }
chart-sheets-after = Potom. { $sheets }
chart-compared = Hodnoty se porovnávají tak, jak jsou vytištěné. Celková hodnota nemá značku náhody.

## The chart of participation.

chart-participation = Kdo se zúčastnil
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Odpovídalo se: { $first } až { $last }. Plná délka jsou všichni pozvaní.
chart-not-asked = neptáno
chart-minimum-reached = minimum splněno
chart-to-go = do minima zbývá { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digitální reflexe
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = kolo { $session }, { $year }
badge-title = Odznak: { $school }
badge-name = Digitální reflexe: { $level }, { $round }
# For those who cannot see it.
badge-alt = Kulatý odznak: kopce a jejich odraz ve vodě. Je na něm: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Tvrzení, { $group }, { $level }
paper-statements-own = Tvrzení jsou vlastní formulace programu Reflectory.
paper-statements-area = Oblast { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kód
# Head of a column: when the highest answer fits.
paper-statements-five = Takhle by vypadala odpověď 5
paper-statements-optional = { $code } (volitelné)
