### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Участие
sheet-areas = Области
sheet-area-by-area = Област по област
sheet-statements = Твърдения
sheet-answers = Отговори
sheet-own = Собствени твърдения
sheet-own-answers = Собствени твърдения, отговори
sheet-others = Други области
sheet-own-words = Свои думи
sheet-to-talk-about = За разговор
sheet-then-and-now = Преди и сега
# Every value of two rounds.
sheet-comparison = Сравнение
sheet-targets = Показатели от плана
sheet-notes = Бележки от срещата
sheet-how-to-read = Как да се чете

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Страница { $page } от { $pages }
sheet-answers-counted = Преброени отговори
sheet-own-answers-counted = Преброени отговори на собствените ни твърдения
sheet-own-words-ordered = Със свои думи, по реда на буквите
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Преди и сега: области, { $scale }
sheet-areas-then-and-now = Областите преди и сега, { $scale }
sheet-every-value = Преди и сега: всяка стойност, както е отпечатана
sheet-recompute = Как да се чете и преизчисли това

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Област
sheet-code = Код
sheet-name = Заглавие
sheet-statement = Твърдение
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Вид
sheet-group = Група
sheet-mean = Средно
# A number that is not rounded.
sheet-exact = Точно
sheet-overall-exact = Общо, точно
sheet-group-exact = { $group }, точно
sheet-group-core = { $group }, основни твърдения
sheet-group-optional = { $group }, твърдения по избор
sheet-group-sum = { $group }, сбор на отговорите
sheet-group-answered = { $group }, отговорили
sheet-sum = Сбор на отговорите
sheet-answered = Отговорили
# Broken where the hyphen is, if it must be.
sheet-unanswered = Без отговор
sheet-invited = Поканени
sheet-eligible = Общо
sheet-submitted = Предали
sheet-minimum = Минимум
# How many chose this point of a scale.
sheet-chose = Избрали { $point }
# Not applicable.
sheet-na = Н/о
# What a group read.
sheet-wording = Прочетен текст
sheet-percent-of-invited = Процент от поканените
sheet-missing = Липсват до минимума
# One of the five words below follows.
sheet-minimum-is = Минимумът е
sheet-did-not-open = Не се отвориха
sheet-came-late = Закъснели
# Whether and how a group's answers are shown.
sheet-in-the-figures = В числата
# A number.
sheet-number = №
sheet-question = Въпрос
# What kind of number stands here: a mean, a share.
sheet-figure = Вид число
sheet-option = Възможност
sheet-how-many = Колко
sheet-value = Стойност
sheet-numerator = Числител
sheet-denominator = Знаменател
# What a row is about: the lowest values, the highest.
sheet-what = Какво
# First, second, third of the lowest or the highest.
sheet-place = Място
sheet-text = Текст
# The area or the statement that a note stands beside.
sheet-beside = Към
sheet-note = Бележка
sheet-change = Промяна
sheet-difference = Разлика
sheet-about = Относно
sheet-in-words = С думи
# Of a plan.
sheet-plan = План
# The number that is wanted.
sheet-aim = Цел
# The value of the earlier round, and of this one.
sheet-then = Преди
sheet-now = Сега
sheet-why = Защо

## In the cells.

# Kinds of statements.
sheet-kind-core = основно
sheet-kind-optional = по избор
sheet-kind-own = собствено
# Stands in the place of an area's letter.
sheet-area-own = свои
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = изключена
sheet-minimum-nobody = още никой
sheet-minimum-below = под него
sheet-minimum-close = близо
sheet-minimum-reached = достигнат
# "In the figures".
sheet-own-line = на собствен ред
sheet-participation-level = Степен на участие
sheet-people-and-sheets = Хора и листове
sheet-areas-behind = Области зад нея, всяка с еднаква тежест
# `codes` are short names of statements.
sheet-not-chosen = не е избрано от училището: { $codes }
sheet-all-groups = Всички групи
# Kinds of numbers.
sheet-figure-mean = средно
sheet-figure-place = средно място
sheet-figure-share = дял
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = стои отделно
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, кръг { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = повишено
sheet-decreased = понижено
sheet-same = същото
sheet-not-possible = не може

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Училище
sheet-about-exercise = Анкета
sheet-about-days = Дни
sheet-days = Период: { $first } до { $last }; листовете са отворени: { $unsealed }
sheet-about-questionnaire = Въпросник
sheet-about-participation = Участие
sheet-about-caution = Предпазливост
sheet-about-who = Кой участва
sheet-about-speaks = За кого говорят
sheet-about-small = Малки групи
sheet-about-short-form = Кратък вариант
sheet-about-correction = Поправка
sheet-about-shown = Какво се показва
sheet-about-counts = Какво се брои
sheet-about-computed = Как се изчислява
sheet-about-levels = Нива
sheet-about-exact = Точни стойности
sheet-exact-formula = До всяка отпечатана стойност стои точната, като формула, която може да се проследи.
sheet-exact-statement = Средно на група за твърдение: сбор на отговорите / отговорили.
sheet-exact-overall = Общо за твърдение или област: средното от точните стойности на групите в реда.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Стойност на група за област: средното от точните стойности на твърденията на областта в листа { $sheet }.
sheet-exact-school = Средно за училището: средното от точните общи стойности на областите.
sheet-exact-share = Дял: 100 × колко са го избрали / колко са отговорили.
sheet-exact-digits = Формулата показва петнадесет цифри; JSON файлът на доклада има всяка стойност като дроб.
sheet-about-then-and-now = Преди и сега
sheet-about-targets = Показатели от плана
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Чие не е това
sheet-about-fingerprint = Отпечатък на данните на доклада (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Кръгове един до друг
# Behind the title on three sheets.
rounds-areas = области, както са отпечатани
rounds-areas-on-scale = области, { $scale }, както са отпечатани
rounds-who = кой участва
rounds-how = как да се чете
rounds-average = Средно
rounds-round = Кръг
rounds-level = Образователна степен
# "In the figures".
rounds-counted = да
rounds-not-counted = не: няма листове или са твърде малко за показване
rounds-printed = Всяка стойност е общата стойност на област, както я е отпечатал докладът ѝ, закръглена веднъж.
rounds-bars = Лентите са от 1 до { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Скалите се различават, затова стойностите не се сравняват. Лентите са от 1 до най-високата точка ({ $highest }).
# At the end a command.
rounds-no-ranking = Колоните са в дадения ред; това не е класация. Зад една област може да има различно: избрани твърдения, думите им, кой е питан. Два кръга на едно училище се сравняват твърдение по твърдение с: reflectory compare
