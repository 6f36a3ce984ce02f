### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } мин
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } мин, над { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } мин над { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: изключена

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Задава се всичко
# How many of the optional statements are ticked.
statements-optional = по избор: { $on } от { $count }
# How many own statements there are, of how many there can be.
statements-own = собствени: { $count } от { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Търсене:
# How many statements were found; at most 14 columns.
statements-found = намерени: { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = С „{ $words }“: { $found } · клавиш a: всички
statements-found-none = Няма твърдение с тези думи.

## The list of statements: headings between the entries.

statements-heading-own = Собствени твърдения
# Questions that are answered by writing.
statements-heading-words = Със свои думи
statements-heading-stray = Отбелязани, но не се задават в тази степен

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = основно
# Left out by the short form.
statements-word-out = без
# Optional, and asked because the short form holds it.
statements-word-form = кратък
# Written by the school.
statements-word-own = свое

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Напиши собствено твърдение (n)
statements-bring-own = Внеси собствени твърдения отдругаде (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: интервалът го маха
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = До десет ваши твърдения, на които се отговаря като на другите. Напиши по едно за всяка група, която да го чете.
statements-bring-own-what = От файл или от твоя анкета или подготовка. Каквото не се побира, се посочва; тук нищо не се губи.
statements-stray-what = Отбелязано е за друга степен и би попречило на активирането на анкетата.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Собствените твърдения се задават винаги. Enter отваря това: можеш да го промениш или махнеш.
statements-core-is-asked = Това се задава винаги. Пред твърденията по избор има празно квадратче.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Краткият вариант пропуска това твърдение. С f се питат повече.
statements-form-holds = Това е част от краткия вариант и се задава с него.
# `most` is a number, now 10.
statements-no-more-own = Има { $most } собствени твърдения, повече не може. Първо промени или махни някое.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Собствено, задава се винаги. Отнема { $times } мин.
statements-takes-core = Основно, задава се винаги. Отнема { $times } мин.
statements-takes-left-out = Извън краткия вариант. Би отнело { $times } мин.
statements-takes-ticked = По избор, отбелязано. Добавя { $times } мин.
statements-takes-unticked = По избор, без отметка. Би добавило { $times } мин.
statements-takes-in-form = По избор, в краткия вариант. Отнема { $times } мин.
statements-read-by-nobody = Още никой не го чете.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Помощ: { $help }
statements-more-below = още надолу ↓

## How much is asked: everything, or a short form.

statements-how-much = Колко се пита
statements-all = Всичко
statements-all-what = Всички основни твърдения, допълнителните области и каквото отбележиш или напишеш.
# Stands behind the one that holds.
statements-chosen = избрано

## A preview: one of the groups follows, to be chosen.

statements-preview = Пробният преглед е пътят, по който минава участникът. Нищо от него не се пази; излез, когато искаш.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Ново собствено твърдение
# A line's name: what the statement is called in reports.
own-title = Заглавие
# Nothing is written for a line: there is no title.
own-no-title = няма
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = не се задава
own-not-translated = не е преведено
own-not-written = още не е написано
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Няколко думи, с които докладът назовава твърдението. Участниците не ги виждат.
own-text-what = Какво чете тази група, например „В нашето училище…“. Ако остане празно, групата не го получава.
own-translation-what = Същото на този език. Ако остане празно, хората го четат, както е написано, с отбелязване.
own-help-what = Едно-две изречения, които казват как би изглеждало пълното „да“, тоест 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } от { $max } знака
own-lines = { $used } от { $max } реда
# `used` is such as "5 of 4 lines".
own-too-long = Това е по-дълго, отколкото се побира на най-малкия екран: { $used }. Съкрати го малко.
own-pasted-too-long-characters = Поставеният текст има { $pasted } знака и не се побира: има място за { $max } знака. Нищо от него не е взето.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Поставеният текст има { $pasted } знака и не се побира: има място за { $max } реда по { $columns } знака. Нищо от него не е взето.
own-pasted-left-out = Знаци, които не могат да се покажат, са пропуснати.

## An own statement is removed. x is a key.

own-remove = Още едно x маха това твърдение с всичките му текстове. Всеки друг клавиш го запазва.
own-removed = Твърдението е махнато.

## Own statements are brought in from elsewhere.

bring-title = Внеси собствени твърдения
bring-what = Те пазят знаците си (id), за да могат резултатите да се сравняват. Каквото вече е тук, остава както е.
bring-from-file = От файл
# A path follows, which is typed.
bring-file = Файл:
bring-file-what = Анкета като TOML файл. Собствените ѝ твърдения се вземат с преводите им; файлът остава какъвто е.
bring-no-other = Никоя друга анкета няма собствени твърдения.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 твърдение: { $level }, кръг { $session } от { $year }
   *[other] { $count } твърдения: { $level }, кръг { $session } от { $year }
  }
bring-file-empty = В този файл няма собствени твърдения.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Нищо не е взето.
bring-taken-one = Взето: { $names }.
bring-taken = { $count ->
    [one] Взето: { $count } собствено твърдение.
   *[other] Взети: { $count } собствени твърдения.
  }
bring-here-already = Вече е тук: { $names }.
bring-same-id = Не е взето, защото тук друго твърдение има същия знак (id): { $names }.
# `most` is a number, now 10.
bring-too-many = Не е взето, защото са възможни най-много { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }“
bring-names-two = „{ $one }“, „{ $two }“
bring-names-three = „{ $one }“, „{ $two }“, „{ $three }“
bring-names-more = „{ $one }“, „{ $two }“, „{ $three }“ и още { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Предложения: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Предложения: { $title }, 1 твърдение
   *[other] Предложения: { $title }, { $count } твърдения
  }
# `fit` and `most` are numbers.
suggested-count = Отбелязани: { $ticked }. Място за още { $fit }: анкетата побира най-много { $most } собствени твърдения.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (вече е тук)
suggested-is-here = Тук вече има собствено твърдение с този знак (id). Може да се промени в списъка.
suggested-full = Има { $most } собствени твърдения, повече не може. Първо махни някое.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Повече не може: анкетата побира { $most } свои, значи { $fit } от тези. Махни отметка.
suggested-nothing-ticked = Още нищо не е отбелязано. Интервалът отбелязва твърдението под курсора.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Всичко е готово: клавиш a активира анкетата.
activate-missing = { $count ->
    [one] Липсва едно нещо. Enter отвежда там, където се оправя.
   *[other] Липсват { $count } неща. Enter отвежда там, където се оправя всяко.
  }
activate-still-missing = Още нещо липсва. Отбелязано е в списъка; Enter отвежда там.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Поканени: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, по избор: { $optional }, собствени: { $own }
activate-all-core = Всички основни твърдения
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00, до { $last }, 23:59: { $days ->
    [one] 1 ден
   *[other] { $days } дни
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Още няма ключ, затова после никой не би могъл да отвори листовете. Направи го в раздел 9.
# One name.
activate-opens-one = { $who } може да отвори листовете.
activate-opens-each = { $who } могат да отворят листовете, всеки поотделно.
activate-opens-together = { $who } могат да отворят листовете, само заедно.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Паролата на { $name } току-що беше вярна.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Знае ли се още паролата? t я проверява.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } и { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Кажи на участниците какво последва от миналия път: 1 нещо от плана ти. Enter го показва.
   *[other] Кажи на участниците какво последва от миналия път: { $count } неща от плана ти. Enter ги показва.
  }
activate-tell-other = { $count ->
    [one] Участниците научават какво последва от миналия път: 1 нещо. Планът ти сега го казва с други думи; Enter ги показва.
   *[other] Участниците научават какво последва от миналия път: { $count } неща. Планът ти сега ги казва с други думи; Enter ги показва.
  }
activate-told = { $count ->
    [one] Участниците научават какво последва от миналия път: 1 нещо
   *[other] Участниците научават какво последва от миналия път: { $count } неща
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Кажи им какво последва от миналия път
activate-tell-state-other = Сега се казват други думи. Интервалът взема тези.
activate-tell-state-plan = От плана „{ $plan }“. Показва се на началния екран и след предаването.
activate-tell-state = Показва се на началния екран и след предаването.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Какво вече не се мени
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = твърдения
activate-head-minutes = мин
# In the column of those who are invited: nobody entered a number.
activate-not-known = неясно
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Собствени твърдения { $own } · { $days } · праг за показване { $cell } · езици { $languages }
activate-counted-days = { $days ->
    [one] 1 ден
   *[other] { $days } дни
  }
activate-counted-no-days = дните не са избрани
activate-key-lost = Който загуби и паролата, и думите за възстановяване, губи отговорите: тогава никой не може да отвори листовете.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Да се активира ли { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Питаме 1 човек
   *[other] Питаме { $people } души
  }: { $slot }, { $days ->
    [one] 1 ден
   *[other] { $days } дни
  }.
activate-from-then-on = Оттогава нищо, което участниците виждат, не може да се промени, дори ако файл с въпросник се промени. Докато никой не е започнал да отговаря, активирането може да се оттегли.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Листовете се запечатват за: { $who }.
activate-activating = Един момент: анкетата се активира.

## A passphrase is tried.

activate-still-known = Знае ли се още паролата?
activate-only-tried = Въведи я така, както ще я въведеш при отварянето на листовете. Сега нищо не се отваря; тя само се проверява.
activate-trying = Един момент: паролата се проверява.
