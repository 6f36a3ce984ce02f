### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · sesja { $session } z { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Rok szkolny { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } dziś, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Sesja { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = teraz
sessions-next = następna
sessions-later = później
sessions-over = zakończona
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = nic nie było
sessions-nothing-yet = jeszcze nic
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + przygotuj ankietę
sessions-prepare-one = + przygotuj z góry

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = w przygotowaniu
sessions-opens = otwarcie: { $day }
sessions-open-until = otwarte do: { $day }
sessions-closed-since = zamknięte od: { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = nikt nie wziął udziału
sessions-nobody-yet = jeszcze nikt
# Nobody of one of the groups has answered yet.
sessions-group-missing = brakuje jednej grupy
sessions-medium = średni udział
sessions-high = wysoki udział

## Bringing an exercise back, and removing a set-up.

sessions-restore = Przywróć ankietę z archiwum
sessions-restore-more = Wpisz, gdzie leży archiwum, na przykład /media/stick/2026-1-primary.archive. Plik zostaje bez zmian. Można tu otworzyć tylko archiwum tej szkoły.
# Before the path that is typed: at most 24 columns.
sessions-archive = Archiwum
sessions-remove = Usunąć to przygotowanie?
sessions-remove-more = Zniknie wszystko, co dla niego ustalono; odpowiedzi jeszcze nie ma. Dla pewności, że to właśnie to, wpisz jego nazwę: { $name }
sessions-remove-only-set-up = Tu można usunąć tylko przygotowanie. Ankietę archiwizuje się albo usuwa na jej własnej stronie.
sessions-remove-changed = Ktoś inny zmienił w tym czasie to przygotowanie, więc go nie usunięto. Najpierw obejrzyj je jeszcze raz.
sessions-not-its-name = To nie jest właściwa nazwa. Nic nie zmieniono. Nazwa to { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Który kwestionariusz?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Pyta grupy: { $groups }.
begin-session = Na którą sesję?
begin-session-more = Ankieta mieści się w całości w jednej sesji. W kwietniu nakładają się dwie sesje: wybór należy do ciebie.
begin-copy = Do której sesji skopiować?
begin-copy-more = Kopiuje się wszystko oprócz dat: liczby, klasy, stwierdzenia, także własne.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Sesja { $session } z { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = ten poziom już tam jest
begin-level = Który poziom w sesji { $session } z { $year }?
begin-level-more = W sesji jest jedna ankieta na każdy poziom. Większa szkoła prowadzi kilka poziomów obok siebie.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = jest w przygotowaniu
begin-has-exercise = ma swoją ankietę
begin-isced = ISCED { $level }
begin-taken-by-set-up = Ten poziom jest już w przygotowaniu na tę sesję. W sesji jest jedna ankieta na każdy poziom: pracuj dalej nad tamtą.
begin-taken-by-exercise = Ten poziom ma już w tej sesji swoją ankietę. Jest bezpieczna. W sesji jest jedna ankieta na każdy poziom: wybierz inny poziom lub inną sesję.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Otwarcie: { $day }, za { $days ->
    [one] 1 dzień
    [few] { $days } dni
   *[many] { $days } dni
  }.
exercise-last-day = Otwarte. Dziś jest ostatni dzień, do 23:59.
exercise-open = Otwarte do: { $day }, { $days ->
    [one] został 1 dzień
    [few] zostały { $days } dni
   *[many] zostało { $days } dni
  }.
exercise-closed = Zamknięte od: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dni
# What is asked.
exercise-asked = O co pytamy
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Najmniejsza grupa
# How people come in: with a code or without.
exercise-answering = Jak się odpowiada
exercise-corrections = Poprawki
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 dzień
    [few] { $count } dni
   *[many] { $count } dni
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 dzień
    [few] { $count } dni
   *[many] { $count } dni
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, dodatkowych: { $optional }, { $own ->
    [one] 1 własne stwierdzenie
    [few] { $own } własne stwierdzenia
   *[many] { $own } własnych stwierdzeń
  }
exercise-statements-narrow = { $form }, { $optional } dodatk., { $own } własnych
exercise-everything = wszystko
# `key` is the short name of a short form, such as 20.
exercise-short-form = wersja krótka { $key }
exercise-cell-more = { $cell ->
    [one] 1 arkusz
    [few] { $cell } arkusze
   *[many] { $cell } arkuszy
  }; grupa z mniejszą liczbą nie ma własnego wiersza
exercise-cell-narrow = { $cell ->
    [one] 1 arkusz
    [few] { $cell } arkusze
   *[many] { $cell } arkuszy
  }
exercise-no-code = bez kodu
exercise-all-coded = wszyscy z kodem
# `groups` are the groups that need one, with commas.
exercise-coded = z kodem: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = pominięta
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } z { $invited } zaproszonych   minimum { $minimum }   uprawnionych { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } z { $invited } zaprosz., min. { $minimum }
exercise-no-corrections = brak
exercise-corrections-before = a przed nimi jeszcze { $count }
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  ostatni dzień to teraz { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: teraz zaproszonych { $invited } z { $eligible } uprawnionych

## The page of an exercise: its corrections.

exercise-later = Późniejszy ostatni dzień
# `most` is a number of days.
exercise-later-more = Każdy, kto odpowiada, widzi to od razu. Może być tylko późniejszy: najdalej { $day } (najwyżej { $most } dni, w obrębie sesji). Zostaje to odnotowane i raport o tym mówi.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Nowy ostatni dzień
exercise-no-day = To nie jest dzień. Wpisz go tak: 2026-12-04, czyli rok, miesiąc, dzień.
exercise-whose-number = Czyja liczba była niewłaściwa?
# `group` is a group's title.
exercise-how-many = Ile jest osób? { $group }
exercise-people-more = Raport liczy według tych liczb. Zmiana zostaje odnotowana i raport o niej mówi. Co obiecano małej grupie, zostaje obiecane.
# Behind a group's title in a list.
exercise-invited-of = zaproszonych { $invited } z { $eligible } uprawnionych
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Uprawnieni
exercise-invited = Zaproszeni
exercise-both-numbers = Wpisz obie liczby.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Jako kto chcesz to obejrzeć?
exercise-begun = Ktoś już odpowiedział albo ankieta jest zamknięta, więc aktywacji nie można cofnąć. Nadal można przesunąć ostatni dzień na późniejszy i poprawić liczbę osób.
exercise-archive = Odłóż do jednego pliku
exercise-archive-more = Cała ankieta trafia do jednego pliku, razem z zapieczętowanymi arkuszami, i opuszcza magazyn danych, gdy plik został ponownie odczytany i jest kompletny. W sekcji Sesje o ją przywraca. Wybierz folder na pendrivie albo w swoich dokumentach. Jej nazwa: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Plik
exercise-no-file = Wpisz, gdzie zapisać plik.
exercise-delete = Usunąć na zawsze?
# The "a" in brackets is a key.
exercise-delete-more = Zniknie całość i nikt nie może jej przywrócić; archiwum (a) można przywrócić. Kopie zapasowe zachowują to, co mają. Dla pewności, że to właśnie ta ankieta, wpisz jej nazwę: { $name }
exercise-delete-sheets = Zniknie całość, a w niej { $sheets ->
    [one] 1 zapieczętowany arkusz
    [few] { $sheets } zapieczętowane arkusze
   *[many] { $sheets } zapieczętowanych arkuszy
  }, i nikt nie może jej przywrócić; archiwum (a) można przywrócić. Kopie zapasowe zachowują to, co mają. Dla pewności, że to właśnie ta ankieta, wpisz jej nazwę: { $name }
