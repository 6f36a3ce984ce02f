### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = W folderze { $folder } nie ma szkoły. Nic nie utworzono. Wybierz inny folder albo najpierw załóż tam szkołę.
told-not-folder = { $folder } to plik, a szkołę przechowuje się w folderze. Nic nie zmieniono. Wybierz folder.
told-newer = Plik { $file } zapisała nowsza wersja programu Reflectory. Nic nie zmieniono i wszystko w nim jest bezpieczne. Zaktualizuj Reflectory na tym komputerze i spróbuj jeszcze raz.
told-not-ours = { $file } nie jest plikiem programu Reflectory, choć ma taką nazwę. Nic nie zmieniono. Przenieś go gdzie indziej albo wybierz inny folder.
told-damaged = { $file }: plik jest uszkodzony. Nic nie zmieniono, a innych ankiet to nie dotyczy. Skopiuj cały folder w obecnym stanie, a potem przywróć ten plik z kopii zapasowej.
told-gone = { $file }: pliku nie ma już na miejscu. To, co zawiera, jest bezpieczne tam, dokąd go przeniesiono; ten ostatni krok mógł się nie zapisać. Przywróć plik i spróbuj jeszcze raz.
told-busy = { $file }: plik był zbyt długo zajęty przez inny program. Wszystko, co wcześniej potwierdzono, jest bezpieczne; ten ostatni krok nie został zapisany. Poczekaj chwilę (może trwać kopia zapasowa) i spróbuj jeszcze raz.
told-keys-changed = { $file }: klucze w tym czasie zmieniono. Wszystko, co wcześniej potwierdzono, jest bezpieczne; ten ostatni krok nie został zapisany. Spróbuj jeszcze raz.
told-no-right = Reflectory nie ma prawa zmieniać pliku { $file }. Wszystko w nim jest bezpieczne; ten ostatni krok nie został zapisany. Zezwól na odczyt i zapis pliku i jego folderu, potem spróbuj jeszcze raz.
told-full = Dysk, na którym leży { $file }, jest pełny. Wszystko, co wcześniej potwierdzono, jest bezpieczne; ten ostatni krok nie został zapisany. Zrób miejsce na dysku i spróbuj jeszcze raz: nic nie zostanie policzone dwa razy.
# `kind` is what the system calls it, such as nfs.
told-network-share = Folder { $folder } leży na dysku sieciowym ({ $kind }), gdzie odpowiedzi z kilku komputerów mogłyby zginąć. Nic nie zmieniono. Wybierz folder na własnym dysku tego komputera; inne komputery wysyłają do niego swoje arkusze.
told-io = { $file }: nie udało się odczytać lub zapisać pliku. Wszystko, co wcześniej potwierdzono, jest bezpieczne; ten ostatni krok mógł się nie zapisać. Spróbuj jeszcze raz, a jeśli to się powtórzy, sprawdź dysk: nic nie zostanie policzone dwa razy.

## The store: exercises, set-ups and texts.

told-no-exercise = Ta szkoła nie ma ankiety { $id }. Nic nie zmieniono. Lista ankiet pokazuje nazwy, których można użyć.
told-activated-already = Ankieta { $id } jest już aktywowana. Jest bezpieczna i nie została zmieniona. W sesji jest jedna ankieta na każdy poziom: pracuj dalej z tą.
told-set-up-changed = Ktoś inny zmienił lub usunął w tym czasie przygotowanie { $id }. To, co zachował, jest bezpieczne i niczego nie aktywowano. Obejrzyj je jeszcze raz, potem aktywuj.
told-sheets-in-way = { $sheets ->
    [one] { $file } zawiera już { $sheets } arkusz, którego szkoła nie ma na liście. Jest bezpieczny
    [few] { $file } zawiera już { $sheets } arkusze, których szkoła nie ma na liście. Są bezpieczne
   *[many] { $file } zawiera już { $sheets } arkuszy, których szkoła nie ma na liście. Są bezpieczne
  } i nic nie zmieniono. Przenieś ten plik gdzie indziej i zachowaj go, potem aktywuj jeszcze raz.
