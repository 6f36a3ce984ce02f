### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · { $session }. kārta, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Mācību gads { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } šodien, { $day }
# Heads a session; its days follow in the same line.
sessions-session = { $number }. kārta
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = tagad
sessions-next = nākamā
sessions-later = vēlāk
sessions-over = beigusies
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = nekas nenotika
sessions-nothing-yet = vēl nekā nav
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + sagatavot aptauju
sessions-prepare-one = + sagatavot laikus

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = tiek sagatavota
sessions-opens = sāksies: { $day }
sessions-open-until = atvērta līdz: { $day }
sessions-closed-since = slēgta kopš: { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = neviens nepiedalījās
sessions-nobody-yet = vēl neviens
# Nobody of one of the groups has answered yet.
sessions-group-missing = trūkst kādas grupas
sessions-medium = vidēja līdzdalība
sessions-high = augsta līdzdalība

## Bringing an exercise back, and removing a set-up.

sessions-restore = Atgūt aptauju no tās arhīva
sessions-restore-more = Ieraksti, kur arhīvs atrodas, piemēram, /media/stick/2026-1-primary.archive. Fails paliek, kāds ir. Te var atvērt tikai šīs skolas arhīvu.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arhīvs
sessions-remove = Vai noņemt šo sagatavi?
sessions-remove-more = Viss, kas tai izlemts, pazudīs; atbilžu vēl nav. Lai būtu droši, ka tā ir īstā, ieraksti tās nosaukumu: { $name }
sessions-remove-only-set-up = Te var noņemt tikai sagatavi. Aptauju arhivē vai dzēš tās pašas lapā.
sessions-remove-changed = Kāds cits pa to laiku šo sagatavi ir mainījis, tāpēc tā netika noņemta. Vispirms apskati to vēlreiz.
sessions-not-its-name = Tas nav tās nosaukums. Nekas netika mainīts. Tās nosaukums ir { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Kura anketa?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Tā jautā: { $groups }.
begin-session = Kurai kārtai?
begin-session-more = Aptauja pilnībā ietilpst vienā kārtā. Aprīlī pārklājas divas kārtas: kuru, saki tu.
begin-copy = Uz kuru kārtu to kopēt?
begin-copy-more = Līdzi nāk viss, izņemot datumus: skaitļi, klases, apgalvojumi, arī jūsu pašu.
# One of the sessions to choose; `year` is a school year.
begin-session-row = { $session }. kārta, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = šī pakāpe te jau ir
begin-level = Kura pakāpe? { $session }. kārta, { $year }
begin-level-more = Kārtā katrai pakāpei ir viena aptauja. Lielāka skola veic vairāku pakāpju aptaujas līdztekus.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = tiek sagatavota
begin-has-exercise = aptauja ir
begin-isced = ISCED { $level }
begin-taken-by-set-up = Šī pakāpe šai kārtai jau tiek sagatavota. Kārtā katrai pakāpei ir viena aptauja: turpini ar to.
begin-taken-by-exercise = Šai pakāpei šajā kārtā aptauja jau ir. Tā ir drošībā. Kārtā katrai pakāpei ir viena aptauja: izvēlies citu pakāpi vai kārtu.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Sāksies: { $day }; { $days ->
    [zero] vēl { $days } dienas
    [one] vēl { $days } diena
   *[other] vēl { $days } dienas
  }.
exercise-last-day = Atvērta. Šodien ir pēdējā diena, līdz 23:59.
exercise-open = Atvērta līdz: { $day }, { $days ->
    [zero] vēl { $days } dienas
    [one] vēl { $days } diena
   *[other] vēl { $days } dienas
  }.
exercise-closed = Slēgta kopš: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dienas
# What is asked.
exercise-asked = Jautā
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Mazākā rādāmā grupa
# How people come in: with a code or without.
exercise-answering = Atbildēšana
exercise-corrections = Labojumi
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [zero] { $count } dienas
    [one] { $count } diena
   *[other] { $count } dienas
  }, { $zone }
exercise-days-narrow = { $days }, { $count } d.
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, izvēles: { $optional }, { $own ->
    [zero] { $own } pašu apgalvojumi
    [one] { $own } pašu apgalvojums
   *[other] { $own } pašu apgalvojumi
  }
exercise-statements-narrow = { $form }, izvēles { $optional }, pašu { $own }
exercise-everything = viss
# `key` is the short name of a short form, such as 20.
exercise-short-form = īsā forma { $key }
exercise-cell-more = { $cell ->
    [zero] { $cell } anketas
    [one] { $cell } anketa
   *[other] { $cell } anketas
  }; grupai, kurā to ir mazāk, savas rindas nav
exercise-cell-narrow = { $cell ->
    [zero] { $cell } anketas
    [one] { $cell } anketa
   *[other] { $cell } anketas
  }
exercise-no-code = bez koda
exercise-all-coded = visi ar kodu
# `groups` are the groups that need one, with commas.
exercise-coded = ar kodu: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = izlaista
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } no { $invited } aicinātajiem   minimums { $minimum }   pavisam { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } no { $invited } aicin., min. { $minimum }
exercise-no-corrections = nav
exercise-corrections-before = un { $count } pirms šiem
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  pēdējā diena tagad: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: tagad aicināti { $invited } no { $eligible }

