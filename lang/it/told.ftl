### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Nella cartella { $folder } non c’è una scuola. Non è stato creato niente. Scegli un’altra cartella, o prima prepara lì una scuola.
told-not-folder = { $folder } è un file, e una scuola si conserva in una cartella. Non è stato cambiato niente. Scegli una cartella.
told-newer = { $file } è stato scritto da una versione più nuova di Reflectory. Non è stato cambiato niente e tutto il suo contenuto è al sicuro. Aggiorna Reflectory su questo computer, poi riprova.
told-not-ours = { $file } non è un file di Reflectory, anche se ne ha il nome. Non è stato cambiato niente. Spostalo altrove, o scegli un’altra cartella.
told-damaged = { $file } è danneggiato. Non è stato cambiato niente e le altre rilevazioni non ne risentono. Fai una copia di tutta la cartella com’è ora, poi riprendi questo file da una copia di sicurezza.
told-gone = { $file } non è più al suo posto. Il suo contenuto è al sicuro ovunque sia stato spostato; quest’ultimo passaggio può non essere salvato. Riporta il file, poi riprova.
told-busy = { $file } è rimasto occupato troppo a lungo da un altro programma. Tutto ciò che è stato confermato prima è al sicuro; quest’ultimo passaggio non è stato salvato. Aspetta un momento (forse è in corso una copia di sicurezza) e riprova.
told-keys-changed = Nel frattempo le chiavi di { $file } sono cambiate. Tutto ciò che è stato confermato prima è al sicuro; quest’ultimo passaggio non è stato salvato. Riprova.
told-no-right = Reflectory non ha il permesso di modificare { $file }. Tutto il suo contenuto è al sicuro; quest’ultimo passaggio non è stato salvato. Permetti lettura e scrittura per il file e la sua cartella, poi riprova.
told-full = Il disco con { $file } è pieno. Tutto ciò che è stato confermato prima è al sicuro; quest’ultimo passaggio non è stato salvato. Fai spazio sul disco, poi riprova: niente viene contato due volte.
# `kind` is what the system calls it, such as nfs.
told-network-share = La cartella { $folder } sta su una condivisione di rete ({ $kind }), dove le risposte di più computer potrebbero andare perse. Non è stato cambiato niente. Scegli una cartella sul disco di questo computer; gli altri computer gli inviano i loro fogli.
told-io = Non è stato possibile leggere o scrivere { $file }. Tutto ciò che è stato confermato prima è al sicuro; quest’ultimo passaggio può non essere salvato. Riprova, e controlla il disco se succede due volte: niente viene contato due volte.

## The store: exercises, set-ups and texts.

told-no-exercise = Questa scuola non ha una rilevazione { $id }. Non è stato cambiato niente. L’elenco delle rilevazioni mostra i nomi che si possono usare.
told-activated-already = La rilevazione { $id } è già attivata. È al sicuro e non è stata cambiata. In una sessione c’è una rilevazione per ogni livello: continua con quella.
told-set-up-changed = Nel frattempo qualcun altro ha cambiato o rimosso la preparazione di { $id }. Ciò che ha conservato è al sicuro e non è stato attivato niente. Riguardala, poi attivala.
told-sheets-in-way = { $sheets ->
    [one] { $file } contiene già { $sheets } foglio, ma la scuola non lo elenca. È al sicuro
   *[other] { $file } contiene già { $sheets } fogli, ma la scuola non lo elenca. Sono al sicuro
  } e non è stato cambiato niente. Sposta quel file altrove e conservalo, poi attiva di nuovo.
told-not-handed-in = { $sheets ->
    [one] Questo computer ha ancora { $sheets } foglio sigillato di { $id } non consegnato. È al sicuro
   *[other] Questo computer ha ancora { $sheets } fogli sigillati di { $id } non consegnati. Sono al sicuro
  } e non è stato cambiato niente. Porta questo computer dove raggiunge quello di chi coordina, o porta lì i fogli con una chiavetta, poi riprova.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Questo rapporto è troppo lungo: entrano { $most } caratteri. Non è stato cambiato niente e ciò che era conservato è al sicuro. Accorcialo, poi riprova.