told-not-handed-in = { $sheets ->
    [one] Ten komputer ma jeszcze { $sheets } zapieczętowany, nieoddany arkusz ({ $id }). Jest bezpieczny
    [few] Ten komputer ma jeszcze { $sheets } zapieczętowane, nieoddane arkusze ({ $id }). Są bezpieczne
   *[many] Ten komputer ma jeszcze { $sheets } zapieczętowanych, nieoddanych arkuszy ({ $id }). Są bezpieczne
  } i nic nie zmieniono. Zanieś ten komputer tam, gdzie ma połączenie z komputerem koordynatora, albo przenieś arkusze na pendrivie, potem spróbuj jeszcze raz.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Ten raport jest za długi: mieści się { $most } znaków. Nic nie zmieniono, a to, co zachowano wcześniej, jest bezpieczne. Skróć go i spróbuj jeszcze raz.
told-set-up-long = To przygotowanie jest za długie: mieści się { $most } znaków. Nic nie zmieniono, a to, co zachowano wcześniej, jest bezpieczne. Skróć je i spróbuj jeszcze raz.
told-plan-long = Ten plan jest za długi: mieści się { $most } znaków. Nic nie zmieniono, a to, co zachowano wcześniej, jest bezpieczne. Skróć go i spróbuj jeszcze raz.
told-correction-long = Ta poprawka jest za długa: mieści się { $most } znaków. Nic nie zmieniono, a to, co zachowano wcześniej, jest bezpieczne. Skróć ją i spróbuj jeszcze raz.

## The store: archives and backups.

told-place-taken = Miejsce ankiety { $id } jest zajęte przez ankietę lub przygotowanie na tym samym poziomie i w tej samej sesji. Obie są bezpieczne, ta tutaj i ta w archiwum, i nic nie zmieniono. Najpierw zarchiwizuj lub usuń tę tutaj, potem spróbuj jeszcze raz.
told-file-there = Jest już coś o nazwie { $file }. Jest bezpieczne i nic nie zmieniono. Wybierz inną nazwę.
told-no-archive = Nie ma archiwum ankiety o nazwie { $file }. Nic nie zmieniono. Wybierz plik, który Reflectory zrobił przy archiwizowaniu ankiety.
told-archive-cut = Archiwum { $file } jest ucięte: brakuje końca. Nic nie zmieniono. Skopiuj je jeszcze raz z tego samego miejsca albo weź inną jego kopię.
told-archive-damaged = Archiwum { $file } jest uszkodzone. Nic nie zmieniono, a ankiet tej szkoły to nie dotyczy. Zostaw je tak, jak jest, i weź inną jego kopię.
told-archive-other = Archiwum { $file } pochodzi z innej szkoły i jego arkuszy nie można by tu otworzyć. Nic nie zmieniono. Jeśli należy do tej szkoły, a szkołę od tego czasu założono na nowo, najpierw przywróć szkołę z kopii zapasowej.
told-too-large = { $file }: plik jest za duży, archiwum mieści najwyżej tyle gigabajtów: { $gigabytes }. Nic nie zmieniono i wszystko w nim jest bezpieczne. Zachowaj go raczej z kopią zapasową całej szkoły.
told-no-target = Nie ma folderu { $folder }. Nic nie zmieniono, a własne pliki szkoły są bezpieczne. Podłącz pendrive lub dysk albo wybierz inny folder.
told-backup-inside = { $folder } to własny folder szkoły albo leży w nim, więc kopia zginęłaby tam razem z nim. Nic nie zmieniono. Wybierz folder na pendrivie lub na innym dysku.
told-no-key-file = { $file } nie jest czytelnym plikiem klucza koordynatorów tej szkoły albo nie zawiera żadnego. Kopii nie zrobiono; wcześniejsze są bezpieczne. Przywróć plik klucza z kopii zapasowej, a inne przenieś gdzie indziej.
told-copy-differs = Kopia { $file } różni się od oryginału, więc nie liczy się jako kopia zapasowa. Oryginał i wszystkie wcześniejsze kopie są bezpieczne. Spróbuj z innym pendrive'em lub dyskiem.
# The command must stand as it is.
told-backup-where = Podaj raz, dokąd mają trafiać kopie zapasowe (drugi nośnik): reflectory backup DIR. Potem wystarczy b.
told-backed-up = Zrobiono kopię i ponownie ją odczytano: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Ten magazyn może być starszą kopią: plik klucza pamięta { $remembered } arkusz, o { $missing } więcej, niż tu jest.
    [few] Ten magazyn może być starszą kopią: plik klucza pamięta { $remembered } arkusze, o { $missing } więcej, niż tu jest.
   *[many] Ten magazyn może być starszą kopią: plik klucza pamięta { $remembered } arkuszy, o { $missing } więcej, niż tu jest.
  }
