### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · session { $session } of { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = School year { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } today, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Session { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = now
sessions-next = next
sessions-later = later
sessions-over = over
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = nothing ran
sessions-nothing-yet = nothing yet
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + set one up
sessions-prepare-one = + prepare one

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = being set up
sessions-opens = opens on { $day }
sessions-open-until = open until { $day }
sessions-closed-since = closed since { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = nobody took part
sessions-nobody-yet = nobody yet
# Nobody of one of the groups has answered yet.
sessions-group-missing = a group is missing
sessions-medium = medium participation
sessions-high = high participation

## Bringing an exercise back, and removing a set-up.

sessions-restore = Bring an exercise back from its archive
sessions-restore-more = Type where the archive lies, such as /media/stick/2026-1-primary.archive. The file stays as it is. Only an archive of this school can be opened here.
# Before the path that is typed: at most 24 columns.
sessions-archive = The archive
sessions-remove = Remove this set-up?
sessions-remove-more = Everything that was decided for it goes; no answers exist yet. To be sure it is this one, type its name: { $name }
sessions-remove-only-set-up = Only a set-up can be removed here. An exercise is archived or deleted on its own page.
sessions-remove-changed = Somebody else has changed this set-up meanwhile, so it was not removed. Look at it once more first.
sessions-not-its-name = This is not its name. Nothing was changed. Its name is { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Which questionnaire?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = It asks: { $groups }.
begin-session = For which session?
begin-session-more = An exercise lies wholly in one session. In April two sessions overlap: you say which.
begin-copy = Copy it into which session?
begin-copy-more = Everything comes along but the dates: numbers, classes, statements and your own ones.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Session { $session } of { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = this level is there already
begin-level = Which level, in session { $session } of { $year }?
begin-level-more = There is one exercise for each level in a session. A larger school runs several levels side by side.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = is being set up
begin-has-exercise = has its exercise
begin-isced = ISCED { $level }
begin-taken-by-set-up = This level is being set up for this session already. There is one exercise for each level in a session: go on with that one.
begin-taken-by-exercise = This level has its exercise in this session already. It is safe. There is one exercise for each level in a session: choose another level or session.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Opens on { $day }, in { $days ->
    [one] 1 day
   *[other] { $days } days
  }.
exercise-last-day = Open. Today is the last day, until 23:59.
exercise-open = Open until { $day }, { $days ->
    [one] 1 day left
   *[other] { $days } days left
  }.
exercise-closed = Closed since { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Days
# What is asked.
exercise-asked = Asked
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Smallest cell
# How people come in: with a code or without.
exercise-answering = Answering
exercise-corrections = Corrections
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 day
   *[other] { $count } days
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 day
   *[other] { $count } days
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, { $optional } optional, { $own ->
    [one] 1 own statement
   *[other] { $own } own statements
  }
exercise-statements-narrow = { $form }, { $optional } optional, { $own } own
exercise-everything = everything
# `key` is the short name of a short form, such as 20.
exercise-short-form = short form { $key }
exercise-cell-more = { $cell ->
    [one] 1 sheet
   *[other] { $cell } sheets
  }; a group with fewer has no line of its own
exercise-cell-narrow = { $cell ->
    [one] 1 sheet
   *[other] { $cell } sheets
  }
exercise-no-code = without a code
exercise-all-coded = everybody with a code
# `groups` are the groups that need one, with commas.
exercise-coded = with a code: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = left out
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } of { $invited } invited   minimum { $minimum }   { $eligible } eligible
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } of { $invited } invited, min. { $minimum }
exercise-no-corrections = none
exercise-corrections-before = and { $count } before these
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  last day now { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group } now { $invited } invited of { $eligible } eligible

## The page of an exercise: its corrections.

exercise-later = A later last day
# `most` is a number of days.
exercise-later-more = Everybody who answers sees it at once. It can only become later: until { $day } at most ({ $most } days, inside the session). It is logged, and the report says so.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = The new last day
exercise-no-day = This is not a day. Please type it like 2026-12-04: year, month, day.
exercise-whose-number = Whose number was not right?
# `group` is a group's title.
exercise-how-many = How many are there? { $group }
exercise-people-more = The report counts against these numbers. The change is logged, and the report says so. What was promised to a small group stays promised.
# Behind a group's title in a list.
exercise-invited-of = { $invited } invited of { $eligible } eligible
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Eligible
exercise-invited = Invited
exercise-both-numbers = Please type both numbers.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = As whom do you want to look at it?
exercise-begun = Somebody has answered already, or it has closed, so the activation can no longer be taken back. A later last day and the number of people can still be corrected.
exercise-archive = Put it away into one file
exercise-archive-more = The whole exercise goes into one file, sealed sheets included, and leaves the store once the file was read back and found complete. In Sessions, o brings it back. Choose a folder on a stick or in your documents. Its name: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = The file
exercise-no-file = Please type where the file shall be written.
exercise-delete = Delete it for good?
# The "a" in brackets is a key.
exercise-delete-more = All of it goes, and nobody can bring it back; an archive (a) can be brought back. Backups keep what they have. To be sure it is this one, type its name: { $name }
exercise-delete-sheets = All of it goes, { $sheets ->
    [one] 1 sealed sheet
   *[other] { $sheets } sealed sheets
  } included, and nobody can bring it back; an archive (a) can be brought back. Backups keep what they have. To be sure it is this one, type its name: { $name }
