### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Απλή λειτουργία: γράψε έναν αριθμό ή μια λέξη και πάτησε Enter. Το αγγλικό ερωτηματικό (?) δείχνει τις λέξεις.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = ξανά, ξ
plain-word-agree = συμφωνώ, φ
plain-word-areas = ενότητες, τ
plain-word-back = πίσω, π
plain-word-clear = σβήσιμο, σ
plain-word-code = κωδικός, κ
plain-word-easy = απλά, α
plain-word-hand-in = παράδοση, δ
plain-word-help = βοήθεια, β
plain-word-language = γλώσσα, γ
plain-word-leave = έξοδος, ε
plain-word-no = όχι, ο
plain-word-review = σύνοψη, ψ
plain-word-slip = χαρτάκι, χ
plain-word-time = χρόνος, ρ
plain-word-where = πού, υ
plain-word-yes = ναι, ν

## What each of them does, read after it.

plain-does-again = το ίδιο άλλη μία φορά
plain-does-agree = συμφωνώ, ή δεν συμφωνώ πια, να παρουσιάζονται χωριστά τα αποτελέσματα της ομάδας μας
plain-does-areas = όλα τα μέρη, για να πάω σε ένα από αυτά
plain-does-back = πηγαίνω πίσω
plain-does-clear = σβήνω αυτή την απάντηση
plain-does-code = οι τρεις λέξεις μου για να επιστρέψω
plain-does-easy = η δήλωση με απλά λόγια
plain-does-hand-in = τα ξανακοιτάζω και παραδίδω
plain-does-help = δυο λόγια γι’ αυτό
plain-does-language = άλλη γλώσσα
plain-does-leave = φεύγω
plain-does-no = όχι
plain-does-review = πόσα έχω απαντήσει, και παράδοση
plain-does-slip = γράφω κωδικό από άλλο χαρτάκι
plain-does-time = πόσος χρόνος μένει
plain-does-where = πού βρίσκομαι
plain-does-yes = ναι
plain-dot = Πριν από μια λέξη για το πρόγραμμα γράψε τελεία, για παράδειγμα .{ $word }
lines-too-many-characters = Εδώ χωρούν { $most } χαρακτήρες, και αυτοί είναι { $used }. Ό,τι υπήρχε εκεί μένει· γράψτε το, παρακαλούμε, πιο σύντομα.
plain-empty = Με κενή γραμμή συνεχίζεις χωρίς να διαλέξεις.

## Where one is.

plain-part = Μέρος { $part } από { $parts }: { $title }. { $count ->
    [one] 1 δήλωση.
   *[other] { $count } δηλώσεις.
  }
plain-statement = Δήλωση { $at } από { $whole }.
plain-within = Δήλωση { $at } από { $whole } σε αυτό το μέρος.
plain-hours-left = Χρόνος που μένει: { $hours ->
    [one] 1 ώρα
   *[other] { $hours } ώρες
  } και { $minutes ->
    [one] 1 λεπτό
   *[other] { $minutes } λεπτά
  }.
plain-minutes-left = { $minutes ->
    [one] Απομένει 1 λεπτό.
   *[other] Απομένουν { $minutes } λεπτά.
  }
plain-seconds-left = { $seconds ->
    [one] Απομένει 1 δευτερόλεπτο.
   *[other] Απομένουν { $seconds } δευτερόλεπτα.
  }
plain-chosen = { $words } (επιλεγμένο)
plain-ticked = Σημείωσες: { $words }.
plain-nothing-ticked = Δεν έχεις σημειώσει τίποτα.
plain-answered = Διάλεξες: { $words }.
plain-not-answered = Εδώ δεν έχεις διαλέξει τίποτα.
plain-so-far = Τα λόγια σου ως τώρα: { $words }
plain-write = Γράψε μια γραμμή· οι επόμενες προστίθενται. Με μια σκέτη τελεία ή με κενή γραμμή συνεχίζεις.
plain-several = Μπορείς να γράψεις πάνω από έναν αριθμό. Όποιον ξαναγράψεις, αφαιρείται. Με κενή γραμμή συνεχίζεις.
plain-review-how = Με έναν αριθμό πας σε εκείνο το μέρος. Για να παραδώσεις, γράψε { $word }.
plain-agreed = Συμφωνείς.
plain-not-agreed = Δεν έχεις συμφωνήσει. Για να συμφωνήσεις, γράψε { $word }.
plain-no-help = Δεν υπάρχει κάτι άλλο γι’ αυτό.
plain-close-window = Ό,τι διαβάστηκε και γράφτηκε μένει σε αυτό το παράθυρο. Κλείσε το όταν τελειώσεις, σε παρακαλούμε.
plain-kept = Οι απαντήσεις σου φυλάγονται για δύο ώρες με τις τρεις λέξεις σου.

## What stands before what is typed.

plain-ask-number = Αριθμός:
plain-ask-words = Τα λόγια σου:
plain-ask-code = Κωδικός:
plain-ask-name = Όνομα:
plain-ask-yes = { $yes } ή { $no }:

## What was typed means nothing here.

plain-no-number = Εδώ δεν υπάρχει ο αριθμός { $number }.
plain-not-here = Εδώ αυτό δεν κάνει τίποτα. Το αγγλικό ερωτηματικό (?) δείχνει τι γίνεται εδώ.
plain-unknown = Αυτό δεν έγινε κατανοητό. Το αγγλικό ερωτηματικό (?) δείχνει τι μπορείς να γράψεις.
plain-slip-refused = Οι απαντήσεις σου είναι ακόμη εδώ, αλλά στο μεταξύ το χαρτάκι σου χρησιμοποιήθηκε. Ζήτησε άλλο και γράψε { $word }.
