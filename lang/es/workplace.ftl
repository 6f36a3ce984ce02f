### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = activar
key-activity = actividad
key-after = después
key-all-this-is-still-right = todo sigue bien
key-archive = archivar
key-area = área
key-area-before = área anterior
key-as-html = como HTML
key-as-pdf = como PDF
key-as-png = como PNG
key-asked-or-not = se pregunta o no
key-back-to-the-list = a la lista
key-back-to-the-overview = al panel
key-back-to-the-plan = al plan
key-back-up = hacer copia
key-back-up-now = hacer copia ya
key-badge-as-svg = insignia en SVG
key-before = antes
key-bring-in = traer
key-change = cambiar
key-classes = clases
key-classes-a-sample = clases, muestra
key-close = cerrar
key-close-the-lab = cerrar el aula
key-codes = códigos
key-compare = comparar
key-count-those-set-aside = contar las apartadas
key-day = día
key-delete = borrar
key-do-it = hacerlo
key-draw = sortear
key-earlier = más pronto
key-earlier-year = curso anterior
key-end-the-search = terminar búsqueda
key-examples = ejemplos
key-from-an-archive = de copia archivada
key-group = grupo
key-how-many = cuántos
key-keep = guardar
key-keep-and-beside-it = guardar, y al lado
key-keep-it = conservarlo
key-keep-the-note = guardar la nota
key-lab = aula
key-last-day = último día
key-later = más tarde
key-later-year = curso siguiente
key-leave-it = dejarlo
key-leave-it-activated = dejarlo activado
key-leave-it-as-it-was = dejarlo como estaba
key-level = nivel
key-list-all = ver todas
key-lock = bloquear
key-make-all = hacer todos
key-make-these = hacer estos
key-mark = marcar
key-more = más
key-new = nuevo
key-new-edition = nueva edición
key-new-own = nueva propia
key-new-plan = nuevo plan
key-next-at-the-end-keep = seguir, al final guardar
key-next-page = página siguiente
key-next-step = paso siguiente
key-no-file = sin archivo
key-note = nota
key-notes-on-off = notas sí/no
key-open = abrir
key-open-the-lab = abrir el aula
key-other-exercise = otro ejercicio
key-other-group = otro grupo
key-other-questionnaire = otro cuestionario
key-people = personas
key-picture = imagen
key-plan = plan
key-plan-a-sample = planear muestra
key-preview = vista previa
key-previous = anterior
key-read = leer
key-read-on = seguir leyendo
key-read-the-file = leer el archivo
key-remove = quitar
key-remove-it = quitarlo
key-rooms = salas
key-search = buscar
key-session-before = sesión anterior
key-short-form = versión corta
key-slips = papeles
key-sort = ordenar
key-statement = afirmación
key-statement-before = afirmación anterior
key-take-it-back = retirarlo
key-take-the-ticked-ones = añadir las marcadas
key-take-this-day = elegir este día
key-tell-it-or-not = contarlo o no
key-they-are-written-down = ya están apuntadas
key-tick-one = marcar
key-title = título
key-to-the-statements = a las afirmaciones
key-try-it = probarlo
key-try-the-passphrase = probar la frase
key-type-a-day = escribir un día
key-type-a-seed = escribir una semilla
key-unlock = desbloquear
key-view = ver
key-watch = seguir
key-week = semana
key-what-the-bars-mean = qué dicen las barras
key-why = por qué
key-write = escribir
key-write-a-file = escribir un archivo
key-write-a-letter-for-parents = carta a las familias
key-write-certificate = certificado
key-write-text = escribir texto

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Panel
room-sessions = Sesiones
room-set-up = Preparar
room-results = Resultados
room-plan = Plan
room-certificates = Certificados
room-resources = Recursos
# The room about data protection.
room-protection = Datos
room-school = Centro
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Cert
room-resources-short = Guía
room-protection-short = RGPD

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = centro de ejemplo
lock-locked = bloqueado
lock-unlocked = desbloqueado

