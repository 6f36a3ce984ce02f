### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = inna część
key-pace = tempo
key-pause = przerwa
key-timer = minutnik
key-read-aloud = czytaj na głos
key-stop-after = stop po części
key-end = koniec
key-go-on-class = dalej z klasą
key-end-it = zakończ
key-close-window = zamknij okno

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } min lub więcej
beamer-least-hours = { $hours } h { $minutes } min lub więcej
# What a pupil types who comes late: a code and an address.
beamer-late = Kto się spóźni, wpisuje: { $typed }
beamer-goes-on = Klasa pójdzie dalej z tego samego miejsca. Gdy komputery wrócą, naciśnij Enter.
beamer-elsewhere = Ta klasa jest już otwarta w innym oknie na tym komputerze.
beamer-elsewhere-more = Uczniowie są połączeni z tamtym oknem i nic się nie zmieniło. Pracuj dalej tam albo najpierw zakończ tam pracę klasy i otwórz ją znowu tutaj.

## Before the first statement, and after the class has stopped.

beamer-code = Kod tej klasy
beamer-how = Na każdym komputerze: reflectory answer, { $who }, w, ten kod.
beamer-how-back = Na każdym komputerze: c, trzy słowa, w, ten kod.
# A code and an address follow, on this line or on the next.
beamer-not-found = Gdzie nie znaleziono klasy, wpiszcie:
beamer-nobody = Żaden komputer jeszcze nie dołączył.
beamer-machines = { $joined ->
    [one] Dołączył 1 komputer.
    [few] Dołączyły { $joined } komputery.
   *[many] Dołączyło { $joined } komputerów.
  }
beamer-stopped = Klasa się zatrzymała. Dwie godziny każdej osoby biegną dalej.
beamer-stopped-after = Klasa się zatrzymała po części: { $part }. Dwie godziny każdej osoby biegną dalej.
beamer-begins = Na początek:
beamer-goes-on-with = Ciąg dalszy:
beamer-place = { $title } · część { $part } z { $parts } · stwierdzenie { $at } z { $whole }
beamer-look-it-over = Przegląd i oddanie
beamer-pace-together = Wszyscy przy tym samym stwierdzeniu.
beamer-pace-part = W obrębie części każdy we własnym tempie.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Odpowiedziało: { $count } z { $joined }
beamer-handed-in = Oddało: { $count } z { $joined }
beamer-paused = przerwa
beamer-timer = na to: { $minutes } min
beamer-timer-over = czas na to minął
beamer-ready = gotowych: { $count }
beamer-together = razem
beamer-own-pace = własne tempo
beamer-stops = stop po tej części
beamer-own-words = Każdy pisze własnymi słowami.

## What the teacher reads aloud.

beamer-read = Przeczytaj na głos: „{ $text }”
beamer-five = Kiedy pasuje odpowiedź { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Naciśnijcie: { $points }.
beamer-zero = Albo 0: { $words }.
beamer-choose-one = Wybierzcie jedno.
beamer-tick-all = Zaznaczcie wszystko, co pasuje.
beamer-write = Napiszcie, co chcecie, ale bez imion i nazwisk.
beamer-leave-out = Możecie to pominąć. Nikt nie widzi, co wybieracie.

## At the end.

beamer-review = Przejrzyjcie wszystko, każdy na swoim komputerze.
beamer-review-out = Na to, co pominięte, można teraz odpowiedzieć. Może też tak zostać.
beamer-review-in = Potem naciśnijcie s i Enter: w ten sposób oddacie odpowiedzi.
beamer-review-nobody = Nikt nie będzie wiedzieć, który arkusz jest czyj.
beamer-end = Zakończyć pracę klasy?
beamer-end-more = Kto jeszcze nie oddał, idzie dalej samodzielnie; nic z tego, co ktoś wybrał, nie przepadnie.
