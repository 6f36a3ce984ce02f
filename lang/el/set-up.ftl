### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Δεν ετοιμάζεται τίποτα.
# n is a key.
set-up-nothing-next = Με n αρχίζετε: διαλέγετε γύρο και βαθμίδα, και μετά τέσσερα σύντομα βήματα. Όλα αποθηκεύονται αμέσως· φεύγετε και επιστρέφετε όποτε θέλετε.
set-up-list = Ετοιμάζονται
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · γύρος { $session } του { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = αποθήκευση…
set-up-is-saved = αποθηκεύτηκε
set-up-is-not-saved = δεν σώθηκε

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Βαθμίδα και αριθμοί
stage-numbers-short = Αριθμοί
stage-questionnaire = Ερωτηματολόγιο
stage-dates = Ημέρες
stage-activate = Ενεργοποίηση

set-up-saving = Μια στιγμή: αποθηκεύεται η τελευταία αλλαγή σας. Δοκιμάστε ξανά, παρακαλούμε.
set-up-changed = Κάποιος άλλος άλλαξε στο μεταξύ αυτή την προετοιμασία. Τώρα βλέπετε τη δική του· η τελευταία αλλαγή σας δεν κρατήθηκε.
set-up-other-questionnaire = Αυτή η έρευνα είχε άλλο ερωτηματολόγιο, με άλλες βαθμίδες ή ομάδες, και δεν μπορεί να αντιγραφεί. Είναι ασφαλής. Αρχίστε, παρακαλούμε, νέα προετοιμασία· εκεί μπορείτε να φέρετε τις δικές σας δηλώσεις.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Σχολείο
numbers-level = Βαθμίδα
numbers-classes = Τμήματα
numbers-school-missing = δεν έχει γραφτεί
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = σύνολο
numbers-invited = καλούνται
numbers-minimum = ελάχιστο
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % του { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = όχι ακόμη
numbers-too-many = πάρα πολλά
numbers-left-out = εκτός
numbers-too-few = πολύ λίγα
numbers-small = μικρή
numbers-fine = εντάξει
numbers-no-classes = κανένα ακόμη
numbers-classes-entered = { $all } γραμμένα, ρωτιούνται { $asked }
numbers-which-level = Ποια βαθμίδα ρωτιέται;
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · επιλεγμένη
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · ηλικίες 6–12 · παιδιά άνω των 9
level-lower-secondary = ISCED { $isced } · ηλικίες 12 ως 15
level-vocational = ISCED { $isced } · ηλικίες 15 ως 18 · για ένα επάγγελμα
level-general = ISCED { $isced } · ηλικίες 15 ως 18 · για ανώτερες σπουδές
level-between = ISCED { $isced } · μεταξύ σχολείου και ανώτατης

numbers-about-levels = Μια βαθμίδα δεν ενώνεται ποτέ με άλλη: ένα μεγαλύτερο σχολείο ετοιμάζει μία έρευνα ανά βαθμίδα, παράλληλα, και όποιος εργάζεται σε δύο βαθμίδες απαντά μία φορά για καθεμία. Ένα μικρό σχολείο με μία έρευνα για πολλές παίρνει τη χαμηλότερη.
numbers-about-school = Το όνομα του σχολείου, όπως θα το δουν όσοι συμμετέχουν και θα μπει στην έκθεση. Αλλάζει ώσπου να ενεργοποιηθεί η έρευνα.
numbers-about-classes = Δεν χρειάζεται να ρωτήσετε όλους. Γράψτε τμήματα, ή ομάδες εκπαιδευτικών ανά ειδικότητα, και κληρώστε ποια θα ρωτηθούν: λιγότερη δουλειά για το σχολείο, και αποτελέσματα λιγότερο αξιόπιστα.
# `who` comes from the questionnaire.
numbers-who-counts = Ποιοι μετρούν: { $who }.
numbers-zero = Με 0 η ομάδα μένει εκτός.
numbers-asked-classes = Όσοι ρωτιούνται: τα άτομα των τμημάτων που ρωτιούνται.
numbers-asked-everyone = Όσοι ρωτιούνται: όλοι, εκτός αν γράψετε μικρότερο αριθμό. Με 0 η ομάδα μένει εκτός.
numbers-minimum-rule = { $minimum ->
    [one] Ελάχιστο { $minimum } φύλλο: { $percent } % του { $eligible }, με στρογγύλεμα προς τα κάτω. Με λιγότερα, η έκθεση ζητά να διαβαστεί με επιφύλαξη.
   *[other] Ελάχιστο { $minimum } φύλλα: { $percent } % του { $eligible }, με στρογγύλεμα προς τα κάτω. Με λιγότερα, η έκθεση ζητά να διαβαστεί με επιφύλαξη.
  }
numbers-correct-one = Ομάδα «{ $people }»: καλούνται περισσότερα άτομα ({ $invited }) από το σύνολο ({ $eligible }). Διορθώστε, παρακαλούμε, έναν από τους δύο αριθμούς.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Τμήματα και ειδικότητες
# n is a key.
classes-begin = Με n γράφετε το πρώτο. Γράψτε τα όλα, και όσα ίσως δεν θα ρωτηθούν: μόνο τότε μια κλήρωση μιλά για όλους.
# Above the columns of the list. At most 9 columns each.
classes-name = όνομα
classes-grade = τάξη
classes-group = ομάδα
classes-people = άτομα
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = ρωτιέται
classes-not-asked = όχι
classes-remove = Να αφαιρεθεί από τη λίστα: { $name };
classes-full = Υπάρχουν ήδη { $most } τμήματα, και δεν χωρούν άλλα.
classes-none-asked = Κανένα από αυτά τα τμήματα δεν ρωτιέται, και έτσι μένει εκτός η ομάδα: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Όλα τα τμήματα μαζί έχουν { $all } άτομα, αλλά στο σύνολο είναι μόνο { $eligible } ({ $people }). Διορθώστε, παρακαλούμε, τα τμήματα ή τον αριθμό στον προηγούμενο πίνακα.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Νέο τμήμα
class-form-name = Όνομα
class-form-grade = Τάξη
class-form-group = Ομάδα
class-form-people = Άτομα
class-form-about-name = Όπως το ξέρουν στο σχολείο, π.χ. Β2, ή Φιλόλογοι για μια ειδικότητα εκπαιδευτικών.
class-form-about-grade = Τα τμήματα μιας τάξης κληρώνονται μαζί, ώστε να ρωτηθεί κάθε τάξη. Μπορεί να μείνει κενό.
class-form-about-group = Ποιανών τμήμα είναι: των παιδιών, ή των εκπαιδευτικών για μια ειδικότητα.
class-form-about-people = Πόσα άτομα έχει. Όλα τα τμήματα μαζί πρέπει να κάνουν όλο το σύνολο.
class-form-no-name = Δώστε του, παρακαλούμε, ένα όνομα, π.χ. Β2.
class-form-name-taken = Υπάρχει ήδη τμήμα { $name }. Διαλέξτε, παρακαλούμε, άλλο όνομα.
class-form-nobody = Πόσα άτομα έχει; Τουλάχιστον 1.
class-form-too-many = Ένα τμήμα έχει το πολύ { $most } άτομα. Δείτε, παρακαλούμε, ξανά τον αριθμό.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Σχεδιασμός δείγματος: { $people }
sample-advice = { $minimum ->
    [one] Για { $eligible } άτομα ({ $people }) ο οδηγός θέλει τουλάχιστον { $minimum } φύλλο. Δεν απαντούν όλοι όσοι ρωτιούνται, γι’ αυτό ρωτήστε { $wanted } ή περισσότερα.
   *[other] Για { $eligible } άτομα ({ $people }) ο οδηγός θέλει τουλάχιστον { $minimum } φύλλα. Δεν απαντούν όλοι όσοι ρωτιούνται, γι’ αυτό ρωτήστε { $wanted } ή περισσότερα.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = ανά τάξη
sample-classes = τμήματα
sample-people = άτομα
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } από { $all }
sample-range = { $least } έως { $most } από { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = κατάλληλο
sample-seed = Αριθμός κλήρωσης
sample-draw-once = Ίδιος αριθμός τμημάτων ανά τάξη, όλα με ίσες πιθανότητες. Κληρώστε μία φορά: όποιος κληρώνει ξανά ώσπου να του αρέσει, διαλέγει με το χέρι. Όποιος γράψει αυτόν τον αριθμό κληρώνει τα ίδια τμήματα.
sample-drawn = Κλήρωση με αριθμό { $seed }: ρωτιούνται { $asked } από { $classes } τμήματα.
# n is a key.
sample-needs-classes = Ένα δείγμα κληρώνεται από τμήματα. Γράψτε τα πρώτα, παρακαλούμε, και όσα δεν θα ρωτηθούν: με n αρχίζετε.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Ρωτιούνται όλα τα άτομα της ομάδας «{ $people }», άρα δεν υπάρχει δείγμα που θέλει προσοχή.
sample-random = { $chosen } από { $classes } τμήματα, { $asked } από { $all } άτομα ({ $people }), με κλήρωση ({ $per } ανά τάξη, αριθμός { $seed }). Η έκθεση μπορεί να πει πόσο μιλούν για όλη την ομάδα «{ $people }», με περιθώριο.
sample-random-disagrees = { $chosen } από { $classes } τμήματα, { $asked } από { $all } άτομα ({ $people }), με κλήρωση ({ $per } ανά τάξη, αριθμός { $seed }). Όμως όλα τα τμήματα μαζί έχουν { $together } άτομα, και το σύνολο είναι { $all }: η έκθεση δίνει περιθώριο μόνο όταν συμφωνούν.
sample-by-hand = { $asked } από { $all } άτομα ({ $people }), διαλεγμένα με το χέρι. Η έκθεση δεν δίνει περιθώριο και το λέει· τμήματα με κλήρωση θα το επέτρεπαν.
sample-classes-by-hand = { $chosen } από { $classes } τμήματα, { $asked } από { $all } άτομα ({ $people }), διαλεγμένα με το χέρι. Η έκθεση δεν δίνει περιθώριο και το λέει: μόνο μια κλήρωση το επιτρέπει.
sample-changed = { $chosen } από { $classes } τμήματα, { $asked } από { $all } άτομα ({ $people }), αλλαγμένα με το χέρι μετά την κλήρωση. Η έκθεση δεν δίνει περιθώριο και το λέει: μόνο μια κλήρωση το επιτρέπει.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Δε
calendar-tuesday = Τρ
calendar-wednesday = Τε
calendar-thursday = Πε
calendar-friday = Πα
calendar-saturday = Σα
calendar-sunday = Κυ

dates-choose-first = Διαλέξτε την πρώτη ημέρα.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Από: { $day }. Τώρα διαλέξτε την τελευταία ημέρα.
dates-none-fits = Στον γύρο { $session } δεν χωρά πια έρευνα: τελειώνει { $day }. Η καρτέλα 2 δείχνει ποιος γύρος ακολουθεί.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } ημέρες
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Γύρος { $session }: από { $first } έως { $last }.
dates-lasts = Μια έρευνα διαρκεί { $least } έως { $most } ημέρες, μαζί με την πρώτη και την τελευταία.
# `month` is the name of a month alone: "April".
dates-shared-month = Αυτός ο μήνας ({ $month }) ανήκει και στον γύρο { $other }· έχετε διαλέξει τον γύρο { $session }.
dates-shared = Οι ημέρες { $first } έως { $last } ανήκουν και στον γύρο { $other }· έχετε διαλέξει τον γύρο { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: ανοίγει στις 00:00.
dates-would-open = { $day }: με πρώτη ημέρα αυτή, ανοίγει στις 00:00.
dates-closes = { $day }: η τελευταία από { $days } ημέρες· κλείνει στις 23:59, ώρα { $place }.
dates-would-close = { $day }: με τελευταία ημέρα αυτή, γίνονται { $days } ημέρες και κλείνει στις 23:59, ώρα { $place }.
dates-inside = { $day }: ημέρα { $number } από { $all }. Δεν γίνεται να τελειώσει εδώ: τουλάχιστον { $least } ημέρες.
dates-no-too-late = { $day }: δεν γίνεται. Ο γύρος { $session } τελειώνει { $last }, και χρειάζονται τουλάχιστον { $least } ημέρες.
dates-no-too-short = { $day }: δεν γίνεται. Ως τελευταία ημέρα θα έκανε { $days } ημέρες, και οι λιγότερες είναι { $least }.
dates-no-too-long = { $day }: δεν γίνεται. Ως τελευταία ημέρα θα έκανε { $days } ημέρες, και οι περισσότερες είναι { $most }.
dates-no-before-window = { $day }: δεν γίνεται. Το διάστημα του γύρου { $session } αρχίζει { $first }.
dates-no-after-window = { $day }: δεν γίνεται. Το διάστημα του γύρου { $session } τελειώνει { $last }.
dates-no-past = { $day }: δεν γίνεται. Έχει περάσει, σήμερα είναι { $today }.
dates-no-backwards = { $day }: δεν γίνεται. Είναι πριν από την πρώτη ημέρα.

# Before what is typed.
dates-type = Μια ημέρα, π.χ. 2026-11-23:
dates-no-day = Αυτό δεν είναι ημέρα. Γράψτε την, παρακαλούμε, έτσι: 2026-11-23 ή 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Το σχολείο δεν έχει ακόμη όνομα.
open-no-people = Λείπει πόσα άτομα έχει η ομάδα «{ $people }». Γράψτε 0 για να μείνει εκτός.
open-more-invited = Ομάδα «{ $people }»: καλούνται περισσότερα άτομα ({ $invited }) από το σύνολο ({ $eligible }).
open-nobody-invited = Δεν καλείται κανείς από καμία ομάδα, άρα κανείς δεν θα μπορούσε να απαντήσει.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Καμία σύντομη μορφή δεν λέγεται «{ $key }». Σύντομες μορφές: { $forms }.
open-no-short-form = Καμία σύντομη μορφή δεν λέγεται «{ $key }». Δεν υπάρχει καμία.
# `code` is a statement's code, such as C10.
open-unknown-code = Καμία δήλωση δεν έχει τον κωδικό `{ $code }`.
open-always-in = Η `{ $code }` είναι πάντα μέσα· εδώ γράφονται μόνο οι προαιρετικές δηλώσεις.
open-not-at-this-level = Η `{ $code }` δεν ρωτιέται σε αυτή τη βαθμίδα.
open-too-many-own = { $count ->
    [one] Υπάρχει { $count } δική σας δήλωση. Γίνεται να υπάρχουν το πολύ { $most }.
   *[other] Υπάρχουν { $count } δικές σας δηλώσεις. Γίνεται να υπάρχουν το πολύ { $most }.
  }
open-own-id-taken = Το id `{ $id }` ανήκει σε δήλωση του ερωτηματολογίου. Δώστε στη δική σας δήλωση άλλο.
open-own-without-group = Η δήλωσή σας «{ $own }» δεν ρωτά κανέναν. Γράψτε την για μία ομάδα τουλάχιστον ή αφαιρέστε την.
open-own-without-text = Η δήλωσή σας «{ $own }» δεν έχει ακόμη λόγια για την ομάδα «{ $people }».
# `points` is the highest number of the scale: 5.
open-own-without-point = Η δήλωσή σας «{ $own }» δεν λέει ακόμη στην ομάδα «{ $people }» πότε ταιριάζει το { $points }.
open-own-without-meaning = Η δήλωσή σας «{ $own }» δεν λέει ακόμη στην ομάδα «{ $people }» τι εννοείται.
# `language` is a tag such as fr.
open-translation-unfinished = Η δήλωσή σας «{ $own }» είναι μεταφρασμένη ({ $language }) για την ομάδα «{ $people }» μόνο εν μέρει: χρειάζονται κείμενο και βοήθεια.
open-translation-for-nobody = Η δήλωσή σας «{ $own }» έχει μετάφραση ({ $language }) για την ομάδα «{ $people }», που δεν ρωτιέται γι’ αυτήν. Αφαιρέστε το ένα ή προσθέστε το άλλο.
open-no-such-session = Δεν υπάρχει γύρος { $session } στο σχολικό έτος { $year }.
open-no-first-day = Δεν έχει διαλεχτεί ακόμη η πρώτη ημέρα.
open-no-last-day = Δεν έχει διαλεχτεί ακόμη η τελευταία ημέρα.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = πότε ταιριάζει το { $points }
helps-what-is-meant = τι εννοείται

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Η τελευταία ημέρα είναι πριν από την πρώτη.
slot-too-short = { $days ->
    [one] Η έρευνα διαρκεί { $days } ημέρα. Χρειάζεται τουλάχιστον { $least }, μαζί με την πρώτη και την τελευταία.
   *[other] Η έρευνα διαρκεί { $days } ημέρες. Χρειάζεται τουλάχιστον { $least }, μαζί με την πρώτη και την τελευταία.
  }
slot-too-long = { $days ->
    [one] Η έρευνα διαρκεί { $days } ημέρα. Γίνονται το πολύ { $most }, μαζί με την πρώτη και την τελευταία.
   *[other] Η έρευνα διαρκεί { $days } ημέρες. Γίνονται το πολύ { $most }, μαζί με την πρώτη και την τελευταία.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Οι ημέρες πρέπει να είναι μέσα στον γύρο { $session } του σχολικού έτους { $year }: { $first } έως { $last }.
slot-in-the-past = Η πρώτη ημέρα έχει περάσει: σήμερα είναι { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group }: η ομάδα μένει εκτός. Η έκθεση θα έχει τη σημείωση «ελλιπής» και δεν θα υπάρξει σήμα.
caution-below-minimum = { $invited ->
    [one] { $group }: ρωτιέται { $invited }, και το ελάχιστο για { $eligible } είναι { $minimum }. Έτσι δεν επιτυγχάνεται· η έκθεση θα ζητά να διαβαστεί με επιφύλαξη.
   *[other] { $group }: ρωτιούνται { $invited }, και το ελάχιστο για { $eligible } είναι { $minimum }. Έτσι δεν επιτυγχάνεται· η έκθεση θα ζητά να διαβαστεί με επιφύλαξη.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: καλούνται { $invited }, άρα είναι μικρή ομάδα, και τα μέλη της το μαθαίνουν στην αρχή. Αν απαντήσουν λιγότεροι από { $cell }, η ομάδα έχει δική της γραμμή στην έκθεση μόνο όταν συμφωνούν όλοι όσοι απάντησαν.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Η δήλωσή σας «{ $own }» λέει σχεδόν το ίδιο με άλλη δήλωση ({ $code }, { $title }). Ίσως αρκεί η μία.
caution-looks-like-own = Η δήλωσή σας «{ $own }» λέει σχεδόν το ίδιο με άλλη δήλωση (τη δική σας «{ $other }»). Ίσως αρκεί η μία.
# `language` is a tag such as fr.
caution-not-translated = Η δήλωσή σας «{ $own }» δεν είναι μεταφρασμένη ({ $language }) για όλους. Όποιος απαντά σε αυτή τη γλώσσα τη διαβάζει όπως γράφτηκε, με σημείωση.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Η έρευνα έκλεισε, και η τελευταία ημέρα της δεν αλλάζει πια. Όλα τα φύλλα είναι ασφαλή.
correction-not-later = Η τελευταία ημέρα μπορεί μόνο να μετατεθεί αργότερα, και τώρα είναι { $last }. Διαλέξτε ημέρα μετά από αυτήν.
correction-too-long = { $days ->
    [one] Η έρευνα θα διαρκούσε { $days } ημέρα. Γίνονται το πολύ { $most }, μαζί με την πρώτη και την τελευταία. Διαλέξτε νωρίτερη τελευταία ημέρα.
   *[other] Η έρευνα θα διαρκούσε { $days } ημέρες. Γίνονται το πολύ { $most }, μαζί με την πρώτη και την τελευταία. Διαλέξτε νωρίτερη τελευταία ημέρα.
  }
correction-outside-window = Ο γύρος τελειώνει { $last }. Διαλέξτε αυτή την ημέρα ή νωρίτερη.
correction-unsealed = Τα φύλλα έχουν ήδη αποσφραγιστεί, και οι αριθμοί πίσω από τα αποτελέσματα δεν αλλάζουν πια.
correction-no-such-group = Το ερωτηματολόγιο δεν έχει τέτοια ομάδα.
correction-nothing-changed = Αυτοί οι αριθμοί ισχύουν ήδη, δεν υπάρχει κάτι να διορθωθεί.
correction-more-invited = Καλούνται περισσότερα άτομα ({ $invited }) από το σύνολο ({ $eligible }).
correction-was-left-out = { $group }: η ομάδα έμεινε εκτός, και αυτό ειπώθηκε σε όσους απαντούν. Δεν αλλάζει πια· μια ομάδα που μένει εκτός κρατά το 0.
correction-is-asked = { $group }: η ομάδα ρωτιέται, και αυτό ειπώθηκε σε όσους απαντούν. Δεν αλλάζει πια· πρέπει να καλείται τουλάχιστον 1.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Καμία ζώνη ώρας δεν λέγεται «{ $zone }». Παραδείγματα: Europe/Brussels, Europe/Athens.
problem-not-a-language = «{ $tag }» δεν είναι σύμβολο γλώσσας. Παραδείγματα: nl, fr, pt-BR.
problem-too-many-people = Μια ομάδα έχει το πολύ { $most } άτομα. Δείτε, παρακαλούμε, ξανά τον αριθμό.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Εδώ κανένα εργαλείο δεν λέγεται «{ $name }». Υπάρχουν: { $there }.
problem-two-instruments = Η έρευνα ζητά το εργαλείο «{ $asked }», και διαλέχτηκε το «{ $chosen }». Αφήστε έξω, παρακαλούμε, το ένα από τα δύο.
