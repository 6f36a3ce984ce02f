### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Једноставан приказ: упиши број или реч, затим Enter. Знак питања (?) даје списак речи.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = опет, о
plain-word-agree = пристајем, с
plain-word-areas = области, б
plain-word-back = назад, з
plain-word-clear = поништи, ш
plain-word-code = код, к
plain-word-easy = лакше, е
plain-word-hand-in = предај, п
plain-word-help = помоћ, м
plain-word-language = језик, ј
plain-word-leave = излаз, и
plain-word-no = не, н
plain-word-review = преглед, р
plain-word-slip = листић, л
plain-word-time = време, в
plain-word-where = где, г
plain-word-yes = да, д

## What each of them does, read after it.

plain-does-again = прочитај ово још једном
plain-does-agree = пристани или повуци пристанак да се резултати наше групе прикажу посебно
plain-does-areas = делови упитника, за прелазак на неки
plain-does-back = назад
plain-does-clear = уклони овај одговор
plain-does-code = моје три речи за повратак
plain-does-easy = тврдња лакшим речима
plain-does-hand-in = све прегледај и предај
plain-does-help = кратко објашњење
plain-does-language = други језик
plain-does-leave = изађи
plain-does-no = не
plain-does-review = колико је одговорено, и предаја
plain-does-slip = упиши код са другог листића
plain-does-time = колико је времена остало
plain-does-where = где сам
plain-does-yes = да
plain-dot = Испред речи која је намењена програму упиши тачку, на пример .{ $word }
lines-too-many-characters = Овде има места за знакове: { $most }, а ових је { $used }. Оно што је тамо стајало остаје; упиши то краће.
plain-empty = Празан ред води даље без избора.

## Where one is.

plain-part = Део { $part } од { $parts }: { $title }. { $count ->
    [one] { $count } тврдња.
    [few] { $count } тврдње.
   *[other] { $count } тврдњи.
  }
plain-statement = Тврдња { $at } од { $whole }.
plain-within = Тврдња { $at } од { $whole } у овом делу.
plain-hours-left = Још { $hours ->
    [one] { $hours } сат
    [few] { $hours } сата
   *[other] { $hours } сати
  } и { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
  }.
plain-minutes-left = { $minutes ->
    [one] Још { $minutes } минут.
    [few] Још { $minutes } минута.
   *[other] Још { $minutes } минута.
  }
plain-seconds-left = { $seconds ->
    [one] Још { $seconds } секунда.
    [few] Још { $seconds } секунде.
   *[other] Још { $seconds } секунди.
  }
plain-chosen = { $words } (изабрано)
plain-ticked = Означено: { $words }.
plain-nothing-ticked = Ништа није означено.
plain-answered = Изабрано: { $words }.
plain-not-answered = Овде ништа није изабрано.
plain-so-far = Твој текст досад: { $words }
plain-write = Напиши ред; нови ред се додаје претходнима. Сама тачка или празан ред води даље.
plain-several = Можеш да упишеш више бројева. Ако неки упишеш поново, он се уклања. Празан ред води даље.
plain-review-how = Број води у део са тим бројем. За предају упиши { $word }.
plain-agreed = Пристајеш.
plain-not-agreed = Засад не пристајеш. Ако желиш да пристанеш, упиши { $word }.
plain-no-help = О овоме нема више објашњења.
plain-close-window = Све прочитано и уписано остаје у овом прозору. Кад завршиш, затвори га.
plain-kept = Твоји одговори се чувају два сата под твоје три речи.

## What stands before what is typed.

plain-ask-number = Број:
plain-ask-words = Текст:
plain-ask-code = Код:
plain-ask-name = Име и презиме:
plain-ask-yes = { $yes } или { $no }:

## What was typed means nothing here.

plain-no-number = Овде нема броја { $number }.
plain-not-here = То овде ништа не ради. Знак питања (?) даје списак речи које овде важе.
plain-unknown = Програм то не разуме. Знак питања (?) даје списак онога што можеш да упишеш.
plain-slip-refused = Одговори су ти још овде, али је листић у међувремену искоришћен. Затражи други и упиши { $word }.
