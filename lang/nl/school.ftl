### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Naam
school-fact-place = Plaats
school-fact-zone = Tijdzone
school-fact-languages = Talen
school-fact-cell = Kleinste groep
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Bladen bewaard
school-fact-coordinators = Coördinatoren
# Asks for a number of years.
school-years = Jaren

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = nog niet ingevuld
# The school has no place yet, and needs none.
school-no-place = niet ingevuld
school-cell = { $sheets ->
    [one] { $sheets } blad
   *[other] { $sheets } bladen
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] 1 jaar lang
   *[other] { $years } jaar lang
  }
school-nobody = nog niemand kan bladen openen
# `name` is the only coordinator.
school-one-alone = alleen { $name } kan ontzegelen
# Two coordinators: both keys are needed.
school-both-needed = { $one } en { $other }: alleen samen
# Two coordinators: one key is enough.
school-either-enough = { $one } of { $other }: elke sleutel ontzegelt

## The same room: what the line under the cursor is for.

school-name-meaning = De naam staat op elk scherm van een afname en in het rapport.
school-place-meaning = Gemeente of wijk. Mag leeg blijven.
school-zone-meaning = Een afname gaat om 00.00 uur open en sluit om 23.59 uur in deze zone, ook als er geen programma loopt. Typ een stad.
# The tags are typed as they stand here.
school-languages-meaning = Korte afkortingen zoals nl, fr, en. Eigen stellingen schrijf je in de eerste; ze kunnen in de andere worden vertaald.
school-cell-meaning = { $least } tot { $most }, meestal { $usual }. Een groep met minder bladen krijgt geen eigen regel in het rapport, zodat niemand te herkennen is. Het geldt voor nieuwe afnames, en deelnemers zien het.
school-retention-meaning = 1 tot { $years } jaar. Daarna horen de verzegelde bladen te worden gewist. Het rapport blijft bewaard.
school-no-key-meaning = Alleen wie een sleutel van een coördinator heeft, kan de bladen openen. Zonder sleutel kan niets worden geactiveerd. Enter maakt de eerste.
school-coordinators-meaning = Enter voegt de sleutel van een collega toe, of draagt over aan een opvolger, stap voor stap.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Schooljaar { $year }: kijk één keer of dit alles nog klopt en druk dan op l.
school-year-now = Schooljaar { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Eerste stappen
school-step-name = de naam van de school
school-step-key = een sleutel voor een coördinator
school-step-exercise = een afname, in kamer 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = naam
school-step-key-short = sleutel
school-step-exercise-short = afname (kamer 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] De naam van de school heeft { $chars } teken.
   *[other] De naam van de school heeft { $chars } tekens.
  } Op de regel passen er hoogstens { $most }.
school-place-long = { $chars ->
    [one] De plaats heeft { $chars } teken.
   *[other] De plaats heeft { $chars } tekens.
  } Op de regel passen er hoogstens { $most }.
school-zone-unknown = Geen tijdzone heet “{ $zone }”. Voorbeelden: Europe/Brussels, Europe/Athens.
school-no-language = Noem minstens één taal, bijvoorbeeld nl.
school-many-languages = { $count ->
    [one] Er is { $count } taal.
   *[other] Er zijn { $count } talen.
  } Hoogstens { $most } is mogelijk.
school-no-tag = “{ $tag }” is geen afkorting van een taal. Voorbeelden: nl, fr, pt-BR.
school-language-twice = De taal { $tag } staat er twee keer.
school-cell-wrong = De kleinste groep kan { $least } tot { $most } bladen zijn, niet { $cell }.
school-retention-wrong = Verzegelde bladen kunnen 1 tot { $most } jaar worden bewaard, niet { $years }.
school-kept-now = Bewaard.

## A coordinator's key, in steps: the title of each way.

