### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = Δευτέρα
weekday-2 = Τρίτη
weekday-3 = Τετάρτη
weekday-4 = Πέμπτη
weekday-5 = Παρασκευή
weekday-6 = Σάββατο
weekday-7 = Κυριακή
month-1 = Ιανουαρίου
month-2 = Φεβρουαρίου
month-3 = Μαρτίου
month-4 = Απριλίου
month-5 = Μαΐου
month-6 = Ιουνίου
month-7 = Ιουλίου
month-8 = Αυγούστου
month-9 = Σεπτεμβρίου
month-10 = Οκτωβρίου
month-11 = Νοεμβρίου
month-12 = Δεκεμβρίου
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } { $day } { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = κίνηση
key-scroll = κύλιση
key-back = πίσω
key-leave = έξοδος
key-go-on = συνέχεια
key-done = τέλος
key-language = γλώσσα
key-this-one = επιλογή

## A window that is too small, and somebody who went away.

enlarge = Μεγάλωσε λίγο αυτό το παράθυρο.
enlarge-kept = Οι απαντήσεις σου φυλάγονται.
enlarge-enough = Αρκούν 60 στήλες και 20 γραμμές.
enlarge-lines = Σε παράθυρο κάθε μεγέθους: { $command }
enlarge-leave = Με Ctrl-C βγαίνεις.
still-there = Είσαι ακόμη εδώ;
still-there-seconds = { $seconds ->
    [one] Σε ένα δευτερόλεπτο αυτός ο υπολογιστής ελευθερώνεται για το επόμενο άτομο.
   *[other] Σε { $seconds } δευτερόλεπτα αυτός ο υπολογιστής ελευθερώνεται για το επόμενο άτομο.
  } Οι απαντήσεις σου μένουν φυλαγμένες με τις τρεις λέξεις σου.
key-i-am-here = εδώ είμαι
key-more-time = θέλω πάντα πιο πολύ χρόνο
more-above = κι άλλα ↑
more-below = κι άλλα ↓
writing = Γράφεται ένα αρχείο. Στο μεταξύ μπορείς να συνεχίσεις· με Esc σταματά.
writing-long = Γράφεται ένα αρχείο, εδώ και { $seconds } δευτ. Στο μεταξύ μπορείς να συνεχίσεις· με Esc σταματά.
one-moment = Μια στιγμή.
fault = Το Reflectory βρήκε ένα δικό του σφάλμα. Ό,τι έχει παραδοθεί είναι ασφαλές. Δοκίμασε ξανά, σε παρακαλούμε.
