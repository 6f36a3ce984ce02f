### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = δεν ρωτήθηκε αυτή η ομάδα
hidden-not-chosen = δεν την επέλεξε το σχολείο
hidden-no-sheets = κανένα φύλλο
hidden-group-too-small = πολύ μικρή ομάδα για να φανεί
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = δεν ρωτήθηκαν και οι δύο ομάδες
hidden-too-few = πολύ λίγες απαντήσεις
# Nobody gave a point of the scale.
figures-no-rating = χωρίς βαθμό

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Χωρίς σχέση με την Ευρωπαϊκή Επιτροπή, της οποίας το εργαλείο λέγεται SELFIE. Οι δηλώσεις εδώ είναι δικές μας.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Στον μέσο όρο μετρούν μόνο απαντήσεις από 1 έως { $highest }. Δίπλα σε κάθε μέσο όρο φαίνεται πόσοι απάντησαν από όσους κλήθηκαν, πόσοι διάλεξαν Δ/Α («δεν με αφορά») ή δεν έδωσαν απάντηση.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Στον μέσο όρο μετρούν μόνο απαντήσεις από 1 έως { $highest }. Δίπλα σε κάθε μέσο όρο φαίνεται πόσοι απάντησαν από όσους κλήθηκαν, πόσοι διάλεξαν Δ/Α («δεν με αφορά») ή δεν έδωσαν απάντηση, και πόσοι διάλεξαν { $points } και { $highest }.
figures-counted-in-brackets = Στον μέσο όρο μετρούν μόνο απαντήσεις από 1 έως { $highest }. Δίπλα σε κάθε μέσο όρο φαίνεται πόσοι απάντησαν από όσους κλήθηκαν, πόσοι διάλεξαν Δ/Α («δεν με αφορά») ή δεν έδωσαν απάντηση, και σε παρένθεση πόσοι διάλεξαν { $points } και { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Στον μέσο όρο μετρούν μόνο απαντήσεις της κλίμακας. Δίπλα σε κάθε μέσο όρο φαίνεται πόσοι απάντησαν από όσους κλήθηκαν, πόσοι διάλεξαν Δ/Α («δεν με αφορά») ή δεν έδωσαν απάντηση.
figures-counted-on-scale-beside = Στον μέσο όρο μετρούν μόνο απαντήσεις της κλίμακας. Δίπλα σε κάθε μέσο όρο φαίνεται πόσοι απάντησαν από όσους κλήθηκαν, πόσοι διάλεξαν Δ/Α («δεν με αφορά») ή δεν έδωσαν απάντηση, και πόσοι διάλεξαν κάθε βαθμό της κλίμακας.
figures-counted-on-scale-in-brackets = Στον μέσο όρο μετρούν μόνο απαντήσεις της κλίμακας. Δίπλα σε κάθε μέσο όρο φαίνεται πόσοι απάντησαν από όσους κλήθηκαν, πόσοι διάλεξαν Δ/Α («δεν με αφορά») ή δεν έδωσαν απάντηση, και σε παρένθεση πόσοι διάλεξαν κάθε βαθμό της κλίμακας.
figures-computed = Πώς υπολογίζεται: ο μέσος όρος μιας ομάδας σε μια δήλωση είναι το άθροισμα των απαντήσεών της προς το πλήθος τους· ο μέσος όρος της σε μια ενότητα είναι ο μέσος όρος των δηλώσεων που φαίνονται εδώ· μια συνολική τιμή είναι ο μέσος όρος των ομάδων που φαίνονται, με ίσο βάρος η καθεμία. Στρογγύλεμα μία φορά, στο τέλος, το μισό προς τα πάνω.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Δίπλα σε έναν μέσο όρο φαίνεται το επίπεδο που του αντιστοιχεί: το πλησιέστερο, το μισό προς τα πάνω, από τον μέσο όρο πριν στρογγυλευτεί για εκτύπωση. Έτσι ένας μέσος όρος που τυπώνεται 3,5 μπορεί να είναι λίγο κάτω από τη μέση.
# "within chance" is `chance-within`.
figures-compared = Οι τιμές συγκρίνονται όπως τυπώνονται. «Ίσως τυχαίο»: η διαφορά μπορεί να οφείλεται στο ποιοι έτυχε να απαντήσουν. Οι δηλώσεις συγκρίνονται όπου και τις δύο φορές ρωτήθηκε το ίδιο με τα ίδια λόγια.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, γύρος { $session } του { $year }/{ $next }, έκδοση { $edition } ({ $exercise })
figures-corrected-day = Διόρθωση { $on }: η τελευταία ημέρα έγινε { $day }.
figures-corrected-people = Διόρθωση { $on }: { $group }: καλούνται { $invited } από { $eligible } στο σύνολο.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = απάντησαν { $answered } από { $invited }, Δ/Α { $opted-out }, χωρίς απάντηση { $unanswered }
figures-minimum = Μια δήλωση φαίνεται από { $answers } απαντήσεις μιας ομάδας και πάνω, απαντήσεις με δικά τους λόγια από { $sheets } φύλλα μιας ομάδας και πάνω.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = χρειάζεται προηγούμενος γύρος αυτής της βαθμίδας

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } από { $invited } που καλούνται, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } από { $invited } που καλούνται
# `before` is the line so far, here and below.
took-part-eligible = { $before } (στο σύνολο { $count })
took-part-minimum = { $before }· ελάχιστο { $count }
# So many sheets are damaged.
took-part-damaged = { $before }· { $count } στην άκρη, γιατί δεν άνοιξαν
took-part-late = { $before }· { $count } ήρθαν εκπρόθεσμα και περιμένουν

