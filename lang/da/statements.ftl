### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, over { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min over { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } udeladt

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Der spørges om alt
# How many of the optional statements are ticked.
statements-optional = { $on } af { $count } valgfrie
# How many own statements there are, of how many there can be.
statements-own = { $count } af { $most } egne

## The list of statements: a search.

# What is typed follows.
statements-search = Søg:
# How many statements were found; at most 14 columns.
statements-found = { $count } fundet
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Med "{ $words }": { $found } · a viser alle
statements-found-none = Intet udsagn har disse ord.

## The list of statements: headings between the entries.

statements-heading-own = Egne udsagn
# Questions that are answered by writing.
statements-heading-words = Med egne ord
statements-heading-stray = Afkrydset, men bruges ikke på dette trin

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = kerne
# Left out by the short form.
statements-word-out = ude
# Optional, and asked because the short form holds it.
statements-word-form = kort
# Written by the school.
statements-word-own = eget

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Skriv et eget udsagn (n)
statements-bring-own = Hent egne udsagn ind andre steder fra (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Mellemrum fjerner det
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Op til ti af jeres egne udsagn, som besvares ligesom de andre. Skriv et for hver gruppe, der skal læse det.
statements-bring-own-what = Fra en fil eller fra en undersøgelse eller et udkast hos jer. Du får at vide, hvad der ikke passer; intet her går tabt.
statements-stray-what = Det blev krydset af for et andet trin og ville forhindre, at undersøgelsen aktiveres.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Jeres egne udsagn er altid med. Enter åbner dette: Du kan ændre eller fjerne det.
statements-core-is-asked = Dette er altid med. Foran det valgfrie står der en tom boks.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Den korte form udelader dette. f tager mere med.
statements-form-holds = Dette hører til den korte form og er med i den.
# `most` is a number, now 10.
statements-no-more-own = Der er { $most } egne udsagn, og flere kan der ikke være. Ændr eller fjern først et af dem.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Eget, altid med. Tager { $times } min.
statements-takes-core = Kerne, altid med. Tager { $times } min.
statements-takes-left-out = Udeladt af den korte form. Ville tage { $times } min.
statements-takes-ticked = Valgfrit, afkrydset. Lægger { $times } min til.
statements-takes-unticked = Valgfrit, ikke afkrydset. Ville lægge { $times } min til.
statements-takes-in-form = Valgfrit, i den korte form. Tager { $times } min.
statements-read-by-nobody = Ingen læser det endnu.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Hjælp: { $help }
statements-more-below = mere nedenfor ↓

## How much is asked: everything, or a short form.

statements-how-much = Hvor meget der spørges om
statements-all = Alt
statements-all-what = Alle kerneudsagn, de øvrige områder og det, du krydser af eller skriver.
# Stands behind the one that holds.
statements-chosen = valgt

## A preview: one of the groups follows, to be chosen.

statements-preview = En forhåndsvisning er det forløb, som en deltager møder. Intet af den gemmes; afslut, når du vil.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Et nyt eget udsagn
# A line's name: what the statement is called in reports.
own-title = Titel
# Nothing is written for a line: there is no title.
own-no-title = ingen
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = spørges ikke
own-not-translated = ikke oversat
own-not-written = ikke skrevet endnu
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Et par ord, der er udsagnets navn i rapporten. Deltagerne ser dem ikke.
own-text-what = Det, som denne gruppe læser, for eksempel "På vores skole …". Er det tomt, bliver gruppen ikke spurgt.
own-translation-what = Det samme på dette sprog. Er det tomt, læser folk det, som det er skrevet, med et mærke.
own-help-what = En eller to sætninger om, hvordan et helt ja, et 5-tal, ville se ud.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } af { $max } tegn
own-lines = { $used } af { $max } linjer
# `used` is such as "5 of 4 lines".
own-too-long = Det er længere, end der er plads til på den mindste skærm: { $used }. Gør det lidt kortere.
own-pasted-too-long-characters = Den indsatte tekst har { $pasted } tegn og kan ikke være der: Der er plads til { $max } tegn. Intet af den er taget med.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Den indsatte tekst har { $pasted } tegn og kan ikke være der: Der er plads til { $max } linjer på { $columns } tegn. Intet af den er taget med.
own-pasted-left-out = Tegn, der ikke kan vises, er udeladt.

## An own statement is removed. x is a key.

own-remove = x en gang til fjerner dette udsagn med alle dets tekster. Enhver anden tast beholder det.
own-removed = Udsagnet er fjernet.

## Own statements are brought in from elsewhere.

bring-title = Hent egne udsagn ind
bring-what = De beholder deres id'er, så resultater kan sammenlignes. Det, der er her allerede, bliver, som det er.
bring-from-file = Fra en fil
# A path follows, which is typed.
bring-file = Fil:
bring-file-what = En undersøgelse som TOML-fil. Dens egne udsagn overtages med deres oversættelser; filen bliver, som den er.
bring-no-other = Ingen anden undersøgelse har egne udsagn.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 udsagn: { $level }, runde { $session } i { $year }
   *[other] { $count } udsagn: { $level }, runde { $session } i { $year }
  }
