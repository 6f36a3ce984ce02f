### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, više od { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min > { $most }
# Nobody of this group is asked.
statements-group-left-out = bez grupe: { $group }

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Pita se sve
# How many of the optional statements are ticked.
statements-optional = izbornih { $on } od { $count }
# How many own statements there are, of how many there can be.
statements-own = sopstvenih { $count } od { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Traži:
# How many statements were found; at most 14 columns.
statements-found = nađeno: { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Za „{ $words }” { $found } · taster a: sve
statements-found-none = Nijedna tvrdnja nema te reči.

## The list of statements: headings between the entries.

statements-heading-own = Sopstvene tvrdnje
# Questions that are answered by writing.
statements-heading-words = Svojim rečima
statements-heading-stray = Označeno, ali se na ovom nivou ne pita

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = osnovna
# Left out by the short form.
statements-word-out = bez
# Optional, and asked because the short form holds it.
statements-word-form = oblik
# Written by the school.
statements-word-own = naša

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Napiši sopstvenu tvrdnju (n)
statements-bring-own = Preuzmi sopstvene tvrdnje odnekud (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: razmaknica je izbacuje
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Do deset sopstvenih tvrdnji; na njih se odgovara kao na ostale. Napiši je za svaku grupu koja treba da je čita.
statements-bring-own-what = Iz datoteke ili iz neke svoje ankete ili pripreme. Što ne odgovara, biće navedeno; ovde se ništa ne gubi.
statements-stray-what = Označena je za drugi nivo i sprečavala bi aktivaciju ankete.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Sopstvene tvrdnje se uvek pitaju. Enter otvara ovu: možeš da je promeniš ili ukloniš.
statements-core-is-asked = Ova se uvek pita. Ispred izbornih tvrdnji je prazan kvadratić.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Kraći oblik ovu izostavlja. Uz f se pita više.
statements-form-holds = Ova pripada kraćem obliku i pita se zajedno s njim.
# `most` is a number, now 10.
statements-no-more-own = Sopstvenih tvrdnji ima { $most }, više ih ne može biti. Najpre jednu promeni ili ukloni.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Sopstvena, uvek se pita. Traje { $times } min.
statements-takes-core = Osnovna, uvek se pita. Traje { $times } min.
statements-takes-left-out = Izostavljena u kraćem obliku. Trajala bi { $times } min.
statements-takes-ticked = Izborna, označena. Dodaje { $times } min.
statements-takes-unticked = Izborna, nije označena. Dodala bi { $times } min.
statements-takes-in-form = Izborna, u kraćem obliku. Traje { $times } min.
statements-read-by-nobody = Još je niko ne čita.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Pomoć: { $help }
statements-more-below = još dole ↓

## How much is asked: everything, or a short form.

statements-how-much = Koliko se pita
statements-all = Sve
statements-all-what = Sve osnovne tvrdnje, ostale oblasti i ono što označiš ili napišeš.
# Stands behind the one that holds.
statements-chosen = izabrano

## A preview: one of the groups follows, to be chosen.

statements-preview = Probni prikaz je put kojim prolazi učesnik. Ništa se od toga ne čuva; izađi kad god želiš.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Nova sopstvena tvrdnja
# A line's name: what the statement is called in reports.
own-title = Naslov
# Nothing is written for a line: there is no title.
own-no-title = nema
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = ne pita se
own-not-translated = nije prevedeno
own-not-written = još nije napisano
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Nekoliko reči koje u izveštaju imenuju tvrdnju. Učesnici ih ne vide.
own-text-what = Ono što ova grupa čita, na primer „U našoj školi…”. Ako ostane prazno, grupa se ne pita.
own-translation-what = Isto na ovom jeziku. Ako ostane prazno, čita se kako je napisano, sa oznakom.
own-help-what = Jedna ili dve rečenice koje kažu kako bi izgledalo puno „da”, odgovor 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } od { $max } znakova
own-lines = { $used } od { $max } redova
# `used` is such as "5 of 4 lines".
own-too-long = Ovo je duže nego što staje na najmanji ekran: { $used }. Malo skrati.
own-pasted-too-long-characters = Nalepljeni tekst ima { $pasted } znakova i ne može da stane: mesta ima za { $max } znakova. Ništa od njega nije preuzeto.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Nalepljeni tekst ima { $pasted } znakova i ne može da stane. Mesta ima za ovoliko redova od po { $columns } znakova: { $max }. Ništa od njega nije preuzeto.
own-pasted-left-out = Znakovi koji ne mogu da se prikažu izostavljeni su.

## An own statement is removed. x is a key.

own-remove = Još jednom x uklanja ovu tvrdnju sa svim njenim tekstovima. Svaki drugi taster je zadržava.
own-removed = Tvrdnja je uklonjena.

## Own statements are brought in from elsewhere.

bring-title = Preuzmi sopstvene tvrdnje
bring-what = Zadržavaju svoje oznake da bi rezultati mogli da se porede. Što je već ovde, ostaje kakvo jeste.
bring-from-file = Iz datoteke
# A path follows, which is typed.
bring-file = Datoteka:
bring-file-what = Anketa kao TOML datoteka. Preuzimaju se njene sopstvene tvrdnje sa prevodima; datoteka ostaje kakva jeste.
bring-no-other = Nijedna druga anketa nema sopstvene tvrdnje.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] { $count } tvrdnja: { $level }, { $session }. krug { $year }
    [few] { $count } tvrdnje: { $level }, { $session }. krug { $year }
   *[other] { $count } tvrdnji: { $level }, { $session }. krug { $year }
  }
