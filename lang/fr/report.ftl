### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = de { $low } à { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = de 1 ({ $low }) à { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Rapport : { $level }
report-round = Session { $session } de { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Réalisé avec Reflectory.
# A long number follows on the next line.
report-fingerprint = Empreinte des données du rapport (SHA-256) :
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Tous les chiffres de ce rapport, exacts, pour des programmes.
report-attached-signature = La signature de report.json par l’école ; reflectory verify la vérifie.

## Titles of a report's parts.

report-who-took-part = Qui a participé
report-how-to-read = Comment lire ce rapport
report-overview = Vue d’ensemble des domaines
report-to-talk-about = À discuter
report-one-group = Résultats d’un groupe : { $group }
report-own = Nos propres affirmations
report-own-words = Avec leurs propres mots
report-since = Depuis l’enquête précédente
report-notes = Notes de la réunion
report-computed = Comment c’est calculé

## Who took part: names of facts, a value stands behind each.

report-school = École
# The education level.
report-level = Niveau
# Two days follow: "report-days".
report-asked-from = Ouvert
report-days = du { $first } au { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Édition
report-unsealed = { $edition }, descellée le { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Participation
report-short-form = Version courte
report-questionnaire = Questionnaire
report-participation-is = Participation : { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Feuilles rendues
# One user group, such as teachers.
report-group = Groupe
# How many could be invited.
report-eligible = Au total
report-invited = Invités
report-sheets = Feuilles
# The share of the invited who handed in.
report-of-invited = Des invités
# How many are needed.
report-minimum = Minimum

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/C : { $words }.
report-own-line = Un groupe a sa propre ligne à partir de { $cell } feuilles.
report-not-shown = Ce qui n’est pas montré
report-corrections = Corrections

## Areas and statements.

report-areas = Domaines
# Stands for all groups together, beside the groups: the overall value.
report-overall = Ensemble
report-school-average = Moyenne de l’école
report-mean-of-areas = { $areas ->
    [one] { $mean }, d’après { $areas } domaine
   *[other] { $mean }, la moyenne de { $areas } domaines, chacun avec le même poids
  }
report-whole-area = Le domaine entier
report-all-statements = Toutes les affirmations
report-statements = Affirmations
report-core-and-optional = affirmations de base : { $core }, facultatives : { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] un seul groupe
   *[other] { $groups } groupes, chacun avec le même poids
  }
report-own-apart = Elles ont été écrites par l’école. Elles n’entrent dans aucun domaine ni aucune moyenne.
# Before a note of the meeting.
report-note = Note

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Pas demandé à ce groupe : { $names }.
report-apart-not-chosen = Pas choisi par l’école : { $names }.
report-apart-not-both = Pas demandé aux deux groupes réunis : { $names }.
report-apart-no-sheets = Aucune feuille : { $names }.
report-apart-too-small = Groupe trop petit à montrer : { $names }.
report-apart-too-few = Trop peu de réponses : { $names }.

## One group: small fields, one for each statement.

report-strip = { $group } : toutes les affirmations, plus foncé quand la valeur est plus haute

## To talk about: tables of a few statements each.

report-lowest = Les plus basses
report-highest = Les plus hautes
report-widest-gap = Plus grand écart entre groupes
# Head of a column: how far the groups are apart.
report-apart-by = Écart
# N/A: not applicable.
report-most-na = Le plus de N/C
# Head of a column: a share in percent.
report-share = Part
report-statement = Affirmation
# `statement` is one of the school's own.
report-our-own = de l’école : { $statement }
report-no-value = Aucune affirmation n’a de valeur.
report-increase = Plus forte hausse depuis la session { $session } de { $year }
report-decrease = Plus forte baisse depuis la session { $session } de { $year }
# Head of a column: by how much a value changed.
report-change = Évolution
# Head of a column: two values with an arrow between them.
report-before-and-after = Avant et après

## In their own words.

report-words-order = Dans l’ordre de leurs lettres, qui ne dit rien de qui les a écrits.
report-texts = { $group }, textes : { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group } : { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Avant
report-after = Après
# Head of a column of areas.
report-area = Domaine
report-other-statements = d’autres affirmations ou d’autres mots derrière
# The mean of the places that people gave to something in a list.
report-average-place = Place moyenne
# Head of a column: what kind of number stands here.
report-figure = Chiffre
report-share-percent = Part en pour cent

## The other areas: questions that are no statements.

report-ratings = Notes
report-place-explained = Place moyenne dans la liste des réponses, 1 pour la première.
report-shares = Part des personnes qui ont répondu
report-ticked-explained = On pouvait en cocher plusieurs ; ensemble, les parts peuvent donc dépasser 100 %.
report-who-answered = Qui a répondu, parmi les invités
# Heads of columns: how many answered and how many did not.
report-answered = Avec réponse
report-unanswered = Sans réponse

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Qui
report-value = Valeur
# How many answers a value rests on.
report-rests-on = Repose sur
report-how-chose = Ce qu’ils ont choisi
report-what-read = Ce que chaque groupe a lu

## In a browser. Buttons and a list of the parts.

report-contents = Contenu
report-open-all = Ouvrir tous les détails
report-close-all = Fermer tous les détails
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Trier par
report-as-asked = ordre du questionnaire
report-highest-first = plus hautes d’abord
report-lowest-first = plus basses d’abord

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, session { $session } de { $year }, édition { $edition }
chart-about-now = { $school }, { $level }, session { $session } de { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Feuilles des personnes invitées : { $groups }.
chart-sheets-of = { $group } { $sheets } sur { $invited }
chart-school-average = { $areas ->
    [one] Moyenne de l’école : { $mean }, d’après { $areas } domaine.
   *[other] Moyenne de l’école : { $mean }, la moyenne de { $areas } domaines, chacun avec le même poids.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] d’après { $groups } groupe
   *[other] moyenne de { $groups } groupes
  }
chart-statements = { $count ->
    [one] { $count } affirmation
   *[other] { $count } affirmations
  }
chart-answered = { $answered } sur { $invited } ont répondu
# In the legend: the bar of all groups together.
chart-overall = ensemble
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Les barres vont { $scale }.

## Charts of two rounds.

chart-then-and-now = Domaines, avant et après
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, avant et après
chart-overall-values = Valeurs d’ensemble des affirmations
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Avant : { $caution }
chart-caution-after = Après : { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Avant. { $sheets }
chart-sheets-after = Après. { $sheets }
chart-compared = Les valeurs sont comparées telles qu’affichées. Une valeur d’ensemble ne porte pas de marque de hasard.

## The chart of participation.

chart-participation = Qui a participé
# In the legend: a mark on the bar.
chart-minimum = minimum
chart-days = Ouvert du { $first } au { $last }. La longueur entière : tous les invités.
chart-not-asked = pas interrogé
chart-minimum-reached = minimum atteint
chart-to-go = il en manque { $missing } pour le minimum

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Regard numérique
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = session { $session } de { $year }
badge-title = Badge : { $school }
badge-name = Regard numérique : { $level }, { $round }
# For those who cannot see it.
badge-alt = Un badge rond : des collines et leur reflet dans l’eau. Il nomme { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Affirmations pour ce groupe : { $group }, { $level }
paper-statements-own = Les affirmations sont celles de Reflectory.
paper-statements-area = Domaine { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Code
# Head of a column: when the highest answer fits.
paper-statements-five = Quand mettre un 5
paper-statements-optional = { $code } (facultative)
