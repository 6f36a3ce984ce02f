### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = da { $low } a { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = da 1 ({ $low }) a { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Rapporto: { $level }
report-round = Sessione { $session } del { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Realizzato con Reflectory.
# A long number follows on the next line.
report-fingerprint = Impronta dei dati del rapporto (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Tutti i valori di questo rapporto, esatti, per programmi.
report-attached-signature = La firma della scuola su report.json; reflectory verify la controlla.

## Titles of a report's parts.

report-who-took-part = Chi ha partecipato
report-how-to-read = Come leggere questo rapporto
report-overview = Quadro delle aree
report-to-talk-about = Di cosa parlare
report-one-group = Risultati di un gruppo: { $group }
report-own = Le nostre affermazioni
report-own-words = Con le loro parole
report-since = Dalla rilevazione precedente
report-notes = Note della riunione
report-computed = Come si calcola

## Who took part: names of facts, a value stands behind each.

report-school = Scuola
# The education level.
report-level = Livello
# Two days follow: "report-days".
report-asked-from = Periodo
report-days = dal { $first } al { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Edizione
report-unsealed = { $edition }, fogli dissigillati: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Partecipazione
report-short-form = Forma breve
report-questionnaire = Questionario
report-participation-is = Partecipazione: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Fogli consegnati
# One user group, such as teachers.
report-group = Gruppo
# How many could be invited.
report-eligible = Aventi diritto
report-invited = Invitati
report-sheets = Fogli
# The share of the invited who handed in.
report-of-invited = Sugli invitati
# How many are needed.
report-minimum = Minimo

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/A: { $words }.
report-own-line = Un gruppo ha una riga propria a partire da { $cell } fogli.
report-not-shown = Che cosa non è mostrato
report-corrections = Correzioni

## Areas and statements.

report-areas = Aree
# Stands for all groups together, beside the groups: the overall value.
report-overall = Complessivo
report-school-average = Media della scuola
report-mean-of-areas = { $areas ->
    [one] { $mean }, da 1 area
   *[other] { $mean }, la media di { $areas } aree, tutte con lo stesso peso
  }
report-whole-area = L’intera area
report-all-statements = Tutte le affermazioni
report-statements = Affermazioni
report-core-and-optional = affermazioni di base: { $core }, facoltative: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] un gruppo
   *[other] { $groups } gruppi, tutti con lo stesso peso
  }
report-own-apart = Queste le ha scritte la scuola. Non entrano in nessuna area e in nessuna media.
# Before a note of the meeting.
report-note = Nota

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Non chieste a questo gruppo: { $names }.
report-apart-not-chosen = Non scelte dalla scuola: { $names }.
report-apart-not-both = Non chieste a entrambi i gruppi uniti: { $names }.
report-apart-no-sheets = Nessun foglio: { $names }.
report-apart-too-small = Gruppo troppo piccolo per mostrarle: { $names }.
report-apart-too-few = Troppo poche risposte: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: ogni affermazione, tanto più scura quanto più alto è il valore

## To talk about: tables of a few statements each.

report-lowest = Più bassi
report-highest = Più alti
report-widest-gap = Maggior distanza fra i gruppi
# Head of a column: how far the groups are apart.
report-apart-by = Distanza
# N/A: not applicable.
report-most-na = Più N/A
# Head of a column: a share in percent.
report-share = Quota
report-statement = Affermazione
# `statement` is one of the school's own.
report-our-own = propria: { $statement }
report-no-value = Nessuna affermazione mostra un valore.
report-increase = Maggior aumento dalla sessione { $session } del { $year }
report-decrease = Maggior calo dalla sessione { $session } del { $year }
# Head of a column: by how much a value changed.
report-change = Cambiamento
# Head of a column: two values with an arrow between them.
report-before-and-after = Prima e dopo

## In their own words.

report-words-order = In ordine alfabetico, che non dice niente di chi li ha scritti.
report-texts = { $group }, testi: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Prima
report-after = Dopo
# Head of a column of areas.
report-area = Area
report-other-statements = dietro ci sono altre affermazioni o altre parole
# The mean of the places that people gave to something in a list.
report-average-place = Posto medio
# Head of a column: what kind of number stands here.
report-figure = Valore
report-share-percent = Quota in percentuale

## The other areas: questions that are no statements.

report-ratings = Valutazioni
report-place-explained = Posto medio nell’elenco delle risposte, 1 per il primo.
report-shares = Quote di chi ha risposto
report-ticked-explained = Si potevano segnare più risposte, quindi le quote insieme possono superare il 100 %.
report-who-answered = Chi ha risposto, sugli invitati
# Heads of columns: how many answered and how many did not.
report-answered = Risposte date
report-unanswered = Senza risposta

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Chi
report-value = Valore
# How many answers a value rests on.
report-rests-on = Poggia su
report-how-chose = Che cosa è stato scelto
report-what-read = Che cosa ha letto ogni gruppo

## In a browser. Buttons and a list of the parts.

report-contents = Indice
report-open-all = Apri tutti i dettagli
report-close-all = Chiudi tutti i dettagli
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Ordina per
report-as-asked = come nel questionario
report-highest-first = prima i più alti
report-lowest-first = prima i più bassi

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, sessione { $session } del { $year }, edizione { $edition }
chart-about-now = { $school }, { $level }, sessione { $session } del { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Fogli sugli invitati: { $groups }.
chart-sheets-of = { $group } { $sheets } su { $invited }
chart-school-average = { $areas ->
    [one] Media della scuola: { $mean }, da 1 area.
   *[other] Media della scuola: { $mean }, la media di { $areas } aree, tutte con lo stesso peso.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] da 1 gruppo
   *[other] media di { $groups } gruppi
  }
chart-statements = { $count ->
    [one] 1 affermazione
   *[other] { $count } affermazioni
  }
chart-answered = { $answered } su { $invited } hanno risposto
# In the legend: the bar of all groups together.
chart-overall = complessivo
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Le barre vanno { $scale }.

## Charts of two rounds.

chart-then-and-now = Aree prima e adesso
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, prima e adesso
chart-overall-values = Valori complessivi delle affermazioni
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Prima: { $caution }
chart-caution-after = Dopo: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Prima. { $sheets }
chart-sheets-after = Dopo. { $sheets }
chart-compared = I valori si confrontano come sono stampati. Un valore complessivo non porta un segno sul caso.

## The chart of participation.

chart-participation = Chi ha partecipato
# In the legend: a mark on the bar.
chart-minimum = minimo
chart-days = Periodo: dal { $first } al { $last }. La lunghezza intera sono tutti gli invitati.
chart-not-asked = non chiesto
chart-minimum-reached = minimo raggiunto
chart-to-go = ancora { $missing } al minimo

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Riflessione digitale
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = sessione { $session } del { $year }
badge-title = Badge di { $school }
badge-name = Riflessione digitale: { $level }, { $round }
# For those who cannot see it.
badge-alt = Un badge rotondo: colline e il loro riflesso nell’acqua. Vi si legge { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Affermazioni, gruppo: { $group }, { $level }
paper-statements-own = Le affermazioni sono proprie di Reflectory.
paper-statements-area = Area { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Codice
# Head of a column: when the highest answer fits.
paper-statements-five = Un 5 sarebbe così
paper-statements-optional = { $code } (facoltativa)
