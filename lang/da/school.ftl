### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Navn
school-fact-place = Sted
school-fact-zone = Tidszone
school-fact-languages = Sprog
school-fact-cell = Mindste gruppe
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Arkene gemmes
school-fact-coordinators = Koordinatorer
# Asks for a number of years.
school-years = År

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = ikke skrevet endnu
# The school has no place yet, and needs none.
school-no-place = ikke skrevet
school-cell = { $sheets ->
    [one] { $sheets } ark
   *[other] { $sheets } ark
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] i 1 år
   *[other] i { $years } år
  }
school-nobody = ingen kan åbne ark endnu
# `name` is the only coordinator.
school-one-alone = { $name } kan åbne alene
# Two coordinators: both keys are needed.
school-both-needed = { $one } og { $other }: kun sammen
# Two coordinators: one key is enough.
school-either-enough = { $one } eller { $other }: Én nøgle er nok

## The same room: what the line under the cursor is for.

school-name-meaning = Det står på hver skærm i en undersøgelse og i rapporten.
school-place-meaning = By eller bydel. Det kan stå tomt.
school-zone-meaning = En undersøgelse åbner kl. 00.00 og lukker kl. 23.59 i denne zone, også når intet program kører. Skriv en by.
# The tags are typed as they stand here.
school-languages-meaning = Korte koder som en, fr, nl. Egne udsagn skrives på det første og kan oversættes til de andre.
school-cell-meaning = { $least } til { $most }, normalt { $usual }. En gruppe med færre ark har ingen egen linje i rapporten, så ingen bliver genkendt. Det gælder nye undersøgelser, og deltagerne ser det.
school-retention-meaning = 1 til { $years } år. Derefter skal de forseglede ark slettes. Rapporten beholdes.
school-no-key-meaning = Kun den, der har en koordinators nøgle, kan åbne arkene. Uden nøgle kan intet aktiveres. Enter laver den første.
school-coordinators-meaning = Enter tilføjer en kollegas nøgle eller overdrager til en efterfølger, skridt for skridt.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Skoleåret { $year }: Se én gang efter, om alt dette stadig passer, og tryk så l.
school-year-now = Skoleåret { $year }
# What a new school does first; three lines or words follow.
school-first-steps = De første skridt
school-step-name = skolens navn
school-step-key = en koordinators nøgle
school-step-exercise = en undersøgelse, i rum 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = navn
school-step-key-short = nøgle
school-step-exercise-short = undersøgelse (rum 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Skolens navn har { $chars } tegn.
   *[other] Skolens navn har { $chars } tegn.
  } Der er højst plads til { $most } på linjen.
school-place-long = { $chars ->
    [one] Stedet har { $chars } tegn.
   *[other] Stedet har { $chars } tegn.
  } Der er højst plads til { $most } på linjen.
school-zone-unknown = Ingen tidszone hedder "{ $zone }". Eksempler: Europe/Brussels, Europe/Athens.
school-no-language = Nævn mindst ét sprog, for eksempel en.
school-many-languages = { $count ->
    [one] Der er { $count } sprog.
   *[other] Der er { $count } sprog.
  } Der kan højst være { $most }.
school-no-tag = "{ $tag }" er ikke en sprogkode. Eksempler: nl, fr, pt-BR.
school-language-twice = Sproget { $tag } står to gange.
school-cell-wrong = Den mindste gruppe kan være { $least } til { $most } ark, ikke { $cell }.
school-retention-wrong = Forseglede ark kan gemmes i 1 til { $most } år, ikke { $years }.
school-kept-now = Gemt.

## A coordinator's key, in steps: the title of each way.

