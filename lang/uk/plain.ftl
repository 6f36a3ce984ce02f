### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Простий режим: введи номер або слово й натисни Enter. Знак питання (?) показує список слів.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = знову, у
plain-word-agree = згода, г
plain-word-areas = сфери, с
plain-word-back = назад, а
plain-word-clear = очистити, о
plain-word-code = код, к
plain-word-easy = простіше, п
plain-word-hand-in = здати, з
plain-word-help = допомога, д
plain-word-language = мова, м
plain-word-leave = вийти, в
plain-word-no = ні, н
plain-word-review = перегляд, л
plain-word-slip = картка, р
plain-word-time = час, ч
plain-word-where = де, е
plain-word-yes = так, т

## What each of them does, read after it.

plain-does-again = прочитати це ще раз
plain-does-agree = погодитися або більше не погоджуватися, щоб результати нашої групи показували окремо
plain-does-areas = частини, щоб перейти до якоїсь із них
plain-does-back = назад
plain-does-clear = прибрати цю відповідь
plain-does-code = мої три слова для повернення
plain-does-easy = твердження простими словами
plain-does-hand-in = переглянути все й здати
plain-does-help = кілька слів про це
plain-does-language = інша мова
plain-does-leave = вийти
plain-does-no = ні
plain-does-review = скільки вже відповідей, і здати
plain-does-slip = ввести код з іншої картки
plain-does-time = скільки часу залишилося
plain-does-where = де я
plain-does-yes = так
plain-dot = Перед словом, призначеним для програми, постав крапку, наприклад .{ $word }
lines-too-many-characters = Тут є місце для знаків: { $most }, а цих — { $used }. Те, що було, лишається; будь ласка, введи коротше.
plain-empty = Порожній рядок веде далі без вибору.

## Where one is.

plain-part = Частина { $part } з { $parts }: { $title }. { $count ->
    [one] { $count } твердження.
    [few] { $count } твердження.
   *[many] { $count } тверджень.
  }
plain-statement = Твердження { $at } з { $whole }.
plain-within = Твердження { $at } з { $whole } у цій частині.
plain-hours-left = Ще { $hours ->
    [one] { $hours } година
    [few] { $hours } години
   *[many] { $hours } годин
  } і { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
  }.
plain-minutes-left = { $minutes ->
    [one] Ще { $minutes } хвилина.
    [few] Ще { $minutes } хвилини.
   *[many] Ще { $minutes } хвилин.
  }
plain-seconds-left = { $seconds ->
    [one] Ще { $seconds } секунда.
    [few] Ще { $seconds } секунди.
   *[many] Ще { $seconds } секунд.
  }
plain-chosen = { $words } (вибрано)
plain-ticked = Позначено: { $words }.
plain-nothing-ticked = Нічого не позначено.
plain-answered = Вибрано: { $words }.
plain-not-answered = Тут нічого не вибрано.
plain-so-far = Твій текст наразі: { $words }
plain-write = Напиши рядок; наступні рядки додаються. Сама крапка або порожній рядок веде далі.
plain-several = Можна ввести кілька номерів. Якщо ввести номер ще раз, вибір знімається. Порожній рядок веде далі.
plain-review-how = Номер веде до відповідної частини. Щоб здати, введи { $word }.
plain-agreed = Ти погоджуєшся.
plain-not-agreed = Поки що ти не погоджуєшся. Щоб погодитися, введи { $word }.
plain-no-help = Докладнішого пояснення немає.
plain-close-window = Прочитане й введене залишається в цьому вікні. Закрий його, коли закінчиш.
plain-kept = Твої відповіді зберігаються дві години за твоїми трьома словами.

## What stands before what is typed.

plain-ask-number = Номер:
plain-ask-words = Текст:
plain-ask-code = Код:
plain-ask-name = Ім’я та прізвище:
plain-ask-yes = { $yes } або { $no }:

## What was typed means nothing here.

plain-no-number = Тут немає номера { $number }.
plain-not-here = Тут це нічого не робить. Знак питання (?) показує слова, які тут діють.
plain-unknown = Програма цього не зрозуміла. Знак питання (?) показує, що можна ввести.
plain-slip-refused = Твої відповіді досі тут, але твою картку тим часом використано. Попроси іншу й введи { $word }.
