### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = групата не е питана
hidden-not-chosen = не е избрано от училището
hidden-no-sheets = няма листове
hidden-group-too-small = групата е малка за показване
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = питана е само една от двете групи
hidden-too-few = твърде малко отговори
# Nobody gave a point of the scale.
figures-no-rating = без оценка

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Не е свързано с Европейската комисия, чийто инструмент се нарича SELFIE. Твърденията тук са наши собствени.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = В средната стойност се броят само отговори от 1 до { $highest }. До нея стои колко от поканените са отговорили, колко са избрали н/о и колко не са отговорили.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = В средната стойност се броят само отговори от 1 до { $highest }. До нея стои колко от поканените са отговорили, колко са избрали н/о или не са отговорили и колко са избрали { $points } и { $highest }.
figures-counted-in-brackets = В средната стойност се броят само отговори от 1 до { $highest }. До нея стои колко от поканените са отговорили, колко са избрали н/о или не са отговорили, а в скоби колко са избрали { $points } и { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = В средната стойност се броят само отговори по скалата. До нея стои колко от поканените са отговорили, колко са избрали н/о и колко не са отговорили.
figures-counted-on-scale-beside = В средната стойност се броят само отговори по скалата. До нея стои колко от поканените са отговорили, колко са избрали н/о или не са отговорили и колко са избрали всяка точка от скалата.
figures-counted-on-scale-in-brackets = В средната стойност се броят само отговори по скалата. До нея стои колко от поканените са отговорили, колко са избрали н/о или не са отговорили, а в скоби колко са избрали всяка точка от скалата.
figures-computed = Как се изчислява: средната стойност на група за едно твърдение е сборът на отговорите, делен на броя им; за една област е средното от показаните тук твърдения; общата стойност е средното от показаните групи, всяка с еднаква тежест. Закръглява се веднъж, накрая, половинката нагоре.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = До средната стойност стои нивото, на което тя отговаря: най-близкото, половинката нагоре, от стойността преди закръгляването за печат. Затова отпечатано 3,5 може да е малко под средата.
# "within chance" is `chance-within`.
figures-compared = Сравняват се стойностите, както са отпечатани. „В рамките на случайното“: разликата може да идва от това, кой случайно е отговорил. Сравняват се твърдения, при които и двата пъти е питано същото със същите думи.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, кръг { $session } от { $year }/{ $next }, издание { $edition } ({ $exercise })
figures-corrected-day = Поправено на { $on }: последният ден стана { $day }
figures-corrected-people = Поправено на { $on }: { $group }: вече { $invited } поканени от общо { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = отговорили { $answered } от { $invited }, н/о { $opted-out }, без отговор { $unanswered }
figures-minimum = Твърдение се показва при поне { $answers } отговора от група, отговори със свои думи при поне { $sheets } листа от група.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = нужен е по-ранен кръг на тази степен

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } от { $invited } поканени, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } от { $invited } поканени
# `before` is the line so far, here and below.
took-part-eligible = { $before } (общо { $count })
took-part-minimum = { $before }; минимум { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; отделени, защото не се отвориха: { $count }
took-part-late = { $before }; закъснели и чакащи: { $count }

## How far those asked speak for all of the group.

speaks-random = Питани са { $people } от { $of-people } души, изтеглени на случаен принцип: те говорят за цялата група, в рамките на случайното.
speaks-random-classes = Питани са { $classes } от { $of-classes } паралелки, { $people } от { $of-people } души, изтеглени на случаен принцип: те говорят за цялата група, в рамките на случайното.
speaks-chosen = Питани са { $people } от { $of-people } души, които не са изтеглени на случаен принцип: те говорят за питаните.
speaks-chosen-classes = Питани са { $classes } от { $of-classes } паралелки, { $people } от { $of-people } души, които не са изтеглени на случаен принцип: те говорят за питаните.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = чети предпазливо
mark-incomplete = непълно
mark-caution-why = Чети предпазливо: не всяка група е достигнала минимума си.
mark-incomplete-why = Непълно: една група няма листове. Чети предпазливо.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: под { $cell } листа, показва се, защото всички отговорили са съгласни.
standing-pooled = { $group }: ръководството и учителите са предали под { $cell } листа поотделно, затова се показват заедно и се броят за една група.
standing-left-out = { $group }: под { $cell } листа, затова тази група не участва в никоя стойност.
standing-not-asked = { $group }: не е питана.
standing-no-sheets = { $group }: няма листове.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = не може: няма го в нито един от двата
not-compared-missing = не може: липсва в един от двата
not-compared-wording = не може: питано с други думи
# School leaders and teachers are shown together in one round only.
not-compared-pooled = не може: ръководство и учители са общо само в единия
not-compared-groups = не може: други групи зад стойността
not-compared-hidden = не може: скрито в един от двата
not-compared-no-rating = не може: без оценка в един от двата
# The difference may come from who happened to answer.
chance-within = в рамките на случайното
chance-everybody = отговорили са всички: няма случайност
not-comparable-level = Това са две различни степени. Могат да се сравняват само две анкети на една и съща степен.
not-comparable-questionnaire = Тези анкети са с два различни въпросника, затова еднаквите кодове не значат непременно едно и също.
not-comparable-same = Това е два пъти една и съща анкета. Избери друга, с която да я сравниш.

## Why no new edition of a report comes out.

no-edition-not-next = Това не е следващо издание на запазения доклад. Нищо не е променено.
no-edition-changed = { $group }: листове, които запазеният доклад брои, са повредени или липсват, затова ново издание би показало какво пише в тях. Запазеният доклад остава какъвто е.
no-edition-few-sheets = { $group }: за ново издание са нужни { $cell } закъснели листа, а са { $sheets }: то би показало какво са казали тези няколко души. Пазят се, докато станат повече.
no-edition-few-answers = { $group }: твърде малко закъснели листове отговарят на някое твърдение, затова ново издание би показало какво са казали един или двама души. Пазят се, докато станат повече.
no-edition-few-texts = { $group }: по-малко от десет закъснели листа добавят свои думи, затова ново издание би показало кои са те. Пазят се, докато станат повече.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · кръг { $session } от { $year }
results-school-year = Учебна година { $year }
# Heads a column: at most 16 columns.
results-session = Кръг { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = не участва
results-not-started = не е започнала
results-open-until = до { $day }
results-closed = затворена
results-nothing-came = без листове
results-report-ready = има доклад
results-edition = издание { $edition }
# Sheets came after the report was made.
results-report-late = доклад, { $count } закъсн.
# What can be done there. Enter is the key.
results-can-view = Докладът може да се разгледа. Може да се сравни, щом е готов втори на тази степен.
results-can-compare = Докладът може да се разгледа и да се сравни с друг на тази степен.
results-can-unseal = { $sheets ->
    [one] 1 лист чака запечатан. Enter го отваря с паролата ти и прави доклада.
   *[other] { $sheets } листа чакат запечатани. Enter ги отваря с паролата ти и прави доклада.
  }
results-is-open = Още се отговаря. Резултати има от деня след последния ден.
results-is-not-open = Още не е отворена.
results-is-empty = Никой не е предал лист.
results-is-out = Тази степен не участва в този кръг.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Още се отговаря. Листовете могат да се отворят от деня след последния ден: { $day }
results-nothing-set-up = Тук нищо не е подготвено. Започва се от раздел 2, Кръгове.
results-not-opened = Анкетата още не е отворена, затова няма листове за отваряне.
results-nobody-handed-in = Никой не е предал лист, затова няма какво да се отвори.
results-no-second = За сравнение е нужна втора анкета на тази степен и с този въпросник, чийто доклад е готов. Още няма такава.
results-compare-with = С коя да се сравни { $exercise }?
results-none-late = След последното издание не е дошъл нито един лист, затова няма какво да се брои наново.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Закъснели листове: { $groups }. По-ранните листове са изтрити след срока си, затова тези вече не могат да се броят.
late-enough = Закъснели листове: { $groups }. Клавиш e брои достатъчните в ново издание.
late-wait = Закъснели листове: { $groups }. Пазят се и чакат.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (стигат)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (от нужни { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Отвори листовете: { $exercise }
unseal-title-new = Ново издание: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Листове, които са тук: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Закъснели листове, които ще се броят: { $groups }.
unseal-late-few = Закъснели листове, които ще се броят: { $groups }. Твърде малко, чакат: { $few }.
unseal-after = После броят на хората вече не може да се поправя, а закъснелите листове се броят само в достатъчно голяма партида. Докладът се пази и не иска ключ.
unseal-after-new = Те се броят с всички останали, а предишният доклад също се пази. Ако разликата между двата би показала какво са казали няколко души, ново издание не се прави и те чакат.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Твоята парола
unseal-passphrase-of = Паролата на { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = На другия координатор
unseal-trying = Един момент: паролата се проверява.
unseal-done = отворени { $done } от { $of } листа
# Whoever leaves the page is told this.
unseal-goes-on = Листовете още се отварят. Докладът ще стои в тази таблица, щом бъде запазен; другите заявки чакат дотогава.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Как да се чете
results-page-read-short = Четене
results-page-areas = Области
results-page-statements = Твърдения
results-page-groups = Групи
# Statements that the school wrote itself.
results-page-own = Наши твърдения
results-page-own-short = Свои
results-page-others = Други области
results-page-others-short = Други
results-page-words = Със свои думи
results-page-words-short = Думи
# What is worth talking about.
results-page-focus = Фокус
results-page-notes = Бележки
# Where there is no room for all titles.
results-page-at = { $page } · страница { $at } от { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · издание { $edition }
results-school-average = средно за училището { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } от { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } от { $of }
results-percent = { $percent } %
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · { $percent } %
results-count-share-narrow = { $count } { $percent }%
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group }: { $why }.
results-title-why = { $title }: { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = няма
# Leaders and teachers, where they are shown together.
results-staff = Персонал
# How high participation is, in a word.
results-level-none = няма
results-level-incomplete = непълно
results-level-medium = средно
results-level-high = високо
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = не питани
hidden-short-not-chosen = неизбрано
hidden-short-no-sheets = 0 листа
# The group is too small.
hidden-short-too-small = малка гр.
# Not asked of both of two groups that are shown together.
hidden-short-not-both = само една
hidden-short-too-few = малко отг.

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Търсене на
results-search-what = код, заглавие или дума от твърдение
results-search-nothing = нищо не е намерено
results-statements = { $count ->
    [one] 1 твърдение
   *[other] { $count } твърдения
  }
# What is typed follows.
results-note-on = Бележка към { $place }:
# "n" is the key.
results-no-notes = Още няма бележки. На област или твърдение n пише бележка: ред за това, което е казано по него.
results-write-as = Запиши този доклад в документите си като
# Below that question, in a list.
results-write-chart = Диаграмата на тази страница, като картина
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, с бележките ти

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Отговаряно е от { $from } до { $to }
how-edition = Издание { $edition } на този доклад, листовете са отворени: { $day }
# `form` is the title of a short form.
how-short-form = Зададена е само част от въпросника: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Кой участва (участие: { $level })
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; минимумът е достигнат.
how-close = { $before }; близо до минимума { $minimum }.
how-below = { $before }; под минимума { $minimum }.
how-damaged = Листове, които не можаха да се отворят и не са в никоя стойност: { $sheets }.
how-late = Листове, които дойдоха твърде късно и са твърде малко, затова се пазят отделно: { $sheets }.
how-shown = Какво се показва и какво не
how-cell = Прагът за показване е { $cell } листа: група с по-малко няма собствен ред.
how-corrections = Поправки след активирането
# No corrections.
how-no-corrections = Няма.
how-corrected-day = { $on }: последният ден стана { $day }
how-corrected-people = { $on }: { $group }: оттогава общо { $eligible }, поканени { $invited }.
how-figures = Как се получават числата
# `highest` is the highest point of the scale, such as 5.
how-counts = В средната стойност се броят само отговорите от 1 до { $highest }. Н/о и без отговор се броят и показват до нея, никога като 0.
how-counts-on-scale = В средната стойност се броят само отговорите по скалата. Н/о и без отговор се броят и показват до нея, никога като 0.
how-area = Област е средното от показаните ѝ твърдения; собствените твърдения са отделно.
# (6+1) stays as it is.
how-core = (6+1) зад лентата на област: шест основни твърдения и едно по избор.
how-overall = В общото всяка група тежи еднакво, за да не заглушат многото ученици малкото ръководители.
# Numbers with your language's decimal sign.
how-rounded = Числата се закръгляват веднъж, съвсем накрая, до един знак след запетаята: 2,95 се показва като 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 от 200“ е винаги: отговорили от поканените. Буквите и шарките означават групите на всяка страница.

## A report, the pages of areas and statements.

results-no-areas = Няма области.
results-no-groups = Няма групи.
results-no-own = Училището не е задало собствени твърдения.
results-no-others = В тази степен не се задават други области.
results-own-head = Собствени твърдения на училището, извън областите
# At most 16 columns.
results-area-at = област { $at } от { $of }
results-group-at = група { $at } от { $of }
# In which order statements are listed.
order-by-position = по ред
order-highest = първо най-високите
order-lowest = първо най-ниските
order-last-position = последните по ред първи
order-greatest-increase = първо най-голям ръст
order-greatest-decrease = първо най-голям спад

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } до { $high } { $highest }   { $not-asked } групата не е питана   { $not-chosen } не е избрано от училището   { $hidden } скрито
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } не са питани  { $not-chosen } неизбрано  { $hidden } скрито
# The school's own statements: at most 3 columns, then with more room.
strip-own = св.
strip-own-statements = собствени твърдения
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = н/о
strip-answered = { $mean } · отговорили { $count } от { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = без оценка · { $count } н/о от { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Общо { $mean } · отговорили { $count } от { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Общо: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = няма групи
detail-note = Бележка: { $note }
# The average.
detail-mean = средно
detail-answered = отг. от поканените
# `words` are those of the scale, such as "not applicable".
detail-na = Н/о: { $words }
detail-na-alone = Н/о: не се отнася
detail-unanswered = без отговор
# Heads the statement as each group read it.
detail-read = Какво е чела всяка група
# In the place of what a group read.
detail-not-asked = не е питана
# Which of the other areas this is.
others-heading = { $at } от { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Средно от 1 ({ $lowest }) до { $points } ({ $highest }); „{ $apart }“ стои отделно.
others-overall = { $title }: общо { $mean }
others-answered = · отговорили от поканените
# So many chose "not applicable".
others-apart = · отделно
others-ranks = Средно място на възможностите, 1 за първото; и делът на избралите всяка.
others-shares = Делът на избралите всяка възможност.
others-ticked = Делът на отбелязалите всяка възможност сред отбелязалите някоя или нито една от тези; заедно могат да надхвърлят 100 %.
others-average-rank = средно място
others-average-rank-all = средно място за всички групи: { $rank }

## A report, the page of answers in own words.

own-words-none = Нищо не е питано със свои думи.
own-words-hidden = Не се показва: { $why }.
own-words-nobody = Тук никой не е написал нищо.
own-words-goes-on = текст { $at } от { $of } продължава долу
own-words-at = текст { $at } от { $of }, по азбучен ред, отделно от листовете

## A report, the page Focus: headings above lists of statements.

focus-lowest = Най-ниски
focus-highest = Най-високи
focus-widest = Най-голяма разлика между групи
focus-na = Най-много н/о
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: няма
focus-change = Най-голяма промяна
focus-change-why = Най-голяма промяна: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Най-голяма промяна след кръг { $session } от { $year }
focus-change-none = Най-голяма промяна след кръг { $session } от { $year }: няма

## Two sessions compared.

compare-title = { $level } · сравнение на два кръга
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = преди
compare-now = сега
compare-nothing = И в двата тук няма нищо.
compare-school-average = За училището
compare-all = всички
# The same, at most 3 columns.
compare-all-narrow = вс.
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = по групи: натисни g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = в никой
not-compared-short-wording = други думи
not-compared-short = не може
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = други твърдения
compare-other-statements-short = други твърдения
compare-other-statements-narrow = други
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = случай
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = отг. всички
chance-everybody-narrow = вс.
# The difference is larger than what may come from who happened to answer.
chance-beyond = над случайното
