### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = from { $low } to { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = from 1 ({ $low }) to { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Report: { $level }
report-round = Session { $session } of { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Made with Reflectory.
# A long number follows on the next line.
report-fingerprint = Fingerprint of the report's data (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Every figure of this report, exactly, for programs.
report-attached-signature = The school's signature of report.json; reflectory verify checks it.

## Titles of a report's parts.

report-who-took-part = Who took part
report-how-to-read = How to read this
report-overview = Overview of areas
report-to-talk-about = To talk about
report-one-group = Results of one group: { $group }
report-own = Our own statements
report-own-words = In their own words
report-since = Since the earlier round
report-notes = Notes of the meeting
report-computed = How it is computed

## Who took part: names of facts, a value stands behind each.

report-school = School
# The education level.
report-level = Level
# Two days follow: "report-days".
report-asked-from = Asked from
report-days = { $first } to { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Edition
report-unsealed = { $edition }, unsealed on { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Participation
report-short-form = Short form
report-questionnaire = Questionnaire
report-participation-is = Participation: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Sheets handed in
# One user group, such as teachers.
report-group = Group
# How many could be invited.
report-eligible = Eligible
report-invited = Invited
report-sheets = Sheets
# The share of the invited who handed in.
report-of-invited = Of invited
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/A: { $words }.
report-own-line = A group has a line of its own from { $cell } sheets.
report-not-shown = What is not shown
report-corrections = Corrections

## Areas and statements.

report-areas = Areas
# Stands for all groups together, beside the groups: the overall value.
report-overall = Overall
report-school-average = School average
report-mean-of-areas = { $areas ->
    [one] { $mean }, from 1 area
   *[other] { $mean }, the mean of { $areas } areas, each weighing the same
  }
report-whole-area = The whole area
report-all-statements = All statements
report-statements = Statements
report-core-and-optional = { $core } core and { $optional } optional
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] one group
   *[other] { $groups } groups, each weighing the same
  }
report-own-apart = These were written by the school. They enter no area and no average.
# Before a note of the meeting.
report-note = Note

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Not asked of this group: { $names }.
report-apart-not-chosen = Not chosen by the school: { $names }.
report-apart-not-both = Not asked of both pooled groups: { $names }.
report-apart-no-sheets = No sheets: { $names }.
report-apart-too-small = Group too small to show: { $names }.
report-apart-too-few = Too few answers: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: every statement, darker the higher the value

## To talk about: tables of a few statements each.

report-lowest = Lowest
report-highest = Highest
report-widest-gap = Widest gap between groups
# Head of a column: how far the groups are apart.
report-apart-by = Apart by
# N/A: not applicable.
report-most-na = Most N/A
# Head of a column: a share in percent.
report-share = Share
report-statement = Statement
# `statement` is one of the school's own.
report-our-own = our own: { $statement }
report-no-value = No statement shows a value.
report-increase = Largest increase since session { $session } of { $year }
report-decrease = Largest decrease since session { $session } of { $year }
# Head of a column: by how much a value changed.
report-change = Change
# Head of a column: two values with an arrow between them.
report-before-and-after = Before and after

## In their own words.

report-words-order = In the order of their letters, which tells nothing of who wrote them.
report-texts = { $group }, texts: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Before
report-after = After
# Head of a column of areas.
report-area = Area
report-other-statements = other statements or wording behind it
# The mean of the places that people gave to something in a list.
report-average-place = Average place
# Head of a column: what kind of number stands here.
report-figure = Figure
report-share-percent = Share in percent

## The other areas: questions that are no statements.

report-ratings = Ratings
report-place-explained = Average place in the list of answers, 1 for the first.
report-shares = Share of those who answered
report-ticked-explained = Several could be ticked, so that the shares can be more than 100 % together.
report-who-answered = Who answered, of those invited
# Heads of columns: how many answered and how many did not.
report-answered = Answered
report-unanswered = Unanswered

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Who
report-value = Value
# How many answers a value rests on.
report-rests-on = Rests on
report-how-chose = How they chose
report-what-read = What each group read

## In a browser. Buttons and a list of the parts.

report-contents = Contents
report-open-all = Open all details
report-close-all = Close all details
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Sort by
report-as-asked = as asked
report-highest-first = highest first
report-lowest-first = lowest first

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, session { $session } of { $year }, edition { $edition }
chart-about-now = { $school }, { $level }, session { $session } of { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Sheets of those invited: { $groups }.
chart-sheets-of = { $group } { $sheets } of { $invited }
chart-school-average = { $areas ->
    [one] School average: { $mean }, from 1 area.
   *[other] School average: { $mean }, the mean of { $areas } areas, each weighing the same.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] from 1 group
   *[other] mean of { $groups } groups
  }
chart-statements = { $count ->
    [one] 1 statement
   *[other] { $count } statements
  }
chart-answered = { $answered } of { $invited } answered
# In the legend: the bar of all groups together.
chart-overall = overall
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Bars go { $scale }.

## Charts of two rounds.

chart-then-and-now = Areas then and now
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, then and now
chart-overall-values = Overall values of statements
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Before: { $caution }
chart-caution-after = After: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Before. { $sheets }
chart-sheets-after = After. { $sheets }
chart-compared = Values are compared as they are printed. An overall value bears no mark of chance.

## The chart of participation.

chart-participation = Who has taken part
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Asked from { $first } to { $last }. The full length is everybody invited.
chart-not-asked = not asked
chart-minimum-reached = minimum reached
chart-to-go = { $missing } to go to the minimum

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Digital reflection
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = session { $session } of { $year }
badge-title = Badge of { $school }
badge-name = Digital reflection: { $level }, { $round }
# For those who cannot see it.
badge-alt = A round badge: hills and their reflection in water. It names { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Statements for { $group }, { $level }
paper-statements-own = The statements are Reflectory's own.
paper-statements-area = Area { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Code
# Head of a column: when the highest answer fits.
paper-statements-five = A 5 would look like this
paper-statements-optional = { $code } (optional)
