### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktywuj
key-activity = działanie
key-after = później
key-all-this-is-still-right = wszystko dalej aktualne
key-archive = archiwum
key-area = obszar
key-area-before = poprzedni obszar
key-as-html = jako HTML
key-as-pdf = jako PDF
key-as-png = jako PNG
key-asked-or-not = pytać czy nie
key-back-to-the-list = do listy
key-back-to-the-overview = do przeglądu
key-back-to-the-plan = do planu
key-back-up = kopia zapasowa
key-back-up-now = zrób kopię teraz
key-badge-as-svg = odznaka SVG
key-before = wcześniej
key-bring-in = wczytaj
key-change = zmień
key-classes = klasy
key-classes-a-sample = klasy, próba
key-close = zamknij
key-close-the-lab = zamknij pracownię
key-codes = kody
key-compare = porównaj
key-count-those-set-aside = licz odłożone
key-day = dzień
key-delete = usuń
key-do-it = wykonaj
key-draw = losuj
key-earlier = wcześniejsze
key-earlier-year = wcześniejszy rok
key-end-the-search = zakończ szukanie
key-examples = przykłady
key-from-an-archive = z archiwum
key-group = grupa
key-how-many = ile
key-keep = zachowaj
key-keep-and-beside-it = zachowaj, także obok
key-keep-it = zachowaj
key-keep-the-note = zachowaj notatkę
key-lab = pracownia
key-last-day = ostatni dzień
key-later = późniejsze
key-later-year = późniejszy rok
key-leave-it = zostaw
key-leave-it-activated = zostaw aktywną
key-leave-it-as-it-was = zostaw, jak było
key-level = poziom
key-list-all = cała lista
key-lock = zablokuj
key-make-all = zrób wszystkie
key-make-these = zrób te
key-mark = oznacz
key-more = więcej
key-new = nowe
key-new-edition = nowe wydanie
key-new-own = nowe własne
key-new-plan = nowy plan
key-next-at-the-end-keep = dalej, na końcu zachowaj
key-next-page = następna strona
key-next-step = następny krok
key-no-file = bez pliku
key-note = notatka
key-notes-on-off = notatki wł./wył.
key-open = otwórz
key-open-the-lab = otwórz pracownię
key-other-exercise = inna ankieta
key-other-group = inna grupa
key-other-questionnaire = inny kwestionariusz
key-people = osoby
key-picture = obraz
key-plan = plan
key-plan-a-sample = zaplanuj próbę
key-preview = podgląd
key-previous = poprzednie
key-read = czytaj
key-read-on = czytaj dalej
key-read-the-file = odczytaj plik
key-remove = usuń
key-remove-it = usuń to
key-rooms = sekcje
key-search = szukaj
key-session-before = wcześniejsza sesja
key-short-form = wersja krótka
key-slips = karteczki
key-sort = sortuj
key-statement = stwierdzenie
key-statement-before = poprzednie stwierdzenie
key-take-it-back = cofnij
key-take-the-ticked-ones = weź zaznaczone
key-take-this-day = wybierz ten dzień
key-tell-it-or-not = powiedzieć czy nie
key-they-are-written-down = są zapisane na papierze
key-tick-one = zaznacz
key-title = tytuł
key-to-the-statements = do stwierdzeń
key-try-it = wypróbuj
key-try-the-passphrase = wypróbuj hasło
key-type-a-day = wpisz dzień
key-type-a-seed = wpisz ziarno
key-unlock = odblokuj
key-view = pokaż
key-watch = obserwuj
key-week = tydzień
key-what-the-bars-mean = co znaczą słupki
key-why = dlaczego
key-write = zapisz
key-write-a-file = zapisz plik
key-write-a-letter-for-parents = list do rodziców
key-write-certificate = zaświadczenie
key-write-text = zapisz tekst

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Przegląd
room-sessions = Sesje
room-set-up = Ankieta
room-results = Wyniki
room-plan = Plan
room-certificates = Zaświadczenia
room-resources = Poradnik
# The room about data protection.
room-protection = Dane
room-school = Szkoła
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Zaśw.
room-resources-short = Poradnik
room-protection-short = Dane

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = przykładowa szkoła
lock-locked = zablokowane
lock-unlocked = odblokowane

## The lock before the rooms that change something.

