### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · { $session }. krug { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Školska godina { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } danas, { $day }
# Heads a session; its days follow in the same line.
sessions-session = { $number }. krug
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = sada
sessions-next = sledeći
sessions-later = kasnije
sessions-over = završen
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = bez ankete
sessions-nothing-yet = još ništa
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + pripremi anketu
sessions-prepare-one = + pripremi unapred

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = u pripremi
sessions-opens = otvara se { $day }
sessions-open-until = otvoreno do { $day }
sessions-closed-since = zatvoreno od { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = niko nije učestvovao
sessions-nobody-yet = još niko
# Nobody of one of the groups has answered yet.
sessions-group-missing = nedostaje grupa
sessions-medium = srednji odziv
sessions-high = visok odziv

## Bringing an exercise back, and removing a set-up.

sessions-restore = Vrati anketu iz arhive
sessions-restore-more = Upiši gde je arhiva, na primer /media/stick/2026-1-primary.archive. Datoteka ostaje kakva jeste. Ovde može da se otvori samo arhiva ove škole.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arhiva
sessions-remove = Ukloniti ovu pripremu?
sessions-remove-more = Nestaje sve što je za nju odlučeno; odgovora još nema. Da bude sigurno da je to ta, upiši njen naziv: { $name }
sessions-remove-only-set-up = Ovde može da se ukloni samo priprema. Anketa se arhivira ili briše na svojoj stranici.
sessions-remove-changed = Neko drugi je u međuvremenu promenio ovu pripremu, pa nije uklonjena. Najpre je još jednom pogledaj.
sessions-not-its-name = To nije njen naziv. Ništa nije promenjeno. Naziv je { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Koji upitnik?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Pitaju se: { $groups }.
begin-session = Za koji krug?
begin-session-more = Anketa je cela u jednom krugu. U aprilu se dva kruga preklapaju: ti kažeš koji.
begin-copy = U koji krug kopirati?
begin-copy-more = Prenosi se sve osim datuma: brojevi, odeljenja, tvrdnje, pa i sopstvene.
# One of the sessions to choose; `year` is a school year.
begin-session-row = { $session }. krug { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = taj nivo je već tamo
begin-level = Koji nivo? { $session }. krug { $year }
begin-level-more = U jednom krugu svaki nivo ima jednu anketu. Veća škola sprovodi ankete za više nivoa uporedo.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = u pripremi
begin-has-exercise = ima svoju anketu
begin-isced = ISCED { $level }
begin-taken-by-set-up = Ovaj nivo se za ovaj krug već priprema. U jednom krugu svaki nivo ima jednu anketu: nastavi sa tom pripremom.
begin-taken-by-exercise = Ovaj nivo u ovom krugu već ima svoju anketu. Ona je na sigurnom. U jednom krugu svaki nivo ima jednu anketu: izaberi drugi nivo ili drugi krug.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Otvara se { $days ->
    [one] za { $days } dan
    [few] za { $days } dana
   *[other] za { $days } dana
  }: { $day }
exercise-last-day = Otvoreno. Danas je poslednji dan, do 23:59.
exercise-open = Otvoreno { $days ->
    [one] još { $days } dan
    [few] još { $days } dana
   *[other] još { $days } dana
  }, do: { $day }
exercise-closed = Zatvoreno od: { $day }

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dani
# What is asked.
exercise-asked = Pita se
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Prag prikaza
# How people come in: with a code or without.
exercise-answering = Pristup
exercise-corrections = Ispravke
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days } { $count ->
    [one] ({ $count } dan)
    [few] ({ $count } dana)
   *[other] ({ $count } dana)
  }, { $zone }
exercise-days-narrow = { $days } { $count ->
    [one] ({ $count } dan)
    [few] ({ $count } dana)
   *[other] ({ $count } dana)
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, izbornih: { $optional }, { $own ->
    [one] { $own } sopstvena tvrdnja
    [few] { $own } sopstvene tvrdnje
   *[other] { $own } sopstvenih tvrdnji
  }
exercise-statements-narrow = { $form }, izborne { $optional }, naše { $own }
exercise-everything = sve
# `key` is the short name of a short form, such as 20.
exercise-short-form = kraći oblik { $key }
exercise-cell-more = { $cell ->
    [one] { $cell } list
    [few] { $cell } lista
   *[other] { $cell } listova
  }; grupa sa manje listova nema svoj red
exercise-cell-narrow = { $cell ->
    [one] { $cell } list
    [few] { $cell } lista
   *[other] { $cell } listova
  }
exercise-no-code = bez koda
exercise-all-coded = svi sa kodom
# `groups` are the groups that need one, with commas.
exercise-coded = sa kodom: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = izostavljeno
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } od { $invited } pozvanih   minimum { $minimum }   ukupno { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } od { $invited } pozvanih, min. { $minimum }
exercise-no-corrections = nema
exercise-corrections-before = i { $count } pre ovih
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  poslednji dan sada: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: sada pozvano { $invited }, ukupno { $eligible }

## The page of an exercise: its corrections.

exercise-later = Kasniji poslednji dan
# `most` is a number of days.
exercise-later-more = Svi koji odgovaraju odmah to vide. Može da bude samo kasniji: najkasnije { $day } (najviše dana: { $most }, unutar kruga). Beleži se u dnevnik i navodi u izveštaju.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Novi poslednji dan
exercise-no-day = To nije dan. Upiši ga ovako: 2026-12-04, dakle godina, mesec, dan.
exercise-whose-number = Čiji broj nije bio tačan?
# `group` is a group's title.
exercise-how-many = Koliko ih je? { $group }
exercise-people-more = Izveštaj računa prema ovim brojevima. Promena se beleži u dnevnik i navodi u izveštaju. Što je obećano maloj grupi, ostaje obećano.
# Behind a group's title in a list.
exercise-invited-of = pozvano { $invited }, ukupno { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Ukupno
exercise-invited = Pozvano
exercise-both-numbers = Upiši oba broja.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Kao ko želiš da pogledaš?
exercise-begun = Neko je već odgovorio ili je anketa zatvorena, pa aktivacija više ne može da se povuče. Još mogu da se isprave poslednji dan (na kasniji) i broj osoba.
exercise-archive = Arhiviraj u jednu datoteku
exercise-archive-more = Cela anketa, sa zapečaćenim listovima, ide u jednu datoteku i napušta skladište kad se datoteka ponovo pročita i potvrdi da je potpuna. U sobi Krugovi vraća je taster o. Izaberi fasciklu na USB memoriji ili među svojim dokumentima. Naziv: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Datoteka
exercise-no-file = Upiši gde datoteka treba da bude upisana.
exercise-delete = Obrisati zauvek?
# The "a" in brackets is a key.
exercise-delete-more = Nestaje sve i niko to ne može da vrati; arhiva (a) može da se vrati. Rezervne kopije zadržavaju ono što imaju. Da bude sigurno da je to ta anketa, upiši njen naziv: { $name }
exercise-delete-sheets = Nestaje sve, uključujući { $sheets ->
    [one] { $sheets } zapečaćeni list
    [few] { $sheets } zapečaćena lista
   *[other] { $sheets } zapečaćenih listova
  }, i niko to ne može da vrati; arhiva (a) može da se vrati. Rezervne kopije zadržavaju ono što imaju. Da bude sigurno da je to ta anketa, upiši njen naziv: { $name }
