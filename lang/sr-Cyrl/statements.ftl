### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, више од { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min > { $most }
# Nobody of this group is asked.
statements-group-left-out = без групе: { $group }

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Пита се све
# How many of the optional statements are ticked.
statements-optional = изборних { $on } од { $count }
# How many own statements there are, of how many there can be.
statements-own = сопствених { $count } од { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Тражи:
# How many statements were found; at most 14 columns.
statements-found = нађено: { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = За „{ $words }” { $found } · тастер a: све
statements-found-none = Ниједна тврдња нема те речи.

## The list of statements: headings between the entries.

statements-heading-own = Сопствене тврдње
# Questions that are answered by writing.
statements-heading-words = Својим речима
statements-heading-stray = Означено, али се на овом нивоу не пита

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = основна
# Left out by the short form.
statements-word-out = без
# Optional, and asked because the short form holds it.
statements-word-form = облик
# Written by the school.
statements-word-own = наша

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Напиши сопствену тврдњу (n)
statements-bring-own = Преузми сопствене тврдње однекуд (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: размакница је избацује
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = До десет сопствених тврдњи; на њих се одговара као на остале. Напиши је за сваку групу која треба да је чита.
statements-bring-own-what = Из датотеке или из неке своје анкете или припреме. Што не одговара, биће наведено; овде се ништа не губи.
statements-stray-what = Означена је за други ниво и спречавала би активацију анкете.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Сопствене тврдње се увек питају. Enter отвара ову: можеш да је промениш или уклониш.
statements-core-is-asked = Ова се увек пита. Испред изборних тврдњи је празан квадратић.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Краћи облик ову изоставља. Уз f се пита више.
statements-form-holds = Ова припада краћем облику и пита се заједно с њим.
# `most` is a number, now 10.
statements-no-more-own = Сопствених тврдњи има { $most }, више их не може бити. Најпре једну промени или уклони.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Сопствена, увек се пита. Траје { $times } min.
statements-takes-core = Основна, увек се пита. Траје { $times } min.
statements-takes-left-out = Изостављена у краћем облику. Трајала би { $times } min.
statements-takes-ticked = Изборна, означена. Додаје { $times } min.
statements-takes-unticked = Изборна, није означена. Додала би { $times } min.
statements-takes-in-form = Изборна, у краћем облику. Траје { $times } min.
statements-read-by-nobody = Још је нико не чита.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Помоћ: { $help }
statements-more-below = још доле ↓

## How much is asked: everything, or a short form.

statements-how-much = Колико се пита
statements-all = Све
statements-all-what = Све основне тврдње, остале области и оно што означиш или напишеш.
# Stands behind the one that holds.
statements-chosen = изабрано

## A preview: one of the groups follows, to be chosen.

statements-preview = Пробни приказ је пут којим пролази учесник. Ништа се од тога не чува; изађи кад год желиш.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Нова сопствена тврдња
# A line's name: what the statement is called in reports.
own-title = Наслов
# Nothing is written for a line: there is no title.
own-no-title = нема
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = не пита се
own-not-translated = није преведено
own-not-written = још није написано
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Неколико речи које у извештају именују тврдњу. Учесници их не виде.
own-text-what = Оно што ова група чита, на пример „У нашој школи…”. Ако остане празно, група се не пита.
own-translation-what = Исто на овом језику. Ако остане празно, чита се како је написано, са ознаком.
own-help-what = Једна или две реченице које кажу како би изгледало пуно „да”, одговор 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } од { $max } знакова
own-lines = { $used } од { $max } редова
# `used` is such as "5 of 4 lines".
own-too-long = Ово је дуже него што стаје на најмањи екран: { $used }. Мало скрати.
own-pasted-too-long-characters = Налепљени текст има { $pasted } знакова и не може да стане: места има за { $max } знакова. Ништа од њега није преузето.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Налепљени текст има { $pasted } знакова и не може да стане. Места има за оволико редова од по { $columns } знакова: { $max }. Ништа од њега није преузето.
own-pasted-left-out = Знакови који не могу да се прикажу изостављени су.

## An own statement is removed. x is a key.

own-remove = Још једном x уклања ову тврдњу са свим њеним текстовима. Сваки други тастер је задржава.
own-removed = Тврдња је уклоњена.

## Own statements are brought in from elsewhere.

bring-title = Преузми сопствене тврдње
bring-what = Задржавају своје ознаке да би резултати могли да се пореде. Што је већ овде, остаје какво јесте.
bring-from-file = Из датотеке
# A path follows, which is typed.
bring-file = Датотека:
bring-file-what = Анкета као TOML датотека. Преузимају се њене сопствене тврдње са преводима; датотека остаје каква јесте.
bring-no-other = Ниједна друга анкета нема сопствене тврдње.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] { $count } тврдња: { $level }, { $session }. круг { $year }
    [few] { $count } тврдње: { $level }, { $session }. круг { $year }
   *[other] { $count } тврдњи: { $level }, { $session }. круг { $year }
  }