told-set-up-long = Questa preparazione è troppo lunga: entrano { $most } caratteri. Non è stato cambiato niente e ciò che era conservato è al sicuro. Accorciala, poi riprova.
told-plan-long = Questo piano è troppo lungo: entrano { $most } caratteri. Non è stato cambiato niente e ciò che era conservato è al sicuro. Accorcialo, poi riprova.
told-correction-long = Questa correzione è troppo lunga: entrano { $most } caratteri. Non è stato cambiato niente e ciò che era conservato è al sicuro. Accorciala, poi riprova.

## The store: archives and backups.

told-place-taken = Il posto della rilevazione { $id } è occupato, da una rilevazione o da una preparazione dello stesso livello e della stessa sessione. Entrambe sono al sicuro, quella qui e quella nell’archivio, e non è stato cambiato niente. Prima archivia o rimuovi quella qui, poi riprova.
told-file-there = C’è già qualcosa con il nome { $file }. È al sicuro e non è stato cambiato niente. Scegli un altro nome.
told-no-archive = Non c’è un archivio di una rilevazione con il nome { $file }. Non è stato cambiato niente. Scegli un file che Reflectory ha creato archiviando una rilevazione.
told-archive-cut = L’archivio { $file } è troncato: manca la fine. Non è stato cambiato niente. Copialo di nuovo da dove veniva, o prendine un’altra copia.
told-archive-damaged = L’archivio { $file } è danneggiato. Non è stato cambiato niente e le rilevazioni di questa scuola non ne risentono. Conservalo com’è, e prendine un’altra copia.
told-archive-other = L’archivio { $file } viene da un’altra scuola, e qui i suoi fogli non si potrebbero aprire. Non è stato cambiato niente. Se è di questa scuola, e la scuola è stata ricreata dopo, prima riprendi la scuola da una copia di sicurezza.
told-too-large = { $file } è troppo grande: un archivio contiene al massimo { $gigabytes } gigabyte. Non è stato cambiato niente e tutto il suo contenuto è al sicuro. Conservalo invece con una copia di sicurezza di tutta la scuola.
told-no-target = Non c’è una cartella { $folder }. Non è stato cambiato niente e i file della scuola sono al sicuro. Collega la chiavetta o il disco, o scegli un’altra cartella.
told-backup-inside = { $folder } è la cartella della scuola, o sta al suo interno, e una copia lì andrebbe persa insieme a essa. Non è stato cambiato niente. Scegli una cartella su una chiavetta o su un altro disco.
told-no-key-file = { $file } non è un file di chiave leggibile di chi coordina in questa scuola, o non ne contiene. Non è stata fatta nessuna copia di sicurezza; quelle precedenti sono al sicuro. Riprendi il file della chiave da una copia di sicurezza, e sposta gli altri altrove.
told-copy-differs = La copia { $file } non è uguale all’originale, quindi non vale come copia di sicurezza. L’originale e tutte le copie di sicurezza precedenti sono al sicuro. Riprova con un’altra chiavetta o un altro disco.
# The command must stand as it is.
told-backup-where = Di’ una volta dove vanno le copie di sicurezza, su un secondo supporto, per favore: reflectory backup DIR. Poi basta b.
told-backed-up = Copiato e riletto: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Questi dati possono essere una copia più vecchia: il file della chiave ricorda { $remembered } foglio, { $missing } in più di quelli qui.
   *[other] Questi dati possono essere una copia più vecchia: il file della chiave ricorda { $remembered } fogli, { $missing } in più di quelli qui.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } foglio non si è potuto aprire. È conservato a parte e non conta.
   *[other] { $sheets } fogli non si sono potuti aprire. Sono conservati a parte e non contano.
  }
