### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Centro de ejemplo
home-what = Un centro educativo mira cómo usa la tecnología digital.
home-more = El alumnado, el profesorado y el equipo directivo responden a un cuestionario. Nadie puede averiguar quién respondió qué.
home-nothing = En este ordenador todavía no hay nada preparado.
home-passphrase = Un ejemplo no tiene secretos: su frase de acceso es { $passphrase }.
home-answer = responder al cuestionario
home-answer-sample = responder como estudiante
home-coordinate = ver quién ha participado
home-coordinate-sample = mirar las barras, como hace la coordinación
home-look = echar un vistazo a un centro de ejemplo
home-set-up = preparar tu centro
home-leave = salir
key-go = abrir
opens-on = se abre el { $day }
open-until = abierto hasta el { $day }, { closing-time }
closed-since = cerrado desde el { $day }

## Which of several questionnaires.

choose-which = ¿A qué cuestionario quieres responder?
key-slip = papel con un código
key-continue = seguir con un código

## The welcome.

welcome-not-yet = Todavía no está abierto; se abre el { $day }.
welcome-come-back = Vuelve entonces, por favor. Hoy no tienes que hacer nada.
welcome-closed = Cerrado desde el { $day }, { closing-time }.
welcome-thanks = Gracias a todas las personas que han participado.
welcome = Hola. Al centro le gustaría saber qué piensas.
welcome-in-turn = Hola. Ya han entregado { $handed } de { $pupils }.
welcome-about = Trata de los ordenadores, las tablets e internet en el centro: en clase, en los deberes, en el trabajo.
welcome-anonymous = Es anónimo: no se pregunta tu nombre y nadie puede averiguar qué has respondido.
welcome-voluntary = Es voluntario: puedes dejar una afirmación sin responder o parar en cualquier momento.
welcome-minutes = Dura { $most } minutos como mucho. Tienes dos horas.
welcome-minutes-between = Dura de { $least } a { $most } minutos como mucho. Tienes dos horas.
welcome-at-the-end = Al final lo repasas todo, y solo entonces lo entregas.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Estos textos van de derecha a izquierda; el terminal puede invertirlos. En líneas: reflectory answer --plain
welcome-last-time-count = En qué quedó lo de la última vez: { $count ->
    [one] 1 cosa
   *[other] { $count } cosas
  }
welcome-who = ¿Quién eres?
form-level = Nivel educativo
welcome-two-levels = Si trabajas en dos etapas del centro, responde una vez por cada una.
last-time = En qué quedó lo de la última vez
key-begin = empezar
key-last-time = última vez
key-that-is-me = ese es mi grupo

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = La última vez dijisteis: { $what }
told-since = Desde entonces, { $what }
told-count = En qué quedó lo de la última vez: { $count ->
    [one] 1 cosa
   *[other] { $count } cosas
  }, en la bienvenida.

## Typing a code.

enter-slip = Escribe el código de tu papel.
enter-slip-more = Diez letras y cifras. No importan las mayúsculas, los espacios ni el guion.
enter-words = Escribe tus tres palabras.
enter-words-more = Las viste al empezar. Tus respuestas se conservan dos horas, en el ordenador en el que empezaste.
enter-class = Escribe el código de tu clase.
enter-class-more = Cuatro letras y cifras. Están en la pantalla de tu profe.
enter-pin = Escribe el PIN que termina esta sesión.
enter-pin-more = O vuelve atrás: otras personas pueden responder aquí.

## Before the first statement.

start-as = Respondes como: { $who }, { $level }.
start-small = Tu grupo es pequeño. Sus resultados solo se muestran aparte a partir de { $cell } hojas entregadas. Con menos, solo si todo el grupo está de acuerdo; se te pregunta al final.
start-code = Tu código para volver:
start-code-why = Si se va la luz o alguien necesita el ordenador, estas tres palabras recuperan tus respuestas: durante dos horas, en este ordenador. No se las digas a nadie.
start-code-why-machine = Si se va la luz o alguien necesita el ordenador, estas tres palabras recuperan tus respuestas: durante dos horas, en este ordenador ({ $machine }). No se las digas a nadie.
key-first-statement = primera afirmación
key-with-class = con la clase
key-without-class = sin la clase

