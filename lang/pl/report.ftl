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
report-title = Raport: { $level }
report-round = Sesja { $session } z { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Przygotowano w programie Reflectory.
# A long number follows on the next line.
report-fingerprint = Odcisk danych raportu (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Każda liczba tego raportu, dokładnie, dla programów.
report-attached-signature = Podpis szkoły pod report.json; sprawdza go reflectory verify.

## Titles of a report's parts.

report-who-took-part = Kto wziął udział
report-how-to-read = Jak to czytać
report-overview = Przegląd obszarów
report-to-talk-about = Do rozmowy
report-one-group = Wyniki jednej grupy: { $group }
report-own = Nasze własne stwierdzenia
report-own-words = Własnymi słowami
report-since = Od wcześniejszej ankiety
report-notes = Notatki ze spotkania
report-computed = Jak się to liczy

## Who took part: names of facts, a value stands behind each.

report-school = Szkoła
# The education level.
report-level = Poziom
# Two days follow: "report-days".
report-asked-from = Czas ankiety
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Wydanie
report-unsealed = { $edition }, odpieczętowane: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Udział
report-short-form = Wersja krótka
report-questionnaire = Kwestionariusz
report-participation-is = Udział: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Oddane arkusze
# One user group, such as teachers.
report-group = Grupa
# How many could be invited.
report-eligible = Uprawnieni
report-invited = Zaproszeni
report-sheets = Arkusze
# The share of the invited who handed in.
report-of-invited = Z zaproszonych
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/D: { $words }.
report-own-line = Grupa ma własny wiersz, gdy arkuszy jest co najmniej { $cell }.
report-not-shown = Czego nie pokazujemy
report-corrections = Poprawki

## Areas and statements.

report-areas = Obszary
# Stands for all groups together, beside the groups: the overall value.
report-overall = Razem
report-school-average = Średnia szkoły
report-mean-of-areas = { $areas ->
    [one] { $mean }, z 1 obszaru
    [few] { $mean }, średnia z { $areas } obszarów, każdy waży tyle samo
   *[many] { $mean }, średnia z { $areas } obszarów, każdy waży tyle samo
  }
report-whole-area = Cały obszar
report-all-statements = Wszystkie stwierdzenia
report-statements = Stwierdzenia
report-core-and-optional = stwierdzenia podstawowe: { $core }, dodatkowe: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] jedna grupa
    [few] { $groups } grupy, każda waży tyle samo
   *[many] { $groups } grup, każda waży tyle samo
  }
report-own-apart = Te napisała szkoła. Nie wchodzą do żadnego obszaru ani do żadnej średniej.
# Before a note of the meeting.
report-note = Notatka

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Nie pytano tej grupy: { $names }.
report-apart-not-chosen = Szkoła nie wybrała: { $names }.
report-apart-not-both = Nie pytano obu połączonych grup: { $names }.
report-apart-no-sheets = Brak arkuszy: { $names }.
report-apart-too-small = Grupa za mała, by ją pokazać: { $names }.
report-apart-too-few = Za mało odpowiedzi: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: każde stwierdzenie, im wyższa wartość, tym ciemniej

## To talk about: tables of a few statements each.

report-lowest = Najniższe
report-highest = Najwyższe
report-widest-gap = Największa różnica między grupami
# Head of a column: how far the groups are apart.
report-apart-by = Różnica
# N/A: not applicable.
report-most-na = Najwięcej N/D
# Head of a column: a share in percent.
report-share = Udział
report-statement = Stwierdzenie
# `statement` is one of the school's own.
report-our-own = nasze własne: { $statement }
report-no-value = Żadne stwierdzenie nie pokazuje wartości.
report-increase = Największy wzrost od sesji { $session } z { $year }
report-decrease = Największy spadek od sesji { $session } z { $year }
# Head of a column: by how much a value changed.
report-change = Zmiana
# Head of a column: two values with an arrow between them.
report-before-and-after = Przedtem i potem

