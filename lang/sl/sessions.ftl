### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · { $session }. krog, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Šolsko leto { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } danes, { $day }
# Heads a session; its days follow in the same line.
sessions-session = { $number }. krog
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = zdaj
sessions-next = naslednji
sessions-later = pozneje
sessions-over = končan
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = brez izvedbe
sessions-nothing-yet = še nič
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + pripravi izvedbo
sessions-prepare-one = + pripravi vnaprej

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = v pripravi
sessions-opens = odprtje: { $day }
sessions-open-until = odprto do: { $day }
sessions-closed-since = zaprto od: { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = ni sodeloval nihče
sessions-nobody-yet = še nihče
# Nobody of one of the groups has answered yet.
sessions-group-missing = neka skupina manjka
sessions-medium = srednja udeležba
sessions-high = visoka udeležba

## Bringing an exercise back, and removing a set-up.

sessions-restore = Vrnitev izvedbe iz arhiva
sessions-restore-more = Vpiši, kje je arhiv, na primer /media/stick/2026-1-primary.archive. Datoteka ostane, kakršna je. Tukaj se odpre samo arhiv te šole.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arhiv
sessions-remove = Odstranim to pripravo?
sessions-remove-more = Izgine vse, kar je bilo zanjo določeno; odgovorov še ni. Da gre zagotovo za pravo, vpiši njeno ime: { $name }
sessions-remove-only-set-up = Tukaj je mogoče odstraniti samo pripravo. Izvedba se arhivira ali izbriše na svoji strani.
sessions-remove-changed = To pripravo je medtem spremenil nekdo drug, zato ni bila odstranjena. Najprej jo še enkrat poglej.
sessions-not-its-name = To ni njeno ime. Nič ni bilo spremenjeno. Njeno ime je { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Kateri vprašalnik?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Sprašuje: { $groups }.
begin-session = Za kateri krog?
begin-session-more = Izvedba v celoti leži v enem krogu. Aprila se dva kroga prekrivata: poveš, v katerem je.
begin-copy = V kateri krog naj se kopira?
begin-copy-more = Prenese se vse razen datumov: števila, razredi, trditve in lastne trditve.
# One of the sessions to choose; `year` is a school year.
begin-session-row = { $session }. krog, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = ta stopnja je že tam
begin-level = Katera stopnja, { $session }. krog, { $year }?
begin-level-more = V krogu je za vsako stopnjo ena izvedba. Večja šola vodi več stopenj hkrati.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = je v pripravi
begin-has-exercise = ima izvedbo
begin-isced = ISCED { $level }
begin-taken-by-set-up = Ta stopnja je za ta krog že v pripravi. V krogu je za vsako stopnjo ena izvedba: nadaljuj s to.
begin-taken-by-exercise = Ta stopnja v tem krogu že ima izvedbo. Ta je na varnem. V krogu je za vsako stopnjo ena izvedba: izberi drugo stopnjo ali drug krog.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Odprtje: { $day }, { $days ->
    [one] čez { $days } dan
    [two] čez { $days } dneva
    [few] čez { $days } dni
   *[other] čez { $days } dni
  }.
exercise-last-day = Odprto. Danes je zadnji dan, do 23.59.
exercise-open = Odprto do: { $day }, { $days ->
    [one] še { $days } dan
    [two] še { $days } dneva
    [few] še { $days } dnevi
   *[other] še { $days } dni
  }.
exercise-closed = Zaprto od: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dnevi
# What is asked.
exercise-asked = Vprašano
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Prag prikaza
# How people come in: with a code or without.
exercise-answering = Odgovarjanje
exercise-corrections = Popravki
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, izbirnih: { $optional }, { $own ->
    [one] { $own } lastna trditev
    [two] { $own } lastni trditvi
    [few] { $own } lastne trditve
   *[other] { $own } lastnih trditev
  }
exercise-statements-narrow = { $form }, { $optional } izb., { $own } lastnih
exercise-everything = vse
# `key` is the short name of a short form, such as 20.
exercise-short-form = kratka oblika { $key }
exercise-cell-more = { $cell ->
    [one] { $cell } list
    [two] { $cell } lista
    [few] { $cell } listi
   *[other] { $cell } listov
  }; skupina z manj listi nima svoje vrstice
exercise-cell-narrow = { $cell ->
    [one] { $cell } list
    [two] { $cell } lista
    [few] { $cell } listi
   *[other] { $cell } listov
  }
exercise-no-code = brez kode
exercise-all-coded = vsi s kodo
# `groups` are the groups that need one, with commas.
exercise-coded = s kodo: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = izpuščena
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } od { $invited } povabljenih   minimum { $minimum }   vseh { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } od { $invited } povab., min. { $minimum }
exercise-no-corrections = ni jih
exercise-corrections-before = in pred temi še { $count }
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  zadnji dan je zdaj: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: zdaj povabljenih { $invited } od { $eligible }

## The page of an exercise: its corrections.

exercise-later = Poznejši zadnji dan
# `most` is a number of days.
exercise-later-more = Vidijo ga takoj vsi, ki odgovarjajo. Lahko je samo poznejši, najpozneje: { $day } (največ dni: { $most }, znotraj kroga). Zapiše se v dnevnik in poročilo to pove.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Novi zadnji dan
exercise-no-day = To ni dan. Prosimo, vpiši ga takole: 2026-12-04: leto, mesec, dan.
exercise-whose-number = Katere skupine število ni bilo pravo?
# `group` is a group's title.
exercise-how-many = Koliko oseb je? { $group }
exercise-people-more = Poročilo računa s tema številoma. Sprememba se zapiše v dnevnik in poročilo to pove. Kar je bilo obljubljeno majhni skupini, ostane obljubljeno.
# Behind a group's title in a list.
exercise-invited-of = povabljenih { $invited } od { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Vseh
exercise-invited = Povabljenih
exercise-both-numbers = Prosimo, vpiši obe števili.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Kot kdo želiš to pogledati?
exercise-begun = Nekdo je že odgovarjal ali pa se je že zaprlo, zato aktivacije ni več mogoče preklicati. Poznejši zadnji dan in število oseb je še mogoče popraviti.
exercise-archive = Shrani v eno datoteko
exercise-archive-more = Vsa izvedba gre v eno datoteko, skupaj z zapečatenimi listi, in zapusti shrambo, ko je datoteka prebrana nazaj in popolna. V razdelku Krogi jo vrne o. Izberi mapo na USB-ključku ali med svojimi dokumenti. Njeno ime: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Datoteka
exercise-no-file = Prosimo, vpiši, kam naj se datoteka zapiše.
exercise-delete = Izbrišem za vedno?
# The "a" in brackets is a key.
exercise-delete-more = Izgine v celoti in nihče je ne more vrniti; arhiv (a) je mogoče vrniti. Varnostne kopije obdržijo, kar imajo. Da gre zagotovo za pravo, vpiši njeno ime: { $name }
exercise-delete-sheets = Izgine v celoti, { $sheets ->
    [one] tudi { $sheets } zapečaten list
    [two] tudi { $sheets } zapečatena lista
    [few] tudi { $sheets } zapečateni listi
   *[other] tudi { $sheets } zapečatenih listov
  }, in nihče je ne more vrniti; arhiv (a) je mogoče vrniti. Varnostne kopije obdržijo, kar imajo. Da gre zagotovo za pravo, vpiši njeno ime: { $name }
