### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Tekstmodus: typ een nummer of een woord en druk op Enter. Een vraagteken geeft de lijst met woorden.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = herhalen, h
plain-word-agree = akkoord, a
plain-word-areas = delen, e
plain-word-back = terug, t
plain-word-clear = wissen, x
plain-word-code = code, c
plain-word-easy = makkelijk, m
plain-word-hand-in = inleveren, i
plain-word-help = uitleg, u
plain-word-language = taal, l
plain-word-leave = stoppen, s
plain-word-no = nee, n
plain-word-review = overzicht, o
plain-word-slip = briefje, b
plain-word-time = tijd, d
plain-word-where = waar, w
plain-word-yes = ja, j

## What each of them does, read after it.

plain-does-again = dit nog een keer lezen
plain-does-agree = er wel of niet meer mee akkoord gaan dat de resultaten van onze groep apart worden getoond
plain-does-areas = de delen, om naar één ervan te gaan
plain-does-back = terug
plain-does-clear = dit antwoord weghalen
plain-does-code = mijn drie woorden om terug te komen
plain-does-easy = de stelling in makkelijke woorden
plain-does-hand-in = nakijken en inleveren
plain-does-help = een woordje uitleg
plain-does-language = een andere taal
plain-does-leave = stoppen
plain-does-no = nee
plain-does-review = hoeveel er is beantwoord, en inleveren
plain-does-slip = de code van een ander briefje typen
plain-does-time = hoeveel tijd er nog is
plain-does-where = waar ben ik
plain-does-yes = ja
plain-dot = Typ een punt voor een woord dat voor het programma bedoeld is, bijvoorbeeld .{ $word }
lines-too-many-characters = Hier is plaats voor { $most } tekens, en dit zijn er { $used }. Wat er stond, blijft staan; typ het korter.
plain-empty = Met een lege regel ga je verder zonder te kiezen.

## Where one is.

plain-part = Deel { $part } van { $parts }: { $title }. { $count ->
    [one] 1 stelling.
   *[other] { $count } stellingen.
  }
plain-statement = Stelling { $at } van { $whole }.
plain-within = Stelling { $at } van { $whole } in dit deel.
plain-hours-left = Nog { $hours ->
    [one] 1 uur
   *[other] { $hours } uur
  } en { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
  }.
plain-minutes-left = { $minutes ->
    [one] Nog 1 minuut.
   *[other] Nog { $minutes } minuten.
  }
plain-seconds-left = { $seconds ->
    [one] Nog 1 seconde.
   *[other] Nog { $seconds } seconden.
  }
plain-chosen = { $words } (gekozen)
plain-ticked = Aangevinkt: { $words }.
plain-nothing-ticked = Er is niets aangevinkt.
plain-answered = Gekozen: { $words }.
plain-not-answered = Hier is niets gekozen.
plain-so-far = Je woorden tot nu toe: { $words }
plain-write = Schrijf een regel; volgende regels komen erbij. Met alleen een punt, of met een lege regel, ga je verder.
plain-several = Je mag meer dan één nummer typen. Typ je een nummer nog een keer, dan gaat het weer weg. Met een lege regel ga je verder.
plain-review-how = Met een nummer ga je naar dat deel. Om in te leveren typ je { $word }.
plain-agreed = Je gaat akkoord.
plain-not-agreed = Je bent niet akkoord gegaan. Om akkoord te gaan typ je { $word }.
plain-no-help = Er is hierover niet meer uitleg.
plain-close-window = Wat er is gelezen en getypt, blijft in dit venster staan. Sluit het als je klaar bent.
plain-kept = Je antwoorden worden twee uur bewaard onder je drie woorden.

## What stands before what is typed.

plain-ask-number = Nummer:
plain-ask-words = Woorden:
plain-ask-code = Code:
plain-ask-name = Naam:
plain-ask-yes = { $yes } of { $no }:

## What was typed means nothing here.

plain-no-number = Er is hier geen nummer { $number }.
plain-not-here = Dat doet hier niets. Een vraagteken geeft de lijst van wat hier wel kan.
plain-unknown = Dit is niet begrepen. Een vraagteken geeft de lijst van wat je kunt typen.
plain-slip-refused = Je antwoorden zijn er nog, maar je briefje is intussen gebruikt. Vraag om een ander briefje en typ { $word }.
