### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Przykładowa szkoła
home-what = Szkoła sprawdza, jak używa technologii cyfrowych.
home-more = Uczniowie, nauczyciele i dyrekcja wypełniają ankietę. Nikt nie może się dowiedzieć, kto co odpowiedział.
home-nothing = Na tym komputerze nic jeszcze nie przygotowano.
home-passphrase = Przykład nie ma tajemnic: jego hasło to { $passphrase }.
home-answer = wypełnij ankietę
home-answer-sample = wypełnij ankietę jak uczeń lub uczennica
home-coordinate = zobacz, kto wziął udział
home-coordinate-sample = oglądaj słupki jak koordynator
home-look = rozejrzyj się w przykładowej szkole
home-set-up = przygotuj ankietę w swojej szkole
home-leave = wyjdź
key-go = otwórz
opens-on = otwarcie: { $day }
open-until = otwarte do: { $day }, { closing-time }
closed-since = zamknięte od: { $day }

## Which of several questionnaires.

choose-which = Którą ankietę chcesz wypełnić?
key-slip = mam karteczkę z kodem
key-continue = dalej z kodem

## The welcome.

welcome-not-yet = Otwarcie dopiero: { $day }.
welcome-come-back = Zapraszamy wtedy. Dzisiaj nic nie musisz robić.
welcome-closed = Zamknięte od: { $day }, { closing-time }.
welcome-thanks = Dziękujemy wszystkim za udział.
welcome = Witamy. Szkoła chce wiedzieć, co myślisz.
welcome-in-turn = Witamy. Oddane ankiety: { $handed } z { $pupils }.
welcome-about = Ankieta dotyczy komputerów, tabletów i internetu w szkole: na lekcjach, w zadaniach domowych, w pracy.
welcome-anonymous = Jest anonimowa: nie pytamy, jak się nazywasz, i nikt nie może się dowiedzieć, co odpowiadasz.
welcome-voluntary = Jest dobrowolna: możesz pominąć stwierdzenie albo w każdej chwili przerwać.
welcome-minutes = Zajmie najwyżej { $most } min. Masz dwie godziny.
welcome-minutes-between = Zajmie najwyżej { $least }–{ $most } min. Masz dwie godziny.
welcome-at-the-end = Na końcu wszystko przejrzysz i dopiero wtedy oddasz.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Te teksty biegną od prawej do lewej; terminal może je odwrócić. W wierszach: reflectory answer --plain
welcome-last-time-count = Co dała poprzednia ankieta: { $count ->
    [one] 1 rzecz
    [few] { $count } rzeczy
   *[many] { $count } rzeczy
  }
welcome-who = Kim jesteś?
form-level = Poziom kształcenia
welcome-two-levels = Jeśli pracujesz na dwóch poziomach szkoły, wypełnij ankietę osobno dla każdego.
last-time = Co dała poprzednia ankieta
key-begin = zacznij
key-last-time = poprzednio
key-that-is-me = to ja

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Poprzednio mówiliście: { $what }
told-since = Co od tego czasu zrobiliśmy: { $what }
told-count = Co dała poprzednia ankieta: { $count ->
    [one] 1 rzecz
    [few] { $count } rzeczy
   *[many] { $count } rzeczy
  }, na powitaniu.

## Typing a code.

enter-slip = Wpisz kod ze swojej karteczki.
enter-slip-more = Dziesięć liter i cyfr. Wielkie litery, odstępy i kreska nie mają znaczenia.
enter-words = Wpisz swoje trzy słowa.
enter-words-more = Pokazały się na początku. Odpowiedzi są przechowywane dwie godziny na komputerze, na którym zaczęto ankietę.
enter-class = Wpisz kod swojej klasy.
enter-class-more = Cztery litery i cyfry. Są na ekranie nauczyciela.
enter-pin = Wpisz PIN, który kończy tę sesję.
enter-pin-more = Albo wróć: inni mogą tu odpowiadać.

## Before the first statement.

start-as = Twoja grupa: { $who }; { $level }.
start-small = Twoja grupa jest mała. Jej wyniki pokazujemy osobno dopiero od { $cell } arkuszy. Gdy jest ich mniej, tylko za zgodą każdej osoby z grupy; zapytamy cię na końcu.
start-code = Twój kod powrotu:
start-code-why = Gdy zabraknie prądu albo komputer będzie komuś potrzebny, te trzy słowa przywrócą odpowiedzi: przez dwie godziny, na tym komputerze. Nikomu ich nie mów.
start-code-why-machine = Gdy zabraknie prądu albo komputer będzie komuś potrzebny, te trzy słowa przywrócą odpowiedzi: przez dwie godziny, na tym komputerze ({ $machine }). Nikomu ich nie mów.
key-first-statement = pierwsze stwierdzenie
key-with-class = z klasą
key-without-class = bez klasy

