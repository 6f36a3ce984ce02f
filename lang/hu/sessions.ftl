### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · { $session }. alkalom, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Tanév: { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } ma, { $day }
# Heads a session; its days follow in the same line.
sessions-session = { $number }. alkalom
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = most
sessions-next = következik
sessions-later = később
sessions-over = vége
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = nem volt semmi
sessions-nothing-yet = még nincs semmi
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + felmérés előkészítése
sessions-prepare-one = + felmérés előkészítése

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = előkészítés alatt
sessions-opens = nyitás: { $day }
sessions-open-until = nyitva eddig: { $day }
sessions-closed-since = lezárult: { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = senki sem vett részt
sessions-nobody-yet = még senki
# Nobody of one of the groups has answered yet.
sessions-group-missing = egy csoport hiányzik
sessions-medium = közepes részvétel
sessions-high = magas részvétel

## Bringing an exercise back, and removing a set-up.

sessions-restore = Felmérés visszahozása az archívumából
sessions-restore-more = Írd be, hol van az archívum, például: /media/stick/2026-1-primary.archive. A fájl marad, ahogy van. Itt csak ennek az iskolának az archívuma nyitható meg.
# Before the path that is typed: at most 24 columns.
sessions-archive = Az archívum
sessions-remove = Eltávolítod ezt az előkészítést?
sessions-remove-more = Minden törlődik, amit hozzá eldöntöttek; válaszok még nincsenek. Hogy biztosan ez legyen az, írd be a nevét: { $name }
sessions-remove-only-set-up = Itt csak előkészítés távolítható el. Felmérést a saját oldalán lehet archiválni vagy törölni.
sessions-remove-changed = Közben valaki más módosította ezt az előkészítést, ezért nem lett eltávolítva. Előbb nézd meg még egyszer!
sessions-not-its-name = Nem ez a neve. Semmi sem változott. A neve: { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Melyik kérdőív?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Kiket kérdez: { $groups }.
begin-session = Melyik alkalomra?
begin-session-more = Egy felmérés teljes egészében egy alkalomba esik. Áprilisban két alkalom fedi egymást: te mondod meg, melyik.
begin-copy = Melyik alkalomba másoljuk?
begin-copy-more = Minden átkerül, csak a napok nem: a számok, az osztályok, az állítások és a sajátjaid.
# One of the sessions to choose; `year` is a school year.
begin-session-row = { $session }. alkalom, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = ez a szint már ott van
begin-level = Melyik szint? { $session }. alkalom, { $year }
begin-level-more = Egy alkalomban szintenként egy felmérés van. Nagyobb iskolában több szint fut egymás mellett.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = előkészítés alatt
begin-has-exercise = már van felmérése
begin-isced = ISCED { $level }
begin-taken-by-set-up = Ezt a szintet ehhez az alkalomhoz már előkészítik. Egy alkalomban szintenként egy felmérés van: azzal folytasd!
begin-taken-by-exercise = Ennek a szintnek ebben az alkalomban már van felmérése. Biztonságban van. Egy alkalomban szintenként egy felmérés van: válassz másik szintet vagy alkalmat!

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = { $days ->
    [one] Nyitás: { $day }, { $days } nap múlva.
   *[other] Nyitás: { $day }, { $days } nap múlva.
  }
exercise-last-day = Nyitva. Ma van az utolsó nap, 23:59-ig.
exercise-open = { $days ->
    [one] Nyitva eddig: { $day }, még { $days } nap.
   *[other] Nyitva eddig: { $day }, még { $days } nap.
  }
exercise-closed = Lezárult: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Napok
# What is asked.
exercise-asked = Kérdés
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Legkisebb csoport
# How people come in: with a code or without.
exercise-answering = Belépés
exercise-corrections = Javítások
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $count ->
    [one] { $days }, { $count } nap, { $zone }
   *[other] { $days }, { $count } nap, { $zone }
  }
exercise-days-narrow = { $count ->
    [one] { $days }, { $count } nap
   *[other] { $days }, { $count } nap
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $own ->
    [one] { $form }, { $optional } választható, { $own } saját állítás
   *[other] { $form }, { $optional } választható, { $own } saját állítás
  }
exercise-statements-narrow = { $form }, { $optional } választható, { $own } saját
exercise-everything = minden
# `key` is the short name of a short form, such as 20.
exercise-short-form = rövid változat: { $key }
exercise-cell-more = { $cell ->
    [one] { $cell } lap; ennél kevesebbel a csoportnak nincs saját sora
   *[other] { $cell } lap; ennél kevesebbel a csoportnak nincs saját sora
  }
exercise-cell-narrow = { $cell ->
    [one] { $cell } lap
   *[other] { $cell } lap
  }
exercise-no-code = kód nélkül
exercise-all-coded = mindenki kóddal
# `groups` are the groups that need one, with commas.
exercise-coded = kóddal: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = kimarad
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } / { $invited } meghívott   minimum { $minimum }   jogosult { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } / { $invited } meghívott, min. { $minimum }
exercise-no-corrections = nincs
exercise-corrections-before = és előttük még { $count }
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  az utolsó nap most: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: most { $invited } meghívott, { $eligible } jogosult

