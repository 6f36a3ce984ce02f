### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Nic nie jest w przygotowaniu.
# n is a key.
set-up-nothing-next = n zaczyna: wybierasz sesję i poziom, potem cztery krótkie kroki. Wszystko zapisuje się od razu; możesz wyjść i wrócić, kiedy chcesz.
set-up-list = W przygotowaniu
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · sesja { $session } z { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = zapisuje się…
set-up-is-saved = zapisane
set-up-is-not-saved = niezapisane

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Poziom i liczby
stage-numbers-short = Liczby
stage-questionnaire = Kwestionariusz
stage-dates = Daty
stage-activate = Aktywacja

set-up-saving = Chwileczkę: ostatnia zmiana właśnie się zapisuje. Spróbuj jeszcze raz.
set-up-changed = Ktoś inny zmienił w tym czasie to przygotowanie. Widzisz teraz jego wersję; twojej ostatniej zmiany nie zachowano.
set-up-other-questionnaire = Ta ankieta miała inny kwestionariusz, z innymi poziomami lub grupami, więc nie można jej skopiować. Jest bezpieczna. Zacznij nowe przygotowanie; własne stwierdzenia można tam wczytać.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Szkoła
numbers-level = Poziom
numbers-classes = Klasy
numbers-school-missing = jeszcze nie wpisano
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = uprawn.
numbers-invited = zaprosz.
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % z { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = brakuje
numbers-too-many = za dużo
numbers-left-out = pominięta
numbers-too-few = za mało
numbers-small = mała
numbers-fine = dobrze
numbers-no-classes = nie wpisano
numbers-classes-entered = wpisane: { $all }, pytane: { $asked }
numbers-which-level = Którego poziomu dotyczy ankieta?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · wybrany
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · wiek 6–12 lat · uczniowie powyżej 9 lat
level-lower-secondary = ISCED { $isced } · wiek 12–15 lat
level-vocational = ISCED { $isced } · wiek 15–18 lat · nauka zawodu
level-general = ISCED { $isced } · wiek 15–18 lat · droga na studia
level-between = ISCED { $isced } · między szkołą a studiami

numbers-about-levels = Poziomów nigdy się nie łączy: większa szkoła przygotowuje po jednej ankiecie na poziom, obok siebie, a kto pracuje na dwóch poziomach, odpowiada osobno dla każdego. Mała szkoła z jedną ankietą dla kilku poziomów wybiera najniższy.
numbers-about-school = Nazwa szkoły, tak jak przeczytają ją osoby biorące udział i jak będzie w raporcie. Można ją zmieniać, aż ankieta zostanie aktywowana.
numbers-about-classes = Nie trzeba pytać wszystkich. Wpisz klasy albo zespoły nauczycieli i wylosuj, które z nich będą pytane: mniej pracy dla szkoły, ale wyniki mniej pewne.
# `who` comes from the questionnaire.
numbers-who-counts = Kto się liczy: { $who }.
numbers-zero = 0 pomija grupę.
numbers-asked-classes = Kogo pytamy: osoby z klas, które są pytane.
numbers-asked-everyone = Kogo pytamy: wszystkich, chyba że wpiszesz mniejszą liczbę. 0 pomija grupę.
numbers-minimum-rule = { $minimum ->
    [one] Minimum { $minimum } arkusz
    [few] Minimum { $minimum } arkusze
   *[many] Minimum { $minimum } arkuszy
  }: { $percent } % z { $eligible }, zaokrąglone w dół. Gdy jest ich mniej, raport prosi o ostrożne czytanie.
numbers-correct-one = { $people }: zaproszonych jest więcej ({ $invited }) niż uprawnionych ({ $eligible }). Popraw jedną z tych liczb.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Klasy i zespoły
# n is a key.
classes-begin = n dodaje pierwszą. Wpisz wszystkie, także te, które może nie będą pytane: tylko wtedy losowanie mówi o wszystkich.
# Above the columns of the list. At most 9 columns each.
classes-name = nazwa
classes-grade = rocznik
classes-group = grupa
classes-people = osoby
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = pytana
classes-not-asked = nie
classes-remove = Usunąć z listy: { $name }?
classes-full = Jest już { $most } klas i więcej się nie zmieści.
classes-none-asked = Żadna z tych klas nie jest pytana, więc ta grupa jest pominięta: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Wszystkie klasy razem mają { $all } osób, a uprawnionych jest tylko { $eligible } ({ $people }). Popraw klasy albo liczbę w poprzedniej tabeli.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Nowa klasa/zesp.
class-form-name = Nazwa
class-form-grade = Rocznik
class-form-group = Grupa
class-form-people = Osoby
class-form-about-name = Tak, jak nazywa się ją w szkole, na przykład 5b, albo Języki w przypadku zespołu nauczycieli.
class-form-about-grade = Klasy z jednego rocznika losuje się razem, tak by każdy rocznik był pytany. Może zostać puste.
class-form-about-group = Czyja to klasa: uczniowie, albo nauczyciele, gdy to zespół.
class-form-about-people = Ile osób liczy. Wszystkie klasy razem powinny dać wszystkich uprawnionych.
class-form-no-name = Podaj nazwę, na przykład 5b.
class-form-name-taken = Klasa { $name } już jest. Wybierz inną nazwę.
class-form-nobody = Ile osób w niej jest? Co najmniej 1.
class-form-too-many = Klasa ma najwyżej { $most } osób. Sprawdź tę liczbę.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Zaplanuj próbę: { $people }
sample-advice = { $minimum ->
    [one] Na { $eligible } osób ({ $people }) poradnik zaleca co najmniej { $minimum } arkusz
    [few] Na { $eligible } osób ({ $people }) poradnik zaleca co najmniej { $minimum } arkusze
   *[many] Na { $eligible } osób ({ $people }) poradnik zaleca co najmniej { $minimum } arkuszy
  }. Nie wszyscy pytani odpowiadają, więc zapytaj { $wanted } lub więcej osób.
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = na rocznik
sample-classes = klasy
sample-people = osoby
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } z { $all }
sample-range = { $least } do { $most } z { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = zalecane
sample-seed = Ziarno
sample-draw-once = Tyle samo klas z każdego rocznika, każda z równą szansą. Losuj raz: losowanie aż do zadowalającego wyniku to wybór ręczny. Kto wpisze to ziarno, wylosuje te same klasy.
sample-drawn = Wylosowano z ziarnem { $seed }: pytane klasy: { $asked } z { $classes }.
# n is a key.
sample-needs-classes = Próbę losuje się z klas. Wpisz je najpierw, także te, które nie będą pytane: n zaczyna.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = { $people }: pytani są wszyscy, więc nie ma próby, z którą trzeba uważać.
sample-random = Klasy: { $chosen } z { $classes }, osoby ({ $people }): { $asked } z { $all }, wybór losowy (na rocznik: { $per }, ziarno { $seed }). Raport może powiedzieć z marginesem, na ile mówią za całą grupę: { $people }.
sample-random-disagrees = Klasy: { $chosen } z { $classes }, osoby ({ $people }): { $asked } z { $all }, wybór losowy (na rocznik: { $per }, ziarno { $seed }). Ale wszystkie klasy razem mają { $together } osób, a uprawnionych jest { $all }: raport podaje margines tylko wtedy, gdy te liczby się zgadzają.
sample-by-hand = Osoby ({ $people }): { $asked } z { $all }, wybór ręczny. Raport nie podaje marginesu i mówi o tym; losowanie klas by na to pozwoliło.
sample-classes-by-hand = Klasy: { $chosen } z { $classes }, osoby ({ $people }): { $asked } z { $all }, wybór ręczny. Raport nie podaje marginesu i mówi o tym: pozwala na to tylko losowanie.
sample-changed = Klasy: { $chosen } z { $classes }, osoby ({ $people }): { $asked } z { $all }, po losowaniu zmienione ręcznie. Raport nie podaje marginesu i mówi o tym: pozwala na to tylko losowanie.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Pn
calendar-tuesday = Wt
calendar-wednesday = Śr
calendar-thursday = Cz
calendar-friday = Pt
calendar-saturday = So
calendar-sunday = Nd

dates-choose-first = Wybierz pierwszy dzień.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Początek: { $day }. Teraz wybierz ostatni dzień.
dates-none-fits = W sesji { $session } nie zmieści się już żadna ankieta: koniec sesji to { $day }. Sekcja 2 pokazuje, która sesja jest następna.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } dni
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Sesja { $session }: { $first } – { $last }.
dates-lasts = Ankieta trwa od { $least } do { $most } dni, licząc pierwszy i ostatni.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } należy też do sesji { $other }; wybrana jest sesja { $session }.
dates-shared = { $first } – { $last }: te dni należą też do sesji { $other }; wybrana jest sesja { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: otwarcie o 00:00.
dates-would-open = { $day }: gdyby to był pierwszy dzień, otwarcie o 00:00.
dates-closes = { $day }: ostatni z { $days } dni; zamknięcie o 23:59 (czas: { $place }).
dates-would-close = { $day }: gdyby to był ostatni dzień, daje to { $days } dni i zamknięcie o 23:59 (czas: { $place }).
dates-inside = { $day }: dzień { $number } z { $all }. Tu nie można skończyć: co najmniej { $least } dni.
dates-no-too-late = { $day }: niemożliwe, sesja { $session } kończy się: { $last }, a najmniej to { $least } dni.
dates-no-too-short = { $day }: niemożliwe, jako ostatni dzień dałby { $days } dni, a najmniej to { $least }.
dates-no-too-long = { $day }: niemożliwe, jako ostatni dzień dałby { $days } dni, a najwięcej to { $most }.
dates-no-before-window = { $day }: niemożliwe, czas sesji { $session } zaczyna się: { $first }.
dates-no-after-window = { $day }: niemożliwe, czas sesji { $session } kończy się: { $last }.
dates-no-past = { $day }: niemożliwe, ten dzień minął, dziś jest { $today }.
dates-no-backwards = { $day }: niemożliwe, jest przed pierwszym dniem.

# Before what is typed.
dates-type = Dzień, na przykład 2026-11-23:
dates-no-day = To nie jest dzień. Napisz go tak: 2026-11-23 albo 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Szkoła nie ma jeszcze nazwy.
open-no-people = { $people }: brakuje liczby osób. Wpisz 0, by pominąć tę grupę.
open-more-invited = { $people }: zaproszonych jest więcej ({ $invited }) niż uprawnionych ({ $eligible }).
open-nobody-invited = W żadnej grupie nikt nie jest zaproszony, więc nikt nie mógłby odpowiadać.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Nie ma wersji krótkiej o nazwie „{ $key }”. Wersje krótkie: { $forms }.
open-no-short-form = Nie ma wersji krótkiej o nazwie „{ $key }”. Nie ma żadnej.
# `code` is a statement's code, such as C10.
open-unknown-code = Żadne stwierdzenie nie ma kodu `{ $code }`.
open-always-in = `{ $code }` jest zawsze; tu wymienia się tylko stwierdzenia dodatkowe.
open-not-at-this-level = `{ $code }`: nie pytamy o to na tym poziomie.
open-too-many-own = { $count ->
    [one] Jest { $count } własne stwierdzenie
    [few] Są { $count } własne stwierdzenia
   *[many] Jest { $count } własnych stwierdzeń
  }. Można mieć najwyżej { $most }.
open-own-id-taken = Identyfikator `{ $id }` należy do stwierdzenia z kwestionariusza. Nadaj własnemu stwierdzeniu inny.
open-own-without-group = Twoje stwierdzenie „{ $own }” nie jest zadawane nikomu. Napisz je dla co najmniej jednej grupy albo je usuń.
open-own-without-text = Twoje stwierdzenie „{ $own }” nie ma jeszcze tekstu dla grupy: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Twoje stwierdzenie „{ $own }” nie mówi jeszcze, kiedy pasuje { $points }. Grupa: { $people }.
open-own-without-meaning = Twoje stwierdzenie „{ $own }” nie mówi jeszcze, o co chodzi. Grupa: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Twoje stwierdzenie „{ $own }” jest przetłumaczone na { $language } tylko częściowo (grupa: { $people }): potrzebne są tekst i pomoc.
open-translation-for-nobody = Twoje stwierdzenie „{ $own }” ma tłumaczenie na { $language } dla grupy, której się go nie zadaje: { $people }. Usuń jedno albo dodaj drugie.
open-no-such-session = Nie ma sesji { $session } w roku szkolnym { $year }.
open-no-first-day = Pierwszy dzień nie jest jeszcze wybrany.
open-no-last-day = Ostatni dzień nie jest jeszcze wybrany.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = kiedy pasuje { $points }
helps-what-is-meant = o co chodzi

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Ostatni dzień jest przed pierwszym.
slot-too-short = { $days ->
    [one] Ankieta trwa { $days } dzień
    [few] Ankieta trwa { $days } dni
   *[many] Ankieta trwa { $days } dni
  }. Potrzeba co najmniej { $least }, licząc pierwszy i ostatni.
slot-too-long = { $days ->
    [one] Ankieta trwa { $days } dzień
    [few] Ankieta trwa { $days } dni
   *[many] Ankieta trwa { $days } dni
  }. Najwyżej może trwać { $most }, licząc pierwszy i ostatni.
# `year` is a school year, such as 2026-2027.
slot-outside-window = Dni muszą leżeć w sesji { $session } roku szkolnego { $year }: od { $first } do { $last }.
slot-in-the-past = Pierwszy dzień już minął: dziś jest { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group }: ta grupa jest pominięta. Raport będzie oznaczony „niepełny” i nie będzie odznaki.
caution-below-minimum = { $invited ->
    [one] { $group }: pytana jest { $invited } osoba
    [few] { $group }: pytane są { $invited } osoby
   *[many] { $group }: pytanych jest { $invited } osób
  }, a minimum dla { $eligible } to { $minimum }. Tak nie można go osiągnąć; raport poprosi o ostrożne czytanie.
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: zaproszonych jest { $invited }, to mała grupa i jej członkowie dowiadują się o tym na początku. Jeśli odpowie mniej niż { $cell } osób, grupa ma własny wiersz w raporcie tylko za zgodą wszystkich, którzy odpowiedzieli.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Twoje stwierdzenie „{ $own }” mówi prawie to samo co inne ({ $code }, { $title }). Jedno z nich może wystarczyć.
caution-looks-like-own = Twoje stwierdzenie „{ $own }” mówi prawie to samo co inne (twoje stwierdzenie „{ $other }”). Jedno z nich może wystarczyć.
# `language` is a tag such as fr.
caution-not-translated = Twoje stwierdzenie „{ $own }” nie dla wszystkich jest przetłumaczone na { $language }. Kto odpowiada w tym języku, czyta je tak, jak je napisano, z oznaczeniem.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Ankieta jest zamknięta, więc jej ostatniego dnia nie można już zmienić. Wszystkie arkusze są bezpieczne.
correction-not-later = Ostatni dzień może być tylko późniejszy, a teraz to { $last }. Wybierz dzień po nim.
correction-too-long = { $days ->
    [one] Ankieta trwałaby { $days } dzień
    [few] Ankieta trwałaby { $days } dni
   *[many] Ankieta trwałaby { $days } dni
  }. Najwyżej może trwać { $most }, licząc pierwszy i ostatni. Wybierz wcześniejszy ostatni dzień.
correction-outside-window = Sesja kończy się: { $last }. Wybierz ten dzień albo wcześniejszy.
correction-unsealed = Arkusze są już odpieczętowane, więc liczb, na których opierają się wyniki, nie można zmienić.
correction-no-such-group = Kwestionariusz nie ma takiej grupy.
correction-nothing-changed = Te liczby już obowiązują, więc nie ma czego poprawiać.
correction-more-invited = Zaproszonych jest więcej ({ $invited }) niż uprawnionych ({ $eligible }).
correction-was-left-out = { $group }: ta grupa jest pominięta i powiedziano o tym wszystkim, którzy odpowiadają. Nie można tego już zmienić; w pominiętej grupie zaproszonych jest nadal 0.
correction-is-asked = { $group }: ta grupa jest pytana i powiedziano o tym wszystkim, którzy odpowiadają. Nie można tego już zmienić; zaproszona musi zostać co najmniej 1 osoba.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Nie ma strefy czasowej o nazwie „{ $zone }”. Przykłady: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }” nie jest oznaczeniem języka. Przykłady: nl, fr, pt-BR.
problem-too-many-people = Grupa ma najwyżej { $most } osób. Sprawdź tę liczbę.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Nie ma tu kwestionariusza o nazwie „{ $name }”. Są: { $there }.
problem-two-instruments = Ankieta wymaga kwestionariusza „{ $asked }”, a wybrano „{ $chosen }”. Zrezygnuj z jednego z nich.