## The walk through the statements.

walk-preview = Podgląd
time-over = czas minął
time-seconds = jeszcze { $seconds } s
time-minutes = jeszcze { $minutes } min
time-hours = jeszcze { $hours } h { $minutes } min
time-to-decide = { $time } na decyzję
walk-count = { $at } z { $whole }
walk-place = część { $part } z { $parts } · stwierdzenie { $at } z { $whole }
walk-minutes-left = { $minutes ->
    [one] Została 1 minuta. To, co jest już wybrane, zostaje.
    [few] Zostały { $minutes } minuty. To, co jest już wybrane, zostaje.
   *[many] Zostało { $minutes } minut. To, co jest już wybrane, zostaje.
  }
walk-sending = Chwileczkę: twoje odpowiedzi się zapisują.
walk-leave = Wyjść bez oddania?
walk-leave-more = Twoje odpowiedzi wtedy przepadną. Nic z nich nie zachowamy.
walk-code = Twój kod powrotu: { $code }
walk-five = ?  kiedy pasuje odpowiedź 5
walk-word = ?  kilka słów o tym
walk-word-f1 = F1  kilka słów o tym
walk-steps = Które z tych zdań najlepiej do ciebie pasuje?
walk-characters = { $count } z { $most } znaków
walk-as-written = (nie w twoim języku)
# The same statement in the easiest words, above its help text.
walk-easy = Prościej: { $words }
areas-where = Dokąd chcesz przejść?
areas-not-asked = nie dotyczy: { $group }
review-answered = Twoje odpowiedzi: { $given } z { $asked }.
review-note = Możesz coś pominąć. Nikt nie rozpozna twojego arkusza.
review-of = { $given } z { $asked }
review-left = { $given } z { $asked }, zostało { $left }
review-not-for-me = { $given } z { $asked }, nie dotyczy mnie: { $not }
confirm = Oddać odpowiedzi?
confirm-all = Masz odpowiedź na wszystko.
confirm-some = { $left ->
    [one] Odpowiedzi: { $given } z { $asked }. Jednej brakuje i to nic złego.
    [few] Odpowiedzi: { $given } z { $asked }. Brakuje { $left } i to nic złego.
   *[many] Odpowiedzi: { $given } z { $asked }. Brakuje { $left } i to nic złego.
  }
confirm-after = Potem nic nie można już zmienić i nikt nie będzie wiedzieć, który arkusz jest twój.
confirm-own-line = Wyniki naszej grupy można pokazać osobno.
confirm-own-line-why = Twoja grupa jest mała. Przy niewielu arkuszach stanie się tak, tylko gdy wszyscy to zaznaczycie; nie musisz.
time-up = Dwie godziny minęły.
time-up-answered = Twoje odpowiedzi: { $given } z { $asked }. Nic nie można już zmienić.
time-up-choice = Chcesz oddać te odpowiedzi? Jeśli tego nie potwierdzisz, zostaną usunięte.
key-choose = wybierz
key-next = dalej
key-clear = wyczyść
key-help = pomoc
key-areas = obszary
key-review = przegląd
key-large = duży tekst
key-my-code = mój kod
key-code = kod
key-class = klasa
key-alone = bez klasy
key-ready = gotowe
key-go-there = przejdź
key-hand-in = oddaj
key-tick = zaznacz lub odznacz
key-another-slip = inna karteczka
key-not-yet = jeszcze nie
key-go-on-answering = odpowiadaj dalej
key-discard-and-leave = usuń i wyjdź
key-hand-in-these = oddaj te
key-discard = usuń

## A class that answers together, on a pupil's machine.

class-stops = Twoja klasa kończy w tym miejscu.
class-stops-kept = Twoje odpowiedzi są zachowane.
class-stops-back = Wróć ze swoimi trzema słowami przed końcem dwóch godzin, na tym komputerze: c, słowa, potem w.

## The end.

