### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Scuola di esempio
home-what = Una scuola osserva come usa le tecnologie digitali.
home-more = Alunne e alunni, docenti e dirigenza rispondono a un questionario. Nessuno può scoprire chi ha risposto che cosa.
home-nothing = Su questo computer non c’è ancora niente di pronto.
home-passphrase = Un esempio non ha segreti: la sua frase d’accesso è { $passphrase }.
home-answer = rispondi al questionario
home-answer-sample = rispondi come alunna o alunno
home-coordinate = guarda chi ha partecipato
home-coordinate-sample = segui le barre, come fa chi coordina
home-look = fai un giro in una scuola di esempio
home-set-up = prepara la tua scuola
home-leave = esci
key-go = vai
opens-on = si apre { $day }
open-until = aperto fino a { $day }, { closing-time }
closed-since = chiuso da { $day }

## Which of several questionnaires.

choose-which = A quale questionario vuoi rispondere?
key-slip = biglietto con codice
key-continue = riprendi con un codice

## The welcome.

welcome-not-yet = Non è ancora aperto: si apre { $day }.
welcome-come-back = Torna quel giorno, per favore. Oggi non devi fare niente.
welcome-closed = Chiuso da { $day }, { closing-time }.
welcome-thanks = Grazie a tutte le persone che hanno partecipato.
welcome = Ti diamo il benvenuto. La scuola vorrebbe sapere che cosa pensi.
welcome-in-turn = Ti diamo il benvenuto. Fogli già consegnati: { $handed } su { $pupils }.
welcome-about = Si parla di computer, tablet e internet a scuola: a lezione, per i compiti, al lavoro.
welcome-anonymous = È anonimo: il tuo nome non viene chiesto, e nessuno può scoprire che cosa hai risposto.
welcome-voluntary = È volontario: puoi saltare un’affermazione o smettere in qualsiasi momento.
welcome-minutes = Ci vogliono al massimo { $most } minuti. Hai due ore.
welcome-minutes-between = Ci vogliono al massimo da { $least } a { $most } minuti. Hai due ore.
welcome-at-the-end = Alla fine riguardi tutto, e solo allora consegni.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Questi testi vanno da destra a sinistra; il terminale può invertirli. In righe: reflectory answer --plain
welcome-last-time-count = Che cosa è successo dopo l’ultima volta: { $count ->
    [one] 1 cosa
   *[other] { $count } cose
  }
welcome-who = Chi sei?
form-level = Livello di istruzione
welcome-two-levels = Se lavori in due ordini di scuola, rispondi una volta per ognuno.
last-time = Che cosa è successo dopo l’ultima volta
key-begin = comincia
key-last-time = ultima volta
key-that-is-me = sono di questo gruppo

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = L’ultima volta avete detto: { $what }
told-since = Da allora noi { $what }
told-count = Che cosa è successo dopo l’ultima volta: { $count ->
    [one] 1 cosa
   *[other] { $count } cose
  }, nella pagina di benvenuto.

## Typing a code.

enter-slip = Scrivi il codice del tuo biglietto.
enter-slip-more = Dieci lettere e cifre. Maiuscole, spazi e trattino non contano.
enter-words = Scrivi le tue tre parole.
enter-words-more = Le hai viste quando hai cominciato. Le tue risposte restano per due ore sul computer su cui hai cominciato.
enter-class = Scrivi il codice della tua classe.
enter-class-more = Quattro lettere e cifre. Sono sullo schermo dell’insegnante.
enter-pin = Scrivi il PIN che chiude questa sessione.
enter-pin-more = Oppure torna indietro: altri possono rispondere qui.

## Before the first statement.

