### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = participation, p
lines-word-sessions = sessions
lines-word-set-ups = préparations, preparations
lines-word-results = résultats, resultats
lines-word-school = école, ecole
lines-word-guide = guide
lines-word-data = données, donnees
lines-word-lock = verrouiller, v
lines-word-quit = quitter, q

## What each of them does, read after it.

lines-does-help = ces mots
lines-does-back = un pas en arrière ; ce qui a été décidé reste
lines-does-again = relire ceci, avec les chiffres de maintenant
lines-does-where = où vous êtes
lines-does-participation = qui a participé ; toutes les rubriques y sont listées
lines-does-sessions = toutes les enquêtes, corrections, une nouvelle préparation
lines-does-set-ups = nombres, affirmations, jours, activation
lines-does-results = desceller, et lire le rapport
lines-does-school = son nom, et les clés de coordination
lines-does-guide = comment se passe une enquête
lines-does-data = ce qui est enregistré, et qui peut le lire
lines-does-clear = vider ce qu’on est en train de taper
lines-does-lock = verrouiller ce qui peut être modifié
lines-does-quit = quitter le programme
lines-numbers = Un numéro fait ce qui est lu après lui.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Là où l’on tape du texte, un point précède ces mots, par exemple .{ $back }
lines-empty = Une ligne vide laisse ce qui est là, et continue.

## What is answered to what was typed.

