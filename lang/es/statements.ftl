### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, más de { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min, más de { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: no se pregunta

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Se pregunta todo
# How many of the optional statements are ticked.
statements-optional = { $on } de { $count } opcionales
# How many own statements there are, of how many there can be.
statements-own = { $count } de { $most } propias

## The list of statements: a search.

# What is typed follows.
statements-search = Buscar:
# How many statements were found; at most 14 columns.
statements-found = { $count } halladas
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Con «{ $words }»: { $found } · a las muestra todas
statements-found-none = Ninguna afirmación tiene estas palabras.

## The list of statements: headings between the entries.

statements-heading-own = Afirmaciones propias
# Questions that are answered by writing.
statements-heading-words = Con palabras propias
statements-heading-stray = Marcadas, pero no se preguntan en este nivel

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = básica
# Left out by the short form.
statements-word-out = fuera
# Optional, and asked because the short form holds it.
statements-word-form = corta
# Written by the school.
statements-word-own = propia

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Escribir una afirmación propia (n)
statements-bring-own = Traer afirmaciones propias de otro sitio (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Espacio la quita
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Hasta diez afirmaciones vuestras, que se responden como las demás. Escribe una para cada grupo que deba leerla.
statements-bring-own-what = De un archivo, o de un ejercicio o una preparación vuestra. Se dice lo que no encaja; aquí no se pierde nada.
statements-stray-what = Se marcó para otro nivel e impediría activar el ejercicio.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Vuestras afirmaciones propias se preguntan siempre. Enter abre esta: puedes cambiarla o quitarla.
statements-core-is-asked = Esta se pregunta siempre. Lo opcional lleva delante una casilla vacía.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = La versión corta omite esta. Con f se pregunta más.
statements-form-holds = Esta pertenece a la versión corta y se pregunta con ella.
# `most` is a number, now 10.
statements-no-more-own = Hay { $most } afirmaciones propias, el máximo posible. Cambia o quita primero una de ellas.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Propia, se pregunta siempre. Lleva { $times } min.
statements-takes-core = Básica, se pregunta siempre. Lleva { $times } min.
statements-takes-left-out = La versión corta la omite. Llevaría { $times } min.
statements-takes-ticked = Opcional, marcada. Añade { $times } min.
statements-takes-unticked = Opcional, sin marcar. Añadiría { $times } min.
statements-takes-in-form = Opcional, en la versión corta. Lleva { $times } min.
statements-read-by-nobody = Todavía no la lee nadie.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Ayuda: { $help }
statements-more-below = más abajo ↓

## How much is asked: everything, or a short form.

statements-how-much = Cuánto se pregunta
statements-all = Todo
statements-all-what = Todas las afirmaciones básicas, las otras áreas y lo que marques o escribas.
# Stands behind the one that holds.
statements-chosen = elegido

## A preview: one of the groups follows, to be chosen.

statements-preview = Una vista previa es el recorrido tal como lo ve quien participa. No se guarda nada de ella; sal cuando quieras.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Una nueva afirmación propia
# A line's name: what the statement is called in reports.
own-title = Título
# Nothing is written for a line: there is no title.
own-no-title = ninguno
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = no se pregunta
own-not-translated = sin traducir
own-not-written = aún sin escribir
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Unas pocas palabras que nombran la afirmación en el informe. Quienes participan no las ven.
own-text-what = Lo que lee este grupo, por ejemplo: «En nuestro centro, …». Si queda vacío, no se pregunta al grupo.
own-translation-what = Lo mismo en este idioma. Si queda vacío, se lee tal como se escribió, con una señal.
own-help-what = Una o dos frases que digan cómo sería un sí completo, un 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } de { $max } caracteres
own-lines = { $used } de { $max } líneas
# `used` is such as "5 of 4 lines".
own-too-long = Es más largo de lo que cabe en la pantalla más pequeña: { $used }. Acórtalo un poco, por favor.
own-pasted-too-long-characters = El texto pegado tiene { $pasted } caracteres y no cabe: hay sitio para { $max } caracteres. No se ha pegado nada de él.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = El texto pegado tiene { $pasted } caracteres y no cabe: hay sitio para { $max } líneas de { $columns } caracteres. No se ha pegado nada de él.
own-pasted-left-out = Se han omitido los caracteres que no se pueden mostrar.

## An own statement is removed. x is a key.

own-remove = Otra vez x quita esta afirmación con todos sus textos. Cualquier otra tecla la conserva.
own-removed = La afirmación se ha quitado.

## Own statements are brought in from elsewhere.

bring-title = Traer afirmaciones propias
bring-what = Conservan sus identificadores, para poder comparar los resultados. Lo que ya está aquí se queda como está.
bring-from-file = De un archivo
# A path follows, which is typed.
bring-file = Archivo:
bring-file-what = Un ejercicio como archivo TOML. Se añaden sus afirmaciones propias con sus traducciones; el archivo se queda como está.
bring-no-other = Ningún otro ejercicio tiene afirmaciones propias.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 afirmación: { $level }, sesión { $session } de { $year }
   *[other] { $count } afirmaciones: { $level }, sesión { $session } de { $year }
  }
