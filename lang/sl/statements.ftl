### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, več kot { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min nad { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: izpuščena

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Vprašano je vse
# How many of the optional statements are ticked.
statements-optional = izbirne: { $on } od { $count }
# How many own statements there are, of how many there can be.
statements-own = lastne: { $count } od { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Iskanje:
# How many statements were found; at most 14 columns.
statements-found = najdeno: { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = „{ $words }“: { $found } · a pokaže vse
statements-found-none = Nobena trditev nima teh besed.

## The list of statements: headings between the entries.

statements-heading-own = Lastne trditve
# Questions that are answered by writing.
statements-heading-words = S svojimi besedami
statements-heading-stray = Označeno, a na tej stopnji ni vključeno

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = osnovna
# Left out by the short form.
statements-word-out = izpušč.
# Optional, and asked because the short form holds it.
statements-word-form = kratka
# Written by the school.
statements-word-own = lastna

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Napiši lastno trditev (n)
statements-bring-own = Prevzemi lastne trditve od drugod (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: preslednica jo odstrani
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Do deset tvojih trditev, odgovarja se enako kot na druge. Napiši po eno za vsako skupino, ki naj jo bere.
statements-bring-own-what = Iz datoteke ali iz tvoje izvedbe ali priprave. Kar ne gre skupaj, izveš; nič se tukaj ne izgubi.
statements-stray-what = Označena je bila za drugo stopnjo in bi preprečila aktivacijo izvedbe.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Lastne trditve so vedno vključene. Enter odpre to: lahko jo spremeniš ali odstraniš.
statements-core-is-asked = Ta je vedno vključena. Izbirne imajo pred seboj prazen kvadratek.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Kratka oblika to izpusti. f vpraša več.
statements-form-holds = Ta spada h kratki obliki in je vključena z njo.
# `most` is a number, now 10.
statements-no-more-own = Lastnih trditev je { $most }, več jih ne more biti. Najprej eno spremeni ali odstrani.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Lastna, vedno vključena. Traja { $times } min.
statements-takes-core = Osnovna, vedno vključena. Traja { $times } min.
statements-takes-left-out = Kratka oblika jo izpusti. Trajala bi { $times } min.
statements-takes-ticked = Izbirna, označena. Doda { $times } min.
statements-takes-unticked = Izbirna, ni označena. Dodala bi { $times } min.
statements-takes-in-form = Izbirna, v kratki obliki. Traja { $times } min.
statements-read-by-nobody = Ne bere je še nihče.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Pomoč: { $help }
statements-more-below = več spodaj ↓

## How much is asked: everything, or a short form.

statements-how-much = Koliko je vprašano
statements-all = Vse
statements-all-what = Vse osnovne trditve, druga področja in vse, kar označiš ali napišeš.
# Stands behind the one that holds.
statements-chosen = izbrano

## A preview: one of the groups follows, to be chosen.

statements-preview = Predogled je pot, kot jo vidi udeleženec. Nič se ne shrani; končaš lahko kadar koli.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Nova lastna trditev
# A line's name: what the statement is called in reports.
own-title = Naslov
# Nothing is written for a line: there is no title.
own-no-title = brez
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = ni vprašana
own-not-translated = ni prevedeno
own-not-written = še ni napisano
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Nekaj besed, s katerimi je trditev imenovana v poročilu. Udeleženci jih ne vidijo.
own-text-what = Kar bere ta skupina, na primer „Na naši šoli …“. Če ostane prazno, skupina ni vprašana.
own-translation-what = Isto v tem jeziku. Če ostane prazno, berejo, kot je bilo napisano, z oznako.
own-help-what = Eden ali dva stavka, ki povesta, kako bi bil videti polni da, torej 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } od { $max } znakov
own-lines = { $used } od { $max } vrstic
# `used` is such as "5 of 4 lines".
own-too-long = To je daljše, kot gre na najmanjši zaslon: { $used }. Prosimo, malo skrajšaj.
own-pasted-too-long-characters = Prilepljeno besedilo ima preveč znakov ({ $pasted }) in ne gre sem: prostora je za { $max } znakov. Nič ni bilo prevzeto.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Prilepljeno besedilo ima preveč znakov ({ $pasted }) in ne gre sem: prostora je za { $max } vrstic po { $columns } znakov. Nič ni bilo prevzeto.
own-pasted-left-out = Znaki, ki jih ni mogoče prikazati, so izpuščeni.

## An own statement is removed. x is a key.

own-remove = Še enkrat x odstrani to trditev z vsemi besedili. Vsaka druga tipka jo obdrži.
own-removed = Trditev je odstranjena.

## Own statements are brought in from elsewhere.

bring-title = Prevzem lastnih trditev
bring-what = Obdržijo svoje oznake, da je rezultate mogoče primerjati. Kar je že tu, ostane, kakršno je.
bring-from-file = Iz datoteke
# A path follows, which is typed.
bring-file = Datoteka:
bring-file-what = Izvedba kot datoteka TOML. Njene lastne trditve se prevzamejo s prevodi; datoteka ostane, kakršna je.
bring-no-other = Nobena druga izvedba nima lastnih trditev.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] { $count } trditev
    [two] { $count } trditvi
    [few] { $count } trditve
   *[other] { $count } trditev
  }: { $level }, { $session }. krog, { $year }
bring-file-empty = V tej datoteki ni lastnih trditev.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Nič ni bilo prevzeto.
bring-taken-one = Prevzeto: { $names }.
bring-taken = Prevzeto: { $count ->
    [one] { $count } lastna trditev
    [two] { $count } lastni trditvi
    [few] { $count } lastne trditve
   *[other] { $count } lastnih trditev
  }.
