### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Όνομα
school-fact-place = Τόπος
school-fact-zone = Ζώνη ώρας
school-fact-languages = Γλώσσες
school-fact-cell = Όριο εμφάνισης
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Φύλαξη φύλλων
school-fact-coordinators = Συντονισμός
# Asks for a number of years.
school-years = Έτη

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = δεν έχει γραφτεί ακόμη
# The school has no place yet, and needs none.
school-no-place = δεν έχει γραφτεί
school-cell = { $sheets ->
    [one] { $sheets } φύλλο
   *[other] { $sheets } φύλλα
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] για 1 έτος
   *[other] για { $years } έτη
  }
school-nobody = κανείς δεν ανοίγει ακόμη φύλλα
# `name` is the only coordinator.
school-one-alone = αποσφραγίζει χωρίς άλλον: { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } και { $other }: μόνο μαζί
# Two coordinators: one key is enough.
school-either-enough = { $one } ή { $other }: αρκεί το ένα κλειδί

## The same room: what the line under the cursor is for.

school-name-meaning = Φαίνεται σε κάθε οθόνη μιας έρευνας και στην έκθεση.
school-place-meaning = Πόλη ή περιοχή. Μπορεί να μείνει κενό.
school-zone-meaning = Μια έρευνα ανοίγει στις 00:00 και κλείνει στις 23:59 σε αυτή τη ζώνη, ακόμη κι όταν δεν τρέχει κανένα πρόγραμμα. Γράψτε μια πόλη.
# The tags are typed as they stand here.
school-languages-meaning = Σύντομα σύμβολα όπως en, fr, nl. Οι δικές σας δηλώσεις γράφονται στην πρώτη και μπορούν να μεταφραστούν στις άλλες.
school-cell-meaning = { $least } έως { $most }, συνήθως { $usual }. Ομάδα με λιγότερα φύλλα δεν έχει δική της γραμμή στην έκθεση, ώστε να μην αναγνωρίζεται κανείς. Ισχύει για νέες έρευνες, και όσοι συμμετέχουν το βλέπουν.
school-retention-meaning = 1 έως { $years } έτη. Μετά τα σφραγισμένα φύλλα πρέπει να σβηστούν. Η έκθεση μένει.
school-no-key-meaning = Μόνο όποιος έχει κλειδί συντονισμού μπορεί να ανοίξει τα φύλλα. Χωρίς αυτό δεν ενεργοποιείται τίποτα. Με Enter φτιάχνετε το πρώτο.
school-coordinators-meaning = Με Enter προσθέτετε το κλειδί ενός συναδέλφου, ή παραδίδετε σε διάδοχο, βήμα βήμα.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Σχολικό έτος { $year }: δείτε μία φορά, παρακαλούμε, αν όλα αυτά ισχύουν ακόμη, και πατήστε l.
school-year-now = Σχολικό έτος { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Πρώτα βήματα
school-step-name = το όνομα του σχολείου
school-step-key = ένα κλειδί συντονισμού
school-step-exercise = μια έρευνα, στην καρτέλα 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = όνομα
school-step-key-short = κλειδί
school-step-exercise-short = έρευνα (καρτέλα 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Το όνομα του σχολείου έχει { $chars } χαρακτήρα.
   *[other] Το όνομα του σχολείου έχει { $chars } χαρακτήρες.
  } Στη γραμμή του χωρούν το πολύ { $most }.
school-place-long = { $chars ->
    [one] Ο τόπος έχει { $chars } χαρακτήρα.
   *[other] Ο τόπος έχει { $chars } χαρακτήρες.
  } Στη γραμμή του χωρούν το πολύ { $most }.
school-zone-unknown = Καμία ζώνη ώρας δεν λέγεται «{ $zone }». Παραδείγματα: Europe/Brussels, Europe/Athens.
school-no-language = Ορίστε τουλάχιστον μία γλώσσα, π.χ. en.
school-many-languages = { $count ->
    [one] Υπάρχει { $count } γλώσσα.
   *[other] Υπάρχουν { $count } γλώσσες.
  } Γίνονται το πολύ { $most }.
school-no-tag = «{ $tag }» δεν είναι σύμβολο γλώσσας. Παραδείγματα: nl, fr, pt-BR.
school-language-twice = Η γλώσσα { $tag } υπάρχει δύο φορές στη λίστα.
school-cell-wrong = Το όριο εμφάνισης μπορεί να είναι { $least } έως { $most } φύλλα, όχι { $cell }.
school-retention-wrong = Τα σφραγισμένα φύλλα φυλάγονται 1 έως { $most } έτη, όχι { $years }.
school-kept-now = Αποθηκεύτηκε.

## A coordinator's key, in steps: the title of each way.

keys-title = Τα κλειδιά συντονισμού
keys-title-first = Το πρώτο κλειδί συντονισμού
keys-title-colleague = Κλειδί για συνάδελφο
keys-title-successor = Παράδοση σε διάδοχο

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = το κλειδί σας
keys-step-colleague = το κλειδί του συναδέλφου
keys-step-successor = το κλειδί του διαδόχου
# The sheet of paper with the recovery words.
keys-step-sheet = φύλλο ανάκτησης
keys-step-backup = αντίγραφο ασφαλείας
keys-step-old = το παλιό κλειδί
# Such as "step 2 of 4: recovery sheet".
keys-step = βήμα { $step } από { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Τι θέλετε να γίνει;
keys-add = προσθήκη συναδέλφου: δεύτερο κλειδί
keys-hand-over = παράδοση σε διάδοχο: νέο κλειδί στη θέση ενός που φεύγει
keys-who-opens = Ποιος θα χρειάζεται για να ανοίξουν τα φύλλα;
keys-either = κάθε κλειδί ανοίγει τα φύλλα
keys-both = τα ανοίγουν μόνο και τα δύο μαζί

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Το όνομά σας
keys-my-passphrase = Η συνθηματική σας φράση
keys-colleague-name = Το όνομα του συναδέλφου
keys-going-passphrase = Συνθηματική φράση κλειδιού που φεύγει
keys-successor-name = Το όνομα του διαδόχου
keys-new-passphrase = Νέα συνθηματική φράση
keys-again = Η ίδια ξανά
# A word of the recovery sheet, by its number.
keys-word = Λέξη { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Όποιος έχει αυτό το κλειδί και τη συνθηματική φράση του μπορεί να ανοίξει τα φύλλα, και κανείς άλλος. Πάρτε τέσσερις ή περισσότερες λέξεις άσχετες μεταξύ τους. Η φράση δεν εμφανίζεται ποτέ.
keys-colleague-more = Πρώτα η δική σας συνθηματική φράση· μετά ο ή η συνάδελφός σας γράφει όνομα και δική του ή της φράση. Όλα τα φύλλα σφραγίζονται εκ νέου και για τους δύο.
keys-successor-more = Πρώτα η συνθηματική φράση του κλειδιού που φεύγει· μετά ο ή η διάδοχος γράφει όνομα και δική του ή της φράση. Όλα τα φύλλα σφραγίζονται εκ νέου.
keys-no-name = Γράψτε ένα όνομα: οι συνάδελφοι βλέπουν ποιανού είναι το κλειδί.
keys-no-passphrase = Γράψτε, παρακαλούμε, μια συνθηματική φράση: τέσσερις ή περισσότερες λέξεις άσχετες μεταξύ τους.
keys-not-same = Οι δύο συνθηματικές φράσεις δεν είναι ίδιες. Γράψτε τες ξανά και τις δύο, παρακαλούμε.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Πάρτε τέσσερις ή περισσότερες λέξεις άσχετες μεταξύ τους. Δεν άλλαξε τίποτα.
weak-easy = Αυτό το μαντεύει κανείς εύκολα.
weak-rows-of-keys = Πλήκτρα που είναι το ένα δίπλα στο άλλο δοκιμάζονται νωρίς.
weak-repeats = Όταν κάτι επαναλαμβάνεται, δεν γίνεται σχεδόν καθόλου πιο δυνατό.
weak-common = Πολλοί χρησιμοποιούν ακριβώς αυτό· δοκιμάζεται πρώτο.
weak-like-common = Μοιάζει με αυτό που χρησιμοποιούν πολλοί· δοκιμάζονται και αλλαγμένα γράμματα και ψηφία.
weak-sequence = Σειρές όπως abc ή 6543 δοκιμάζονται νωρίς.
weak-years = Τα έτη δοκιμάζονται νωρίς.
weak-one-word = Μία λέξη μόνη της βρίσκεται με ένα λεξικό.
weak-dates = Οι ημερομηνίες δοκιμάζονται νωρίς, πρώτα τα γενέθλια.
weak-names = Τα ονόματα δοκιμάζονται νωρίς.

## A coordinator's key: the recovery words.

keys-words = Γράψτε τώρα αυτές τις 24 λέξεις, με αυτή τη σειρά: εμφανίζονται μόνο μία φορά. Με αυτές ανοίγουν τα φύλλα όταν ξεχαστεί η συνθηματική φράση. Κλειδώστε τες κάπου.
keys-file = Το αρχείο του κλειδιού: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Γράψτε, παρακαλούμε, τις λέξεις { $one } και { $other } από το φύλλο σας: έτσι είναι σίγουρο ότι γράφτηκε.
keys-wrong-word = Αυτή δεν είναι η λέξη { $number }. Κοιτάξτε, παρακαλούμε, ξανά το φύλλο σας· το Esc δείχνει τις λέξεις.
# The key q must be named as it is.
keys-leaving = Αυτές οι λέξεις εμφανίζονται μόνο τώρα. Όποιος χάσει και αυτές και τη συνθηματική φράση, χάνει τις απαντήσεις. Πατήστε q άλλη μία φορά για να φύγετε χωρίς να τις έχετε γράψει.

## A coordinator's key: what comes after.

keys-backup = Τώρα το αντίγραφο ασφαλείας
# The key b and the command must stand as they are.
keys-backup-more = Το αρχείο του κλειδιού είναι στον φάκελο της αποθήκης. Με b αντιγράφονται και τα δύο στο μέσο για τα αντίγραφα· την πρώτη φορά πείτε πού με: reflectory backup DIR. Χωρίς το κλειδί, ή χωρίς τη συνθηματική φράση και το φύλλο ανάκτησής του, κανείς δεν μπορεί να ανοίξει τα φύλλα.
keys-unfinished = Αυτό δεν τελείωσε ακόμη
# `why` is a sentence.
keys-unfinished-more = { $why } Κρατήστε και τα δύο κλειδιά και τις δύο φράσεις. Διαλέξτε άλλη μία φορά το ίδιο και γράψτε και τις δύο: τότε τελειώνει.
keys-old = Το παλιό κλειδί δεν ανοίγει πια νέα φύλλα
keys-old-more = Κάθε φύλλο είναι τώρα σφραγισμένο για το νέο κλειδί. Παλιότερα αντίγραφα της αποθήκης ανοίγουν ακόμη με το παλιό κλειδί: καταστρέψτε τα μαζί με το παλιό φύλλο ανάκτησης, ή φυλάξτε τα όσο προσεκτικά και πριν.
keys-old-unfinished = Η παράδοση δεν τελείωσε ακόμη
keys-finished = Η αλλαγή των κλειδιών που είχε διακοπεί τελείωσε: κάθε φύλλο είναι σφραγισμένο για τα κλειδιά που ισχύουν τώρα.
keys-sheets-left = { $sheets ->
    [one] { $sheets } φύλλο δεν άνοιξε με το παλιό κλειδί και μένει όπως ήταν.
   *[other] { $sheets } φύλλα δεν άνοιξαν με το παλιό κλειδί και μένουν όπως ήταν.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Φύλλο ανάκτησης: { $name }
recovery-print = Τυπώστε το, κλειδώστε το κάπου και διαγράψτε το αρχείο: όποιος το έχει μπορεί να ανοίξει τα φύλλα.
recovery-what-for = { $words ->
    [one] Με αυτή τη { $words } λέξη το κλειδί ({ $name }) χρησιμοποιείται χωρίς το αρχείο και τη φράση του.
   *[other] Με αυτές τις { $words } λέξεις το κλειδί ({ $name }) χρησιμοποιείται χωρίς το αρχείο και τη φράση του.
  } Όποιος έχει αυτό το φύλλο μπορεί να ανοίξει τα φύλλα: κλειδώστε το, χωριστά από τον υπολογιστή.
recovery-delete = Διαγράψτε το αρχείο μόλις τυπωθεί η σελίδα· η ουρά του εκτυπωτή μπορεί να κρατήσει για λίγο ένα αντίγραφο.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · γύρος { $session } του { $year }
codes-activated = Είναι ενεργή.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Ανοίγει { $first }, 00:00, και κλείνει { $last }, 23:59.
codes-open-until = Είναι ανοιχτή έως { $last }, 23:59.
codes-closed = Είναι κλειστή από { $last }, 23:59. Οι κωδικοί δεν ανοίγουν πια τίποτα.
codes-none = Χωρίς κωδικούς, ο καθένας διαλέγει την ομάδα του σε υπολογιστή του σχολείου.
# `groups` are names of groups with commas between.
codes-everybody = Όλοι μπαίνουν με κωδικό: { $groups }.
codes-some = Μόνο με κωδικό: { $groups }. Οι άλλοι διαλέγουν την ομάδα τους σε υπολογιστή του σχολείου.
codes-making = Μια στιγμή: φτιάχνονται οι κωδικοί.
slips-making = Μια στιγμή: φτιάχνονται τα χαρτάκια.
slips-making-left = { $left ->
    [one] Μια στιγμή: φτιάχνονται τα χαρτάκια. Ακόμη μία δόση μετά από αυτά.
   *[other] Μια στιγμή: φτιάχνονται τα χαρτάκια. Ακόμη { $left } δόσεις μετά από αυτά.
  }
recall-moment = Μια στιγμή: η ενεργοποίηση ανακαλείται.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Ένας κωδικός ανά ομάδα
codes-of-groups-more = Όλη η ομάδα έχει τον ίδιο κωδικό, σε αφίσα ή μήνυμα. Ισχύει πολλές φορές.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Ένας κωδικός ανά ομάδα και επιχείρηση
codes-of-companies-more = Όλη η ομάδα έχει τον ίδιο κωδικό και κάθε επιχείρηση τον δικό της. Κάθε κωδικός ισχύει πολλές φορές.
codes-slips = Χαρτάκια μίας χρήσης, για εκτύπωση και κόψιμο
codes-slips-more = Με το καθένα απαντά ένα άτομο, μία φορά. Μοιράστε τα χωρίς να σημειώνετε ποιος έχει ποιο.
codes-lab = Άνοιγμα του εργαστηρίου
codes-lab-more = Άλλοι υπολογιστές μπαίνουν με κωδικό και παραδίδουν, όσο τρέχει το πρόγραμμα.
codes-recall = Ανάκληση της ενεργοποίησης
codes-recall-more = Όσο δεν έχει αρχίσει κανείς: γίνεται πάλι προετοιμασία· οι κωδικοί της λήγουν.
recall-ask = Να ανακληθεί η ενεργοποίηση;
recall-meaning = Γίνεται πάλι προετοιμασία, με όλα όπως είναι, και μπορείτε να την αλλάξετε και να την ενεργοποιήσετε ξανά. Κωδικοί και χαρτάκια που μοιράστηκαν δεν ανοίγουν πια τίποτα. Αν άρχισε κάποιος να απαντά, δεν αλλάζει τίποτα.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Πόσα χαρτάκια, και για ποια ομάδα;
slips-meaning = Ομάδες με χαρτάκια μπαίνουν μόνο με κωδικό. Τα χαρτάκια εμφανίζονται μία φορά· κανείς δεν μπορεί να τα ξαναβρεί αργότερα.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = όλα μαζί
# The heading of the slips.
slips-title = Χαρτάκια με κωδικό μίας χρήσης
# Which lines of a long text are shown. At most 30 columns.
codes-lines = γραμμές { $first } έως { $last } από { $all }
# The key w must be named as it is.
codes-copied = Αντιγράφηκε, αν το τερματικό μπορεί: κάντε επικόλληση για να δείτε. Αν δεν βγει τίποτα, με w αποθηκεύεται αρχείο για εκτύπωση.
# The keys must be named as they are.
slips-nowhere-else = Αυτά τα χαρτάκια δεν φυλάγονται πουθενά αλλού. Με w αποθηκεύονται, με y αντιγράφονται· πατήστε q άλλη μία φορά για να τα αφήσετε.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Όλα τα άτομα μιας ομάδας χρησιμοποιούν τον ίδιο κωδικό.
codes-sheet-only = Από τώρα αυτές οι ομάδες απαντούν μόνο με τον κωδικό τους.
# A code follows.
slip-code = Ο κωδικός σου:
slip-once = Ισχύει μία φορά. Κανείς δεν μπορεί να αναγνωρίσει από αυτόν τις απαντήσεις σου: φυλάγεται μόνο ένα σημάδι ότι χρησιμοποιήθηκε.

## One-time slips: why there are none.

slips-not-drawn = Δεν βγήκε κωδικός: { $cause }.
slips-count-wrong = { $most ->
    [one] Μπορούν να φτιαχτούν μεμιάς από 1 έως { $most } χαρτάκι.
   *[other] Μπορούν να φτιαχτούν μεμιάς από 1 έως { $most } χαρτάκια.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: η ομάδα δεν καλείται στην { $id }, άρα δεν υπάρχει κάτι γι’ αυτήν.
slips-not-added = Αυτά τα χαρτάκια δεν προστέθηκαν. Δεν άλλαξε τίποτα· δοκιμάστε ξανά, παρακαλούμε.
slips-not-made = Τα χαρτάκια δεν φτιάχτηκαν σε αυτόν τον υπολογιστή. Δεν άλλαξε τίποτα.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Μια στιγμή: το εργαστήριο ανοίγει.
lab-closed = Το εργαστήριο είναι κλειστό.
lab-closed-more = Όσο είναι ανοιχτό, απαντούν για αυτή την έρευνα και άλλοι υπολογιστές του σχολείου. Χωρίς αυτό, ή χωρίς δίκτυο, τα φύλλα έρχονται με στικάκι. Τίποτα που παραδόθηκε δεν εξαρτάται από αυτό.
lab-open = Το εργαστήριο είναι ανοιχτό.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Κωδικός σύνδεσης
lab-address = Διεύθυνση
# Instead of an address.
lab-no-network = καμία: ο υπολογιστής δεν έχει δίκτυο
# A command follows on the next line.
lab-once = Σε κάθε υπολογιστή, μία φορά:
lab-ends = Κλείνει όταν φύγετε από το πρόγραμμα. Ό,τι παραδόθηκε είναι ασφαλές σε αυτόν τον δίσκο.
lab-unsealed = Αυτή η έρευνα έχει αποσφραγιστεί: φύλλα που θα έρχονταν τώρα θα χρειάζονταν νέα έκδοση. Το εργαστήριό της μένει κλειστό.

## The lab: how the machines stand.

lab-nobody = Δεν έχει συνδεθεί ακόμη κανένας υπολογιστής.
lab-joined = { $machines ->
    [one] Συνδέθηκε 1 υπολογιστής, σε επαφή { $reachable }.
   *[other] Συνδέθηκαν { $machines } υπολογιστές, σε επαφή { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Συνδέθηκε 1 υπολογιστής, σε επαφή { $reachable }·
   *[other] Συνδέθηκαν { $machines } υπολογιστές, σε επαφή { $reachable }·
  } { $sheets ->
    [one] 1 φύλλο περιμένει εκεί.
   *[other] { $sheets } φύλλα περιμένουν εκεί.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Χωρίς επαφή τώρα, και ίσως έχει φύλλα: σταθμός { $stations }.
   *[other] Χωρίς επαφή τώρα, και ίσως έχουν φύλλα: σταθμοί { $stations }.
  }
lab-missing-more = Χωρίς επαφή τώρα, και ίσως έχουν φύλλα: σταθμοί { $stations } και { $more } ακόμη.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 φύλλο είναι στην άκρη: ήρθε χωρίς ελεύθερο χαρτάκι. Με t μετριούνται όλα· αλλιώς μένουν στην άκρη.
   *[other] { $sheets } φύλλα είναι στην άκρη: ήρθαν χωρίς ελεύθερο χαρτάκι. Με t μετριούνται όλα· αλλιώς μένουν στην άκρη.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Σταθμοί που είναι γνωστό ότι έχουν φύλλα που δεν είναι εδώ: κανένας.
outside-waiting = Φύλλα που περιμένουν τώρα σε σταθμούς: { $sheets }. Αφήστε το εργαστήριο ανοιχτό ώσπου να έρθουν.
outside-missing = { $count ->
    [one] Ίσως υπάρχουν ακόμη φύλλα στον σταθμό { $stations }. Ανοίξτε πρώτα το εργαστήριο ή μαζέψτε το στικάκι του.
   *[other] Ίσως υπάρχουν ακόμη φύλλα στους σταθμούς { $stations }. Ανοίξτε πρώτα το εργαστήριο ή μαζέψτε τα στικάκια τους.
  }
outside-missing-more = Ίσως υπάρχουν ακόμη φύλλα στους σταθμούς { $stations } και { $more } ακόμη. Ανοίξτε πρώτα το εργαστήριο ή μαζέψτε τα στικάκια τους.
outside-unknown = Ένας υπολογιστής που δεν συνάντησε ποτέ αυτόν εδώ δεν είναι γνωστός: φέρτε πρώτα τα φύλλα του.
# `name` is a server. The command must stand as it is.
outside-server = Δημοσιεύτηκε στον διακομιστή { $name }: εκτελέστε πρώτα reflectory collect με τη διεύθυνσή του.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 φύλλο είναι στην άκρη, γιατί ήρθε χωρίς ελεύθερο χαρτάκι: μετριέται μόνο αν το μετρήσετε πρώτα στο εργαστήριο (o, μετά t).
   *[other] { $sheets } φύλλα είναι στην άκρη, γιατί ήρθαν χωρίς ελεύθερο χαρτάκι: μετριούνται μόνο αν τα μετρήσετε πρώτα στο εργαστήριο (o, μετά t).
  }
