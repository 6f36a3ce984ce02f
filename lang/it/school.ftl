### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Nome
school-fact-place = Luogo
school-fact-zone = Fuso orario
school-fact-languages = Lingue
school-fact-cell = Soglia di riservatezza
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Fogli conservati
school-fact-coordinators = Chi coordina
# Asks for a number of years.
school-years = Anni

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = non ancora inserito
# The school has no place yet, and needs none.
school-no-place = non inserito
school-cell = { $sheets ->
    [one] { $sheets } foglio
   *[other] { $sheets } fogli
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] per 1 anno
   *[other] per { $years } anni
  }
school-nobody = nessuno apre ancora i fogli
# `name` is the only coordinator.
school-one-alone = { $name }: basta la sua chiave
# Two coordinators: both keys are needed.
school-both-needed = { $one } e { $other }: solo insieme
# Two coordinators: one key is enough.
school-either-enough = { $one } o { $other }: basta una delle due chiavi

## The same room: what the line under the cursor is for.

school-name-meaning = Sta su ogni schermata di una rilevazione e nel rapporto.
school-place-meaning = Città o quartiere. Può restare vuoto.
school-zone-meaning = Una rilevazione si apre alle 00:00 e si chiude alle 23:59 di questo fuso, anche se nessun programma è in funzione. Scrivi una città.
# The tags are typed as they stand here.
school-languages-meaning = Sigle brevi come en, fr, nl. Le affermazioni proprie si scrivono nella prima lingua e si possono tradurre nelle altre.
school-cell-meaning = Da { $least } a { $most }, di solito { $usual }. Un gruppo con meno fogli non ha una riga propria nel rapporto, perché nessuno sia riconosciuto. Vale per le nuove rilevazioni, e chi partecipa la vede.
school-retention-meaning = Da 1 a { $years } anni. Dopo, i fogli sigillati vanno cancellati. Il rapporto si conserva.
school-no-key-meaning = Solo chi ha la chiave di chi coordina può aprire i fogli. Senza chiave non si può attivare niente. Enter crea la prima.
school-coordinators-meaning = Enter aggiunge la chiave di una o un collega, o passa il compito a chi subentra, passo per passo.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Anno scolastico { $year }: guarda una volta se è ancora tutto giusto, per favore, poi premi l.
school-year-now = Anno scolastico { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Primi passi
school-step-name = il nome della scuola
school-step-key = una chiave di chi coordina
school-step-exercise = una rilevazione, nella sezione 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = nome
school-step-key-short = chiave
school-step-exercise-short = rilevazione (sez. 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Il nome della scuola ha { $chars } carattere.
   *[other] Il nome della scuola ha { $chars } caratteri.
  } Nella sua riga ne entrano al massimo { $most }.
school-place-long = { $chars ->
    [one] Il luogo ha { $chars } carattere.
   *[other] Il luogo ha { $chars } caratteri.
  } Nella sua riga ne entrano al massimo { $most }.
school-zone-unknown = Nessun fuso orario si chiama «{ $zone }». Esempi: Europe/Brussels, Europe/Athens.
school-no-language = Indica almeno una lingua, per esempio en.
school-many-languages = { $count ->
    [one] C’è { $count } lingua.
   *[other] Ci sono { $count } lingue.
  } Ne sono possibili al massimo { $most }.
school-no-tag = «{ $tag }» non è la sigla di una lingua. Esempi: nl, fr, pt-BR.
school-language-twice = La lingua { $tag } è elencata due volte.
school-cell-wrong = La soglia di riservatezza può andare da { $least } a { $most } fogli, non { $cell }.
school-retention-wrong = I fogli sigillati si possono conservare da 1 a { $most } anni, non { $years }.
school-kept-now = Conservato.

## A coordinator's key, in steps: the title of each way.

keys-title = Le chiavi di chi coordina
keys-title-first = La prima chiave di chi coordina
keys-title-colleague = Una chiave per una o un collega
keys-title-successor = Passaggio a chi subentra

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = la tua chiave
keys-step-colleague = chiave di chi si aggiunge
keys-step-successor = chiave di chi subentra
# The sheet of paper with the recovery words.
keys-step-sheet = foglio di recupero
keys-step-backup = copia
keys-step-old = la vecchia chiave
# Such as "step 2 of 4: recovery sheet".
keys-step = passo { $step } di { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Che cosa vuoi fare?
keys-add = aggiungere una o un collega: una seconda chiave
keys-hand-over = passare a chi subentra: una nuova chiave al posto di quella che va via
keys-who-opens = Chi servirà per aprire i fogli?
keys-either = una qualsiasi delle due chiavi apre i fogli
keys-both = si aprono solo con le due chiavi insieme

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Il tuo nome
keys-my-passphrase = La tua frase d’accesso
keys-colleague-name = Nome di chi si aggiunge
keys-going-passphrase = Frase d’accesso della chiave che va via
keys-successor-name = Nome di chi subentra
keys-new-passphrase = Una nuova frase d’accesso
keys-again = La stessa, un’altra volta
# A word of the recovery sheet, by its number.
keys-word = Parola { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Chi ha questa chiave e la sua frase d’accesso può aprire i fogli, e nessun altro. Prendi quattro o più parole che non hanno niente a che fare l’una con l’altra. La frase d’accesso non viene mai mostrata.
keys-colleague-more = Prima la tua frase d’accesso; poi la persona che si aggiunge scrive un nome e una propria frase d’accesso. Tutti i fogli vengono sigillati di nuovo per entrambi.
keys-successor-more = Prima la frase d’accesso della chiave che va via; poi chi subentra scrive un nome e una propria frase d’accesso. Tutti i fogli vengono sigillati di nuovo.
keys-no-name = Scrivi un nome, per favore: i colleghi vedono di chi è la chiave.
keys-no-passphrase = Scrivi una frase d’accesso, per favore: quattro o più parole che non hanno niente a che fare l’una con l’altra.
keys-not-same = Le due frasi d’accesso non sono uguali. Riscrivile tutte e due, per favore.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Prendi quattro o più parole che non hanno niente a che fare l’una con l’altra. Non è stato cambiato niente.
weak-easy = Questa è facile da indovinare.
weak-rows-of-keys = I tasti vicini fra loro si provano presto.
weak-repeats = Ripetere qualcosa la rende ben poco più forte.
weak-common = Molte persone usano proprio questa; è la prima che si prova.
weak-like-common = È simile a ciò che usano in molti; si provano anche lettere e cifre scambiate.
weak-sequence = Le serie come abc o 6543 si provano presto.
weak-years = Gli anni si provano presto.
weak-one-word = Una parola sola si trova con un dizionario.
weak-dates = Le date si provano presto, i compleanni per primi.
weak-names = I nomi si provano presto.

## A coordinator's key: the recovery words.

keys-words = Annota ora queste 24 parole, in quest’ordine: si mostrano una volta sola. Con esse i fogli si aprono se la frase d’accesso è dimenticata. Mettile sotto chiave.
keys-file = Il file della chiave: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Scrivi le parole { $one } e { $other } dal tuo foglio, per favore: così è certo che è stato scritto.
keys-wrong-word = Questa non è la parola { $number }. Riguarda il tuo foglio, per favore; Esc mostra le parole.
# The key q must be named as it is.
keys-leaving = Queste parole si mostrano solo adesso. Chi perde queste e la frase d’accesso perde le risposte. Premi q un’altra volta per uscire senza averle annotate.

## A coordinator's key: what comes after.

keys-backup = Ora la copia di sicurezza
# The key b and the command must stand as they are.
keys-backup-more = Il file della chiave sta nella cartella dei dati. b copia entrambi sul tuo supporto di copia; la prima volta, di’ dove con: reflectory backup DIR. Senza la chiave, o senza la sua frase d’accesso e il foglio di recupero, nessuno può aprire i fogli.
keys-unfinished = Non è ancora concluso
# `why` is a sentence.
keys-unfinished-more = { $why } Conserva tutte e due le chiavi e tutte e due le frasi d’accesso. Scegli lo stesso un’altra volta e scrivile entrambe: poi è concluso.
keys-old = La vecchia chiave non apre più fogli nuovi
keys-old-more = Ora ogni foglio è sigillato per la nuova chiave. Le copie dei dati fatte prima si possono ancora aprire con la vecchia chiave: distruggile insieme al vecchio foglio di recupero, o custodiscile con la stessa cura di prima.
keys-old-unfinished = Il passaggio non è ancora concluso
keys-finished = Il cambio delle chiavi interrotto è concluso: ogni foglio è sigillato per le chiavi valide ora.
keys-sheets-left = { $sheets ->
    [one] { $sheets } foglio non si è aperto con la vecchia chiave ed è rimasto com’era.
   *[other] { $sheets } fogli non si sono aperti con la vecchia chiave e sono rimasti com’erano.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Foglio di recupero di { $name }
recovery-print = Stampalo, mettilo sotto chiave ed elimina il file: chi lo ha può aprire i fogli.
recovery-what-for = { $words ->
    [one] Con questa { $words } parola la chiave di { $name } si può usare senza il suo file e la sua frase d’accesso.
   *[other] Con queste { $words } parole la chiave di { $name } si può usare senza il suo file e la sua frase d’accesso.
  } Chi ha questo foglio può aprire i fogli: mettilo sotto chiave, lontano dal computer.
recovery-delete = Elimina il file quando questa pagina è stampata; la coda della stampante può conservarne una copia per un po’.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · sessione { $session } del { $year }
codes-activated = È attivata.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Si apre { $first }, 00:00, e si chiude { $last }, 23:59.
codes-open-until = È aperta fino a { $last }, 23:59.
codes-closed = È chiusa da { $last }, 23:59. I codici non aprono più niente.
codes-none = Senza codici, ognuno sceglie il proprio gruppo a un computer della scuola.
# `groups` are names of groups with commas between.
codes-everybody = Tutti entrano con un codice: { $groups }.
codes-some = Solo con un codice: { $groups }. Gli altri scelgono il proprio gruppo a un computer della scuola.
codes-making = Un momento: si creano i codici.
slips-making = Un momento: si creano i biglietti.
slips-making-left = { $left ->
    [one] Un momento: si creano i biglietti. Dopo questi, ancora una serie.
   *[other] Un momento: si creano i biglietti. Dopo questi, ancora { $left } serie.
  }
recall-moment = Un momento: l’attivazione viene ritirata.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Un codice per gruppo
codes-of-groups-more = Tutto il gruppo usa lo stesso codice, su un cartello o in un messaggio. Si può usare più di una volta.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Un codice per gruppo e per azienda
codes-of-companies-more = Tutto il gruppo usa lo stesso codice, e ogni azienda ha il suo. Un codice si può usare più di una volta.
codes-slips = Biglietti monouso da stampare e ritagliare
codes-slips-more = Ognuno permette a una persona di rispondere, una volta. Distribuiscili come schede per votare, senza annotare chi ha quale.
codes-lab = Apri il laboratorio
codes-lab-more = Altri computer si uniscono con un codice e consegnano attraverso la rete, finché questo programma è in funzione.
codes-recall = Ritira l’attivazione
codes-recall-more = Finché nessuno ha cominciato: torna a essere una preparazione, e i suoi codici non aprono più niente.
recall-ask = Ritirare l’attivazione?
recall-meaning = Torna a essere una preparazione, con tutto com’è, e puoi cambiarla e attivarla di nuovo. Codici e biglietti distribuiti non aprono più niente. Se qualcuno ha cominciato a rispondere, non cambia niente.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Quanti biglietti, e per chi?
slips-meaning = I gruppi con biglietti entrano solo con un codice. I biglietti si mostrano una volta sola; dopo nessuno può consultarli.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = tutti insieme
# The heading of the slips.
slips-title = Biglietti con codice monouso
# Which lines of a long text are shown. At most 30 columns.
codes-lines = righe da { $first } a { $last } di { $all }
# The key w must be named as it is.
codes-copied = Copiato, se il terminale lo permette: incollalo per vederlo. Se non appare niente, w salva un file da stampare.
# The keys must be named as they are.
slips-nowhere-else = Questi biglietti non sono conservati altrove. w li salva, y li copia; premi q un’altra volta per uscire senza.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Tutto il gruppo usa lo stesso codice.
codes-sheet-only = D’ora in poi questi gruppi rispondono solo con il loro codice.
# A code follows.
slip-code = Il tuo codice:
slip-once = Vale una volta sola. Nessuno può riconoscere le tue risposte dal codice: si conserva solo l’indicazione che è stato usato.

## One-time slips: why there are none.

slips-not-drawn = Non è stato possibile estrarre un codice: { $cause }.
slips-count-wrong = { $most ->
    [one] In una volta si può creare da 1 a { $most } biglietto.
   *[other] In una volta si possono creare da 1 a { $most } biglietti.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: non invitati in { $id }, quindi per loro non c’è niente.
slips-not-added = Non è stato possibile aggiungere questi biglietti. Non è stato cambiato niente; riprova, per favore.
slips-not-made = Non è stato possibile creare i biglietti su questo computer. Non è stato cambiato niente.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Un momento: si apre il laboratorio.
lab-closed = Il laboratorio è chiuso.
lab-closed-more = Finché è aperto, altri computer della scuola possono rispondere per questa rilevazione. Senza, o senza rete, i fogli arrivano con una chiavetta. Niente di ciò che è stato consegnato ne dipende.
lab-open = Il laboratorio è aperto.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Codice per unirsi
lab-address = Indirizzo
# Instead of an address.
lab-no-network = nessuno: questo computer non è in rete
# A command follows on the next line.
lab-once = Su ogni computer, una volta:
lab-ends = Si chiude quando esci dal programma. Ciò che è stato consegnato è al sicuro su questo disco.
lab-unsealed = Questa rilevazione è dissigillata: i fogli che arrivano ora richiederebbero una nuova edizione. Il suo laboratorio resta chiuso.

## The lab: how the machines stand.

lab-nobody = Non si è ancora unito nessun computer.
lab-joined = { $machines ->
    [one] Si è unito 1 computer, raggiungibili { $reachable }.
   *[other] Si sono uniti { $machines } computer, raggiungibili { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Si è unito 1 computer, raggiungibili { $reachable };
   *[other] Si sono uniti { $machines } computer, raggiungibili { $reachable };
  } { $sheets ->
    [one] lì aspetta 1 foglio.
   *[other] lì aspettano { $sheets } fogli.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Ora non risponde, e può avere fogli: postazione { $stations }.
   *[other] Ora non rispondono, e possono avere fogli: postazioni { $stations }.
  }
lab-missing-more = Ora non rispondono, e possono avere fogli: postazioni { $stations } e altre { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 foglio è messo a parte: è arrivato senza un biglietto libero. t lo conta; altrimenti resta a parte.
   *[other] { $sheets } fogli sono messi a parte: sono arrivati senza un biglietto libero. t li conta tutti; altrimenti restano a parte.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Postazioni note con fogli che non sono ancora qui: nessuna.
outside-waiting = Fogli che ora aspettano sulle postazioni: { $sheets }. Lascia aperto il laboratorio finché non sono qui.
outside-missing = { $count ->
    [one] Possono esserci ancora fogli su: postazione { $stations }. Prima apri il laboratorio o raccogli la sua chiavetta.
   *[other] Possono esserci ancora fogli su: postazioni { $stations }. Prima apri il laboratorio o raccogli le loro chiavette.
  }
outside-missing-more = Possono esserci ancora fogli su: postazioni { $stations } e altre { $more }. Prima apri il laboratorio o raccogli le loro chiavette.
outside-unknown = Un computer che non ha mai incontrato questo non è noto: prima porta qui i suoi fogli.
# `name` is a server. The command must stand as it is.
outside-server = Pubblicata su { $name }: prima esegui reflectory collect con il suo indirizzo.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 foglio è messo a parte, perché è arrivato senza un biglietto libero: conta solo se prima lo conti nel laboratorio (o, poi t).
   *[other] { $sheets } fogli sono messi a parte, perché sono arrivati senza un biglietto libero: contano solo se prima li conti nel laboratorio (o, poi t).
  }
