### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = усі групи
# The title of leaders and teachers where they are shown together.
plan-staff = Працівники
# The title of the area of what a school added itself.
plan-own-statements = Власні твердження
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: середнє { $code } щонайменше { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: щонайменше { $percent } % вибирають 4 або 5 у { $code }
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: щонайменше { $percent } % вибирають «{ $option }» у { $code }
plan-target-at-most = { $line }: щонайбільше { $percent } % вибирають «{ $option }» у { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = досягнуто
plan-nearer = ближче
plan-not-met = не досягнуто
plan-cannot-say = не можна сказати
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: тоді { $then }, тепер { $now }
plan-outcome-now = { $verdict }: тепер { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = цього твердження немає в пізнішому звіті
plan-doubt-wording = питали іншими словами
plan-doubt-pooled = в одному з двох керівництво й учителів показано разом
plan-doubt-groups = за цим стоять інші групи
plan-doubt-line = у звіті немає такої групи
plan-doubt-form = на запитання відповідають інакше
plan-doubt-level = інший рівень освіти
plan-doubt-questionnaire = інший опитувальник

## Sentences about a plan on several screens.

plan-days-backwards = Останній день раніше за перший.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } — поза навчальним роком плану: серпень { $year } – липень { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: в опитувальнику такого твердження вже немає. Запис зберігається, як є; його показник перевірити не можна.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = У твоєму плані «{ $title }» { $open } { $open ->
    [one] незавершений захід
    [few] незавершені заходи
   *[many] незавершених заходів
  }.
# `year` is a school year, such as 2026-2027.
plan-reminder-year = У твоєму плані «{ $title }» на { $year } { $open } { $open ->
    [one] незавершений захід
    [few] незавершені заходи
   *[many] незавершених заходів
  }.

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = не почато
# Under way.
plan-mark-doing = у роботі
plan-mark-done = зроблено

## The list of plans.

plan-none = Плану ще немає.
# The letters n and a are keys.
plan-none-next = План каже, що школа робить далі: одну-дві справи за раз, хто за це відповідає, до якого дня і за яким числом це буде видно. n починає план; зі звіту a додає твердження до плану.
plan-list = Плани дій
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = усе зроблено
plan-open = не зроблено: { $open }

## Beginning a plan.

plan-which-level = План складають для одного рівня освіти. Для якого?
plan-what-title = Як назвати план?
plan-title-missing = План повинен мати назву.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = До якого плану додати { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = новий план: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Прибрати план «{ $title }» з усім, що в ньому є?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Прибрати «{ $what }» із плану?
plan-remove-item = Прибрати { $code } { $title } із плану?
plan-remove-item-activities = Прибрати { $code } { $title } разом із { $count } { $count ->
    [one] заходом
    [few] заходами
   *[many] заходами
  }?
plan-keep-it = Залишити
plan-remove-it = Прибрати
plan-changed-not-removed = Тим часом хтось інший змінив цей план, тому його не прибрано. Будь ласка, спершу переглянь його.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = зберігається…
plan-saved = збережено
plan-not-saved = не збережено
plan-saving-wait = Хвилинку: твоя остання зміна зберігається. Будь ласка, спробуй ще раз.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Що ми робимо
plan-page-months = Місяці
# What shall come of it, by a figure.
plan-page-targets = Показники

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Ще нічого не заплановано. e показує приклади для кожної сфери, i показує твердження; зі звіту a додає твердження сюди. Одного-двох на рік досить.
# Behind a statement's title.
plan-no-objective = мети ще немає
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = від { $day }
plan-days-until = до { $day }
plan-days-none = ще без днів
plan-check-not-yet = Після цього плану ще не було звіту цього рівня. Щойно він буде, кожен показник перевірять тут.
plan-checked = Перевірено за етапом { $session }, { $year }.
plan-no-figure = числового показника немає

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Мета
plan-measure = За чим це буде видно
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Наступний звіт
plan-aim-none = без перевірки числом
plan-aim-mean = показує середнє щонайменше
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = показує частку 4 і 5 щонайменше
plan-aim-option = показує частку варіанта
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = запитання
plan-aim-choice = варіант
plan-aim-line = група
plan-aim-bound = його вибирають
plan-aim-value = стільки
plan-at-least = щонайменше
plan-at-most = щонайбільше
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Минулого разу ви сказали
plan-since = Що ми відтоді зробили
# What is done.
plan-what = Що
plan-who = Хто
plan-from = Від
plan-to = До
plan-resources = Ресурси
plan-money = Гроші
# How far it is.
plan-progress = Стан
# What became of the target.
plan-came = Що з цього вийшло

## What stands in such a line before something is typed.

plan-hint-objective = що має змінитися до кінця року
plan-hint-measure = одним реченням
plan-hint-told = для учасників: продовження цих слів
plan-hint-what = що роблять
plan-hint-who = хто за це відповідає
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = день, наприклад 23.11.2026 або 23.11.
plan-hint-resources = час, приміщення, допомога
plan-hint-money = скільки це коштує

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Середнє лежить між { $lowest } і { $highest }, наприклад { $middle }.
plan-share-wrong = Частка — це ціле число відсотків від 0 до 100.
# The letter x is a key.
plan-what-missing = Захід потребує кількох слів. x прибирає його.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = «{ $typed }» — це не день. Будь ласка, введи, наприклад, 23.11.{ $year } або 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Що треба зробити?
plan-what-about = Про що йдеться?
plan-examples = Приклади для початку; у них можна змінити все.
plan-write-as = Як записати план?
# As what a plan is written: at most 50 columns each.
plan-as-page = Сторінка: читати, показувати, друкувати (HTML)
plan-as-poster = Плакат: одна сторінка, щоб повісити (HTML)
plan-as-text = Текст, щоб вставити у свої папери (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Дні для календаря (iCalendar)
plan-write-saving = План зберігається. Будь ласка, спробуй ще раз.
plan-calendar-nothing = Жоден захід цього плану ще не має дня, тож для календаря нічого немає. Дай одному з них перший або останній день, тоді вийде. Нічого не записано.
plan-many-activities = Запис має щонайбільше { $count } { $count ->
    [one] захід
    [few] заходи
   *[many] заходів
  }.
plan-many-items = План має щонайбільше { $count } { $count ->
    [one] твердження
    [few] твердження
   *[many] тверджень
  }.

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Тим часом хтось інший змінив цей план. Там прибрали твердження, в якому ти щось змінюєш: воно знову тут.
plan-met-removed-by-you = Тим часом хтось інший змінив цей план. Там щось змінили у твердженні, яке ти прибираєш, тому воно залишається. Будь ласка, переглянь його.
plan-met-chosen = Тим часом хтось інший змінив цей план. Що ви обоє вибрали заново, залишилося так, як вибрав хтось інший; будь ласка, переглянь це.
plan-met-theirs = Тим часом хтось інший змінив цей план. Ти бачиш його таким, як він є тепер.
plan-met-both = Тим часом хтось інший змінив цей план. У ньому є і ті зміни, і твої.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Тим часом хтось інший змінив цей план і спорожнив цей рядок. У рядку стоїть твій текст: Enter зберігає його, Esc залишає чужий варіант.
# `theirs` is what the other one wrote.
plan-clash-wrote = Тим часом хтось інший змінив цей план і написав тут «{ $theirs }». У рядку стоїть твій текст: Enter зберігає його, Esc залишає чужий варіант.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Сфера
plan-target = Показник
plan-statement = Твердження
# From when to when.
plan-when = Коли
# `code` and `title` are a statement's.
plan-activities-for = Заходи: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = «{ $words }»
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } – { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Ви сказали. Ми робимо.
plan-foot = Створено в програмі Reflectory, не пов’язаній з Європейською комісією.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Що ми планували
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Оцінено за надрукованим, за правилами порівняння: де число приховано або питали іншими словами, нічого сказати не можна.