told-backup-due = Nessuna copia di sicurezza ha meno di un giorno.
told-instrument-left-out = Uno strumento è tralasciato: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Questa scuola non ha ancora una chiave. La prima persona che coordina la crea: reflectory key new.
told-type-passphrase = Scrivi la frase d’accesso della tua chiave, per favore.
told-key-no-memory = Questo computer ora ha troppo poca memoria libera per aprire una chiave. Non è stato cambiato niente. Chiudi altri programmi e riprova, per favore.
told-wrong = Questa non è la frase d’accesso della chiave di { $owner }. Non è stato cambiato niente. Riprova, per favore: maiuscole e spazi contano.
# `owners` are several names with commas between.
told-wrong-all = Questa frase d’accesso qui non apre nessuna chiave ({ $owners }). Non è stato cambiato niente. Riprova, per favore: maiuscole e spazi contano.
told-wrong-and-damaged = Questa non è la frase d’accesso della chiave di { $owner }. Non è stato cambiato niente. Non è stato possibile leggere { $path }; se è tuo, portane una copia.
told-wrong-all-and-damaged = Questa frase d’accesso qui non apre nessuna chiave ({ $owners }). Non è stato cambiato niente. Non è stato possibile leggere { $path }; se è tuo, portane una copia.
told-key-damaged = { $path } è danneggiato, quindi nessuna frase d’accesso lo apre. Non è stato cambiato niente. Mettine una copia al suo posto, per favore, per esempio quella di una copia di sicurezza.
told-no-key-here = In { $folder } non c’è un file di chiave di questa scuola. Può essere su una chiavetta, in una copia di sicurezza, o sul computer dove è stato creato. Copialo in questa cartella, per favore.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Questa scuola ha già una chiave. `key add` aggiunge la seconda persona che coordina, `key replace` prende il posto di qualcuno.
told-two-keys = Ci sono già due persone che coordinano. `key replace` prende il posto di una di loro.
told-no-first-key = Non c’è ancora una prima chiave: reflectory key new.
told-both-needed = Qui servono le due chiavi insieme, quindi una sola non si può sostituire. Nemmeno `key add` senza --both è possibile; prima dissigilla, poi prepara la prossima rilevazione con nuove chiavi.
told-taken = { $path } c’è già e non viene sovrascritto.
told-key-not-made = Non è stato possibile creare la chiave: { $cause }.
told-key-not-written = Non è stato possibile scrivere { $path }: { $cause }. Il vecchio file della chiave, se c’è, è com’era.
told-key-broken = { $path } è danneggiato o non è un file di chiave ({ $cause }). Non è stato cambiato niente. Aiutano una sua copia o le parole di recupero.
told-hand-over-open = Un cambio precedente delle chiavi è stato interrotto. Prima concludi quello, per favore.
told-coordinators-changed = Nel frattempo chi coordina è cambiato. Nessun foglio è stato toccato; ricomincia, per favore.
told-no-key-files = Non c’è un file di chiave. Non è stato cambiato niente.
# --key FILE stays as it is.
told-no-readable-key = In { $folder } non c’è un file di chiave leggibile di questa scuola. Indicalo, per favore: --key FILE.
told-other-school = Questa chiave appartiene ai dati di un’altra scuola. Non è stato cambiato niente.
told-not-that-key = { $path } non è il file di chiave creato allora. Non è stato cambiato niente. Riporta quello, per favore.
told-wrong-untouched = Questa non è la frase d’accesso della chiave di { $owner }. Nessun foglio è stato toccato; riprova, per favore.
told-key-unopened = { $path }: { $cause }. Nessun foglio è stato toccato.
told-none-opens = { $sheets ->
    [one] { $id }: con questa chiave il suo { $sheets } foglio non si apre. Le chiavi e i fogli sono com’erano.
   *[other] { $id }: con questa chiave non si apre nessuno dei suoi { $sheets } fogli. Le chiavi e i fogli sono com’erano.
  }

## Set-ups and activations.

