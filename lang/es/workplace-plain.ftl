### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = participación, c
lines-word-sessions = sesiones
lines-word-set-ups = preparaciones, preparar
lines-word-results = resultados
lines-word-school = centro
lines-word-guide = guía
lines-word-data = protección de datos, datos
lines-word-lock = bloquear, b
lines-word-quit = salir, q

## What each of them does, read after it.

lines-does-help = estas palabras
lines-does-back = un paso atrás; lo decidido se queda
lines-does-again = leer esto otra vez, con las cifras de ahora
lines-does-where = dónde estás
lines-does-participation = quién ha participado; allí se nombran todas las salas
lines-does-sessions = todos los ejercicios, correcciones, una nueva preparación
lines-does-set-ups = números, afirmaciones, días, activación
lines-does-results = desellar, y leer el informe
lines-does-school = su nombre, y las claves de coordinación
lines-does-guide = cómo va un ejercicio
lines-does-data = qué se guarda, y quién puede leerlo
lines-does-clear = vaciar lo que se está escribiendo
lines-does-lock = bloquear lo que se puede cambiar
lines-does-quit = salir del programa
lines-numbers = Un número hace lo que se lee tras él.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Donde se escribe algo, delante de estas palabras va un punto, por ejemplo .{ $back }
lines-empty = Una línea vacía deja lo que hay, y sigue.

## What is answered to what was typed.

lines-digits = Escribe un número en cifras, por favor, o .{ $back } para dejarlo como estaba.
lines-nothing-typed = No se ha escrito nada. Escribe la frase de acceso, por favor, o .{ $back } para salir de aquí.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Es más largo de lo que cabe en la pantalla más pequeña: { $used }. Escríbelo un poco más corto, por favor.
lines-number-too-large = El número más grande posible aquí es { $most }. Lo que había se queda; escríbelo otra vez, por favor.
lines-not-after-first = { $day }: no puede ser el último día, porque el primero es { $first }. No se ha cambiado nada; escribe otra vez el último día, por favor.
lines-class-unfinished = Lo escrito para esta clase aún no está guardado. Una línea vacía sigue con ello; .{ $clear } y después .{ $back } lo dejan fuera.
lines-one-number = Un número cada vez, por favor.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Esto no se ha entendido. Escribe un número, o { $help }.
lines-nothing-to-clear = Aquí no se está escribiendo nada.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Aquí empieza todo. Para salir del programa: { $quit }.
lines-workplace = El espacio de la coordinación.
lines-workplace-of = El espacio de la coordinación: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = El espacio de la coordinación, { $lock }.
lines-workplace-of-lock = El espacio de la coordinación: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Ahora: { $text }. Una línea vacía lo deja así.

## What stands before what is typed.

lines-ask-word = Palabra:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, sesión { $session } de { $year }
lines-passphrase = Frase de acceso
lines-trying = Se está probando la frase de acceso.
lines-unsealed = { $done } de { $of } hojas están deselladas.
# Read when the program is ended by the system.
lines-set-up-kept = La preparación está guardada como está. Se sigue en la sala de las preparaciones.
lines-no-key-made = Aquí ha terminado. No se ha hecho ninguna llave y no se ha cambiado nada.
lines-words-not-typed-back = Ha terminado antes de volver a escribir dos de las palabras de recuperación. La llave está hecha, y su frase de acceso abre las hojas. Quien no tenga apuntadas las palabras hace una llave nueva, con palabras nuevas: reflectory key replace

## A room that is locked.

lines-locked = Esta sala está bloqueada.
lines-locked-type = Escribe tu frase de acceso, por favor. No se muestra.
lines-locked-open = La participación, la guía y la protección de datos siguen abiertas para todo el mundo: .{ $back } lleva allí.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = La guía.
lines-protection = Protección de datos.
lines-do-letter = escribir en un archivo una carta a las familias
lines-plans = Planes de acción.
lines-certificates = Certificados e insignia.
lines-elsewhere = Esta sala no existe en líneas. Lo que hace se puede hacer también con un comando.
lines-command = El comando es: { $command }
lines-two-commands = El comando es: { $one }, y: { $other }

