### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Συμμετοχή
sheet-areas = Ενότητες
sheet-area-by-area = Κάθε ενότητα
sheet-statements = Δηλώσεις
sheet-answers = Απαντήσεις
sheet-own = Δικές μας δηλώσεις
sheet-own-answers = Δικές μας δηλώσεις, απαντήσεις
sheet-others = Άλλες ενότητες
sheet-own-words = Δικά τους λόγια
sheet-to-talk-about = Για συζήτηση
sheet-then-and-now = Τότε και τώρα
# Every value of two rounds.
sheet-comparison = Σύγκριση
sheet-targets = Στόχοι σχεδίου
sheet-notes = Σημειώσεις από τη συνάντηση
sheet-how-to-read = Πώς διαβάζεται

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Σελίδα { $page } από { $pages }
sheet-answers-counted = Οι απαντήσεις, μετρημένες
sheet-own-answers-counted = Οι απαντήσεις στις δικές μας δηλώσεις, μετρημένες
sheet-own-words-ordered = Με δικά τους λόγια, με αλφαβητική σειρά
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Τότε και τώρα: ενότητες, { $scale }
sheet-areas-then-and-now = Ενότητες τότε και τώρα, { $scale }
sheet-every-value = Τότε και τώρα: κάθε τιμή, όπως τυπώθηκε
sheet-recompute = Πώς διαβάζεται και πώς υπολογίζεται ξανά

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Ενότητα
sheet-code = Κωδικός
sheet-name = Τίτλος
sheet-statement = Δήλωση
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Είδος
sheet-group = Ομάδα
sheet-mean = Μέσος όρος
# A number that is not rounded.
sheet-exact = Ακριβής
sheet-overall-exact = Συνολικά, ακριβώς
sheet-group-exact = { $group }, ακριβώς
sheet-group-core = { $group }, βασικές δηλώσεις
sheet-group-optional = { $group }, προαιρετικές δηλώσεις
sheet-group-sum = { $group }, άθροισμα απαντήσεων
sheet-group-answered = { $group }, απάντησαν
sheet-sum = Άθροισμα απαντήσεων
sheet-answered = Απάντησαν
# Broken where the hyphen is, if it must be.
sheet-unanswered = Κενές
sheet-invited = Καλούνται
sheet-eligible = Σύνολο
sheet-submitted = Παρέδωσαν
sheet-minimum = Ελάχιστο
# How many chose this point of a scale.
sheet-chose = Διάλεξαν { $point }
# Not applicable.
sheet-na = Δ/Α
# What a group read.
sheet-wording = Διατύπωση
sheet-percent-of-invited = Ποσοστό όσων καλούνται
sheet-missing = Λείπουν ως το ελάχιστο
# One of the five words below follows.
sheet-minimum-is = Θέση ως προς το ελάχιστο
sheet-did-not-open = Δεν άνοιξαν
sheet-came-late = Εκπρόθεσμα
# Whether and how a group's answers are shown.
sheet-in-the-figures = Στους αριθμούς
# A number.
sheet-number = Αρ.
sheet-question = Ερώτηση
# What kind of number stands here: a mean, a share.
sheet-figure = Αριθμός
sheet-option = Επιλογή
sheet-how-many = Πόσοι
sheet-value = Τιμή
sheet-numerator = Αριθμητής
sheet-denominator = Παρονομαστής
# What a row is about: the lowest values, the highest.
sheet-what = Τι
# First, second, third of the lowest or the highest.
sheet-place = Θέση
sheet-text = Κείμενο
# The area or the statement that a note stands beside.
sheet-beside = Δίπλα σε
sheet-note = Σημείωση
sheet-change = Αλλαγή
sheet-difference = Διαφορά
sheet-about = Αφορά
sheet-in-words = Με λόγια
# Of a plan.
sheet-plan = Σχέδιο
# The number that is wanted.
sheet-aim = Επιδίωξη
# The value of the earlier round, and of this one.
sheet-then = Τότε
sheet-now = Τώρα
sheet-why = Γιατί

## In the cells.

