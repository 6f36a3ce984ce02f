### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Jednoduchý režim: napíš číslo alebo slovo a potom stlač Enter. Otáznik vypíše slová.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = znova, z
plain-word-agree = súhlas, u
plain-word-areas = oblasti, o
plain-word-back = späť, s
plain-word-clear = zmazať, x
plain-word-code = kód, k
plain-word-easy = jednoducho, e
plain-word-hand-in = odovzdať, d
plain-word-help = pomoc, p
plain-word-language = jazyk, j
plain-word-leave = odísť, q
plain-word-no = nie, n
plain-word-review = prehľad, r
plain-word-slip = lístok, l
plain-word-time = čas, c
plain-word-where = kde, w
plain-word-yes = áno, a

## What each of them does, read after it.

plain-does-again = prečítať to ešte raz
plain-does-agree = dať alebo vziať späť súhlas s tým, aby sa výsledky našej skupiny ukázali osobitne
plain-does-areas = zoznam častí, kam sa dá prejsť
plain-does-back = naspäť
plain-does-clear = zrušiť túto odpoveď
plain-does-code = moje tri slová na návrat
plain-does-easy = tvrdenie jednoduchými slovami
plain-does-hand-in = všetko si pozrieť a odovzdať
plain-does-help = pár slov k tomu
plain-does-language = iný jazyk
plain-does-leave = odísť
plain-does-no = nie
plain-does-review = koľko je už odpovedí, a odovzdanie
plain-does-slip = napísať kód z iného lístka
plain-does-time = koľko času zostáva
plain-does-where = kde som
plain-does-yes = áno
plain-dot = Pred slovo, ktoré je pre program, napíš bodku, napríklad .{ $word }
lines-too-many-characters = Zmestí sa sem znakov: { $most }, toto ich má { $used }. Čo tam bolo, ostáva; napíš to, prosím, kratšie.
plain-empty = Prázdnym riadkom ideš ďalej bez výberu.

## Where one is.

plain-part = Časť { $part } z { $parts }: { $title }. { $count ->
    [one] 1 tvrdenie.
    [few] { $count } tvrdenia.
   *[other] { $count } tvrdení.
  }
plain-statement = Tvrdenie { $at } z { $whole }.
plain-within = Tvrdenie { $at } z { $whole } v tejto časti.
plain-hours-left = Zostávajúci čas: { $hours ->
    [one] 1 hodina
    [few] { $hours } hodiny
   *[other] { $hours } hodín
  } a { $minutes ->
    [one] 1 minúta
    [few] { $minutes } minúty
   *[other] { $minutes } minút
  }.
plain-minutes-left = { $minutes ->
    [one] Zostáva 1 minúta.
    [few] Zostávajú { $minutes } minúty.
   *[other] Zostáva { $minutes } minút.
  }
plain-seconds-left = { $seconds ->
    [one] Zostáva 1 sekunda.
    [few] Zostávajú { $seconds } sekundy.
   *[other] Zostáva { $seconds } sekúnd.
  }
plain-chosen = { $words } (vybrané)
plain-ticked = Zaškrtnuté: { $words }.
plain-nothing-ticked = Nič nie je zaškrtnuté.
plain-answered = Vybrané: { $words }.
plain-not-answered = Tu nie je nič vybrané.
plain-so-far = Zatiaľ máš napísané: { $words }
plain-write = Napíš riadok; ďalšie riadky sa pridajú. Samotnou bodkou alebo prázdnym riadkom ideš ďalej.
plain-several = Môžeš napísať niekoľko čísel. Keď niektoré napíšeš znova, výber sa zruší. Prázdnym riadkom ideš ďalej.
plain-review-how = Číslom prejdeš do tej časti. Ak chceš odovzdať, napíš { $word }.
plain-agreed = Súhlasíš.
plain-not-agreed = Tvoj súhlas tu nie je. Ak súhlasíš, napíš { $word }.
plain-no-help = Viac k tomu tu nie je.
plain-close-window = Čo sa prečítalo a napísalo, zostáva v tomto okne. Keď skončíš, zavri ho, prosím.
plain-kept = Tvoje odpovede sú dve hodiny zachované pod tvojimi tromi slovami.

## What stands before what is typed.

plain-ask-number = Číslo:
plain-ask-words = Slová:
plain-ask-code = Kód:
plain-ask-name = Meno:
plain-ask-yes = { $yes } alebo { $no }:

## What was typed means nothing here.

plain-no-number = Číslo { $number } tu nie je.
plain-not-here = To tu nič nerobí. Otáznik vypíše, čo tu funguje.
plain-unknown = Tomu program nerozumie. Otáznik vypíše, čo sa dá napísať.
plain-slip-refused = Tvoje odpovede sú stále tu, ale lístok bol medzitým použitý. Popros o iný a napíš { $word }.