start-as = Rispondi come: { $who }, { $level }.
start-small = Il tuo gruppo è piccolo. I suoi risultati sono mostrati a parte solo a partire da { $cell } fogli. Con meno fogli, solo se ogni persona del gruppo è d’accordo; ti viene chiesto alla fine.
start-code = Il tuo codice per ritornare:
start-code-why = Se va via la corrente o qualcuno ha bisogno del computer, queste tre parole ti ridanno le tue risposte, per due ore, su questo computer. Non dirle a nessuno.
start-code-why-machine = Se va via la corrente o qualcuno ha bisogno del computer, queste tre parole ti ridanno le tue risposte, per due ore, su questo computer ({ $machine }). Non dirle a nessuno.
key-first-statement = prima affermazione
key-with-class = con la classe
key-without-class = senza la classe

## The walk through the statements.

walk-preview = Anteprima
time-over = tempo finito
time-seconds = ancora { $seconds } s
time-minutes = ancora { $minutes } min
time-hours = ancora { $hours } h { $minutes } min
time-to-decide = { $time } per decidere
walk-count = { $at } di { $whole }
walk-place = parte { $part } di { $parts } · affermazione { $at } di { $whole }
walk-minutes-left = { $minutes ->
    [one] Ancora 1 minuto. Ciò che hai scelto finora resta.
   *[other] Ancora { $minutes } minuti. Ciò che hai scelto finora resta.
  }
walk-sending = Un momento: le tue risposte vengono salvate.
walk-leave = Vuoi uscire senza consegnare?
walk-leave-more = Le tue risposte andrebbero perse. Non ne viene conservato niente.
walk-code = Il tuo codice per ritornare: { $code }
walk-five = ?  quando un 5 è giusto
walk-word = ?  due parole per capire
walk-word-f1 = F1  due parole per capire
walk-steps = Quale di queste ti descrive meglio?
walk-characters = { $count } caratteri su { $most }
walk-as-written = (non nella tua lingua)
# The same statement in the easiest words, above its help text.
walk-easy = In parole facili: { $words }
areas-where = Dove vuoi andare?
areas-not-asked = non per: { $group }
review-answered = Risposte date: { $given } su { $asked }.
review-note = Puoi lasciarne vuota qualcuna. Nessuno saprà qual è il tuo foglio.
review-of = { $given } su { $asked }
review-left = { $given } su { $asked }, { $left ->
    [one] { $left } vuota
   *[other] { $left } vuote
  }
review-not-for-me = { $given } su { $asked }, { $not } non per me
confirm = Vuoi consegnare le tue risposte?
confirm-all = Hai risposto a tutto.
confirm-some = { $left ->
    [one] Risposte date: { $given } su { $asked }. Una è rimasta vuota; va bene così.
   *[other] Risposte date: { $given } su { $asked }. { $left } sono rimaste vuote; va bene così.
  }
confirm-after = Dopo non si può cambiare niente, e nessuno saprà qual è il tuo foglio.
confirm-own-line = I risultati del nostro gruppo possono essere mostrati a parte.
confirm-own-line-why = Il tuo gruppo è piccolo. Con pochi fogli questo succede solo se ogni persona del gruppo mette il segno; puoi anche non metterlo.
time-up = Le due ore sono finite.
time-up-answered = Risposte date: { $given } su { $asked }. Non si può più cambiare niente.
time-up-choice = Vuoi consegnare queste risposte? Se non scegli, vengono eliminate.
key-choose = scegli
key-next = avanti
key-clear = togli
key-help = aiuto
key-areas = aree
key-review = riepilogo
key-large = testo grande
key-my-code = il mio codice
key-code = codice
key-class = classe
key-alone = senza classe
key-ready = ho finito
key-go-there = vai lì
key-hand-in = consegna
key-tick = metti o togli il segno
key-another-slip = altro biglietto
key-not-yet = non ancora
key-go-on-answering = continua a rispondere
key-discard-and-leave = elimina ed esci
key-hand-in-these = consegna queste
key-discard = elimina

## A class that answers together, on a pupil's machine.

class-stops = La tua classe si ferma qui.
class-stops-kept = Le tue risposte sono conservate.
class-stops-back = Torna con le tue tre parole entro le due ore, su questo computer: c, le parole, poi w.

## The end.

