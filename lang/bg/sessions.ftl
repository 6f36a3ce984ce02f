### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · кръг { $session } от { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Учебна година { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } днес, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Кръг { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = сега
sessions-next = следващ
sessions-later = по-късно
sessions-over = минал
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = нямаше анкета
sessions-nothing-yet = още няма нищо
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + подготви анкета
sessions-prepare-one = + приготви анкета

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = подготвя се
sessions-opens = отваря се на { $day }
sessions-open-until = отворена до { $day }
sessions-closed-since = затворена от { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = никой не участва
sessions-nobody-yet = още никой
# Nobody of one of the groups has answered yet.
sessions-group-missing = липсва група
sessions-medium = средно участие
sessions-high = високо участие

## Bringing an exercise back, and removing a set-up.

sessions-restore = Върни анкета от архива ѝ
sessions-restore-more = Въведи къде е архивът, например /media/stick/2026-1-primary.archive. Файлът остава какъвто е. Тук може да се отвори само архив на това училище.
# Before the path that is typed: at most 24 columns.
sessions-archive = Архивът
sessions-remove = Махане на подготовката?
sessions-remove-more = Изчезва всичко, решено за нея; отговори още няма. За да е сигурно, че е тази, въведи името ѝ: { $name }
sessions-remove-only-set-up = Тук може да се махне само подготовка. Анкета се архивира или изтрива на собствената ѝ страница.
sessions-remove-changed = Междувременно друг е променил тази подготовка, затова тя не е махната. Първо я прегледай още веднъж.
sessions-not-its-name = Това не е името ѝ. Нищо не е променено. Името ѝ е { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Кой въпросник?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Пита: { $groups }.
begin-session = За кой кръг?
begin-session-more = Анкетата е изцяло в един кръг. През април два кръга се застъпват: ти казваш кой.
begin-copy = В кой кръг да се копира?
begin-copy-more = Пренася се всичко без датите: числа, паралелки, твърдения и собствени твърдения.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Кръг { $session } от { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = тази степен вече я има
begin-level = Коя степен, в кръг { $session } от { $year }?
begin-level-more = В един кръг има по една анкета за степен. По-голямо училище провежда няколко степени успоредно.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = подготвя се
begin-has-exercise = вече има анкета
begin-isced = ISCED { $level }
begin-taken-by-set-up = Тази степен вече се подготвя за този кръг. В един кръг има по една анкета за всяка степен: продължи с нея.
begin-taken-by-exercise = Тази степен вече има анкета в този кръг. Тя е на сигурно място. В един кръг има по една анкета за всяка степен: избери друга степен или друг кръг.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Отваря се: { $day }, след { $days ->
    [one] 1 ден
   *[other] { $days } дни
  }.
exercise-last-day = Отворена. Днес е последният ден, до 23:59.
exercise-open = Отворена до: { $day }, { $days ->
    [one] остава 1 ден
   *[other] остават { $days } дни
  }.
exercise-closed = Затворена от: { $day }

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Дни
# What is asked.
exercise-asked = Въпроси
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Праг за показване
# How people come in: with a code or without.
exercise-answering = Достъп
exercise-corrections = Поправки
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 ден
   *[other] { $count } дни
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 ден
   *[other] { $count } дни
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, по избор: { $optional }, { $own ->
    [one] 1 собствено твърдение
   *[other] { $own } собствени твърдения
  }
exercise-statements-narrow = { $form }, избор { $optional }, свои { $own }
exercise-everything = всичко
# `key` is the short name of a short form, such as 20.
exercise-short-form = кратък вариант { $key }
exercise-cell-more = { $cell ->
    [one] 1 лист
   *[other] { $cell } листа
  }; група с по-малко няма собствен ред
exercise-cell-narrow = { $cell ->
    [one] 1 лист
   *[other] { $cell } листа
  }
exercise-no-code = без код
exercise-all-coded = всички с код
# `groups` are the groups that need one, with commas.
exercise-coded = с код: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = изключена
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } от { $invited } поканени   минимум { $minimum }   общо { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } от { $invited } покан., мин. { $minimum }
exercise-no-corrections = няма
exercise-corrections-before = и още { $count } преди тях
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  последен ден вече: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group } вече: { $invited } поканени от общо { $eligible }

## The page of an exercise: its corrections.

exercise-later = По-късен последен ден
# `most` is a number of days.
exercise-later-more = Отговарящите го виждат веднага. Може само по-късно: най-много до { $day } ({ $most } дни, в рамките на кръга). Влиза в дневника и в доклада.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Новият последен ден
exercise-no-day = Това не е ден. Въведи го като 2026-12-04: година, месец, ден.
exercise-whose-number = Чий брой не беше верен?
# `group` is a group's title.
exercise-how-many = Колко души са? { $group }
exercise-people-more = Докладът смята спрямо този брой. Промяната се записва в дневника и докладът я посочва. Обещаното на малка група остава в сила.
# Behind a group's title in a list.
exercise-invited-of = { $invited } поканени от общо { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Общо
exercise-invited = Поканени
exercise-both-numbers = Въведи и двете числа.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Като кого искаш да я разгледаш?
exercise-begun = Някой вече е отговорил или анкетата е затворена, затова активирането вече не може да се оттегли. По-късен последен ден и броят на хората още могат да се поправят.
exercise-archive = Прибери я в един файл
exercise-archive-more = Цялата анкета отива в един файл, заедно със запечатаните листове, и напуска хранилището, щом файлът е прочетен обратно и е пълен. В раздел Кръгове клавиш o я връща. Избери папка на флашка или в документите си. Името ѝ: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Файлът
exercise-no-file = Въведи къде да се запише файлът.
exercise-delete = Да се изтрие ли завинаги?
# The "a" in brackets is a key.
exercise-delete-more = Изчезва цялата и никой не може да я върне; архив (a) може да се върне. Резервните копия пазят, каквото имат. За да е сигурно, че е тази, въведи името ѝ: { $name }
exercise-delete-sheets = Изчезва цялата, заедно с { $sheets ->
    [one] 1 запечатан лист
   *[other] { $sheets } запечатани листа
  }, и никой не може да я върне; архив (a) може да се върне. Резервните копия пазят, каквото имат. За да е сигурно, че е тази, въведи името ѝ: { $name }
