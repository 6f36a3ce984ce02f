### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = participation, p
lines-word-sessions = sessions
lines-word-set-ups = set-ups, setups
lines-word-results = results
lines-word-school = school
lines-word-guide = guide
lines-word-data = data protection, data
lines-word-lock = lock, l
lines-word-quit = quit, q

## What each of them does, read after it.

lines-does-help = these words
lines-does-back = one step back; what was decided stays
lines-does-again = read this once more, with the figures of now
lines-does-where = where you are
lines-does-participation = who has taken part; every room is listed there
lines-does-sessions = every exercise, corrections, a new set-up
lines-does-set-ups = numbers, statements, days, activation
lines-does-results = unseal, and read the report
lines-does-school = its name, and the coordinators' keys
lines-does-guide = how an exercise goes
lines-does-data = what is stored, and who can read it
lines-does-clear = empty what is being typed
lines-does-lock = lock what can be changed
lines-does-quit = leave the program
lines-numbers = A number does what is read after it.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Where something is typed, a full stop stands before these words, such as .{ $back }
lines-empty = An empty line leaves what stands there, and goes on.

## What is answered to what was typed.

lines-digits = Please type a number in digits, or .{ $back } to leave it as it was.
lines-nothing-typed = Nothing was typed. Please type the passphrase, or .{ $back } to leave.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = This is longer than fits the smallest screen: { $used }. Please type it a little shorter.
# `used` is how many characters were typed.
lines-number-too-large = The largest number that is possible here is { $most }. What stood there stays; please type it again.
lines-not-after-first = { $day } cannot be the last day: the first day is { $first }. Nothing was changed; please type the last day again.
# `clear` and `back` are words as they are typed in this language; a full stop stands right before them.
lines-class-unfinished = What was typed for this class is not kept yet. An empty line goes on with it; .{ $clear } and then .{ $back } leave it out.
lines-one-number = One number at a time, please.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = This is not understood. Type a number, or { $help }.
lines-nothing-to-clear = Nothing is being typed here.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = This is where everything begins. { $quit } leaves the program.
lines-workplace = The coordinator's workplace.
lines-workplace-of = The workplace of { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = The coordinator's workplace, { $lock }.
lines-workplace-of-lock = The workplace of { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Now: { $text }. An empty line leaves it so.

## What stands before what is typed.

lines-ask-word = Word:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, session { $session } of { $year }
lines-passphrase = Passphrase
lines-trying = The passphrase is being tried.
lines-unsealed = { $done } of { $of } sheets are unsealed.
# Read when the program is ended by the system.
lines-set-up-kept = The set-up is saved as it is. It goes on in the room of set-ups.
# Read when the input ends. The command stays as it is.
lines-no-key-made = This has ended. No key was made, and nothing was changed.
lines-words-not-typed-back = This has ended before two recovery words were typed back. The key is made, and its passphrase opens the sheets. Whoever has not written the words down makes a new key, which has new words: reflectory key replace

## A room that is locked.

lines-locked = This room is locked.
lines-locked-type = Please type your passphrase. It is not shown.
lines-locked-open = Participation, the guide and data protection stay open to everybody: .{ $back } leads there.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = The guide.
lines-protection = Data protection.
lines-do-letter = write a letter for parents into a file
lines-plans = Action plans.
lines-certificates = Certificates and the badge.
lines-elsewhere = This room is not there in lines. What it does there is as a command too.
lines-command = The command is: { $command }
lines-two-commands = The command is: { $one }, and: { $other }

## Participation: a line for each group.

lines-participation = Participation.
lines-nobody-asked = Nobody is asked yet. Set an exercise up first; as soon as it is activated, this tells who takes part.
lines-participation-of = Participation. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Participation all in all: { $level }.
lines-by-class = By class, in steps of five:
lines-class-too-small = { $class }: too small to count.
lines-class-few = { $class }: fewer than 5.
lines-class-least = { $class }: { $count } or more.
lines-group-not-invited = { $group }: not invited.
lines-group-reached = { $group }: { $count } of { $invited } have handed in. The minimum is { $minimum }: reached.
lines-group-too-many = { $group }: { $count } of { $invited } have handed in. The minimum is { $minimum }: reached, with more sheets than people invited; please check the number.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: { $count } of { $invited } have handed in. The minimum is { $minimum }: close, { $missing } to go.
lines-group-below = { $group }: { $count } of { $invited } have handed in. The minimum is { $minimum }: { $missing } to go.
lines-do-codes = codes and slips to hand out
lines-do-with-classes = with the classes
lines-do-without-classes = without the classes
lines-do-participation-of = participation of { $exercise }

## The sessions of a school year.

lines-sessions = Sessions. School year { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Session { $number }: { $days }, now.
lines-session-next = Session { $number }: { $days }, next.
lines-session-later = Session { $number }: { $days }, later.
lines-session-past = Session { $number }: { $days }, over.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = session { $number }: { $entry }
lines-entry-set-up = set one up
lines-entry-prepare = prepare one
lines-entry-being = { $level }, being set up
lines-do-earlier-year = an earlier school year
lines-do-later-year = a later school year
lines-do-remove-set-up = remove the set-up of { $level }
lines-do-restore = bring an exercise back from an archive
lines-restore = Bring an exercise back from its archive.

## A new set-up: for which session, and for which level.

lines-session-of = session { $number } of { $year }
lines-session-taken = session { $number } of { $year }, this level is there already
lines-begin-level-one = There is one exercise for each level in a session.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, is being set up
lines-isced-taken = { $level }, ISCED { $isced }, has its exercise

## An exercise's page.

lines-exercise-page = Exercise. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Its name: { $id }.
lines-no-corrections = Corrections: none.
lines-correction = Correction: { $words }.
lines-do-participation = participation
lines-do-preview = look at it as a group meets it
lines-do-last-day = correct the last day
lines-do-people = correct the number of people of a group
lines-do-recall = take the activation back
lines-do-copy = copy it into another session
lines-do-archive = put it away into one file
lines-do-delete = delete it for good
lines-later-last-day = A later last day. { $exercise }.
lines-group-people = { $group }, { $invited } invited of { $eligible } eligible
lines-archive = Put { $exercise } away into one file.
lines-delete = Delete { $exercise } for good?

## Set-ups, and the four steps of one.

lines-set-ups = Set-ups.
lines-do-go-on-with = go on with { $name }
lines-do-new-set-up = a new set-up
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Set-up of { $name }. Step { $step } of { $steps }, { $title }, { $saved }.
lines-do-step = step { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = school: { $school }
lines-number-school-none = school: not entered yet
lines-number-level = level: { $level }
lines-number-eligible = { $group }: { $count } in all
lines-number-eligible-none = { $group }: how many there are is not entered yet
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } invited, { $state }
lines-number-classes = classes and samples
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = How many
lines-how-many-in-all = { $group }: how many are there in all
lines-how-many-invited = { $group }: how many are invited
lines-school-name = The school's name
lines-level = The level
lines-classes = Classes
lines-which-level = Which level?
lines-classes-and-samples = Classes and samples.
lines-class-asked = { $class }, { $group }, { $count } people: asked.
lines-class-not-asked = { $class }, { $group }, { $count } people: not asked.

## Step 2: what is asked.

lines-search = Search the statements.
lines-search-how = Words that the title or what a group reads must have.
# Stands before what is typed; a colon follows.
lines-words = Words
lines-found = Found for "{ $words }": { $count }.
lines-item-core = { $statement }, always asked
lines-item-left-out = { $statement }, left out by the short form
lines-item-on = { $statement }, optional, ticked
lines-item-off = { $statement }, optional, not ticked
lines-item-in-form = { $statement }, optional, in the short form
lines-item-stray = { $code }, ticked but not asked at this level: take it out
lines-do-next-area = the next area
lines-do-area-before = the area before
lines-do-list-all = list all again
lines-do-write-own = write a statement of your own
lines-do-bring-in = bring own statements in from elsewhere
lines-do-how-much = how much is asked: everything, or a short form
lines-preview = A preview: as whom?
lines-preview-how = It is the walk as a participant meets it. Nothing of it is stored; leave it whenever you like.
lines-a-statement = A statement.
lines-do-ask = ask it
lines-do-not-ask = do not ask it
lines-do-next-statement = the next statement
lines-do-previous-statement = the statement before
lines-how-much-asked = How much is asked?
lines-everything = everything: all core statements, the other areas, and what you tick or write

## Step 2: own statements.

lines-own-new = A new statement of your own.
lines-own-statement = Own statement: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Short title for reports
lines-own-reads = { $group } read
lines-own-help = { $group }, when a 5 fits
lines-own-not-written = not written
# `room` is such as "1 of 2 lines".
lines-own-room = There is room: { $room } are used.
lines-bring = Bring own statements in.
lines-bring-from-file = from a file
# Stands before what is typed; a colon follows.
lines-file = File
lines-suggested = Suggested: { $set }.
lines-suggested-ticked = { $title }, ticked.
lines-suggested-unticked = { $title }, not ticked.
lines-suggested-here = { $title }, here already.
lines-do-take-ticked = take the ticked ones over

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = The first day
lines-last-day = The last day
lines-day-how = Please write it like 2026-11-23 or 23.11.2026.
lines-do-first-day = type the first day
lines-do-type-last-day = type the last day
lines-do-other-day = type another last day
lines-do-clear-days = clear both days

## Step 4: activation.

lines-ready = Everything is ready.
lines-missing = { $count ->
    [one] One thing is missing. Its number leads to where it is mended.
   *[other] { $count } things are missing. Their numbers lead to where each is mended.
  }
lines-freezes = What will freeze:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } invited, minimum { $minimum }, { $statements } statements, { $minutes } minutes.
lines-asked-unknown = { $group }: how many is not known yet; { $statements } statements, { $minutes } minutes.
lines-asked-left-out = { $group }: left out.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = ready: { $check }
lines-check-missing = missing: { $check }
lines-check-mind = mind: { $check }
lines-people-asked = { $people } people are asked, from { $first } to { $last }: { $days } days.
# Read after "yes:" and "no:".
lines-do-activate = activate it
lines-told = What participants are told came of last time. They are told it.
lines-not-told = What participants are told came of last time. They are not told it.
lines-do-tell = tell it
lines-do-not-tell = do not tell it

## Codes and slips.

lines-codes = Codes. { $exercise }.
lines-lab = The lab.
lines-lab-command = It is opened and watched with a command: reflectory hub.
lines-slips-how = A number makes them. For another count type the number and the count, such as 1 30.
lines-do-slips = { $group }: make { $count }
lines-do-all-slips = make all { $total }
lines-do-pdf-cut = write a PDF, to print and cut
lines-do-html-cut = write an HTML file, to print and cut

## Results.

lines-results = Results. School year { $year }.
lines-no-results = No exercise has opened in this school year.
lines-level-session = { $level }, session { $session }
lines-do-read-report = read the report of { $exercise }
lines-do-unseal = unseal { $exercise }
lines-do-count-late = count the late sheets of { $exercise } in a new edition
lines-compare-with = Compare { $exercise } with which?
lines-fetching = One moment: the report is being fetched.
lines-unseal = Unseal { $exercise }.
lines-new-edition = A new edition of { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Report. { $exercise }, edition { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Statements, { $area }, { $order }
lines-page-own = Own statements, { $order }
lines-page-group = One group: { $group }
lines-page-other = Other areas: { $area }
lines-page-words = In their own words: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Another page, by name: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = A statement in full, by name: { $names }.
lines-note-on = A note on { $place }.
# Stands before what is typed; a colon follows.
lines-note = Note
lines-form = In which form is the report to be written?
lines-search-report = Search: a code, a title, or a word of a statement.
# Stands before what is typed; a colon follows.
lines-words-or-number = Words, or a number
lines-no-notes = No notes yet. A statement in full takes a note: a line of what was said about it.
lines-school-average = { $mean } school average, from { $areas } areas.
lines-overall = { $mean } overall.
lines-overall-none = Overall: nothing to show.
lines-overall-answered = { $mean } overall, { $count } of { $invited } answered.
# `why` is why nothing is shown.
lines-overall-why = Overall: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, from { $core ->
    [one] 1 core statement.
   *[other] { $core } core statements.
  }
lines-area-optional = { $mean } { $group }, from { $optional ->
    [one] 1 optional statement.
   *[other] { $optional } optional statements.
  }
lines-area-both = { $mean } { $group }, from { $core ->
    [one] 1 core statement and { $optional } optional.
   *[other] { $core } core statements and { $optional } optional.
  }
lines-handed-in = { $count } of { $of } handed in.
lines-group-read = { $group } read: { $text }
lines-texts = { $count } texts, in alphabetical order, apart from the sheets.
lines-text = Text { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Participation is { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: none.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % not applicable, { $count } of { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } apart, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } overall, { $count } of { $invited } answered: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = increased by { $by }, from { $before } to { $after }, { $where }: { $statement }.
lines-changed-down = decreased by { $by }, from { $before } to { $after }, { $where }: { $statement }.
lines-do-points-off = averages alone
lines-do-points-on = with how many chose each point
lines-do-other-order = in another order
lines-do-search-statement = search for a statement
lines-do-write-report = write the report into a file
lines-do-compare = compare with another exercise
lines-do-statements-of = statements of { $area }
lines-do-statement-after = the statement after it
lines-do-statement-before = the statement before it
lines-do-note = write a note on it
lines-do-note-off = without its note
lines-do-note-on = with its note, if there is one

## Two sessions compared.

lines-compared = Two sessions compared. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Then: { $exercise }, participation { $level }. { $groups }.
lines-compared-now = Now: { $exercise }, participation { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = All groups: { $values }.
lines-then-now = { $before } then, { $after } now
# In the place of a value.
lines-no-value = nothing
lines-increased = increased by { $by }
lines-decreased = decreased by { $by }
lines-same = the same
lines-do-other-order-now = in another order; now { $order }

## The school, and the coordinators' keys.

lines-school = School.
lines-first-steps = First steps that are left: { $steps }.
lines-look-still-right = Once a school year: please look whether all this is still right, and say so.
lines-back-up-now = Now back up.
lines-old-key = The old key.
lines-two-words = Two of the recovery words.
lines-recovery-words = Recovery words.
lines-do-words-file = write them into a file
lines-do-pdf = write a PDF
lines-do-html = write an HTML file

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Type { $back } once more to leave without your last change. { $why }
plain-writing = A file is being written.
plain-writing-long = A file is being written, for { $seconds } s.
plain-writing-busy = Another file is still being written, so this one was not begun. Please wait a moment.
plain-writing-leaving = A file was still being written; that is ended now. Type { $back } once more to leave.
plain-overview-look-at-school = Once a school year: please look at the room school.
# Two days, and a window of days.
plain-days-range = { $first } to { $last }
plain-dates-from-to = { $first } to { $last }
# The sessions and an exercise.
plain-dates-none-fits = No exercise fits into session { $session } any more: it ends on { $day }. The room sessions shows which session comes next.
plain-exercise-archive-more = The whole exercise goes into one file, sealed sheets included, and leaves the store once the file was read back and found complete. The room sessions brings it back. Choose a folder on a stick or in your documents. Its name: { $name }
plain-exercise-delete-more = All of it goes, and nobody can bring it back; an archive can be brought back. Backups keep what they have. To be sure it is this one, type its name: { $name }
plain-exercise-delete-sheets = All of it goes, { $sheets ->
    [one] 1 sealed sheet
   *[other] { $sheets } sealed sheets
  } included, and nobody can bring it back; an archive can be brought back. Backups keep what they have. To be sure it is this one, type its name: { $name }
# Statements and activation.
plain-own-remove = Choose remove once more, and this statement goes with all its texts. Anything else keeps it.
plain-statements-form-leaves-out = The short form leaves this one out. A short form can be chosen or left in the list.
plain-statements-core-is-asked = This one is always asked. What is optional says so.
plain-statements-own-is-asked = Your own statements are always asked. Its number opens it: you can change or remove it.
plain-suggested-nothing-ticked = Nothing is ticked yet. The number of a statement ticks it.
plain-activate-still-missing = Something is still missing. What is missing is listed first, and its number leads there.
plain-activate-no-key = There is no key yet, so nobody could open the sheets later. Make one in the room school.
plain-activate-try = { $who } Is the passphrase still known? It can be tried here.
plain-activate-tell-offer = { $count ->
    [one] Tell participants what came of last time: 1 thing from your plan. Its number shows it.
   *[other] Tell participants what came of last time: { $count } things from your plan. Its number shows it.
  }
plain-activate-tell-other = { $count ->
    [one] Participants are told what came of last time: 1 thing. Your plan says it in other words now; its number shows them.
   *[other] Participants are told what came of last time: { $count } things. Your plan says it in other words now; its number shows them.
  }
plain-activate-tell-state-other = Other words are told now. Its number takes these.
# Codes and slips.
plain-slips-nowhere-else = These slips are kept nowhere else. Write them into a file, or type { $back } once more to leave them behind.
# Results and reports.
plain-results-nothing-set-up = Nothing is set up here. The room sessions is where it begins.
plain-results-can-unseal = { $sheets ->
    [one] 1 sheet waits sealed.
   *[other] { $sheets } sheets wait sealed.
  }
plain-late-enough = Late sheets: { $groups }. A new edition counts those that are enough.
plain-lab-aside = { $sheets ->
    [one] 1 sheet is set aside: they came without a slip that was free. It stays aside here; on the drawn screen it can be counted.
   *[other] { $sheets } sheets are set aside: they came without a slip that was free. They stay aside here; on the drawn screen they can be counted.
  }
plain-how-of = "80 of 200" is always: answered of invited.
plain-how-counts = A mean counts the answers 1 to { $highest } alone. Not applicable and unanswered are counted and shown beside it, never as 0.
plain-how-counts-on-scale = A mean counts the answers on the scale alone. Not applicable and unanswered are counted and shown beside it, never as 0.
plain-figures-behind = { $answered } of { $invited } answered, not applicable { $opted-out }, unanswered { $unanswered }
plain-detail-na = not applicable: { $words }
plain-detail-na-alone = not applicable: does not apply
plain-focus-na = Most not applicable
# The school and its keys.
plain-school-step-exercise = an exercise
plain-school-no-key-meaning = Only who holds a coordinator's key can open the sheets. Without one nothing can be activated. Its number makes the first.
plain-school-coordinators-meaning = Its number adds a colleague's key, or hands over to a successor, step by step.
plain-keys-leaving = These words are shown only now. Whoever loses them and the passphrase loses the answers. Type { $back } once more to leave without having written them down.
plain-keys-wrong-word = This is not word { $number }. Please look at your sheet again; .{ $back } reads the words again.
plain-keys-backup-more = The key file lies in the store's folder. Backing up copies both to your backup medium; the first time, say where with: reflectory backup DIR. Without the key, or without its passphrase and recovery sheet, nobody can open the sheets.
plain-told-backup-where = Please say once where backups go, on a second medium: reflectory backup DIR. Afterwards the choice "back up" is enough.
plain-told-no-drive = No drive that is plugged in can be seen. Please plug one in, wait a moment and choose this again, or write down what is read here. Nothing was written.
