### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = све групе
# The title of leaders and teachers where they are shown together.
plan-staff = Запослени
# The title of the area of what a school added itself.
plan-own-statements = Сопствене тврдње
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: просек за { $code } бар { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: бар { $percent } % на { $code } одговара са 4 или 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: бар { $percent } % бира „{ $option }” у { $code }
plan-target-at-most = { $line }: највише { $percent } % бира „{ $option }” у { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = остварено
plan-nearer = ближе
plan-not-met = није остварено
plan-cannot-say = не може се рећи
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: тада { $then }, сад { $now }
plan-outcome-now = { $verdict }: сад { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = тврдње нема у каснијем извештају
plan-doubt-wording = питано другим речима
plan-doubt-pooled = руководство и наставници су у једном извештају приказани заједно
plan-doubt-groups = иза тога стоје друге групе
plan-doubt-line = у извештају нема те групе
plan-doubt-form = на питање се одговара на други начин
plan-doubt-level = други ниво образовања
plan-doubt-questionnaire = други упитник

## Sentences about a plan on several screens.

plan-days-backwards = Последњи дан је пре првог.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } није у школској години плана, од августа { $year }. до јула { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: те тврдње више нема у овом упитнику. Ставка остаје каква јесте; њен циљ не може да се провери.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Твој план „{ $title }” има { $open } отворену активност.
    [few] Твој план „{ $title }” има { $open } отворене активности.
   *[other] Твој план „{ $title }” има { $open } отворених активности.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Твој план „{ $title }” за { $year } има { $open } отворену активност.
    [few] Твој план „{ $title }” за { $year } има { $open } отворене активности.
   *[other] Твој план „{ $title }” за { $year } има { $open } отворених активности.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = отворено
# Under way.
plan-mark-doing = у току
plan-mark-done = готово

## The list of plans.

plan-none = Још нема плана.
# The letters n and a are keys.
plan-none-next = План каже шта школа ради даље: једну или две ствари одједном, ко се за то брине, до кад и по којој ћеш бројци то знати. n започиње план; из извештаја тврдњу додаје тастер a.
plan-list = Акциони планови
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = ништа отворено
plan-open = { $open ->
    [one] { $open } отворена
    [few] { $open } отворене
   *[other] { $open } отворених
  }

## Beginning a plan.

plan-which-level = План је за један ниво образовања. Који?
plan-what-title = Како ће се план звати?
plan-title-missing = Плану треба наслов.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = У који план додати { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = нови план: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Уклонити план „{ $title }” са свиме што је у њему?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Уклонити „{ $what }” из плана?
plan-remove-item = Уклонити { $code } { $title } из плана?
plan-remove-item-activities = { $count ->
    [one] Уклонити { $code } { $title } и { $count } њену активност?
    [few] Уклонити { $code } { $title } и { $count } њене активности?
   *[other] Уклонити { $code } { $title } и { $count } њених активности?
  }
plan-keep-it = Задржи
plan-remove-it = Уклони
plan-changed-not-removed = Неко други је у међувремену променио овај план, па није уклоњен. Најпре га погледај.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = чува се…
plan-saved = сачувано
plan-not-saved = није сачувано
plan-saving-wait = Само тренутак: чува се твоја последња промена. Покушај поново.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Шта радимо
plan-page-months = Месеци
# What shall come of it, by a figure.
plan-page-targets = Циљеви

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Још ништа није планирано. Тастер e даје примере по областима, а тастер i списак тврдњи; из извештаја тврдњу овамо ставља тастер a. Једна или две довољне су за годину.
# Behind a statement's title.
plan-no-objective = још без сврхе
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = од: { $day }
plan-days-until = до: { $day }
plan-days-none = још без дана
plan-check-not-yet = После овог плана још није било извештаја за тај ниво. Кад га буде, овде се проверава сваки циљ.
plan-checked = Проверено према: { $session }. круг { $year }.
plan-no-figure = не циља се ни на једну бројку

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Сврха
plan-measure = Како ћемо знати
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Следећи извештај
plan-aim-none = не проверава то бројком
plan-aim-mean = показује просек од бар
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = показује удео 4 и 5 од бар
plan-aim-option = показује удео неке опције
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = за питање
plan-aim-choice = опцију
plan-aim-line = из групе
plan-aim-bound = бира
plan-aim-value = толико
plan-at-least = бар
plan-at-most = највише
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Прошли пут сте рекли
plan-since = Шта смо отад урадили
# What is done.
plan-what = Шта
plan-who = Ко
plan-from = Од
plan-to = До
plan-resources = Потребно
plan-money = Новац
# How far it is.
plan-progress = Напредак
# What became of the target.
plan-came = Шта је од тога било

## What stands in such a line before something is typed.

plan-hint-objective = шта на крају године треба да буде другачије
plan-hint-measure = једном реченицом
plan-hint-told = за учеснике: наставља се на те речи
plan-hint-what = шта се ради
plan-hint-who = ко се за то брине
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = дан, нпр. 23.11.2026 или 23.11.
plan-hint-resources = време, просторије, помоћ
plan-hint-money = колико кошта

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Просек је између { $lowest } и { $highest }, нпр. { $middle }.
plan-share-wrong = Удео је цео број процената од 0 до 100.
# The letter x is a key.
plan-what-missing = Активности треба неколико речи. x је уклања.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }” није дан. Упиши га нпр. овако: 23.11.{ $year } или 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Шта треба урадити?
plan-what-about = О чему је реч?
plan-examples = Примери за почетак; све у њима може да се промени.
plan-write-as = У ком облику сачувати план?
# As what a plan is written: at most 50 columns each.
plan-as-page = Страна за читање, пројекцију и штампу (HTML)
plan-as-poster = Плакат: једна страна за зид (HTML)
plan-as-text = Текст за твоје сопствене документе (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Дани за календар (iCalendar)
plan-write-saving = План се управо чува. Покушај поново.
plan-calendar-nothing = Ниједна активност овог плана још нема дан, па нема ничега за календар. Некој од њих додај први или последњи дан; тада ће успети. Ништа није уписано.
plan-many-activities = { $count ->
    [one] Ставка има највише { $count } активност.
    [few] Ставка има највише { $count } активности.
   *[other] Ставка има највише { $count } активности.
  }
plan-many-items = { $count ->
    [one] План има највише { $count } тврдњу.
    [few] План има највише { $count } тврдње.
   *[other] План има највише { $count } тврдњи.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Неко други је у међувремену променио овај план. Уклоњена је била тврдња у којој имаш своју промену: поново је овде.
plan-met-removed-by-you = Неко други је у међувремену променио овај план. Нешто је промењено у тврдњи коју уклањаш, па она остаје. Погледај је.
plan-met-chosen = Неко други је у међувремену променио овај план. Што сте обоје изнова изабрали, остаје како је изабрала та особа; погледај.
plan-met-theirs = Неко други је у међувремену променио овај план. Видиш га какав је сада.
plan-met-both = Неко други је у међувремену променио овај план. У њему су и те промене и твоје.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Неко други је у међувремену променио овај план и испразнио овај ред. У реду је твој текст: Enter га задржава, Esc оставља туђе.
# `theirs` is what the other one wrote.
plan-clash-wrote = Неко други је у међувремену променио овај план и овде написао „{ $theirs }”. У реду је твој текст: Enter га задржава, Esc оставља туђи.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Област
plan-target = Циљ
plan-statement = Тврдња
# From when to when.
plan-when = Кад
# `code` and `title` are a statement's.
plan-activities-for = Активности за { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } – { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Ви сте рекли. Ми радимо.
plan-foot = Израђено у програму Reflectory, који није повезан са Европском комисијом.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Шта смо планирали
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Процењено према одштампаним бројкама, по правилима поређења: где је бројка скривена или је питано другим речима, ништа се не може рећи.
