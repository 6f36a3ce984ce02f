### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = συμμετοχή, μ
lines-word-sessions = γύροι
lines-word-set-ups = ετοιμασία, προετοιμασία
lines-word-results = ευρήματα, αποτελέσματα
lines-word-school = σχολείο
lines-word-guide = οδηγός
lines-word-data = δεδομένα, προστασία
lines-word-lock = κλείδωμα, λ
lines-word-quit = έξοδος, ε

## What each of them does, read after it.

lines-does-help = αυτές οι λέξεις
lines-does-back = ένα βήμα πίσω· ό,τι αποφασίστηκε μένει
lines-does-again = το ίδιο άλλη μία φορά, με τους αριθμούς όπως είναι τώρα
lines-does-where = πού βρίσκεστε
lines-does-participation = ποιοι έχουν πάρει μέρος· εκεί αναφέρεται κάθε καρτέλα
lines-does-sessions = κάθε έρευνα, διορθώσεις, νέα προετοιμασία
lines-does-set-ups = αριθμοί, δηλώσεις, ημέρες, ενεργοποίηση
lines-does-results = αποσφράγιση, και διάβασμα της έκθεσης
lines-does-school = το όνομά του, και τα κλειδιά συντονισμού
lines-does-guide = πώς γίνεται μια έρευνα
lines-does-data = τι αποθηκεύεται, και ποιος μπορεί να το διαβάσει
lines-does-clear = αδειάζει ό,τι γράφεται τώρα
lines-does-lock = κλειδώνει ό,τι μπορεί να αλλάξει
lines-does-quit = έξοδος από το πρόγραμμα
lines-numbers = Ένας αριθμός κάνει ό,τι διαβάζεται μετά από αυτόν.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Όπου γράφεται κάτι, πριν από αυτές τις λέξεις μπαίνει τελεία, για παράδειγμα .{ $back }
lines-empty = Μια κενή γραμμή αφήνει ό,τι υπάρχει εκεί, και συνεχίζει.

## What is answered to what was typed.

lines-digits = Γράψτε, παρακαλούμε, έναν αριθμό με ψηφία, ή .{ $back } για να μείνει όπως ήταν.
lines-nothing-typed = Δεν γράφτηκε τίποτα. Γράψτε, παρακαλούμε, τη συνθηματική φράση, ή .{ $back } για να φύγετε.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Αυτό είναι πιο μεγάλο από όσο χωρά η μικρότερη οθόνη: { $used }. Γράψτε το, παρακαλούμε, λίγο πιο σύντομα.
lines-number-too-large = Ο μεγαλύτερος αριθμός που γίνεται εδώ είναι { $most }. Ό,τι υπήρχε εκεί μένει· γράψτε τον, παρακαλούμε, ξανά.
lines-not-after-first = { $day }: δεν γίνεται να είναι η τελευταία ημέρα, γιατί η πρώτη είναι { $first }. Δεν άλλαξε τίποτα· γράψτε, παρακαλούμε, ξανά την τελευταία ημέρα.
lines-class-unfinished = Ό,τι γράφτηκε για αυτό το τμήμα δεν έχει κρατηθεί ακόμη. Μια κενή γραμμή συνεχίζει· με .{ $clear } και μετά .{ $back } μένει έξω.
lines-one-number = Έναν αριθμό κάθε φορά, παρακαλούμε.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Αυτό δεν έγινε κατανοητό. Γράψτε έναν αριθμό, ή { $help }.
lines-nothing-to-clear = Εδώ δεν γράφεται τίποτα.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Εδώ αρχίζουν όλα. Με { $quit } φεύγετε από το πρόγραμμα.
lines-workplace = Ο χώρος εργασίας του συντονισμού.
lines-workplace-of = Ο χώρος εργασίας: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Ο χώρος εργασίας του συντονισμού, { $lock }.
lines-workplace-of-lock = Ο χώρος εργασίας: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Τώρα: { $text }. Με κενή γραμμή μένει έτσι.

## What stands before what is typed.

