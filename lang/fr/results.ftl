### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = pas demandé à ce groupe
hidden-not-chosen = pas choisi par l’école
hidden-no-sheets = aucune feuille
hidden-group-too-small = groupe trop petit à montrer
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = pas demandé aux deux réunis
hidden-too-few = trop peu de réponses
# Nobody gave a point of the scale.
figures-no-rating = aucune note

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Sans lien avec la Commission européenne, dont l’outil s’appelle SELFIE. Les affirmations sont ici les nôtres.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Seules les réponses de 1 à { $highest } comptent dans une moyenne. À côté de chaque moyenne : qui a répondu, parmi les invités, qui a choisi N/C ou n’a pas répondu.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Seules les réponses de 1 à { $highest } comptent dans une moyenne. À côté de chaque moyenne : qui a répondu, parmi les invités, qui a choisi N/C ou n’a pas répondu, et combien ont choisi { $points } et { $highest }.
figures-counted-in-brackets = Seules les réponses de 1 à { $highest } comptent dans une moyenne. À côté de chaque moyenne : qui a répondu, parmi les invités, qui a choisi N/C ou n’a pas répondu, et entre parenthèses combien ont choisi { $points } et { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Seules les réponses sur l’échelle comptent dans une moyenne. À côté de chaque moyenne : qui a répondu, parmi les invités, qui a choisi N/C ou n’a pas répondu.
figures-counted-on-scale-beside = Seules les réponses sur l’échelle comptent dans une moyenne. À côté de chaque moyenne : qui a répondu, parmi les invités, qui a choisi N/C ou n’a pas répondu, et combien ont choisi chaque point de l’échelle.
figures-counted-on-scale-in-brackets = Seules les réponses sur l’échelle comptent dans une moyenne. À côté de chaque moyenne : qui a répondu, parmi les invités, qui a choisi N/C ou n’a pas répondu, et entre parenthèses combien ont choisi chaque point de l’échelle.
figures-computed = Le calcul : la moyenne d’un groupe pour une affirmation est la somme de ses réponses divisée par leur nombre ; sa moyenne pour un domaine est la moyenne de ses affirmations montrées ici ; une valeur d’ensemble est la moyenne des groupes montrés, chacun avec le même poids. Arrondi une seule fois, à la fin, la moitié vers le haut.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = À côté d’une moyenne figure le niveau correspondant : le plus proche, la moitié vers le haut, d’après la moyenne avant l’arrondi d’affichage. Une moyenne affichée 3,5 peut donc être juste en dessous du milieu.
# "within chance" is `chance-within`.
figures-compared = Les valeurs sont comparées telles qu’affichées. « Hasard possible » : la différence peut venir de qui a justement répondu. On compare les affirmations quand, les deux fois, la même chose a été demandée avec les mêmes mots.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, session { $session } de { $year }/{ $next }, édition { $edition } ({ $exercise })
figures-corrected-day = Corrigé le { $on } : le dernier jour est devenu { $day }.
figures-corrected-people = Corrigé le { $on } : { $group }, désormais { $invited } invités, { $eligible } au total.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } sur { $invited } ont répondu, N/C { $opted-out }, sans réponse { $unanswered }
figures-minimum = Une affirmation est montrée à partir de { $answers } réponses d’un groupe, les réponses avec ses propres mots à partir de { $sheets } feuilles d’un groupe.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = il faut une enquête précédente de ce niveau

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group } : { $sheets } sur { $invited } invités, { $percent } %
took-part-nobody-invited = { $group } : { $sheets } sur { $invited } invités
# `before` is the line so far, here and below.
took-part-eligible = { $before } (au total { $count })
took-part-minimum = { $before } ; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before } ; mises à part, car elles ne se sont pas ouvertes : { $count }
took-part-late = { $before } ; tardives, en attente : { $count }

## How far those asked speak for all of the group.

