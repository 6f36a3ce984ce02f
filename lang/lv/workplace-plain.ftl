### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = līdzdalība, l
lines-word-sessions = kārtas
lines-word-set-ups = sagataves, sagatave
lines-word-results = rezultāti
lines-word-school = skola
lines-word-guide = padomi
lines-word-data = datu aizsardzība, dati
lines-word-lock = slēgt, s
lines-word-quit = beigt, b

## What each of them does, read after it.

lines-does-help = šie vārdi
lines-does-back = soli atpakaļ; izlemtais paliek
lines-does-again = nolasīt šo vēlreiz, ar pašreizējiem skaitļiem
lines-does-where = kur tu esi
lines-does-participation = kas ir piedalījies; tur uzskaitītas visas telpas
lines-does-sessions = visas aptaujas, labojumi, jauna sagatave
lines-does-set-ups = skaits, apgalvojumi, dienas, aktivizēšana
lines-does-results = atzīmogot un lasīt ziņojumu
lines-does-school = tās nosaukums un koordinatoru atslēgas
lines-does-guide = kā norit aptauja
lines-does-data = kas tiek glabāts un kas to var lasīt
lines-does-clear = iztukšot to, ko raksta
lines-does-lock = slēgt to, ko var mainīt
lines-does-quit = beigt programmu
lines-numbers = Numurs dara to, kas aiz tā nolasīts.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Kur kaut ko raksta, pirms šiem vārdiem liek punktu, piemēram, .{ $back }
lines-empty = Tukša rinda atstāj to, kas tur ir, un ved tālāk.

## What is answered to what was typed.

lines-digits = Lūdzu, ieraksti skaitli ar cipariem vai .{ $back }, lai atstātu, kā bija.
lines-nothing-typed = Nekas nav ierakstīts. Lūdzu, ieraksti paroles frāzi vai .{ $back }, lai ietu projām.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Tas ir garāks, nekā ietilpst mazākajā ekrānā: { $used }. Lūdzu, raksti nedaudz īsāk.
lines-number-too-large = Lielākais iespējamais skaitlis šeit ir { $most }. Kas tur bija, paliek; lūdzu, ieraksti to vēlreiz.
lines-not-after-first = { $day } nevar būt pēdējā diena: pirmā diena ir { $first }. Nekas nav mainīts; lūdzu, ieraksti pēdējo dienu vēlreiz.
lines-class-unfinished = Par šo klasi rakstītais vēl nav saglabāts. Tukša rinda ved tālāk; .{ $clear } un pēc tam .{ $back } to atstāj ārā.
lines-one-number = Lūdzu, pa vienam numuram.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = To nevar saprast. Ieraksti numuru vai { $help }.
lines-nothing-to-clear = Te nekas netiek rakstīts.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Te viss sākas. Programmu beidz { $quit }.
lines-workplace = Koordinatora darbvieta.
lines-workplace-of = Darbvieta: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Koordinatora darbvieta, { $lock }.
lines-workplace-of-lock = Darbvieta: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Tagad: { $text }. Tukša rinda to tā atstāj.

## What stands before what is typed.

lines-ask-word = Vārds:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, { $session }. kārta, { $year }
lines-passphrase = Paroles frāze
lines-trying = Paroles frāze tiek pārbaudīta.
lines-unsealed = Atzīmogotas { $done } no { $of } anketām.
# Read when the program is ended by the system.
lines-set-up-kept = Sagatave ir saglabāta, kāda tā ir. Tā turpinās sagatavju telpā.
lines-no-key-made = Šeit tas beidzās. Atslēga nav izveidota, un nekas nav mainīts.
lines-words-not-typed-back = Tas beidzās, pirms divi atjaunošanas vārdi bija ierakstīti atpakaļ. Atslēga ir izveidota, un tās paroles frāze atver anketas. Kas vārdus nav pierakstījis, izveido jaunu atslēgu ar jauniem vārdiem: reflectory key replace

