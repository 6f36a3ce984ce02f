### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Nom
school-fact-place = Lieu
school-fact-zone = Fuseau horaire
school-fact-languages = Langues
school-fact-cell = Seuil d’affichage
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Feuilles gardées
school-fact-coordinators = Coordination
# Asks for a number of years.
school-years = Années

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = pas encore indiqué
# The school has no place yet, and needs none.
school-no-place = pas indiqué
school-cell = { $sheets ->
    [one] { $sheets } feuille
   *[other] { $sheets } feuilles
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] pendant { $years } an
   *[other] pendant { $years } ans
  }
school-nobody = personne ne peut encore ouvrir
# `name` is the only coordinator.
school-one-alone = { $name } peut desceller seul(e)
# Two coordinators: both keys are needed.
school-both-needed = { $one } et { $other } : seulement ensemble
# Two coordinators: one key is enough.
school-either-enough = { $one } ou { $other } : une seule clé suffit pour desceller

## The same room: what the line under the cursor is for.

school-name-meaning = Il figure sur chaque écran d’une enquête et dans le rapport.
school-place-meaning = Ville ou quartier. Peut rester vide.
school-zone-meaning = Une enquête ouvre à 0 h 00 et ferme à 23 h 59 dans ce fuseau, même quand aucun programme ne tourne. Tapez une ville.
# The tags are typed as they stand here.
school-languages-meaning = Des codes courts comme en, fr, nl. Les affirmations de l’école sont écrites dans la première langue et peuvent être traduites dans les autres.
school-cell-meaning = De { $least } à { $most }, d’habitude { $usual }. Un groupe qui a moins de feuilles n’a pas sa propre ligne dans le rapport, pour que personne ne soit reconnu. Vaut pour les nouvelles enquêtes, et les participants le voient.
school-retention-meaning = De 1 à { $years } ans. Ensuite, les feuilles scellées doivent être effacées. Le rapport est gardé.
school-no-key-meaning = Seule une personne qui a une clé de coordination peut ouvrir les feuilles. Sans clé, rien ne peut être activé. Enter crée la première.
school-coordinators-meaning = Enter ajoute la clé d’un ou une collègue, ou passe le relais à la personne qui prend la suite, étape par étape.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Année scolaire { $year } : regardez une fois si tout cela est encore juste, puis appuyez sur l.
school-year-now = Année scolaire { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Premiers pas
school-step-name = le nom de l’école
school-step-key = une clé de coordination
school-step-exercise = une enquête, dans la rubrique 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = nom
school-step-key-short = clé
school-step-exercise-short = enquête (rubr. 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Le nom de l’école a { $chars } caractère.
   *[other] Le nom de l’école a { $chars } caractères.
  } Au plus { $most } tiennent sur sa ligne.
school-place-long = { $chars ->
    [one] Le lieu a { $chars } caractère.
   *[other] Le lieu a { $chars } caractères.
  } Au plus { $most } tiennent sur sa ligne.
school-zone-unknown = Aucun fuseau horaire ne s’appelle « { $zone } ». Exemples : Europe/Brussels, Europe/Athens.
school-no-language = Indiquez au moins une langue, par exemple fr.
school-many-languages = { $count ->
    [one] Il y a { $count } langue.
   *[other] Il y a { $count } langues.
  } Au plus { $most } sont possibles.
school-no-tag = « { $tag } » n’est pas un code de langue. Exemples : nl, fr, pt-BR.
school-language-twice = La langue { $tag } est indiquée deux fois.
school-cell-wrong = Le seuil d’affichage peut être de { $least } à { $most } feuilles, pas { $cell }.
school-retention-wrong = Les feuilles scellées peuvent être gardées de 1 à { $most } ans, pas { $years }.
school-kept-now = C’est gardé.

## A coordinator's key, in steps: the title of each way.

keys-title = Les clés de coordination
keys-title-first = La première clé de coordination
keys-title-colleague = Une clé pour un ou une collègue
keys-title-successor = Passer le relais

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = votre clé
keys-step-colleague = clé de votre collègue
keys-step-successor = la clé de relais
# The sheet of paper with the recovery words.
keys-step-sheet = fiche de récupération
keys-step-backup = sauvegarder
keys-step-old = l’ancienne clé
# Such as "step 2 of 4: recovery sheet".
keys-step = étape { $step } sur { $steps } : { $name }

## A coordinator's key: what is chosen.

keys-what = Que faut-il faire ?
keys-add = ajouter un ou une collègue : une deuxième clé
keys-hand-over = passer le relais : une nouvelle clé à la place de celle qui part
keys-who-opens = Qui faudra-t-il pour ouvrir les feuilles ?
keys-either = une seule des deux clés ouvre les feuilles
keys-both = seulement les deux ensemble les ouvrent

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Votre nom
keys-my-passphrase = Votre phrase de passe
keys-colleague-name = Le nom de votre collègue
keys-going-passphrase = Phrase de passe de la clé qui part
keys-successor-name = Nom de la personne qui prend la suite
keys-new-passphrase = Une nouvelle phrase de passe
keys-again = La même encore une fois
# A word of the recovery sheet, by its number.
keys-word = Mot { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Qui a cette clé et sa phrase de passe peut ouvrir les feuilles, et personne d’autre. Prenez quatre mots ou plus qui n’ont aucun rapport entre eux. La phrase de passe n’est jamais affichée.
keys-colleague-more = D’abord votre phrase de passe ; puis votre collègue tape un nom et sa propre phrase de passe. Toutes les feuilles sont scellées à nouveau pour les deux.
keys-successor-more = D’abord la phrase de passe de la clé qui part ; puis la personne qui prend la suite tape un nom et sa propre phrase de passe. Toutes les feuilles sont scellées à nouveau.
keys-no-name = Tapez un nom, s’il vous plaît : les collègues voient à qui est la clé.
keys-no-passphrase = Tapez une phrase de passe, s’il vous plaît : quatre mots ou plus qui n’ont aucun rapport entre eux.
keys-not-same = Les deux phrases de passe ne sont pas les mêmes. Tapez de nouveau les deux, s’il vous plaît.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Prenez quatre mots ou plus qui n’ont aucun rapport entre eux. Rien n’a été changé.
weak-easy = C’est facile à deviner.
weak-rows-of-keys = Les touches voisines sont essayées très tôt.
weak-repeats = Répéter quelque chose ne renforce presque pas.
weak-common = Beaucoup de gens utilisent exactement cela ; c’est essayé en premier.
weak-like-common = C’est proche de ce que beaucoup utilisent ; les lettres et chiffres échangés sont essayés aussi.
weak-sequence = Les suites comme abc ou 6543 sont essayées très tôt.
weak-years = Les années sont essayées très tôt.
weak-one-word = Un mot seul se trouve avec un dictionnaire.
weak-dates = Les dates sont essayées très tôt, les anniversaires d’abord.
weak-names = Les noms sont essayés très tôt.

## A coordinator's key: the recovery words.

keys-words = Notez maintenant ces 24 mots, dans cet ordre : ils ne sont montrés qu’une fois. Avec eux, les feuilles s’ouvrent quand la phrase de passe est oubliée. Gardez-les sous clé.
keys-file = Le fichier de clé : { $path }
# `one` and `other` are numbers of words.
keys-type-back = Tapez les mots { $one } et { $other } de votre fiche : ainsi, on est sûr qu’ils sont notés.
keys-wrong-word = Ce n’est pas le mot { $number }. Regardez encore votre fiche ; Esc montre les mots.
# The key q must be named as it is.
keys-leaving = Ces mots ne sont montrés que maintenant. Qui les perd, et la phrase de passe aussi, perd les réponses. Appuyez encore une fois sur q pour quitter sans les avoir notés.

## A coordinator's key: what comes after.

keys-backup = Maintenant, sauvegarder
# The key b and the command must stand as they are.
keys-backup-more = Le fichier de clé est dans le dossier du stockage. b copie les deux sur votre support de sauvegarde ; la première fois, dites où avec : reflectory backup DIR. Sans la clé, ou sans sa phrase de passe et sa fiche de récupération, personne ne peut ouvrir les feuilles.
keys-unfinished = Ce n’est pas encore terminé
# `why` is a sentence.
keys-unfinished-more = { $why } Gardez les deux clés et les deux phrases de passe. Choisissez encore une fois la même chose et tapez les deux : ce sera alors terminé.
keys-old = L’ancienne clé n’ouvre plus de nouvelles feuilles
keys-old-more = Chaque feuille est maintenant scellée pour la nouvelle clé. Les copies du stockage faites avant peuvent encore être ouvertes avec l’ancienne clé : détruisez-les avec l’ancienne fiche de récupération, ou gardez-les aussi soigneusement qu’avant.
keys-old-unfinished = Le relais n’est pas encore terminé
keys-finished = Le changement de clés qui avait été interrompu est terminé : chaque feuille est scellée pour les clés en vigueur.
keys-sheets-left = { $sheets ->
    [one] { $sheets } feuille ne s’est pas ouverte avec l’ancienne clé et reste telle quelle.
   *[other] { $sheets } feuilles ne se sont pas ouvertes avec l’ancienne clé et restent telles quelles.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Fiche de récupération de { $name }
recovery-print = Imprimez ceci, gardez-le sous clé et supprimez le fichier : qui l’a peut ouvrir les feuilles.
recovery-what-for = { $words ->
    [one] Avec ce mot ({ $words }), la clé de { $name } peut être utilisée sans son fichier ni sa phrase de passe.
   *[other] Avec ces { $words } mots, la clé de { $name } peut être utilisée sans son fichier ni sa phrase de passe.
  } Qui a cette fiche peut ouvrir les feuilles : gardez-la sous clé, loin de l’ordinateur.
recovery-delete = Supprimez le fichier une fois cette page imprimée ; la file d’attente de l’imprimante peut en garder une copie un moment.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · session { $session } de { $year }
codes-activated = C’est activé.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Ouvre le { $first }, 0 h 00, et ferme le { $last }, 23 h 59.
codes-open-until = Ouvert jusqu’au { $last }, 23 h 59.
codes-closed = Fermé depuis le { $last }, 23 h 59. Les codes n’ouvrent plus rien.
codes-none = Sans code, chaque personne choisit son groupe sur un ordinateur de l’école.
# `groups` are names of groups with commas between.
codes-everybody = Tout le monde entre avec un code : { $groups }.
codes-some = Seulement avec un code : { $groups }. Les autres choisissent leur groupe sur un ordinateur de l’école.
codes-making = Un instant : création des codes.
slips-making = Un instant : création des coupons.
slips-making-left = { $left ->
    [one] Un instant : création des coupons. Encore { $left } lot après ceux-ci.
   *[other] Un instant : création des coupons. Encore { $left } lots après ceux-ci.
  }
recall-moment = Un instant : annulation de l’activation.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Un code par groupe
codes-of-groups-more = Tout le groupe utilise le même code, sur une affiche ou dans un message. Il peut servir plus d’une fois.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Un code par groupe et par entreprise
codes-of-companies-more = Tout le groupe utilise le même code, et chaque entreprise a le sien. Un code peut servir plus d’une fois.
codes-slips = Coupons à usage unique, à imprimer et découper
codes-slips-more = Chacun permet à une personne de répondre, une fois. Distribuez-les comme des bulletins de vote, sans noter qui a lequel.
codes-lab = Ouvrir la salle informatique
codes-lab-more = D’autres ordinateurs la rejoignent avec un code et rendent les feuilles par le réseau, tant que ce programme tourne.
codes-recall = Annuler l’activation
codes-recall-more = Tant que personne n’a commencé : elle redevient une préparation, et ses codes n’ouvrent plus rien.
recall-ask = Annuler l’activation ?
recall-meaning = Elle redevient une préparation, avec tout tel quel, et vous pouvez la modifier et l’activer à nouveau. Les codes et coupons distribués n’ouvrent plus rien. Si quelqu’un a commencé à répondre, rien ne change.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Combien de coupons, et pour qui ?
slips-meaning = Les groupes avec coupons n’entrent qu’avec un code. Les coupons sont montrés une fois ; personne ne peut les retrouver plus tard.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = en tout
# The heading of the slips.
slips-title = Coupons à usage unique
# Which lines of a long text are shown. At most 30 columns.
codes-lines = lignes { $first } à { $last } sur { $all }
# The key w must be named as it is.
codes-copied = Copié, si le terminal le permet : collez-le pour voir. Si rien ne vient, w enregistre un fichier à imprimer.
# The keys must be named as they are.
slips-nowhere-else = Ces coupons ne sont gardés nulle part ailleurs. w les enregistre, y les copie ; appuyez encore une fois sur q pour les abandonner.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Tout le groupe utilise le même code.
codes-sheet-only = À partir de maintenant, ces groupes ne répondent qu’avec leur code.
# A code follows.
slip-code = Ton code :
slip-once = Il marche une seule fois. Il ne permet à personne de reconnaître tes réponses : on garde seulement une marque disant qu’il a été utilisé.

## One-time slips: why there are none.

slips-not-drawn = Aucun code n’a pu être tiré : { $cause }.
slips-count-wrong = { $most ->
    [one] On peut créer de 1 à { $most } coupon à la fois.
   *[other] On peut créer de 1 à { $most } coupons à la fois.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group } : groupe non invité dans { $id }, donc il n’y a rien pour lui.
slips-not-added = Ces coupons n’ont pas pu être ajoutés. Rien n’a été changé ; essayez encore, s’il vous plaît.
slips-not-made = Les coupons n’ont pas pu être créés sur cet ordinateur. Rien n’a été changé.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Un instant : ouverture de la salle informatique.
lab-closed = La salle informatique est fermée.
lab-closed-more = D’autres ordinateurs de l’école peuvent répondre pour cette enquête quand la salle est ouverte. Sans elle, ou sans réseau, les feuilles viennent par clé USB. Rien de ce qui a été rendu n’en dépend.
lab-open = La salle informatique est ouverte.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Code pour rejoindre
lab-address = Adresse
# Instead of an address.
lab-no-network = aucune : cet ordinateur n’est dans aucun réseau
# A command follows on the next line.
lab-once = Sur chaque ordinateur, une fois :
lab-ends = Elle ferme quand vous quittez le programme. Ce qui a été rendu est en sécurité sur ce disque.
lab-unsealed = Cette enquête est descellée : des feuilles qui viendraient maintenant demanderaient une nouvelle édition. Sa salle informatique reste fermée.

## The lab: how the machines stand.

lab-nobody = Aucun ordinateur ne l’a encore rejointe.
lab-joined = { $machines ->
    [one] { $machines } ordinateur l’a rejointe, joignables : { $reachable }.
   *[other] { $machines } ordinateurs l’ont rejointe, joignables : { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] { $machines } ordinateur l’a rejointe, joignables : { $reachable } ;
   *[other] { $machines } ordinateurs l’ont rejointe, joignables : { $reachable } ;
  } { $sheets ->
    [one] { $sheets } feuille y attend.
   *[other] { $sheets } feuilles y attendent.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Muet en ce moment, a peut-être des feuilles : poste { $stations }.
   *[other] Muets en ce moment, ont peut-être des feuilles : postes { $stations }.
  }
lab-missing-more = Muets, ont peut-être des feuilles : postes { $stations } et { $more } de plus.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] { $sheets } feuille est mise à part : arrivée sans coupon libre. t compte toutes celles-là ; sinon elles restent à part.
   *[other] { $sheets } feuilles sont mises à part : arrivées sans coupon libre. t les compte toutes ; sinon elles restent à part.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Postes connus pour avoir des feuilles qui ne sont pas ici : aucun.
outside-waiting = Feuilles en attente sur des postes : { $sheets }. Laissez la salle informatique ouverte jusqu’à leur arrivée.
outside-missing = { $count ->
    [one] Il y a peut-être encore des feuilles sur : poste { $stations }. Ouvrez d’abord la salle informatique ou récupérez sa clé USB.
   *[other] Il y a peut-être encore des feuilles sur : postes { $stations }. Ouvrez d’abord la salle informatique ou récupérez leurs clés USB.
  }
outside-missing-more = Il y a peut-être encore des feuilles sur : postes { $stations } et { $more } de plus. Ouvrez d’abord la salle informatique ou récupérez leurs clés USB.
outside-unknown = Un ordinateur qui n’a jamais rencontré celui-ci n’est pas connu : apportez d’abord ses feuilles.
# `name` is a server. The command must stand as it is.
outside-server = Publié sur { $name } : lancez d’abord reflectory collect avec son adresse.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] { $sheets } feuille est mise à part, car elle est arrivée sans coupon libre : elle ne compte que si vous la comptez d’abord dans la salle informatique (o, puis t).
   *[other] { $sheets } feuilles sont mises à part, car elles sont arrivées sans coupon libre : elles ne comptent que si vous les comptez d’abord dans la salle informatique (o, puis t).
  }