## Participation: a line for each group.

lines-participation = Participación.
lines-nobody-asked = Todavía no se pregunta a nadie. Prepara primero un ejercicio; en cuanto esté activado, aquí se dice quién participa.
lines-participation-of = Participación. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Participación en conjunto: { $level }.
lines-by-class = Por clases, de cinco en cinco:
lines-class-too-small = { $class }: demasiado pequeña para contar.
lines-class-few = { $class }: menos de 5.
lines-class-least = { $class }: { $count } o más.
lines-group-not-invited = { $group }: sin invitar.
lines-group-reached = { $group }: hojas entregadas, { $count } de { $invited }. El mínimo es { $minimum }: alcanzado.
lines-group-too-many = { $group }: hojas entregadas, { $count } de { $invited }. El mínimo es { $minimum }: alcanzado, con más hojas que personas invitadas; comprueba el número, por favor.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: hojas entregadas, { $count } de { $invited }. El mínimo es { $minimum }: cerca, faltan { $missing }.
lines-group-below = { $group }: hojas entregadas, { $count } de { $invited }. El mínimo es { $minimum }: faltan { $missing }.
lines-do-codes = códigos y papeles para repartir
lines-do-with-classes = con las clases
lines-do-without-classes = sin las clases
lines-do-participation-of = participación de { $exercise }

## The sessions of a school year.