told-set-aside = { $sheets ->
    [one] Nie udało się otworzyć { $sheets } arkusza. Jest odłożony i się nie liczy.
    [few] Nie udało się otworzyć { $sheets } arkuszy. Są odłożone i się nie liczą.
   *[many] Nie udało się otworzyć { $sheets } arkuszy. Są odłożone i się nie liczą.
  }
told-backup-due = Żadna kopia zapasowa nie jest młodsza niż jeden dzień.
told-instrument-left-out = Jeden kwestionariusz pominięto: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Ta szkoła nie ma jeszcze klucza. Robi go pierwszy koordynator: reflectory key new.
told-type-passphrase = Wpisz hasło swojego klucza.
told-key-no-memory = Ten komputer ma teraz za mało wolnej pamięci, by otworzyć klucz. Nic nie zmieniono. Zamknij inne programy i spróbuj jeszcze raz.
told-wrong = To nie jest hasło tego klucza ({ $owner }). Nic nie zmieniono. Spróbuj jeszcze raz: wielkie litery i odstępy mają znaczenie.
# `owners` are several names with commas between.
told-wrong-all = To hasło nie otwiera tu żadnego klucza ({ $owners }). Nic nie zmieniono. Spróbuj jeszcze raz: wielkie litery i odstępy mają znaczenie.
told-wrong-and-damaged = To nie jest hasło tego klucza ({ $owner }). Nic nie zmieniono. Nie udało się odczytać { $path }; jeśli to twój plik, przynieś jego kopię.
told-wrong-all-and-damaged = To hasło nie otwiera tu żadnego klucza ({ $owners }). Nic nie zmieniono. Nie udało się odczytać { $path }; jeśli to twój plik, przynieś jego kopię.
told-key-damaged = { $path }: plik jest uszkodzony, więc nie otwiera go żadne hasło. Nic nie zmieniono. Połóż w tym miejscu jego kopię, na przykład tę z kopii zapasowej.
told-no-key-here = W folderze { $folder } nie ma pliku klucza tej szkoły. Może leżeć na pendrivie, w kopii zapasowej albo na komputerze, na którym powstał. Skopiuj go do tego folderu.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Ta szkoła ma już klucz. `key add` dodaje drugiego koordynatora, `key replace` przejmuje rolę po kimś.
told-two-keys = Jest już dwóch koordynatorów. `key replace` przejmuje rolę po jednym z nich.
told-no-first-key = Nie ma jeszcze pierwszego klucza: reflectory key new.
told-both-needed = Potrzebne są tu oba klucze razem, więc nie można wymienić tylko jednego. `key add` bez --both też nie jest możliwe; najpierw odpieczętuj, potem przygotuj następną ankietę z nowymi kluczami.
told-taken = { $path } już istnieje i nie zostanie nadpisany.
told-key-not-made = Nie udało się zrobić klucza: { $cause }.
told-key-not-written = { $path }: nie udało się zapisać pliku, { $cause }. Stary plik klucza, jeśli był, jest bez zmian.
told-key-broken = { $path } jest uszkodzony albo nie jest plikiem klucza ({ $cause }). Nic nie zmieniono. Pomoże jego kopia albo słowa odzyskiwania.
told-hand-over-open = Wcześniejsza zmiana kluczy została przerwana. Najpierw dokończ tamtą.
told-coordinators-changed = Koordynatorów w tym czasie zmieniono. Żadnego arkusza nie ruszono; zacznij od nowa.
told-no-key-files = Nie ma pliku klucza. Nic nie zmieniono.
# --key FILE stays as it is.
told-no-readable-key = W folderze { $folder } nie ma czytelnego pliku klucza tej szkoły. Wskaż go: --key FILE.
told-other-school = Ten klucz należy do magazynu innej szkoły. Nic nie zmieniono.
told-not-that-key = { $path } to nie ten plik klucza, który wtedy zrobiono. Nic nie zmieniono. Przynieś tamten.
told-wrong-untouched = To nie jest hasło tego klucza ({ $owner }). Żadnego arkusza nie ruszono; spróbuj jeszcze raz.
told-key-unopened = { $path }: { $cause }. Żadnego arkusza nie ruszono.
told-none-opens = { $sheets ->
    [one] { $id }: { $sheets } arkusz nie otwiera się tym kluczem
    [few] { $id }: żaden z { $sheets } arkuszy nie otwiera się tym kluczem
   *[many] { $id }: żaden z { $sheets } arkuszy nie otwiera się tym kluczem
  }. Klucze i arkusze są takie, jak były.

