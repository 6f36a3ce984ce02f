### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = όλες οι ομάδες
# The title of leaders and teachers where they are shown together.
plan-staff = Προσωπικό
# The title of the area of what a school added itself.
plan-own-statements = Δικές μας δηλώσεις
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: μέσος όρος στην { $code } τουλάχιστον { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: τουλάχιστον { $percent } % απαντούν στην { $code } με 4 ή 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: τουλάχιστον { $percent } % διαλέγουν «{ $option }» στην { $code }
plan-target-at-most = { $line }: το πολύ { $percent } % διαλέγουν «{ $option }» στην { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = επιτεύχθηκε
plan-nearer = πιο κοντά
plan-not-met = δεν επιτεύχθηκε
plan-cannot-say = δεν ξέρουμε
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: { $then } τότε, { $now } τώρα
plan-outcome-now = { $verdict }: { $now } τώρα
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = η δήλωση δεν υπάρχει στη νεότερη έκθεση
plan-doubt-wording = ρωτήθηκε με άλλα λόγια
plan-doubt-pooled = διεύθυνση και εκπαιδευτικοί φαίνονται μαζί στη μία από τις δύο
plan-doubt-groups = άλλες ομάδες πίσω από αυτό
plan-doubt-line = η έκθεση δεν έχει τέτοια ομάδα
plan-doubt-form = η ερώτηση απαντιέται με άλλον τρόπο
plan-doubt-level = άλλη βαθμίδα εκπαίδευσης
plan-doubt-questionnaire = άλλο ερωτηματολόγιο

## Sentences about a plan on several screens.

plan-days-backwards = Η τελευταία ημέρα είναι πριν από την πρώτη.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day }: έξω από το σχολικό έτος του σχεδίου, Αύγουστος { $year } έως Ιούλιος { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: αυτό το ερωτηματολόγιο δεν έχει πια τέτοια δήλωση. Μένει στο σχέδιο όπως είναι· ο στόχος της δεν μπορεί να ελεγχθεί.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Το σχέδιό σας «{ $title }» έχει 1 ανοιχτή δράση.
   *[other] Το σχέδιό σας «{ $title }» έχει { $open } ανοιχτές δράσεις.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Το σχέδιό σας «{ $title }» για το { $year } έχει 1 ανοιχτή δράση.
   *[other] Το σχέδιό σας «{ $title }» για το { $year } έχει { $open } ανοιχτές δράσεις.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = ανοιχτή
# Under way.
plan-mark-doing = σε εξέλιξη
plan-mark-done = έγινε

## The list of plans.

plan-none = Κανένα σχέδιο ακόμη.
# The letters n and a are keys.
plan-none-next = Ένα σχέδιο λέει τι κάνει στη συνέχεια το σχολείο: ένα ή δύο πράγματα κάθε φορά, ποιος τα φροντίζει, ως πότε, και με ποιον αριθμό θα το ξέρετε. Με n αρχίζετε ένα· από μια έκθεση, με a μπαίνει μια δήλωση σε σχέδιο.
plan-list = Σχέδια δράσης
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = καμία ανοιχτή
plan-open = { $open ->
    [one] { $open } ανοιχτή
   *[other] { $open } ανοιχτές
  }

## Beginning a plan.

plan-which-level = Ένα σχέδιο είναι για μία βαθμίδα εκπαίδευσης. Για ποια;
plan-what-title = Πώς να λέγεται το σχέδιο;
plan-title-missing = Ένα σχέδιο χρειάζεται τίτλο.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Σε ποιο σχέδιο να μπει: { $code } { $title };
# In that list. `title` is what the new plan would be called.
plan-add-new = νέο σχέδιο: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Να αφαιρεθεί το σχέδιο «{ $title }» με ό,τι έχει μέσα;
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Να αφαιρεθεί από το σχέδιο: «{ $what }»;
plan-remove-item = Να αφαιρεθεί από το σχέδιο: { $code } { $title };
plan-remove-item-activities = { $count ->
    [one] Να αφαιρεθεί, μαζί με την 1 δράση: { $code } { $title };
   *[other] Να αφαιρεθεί, μαζί με τις { $count } δράσεις: { $code } { $title };
  }
plan-keep-it = Να μείνει
plan-remove-it = Να αφαιρεθεί
plan-changed-not-removed = Κάποιος άλλος άλλαξε στο μεταξύ αυτό το σχέδιο, και έτσι δεν αφαιρέθηκε. Δείτε το πρώτα, παρακαλούμε.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = αποθήκευση…
plan-saved = αποθηκεύτηκε
plan-not-saved = δεν σώθηκε
plan-saving-wait = Μια στιγμή: αποθηκεύεται η τελευταία αλλαγή σας. Δοκιμάστε ξανά, παρακαλούμε.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Τι κάνουμε
plan-page-months = Μήνες
# What shall come of it, by a figure.
plan-page-targets = Στόχοι

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Δεν έχει σχεδιαστεί ακόμη τίποτα. Το e δείχνει παραδείγματα για κάθε ενότητα, το i τη λίστα των δηλώσεων· από μια έκθεση, με a μπαίνει εδώ μια δήλωση. Μία ή δύο αρκούν για έναν χρόνο.
# Behind a statement's title.
plan-no-objective = χωρίς σκοπό ακόμη
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = από { $day }
plan-days-until = έως { $day }
plan-days-none = χωρίς ημέρες ακόμη
plan-check-not-yet = Μετά από αυτό το σχέδιο δεν βγήκε ακόμη έκθεση αυτής της βαθμίδας. Όταν βγει, κάθε στόχος ελέγχεται εδώ.
plan-checked = Έλεγχος με τον γύρο { $session } του { $year }.
plan-no-figure = χωρίς αριθμό για στόχο

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Σκοπός
plan-measure = Πώς θα το ξέρουμε
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Η επόμενη έκθεση
plan-aim-none = δεν ελέγχεται με αριθμό
plan-aim-mean = δείχνει μέσο όρο τουλάχιστον
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = δείχνει ποσοστό με 4 και 5 τουλάχιστον
plan-aim-option = δείχνει ποσοστό μιας επιλογής
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = στην ερώτηση
plan-aim-choice = η επιλογή
plan-aim-line = ομάδα
plan-aim-bound = τη διαλέγουν
plan-aim-value = τόσο
plan-at-least = τουλάχιστον
plan-at-most = το πολύ
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Προηγ. φορά είπατε
plan-since = Από τότε εμείς
# What is done.
plan-what = Τι
plan-who = Ποιος
plan-from = Από
plan-to = Έως
plan-resources = Μέσα
plan-money = Χρήματα
# How far it is.
plan-progress = Πρόοδος
# What became of the target.
plan-came = Τι απέγινε

## What stands in such a line before something is typed.

plan-hint-objective = τι θα είναι διαφορετικό στο τέλος του έτους
plan-hint-measure = με μία πρόταση
plan-hint-told = για όσους συμμετέχουν: συνεχίζει αυτά τα λόγια
plan-hint-what = τι γίνεται
plan-hint-who = ποιος το φροντίζει
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = μια ημέρα, π.χ. 23.11.2026 ή 23.11.
plan-hint-resources = χρόνος, αίθουσες, βοήθεια
plan-hint-money = πόσο κοστίζει

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Ο μέσος όρος είναι ανάμεσα σε { $lowest } και { $highest }, π.χ. { $middle }.
plan-share-wrong = Το ποσοστό είναι ακέραιος αριθμός από 0 έως 100.
# The letter x is a key.
plan-what-missing = Μια δράση χρειάζεται λίγες λέξεις. Με x αφαιρείται.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = «{ $typed }» δεν είναι ημέρα. Γράψτε την, παρακαλούμε, έτσι: 23.11.{ $year } ή 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Τι πρέπει να γίνει;
plan-what-about = Τι αφορά;
plan-examples = Παραδείγματα για αρχή· όλα τους αλλάζουν.
plan-write-as = Ως τι να γραφτεί το σχέδιο;
# As what a plan is written: at most 50 columns each.
plan-as-page = Σελίδα για διάβασμα, προβολή, εκτύπωση (HTML)
plan-as-poster = Αφίσα: μία σελίδα για τον τοίχο (HTML)
plan-as-text = Κείμενο για τα δικά σας έγγραφα (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Ημέρες για ημερολόγιο (iCalendar)
plan-write-saving = Το σχέδιο αποθηκεύεται. Δοκιμάστε ξανά, παρακαλούμε.
plan-calendar-nothing = Καμία δράση αυτού του σχεδίου δεν έχει ακόμη ημέρα, άρα δεν υπάρχει τίποτα για ημερολόγιο. Δώστε σε μία πρώτη ή τελευταία ημέρα· τότε γίνεται. Δεν γράφτηκε τίποτα.
plan-many-activities = { $count ->
    [one] Μια δήλωση του σχεδίου έχει το πολύ { $count } δράση.
   *[other] Μια δήλωση του σχεδίου έχει το πολύ { $count } δράσεις.
  }
plan-many-items = { $count ->
    [one] Ένα σχέδιο έχει το πολύ { $count } δήλωση.
   *[other] Ένα σχέδιο έχει το πολύ { $count } δηλώσεις.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Κάποιος άλλος άλλαξε στο μεταξύ αυτό το σχέδιο. Είχε αφαιρέσει μια δήλωση στην οποία αλλάξατε κάτι: είναι πάλι εδώ.
plan-met-removed-by-you = Κάποιος άλλος άλλαξε στο μεταξύ αυτό το σχέδιο. Άλλαξε κάτι στη δήλωση που αφαιρέσατε, και έτσι μένει. Δείτε την, παρακαλούμε.
plan-met-chosen = Κάποιος άλλος άλλαξε στο μεταξύ αυτό το σχέδιο. Ό,τι διαλέξατε ξανά και οι δύο είναι όπως το άφησε εκείνος· δείτε το, παρακαλούμε.
plan-met-theirs = Κάποιος άλλος άλλαξε στο μεταξύ αυτό το σχέδιο. Το βλέπετε όπως είναι τώρα.
plan-met-both = Κάποιος άλλος άλλαξε στο μεταξύ αυτό το σχέδιο. Έχει μέσα και τις δικές του αλλαγές και τις δικές σας.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Κάποιος άλλος άλλαξε στο μεταξύ αυτό το σχέδιο και άδειασε αυτή τη γραμμή. Η δική σας είναι στη γραμμή: Enter την κρατά, Esc αφήνει τη δική του.
# `theirs` is what the other one wrote.
plan-clash-wrote = Κάποιος άλλος άλλαξε στο μεταξύ αυτό το σχέδιο και έγραψε εδώ «{ $theirs }». Η δική σας είναι στη γραμμή: Enter την κρατά, Esc αφήνει τη δική του.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Ενότητα
plan-target = Στόχος
plan-statement = Δήλωση
# From when to when.
plan-when = Πότε
# `code` and `title` are a statement's.
plan-activities-for = Δράσεις για: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = «{ $words }»
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } έως { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Εσείς είπατε. Εμείς κάνουμε.
plan-foot = Φτιάχτηκε με το Reflectory, που δεν έχει σχέση με την Ευρωπαϊκή Επιτροπή.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Τι είχαμε σχεδιάσει
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Κρίνεται όπως τυπώθηκε, με τους κανόνες μιας σύγκρισης: όπου ο αριθμός είναι κρυφός ή ρωτήθηκε με άλλα λόγια, δεν μπορεί να ειπωθεί τίποτα.
