### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Det finns ingen skola i mappen { $folder }. Inget skapades. Välj en annan mapp, eller förbered en skola där först.
told-not-folder = { $folder } är en fil, och en skola ligger i en mapp. Inget har ändrats. Välj en mapp.
told-newer = { $file } har skrivits av en nyare version av Reflectory. Inget har ändrats och allt i den är i säkerhet. Uppdatera Reflectory på den här datorn och försök sedan igen.
told-not-ours = { $file } är ingen fil från Reflectory, fast den heter som en. Inget har ändrats. Flytta den någon annanstans, eller välj en annan mapp.
told-damaged = { $file } är skadad. Inget har ändrats och de andra undersökningarna påverkas inte. Gör en kopia av hela mappen som den är nu, och hämta sedan tillbaka filen från en säkerhetskopia.
told-gone = { $file } finns inte längre på sin plats. Det som står i den är i säkerhet där den nu ligger; det här sista steget är kanske inte sparat. Hämta tillbaka filen och försök sedan igen.
told-busy = { $file } var upptagen av ett annat program för länge. Allt som bekräftats tidigare är i säkerhet; det här sista steget sparades inte. Vänta ett ögonblick (en säkerhetskopiering kanske pågår) och försök igen.
told-keys-changed = Nycklarna till { $file } har ändrats under tiden. Allt som bekräftats tidigare är i säkerhet; det här sista steget sparades inte. Försök igen.
told-no-right = Reflectory får inte ändra { $file }. Allt i den är i säkerhet; det här sista steget sparades inte. Tillåt läsning och skrivning för filen och dess mapp och försök sedan igen.
told-full = Disken med { $file } är full. Allt som bekräftats tidigare är i säkerhet; det här sista steget sparades inte. Gör plats på disken och försök sedan igen: inget räknas två gånger.
# `kind` is what the system calls it, such as nfs.
told-network-share = Mappen { $folder } ligger på en nätverksresurs ({ $kind }), där svar från flera datorer kan gå förlorade. Inget har ändrats. Välj en mapp på den här datorns egen disk; andra datorer skickar sina blad till den.
told-io = { $file } gick inte att läsa eller skriva. Allt som bekräftats tidigare är i säkerhet; det här sista steget är kanske inte sparat. Försök igen, och kontrollera disken om det händer två gånger: inget räknas två gånger.

## The store: exercises, set-ups and texts.

told-no-exercise = Skolan har ingen undersökning { $id }. Inget har ändrats. Listan över undersökningar visar de namn som går att använda.
told-activated-already = Undersökningen { $id } är redan aktiverad. Den är i säkerhet och har inte ändrats. Det finns en undersökning per nivå i en omgång: fortsätt med den.
told-set-up-changed = Någon annan har ändrat eller tagit bort utkastet { $id } under tiden. Det den andra sparade är i säkerhet och inget har aktiverats. Titta på det en gång till och aktivera sedan.
told-sheets-in-way = { $sheets ->
    [one] { $file } innehåller redan { $sheets } blad, men skolan har den inte på sin lista.
   *[other] { $file } innehåller redan { $sheets } blad, men skolan har den inte på sin lista.
  } Allt är i säkerhet och inget har ändrats. Flytta filen någon annanstans och behåll den, och aktivera sedan igen.
told-not-handed-in = { $sheets ->
    [one] Den här datorn har fortfarande { $sheets } förseglat blad för { $id } som inte är inlämnat.
   *[other] Den här datorn har fortfarande { $sheets } förseglade blad för { $id } som inte är inlämnade.
  } Allt är i säkerhet och inget har ändrats. Ta datorn dit där den når samordnarens dator, eller bär dit bladen på ett minne, och försök sedan igen.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Rapporten är för lång: { $most } tecken får plats. Inget har ändrats och det som sparats tidigare är i säkerhet. Korta den och försök sedan igen.
told-set-up-long = Utkastet är för långt: { $most } tecken får plats. Inget har ändrats och det som sparats tidigare är i säkerhet. Korta det och försök sedan igen.
told-plan-long = Planen är för lång: { $most } tecken får plats. Inget har ändrats och det som sparats tidigare är i säkerhet. Korta den och försök sedan igen.
told-correction-long = Rättelsen är för lång: { $most } tecken får plats. Inget har ändrats och det som sparats tidigare är i säkerhet. Korta den och försök sedan igen.

