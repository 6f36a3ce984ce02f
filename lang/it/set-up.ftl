### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Non c’è niente in preparazione.
# n is a key.
set-up-nothing-next = n comincia: scegli la sessione e il livello, poi quattro brevi passi. Tutto viene salvato subito; esci e torna quando vuoi.
set-up-list = In preparazione
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · sessione { $session } del { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = si salva…
set-up-is-saved = salvato
set-up-is-not-saved = non salvato

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Livello e numeri
stage-numbers-short = Numeri
stage-questionnaire = Questionario
stage-dates = Date
stage-activate = Attivazione

set-up-saving = Un momento: la tua ultima modifica viene salvata. Riprova, per favore.
set-up-changed = Nel frattempo qualcun altro ha cambiato questa preparazione. Ora vedi la sua versione; la tua ultima modifica non è stata conservata.
set-up-other-questionnaire = Questa rilevazione usava un altro questionario, con altri livelli o gruppi, quindi non si può copiare. È al sicuro. Comincia una nuova preparazione, per favore; lì puoi prendere le affermazioni proprie.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Scuola
numbers-level = Livello
numbers-classes = Classi
numbers-school-missing = non ancora inserito
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = diritto
numbers-invited = invitati
numbers-minimum = minimo
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % di { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = non ancora
numbers-too-many = troppi
numbers-left-out = escluso
numbers-too-few = pochi
numbers-small = piccolo
numbers-fine = bene
numbers-no-classes = nessuna inserita
numbers-classes-entered = { $all } inserite, { $asked } coinvolte
numbers-which-level = Quale livello risponde?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · scelto
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6-12 anni · conta chi ha più di 9 anni
level-lower-secondary = ISCED { $isced } · 12-15 anni
level-vocational = ISCED { $isced } · 15-18 anni · per imparare un mestiere
level-general = ISCED { $isced } · 15-18 anni · verso altri studi
level-between = ISCED { $isced } · fra la scuola e gli studi superiori

numbers-about-levels = Un livello non si unisce mai a un altro: una scuola più grande prepara una rilevazione per livello, in parallelo, e chi lavora in due livelli risponde una volta per ognuno. Una scuola piccola con una sola rilevazione per più livelli prende il più basso.
numbers-about-school = Il nome della scuola, come lo leggeranno i partecipanti e il rapporto. Si può cambiare finché la rilevazione non è attivata.
numbers-about-classes = Non serve chiedere a tutti. Inserisci le classi, o i dipartimenti dei docenti, e sorteggia quali rispondono: meno lavoro per la scuola, e risultati meno affidabili.
# `who` comes from the questionnaire.
numbers-who-counts = Chi conta: { $who }.
numbers-zero = 0 esclude il gruppo.
numbers-asked-classes = A chi si chiede: le persone delle classi coinvolte.
numbers-asked-everyone = A chi si chiede: tutti, se non inserisci un numero più piccolo. 0 esclude il gruppo.
numbers-minimum-rule = { $minimum ->
    [one] Minimo { $minimum } foglio: { $percent } % di { $eligible }, arrotondato per difetto. Con meno, il rapporto chiede di leggerlo con cautela.
   *[other] Minimo { $minimum } fogli: { $percent } % di { $eligible }, arrotondato per difetto. Con meno, il rapporto chiede di leggerlo con cautela.
  }
numbers-correct-one = Gli invitati ({ $invited }) sono più degli aventi diritto ({ $eligible }). Gruppo: { $people }. Correggi uno dei due numeri, per favore.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Classi e dipartimenti
# n is a key.
classes-begin = n inserisce la prima. Inseriscile tutte, anche quelle che forse non risponderanno: solo così un sorteggio vale per tutti.
# Above the columns of the list. At most 9 columns each.
classes-name = nome
classes-grade = anno
classes-group = gruppo
classes-people = persone
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = coinvolta
classes-not-asked = no
classes-remove = Vuoi rimuovere { $name } dall’elenco?
classes-full = Ci sono già { $most } classi; di più non è possibile.
classes-none-asked = Nessuna di queste classi è coinvolta, quindi questo gruppo è escluso: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Tutte le classi insieme hanno { $all } persone, ma gli aventi diritto sono solo { $eligible } ({ $people }). Correggi le classi, o il numero nella tabella precedente, per favore.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Nuova classe
class-form-name = Nome
class-form-grade = Anno di corso
class-form-group = Gruppo
class-form-people = Persone
class-form-about-name = Come la si conosce a scuola, per esempio 5b, o Lingue per un dipartimento di docenti.
class-form-about-grade = Le classi di uno stesso anno si sorteggiano insieme, così ogni anno di corso è coinvolto. Può restare vuoto.
class-form-about-group = Di chi è la classe: alunne e alunni, o docenti per un dipartimento.
class-form-about-people = Quante persone ha. Insieme, le classi dovrebbero contenere tutti gli aventi diritto.
class-form-no-name = Dalle un nome, per favore, per esempio 5b.
class-form-name-taken = C’è già una classe { $name }. Scegli un altro nome, per favore.
class-form-nobody = Quante persone ci sono? Almeno 1.
class-form-too-many = Una classe ha al massimo { $most } persone. Riguarda il numero, per favore.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Pianificare un campione: { $people }
sample-advice = { $minimum ->
    [one] Su { $eligible } ({ $people }) la guida vuole almeno { $minimum } foglio. Non tutti quelli a cui si chiede rispondono: chiedi a { $wanted } o più.
   *[other] Su { $eligible } ({ $people }) la guida vuole almeno { $minimum } fogli. Non tutti quelli a cui si chiede rispondono: chiedi a { $wanted } o più.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = per anno
sample-classes = classi
sample-people = persone
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } su { $all }
sample-range = da { $least } a { $most } su { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = indicato
sample-seed = Seme
sample-draw-once = Lo stesso numero di classi per anno, tutte con la stessa probabilità. Sorteggia una volta: rifarlo finché il risultato piace è una scelta a mano. Chi scrive questo seme sorteggia le stesse classi.
sample-drawn = Sorteggio con il seme { $seed }: coinvolte { $asked } classi su { $classes }.
# n is a key.
sample-needs-classes = Un campione si sorteggia dalle classi. Prima inseriscile, per favore, anche quelle che non risponderanno: n comincia.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Si chiede a tutti ({ $people }), quindi non c’è un campione con cui essere prudenti.
sample-random = { $chosen } classi su { $classes }, { $asked } persone su { $all } ({ $people }), sorteggiate ({ $per } per anno, seme { $seed }). Il rapporto può dire quanto valgono per tutto il gruppo, con un margine.
sample-random-disagrees = { $chosen } classi su { $classes }, { $asked } persone su { $all } ({ $people }), sorteggiate ({ $per } per anno, seme { $seed }). Ma tutte le classi insieme hanno { $together } persone, e gli aventi diritto sono { $all }: il rapporto dà un margine solo se i due numeri coincidono.
sample-by-hand = { $asked } su { $all } ({ $people }), scelti a mano. Il rapporto non dà un margine e lo dice; classi sorteggiate lo permetterebbero.
sample-classes-by-hand = { $chosen } classi su { $classes }, { $asked } persone su { $all } ({ $people }), scelte a mano. Il rapporto non dà un margine e lo dice: solo un sorteggio lo permette.
sample-changed = { $chosen } classi su { $classes }, { $asked } persone su { $all } ({ $people }), cambiate a mano dopo il sorteggio. Il rapporto non dà un margine e lo dice: solo un sorteggio lo permette.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = lu
calendar-tuesday = ma
calendar-wednesday = me
calendar-thursday = gi
calendar-friday = ve
calendar-saturday = sa
calendar-sunday = do

dates-choose-first = Scegli il primo giorno.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Da { $day }. Ora scegli l’ultimo giorno.
dates-none-fits = Nella sessione { $session } non c’è più posto per una rilevazione: finisce il { $day }. La sezione 2 mostra quale sessione viene dopo.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } giorni
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = La sessione { $session } va dal { $first } al { $last }.
dates-lasts = Una rilevazione dura da { $least } a { $most } giorni, il primo e l’ultimo compresi.
# `month` is the name of a month alone: "April".
dates-shared-month = Anche nella sessione { $other }: { $month }; hai scelto la sessione { $session }.
dates-shared = Dal { $first } al { $last } c’è anche la sessione { $other }; hai scelto la sessione { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: si apre alle 00:00.
dates-would-open = { $day }: se questo è il primo giorno, si apre alle 00:00.
dates-closes = { $day }: l’ultimo di { $days } giorni; si chiude alle 23:59, ora di { $place }.
dates-would-close = { $day }: se questo è l’ultimo giorno, sono { $days } giorni e si chiude alle 23:59, ora di { $place }.
dates-inside = { $day }: giorno { $number } di { $all }. Finire qui non è possibile: almeno { $least } giorni.
dates-no-too-late = { $day }: non è possibile, la sessione { $session } finisce il { $last } e servono almeno { $least } giorni.
dates-no-too-short = { $day }: non è possibile, come ultimo giorno farebbe { $days } giorni e ne servono almeno { $least }.
dates-no-too-long = { $day }: non è possibile, come ultimo giorno farebbe { $days } giorni e il massimo è { $most }.
dates-no-before-window = { $day }: non è possibile, il periodo della sessione { $session } comincia il { $first }.
dates-no-after-window = { $day }: non è possibile, il periodo della sessione { $session } finisce il { $last }.
dates-no-past = { $day }: non è possibile, è passato; oggi è { $today }.
dates-no-backwards = { $day }: non è possibile, viene prima del primo giorno.

# Before what is typed.
dates-type = Un giorno, per esempio 2026-11-23:
dates-no-day = Questo non è un giorno. Scrivilo così, per favore: 2026-11-23 o 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = La scuola non ha ancora un nome.
open-no-people = Manca quante persone ci sono in questo gruppo: { $people }. Scrivi 0 per escludere il gruppo.
open-more-invited = Gli invitati ({ $invited }) sono più degli aventi diritto ({ $eligible }). Gruppo: { $people }.
open-nobody-invited = In nessun gruppo ci sono invitati, quindi nessuno potrebbe rispondere.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Nessuna forma breve si chiama «{ $key }». Forme brevi: { $forms }.
open-no-short-form = Nessuna forma breve si chiama «{ $key }». Non ce n’è nessuna.
# `code` is a statement's code, such as C10.
open-unknown-code = Nessuna affermazione ha il codice `{ $code }`.
open-always-in = `{ $code }` c’è sempre; qui si elencano solo le affermazioni facoltative.
open-not-at-this-level = `{ $code }` non si chiede a questo livello.
open-too-many-own = { $count ->
    [one] C’è { $count } affermazione propria. Ne sono possibili al massimo { $most }.
   *[other] Ci sono { $count } affermazioni proprie. Ne sono possibili al massimo { $most }.
  }
open-own-id-taken = L’id `{ $id }` è di un’affermazione del questionario. Danne un altro alla tua affermazione.
open-own-without-group = La tua affermazione «{ $own }» non è rivolta a nessuno. Scrivila almeno per un gruppo, o rimuovila.
open-own-without-text = La tua affermazione «{ $own }» non ha ancora un testo per questo gruppo: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = La tua affermazione «{ $own }» non dice ancora quando un { $points } è giusto, per questo gruppo: { $people }.
open-own-without-meaning = La tua affermazione «{ $own }» non dice ancora che cosa si intende, per questo gruppo: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = La tua affermazione «{ $own }» è tradotta solo in parte (lingua { $language }, gruppo: { $people }): servono testo e aiuto.
open-translation-for-nobody = La tua affermazione «{ $own }» ha una traduzione (lingua { $language }) per un gruppo che non la riceve: { $people }. Togli l’una o aggiungi l’altra.
open-no-such-session = Non c’è una sessione { $session } nell’anno scolastico { $year }.
open-no-first-day = Il primo giorno non è ancora scelto.
open-no-last-day = L’ultimo giorno non è ancora scelto.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = quando un { $points } è giusto
helps-what-is-meant = che cosa si intende

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = L’ultimo giorno viene prima del primo.
slot-too-short = { $days ->
    [one] La rilevazione dura { $days } giorno. Ne servono almeno { $least }, il primo e l’ultimo compresi.
   *[other] La rilevazione dura { $days } giorni. Ne servono almeno { $least }, il primo e l’ultimo compresi.
  }
slot-too-long = { $days ->
    [one] La rilevazione dura { $days } giorno. Il massimo è { $most }, il primo e l’ultimo compresi.
   *[other] La rilevazione dura { $days } giorni. Il massimo è { $most }, il primo e l’ultimo compresi.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = I giorni devono stare dentro la sessione { $session } dell’anno scolastico { $year }: dal { $first } al { $last }.
slot-in-the-past = Il primo giorno è passato: oggi è il { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Gruppo escluso: { $group }. Il rapporto porterà la scritta «incompleto» e non ci sarà il badge.
caution-below-minimum = { $invited ->
    [one] { $group }: si chiede a { $invited }, e il minimo su { $eligible } è { $minimum }. Così non si può raggiungere; il rapporto chiederà di leggerlo con cautela.
   *[other] { $group }: si chiede a { $invited }, e il minimo su { $eligible } è { $minimum }. Così non si può raggiungere; il rapporto chiederà di leggerlo con cautela.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: con { $invited } invitati questo è un gruppo piccolo, e chi ne fa parte lo legge all’inizio. Se rispondono in meno di { $cell }, il gruppo ha una riga propria nel rapporto solo quando sono d’accordo tutti quelli che hanno risposto.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = La tua affermazione «{ $own }» dice quasi lo stesso di un’altra ({ $code }, { $title }). Forse ne basta una.
caution-looks-like-own = La tua affermazione «{ $own }» dice quasi lo stesso di un’altra (la tua affermazione «{ $other }»). Forse ne basta una.
# `language` is a tag such as fr.
caution-not-translated = La tua affermazione «{ $own }» non è tradotta per tutti (lingua { $language }). Chi risponde in quella lingua la legge come è scritta, con un segno.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = La rilevazione è chiusa, quindi l’ultimo giorno non può più cambiare. Tutti i fogli sono al sicuro.
correction-not-later = L’ultimo giorno può solo spostarsi in avanti, e ora è { $last }. Scegli un giorno successivo.
correction-too-long = { $days ->
    [one] La rilevazione durerebbe { $days } giorno. Il massimo è { $most }, il primo e l’ultimo compresi. Scegli un ultimo giorno precedente.
   *[other] La rilevazione durerebbe { $days } giorni. Il massimo è { $most }, il primo e l’ultimo compresi. Scegli un ultimo giorno precedente.
  }
correction-outside-window = La sessione finisce il { $last }. Scegli quel giorno o uno precedente.
correction-unsealed = Dei fogli sono già stati dissigillati, quindi i numeri dietro i risultati non possono più cambiare.
correction-no-such-group = Il questionario non ha questo gruppo.
correction-nothing-changed = Questi numeri valgono già, quindi non c’è niente da correggere.
correction-more-invited = Gli invitati ({ $invited }) sono più degli aventi diritto ({ $eligible }).
correction-was-left-out = Gruppo escluso: { $group }. Tutti quelli che rispondono lo hanno letto. Non può più cambiare; un gruppo escluso mantiene 0 invitati.
correction-is-asked = Gruppo coinvolto: { $group }. Tutti quelli che rispondono lo hanno letto. Non può più cambiare; almeno 1 deve restare tra gli invitati.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Nessun fuso orario si chiama «{ $zone }». Esempi: Europe/Brussels, Europe/Athens.
problem-not-a-language = «{ $tag }» non è la sigla di una lingua. Esempi: nl, fr, pt-BR.
problem-too-many-people = Un gruppo ha al massimo { $most } persone. Riguarda il numero, per favore.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Qui nessuno strumento si chiama «{ $name }». Ci sono: { $there }.
problem-two-instruments = La rilevazione chiede lo strumento «{ $asked }», ed è stato scelto «{ $chosen }». Togline uno, per favore.
