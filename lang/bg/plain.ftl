### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Опростен изглед: въведи номер или дума и натисни Enter. Въпросителният знак (?) показва думите.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = отново, о
plain-word-agree = съгласие, с
plain-word-areas = области, б
plain-word-back = назад, з
plain-word-clear = изчисти, ч
plain-word-code = код, к
plain-word-easy = лесно, л
plain-word-hand-in = предай, п
plain-word-help = помощ, м
plain-word-language = език, е
plain-word-leave = изход, и
plain-word-no = не, н
plain-word-review = преглед, р
plain-word-slip = листче, т
plain-word-time = време, в
plain-word-where = къде, ъ
plain-word-yes = да, д

## What each of them does, read after it.

plain-does-again = прочети това още веднъж
plain-does-agree = дай или оттегли съгласието си резултатите на групата ни да се показват отделно
plain-does-areas = частите, за да отидеш в някоя
plain-does-back = назад
plain-does-clear = махни този отговор
plain-does-code = моите три думи за връщане
plain-does-easy = твърдението с лесни думи
plain-does-hand-in = прегледай всичко и предай
plain-does-help = кратко обяснение
plain-does-language = друг език
plain-does-leave = излез
plain-does-no = не
plain-does-review = колко е отговорено, и предаване
plain-does-slip = въведи код от друго листче
plain-does-time = колко време остава
plain-does-where = къде съм
plain-does-yes = да
plain-dot = Пред дума, която е за програмата, постави точка, например .{ $word }
lines-too-many-characters = Тук има място за знаци: { $most }, а тези са { $used }. Каквото беше там, остава; въведи го по-кратко.
plain-empty = Празен ред води напред без избор.

## Where one is.

plain-part = Част { $part } от { $parts }: { $title }. { $count ->
    [one] { $count } твърдение.
   *[other] { $count } твърдения.
  }
plain-statement = Твърдение { $at } от { $whole }.
plain-within = Твърдение { $at } от { $whole } в тази част.
plain-hours-left = Още { $hours ->
    [one] { $hours } час
   *[other] { $hours } часа
  } и { $minutes ->
    [one] { $minutes } минута
   *[other] { $minutes } минути
  }.
plain-minutes-left = { $minutes ->
    [one] Още { $minutes } минута.
   *[other] Още { $minutes } минути.
  }
plain-seconds-left = { $seconds ->
    [one] Още { $seconds } секунда.
   *[other] Още { $seconds } секунди.
  }
plain-chosen = { $words } (избрано)
plain-ticked = Отбелязано: { $words }.
plain-nothing-ticked = Нищо не е отбелязано.
plain-answered = Избрано: { $words }.
plain-not-answered = Тук нищо не е избрано.
plain-so-far = Твоят текст досега: { $words }
plain-write = Напиши ред; следващите редове се добавят. Само точка или празен ред води напред.
plain-several = Можеш да въведеш няколко номера. Ако повториш някой, той се маха. Празен ред води напред.
plain-review-how = Номерът води към съответната част. За да предадеш, въведи { $word }.
plain-agreed = Даваш съгласие.
plain-not-agreed = Засега не даваш съгласие. За да го дадеш, въведи { $word }.
plain-no-help = За това няма повече обяснения.
plain-close-window = Прочетеното и въведеното остава в този прозорец. Затвори го, когато приключиш.
plain-kept = Отговорите ти се пазят два часа под трите ти думи.

## What stands before what is typed.

plain-ask-number = Номер:
plain-ask-words = Текст:
plain-ask-code = Код:
plain-ask-name = Име:
plain-ask-yes = { $yes } или { $no }:

## What was typed means nothing here.

plain-no-number = Тук няма номер { $number }.
plain-not-here = Това не прави нищо тук. Въпросителният знак (?) показва думите, които важат тук.
plain-unknown = Програмата не разбра това. Въпросителният знак (?) показва какво можеш да въведеш.
plain-slip-refused = Отговорите ти са още тук, но листчето междувременно е използвано. Поискай друго и въведи { $word }.
