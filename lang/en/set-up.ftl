### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Nothing is being set up.
# n is a key.
set-up-nothing-next = n begins: you choose the session and the level, then four short steps. Everything is saved at once; leave and come back whenever you like.
set-up-list = Being set up
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · session { $session } of { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = saving…
set-up-is-saved = saved
set-up-is-not-saved = not saved

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Level and numbers
stage-numbers-short = Numbers
stage-questionnaire = Questionnaire
stage-dates = Dates
stage-activate = Activate

set-up-saving = One moment: your last change is being saved. Please try again.
set-up-changed = Somebody else has changed this set-up meanwhile. You see theirs now; your last change was not kept.
set-up-other-questionnaire = This exercise asked another questionnaire, with other levels or groups, so it cannot be copied. It is safe. Please begin a new set-up; own statements can be brought in there.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = School
numbers-level = Level
numbers-classes = Classes
numbers-school-missing = not entered yet
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = eligible
numbers-invited = invited
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % of { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = not yet
numbers-too-many = too many
numbers-left-out = left out
numbers-too-few = too few
numbers-small = small
numbers-fine = fine
numbers-no-classes = none entered
numbers-classes-entered = { $all } entered, { $asked } asked
numbers-which-level = Which level is asked?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · chosen
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · ages 6 to 12 · students over 9 count
level-lower-secondary = ISCED { $isced } · ages 12 to 15
level-vocational = ISCED { $isced } · ages 15 to 18 · learning an occupation
level-general = ISCED { $isced } · ages 15 to 18 · towards further study
level-between = ISCED { $isced } · between school and higher education

numbers-about-levels = A level is never merged with another: a larger school sets up one exercise per level, side by side, and who works at two levels answers once for each. A small school with one exercise for several takes the lowest.
numbers-about-school = The school's name, as participants and the report will read it. It can be changed until the exercise is activated.
numbers-about-classes = You need not ask everybody. Enter classes, or departments of teachers, and draw at random which of them are asked: less work for the school, and results that are less reliable.
# `who` comes from the questionnaire.
numbers-who-counts = Who counts: { $who }.
numbers-zero = 0 leaves the group out.
numbers-asked-classes = Those who are asked: the people of the classes that are asked.
numbers-asked-everyone = Those who are asked: everyone, unless you enter a smaller number. 0 leaves the group out.
numbers-minimum-rule = { $minimum ->
    [one] Minimum { $minimum } sheet: { $percent } % of { $eligible }, rounded down. With fewer, the report asks to be read with caution.
   *[other] Minimum { $minimum } sheets: { $percent } % of { $eligible }, rounded down. With fewer, the report asks to be read with caution.
  }
numbers-correct-one = More { $people } are invited ({ $invited }) than eligible ({ $eligible }). Please correct one of the two numbers.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Classes and departments
# n is a key.
classes-begin = n enters the first one. Enter all of them, also those that will perhaps not be asked: only then does a draw speak for everybody.
# Above the columns of the list. At most 9 columns each.
classes-name = name
classes-grade = grade
classes-group = group
classes-people = people
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = asked
classes-not-asked = no
classes-remove = Remove { $name } from the list?
classes-full = There are { $most } classes already, and no more are possible.
classes-none-asked = None of these classes is asked, so { $people } are left out.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = All classes together have { $all } people, but only { $eligible } { $people } are eligible. Please correct the classes, or the number in the table before this.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = A new class or department
class-form-name = Name
class-form-grade = Grade
class-form-group = Group
class-form-people = People
class-form-about-name = As people in the school know it, such as 5b, or Languages for a department of teachers.
class-form-about-grade = Classes of one grade are drawn together, so that every grade is asked. It may stay empty.
class-form-about-group = Whose class it is: students, or teachers for a department.
class-form-about-people = How many people it has. Together, the classes should be everyone who is eligible.
class-form-no-name = Please give it a name, such as 5b.
class-form-name-taken = There is a class { $name } already. Please choose another name.
class-form-nobody = How many people are in it? At least 1.
class-form-too-many = A class has at most { $most } people. Please look at the number again.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Plan a sample: { $people }
sample-advice = { $minimum ->
    [one] Of { $eligible } { $people } the guide wants { $minimum } sheet at least. Not everybody who is asked answers, so ask { $wanted } or more.
   *[other] Of { $eligible } { $people } the guide wants { $minimum } sheets at least. Not everybody who is asked answers, so ask { $wanted } or more.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = per grade
sample-classes = classes
sample-people = people
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } of { $all }
sample-range = { $least } to { $most } of { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = advised
sample-seed = Seed
sample-draw-once = The same number of classes per grade, each as likely as another. Draw once: drawing again until the result pleases is a choice by hand. Whoever types this seed draws the same classes.
sample-drawn = Drawn with seed { $seed }: { $asked } of { $classes } classes are asked.
# n is a key.
sample-needs-classes = A sample is drawn from classes. Please enter them first, also those that will not be asked: n begins.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = All { $people } are asked, so there is no sample to be careful with.
sample-random = { $chosen } of { $classes } classes, { $asked } of { $all } { $people }, drawn at random ({ $per } per grade, seed { $seed }). The report can say how far they speak for all { $people }, with a margin.
sample-random-disagrees = { $chosen } of { $classes } classes, { $asked } of { $all } { $people }, drawn at random ({ $per } per grade, seed { $seed }). But all classes together have { $together } people, and { $all } are eligible: the report gives a margin only when they agree.
sample-by-hand = { $asked } of { $all } { $people }, chosen by hand. The report gives no margin and says so; classes drawn at random would allow one.
sample-classes-by-hand = { $chosen } of { $classes } classes, { $asked } of { $all } { $people }, chosen by hand. The report gives no margin and says so: only a draw allows one.
sample-changed = { $chosen } of { $classes } classes, { $asked } of { $all } { $people }, changed by hand since the draw. The report gives no margin and says so: only a draw allows one.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Mo
calendar-tuesday = Tu
calendar-wednesday = We
calendar-thursday = Th
calendar-friday = Fr
calendar-saturday = Sa
calendar-sunday = Su

dates-choose-first = Choose the first day.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = From { $day }. Now choose the last day.
dates-none-fits = No exercise fits into session { $session } any more: it ends on { $day }. Room 2 shows which session comes next.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } days
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Session { $session } runs from { $first } to { $last }.
dates-lasts = An exercise lasts { $least } to { $most } days, both end days counted.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } is in session { $other } too; you have chosen session { $session }.
dates-shared = { $first } to { $last } is in session { $other } too; you have chosen session { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: opens at 00:00.
dates-would-open = { $day }: a first day here opens at 00:00.
dates-closes = { $day }: the last of { $days } days; closes at 23:59 in { $place } time.
dates-would-close = { $day }: a last day here makes { $days } days and closes at 23:59 in { $place } time.
dates-inside = { $day }: day { $number } of { $all }. To end here is not possible: at least { $least } days.
dates-no-too-late = { $day } is not possible: session { $session } ends on { $last }, and { $least } days are the least.
dates-no-too-short = { $day } is not possible: as the last day it would make { $days } days, and { $least } are the least.
dates-no-too-long = { $day } is not possible: as the last day it would make { $days } days, and { $most } are the most.
dates-no-before-window = { $day } is not possible: the window of session { $session } begins on { $first }.
dates-no-after-window = { $day } is not possible: the window of session { $session } ends on { $last }.
dates-no-past = { $day } is not possible: it has passed, today is { $today }.
dates-no-backwards = { $day } is not possible: it comes before the first day.

# Before what is typed.
dates-type = A day, such as 2026-11-23:
dates-no-day = This is no day. Please write it like 2026-11-23 or 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = The school has no name yet.
open-no-people = How many { $people } there are is missing. Write 0 to leave the group out.
open-more-invited = More { $people } are invited ({ $invited }) than eligible ({ $eligible }).
open-nobody-invited = Nobody is invited in any group, so nobody could answer.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = No short form is called "{ $key }". Short forms: { $forms }.
open-no-short-form = No short form is called "{ $key }". There is none.
# `code` is a statement's code, such as C10.
open-unknown-code = No statement has the code `{ $code }`.
open-always-in = `{ $code }` is always in; only optional statements are listed here.
open-not-at-this-level = `{ $code }` is not asked at this level.
open-too-many-own = { $count ->
    [one] There is { $count } own statement. At most { $most } are possible.
   *[other] There are { $count } own statements. At most { $most } are possible.
  }
open-own-id-taken = The id `{ $id }` belongs to a statement of the questionnaire. Give your own statement another.
open-own-without-group = Your statement "{ $own }" is asked of nobody. Write it for one group at least, or remove it.
open-own-without-text = Your statement "{ $own }" has no words for { $people } yet.
# `points` is the highest number of the scale: 5.
open-own-without-point = Your statement "{ $own }" does not tell { $people } yet when a { $points } fits.
open-own-without-meaning = Your statement "{ $own }" does not tell { $people } yet what is meant.
# `language` is a tag such as fr.
open-translation-unfinished = Your statement "{ $own }" is translated into { $language } for { $people } only in part: text and help are needed.
open-translation-for-nobody = Your statement "{ $own }" has a translation into { $language } for { $people }, who are not asked it. Remove one or add the other.
open-no-such-session = There is no session { $session } in school year { $year }.
open-no-first-day = The first day is not chosen yet.
open-no-last-day = The last day is not chosen yet.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = when a { $points } fits
helps-what-is-meant = what is meant

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = The last day comes before the first.
slot-too-short = { $days ->
    [one] The exercise lasts { $days } day. It needs at least { $least }, both end days counted.
   *[other] The exercise lasts { $days } days. It needs at least { $least }, both end days counted.
  }
slot-too-long = { $days ->
    [one] The exercise lasts { $days } day. At most { $most } are possible, both end days counted.
   *[other] The exercise lasts { $days } days. At most { $most } are possible, both end days counted.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = The days must lie inside session { $session } of school year { $year }: { $first } to { $last }.
slot-in-the-past = The first day has passed: today is { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group } are left out. The report will be marked "incomplete" and there will be no badge.
caution-below-minimum = { $invited ->
    [one] { $group }: { $invited } is asked, and the minimum for { $eligible } is { $minimum }. It cannot be reached like this; the report will ask to be read with caution.
   *[other] { $group }: { $invited } are asked, and the minimum for { $eligible } is { $minimum }. It cannot be reached like this; the report will ask to be read with caution.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: with { $invited } invited this is a small group, and its members are told so at the start. If fewer than { $cell } answer, the group has its own line in the report only when all who answered agree.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Your statement "{ $own }" says much the same as another statement ({ $code }, { $title }). One of them may be enough.
caution-looks-like-own = Your statement "{ $own }" says much the same as another statement (Your statement "{ $other }"). One of them may be enough.
# `language` is a tag such as fr.
caution-not-translated = Your statement "{ $own }" is not translated into { $language } for everybody. Who answers in that language reads it as written, marked.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = The exercise has closed, so its last day can no longer change. All sheets are safe.
correction-not-later = The last day can only become later, and it is { $last } now. Choose a day after that.
correction-too-long = { $days ->
    [one] The exercise would last { $days } day. At most { $most } are possible, both end days counted. Choose an earlier last day.
   *[other] The exercise would last { $days } days. At most { $most } are possible, both end days counted. Choose an earlier last day.
  }
correction-outside-window = The session ends on { $last }. Choose that day or an earlier one.
correction-unsealed = Sheets were unsealed already, so the numbers behind the results can no longer change.
correction-no-such-group = The questionnaire has no such group.
correction-nothing-changed = These numbers hold already, so there is nothing to correct.
correction-more-invited = More people are invited ({ $invited }) than eligible ({ $eligible }).
correction-was-left-out = { $group } were left out, and everybody who answers was told so. This cannot change any more; a group that is left out keeps 0 invited.
correction-is-asked = { $group } are asked, and everybody who answers was told so. This cannot change any more; at least 1 must stay invited.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = No time zone is called "{ $zone }". Examples: Europe/Brussels, Europe/Athens.
problem-not-a-language = "{ $tag }" is no tag of a language. Examples: nl, fr, pt-BR.
problem-too-many-people = A group has at most { $most } people. Please look at the number again.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = No instrument is called "{ $name }" here. There are: { $there }.
problem-two-instruments = The exercise asks for the instrument "{ $asked }", and "{ $chosen }" was chosen. Please leave one of them out.