lines-sessions = Sesiones. Curso { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Sesión { $number }: { $days }, ahora.
lines-session-next = Sesión { $number }: { $days }, la próxima.
lines-session-later = Sesión { $number }: { $days }, más adelante.
lines-session-past = Sesión { $number }: { $days }, terminada.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = sesión { $number }: { $entry }
lines-entry-set-up = preparar uno
lines-entry-prepare = preparar uno ya
lines-entry-being = { $level }, en preparación
lines-do-earlier-year = un curso anterior
lines-do-later-year = un curso posterior
lines-do-remove-set-up = quitar la preparación de { $level }
lines-do-restore = recuperar un ejercicio de una copia archivada
lines-restore = Recuperar un ejercicio de su copia archivada.

## A new set-up: for which session, and for which level.

lines-session-of = sesión { $number } de { $year }
lines-session-taken = sesión { $number } de { $year }, este nivel ya está ahí
lines-begin-level-one = En cada sesión hay un ejercicio por nivel.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, CINE { $isced }
lines-isced-set-up = { $level }, CINE { $isced }, en preparación
lines-isced-taken = { $level }, CINE { $isced }, ya tiene su ejercicio

## An exercise's page.

lines-exercise-page = Ejercicio. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Su nombre: { $id }.
lines-no-corrections = Correcciones: ninguna.
lines-correction = Corrección: { $words }.
lines-do-participation = participación
lines-do-preview = verlo como lo ve un grupo
lines-do-last-day = corregir el último día
lines-do-people = corregir el número de personas de un grupo
lines-do-recall = retirar la activación
lines-do-copy = copiarlo a otra sesión
lines-do-archive = guardarlo en un solo archivo
lines-do-delete = borrarlo para siempre
lines-later-last-day = Un último día posterior. { $exercise }.
lines-group-people = { $group }, { $invited } invitadas de { $eligible } posibles
lines-archive = Guardar { $exercise } en un solo archivo.
lines-delete = ¿Borrar { $exercise } para siempre?

## Set-ups, and the four steps of one.

lines-set-ups = Preparaciones.
lines-do-go-on-with = seguir con { $name }
lines-do-new-set-up = una nueva preparación
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Preparación de { $name }. Paso { $step } de { $steps }, { $title }, { $saved }.
lines-do-step = paso { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = centro: { $school }
lines-number-school-none = centro: sin escribir todavía
lines-number-level = nivel: { $level }
lines-number-eligible = { $group }: { $count } en total
lines-number-eligible-none = { $group }: todavía no está escrito cuántas personas hay
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } invitadas, { $state }
lines-number-classes = clases y muestras
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Cuántas
lines-how-many-in-all = { $group }: cuántas personas hay en total
lines-how-many-invited = { $group }: cuántas personas están invitadas
lines-school-name = El nombre del centro
lines-level = El nivel
lines-classes = Clases
lines-which-level = ¿Qué nivel?
lines-classes-and-samples = Clases y muestras.
lines-class-asked = { $class }, { $group }, { $count } personas: se pregunta.
lines-class-not-asked = { $class }, { $group }, { $count } personas: no se pregunta.

## Step 2: what is asked.

lines-search = Buscar en las afirmaciones.
lines-search-how = Palabras que debe tener el título o lo que lee un grupo.
# Stands before what is typed; a colon follows.
lines-words = Palabras
lines-found = Encontradas con «{ $words }»: { $count }.
lines-item-core = { $statement }, se pregunta siempre
lines-item-left-out = { $statement }, la versión corta la omite
lines-item-on = { $statement }, opcional, marcada
lines-item-off = { $statement }, opcional, sin marcar
lines-item-in-form = { $statement }, opcional, en la versión corta
lines-item-stray = { $code }, marcada pero no se pregunta en este nivel: quitarla
lines-do-next-area = el área siguiente
lines-do-area-before = el área anterior
lines-do-list-all = verlas todas otra vez
lines-do-write-own = escribir una afirmación propia
lines-do-bring-in = traer afirmaciones propias de otro sitio
lines-do-how-much = cuánto se pregunta: todo, o una versión corta
lines-preview = Una vista previa: ¿como quién?
lines-preview-how = Es el recorrido tal como lo ve quien participa. No se guarda nada de ella; sal cuando quieras.
lines-a-statement = Una afirmación.
lines-do-ask = preguntarla
lines-do-not-ask = no preguntarla
lines-do-next-statement = la afirmación siguiente
lines-do-previous-statement = la afirmación anterior
lines-how-much-asked = ¿Cuánto se pregunta?
lines-everything = todo: todas las afirmaciones básicas, las otras áreas y lo que marques o escribas

## Step 2: own statements.

lines-own-new = Una nueva afirmación propia.
lines-own-statement = Afirmación propia: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Título corto para los informes
lines-own-reads = { $group }, lo que lee
lines-own-help = { $group }, cuándo corresponde un 5
lines-own-not-written = sin escribir
# `room` is such as "1 of 2 lines".
lines-own-room = Sitio ocupado: { $room }.
lines-bring = Traer afirmaciones propias.
lines-bring-from-file = de un archivo
# Stands before what is typed; a colon follows.
lines-file = Archivo
lines-suggested = Sugeridas: { $set }.
lines-suggested-ticked = { $title }, marcada.
lines-suggested-unticked = { $title }, sin marcar.
lines-suggested-here = { $title }, ya aquí.
lines-do-take-ticked = añadir las marcadas

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = El primer día
lines-last-day = El último día
lines-day-how = Escríbelo así, por favor: 2026-11-23 o 23.11.2026.
lines-do-first-day = escribir el primer día
lines-do-type-last-day = escribir el último día
lines-do-other-day = escribir otro último día
lines-do-clear-days = vaciar los dos días

## Step 4: activation.

lines-ready = Todo está listo.
lines-missing = { $count ->
    [one] Falta una cosa. Su número lleva a donde se arregla.
   *[other] Faltan { $count } cosas. Sus números llevan a donde se arregla cada una.
  }
lines-freezes = Lo que quedará fijo:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } invitadas, mínimo { $minimum }, { $statements } afirmaciones, { $minutes } minutos.
lines-asked-unknown = { $group }: todavía no se sabe cuántas personas; { $statements } afirmaciones, { $minutes } minutos.
lines-asked-left-out = { $group }: no se pregunta.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = listo: { $check }
lines-check-missing = falta: { $check }
lines-check-mind = atención: { $check }
lines-people-asked = Se pregunta a { $people } personas, del { $first } al { $last }: { $days } días.
# Read after "yes:" and "no:".
lines-do-activate = activarlo
lines-told = Lo que se cuenta a quienes participan sobre en qué quedó lo de la última vez. Se les cuenta.
lines-not-told = Lo que se cuenta a quienes participan sobre en qué quedó lo de la última vez. No se les cuenta.
lines-do-tell = contarlo
lines-do-not-tell = no contarlo

