### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = attiva
key-activity = attività
key-after = dopo
key-all-this-is-still-right = è ancora tutto giusto
key-archive = archivia
key-area = area
key-area-before = area prima
key-as-html = in HTML
key-as-pdf = in PDF
key-as-png = in PNG
key-asked-or-not = chiedi o no
key-back-to-the-list = torna all’elenco
key-back-to-the-overview = torna al quadro
key-back-to-the-plan = torna al piano
key-back-up = copia
key-back-up-now = copia ora
key-badge-as-svg = badge in SVG
key-before = prima
key-bring-in = prendi da altrove
key-change = cambia
key-classes = classi
key-classes-a-sample = classi, un campione
key-close = chiudi
key-close-the-lab = chiudi il laboratorio
key-codes = codici
key-compare = confronta
key-count-those-set-aside = conta quelli a parte
key-day = giorno
key-delete = elimina
key-do-it = procedi
key-draw = sorteggia
key-earlier = prima
key-earlier-year = anno precedente
key-end-the-search = fine ricerca
key-examples = esempi
key-from-an-archive = da un archivio
key-group = gruppo
key-how-many = quanti
key-keep = conserva
key-keep-and-beside-it = conserva, poi accanto
key-keep-it = conservalo
key-keep-the-note = conserva la nota
key-lab = laboratorio
key-last-day = ultimo giorno
key-later = dopo
key-later-year = anno dopo
key-leave-it = lascia
key-leave-it-activated = lascia attivata
key-leave-it-as-it-was = lascia com’era
key-level = livello
key-list-all = elenca tutto
key-lock = blocca
key-make-all = crea tutti
key-make-these = crea questi
key-mark = segna
key-more = altro
key-new = nuovo
key-new-edition = nuova edizione
key-new-own = nuova propria
key-new-plan = nuovo piano
key-next-at-the-end-keep = avanti, alla fine salva
key-next-page = pagina dopo
key-next-step = passo dopo
key-no-file = nessun file
key-note = nota
key-notes-on-off = note sì/no
key-open = apri
key-open-the-lab = apri il laboratorio
key-other-exercise = altra rilevazione
key-other-group = altro gruppo
key-other-questionnaire = altro questionario
key-people = persone
key-picture = immagine
key-plan = piano
key-plan-a-sample = pianifica un campione
key-preview = anteprima
key-previous = precedente
key-read = leggi
key-read-on = continua a leggere
key-read-the-file = leggi il file
key-remove = rimuovi
key-remove-it = rimuovi
key-rooms = sezioni
key-search = cerca
key-session-before = sessione prima
key-short-form = forma breve
key-slips = biglietti
key-sort = ordina
key-statement = affermazione
key-statement-before = affermazione prima
key-take-it-back = ritira
key-take-the-ticked-ones = prendi quelle segnate
key-take-this-day = prendi questo giorno
key-tell-it-or-not = comunica o no
key-they-are-written-down = sono annotate
key-tick-one = segna
key-title = titolo
key-to-the-statements = alle affermazioni
key-try-it = prova
key-try-the-passphrase = prova la frase
key-type-a-day = scrivi un giorno
key-type-a-seed = scrivi un seme
key-unlock = sblocca
key-view = vista
key-watch = osserva
key-week = settimana
key-what-the-bars-mean = le barre
key-why = perché
key-write = scrivi
key-write-a-file = scrivi un file
key-write-a-letter-for-parents = lettera per le famiglie
key-write-certificate = attestato
key-write-text = scrivi il testo

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Quadro
room-sessions = Sessioni
room-set-up = Prepara
room-results = Risultati
room-plan = Piano
room-certificates = Attestati
room-resources = Materiali
# The room about data protection.
room-protection = Dati
room-school = Scuola
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Att
room-resources-short = Guida
room-protection-short = Dati

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = scuola di esempio
lock-locked = bloccato
lock-unlocked = sbloccato