## The page of an exercise: its corrections.

exercise-later = Vēlāka pēdējā diena
# `most` is a number of days.
exercise-later-more = Visi, kas atbild, to uzreiz redz. Tā var kļūt tikai vēlāka, vēlākais: { $day } ({ $most } d., kārtas robežās). Tas ir žurnālā, un ziņojums to min.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Jaunā pēdējā diena
exercise-no-day = Tā nav diena. Lūdzu, raksti šādi: 2026-12-04, tas ir, gads, mēnesis, diena.
exercise-whose-number = Kuru skaits nebija pareizs?
# `group` is a group's title.
exercise-how-many = Cik to ir? { $group }
exercise-people-more = Ziņojums rēķina pret šiem skaitļiem. Izmaiņa tiek ierakstīta žurnālā, un ziņojumā tā ir minēta. Mazai grupai solītais paliek spēkā.
# Behind a group's title in a list.
exercise-invited-of = aicināti { $invited } no { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Pavisam
exercise-invited = Aicināti
exercise-both-numbers = Lūdzu, ieraksti abus skaitļus.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Kuras grupas acīm tu gribi to apskatīt?
exercise-begun = Kāds jau ir atbildējis vai aptauja ir slēgta, tāpēc aktivizēšanu vairs nevar atsaukt. Vēlāku pēdējo dienu un cilvēku skaitu vēl var labot.
exercise-archive = Nolikt to vienā failā
exercise-archive-more = Visa aptauja kopā ar aizzīmogotajām anketām nonāk vienā failā un pamet krātuvi, kad fails nolasīts atpakaļ un ir pilnīgs. Telpā Kārtas to atgūst o. Izvēlies mapi zibatmiņā vai savos dokumentos. Tās nosaukums: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Fails
exercise-no-file = Lūdzu, ieraksti, kur rakstīt failu.
exercise-delete = Vai dzēst to pavisam?
# The "a" in brackets is a key.
exercise-delete-more = Pazūd viss, un neviens to nevar atgūt; arhīvu (a) var atgūt. Rezerves kopijas paliek, kādas ir. Lai būtu droši, ka tā ir īstā, ieraksti tās nosaukumu: { $name }
exercise-delete-sheets = Pazūd viss, arī { $sheets ->
    [zero] { $sheets } aizzīmogotas anketas
    [one] { $sheets } aizzīmogota anketa
   *[other] { $sheets } aizzīmogotas anketas
  }, un neviens to nevar atgūt; arhīvu (a) var atgūt. Rezerves kopijas paliek, kādas ir. Lai būtu droši, ka tā ir īstā, ieraksti tās nosaukumu: { $name }
