### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = udeležba, u
lines-word-sessions = krogi
lines-word-set-ups = priprave, priprava
lines-word-results = rezultati
lines-word-school = šola
lines-word-guide = vodnik
lines-word-data = varstvo podatkov, podatki
lines-word-lock = zakleni, l
lines-word-quit = izhod, q

## What each of them does, read after it.

lines-does-help = te besede
lines-does-back = korak nazaj; kar je določeno, ostane
lines-does-again = preberi to še enkrat, z zdajšnjimi števili
lines-does-where = kje si
lines-does-participation = kdo je sodeloval; tam so našteti vsi razdelki
lines-does-sessions = vse izvedbe, popravki, nova priprava
lines-does-set-ups = števila, trditve, dnevi, aktivacija
lines-does-results = odpečati in preberi poročilo
lines-does-school = njeno ime in ključi koordinatorjev
lines-does-guide = kako poteka izvedba
lines-does-data = kaj je shranjeno in kdo lahko to bere
lines-does-clear = izprazni, kar se vpisuje
lines-does-lock = zakleni, kar je mogoče spremeniti
lines-does-quit = zapusti program
lines-numbers = Številka naredi, kar se prebere za njo.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Kjer se kaj vpisuje, je pred temi besedami pika, na primer .{ $back }
lines-empty = Prazna vrstica pusti, kar je tam, in gre naprej.

## What is answered to what was typed.

lines-digits = Prosimo, vpiši število s številkami ali .{ $back }, da ostane, kot je bilo.
lines-nothing-typed = Nič ni bilo vpisano. Prosimo, vpiši geslo ali .{ $back } za izhod.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = To je daljše, kot gre na najmanjši zaslon: { $used }. Prosimo, vpiši malo krajše.
lines-number-too-large = Največje možno število tukaj je { $most }. Kar je bilo tam, ostane; prosimo, vpiši znova.
lines-not-after-first = { $day } ne more biti zadnji dan: prvi dan je { $first }. Nič se ni spremenilo; prosimo, znova vpiši zadnji dan.
lines-class-unfinished = Vpisano o tem razredu še ni shranjeno. Prazna vrstica gre naprej; .{ $clear } in nato .{ $back } to izpusti.
lines-one-number = Prosimo, eno številko naenkrat.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Program tega ne razume. Vpiši številko ali { $help }.
lines-nothing-to-clear = Tukaj se nič ne vpisuje.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Tukaj se vse začne. { $quit } zapusti program.
lines-workplace = Delovni prostor koordinatorja.
lines-workplace-of = Delovni prostor: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Delovni prostor koordinatorja, { $lock }.
lines-workplace-of-lock = Delovni prostor: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Zdaj: { $text }. Prazna vrstica to pusti.

## What stands before what is typed.

lines-ask-word = Beseda:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, { $session }. krog, { $year }
lines-passphrase = Geslo
lines-trying = Geslo se preverja.
lines-unsealed = Odpečatenih { $done } od { $of } listov.
# Read when the program is ended by the system.
lines-set-up-kept = Priprava je shranjena, kakršna je. Nadaljuje se v razdelku priprave.
lines-no-key-made = Tu se je končalo. Ključ ni narejen in nič se ni spremenilo.
lines-words-not-typed-back = Končalo se je, preden sta bili dve besedi za obnovitev vpisani nazaj. Ključ je narejen in njegovo geslo odpre liste. Kdor besed ni zapisal, naj naredi nov ključ, ki ima nove besede: reflectory key replace

## A room that is locked.

lines-locked = Ta razdelek je zaklenjen.
lines-locked-type = Prosimo, vpiši svoje geslo. Ne pokaže se.
lines-locked-open = Udeležba, vodnik in varstvo podatkov so vedno odprti za vse: .{ $back } pelje tja.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Vodnik.
lines-protection = Varstvo podatkov.
lines-do-letter = zapiši pismo za starše v datoteko
lines-plans = Akcijski načrti.
lines-certificates = Potrdila in značka.
lines-elsewhere = Tega razdelka v vrsticah ni. Kar se tam dela, zmore tudi ukaz.
lines-command = Ukaz je: { $command }
lines-two-commands = Ukaza sta: { $one }, in: { $other }

