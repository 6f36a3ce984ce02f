### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = deltagande, d
lines-word-sessions = omgångar
lines-word-set-ups = utkast
lines-word-results = resultat
lines-word-school = skola
lines-word-guide = guide
lines-word-data = dataskydd, data
lines-word-lock = lås, l
lines-word-quit = avsluta, a

## What each of them does, read after it.

lines-does-help = de här orden
lines-does-back = ett steg tillbaka; det som har bestämts finns kvar
lines-does-again = läs det här en gång till, med siffrorna just nu
lines-does-where = var du är
lines-does-participation = vilka som har deltagit; alla rum listas där
lines-does-sessions = alla undersökningar, rättelser, ett nytt utkast
lines-does-set-ups = antal, påståenden, dagar, aktivering
lines-does-results = bryt förseglingen och läs rapporten
lines-does-school = dess namn, och samordnarnas nycklar
lines-does-guide = hur en undersökning går till
lines-does-data = vad som sparas och vem som kan läsa det
lines-does-clear = töm det som håller på att skrivas
lines-does-lock = lås det som går att ändra
lines-does-quit = lämna programmet
lines-numbers = Ett nummer gör det som läses efter det.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Där något skrivs står en punkt före de här orden, till exempel .{ $back }
lines-empty = En tom rad låter det som står där vara, och går vidare.

## What is answered to what was typed.

