### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = todos los grupos
# The title of leaders and teachers where they are shown together.
plan-staff = Personal
# The title of the area of what a school added itself.
plan-own-statements = Afirmaciones propias
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: media de { $code } de al menos { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: al menos el { $percent } % responde a { $code } con 4 o 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: al menos el { $percent } % elige «{ $option }» en { $code }
plan-target-at-most = { $line }: como mucho el { $percent } % elige «{ $option }» en { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = lograda
plan-nearer = más cerca
plan-not-met = no lograda
plan-cannot-say = no se puede decir
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: antes { $then }, ahora { $now }
plan-outcome-now = { $verdict }: ahora { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = la afirmación no está en el informe posterior
plan-doubt-wording = se preguntó con otras palabras
plan-doubt-pooled = en uno de los dos, dirección y profesorado se muestran reunidos
plan-doubt-groups = detrás hay otros grupos
plan-doubt-line = el informe no tiene ese grupo
plan-doubt-form = la pregunta se responde de otra manera
plan-doubt-level = otro nivel educativo
plan-doubt-questionnaire = otro cuestionario

## Sentences about a plan on several screens.

plan-days-backwards = El último día va antes del primero.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } queda fuera del curso del plan, de agosto de { $year } a julio de { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: este cuestionario ya no tiene esa afirmación. El punto se conserva como está; su meta no se puede comprobar.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Tu plan «{ $title }» tiene 1 actividad pendiente.
   *[other] Tu plan «{ $title }» tiene { $open } actividades pendientes.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Tu plan «{ $title }» para { $year } tiene 1 actividad pendiente.
   *[other] Tu plan «{ $title }» para { $year } tiene { $open } actividades pendientes.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = pendiente
# Under way.
plan-mark-doing = en marcha
plan-mark-done = hecha

## The list of plans.

plan-none = Todavía no hay ningún plan.
# The letters n and a are keys.
plan-none-next = Un plan dice qué hace el centro a continuación: una o dos cosas cada vez, quién se ocupa, hasta cuándo y en qué cifra se notará. Con n empieza uno; desde un informe, a pone una afirmación en un plan.
plan-list = Planes de acción
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nada pendiente
plan-open = { $open ->
    [one] { $open } pendiente
   *[other] { $open } pendientes
  }

## Beginning a plan.

plan-which-level = Un plan es para un nivel educativo. ¿Cuál?
plan-what-title = ¿Cómo se llamará el plan?
plan-title-missing = Un plan necesita un título.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = ¿A qué plan se añade { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = un plan nuevo: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = ¿Quitar el plan «{ $title }» con todo lo que contiene?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = ¿Quitar «{ $what }» del plan?
plan-remove-item = ¿Quitar { $code } { $title } del plan?
plan-remove-item-activities = { $count ->
    [one] ¿Quitar { $code } { $title } con su única actividad?
   *[other] ¿Quitar { $code } { $title } con sus { $count } actividades?
  }
plan-keep-it = Conservarlo
plan-remove-it = Quitarlo
plan-changed-not-removed = Otra persona ha cambiado mientras tanto este plan, así que no se ha quitado. Míralo primero, por favor.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = guardando…
plan-saved = guardado
plan-not-saved = sin guardar
plan-saving-wait = Un momento: se está guardando tu último cambio. Inténtalo de nuevo, por favor.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Qué hacemos
plan-page-months = Meses
# What shall come of it, by a figure.
plan-page-targets = Metas

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Todavía no hay nada planeado. Con e hay ejemplos para cada área, i muestra las afirmaciones; desde un informe, a pone aquí una afirmación. Una o dos bastan para un curso.
# Behind a statement's title.
plan-no-objective = sin objetivo aún
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = desde el { $day }
plan-days-until = hasta el { $day }
plan-days-none = sin días aún
plan-check-not-yet = Después de este plan todavía no ha llegado ningún informe de este nivel. Cuando lo haya, aquí se comprueba cada meta.
plan-checked = Comprobado con la sesión { $session } de { $year }.
plan-no-figure = no se busca ninguna cifra

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Objetivo
plan-measure = En qué lo notaremos
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = El próximo informe
plan-aim-none = no se comprueba con una cifra
plan-aim-mean = muestra una media de al menos
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = muestra un porcentaje de 4 y 5 de al menos
plan-aim-option = muestra el porcentaje de una opción
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = de la pregunta
plan-aim-choice = la opción
plan-aim-line = de
plan-aim-bound = la elige
plan-aim-value = este porcentaje
plan-at-least = al menos
plan-at-most = como mucho
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = La última vez dijisteis
plan-since = Desde entonces
# What is done.
plan-what = Qué
plan-who = Quién
plan-from = Desde
plan-to = Hasta
plan-resources = Recursos
plan-money = Dinero
# How far it is.
plan-progress = Cómo va
# What became of the target.
plan-came = En qué quedó

## What stands in such a line before something is typed.

plan-hint-objective = qué debe ser distinto al final del curso
plan-hint-measure = en una frase
plan-hint-told = para quienes participan: sigue tras estas palabras
plan-hint-what = qué se hace
plan-hint-who = quién se ocupa
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = un día, por ejemplo 23.11.2026 o 23.11.
plan-hint-resources = tiempo, aulas, ayuda
plan-hint-money = cuánto cuesta

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Una media está entre { $lowest } y { $highest }, por ejemplo { $middle }.
plan-share-wrong = Un porcentaje es un número entero de 0 a 100.
# The letter x is a key.
plan-what-missing = Una actividad necesita unas palabras. Con x se quita.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = «{ $typed }» no es un día. Escríbelo así, por favor: 23.11.{ $year } o 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = ¿Qué hay que hacer?
plan-what-about = ¿De qué trata?
plan-examples = Ejemplos para empezar; todo en ellos se puede cambiar.
plan-write-as = ¿Como qué se guarda el plan?
# As what a plan is written: at most 50 columns each.
plan-as-page = Página para leer, proyectar e imprimir (HTML)
plan-as-poster = Cartel: una página para colgar (HTML)
plan-as-text = Texto para pegar en vuestros documentos (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Días para un calendario (iCalendar)
plan-write-saving = El plan se está guardando. Inténtalo de nuevo, por favor.
plan-calendar-nothing = Ninguna actividad de este plan tiene un día todavía, así que no hay nada para un calendario. Pon a una de ellas un primer o un último día; entonces funciona. No se ha escrito nada.
plan-many-activities = { $count ->
    [one] Un punto tiene { $count } actividad como máximo.
   *[other] Un punto tiene { $count } actividades como máximo.
  }
plan-many-items = { $count ->
    [one] Un plan tiene { $count } afirmación como máximo.
   *[other] Un plan tiene { $count } afirmaciones como máximo.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Otra persona ha cambiado mientras tanto este plan. Había quitado una afirmación en la que tú cambiaste algo: está aquí otra vez.
plan-met-removed-by-you = Otra persona ha cambiado mientras tanto este plan. Cambió algo en la afirmación que tú quitaste, así que se queda. Míralo, por favor.
plan-met-chosen = Otra persona ha cambiado mientras tanto este plan. Lo que elegisteis de nuevo a la vez está como lo dejó esa persona; míralo, por favor.
plan-met-theirs = Otra persona ha cambiado mientras tanto este plan. Lo ves como está ahora.
plan-met-both = Otra persona ha cambiado mientras tanto este plan. Contiene sus cambios y los tuyos.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Otra persona ha cambiado mientras tanto este plan y ha vaciado esta línea. La tuya está en la línea: Enter la conserva, Esc deja la suya.
# `theirs` is what the other one wrote.
plan-clash-wrote = Otra persona ha cambiado mientras tanto este plan y ha escrito aquí «{ $theirs }». La tuya está en la línea: Enter la conserva, Esc deja la suya.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Área
plan-target = Meta
plan-statement = Afirmación
# From when to when.
plan-when = Cuándo
# `code` and `title` are a statement's.
plan-activities-for = Actividades para { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = «{ $words }»
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = del { $from } al { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Lo que dijisteis. Lo que hacemos.
plan-foot = Hecho con Reflectory, que no tiene vinculación con la Comisión Europea.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Lo que habíamos planeado
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Valorado como está impreso, con las reglas de una comparación: donde la cifra está oculta, o se preguntó con otras palabras, no se puede decir nada.
