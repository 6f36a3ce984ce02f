### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Da leggere e da distribuire
resources-steps = Come si fa, passo per passo
resources-steps-more = dalla chiave alla mattina dopo l’ultimo giorno
resources-questionnaire = Il questionario
resources-questionnaire-more = che cosa si chiede, area per area, e a chi
resources-lists = Elenchi delle affermazioni
resources-lists-more = salvati come testo, da stampare o da inviare
resources-about = Che cos’è Reflectory
resources-about-more = che cosa è, e da dove viene

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Elenchi delle affermazioni · { $level }
lists-more = Ogni affermazione che si può chiedere a questo gruppo di questo livello, con il suo testo di aiuto. In inglese, la lingua in cui sono scritte le affermazioni.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Affermazioni, gruppo: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = facoltativa
# `help` says what the best answer would look like.
list-five = Un 5 sarebbe così: { $help }
list-meant = Che cosa si intende: { $help }
list-own-wording = Le affermazioni sono proprie di Reflectory. Nessun legame con la Commissione europea.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = La scala
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = A ogni affermazione si risponde con uno di { $count } livelli: { $points }; 0: { $none }. Un testo di aiuto accanto a ognuno dice che cosa si intende.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = A ogni affermazione si risponde da 1, { $lowest }, a { $count }, { $highest }; 0: { $none }. Un testo di aiuto accanto a ognuna dice che cosa si intende.
guide-scale-five = A ogni affermazione si risponde da 1, nella mia esperienza per niente vero, a 5, nella mia esperienza molto vero; 0 dice che non riguarda chi risponde. Un testo di aiuto accanto a ognuna dice come sarebbe un 5.
# A heading: questions that belong to no area.
guide-beside = Accanto alle aree

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] un anno
   *[other] { $years } anni
  }
# Fills "school" where the school has no name yet.
guide-our-school = La nostra scuola
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = ancora nessuno, perché non c’è una chiave di chi coordina
guide-coordinator = { $name }, con una frase d’accesso o le parole di recupero
guide-coordinators = { $names }, ognuno con una frase d’accesso o le parole di recupero
guide-names = { $first } e { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Solo tutti insieme possono aprire i fogli.
guide-needs-one = Ognuno di loro può aprire i fogli anche senza gli altri.

## Certificates and the school's badge.

certificates-none = Nessuna rilevazione è ancora chiusa.
certificates-none-more = Dal giorno dopo l’ultimo giorno, qui chi coordina riceve un attestato e la scuola il suo badge.
# The "c" is a key.
certificates-participants = Chi partecipa riceve il proprio subito dopo la consegna, e solo allora: c sulla schermata che ringrazia.
certificates-over = Rilevazioni concluse
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (un badge quando sarà dissigillata)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (sigillata)
certificates-badge = Il badge si dà quando ogni gruppo ha partecipato e sono stati consegnati almeno { $sheets } fogli. È firmato con la chiave della scuola, così tutti possono controllarlo; non è della Commissione europea.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Nel gruppo { $group } nessuno ha consegnato un foglio; ogni gruppo deve partecipare.
badge-missing-sheets = { $sheets ->
    [one] In tutto è stato consegnato 1 foglio
   *[other] In tutto sono stati consegnati { $sheets } fogli
  }; un badge ne richiede almeno { $least }.