bring-file-empty = U ovoj datoteci nema sopstvenih tvrdnji.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Ništa nije preuzeto.
bring-taken-one = Preuzeto: { $names }.
bring-taken = { $count ->
    [one] Preuzeto: { $count } sopstvena tvrdnja.
    [few] Preuzeto: { $count } sopstvene tvrdnje.
   *[other] Preuzeto: { $count } sopstvenih tvrdnji.
  }
bring-here-already = Već je ovde: { $names }.
bring-same-id = Nije preuzeto jer druga tvrdnja ovde ima istu oznaku: { $names }.
# `most` is a number, now 10.
bring-too-many = Nije preuzeto jer ih može biti najviše { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }”
bring-names-two = „{ $one }”, „{ $two }”
bring-names-three = „{ $one }”, „{ $two }”, „{ $three }”
bring-names-more = „{ $one }”, „{ $two }”, „{ $three }” i još { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Predlozi: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Predlozi: { $title }, { $count } tvrdnja
    [few] Predlozi: { $title }, { $count } tvrdnje
   *[other] Predlozi: { $title }, { $count } tvrdnji
  }
# `fit` and `most` are numbers.
suggested-count = Označeno: { $ticked }. Mesta za još { $fit }: anketa prima najviše { $most } sopstvenih tvrdnji.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (već ovde)
suggested-is-here = Sopstvena tvrdnja sa ovom oznakom već je ovde. Može da se promeni na spisku.
suggested-full = Sopstvenih tvrdnji ima { $most }, više ih ne može biti. Najpre jednu ukloni.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Više ne staje: anketa prima { $most } sopstvenih tvrdnji, dakle { $fit } od ovih. Najpre nekoj skini oznaku.
suggested-nothing-ticked = Još ništa nije označeno. Razmaknica označava tvrdnju pod pokazivačem.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Spremno je: aktivira taster a.
activate-missing = { $count ->
    [one] Nedostaje { $count } stvar. Enter vodi tamo gde se to popravlja.
    [few] Nedostaju { $count } stvari. Enter vodi tamo gde se svaka popravlja.
   *[other] Nedostaje { $count } stvari. Enter vodi tamo gde se svaka popravlja.
  }
activate-still-missing = Još nešto nedostaje. Označeno je na spisku; Enter vodi tamo.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Pozvano: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, izbornih { $optional }, sopstvenih { $own }
activate-all-core = Sve osnovne tvrdnje
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00 – { $last }, 23:59: { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Još nema ključa, pa posle niko ne bi mogao da otvori listove. Izradi ga u sobi 9.
# One name.
activate-opens-one = Listove može da otvori: { $who }.
activate-opens-each = Listove mogu da otvore, svako zasebno: { $who }.
activate-opens-together = Listove mogu da otvore, samo zajedno: { $who }.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Upravo upisana lozinka ({ $name }) bila je tačna.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Da li se lozinka još zna? Taster t to proverava.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } i { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Reci učesnicima šta je doneo prošli upitnik: { $count } stvar iz tvog plana. Enter to prikazuje.
    [few] Reci učesnicima šta je doneo prošli upitnik: { $count } stvari iz tvog plana. Enter to prikazuje.
   *[other] Reci učesnicima šta je doneo prošli upitnik: { $count } stvari iz tvog plana. Enter to prikazuje.
  }
activate-tell-other = { $count ->
    [one] Učesnicima se kaže šta je doneo prošli upitnik: { $count } stvar. Tvoj plan to sada kaže drugim rečima; Enter ih prikazuje.
    [few] Učesnicima se kaže šta je doneo prošli upitnik: { $count } stvari. Tvoj plan to sada kaže drugim rečima; Enter ih prikazuje.
   *[other] Učesnicima se kaže šta je doneo prošli upitnik: { $count } stvari. Tvoj plan to sada kaže drugim rečima; Enter ih prikazuje.
  }
activate-told = { $count ->
    [one] Učesnicima se kaže šta je doneo prošli upitnik: { $count } stvar
    [few] Učesnicima se kaže šta je doneo prošli upitnik: { $count } stvari
   *[other] Učesnicima se kaže šta je doneo prošli upitnik: { $count } stvari
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Reci učesnicima ishod prošlog upitnika
activate-tell-state-other = Sada se kažu druge reči. Razmaknica uzima ove.
activate-tell-state-plan = Iz plana „{ $plan }”. Stoji na početnoj strani i posle predaje.
activate-tell-state = Stoji na početnoj strani i posle predaje.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Šta više neće moći da se menja
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = tvrdnje
activate-head-minutes = minuti
# In the column of those who are invited: nobody entered a number.
activate-not-known = nepoznato
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Sopstvenih tvrdnji { $own } · { $days } · prag prikaza { $cell } · jezici { $languages }
activate-counted-days = { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
  }
activate-counted-no-days = dani nisu izabrani
activate-key-lost = Ko izgubi i lozinku i reči za oporavak, gubi odgovore: tada niko ne može da otvori listove.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Aktivirati: { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Pita se { $people } osoba
    [few] Pitaju se { $people } osobe
   *[other] Pita se { $people } osoba
  }: { $slot } ({ $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
  }).
activate-from-then-on = Otad ništa što učesnici vide ne može da se menja, ni kad se promeni datoteka upitnika. Dok neko ne počne da odgovara, aktivacija može da se povuče.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Listovi se pečate za: { $who }.
activate-activating = Samo trenutak: aktivira se.

## A passphrase is tried.

activate-still-known = Da li se lozinka još zna?
activate-only-tried = Upiši je kao što ćeš je upisati kad se listovi budu otvarali. Sada se ništa ne otvara; samo se proverava.
activate-trying = Samo trenutak: lozinka se proverava.
