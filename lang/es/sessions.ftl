### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · sesión { $session } de { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Curso { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } hoy, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Sesión { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = ahora
sessions-next = la próxima
sessions-later = más adelante
sessions-over = terminada
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = no hubo nada
sessions-nothing-yet = todavía nada
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + preparar uno
sessions-prepare-one = + preparar uno ya

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = en preparación
sessions-opens = se abre el { $day }
sessions-open-until = abierto hasta el { $day }
sessions-closed-since = cerrado desde el { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = no participó nadie
sessions-nobody-yet = todavía nadie
# Nobody of one of the groups has answered yet.
sessions-group-missing = falta un grupo
sessions-medium = participación media
sessions-high = participación alta

## Bringing an exercise back, and removing a set-up.

sessions-restore = Recuperar un ejercicio de su copia archivada
sessions-restore-more = Escribe dónde está la copia archivada, por ejemplo /media/stick/2026-1-primary.archive. El archivo se queda como está. Aquí solo se puede abrir una copia archivada de este centro.
# Before the path that is typed: at most 24 columns.
sessions-archive = La copia archivada
sessions-remove = ¿Quitar esta preparación?
sessions-remove-more = Desaparece todo lo que se decidió para ella; todavía no hay respuestas. Para que no haya duda de que es esta, escribe su nombre: { $name }
sessions-remove-only-set-up = Aquí solo se puede quitar una preparación. Un ejercicio se archiva o se borra en su propia página.
sessions-remove-changed = Otra persona ha cambiado mientras tanto esta preparación, así que no se ha quitado. Mírala primero otra vez.
sessions-not-its-name = Ese no es su nombre. No se ha cambiado nada. Su nombre es { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = ¿Qué cuestionario?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Pregunta a: { $groups }.
begin-session = ¿Para qué sesión?
begin-session-more = Un ejercicio cae entero dentro de una sesión. En abril coinciden dos sesiones: tú dices cuál.
begin-copy = ¿A qué sesión se copia?
begin-copy-more = Viene todo menos las fechas: números, clases y afirmaciones, también las propias.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Sesión { $session } de { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = este nivel ya está ahí
begin-level = ¿Qué nivel, en la sesión { $session } de { $year }?
begin-level-more = En cada sesión hay un ejercicio por nivel. Un centro grande hace varios niveles a la vez.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = en preparación
begin-has-exercise = ya tiene ejercicio
begin-isced = CINE { $level }
begin-taken-by-set-up = Este nivel ya se está preparando para esta sesión. En cada sesión hay un ejercicio por nivel: sigue con ese.
begin-taken-by-exercise = Este nivel ya tiene su ejercicio en esta sesión. Está a salvo. En cada sesión hay un ejercicio por nivel: elige otro nivel u otra sesión.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Se abre el { $day }, en { $days ->
    [one] 1 día
   *[other] { $days } días
  }.
exercise-last-day = Abierto. Hoy es el último día, hasta las 23:59.
exercise-open = Abierto hasta el { $day }, { $days ->
    [one] queda 1 día
   *[other] quedan { $days } días
  }.
exercise-closed = Cerrado desde el { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Días
# What is asked.
exercise-asked = Se pregunta
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Grupo más pequeño
# How people come in: with a code or without.
exercise-answering = Se responde
exercise-corrections = Correcciones
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 día
   *[other] { $count } días
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 día
   *[other] { $count } días
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, opcionales: { $optional }, { $own ->
    [one] 1 afirmación propia
   *[other] { $own } afirmaciones propias
  }
exercise-statements-narrow = { $form }, opcionales: { $optional }, propias: { $own }
exercise-everything = todo
# `key` is the short name of a short form, such as 20.
exercise-short-form = versión corta { $key }
exercise-cell-more = { $cell ->
    [one] 1 hoja
   *[other] { $cell } hojas
  }; un grupo con menos no tiene línea propia
exercise-cell-narrow = { $cell ->
    [one] 1 hoja
   *[other] { $cell } hojas
  }
exercise-no-code = sin código
exercise-all-coded = todo el mundo con código
# `groups` are the groups that need one, with commas.
exercise-coded = con código: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = no se pregunta
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } de { $invited } invitadas   mínimo { $minimum }   { $eligible } posibles
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } de { $invited } invit., mín. { $minimum }
exercise-no-corrections = ninguna
exercise-corrections-before = y { $count } antes de estas
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  último día ahora: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: ahora { $invited } invitadas de { $eligible } posibles

## The page of an exercise: its corrections.

exercise-later = Un último día posterior
# `most` is a number of days.
exercise-later-more = Quienes responden lo ven al momento. Solo puede retrasarse: hasta el { $day } como mucho ({ $most } días, dentro de la sesión). Queda anotado y el informe lo dice.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = El nuevo último día
exercise-no-day = Esto no es un día. Escríbelo así, por favor: 2026-12-04, es decir, año, mes, día.
exercise-whose-number = ¿Qué grupo tenía un número equivocado?
# `group` is a group's title.
exercise-how-many = ¿Cuántas personas son? { $group }
exercise-people-more = El informe cuenta frente a estos números. El cambio queda anotado y el informe lo dice. Lo que se prometió a un grupo pequeño sigue prometido.
# Behind a group's title in a list.
exercise-invited-of = { $invited } invitadas de { $eligible } posibles
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Posibles
exercise-invited = Invitadas
exercise-both-numbers = Escribe los dos números, por favor.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = ¿Como quién quieres verlo?
exercise-begun = Alguien ya ha respondido, o se ha cerrado, así que la activación ya no se puede retirar. Todavía se puede poner un último día posterior y corregir el número de personas.
exercise-archive = Guardarlo en un solo archivo
exercise-archive-more = El ejercicio entero va a un solo archivo, también las hojas selladas, y sale del almacén de datos cuando el archivo se ha vuelto a leer y está completo. En Sesiones, o lo recupera. Elige una carpeta en una memoria USB o en tus documentos. Su nombre: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = El archivo
exercise-no-file = Escribe dónde se debe guardar el archivo, por favor.
exercise-delete = ¿Borrarlo para siempre?
# The "a" in brackets is a key.
exercise-delete-more = Desaparece todo y nadie puede recuperarlo; una copia archivada (a) sí se puede recuperar. Las copias de seguridad conservan lo que tienen. Para que no haya duda de que es este, escribe su nombre: { $name }
exercise-delete-sheets = Desaparece todo, { $sheets ->
    [one] también 1 hoja sellada
   *[other] también { $sheets } hojas selladas
  }, y nadie puede recuperarlo; una copia archivada (a) sí se puede recuperar. Las copias de seguridad conservan lo que tienen. Para que no haya duda de que es este, escribe su nombre: { $name }
