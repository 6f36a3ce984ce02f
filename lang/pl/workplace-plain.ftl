### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = udział, u
lines-word-sessions = sesje
lines-word-set-ups = przygotowania, przygotowanie
lines-word-results = wyniki
lines-word-school = szkoła
lines-word-guide = poradnik
lines-word-data = ochrona danych, ochrona, dane
lines-word-lock = zablokuj, l
lines-word-quit = koniec, q

## What each of them does, read after it.

lines-does-help = te słowa
lines-does-back = o krok wstecz; co ustalono, zostaje
lines-does-again = przeczytaj to jeszcze raz, z obecnymi liczbami
lines-does-where = gdzie jesteś
lines-does-participation = kto już wziął udział; są tam wszystkie sekcje
lines-does-sessions = każda ankieta, poprawki, nowe przygotowanie
lines-does-set-ups = liczby, stwierdzenia, dni, aktywacja
lines-does-results = odpieczętuj i czytaj raport
lines-does-school = jej nazwa i klucze koordynatorów
lines-does-guide = jak przebiega ankieta
lines-does-data = co się zapisuje i kto może to czytać
lines-does-clear = wyczyść to, co się właśnie wpisuje
lines-does-lock = zablokuj to, co można zmienić
lines-does-quit = wyjdź z programu
lines-numbers = Numer robi to, co czyta się po nim.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Tam, gdzie się coś wpisuje, przed tymi słowami stoi kropka, na przykład .{ $back }
lines-empty = Pusta linijka zostawia to, co jest, i prowadzi dalej.

## What is answered to what was typed.

lines-digits = Wpisz liczbę cyframi albo .{ $back }, by zostawić to, jak było.
lines-nothing-typed = Nic nie wpisano. Wpisz hasło albo .{ $back }, by wyjść.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = To dłuższe, niż mieści najmniejszy ekran: { $used }. Wpisz to trochę krócej.
lines-number-too-large = Największa możliwa liczba to tutaj { $most }. To, co było, zostaje; wpisz jeszcze raz.
lines-not-after-first = { $day } nie może być ostatnim dniem: pierwszy dzień to { $first }. Nic się nie zmieniło; wpisz ostatni dzień jeszcze raz.
lines-class-unfinished = To, co wpisano o tej klasie, nie jest jeszcze zachowane. Pusta linijka prowadzi dalej; .{ $clear } i potem .{ $back } to pomija.
lines-one-number = Proszę tylko jeden numer naraz.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Program tego nie rozumie. Wpisz numer albo { $help }.
lines-nothing-to-clear = Nic się tu teraz nie wpisuje.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Tu wszystko się zaczyna. { $quit } kończy program.
lines-workplace = Miejsce pracy koordynatora.
lines-workplace-of = Miejsce pracy: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Miejsce pracy koordynatora, { $lock }.
lines-workplace-of-lock = Miejsce pracy: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Teraz: { $text }. Pusta linijka tak to zostawia.

## What stands before what is typed.

lines-ask-word = Słowo:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, sesja { $session } z { $year }
lines-passphrase = Hasło
lines-trying = Trwa sprawdzanie hasła.
lines-unsealed = Odpieczętowano { $done } z { $of } arkuszy.
# Read when the program is ended by the system.
lines-set-up-kept = Przygotowanie jest zapisane w obecnym stanie. Ciąg dalszy w sekcji przygotowania.
lines-no-key-made = Tu nastąpił koniec. Nie powstał żaden klucz i nic się nie zmieniło.
lines-words-not-typed-back = Koniec nastąpił, zanim wpisano z powrotem dwa słowa odzyskiwania. Klucz jest gotowy, a jego hasło otwiera arkusze. Kto nie zapisał słów, niech zrobi nowy klucz, z nowymi słowami: reflectory key replace

## A room that is locked.

lines-locked = Ta sekcja jest zablokowana.
lines-locked-type = Wpisz swoje hasło. Nie widać go na ekranie.
lines-locked-open = Udział, poradnik i ochrona danych są zawsze otwarte dla wszystkich: prowadzi tam .{ $back }.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Poradnik.
lines-protection = Ochrona danych.
lines-do-letter = zapisz list do rodziców w pliku
lines-plans = Plany działań.
lines-certificates = Zaświadczenia i odznaka.
lines-elsewhere = Tej sekcji nie ma w trybie linijek. To, co robi, robi też polecenie.
lines-command = Polecenie to: { $command }
lines-two-commands = Polecenia to: { $one }, oraz: { $other }