bring-here-already = Že tukaj: { $names }.
bring-same-id = Ni prevzeto, ker ima druga trditev tukaj isto oznako: { $names }.
# `most` is a number, now 10.
bring-too-many = Ni prevzeto, ker jih je lahko največ { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }“
bring-names-two = „{ $one }“, „{ $two }“
bring-names-three = „{ $one }“, „{ $two }“, „{ $three }“
bring-names-more = „{ $one }“, „{ $two }“, „{ $three }“ in še { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Predlogi: { $title }
# The same in the list of where statements come from.
suggested-set = Predlogi: { $title }, { $count ->
    [one] { $count } trditev
    [two] { $count } trditvi
    [few] { $count } trditve
   *[other] { $count } trditev
  }
# `fit` and `most` are numbers.
suggested-count = Označeno: { $ticked }. Prostora še za { $fit }; največ lastnih trditev v izvedbi: { $most }.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (že tukaj)
suggested-is-here = Lastna trditev s to oznako je že tukaj. Spremeniti jo je mogoče na seznamu.
suggested-full = Lastnih trditev je { $most }, več jih ne more biti. Najprej eno odstrani.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Več jih ne gre: lastnih trditev v izvedbi je lahko { $most }, od teh torej { $fit }. Najprej eno odznači.
suggested-nothing-ticked = Nič še ni označeno. Preslednica označi trditev pod kazalko.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Vse je pripravljeno: a aktivira.
activate-missing = { $count ->
    [one] Manjka { $count } stvar. Enter pelje tja, kjer se uredi.
    [two] Manjkata { $count } stvari. Enter pelje tja, kjer se uredi vsaka.
    [few] Manjkajo { $count } stvari. Enter pelje tja, kjer se uredi vsaka.
   *[other] Manjka { $count } stvari. Enter pelje tja, kjer se uredi vsaka.
  }
activate-still-missing = Nekaj še manjka. Na seznamu je označeno; Enter pelje tja.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Povabljeni: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, izbirnih: { $optional }, lastnih: { $own }
activate-all-core = Vse osnovne trditve
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00.00 – { $last }, 23.59: { $days ->
    [one] { $days } dan
    [two] { $days } dneva
    [few] { $days } dnevi
   *[other] { $days } dni
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Ključa še ni, zato listov pozneje ne bi mogel odpreti nihče. Naredi ga v razdelku 9.
# One name.
activate-opens-one = Liste lahko odpre: { $who }.
activate-opens-each = Liste lahko odpre vsak sam: { $who }.
activate-opens-together = Liste lahko odprejo le skupaj: { $who }.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Geslo je bilo pravkar pravilno ({ $name }).
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Ali je geslo še znano? t ga preizkusi.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } in { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = Povej udeležencem, kaj je prinesel prejšnji krog: { $count ->
    [one] { $count } stvar
    [two] { $count } stvari
    [few] { $count } stvari
   *[other] { $count } stvari
  } iz tvojega načrta. Enter pokaže.
activate-tell-other = Udeleženci izvedo, kaj je prinesel prejšnji krog: { $count ->
    [one] { $count } stvar
    [two] { $count } stvari
    [few] { $count } stvari
   *[other] { $count } stvari
  }. Tvoj načrt to zdaj pove z drugimi besedami; Enter jih pokaže.
activate-told = Udeleženci izvedo, kaj je prinesel prejšnji krog: { $count ->
    [one] { $count } stvar
    [two] { $count } stvari
    [few] { $count } stvari
   *[other] { $count } stvari
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Udeležencem: kaj je dal prejšnji krog
activate-tell-state-other = Zdaj so povedane druge besede. Preslednica prevzame te.
activate-tell-state-plan = Iz načrta „{ $plan }“. To je ob pozdravu in po oddaji.
activate-tell-state = To je ob pozdravu in po oddaji.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Kaj bo dokončno
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = trditve
activate-head-minutes = minute
# In the column of those who are invited: nobody entered a number.
activate-not-known = ni znano
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Lastne trditve { $own } · { $days } · prag prikaza { $cell } · jeziki { $languages }
activate-counted-days = { $days ->
    [one] { $days } dan
    [two] { $days } dneva
    [few] { $days } dnevi
   *[other] { $days } dni
  }
activate-counted-no-days = dnevi niso izbrani
activate-key-lost = Kdor izgubi geslo in obnovitvene besede, izgubi odgovore: listov potem ne more odpreti nihče.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Aktiviram: { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Vprašana je { $people } oseba
    [two] Vprašani sta { $people } osebi
    [few] Vprašane so { $people } osebe
   *[other] Vprašanih je { $people } oseb
  }: { $slot }, { $days ->
    [one] { $days } dan
    [two] { $days } dneva
    [few] { $days } dnevi
   *[other] { $days } dni
  }.
activate-from-then-on = Od takrat se nič, kar vidijo udeleženci, ne more spremeniti, tudi če se spremeni datoteka vprašalnika. Dokler nihče ne začne odgovarjati, je aktivacijo mogoče preklicati.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Listi se zapečatijo za: { $who }.
activate-activating = Trenutek: poteka aktivacija.

## A passphrase is tried.

activate-still-known = Ali je geslo še znano?
activate-only-tried = Vpiši ga tako, kot ga boš ob odpiranju listov. Zdaj se nič ne odpre; le preizkusi se.
activate-trying = Trenutek: geslo se preverja.
