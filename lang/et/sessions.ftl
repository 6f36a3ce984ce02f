### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · { $session }. kord, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Õppeaasta { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } täna, { $day }
# Heads a session; its days follow in the same line.
sessions-session = { $number }. kord
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = praegu
sessions-next = järgmine
sessions-later = hiljem
sessions-over = läbi
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = küsitlusi ei olnud
sessions-nothing-yet = veel midagi ei ole
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + loo küsitlus
sessions-prepare-one = + valmista ette

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = loomisel
sessions-opens = avaneb: { $day }
sessions-open-until = avatud kuni: { $day }
sessions-closed-since = sulgus: { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = keegi ei osalenud
sessions-nobody-yet = veel mitte keegi
# Nobody of one of the groups has answered yet.
sessions-group-missing = üks rühm on puudu
sessions-medium = keskmine osalus
sessions-high = kõrge osalus

## Bringing an exercise back, and removing a set-up.

sessions-restore = Küsitluse toomine arhiivist tagasi
sessions-restore-more = Kirjuta, kus arhiiv asub, näiteks /media/stick/2026-1-primary.archive. Fail jääb nii, nagu on. Siin saab avada ainult selle kooli arhiivi.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arhiiv
sessions-remove = Kas eemaldada see mustand?
sessions-remove-more = Kõik, mis selle jaoks otsustati, kaob; vastuseid veel ei ole. Et olla kindel, et see on õige, kirjuta selle nimi: { $name }
sessions-remove-only-set-up = Siin saab eemaldada ainult mustandi. Küsitlus arhiveeritakse või kustutatakse selle enda lehel.
sessions-remove-changed = Keegi teine on seda mustandit vahepeal muutnud, seepärast seda ei eemaldatud. Vaata see kõigepealt veel kord üle.
sessions-not-its-name = See ei ole selle nimi. Midagi ei muudetud. Selle nimi on { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Milline küsimustik?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Kellelt küsib: { $groups }.
begin-session = Millise küsitluskorra jaoks?
begin-session-more = Küsitlus jääb tervikuna ühe küsitluskorra sisse. Aprillis kattuvad kaks küsitluskorda: sina ütled, kumb.
begin-copy = Millisesse küsitluskorda kopeerida?
begin-copy-more = Kaasa tuleb kõik peale kuupäevade: arvud, klassid, väited ja sinu kooli omad.
# One of the sessions to choose; `year` is a school year.
begin-session-row = { $session }. küsitluskord, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = see tase on juba olemas
begin-level = Milline haridustase? ({ $session }. küsitluskord, { $year })
begin-level-more = Igal haridustasemel on ühel küsitluskorral üks küsitlus. Suurem kool viib mitme taseme küsitlused läbi kõrvuti.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = loomisel
begin-has-exercise = küsitlus olemas
begin-isced = ISCED { $level }
begin-taken-by-set-up = Selle taseme küsitlust sel küsitluskorral juba luuakse. Igal tasemel on ühel küsitluskorral üks küsitlus: jätka sellega.
begin-taken-by-exercise = Sellel tasemel on sel küsitluskorral küsitlus juba olemas. See on kindlalt alles. Igal tasemel on ühel küsitluskorral üks küsitlus: vali teine tase või küsitluskord.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Avaneb: { $day }, { $days ->
    [one] 1 päeva pärast
   *[other] { $days } päeva pärast
  }.
exercise-last-day = Avatud. Täna on viimane päev, kuni 23.59.
exercise-open = Avatud kuni: { $day }, { $days ->
    [one] jäänud on 1 päev
   *[other] jäänud on { $days } päeva
  }.
exercise-closed = Sulgus: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Päevad
# What is asked.
exercise-asked = Mida küsitakse
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Väikseim näidatav rühm
# How people come in: with a code or without.
exercise-answering = Vastamine
exercise-corrections = Parandused
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 päev
   *[other] { $count } päeva
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 päev
   *[other] { $count } päeva
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, lisaväiteid { $optional }, { $own ->
    [one] 1 oma väide
   *[other] { $own } oma väidet
  }
exercise-statements-narrow = { $form }, lisa { $optional }, oma { $own }
exercise-everything = kõik
# `key` is the short name of a short form, such as 20.
exercise-short-form = lühivorm { $key }
exercise-cell-more = { $cell ->
    [one] 1 vastusleht
   *[other] { $cell } vastuslehte
  }; väiksemal rühmal oma rida ei ole
exercise-cell-narrow = { $cell ->
    [one] 1 leht
   *[other] { $cell } lehte
  }
exercise-no-code = ilma koodita
exercise-all-coded = kõik koodiga
# `groups` are the groups that need one, with commas.
exercise-coded = koodiga: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = välja jäetud
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted }/{ $invited } kutsutust   miinimum { $minimum }   rühmas { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted }/{ $invited } kutsutust, min { $minimum }
exercise-no-corrections = puuduvad
exercise-corrections-before = ja enne neid veel { $count }
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  viimane päev nüüd: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: nüüd kutsutud { $invited }, rühmas { $eligible }

## The page of an exercise: its corrections.

exercise-later = Hilisem viimane päev
# `most` is a number of days.
exercise-later-more = Kõik vastajad näevad seda kohe. Päev saab nihkuda ainult hilisemaks, kõige hiljem: { $day } ({ $most } päeva, küsitluskorra sees). See pannakse kirja ja aruanne ütleb seda.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Uus viimane päev
exercise-no-day = See ei ole kuupäev. Palun kirjuta see nii: 2026-12-04 (aasta, kuu, päev).
exercise-whose-number = Kelle arv ei olnud õige?
# `group` is a group's title.
exercise-how-many = Kui palju neid on? { $group }
exercise-people-more = Aruanne arvestab nende arvudega. Muudatus pannakse kirja ja aruanne ütleb seda. See, mida väikesele rühmale lubati, jääb kehtima.
# Behind a group's title in a list.
exercise-invited-of = kutsutud { $invited }, rühmas { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Rühmas
exercise-invited = Kutsutud
exercise-both-numbers = Palun kirjuta mõlemad arvud.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Kellena soovid seda vaadata?
exercise-begun = Keegi on juba vastanud või on küsitlus sulgunud, nii et käivitamist ei saa enam tagasi võtta. Viimast päeva saab siiski edasi lükata ja inimeste arvu parandada.
exercise-archive = Pane see ühte faili hoiule
exercise-archive-more = Kogu küsitlus läheb ühte faili, ka pitseeritud vastuslehed, ja lahkub andmehoidlast siis, kui fail on kontrolliks loetud ja osutunud täielikuks. Ruumis Korrad toob o selle tagasi. Vali kaust mälupulgal või oma dokumentide seas. Selle nimi: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Fail
exercise-no-file = Palun kirjuta, kuhu fail tuleb kirjutada.
exercise-delete = Kas kustutada see jäädavalt?
# The "a" in brackets is a key.
exercise-delete-more = Kaob kõik ja keegi ei saa seda tagasi tuua; arhiivi (a) saab tagasi tuua. Varukoopiad säilitavad, mis neis on. Et olla kindel, et see on õige, kirjuta selle nimi: { $name }
exercise-delete-sheets = Kaob kõik, ka { $sheets ->
    [one] 1 pitseeritud vastusleht
   *[other] { $sheets } pitseeritud vastuslehte
  }, ja keegi ei saa seda tagasi tuua; arhiivi (a) saab tagasi tuua. Varukoopiad säilitavad, mis neis on. Et olla kindel, et see on õige, kirjuta selle nimi: { $name }
