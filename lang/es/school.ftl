### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Nombre
school-fact-place = Lugar
school-fact-zone = Zona horaria
school-fact-languages = Idiomas
school-fact-cell = Grupo más pequeño
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Hojas conservadas
school-fact-coordinators = Coordinación
# Asks for a number of years.
school-years = Años

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = sin escribir todavía
# The school has no place yet, and needs none.
school-no-place = sin escribir
school-cell = { $sheets ->
    [one] { $sheets } hoja
   *[other] { $sheets } hojas
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] durante 1 año
   *[other] durante { $years } años
  }
school-nobody = todavía nadie puede abrir hojas
# `name` is the only coordinator.
school-one-alone = para desellar basta { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } y { $other }: solo en conjunto
# Two coordinators: one key is enough.
school-either-enough = { $one } o { $other }: basta una clave para desellar

## The same room: what the line under the cursor is for.

school-name-meaning = Está en cada pantalla de un ejercicio y en el informe.
school-place-meaning = Localidad o distrito. Puede quedar vacío.
school-zone-meaning = Un ejercicio se abre a las 00:00 y se cierra a las 23:59 en esta zona, también cuando no hay ningún programa en marcha. Escribe una ciudad.
# The tags are typed as they stand here.
school-languages-meaning = Abreviaturas como en, fr, nl. Las afirmaciones propias se escriben en el primero y se pueden traducir a los demás.
school-cell-meaning = De { $least } a { $most }, normalmente { $usual }. Un grupo con menos hojas no tiene línea propia en el informe, para que no se reconozca a nadie. Vale para los ejercicios nuevos, y quienes participan lo ven.
school-retention-meaning = De 1 a { $years } años. Después hay que borrar las hojas selladas. El informe se conserva.
school-no-key-meaning = Solo quien tiene una clave de coordinación puede abrir las hojas. Sin ninguna no se puede activar nada. Enter crea la primera.
school-coordinators-meaning = Enter añade la clave de otra persona, o pasa la coordinación a quien te sucede, paso a paso.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Curso { $year }: mira una vez si todo sigue bien, por favor, y después pulsa l.
school-year-now = Curso { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Primeros pasos
school-step-name = el nombre del centro
school-step-key = una clave de coordinación
school-step-exercise = un ejercicio, en la sala 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = nombre
school-step-key-short = clave
school-step-exercise-short = ejercicio (sala 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] El nombre del centro tiene { $chars } carácter.
   *[other] El nombre del centro tiene { $chars } caracteres.
  } En su línea caben { $most } como máximo.
school-place-long = { $chars ->
    [one] El lugar tiene { $chars } carácter.
   *[other] El lugar tiene { $chars } caracteres.
  } En su línea caben { $most } como máximo.
school-zone-unknown = Ninguna zona horaria se llama «{ $zone }». Ejemplos: Europe/Brussels, Europe/Athens.
school-no-language = Indica al menos un idioma, por ejemplo en.
school-many-languages = { $count ->
    [one] Hay { $count } idioma.
   *[other] Hay { $count } idiomas.
  } Son posibles { $most } como máximo.
school-no-tag = «{ $tag }» no es la abreviatura de un idioma. Ejemplos: nl, fr, pt-BR.
school-language-twice = El idioma { $tag } aparece dos veces.
school-cell-wrong = El grupo más pequeño puede ser de { $least } a { $most } hojas, no de { $cell }.
school-retention-wrong = Las hojas selladas se pueden conservar de 1 a { $most } años, no { $years }.
school-kept-now = Guardado.

## A coordinator's key, in steps: the title of each way.

