### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Paprastasis režimas: įvesk numerį arba žodį, tada spausk Enter. Klaustukas parodo visus žodžius.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = dar kartą, d
plain-word-agree = sutinku, s
plain-word-areas = sritys, y
plain-word-back = atgal, a
plain-word-clear = išvalyti, v
plain-word-code = kodas, k
plain-word-easy = paprasčiau, r
plain-word-hand-in = pateikti, p
plain-word-help = pagalba, g
plain-word-language = kalba, b
plain-word-leave = išeiti, i
plain-word-no = ne, n
plain-word-review = apžvalga, z
plain-word-slip = lapelis, e
plain-word-time = laikas, l
plain-word-where = kur, u
plain-word-yes = taip, t

## What each of them does, read after it.

plain-does-again = perskaityti tai dar kartą
plain-does-agree = sutikti arba nebesutikti, kad mūsų grupės rezultatai būtų rodomi atskirai
plain-does-areas = visos dalys: pereiti į vieną iš jų
plain-does-back = atgal
plain-does-clear = panaikinti šį atsakymą
plain-does-code = mano trys sugrįžimo žodžiai
plain-does-easy = teiginys paprastais žodžiais
plain-does-hand-in = viską peržiūrėti ir pateikti
plain-does-help = keli žodžiai apie tai
plain-does-language = kita kalba
plain-does-leave = išeiti
plain-does-no = ne
plain-does-review = sužinoti, kiek atsakyta, ir pateikti
plain-does-slip = įvesti kodą iš kito lapelio
plain-does-time = kiek liko laiko
plain-does-where = kur aš esu
plain-does-yes = taip
plain-dot = Prieš žodį, skirtą programai, rašyk tašką, pavyzdžiui, .{ $word }
lines-too-many-characters = Čia telpa ženklų: { $most }, o šių yra { $used }. Kas ten buvo, lieka; įvesk trumpiau.
plain-empty = Tuščia eilutė veda toliau nieko nepasirinkus.

## Where one is.

plain-part = Dalis { $part } iš { $parts }: { $title }. { $count ->
    [one] { $count } teiginys.
    [few] { $count } teiginiai.
   *[other] { $count } teiginių.
  }
plain-statement = Teiginys { $at } iš { $whole }.
plain-within = Teiginys { $at } iš { $whole } šioje dalyje.
plain-hours-left = Liko { $hours ->
    [one] { $hours } valanda
    [few] { $hours } valandos
   *[other] { $hours } valandų
  } ir { $minutes ->
    [one] { $minutes } minutė
    [few] { $minutes } minutės
   *[other] { $minutes } minučių
  }.
plain-minutes-left = { $minutes ->
    [one] Liko { $minutes } minutė.
    [few] Liko { $minutes } minutės.
   *[other] Liko { $minutes } minučių.
  }
plain-seconds-left = { $seconds ->
    [one] Liko { $seconds } sekundė.
    [few] Liko { $seconds } sekundės.
   *[other] Liko { $seconds } sekundžių.
  }
plain-chosen = { $words } (pasirinkta)
plain-ticked = Pažymėta: { $words }.
plain-nothing-ticked = Nieko nepažymėta.
plain-answered = Pasirinkta: { $words }.
plain-not-answered = Čia nieko nepasirinkta.
plain-so-far = Tavo žodžiai iki šiol: { $words }
plain-write = Rašyk eilutę; kitos eilutės bus pridėtos. Vien taškas arba tuščia eilutė veda toliau.
plain-several = Gali įvesti kelis numerius. Įvedus numerį dar kartą, žyma panaikinama. Tuščia eilutė veda toliau.
plain-review-how = Numeris veda į tą dalį. Jei nori pateikti, įvesk { $word }.
plain-agreed = Tu sutinki.
plain-not-agreed = Tavo sutikimo nėra. Jei nori sutikti, įvesk { $word }.
plain-no-help = Daugiau apie tai nieko nėra.
plain-close-window = Tai, kas čia perskaityta ir įvesta, lieka šiame lange. Kai baigsi, uždaryk jį.
plain-kept = Tavo atsakymai pagal tavo tris žodžius saugomi dvi valandas.

## What stands before what is typed.

plain-ask-number = Numeris:
plain-ask-words = Tavo žodžiai:
plain-ask-code = Kodas:
plain-ask-name = Vardas ir pavardė:
plain-ask-yes = { $yes } arba { $no }:

## What was typed means nothing here.

plain-no-number = Numerio { $number } čia nėra.
plain-not-here = Čia tai nieko nedaro. Klaustukas parodo, kas čia veikia.
plain-unknown = To suprasti nepavyko. Klaustukas parodo, ką galima įvesti.
plain-slip-refused = Tavo atsakymai tebėra čia, bet tavo lapelis jau panaudotas. Paprašyk kito ir įvesk { $word }.
