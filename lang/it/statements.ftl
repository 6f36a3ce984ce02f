### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, oltre { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min oltre { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } escluso

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Si chiede tutto
# How many of the optional statements are ticked.
statements-optional = { $on } di { $count } facoltative
# How many own statements there are, of how many there can be.
statements-own = { $count } di { $most } proprie

## The list of statements: a search.

# What is typed follows.
statements-search = Cerca:
# How many statements were found; at most 14 columns.
statements-found = { $count } trovate
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Con «{ $words }»: { $found } · a le elenca tutte
statements-found-none = Nessuna affermazione ha queste parole.

## The list of statements: headings between the entries.

statements-heading-own = Affermazioni proprie
# Questions that are answered by writing.
statements-heading-words = Con le proprie parole
statements-heading-stray = Segnate, ma non chieste a questo livello

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = base
# Left out by the short form.
statements-word-out = fuori
# Optional, and asked because the short form holds it.
statements-word-form = breve
# Written by the school.
statements-word-own = propria

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Scrivi un’affermazione propria (n)
statements-bring-own = Prendi affermazioni proprie da altrove (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Spazio la toglie
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Fino a dieci affermazioni proprie, con le stesse risposte delle altre. Scrivine una per ogni gruppo che deve leggerla.
statements-bring-own-what = Da un file, o da una tua rilevazione o preparazione. Ciò che non va bene viene detto; qui niente va perso.
statements-stray-what = Era segnata per un altro livello e impedirebbe di attivare la rilevazione.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Le affermazioni proprie si chiedono sempre. Enter apre questa: puoi cambiarla o rimuoverla.
statements-core-is-asked = Questa si chiede sempre. Ciò che è facoltativo ha davanti una casella vuota.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = La forma breve esclude questa. Con f si chiede di più.
statements-form-holds = Questa fa parte della forma breve e si chiede con essa.
# `most` is a number, now 10.
statements-no-more-own = Ci sono { $most } affermazioni proprie, il massimo possibile. Prima cambiane o rimuovine una.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Propria, chiesta sempre. Richiede { $times } min.
statements-takes-core = Di base, chiesta sempre. Richiede { $times } min.
statements-takes-left-out = Esclusa dalla forma breve. Richiederebbe { $times } min.
statements-takes-ticked = Facoltativa, segnata. Aggiunge { $times } min.
statements-takes-unticked = Facoltativa, non segnata. Aggiungerebbe { $times } min.
statements-takes-in-form = Facoltativa, nella forma breve. Richiede { $times } min.
statements-read-by-nobody = Per ora non la legge nessuno.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Aiuto: { $help }
statements-more-below = altro sotto ↓

## How much is asked: everything, or a short form.

statements-how-much = Quanto si chiede
statements-all = Tutto
statements-all-what = Tutte le affermazioni di base, le altre aree, e ciò che segni o scrivi.
# Stands behind the one that holds.
statements-chosen = scelto

## A preview: one of the groups follows, to be chosen.

statements-preview = Un’anteprima è il percorso come lo incontra chi partecipa. Non ne viene salvato niente; esci quando vuoi.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Una nuova affermazione propria
# A line's name: what the statement is called in reports.
own-title = Titolo
# Nothing is written for a line: there is no title.
own-no-title = nessuno
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = non chiesta
own-not-translated = non tradotta
own-not-written = non ancora scritta
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Poche parole che danno un nome all’affermazione nel rapporto. Chi partecipa non le vede.
own-text-what = Ciò che legge questo gruppo, per esempio «Nella nostra scuola, …». Se resta vuoto, al gruppo non si chiede.
own-translation-what = Lo stesso in questa lingua. Se resta vuoto, si legge il testo originale, con un segno.
own-help-what = Una o due frasi che dicono come sarebbe un sì pieno, un 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } di { $max } caratteri
own-lines = { $used } di { $max } righe
# `used` is such as "5 of 4 lines".
own-too-long = È più lungo di quanto entra nello schermo più piccolo: { $used }. Accorcialo un po’, per favore.
own-pasted-too-long-characters = Il testo incollato ha { $pasted } caratteri e non entra: c’è posto per { $max } caratteri. Non ne è stato preso niente.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Il testo incollato ha { $pasted } caratteri e non entra: c’è posto per { $max } righe di { $columns } caratteri. Non ne è stato preso niente.
own-pasted-left-out = I caratteri che non si possono mostrare sono stati tralasciati.

## An own statement is removed. x is a key.

own-remove = Con x un’altra volta si rimuove questa affermazione con tutti i suoi testi. Ogni altro tasto la conserva.
own-removed = L’affermazione è stata rimossa.

## Own statements are brought in from elsewhere.

bring-title = Prendere affermazioni proprie da altrove
bring-what = Mantengono il loro id, così i risultati si possono confrontare. Ciò che è già qui resta com’è.
bring-from-file = Da un file
# A path follows, which is typed.
bring-file = File:
bring-file-what = Una rilevazione come file TOML. Le sue affermazioni proprie vengono prese con le traduzioni; il file resta com’è.
bring-no-other = Nessun’altra rilevazione ha affermazioni proprie.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 affermazione: { $level }, sessione { $session } del { $year }
   *[other] { $count } affermazioni: { $level }, sessione { $session } del { $year }
  }