lines-digits = Tapez un nombre en chiffres, ou .{ $back } pour le laisser comme avant.
lines-nothing-typed = Rien n’a été tapé. Tapez la phrase de passe, ou .{ $back } pour quitter.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = C’est plus long que le plus petit écran ne le permet : { $used }. Tapez-le un peu plus court, s’il vous plaît.
lines-number-too-large = Le plus grand nombre possible ici est { $most }. Ce qui était là reste ; tapez-le encore une fois, s’il vous plaît.
lines-not-after-first = { $day } ne peut pas être le dernier jour : le premier jour est { $first }. Rien n’a été changé ; tapez encore une fois le dernier jour, s’il vous plaît.
lines-class-unfinished = Ce qui a été tapé pour cette classe n’est pas encore gardé. Une ligne vide continue ; .{ $clear } puis .{ $back } laissent cela de côté.
lines-one-number = Un numéro à la fois, s’il vous plaît.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Ce n’est pas compris. Tapez un numéro, ou { $help }.
lines-nothing-to-clear = On ne tape rien ici.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = C’est ici que tout commence. { $quit } quitte le programme.
lines-workplace = L’espace de la coordination.
lines-workplace-of = L’espace de { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = L’espace de la coordination, { $lock }.
lines-workplace-of-lock = L’espace de { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Maintenant : { $text }. Une ligne vide le laisse ainsi.

## What stands before what is typed.

lines-ask-word = Mot :

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, session { $session } de { $year }
lines-passphrase = Phrase de passe
lines-trying = Vérification de la phrase de passe.
lines-unsealed = { $done } feuilles descellées sur { $of }.
# Read when the program is ended by the system.
lines-set-up-kept = La préparation est enregistrée telle quelle. Elle continue dans la rubrique préparations.
lines-no-key-made = C’est fini ici. Aucune clé n’a été créée et rien n’a été changé.
lines-words-not-typed-back = C’était fini avant que deux des mots de secours soient retapés. La clé est créée, et sa phrase de passe ouvre les feuilles. Qui n’a pas noté les mots crée une nouvelle clé, qui a de nouveaux mots : reflectory key replace

## A room that is locked.

lines-locked = Cette rubrique est verrouillée.
lines-locked-type = Tapez votre phrase de passe, s’il vous plaît. Elle n’est pas affichée.
lines-locked-open = La participation, le guide et la protection des données restent ouverts à tout le monde : .{ $back } y mène.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Le guide.
lines-protection = Protection des données.
lines-do-letter = écrire une lettre aux parents dans un fichier
lines-plans = Plans d’action.
lines-certificates = Attestations et badge.
lines-elsewhere = Cette rubrique n’existe pas en lignes. Ce qu’elle fait existe aussi comme commande.
lines-command = La commande est : { $command }
lines-two-commands = La commande est : { $one }, et : { $other }

## Participation: a line for each group.

lines-participation = Participation.
lines-nobody-asked = Personne n’est encore interrogé. Préparez d’abord une enquête ; dès qu’elle est activée, on lit ici qui participe.
lines-participation-of = Participation. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Participation dans l’ensemble : { $level }.
lines-by-class = Par classe, de cinq en cinq :
lines-class-too-small = { $class } : trop petite pour compter.
lines-class-few = { $class } : moins de 5.
lines-class-least = { $class } : { $count } ou plus.
lines-group-not-invited = { $group } : non invité.
lines-group-reached = { $group } : { $count } sur { $invited } ont participé. Le minimum est { $minimum } : atteint.
lines-group-too-many = { $group } : { $count } sur { $invited } ont participé. Le minimum est { $minimum } : atteint, avec plus de feuilles que d’invités ; vérifiez le nombre.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group } : { $count } sur { $invited } ont participé. Le minimum est { $minimum } : proche, il en manque { $missing }.
lines-group-below = { $group } : { $count } sur { $invited } ont participé. Le minimum est { $minimum } : il en manque { $missing }.
lines-do-codes = codes et coupons à distribuer
lines-do-with-classes = avec les classes
lines-do-without-classes = sans les classes
lines-do-participation-of = participation : { $exercise }

## The sessions of a school year.

lines-sessions = Sessions. Année scolaire { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Session { $number } : { $days }, en cours.
lines-session-next = Session { $number } : { $days }, la prochaine.
lines-session-later = Session { $number } : { $days }, plus tard.
lines-session-past = Session { $number } : { $days }, terminée.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = session { $number } : { $entry }
lines-entry-set-up = préparer une enquête
lines-entry-prepare = en préparer une
lines-entry-being = { $level }, en préparation
lines-do-earlier-year = une année scolaire précédente
lines-do-later-year = une année scolaire suivante
lines-do-remove-set-up = retirer la préparation : { $level }
lines-do-restore = reprendre une enquête depuis une archive
lines-restore = Reprendre une enquête depuis son archive.

## A new set-up: for which session, and for which level.

lines-session-of = session { $number } de { $year }
lines-session-taken = session { $number } de { $year }, ce niveau y est déjà
lines-begin-level-one = Il y a une enquête par niveau dans une session.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, CITE { $isced }
lines-isced-set-up = { $level }, CITE { $isced }, est en préparation
lines-isced-taken = { $level }, CITE { $isced }, a son enquête

## An exercise's page.

lines-exercise-page = Enquête. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Son nom : { $id }.
lines-no-corrections = Corrections : aucune.
lines-correction = Correction : { $words }.
lines-do-participation = participation
lines-do-preview = la voir comme un groupe la rencontre
lines-do-last-day = corriger le dernier jour
lines-do-people = corriger le nombre de personnes d’un groupe
lines-do-recall = annuler l’activation
lines-do-copy = la copier dans une autre session
lines-do-archive = la ranger dans un seul fichier
lines-do-delete = la supprimer pour de bon
lines-later-last-day = Un dernier jour plus tard. { $exercise }.
lines-group-people = { $group }, { $invited } invités, { $eligible } au total
lines-archive = Ranger { $exercise } dans un seul fichier.
lines-delete = Supprimer { $exercise } pour de bon ?

## Set-ups, and the four steps of one.

lines-set-ups = Préparations.
lines-do-go-on-with = continuer { $name }
lines-do-new-set-up = une nouvelle préparation
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Préparation : { $name }. Étape { $step } sur { $steps }, { $title }, { $saved }.
lines-do-step = étape { $step } : { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = école : { $school }
lines-number-school-none = école : pas encore indiquée
lines-number-level = niveau : { $level }
lines-number-eligible = { $group } : { $count } au total
lines-number-eligible-none = { $group } : nombre pas encore indiqué
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group } : { $count } invités, { $state }
lines-number-classes = classes et échantillons
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Combien
lines-how-many-in-all = { $group } : combien au total
lines-how-many-invited = { $group } : combien d’invités
lines-school-name = Le nom de l’école
lines-level = Le niveau
lines-classes = Classes
lines-which-level = Quel niveau ?
lines-classes-and-samples = Classes et échantillons.
lines-class-asked = { $class }, { $group }, { $count } personnes : interrogée.
lines-class-not-asked = { $class }, { $group }, { $count } personnes : pas interrogée.

## Step 2: what is asked.

lines-search = Chercher dans les affirmations.
lines-search-how = Des mots que le titre, ou ce que lit un groupe, doit contenir.
# Stands before what is typed; a colon follows.
lines-words = Mots
lines-found = Trouvé pour « { $words } » : { $count }.
lines-item-core = { $statement }, toujours demandée
lines-item-left-out = { $statement }, omise par la version courte
lines-item-on = { $statement }, facultative, cochée
lines-item-off = { $statement }, facultative, non cochée
lines-item-in-form = { $statement }, facultative, dans la version courte
lines-item-stray = { $code }, cochée mais pas demandée à ce niveau : l’enlever
lines-do-next-area = le domaine suivant
lines-do-area-before = le domaine précédent
lines-do-list-all = tout lister de nouveau
lines-do-write-own = écrire une affirmation de l’école
lines-do-bring-in = importer des affirmations d’ailleurs
lines-do-how-much = combien demander : tout, ou une version courte
lines-preview = Un aperçu : à la place de qui ?
lines-preview-how = C’est le parcours tel qu’on le rencontre en participant. Rien n’en est enregistré ; quittez-le quand vous voulez.
lines-a-statement = Une affirmation.
lines-do-ask = la demander
lines-do-not-ask = ne pas la demander
lines-do-next-statement = l’affirmation suivante
lines-do-previous-statement = l’affirmation précédente
lines-how-much-asked = Combien demander ?
lines-everything = tout : toutes les affirmations de base, les autres domaines, et ce que vous cochez ou écrivez

## Step 2: own statements.

lines-own-new = Une nouvelle affirmation de l’école.
lines-own-statement = Affirmation de l’école : { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Titre court pour les rapports
lines-own-reads = { $group }, texte lu
lines-own-help = { $group }, quand mettre un 5
lines-own-not-written = pas écrit
# `room` is such as "1 of 2 lines".
lines-own-room = Il y a de la place ; déjà pris : { $room }.
lines-bring = Importer des affirmations de l’école.
lines-bring-from-file = depuis un fichier
# Stands before what is typed; a colon follows.
lines-file = Fichier
lines-suggested = Suggestions : { $set }.
lines-suggested-ticked = { $title }, cochée.
lines-suggested-unticked = { $title }, non cochée.
lines-suggested-here = { $title }, déjà ici.
lines-do-take-ticked = reprendre les cochées

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Le premier jour
lines-last-day = Le dernier jour
lines-day-how = Écrivez-le comme 2026-11-23 ou 23.11.2026.
lines-do-first-day = taper le premier jour
lines-do-type-last-day = taper le dernier jour
lines-do-other-day = taper un autre dernier jour
lines-do-clear-days = effacer les deux jours

## Step 4: activation.

lines-ready = Tout est prêt.
lines-missing = { $count ->
    [one] Il manque { $count } chose. Son numéro mène là où on y remédie.
   *[other] Il manque { $count } choses. Leurs numéros mènent là où on remédie à chacune.
  }
lines-freezes = Ce qui ne changera plus :
# `minutes` is how long it takes.
lines-asked = { $group } : { $invited } invités, minimum { $minimum }, { $statements } affirmations, { $minutes } minutes.
lines-asked-unknown = { $group } : nombre pas encore connu ; { $statements } affirmations, { $minutes } minutes.
lines-asked-left-out = { $group } : laissé de côté.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = prêt : { $check }
lines-check-missing = il manque : { $check }
lines-check-mind = attention : { $check }
lines-people-asked = { $people } personnes sont interrogées, du { $first } au { $last } : { $days } jours.
# Read after "yes:" and "no:".
lines-do-activate = l’activer
lines-told = Ce que la dernière fois a donné. On le dit aux participants.
lines-not-told = Ce que la dernière fois a donné. On ne le dit pas aux participants.
lines-do-tell = le dire
lines-do-not-tell = ne pas le dire

## Codes and slips.

lines-codes = Codes. { $exercise }.
lines-lab = La salle informatique.
lines-lab-command = Elle s’ouvre et se suit avec une commande : reflectory hub.
lines-slips-how = Un numéro les crée. Pour une autre quantité, tapez le numéro et la quantité, par exemple 1 30.
lines-do-slips = { $group } : en créer { $count }
lines-do-all-slips = créer tous les { $total }
lines-do-pdf-cut = écrire un PDF, à imprimer et découper
lines-do-html-cut = écrire un fichier HTML, à imprimer et découper

## Results.

lines-results = Résultats. Année scolaire { $year }.
lines-no-results = Aucune enquête n’a ouvert dans cette année scolaire.
lines-level-session = { $level }, session { $session }
lines-do-read-report = lire le rapport : { $exercise }
lines-do-unseal = desceller { $exercise }
lines-do-count-late = compter les feuilles tardives dans une nouvelle édition : { $exercise }
lines-compare-with = Comparer { $exercise } avec laquelle ?
lines-fetching = Un instant : ouverture du rapport.
lines-unseal = Desceller { $exercise }.
lines-new-edition = Nouvelle édition : { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Rapport. { $exercise }, édition { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Affirmations, { $area }, { $order }
lines-page-own = Affirmations de l’école, { $order }
lines-page-group = Un groupe : { $group }
lines-page-other = Autres domaines : { $area }
lines-page-words = Avec leurs propres mots : { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Une autre page, par son nom : { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Une affirmation en entier, par son nom : { $names }.
lines-note-on = Une note sur { $place }.
# Stands before what is typed; a colon follows.
lines-note = Note
lines-form = Sous quelle forme écrire le rapport ?
lines-search-report = Chercher : un code, un titre, ou un mot d’une affirmation.
# Stands before what is typed; a colon follows.
lines-words-or-number = Des mots, ou un numéro
lines-no-notes = Pas encore de notes. Une affirmation en entier accepte une note : une ligne sur ce qui en a été dit.
lines-school-average = { $mean } moyenne de l’école, d’après { $areas } domaines.
lines-overall = { $mean } ensemble.
lines-overall-none = Ensemble : rien à montrer.
lines-overall-answered = { $mean } ensemble, { $count } sur { $invited } ont répondu.
# `why` is why nothing is shown.
lines-overall-why = Ensemble : { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, d’après { $core ->
    [one] { $core } affirmation de base.
   *[other] { $core } affirmations de base.
  }
lines-area-optional = { $mean } { $group }, d’après { $optional ->
    [one] { $optional } affirmation facultative.
   *[other] { $optional } affirmations facultatives.
  }
lines-area-both = { $mean } { $group }, affirmations : { $core ->
    [one] { $core } de base, facultatives : { $optional }.
   *[other] { $core } de base, facultatives : { $optional }.
  }
lines-handed-in = { $count } sur { $of } ont participé.
lines-group-read = { $group }, texte lu : { $text }
lines-texts = { $count } textes, par ordre alphabétique, séparés des feuilles.
lines-text = Texte { $number } : { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = La participation est { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title } : aucune.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % non concernés, { $count } sur { $of }, { $group } : { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = écart de { $number }, { $lower }, { $higher } : { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } ensemble, { $count } sur { $invited } ont répondu : { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = en hausse de { $by }, de { $before } à { $after }, { $where } : { $statement }.
lines-changed-down = en baisse de { $by }, de { $before } à { $after }, { $where } : { $statement }.
lines-do-points-off = moyennes seules
lines-do-points-on = avec le nombre de choix par point
lines-do-other-order = dans un autre ordre
lines-do-search-statement = chercher une affirmation
lines-do-write-report = écrire le rapport dans un fichier
lines-do-compare = comparer avec une autre enquête
lines-do-statements-of = affirmations : { $area }
lines-do-statement-after = l’affirmation d’après
lines-do-statement-before = l’affirmation d’avant
lines-do-note = écrire une note dessus
lines-do-note-off = sans sa note
lines-do-note-on = avec sa note, s’il y en a une

## Two sessions compared.

lines-compared = Comparaison de deux sessions. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Avant : { $exercise }, participation { $level }. { $groups }.
lines-compared-now = Après : { $exercise }, participation { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Tous les groupes : { $values }.
lines-then-now = { $before } avant, { $after } après
# In the place of a value.
lines-no-value = rien
lines-increased = en hausse de { $by }
lines-decreased = en baisse de { $by }
lines-same = identique
lines-do-other-order-now = dans un autre ordre ; maintenant { $order }

## The school, and the coordinators' keys.

lines-school = École.
lines-first-steps = Premiers pas qui restent : { $steps }.
lines-look-still-right = Une fois par année scolaire : regardez si tout cela est encore juste, et dites-le.
lines-back-up-now = Maintenant, sauvegardez.
lines-old-key = L’ancienne clé.
lines-two-words = Deux des mots de récupération.
lines-recovery-words = Mots de récupération.
lines-do-words-file = les écrire dans un fichier
lines-do-pdf = écrire un PDF
lines-do-html = écrire un fichier HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Tapez { $back } encore une fois pour quitter sans votre dernière modification. { $why }
plain-writing = Un fichier est en cours d’écriture.
plain-writing-long = Un fichier est en cours d’écriture, depuis { $seconds } s.
plain-writing-busy = Un autre fichier est encore en cours d’écriture, donc celui-ci n’a pas été commencé. Attendez un instant, s’il vous plaît.
plain-writing-leaving = Un fichier était encore en cours d’écriture ; c’est arrêté maintenant. Tapez { $back } encore une fois pour quitter.
plain-overview-look-at-school = Une fois par année scolaire : regardez la rubrique école, s’il vous plaît.
# Two days, and a window of days.
plain-days-range = du { $first } au { $last }
plain-dates-from-to = du { $first } au { $last }
# The sessions and an exercise.
plain-dates-none-fits = Plus aucune enquête ne tient dans la session { $session } : elle se termine le { $day }. La rubrique sessions montre quelle session vient ensuite.
plain-exercise-archive-more = Toute l’enquête va dans un seul fichier, feuilles scellées comprises, et quitte le stockage une fois le fichier relu et trouvé complet. La rubrique sessions la ramène. Choisissez un dossier sur une clé USB ou dans vos documents. Son nom : { $name }
plain-exercise-delete-more = Tout disparaît, et personne ne peut la ramener ; une archive peut être ramenée. Les sauvegardes gardent ce qu’elles ont. Pour confirmer que c’est bien celle-ci, tapez son nom : { $name }
plain-exercise-delete-sheets = Tout disparaît, y compris { $sheets ->
    [one] { $sheets } feuille scellée
   *[other] { $sheets } feuilles scellées
  }, et personne ne peut la ramener ; une archive peut être ramenée. Les sauvegardes gardent ce qu’elles ont. Pour confirmer que c’est bien celle-ci, tapez son nom : { $name }
# Statements and activation.
plain-own-remove = Choisissez retirer encore une fois, et cette affirmation part avec tous ses textes. Tout autre choix la garde.
plain-statements-form-leaves-out = La version courte omet celle-ci. Une version courte peut être choisie ou quittée dans la liste.
plain-statements-core-is-asked = Celle-ci est toujours demandée. Ce qui est facultatif le dit.
plain-statements-own-is-asked = Vos propres affirmations sont toujours demandées. Son numéro l’ouvre : vous pouvez la modifier ou la retirer.
plain-suggested-nothing-ticked = Rien n’est encore coché. Le numéro d’une affirmation la coche.
plain-activate-still-missing = Il manque encore quelque chose. Ce qui manque est listé d’abord, et son numéro y mène.
plain-activate-no-key = Il n’y a pas encore de clé, donc personne ne pourrait ouvrir les feuilles ensuite. Créez-en une dans la rubrique école.
plain-activate-try = { $who } La phrase de passe est-elle encore connue ? On peut l’essayer ici.
plain-activate-tell-offer = { $count ->
    [one] Dire aux participants ce que la dernière fois a donné : { $count } chose de votre plan. Son numéro la montre.
   *[other] Dire aux participants ce que la dernière fois a donné : { $count } choses de votre plan. Son numéro les montre.
  }
plain-activate-tell-other = { $count ->
    [one] On dit aux participants ce que la dernière fois a donné : { $count } chose. Votre plan le dit maintenant autrement ; son numéro le montre.
   *[other] On dit aux participants ce que la dernière fois a donné : { $count } choses. Votre plan le dit maintenant autrement ; son numéro le montre.
  }
plain-activate-tell-state-other = D’autres mots sont utilisés pour l’instant. Son numéro prend ceux-ci.
# Codes and slips.
plain-slips-nowhere-else = Ces coupons ne sont gardés nulle part ailleurs. Écrivez-les dans un fichier, ou tapez { $back } encore une fois pour les abandonner.
# Results and reports.
plain-results-nothing-set-up = Rien n’est préparé ici. Tout commence dans la rubrique sessions.
plain-results-can-unseal = { $sheets ->
    [one] { $sheets } feuille scellée attend.
   *[other] { $sheets } feuilles scellées attendent.
  }
plain-late-enough = Feuilles tardives : { $groups }. Une nouvelle édition compte celles qui sont assez nombreuses.
plain-lab-aside = { $sheets ->
    [one] { $sheets } feuille est mise à part : arrivée sans coupon libre. Elle reste à part ici ; sur l’écran dessiné, on peut la compter.
   *[other] { $sheets } feuilles sont mises à part : arrivées sans coupon libre. Elles restent à part ici ; sur l’écran dessiné, on peut les compter.
  }
plain-how-of = « 80 sur 200 » veut toujours dire : ont répondu, parmi les invités.
plain-how-counts = Une moyenne ne compte que les réponses de 1 à { $highest }. Non concerné et sans réponse sont comptés et montrés à côté, jamais comme 0.
plain-how-counts-on-scale = Une moyenne ne compte que les réponses sur l’échelle. Non concerné et sans réponse sont comptés et montrés à côté, jamais comme 0.
plain-figures-behind = { $answered } sur { $invited } ont répondu, non concerné { $opted-out }, sans réponse { $unanswered }
plain-detail-na = non concerné : { $words }
plain-detail-na-alone = non concerné : ne me concerne pas
plain-focus-na = Le plus de non concerné
# The school and its keys.
plain-school-step-exercise = une enquête
plain-school-no-key-meaning = Seule une personne qui a une clé de coordination peut ouvrir les feuilles. Sans clé, rien ne peut être activé. Son numéro crée la première.
plain-school-coordinators-meaning = Son numéro ajoute la clé d’un ou une collègue, ou passe le relais à la personne qui prend la suite, étape par étape.
plain-keys-leaving = Ces mots ne sont montrés que maintenant. Qui les perd, et la phrase de passe aussi, perd les réponses. Tapez { $back } encore une fois pour quitter sans les avoir notés.
plain-keys-wrong-word = Ce n’est pas le mot { $number }. Regardez encore votre fiche ; .{ $back } relit les mots.
plain-keys-backup-more = Le fichier de clé est dans le dossier du stockage. Sauvegarder copie les deux sur votre support de sauvegarde ; la première fois, dites où avec : reflectory backup DIR. Sans la clé, ou sans sa phrase de passe et sa fiche de récupération, personne ne peut ouvrir les feuilles.
plain-told-backup-where = Dites une fois où vont les sauvegardes, sur un deuxième support : reflectory backup DIR. Ensuite, le choix « sauvegarder » suffit.
plain-told-no-drive = Aucun disque branché n’est visible. Branchez-en un, attendez un instant et choisissez ceci encore une fois, ou notez ce qui est lu ici. Rien n’a été écrit.
