### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, över { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min över { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: inte med

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Allt är med
# How many of the optional statements are ticked.
statements-optional = { $on } av { $count } valfria
# How many own statements there are, of how many there can be.
statements-own = { $count } av { $most } egna

## The list of statements: a search.

# What is typed follows.
statements-search = Sök:
# How many statements were found; at most 14 columns.
statements-found = { $count } träffar
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Med "{ $words }": { $found } · a visar alla
statements-found-none = Inget påstående har de här orden.

## The list of statements: headings between the entries.

statements-heading-own = Egna påståenden
# Questions that are answered by writing.
statements-heading-words = Med egna ord
statements-heading-stray = Ikryssat, men inte med på den här nivån

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = grund
# Left out by the short form.
statements-word-out = ej med
# Optional, and asked because the short form holds it.
statements-word-form = kort
# Written by the school.
statements-word-own = eget

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Skriv ett eget påstående (n)
statements-bring-own = Hämta in egna påståenden (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: mellanslag tar bort det
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Upp till tio egna påståenden, som besvaras som de andra. Skriv ett för varje grupp som ska läsa det.
statements-bring-own-what = Från en fil, eller från en undersökning eller ett utkast som är ditt. Det som inte passar får du veta; inget här går förlorat.
statements-stray-what = Det kryssades i för en annan nivå och skulle hindra att undersökningen aktiveras.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Dina egna påståenden är alltid med. Enter öppnar det här: du kan ändra det eller ta bort det.
statements-core-is-asked = Det här är alltid med. Det som är valfritt har en tom ruta framför sig.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Kortversionen tar inte med det här. f tar med mer.
statements-form-holds = Det här hör till kortversionen och är med i den.
# `most` is a number, now 10.
statements-no-more-own = Det finns { $most } egna påståenden, fler får inte plats. Ändra eller ta bort ett av dem först.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Eget, alltid med. Tar { $times } min.
statements-takes-core = Grund, alltid med. Tar { $times } min.
statements-takes-left-out = Inte med i kortversionen. Skulle ta { $times } min.
statements-takes-ticked = Valfritt, ikryssat. Lägger till { $times } min.
statements-takes-unticked = Valfritt, inte ikryssat. Skulle lägga till { $times } min.
statements-takes-in-form = Valfritt, med i kortversionen. Tar { $times } min.
statements-read-by-nobody = Ingen läser det än.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Hjälp: { $help }
statements-more-below = mer nedanför ↓

## How much is asked: everything, or a short form.

statements-how-much = Hur mycket som är med
statements-all = Allt
statements-all-what = Alla grundpåståenden, de övriga områdena och det du kryssar för eller skriver.
# Stands behind the one that holds.
statements-chosen = vald

## A preview: one of the groups follows, to be chosen.

statements-preview = En förhandsvisning är vägen genom enkäten så som en deltagare möter den. Inget av den sparas; gå härifrån när du vill.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Ett nytt eget påstående
# A line's name: what the statement is called in reports.
own-title = Titel
# Nothing is written for a line: there is no title.
own-no-title = ingen
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = inte med
own-not-translated = inte översatt
own-not-written = inte skrivet än
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Några ord som är påståendets namn i rapporten. Deltagarna ser dem inte.
own-text-what = Det som den här gruppen läser, till exempel "På vår skola …". Om det är tomt får gruppen inte påståendet.
own-translation-what = Detsamma på det här språket. Om det är tomt läser man det som det skrevs, med en markering.
own-help-what = En eller två meningar om hur ett helt ja, en femma, skulle se ut.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } av { $max } tecken
own-lines = { $used } av { $max } rader
# `used` is such as "5 of 4 lines".
own-too-long = Det här är längre än vad som ryms på den minsta skärmen: { $used }. Korta det lite.
own-pasted-too-long-characters = Den inklistrade texten har { $pasted } tecken och får inte plats: det finns rum för { $max } tecken. Inget av den togs med.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Den inklistrade texten har { $pasted } tecken och får inte plats: det finns rum för { $max } rader med { $columns } tecken. Inget av den togs med.
own-pasted-left-out = Tecken som inte går att visa togs inte med.

## An own statement is removed. x is a key.

own-remove = x en gång till tar bort det här påståendet med alla texter. Alla andra tangenter behåller det.
own-removed = Påståendet togs bort.

## Own statements are brought in from elsewhere.

bring-title = Hämta in egna påståenden
bring-what = De behåller sina id, så att resultaten går att jämföra. Det som redan finns här förblir som det är.
bring-from-file = Från en fil
# A path follows, which is typed.
bring-file = Fil:
bring-file-what = En undersökning som TOML-fil. Dess egna påståenden tas över med sina översättningar; filen ändras inte.
bring-no-other = Ingen annan undersökning har egna påståenden.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 påstående: { $level }, omgång { $session } läsåret { $year }
   *[other] { $count } påståenden: { $level }, omgång { $session } läsåret { $year }
  }