## Set-ups and activations.

told-set-up-gone = Tego przygotowania już tu nie ma: ktoś je aktywował, przeniósł albo wyrzucił.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title }: ten poziom ma już ankietę w sesji { $session } z { $year }. Na poziom i sesję jest jedna; nic nie zmieniono.
told-set-up-removed = Przygotowanie jest usunięte.
# The command must stand as it is.
told-activate-no-key = Nie ma jeszcze klucza koordynatora, więc nikt nie mógłby potem otworzyć arkuszy. Najpierw zrób klucz: reflectory key new. Dobrze przechowuj jego hasło i arkusz odzyskiwania: kto straci jedno i drugie przed odpieczętowaniem, straci odpowiedzi.
told-machines-joined = Do tej ankiety dołączyły komputery ({ $machines }) i mogą na nich leżeć arkusze, które tam oddano. Dlatego aktywacji nie można już cofnąć. Nic nie zmieniono.
told-recalled = Aktywacja jest cofnięta. Ankieta znowu jest w przygotowaniu; kody i karteczki, które zrobiono, niczego nie otwierają.
told-begun = Ktoś zaczął odpowiadać, więc aktywacji nie można już cofnąć. Nic nie zmieniono.
# `problem` says what is wrong in the file.
told-own-not-taken = Niczego nie przejęto, bo plik w tej postaci nie jest ankietą. { $problem }
told-own-not-taken-more = Niczego nie przejęto, bo plik w tej postaci nie jest ankietą. { $problem } { $more ->
    [one] Znaleziono jeszcze jeden problem.
    [few] Znaleziono jeszcze { $more } problemy.
   *[many] Znaleziono jeszcze { $more } problemów.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Ktoś inny poprawił w tym czasie tę ankietę. Nic nie zmieniono. Obejrzyj ją jeszcze raz, potem popraw.
told-unsealed-meanwhile = Wyniki tej ankiety w tym czasie odpieczętowano, więc nie można jej już poprawić. Nic nie zmieniono.
# `why` is a sentence.
told-not-corrected = { $why } Nic nie zmieniono.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Ostatni dzień to teraz { $day }. Jest to odnotowane i wszyscy to widzą.
told-numbers = Liczby są poprawione i jest to odnotowane.
told-archived = { $sheets ->
    [0] { $id } jest w { $path }, bez arkuszy, ponownie odczytana i kompletna. W tym magazynie już jej nie ma.
    [one] { $id } jest w { $path }, z 1 zapieczętowanym arkuszem, ponownie odczytana i kompletna. W tym magazynie już jej nie ma.
    [few] { $id } jest w { $path }, z { $sheets } zapieczętowanymi arkuszami, ponownie odczytana i kompletna. W tym magazynie już jej nie ma.
   *[many] { $id } jest w { $path }, z { $sheets } zapieczętowanymi arkuszami, ponownie odczytana i kompletna. W tym magazynie już jej nie ma.
  }
told-deleted = { $sheets ->
    [0] Usunięto { $id }, bez arkuszy. To miejsce jest znowu wolne.
    [one] Usunięto { $id }, z 1 zapieczętowanym arkuszem. To miejsce jest znowu wolne.
    [few] Usunięto { $id }, z { $sheets } zapieczętowanymi arkuszami. To miejsce jest znowu wolne.
   *[many] Usunięto { $id }, z { $sheets } zapieczętowanymi arkuszami. To miejsce jest znowu wolne.
  }
told-restored = { $id } jest z powrotem, bez zmian. Archiwum zostaje na swoim miejscu.
told-still-held = { $file } jest jeszcze używany przez inny program. Nic do niego nie prowadzi i zniknie przy następnym uruchomieniu.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } nie wskazuje pliku: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } jest opublikowana na { $name }, gdzie mogą leżeć arkusze, których tu nie ma. Nic nie zmieniono. Najpierw przejmij je (reflectory collect) i zdejmij z tamtego serwera (reflectory exercise publish { $id } --withdraw --to), jedno i drugie z jego adresem.

