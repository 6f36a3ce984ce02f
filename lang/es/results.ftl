### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = no se preguntó a este grupo
hidden-not-chosen = el centro no la eligió
hidden-no-sheets = sin hojas
hidden-group-too-small = grupo muy pequeño para mostrarlo
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = no se preguntó a los dos reunidos
hidden-too-few = demasiado pocas respuestas
# Nobody gave a point of the scale.
figures-no-rating = sin valoración

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Sin vinculación con la Comisión Europea, cuyo instrumento se llama SELFIE. Las afirmaciones de aquí son nuestras.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = En una media solo cuentan las respuestas de 1 a { $highest }. Junto a cada media está quién respondió, de las personas invitadas, y quién eligió N/A o no respondió.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = En una media solo cuentan las respuestas de 1 a { $highest }. Junto a cada media está quién respondió, de las personas invitadas, quién eligió N/A o no respondió, y cuántas eligieron { $points } y { $highest }.
figures-counted-in-brackets = En una media solo cuentan las respuestas de 1 a { $highest }. Junto a cada media está quién respondió, de las personas invitadas, quién eligió N/A o no respondió, y entre paréntesis cuántas eligieron { $points } y { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = En una media solo cuentan las respuestas de la escala. Junto a cada media está quién respondió, de las personas invitadas, y quién eligió N/A o no respondió.
figures-counted-on-scale-beside = En una media solo cuentan las respuestas de la escala. Junto a cada media está quién respondió, de las personas invitadas, quién eligió N/A o no respondió, y cuántas eligieron cada punto de la escala.
figures-counted-on-scale-in-brackets = En una media solo cuentan las respuestas de la escala. Junto a cada media está quién respondió, de las personas invitadas, quién eligió N/A o no respondió, y entre paréntesis cuántas eligieron cada punto de la escala.
figures-computed = Cómo se calcula: la media de un grupo en una afirmación es la suma de sus respuestas entre su número; su media en un área es la media de sus afirmaciones mostradas aquí; un valor total es la media de los grupos mostrados, todos con el mismo peso. Se redondea una vez, al final, la mitad hacia arriba.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Junto a una media está el nivel que le corresponde: el más cercano, la mitad hacia arriba, según la media antes de redondearla para imprimir. Así, una media impresa como 3,5 puede quedar justo por debajo de la mitad.
# "within chance" is `chance-within`.
figures-compared = Los valores se comparan como están impresos. «Dentro del azar»: la diferencia puede venir de quiénes respondieron por casualidad. Las afirmaciones se comparan cuando las dos veces se preguntó lo mismo con las mismas palabras.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, sesión { $session } de { $year }/{ $next }, edición { $edition } ({ $exercise })
figures-corrected-day = Corregido el { $on }: el último día pasó a ser { $day }.
figures-corrected-people = Corregido el { $on }: { $group }, ahora { $invited } invitadas de { $eligible } posibles.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = respondieron { $answered } de { $invited }, N/A { $opted-out }, sin responder { $unanswered }
figures-minimum = Una afirmación se muestra a partir de { $answers } respuestas de un grupo; las respuestas con palabras propias, a partir de { $sheets } hojas de un grupo.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = hace falta una ronda anterior de este nivel

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } de { $invited } invitadas, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } de { $invited } invitadas
# `before` is the line so far, here and below.
took-part-eligible = { $before } (posibles { $count })
took-part-minimum = { $before }; mínimo { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; apartadas porque no se abrieron: { $count }
took-part-late = { $before }; llegaron tarde y esperan: { $count }

## How far those asked speak for all of the group.

speaks-random = Se preguntó a { $people } de { $of-people } personas, por sorteo: hablan por todo el grupo, dentro del azar.
speaks-random-classes = Se preguntó a { $classes } de { $of-classes } clases, { $people } de { $of-people } personas, por sorteo: hablan por todo el grupo, dentro del azar.
speaks-chosen = Se preguntó a { $people } de { $of-people } personas, sin sorteo: hablan por las personas preguntadas.
speaks-chosen-classes = Se preguntó a { $classes } de { $of-classes } clases, { $people } de { $of-people } personas, sin sorteo: hablan por las personas preguntadas.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = leer con cautela
mark-incomplete = incompleto
mark-caution-why = Leer con cautela: no todos los grupos alcanzaron su mínimo.
mark-incomplete-why = Incompleto: un grupo no tiene hojas. Leer con cautela.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: menos de { $cell } hojas, se muestran porque todas las personas que respondieron estuvieron de acuerdo.
standing-pooled = { $group }: el equipo directivo y el profesorado entregaron menos de { $cell } hojas cada uno, así que se muestran reunidos y cuentan como un grupo.
standing-left-out = { $group }: menos de { $cell } hojas, así que este grupo queda fuera de todas las cifras.
standing-not-asked = { $group }: no se preguntó.
standing-no-sheets = { $group }: sin hojas.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = no es posible: en ninguno de los dos
not-compared-missing = no es posible: falta en uno de los dos
not-compared-wording = no es posible: se preguntó con otras palabras
# School leaders and teachers are shown together in one round only.
not-compared-pooled = no es posible: dirección y profesorado reunidos solo en uno
not-compared-groups = no es posible: detrás hay otros grupos
not-compared-hidden = no es posible: oculto en uno de los dos
not-compared-no-rating = no es posible: sin valoración en uno de los dos
# The difference may come from who happened to answer.
chance-within = dentro del azar
chance-everybody = respondió todo el mundo: no hay azar
not-comparable-level = Son dos niveles educativos. Solo se pueden comparar dos ejercicios del mismo nivel.
not-comparable-questionnaire = Estos ejercicios usaron dos cuestionarios distintos, así que los mismos códigos no tienen por qué decir lo mismo.
not-comparable-same = Es dos veces el mismo ejercicio. Elige otro para compararlo.

## Why no new edition of a report comes out.

no-edition-not-next = Esta no es una edición siguiente del informe que se conserva. No se ha cambiado nada.
no-edition-changed = { $group }: hojas que cuenta el informe conservado están dañadas o no están, así que una nueva edición mostraría lo que decían. El informe conservado se queda como está.
no-edition-few-sheets = { $group }: una nueva edición necesita { $cell } hojas llegadas tarde, y hay { $sheets }: mostraría lo que dijeron esas pocas personas. Se conservan hasta que haya más.
no-edition-few-answers = { $group }: demasiado pocas hojas llegadas tarde responden a alguna afirmación, así que una nueva edición mostraría lo que dijeron una o dos personas. Se conservan hasta que haya más.
no-edition-few-texts = { $group }: menos de diez hojas llegadas tarde añaden palabras propias, así que una nueva edición mostraría cuáles son. Se conservan hasta que haya más.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · sesión { $session } de { $year }
results-school-year = Curso { $year }
# Heads a column: at most 16 columns.
results-session = Sesión { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = no participa
results-not-started = sin empezar
results-open-until = hasta el { $day }
results-closed = cerrado
results-nothing-came = sin hojas
results-report-ready = informe listo
results-edition = edición { $edition }
# Sheets came after the report was made.
results-report-late = informe, { $count } tarde
# What can be done there. Enter is the key.
results-can-view = El informe se puede ver. Se puede comparar en cuanto haya listo otro de este nivel.
results-can-compare = El informe se puede ver, y comparar con otro de este nivel.
results-can-unseal = { $sheets ->
    [one] 1 hoja espera sellada. Enter la desella con tu frase de acceso y hace el informe.
   *[other] { $sheets } hojas esperan selladas. Enter las desella con tu frase de acceso y hace el informe.
  }
results-is-open = Todavía se está respondiendo. Los resultados llegan desde el día siguiente al último día.
results-is-not-open = Todavía no se ha abierto.
results-is-empty = Nadie entregó una hoja.
results-is-out = Este nivel no participa en esta sesión.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Todavía se está respondiendo. Los resultados se pueden desellar desde el día siguiente al último día, { $day }.
results-nothing-set-up = Aquí no hay nada preparado. Se empieza en la sala 2, Sesiones.
results-not-opened = Esto todavía no se ha abierto, así que no hay nada que desellar.
results-nobody-handed-in = Nadie entregó una hoja, así que no hay nada que desellar.
results-no-second = Una comparación necesita otro ejercicio de este nivel y cuestionario con el informe listo. Todavía no hay ninguno.
results-compare-with = ¿Con cuál se compara { $exercise }?
results-none-late = No ha llegado ninguna hoja desde la última edición, así que no hay nada que contar de nuevo.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Hojas llegadas tarde: { $groups }. Las hojas anteriores se borraron pasado su plazo, así que estas ya no se pueden contar.
late-enough = Hojas llegadas tarde: { $groups }. Con e se cuentan las que bastan, en una nueva edición.
late-wait = Hojas llegadas tarde: { $groups }. Se conservan y esperan.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (bastan)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (hacen falta { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Desellar { $exercise }
unseal-title-new = Nueva edición: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Hojas que están aquí: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Hojas llegadas tarde que contarán: { $groups }.
unseal-late-few = Hojas llegadas tarde que contarán: { $groups }. Demasiado pocas, esperan: { $few }.
unseal-after = Después ya no se pueden corregir los números de personas, y las hojas llegadas tarde solo cuentan en un lote suficientemente grande. El informe se conserva y no necesita clave.
unseal-after-new = Se cuentan con todas las demás, y también se conserva el informe anterior. Si la diferencia entre los dos dijera lo que dijeron unas pocas personas, no se hace una nueva edición y siguen esperando.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Tu frase de acceso
unseal-passphrase-of = Frase de acceso de { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = La de la otra persona
unseal-trying = Un momento: se está probando la frase de acceso.
unseal-done = { $done } de { $of } hojas deselladas
# Whoever leaves the page is told this.
unseal-goes-on = Las hojas todavía se están abriendo. El informe estará en esta tabla en cuanto se guarde; lo demás que pidas espera hasta entonces.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Cómo leerlo
results-page-read-short = Leer
results-page-areas = Áreas
results-page-statements = Afirmaciones
results-page-groups = Grupos
# Statements that the school wrote itself.
results-page-own = Propias del centro
results-page-own-short = Propias
results-page-others = Otras áreas
results-page-others-short = Otras
results-page-words = Con sus palabras
results-page-words-short = Texto
# What is worth talking about.
results-page-focus = Foco
results-page-notes = Notas
# Where there is no room for all titles.
results-page-at = { $page } · página { $at } de { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · edición { $edition }
results-school-average = media del centro { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } de { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } de { $of }
results-percent = { $percent } %
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · { $percent } %
results-count-share-narrow = { $count } { $percent }%
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group }: { $why }.
results-title-why = { $title }: { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = sin valor
# Leaders and teachers, where they are shown together.
results-staff = Personal
# How high participation is, in a word.
results-level-none = ninguna
results-level-incomplete = incompleta
results-level-medium = media
results-level-high = alta
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = no se pide
hidden-short-not-chosen = no elegida
hidden-short-no-sheets = sin hojas
# The group is too small.
hidden-short-too-small = pequeño
# Not asked of both of two groups that are shown together.
hidden-short-not-both = no a ambos
hidden-short-too-few = muy pocas

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Buscar
results-search-what = un código, un título o una palabra de una afirmación
results-search-nothing = no se encuentra nada
results-statements = { $count ->
    [one] 1 afirmación
   *[other] { $count } afirmaciones
  }
# What is typed follows.
results-note-on = Nota sobre { $place }:
# "n" is the key.
results-no-notes = Todavía no hay notas. En un área o una afirmación, n escribe una: una línea con lo que se dijo de ella.
results-write-as = Guardar este informe en tus documentos, como
# Below that question, in a list.
results-write-chart = El gráfico de esta página, como imagen
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, con tus notas

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Se respondió del { $from } al { $to }.
how-edition = Edición { $edition } de este informe, desellada el { $day }.
# `form` is the title of a short form.
how-short-form = Solo se preguntó una parte del cuestionario: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Quién ha participado: participación { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; mínimo alcanzado.
how-close = { $before }; cerca del mínimo de { $minimum }.
how-below = { $before }; por debajo del mínimo de { $minimum }.
how-damaged = Hojas que no se pudieron desellar y no están en ninguna cifra: { $sheets }.
how-late = Hojas que llegaron demasiado tarde y en número demasiado pequeño, y se guardan aparte: { $sheets }.
how-shown = Qué se muestra y qué no
how-cell = El grupo más pequeño es de { $cell } hojas: un grupo con menos no tiene línea propia.
how-corrections = Correcciones tras la activación
# No corrections.
how-no-corrections = Ninguna.
how-corrected-day = El { $on }: el último día pasó a ser { $day }.
how-corrected-people = El { $on }: { $group }: { $eligible } posibles, { $invited } invitadas desde entonces.
how-figures = Cómo se hacen las cifras
# `highest` is the highest point of the scale, such as 5.
how-counts = Una media cuenta solo las respuestas de 1 a { $highest }. N/A y sin responder se cuentan y se muestran al lado, nunca como 0.
how-counts-on-scale = Una media cuenta solo las respuestas de la escala. N/A y sin responder se cuentan y se muestran al lado, nunca como 0.
how-area = Un área es la media de las afirmaciones que se muestran de ella; las afirmaciones propias van aparte.
# (6+1) stays as it is.
how-core = (6+1) tras la barra de un área: seis afirmaciones básicas y una opcional.
how-overall = En el total todos los grupos cuentan igual, para que un alumnado numeroso no ahogue a un equipo directivo pequeño.
# Numbers with your language's decimal sign.
how-rounded = Los números se redondean una vez, al final de todo, a un decimal: 2,95 se muestra como 3,0.
# "80 of 200" as in `results-of`.
how-of = «80 de 200» es siempre: respondieron, de las personas invitadas. Letras y tramas representan a los grupos en todas las páginas.

## A report, the pages of areas and statements.

results-no-areas = No hay áreas.
results-no-groups = No hay grupos.
results-no-own = El centro no preguntó afirmaciones propias.
results-no-others = En este nivel no se preguntan otras áreas.
results-own-head = Afirmaciones propias del centro, aparte de las áreas
# At most 16 columns.
results-area-at = área { $at } de { $of }
results-group-at = grupo { $at } de { $of }
# In which order statements are listed.
order-by-position = por posición
order-highest = más altas primero
order-lowest = más bajas primero
order-last-position = última posición primero
order-greatest-increase = mayor subida primero
order-greatest-decrease = mayor bajada primero

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } a { $high } { $highest }   { $not-asked } no se preguntó a este grupo   { $not-chosen } el centro no la eligió   { $hidden } no se muestra
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } sin preguntar  { $not-chosen } no elegida  { $hidden } oculta
# The school's own statements: at most 3 columns, then with more room.
strip-own = pr.
strip-own-statements = afirmaciones propias
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/A
strip-answered = { $mean } · respondieron { $count } de { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = sin valoración · { $count } N/A de { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Total { $mean } · respondieron { $count } de { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Total: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = ningún grupo
detail-note = Nota: { $note }
# The average.
detail-mean = media
detail-answered = respuestas / invit.
# `words` are those of the scale, such as "not applicable".
detail-na = N/A: { $words }
detail-na-alone = N/A: no se aplica
detail-unanswered = sin responder
# Heads the statement as each group read it.
detail-read = Lo que leyó cada grupo
# In the place of what a group read.
detail-not-asked = no se preguntó
# Which of the other areas this is.
others-heading = { $at } de { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Media de 1 ({ $lowest }) a { $points } ({ $highest }); «{ $apart }» va aparte.
others-overall = { $title }: total { $mean }
others-answered = · respuestas / invit.
# So many chose "not applicable".
others-apart = · van aparte
others-ranks = Puesto medio de las opciones, 1 para la primera; y el porcentaje que eligió cada una.
others-shares = El porcentaje que eligió cada opción.
others-ticked = El porcentaje que marcó cada opción, entre quienes marcaron alguna o ninguna de estas; juntos pueden pasar de 100 %.
others-average-rank = puesto medio
others-average-rank-all = puesto medio de todos los grupos: { $rank }

## A report, the page of answers in own words.

own-words-none = No se preguntó nada para responder con palabras propias.
own-words-hidden = No se muestra: { $why }.
own-words-nobody = Aquí nadie escribió nada.
own-words-goes-on = el texto { $at } de { $of } sigue abajo
own-words-at = texto { $at } de { $of }, por orden alfabético, aparte de las hojas

## A report, the page Focus: headings above lists of statements.

focus-lowest = Las más bajas
focus-highest = Las más altas
focus-widest = Mayor distancia entre grupos
focus-na = Más N/A
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: ninguna
focus-change = Mayor cambio
focus-change-why = Mayor cambio: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Mayor cambio desde la sesión { $session } de { $year }
focus-change-none = Mayor cambio desde la sesión { $session } de { $year }: ninguno

## Two sessions compared.

compare-title = { $level } · dos sesiones comparadas
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = antes
compare-now = ahora
compare-nothing = Aquí no hay nada en ninguna de las dos.
compare-school-average = Media del centro
compare-all = todos los grupos
# The same, at most 3 columns.
compare-all-narrow = tod
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = por grupos: pulsa g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = en ninguna
not-compared-short-wording = otras palabras
not-compared-short = no es posible
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = otras afirmac.
compare-other-statements-short = otras afirmac.
compare-other-statements-narrow = otras
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = azar
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = todos responden
chance-everybody-narrow = todos
# The difference is larger than what may come from who happened to answer.
chance-beyond = más que el azar