lines-ask-word = Λέξη:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, γύρος { $session } του { $year }
lines-passphrase = Συνθηματική φράση
lines-trying = Δοκιμάζεται η συνθηματική φράση.
lines-unsealed = Αποσφραγίστηκαν { $done } από { $of } φύλλα.
# Read when the program is ended by the system.
lines-set-up-kept = Η προετοιμασία αποθηκεύτηκε όπως είναι. Συνεχίζεται στην καρτέλα ετοιμασία.
lines-no-key-made = Εδώ τελείωσε. Δεν φτιάχτηκε κλειδί και δεν άλλαξε τίποτα.
lines-words-not-typed-back = Τελείωσε πριν γραφτούν ξανά δύο από τις λέξεις ανάκτησης. Το κλειδί έγινε, και η συνθηματική του φράση ανοίγει τα φύλλα. Όποιος δεν έχει γράψει τις λέξεις φτιάχνει νέο κλειδί με νέες λέξεις: reflectory key replace

## A room that is locked.

lines-locked = Αυτή η καρτέλα είναι κλειδωμένη.
lines-locked-type = Γράψτε, παρακαλούμε, τη συνθηματική σας φράση. Δεν εμφανίζεται.
lines-locked-open = Η συμμετοχή, ο οδηγός και η προστασία δεδομένων μένουν ανοιχτά για όλους: .{ $back } οδηγεί εκεί.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Ο οδηγός.
lines-protection = Προστασία δεδομένων.
lines-do-letter = εγγραφή επιστολής για γονείς σε αρχείο
lines-plans = Σχέδια δράσης.
lines-certificates = Βεβαιώσεις και το σήμα.
lines-elsewhere = Αυτή η καρτέλα δεν υπάρχει στην απλή λειτουργία. Ό,τι κάνει υπάρχει και ως εντολή.
lines-command = Η εντολή είναι: { $command }
lines-two-commands = Η εντολή είναι: { $one }, και: { $other }

## Participation: a line for each group.

lines-participation = Συμμετοχή.
lines-nobody-asked = Δεν ρωτιέται ακόμη κανείς. Ετοιμάστε πρώτα μια έρευνα· μόλις ενεργοποιηθεί, εδώ διαβάζεται ποιοι παίρνουν μέρος.
lines-participation-of = Συμμετοχή. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Συμμετοχή συνολικά: { $level }.
lines-by-class = Ανά τμήμα, ανά πέντε:
lines-class-too-small = { $class }: πολύ μικρό για μέτρηση.
lines-class-few = { $class }: λιγότερα από 5.
lines-class-least = { $class }: { $count } ή περισσότερα.
lines-group-not-invited = { $group }: δεν καλείται.
lines-group-reached = { $group }: παρέδωσαν { $count } από { $invited }. Το ελάχιστο είναι { $minimum }: έφτασε.
lines-group-too-many = { $group }: παρέδωσαν { $count } από { $invited }. Το ελάχιστο είναι { $minimum }: έφτασε, με περισσότερα φύλλα από όσα άτομα καλούνται· ελέγξτε, παρακαλούμε, τον αριθμό.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: παρέδωσαν { $count } από { $invited }. Το ελάχιστο είναι { $minimum }: κοντά, { $missing } ακόμη.
lines-group-below = { $group }: παρέδωσαν { $count } από { $invited }. Το ελάχιστο είναι { $minimum }: { $missing } ακόμη.
lines-do-codes = κωδικοί και χαρτάκια για μοίρασμα
lines-do-with-classes = με τα τμήματα
lines-do-without-classes = χωρίς τα τμήματα
lines-do-participation-of = συμμετοχή: { $exercise }

## The sessions of a school year.