## Participation: a line for each group.

lines-participation = Udział.
lines-nobody-asked = Nikogo jeszcze nie pytamy. Najpierw przygotuj ankietę; gdy tylko ją aktywujesz, będzie tu, kto bierze udział.
lines-participation-of = Udział. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Udział w całości: { $level }.
lines-by-class = Według klas, co pięć osób:
lines-class-too-small = { $class }: za mała, by liczyć.
lines-class-few = { $class }: mniej niż 5.
lines-class-least = { $class }: { $count } lub więcej.
lines-group-not-invited = { $group }: bez zaproszenia.
lines-group-reached = { $group }: oddało { $count } z { $invited }. Minimum to { $minimum }: osiągnięte.
lines-group-too-many = { $group }: oddało { $count } z { $invited }. Minimum to { $minimum }: osiągnięte, arkuszy jest więcej niż zaproszonych; sprawdź liczbę.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: oddało { $count } z { $invited }. Minimum to { $minimum }: blisko, brakuje { $missing }.
lines-group-below = { $group }: oddało { $count } z { $invited }. Minimum to { $minimum }: brakuje { $missing }.
lines-do-codes = kody i karteczki do rozdania
lines-do-with-classes = z klasami
lines-do-without-classes = bez klas
lines-do-participation-of = udział: { $exercise }

## The sessions of a school year.

