### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = There is no school in the folder { $folder }. Nothing was created. Choose another folder, or set up a school there first.
told-not-folder = { $folder } is a file, and a school is kept in a folder. Nothing was changed. Choose a folder.
told-newer = { $file } was written by a newer version of Reflectory. Nothing was changed and everything in it is safe. Update Reflectory on this machine, then try again.
told-not-ours = { $file } is not a file of Reflectory, although it has the name of one. Nothing was changed. Move it elsewhere, or choose another folder.
told-damaged = { $file } is damaged. Nothing was changed and the other exercises are not affected. Make a copy of the whole folder as it is now, then bring this file back from a backup.
told-gone = { $file } is no longer in its place. What it holds is safe wherever it was moved; this last step may not be stored. Bring the file back, then try again.
told-busy = { $file } was kept busy by another program for too long. Everything confirmed before is safe; this last step was not stored. Wait a moment (a backup may be running) and try again.
told-keys-changed = The keys of { $file } were changed meanwhile. Everything confirmed before is safe; this last step was not stored. Try again.
told-no-right = Reflectory has no right to change { $file }. Everything in it is safe; this last step was not stored. Allow reading and writing for the file and its folder, then try again.
told-full = The disk with { $file } is full. Everything confirmed before is safe; this last step was not stored. Make room on the disk, then try again: nothing is counted twice.
# `kind` is what the system calls it, such as nfs.
told-network-share = The folder { $folder } lies on a network share ({ $kind }), where answers of several machines could be lost. Nothing was changed. Choose a folder on this machine's own disk; other machines send their sheets to it.
told-io = { $file } could not be read or written. Everything confirmed before is safe; this last step may not be stored. Try again, and check the disk if it happens twice: nothing is counted twice.

## The store: exercises, set-ups and texts.

told-no-exercise = This school has no exercise { $id }. Nothing was changed. The list of exercises shows the names that can be used.
told-activated-already = The exercise { $id } is already activated. It is safe and was not changed. There is one exercise for each level in a session: continue with that one.
told-set-up-changed = Somebody else changed or removed the set-up of { $id } meanwhile. What they kept is safe and nothing was activated. Look at it once more, then activate it.
told-sheets-in-way = { $sheets ->
    [one] { $file } already holds { $sheets } sheet, but the school does not list it.
   *[other] { $file } already holds { $sheets } sheets, but the school does not list it.
  } They are safe and nothing was changed. Move that file elsewhere and keep it, then activate again.
told-not-handed-in = { $sheets ->
    [one] This machine still holds { $sheets } sealed sheet of { $id } that is not handed in.
   *[other] This machine still holds { $sheets } sealed sheets of { $id } that are not handed in.
  } They are safe and nothing was changed. Bring this machine to where it reaches the coordinator's machine, or carry the sheets there on a stick, then try again.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = This report is too long: { $most } characters fit. Nothing was changed and what was kept before is safe. Shorten it, then try again.
told-set-up-long = This set-up is too long: { $most } characters fit. Nothing was changed and what was kept before is safe. Shorten it, then try again.
told-plan-long = This plan is too long: { $most } characters fit. Nothing was changed and what was kept before is safe. Shorten it, then try again.
told-correction-long = This correction is too long: { $most } characters fit. Nothing was changed and what was kept before is safe. Shorten it, then try again.

## The store: archives and backups.

