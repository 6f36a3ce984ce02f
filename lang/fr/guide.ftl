### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = À lire et à faire circuler
resources-steps = Comment faire, étape par étape
resources-steps-more = de la clé au lendemain du dernier jour
resources-questionnaire = Le questionnaire
resources-questionnaire-more = ce qui est demandé, par domaine, et à qui
resources-lists = Listes d’affirmations
resources-lists-more = en fichier texte, à imprimer ou à faire circuler
resources-about = À propos de Reflectory
resources-about-more = ce que c’est, et d’où cela vient

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Listes d’affirmations · { $level }
lists-more = Toutes les affirmations qui peuvent être posées à ce groupe à ce niveau, avec leur texte d’aide. En anglais, la langue dans laquelle elles sont écrites.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Affirmations pour ce groupe : { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = facultative
# `help` says what the best answer would look like.
list-five = Quand mettre un 5 : { $help }
list-meant = Ce que cela veut dire : { $help }
list-own-wording = Les affirmations sont celles de Reflectory. Sans lien avec la Commission européenne.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = L’échelle
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = On répond à chaque affirmation par l’un des { $count } niveaux : { $points } ; 0 : { $none }. Un texte d’aide à côté de chacune dit ce qu’elle veut dire.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = On répond à chaque affirmation de 1, { $lowest }, à { $count }, { $highest } ; 0 : { $none }. Un texte d’aide à côté de chacune dit ce qu’elle veut dire.
guide-scale-five = On répond à chaque affirmation de 1, d’après mon expérience pas vrai du tout, à 5, d’après mon expérience tout à fait vrai ; 0 dit qu’elle ne me concerne pas. Un texte d’aide à côté de chacune dit à quoi ressemblerait un 5.
# A heading: questions that belong to no area.
guide-beside = À côté des domaines

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }
# Fills "school" where the school has no name yet.
guide-our-school = Notre école
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = encore personne, car il n’y a pas de clé de coordination
guide-coordinator = { $name }, avec une phrase de passe ou les mots de récupération
guide-coordinators = { $names }, chaque personne avec une phrase de passe ou les mots de récupération
guide-names = { $first } et { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Ce n’est que toutes ensemble qu’elles peuvent ouvrir des feuilles.
guide-needs-one = Chacune seule peut ouvrir des feuilles.

## Certificates and the school's badge.

certificates-none = Aucune enquête n’est encore fermée.
certificates-none-more = À partir du lendemain de son dernier jour, la personne qui coordonne reçoit ici une attestation, et l’école son badge.
# The "c" is a key.
certificates-participants = Les participants reçoivent la leur juste après avoir rendu leurs réponses, et seulement à ce moment : c sur l’écran qui les remercie.
certificates-over = Enquêtes terminées
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (un badge une fois descellée)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (scellée)
certificates-badge = Le badge est donné quand chaque groupe a participé et qu’au moins { $sheets } feuilles ont été rendues. Il est signé avec la propre clé de l’école, pour que tout le monde puisse le vérifier ; ce n’est pas celui de la Commission européenne.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Personne du groupe { $group } n’a rendu de feuille ; chaque groupe doit participer.
badge-missing-sheets = { $sheets ->
    [one] En tout, { $sheets } feuille a été rendue
   *[other] En tout, { $sheets } feuilles ont été rendues
  } ; il en faut au moins { $least } pour un badge.
