### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · runde { $session } i { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Skoleåret { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } i dag, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Runde { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = nu
sessions-next = næste
sessions-later = senere
sessions-over = slut
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = intet foregik
sessions-nothing-yet = intet endnu
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + opret en
sessions-prepare-one = + forbered en

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = under oprettelse
sessions-opens = åbner { $day }
sessions-open-until = åben til { $day }
sessions-closed-since = lukket siden { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = ingen deltog
sessions-nobody-yet = ingen endnu
# Nobody of one of the groups has answered yet.
sessions-group-missing = en gruppe mangler
sessions-medium = middel deltagelse
sessions-high = høj deltagelse

## Bringing an exercise back, and removing a set-up.

sessions-restore = Hent en undersøgelse tilbage fra dens arkiv
sessions-restore-more = Skriv, hvor arkivet ligger, for eksempel /media/stick/2026-1-primary.archive. Filen bliver, som den er. Her kan kun åbnes et arkiv fra denne skole.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arkivet
sessions-remove = Vil du fjerne dette udkast?
sessions-remove-more = Alt, der er besluttet for det, forsvinder; der er ingen svar endnu. Skriv dets navn, så det er sikkert, at det er dette: { $name }
sessions-remove-only-set-up = Her kan kun et udkast fjernes. En undersøgelse arkiveres eller slettes på sin egen side.
sessions-remove-changed = En anden har ændret dette udkast i mellemtiden, så det er ikke fjernet. Se først på det en gang til.
sessions-not-its-name = Det er ikke dens navn. Intet er ændret. Navnet er { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Hvilket spørgeskema?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Det er til: { $groups }.
begin-session = Til hvilken runde?
begin-session-more = En undersøgelse ligger helt i én runde. I april overlapper to runder: Du siger hvilken.
begin-copy = Kopiér den til hvilken runde?
begin-copy-more = Alt kommer med undtagen datoerne: tal, klasser, udsagn og jeres egne.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Runde { $session } i { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = trinnet er der allerede
begin-level = Hvilket trin, i runde { $session } i { $year }?
begin-level-more = Der er én undersøgelse for hvert trin i en runde. En større skole har flere trin side om side.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = under oprettelse
begin-has-exercise = har allerede en
begin-isced = ISCED { $level }
begin-taken-by-set-up = Dette trin er allerede ved at blive oprettet til denne runde. Der er én undersøgelse for hvert trin i en runde: Fortsæt med den.
begin-taken-by-exercise = Dette trin har allerede sin undersøgelse i denne runde. Den er i sikkerhed. Der er én undersøgelse for hvert trin i en runde: Vælg et andet trin eller en anden runde.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Åbner { $day }, om { $days ->
    [one] 1 dag
   *[other] { $days } dage
  }.
exercise-last-day = Åben. I dag er den sidste dag, til kl. 23.59.
exercise-open = Åben til { $day }, { $days ->
    [one] 1 dag tilbage
   *[other] { $days } dage tilbage
  }.
exercise-closed = Lukket siden { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dage
# What is asked.
exercise-asked = Spurgt om
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Mindste gruppe
# How people come in: with a code or without.
exercise-answering = Adgang
exercise-corrections = Rettelser
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 dag
   *[other] { $count } dage
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 dag
   *[other] { $count } dage
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, { $optional } valgfrie, { $own ->
    [one] 1 eget udsagn
   *[other] { $own } egne udsagn
  }
exercise-statements-narrow = { $form }, { $optional } valgfrie, { $own } egne
exercise-everything = alt
# `key` is the short name of a short form, such as 20.
exercise-short-form = kort form { $key }
exercise-cell-more = { $cell ->
    [one] 1 ark
   *[other] { $cell } ark
  }; en gruppe med færre har ingen egen linje
exercise-cell-narrow = { $cell ->
    [one] 1 ark
   *[other] { $cell } ark
  }
exercise-no-code = uden kode
exercise-all-coded = alle med en kode
# `groups` are the groups that need one, with commas.
exercise-coded = med en kode: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = udeladt
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } af { $invited } inviterede   minimum { $minimum }   { $eligible } i alt
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } af { $invited } inviterede, min. { $minimum }
exercise-no-corrections = ingen
exercise-corrections-before = og { $count } før disse
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  sidste dag nu { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: nu { $invited } inviterede af { $eligible } i alt

## The page of an exercise: its corrections.

exercise-later = En senere sidste dag
# `most` is a number of days.
exercise-later-more = Alle, der svarer, ser det med det samme. Den kan kun blive senere: højst til { $day } ({ $most } dage, inden for runden). Det føres ind i loggen, og rapporten nævner det.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Den nye sidste dag
exercise-no-day = Det er ikke en dag. Skriv den sådan: 2026-12-04: år, måned, dag.
exercise-whose-number = Hvis tal var ikke rigtigt?
# `group` is a group's title.
exercise-how-many = Hvor mange er der? { $group }
exercise-people-more = Rapporten regner ud fra disse tal. Ændringen føres ind i loggen, og rapporten nævner den. Det, der er lovet en lille gruppe, gælder stadig.
# Behind a group's title in a list.
exercise-invited-of = { $invited } inviterede af { $eligible } i alt
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = I alt
exercise-invited = Inviterede
exercise-both-numbers = Skriv begge tal.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Som hvem vil du se på det?
exercise-begun = Nogen har allerede svaret, eller den er lukket, så aktiveringen kan ikke trækkes tilbage mere. En senere sidste dag og antallet af personer kan stadig rettes.
exercise-archive = Læg den væk i én fil
exercise-archive-more = Hele undersøgelsen kommer i én fil, også de forseglede ark, og forlader lageret, når filen er læst igen og fundet fuldstændig. I Runder henter o den tilbage. Vælg en mappe på et USB-stik eller i dine dokumenter. Dens navn: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Filen
exercise-no-file = Skriv, hvor filen skal gemmes.
exercise-delete = Vil du slette den for altid?
# The "a" in brackets is a key.
exercise-delete-more = Alt forsvinder, og ingen kan hente det tilbage; et arkiv (a) kan hentes tilbage. Sikkerhedskopier beholder det, de har. Skriv dens navn, så det er sikkert, at det er denne: { $name }
exercise-delete-sheets = Alt forsvinder, også { $sheets ->
    [one] 1 forseglet ark
   *[other] { $sheets } forseglede ark
  }, og ingen kan hente det tilbage; et arkiv (a) kan hentes tilbage. Sikkerhedskopier beholder det, de har. Skriv dens navn, så det er sikkert, at det er denne: { $name }