## The lock before the rooms that change something.

lock-asks = Esta sala está bloqueada. Escribe tu frase de acceso, por favor.
# The digits are the keys of the rooms.
lock-open-rooms = La participación, la guía y la página de protección de datos siguen abiertas para todo el mundo: 1, 7 y 8.
lock-trying = Un momento: se está probando la frase de acceso.

## Leaving the workplace.

leaving-recovery-words = Las palabras de recuperación de la nueva clave están aquí y en ningún otro sitio. Apúntalas antes de salir, por favor.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Pulsa q otra vez para salir sin tu último cambio. { $why }

## A file being written, and a text being copied.

writing-busy = Todavía se está escribiendo otro archivo, así que este no se ha empezado. Esc detiene el otro.
writing-leaving = Todavía se estaba escribiendo un archivo; ya se ha detenido. Pulsa q otra vez para salir.
copy-too-long = Esto es más de lo que un portapapeles acepta de un terminal. Guárdalo como archivo, por favor.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Su nombre
ask-passphrase = Tu frase de acceso

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, para mostrar e imprimir
report-form-pdf = PDF, para imprimir
report-form-docx = DOCX, para seguir escribiendo
report-form-xlsx = XLSX, hoja de cálculo con gráficos
report-form-markdown = Markdown, para pegar en otro sitio
report-form-csv = CSV, una sola tabla larga
report-form-json = JSON, para programas
report-form-text = texto sin formato

## The overview: who takes part, now.

overview-look-at-school = Una vez por curso: revisa la sala 9, Centro, por favor.
overview-nobody = Todavía no se pregunta a nadie.
overview-nobody-more = Prepara un ejercicio en la sala 3. En cuanto esté activado, verás aquí quién participa.
overview-counting = Un momento: se están contando las hojas.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Se abre el { $day }, 00:00 · { $days ->
    [one] 1 día
   *[other] { $days } días
  }
overview-open = Abierto hasta el { $day }, 23:59 · { $days ->
    [one] queda 1 día
   *[other] quedan { $days } días
  }
overview-last-day = Abierto hasta el { $day }, 23:59 · último día
overview-closed = Cerrado desde el { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Participación:
participation-none = todavía ninguna
participation-incomplete = incompleta, en algún grupo aún no ha respondido nadie
# The same where there is little room: at most 14 columns.
participation-incomplete-short = incompleta
participation-medium = media
participation-high = alta
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · sesión { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } de { $invited }
overview-figures-share = { $submitted } de { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = sin invitar
reach-reached = alcanzado
reach-check = más hojas que personas invitadas: comprueba el número, por favor
# Nearly there.
reach-close = cerca: faltan { $missing } para el mínimo
reach-below = faltan { $missing } para el mínimo
# The same in half the room.
reach-check-please = comprueba el número, por favor
# The same where there is little room: at most 14 columns.
reach-check-short = revisar número
reach-below-short = faltan { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = hoy
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } mínimo · barra entera: todas las personas invitadas
# `classes` are names of classes, with commas.
overview-few-classes = Todavía menos de 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Por clases, de cinco en cinco; las clases de menos de diez personas no llevan recuento.
overview-class-too-small = demasiado pequeña para contar
overview-class-few = menos de 5
overview-class-at-least = { $count } o más

## The overview: what the bars mean.

overview-explained-bar = Cada barra es un grupo: las hojas entregadas, frente a todas las personas invitadas. Aquí no se muestran las respuestas, el nombre ni la hora de nadie, y ningún nombre ni hora se guarda con una hoja.
overview-explained-mark = La señal es el mínimo para que los resultados sean significativos. Depende de cuántas personas tiene el grupo.
overview-explained-level = La participación es alta cuando todos los grupos lo alcanzan, o todos menos uno y ese está cerca (el 80 %). Es incompleta mientras en un grupo no haya nadie.
overview-explained-moves = Las barras se mueven solas cuando llega una hoja.