## The store: archives and backups.

told-place-taken = Platsen för undersökningen { $id } är upptagen, av en undersökning eller ett utkast på samma nivå och i samma omgång. Båda är i säkerhet, den här och den i arkivet, och inget har ändrats. Arkivera eller ta bort den som finns här först och försök sedan igen.
told-file-there = Det finns redan något med namnet { $file }. Det är i säkerhet och inget har ändrats. Välj ett annat namn.
told-no-archive = Det finns inget arkiv av en undersökning med namnet { $file }. Inget har ändrats. Välj en fil som Reflectory gjorde när en undersökning arkiverades.
told-archive-cut = Arkivet { $file } är avkortat: slutet saknas. Inget har ändrats. Kopiera det en gång till därifrån det kom, eller ta en annan kopia av det.
told-archive-damaged = Arkivet { $file } är skadat. Inget har ändrats och skolans undersökningar påverkas inte. Behåll det som det är, och ta en annan kopia av det.
told-archive-other = Arkivet { $file } kommer från en annan skola, och dess blad skulle inte gå att öppna här. Inget har ändrats. Om det är den här skolans, och skolan har förberetts på nytt sedan dess, hämta först tillbaka skolan från en säkerhetskopia.
told-too-large = { $file } är för stor: ett arkiv rymmer högst { $gigabytes } gigabyte. Inget har ändrats och allt i den är i säkerhet. Spara den i stället med en säkerhetskopia av hela skolan.
told-no-target = Det finns ingen mapp { $folder }. Inget har ändrats och skolans egna filer är i säkerhet. Anslut minnet eller disken, eller välj en annan mapp.
told-backup-inside = { $folder } är skolans egen mapp, eller ligger i den, och en kopia där skulle gå förlorad tillsammans med den. Inget har ändrats. Välj en mapp på ett minne eller på en annan disk.
told-no-key-file = { $file } är ingen läsbar nyckelfil för skolans samordnare, eller innehåller ingen nyckel. Ingen säkerhetskopia gjordes; tidigare är i säkerhet. Hämta tillbaka nyckelfilen från en säkerhetskopia, och flytta andra någon annanstans.
told-copy-differs = Kopian { $file } är inte likadan som sitt original, så den räknas inte som säkerhetskopia. Originalet och alla tidigare säkerhetskopior är i säkerhet. Försök igen med ett annat minne eller en annan disk.
# The command must stand as it is.
told-backup-where = Säg en gång var säkerhetskopiorna ska ligga, på ett andra medium: reflectory backup DIR. Därefter räcker b.
told-backed-up = Säkerhetskopierat och läst tillbaka: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Den här lagringen kan vara en äldre kopia: nyckelfilen minns { $remembered } blad, { $missing } fler än som finns här.
   *[other] Den här lagringen kan vara en äldre kopia: nyckelfilen minns { $remembered } blad, { $missing } fler än som finns här.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } blad gick inte att öppna. Det är undanlagt och räknas inte.
   *[other] { $sheets } blad gick inte att öppna. De är undanlagda och räknas inte.
  }
