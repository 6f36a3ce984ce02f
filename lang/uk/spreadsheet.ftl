### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Участь
sheet-areas = Сфери
sheet-area-by-area = Сфера за сферою
sheet-statements = Твердження
sheet-answers = Відповіді
sheet-own = Власні твердження
sheet-own-answers = Власні твердження, відповіді
sheet-others = Додаткові сфери
sheet-own-words = Своїми словами
sheet-to-talk-about = Про що поговорити
sheet-then-and-now = Тоді й тепер
# Every value of two rounds.
sheet-comparison = Порівняння
sheet-targets = Показники плану
sheet-notes = Нотатки з наради
sheet-how-to-read = Як це читати

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Сторінка { $page } з { $pages }
sheet-answers-counted = Підраховані відповіді
sheet-own-answers-counted = Відповіді на наші власні твердження, підраховані
sheet-own-words-ordered = Своїми словами, за абеткою
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Тоді й тепер: сфери, { $scale }
sheet-areas-then-and-now = Сфери тоді й тепер, { $scale }
sheet-every-value = Тоді й тепер: кожне значення, як надруковано
sheet-recompute = Як це читати й перерахувати

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Сфера
sheet-code = Код
sheet-name = Назва
sheet-statement = Твердження
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Вид
sheet-group = Група
sheet-mean = Середнє
# A number that is not rounded.
sheet-exact = Точно
sheet-overall-exact = Загалом, точно
sheet-group-exact = { $group }, точно
sheet-group-core = { $group }, основні твердження
sheet-group-optional = { $group }, твердження за вибором
sheet-group-sum = { $group }, сума відповідей
sheet-group-answered = { $group }, відповіли
sheet-sum = Сума відпов.
sheet-answered = Відповіли
# Broken where the hyphen is, if it must be.
sheet-unanswered = Без відпов.
sheet-invited = Запрош.
sheet-eligible = Усього
sheet-submitted = Здано
sheet-minimum = Мінімум
# How many chose this point of a scale.
sheet-chose = Вибр. { $point }
# Not applicable.
sheet-na = Н/с
# What a group read.
sheet-wording = Текст
sheet-percent-of-invited = Відсоток від запрош.
sheet-missing = Бракує до мінімуму
# One of the five words below follows.
sheet-minimum-is = Стан мінімуму
sheet-did-not-open = Не відкр.
sheet-came-late = Запізн.
# Whether and how a group's answers are shown.
sheet-in-the-figures = У числах
# A number.
sheet-number = №
sheet-question = Запитання
# What kind of number stands here: a mean, a share.
sheet-figure = Міра
sheet-option = Варіант
sheet-how-many = Скільки
sheet-value = Значення
sheet-numerator = Чисельник
sheet-denominator = Знаменник
# What a row is about: the lowest values, the highest.
sheet-what = Що
# First, second, third of the lowest or the highest.
sheet-place = Місце
sheet-text = Текст
# The area or the statement that a note stands beside.
sheet-beside = Біля
sheet-note = Нотатка
sheet-change = Зміна
sheet-difference = Різниця
sheet-about = Про що
sheet-in-words = Словами
# Of a plan.
sheet-plan = План
# The number that is wanted.
sheet-aim = Ціль
# The value of the earlier round, and of this one.
sheet-then = Тоді
sheet-now = Тепер
sheet-why = Чому

## In the cells.

# Kinds of statements.
sheet-kind-core = основне
sheet-kind-optional = за вибором
sheet-kind-own = власне
# Stands in the place of an area's letter.
sheet-area-own = власні
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = пропущено
sheet-minimum-nobody = ще нікого
sheet-minimum-below = нижче
sheet-minimum-close = близько
sheet-minimum-reached = досягнуто
# "In the figures".
sheet-own-line = у власному рядку
sheet-participation-level = Рівень участі
sheet-people-and-sheets = Люди й анкети
sheet-areas-behind = Сфери за цим, кожна важить однаково
# `codes` are short names of statements.
sheet-not-chosen = школа не вибрала: { $codes }
sheet-all-groups = Усі групи
# Kinds of numbers.
sheet-figure-mean = середнє
sheet-figure-place = середнє місце
sheet-figure-share = частка
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = стоїть окремо
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, етап { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = зросло
sheet-decreased = знизилося
sheet-same = так само
sheet-not-possible = неможливо

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Школа
sheet-about-exercise = Опитування
sheet-about-days = Дні
sheet-days = Опитували: { $first } – { $last }. Розпечатано: { $unsealed }.
sheet-about-questionnaire = Опитувальник
sheet-about-participation = Участь
sheet-about-caution = Обережно
sheet-about-who = Хто взяв участь
sheet-about-speaks = За кого вони говорять
sheet-about-small = Маленькі групи
sheet-about-short-form = Коротка форма
sheet-about-correction = Виправлення
sheet-about-shown = Що показано
sheet-about-counts = Що враховано
sheet-about-computed = Як це обчислено
sheet-about-levels = Рівні
sheet-about-exact = Точні значення
sheet-exact-formula = Поруч із кожним надрукованим значенням стоїть точне, як формула, яку можна простежити.
sheet-exact-statement = Середнє групи для твердження: сума відповідей / відповіли.
sheet-exact-overall = Загальне значення твердження чи сфери: середнє точних значень груп у його рядку.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Значення групи для сфери: середнє точних значень тверджень сфери на аркуші «{ $sheet }».
sheet-exact-school = Середнє школи: середнє точних загальних значень сфер.
sheet-exact-share = Частка: 100 × скільки вибрало / скільки відповіло.
sheet-exact-digits = Формула показує п’ятнадцять цифр; у JSON звіту кожне значення є дробом.
sheet-about-then-and-now = Тоді й тепер
sheet-about-targets = Показники плану
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Кому не належить
sheet-about-fingerprint = Відбиток даних звіту (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Опитування поруч
# Behind the title on three sheets.
rounds-areas = сфери, як надруковано
rounds-areas-on-scale = сфери, { $scale }, як надруковано
rounds-who = хто взяв участь
rounds-how = як це читати
rounds-average = Середнє
rounds-round = Етап
rounds-level = Рівень освіти
# "In the figures".
rounds-counted = так
rounds-not-counted = ні: немає анкет або замало, щоб показувати
rounds-printed = Кожне значення — це загальне значення сфери, як його надруковано у звіті, заокруглене один раз.
rounds-bars = Смужки йдуть від 1 до { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Шкали різні, тому значення не можна порівнювати. Смужки йдуть від 1 до найвищого ({ $highest }).
# At the end a command.
rounds-no-ranking = Стовпці стоять у заданому порядку; це не рейтинг. За сферою може стояти різне: вибрані твердження, їхні слова, кого питали. Два опитування однієї школи твердження за твердженням порівнює: reflectory compare
