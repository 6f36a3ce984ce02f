### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = одзив, в
lines-word-sessions = кругови
lines-word-set-ups = припреме, припрема
lines-word-results = резултати
lines-word-school = школа
lines-word-guide = водич
lines-word-data = заштита података, подаци
lines-word-lock = закључај, к
lines-word-quit = излаз, и

## What each of them does, read after it.

lines-does-help = ове речи
lines-does-back = један корак назад; одлучено остаје
lines-does-again = прочитај ово још једном, са најновијим бројевима
lines-does-where = где си
lines-does-participation = ко је учествовао; тамо су наведене све собе
lines-does-sessions = све анкете, исправке, нова припрема
lines-does-set-ups = бројеви, тврдње, дани, активација
lines-does-results = отпечати и читај извештај
lines-does-school = њен назив и кључеви координатора
lines-does-guide = како тече анкета
lines-does-data = шта се чува и ко то може да чита
lines-does-clear = испразни оно што се уписује
lines-does-lock = закључај све што може да се мења
lines-does-quit = изађи из програма
lines-numbers = Број ради оно што се прочита иза њега.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Где се нешто уписује, испред ових речи стоји тачка, на пример .{ $back }
lines-empty = Празан ред оставља оно што тамо стоји и води даље.

## What is answered to what was typed.