told-place-taken = The place of the exercise { $id } is taken, by an exercise or by a set-up of the same level and session. Both are safe, the one here and the one in the archive, and nothing was changed. Archive or remove the one here first, then try again.
told-file-there = There is already something with the name { $file }. It is safe and nothing was changed. Choose another name.
told-no-archive = There is no archive of an exercise with the name { $file }. Nothing was changed. Choose a file that Reflectory made when an exercise was archived.
told-archive-cut = The archive { $file } is cut short: its end is missing. Nothing was changed. Copy it once more from where it came from, or take another copy of it.
told-archive-damaged = The archive { $file } is damaged. Nothing was changed and the exercises of this school are not affected. Keep it as it is, and take another copy of it.
told-archive-other = The archive { $file } comes from another school, and its sheets could not be opened here. Nothing was changed. If it is this school's, and the school was set up anew since, bring the school back from a backup first.
told-too-large = { $file } is too large: an archive holds at most { $gigabytes } gigabytes. Nothing was changed and everything in it is safe. Keep it with a backup of the whole school instead.
told-no-target = There is no folder { $folder }. Nothing was changed and the school's own files are safe. Plug in the stick or disk, or choose another folder.
told-backup-inside = { $folder } is the school's own folder, or lies inside it, and a copy there would be lost together with it. Nothing was changed. Choose a folder on a stick or on another disk.
told-no-key-file = { $file } is no key file of this school's coordinators that can be read, or holds none. No backup was made; earlier ones are safe. Bring the key file back from a backup, and move others elsewhere.
told-copy-differs = The copy { $file } is not the same as its original, so it does not count as a backup. The original and all earlier backups are safe. Try again with another stick or disk.
# The command must stand as it is.
told-backup-where = Please say once where backups go, on a second medium: reflectory backup DIR. Afterwards b is enough.
told-backed-up = Backed up and read back: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] This store may be an older copy: the key file remembers { $remembered } sheet, { $missing } more than are here.
   *[other] This store may be an older copy: the key file remembers { $remembered } sheets, { $missing } more than are here.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } sheet could not be opened. It is kept aside and not counted.
   *[other] { $sheets } sheets could not be opened. They are kept aside and not counted.
  }
told-backup-due = No backup is younger than a day.
told-instrument-left-out = An instrument is left out: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = This school has no key yet. Its first coordinator makes one: reflectory key new.
told-type-passphrase = Please type the passphrase of your key.
told-key-no-memory = This machine has too little free memory to open a key just now. Nothing was changed. Please close other programs and try again.
told-wrong = This is not the passphrase of { $owner }'s key. Nothing was changed. Please try again: capitals and spaces matter.
# `owners` are several names with commas between.
told-wrong-all = This passphrase opens no key here ({ $owners }). Nothing was changed. Please try again: capitals and spaces matter.
told-wrong-and-damaged = This is not the passphrase of { $owner }'s key. Nothing was changed. { $path } could not be read; if it is yours, bring a copy of it.
told-wrong-all-and-damaged = This passphrase opens no key here ({ $owners }). Nothing was changed. { $path } could not be read; if it is yours, bring a copy of it.
told-key-damaged = { $path } is damaged, so no passphrase opens it. Nothing was changed. Please put a copy of it in its place, such as the one in a backup.
told-no-key-here = There is no key file of this school in { $folder }. It may lie on a stick, in a backup, or on the machine where it was made. Please copy it into this folder.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = This school has a key already. `key add` adds the second coordinator, `key replace` takes over from somebody.
told-two-keys = There are two coordinators already. `key replace` takes over from one of them.
told-no-first-key = There is no first key yet: reflectory key new.
told-both-needed = Both keys together are needed here, so one alone cannot be replaced. `key add` without --both is not possible either; unseal first, then set up the next exercise with new keys.
told-taken = { $path } is there already and is not written over.
told-key-not-made = The key could not be made: { $cause }.
told-key-not-written = { $path } could not be written: { $cause }. The old key file, if any, is as it was.
told-key-broken = { $path } is damaged or no key file ({ $cause }). Nothing was changed. A copy of it or the recovery words help.
told-hand-over-open = An earlier change of the keys was interrupted. Please finish that one first.
told-coordinators-changed = The coordinators were changed meanwhile. No sheet was touched; please begin again.
told-no-key-files = There is no key file. Nothing was changed.
# --key FILE stays as it is.
told-no-readable-key = There is no readable key file of this school in { $folder }. Please name it: --key FILE.
told-other-school = This key belongs to another school's store. Nothing was changed.
told-not-that-key = { $path } is not the key file that was made then. Nothing was changed. Please bring that one back.
told-wrong-untouched = This is not the passphrase of { $owner }'s key. No sheet was touched; please try again.
told-key-unopened = { $path }: { $cause }. No sheet was touched.
told-none-opens = { $sheets ->
    [one] { $id }: none of its { $sheets } sheet opens with this key. Its keys and sheets are as they were.
   *[other] { $id }: none of its { $sheets } sheets opens with this key. Its keys and sheets are as they were.
  }