bring-file-empty = In questo file non ci sono affermazioni proprie.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Non è stato preso niente.
bring-taken-one = Presa: { $names }.
bring-taken = { $count ->
    [one] Presa: { $count } affermazione propria.
   *[other] Prese: { $count } affermazioni proprie.
  }
bring-here-already = Già qui: { $names }.
bring-same-id = Non prese, perché un’altra affermazione qui ha lo stesso id: { $names }.
# `most` is a number, now 10.
bring-too-many = Non prese, perché il massimo è { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = «{ $one }»
bring-names-two = «{ $one }», «{ $two }»
bring-names-three = «{ $one }», «{ $two }», «{ $three }»
bring-names-more = «{ $one }», «{ $two }», «{ $three }» e altre { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Proposte: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Proposte: { $title }, 1 affermazione
   *[other] Proposte: { $title }, { $count } affermazioni
  }
# `fit` and `most` are numbers.
suggested-count = Segnate: { $ticked }. Posto per altre { $fit }: una rilevazione accetta al massimo { $most } affermazioni proprie.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (già qui)
suggested-is-here = Qui c’è già un’affermazione propria con questo id. Si può cambiare nell’elenco.
suggested-full = Ci sono { $most } affermazioni proprie, il massimo possibile. Prima rimuovine una.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Non c’è più posto: una rilevazione accetta { $most } affermazioni proprie, quindi { $fit } di queste. Prima togli un segno.
suggested-nothing-ticked = Non c’è ancora nessun segno. Spazio segna l’affermazione sotto il cursore.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = È tutto pronto: con a si attiva.
activate-missing = { $count ->
    [one] Manca una cosa. Enter va dove si sistema.
   *[other] Mancano { $count } cose. Enter va dove si sistema ognuna.
  }
activate-still-missing = Manca ancora qualcosa. È segnato nell’elenco; Enter va lì.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Invitati: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } facoltative, { $own } proprie
activate-all-core = Tutte le affermazioni di base
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = Da { $first }, 00:00, a { $last }, 23:59: { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Non c’è ancora una chiave, quindi dopo nessuno potrebbe aprire i fogli. Creane una nella sezione 9.
# One name.
activate-opens-one = Può aprire i fogli: { $who }.
activate-opens-each = Possono aprire i fogli, anche da soli: { $who }.
activate-opens-together = Possono aprire i fogli, solo insieme: { $who }.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } La frase d’accesso di { $name } era giusta poco fa.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } La frase d’accesso si ricorda ancora? t la prova.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } e { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Di’ a chi partecipa che cosa è successo dopo l’ultima volta: 1 cosa dal tuo piano. Enter la mostra.
   *[other] Di’ a chi partecipa che cosa è successo dopo l’ultima volta: { $count } cose dal tuo piano. Enter le mostra.
  }
activate-tell-other = { $count ->
    [one] Chi partecipa legge che cosa è successo dopo l’ultima volta: 1 cosa. Ora il tuo piano lo dice con altre parole; Enter le mostra.
   *[other] Chi partecipa legge che cosa è successo dopo l’ultima volta: { $count } cose. Ora il tuo piano lo dice con altre parole; Enter le mostra.
  }
activate-told = { $count ->
    [one] Chi partecipa legge che cosa è successo dopo l’ultima volta: 1 cosa
   *[other] Chi partecipa legge che cosa è successo dopo l’ultima volta: { $count } cose
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Dire a chi partecipa che cosa è cambiato da allora
activate-tell-state-other = Ora si leggono altre parole. Spazio prende queste.
activate-tell-state-plan = Dal piano «{ $plan }». Sta nella pagina di benvenuto e dopo la consegna.
activate-tell-state = Sta nella pagina di benvenuto e dopo la consegna.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Che cosa non cambierà più
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = affermazioni
activate-head-minutes = minuti
# In the column of those who are invited: nobody entered a number.
activate-not-known = non noto
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Affermazioni proprie { $own } · { $days } · soglia di riservatezza { $cell } · lingue { $languages }
activate-counted-days = { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
  }
activate-counted-no-days = giorni non scelti
activate-key-lost = Chi perde sia la frase d’accesso sia le parole di recupero perde le risposte: allora nessuno può aprire i fogli.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Attivare { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Si chiede a 1 persona
   *[other] Si chiede a { $people } persone
  }: { $slot }, { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
  }.
activate-from-then-on = Da quel momento niente di ciò che vede chi partecipa può cambiare, nemmeno se cambia un file del questionario. Finché nessuno comincia a rispondere, l’attivazione si può ritirare.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = I fogli vengono sigillati per: { $who }.
activate-activating = Un momento: viene attivata.

## A passphrase is tried.

activate-still-known = La frase d’accesso si ricorda ancora?
activate-only-tried = Scrivila come farai quando si aprono i fogli. Adesso non si apre niente; è solo una prova.
activate-trying = Un momento: la frase d’accesso viene provata.