thanks = Dziękujemy.
thanks-stored = Twoje odpowiedzi są bezpiecznie zapisane. Nikt nie może się dowiedzieć, że są twoje.
thanks-together = Razem z odpowiedziami innych pokazują szkole, na czym stoi.
thanks-discarded = Twoje odpowiedzi zostały usunięte.
thanks-nothing-kept = Nic z nich nie zachowano.
thanks-again = Możesz zacząć od nowa, dopóki ankieta jest otwarta.
thanks-nobody-chose = Nikt nie zdecydował o oddaniu odpowiedzi, więc nic z nich nie zachowano.
thanks-preview = To był podgląd.
thanks-preview-nothing = Nic z tego nie zapisano. Osoby biorące udział przechodzą tę samą drogę.
thanks-preview-there = Dostają tam trzy słowa do powrotu i potwierdzenie.
thanks-closed = Zamknięcie ankiety: { $day }, { closing-time }.
thanks-closed-nothing = Odpowiedzi, których wcześniej nie oddano, są usunięte; nic z nich nie zachowano.
thanks-receipt = Twoje potwierdzenie:
thanks-receipt-why = Do końca ankiety te słowa mogą pokazać, że twój arkusz tu jest, i nic więcej. Nie musisz ich przechowywać.
key-own-result = mój wynik
own-result = Twój własny wynik
own-result-only-you = Widzisz to tylko ty. Nigdzie się tego nie zapisuje i zniknie, gdy stąd wyjdziesz.
own-result-sum = Suma: { $sum } z { $most }
own-result-level = Razem: { $level }
own-result-left-out = Pominięte, bez poziomu: { $count }
own-result-no-level = bez poziomu
own-result-next = Następny krok: { $words }
key-certificate = zaświadczenie
handed-up-stick = Zapisane tutaj; na komputer koordynatora trafi na pendrivie.
handed-up = Twój arkusz dotarł na komputer koordynatora.
handed-up-under-way = Zapisane tutaj; właśnie trafia na komputer koordynatora.
handed-up-later = Zapisane tutaj; trafi na komputer koordynatora, gdy będzie z nim połączenie.
kiosk-kept = Rozpoczęte odpowiedzi są zachowane na tym komputerze ({ $machine }). Klawiszem c do nich wrócisz.

## A certificate of having taken part.

certificate-name = Imię i nazwisko na zaświadczenie:
certificate-stored = Imienia i nazwiska nigdzie nie zapisujemy; nie mają związku z żadnymi odpowiedziami. Zaświadczenie podaje szkołę i sesję, a nie podaje czasu.
certificate-shared = Z tego komputera korzysta wiele osób: zaświadczenie zostaje na ekranie albo trafia na podłączony pendrive.
certificate-writing = Chwileczkę: zaświadczenie się zapisuje. q to przerywa.
certificate-ending = Trwa przerywanie zapisu.
certificate-copied = Skopiowane, jeśli terminal to potrafi: wklej, żeby sprawdzić. Schowek pamięta to, dopóki nie skopiuje się czegoś innego.
certificate-no-name = Najpierw wpisz imię i nazwisko.
key-show-it = pokaż
key-no-certificate = bez zaświadczenia
key-copy = kopiuj
key-pdf = PDF
key-html = HTML
key-another-name = inne nazwisko
key-end-writing = przerwij zapis

## Another language.