# Kinds of statements.
sheet-kind-core = βασική
sheet-kind-optional = προαιρετική
sheet-kind-own = δική μας
# Stands in the place of an area's letter.
sheet-area-own = δική μας
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = εκτός
sheet-minimum-nobody = κανείς ακόμη
sheet-minimum-below = από κάτω
sheet-minimum-close = κοντά
sheet-minimum-reached = έφτασε
# "In the figures".
sheet-own-line = σε δική της γραμμή
sheet-participation-level = Ύψος συμμετοχής
sheet-people-and-sheets = Άτομα και φύλλα
sheet-areas-behind = Ενότητες πίσω από αυτό, με ίσο βάρος η καθεμία
# `codes` are short names of statements.
sheet-not-chosen = δεν τις επέλεξε το σχολείο: { $codes }
sheet-all-groups = Όλες οι ομάδες
# Kinds of numbers.
sheet-figure-mean = μέσος όρος
sheet-figure-place = μέση θέση
sheet-figure-share = ποσοστό
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = μένει χωριστά
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, γύρος { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = ανέβηκε
sheet-decreased = έπεσε
sheet-same = ίδιο
sheet-not-possible = δεν γίνεται

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Σχολείο
sheet-about-exercise = Έρευνα
sheet-about-days = Ημέρες
sheet-days = Διάστημα: { $first } έως { $last }. Αποσφράγιση: { $unsealed }.
sheet-about-questionnaire = Ερωτηματολόγιο
sheet-about-participation = Συμμετοχή
sheet-about-caution = Επιφύλαξη
sheet-about-who = Ποιοι πήραν μέρος
sheet-about-speaks = Για ποιους μιλούν
sheet-about-small = Μικρές ομάδες
sheet-about-short-form = Σύντομη μορφή
sheet-about-correction = Διόρθωση
sheet-about-shown = Τι φαίνεται
sheet-about-counts = Τι μετρά
sheet-about-computed = Πώς υπολογίζεται
sheet-about-levels = Επίπεδα
sheet-about-exact = Ακριβείς τιμές
sheet-exact-formula = Δίπλα σε κάθε τυπωμένη τιμή είναι η ακριβής, ως τύπος που μπορεί κανείς να ακολουθήσει.
sheet-exact-statement = Μέσος όρος ομάδας σε μια δήλωση: άθροισμα απαντήσεων / απάντησαν.
sheet-exact-overall = Σύνολο δήλωσης ή ενότητας: ο μέσος όρος των ακριβών τιμών των ομάδων στη γραμμή της.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Τιμή ομάδας σε μια ενότητα: ο μέσος όρος των ακριβών τιμών των δηλώσεων της ενότητας στο φύλλο { $sheet }.
sheet-exact-school = Μέσος όρος σχολείου: ο μέσος όρος των ακριβών συνολικών τιμών των ενοτήτων.
sheet-exact-share = Ποσοστό: 100 × πόσοι το διάλεξαν / πόσοι απάντησαν.
sheet-exact-digits = Ένας τύπος δείχνει δεκαπέντε ψηφία· το JSON της έκθεσης έχει κάθε τιμή ως κλάσμα.
sheet-about-then-and-now = Τότε και τώρα
sheet-about-targets = Στόχοι σχεδίου
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Ποιανού δεν είναι
sheet-about-fingerprint = Αποτύπωμα των δεδομένων της έκθεσης (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Γύροι δίπλα δίπλα
# Behind the title on three sheets.
rounds-areas = ενότητες, όπως τυπώθηκαν
rounds-areas-on-scale = ενότητες, { $scale }, όπως τυπώθηκαν
rounds-who = ποιοι πήραν μέρος
rounds-how = πώς διαβάζεται
rounds-average = Μέσος όρος
rounds-round = Γύρος
rounds-level = Βαθμίδα εκπαίδευσης
# "In the figures".
rounds-counted = ναι
rounds-not-counted = όχι: κανένα φύλλο ή πολύ λίγα για να φανούν
rounds-printed = Κάθε τιμή είναι η συνολική τιμή μιας ενότητας όπως την τύπωσε η έκθεσή της, στρογγυλεμένη μία φορά.
rounds-bars = Οι μπάρες πάνε από 1 έως { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Οι κλίμακες διαφέρουν, και οι τιμές δεν συγκρίνονται. Οι μπάρες πάνε από 1 έως το υψηλότερο ({ $highest }).
# At the end a command.
rounds-no-ranking = Οι στήλες έχουν τη σειρά με την οποία δόθηκαν· αυτή δεν είναι κατάταξη. Όσα είναι πίσω από μια ενότητα μπορεί να διαφέρουν: οι δηλώσεις που επιλέχτηκαν, η διατύπωσή τους, ποιοι ρωτήθηκαν. Δύο γύροι ενός σχολείου συγκρίνονται δήλωση προς δήλωση με: reflectory compare