thanks = Grazie.
thanks-stored = Le tue risposte sono salvate in modo sicuro. Nessuno può scoprire che sono tue.
thanks-together = Insieme a quelle di tutti gli altri mostrano alla scuola a che punto è.
thanks-discarded = Le tue risposte sono state eliminate.
thanks-nothing-kept = Non ne è stato conservato niente.
thanks-again = Puoi ricominciare finché il questionario è aperto.
thanks-nobody-chose = Nessuno ha scelto di consegnare le risposte, quindi non ne è stato conservato niente.
thanks-preview = Era un’anteprima.
thanks-preview-nothing = Niente è stato salvato. Chi partecipa vede lo stesso percorso.
thanks-preview-there = Lì riceve tre parole per ritornare e una ricevuta.
thanks-closed = Il questionario si è chiuso { $day }, { closing-time }.
thanks-closed-nothing = Le risposte non consegnate prima sono state eliminate; non ne è stato conservato niente.
thanks-receipt = La tua ricevuta:
thanks-receipt-why = Fino alla chiusura queste parole possono mostrare che il tuo foglio c’è, e niente di più. Non devi conservarle.
key-own-result = il mio risultato
own-result = Il tuo risultato
own-result-only-you = Questo lo vedi solo tu. Non viene salvato da nessuna parte e sparisce quando esci di qui.
own-result-sum = Somma: { $sum } su { $most }
own-result-level = Nel complesso: { $level }
own-result-left-out = Non contate, senza livello: { $count }
own-result-no-level = nessun livello
own-result-next = Prossimo passo: { $words }
key-certificate = attestato
handed-up-stick = Salvato qui; una chiavetta USB lo porta al computer di chi coordina.
handed-up = Il tuo foglio è consegnato sul computer di chi coordina.
handed-up-under-way = Salvato qui; ora viene consegnato al computer di chi coordina.
handed-up-later = Salvato qui; sarà consegnato quando il computer di chi coordina sarà raggiungibile.
kiosk-kept = Le risposte cominciate restano su questo computer, { $machine }. Con c si riprendono.

## A certificate of having taken part.

certificate-name = Il nome per l’attestato:
certificate-stored = Il nome non viene salvato da nessuna parte e non ha niente a che fare con le risposte. L’attestato indica la scuola e la sessione, non il momento.
certificate-shared = Molte persone usano questo computer: l’attestato resta sullo schermo o va su una chiavetta o un disco che colleghi.
certificate-writing = Un momento: si sta scrivendo l’attestato. Con q si interrompe.
certificate-ending = La scrittura viene interrotta.
certificate-copied = Copiato, se il terminale lo permette: incollalo per vederlo. Resta negli appunti finché non si copia altro.
certificate-no-name = Scrivi prima un nome.
key-show-it = mostra
key-no-certificate = niente attestato
key-copy = copia
key-pdf = PDF
key-html = HTML
key-another-name = altro nome
key-end-writing = interrompi la scrittura

## Another language.

