### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = non chiesto a questo gruppo
hidden-not-chosen = non scelto dalla scuola
hidden-no-sheets = nessun foglio
hidden-group-too-small = gruppo troppo piccolo
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = non chiesto a entrambi i gruppi
hidden-too-few = troppo poche risposte
# Nobody gave a point of the scale.
figures-no-rating = nessuna valutazione

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Nessun legame con la Commissione europea, il cui strumento si chiama SELFIE. Le affermazioni qui sono nostre.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = In una media contano solo le risposte da 1 a { $highest }. Accanto a ogni media sta chi ha risposto, sugli invitati, chi ha scelto N/A o non ha risposto.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = In una media contano solo le risposte da 1 a { $highest }. Accanto a ogni media sta chi ha risposto, sugli invitati, chi ha scelto N/A o non ha risposto, e quanti hanno scelto { $points } e { $highest }.
figures-counted-in-brackets = In una media contano solo le risposte da 1 a { $highest }. Accanto a ogni media sta chi ha risposto, sugli invitati, chi ha scelto N/A o non ha risposto, e fra parentesi quanti hanno scelto { $points } e { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = In una media contano solo le risposte sulla scala. Accanto a ogni media sta chi ha risposto, sugli invitati, chi ha scelto N/A o non ha risposto.
figures-counted-on-scale-beside = In una media contano solo le risposte sulla scala. Accanto a ogni media sta chi ha risposto, sugli invitati, chi ha scelto N/A o non ha risposto, e quanti hanno scelto ogni punto della scala.
figures-counted-on-scale-in-brackets = In una media contano solo le risposte sulla scala. Accanto a ogni media sta chi ha risposto, sugli invitati, chi ha scelto N/A o non ha risposto, e fra parentesi quanti hanno scelto ogni punto della scala.
figures-computed = Come si calcola: la media di un gruppo in un’affermazione è la somma delle sue risposte divisa per il loro numero; la sua media in un’area è la media delle affermazioni dell’area mostrate qui; un valore complessivo è la media dei gruppi mostrati, tutti con lo stesso peso. Si arrotonda una volta sola, alla fine, la metà per eccesso.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Accanto a una media sta il livello corrispondente: il più vicino, la metà per eccesso, a partire dalla media prima dell’arrotondamento per la stampa. Quindi una media stampata come 3,5 può stare appena sotto la metà.
# "within chance" is `chance-within`.
figures-compared = I valori si confrontano come sono stampati. «Nei limiti del caso»: la differenza può dipendere da chi, per caso, ha risposto. Si confrontano le affermazioni in cui le due volte è stata chiesta la stessa cosa con le stesse parole.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, sessione { $session } del { $year }/{ $next }, edizione { $edition } ({ $exercise })
figures-corrected-day = Corretto il { $on }: l’ultimo giorno è diventato { $day }.
figures-corrected-people = Corretto il { $on }: { $group }: ora { $invited } invitati su { $eligible } aventi diritto.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } su { $invited } hanno risposto, N/A { $opted-out }, senza risposta { $unanswered }
figures-minimum = Un’affermazione si mostra a partire da { $answers } risposte di un gruppo, le risposte con parole proprie a partire da { $sheets } fogli di un gruppo.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = serve una rilevazione precedente di questo livello

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } su { $invited } invitati, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } su { $invited } invitati
# `before` is the line so far, here and below.
took-part-eligible = { $before } (aventi diritto { $count })
took-part-minimum = { $before }; minimo { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } a parte, perché non si sono aperti
took-part-late = { $before }; { $count } in ritardo, in attesa

## How far those asked speak for all of the group.