bring-file-empty = Der er ingen egne udsagn i denne fil.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Intet er overtaget.
bring-taken-one = Overtaget: { $names }.
bring-taken = { $count ->
    [one] Overtaget: { $count } eget udsagn.
   *[other] Overtaget: { $count } egne udsagn.
  }
bring-here-already = Er her allerede: { $names }.
bring-same-id = Ikke taget med, for et andet udsagn her har samme id: { $names }.
# `most` is a number, now 10.
bring-too-many = Ikke taget med, for der kan højst være { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = "{ $one }"
bring-names-two = "{ $one }", "{ $two }"
bring-names-three = "{ $one }", "{ $two }", "{ $three }"
bring-names-more = "{ $one }", "{ $two }", "{ $three }" og { $more } flere
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Forslag: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Forslag: { $title }, 1 udsagn
   *[other] Forslag: { $title }, { $count } udsagn
  }
# `fit` and `most` are numbers.
suggested-count = Afkrydset: { $ticked }. Plads til { $fit } mere: En undersøgelse kan højst have { $most } egne udsagn.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (er her allerede)
suggested-is-here = Et eget udsagn med dette id er her allerede. Det kan ændres i listen.
suggested-full = Der er { $most } egne udsagn, og flere kan der ikke være. Fjern først et af dem.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Der er ikke plads til flere: En undersøgelse kan have { $most } egne udsagn, altså { $fit } af disse. Fjern først et kryds.
suggested-nothing-ticked = Intet er krydset af endnu. Mellemrum krydser udsagnet under markøren af.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Alt er klar: a aktiverer den.
activate-missing = { $count ->
    [one] Én ting mangler. Enter går derhen, hvor den ordnes.
   *[other] { $count } ting mangler. Enter går derhen, hvor hver af dem ordnes.
  }
activate-still-missing = Der mangler stadig noget. Det er mærket i listen; Enter går derhen.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Inviteret: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $invited } { $group }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } valgfrie, { $own } af jeres egne
activate-all-core = Alle kerneudsagn
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first } kl. 00.00 til { $last } kl. 23.59: { $days ->
    [one] 1 dag
   *[other] { $days } dage
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Der er ingen nøgle endnu, så ingen kunne åbne arkene senere. Lav en i rum 9.
# One name.
activate-opens-one = { $who } kan åbne arkene.
activate-opens-each = { $who } kan åbne arkene, hver for sig.
activate-opens-together = { $who } kan åbne arkene, kun sammen.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Adgangssætningen for { $name } var rigtig lige nu.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Kan adgangssætningen stadig huskes? t prøver den.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } og { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Fortæl deltagerne, hvad der kom ud af sidste gang: 1 ting fra jeres plan. Enter viser den.
   *[other] Fortæl deltagerne, hvad der kom ud af sidste gang: { $count } ting fra jeres plan. Enter viser dem.
  }
activate-tell-other = { $count ->
    [one] Deltagerne får at vide, hvad der kom ud af sidste gang: 1 ting. Jeres plan siger det nu med andre ord; Enter viser dem.
   *[other] Deltagerne får at vide, hvad der kom ud af sidste gang: { $count } ting. Jeres plan siger det nu med andre ord; Enter viser dem.
  }
activate-told = { $count ->
    [one] Deltagerne får at vide, hvad der kom ud af sidste gang: 1 ting
   *[other] Deltagerne får at vide, hvad der kom ud af sidste gang: { $count } ting
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Fortæl deltagerne, hvad sidste gang gav
activate-tell-state-other = Nu fortælles det med andre ord. Mellemrum tager disse.
activate-tell-state-plan = Fra planen "{ $plan }". Det står på velkomstsiden og efter afleveringen.
activate-tell-state = Det står på velkomstsiden og efter afleveringen.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Hvad der låses
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = udsagn
activate-head-minutes = minutter
# In the column of those who are invited: nobody entered a number.
activate-not-known = ukendt
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Egne udsagn { $own } · { $days } · mindste gruppe { $cell } · sprog { $languages }
activate-counted-days = { $days ->
    [one] 1 dag
   *[other] { $days } dage
  }
activate-counted-no-days = dage ikke valgt
activate-key-lost = Den, der mister både adgangssætningen og gendannelsesordene, mister svarene: Så kan ingen åbne arkene.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Vil du aktivere { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] 1 person bliver spurgt
   *[other] { $people } personer bliver spurgt
  }: { $slot }, { $days ->
    [one] 1 dag
   *[other] { $days } dage
  }.
activate-from-then-on = Fra da af kan intet, som deltagerne ser, ændres, heller ikke når en spørgeskemafil ændres. Indtil nogen begynder at svare, kan aktiveringen trækkes tilbage.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Arkene forsegles til { $who }.
activate-activating = Et øjeblik: Den bliver aktiveret.

## A passphrase is tried.

activate-still-known = Kan adgangssætningen stadig huskes?
activate-only-tried = Skriv den, som du gør, når arkene åbnes. Intet åbnes nu; den bliver kun prøvet.
activate-trying = Et øjeblik: Adgangssætningen bliver prøvet.