## Set-ups and activations.

told-set-up-gone = This set-up is not here any more: somebody has activated it, moved it or thrown it away.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } already has an exercise in session { $session } of { $year }. There is one per level and session; nothing was changed.
told-set-up-removed = The set-up is removed.
# The command must stand as it is.
told-activate-no-key = There is no coordinator's key yet, so nobody could open the sheets later. Make one first: reflectory key new. Keep its passphrase and its recovery sheet well: whoever loses both before the unsealing loses the answers.
told-machines-joined = Machines have joined this exercise ({ $machines }), and sheets that were handed in there may lie on them. So the activation can no longer be taken back. Nothing was changed.
told-recalled = The activation is taken back. The exercise is a set-up again; codes and slips that were made open nothing.
told-begun = Somebody has begun to answer, so the activation can no longer be taken back. Nothing was changed.
# `problem` says what is wrong in the file.
told-own-not-taken = Nothing was taken over, for the file is not an exercise as it stands. { $problem }
told-own-not-taken-more = Nothing was taken over, for the file is not an exercise as it stands. { $problem } { $more ->
    [one] One more problem was found.
   *[other] { $more } more problems were found.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Somebody else has corrected this exercise meanwhile. Nothing was changed. Look at it once more, then correct it.
told-unsealed-meanwhile = The results of this exercise were unsealed meanwhile, so it can no longer be corrected. Nothing was changed.
# `why` is a sentence.
told-not-corrected = { $why } Nothing was changed.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = The last day is { $day } now. It is logged, and everybody sees it.
told-numbers = The numbers are corrected and logged.
told-archived = { $sheets ->
    [0] { $id } is in { $path } with no sheets, read back and complete. It is no longer in this store.
    [one] { $id } is in { $path } with 1 sealed sheet, read back and complete. It is no longer in this store.
   *[other] { $id } is in { $path } with { $sheets } sealed sheets, read back and complete. It is no longer in this store.
  }
told-deleted = { $sheets ->
    [0] { $id } is deleted, with no sheets. Its place is free again.
    [one] { $id } is deleted, with 1 sealed sheet. Its place is free again.
   *[other] { $id } is deleted, with { $sheets } sealed sheets. Its place is free again.
  }
told-restored = { $id } is back, as it was. The archive stays where it is.
told-still-held = { $file } is still held by another program. Nothing leads to it, and it goes at the next start.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } names no file: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } is published at { $name }, where sheets may lie that are not here. Nothing was changed. First take them over (reflectory collect) and take it off that server (reflectory exercise publish { $id } --withdraw --to), both with its address.

## The lab.

told-port-used = Port { $port } is in use on this machine: perhaps the lab is open in another window already. Nothing was changed.
told-lab-not-opened = The lab could not be opened: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Sheets can come in until the end of { $last }. The results can be unsealed from { $first }. Nothing was changed.
told-unsealed-already = This exercise was unsealed already; edition { $edition } of its report is kept and needs no key. Nothing was changed.
told-no-sheets = Nobody has handed in a sheet, so there is nothing to unseal. Sheets that stations still hold can come in at any time.
told-opens-nothing = No sheet opens with this key. Nothing was changed. Is it the key of this exercise? A key that was replaced meanwhile opens nothing.
told-keys-together = { $keys ->
    [one] The sheets of this exercise open only with { $keys } key together.
   *[other] The sheets of this exercise open only with { $keys } keys together.
  } Nothing was changed. Please let every coordinator type their passphrase.
