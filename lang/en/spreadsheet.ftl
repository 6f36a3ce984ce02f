### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Participation
sheet-areas = Areas
sheet-area-by-area = Area by area
sheet-statements = Statements
sheet-answers = Answers
sheet-own = Own statements
sheet-own-answers = Own statements, answers
sheet-others = Other areas
sheet-own-words = Own words
sheet-to-talk-about = To talk about
sheet-then-and-now = Then and now
# Every value of two rounds.
sheet-comparison = Comparison
sheet-targets = Plan targets
sheet-notes = Notes of the meeting
sheet-how-to-read = How to read

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Page { $page } of { $pages }
sheet-answers-counted = Answers counted
sheet-own-answers-counted = Answers to our own statements, counted
sheet-own-words-ordered = In their own words, in the order of their letters
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Then and now: areas, { $scale }
sheet-areas-then-and-now = Areas then and now, { $scale }
sheet-every-value = Then and now: every value, as printed
sheet-recompute = How to read and to recompute this

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Area
sheet-code = Code
sheet-name = Title
sheet-statement = Statement
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Kind
sheet-group = Group
sheet-mean = Mean
# A number that is not rounded.
sheet-exact = Exact
sheet-overall-exact = Overall, exact
sheet-group-exact = { $group }, exact
sheet-group-core = { $group }, core statements
sheet-group-optional = { $group }, optional statements
sheet-group-sum = { $group }, sum of answers
sheet-group-answered = { $group }, answered
sheet-sum = Sum of answers
sheet-answered = Answered
# Broken where the hyphen is, if it must be.
sheet-unanswered = Un-answered
sheet-invited = Invited
sheet-eligible = Eligible
sheet-submitted = Submitted
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Chose { $point }
# Not applicable.
sheet-na = N/A
# What a group read.
sheet-wording = Wording
sheet-percent-of-invited = Percent of invited
sheet-missing = Missing to the minimum
# One of the five words below follows.
sheet-minimum-is = Minimum is
sheet-did-not-open = Did not open
sheet-came-late = Came late
# Whether and how a group's answers are shown.
sheet-in-the-figures = In the figures
# A number.
sheet-number = No.
sheet-question = Question
# What kind of number stands here: a mean, a share.
sheet-figure = Figure
sheet-option = Option
sheet-how-many = How many
sheet-value = Value
sheet-numerator = Numerator
sheet-denominator = Denominator
# What a row is about: the lowest values, the highest.
sheet-what = What
# First, second, third of the lowest or the highest.
sheet-place = Place
sheet-text = Text
# The area or the statement that a note stands beside.
sheet-beside = Beside
sheet-note = Note
sheet-change = Change
sheet-difference = Difference
sheet-about = About
sheet-in-words = In words
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Aim
# The value of the earlier round, and of this one.
sheet-then = Then
sheet-now = Now
sheet-why = Why

## In the cells.

# Kinds of statements.
sheet-kind-core = core
sheet-kind-optional = optional
sheet-kind-own = own
# Stands in the place of an area's letter.
sheet-area-own = own
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = left out
sheet-minimum-nobody = nobody yet
sheet-minimum-below = below
sheet-minimum-close = close
sheet-minimum-reached = reached
# "In the figures".
sheet-own-line = on a line of its own
sheet-participation-level = Participation level
sheet-people-and-sheets = People and sheets
sheet-areas-behind = Areas behind it, each weighing the same
# `codes` are short names of statements.
sheet-not-chosen = not chosen by the school: { $codes }
sheet-all-groups = All groups
# Kinds of numbers.
sheet-figure-mean = mean
sheet-figure-place = average place
sheet-figure-share = share
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = stands apart
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, session { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = increased
sheet-decreased = decreased
sheet-same = same
sheet-not-possible = not possible

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = School
sheet-about-exercise = Exercise
sheet-about-days = Days
sheet-days = Asked from { $first } to { $last }. Unsealed on { $unsealed }.
sheet-about-questionnaire = Questionnaire
sheet-about-participation = Participation
sheet-about-caution = Caution
sheet-about-who = Who took part
sheet-about-speaks = Whom they speak for
sheet-about-small = Small groups
sheet-about-short-form = Short form
sheet-about-correction = Correction
sheet-about-shown = What is shown
sheet-about-counts = What counts
sheet-about-computed = How it is computed
sheet-about-levels = Levels
sheet-about-exact = Exact values
sheet-exact-formula = Beside each printed value stands the exact one, as a formula that can be followed.
sheet-exact-statement = A group's mean of a statement: sum of answers / answered.
sheet-exact-overall = Overall of a statement or area: the average of the groups' exact values in its row.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = A group's value of an area: the average of the exact values of the area's statements in the sheet { $sheet }.
sheet-exact-school = School average: the average of the areas' exact overall values.
sheet-exact-share = A share: 100 × how many chose it / how many answered.
sheet-exact-digits = A formula shows fifteen digits; the JSON of the report has every value as a fraction.
sheet-about-then-and-now = Then and now
sheet-about-targets = Plan targets
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Whose this is not
sheet-about-fingerprint = Fingerprint of the report's data (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Rounds side by side
# Behind the title on three sheets.
rounds-areas = areas, as printed
rounds-areas-on-scale = areas, { $scale }, as printed
rounds-who = who took part
rounds-how = how to read this
rounds-average = Average
rounds-round = Round
rounds-level = Education level
# "In the figures".
rounds-counted = yes
rounds-not-counted = no: no sheets, or too few to be shown
rounds-printed = Every value is the overall value of an area as its report printed it, rounded once.
rounds-bars = Bars run from 1 to { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Scales differ, so values do not compare. Bars run from 1 to the highest ({ $highest }).
# At the end a command.
rounds-no-ranking = The columns stand in the order given; this is no ranking. What stands behind an area can differ: statements that were chosen, their wording, who was asked. Two rounds of one school are compared statement by statement with: reflectory compare