## The walk through the statements.

walk-preview = Vista previa
time-over = se acabó el tiempo
time-seconds = { $seconds ->
    [one] queda 1 s
   *[other] quedan { $seconds } s
  }
time-minutes = quedan { $minutes } min
time-hours = quedan { $hours } h { $minutes } min
time-to-decide = para decidir: { $time }
walk-count = { $at } de { $whole }
walk-place = parte { $part } de { $parts } · afirmación { $at } de { $whole }
walk-minutes-left = { $minutes ->
    [one] Queda 1 minuto. Lo que has elegido hasta ahora se conserva.
   *[other] Quedan { $minutes } minutos. Lo que has elegido hasta ahora se conserva.
  }
walk-sending = Un momento: se están guardando tus respuestas.
walk-leave = ¿Salir sin entregar?
walk-leave-more = Tus respuestas se perderían. No se conserva nada de ellas.
walk-code = Tu código para volver: { $code }
walk-five = ?  cómo sería un 5
walk-word = ?  una explicación
walk-word-f1 = F1  una explicación
walk-steps = ¿Cuál de estas encaja mejor contigo?
walk-characters = { $count } de { $most } caracteres
walk-as-written = (no está en tu idioma)
# The same statement in the easiest words, above its help text.
walk-easy = Con palabras fáciles: { $words }
areas-where = ¿Adónde quieres ir?
areas-not-asked = no es para: { $group }
review-answered = Has respondido { $given } de { $asked }.
review-note = Puedes dejar alguna sin responder. Nadie sabrá cuál es tu hoja.
review-of = { $given } de { $asked }
review-left = { $given } de { $asked }, { $left ->
    [one] falta 1
   *[other] faltan { $left }
  }
review-not-for-me = { $given } de { $asked }, { $not } no para mí
confirm = ¿Entregar tus respuestas?
confirm-all = Lo has respondido todo.
confirm-some = { $left ->
    [one] Has respondido { $given } de { $asked }. Falta una; no pasa nada.
   *[other] Has respondido { $given } de { $asked }. Faltan { $left }; no pasa nada.
  }
confirm-after = Después no se puede cambiar nada, y nadie sabrá cuál es tu hoja.
confirm-own-line = Los resultados de nuestro grupo se pueden mostrar aparte.
confirm-own-line-why = Tu grupo es pequeño. Con pocas hojas, esto solo ocurre si todo el grupo marca la casilla; puedes dejarla vacía.
time-up = Se han acabado las dos horas.
time-up-answered = Has respondido { $given } de { $asked }. Ya no se puede cambiar nada.
time-up-choice = ¿Quieres entregar estas respuestas? Si no dices nada, se borran.
key-choose = elegir
key-next = siguiente
key-clear = quitar
key-help = ayuda
key-areas = áreas
key-review = repaso
key-large = letra grande
key-my-code = mi código
key-code = código
key-class = clase
key-alone = por mi cuenta
key-ready = ya está
key-go-there = ir ahí
key-hand-in = entregar
key-tick = marcar o desmarcar
key-another-slip = otro papel
key-not-yet = todavía no
key-go-on-answering = seguir respondiendo
key-discard-and-leave = borrar y salir
key-hand-in-these = entregar estas
key-discard = borrar

## A class that answers together, on a pupil's machine.

class-stops = Tu clase se detiene aquí.
class-stops-kept = Tus respuestas se conservan.
class-stops-back = Vuelve con tus tres palabras antes de que acaben las dos horas, a este ordenador: c, las palabras y luego w.

## The end.

