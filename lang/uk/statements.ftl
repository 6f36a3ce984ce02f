### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } хв
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } хв, понад { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } хв > { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: пропущено

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Питають усе
# How many of the optional statements are ticked.
statements-optional = за вибором: { $on } з { $count }
# How many own statements there are, of how many there can be.
statements-own = власні: { $count } з { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Пошук:
# How many statements were found; at most 14 columns.
statements-found = знайдено { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = «{ $words }»: { $found } · a показує всі
statements-found-none = Таких слів немає в жодному твердженні.

## The list of statements: headings between the entries.

statements-heading-own = Власні твердження
# Questions that are answered by writing.
statements-heading-words = Своїми словами
statements-heading-stray = Позначено, але на цьому рівні не питають

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = основне
# Left out by the short form.
statements-word-out = пропущ.
# Optional, and asked because the short form holds it.
statements-word-form = форма
# Written by the school.
statements-word-own = власне

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Написати власне твердження (n)
statements-bring-own = Додати власні твердження звідкись (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: пробіл прибирає
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = До десяти власних тверджень, на які відповідають так само, як на інші. Напиши текст для кожної групи, яка має це читати.
statements-bring-own-what = З файлу або з твого опитування чи підготовки. Що не підходить, про те буде сказано; тут нічого не зникне.
statements-stray-what = Це позначено для іншого рівня й не дало б активувати опитування.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Власні твердження питають завжди. Enter відкриває це: його можна змінити або прибрати.
statements-core-is-asked = Це питають завжди. Перед тим, що за вибором, стоїть порожня клітинка.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Коротка форма це пропускає. f питає більше.
statements-form-holds = Це належить до короткої форми, і його питають разом із нею.
# `most` is a number, now 10.
statements-no-more-own = Власних тверджень уже { $most }, більше бути не може. Спершу зміни або прибери одне з них.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Власне, питають завжди. Забирає { $times } хв.
statements-takes-core = Основне, питають завжди. Забирає { $times } хв.
statements-takes-left-out = Пропущено в короткій формі. Забрало б { $times } хв.
statements-takes-ticked = За вибором, позначено. Додає { $times } хв.
statements-takes-unticked = За вибором, не позначено. Додало б { $times } хв.
statements-takes-in-form = За вибором, у короткій формі. Забирає { $times } хв.
statements-read-by-nobody = Його ще ніхто не читає.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Допомога: { $help }
statements-more-below = ще нижче ↓

## How much is asked: everything, or a short form.

statements-how-much = Скільки питають
statements-all = Усе
statements-all-what = Усі основні твердження, додаткові сфери й те, що ти позначиш чи напишеш.
# Stands behind the one that holds.
statements-chosen = вибрано

## A preview: one of the groups follows, to be chosen.

statements-preview = Попередній перегляд — це шлях, який проходить учасник. Нічого з нього не зберігається; вийти можна будь-коли.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Нове власне твердження
# A line's name: what the statement is called in reports.
own-title = Назва
# Nothing is written for a line: there is no title.
own-no-title = немає
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = не питають
own-not-translated = не перекладено
own-not-written = ще не написано
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Кілька слів, якими твердження названо у звіті. Учасники їх не бачать.
own-text-what = Що читає ця група, наприклад «У нашій школі…». Якщо залишити порожнім, групу не питають.
own-translation-what = Те саме цією мовою. Якщо залишити порожнім, люди читають, як написано, з позначкою.
own-help-what = Одне-два речення про те, який вигляд мало б повне «так», тобто 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } з { $max } знаків
own-lines = { $used } з { $max } рядків
# `used` is such as "5 of 4 lines".
own-too-long = Це довше, ніж уміщає найменший екран: { $used }. Будь ласка, трохи скороти.
own-pasted-too-long-characters = Вставлений текст не вміщається: знаків у ньому { $pasted }, а місця є на { $max }. Нічого з нього не взято.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Вставлений текст не вміщається: знаків у ньому { $pasted }, а рядків може бути { $max } по { $columns } знаків. Нічого з нього не взято.
own-pasted-left-out = Знаки, яких не можна показати, пропущено.

## An own statement is removed. x is a key.

own-remove = Ще раз x — і це твердження з усіма його текстами буде прибрано. Будь-яка інша клавіша його залишає.
own-removed = Твердження прибрано.

## Own statements are brought in from elsewhere.

bring-title = Додати власні твердження
bring-what = Вони зберігають свої ідентифікатори, щоб результати можна було порівняти. Що тут уже є, залишається, як є.
bring-from-file = З файлу
# A path follows, which is typed.
bring-file = Файл:
bring-file-what = Опитування як файл TOML. Власні твердження буде взято разом із перекладами; файл залишається, як є.
bring-no-other = Жодне інше опитування не має власних тверджень.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count } { $count ->
    [one] твердження
    [few] твердження
   *[many] тверджень
  }: { $level }, етап { $session }, { $year }
bring-file-empty = У цьому файлі немає власних тверджень.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Нічого не взято.
bring-taken-one = Узято: { $names }.
bring-taken = Узято { $count } { $count ->
    [one] власне твердження
    [few] власні твердження
   *[many] власних тверджень
  }.
bring-here-already = Тут уже є: { $names }.
bring-same-id = Не взято, бо інше твердження тут має такий самий ідентифікатор: { $names }.
# `most` is a number, now 10.
bring-too-many = Не взято, бо можна щонайбільше { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = «{ $one }»
bring-names-two = «{ $one }», «{ $two }»
bring-names-three = «{ $one }», «{ $two }», «{ $three }»
bring-names-more = «{ $one }», «{ $two }», «{ $three }» і ще { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Пропозиції: { $title }
# The same in the list of where statements come from.
suggested-set = Пропозиції: { $title }, { $count } { $count ->
    [one] твердження
    [few] твердження
   *[many] тверджень
  }
# `fit` and `most` are numbers.
suggested-count = Позначено: { $ticked }. Місця ще на { $fit }: опитування вміщає щонайбільше { $most } власних тверджень.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (уже тут)
suggested-is-here = Власне твердження з таким ідентифікатором тут уже є. Його можна змінити у списку.
suggested-full = Власних тверджень уже { $most }, більше бути не може. Спершу прибери одне з них.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Більше не вміщається: опитування вміщає { $most } власних тверджень, тож із цих { $fit }. Спершу зніми одну позначку.
suggested-nothing-ticked = Ще нічого не позначено. Пробіл позначає твердження під курсором.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Усе готово: a активує.
activate-missing = Бракує: { $count }. Enter веде туди, де це виправляють.
activate-still-missing = Чогось ще бракує. Це позначено у списку; Enter веде туди.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Запрошено: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, за вибором: { $optional }, власні: { $own }
activate-all-core = Усі основні твердження
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00 – { $last }, 23:59: { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Ключа ще немає, тож згодом ніхто не зміг би відкрити анкети. Створи його в розділі 9.
# One name.
activate-opens-one = Анкети може відкрити: { $who }.
activate-opens-each = Анкети можуть відкрити, кожен окремо: { $who }.
activate-opens-together = Анкети можуть відкрити, лише разом: { $who }.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Щойно введений пароль правильний: { $name }.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Чи пам’ятають іще пароль? t перевіряє.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } і { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = Розповісти учасникам, що зроблено після минулого опитування: у твоєму плані { $count } { $count ->
    [one] справа
    [few] справи
   *[many] справ
  }. Enter показує.
activate-tell-other = Учасникам розповідають, що зроблено після минулого опитування: { $count } { $count ->
    [one] справа
    [few] справи
   *[many] справ
  }. Твій план каже це тепер іншими словами; Enter їх показує.
activate-told = Учасникам розповідають, що зроблено після минулого опитування: { $count } { $count ->
    [one] справа
    [few] справи
   *[many] справ
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Розповісти учасникам про зроблене
activate-tell-state-other = Тепер розповідають іншими словами. Пробіл бере ці.
activate-tell-state-plan = З плану «{ $plan }». Це стоїть на вітальному екрані й після здавання.
activate-tell-state = Це стоїть на вітальному екрані й після здавання.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Що стане незмінним
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = твердження
activate-head-minutes = хвилини
# In the column of those who are invited: nobody entered a number.
activate-not-known = невідомо
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Власні твердження { $own } · { $days } · найменша група { $cell } · мови { $languages }
activate-counted-days = { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }
activate-counted-no-days = дні не вибрано
activate-key-lost = Хто втратить і пароль, і слова відновлення, втратить відповіді: тоді ніхто не зможе відкрити анкети.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Активувати: { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = Опитують { $people } { $people ->
    [one] особу
    [few] особи
   *[many] осіб
  }: { $slot }, { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }.
activate-from-then-on = Відтоді ніщо з того, що бачать учасники, не може змінитися, навіть якщо зміниться файл опитувальника. Поки ніхто не почав відповідати, активацію можна відкликати.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Анкети запечатують для: { $who }.
activate-activating = Хвилинку: опитування активується.

## A passphrase is tried.

activate-still-known = Чи пам’ятаєш іще пароль?
activate-only-tried = Введи його так, як вводитимеш, коли відкриватимеш анкети. Зараз нічого не відкривається; це лише перевірка.
activate-trying = Хвилинку: пароль перевіряється.
