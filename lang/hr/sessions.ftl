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
sessions-next = idući
sessions-later = kasnije
sessions-over = završen
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = bez provedbe
sessions-nothing-yet = još ništa
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + pripremi provedbu
sessions-prepare-one = + pripremi unaprijed

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = u pripremi
sessions-opens = otvara se { $day }
sessions-open-until = otvoreno do { $day }
sessions-closed-since = zatvoreno od { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = nitko nije sudjelovao
sessions-nobody-yet = još nitko
# Nobody of one of the groups has answered yet.
sessions-group-missing = nedostaje skupina
sessions-medium = srednji odaziv
sessions-high = visok odaziv

## Bringing an exercise back, and removing a set-up.

sessions-restore = Vrati provedbu iz arhive
sessions-restore-more = Upiši gdje je arhiva, na primjer /media/stick/2026-1-primary.archive. Datoteka ostaje kakva jest. Ovdje se može otvoriti samo arhiva ove škole.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arhiva
sessions-remove = Ukloniti ovu pripremu?
sessions-remove-more = Nestaje sve što je za nju odlučeno; odgovora još nema. Da bude sigurno da je to ta, upiši njezin naziv: { $name }
sessions-remove-only-set-up = Ovdje se može ukloniti samo priprema. Provedba se arhivira ili briše na vlastitoj stranici.
sessions-remove-changed = Netko je drugi u međuvremenu promijenio ovu pripremu, pa nije uklonjena. Najprije je još jednom pogledaj.
sessions-not-its-name = To nije njezin naziv. Ništa nije promijenjeno. Naziv je { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Koji upitnik?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Pitaju se: { $groups }.
begin-session = Za koji krug?
begin-session-more = Provedba je cijela u jednom krugu. U travnju se dva kruga preklapaju: ti kažeš koji.
begin-copy = U koji krug kopirati?
begin-copy-more = Prenosi se sve osim datuma: brojevi, razredi, tvrdnje i one vlastite.
# One of the sessions to choose; `year` is a school year.
begin-session-row = { $session }. krug { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = ta je razina već ondje
begin-level = Koja razina? { $session }. krug { $year }
begin-level-more = U jednom krugu svaka razina ima jednu provedbu. Veća škola provodi više razina usporedno.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = u pripremi
begin-has-exercise = ima svoju provedbu
begin-isced = ISCED { $level }
begin-taken-by-set-up = Ova se razina za ovaj krug već priprema. U jednom krugu svaka razina ima jednu provedbu: nastavi s tom pripremom.
begin-taken-by-exercise = Ova razina u ovom krugu već ima svoju provedbu. Ona je na sigurnom. U jednom krugu svaka razina ima jednu provedbu: odaberi drugu razinu ili drugi krug.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Otvara se { $days ->
    [one] za { $days } dan
    [few] za { $days } dana
   *[other] za { $days } dana
  }: { $day }
exercise-last-day = Otvoreno. Danas je zadnji dan, do 23:59.
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
exercise-corrections = Ispravci
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
    [one] { $own } vlastita tvrdnja
    [few] { $own } vlastite tvrdnje
   *[other] { $own } vlastitih tvrdnji
  }
exercise-statements-narrow = { $form }, izbornih { $optional }, vlastitih { $own }
exercise-everything = sve
# `key` is the short name of a short form, such as 20.
exercise-short-form = kraći oblik { $key }
exercise-cell-more = { $cell ->
    [one] { $cell } list
    [few] { $cell } lista
   *[other] { $cell } listova
  }; skupina s manje listova nema vlastiti redak
exercise-cell-narrow = { $cell ->
    [one] { $cell } list
    [few] { $cell } lista
   *[other] { $cell } listova
  }
exercise-no-code = bez koda
exercise-all-coded = svi s kodom
# `groups` are the groups that need one, with commas.
exercise-coded = s kodom: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = izostavljeno
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } od { $invited } pozvanih   minimum { $minimum }   ukupno { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } od { $invited } pozvanih, min. { $minimum }
exercise-no-corrections = nema
exercise-corrections-before = i { $count } prije ovih
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  zadnji dan sada: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: sada pozvano { $invited }, ukupno { $eligible }

## The page of an exercise: its corrections.

exercise-later = Kasniji zadnji dan
# `most` is a number of days.
exercise-later-more = Svi koji odgovaraju odmah to vide. Dan može biti samo kasniji: najkasnije { $day } (najviše dana: { $most }, unutar kruga). Bilježi se u dnevnik i navodi u izvješću.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Novi zadnji dan
exercise-no-day = To nije dan. Upiši ga ovako: 2026-12-04, dakle godina, mjesec, dan.
exercise-whose-number = Čiji broj nije bio točan?
# `group` is a group's title.
exercise-how-many = Koliko ih je? { $group }
exercise-people-more = Izvješće računa prema ovim brojevima. Promjena se bilježi u dnevnik i navodi u izvješću. Što je obećano maloj skupini, ostaje obećano.
# Behind a group's title in a list.
exercise-invited-of = pozvano { $invited }, ukupno { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Ukupno
exercise-invited = Pozvano
exercise-both-numbers = Upiši oba broja.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Kao tko želiš pogledati?
exercise-begun = Netko je već odgovorio ili je provedba zatvorena, pa se aktivacija više ne može povući. Još se mogu ispraviti zadnji dan (na kasniji) i broj osoba.
exercise-archive = Pospremi u jednu datoteku
exercise-archive-more = Cijela provedba ide u jednu datoteku, zajedno sa zapečaćenim listovima, i napušta spremište kad se datoteka ponovno pročita i pokaže potpunom. U sobi Krugovi vraća je tipka o. Odaberi mapu na USB-stiku ili među svojim dokumentima. Naziv: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Datoteka
exercise-no-file = Upiši gdje treba zapisati datoteku.
exercise-delete = Obrisati zauvijek?
# The "a" in brackets is a key.
exercise-delete-more = Nestaje sve i nitko to ne može vratiti; arhiva (a) se može vratiti. Sigurnosne kopije zadržavaju ono što imaju. Da bude sigurno da je to ta provedba, upiši njezin naziv: { $name }
exercise-delete-sheets = Nestaje sve, uključujući { $sheets ->
    [one] { $sheets } zapečaćeni list
    [few] { $sheets } zapečaćena lista
   *[other] { $sheets } zapečaćenih listova
  }, i nitko to ne može vratiti; arhiva (a) se može vratiti. Sigurnosne kopije zadržavaju ono što imaju. Da bude sigurno da je to ta provedba, upiši njezin naziv: { $name }
