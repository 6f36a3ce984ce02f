### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Rien n’est en préparation.
# n is a key.
set-up-nothing-next = n commence : vous choisissez la session et le niveau, puis quatre étapes courtes. Tout est enregistré aussitôt ; partez et revenez quand vous voulez.
set-up-list = En préparation
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · session { $session } de { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = en cours…
set-up-is-saved = enregistré
set-up-is-not-saved = non enregistré

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Niveau et nombres
stage-numbers-short = Nombres
stage-questionnaire = Questionnaire
stage-dates = Dates
stage-activate = Activer

set-up-saving = Un instant : enregistrement de votre dernière modification. Essayez encore, s’il vous plaît.
set-up-changed = Quelqu’un d’autre a modifié cette préparation entre-temps. Vous voyez maintenant sa version ; votre dernière modification n’a pas été gardée.
set-up-other-questionnaire = Cette enquête avait un autre questionnaire, avec d’autres niveaux ou groupes, donc elle ne peut pas être copiée. Elle est en sécurité. Commencez une nouvelle préparation ; les affirmations de l’école peuvent y être importées.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = École
numbers-level = Niveau
numbers-classes = Classes
numbers-school-missing = pas encore indiqué
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = au total
numbers-invited = invités
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % de { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = à remplir
numbers-too-many = trop
numbers-left-out = omis
numbers-too-few = trop peu
numbers-small = petit
numbers-fine = bien
numbers-no-classes = aucune indiquée
numbers-classes-entered = { $all } indiquées, { $asked } interrogées
numbers-which-level = Quel niveau est interrogé ?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · choisi
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · CITE { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = CITE { $isced } · 6 à 12 ans · comptent les plus de 9 ans
level-lower-secondary = CITE { $isced } · 12 à 15 ans
level-vocational = CITE { $isced } · 15 à 18 ans · apprendre un métier
level-general = CITE { $isced } · 15 à 18 ans · vers les études
level-between = CITE { $isced } · entre l’école et le supérieur

numbers-about-levels = Un niveau n’est jamais fusionné avec un autre : une école plus grande prépare une enquête par niveau, côte à côte, et qui travaille à deux niveaux répond une fois pour chacun. Une petite école avec une seule enquête pour plusieurs prend le plus bas.
numbers-about-school = Le nom de l’école, tel que le liront les participants et le rapport. Il peut être modifié jusqu’à l’activation de l’enquête.
numbers-about-classes = Vous n’avez pas à interroger tout le monde. Indiquez les classes, ou les équipes d’enseignants, et tirez au sort celles qui sont interrogées : moins de travail pour l’école, et des résultats moins fiables.
# `who` comes from the questionnaire.
numbers-who-counts = Qui compte : { $who }.
numbers-zero = 0 laisse le groupe de côté.
numbers-asked-classes = Qui est interrogé : les personnes des classes interrogées.
numbers-asked-everyone = Qui est interrogé : tout le monde, sauf si vous indiquez un nombre plus petit. 0 laisse le groupe de côté.
numbers-minimum-rule = { $minimum ->
    [one] Minimum { $minimum } feuille : { $percent } % de { $eligible }, arrondi vers le bas. S’il y en a moins, le rapport demande à être lu avec prudence.
   *[other] Minimum { $minimum } feuilles : { $percent } % de { $eligible }, arrondi vers le bas. S’il y en a moins, le rapport demande à être lu avec prudence.
  }
numbers-correct-one = { $people } : plus d’invités ({ $invited }) que de personnes au total ({ $eligible }). Corrigez l’un des deux nombres, s’il vous plaît.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Classes et équipes
# n is a key.
classes-begin = n permet d’indiquer la première. Indiquez-les toutes, même celles qui ne seront peut-être pas interrogées : c’est seulement ainsi qu’un tirage vaut pour tout le monde.
# Above the columns of the list. At most 9 columns each.
classes-name = nom
classes-grade = année
classes-group = groupe
classes-people = effectif
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = oui
classes-not-asked = non
classes-remove = Retirer de la liste : { $name } ?
classes-full = Il y a déjà { $most } classes ; il n’est pas possible d’en ajouter.
classes-none-asked = Aucune de ces classes n’est interrogée, donc ce groupe est laissé de côté : { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Toutes les classes réunies ont { $all } personnes, mais il n’y en a que { $eligible } au total ({ $people }). Corrigez les classes, ou le nombre du tableau précédent.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Nouvelle classe
class-form-name = Nom
class-form-grade = Année
class-form-group = Groupe
class-form-people = Effectif
class-form-about-name = Comme on l’appelle dans l’école, par exemple 5b, ou Langues pour une équipe d’enseignants.
class-form-about-grade = Les classes d’une même année sont tirées au sort ensemble, pour que chaque année soit interrogée. Peut rester vide.
class-form-about-group = De qui est la classe : élèves, ou enseignants pour une équipe.
class-form-about-people = Combien de personnes elle a. Ensemble, les classes devraient compter toutes les personnes concernées.
class-form-no-name = Donnez-lui un nom, par exemple 5b.
class-form-name-taken = Il y a déjà une classe { $name }. Choisissez un autre nom, s’il vous plaît.
class-form-nobody = Combien de personnes y a-t-il ? Au moins 1.
class-form-too-many = Une classe a au plus { $most } personnes. Regardez encore le nombre, s’il vous plaît.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Prévoir un échantillon : { $people }
sample-advice = { $minimum ->
    [one] { $people }, { $eligible } au total : le guide demande au moins { $minimum } feuille. Tout le monde ne répond pas, donc interrogez-en { $wanted } ou plus.
   *[other] { $people }, { $eligible } au total : le guide demande au moins { $minimum } feuilles. Tout le monde ne répond pas, donc interrogez-en { $wanted } ou plus.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = par année
sample-classes = classes
sample-people = personnes
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } sur { $all }
sample-range = { $least } à { $most } sur { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = conseillé
sample-seed = Nombre de départ
sample-draw-once = Le même nombre de classes par année, chacune avec la même chance. Tirez une seule fois : recommencer jusqu’à ce que le résultat plaise, c’est choisir à la main. Qui tape ce nombre de départ tire les mêmes classes.
sample-drawn = Tirage avec le nombre de départ { $seed } : { $asked } classes interrogées sur { $classes }.
# n is a key.
sample-needs-classes = Un échantillon se tire parmi des classes. Indiquez-les d’abord, même celles qui ne seront pas interrogées : n commence.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Tout le monde est interrogé ({ $people }) : il n’y a pas d’échantillon qui demande de la prudence.
sample-random = { $chosen } classes sur { $classes }, { $asked } personnes sur { $all } ({ $people }), tirées au sort ({ $per } par année, nombre de départ { $seed }). Le rapport peut dire jusqu’où elles valent pour tout le groupe ({ $people }), avec une marge.
sample-random-disagrees = { $chosen } classes sur { $classes }, { $asked } personnes sur { $all } ({ $people }), tirées au sort ({ $per } par année, nombre de départ { $seed }). Mais toutes les classes réunies ont { $together } personnes, et il y en a { $all } au total : le rapport ne donne une marge que si les deux concordent.
sample-by-hand = { $asked } personnes sur { $all } ({ $people }), choisies à la main. Le rapport ne donne pas de marge et le dit ; des classes tirées au sort en permettraient une.
sample-classes-by-hand = { $chosen } classes sur { $classes }, { $asked } personnes sur { $all } ({ $people }), choisies à la main. Le rapport ne donne pas de marge et le dit : seul un tirage en permet une.
sample-changed = { $chosen } classes sur { $classes }, { $asked } personnes sur { $all } ({ $people }), modifiées à la main depuis le tirage. Le rapport ne donne pas de marge et le dit : seul un tirage en permet une.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = lu
calendar-tuesday = ma
calendar-wednesday = me
calendar-thursday = je
calendar-friday = ve
calendar-saturday = sa
calendar-sunday = di

dates-choose-first = Choisissez le premier jour.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = À partir du { $day }. Choisissez maintenant le dernier jour.
dates-none-fits = Plus aucune enquête ne tient dans la session { $session } : elle se termine le { $day }. La rubrique 2 montre quelle session vient ensuite.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } jours
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = La session { $session } va du { $first } au { $last }.
dates-lasts = Une enquête dure de { $least } à { $most } jours, premier et dernier jour compris.
# `month` is the name of a month alone: "April".
dates-shared-month = Le mois « { $month } » est aussi dans la session { $other } ; vous avez choisi la session { $session }.
dates-shared = Du { $first } au { $last }, c’est aussi la session { $other } ; vous avez choisi la session { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day } : ouvre à 0 h 00.
dates-would-open = { $day } : un premier jour ici ouvre à 0 h 00.
dates-closes = { $day } : le dernier de { $days } jours ; ferme à 23 h 59, heure locale ({ $place }).
dates-would-close = { $day } : un dernier jour ici fait { $days } jours et ferme à 23 h 59, heure locale ({ $place }).
dates-inside = { $day } : jour { $number } sur { $all }. Finir ici n’est pas possible : au moins { $least } jours.
dates-no-too-late = { $day } : pas possible, la session { $session } se termine le { $last }, et il faut au moins { $least } jours.
dates-no-too-short = { $day } : pas possible, comme dernier jour cela ferait { $days } jours, et il en faut au moins { $least }.
dates-no-too-long = { $day } : pas possible, comme dernier jour cela ferait { $days } jours, et le maximum est { $most }.
dates-no-before-window = { $day } : pas possible, la session { $session } commence le { $first }.
dates-no-after-window = { $day } : pas possible, la session { $session } se termine le { $last }.
dates-no-past = { $day } : pas possible, c’est passé, nous sommes le { $today }.
dates-no-backwards = { $day } : pas possible, c’est avant le premier jour.

# Before what is typed.
dates-type = Un jour, par exemple 2026-11-23 :
dates-no-day = Ce n’est pas un jour. Écrivez-le comme 2026-11-23 ou 23.11.2026, s’il vous plaît.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = L’école n’a pas encore de nom.
open-no-people = Il manque le nombre de personnes ({ $people }). Écrivez 0 pour laisser le groupe de côté.
open-more-invited = { $people } : plus d’invités ({ $invited }) que de personnes au total ({ $eligible }).
open-nobody-invited = Personne n’est invité dans aucun groupe, donc personne ne pourrait répondre.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Aucune version courte ne s’appelle « { $key } ». Versions courtes : { $forms }.
open-no-short-form = Aucune version courte ne s’appelle « { $key } ». Il n’y en a pas.
# `code` is a statement's code, such as C10.
open-unknown-code = Aucune affirmation n’a le code `{ $code }`.
open-always-in = `{ $code }` y est toujours ; seules les affirmations facultatives sont listées ici.
open-not-at-this-level = `{ $code }` n’est pas demandée à ce niveau.
open-too-many-own = { $count ->
    [one] Il y a { $count } affirmation de l’école. Au plus { $most } sont possibles.
   *[other] Il y a { $count } affirmations de l’école. Au plus { $most } sont possibles.
  }
open-own-id-taken = L’identifiant `{ $id }` est celui d’une affirmation du questionnaire. Donnez-en un autre à la vôtre.
open-own-without-group = Votre affirmation « { $own } » n’est posée à personne. Écrivez-la pour un groupe au moins, ou retirez-la.
open-own-without-text = Votre affirmation « { $own } » n’a pas encore de texte pour ce groupe : { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Votre affirmation « { $own } » ne dit pas encore à ce groupe quand mettre un { $points } : { $people }.
open-own-without-meaning = Votre affirmation « { $own } » ne dit pas encore à ce groupe ce qu’elle veut dire : { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Votre affirmation « { $own } » n’est traduite qu’en partie ({ $language }) pour ce groupe : { $people }. Il faut le texte et l’aide.
open-translation-for-nobody = Votre affirmation « { $own } » a une traduction ({ $language }) pour un groupe à qui elle n’est pas posée : { $people }. Retirez l’une ou ajoutez l’autre.
open-no-such-session = Il n’y a pas de session { $session } dans l’année scolaire { $year }.
open-no-first-day = Le premier jour n’est pas encore choisi.
open-no-last-day = Le dernier jour n’est pas encore choisi.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = quand mettre un { $points }
helps-what-is-meant = ce que cela veut dire

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Le dernier jour est avant le premier.
slot-too-short = { $days ->
    [one] L’enquête dure { $days } jour. Il en faut au moins { $least }, premier et dernier jour compris.
   *[other] L’enquête dure { $days } jours. Il en faut au moins { $least }, premier et dernier jour compris.
  }
slot-too-long = { $days ->
    [one] L’enquête dure { $days } jour. Au plus { $most } sont possibles, premier et dernier jour compris.
   *[other] L’enquête dure { $days } jours. Au plus { $most } sont possibles, premier et dernier jour compris.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Les jours doivent être dans la session { $session } de l’année scolaire { $year } : du { $first } au { $last }.
slot-in-the-past = Le premier jour est passé : nous sommes le { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group } : groupe laissé de côté. Le rapport sera marqué « incomplet » et il n’y aura pas de badge.
caution-below-minimum = { $invited ->
    [one] { $group } : { $invited } est interrogé, et le minimum pour { $eligible } est { $minimum }. Il ne peut pas être atteint ainsi ; le rapport demandera à être lu avec prudence.
   *[other] { $group } : { $invited } sont interrogés, et le minimum pour { $eligible } est { $minimum }. Il ne peut pas être atteint ainsi ; le rapport demandera à être lu avec prudence.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group } : avec { $invited } invités, c’est un petit groupe, et on le dit à ses membres au début. Si moins de { $cell } répondent, le groupe n’a sa propre ligne dans le rapport que si toutes les personnes qui ont répondu sont d’accord.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Votre affirmation « { $own } » dit à peu près la même chose qu’une autre ({ $code }, { $title }). L’une des deux suffit peut-être.
caution-looks-like-own = Votre affirmation « { $own } » dit à peu près la même chose qu’une autre (votre affirmation « { $other } »). L’une des deux suffit peut-être.
# `language` is a tag such as fr.
caution-not-translated = Votre affirmation « { $own } » n’est pas traduite ({ $language }) pour tout le monde. Qui répond dans cette langue la lit telle qu’elle est écrite, avec une marque.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = L’enquête est fermée, donc son dernier jour ne peut plus changer. Toutes les feuilles sont en sécurité.
correction-not-later = Le dernier jour ne peut qu’être repoussé, et c’est maintenant le { $last }. Choisissez un jour après celui-là.
correction-too-long = { $days ->
    [one] L’enquête durerait { $days } jour. Au plus { $most } sont possibles, premier et dernier jour compris. Choisissez un dernier jour plus tôt.
   *[other] L’enquête durerait { $days } jours. Au plus { $most } sont possibles, premier et dernier jour compris. Choisissez un dernier jour plus tôt.
  }
correction-outside-window = La session se termine le { $last }. Choisissez ce jour-là ou un jour plus tôt.
correction-unsealed = Des feuilles ont déjà été descellées, donc les nombres derrière les résultats ne peuvent plus changer.
correction-no-such-group = Le questionnaire n’a pas ce groupe.
correction-nothing-changed = Ces nombres sont déjà ceux en vigueur : il n’y a rien à corriger.
correction-more-invited = Il y a plus d’invités ({ $invited }) que de personnes au total ({ $eligible }).
correction-was-left-out = { $group } : groupe laissé de côté, et on l’a dit à qui répond. Cela ne peut plus changer ; un groupe laissé de côté garde 0 invité.
correction-is-asked = { $group } : groupe interrogé, et on l’a dit à qui répond. Cela ne peut plus changer ; au moins 1 personne doit rester invitée.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Aucun fuseau horaire ne s’appelle « { $zone } ». Exemples : Europe/Brussels, Europe/Athens.
problem-not-a-language = « { $tag } » n’est pas un code de langue. Exemples : nl, fr, pt-BR.
problem-too-many-people = Un groupe a au plus { $most } personnes. Regardez encore le nombre, s’il vous plaît.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Aucun questionnaire ne s’appelle « { $name } » ici. Il y a : { $there }.
problem-two-instruments = L’enquête demande le questionnaire « { $asked } », et « { $chosen } » a été choisi. Laissez l’un des deux de côté.
