### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Der er ingen skole i mappen { $folder }. Intet er oprettet. Vælg en anden mappe, eller opret først en skole der.
told-not-folder = { $folder } er en fil, og en skole gemmes i en mappe. Intet er ændret. Vælg en mappe.
told-newer = { $file } er skrevet af en nyere version af Reflectory. Intet er ændret, og alt i den er i sikkerhed. Opdatér Reflectory på denne computer, og prøv igen.
told-not-ours = { $file } er ikke en fil fra Reflectory, selv om den har sådan et navn. Intet er ændret. Flyt den et andet sted hen, eller vælg en anden mappe.
told-damaged = { $file } er beskadiget. Intet er ændret, og de andre undersøgelser er ikke berørt. Lav en kopi af hele mappen, som den er nu, og hent så denne fil fra en sikkerhedskopi.
told-gone = { $file } er ikke på sin plads mere. Det, den indeholder, er i sikkerhed, hvor den er flyttet hen; dette sidste trin er måske ikke gemt. Hent filen tilbage, og prøv igen.
told-busy = { $file } blev holdt optaget af et andet program for længe. Alt, der er bekræftet før, er i sikkerhed; dette sidste trin blev ikke gemt. Vent et øjeblik (måske kører en sikkerhedskopiering), og prøv igen.
told-keys-changed = Nøglerne til { $file } er ændret i mellemtiden. Alt, der er bekræftet før, er i sikkerhed; dette sidste trin blev ikke gemt. Prøv igen.
told-no-right = Reflectory må ikke ændre { $file }. Alt i den er i sikkerhed; dette sidste trin blev ikke gemt. Giv lov til at læse og skrive i filen og dens mappe, og prøv igen.
told-full = Disken med { $file } er fuld. Alt, der er bekræftet før, er i sikkerhed; dette sidste trin blev ikke gemt. Gør plads på disken, og prøv igen: Intet bliver talt med to gange.
# `kind` is what the system calls it, such as nfs.
told-network-share = Mappen { $folder } ligger på et netværksdrev ({ $kind }), hvor svar fra flere computere kunne gå tabt. Intet er ændret. Vælg en mappe på denne computers egen disk; andre computere sender deres ark til den.
told-io = { $file } kunne ikke læses eller skrives. Alt, der er bekræftet før, er i sikkerhed; dette sidste trin er måske ikke gemt. Prøv igen, og tjek disken, hvis det sker to gange: Intet bliver talt med to gange.

## The store: exercises, set-ups and texts.

told-no-exercise = Denne skole har ingen undersøgelse { $id }. Intet er ændret. Listen over undersøgelser viser de navne, der kan bruges.
told-activated-already = Undersøgelsen { $id } er allerede aktiveret. Den er i sikkerhed og er ikke ændret. Der er én undersøgelse for hvert trin i en runde: Fortsæt med den.
told-set-up-changed = En anden har ændret eller fjernet udkastet til { $id } i mellemtiden. Det, der er gemt, er i sikkerhed, og intet er aktiveret. Se på det en gang til, og aktivér det så.
told-sheets-in-way = { $sheets ->
    [one] { $file } har allerede { $sheets } ark, men skolen har den ikke på sin liste.
   *[other] { $file } har allerede { $sheets } ark, men skolen har den ikke på sin liste.
  } De er i sikkerhed, og intet er ændret. Flyt filen et andet sted hen, behold den, og aktivér så igen.
told-not-handed-in = { $sheets ->
    [one] Denne computer har stadig { $sheets } forseglet ark fra { $id }, der ikke er afleveret.
   *[other] Denne computer har stadig { $sheets } forseglede ark fra { $id }, der ikke er afleveret.
  } De er i sikkerhed, og intet er ændret. Stil denne computer, hvor den kan nå koordinatorens computer, eller bær arkene dertil på et USB-stik, og prøv igen.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Denne rapport er for lang: Der er plads til { $most } tegn. Intet er ændret, og det, der var gemt, er i sikkerhed. Gør den kortere, og prøv igen.
