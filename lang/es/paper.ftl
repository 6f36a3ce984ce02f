### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formulario { $number }
paper-page = página { $page } de { $pages }
paper-as = Respondes como: { $who }, { $level }.
paper-voluntary = Participar es voluntario. Puedes dejar en blanco lo que no quieras responder. Por favor, no escribas ningún nombre en este formulario.
paper-number = El número sirve para que cada formulario cuente una sola vez. Nadie debe apuntar quién tiene cuál; toma cualquiera del montón.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Pon una cruz en una sola casilla, así: [x]. Si se pueden marcar varias, se indica. ({ $id })
paper-small = Tu grupo es pequeño. Sus resultados solo se muestran aparte a partir de { $cell } hojas entregadas. Con menos, solo si todo el grupo está de acuerdo; se te pregunta al final.
paper-own-line-ask = ¿Se pueden mostrar aparte los resultados de nuestro grupo?
paper-own-line = Los resultados de nuestro grupo se pueden mostrar aparte.
paper-own-line-why = Con pocas hojas, esto solo ocurre si todo el grupo marca la casilla; puedes dejarla vacía.
paper-thanks = Gracias. Dobla el formulario y ponlo con los demás, pero no encima.
paper-one-cross = (una cruz)
paper-many-crosses = (todas las cruces que encajen)

## One-time slips.

paper-slips = Papeles con código de un solo uso
paper-slip-once = Tu código funciona una sola vez. Nadie puede reconocer por él tus respuestas: solo se conserva una marca de que se ha usado.

## An invitation.

letter-title = Invitación a participar
letter-dear = A la atención de: { $group }
letter-why = Nuestro centro analiza cómo usa la tecnología digital para enseñar y aprender: qué funciona y qué debería mejorar. Para eso necesita saber cómo lo veis.
letter-from = Desde
letter-until = Hasta
letter-until-day = { $day }, 23:59
letter-time = Tiempo necesario
letter-minutes = { $minutes ->
    [one] alrededor de 1 minuto
   *[other] alrededor de { $minutes } minutos
  }
letter-as = Respondéis como
letter-code = Código para responder
letter-who = A quién se pregunta
letter-free = Participar es voluntario
letter-free-more = Podéis dejar en blanco lo que no queráis responder y parar en cualquier momento.
letter-nobody = Nadie puede averiguar quién respondió qué
letter-nobody-more = Con las respuestas no se guarda ningún nombre, ninguna cuenta ni ninguna hora. Se sellan de inmediato y se quedan en nuestro centro. De un grupo con menos de { $cell } hojas no se muestra nada aparte, salvo que todas las personas que entregaron una hoja hayan estado de acuerdo. Lo que no se puede prometer: alguien puede ver vuestra pantalla mientras respondéis, y a quien escriba un nombre o una historia en un campo de texto se le puede reconocer por ello.
letter-thanks = Gracias por participar.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Certificado
certificate-above = Por la presente se certifica que
certificate-took-part = participó cuando { $school } revisó cómo usa la tecnología digital.
certificate-coordinated = coordinó el proceso en el que { $school } revisó cómo usa la tecnología digital.
certificate-our-school = nuestro centro
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, sesión { $session } de { $year }

## The last line of everything that leaves the school.

paper-made-with = Hecho con Reflectory. Sin vinculación con la Comisión Europea.
