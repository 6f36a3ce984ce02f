### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = activer
key-activity = activité
key-after = après
key-all-this-is-still-right = tout est encore juste
key-archive = archiver
key-area = domaine
key-area-before = domaine précédent
key-as-html = en HTML
key-as-pdf = en PDF
key-as-png = en PNG
key-asked-or-not = oui ou non
key-back-to-the-list = retour à la liste
key-back-to-the-overview = retour au suivi
key-back-to-the-plan = retour au plan
key-back-up = sauvegarder
key-back-up-now = sauvegarder maintenant
key-badge-as-svg = badge en SVG
key-before = avant
key-bring-in = importer
key-change = modifier
key-classes = classes
key-classes-a-sample = classes, échantillon
key-close = fermer
key-close-the-lab = fermer la salle
key-codes = codes
key-compare = comparer
key-count-those-set-aside = compter les mises à part
key-day = jour
key-delete = supprimer
key-do-it = le faire
key-draw = tirer au sort
key-earlier = plus tôt
key-earlier-year = année précédente
key-end-the-search = finir la recherche
key-examples = exemples
key-from-an-archive = depuis une archive
key-group = groupe
key-how-many = combien
key-keep = garder
key-keep-and-beside-it = garder, et à côté
key-keep-it = garder
key-keep-the-note = garder la note
key-lab = salle
key-last-day = dernier jour
key-later = plus tard
key-later-year = année suivante
key-leave-it = laisser
key-leave-it-activated = laisser activée
key-leave-it-as-it-was = laisser comme avant
key-level = niveau
key-list-all = tout lister
key-lock = bloquer
key-make-all = tout créer
key-make-these = créer ceux-ci
key-mark = marquer
key-more = plus
key-new = nouveau
key-new-edition = nouvelle édition
key-new-own = nouvelle affirmation
key-new-plan = nouveau plan
key-next-at-the-end-keep = suite, à la fin garder
key-next-page = page suivante
key-next-step = étape suivante
key-no-file = sans fichier
key-note = note
key-notes-on-off = notes oui/non
key-open = ouvrir
key-open-the-lab = ouvrir la salle
key-other-exercise = autre enquête
key-other-group = autre groupe
key-other-questionnaire = autre questionnaire
key-people = personnes
key-picture = image
key-plan = plan
key-plan-a-sample = prévoir un échantillon
key-preview = aperçu
key-previous = précédent
key-read = lire
key-read-on = lire la suite
key-read-the-file = lire le fichier
key-remove = retirer
key-remove-it = retirer
key-rooms = rubriques
key-search = chercher
key-session-before = session précédente
key-short-form = version courte
key-slips = coupons
key-sort = trier
key-statement = affirmation
key-statement-before = affirmation précédente
key-take-it-back = annuler
key-take-the-ticked-ones = prendre les cochées
key-take-this-day = prendre ce jour
key-tell-it-or-not = le dire ou non
key-they-are-written-down = ils sont notés
key-tick-one = cocher
key-title = titre
key-to-the-statements = vers les affirmations
key-try-it = essayer
key-try-the-passphrase = essayer la phrase
key-type-a-day = taper un jour
key-type-a-seed = taper un nombre
key-unlock = déverrouiller
key-view = vue
key-watch = suivre
key-week = semaine
key-what-the-bars-mean = sens des barres
key-why = pourquoi
key-write = écrire
key-write-a-file = écrire un fichier
key-write-a-letter-for-parents = lettre aux parents
key-write-certificate = attestation
key-write-text = écrire le texte

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Suivi
room-sessions = Sessions
room-set-up = Préparer
room-results = Résultats
room-plan = Plan
room-certificates = Attestations
room-resources = Ressources
# The room about data protection.
room-protection = Données
room-school = École
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Attest
room-resources-short = Aide
room-protection-short = RGPD

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = école exemple
lock-locked = verrouillé
lock-unlocked = déverrouillé

## The lock before the rooms that change something.

