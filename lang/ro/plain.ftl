### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Mod simplu: scrie un număr sau un cuvânt, apoi apasă Enter. Un semn de întrebare îți arată cuvintele.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = repetă, r
plain-word-agree = de acord, o
plain-word-areas = domenii, m
plain-word-back = înapoi, b
plain-word-clear = șterge, s
plain-word-code = cod, c
plain-word-easy = simplu, p
plain-word-hand-in = predă, e
plain-word-help = ajutor, a
plain-word-language = limba, l
plain-word-leave = ieși, i
plain-word-no = nu, n
plain-word-review = verificare, v
plain-word-slip = bilet, k
plain-word-time = timp, t
plain-word-where = unde, u
plain-word-yes = da, d

## What each of them does, read after it.

plain-does-again = citește asta încă o dată
plain-does-agree = ești de acord, sau nu mai ești, ca rezultatele grupului nostru să fie arătate separat
plain-does-areas = părțile, ca să mergi la una
plain-does-back = mergi înapoi
plain-does-clear = șterge acest răspuns
plain-does-code = cele trei cuvinte ale tale pentru a reveni
plain-does-easy = afirmația cu cuvinte simple
plain-does-hand-in = verifică totul și predă
plain-does-help = o scurtă explicație
plain-does-language = altă limbă
plain-does-leave = ieși
plain-does-no = nu
plain-does-review = vezi la câte ai răspuns și predai
plain-does-slip = scrie codul de pe alt bilet
plain-does-time = cât timp mai ai
plain-does-where = unde te afli
plain-does-yes = da
plain-dot = Înaintea unui cuvânt pentru program scrie un punct, de exemplu .{ $word }
lines-too-many-characters = Caractere care încap aici: { $most }; acestea sunt { $used }. Ce era acolo rămâne; scrieți mai scurt.
plain-empty = Cu un rând gol mergi mai departe fără să alegi.

## Where one is.

plain-part = Partea { $part } din { $parts }: { $title }. { $count ->
    [one] O afirmație.
    [few] { $count } afirmații.
   *[other] { $count } de afirmații.
  }
plain-statement = Afirmația { $at } din { $whole }.
plain-within = Afirmația { $at } din { $whole } în această parte.
plain-hours-left = Mai ai { $hours ->
    [one] o oră
    [few] { $hours } ore
   *[other] { $hours } de ore
  } și { $minutes ->
    [one] un minut.
    [few] { $minutes } minute.
   *[other] { $minutes } de minute.
  }
plain-minutes-left = { $minutes ->
    [one] Mai ai un minut.
    [few] Mai ai { $minutes } minute.
   *[other] Mai ai { $minutes } de minute.
  }
plain-seconds-left = { $seconds ->
    [one] Mai ai o secundă.
    [few] Mai ai { $seconds } secunde.
   *[other] Mai ai { $seconds } de secunde.
  }
plain-chosen = { $words } (ales)
plain-ticked = Bifat: { $words }.
plain-nothing-ticked = Nu e bifat nimic.
plain-answered = Ales: { $words }.
plain-not-answered = Aici nu e ales nimic.
plain-so-far = Cuvintele tale până acum: { $words }
plain-write = Scrie un rând; poți adăuga și altele. Cu un punct singur sau cu un rând gol mergi mai departe.
plain-several = Poți scrie mai multe numere. Dacă repeți unul, îl scoți. Cu un rând gol mergi mai departe.
plain-review-how = Cu un număr mergi la acea parte. Ca să predai, scrie { $word }.
plain-agreed = Ești de acord.
plain-not-agreed = Nu ai spus că ești de acord. Ca să spui, scrie { $word }.
plain-no-help = Nu mai e nimic de explicat aici.
plain-close-window = Ce s-a citit și s-a scris rămâne în această fereastră. Închide-o, te rugăm, când ai terminat.
plain-kept = Răspunsurile tale se păstrează două ore sub cele trei cuvinte ale tale.

## What stands before what is typed.

plain-ask-number = Număr:
plain-ask-words = Cuvinte:
plain-ask-code = Cod:
plain-ask-name = Nume:
plain-ask-yes = { $yes } sau { $no }:

## What was typed means nothing here.

plain-no-number = Aici nu există numărul { $number }.
plain-not-here = Asta nu face nimic aici. Un semn de întrebare îți arată ce se poate.
plain-unknown = Nu am înțeles. Un semn de întrebare îți arată ce se poate scrie.
plain-slip-refused = Răspunsurile tale sunt încă aici, dar biletul a fost folosit între timp. Cere altul și scrie { $word }.