told-set-up-long = Dette udkast er for langt: Der er plads til { $most } tegn. Intet er ændret, og det, der var gemt, er i sikkerhed. Gør det kortere, og prøv igen.
told-plan-long = Denne plan er for lang: Der er plads til { $most } tegn. Intet er ændret, og det, der var gemt, er i sikkerhed. Gør den kortere, og prøv igen.
told-correction-long = Denne rettelse er for lang: Der er plads til { $most } tegn. Intet er ændret, og det, der var gemt, er i sikkerhed. Gør den kortere, og prøv igen.

## The store: archives and backups.

told-place-taken = Pladsen til undersøgelsen { $id } er optaget af en undersøgelse eller et udkast med samme trin og runde. Begge er i sikkerhed, den her og den i arkivet, og intet er ændret. Arkivér eller fjern først den her, og prøv igen.
told-file-there = Der er allerede noget med navnet { $file }. Det er i sikkerhed, og intet er ændret. Vælg et andet navn.
told-no-archive = Der er intet arkiv af en undersøgelse med navnet { $file }. Intet er ændret. Vælg en fil, som Reflectory lavede, da en undersøgelse blev arkiveret.
told-archive-cut = Arkivet { $file } er afkortet: Slutningen mangler. Intet er ændret. Kopiér det en gang til derfra, hvor det kom fra, eller tag en anden kopi af det.
told-archive-damaged = Arkivet { $file } er beskadiget. Intet er ændret, og skolens undersøgelser er ikke berørt. Behold det, som det er, og tag en anden kopi af det.
told-archive-other = Arkivet { $file } kommer fra en anden skole, og dets ark kunne ikke åbnes her. Intet er ændret. Er det denne skoles, og er skolen oprettet på ny siden, så hent først skolen tilbage fra en sikkerhedskopi.
told-too-large = { $file } er for stor: Et arkiv rummer højst { $gigabytes } gigabyte. Intet er ændret, og alt i den er i sikkerhed. Bevar den i stedet med en sikkerhedskopi af hele skolen.
told-no-target = Der er ingen mappe { $folder }. Intet er ændret, og skolens egne filer er i sikkerhed. Sæt USB-stikket eller disken i, eller vælg en anden mappe.
told-backup-inside = { $folder } er skolens egen mappe eller ligger i den, og en kopi der ville gå tabt sammen med den. Intet er ændret. Vælg en mappe på et USB-stik eller på en anden disk.
told-no-key-file = { $file } er ikke en læsbar nøglefil for skolens koordinatorer, eller der er ingen nøglefil i den. Der er ikke lavet nogen sikkerhedskopi; tidligere er i sikkerhed. Hent nøglefilen fra en sikkerhedskopi, og flyt andre filer et andet sted hen.
told-copy-differs = Kopien { $file } er ikke den samme som originalen, så den tæller ikke som sikkerhedskopi. Originalen og alle tidligere sikkerhedskopier er i sikkerhed. Prøv igen med et andet USB-stik eller en anden disk.
# The command must stand as it is.
told-backup-where = Sig én gang, hvor sikkerhedskopier skal hen, på et andet medie: reflectory backup DIR. Derefter er b nok.
told-backed-up = Sikkerhedskopieret og læst igen: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Dette lager er måske en ældre kopi: Nøglefilen husker { $remembered } ark, { $missing } mere, end der er her.
   *[other] Dette lager er måske en ældre kopi: Nøglefilen husker { $remembered } ark, { $missing } mere, end der er her.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } ark kunne ikke åbnes. Det er lagt til side og tælles ikke.
   *[other] { $sheets } ark kunne ikke åbnes. De er lagt til side og tælles ikke.
  }