languages = Jaki język?
languages-note = Możesz go zawsze zmienić; żadna odpowiedź nie zginie.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Ta karteczka jest dla innej grupy. Poproś o karteczkę dla swojej.
slip-refused = Twoje odpowiedzi są tu nadal, ale karteczki w tym czasie już użyto. Poproś o inną i naciśnij s.
code-opens-nothing = Ten kod niczego tu teraz nie otwiera. Sprawdź go litera po literze albo poproś o inny.
code-slip = W tym kodzie jest literówka. Porównaj go litera po literze.
code-not-open = Ten kod jest dobry, ale jego ankieta nie jest teraz otwarta.
code-needed = Ta grupa potrzebuje teraz kodu. Wpisz kod ze swojej karteczki albo poproś o kod.
pin-wrong = To nie jest ten PIN. Spróbuj jeszcze raz albo wróć.
# What the machine's own store can say.
store-full = Dysk tego komputera jest pełny. Wszystko, co oddano, jest bezpieczne; ten ostatni krok nie został zapisany. Powiedz o tym komuś, a potem spróbuj jeszcze raz: nic nie zostanie policzone dwa razy.
store-busy = Magazyn danych tego komputera był zajęty. Wszystko, co oddano, jest bezpieczne; ten ostatni krok nie został zapisany. Poczekaj chwilę i spróbuj jeszcze raz.
store-no-right = Temu programowi nie wolno nic zapisywać na tym komputerze. Wszystko, co oddano, jest bezpieczne; ten ostatni krok nie został zapisany. Powiedz o tym osobie, która zajmuje się komputerem, a potem spróbuj jeszcze raz.
store-fault = Coś jest nie tak z tym, co zapisano na tym komputerze. Nic nie zostało zmienione, a ten ostatni krok nie został zapisany. Powiedz o tym osobie, która zajmuje się komputerem.
taken-back = Szkoła na razie wycofała tę ankietę. Powiedz o tym osobie, która się nią zajmuje.
no-random = Ten komputer nie daje liczb losowych, więc nic nie może się zacząć. Spróbuj jeszcze raz.
words-nothing = Pod tymi słowami nic nie ma na tym komputerze ({ $machine }). Sprawdź je; działają dwie godziny, tam, gdzie zaczęto ankietę.
words-damaged = Dane zachowane pod tymi słowami są uszkodzone i nie da się ich odczytać. Zacznij od nowa.
words-no-exercise = Dane zachowane pod tymi słowami należą do ankiety, której już tu nie ma.
words-closed = Ankietę w tym czasie zamknięto, więc tych odpowiedzi nie można już oddać.
words-over = Dwie godziny na te odpowiedzi minęły, więc nie można ich już oddać. Możesz zacząć od nowa.
not-kept = Odpowiedzi są na ekranie, ale jeszcze niezabezpieczone na wypadek braku prądu. Możesz iść dalej. { $cause }
not-handed-in = Odpowiedzi są tu nadal, ale jeszcze nie oddane. { $cause }

## Headings of the walk.

block-own = Nasze własne stwierdzenia
block-words = Własnymi słowami

## A class that answers together.

class-begins-together = Twoja klasa zaczyna razem. Naciśnij w, by iść dalej bez niej.
class-over-alone = Klasa skończyła. Możesz zacząć samodzielnie.
class-over-hand-in = Klasa skończyła. Możesz dokończyć samodzielnie i oddać.
class-lists-later = Listy i przegląd otworzą się na końcu, dla wszystkich.
class-leave = Naciśnij jeszcze raz, by iść dalej bez klasy.
class-alone = Teraz idziesz dalej samodzielnie. Ten sam klawisz i kod klasy pozwolą ci wrócić.
class-link-gone = Brak łącza z nauczycielem: idź dalej samodzielnie.
class-back = Znowu z klasą.
class-gathering = Z klasą. Zaraz zaczynamy.
class-pausing = Nauczycielka lub nauczyciel robi przerwę.
class-over = Twoja klasa skończyła: idź dalej samodzielnie.
class-review = Z klasą. Przejrzyj wszystko, potem oddaj.
class-ready = Z klasą. Zaraz idziemy dalej.
class-together = Z klasą.
class-within-part = Z klasą. Tę część przejdź tak, jak chcesz.
class-with-timer = { $line } { $timer }
timer-over = Czas na to minął.
timer-left = { $minutes ->
    [one] Masz na to jedną minutę.
    [few] Masz na to { $minutes } minuty.
   *[many] Masz na to { $minutes } minut.
  }
class-not-found = Nie znaleziono twojej klasy. Porównaj kod z ekranem nauczyciela albo wpisz kod, odstęp i adres, który jest tam małymi literami.
class-nobody = Pod tym adresem nikt nie odpowiada. Porównaj go z ekranem nauczyciela. Możesz też wrócić i zacząć samodzielnie.
class-other-code = To nie jest kod tej klasy. Porównaj go z ekranem nauczyciela.
class-many = Właśnie dołącza wiele osób. Za chwilę jeszcze raz naciśnij Enter.
class-other-version = Komputer nauczyciela ma inną wersję tego programu. Możesz wrócić i zacząć samodzielnie.
class-other-group = Ta klasa odpowiada jako inna grupa: { $who }. Wróć i zacznij w niej od nowa albo idź dalej samodzielnie.
class-wait = { $seconds ->
    [one] Poczekaj sekundę, zanim spróbujesz jeszcze raz.
    [few] Poczekaj { $seconds } sekundy, zanim spróbujesz jeszcze raz.
   *[many] Poczekaj { $seconds } sekund, zanim spróbujesz jeszcze raz.
  }
class-no-code = To nie jest kod klasy. Taki kod ma cztery litery i cyfry; porównaj go z ekranem nauczyciela znak po znaku.
