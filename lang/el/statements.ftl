### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } λεπτά
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } λεπτά, πάνω από { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } λ. > { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } εκτός

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Ρωτιούνται όλα
# How many of the optional statements are ticked.
statements-optional = { $on } από { $count } προαιρετικές
# How many own statements there are, of how many there can be.
statements-own = { $count } από { $most } δικές σας

## The list of statements: a search.

# What is typed follows.
statements-search = Αναζήτηση:
# How many statements were found; at most 14 columns.
statements-found = βρέθηκαν { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Με «{ $words }»: { $found } · με a όλες
statements-found-none = Καμία δήλωση δεν έχει αυτές τις λέξεις.

## The list of statements: headings between the entries.

statements-heading-own = Δικές μας δηλώσεις
# Questions that are answered by writing.
statements-heading-words = Με δικά τους λόγια
statements-heading-stray = Σημειωμένες, αλλά δεν ρωτιούνται σε αυτή τη βαθμίδα

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = βασική
# Left out by the short form.
statements-word-out = έξω
# Optional, and asked because the short form holds it.
statements-word-form = μορφή
# Written by the school.
statements-word-own = δική μας

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Γράψτε δική σας δήλωση (n)
statements-bring-own = Φέρτε δικές σας δηλώσεις από αλλού (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: με το διάστημα βγαίνει
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Έως δέκα δικές σας δηλώσεις, που απαντιούνται όπως οι άλλες. Γράψτε μία για κάθε ομάδα που θα τη διαβάσει.
statements-bring-own-what = Από αρχείο, ή από μια έρευνα ή προετοιμασία σας. Ό,τι δεν ταιριάζει, λέγεται· από εδώ δεν χάνεται τίποτα.
statements-stray-what = Σημειώθηκε για άλλη βαθμίδα και θα εμπόδιζε την ενεργοποίηση της έρευνας.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Οι δικές σας δηλώσεις ρωτιούνται πάντα. Το Enter ανοίγει αυτήν: μπορείτε να την αλλάξετε ή να την αφαιρέσετε.
statements-core-is-asked = Αυτή ρωτιέται πάντα. Οι προαιρετικές έχουν μπροστά ένα άδειο τετραγωνάκι.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Είναι έξω από τη σύντομη μορφή. Με f ρωτιούνται περισσότερα.
statements-form-holds = Αυτή ανήκει στη σύντομη μορφή και ρωτιέται μαζί της.
# `most` is a number, now 10.
statements-no-more-own = Υπάρχουν { $most } δικές σας δηλώσεις, οι περισσότερες που γίνεται. Αλλάξτε ή αφαιρέστε πρώτα μία.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Δική σας, ρωτιέται πάντα. Παίρνει { $times } λεπτά.
statements-takes-core = Βασική, ρωτιέται πάντα. Παίρνει { $times } λεπτά.
statements-takes-left-out = Η σύντομη μορφή την αφήνει έξω. Θα έπαιρνε { $times } λεπτά.
statements-takes-ticked = Προαιρετική, σημειωμένη. Προσθέτει { $times } λεπτά.
statements-takes-unticked = Προαιρετική, όχι σημειωμένη. Θα πρόσθετε { $times } λεπτά.
statements-takes-in-form = Προαιρετική, στη σύντομη μορφή. Παίρνει { $times } λεπτά.
statements-read-by-nobody = Δεν τη διαβάζει ακόμη κανείς.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Βοήθεια: { $help }
statements-more-below = κι άλλα ↓

## How much is asked: everything, or a short form.

statements-how-much = Πόσα ρωτιούνται
statements-all = Όλα
statements-all-what = Όλες οι βασικές δηλώσεις, οι άλλες ενότητες, και ό,τι σημειώνετε ή γράφετε.
# Stands behind the one that holds.
statements-chosen = επιλεγμένο

## A preview: one of the groups follows, to be chosen.

statements-preview = Η προεπισκόπηση είναι η διαδρομή όπως τη βλέπει όποιος συμμετέχει. Τίποτα από αυτήν δεν αποθηκεύεται· φεύγετε όποτε θέλετε.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Νέα δική σας δήλωση
# A line's name: what the statement is called in reports.
own-title = Τίτλος
# Nothing is written for a line: there is no title.
own-no-title = κανένας
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = δεν ρωτιέται
own-not-translated = δεν μεταφράστηκε
own-not-written = δεν γράφτηκε ακόμη
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Λίγες λέξεις που ονομάζουν τη δήλωση στην έκθεση. Όσοι συμμετέχουν δεν τις βλέπουν.
own-text-what = Τι διαβάζει αυτή η ομάδα, π.χ. «Στο σχολείο μας, …». Αν μείνει κενό, η ομάδα δεν ρωτιέται.
own-translation-what = Το ίδιο σε αυτή τη γλώσσα. Αν μείνει κενό, διαβάζεται όπως γράφτηκε, με σημείωση.
own-help-what = Μία ή δύο προτάσεις που λένε πώς θα έμοιαζε ένα απόλυτο ναι, ένα 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } από { $max } χαρακτήρες
own-lines = { $used } από { $max } γραμμές
# `used` is such as "5 of 4 lines".
own-too-long = Αυτό είναι πιο μεγάλο από όσο χωρά η μικρότερη οθόνη: { $used }. Συντομέψτε το λίγο, παρακαλούμε.
own-pasted-too-long-characters = Το κείμενο που επικολλήθηκε έχει { $pasted } χαρακτήρες και δεν χωρά: υπάρχει χώρος για { $max } χαρακτήρες. Δεν κρατήθηκε τίποτα από αυτό.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Το κείμενο που επικολλήθηκε έχει { $pasted } χαρακτήρες και δεν χωρά: υπάρχει χώρος για { $max } γραμμές των { $columns } χαρακτήρων. Δεν κρατήθηκε τίποτα από αυτό.
own-pasted-left-out = Χαρακτήρες που δεν μπορούν να φανούν παραλείφθηκαν.

## An own statement is removed. x is a key.

own-remove = Με x άλλη μία φορά αφαιρείται αυτή η δήλωση με όλα τα κείμενά της. Με κάθε άλλο πλήκτρο μένει.
own-removed = Η δήλωση αφαιρέθηκε.

## Own statements are brought in from elsewhere.

bring-title = Εισαγωγή δικών σας δηλώσεων
bring-what = Κρατούν τα id τους, ώστε να συγκρίνονται τα αποτελέσματα. Ό,τι υπάρχει ήδη εδώ μένει όπως είναι.
bring-from-file = Από αρχείο
# A path follows, which is typed.
bring-file = Αρχείο:
bring-file-what = Μια έρευνα ως αρχείο TOML. Οι δικές της δηλώσεις μεταφέρονται με τις μεταφράσεις τους· το αρχείο μένει όπως είναι.
bring-no-other = Καμία άλλη έρευνα δεν έχει δικές της δηλώσεις.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 δήλωση: { $level }, γύρος { $session } του { $year }
   *[other] { $count } δηλώσεις: { $level }, γύρος { $session } του { $year }
  }
