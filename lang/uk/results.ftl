### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = цю групу не питали
hidden-not-chosen = школа не вибрала
hidden-no-sheets = немає анкет
hidden-group-too-small = група замала, щоб показувати
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = питали не обидві об’єднані групи
hidden-too-few = замало відповідей
# Nobody gave a point of the scale.
figures-no-rating = без оцінки

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Не пов’язано з Європейською комісією, чий інструмент називається SELFIE. Твердження тут наші власні.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = У середнє входять лише відповіді від 1 до { $highest }. Поруч із кожним середнім зазначено, скільки відповіло із запрошених, хто вибрав «н/с» (не стосується) чи не відповів.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = У середнє входять лише відповіді від 1 до { $highest }. Поруч із кожним середнім зазначено, скільки відповіло із запрошених, хто вибрав «н/с» (не стосується) чи не відповів і скільки вибрало { $points } і { $highest }.
figures-counted-in-brackets = У середнє входять лише відповіді від 1 до { $highest }. Поруч із кожним середнім зазначено, скільки відповіло із запрошених, хто вибрав «н/с» (не стосується) чи не відповів, а в дужках — скільки вибрало { $points } і { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = У середнє входять лише відповіді на шкалі. Поруч із кожним середнім зазначено, скільки відповіло із запрошених, хто вибрав «н/с» (не стосується) чи не відповів.
figures-counted-on-scale-beside = У середнє входять лише відповіді на шкалі. Поруч із кожним середнім зазначено, скільки відповіло із запрошених, хто вибрав «н/с» (не стосується) чи не відповів і скільки вибрало кожну позначку шкали.
figures-counted-on-scale-in-brackets = У середнє входять лише відповіді на шкалі. Поруч із кожним середнім зазначено, скільки відповіло із запрошених, хто вибрав «н/с» (не стосується) чи не відповів, а в дужках — скільки вибрало кожну позначку шкали.
figures-computed = Як це обчислено: середнє групи для твердження — це сума її відповідей, поділена на їх кількість; її середнє для сфери — це середнє показаних тут тверджень; загальне значення — це середнє показаних груп, і кожна важить однаково. Заокруглено один раз, наприкінці, половину вгору.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Поруч із середнім стоїть рівень, якому воно відповідає: найближчий, половину вгору, за середнім до заокруглення для друку. Тому надруковане 3,5 може лежати трохи нижче від середини.
# "within chance" is `chance-within`.
figures-compared = Значення порівнюють такими, як надруковано. «У межах випадковості»: різниця може походити від того, хто саме відповів. Твердження порівнюють, якщо обидва рази питали те саме тими самими словами.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, етап { $session }, { $year }/{ $next }, редакція { $edition } ({ $exercise })
figures-corrected-day = Виправлено { $on }: новий останній день { $day }.
figures-corrected-people = Виправлено { $on }: { $group }: тепер запрошено { $invited }, усього { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = відповіли { $answered } з { $invited }, н/с { $opted-out }, без відповіді { $unanswered }
figures-minimum = Твердження показують від { $answers } відповідей групи, відповіді своїми словами — від { $sheets } анкет групи.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = потрібне попереднє опитування цього рівня

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } з { $invited } запрошених, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } з { $invited } запрошених
# `before` is the line so far, here and below.
took-part-eligible = { $before } (усього { $count })
took-part-minimum = { $before }; мінімум { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; відкладено, бо не відкрилися: { $count }
took-part-late = { $before }; запізнилися й чекають: { $count }

## How far those asked speak for all of the group.

speaks-random = Опитували { $people } з { $of-people } людей, вибраних жеребом: вони говорять за всю групу, у межах випадковості.
speaks-random-classes = Опитували { $classes } з { $of-classes } класів, { $people } з { $of-people } людей, вибраних жеребом: вони говорять за всю групу, у межах випадковості.
speaks-chosen = Опитували { $people } з { $of-people } людей, вибраних не жеребом: вони говорять за тих, кого питали.
speaks-chosen-classes = Опитували { $classes } з { $of-classes } класів, { $people } з { $of-people } людей, вибраних не жеребом: вони говорять за тих, кого питали.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = читати обережно
mark-incomplete = неповна участь
mark-caution-why = Читати обережно: не кожна група досягла свого мінімуму.
mark-incomplete-why = Неповна участь: одна з груп не має анкет. Читати обережно.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: анкет менше ніж { $cell }, показано, бо погодилися всі, хто відповів.
standing-pooled = { $group }: керівництво й учителі здали, кожна група окремо, менше ніж { $cell } анкет, тому їх показано разом і пораховано як одну групу.
standing-left-out = { $group }: анкет менше ніж { $cell }, тому цієї групи немає в жодному числі.
standing-not-asked = { $group }: не опитували.
standing-no-sheets = { $group }: немає анкет.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = неможливо: немає в жодному з двох
not-compared-missing = неможливо: немає в одному з двох
not-compared-wording = неможливо: питали іншими словами
# School leaders and teachers are shown together in one round only.
not-compared-pooled = неможливо: керівництво й учителів об’єднано лише в одному
not-compared-groups = неможливо: за цим стоять інші групи
not-compared-hidden = неможливо: приховано в одному з двох
not-compared-no-rating = неможливо: без оцінки в одному з двох
# The difference may come from who happened to answer.
chance-within = у межах випадковості
chance-everybody = відповіли всі: випадковості немає
not-comparable-level = Це два рівні освіти. Порівняти можна лише два опитування того самого рівня.
not-comparable-questionnaire = Ці опитування мали два різні опитувальники, тому однакові коди не обов’язково означають те саме.
not-comparable-same = Це двічі те саме опитування. Вибери інше, щоб порівняти з ним.

## Why no new edition of a report comes out.

no-edition-not-next = Це не наступна редакція збереженого звіту. Нічого не змінено.
no-edition-changed = { $group }: анкети, враховані у збереженому звіті, пошкоджені або зникли, тому нова редакція показала б, що в них було. Збережений звіт залишається, як є.
no-edition-few-sheets = { $group }: для нової редакції потрібно запізнілих анкет: { $cell }, а є { $sheets }: вона показала б, що відповіли ці кілька людей. Анкети зберігають, поки їх не стане більше.
no-edition-few-answers = { $group }: на якесь твердження відповіло замало запізнілих анкет, тому нова редакція показала б, що відповіли одна чи дві людини. Анкети зберігають, поки їх не стане більше.
no-edition-few-texts = { $group }: менше ніж десять запізнілих анкет додають свої слова, тому нова редакція показала б, які саме. Анкети зберігають, поки їх не стане більше.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · етап { $session }, { $year }
results-school-year = Навчальний рік { $year }
# Heads a column: at most 16 columns.
results-session = Етап { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = не бере участі
results-not-started = не розпочато
results-open-until = до { $day }
results-closed = завершено
results-nothing-came = немає анкет
results-report-ready = звіт готовий
results-edition = редакція { $edition }
# Sheets came after the report was made.
results-report-late = звіт, запізн. { $count }
# What can be done there. Enter is the key.
results-can-view = Звіт можна переглянути. Порівняти його можна, щойно буде готовий другий звіт цього рівня.
results-can-compare = Звіт можна переглянути й порівняти з іншим звітом цього рівня.
results-can-unseal = { $sheets } { $sheets ->
    [one] запечатана анкета чекає
    [few] запечатані анкети чекають
   *[many] запечатаних анкет чекає
  }. Enter розпечатує їх твоїм паролем і складає звіт.
results-is-open = Люди ще відповідають. Результати будуть від дня після останнього дня.
results-is-not-open = Ще не відкрито.
results-is-empty = Ніхто не здав анкети.
results-is-out = Цей рівень не бере участі в цьому етапі.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Люди ще відповідають. Результати можна розпечатати від дня після останнього дня: { $day }.
results-nothing-set-up = Тут нічого не підготовлено. Починають у розділі 2, Етапи.
results-not-opened = Ще не відкрито, тож розпечатувати нічого.
results-nobody-handed-in = Ніхто не здав анкети, тож розпечатувати нічого.
results-no-second = Для порівняння потрібне друге опитування цього рівня й опитувальника з готовим звітом. Його ще немає.
results-compare-with = З яким порівняти: { $exercise }?
results-none-late = Після останньої редакції не надійшло жодної анкети, тож рахувати заново нічого.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Запізнілі анкети: { $groups }. Раніші анкети стерто після їхнього терміну, тому цих уже не можна врахувати.
late-enough = Запізнілі анкети: { $groups }. e враховує в новій редакції ті, яких досить.
late-wait = Запізнілі анкети: { $groups }. Їх зберігають, вони чекають.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (досить)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (з { $cell } потрібних)

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Розпечатати: { $exercise }
unseal-title-new = Нова редакція: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Анкети, які тут є: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Запізнілі анкети, які буде враховано: { $groups }.
unseal-late-few = Запізнілі анкети, які буде враховано: { $groups }. Замало, вони чекають: { $few }.
unseal-after = Потім уже не можна виправити кількість людей, а запізнілі анкети враховують лише разом, коли їх досить. Звіт зберігається, і для нього не потрібен ключ.
unseal-after-new = Їх рахують разом з усіма іншими, і попередній звіт теж зберігається. Якщо з різниці між ними було б видно, що відповіли кілька людей, нової редакції не роблять, і вони чекають далі.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Твій пароль
unseal-passphrase-of = Пароль: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Пароль іншого координатора
unseal-trying = Хвилинку: пароль перевіряється.
unseal-done = розпечатано { $done } з { $of } анкет
# Whoever leaves the page is told this.
unseal-goes-on = Анкети ще відкриваються. Звіт з’явиться в цій таблиці, щойно його збережено; інші запити доти чекають.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Як це читати
results-page-read-short = Як
results-page-areas = Сфери
results-page-statements = Твердження
results-page-groups = Групи
# Statements that the school wrote itself.
results-page-own = Власні твердження
results-page-own-short = Власні
results-page-others = Додаткові сфери
results-page-others-short = Додат.
results-page-words = Своїми словами
results-page-words-short = Слова
# What is worth talking about.
results-page-focus = Теми
results-page-notes = Нотатки
# Where there is no room for all titles.
results-page-at = { $page } · сторінка { $at } з { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · редакція { $edition }
results-school-average = середнє школи { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } з { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } з { $of }
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
results-no-value = немає
# Leaders and teachers, where they are shown together.
results-staff = Працівники
# How high participation is, in a word.
results-level-none = немає
results-level-incomplete = неповна
results-level-medium = середня
results-level-high = висока
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = не питали
hidden-short-not-chosen = не вибрано
hidden-short-no-sheets = без анкет
# The group is too small.
hidden-short-too-small = замала
# Not asked of both of two groups that are shown together.
hidden-short-not-both = не обидві
hidden-short-too-few = замало

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Шукати:
results-search-what = код, назва або слово із твердження
results-search-nothing = нічого не знайдено
results-statements = { $count } { $count ->
    [one] твердження
    [few] твердження
   *[many] тверджень
  }
# What is typed follows.
results-note-on = Нотатка, { $place }:
# "n" is the key.
results-no-notes = Нотаток ще немає. Біля сфери чи твердження n пише нотатку: рядок про те, що про це сказали.
results-write-as = Записати цей звіт до своїх документів як
# Below that question, in a list.
results-write-chart = Діаграма цієї сторінки, як малюнок
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, з твоїми нотатками

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Відповідали: { $from } – { $to }.
how-edition = Редакція { $edition } цього звіту, розпечатано: { $day }.
# `form` is the title of a short form.
how-short-form = Питали лише частину опитувальника: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Хто взяв участь (участь: { $level })
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; мінімуму досягнуто.
how-close = { $before }; близько до мінімуму { $minimum }.
how-below = { $before }; нижче від мінімуму { $minimum }.
how-damaged = Анкети, яких не вдалося розпечатати і яких немає в жодному числі: { $sheets }.
how-late = Анкети, що надійшли запізно, яких замало і які зберігають окремо: { $sheets }.
how-shown = Що показано, а що ні
how-cell = Найменша група: анкет { $cell }; якщо їх менше, група не має власного рядка.
how-corrections = Виправлення після активації
# No corrections.
how-no-corrections = Немає.
how-corrected-day = { $on }: новий останній день { $day }.
how-corrected-people = { $on }: { $group }: відтоді всього { $eligible }, запрошено { $invited }.
how-figures = Як виникають числа
# `highest` is the highest point of the scale, such as 5.
how-counts = Середнє враховує лише відповіді від 1 до { $highest }. «Н/с» (не стосується) і пропущене рахують і показують поруч, ніколи не як 0.
how-counts-on-scale = Середнє враховує лише відповіді на шкалі. «Н/с» (не стосується) і пропущене рахують і показують поруч, ніколи не як 0.
how-area = Сфера — це середнє показаних її тверджень; власні твердження стоять окремо.
# (6+1) stays as it is.
how-core = (6+1) за смужкою сфери: шість основних тверджень і одне за вибором.
how-overall = У загальному значенні кожна група важить однаково, щоб багато учнів не заглушили кількох керівників.
# Numbers with your language's decimal sign.
how-rounded = Числа заокруглюють один раз, у самому кінці, до одного знака після коми: 2,95 показують як 3,0.
# "80 of 200" as in `results-of`.
how-of = «80 з 200» — це завжди: відповіли із запрошених. Літери й візерунки позначають групи на кожній сторінці.

## A report, the pages of areas and statements.

results-no-areas = Сфер немає.
results-no-groups = Груп немає.
results-no-own = Школа не ставила власних тверджень.
results-no-others = На цьому рівні додаткових сфер немає.
results-own-head = Власні твердження школи, окремо від сфер
# At most 16 columns.
results-area-at = сфера { $at } з { $of }
results-group-at = група { $at } з { $of }
# In which order statements are listed.
order-by-position = за порядком
order-highest = спершу найвищі
order-lowest = спершу найнижчі
order-last-position = від останнього
order-greatest-increase = спершу найбільше зростання
order-greatest-decrease = спершу найбільше зниження

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } – { $high } { $highest }   { $not-asked } групу не питали   { $not-chosen } школа не вибрала   { $hidden } не показано
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } не питали  { $not-chosen } не вибрано  { $hidden } не показано
# The school's own statements: at most 3 columns, then with more room.
strip-own = вл.
strip-own-statements = власні твердження
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = н/с
strip-answered = { $mean } · відповіли { $count } з { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = без оцінки · н/с { $count } з { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Загалом { $mean } · відповіли { $count } з { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Загалом: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = немає груп
detail-note = Нотатка: { $note }
# The average.
detail-mean = середнє
detail-answered = відповіли із запрош.
# `words` are those of the scale, such as "not applicable".
detail-na = н/с: { $words }
detail-na-alone = н/с: не стосується
detail-unanswered = без відповіді
# Heads the statement as each group read it.
detail-read = Що читала кожна група
# In the place of what a group read.
detail-not-asked = не питали
# Which of the other areas this is.
others-heading = { $at } з { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Середнє від 1 ({ $lowest }) до { $points } ({ $highest }); «{ $apart }» стоїть окремо.
others-overall = { $title }: загалом { $mean }
others-answered = · відповіли із запрошених
# So many chose "not applicable".
others-apart = · стоїть окремо
others-ranks = Середнє місце варіантів, 1 — перше; і частка тих, хто вибрав кожен.
others-shares = Частка тих, хто вибрав кожен варіант.
others-ticked = Частка тих, хто позначив кожен варіант, серед тих, хто позначив якийсь або «нічого із цього»; разом може бути понад 100 %.
others-average-rank = середнє місце
others-average-rank-all = середнє місце в усіх групах: { $rank }

## A report, the page of answers in own words.

own-words-none = Своїми словами нічого не питали.
own-words-hidden = Не показано: { $why }.
own-words-nobody = Ніхто нічого тут не написав.
own-words-goes-on = текст { $at } з { $of } триває нижче
own-words-at = текст { $at } з { $of }, за абеткою, окремо від анкет

## A report, the page Focus: headings above lists of statements.

focus-lowest = Найнижчі
focus-highest = Найвищі
focus-widest = Найбільша різниця між групами
focus-na = Найбільше «н/с»
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: немає
focus-change = Найбільша зміна
focus-change-why = Найбільша зміна: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Найбільша зміна від етапу { $session }, { $year }
focus-change-none = Найбільша зміна від етапу { $session }, { $year }: немає

## Two sessions compared.

compare-title = { $level } · порівняння двох етапів
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = тоді
compare-now = тепер
compare-nothing = Тут нічого немає в жодному з двох.
compare-school-average = Середнє школи
compare-all = усі групи
# The same, at most 3 columns.
compare-all-narrow = усі
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = за групами: натисни g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = у жодному
not-compared-short-wording = інші слова
not-compared-short = неможливо
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = інші твердження
compare-other-statements-short = інші твердження
compare-other-statements-narrow = інші
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = випад.
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = усі відповіли
chance-everybody-narrow = усі
# The difference is larger than what may come from who happened to answer.
chance-beyond = понад випадковість
