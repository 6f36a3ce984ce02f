### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = activate
key-activity = activity
key-after = after
key-all-this-is-still-right = all this is still right
key-archive = archive
key-area = area
key-area-before = area before
key-as-html = as HTML
key-as-pdf = as PDF
key-as-png = as PNG
key-asked-or-not = asked or not
key-back-to-the-list = back to the list
key-back-to-the-overview = back to the overview
key-back-to-the-plan = back to the plan
key-back-up = back up
key-back-up-now = back up now
key-badge-as-svg = badge as SVG
key-before = before
key-bring-in = bring in
key-change = change
key-classes = classes
key-classes-a-sample = classes, a sample
key-close = close
key-close-the-lab = close the lab
key-codes = codes
key-compare = compare
key-count-those-set-aside = count those set aside
key-day = day
key-delete = delete
key-do-it = do it
key-draw = draw
key-earlier = earlier
key-earlier-year = earlier year
key-end-the-search = end the search
key-examples = examples
key-from-an-archive = from an archive
key-group = group
key-how-many = how many
key-keep = keep
key-keep-and-beside-it = keep, and beside it
key-keep-it = keep it
key-keep-the-note = keep the note
key-lab = lab
key-last-day = last day
key-later = later
key-later-year = later year
key-leave-it = leave it
key-leave-it-activated = leave it activated
key-leave-it-as-it-was = leave it as it was
key-level = level
key-list-all = list all
key-lock = lock
key-make-all = make all
key-make-these = make these
key-mark = mark
key-more = more
key-new = new
key-new-edition = new edition
key-new-own = new own
key-new-plan = new plan
key-next-at-the-end-keep = next, at the end keep
key-next-page = next page
key-next-step = next step
key-no-file = no file
key-note = note
key-notes-on-off = notes on/off
key-open = open
key-open-the-lab = open the lab
key-other-exercise = other exercise
key-other-group = other group
key-other-questionnaire = other questionnaire
key-people = people
key-picture = picture
key-plan = plan
key-plan-a-sample = plan a sample
key-preview = preview
key-previous = previous
key-read = read
key-read-on = read on
key-read-the-file = read the file
key-remove = remove
key-remove-it = remove it
key-rooms = rooms
key-search = search
key-session-before = session before
key-short-form = short form
key-slips = slips
key-sort = sort
key-statement = statement
key-statement-before = statement before
key-take-it-back = take it back
key-take-the-ticked-ones = take the ticked ones
key-take-this-day = take this day
key-tell-it-or-not = tell it or not
key-they-are-written-down = they are written down
key-tick-one = tick
key-title = title
key-to-the-statements = to the statements
key-try-it = try it
key-try-the-passphrase = try the passphrase
key-type-a-day = type a day
key-type-a-seed = type a seed
key-unlock = unlock
key-view = view
key-watch = watch
key-week = week
key-what-the-bars-mean = what the bars mean
key-why = why
key-write = write
key-write-a-file = write a file
key-write-a-letter-for-parents = write a letter for parents
key-write-certificate = certificate
key-write-text = write text

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Overview
room-sessions = Sessions
room-set-up = Set-up
room-results = Results
room-plan = Plan
room-certificates = Certificates
room-resources = Resources
# The room about data protection.
room-protection = Data
room-school = School
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Certs
room-resources-short = Guide
room-protection-short = Data

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = sample school
lock-locked = locked
lock-unlocked = unlocked

## The lock before the rooms that change something.

lock-asks = This room is locked. Please type your passphrase.
# The digits are the keys of the rooms.
lock-open-rooms = Participation, the guide and the page on data protection stay open to everybody: 1, 7 and 8.
lock-trying = One moment: the passphrase is being tried.

## Leaving the workplace.

leaving-recovery-words = The recovery words of the new key stand here, and nowhere else. Please write them down before you leave.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Press q once more to leave without your last change. { $why }

## A file being written, and a text being copied.

writing-busy = Another file is still being written, so this one was not begun. Esc ends the other.
writing-leaving = A file was still being written; that is ended now. Press q once more to leave.
copy-too-long = This is more than a clipboard takes from a terminal. Please save it as a file instead.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Its name
ask-passphrase = Your passphrase

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, to show and to print
report-form-pdf = PDF, to print
report-form-docx = DOCX, to go on writing in
report-form-xlsx = XLSX, a spreadsheet with charts
report-form-markdown = Markdown, to paste elsewhere
report-form-csv = CSV, one long table
report-form-json = JSON, for programs
report-form-text = plain text

## The overview: who takes part, now.

overview-look-at-school = Once a school year: please look at room 9, School.
overview-nobody = Nobody is asked yet.
overview-nobody-more = Set an exercise up in room 3. As soon as it is activated, you see here who takes part.
overview-counting = One moment: the sheets are being counted.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Opens on { $day }, 00:00 · { $days ->
    [one] 1 day
   *[other] { $days } days
  }
overview-open = Open until { $day }, 23:59 · { $days ->
    [one] 1 day left
   *[other] { $days } days left
  }
overview-last-day = Open until { $day }, 23:59 · last day
overview-closed = Closed since { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Participation:
participation-none = none yet
participation-incomplete = incomplete, some group has nobody yet
# The same where there is little room: at most 14 columns.
participation-incomplete-short = incomplete
participation-medium = medium
participation-high = high
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · session { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } of { $invited }
overview-figures-share = { $submitted } of { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = not invited
reach-reached = reached
reach-check = more sheets than people invited: please check the number
# Nearly there.
reach-close = close: { $missing } to go to the minimum
reach-below = { $missing } to go to the minimum
# The same in half the room.
reach-check-please = please check the number
# The same where there is little room: at most 14 columns.
reach-check-short = check number
reach-below-short = { $missing } to go
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = today
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · the full length is everybody invited
# `classes` are names of classes, with commas.
overview-few-classes = Fewer than 5 yet: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = By class, in steps of five; classes of fewer than ten people have no count.
overview-class-too-small = too small to count
overview-class-few = fewer than 5
overview-class-at-least = { $count } or more

## The overview: what the bars mean.

overview-explained-bar = Each bar is a group: the sheets handed in, against everybody invited. Nobody's answers, name or time are shown here or kept with a sheet.
overview-explained-mark = The mark is the minimum for meaningful results. It follows from how many people the group has.
overview-explained-level = Participation is high when all groups reach it, or all but one and that one is close (80 % of it). It is incomplete while a group has nobody.
overview-explained-moves = The bars move by themselves when a sheet arrives.
