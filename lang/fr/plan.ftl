### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = tous les groupes
# The title of leaders and teachers where they are shown together.
plan-staff = Personnel
# The title of the area of what a school added itself.
plan-own-statements = Affirmations de l’école
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line } : moyenne de { $code } d’au moins { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line } : au moins { $percent } % répondent à { $code } par 4 ou 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line } : au moins { $percent } % choisissent « { $option } » dans { $code }
plan-target-at-most = { $line } : au plus { $percent } % choisissent « { $option } » dans { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = atteinte
plan-nearer = plus proche
plan-not-met = non atteinte
plan-cannot-say = on ne sait pas
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict } : { $then } avant, { $now } maintenant
plan-outcome-now = { $verdict } : { $now } maintenant
# "cannot say: too few answers".
plan-outcome-why = { $verdict } : { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = l’affirmation n’est pas dans le rapport suivant
plan-doubt-wording = demandé avec d’autres mots
plan-doubt-pooled = direction et enseignants sont montrés ensemble dans l’un des deux
plan-doubt-groups = d’autres groupes derrière
plan-doubt-line = le rapport n’a pas ce groupe
plan-doubt-form = on répond à la question d’une autre façon
plan-doubt-level = autre niveau d’enseignement
plan-doubt-questionnaire = autre questionnaire

## Sentences about a plan on several screens.

plan-days-backwards = Le dernier jour est avant le premier.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } est en dehors de l’année scolaire du plan, d’août { $year } à juillet { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title } : ce questionnaire n’a plus cette affirmation. L’élément reste tel quel ; sa cible ne peut pas être vérifiée.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Votre plan « { $title } » a { $open } activité ouverte.
   *[other] Votre plan « { $title } » a { $open } activités ouvertes.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Votre plan « { $title } » pour { $year } a { $open } activité ouverte.
   *[other] Votre plan « { $title } » pour { $year } a { $open } activités ouvertes.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = à faire
# Under way.
plan-mark-doing = en cours
plan-mark-done = fait

## The list of plans.

plan-none = Pas encore de plan.
# The letters n and a are keys.
plan-none-next = Un plan dit ce que l’école fait ensuite : une ou deux choses à la fois, qui s’en charge, jusqu’à quand, et à quel chiffre vous le saurez. n en commence un ; depuis un rapport, a met une affirmation dans un plan.
plan-list = Plans d’action
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = rien à faire
plan-open = { $open ->
    [one] { $open } à faire
   *[other] { $open } à faire
  }

## Beginning a plan.