thanks = Gracias.
thanks-stored = Tus respuestas están guardadas de forma segura. Nadie puede averiguar que son tuyas.
thanks-together = Junto con todas las demás, muestran al centro en qué punto está.
thanks-discarded = Tus respuestas se han borrado.
thanks-nothing-kept = No se ha conservado nada de ellas.
thanks-again = Puedes empezar de nuevo mientras el cuestionario esté abierto.
thanks-nobody-chose = Nadie decidió entregar las respuestas, así que no se ha conservado nada de ellas.
thanks-preview = Esto era una vista previa.
thanks-preview-nothing = No se ha guardado nada. Quienes participan ven el mismo recorrido.
thanks-preview-there = Allí reciben tres palabras para volver y un recibo.
thanks-closed = El cuestionario se cerró el { $day }, { closing-time }.
thanks-closed-nothing = Las respuestas que no se entregaron antes se han borrado; no se ha conservado nada de ellas.
thanks-receipt = Tu recibo:
thanks-receipt-why = Hasta el cierre, estas palabras pueden mostrar que tu hoja está ahí, y nada más. No hace falta guardarlas.
key-own-result = mi resultado
own-result = Tu propio resultado
own-result-only-you = Solo tú ves esto. No se guarda en ningún sitio y desaparece cuando sales de aquí.
own-result-sum = Suma: { $sum } de { $most }
own-result-level = En conjunto: { $level }
own-result-left-out = Sin contar, sin nivel: { $count }
own-result-no-level = sin nivel
own-result-next = Siguiente paso: { $words }
key-certificate = certificado
handed-up-stick = Guardado aquí; se llevará en una memoria USB al ordenador de la coordinación.
handed-up = Tu hoja está entregada en el ordenador de la coordinación.
handed-up-under-way = Guardado aquí; se está entregando en el ordenador de la coordinación.
handed-up-later = Guardado aquí; se entregará cuando el ordenador de la coordinación esté accesible.
kiosk-kept = Las respuestas empezadas se conservan en este ordenador, { $machine }. Con c se vuelve a ellas.

## A certificate of having taken part.

certificate-name = El nombre para el certificado:
certificate-stored = El nombre no se guarda en ningún sitio ni tiene que ver con ninguna respuesta. El certificado indica el centro y la sesión, pero no el momento.
certificate-shared = Muchas personas usan este ordenador: el certificado se queda en la pantalla o va a un disco o una memoria que conectes.
certificate-writing = Un momento: se está escribiendo el certificado. Con q se detiene.
certificate-ending = Se está deteniendo la escritura.
certificate-copied = Copiado, si el terminal lo permite: pégalo para verlo. El portapapeles lo guarda hasta que se copie otra cosa.
certificate-no-name = Escribe primero un nombre.
key-show-it = mostrar
key-no-certificate = sin certificado
key-copy = copiar
key-pdf = PDF
key-html = HTML
key-another-name = otro nombre
key-end-writing = detener la escritura

## Another language.