## The lab.

told-port-used = Port { $port } jest na tym komputerze zajęty: może pracownia jest już otwarta w innym oknie. Nic nie zmieniono.
told-lab-not-opened = Nie udało się otworzyć pracowni: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Arkusze mogą przychodzić do końca dnia { $last }. Wyniki można odpieczętować od { $first }. Nic nie zmieniono.
told-unsealed-already = Ta ankieta jest już odpieczętowana; wydanie { $edition } jej raportu jest zachowane i nie potrzebuje klucza. Nic nie zmieniono.
told-no-sheets = Nikt nie oddał arkusza, więc nie ma czego odpieczętować. Arkusze, które są jeszcze na stanowiskach, mogą przyjść w każdej chwili.
told-opens-nothing = Żaden arkusz nie otwiera się tym kluczem. Nic nie zmieniono. Czy to klucz tej ankiety? Klucz, który w tym czasie wymieniono, niczego nie otwiera.
told-keys-together = { $keys ->
    [one] Arkusze tej ankiety otwiera tylko { $keys } klucz.
    [few] Arkusze tej ankiety otwierają tylko { $keys } klucze razem.
   *[many] Arkusze tej ankiety otwiera tylko { $keys } kluczy razem.
  } Nic nie zmieniono. Niech każdy koordynator wpisze swoje hasło.
told-unseal-meanwhile = Ktoś inny odpieczętował tę ankietę albo coś w niej zmienił w tej samej chwili. Nic nie zmieniono. Obejrzyj ją jeszcze raz.
told-not-unsealed = Tej ankiety jeszcze nie odpieczętowano. Nic nie zmieniono.
told-erased = Zapieczętowane arkusze usunięto po ich czasie, więc nie można zrobić nowego wydania. Zachowany raport zostaje bez zmian.
told-sheets-broken = { $sheets ->
    [one] Z arkuszy liczonych w zachowanym raporcie { $sheets } już się nie otwiera
    [few] Z arkuszy liczonych w zachowanym raporcie { $sheets } już się nie otwierają
   *[many] Z arkuszy liczonych w zachowanym raporcie { $sheets } już się nie otwiera
  }, więc nie można zrobić nowego wydania. Nic nie zmieniono. Zachowany raport zostaje bez zmian.
told-none-late = Od ostatniego wydania nie przyszedł żaden arkusz. Nic nie zmieniono.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Spóźnione arkusze do tej pory: { $counts }. Nowe wydanie wymaga co najmniej { $cell } z jednej grupy, inaczej różnica między wydaniami dotyczyłaby tych kilku osób. Są zachowane i czekają.
told-report-not-kept = Nie udało się zapisać raportu tak, by dało się go znowu odczytać. Niczego nie zachowano.
told-report-changed = Raport zachowany jako wydanie { $edition } ankiety { $id } mówi o sobie, że jest wydaniem { $other-edition } ankiety { $other }: ktoś go zmienił. Nie pokazujemy go. Właściwy jest we wcześniejszej kopii zapasowej.
told-no-report = Nie ma jeszcze raportu tej ankiety.
told-no-report-to-draw = Nie ma jeszcze raportu ankiety { $id }, więc można narysować tylko udział.
told-many-notes = { $most ->
    [one] Jest już { $most } notatka.
    [few] Są już { $most } notatki.
   *[many] Jest już { $most } notatek.
  } Najpierw usuń jedną; nic nie zmieniono.

