### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = deltagelse, d
lines-word-sessions = runder
lines-word-set-ups = udkast, opret
lines-word-results = resultater
lines-word-school = skole
lines-word-guide = guide
lines-word-data = databeskyttelse, data
lines-word-lock = lås, l
lines-word-quit = afslut, q

## What each of them does, read after it.

lines-does-help = disse ord
lines-does-back = ét skridt tilbage; det, der er besluttet, bliver
lines-does-again = læs dette en gang til, med tallene lige nu
lines-does-where = hvor du er
lines-does-participation = hvem der har deltaget; alle rum står der
lines-does-sessions = alle undersøgelser, rettelser, et nyt udkast
lines-does-set-ups = tal, udsagn, dage, aktivering
lines-does-results = bryd forseglingen, og læs rapporten
lines-does-school = dens navn og koordinatorernes nøgler
lines-does-guide = hvordan en undersøgelse forløber
lines-does-data = hvad der gemmes, og hvem der kan læse det
lines-does-clear = tøm det, der er ved at blive skrevet
lines-does-lock = lås det, der kan ændres
lines-does-quit = afslut programmet
lines-numbers = Et nummer gør det, der læses efter det.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Hvor noget skrives, står der et punktum foran disse ord, for eksempel .{ $back }
lines-empty = En tom linje lader det stå, der står, og går videre.

## What is answered to what was typed.