languages = ¿Qué idioma?
languages-note = Puedes cambiarlo en cualquier momento; no se pierde ninguna respuesta.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Este papel es para otro grupo. Pide uno para el tuyo.
slip-refused = Tus respuestas siguen aquí, pero tu papel se ha usado mientras tanto. Pide otro y pulsa s.
code-opens-nothing = Este código no abre nada aquí ahora. Compruébalo letra por letra o pide otro.
code-slip = Hay un error de escritura en este código. Compáralo letra por letra.
code-not-open = Este código es correcto, pero su cuestionario no está abierto ahora.
code-needed = Este grupo responde ahora con un código. Escribe el de tu papel o pide uno.
pin-wrong = Este no es el PIN. Inténtalo de nuevo o vuelve atrás.
# What the machine's own store can say.
store-full = El disco de este ordenador está lleno. Todo lo entregado está a salvo; este último paso no se ha guardado. Avisa a alguien y luego inténtalo de nuevo: nada se cuenta dos veces.
store-busy = El almacén de datos de este ordenador estaba ocupado. Todo lo entregado está a salvo; este último paso no se ha guardado. Espera un momento e inténtalo de nuevo.
store-no-right = Este programa no tiene permiso para escribir en este ordenador. Todo lo entregado está a salvo; este último paso no se ha guardado. Avisa a la persona que se encarga del ordenador y luego inténtalo de nuevo.
store-fault = Hay algo mal en lo que está guardado en este ordenador. No se ha cambiado nada y este último paso no se ha guardado. Avisa a la persona que se encarga del ordenador.
taken-back = El centro ha retirado este cuestionario por el momento. Avisa a la persona que se encarga de él.
no-random = Este ordenador no da números al azar, así que no se puede empezar nada. Inténtalo de nuevo.
words-nothing = Con estas palabras no se conserva nada en este ordenador, { $machine }. Compruébalas; se conservan dos horas, donde empezaste.
words-damaged = Lo que se conserva con estas palabras está dañado y no se puede leer. Empieza de nuevo.
words-no-exercise = Lo que se conserva con estas palabras es de un cuestionario que ya no está aquí.
words-closed = El cuestionario se cerró mientras tanto, así que estas respuestas ya no se pueden entregar.
words-over = Se han acabado las dos horas de estas respuestas, así que ya no se pueden entregar. Puedes empezar de nuevo.
not-kept = Tus respuestas están en la pantalla, pero todavía no están a salvo de un apagón. Puedes seguir. { $cause }
not-handed-in = Tus respuestas siguen aquí, pero todavía no están entregadas. { $cause }

## Headings of the walk.

block-own = Afirmaciones propias
block-words = Con tus propias palabras

## A class that answers together.

class-begins-together = Tu clase empieza a la vez. Pulsa w para seguir sin ella.
class-over-alone = La sesión de la clase ha terminado. Puedes empezar por tu cuenta.
class-over-hand-in = La sesión de la clase ha terminado. Puedes seguir por tu cuenta y entregar.
class-lists-later = Las listas y el repaso se abren al final, para toda la clase.
class-leave = Pulsa la tecla otra vez para seguir sin tu clase.
class-alone = Ahora sigues por tu cuenta. La misma tecla y el código de tu clase te traen de vuelta.
class-link-gone = No hay conexión con tu profe: sigue por tu cuenta.
class-back = De vuelta con la clase.
class-gathering = Con la clase. Empieza en un momento.
class-pausing = Tu profe ha hecho una pausa.
class-over = La sesión ha terminado: sigue por tu cuenta.
class-review = Con la clase. Repásalo todo y luego entrega.
class-ready = Con la clase. Sigue en un momento.
class-together = Con la clase.
class-within-part = Con la clase. Haz esta parte como quieras.
class-with-timer = { $line } { $timer }
timer-over = Se acabó el tiempo para esta.
timer-left = { $minutes ->
    [one] Un minuto para esta.
   *[other] { $minutes } minutos para esta.
  }
class-not-found = No se ha encontrado tu clase. Compara el código con la pantalla de tu profe; o escribe el código, un espacio y la dirección que está allí en letra pequeña.
class-nobody = Nadie responde en esta dirección. Compárala con la pantalla de tu profe. También puedes volver atrás y empezar por tu cuenta.
class-other-code = Este no es el código de esa clase. Compáralo con la pantalla de tu profe.
class-many = Muchas personas están entrando a la vez. Pulsa Enter de nuevo en un momento.
class-other-version = El ordenador de tu profe tiene otra versión de este programa. Puedes volver atrás y empezar por tu cuenta.
class-other-group = Esta clase responde como otro grupo: { $who }. Vuelve atrás y empieza de nuevo en ese grupo, o sigue por tu cuenta.
class-wait = { $seconds ->
    [one] Espera un segundo antes de intentarlo otra vez.
   *[other] Espera { $seconds } segundos antes de intentarlo otra vez.
  }
class-no-code = Este no es un código de clase. Tiene cuatro letras y cifras; compáralo con la pantalla de tu profe, signo por signo.
