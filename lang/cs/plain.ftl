### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Jednoduchý režim: napiš číslo nebo slovo a potom stiskni Enter. Otazník vypíše slova.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = znovu, u
plain-word-agree = souhlas, s
plain-word-areas = oblasti, o
plain-word-back = zpět, z
plain-word-clear = smazat, x
plain-word-code = kód, k
plain-word-easy = jednoduše, e
plain-word-hand-in = odevzdat, d
plain-word-help = pomoc, p
plain-word-language = jazyk, j
plain-word-leave = odejít, q
plain-word-no = ne, n
plain-word-review = přehled, r
plain-word-slip = lístek, l
plain-word-time = čas, c
plain-word-where = kde, w
plain-word-yes = ano, a

## What each of them does, read after it.

plain-does-again = přečíst to ještě jednou
plain-does-agree = dát nebo vzít zpátky souhlas s tím, aby se výsledky naší skupiny ukázaly zvlášť
plain-does-areas = seznam částí, kam se dá přejít
plain-does-back = zpátky
plain-does-clear = zrušit tuto odpověď
plain-does-code = moje tři slova pro návrat
plain-does-easy = tvrzení jednoduchými slovy
plain-does-hand-in = všechno si projít a odevzdat
plain-does-help = pár slov k tomu
plain-does-language = jiný jazyk
plain-does-leave = odejít
plain-does-no = ne
plain-does-review = kolik je už odpovědí, a odevzdání
plain-does-slip = napsat kód z jiného lístku
plain-does-time = kolik zbývá času
plain-does-where = kde jsem
plain-does-yes = ano
plain-dot = Před slovo, které je pro program, napiš tečku, třeba .{ $word }
lines-too-many-characters = Vejde se sem znaků: { $most }, toto jich má { $used }. Co tam bylo, zůstává; napiš to prosím kratší.
plain-empty = Prázdným řádkem jdeš dál bez výběru.

## Where one is.

plain-part = Část { $part } z { $parts }: { $title }. { $count ->
    [one] 1 tvrzení.
    [few] { $count } tvrzení.
   *[other] { $count } tvrzení.
  }
plain-statement = Tvrzení { $at } z { $whole }.
plain-within = Tvrzení { $at } z { $whole } v této části.
plain-hours-left = Zbývající čas: { $hours ->
    [one] 1 hodina
    [few] { $hours } hodiny
   *[other] { $hours } hodin
  } a { $minutes ->
    [one] 1 minuta
    [few] { $minutes } minuty
   *[other] { $minutes } minut
  }.
plain-minutes-left = { $minutes ->
    [one] Zbývá 1 minuta.
    [few] Zbývají { $minutes } minuty.
   *[other] Zbývá { $minutes } minut.
  }
plain-seconds-left = { $seconds ->
    [one] Zbývá 1 sekunda.
    [few] Zbývají { $seconds } sekundy.
   *[other] Zbývá { $seconds } sekund.
  }
plain-chosen = { $words } (vybráno)
plain-ticked = Zaškrtnuto: { $words }.
plain-nothing-ticked = Nic není zaškrtnuto.
plain-answered = Vybráno: { $words }.
plain-not-answered = Tady není nic vybráno.
plain-so-far = Zatím máš napsáno: { $words }
plain-write = Napiš řádek; další řádky se přidají. Samotnou tečkou nebo prázdným řádkem jdeš dál.
plain-several = Můžeš napsat několik čísel. Když některé napíšeš znovu, výběr se zruší. Prázdným řádkem jdeš dál.
plain-review-how = Číslem přejdeš do té části. Jestli chceš odevzdat, napiš { $word }.
plain-agreed = Souhlasíš.
plain-not-agreed = Tvůj souhlas tu není. Jestli souhlasíš, napiš { $word }.
plain-no-help = Víc k tomu tady není.
plain-close-window = Co se přečetlo a napsalo, zůstává v tomto okně. Až skončíš, zavři ho prosím.
plain-kept = Tvoje odpovědi jsou dvě hodiny zachované pod tvými třemi slovy.

## What stands before what is typed.

plain-ask-number = Číslo:
plain-ask-words = Slova:
plain-ask-code = Kód:
plain-ask-name = Jméno:
plain-ask-yes = { $yes } nebo { $no }:

## What was typed means nothing here.

plain-no-number = Číslo { $number } tu není.
plain-not-here = To tady nic nedělá. Otazník vypíše, co tu funguje.
plain-unknown = Tomu program nerozumí. Otazník vypíše, co se dá napsat.
plain-slip-refused = Tvoje odpovědi tu pořád jsou, ale lístek byl mezitím použit. Popros o jiný a napiš { $word }.