## A room that is locked.

lines-locked = Šī telpa ir slēgta.
lines-locked-type = Lūdzu, ieraksti savu paroles frāzi. To nerāda.
lines-locked-open = Līdzdalība, padomi un datu aizsardzība ir atvērti visiem: tur ved .{ $back }

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Padomi.
lines-protection = Datu aizsardzība.
lines-do-letter = uzrakstīt failā vēstuli vecākiem
lines-plans = Rīcības plāni.
lines-certificates = Apliecinājumi un nozīmīte.
lines-elsewhere = Šīs telpas rindās nav. To, ko tā dara, var arī ar komandu.
lines-command = Komanda ir: { $command }
lines-two-commands = Komanda ir: { $one }, un: { $other }

## Participation: a line for each group.

lines-participation = Līdzdalība.
lines-nobody-asked = Vēl nevienam neko nejautā. Vispirms sagatavo aptauju; tiklīdz tā būs aktivizēta, te pateiks, kas piedalās.
lines-participation-of = Līdzdalība. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Līdzdalība kopumā: { $level }.
lines-by-class = Pa klasēm, soļos pa pieciem:
lines-class-too-small = { $class }: par mazu, lai skaitītu.
lines-class-few = { $class }: mazāk par 5.
lines-class-least = { $class }: { $count } vai vairāk.
lines-group-not-invited = { $group }: nav aicināti.
lines-group-reached = { $group }: iesnieguši { $count } no { $invited }. Minimums ir { $minimum }: sasniegts.
lines-group-too-many = { $group }: iesnieguši { $count } no { $invited }. Minimums ir { $minimum }: sasniegts, anketu ir vairāk nekā aicināto; lūdzu, pārbaudi skaitu.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: iesnieguši { $count } no { $invited }. Minimums ir { $minimum }: tuvu, vēl { $missing }.
lines-group-below = { $group }: iesnieguši { $count } no { $invited }. Minimums ir { $minimum }: vēl { $missing }.
lines-do-codes = kodi un lapiņas izdalīšanai
lines-do-with-classes = ar klasēm
lines-do-without-classes = bez klasēm
lines-do-participation-of = līdzdalība: { $exercise }

## The sessions of a school year.

