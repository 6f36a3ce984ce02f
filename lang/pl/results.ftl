### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = nie pytano tej grupy
hidden-not-chosen = szkoła tego nie wybrała
hidden-no-sheets = brak arkuszy
hidden-group-too-small = grupa za mała, by ją pokazać
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = nie pytano obu połączonych grup
hidden-too-few = za mało odpowiedzi
# Nobody gave a point of the scale.
figures-no-rating = bez oceny

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Bez powiązania z Komisją Europejską, której narzędzie nazywa się SELFIE. Stwierdzenia tutaj są nasze własne.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Do średniej liczą się tylko odpowiedzi od 1 do { $highest }. Obok każdej średniej stoi, ilu z zaproszonych odpowiedziało, ilu wybrało N/D, a ilu nie dało odpowiedzi.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Do średniej liczą się tylko odpowiedzi od 1 do { $highest }. Obok każdej średniej stoi, ilu z zaproszonych odpowiedziało, ilu wybrało N/D, ilu nie dało odpowiedzi oraz ile osób wybrało { $points } i { $highest }.
figures-counted-in-brackets = Do średniej liczą się tylko odpowiedzi od 1 do { $highest }. Obok każdej średniej stoi, ilu z zaproszonych odpowiedziało, ilu wybrało N/D, ilu nie dało odpowiedzi, a w nawiasie, ile osób wybrało { $points } i { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Do średniej liczą się tylko odpowiedzi na skali. Obok każdej średniej stoi, ilu z zaproszonych odpowiedziało, ilu wybrało N/D, a ilu nie dało odpowiedzi.
figures-counted-on-scale-beside = Do średniej liczą się tylko odpowiedzi na skali. Obok każdej średniej stoi, ilu z zaproszonych odpowiedziało, ilu wybrało N/D, ilu nie dało odpowiedzi oraz ile osób wybrało każdy punkt skali.
figures-counted-on-scale-in-brackets = Do średniej liczą się tylko odpowiedzi na skali. Obok każdej średniej stoi, ilu z zaproszonych odpowiedziało, ilu wybrało N/D, ilu nie dało odpowiedzi, a w nawiasie, ile osób wybrało każdy punkt skali.
figures-computed = Jak się to liczy: średnia grupy dla stwierdzenia to suma jej odpowiedzi przez ich liczbę; jej średnia dla obszaru to średnia jej stwierdzeń pokazanych tutaj; wartość ogólna to średnia pokazanych grup, z których każda waży tyle samo. Zaokrągla się raz, na końcu, połówki w górę.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Obok średniej stoi poziom, który jej odpowiada: najbliższy, połówki w górę, od średniej sprzed zaokrąglenia do druku. Dlatego średnia wydrukowana jako 3,5 może leżeć tuż poniżej środka.
# "within chance" is `chance-within`.
figures-compared = Wartości porównuje się tak, jak są wydrukowane. „W granicach przypadku”: różnica może wynikać z tego, kto akurat odpowiedział. Stwierdzenia porównuje się, gdy za każdym razem pytano o to samo tymi samymi słowami.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, sesja { $session } z { $year }/{ $next }, wydanie { $edition } ({ $exercise })
figures-corrected-day = Poprawka ({ $on }): ostatni dzień to odtąd { $day }.
figures-corrected-people = Poprawka ({ $on }): { $group }, odtąd zaproszonych { $invited } z { $eligible } uprawnionych.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = odpowiedziało { $answered } z { $invited }, N/D { $opted-out }, bez odpowiedzi { $unanswered }
figures-minimum = Stwierdzenie pokazuje się od { $answers } odpowiedzi grupy, odpowiedzi własnymi słowami od { $sheets } arkuszy grupy.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = potrzebna jest wcześniejsza ankieta tego poziomu

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } z { $invited } zaproszonych, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } z { $invited } zaproszonych
# `before` is the line so far, here and below.
took-part-eligible = { $before } (uprawnionych { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; odłożone, bo się nie otworzyły: { $count }
took-part-late = { $before }; spóźnione, czekają: { $count }

## How far those asked speak for all of the group.

speaks-random = Pytano { $people } z { $of-people } osób, wybranych losowo: mówią za całą grupę, w granicach przypadku.
speaks-random-classes = Pytano { $classes } z { $of-classes } klas, { $people } z { $of-people } osób, wybranych losowo: mówią za całą grupę, w granicach przypadku.
speaks-chosen = Pytano { $people } z { $of-people } osób, wybranych nielosowo: mówią za tych, których pytano.
speaks-chosen-classes = Pytano { $classes } z { $of-classes } klas, { $people } z { $of-people } osób, wybranych nielosowo: mówią za tych, których pytano.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = czytać ostrożnie
mark-incomplete = niepełny
mark-caution-why = Czytać ostrożnie: nie każda grupa osiągnęła swoje minimum.
mark-incomplete-why = Niepełny: jedna z grup nie ma arkuszy. Czytać ostrożnie.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: mniej niż { $cell } arkuszy, pokazane, bo zgodził się każdy, kto odpowiedział.
standing-pooled = { $group }: dyrekcja i nauczyciele oddali po mniej niż { $cell } arkuszy, więc pokazujemy ich razem i liczą się jako jedna grupa.
standing-left-out = { $group }: mniej niż { $cell } arkuszy, więc tej grupy nie ma w żadnej liczbie.
standing-not-asked = { $group }: nie pytano.
standing-no-sheets = { $group }: brak arkuszy.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = niemożliwe: nie ma tego w żadnym z dwóch
not-compared-missing = niemożliwe: brak w jednym z dwóch
not-compared-wording = niemożliwe: pytanie brzmiało inaczej
# School leaders and teachers are shown together in one round only.
not-compared-pooled = niemożliwe: dyrekcja i nauczyciele razem tylko raz
not-compared-groups = niemożliwe: stoją za tym inne grupy
not-compared-hidden = niemożliwe: ukryte w jednym z dwóch
not-compared-no-rating = niemożliwe: bez oceny w jednym z dwóch
# The difference may come from who happened to answer.
chance-within = w granicach przypadku
chance-everybody = odpowiedzieli wszyscy: bez przypadku
not-comparable-level = To dwa różne poziomy kształcenia. Można porównać tylko dwie ankiety tego samego poziomu.
not-comparable-questionnaire = Te ankiety miały dwa różne kwestionariusze, więc te same kody nie muszą znaczyć tego samego.
not-comparable-same = To dwa razy ta sama ankieta. Wybierz do porównania inną.

## Why no new edition of a report comes out.

no-edition-not-next = To nie jest kolejne wydanie zachowanego raportu. Nic nie zmieniono.
no-edition-changed = { $group }: arkusze liczone w zachowanym raporcie są uszkodzone albo zniknęły, więc nowe wydanie pokazałoby, co w nich było. Zachowany raport zostaje bez zmian.
no-edition-few-sheets = { $group }: na nowe wydanie potrzeba { $cell } spóźnionych arkuszy, a jest ich { $sheets }: pokazałoby, co odpowiedziało tych kilka osób. Czekają, aż będzie ich więcej.
no-edition-few-answers = { $group }: na któreś stwierdzenie odpowiada za mało spóźnionych arkuszy, więc nowe wydanie pokazałoby, co odpowiedziała jedna lub dwie osoby. Czekają, aż będzie ich więcej.
no-edition-few-texts = { $group }: własne słowa dodaje mniej niż dziesięć spóźnionych arkuszy, więc nowe wydanie pokazałoby, które to słowa. Czekają, aż będzie ich więcej.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · sesja { $session } z { $year }
results-school-year = Rok szkolny { $year }
# Heads a column: at most 16 columns.
results-session = Sesja { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = nie bierze udziału
results-not-started = nie zaczęto
results-open-until = otwarte do { $day }
results-closed = zamknięte
results-nothing-came = brak arkuszy
results-report-ready = raport gotowy
results-edition = wydanie { $edition }
# Sheets came after the report was made.
results-report-late = raport, { $count } spóźn.
# What can be done there. Enter is the key.
results-can-view = Raport można obejrzeć. Można go będzie porównać, gdy tylko drugi dla tego poziomu będzie gotowy.
results-can-compare = Raport można obejrzeć i porównać z innym dla tego poziomu.
results-can-unseal = { $sheets ->
    [one] { $sheets } arkusz czeka zapieczętowany. Enter odpieczętowuje go twoim hasłem i tworzy raport.
    [few] { $sheets } arkusze czekają zapieczętowane. Enter odpieczętowuje je twoim hasłem i tworzy raport.
   *[many] { $sheets } arkuszy czeka zapieczętowanych. Enter odpieczętowuje je twoim hasłem i tworzy raport.
  }
results-is-open = Trwa jeszcze odpowiadanie. Wyniki będą od dnia po ostatnim dniu.
results-is-not-open = Jeszcze się nie otworzyła.
results-is-empty = Nikt nie oddał arkusza.
results-is-out = Ten poziom nie bierze udziału w tej sesji.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Trwa jeszcze odpowiadanie. Wyniki można odpieczętować od dnia po ostatnim dniu: { $day }.
results-nothing-set-up = Nic tu nie przygotowano. Zaczyna się w sekcji 2, Sesje.
results-not-opened = To się jeszcze nie otworzyło, więc nie ma czego odpieczętować.
results-nobody-handed-in = Nikt nie oddał arkusza, więc nie ma czego odpieczętować.
results-no-second = Porównanie wymaga drugiej ankiety tego poziomu i kwestionariusza, której raport jest gotowy. Jeszcze takiej nie ma.
results-compare-with = Z czym porównać: { $exercise }?
results-none-late = Od ostatniego wydania nie przyszedł żaden arkusz, więc nie ma czego liczyć na nowo.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Spóźnione arkusze: { $groups }. Wcześniejsze arkusze usunięto po ich czasie, więc tych nie można już policzyć.
late-enough = Spóźnione arkusze: { $groups }. e liczy w nowym wydaniu te, których jest dość.
late-wait = Spóźnione arkusze: { $groups }. Są zachowane i czekają.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (wystarczy)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (potrzeba { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Odpieczętuj: { $exercise }
unseal-title-new = Nowe wydanie: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Arkusze, które tu są: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Spóźnione arkusze, które się policzą: { $groups }.
unseal-late-few = Spóźnione arkusze, które się policzą: { $groups }. Za mało, czekają: { $few }.
unseal-after = Potem nie można już poprawić liczb osób, a spóźnione arkusze liczą się tylko w dość dużej partii. Raport zostaje zachowany i nie potrzebuje klucza.
unseal-after-new = Liczą się razem ze wszystkimi innymi, a poprzedni raport też zostaje. Gdzie różnica między nimi zdradzałaby, co powiedziało kilka osób, nowe wydanie nie powstaje i czekają dalej.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Twoje hasło
unseal-passphrase-of = Hasło: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Hasło drugiego koordynatora
unseal-trying = Chwileczkę: trwa sprawdzanie hasła.
unseal-done = odpieczętowano { $done } z { $of } arkuszy
# Whoever leaves the page is told this.
unseal-goes-on = Arkusze jeszcze się otwierają. Raport stanie w tej tabeli, gdy tylko będzie zachowany; inne polecenia czekają do tego czasu.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Jak to czytać
results-page-read-short = Czytaj
results-page-areas = Obszary
results-page-statements = Stwierdzenia
results-page-groups = Grupy
# Statements that the school wrote itself.
results-page-own = Własne stwierdzenia
results-page-own-short = Własne
results-page-others = Inne obszary
results-page-others-short = Inne
results-page-words = Własnymi słowami
results-page-words-short = Słowa
# What is worth talking about.
results-page-focus = Tematy
results-page-notes = Notatki
# Where there is no room for all titles.
results-page-at = { $page } · strona { $at } z { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · wydanie { $edition }
results-school-average = średnia szkoły { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } z { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } z { $of }
results-percent = { $percent } %
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · { $percent } %
results-count-share-narrow = { $count } { $percent }%
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group }: { $why }.
results-title-why = { $title }: { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = brak wartości
# Leaders and teachers, where they are shown together.
results-staff = Kadra
# How high participation is, in a word.
results-level-none = brak
results-level-incomplete = niepełny
results-level-medium = średni
results-level-high = wysoki
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = nie pytano
hidden-short-not-chosen = nie wybr.
hidden-short-no-sheets = brak ark.
# The group is too small.
hidden-short-too-small = za mała
# Not asked of both of two groups that are shown together.
hidden-short-not-both = nie obie
hidden-short-too-few = za mało

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Szukaj
results-search-what = kod, tytuł albo słowo ze stwierdzenia
results-search-nothing = nic nie znaleziono
results-statements = { $count ->
    [one] 1 stwierdzenie
    [few] { $count } stwierdzenia
   *[many] { $count } stwierdzeń
  }
# What is typed follows.
results-note-on = Notatka, { $place }:
# "n" is the key.
results-no-notes = Nie ma jeszcze notatek. Przy obszarze lub stwierdzeniu n zapisuje notatkę: linijkę o tym, co o nim powiedziano.
results-write-as = Zapisz ten raport w swoich dokumentach jako
# Below that question, in a list.
results-write-chart = Wykres z tej strony, jako obraz
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, z twoimi notatkami

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Odpowiadano od: { $from }, do: { $to }.
how-edition = Wydanie { $edition } tego raportu, odpieczętowane: { $day }.
# `form` is the title of a short form.
how-short-form = Zadano tylko część kwestionariusza: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Kto wziął udział. Udział: { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum osiągnięte.
how-close = { $before }; blisko minimum ({ $minimum }).
how-below = { $before }; poniżej minimum ({ $minimum }).
how-damaged = Arkusze, których nie udało się odpieczętować i których nie ma w żadnej liczbie: { $sheets }.
how-late = Arkusze, które przyszły za późno i jest ich za mało, więc są trzymane osobno: { $sheets }.
how-shown = Co pokazujemy, a czego nie
how-cell = Najmniejsza grupa to { $cell } arkuszy: grupa z mniejszą liczbą nie ma własnego wiersza.
how-corrections = Poprawki po aktywacji
# No corrections.
how-no-corrections = Brak.
how-corrected-day = { $on }: ostatni dzień to odtąd { $day }.
how-corrected-people = { $on }: { $group }, odtąd uprawnionych { $eligible }, zaproszonych { $invited }.
how-figures = Jak powstają liczby
# `highest` is the highest point of the scale, such as 5.
how-counts = Do średniej liczą się tylko odpowiedzi od 1 do { $highest }. N/D i brak odpowiedzi liczy się i pokazuje obok, nigdy jako 0.
how-counts-on-scale = Do średniej liczą się tylko odpowiedzi na skali. N/D i brak odpowiedzi liczy się i pokazuje obok, nigdy jako 0.
how-area = Obszar to średnia jego pokazanych stwierdzeń; własne stwierdzenia stoją osobno.
# (6+1) stays as it is.
how-core = (6+1) za słupkiem obszaru: sześć stwierdzeń podstawowych i jedno dodatkowe.
how-overall = W wartości ogólnej każda grupa liczy się tak samo, żeby wielu uczniów nie zagłuszyło kilku osób z dyrekcji.
# Numbers with your language's decimal sign.
how-rounded = Liczby zaokrągla się raz, na samym końcu, do jednego miejsca: 2,95 to 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 z 200” znaczy zawsze: tylu odpowiedziało z zaproszonych. Litery i wzory oznaczają grupy na każdej stronie.

## A report, the pages of areas and statements.

results-no-areas = Nie ma obszarów.
results-no-groups = Nie ma grup.
results-no-own = Szkoła nie zadała własnych stwierdzeń.
results-no-others = Na tym poziomie nie pyta się o inne obszary.
results-own-head = Własne stwierdzenia szkoły, poza obszarami
# At most 16 columns.
results-area-at = obszar { $at } z { $of }
results-group-at = grupa { $at } z { $of }
# In which order statements are listed.
order-by-position = według kolejności
order-highest = najpierw najwyższe
order-lowest = najpierw najniższe
order-last-position = od ostatniego
order-greatest-increase = najpierw największy wzrost
order-greatest-decrease = najpierw największy spadek

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } do { $high } { $highest }   { $not-asked } nie pytano tej grupy   { $not-chosen } szkoła nie wybrała   { $hidden } niepokazane
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } nie pytano  { $not-chosen } nie wybrano  { $hidden } ukryte
# The school's own statements: at most 3 columns, then with more room.
strip-own = wł.
strip-own-statements = własne stwierdzenia
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/D
strip-answered = { $mean } · odpowiedziało { $count } z { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = bez oceny · { $count } N/D z { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Razem { $mean } · odpowiedziało { $count } z { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Razem: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = brak grup
detail-note = Notatka: { $note }
# The average.
detail-mean = średnia
detail-answered = odpow. z zaproszonych
# `words` are those of the scale, such as "not applicable".
detail-na = N/D: { $words }
detail-na-alone = N/D: nie dotyczy
detail-unanswered = bez odpowiedzi
# Heads the statement as each group read it.
detail-read = Co czytała każda grupa
# In the place of what a group read.
detail-not-asked = nie pytano
# Which of the other areas this is.
others-heading = { $at } z { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Średnia od 1 ({ $lowest }) do { $points } ({ $highest }); „{ $apart }” stoi osobno.
others-overall = { $title }: razem { $mean }
others-answered = · odpowiedziało z zaproszonych
# So many chose "not applicable".
others-apart = · osobno
others-ranks = Średnie miejsce opcji, 1 to pierwsze; i udział osób, które wybrały każdą z nich.
others-shares = Udział osób, które wybrały każdą z opcji.
others-ticked = Udział osób, które zaznaczyły każdą z opcji, wśród tych, które zaznaczyły którąś lub żadną z nich; razem może być ponad 100 %.
others-average-rank = średnie miejsce
others-average-rank-all = średnie miejsce we wszystkich grupach: { $rank }

## A report, the page of answers in own words.

own-words-none = Nie było pytań o własne słowa.
own-words-hidden = Niepokazane: { $why }.
own-words-nobody = Nikt tu nic nie napisał.
own-words-goes-on = tekst { $at } z { $of }, ciąg dalszy niżej
own-words-at = tekst { $at } z { $of }, w kolejności alfabetycznej, bez związku z arkuszami

## A report, the page Focus: headings above lists of statements.

focus-lowest = Najniższe
focus-highest = Najwyższe
focus-widest = Największa różnica między grupami
focus-na = Najwięcej N/D
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: brak
focus-change = Największa zmiana
focus-change-why = Największa zmiana: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Największa zmiana od sesji { $session } z { $year }
focus-change-none = Największa zmiana od sesji { $session } z { $year }: brak

## Two sessions compared.

compare-title = { $level } · porównanie dwóch sesji
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = wtedy
compare-now = teraz
compare-nothing = W żadnym z dwóch nic tu nie ma.
compare-school-average = Średnia szkoły
compare-all = wszystkie grupy
# The same, at most 3 columns.
compare-all-narrow = gr.
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = według grup: naciśnij g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = brak w obu
not-compared-short-wording = inne słowa
not-compared-short = niemożliwe
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = za tym inne stwierdzenia
compare-other-statements-short = inne stwierdz.
compare-other-statements-narrow = inne
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = przypad
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = wszyscy odpow.
chance-everybody-narrow = wszyscy
# The difference is larger than what may come from who happened to answer.
chance-beyond = ponad przypadek
