### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = partecipazione, p
lines-word-sessions = sessioni
lines-word-set-ups = preparazioni
lines-word-results = risultati
lines-word-school = scuola
lines-word-guide = guida
lines-word-data = protezione dati, dati
lines-word-lock = blocca, b
lines-word-quit = esci, q

## What each of them does, read after it.

lines-does-help = queste parole
lines-does-back = un passo indietro; ciò che è stato deciso resta
lines-does-again = rileggere questo ancora una volta, con i numeri di adesso
lines-does-where = dove sei
lines-does-participation = chi ha partecipato; lì sono elencate tutte le sezioni
lines-does-sessions = ogni rilevazione, le correzioni, una nuova preparazione
lines-does-set-ups = numeri, affermazioni, giorni, attivazione
lines-does-results = dissigillare, e leggere il rapporto
lines-does-school = il suo nome, e le chiavi di chi coordina
lines-does-guide = come si svolge una rilevazione
lines-does-data = che cosa viene salvato, e chi può leggerlo
lines-does-clear = svuotare ciò che si sta scrivendo
lines-does-lock = bloccare ciò che si può cambiare
lines-does-quit = uscire dal programma
lines-numbers = Un numero fa ciò che si legge dopo.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Dove si scrive qualcosa, davanti a queste parole va un punto, per esempio .{ $back }
lines-empty = Una riga vuota lascia ciò che c’è, e va avanti.

## What is answered to what was typed.

