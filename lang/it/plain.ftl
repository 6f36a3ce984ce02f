### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Modalità semplice: scrivi un numero o una parola, poi Enter. Un punto interrogativo elenca le parole.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = ripeti, r
plain-word-agree = accordo, d
plain-word-areas = aree, e
plain-word-back = indietro, i
plain-word-clear = togli, x
plain-word-code = codice, c
plain-word-easy = facile, f
plain-word-hand-in = consegna, g
plain-word-help = aiuto, a
plain-word-language = lingua, l
plain-word-leave = esci, q
plain-word-no = no, n
plain-word-review = riepilogo, o
plain-word-slip = biglietto, b
plain-word-time = tempo, t
plain-word-where = dove, v
plain-word-yes = sì, s

## What each of them does, read after it.

plain-does-again = rileggere ancora una volta
plain-does-agree = essere d’accordo, o non esserlo più, che i risultati del nostro gruppo siano mostrati a parte
plain-does-areas = le parti, per andare in una
plain-does-back = tornare indietro
plain-does-clear = togliere questa risposta
plain-does-code = le mie tre parole per ritornare
plain-does-easy = l’affermazione in parole facili
plain-does-hand-in = riguardare tutto e consegnare
plain-does-help = due parole per capire
plain-does-language = un’altra lingua
plain-does-leave = uscire
plain-does-no = no
plain-does-review = a quante ho risposto, e consegnare
plain-does-slip = usare un altro biglietto
plain-does-time = quanto tempo resta
plain-does-where = a che punto sono
plain-does-yes = sì
plain-dot = Prima di una parola per il programma scrivi un punto, per esempio .{ $word }
lines-too-many-characters = Qui c’è posto per { $most } caratteri, e questi sono { $used }. Quello che c’era resta; scrivilo più corto, per favore.
plain-empty = Con una riga vuota vai avanti senza scegliere.

## Where one is.

plain-part = Parte { $part } di { $parts }: { $title }. { $count ->
    [one] 1 affermazione.
   *[other] { $count } affermazioni.
  }
plain-statement = Affermazione { $at } di { $whole }.
plain-within = Affermazione { $at } di { $whole } in questa parte.
plain-hours-left = Ancora { $hours ->
    [one] 1 ora
   *[other] { $hours } ore
  } e { $minutes ->
    [one] 1 minuto.
   *[other] { $minutes } minuti.
  }
plain-minutes-left = { $minutes ->
    [one] Ancora 1 minuto.
   *[other] Ancora { $minutes } minuti.
  }
plain-seconds-left = { $seconds ->
    [one] Ancora 1 secondo.
   *[other] Ancora { $seconds } secondi.
  }
plain-chosen = { $words } (scelto)
plain-ticked = Con il segno: { $words }.
plain-nothing-ticked = Non c’è nessun segno.
plain-answered = Hai scelto: { $words }.
plain-not-answered = Qui non hai scelto niente.
plain-so-far = Le tue parole finora: { $words }
plain-write = Scrivi una riga; se ne aggiungono altre. Con un punto da solo, o una riga vuota, vai avanti.
plain-several = Puoi scrivere più numeri. Se ne scrivi uno di nuovo, viene tolto. Con una riga vuota vai avanti.
plain-review-how = Con un numero vai a quella parte. Per consegnare, scrivi { $word }.
plain-agreed = Sei d’accordo.
plain-not-agreed = Non hai detto che sei d’accordo. Per dirlo, scrivi { $word }.
plain-no-help = Su questo non c’è altro da spiegare.
plain-close-window = Ciò che è stato letto e scritto resta in questa finestra. Chiudila, per favore, quando hai finito.
plain-kept = Le tue risposte restano per due ore con le tue tre parole.

## What stands before what is typed.

plain-ask-number = Numero:
plain-ask-words = Parole:
plain-ask-code = Codice:
plain-ask-name = Nome:
plain-ask-yes = { $yes } o { $no }:

## What was typed means nothing here.

plain-no-number = Qui non c’è il numero { $number }.
plain-not-here = Questo qui non fa niente. Un punto interrogativo elenca ciò che funziona.
plain-unknown = Questo non è stato capito. Un punto interrogativo elenca ciò che si può scrivere.
plain-slip-refused = Le tue risposte sono ancora qui, ma nel frattempo il tuo biglietto è stato usato. Chiedine un altro e scrivi { $word }.
