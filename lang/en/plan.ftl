### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = all groups
# The title of leaders and teachers where they are shown together.
plan-staff = Staff
# The title of the area of what a school added itself.
plan-own-statements = Own statements
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: mean of { $code } at least { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: at least { $percent } % answer { $code } with 4 or 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: at least { $percent } % choose "{ $option }" in { $code }
plan-target-at-most = { $line }: at most { $percent } % choose "{ $option }" in { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = met
plan-nearer = nearer
plan-not-met = not met
plan-cannot-say = cannot say
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: { $then } then, { $now } now
plan-outcome-now = { $verdict }: { $now } now
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = the statement is not in the later report
plan-doubt-wording = asked in other words
plan-doubt-pooled = leaders and teachers are shown together in one of the two
plan-doubt-groups = other groups behind it
plan-doubt-line = the report has no such group
plan-doubt-form = the question is answered in another way
plan-doubt-level = another education level
plan-doubt-questionnaire = another questionnaire

## Sentences about a plan on several screens.

plan-days-backwards = The last day comes before the first.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } lies outside the plan's school year, August { $year } to July { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: this questionnaire has no such statement any more. The item is kept as it is; its target cannot be checked.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Your plan "{ $title }" has 1 open activity.
   *[other] Your plan "{ $title }" has { $open } open activities.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Your plan "{ $title }" for { $year } has 1 open activity.
   *[other] Your plan "{ $title }" for { $year } has { $open } open activities.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = open
# Under way.
plan-mark-doing = doing
plan-mark-done = done

## The list of plans.

plan-none = No plan yet.
# The letters n and a are keys.
plan-none-next = A plan says what the school does next: one or two things at a time, who sees to it, until when, and by which figure you will know. n begins one; from a report, a puts a statement into a plan.
plan-list = Action plans
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nothing open
plan-open = { $open ->
    [one] { $open } open
   *[other] { $open } open
  }

## Beginning a plan.

plan-which-level = A plan is for one education level. Which one?
plan-what-title = What shall the plan be called?
plan-title-missing = A plan needs a title.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Add { $code } { $title } to which plan?
# In that list. `title` is what the new plan would be called.
plan-add-new = a new plan: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Remove the plan "{ $title }" with everything in it?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Remove "{ $what }" from the plan?
plan-remove-item = Remove { $code } { $title } from the plan?
plan-remove-item-activities = { $count ->
    [one] Remove { $code } { $title } with its 1 activity?
   *[other] Remove { $code } { $title } with its { $count } activities?
  }
plan-keep-it = Keep it
plan-remove-it = Remove it
plan-changed-not-removed = Somebody else has changed this plan meanwhile, so it was not removed. Please look at it first.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = saving…
plan-saved = saved
plan-not-saved = not saved
plan-saving-wait = One moment: your last change is being saved. Please try again.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = What we do
plan-page-months = Months
# What shall come of it, by a figure.
plan-page-targets = Targets

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Nothing is planned yet. e shows examples for each area, i lists the statements; from a report, a puts a statement in here. One or two are enough for a year.
# Behind a statement's title.
plan-no-objective = no objective yet
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = from { $day }
plan-days-until = until { $day }
plan-days-none = no days yet
plan-check-not-yet = No report of this level has come after this plan yet. When there is one, each target is checked here.
plan-checked = Checked against session { $session } of { $year }.
plan-no-figure = no figure is aimed at

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Objective
plan-measure = How we will know
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = The next report
plan-aim-none = is not checked by a figure
plan-aim-mean = shows a mean of at least
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = shows a share of 4 and 5 of at least
plan-aim-option = shows a share of an option
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = of the question
plan-aim-choice = the option
plan-aim-line = of
plan-aim-bound = is chosen by
plan-aim-value = this much
plan-at-least = at least
plan-at-most = at most
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Last time you said
plan-since = Since then we
# What is done.
plan-what = What
plan-who = Who
plan-from = From
plan-to = To
plan-resources = Resources
plan-money = Money
# How far it is.
plan-progress = Progress
# What became of the target.
plan-came = What came of it

## What stands in such a line before something is typed.

plan-hint-objective = what is to be different at the end of the year
plan-hint-measure = in a sentence
plan-hint-told = for participants: goes on after these words
plan-hint-what = what is done
plan-hint-who = who sees to it
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = a day, such as 23.11.2026 or 23.11.
plan-hint-resources = time, rooms, help
plan-hint-money = what it costs

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = A mean lies between { $lowest } and { $highest }, such as { $middle }.
plan-share-wrong = A share is a whole number of percent from 0 to 100.
# The letter x is a key.
plan-what-missing = An activity needs a few words. x removes it.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = "{ $typed }" is no day. Please type it such as 23.11.{ $year } or 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = What is to be done?
plan-what-about = What is it about?
plan-examples = Examples to start from; everything in them can be changed.
plan-write-as = Write the plan as what?
# As what a plan is written: at most 50 columns each.
plan-as-page = A page to read, project and print (HTML)
plan-as-poster = A poster: one page to hang up (HTML)
plan-as-text = A text to paste into your own papers (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Days for a calendar (iCalendar)
plan-write-saving = The plan is being saved. Please try again.
plan-calendar-nothing = No activity of this plan has a day yet, so there is nothing for a calendar. Give one of them a first or a last day; then it works. Nothing was written.
plan-many-activities = { $count ->
    [one] An item has at most { $count } activity.
   *[other] An item has at most { $count } activities.
  }
plan-many-items = { $count ->
    [one] A plan has at most { $count } statement.
   *[other] A plan has at most { $count } statements.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Somebody else has changed this plan meanwhile. They had removed a statement in which you changed something: it is here again.
plan-met-removed-by-you = Somebody else has changed this plan meanwhile. They changed something in the statement you removed, so it stays. Please look at it.
plan-met-chosen = Somebody else has changed this plan meanwhile. What both of you chose anew is as they left it; please look at it.
plan-met-theirs = Somebody else has changed this plan meanwhile. You see it as it is now.
plan-met-both = Somebody else has changed this plan meanwhile. Their changes and yours are both in it.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Somebody else has changed this plan meanwhile and emptied this line. Yours is in the line: Enter keeps it, Esc leaves theirs.
# `theirs` is what the other one wrote.
plan-clash-wrote = Somebody else has changed this plan meanwhile and wrote "{ $theirs }" here. Yours is in the line: Enter keeps it, Esc leaves theirs.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Area
plan-target = Target
plan-statement = Statement
# From when to when.
plan-when = When
# `code` and `title` are a statement's.
plan-activities-for = Activities for { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = “{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } to { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = You said. We do.
plan-foot = Made with Reflectory, which is not affiliated with the European Commission.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = What we had planned
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Judged as printed, by the rules of a comparison: where the figure is hidden, or was asked in other words, nothing can be said.