told-backup-due = Ingen säkerhetskopia är yngre än en dag.
told-instrument-left-out = En enkät är inte med: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Skolan har ingen nyckel än. Dess första samordnare skapar en: reflectory key new.
told-type-passphrase = Skriv lösenfrasen till din nyckel.
told-key-no-memory = Den här datorn har för lite ledigt minne för att öppna en nyckel just nu. Inget har ändrats. Stäng andra program och försök igen.
told-wrong = Det är inte rätt lösenfras till nyckeln. Nyckeln tillhör: { $owner }. Inget har ändrats. Försök igen: stora bokstäver och mellanslag spelar roll.
# `owners` are several names with commas between.
told-wrong-all = Den här lösenfrasen öppnar ingen nyckel här ({ $owners }). Inget har ändrats. Försök igen: stora bokstäver och mellanslag spelar roll.
told-wrong-and-damaged = Det är inte rätt lösenfras till nyckeln. Nyckeln tillhör: { $owner }. Inget har ändrats. { $path } gick inte att läsa; är den din, hämta en kopia av den.
told-wrong-all-and-damaged = Den här lösenfrasen öppnar ingen nyckel här ({ $owners }). Inget har ändrats. { $path } gick inte att läsa; är den din, hämta en kopia av den.
told-key-damaged = { $path } är skadad, så ingen lösenfras öppnar den. Inget har ändrats. Lägg en kopia av den på dess plats, till exempel den i en säkerhetskopia.
told-no-key-here = Det finns ingen nyckelfil för skolan i { $folder }. Den kan ligga på ett minne, i en säkerhetskopia eller på datorn där den skapades. Kopiera den till den här mappen.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Skolan har redan en nyckel. `key add` lägger till den andra samordnaren, `key replace` tar över från någon.
told-two-keys = Det finns redan två samordnare. `key replace` tar över från en av dem.
told-no-first-key = Det finns ingen första nyckel än: reflectory key new.
told-both-needed = Här behövs båda nycklarna tillsammans, så en enda går inte att byta. `key add` utan --both går inte heller; bryt förseglingen först och förbered sedan nästa undersökning med nya nycklar.
told-taken = { $path } finns redan och skrivs inte över.
told-key-not-made = Nyckeln gick inte att skapa: { $cause }.
told-key-not-written = { $path } gick inte att skriva: { $cause }. Den gamla nyckelfilen, om det finns en, är som den var.
told-key-broken = { $path } är skadad eller ingen nyckelfil ({ $cause }). Inget har ändrats. En kopia av den eller återställningsorden hjälper.
told-hand-over-open = Ett tidigare nyckelbyte avbröts. Slutför det först.
told-coordinators-changed = Samordnarna har ändrats under tiden. Inget blad har rörts; börja om.
told-no-key-files = Det finns ingen nyckelfil. Inget har ändrats.
# --key FILE stays as it is.
told-no-readable-key = Det finns ingen läsbar nyckelfil för skolan i { $folder }. Ange den: --key FILE.
told-other-school = Den här nyckeln hör till en annan skolas lagring. Inget har ändrats.
told-not-that-key = { $path } är inte den nyckelfil som skapades då. Inget har ändrats. Hämta tillbaka den.
told-wrong-untouched = Det är inte rätt lösenfras till nyckeln. Nyckeln tillhör: { $owner }. Inget blad har rörts; försök igen.
told-key-unopened = { $path }: { $cause }. Inget blad har rörts.
told-none-opens = { $sheets ->
    [one] { $id }: inget av dess { $sheets } blad öppnas med den här nyckeln. Dess nycklar och blad är som de var.
   *[other] { $id }: inget av dess { $sheets } blad öppnas med den här nyckeln. Dess nycklar och blad är som de var.
  }

## Set-ups and activations.