keys-title = Koordinatorernes nøgler
keys-title-first = Den første koordinators nøgle
keys-title-colleague = En nøgle til en kollega
keys-title-successor = Overdragelse til en efterfølger

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = din nøgle
keys-step-colleague = kollegaens nøgle
keys-step-successor = efterfølgerens nøgle
# The sheet of paper with the recovery words.
keys-step-sheet = gendannelsesark
keys-step-backup = tag kopi
keys-step-old = gammel nøgle
# Such as "step 2 of 4: recovery sheet".
keys-step = skridt { $step } af { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Hvad skal der gøres?
keys-add = tilføj en kollega: en nøgle mere
keys-hand-over = overdrag til en efterfølger: en ny nøgle i stedet for en, der går ud
keys-who-opens = Hvem skal der til for at åbne arkene?
keys-either = hver af nøglerne åbner arkene
keys-both = kun begge sammen åbner dem

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Dit navn
keys-my-passphrase = Din adgangssætning
keys-colleague-name = Din kollegas navn
keys-going-passphrase = Adgangssætning til nøglen, der går ud
keys-successor-name = Efterfølgerens navn
keys-new-passphrase = En ny adgangssætning
keys-again = Den samme igen
# A word of the recovery sheet, by its number.
keys-word = Ord { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Den, der har denne nøgle og dens adgangssætning, kan åbne arkene, og ingen andre. Tag fire eller flere ord, der ikke har noget med hinanden at gøre. Adgangssætningen vises aldrig.
keys-colleague-more = Først din adgangssætning; så skriver din kollega et navn og sin egen adgangssætning. Alle ark forsegles på ny til jer begge.
keys-successor-more = Først adgangssætningen til nøglen, der går ud; så skriver efterfølgeren et navn og sin egen adgangssætning. Alle ark forsegles på ny.
keys-no-name = Skriv et navn: Kollegerne ser, hvis nøgle det er.
keys-no-passphrase = Skriv en adgangssætning: fire eller flere ord, der ikke har noget med hinanden at gøre.
keys-not-same = De to adgangssætninger er ikke ens. Skriv begge igen.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Tag fire eller flere ord, der ikke har noget med hinanden at gøre. Intet er ændret.
weak-easy = Den er let at gætte.
weak-rows-of-keys = Taster, der ligger ved siden af hinanden, bliver prøvet tidligt.
weak-repeats = At gentage noget gør den næsten ikke stærkere.
weak-common = Mange bruger netop denne; den bliver prøvet først.
weak-like-common = Den ligner noget, som mange bruger; ombyttede bogstaver og tal bliver også prøvet.
weak-sequence = Rækker som abc eller 6543 bliver prøvet tidligt.
weak-years = Årstal bliver prøvet tidligt.
weak-one-word = Ét ord alene findes med en ordbog.
weak-dates = Datoer bliver prøvet tidligt, fødselsdage først.
weak-names = Navne bliver prøvet tidligt.

## A coordinator's key: the recovery words.

keys-words = Skriv disse 24 ord ned nu, i denne rækkefølge: De vises kun én gang. Med dem åbnes arkene, når adgangssætningen er glemt. Lås dem inde.
keys-file = Nøglefilen: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Skriv ord { $one } og { $other } fra dit ark: Så er det sikkert, at de er skrevet ned.
keys-wrong-word = Det er ikke ord { $number }. Se på dit ark igen; Esc viser ordene.
# The key q must be named as it is.
keys-leaving = Disse ord vises kun nu. Den, der mister dem og adgangssætningen, mister svarene. Tryk q en gang til for at afslutte uden at have skrevet dem ned.

## A coordinator's key: what comes after.

keys-backup = Lav nu en sikkerhedskopi
# The key b and the command must stand as they are.
keys-backup-more = Nøglefilen ligger i lagerets mappe. b kopierer begge til dit medie for sikkerhedskopier; første gang siger du hvorhen med: reflectory backup DIR. Uden nøglen, eller uden dens adgangssætning og gendannelsesark, kan ingen åbne arkene.
keys-unfinished = Det er ikke færdigt endnu
# `why` is a sentence.
keys-unfinished-more = { $why } Behold begge nøgler og begge adgangssætninger. Vælg det samme en gang til, og skriv begge: Så er det færdigt.
keys-old = Den gamle nøgle åbner ikke nye ark mere
keys-old-more = Hvert ark er nu forseglet til den nye nøgle. Kopier af lageret fra før kan stadig åbnes med den gamle nøgle: Ødelæg dem sammen med det gamle gendannelsesark, eller pas på dem lige så omhyggeligt som før.
keys-old-unfinished = Overdragelsen er ikke færdig endnu
keys-finished = Nøgleskiftet, der blev afbrudt, er færdigt: Hvert ark er forseglet til de nøgler, der gælder nu.
keys-sheets-left = { $sheets ->
    [one] { $sheets } ark kunne ikke åbnes med den gamle nøgle og forbliver, som det var.
   *[other] { $sheets } ark kunne ikke åbnes med den gamle nøgle og forbliver, som de var.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Gendannelsesark for { $name }
recovery-print = Udskriv dette, lås det inde, og slet filen: Den, der har den, kan åbne arkene.
recovery-what-for = { $words ->
    [one] Med dette { $words } ord kan nøglen for { $name } bruges uden fil og adgangssætning.
   *[other] Med disse { $words } ord kan nøglen for { $name } bruges uden fil og adgangssætning.
  } Den, der har dette ark, kan åbne svararkene: Lås det inde, adskilt fra computeren.
recovery-delete = Slet filen, når denne side er udskrevet; printerens kø kan beholde en kopi et stykke tid.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · runde { $session } i { $year }
codes-activated = Den er aktiveret.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Den åbner { $first } kl. 00.00 og lukker { $last } kl. 23.59.
codes-open-until = Den er åben til { $last } kl. 23.59.
codes-closed = Den har været lukket siden { $last } kl. 23.59. Koder åbner ikke noget mere.
codes-none = Uden koder vælger folk deres gruppe på en af skolens computere.
# `groups` are names of groups with commas between.
codes-everybody = Alle kommer ind med en kode: { $groups }.
codes-some = Kun med en kode: { $groups }. De andre vælger deres gruppe på en af skolens computere.
codes-making = Et øjeblik: Koderne bliver lavet.
slips-making = Et øjeblik: Sedlerne bliver lavet.
slips-making-left = { $left ->
    [one] Et øjeblik: Sedlerne bliver lavet. En portion mere efter disse.
   *[other] Et øjeblik: Sedlerne bliver lavet. { $left } portioner mere efter disse.
  }
recall-moment = Et øjeblik: Aktiveringen bliver trukket tilbage.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Én kode pr. gruppe
codes-of-groups-more = Alle i en gruppe bruger samme kode, på en plakat eller i en besked. Den kan bruges mere end én gang.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Én kode pr. gruppe og virksomhed
codes-of-companies-more = Alle i en gruppe bruger samme kode, og hver virksomhed har sin egen. En kode kan bruges mere end én gang.
codes-slips = Engangssedler til at udskrive og klippe
codes-slips-more = Hver lader én person svare én gang. Del dem ud som stemmesedler; notér ikke, hvem der får hvilken.
codes-lab = Åbn computerlokalet
codes-lab-more = Andre computere er med via en kode og afleverer over netværket, mens dette program kører.
codes-recall = Træk aktiveringen tilbage
codes-recall-more = Så længe ingen er begyndt: Den bliver et udkast igen, og dens koder åbner ikke noget mere.
recall-ask = Vil du trække aktiveringen tilbage?
recall-meaning = Den bliver et udkast igen, med alt som det er, og du kan ændre det og aktivere det på ny. Koder og sedler, der er delt ud, åbner ikke noget mere. Er nogen begyndt at svare, ændres intet.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Hvor mange sedler, og til hvem?
slips-meaning = Grupper med sedler kommer kun ind med en kode. Sedlerne vises én gang; ingen kan slå dem op senere.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = alle tilsammen
# The heading of the slips.
slips-title = Engangssedler
# Which lines of a long text are shown. At most 30 columns.
codes-lines = linje { $first } til { $last } af { $all }
# The key w must be named as it is.
codes-copied = Kopieret, hvis terminalen kan: Sæt det ind for at se det. Kommer der intet, gemmer w en fil til at udskrive.
# The keys must be named as they are.
slips-nowhere-else = Disse sedler er ikke gemt andre steder. w gemmer dem, y kopierer dem; tryk q en gang til for at gå uden dem.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Alle i en gruppe bruger samme kode.
codes-sheet-only = Fra nu af svarer disse grupper kun med deres kode.
# A code follows.
slip-code = Din kode:
slip-once = Den virker én gang. Ingen kan kende dine svar på den: Der gemmes kun et mærke om, at den er brugt.

## One-time slips: why there are none.

slips-not-drawn = Der kunne ikke trækkes nogen kode: { $cause }.
slips-count-wrong = { $most ->
    [one] Der kan laves mellem 1 og { $most } seddel ad gangen.
   *[other] Der kan laves mellem 1 og { $most } sedler ad gangen.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = Ikke inviteret i { $id }, så der er intet til dem: { $group }.
slips-not-added = Disse sedler kunne ikke tilføjes. Intet er ændret; prøv igen.
slips-not-made = Sedlerne kunne ikke laves på denne computer. Intet er ændret.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Et øjeblik: Computerlokalet bliver åbnet.
lab-closed = Computerlokalet er lukket.
lab-closed-more = Skolens andre computere kan bruges til at svare i denne undersøgelse, mens det er åbent. Uden det, eller uden netværk, kommer arkene på USB-stik. Intet, der er afleveret, afhænger af det.
lab-open = Computerlokalet er åbent.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Tilslutningskode
lab-address = Adresse
# Instead of an address.
lab-no-network = ingen: Denne computer er ikke på noget netværk
# A command follows on the next line.
lab-once = På hver computer, én gang:
lab-ends = Det lukker, når du afslutter programmet. Det, der er afleveret, er i sikkerhed på denne disk.
lab-unsealed = Forseglingen af denne undersøgelse er brudt: Ark, der kommer nu, ville kræve en ny udgave. Dens computerlokale forbliver lukket.

## The lab: how the machines stand.

lab-nobody = Ingen computer er kommet med endnu.
lab-joined = { $machines ->
    [one] 1 computer er med, { $reachable } kan nås.
   *[other] { $machines } computere er med, { $reachable } kan nås.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] 1 computer er med, { $reachable } kan nås;
   *[other] { $machines } computere er med, { $reachable } kan nås;
  } { $sheets ->
    [one] 1 ark venter der.
   *[other] { $sheets } ark venter der.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Uden kontakt nu, har måske ark: station { $stations }.
   *[other] Uden kontakt nu, har måske ark: stationerne { $stations }.
  }
lab-missing-more = Uden kontakt nu, har måske ark: stationerne { $stations } og { $more } flere.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 ark er lagt til side: Det kom uden en ledig seddel. t tæller det med; ellers bliver det liggende.
   *[other] { $sheets } ark er lagt til side: De kom uden en ledig seddel. t tæller dem alle; ellers bliver de liggende.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stationer, der vides at have ark, som ikke er her: ingen.
outside-waiting = Ark, der venter på stationer nu: { $sheets }. Lad computerlokalet være åbent, til de er her.
outside-missing = { $count ->
    [one] Der er måske stadig ark på: station { $stations }. Åbn først computerlokalet, eller hent dens USB-stik.
   *[other] Der er måske stadig ark på: stationerne { $stations }. Åbn først computerlokalet, eller hent deres USB-stik.
  }
outside-missing-more = Der er måske stadig ark på: stationerne { $stations } og { $more } flere. Åbn først computerlokalet, eller hent deres USB-stik.
outside-unknown = En computer, der aldrig har mødt denne, kendes ikke: Hent først dens ark ind.
# `name` is a server. The command must stand as it is.
outside-server = Udgivet på { $name }: Kør først reflectory collect med dens adresse.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 ark er lagt til side, fordi det kom uden en ledig seddel: Det tæller kun, hvis du først tæller det med i computerlokalet (o, derefter t).
   *[other] { $sheets } ark er lagt til side, fordi de kom uden en ledig seddel: De tæller kun, hvis du først tæller dem med i computerlokalet (o, derefter t).
  }
