### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = No hay nada en preparación.
# n is a key.
set-up-nothing-next = Con n empieza: eliges la sesión y el nivel, y después cuatro pasos cortos. Todo se guarda al momento; sal y vuelve cuando quieras.
set-up-list = En preparación
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · sesión { $session } de { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = guardando…
set-up-is-saved = guardado
set-up-is-not-saved = sin guardar

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Nivel y números
stage-numbers-short = Números
stage-questionnaire = Cuestionario
stage-dates = Fechas
stage-activate = Activar

set-up-saving = Un momento: se está guardando tu último cambio. Inténtalo de nuevo, por favor.
set-up-changed = Otra persona ha cambiado mientras tanto esta preparación. Ahora ves la suya; tu último cambio no se ha guardado.
set-up-other-questionnaire = Este ejercicio usaba otro cuestionario, con otros niveles o grupos, así que no se puede copiar. Está a salvo. Empieza una nueva preparación, por favor; allí se pueden traer afirmaciones propias.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Centro
numbers-level = Nivel
numbers-classes = Clases
numbers-school-missing = sin escribir aún
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = posibles
numbers-invited = invitadas
numbers-minimum = mínimo
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % de { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = aún no
numbers-too-many = demasiadas
numbers-left-out = fuera
numbers-too-few = muy pocas
numbers-small = pequeño
numbers-fine = bien
numbers-no-classes = sin clases
numbers-classes-entered = { $all } escritas, se pregunta a { $asked }
numbers-which-level = ¿A qué nivel se pregunta?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · elegido
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · CINE { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = CINE { $isced } · 6 a 12 años · cuentan los mayores de 9
level-lower-secondary = CINE { $isced } · 12 a 15 años
level-vocational = CINE { $isced } · 15 a 18 años · aprender un oficio
level-general = CINE { $isced } · 15 a 18 años · para seguir estudiando
level-between = CINE { $isced } · entre escuela y estudios superiores

numbers-about-levels = Un nivel nunca se mezcla con otro: un centro grande prepara un ejercicio por nivel, a la vez, y quien trabaja en dos niveles responde una vez por cada uno. Un centro pequeño con un solo ejercicio para varios toma el más bajo.
numbers-about-school = El nombre del centro, como lo leerán quienes participan y el informe. Se puede cambiar hasta que se active el ejercicio.
numbers-about-classes = No hace falta preguntar a todo el mundo. Escribe las clases, o los departamentos del profesorado, y sortea a cuáles se pregunta: menos trabajo para el centro y resultados menos fiables.
# `who` comes from the questionnaire.
numbers-who-counts = Quién cuenta: { $who }.
numbers-zero = Con 0 el grupo queda fuera.
numbers-asked-classes = A quién se pregunta: a las personas de las clases elegidas.
numbers-asked-everyone = A quién se pregunta: a todo el grupo, si no escribes un número menor. Con 0 el grupo queda fuera.
numbers-minimum-rule = { $minimum ->
    [one] Mínimo { $minimum } hoja: el { $percent } % de { $eligible }, redondeado hacia abajo. Con menos, el informe pide que se lea con cautela.
   *[other] Mínimo { $minimum } hojas: el { $percent } % de { $eligible }, redondeado hacia abajo. Con menos, el informe pide que se lea con cautela.
  }
numbers-correct-one = { $people }: hay más personas invitadas ({ $invited }) que posibles ({ $eligible }). Corrige uno de los dos números, por favor.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Clases y departamentos
# n is a key.
classes-begin = Con n escribes la primera. Escríbelas todas, también aquellas a las que quizá no se pregunte: solo así un sorteo habla por todo el grupo.
# Above the columns of the list. At most 9 columns each.
classes-name = nombre
classes-grade = curso
classes-group = grupo
classes-people = personas
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = sí
classes-not-asked = no
classes-remove = ¿Quitar { $name } de la lista?
classes-full = Ya hay { $most } clases, y no caben más.
classes-none-asked = No se pregunta a ninguna de estas clases, así que este grupo queda fuera: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Todas las clases juntas tienen { $all } personas, pero las posibles son solo { $eligible } ({ $people }). Corrige las clases, o el número de la tabla anterior, por favor.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Nueva clase/dpto
class-form-name = Nombre
class-form-grade = Curso
class-form-group = Grupo
class-form-people = Personas
class-form-about-name = Como se conoce en el centro, por ejemplo 5b, o Idiomas para un departamento del profesorado.
class-form-about-grade = Las clases de un mismo curso se sortean juntas, para que se pregunte en todos los cursos. Puede quedar vacío.
class-form-about-group = De quién es la clase: del alumnado, o del profesorado si es un departamento.
class-form-about-people = Cuántas personas tiene. Entre todas las clases deberían sumar todas las personas posibles.
class-form-no-name = Ponle un nombre, por favor, por ejemplo 5b.
class-form-name-taken = Ya hay una clase { $name }. Elige otro nombre, por favor.
class-form-nobody = ¿Cuántas personas tiene? Al menos 1.
class-form-too-many = Una clase tiene { $most } personas como máximo. Revisa el número, por favor.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Planear una muestra: { $people }
sample-advice = { $minimum ->
    [one] De { $eligible } personas ({ $people }), la guía quiere al menos { $minimum } hoja. No todas las personas preguntadas responden, así que pregunta a { $wanted } o más.
   *[other] De { $eligible } personas ({ $people }), la guía quiere al menos { $minimum } hojas. No todas las personas preguntadas responden, así que pregunta a { $wanted } o más.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = por curso
sample-classes = clases
sample-people = personas
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } de { $all }
sample-range = { $least } a { $most } de { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = aconsejado
sample-seed = Semilla
sample-draw-once = El mismo número de clases por curso, todas con la misma probabilidad. Sortea una sola vez: repetir el sorteo hasta que guste el resultado es elegir a mano. Quien escriba esta semilla sorteará las mismas clases.
sample-drawn = Sorteado con la semilla { $seed }: se pregunta a { $asked } de { $classes } clases.
# n is a key.
sample-needs-classes = Una muestra se sortea entre clases. Escríbelas primero, por favor, también aquellas a las que no se preguntará: con n se empieza.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = { $people }: se pregunta a todo el grupo, así que no hay muestra con la que tener cuidado.
sample-random = { $chosen } de { $classes } clases, { $asked } de { $all } personas ({ $people }), por sorteo ({ $per } por curso, semilla { $seed }). El informe puede decir hasta qué punto hablan por todo el grupo, con un margen.
sample-random-disagrees = { $chosen } de { $classes } clases, { $asked } de { $all } personas ({ $people }), por sorteo ({ $per } por curso, semilla { $seed }). Pero todas las clases juntas tienen { $together } personas, y las posibles son { $all }: el informe solo da un margen cuando coinciden.
sample-by-hand = { $asked } de { $all } personas ({ $people }), elegidas a mano. El informe no da margen y lo dice; unas clases sorteadas lo permitirían.
sample-classes-by-hand = { $chosen } de { $classes } clases, { $asked } de { $all } personas ({ $people }), elegidas a mano. El informe no da margen y lo dice: solo un sorteo lo permite.
sample-changed = { $chosen } de { $classes } clases, { $asked } de { $all } personas ({ $people }), cambiadas a mano después del sorteo. El informe no da margen y lo dice: solo un sorteo lo permite.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = lu
calendar-tuesday = ma
calendar-wednesday = mi
calendar-thursday = ju
calendar-friday = vi
calendar-saturday = sá
calendar-sunday = do

dates-choose-first = Elige el primer día.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Desde el { $day }. Elige ahora el último día.
dates-none-fits = En la sesión { $session } ya no cabe ningún ejercicio: termina el { $day }. La sala 2 muestra qué sesión viene después.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } días
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = La sesión { $session } va del { $first } al { $last }.
dates-lasts = Un ejercicio dura de { $least } a { $most } días, contando el primero y el último.
# `month` is the name of a month alone: "April".
dates-shared-month = En { $month } también está la sesión { $other }; has elegido la sesión { $session }.
dates-shared = Del { $first } al { $last } también está la sesión { $other }; has elegido la sesión { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: se abre a las 00:00.
dates-would-open = { $day }: un primer día aquí se abre a las 00:00.
dates-closes = { $day }: el último de { $days } días; se cierra a las 23:59, hora de { $place }.
dates-would-close = { $day }: un último día aquí da { $days } días y se cierra a las 23:59, hora de { $place }.
dates-inside = { $day }: día { $number } de { $all }. No se puede terminar aquí: al menos { $least } días.
dates-no-too-late = { $day }: no es posible. La sesión { $session } termina el { $last }, y hacen falta al menos { $least } días.
dates-no-too-short = { $day }: no es posible. Como último día daría { $days } días, y hacen falta al menos { $least }.
dates-no-too-long = { $day }: no es posible. Como último día daría { $days } días, y pueden ser { $most } como máximo.
dates-no-before-window = { $day }: no es posible. El plazo de la sesión { $session } empieza el { $first }.
dates-no-after-window = { $day }: no es posible. El plazo de la sesión { $session } termina el { $last }.
dates-no-past = { $day }: no es posible. Ya ha pasado, hoy es { $today }.
dates-no-backwards = { $day }: no es posible. Va antes del primer día.

# Before what is typed.
dates-type = Un día, por ejemplo 2026-11-23:
dates-no-day = Esto no es un día. Escríbelo así, por favor: 2026-11-23 o 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = El centro todavía no tiene nombre.
open-no-people = Falta cuántas personas hay: { $people }. Escribe 0 para dejar fuera el grupo.
open-more-invited = { $people }: hay más personas invitadas ({ $invited }) que posibles ({ $eligible }).
open-nobody-invited = No se ha invitado a nadie en ningún grupo, así que nadie podría responder.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Ninguna versión corta se llama «{ $key }». Versiones cortas: { $forms }.
open-no-short-form = Ninguna versión corta se llama «{ $key }». No hay ninguna.
# `code` is a statement's code, such as C10.
open-unknown-code = Ninguna afirmación tiene el código `{ $code }`.
open-always-in = `{ $code }` está siempre; aquí solo se ponen afirmaciones opcionales.
open-not-at-this-level = `{ $code }` no se pregunta en este nivel.
open-too-many-own = { $count ->
    [one] Hay { $count } afirmación propia. Son posibles { $most } como máximo.
   *[other] Hay { $count } afirmaciones propias. Son posibles { $most } como máximo.
  }
open-own-id-taken = El identificador `{ $id }` es de una afirmación del cuestionario. Pon otro a tu afirmación propia.
open-own-without-group = Tu afirmación «{ $own }» no se pregunta a nadie. Escríbela al menos para un grupo, o quítala.
open-own-without-text = Tu afirmación «{ $own }» todavía no tiene texto para este grupo: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Tu afirmación «{ $own }» todavía no dice a este grupo cuándo corresponde un { $points }: { $people }.
open-own-without-meaning = Tu afirmación «{ $own }» todavía no dice a este grupo qué se quiere decir: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Tu afirmación «{ $own }» solo está traducida en parte ({ $language }) para este grupo: { $people }. Hacen falta texto y ayuda.
open-translation-for-nobody = Tu afirmación «{ $own }» tiene una traducción ({ $language }) para un grupo al que no se pregunta: { $people }. Quita la una o añade la otra.
open-no-such-session = No hay ninguna sesión { $session } en el curso { $year }.
open-no-first-day = Todavía no se ha elegido el primer día.
open-no-last-day = Todavía no se ha elegido el último día.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = cuándo es un { $points }
helps-what-is-meant = qué se quiere decir

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = El último día va antes del primero.
slot-too-short = { $days ->
    [one] El ejercicio dura { $days } día. Necesita al menos { $least }, contando el primero y el último.
   *[other] El ejercicio dura { $days } días. Necesita al menos { $least }, contando el primero y el último.
  }
slot-too-long = { $days ->
    [one] El ejercicio dura { $days } día. Son posibles { $most } como máximo, contando el primero y el último.
   *[other] El ejercicio dura { $days } días. Son posibles { $most } como máximo, contando el primero y el último.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Los días deben caer dentro de la sesión { $session } del curso { $year }: de { $first } a { $last }.
slot-in-the-past = El primer día ya ha pasado: hoy es { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group }: este grupo queda fuera. El informe llevará la señal «incompleto» y no habrá insignia.
caution-below-minimum = { $invited ->
    [one] { $group }: se pregunta a { $invited } persona, y el mínimo para { $eligible } es { $minimum }. Así no se puede alcanzar; el informe pedirá que se lea con cautela.
   *[other] { $group }: se pregunta a { $invited } personas, y el mínimo para { $eligible } es { $minimum }. Así no se puede alcanzar; el informe pedirá que se lea con cautela.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: con { $invited } personas invitadas es un grupo pequeño, y se le dice al empezar. Si responden menos de { $cell }, el grupo solo tiene línea propia en el informe cuando todas las personas que respondieron están de acuerdo.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Tu afirmación «{ $own }» dice casi lo mismo que otra afirmación ({ $code }, { $title }). Quizá baste con una.
caution-looks-like-own = Tu afirmación «{ $own }» dice casi lo mismo que otra afirmación (tu afirmación «{ $other }»). Quizá baste con una.
# `language` is a tag such as fr.
caution-not-translated = Tu afirmación «{ $own }» no está traducida para todos los grupos ({ $language }). Quien responde en ese idioma la lee como se escribió, con una señal.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = El ejercicio se ha cerrado, así que su último día ya no puede cambiar. Todas las hojas están a salvo.
correction-not-later = El último día solo puede retrasarse, y ahora es { $last }. Elige un día posterior.
correction-too-long = { $days ->
    [one] El ejercicio duraría { $days } día. Son posibles { $most } como máximo, contando el primero y el último. Elige un último día anterior.
   *[other] El ejercicio duraría { $days } días. Son posibles { $most } como máximo, contando el primero y el último. Elige un último día anterior.
  }
correction-outside-window = La sesión termina el { $last }. Elige ese día o uno anterior.
correction-unsealed = Ya se han desellado hojas, así que los números que hay detrás de los resultados ya no pueden cambiar.
correction-no-such-group = El cuestionario no tiene ese grupo.
correction-nothing-changed = Estos números ya valen, así que no hay nada que corregir.
correction-more-invited = Hay más personas invitadas ({ $invited }) que posibles ({ $eligible }).
correction-was-left-out = { $group }: este grupo quedó fuera, y así se dijo a quienes responden. Esto ya no puede cambiar; un grupo que queda fuera sigue con 0 personas invitadas.
correction-is-asked = { $group }: a este grupo se le pregunta, y así se dijo a quienes responden. Esto ya no puede cambiar; debe seguir invitada al menos 1 persona.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Ninguna zona horaria se llama «{ $zone }». Ejemplos: Europe/Brussels, Europe/Athens.
problem-not-a-language = «{ $tag }» no es la abreviatura de un idioma. Ejemplos: nl, fr, pt-BR.
problem-too-many-people = Un grupo tiene { $most } personas como máximo. Revisa el número, por favor.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Aquí ningún cuestionario se llama «{ $name }». Hay: { $there }.
problem-two-instruments = El ejercicio pide el cuestionario «{ $asked }», y se eligió «{ $chosen }». Omite uno de los dos, por favor.
