### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · { $session }. круг { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Школска година { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } данас, { $day }
# Heads a session; its days follow in the same line.
sessions-session = { $number }. круг
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = сада
sessions-next = следећи
sessions-later = касније
sessions-over = завршен
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = без анкете
sessions-nothing-yet = још ништа
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + припреми анкету
sessions-prepare-one = + припреми унапред

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = у припреми
sessions-opens = отвара се { $day }
sessions-open-until = отворено до { $day }
sessions-closed-since = затворено од { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = нико није учествовао
sessions-nobody-yet = још нико
# Nobody of one of the groups has answered yet.
sessions-group-missing = недостаје група
sessions-medium = средњи одзив
sessions-high = висок одзив

## Bringing an exercise back, and removing a set-up.

sessions-restore = Врати анкету из архиве
sessions-restore-more = Упиши где је архива, на пример /media/stick/2026-1-primary.archive. Датотека остаје каква јесте. Овде може да се отвори само архива ове школе.
# Before the path that is typed: at most 24 columns.
sessions-archive = Архива
sessions-remove = Уклонити ову припрему?
sessions-remove-more = Нестаје све што је за њу одлучено; одговора још нема. Да буде сигурно да је то та, упиши њен назив: { $name }
sessions-remove-only-set-up = Овде може да се уклони само припрема. Анкета се архивира или брише на својој страници.
sessions-remove-changed = Неко други је у међувремену променио ову припрему, па није уклоњена. Најпре је још једном погледај.
sessions-not-its-name = То није њен назив. Ништа није промењено. Назив је { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Који упитник?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Питају се: { $groups }.
begin-session = За који круг?
begin-session-more = Анкета је цела у једном кругу. У априлу се два круга преклапају: ти кажеш који.
begin-copy = У који круг копирати?
begin-copy-more = Преноси се све осим датума: бројеви, одељења, тврдње, па и сопствене.
# One of the sessions to choose; `year` is a school year.
begin-session-row = { $session }. круг { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = тај ниво је већ тамо
begin-level = Који ниво? { $session }. круг { $year }
begin-level-more = У једном кругу сваки ниво има једну анкету. Већа школа спроводи анкете за више нивоа упоредо.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = у припреми
begin-has-exercise = има своју анкету
begin-isced = ISCED { $level }
begin-taken-by-set-up = Овај ниво се за овај круг већ припрема. У једном кругу сваки ниво има једну анкету: настави са том припремом.
begin-taken-by-exercise = Овај ниво у овом кругу већ има своју анкету. Она је на сигурном. У једном кругу сваки ниво има једну анкету: изабери други ниво или други круг.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Отвара се { $days ->
    [one] за { $days } дан
    [few] за { $days } дана
   *[other] за { $days } дана
  }: { $day }
exercise-last-day = Отворено. Данас је последњи дан, до 23:59.
exercise-open = Отворено { $days ->
    [one] још { $days } дан
    [few] још { $days } дана
   *[other] још { $days } дана
  }, до: { $day }
exercise-closed = Затворено од: { $day }

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Дани
# What is asked.
exercise-asked = Пита се
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Праг приказа
# How people come in: with a code or without.
exercise-answering = Приступ
exercise-corrections = Исправке
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days } { $count ->
    [one] ({ $count } дан)
    [few] ({ $count } дана)
   *[other] ({ $count } дана)
  }, { $zone }
exercise-days-narrow = { $days } { $count ->
    [one] ({ $count } дан)
    [few] ({ $count } дана)
   *[other] ({ $count } дана)
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, изборних: { $optional }, { $own ->
    [one] { $own } сопствена тврдња
    [few] { $own } сопствене тврдње
   *[other] { $own } сопствених тврдњи
  }
exercise-statements-narrow = { $form }, изборне { $optional }, наше { $own }
exercise-everything = све
# `key` is the short name of a short form, such as 20.
exercise-short-form = краћи облик { $key }
exercise-cell-more = { $cell ->
    [one] { $cell } лист
    [few] { $cell } листа
   *[other] { $cell } листова
  }; група са мање листова нема свој ред
exercise-cell-narrow = { $cell ->
    [one] { $cell } лист
    [few] { $cell } листа
   *[other] { $cell } листова
  }
exercise-no-code = без кода
exercise-all-coded = сви са кодом
# `groups` are the groups that need one, with commas.
exercise-coded = са кодом: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = изостављено
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } од { $invited } позваних   минимум { $minimum }   укупно { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } од { $invited } позваних, мин. { $minimum }
exercise-no-corrections = нема
exercise-corrections-before = и { $count } пре ових
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  последњи дан сада: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: сада позвано { $invited }, укупно { $eligible }

## The page of an exercise: its corrections.

exercise-later = Каснији последњи дан
# `most` is a number of days.
exercise-later-more = Сви који одговарају одмах то виде. Може да буде само каснији: најкасније { $day } (највише дана: { $most }, унутар круга). Бележи се у дневник и наводи у извештају.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Нови последњи дан
exercise-no-day = То није дан. Упиши га овако: 2026-12-04, дакле година, месец, дан.
exercise-whose-number = Чији број није био тачан?
# `group` is a group's title.
exercise-how-many = Колико их је? { $group }
exercise-people-more = Извештај рачуна према овим бројевима. Промена се бележи у дневник и наводи у извештају. Што је обећано малој групи, остаје обећано.
# Behind a group's title in a list.
exercise-invited-of = позвано { $invited }, укупно { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Укупно
exercise-invited = Позвано
exercise-both-numbers = Упиши оба броја.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Као ко желиш да погледаш?
exercise-begun = Неко је већ одговорио или је анкета затворена, па активација више не може да се повуче. Још могу да се исправе последњи дан (на каснији) и број особа.
exercise-archive = Архивирај у једну датотеку
exercise-archive-more = Цела анкета, са запечаћеним листовима, иде у једну датотеку и напушта складиште кад се датотека поново прочита и потврди да је потпуна. У соби Кругови враћа је тастер o. Изабери фасциклу на USB меморији или међу својим документима. Назив: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Датотека
exercise-no-file = Упиши где датотека треба да буде уписана.
exercise-delete = Обрисати заувек?
# The "a" in brackets is a key.
exercise-delete-more = Нестаје све и нико то не може да врати; архива (a) може да се врати. Резервне копије задржавају оно што имају. Да буде сигурно да је то та анкета, упиши њен назив: { $name }
exercise-delete-sheets = Нестаје све, укључујући { $sheets ->
    [one] { $sheets } запечаћени лист
    [few] { $sheets } запечаћена листа
   *[other] { $sheets } запечаћених листова
  }, и нико то не може да врати; архива (a) може да се врати. Резервне копије задржавају оно што имају. Да буде сигурно да је то та анкета, упиши њен назив: { $name }
