### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = всички групи
# The title of leaders and teachers where they are shown together.
plan-staff = Персонал
# The title of the area of what a school added itself.
plan-own-statements = Собствени твърдения
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: средно за { $code } поне { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: поне { $percent } % отговарят на { $code } с 4 или 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: поне { $percent } % избират „{ $option }“ в { $code }
plan-target-at-most = { $line }: най-много { $percent } % избират „{ $option }“ в { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = постигнато
plan-nearer = по-близо
plan-not-met = непостигнато
plan-cannot-say = не е ясно
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: преди { $then }, сега { $now }
plan-outcome-now = { $verdict }: сега { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = твърдението го няма в по-късния доклад
plan-doubt-wording = питано с други думи
plan-doubt-pooled = ръководство и учители са показани заедно в един от двата
plan-doubt-groups = други групи зад стойността
plan-doubt-line = докладът няма такава група
plan-doubt-form = на въпроса се отговаря по друг начин
plan-doubt-level = друга образователна степен
plan-doubt-questionnaire = друг въпросник

## Sentences about a plan on several screens.

plan-days-backwards = Последният ден е преди първия.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } е извън учебната година на плана, от август { $year } до юли { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: този въпросник вече няма такова твърдение. То остава в плана, както е; показателят му не може да се провери.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Твоят план „{ $title }“ има 1 отворена дейност.
   *[other] Твоят план „{ $title }“ има { $open } отворени дейности.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Твоят план „{ $title }“ за { $year } има 1 отворена дейност.
   *[other] Твоят план „{ $title }“ за { $year } има { $open } отворени дейности.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = отворена
# Under way.
plan-mark-doing = в ход
plan-mark-done = готова

## The list of plans.

plan-none = Още няма план.
# The letters n and a are keys.
plan-none-next = Планът казва какво прави училището по-нататък: едно или две неща наведнъж, кой се грижи, докога и по кое число ще познаете. n започва план; от доклад клавиш a слага твърдение в план.
plan-list = Планове за действие
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = нищо отворено
plan-open = { $open ->
    [one] { $open } отворена
   *[other] { $open } отворени
  }

## Beginning a plan.

plan-which-level = Планът е за една образователна степен. Коя?
plan-what-title = Как да се казва планът?
plan-title-missing = Планът има нужда от заглавие.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = В кой план да се добави { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = нов план: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Да се махне ли планът „{ $title }“ с всичко в него?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Да се махне ли „{ $what }“ от плана?
plan-remove-item = Да се махне ли { $code } { $title } от плана?
plan-remove-item-activities = { $count ->
    [one] Да се махне ли { $code } { $title } с 1 дейност към него?
   *[other] Да се махне ли { $code } { $title } с { $count } дейности към него?
  }
plan-keep-it = Запази
plan-remove-it = Махни
plan-changed-not-removed = Междувременно друг е променил този план, затова не е махнат. Първо го прегледай.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = запазва се…
plan-saved = запазено
plan-not-saved = не е запазено
plan-saving-wait = Един момент: последната ти промяна се запазва. Опитай отново.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Какво правим
plan-page-months = Месеци
# What shall come of it, by a figure.
plan-page-targets = Показатели

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Още нищо не е планирано. Клавиш e показва примери за всяка област, i изброява твърденията; от доклад клавиш a слага твърдение тук. Едно или две стигат за година.
# Behind a statement's title.
plan-no-objective = още няма цел
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = от { $day }
plan-days-until = до { $day }
plan-days-none = още без дни
plan-check-not-yet = След този план още няма доклад на тази степен. Когато има, тук се проверява всеки показател.
plan-checked = Проверено спрямо кръг { $session } от { $year }.
plan-no-figure = без целево число

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Цел
plan-measure = Как ще познаем
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Следващият доклад
plan-aim-none = не се проверява с число
plan-aim-mean = показва средно поне
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = показва дял на 4 и 5 поне
plan-aim-option = показва дял на възможност
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = за въпроса
plan-aim-choice = възможността
plan-aim-line = за група
plan-aim-bound = я избират
plan-aim-value = толкова
plan-at-least = поне
plan-at-most = най-много
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Миналия път казахте
plan-since = Направихме оттогава
# What is done.
plan-what = Какво
plan-who = Кой
plan-from = От
plan-to = До
plan-resources = Ресурси
plan-money = Пари
# How far it is.
plan-progress = Напредък
# What became of the target.
plan-came = Какво последва

## What stands in such a line before something is typed.

plan-hint-objective = какво да е различно в края на годината
plan-hint-measure = с едно изречение
plan-hint-told = за участниците: продължава след тези думи
plan-hint-what = какво се прави
plan-hint-who = кой се грижи
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = ден, например 23.11.2026 или 23.11.
plan-hint-resources = време, стаи, помощ
plan-hint-money = колко струва

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Средната стойност е между { $lowest } и { $highest }, например { $middle }.
plan-share-wrong = Делът е цяло число проценти от 0 до 100.
# The letter x is a key.
plan-what-missing = Дейността има нужда от няколко думи. x я маха.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }“ не е ден. Въведи го например като 23.11.{ $year } или 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Какво трябва да се направи?
plan-what-about = За какво се отнася?
plan-examples = Примери за начало; всичко в тях може да се промени.
plan-write-as = Като какво да се запише планът?
# As what a plan is written: at most 50 columns each.
plan-as-page = Страница за четене, прожекция и печат (HTML)
plan-as-poster = Плакат: една страница за стената (HTML)
plan-as-text = Текст за собствените ти документи (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Дни за календар (iCalendar)
plan-write-saving = Планът се запазва. Опитай отново.
plan-calendar-nothing = Никоя дейност от този план още няма ден, затова няма нищо за календара. Дай на някоя първи или последен ден; тогава става. Нищо не е записано.
plan-many-activities = { $count ->
    [one] Едно твърдение в плана има най-много { $count } дейност.
   *[other] Едно твърдение в плана има най-много { $count } дейности.
  }
plan-many-items = { $count ->
    [one] Планът има най-много { $count } твърдение.
   *[other] Планът има най-много { $count } твърдения.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Междувременно друг е променил този план. Махнал е твърдение с твоя промяна: то отново е тук.
plan-met-removed-by-you = Междувременно друг е променил този план. Променил е нещо в твърдението, което ти махна, затова то остава. Прегледай го.
plan-met-chosen = Междувременно друг е променил този план. Каквото и двамата избрахте наново, е както го е оставил другият; прегледай го.
plan-met-theirs = Междувременно друг е променил този план. Виждаш го какъвто е сега.
plan-met-both = Междувременно друг е променил този план. В него са и неговите промени, и твоите.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Междувременно друг е променил този план и е изпразнил този ред. Твоето е в реда: Enter го запазва, Esc оставя неговото.
# `theirs` is what the other one wrote.
plan-clash-wrote = Междувременно друг е променил този план и тук е написал „{ $theirs }“. Твоето е в реда: Enter го запазва, Esc оставя неговото.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Област
plan-target = Показател
plan-statement = Твърдение
# From when to when.
plan-when = Кога
# `code` and `title` are a statement's.
plan-activities-for = Дейности за { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }“
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } до { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Вие казахте. Ние правим.
plan-foot = Създадено с Reflectory, който не е свързан с Европейската комисия.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Какво бяхме планирали
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Преценено по отпечатаното, по правилата на сравнението: където числото е скрито или е питано с други думи, нищо не може да се каже.