told-backup-due = Ingen sikkerhedskopi er yngre end en dag.
told-instrument-left-out = Et instrument er udeladt: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Denne skole har ingen nøgle endnu. Dens første koordinator laver en: reflectory key new.
told-type-passphrase = Skriv adgangssætningen til din nøgle.
told-key-no-memory = Denne computer har for lidt fri hukommelse til at åbne en nøgle lige nu. Intet er ændret. Luk andre programmer, og prøv igen.
told-wrong = Det er ikke adgangssætningen til denne nøgle: { $owner }. Intet er ændret. Prøv igen: Store bogstaver og mellemrum betyder noget.
# `owners` are several names with commas between.
told-wrong-all = Denne adgangssætning åbner ingen nøgle her ({ $owners }). Intet er ændret. Prøv igen: Store bogstaver og mellemrum betyder noget.
told-wrong-and-damaged = Det er ikke adgangssætningen til denne nøgle: { $owner }. Intet er ændret. { $path } kunne ikke læses; er den din, så hent en kopi af den.
told-wrong-all-and-damaged = Denne adgangssætning åbner ingen nøgle her ({ $owners }). Intet er ændret. { $path } kunne ikke læses; er den din, så hent en kopi af den.
told-key-damaged = { $path } er beskadiget, så ingen adgangssætning åbner den. Intet er ændret. Læg en kopi af den i stedet, for eksempel fra en sikkerhedskopi.
told-no-key-here = Der er ingen nøglefil for denne skole i { $folder }. Den ligger måske på et USB-stik, i en sikkerhedskopi eller på den computer, hvor den blev lavet. Kopiér den til denne mappe.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Denne skole har allerede en nøgle. `key add` tilføjer den anden koordinator, `key replace` overtager fra en anden.
told-two-keys = Der er allerede to koordinatorer. `key replace` overtager fra en af dem.
told-no-first-key = Der er ingen første nøgle endnu: reflectory key new.
told-both-needed = Her skal begge nøgler bruges sammen, så én alene kan ikke udskiftes. `key add` uden --both er heller ikke muligt; bryd først forseglingen, og opret så den næste undersøgelse med nye nøgler.
told-taken = { $path } er der allerede og bliver ikke overskrevet.
told-key-not-made = Nøglen kunne ikke laves: { $cause }.
told-key-not-written = { $path } kunne ikke skrives: { $cause }. Den gamle nøglefil, hvis der er en, er, som den var.
told-key-broken = { $path } er beskadiget eller ikke en nøglefil ({ $cause }). Intet er ændret. En kopi af den eller gendannelsesordene hjælper.
told-hand-over-open = Et tidligere nøgleskift blev afbrudt. Gør først det færdigt.
told-coordinators-changed = Koordinatorerne er ændret i mellemtiden. Intet ark er rørt; begynd igen.
told-no-key-files = Der er ingen nøglefil. Intet er ændret.
# --key FILE stays as it is.
told-no-readable-key = Der er ingen læsbar nøglefil for denne skole i { $folder }. Angiv den: --key FILE.
told-other-school = Denne nøgle hører til en anden skoles lager. Intet er ændret.
told-not-that-key = { $path } er ikke den nøglefil, der blev lavet dengang. Intet er ændret. Hent den rigtige tilbage.
told-wrong-untouched = Det er ikke adgangssætningen til denne nøgle: { $owner }. Intet ark er rørt; prøv igen.
told-key-unopened = { $path }: { $cause }. Intet ark er rørt.
told-none-opens = { $sheets ->
    [one] { $id }: Dens { $sheets } ark kan ikke åbnes med denne nøgle. Nøgler og ark er, som de var.
   *[other] { $id }: Ingen af dens { $sheets } ark kan åbnes med denne nøgle. Nøgler og ark er, som de var.
  }

## Set-ups and activations.