languages = Quale lingua?
languages-note = Puoi cambiarla in ogni momento; nessuna risposta va persa.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Questo biglietto è per un altro gruppo. Chiedine uno per il tuo.
slip-refused = Le tue risposte sono ancora qui, ma nel frattempo il tuo biglietto è stato usato. Chiedine un altro e premi s.
code-opens-nothing = Qui, adesso, questo codice non apre niente. Controllalo lettera per lettera o chiedine un altro.
code-slip = In questo codice c’è un errore di battitura. Confrontalo lettera per lettera.
code-not-open = Questo codice è giusto, ma il suo questionario ora non è aperto.
code-needed = Adesso questo gruppo risponde con un codice. Scrivi quello del tuo biglietto o chiedine uno.
pin-wrong = Questo non è il PIN. Riprova o torna indietro.
# What the machine's own store can say.
store-full = Il disco di questo computer è pieno. Tutto ciò che è stato consegnato è al sicuro; quest’ultimo passaggio non è stato salvato. Dillo a qualcuno, poi riprova: niente viene contato due volte.
store-busy = L’archivio di questo computer era occupato. Tutto ciò che è stato consegnato è al sicuro; quest’ultimo passaggio non è stato salvato. Aspetta un momento e riprova.
store-no-right = Questo programma non ha il permesso di scrivere su questo computer. Tutto ciò che è stato consegnato è al sicuro; quest’ultimo passaggio non è stato salvato. Dillo alla persona che si occupa del computer, poi riprova.
store-fault = C’è qualcosa che non va in ciò che è salvato su questo computer. Non è stato cambiato niente e quest’ultimo passaggio non è stato salvato. Dillo alla persona che si occupa del computer.
taken-back = Per il momento la scuola ha ritirato questo questionario. Dillo alla persona che se ne occupa.
no-random = Questo computer non dà numeri casuali, quindi non si può cominciare. Riprova, per favore.
words-nothing = Con queste parole non c’è niente su questo computer, { $machine }. Controllale; valgono per due ore, dove hai cominciato.
words-damaged = Ciò che è salvato con queste parole è danneggiato e non si può leggere. Comincia da capo, per favore.
words-no-exercise = Ciò che è salvato con queste parole fa parte di un questionario che qui non c’è più.
words-closed = Nel frattempo il questionario si è chiuso, quindi queste risposte non si possono più consegnare.
words-over = Le due ore di queste risposte sono finite, quindi non si possono più consegnare. Puoi ricominciare.
not-kept = Le tue risposte sono sullo schermo, ma non ancora al sicuro se va via la corrente. Puoi continuare. { $cause }
not-handed-in = Le tue risposte sono ancora qui, ma non ancora consegnate. { $cause }

## Headings of the walk.

block-own = Le nostre affermazioni
block-words = Con le tue parole

## A class that answers together.

class-begins-together = La tua classe comincia insieme. Premi w per continuare senza.
class-over-alone = Il lavoro con la classe è finito. Puoi cominciare per conto tuo.
class-over-hand-in = Il lavoro con la classe è finito. Puoi continuare per conto tuo e consegnare.
class-lists-later = Aree e riepilogo si aprono alla fine, per tutta la classe.
class-leave = Premi il tasto un’altra volta per continuare senza la tua classe.
class-alone = Ora continui per conto tuo. Con lo stesso tasto e il codice della classe puoi tornare.
class-link-gone = Collegamento interrotto: continua per conto tuo.
class-back = Di nuovo con la classe.
class-gathering = Con la classe. Si comincia fra un momento.
class-pausing = L’insegnante ha messo in pausa.
class-over = La classe ha finito: continua per conto tuo.
class-review = Con la classe. Riguarda tutto, poi consegna.
class-ready = Con la classe. Si va avanti fra un momento.
class-together = Con la classe.
class-within-part = Con la classe. Fai questa parte come vuoi.
class-with-timer = { $line } { $timer }
timer-over = Il tempo per questa è finito.
timer-left = { $minutes ->
    [one] Un minuto per questa.
   *[other] { $minutes } minuti per questa.
  }
class-not-found = Classe non trovata. Confronta il codice con lo schermo dell’insegnante; o scrivi il codice, uno spazio e l’indirizzo che lì è scritto in piccolo.
class-nobody = A questo indirizzo non risponde nessuno. Confrontalo con lo schermo dell’insegnante. Puoi anche tornare indietro e cominciare per conto tuo.
class-other-code = Questo non è il codice di quella classe. Confrontalo con lo schermo dell’insegnante.
class-many = Si stanno unendo in molti. Fra un momento premi di nuovo Enter.
class-other-version = Il computer dell’insegnante ha un’altra versione di questo programma. Puoi tornare indietro e cominciare per conto tuo.
class-other-group = Questa classe risponde come un altro gruppo: { $who }. Torna indietro e ricomincia in quel gruppo, o continua per conto tuo.
class-wait = { $seconds ->
    [one] Aspetta un secondo prima di riprovare.
   *[other] Aspetta { $seconds } secondi prima di riprovare.
  }
class-no-code = Questo non è il codice di una classe. Ha quattro lettere e cifre; confrontalo con lo schermo dell’insegnante, carattere per carattere.
