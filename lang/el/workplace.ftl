### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = ενεργοποίηση
key-activity = δράση
key-after = επόμενη
key-all-this-is-still-right = όλα ισχύουν ακόμη
key-archive = αρχειοθέτηση
key-area = ενότητα
key-area-before = προηγ. ενότητα
key-as-html = σε HTML
key-as-pdf = σε PDF
key-as-png = σε PNG
key-asked-or-not = ρωτιέται ή όχι
key-back-to-the-list = πίσω στη λίστα
key-back-to-the-overview = πίσω στην αρχική
key-back-to-the-plan = πίσω στο σχέδιο
key-back-up = αντίγραφο
key-back-up-now = αντίγραφο τώρα
key-badge-as-svg = σήμα σε SVG
key-before = προηγούμενη
key-bring-in = εισαγωγή
key-change = αλλαγή
key-classes = τμήματα
key-classes-a-sample = τμήματα, δείγμα
key-close = κλείσιμο
key-close-the-lab = κλείσιμο εργαστηρίου
key-codes = κωδικοί
key-compare = σύγκριση
key-count-those-set-aside = μέτρηση παραμερισμένων
key-day = ημέρα
key-delete = διαγραφή
key-do-it = ναι, να γίνει
key-draw = κλήρωση
key-earlier = νωρίτερα
key-earlier-year = προηγ. έτος
key-end-the-search = τέλος αναζήτησης
key-examples = παραδείγματα
key-from-an-archive = από αρχειοθήκη
key-group = ομάδα
key-how-many = πόσα
key-keep = φύλαξη
key-keep-and-beside-it = φύλαξη, και δίπλα
key-keep-it = να μείνει
key-keep-the-note = φύλαξη σημείωσης
key-lab = εργαστήριο
key-last-day = τελευταία ημέρα
key-later = αργότερα
key-later-year = επόμενο έτος
key-leave-it = μένει έτσι
key-leave-it-activated = μένει ενεργή
key-leave-it-as-it-was = μένει όπως ήταν
key-level = βαθμίδα
key-list-all = όλες
key-lock = κλείδωμα
key-make-all = να γίνουν όλα
key-make-these = να γίνουν αυτά
key-mark = σημάδι
key-more = περισσότερα
key-new = νέο
key-new-edition = νέα έκδοση
key-new-own = νέα δική μας
key-new-plan = νέο σχέδιο
key-next-at-the-end-keep = επόμενο, τέλος: φύλαξη
key-next-page = επόμενη σελίδα
key-next-step = επόμενο βήμα
key-no-file = χωρίς αρχείο
key-note = σημείωση
key-notes-on-off = σημειώσεις ναι/όχι
key-open = άνοιγμα
key-open-the-lab = άνοιγμα εργαστηρίου
key-other-exercise = άλλη έρευνα
key-other-group = άλλη ομάδα
key-other-questionnaire = άλλο ερωτηματολόγιο
key-people = άτομα
key-picture = εικόνα
key-plan = σχέδιο
key-plan-a-sample = σχεδιασμός δείγματος
key-preview = προεπισκόπηση
key-previous = προηγούμενο
key-read = διάβασμα
key-read-on = συνέχεια
key-read-the-file = διάβασμα αρχείου
key-remove = αφαίρεση
key-remove-it = να αφαιρεθεί
key-rooms = καρτέλες
key-search = αναζήτηση
key-session-before = προηγ. γύρος
key-short-form = σύντομη μορφή
key-slips = χαρτάκια
key-sort = ταξινόμηση
key-statement = δήλωση
key-statement-before = προηγ. δήλωση
key-take-it-back = ανάκληση
key-take-the-ticked-ones = μεταφορά σημειωμένων
key-take-this-day = αυτή η ημέρα
key-tell-it-or-not = να ειπωθεί ή όχι
key-they-are-written-down = τις έγραψα
key-tick-one = επιλογή
key-title = τίτλος
key-to-the-statements = στις δηλώσεις
key-try-it = δοκιμή
key-try-the-passphrase = δοκιμή φράσης
key-type-a-day = γράψιμο ημέρας
key-type-a-seed = γράψιμο αριθμού
key-unlock = ξεκλείδωμα
key-view = προβολή
key-watch = παρακολούθηση
key-week = εβδομάδα
key-what-the-bars-mean = τι δείχνουν οι μπάρες
key-why = γιατί
key-write = εγγραφή
key-write-a-file = εγγραφή σε αρχείο
key-write-a-letter-for-parents = επιστολή για γονείς
key-write-certificate = βεβαίωση
key-write-text = εγγραφή κειμένου

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Αρχική
room-sessions = Γύροι
room-set-up = Ετοιμασία
room-results = Ευρήματα
room-plan = Σχέδιο
room-certificates = Βεβαιώσεις
room-resources = Υλικό
# The room about data protection.
room-protection = Δεδομένα
room-school = Σχολείο
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Βεβ
room-resources-short = Υλικό
room-protection-short = GDPR

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = σχολείο-παράδειγμα
lock-locked = κλειδωμένο
lock-unlocked = ξεκλείδωτο

## The lock before the rooms that change something.