## The page of an exercise: its corrections.

exercise-later = Későbbi utolsó nap
# `most` is a number of days.
exercise-later-more = Mindenki, aki válaszol, azonnal látja. Csak későbbi lehet: legfeljebb { $day } ({ $most } nap, az alkalmon belül). Naplózzuk, és a jelentés is közli.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Az új utolsó nap
exercise-no-day = Ez nem nap. Így írd be: 2026-12-04, év, hónap, nap!
exercise-whose-number = Kiknek a száma nem volt jó?
# `group` is a group's title.
exercise-how-many = Hányan vannak? { $group }
exercise-people-more = A jelentés ezekhez a számokhoz mér. A változást naplózzuk, és a jelentés is közli. Amit egy kis csoportnak ígértünk, az érvényben marad.
# Behind a group's title in a list.
exercise-invited-of = { $invited } meghívott, { $eligible } jogosult
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Jogosult
exercise-invited = Meghívott
exercise-both-numbers = Írd be mindkét számot!

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Kiként szeretnéd megnézni?
exercise-begun = Valaki már válaszolt, vagy a felmérés lezárult, ezért az élesítés már nem vonható vissza. Későbbi utolsó nap és a létszám még javítható.
exercise-archive = Elrakás egyetlen fájlba
exercise-archive-more = Az egész felmérés egyetlen fájlba kerül, a lepecsételt lapokkal együtt, és akkor hagyja el a tárolót, amikor a fájl visszaolvasva hiánytalannak bizonyult. Az Alkalmak teremben az o visszahozza. Válassz mappát egy pendrive-on vagy a dokumentumaid között! A neve: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = A fájl
exercise-no-file = Írd be, hová kerüljön a fájl!
exercise-delete = Végleg törlöd?
# The "a" in brackets is a key.
exercise-delete-more = Az egész törlődik, és senki sem hozhatja vissza; egy archívum (a) visszahozható. A biztonsági mentésekben megmarad, ami bennük van. Hogy biztosan ez legyen az, írd be a nevét: { $name }
exercise-delete-sheets = { $sheets ->
    [one] Az egész törlődik, { $sheets } lepecsételt lappal együtt, és senki sem hozhatja vissza; egy archívum (a) visszahozható. A biztonsági mentésekben megmarad, ami bennük van. Hogy biztosan ez legyen az, írd be a nevét: { $name }
   *[other] Az egész törlődik, { $sheets } lepecsételt lappal együtt, és senki sem hozhatja vissza; egy archívum (a) visszahozható. A biztonsági mentésekben megmarad, ami bennük van. Hogy biztosan ez legyen az, írd be a nevét: { $name }
  }