told-set-up-gone = Questa preparazione non è più qui: qualcuno l’ha attivata, spostata o buttata via.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } ha già una rilevazione nella sessione { $session } del { $year }. Ce n’è una per livello e sessione; non è stato cambiato niente.
told-set-up-removed = La preparazione è rimossa.
# The command must stand as it is.
told-activate-no-key = Non c’è ancora una chiave di chi coordina, quindi dopo nessuno potrebbe aprire i fogli. Prima creane una: reflectory key new. Conserva bene la sua frase d’accesso e il foglio di recupero: chi li perde entrambi prima di dissigillare perde le risposte.
told-machines-joined = A questa rilevazione si sono uniti dei computer ({ $machines }), e lì possono esserci fogli consegnati. Quindi l’attivazione non si può più ritirare. Non è stato cambiato niente.
told-recalled = L’attivazione è ritirata. La rilevazione è di nuovo una preparazione; i codici e i biglietti creati non aprono niente.
told-begun = Qualcuno ha cominciato a rispondere, quindi l’attivazione non si può più ritirare. Non è stato cambiato niente.
# `problem` says what is wrong in the file.
told-own-not-taken = Non è stato preso niente, perché il file così com’è non è una rilevazione. { $problem }
told-own-not-taken-more = Non è stato preso niente, perché il file così com’è non è una rilevazione. { $problem } { $more ->
    [one] È stato trovato un altro problema.
   *[other] Sono stati trovati altri { $more } problemi.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Nel frattempo qualcun altro ha corretto questa rilevazione. Non è stato cambiato niente. Riguardala, poi correggila.
told-unsealed-meanwhile = Nel frattempo i risultati di questa rilevazione sono stati dissigillati, quindi non si può più correggere. Non è stato cambiato niente.
# `why` is a sentence.
told-not-corrected = { $why } Non è stato cambiato niente.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = L’ultimo giorno ora è { $day }. È registrato, e tutti lo vedono.
told-numbers = I numeri sono corretti e la correzione è registrata.
told-archived = { $sheets ->
    [0] { $id } è in { $path } senza fogli, riletta e completa. Non è più nei dati della scuola.
    [one] { $id } è in { $path } con 1 foglio sigillato, riletta e completa. Non è più nei dati della scuola.
   *[other] { $id } è in { $path } con { $sheets } fogli sigillati, riletta e completa. Non è più nei dati della scuola.
  }
told-deleted = { $sheets ->
    [0] { $id }: eliminazione fatta, senza fogli. Il suo posto è di nuovo libero.
    [one] { $id }: eliminazione fatta, con 1 foglio sigillato. Il suo posto è di nuovo libero.
   *[other] { $id }: eliminazione fatta, con { $sheets } fogli sigillati. Il suo posto è di nuovo libero.
  }
told-restored = { $id } è di nuovo qui, com’era. L’archivio resta dov’è.
told-still-held = { $file } è ancora tenuto da un altro programma. Niente vi porta più, e va via al prossimo avvio.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } non indica un file: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } è pubblicata su { $name }, dove possono esserci fogli che non sono qui. Non è stato cambiato niente. Prima prendili (reflectory collect) e toglila da quel server (reflectory exercise publish { $id } --withdraw --to), entrambi con il suo indirizzo.

## The lab.

told-port-used = La porta { $port } è in uso su questo computer: forse il laboratorio è già aperto in un’altra finestra. Non è stato cambiato niente.
told-lab-not-opened = Non è stato possibile aprire il laboratorio: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = I fogli possono arrivare fino alla fine del { $last }. I risultati si possono dissigillare dal { $first }. Non è stato cambiato niente.
told-unsealed-already = Questa rilevazione è già stata dissigillata; l’edizione { $edition } del suo rapporto è conservata e non richiede una chiave. Non è stato cambiato niente.
told-no-sheets = Nessuno ha consegnato un foglio, quindi non c’è niente da dissigillare. I fogli che le postazioni hanno ancora possono arrivare in qualsiasi momento.
told-opens-nothing = Nessun foglio si apre con questa chiave. Non è stato cambiato niente. È la chiave di questa rilevazione? Una chiave sostituita nel frattempo non apre niente.
told-keys-together = { $keys ->
    [one] I fogli di questa rilevazione si aprono solo con { $keys } chiave insieme.
   *[other] I fogli di questa rilevazione si aprono solo con { $keys } chiavi insieme.
  } Non è stato cambiato niente. Ogni persona che coordina scriva la sua frase d’accesso, per favore.
told-unseal-meanwhile = Nello stesso momento qualcun altro ha dissigillato questa rilevazione, o vi ha cambiato qualcosa. Non è stato cambiato niente. Riguardala, per favore.
told-not-unsealed = Questa rilevazione non è ancora stata dissigillata. Non è stato cambiato niente.
told-erased = I fogli sigillati sono stati cancellati alla scadenza, quindi non si può fare una nuova edizione. Il rapporto conservato resta com’è.
told-sheets-broken = { $sheets ->
    [one] { $sheets } dei fogli contati nel rapporto conservato non si apre più, quindi non si può fare una nuova edizione.
   *[other] { $sheets } dei fogli contati nel rapporto conservato non si aprono più, quindi non si può fare una nuova edizione.
  } Non è stato cambiato niente. Il rapporto conservato resta com’è.
