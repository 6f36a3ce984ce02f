### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, over { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min over { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } left out

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Everything is asked
# How many of the optional statements are ticked.
statements-optional = { $on } of { $count } optional
# How many own statements there are, of how many there can be.
statements-own = { $count } of { $most } own

## The list of statements: a search.

# What is typed follows.
statements-search = Search:
# How many statements were found; at most 14 columns.
statements-found = { $count } found
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = With "{ $words }": { $found } · a lists all
statements-found-none = No statement has these words.

## The list of statements: headings between the entries.

statements-heading-own = Own statements
# Questions that are answered by writing.
statements-heading-words = In one's own words
statements-heading-stray = Ticked, but not asked at this level

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = core
# Left out by the short form.
statements-word-out = out
# Optional, and asked because the short form holds it.
statements-word-form = form
# Written by the school.
statements-word-own = own

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Write an own statement (n)
statements-bring-own = Bring own statements in from elsewhere (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Space takes it out
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Up to ten statements of your own, answered like the others. Write one for each group that shall read it.
statements-bring-own-what = From a file, or from an exercise or a set-up of yours. What does not fit is told; nothing here is lost.
statements-stray-what = It was ticked for another level and would keep the exercise from being activated.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Your own statements are always asked. Enter opens this one: you can change or remove it.
statements-core-is-asked = This one is always asked. What is optional has an empty box before it.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = The short form leaves this one out. f asks more.
statements-form-holds = This one belongs to the short form and is asked with it.
# `most` is a number, now 10.
statements-no-more-own = There are { $most } own statements, the most there can be. Change or remove one of them first.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Own, always asked. Takes { $times } min.
statements-takes-core = Core, always asked. Takes { $times } min.
statements-takes-left-out = Left out by the short form. Would take { $times } min.
statements-takes-ticked = Optional, ticked. Adds { $times } min.
statements-takes-unticked = Optional, not ticked. Would add { $times } min.
statements-takes-in-form = Optional, in the short form. Takes { $times } min.
statements-read-by-nobody = Nobody reads it yet.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Help: { $help }
statements-more-below = more below ↓

## How much is asked: everything, or a short form.

statements-how-much = How much is asked
statements-all = Everything
statements-all-what = All core statements, the other areas, and what you tick or write.
# Stands behind the one that holds.
statements-chosen = chosen

## A preview: one of the groups follows, to be chosen.

statements-preview = A preview is the walk as a participant meets it. Nothing of it is stored; leave it whenever you like.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = A new statement of your own
# A line's name: what the statement is called in reports.
own-title = Title
# Nothing is written for a line: there is no title.
own-no-title = none
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = not asked
own-not-translated = not translated
own-not-written = not written yet
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = A few words that name the statement in the report. Participants do not see them.
own-text-what = What this group reads, such as "In our school, …". Left empty, the group is not asked.
own-translation-what = The same in this language. Left empty, people read it as it was written, marked.
own-help-what = One or two sentences that tell what a full yes, a 5, would look like.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } of { $max } characters
own-lines = { $used } of { $max } lines
# `used` is such as "5 of 4 lines".
own-too-long = This is longer than fits the smallest screen: { $used }. Please shorten it a little.
own-pasted-too-long-characters = The pasted text has { $pasted } characters and does not fit: there is room for { $max } characters. Nothing of it was taken.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = The pasted text has { $pasted } characters and does not fit: there is room for { $max } lines of { $columns } characters. Nothing of it was taken.
own-pasted-left-out = Characters that cannot be shown were left out.

## An own statement is removed. x is a key.

own-remove = x once more removes this statement with all its texts. Any other key keeps it.
own-removed = The statement was removed.

## Own statements are brought in from elsewhere.

bring-title = Bring own statements in
bring-what = They keep their ids, so that results can be compared. What is here already stays as it is.
bring-from-file = From a file
# A path follows, which is typed.
bring-file = File:
bring-file-what = An exercise as a TOML file. Its own statements are taken over with their translations; the file stays as it is.
bring-no-other = No other exercise has own statements.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 statement: { $level }, session { $session } of { $year }
   *[other] { $count } statements: { $level }, session { $session } of { $year }
  }