## In their own words.

report-words-order = W kolejności liter, która nic nie mówi o tym, kto pisał.
report-texts = { $group }, teksty: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Przedtem
report-after = Potem
# Head of a column of areas.
report-area = Obszar
report-other-statements = stoją za tym inne stwierdzenia lub słowa
# The mean of the places that people gave to something in a list.
report-average-place = Średnie miejsce
# Head of a column: what kind of number stands here.
report-figure = Liczba
report-share-percent = Udział w procentach

## The other areas: questions that are no statements.

report-ratings = Oceny
report-place-explained = Średnie miejsce na liście odpowiedzi, 1 to pierwsze.
report-shares = Udział wśród odpowiadających
report-ticked-explained = Można było zaznaczyć kilka, więc udziały mogą dać razem więcej niż 100 %.
report-who-answered = Ilu z zaproszonych odpowiedziało
# Heads of columns: how many answered and how many did not.
report-answered = Odpowiedzi
report-unanswered = Bez odpowiedzi

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Kto
report-value = Wartość
# How many answers a value rests on.
report-rests-on = Opiera się na
report-how-chose = Jak wybierano
report-what-read = Co czytała każda grupa

## In a browser. Buttons and a list of the parts.

report-contents = Spis treści
report-open-all = Otwórz wszystkie szczegóły
report-close-all = Zamknij wszystkie szczegóły
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Sortuj według
report-as-asked = jak pytano
report-highest-first = najpierw najwyższe
report-lowest-first = najpierw najniższe

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, sesja { $session } z { $year }, wydanie { $edition }
chart-about-now = { $school }, { $level }, sesja { $session } z { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Arkusze z zaproszonych: { $groups }.
chart-sheets-of = { $group } { $sheets } z { $invited }
chart-school-average = { $areas ->
    [one] Średnia szkoły: { $mean }, z 1 obszaru.
    [few] Średnia szkoły: { $mean }, średnia z { $areas } obszarów, każdy waży tyle samo.
   *[many] Średnia szkoły: { $mean }, średnia z { $areas } obszarów, każdy waży tyle samo.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] z 1 grupy
    [few] średnia { $groups } grup
   *[many] średnia { $groups } grup
  }
chart-statements = { $count ->
    [one] 1 stwierdzenie
    [few] { $count } stwierdzenia
   *[many] { $count } stwierdzeń
  }
chart-answered = odpowiedziało { $answered } z { $invited }
# In the legend: the bar of all groups together.
chart-overall = razem
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Słupki biegną { $scale }.

## Charts of two rounds.

chart-then-and-now = Obszary wtedy i teraz
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, wtedy i teraz
chart-overall-values = Wartości ogólne stwierdzeń
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Przedtem: { $caution }
chart-caution-after = Potem: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Przedtem. { $sheets }
chart-sheets-after = Potem. { $sheets }
chart-compared = Wartości porównuje się tak, jak są wydrukowane. Wartość ogólna nie ma znaku przypadku.

## The chart of participation.

chart-participation = Kto już wziął udział
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Czas ankiety: { $first } – { $last }. Cała długość to wszyscy zaproszeni.
chart-not-asked = nie pytano
chart-minimum-reached = minimum osiągnięte
chart-to-go = do minimum brakuje { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Cyfrowe odbicie
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = sesja { $session } z { $year }
badge-title = Odznaka: { $school }
badge-name = Cyfrowe odbicie: { $level }, { $round }
# For those who cannot see it.
badge-alt = Okrągła odznaka: wzgórza i ich odbicie w wodzie. Napis: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Stwierdzenia dla grupy: { $group }, { $level }
paper-statements-own = Stwierdzenia są własne, z programu Reflectory.
paper-statements-area = Obszar { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kod
# Head of a column: when the highest answer fits.
paper-statements-five = Tak wygląda 5
paper-statements-optional = { $code } (dodatkowe)