plan-which-level = Un plan vaut pour un niveau d’enseignement. Lequel ?
plan-what-title = Comment le plan doit-il s’appeler ?
plan-title-missing = Un plan a besoin d’un titre.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Ajouter { $code } { $title } à quel plan ?
# In that list. `title` is what the new plan would be called.
plan-add-new = un nouveau plan : { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Retirer le plan « { $title } » avec tout son contenu ?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Retirer « { $what } » du plan ?
plan-remove-item = Retirer { $code } { $title } du plan ?
plan-remove-item-activities = { $count ->
    [one] Retirer { $code } { $title } avec son activité ({ $count }) ?
   *[other] Retirer { $code } { $title } avec ses { $count } activités ?
  }
plan-keep-it = Garder
plan-remove-it = Retirer
plan-changed-not-removed = Quelqu’un d’autre a modifié ce plan entre-temps, donc il n’a pas été retiré. Regardez-le d’abord, s’il vous plaît.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = en cours…
plan-saved = enregistré
plan-not-saved = non enregistré
plan-saving-wait = Un instant : enregistrement de votre dernière modification. Essayez encore, s’il vous plaît.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Nos actions
plan-page-months = Mois
# What shall come of it, by a figure.
plan-page-targets = Cibles

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Rien n’est encore prévu. e montre des exemples pour chaque domaine, i liste les affirmations ; depuis un rapport, a met une affirmation ici. Une ou deux suffisent pour une année.
# Behind a statement's title.
plan-no-objective = pas encore d’objectif
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = dès le { $day }
plan-days-until = jusqu’au { $day }
plan-days-none = pas encore de jours
plan-check-not-yet = Aucun rapport de ce niveau n’est encore venu après ce plan. Quand il y en aura un, chaque cible sera vérifiée ici.
plan-checked = Vérifié avec la session { $session } de { $year }.
plan-no-figure = aucun chiffre n’est visé

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Objectif
plan-measure = Comment le savoir
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Le prochain rapport
plan-aim-none = ne vérifie aucun chiffre
plan-aim-mean = montre une moyenne d’au moins
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = montre une part de 4 et 5 d’au moins
plan-aim-option = montre la part d’une option
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = de la question
plan-aim-choice = l’option
plan-aim-line = de
plan-aim-bound = est choisie par
plan-aim-value = cette part
plan-at-least = au moins
plan-at-most = au plus
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Vous avez dit
plan-since = Depuis, nous
# What is done.
plan-what = Quoi
plan-who = Qui
plan-from = Début
plan-to = Fin
plan-resources = Moyens
plan-money = Argent
# How far it is.
plan-progress = Avancement
# What became of the target.
plan-came = Ce que cela a donné

## What stands in such a line before something is typed.

plan-hint-objective = ce qui doit avoir changé à la fin de l’année
plan-hint-measure = en une phrase
plan-hint-told = pour les participants : suite de ces mots
plan-hint-what = ce qu’on fait
plan-hint-who = qui s’en charge
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = un jour, par exemple 23.11.2026 ou 23.11.
plan-hint-resources = temps, salles, aide
plan-hint-money = ce que cela coûte

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Une moyenne est entre { $lowest } et { $highest }, par exemple { $middle }.
plan-share-wrong = Une part est un nombre entier de pour cent, de 0 à 100.
# The letter x is a key.
plan-what-missing = Une activité a besoin de quelques mots. x la retire.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = « { $typed } » n’est pas un jour. Tapez-le par exemple comme 23.11.{ $year } ou 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Que faut-il faire ?
plan-what-about = De quoi s’agit-il ?
plan-examples = Des exemples pour commencer ; tout peut y être modifié.
plan-write-as = Sous quelle forme écrire le plan ?
# As what a plan is written: at most 50 columns each.
plan-as-page = Une page à lire, projeter, imprimer (HTML)
plan-as-poster = Une affiche : une page à accrocher (HTML)
plan-as-text = Un texte à coller dans vos documents (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Des jours pour un agenda (iCalendar)
plan-write-saving = Enregistrement du plan en cours. Essayez encore, s’il vous plaît.
plan-calendar-nothing = Aucune activité de ce plan n’a encore de jour, donc il n’y a rien pour un agenda. Donnez à l’une d’elles un premier ou un dernier jour ; alors cela marche. Rien n’a été écrit.
plan-many-activities = { $count ->
    [one] Un élément a au plus { $count } activité.
   *[other] Un élément a au plus { $count } activités.
  }
plan-many-items = { $count ->
    [one] Un plan a au plus { $count } affirmation.
   *[other] Un plan a au plus { $count } affirmations.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Quelqu’un d’autre a modifié ce plan entre-temps. Une affirmation où vous aviez changé quelque chose avait été retirée : elle est de nouveau ici.
plan-met-removed-by-you = Quelqu’un d’autre a modifié ce plan entre-temps. Quelque chose a changé dans l’affirmation que vous avez retirée, donc elle reste. Regardez-la, s’il vous plaît.
plan-met-chosen = Quelqu’un d’autre a modifié ce plan entre-temps. Là où vous avez tous deux changé un choix, celui de l’autre reste ; regardez-le, s’il vous plaît.
plan-met-theirs = Quelqu’un d’autre a modifié ce plan entre-temps. Vous le voyez tel qu’il est maintenant.
plan-met-both = Quelqu’un d’autre a modifié ce plan entre-temps. Ses modifications et les vôtres y sont toutes.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Quelqu’un d’autre a modifié ce plan entre-temps et vidé cette ligne. Votre texte est dans la ligne : Enter le garde, Esc laisse celui de l’autre.
# `theirs` is what the other one wrote.
plan-clash-wrote = Quelqu’un d’autre a modifié ce plan entre-temps et écrit ici « { $theirs } ». Votre texte est dans la ligne : Enter le garde, Esc laisse celui de l’autre.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Domaine
plan-target = Cible
plan-statement = Affirmation
# From when to when.
plan-when = Quand
# `code` and `title` are a statement's.
plan-activities-for = Activités pour { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = « { $words } »
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = du { $from } au { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Vous l’avez dit. Nous le faisons.
plan-foot = Réalisé avec Reflectory, sans lien avec la Commission européenne.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name } : { $text }
plan-had-planned = Ce que nous avions prévu
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Jugé tel qu’affiché, selon les règles d’une comparaison : là où le chiffre est caché, ou a été demandé avec d’autres mots, on ne peut rien dire.
