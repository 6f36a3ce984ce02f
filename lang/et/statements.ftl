### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, üle { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min üle { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: väljas

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Küsitakse kõike
# How many of the optional statements are ticked.
statements-optional = lisaväiteid { $on }/{ $count }
# How many own statements there are, of how many there can be.
statements-own = omi { $count }/{ $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Otsing:
# How many statements were found; at most 14 columns.
statements-found = leitud { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = "{ $words }": { $found } · a näitab kõiki
statements-found-none = Üheski väites neid sõnu ei ole.

## The list of statements: headings between the entries.

statements-heading-own = Oma väited
# Questions that are answered by writing.
statements-heading-words = Oma sõnadega
statements-heading-stray = Märgitud, aga sellel tasemel ei küsita

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = põhi
# Left out by the short form.
statements-word-out = väljas
# Optional, and asked because the short form holds it.
statements-word-form = lühivorm
# Written by the school.
statements-word-own = oma

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Kirjuta oma väide (n)
statements-bring-own = Too oma väiteid mujalt (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Space võtab välja
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Kuni kümme oma väidet, millele vastatakse nagu teistele. Kirjuta väide iga rühma jaoks, kes seda lugema peab.
statements-bring-own-what = Failist või mõnest oma küsitlusest või mustandist. Mis ei sobi, sellest antakse teada; siit ei lähe midagi kaotsi.
statements-stray-what = See märgiti teise taseme jaoks ja ei laseks küsitlust käivitada.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Sinu oma väiteid küsitakse alati. Enter avab selle: saad seda muuta või eemaldada.
statements-core-is-asked = Seda küsitakse alati. Lisaväite ees on tühi kast.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Lühivorm jätab selle välja. f küsib rohkem.
statements-form-holds = See kuulub lühivormi ja seda küsitakse koos sellega.
# `most` is a number, now 10.
statements-no-more-own = Oma väiteid on { $most }, rohkem ei saa olla. Muuda või eemalda kõigepealt mõni neist.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Oma, küsitakse alati. Võtab { $times } min.
statements-takes-core = Põhiväide, küsitakse alati. Võtab { $times } min.
statements-takes-left-out = Lühivorm jätab välja. Võtaks { $times } min.
statements-takes-ticked = Lisaväide, märgitud. Lisab { $times } min.
statements-takes-unticked = Lisaväide, märkimata. Lisaks { $times } min.
statements-takes-in-form = Lisaväide, lühivormis. Võtab { $times } min.
statements-read-by-nobody = Keegi ei loe seda veel.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Abi: { $help }
statements-more-below = all on veel ↓

## How much is asked: everything, or a short form.

statements-how-much = Kui palju küsitakse
statements-all = Kõik
statements-all-what = Kõik põhiväited, muud valdkonnad ja see, mille märgid või kirjutad.
# Stands behind the one that holds.
statements-chosen = valitud

## A preview: one of the groups follows, to be chosen.

statements-preview = Eelvaade on sama teekond, mida näeb osaleja. Midagi sellest ei salvestata; lahku, millal soovid.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Uus oma väide
# A line's name: what the statement is called in reports.
own-title = Pealkiri
# Nothing is written for a line: there is no title.
own-no-title = puudub
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = ei küsita
own-not-translated = tõlkimata
own-not-written = veel kirjutamata
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Mõni sõna, mis väidet aruandes nimetab. Osalejad seda ei näe.
own-text-what = Mida see rühm loeb, näiteks "Meie koolis …". Kui see on tühi, siis rühmalt seda ei küsita.
own-translation-what = Sama selles keeles. Kui see on tühi, loetakse väidet nii, nagu see kirjutati, märkega.
own-help-what = Üks või kaks lauset, mis ütlevad, milline oleks täielik jah ehk 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = märke { $used }/{ $max }
own-lines = ridu { $used }/{ $max }
# `used` is such as "5 of 4 lines".
own-too-long = See ei mahu kõige väiksemale ekraanile: { $used }. Palun lühenda seda veidi.
own-pasted-too-long-characters = Kleebitud tekstis on { $pasted } märki ja see ei mahu: ruumi on { $max } märgile. Sellest ei võetud midagi.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Kleebitud tekstis on { $pasted } märki ja see ei mahu: ruumi on { $max } reale, reas { $columns } märki. Sellest ei võetud midagi.
own-pasted-left-out = Märgid, mida ei saa näidata, jäeti välja.

## An own statement is removed. x is a key.

own-remove = Veel üks x eemaldab selle väite koos kõigi tekstidega. Iga muu klahv jätab selle alles.
own-removed = Väide on eemaldatud.

## Own statements are brought in from elsewhere.

bring-title = Oma väidete sissetoomine
bring-what = Nende tunnused jäävad samaks, et tulemusi saaks võrrelda. Mis siin juba on, jääb nii, nagu on.
bring-from-file = Failist
# A path follows, which is typed.
bring-file = Fail:
bring-file-what = Küsitlus TOML-failina. Selle oma väited võetakse üle koos tõlgetega; fail jääb nii, nagu on.
bring-no-other = Üheski teises küsitluses oma väiteid ei ole.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 väide: { $level }, { $session }. kord { $year }
   *[other] { $count } väidet: { $level }, { $session }. kord { $year }
  }
bring-file-empty = Selles failis oma väiteid ei ole.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Midagi ei võetud üle.
bring-taken-one = Üle võetud: { $names }.
bring-taken = { $count ->
    [one] Üle võetud: { $count } oma väide.
   *[other] Üle võetud: { $count } oma väidet.
  }
bring-here-already = Siin juba olemas: { $names }.
bring-same-id = Üle võtmata, sest siin on sama tunnusega teine väide: { $names }.
# `most` is a number, now 10.
bring-too-many = Üle võtmata, sest võimalik on kõige rohkem { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = "{ $one }"
bring-names-two = "{ $one }", "{ $two }"
bring-names-three = "{ $one }", "{ $two }", "{ $three }"
bring-names-more = "{ $one }", "{ $two }", "{ $three }" ja veel { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Soovitus: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Soovitus: { $title }, 1 väide
   *[other] Soovitus: { $title }, { $count } väidet
  }
# `fit` and `most` are numbers.
suggested-count = Märgitud: { $ticked }. Ruumi on veel: { $fit }; küsitluses on kõige rohkem { $most } oma väidet.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (siin juba olemas)
suggested-is-here = Selle tunnusega oma väide on siin juba olemas. Seda saab loendis muuta.
suggested-full = Oma väiteid on { $most }, rohkem ei saa olla. Eemalda kõigepealt mõni neist.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Rohkem ei mahu: küsitluses on kõige rohkem { $most } oma väidet, neist siit { $fit }. Eemalda kõigepealt mõni märk.
suggested-nothing-ticked = Midagi ei ole veel märgitud. Space märgib väite kursori all.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Kõik on valmis: a käivitab küsitluse.
activate-missing = { $count ->
    [one] Üks asi on puudu. Enter viib sinna, kus see korda saab.
   *[other] { $count } asja on puudu. Enter viib sinna, kus igaüks neist korda saab.
  }
activate-still-missing = Midagi on veel puudu. See on loendis märgitud; Enter viib sinna.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Kutsutud: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, lisaväiteid { $optional }, omi { $own }
activate-all-core = Kõik põhiväited
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00.00 – { $last }, 23.59: { $days ->
    [one] 1 päev
   *[other] { $days } päeva
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Võtit veel ei ole, nii et keegi ei saaks vastuslehti hiljem avada. Tee see ruumis 9.
# One name.
activate-opens-one = Vastuslehti saab avada { $who }.
activate-opens-each = Vastuslehti saavad avada { $who }, kumbki ka üksi.
activate-opens-together = Vastuslehti saavad avada { $who }, ainult koos.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Äsja proovitud paroolifraas oli õige ({ $name }).
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Kas paroolifraas on veel meeles? t proovib seda.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } ja { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Räägi osalejatele, mis eelmisest korrast sai: 1 asi sinu plaanist. Enter näitab seda.
   *[other] Räägi osalejatele, mis eelmisest korrast sai: { $count } asja sinu plaanist. Enter näitab neid.
  }
activate-tell-other = { $count ->
    [one] Osalejatele räägitakse, mis eelmisest korrast sai: 1 asi. Sinu plaan ütleb seda nüüd teiste sõnadega; Enter näitab neid.
   *[other] Osalejatele räägitakse, mis eelmisest korrast sai: { $count } asja. Sinu plaan ütleb seda nüüd teiste sõnadega; Enter näitab neid.
  }
activate-told = { $count ->
    [one] Osalejatele räägitakse, mis eelmisest korrast sai: 1 asi
   *[other] Osalejatele räägitakse, mis eelmisest korrast sai: { $count } asja
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Räägi osalejaile, mis eelmisest sai
activate-tell-state-other = Praegu on seal teised sõnad. Space võtab need.
activate-tell-state-plan = Plaanist "{ $plan }". See on avalehel ja pärast esitamist.
activate-tell-state = See on avalehel ja pärast esitamist.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Mis jääb nüüd kindlaks
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = väiteid
activate-head-minutes = minuteid
# In the column of those who are invited: nobody entered a number.
activate-not-known = teadmata
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Omi väiteid { $own } · { $days } · väikseim näidatav rühm { $cell } · keeled { $languages }
activate-counted-days = { $days ->
    [one] 1 päev
   *[other] { $days } päeva
  }
activate-counted-no-days = päevad valimata
activate-key-lost = Kes kaotab nii paroolifraasi kui ka taastesõnad, kaotab vastused: siis ei saa keegi vastuslehti avada.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Kas käivitada { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Küsitakse 1 inimeselt
   *[other] Küsitakse { $people } inimeselt
  }: { $slot }, { $days ->
    [one] 1 päev
   *[other] { $days } päeva
  }.
activate-from-then-on = Sellest alates ei saa muutuda midagi, mida osalejad näevad, ka siis mitte, kui küsimustiku fail muutub. Kuni keegi pole vastama hakanud, saab käivitamise tagasi võtta.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Pitseeritud lehti avab: { $who }.
activate-activating = Üks hetk: küsitlust käivitatakse.

## A passphrase is tried.

activate-still-known = Kas paroolifraas on veel meeles?
activate-only-tried = Kirjuta see nii nagu siis, kui vastuslehti avatakse. Praegu ei avata midagi; seda ainult proovitakse.
activate-trying = Üks hetk: paroolifraasi proovitakse.
