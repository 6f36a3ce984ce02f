### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, peste { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min > { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: omis

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Se întreabă tot
# How many of the optional statements are ticked.
statements-optional = { $on } din { $count } opționale
# How many own statements there are, of how many there can be.
statements-own = { $count } din { $most } proprii

## The list of statements: a search.

# What is typed follows.
statements-search = Căutare:
# How many statements were found; at most 14 columns.
statements-found = { $count } găsite
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Cu „{ $words }”: { $found } · a le arată pe toate
statements-found-none = Nicio afirmație nu are aceste cuvinte.

## The list of statements: headings between the entries.

statements-heading-own = Afirmații proprii
# Questions that are answered by writing.
statements-heading-words = Cu propriile cuvinte
statements-heading-stray = Bifate, dar nu se întreabă la acest nivel

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = de bază
# Left out by the short form.
statements-word-out = scoasă
# Optional, and asked because the short form holds it.
statements-word-form = formă
# Written by the school.
statements-word-own = proprie

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Scrieți o afirmație proprie (n)
statements-bring-own = Preluați afirmații proprii din altă parte (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Space o scoate
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Până la zece afirmații ale școlii, la care se răspunde ca la celelalte. Scrieți câte una pentru fiecare grup care să o citească.
statements-bring-own-what = Dintr-un fișier ori dintr-un exercițiu sau o pregătire a dumneavoastră. Vi se spune ce nu se potrivește; aici nu se pierde nimic.
statements-stray-what = A fost bifată pentru alt nivel și ar împiedica activarea exercițiului.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Afirmațiile proprii se întreabă mereu. Enter o deschide pe aceasta: o puteți schimba sau elimina.
statements-core-is-asked = Aceasta se întreabă mereu. Ce e opțional are o căsuță goală în față.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Forma scurtă o lasă deoparte pe aceasta. f întreabă mai mult.
statements-form-holds = Aceasta face parte din forma scurtă și se întreabă odată cu ea.
# `most` is a number, now 10.
statements-no-more-own = Numărul afirmațiilor proprii e deja { $most }, cel mai mare posibil. Mai întâi schimbați sau eliminați una.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Proprie, se întreabă mereu. Durează { $times } min.
statements-takes-core = De bază, se întreabă mereu. Durează { $times } min.
statements-takes-left-out = Lăsată deoparte de forma scurtă. Ar dura { $times } min.
statements-takes-ticked = Opțională, bifată. Adaugă { $times } min.
statements-takes-unticked = Opțională, nebifată. Ar adăuga { $times } min.
statements-takes-in-form = Opțională, în forma scurtă. Durează { $times } min.
statements-read-by-nobody = Încă nu o citește nimeni.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Ajutor: { $help }
statements-more-below = mai mult mai jos ↓

## How much is asked: everything, or a short form.

statements-how-much = Cât se întreabă
statements-all = Tot
statements-all-what = Toate afirmațiile de bază, domeniile suplimentare și ce bifați sau scrieți.
# Stands behind the one that holds.
statements-chosen = ales

## A preview: one of the groups follows, to be chosen.

statements-preview = O previzualizare e drumul așa cum îl parcurge un participant. Nu se salvează nimic din ea; ieșiți când vreți.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = O nouă afirmație proprie
# A line's name: what the statement is called in reports.
own-title = Titlu
# Nothing is written for a line: there is no title.
own-no-title = niciunul
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = nu se întreabă
own-not-translated = fără traducere
own-not-written = încă nescris
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Câteva cuvinte care numesc afirmația în raport. Participanții nu le văd.
own-text-what = Ce citește acest grup, de exemplu „În școala noastră, …”. Dacă rămâne gol, grupul nu e întrebat.
own-translation-what = Același lucru în această limbă. Dacă rămâne gol, se citește cum a fost scris, cu un semn.
own-help-what = Una sau două propoziții care spun cum ar arăta un da întreg, un 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = caractere: { $used } din { $max }
own-lines = rânduri: { $used } din { $max }
# `used` is such as "5 of 4 lines".
own-too-long = E mai lung decât încape pe cel mai mic ecran ({ $used }). Scurtați puțin textul.
own-pasted-too-long-characters = Textul lipit nu încape. Caractere: { $pasted }; loc pentru: { $max }. Nu s-a preluat nimic din el.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Textul lipit nu încape. Caractere: { $pasted }; loc pentru rânduri: { $max }; caractere pe rând: { $columns }. Nu s-a preluat nimic din el.
own-pasted-left-out = Caracterele care nu se pot arăta au fost lăsate deoparte.

## An own statement is removed. x is a key.

own-remove = Încă un x elimină această afirmație cu toate textele ei. Orice altă tastă o păstrează.
own-removed = Afirmația a fost eliminată.

## Own statements are brought in from elsewhere.

bring-title = Preluarea afirmațiilor proprii
bring-what = Își păstrează id-urile, ca rezultatele să poată fi comparate. Ce e deja aici rămâne cum e.
bring-from-file = Dintr-un fișier
# A path follows, which is typed.
bring-file = Fișier:
bring-file-what = Un exercițiu ca fișier TOML. Afirmațiile lui proprii se preiau cu traducerile lor; fișierul rămâne cum e.
bring-no-other = Niciun alt exercițiu nu are afirmații proprii.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 afirmație
    [few] { $count } afirmații
   *[other] { $count } de afirmații
  }: { $level }, sesiunea { $session } din { $year }
