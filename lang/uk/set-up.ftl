### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Нічого не готується.
# n is a key.
set-up-nothing-next = n починає: ти вибираєш етап і рівень, потім чотири короткі кроки. Усе зберігається відразу; можна будь-коли вийти й повернутися.
set-up-list = Готується
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · етап { $session }, { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = зберігається…
set-up-is-saved = збережено
set-up-is-not-saved = не збережено

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Рівень і числа
stage-numbers-short = Числа
stage-questionnaire = Опитувальник
stage-dates = Дати
stage-activate = Активація

set-up-saving = Хвилинку: твоя остання зміна зберігається. Будь ласка, спробуй ще раз.
set-up-changed = Тим часом хтось інший змінив цю підготовку. Тепер ти бачиш чужий варіант; твоєї останньої зміни не збережено.
set-up-other-questionnaire = Це опитування мало інший опитувальник, з іншими рівнями чи групами, тому його не можна скопіювати. Воно в безпеці. Будь ласка, почни нову підготовку; власні твердження можна додати там.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Школа
numbers-level = Рівень
numbers-classes = Класи
numbers-school-missing = ще не введено
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = усього
numbers-invited = запрош.
numbers-minimum = мінімум
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % з { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = ще немає
numbers-too-many = забагато
numbers-left-out = пропущено
numbers-too-few = замало
numbers-small = маленька
numbers-fine = добре
numbers-no-classes = не введено
numbers-classes-entered = введено { $all }, опитують { $asked }
numbers-which-level = Який рівень опитують?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · вибрано
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · МСКО { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = МСКО { $isced } · вік 6–12 · рахують старших за 9
level-lower-secondary = МСКО { $isced } · вік 12–15
level-vocational = МСКО { $isced } · вік 15–18 · здобуття професії
level-general = МСКО { $isced } · вік 15–18 · шлях до вищої освіти
level-between = МСКО { $isced } · між школою й вищою освітою

numbers-about-levels = Рівень ніколи не об’єднують з іншим: більша школа готує для кожного рівня окреме опитування, паралельно, а хто працює на двох рівнях, відповідає один раз для кожного. Мала школа, що має одне опитування для кількох рівнів, бере найнижчий.
numbers-about-school = Назва школи, як її читатимуть учасники і як вона стоятиме у звіті. Її можна змінити, поки опитування не активовано.
numbers-about-classes = Питати всіх не обов’язково. Введи класи або методичні об’єднання вчителів і вибери жеребом, кого з них опитати: для школи менше роботи, зате результати менш надійні.
# `who` comes from the questionnaire.
numbers-who-counts = Хто рахується: { $who }.
numbers-zero = 0 — цю групу пропущено.
numbers-asked-classes = Кого опитують: людей із класів, які опитують.
numbers-asked-everyone = Кого опитують: усіх, якщо не введеш меншого числа. 0 — цю групу пропущено.
numbers-minimum-rule = Мінімум — { $minimum } { $minimum ->
    [one] анкета
    [few] анкети
   *[many] анкет
  }: { $percent } % з { $eligible }, заокруглено вниз. Якщо їх менше, звіт просить читати його обережно.
numbers-correct-one = { $people }: запрошено більше ({ $invited }), ніж є всього ({ $eligible }). Будь ласка, виправ одне із цих двох чисел.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Класи та методичні об’єднання
# n is a key.
classes-begin = n вводить перший. Введи їх усі, також ті, яких, можливо, не опитуватимуть: лише тоді жереб говорить за всіх.
# Above the columns of the list. At most 9 columns each.
classes-name = назва
classes-grade = паралель
classes-group = група
classes-people = людей
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = опитують
classes-not-asked = ні
classes-remove = Прибрати зі списку: { $name }?
classes-full = Класів уже { $most }, більше бути не може.
classes-none-asked = Жодного із цих класів не опитують, тому цю групу пропущено: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = { $people }: у всіх класах разом { $all }, а всього в групі лише { $eligible }. Будь ласка, виправ класи або число в таблиці перед цією сторінкою.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Новий клас / МО
class-form-name = Назва
class-form-grade = Паралель
class-form-group = Група
class-form-people = Людей
class-form-about-name = Так, як його знають у школі, наприклад 5-Б, а для об’єднання вчителів — Мови.
class-form-about-grade = Класи однієї паралелі беруть участь у жеребі разом, щоб опитати кожну паралель. Можна залишити порожнім.
class-form-about-group = Чий це клас: учнів, а для методичного об’єднання — учителів.
class-form-about-people = Скільки в ньому людей. Разом у класах мають бути всі, хто належить до групи.
class-form-no-name = Будь ласка, дай йому назву, наприклад 5-Б.
class-form-name-taken = Така назва вже є: { $name }. Будь ласка, вибери іншу.
class-form-nobody = Скільки в ньому людей? Щонайменше 1.
class-form-too-many = У класі може бути щонайбільше людей: { $most }. Будь ласка, перевір число.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Скласти вибірку: { $people }
sample-advice = { $people }, усього { $eligible }: за порадником потрібно щонайменше { $minimum } { $minimum ->
    [one] анкету
    [few] анкети
   *[many] анкет
  }. Відповідають не всі, кого питають, тому краще опитати { $wanted } або більше.
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = на паралель
sample-classes = класів
sample-people = людей
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } з { $all }
sample-range = від { $least } до { $most } з { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = радимо
sample-seed = Число жереба
sample-draw-once = З кожної паралелі однакова кількість класів, і всі класи мають рівні шанси. Тягни жереб один раз: тягнути знову, поки результат не сподобається, — це вже вибір вручну. Хто введе це число, отримає ті самі класи.
sample-drawn = Жереб, число { $seed }: опитують { $asked } з { $classes } класів.
# n is a key.
sample-needs-classes = Вибірку складають із класів. Будь ласка, спершу введи їх, також ті, яких не опитуватимуть: n починає.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = { $people }: опитують усіх, тож немає вибірки, з якою треба бути обережними.
sample-random = { $people }: { $chosen } з { $classes } класів, { $asked } з { $all } людей, вибрано жеребом (на паралель: { $per }, число { $seed }). Звіт може сказати, наскільки вони говорять за всю групу, з похибкою.
sample-random-disagrees = { $people }: { $chosen } з { $classes } класів, { $asked } з { $all } людей, вибрано жеребом (на паралель: { $per }, число { $seed }). Але в усіх класах разом { $together } людей, а всього в групі { $all }: звіт подає похибку, лише коли ці числа збігаються.
sample-by-hand = { $people }: { $asked } з { $all }, вибрано вручну. Звіт не подає похибки й говорить про це; вона була б можлива, якби класи вибрав жереб.
sample-classes-by-hand = { $people }: { $chosen } з { $classes } класів, { $asked } з { $all } людей, вибрано вручну. Звіт не подає похибки й говорить про це: вона можлива лише після жереба.
sample-changed = { $people }: { $chosen } з { $classes } класів, { $asked } з { $all } людей, після жереба змінено вручну. Звіт не подає похибки й говорить про це: вона можлива лише після жереба.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Пн
calendar-tuesday = Вт
calendar-wednesday = Ср
calendar-thursday = Чт
calendar-friday = Пт
calendar-saturday = Сб
calendar-sunday = Нд

dates-choose-first = Вибери перший день.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Початок: { $day }. Тепер вибери останній день.
dates-none-fits = В етап { $session } уже не вміщається жодне опитування; кінець етапу: { $day }. У розділі 2 видно, який етап наступний.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } дн.
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Етап { $session } триває: { $first } – { $last }.
dates-lasts = Тривалість опитування в днях: від { $least } до { $most }, разом із першим і останнім.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } належить і до етапу { $other }; ти вибираєш етап { $session }.
dates-shared = { $first } – { $last }: ці дні належать і до етапу { $other }; ти вибираєш етап { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: початок о 00:00.
dates-would-open = { $day }: якщо це перший день, початок о 00:00.
dates-closes = { $day }: останній день ({ $days } дн.); завершення о 23:59 (час: { $place }).
dates-would-close = { $day }: як останній день дає { $days } дн.; завершення о 23:59 (час: { $place }).
dates-inside = { $day }: день { $number } з { $all }. Завершити тут не можна: днів має бути щонайменше { $least }.
dates-no-too-late = { $day }: не можна. Етап { $session } завершується: { $last }, а днів має бути щонайменше { $least }.
dates-no-too-short = { $day }: не можна. Як останній день це дало б { $days } дн., а потрібно щонайменше { $least }.
dates-no-too-long = { $day }: не можна. Як останній день це дало б { $days } дн., а можна щонайбільше { $most }.
dates-no-before-window = { $day }: не можна. Етап { $session } починається: { $first }.
dates-no-after-window = { $day }: не можна. Етап { $session } завершується: { $last }.
dates-no-past = { $day }: не можна. Цей день минув, сьогодні { $today }.
dates-no-backwards = { $day }: не можна. Це раніше за перший день.

# Before what is typed.
dates-type = День, наприклад 2026-11-23:
dates-no-day = Це не день. Будь ласка, напиши його так: 2026-11-23 або 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Школа ще не має назви.
open-no-people = Бракує числа, скільки їх є: { $people }. Напиши 0, щоб пропустити цю групу.
open-more-invited = { $people }: запрошено більше ({ $invited }), ніж є всього ({ $eligible }).
open-nobody-invited = У жодній групі нікого не запрошено, тож ніхто не міг би відповідати.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Короткої форми з назвою «{ $key }» немає. Короткі форми: { $forms }.
open-no-short-form = Короткої форми з назвою «{ $key }» немає. Немає жодної.
# `code` is a statement's code, such as C10.
open-unknown-code = Коду `{ $code }` не має жодне твердження.
open-always-in = `{ $code }` є завжди; тут перелічують лише твердження за вибором.
open-not-at-this-level = `{ $code }` на цьому рівні не питають.
open-too-many-own = Тут { $count } { $count ->
    [one] власне твердження
    [few] власні твердження
   *[many] власних тверджень
  }. Може бути щонайбільше { $most }.
open-own-id-taken = Ідентифікатор `{ $id }` належить твердженню опитувальника. Дай своєму власному інший.
open-own-without-group = Твоє твердження «{ $own }» нікому не ставлять. Напиши його хоча б для однієї групи або прибери.
open-own-without-text = Твоє твердження «{ $own }» ще не має тексту для цієї групи: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Твоє твердження «{ $own }» ще не каже, коли підходить { $points }, для цієї групи: { $people }.
open-own-without-meaning = Твоє твердження «{ $own }» ще не каже, що мається на увазі, для цієї групи: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Твоє твердження «{ $own }» перекладено лише частково (мова: { $language }; група: { $people }): потрібні текст і допомога.
open-translation-for-nobody = Твоє твердження «{ $own }» має переклад (мова: { $language }) для групи, якій його не ставлять: { $people }. Прибери одне або додай інше.
open-no-such-session = У навчальному році { $year } немає етапу { $session }.
open-no-first-day = Перший день ще не вибрано.
open-no-last-day = Останній день ще не вибрано.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = коли підходить { $points }
helps-what-is-meant = що мається на увазі

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Останній день раніше за перший.
slot-too-short = Опитування триває { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }. Потрібно щонайменше { $least }, разом із першим і останнім.
slot-too-long = Опитування триває { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }. Можна щонайбільше { $most }, разом із першим і останнім.
# `year` is a school year, such as 2026-2027.
slot-outside-window = Дні мають лежати в межах етапу { $session } навчального року { $year }: { $first } – { $last }.
slot-in-the-past = Перший день минув: сьогодні { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Пропущено групу: { $group }. Звіт матиме позначку «неповна участь», і значка не буде.
caution-below-minimum = { $group }: опитують { $invited }, а мінімум із { $eligible } — { $minimum }. Так його не досягти; звіт проситиме читати його обережно.
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: запрошено { $invited }, це маленька група, і на початку їй про це кажуть. Якщо відповідей менше ніж { $cell }, група матиме власний рядок у звіті лише за згоди всіх, хто відповів.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Твоє твердження «{ $own }» каже майже те саме, що й інше ({ $code }, { $title }). Можливо, досить одного з них.
caution-looks-like-own = Твоє твердження «{ $own }» каже майже те саме, що й інше (твоє твердження «{ $other }»). Можливо, досить одного з них.
# `language` is a tag such as fr.
caution-not-translated = Твоє твердження «{ $own }» перекладено не для всіх (мова: { $language }). Хто відповідає цією мовою, читає його так, як написано, з позначкою.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Опитування завершено, тому його останнього дня вже не можна змінити. Усі анкети в безпеці.
correction-not-later = Останній день може стати лише пізнішим, а тепер це { $last }. Вибери день після нього.
correction-too-long = Опитування тривало б { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }. Можна щонайбільше { $most }, разом із першим і останнім. Вибери раніший останній день.
correction-outside-window = Етап завершується: { $last }. Вибери цей день або раніший.
correction-unsealed = Анкети вже розпечатано, тому чисел, на які спираються результати, змінити вже не можна.
correction-no-such-group = В опитувальнику немає такої групи.
correction-nothing-changed = Ці числа вже діють, тож виправляти нічого.
correction-more-invited = Запрошено більше ({ $invited }), ніж є всього ({ $eligible }).
correction-was-left-out = { $group }: цю групу пропущено, і про це сказано всім, хто відповідає. Цього вже не можна змінити; у пропущеній групі запрошених лишається 0.
correction-is-asked = { $group }: цю групу опитують, і про це сказано всім, хто відповідає. Цього вже не можна змінити; запрошених має лишатися щонайменше 1.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Часового поясу «{ $zone }» немає. Приклади: Europe/Brussels, Europe/Athens.
problem-not-a-language = «{ $tag }» — це не позначення мови. Приклади: nl, fr, pt-BR.
problem-too-many-people = У групі може бути щонайбільше людей: { $most }. Будь ласка, перевір число.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Опитувальника з назвою «{ $name }» тут немає. Є такі: { $there }.
problem-two-instruments = Опитування вимагає опитувальника «{ $asked }», а вибрано «{ $chosen }». Будь ласка, залиш щось одне.
