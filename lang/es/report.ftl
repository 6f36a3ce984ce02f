### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = de { $low } a { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = de 1 ({ $low }) a { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Informe: { $level }
report-round = Sesión { $session } de { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Hecho con Reflectory.
# A long number follows on the next line.
report-fingerprint = Huella de los datos del informe (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Todas las cifras de este informe, exactas, para programas.
report-attached-signature = La firma del centro para report.json; reflectory verify la comprueba.

## Titles of a report's parts.

report-who-took-part = Quién ha participado
report-how-to-read = Cómo leer este informe
report-overview = Vista general de las áreas
report-to-talk-about = Para hablarlo
report-one-group = Resultados de un grupo: { $group }
report-own = Nuestras afirmaciones propias
report-own-words = Con sus propias palabras
report-since = Desde la ronda anterior
report-notes = Notas de la reunión
report-computed = Cómo se calcula

## Who took part: names of facts, a value stands behind each.

report-school = Centro
# The education level.
report-level = Nivel
# Two days follow: "report-days".
report-asked-from = Se preguntó
report-days = del { $first } al { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Edición
report-unsealed = { $edition }, desellada el { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Participación
report-short-form = Versión corta
report-questionnaire = Cuestionario
report-participation-is = Participación: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Hojas entregadas
# One user group, such as teachers.
report-group = Grupo
# How many could be invited.
report-eligible = Posibles
report-invited = Invitadas
report-sheets = Hojas
# The share of the invited who handed in.
report-of-invited = De invitadas
# How many are needed.
report-minimum = Mínimo

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/A: { $words }.
report-own-line = Un grupo tiene línea propia a partir de { $cell } hojas.
report-not-shown = Lo que no se muestra
report-corrections = Correcciones

## Areas and statements.

report-areas = Áreas
# Stands for all groups together, beside the groups: the overall value.
report-overall = Total
report-school-average = Media del centro
report-mean-of-areas = { $areas ->
    [one] { $mean }, de 1 área
   *[other] { $mean }, la media de { $areas } áreas, todas con el mismo peso
  }
report-whole-area = El área entera
report-all-statements = Todas las afirmaciones
report-statements = Afirmaciones
report-core-and-optional = afirmaciones: básicas { $core }, opcionales { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] un grupo
   *[other] { $groups } grupos, todos con el mismo peso
  }
report-own-apart = Estas las ha escrito el centro. No entran en ningún área ni en ninguna media.
# Before a note of the meeting.
report-note = Nota

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = No se preguntó a este grupo: { $names }.
report-apart-not-chosen = El centro no la eligió: { $names }.
report-apart-not-both = No se preguntó a los dos grupos reunidos: { $names }.
report-apart-no-sheets = Sin hojas: { $names }.
report-apart-too-small = Grupo demasiado pequeño para mostrarlo: { $names }.
report-apart-too-few = Demasiado pocas respuestas: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: todas las afirmaciones, más oscuro cuanto más alto es el valor

## To talk about: tables of a few statements each.

report-lowest = Las más bajas
report-highest = Las más altas
report-widest-gap = Mayor distancia entre grupos
# Head of a column: how far the groups are apart.
report-apart-by = Distancia
# N/A: not applicable.
report-most-na = Más N/A
# Head of a column: a share in percent.
report-share = Porcentaje
report-statement = Afirmación
# `statement` is one of the school's own.
report-our-own = propia: { $statement }
report-no-value = Ninguna afirmación muestra un valor.
report-increase = Mayor subida desde la sesión { $session } de { $year }
report-decrease = Mayor bajada desde la sesión { $session } de { $year }
# Head of a column: by how much a value changed.
report-change = Cambio
# Head of a column: two values with an arrow between them.
report-before-and-after = Antes y después

## In their own words.

report-words-order = En el orden de sus letras, que no dice nada de quién las escribió.
report-texts = { $group }, textos: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Antes
report-after = Después
# Head of a column of areas.
report-area = Área
report-other-statements = detrás hay otras afirmaciones u otra redacción
# The mean of the places that people gave to something in a list.
report-average-place = Puesto medio
# Head of a column: what kind of number stands here.
report-figure = Cifra
report-share-percent = Porcentaje (%)

## The other areas: questions that are no statements.

report-ratings = Valoraciones
report-place-explained = Puesto medio en la lista de respuestas, 1 para el primero.
report-shares = Porcentaje de quienes respondieron
report-ticked-explained = Se podían marcar varias, así que los porcentajes pueden sumar más de 100 %.
report-who-answered = Quién respondió, de las personas invitadas
# Heads of columns: how many answered and how many did not.
report-answered = Respondido
report-unanswered = Sin responder

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Quién
report-value = Valor
# How many answers a value rests on.
report-rests-on = Se apoya en
report-how-chose = Cómo eligieron
report-what-read = Lo que leyó cada grupo

## In a browser. Buttons and a list of the parts.

report-contents = Contenido
report-open-all = Abrir todos los detalles
report-close-all = Cerrar todos los detalles
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Ordenar por
report-as-asked = orden de las preguntas
report-highest-first = más altas primero
report-lowest-first = más bajas primero

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, sesión { $session } de { $year }, edición { $edition }
chart-about-now = { $school }, { $level }, sesión { $session } de { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Hojas, de las personas invitadas: { $groups }.
chart-sheets-of = { $group } { $sheets } de { $invited }
chart-school-average = { $areas ->
    [one] Media del centro: { $mean }, de 1 área.
   *[other] Media del centro: { $mean }, la media de { $areas } áreas, todas con el mismo peso.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] de 1 grupo
   *[other] media de { $groups } grupos
  }
chart-statements = { $count ->
    [one] 1 afirmación
   *[other] { $count } afirmaciones
  }
chart-answered = respuestas: { $answered } de { $invited }
# In the legend: the bar of all groups together.
chart-overall = total
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Las barras van { $scale }.

## Charts of two rounds.

chart-then-and-now = Las áreas, antes y ahora
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, antes y ahora
chart-overall-values = Valores totales de las afirmaciones
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Antes: { $caution }
chart-caution-after = Después: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Antes. { $sheets }
chart-sheets-after = Después. { $sheets }
chart-compared = Los valores se comparan como están impresos. Un valor total no lleva señal de azar.

## The chart of participation.

chart-participation = Quién ha participado
# In the legend: a mark on the bar.
chart-minimum = mínimo
chart-days = Se pregunta del { $first } al { $last }. La barra entera son todas las personas invitadas.
chart-not-asked = no se pregunta
chart-minimum-reached = mínimo alcanzado
chart-to-go = faltan { $missing } para el mínimo

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Reflexión digital
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = sesión { $session } de { $year }
badge-title = Insignia de { $school }
badge-name = Reflexión digital: { $level }, { $round }
# For those who cannot see it.
badge-alt = Una insignia redonda: colinas y su reflejo en el agua. Nombra { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Afirmaciones para { $group }, { $level }
paper-statements-own = Las afirmaciones son de Reflectory.
paper-statements-area = Área { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Código
# Head of a column: when the highest answer fits.
paper-statements-five = Cómo sería un 5
paper-statements-optional = { $code } (opcional)
