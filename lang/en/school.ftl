### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Name
school-fact-place = Place
school-fact-zone = Time zone
school-fact-languages = Languages
school-fact-cell = Smallest cell
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Sheets are kept
school-fact-coordinators = Coordinators
# Asks for a number of years.
school-years = Years

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = not entered yet
# The school has no place yet, and needs none.
school-no-place = not entered
school-cell = { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] for 1 year
   *[other] for { $years } years
  }
school-nobody = nobody can open sheets yet
# `name` is the only coordinator.
school-one-alone = { $name } alone can unseal
# Two coordinators: both keys are needed.
school-both-needed = { $one } and { $other }: only together
# Two coordinators: one key is enough.
school-either-enough = { $one } or { $other }: either key unseals

## The same room: what the line under the cursor is for.

school-name-meaning = It stands on every screen of an exercise and in the report.
school-place-meaning = Town or district. It may stay empty.
school-zone-meaning = An exercise opens at 00:00 and closes at 23:59 in this zone, also when no program is running. Type a city.
# The tags are typed as they stand here.
school-languages-meaning = Short tags such as en, fr, nl. Own statements are written in the first and can be translated into the others.
school-cell-meaning = { $least } to { $most }, usually { $usual }. A group with fewer sheets has no line of its own in the report, so that nobody is recognised. It holds for new exercises, and participants see it.
school-retention-meaning = 1 to { $years } years. After that the sealed sheets are to be erased. The report is kept.
school-no-key-meaning = Only who holds a coordinator's key can open the sheets. Without one nothing can be activated. Enter makes the first.
school-coordinators-meaning = Enter adds a colleague's key, or hands over to a successor, step by step.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = School year { $year }: please look once whether all this is still right, then press l.
school-year-now = School year { $year }
# What a new school does first; three lines or words follow.
school-first-steps = First steps
school-step-name = the school's name
school-step-key = a coordinator's key
school-step-exercise = an exercise, in room 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = name
school-step-key-short = key
school-step-exercise-short = exercise (room 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] The school's name has { $chars } character.
   *[other] The school's name has { $chars } characters.
  } At most { $most } fit its line.
school-place-long = { $chars ->
    [one] The place has { $chars } character.
   *[other] The place has { $chars } characters.
  } At most { $most } fit its line.
school-zone-unknown = No time zone is called "{ $zone }". Examples: Europe/Brussels, Europe/Athens.
school-no-language = Name one language at least, such as en.
school-many-languages = { $count ->
    [one] There is { $count } language.
   *[other] There are { $count } languages.
  } At most { $most } are possible.
school-no-tag = "{ $tag }" is no tag of a language. Examples: nl, fr, pt-BR.
school-language-twice = The language { $tag } is listed twice.
school-cell-wrong = The smallest cell can be { $least } to { $most } sheets, not { $cell }.
school-retention-wrong = Sealed sheets can be kept for 1 to { $most } years, not { $years }.
school-kept-now = Kept.

## A coordinator's key, in steps: the title of each way.

