### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Nazwa
school-fact-place = Miejscowość
school-fact-zone = Strefa czasowa
school-fact-languages = Języki
school-fact-cell = Najmniejsza grupa
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Przechowujemy arkusze
school-fact-coordinators = Koordynatorzy
# Asks for a number of years.
school-years = Lata

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = jeszcze nie wpisano
# The school has no place yet, and needs none.
school-no-place = nie wpisano
school-cell = { $sheets ->
    [one] { $sheets } arkusz
    [few] { $sheets } arkusze
   *[many] { $sheets } arkuszy
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] przez 1 rok
    [few] przez { $years } lata
   *[many] przez { $years } lat
  }
school-nobody = nikt nie otworzy arkuszy
# `name` is the only coordinator.
school-one-alone = { $name }: otwiera samodzielnie
# Two coordinators: both keys are needed.
school-both-needed = { $one } i { $other }: tylko razem
# Two coordinators: one key is enough.
school-either-enough = { $one } albo { $other }: wystarczy jeden klucz

## The same room: what the line under the cursor is for.

school-name-meaning = Jest na każdym ekranie ankiety i w raporcie.
school-place-meaning = Miejscowość lub dzielnica. Może zostać puste.
school-zone-meaning = Ankieta otwiera się o 00:00 i zamyka o 23:59 w tej strefie, także gdy żaden program nie działa. Wpisz miasto.
# The tags are typed as they stand here.
school-languages-meaning = Krótkie oznaczenia, na przykład en, fr, nl. Własne stwierdzenia pisze się w pierwszym języku i można je przetłumaczyć na inne.
school-cell-meaning = Od { $least } do { $most }, zwykle { $usual }. Grupa z mniejszą liczbą arkuszy nie ma własnego wiersza w raporcie, żeby nikogo nie rozpoznano. Dotyczy nowych ankiet i widzą to osoby biorące udział.
school-retention-meaning = Od 1 do { $years } lat. Potem zapieczętowane arkusze trzeba usunąć. Raport zostaje.
school-no-key-meaning = Arkusze może otworzyć tylko ten, kto ma klucz koordynatora. Bez klucza niczego nie można aktywować. Enter tworzy pierwszy.
school-coordinators-meaning = Enter dodaje klucz drugiej osoby albo przekazuje go następcy, krok po kroku.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Rok szkolny { $year }: sprawdź raz, czy to wszystko jest nadal aktualne, potem naciśnij l.
school-year-now = Rok szkolny { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Pierwsze kroki
school-step-name = nazwa szkoły
school-step-key = klucz koordynatora
school-step-exercise = ankieta, w sekcji 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = nazwa
school-step-key-short = klucz
school-step-exercise-short = ankieta (sekcja 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Nazwa szkoły ma { $chars } znak.
    [few] Nazwa szkoły ma { $chars } znaki.
   *[many] Nazwa szkoły ma { $chars } znaków.
  } W linijce mieści się najwyżej { $most }.
school-place-long = { $chars ->
    [one] Miejscowość ma { $chars } znak.
    [few] Miejscowość ma { $chars } znaki.
   *[many] Miejscowość ma { $chars } znaków.
  } W linijce mieści się najwyżej { $most }.
school-zone-unknown = Nie ma strefy czasowej o nazwie „{ $zone }”. Przykłady: Europe/Brussels, Europe/Athens.
school-no-language = Podaj co najmniej jeden język, na przykład en.
school-many-languages = { $count ->
    [one] Jest { $count } język.
    [few] Są { $count } języki.
   *[many] Jest { $count } języków.
  } Można mieć najwyżej { $most }.
school-no-tag = „{ $tag }” nie jest oznaczeniem języka. Przykłady: nl, fr, pt-BR.
school-language-twice = Język { $tag } jest wpisany dwa razy.
school-cell-wrong = Najmniejsza grupa może mieć od { $least } do { $most } arkuszy, a nie { $cell }.
school-retention-wrong = Zapieczętowane arkusze można przechowywać od 1 do { $most } lat, a nie { $years }.
school-kept-now = Zachowane.

## A coordinator's key, in steps: the title of each way.

keys-title = Klucze koordynatorów
keys-title-first = Klucz pierwszego koordynatora
keys-title-colleague = Klucz dla drugiej osoby
keys-title-successor = Przekazanie następcy

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = twój klucz
keys-step-colleague = klucz drugiej osoby
keys-step-successor = klucz następcy
# The sheet of paper with the recovery words.
keys-step-sheet = arkusz odzyskiwania
keys-step-backup = kopia zapasowa
keys-step-old = stary klucz
# Such as "step 2 of 4: recovery sheet".
keys-step = krok { $step } z { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Co trzeba zrobić?
keys-add = dodaj drugą osobę: drugi klucz
keys-hand-over = przekaż następcy: nowy klucz zamiast tego, który odchodzi
keys-who-opens = Kto będzie potrzebny, by otworzyć arkusze?
keys-either = wystarczy jeden z kluczy
keys-both = tylko oba razem

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Imię i nazwisko
keys-my-passphrase = Twoje hasło
keys-colleague-name = Imię i nazwisko drugiej osoby
keys-going-passphrase = Hasło klucza, który odchodzi
keys-successor-name = Imię i nazwisko następcy
keys-new-passphrase = Nowe hasło
keys-again = To samo jeszcze raz
# A word of the recovery sheet, by its number.
keys-word = Słowo { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Kto ma ten klucz i jego hasło, może otworzyć arkusze, i nikt inny. Weź co najmniej cztery słowa, które nie mają ze sobą nic wspólnego. Hasła nigdy nie widać na ekranie.
keys-colleague-more = Najpierw twoje hasło; potem druga osoba wpisuje swoje imię i nazwisko oraz własne hasło. Wszystkie arkusze pieczętuje się na nowo dla was obojga.
keys-successor-more = Najpierw hasło klucza, który odchodzi; potem następca wpisuje swoje imię i nazwisko oraz własne hasło. Wszystkie arkusze pieczętuje się na nowo.
keys-no-name = Wpisz imię i nazwisko: inni zobaczą, czyj to klucz.
keys-no-passphrase = Wpisz hasło: co najmniej cztery słowa, które nie mają ze sobą nic wspólnego.
keys-not-same = Te dwa hasła nie są takie same. Wpisz oba jeszcze raz.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Weź co najmniej cztery słowa, które nie mają ze sobą nic wspólnego. Nic nie zmieniono.
weak-easy = To łatwo zgadnąć.
weak-rows-of-keys = Klawisze leżące obok siebie sprawdza się wcześnie.
weak-repeats = Powtarzanie prawie niczego nie wzmacnia.
weak-common = Wiele osób używa dokładnie tego; sprawdza się to najpierw.
weak-like-common = To podobne do tego, czego używa wiele osób; zamienione litery i cyfry też się sprawdza.
weak-sequence = Ciągi takie jak abc albo 6543 sprawdza się wcześnie.
weak-years = Lata sprawdza się wcześnie.
weak-one-word = Jedno słowo znajdzie się ze słownikiem.
weak-dates = Daty sprawdza się wcześnie, najpierw urodziny.
weak-names = Imiona i nazwiska sprawdza się wcześnie.

## A coordinator's key: the recovery words.

keys-words = Zapisz teraz te 24 słowa na papierze, w tej kolejności: pokazują się tylko raz. Dzięki nim arkusze się otworzą, gdy hasło pójdzie w niepamięć. Zamknij je w bezpiecznym miejscu.
keys-file = Plik klucza: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Wpisz słowa { $one } i { $other } ze swojego arkusza: wtedy wiadomo, że są zapisane.
keys-wrong-word = To nie jest słowo { $number }. Spójrz jeszcze raz na swój arkusz; Esc pokazuje słowa.
# The key q must be named as it is.
keys-leaving = Te słowa pokazują się tylko teraz. Kto straci i je, i hasło, straci odpowiedzi. Naciśnij q jeszcze raz, by wyjść bez ich zapisania.

## A coordinator's key: what comes after.

keys-backup = Teraz kopia zapasowa
# The key b and the command must stand as they are.
keys-backup-more = Plik klucza leży w folderze magazynu danych. b kopiuje jedno i drugie na nośnik kopii; za pierwszym razem podaj, dokąd: reflectory backup DIR. Bez klucza albo bez jego hasła i arkusza odzyskiwania nikt nie może otworzyć arkuszy.
keys-unfinished = To jeszcze nie jest skończone
# `why` is a sentence.
keys-unfinished-more = { $why } Zachowaj oba klucze i oba hasła. Wybierz to samo jeszcze raz i wpisz oba: wtedy będzie skończone.
keys-old = Stary klucz nie otwiera już nowych arkuszy
keys-old-more = Każdy arkusz jest teraz zapieczętowany nowym kluczem. Wcześniejsze kopie magazynu nadal można otworzyć starym: zniszcz je razem ze starym arkuszem odzyskiwania albo strzeż ich tak samo jak dotąd.
keys-old-unfinished = Przekazanie nie jest jeszcze skończone
keys-finished = Przerwana zmiana kluczy jest skończona: każdy arkusz jest zapieczętowany kluczami, które teraz obowiązują.
keys-sheets-left = { $sheets ->
    [one] { $sheets } arkusz nie otworzył się starym kluczem i został bez zmian.
    [few] { $sheets } arkusze nie otworzyły się starym kluczem i zostały bez zmian.
   *[many] { $sheets } arkuszy nie otworzyło się starym kluczem i zostało bez zmian.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Arkusz odzyskiwania: { $name }
recovery-print = Wydrukuj to, zamknij w bezpiecznym miejscu i usuń plik: kto go ma, może otworzyć arkusze.
recovery-what-for = { $words ->
    [one] Z tym { $words } słowem klucza ({ $name }) można użyć bez pliku i hasła.
    [few] Z tymi { $words } słowami klucza ({ $name }) można użyć bez pliku i hasła.
   *[many] Z tymi { $words } słowami klucza ({ $name }) można użyć bez pliku i hasła.
  } Kto ma tę kartkę, może otworzyć arkusze: zamknij ją w bezpiecznym miejscu, z dala od komputera.
recovery-delete = Usuń plik, gdy ta strona będzie wydrukowana; kolejka drukarki może przez chwilę mieć jego kopię.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · sesja { $session } z { $year }
codes-activated = Ankieta jest aktywowana.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Otwarcie: { $first }, 00:00; zamknięcie: { $last }, 23:59.
codes-open-until = Otwarte do: { $last }, 23:59.
codes-closed = Zamknięte od: { $last }, 23:59. Kody niczego już nie otwierają.
codes-none = Bez kodów każdy wybiera swoją grupę na komputerze w szkole.
# `groups` are names of groups with commas between.
codes-everybody = Wszyscy wchodzą z kodem: { $groups }.
codes-some = Tylko z kodem: { $groups }. Pozostali wybierają swoją grupę na komputerze w szkole.
codes-making = Chwileczkę: powstają kody.
slips-making = Chwileczkę: powstają karteczki.
slips-making-left = { $left ->
    [one] Chwileczkę: powstają karteczki. Po tych jeszcze jedna partia.
    [few] Chwileczkę: powstają karteczki. Po tych jeszcze { $left } partie.
   *[many] Chwileczkę: powstają karteczki. Po tych jeszcze { $left } partii.
  }
recall-moment = Chwileczkę: trwa cofanie aktywacji.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Jeden kod na grupę
codes-of-groups-more = Wszyscy z grupy używają tego samego kodu, na plakacie albo w wiadomości. Można go użyć więcej niż raz.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Jeden kod na grupę i na firmę
codes-of-companies-more = Wszyscy z grupy używają tego samego kodu, a każda firma ma własny. Kodu można użyć więcej niż raz.
codes-slips = Karteczki z jednorazowym kodem, do druku i cięcia
codes-slips-more = Z każdą może odpowiedzieć jedna osoba, raz. Rozdaj je jak karty do głosowania, bez notowania, kto ma którą.
codes-lab = Otwórz pracownię
codes-lab-more = Inne komputery dołączają z kodem i oddają arkusze przez sieć, dopóki działa ten program.
codes-recall = Cofnij aktywację
codes-recall-more = Dopóki nikt nie zaczął: wraca do przygotowania, a jej kody niczego już nie otwierają.
recall-ask = Cofnąć aktywację?
recall-meaning = Ankieta wraca do przygotowania, ze wszystkim, co w niej jest, i możesz ją zmienić i aktywować na nowo. Rozdane kody i karteczki niczego już nie otwierają. Jeśli ktoś zaczął odpowiadać, nic się nie zmieni.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Ile karteczek i dla kogo?
slips-meaning = Grupy z karteczkami wchodzą tylko z kodem. Karteczki pokazują się raz; nikt nie może ich potem odszukać.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = wszystkie razem
# The heading of the slips.
slips-title = Karteczki z jednorazowym kodem
# Which lines of a long text are shown. At most 30 columns.
codes-lines = linijki { $first }–{ $last } z { $all }
# The key w must be named as it is.
codes-copied = Skopiowane, jeśli terminal to potrafi: wklej, żeby sprawdzić. Jeśli nic się nie pojawia, w zapisuje plik do druku.
# The keys must be named as they are.
slips-nowhere-else = Te karteczki nie są zachowane nigdzie indziej. w je zapisuje, y je kopiuje; naciśnij q jeszcze raz, by je porzucić.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Wszyscy z grupy używają tego samego kodu.
codes-sheet-only = Od teraz te grupy odpowiadają tylko ze swoim kodem.
# A code follows.
slip-code = Twój kod:
slip-once = Działa raz. Nikt nie może po nim rozpoznać odpowiedzi: zachowujemy tylko znak, że został użyty.

## One-time slips: why there are none.

slips-not-drawn = Nie udało się wylosować kodu: { $cause }.
slips-count-wrong = { $most ->
    [one] Naraz można zrobić od 1 do { $most } karteczki.
    [few] Naraz można zrobić od 1 do { $most } karteczek.
   *[many] Naraz można zrobić od 1 do { $most } karteczek.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: tej grupy nie zaproszono do { $id }, więc nic dla niej nie ma.
slips-not-added = Tych karteczek nie udało się dodać. Nic nie zmieniono; spróbuj jeszcze raz.
slips-not-made = Nie udało się zrobić karteczek na tym komputerze. Nic nie zmieniono.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Chwileczkę: otwiera się pracownia.
lab-closed = Pracownia jest zamknięta.
lab-closed-more = Gdy jest otwarta, w tej ankiecie można odpowiadać na innych komputerach szkoły. Bez niej albo bez sieci arkusze przynosi się na pendrivie. Nic z tego, co oddano, od niej nie zależy.
lab-open = Pracownia jest otwarta.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Kod dołączenia
lab-address = Adres
# Instead of an address.
lab-no-network = brak: ten komputer nie jest w żadnej sieci
# A command follows on the next line.
lab-once = Na każdym komputerze, raz:
lab-ends = Zamknie się, gdy wyjdziesz z programu. To, co oddano, jest bezpieczne na tym dysku.
lab-unsealed = Ta ankieta jest odpieczętowana: arkusze, które teraz przyjdą, wymagałyby nowego wydania. Jej pracownia zostaje zamknięta.

## The lab: how the machines stand.

lab-nobody = Żaden komputer jeszcze nie dołączył.
lab-joined = { $machines ->
    [one] Dołączył 1 komputer, osiągalnych: { $reachable }.
    [few] Dołączyły { $machines } komputery, osiągalnych: { $reachable }.
   *[many] Dołączyło { $machines } komputerów, osiągalnych: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Dołączył 1 komputer, osiągalnych: { $reachable };
    [few] Dołączyły { $machines } komputery, osiągalnych: { $reachable };
   *[many] Dołączyło { $machines } komputerów, osiągalnych: { $reachable };
  } { $sheets ->
    [one] czeka tam 1 arkusz.
    [few] czekają tam { $sheets } arkusze.
   *[many] czeka tam { $sheets } arkuszy.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Nie odzywa się i może mieć arkusze: stanowisko { $stations }.
    [few] Nie odzywają się i mogą mieć arkusze: stanowiska { $stations }.
   *[many] Nie odzywają się i mogą mieć arkusze: stanowiska { $stations }.
  }
lab-missing-more = Nie odzywają się i mogą mieć arkusze: stanowiska { $stations } i jeszcze { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] Odłożono 1 arkusz: przyszedł bez wolnej karteczki. t zalicza wszystkie takie; inaczej zostaje odłożony.
    [few] Odłożono { $sheets } arkusze: przyszły bez wolnej karteczki. t zalicza je wszystkie; inaczej zostają odłożone.
   *[many] Odłożono { $sheets } arkuszy: przyszły bez wolnej karteczki. t zalicza je wszystkie; inaczej zostają odłożone.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stanowiska, o których wiadomo, że mają brakujące tu arkusze: brak.
outside-waiting = Arkusze, które teraz czekają na stanowiskach: { $sheets }. Zostaw pracownię otwartą, aż tu dotrą.
outside-missing = { $count ->
    [one] Arkusze mogą być jeszcze tutaj: stanowisko { $stations }. Najpierw otwórz pracownię albo zbierz jego pendrive'y.
    [few] Arkusze mogą być jeszcze tutaj: stanowiska { $stations }. Najpierw otwórz pracownię albo zbierz ich pendrive'y.
   *[many] Arkusze mogą być jeszcze tutaj: stanowiska { $stations }. Najpierw otwórz pracownię albo zbierz ich pendrive'y.
  }
outside-missing-more = Arkusze mogą być jeszcze tutaj: stanowiska { $stations } i jeszcze { $more }. Najpierw otwórz pracownię albo zbierz ich pendrive'y.
outside-unknown = O komputerze, który nigdy nie spotkał tego, nic nie wiadomo: najpierw przynieś jego arkusze.
# `name` is a server. The command must stand as it is.
outside-server = Opublikowano na { $name }: najpierw uruchom reflectory collect z jego adresem.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] Odłożono 1 arkusz, bo przyszedł bez wolnej karteczki: liczy się tylko wtedy, gdy najpierw zaliczysz go w pracowni (o, potem t).
    [few] Odłożono { $sheets } arkusze, bo przyszły bez wolnej karteczki: liczą się tylko wtedy, gdy najpierw zaliczysz je w pracowni (o, potem t).
   *[many] Odłożono { $sheets } arkuszy, bo przyszły bez wolnej karteczki: liczą się tylko wtedy, gdy najpierw zaliczysz je w pracowni (o, potem t).
  }