told-set-up-gone = Utkastet finns inte här längre: någon har aktiverat det, flyttat det eller slängt det.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } har redan en undersökning i omgång { $session } läsåret { $year }. Det finns en per nivå och omgång; inget har ändrats.
told-set-up-removed = Utkastet är borttaget.
# The command must stand as it is.
told-activate-no-key = Ingen samordnare har en nyckel än, så ingen skulle kunna öppna bladen senare. Skapa en först: reflectory key new. Förvara dess lösenfras och dess återställningsblad väl: den som förlorar båda innan förseglingen bryts förlorar svaren.
told-machines-joined = Datorer har anslutit till den här undersökningen ({ $machines }), och blad som lämnats in där kan ligga på dem. Därför går aktiveringen inte längre att ta tillbaka. Inget har ändrats.
told-recalled = Aktiveringen är tillbakatagen. Undersökningen är ett utkast igen; koder och lappar som har gjorts öppnar inget.
told-begun = Någon har börjat svara, så aktiveringen går inte längre att ta tillbaka. Inget har ändrats.
# `problem` says what is wrong in the file.
told-own-not-taken = Inget togs över, eftersom filen inte är en undersökning så som den står. { $problem }
told-own-not-taken-more = Inget togs över, eftersom filen inte är en undersökning så som den står. { $problem } { $more ->
    [one] Ett problem till hittades.
   *[other] { $more } problem till hittades.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Någon annan har rättat den här undersökningen under tiden. Inget har ändrats. Titta på den en gång till och rätta sedan.
told-unsealed-meanwhile = Förseglingen på undersökningens resultat har brutits under tiden, så den går inte längre att rätta. Inget har ändrats.
# `why` is a sentence.
told-not-corrected = { $why } Inget har ändrats.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Den sista dagen är nu { $day }. Det är loggat, och alla ser det.
told-numbers = Antalen är rättade och loggade.
told-archived = { $sheets ->
    [0] { $id } finns i { $path } utan blad, läst tillbaka och fullständig. Den finns inte längre i den här lagringen.
    [one] { $id } finns i { $path } med 1 förseglat blad, läst tillbaka och fullständig. Den finns inte längre i den här lagringen.
   *[other] { $id } finns i { $path } med { $sheets } förseglade blad, läst tillbaka och fullständig. Den finns inte längre i den här lagringen.
  }
told-deleted = { $sheets ->
    [0] { $id } är raderad, utan blad. Dess plats är ledig igen.
    [one] { $id } är raderad, med 1 förseglat blad. Dess plats är ledig igen.
   *[other] { $id } är raderad, med { $sheets } förseglade blad. Dess plats är ledig igen.
  }
told-restored = { $id } är tillbaka, som den var. Arkivet stannar där det är.
told-still-held = { $file } hålls fortfarande av ett annat program. Inget leder till den, och den försvinner vid nästa start.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } är inte namnet på någon fil: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } är publicerad på { $name }, där det kan ligga blad som inte är här. Inget har ändrats. Ta först över dem (reflectory collect) och ta bort den från servern (reflectory exercise publish { $id } --withdraw --to), båda med dess adress.

## The lab.

told-port-used = Port { $port } används redan på den här datorn: kanske är datorsalen redan öppen i ett annat fönster. Inget har ändrats.
told-lab-not-opened = Datorsalen gick inte att öppna: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Blad kan komma in till slutet av { $last }. Förseglingen går att bryta från { $first }. Inget har ändrats.
told-unsealed-already = Förseglingen på undersökningen är redan bruten; utgåva { $edition } av dess rapport är sparad och kräver ingen nyckel. Inget har ändrats.
told-no-sheets = Ingen har lämnat in något blad, så det finns inget att bryta förseglingen på. Blad som finns kvar på stationer kan komma in när som helst.
told-opens-nothing = Inget blad öppnas med den här nyckeln. Inget har ändrats. Är det nyckeln till den här undersökningen? En nyckel som har bytts ut under tiden öppnar inget.
told-keys-together = { $keys ->
    [one] Bladen i den här undersökningen öppnas bara med { $keys } nyckel tillsammans.
   *[other] Bladen i den här undersökningen öppnas bara med { $keys } nycklar tillsammans.
  } Inget har ändrats. Låt varje samordnare skriva sin lösenfras.
told-unseal-meanwhile = Någon annan har i samma ögonblick brutit förseglingen på undersökningen, eller ändrat något i den. Inget har ändrats. Titta på den en gång till.
told-not-unsealed = Förseglingen på den här undersökningen är inte bruten än. Inget har ändrats.
told-erased = De förseglade bladen raderades när deras tid var slut, så ingen ny utgåva går att göra. Den sparade rapporten förblir som den är.
told-sheets-broken = { $sheets ->
    [one] { $sheets } av bladen som den sparade rapporten räknar går inte längre att öppna, så ingen ny utgåva går att göra.
   *[other] { $sheets } av bladen som den sparade rapporten räknar går inte längre att öppna, så ingen ny utgåva går att göra.
  } Inget har ändrats. Den sparade rapporten förblir som den är.