keys-title = The coordinators' keys
keys-title-first = The first coordinator's key
keys-title-colleague = A key for a colleague
keys-title-successor = Handing over to a successor

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = your key
keys-step-colleague = your colleague's key
keys-step-successor = the successor's key
# The sheet of paper with the recovery words.
keys-step-sheet = recovery sheet
keys-step-backup = back up
keys-step-old = the old key
# Such as "step 2 of 4: recovery sheet".
keys-step = step { $step } of { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = What shall be done?
keys-add = add a colleague: a second key
keys-hand-over = hand over to a successor: a new key in the place of one that goes
keys-who-opens = Who will be needed to open the sheets?
keys-either = either key opens the sheets
keys-both = only both together open them

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Your name
keys-my-passphrase = Your passphrase
keys-colleague-name = Your colleague's name
keys-going-passphrase = Passphrase of the key that goes
keys-successor-name = The successor's name
keys-new-passphrase = A new passphrase
keys-again = The same again
# A word of the recovery sheet, by its number.
keys-word = Word { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Whoever holds this key and its passphrase can open the sheets, and nobody else. Take four or more words that have nothing to do with each other. The passphrase is never shown.
keys-colleague-more = Your passphrase first; then your colleague types a name and a passphrase of their own. All sheets are sealed anew for both.
keys-successor-more = The passphrase of the key that goes first; then the successor types a name and a passphrase of their own. All sheets are sealed anew.
keys-no-name = Please type a name: colleagues see whose key it is.
keys-no-passphrase = Please type a passphrase: four or more words that have nothing to do with each other.
keys-not-same = The two passphrases are not the same. Please type both again.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Take four or more words that have nothing to do with each other. Nothing was changed.
weak-easy = This is easy to guess.
weak-rows-of-keys = Keys that lie beside each other are tried early.
weak-repeats = Repeating something makes it hardly any stronger.
weak-common = Many people use exactly this; it is tried first.
weak-like-common = This is close to what many people use; swapped letters and digits are tried too.
weak-sequence = Rows such as abc or 6543 are tried early.
weak-years = Years are tried early.
weak-one-word = One word alone is found with a dictionary.
weak-dates = Dates are tried early, birthdays first.
weak-names = Names are tried early.

## A coordinator's key: the recovery words.

keys-words = Write these 24 words down now, in this order: they are shown only once. With them the sheets open when the passphrase is forgotten. Lock them away.
keys-file = The key file: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Please type words { $one } and { $other } from your sheet: then it is sure that it was written.
keys-wrong-word = This is not word { $number }. Please look at your sheet again; Esc shows the words.
# The key q must be named as it is.
keys-leaving = These words are shown only now. Whoever loses them and the passphrase loses the answers. Press q once more to leave without having written them down.

## A coordinator's key: what comes after.

keys-backup = Now back up
# The key b and the command must stand as they are.
keys-backup-more = The key file lies in the store's folder. b copies both to your backup medium; the first time, say where with: reflectory backup DIR. Without the key, or without its passphrase and recovery sheet, nobody can open the sheets.
keys-unfinished = This is not finished yet
# `why` is a sentence.
keys-unfinished-more = { $why } Keep both keys and both passphrases. Choose the same once more and type both: then it is finished.
keys-old = The old key opens no new sheets any more
keys-old-more = Every sheet is sealed to the new key now. Copies of the store from before can still be opened with the old key: destroy them together with the old recovery sheet, or keep them as carefully as before.
keys-old-unfinished = The hand-over is not finished yet
keys-finished = The change of the keys that was cut off is finished: every sheet is sealed to the keys that hold now.
keys-sheets-left = { $sheets ->
    [one] { $sheets } sheet did not open with the old key and stays as it was.
   *[other] { $sheets } sheets did not open with the old key and stay as they were.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Recovery sheet of { $name }
recovery-print = Print this, lock it away, and delete the file: whoever holds it can open the sheets.
recovery-what-for = { $words ->
    [one] With this { $words } word the key of { $name } can be used without its file and passphrase.
   *[other] With these { $words } words the key of { $name } can be used without its file and passphrase.
  } Whoever holds this sheet can open the sheets: lock it away, apart from the machine.
recovery-delete = Delete the file once this page is printed; the printer's queue may keep a copy for a while.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · session { $session } of { $year }
codes-activated = It is activated.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = It opens on { $first }, 00:00, and closes on { $last }, 23:59.
codes-open-until = It is open until { $last }, 23:59.
codes-closed = It has been closed since { $last }, 23:59. Codes open nothing any more.
codes-none = Without codes, people choose their group at a machine of the school.
# `groups` are names of groups with commas between.
codes-everybody = Everybody comes in with a code: { $groups }.
codes-some = With a code only: { $groups }. The others choose their group at a machine of the school.
codes-making = One moment: the codes are being made.
slips-making = One moment: the slips are being made.
slips-making-left = { $left ->
    [one] One moment: the slips are being made. One more batch after these.
   *[other] One moment: the slips are being made. { $left } more batches after these.
  }
recall-moment = One moment: the activation is being taken back.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = One code per group
codes-of-groups-more = Everybody of a group uses the same code, on a poster or in a message. It can be used more than once.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = One code per group and company
codes-of-companies-more = Everybody of a group uses the same code, and each company has one of its own. A code can be used more than once.
codes-slips = One-time slips to print and cut
codes-slips-more = Each lets one person answer, once. Hand them out like ballot papers, without noting who has which.
codes-lab = Open the lab
codes-lab-more = Other machines join with a code and hand in over the network, as long as this program runs.
codes-recall = Take the activation back
codes-recall-more = As long as nobody has begun: it becomes a set-up again, and its codes open nothing any more.
recall-ask = Take the activation back?
recall-meaning = It becomes a set-up again, with everything as it is, and you can change and activate it anew. Codes and slips that were handed out open nothing any more. If somebody has begun to answer, nothing changes.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = How many slips, and for whom?
slips-meaning = Groups with slips are entered with a code only. Slips are shown once; nobody can look them up later.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = all together
# The heading of the slips.
slips-title = One-time slips
# Which lines of a long text are shown. At most 30 columns.
codes-lines = lines { $first } to { $last } of { $all }
# The key w must be named as it is.
codes-copied = Copied, where the terminal can: please paste it to see. Where nothing comes, w saves a file to print.
# The keys must be named as they are.
slips-nowhere-else = These slips are kept nowhere else. w saves them, y copies them; press q once more to leave them behind.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Everybody of a group uses the same code.
codes-sheet-only = From now on these groups answer with their code only.
# A code follows.
slip-code = Your code:
slip-once = It works once. Nobody can tell your answers by it: only a mark that it was used is kept.

## One-time slips: why there are none.

slips-not-drawn = No code could be drawn: { $cause }.
slips-count-wrong = { $most ->
    [one] Between 1 and { $most } slip can be made at once.
   *[other] Between 1 and { $most } slips can be made at once.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group } are not invited in { $id }, so there is nothing for them.
slips-not-added = These slips could not be added. Nothing was changed; please try again.
slips-not-made = The slips could not be made on this machine. Nothing was changed.

## The lab: other machines join with a code and hand in over the network.

lab-opening = One moment: the lab is being opened.
lab-closed = The lab is closed.
lab-closed-more = Other machines of the school can answer for this exercise while it is open. Without it, or without a network, sheets come by stick. Nothing that was handed in depends on it.
lab-open = The lab is open.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Join code
lab-address = Address
# Instead of an address.
lab-no-network = none: this machine is in no network
# A command follows on the next line.
lab-once = On each machine, once:
lab-ends = It closes when you leave the program. What was handed in is safe on this disk.
lab-unsealed = This exercise is unsealed: sheets that come now would need a new edition. Its lab stays closed.

## The lab: how the machines stand.

lab-nobody = No machine has joined yet.
lab-joined = { $machines ->
    [one] 1 machine has joined, { $reachable } reachable.
   *[other] { $machines } machines have joined, { $reachable } reachable.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] 1 machine has joined, { $reachable } reachable;
   *[other] { $machines } machines have joined, { $reachable } reachable;
  } { $sheets ->
    [one] 1 sheet waits there.
   *[other] { $sheets } sheets wait there.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Not heard now, and may hold sheets: station { $stations }.
   *[other] Not heard now, and may hold sheets: stations { $stations }.
  }
lab-missing-more = Not heard now, and may hold sheets: stations { $stations } and { $more } more.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 sheet is set aside: they came without a slip that was free. t counts all of them; else they stay aside.
   *[other] { $sheets } sheets are set aside: they came without a slip that was free. t counts all of them; else they stay aside.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stations known to hold sheets that are not here: none.
outside-waiting = Sheets that wait on stations now: { $sheets }. Leave the lab open until they are here.
outside-missing = { $count ->
    [one] Sheets may still be on: station { $stations }. Open the lab or collect their sticks first.
   *[other] Sheets may still be on: stations { $stations }. Open the lab or collect their sticks first.
  }
outside-missing-more = Sheets may still be on: stations { $stations } and { $more } more. Open the lab or collect their sticks first.
outside-unknown = A machine that never met this one is not known: bring its sheets in first.
# `name` is a server. The command must stand as it is.
outside-server = Published at { $name }: first run reflectory collect with its address.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 sheet is set aside, because it came without a slip that was free: it counts only if you count it in the lab (o, then t) first.
   *[other] { $sheets } sheets are set aside, because they came without a slip that was free: they count only if you count them in the lab (o, then t) first.
  }
