### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Prosty tryb: wpisz numer albo słowo, potem naciśnij Enter. Znak zapytania podaje listę słów.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = powtórz, r
plain-word-agree = zgoda, z
plain-word-areas = obszary, b
plain-word-back = wróć, w
plain-word-clear = wyczyść, x
plain-word-code = kod, k
plain-word-easy = prościej, e
plain-word-hand-in = oddaj, o
plain-word-help = pomoc, p
plain-word-language = język, j
plain-word-leave = wyjdź, q
plain-word-no = nie, n
plain-word-review = przegląd, d
plain-word-slip = karteczka, s
plain-word-time = czas, c
plain-word-where = gdzie, g
plain-word-yes = tak, t

## What each of them does, read after it.

plain-does-again = przeczytaj to jeszcze raz
plain-does-agree = zgódź się albo cofnij zgodę na to, by wyniki naszej grupy pokazano osobno
plain-does-areas = lista części, by przejść do jednej z nich
plain-does-back = z powrotem
plain-does-clear = usuń tę odpowiedź
plain-does-code = moje trzy słowa do powrotu
plain-does-easy = stwierdzenie prostszymi słowami
plain-does-hand-in = przejrzyj wszystko i oddaj
plain-does-help = kilka słów o tym
plain-does-language = inny język
plain-does-leave = wyjdź
plain-does-no = nie
plain-does-review = ile jest już odpowiedzi, i oddanie
plain-does-slip = wpisz kod z innej karteczki
plain-does-time = ile czasu zostało
plain-does-where = gdzie jestem
plain-does-yes = tak
plain-dot = Przed słowem, które jest dla programu, wpisz kropkę, na przykład .{ $word }
lines-too-many-characters = Jest tu miejsce na znaki: { $most }, a tych jest { $used }. To, co było, zostaje; wpisz krócej.
plain-empty = Pusta linijka prowadzi dalej bez wyboru.

## Where one is.

plain-part = Część { $part } z { $parts }: { $title }. { $count ->
    [one] 1 stwierdzenie.
    [few] { $count } stwierdzenia.
   *[many] { $count } stwierdzeń.
  }
plain-statement = Stwierdzenie { $at } z { $whole }.
plain-within = Stwierdzenie { $at } z { $whole } w tej części.
plain-hours-left = Pozostały czas: { $hours ->
    [one] 1 godzina
    [few] { $hours } godziny
   *[many] { $hours } godzin
  } i { $minutes ->
    [one] 1 minuta
    [few] { $minutes } minuty
   *[many] { $minutes } minut
  }.
plain-minutes-left = { $minutes ->
    [one] Została 1 minuta.
    [few] Zostały { $minutes } minuty.
   *[many] Zostało { $minutes } minut.
  }
plain-seconds-left = { $seconds ->
    [one] Została 1 sekunda.
    [few] Zostały { $seconds } sekundy.
   *[many] Zostało { $seconds } sekund.
  }
plain-chosen = { $words } (wybrane)
plain-ticked = Zaznaczone: { $words }.
plain-nothing-ticked = Nic nie jest zaznaczone.
plain-answered = Wybrane: { $words }.
plain-not-answered = Nic tu nie jest wybrane.
plain-so-far = Twoje słowa do tej pory: { $words }
plain-write = Wpisz linijkę; następne zostaną dodane. Sama kropka albo pusta linijka prowadzi dalej.
plain-several = Możesz wpisać kilka numerów. Numer wpisany jeszcze raz przestaje być wybrany. Pusta linijka prowadzi dalej.
plain-review-how = Numer prowadzi do tej części. Aby oddać, wpisz { $word }.
plain-agreed = Zgadzasz się.
plain-not-agreed = Nie ma twojej zgody. Aby się zgodzić, wpisz { $word }.
plain-no-help = Więcej o tym tu nie ma.
plain-close-window = To, co przeczytano i wpisano, zostaje w tym oknie. Zamknij je, gdy skończysz.
plain-kept = Twoje odpowiedzi są przechowywane dwie godziny pod twoimi trzema słowami.

## What stands before what is typed.

plain-ask-number = Numer:
plain-ask-words = Słowa:
plain-ask-code = Kod:
plain-ask-name = Imię i nazwisko:
plain-ask-yes = { $yes } albo { $no }:

## What was typed means nothing here.

plain-no-number = Nie ma tu numeru { $number }.
plain-not-here = To nic tutaj nie robi. Znak zapytania podaje, co tu działa.
plain-unknown = Program tego nie rozumie. Znak zapytania podaje, co można wpisać.
plain-slip-refused = Twoje odpowiedzi są tu nadal, ale karteczki w tym czasie już użyto. Poproś o inną i wpisz { $word }.