told-none-late = Dopo l’ultima edizione non è arrivato nessun foglio. Non è stato cambiato niente.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Fogli in ritardo finora: { $counts }. Una nuova edizione ne richiede almeno { $cell } di un gruppo, altrimenti la differenza fra le due parlerebbe di quelle poche persone. Si conservano e aspettano.
told-report-not-kept = Non è stato possibile scrivere il rapporto in modo da poterlo rileggere. Non è stato conservato niente.
told-report-changed = Il rapporto conservato come edizione { $edition } di { $id } dice di sé di essere l’edizione { $other-edition } di { $other }: qualcuno lo ha cambiato. Non viene mostrato. Una copia di sicurezza precedente ha quello giusto.
told-no-report = Non c’è ancora un rapporto di questa rilevazione.
told-no-report-to-draw = Non c’è ancora un rapporto di { $id }, quindi si può disegnare solo la sua partecipazione.
told-many-notes = { $most ->
    [one] C’è già { $most } nota.
   *[other] Ci sono già { $most } note.
  } Prima togline una, per favore; non è stato cambiato niente.

## Plans.

told-plan-gone = Questo piano non è più qui: qualcuno ha rimosso il suo file.
told-plan-removed = Il piano è rimosso.
# `problem` is a sentence.
told-plan-broken = { $file }, riga { $line }, colonna { $column }: { $problem } Il file resta com’è.
told-plan-no-days = Nessuna attività di questo piano ha ancora un giorno, quindi non c’è niente per un calendario. Da’ a una un primo o un ultimo giorno; poi funziona. Non è stato scritto niente.

## Files that are written for the coordinator.

told-written = Scritto: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Scritto: { $path }. Un browser lo mostra; per PNG serve reflectory-print.
told-written-certificate = Scritto: { $path }. Dopo la stampa, la coda della stampante può conservare il nome per un po’.
told-not-written = Non è stato possibile scrivere { $path }: { $cause }. Non è stato cambiato niente.
told-many-files = { $most ->
    [one] C’è già { $most } file di nome { $name } in { $folder }.
   *[other] Ci sono già { $most } file di nome { $name } in { $folder }.
  } Spostane qualcuno, per favore.
told-text-not-made = Non è stato possibile comporre il testo. Non è stato scritto niente.
told-document-not-made = Non è stato possibile comporre il documento. Non è stato scritto niente.
told-spreadsheet-not-made = Non è stato possibile comporre il foglio di calcolo: { $cause }.
told-ended = Interrotto. Non è stato scritto niente.
told-no-drive = Non si vede nessuna unità collegata. Collegane una, aspetta un momento e premi di nuovo il tasto, per favore, o annota ciò che è sullo schermo. Non è stato scritto niente.
told-many-drives = È collegata più di un’unità, e nessuno può dire quale si intende. Lasciane solo una, per favore. Non è stato scritto niente.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF e PNG li crea un programma che lo accompagna, reflectory-print, che non è su questo computer. Per averlo: cargo install --path crates/print, o mettilo accanto a reflectory. Senza, si possono scrivere HTML e SVG, e un browser stampa l’HTML.
told-print-no-start = { $path } non parte: { $cause }. HTML e SVG si possono scrivere anche senza.
told-print-refused = Non è stato possibile stampare: { $cause }
told-print-memory = La stampa ha richiesto più memoria di quella disponibile. Non è stato scritto niente. Se il modello è tuo: ripete qualcosa senza fine? Altrimenti può aiutare chiudere altri programmi.
told-print-long = { $seconds ->
    [one] La stampa è durata più di { $seconds } secondo ed è stata interrotta. Non è stato scritto niente.
   *[other] La stampa è durata più di { $seconds } secondi ed è stata interrotta. Non è stato scritto niente.
  }
told-print-not-usable = Il programma di stampa ha restituito qualcosa che non si può usare. Non è stato scritto niente. È di questa versione?
told-print-broke-off = Il programma di stampa si è interrotto: manca la fine di ciò che ha creato. Non è stato scritto niente. Riprova, per favore; se succede di nuovo, può aiutare chiudere altri programmi.
# The key h must be named as it is.
told-no-pdf-certificate = Su questo computer non si può creare un PDF. h scrive una pagina per il browser, che può stamparla.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Il badge non è ancora firmato. Lo firma la tua frase d’accesso: reflectory badge { $id }
told-badge-later = Il badge di { $id } si può creare quando i suoi fogli sono dissigillati: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Non c’è un badge per { $id }. { $reasons }
told-badge-broken = Ciò che è conservato di questo badge non si può leggere. Riprendi una copia di sicurezza, per favore.