## How far those asked speak for all of the group.

speaks-random = Ρωτήθηκαν { $people } από { $of-people } άτομα, με κλήρωση: μιλούν για όλη την ομάδα, μέσα στα όρια της τύχης.
speaks-random-classes = Ρωτήθηκαν { $classes } από { $of-classes } τμήματα, { $people } από { $of-people } άτομα, με κλήρωση: μιλούν για όλη την ομάδα, μέσα στα όρια της τύχης.
speaks-chosen = Ρωτήθηκαν { $people } από { $of-people } άτομα, όχι με κλήρωση: μιλούν για όσους ρωτήθηκαν.
speaks-chosen-classes = Ρωτήθηκαν { $classes } από { $of-classes } τμήματα, { $people } από { $of-people } άτομα, όχι με κλήρωση: μιλούν για όσους ρωτήθηκαν.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = με επιφύλαξη
mark-incomplete = ελλιπής
mark-caution-why = Με επιφύλαξη: δεν έφτασε κάθε ομάδα το ελάχιστό της.
mark-incomplete-why = Ελλιπής: μια ομάδα δεν έχει φύλλα. Διαβάστε την με επιφύλαξη.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: λιγότερα από { $cell } φύλλα, φαίνεται επειδή συμφώνησαν όλοι όσοι απάντησαν.
standing-pooled = { $group }: διεύθυνση και εκπαιδευτικοί παρέδωσαν λιγότερα από { $cell } φύλλα η κάθε ομάδα, γι’ αυτό παρουσιάζονται μαζί και μετρούν ως μία ομάδα.
standing-left-out = { $group }: λιγότερα από { $cell } φύλλα, γι’ αυτό η ομάδα λείπει από κάθε αριθμό.
standing-not-asked = { $group }: δεν ρωτήθηκε.
standing-no-sheets = { $group }: κανένα φύλλο.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = δεν γίνεται: σε κανέναν από τους δύο
not-compared-missing = δεν γίνεται: λείπει στον έναν από τους δύο
not-compared-wording = δεν γίνεται: ρωτήθηκε με άλλα λόγια
# School leaders and teachers are shown together in one round only.
not-compared-pooled = δεν γίνεται: διεύθυνση και εκπαιδευτικοί μαζί μόνο στον έναν
not-compared-groups = δεν γίνεται: άλλες ομάδες πίσω από αυτό
not-compared-hidden = δεν γίνεται: κρυφό στον έναν από τους δύο
not-compared-no-rating = δεν γίνεται: χωρίς βαθμό στον έναν από τους δύο
# The difference may come from who happened to answer.
chance-within = ίσως τυχαίο
chance-everybody = απάντησαν όλοι: καθόλου τύχη
not-comparable-level = Αυτές είναι δύο βαθμίδες εκπαίδευσης. Συγκρίνονται μόνο δύο έρευνες της ίδιας βαθμίδας.
not-comparable-questionnaire = Αυτές οι έρευνες είχαν δύο διαφορετικά ερωτηματολόγια, και ίδιοι κωδικοί δεν σημαίνουν πάντα το ίδιο.
not-comparable-same = Είναι η ίδια έρευνα δύο φορές. Διαλέξτε άλλη για τη σύγκριση.