lock-asks = Η καρτέλα είναι κλειδωμένη. Γράψτε τη συνθηματική σας φράση.
# The digits are the keys of the rooms.
lock-open-rooms = Η συμμετοχή, ο οδηγός και η σελίδα για την προστασία δεδομένων μένουν ανοιχτά για όλους: 1, 7 και 8.
lock-trying = Μια στιγμή: δοκιμάζεται η συνθηματική φράση.

## Leaving the workplace.

leaving-recovery-words = Οι λέξεις ανάκτησης του νέου κλειδιού είναι εδώ και πουθενά αλλού. Γράψτε τες, παρακαλούμε, πριν φύγετε.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Πατήστε q άλλη μία φορά για να φύγετε χωρίς την τελευταία αλλαγή σας. { $why }

## A file being written, and a text being copied.

writing-busy = Γράφεται ακόμη άλλο αρχείο, γι’ αυτό τούτο δεν άρχισε. Με Esc σταματά το άλλο.
writing-leaving = Ένα αρχείο γραφόταν ακόμη· τώρα σταμάτησε. Πατήστε q άλλη μία φορά για να φύγετε.
copy-too-long = Αυτό είναι πιο μεγάλο από όσο παίρνει το πρόχειρο από ένα τερματικό. Αποθηκεύστε το σε αρχείο, παρακαλούμε.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Το όνομά της
ask-passphrase = Η συνθηματική σας φράση

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, για προβολή και εκτύπωση
report-form-pdf = PDF, για εκτύπωση
report-form-docx = DOCX, για να συνεχίσετε να γράφετε
report-form-xlsx = XLSX, υπολογιστικό φύλλο με γραφήματα
report-form-markdown = Markdown, για επικόλληση αλλού
report-form-csv = CSV, ένας μεγάλος πίνακας
report-form-json = JSON, για προγράμματα
report-form-text = απλό κείμενο

## The overview: who takes part, now.

overview-look-at-school = Κάθε σχολικό έτος: δείτε, παρακαλούμε, την καρτέλα 9, Σχολείο.
overview-nobody = Δεν ρωτιέται ακόμη κανείς.
overview-nobody-more = Ετοιμάστε μια έρευνα στην καρτέλα 3. Μόλις ενεργοποιηθεί, βλέπετε εδώ ποιοι παίρνουν μέρος.
overview-counting = Μια στιγμή: τα φύλλα μετριούνται.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Ανοίγει { $day }, 00:00 · { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
  }
overview-open = Ανοιχτή έως { $day }, 23:59 · { $days ->
    [one] ακόμη 1 ημέρα
   *[other] ακόμη { $days } ημέρες
  }
overview-last-day = Ανοιχτή έως { $day }, 23:59 · τελευταία ημέρα
overview-closed = Κλειστή από { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Συμμετοχή:
participation-none = καμία ακόμη
participation-incomplete = ελλιπής, από κάποια ομάδα δεν υπάρχει ακόμη κανείς
# The same where there is little room: at most 14 columns.
participation-incomplete-short = ελλιπής
participation-medium = μέτρια
participation-high = υψηλή
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · γύρος { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } από { $invited }
overview-figures-share = { $submitted } από { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = δεν καλείται
reach-reached = έφτασε
reach-check = περισσότερα φύλλα από όσα άτομα καλούνται: ελέγξτε τον αριθμό
# Nearly there.
reach-close = κοντά: { $missing } ακόμη ως το ελάχιστο
reach-below = { $missing } ακόμη ως το ελάχιστο
# The same in half the room.
reach-check-please = ελέγξτε τον αριθμό
# The same where there is little room: at most 14 columns.
reach-check-short = έλεγχος αρ.
reach-below-short = { $missing } ακόμη
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = σήμερα
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } ελάχιστο · όλο το μήκος είναι όσα άτομα καλούνται
# `classes` are names of classes, with commas.
overview-few-classes = Ακόμη λιγότερα από 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Ανά τμήμα, ανά πέντε· τμήματα με λιγότερα από δέκα άτομα δεν μετριούνται.
overview-class-too-small = πολύ μικρό για μέτρηση
overview-class-few = λιγότερα από 5
overview-class-at-least = { $count } ή περισσότερα

## The overview: what the bars mean.

overview-explained-bar = Κάθε μπάρα είναι μια ομάδα: τα φύλλα που παραδόθηκαν, σε σχέση με όσα άτομα καλούνται. Οι απαντήσεις, το όνομα ή η ώρα κανενός δεν φαίνονται εδώ ούτε φυλάγονται μαζί με ένα φύλλο.
overview-explained-mark = Το σημάδι είναι το ελάχιστο για αποτελέσματα με νόημα. Εξαρτάται από το πόσα άτομα έχει η ομάδα.
overview-explained-level = Η συμμετοχή είναι υψηλή όταν το φτάνουν όλες οι ομάδες, ή όλες εκτός από μία που είναι κοντά (80 % του). Είναι ελλιπής όσο μια ομάδα δεν έχει κανέναν.
overview-explained-moves = Οι μπάρες κινούνται μόνες τους όταν φτάνει ένα φύλλο.