told-none-late = Inget blad har kommit sedan den senaste utgåvan. Inget har ändrats.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Sena blad hittills: { $counts }. En ny utgåva behöver minst { $cell } från en grupp, annars skulle skillnaden mellan de två handla om de få personerna. Bladen sparas och väntar.
told-report-not-kept = Rapporten gick inte att skriva så att den går att läsa igen. Inget sparades.
told-report-changed = Rapporten som är sparad som utgåva { $edition } av { $id } säger om sig själv att den är utgåva { $other-edition } av { $other }: någon har ändrat den. Den visas inte. En tidigare säkerhetskopia har den rätta.
told-no-report = Det finns ingen rapport för den här undersökningen än.
told-no-report-to-draw = Det finns ingen rapport för { $id } än, så det finns inget att rita utom dess deltagande.
told-many-notes = { $most ->
    [one] Det finns redan { $most } anteckning.
   *[other] Det finns redan { $most } anteckningar.
  } Ta bort en först; inget har ändrats.

## Plans.

told-plan-gone = Planen finns inte här längre: någon har tagit bort dess fil.
told-plan-removed = Planen är borttagen.
# `problem` is a sentence.
told-plan-broken = { $file }, rad { $line }, kolumn { $column }: { $problem } Filen förblir som den är.
told-plan-no-days = Ingen insats i planen har en dag än, så det finns inget till en kalender. Ge en av dem en första eller sista dag; då fungerar det. Inget skrevs.

## Files that are written for the coordinator.

told-written = Skrivet: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Skrivet: { $path }. En webbläsare visar den; PNG kräver reflectory-print.
told-written-certificate = Skrivet: { $path }. När det är utskrivet kan skrivarens kö ha kvar namnet ett tag.
told-not-written = { $path } gick inte att skriva: { $cause }. Inget har ändrats.
told-many-files = { $most ->
    [one] Det finns redan { $most } fil som heter { $name } i { $folder }.
   *[other] Det finns redan { $most } filer som heter { $name } i { $folder }.
  } Flytta bort några av dem.
told-text-not-made = Texten gick inte att sätta ihop. Inget skrevs.
told-document-not-made = Dokumentet gick inte att sätta ihop. Inget skrevs.
told-spreadsheet-not-made = Kalkylbladet gick inte att sätta ihop: { $cause }.
told-ended = Avbrutet. Inget skrevs.
told-no-drive = Inget anslutet minne syns. Anslut ett, vänta ett ögonblick och tryck på tangenten igen, eller skriv upp det som står på skärmen. Inget skrevs.
told-many-drives = Mer än ett minne är anslutet, och ingen kan säga vilket som menas. Lämna bara kvar ett. Inget skrevs.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF och PNG görs av ett hjälpprogram, reflectory-print, som inte finns på den här datorn. Så får du det: cargo install --path crates/print, eller lägg det bredvid reflectory. Utan det går HTML och SVG att skriva, och en webbläsare skriver ut HTML.
told-print-no-start = { $path } startar inte: { $cause }. HTML och SVG går att skriva utan det.
told-print-refused = Det gick inte att skriva ut: { $cause }
told-print-memory = Utskriften behövde mer minne än det finns för den. Inget skrevs. Om mallen är din egen: upprepar den något utan slut? Annars kan det hjälpa att stänga andra program.
told-print-long = { $seconds ->
    [one] Utskriften tog mer än { $seconds } sekund och avbröts. Inget skrevs.
   *[other] Utskriften tog mer än { $seconds } sekunder och avbröts. Inget skrevs.
  }
told-print-not-usable = Hjälpprogrammet för utskrift gav tillbaka något som inte går att använda. Inget skrevs. Har det den här versionen?
told-print-broke-off = Hjälpprogrammet för utskrift avbröts: slutet på det som gjordes saknas. Inget skrevs. Försök igen; om det händer en gång till kan det hjälpa att stänga andra program.
# The key h must be named as it is.
told-no-pdf-certificate = En PDF går inte att göra på den här datorn. h skriver en sida för webbläsaren, som kan skriva ut den.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Märket är inte signerat än. Din lösenfras signerar det: reflectory badge { $id }
told-badge-later = Märket för { $id } går att göra när förseglingen på dess blad är bruten: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Det finns inget märke för { $id }. { $reasons }
told-badge-broken = Det som är sparat av märket går inte att läsa. Hämta tillbaka en säkerhetskopia.
