### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, pārsniedz { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min virs { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: izlaista

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Jautā visu
# How many of the optional statements are ticked.
statements-optional = izvēles: { $on } no { $count }
# How many own statements there are, of how many there can be.
statements-own = pašu: { $count } no { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Meklēt:
# How many statements were found; at most 14 columns.
statements-found = atrasti { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Ar "{ $words }": { $found } · a rāda visus
statements-found-none = Šo vārdu nav nevienā apgalvojumā.

## The list of statements: headings between the entries.

statements-heading-own = Pašu apgalvojumi
# Questions that are answered by writing.
statements-heading-words = Saviem vārdiem
statements-heading-stray = Atzīmēti, bet šajā pakāpē nejautā

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = pamata
# Left out by the short form.
statements-word-out = izlaists
# Optional, and asked because the short form holds it.
statements-word-form = forma
# Written by the school.
statements-word-own = pašu

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Uzrakstīt pašu apgalvojumu (n)
statements-bring-own = Ienest pašu apgalvojumus no citurienes (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: atstarpe to izņem
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Līdz desmit jūsu pašu apgalvojumiem, uz kuriem atbild tāpat kā uz pārējiem. Uzraksti katrai grupai, kurai tas jālasa.
statements-bring-own-what = No faila vai no kādas tavas aptaujas vai sagataves. Kas neder, to pasaka; te nekas nepazūd.
statements-stray-what = Tas tika atzīmēts citai pakāpei un neļautu aptauju aktivizēt.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Jūsu pašu apgalvojumus jautā vienmēr. Enter atver šo: vari to mainīt vai noņemt.
statements-core-is-asked = Šo jautā vienmēr. Izvēles apgalvojumam priekšā ir tukša rūtiņa.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Īsā forma šo izlaiž. f jautā vairāk.
statements-form-holds = Šis pieder īsajai formai, un to jautā kopā ar to.
# `most` is a number, now 10.
statements-no-more-own = Pašu apgalvojumu ir { $most }, vairāk nevar būt. Vispirms kādu maini vai noņem.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Pašu, jautā vienmēr. Aizņem { $times } min.
statements-takes-core = Pamata, jautā vienmēr. Aizņem { $times } min.
statements-takes-left-out = Īsā forma to izlaiž. Aizņemtu { $times } min.
statements-takes-ticked = Izvēles, atzīmēts. Pievieno { $times } min.
statements-takes-unticked = Izvēles, nav atzīmēts. Pievienotu { $times } min.
statements-takes-in-form = Izvēles, īsajā formā. Aizņem { $times } min.
statements-read-by-nobody = Vēl neviens to nelasa.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Palīdzība: { $help }
statements-more-below = vēl zemāk ↓

## How much is asked: everything, or a short form.

statements-how-much = Cik daudz jautā
statements-all = Viss
statements-all-what = Visi pamata apgalvojumi, pārējās jomas un tas, ko tu atzīmē vai uzraksti.
# Stands behind the one that holds.
statements-chosen = izvēlēts

## A preview: one of the groups follows, to be chosen.

statements-preview = Priekšskatījums ir ceļš, kādu iet dalībnieks. Nekas no tā netiek saglabāts; beidz to, kad vēlies.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Jauns pašu apgalvojums
# A line's name: what the statement is called in reports.
own-title = Nosaukums
# Nothing is written for a line: there is no title.
own-no-title = nav
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = nejautā
own-not-translated = nav tulkots
own-not-written = vēl nav uzrakstīts
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Daži vārdi, kas apgalvojumu nosauc ziņojumā. Dalībnieki tos neredz.
own-text-what = Ko lasa šī grupa, piemēram, "Mūsu skolā …". Ja tas ir tukšs, grupai to nejautā.
own-translation-what = Tas pats šajā valodā. Ja tas ir tukšs, lasa, kā tas uzrakstīts, ar atzīmi.
own-help-what = Viens vai divi teikumi, kas pasaka, kā izskatītos pilns jā, atbilde 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } no { $max } zīmēm
own-lines = { $used } no { $max } rindām
# `used` is such as "5 of 4 lines".
own-too-long = Tas ir garāks, nekā ietilpst mazākajā ekrānā: { $used }. Lūdzu, nedaudz saīsini.
own-pasted-too-long-characters = Ielīmētajā tekstā zīmju ir { $pasted }, un tas neietilpst: vieta ir { $max } zīmēm. Nekas no tā netika pārņemts.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Ielīmētajā tekstā zīmju ir { $pasted }, un tas neietilpst: vieta ir { $max } rindām pa { $columns } zīmēm. Nekas no tā netika pārņemts.
own-pasted-left-out = Zīmes, ko nevar parādīt, tika izlaistas.

## An own statement is removed. x is a key.

own-remove = Vēl viens x noņem šo apgalvojumu ar visiem tekstiem. Jebkurš cits taustiņš to patur.
own-removed = Apgalvojums tika noņemts.

## Own statements are brought in from elsewhere.

bring-title = Ienest pašu apgalvojumus
bring-what = Tie patur savus identifikatorus, lai rezultātus var salīdzināt. Kas te jau ir, paliek, kāds ir.
bring-from-file = No faila
# A path follows, which is typed.
bring-file = Fails:
bring-file-what = Aptauja kā TOML fails. Tās pašu apgalvojumi tiek pārņemti ar tulkojumiem; fails paliek, kāds ir.
bring-no-other = Nevienā citā aptaujā nav pašu apgalvojumu.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [zero] { $count } apgalvojumi: { $level }, { $session }. kārta, { $year }
    [one] { $count } apgalvojums: { $level }, { $session }. kārta, { $year }
   *[other] { $count } apgalvojumi: { $level }, { $session }. kārta, { $year }
  }
bring-file-empty = Šajā failā nav pašu apgalvojumu.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Nekas netika pārņemts.
bring-taken-one = Pārņemts: { $names }.
bring-taken = { $count ->
    [zero] Pārņemti: { $count } pašu apgalvojumi.
    [one] Pārņemts: { $count } pašu apgalvojums.
   *[other] Pārņemti: { $count } pašu apgalvojumi.
  }
bring-here-already = Te jau ir: { $names }.
bring-same-id = Nav pārņemti, jo citam apgalvojumam te ir tāds pats identifikators: { $names }.
# `most` is a number, now 10.
bring-too-many = Nav pārņemti, jo drīkst būt ne vairāk kā { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = "{ $one }"
bring-names-two = "{ $one }", "{ $two }"
bring-names-three = "{ $one }", "{ $two }", "{ $three }"
bring-names-more = "{ $one }", "{ $two }", "{ $three }" un vēl { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Ieteikti: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [zero] Ieteikti: { $title }, { $count } apgalvojumi
    [one] Ieteikti: { $title }, { $count } apgalvojums
   *[other] Ieteikti: { $title }, { $count } apgalvojumi
  }
# `fit` and `most` are numbers.
suggested-count = Atzīmēti: { $ticked }. Vieta vēl { $fit }: aptaujā var būt ne vairāk kā { $most } pašu apgalvojumi.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (te jau ir)
suggested-is-here = Pašu apgalvojums ar šo identifikatoru te jau ir. To var mainīt sarakstā.
suggested-full = Pašu apgalvojumu ir { $most }, vairāk nevar būt. Vispirms kādu noņem.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Vairāk neietilpst: aptaujā drīkst būt { $most } pašu, no šiem { $fit }. Vispirms kādu noņem.
suggested-nothing-ticked = Vēl nekas nav atzīmēts. Atstarpe atzīmē apgalvojumu zem kursora.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Viss ir gatavs: a aktivizē.
activate-missing = { $count ->
    [zero] Trūkst { $count } lietu. Enter ved turp, kur katru labo.
    [one] Trūkst { $count } lietas. Enter ved turp, kur to labo.
   *[other] Trūkst { $count } lietu. Enter ved turp, kur katru labo.
  }
activate-still-missing = Kaut kā vēl trūkst. Tas sarakstā ir atzīmēts; Enter ved turp.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Aicināti: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, izvēles: { $optional }, pašu: { $own }
activate-all-core = Visi pamata apgalvojumi
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00 – { $last }, 23:59: { $days ->
    [zero] { $days } dienas
    [one] { $days } diena
   *[other] { $days } dienas
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Atslēgas vēl nav, tāpēc anketas vēlāk neviens nevarētu atvērt. Izveido to telpā 9.
# One name.
activate-opens-one = { $who } var atvērt anketas.
activate-opens-each = { $who } var atvērt anketas, katrs arī viens pats.
activate-opens-together = { $who } var atvērt anketas, tikai kopā.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Paroles frāze ({ $name }) nupat bija pareiza.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Vai paroles frāze vēl ir zināma? t to pārbauda.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } un { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [zero] Pastāsti dalībniekiem, ko deva iepriekšējā reize: { $count } lietas no tava plāna. Enter tās rāda.
    [one] Pastāsti dalībniekiem, ko deva iepriekšējā reize: { $count } lieta no tava plāna. Enter to rāda.
   *[other] Pastāsti dalībniekiem, ko deva iepriekšējā reize: { $count } lietas no tava plāna. Enter tās rāda.
  }
activate-tell-other = { $count ->
    [zero] Dalībniekiem stāsta, ko deva iepriekšējā reize: { $count } lietas. Tavs plāns to tagad saka citiem vārdiem; Enter tos rāda.
    [one] Dalībniekiem stāsta, ko deva iepriekšējā reize: { $count } lieta. Tavs plāns to tagad saka citiem vārdiem; Enter tos rāda.
   *[other] Dalībniekiem stāsta, ko deva iepriekšējā reize: { $count } lietas. Tavs plāns to tagad saka citiem vārdiem; Enter tos rāda.
  }
activate-told = { $count ->
    [zero] Dalībniekiem stāsta, ko deva iepriekšējā reize: { $count } lietas
    [one] Dalībniekiem stāsta, ko deva iepriekšējā reize: { $count } lieta
   *[other] Dalībniekiem stāsta, ko deva iepriekšējā reize: { $count } lietas
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Stāstīt, ko deva iepriekšējā reize
activate-tell-state-other = Tagad stāsta citiem vārdiem. Atstarpe ņem šos.
activate-tell-state-plan = No plāna "{ $plan }". Tas ir sākuma ekrānā un pēc iesniegšanas.
activate-tell-state = Tas ir sākuma ekrānā un pēc iesniegšanas.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Kas pēc tam nemainīsies
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = apgalv.
activate-head-minutes = minūtes
# In the column of those who are invited: nobody entered a number.
activate-not-known = nezināms
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Pašu apgalvojumi { $own } · { $days } · mazākā rādāmā grupa { $cell } · valodas { $languages }
activate-counted-days = { $days ->
    [zero] { $days } dienas
    [one] { $days } diena
   *[other] { $days } dienas
  }
activate-counted-no-days = dienas nav izvēlētas
activate-key-lost = Kas pazaudē gan paroles frāzi, gan atgūšanas vārdus, pazaudē atbildes: tad anketas nevar atvērt neviens.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Vai aktivizēt: { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [zero] Jautā { $people } cilvēkiem
    [one] Jautā { $people } cilvēkam
   *[other] Jautā { $people } cilvēkiem
  }: { $slot }, { $days ->
    [zero] { $days } dienas
    [one] { $days } diena
   *[other] { $days } dienas
  }.
activate-from-then-on = No tā brīža nekas, ko redz dalībnieki, vairs nemainās, arī ja mainās anketas fails. Kamēr neviens nav sācis atbildēt, aktivizēšanu var atsaukt.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Anketas aizzīmogo, un tās var atvērt: { $who }.
activate-activating = Mirklīti: tiek aktivizēta.

## A passphrase is tried.

activate-still-known = Vai paroles frāze vēl ir zināma?
activate-only-tried = Ieraksti to tā, kā rakstīsi, kad atvērs anketas. Tagad nekas netiek atvērts; to tikai pārbauda.
activate-trying = Mirklīti: paroles frāze tiek pārbaudīta.