lines-digits = Skriv ett tal med siffror, eller .{ $back } för att låta det vara som det var.
lines-nothing-typed = Inget skrevs. Skriv lösenfrasen, eller .{ $back } för att gå härifrån.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Det här är längre än vad som ryms på den minsta skärmen: { $used }. Skriv det lite kortare.
lines-number-too-large = Det största tal som går här är { $most }. Det som stod där står kvar; skriv det en gång till.
lines-not-after-first = { $day } kan inte vara den sista dagen: den första dagen är { $first }. Inget har ändrats; skriv den sista dagen en gång till.
lines-class-unfinished = Det som skrivits om den här klassen är inte sparat än. En tom rad går vidare; .{ $clear } och sedan .{ $back } lämnar det utanför.
lines-one-number = Ett nummer i taget, tack.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Det gick inte att förstå. Skriv ett nummer, eller { $help }.
lines-nothing-to-clear = Inget håller på att skrivas här.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Här börjar allt. { $quit } lämnar programmet.
lines-workplace = Samordnarens arbetsplats.
lines-workplace-of = Arbetsplatsen för { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Samordnarens arbetsplats, { $lock }.
lines-workplace-of-lock = Arbetsplatsen för { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Nu: { $text }. En tom rad låter det vara så.

## What stands before what is typed.

lines-ask-word = Ord:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, omgång { $session } läsåret { $year }
lines-passphrase = Lösenfras
lines-trying = Lösenfrasen provas.
lines-unsealed = { $done } av { $of } blad är öppnade.
# Read when the program is ended by the system.
lines-set-up-kept = Utkastet är sparat som det är. Det går vidare i rummet utkast.
lines-no-key-made = Här tog det slut. Ingen nyckel gjordes och inget har ändrats.
lines-words-not-typed-back = Det tog slut innan två av återställningsorden hade skrivits tillbaka. Nyckeln är gjord, och dess lösenfras öppnar bladen. Den som inte har skrivit upp orden gör en ny nyckel, med nya ord: reflectory key replace

## A room that is locked.

lines-locked = Det här rummet är låst.
lines-locked-type = Skriv din lösenfras. Den visas inte.
lines-locked-open = Deltagande, guide och dataskydd är alltid öppna för alla: .{ $back } leder dit.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Guiden.
lines-protection = Dataskydd.
lines-do-letter = skriv ett brev till föräldrar i en fil
lines-plans = Handlingsplaner.
lines-certificates = Intyg och märket.
lines-elsewhere = Det här rummet finns inte som rader. Det som görs där finns även som kommando.
lines-command = Kommandot är: { $command }
lines-two-commands = Kommandot är: { $one }, och: { $other }

## Participation: a line for each group.

lines-participation = Deltagande.
lines-nobody-asked = Ingen är tillfrågad än. Förbered en undersökning först; så snart den är aktiverad står här vilka som deltar.
lines-participation-of = Deltagande. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Deltagandet sammantaget: { $level }.
lines-by-class = Per klass, i steg om fem:
lines-class-too-small = { $class }: för liten för att räkna.
lines-class-few = { $class }: färre än 5.
lines-class-least = { $class }: { $count } eller fler.
lines-group-not-invited = { $group }: inte inbjudna.
lines-group-reached = { $group }: { $count } av { $invited } har lämnat in. Minimum är { $minimum }: uppnått.
lines-group-too-many = { $group }: { $count } av { $invited } har lämnat in. Minimum är { $minimum }: uppnått, med fler blad än inbjudna; kontrollera antalet.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: { $count } av { $invited } har lämnat in. Minimum är { $minimum }: nära, { $missing } kvar.
lines-group-below = { $group }: { $count } av { $invited } har lämnat in. Minimum är { $minimum }: { $missing } kvar.
lines-do-codes = koder och lappar att dela ut
lines-do-with-classes = med klasserna
lines-do-without-classes = utan klasserna
lines-do-participation-of = deltagande för { $exercise }

## The sessions of a school year.

lines-sessions = Omgångar. Läsåret { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Omgång { $number }: { $days }, nu.
lines-session-next = Omgång { $number }: { $days }, nästa.
lines-session-later = Omgång { $number }: { $days }, senare.
lines-session-past = Omgång { $number }: { $days }, slut.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = omgång { $number }: { $entry }
lines-entry-set-up = skapa en
lines-entry-prepare = förbered en
lines-entry-being = { $level }, förbereds
lines-do-earlier-year = ett tidigare läsår
lines-do-later-year = ett senare läsår
lines-do-remove-set-up = ta bort utkastet för { $level }
lines-do-restore = hämta tillbaka en undersökning från ett arkiv
lines-restore = Hämta tillbaka en undersökning från dess arkiv.

## A new set-up: for which session, and for which level.

lines-session-of = omgång { $number } läsåret { $year }
lines-session-taken = omgång { $number } läsåret { $year }, nivån finns redan där
lines-begin-level-one = Det finns en undersökning per nivå i en omgång.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, förbereds
lines-isced-taken = { $level }, ISCED { $isced }, har sin undersökning

## An exercise's page.

lines-exercise-page = Undersökning. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Dess namn: { $id }.
lines-no-corrections = Rättelser: inga.
lines-correction = Rättelse: { $words }.
lines-do-participation = deltagande
lines-do-preview = se på den som en grupp möter den
lines-do-last-day = rätta den sista dagen
lines-do-people = rätta antalet personer i en grupp
lines-do-recall = ta tillbaka aktiveringen
lines-do-copy = kopiera den till en annan omgång
lines-do-archive = lägg undan den i en enda fil
lines-do-delete = radera den för gott
lines-later-last-day = En senare sista dag. { $exercise }.
lines-group-people = { $group }, { $invited } inbjudna av totalt { $eligible }
lines-archive = Lägg undan i en enda fil: { $exercise }.
lines-delete = Radera { $exercise } för gott?

## Set-ups, and the four steps of one.

lines-set-ups = Utkast.
lines-do-go-on-with = fortsätt med { $name }
lines-do-new-set-up = ett nytt utkast
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Utkast: { $name }. Steg { $step } av { $steps }, { $title }, { $saved }.
lines-do-step = steg { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = skola: { $school }
lines-number-school-none = skola: inte ifyllt än
lines-number-level = nivå: { $level }
lines-number-eligible = { $group }: { $count } totalt
lines-number-eligible-none = { $group }: antalet är inte ifyllt än
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } inbjudna, { $state }
lines-number-classes = klasser och urval
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Hur många
lines-how-many-in-all = { $group }: hur många är de totalt
lines-how-many-invited = { $group }: hur många är inbjudna
lines-school-name = Skolans namn
lines-level = Nivån
lines-classes = Klasser
lines-which-level = Vilken nivå?
lines-classes-and-samples = Klasser och urval.
lines-class-asked = { $class }, { $group }, { $count } personer: tillfrågas.
lines-class-not-asked = { $class }, { $group }, { $count } personer: tillfrågas inte.

## Step 2: what is asked.

lines-search = Sök bland påståendena.
lines-search-how = Ord som ska finnas i titeln eller i det en grupp läser.
# Stands before what is typed; a colon follows.
lines-words = Ord
lines-found = Träffar för "{ $words }": { $count }.
lines-item-core = { $statement }, alltid med
lines-item-left-out = { $statement }, inte med i kortversionen
lines-item-on = { $statement }, valfritt, ikryssat
lines-item-off = { $statement }, valfritt, inte ikryssat
lines-item-in-form = { $statement }, valfritt, med i kortversionen
lines-item-stray = { $code }, ikryssat men inte med på den här nivån: ta bort det
lines-do-next-area = nästa område
lines-do-area-before = förra området
lines-do-list-all = visa alla igen
lines-do-write-own = skriv ett eget påstående
lines-do-bring-in = hämta in egna påståenden från annat håll
lines-do-how-much = hur mycket som är med: allt, eller en kortversion
lines-preview = En förhandsvisning: som vem?
lines-preview-how = Det är vägen genom enkäten så som en deltagare möter den. Inget av den sparas; gå härifrån när du vill.
lines-a-statement = Ett påstående.
lines-do-ask = ta med det
lines-do-not-ask = ta inte med det
lines-do-next-statement = nästa påstående
lines-do-previous-statement = förra påståendet
lines-how-much-asked = Hur mycket är med?
lines-everything = allt: alla grundpåståenden, de övriga områdena och det du kryssar för eller skriver

## Step 2: own statements.

lines-own-new = Ett nytt eget påstående.
lines-own-statement = Eget påstående: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Kort titel för rapporter
lines-own-reads = { $group } läser
lines-own-help = { $group }, när en femma passar
lines-own-not-written = inte skrivet
# `room` is such as "1 of 2 lines".
lines-own-room = Det finns plats: { $room } är använda.
lines-bring = Hämta in egna påståenden.
lines-bring-from-file = från en fil
# Stands before what is typed; a colon follows.
lines-file = Fil
lines-suggested = Förslag: { $set }.
lines-suggested-ticked = { $title }, ikryssat.
lines-suggested-unticked = { $title }, inte ikryssat.
lines-suggested-here = { $title }, finns redan här.
lines-do-take-ticked = ta över de ikryssade

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Den första dagen
lines-last-day = Den sista dagen
lines-day-how = Skriv den som 2026-11-23 eller 23.11.2026.
lines-do-first-day = skriv den första dagen
lines-do-type-last-day = skriv den sista dagen
lines-do-other-day = skriv en annan sista dag
lines-do-clear-days = ta bort båda dagarna

## Step 4: activation.

lines-ready = Allt är klart.
lines-missing = { $count ->
    [one] En sak saknas. Dess nummer leder dit där den ordnas.
   *[other] { $count } saker saknas. Deras nummer leder dit där var och en ordnas.
  }
lines-freezes = Det som låses fast:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } inbjudna, minimum { $minimum }, { $statements } påståenden, { $minutes } minuter.
lines-asked-unknown = { $group }: antalet är inte känt än; { $statements } påståenden, { $minutes } minuter.
lines-asked-left-out = { $group }: inte med.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = klart: { $check }
lines-check-missing = saknas: { $check }
lines-check-mind = tänk på: { $check }
lines-people-asked = { $people } personer tillfrågas, från { $first } till { $last }: { $days } dagar.
# Read after "yes:" and "no:".
lines-do-activate = aktivera den
lines-told = Vad det blev av förra gången. Deltagarna får veta det.
lines-not-told = Vad det blev av förra gången. Deltagarna får inte veta det.
lines-do-tell = berätta det
lines-do-not-tell = berätta det inte

## Codes and slips.

lines-codes = Koder. { $exercise }.
lines-lab = Datorsalen.
lines-lab-command = Den öppnas och följs med ett kommando: reflectory hub.
lines-slips-how = Ett nummer skapar dem. Skriv numret och antalet för ett annat antal, till exempel 1 30.
lines-do-slips = { $group }: skapa { $count }
lines-do-all-slips = skapa alla { $total }
lines-do-pdf-cut = skriv en PDF, att skriva ut och klippa
lines-do-html-cut = skriv en HTML-fil, att skriva ut och klippa

## Results.

lines-results = Resultat. Läsåret { $year }.
lines-no-results = Ingen undersökning har öppnat under det här läsåret.
lines-level-session = { $level }, omgång { $session }
lines-do-read-report = läs rapporten för { $exercise }
lines-do-unseal = bryt förseglingen för { $exercise }
lines-do-count-late = räkna de sena bladen för { $exercise } i en ny utgåva
lines-compare-with = Jämför { $exercise } med vilken?
lines-fetching = Ett ögonblick: rapporten hämtas.
lines-unseal = Bryt förseglingen: { $exercise }.
lines-new-edition = En ny utgåva för { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Rapport. { $exercise }, utgåva { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Påståenden, { $area }, { $order }
lines-page-own = Egna påståenden, { $order }
lines-page-group = En grupp: { $group }
lines-page-other = Övriga områden: { $area }
lines-page-words = Med egna ord: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = En annan sida, via namnet: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Ett påstående i sin helhet, via koden: { $names }.
lines-note-on = En anteckning om { $place }.
# Stands before what is typed; a colon follows.
lines-note = Anteckning
lines-form = I vilken form ska rapporten skrivas?
lines-search-report = Sök: en kod, en titel eller ett ord ur ett påstående.
# Stands before what is typed; a colon follows.
lines-words-or-number = Ord, eller ett nummer
lines-no-notes = Inga anteckningar än. Ett påstående i sin helhet kan få en anteckning: en rad om vad som sades om det.
lines-school-average = { $mean } skolans medel, från { $areas } områden.
lines-overall = { $mean } totalt.
lines-overall-none = Totalt: inget att visa.
lines-overall-answered = { $mean } totalt, { $count } av { $invited } svarade.
# `why` is why nothing is shown.
lines-overall-why = Totalt: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, från { $core ->
    [one] 1 grundpåstående.
   *[other] { $core } grundpåståenden.
  }
lines-area-optional = { $mean } { $group }, från { $optional ->
    [one] 1 valfritt påstående.
   *[other] { $optional } valfria påståenden.
  }
lines-area-both = { $mean } { $group }, från { $core ->
    [one] 1 grundpåstående, valfria: { $optional }.
   *[other] { $core } grundpåståenden, valfria: { $optional }.
  }
lines-handed-in = { $count } av { $of } har lämnat in.
lines-group-read = { $group } läste: { $text }
lines-texts = { $count } texter, i alfabetisk ordning, skilda från bladen.
lines-text = Text { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Deltagandet är { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: inga.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % ej tillämpligt, { $count } av { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } i skillnad, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } totalt, { $count } av { $invited } svarade: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = ökade med { $by }, från { $before } till { $after }, { $where }: { $statement }.
lines-changed-down = minskade med { $by }, från { $before } till { $after }, { $where }: { $statement }.
lines-do-points-off = bara medelvärden
lines-do-points-on = med hur många som valde varje steg
lines-do-other-order = i en annan ordning
lines-do-search-statement = sök efter ett påstående
lines-do-write-report = skriv rapporten i en fil
lines-do-compare = jämför med en annan undersökning
lines-do-statements-of = påståenden i { $area }
lines-do-statement-after = påståendet efter det
lines-do-statement-before = påståendet före det
lines-do-note = skriv en anteckning om det
lines-do-note-off = utan anteckningen
lines-do-note-on = med anteckningen, om det finns en

## Two sessions compared.

lines-compared = Två omgångar jämförs. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Då: { $exercise }, deltagande { $level }. { $groups }.
lines-compared-now = Nu: { $exercise }, deltagande { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Alla grupper: { $values }.
lines-then-now = { $before } då, { $after } nu
# In the place of a value.
lines-no-value = inget
lines-increased = ökade med { $by }
lines-decreased = minskade med { $by }
lines-same = oförändrat
lines-do-other-order-now = i en annan ordning; nu { $order }

## The school, and the coordinators' keys.

lines-school = Skola.
lines-first-steps = Första steg som är kvar: { $steps }.
lines-look-still-right = En gång per läsår: se efter om allt det här fortfarande stämmer, och bekräfta.
lines-back-up-now = Gör nu en säkerhetskopia.
lines-old-key = Den gamla nyckeln.
lines-two-words = Två av återställningsorden.
lines-recovery-words = Återställningsord.
lines-do-words-file = skriv dem i en fil
lines-do-pdf = skriv en PDF
lines-do-html = skriv en HTML-fil

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Skriv { $back } en gång till för att avsluta utan din senaste ändring. { $why }
plain-writing = En fil skrivs.
plain-writing-long = En fil skrivs, hittills i { $seconds } s.
plain-writing-busy = En annan fil skrivs fortfarande, så den här har inte påbörjats. Vänta ett ögonblick.
plain-writing-leaving = En fil skrevs fortfarande; nu är det avbrutet. Skriv { $back } en gång till för att avsluta.
plain-overview-look-at-school = En gång per läsår: titta i rummet skola.
# Two days, and a window of days.
plain-days-range = { $first } till { $last }
plain-dates-from-to = { $first } till { $last }
# The sessions and an exercise.
plain-dates-none-fits = Ingen undersökning får plats i omgång { $session } längre: den slutar { $day }. Rummet omgångar visar vilken omgång som kommer härnäst.
plain-exercise-archive-more = Hela undersökningen hamnar i en fil, även förseglade blad, och lämnar lagringen när filen har lästs tillbaka och visat sig vara fullständig. Rummet omgångar hämtar tillbaka den. Välj en mapp på ett minne eller bland dina dokument. Dess namn: { $name }
plain-exercise-delete-more = Allt försvinner, och ingen kan hämta tillbaka det; ett arkiv går att hämta tillbaka. Säkerhetskopior behåller det de har. Skriv namnet, så att det säkert är rätt: { $name }
plain-exercise-delete-sheets = Allt försvinner, även { $sheets ->
    [one] 1 förseglat blad
   *[other] { $sheets } förseglade blad
  }, och ingen kan hämta tillbaka det; ett arkiv går att hämta tillbaka. Säkerhetskopior behåller det de har. Skriv namnet, så att det säkert är rätt: { $name }
# Statements and activation.
plain-own-remove = Välj ta bort en gång till, så försvinner det här påståendet med alla texter. Allt annat behåller det.
plain-statements-form-leaves-out = Kortversionen tar inte med det här. En kortversion går att välja eller lämna i listan.
plain-statements-core-is-asked = Det här är alltid med. Vid det som är valfritt står det.
plain-statements-own-is-asked = Dina egna påståenden är alltid med. Dess nummer öppnar det: du kan ändra det eller ta bort det.
plain-suggested-nothing-ticked = Inget är ikryssat än. Ett påståendes nummer kryssar för det.
plain-activate-still-missing = Något saknas fortfarande. Det som saknas står först, och dess nummer leder dit.
plain-activate-no-key = Det finns ingen nyckel än, så ingen skulle kunna öppna bladen senare. Skapa en i rummet skola.
plain-activate-try = { $who } Minns du fortfarande lösenfrasen? Den går att prova här.
plain-activate-tell-offer = { $count ->
    [one] Berätta för deltagarna vad det blev av förra gången: 1 sak ur din plan. Dess nummer visar den.
   *[other] Berätta för deltagarna vad det blev av förra gången: { $count } saker ur din plan. Dess nummer visar dem.
  }
plain-activate-tell-other = { $count ->
    [one] Deltagarna får veta vad det blev av förra gången: 1 sak. Din plan säger det nu med andra ord; dess nummer visar dem.
   *[other] Deltagarna får veta vad det blev av förra gången: { $count } saker. Din plan säger det nu med andra ord; dess nummer visar dem.
  }
plain-activate-tell-state-other = Andra ord visas nu. Dess nummer tar de här.
# Codes and slips.
plain-slips-nowhere-else = De här lapparna finns ingen annanstans. Skriv dem i en fil, eller skriv { $back } en gång till för att lämna dem.
# Results and reports.
plain-results-nothing-set-up = Inget är förberett här. Det börjar i rummet omgångar.
plain-results-can-unseal = { $sheets ->
    [one] 1 blad väntar förseglat.
   *[other] { $sheets } blad väntar förseglade.
  }
plain-late-enough = Sena blad: { $groups }. En ny utgåva räknar dem som räcker.
plain-lab-aside = { $sheets ->
    [one] 1 blad är undanlagt: det kom utan en ledig lapp. Det förblir undanlagt här; på den ritade skärmen går det att räkna.
   *[other] { $sheets } blad är undanlagda: de kom utan en ledig lapp. De förblir undanlagda här; på den ritade skärmen går de att räkna.
  }
plain-how-of = "80 av 200" är alltid: svarade av inbjudna.
plain-how-counts = Ett medelvärde räknar bara svaren 1 till { $highest }. Ej tillämpligt och obesvarat räknas och visas bredvid, aldrig som 0.
plain-how-counts-on-scale = Ett medelvärde räknar bara svaren på skalan. Ej tillämpligt och obesvarat räknas och visas bredvid, aldrig som 0.
plain-figures-behind = { $answered } av { $invited } svarade, ej tillämpligt { $opted-out }, obesvarat { $unanswered }
plain-detail-na = ej tillämpligt: { $words }
plain-detail-na-alone = ej tillämpligt: gäller inte
plain-focus-na = Mest ej tillämpligt
# The school and its keys.
plain-school-step-exercise = en undersökning
plain-school-no-key-meaning = Bara den som har en samordnares nyckel kan öppna bladen. Utan en sådan går inget att aktivera. Dess nummer skapar den första.
plain-school-coordinators-meaning = Dess nummer lägger till en kollegas nyckel, eller lämnar över till en efterträdare, steg för steg.
plain-keys-leaving = Orden visas bara nu. Den som förlorar både dem och lösenfrasen förlorar svaren. Skriv { $back } en gång till för att gå vidare utan att ha skrivit upp dem.
plain-keys-wrong-word = Det är inte ord { $number }. Titta på ditt blad igen; .{ $back } läser orden en gång till.
plain-keys-backup-more = Nyckelfilen ligger i lagringens mapp. Säkerhetskopieringen kopierar båda till ditt medium för säkerhetskopior; säg första gången var, med: reflectory backup DIR. Utan nyckeln, eller utan dess lösenfras och återställningsblad, kan ingen öppna bladen.
plain-told-backup-where = Säg en gång var säkerhetskopiorna ska ligga, på ett andra medium: reflectory backup DIR. Därefter räcker valet ”backup”.
plain-told-no-drive = Inget anslutet minne syns. Anslut ett, vänta ett ögonblick och välj det här igen, eller skriv upp det som läses här. Inget skrevs.