speaks-random = { $people } personnes sur { $of-people } ont été interrogées, tirées au sort : elles valent pour tout le groupe, au hasard près.
speaks-random-classes = { $classes } classes sur { $of-classes } ont été interrogées, { $people } personnes sur { $of-people }, tirées au sort : elles valent pour tout le groupe, au hasard près.
speaks-chosen = { $people } personnes sur { $of-people } ont été interrogées, sans tirage au sort : elles valent pour celles qui ont été interrogées.
speaks-chosen-classes = { $classes } classes sur { $of-classes } ont été interrogées, { $people } personnes sur { $of-people }, sans tirage au sort : elles valent pour celles qui ont été interrogées.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = à lire avec prudence
mark-incomplete = incomplet
mark-caution-why = À lire avec prudence : tous les groupes n’ont pas atteint leur minimum.
mark-incomplete-why = Incomplet : un groupe n’a aucune feuille. À lire avec prudence.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group } : moins de { $cell } feuilles, montrées car toutes les personnes qui ont répondu étaient d’accord.
standing-pooled = { $group } : la direction comme les enseignants ont rendu moins de { $cell } feuilles ; ils sont donc montrés ensemble et comptent comme un seul groupe.
standing-left-out = { $group } : moins de { $cell } feuilles, donc ce groupe n’est dans aucun chiffre.
standing-not-asked = { $group } : pas interrogé.
standing-no-sheets = { $group } : aucune feuille.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = pas possible : dans aucune des deux
not-compared-missing = pas possible : manque dans l’une des deux
not-compared-wording = pas possible : demandé avec d’autres mots
# School leaders and teachers are shown together in one round only.
not-compared-pooled = pas possible : direction et enseignants réunis dans une seule
not-compared-groups = pas possible : d’autres groupes derrière
not-compared-hidden = pas possible : caché dans l’une des deux
not-compared-no-rating = pas possible : aucune note dans l’une des deux
# The difference may come from who happened to answer.
chance-within = hasard possible
chance-everybody = tout le monde a répondu : pas de hasard
not-comparable-level = Ce sont deux niveaux d’enseignement. On ne peut comparer que deux enquêtes du même niveau.
not-comparable-questionnaire = Ces enquêtes ont utilisé deux questionnaires différents : des codes égaux ne veulent pas forcément dire la même chose.
not-comparable-same = C’est deux fois la même enquête. Choisissez-en une autre pour comparer.

## Why no new edition of a report comes out.