speaks-random = Si è chiesto a { $people } persone su { $of-people }, sorteggiate: valgono per tutto il gruppo, nei limiti del caso.
speaks-random-classes = Si è chiesto a { $classes } classi su { $of-classes }, { $people } persone su { $of-people }, sorteggiate: valgono per tutto il gruppo, nei limiti del caso.
speaks-chosen = Si è chiesto a { $people } persone su { $of-people }, non sorteggiate: valgono per le persone a cui si è chiesto.
speaks-chosen-classes = Si è chiesto a { $classes } classi su { $of-classes }, { $people } persone su { $of-people }, non sorteggiate: valgono per le persone a cui si è chiesto.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = da leggere con cautela
mark-incomplete = incompleto
mark-caution-why = Da leggere con cautela: non tutti i gruppi hanno raggiunto il loro minimo.
mark-incomplete-why = Incompleto: un gruppo non ha fogli. Da leggere con cautela.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: meno di { $cell } fogli, mostrati perché tutti quelli che hanno risposto erano d’accordo.
standing-pooled = { $group }: dirigenza e docenti hanno consegnato meno di { $cell } fogli ciascuno, quindi si mostrano insieme e contano come un gruppo.
standing-left-out = { $group }: meno di { $cell } fogli, quindi questo gruppo è escluso da ogni valore.
standing-not-asked = { $group }: non chiesto.
standing-no-sheets = { $group }: nessun foglio.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = non possibile: in nessuna delle due
not-compared-missing = non possibile: manca in una delle due
not-compared-wording = non possibile: chiesto con altre parole
# School leaders and teachers are shown together in one round only.
not-compared-pooled = non possibile: dirigenza e docenti uniti solo in una
not-compared-groups = non possibile: dietro ci sono altri gruppi
not-compared-hidden = non possibile: nascosto in una delle due
not-compared-no-rating = non possibile: nessuna valutazione in una delle due
# The difference may come from who happened to answer.
chance-within = nei limiti del caso
chance-everybody = hanno risposto tutti: il caso non c’entra
not-comparable-level = Sono due livelli di istruzione. Si possono confrontare solo due rilevazioni dello stesso livello.
not-comparable-questionnaire = Queste rilevazioni usavano due questionari diversi, quindi codici uguali non significano per forza lo stesso.
not-comparable-same = È due volte la stessa rilevazione. Scegline un’altra con cui confrontarla.

## Why no new edition of a report comes out.

