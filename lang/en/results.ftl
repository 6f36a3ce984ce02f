### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = not asked of this group
hidden-not-chosen = not chosen by the school
hidden-no-sheets = no sheets
hidden-group-too-small = group too small to show
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = not asked of both pooled groups
hidden-too-few = too few answers
# Nobody gave a point of the scale.
figures-no-rating = no rating

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Not affiliated with the European Commission, whose instrument is called SELFIE. The statements here are our own.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Only answers from 1 to { $highest } count in a mean. Beside each mean stands who answered, of those invited, who chose N/A or gave no answer.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Only answers from 1 to { $highest } count in a mean. Beside each mean stands who answered, of those invited, who chose N/A or gave no answer, and how many chose { $points } and { $highest }.
figures-counted-in-brackets = Only answers from 1 to { $highest } count in a mean. Beside each mean stands who answered, of those invited, who chose N/A or gave no answer, and in brackets how many chose { $points } and { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Only answers on the scale count in a mean. Beside each mean stands who answered, of those invited, who chose N/A or gave no answer.
figures-counted-on-scale-beside = Only answers on the scale count in a mean. Beside each mean stands who answered, of those invited, who chose N/A or gave no answer, and how many chose each point of the scale.
figures-counted-on-scale-in-brackets = Only answers on the scale count in a mean. Beside each mean stands who answered, of those invited, who chose N/A or gave no answer, and in brackets how many chose each point of the scale.
figures-computed = How it is computed: a group's mean of a statement is the sum of its answers by their number; its mean of an area is the mean of its statements shown here; an overall value is the mean of the groups shown, each weighing the same. Rounded once, at the end, half up.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Beside a mean stands the level it comes to: the nearest one, half up, from the mean before it is rounded for print. So a mean printed as 3.5 can lie just below the middle.
# "within chance" is `chance-within`.
figures-compared = Values are compared as they are printed. "Within chance": the difference may come from who happened to answer. Statements are compared where both times the same was asked in the same words.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, session { $session } of { $year }/{ $next }, edition { $edition } ({ $exercise })
figures-corrected-day = Corrected on { $on }: the last day became { $day }.
figures-corrected-people = Corrected on { $on }: { $group } became { $invited } invited of { $eligible } eligible.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } of { $invited } answered, N/A { $opted-out }, unanswered { $unanswered }
figures-minimum = A statement is shown from { $answers } answers of a group, answers in own words from { $sheets } sheets of a group.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = needs an earlier round of this level

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } of { $invited } invited, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } of { $invited } invited
# `before` is the line so far, here and below.
took-part-eligible = { $before } (eligible { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } set aside, for they did not open
took-part-late = { $before }; { $count } came late and wait

## How far those asked speak for all of the group.

speaks-random = { $people } of { $of-people } people were asked, drawn at random: they speak for all of the group, within chance.
speaks-random-classes = { $classes } of { $of-classes } classes were asked, { $people } of { $of-people } people, drawn at random: they speak for all of the group, within chance.
speaks-chosen = { $people } of { $of-people } people were asked, not drawn at random: they speak for those who were asked.
speaks-chosen-classes = { $classes } of { $of-classes } classes were asked, { $people } of { $of-people } people, not drawn at random: they speak for those who were asked.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = view with caution
mark-incomplete = incomplete
mark-caution-why = View with caution: not every group reached its minimum.
mark-incomplete-why = Incomplete: a group has no sheets. View with caution.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: fewer than { $cell } sheets, shown because everyone who answered agreed.
standing-pooled = { $group }: school leaders and teachers handed in fewer than { $cell } sheets each, so they are shown together and count as one group.
standing-left-out = { $group }: fewer than { $cell } sheets, so this group is left out of every figure.
standing-not-asked = { $group }: not asked.
standing-no-sheets = { $group }: no sheets.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = not possible: in neither of the two
not-compared-missing = not possible: missing in one of the two
not-compared-wording = not possible: asked in other words
# School leaders and teachers are shown together in one round only.
not-compared-pooled = not possible: leaders and teachers pooled in one only
not-compared-groups = not possible: other groups behind it
not-compared-hidden = not possible: hidden in one of the two
not-compared-no-rating = not possible: no rating in one of the two
# The difference may come from who happened to answer.
chance-within = within chance
chance-everybody = everybody answered: no chance in it
not-comparable-level = These are two education levels. Only two exercises of the same level can be compared.
not-comparable-questionnaire = These exercises used two different questionnaires, so equal codes need not mean the same.
not-comparable-same = This is the same exercise twice. Choose another one to compare it with.

## Why no new edition of a report comes out.

no-edition-not-next = This is no further edition of the report that is kept. Nothing was changed.
no-edition-changed = { $group }: sheets that the kept report counts are damaged or gone, so a new edition would show what they said. The kept report stays as it is.
no-edition-few-sheets = { $group }: a new edition needs { $cell } late sheets, and there are { $sheets }: it would show what those few people said. They are kept until there are more.
no-edition-few-answers = { $group }: too few late sheets answer some statement, so a new edition would show what one or two people said. They are kept until there are more.
no-edition-few-texts = { $group }: fewer than ten late sheets add own words, so a new edition would show which those are. They are kept until there are more.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · session { $session } of { $year }
results-school-year = School year { $year }
# Heads a column: at most 16 columns.
results-session = Session { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = not taking part
results-not-started = not started
results-open-until = open until { $day }
results-closed = closed
results-nothing-came = no sheets
results-report-ready = report ready
results-edition = edition { $edition }
# Sheets came after the report was made.
results-report-late = report, { $count } late
# What can be done there. Enter is the key.
results-can-view = The report can be viewed. It can be compared as soon as a second one of this level is ready.
results-can-compare = The report can be viewed, and compared with another one of this level.
results-can-unseal = { $sheets ->
    [one] 1 sheet waits sealed. Enter unseals them with your passphrase and makes the report.
   *[other] { $sheets } sheets wait sealed. Enter unseals them with your passphrase and makes the report.
  }
results-is-open = People are still answering. Results come from the day after the last day.
results-is-not-open = It has not opened yet.
results-is-empty = Nobody handed in a sheet.
results-is-out = This level does not take part in this session.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = People are still answering. Results can be unsealed from the day after the last day, { $day }.
results-nothing-set-up = Nothing is set up here. Room 2, Sessions, is where it begins.
results-not-opened = This has not opened yet, so there is nothing to unseal.
results-nobody-handed-in = Nobody handed in a sheet, so there is nothing to unseal.
results-no-second = A comparison needs a second exercise of this level and questionnaire whose report is ready. There is none yet.
results-compare-with = Compare { $exercise } with which one?
results-none-late = No sheet has come since the last edition, so there is nothing to count anew.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Late sheets: { $groups }. The earlier sheets were erased after their time, so they cannot be counted any more.
late-enough = Late sheets: { $groups }. e counts those that are enough in a new edition.
late-wait = Late sheets: { $groups }. They are kept and wait.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (enough)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (of { $cell } needed)

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Unseal { $exercise }
unseal-title-new = New edition: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Sheets that are here: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $sheets } { $group }
unseal-late = Late sheets that will count: { $groups }.
unseal-late-few = Late sheets that will count: { $groups }. Too few, they wait: { $few }.
unseal-after = Afterwards numbers of people can no longer be corrected, and late sheets count only in a batch that is large enough. The report is kept and needs no key.
unseal-after-new = They are counted with all others, and the report before is kept too. Where the difference of the two would tell what a few people said, no new edition is made, and they wait on.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Your passphrase
unseal-passphrase-of = Passphrase of { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = The other coordinator's
unseal-trying = One moment: the passphrase is being tried.
unseal-done = { $done } of { $of } sheets unsealed
# Whoever leaves the page is told this.
unseal-goes-on = The sheets are still being opened. The report stands in this table as soon as it is kept; other requests wait until then.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = How to read this
results-page-read-short = Read
results-page-areas = Areas
results-page-statements = Statements
results-page-groups = Groups
# Statements that the school wrote itself.
results-page-own = Own statements
results-page-own-short = Own
results-page-others = Other areas
results-page-others-short = Others
results-page-words = In their own words
results-page-words-short = Words
# What is worth talking about.
results-page-focus = Focus
results-page-notes = Notes
# Where there is no room for all titles.
results-page-at = { $page } · page { $at } of { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · edition { $edition }
results-school-average = school average { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } of { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } of { $of }
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
results-no-value = no value
# Leaders and teachers, where they are shown together.
results-staff = Staff
# How high participation is, in a word.
results-level-none = none
results-level-incomplete = incomplete
results-level-medium = medium
results-level-high = high
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = not asked
hidden-short-not-chosen = not chosen
hidden-short-no-sheets = no sheets
# The group is too small.
hidden-short-too-small = too small
# Not asked of both of two groups that are shown together.
hidden-short-not-both = not both
hidden-short-too-few = too few

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Search for
results-search-what = a code, a title, or a word of a statement
results-search-nothing = nothing found
results-statements = { $count ->
    [one] 1 statement
   *[other] { $count } statements
  }
# What is typed follows.
results-note-on = Note on { $place }:
# "n" is the key.
results-no-notes = No notes yet. On an area or a statement, n writes one: a line of what was said about it.
results-write-as = Write this report into your documents, as
# Below that question, in a list.
results-write-chart = The chart of this page, as a picture
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, with your notes

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = People answered from { $from } to { $to }.
how-edition = Edition { $edition } of this report, unsealed on { $day }.
# `form` is the title of a short form.
how-short-form = Only a part of the questionnaire was asked: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Who took part: participation is { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum reached.
how-close = { $before }; close to the minimum of { $minimum }.
how-below = { $before }; below the minimum of { $minimum }.
how-damaged = Sheets that could not be unsealed and are in no figure: { $sheets }.
how-late = Sheets that came too late and too few, and are kept apart: { $sheets }.
how-shown = What is shown, and what is not
how-cell = The smallest cell is { $cell } sheets: a group with fewer has no line of its own.
how-corrections = Corrections after activation
# No corrections.
how-no-corrections = None.
how-corrected-day = On { $on }: the last day became { $day }.
how-corrected-people = On { $on }: { $group }: { $eligible } eligible, { $invited } invited from then on.
how-figures = How the figures are made
# `highest` is the highest point of the scale, such as 5.
how-counts = A mean counts the answers 1 to { $highest } alone. N/A and unanswered are counted and shown beside it, never as 0.
how-counts-on-scale = A mean counts the answers on the scale alone. N/A and unanswered are counted and shown beside it, never as 0.
how-area = An area is the mean of the statements that are shown of it; own statements stand apart.
# (6+1) stays as it is.
how-core = (6+1) behind the bar of an area: six core statements and one optional one.
how-overall = Overall every group counts the same, so that many students do not drown few leaders.
# Numbers with your language's decimal sign.
how-rounded = Numbers are rounded once, at the very end, to one decimal: 2.95 is shown as 3.0.
# "80 of 200" as in `results-of`.
how-of = "80 of 200" is always: answered of invited. Letters and patterns stand for the groups on every page.

## A report, the pages of areas and statements.

results-no-areas = There are no areas.
results-no-groups = There are no groups.
results-no-own = The school asked no statements of its own.
results-no-others = No other areas are asked at this level.
results-own-head = The school's own statements, apart from the areas
# At most 16 columns.
results-area-at = area { $at } of { $of }
results-group-at = group { $at } of { $of }
# In which order statements are listed.
order-by-position = by position
order-highest = highest first
order-lowest = lowest first
order-last-position = last position first
order-greatest-increase = greatest increase first
order-greatest-decrease = greatest decrease first

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } to { $high } { $highest }   { $not-asked } not asked of this group   { $not-chosen } not chosen by the school   { $hidden } not shown
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } not asked of them  { $not-chosen } not chosen  { $hidden } not shown
# The school's own statements: at most 3 columns, then with more room.
strip-own = own
strip-own-statements = own statements
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/A
strip-answered = { $mean } · { $count } of { $of } answered
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = no rating · { $count } N/A of { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Overall { $mean } · { $count } of { $of } answered
# `why` is in a few words why there is no figure.
detail-overall-why = Overall: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = no groups
detail-note = Note: { $note }
# The average.
detail-mean = mean
detail-answered = answered of invited
# `words` are those of the scale, such as "not applicable".
detail-na = N/A: { $words }
detail-na-alone = N/A: does not apply
detail-unanswered = unanswered
# Heads the statement as each group read it.
detail-read = What each group read
# In the place of what a group read.
detail-not-asked = not asked
# Which of the other areas this is.
others-heading = { $at } of { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Average of 1 ({ $lowest }) to { $points } ({ $highest }); "{ $apart }" stands apart.
others-overall = { $title }: overall { $mean }
others-answered = · answered of invited
# So many chose "not applicable".
others-apart = · stood apart
others-ranks = Average rank of the options, 1 for the first; and the share who chose each.
others-shares = The share who chose each option.
others-ticked = The share who ticked each option, among those who ticked any or none of these; together they can exceed 100 %.
others-average-rank = average rank
others-average-rank-all = average rank of all groups: { $rank }

## A report, the page of answers in own words.

own-words-none = Nothing was asked in own words.
own-words-hidden = Not shown: { $why }.
own-words-nobody = Nobody wrote anything here.
own-words-goes-on = text { $at } of { $of } goes on below
own-words-at = text { $at } of { $of }, in alphabetical order, apart from the sheets

## A report, the page Focus: headings above lists of statements.

focus-lowest = Lowest
focus-highest = Highest
focus-widest = Widest gap between groups
focus-na = Most N/A
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: none
focus-change = Largest change
focus-change-why = Largest change: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Largest change since session { $session } of { $year }
focus-change-none = Largest change since session { $session } of { $year }: none

## Two sessions compared.

compare-title = { $level } · two sessions compared
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = then
compare-now = now
compare-nothing = Nothing stands here in either of the two.
compare-school-average = School average
compare-all = all groups
# The same, at most 3 columns.
compare-all-narrow = all
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = by group: press g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = in neither
not-compared-short-wording = other words
not-compared-short = not possible
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = other statements behind it
compare-other-statements-short = other statements
compare-other-statements-narrow = other
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = chance
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = all answered
chance-everybody-narrow = all
# The difference is larger than what may come from who happened to answer.
chance-beyond = beyond chance