## Plans.

told-plan-gone = Tego planu już tu nie ma: ktoś usunął jego plik.
told-plan-removed = Plan jest usunięty.
# `problem` is a sentence.
told-plan-broken = { $file }, wiersz { $line }, kolumna { $column }: { $problem } Plik zostaje bez zmian.
told-plan-no-days = Żadne działanie tego planu nie ma jeszcze dnia, więc nie ma czego wpisać do kalendarza. Podaj przy którymś pierwszy lub ostatni dzień, wtedy się uda. Nic nie zapisano.

## Files that are written for the coordinator.

told-written = Zapisano: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Zapisano: { $path }. Pokaże to przeglądarka; PNG wymaga reflectory-print.
told-written-certificate = Zapisano: { $path }. Po wydruku kolejka drukarki może przez chwilę mieć to imię i nazwisko.
told-not-written = { $path }: nie udało się zapisać pliku, { $cause }. Nic nie zmieniono.
told-many-files = { $most ->
    [one] W { $folder } jest już { $most } plik o nazwie { $name }.
    [few] W { $folder } są już { $most } pliki o nazwie { $name }.
   *[many] W { $folder } jest już { $most } plików o nazwie { $name }.
  } Przenieś część z nich gdzie indziej.
told-text-not-made = Nie udało się złożyć tekstu. Nic nie zapisano.
told-document-not-made = Nie udało się złożyć dokumentu. Nic nie zapisano.
told-spreadsheet-not-made = Nie udało się złożyć arkusza kalkulacyjnego: { $cause }.
told-ended = Przerwano. Nic nie zapisano.
told-no-drive = Nie widać żadnego podłączonego nośnika. Podłącz go, poczekaj chwilę i naciśnij klawisz jeszcze raz albo przepisz to, co jest na ekranie. Nic nie zapisano.
told-many-drives = Podłączony jest więcej niż jeden nośnik i nie wiadomo, o który chodzi. Zostaw tylko jeden. Nic nie zapisano.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF i PNG robi program towarzyszący, reflectory-print, którego nie ma na tym komputerze. Skąd go wziąć: cargo install --path crates/print, albo połóż go obok reflectory. Bez niego można zapisać HTML i SVG, a HTML wydrukuje przeglądarka.
told-print-no-start = { $path } nie uruchamia się: { $cause }. HTML i SVG można zapisać bez niego.
told-print-refused = Nie udało się wydrukować: { $cause }
told-print-memory = Druk wymagał więcej pamięci, niż jest. Nic nie zapisano. Jeśli szablon jest twój własny: czy coś się w nim powtarza bez końca? Jeśli nie, może pomóc zamknięcie innych programów.
told-print-long = { $seconds ->
    [one] Druk trwał dłużej niż { $seconds } sekundę i został przerwany.
    [few] Druk trwał dłużej niż { $seconds } sekundy i został przerwany.
   *[many] Druk trwał dłużej niż { $seconds } sekund i został przerwany.
  } Nic nie zapisano.
told-print-not-usable = Program do druku oddał coś, czego nie można użyć. Nic nie zapisano. Czy jest z tej samej wersji?
told-print-broke-off = Program do druku przerwał pracę: brakuje końca tego, co robił. Nic nie zapisano. Spróbuj jeszcze raz; jeśli to się powtórzy, może pomóc zamknięcie innych programów.
# The key h must be named as it is.
told-no-pdf-certificate = Na tym komputerze nie można zrobić PDF. h zapisuje stronę dla przeglądarki, która może ją wydrukować.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Odznaka nie jest jeszcze podpisana. Podpisze ją twoje hasło: reflectory badge { $id }
told-badge-later = Odznakę dla { $id } można zrobić, gdy arkusze są odpieczętowane: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Nie ma odznaki dla { $id }. { $reasons }
told-badge-broken = Tego, co zachowano z tej odznaki, nie można odczytać. Przywróć kopię zapasową.