bring-file-empty = There are no own statements in this file.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Nothing was taken over.
bring-taken-one = Taken over: { $names }.
bring-taken = { $count ->
    [one] Taken over: { $count } own statement.
   *[other] Taken over: { $count } own statements.
  }
bring-here-already = Here already: { $names }.
bring-same-id = Not taken, for another statement here has the same id: { $names }.
# `most` is a number, now 10.
bring-too-many = Not taken, for at most { $most } are possible: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = "{ $one }"
bring-names-two = "{ $one }", "{ $two }"
bring-names-three = "{ $one }", "{ $two }", "{ $three }"
bring-names-more = "{ $one }", "{ $two }", "{ $three }" and { $more } more
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Suggested: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Suggested: { $title }, 1 statement
   *[other] Suggested: { $title }, { $count } statements
  }
# `fit` and `most` are numbers.
suggested-count = Ticked: { $ticked }. Room for { $fit } more: an exercise takes at most { $most } own statements.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (here already)
suggested-is-here = An own statement with this id is here already. It can be changed in the list.
suggested-full = There are { $most } own statements, the most there can be. Remove one of them first.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = No more fit: an exercise takes { $most } own statements, so { $fit } of these. Untick one first.
suggested-nothing-ticked = Nothing is ticked yet. Space ticks the statement under the cursor.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Everything is ready: a activates it.
activate-missing = { $count ->
    [one] One thing is missing. Enter goes where it is mended.
   *[other] { $count } things are missing. Enter goes where each is mended.
  }
activate-still-missing = Something is still missing. It is marked in the list; Enter goes there.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Invited: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $invited } { $group }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } optional, { $own } of your own
activate-all-core = All core statements
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00, to { $last }, 23:59: { $days ->
    [one] 1 day
   *[other] { $days } days
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = There is no key yet, so nobody could open the sheets later. Make one in room 9.
# One name.
activate-opens-one = { $who } can open the sheets.
activate-opens-each = { $who } can open the sheets, each alone.
activate-opens-together = { $who } can open the sheets, only together.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } The passphrase of { $name } was right just now.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Is the passphrase still known? t tries it.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } and { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Tell participants what came of last time: 1 thing from your plan. Enter shows it.
   *[other] Tell participants what came of last time: { $count } things from your plan. Enter shows it.
  }
activate-tell-other = { $count ->
    [one] Participants are told what came of last time: 1 thing. Your plan says it in other words now; Enter shows them.
   *[other] Participants are told what came of last time: { $count } things. Your plan says it in other words now; Enter shows them.
  }
activate-told = { $count ->
    [one] Participants are told what came of last time: 1 thing
   *[other] Participants are told what came of last time: { $count } things
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Tell participants what came of last time
activate-tell-state-other = Other words are told now. Space takes these.
activate-tell-state-plan = From the plan "{ $plan }". It is on the welcome and after handing in.
activate-tell-state = It is on the welcome and after handing in.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = What will freeze
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = statements
activate-head-minutes = minutes
# In the column of those who are invited: nobody entered a number.
activate-not-known = not known
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Own statements { $own } · { $days } · smallest cell { $cell } · languages { $languages }
activate-counted-days = { $days ->
    [one] 1 day
   *[other] { $days } days
  }
activate-counted-no-days = days not chosen
activate-key-lost = Whoever loses both the passphrase and the recovery words loses the answers: nobody can open the sheets then.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Activate { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] 1 person is asked
   *[other] { $people } people are asked
  }: { $slot }, { $days ->
    [one] 1 day
   *[other] { $days } days
  }.
activate-from-then-on = From then on nothing that participants see can change, also when a questionnaire file changes. Until somebody begins to answer, the activation can be taken back.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Sheets are sealed to { $who }.
activate-activating = One moment: it is being activated.

## A passphrase is tried.

activate-still-known = Is the passphrase still known?
activate-only-tried = Type it as you will when the sheets are opened. Nothing is opened now; it is only tried.
activate-trying = One moment: the passphrase is being tried.