lines-digits = Scrivi un numero in cifre, per favore, o .{ $back } per lasciarlo com’era.
lines-nothing-typed = Non è stato scritto niente. Scrivi la frase d’accesso, per favore, o .{ $back } per uscire.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = È più lungo di quanto entra nello schermo più piccolo: { $used }. Scrivilo un po’ più corto, per favore.
lines-number-too-large = Il numero più grande possibile qui è { $most }. Quello che c’era resta; scrivilo un’altra volta, per favore.
lines-not-after-first = { $day }: non può essere l’ultimo giorno, perché il primo è { $first }. Non è cambiato niente; scrivi un’altra volta l’ultimo giorno, per favore.
lines-class-unfinished = Quello che hai scritto per questa classe non è ancora conservato. Una riga vuota va avanti; .{ $clear } e poi .{ $back } lo lasciano fuori.
lines-one-number = Un numero per volta, per favore.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Questo non è stato capito. Scrivi un numero, o { $help }.
lines-nothing-to-clear = Qui non si sta scrivendo niente.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Qui comincia tutto. Con { $quit } si esce dal programma.
lines-workplace = Lo spazio di lavoro di chi coordina.
lines-workplace-of = Lo spazio di lavoro di { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Lo spazio di lavoro di chi coordina, { $lock }.
lines-workplace-of-lock = Lo spazio di lavoro di { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Ora: { $text }. Una riga vuota lo lascia così.

## What stands before what is typed.

lines-ask-word = Parola:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, sessione { $session } del { $year }
lines-passphrase = Frase d’accesso
lines-trying = La frase d’accesso viene provata.
lines-unsealed = { $done } fogli su { $of } sono dissigillati.
# Read when the program is ended by the system.
lines-set-up-kept = La preparazione è salvata così com’è. Continua nella sezione preparazioni.
lines-no-key-made = Qui è finita. Non è stata fatta nessuna chiave e non è cambiato niente.
lines-words-not-typed-back = È finita prima che due delle parole di recupero fossero riscritte. La chiave è fatta, e la sua frase d’accesso apre i fogli. Chi non ha annotato le parole fa una nuova chiave, con parole nuove: reflectory key replace

## A room that is locked.

lines-locked = Questa sezione è bloccata.
lines-locked-type = Scrivi la tua frase d’accesso, per favore. Non viene mostrata.
lines-locked-open = Partecipazione, guida e protezione dei dati restano aperte a tutti: .{ $back } porta lì.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = La guida.
lines-protection = Protezione dei dati.
lines-do-letter = scrivere in un file una lettera per le famiglie
lines-plans = Piani di azione.
lines-certificates = Attestati e badge.
lines-elsewhere = Questa sezione non c’è nella modalità a righe. Ciò che fa c’è anche come comando.
lines-command = Il comando è: { $command }
lines-two-commands = Il comando è: { $one }, e: { $other }

## Participation: a line for each group.

lines-participation = Partecipazione.
lines-nobody-asked = Per ora non si chiede niente a nessuno. Prima prepara una rilevazione; appena è attivata, qui si dice chi partecipa.
lines-participation-of = Partecipazione. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Partecipazione in tutto: { $level }.
lines-by-class = Per classe, a passi di cinque:
lines-class-too-small = { $class }: troppo piccola per contare.
lines-class-few = { $class }: meno di 5.
lines-class-least = { $class }: { $count } o più.
lines-group-not-invited = { $group }: non invitati.
lines-group-reached = { $group }: { $count } su { $invited } hanno consegnato. Il minimo è { $minimum }: raggiunto.
lines-group-too-many = { $group }: { $count } su { $invited } hanno consegnato. Il minimo è { $minimum }: raggiunto, con più fogli che persone invitate; controlla il numero, per favore.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: { $count } su { $invited } hanno consegnato. Il minimo è { $minimum }: quasi, ancora { $missing }.
lines-group-below = { $group }: { $count } su { $invited } hanno consegnato. Il minimo è { $minimum }: ancora { $missing }.
lines-do-codes = codici e biglietti da distribuire
lines-do-with-classes = con le classi
lines-do-without-classes = senza le classi
lines-do-participation-of = partecipazione di { $exercise }

## The sessions of a school year.

lines-sessions = Sessioni. Anno scolastico { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Sessione { $number }: { $days }, ora.
lines-session-next = Sessione { $number }: { $days }, prossima.
lines-session-later = Sessione { $number }: { $days }, più avanti.
lines-session-past = Sessione { $number }: { $days }, conclusa.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = sessione { $number }: { $entry }
lines-entry-set-up = preparane una
lines-entry-prepare = prepara la prossima
lines-entry-being = { $level }, in preparazione
lines-do-earlier-year = un anno scolastico precedente
lines-do-later-year = un anno scolastico successivo
lines-do-remove-set-up = rimuovere la preparazione di { $level }
lines-do-restore = riportare una rilevazione da un archivio
lines-restore = Riportare una rilevazione dal suo archivio.

## A new set-up: for which session, and for which level.

lines-session-of = sessione { $number } del { $year }
lines-session-taken = sessione { $number } del { $year }, questo livello c’è già
lines-begin-level-one = In una sessione c’è una rilevazione per ogni livello.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, è in preparazione
lines-isced-taken = { $level }, ISCED { $isced }, ha la sua rilevazione

## An exercise's page.

lines-exercise-page = Rilevazione. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Il suo nome: { $id }.
lines-no-corrections = Correzioni: nessuna.
lines-correction = Correzione: { $words }.
lines-do-participation = partecipazione
lines-do-preview = guardarla come la incontra un gruppo
lines-do-last-day = correggere l’ultimo giorno
lines-do-people = correggere il numero di persone di un gruppo
lines-do-recall = ritirare l’attivazione
lines-do-copy = copiarla in un’altra sessione
lines-do-archive = riporla in un unico file
lines-do-delete = eliminarla per sempre
lines-later-last-day = Un ultimo giorno più avanti. { $exercise }.
lines-group-people = { $group }, { $invited } invitati su { $eligible } aventi diritto
lines-archive = Riporre { $exercise } in un unico file.
lines-delete = Eliminare { $exercise } per sempre?

## Set-ups, and the four steps of one.

lines-set-ups = Preparazioni.
lines-do-go-on-with = continuare con { $name }
lines-do-new-set-up = una nuova preparazione
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Preparazione di { $name }. Passo { $step } di { $steps }, { $title }, { $saved }.
lines-do-step = passo { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = scuola: { $school }
lines-number-school-none = scuola: non ancora inserita
lines-number-level = livello: { $level }
lines-number-eligible = { $group }: { $count } in tutto
lines-number-eligible-none = { $group }: quante persone sono non è ancora inserito
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } invitati, { $state }
lines-number-classes = classi e campioni
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Quanti
lines-how-many-in-all = { $group }: quante persone in tutto
lines-how-many-invited = { $group }: quante persone invitate
lines-school-name = Il nome della scuola
lines-level = Il livello
lines-classes = Classi
lines-which-level = Quale livello?
lines-classes-and-samples = Classi e campioni.
lines-class-asked = { $class }, { $group }, { $count } persone: coinvolta.
lines-class-not-asked = { $class }, { $group }, { $count } persone: non coinvolta.

## Step 2: what is asked.

lines-search = Cercare fra le affermazioni.
lines-search-how = Parole che devono esserci nel titolo o in ciò che legge un gruppo.
# Stands before what is typed; a colon follows.
lines-words = Parole
lines-found = Trovate con «{ $words }»: { $count }.
lines-item-core = { $statement }, chiesta sempre
lines-item-left-out = { $statement }, esclusa dalla forma breve
lines-item-on = { $statement }, facoltativa, segnata
lines-item-off = { $statement }, facoltativa, non segnata
lines-item-in-form = { $statement }, facoltativa, nella forma breve
lines-item-stray = { $code }, segnata ma non chiesta a questo livello: toglierla
lines-do-next-area = l’area successiva
lines-do-area-before = l’area precedente
lines-do-list-all = elencare di nuovo tutto
lines-do-write-own = scrivere un’affermazione propria
lines-do-bring-in = prendere affermazioni proprie da altrove
lines-do-how-much = quanto si chiede: tutto, o una forma breve
lines-preview = Un’anteprima: con gli occhi di chi?
lines-preview-how = È il percorso come lo incontra chi partecipa. Non ne viene salvato niente; esci quando vuoi.
lines-a-statement = Un’affermazione.
lines-do-ask = chiederla
lines-do-not-ask = non chiederla
lines-do-next-statement = l’affermazione successiva
lines-do-previous-statement = l’affermazione precedente
lines-how-much-asked = Quanto si chiede?
lines-everything = tutto: tutte le affermazioni di base, le altre aree, e ciò che segni o scrivi

## Step 2: own statements.

lines-own-new = Una nuova affermazione propria.
lines-own-statement = Affermazione propria: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Titolo breve per i rapporti
lines-own-reads = Testo per il gruppo: { $group }
lines-own-help = { $group }, quando un 5 è giusto
lines-own-not-written = non scritta
# `room` is such as "1 of 2 lines".
lines-own-room = Posto usato: { $room }.
lines-bring = Prendere affermazioni proprie da altrove.
lines-bring-from-file = da un file
# Stands before what is typed; a colon follows.
lines-file = File
lines-suggested = Proposte: { $set }.
lines-suggested-ticked = { $title }, segnata.
lines-suggested-unticked = { $title }, non segnata.
lines-suggested-here = { $title }, già qui.
lines-do-take-ticked = prendere quelle segnate

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Il primo giorno
lines-last-day = L’ultimo giorno
lines-day-how = Scrivilo così, per favore: 2026-11-23 o 23.11.2026.
lines-do-first-day = scrivere il primo giorno
lines-do-type-last-day = scrivere l’ultimo giorno
lines-do-other-day = scrivere un altro ultimo giorno
lines-do-clear-days = togliere entrambi i giorni

## Step 4: activation.

lines-ready = È tutto pronto.
lines-missing = { $count ->
    [one] Manca una cosa. Il suo numero porta dove si sistema.
   *[other] Mancano { $count } cose. I loro numeri portano dove si sistema ognuna.
  }
lines-freezes = Che cosa non cambierà più:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } invitati, minimo { $minimum }, { $statements } affermazioni, { $minutes } minuti.
lines-asked-unknown = { $group }: quanti sono non è ancora noto; { $statements } affermazioni, { $minutes } minuti.
lines-asked-left-out = { $group }: escluso.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = pronto: { $check }
lines-check-missing = manca: { $check }
lines-check-mind = attenzione: { $check }
lines-people-asked = Si chiede a { $people } persone, dal { $first } al { $last }: { $days } giorni.
# Read after "yes:" and "no:".
lines-do-activate = attivarla
lines-told = Che cosa si dice a chi partecipa di ciò che è successo dopo l’ultima volta. Viene detto.
lines-not-told = Che cosa si dice a chi partecipa di ciò che è successo dopo l’ultima volta. Non viene detto.
lines-do-tell = dirlo
lines-do-not-tell = non dirlo

## Codes and slips.

lines-codes = Codici. { $exercise }.
lines-lab = Il laboratorio.
lines-lab-command = Si apre e si osserva con un comando: reflectory hub.
lines-slips-how = Un numero li crea. Per un’altra quantità scrivi il numero e la quantità, per esempio 1 30.
lines-do-slips = { $group }: crearne { $count }
lines-do-all-slips = crearli tutti: { $total }
lines-do-pdf-cut = scrivere un PDF, da stampare e ritagliare
lines-do-html-cut = scrivere un file HTML, da stampare e ritagliare

## Results.

lines-results = Risultati. Anno scolastico { $year }.
lines-no-results = In questo anno scolastico non si è aperta nessuna rilevazione.
lines-level-session = { $level }, sessione { $session }
lines-do-read-report = leggere il rapporto di { $exercise }
lines-do-unseal = dissigillare { $exercise }
lines-do-count-late = contare i fogli in ritardo di { $exercise } in una nuova edizione
lines-compare-with = Con quale confrontare { $exercise }?
lines-fetching = Un momento: il rapporto sta arrivando.
lines-unseal = Dissigillare { $exercise }.
lines-new-edition = Una nuova edizione di { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Rapporto. { $exercise }, edizione { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Affermazioni, { $area }, { $order }
lines-page-own = Affermazioni proprie, { $order }
lines-page-group = Un gruppo: { $group }
lines-page-other = Altre aree: { $area }
lines-page-words = Con le loro parole: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Un’altra pagina, per nome: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Un’affermazione per intero, per nome: { $names }.
lines-note-on = Una nota su { $place }.
# Stands before what is typed; a colon follows.
lines-note = Nota
lines-form = In quale forma va scritto il rapporto?
lines-search-report = Cercare: un codice, un titolo o una parola di un’affermazione.
# Stands before what is typed; a colon follows.
lines-words-or-number = Parole, o un numero
lines-no-notes = Ancora nessuna nota. Un’affermazione per intero accoglie una nota: una riga su ciò che se ne è detto.
lines-school-average = { $mean } media della scuola, da { $areas } aree.
lines-overall = { $mean } nel complesso.
lines-overall-none = Nel complesso: niente da mostrare.
lines-overall-answered = { $mean } nel complesso, hanno risposto { $count } su { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Nel complesso: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, da { $core ->
    [one] 1 affermazione di base.
   *[other] { $core } affermazioni di base.
  }
lines-area-optional = { $mean } { $group }, da { $optional ->
    [one] 1 affermazione facoltativa.
   *[other] { $optional } affermazioni facoltative.
  }
lines-area-both = { $mean } { $group }, da { $core ->
    [one] 1 affermazione di base, facoltative: { $optional }.
   *[other] { $core } affermazioni di base, facoltative: { $optional }.
  }
lines-handed-in = { $count } su { $of } hanno consegnato.
lines-group-read = { $group }, testo letto: { $text }
lines-texts = { $count } testi, in ordine alfabetico, separati dai fogli.
lines-text = Testo { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = La partecipazione è { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: nessuna.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % non mi riguarda, { $count } su { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } di distanza, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } nel complesso, hanno risposto { $count } su { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = aumentato di { $by }, da { $before } a { $after }, { $where }: { $statement }.
lines-changed-down = diminuito di { $by }, da { $before } a { $after }, { $where }: { $statement }.
lines-do-points-off = solo le medie
lines-do-points-on = con quanti hanno scelto ogni punto
lines-do-other-order = in un altro ordine
lines-do-search-statement = cercare un’affermazione
lines-do-write-report = scrivere il rapporto in un file
lines-do-compare = confrontare con un’altra rilevazione
lines-do-statements-of = affermazioni di { $area }
lines-do-statement-after = l’affermazione successiva
lines-do-statement-before = l’affermazione precedente
lines-do-note = scriverci una nota
lines-do-note-off = senza la sua nota
lines-do-note-on = con la sua nota, se c’è

## Two sessions compared.

lines-compared = Due sessioni a confronto. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Prima: { $exercise }, partecipazione { $level }. { $groups }.
lines-compared-now = Adesso: { $exercise }, partecipazione { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Tutti i gruppi: { $values }.
lines-then-now = { $before } prima, { $after } adesso
# In the place of a value.
lines-no-value = niente
lines-increased = aumentato di { $by }
lines-decreased = diminuito di { $by }
lines-same = uguale
lines-do-other-order-now = in un altro ordine; ora { $order }

## The school, and the coordinators' keys.

lines-school = Scuola.
lines-first-steps = Primi passi che restano: { $steps }.
lines-look-still-right = Una volta per anno scolastico: guarda se è ancora tutto giusto, per favore, e dillo.
lines-back-up-now = Ora la copia di sicurezza.
lines-old-key = La vecchia chiave.
lines-two-words = Due delle parole di recupero.
lines-recovery-words = Parole di recupero.
lines-do-words-file = scriverle in un file
lines-do-pdf = scrivere un PDF
lines-do-html = scrivere un file HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Scrivi { $back } un’altra volta per uscire senza l’ultima modifica. { $why }
plain-writing = Si sta scrivendo un file.
plain-writing-long = Si sta scrivendo un file, da { $seconds } s.
plain-writing-busy = Si sta ancora scrivendo un altro file, quindi questo non è stato cominciato. Aspetta un momento, per favore.
plain-writing-leaving = Si stava ancora scrivendo un file; ora è interrotto. Scrivi { $back } un’altra volta per uscire.
plain-overview-look-at-school = Una volta per anno scolastico: guarda la sezione scuola, per favore.
# Two days, and a window of days.
plain-days-range = dal { $first } al { $last }
plain-dates-from-to = dal { $first } al { $last }
# The sessions and an exercise.
plain-dates-none-fits = Nella sessione { $session } non c’è più posto per una rilevazione: finisce il { $day }. La sezione sessioni mostra quale sessione viene dopo.
plain-exercise-archive-more = Tutta la rilevazione va in un unico file, fogli sigillati compresi, e lascia i dati della scuola quando il file è stato riletto e trovato completo. La sezione sessioni la riporta indietro. Scegli una cartella su una chiavetta o fra i tuoi documenti. Il suo nome: { $name }
plain-exercise-delete-more = Va via tutto, e nessuno può riportarlo indietro; un archivio invece si può riportare. Le copie di sicurezza conservano ciò che hanno. Per essere certi che sia questa, scrivi il suo nome: { $name }
plain-exercise-delete-sheets = Va via tutto, { $sheets ->
    [one] 1 foglio sigillato compreso
   *[other] { $sheets } fogli sigillati compresi
  }, e nessuno può riportarlo indietro; un archivio invece si può riportare. Le copie di sicurezza conservano ciò che hanno. Per essere certi che sia questa, scrivi il suo nome: { $name }
# Statements and activation.
plain-own-remove = Scegli rimuovi un’altra volta, e questa affermazione va via con tutti i suoi testi. Ogni altra cosa la conserva.
plain-statements-form-leaves-out = La forma breve esclude questa. Nell’elenco si può scegliere o lasciare una forma breve.
plain-statements-core-is-asked = Questa si chiede sempre. Ciò che è facoltativo lo dice.
plain-statements-own-is-asked = Le affermazioni proprie si chiedono sempre. Il suo numero la apre: puoi cambiarla o rimuoverla.
plain-suggested-nothing-ticked = Non c’è ancora nessun segno. Il numero di un’affermazione la segna.
plain-activate-still-missing = Manca ancora qualcosa. Ciò che manca è elencato per primo, e il suo numero porta lì.
plain-activate-no-key = Non c’è ancora una chiave, quindi dopo nessuno potrebbe aprire i fogli. Creane una nella sezione scuola.
plain-activate-try = { $who } La frase d’accesso si ricorda ancora? Si può provare qui.
plain-activate-tell-offer = { $count ->
    [one] Di’ a chi partecipa che cosa è successo dopo l’ultima volta: 1 cosa dal tuo piano. Il suo numero la mostra.
   *[other] Di’ a chi partecipa che cosa è successo dopo l’ultima volta: { $count } cose dal tuo piano. Il suo numero le mostra.
  }
plain-activate-tell-other = { $count ->
    [one] Chi partecipa legge che cosa è successo dopo l’ultima volta: 1 cosa. Ora il tuo piano lo dice con altre parole; il suo numero le mostra.
   *[other] Chi partecipa legge che cosa è successo dopo l’ultima volta: { $count } cose. Ora il tuo piano lo dice con altre parole; il suo numero le mostra.
  }
plain-activate-tell-state-other = Ora si leggono altre parole. Il suo numero prende queste.
# Codes and slips.
plain-slips-nowhere-else = Questi biglietti non sono conservati altrove. Scrivili in un file, o scrivi { $back } un’altra volta per uscire senza.
# Results and reports.
plain-results-nothing-set-up = Qui non è preparato niente. Si comincia nella sezione sessioni.
plain-results-can-unseal = { $sheets ->
    [one] 1 foglio sigillato aspetta.
   *[other] { $sheets } fogli sigillati aspettano.
  }
plain-late-enough = Fogli in ritardo: { $groups }. Una nuova edizione conta quelli che bastano.
plain-lab-aside = { $sheets ->
    [one] 1 foglio è messo a parte: è arrivato senza un biglietto libero. Qui resta a parte; sullo schermo disegnato si può contare.
   *[other] { $sheets } fogli sono messi a parte: sono arrivati senza un biglietto libero. Qui restano a parte; sullo schermo disegnato si possono contare.
  }
plain-how-of = «80 su 200» è sempre: risposte sugli invitati.
plain-how-counts = Una media conta solo le risposte da 1 a { $highest }. Non mi riguarda e senza risposta si contano e si mostrano accanto, mai come 0.
plain-how-counts-on-scale = Una media conta solo le risposte sulla scala. Non mi riguarda e senza risposta si contano e si mostrano accanto, mai come 0.
plain-figures-behind = { $answered } su { $invited } hanno risposto, non mi riguarda { $opted-out }, senza risposta { $unanswered }
plain-detail-na = non applicabile: { $words }
plain-detail-na-alone = non applicabile: non mi riguarda
plain-focus-na = Più «non mi riguarda»
# The school and its keys.
plain-school-step-exercise = una rilevazione
plain-school-no-key-meaning = Solo chi ha la chiave di chi coordina può aprire i fogli. Senza chiave non si può attivare niente. Il suo numero crea la prima.
plain-school-coordinators-meaning = Il suo numero aggiunge la chiave di una o un collega, o passa il compito a chi subentra, passo per passo.
plain-keys-leaving = Queste parole si mostrano solo adesso. Chi perde queste e la frase d’accesso perde le risposte. Scrivi { $back } un’altra volta per uscire senza averle annotate.
plain-keys-wrong-word = Questa non è la parola { $number }. Riguarda il tuo foglio, per favore; .{ $back } rilegge le parole.
plain-keys-backup-more = Il file della chiave sta nella cartella dei dati. La copia di sicurezza copia entrambi sul tuo supporto di copia; la prima volta, di’ dove con: reflectory backup DIR. Senza la chiave, o senza la sua frase d’accesso e il foglio di recupero, nessuno può aprire i fogli.
plain-told-backup-where = Di’ una volta dove vanno le copie di sicurezza, su un secondo supporto, per favore: reflectory backup DIR. Poi basta scegliere «copia».
plain-told-no-drive = Non si vede nessuna unità collegata. Collegane una, aspetta un momento e scegli di nuovo questo, per favore, o annota ciò che viene letto qui. Non è stato scritto niente.
