### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Udział
sheet-areas = Obszary
sheet-area-by-area = Obszar po obszarze
sheet-statements = Stwierdzenia
sheet-answers = Odpowiedzi
sheet-own = Własne stwierdzenia
sheet-own-answers = Własne stwierdzenia, odp.
sheet-others = Inne obszary
sheet-own-words = Własne słowa
sheet-to-talk-about = Do rozmowy
sheet-then-and-now = Wtedy i teraz
# Every value of two rounds.
sheet-comparison = Porównanie
sheet-targets = Wskaźniki planu
sheet-notes = Notatki ze spotkania
sheet-how-to-read = Jak to czytać

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Strona { $page } z { $pages }
sheet-answers-counted = Policzone odpowiedzi
sheet-own-answers-counted = Policzone odpowiedzi na nasze własne stwierdzenia
sheet-own-words-ordered = Własnymi słowami, w kolejności liter
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Wtedy i teraz: obszary, { $scale }
sheet-areas-then-and-now = Obszary wtedy i teraz, { $scale }
sheet-every-value = Wtedy i teraz: każda wartość, jak wydrukowano
sheet-recompute = Jak to czytać i przeliczyć

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Obszar
sheet-code = Kod
sheet-name = Tytuł
sheet-statement = Stwierdzenie
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Rodzaj
sheet-group = Grupa
sheet-mean = Średnia
# A number that is not rounded.
sheet-exact = Dokładnie
sheet-overall-exact = Razem, dokładnie
sheet-group-exact = { $group }, dokładnie
sheet-group-core = { $group }, stwierdzenia podstawowe
sheet-group-optional = { $group }, stwierdzenia dodatkowe
sheet-group-sum = { $group }, suma odpowiedzi
sheet-group-answered = { $group }, ile odpowiedzi
sheet-sum = Suma odpowiedzi
sheet-answered = Odpowiedzi
# Broken where the hyphen is, if it must be.
sheet-unanswered = Bez odpowiedzi
sheet-invited = Zaproszeni
sheet-eligible = Uprawnieni
sheet-submitted = Oddane
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Wybrało { $point }
# Not applicable.
sheet-na = N/D
# What a group read.
sheet-wording = Treść
sheet-percent-of-invited = Procent zaproszonych
sheet-missing = Brakuje do minimum
# One of the five words below follows.
sheet-minimum-is = Wobec minimum
sheet-did-not-open = Nie otwarte
sheet-came-late = Spóźnione
# Whether and how a group's answers are shown.
sheet-in-the-figures = W liczbach
# A number.
sheet-number = Nr
sheet-question = Pytanie
# What kind of number stands here: a mean, a share.
sheet-figure = Liczba
sheet-option = Opcja
sheet-how-many = Ile
sheet-value = Wartość
sheet-numerator = Licznik
sheet-denominator = Mianownik
# What a row is about: the lowest values, the highest.
sheet-what = Co
# First, second, third of the lowest or the highest.
sheet-place = Miejsce
sheet-text = Tekst
# The area or the statement that a note stands beside.
sheet-beside = Obok
sheet-note = Notatka
sheet-change = Zmiana
sheet-difference = Różnica
sheet-about = O czym
sheet-in-words = Słowami
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Cel
# The value of the earlier round, and of this one.
sheet-then = Wtedy
sheet-now = Teraz
sheet-why = Dlaczego

## In the cells.

# Kinds of statements.
sheet-kind-core = podstawowe
sheet-kind-optional = dodatkowe
sheet-kind-own = własne
# Stands in the place of an area's letter.
sheet-area-own = własne
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = grupa pominięta
sheet-minimum-nobody = jeszcze nikt
sheet-minimum-below = poniżej
sheet-minimum-close = blisko
sheet-minimum-reached = osiągnięte
# "In the figures".
sheet-own-line = we własnym wierszu
sheet-participation-level = Poziom udziału
sheet-people-and-sheets = Osoby i arkusze
sheet-areas-behind = Obszary w tym, każdy waży tyle samo
# `codes` are short names of statements.
sheet-not-chosen = szkoła nie wybrała: { $codes }
sheet-all-groups = Wszystkie grupy
# Kinds of numbers.
sheet-figure-mean = średnia
sheet-figure-place = średnie miejsce
sheet-figure-share = udział
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = stoi osobno
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, sesja { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = wzrost
sheet-decreased = spadek
sheet-same = bez zmian
sheet-not-possible = niemożliwe

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Szkoła
sheet-about-exercise = Ankieta
sheet-about-days = Dni
sheet-days = Czas ankiety: { $first } – { $last }. Odpieczętowano: { $unsealed }.
sheet-about-questionnaire = Kwestionariusz
sheet-about-participation = Udział
sheet-about-caution = Ostrożnie
sheet-about-who = Kto wziął udział
sheet-about-speaks = Za kogo mówią
sheet-about-small = Małe grupy
sheet-about-short-form = Wersja krótka
sheet-about-correction = Poprawka
sheet-about-shown = Co pokazujemy
sheet-about-counts = Co się liczy
sheet-about-computed = Jak się to liczy
sheet-about-levels = Poziomy
sheet-about-exact = Dokładne wartości
sheet-exact-formula = Obok każdej wydrukowanej wartości stoi dokładna, jako formuła, którą można prześledzić.
sheet-exact-statement = Średnia grupy dla stwierdzenia: suma odpowiedzi / ile odpowiedzi.
sheet-exact-overall = Razem dla stwierdzenia lub obszaru: średnia dokładnych wartości grup w tym wierszu.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Wartość grupy dla obszaru: średnia dokładnych wartości stwierdzeń tego obszaru w arkuszu { $sheet }.
sheet-exact-school = Średnia szkoły: średnia dokładnych wartości ogólnych obszarów.
sheet-exact-share = Udział: 100 × ile osób to wybrało / ile odpowiedziało.
sheet-exact-digits = Formuła pokazuje piętnaście cyfr; w pliku JSON raportu każda wartość jest ułamkiem.
sheet-about-then-and-now = Wtedy i teraz
sheet-about-targets = Wskaźniki planu
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Czyje to nie jest
sheet-about-fingerprint = Odcisk danych raportu (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Ankiety obok siebie
# Behind the title on three sheets.
rounds-areas = obszary, jak wydrukowano
rounds-areas-on-scale = obszary, { $scale }, jak wydrukowano
rounds-who = kto wziął udział
rounds-how = jak to czytać
rounds-average = Średnia
rounds-round = Ankieta
rounds-level = Poziom kształcenia
# "In the figures".
rounds-counted = tak
rounds-not-counted = nie: brak arkuszy albo za mało, by je pokazać
rounds-printed = Każda wartość to wartość ogólna obszaru, tak jak wydrukował ją raport, raz zaokrąglona.
rounds-bars = Słupki biegną od 1 do { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Skale są różne, więc wartości nie można porównać. Słupki biegną od 1 do najwyższej ({ $highest }).
# At the end a command.
rounds-no-ranking = Kolumny stoją w podanej kolejności; to nie ranking. Za obszarem może stać coś innego: wybrane stwierdzenia, ich treść, kogo pytano. Dwie ankiety jednej szkoły porównuje, stwierdzenie po stwierdzeniu: reflectory compare