keys-title = Las claves de coordinación
keys-title-first = La primera clave de coordinación
keys-title-colleague = Una clave para otra persona
keys-title-successor = Pasar la coordinación

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = tu clave
keys-step-colleague = la otra clave
keys-step-successor = la nueva clave
# The sheet of paper with the recovery words.
keys-step-sheet = hoja de recuperación
keys-step-backup = hacer copia
keys-step-old = la clave antigua
# Such as "step 2 of 4: recovery sheet".
keys-step = paso { $step } de { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = ¿Qué hay que hacer?
keys-add = añadir a otra persona: una segunda clave
keys-hand-over = pasar la coordinación: una clave nueva en lugar de una que se va
keys-who-opens = ¿Quién hará falta para abrir las hojas?
keys-either = cualquiera de las dos claves abre las hojas
keys-both = solo las dos juntas las abren

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Tu nombre
keys-my-passphrase = Tu frase de acceso
keys-colleague-name = El nombre de la otra persona
keys-going-passphrase = Frase de acceso de la clave que se va
keys-successor-name = El nombre de quien te sucede
keys-new-passphrase = Una nueva frase de acceso
keys-again = Otra vez la misma
# A word of the recovery sheet, by its number.
keys-word = Palabra { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Quien tiene esta clave y su frase de acceso puede abrir las hojas, y nadie más. Toma cuatro o más palabras que no tengan nada que ver entre sí. La frase de acceso no se muestra nunca.
keys-colleague-more = Primero tu frase de acceso; después la otra persona escribe un nombre y una frase de acceso propios. Todas las hojas se vuelven a sellar para las dos.
keys-successor-more = Primero la frase de acceso de la clave que se va; después quien te sucede escribe un nombre y una frase de acceso propios. Todas las hojas se vuelven a sellar.
keys-no-name = Escribe un nombre, por favor: así se ve de quién es la clave.
keys-no-passphrase = Escribe una frase de acceso, por favor: cuatro o más palabras que no tengan nada que ver entre sí.
keys-not-same = Las dos frases de acceso no son iguales. Escribe las dos otra vez, por favor.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Toma cuatro o más palabras que no tengan nada que ver entre sí. No se ha cambiado nada.
weak-easy = Es fácil de adivinar.
weak-rows-of-keys = Las teclas que están una junto a otra se prueban pronto.
weak-repeats = Repetir algo apenas la hace más fuerte.
weak-common = Mucha gente usa exactamente esta; es lo primero que se prueba.
weak-like-common = Se parece a lo que usa mucha gente; también se prueban letras y cifras cambiadas.
weak-sequence = Las series como abc o 6543 se prueban pronto.
weak-years = Los años se prueban pronto.
weak-one-word = Una palabra sola se encuentra con un diccionario.
weak-dates = Las fechas se prueban pronto, los cumpleaños los primeros.
weak-names = Los nombres se prueban pronto.

## A coordinator's key: the recovery words.

keys-words = Apunta ahora estas 24 palabras, en este orden: solo se muestran una vez. Con ellas se abren las hojas cuando se olvida la frase de acceso. Guárdalas bajo llave.
keys-file = El archivo de la clave: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Escribe las palabras { $one } y { $other } de tu hoja, por favor: así es seguro que se apuntaron.
keys-wrong-word = Esta no es la palabra { $number }. Mira otra vez tu hoja, por favor; Esc muestra las palabras.
# The key q must be named as it is.
keys-leaving = Estas palabras solo se muestran ahora. Quien las pierde junto con la frase de acceso pierde las respuestas. Pulsa q otra vez para salir sin haberlas apuntado.

## A coordinator's key: what comes after.

keys-backup = Ahora, copia de seguridad
# The key b and the command must stand as they are.
keys-backup-more = El archivo de la clave está en la carpeta del almacén de datos. Con b se copian los dos a tu soporte de copias; la primera vez, di dónde con: reflectory backup DIR. Sin la clave, o sin su frase de acceso y su hoja de recuperación, nadie puede abrir las hojas.
keys-unfinished = Esto todavía no está terminado
# `why` is a sentence.
keys-unfinished-more = { $why } Conserva las dos claves y las dos frases de acceso. Elige lo mismo otra vez y escribe las dos: entonces queda terminado.
keys-old = La clave antigua ya no abre hojas nuevas
keys-old-more = Ahora todas las hojas están selladas para la nueva clave. Las copias del almacén de datos anteriores todavía se pueden abrir con la clave antigua: destrúyelas junto con la antigua hoja de recuperación, o guárdalas con el mismo cuidado que antes.
keys-old-unfinished = El traspaso todavía no está terminado
keys-finished = El cambio de claves que se había interrumpido está terminado: todas las hojas están selladas para las claves que valen ahora.
keys-sheets-left = { $sheets ->
    [one] { $sheets } hoja no se abrió con la clave antigua y se queda como estaba.
   *[other] { $sheets } hojas no se abrieron con la clave antigua y se quedan como estaban.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Hoja de recuperación de { $name }
recovery-print = Imprime esto, guárdalo bajo llave y borra el archivo: quien lo tenga puede abrir las hojas.
recovery-what-for = { $words ->
    [one] Con esta { $words } palabra se puede usar la clave de { $name } sin su archivo y sin su frase de acceso.
   *[other] Con estas { $words } palabras se puede usar la clave de { $name } sin su archivo y sin su frase de acceso.
  } Quien tenga esta hoja puede abrir las hojas entregadas: guárdala bajo llave, lejos del ordenador.
recovery-delete = Borra el archivo cuando esta página esté impresa; la cola de la impresora puede guardar una copia un tiempo.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · sesión { $session } de { $year }
codes-activated = Está activado.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Se abre el { $first }, 00:00, y se cierra el { $last }, 23:59.
codes-open-until = Está abierto hasta el { $last }, 23:59.
codes-closed = Está cerrado desde el { $last }, 23:59. Los códigos ya no abren nada.
codes-none = Sin códigos, cada persona elige su grupo en un ordenador del centro.
# `groups` are names of groups with commas between.
codes-everybody = Todo el mundo entra con un código: { $groups }.
codes-some = Solo con código: { $groups }. El resto elige su grupo en un ordenador del centro.
codes-making = Un momento: se están haciendo los códigos.
slips-making = Un momento: se están haciendo los papeles.
slips-making-left = { $left ->
    [one] Un momento: se están haciendo los papeles. Después de estos queda otra tanda.
   *[other] Un momento: se están haciendo los papeles. Después de estos quedan { $left } tandas.
  }
recall-moment = Un momento: se está retirando la activación.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Un código por grupo
codes-of-groups-more = Todo el grupo usa el mismo código, en un cartel o en un mensaje. Se puede usar más de una vez.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Un código por grupo y empresa
codes-of-companies-more = Todo el grupo usa el mismo código, y cada empresa tiene el suyo. Un código se puede usar más de una vez.
codes-slips = Papeles de un solo uso, para imprimir y recortar
codes-slips-more = Cada uno deja responder a una persona, una vez. Repártelos como papeletas de voto, sin apuntar quién tiene cuál.
codes-lab = Abrir el aula de informática
codes-lab-more = Otros ordenadores se unen con un código y entregan por la red, mientras este programa esté en marcha.
codes-recall = Retirar la activación
codes-recall-more = Mientras nadie haya empezado: vuelve a ser una preparación, y sus códigos ya no abren nada.
recall-ask = ¿Retirar la activación?
recall-meaning = Vuelve a ser una preparación, con todo como está, y puedes cambiarla y activarla de nuevo. Los códigos y papeles que se repartieron ya no abren nada. Si alguien ha empezado a responder, no cambia nada.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = ¿Cuántos papeles, y para quién?
slips-meaning = En los grupos con papeles solo se entra con un código. Los papeles se muestran una vez; nadie puede consultarlos después.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = en total
# The heading of the slips.
slips-title = Papeles de un solo uso
# Which lines of a long text are shown. At most 30 columns.
codes-lines = líneas { $first } a { $last } de { $all }
# The key w must be named as it is.
codes-copied = Copiado, si el terminal lo permite: pégalo para verlo, por favor. Si no sale nada, w guarda un archivo para imprimir.
# The keys must be named as they are.
slips-nowhere-else = Estos papeles no se guardan en ningún otro sitio. Con w se guardan, con y se copian; pulsa q otra vez para dejarlos atrás.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Todo el grupo usa el mismo código.
codes-sheet-only = Desde ahora estos grupos solo responden con su código.
# A code follows.
slip-code = Tu código:
slip-once = Funciona una sola vez. Nadie puede reconocer por él tus respuestas: solo se conserva una marca de que se ha usado.

## One-time slips: why there are none.

slips-not-drawn = No se pudo sortear ningún código: { $cause }.
slips-count-wrong = { $most ->
    [one] Se puede hacer entre 1 y { $most } papel a la vez.
   *[other] Se pueden hacer entre 1 y { $most } papeles a la vez.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: este grupo no está invitado en { $id }, así que no hay nada para él.
slips-not-added = Estos papeles no se pudieron añadir. No se ha cambiado nada; inténtalo de nuevo, por favor.
slips-not-made = Los papeles no se pudieron hacer en este ordenador. No se ha cambiado nada.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Un momento: se está abriendo el aula de informática.
lab-closed = El aula de informática está cerrada.
lab-closed-more = Mientras está abierta, otros ordenadores del centro pueden responder a este ejercicio. Sin ella, o sin red, las hojas llegan en una memoria USB. Nada de lo entregado depende de ella.
lab-open = El aula de informática está abierta.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Código para unirse
lab-address = Dirección
# Instead of an address.
lab-no-network = ninguna: este ordenador no está en ninguna red
# A command follows on the next line.
lab-once = En cada ordenador, una vez:
lab-ends = Se cierra cuando sales del programa. Lo que se entregó está a salvo en este disco.
lab-unsealed = Este ejercicio está desellado: las hojas que llegaran ahora necesitarían una nueva edición. Su aula de informática sigue cerrada.

## The lab: how the machines stand.

lab-nobody = Todavía no se ha unido ningún ordenador.
lab-joined = { $machines ->
    [one] Se ha unido 1 ordenador, accesibles: { $reachable }.
   *[other] Se han unido { $machines } ordenadores, accesibles: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Se ha unido 1 ordenador, accesibles: { $reachable };
   *[other] Se han unido { $machines } ordenadores, accesibles: { $reachable };
  } { $sheets ->
    [one] allí espera 1 hoja.
   *[other] allí esperan { $sheets } hojas.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] No responde ahora y puede tener hojas: puesto { $stations }.
   *[other] No responden ahora y pueden tener hojas: puestos { $stations }.
  }
lab-missing-more = No responden ahora y pueden tener hojas: puestos { $stations } y { $more } más.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 hoja está apartada: llegó sin un papel que estuviera libre. Con t se cuentan todas; si no, siguen apartadas.
   *[other] { $sheets } hojas están apartadas: llegaron sin un papel que estuviera libre. Con t se cuentan todas; si no, siguen apartadas.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Puestos de los que se sabe que tienen hojas que no están aquí: ninguno.
outside-waiting = Hojas que esperan ahora en los puestos: { $sheets }. Deja abierta el aula de informática hasta que estén aquí.
outside-missing = { $count ->
    [one] Puede haber hojas todavía en: puesto { $stations }. Abre primero el aula de informática o recoge su memoria USB.
   *[other] Puede haber hojas todavía en: puestos { $stations }. Abre primero el aula de informática o recoge sus memorias USB.
  }
outside-missing-more = Puede haber hojas todavía en: puestos { $stations } y { $more } más. Abre primero el aula de informática o recoge sus memorias USB.
outside-unknown = Un ordenador que nunca se ha unido a este no se conoce: trae primero sus hojas.
# `name` is a server. The command must stand as it is.
outside-server = Publicado en { $name }: ejecuta primero reflectory collect con su dirección.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 hoja está apartada, porque llegó sin un papel que estuviera libre: solo cuenta si antes la cuentas en el aula de informática (o, y después t).
   *[other] { $sheets } hojas están apartadas, porque llegaron sin un papel que estuviera libre: solo cuentan si antes las cuentas en el aula de informática (o, y después t).
  }