lock-asks = Ta sekcja jest zablokowana. Wpisz swoje hasło.
# The digits are the keys of the rooms.
lock-open-rooms = Udział, poradnik i strona o ochronie danych są zawsze otwarte dla wszystkich: 1, 7 i 8.
lock-trying = Chwileczkę: trwa sprawdzanie hasła.

## Leaving the workplace.

leaving-recovery-words = Słowa odzyskiwania nowego klucza są tutaj i nigdzie indziej. Zapisz je na papierze, zanim wyjdziesz.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Naciśnij q jeszcze raz, by wyjść bez ostatniej zmiany. { $why }

## A file being written, and a text being copied.

writing-busy = Zapisuje się jeszcze inny plik, więc tego nie zaczęto. Esc przerywa tamten.
writing-leaving = Zapisywał się jeszcze plik; teraz zapis przerwano. Naciśnij q jeszcze raz, by wyjść.
copy-too-long = To więcej, niż schowek przyjmuje od terminala. Zapisz to jako plik.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Jej nazwa
ask-passphrase = Twoje hasło

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, do pokazania i druku
report-form-pdf = PDF, do druku
report-form-docx = DOCX, do dalszego pisania
report-form-xlsx = XLSX, arkusz kalkulacyjny z wykresami
report-form-markdown = Markdown, do wklejenia gdzie indziej
report-form-csv = CSV, jedna długa tabela
report-form-json = JSON, dla programów
report-form-text = zwykły tekst

## The overview: who takes part, now.

overview-look-at-school = Raz w roku szkolnym: zajrzyj do sekcji 9, Szkoła.
overview-nobody = Nikogo jeszcze nie pytamy.
overview-nobody-more = Przygotuj ankietę w sekcji 3. Gdy tylko ją aktywujesz, zobaczysz tutaj, kto bierze udział.
overview-counting = Chwileczkę: trwa liczenie arkuszy.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Otwarcie: { $day }, 00:00 · { $days ->
    [one] 1 dzień
    [few] { $days } dni
   *[many] { $days } dni
  }
overview-open = Otwarte do: { $day }, 23:59 · { $days ->
    [one] został 1 dzień
    [few] zostały { $days } dni
   *[many] zostało { $days } dni
  }
overview-last-day = Otwarte do: { $day }, 23:59 · ostatni dzień
overview-closed = Zamknięte od: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Udział:
participation-none = jeszcze brak
participation-incomplete = niepełny, w którejś grupie nie ma jeszcze nikogo
# The same where there is little room: at most 14 columns.
participation-incomplete-short = niepełny
participation-medium = średni
participation-high = wysoki
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · sesja { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } z { $invited }
overview-figures-share = { $submitted } z { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = bez zaproszenia
reach-reached = osiągnięte
reach-check = więcej arkuszy niż zaproszonych: sprawdź liczbę
# Nearly there.
reach-close = blisko: do minimum brakuje { $missing }
reach-below = do minimum brakuje { $missing }
# The same in half the room.
reach-check-please = sprawdź liczbę
# The same where there is little room: at most 14 columns.
reach-check-short = sprawdź liczbę
reach-below-short = brakuje { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = dziś
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · cała długość to wszyscy zaproszeni
# `classes` are names of classes, with commas.
overview-few-classes = Jeszcze mniej niż 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Według klas, co pięć osób; klasy poniżej dziesięciu osób nie mają liczby.
overview-class-too-small = za mała, by liczyć
overview-class-few = mniej niż 5
overview-class-at-least = { $count } lub więcej

## The overview: what the bars mean.

overview-explained-bar = Każdy słupek to grupa: oddane arkusze na tle wszystkich zaproszonych. Niczyich odpowiedzi, nazwisk ani czasu tu nie widać i nie zapisuje się ich z arkuszem.
overview-explained-mark = Znak to minimum potrzebne, by wyniki coś znaczyły. Wynika z tego, ile osób liczy grupa.
overview-explained-level = Udział jest wysoki, gdy minimum osiągną wszystkie grupy albo wszystkie oprócz jednej, a ta jest blisko (80 % minimum). Jest niepełny, dopóki w którejś grupie nie ma nikogo.
overview-explained-moves = Słupki przesuwają się same, gdy przychodzi arkusz.
