### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Για να διαβάσετε και να μοιράσετε
resources-steps = Πώς γίνεται, βήμα βήμα
resources-steps-more = από το κλειδί ως το πρωί μετά την τελευταία ημέρα
resources-questionnaire = Το ερωτηματολόγιο
resources-questionnaire-more = τι ρωτιέται, ανά ενότητα, και ποιοι ρωτιούνται
resources-lists = Λίστες δηλώσεων
resources-lists-more = σε αρχείο κειμένου, για εκτύπωση ή αποστολή
resources-about = Για το Reflectory
resources-about-more = τι είναι και από πού προέρχεται

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Λίστες δηλώσεων · { $level }
lists-more = Κάθε δήλωση που μπορεί να ρωτηθεί αυτή η ομάδα σε αυτή τη βαθμίδα, με το κείμενο βοήθειάς της. Στα αγγλικά, τη γλώσσα στην οποία γράφονται οι δηλώσεις.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Δηλώσεις για την ομάδα «{ $group }», { $level }
# Behind the number of a statement, in brackets.
list-optional = προαιρετική
# `help` says what the best answer would look like.
list-five = Έτσι θα έμοιαζε ένα 5: { $help }
list-meant = Τι εννοείται: { $help }
list-own-wording = Οι δηλώσεις είναι του ίδιου του Reflectory. Χωρίς σχέση με την Ευρωπαϊκή Επιτροπή.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Η κλίμακα
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Κάθε δήλωση απαντιέται με ένα από { $count } επίπεδα: { $points }· 0: { $none }. Ένα κείμενο βοήθειας δίπλα στο καθένα λέει τι εννοείται.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Κάθε δήλωση απαντιέται από 1, { $lowest }, έως { $count }, { $highest }· 0: { $none }. Ένα κείμενο βοήθειας δίπλα στην καθεμία λέει τι εννοείται.
guide-scale-five = Κάθε δήλωση απαντιέται από 1, «από την εμπειρία μου, δεν ισχύει καθόλου», έως 5, «από την εμπειρία μου, ισχύει απόλυτα»· το 0 λέει «δεν με αφορά». Ένα κείμενο βοήθειας δίπλα στην καθεμία λέει πώς θα έμοιαζε ένα 5.
# A heading: questions that belong to no area.
guide-beside = Δίπλα στις ενότητες

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] ένα έτος
   *[other] { $years } έτη
  }
# Fills "school" where the school has no name yet.
guide-our-school = Το σχολείο μας
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = κανείς ακόμη, γιατί δεν υπάρχει κλειδί συντονισμού
guide-coordinator = { $name }, με συνθηματική φράση ή τις λέξεις ανάκτησης
guide-coordinators = { $names }, ο καθένας με συνθηματική φράση ή τις λέξεις ανάκτησης
guide-names = { $first } και { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Μόνο όλοι μαζί μπορούν να ανοίξουν φύλλα.
guide-needs-one = Ο καθένας μόνος του μπορεί να ανοίξει φύλλα.

## Certificates and the school's badge.

certificates-none = Δεν έχει κλείσει ακόμη καμία έρευνα.
certificates-none-more = Από την επομένη της τελευταίας ημέρας, όποιος τη συντόνισε παίρνει εδώ βεβαίωση, και το σχολείο το σήμα του.
# The "c" is a key.
certificates-participants = Όσοι συμμετέχουν παίρνουν τη δική τους αμέσως μετά την παράδοση, και μόνο τότε: με c στην οθόνη που τους ευχαριστεί.
certificates-over = Έρευνες που τελείωσαν
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (σήμα μόλις αποσφραγιστεί)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (σφραγισμένη)
certificates-badge = Το σήμα δίνεται όπου πήρε μέρος κάθε ομάδα και παραδόθηκαν τουλάχιστον { $sheets } φύλλα. Είναι υπογεγραμμένο με το κλειδί του ίδιου του σχολείου, ώστε να μπορεί να το ελέγξει ο καθένας· δεν είναι της Ευρωπαϊκής Επιτροπής.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Από την ομάδα «{ $group }» δεν παρέδωσε κανείς φύλλο· πρέπει να πάρει μέρος κάθε ομάδα.
badge-missing-sheets = { $sheets ->
    [one] Συνολικά παραδόθηκε 1 φύλλο
   *[other] Συνολικά παραδόθηκαν { $sheets } φύλλα
  }· ένα σήμα χρειάζεται τουλάχιστον { $least }.
