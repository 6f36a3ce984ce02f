### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Para leer y para repartir
resources-steps = Cómo va, paso a paso
resources-steps-more = desde la clave hasta la mañana tras el último día
resources-questionnaire = El cuestionario
resources-questionnaire-more = qué se pregunta, área por área, y a quién
resources-lists = Listas de afirmaciones
resources-lists-more = como archivo de texto, para imprimir o enviar
resources-about = Sobre Reflectory
resources-about-more = qué es y de dónde viene

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Listas de afirmaciones · { $level }
lists-more = Todas las afirmaciones que se pueden preguntar a este grupo en este nivel, con su texto de ayuda. En inglés, el idioma en que están escritas las afirmaciones.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Afirmaciones para { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = opcional
# `help` says what the best answer would look like.
list-five = Cómo sería un 5: { $help }
list-meant = Qué se quiere decir: { $help }
list-own-wording = Las afirmaciones son de Reflectory. Sin vinculación con la Comisión Europea.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = La escala
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = A cada afirmación se responde con uno de { $count } niveles: { $points }; 0: { $none }. Un texto de ayuda junto a cada una dice qué se quiere decir.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = A cada afirmación se responde de 1, { $lowest }, a { $count }, { $highest }; 0: { $none }. Un texto de ayuda junto a cada una dice qué se quiere decir.
guide-scale-five = A cada afirmación se responde de 1, en mi experiencia, nada cierto, a 5, en mi experiencia, muy cierto; 0 dice que no se aplica. Un texto de ayuda junto a cada una dice cómo sería un 5.
# A heading: questions that belong to no area.
guide-beside = Aparte de las áreas

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] un año
   *[other] { $years } años
  }
# Fills "school" where the school has no name yet.
guide-our-school = Nuestro centro
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = todavía nadie, porque no hay clave de coordinación
guide-coordinator = { $name }, con una frase de acceso o las palabras de recuperación
guide-coordinators = { $names }, cada cual con una frase de acceso o las palabras de recuperación
guide-names = { $first } y { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Solo en conjunto pueden abrir las hojas.
guide-needs-one = Cada persona por sí sola puede abrir las hojas.

## Certificates and the school's badge.

certificates-none = Todavía no se ha cerrado ningún ejercicio.
certificates-none-more = Desde el día siguiente a su último día, su coordinación obtiene aquí un certificado, y el centro su insignia.
# The "c" is a key.
certificates-participants = Quienes participan obtienen el suyo justo después de entregar, y solo entonces: c en la pantalla que da las gracias.
certificates-over = Ejercicios terminados
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (una insignia cuando se deselle)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (sellado)
certificates-badge = La insignia se da cuando han participado todos los grupos y se han entregado al menos { $sheets } hojas. Va firmada con la clave propia del centro, para que cualquiera pueda comprobarla; no es de la Comisión Europea.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Nadie de este grupo ha entregado una hoja: { $group }; tienen que participar todos los grupos.
badge-missing-sheets = { $sheets ->
    [one] En total se ha entregado 1 hoja
   *[other] En total se han entregado { $sheets } hojas
  }; una insignia necesita al menos { $least }.
