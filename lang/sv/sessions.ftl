### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · omgång { $session } läsåret { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Läsåret { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } i dag, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Omgång { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = nu
sessions-next = nästa
sessions-later = senare
sessions-over = slut
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = inget gjordes
sessions-nothing-yet = inget än
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + skapa en
sessions-prepare-one = + förbered en

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = förbereds
sessions-opens = öppnar { $day }
sessions-open-until = öppen till { $day }
sessions-closed-since = stängd sedan { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = ingen deltog
sessions-nobody-yet = ingen än
# Nobody of one of the groups has answered yet.
sessions-group-missing = en grupp saknas
sessions-medium = medelhögt deltagande
sessions-high = högt deltagande

## Bringing an exercise back, and removing a set-up.

sessions-restore = Hämta tillbaka en undersökning från dess arkiv
sessions-restore-more = Skriv var arkivet ligger, till exempel /media/stick/2026-1-primary.archive. Filen ändras inte. Bara ett arkiv från den här skolan går att öppna här.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arkivet
sessions-remove = Ta bort det här utkastet?
sessions-remove-more = Allt som har bestämts för det försvinner; det finns inga svar än. Skriv namnet, så att det säkert är rätt: { $name }
sessions-remove-only-set-up = Här går det bara att ta bort ett utkast. En undersökning arkiveras eller raderas på sin egen sida.
sessions-remove-changed = Någon annan har ändrat utkastet under tiden, så det togs inte bort. Titta på det en gång till först.
sessions-not-its-name = Det är inte namnet. Inget har ändrats. Namnet är { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Vilken enkät?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Den går till: { $groups }.
begin-session = För vilken omgång?
begin-session-more = En undersökning ligger helt i en omgång. I april överlappar två: du säger vilken.
begin-copy = Till vilken omgång ska den kopieras?
begin-copy-more = Allt följer med utom datumen: antal, klasser, påståenden och dina egna.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Omgång { $session } läsåret { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = nivån finns redan där
begin-level = Vilken nivå, i omgång { $session } läsåret { $year }?
begin-level-more = Det finns en undersökning per nivå i en omgång. En större skola har flera nivåer sida vid sida.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = förbereds
begin-has-exercise = finns redan
begin-isced = ISCED { $level }
begin-taken-by-set-up = Den här nivån förbereds redan för den här omgången. Det finns en undersökning per nivå i en omgång: fortsätt med den.
begin-taken-by-exercise = Den här nivån har redan sin undersökning i den här omgången. Den är i säkerhet. Det finns en undersökning per nivå i en omgång: välj en annan nivå eller omgång.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Öppnar { $day }, om { $days ->
    [one] 1 dag
   *[other] { $days } dagar
  }.
exercise-last-day = Öppen. I dag är sista dagen, till kl. 23.59.
exercise-open = Öppen till { $day }, { $days ->
    [one] 1 dag kvar
   *[other] { $days } dagar kvar
  }.
exercise-closed = Stängd sedan { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dagar
# What is asked.
exercise-asked = Innehåll
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Minsta grupp
# How people come in: with a code or without.
exercise-answering = Svarssätt
exercise-corrections = Rättelser
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 dag
   *[other] { $count } dagar
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 dag
   *[other] { $count } dagar
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, { $optional } valfria, { $own ->
    [one] 1 eget påstående
   *[other] { $own } egna påståenden
  }
exercise-statements-narrow = { $form }, { $optional } valfria, { $own } egna
exercise-everything = allt
# `key` is the short name of a short form, such as 20.
exercise-short-form = kortversion { $key }
exercise-cell-more = { $cell ->
    [one] 1 blad
   *[other] { $cell } blad
  }; en grupp med färre har ingen egen rad
exercise-cell-narrow = { $cell ->
    [one] 1 blad
   *[other] { $cell } blad
  }
exercise-no-code = utan kod
exercise-all-coded = alla med kod
# `groups` are the groups that need one, with commas.
exercise-coded = med kod: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = inte med
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } av { $invited } inbjudna   minimum { $minimum }   { $eligible } totalt
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } av { $invited } inbjudna, min. { $minimum }
exercise-no-corrections = inga
exercise-corrections-before = och { $count } före dessa
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  sista dag nu { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: nu { $invited } inbjudna av totalt { $eligible }

## The page of an exercise: its corrections.

exercise-later = En senare sista dag
# `most` is a number of days.
exercise-later-more = Alla som svarar ser det genast. Den kan bara bli senare: som senast { $day } ({ $most } dagar, inom omgången). Det loggas, och rapporten nämner det.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Den nya sista dagen
exercise-no-day = Det är ingen dag. Skriv den som 2026-12-04: år, månad, dag.
exercise-whose-number = Vilken grupps antal stämde inte?
# `group` is a group's title.
exercise-how-many = Hur många är de? { $group }
exercise-people-more = Rapporten räknar mot de här antalen. Ändringen loggas, och rapporten nämner det. Det som har lovats en liten grupp gäller fortfarande.
# Behind a group's title in a list.
exercise-invited-of = { $invited } inbjudna av totalt { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Totalt i gruppen
exercise-invited = Inbjudna
exercise-both-numbers = Skriv båda antalen.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Som vem vill du se på den?
exercise-begun = Någon har redan svarat, eller så har den stängt, så aktiveringen går inte längre att ta tillbaka. En senare sista dag och antalet personer kan fortfarande rättas.
exercise-archive = Lägg undan den i en enda fil
exercise-archive-more = Hela undersökningen hamnar i en fil, även förseglade blad, och lämnar lagringen när filen har lästs tillbaka och visat sig vara fullständig. I Omgångar hämtar o tillbaka den. Välj en mapp på ett minne eller bland dina dokument. Dess namn: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Filen
exercise-no-file = Skriv var filen ska sparas.
exercise-delete = Radera den för gott?
# The "a" in brackets is a key.
exercise-delete-more = Allt försvinner, och ingen kan hämta tillbaka det; ett arkiv (a) går att få tillbaka. Säkerhetskopior behåller det de har. Skriv namnet, så att det säkert är rätt: { $name }
exercise-delete-sheets = Allt försvinner, även { $sheets ->
    [one] 1 förseglat blad
   *[other] { $sheets } förseglade blad
  }, och ingen kan hämta tillbaka det; ett arkiv (a) går att hämta tillbaka. Säkerhetskopior behåller det de har. Skriv namnet, så att det säkert är rätt: { $name }
