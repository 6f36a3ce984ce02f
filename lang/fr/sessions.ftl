### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · session { $session } de { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Année scolaire { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } aujourd’hui, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Session { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = en cours
sessions-next = la prochaine
sessions-later = plus tard
sessions-over = terminée
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = rien n’a eu lieu
sessions-nothing-yet = encore rien
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + préparer une enquête
sessions-prepare-one = + en préparer une

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = en préparation
sessions-opens = ouvre le { $day }
sessions-open-until = ouvert jusqu’au { $day }
sessions-closed-since = fermé depuis le { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = personne n’a participé
sessions-nobody-yet = encore personne
# Nobody of one of the groups has answered yet.
sessions-group-missing = il manque un groupe
sessions-medium = participation moyenne
sessions-high = participation élevée

## Bringing an exercise back, and removing a set-up.

sessions-restore = Reprendre une enquête depuis son archive
sessions-restore-more = Tapez où se trouve l’archive, par exemple /media/stick/2026-1-primary.archive. Le fichier reste tel quel. Seule une archive de cette école peut être ouverte ici.
# Before the path that is typed: at most 24 columns.
sessions-archive = L’archive
sessions-remove = Retirer cette préparation ?
sessions-remove-more = Tout ce qui a été décidé pour elle disparaît ; il n’y a pas encore de réponses. Pour confirmer que c’est bien celle-ci, tapez son nom : { $name }
sessions-remove-only-set-up = Seule une préparation peut être retirée ici. Une enquête s’archive ou se supprime sur sa propre page.
sessions-remove-changed = Quelqu’un d’autre a modifié cette préparation entre-temps, donc elle n’a pas été retirée. Regardez-la d’abord encore une fois.
sessions-not-its-name = Ce n’est pas son nom. Rien n’a été changé. Son nom est { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Quel questionnaire ?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Il interroge : { $groups }.
begin-session = Pour quelle session ?
begin-session-more = Une enquête tient entièrement dans une session. En avril, deux sessions se chevauchent : vous dites laquelle.
begin-copy = La copier dans quelle session ?
begin-copy-more = Tout suit, sauf les dates : nombres, classes, affirmations et celles de l’école.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Session { $session } de { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = ce niveau y est déjà
begin-level = Quel niveau, dans la session { $session } de { $year } ?
begin-level-more = Il y a une enquête par niveau dans une session. Une école plus grande mène plusieurs niveaux côte à côte.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = est en préparation
begin-has-exercise = a son enquête
begin-isced = CITE { $level }
begin-taken-by-set-up = Ce niveau est déjà en préparation pour cette session. Il y a une enquête par niveau dans une session : continuez celle-là.
begin-taken-by-exercise = Ce niveau a déjà son enquête dans cette session. Elle est en sécurité. Il y a une enquête par niveau dans une session : choisissez un autre niveau ou une autre session.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Ouvre le { $day }, dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }.
exercise-last-day = Ouvert. Aujourd’hui est le dernier jour, jusqu’à 23 h 59.
exercise-open = Ouvert jusqu’au { $day }, { $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
  }.
exercise-closed = Fermé depuis le { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Jours
# What is asked.
exercise-asked = Contenu
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Seuil d’affichage
# How people come in: with a code or without.
exercise-answering = Accès
exercise-corrections = Corrections
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, facultatives : { $optional }, { $own ->
    [one] { $own } affirmation de l’école
   *[other] { $own } affirmations de l’école
  }
exercise-statements-narrow = { $form }, facultatives : { $optional }, école : { $own }
exercise-everything = tout
# `key` is the short name of a short form, such as 20.
exercise-short-form = version courte { $key }
exercise-cell-more = { $cell ->
    [one] { $cell } feuille
   *[other] { $cell } feuilles
  } ; un groupe qui en a moins n’a pas sa propre ligne
exercise-cell-narrow = { $cell ->
    [one] { $cell } feuille
   *[other] { $cell } feuilles
  }
exercise-no-code = sans code
exercise-all-coded = tout le monde avec un code
# `groups` are the groups that need one, with commas.
exercise-coded = avec un code : { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = laissé de côté
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } sur { $invited } invités   minimum { $minimum }   { $eligible } au total
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } sur { $invited } invités, min. { $minimum }
exercise-no-corrections = aucune
exercise-corrections-before = et { $count } avant celles-ci
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  nouveau dernier jour : { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group } : maintenant { $invited } invités, { $eligible } au total

## The page of an exercise: its corrections.

exercise-later = Un dernier jour plus tard
# `most` is a number of days.
exercise-later-more = Les personnes qui répondent le voient aussitôt. Il ne peut qu’être repoussé : au plus jusqu’au { $day } ({ $most } jours, à l’intérieur de la session). C’est noté au journal, et le rapport le dit.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Nouveau dernier jour
exercise-no-day = Ce n’est pas un jour. Tapez-le comme 2026-12-04 : année, mois, jour.
exercise-whose-number = Pour qui le nombre était-il faux ?
# `group` is a group's title.
exercise-how-many = Combien sont-ils ? { $group }
exercise-people-more = Le rapport compte par rapport à ces nombres. La modification est notée au journal, et le rapport le dit. Ce qui a été promis à un petit groupe reste promis.
# Behind a group's title in a list.
exercise-invited-of = { $invited } invités, { $eligible } au total
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Au total
exercise-invited = Invités
exercise-both-numbers = Tapez les deux nombres, s’il vous plaît.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = À la place de qui voulez-vous la voir ?
exercise-begun = Quelqu’un a déjà répondu, ou elle est fermée : l’activation ne peut plus être annulée. On peut encore repousser le dernier jour et corriger le nombre de personnes.
exercise-archive = La ranger dans un seul fichier
exercise-archive-more = Toute l’enquête va dans un seul fichier, feuilles scellées comprises, et quitte le stockage une fois le fichier relu et trouvé complet. Dans Sessions, o la ramène. Choisissez un dossier sur une clé USB ou dans vos documents. Son nom : { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Le fichier
exercise-no-file = Tapez où le fichier doit être écrit, s’il vous plaît.
exercise-delete = La supprimer pour de bon ?
# The "a" in brackets is a key.
exercise-delete-more = Tout disparaît, et personne ne peut la ramener ; une archive (a) peut être ramenée. Les sauvegardes gardent ce qu’elles ont. Pour confirmer que c’est bien celle-ci, tapez son nom : { $name }
exercise-delete-sheets = Tout disparaît, y compris { $sheets ->
    [one] { $sheets } feuille scellée
   *[other] { $sheets } feuilles scellées
  }, et personne ne peut la ramener ; une archive (a) peut être ramenée. Les sauvegardes gardent ce qu’elles ont. Pour confirmer que c’est bien celle-ci, tapez son nom : { $name }
