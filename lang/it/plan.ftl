### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = tutti i gruppi
# The title of leaders and teachers where they are shown together.
plan-staff = Personale
# The title of the area of what a school added itself.
plan-own-statements = Affermazioni proprie
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: media di { $code } almeno { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: almeno { $percent } % risponde 4 o 5 a { $code }
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: almeno { $percent } % sceglie «{ $option }» in { $code }
plan-target-at-most = { $line }: al massimo { $percent } % sceglie «{ $option }» in { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = raggiunto
plan-nearer = più vicino
plan-not-met = non raggiunto
plan-cannot-say = non si può dire
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: { $then } prima, { $now } adesso
plan-outcome-now = { $verdict }: { $now } adesso
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = l’affermazione non è nel rapporto successivo
plan-doubt-wording = chiesta con altre parole
plan-doubt-pooled = dirigenza e docenti sono mostrati insieme in uno dei due
plan-doubt-groups = dietro ci sono altri gruppi
plan-doubt-line = il rapporto non ha questo gruppo
plan-doubt-form = alla domanda si risponde in un altro modo
plan-doubt-level = un altro livello di istruzione
plan-doubt-questionnaire = un altro questionario

## Sentences about a plan on several screens.

plan-days-backwards = L’ultimo giorno viene prima del primo.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } è fuori dall’anno scolastico del piano, da agosto { $year } a luglio { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: questo questionario non ha più questa affermazione. La voce resta com’è; il suo traguardo non si può verificare.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Il tuo piano «{ $title }» ha 1 attività aperta.
   *[other] Il tuo piano «{ $title }» ha { $open } attività aperte.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Il tuo piano «{ $title }» per il { $year } ha 1 attività aperta.
   *[other] Il tuo piano «{ $title }» per il { $year } ha { $open } attività aperte.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = aperta
# Under way.
plan-mark-doing = in corso
plan-mark-done = fatta

## The list of plans.

plan-none = Ancora nessun piano.
# The letters n and a are keys.
plan-none-next = Un piano dice che cosa farà la scuola: una o due cose per volta, chi se ne occupa, entro quando, e da quale valore lo si saprà. n ne comincia uno; da un rapporto, a mette un’affermazione in un piano.
plan-list = Piani di azione
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = niente di aperto
plan-open = { $open ->
    [one] { $open } aperta
   *[other] { $open } aperte
  }

## Beginning a plan.

plan-which-level = Un piano è per un livello di istruzione. Quale?
plan-what-title = Come si deve chiamare il piano?
plan-title-missing = Un piano ha bisogno di un titolo.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = In quale piano mettere { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = un nuovo piano: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Rimuovere il piano «{ $title }» con tutto ciò che contiene?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Rimuovere «{ $what }» dal piano?
plan-remove-item = Rimuovere { $code } { $title } dal piano?
plan-remove-item-activities = { $count ->
    [one] Rimuovere { $code } { $title } con la sua attività?
   *[other] Rimuovere { $code } { $title } con le sue { $count } attività?
  }
plan-keep-it = Tieni
plan-remove-it = Rimuovi
plan-changed-not-removed = Nel frattempo qualcun altro ha cambiato questo piano, quindi non è stato rimosso. Prima guardalo, per favore.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = si salva…
plan-saved = salvato
plan-not-saved = non salvato
plan-saving-wait = Un momento: la tua ultima modifica viene salvata. Riprova, per favore.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Che cosa facciamo
plan-page-months = Mesi
# What shall come of it, by a figure.
plan-page-targets = Traguardi

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Non è ancora pianificato niente. e mostra esempi per ogni area, i elenca le affermazioni; da un rapporto, a mette qui un’affermazione. Una o due bastano per un anno.
# Behind a statement's title.
plan-no-objective = ancora nessun obiettivo
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = dal { $day }
plan-days-until = fino al { $day }
plan-days-none = ancora senza giorni
plan-check-not-yet = Dopo questo piano non è ancora arrivato nessun rapporto di questo livello. Quando ci sarà, qui si verifica ogni traguardo.
plan-checked = Verificato con la sessione { $session } del { $year }.
plan-no-figure = non si punta a nessun valore

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Obiettivo
plan-measure = Come lo sapremo
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Il prossimo rapporto
plan-aim-none = non viene verificato con un valore
plan-aim-mean = mostra una media di almeno
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = mostra una quota di 4 e 5 di almeno
plan-aim-option = mostra una quota di un’opzione
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = della domanda
plan-aim-choice = l’opzione
plan-aim-line = di
plan-aim-bound = è scelta da
plan-aim-value = tanto
plan-at-least = almeno
plan-at-most = al massimo
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = L’ultima volta avete detto
plan-since = Da allora noi
# What is done.
plan-what = Che cosa
plan-who = Chi
plan-from = Da
plan-to = A
plan-resources = Risorse
plan-money = Costi
# How far it is.
plan-progress = Avanzamento
# What became of the target.
plan-came = Che cosa ne è stato

## What stands in such a line before something is typed.

plan-hint-objective = che cosa deve essere diverso alla fine dell’anno
plan-hint-measure = in una frase
plan-hint-told = per chi partecipa: continua dopo queste parole
plan-hint-what = che cosa si fa
plan-hint-who = chi se ne occupa
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = un giorno, per esempio 23.11.2026 o 23.11.
plan-hint-resources = tempo, aule, aiuto
plan-hint-money = quanto costa

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Una media sta fra { $lowest } e { $highest }, per esempio { $middle }.
plan-share-wrong = Una quota è una percentuale intera da 0 a 100.
# The letter x is a key.
plan-what-missing = Un’attività ha bisogno di qualche parola. x la rimuove.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = «{ $typed }» non è un giorno. Scrivilo così, per favore: 23.11.{ $year } o 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Che cosa va fatto?
plan-what-about = Di che cosa si tratta?
plan-examples = Esempi da cui cominciare; tutto si può cambiare.
plan-write-as = In quale forma scrivere il piano?
# As what a plan is written: at most 50 columns each.
plan-as-page = Una pagina da leggere, proiettare, stampare (HTML)
plan-as-poster = Un cartellone: una pagina da appendere (HTML)
plan-as-text = Un testo da incollare nei tuoi documenti (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Giorni per un calendario (iCalendar)
plan-write-saving = Il piano viene salvato. Riprova, per favore.
plan-calendar-nothing = Nessuna attività di questo piano ha ancora un giorno, quindi non c’è niente per un calendario. Da’ a una un primo o un ultimo giorno; poi funziona. Non è stato scritto niente.
plan-many-activities = { $count ->
    [one] Una voce ha al massimo { $count } attività.
   *[other] Una voce ha al massimo { $count } attività.
  }
plan-many-items = { $count ->
    [one] Un piano ha al massimo { $count } affermazione.
   *[other] Un piano ha al massimo { $count } affermazioni.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Nel frattempo qualcun altro ha cambiato questo piano. Aveva rimosso un’affermazione in cui tu hai cambiato qualcosa: è di nuovo qui.
plan-met-removed-by-you = Nel frattempo qualcun altro ha cambiato questo piano. Ha cambiato qualcosa nell’affermazione che hai rimosso, quindi resta. Guardala, per favore.
plan-met-chosen = Nel frattempo qualcun altro ha cambiato questo piano. Ciò che entrambi avete scelto di nuovo è come lo ha lasciato l’altra persona; guardalo, per favore.
plan-met-theirs = Nel frattempo qualcun altro ha cambiato questo piano. Lo vedi com’è adesso.
plan-met-both = Nel frattempo qualcun altro ha cambiato questo piano. Ci sono le sue modifiche e le tue.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Nel frattempo qualcun altro ha cambiato questo piano e ha svuotato questa riga. Nella riga c’è la tua: Enter la conserva, Esc lascia l’altra.
# `theirs` is what the other one wrote.
plan-clash-wrote = Nel frattempo qualcun altro ha cambiato questo piano e qui ha scritto «{ $theirs }». Nella riga c’è la tua: Enter la conserva, Esc lascia l’altra.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Area
plan-target = Traguardo
plan-statement = Affermazione
# From when to when.
plan-when = Quando
# `code` and `title` are a statement's.
plan-activities-for = Attività per { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = «{ $words }»
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = dal { $from } al { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Avete detto. Facciamo.
plan-foot = Realizzato con Reflectory, che non ha nessun legame con la Commissione europea.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Che cosa avevamo pianificato
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Giudicato come stampato, con le regole di un confronto: dove il valore è nascosto, o è stato chiesto con altre parole, non si può dire niente.
