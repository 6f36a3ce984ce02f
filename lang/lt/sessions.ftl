### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · { $session } etapas, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Mokslo metai { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } šiandien, { $day }
# Heads a session; its days follow in the same line.
sessions-session = { $number } etapas
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = dabar
sessions-next = kitas
sessions-later = vėliau
sessions-over = baigėsi
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = apklausų nebuvo
sessions-nothing-yet = dar nieko nėra
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + paruošti apklausą
sessions-prepare-one = + ruošti iš anksto

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = ruošiama
sessions-opens = pradžia: { $day }
sessions-open-until = vyksta iki: { $day }
sessions-closed-since = baigėsi: { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = niekas nedalyvavo
sessions-nobody-yet = dar niekas
# Nobody of one of the groups has answered yet.
sessions-group-missing = trūksta grupės
sessions-medium = dalyvavimas vidutinis
sessions-high = dalyvavimas aukštas

## Bringing an exercise back, and removing a set-up.

sessions-restore = Grąžinti apklausą iš archyvo
sessions-restore-more = Įvesk, kur yra archyvas, pavyzdžiui, /media/stick/2026-1-primary.archive. Failas lieka, koks yra. Čia galima atverti tik šios mokyklos archyvą.
# Before the path that is typed: at most 24 columns.
sessions-archive = Archyvas
sessions-remove = Pašalinti šią rengiamą apklausą?
sessions-remove-more = Dings viskas, kas jai nuspręsta; atsakymų dar nėra. Kad būtų aišku, jog tai ji, įvesk jos pavadinimą: { $name }
sessions-remove-only-set-up = Čia pašalinti galima tik rengiamą apklausą. Paleista apklausa archyvuojama arba ištrinama jos pačios puslapyje.
sessions-remove-changed = Tuo metu šią rengiamą apklausą pakeitė kas nors kitas, todėl ji nepašalinta. Pirma dar kartą ją peržiūrėk.
sessions-not-its-name = Tai ne jos pavadinimas. Nieko nepakeista. Jos pavadinimas: { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Kuris klausimynas?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Jis skirtas: { $groups }.
begin-session = Kuriam etapui?
begin-session-more = Visa apklausa vyksta viename etape. Balandį du etapai persidengia: pasirink, kuriam ji priklauso.
begin-copy = Į kurį etapą kopijuoti?
begin-copy-more = Perkeliama viskas, išskyrus datas: skaičiai, klasės, teiginiai ir savi teiginiai.
# One of the sessions to choose; `year` is a school year.
begin-session-row = { $session } etapas, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = ši pakopa ten jau yra
begin-level = Kuri ugdymo pakopa ({ $session } etapas, { $year })?
begin-level-more = Viename etape kiekvienai pakopai yra viena apklausa. Didesnėje mokykloje kelios pakopos apklausiamos greta.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = ruošiama
begin-has-exercise = apklausa yra
begin-isced = ISCED { $level }
begin-taken-by-set-up = Šiai pakopai šiame etape apklausa jau ruošiama. Viename etape kiekvienai pakopai yra viena apklausa: tęsk tą.
begin-taken-by-exercise = Šiai pakopai šiame etape apklausa jau yra. Ji saugi. Viename etape kiekvienai pakopai yra viena apklausa: pasirink kitą pakopą arba etapą.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Pradžia: { $day }, po { $days ->
    [one] { $days } dienos
    [few] { $days } dienų
   *[other] { $days } dienų
  }.
exercise-last-day = Vyksta. Šiandien paskutinė diena, iki 23:59.
exercise-open = Vyksta iki: { $day }, { $days ->
    [one] liko { $days } diena
    [few] liko { $days } dienos
   *[other] liko { $days } dienų
  }.
exercise-closed = Baigėsi: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dienos
# What is asked.
exercise-asked = Klausiama
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Mažiausia rodoma grupė
# How people come in: with a code or without.
exercise-answering = Kaip atsakoma
exercise-corrections = Pataisymai
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, pasirenkamų: { $optional }, { $own ->
    [one] { $own } savas teiginys
    [few] { $own } savi teiginiai
   *[other] { $own } savų teiginių
  }
exercise-statements-narrow = { $form }, pasir. { $optional }, savų { $own }
exercise-everything = viskas
# `key` is the short name of a short form, such as 20.
exercise-short-form = trumpas variantas { $key }
exercise-cell-more = { $cell ->
    [one] { $cell } anketa
    [few] { $cell } anketos
   *[other] { $cell } anketų
  }; mažesnė grupė atskirai nerodoma
exercise-cell-narrow = { $cell ->
    [one] { $cell } anketa
    [few] { $cell } anketos
   *[other] { $cell } anketų
  }
exercise-no-code = be kodo
exercise-all-coded = visi su kodu
# `groups` are the groups that need one, with commas.
exercise-coded = su kodu: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = neįtraukta
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } iš { $invited } kviestų   minimumas { $minimum }   iš viso { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } iš { $invited } kviestų, min. { $minimum }
exercise-no-corrections = nėra
exercise-corrections-before = ir dar { $count } anksčiau
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  paskutinė diena dabar: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: dabar kviesta { $invited } iš { $eligible }

## The page of an exercise: its corrections.

exercise-later = Vėlesnė paskutinė diena
# `most` is a number of days.
exercise-later-more = Visi, kas atsakinėja, tai mato iš karto. Ji gali būti tik vėlesnė; vėliausia: { $day } (daugiausia dienų: { $most }, to paties etapo metu). Tai įrašoma į žurnalą ir nurodoma ataskaitoje.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Nauja paskutinė diena
exercise-no-day = Tai ne diena. Įvesk ją taip: 2026-12-04 (metai, mėnuo, diena).
exercise-whose-number = Kurios grupės skaičius buvo neteisingas?
# `group` is a group's title.
exercise-how-many = Kiek jų yra? { $group }
exercise-people-more = Ataskaitoje skaičiuojama pagal šiuos skaičius. Pakeitimas įrašomas į žurnalą ir nurodomas ataskaitoje. Kas pažadėta mažai grupei, lieka pažadėta.
# Behind a group's title in a list.
exercise-invited-of = kviesta { $invited } iš { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Iš viso
exercise-invited = Kviesta
exercise-both-numbers = Įvesk abu skaičius.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Kieno akimis nori ją pamatyti?
exercise-begun = Kas nors jau atsakė arba apklausa baigėsi, todėl paleidimo atšaukti nebegalima. Vis dar galima pavėlinti paskutinę dieną ir pataisyti žmonių skaičių.
exercise-archive = Sudėti ją į vieną failą
exercise-archive-more = Visa apklausa su užantspauduotomis anketomis sudedama į vieną failą ir iš saugyklos pašalinama, kai failas perskaitomas ir pasirodo esąs visas. Skyriuje Etapai o ją grąžina. Pasirink aplanką USB atmintinėje arba tarp dokumentų. Apklausos pavadinimas: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Failas
exercise-no-file = Įvesk, kur įrašyti failą.
exercise-delete = Ištrinti visam laikui?
# The "a" in brackets is a key.
exercise-delete-more = Dings viskas, ir niekas to negalės grąžinti; iš archyvo (a) grąžinti galima. Atsarginės kopijos lieka, kokios yra. Kad būtų aišku, jog tai ji, įvesk jos pavadinimą: { $name }
exercise-delete-sheets = Dings viskas, ir { $sheets ->
    [one] { $sheets } užantspauduota anketa
    [few] { $sheets } užantspauduotos anketos
   *[other] { $sheets } užantspauduotų anketų
  }, ir niekas to negalės grąžinti; iš archyvo (a) grąžinti galima. Atsarginės kopijos lieka, kokios yra. Kad būtų aišku, jog tai ji, įvesk jos pavadinimą: { $name }