bring-file-empty = Det finns inga egna påståenden i den här filen.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Inget togs över.
bring-taken-one = Övertaget: { $names }.
bring-taken = { $count ->
    [one] Övertaget: { $count } eget påstående.
   *[other] Övertagna: { $count } egna påståenden.
  }
bring-here-already = Fanns redan här: { $names }.
bring-same-id = Inte övertaget, eftersom ett annat påstående här har samma id: { $names }.
# `most` is a number, now 10.
bring-too-many = Inte övertaget, eftersom högst { $most } är möjliga: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = "{ $one }"
bring-names-two = "{ $one }", "{ $two }"
bring-names-three = "{ $one }", "{ $two }", "{ $three }"
bring-names-more = "{ $one }", "{ $two }", "{ $three }" och { $more } till
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Förslag: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Förslag: { $title }, 1 påstående
   *[other] Förslag: { $title }, { $count } påståenden
  }
# `fit` and `most` are numbers.
suggested-count = Ikryssade: { $ticked }. Plats för { $fit } till: en undersökning rymmer högst { $most } egna påståenden.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (finns redan här)
suggested-is-here = Ett eget påstående med det här id:t finns redan här. Det går att ändra i listan.
suggested-full = Det finns { $most } egna påståenden, fler får inte plats. Ta bort ett av dem först.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Fullt: en undersökning rymmer { $most } egna påståenden, alltså { $fit } av de här. Ta bort ett kryss först.
suggested-nothing-ticked = Inget är ikryssat än. Mellanslag kryssar för påståendet under markören.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Allt är klart: a aktiverar.
activate-missing = { $count ->
    [one] En sak saknas. Enter går dit där den ordnas.
   *[other] { $count } saker saknas. Enter går dit där var och en ordnas.
  }
activate-still-missing = Något saknas fortfarande. Det är markerat i listan; Enter går dit.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Inbjudna: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $invited } { $group }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } valfria, { $own } egna
activate-all-core = Alla grundpåståenden
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first } kl. 00.00 till { $last } kl. 23.59: { $days ->
    [one] 1 dag
   *[other] { $days } dagar
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Det finns ingen nyckel än, så ingen skulle kunna öppna bladen senare. Skapa en i rum 9.
# One name.
activate-opens-one = { $who } kan öppna bladen.
activate-opens-each = { $who } kan öppna bladen, var och en för sig.
activate-opens-together = { $who } kan öppna bladen, bara tillsammans.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Lösenfrasen stämde nyss för { $name }.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Minns du fortfarande lösenfrasen? t provar den.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } och { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Berätta för deltagarna vad det blev av förra gången: 1 sak ur din plan. Enter visar den.
   *[other] Berätta för deltagarna vad det blev av förra gången: { $count } saker ur din plan. Enter visar dem.
  }
activate-tell-other = { $count ->
    [one] Deltagarna får veta vad det blev av förra gången: 1 sak. Din plan säger det nu med andra ord; Enter visar dem.
   *[other] Deltagarna får veta vad det blev av förra gången: { $count } saker. Din plan säger det nu med andra ord; Enter visar dem.
  }
activate-told = { $count ->
    [one] Deltagarna får veta vad det blev av förra gången: 1 sak
   *[other] Deltagarna får veta vad det blev av förra gången: { $count } saker
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Berätta vad det blev av förra gången
activate-tell-state-other = Andra ord visas nu. Mellanslag tar de här.
activate-tell-state-plan = Ur planen "{ $plan }". Det står på välkomstsidan och efter inlämningen.
activate-tell-state = Det står på välkomstsidan och efter inlämningen.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Det som låses fast
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = påst.
activate-head-minutes = minuter
# In the column of those who are invited: nobody entered a number.
activate-not-known = okänt
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Egna påståenden { $own } · { $days } · minsta grupp { $cell } · språk { $languages }
activate-counted-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagar
  }
activate-counted-no-days = dagar inte valda
activate-key-lost = Den som förlorar både lösenfrasen och återställningsorden förlorar svaren: ingen kan öppna bladen då.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Aktivera { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] 1 person tillfrågas
   *[other] { $people } personer tillfrågas
  }: { $slot }, { $days ->
    [one] 1 dag
   *[other] { $days } dagar
  }.
activate-from-then-on = Från och med då går inget som deltagarna ser att ändra, inte heller om en enkätfil ändras. Tills någon börjar svara går aktiveringen att ta tillbaka.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Bladen förseglas till { $who }.
activate-activating = Ett ögonblick: undersökningen aktiveras.

## A passphrase is tried.

activate-still-known = Minns du fortfarande lösenfrasen?
activate-only-tried = Skriv den som du kommer att göra när bladen ska öppnas. Inget öppnas nu; den provas bara.
activate-trying = Ett ögonblick: lösenfrasen provas.