told-set-up-gone = Dette udkast er her ikke mere: Nogen har aktiveret det, flyttet det eller kasseret det.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } har allerede en undersøgelse i runde { $session } i { $year }. Der er én pr. trin og runde; intet er ændret.
told-set-up-removed = Udkastet er fjernet.
# The command must stand as it is.
told-activate-no-key = Der er ingen koordinatornøgle endnu, så ingen kunne åbne arkene senere. Lav først en: reflectory key new. Pas godt på dens adgangssætning og dens gendannelsesark: Den, der mister begge, før forseglingen brydes, mister svarene.
told-machines-joined = Computere er kommet med i denne undersøgelse ({ $machines }), og ark, der er afleveret der, ligger måske på dem. Derfor kan aktiveringen ikke trækkes tilbage mere. Intet er ændret.
told-recalled = Aktiveringen er trukket tilbage. Undersøgelsen er et udkast igen; koder og sedler, der er lavet, åbner ikke noget.
told-begun = Nogen er begyndt at svare, så aktiveringen kan ikke trækkes tilbage mere. Intet er ændret.
# `problem` says what is wrong in the file.
told-own-not-taken = Intet er overtaget, for filen er ikke en undersøgelse, som den er nu. { $problem }
told-own-not-taken-more = Intet er overtaget, for filen er ikke en undersøgelse, som den er nu. { $problem } { $more ->
    [one] Der er fundet et problem mere.
   *[other] Der er fundet { $more } problemer mere.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = En anden har rettet denne undersøgelse i mellemtiden. Intet er ændret. Se på den en gang til, og ret den så.
told-unsealed-meanwhile = Forseglingen af denne undersøgelse er brudt i mellemtiden, så den kan ikke rettes mere. Intet er ændret.
# `why` is a sentence.
told-not-corrected = { $why } Intet er ændret.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Den sidste dag er nu { $day }. Det er ført ind i loggen, og alle ser det.
told-numbers = Tallene er rettet og ført ind i loggen.
told-archived = { $sheets ->
    [0] { $id } er i { $path } uden ark, læst igen og fuldstændig. Den er ikke i dette lager mere.
    [one] { $id } er i { $path } med 1 forseglet ark, læst igen og fuldstændig. Den er ikke i dette lager mere.
   *[other] { $id } er i { $path } med { $sheets } forseglede ark, læst igen og fuldstændig. Den er ikke i dette lager mere.
  }
told-deleted = { $sheets ->
    [0] { $id } er slettet, uden ark. Dens plads er ledig igen.
    [one] { $id } er slettet, med 1 forseglet ark. Dens plads er ledig igen.
   *[other] { $id } er slettet, med { $sheets } forseglede ark. Dens plads er ledig igen.
  }
told-restored = { $id } er tilbage, som den var. Arkivet bliver, hvor det er.
told-still-held = { $file } bruges stadig af et andet program. Intet fører til den, og den forsvinder ved næste start.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } er ikke navnet på en fil: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } er udgivet på { $name }, hvor der måske ligger ark, som ikke er her. Intet er ændret. Overtag dem først (reflectory collect), og tag den af den server (reflectory exercise publish { $id } --withdraw --to), begge med dens adresse.

## The lab.

told-port-used = Port { $port } er i brug på denne computer: Måske er computerlokalet allerede åbent i et andet vindue. Intet er ændret.
told-lab-not-opened = Computerlokalet kunne ikke åbnes: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Der kan komme ark ind til slutningen af { $last }. Forseglingen af resultaterne kan brydes fra { $first }. Intet er ændret.
told-unsealed-already = Forseglingen af denne undersøgelse er allerede brudt; udgave { $edition } af dens rapport er gemt og kræver ingen nøgle. Intet er ændret.
told-no-sheets = Ingen har afleveret et ark, så der er ingen forsegling at bryde. Ark, som stationer stadig har, kan komme ind når som helst.
told-opens-nothing = Intet ark kan åbnes med denne nøgle. Intet er ændret. Er det nøglen til denne undersøgelse? En nøgle, der er udskiftet i mellemtiden, åbner ikke noget.
told-keys-together = { $keys ->
    [one] Arkene i denne undersøgelse åbnes kun med { $keys } nøgle sammen.
   *[other] Arkene i denne undersøgelse åbnes kun med { $keys } nøgler sammen.
  } Intet er ændret. Lad hver koordinator skrive sin adgangssætning.
told-unseal-meanwhile = En anden har brudt forseglingen af denne undersøgelse eller ændret noget i den i samme øjeblik. Intet er ændret. Se på den en gang til.
told-not-unsealed = Forseglingen af denne undersøgelse er ikke brudt endnu. Intet er ændret.
told-erased = De forseglede ark er slettet efter fristen, så der kan ikke laves en ny udgave. Den gemte rapport bliver, som den er.
told-sheets-broken = { $sheets ->
    [one] { $sheets } af de ark, som den gemte rapport tæller, kan ikke åbnes mere, så der kan ikke laves en ny udgave.
   *[other] { $sheets } af de ark, som den gemte rapport tæller, kan ikke åbnes mere, så der kan ikke laves en ny udgave.
  } Intet er ændret. Den gemte rapport bliver, som den er.
