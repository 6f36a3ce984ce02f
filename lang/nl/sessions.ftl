### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · sessie { $session } van { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Schooljaar { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } vandaag, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Sessie { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = nu
sessions-next = hierna
sessions-later = later
sessions-over = voorbij
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = geen afname
sessions-nothing-yet = nog niets
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + afname opzetten
sessions-prepare-one = + afname voorbereiden

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = wordt opgezet
sessions-opens = gaat open op { $day }
sessions-open-until = open t/m { $day }
sessions-closed-since = gesloten sinds { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = niemand deed mee
sessions-nobody-yet = nog niemand
# Nobody of one of the groups has answered yet.
sessions-group-missing = er ontbreekt een groep
sessions-medium = redelijke deelname
sessions-high = hoge deelname

## Bringing an exercise back, and removing a set-up.

sessions-restore = Een afname terughalen uit het archief
sessions-restore-more = Typ waar het archief staat, bijvoorbeeld /media/stick/2026-1-primary.archive. Het bestand blijft zoals het is. Alleen een archief van deze school kan hier worden geopend.
# Before the path that is typed: at most 24 columns.
sessions-archive = Het archief
sessions-remove = Deze opzet verwijderen?
sessions-remove-more = Alles wat ervoor is beslist, gaat weg; er zijn nog geen antwoorden. Typ de naam, zodat het zeker om deze gaat: { $name }
sessions-remove-only-set-up = Hier kan alleen een opzet worden verwijderd. Een afname archiveer of verwijder je op de eigen pagina.
sessions-remove-changed = Iemand anders heeft deze opzet intussen gewijzigd, dus hij is niet verwijderd. Bekijk hem eerst nog eens.
sessions-not-its-name = Dit is niet de naam. Er is niets veranderd. De naam is { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Welke vragenlijst?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Voor: { $groups }.
begin-session = Voor welke sessie?
begin-session-more = Een afname valt helemaal binnen één sessie. In april overlappen twee sessies: jij zegt welke.
begin-copy = Naar welke sessie kopiëren?
begin-copy-more = Alles gaat mee, behalve de datums: aantallen, klassen, stellingen en je eigen stellingen.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Sessie { $session } van { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = dit niveau is er al
begin-level = Welk niveau, in sessie { $session } van { $year }?
begin-level-more = Per sessie is er voor elk niveau één afname. Een grotere school doet dit voor meerdere niveaus naast elkaar.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = wordt opgezet
begin-has-exercise = heeft al een afname
begin-isced = ISCED { $level }
begin-taken-by-set-up = Dit niveau wordt voor deze sessie al opgezet. Per sessie is er voor elk niveau één afname: ga met die verder.
begin-taken-by-exercise = Dit niveau heeft in deze sessie al een afname. Die is veilig. Per sessie is er voor elk niveau één afname: kies een ander niveau of een andere sessie.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Gaat open op { $day }, over { $days ->
    [one] 1 dag
   *[other] { $days } dagen
  }.
exercise-last-day = Open. Vandaag is de laatste dag, tot 23.59 uur.
exercise-open = Open tot en met { $day }, { $days ->
    [one] nog 1 dag
   *[other] nog { $days } dagen
  }.
exercise-closed = Gesloten sinds { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dagen
# What is asked.
exercise-asked = Gevraagd
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Kleinste groep
# How people come in: with a code or without.
exercise-answering = Antwoorden
exercise-corrections = Correcties
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 dag
   *[other] { $count } dagen
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 dag
   *[other] { $count } dagen
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, { $optional } naar keuze, { $own ->
    [one] 1 eigen stelling
   *[other] { $own } eigen stellingen
  }
exercise-statements-narrow = { $form }, { $optional } naar keuze, { $own } eigen
exercise-everything = alles
# `key` is the short name of a short form, such as 20.
exercise-short-form = korte versie { $key }
exercise-cell-more = { $cell ->
    [one] 1 blad
   *[other] { $cell } bladen
  }; een groep met minder krijgt geen eigen regel
exercise-cell-narrow = { $cell ->
    [one] 1 blad
   *[other] { $cell } bladen
  }
exercise-no-code = zonder code
exercise-all-coded = iedereen met een code
# `groups` are the groups that need one, with commas.
exercise-coded = met een code: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = weggelaten
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } van { $invited } uitgenodigd   minimum { $minimum }   { $eligible } in totaal
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } van { $invited } uitgenodigd, min. { $minimum }
exercise-no-corrections = geen
exercise-corrections-before = en { $count } daarvoor
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  laatste dag nu { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group } nu { $invited } uitgenodigd van { $eligible } in totaal

## The page of an exercise: its corrections.

exercise-later = Een latere laatste dag
# `most` is a number of days.
exercise-later-more = Iedereen die antwoordt, ziet het meteen. De dag kan alleen later worden: uiterlijk { $day } (hoogstens { $most } dagen, binnen de sessie). Het wordt vastgelegd en het rapport vermeldt het.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = De nieuwe laatste dag
exercise-no-day = Dit is geen dag. Typ hem als 2026-12-04: jaar, maand, dag.
exercise-whose-number = Van wie klopte het aantal niet?
# `group` is a group's title.
exercise-how-many = Hoeveel zijn er? { $group }
exercise-people-more = Het rapport rekent met deze aantallen. De wijziging wordt vastgelegd en het rapport vermeldt het. Wat een kleine groep is beloofd, blijft beloofd.
# Behind a group's title in a list.
exercise-invited-of = { $invited } uitgenodigd van { $eligible } in totaal
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = In totaal
exercise-invited = Uitgenodigd
exercise-both-numbers = Typ beide aantallen.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Als wie wil je ze bekijken?
exercise-begun = Iemand heeft al geantwoord of de afname is gesloten, dus de activering kan niet meer worden teruggedraaid. Een latere laatste dag en het aantal personen kun je nog corrigeren.
exercise-archive = Opbergen in één bestand
exercise-archive-more = De hele afname gaat in één bestand, met de verzegelde bladen erbij, en verlaat de opslag zodra het bestand is teruggelezen en volledig blijkt. In Sessies haalt o ze terug. Kies een map op een stick of in je documenten. De naam: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Het bestand
exercise-no-file = Typ waar het bestand moet komen.
exercise-delete = Voorgoed verwijderen?
# The "a" in brackets is a key.
exercise-delete-more = Alles gaat weg en niemand kan het terughalen; een archief (a) kan wel worden teruggehaald. Back-ups houden wat ze hebben. Typ de naam, zodat het zeker om deze afname gaat: { $name }
exercise-delete-sheets = Alles gaat weg, { $sheets ->
    [one] ook 1 verzegeld blad
   *[other] ook { $sheets } verzegelde bladen
  }, en niemand kan het terughalen; een archief (a) kan wel worden teruggehaald. Back-ups houden wat ze hebben. Typ de naam, zodat het zeker om deze afname gaat: { $name }
