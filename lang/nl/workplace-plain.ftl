### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = deelname, d
lines-word-sessions = sessies
lines-word-set-ups = opzet
lines-word-results = resultaten
lines-word-school = school
lines-word-guide = gids
lines-word-data = privacy, avg
lines-word-lock = vergrendelen, v
lines-word-quit = stoppen, s

## What each of them does, read after it.

lines-does-help = deze woorden
lines-does-back = een stap terug; wat is beslist, blijft
lines-does-again = dit nog een keer lezen, met de cijfers van nu
lines-does-where = waar je bent
lines-does-participation = wie heeft meegedaan; elke kamer staat daar in de lijst
lines-does-sessions = elke afname, correcties, een nieuwe opzet
lines-does-set-ups = aantallen, stellingen, dagen, activering
lines-does-results = ontzegelen, en het rapport lezen
lines-does-school = de naam ervan, en de sleutels van de coördinatoren
lines-does-guide = hoe een afname verloopt
lines-does-data = wat wordt opgeslagen, en wie het kan lezen
lines-does-clear = leegmaken wat wordt getypt
lines-does-lock = vergrendelen wat kan worden gewijzigd
lines-does-quit = het programma verlaten
lines-numbers = Een nummer doet wat erna wordt gelezen.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Waar iets wordt getypt, staat een punt voor deze woorden, bijvoorbeeld .{ $back }
lines-empty = Een lege regel laat staan wat er staat, en gaat verder.

## What is answered to what was typed.

