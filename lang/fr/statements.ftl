### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, plus de { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min plus de { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } : laissé de côté

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Tout est demandé
# How many of the optional statements are ticked.
statements-optional = facultatives : { $on } sur { $count }
# How many own statements there are, of how many there can be.
statements-own = de l’école : { $count } sur { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Chercher :
# How many statements were found; at most 14 columns.
statements-found = { $count } en tout
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Avec « { $words } » : { $found } · a liste tout
statements-found-none = Aucune affirmation ne contient ces mots.

## The list of statements: headings between the entries.

statements-heading-own = Affirmations de l’école
# Questions that are answered by writing.
statements-heading-words = Avec ses propres mots
statements-heading-stray = Cochées, mais pas demandées à ce niveau

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = de base
# Left out by the short form.
statements-word-out = omise
# Optional, and asked because the short form holds it.
statements-word-form = courte
# Written by the school.
statements-word-own = école

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Écrire une affirmation de l’école (n)
statements-bring-own = Importer des affirmations d’ailleurs (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code } : la touche Espace l’enlève
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Jusqu’à dix affirmations à vous, auxquelles on répond comme aux autres. Écrivez-en une version pour chaque groupe qui doit la lire.
statements-bring-own-what = Depuis un fichier, ou depuis une enquête ou une préparation à vous. Ce qui ne convient pas est signalé ; rien n’est perdu ici.
statements-stray-what = Elle a été cochée pour un autre niveau et empêcherait d’activer l’enquête.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Vos propres affirmations sont toujours demandées. Enter ouvre celle-ci : vous pouvez la modifier ou la retirer.
statements-core-is-asked = Celle-ci est toujours demandée. Ce qui est facultatif a une case vide devant.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = La version courte omet celle-ci. f permet d’en demander plus.
statements-form-holds = Celle-ci fait partie de la version courte et est demandée avec elle.
# `most` is a number, now 10.
statements-no-more-own = Il y a { $most } affirmations de l’école, le maximum. Modifiez ou retirez d’abord l’une d’elles.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = De l’école, toujours demandée. Prend { $times } min.
statements-takes-core = De base, toujours demandée. Prend { $times } min.
statements-takes-left-out = Omise par la version courte. Prendrait { $times } min.
statements-takes-ticked = Facultative, cochée. Ajoute { $times } min.
statements-takes-unticked = Facultative, non cochée. Ajouterait { $times } min.
statements-takes-in-form = Facultative, dans la version courte. Prend { $times } min.
statements-read-by-nobody = Personne ne la lit encore.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Aide : { $help }
statements-more-below = suite ↓

## How much is asked: everything, or a short form.

statements-how-much = Combien demander
statements-all = Tout
statements-all-what = Toutes les affirmations de base, les autres domaines, et ce que vous cochez ou écrivez.
# Stands behind the one that holds.
statements-chosen = choisi

## A preview: one of the groups follows, to be chosen.

statements-preview = Un aperçu est le parcours tel qu’on le rencontre en participant. Rien n’en est enregistré ; quittez-le quand vous voulez.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Une nouvelle affirmation de l’école
# A line's name: what the statement is called in reports.
own-title = Titre
# Nothing is written for a line: there is no title.
own-no-title = aucun
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = pas demandée
own-not-translated = pas traduite
own-not-written = pas encore écrite
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Quelques mots qui nomment l’affirmation dans le rapport. Les participants ne les voient pas.
own-text-what = Ce que lit ce groupe, par exemple « Dans notre école, … ». Si c’est vide, elle n’est pas posée au groupe.
own-translation-what = La même chose dans cette langue. Si c’est vide, on la lit comme elle a été écrite, avec une marque.
own-help-what = Une ou deux phrases qui disent à quoi ressemblerait un oui complet, un 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } caractères sur { $max }
own-lines = { $used } lignes sur { $max }
# `used` is such as "5 of 4 lines".
own-too-long = C’est plus long que le plus petit écran ne le permet : { $used }. Raccourcissez un peu, s’il vous plaît.
own-pasted-too-long-characters = Le texte collé a { $pasted } caractères et ne tient pas : il y a de la place pour { $max } caractères. Rien n’en a été pris.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Le texte collé a { $pasted } caractères et ne tient pas : il y a de la place pour { $max } lignes de { $columns } caractères. Rien n’en a été pris.
own-pasted-left-out = Des caractères qui ne peuvent pas être affichés ont été omis.

## An own statement is removed. x is a key.

own-remove = x encore une fois retire cette affirmation avec tous ses textes. Toute autre touche la garde.
own-removed = L’affirmation a été retirée.

## Own statements are brought in from elsewhere.

bring-title = Importer des affirmations de l’école
bring-what = Elles gardent leurs identifiants, pour que les résultats puissent être comparés. Ce qui est déjà ici reste tel quel.
bring-from-file = Depuis un fichier
# A path follows, which is typed.
bring-file = Fichier :
bring-file-what = Une enquête sous forme de fichier TOML. Ses affirmations de l’école sont reprises avec leurs traductions ; le fichier reste tel quel.
bring-no-other = Aucune autre enquête n’a d’affirmations de l’école.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] { $count } affirmation : { $level }, session { $session } de { $year }
   *[other] { $count } affirmations : { $level }, session { $session } de { $year }
  }