lines-digits = Упиши број цифрама или .{ $back } да све остане како је било.
lines-nothing-typed = Ништа није уписано. Упиши лозинку или .{ $back } за излаз.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Ово је дуже него што стаје на најмањи екран: { $used }. Упиши то мало краће.
lines-number-too-large = Највећи могући број овде је { $most }. Оно што је тамо стајало остаје; упиши га поново.
lines-not-after-first = { $day } не може бити последњи дан: први дан је { $first }. Ништа није промењено; упиши последњи дан поново.
lines-class-unfinished = Уписано за ово одељење још није сачувано. Празан ред води даље; .{ $clear } и затим .{ $back } то изоставља.
lines-one-number = Један по један број, молим.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Програм то не разуме. Упиши број или { $help }.
lines-nothing-to-clear = Овде се ништа не уписује.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Овде све почиње. За излаз из програма: { $quit }.
lines-workplace = Радно место координатора.
lines-workplace-of = Радно место координатора, { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Радно место координатора, { $lock }.
lines-workplace-of-lock = Радно место координатора, { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Сада: { $text }. Празан ред то оставља тако.

## What stands before what is typed.

lines-ask-word = Реч:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, { $session }. круг школске године { $year }
lines-passphrase = Лозинка
lines-trying = Лозинка се проверава.
lines-unsealed = Отпечаћено листова: { $done } од { $of }.
# Read when the program is ended by the system.
lines-set-up-kept = Припрема је сачувана таква каква јесте. Наставља се у соби Припреме.
lines-no-key-made = Овде је крај. Кључ није направљен и ништа није промењено.
lines-words-not-typed-back = Завршило се пре него што су две речи за опоравак поново уписане. Кључ је направљен и његова лозинка отвара листове. Ко није записао речи, нека направи нови кључ, који има нове речи: reflectory key replace

## A room that is locked.

lines-locked = Ова соба је закључана.
lines-locked-type = Упиши своју лозинку. Не приказује се.
lines-locked-open = Одзив, водич и заштита података остају отворени свима: тамо води .{ $back }

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Водич.
lines-protection = Заштита података.
lines-do-letter = сачувај писмо родитељима у датотеку
lines-plans = Акциони планови.
lines-certificates = Потврде и значка.
lines-elsewhere = Ове собе у редовима нема. Што се у њој ради, може и командом.
lines-command = Команда је: { $command }
lines-two-commands = Команда је: { $one }, и: { $other }

## Participation: a line for each group.

lines-participation = Одзив.
lines-nobody-asked = Још нико није позван. Најпре припреми анкету; чим се активира, овде се види ко учествује.
lines-participation-of = Одзив. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Одзив свеукупно: { $level }.
lines-by-class = По одељењима, у корацима од по пет:
lines-class-too-small = { $class }: премало за бројање.
lines-class-few = { $class }: мање од 5.
lines-class-least = { $class }: { $count } или више.
lines-group-not-invited = { $group }: без позива.
lines-group-reached = { $group }: предало { $count } од { $invited }. Минимум је { $minimum }: достигнут.
lines-group-too-many = { $group }: предало { $count } од { $invited }. Минимум је { $minimum }: достигнут, а листова је више него позваних особа; провери број.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: предало { $count } од { $invited }. Минимум је { $minimum }: близу, недостаје { $missing }.
lines-group-below = { $group }: предало { $count } од { $invited }. Минимум је { $minimum }: недостаје { $missing }.
lines-do-codes = кодови и листићи за поделу
lines-do-with-classes = са одељењима
lines-do-without-classes = без одељења
lines-do-participation-of = одзив: { $exercise }

## The sessions of a school year.

lines-sessions = Кругови. Школска година { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = { $number }. круг: { $days }, сада.
lines-session-next = { $number }. круг: { $days }, следећи.
lines-session-later = { $number }. круг: { $days }, касније.
lines-session-past = { $number }. круг: { $days }, завршен.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = { $number }. круг: { $entry }
lines-entry-set-up = припреми анкету
lines-entry-prepare = припреми унапред
lines-entry-being = { $level }, у припреми
lines-do-earlier-year = ранија школска година
lines-do-later-year = каснија школска година
lines-do-remove-set-up = уклони припрему: { $level }
lines-do-restore = врати анкету из архиве
lines-restore = Враћање анкете из њене архиве.

## A new set-up: for which session, and for which level.

lines-session-of = { $number }. круг школске године { $year }
lines-session-taken = { $number }. круг школске године { $year }, овај ниво је већ тамо
lines-begin-level-one = У једном кругу сваки ниво има једну анкету.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, у припреми
lines-isced-taken = { $level }, ISCED { $isced }, већ има своју анкету

## An exercise's page.

lines-exercise-page = Анкета. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Њен назив: { $id }.
lines-no-corrections = Исправке: нема их.
lines-correction = Исправка: { $words }.
lines-do-participation = одзив
lines-do-preview = погледај је онако како је види група
lines-do-last-day = исправи последњи дан
lines-do-people = исправи број особа у групи
lines-do-recall = повуци активацију
lines-do-copy = копирај је у други круг
lines-do-archive = архивирај је у једну датотеку
lines-do-delete = обриши је заувек
lines-later-last-day = Каснији последњи дан. { $exercise }.
lines-group-people = { $group }, позвано { $invited } од укупно { $eligible }
lines-archive = Архивирање у једну датотеку: { $exercise }.
lines-delete = Обрисати заувек: { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Припреме.
lines-do-go-on-with = настави: { $name }
lines-do-new-set-up = нова припрема
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Припрема: { $name }. Корак { $step } од { $steps }, { $title }, { $saved }.
lines-do-step = { $step }. корак: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = школа: { $school }
lines-number-school-none = школа: још није уписана
lines-number-level = ниво: { $level }
lines-number-eligible = { $group }: укупно { $count }
lines-number-eligible-none = { $group }: још није уписано колико их је
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: позвано { $count }, { $state }
lines-number-classes = одељења и узорци
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Колико
lines-how-many-in-all = { $group }: колико их је укупно
lines-how-many-invited = { $group }: колико их је позвано
lines-school-name = Назив школе
lines-level = Ниво
lines-classes = Одељења
lines-which-level = Који ниво?
lines-classes-and-samples = Одељења и узорци.
lines-class-asked = { $class }, { $group }, особа: { $count }, пита се.
lines-class-not-asked = { $class }, { $group }, особа: { $count }, не пита се.

## Step 2: what is asked.

lines-search = Претрага тврдњи.
lines-search-how = Речи које морају да буду у наслову или у ономе што група чита.
# Stands before what is typed; a colon follows.
lines-words = Речи
lines-found = Нађено за „{ $words }”: { $count }.
lines-item-core = { $statement }, увек у упитнику
lines-item-left-out = { $statement }, краћи облик то изоставља
lines-item-on = { $statement }, изборна, означена
lines-item-off = { $statement }, изборна, није означена
lines-item-in-form = { $statement }, изборна, у краћем облику
lines-item-stray = { $code }, означено, али се на овом нивоу не пита: избаци
lines-do-next-area = следећа област
lines-do-area-before = претходна област
lines-do-list-all = опет прикажи све
lines-do-write-own = напиши сопствену тврдњу
lines-do-bring-in = преузми сопствене тврдње однекуд
lines-do-how-much = колико се пита: све или краћи облик
lines-preview = Пробни приказ: као ко?
lines-preview-how = То је пут којим пролази учесник. Ништа се од тога не чува; изађи кад год желиш.
lines-a-statement = Тврдња.
lines-do-ask = укључи је
lines-do-not-ask = немој да је укључиш
lines-do-next-statement = следећа тврдња
lines-do-previous-statement = претходна тврдња
lines-how-much-asked = Колико се пита?
lines-everything = све: све основне тврдње, остале области и оно што означиш или напишеш

## Step 2: own statements.

lines-own-new = Нова сопствена тврдња.
lines-own-statement = Сопствена тврдња: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Кратак наслов за извештаје
lines-own-reads = { $group }: шта читају
lines-own-help = { $group }: кад одговара 5
lines-own-not-written = није написано
# `room` is such as "1 of 2 lines".
lines-own-room = Простор: искоришћено { $room }.
lines-bring = Преузми сопствене тврдње.
lines-bring-from-file = из датотеке
# Stands before what is typed; a colon follows.
lines-file = Датотека
lines-suggested = Предлози: { $set }.
lines-suggested-ticked = { $title }, означено.
lines-suggested-unticked = { $title }, није означено.
lines-suggested-here = { $title }, већ је овде.
lines-do-take-ticked = преузми означене

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Први дан
lines-last-day = Последњи дан
lines-day-how = Напиши га овако: 2026-11-23 или 23.11.2026.
lines-do-first-day = упиши први дан
lines-do-type-last-day = упиши последњи дан
lines-do-other-day = упиши други последњи дан
lines-do-clear-days = уклони оба дана

## Step 4: activation.

lines-ready = Све је спремно.
lines-missing = { $count ->
    [one] Недостаје { $count } ствар. Њен број води тамо где се то поправља.
    [few] Недостају { $count } ствари. Њихови бројеви воде тамо где се свака поправља.
   *[other] Недостаје { $count } ствари. Њихови бројеви воде тамо где се свака поправља.
  }
lines-freezes = Шта више неће моћи да се мења:
# `minutes` is how long it takes.
lines-asked = { $group }: позвано { $invited }, минимум { $minimum }, тврдњи { $statements }, минута { $minutes }.
lines-asked-unknown = { $group }: још се не зна колико; тврдњи { $statements }, минута { $minutes }.
lines-asked-left-out = { $group }: изостављено.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = спремно: { $check }
lines-check-missing = недостаје: { $check }
lines-check-mind = обрати пажњу: { $check }
lines-people-asked = Позвано особа: { $people }. Период: { $first }, до: { $last }; дана: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = активирај је
lines-told = Шта учесници сазнају о томе шта је донео прошли упитник. То им се каже.
lines-not-told = Шта учесници сазнају о томе шта је донео прошли упитник. То им се не каже.
lines-do-tell = реци им
lines-do-not-tell = немој да им кажеш

## Codes and slips.

lines-codes = Кодови. { $exercise }.
lines-lab = Информатички кабинет.
lines-lab-command = Отвара се и прати командом: reflectory hub.
lines-slips-how = Број их израђује. За другу количину упиши број и количину, на пример 1 30.
lines-do-slips = { $group }: изради { $count }
lines-do-all-slips = изради све, укупно { $total }
lines-do-pdf-cut = направи PDF за штампу и сечење
lines-do-html-cut = направи HTML датотеку за штампу и сечење

## Results.

lines-results = Резултати. Школска година { $year }.
lines-no-results = У овој школској години није отворена ниједна анкета.
lines-level-session = { $level }, { $session }. круг
lines-do-read-report = читај извештај: { $exercise }
lines-do-unseal = отпечати: { $exercise }
lines-do-count-late = урачунај закаснеле листове у ново издање: { $exercise }
lines-compare-with = Са чиме поредити: { $exercise }?
lines-fetching = Само тренутак: извештај се учитава.
lines-unseal = Отпечаћивање: { $exercise }.
lines-new-edition = Ново издање: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Извештај. { $exercise }, издање { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Тврдње, { $area }, { $order }
lines-page-own = Сопствене тврдње, { $order }
lines-page-group = Једна група: { $group }
lines-page-other = Остале области: { $area }
lines-page-words = Својим речима: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Друга страна, по називу: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Цела тврдња, по називу: { $names }.
lines-note-on = Белешка уз: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Белешка
lines-form = У ком облику сачувати извештај?
lines-search-report = Претрага: код, наслов или реч из тврдње.
# Stands before what is typed; a colon follows.
lines-words-or-number = Речи или број
lines-no-notes = Још нема белешки. Уз целу тврдњу може да се дода белешка: ред о томе шта је о њој речено.
lines-school-average = { $mean } просек школе, број области: { $areas }.
lines-overall = { $mean } укупно.
lines-overall-none = Укупно: нема ничега за приказ.
lines-overall-answered = { $mean } укупно, одговорило { $count } од { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Укупно: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, из { $core ->
    [one] { $core } основне тврдње.
    [few] { $core } основне тврдње.
   *[other] { $core } основних тврдњи.
  }
lines-area-optional = { $mean } { $group }, из { $optional ->
    [one] { $optional } изборне тврдње.
    [few] { $optional } изборне тврдње.
   *[other] { $optional } изборних тврдњи.
  }
lines-area-both = { $mean } { $group }, из { $core ->
    [one] { $core } основне тврдње; изборних: { $optional }.
    [few] { $core } основне тврдње; изборних: { $optional }.
   *[other] { $core } основних тврдњи; изборних: { $optional }.
  }
lines-handed-in = Предало { $count } од { $of }.
lines-group-read = { $group }, шта читају: { $text }
lines-texts = Текстова: { $count }, азбучним редом, одвојено од листова.
lines-text = Текст { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Одзив: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: нема их.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % не односи се, { $count } од { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = разлика { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } укупно, одговорило { $count } од { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = порасло за { $by }, пре { $before }, сада { $after }, { $where }: { $statement }.
lines-changed-down = пало за { $by }, пре { $before }, сада { $after }, { $where }: { $statement }.
lines-do-points-off = само просеци
lines-do-points-on = и колико их је изабрало који степен
lines-do-other-order = другим редом
lines-do-search-statement = потражи тврдњу
lines-do-write-report = сачувај извештај у датотеку
lines-do-compare = упореди са другом анкетом
lines-do-statements-of = тврдње: { $area }
lines-do-statement-after = тврдња иза ње
lines-do-statement-before = тврдња пре ње
lines-do-note = напиши белешку уз њу
lines-do-note-off = без њене белешке
lines-do-note-on = са њеном белешком, ако постоји

## Two sessions compared.

lines-compared = Поређење два круга. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Тада: { $exercise }, одзив: { $level }. { $groups }.
lines-compared-now = Сад: { $exercise }, одзив: { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Све групе: { $values }.
lines-then-now = тада { $before }, сад { $after }
# In the place of a value.
lines-no-value = ништа
lines-increased = порасло за { $by }
lines-decreased = пало за { $by }
lines-same = исто
lines-do-other-order-now = другим редом; сада { $order }

## The school, and the coordinators' keys.

lines-school = Школа.
lines-first-steps = Први кораци који су преостали: { $steps }.
lines-look-still-right = Једном у школској години: погледај да ли је све ово још тачно и потврди то.
lines-back-up-now = Сад направи резервну копију.
lines-old-key = Стари кључ.
lines-two-words = Две од речи за опоравак.
lines-recovery-words = Речи за опоравак.
lines-do-words-file = сачувај их у датотеку
lines-do-pdf = направи PDF
lines-do-html = направи HTML датотеку

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Упиши { $back } још једном за излаз без последње промене. { $why }
plain-writing = Датотека се уписује.
plain-writing-long = Датотека се уписује већ { $seconds } s.
plain-writing-busy = Још се уписује друга датотека, па ова није започета. Сачекај тренутак.
plain-writing-leaving = Датотека се још уписивала; то је сада прекинуто. За излаз још једном упиши { $back }.
plain-overview-look-at-school = Једном у школској години: погледај собу Школа.
# Two days, and a window of days.
plain-days-range = { $first }, до: { $last }
plain-dates-from-to = { $first }, до: { $last }
# The sessions and an exercise.
plain-dates-none-fits = У { $session }. круг више не може да стане ниједна анкета (крај круга: { $day }). Соба Кругови показује који круг је следећи.
plain-exercise-archive-more = Цела анкета, са запечаћеним листовима, иде у једну датотеку и напушта складиште кад се датотека поново прочита и потврди да је потпуна. Соба Кругови је враћа. Изабери фасциклу на USB меморији или међу својим документима. Њен назив: { $name }
plain-exercise-delete-more = Нестаје све и нико то не може да врати; архива може да се врати. Резервне копије задржавају оно што имају. Да буде сигурно да је то та анкета, упиши њен назив: { $name }
plain-exercise-delete-sheets = Нестаје све, { $sheets ->
    [one] укључујући { $sheets } запечаћени лист
    [few] укључујући { $sheets } запечаћена листа
   *[other] укључујући { $sheets } запечаћених листова
  }, и нико то не може да врати; архива може да се врати. Резервне копије задржавају оно што имају. Да буде сигурно да је то та анкета, упиши њен назив: { $name }
# Statements and activation.
plain-own-remove = Изабери „уклони” још једном и ова тврдња нестаје са свим својим текстовима. Све друго је задржава.
plain-statements-form-leaves-out = Краћи облик ову изоставља. Краћи облик може да се изабере или напусти на списку.
plain-statements-core-is-asked = Ова се увек пита. Уз изборне тврдње пише да су изборне.
plain-statements-own-is-asked = Сопствене тврдње се увек питају. Број тврдње је отвара: можеш да је промениш или уклониш.
plain-suggested-nothing-ticked = Још ништа није означено. Број тврдње је означава.
plain-activate-still-missing = Још нешто недостаје. Што недостаје, наведено је прво, а његов број води тамо.
plain-activate-no-key = Још нема кључа, па после нико не би могао да отвори листове. Изради га у соби Школа.
plain-activate-try = { $who } Да ли се лозинка још зна? Овде може да се испроба.
plain-activate-tell-offer = { $count ->
    [one] Реци учесницима шта је донео прошли упитник: { $count } ствар из твог плана. Њен број је приказује.
    [few] Реци учесницима шта је донео прошли упитник: { $count } ствари из твог плана. Број их приказује.
   *[other] Реци учесницима шта је донео прошли упитник: { $count } ствари из твог плана. Број их приказује.
  }
plain-activate-tell-other = { $count ->
    [one] Учесницима се каже шта је донео прошли упитник: { $count } ствар. Твој план то сада каже другим речима; број их приказује.
    [few] Учесницима се каже шта је донео прошли упитник: { $count } ствари. Твој план то сада каже другим речима; број их приказује.
   *[other] Учесницима се каже шта је донео прошли упитник: { $count } ствари. Твој план то сада каже другим речима; број их приказује.
  }
plain-activate-tell-state-other = Сада се кажу друге речи. Број преузима ове.
# Codes and slips.
plain-slips-nowhere-else = Ови листићи се не чувају нигде другде. Сачувај их у датотеку или још једном упиши { $back } за излаз без њих.
# Results and reports.
plain-results-nothing-set-up = Овде ништа није припремљено. Почиње се у соби Кругови.
plain-results-can-unseal = { $sheets ->
    [one] Запечаћен чека { $sheets } лист.
    [few] Запечаћена чекају { $sheets } листа.
   *[other] Запечаћено чека { $sheets } листова.
  }
plain-late-enough = Закаснели листови: { $groups }. Ново издање урачунава оне којих је довољно.
plain-lab-aside = { $sheets ->
    [one] Одвојен је { $sheets } лист: стигао је без слободног листића. Овде остаје одвојен; на нацртаном екрану може да се урачуна.
    [few] Одвојена су { $sheets } листа: стигла су без слободног листића. Овде остају одвојена; на нацртаном екрану могу да се урачунају.
   *[other] Одвојено је { $sheets } листова: стигли су без слободног листића. Овде остају одвојени; на нацртаном екрану могу да се урачунају.
  }
plain-how-of = „80 од 200” увек значи: одговорило од позваних.
plain-how-counts = У просек улазе само одговори од 1 до { $highest }. „Не односи се” и „без одговора” броје се и приказују уз њега, никад као 0.
plain-how-counts-on-scale = У просек улазе само одговори на скали. „Не односи се” и „без одговора” броје се и приказују уз њега, никад као 0.
plain-figures-behind = одговорило { $answered } од { $invited }, не односи се { $opted-out }, без одговора { $unanswered }
plain-detail-na = не односи се: { $words }
plain-detail-na-alone = не односи се на мене
plain-focus-na = Највише „не односи се”
# The school and its keys.
plain-school-step-exercise = анкета
plain-school-no-key-meaning = Листове може да отвори само ко има кључ координатора. Без кључа ништа не може да се активира. Број израђује први.
plain-school-coordinators-meaning = Број додаје кључ колегинице или колеге или предаје посао наследнику, корак по корак.
plain-keys-leaving = Ове речи се приказују само сада. Ко изгуби и њих и лозинку, губи одговоре. Упиши { $back } још једном за излаз без записивања.
plain-keys-wrong-word = То није { $number }. реч. Погледај поново свој лист; .{ $back } опет чита речи.
plain-keys-backup-more = Датотека кључа је у фасцикли складишта. Резервна копија чува обоје на твом медијуму за копије; први пут реци куда: reflectory backup DIR. Без кључа, или без његове лозинке и листа за опоравак, нико не може да отвори листове.
plain-told-backup-where = Једном реци где иду резервне копије, на други медијум: reflectory backup DIR. После је довољан избор „резервна копија“.
plain-told-no-drive = Не види се ниједан прикључен диск или USB меморија. Прикључи нешто од тога, сачекај тренутак и изабери ово поново или запиши оно што се овде чита. Ништа није уписано.
