### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Partecipazione
sheet-areas = Aree
sheet-area-by-area = Area per area
sheet-statements = Affermazioni
sheet-answers = Risposte
sheet-own = Affermazioni proprie
sheet-own-answers = Affermazioni proprie, risposte
sheet-others = Altre aree
sheet-own-words = Parole proprie
sheet-to-talk-about = Di cosa parlare
sheet-then-and-now = Prima e adesso
# Every value of two rounds.
sheet-comparison = Confronto
sheet-targets = Traguardi del piano
sheet-notes = Note della riunione
sheet-how-to-read = Come leggere

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Pagina { $page } di { $pages }
sheet-answers-counted = Conteggio delle risposte
sheet-own-answers-counted = Conteggio delle risposte alle nostre affermazioni
sheet-own-words-ordered = Con le loro parole, in ordine alfabetico
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Prima e adesso: aree, { $scale }
sheet-areas-then-and-now = Aree prima e adesso, { $scale }
sheet-every-value = Prima e adesso: ogni valore, come stampato
sheet-recompute = Come leggere e ricalcolare

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Area
sheet-code = Codice
sheet-name = Titolo
sheet-statement = Affermazione
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Tipo
sheet-group = Gruppo
sheet-mean = Media
# A number that is not rounded.
sheet-exact = Esatto
sheet-overall-exact = Complessivo, esatto
sheet-group-exact = { $group }, esatto
sheet-group-core = { $group }, affermazioni di base
sheet-group-optional = { $group }, affermazioni facoltative
sheet-group-sum = { $group }, somma delle risposte
sheet-group-answered = { $group }, risposte date
sheet-sum = Somma risposte
sheet-answered = Risposte date
# Broken where the hyphen is, if it must be.
sheet-unanswered = Senza risposta
sheet-invited = Invitati
sheet-eligible = Aventi diritto
sheet-submitted = Consegnati
sheet-minimum = Minimo
# How many chose this point of a scale.
sheet-chose = Scelto { $point }
# Not applicable.
sheet-na = N/A
# What a group read.
sheet-wording = Testo letto
sheet-percent-of-invited = Percentuale invitati
sheet-missing = Mancano al minimo
# One of the five words below follows.
sheet-minimum-is = Minimo è
sheet-did-not-open = Non aperti
sheet-came-late = In ritardo
# Whether and how a group's answers are shown.
sheet-in-the-figures = Nei valori
# A number.
sheet-number = N.
sheet-question = Domanda
# What kind of number stands here: a mean, a share.
sheet-figure = Valore
sheet-option = Opzione
sheet-how-many = Quanti
sheet-value = Valore
sheet-numerator = Numeratore
sheet-denominator = Denominatore
# What a row is about: the lowest values, the highest.
sheet-what = Che cosa
# First, second, third of the lowest or the highest.
sheet-place = Posto
sheet-text = Testo
# The area or the statement that a note stands beside.
sheet-beside = Accanto a
sheet-note = Nota
sheet-change = Cambiamento
sheet-difference = Differenza
sheet-about = Su che cosa
sheet-in-words = In parole
# Of a plan.
sheet-plan = Piano
# The number that is wanted.
sheet-aim = Traguardo
# The value of the earlier round, and of this one.
sheet-then = Prima
sheet-now = Adesso
sheet-why = Perché

## In the cells.

# Kinds of statements.
sheet-kind-core = di base
sheet-kind-optional = facoltativa
sheet-kind-own = propria
# Stands in the place of an area's letter.
sheet-area-own = pr.
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = escluso
sheet-minimum-nobody = ancora nessuno
sheet-minimum-below = sotto
sheet-minimum-close = vicino
sheet-minimum-reached = raggiunto
# "In the figures".
sheet-own-line = su una riga propria
sheet-participation-level = Livello di partecipazione
sheet-people-and-sheets = Persone e fogli
sheet-areas-behind = Aree comprese, tutte con lo stesso peso
# `codes` are short names of statements.
sheet-not-chosen = non scelte dalla scuola: { $codes }
sheet-all-groups = Tutti i gruppi
# Kinds of numbers.
sheet-figure-mean = media
sheet-figure-place = posto medio
sheet-figure-share = quota
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = a parte
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, sessione { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = aumentato
sheet-decreased = diminuito
sheet-same = uguale
sheet-not-possible = non possibile

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Scuola
sheet-about-exercise = Rilevazione
sheet-about-days = Giorni
sheet-days = Periodo: dal { $first } al { $last }. Fogli dissigillati: { $unsealed }.
sheet-about-questionnaire = Questionario
sheet-about-participation = Partecipazione
sheet-about-caution = Cautela
sheet-about-who = Chi ha partecipato
sheet-about-speaks = Per chi valgono
sheet-about-small = Gruppi piccoli
sheet-about-short-form = Forma breve
sheet-about-correction = Correzione
sheet-about-shown = Che cosa è mostrato
sheet-about-counts = Che cosa conta
sheet-about-computed = Come si calcola
sheet-about-levels = Livelli
sheet-about-exact = Valori esatti
sheet-exact-formula = Accanto a ogni valore stampato sta quello esatto, come formula che si può seguire.
sheet-exact-statement = Media di un gruppo in un’affermazione: somma delle risposte / risposte date.
sheet-exact-overall = Complessivo di un’affermazione o area: la media dei valori esatti dei gruppi nella sua riga.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Valore di un gruppo in un’area: la media dei valori esatti delle affermazioni dell’area nel foglio { $sheet }.
sheet-exact-school = Media della scuola: la media dei valori complessivi esatti delle aree.
sheet-exact-share = Una quota: 100 × quanti lo hanno scelto / quanti hanno risposto.
sheet-exact-digits = Una formula mostra quindici cifre; il JSON del rapporto ha ogni valore come frazione.
sheet-about-then-and-now = Prima e adesso
sheet-about-targets = Traguardi del piano
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Di chi non è
sheet-about-fingerprint = Impronta dei dati del rapporto (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Rilevazioni una accanto all’altra
# Behind the title on three sheets.
rounds-areas = aree, come stampate
rounds-areas-on-scale = aree, { $scale }, come stampate
rounds-who = chi ha partecipato
rounds-how = come leggere
rounds-average = Media
rounds-round = Rilevazione
rounds-level = Livello di istruzione
# "In the figures".
rounds-counted = sì
rounds-not-counted = no: nessun foglio, o troppo pochi per mostrarli
rounds-printed = Ogni valore è il valore complessivo di un’area come lo ha stampato il suo rapporto, arrotondato una volta.
rounds-bars = Le barre vanno da 1 a { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Le scale sono diverse, quindi i valori non si confrontano. Le barre vanno da 1 al massimo ({ $highest }).
# At the end a command.
rounds-no-ranking = Le colonne stanno nell’ordine indicato; non è una classifica. Ciò che sta dietro un’area può essere diverso: le affermazioni scelte, le loro parole, a chi si è chiesto. Due rilevazioni di una scuola si confrontano affermazione per affermazione con: reflectory compare
