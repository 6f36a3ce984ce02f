### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = от { $low } до { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = от 1 ({ $low }) до { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Доклад: { $level }
report-round = Кръг { $session } от { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Създадено с Reflectory.
# A long number follows on the next line.
report-fingerprint = Отпечатък на данните на доклада (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Всяко число от този доклад, точно, за програми.
report-attached-signature = Подписът на училището под report.json; reflectory verify го проверява.

## Titles of a report's parts.

report-who-took-part = Кой участва
report-how-to-read = Как да се чете
report-overview = Обзор на областите
report-to-talk-about = За разговор
report-one-group = Резултати на една група: { $group }
report-own = Наши собствени твърдения
report-own-words = Със свои думи
report-since = След по-ранния кръг
report-notes = Бележки от срещата
report-computed = Как се изчислява

## Who took part: names of facts, a value stands behind each.

report-school = Училище
# The education level.
report-level = Степен
# Two days follow: "report-days".
report-asked-from = Период
report-days = { $first } до { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Издание
report-unsealed = { $edition }, листовете са отворени: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Участие
report-short-form = Кратък вариант
report-questionnaire = Въпросник
report-participation-is = Участие: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Предадени листове
# One user group, such as teachers.
report-group = Група
# How many could be invited.
report-eligible = Общо
report-invited = Поканени
report-sheets = Листове
# The share of the invited who handed in.
report-of-invited = Участвали
# How many are needed.
report-minimum = Минимум

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. Н/о: { $words }.
report-own-line = Група има собствен ред при поне { $cell } листа.
report-not-shown = Какво не се показва
report-corrections = Поправки

## Areas and statements.

report-areas = Области
# Stands for all groups together, beside the groups: the overall value.
report-overall = Общо
report-school-average = Средно за училището
report-mean-of-areas = { $areas ->
    [one] { $mean }, от 1 област
   *[other] { $mean }, средното от { $areas } области, всяка с еднаква тежест
  }
report-whole-area = Цялата област
report-all-statements = Всички твърдения
report-statements = Твърдения
report-core-and-optional = основни твърдения: { $core }, по избор: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] една група
   *[other] { $groups } групи, всяка с еднаква тежест
  }
report-own-apart = Тези са написани от училището. Не влизат в никоя област и в никоя средна стойност.
# Before a note of the meeting.
report-note = Бележка

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Групата не е питана: { $names }.
report-apart-not-chosen = Не е избрано от училището: { $names }.
report-apart-not-both = Питана е само една от двете групи: { $names }.
report-apart-no-sheets = Няма листове: { $names }.
report-apart-too-small = Групата е малка за показване: { $names }.
report-apart-too-few = Твърде малко отговори: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: всяко твърдение, по-тъмно при по-висока стойност

## To talk about: tables of a few statements each.

report-lowest = Най-ниски
report-highest = Най-високи
report-widest-gap = Най-голяма разлика между групи
# Head of a column: how far the groups are apart.
report-apart-by = Разлика
# N/A: not applicable.
report-most-na = Най-много н/о
# Head of a column: a share in percent.
report-share = Дял
report-statement = Твърдение
# `statement` is one of the school's own.
report-our-own = наше: { $statement }
report-no-value = Никое твърдение няма стойност.
report-increase = Най-голям ръст след кръг { $session } от { $year }
report-decrease = Най-голям спад след кръг { $session } от { $year }
# Head of a column: by how much a value changed.
report-change = Промяна
# Head of a column: two values with an arrow between them.
report-before-and-after = Преди и после

## In their own words.

report-words-order = По реда на буквите, което не издава кой ги е написал.
report-texts = { $group }, текстове: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Преди
report-after = После
# Head of a column of areas.
report-area = Област
report-other-statements = зад нея други твърдения или думи
# The mean of the places that people gave to something in a list.
report-average-place = Средно място
# Head of a column: what kind of number stands here.
report-figure = Число
report-share-percent = Дял в проценти

## The other areas: questions that are no statements.

report-ratings = Оценки
report-place-explained = Средно място в списъка с отговори, 1 за първото.
report-shares = Дял от отговорилите
report-ticked-explained = Можеше да се отбележат няколко, затова дяловете заедно може да са над 100 %.
report-who-answered = Кой отговори, от поканените
# Heads of columns: how many answered and how many did not.
report-answered = Отговорили
report-unanswered = Без отговор

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Кой
report-value = Стойност
# How many answers a value rests on.
report-rests-on = Основа
report-how-chose = Как избираха
report-what-read = Какво е чела всяка група

## In a browser. Buttons and a list of the parts.

report-contents = Съдържание
report-open-all = Покажи подробностите
report-close-all = Скрий подробностите
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Подреди по
report-as-asked = както е питано
report-highest-first = първо най-високите
report-lowest-first = първо най-ниските

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, кръг { $session } от { $year }, издание { $edition }
chart-about-now = { $school }, { $level }, кръг { $session } от { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Листове от поканените: { $groups }.
chart-sheets-of = { $group } { $sheets } от { $invited }
chart-school-average = { $areas ->
    [one] Средно за училището: { $mean }, от 1 област.
   *[other] Средно за училището: { $mean }, средното от { $areas } области, всяка с еднаква тежест.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] от 1 група
   *[other] средно от { $groups } групи
  }
chart-statements = { $count ->
    [one] 1 твърдение
   *[other] { $count } твърдения
  }
chart-answered = отговорили { $answered } от { $invited }
# In the legend: the bar of all groups together.
chart-overall = общо
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Лентите са { $scale }.

## Charts of two rounds.

chart-then-and-now = Областите преди и сега
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, преди и сега
chart-overall-values = Общи стойности на твърденията
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Преди: { $caution }
chart-caution-after = После: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Преди. { $sheets }
chart-sheets-after = После. { $sheets }
chart-compared = Сравняват се стойностите, както са отпечатани. Общата стойност няма знак за случайност.

## The chart of participation.

chart-participation = Кой е участвал
# In the legend: a mark on the bar.
chart-minimum = минимум
chart-days = Период: { $first } до { $last }; цялата дължина са всички поканени.
chart-not-asked = не е питана
chart-minimum-reached = минимумът е достигнат
chart-to-go = още { $missing } до минимума

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Дигитално отражение
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = кръг { $session } от { $year }
badge-title = Значка на { $school }
badge-name = Дигитално отражение: { $level }, { $round }
# For those who cannot see it.
badge-alt = Кръгла значка: хълмове и отражението им във вода. На нея пише { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Твърдения за група „{ $group }“, { $level }
paper-statements-own = Твърденията са собствени на Reflectory.
paper-statements-area = Област { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Код
# Head of a column: when the highest answer fits.
paper-statements-five = Така би изглеждало 5
paper-statements-optional = { $code } (по избор)