lock-asks = Cette rubrique est verrouillée. Tapez votre phrase de passe, s’il vous plaît.
# The digits are the keys of the rooms.
lock-open-rooms = La participation, le guide et la page sur la protection des données restent ouverts à tout le monde : 1, 7 et 8.
lock-trying = Un instant : vérification de la phrase de passe.

## Leaving the workplace.

leaving-recovery-words = Les mots de récupération de la nouvelle clé sont ici, et nulle part ailleurs. Notez-les avant de quitter, s’il vous plaît.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Appuyez encore une fois sur q pour quitter sans votre dernière modification. { $why }

## A file being written, and a text being copied.

writing-busy = Un autre fichier est encore en cours d’écriture, donc celui-ci n’a pas été commencé. Esc arrête l’autre.
writing-leaving = Un fichier était encore en cours d’écriture ; c’est arrêté maintenant. Appuyez encore une fois sur q pour quitter.
copy-too-long = C’est plus que ce qu’un presse-papiers accepte d’un terminal. Enregistrez-le plutôt dans un fichier.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Son nom
ask-passphrase = Votre phrase de passe

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, pour montrer et imprimer
report-form-pdf = PDF, pour imprimer
report-form-docx = DOCX, pour continuer à écrire
report-form-xlsx = XLSX, un classeur avec graphiques
report-form-markdown = Markdown, pour coller ailleurs
report-form-csv = CSV, un seul long tableau
report-form-json = JSON, pour des programmes
report-form-text = texte brut

## The overview: who takes part, now.

overview-look-at-school = Une fois par année scolaire : regardez la rubrique 9, École, s’il vous plaît.
overview-nobody = Personne n’est encore interrogé.
overview-nobody-more = Préparez une enquête dans la rubrique 3. Dès qu’elle est activée, vous voyez ici qui participe.
overview-counting = Un instant : comptage des feuilles.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Ouvre le { $day }, 0 h 00 · { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
overview-open = Ouvert jusqu’au { $day }, 23 h 59 · { $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
  }
overview-last-day = Ouvert jusqu’au { $day }, 23 h 59 · dernier jour
overview-closed = Fermé depuis le { $day }, 23 h 59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Participation :
participation-none = aucune
participation-incomplete = incomplète, un groupe n’a encore personne
# The same where there is little room: at most 14 columns.
participation-incomplete-short = incomplète
participation-medium = moyenne
participation-high = élevée
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · session { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } sur { $invited }
overview-figures-share = { $submitted } sur { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = non invité
reach-reached = atteint
reach-check = plus de feuilles que d’invités : vérifiez le nombre
# Nearly there.
reach-close = proche : il en manque { $missing } pour le minimum
reach-below = il en manque { $missing } pour le minimum
# The same in half the room.
reach-check-please = vérifiez le nombre
# The same where there is little room: at most 14 columns.
reach-check-short = à vérifier
reach-below-short = reste { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = aujourd’hui
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · la longueur entière : tous les invités
# `classes` are names of classes, with commas.
overview-few-classes = Encore moins de 5 : { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Par classe, de cinq en cinq ; les classes de moins de dix personnes n’ont pas de nombre.
overview-class-too-small = trop petite pour compter
overview-class-few = moins de 5
overview-class-at-least = { $count } ou plus

## The overview: what the bars mean.

overview-explained-bar = Chaque barre est un groupe : les feuilles rendues, par rapport à toutes les personnes invitées. Ni réponses, ni nom, ni heure de qui que ce soit ne sont montrés ici ou gardés avec une feuille.
overview-explained-mark = La marque est le minimum pour des résultats parlants. Il dépend du nombre de personnes du groupe.
overview-explained-level = La participation est élevée quand tous les groupes l’atteignent, ou tous sauf un qui en est proche (80 %). Elle est incomplète tant qu’un groupe n’a personne.
overview-explained-moves = Les barres avancent d’elles-mêmes quand une feuille arrive.