lines-digits = Typ een getal in cijfers, of .{ $back } om het te laten zoals het was.
lines-nothing-typed = Er is niets getypt. Typ de wachtwoordzin, of .{ $back } om weg te gaan.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Dit is langer dan op het kleinste scherm past: { $used }. Typ het een beetje korter.
lines-number-too-large = Het grootste getal dat hier kan, is { $most }. Wat er stond, blijft staan; typ het opnieuw.
lines-not-after-first = { $day } kan niet de laatste dag zijn: de eerste dag is { $first }. Er is niets veranderd; typ de laatste dag opnieuw.
lines-class-unfinished = Wat voor deze klas is getypt, is nog niet bewaard. Een lege regel gaat ermee verder; .{ $clear } en dan .{ $back } laat het weg.
lines-one-number = Eén nummer tegelijk, alsjeblieft.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Dit is niet begrepen. Typ een nummer, of { $help }.
lines-nothing-to-clear = Hier wordt niets getypt.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Hier begint alles. Met { $quit } verlaat je het programma.
lines-workplace = De werkplek van de coördinator.
lines-workplace-of = De werkplek van { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = De werkplek van de coördinator, { $lock }.
lines-workplace-of-lock = De werkplek van { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Nu: { $text }. Een lege regel laat het zo.

## What stands before what is typed.

lines-ask-word = Woord:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, sessie { $session } van { $year }
lines-passphrase = Wachtwoordzin
lines-trying = De wachtwoordzin wordt geprobeerd.
lines-unsealed = { $done } van { $of } bladen zijn ontzegeld.
# Read when the program is ended by the system.
lines-set-up-kept = De opzet is opgeslagen zoals hij is. Het gaat verder in de kamer opzet.
lines-no-key-made = Hier is het opgehouden. Er is geen sleutel gemaakt en er is niets veranderd.
lines-words-not-typed-back = Het is opgehouden voordat twee herstelwoorden waren teruggetypt. De sleutel is gemaakt, en de wachtwoordzin opent de bladen. Wie de woorden niet heeft opgeschreven, maakt een nieuwe sleutel, met nieuwe woorden: reflectory key replace

## A room that is locked.

lines-locked = Deze kamer is vergrendeld.
lines-locked-type = Typ je wachtwoordzin. Hij wordt niet getoond.
lines-locked-open = De deelname, de gids en de privacy blijven open voor iedereen: .{ $back } leidt erheen.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = De gids.
lines-protection = Privacy.
lines-do-letter = een brief voor ouders in een bestand zetten
lines-plans = Actieplannen.
lines-certificates = Certificaten en de badge.
lines-elsewhere = Deze kamer is er niet in regels. Wat je er doet, kan ook met een commando.
lines-command = Het commando is: { $command }
lines-two-commands = Het commando is: { $one }, en: { $other }

## Participation: a line for each group.

lines-participation = Deelname.
lines-nobody-asked = Er is nog niemand gevraagd. Zet eerst een afname op; zodra die is geactiveerd, staat hier wie meedoet.
lines-participation-of = Deelname. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Deelname alles bij elkaar: { $level }.
lines-by-class = Per klas, in stappen van vijf:
lines-class-too-small = { $class }: te klein om te tellen.
lines-class-few = { $class }: minder dan 5.
lines-class-least = { $class }: { $count } of meer.
lines-group-not-invited = { $group }: niet uitgenodigd.
lines-group-reached = { $group }: { $count } van { $invited } hebben ingeleverd. Het minimum is { $minimum }: gehaald.
lines-group-too-many = { $group }: { $count } van { $invited } hebben ingeleverd. Het minimum is { $minimum }: gehaald, met meer bladen dan uitgenodigde personen; kijk het aantal na.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: { $count } van { $invited } hebben ingeleverd. Het minimum is { $minimum }: dichtbij, nog { $missing }.
lines-group-below = { $group }: { $count } van { $invited } hebben ingeleverd. Het minimum is { $minimum }: nog { $missing }.
lines-do-codes = codes en briefjes om uit te delen
lines-do-with-classes = met de klassen
lines-do-without-classes = zonder de klassen
lines-do-participation-of = deelname van { $exercise }

## The sessions of a school year.

lines-sessions = Sessies. Schooljaar { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Sessie { $number }: { $days }, nu.
lines-session-next = Sessie { $number }: { $days }, hierna.
lines-session-later = Sessie { $number }: { $days }, later.
lines-session-past = Sessie { $number }: { $days }, voorbij.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = sessie { $number }: { $entry }
lines-entry-set-up = een afname opzetten
lines-entry-prepare = een afname voorbereiden
lines-entry-being = { $level }, wordt opgezet
lines-do-earlier-year = een eerder schooljaar
lines-do-later-year = een later schooljaar
lines-do-remove-set-up = de opzet verwijderen van { $level }
lines-do-restore = een afname uit een archief terughalen
lines-restore = Een afname terughalen uit het archief.

## A new set-up: for which session, and for which level.

lines-session-of = sessie { $number } van { $year }
lines-session-taken = sessie { $number } van { $year }, dit niveau is er al
lines-begin-level-one = Per sessie is er voor elk niveau één afname.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, wordt opgezet
lines-isced-taken = { $level }, ISCED { $isced }, heeft al een afname

## An exercise's page.

lines-exercise-page = Afname. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = De naam ervan: { $id }.
lines-no-corrections = Correcties: geen.
lines-correction = Correctie: { $words }.
lines-do-participation = deelname
lines-do-preview = ze bekijken zoals een groep ze krijgt
lines-do-last-day = de laatste dag corrigeren
lines-do-people = het aantal personen van een groep corrigeren
lines-do-recall = de activering terugdraaien
lines-do-copy = naar een andere sessie kopiëren
lines-do-archive = opbergen in één bestand
lines-do-delete = voorgoed verwijderen
lines-later-last-day = Een latere laatste dag. { $exercise }.
lines-group-people = { $group }, { $invited } uitgenodigd van { $eligible } in totaal
lines-archive = Opbergen in één bestand: { $exercise }.
lines-delete = Voorgoed verwijderen: { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Opzet.
lines-do-go-on-with = verder met { $name }
lines-do-new-set-up = een nieuwe opzet
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Opzet van { $name }. Stap { $step } van { $steps }, { $title }, { $saved }.
lines-do-step = stap { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = school: { $school }
lines-number-school-none = school: nog niet ingevuld
lines-number-level = niveau: { $level }
lines-number-eligible = { $group }: { $count } in totaal
lines-number-eligible-none = { $group }: hoeveel er zijn, is nog niet ingevuld
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } uitgenodigd, { $state }
lines-number-classes = klassen en steekproeven
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Hoeveel
lines-how-many-in-all = { $group }: hoeveel zijn er in totaal
lines-how-many-invited = { $group }: hoeveel zijn er uitgenodigd
lines-school-name = De naam van de school
lines-level = Het niveau
lines-classes = Klassen
lines-which-level = Welk niveau?
lines-classes-and-samples = Klassen en steekproeven.
lines-class-asked = { $class }, { $group }, { $count } personen: gevraagd.
lines-class-not-asked = { $class }, { $group }, { $count } personen: niet gevraagd.

## Step 2: what is asked.

lines-search = De stellingen doorzoeken.
lines-search-how = Woorden die in de titel moeten staan of in wat een groep leest.
# Stands before what is typed; a colon follows.
lines-words = Woorden
lines-found = Gevonden voor “{ $words }”: { $count }.
lines-item-core = { $statement }, altijd gevraagd
lines-item-left-out = { $statement }, weggelaten door de korte versie
lines-item-on = { $statement }, naar keuze, aangevinkt
lines-item-off = { $statement }, naar keuze, niet aangevinkt
lines-item-in-form = { $statement }, naar keuze, in de korte versie
lines-item-stray = { $code }, aangevinkt maar op dit niveau niet gevraagd: eruit halen
lines-do-next-area = het volgende thema
lines-do-area-before = het vorige thema
lines-do-list-all = weer alles tonen
lines-do-write-own = een eigen stelling schrijven
lines-do-bring-in = eigen stellingen van elders overnemen
lines-do-how-much = hoeveel wordt gevraagd: alles, of een korte versie
lines-preview = Een voorvertoning: als wie?
lines-preview-how = Je krijgt de vragenlijst zoals een deelnemer ze krijgt. Er wordt niets van opgeslagen; stop wanneer je wilt.
lines-a-statement = Een stelling.
lines-do-ask = wel vragen
lines-do-not-ask = niet vragen
lines-do-next-statement = de volgende stelling
lines-do-previous-statement = de vorige stelling
lines-how-much-asked = Hoeveel wordt er gevraagd?
lines-everything = alles: alle kernstellingen, de andere thema’s, en wat je aanvinkt of schrijft

## Step 2: own statements.

lines-own-new = Een nieuwe eigen stelling.
lines-own-statement = Eigen stelling: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Korte titel voor rapporten
lines-own-reads = { $group } lezen
lines-own-help = { $group }, wanneer een 5 past
lines-own-not-written = niet geschreven
# `room` is such as "1 of 2 lines".
lines-own-room = Er is plaats: { $room } zijn gebruikt.
lines-bring = Eigen stellingen overnemen.
lines-bring-from-file = uit een bestand
# Stands before what is typed; a colon follows.
lines-file = Bestand
lines-suggested = Voorgesteld: { $set }.
lines-suggested-ticked = { $title }, aangevinkt.
lines-suggested-unticked = { $title }, niet aangevinkt.
lines-suggested-here = { $title }, al aanwezig.
lines-do-take-ticked = de aangevinkte overnemen

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = De eerste dag
lines-last-day = De laatste dag
lines-day-how = Schrijf hem als 2026-11-23 of 23.11.2026.
lines-do-first-day = de eerste dag typen
lines-do-type-last-day = de laatste dag typen
lines-do-other-day = een andere laatste dag typen
lines-do-clear-days = beide dagen wissen

## Step 4: activation.

lines-ready = Alles is klaar.
lines-missing = { $count ->
    [one] Er ontbreekt één ding. Het nummer ervan leidt naar waar je het in orde brengt.
   *[other] Er ontbreken { $count } dingen. Hun nummers leiden naar waar je elk ervan in orde brengt.
  }
lines-freezes = Wat vast komt te liggen:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } uitgenodigd, minimum { $minimum }, { $statements } stellingen, { $minutes } minuten.
lines-asked-unknown = { $group }: hoeveel is nog niet bekend; { $statements } stellingen, { $minutes } minuten.
lines-asked-left-out = { $group }: weggelaten.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = klaar: { $check }
lines-check-missing = ontbreekt: { $check }
lines-check-mind = let op: { $check }
lines-people-asked = { $people } personen worden gevraagd, van { $first } tot en met { $last }: { $days } dagen.
# Read after "yes:" and "no:".
lines-do-activate = activeren
lines-told = Wat deelnemers lezen over wat de vorige keer heeft opgeleverd. Het wordt hun verteld.
lines-not-told = Wat deelnemers lezen over wat de vorige keer heeft opgeleverd. Het wordt hun niet verteld.
lines-do-tell = wel vertellen
lines-do-not-tell = niet vertellen

## Codes and slips.

lines-codes = Codes. { $exercise }.
lines-lab = Het computerlokaal.
lines-lab-command = Openen en volgen doe je met een commando: reflectory hub.
lines-slips-how = Een nummer maakt ze. Wil je een ander aantal, typ dan het nummer en het aantal, bijvoorbeeld 1 30.
lines-do-slips = { $group }: { $count } maken
lines-do-all-slips = alle { $total } maken
lines-do-pdf-cut = een PDF maken, om af te drukken en te knippen
lines-do-html-cut = een HTML-bestand maken, om af te drukken en te knippen

## Results.

lines-results = Resultaten. Schooljaar { $year }.
lines-no-results = In dit schooljaar is nog geen afname opengegaan.
lines-level-session = { $level }, sessie { $session }
lines-do-read-report = het rapport lezen van { $exercise }
lines-do-unseal = ontzegelen: { $exercise }
lines-do-count-late = de late bladen tellen in een nieuwe editie van { $exercise }
lines-compare-with = { $exercise }: met welke vergelijken?
lines-fetching = Even geduld: het rapport wordt opgehaald.
lines-unseal = Ontzegelen: { $exercise }.
lines-new-edition = Een nieuwe editie van { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Rapport. { $exercise }, editie { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Stellingen, { $area }, { $order }
lines-page-own = Eigen stellingen, { $order }
lines-page-group = Eén groep: { $group }
lines-page-other = Andere thema’s: { $area }
lines-page-words = In eigen woorden: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Een andere pagina, met de naam: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Een stelling volledig, met de naam: { $names }.
lines-note-on = Een notitie bij { $place }.
# Stands before what is typed; a colon follows.
lines-note = Notitie
lines-form = In welke vorm moet het rapport worden gemaakt?
lines-search-report = Zoeken: een code, een titel of een woord uit een stelling.
# Stands before what is typed; a colon follows.
lines-words-or-number = Woorden, of een nummer
lines-no-notes = Nog geen notities. Bij een volledige stelling kun je er een schrijven: een regel over wat erover is gezegd.
lines-school-average = { $mean } schoolgemiddelde, uit { $areas } thema’s.
lines-overall = { $mean } algemeen.
lines-overall-none = Algemeen: niets te tonen.
lines-overall-answered = { $mean } algemeen, { $count } van { $invited } antwoordden.
# `why` is why nothing is shown.
lines-overall-why = Algemeen: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, uit { $core ->
    [one] 1 kernstelling.
   *[other] { $core } kernstellingen.
  }
lines-area-optional = { $mean } { $group }, uit { $optional ->
    [one] 1 keuzestelling.
   *[other] { $optional } keuzestellingen.
  }
lines-area-both = { $mean } { $group }, uit { $core ->
    [one] 1 kernstelling en { $optional } naar keuze.
   *[other] { $core } kernstellingen en { $optional } naar keuze.
  }
lines-handed-in = { $count } van { $of } ingeleverd.
lines-group-read = { $group } lazen: { $text }
lines-texts = { $count } teksten, in alfabetische volgorde, los van de bladen.
lines-text = Tekst { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = De deelname is { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: geen.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % niet van toepassing, { $count } van { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } verschil, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } algemeen, { $count } van { $invited } antwoordden: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = gestegen met { $by }, van { $before } naar { $after }, { $where }: { $statement }.
lines-changed-down = gedaald met { $by }, van { $before } naar { $after }, { $where }: { $statement }.
lines-do-points-off = alleen gemiddelden
lines-do-points-on = met hoeveel elk punt kozen
lines-do-other-order = in een andere volgorde
lines-do-search-statement = een stelling zoeken
lines-do-write-report = het rapport in een bestand zetten
lines-do-compare = met een andere afname vergelijken
lines-do-statements-of = stellingen van { $area }
lines-do-statement-after = de stelling erna
lines-do-statement-before = de stelling ervoor
lines-do-note = er een notitie bij schrijven
lines-do-note-off = zonder de notitie
lines-do-note-on = met de notitie, als die er is

## Two sessions compared.

lines-compared = Twee sessies vergeleken. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Toen: { $exercise }, deelname { $level }. { $groups }.
lines-compared-now = Nu: { $exercise }, deelname { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Alle groepen: { $values }.
lines-then-now = toen { $before }, nu { $after }
# In the place of a value.
lines-no-value = niets
lines-increased = gestegen met { $by }
lines-decreased = gedaald met { $by }
lines-same = gelijk
lines-do-other-order-now = in een andere volgorde; nu { $order }

## The school, and the coordinators' keys.

lines-school = School.
lines-first-steps = Eerste stappen die er nog zijn: { $steps }.
lines-look-still-right = Eén keer per schooljaar: kijk of dit alles nog klopt, en zeg dat dan.
lines-back-up-now = Maak nu een back-up.
lines-old-key = De oude sleutel.
lines-two-words = Twee van de herstelwoorden.
lines-recovery-words = Herstelwoorden.
lines-do-words-file = ze in een bestand zetten
lines-do-pdf = een PDF maken
lines-do-html = een HTML-bestand maken

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Typ nog een keer { $back } om weg te gaan zonder je laatste wijziging. { $why }
plain-writing = Er wordt een bestand gemaakt.
plain-writing-long = Er wordt al { $seconds } s een bestand gemaakt.
plain-writing-busy = Er wordt nog een ander bestand gemaakt, dus dit is niet begonnen. Wacht even.
plain-writing-leaving = Er werd nog een bestand gemaakt; dat is nu gestopt. Typ nog een keer { $back } om weg te gaan.
plain-overview-look-at-school = Eén keer per schooljaar: kijk even in de kamer school.
# Two days, and a window of days.
plain-days-range = { $first } tot en met { $last }
plain-dates-from-to = { $first } tot en met { $last }
# The sessions and an exercise.
plain-dates-none-fits = In sessie { $session } past geen afname meer: ze eindigt op { $day }. De kamer sessies toont welke sessie hierna komt.
plain-exercise-archive-more = De hele afname gaat in één bestand, met de verzegelde bladen erbij, en verlaat de opslag zodra het bestand is teruggelezen en volledig blijkt. De kamer sessies haalt ze terug. Kies een map op een stick of in je documenten. De naam: { $name }
plain-exercise-delete-more = Alles gaat weg en niemand kan het terughalen; een archief kan wel worden teruggehaald. Back-ups houden wat ze hebben. Typ de naam, zodat het zeker om deze afname gaat: { $name }
plain-exercise-delete-sheets = Alles gaat weg, { $sheets ->
    [one] ook 1 verzegeld blad
   *[other] ook { $sheets } verzegelde bladen
  }, en niemand kan het terughalen; een archief kan wel worden teruggehaald. Back-ups houden wat ze hebben. Typ de naam, zodat het zeker om deze afname gaat: { $name }
# Statements and activation.
plain-own-remove = Kies nog een keer verwijderen, dan gaat deze stelling met al haar teksten weg. Met iets anders blijft ze.
plain-statements-form-leaves-out = De korte versie laat deze weg. In de lijst kun je een korte versie kiezen of uitzetten.
plain-statements-core-is-asked = Deze wordt altijd gevraagd. Bij een keuzestelling staat dat erbij.
plain-statements-own-is-asked = Je eigen stellingen worden altijd gevraagd. Het nummer opent deze: je kunt ze wijzigen of verwijderen.
plain-suggested-nothing-ticked = Er is nog niets aangevinkt. Het nummer van een stelling vinkt ze aan.
plain-activate-still-missing = Er ontbreekt nog iets. Wat ontbreekt, staat vooraan in de lijst, en het nummer ervan leidt erheen.
plain-activate-no-key = Er is nog geen sleutel, dus niemand zou de bladen later kunnen openen. Maak er een in de kamer school.
plain-activate-try = { $who } Is de wachtwoordzin nog bekend? Je kunt hem hier proberen.
plain-activate-tell-offer = { $count ->
    [one] Vertel deelnemers wat de vorige keer heeft opgeleverd: 1 punt uit je plan. Het nummer hiervan toont het.
   *[other] Vertel deelnemers wat de vorige keer heeft opgeleverd: { $count } punten uit je plan. Het nummer hiervan toont ze.
  }
plain-activate-tell-other = { $count ->
    [one] Deelnemers lezen wat de vorige keer heeft opgeleverd: 1 punt. Je plan zegt het nu met andere woorden; het nummer hiervan toont ze.
   *[other] Deelnemers lezen wat de vorige keer heeft opgeleverd: { $count } punten. Je plan zegt het nu met andere woorden; het nummer hiervan toont ze.
  }
plain-activate-tell-state-other = Nu staan er andere woorden. Met het nummer hiervan neem je deze.
# Codes and slips.
plain-slips-nowhere-else = Deze briefjes worden nergens anders bewaard. Zet ze in een bestand, of typ nog een keer { $back } om ze achter te laten.
# Results and reports.
plain-results-nothing-set-up = Hier is niets opgezet. Het begint in de kamer sessies.
plain-results-can-unseal = { $sheets ->
    [one] 1 blad wacht verzegeld.
   *[other] { $sheets } bladen wachten verzegeld.
  }
plain-late-enough = Late bladen: { $groups }. Een nieuwe editie telt die waarvan er genoeg zijn.
plain-lab-aside = { $sheets ->
    [one] 1 blad is apart gelegd: het kwam zonder een briefje dat vrij was. Hier blijft het apart; op het getekende scherm kan het worden geteld.
   *[other] { $sheets } bladen zijn apart gelegd: ze kwamen zonder een briefje dat vrij was. Hier blijven ze apart; op het getekende scherm kunnen ze worden geteld.
  }
plain-how-of = “80 van 200” is altijd: geantwoord van uitgenodigd.
plain-how-counts = In een gemiddelde tellen alleen de antwoorden 1 tot { $highest }. Niet van toepassing en onbeantwoord worden geteld en ernaast getoond, nooit als 0.
plain-how-counts-on-scale = In een gemiddelde tellen alleen de antwoorden op de schaal. Niet van toepassing en onbeantwoord worden geteld en ernaast getoond, nooit als 0.
plain-figures-behind = { $answered } van { $invited } antwoordden, niet van toepassing { $opted-out }, onbeantwoord { $unanswered }
plain-detail-na = niet van toepassing: { $words }
plain-detail-na-alone = niet van toepassing: geldt niet
plain-focus-na = Meeste niet van toepassing
# The school and its keys.
plain-school-step-exercise = een afname
plain-school-no-key-meaning = Alleen wie een sleutel van een coördinator heeft, kan de bladen openen. Zonder sleutel kan niets worden geactiveerd. Het nummer hiervan maakt de eerste.
plain-school-coordinators-meaning = Het nummer hiervan voegt de sleutel van een collega toe, of draagt over aan een opvolger, stap voor stap.
plain-keys-leaving = Deze woorden worden alleen nu getoond. Wie ze én de wachtwoordzin kwijtraakt, is de antwoorden kwijt. Typ nog een keer { $back } om weg te gaan zonder ze te hebben opgeschreven.
plain-keys-wrong-word = Dit is niet woord { $number }. Kijk nog eens op je blad; .{ $back } leest de woorden opnieuw.
plain-keys-backup-more = Het sleutelbestand staat in de map van de opslag. Een back-up kopieert beide naar de schijf of stick voor je back-up; zeg de eerste keer waarheen, met: reflectory backup DIR. Zonder de sleutel, of zonder de wachtwoordzin ervan en het herstelblad, kan niemand de bladen openen.
plain-told-backup-where = Zeg één keer waar de back-ups heen gaan, op een tweede schijf of stick: reflectory backup DIR. Daarna is de keuze ‘back-up maken’ genoeg.
plain-told-no-drive = Er is geen aangesloten stick of schijf te zien. Sluit er een aan, wacht even en kies dit opnieuw, of schrijf op wat hier wordt voorgelezen. Er is niets gemaakt.