bring-file-empty = У овој датотеци нема сопствених тврдњи.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Ништа није преузето.
bring-taken-one = Преузето: { $names }.
bring-taken = { $count ->
    [one] Преузето: { $count } сопствена тврдња.
    [few] Преузето: { $count } сопствене тврдње.
   *[other] Преузето: { $count } сопствених тврдњи.
  }
bring-here-already = Већ је овде: { $names }.
bring-same-id = Није преузето јер друга тврдња овде има исту ознаку: { $names }.
# `most` is a number, now 10.
bring-too-many = Није преузето јер их може бити највише { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }”
bring-names-two = „{ $one }”, „{ $two }”
bring-names-three = „{ $one }”, „{ $two }”, „{ $three }”
bring-names-more = „{ $one }”, „{ $two }”, „{ $three }” и још { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Предлози: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Предлози: { $title }, { $count } тврдња
    [few] Предлози: { $title }, { $count } тврдње
   *[other] Предлози: { $title }, { $count } тврдњи
  }
# `fit` and `most` are numbers.
suggested-count = Означено: { $ticked }. Места за још { $fit }: анкета прима највише { $most } сопствених тврдњи.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (већ овде)
suggested-is-here = Сопствена тврдња са овом ознаком већ је овде. Може да се промени на списку.
suggested-full = Сопствених тврдњи има { $most }, више их не може бити. Најпре једну уклони.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Више не стаје: анкета прима { $most } сопствених тврдњи, дакле { $fit } од ових. Најпре некој скини ознаку.
suggested-nothing-ticked = Још ништа није означено. Размакница означава тврдњу под показивачем.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Спремно је: активира тастер a.
activate-missing = { $count ->
    [one] Недостаје { $count } ствар. Enter води тамо где се то поправља.
    [few] Недостају { $count } ствари. Enter води тамо где се свака поправља.
   *[other] Недостаје { $count } ствари. Enter води тамо где се свака поправља.
  }
activate-still-missing = Још нешто недостаје. Означено је на списку; Enter води тамо.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Позвано: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, изборних { $optional }, сопствених { $own }
activate-all-core = Све основне тврдње
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00 – { $last }, 23:59: { $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Још нема кључа, па после нико не би могао да отвори листове. Изради га у соби 9.
# One name.
activate-opens-one = Листове може да отвори: { $who }.
activate-opens-each = Листове могу да отворе, свако засебно: { $who }.
activate-opens-together = Листове могу да отворе, само заједно: { $who }.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Управо уписана лозинка ({ $name }) била је тачна.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Да ли се лозинка још зна? Тастер t то проверава.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } и { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Реци учесницима шта је донео прошли упитник: { $count } ствар из твог плана. Enter то приказује.
    [few] Реци учесницима шта је донео прошли упитник: { $count } ствари из твог плана. Enter то приказује.
   *[other] Реци учесницима шта је донео прошли упитник: { $count } ствари из твог плана. Enter то приказује.
  }
activate-tell-other = { $count ->
    [one] Учесницима се каже шта је донео прошли упитник: { $count } ствар. Твој план то сада каже другим речима; Enter их приказује.
    [few] Учесницима се каже шта је донео прошли упитник: { $count } ствари. Твој план то сада каже другим речима; Enter их приказује.
   *[other] Учесницима се каже шта је донео прошли упитник: { $count } ствари. Твој план то сада каже другим речима; Enter их приказује.
  }
activate-told = { $count ->
    [one] Учесницима се каже шта је донео прошли упитник: { $count } ствар
    [few] Учесницима се каже шта је донео прошли упитник: { $count } ствари
   *[other] Учесницима се каже шта је донео прошли упитник: { $count } ствари
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Реци учесницима исход прошлог упитника
activate-tell-state-other = Сада се кажу друге речи. Размакница узима ове.
activate-tell-state-plan = Из плана „{ $plan }”. Стоји на почетној страни и после предаје.
activate-tell-state = Стоји на почетној страни и после предаје.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Шта више неће моћи да се мења
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = тврдње
activate-head-minutes = минути
# In the column of those who are invited: nobody entered a number.
activate-not-known = непознато
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Сопствених тврдњи { $own } · { $days } · праг приказа { $cell } · језици { $languages }
activate-counted-days = { $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
  }
activate-counted-no-days = дани нису изабрани
activate-key-lost = Ко изгуби и лозинку и речи за опоравак, губи одговоре: тада нико не може да отвори листове.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Активирати: { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Пита се { $people } особа
    [few] Питају се { $people } особе
   *[other] Пита се { $people } особа
  }: { $slot } ({ $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
  }).
activate-from-then-on = Отад ништа што учесници виде не може да се мења, ни кад се промени датотека упитника. Док неко не почне да одговара, активација може да се повуче.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Листови се печате за: { $who }.
activate-activating = Само тренутак: активира се.

## A passphrase is tried.

activate-still-known = Да ли се лозинка још зна?
activate-only-tried = Упиши је као што ћеш је уписати кад се листови буду отварали. Сада се ништа не отвара; само се проверава.
activate-trying = Само тренутак: лозинка се проверава.