## Codes and slips.

lines-codes = Códigos. { $exercise }.
lines-lab = El aula de informática.
lines-lab-command = Se abre y se sigue con un comando: reflectory hub.
lines-slips-how = Un número los hace. Para otra cantidad escribe el número y la cantidad, por ejemplo 1 30.
lines-do-slips = { $group }: hacer { $count }
lines-do-all-slips = hacer todos, { $total }
lines-do-pdf-cut = escribir un PDF, para imprimir y recortar
lines-do-html-cut = escribir un archivo HTML, para imprimir y recortar

## Results.

lines-results = Resultados. Curso { $year }.
lines-no-results = En este curso no se ha abierto ningún ejercicio.
lines-level-session = { $level }, sesión { $session }
lines-do-read-report = leer el informe de { $exercise }
lines-do-unseal = desellar { $exercise }
lines-do-count-late = contar en una nueva edición las hojas llegadas tarde de { $exercise }
lines-compare-with = ¿Con cuál se compara { $exercise }?
lines-fetching = Un momento: se está trayendo el informe.
lines-unseal = Desellar { $exercise }.
lines-new-edition = Una nueva edición de { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Informe. { $exercise }, edición { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Afirmaciones, { $area }, { $order }
lines-page-own = Afirmaciones propias, { $order }
lines-page-group = Un grupo: { $group }
lines-page-other = Otras áreas: { $area }
lines-page-words = Con sus propias palabras: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Otra página, por su nombre: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Una afirmación completa, por su nombre: { $names }.
lines-note-on = Una nota sobre { $place }.
# Stands before what is typed; a colon follows.
lines-note = Nota
lines-form = ¿En qué formato se escribe el informe?
lines-search-report = Buscar: un código, un título o una palabra de una afirmación.
# Stands before what is typed; a colon follows.
lines-words-or-number = Palabras, o un número
lines-no-notes = Todavía no hay notas. Una afirmación completa admite una nota: una línea con lo que se dijo de ella.
lines-school-average = { $mean } de media del centro, de { $areas } áreas.
lines-overall = { $mean } en total.
lines-overall-none = Total: nada que mostrar.
lines-overall-answered = { $mean } en total, respondieron { $count } de { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Total: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, de { $core ->
    [one] 1 afirmación básica.
   *[other] { $core } afirmaciones básicas.
  }
lines-area-optional = { $mean } { $group }, de { $optional ->
    [one] 1 afirmación opcional.
   *[other] { $optional } afirmaciones opcionales.
  }
lines-area-both = { $mean } { $group }, de { $core ->
    [one] 1 afirmación básica; opcionales: { $optional }.
   *[other] { $core } afirmaciones básicas; opcionales: { $optional }.
  }
lines-handed-in = Hojas entregadas: { $count } de { $of }.
lines-group-read = { $group }, lo que leyó: { $text }
lines-texts = { $count } textos, por orden alfabético, aparte de las hojas.
lines-text = Texto { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Participación: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: ninguna.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % no se aplica, { $count } de { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } de distancia, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } en total, respondieron { $count } de { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = sube { $by }, de { $before } a { $after }, { $where }: { $statement }.
lines-changed-down = baja { $by }, de { $before } a { $after }, { $where }: { $statement }.
lines-do-points-off = solo las medias
lines-do-points-on = con cuántas personas eligieron cada punto
lines-do-other-order = en otro orden
lines-do-search-statement = buscar una afirmación
lines-do-write-report = escribir el informe en un archivo
lines-do-compare = comparar con otro ejercicio
lines-do-statements-of = afirmaciones de { $area }
lines-do-statement-after = la afirmación de después
lines-do-statement-before = la afirmación de antes
lines-do-note = escribir una nota sobre ella
lines-do-note-off = sin su nota
lines-do-note-on = con su nota, si la hay

## Two sessions compared.

lines-compared = Dos sesiones comparadas. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Antes: { $exercise }, participación { $level }. { $groups }.
lines-compared-now = Ahora: { $exercise }, participación { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Todos los grupos: { $values }.
lines-then-now = antes { $before }, ahora { $after }
# In the place of a value.
lines-no-value = nada
lines-increased = sube { $by }
lines-decreased = baja { $by }
lines-same = igual
lines-do-other-order-now = en otro orden; ahora { $order }

## The school, and the coordinators' keys.

lines-school = Centro.
lines-first-steps = Primeros pasos que faltan: { $steps }.
lines-look-still-right = Una vez por curso: mira si todo sigue bien, por favor, y dilo.
lines-back-up-now = Ahora, copia de seguridad.
lines-old-key = La clave antigua.
lines-two-words = Dos de las palabras de recuperación.
lines-recovery-words = Palabras de recuperación.
lines-do-words-file = escribirlas en un archivo
lines-do-pdf = escribir un PDF
lines-do-html = escribir un archivo HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Escribe { $back } otra vez para salir sin tu último cambio. { $why }
plain-writing = Se está escribiendo un archivo.
plain-writing-long = Se está escribiendo un archivo, desde hace { $seconds } s.
plain-writing-busy = Todavía se está escribiendo otro archivo, así que este no se ha empezado. Espera un momento, por favor.
plain-writing-leaving = Todavía se estaba escribiendo un archivo; ya se ha detenido. Escribe { $back } otra vez para salir.
plain-overview-look-at-school = Una vez por curso: revisa la sala centro, por favor.
# Two days, and a window of days.
plain-days-range = del { $first } al { $last }
plain-dates-from-to = del { $first } al { $last }
# The sessions and an exercise.
plain-dates-none-fits = En la sesión { $session } ya no cabe ningún ejercicio: termina el { $day }. La sala sesiones muestra qué sesión viene después.
plain-exercise-archive-more = El ejercicio entero va a un solo archivo, también las hojas selladas, y sale del almacén de datos cuando el archivo se ha vuelto a leer y está completo. La sala sesiones lo recupera. Elige una carpeta en una memoria USB o en tus documentos. Su nombre: { $name }
plain-exercise-delete-more = Desaparece todo y nadie puede recuperarlo; una copia archivada sí se puede recuperar. Las copias de seguridad conservan lo que tienen. Para que no haya duda de que es este, escribe su nombre: { $name }
plain-exercise-delete-sheets = Desaparece todo, { $sheets ->
    [one] también 1 hoja sellada
   *[other] también { $sheets } hojas selladas
  }, y nadie puede recuperarlo; una copia archivada sí se puede recuperar. Las copias de seguridad conservan lo que tienen. Para que no haya duda de que es este, escribe su nombre: { $name }
# Statements and activation.
plain-own-remove = Elige quitar otra vez, y esta afirmación desaparece con todos sus textos. Cualquier otra cosa la conserva.
plain-statements-form-leaves-out = La versión corta omite esta. En la lista se puede elegir o dejar una versión corta.
plain-statements-core-is-asked = Esta se pregunta siempre. Lo que es opcional lo dice.
plain-statements-own-is-asked = Vuestras afirmaciones propias se preguntan siempre. Su número la abre: puedes cambiarla o quitarla.
plain-suggested-nothing-ticked = Todavía no hay nada marcado. El número de una afirmación la marca.
plain-activate-still-missing = Todavía falta algo. Lo que falta está al principio de la lista, y su número lleva allí.
plain-activate-no-key = Todavía no hay ninguna clave, así que después nadie podría abrir las hojas. Crea una en la sala centro.
plain-activate-try = { $who } ¿Se recuerda todavía la frase de acceso? Se puede probar aquí.
plain-activate-tell-offer = { $count ->
    [one] Contar a quienes participan en qué quedó lo de la última vez: 1 cosa de vuestro plan. Su número la muestra.
   *[other] Contar a quienes participan en qué quedó lo de la última vez: { $count } cosas de vuestro plan. Su número las muestra.
  }
plain-activate-tell-other = { $count ->
    [one] Se cuenta a quienes participan en qué quedó lo de la última vez: 1 cosa. Vuestro plan lo dice ahora con otras palabras; su número las muestra.
   *[other] Se cuenta a quienes participan en qué quedó lo de la última vez: { $count } cosas. Vuestro plan lo dice ahora con otras palabras; su número las muestra.
  }
plain-activate-tell-state-other = Ahora se cuenta con otras palabras. Su número pone estas.
# Codes and slips.
plain-slips-nowhere-else = Estos papeles no se guardan en ningún otro sitio. Escríbelos en un archivo, o escribe { $back } otra vez para dejarlos atrás.
# Results and reports.
plain-results-nothing-set-up = Aquí no hay nada preparado. Se empieza en la sala sesiones.
plain-results-can-unseal = { $sheets ->
    [one] 1 hoja espera sellada.
   *[other] { $sheets } hojas esperan selladas.
  }
plain-late-enough = Hojas llegadas tarde: { $groups }. Una nueva edición cuenta las que bastan.
plain-lab-aside = { $sheets ->
    [one] 1 hoja está apartada: llegó sin un papel que estuviera libre. Aquí sigue apartada; en la pantalla dibujada se puede contar.
   *[other] { $sheets } hojas están apartadas: llegaron sin un papel que estuviera libre. Aquí siguen apartadas; en la pantalla dibujada se pueden contar.
  }
plain-how-of = «80 de 200» es siempre: respondieron, de las personas invitadas.
plain-how-counts = Una media cuenta solo las respuestas de 1 a { $highest }. «No se aplica» y sin responder se cuentan y se muestran al lado, nunca como 0.
plain-how-counts-on-scale = Una media cuenta solo las respuestas de la escala. «No se aplica» y sin responder se cuentan y se muestran al lado, nunca como 0.
plain-figures-behind = respondieron { $answered } de { $invited }, no se aplica { $opted-out }, sin responder { $unanswered }
plain-detail-na = no se aplica: { $words }
plain-detail-na-alone = no se aplica
plain-focus-na = Más «no se aplica»
# The school and its keys.
plain-school-step-exercise = un ejercicio
plain-school-no-key-meaning = Solo quien tiene una clave de coordinación puede abrir las hojas. Sin ninguna no se puede activar nada. Su número crea la primera.
plain-school-coordinators-meaning = Su número añade la clave de otra persona, o pasa la coordinación a quien te sucede, paso a paso.
plain-keys-leaving = Estas palabras solo se muestran ahora. Quien las pierde junto con la frase de acceso pierde las respuestas. Escribe { $back } otra vez para salir sin haberlas apuntado.
plain-keys-wrong-word = Esta no es la palabra { $number }. Mira otra vez tu hoja, por favor; .{ $back } lee las palabras otra vez.
plain-keys-backup-more = El archivo de la clave está en la carpeta del almacén de datos. La copia de seguridad copia los dos a tu soporte de copias; la primera vez, di dónde con: reflectory backup DIR. Sin la clave, o sin su frase de acceso y su hoja de recuperación, nadie puede abrir las hojas.
plain-told-backup-where = Di una vez, por favor, adónde van las copias de seguridad, en otro soporte: reflectory backup DIR. Después basta con elegir «hacer copia».
plain-told-no-drive = No se ve ningún disco ni memoria conectados. Conecta uno, por favor, espera un momento y elige esto otra vez, o apunta lo que se lee aquí. No se ha escrito nada.
