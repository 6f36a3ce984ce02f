### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Modo sencillo: escribe un número o una palabra y después Enter. Un signo de interrogación muestra las palabras.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = repetir, p
plain-word-agree = de acuerdo, d
plain-word-areas = áreas, r
plain-word-back = volver, v
plain-word-clear = quitar, x
plain-word-code = código, c
plain-word-easy = fácil, f
plain-word-hand-in = entregar, e
plain-word-help = ayuda, a
plain-word-language = idioma, i
plain-word-leave = salir, q
plain-word-no = no, n
plain-word-review = repaso, o
plain-word-slip = papel, b
plain-word-time = tiempo, t
plain-word-where = dónde, w
plain-word-yes = sí, s

## What each of them does, read after it.

plain-does-again = leer esto otra vez
plain-does-agree = estar de acuerdo, o dejar de estarlo, con que los resultados de nuestro grupo se muestren aparte
plain-does-areas = las partes, para ir a una
plain-does-back = volver atrás
plain-does-clear = quitar esta respuesta
plain-does-code = mis tres palabras para volver
plain-does-easy = la afirmación con palabras fáciles
plain-does-hand-in = repasarlo todo y entregar
plain-does-help = una explicación
plain-does-language = otro idioma
plain-does-leave = salir
plain-does-no = no
plain-does-review = cuántas he respondido, y entregar
plain-does-slip = escribir el código de otro papel
plain-does-time = cuánto tiempo queda
plain-does-where = dónde estoy
plain-does-yes = sí
plain-dot = Delante de una palabra para el programa, escribe un punto, por ejemplo .{ $word }
lines-too-many-characters = Aquí caben { $most } caracteres, y estos son { $used }. Lo que había se queda; escríbelo más corto, por favor.
plain-empty = Con una línea vacía sigues sin elegir.

## Where one is.

plain-part = Parte { $part } de { $parts }: { $title }. { $count ->
    [one] 1 afirmación.
   *[other] { $count } afirmaciones.
  }
plain-statement = Afirmación { $at } de { $whole }.
plain-within = Afirmación { $at } de { $whole } en esta parte.
plain-hours-left = { $hours ->
    [one] Queda 1 hora
   *[other] Quedan { $hours } horas
  } y { $minutes ->
    [one] 1 minuto.
   *[other] { $minutes } minutos.
  }
plain-minutes-left = { $minutes ->
    [one] Queda 1 minuto.
   *[other] Quedan { $minutes } minutos.
  }
plain-seconds-left = { $seconds ->
    [one] Queda 1 segundo.
   *[other] Quedan { $seconds } segundos.
  }
plain-chosen = { $words } (elegido)
plain-ticked = Marcado: { $words }.
plain-nothing-ticked = No hay nada marcado.
plain-answered = Elegido: { $words }.
plain-not-answered = Aquí no hay nada elegido.
plain-so-far = Tus palabras hasta ahora: { $words }
plain-write = Escribe una línea; después puedes añadir más. Con un punto solo, o una línea vacía, sigues.
plain-several = Puedes escribir varios números. Si repites uno, se quita. Con una línea vacía sigues.
plain-review-how = Con un número vas a esa parte. Para entregar, escribe { $word }.
plain-agreed = Estás de acuerdo.
plain-not-agreed = No has dicho que estás de acuerdo. Para decirlo, escribe { $word }.
plain-no-help = No hay más explicación sobre esto.
plain-close-window = Lo que se ha leído y escrito se queda en esta ventana. Ciérrala, por favor, cuando termines.
plain-kept = Tus respuestas se conservan dos horas con tus tres palabras.

## What stands before what is typed.

plain-ask-number = Número:
plain-ask-words = Palabras:
plain-ask-code = Código:
plain-ask-name = Nombre:
plain-ask-yes = { $yes } o { $no }:

## What was typed means nothing here.

plain-no-number = Aquí no hay ningún número { $number }.
plain-not-here = Eso no hace nada aquí. Un signo de interrogación muestra lo que funciona.
plain-unknown = Esto no se ha entendido. Un signo de interrogación muestra lo que se puede escribir.
plain-slip-refused = Tus respuestas siguen aquí, pero tu papel se ha usado mientras tanto. Pide otro y escribe { $word }.