told-unseal-meanwhile = Somebody else has unsealed this exercise, or changed something in it, at the same moment. Nothing was changed. Please look at it once more.
told-not-unsealed = This exercise was not unsealed yet. Nothing was changed.
told-erased = The sealed sheets were erased after their time, so no new edition can be made. The kept report stays as it is.
told-sheets-broken = { $sheets ->
    [one] { $sheets } of the sheets that the kept report counts do not open any more, so no new edition can be made.
   *[other] { $sheets } of the sheets that the kept report counts do not open any more, so no new edition can be made.
  } Nothing was changed. The kept report stays as it is.
told-none-late = No sheet has come since the last edition. Nothing was changed.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Late sheets so far: { $counts }. A new edition needs at least { $cell } of a group, or else the difference of the two would be about those few people. They are kept and wait.
told-report-not-kept = The report could not be written so that it can be read again. Nothing was kept.
told-report-changed = The report that is kept as edition { $edition } of { $id } says of itself that it is edition { $other-edition } of { $other }: somebody has changed it. It is not shown. A backup from before has the right one.
told-no-report = There is no report of this exercise yet.
told-no-report-to-draw = There is no report of { $id } yet, so there is nothing to draw but its participation.
told-many-notes = { $most ->
    [one] There is { $most } note already.
   *[other] There are { $most } notes already.
  } Please take one away first; nothing was changed.

## Plans.

told-plan-gone = This plan is not here any more: somebody has removed its file.
told-plan-removed = The plan is removed.
# `problem` is a sentence.
told-plan-broken = { $file }, line { $line }, column { $column }: { $problem } The file stays as it is.
told-plan-no-days = No activity of this plan has a day yet, so there is nothing for a calendar. Give one of them a first or a last day; then it works. Nothing was written.

## Files that are written for the coordinator.

told-written = Written: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Written: { $path }. A browser shows it; PNG needs reflectory-print.
told-written-certificate = Written: { $path }. Once printed, the printer's queue may keep the name for a while.
told-not-written = { $path } could not be written: { $cause }. Nothing was changed.
told-many-files = { $most ->
    [one] There is { $most } file called { $name } in { $folder } already.
   *[other] There are { $most } files called { $name } in { $folder } already.
  } Please move some of them away.
told-text-not-made = The text could not be put together. Nothing was written.
told-document-not-made = The document could not be put together. Nothing was written.
told-spreadsheet-not-made = The spreadsheet could not be put together: { $cause }.
told-ended = Ended. Nothing was written.
told-no-drive = No drive that is plugged in can be seen. Please plug one in, wait a moment and press the key again, or write down what is on the screen. Nothing was written.
told-many-drives = More than one drive is plugged in, and nobody can say which is meant. Please leave only one in. Nothing was written.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF and PNG are made by a companion, reflectory-print, which is not on this machine. To get it: cargo install --path crates/print, or put it beside reflectory. Without it, HTML and SVG can be written, and a browser prints the HTML.
told-print-no-start = { $path } does not start: { $cause }. HTML and SVG can be written without it.
told-print-refused = It could not be printed: { $cause }
told-print-memory = Printing needed more memory than there is for it. Nothing was written. If the template is your own: does it repeat something without end? Otherwise closing other programs may help.
told-print-long = { $seconds ->
    [one] Printing took longer than { $seconds } second and was ended. Nothing was written.
   *[other] Printing took longer than { $seconds } seconds and was ended. Nothing was written.
  }
told-print-not-usable = The printing companion gave back something that cannot be used. Nothing was written. Is it of this version?
told-print-broke-off = The printing companion broke off: the end of what it made is missing. Nothing was written. Please try again; if it happens once more, closing other programs may help.
# The key h must be named as it is.
told-no-pdf-certificate = A PDF cannot be made on this machine. h writes a page for the browser, which can print it.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = The badge is not signed yet. Your passphrase signs it: reflectory badge { $id }
told-badge-later = The badge of { $id } can be made when its sheets are unsealed: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = There is no badge for { $id }. { $reasons }
told-badge-broken = What is kept of this badge cannot be read. Please bring a backup back.