bring-file-empty = En este archivo no hay afirmaciones propias.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = No se ha añadido nada.
bring-taken-one = Añadida: { $names }.
bring-taken = { $count ->
    [one] Añadida: { $count } afirmación propia.
   *[other] Añadidas: { $count } afirmaciones propias.
  }
bring-here-already = Ya aquí: { $names }.
bring-same-id = No se ha añadido, porque otra afirmación de aquí tiene el mismo identificador: { $names }.
# `most` is a number, now 10.
bring-too-many = No se ha añadido, porque se admiten { $most } como máximo: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = «{ $one }»
bring-names-two = «{ $one }», «{ $two }»
bring-names-three = «{ $one }», «{ $two }», «{ $three }»
bring-names-more = «{ $one }», «{ $two }», «{ $three }» y { $more } más
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Sugeridas: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Sugeridas: { $title }, 1 afirmación
   *[other] Sugeridas: { $title }, { $count } afirmaciones
  }
# `fit` and `most` are numbers.
suggested-count = Marcadas: { $ticked }. Caben { $fit } más: un ejercicio admite { $most } afirmaciones propias como máximo.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (ya aquí)
suggested-is-here = Ya hay aquí una afirmación propia con este identificador. Se puede cambiar en la lista.
suggested-full = Hay { $most } afirmaciones propias, el máximo posible. Quita primero una de ellas.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = No caben más: un ejercicio admite { $most } afirmaciones propias, así que { $fit } de estas. Desmarca primero una.
suggested-nothing-ticked = Todavía no hay nada marcado. Espacio marca la afirmación del cursor.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Todo está listo: con a se activa.
activate-missing = { $count ->
    [one] Falta una cosa. Enter lleva a donde se arregla.
   *[other] Faltan { $count } cosas. Enter lleva a donde se arregla cada una.
  }
activate-still-missing = Todavía falta algo. Está señalado en la lista; Enter lleva allí.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Personas invitadas: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, opcionales: { $optional }, propias: { $own }
activate-all-core = Todas las afirmaciones básicas
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = Del { $first }, 00:00, al { $last }, 23:59: { $days ->
    [one] 1 día
   *[other] { $days } días
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Todavía no hay ninguna clave, así que después nadie podría abrir las hojas. Crea una en la sala 9.
# One name.
activate-opens-one = Puede abrir las hojas: { $who }.
activate-opens-each = Pueden abrir las hojas, cada persona por sí sola: { $who }.
activate-opens-together = Pueden abrir las hojas, solo en conjunto: { $who }.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } La frase de acceso de { $name } era correcta hace un momento.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } ¿Se recuerda todavía la frase de acceso? Con t se prueba.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } y { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Contar a quienes participan en qué quedó lo de la última vez: 1 cosa de vuestro plan. Enter la muestra.
   *[other] Contar a quienes participan en qué quedó lo de la última vez: { $count } cosas de vuestro plan. Enter las muestra.
  }
activate-tell-other = { $count ->
    [one] Se cuenta a quienes participan en qué quedó lo de la última vez: 1 cosa. Vuestro plan lo dice ahora con otras palabras; Enter las muestra.
   *[other] Se cuenta a quienes participan en qué quedó lo de la última vez: { $count } cosas. Vuestro plan lo dice ahora con otras palabras; Enter las muestra.
  }
activate-told = { $count ->
    [one] Se cuenta a quienes participan en qué quedó lo de la última vez: 1 cosa
   *[other] Se cuenta a quienes participan en qué quedó lo de la última vez: { $count } cosas
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Contar a quien participa en qué quedó la última vez
activate-tell-state-other = Ahora se cuenta con otras palabras. Espacio pone estas.
activate-tell-state-plan = Del plan «{ $plan }». Está en la bienvenida y después de entregar.
activate-tell-state = Está en la bienvenida y después de entregar.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Lo que quedará fijo
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = afirmaciones
activate-head-minutes = minutos
# In the column of those who are invited: nobody entered a number.
activate-not-known = no se sabe
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Afirmaciones propias: { $own } · { $days } · grupo más pequeño: { $cell } · idiomas: { $languages }
activate-counted-days = { $days ->
    [one] 1 día
   *[other] { $days } días
  }
activate-counted-no-days = días sin elegir
activate-key-lost = Quien pierde tanto la frase de acceso como las palabras de recuperación pierde las respuestas: entonces nadie puede abrir las hojas.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = ¿Activar { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Se pregunta a 1 persona
   *[other] Se pregunta a { $people } personas
  }: { $slot }, { $days ->
    [one] 1 día
   *[other] { $days } días
  }.
activate-from-then-on = Desde ese momento no puede cambiar nada de lo que ven quienes participan, tampoco si cambia un archivo del cuestionario. Hasta que alguien empiece a responder, la activación se puede retirar.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Las hojas se sellan para: { $who }.
activate-activating = Un momento: se está activando.

## A passphrase is tried.

activate-still-known = ¿Se recuerda todavía la frase de acceso?
activate-only-tried = Escríbela como lo harás al abrir las hojas. Ahora no se abre nada; solo se prueba.
activate-trying = Un momento: se está probando la frase de acceso.