bring-file-empty = Σε αυτό το αρχείο δεν υπάρχουν δικές σας δηλώσεις.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Δεν μεταφέρθηκε τίποτα.
bring-taken-one = Μεταφέρθηκαν: { $names }.
bring-taken = { $count ->
    [one] Μεταφέρθηκε: { $count } δική σας δήλωση.
   *[other] Μεταφέρθηκαν: { $count } δικές σας δηλώσεις.
  }
bring-here-already = Υπάρχουν ήδη εδώ: { $names }.
bring-same-id = Δεν μεταφέρθηκαν, γιατί άλλη δήλωση εδώ έχει το ίδιο id: { $names }.
# `most` is a number, now 10.
bring-too-many = Δεν μεταφέρθηκαν, γιατί γίνονται το πολύ { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = «{ $one }»
bring-names-two = «{ $one }», «{ $two }»
bring-names-three = «{ $one }», «{ $two }», «{ $three }»
bring-names-more = «{ $one }», «{ $two }», «{ $three }» και { $more } ακόμη
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Προτάσεις: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Προτάσεις: { $title }, 1 δήλωση
   *[other] Προτάσεις: { $title }, { $count } δηλώσεις
  }
# `fit` and `most` are numbers.
suggested-count = Σημειωμένες: { $ticked }. Χωρούν ακόμη { $fit }: μια έρευνα παίρνει το πολύ { $most } δικές σας δηλώσεις.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (υπάρχει ήδη)
suggested-is-here = Υπάρχει ήδη εδώ δική σας δήλωση με αυτό το id. Μπορείτε να την αλλάξετε στη λίστα.
suggested-full = Υπάρχουν { $most } δικές σας δηλώσεις, οι περισσότερες που γίνεται. Αφαιρέστε πρώτα μία.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Δεν χωρούν άλλες: μια έρευνα παίρνει { $most } δικές σας δηλώσεις, άρα { $fit } από αυτές. Βγάλτε πρώτα το σημάδι από μία.
suggested-nothing-ticked = Δεν έχει σημειωθεί ακόμη τίποτα. Με το διάστημα σημειώνεται η δήλωση στον δρομέα.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Όλα είναι έτοιμα: με a ενεργοποιείται.
activate-missing = { $count ->
    [one] Λείπει ένα πράγμα. Το Enter πηγαίνει εκεί όπου διορθώνεται.
   *[other] Λείπουν { $count } πράγματα. Το Enter πηγαίνει εκεί όπου διορθώνεται το καθένα.
  }