## Participation: a line for each group.

lines-participation = Udeležba.
lines-nobody-asked = Za zdaj ni vprašan nihče. Najprej pripravi izvedbo; ko je aktivirana, tu izveš, kdo sodeluje.
lines-participation-of = Udeležba. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Udeležba v celoti: { $level }.
lines-by-class = Po razredih, v korakih po pet:
lines-class-too-small = { $class }: premajhen za štetje.
lines-class-few = { $class }: manj kot 5.
lines-class-least = { $class }: { $count } ali več.
lines-group-not-invited = { $group }: ni povabljena.
lines-group-reached = { $group }: oddalo { $count } od { $invited }. Minimum je { $minimum }: dosežen.
lines-group-too-many = { $group }: oddalo { $count } od { $invited }. Minimum je { $minimum }: dosežen, listov je več kot povabljenih; prosimo, preveri število.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: oddalo { $count } od { $invited }. Minimum je { $minimum }: blizu, manjka še { $missing }.
lines-group-below = { $group }: oddalo { $count } od { $invited }. Minimum je { $minimum }: manjka še { $missing }.
lines-do-codes = kode in listki za razdelitev
lines-do-with-classes = z razredi
lines-do-without-classes = brez razredov
lines-do-participation-of = udeležba: { $exercise }

## The sessions of a school year.