## Why no new edition of a report comes out.

no-edition-not-next = Αυτή δεν είναι επόμενη έκδοση της έκθεσης που φυλάγεται. Δεν άλλαξε τίποτα.
no-edition-changed = { $group }: φύλλα που μετρά η έκθεση που φυλάγεται έχουν χαλάσει ή λείπουν, και μια νέα έκδοση θα έδειχνε τι έλεγαν. Η έκθεση μένει όπως είναι.
no-edition-few-sheets = { $group }: μια νέα έκδοση χρειάζεται { $cell } εκπρόθεσμα φύλλα, και υπάρχουν { $sheets }: θα έδειχνε τι είπαν αυτά τα λίγα άτομα. Φυλάγονται ώσπου να γίνουν περισσότερα.
no-edition-few-answers = { $group }: κάποια δήλωση την απαντούν πολύ λίγα εκπρόθεσμα φύλλα, και μια νέα έκδοση θα έδειχνε τι είπαν ένα ή δύο άτομα. Φυλάγονται ώσπου να γίνουν περισσότερα.
no-edition-few-texts = { $group }: λιγότερα από δέκα εκπρόθεσμα φύλλα προσθέτουν δικά τους λόγια, και μια νέα έκδοση θα έδειχνε ποια είναι. Φυλάγονται ώσπου να γίνουν περισσότερα.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · γύρος { $session } του { $year }
results-school-year = Σχολικό έτος { $year }
# Heads a column: at most 16 columns.
results-session = Γύρος { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = δεν συμμετέχει
results-not-started = δεν άρχισε
results-open-until = ανοιχτή έως { $day }
results-closed = κλειστή
results-nothing-came = κανένα φύλλο
results-report-ready = έκθεση έτοιμη
results-edition = έκδοση { $edition }
# Sheets came after the report was made.
results-report-late = έκθεση, { $count } εκπρ.
# What can be done there. Enter is the key.
results-can-view = Η έκθεση μπορεί να προβληθεί. Συγκρίνεται μόλις είναι έτοιμη δεύτερη αυτής της βαθμίδας.
results-can-compare = Η έκθεση μπορεί να προβληθεί και να συγκριθεί με άλλη αυτής της βαθμίδας.
results-can-unseal = { $sheets ->
    [one] 1 φύλλο περιμένει σφραγισμένο. Το Enter το αποσφραγίζει με τη συνθηματική σας φράση και φτιάχνει την έκθεση.
   *[other] { $sheets } φύλλα περιμένουν σφραγισμένα. Το Enter τα αποσφραγίζει με τη συνθηματική σας φράση και φτιάχνει την έκθεση.
  }
results-is-open = Απαντούν ακόμη. Αποτελέσματα θα υπάρχουν από την επομένη της τελευταίας ημέρας.
results-is-not-open = Δεν έχει ανοίξει ακόμη.
results-is-empty = Δεν παρέδωσε κανείς φύλλο.
results-is-out = Αυτή η βαθμίδα δεν συμμετέχει σε αυτόν τον γύρο.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Απαντούν ακόμη. Τα αποτελέσματα αποσφραγίζονται από την επομένη της τελευταίας ημέρας, { $day }.
results-nothing-set-up = Εδώ δεν έχει ετοιμαστεί τίποτα. Η αρχή γίνεται στην καρτέλα 2, Γύροι.
results-not-opened = Δεν έχει ανοίξει ακόμη, άρα δεν υπάρχει τίποτα να αποσφραγιστεί.
results-nobody-handed-in = Δεν παρέδωσε κανείς φύλλο, άρα δεν υπάρχει τίποτα να αποσφραγιστεί.
results-no-second = Για σύγκριση χρειάζεται δεύτερη έρευνα αυτής της βαθμίδας και του ίδιου ερωτηματολογίου, με έτοιμη έκθεση. Δεν υπάρχει ακόμη.
results-compare-with = Με ποια να συγκριθεί: { $exercise };
results-none-late = Από την τελευταία έκδοση δεν ήρθε κανένα φύλλο, άρα δεν υπάρχει κάτι να μετρηθεί ξανά.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Εκπρόθεσμα φύλλα: { $groups }. Τα προηγούμενα φύλλα σβήστηκαν όταν πέρασε ο χρόνος τους, και έτσι δεν μετριούνται πια.
late-enough = Εκπρόθεσμα φύλλα: { $groups }. Με e όσα αρκούν μετριούνται σε νέα έκδοση.
late-wait = Εκπρόθεσμα φύλλα: { $groups }. Φυλάγονται και περιμένουν.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (αρκούν)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (χρειάζονται { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Αποσφράγιση: { $exercise }
unseal-title-new = Νέα έκδοση: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Φύλλα που είναι εδώ: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Εκπρόθεσμα φύλλα που θα μετρηθούν: { $groups }.
unseal-late-few = Εκπρόθεσμα φύλλα που θα μετρηθούν: { $groups }. Πολύ λίγα, περιμένουν: { $few }.
unseal-after = Μετά οι αριθμοί των ατόμων δεν διορθώνονται πια, και εκπρόθεσμα φύλλα μετρούν μόνο σε αρκετά μεγάλη δόση. Η έκθεση φυλάγεται και δεν χρειάζεται κλειδί.
unseal-after-new = Μετριούνται μαζί με όλα τα άλλα, και φυλάγεται και η προηγούμενη έκθεση. Όπου η διαφορά των δύο θα έδειχνε τι είπαν λίγα άτομα, δεν φτιάχνεται νέα έκδοση, και περιμένουν κι άλλο.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Η συνθηματική σας φράση
unseal-passphrase-of = Φράση: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Η φράση του άλλου κλειδιού
unseal-trying = Μια στιγμή: δοκιμάζεται η συνθηματική φράση.
unseal-done = αποσφραγίστηκαν { $done } από { $of } φύλλα
# Whoever leaves the page is told this.
unseal-goes-on = Τα φύλλα ανοίγονται ακόμη. Η έκθεση θα είναι σε αυτόν τον πίνακα μόλις φυλαχτεί· άλλα αιτήματα περιμένουν ως τότε.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Πώς διαβάζεται
results-page-read-short = Πώς
results-page-areas = Ενότητες
results-page-statements = Δηλώσεις
results-page-groups = Ομάδες
# Statements that the school wrote itself.
results-page-own = Δικές μας
results-page-own-short = Δικές
results-page-others = Άλλες ενότητες
results-page-others-short = Άλλες
results-page-words = Με δικά τους λόγια
results-page-words-short = Λόγια
# What is worth talking about.
results-page-focus = Εστίαση
results-page-notes = Σημειώσεις
# Where there is no room for all titles.
results-page-at = { $page } · σελίδα { $at } από { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · έκδοση { $edition }
results-school-average = Μ.Ο. σχολείου { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } από { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } από { $of }
results-percent = { $percent } %
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · { $percent } %
results-count-share-narrow = { $count } { $percent }%
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group }: { $why }.
results-title-why = { $title }: { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = χωρίς τιμή
# Leaders and teachers, where they are shown together.
results-staff = Προσωπικό
# How high participation is, in a word.
results-level-none = καμία
results-level-incomplete = ελλιπής
results-level-medium = μέτρια
results-level-high = υψηλή
# Why there is no figure, where there is little room: at most 11 columns each.
hidden-short-not-asked = δεν ρωτήθ.
hidden-short-not-chosen = δεν επιλέχτ.
hidden-short-no-sheets = χωρίς φύλλα
# The group is too small.
hidden-short-too-small = πολύ μικρή
# Not asked of both of two groups that are shown together.
hidden-short-not-both = όχι κι οι 2
hidden-short-too-few = πολύ λίγες

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Αναζήτηση
results-search-what = κωδικός, τίτλος ή λέξη μιας δήλωσης
results-search-nothing = δεν βρέθηκε τίποτα
results-statements = { $count ->
    [one] 1 δήλωση
   *[other] { $count } δηλώσεις
  }
# What is typed follows.
results-note-on = Σημείωση, { $place }:
# "n" is the key.
results-no-notes = Καμία σημείωση ακόμη. Σε μια ενότητα ή δήλωση, με n γράφετε μία: μια γραμμή για όσα ειπώθηκαν γι’ αυτήν.
results-write-as = Εγγραφή της έκθεσης στα έγγραφά σας, ως
# Below that question, in a list.
results-write-chart = Το γράφημα αυτής της σελίδας, ως εικόνα
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, με τις σημειώσεις σας

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Απαντούσαν από { $from } έως { $to }.
how-edition = Έκδοση { $edition } αυτής της έκθεσης, αποσφράγιση: { $day }.
# `form` is the title of a short form.
how-short-form = Ρωτήθηκε μόνο ένα μέρος του ερωτηματολογίου: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Ποιοι πήραν μέρος: συμμετοχή { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }· έφτασε το ελάχιστο.
how-close = { $before }· κοντά στο ελάχιστο, { $minimum }.
how-below = { $before }· κάτω από το ελάχιστο, { $minimum }.
how-damaged = Φύλλα που δεν αποσφραγίστηκαν και δεν είναι σε κανέναν αριθμό: { $sheets }.
how-late = Φύλλα που ήρθαν πολύ αργά και πολύ λίγα, και φυλάγονται χωριστά: { $sheets }.
how-shown = Τι φαίνεται και τι όχι
how-cell = Το όριο εμφάνισης είναι { $cell } φύλλα: ομάδα με λιγότερα δεν έχει δική της γραμμή.
how-corrections = Διορθώσεις μετά την ενεργοποίηση
# No corrections.
how-no-corrections = Καμία.
how-corrected-day = { $on }: η τελευταία ημέρα έγινε { $day }.
how-corrected-people = { $on }: { $group }: στο εξής { $eligible } στο σύνολο, καλούνται { $invited }.
how-figures = Πώς βγαίνουν οι αριθμοί
# `highest` is the highest point of the scale, such as 5.
how-counts = Ο μέσος όρος μετρά μόνο τις απαντήσεις 1 έως { $highest }. Το Δ/Α («δεν με αφορά») και οι κενές μετριούνται και φαίνονται δίπλα, ποτέ ως 0.
how-counts-on-scale = Ο μέσος όρος μετρά μόνο τις απαντήσεις της κλίμακας. Το Δ/Α («δεν με αφορά») και οι κενές μετριούνται και φαίνονται δίπλα, ποτέ ως 0.
how-area = Μια ενότητα είναι ο μέσος όρος των δηλώσεών της που φαίνονται· οι δικές μας δηλώσεις είναι χωριστά.
# (6+1) stays as it is.
how-core = (6+1) πίσω από την μπάρα μιας ενότητας: έξι βασικές δηλώσεις και μία προαιρετική.
how-overall = Στο σύνολο κάθε ομάδα μετρά το ίδιο, ώστε τα πολλά παιδιά να μη σκεπάζουν τη μικρή διεύθυνση.
# Numbers with your language's decimal sign.
how-rounded = Οι αριθμοί στρογγυλεύονται μία φορά, στο τέλος, σε ένα δεκαδικό: το 2,95 φαίνεται 3,0.
# "80 of 200" as in `results-of`.
how-of = «80 από 200» σημαίνει πάντα: απάντησαν από όσους καλούνται. Γράμματα και μοτίβα δείχνουν τις ομάδες σε κάθε σελίδα.

## A report, the pages of areas and statements.

results-no-areas = Δεν υπάρχουν ενότητες.
results-no-groups = Δεν υπάρχουν ομάδες.
results-no-own = Το σχολείο δεν έβαλε δικές του δηλώσεις.
results-no-others = Σε αυτή τη βαθμίδα δεν ρωτιούνται άλλες ενότητες.
results-own-head = Οι δηλώσεις του σχολείου, χωριστά από τις ενότητες
# At most 16 columns.
results-area-at = ενότητα { $at } από { $of }
results-group-at = ομάδα { $at } από { $of }
# In which order statements are listed.
order-by-position = με τη σειρά τους
order-highest = πρώτα οι υψηλές
order-lowest = πρώτα οι χαμηλές
order-last-position = από το τέλος
order-greatest-increase = πρώτα η μεγαλύτερη άνοδος
order-greatest-decrease = πρώτα η μεγαλύτερη πτώση

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } έως { $high } { $highest }   { $not-asked } δεν ρωτήθηκε η ομάδα   { $not-chosen } δεν την επέλεξε το σχολείο   { $hidden } δεν φαίνεται
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } δεν ρωτήθηκε  { $not-chosen } δεν επιλέχτηκε  { $hidden } κρυφή
# The school's own statements: at most 3 columns, then with more room.
strip-own = δικ
strip-own-statements = δικές μας δηλώσεις
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = Δ/Α
strip-answered = { $mean } · απάντησαν { $count } από { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = χωρίς βαθμό · { $count } Δ/Α από { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Συνολικά { $mean } · απάντησαν { $count } από { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Συνολικά: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = καμία ομάδα
detail-note = Σημείωση: { $note }
# The average.
detail-mean = μέσος όρος
detail-answered = απαντήσεις
# `words` are those of the scale, such as "not applicable".
detail-na = Δ/Α: { $words }
detail-na-alone = Δ/Α: δεν με αφορά
detail-unanswered = χωρίς απάντηση
# Heads the statement as each group read it.
detail-read = Τι διάβασε κάθε ομάδα
# In the place of what a group read.
detail-not-asked = δεν ρωτήθηκε
# Which of the other areas this is.
others-heading = { $at } από { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Μέσος όρος από 1 ({ $lowest }) έως { $points } ({ $highest })· «{ $apart }» μένει χωριστά.
others-overall = { $title }: συνολικά { $mean }
others-answered = · απάντησαν από όσους καλούνται
# So many chose "not applicable".
others-apart = · έμειναν χωριστά
others-ranks = Μέση θέση των επιλογών, 1 για την πρώτη· και το ποσοστό που διάλεξε καθεμία.
others-shares = Το ποσοστό που διάλεξε κάθε επιλογή.
others-ticked = Το ποσοστό που σημείωσε κάθε επιλογή, ανάμεσα σε όσους σημείωσαν κάποια ή καμία από αυτές· μαζί μπορεί να ξεπερνούν το 100 %.
others-average-rank = μέση θέση
others-average-rank-all = μέση θέση όλων των ομάδων: { $rank }

## A report, the page of answers in own words.

own-words-none = Δεν ρωτήθηκε τίποτα με δικά τους λόγια.
own-words-hidden = Δεν φαίνεται: { $why }.
own-words-nobody = Εδώ δεν έγραψε κανείς τίποτα.
own-words-goes-on = το κείμενο { $at } από { $of } συνεχίζεται πιο κάτω
own-words-at = κείμενο { $at } από { $of }, με αλφαβητική σειρά, χωριστά από τα φύλλα

## A report, the page Focus: headings above lists of statements.

focus-lowest = Οι πιο χαμηλές
focus-highest = Οι πιο υψηλές
focus-widest = Μεγαλύτερη απόσταση ομάδων
focus-na = Τα περισσότερα Δ/Α
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: καμία
focus-change = Μεγαλύτερη αλλαγή
focus-change-why = Μεγαλύτερη αλλαγή: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Μεγαλύτερη αλλαγή από τον γύρο { $session } του { $year }
focus-change-none = Μεγαλύτερη αλλαγή από τον γύρο { $session } του { $year }: καμία

## Two sessions compared.

compare-title = { $level } · σύγκριση δύο γύρων
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = τότε
compare-now = τώρα
compare-nothing = Εδώ δεν υπάρχει τίποτα σε κανέναν από τους δύο.
compare-school-average = Μέσος όρος σχολείου
compare-all = όλες οι ομάδες
# The same, at most 3 columns.
compare-all-narrow = όλ.
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = ανά ομάδα: πατήστε g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = σε κανέναν
not-compared-short-wording = άλλα λόγια
not-compared-short = δεν γίνεται
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = άλλες δηλώσεις
compare-other-statements-short = άλλες δηλώσεις
compare-other-statements-narrow = άλλες
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = τυχαίο;
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = απάντησαν όλοι
chance-everybody-narrow = όλοι
# The difference is larger than what may come from who happened to answer.
chance-beyond = όχι τυχαίο
