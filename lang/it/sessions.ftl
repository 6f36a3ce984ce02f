### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · sessione { $session } del { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Anno scolastico { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } oggi, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Sessione { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = ora
sessions-next = prossima
sessions-later = più avanti
sessions-over = conclusa
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = nessuna rilevazione
sessions-nothing-yet = ancora niente
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + preparane una
sessions-prepare-one = + prepara la prossima

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = in preparazione
sessions-opens = si apre il { $day }
sessions-open-until = aperta fino al { $day }
sessions-closed-since = chiusa dal { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = nessuno ha partecipato
sessions-nobody-yet = ancora nessuno
# Nobody of one of the groups has answered yet.
sessions-group-missing = manca un gruppo
sessions-medium = partecipazione media
sessions-high = partecipazione alta

## Bringing an exercise back, and removing a set-up.

sessions-restore = Riportare una rilevazione dal suo archivio
sessions-restore-more = Scrivi dove si trova l’archivio, per esempio /media/stick/2026-1-primary.archive. Il file resta com’è. Qui si può aprire solo un archivio di questa scuola.
# Before the path that is typed: at most 24 columns.
sessions-archive = L’archivio
sessions-remove = Vuoi rimuovere questa preparazione?
sessions-remove-more = Tutto ciò che è stato deciso va via; non ci sono ancora risposte. Per essere certi che sia questa, scrivi il suo nome: { $name }
sessions-remove-only-set-up = Qui si può rimuovere solo una preparazione. Una rilevazione si archivia o si elimina nella sua pagina.
sessions-remove-changed = Nel frattempo qualcun altro ha cambiato questa preparazione, quindi non è stata rimossa. Prima guardala di nuovo.
sessions-not-its-name = Questo non è il suo nome. Non è stato cambiato niente. Il suo nome è { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Quale questionario?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Si rivolge a: { $groups }.
begin-session = Per quale sessione?
begin-session-more = Una rilevazione sta tutta in una sessione. In aprile due sessioni si sovrappongono: scegli tu quale.
begin-copy = In quale sessione vuoi copiarla?
begin-copy-more = Viene copiato tutto tranne le date: numeri, classi, affermazioni e quelle proprie.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Sessione { $session } del { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = questo livello c’è già
begin-level = Quale livello, nella sessione { $session } del { $year }?
begin-level-more = In una sessione c’è una rilevazione per ogni livello. Una scuola più grande ne svolge diverse in parallelo.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = è in preparazione
begin-has-exercise = ha già la sua
begin-isced = ISCED { $level }
begin-taken-by-set-up = Questo livello è già in preparazione per questa sessione. In una sessione c’è una rilevazione per ogni livello: continua con quella.
begin-taken-by-exercise = Questo livello ha già la sua rilevazione in questa sessione. È al sicuro. In una sessione c’è una rilevazione per ogni livello: scegli un altro livello o un’altra sessione.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Si apre { $day }, fra { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
  }.
exercise-last-day = Aperta. Oggi è l’ultimo giorno, fino alle 23:59.
exercise-open = Aperta fino a { $day }, { $days ->
    [one] ancora 1 giorno
   *[other] ancora { $days } giorni
  }.
exercise-closed = Chiusa da { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Giorni
# What is asked.
exercise-asked = Che cosa si chiede
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Soglia di riservatezza
# How people come in: with a code or without.
exercise-answering = Come si risponde
exercise-corrections = Correzioni
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, { $optional } facoltative, { $own ->
    [one] 1 affermazione propria
   *[other] { $own } affermazioni proprie
  }
exercise-statements-narrow = { $form }, { $optional } facolt., { $own } proprie
exercise-everything = tutto
# `key` is the short name of a short form, such as 20.
exercise-short-form = forma breve { $key }
exercise-cell-more = { $cell ->
    [one] 1 foglio
   *[other] { $cell } fogli
  }; un gruppo con meno non ha una riga propria
exercise-cell-narrow = { $cell ->
    [one] 1 foglio
   *[other] { $cell } fogli
  }
exercise-no-code = senza codice
exercise-all-coded = tutti con un codice
# `groups` are the groups that need one, with commas.
exercise-coded = con un codice: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = escluso
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } su { $invited } invitati   minimo { $minimum }   { $eligible } aventi diritto
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } su { $invited } invitati, min. { $minimum }
exercise-no-corrections = nessuna
exercise-corrections-before = e { $count } prima di queste
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  l’ultimo giorno ora è { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: ora { $invited } invitati su { $eligible } aventi diritto

## The page of an exercise: its corrections.

exercise-later = Un ultimo giorno più avanti
# `most` is a number of days.
exercise-later-more = Chi risponde lo vede subito. Può solo spostarsi in avanti: al massimo fino al { $day } ({ $most } giorni, dentro la sessione). Viene registrato, e il rapporto lo dice.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Il nuovo ultimo giorno
exercise-no-day = Questo non è un giorno. Scrivilo così, per favore: 2026-12-04 (anno, mese, giorno).
exercise-whose-number = Quale gruppo aveva un numero sbagliato?
# `group` is a group's title.
exercise-how-many = Quante persone sono? { $group }
exercise-people-more = Il rapporto fa i conti su questi numeri. La modifica viene registrata, e il rapporto lo dice. Ciò che è stato promesso a un gruppo piccolo resta promesso.
# Behind a group's title in a list.
exercise-invited-of = { $invited } invitati su { $eligible } aventi diritto
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Aventi diritto
exercise-invited = Invitati
exercise-both-numbers = Scrivi tutti e due i numeri, per favore.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Con gli occhi di quale gruppo vuoi guardarla?
exercise-begun = Qualcuno ha già risposto, oppure è chiusa: l’attivazione non si può più ritirare. Si può ancora spostare avanti l’ultimo giorno e correggere il numero di persone.
exercise-archive = Riporla in un unico file
exercise-archive-more = Tutta la rilevazione va in un unico file, fogli sigillati compresi, e lascia i dati della scuola quando il file è stato riletto e trovato completo. In Sessioni, o la riporta indietro. Scegli una cartella su una chiavetta o fra i tuoi documenti. Il suo nome: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Il file
exercise-no-file = Scrivi dove va scritto il file, per favore.
exercise-delete = Vuoi eliminarla per sempre?
# The "a" in brackets is a key.
exercise-delete-more = Va via tutto, e nessuno può riportarlo indietro; un archivio (a) invece si può riportare. Le copie di sicurezza conservano ciò che hanno. Per essere certi che sia questa, scrivi il suo nome: { $name }
exercise-delete-sheets = Va via tutto, { $sheets ->
    [one] 1 foglio sigillato compreso
   *[other] { $sheets } fogli sigillati compresi
  }, e nessuno può riportarlo indietro; un archivio (a) invece si può riportare. Le copie di sicurezza conservano ciò che hanno. Per essere certi che sia questa, scrivi il suo nome: { $name }