lines-sessions = Krogi. Šolsko leto { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = { $number }. krog: { $days }, zdaj.
lines-session-next = { $number }. krog: { $days }, naslednji.
lines-session-later = { $number }. krog: { $days }, pozneje.
lines-session-past = { $number }. krog: { $days }, končan.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = { $number }. krog: { $entry }
lines-entry-set-up = pripravi izvedbo
lines-entry-prepare = pripravi vnaprej
lines-entry-being = { $level }, v pripravi
lines-do-earlier-year = prejšnje šolsko leto
lines-do-later-year = poznejše šolsko leto
lines-do-remove-set-up = odstrani pripravo: { $level }
lines-do-restore = vrni izvedbo iz arhiva
lines-restore = Vrnitev izvedbe iz arhiva.

## A new set-up: for which session, and for which level.

lines-session-of = { $number }. krog, { $year }
lines-session-taken = { $number }. krog, { $year }, ta stopnja je že tam
lines-begin-level-one = V krogu je za vsako stopnjo ena izvedba.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, je v pripravi
lines-isced-taken = { $level }, ISCED { $isced }, ima svojo izvedbo

## An exercise's page.

lines-exercise-page = Izvedba. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Njeno ime: { $id }.
lines-no-corrections = Popravki: ni jih.
lines-correction = Popravek: { $words }.
lines-do-participation = udeležba
lines-do-preview = poglej, kot jo vidi skupina
lines-do-last-day = popravi zadnji dan
lines-do-people = popravi število oseb skupine
lines-do-recall = prekliči aktivacijo
lines-do-copy = kopiraj v drug krog
lines-do-archive = shrani v eno datoteko
lines-do-delete = izbriši za vedno
lines-later-last-day = Poznejši zadnji dan. { $exercise }.
lines-group-people = { $group }, povabljenih { $invited } od { $eligible }
lines-archive = Shrani v eno datoteko: { $exercise }.
lines-delete = Izbrišem za vedno: { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Priprave.
lines-do-go-on-with = nadaljuj: { $name }
lines-do-new-set-up = nova priprava
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Priprava: { $name }. { $step }. korak od { $steps }, { $title }, { $saved }.
lines-do-step = { $step }. korak: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = šola: { $school }
lines-number-school-none = šola: še ni vpisana
lines-number-level = stopnja: { $level }
lines-number-eligible = { $group }: vseh { $count }
lines-number-eligible-none = { $group }: število vseh še ni vpisano
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: povabljenih { $count }, { $state }
lines-number-classes = razredi in vzorci
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Koliko
lines-how-many-in-all = { $group }: koliko je vseh
lines-how-many-invited = { $group }: koliko je povabljenih
lines-school-name = Ime šole
lines-level = Stopnja
lines-classes = Razredi
lines-which-level = Katera stopnja?
lines-classes-and-samples = Razredi in vzorci.
lines-class-asked = { $class }, { $group }, oseb { $count }: vprašan.
lines-class-not-asked = { $class }, { $group }, oseb { $count }: ni vprašan.

## Step 2: what is asked.

lines-search = Iskanje po trditvah.
lines-search-how = Besede, ki morajo biti v naslovu ali v besedilu za skupino.
# Stands before what is typed; a colon follows.
lines-words = Besede
lines-found = Najdeno za „{ $words }“: { $count }.
lines-item-core = { $statement }, vedno vključena
lines-item-left-out = { $statement }, kratka oblika jo izpusti
lines-item-on = { $statement }, izbirna, označena
lines-item-off = { $statement }, izbirna, ni označena
lines-item-in-form = { $statement }, izbirna, v kratki obliki
lines-item-stray = { $code }, označena, a na tej stopnji ni vključena: odstrani jo
lines-do-next-area = naslednje področje
lines-do-area-before = prejšnje področje
lines-do-list-all = spet pokaži vse
lines-do-write-own = napiši lastno trditev
lines-do-bring-in = prevzemi lastne trditve od drugod
lines-do-how-much = koliko je vprašano: vse ali kratka oblika
lines-preview = Predogled: kot kdo?
lines-preview-how = To je pot, kot jo vidi udeleženec. Nič se ne shrani; končaš lahko kadar koli.
lines-a-statement = Trditev.
lines-do-ask = vključi jo
lines-do-not-ask = izpusti jo
lines-do-next-statement = naslednja trditev
lines-do-previous-statement = prejšnja trditev
lines-how-much-asked = Koliko je vprašano?
lines-everything = vse: vse osnovne trditve, druga področja in vse, kar označiš ali napišeš

## Step 2: own statements.

lines-own-new = Nova lastna trditev.
lines-own-statement = Lastna trditev: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Kratek naslov za poročila
lines-own-reads = Skupina { $group } bere
lines-own-help = { $group }, kdaj ustreza 5
lines-own-not-written = ni napisano
# `room` is such as "1 of 2 lines".
lines-own-room = Prostor: uporabljeno { $room }.
lines-bring = Prevzem lastnih trditev.
lines-bring-from-file = iz datoteke
# Stands before what is typed; a colon follows.
lines-file = Datoteka
lines-suggested = Predlogi: { $set }.
lines-suggested-ticked = { $title }, označena.
lines-suggested-unticked = { $title }, ni označena.
lines-suggested-here = { $title }, že tukaj.
lines-do-take-ticked = prevzemi označene

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Prvi dan
lines-last-day = Zadnji dan
lines-day-how = Prosimo, zapiši ga kot 2026-11-23 ali 23.11.2026.
lines-do-first-day = vpiši prvi dan
lines-do-type-last-day = vpiši zadnji dan
lines-do-other-day = vpiši drug zadnji dan
lines-do-clear-days = počisti oba dneva

## Step 4: activation.

lines-ready = Vse je pripravljeno.
lines-missing = { $count ->
    [one] Manjka { $count } stvar. Njena številka pelje tja, kjer se uredi.
    [two] Manjkata { $count } stvari. Njuni številki peljeta tja, kjer se uredita.
    [few] Manjkajo { $count } stvari. Njihove številke peljejo tja, kjer se uredijo.
   *[other] Manjka { $count } stvari. Njihove številke peljejo tja, kjer se uredijo.
  }
lines-freezes = Kaj bo dokončno:
# `minutes` is how long it takes.
lines-asked = { $group }: povabljenih { $invited }, minimum { $minimum }, trditev { $statements }, minut { $minutes }.
lines-asked-unknown = { $group }: število še ni znano; trditev { $statements }, minut { $minutes }.
lines-asked-left-out = { $group }: izpuščena.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = urejeno: { $check }
lines-check-missing = manjka: { $check }
lines-check-mind = pozor: { $check }
lines-people-asked = Vprašanih oseb: { $people }. Prvi dan: { $first }, zadnji dan: { $last }; dni: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = aktiviraj
lines-told = Kaj je prinesel prejšnji krog. Udeleženci to izvedo.
lines-not-told = Kaj je prinesel prejšnji krog. Udeleženci tega ne izvedo.
lines-do-tell = povej jim
lines-do-not-tell = ne povej jim

## Codes and slips.

lines-codes = Kode. { $exercise }.
lines-lab = Računalnica.
lines-lab-command = Odpre in spremlja se z ukazom: reflectory hub.
lines-slips-how = Številka jih naredi. Za drugo količino vpiši številko in količino, na primer 1 30.
lines-do-slips = { $group }: naredi { $count }
lines-do-all-slips = naredi vse, { $total }
lines-do-pdf-cut = zapiši PDF, za tisk in rezanje
lines-do-html-cut = zapiši datoteko HTML, za tisk in rezanje

## Results.

lines-results = Rezultati. Šolsko leto { $year }.
lines-no-results = V tem šolskem letu se ni odprla še nobena izvedba.
lines-level-session = { $level }, { $session }. krog
lines-do-read-report = preberi poročilo: { $exercise }
lines-do-unseal = odpečati: { $exercise }
lines-do-count-late = štej pozne liste v novi izdaji: { $exercise }
lines-compare-with = S čim primerjam: { $exercise }?
lines-fetching = Trenutek: poročilo se nalaga.
lines-unseal = Odpečatenje: { $exercise }.
lines-new-edition = Nova izdaja: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Poročilo. { $exercise }, { $edition }. izdaja. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Trditve, { $area }, { $order }
lines-page-own = Lastne trditve, { $order }
lines-page-group = Ena skupina: { $group }
lines-page-other = Druga področja: { $area }
lines-page-words = S svojimi besedami: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Druga stran, po imenu: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Trditev v celoti, po imenu: { $names }.
lines-note-on = Opomba k: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Opomba
lines-form = V kateri obliki naj se poročilo zapiše?
lines-search-report = Iskanje: koda, naslov ali beseda iz trditve.
# Stands before what is typed; a colon follows.
lines-words-or-number = Besede ali številka
lines-no-notes = Opomb še ni. Trditev v celoti sprejme opombo: vrstico o tem, kaj je bilo o njej povedano.
lines-school-average = { $mean } povprečje šole; področij: { $areas }.
lines-overall = { $mean } skupaj.
lines-overall-none = Skupaj: ni kaj pokazati.
lines-overall-answered = { $mean } skupaj, odgovorilo { $count } od { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Skupaj: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, { $core ->
    [one] iz { $core } osnovne trditve.
    [two] iz { $core } osnovnih trditev.
    [few] iz { $core } osnovnih trditev.
   *[other] iz { $core } osnovnih trditev.
  }
lines-area-optional = { $mean } { $group }, { $optional ->
    [one] iz { $optional } izbirne trditve.
    [two] iz { $optional } izbirnih trditev.
    [few] iz { $optional } izbirnih trditev.
   *[other] iz { $optional } izbirnih trditev.
  }
lines-area-both = { $mean } { $group }, { $core ->
    [one] iz { $core } osnovne trditve, izbirnih: { $optional }.
    [two] iz { $core } osnovnih trditev, izbirnih: { $optional }.
    [few] iz { $core } osnovnih trditev, izbirnih: { $optional }.
   *[other] iz { $core } osnovnih trditev, izbirnih: { $optional }.
  }
lines-handed-in = Oddalo { $count } od { $of }.
lines-group-read = Skupina { $group } je brala: { $text }
lines-texts = Besedil: { $count }, po abecedi, ločeno od listov.
lines-text = Besedilo { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Udeležba: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: ni.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % ne velja, { $count } od { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } razlike, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } skupaj, odgovorilo { $count } od { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = višje za { $by }, prej { $before }, zdaj { $after }, { $where }: { $statement }.
lines-changed-down = nižje za { $by }, prej { $before }, zdaj { $after }, { $where }: { $statement }.
lines-do-points-off = samo povprečja
lines-do-points-on = s tem, koliko jih je izbralo posamezno točko
lines-do-other-order = v drugem vrstnem redu
lines-do-search-statement = išči trditev
lines-do-write-report = zapiši poročilo v datoteko
lines-do-compare = primerjaj z drugo izvedbo
lines-do-statements-of = trditve: { $area }
lines-do-statement-after = naslednja trditev
lines-do-statement-before = prejšnja trditev
lines-do-note = zapiši opombo k njej
lines-do-note-off = brez njene opombe
lines-do-note-on = z njeno opombo, če je

## Two sessions compared.

lines-compared = Primerjava dveh krogov. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Prej: { $exercise }, udeležba: { $level }. { $groups }.
lines-compared-now = Zdaj: { $exercise }, udeležba: { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Vse skupine: { $values }.
lines-then-now = prej { $before }, zdaj { $after }
# In the place of a value.
lines-no-value = nič
lines-increased = višje za { $by }
lines-decreased = nižje za { $by }
lines-same = enako
lines-do-other-order-now = v drugem vrstnem redu; zdaj { $order }

## The school, and the coordinators' keys.

lines-school = Šola.
lines-first-steps = Prvi koraki, ki še manjkajo: { $steps }.
lines-look-still-right = Enkrat v šolskem letu: prosimo, preglej, ali vse to še drži, in to potrdi.
lines-back-up-now = Zdaj naredi varnostno kopijo.
lines-old-key = Stari ključ.
lines-two-words = Dve od obnovitvenih besed.
lines-recovery-words = Obnovitvene besede.
lines-do-words-file = zapiši jih v datoteko
lines-do-pdf = zapiši PDF
lines-do-html = zapiši datoteko HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Še enkrat vpiši { $back } za izhod brez zadnje spremembe. { $why }
plain-writing = Datoteka se zapisuje.
plain-writing-long = Datoteka se zapisuje že { $seconds } s.
plain-writing-busy = Druga datoteka se še zapisuje, zato se ta ni začela. Prosimo, počakaj trenutek.
plain-writing-leaving = Datoteka se je še zapisovala; zdaj je to ustavljeno. Za izhod še enkrat vpiši { $back }.
plain-overview-look-at-school = Enkrat v šolskem letu: prosimo, poglej razdelek šola.
# Two days, and a window of days.
plain-days-range = { $first } do { $last }
plain-dates-from-to = { $first } do { $last }
# The sessions and an exercise.
plain-dates-none-fits = V { $session }. krog ne gre več nobena izvedba; konec kroga: { $day }. Razdelek krogi pokaže, kateri krog je naslednji.
plain-exercise-archive-more = Vsa izvedba gre v eno datoteko, skupaj z zapečatenimi listi, in zapusti shrambo, ko je datoteka prebrana nazaj in popolna. Vrne jo razdelek krogi. Izberi mapo na USB-ključku ali med svojimi dokumenti. Njeno ime: { $name }
plain-exercise-delete-more = Izgine v celoti in nihče je ne more vrniti; arhiv je mogoče vrniti. Varnostne kopije obdržijo, kar imajo. Da gre zagotovo za pravo, vpiši njeno ime: { $name }
plain-exercise-delete-sheets = Izgine v celoti, { $sheets ->
    [one] tudi { $sheets } zapečaten list
    [two] tudi { $sheets } zapečatena lista
    [few] tudi { $sheets } zapečateni listi
   *[other] tudi { $sheets } zapečatenih listov
  }, in nihče je ne more vrniti; arhiv je mogoče vrniti. Varnostne kopije obdržijo, kar imajo. Da gre zagotovo za pravo, vpiši njeno ime: { $name }
# Statements and activation.
plain-own-remove = Še enkrat izberi odstranitev in ta trditev izgine z vsemi besedili. Vse drugo jo obdrži.
plain-statements-form-leaves-out = Kratka oblika to izpusti. Kratko obliko je mogoče izbrati ali opustiti na seznamu.
plain-statements-core-is-asked = Ta je vedno vključena. Pri izbirnih to piše.
plain-statements-own-is-asked = Lastne trditve so vedno vključene. Njena številka jo odpre: lahko jo spremeniš ali odstraniš.
plain-suggested-nothing-ticked = Nič še ni označeno. Številka trditve jo označi.
plain-activate-still-missing = Nekaj še manjka. Kar manjka, je našteto najprej in številka pelje tja.
plain-activate-no-key = Ključa še ni, zato listov pozneje ne bi mogel odpreti nihče. Naredi ga v razdelku šola.
plain-activate-try = { $who } Ali je geslo še znano? Tukaj ga je mogoče preizkusiti.
plain-activate-tell-offer = Povej udeležencem, kaj je prinesel prejšnji krog: { $count ->
    [one] { $count } stvar
    [two] { $count } stvari
    [few] { $count } stvari
   *[other] { $count } stvari
  } iz tvojega načrta. Številka pokaže.
plain-activate-tell-other = Udeleženci izvedo, kaj je prinesel prejšnji krog: { $count ->
    [one] { $count } stvar
    [two] { $count } stvari
    [few] { $count } stvari
   *[other] { $count } stvari
  }. Tvoj načrt to zdaj pove z drugimi besedami; številka jih pokaže.
plain-activate-tell-state-other = Zdaj so povedane druge besede. Številka prevzame te.
# Codes and slips.
plain-slips-nowhere-else = Ti listki niso shranjeni nikjer drugje. Zapiši jih v datoteko ali še enkrat vpiši { $back }, da jih opustiš.
# Results and reports.
plain-results-nothing-set-up = Tukaj ni nič pripravljeno. Začne se v razdelku krogi.
plain-results-can-unseal = { $sheets ->
    [one] { $sheets } list čaka zapečaten.
    [two] { $sheets } lista čakata zapečatena.
    [few] { $sheets } listi čakajo zapečateni.
   *[other] { $sheets } listov čaka zapečatenih.
  }
plain-late-enough = Pozni listi: { $groups }. Nova izdaja šteje tiste, ki jih je dovolj.
plain-lab-aside = { $sheets ->
    [one] { $sheets } list je odložen: prišel je brez prostega listka. Tukaj ostane odložen; na narisanem zaslonu ga je mogoče šteti.
    [two] { $sheets } lista sta odložena: prišla sta brez prostega listka. Tukaj ostaneta odložena; na narisanem zaslonu ju je mogoče šteti.
    [few] { $sheets } listi so odloženi: prišli so brez prostega listka. Tukaj ostanejo odloženi; na narisanem zaslonu jih je mogoče šteti.
   *[other] { $sheets } listov je odloženih: prišli so brez prostega listka. Tukaj ostanejo odloženi; na narisanem zaslonu jih je mogoče šteti.
  }
plain-how-of = „80 od 200“ vedno pomeni: odgovorilo od povabljenih.
plain-how-counts = V povprečju štejejo samo odgovori od 1 do { $highest }. „Ne velja“ in izpuščeno se štejeta in pokažeta zraven, nikoli kot 0.
plain-how-counts-on-scale = V povprečju štejejo samo odgovori na lestvici. „Ne velja“ in izpuščeno se štejeta in pokažeta zraven, nikoli kot 0.
plain-figures-behind = odgovorilo { $answered } od { $invited }, ne velja { $opted-out }, brez odgovora { $unanswered }
plain-detail-na = ne velja: { $words }
plain-detail-na-alone = ne velja: zame ne velja
plain-focus-na = Največ „ne velja“
# The school and its keys.
plain-school-step-exercise = izvedba
plain-school-no-key-meaning = Liste lahko odpre le, kdor ima ključ koordinatorja. Brez njega ni mogoče aktivirati ničesar. Številka naredi prvega.
plain-school-coordinators-meaning = Številka po korakih doda ključ sodelavca ali preda ključ nasledniku.
plain-keys-leaving = Te besede se pokažejo samo zdaj. Kdor izgubi besede in geslo, izgubi odgovore. Še enkrat vpiši { $back } za izhod brez zapisa.
plain-keys-wrong-word = To ni { $number }. beseda. Prosimo, še enkrat poglej na svoj list; .{ $back } znova prebere besede.
plain-keys-backup-more = Datoteka ključa je v mapi shrambe. Varnostno kopiranje oboje kopira na tvoj nosilec za kopije; prvič povej, kam: reflectory backup DIR. Brez ključa ali brez njegovega gesla in obnovitvenega lista ne more listov odpreti nihče.
plain-told-backup-where = Prosimo, enkrat povej, kam gredo varnostne kopije, na drug nosilec: reflectory backup DIR. Potem zadošča izbira »kopija«.
plain-told-no-drive = Videti ni nobenega priključenega nosilca. Prosimo, priključi ga, počakaj trenutek in znova izberi to ali pa zapiši, kar se tukaj prebere. Nič ni bilo zapisano.