bring-file-empty = În acest fișier nu sunt afirmații proprii.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Nu s-a preluat nimic.
bring-taken-one = S-a preluat: { $names }.
bring-taken = { $count ->
    [one] Preluată: { $count } afirmație proprie.
    [few] Preluate: { $count } afirmații proprii.
   *[other] Preluate: { $count } de afirmații proprii.
  }
bring-here-already = Deja aici: { $names }.
bring-same-id = Nepreluate, pentru că altă afirmație de aici are același id: { $names }.
# `most` is a number, now 10.
bring-too-many = Nepreluate, pentru că numărul cel mai mare e { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }”
bring-names-two = „{ $one }”, „{ $two }”
bring-names-three = „{ $one }”, „{ $two }”, „{ $three }”
bring-names-more = „{ $one }”, „{ $two }”, „{ $three }” și încă { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Propuneri: { $title }
# The same in the list of where statements come from.
suggested-set = Propuneri: { $title }, { $count ->
    [one] 1 afirmație
    [few] { $count } afirmații
   *[other] { $count } de afirmații
  }
# `fit` and `most` are numbers.
suggested-count = Bifate: { $ticked }. Loc pentru încă { $fit }: un exercițiu primește cel mult { $most } proprii.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (deja aici)
suggested-is-here = O afirmație proprie cu acest id e deja aici. Poate fi schimbată în listă.
suggested-full = Numărul afirmațiilor proprii e deja { $most }, cel mai mare posibil. Mai întâi eliminați una.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Nu mai încap: un exercițiu primește { $most } proprii, deci { $fit } dintre acestea. Întâi debifați una.
suggested-nothing-ticked = Încă nu e bifat nimic. Space bifează afirmația de sub cursor.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Totul e gata: cu a se activează.
activate-missing = { $count ->
    [one] Lipsește un lucru. Enter duce unde se rezolvă.
    [few] Lipsesc { $count } lucruri. Enter duce unde se rezolvă fiecare.
   *[other] Lipsesc { $count } de lucruri. Enter duce unde se rezolvă fiecare.
  }
activate-still-missing = Încă lipsește ceva. E marcat în listă; Enter duce acolo.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Invitați: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group } { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, opționale: { $optional }, proprii: { $own }
activate-all-core = Toate afirmațiile de bază
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = De { $first }, 00:00, până { $last }, 23:59: { $days ->
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Nu există încă o cheie, așa că nimeni nu ar putea deschide foile mai târziu. Faceți una în camera 9.
# One name.
activate-opens-one = { $who } poate deschide foile.
activate-opens-each = { $who } pot deschide foile, fiecare și singur.
activate-opens-together = { $who } pot deschide foile, doar împreună.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Parola a fost corectă chiar acum: { $name }.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Se mai știe parola? Cu t o încercați.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } și { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = Spuneți participanților ce a adus data trecută: { $count ->
    [one] 1 lucru
    [few] { $count } lucruri
   *[other] { $count } de lucruri
  } din planul dumneavoastră. Enter le arată.
activate-tell-other = Participanților li se spune ce a adus data trecută: { $count ->
    [one] 1 lucru
    [few] { $count } lucruri
   *[other] { $count } de lucruri
  }. Planul dumneavoastră o spune acum cu alte cuvinte; Enter le arată.
activate-told = Participanților li se spune ce a adus data trecută: { $count ->
    [one] 1 lucru
    [few] { $count } lucruri
   *[other] { $count } de lucruri
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Spuneți ce a adus data trecută
activate-tell-state-other = Acum se spun alte cuvinte. Space le ia pe acestea.
activate-tell-state-plan = Din planul „{ $plan }”. Apare la bun venit și după predare.
activate-tell-state = Apare la bun venit și după predare.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Ce nu se mai schimbă
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = afirmații
activate-head-minutes = minute
# In the column of those who are invited: nobody entered a number.
activate-not-known = neștiut
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Afirmații proprii { $own } · { $days } · prag de afișare { $cell } · limbi { $languages }
activate-counted-days = { $days ->
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
  }
activate-counted-no-days = zile nealese
activate-key-lost = Cine pierde și parola, și cuvintele de recuperare pierde răspunsurile: atunci nimeni nu mai poate deschide foile.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Activați { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] E întrebată 1 persoană
    [few] Sunt întrebate { $people } persoane
   *[other] Sunt întrebate { $people } de persoane
  }: { $slot }, { $days ->
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
  }.
activate-from-then-on = De atunci nu se mai poate schimba nimic din ce văd participanții, nici când se schimbă un fișier al chestionarului. Până începe cineva să răspundă, activarea poate fi retrasă.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Foile se sigilează pentru: { $who }.
activate-activating = O clipă: se activează.

## A passphrase is tried.

activate-still-known = Se mai știe parola?
activate-only-tried = Scrieți-o așa cum o veți scrie la deschiderea foilor. Acum nu se deschide nimic; doar se încearcă.
activate-trying = O clipă: se verifică parola.
