### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · γύρος { $session } του { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Σχολικό έτος { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } σήμερα, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Γύρος { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = τώρα
sessions-next = ο επόμενος
sessions-later = αργότερα
sessions-over = τελείωσε
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = δεν έγινε τίποτα
sessions-nothing-yet = τίποτα ακόμη
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + ετοιμάστε μία
sessions-prepare-one = + ετοιμάστε μία από τώρα

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = ετοιμάζεται
sessions-opens = ανοίγει { $day }
sessions-open-until = ανοιχτή έως { $day }
sessions-closed-since = κλειστή από { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = δεν πήρε μέρος κανείς
sessions-nobody-yet = κανείς ακόμη
# Nobody of one of the groups has answered yet.
sessions-group-missing = λείπει μια ομάδα
sessions-medium = μέτρια συμμετοχή
sessions-high = υψηλή συμμετοχή

## Bringing an exercise back, and removing a set-up.

sessions-restore = Επαναφορά έρευνας από την αρχειοθήκη της
sessions-restore-more = Γράψτε πού βρίσκεται η αρχειοθήκη, για παράδειγμα /media/stick/2026-1-primary.archive. Το αρχείο μένει όπως είναι. Εδώ ανοίγει μόνο αρχειοθήκη αυτού του σχολείου.
# Before the path that is typed: at most 24 columns.
sessions-archive = Η αρχειοθήκη
sessions-remove = Να αφαιρεθεί αυτή η προετοιμασία;
sessions-remove-more = Χάνεται ό,τι αποφασίστηκε γι’ αυτήν· απαντήσεις δεν υπάρχουν ακόμη. Για να είναι σίγουρο ότι είναι αυτή, γράψτε το όνομά της: { $name }
sessions-remove-only-set-up = Εδώ αφαιρείται μόνο μια προετοιμασία. Μια έρευνα αρχειοθετείται ή διαγράφεται στη δική της σελίδα.
sessions-remove-changed = Κάποιος άλλος άλλαξε στο μεταξύ αυτή την προετοιμασία, και έτσι δεν αφαιρέθηκε. Δείτε την πρώτα άλλη μία φορά.
sessions-not-its-name = Αυτό δεν είναι το όνομά της. Δεν άλλαξε τίποτα. Το όνομά της είναι { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Ποιο ερωτηματολόγιο;
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Ρωτά: { $groups }.
begin-session = Για ποιον γύρο;
begin-session-more = Μια έρευνα βρίσκεται ολόκληρη μέσα σε έναν γύρο. Τον Απρίλιο δύο γύροι συμπίπτουν: εσείς λέτε ποιος.
begin-copy = Σε ποιον γύρο να αντιγραφεί;
begin-copy-more = Μεταφέρονται όλα εκτός από τις ημερομηνίες: αριθμοί, τμήματα, δηλώσεις, και οι δικές σας.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Γύρος { $session } του { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = αυτή η βαθμίδα υπάρχει ήδη
begin-level = Ποια βαθμίδα, στον γύρο { $session } του { $year };
begin-level-more = Σε έναν γύρο υπάρχει μία έρευνα για κάθε βαθμίδα. Ένα μεγαλύτερο σχολείο κάνει πολλές βαθμίδες παράλληλα.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = ετοιμάζεται
begin-has-exercise = έχει την έρευνά της
begin-isced = ISCED { $level }
begin-taken-by-set-up = Αυτή η βαθμίδα ετοιμάζεται ήδη για αυτόν τον γύρο. Σε έναν γύρο υπάρχει μία έρευνα για κάθε βαθμίδα: συνεχίστε με εκείνη.
begin-taken-by-exercise = Αυτή η βαθμίδα έχει ήδη την έρευνά της σε αυτόν τον γύρο. Είναι ασφαλής. Σε έναν γύρο υπάρχει μία έρευνα για κάθε βαθμίδα: διαλέξτε άλλη βαθμίδα ή άλλον γύρο.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Ανοίγει { $day }, σε { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
  }.
exercise-last-day = Ανοιχτή. Σήμερα είναι η τελευταία ημέρα, έως 23:59.
exercise-open = Ανοιχτή έως { $day }, { $days ->
    [one] ακόμη 1 ημέρα
   *[other] ακόμη { $days } ημέρες
  }.
exercise-closed = Κλειστή από { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Ημέρες
# What is asked.
exercise-asked = Τι ρωτιέται
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Όριο εμφάνισης
# How people come in: with a code or without.
exercise-answering = Τρόπος απάντησης
exercise-corrections = Διορθώσεις
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 ημέρα
   *[other] { $count } ημέρες
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 ημέρα
   *[other] { $count } ημέρες
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, { $optional } προαιρετικές, { $own ->
    [one] 1 δική μας δήλωση
   *[other] { $own } δικές μας δηλώσεις
  }
exercise-statements-narrow = { $form }, { $optional } προαιρ., { $own } δικές μας
exercise-everything = όλα
# `key` is the short name of a short form, such as 20.
exercise-short-form = σύντομη μορφή { $key }
exercise-cell-more = { $cell ->
    [one] 1 φύλλο
   *[other] { $cell } φύλλα
  }· ομάδα με λιγότερα δεν έχει δική της γραμμή
exercise-cell-narrow = { $cell ->
    [one] 1 φύλλο
   *[other] { $cell } φύλλα
  }
exercise-no-code = χωρίς κωδικό
exercise-all-coded = όλοι με κωδικό
# `groups` are the groups that need one, with commas.
exercise-coded = με κωδικό: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = εκτός
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } από { $invited } που καλούνται   ελάχιστο { $minimum }   { $eligible } στο σύνολο
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } από { $invited }, ελάχ. { $minimum }
exercise-no-corrections = καμία
exercise-corrections-before = και { $count } πριν από αυτές
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  τελευταία ημέρα τώρα { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: τώρα καλούνται { $invited } από { $eligible } στο σύνολο

## The page of an exercise: its corrections.

exercise-later = Τελευταία ημέρα αργότερα
# `most` is a number of days.
exercise-later-more = Το βλέπουν αμέσως όσοι απαντούν. Μπορεί μόνο να μετατεθεί αργότερα: το πολύ έως { $day } ({ $most } ημέρες, μέσα στον γύρο). Καταγράφεται, και η έκθεση το αναφέρει.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Νέα τελευταία ημέρα
exercise-no-day = Αυτό δεν είναι ημέρα. Γράψτε την, παρακαλούμε, έτσι: 2026-12-04: έτος, μήνας, ημέρα.
exercise-whose-number = Ποιας ομάδας ο αριθμός δεν ήταν σωστός;
# `group` is a group's title.
exercise-how-many = Πόσα άτομα είναι; { $group }
exercise-people-more = Η έκθεση μετρά με βάση αυτούς τους αριθμούς. Η αλλαγή καταγράφεται, και η έκθεση το αναφέρει. Ό,τι υποσχεθήκαμε σε μια μικρή ομάδα ισχύει πάντα.
# Behind a group's title in a list.
exercise-invited-of = καλούνται { $invited } από { $eligible } στο σύνολο
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Στο σύνολο
exercise-invited = Καλούνται
exercise-both-numbers = Γράψτε, παρακαλούμε, και τους δύο αριθμούς.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Ως ποια ομάδα θέλετε να τη δείτε;
exercise-begun = Κάποιος απάντησε ήδη, ή η έρευνα έκλεισε, και έτσι η ενεργοποίηση δεν ανακαλείται πια. Μπορούν ακόμη να διορθωθούν η τελευταία ημέρα, προς τα αργότερα, και ο αριθμός των ατόμων.
exercise-archive = Φύλαξη σε ένα αρχείο
exercise-archive-more = Όλη η έρευνα πηγαίνει σε ένα αρχείο, μαζί με τα σφραγισμένα φύλλα, και φεύγει από την αποθήκη μόλις το αρχείο διαβαστεί ξανά και βρεθεί πλήρες. Στην καρτέλα Γύροι, το o την επαναφέρει. Διαλέξτε φάκελο σε στικάκι ή στα έγγραφά σας. Το όνομά της: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Το αρχείο
exercise-no-file = Γράψτε, παρακαλούμε, πού να γραφτεί το αρχείο.
exercise-delete = Να διαγραφεί οριστικά;
# The "a" in brackets is a key.
exercise-delete-more = Χάνονται όλα, και κανείς δεν μπορεί να τα επαναφέρει· μια αρχειοθήκη (a) επαναφέρεται. Τα αντίγραφα ασφαλείας κρατούν ό,τι έχουν. Για να είναι σίγουρο ότι είναι αυτή, γράψτε το όνομά της: { $name }
exercise-delete-sheets = Χάνονται όλα, μαζί με { $sheets ->
    [one] 1 σφραγισμένο φύλλο
   *[other] { $sheets } σφραγισμένα φύλλα
  }, και κανείς δεν μπορεί να τα επαναφέρει· μια αρχειοθήκη (a) επαναφέρεται. Τα αντίγραφα ασφαλείας κρατούν ό,τι έχουν. Για να είναι σίγουρο ότι είναι αυτή, γράψτε το όνομά της: { $name }