## The lock before the rooms that change something.

lock-asks = Questa sezione è bloccata. Scrivi la tua frase d’accesso, per favore.
# The digits are the keys of the rooms.
lock-open-rooms = Partecipazione, guida e pagina sulla protezione dei dati restano aperte a tutti: 1, 7 e 8.
lock-trying = Un momento: la frase d’accesso viene provata.

## Leaving the workplace.

leaving-recovery-words = Le parole di recupero della nuova chiave stanno qui e da nessun’altra parte. Annotale prima di uscire, per favore.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Premi q un’altra volta per uscire senza l’ultima modifica. { $why }

## A file being written, and a text being copied.

writing-busy = Si sta ancora scrivendo un altro file, quindi questo non è stato cominciato. Esc interrompe l’altro.
writing-leaving = Si stava ancora scrivendo un file; ora è interrotto. Premi q un’altra volta per uscire.
copy-too-long = È più di quanto gli appunti accettino da un terminale. Salvalo invece come file, per favore.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Il suo nome
ask-passphrase = La tua frase d’accesso

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, da mostrare e stampare
report-form-pdf = PDF, da stampare
report-form-docx = DOCX, per continuare a scrivere
report-form-xlsx = XLSX, un foglio di calcolo con grafici
report-form-markdown = Markdown, da incollare altrove
report-form-csv = CSV, un’unica lunga tabella
report-form-json = JSON, per programmi
report-form-text = testo semplice

## The overview: who takes part, now.

overview-look-at-school = Una volta per anno scolastico: guarda la sezione 9, Scuola.
overview-nobody = Per ora non si chiede niente a nessuno.
overview-nobody-more = Prepara una rilevazione nella sezione 3. Appena è attivata, qui vedi chi partecipa.
overview-counting = Un momento: si contano i fogli.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Si apre { $day }, 00:00 · { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
  }
overview-open = Aperta fino a { $day }, 23:59 · { $days ->
    [one] ancora 1 giorno
   *[other] ancora { $days } giorni
  }
overview-last-day = Aperta fino a { $day }, 23:59 · ultimo giorno
overview-closed = Chiusa da { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Partecipazione:
participation-none = ancora nessuna
participation-incomplete = incompleta, un gruppo non ha ancora nessuno
# The same where there is little room: at most 14 columns.
participation-incomplete-short = incompleta
participation-medium = media
participation-high = alta
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · sessione { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } su { $invited }
overview-figures-share = { $submitted } su { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = non invitati
reach-reached = raggiunto
reach-check = più fogli che persone invitate: controlla il numero, per favore
# Nearly there.
reach-close = quasi: ancora { $missing } al minimo
reach-below = ancora { $missing } al minimo
# The same in half the room.
reach-check-please = controlla il numero, per favore
# The same where there is little room: at most 14 columns.
reach-check-short = da controllare
reach-below-short = { $missing } al minimo
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = oggi
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimo · la lunghezza intera sono tutti gli invitati
# `classes` are names of classes, with commas.
overview-few-classes = Ancora meno di 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Per classe, a passi di cinque; le classi con meno di dieci persone non hanno un conteggio.
overview-class-too-small = troppo piccola per contare
overview-class-few = meno di 5
overview-class-at-least = { $count } o più

## The overview: what the bars mean.

overview-explained-bar = Ogni barra è un gruppo: i fogli consegnati rispetto a tutti gli invitati. Le risposte, il nome o l’orario di qualcuno non sono mostrati qui né conservati con un foglio.
overview-explained-mark = Il segno è il minimo per avere risultati significativi. Dipende da quante persone ha il gruppo.
overview-explained-level = La partecipazione è alta quando tutti i gruppi lo raggiungono, o tutti tranne uno che è vicino (80 % del minimo). È incompleta finché un gruppo non ha nessuno.
overview-explained-moves = Le barre si muovono da sole quando arriva un foglio.
