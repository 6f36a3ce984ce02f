### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · sesiunea { $session } din { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Anul școlar { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } azi, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Sesiunea { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = acum
sessions-next = urmează
sessions-later = mai târziu
sessions-over = încheiată
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = nu a fost nimic
sessions-nothing-yet = încă nimic
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + pregătiți unul
sessions-prepare-one = + pregătiți unul din timp

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = în pregătire
sessions-opens = se deschide pe { $day }
sessions-open-until = deschis până la { $day }
sessions-closed-since = închis din { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = nu a participat nimeni
sessions-nobody-yet = încă nimeni
# Nobody of one of the groups has answered yet.
sessions-group-missing = lipsește un grup
sessions-medium = participare medie
sessions-high = participare ridicată

## Bringing an exercise back, and removing a set-up.

sessions-restore = Aduceți înapoi un exercițiu din arhiva lui
sessions-restore-more = Scrieți unde e arhiva, de exemplu /media/stick/2026-1-primary.archive. Fișierul rămâne cum e. Aici se deschide doar o arhivă a acestei școli.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arhiva
sessions-remove = Eliminați această pregătire?
sessions-remove-more = Dispare tot ce s-a hotărât; încă nu există răspunsuri. Ca să fie sigur că e aceasta, scrieți numele ei: { $name }
sessions-remove-only-set-up = Aici se poate elimina doar o pregătire. Un exercițiu se arhivează sau se șterge pe pagina lui.
sessions-remove-changed = Între timp altcineva a schimbat această pregătire, așa că nu a fost eliminată. Mai întâi priviți-o încă o dată.
sessions-not-its-name = Acesta nu e numele. Nu s-a schimbat nimic. Numele este { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Ce chestionar?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Întreabă: { $groups }.
begin-session = Pentru ce sesiune?
begin-session-more = Un exercițiu ține de o singură sesiune. În aprilie se suprapun două: spuneți care.
begin-copy = În ce sesiune îl copiați?
begin-copy-more = Vine totul în afară de date: numere, clase, afirmații și cele proprii.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Sesiunea { $session } din { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = acest nivel e deja acolo
begin-level = Ce nivel, în sesiunea { $session } din { $year }?
begin-level-more = Într-o sesiune e câte un exercițiu pentru fiecare nivel. O școală mare are mai multe în paralel.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = e în pregătire
begin-has-exercise = are exercițiu
begin-isced = ISCED { $level }
begin-taken-by-set-up = Acest nivel e deja în pregătire pentru această sesiune. Într-o sesiune există câte un exercițiu pentru fiecare nivel: continuați cu acela.
begin-taken-by-exercise = Acest nivel are deja exercițiul său în această sesiune. E în siguranță. Într-o sesiune există câte un exercițiu pentru fiecare nivel: alegeți alt nivel sau altă sesiune.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Se deschide { $day }, peste { $days ->
    [one] o zi
    [few] { $days } zile
   *[other] { $days } de zile
  }.
exercise-last-day = Deschis. Azi e ultima zi, până la 23:59.
exercise-open = Deschis până { $day }, { $days ->
    [one] mai e o zi
    [few] mai sunt { $days } zile
   *[other] mai sunt { $days } de zile
  }.
exercise-closed = Închis de { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Zile
# What is asked.
exercise-asked = Se întreabă
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Prag de afișare
# How people come in: with a code or without.
exercise-answering = Cum se răspunde
exercise-corrections = Corecturi
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 zi
    [few] { $count } zile
   *[other] { $count } de zile
  }, { $zone }
exercise-days-narrow = { $days }, zile: { $count }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, opționale: { $optional }, { $own ->
    [one] 1 afirmație proprie
    [few] { $own } afirmații proprii
   *[other] { $own } de afirmații proprii
  }
exercise-statements-narrow = { $form }, { $optional } opț., { $own } proprii
exercise-everything = tot
# `key` is the short name of a short form, such as 20.
exercise-short-form = forma scurtă { $key }
exercise-cell-more = { $cell ->
    [one] 1 foaie
    [few] { $cell } foi
   *[other] { $cell } de foi
  }; un grup cu mai puține nu are rând propriu
exercise-cell-narrow = { $cell ->
    [one] 1 foaie
    [few] { $cell } foi
   *[other] { $cell } de foi
  }
exercise-no-code = fără cod
exercise-all-coded = toți cu un cod
# `groups` are the groups that need one, with commas.
exercise-coded = cu un cod: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = lăsat deoparte
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } din { $invited } invitați   minim { $minimum }   { $eligible } eligibili
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } din { $invited } invit., min. { $minimum }
exercise-no-corrections = niciuna
exercise-corrections-before = și { $count } înaintea acestora
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  ultima zi e acum { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: acum { $invited } invitați din { $eligible } eligibili

## The page of an exercise: its corrections.

exercise-later = O ultimă zi mai târzie
# `most` is a number of days.
exercise-later-more = Cine răspunde o vede imediat. Poate deveni doar mai târzie: cel mult { $day } (zile: { $most }, în sesiune). Se notează în jurnal și apare în raport.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Noua ultimă zi
exercise-no-day = Aceasta nu e o zi. Scrieți-o așa: 2026-12-04, adică an, lună, zi.
exercise-whose-number = Al cui număr nu era corect?
# `group` is a group's title.
exercise-how-many = Câți sunt? { $group }
exercise-people-more = Raportul socotește față de aceste numere. Schimbarea se notează în jurnal și apare în raport. Ce i s-a promis unui grup mic rămâne promis.
# Behind a group's title in a list.
exercise-invited-of = { $invited } invitați din { $eligible } eligibili
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Eligibili
exercise-invited = Invitați
exercise-both-numbers = Scrieți ambele numere.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = În rolul cui vreți să îl vedeți?
exercise-begun = Cineva a răspuns deja sau exercițiul s-a închis, așa că activarea nu se mai poate retrage. Mai pot fi corectate o ultimă zi mai târzie și numărul de persoane.
exercise-archive = Puneți-l deoparte într-un singur fișier
exercise-archive-more = Întregul exercițiu merge într-un fișier, cu foile sigilate, și iese din depozitul de date după ce fișierul e recitit și găsit complet. În Sesiuni îl readuceți cu o. Alegeți un dosar pe un stick sau la documente. Numele lui: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Fișierul
exercise-no-file = Scrieți unde să fie scris fișierul.
exercise-delete = Îl ștergeți definitiv?
# The "a" in brackets is a key.
exercise-delete-more = Dispare tot și nimeni nu îl poate readuce; o arhivă (a) poate fi readusă. Copiile de siguranță păstrează ce au. Ca să fie sigur că e acesta, scrieți numele lui: { $name }
exercise-delete-sheets = Dispare tot, inclusiv { $sheets ->
    [one] 1 foaie sigilată
    [few] { $sheets } foi sigilate
   *[other] { $sheets } de foi sigilate
  }, și nimeni nu îl poate aduce înapoi; o arhivă (a) poate fi adusă înapoi. Copiile de siguranță păstrează ce au. Ca să fie sigur că e chiar acesta, scrieți numele lui: { $name }
