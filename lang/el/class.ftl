### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = άλλο μέρος
key-pace = ρυθμός
key-pause = παύση
key-timer = χρονόμετρο
key-read-aloud = διάβασμα φωναχτά
key-stop-after = στοπ μετά το μέρος αυτό
key-end = τέλος
key-go-on-class = συνέχεια με την τάξη
key-end-it = τέλος
key-close-window = κλείσιμο παραθύρου

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } λεπτά ή περισσότερα
beamer-least-hours = { $hours ->
    [one] 1 ώρα
   *[other] { $hours } ώρες
  } { $minutes } λεπτά ή περισσότερα
# What a pupil types who comes late: a code and an address.
beamer-late = Αν αργήσετε, γράψτε: { $typed }
beamer-goes-on = Η τάξη συνεχίζει από εκεί που ήταν. Μόλις συνδεθούν ξανά οι υπολογιστές, πατήστε Enter.
beamer-elsewhere = Αυτή η τάξη είναι ήδη ανοιχτή σε άλλο παράθυρο αυτού του υπολογιστή.
beamer-elsewhere-more = Τα παιδιά ακολουθούν εκείνο το παράθυρο, και τίποτα δεν έχει αλλάξει. Συνεχίστε εκεί· ή τελειώστε πρώτα εκεί με την τάξη και ανοίξτε την ξανά εδώ.

## Before the first statement, and after the class has stopped.

beamer-code = Ο κωδικός αυτής της τάξης
beamer-how = Σε κάθε υπολογιστή: reflectory answer, { $who }, w, αυτός ο κωδικός.
beamer-how-back = Σε κάθε υπολογιστή: c, οι τρεις λέξεις, w, αυτός ο κωδικός.
# A code and an address follow, on this line or on the next.
beamer-not-found = Αν η τάξη δεν βρεθεί, γράψτε:
beamer-nobody = Δεν έχει συνδεθεί ακόμη κανένας υπολογιστής.
beamer-machines = { $joined ->
    [one] Συνδέθηκε 1 υπολογιστής.
   *[other] Συνδέθηκαν { $joined } υπολογιστές.
  }
beamer-stopped = Η τάξη σταμάτησε. Οι δύο ώρες συνεχίζουν να τρέχουν για όλους.
beamer-stopped-after = Η τάξη σταμάτησε μετά από: { $part }. Οι δύο ώρες συνεχίζουν να τρέχουν για όλους.
beamer-begins = Αρχίζουμε με:
beamer-goes-on-with = Συνεχίζουμε με:
beamer-place = { $title } · μέρος { $part } από { $parts } · δήλωση { $at } από { $whole }
beamer-look-it-over = Τελευταία ματιά και παράδοση
beamer-pace-together = Όλη η τάξη στην ίδια δήλωση.
beamer-pace-part = Μέσα σε κάθε μέρος, στον δικό σας ρυθμό.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count ->
    [one] Απάντησε { $count } από { $joined }
   *[other] Απάντησαν { $count } από { $joined }
  }
beamer-handed-in = { $count ->
    [one] Παρέδωσε { $count } από { $joined }
   *[other] Παρέδωσαν { $count } από { $joined }
  }
beamer-paused = παύση
beamer-timer = { $minutes ->
    [one] χρόνος εδώ: 1 λεπτό
   *[other] χρόνος εδώ: { $minutes } λεπτά
  }
beamer-timer-over = εδώ ο χρόνος τελείωσε
beamer-ready = { $count ->
    [one] τελείωσε { $count }
   *[other] τελείωσαν { $count }
  }
beamer-together = μαζί
beamer-own-pace = δικός σας ρυθμός
beamer-stops = στοπ μετά το μέρος αυτό
beamer-own-words = Γράφετε όλοι και όλες με δικά σας λόγια.

## What the teacher reads aloud.

beamer-read = Διαβάστε φωναχτά: «{ $text }»
beamer-five = Πότε ταιριάζει το { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Πατήστε ένα πλήκτρο: { $points }.
beamer-zero = Ή 0: { $words }.
beamer-choose-one = Διαλέξτε μόνο ένα.
beamer-tick-all = Σημειώστε όλα όσα ταιριάζουν.
beamer-write = Γράψτε ό,τι θέλετε, αλλά όχι ονόματα.
beamer-leave-out = Μπορείτε να το αφήσετε κενό. Κανείς δεν βλέπει τι διαλέγετε.

## At the end.

beamer-review = Ξανακοιτάξτε τα όλα, στον δικό σας υπολογιστή.
beamer-review-out = Τώρα μπορείτε να απαντήσετε όσα έμειναν κενά. Μπορούν και να μείνουν κενά.
beamer-review-in = Μετά πατήστε s και Enter: οι απαντήσεις σας παραδίδονται.
beamer-review-nobody = Κανείς δεν θα ξέρει ποιανού είναι ποιο φύλλο.
beamer-end = Να τελειώσει εδώ η τάξη;
beamer-end-more = Όσοι και όσες δεν παρέδωσαν συνεχίζουν χωρίς την τάξη· δεν χάνεται τίποτα από όσα διαλέξατε.