lines-sessions = Γύροι. Σχολικό έτος { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Γύρος { $number }: { $days }, τώρα.
lines-session-next = Γύρος { $number }: { $days }, ο επόμενος.
lines-session-later = Γύρος { $number }: { $days }, αργότερα.
lines-session-past = Γύρος { $number }: { $days }, τελείωσε.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = γύρος { $number }: { $entry }
lines-entry-set-up = ετοιμάστε μία
lines-entry-prepare = ετοιμάστε μία από τώρα
lines-entry-being = { $level }, ετοιμάζεται
lines-do-earlier-year = προηγούμενο σχολικό έτος
lines-do-later-year = επόμενο σχολικό έτος
lines-do-remove-set-up = αφαίρεση της προετοιμασίας: { $level }
lines-do-restore = επαναφορά έρευνας από αρχειοθήκη
lines-restore = Επαναφορά έρευνας από την αρχειοθήκη της.

## A new set-up: for which session, and for which level.

lines-session-of = γύρος { $number } του { $year }
lines-session-taken = γύρος { $number } του { $year }, αυτή η βαθμίδα υπάρχει ήδη
lines-begin-level-one = Σε έναν γύρο υπάρχει μία έρευνα για κάθε βαθμίδα.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, ετοιμάζεται
lines-isced-taken = { $level }, ISCED { $isced }, έχει την έρευνά της

## An exercise's page.

lines-exercise-page = Έρευνα. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Το όνομά της: { $id }.
lines-no-corrections = Διορθώσεις: καμία.
lines-correction = Διόρθωση: { $words }.
lines-do-participation = συμμετοχή
lines-do-preview = όπως τη βλέπει μια ομάδα
lines-do-last-day = διόρθωση της τελευταίας ημέρας
lines-do-people = διόρθωση του αριθμού ατόμων μιας ομάδας
lines-do-recall = ανάκληση της ενεργοποίησης
lines-do-copy = αντιγραφή σε άλλον γύρο
lines-do-archive = φύλαξη σε ένα αρχείο
lines-do-delete = οριστική διαγραφή
lines-later-last-day = Τελευταία ημέρα αργότερα. { $exercise }.
lines-group-people = { $group }, καλούνται { $invited } από { $eligible } στο σύνολο
lines-archive = Φύλαξη σε ένα αρχείο: { $exercise }.
lines-delete = Να διαγραφεί οριστικά: { $exercise };

## Set-ups, and the four steps of one.

lines-set-ups = Ετοιμασία.
lines-do-go-on-with = συνέχεια: { $name }
lines-do-new-set-up = νέα προετοιμασία
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Προετοιμασία: { $name }. Βήμα { $step } από { $steps }, { $title }, { $saved }.
lines-do-step = βήμα { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = σχολείο: { $school }
lines-number-school-none = σχολείο: δεν έχει γραφτεί ακόμη
lines-number-level = βαθμίδα: { $level }
lines-number-eligible = { $group }: { $count } στο σύνολο
lines-number-eligible-none = { $group }: δεν έχει γραφτεί ακόμη πόσα άτομα είναι
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: καλούνται { $count }, { $state }
lines-number-classes = τμήματα και δείγματα
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Πόσα
lines-how-many-in-all = { $group }: πόσα άτομα είναι στο σύνολο
lines-how-many-invited = { $group }: πόσα άτομα καλούνται
lines-school-name = Το όνομα του σχολείου
lines-level = Η βαθμίδα
lines-classes = Τμήματα
lines-which-level = Ποια βαθμίδα;
lines-classes-and-samples = Τμήματα και δείγματα.
lines-class-asked = { $class }, { $group }, { $count } άτομα: ρωτιέται.
lines-class-not-asked = { $class }, { $group }, { $count } άτομα: δεν ρωτιέται.

## Step 2: what is asked.

lines-search = Αναζήτηση στις δηλώσεις.
lines-search-how = Λέξεις που πρέπει να έχει ο τίτλος ή ό,τι διαβάζει μια ομάδα.
# Stands before what is typed; a colon follows.
lines-words = Λέξεις
lines-found = Βρέθηκαν για «{ $words }»: { $count }.
lines-item-core = { $statement }, ρωτιέται πάντα
lines-item-left-out = { $statement }, η σύντομη μορφή την αφήνει έξω
lines-item-on = { $statement }, προαιρετική, σημειωμένη
lines-item-off = { $statement }, προαιρετική, όχι σημειωμένη
lines-item-in-form = { $statement }, προαιρετική, στη σύντομη μορφή
lines-item-stray = { $code }, σημειωμένη αλλά δεν ρωτιέται σε αυτή τη βαθμίδα: να βγει
lines-do-next-area = η επόμενη ενότητα
lines-do-area-before = η προηγούμενη ενότητα
lines-do-list-all = πάλι όλες οι δηλώσεις
lines-do-write-own = νέα δική σας δήλωση
lines-do-bring-in = εισαγωγή δικών σας δηλώσεων από αλλού
lines-do-how-much = πόσα ρωτιούνται: όλα, ή μια σύντομη μορφή
lines-preview = Προεπισκόπηση: ως ποια ομάδα;
lines-preview-how = Είναι η διαδρομή όπως τη βλέπει όποιος συμμετέχει. Τίποτα από αυτήν δεν αποθηκεύεται· φεύγετε όποτε θέλετε.
lines-a-statement = Μια δήλωση.
lines-do-ask = να ρωτηθεί
lines-do-not-ask = να μη ρωτηθεί
lines-do-next-statement = η επόμενη δήλωση
lines-do-previous-statement = η προηγούμενη δήλωση
lines-how-much-asked = Πόσα ρωτιούνται;
lines-everything = όλα: όλες οι βασικές δηλώσεις, οι άλλες ενότητες, και ό,τι σημειώνετε ή γράφετε

## Step 2: own statements.

lines-own-new = Νέα δική σας δήλωση.
lines-own-statement = Δική σας δήλωση: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Σύντομος τίτλος για εκθέσεις
lines-own-reads = Ομάδα «{ $group }», τι διαβάζει
lines-own-help = Ομάδα «{ $group }», πότε ταιριάζει το 5
lines-own-not-written = δεν γράφτηκε
# `room` is such as "1 of 2 lines".
lines-own-room = Χώρος: { $room } σε χρήση.
lines-bring = Εισαγωγή δικών σας δηλώσεων.
lines-bring-from-file = από αρχείο
# Stands before what is typed; a colon follows.
lines-file = Αρχείο
lines-suggested = Προτάσεις: { $set }.
lines-suggested-ticked = { $title }, σημειωμένη.
lines-suggested-unticked = { $title }, όχι σημειωμένη.
lines-suggested-here = { $title }, υπάρχει ήδη.
lines-do-take-ticked = μεταφορά των σημειωμένων

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Η πρώτη ημέρα
lines-last-day = Η τελευταία ημέρα
lines-day-how = Γράψτε την, παρακαλούμε, έτσι: 2026-11-23 ή 23.11.2026.
lines-do-first-day = γράψιμο της πρώτης ημέρας
lines-do-type-last-day = γράψιμο της τελευταίας ημέρας
lines-do-other-day = άλλη τελευταία ημέρα
lines-do-clear-days = σβήσιμο και των δύο ημερών

## Step 4: activation.

lines-ready = Όλα είναι έτοιμα.
lines-missing = { $count ->
    [one] Λείπει ένα πράγμα. Ο αριθμός του οδηγεί εκεί όπου διορθώνεται.
   *[other] Λείπουν { $count } πράγματα. Οι αριθμοί τους οδηγούν εκεί όπου διορθώνεται το καθένα.
  }
lines-freezes = Τι θα παγώσει:
# `minutes` is how long it takes.
lines-asked = { $group }: καλούνται { $invited }, ελάχιστο { $minimum }, δηλώσεις { $statements }, λεπτά { $minutes }.
lines-asked-unknown = { $group }: δεν είναι ακόμη γνωστό πόσα άτομα· δηλώσεις { $statements }, λεπτά { $minutes }.
lines-asked-left-out = { $group }: εκτός.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = έτοιμο: { $check }
lines-check-missing = λείπει: { $check }
lines-check-mind = προσοχή: { $check }
lines-people-asked = Ρωτιούνται { $people } άτομα, από { $first } έως { $last }: { $days } ημέρες.
# Read after "yes:" and "no:".
lines-do-activate = να ενεργοποιηθεί
lines-told = Τι βγήκε από την προηγούμενη φορά. Λέγεται σε όσους συμμετέχουν.
lines-not-told = Τι βγήκε από την προηγούμενη φορά. Δεν λέγεται σε όσους συμμετέχουν.
lines-do-tell = να ειπωθεί
lines-do-not-tell = να μην ειπωθεί

## Codes and slips.

lines-codes = Κωδικοί. { $exercise }.
lines-lab = Το εργαστήριο.
lines-lab-command = Ανοίγει και παρακολουθείται με μια εντολή: reflectory hub.
lines-slips-how = Ένας αριθμός τα φτιάχνει. Για άλλη ποσότητα γράψτε τον αριθμό και την ποσότητα, π.χ. 1 30.
lines-do-slips = { $group }: να φτιαχτούν { $count }
lines-do-all-slips = να φτιαχτούν και τα { $total }
lines-do-pdf-cut = PDF για εκτύπωση και κόψιμο
lines-do-html-cut = αρχείο HTML για εκτύπωση και κόψιμο

## Results.

lines-results = Ευρήματα. Σχολικό έτος { $year }.
lines-no-results = Σε αυτό το σχολικό έτος δεν άνοιξε καμία έρευνα.
lines-level-session = { $level }, γύρος { $session }
lines-do-read-report = διάβασμα της έκθεσης: { $exercise }
lines-do-unseal = αποσφράγιση: { $exercise }
lines-do-count-late = μέτρηση των εκπρόθεσμων φύλλων σε νέα έκδοση: { $exercise }
lines-compare-with = Με ποια να συγκριθεί: { $exercise };
lines-fetching = Μια στιγμή: έρχεται η έκθεση.
lines-unseal = Αποσφράγιση: { $exercise }.
lines-new-edition = Νέα έκδοση: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Έκθεση. { $exercise }, έκδοση { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Δηλώσεις, { $area }, { $order }
lines-page-own = Δικές μας δηλώσεις, { $order }
lines-page-group = Μία ομάδα: { $group }
lines-page-other = Άλλες ενότητες: { $area }
lines-page-words = Με δικά τους λόγια: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Άλλη σελίδα, με το όνομά της: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Μια δήλωση ολόκληρη, με το όνομά της: { $names }.
lines-note-on = Σημείωση: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Σημείωση
lines-form = Με ποια μορφή να γραφτεί η έκθεση;
lines-search-report = Αναζήτηση: κωδικός, τίτλος ή λέξη μιας δήλωσης.
# Stands before what is typed; a colon follows.
lines-words-or-number = Λέξεις, ή αριθμός
lines-no-notes = Καμία σημείωση ακόμη. Μια ολόκληρη δήλωση παίρνει σημείωση: μια γραμμή για όσα ειπώθηκαν γι’ αυτήν.
lines-school-average = { $mean } μέσος όρος σχολείου, ενότητες: { $areas }.
lines-overall = { $mean } συνολικά.
lines-overall-none = Συνολικά: τίποτα να φανεί.
lines-overall-answered = { $mean } συνολικά, απάντησαν { $count } από { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Συνολικά: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, από { $core ->
    [one] 1 βασική δήλωση.
   *[other] { $core } βασικές δηλώσεις.
  }
lines-area-optional = { $mean } { $group }, από { $optional ->
    [one] 1 προαιρετική δήλωση.
   *[other] { $optional } προαιρετικές δηλώσεις.
  }
lines-area-both = { $mean } { $group }, από { $core ->
    [one] 1 βασική δήλωση, προαιρετικές: { $optional }.
   *[other] { $core } βασικές δηλώσεις, προαιρετικές: { $optional }.
  }
lines-handed-in = Παρέδωσαν { $count } από { $of }.
lines-group-read = Η ομάδα «{ $group }» διάβασε: { $text }
lines-texts = { $count } κείμενα, με αλφαβητική σειρά, χωριστά από τα φύλλα.
lines-text = Κείμενο { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Η συμμετοχή είναι { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: καμία.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % δεν με αφορά, { $count } από { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } απόσταση, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } συνολικά, απάντησαν { $count } από { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = ανέβηκε κατά { $by }, από { $before } σε { $after }, { $where }: { $statement }.
lines-changed-down = έπεσε κατά { $by }, από { $before } σε { $after }, { $where }: { $statement }.
lines-do-points-off = μόνο μέσοι όροι
lines-do-points-on = και πόσοι διάλεξαν κάθε βαθμό
lines-do-other-order = με άλλη σειρά
lines-do-search-statement = αναζήτηση δήλωσης
lines-do-write-report = εγγραφή της έκθεσης σε αρχείο
lines-do-compare = σύγκριση με άλλη έρευνα
lines-do-statements-of = δηλώσεις: { $area }
lines-do-statement-after = η επόμενη δήλωση
lines-do-statement-before = η προηγούμενη δήλωση
lines-do-note = γράψιμο σημείωσης
lines-do-note-off = χωρίς τη σημείωσή της
lines-do-note-on = με τη σημείωσή της, αν υπάρχει

## Two sessions compared.

lines-compared = Σύγκριση δύο γύρων. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Τότε: { $exercise }, συμμετοχή { $level }. { $groups }.
lines-compared-now = Τώρα: { $exercise }, συμμετοχή { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Όλες οι ομάδες: { $values }.
lines-then-now = { $before } τότε, { $after } τώρα
# In the place of a value.
lines-no-value = τίποτα
lines-increased = ανέβηκε κατά { $by }
lines-decreased = έπεσε κατά { $by }
lines-same = ίδιο
lines-do-other-order-now = με άλλη σειρά· τώρα { $order }

## The school, and the coordinators' keys.

lines-school = Σχολείο.
lines-first-steps = Πρώτα βήματα που μένουν: { $steps }.
lines-look-still-right = Κάθε σχολικό έτος: δείτε, παρακαλούμε, αν όλα αυτά ισχύουν ακόμη, και πείτε το.
lines-back-up-now = Τώρα το αντίγραφο ασφαλείας.
lines-old-key = Το παλιό κλειδί.
lines-two-words = Δύο από τις λέξεις ανάκτησης.
lines-recovery-words = Λέξεις ανάκτησης.
lines-do-words-file = εγγραφή τους σε αρχείο
lines-do-pdf = εγγραφή σε PDF
lines-do-html = εγγραφή σε αρχείο HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Γράψτε { $back } άλλη μία φορά για να φύγετε χωρίς την τελευταία αλλαγή σας. { $why }
plain-writing = Γράφεται ένα αρχείο.
plain-writing-long = Γράφεται ένα αρχείο, εδώ και { $seconds } δευτ.
plain-writing-busy = Γράφεται ακόμη άλλο αρχείο, γι’ αυτό τούτο δεν άρχισε. Περιμένετε λίγο, παρακαλούμε.
plain-writing-leaving = Ένα αρχείο γραφόταν ακόμη· τώρα σταμάτησε. Γράψτε { $back } άλλη μία φορά για να φύγετε.
plain-overview-look-at-school = Κάθε σχολικό έτος: δείτε, παρακαλούμε, την καρτέλα σχολείο.
# Two days, and a window of days.
plain-days-range = { $first } έως { $last }
plain-dates-from-to = { $first } έως { $last }
# The sessions and an exercise.
plain-dates-none-fits = Στον γύρο { $session } δεν χωρά πια έρευνα: τελειώνει { $day }. Η καρτέλα γύροι δείχνει ποιος γύρος ακολουθεί.
plain-exercise-archive-more = Όλη η έρευνα πηγαίνει σε ένα αρχείο, μαζί με τα σφραγισμένα φύλλα, και φεύγει από την αποθήκη μόλις το αρχείο διαβαστεί ξανά και βρεθεί πλήρες. Η καρτέλα γύροι την επαναφέρει. Διαλέξτε φάκελο σε στικάκι ή στα έγγραφά σας. Το όνομά της: { $name }
plain-exercise-delete-more = Χάνονται όλα, και κανείς δεν μπορεί να τα επαναφέρει· μια αρχειοθήκη επαναφέρεται. Τα αντίγραφα ασφαλείας κρατούν ό,τι έχουν. Για να είναι σίγουρο ότι είναι αυτή, γράψτε το όνομά της: { $name }
plain-exercise-delete-sheets = Χάνονται όλα, μαζί με { $sheets ->
    [one] 1 σφραγισμένο φύλλο
   *[other] { $sheets } σφραγισμένα φύλλα
  }, και κανείς δεν μπορεί να τα επαναφέρει· μια αρχειοθήκη επαναφέρεται. Τα αντίγραφα ασφαλείας κρατούν ό,τι έχουν. Για να είναι σίγουρο ότι είναι αυτή, γράψτε το όνομά της: { $name }
# Statements and activation.
plain-own-remove = Διαλέξτε άλλη μία φορά την αφαίρεση, και αυτή η δήλωση φεύγει με όλα τα κείμενά της. Με οτιδήποτε άλλο μένει.
plain-statements-form-leaves-out = Η σύντομη μορφή αφήνει έξω αυτή τη δήλωση. Στη λίστα διαλέγετε σύντομη μορφή ή την αφήνετε.
plain-statements-core-is-asked = Αυτή ρωτιέται πάντα. Οι προαιρετικές το λένε.
plain-statements-own-is-asked = Οι δικές σας δηλώσεις ρωτιούνται πάντα. Αυτήν την ανοίγει ο αριθμός της: μπορείτε να την αλλάξετε ή να την αφαιρέσετε.
plain-suggested-nothing-ticked = Δεν έχει σημειωθεί ακόμη τίποτα. Ο αριθμός μιας δήλωσης τη σημειώνει.
plain-activate-still-missing = Κάτι λείπει ακόμη. Ό,τι λείπει είναι πρώτο στη λίστα, και ο αριθμός του οδηγεί εκεί.
plain-activate-no-key = Δεν υπάρχει ακόμη κλειδί, και κανείς δεν θα μπορούσε να ανοίξει αργότερα τα φύλλα. Φτιάξτε ένα στην καρτέλα σχολείο.
plain-activate-try = { $who } Τη θυμάστε ακόμη τη συνθηματική φράση; Εδώ μπορείτε να τη δοκιμάσετε.
plain-activate-tell-offer = { $count ->
    [one] Πείτε σε όσους συμμετέχουν τι βγήκε από την προηγούμενη φορά: 1 πράγμα από το σχέδιό σας. Ο αριθμός του το δείχνει.
   *[other] Πείτε σε όσους συμμετέχουν τι βγήκε από την προηγούμενη φορά: { $count } πράγματα από το σχέδιό σας. Ο αριθμός τους τα δείχνει.
  }
plain-activate-tell-other = { $count ->
    [one] Όσοι συμμετέχουν μαθαίνουν τι βγήκε από την προηγούμενη φορά: 1 πράγμα. Το σχέδιό σας το λέει τώρα με άλλα λόγια· ο αριθμός του τα δείχνει.
   *[other] Όσοι συμμετέχουν μαθαίνουν τι βγήκε από την προηγούμενη φορά: { $count } πράγματα. Το σχέδιό σας τα λέει τώρα με άλλα λόγια· ο αριθμός τους τα δείχνει.
  }
plain-activate-tell-state-other = Τώρα λέγονται άλλα λόγια. Ο αριθμός του παίρνει αυτά.
# Codes and slips.
plain-slips-nowhere-else = Αυτά τα χαρτάκια δεν φυλάγονται πουθενά αλλού. Γράψτε τα σε αρχείο, ή γράψτε { $back } άλλη μία φορά για να τα αφήσετε.
# Results and reports.
plain-results-nothing-set-up = Εδώ δεν έχει ετοιμαστεί τίποτα. Η αρχή γίνεται στην καρτέλα γύροι.
plain-results-can-unseal = { $sheets ->
    [one] 1 φύλλο περιμένει σφραγισμένο.
   *[other] { $sheets } φύλλα περιμένουν σφραγισμένα.
  }
plain-late-enough = Εκπρόθεσμα φύλλα: { $groups }. Μια νέα έκδοση μετρά όσα αρκούν.
plain-lab-aside = { $sheets ->
    [one] 1 φύλλο είναι στην άκρη: ήρθε χωρίς ελεύθερο χαρτάκι. Εδώ μένει στην άκρη· στην κανονική οθόνη μπορεί να μετρηθεί.
   *[other] { $sheets } φύλλα είναι στην άκρη: ήρθαν χωρίς ελεύθερο χαρτάκι. Εδώ μένουν στην άκρη· στην κανονική οθόνη μπορούν να μετρηθούν.
  }
plain-how-of = «80 από 200» σημαίνει πάντα: απάντησαν από όσους καλούνται.
plain-how-counts = Ο μέσος όρος μετρά μόνο τις απαντήσεις 1 έως { $highest }. Το «δεν με αφορά» και οι κενές μετριούνται και φαίνονται δίπλα, ποτέ ως 0.
plain-how-counts-on-scale = Ο μέσος όρος μετρά μόνο τις απαντήσεις της κλίμακας. Το «δεν με αφορά» και οι κενές μετριούνται και φαίνονται δίπλα, ποτέ ως 0.
plain-figures-behind = απάντησαν { $answered } από { $invited }, δεν με αφορά { $opted-out }, χωρίς απάντηση { $unanswered }
plain-detail-na = δεν με αφορά: { $words }
plain-detail-na-alone = δεν με αφορά: δεν ισχύει για μένα
plain-focus-na = Τα περισσότερα «δεν με αφορά»
# The school and its keys.
plain-school-step-exercise = μια έρευνα
plain-school-no-key-meaning = Μόνο όποιος έχει κλειδί συντονισμού μπορεί να ανοίξει τα φύλλα. Χωρίς αυτό δεν ενεργοποιείται τίποτα. Ο αριθμός του φτιάχνει το πρώτο.
plain-school-coordinators-meaning = Ο αριθμός του προσθέτει το κλειδί ενός συναδέλφου, ή παραδίδει σε διάδοχο, βήμα βήμα.
plain-keys-leaving = Αυτές οι λέξεις εμφανίζονται μόνο τώρα. Όποιος χάσει και αυτές και τη συνθηματική φράση, χάνει τις απαντήσεις. Γράψτε { $back } άλλη μία φορά για να φύγετε χωρίς να τις έχετε γράψει.
plain-keys-wrong-word = Αυτή δεν είναι η λέξη { $number }. Κοιτάξτε, παρακαλούμε, ξανά το φύλλο σας· με .{ $back } διαβάζονται πάλι οι λέξεις.
plain-keys-backup-more = Το αρχείο του κλειδιού είναι στον φάκελο της αποθήκης. Το αντίγραφο ασφαλείας αντιγράφει και τα δύο στο μέσο για τα αντίγραφα· την πρώτη φορά πείτε πού με: reflectory backup DIR. Χωρίς το κλειδί, ή χωρίς τη συνθηματική φράση και το φύλλο ανάκτησής του, κανείς δεν μπορεί να ανοίξει τα φύλλα.
plain-told-backup-where = Πείτε μία φορά, παρακαλούμε, πού πάνε τα αντίγραφα ασφαλείας, σε δεύτερο μέσο: reflectory backup DIR. Μετά αρκεί η επιλογή «αντίγραφο».
plain-told-no-drive = Δεν φαίνεται καμία συνδεδεμένη μονάδα. Συνδέστε μία, παρακαλούμε, περιμένετε λίγο και διαλέξτε αυτό ξανά, ή σημειώστε ό,τι διαβάζεται εδώ. Δεν γράφτηκε τίποτα.
