### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day } de { $month } de { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = mover
key-scroll = desplazar
key-back = volver
key-leave = salir
key-go-on = seguir
key-done = terminar
key-language = idioma
key-this-one = este

## A window that is too small, and somebody who went away.

enlarge = Agranda esta ventana, por favor.
enlarge-kept = Tus respuestas se conservan.
enlarge-enough = Bastan 60 columnas y 20 filas.
enlarge-lines = En una ventana de cualquier tamaño: { $command }
enlarge-leave = Con Ctrl-C se sale.
still-there = ¿Sigues ahí?
still-there-seconds = { $seconds ->
    [one] En un segundo, este ordenador queda libre para la siguiente persona.
   *[other] En { $seconds } segundos, este ordenador queda libre para la siguiente persona.
  } Tus respuestas se conservan con tus tres palabras.
key-i-am-here = sigo aquí
key-more-time = más tiempo cada vez
more-above = más ↑
more-below = más ↓
writing = Se está escribiendo un archivo. Puedes seguir mientras tanto; Esc lo detiene.
writing-long = Se está escribiendo un archivo desde hace { $seconds } s. Puedes seguir mientras tanto; Esc lo detiene.
one-moment = Un momento.
fault = Reflectory ha tenido un fallo interno. Todo lo que se entregó está a salvo. Inténtalo de nuevo.
