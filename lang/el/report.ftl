### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = από { $low } έως { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = από 1 ({ $low }) έως { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Έκθεση: { $level }
report-round = Γύρος { $session } του { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Φτιάχτηκε με το Reflectory.
# A long number follows on the next line.
report-fingerprint = Αποτύπωμα των δεδομένων της έκθεσης (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Κάθε αριθμός αυτής της έκθεσης, ακριβώς, για προγράμματα.
report-attached-signature = Η υπογραφή του σχολείου για το report.json· το reflectory verify την ελέγχει.

## Titles of a report's parts.

report-who-took-part = Ποιοι πήραν μέρος
report-how-to-read = Πώς διαβάζεται
report-overview = Οι ενότητες με μια ματιά
report-to-talk-about = Για συζήτηση
report-one-group = Αποτελέσματα μιας ομάδας: { $group }
report-own = Οι δικές μας δηλώσεις
report-own-words = Με δικά τους λόγια
report-since = Από τον προηγούμενο γύρο
report-notes = Σημειώσεις από τη συνάντηση
report-computed = Πώς υπολογίζεται

## Who took part: names of facts, a value stands behind each.

report-school = Σχολείο
# The education level.
report-level = Βαθμίδα
# Two days follow: "report-days".
report-asked-from = Διάστημα
report-days = { $first } έως { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Έκδοση
report-unsealed = { $edition }, αποσφράγιση: { $day }
# How many took part: one of the four words below follows.
report-participation = Συμμετοχή
report-short-form = Σύντομη μορφή
report-questionnaire = Ερωτηματολόγιο
report-participation-is = Συμμετοχή: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Φύλλα που παραδόθηκαν
# One user group, such as teachers.
report-group = Ομάδα
# How many could be invited.
report-eligible = Σύνολο
report-invited = Καλούνται
report-sheets = Φύλλα
# The share of the invited who handed in.
report-of-invited = Ποσοστό
# How many are needed.
report-minimum = Ελάχιστο

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. Δ/Α: { $words }.
report-own-line = Μια ομάδα έχει δική της γραμμή από { $cell } φύλλα και πάνω.
report-not-shown = Τι δεν φαίνεται
report-corrections = Διορθώσεις

## Areas and statements.

report-areas = Ενότητες
# Stands for all groups together, beside the groups: the overall value.
report-overall = Συνολικά
report-school-average = Μέσος όρος σχολείου
report-mean-of-areas = { $areas ->
    [one] { $mean }, από 1 ενότητα
   *[other] { $mean }, ο μέσος όρος { $areas } ενοτήτων, με ίσο βάρος η καθεμία
  }
report-whole-area = Όλη η ενότητα
report-all-statements = Όλες οι δηλώσεις
report-statements = Δηλώσεις
report-core-and-optional = βασικές δηλώσεις: { $core }, προαιρετικές: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] μία ομάδα
   *[other] { $groups } ομάδες, με ίσο βάρος η καθεμία
  }
report-own-apart = Αυτές τις έγραψε το σχολείο. Δεν μπαίνουν σε καμία ενότητα και σε κανέναν μέσο όρο.
# Before a note of the meeting.
report-note = Σημείωση

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Δεν ρωτήθηκε αυτή η ομάδα: { $names }.
report-apart-not-chosen = Δεν τις επέλεξε το σχολείο: { $names }.
report-apart-not-both = Δεν ρωτήθηκαν και οι δύο ομάδες που είναι μαζί: { $names }.
report-apart-no-sheets = Κανένα φύλλο: { $names }.
report-apart-too-small = Πολύ μικρή ομάδα για να φανεί: { $names }.
report-apart-too-few = Πολύ λίγες απαντήσεις: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: κάθε δήλωση, τόσο πιο σκούρα όσο πιο υψηλή η τιμή

## To talk about: tables of a few statements each.

report-lowest = Οι πιο χαμηλές
report-highest = Οι πιο υψηλές
report-widest-gap = Μεγαλύτερη απόσταση ομάδων
# Head of a column: how far the groups are apart.
report-apart-by = Απόσταση
# N/A: not applicable.
report-most-na = Τα περισσότερα Δ/Α
# Head of a column: a share in percent.
report-share = Ποσοστό
report-statement = Δήλωση
# `statement` is one of the school's own.
report-our-own = δική μας: { $statement }
report-no-value = Καμία δήλωση δεν δείχνει τιμή.
report-increase = Μεγαλύτερη άνοδος από τον γύρο { $session } του { $year }
report-decrease = Μεγαλύτερη πτώση από τον γύρο { $session } του { $year }
# Head of a column: by how much a value changed.
report-change = Αλλαγή
# Head of a column: two values with an arrow between them.
report-before-and-after = Πριν και μετά

## In their own words.

report-words-order = Με αλφαβητική σειρά, που δεν λέει τίποτα για το ποιος τα έγραψε.
report-texts = { $group }, κείμενα: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Πριν
report-after = Μετά
# Head of a column of areas.
report-area = Ενότητα
report-other-statements = άλλες δηλώσεις ή άλλα λόγια πίσω από αυτό
# The mean of the places that people gave to something in a list.
report-average-place = Μέση θέση
# Head of a column: what kind of number stands here.
report-figure = Αριθμός
report-share-percent = Ποσοστό (%)

## The other areas: questions that are no statements.

report-ratings = Βαθμολογίες
report-place-explained = Μέση θέση στη λίστα των απαντήσεων, 1 για την πρώτη.
report-shares = Ποσοστό όσων απάντησαν
report-ticked-explained = Σημειώνονταν και περισσότερες, και τα ποσοστά μαζί μπορεί να ξεπερνούν το 100 %.
report-who-answered = Πόσοι απάντησαν, από όσους καλούνται
# Heads of columns: how many answered and how many did not.
report-answered = Απάντησαν
report-unanswered = Κενές

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Ποιοι
report-value = Τιμή
# How many answers a value rests on.
report-rests-on = Βασίζεται σε
report-how-chose = Τι διάλεξαν
report-what-read = Τι διάβασε κάθε ομάδα

## In a browser. Buttons and a list of the parts.

report-contents = Περιεχόμενα
report-open-all = Άνοιγμα όλων
report-close-all = Κλείσιμο όλων
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Ταξινόμηση κατά
report-as-asked = όπως ρωτήθηκαν
report-highest-first = πρώτα οι υψηλές
report-lowest-first = πρώτα οι χαμηλές

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, γύρος { $session } του { $year }, έκδοση { $edition }
chart-about-now = { $school }, { $level }, γύρος { $session } του { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Φύλλα από όσους καλούνται: { $groups }.
chart-sheets-of = { $group } { $sheets } από { $invited }
chart-school-average = { $areas ->
    [one] Μέσος όρος σχολείου: { $mean }, από 1 ενότητα.
   *[other] Μέσος όρος σχολείου: { $mean }, ο μέσος όρος { $areas } ενοτήτων, με ίσο βάρος η καθεμία.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] από 1 ομάδα
   *[other] μ.ό. { $groups } ομάδων
  }
chart-statements = { $count ->
    [one] 1 δήλωση
   *[other] { $count } δηλώσεις
  }
chart-answered = απάντησαν { $answered } από { $invited }
# In the legend: the bar of all groups together.
chart-overall = συνολικά
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Οι μπάρες πάνε { $scale }.

## Charts of two rounds.

chart-then-and-now = Ενότητες τότε και τώρα
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, τότε και τώρα
chart-overall-values = Συνολικές τιμές των δηλώσεων
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Πριν: { $caution }
chart-caution-after = Μετά: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Πριν. { $sheets }
chart-sheets-after = Μετά. { $sheets }
chart-compared = Οι τιμές συγκρίνονται όπως τυπώνονται. Μια συνολική τιμή δεν έχει σημάδι τύχης.

## The chart of participation.

chart-participation = Ποιοι έχουν πάρει μέρος
# In the legend: a mark on the bar.
chart-minimum = ελάχιστο
chart-days = Διάστημα: { $first } έως { $last }. Όλο το μήκος είναι όσα άτομα καλούνται.
chart-not-asked = δεν ρωτιέται
chart-minimum-reached = έφτασε το ελάχιστο
chart-to-go = { $missing } ακόμη ως το ελάχιστο

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Ψηφιακός καθρέφτης
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = γύρος { $session } του { $year }
badge-title = Σήμα: { $school }
badge-name = Ψηφιακός καθρέφτης: { $level }, { $round }
# For those who cannot see it.
badge-alt = Στρογγυλό σήμα: λόφοι και ο αντικατοπτρισμός τους στο νερό. Γράφει { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Δηλώσεις για την ομάδα «{ $group }», { $level }
paper-statements-own = Οι δηλώσεις είναι του ίδιου του Reflectory.
paper-statements-area = Ενότητα { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Κωδ.
# Head of a column: when the highest answer fits.
paper-statements-five = Έτσι θα έμοιαζε ένα 5
paper-statements-optional = { $code } (προαιρετική)
