### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = від { $low } до { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = від 1 ({ $low }) до { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Звіт: { $level }
report-round = Етап { $session }, { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Створено в програмі Reflectory.
# A long number follows on the next line.
report-fingerprint = Відбиток даних звіту (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Усі числа цього звіту, точно, для програм.
report-attached-signature = Підпис школи до report.json; його перевіряє reflectory verify.

## Titles of a report's parts.

report-who-took-part = Хто взяв участь
report-how-to-read = Як це читати
report-overview = Огляд сфер
report-to-talk-about = Про що поговорити
report-one-group = Результати однієї групи: { $group }
report-own = Наші власні твердження
report-own-words = Своїми словами
report-since = Після попереднього опитування
report-notes = Нотатки з наради
report-computed = Як це обчислено

## Who took part: names of facts, a value stands behind each.

report-school = Школа
# The education level.
report-level = Рівень
# Two days follow: "report-days".
report-asked-from = Опитували
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Редакція
report-unsealed = { $edition }, розпечатано: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Участь
report-short-form = Коротка форма
report-questionnaire = Опитувальник
report-participation-is = Участь: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Здані анкети
# One user group, such as teachers.
report-group = Група
# How many could be invited.
report-eligible = Усього
report-invited = Запрош.
report-sheets = Анкет
# The share of the invited who handed in.
report-of-invited = Частка
# How many are needed.
report-minimum = Мінімум

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. Н/с: { $words }.
report-own-line = Група має власний рядок від { $cell } анкет.
report-not-shown = Чого не показано
report-corrections = Виправлення

## Areas and statements.

report-areas = Сфери
# Stands for all groups together, beside the groups: the overall value.
report-overall = Загалом
report-school-average = Середнє школи
report-mean-of-areas = { $mean }, { $areas ->
    [one] середнє { $areas } сфери
    [few] середнє { $areas } сфер, кожна важить однаково
   *[many] середнє { $areas } сфер, кожна важить однаково
  }
report-whole-area = Уся сфера
report-all-statements = Усі твердження
report-statements = Твердження
report-core-and-optional = основних тверджень: { $core }, за вибором: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups } { $groups ->
    [one] група
    [few] групи, кожна важить однаково
   *[many] груп, кожна важить однаково
  }
report-own-apart = Їх написала школа. Вони не входять до жодної сфери й жодного середнього.
# Before a note of the meeting.
report-note = Нотатка

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Цю групу не питали: { $names }.
report-apart-not-chosen = Школа не вибрала: { $names }.
report-apart-not-both = Питали не обидві об’єднані групи: { $names }.
report-apart-no-sheets = Немає анкет: { $names }.
report-apart-too-small = Група замала, щоб показувати: { $names }.
report-apart-too-few = Замало відповідей: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: кожне твердження; що вище значення, то темніше

## To talk about: tables of a few statements each.

report-lowest = Найнижчі
report-highest = Найвищі
report-widest-gap = Найбільша різниця між групами
# Head of a column: how far the groups are apart.
report-apart-by = Різниця
# N/A: not applicable.
report-most-na = Найбільше «н/с»
# Head of a column: a share in percent.
report-share = Частка
report-statement = Твердження
# `statement` is one of the school's own.
report-our-own = власне: { $statement }
report-no-value = Жодне твердження не має значення.
report-increase = Найбільше зростання від етапу { $session }, { $year }
report-decrease = Найбільше зниження від етапу { $session }, { $year }
# Head of a column: by how much a value changed.
report-change = Зміна
# Head of a column: two values with an arrow between them.
report-before-and-after = Раніше й тепер

## In their own words.

report-words-order = За абеткою, а вона нічого не каже про те, хто це написав.
report-texts = { $group }, текстів: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Раніше
report-after = Тепер
# Head of a column of areas.
report-area = Сфера
report-other-statements = за цим стоять інші твердження або формулювання
# The mean of the places that people gave to something in a list.
report-average-place = Сер. місце
# Head of a column: what kind of number stands here.
report-figure = Міра
report-share-percent = Частка у відсотках

## The other areas: questions that are no statements.

report-ratings = Оцінки
report-place-explained = Середнє місце у списку відповідей, 1 — перше.
report-shares = Частка тих, хто відповів
report-ticked-explained = Можна було позначити кілька, тому частки разом можуть перевищувати 100 %.
report-who-answered = Хто відповів, із запрошених
# Heads of columns: how many answered and how many did not.
report-answered = Відповіли
report-unanswered = Без відпов.

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Хто
report-value = Значення
# How many answers a value rests on.
report-rests-on = Відпов.
report-how-chose = Як вибирали
report-what-read = Що читала кожна група

## In a browser. Buttons and a list of the parts.

report-contents = Зміст
report-open-all = Розгорнути все
report-close-all = Згорнути все
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Упорядкувати
report-as-asked = як питали
report-highest-first = спершу найвищі
report-lowest-first = спершу найнижчі

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, етап { $session }, { $year }, редакція { $edition }
chart-about-now = { $school }, { $level }, етап { $session }, { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Анкети від запрошених: { $groups }.
chart-sheets-of = { $group } { $sheets } з { $invited }
chart-school-average = Середнє школи: { $mean }, { $areas ->
    [one] середнє { $areas } сфери
    [few] середнє { $areas } сфер, кожна важить однаково
   *[many] середнє { $areas } сфер, кожна важить однаково
  }.
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] середнє { $groups } групи
    [few] середнє { $groups } груп
   *[many] середнє { $groups } груп
  }
chart-statements = { $count } { $count ->
    [one] твердження
    [few] твердження
   *[many] тверджень
  }
chart-answered = відповіли { $answered } з { $invited }
# In the legend: the bar of all groups together.
chart-overall = загалом
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Смужки: { $scale }.

## Charts of two rounds.

chart-then-and-now = Сфери тоді й тепер
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, тоді й тепер
chart-overall-values = Загальні значення тверджень
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Раніше: { $caution }
chart-caution-after = Тепер: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Раніше. { $sheets }
chart-sheets-after = Тепер. { $sheets }
chart-compared = Значення порівнюють такими, як надруковано. Загальне значення не має позначки випадковості.

## The chart of participation.

chart-participation = Хто взяв участь
# In the legend: a mark on the bar.
chart-minimum = мінімум
chart-days = Опитували: { $first } – { $last }. Повна довжина — усі запрошені.
chart-not-asked = не опитували
chart-minimum-reached = мінімуму досягнуто
chart-to-go = до мінімуму ще { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Цифрова рефлексія
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = етап { $session }, { $year }
badge-title = Значок: { $school }
badge-name = Цифрова рефлексія: { $level }, { $round }
# For those who cannot see it.
badge-alt = Круглий значок: пагорби та їхнє відображення у воді. На ньому: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Твердження для групи: { $group }; { $level }
paper-statements-own = Твердження належать програмі Reflectory.
paper-statements-area = Сфера { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Код
# Head of a column: when the highest answer fits.
paper-statements-five = Коли підходить відповідь 5
paper-statements-optional = { $code } (за вибором)