lines-digits = Skriv et tal med cifre, eller .{ $back } for at lade det være, som det var.
lines-nothing-typed = Intet er skrevet. Skriv adgangssætningen, eller .{ $back } for at gå væk.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Det er længere, end der er plads til på den mindste skærm: { $used }. Skriv det lidt kortere.
lines-number-too-large = Det største tal, der er muligt her, er { $most }. Det, der stod, bliver stående; skriv tallet igen.
lines-not-after-first = { $day } kan ikke være den sidste dag: Den første dag er { $first }. Intet er ændret; skriv den sidste dag igen.
lines-class-unfinished = Det, der er skrevet om denne klasse, er ikke gemt endnu. En tom linje går videre med det; .{ $clear } og derefter .{ $back } lader det ude.
lines-one-number = Ét nummer ad gangen.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Det blev ikke forstået. Skriv et nummer, eller { $help }.
lines-nothing-to-clear = Intet er ved at blive skrevet her.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Det er her, alt begynder. { $quit } afslutter programmet.
lines-workplace = Koordinatorens arbejdsplads.
lines-workplace-of = Arbejdspladsen for { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Koordinatorens arbejdsplads, { $lock }.
lines-workplace-of-lock = Arbejdspladsen for { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Nu: { $text }. En tom linje lader det stå.

## What stands before what is typed.

lines-ask-word = Ord:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, runde { $session } i { $year }
lines-passphrase = Adgangssætning
lines-trying = Adgangssætningen bliver prøvet.
lines-unsealed = { $done } af { $of } ark er åbnet.
# Read when the program is ended by the system.
lines-set-up-kept = Udkastet er gemt, som det er. Det fortsætter i rummet med udkast.
lines-no-key-made = Her sluttede det. Ingen nøgle er lavet, og intet er ændret.
lines-words-not-typed-back = Det sluttede, før to af gendannelsesordene var skrevet tilbage. Nøglen er lavet, og dens adgangssætning åbner arkene. Den, der ikke har skrevet ordene ned, laver en ny nøgle med nye ord: reflectory key replace

## A room that is locked.

lines-locked = Dette rum er låst.
lines-locked-type = Skriv din adgangssætning. Den vises ikke.
lines-locked-open = Deltagelsen, guiden og databeskyttelsen er altid åbne for alle: .{ $back } fører derhen.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Guiden.
lines-protection = Databeskyttelse.
lines-do-letter = skriv et brev til forældre i en fil
lines-plans = Handlingsplaner.
lines-certificates = Beviser og badgen.
lines-elsewhere = Dette rum findes ikke i linjer. Det, det gør, findes også som kommando.
lines-command = Kommandoen er: { $command }
lines-two-commands = Kommandoen er: { $one }, og: { $other }

## Participation: a line for each group.

lines-participation = Deltagelse.
lines-nobody-asked = Ingen er spurgt endnu. Opret først en undersøgelse; så snart den er aktiveret, siger dette, hvem der deltager.
lines-participation-of = Deltagelse. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Deltagelse alt i alt: { $level }.
lines-by-class = Pr. klasse, i trin på fem:
lines-class-too-small = { $class }: for lille til at tælle.
lines-class-few = { $class }: færre end 5.
lines-class-least = { $class }: { $count } eller flere.
lines-group-not-invited = { $group }: ikke inviteret.
lines-group-reached = { $group }: { $count } af { $invited } har afleveret. Minimum er { $minimum }: nået.
lines-group-too-many = { $group }: { $count } af { $invited } har afleveret. Minimum er { $minimum }: nået, med flere ark end inviterede; tjek tallet.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: { $count } af { $invited } har afleveret. Minimum er { $minimum }: tæt på, { $missing } mangler.
lines-group-below = { $group }: { $count } af { $invited } har afleveret. Minimum er { $minimum }: { $missing } mangler.
lines-do-codes = koder og sedler til at dele ud
lines-do-with-classes = med klasserne
lines-do-without-classes = uden klasserne
lines-do-participation-of = deltagelse: { $exercise }

## The sessions of a school year.

lines-sessions = Runder. Skoleåret { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Runde { $number }: { $days }, nu.
lines-session-next = Runde { $number }: { $days }, næste.
lines-session-later = Runde { $number }: { $days }, senere.
lines-session-past = Runde { $number }: { $days }, slut.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = runde { $number }: { $entry }
lines-entry-set-up = opret en
lines-entry-prepare = forbered en
lines-entry-being = { $level }, under oprettelse
lines-do-earlier-year = et tidligere skoleår
lines-do-later-year = et senere skoleår
lines-do-remove-set-up = fjern udkastet: { $level }
lines-do-restore = hent en undersøgelse tilbage fra et arkiv
lines-restore = Hent en undersøgelse tilbage fra dens arkiv.

## A new set-up: for which session, and for which level.

lines-session-of = runde { $number } i { $year }
lines-session-taken = runde { $number } i { $year }, dette trin er der allerede
lines-begin-level-one = Der er én undersøgelse for hvert trin i en runde.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, under oprettelse
lines-isced-taken = { $level }, ISCED { $isced }, har sin undersøgelse

## An exercise's page.

lines-exercise-page = Undersøgelse. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Dens navn: { $id }.
lines-no-corrections = Rettelser: ingen.
lines-correction = Rettelse: { $words }.
lines-do-participation = deltagelse
lines-do-preview = se på den, som en gruppe møder den
lines-do-last-day = ret den sidste dag
lines-do-people = ret antallet af personer i en gruppe
lines-do-recall = træk aktiveringen tilbage
lines-do-copy = kopiér den til en anden runde
lines-do-archive = læg den væk i én fil
lines-do-delete = slet den for altid
lines-later-last-day = En senere sidste dag. { $exercise }.
lines-group-people = { $group }, { $invited } inviterede af { $eligible } i alt
lines-archive = Læg væk i én fil: { $exercise }.
lines-delete = Vil du slette { $exercise } for altid?

## Set-ups, and the four steps of one.

lines-set-ups = Udkast.
lines-do-go-on-with = fortsæt med { $name }
lines-do-new-set-up = et nyt udkast
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Udkast: { $name }. Skridt { $step } af { $steps }, { $title }, { $saved }.
lines-do-step = skridt { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = skole: { $school }
lines-number-school-none = skole: ikke skrevet endnu
lines-number-level = trin: { $level }
lines-number-eligible = { $group }: { $count } i alt
lines-number-eligible-none = { $group }: hvor mange der er, er ikke skrevet endnu
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } inviterede, { $state }
lines-number-classes = klasser og stikprøver
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Hvor mange
lines-how-many-in-all = { $group }: hvor mange er der i alt
lines-how-many-invited = { $group }: hvor mange er inviteret
lines-school-name = Skolens navn
lines-level = Trinnet
lines-classes = Klasser
lines-which-level = Hvilket trin?
lines-classes-and-samples = Klasser og stikprøver.
lines-class-asked = { $class }, { $group }, { $count } personer: spurgt.
lines-class-not-asked = { $class }, { $group }, { $count } personer: ikke spurgt.

## Step 2: what is asked.

lines-search = Søg i udsagnene.
lines-search-how = Ord, som titlen eller det, en gruppe læser, skal have.
# Stands before what is typed; a colon follows.
lines-words = Ord
lines-found = Fundet for "{ $words }": { $count }.
lines-item-core = { $statement }, altid med
lines-item-left-out = { $statement }, udeladt af den korte form
lines-item-on = { $statement }, valgfrit, afkrydset
lines-item-off = { $statement }, valgfrit, ikke afkrydset
lines-item-in-form = { $statement }, valgfrit, i den korte form
lines-item-stray = { $code }, afkrydset, men bruges ikke på dette trin: fjern det
lines-do-next-area = næste område
lines-do-area-before = forrige område
lines-do-list-all = vis alle igen
lines-do-write-own = skriv et eget udsagn
lines-do-bring-in = hent egne udsagn ind andre steder fra
lines-do-how-much = hvor meget der spørges om: alt eller en kort form
lines-preview = En forhåndsvisning: som hvem?
lines-preview-how = Det er det forløb, som en deltager møder. Intet af det gemmes; afslut, når du vil.
lines-a-statement = Et udsagn.
lines-do-ask = tag det med
lines-do-not-ask = tag det ikke med
lines-do-next-statement = næste udsagn
lines-do-previous-statement = forrige udsagn
lines-how-much-asked = Hvor meget spørges der om?
lines-everything = alt: alle kerneudsagn, de øvrige områder og det, du krydser af eller skriver

## Step 2: own statements.

lines-own-new = Et nyt eget udsagn.
lines-own-statement = Eget udsagn: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Kort titel til rapporter
lines-own-reads = { $group } læser
lines-own-help = { $group }, hvornår et 5-tal passer
lines-own-not-written = ikke skrevet
# `room` is such as "1 of 2 lines".
lines-own-room = Der er plads: { $room } er brugt.
lines-bring = Hent egne udsagn ind.
lines-bring-from-file = fra en fil
# Stands before what is typed; a colon follows.
lines-file = Fil
lines-suggested = Forslag: { $set }.
lines-suggested-ticked = { $title }, afkrydset.
lines-suggested-unticked = { $title }, ikke afkrydset.
lines-suggested-here = { $title }, er her allerede.
lines-do-take-ticked = tag de afkrydsede med

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Den første dag
lines-last-day = Den sidste dag
lines-day-how = Skriv den sådan: 2026-11-23 eller 23.11.2026.
lines-do-first-day = skriv den første dag
lines-do-type-last-day = skriv den sidste dag
lines-do-other-day = skriv en anden sidste dag
lines-do-clear-days = fjern begge dage

## Step 4: activation.

lines-ready = Alt er klar.
lines-missing = { $count ->
    [one] Én ting mangler. Dens nummer fører derhen, hvor den ordnes.
   *[other] { $count } ting mangler. Deres numre fører derhen, hvor hver af dem ordnes.
  }
lines-freezes = Hvad der låses:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } inviterede, minimum { $minimum }, { $statements } udsagn, { $minutes } minutter.
lines-asked-unknown = { $group }: hvor mange er ukendt endnu; { $statements } udsagn, { $minutes } minutter.
lines-asked-left-out = { $group }: udeladt.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = klar: { $check }
lines-check-missing = mangler: { $check }
lines-check-mind = bemærk: { $check }
lines-people-asked = { $people } personer bliver spurgt, fra { $first } til { $last }: { $days } dage.
# Read after "yes:" and "no:".
lines-do-activate = aktivér den
lines-told = Hvad deltagerne får at vide om, hvad der kom ud af sidste gang. De får det at vide.
lines-not-told = Hvad deltagerne får at vide om, hvad der kom ud af sidste gang. De får det ikke at vide.
lines-do-tell = fortæl det
lines-do-not-tell = fortæl det ikke

## Codes and slips.

lines-codes = Koder. { $exercise }.
lines-lab = Computerlokalet.
lines-lab-command = Det åbnes og følges med en kommando: reflectory hub.
lines-slips-how = Et nummer laver dem. Et andet antal: Skriv nummeret og antallet, for eksempel 1 30.
lines-do-slips = { $group }: lav { $count }
lines-do-all-slips = lav alle { $total }
lines-do-pdf-cut = skriv en PDF, til at udskrive og klippe
lines-do-html-cut = skriv en HTML-fil, til at udskrive og klippe

## Results.

lines-results = Resultater. Skoleåret { $year }.
lines-no-results = Ingen undersøgelse er åbnet i dette skoleår.
lines-level-session = { $level }, runde { $session }
lines-do-read-report = læs rapporten: { $exercise }
lines-do-unseal = bryd forseglingen: { $exercise }
lines-do-count-late = tæl de sene ark med i en ny udgave: { $exercise }
lines-compare-with = Hvad vil du sammenligne med? { $exercise }
lines-fetching = Et øjeblik: Rapporten bliver hentet.
lines-unseal = Bryd forseglingen: { $exercise }.
lines-new-edition = En ny udgave: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Rapport. { $exercise }, udgave { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Udsagn, { $area }, { $order }
lines-page-own = Egne udsagn, { $order }
lines-page-group = Én gruppe: { $group }
lines-page-other = Øvrige områder: { $area }
lines-page-words = Med deres egne ord: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = En anden side, ved navn: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Et helt udsagn, ved navn: { $names }.
lines-note-on = En note til { $place }.
# Stands before what is typed; a colon follows.
lines-note = Note
lines-form = Hvordan skal rapporten skrives?
lines-search-report = Søg: en kode, en titel eller et ord i et udsagn.
# Stands before what is typed; a colon follows.
lines-words-or-number = Ord eller et nummer
lines-no-notes = Ingen noter endnu. Et helt udsagn kan få en note: en linje om, hvad der blev sagt om det.
lines-school-average = { $mean } skolens snit, fra { $areas } områder.
lines-overall = { $mean } samlet.
lines-overall-none = Samlet: intet at vise.
lines-overall-answered = { $mean } samlet, { $count } af { $invited } har svaret.
# `why` is why nothing is shown.
lines-overall-why = Samlet: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, fra { $core ->
    [one] 1 kerneudsagn.
   *[other] { $core } kerneudsagn.
  }
lines-area-optional = { $mean } { $group }, fra { $optional ->
    [one] 1 valgfrit udsagn.
   *[other] { $optional } valgfrie udsagn.
  }
lines-area-both = { $mean } { $group }, fra { $core ->
    [one] 1 kerneudsagn, valgfrie: { $optional }.
   *[other] { $core } kerneudsagn, valgfrie: { $optional }.
  }
lines-handed-in = { $count } af { $of } har afleveret.
lines-group-read = { $group } læste: { $text }
lines-texts = { $count } tekster, i alfabetisk rækkefølge, adskilt fra arkene.
lines-text = Tekst { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Deltagelsen er { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: ingen.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % gælder ikke, { $count } af { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } i afstand, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } samlet, { $count } af { $invited } har svaret: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = steget med { $by }, fra { $before } til { $after }, { $where }: { $statement }.
lines-changed-down = faldet med { $by }, fra { $before } til { $after }, { $where }: { $statement }.
lines-do-points-off = kun gennemsnit
lines-do-points-on = med hvor mange der valgte hvert punkt
lines-do-other-order = i en anden rækkefølge
lines-do-search-statement = søg efter et udsagn
lines-do-write-report = skriv rapporten i en fil
lines-do-compare = sammenlign med en anden undersøgelse
lines-do-statements-of = udsagn: { $area }
lines-do-statement-after = udsagnet efter det
lines-do-statement-before = udsagnet før det
lines-do-note = skriv en note til det
lines-do-note-off = uden noten
lines-do-note-on = med noten, hvis der er en

## Two sessions compared.

lines-compared = To runder sammenlignet. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Før: { $exercise }, deltagelse { $level }. { $groups }.
lines-compared-now = Nu: { $exercise }, deltagelse { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Alle grupper: { $values }.
lines-then-now = { $before } før, { $after } nu
# In the place of a value.
lines-no-value = intet
lines-increased = steget med { $by }
lines-decreased = faldet med { $by }
lines-same = det samme
lines-do-other-order-now = i en anden rækkefølge; nu { $order }

## The school, and the coordinators' keys.

lines-school = Skole.
lines-first-steps = De første skridt, der mangler: { $steps }.
lines-look-still-right = En gang pr. skoleår: Se efter, om alt dette stadig passer, og sig det.
lines-back-up-now = Lav nu en sikkerhedskopi.
lines-old-key = Den gamle nøgle.
lines-two-words = To af gendannelsesordene.
lines-recovery-words = Gendannelsesord.
lines-do-words-file = skriv dem i en fil
lines-do-pdf = skriv en PDF
lines-do-html = skriv en HTML-fil

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Skriv { $back } en gang til for at afslutte uden din sidste ændring. { $why }
plain-writing = En fil er ved at blive skrevet.
plain-writing-long = En fil er ved at blive skrevet, indtil nu i { $seconds } s.
plain-writing-busy = En anden fil er stadig ved at blive skrevet, så denne er ikke begyndt. Vent et øjeblik.
plain-writing-leaving = En fil var stadig ved at blive skrevet; det er stoppet nu. Skriv { $back } en gang til for at afslutte.
plain-overview-look-at-school = En gang pr. skoleår: Se på rummet skole.
# Two days, and a window of days.
plain-days-range = { $first } til { $last }
plain-dates-from-to = { $first } til { $last }
# The sessions and an exercise.
plain-dates-none-fits = Der er ikke plads til flere undersøgelser i runde { $session }: Den slutter { $day }. Rummet runder viser, hvilken runde der kommer næst.
plain-exercise-archive-more = Hele undersøgelsen kommer i én fil, også de forseglede ark, og forlader lageret, når filen er læst igen og fundet fuldstændig. Rummet runder henter den tilbage. Vælg en mappe på et USB-stik eller i dine dokumenter. Dens navn: { $name }
plain-exercise-delete-more = Alt forsvinder, og ingen kan hente det tilbage; et arkiv kan hentes tilbage. Sikkerhedskopier beholder det, de har. Skriv dens navn, så det er sikkert, at det er denne: { $name }
plain-exercise-delete-sheets = Alt forsvinder, også { $sheets ->
    [one] 1 forseglet ark
   *[other] { $sheets } forseglede ark
  }, og ingen kan hente det tilbage; et arkiv kan hentes tilbage. Sikkerhedskopier beholder det, de har. Skriv dens navn, så det er sikkert, at det er denne: { $name }
# Statements and activation.
plain-own-remove = Vælg fjern en gang til, så forsvinder udsagnet med alle dets tekster. Alt andet beholder det.
plain-statements-form-leaves-out = Den korte form udelader dette. En kort form kan vælges til eller fra i listen.
plain-statements-core-is-asked = Dette er altid med. Ved det valgfrie står det.
plain-statements-own-is-asked = Jeres egne udsagn er altid med. Nummeret åbner det: Du kan ændre eller fjerne det.
plain-suggested-nothing-ticked = Intet er krydset af endnu. Et udsagns nummer krydser det af.
plain-activate-still-missing = Der mangler stadig noget. Det, der mangler, står først, og dets nummer fører derhen.
plain-activate-no-key = Der er ingen nøgle endnu, så ingen kunne åbne arkene senere. Lav en i rummet skole.
plain-activate-try = { $who } Kan adgangssætningen stadig huskes? Den kan prøves her.
plain-activate-tell-offer = { $count ->
    [one] Fortæl deltagerne, hvad der kom ud af sidste gang: 1 ting fra jeres plan. Nummeret viser den.
   *[other] Fortæl deltagerne, hvad der kom ud af sidste gang: { $count } ting fra jeres plan. Nummeret viser dem.
  }
plain-activate-tell-other = { $count ->
    [one] Deltagerne får at vide, hvad der kom ud af sidste gang: 1 ting. Jeres plan siger det nu med andre ord; nummeret viser dem.
   *[other] Deltagerne får at vide, hvad der kom ud af sidste gang: { $count } ting. Jeres plan siger det nu med andre ord; nummeret viser dem.
  }
plain-activate-tell-state-other = Nu fortælles det med andre ord. Nummeret tager disse.
# Codes and slips.
plain-slips-nowhere-else = Disse sedler er ikke gemt andre steder. Skriv dem i en fil, eller skriv { $back } en gang til for at gå uden dem.
# Results and reports.
plain-results-nothing-set-up = Her er intet oprettet. Det begynder i rummet runder.
plain-results-can-unseal = { $sheets ->
    [one] 1 forseglet ark venter.
   *[other] { $sheets } forseglede ark venter.
  }
plain-late-enough = Sene ark: { $groups }. En ny udgave tæller dem, der er nok af, med.
plain-lab-aside = { $sheets ->
    [one] 1 ark er lagt til side: Det kom uden en ledig seddel. Her bliver det liggende; på den tegnede skærm kan det tælles med.
   *[other] { $sheets } ark er lagt til side: De kom uden en ledig seddel. Her bliver de liggende; på den tegnede skærm kan de tælles med.
  }
plain-how-of = "80 af 200" er altid: svaret af inviterede.
plain-how-counts = Et gennemsnit tæller kun svarene 1 til { $highest }. Gælder ikke og ubesvaret tælles og vises ved siden af, aldrig som 0.
plain-how-counts-on-scale = Et gennemsnit tæller kun svarene på skalaen. Gælder ikke og ubesvaret tælles og vises ved siden af, aldrig som 0.
plain-figures-behind = { $answered } af { $invited } har svaret, gælder ikke { $opted-out }, ubesvaret { $unanswered }
plain-detail-na = gælder ikke: { $words }
plain-detail-na-alone = gælder ikke: det gælder ikke for mig
plain-focus-na = Flest gælder ikke
# The school and its keys.
plain-school-step-exercise = en undersøgelse
plain-school-no-key-meaning = Kun den, der har en koordinators nøgle, kan åbne arkene. Uden nøgle kan intet aktiveres. Nummeret laver den første.
plain-school-coordinators-meaning = Nummeret tilføjer en kollegas nøgle eller overdrager til en efterfølger, skridt for skridt.
plain-keys-leaving = Disse ord vises kun nu. Den, der mister dem og adgangssætningen, mister svarene. Skriv { $back } en gang til for at afslutte uden at have skrevet dem ned.
plain-keys-wrong-word = Det er ikke ord { $number }. Se på dit ark igen; .{ $back } læser ordene igen.
plain-keys-backup-more = Nøglefilen ligger i lagerets mappe. Sikkerhedskopieringen kopierer begge til dit medie for sikkerhedskopier; første gang siger du hvorhen med: reflectory backup DIR. Uden nøglen, eller uden dens adgangssætning og gendannelsesark, kan ingen åbne arkene.
plain-told-backup-where = Sig én gang, hvor sikkerhedskopier skal hen, på et andet medie: reflectory backup DIR. Derefter er valget "tag kopi" nok.
plain-told-no-drive = Der kan ikke ses noget tilsluttet drev. Sæt et i, vent et øjeblik, og vælg dette igen, eller skriv det ned, der læses her. Intet er skrevet.
