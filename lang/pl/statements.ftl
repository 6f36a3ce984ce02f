### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, ponad { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min ponad { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: pominięta

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Pytamy o wszystko
# How many of the optional statements are ticked.
statements-optional = dodatkowe: { $on } z { $count }
# How many own statements there are, of how many there can be.
statements-own = własne: { $count } z { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Szukaj:
# How many statements were found; at most 14 columns.
statements-found = znaleziono { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = „{ $words }”: { $found } · a pokazuje całą listę
statements-found-none = Żadne stwierdzenie nie ma tych słów.

## The list of statements: headings between the entries.

statements-heading-own = Własne stwierdzenia
# Questions that are answered by writing.
statements-heading-words = Własnymi słowami
statements-heading-stray = Zaznaczone, ale nie na tym poziomie

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = podst.
# Left out by the short form.
statements-word-out = poza
# Optional, and asked because the short form holds it.
statements-word-form = wersja
# Written by the school.
statements-word-own = własne

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Napisz własne stwierdzenie (n)
statements-bring-own = Wczytaj własne stwierdzenia skądinąd (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: spacja je odznacza
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Do dziesięciu własnych stwierdzeń; odpowiada się na nie jak na inne. Napisz osobno dla każdej grupy, która ma je czytać.
statements-bring-own-what = Z pliku albo z twojej ankiety lub przygotowania. Program powie, co nie pasuje; nic tutaj nie zginie.
statements-stray-what = Zaznaczono je dla innego poziomu i nie pozwoliłoby aktywować ankiety.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Twoje własne stwierdzenia są zawsze w ankiecie. Enter otwiera to: możesz je zmienić lub usunąć.
statements-core-is-asked = To jest zawsze w ankiecie. Dodatkowe mają z przodu pustą kratkę.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Wersja krótka to pomija. f pyta o więcej.
statements-form-holds = To należy do wersji krótkiej i wchodzi razem z nią.
# `most` is a number, now 10.
statements-no-more-own = Własnych stwierdzeń jest { $most }, więcej być nie może. Najpierw zmień lub usuń jedno z nich.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Własne, zawsze w ankiecie. Zajmuje { $times } min.
statements-takes-core = Podstawowe, zawsze w ankiecie. Zajmuje { $times } min.
statements-takes-left-out = Pominięte w wersji krótkiej. Zajęłoby { $times } min.
statements-takes-ticked = Dodatkowe, zaznaczone. Dodaje { $times } min.
statements-takes-unticked = Dodatkowe, niezaznaczone. Dodałoby { $times } min.
statements-takes-in-form = Dodatkowe, w wersji krótkiej. Zajmuje { $times } min.
statements-read-by-nobody = Nikt go jeszcze nie czyta.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Pomoc: { $help }
statements-more-below = więcej niżej ↓

## How much is asked: everything, or a short form.

statements-how-much = O ile pytamy
statements-all = Wszystko
statements-all-what = Wszystkie stwierdzenia podstawowe, inne obszary i to, co zaznaczysz lub napiszesz.
# Stands behind the one that holds.
statements-chosen = wybrane

## A preview: one of the groups follows, to be chosen.

statements-preview = Podgląd to droga, którą przechodzi osoba biorąca udział. Nic z tego się nie zapisuje; możesz wyjść, kiedy chcesz.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Nowe własne stwierdzenie
# A line's name: what the statement is called in reports.
own-title = Tytuł
# Nothing is written for a line: there is no title.
own-no-title = brak
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = nie pytamy
own-not-translated = bez tłumaczenia
own-not-written = jeszcze nie napisane
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Kilka słów, które nazywają stwierdzenie w raporcie. Osoby biorące udział ich nie widzą.
own-text-what = Co czyta ta grupa, na przykład „W naszej szkole …”. Jeśli puste, grupy się o to nie pyta.
own-translation-what = To samo w tym języku. Jeśli puste, czyta się je tak, jak napisano, z oznaczeniem.
own-help-what = Jedno lub dwa zdania o tym, jak wygląda pełne tak, czyli 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } z { $max } znaków
own-lines = { $used } z { $max } linijek
# `used` is such as "5 of 4 lines".
own-too-long = To dłuższe, niż mieści najmniejszy ekran: { $used }. Skróć to trochę.
own-pasted-too-long-characters = Wklejony tekst ma { $pasted } znaków i się nie mieści: jest miejsce na { $max } znaków. Nic z niego nie wzięto.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Wklejony tekst ma { $pasted } znaków i się nie mieści: jest miejsce na { $max } linijek po { $columns } znaków. Nic z niego nie wzięto.
own-pasted-left-out = Znaki, których nie można pokazać, pominięto.

## An own statement is removed. x is a key.

own-remove = x jeszcze raz usuwa to stwierdzenie ze wszystkimi tekstami. Każdy inny klawisz je zachowuje.
own-removed = Stwierdzenie usunięto.

## Own statements are brought in from elsewhere.

bring-title = Wczytaj własne stwierdzenia
bring-what = Zachowują swoje identyfikatory, więc wyniki można porównać. Co już tu jest, zostaje bez zmian.
bring-from-file = Z pliku
# A path follows, which is typed.
bring-file = Plik:
bring-file-what = Ankieta jako plik TOML. Jej własne stwierdzenia przejmuje się z tłumaczeniami; plik zostaje bez zmian.
bring-no-other = Żadna inna ankieta nie ma własnych stwierdzeń.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 stwierdzenie
    [few] { $count } stwierdzenia
   *[many] { $count } stwierdzeń
  }: { $level }, sesja { $session } z { $year }
bring-file-empty = W tym pliku nie ma własnych stwierdzeń.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Nic nie przejęto.
bring-taken-one = Przejęto: { $names }.
bring-taken = { $count ->
    [one] Przejęto: { $count } własne stwierdzenie.
    [few] Przejęto: { $count } własne stwierdzenia.
   *[many] Przejęto: { $count } własnych stwierdzeń.
  }
bring-here-already = Już tu są: { $names }.
bring-same-id = Nie przejęto, bo inne stwierdzenie ma tu ten sam identyfikator: { $names }.
# `most` is a number, now 10.
bring-too-many = Nie przejęto, bo może być najwyżej { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }”
bring-names-two = „{ $one }”, „{ $two }”
bring-names-three = „{ $one }”, „{ $two }”, „{ $three }”
bring-names-more = „{ $one }”, „{ $two }”, „{ $three }” i jeszcze { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Propozycje: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Propozycje: { $title }, 1 stwierdzenie
    [few] Propozycje: { $title }, { $count } stwierdzenia
   *[many] Propozycje: { $title }, { $count } stwierdzeń
  }
# `fit` and `most` are numbers.
suggested-count = Zaznaczone: { $ticked }. Zmieści się jeszcze: { $fit }; ankieta mieści najwyżej { $most } własnych stwierdzeń.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (już tu jest)
suggested-is-here = Własne stwierdzenie z tym identyfikatorem już tu jest. Można je zmienić na liście.
suggested-full = Własnych stwierdzeń jest { $most }, więcej być nie może. Najpierw usuń jedno z nich.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Więcej się nie zmieści: ankieta mieści { $most } własnych stwierdzeń, czyli z tych { $fit }. Najpierw któreś odznacz.
suggested-nothing-ticked = Nic jeszcze nie jest zaznaczone. Spacja zaznacza stwierdzenie pod kursorem.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Wszystko jest gotowe: a aktywuje ankietę.
activate-missing = { $count ->
    [one] Brakuje jednej rzeczy. Enter prowadzi tam, gdzie się ją poprawia.
    [few] Brakuje { $count } rzeczy. Enter prowadzi tam, gdzie się każdą poprawia.
   *[many] Brakuje { $count } rzeczy. Enter prowadzi tam, gdzie się każdą poprawia.
  }
activate-still-missing = Czegoś jeszcze brakuje. Jest to zaznaczone na liście; Enter tam prowadzi.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Zaproszeni: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, dodatkowe: { $optional }, własne: { $own }
activate-all-core = Wszystkie stwierdzenia podstawowe
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00, do: { $last }, 23:59: { $days ->
    [one] 1 dzień
    [few] { $days } dni
   *[many] { $days } dni
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Nie ma jeszcze klucza, więc nikt nie mógłby potem otworzyć arkuszy. Zrób klucz w sekcji 9.
# One name.
activate-opens-one = Arkusze może otworzyć: { $who }.
activate-opens-each = Arkusze mogą otworzyć: { $who }, każda osoba samodzielnie.
activate-opens-together = Arkusze mogą otworzyć: { $who }, tylko razem.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Hasło ({ $name }) było przed chwilą poprawne.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Czy hasło jest jeszcze znane? t je sprawdza.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } i { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Powiedz biorącym udział, co dała poprzednia ankieta: 1 rzecz z twojego planu. Enter ją pokazuje.
    [few] Powiedz biorącym udział, co dała poprzednia ankieta: { $count } rzeczy z twojego planu. Enter je pokazuje.
   *[many] Powiedz biorącym udział, co dała poprzednia ankieta: { $count } rzeczy z twojego planu. Enter je pokazuje.
  }
activate-tell-other = { $count ->
    [one] Biorący udział czytają, co dała poprzednia ankieta: 1 rzecz. Twój plan mówi to teraz innymi słowami; Enter je pokazuje.
    [few] Biorący udział czytają, co dała poprzednia ankieta: { $count } rzeczy. Twój plan mówi to teraz innymi słowami; Enter je pokazuje.
   *[many] Biorący udział czytają, co dała poprzednia ankieta: { $count } rzeczy. Twój plan mówi to teraz innymi słowami; Enter je pokazuje.
  }
activate-told = { $count ->
    [one] Biorący udział czytają, co dała poprzednia ankieta: 1 rzecz
    [few] Biorący udział czytają, co dała poprzednia ankieta: { $count } rzeczy
   *[many] Biorący udział czytają, co dała poprzednia ankieta: { $count } rzeczy
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Powiedz biorącym udział, co dała poprzednia ankieta
activate-tell-state-other = Teraz czytają inne słowa. Spacja bierze te.
activate-tell-state-plan = Z planu „{ $plan }”. Widać to na powitaniu i po oddaniu.
activate-tell-state = Widać to na powitaniu i po oddaniu.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Czego nie będzie można zmienić
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = stwierdzenia
activate-head-minutes = minuty
# In the column of those who are invited: nobody entered a number.
activate-not-known = nieznane
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Własne stwierdzenia { $own } · { $days } · najmniejsza grupa { $cell } · języki { $languages }
activate-counted-days = { $days ->
    [one] 1 dzień
    [few] { $days } dni
   *[many] { $days } dni
  }
activate-counted-no-days = dni niewybrane
activate-key-lost = Kto straci i hasło, i słowa odzyskiwania, straci odpowiedzi: nikt nie może wtedy otworzyć arkuszy.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Aktywować? { $what }
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Pytana jest 1 osoba
    [few] Pytane są { $people } osoby
   *[many] Pytanych jest { $people } osób
  }: { $slot }, { $days ->
    [one] 1 dzień
    [few] { $days } dni
   *[many] { $days } dni
  }.
activate-from-then-on = Od tej chwili nic, co widzą biorący udział, nie może się zmienić, także gdy zmieni się plik kwestionariusza. Dopóki nikt nie zacznie odpowiadać, aktywację można cofnąć.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Arkusze są pieczętowane dla: { $who }.
activate-activating = Chwileczkę: trwa aktywacja.

## A passphrase is tried.

activate-still-known = Czy hasło jest jeszcze znane?
activate-only-tried = Wpisz je tak, jak przy otwieraniu arkuszy. Nic się teraz nie otwiera; to tylko próba.
activate-trying = Chwileczkę: trwa sprawdzanie hasła.