lines-sessions = Sesje. Rok szkolny { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Sesja { $number }: { $days }, teraz.
lines-session-next = Sesja { $number }: { $days }, następna.
lines-session-later = Sesja { $number }: { $days }, później.
lines-session-past = Sesja { $number }: { $days }, zakończona.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = sesja { $number }: { $entry }
lines-entry-set-up = przygotuj ankietę
lines-entry-prepare = przygotuj ankietę z góry
lines-entry-being = { $level }, w przygotowaniu
lines-do-earlier-year = wcześniejszy rok szkolny
lines-do-later-year = późniejszy rok szkolny
lines-do-remove-set-up = usuń przygotowanie: { $level }
lines-do-restore = przywróć ankietę z archiwum
lines-restore = Przywróć ankietę z archiwum.

## A new set-up: for which session, and for which level.

lines-session-of = sesja { $number } z { $year }
lines-session-taken = sesja { $number } z { $year }, ten poziom już tam jest
lines-begin-level-one = W sesji jest jedna ankieta na każdy poziom.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, jest w przygotowaniu
lines-isced-taken = { $level }, ISCED { $isced }, ma swoją ankietę

## An exercise's page.

lines-exercise-page = Ankieta. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Jej nazwa: { $id }.
lines-no-corrections = Poprawki: brak.
lines-correction = Poprawka: { $words }.
lines-do-participation = udział
lines-do-preview = obejrzyj ją tak, jak widzi ją grupa
lines-do-last-day = popraw ostatni dzień
lines-do-people = popraw liczbę osób w grupie
lines-do-recall = cofnij aktywację
lines-do-copy = skopiuj ją do innej sesji
lines-do-archive = odłóż ją do jednego pliku
lines-do-delete = usuń ją na zawsze
lines-later-last-day = Późniejszy ostatni dzień. { $exercise }.
lines-group-people = { $group }, zaproszonych { $invited } z { $eligible } uprawnionych
lines-archive = Odłóż do jednego pliku: { $exercise }.
lines-delete = Usunąć na zawsze: { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Przygotowania.
lines-do-go-on-with = kontynuuj: { $name }
lines-do-new-set-up = nowe przygotowanie
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Przygotowanie: { $name }. Krok { $step } z { $steps }, { $title }, { $saved }.
lines-do-step = krok { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = szkoła: { $school }
lines-number-school-none = szkoła: jeszcze nie wpisano
lines-number-level = poziom: { $level }
lines-number-eligible = { $group }: łącznie { $count }
lines-number-eligible-none = { $group }: jeszcze nie wpisano, ile osób jest
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: zaproszonych { $count }, { $state }
lines-number-classes = klasy i próby
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Ile
lines-how-many-in-all = { $group }: ile osób jest łącznie
lines-how-many-invited = { $group }: ile osób jest zaproszonych
lines-school-name = Nazwa szkoły
lines-level = Poziom
lines-classes = Klasy
lines-which-level = Który poziom?
lines-classes-and-samples = Klasy i próby.
lines-class-asked = { $class }, { $group }, osób: { $count }; pytana.
lines-class-not-asked = { $class }, { $group }, osób: { $count }; niepytana.

## Step 2: what is asked.

lines-search = Szukaj stwierdzeń.
lines-search-how = Słowa, które ma mieć tytuł albo to, co czyta grupa.
# Stands before what is typed; a colon follows.
lines-words = Słowa
lines-found = Znaleziono dla „{ $words }”: { $count }.
lines-item-core = { $statement }, zawsze w ankiecie
lines-item-left-out = { $statement }, pominięte w wersji krótkiej
lines-item-on = { $statement }, dodatkowe, zaznaczone
lines-item-off = { $statement }, dodatkowe, niezaznaczone
lines-item-in-form = { $statement }, dodatkowe, w wersji krótkiej
lines-item-stray = { $code }, zaznaczone, ale nie na tym poziomie: odznacz
lines-do-next-area = następny obszar
lines-do-area-before = poprzedni obszar
lines-do-list-all = znowu cała lista
lines-do-write-own = napisz własne stwierdzenie
lines-do-bring-in = wczytaj własne stwierdzenia skądinąd
lines-do-how-much = o ile pytamy: o wszystko albo wersja krótka
lines-preview = Podgląd: jako kto?
lines-preview-how = To droga, którą przechodzi osoba biorąca udział. Nic z tego się nie zapisuje; możesz wyjść, kiedy chcesz.
lines-a-statement = Stwierdzenie.
lines-do-ask = pytaj o to
lines-do-not-ask = nie pytaj o to
lines-do-next-statement = następne stwierdzenie
lines-do-previous-statement = poprzednie stwierdzenie
lines-how-much-asked = O ile pytamy?
lines-everything = wszystko: wszystkie stwierdzenia podstawowe, inne obszary i to, co zaznaczysz lub napiszesz

## Step 2: own statements.

lines-own-new = Nowe własne stwierdzenie.
lines-own-statement = Własne stwierdzenie: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Krótki tytuł do raportów
lines-own-reads = { $group }, co czytają
lines-own-help = { $group }, kiedy pasuje 5
lines-own-not-written = nie napisane
# `room` is such as "1 of 2 lines".
lines-own-room = Miejsce: zajęte { $room }.
lines-bring = Wczytaj własne stwierdzenia.
lines-bring-from-file = z pliku
# Stands before what is typed; a colon follows.
lines-file = Plik
lines-suggested = Propozycje: { $set }.
lines-suggested-ticked = { $title }, zaznaczone.
lines-suggested-unticked = { $title }, niezaznaczone.
lines-suggested-here = { $title }, już tu jest.
lines-do-take-ticked = przejmij zaznaczone

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Pierwszy dzień
lines-last-day = Ostatni dzień
lines-day-how = Napisz go tak: 2026-11-23 albo 23.11.2026.
lines-do-first-day = wpisz pierwszy dzień
lines-do-type-last-day = wpisz ostatni dzień
lines-do-other-day = wpisz inny ostatni dzień
lines-do-clear-days = usuń oba dni

## Step 4: activation.

lines-ready = Wszystko jest gotowe.
lines-missing = { $count ->
    [one] Brakuje jednej rzeczy. Jej numer prowadzi tam, gdzie się ją poprawia.
    [few] Brakuje { $count } rzeczy. Ich numery prowadzą tam, gdzie się każdą poprawia.
   *[many] Brakuje { $count } rzeczy. Ich numery prowadzą tam, gdzie się każdą poprawia.
  }
lines-freezes = Czego nie będzie można zmienić:
# `minutes` is how long it takes.
lines-asked = { $group }: zaproszonych { $invited }, minimum { $minimum }, stwierdzeń { $statements }, minut { $minutes }.
lines-asked-unknown = { $group }: nie wiadomo jeszcze, ile osób; stwierdzeń { $statements }, minut { $minutes }.
lines-asked-left-out = { $group }: pominięta.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = gotowe: { $check }
lines-check-missing = brakuje: { $check }
lines-check-mind = uwaga: { $check }
lines-people-asked = Pytanych osób: { $people }, od { $first } do { $last }, dni: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = aktywuj
lines-told = Co czytają biorący udział o tym, co dała poprzednia ankieta. Mówi się im o tym.
lines-not-told = Co czytają biorący udział o tym, co dała poprzednia ankieta. Nie mówi się im o tym.
lines-do-tell = powiedz o tym
lines-do-not-tell = nie mów o tym

## Codes and slips.

lines-codes = Kody. { $exercise }.
lines-lab = Pracownia.
lines-lab-command = Otwiera się ją i obserwuje poleceniem: reflectory hub.
lines-slips-how = Numer je robi. Gdy ma ich być inna liczba, wpisz numer i tę liczbę, na przykład 1 30.
lines-do-slips = { $group }: zrób { $count }
lines-do-all-slips = zrób wszystkie, { $total }
lines-do-pdf-cut = zapisz PDF, do druku i cięcia
lines-do-html-cut = zapisz plik HTML, do druku i cięcia

## Results.

lines-results = Wyniki. Rok szkolny { $year }.
lines-no-results = W tym roku szkolnym nie otwarto żadnej ankiety.
lines-level-session = { $level }, sesja { $session }
lines-do-read-report = czytaj raport: { $exercise }
lines-do-unseal = odpieczętuj: { $exercise }
lines-do-count-late = policz spóźnione arkusze w nowym wydaniu: { $exercise }
lines-compare-with = Z czym porównać: { $exercise }?
lines-fetching = Chwileczkę: trwa wczytywanie raportu.
lines-unseal = Odpieczętuj: { $exercise }.
lines-new-edition = Nowe wydanie: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Raport. { $exercise }, wydanie { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Stwierdzenia, { $area }, { $order }
lines-page-own = Własne stwierdzenia, { $order }
lines-page-group = Jedna grupa: { $group }
lines-page-other = Inne obszary: { $area }
lines-page-words = Własnymi słowami: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Inna strona, po nazwie: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Stwierdzenie w całości, po nazwie: { $names }.
lines-note-on = Notatka, { $place }.
# Stands before what is typed; a colon follows.
lines-note = Notatka
lines-form = W jakiej postaci zapisać raport?
lines-search-report = Szukaj: kod, tytuł albo słowo ze stwierdzenia.
# Stands before what is typed; a colon follows.
lines-words-or-number = Słowa albo numer
lines-no-notes = Nie ma jeszcze notatek. Notatkę dodaje się przy stwierdzeniu w całości: linijkę o tym, co o nim powiedziano.
lines-school-average = { $mean } średnia szkoły, z obszarów: { $areas }.
lines-overall = { $mean } razem.
lines-overall-none = Razem: nic do pokazania.
lines-overall-answered = { $mean } razem, odpowiedziało { $count } z { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Razem: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, z { $core ->
    [one] 1 stwierdzenia podstawowego.
    [few] { $core } stwierdzeń podstawowych.
   *[many] { $core } stwierdzeń podstawowych.
  }
lines-area-optional = { $mean } { $group }, z { $optional ->
    [one] 1 stwierdzenia dodatkowego.
    [few] { $optional } stwierdzeń dodatkowych.
   *[many] { $optional } stwierdzeń dodatkowych.
  }
lines-area-both = { $mean } { $group }, z { $core ->
    [one] 1 stwierdzenia podstawowego, dodatkowych: { $optional }.
    [few] { $core } stwierdzeń podstawowych, dodatkowych: { $optional }.
   *[many] { $core } stwierdzeń podstawowych, dodatkowych: { $optional }.
  }
lines-handed-in = Oddało { $count } z { $of }.
lines-group-read = { $group }, co czytają: { $text }
lines-texts = Teksty: { $count }, w kolejności alfabetycznej, bez związku z arkuszami.
lines-text = Tekst { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Udział: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: brak.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % nie dotyczy, { $count } z { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } różnicy, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } razem, odpowiedziało { $count } z { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = wzrost o { $by }, z { $before } do { $after }, { $where }: { $statement }.
lines-changed-down = spadek o { $by }, z { $before } do { $after }, { $where }: { $statement }.
lines-do-points-off = same średnie
lines-do-points-on = także ile osób wybrało każdy punkt
lines-do-other-order = w innej kolejności
lines-do-search-statement = szukaj stwierdzenia
lines-do-write-report = zapisz raport w pliku
lines-do-compare = porównaj z inną ankietą
lines-do-statements-of = stwierdzenia: { $area }
lines-do-statement-after = następne stwierdzenie
lines-do-statement-before = poprzednie stwierdzenie
lines-do-note = zapisz o nim notatkę
lines-do-note-off = bez notatki
lines-do-note-on = z notatką, jeśli jest

## Two sessions compared.

lines-compared = Porównanie dwóch sesji. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Wtedy: { $exercise }, udział { $level }. { $groups }.
lines-compared-now = Teraz: { $exercise }, udział { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Wszystkie grupy: { $values }.
lines-then-now = { $before } wtedy, { $after } teraz
# In the place of a value.
lines-no-value = nic
lines-increased = wzrost o { $by }
lines-decreased = spadek o { $by }
lines-same = bez zmian
lines-do-other-order-now = w innej kolejności; teraz { $order }

## The school, and the coordinators' keys.

lines-school = Szkoła.
lines-first-steps = Pierwsze kroki, które zostały: { $steps }.
lines-look-still-right = Raz w roku szkolnym: sprawdź, czy to wszystko jest nadal aktualne, i potwierdź to.
lines-back-up-now = Teraz kopia zapasowa.
lines-old-key = Stary klucz.
lines-two-words = Dwa ze słów odzyskiwania.
lines-recovery-words = Słowa odzyskiwania.
lines-do-words-file = zapisz je w pliku
lines-do-pdf = zapisz PDF
lines-do-html = zapisz plik HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Wpisz { $back } jeszcze raz, by wyjść bez ostatniej zmiany. { $why }
plain-writing = Zapisuje się plik.
plain-writing-long = Plik zapisuje się już { $seconds } s.
plain-writing-busy = Zapisuje się jeszcze inny plik, więc tego nie zaczęto. Poczekaj chwilę.
plain-writing-leaving = Zapisywał się jeszcze plik; teraz zapis przerwano. Wpisz { $back } jeszcze raz, by wyjść.
plain-overview-look-at-school = Raz w roku szkolnym: zajrzyj do sekcji szkoła.
# Two days, and a window of days.
plain-days-range = od { $first } do { $last }
plain-dates-from-to = od { $first } do { $last }
# The sessions and an exercise.
plain-dates-none-fits = W sesji { $session } nie zmieści się już żadna ankieta: koniec sesji to { $day }. Sekcja sesje pokazuje, która sesja jest następna.
plain-exercise-archive-more = Cała ankieta trafia do jednego pliku, razem z zapieczętowanymi arkuszami, i opuszcza magazyn danych, gdy plik został ponownie odczytany i jest kompletny. Przywraca ją sekcja sesje. Wybierz folder na pendrivie albo w swoich dokumentach. Jej nazwa: { $name }
plain-exercise-delete-more = Zniknie całość i nikt nie może jej przywrócić; archiwum można przywrócić. Kopie zapasowe zachowują to, co mają. Dla pewności, że to właśnie ta ankieta, wpisz jej nazwę: { $name }
plain-exercise-delete-sheets = Zniknie całość, a w niej { $sheets ->
    [one] 1 zapieczętowany arkusz
    [few] { $sheets } zapieczętowane arkusze
   *[many] { $sheets } zapieczętowanych arkuszy
  }, i nikt nie może jej przywrócić; archiwum można przywrócić. Kopie zapasowe zachowują to, co mają. Dla pewności, że to właśnie ta ankieta, wpisz jej nazwę: { $name }
# Statements and activation.
plain-own-remove = Wybierz „usuń” jeszcze raz, a to stwierdzenie zniknie ze wszystkimi tekstami. Wszystko inne je zachowuje.
plain-statements-form-leaves-out = Wersja krótka to pomija. Wersję krótką można wybrać albo opuścić na liście.
plain-statements-core-is-asked = To jest zawsze w ankiecie. Przy dodatkowych jest to napisane.
plain-statements-own-is-asked = Twoje własne stwierdzenia są zawsze w ankiecie. Jego numer je otwiera: możesz je zmienić lub usunąć.
plain-suggested-nothing-ticked = Nic jeszcze nie jest zaznaczone. Numer stwierdzenia je zaznacza.
plain-activate-still-missing = Czegoś jeszcze brakuje. To, czego brakuje, jest na początku listy, a numer tam prowadzi.
plain-activate-no-key = Nie ma jeszcze klucza, więc nikt nie mógłby potem otworzyć arkuszy. Zrób klucz w sekcji szkoła.
plain-activate-try = { $who } Czy hasło jest jeszcze znane? Można je tu sprawdzić.
plain-activate-tell-offer = { $count ->
    [one] Powiedz biorącym udział, co dała poprzednia ankieta: 1 rzecz z twojego planu. Jej numer ją pokazuje.
    [few] Powiedz biorącym udział, co dała poprzednia ankieta: { $count } rzeczy z twojego planu. Ich numer je pokazuje.
   *[many] Powiedz biorącym udział, co dała poprzednia ankieta: { $count } rzeczy z twojego planu. Ich numer je pokazuje.
  }
plain-activate-tell-other = { $count ->
    [one] Biorący udział czytają, co dała poprzednia ankieta: 1 rzecz. Twój plan mówi to teraz innymi słowami; jej numer je pokazuje.
    [few] Biorący udział czytają, co dała poprzednia ankieta: { $count } rzeczy. Twój plan mówi to teraz innymi słowami; ich numer je pokazuje.
   *[many] Biorący udział czytają, co dała poprzednia ankieta: { $count } rzeczy. Twój plan mówi to teraz innymi słowami; ich numer je pokazuje.
  }
plain-activate-tell-state-other = Teraz czytają inne słowa. Ten numer bierze te.
# Codes and slips.
plain-slips-nowhere-else = Te karteczki nie są zachowane nigdzie indziej. Zapisz je w pliku albo wpisz { $back } jeszcze raz, by je porzucić.
# Results and reports.
plain-results-nothing-set-up = Nic tu nie przygotowano. Zaczyna się w sekcji sesje.
plain-results-can-unseal = { $sheets ->
    [one] { $sheets } arkusz czeka zapieczętowany.
    [few] { $sheets } arkusze czekają zapieczętowane.
   *[many] { $sheets } arkuszy czeka zapieczętowanych.
  }
plain-late-enough = Spóźnione arkusze: { $groups }. Nowe wydanie liczy te, których jest dość.
plain-lab-aside = { $sheets ->
    [one] Odłożono 1 arkusz: przyszedł bez wolnej karteczki. Tutaj zostaje odłożony; można go zaliczyć na rysowanym ekranie.
    [few] Odłożono { $sheets } arkusze: przyszły bez wolnej karteczki. Tutaj zostają odłożone; można je zaliczyć na rysowanym ekranie.
   *[many] Odłożono { $sheets } arkuszy: przyszły bez wolnej karteczki. Tutaj zostają odłożone; można je zaliczyć na rysowanym ekranie.
  }
plain-how-of = „80 z 200” znaczy zawsze: tylu odpowiedziało z zaproszonych.
plain-how-counts = Do średniej liczą się tylko odpowiedzi od 1 do { $highest }. „Nie dotyczy” i brak odpowiedzi liczy się i pokazuje obok, nigdy jako 0.
plain-how-counts-on-scale = Do średniej liczą się tylko odpowiedzi na skali. „Nie dotyczy” i brak odpowiedzi liczy się i pokazuje obok, nigdy jako 0.
plain-figures-behind = odpowiedziało { $answered } z { $invited }, nie dotyczy { $opted-out }, bez odpowiedzi { $unanswered }
plain-detail-na = nie dotyczy: { $words }
plain-detail-na-alone = nie dotyczy: wybrana ta odpowiedź
plain-focus-na = Najwięcej „nie dotyczy”
# The school and its keys.
plain-school-step-exercise = ankieta
plain-school-no-key-meaning = Arkusze może otworzyć tylko ten, kto ma klucz koordynatora. Bez klucza niczego nie można aktywować. Jego numer tworzy pierwszy.
plain-school-coordinators-meaning = Jego numer dodaje klucz drugiej osoby albo przekazuje go następcy, krok po kroku.
plain-keys-leaving = Te słowa pokazują się tylko teraz. Kto straci i je, i hasło, straci odpowiedzi. Wpisz { $back } jeszcze raz, by wyjść bez ich zapisania.
plain-keys-wrong-word = To nie jest słowo { $number }. Spójrz jeszcze raz na swój arkusz; .{ $back } czyta słowa jeszcze raz.
plain-keys-backup-more = Plik klucza leży w folderze magazynu danych. Kopia zapasowa kopiuje jedno i drugie na nośnik kopii; za pierwszym razem podaj, dokąd: reflectory backup DIR. Bez klucza albo bez jego hasła i arkusza odzyskiwania nikt nie może otworzyć arkuszy.
plain-told-backup-where = Podaj raz, dokąd mają trafiać kopie zapasowe (drugi nośnik): reflectory backup DIR. Potem wystarczy wybrać „kopia zapasowa”.
plain-told-no-drive = Nie widać żadnego podłączonego nośnika. Podłącz go, poczekaj chwilę i wybierz to jeszcze raz albo zapisz na papierze to, co jest tu czytane. Nic nie zapisano.