told-none-late = Der er ikke kommet ark siden den seneste udgave. Intet er ændret.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Sene ark indtil nu: { $counts }. En ny udgave kræver mindst { $cell } fra en gruppe; ellers ville forskellen mellem de to handle om de få personer. De gemmes og venter.
told-report-not-kept = Rapporten kunne ikke skrives, så den kan læses igen. Intet er gemt.
told-report-changed = Den rapport, der er gemt som udgave { $edition } af { $id }, siger om sig selv, at den er udgave { $other-edition } af { $other }: Nogen har ændret den. Den vises ikke. En sikkerhedskopi fra før har den rigtige.
told-no-report = Der er ingen rapport for denne undersøgelse endnu.
told-no-report-to-draw = Der er ingen rapport for { $id } endnu, så der er intet at tegne undtagen deltagelsen.
told-many-notes = { $most ->
    [one] Der er allerede { $most } note.
   *[other] Der er allerede { $most } noter.
  } Fjern først en; intet er ændret.

## Plans.

told-plan-gone = Denne plan er her ikke mere: Nogen har fjernet dens fil.
told-plan-removed = Planen er fjernet.
# `problem` is a sentence.
told-plan-broken = { $file }, linje { $line }, kolonne { $column }: { $problem } Filen bliver, som den er.
told-plan-no-days = Ingen aktivitet i denne plan har en dag endnu, så der er intet til en kalender. Giv en af dem en første eller en sidste dag; så virker det. Intet er skrevet.

## Files that are written for the coordinator.

told-written = Skrevet: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Skrevet: { $path }. En browser viser den; PNG kræver reflectory-print.
told-written-certificate = Skrevet: { $path }. Når det er udskrevet, kan printerens kø beholde navnet et stykke tid.
told-not-written = { $path } kunne ikke skrives: { $cause }. Intet er ændret.
told-many-files = { $most ->
    [one] Der er allerede { $most } fil med navnet { $name } i { $folder }.
   *[other] Der er allerede { $most } filer med navnet { $name } i { $folder }.
  } Flyt nogle af dem væk.
told-text-not-made = Teksten kunne ikke sættes sammen. Intet er skrevet.
told-document-not-made = Dokumentet kunne ikke sættes sammen. Intet er skrevet.
told-spreadsheet-not-made = Regnearket kunne ikke sættes sammen: { $cause }.
told-ended = Stoppet. Intet er skrevet.
told-no-drive = Der kan ikke ses noget tilsluttet drev. Sæt et i, vent et øjeblik, og tryk på tasten igen, eller skriv det ned, der står på skærmen. Intet er skrevet.
told-many-drives = Mere end ét drev er sat i, og ingen kan sige, hvilket der menes. Lad kun ét sidde i. Intet er skrevet.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF og PNG laves af et ekstra program, reflectory-print, som ikke er på denne computer. Sådan får du det: cargo install --path crates/print, eller læg det ved siden af reflectory. Uden det kan HTML og SVG skrives, og en browser udskriver HTML-filen.
told-print-no-start = { $path } starter ikke: { $cause }. HTML og SVG kan skrives uden det.
told-print-refused = Det kunne ikke udskrives: { $cause }
told-print-memory = Udskrivningen krævede mere hukommelse, end der er til den. Intet er skrevet. Er skabelonen din egen: Gentager den noget uden ende? Ellers kan det hjælpe at lukke andre programmer.
told-print-long = { $seconds ->
    [one] Udskrivningen tog længere tid end { $seconds } sekund og blev stoppet. Intet er skrevet.
   *[other] Udskrivningen tog længere tid end { $seconds } sekunder og blev stoppet. Intet er skrevet.
  }
told-print-not-usable = Udskrivningsprogrammet gav noget tilbage, som ikke kan bruges. Intet er skrevet. Hører det til denne version?
told-print-broke-off = Udskrivningsprogrammet stoppede midtvejs: Slutningen af det, det lavede, mangler. Intet er skrevet. Prøv igen; sker det en gang til, kan det hjælpe at lukke andre programmer.
# The key h must be named as it is.
told-no-pdf-certificate = En PDF kan ikke laves på denne computer. h skriver en side til browseren, som kan udskrive den.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Badgen er ikke signeret endnu. Din adgangssætning signerer den: reflectory badge { $id }
told-badge-later = Badgen for { $id } kan laves, når arkenes forsegling er brudt: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Der er ingen badge for { $id }. { $reasons }
told-badge-broken = Det, der er gemt af denne badge, kan ikke læses. Hent en sikkerhedskopi tilbage.
