### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Ништа се не припрема.
# n is a key.
set-up-nothing-next = Тастер n започиње: изабереш круг и ниво, затим следе четири кратка корака. Све се одмах чува; изађи и врати се кад год желиш.
set-up-list = У припреми
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · { $session }. круг { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = чува се…
set-up-is-saved = сачувано
set-up-is-not-saved = несачувано

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Ниво и бројеви
stage-numbers-short = Бројеви
stage-questionnaire = Упитник
stage-dates = Датуми
stage-activate = Активација

set-up-saving = Само тренутак: чува се твоја последња промена. Покушај поново.
set-up-changed = Неко други је у међувремену променио ову припрему. Сада видиш ту верзију; твоја последња промена није сачувана.
set-up-other-questionnaire = Ова анкета је имала други упитник, са другим нивоима или групама, па не може да се копира. Она је на сигурном. Започни нову припрему; сопствене тврдње могу да се преузму у њу.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Школа
numbers-level = Ниво
numbers-classes = Одељења
numbers-school-missing = још није уписана
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = укупно
numbers-invited = позвано
numbers-minimum = минимум
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % од { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = још не
numbers-too-many = превише
numbers-left-out = изостаје
numbers-too-few = премало
numbers-small = мала
numbers-fine = у реду
numbers-no-classes = није уписано ниједно
numbers-classes-entered = уписано { $all }, пита се { $asked }
numbers-which-level = Који ниво се пита?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · изабрано
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 до 12 год. · броје се старији од 9
level-lower-secondary = ISCED { $isced } · 12 до 15 год.
level-vocational = ISCED { $isced } · 15 до 18 год. · учи се занимање
level-general = ISCED { $isced } · 15 до 18 год. · за даље студије
level-between = ISCED { $isced } · између школе и високог образовања

numbers-about-levels = Ниво се никад не спаја са другим: већа школа припрема по једну анкету за сваки ниво, упоредо, а ко ради на два нивоа, одговара по једном за сваки. Мала школа са једном анкетом за више нивоа узима најнижи.
numbers-about-school = Назив школе како ће га читати учесници и како ће писати у извештају. Може да се мења док се анкета не активира.
numbers-about-classes = Не мораш да питаш све. Упиши одељења или стручна већа наставника и жребом одреди која се од њих питају: мање посла за школу, али и мање поуздани резултати.
# `who` comes from the questionnaire.
numbers-who-counts = Ко се броји: { $who }.
numbers-zero = 0 изоставља групу.
numbers-asked-classes = Ко се пита: особе из одељења која се питају.
numbers-asked-everyone = Ко се пита: сви, осим ако упишеш мањи број. 0 изоставља групу.
numbers-minimum-rule = { $minimum ->
    [one] Минимум је { $minimum } лист: { $percent } % од { $eligible }, заокружено наниже. Ако их је мање, извештај моли за опрез при читању.
    [few] Минимум су { $minimum } листа: { $percent } % од { $eligible }, заокружено наниже. Ако их је мање, извештај моли за опрез при читању.
   *[other] Минимум је { $minimum } листова: { $percent } % од { $eligible }, заокружено наниже. Ако их је мање, извештај моли за опрез при читању.
  }
numbers-correct-one = { $people }: позвано их је више ({ $invited }) него што их је укупно ({ $eligible }). Исправи један од та два броја.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Одељења и стручна већа
# n is a key.
classes-begin = Тастер n уписује прво. Упиши сва, и она која се можда неће питати: само тада жреб говори за све.
# Above the columns of the list. At most 9 columns each.
classes-name = назив
classes-grade = разред
classes-group = група
classes-people = особа
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = пита се
classes-not-asked = не
classes-remove = Уклонити са списка: { $name }?
classes-full = Одељења већ има { $most } и више не може да се упише.
classes-none-asked = Ниједно од ових одељења се не пита, па је изостављена група: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Сва одељења заједно имају { $all } особа, а укупан број ({ $people }) је само { $eligible }. Исправи одељења или број у претходној табели.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Одељење / веће
class-form-name = Назив
class-form-grade = Разред
class-form-group = Група
class-form-people = Број особа
class-form-about-name = Како га у школи зову, на пример 5-2, или Језици за стручно веће наставника.
class-form-about-grade = Одељења истог разреда жребају се заједно, тако да се пита сваки разред. Може да остане празно.
class-form-about-group = Чије је одељење: ученици или, за стручно веће, наставници.
class-form-about-people = Колико има особа. Сва одељења заједно требало би да обухвате све који се броје.
class-form-no-name = Упиши назив, на пример 5-2.
class-form-name-taken = Одељење са називом { $name } већ постоји. Изабери други назив.
class-form-nobody = Колико је у њему особа? Бар 1.
class-form-too-many = Одељење има највише { $most } особа. Још једном погледај број.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Планирај узорак: { $people }
sample-advice = { $minimum ->
    [one] { $people }, укупно { $eligible }: водич тражи бар { $minimum } лист. Не одговоре сви који се питају, зато питај { $wanted } или више.
    [few] { $people }, укупно { $eligible }: водич тражи бар { $minimum } листа. Не одговоре сви који се питају, зато питај { $wanted } или више.
   *[other] { $people }, укупно { $eligible }: водич тражи бар { $minimum } листова. Не одговоре сви који се питају, зато питај { $wanted } или више.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = по разреду
sample-classes = одељења
sample-people = особа
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } од { $all }
sample-range = { $least } до { $most } од { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = савет
sample-seed = Семе
sample-draw-once = Једнак број одељења по разреду, свако са једнаким изгледима. Жребај једном: понављати док се исход не допадне исто је што и бирати ручно. Ко упише ово семе, извуче иста одељења.
sample-drawn = Извучено са семеном { $seed }: пита се { $asked } од { $classes } одељења.
# n is a key.
sample-needs-classes = Узорак се извлачи из одељења. Најпре их упиши, и она која се неће питати: тастер n започиње.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Питају се сви ({ $people }), па нема узорка који тражи опрез.
sample-random = Одељења: { $chosen } од { $classes }, { $people }: { $asked } од { $all }, извучено жребом (по разреду { $per }, семе { $seed }). Извештај може да каже у којој мери они говоре за све ({ $people }), уз границу грешке.
sample-random-disagrees = Одељења: { $chosen } од { $classes }, { $people }: { $asked } од { $all }, извучено жребом (по разреду { $per }, семе { $seed }). Али сва одељења заједно имају { $together } особа, а укупно их је { $all }: извештај даје границу грешке само кад се ти бројеви слажу.
sample-by-hand = { $people }: { $asked } од { $all }, изабрано ручно. Извештај не даје границу грешке и то каже; одељења извучена жребом то би омогућила.
sample-classes-by-hand = Одељења: { $chosen } од { $classes }, { $people }: { $asked } од { $all }, изабрано ручно. Извештај не даје границу грешке и то каже: омогућава је само жреб.
sample-changed = Одељења: { $chosen } од { $classes }, { $people }: { $asked } од { $all }, ручно мењано после жреба. Извештај не даје границу грешке и то каже: омогућава је само жреб.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = по
calendar-tuesday = ут
calendar-wednesday = ср
calendar-thursday = че
calendar-friday = пе
calendar-saturday = су
calendar-sunday = не

dates-choose-first = Изабери први дан.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Од: { $day } – сада изабери последњи дан.
dates-none-fits = У { $session }. круг више не може да стане ниједна анкета (завршава се: { $day }). Соба 2 показује који круг је следећи.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · дана: { $days }
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = { $session }. круг траје: { $first } – { $last }
dates-lasts = Анкета траје { $least } до { $most } дана, рачунајући и први и последњи.
# `month` is the name of a month alone: "April".
dates-shared-month = Месец { $month } припада и кругу { $other }; изабран је { $session }. круг.
dates-shared = { $first } – { $last } припада и кругу { $other }; изабран је { $session }. круг.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: отвара се у 00:00.
dates-would-open = { $day }: ако је први дан, отвара се у 00:00.
dates-closes = { $day }: последњи дан, укупно дана: { $days }; затвара се у 23:59 по времену места { $place }.
dates-would-close = { $day }: ако је последњи, дана је { $days }, а затвара се у 23:59 по времену места { $place }.
dates-inside = { $day }: { $number }. дан од { $all }. Овде не може да се заврши: треба бар { $least } дана.
dates-no-too-late = { $day }: није могуће. { $session }. круг се завршава: { $last }, а треба бар { $least } дана.
dates-no-too-short = { $day }: није могуће. Као последњи дан дао би дана: { $days }, а најмање је { $least }.
dates-no-too-long = { $day }: није могуће. Као последњи дан дао би дана: { $days }, а највише је { $most }.
dates-no-before-window = { $day }: није могуће. { $session }. круг почиње: { $first }
dates-no-after-window = { $day }: није могуће. { $session }. круг се завршава: { $last }
dates-no-past = { $day }: није могуће, тај дан је прошао. Данас је { $today }
dates-no-backwards = { $day }: није могуће. Тај дан је пре првог дана.

# Before what is typed.
dates-type = Дан, на пример 2026-11-23:
dates-no-day = То није дан. Напиши га овако: 2026-11-23 или 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Школа још нема назив.
open-no-people = Недостаје број: { $people }. Упиши 0 да изоставиш групу.
open-more-invited = { $people }: позвано их је више ({ $invited }) него што их је укупно ({ $eligible }).
open-nobody-invited = Ни у једној групи нико није позван, па нико не би могао да одговори.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Ниједан краћи облик се не зове „{ $key }”. Краћи облици: { $forms }.
open-no-short-form = Ниједан краћи облик се не зове „{ $key }”. Нема ниједног.
# `code` is a statement's code, such as C10.
open-unknown-code = Ниједна тврдња нема код `{ $code }`.
open-always-in = `{ $code }` је увек укључена; овде се наводе само изборне тврдње.
open-not-at-this-level = `{ $code }` се на овом нивоу не пита.
open-too-many-own = { $count ->
    [one] Има { $count } сопствена тврдња. Може их бити највише { $most }.
    [few] Има { $count } сопствене тврдње. Може их бити највише { $most }.
   *[other] Има { $count } сопствених тврдњи. Може их бити највише { $most }.
  }
open-own-id-taken = Ознака `{ $id }` припада тврдњи из упитника. Сопственој тврдњи дај другу.
open-own-without-group = Твоја тврдња „{ $own }” није ни за једну групу. Напиши је бар за једну групу или је уклони.
open-own-without-text = Твоја тврдња „{ $own }” још нема текст за групу: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Твоја тврдња „{ $own }” још не каже кад одговара { $points }, за групу: { $people }.
open-own-without-meaning = Твоја тврдња „{ $own }” још не каже шта се мисли, за групу: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Твоја тврдња „{ $own }” само је делимично преведена ({ $language }, група: { $people }): потребни су текст и помоћ.
open-translation-for-nobody = Твоја тврдња „{ $own }” има превод ({ $language }) за групу која је не добија: { $people }. Уклони једно или додај друго.
open-no-such-session = У школској години { $year } нема круга { $session }.
open-no-first-day = Први дан још није изабран.
open-no-last-day = Последњи дан још није изабран.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = кад одговара { $points }
helps-what-is-meant = шта се мисли

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Последњи дан је пре првог.
slot-too-short = { $days ->
    [one] Анкета траје { $days } дан. Потребно их је бар { $least }, рачунајући и први и последњи.
    [few] Анкета траје { $days } дана. Потребно их је бар { $least }, рачунајући и први и последњи.
   *[other] Анкета траје { $days } дана. Потребно их је бар { $least }, рачунајући и први и последњи.
  }
slot-too-long = { $days ->
    [one] Анкета траје { $days } дан. Може их бити највише { $most }, рачунајући и први и последњи.
    [few] Анкета траје { $days } дана. Може их бити највише { $most }, рачунајући и први и последњи.
   *[other] Анкета траје { $days } дана. Може их бити највише { $most }, рачунајући и први и последњи.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Дани морају да буду унутар круга { $session } школске године { $year }: { $first } до { $last }.
slot-in-the-past = Први дан је прошао: данас је { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Изостављена група: { $group }. Извештај ће носити ознаку „непотпуно” и неће бити значке.
caution-below-minimum = { $invited ->
    [one] { $group }: пита се { $invited }, а минимум за { $eligible } је { $minimum }. Тако не може да се достигне; извештај ће молити за опрез при читању.
    [few] { $group }: пита се { $invited }, а минимум за { $eligible } је { $minimum }. Тако не може да се достигне; извештај ће молити за опрез при читању.
   *[other] { $group }: пита се { $invited }, а минимум за { $eligible } је { $minimum }. Тако не може да се достигне; извештај ће молити за опрез при читању.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: позвано их је { $invited }, па је то мала група и њеним члановима се то каже на почетку. Ако их одговори мање од { $cell }, група у извештају има свој ред само ако пристану сви који су одговорили.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Твоја тврдња „{ $own }” каже скоро исто што и друга тврдња ({ $code }, { $title }). Можда је довољна једна.
caution-looks-like-own = Твоја тврдња „{ $own }” каже скоро исто што и друга тврдња (твоја тврдња „{ $other }”). Можда је довољна једна.
# `language` is a tag such as fr.
caution-not-translated = Твоја тврдња „{ $own }” није за све преведена ({ $language }). Ко одговара на том језику, чита је како је написана, са ознаком.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Анкета је затворена, па њен последњи дан више не може да се мења. Сви листови су на сигурном.
correction-not-later = Последњи дан може да буде само каснији, а сада је { $last }. Изабери дан после тога.
correction-too-long = { $days ->
    [one] Анкета би трајала { $days } дан. Може их бити највише { $most }, рачунајући и први и последњи. Изабери ранији последњи дан.
    [few] Анкета би трајала { $days } дана. Може их бити највише { $most }, рачунајући и први и последњи. Изабери ранији последњи дан.
   *[other] Анкета би трајала { $days } дана. Може их бити највише { $most }, рачунајући и први и последњи. Изабери ранији последњи дан.
  }
correction-outside-window = Круг се завршава { $last }. Изабери тај дан или неки ранији.
correction-unsealed = Листови су већ отпечаћени, па бројеви на којима почивају резултати више не могу да се мењају.
correction-no-such-group = Упитник нема такву групу.
correction-nothing-changed = Ови бројеви већ важе, па нема шта да се исправи.
correction-more-invited = Позвано их је више ({ $invited }) него што их је укупно ({ $eligible }).
correction-was-left-out = Изостављена је група: { $group }. То је речено свима који одговарају и више не може да се мења; изостављена група задржава 0 позваних.
correction-is-asked = Пита се група: { $group }. То је речено свима који одговарају и више не може да се мења; бар 1 мора да остане позван.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Ниједна временска зона се не зове „{ $zone }”. Примери: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }” није ознака језика. Примери: nl, fr, pt-BR.
problem-too-many-people = Група има највише { $most } особа. Још једном погледај број.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Ниједан упитник се овде не зове „{ $name }”. Овде су: { $there }.
problem-two-instruments = Анкета тражи упитник „{ $asked }”, а изабран је „{ $chosen }”. Изостави један од њих.
