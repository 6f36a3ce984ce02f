### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Одзив
sheet-areas = Области
sheet-area-by-area = Област по област
sheet-statements = Тврдње
sheet-answers = Одговори
sheet-own = Сопствене тврдње
sheet-own-answers = Сопствене тврдње, одговори
sheet-others = Остале области
sheet-own-words = Своје речи
sheet-to-talk-about = За разговор
sheet-then-and-now = Тада и сад
# Every value of two rounds.
sheet-comparison = Поређење
sheet-targets = Циљеви плана
sheet-notes = Белешке са састанка
sheet-how-to-read = Како читати

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Страна { $page } од { $pages }
sheet-answers-counted = Пребројани одговори
sheet-own-answers-counted = Одговори на наше сопствене тврдње, пребројани
sheet-own-words-ordered = Својим речима, азбучним редом
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Тада и сад: области, { $scale }
sheet-areas-then-and-now = Области тада и сад, { $scale }
sheet-every-value = Тада и сад: свака вредност, како је одштампана
sheet-recompute = Како ово читати и поново израчунати

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Област
sheet-code = Код
sheet-name = Наслов
sheet-statement = Тврдња
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Врста
sheet-group = Група
sheet-mean = Просек
# A number that is not rounded.
sheet-exact = Тачно
sheet-overall-exact = Укупно, тачно
sheet-group-exact = { $group }, тачно
sheet-group-core = { $group }, основне тврдње
sheet-group-optional = { $group }, изборне тврдње
sheet-group-sum = { $group }, збир одговора
sheet-group-answered = { $group }, одговорило
sheet-sum = Збир одговора
sheet-answered = Одговорило
# Broken where the hyphen is, if it must be.
sheet-unanswered = Без одговора
sheet-invited = Позвано
sheet-eligible = Укупно особа
sheet-submitted = Предато
sheet-minimum = Минимум
# How many chose this point of a scale.
sheet-chose = Изабрало { $point }
# Not applicable.
sheet-na = Н/О
# What a group read.
sheet-wording = Текст тврдње
sheet-percent-of-invited = Проценат позваних
sheet-missing = Недостаје до минимума
# One of the five words below follows.
sheet-minimum-is = Минимум је
sheet-did-not-open = Није се отворило
sheet-came-late = Стигло касно
# Whether and how a group's answers are shown.
sheet-in-the-figures = У бројкама
# A number.
sheet-number = Бр.
sheet-question = Питање
# What kind of number stands here: a mean, a share.
sheet-figure = Врста броја
sheet-option = Опција
sheet-how-many = Колико
sheet-value = Вредност
sheet-numerator = Бројилац
sheet-denominator = Именилац
# What a row is about: the lowest values, the highest.
sheet-what = Шта
# First, second, third of the lowest or the highest.
sheet-place = Место
sheet-text = Текст
# The area or the statement that a note stands beside.
sheet-beside = Уз
sheet-note = Белешка
sheet-change = Промена
sheet-difference = Разлика
sheet-about = О чему
sheet-in-words = Речима
# Of a plan.
sheet-plan = План
# The number that is wanted.
sheet-aim = Жељена вредност
# The value of the earlier round, and of this one.
sheet-then = Тада
sheet-now = Сад
sheet-why = Зашто

## In the cells.

# Kinds of statements.
sheet-kind-core = основна
sheet-kind-optional = изборна
sheet-kind-own = сопствена
# Stands in the place of an area's letter.
sheet-area-own = сопствене
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = изостављено
sheet-minimum-nobody = још нико
sheet-minimum-below = испод
sheet-minimum-close = близу
sheet-minimum-reached = достигнут
# "In the figures".
sheet-own-line = у свом реду
sheet-participation-level = Ниво одзива
sheet-people-and-sheets = Особе и листови
sheet-areas-behind = Области на којима почива, свака са једнаком тежином
# `codes` are short names of statements.
sheet-not-chosen = школа није изабрала: { $codes }
sheet-all-groups = Све групе
# Kinds of numbers.
sheet-figure-mean = просек
sheet-figure-place = просечно место
sheet-figure-share = удео
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = издвојено
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, { $session }. круг
# What became of a value. A sign stands before the first three.
sheet-increased = порасло
sheet-decreased = пало
sheet-same = исто
sheet-not-possible = није могуће

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Школа
sheet-about-exercise = Анкета
sheet-about-days = Дани
sheet-days = Период: { $first } – { $last }; отпечаћено: { $unsealed }
sheet-about-questionnaire = Упитник
sheet-about-participation = Одзив
sheet-about-caution = Опрез
sheet-about-who = Ко је учествовао
sheet-about-speaks = У чије име говоре
sheet-about-small = Мале групе
sheet-about-short-form = Краћи облик
sheet-about-correction = Исправка
sheet-about-shown = Шта се приказује
sheet-about-counts = Шта се рачуна
sheet-about-computed = Како се рачуна
sheet-about-levels = Нивои
sheet-about-exact = Тачне вредности
sheet-exact-formula = Уз сваку одштампану вредност стоји тачна, као формула која може да се прати.
sheet-exact-statement = Просек групе за тврдњу: збир одговора / број оних који су одговорили.
sheet-exact-overall = Укупно за тврдњу или област: просек тачних вредности група у истом реду.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Вредност групе за област: просек тачних вредности тврдњи те области на листу: { $sheet }.
sheet-exact-school = Просек школе: просек тачних укупних вредности области.
sheet-exact-share = Удео: 100 × колико их је то изабрало / колико их је одговорило.
sheet-exact-digits = Формула приказује петнаест цифара; у JSON датотеци извештаја свака вредност је записана као разломак.
sheet-about-then-and-now = Тада и сад
sheet-about-targets = Циљеви плана
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Чије ово није
sheet-about-fingerprint = Отисак података извештаја (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Кругови један уз други
# Behind the title on three sheets.
rounds-areas = области, како су одштампане
rounds-areas-on-scale = области, { $scale }, како су одштампане
rounds-who = ко је учествовао
rounds-how = како ово читати
rounds-average = Просек
rounds-round = Круг
rounds-level = Ниво образовања
# "In the figures".
rounds-counted = да
rounds-not-counted = не: нема листова или их је премало за приказ
rounds-printed = Свака вредност је укупна вредност области како ју је одштампао њен извештај, једном заокружена.
rounds-bars = Траке иду од 1 до { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Скале се разликују, па вредности не могу да се пореде. Траке иду од 1 до највише вредности ({ $highest }).
# At the end a command.
rounds-no-ranking = Колоне стоје редом којим су задате; ово није ранг-листа. Оно на чему област почива може да се разликује: које су тврдње изабране, како гласе, ко их је добио. Два круга једне школе пореде се тврдњу по тврдњу командом: reflectory compare
