### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = otra parte
key-pace = ritmo
key-pause = pausa
key-timer = temporizador
key-read-aloud = leer en voz alta
key-stop-after = parar tras esta parte
key-end = terminar
key-go-on-class = seguir con la clase
key-end-it = terminar
key-close-window = cerrar esta ventana

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = quedan { $minutes } min o más
beamer-least-hours = quedan { $hours } h { $minutes } min o más
# What a pupil types who comes late: a code and an address.
beamer-late = Quien llegue tarde escribe: { $typed }
beamer-goes-on = La clase sigue donde estaba. Cuando los ordenadores estén de vuelta, pulsa Enter.
beamer-elsewhere = Esta clase ya está abierta en otra ventana de este ordenador.
beamer-elsewhere-more = Su alumnado está en esa otra ventana y nada ha cambiado. Sigue allí, por favor; o termina primero allí la sesión y vuelve a abrir la clase aquí.

## Before the first statement, and after the class has stopped.

beamer-code = El código de esta clase
beamer-how = En cada ordenador: reflectory answer, { $who }, w, este código.
beamer-how-back = En cada ordenador: c, las tres palabras, w, este código.
# A code and an address follow, on this line or on the next.
beamer-not-found = Si no se encuentra la clase, escribid:
beamer-nobody = Todavía no se ha unido ningún ordenador.
beamer-machines = { $joined ->
    [one] Se ha unido 1 ordenador.
   *[other] Se han unido { $joined } ordenadores.
  }
beamer-stopped = La clase se ha detenido. Las dos horas siguen corriendo para toda la clase.
beamer-stopped-after = La clase se ha detenido tras: { $part }. Las dos horas siguen corriendo para toda la clase.
beamer-begins = Empieza con:
beamer-goes-on-with = Sigue con:
beamer-place = { $title } · parte { $part } de { $parts } · afirmación { $at } de { $whole }
beamer-look-it-over = Repasar y entregar
beamer-pace-together = Toda la clase en la misma afirmación.
beamer-pace-part = Dentro de cada parte, cada cual a su ritmo.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count ->
    [one] Ha respondido { $count } de { $joined }
   *[other] Han respondido { $count } de { $joined }
  }
beamer-handed-in = { $count ->
    [one] Ha entregado { $count } de { $joined }
   *[other] Han entregado { $count } de { $joined }
  }
beamer-paused = en pausa
beamer-timer = { $minutes } min para esta
beamer-timer-over = se acabó el tiempo para esta
beamer-ready = { $count ->
    [one] { $count } ha acabado
   *[other] { $count } han acabado
  }
beamer-together = a la vez
beamer-own-pace = ritmo propio
beamer-stops = se detiene tras esta parte
beamer-own-words = Cada cual escribe con sus propias palabras.

## What the teacher reads aloud.

beamer-read = Leer en voz alta: «{ $text }»
beamer-five = Cómo sería un { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Pulsad una tecla: { $points }.
beamer-zero = O bien 0: { $words }.
beamer-choose-one = Elegid una sola opción.
beamer-tick-all = Marcad todo lo que encaje.
beamer-write = Escribid lo que queráis, pero sin nombres.
beamer-leave-out = Podéis dejarlo sin responder. Nadie ve lo que elegís.

## At the end.

beamer-review = Repasadlo todo, cada cual en su ordenador.
beamer-review-out = Ahora podéis responder lo que falta. También podéis dejarlo sin responder.
beamer-review-in = Después pulsad s y Enter: se entregan vuestras respuestas.
beamer-review-nobody = Nadie sabrá de quién es cada hoja.
beamer-end = ¿Terminar la sesión de esta clase?
beamer-end-more = Quien no haya entregado sigue por su cuenta; no se pierde nada de lo que se ha elegido.
