### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Participation
sheet-areas = Domaines
sheet-area-by-area = Domaine par domaine
sheet-statements = Affirmations
sheet-answers = Réponses
sheet-own = De l’école
sheet-own-answers = De l’école, réponses
sheet-others = Autres domaines
sheet-own-words = Textes libres
sheet-to-talk-about = À discuter
sheet-then-and-now = Avant et après
# Every value of two rounds.
sheet-comparison = Comparaison
sheet-targets = Cibles du plan
sheet-notes = Notes de la réunion
sheet-how-to-read = Comment lire

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Page { $page } sur { $pages }
sheet-answers-counted = Réponses comptées
sheet-own-answers-counted = Réponses à nos propres affirmations, comptées
sheet-own-words-ordered = Avec leurs propres mots, dans l’ordre de leurs lettres
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Avant et après : domaines, { $scale }
sheet-areas-then-and-now = Domaines, avant et après, { $scale }
sheet-every-value = Avant et après : toutes les valeurs, telles qu’affichées
sheet-recompute = Comment lire et recalculer ceci

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Domaine
sheet-code = Code
sheet-name = Titre
sheet-statement = Affirmation
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Type
sheet-group = Groupe
sheet-mean = Moyenne
# A number that is not rounded.
sheet-exact = Exact
sheet-overall-exact = Ensemble, exact
sheet-group-exact = { $group }, exact
sheet-group-core = { $group }, de base
sheet-group-optional = { $group }, facultatives
sheet-group-sum = { $group }, somme des réponses
sheet-group-answered = { $group }, ont répondu
sheet-sum = Somme des réponses
sheet-answered = Ont répondu
# Broken where the hyphen is, if it must be.
sheet-unanswered = Sans réponse
sheet-invited = Invités
sheet-eligible = Au total
sheet-submitted = Rendues
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Ont choisi { $point }
# Not applicable.
sheet-na = N/C
# What a group read.
sheet-wording = Texte lu
sheet-percent-of-invited = Pour cent des invités
sheet-missing = Manque pour le minimum
# One of the five words below follows.
sheet-minimum-is = Le minimum est
sheet-did-not-open = Pas ouvertes
sheet-came-late = Tardives
# Whether and how a group's answers are shown.
sheet-in-the-figures = Dans les chiffres
# A number.
sheet-number = N°
sheet-question = Question
# What kind of number stands here: a mean, a share.
sheet-figure = Chiffre
sheet-option = Option
sheet-how-many = Combien
sheet-value = Valeur
sheet-numerator = Numérateur
sheet-denominator = Dénominateur
# What a row is about: the lowest values, the highest.
sheet-what = Quoi
# First, second, third of the lowest or the highest.
sheet-place = Place
sheet-text = Texte
# The area or the statement that a note stands beside.
sheet-beside = À côté de
sheet-note = Note
sheet-change = Évolution
sheet-difference = Différence
sheet-about = Sur
sheet-in-words = En mots
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Valeur visée
# The value of the earlier round, and of this one.
sheet-then = Avant
sheet-now = Après
sheet-why = Pourquoi

## In the cells.

# Kinds of statements.
sheet-kind-core = de base
sheet-kind-optional = facultative
sheet-kind-own = de l’école
# Stands in the place of an area's letter.
sheet-area-own = école
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = laissé de côté
sheet-minimum-nobody = encore personne
sheet-minimum-below = en dessous
sheet-minimum-close = proche
sheet-minimum-reached = atteint
# "In the figures".
sheet-own-line = sur sa propre ligne
sheet-participation-level = Niveau de participation
sheet-people-and-sheets = Personnes et feuilles
sheet-areas-behind = Domaines derrière, chacun avec le même poids
# `codes` are short names of statements.
sheet-not-chosen = pas choisi par l’école : { $codes }
sheet-all-groups = Tous les groupes
# Kinds of numbers.
sheet-figure-mean = moyenne
sheet-figure-place = place moyenne
sheet-figure-share = part
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = à part
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, session { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = en hausse
sheet-decreased = en baisse
sheet-same = identique
sheet-not-possible = pas possible

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = École
sheet-about-exercise = Enquête
sheet-about-days = Jours
sheet-days = Ouvert du { $first } au { $last }. Descellé le { $unsealed }.
sheet-about-questionnaire = Questionnaire
sheet-about-participation = Participation
sheet-about-caution = Prudence
sheet-about-who = Qui a participé
sheet-about-speaks = Pour qui cela vaut
sheet-about-small = Petits groupes
sheet-about-short-form = Version courte
sheet-about-correction = Correction
sheet-about-shown = Ce qui est montré
sheet-about-counts = Ce qui compte
sheet-about-computed = Comment c’est calculé
sheet-about-levels = Niveaux
sheet-about-exact = Valeurs exactes
sheet-exact-formula = À côté de chaque valeur affichée figure la valeur exacte, sous forme de formule qu’on peut suivre.
sheet-exact-statement = Moyenne d’un groupe pour une affirmation : somme des réponses / ont répondu.
sheet-exact-overall = Ensemble d’une affirmation ou d’un domaine : la moyenne des valeurs exactes des groupes de sa ligne.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Valeur d’un groupe pour un domaine : la moyenne des valeurs exactes des affirmations du domaine dans la feuille { $sheet }.
sheet-exact-school = Moyenne de l’école : la moyenne des valeurs d’ensemble exactes des domaines.
sheet-exact-share = Une part : 100 × combien l’ont choisi / combien ont répondu.
sheet-exact-digits = Une formule montre quinze chiffres ; le JSON du rapport a chaque valeur sous forme de fraction.
sheet-about-then-and-now = Avant et après
sheet-about-targets = Cibles du plan
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Sans lien avec
sheet-about-fingerprint = Empreinte des données du rapport (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Enquêtes côte à côte
# Behind the title on three sheets.
rounds-areas = domaines, tels qu’affichés
rounds-areas-on-scale = domaines, { $scale }, tels qu’affichés
rounds-who = qui a participé
rounds-how = comment lire ceci
rounds-average = Moyenne
rounds-round = Enquête
rounds-level = Niveau d’enseignement
# "In the figures".
rounds-counted = oui
rounds-not-counted = non : aucune feuille, ou trop peu pour être montrées
rounds-printed = Chaque valeur est la valeur d’ensemble d’un domaine telle que son rapport l’affichait, arrondie une seule fois.
rounds-bars = Les barres vont de 1 à { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Les échelles diffèrent, donc les valeurs ne se comparent pas. Les barres vont de 1 au plus haut ({ $highest }).
# At the end a command.
rounds-no-ranking = Les colonnes sont dans l’ordre donné ; ce n’est pas un classement. Ce qui est derrière un domaine peut différer : affirmations choisies, leurs mots, qui a été interrogé. Deux enquêtes d’une même école se comparent affirmation par affirmation avec : reflectory compare