lines-sessions = Kārtas. Mācību gads { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = { $number }. kārta: { $days }, tagad.
lines-session-next = { $number }. kārta: { $days }, nākamā.
lines-session-later = { $number }. kārta: { $days }, vēlāk.
lines-session-past = { $number }. kārta: { $days }, beigusies.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = { $number }. kārta: { $entry }
lines-entry-set-up = sagatavot aptauju
lines-entry-prepare = jau laikus sagatavot aptauju
lines-entry-being = { $level }, tiek sagatavota
lines-do-earlier-year = agrāks mācību gads
lines-do-later-year = vēlāks mācību gads
lines-do-remove-set-up = noņemt sagatavi: { $level }
lines-do-restore = atgūt aptauju no arhīva
lines-restore = Atgūt aptauju no tās arhīva.

## A new set-up: for which session, and for which level.

lines-session-of = { $number }. kārta, { $year }
lines-session-taken = { $number }. kārta, { $year }, šī pakāpe te jau ir
lines-begin-level-one = Kārtā katrai pakāpei ir viena aptauja.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, tiek sagatavota
lines-isced-taken = { $level }, ISCED { $isced }, aptauja jau ir

## An exercise's page.

lines-exercise-page = Aptauja. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Tās nosaukums: { $id }.
lines-no-corrections = Labojumi: nav.
lines-correction = Labojums: { $words }.
lines-do-participation = līdzdalība
lines-do-preview = apskatīt to, kā to redz grupa
lines-do-last-day = labot pēdējo dienu
lines-do-people = labot cilvēku skaitu grupā
lines-do-recall = atsaukt aktivizēšanu
lines-do-copy = kopēt to uz citu kārtu
lines-do-archive = nolikt to vienā failā
lines-do-delete = dzēst to pavisam
lines-later-last-day = Vēlāka pēdējā diena. { $exercise }.
lines-group-people = { $group }, aicināti { $invited } no { $eligible }
lines-archive = Nolikt vienā failā: { $exercise }.
lines-delete = Vai dzēst pavisam: { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Sagataves.
lines-do-go-on-with = turpināt: { $name }
lines-do-new-set-up = jauna sagatave
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Sagatave: { $name }. { $step }. solis no { $steps }, { $title }, { $saved }.
lines-do-step = { $step }. solis: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = skola: { $school }
lines-number-school-none = skola: vēl nav ierakstīta
lines-number-level = pakāpe: { $level }
lines-number-eligible = { $group }: pavisam { $count }
lines-number-eligible-none = { $group }: skaits vēl nav ierakstīts
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: aicināti { $count }, { $state }
lines-number-classes = klases un izlases
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Cik
lines-how-many-in-all = { $group }: cik to ir pavisam
lines-how-many-invited = { $group }: cik ir aicināti
lines-school-name = Skolas nosaukums
lines-level = Pakāpe
lines-classes = Klases
lines-which-level = Kura pakāpe?
lines-classes-and-samples = Klases un izlases.
lines-class-asked = { $class }, { $group }, cilvēki: { $count }; jautā.
lines-class-not-asked = { $class }, { $group }, cilvēki: { $count }; nejautā.

## Step 2: what is asked.

lines-search = Meklēt apgalvojumos.
lines-search-how = Vārdi, kam jābūt nosaukumā vai tajā, ko lasa grupa.
# Stands before what is typed; a colon follows.
lines-words = Vārdi
lines-found = Atrasts ar "{ $words }": { $count }.
lines-item-core = { $statement }, jautā vienmēr
lines-item-left-out = { $statement }, īsā forma to izlaiž
lines-item-on = { $statement }, izvēles, atzīmēts
lines-item-off = { $statement }, izvēles, nav atzīmēts
lines-item-in-form = { $statement }, izvēles, īsajā formā
lines-item-stray = { $code }, atzīmēts, bet šajā pakāpē nejautā: izņemt
lines-do-next-area = nākamā joma
lines-do-area-before = iepriekšējā joma
lines-do-list-all = atkal rādīt visus
lines-do-write-own = uzrakstīt pašu apgalvojumu
lines-do-bring-in = ienest pašu apgalvojumus no citurienes
lines-do-how-much = cik daudz jautā: visu vai īso formu
lines-preview = Priekšskatījums: kuras grupas?
lines-preview-how = Tas ir ceļš, kādu iet dalībnieks. Nekas no tā netiek saglabāts; beidz to, kad vēlies.
lines-a-statement = Apgalvojums.
lines-do-ask = jautāt to
lines-do-not-ask = nejautāt to
lines-do-next-statement = nākamais apgalvojums
lines-do-previous-statement = iepriekšējais apgalvojums
lines-how-much-asked = Cik daudz jautā?
lines-everything = viss: visi pamata apgalvojumi, pārējās jomas un tas, ko tu atzīmē vai uzraksti

## Step 2: own statements.

lines-own-new = Jauns pašu apgalvojums.
lines-own-statement = Pašu apgalvojums: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Īss nosaukums ziņojumiem
lines-own-reads = { $group } lasa
lines-own-help = { $group }, kad der 5
lines-own-not-written = nav uzrakstīts
# `room` is such as "1 of 2 lines".
lines-own-room = Vieta ir: aizņemts { $room }.
lines-bring = Ienest pašu apgalvojumus.
lines-bring-from-file = no faila
# Stands before what is typed; a colon follows.
lines-file = Fails
lines-suggested = Ieteikti: { $set }.
lines-suggested-ticked = { $title }, atzīmēts.
lines-suggested-unticked = { $title }, nav atzīmēts.
lines-suggested-here = { $title }, te jau ir.
lines-do-take-ticked = pārņemt atzīmētos

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Pirmā diena
lines-last-day = Pēdējā diena
lines-day-how = Lūdzu, raksti kā 2026-11-23 vai 23.11.2026.
lines-do-first-day = ierakstīt pirmo dienu
lines-do-type-last-day = ierakstīt pēdējo dienu
lines-do-other-day = ierakstīt citu pēdējo dienu
lines-do-clear-days = notīrīt abas dienas

## Step 4: activation.

lines-ready = Viss ir gatavs.
lines-missing = { $count ->
    [zero] Trūkst { $count } lietu. To numuri ved turp, kur katru labo.
    [one] Trūkst { $count } lietas. Tās numurs ved turp, kur to labo.
   *[other] Trūkst { $count } lietu. To numuri ved turp, kur katru labo.
  }
lines-freezes = Kas pēc tam nemainīsies:
# `minutes` is how long it takes.
lines-asked = { $group }: aicināti { $invited }, minimums { $minimum }, apgalvojumi { $statements }, minūtes { $minutes }.
lines-asked-unknown = { $group }: skaits vēl nav zināms; apgalvojumi { $statements }, minūtes { $minutes }.
lines-asked-left-out = { $group }: izlaista.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = gatavs: { $check }
lines-check-missing = trūkst: { $check }
lines-check-mind = ņem vērā: { $check }
lines-people-asked = Cilvēki, kam jautā: { $people }, { $first } līdz { $last }; dienas: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = aktivizēt
lines-told = Ko dalībniekiem stāsta par iepriekšējās reizes iznākumu. To viņiem stāsta.
lines-not-told = Ko dalībniekiem stāsta par iepriekšējās reizes iznākumu. To viņiem nestāsta.
lines-do-tell = stāstīt
lines-do-not-tell = nestāstīt

## Codes and slips.

lines-codes = Kodi. { $exercise }.
lines-lab = Datorklase.
lines-lab-command = To atver un vēro ar komandu: reflectory hub.
lines-slips-how = Numurs tās izveido. Citam skaitam ieraksti numuru un skaitu, piemēram, 1 30.
lines-do-slips = { $group }: izveidot { $count }
lines-do-all-slips = izveidot visas { $total }
lines-do-pdf-cut = rakstīt PDF drukāšanai un griešanai
lines-do-html-cut = rakstīt HTML failu drukāšanai un griešanai

## Results.

lines-results = Rezultāti. Mācību gads { $year }.
lines-no-results = Šajā mācību gadā nav sākusies neviena aptauja.
lines-level-session = { $level }, { $session }. kārta
lines-do-read-report = lasīt ziņojumu: { $exercise }
lines-do-unseal = atzīmogot: { $exercise }
lines-do-count-late = ieskaitīt novēlotās anketas jaunā izdevumā: { $exercise }
lines-compare-with = Ar kuru salīdzināt: { $exercise }?
lines-fetching = Mirklīti: ziņojums tiek ielādēts.
lines-unseal = Atzīmogot: { $exercise }.
lines-new-edition = Jauns izdevums: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Ziņojums. { $exercise }, { $edition }. izdevums. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Apgalvojumi, { $area }, { $order }
lines-page-own = Pašu apgalvojumi, { $order }
lines-page-group = Viena grupa: { $group }
lines-page-other = Citas jomas: { $area }
lines-page-words = Saviem vārdiem: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Cita lapa, pēc nosaukuma: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Apgalvojums pilnībā, pēc nosaukuma: { $names }.
lines-note-on = Piezīme: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Piezīme
lines-form = Kādā formā rakstīt ziņojumu?
lines-search-report = Meklēt: kods, nosaukums vai vārds no apgalvojuma.
# Stands before what is typed; a colon follows.
lines-words-or-number = Vārdi vai numurs
lines-no-notes = Piezīmju vēl nav. Pie pilna apgalvojuma var pierakstīt piezīmi: rindu par to, ko par to teica.
lines-school-average = { $mean } skolas vidējais, jomas: { $areas }.
lines-overall = { $mean } kopā.
lines-overall-none = Kopā: nav ko rādīt.
lines-overall-answered = { $mean } kopā, atbildēja { $count } no { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Kopā: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, { $core ->
    [zero] no { $core } pamata apgalvojumiem.
    [one] no { $core } pamata apgalvojuma.
   *[other] no { $core } pamata apgalvojumiem.
  }
lines-area-optional = { $mean } { $group }, { $optional ->
    [zero] no { $optional } izvēles apgalvojumiem.
    [one] no { $optional } izvēles apgalvojuma.
   *[other] no { $optional } izvēles apgalvojumiem.
  }
lines-area-both = { $mean } { $group }, { $core ->
    [zero] no { $core } pamata apgalvojumiem un { $optional } izvēles.
    [one] no { $core } pamata apgalvojuma un { $optional } izvēles.
   *[other] no { $core } pamata apgalvojumiem un { $optional } izvēles.
  }
lines-handed-in = Iesniedza { $count } no { $of }.
lines-group-read = { $group } lasīja: { $text }
lines-texts = Teksti: { $count }, alfabēta secībā, atsevišķi no anketām.
lines-text = { $number }. teksts: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Līdzdalība: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: nav.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % neattiecas, { $count } no { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = starpība { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } kopā, atbildēja { $count } no { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = pieauga par { $by }, no { $before } uz { $after }, { $where }: { $statement }.
lines-changed-down = samazinājās par { $by }, no { $before } uz { $after }, { $where }: { $statement }.
lines-do-points-off = tikai vidējie
lines-do-points-on = arī cik izvēlējās katru punktu
lines-do-other-order = citā secībā
lines-do-search-statement = meklēt apgalvojumu
lines-do-write-report = rakstīt ziņojumu failā
lines-do-compare = salīdzināt ar citu aptauju
lines-do-statements-of = apgalvojumi: { $area }
lines-do-statement-after = nākamais apgalvojums
lines-do-statement-before = iepriekšējais apgalvojums
lines-do-note = rakstīt par to piezīmi
lines-do-note-off = bez tā piezīmes
lines-do-note-on = ar tā piezīmi, ja tāda ir

## Two sessions compared.

lines-compared = Divu kārtu salīdzinājums. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Toreiz: { $exercise }, līdzdalība { $level }. { $groups }.
lines-compared-now = Tagad: { $exercise }, līdzdalība { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Visas grupas: { $values }.
lines-then-now = toreiz { $before }, tagad { $after }
# In the place of a value.
lines-no-value = nekas
lines-increased = pieauga par { $by }
lines-decreased = samazinājās par { $by }
lines-same = tāpat
lines-do-other-order-now = citā secībā; tagad { $order }

## The school, and the coordinators' keys.

lines-school = Skola.
lines-first-steps = Pirmie soļi, kas vēl palikuši: { $steps }.
lines-look-still-right = Reizi mācību gadā: lūdzu, apskati, vai tas viss vēl ir pareizi, un pasaki to.
lines-back-up-now = Tagad izveido rezerves kopiju.
lines-old-key = Vecā atslēga.
lines-two-words = Divi no atgūšanas vārdiem.
lines-recovery-words = Atgūšanas vārdi.
lines-do-words-file = rakstīt tos failā
lines-do-pdf = rakstīt PDF
lines-do-html = rakstīt HTML failu

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Ieraksti { $back } vēlreiz, lai beigtu bez pēdējās izmaiņas. { $why }
plain-writing = Tiek rakstīts fails.
plain-writing-long = Fails tiek rakstīts jau { $seconds } s.
plain-writing-busy = Vēl tiek rakstīts cits fails, tāpēc šis netika sākts. Lūdzu, brīdi pagaidi.
plain-writing-leaving = Vēl tika rakstīts fails; tas tagad ir pārtraukts. Ieraksti { $back } vēlreiz, lai beigtu.
plain-overview-look-at-school = Reizi mācību gadā: lūdzu, apskati telpu skola.
# Two days, and a window of days.
plain-days-range = { $first } līdz { $last }
plain-dates-from-to = { $first } līdz { $last }
# The sessions and an exercise.
plain-dates-none-fits = { $session }. kārtā vairs neietilpst neviena aptauja: tās beigas: { $day }. Telpa kārtas rāda, kura kārta ir nākamā.
plain-exercise-archive-more = Visa aptauja kopā ar aizzīmogotajām anketām nonāk vienā failā un pamet krātuvi, kad fails ir nolasīts atpakaļ un atzīts par pilnīgu. To atgūst telpā kārtas. Izvēlies mapi zibatmiņā vai savos dokumentos. Tās nosaukums: { $name }
plain-exercise-delete-more = Pazūd viss, un neviens to nevar atgūt; arhīvu var atgūt. Rezerves kopijas paliek, kādas ir. Lai būtu droši, ka tā ir īstā, ieraksti tās nosaukumu: { $name }
plain-exercise-delete-sheets = Pazūd viss, arī { $sheets ->
    [zero] { $sheets } aizzīmogotas anketas
    [one] { $sheets } aizzīmogota anketa
   *[other] { $sheets } aizzīmogotas anketas
  }, un neviens to nevar atgūt; arhīvu var atgūt. Rezerves kopijas paliek, kādas ir. Lai būtu droši, ka tā ir īstā, ieraksti tās nosaukumu: { $name }
# Statements and activation.
plain-own-remove = Vēlreiz izvēlies noņemt, un šis apgalvojums pazudīs ar visiem tekstiem. Jebkas cits to patur.
plain-statements-form-leaves-out = Īsā forma šo izlaiž. Īso formu var izvēlēties vai atstāt sarakstā.
plain-statements-core-is-asked = Šo jautā vienmēr. Pie izvēles apgalvojuma tas ir pateikts.
plain-statements-own-is-asked = Jūsu pašu apgalvojumus jautā vienmēr. Tā numurs to atver: vari to mainīt vai noņemt.
plain-suggested-nothing-ticked = Vēl nekas nav atzīmēts. Apgalvojuma numurs to atzīmē.
plain-activate-still-missing = Kaut kā vēl trūkst. Trūkstošais uzskaitīts vispirms, un tā numurs ved turp.
plain-activate-no-key = Atslēgas vēl nav, tāpēc anketas vēlāk neviens nevarētu atvērt. Izveido to telpā skola.
plain-activate-try = { $who } Vai paroles frāze vēl ir zināma? To var pārbaudīt te.
plain-activate-tell-offer = { $count ->
    [zero] Pastāsti dalībniekiem, ko deva iepriekšējā reize: { $count } lietas no tava plāna. Numurs tās rāda.
    [one] Pastāsti dalībniekiem, ko deva iepriekšējā reize: { $count } lieta no tava plāna. Tās numurs to rāda.
   *[other] Pastāsti dalībniekiem, ko deva iepriekšējā reize: { $count } lietas no tava plāna. Numurs tās rāda.
  }
plain-activate-tell-other = { $count ->
    [zero] Dalībniekiem stāsta, ko deva iepriekšējā reize: { $count } lietas. Tavs plāns to tagad saka citiem vārdiem; numurs tos rāda.
    [one] Dalībniekiem stāsta, ko deva iepriekšējā reize: { $count } lieta. Tavs plāns to tagad saka citiem vārdiem; numurs tos rāda.
   *[other] Dalībniekiem stāsta, ko deva iepriekšējā reize: { $count } lietas. Tavs plāns to tagad saka citiem vārdiem; numurs tos rāda.
  }
plain-activate-tell-state-other = Tagad stāsta citiem vārdiem. Numurs ņem šos.
# Codes and slips.
plain-slips-nowhere-else = Šīs lapiņas nekur citur neglabājas. Raksti tās failā vai ieraksti { $back } vēlreiz, lai tās pamestu.
# Results and reports.
plain-results-nothing-set-up = Te nekas nav sagatavots. Tas sākas telpā kārtas.
plain-results-can-unseal = { $sheets ->
    [zero] { $sheets } anketas gaida aizzīmogotas.
    [one] { $sheets } anketa gaida aizzīmogota.
   *[other] { $sheets } anketas gaida aizzīmogotas.
  }
plain-late-enough = Novēlotas anketas: { $groups }. Jauns izdevums ieskaita tās, kuru pietiek.
plain-lab-aside = { $sheets ->
    [zero] Atliktas { $sheets } anketas: tās nāca bez brīvas lapiņas. Te tās paliek atliktas; zīmētajā ekrānā tās var ieskaitīt.
    [one] Atlikta { $sheets } anketa: tā nāca bez brīvas lapiņas. Te tā paliek atlikta; zīmētajā ekrānā to var ieskaitīt.
   *[other] Atliktas { $sheets } anketas: tās nāca bez brīvas lapiņas. Te tās paliek atliktas; zīmētajā ekrānā tās var ieskaitīt.
  }
plain-how-of = "80 no 200" vienmēr ir: atbildēja no aicinātajiem.
plain-how-counts = Vidējā skaita tikai atbildes no 1 līdz { $highest }. "Neattiecas" un neatbildēto saskaita un rāda blakus, nekad kā 0.
plain-how-counts-on-scale = Vidējā skaita tikai atbildes skalā. "Neattiecas" un neatbildēto saskaita un rāda blakus, nekad kā 0.
plain-figures-behind = atbildēja { $answered } no { $invited }, neattiecas { $opted-out }, bez atbildes { $unanswered }
plain-detail-na = neattiecas: { $words }
plain-detail-na-alone = neattiecas: uz mani neattiecas
plain-focus-na = Visvairāk "neattiecas"
# The school and its keys.
plain-school-step-exercise = aptauja
plain-school-no-key-meaning = Anketas var atvērt tikai tas, kam ir koordinatora atslēga. Bez tās neko nevar aktivizēt. Numurs izveido pirmo.
plain-school-coordinators-meaning = Numurs pievieno kolēģa atslēgu vai soli pa solim nodod darbu pēctecim.
plain-keys-leaving = Šos vārdus rāda tikai tagad. Kas pazaudē tos un paroles frāzi, pazaudē atbildes. Ieraksti { $back } vēlreiz, lai beigtu, tos nepierakstot.
plain-keys-wrong-word = Tas nav { $number }. vārds. Lūdzu, vēlreiz ieskaties lapā; .{ $back } nolasa vārdus vēlreiz.
plain-keys-backup-more = Atslēgas fails atrodas krātuves mapē. Rezerves kopēšana kopē abus uz tavu rezerves kopiju nesēju; pirmajā reizē pasaki, kur: reflectory backup DIR. Bez atslēgas vai bez tās paroles frāzes un atgūšanas lapas anketas nevar atvērt neviens.
plain-told-backup-where = Lūdzu, vienu reizi pasaki, kur otrā nesējā likt rezerves kopijas: reflectory backup DIR. Pēc tam pietiek ar izvēli “rezerves kopija”.
plain-told-no-drive = Nav redzams neviens pievienots disks. Lūdzu, pievieno to, brīdi pagaidi un izvēlies šo vēlreiz vai pieraksti te nolasīto. Nekas netika uzrakstīts.