no-edition-not-next = Questa non è un’ulteriore edizione del rapporto conservato. Non è stato cambiato niente.
no-edition-changed = { $group }: fogli contati nel rapporto conservato sono danneggiati o mancano, quindi una nuova edizione mostrerebbe che cosa dicevano. Il rapporto conservato resta com’è.
no-edition-few-sheets = { $group }: per una nuova edizione servono { $cell } fogli in ritardo, e ce ne sono { $sheets }: mostrerebbe che cosa hanno detto quelle poche persone. Si conservano finché ce ne sono di più.
no-edition-few-answers = { $group }: a qualche affermazione rispondono troppo pochi fogli in ritardo, quindi una nuova edizione mostrerebbe che cosa hanno detto una o due persone. Si conservano finché ce ne sono di più.
no-edition-few-texts = { $group }: meno di dieci fogli in ritardo aggiungono parole proprie, quindi una nuova edizione mostrerebbe quali sono. Si conservano finché ce ne sono di più.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · sessione { $session } del { $year }
results-school-year = Anno scolastico { $year }
# Heads a column: at most 16 columns.
results-session = Sessione { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = non partecipa
results-not-started = non cominciata
results-open-until = fino al { $day }
results-closed = chiusa
results-nothing-came = nessun foglio
results-report-ready = rapporto pronto
results-edition = edizione { $edition }
# Sheets came after the report was made.
results-report-late = rapporto, { $count } tardi
# What can be done there. Enter is the key.
results-can-view = Il rapporto si può leggere. Si può confrontare appena ne è pronto un secondo di questo livello.
results-can-compare = Il rapporto si può leggere e confrontare con un altro di questo livello.
results-can-unseal = { $sheets ->
    [one] 1 foglio sigillato aspetta. Enter lo dissigilla con la tua frase d’accesso e crea il rapporto.
   *[other] { $sheets } fogli sigillati aspettano. Enter li dissigilla con la tua frase d’accesso e crea il rapporto.
  }
results-is-open = Si sta ancora rispondendo. I risultati arrivano dal giorno dopo l’ultimo giorno.
results-is-not-open = Non si è ancora aperta.
results-is-empty = Nessuno ha consegnato un foglio.
results-is-out = Questo livello non partecipa a questa sessione.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Si sta ancora rispondendo. I risultati si possono dissigillare dal giorno dopo l’ultimo giorno, { $day }.
results-nothing-set-up = Qui non è preparato niente. Si comincia nella sezione 2, Sessioni.
results-not-opened = Non si è ancora aperta, quindi non c’è niente da dissigillare.
results-nobody-handed-in = Nessuno ha consegnato un foglio, quindi non c’è niente da dissigillare.
results-no-second = Per un confronto serve una seconda rilevazione di questo livello e questionario con il rapporto pronto. Non c’è ancora.
results-compare-with = Con quale vuoi confrontare { $exercise }?
results-none-late = Dopo l’ultima edizione non è arrivato nessun foglio, quindi non c’è niente da contare di nuovo.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Fogli in ritardo: { $groups }. I fogli precedenti sono stati cancellati alla scadenza, quindi questi non si possono più contare.
late-enough = Fogli in ritardo: { $groups }. e conta in una nuova edizione quelli che bastano.
late-wait = Fogli in ritardo: { $groups }. Si conservano e aspettano.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (bastano)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (ne servono { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Dissigillare { $exercise }
unseal-title-new = Nuova edizione: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Fogli che sono qui: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Fogli in ritardo che conteranno: { $groups }.
unseal-late-few = Fogli in ritardo che conteranno: { $groups }. Troppo pochi, aspettano: { $few }.
unseal-after = Dopo, i numeri di persone non si possono più correggere, e i fogli in ritardo contano solo in una serie abbastanza grande. Il rapporto si conserva e non richiede una chiave.
unseal-after-new = Si contano con tutti gli altri, e si conserva anche il rapporto precedente. Dove la differenza fra i due direbbe che cosa hanno detto poche persone, non si fa una nuova edizione, e continuano ad aspettare.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = La tua frase d’accesso
unseal-passphrase-of = Frase d’accesso di { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Quella dell’altra persona
unseal-trying = Un momento: la frase d’accesso viene provata.
unseal-done = { $done } fogli su { $of } dissigillati
# Whoever leaves the page is told this.
unseal-goes-on = I fogli si stanno ancora aprendo. Il rapporto sta in questa tabella appena è conservato; fino ad allora le altre richieste aspettano.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Come leggere
results-page-read-short = Leggi
results-page-areas = Aree
results-page-statements = Affermazioni
results-page-groups = Gruppi
# Statements that the school wrote itself.
results-page-own = Affermazioni proprie
results-page-own-short = Nostre
results-page-others = Altre aree
results-page-others-short = Altre
results-page-words = Con le loro parole
results-page-words-short = Parole
# What is worth talking about.
results-page-focus = Focus
results-page-notes = Note
# Where there is no room for all titles.
results-page-at = { $page } · pagina { $at } di { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · edizione { $edition }
results-school-average = media della scuola { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } su { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } su { $of }
results-percent = { $percent } %
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · { $percent } %
results-count-share-narrow = { $count } { $percent }%
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group }: { $why }.
results-title-why = { $title }: { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = nessun valore
# Leaders and teachers, where they are shown together.
results-staff = Personale
# How high participation is, in a word.
results-level-none = nessuna
results-level-incomplete = incompleta
results-level-medium = media
results-level-high = alta
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = no domanda
hidden-short-not-chosen = non scelto
hidden-short-no-sheets = 0 fogli
# The group is too small.
hidden-short-too-small = piccolo
# Not asked of both of two groups that are shown together.
hidden-short-not-both = non a due
hidden-short-too-few = pochi

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Cerca
results-search-what = un codice, un titolo o una parola di un’affermazione
results-search-nothing = nessun risultato
results-statements = { $count ->
    [one] 1 affermazione
   *[other] { $count } affermazioni
  }
# What is typed follows.
results-note-on = Nota su { $place }:
# "n" is the key.
results-no-notes = Ancora nessuna nota. Su un’area o un’affermazione, n ne scrive una: una riga su ciò che se ne è detto.
results-write-as = Scrivi questo rapporto fra i tuoi documenti, come
# Below that question, in a list.
results-write-chart = Il grafico di questa pagina, come immagine
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, con le tue note

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Si è risposto da { $from } a { $to }.
how-edition = Edizione { $edition } di questo rapporto, dissigillata { $day }.
# `form` is the title of a short form.
how-short-form = Si è chiesta solo una parte del questionario: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Chi ha partecipato: la partecipazione è { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimo raggiunto.
how-close = { $before }; vicino al minimo di { $minimum }.
how-below = { $before }; sotto il minimo di { $minimum }.
how-damaged = Fogli che non è stato possibile dissigillare e che non sono in nessun valore: { $sheets }.
how-late = Fogli arrivati troppo tardi e troppo pochi, conservati a parte: { $sheets }.
how-shown = Che cosa è mostrato, e che cosa no
how-cell = La soglia di riservatezza è di { $cell } fogli: un gruppo con meno non ha una riga propria.
how-corrections = Correzioni dopo l’attivazione
# No corrections.
how-no-corrections = Nessuna.
how-corrected-day = In data { $on }: l’ultimo giorno è diventato { $day }.
how-corrected-people = In data { $on }: { $group }: da allora { $eligible } aventi diritto, { $invited } invitati.
how-figures = Come nascono i valori
# `highest` is the highest point of the scale, such as 5.
how-counts = Una media conta solo le risposte da 1 a { $highest }. N/A e senza risposta si contano e si mostrano accanto, mai come 0.
how-counts-on-scale = Una media conta solo le risposte sulla scala. N/A e senza risposta si contano e si mostrano accanto, mai come 0.
how-area = Un’area è la media delle sue affermazioni mostrate; le affermazioni proprie stanno a parte.
# (6+1) stays as it is.
how-core = (6+1) dietro la barra di un’area: sei affermazioni di base e una facoltativa.
how-overall = Nel complesso ogni gruppo conta allo stesso modo, così molti alunni non coprono pochi dirigenti.
# Numbers with your language's decimal sign.
how-rounded = I numeri si arrotondano una volta sola, proprio alla fine, a un decimale: 2,95 si mostra come 3,0.
# "80 of 200" as in `results-of`.
how-of = «80 su 200» è sempre: risposte sugli invitati. Lettere e motivi indicano i gruppi in ogni pagina.

## A report, the pages of areas and statements.

results-no-areas = Non ci sono aree.
results-no-groups = Non ci sono gruppi.
results-no-own = La scuola non ha affermazioni proprie.
results-no-others = A questo livello non si chiedono altre aree.
results-own-head = Affermazioni proprie della scuola, fuori dalle aree
# At most 16 columns.
results-area-at = area { $at } di { $of }
results-group-at = gruppo { $at } di { $of }
# In which order statements are listed.
order-by-position = nell’ordine del questionario
order-highest = prima le più alte
order-lowest = prima le più basse
order-last-position = prima l’ultima posizione
order-greatest-increase = prima il maggior aumento
order-greatest-decrease = prima il maggior calo

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } a { $high } { $highest }   { $not-asked } non chieste al gruppo   { $not-chosen } non scelte dalla scuola   { $hidden } non mostrate
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } non chieste  { $not-chosen } non scelte  { $hidden } non mostrate
# The school's own statements: at most 3 columns, then with more room.
strip-own = pr.
strip-own-statements = affermazioni proprie
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/A
strip-answered = { $mean } · { $count } su { $of } hanno risposto
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = nessuna valutazione · { $count } N/A su { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Complessivo { $mean } · { $count } su { $of } hanno risposto
# `why` is in a few words why there is no figure.
detail-overall-why = Complessivo: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = nessun gruppo
detail-note = Nota: { $note }
# The average.
detail-mean = media
detail-answered = risposte/invitati
# `words` are those of the scale, such as "not applicable".
detail-na = N/A: { $words }
detail-na-alone = N/A: non mi riguarda
detail-unanswered = senza risposta
# Heads the statement as each group read it.
detail-read = Che cosa ha letto ogni gruppo
# In the place of what a group read.
detail-not-asked = non chiesto
# Which of the other areas this is.
others-heading = { $at } di { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Media da 1 ({ $lowest }) a { $points } ({ $highest }); «{ $apart }» sta a parte.
others-overall = { $title }: complessivo { $mean }
others-answered = · risposte sugli invitati
# So many chose "not applicable".
others-apart = · a parte
others-ranks = Posto medio delle opzioni, 1 per la prima; e la quota di chi ha scelto ognuna.
others-shares = La quota di chi ha scelto ogni opzione.
others-ticked = La quota di chi ha segnato ogni opzione, fra chi ne ha segnata qualcuna o nessuna di queste; insieme possono superare il 100 %.
others-average-rank = posto medio
others-average-rank-all = posto medio di tutti i gruppi: { $rank }

## A report, the page of answers in own words.

own-words-none = Non si è chiesto niente con parole proprie.
own-words-hidden = Non mostrato: { $why }.
own-words-nobody = Qui nessuno ha scritto niente.
own-words-goes-on = il testo { $at } di { $of } continua sotto
own-words-at = testo { $at } di { $of }, in ordine alfabetico, separato dai fogli

## A report, the page Focus: headings above lists of statements.

focus-lowest = Più bassi
focus-highest = Più alti
focus-widest = Maggior distanza fra i gruppi
focus-na = Più N/A
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: nessuna
focus-change = Maggior cambiamento
focus-change-why = Maggior cambiamento: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Maggior cambiamento dalla sessione { $session } del { $year }
focus-change-none = Maggior cambiamento dalla sessione { $session } del { $year }: nessuno

## Two sessions compared.

compare-title = { $level } · due sessioni a confronto
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = prima
compare-now = adesso
compare-nothing = Qui non c’è niente in nessuna delle due.
compare-school-average = Media della scuola
compare-all = tutti i gruppi
# The same, at most 3 columns.
compare-all-narrow = tut
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = per gruppo: premi g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = in nessuna
not-compared-short-wording = altre parole
not-compared-short = non possibile
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = altre affermaz.
compare-other-statements-short = altre afferm.
compare-other-statements-narrow = altre
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = caso
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = risposto tutti
chance-everybody-narrow = tutti
# The difference is larger than what may come from who happened to answer.
chance-beyond = oltre i limiti del caso