activate-still-missing = Κάτι λείπει ακόμη. Είναι σημειωμένο στη λίστα· το Enter πηγαίνει εκεί.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Καλούνται: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } προαιρετικές, { $own } δικές σας
activate-all-core = Όλες οι βασικές δηλώσεις
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00, έως { $last }, 23:59: { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Δεν υπάρχει ακόμη κλειδί, και κανείς δεν θα μπορούσε να ανοίξει αργότερα τα φύλλα. Φτιάξτε ένα στην καρτέλα 9.
# One name.
activate-opens-one = Τα φύλλα μπορεί να τα ανοίξει: { $who }.
activate-opens-each = Τα φύλλα μπορούν να τα ανοίξουν, και χωριστά: { $who }.
activate-opens-together = Τα φύλλα μπορούν να τα ανοίξουν, μόνο μαζί: { $who }.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Μόλις τώρα η συνθηματική φράση ήταν σωστή: { $name }.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Τη θυμάστε ακόμη τη συνθηματική φράση; Με t τη δοκιμάζετε.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } και { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Πείτε σε όσους συμμετέχουν τι βγήκε από την προηγούμενη φορά: 1 πράγμα από το σχέδιό σας. Το Enter το δείχνει.
   *[other] Πείτε σε όσους συμμετέχουν τι βγήκε από την προηγούμενη φορά: { $count } πράγματα από το σχέδιό σας. Το Enter τα δείχνει.
  }
activate-tell-other = { $count ->
    [one] Όσοι συμμετέχουν μαθαίνουν τι βγήκε από την προηγούμενη φορά: 1 πράγμα. Το σχέδιό σας το λέει τώρα με άλλα λόγια· το Enter τα δείχνει.
   *[other] Όσοι συμμετέχουν μαθαίνουν τι βγήκε από την προηγούμενη φορά: { $count } πράγματα. Το σχέδιό σας τα λέει τώρα με άλλα λόγια· το Enter τα δείχνει.
  }
activate-told = { $count ->
    [one] Όσοι συμμετέχουν μαθαίνουν τι βγήκε από την προηγούμενη φορά: 1 πράγμα
   *[other] Όσοι συμμετέχουν μαθαίνουν τι βγήκε από την προηγούμενη φορά: { $count } πράγματα
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Να μάθουν όλοι τι βγήκε από την προηγούμενη φορά
activate-tell-state-other = Τώρα λέγονται άλλα λόγια. Με το διάστημα παίρνετε αυτά.
activate-tell-state-plan = Από το σχέδιο «{ $plan }». Φαίνεται στην υποδοχή και μετά την παράδοση.
activate-tell-state = Φαίνεται στην υποδοχή και μετά την παράδοση.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Τι θα παγώσει
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = δηλώσεις
activate-head-minutes = λεπτά
# In the column of those who are invited: nobody entered a number.
activate-not-known = άγνωστο
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Δικές σας δηλώσεις { $own } · { $days } · όριο εμφάνισης { $cell } · γλώσσες { $languages }
activate-counted-days = { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
  }
activate-counted-no-days = ημέρες όχι ακόμη
activate-key-lost = Όποιος χάσει και τη συνθηματική φράση και τις λέξεις ανάκτησης, χάνει τις απαντήσεις: τότε κανείς δεν μπορεί να ανοίξει τα φύλλα.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Να ενεργοποιηθεί: { $what };
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Ρωτιέται 1 άτομο
   *[other] Ρωτιούνται { $people } άτομα
  }: { $slot }, { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
  }.
activate-from-then-on = Από εκεί και πέρα δεν αλλάζει τίποτα από όσα βλέπουν όσοι συμμετέχουν, ούτε όταν αλλάζει ένα αρχείο ερωτηματολογίου. Ώσπου να αρχίσει κάποιος να απαντά, η ενεργοποίηση μπορεί να ανακληθεί.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Τα φύλλα σφραγίζονται για: { $who }.
activate-activating = Μια στιγμή: ενεργοποιείται.

## A passphrase is tried.

activate-still-known = Τη θυμάστε ακόμη τη συνθηματική φράση;
activate-only-tried = Γράψτε την όπως θα τη γράψετε όταν ανοιχτούν τα φύλλα. Τώρα δεν ανοίγει τίποτα· μόνο δοκιμάζεται.
activate-trying = Μια στιγμή: δοκιμάζεται η συνθηματική φράση.