keys-title = De sleutels van de coördinatoren
keys-title-first = De eerste sleutel van een coördinator
keys-title-colleague = Een sleutel voor een collega
keys-title-successor = Overdragen aan een opvolger

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = jouw sleutel
keys-step-colleague = sleutel van je collega
keys-step-successor = sleutel van de opvolger
# The sheet of paper with the recovery words.
keys-step-sheet = herstelblad
keys-step-backup = back-up
keys-step-old = de oude sleutel
# Such as "step 2 of 4: recovery sheet".
keys-step = stap { $step } van { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Wat moet er gebeuren?
keys-add = een collega toevoegen: een tweede sleutel
keys-hand-over = overdragen aan een opvolger: een nieuwe sleutel in plaats van een die weggaat
keys-who-opens = Wie is straks nodig om de bladen te openen?
keys-either = elke sleutel opent de bladen
keys-both = alleen beide samen openen ze

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Je naam
keys-my-passphrase = Je wachtwoordzin
keys-colleague-name = De naam van je collega
keys-going-passphrase = Wachtwoordzin van de sleutel die weggaat
keys-successor-name = De naam van de opvolger
keys-new-passphrase = Een nieuwe wachtwoordzin
keys-again = Nog een keer hetzelfde
# A word of the recovery sheet, by its number.
keys-word = Woord { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Wie deze sleutel en de wachtwoordzin ervan heeft, kan de bladen openen, en niemand anders. Neem vier of meer woorden die niets met elkaar te maken hebben. De wachtwoordzin wordt nooit getoond.
keys-colleague-more = Eerst jouw wachtwoordzin; dan typt je collega een naam en een eigen wachtwoordzin. Alle bladen worden voor beiden opnieuw verzegeld.
keys-successor-more = Eerst de wachtwoordzin van de sleutel die weggaat; dan typt de opvolger een naam en een eigen wachtwoordzin. Alle bladen worden opnieuw verzegeld.
keys-no-name = Typ een naam: collega’s zien van wie de sleutel is.
keys-no-passphrase = Typ een wachtwoordzin: vier of meer woorden die niets met elkaar te maken hebben.
keys-not-same = De twee wachtwoordzinnen zijn niet gelijk. Typ ze allebei opnieuw.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Neem vier of meer woorden die niets met elkaar te maken hebben. Er is niets veranderd.
weak-easy = Dit is makkelijk te raden.
weak-rows-of-keys = Toetsen die naast elkaar liggen, worden al vroeg geprobeerd.
weak-repeats = Iets herhalen maakt het nauwelijks sterker.
weak-common = Veel mensen gebruiken precies dit; het wordt als eerste geprobeerd.
weak-like-common = Dit lijkt op wat veel mensen gebruiken; verwisselde letters en cijfers worden ook geprobeerd.
weak-sequence = Rijtjes zoals abc of 6543 worden al vroeg geprobeerd.
weak-years = Jaartallen worden al vroeg geprobeerd.
weak-one-word = Eén woord alleen is met een woordenboek te vinden.
weak-dates = Datums worden al vroeg geprobeerd, verjaardagen als eerste.
weak-names = Namen worden al vroeg geprobeerd.

## A coordinator's key: the recovery words.

keys-words = Schrijf deze 24 woorden nu op, in deze volgorde: ze worden maar één keer getoond. Daarmee gaan de bladen open als de wachtwoordzin vergeten is. Berg ze achter slot op.
keys-file = Het sleutelbestand: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Typ woord { $one } en woord { $other } van je blad: dan is het zeker dat ze zijn opgeschreven.
keys-wrong-word = Dit is niet woord { $number }. Kijk nog eens op je blad; Esc toont de woorden.
# The key q must be named as it is.
keys-leaving = Deze woorden worden alleen nu getoond. Wie ze én de wachtwoordzin kwijtraakt, is de antwoorden kwijt. Druk nog een keer op q om weg te gaan zonder ze te hebben opgeschreven.

## A coordinator's key: what comes after.

keys-backup = Maak nu een back-up
# The key b and the command must stand as they are.
keys-backup-more = Het sleutelbestand staat in de map van de opslag. b kopieert beide naar de schijf of stick voor je back-up; zeg de eerste keer waarheen, met: reflectory backup DIR. Zonder de sleutel, of zonder de wachtwoordzin ervan en het herstelblad, kan niemand de bladen openen.
keys-unfinished = Dit is nog niet af
# `why` is a sentence.
keys-unfinished-more = { $why } Bewaar beide sleutels en beide wachtwoordzinnen. Kies nog een keer hetzelfde en typ ze allebei: dan is het af.
keys-old = De oude sleutel opent geen nieuwe bladen meer
keys-old-more = Elk blad is nu voor de nieuwe sleutel verzegeld. Kopieën van de opslag van vroeger kunnen nog met de oude sleutel worden geopend: vernietig ze samen met het oude herstelblad, of bewaar ze even zorgvuldig als voorheen.
keys-old-unfinished = De overdracht is nog niet af
keys-finished = De wissel van de sleutels die was onderbroken, is af: elk blad is verzegeld voor de sleutels die nu gelden.
keys-sheets-left = { $sheets ->
    [one] { $sheets } blad ging niet open met de oude sleutel en bleef zoals het was.
   *[other] { $sheets } bladen gingen niet open met de oude sleutel en bleven zoals ze waren.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Herstelblad van { $name }
recovery-print = Druk dit af, berg het achter slot op en verwijder het bestand: wie het heeft, kan de bladen openen.
recovery-what-for = { $words ->
    [one] Met dit { $words } woord kan de sleutel van { $name } worden gebruikt zonder het bestand en de wachtwoordzin ervan.
   *[other] Met deze { $words } woorden kan de sleutel van { $name } worden gebruikt zonder het bestand en de wachtwoordzin ervan.
  } Wie dit blad heeft, kan de bladen openen: berg het achter slot op, niet bij de computer.
recovery-delete = Verwijder het bestand zodra deze pagina is afgedrukt; in de wachtrij van de printer kan nog een tijdje een kopie staan.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · sessie { $session } van { $year }
codes-activated = De afname is geactiveerd.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Ze gaat open op { $first }, 00.00 uur, en sluit op { $last }, 23.59 uur.
codes-open-until = Ze is open tot { $last }, 23.59 uur.
codes-closed = Ze is gesloten sinds { $last }, 23.59 uur. Met codes gaat niets meer open.
codes-none = Zonder codes kiest iedereen de eigen groep op een computer van de school.
# `groups` are names of groups with commas between.
codes-everybody = Iedereen komt binnen met een code: { $groups }.
codes-some = Alleen met een code: { $groups }. De anderen kiezen hun groep op een computer van de school.
codes-making = Even geduld: de codes worden gemaakt.
slips-making = Even geduld: de briefjes worden gemaakt.
slips-making-left = { $left ->
    [one] Even geduld: de briefjes worden gemaakt. Hierna nog één reeks.
   *[other] Even geduld: de briefjes worden gemaakt. Hierna nog { $left } reeksen.
  }
recall-moment = Even geduld: de activering wordt teruggedraaid.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Eén code per groep
codes-of-groups-more = Iedereen van een groep gebruikt dezelfde code, op een affiche of in een bericht. De code werkt meer dan één keer.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Eén code per groep en per bedrijf
codes-of-companies-more = Iedereen van een groep gebruikt dezelfde code, en elk bedrijf heeft een eigen code. Een code werkt meer dan één keer.
codes-slips = Eenmalige briefjes om af te drukken en te knippen
codes-slips-more = Met elk briefje kan één persoon één keer antwoorden. Deel ze uit als stembriefjes, zonder te noteren wie welk briefje heeft.
codes-lab = Het computerlokaal openen
codes-lab-more = Andere computers melden zich aan met een code en leveren in over het netwerk, zolang dit programma loopt.
codes-recall = De activering terugdraaien
codes-recall-more = Zolang niemand is begonnen: het wordt weer een opzet en met de codes gaat niets meer open.
recall-ask = De activering terugdraaien?
recall-meaning = Het wordt weer een opzet, met alles zoals het is, en je kunt hem wijzigen en opnieuw activeren. Met uitgedeelde codes en briefjes gaat niets meer open. Is iemand al begonnen te antwoorden, dan verandert er niets.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Hoeveel briefjes, en voor wie?
slips-meaning = Bij groepen met briefjes kom je alleen met een code binnen. Briefjes worden één keer getoond; niemand kan ze later opzoeken.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = alles samen
# The heading of the slips.
slips-title = Briefjes met een eenmalige code
# Which lines of a long text are shown. At most 30 columns.
codes-lines = regel { $first } tot { $last } van { $all }
# The key w must be named as it is.
codes-copied = Gekopieerd, als de terminal dat kan: plak het ergens om het te zien. Komt er niets, dan bewaart w een bestand om af te drukken.
# The keys must be named as they are.
slips-nowhere-else = Deze briefjes worden nergens anders bewaard. w bewaart ze, y kopieert ze; druk nog een keer op q om ze achter te laten.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Iedereen van een groep gebruikt dezelfde code.
codes-sheet-only = Vanaf nu antwoorden deze groepen alleen met hun code.
# A code follows.
slip-code = Je code:
slip-once = Hij werkt één keer. Niemand kan er je antwoorden aan herkennen: er wordt alleen bewaard dat hij is gebruikt.

## One-time slips: why there are none.

slips-not-drawn = Er kon geen code worden getrokken: { $cause }.
slips-count-wrong = { $most ->
    [one] Er kunnen 1 tot { $most } briefje tegelijk worden gemaakt.
   *[other] Er kunnen 1 tot { $most } briefjes tegelijk worden gemaakt.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group } zijn niet uitgenodigd in { $id }, dus er is niets voor hen.
slips-not-added = Deze briefjes konden niet worden toegevoegd. Er is niets veranderd; probeer het opnieuw.
slips-not-made = De briefjes konden op deze computer niet worden gemaakt. Er is niets veranderd.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Even geduld: het computerlokaal wordt geopend.
lab-closed = Het computerlokaal is gesloten.
lab-closed-more = Zolang het open is, kan men op andere computers van de school voor deze afname antwoorden. Zonder lokaal, of zonder netwerk, komen bladen met een stick. Niets wat is ingeleverd, hangt ervan af.
lab-open = Het computerlokaal is open.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Code om mee te doen
lab-address = Adres
# Instead of an address.
lab-no-network = geen: deze computer zit in geen netwerk
# A command follows on the next line.
lab-once = Op elke computer, één keer:
lab-ends = Het sluit als je het programma verlaat. Wat is ingeleverd, staat veilig op deze schijf.
lab-unsealed = Deze afname is ontzegeld: voor bladen die nu komen, zou een nieuwe editie nodig zijn. Het computerlokaal ervan blijft gesloten.

## The lab: how the machines stand.

lab-nobody = Nog geen computer heeft zich aangemeld.
lab-joined = { $machines ->
    [one] 1 computer heeft zich aangemeld, { $reachable } bereikbaar.
   *[other] { $machines } computers hebben zich aangemeld, { $reachable } bereikbaar.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] 1 computer heeft zich aangemeld, { $reachable } bereikbaar;
   *[other] { $machines } computers hebben zich aangemeld, { $reachable } bereikbaar;
  } { $sheets ->
    [one] daar wacht 1 blad.
   *[other] daar wachten { $sheets } bladen.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Nu niet te bereiken, misschien met bladen: station { $stations }.
   *[other] Nu niet te bereiken, misschien met bladen: stations { $stations }.
  }
lab-missing-more = Nu niet te bereiken, misschien met bladen: stations { $stations } en nog { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 blad is apart gelegd: het kwam zonder een briefje dat vrij was. t telt alle aparte bladen; anders blijven ze apart.
   *[other] { $sheets } bladen zijn apart gelegd: ze kwamen zonder een briefje dat vrij was. t telt ze allemaal; anders blijven ze apart.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stations waarvan bekend is dat ze nog bladen hebben die hier niet zijn: geen.
outside-waiting = Bladen die nu op stations wachten: { $sheets }. Laat het computerlokaal open tot ze hier zijn.
outside-missing = { $count ->
    [one] Er kunnen nog bladen staan op: station { $stations }. Open eerst het computerlokaal of haal de stick ervan op.
   *[other] Er kunnen nog bladen staan op: stations { $stations }. Open eerst het computerlokaal of haal de sticks ervan op.
  }
outside-missing-more = Er kunnen nog bladen staan op: stations { $stations } en nog { $more }. Open eerst het computerlokaal of haal de sticks ervan op.
outside-unknown = Een computer die nooit contact had met deze, is niet bekend: breng de bladen ervan eerst hierheen.
# `name` is a server. The command must stand as it is.
outside-server = Gepubliceerd op { $name }: voer eerst reflectory collect uit, met het adres ervan.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 blad is apart gelegd, omdat het zonder een briefje kwam dat vrij was: het telt alleen als je het eerst in het computerlokaal meetelt (o, dan t).
   *[other] { $sheets } bladen zijn apart gelegd, omdat ze zonder een briefje kwamen dat vrij was: ze tellen alleen als je ze eerst in het computerlokaal meetelt (o, dan t).
  }
