### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Participación
sheet-areas = Áreas
sheet-area-by-area = Área por área
sheet-statements = Afirmaciones
sheet-answers = Respuestas
sheet-own = Afirmaciones propias
sheet-own-answers = Afirm. propias, respuestas
sheet-others = Otras áreas
sheet-own-words = Palabras propias
sheet-to-talk-about = Para hablarlo
sheet-then-and-now = Antes y ahora
# Every value of two rounds.
sheet-comparison = Comparación
sheet-targets = Metas del plan
sheet-notes = Notas de la reunión
sheet-how-to-read = Cómo leerlo

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Página { $page } de { $pages }
sheet-answers-counted = Respuestas contadas
sheet-own-answers-counted = Respuestas contadas a nuestras afirmaciones propias
sheet-own-words-ordered = Con sus propias palabras, en el orden de sus letras
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Antes y ahora: áreas, { $scale }
sheet-areas-then-and-now = Las áreas, antes y ahora, { $scale }
sheet-every-value = Antes y ahora: todos los valores, como están impresos
sheet-recompute = Cómo leerlo y volver a calcularlo

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Área
sheet-code = Código
sheet-name = Título
sheet-statement = Afirmación
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Tipo
sheet-group = Grupo
sheet-mean = Media
# A number that is not rounded.
sheet-exact = Exacto
sheet-overall-exact = Total, exacto
sheet-group-exact = { $group }, exacto
sheet-group-core = { $group }, afirmaciones básicas
sheet-group-optional = { $group }, afirmaciones opcionales
sheet-group-sum = { $group }, suma de respuestas
sheet-group-answered = { $group }, respondido
sheet-sum = Suma de respuestas
sheet-answered = Respondido
# Broken where the hyphen is, if it must be.
sheet-unanswered = Sin responder
sheet-invited = Invitadas
sheet-eligible = Posibles
sheet-submitted = Entregadas
sheet-minimum = Mínimo
# How many chose this point of a scale.
sheet-chose = Eligen { $point }
# Not applicable.
sheet-na = N/A
# What a group read.
sheet-wording = Redacción
sheet-percent-of-invited = Porcentaje de invitadas
sheet-missing = Faltan para el mínimo
# One of the five words below follows.
sheet-minimum-is = El mínimo
sheet-did-not-open = No se abrieron
sheet-came-late = Llegaron tarde
# Whether and how a group's answers are shown.
sheet-in-the-figures = En las cifras
# A number.
sheet-number = N.º
sheet-question = Pregunta
# What kind of number stands here: a mean, a share.
sheet-figure = Cifra
sheet-option = Opción
sheet-how-many = Cuántas
sheet-value = Valor
sheet-numerator = Numerador
sheet-denominator = Denominador
# What a row is about: the lowest values, the highest.
sheet-what = Qué
# First, second, third of the lowest or the highest.
sheet-place = Puesto
sheet-text = Texto
# The area or the statement that a note stands beside.
sheet-beside = Junto a
sheet-note = Nota
sheet-change = Cambio
sheet-difference = Diferencia
sheet-about = Sobre
sheet-in-words = En palabras
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Cifra buscada
# The value of the earlier round, and of this one.
sheet-then = Antes
sheet-now = Ahora
sheet-why = Por qué

## In the cells.

# Kinds of statements.
sheet-kind-core = básica
sheet-kind-optional = opcional
sheet-kind-own = propia
# Stands in the place of an area's letter.
sheet-area-own = propia
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = no se pregunta
sheet-minimum-nobody = aún nadie
sheet-minimum-below = por debajo
sheet-minimum-close = cerca
sheet-minimum-reached = alcanzado
# "In the figures".
sheet-own-line = en línea propia
sheet-participation-level = Nivel de participación
sheet-people-and-sheets = Personas y hojas
sheet-areas-behind = Áreas en que se apoya, todas con el mismo peso
# `codes` are short names of statements.
sheet-not-chosen = el centro no las eligió: { $codes }
sheet-all-groups = Todos los grupos
# Kinds of numbers.
sheet-figure-mean = media
sheet-figure-place = puesto medio
sheet-figure-share = porcentaje
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = va aparte
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, sesión { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = sube
sheet-decreased = baja
sheet-same = igual
sheet-not-possible = no es posible

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Centro
sheet-about-exercise = Ejercicio
sheet-about-days = Días
sheet-days = Se preguntó del { $first } al { $last }. Desellado el { $unsealed }.
sheet-about-questionnaire = Cuestionario
sheet-about-participation = Participación
sheet-about-caution = Cautela
sheet-about-who = Quién ha participado
sheet-about-speaks = Por quién hablan
sheet-about-small = Grupos pequeños
sheet-about-short-form = Versión corta
sheet-about-correction = Corrección
sheet-about-shown = Qué se muestra
sheet-about-counts = Qué cuenta
sheet-about-computed = Cómo se calcula
sheet-about-levels = Niveles
sheet-about-exact = Valores exactos
sheet-exact-formula = Junto a cada valor impreso está el exacto, como fórmula que se puede seguir.
sheet-exact-statement = Media de un grupo en una afirmación: suma de respuestas / respondido.
sheet-exact-overall = Total de una afirmación o de un área: la media de los valores exactos de los grupos en su fila.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Valor de un grupo en un área: la media de los valores exactos de las afirmaciones del área en la hoja { $sheet }.
sheet-exact-school = Media del centro: la media de los valores totales exactos de las áreas.
sheet-exact-share = Un porcentaje: 100 × cuántas personas lo eligieron / cuántas respondieron.
sheet-exact-digits = Una fórmula muestra quince cifras; el JSON del informe tiene cada valor como fracción.
sheet-about-then-and-now = Antes y ahora
sheet-about-targets = Metas del plan
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = De quién no es esto
sheet-about-fingerprint = Huella de los datos del informe (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Rondas lado a lado
# Behind the title on three sheets.
rounds-areas = áreas, como están impresas
rounds-areas-on-scale = áreas, { $scale }, como están impresas
rounds-who = quién ha participado
rounds-how = cómo leerlo
rounds-average = Media
rounds-round = Ronda
rounds-level = Nivel educativo
# "In the figures".
rounds-counted = sí
rounds-not-counted = no: sin hojas, o demasiado pocas para mostrarlas
rounds-printed = Cada valor es el valor total de un área tal como lo imprimió su informe, redondeado una vez.
rounds-bars = Las barras van de 1 a { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Las escalas son distintas, así que los valores no se pueden comparar. Las barras van de 1 al más alto ({ $highest }).
# At the end a command.
rounds-no-ranking = Las columnas están en el orden dado; no es una clasificación. Lo que hay detrás de un área puede variar: las afirmaciones elegidas, su redacción, a quién se preguntó. Dos rondas de un centro se comparan afirmación por afirmación con: reflectory compare
