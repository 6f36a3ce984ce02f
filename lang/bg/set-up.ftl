### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Нищо не се подготвя.
# n is a key.
set-up-nothing-next = n започва: избираш кръга и степента, после четири кратки стъпки. Всичко се запазва веднага; излизай и се връщай, когато искаш.
set-up-list = Подготвят се
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · кръг { $session } от { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = запазва се…
set-up-is-saved = запазено
set-up-is-not-saved = не е запазено

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Степен и брой
stage-numbers-short = Брой
stage-questionnaire = Въпросник
stage-dates = Дати
stage-activate = Активиране

set-up-saving = Един момент: последната ти промяна се запазва. Опитай отново.
set-up-changed = Междувременно друг е променил тази подготовка. Сега виждаш неговата версия; последната ти промяна не е запазена.
set-up-other-questionnaire = Тази анкета е с друг въпросник, с други степени или групи, затова не може да се копира. Тя е на сигурно място. Започни нова подготовка; собствените твърдения могат да се внесат в нея.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Училище
numbers-level = Степен
numbers-classes = Паралелки
numbers-school-missing = още не е въведено
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = общо
numbers-invited = поканени
numbers-minimum = минимум
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % от { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = още не
numbers-too-many = много
numbers-left-out = изключена
numbers-too-few = малко
numbers-small = малка
numbers-fine = добре
numbers-no-classes = няма въведени
numbers-classes-entered = въведени: { $all }, участват: { $asked }
numbers-which-level = Коя степен участва?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · избрана
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 до 12 г. · броят се над 9 г.
level-lower-secondary = ISCED { $isced } · 12 до 15 г.
level-vocational = ISCED { $isced } · 15 до 18 г. · усвояване на професия
level-general = ISCED { $isced } · 15 до 18 г. · за по-нататъшно обучение
level-between = ISCED { $isced } · между училище и висше образование

numbers-about-levels = Една степен никога не се смесва с друга: по-голямо училище подготвя по една анкета за всяка степен, успоредно, а който работи в две степени, отговаря по веднъж за всяка. Малко училище с една анкета за няколко степени избира най-ниската.
numbers-about-school = Името на училището, както го четат участниците и както стои в доклада. Може да се променя, докато анкетата не е активирана.
numbers-about-classes = Не е нужно да питаш всички. Въведи паралелките или методическите обединения на учителите и изтегли на случаен принцип кои от тях да участват: по-малко работа за училището и по-малко надеждни резултати.
# `who` comes from the questionnaire.
numbers-who-counts = Кой се брои: { $who }.
numbers-zero = 0 изключва групата.
numbers-asked-classes = Питаме хората от паралелките, които участват.
numbers-asked-everyone = Питаме всички, освен ако въведеш по-малко число. 0 изключва групата.
numbers-minimum-rule = { $minimum ->
    [one] Минимум { $minimum } лист: { $percent } % от { $eligible }, закръглено надолу. При по-малко докладът моли да се чете предпазливо.
   *[other] Минимум { $minimum } листа: { $percent } % от { $eligible }, закръглено надолу. При по-малко докладът моли да се чете предпазливо.
  }
numbers-correct-one = Поканените са повече ({ $invited }), отколкото е общият брой ({ $eligible }): { $people }. Поправи едно от двете числа.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Паралелки и обединения
# n is a key.
classes-begin = n въвежда първата. Въведи всички, и тези, които може би няма да бъдат питани: само тогава изтеглянето говори за всички.
# Above the columns of the list. At most 9 columns each.
classes-name = име
classes-grade = клас
classes-group = група
classes-people = хора
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = питаме
classes-not-asked = не
classes-remove = Да се махне ли { $name } от списъка?
classes-full = Вече има { $most } паралелки и повече не може.
classes-none-asked = Никоя от тези паралелки не е избрана, затова групата е изключена: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Всички паралелки заедно имат { $all } души, а общият брой е само { $eligible }: { $people }. Поправи паралелките или числото в таблицата преди това.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Паралелка или МО
class-form-name = Име
class-form-grade = Клас
class-form-group = Група
class-form-people = Хора
class-form-about-name = Както я знаят хората в училището, например 5б, или Чужди езици за обединение на учители.
class-form-about-grade = Паралелките от един клас се теглят заедно, така че да участва всеки клас. Може да остане празно.
class-form-about-group = Чия е паралелката: на учениците, или на учителите, ако е обединение.
class-form-about-people = Колко души са в нея. Заедно паралелките трябва да обхващат всички от групата.
class-form-no-name = Дай ѝ име, например 5б.
class-form-name-taken = Вече има паралелка { $name }. Избери друго име.
class-form-nobody = Колко души са в нея? Поне 1.
class-form-too-many = В паралелка има най-много { $most } души. Провери числото.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Планирай извадка: { $people }
sample-advice = { $minimum ->
    [one] За групата { $people } ({ $eligible } души) насоките искат поне { $minimum } лист. Не всеки поканен отговаря, затова попитай { $wanted } или повече.
   *[other] За групата { $people } ({ $eligible } души) насоките искат поне { $minimum } листа. Не всеки поканен отговаря, затова попитай { $wanted } или повече.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = на клас
sample-classes = паралелки
sample-people = хора
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } от { $all }
sample-range = { $least } до { $most } от { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = съвет
sample-seed = Число
sample-draw-once = Еднакъв брой паралелки от всеки клас, всяка с еднаква вероятност. Тегли веднъж: който тегли, докато резултатът му хареса, избира ръчно. Който въведе това число, изтегля същите паралелки.
sample-drawn = Изтеглено с число { $seed }: участват { $asked } от { $classes } паралелки.
# n is a key.
sample-needs-classes = Извадката се тегли от паралелки. Първо ги въведи, и тези, които няма да бъдат питани: n започва.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Питаме всички ({ $people }), затова няма извадка, с която да се внимава.
sample-random = { $chosen } от { $classes } паралелки, { $asked } от { $all } души ({ $people }), изтеглени на случаен принцип (по { $per } на клас, число { $seed }). Докладът може да каже доколко те говорят за цялата група, с граница на грешката.
sample-random-disagrees = { $chosen } от { $classes } паралелки, { $asked } от { $all } души ({ $people }), изтеглени на случаен принцип (по { $per } на клас, число { $seed }). Но всички паралелки заедно имат { $together } души, а общият брой е { $all }: докладът дава граница на грешката само когато те съвпадат.
sample-by-hand = { $asked } от { $all } души ({ $people }), избрани ръчно. Докладът не дава граница на грешката и го посочва; паралелки, изтеглени на случаен принцип, биха я позволили.
sample-classes-by-hand = { $chosen } от { $classes } паралелки, { $asked } от { $all } души ({ $people }), избрани ръчно. Докладът не дава граница на грешката и го посочва: само тегленето я позволява.
sample-changed = { $chosen } от { $classes } паралелки, { $asked } от { $all } души ({ $people }), променени ръчно след тегленето. Докладът не дава граница на грешката и го посочва: само тегленето я позволява.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = пн
calendar-tuesday = вт
calendar-wednesday = ср
calendar-thursday = чт
calendar-friday = пт
calendar-saturday = сб
calendar-sunday = нд

dates-choose-first = Избери първия ден.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Начало: { $day }; сега избери последния ден.
dates-none-fits = В кръг { $session } вече не се побира анкета: краят му е { $day }; раздел 2 показва кой кръг следва.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } дни
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Кръг { $session } продължава от { $first } до { $last }
dates-lasts = Анкетата продължава от { $least } до { $most } дни, като се броят и двата крайни дни.
# `month` is the name of a month alone: "April".
dates-shared-month = Месец { $month } е и в кръг { $other }; ти избра кръг { $session }.
dates-shared = От { $first } до { $last } е и в кръг { $other }; ти избра кръг { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: отваря се в 00:00.
dates-would-open = { $day }: ако това е първият ден, отваря се в 00:00.
dates-closes = { $day }: последният от { $days } дни; затваря се в 23:59 по времето на { $place }.
dates-would-close = { $day }: ако това е последният ден, стават { $days } дни и се затваря в 23:59 по времето на { $place }.
dates-inside = { $day }: ден { $number } от { $all }. Тук не може да свърши: поне { $least } дни.
dates-no-too-late = Не може: { $day }; кръг { $session } свършва: { $last }, а най-малкото са { $least } дни.
dates-no-too-short = Не може: { $day }; като последен ден прави { $days } дни, а най-малкото са { $least }.
dates-no-too-long = Не може: { $day }; като последен ден прави { $days } дни, а най-многото са { $most }.
dates-no-before-window = Не може: { $day }; кръг { $session } започва: { $first }
dates-no-after-window = Не може: { $day }; кръг { $session } свършва: { $last }
dates-no-past = Не може: { $day }; този ден е минал, днес е { $today }
dates-no-backwards = Не може: { $day }; този ден е преди първия.

# Before what is typed.
dates-type = Ден, например 2026-11-23:
dates-no-day = Това не е ден. Напиши го като 2026-11-23 или 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Училището още няма име.
open-no-people = Липсва броят на хората в групата: { $people }. Напиши 0, за да изключиш групата.
open-more-invited = Поканените са повече ({ $invited }), отколкото е общият брой ({ $eligible }): { $people }.
open-nobody-invited = В нито една група няма поканени, затова никой не би могъл да отговори.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Няма кратък вариант „{ $key }“. Кратки варианти: { $forms }.
open-no-short-form = Няма кратък вариант „{ $key }“. Изобщо няма кратък вариант.
# `code` is a statement's code, such as C10.
open-unknown-code = Няма твърдение с код `{ $code }`.
open-always-in = `{ $code }` винаги участва; тук са само твърденията по избор.
open-not-at-this-level = `{ $code }` не се задава в тази степен.
open-too-many-own = { $count ->
    [one] Има { $count } собствено твърдение. Възможни са най-много { $most }.
   *[other] Има { $count } собствени твърдения. Възможни са най-много { $most }.
  }
open-own-id-taken = Знакът (id) `{ $id }` е на твърдение от въпросника. Дай друг на собственото си твърдение.
open-own-without-group = Собственото ти твърдение „{ $own }“ не е за никого. Напиши го поне за една група или го махни.
open-own-without-text = Собственото ти твърдение „{ $own }“ още няма текст за групата: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Собственото ти твърдение „{ $own }“ още не казва кога подхожда { $points } за групата: { $people }.
open-own-without-meaning = Собственото ти твърдение „{ $own }“ още не казва какво се има предвид за групата: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Собственото ти твърдение „{ $own }“ е преведено само отчасти на { $language } за групата: { $people }. Нужни са текст и помощ.
open-translation-for-nobody = Собственото ти твърдение „{ $own }“ има превод на { $language } за група, която не го получава: { $people }. Махни едното или добави другото.
open-no-such-session = Няма кръг { $session } през учебната година { $year }.
open-no-first-day = Първият ден още не е избран.
open-no-last-day = Последният ден още не е избран.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = кога подхожда { $points }
helps-what-is-meant = какво се има предвид

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Последният ден е преди първия.
slot-too-short = { $days ->
    [one] Анкетата продължава { $days } ден. Нужни са поне { $least }, като се броят и двата крайни дни.
   *[other] Анкетата продължава { $days } дни. Нужни са поне { $least }, като се броят и двата крайни дни.
  }
slot-too-long = { $days ->
    [one] Анкетата продължава { $days } ден. Възможни са най-много { $most }, като се броят и двата крайни дни.
   *[other] Анкетата продължава { $days } дни. Възможни са най-много { $most }, като се броят и двата крайни дни.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Дните трябва да са в кръг { $session } на учебната година { $year }: { $first } до { $last }.
slot-in-the-past = Първият ден е минал: днес е { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Изключена група: { $group }. Докладът ще бъде отбелязан като „непълен“ и няма да има значка.
caution-below-minimum = { $invited ->
    [one] { $group }: питаме { $invited } човек, а минимумът за { $eligible } е { $minimum }. Така той не може да се достигне; докладът ще моли да се чете предпазливо.
   *[other] { $group }: питаме { $invited } души, а минимумът за { $eligible } е { $minimum }. Така той не може да се достигне; докладът ще моли да се чете предпазливо.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: с { $invited } поканени това е малка група и хората в нея научават това в началото. Ако отговорят по-малко от { $cell }, групата има собствен ред в доклада само при съгласие на всички отговорили.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Собственото ти твърдение „{ $own }“ казва почти същото като друго твърдение ({ $code }, { $title }). Едното може да е достатъчно.
caution-looks-like-own = Собственото ти твърдение „{ $own }“ казва почти същото като друго твърдение (собственото ти твърдение „{ $other }“). Едното може да е достатъчно.
# `language` is a tag such as fr.
caution-not-translated = Собственото ти твърдение „{ $own }“ не е преведено на { $language } за всички. Който отговаря на този език, го чете, както е написано, с отбелязване.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Анкетата е затворена, затова последният ѝ ден вече не може да се промени. Всички листове са на сигурно място.
correction-not-later = Последният ден може да стане само по-късен, а сега е { $last }. Избери ден след него.
correction-too-long = { $days ->
    [one] Анкетата би продължила { $days } ден. Възможни са най-много { $most }, като се броят и двата крайни дни. Избери по-ранен последен ден.
   *[other] Анкетата би продължила { $days } дни. Възможни са най-много { $most }, като се броят и двата крайни дни. Избери по-ранен последен ден.
  }
correction-outside-window = Кръгът свършва на { $last }. Избери този ден или по-ранен.
correction-unsealed = Листовете вече са отворени, затова числата зад резултатите не могат повече да се променят.
correction-no-such-group = Въпросникът няма такава група.
correction-nothing-changed = Тези числа вече са в сила, затова няма какво да се поправи.
correction-more-invited = Поканените са повече ({ $invited }), отколкото е общият брой ({ $eligible }).
correction-was-left-out = Изключена група: { $group }. Всички, които отговарят, са научили това. То вече не може да се промени; изключена група остава с 0 поканени.
correction-is-asked = Групата участва: { $group }. Всички, които отговарят, са научили това. То вече не може да се промени; поне 1 трябва да остане поканен.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Няма часова зона „{ $zone }“. Примери: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }“ не е означение на език. Примери: nl, fr, pt-BR.
problem-too-many-people = В група има най-много { $most } души. Провери числото.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Тук няма въпросник с име „{ $name }“. Има: { $there }.
problem-two-instruments = Анкетата иска въпросника „{ $asked }“, а е избран „{ $chosen }“. Остави само единия.