bring-file-empty = Il n’y a pas d’affirmations de l’école dans ce fichier.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Rien n’a été repris.
bring-taken-one = Repris : { $names }.
bring-taken = { $count ->
    [one] Repris : { $count } affirmation de l’école.
   *[other] Repris : { $count } affirmations de l’école.
  }
bring-here-already = Déjà ici : { $names }.
bring-same-id = Pas repris, car une autre affirmation ici a le même identifiant : { $names }.
# `most` is a number, now 10.
bring-too-many = Pas repris, car au plus { $most } sont possibles : { $names }.
# These names, with the quotation marks of the language.
bring-names-one = « { $one } »
bring-names-two = « { $one } », « { $two } »
bring-names-three = « { $one } », « { $two } », « { $three } »
bring-names-more = « { $one } », « { $two } », « { $three } » et { $more } de plus
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Suggestions : { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Suggestions : { $title }, { $count } affirmation
   *[other] Suggestions : { $title }, { $count } affirmations
  }
# `fit` and `most` are numbers.
suggested-count = Cochées : { $ticked }. Encore de la place pour { $fit } : une enquête prend au plus { $most } affirmations de l’école.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (déjà ici)
suggested-is-here = Une affirmation de l’école avec cet identifiant est déjà ici. Elle peut être modifiée dans la liste.
suggested-full = Il y a { $most } affirmations de l’école, le maximum. Retirez d’abord l’une d’elles.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Il n’y a plus de place : une enquête prend { $most } affirmations de l’école, donc { $fit } de celles-ci. Décochez-en d’abord une.
suggested-nothing-ticked = Rien n’est encore coché. Espace coche l’affirmation sous le curseur.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Tout est prêt : a active l’enquête.
activate-missing = { $count ->
    [one] Il manque { $count } chose. Enter mène là où on y remédie.
   *[other] Il manque { $count } choses. Enter mène là où on remédie à chacune.
  }
activate-still-missing = Il manque encore quelque chose. C’est marqué dans la liste ; Enter y mène.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Invités : { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $invited } { $group }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, facultatives : { $optional }, de l’école : { $own }
activate-all-core = Toutes les affirmations de base
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = Du { $first }, 0 h 00, au { $last }, 23 h 59 : { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Il n’y a pas encore de clé, donc personne ne pourrait ouvrir les feuilles ensuite. Créez-en une dans la rubrique 9.
# One name.
activate-opens-one = { $who } peut ouvrir les feuilles.
activate-opens-each = { $who } peuvent ouvrir les feuilles, chaque personne séparément.
activate-opens-together = { $who } peuvent ouvrir les feuilles, seulement ensemble.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } La phrase de passe de { $name } vient d’être vérifiée : elle est juste.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } La phrase de passe est-elle encore connue ? t permet de l’essayer.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } et { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Dire aux participants ce que la dernière fois a donné : { $count } chose de votre plan. Enter la montre.
   *[other] Dire aux participants ce que la dernière fois a donné : { $count } choses de votre plan. Enter les montre.
  }
activate-tell-other = { $count ->
    [one] On dit aux participants ce que la dernière fois a donné : { $count } chose. Votre plan le dit maintenant autrement ; Enter le montre.
   *[other] On dit aux participants ce que la dernière fois a donné : { $count } choses. Votre plan le dit maintenant autrement ; Enter le montre.
  }
activate-told = { $count ->
    [one] On dit aux participants ce que la dernière fois a donné : { $count } chose
   *[other] On dit aux participants ce que la dernière fois a donné : { $count } choses
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Dire aux participants ce qu’a donné la dernière fois
activate-tell-state-other = D’autres mots sont utilisés pour l’instant. Espace prend ceux-ci.
activate-tell-state-plan = Tiré du plan « { $plan } ». C’est sur la page d’accueil et à la fin.
activate-tell-state = C’est sur la page d’accueil et à la fin.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Ce qui ne changera plus
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = affirmations
activate-head-minutes = minutes
# In the column of those who are invited: nobody entered a number.
activate-not-known = inconnu
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = De l’école : { $own } · { $days } · seuil d’affichage { $cell } · langues { $languages }
activate-counted-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
activate-counted-no-days = jours pas choisis
activate-key-lost = Qui perd à la fois la phrase de passe et les mots de récupération perd les réponses : personne ne peut plus ouvrir les feuilles.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Activer { $what } ?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] { $people } personne est interrogée
   *[other] { $people } personnes sont interrogées
  } : { $slot }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }.
activate-from-then-on = Dès lors, rien de ce que voient les participants ne peut changer, même si un fichier de questionnaire change. Tant que personne n’a commencé à répondre, l’activation peut être annulée.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Les feuilles sont scellées pour { $who }.
activate-activating = Un instant : activation en cours.

## A passphrase is tried.

activate-still-known = La phrase de passe est-elle encore connue ?
activate-only-tried = Tapez-la comme vous le ferez à l’ouverture des feuilles. Rien n’est ouvert maintenant ; on ne fait que l’essayer.
activate-trying = Un instant : vérification de la phrase de passe.
