### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = од { $low } до { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = од 1 ({ $low }) до { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Извештај: { $level }
report-round = { $session }. круг школске године { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Израђено у програму Reflectory.
# A long number follows on the next line.
report-fingerprint = Отисак података извештаја (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Сваки број из овог извештаја, тачно, за програме.
report-attached-signature = Потпис школе за report.json; проверава га reflectory verify.

## Titles of a report's parts.

report-who-took-part = Ко је учествовао
report-how-to-read = Како ово читати
report-overview = Преглед области
report-to-talk-about = За разговор
report-one-group = Резултати једне групе: { $group }
report-own = Наше сопствене тврдње
report-own-words = Својим речима
report-since = Од ранијег круга
report-notes = Белешке са састанка
report-computed = Како се рачуна

## Who took part: names of facts, a value stands behind each.

report-school = Школа
# The education level.
report-level = Ниво
# Two days follow: "report-days".
report-asked-from = Период
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Издање
report-unsealed = { $edition }, отпечаћено: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Одзив
report-short-form = Краћи облик
report-questionnaire = Упитник
report-participation-is = Одзив: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Предати листови
# One user group, such as teachers.
report-group = Група
# How many could be invited.
report-eligible = Укупно
report-invited = Позвано
report-sheets = Листови
# The share of the invited who handed in.
report-of-invited = Од позваних
# How many are needed.
report-minimum = Минимум

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. Н/О: { $words }.
report-own-line = Група се приказује засебно од овог броја листова: { $cell }.
report-not-shown = Шта се не приказује
report-corrections = Исправке

## Areas and statements.

report-areas = Области
# Stands for all groups together, beside the groups: the overall value.
report-overall = Укупно
report-school-average = Просек школе
report-mean-of-areas = { $areas ->
    [one] { $mean }, из { $areas } области
    [few] { $mean }, просек { $areas } области, свака са једнаком тежином
   *[other] { $mean }, просек { $areas } области, свака са једнаком тежином
  }
report-whole-area = Цела област
report-all-statements = Све тврдње
report-statements = Тврдње
report-core-and-optional = основне тврдње: { $core }, изборне: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] { $groups } група
    [few] { $groups } групе, свака са једнаком тежином
   *[other] { $groups } група, свака са једнаком тежином
  }
report-own-apart = Њих је написала школа. Не улазе ни у једну област ни у један просек.
# Before a note of the meeting.
report-note = Белешка

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Ова група то није добила: { $names }.
report-apart-not-chosen = Школа није изабрала: { $names }.
report-apart-not-both = Нису то добиле обе спојене групе: { $names }.
report-apart-no-sheets = Нема листова: { $names }.
report-apart-too-small = Група је премала за приказ: { $names }.
report-apart-too-few = Премало одговора: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: свака тврдња, то тамнија што је вредност виша

## To talk about: tables of a few statements each.

report-lowest = Најниже
report-highest = Највише
report-widest-gap = Највећа разлика међу групама
# Head of a column: how far the groups are apart.
report-apart-by = Разлика
# N/A: not applicable.
report-most-na = Највише Н/О
# Head of a column: a share in percent.
report-share = Удео
report-statement = Тврдња
# `statement` is one of the school's own.
report-our-own = наша сопствена: { $statement }
report-no-value = Ниједна тврдња нема приказану вредност.
report-increase = Највећи пораст: од { $session }. круга школске године { $year }
report-decrease = Највећи пад: од { $session }. круга школске године { $year }
# Head of a column: by how much a value changed.
report-change = Промена
# Head of a column: two values with an arrow between them.
report-before-and-after = Пре и после

## In their own words.

report-words-order = Азбучним редом, који ништа не говори о томе ко их је написао.
report-texts = { $group }, текстови: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Пре
report-after = После
# Head of a column of areas.
report-area = Област
report-other-statements = почива на другим тврдњама или другачијем тексту
# The mean of the places that people gave to something in a list.
report-average-place = Просечно место
# Head of a column: what kind of number stands here.
report-figure = Врста броја
report-share-percent = Удео у процентима

## The other areas: questions that are no statements.

report-ratings = Оцене
report-place-explained = Просечно место на списку одговора, 1 за први.
report-shares = Удео оних који су одговорили
report-ticked-explained = Могло је да се означи више њих, па удели заједно могу да буду и већи од 100 %.
report-who-answered = Ко је одговорио, од позваних
# Heads of columns: how many answered and how many did not.
report-answered = Одговорило
report-unanswered = Без одговора

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Ко
report-value = Вредност
# How many answers a value rests on.
report-rests-on = Почива на
report-how-chose = Како су бирали
report-what-read = Шта је која група читала

## In a browser. Buttons and a list of the parts.

report-contents = Садржај
report-open-all = Отвори све појединости
report-close-all = Затвори све појединости
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Поређај према
report-as-asked = као у упитнику
report-highest-first = најпре највише
report-lowest-first = најпре најниже

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, { $session }. круг школске године { $year }, издање { $edition }
chart-about-now = { $school }, { $level }, { $session }. круг школске године { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Листови позваних: { $groups }.
chart-sheets-of = { $group } { $sheets } од { $invited }
chart-school-average = { $areas ->
    [one] Просек школе: { $mean }, из { $areas } области.
    [few] Просек школе: { $mean }, просек { $areas } области, свака са једнаком тежином.
   *[other] Просек школе: { $mean }, просек { $areas } области, свака са једнаком тежином.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] из { $groups } групе
    [few] просек { $groups } групе
   *[other] просек { $groups } група
  }
chart-statements = { $count ->
    [one] { $count } тврдња
    [few] { $count } тврдње
   *[other] { $count } тврдњи
  }
chart-answered = одговорило { $answered } од { $invited }
# In the legend: the bar of all groups together.
chart-overall = укупно
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Распон трака: { $scale }.

## Charts of two rounds.

chart-then-and-now = Области тада и сад
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, тада и сад
chart-overall-values = Укупне вредности тврдњи
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Пре: { $caution }
chart-caution-after = После: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Пре. { $sheets }
chart-sheets-after = После. { $sheets }
chart-compared = Вредности се пореде онако како су одштампане. Укупна вредност нема ознаку случајности.

## The chart of participation.

chart-participation = Ко је учествовао
# In the legend: a mark on the bar.
chart-minimum = минимум
chart-days = Период: { $first } – { $last }; пуна дужина значи све позване.
chart-not-asked = не пита се
chart-minimum-reached = минимум достигнут
chart-to-go = до минимума недостаје { $missing }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Дигитални осврт
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = { $session }. круг, { $year }
badge-title = Значка: { $school }
badge-name = Дигитални осврт: { $level }, { $round }
# For those who cannot see it.
badge-alt = Округла значка: брежуљци и њихов одраз у води. На њој пише: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Тврдње: { $group }, { $level }
paper-statements-own = Тврдње су сопствене тврдње програма Reflectory.
paper-statements-area = Област { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Код
# Head of a column: when the highest answer fits.
paper-statements-five = Тако би изгледао одговор 5
paper-statements-optional = { $code } (изборна)