no-edition-not-next = Ce n’est pas une édition suivante du rapport gardé. Rien n’a été changé.
no-edition-changed = { $group } : des feuilles que compte le rapport gardé sont abîmées ou ont disparu ; une nouvelle édition montrerait ce qu’elles disaient. Le rapport gardé reste tel quel.
no-edition-few-sheets = { $group } : une nouvelle édition demande { $cell } feuilles tardives, et il y en a { $sheets } : elle montrerait ce que ces quelques personnes ont dit. Elles sont gardées jusqu’à ce qu’il y en ait plus.
no-edition-few-answers = { $group } : trop peu de feuilles tardives répondent à une affirmation ; une nouvelle édition montrerait ce qu’une ou deux personnes ont dit. Elles sont gardées jusqu’à ce qu’il y en ait plus.
no-edition-few-texts = { $group } : moins de dix feuilles tardives ajoutent des textes libres ; une nouvelle édition montrerait lesquels. Elles sont gardées jusqu’à ce qu’il y en ait plus.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · session { $session } de { $year }
results-school-year = Année scolaire { $year }
# Heads a column: at most 16 columns.
results-session = Session { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = ne participe pas
results-not-started = pas commencé
results-open-until = jusqu’au { $day }
results-closed = fermé
results-nothing-came = aucune feuille
results-report-ready = rapport prêt
results-edition = édition { $edition }
# Sheets came after the report was made.
results-report-late = rapport, { $count } tard.
# What can be done there. Enter is the key.
results-can-view = Le rapport peut être lu. Il peut être comparé dès qu’un deuxième de ce niveau est prêt.
results-can-compare = Le rapport peut être lu, et comparé à un autre de ce niveau.
results-can-unseal = { $sheets ->
    [one] { $sheets } feuille scellée attend. Enter la descelle avec votre phrase de passe et crée le rapport.
   *[other] { $sheets } feuilles scellées attendent. Enter les descelle avec votre phrase de passe et crée le rapport.
  }
results-is-open = On répond encore. Les résultats viennent à partir du lendemain du dernier jour.
results-is-not-open = Ce n’est pas encore ouvert.
results-is-empty = Personne n’a rendu de feuille.
results-is-out = Ce niveau ne participe pas à cette session.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = On répond encore. Les résultats peuvent être descellés à partir du lendemain du dernier jour, le { $day }.
results-nothing-set-up = Rien n’est préparé ici. Tout commence dans la rubrique 2, Sessions.
results-not-opened = Ce n’est pas encore ouvert, donc il n’y a rien à desceller.
results-nobody-handed-in = Personne n’a rendu de feuille, donc il n’y a rien à desceller.
results-no-second = Pour comparer, il faut une deuxième enquête de ce niveau et de ce questionnaire dont le rapport est prêt. Il n’y en a pas encore.
results-compare-with = Comparer { $exercise } avec laquelle ?
results-none-late = Aucune feuille n’est arrivée depuis la dernière édition, donc il n’y a rien à recompter.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Feuilles tardives : { $groups }. Les feuilles d’avant ont été effacées après leur délai, donc on ne peut plus les compter.
late-enough = Feuilles tardives : { $groups }. e compte celles qui sont assez nombreuses dans une nouvelle édition.
late-wait = Feuilles tardives : { $groups }. Elles sont gardées et attendent.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (assez)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (il en faut { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Desceller { $exercise }
unseal-title-new = Nouvelle édition : { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Feuilles présentes ici : { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $sheets } { $group }
unseal-late = Feuilles tardives qui compteront : { $groups }.
unseal-late-few = Feuilles tardives qui compteront : { $groups }. Trop peu, elles attendent : { $few }.
unseal-after = Ensuite, les nombres de personnes ne peuvent plus être corrigés, et les feuilles tardives ne comptent que par lots assez grands. Le rapport est gardé et ne demande pas de clé.
unseal-after-new = Elles sont comptées avec toutes les autres, et le rapport d’avant est gardé aussi. Là où la différence des deux dirait ce que quelques personnes ont dit, aucune nouvelle édition n’est faite, et elles attendent encore.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Votre phrase de passe
unseal-passphrase-of = Phrase de passe de { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Celle de l’autre personne
unseal-trying = Un instant : vérification de la phrase de passe.
unseal-done = { $done } feuilles descellées sur { $of }
# Whoever leaves the page is told this.
unseal-goes-on = L’ouverture des feuilles continue. Le rapport sera dans ce tableau dès qu’il sera gardé ; les autres demandes attendent jusque-là.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Comment lire
results-page-read-short = Lire
results-page-areas = Domaines
results-page-statements = Affirmations
results-page-groups = Groupes
# Statements that the school wrote itself.
results-page-own = De l’école
results-page-own-short = École
results-page-others = Autres domaines
results-page-others-short = Autres
results-page-words = Textes libres
results-page-words-short = Textes
# What is worth talking about.
results-page-focus = À discuter
results-page-notes = Notes
# Where there is no room for all titles.
results-page-at = { $page } · page { $at } sur { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · édition { $edition }
results-school-average = moyenne de l’école { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } sur { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } sur { $of }
results-percent = { $percent } %
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · { $percent } %
results-count-share-narrow = { $count } { $percent }%
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group } : { $why }.
results-title-why = { $title } : { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = aucune valeur
# Leaders and teachers, where they are shown together.
results-staff = Personnel
# How high participation is, in a word.
results-level-none = aucune
results-level-incomplete = incomplète
results-level-medium = moyenne
results-level-high = élevée
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = non posé
hidden-short-not-chosen = non choisi
hidden-short-no-sheets = 0 feuille
# The group is too small.
hidden-short-too-small = trop petit
# Not asked of both of two groups that are shown together.
hidden-short-not-both = pas aux 2
hidden-short-too-few = trop peu

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Chercher
results-search-what = un code, un titre, ou un mot d’une affirmation
results-search-nothing = rien trouvé
results-statements = { $count ->
    [one] { $count } affirmation
   *[other] { $count } affirmations
  }
# What is typed follows.
results-note-on = Note sur { $place } :
# "n" is the key.
results-no-notes = Pas encore de notes. Sur un domaine ou une affirmation, n en écrit une : une ligne sur ce qui en a été dit.
results-write-as = Écrire ce rapport dans vos documents, en
# Below that question, in a list.
results-write-chart = Le graphique de cette page, en image
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, avec vos notes

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = On a répondu du { $from } au { $to }.
how-edition = Édition { $edition } de ce rapport, descellée le { $day }.
# `form` is the title of a short form.
how-short-form = Seule une partie du questionnaire a été demandée : { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Qui a participé : la participation est { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before } ; minimum atteint.
how-close = { $before } ; proche du minimum de { $minimum }.
how-below = { $before } ; en dessous du minimum de { $minimum }.
how-damaged = Feuilles qui n’ont pas pu être descellées et ne sont dans aucun chiffre : { $sheets }.
how-late = Feuilles arrivées trop tard et trop peu nombreuses, gardées à part : { $sheets }.
how-shown = Ce qui est montré, et ce qui ne l’est pas
how-cell = Le seuil d’affichage est de { $cell } feuilles : un groupe qui en a moins n’a pas sa propre ligne.
how-corrections = Corrections après l’activation
# No corrections.
how-no-corrections = Aucune.
how-corrected-day = Le { $on } : le dernier jour est devenu { $day }.
how-corrected-people = Le { $on } : { $group }, { $eligible } au total, { $invited } invités à partir de là.
how-figures = Comment les chiffres sont faits
# `highest` is the highest point of the scale, such as 5.
how-counts = Une moyenne ne compte que les réponses de 1 à { $highest }. N/C et sans réponse sont comptés et montrés à côté, jamais comme 0.
how-counts-on-scale = Une moyenne ne compte que les réponses sur l’échelle. N/C et sans réponse sont comptés et montrés à côté, jamais comme 0.
how-area = Un domaine est la moyenne de ses affirmations montrées ; les affirmations de l’école sont à part.
# (6+1) stays as it is.
how-core = (6+1) derrière la barre d’un domaine : six affirmations de base et une facultative.
how-overall = Dans l’ensemble, chaque groupe compte autant, pour que beaucoup d’élèves ne noient pas une petite direction.
# Numbers with your language's decimal sign.
how-rounded = Les nombres sont arrondis une seule fois, tout à la fin, à une décimale : 2,95 s’affiche 3,0.
# "80 of 200" as in `results-of`.
how-of = « 80 sur 200 » veut toujours dire : ont répondu, parmi les invités. Lettres et motifs désignent les groupes sur chaque page.

## A report, the pages of areas and statements.

results-no-areas = Il n’y a pas de domaines.
results-no-groups = Il n’y a pas de groupes.
results-no-own = L’école n’a pas posé d’affirmations à elle.
results-no-others = Aucun autre domaine n’est demandé à ce niveau.
results-own-head = Les affirmations de l’école, à part des domaines
# At most 16 columns.
results-area-at = domaine { $at } sur { $of }
results-group-at = groupe { $at } sur { $of }
# In which order statements are listed.
order-by-position = par position
order-highest = plus hautes d’abord
order-lowest = plus basses d’abord
order-last-position = dernière position d’abord
order-greatest-increase = plus forte hausse d’abord
order-greatest-decrease = plus forte baisse d’abord

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } à { $high } { $highest }   { $not-asked } pas demandé à ce groupe   { $not-chosen } pas choisi par l’école   { $hidden } non montré
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } non demandé  { $not-chosen } non choisi  { $hidden } caché
# The school's own statements: at most 3 columns, then with more room.
strip-own = éc.
strip-own-statements = de l’école
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/C
strip-answered = { $mean } · { $count } sur { $of } ont répondu
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = aucune note · { $count } N/C sur { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Ensemble { $mean } · { $count } sur { $of } ont répondu
# `why` is in a few words why there is no figure.
detail-overall-why = Ensemble : { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = aucun groupe
detail-note = Note : { $note }
# The average.
detail-mean = moyenne
detail-answered = ont répondu / invités
# `words` are those of the scale, such as "not applicable".
detail-na = N/C : { $words }
detail-na-alone = N/C : non concerné
detail-unanswered = sans réponse
# Heads the statement as each group read it.
detail-read = Ce que chaque groupe a lu
# In the place of what a group read.
detail-not-asked = pas demandé
# Which of the other areas this is.
others-heading = { $at } sur { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Moyenne de 1 ({ $lowest }) à { $points } ({ $highest }) ; « { $apart } » est à part.
others-overall = { $title } : ensemble { $mean }
others-answered = · ont répondu, parmi les invités
# So many chose "not applicable".
others-apart = · à part
others-ranks = Rang moyen des options, 1 pour la première ; et la part des personnes qui ont choisi chacune.
others-shares = La part des personnes qui ont choisi chaque option.
others-ticked = La part des personnes qui ont coché chaque option, parmi celles qui en ont coché, ou « aucune de celles-ci » ; ensemble, elles peuvent dépasser 100 %.
others-average-rank = rang moyen
others-average-rank-all = rang moyen de tous les groupes : { $rank }

## A report, the page of answers in own words.

own-words-none = Aucun texte libre n’a été demandé.
own-words-hidden = Non montré : { $why }.
own-words-nobody = Personne n’a rien écrit ici.
own-words-goes-on = le texte { $at } sur { $of } continue plus bas
own-words-at = texte { $at } sur { $of }, par ordre alphabétique, séparé des feuilles

## A report, the page Focus: headings above lists of statements.

focus-lowest = Les plus basses
focus-highest = Les plus hautes
focus-widest = Plus grand écart entre groupes
focus-na = Le plus de N/C
# `title` is one of these headings: there are no such statements.
focus-none = { $title } : aucune
focus-change = Plus grand changement
focus-change-why = Plus grand changement : { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Plus grand changement depuis la session { $session } de { $year }
focus-change-none = Plus grand changement depuis la session { $session } de { $year } : aucun

## Two sessions compared.

compare-title = { $level } · comparaison de deux sessions
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = avant
compare-now = après
compare-nothing = Il n’y a rien ici dans aucune des deux.
compare-school-average = Moyenne de l’école
compare-all = tous les groupes
# The same, at most 3 columns.
compare-all-narrow = ts
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = par groupe : touche g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = dans aucune
not-compared-short-wording = autres mots
not-compared-short = pas possible
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = autres affirm.
compare-other-statements-short = autres affirm.
compare-other-statements-narrow = autres
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = hasard
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = tous ont répondu
chance-everybody-narrow = tous
# The difference is larger than what may come from who happened to answer.
chance-beyond = au-delà du hasard
