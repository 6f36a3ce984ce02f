### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = In de map { $folder } is geen school. Er is niets aangemaakt. Kies een andere map, of stel daar eerst een school in.
told-not-folder = { $folder } is een bestand, en een school wordt in een map bewaard. Er is niets veranderd. Kies een map.
told-newer = { $file } is door een nieuwere versie van Reflectory geschreven. Er is niets veranderd en alles erin is veilig. Werk Reflectory op deze computer bij en probeer het opnieuw.
told-not-ours = { $file } is geen bestand van Reflectory, ook al heet het zo. Er is niets veranderd. Verplaats het, of kies een andere map.
told-damaged = { $file } is beschadigd. Er is niets veranderd en de andere afnames hebben er geen last van. Maak een kopie van de hele map zoals ze nu is, en haal dit bestand dan terug uit een back-up.
told-gone = { $file } staat niet meer op zijn plaats. Wat erin zit, is veilig waar het ook heen is verplaatst; deze laatste stap is misschien niet opgeslagen. Zet het bestand terug en probeer het opnieuw.
told-busy = { $file } werd te lang door een ander programma bezet gehouden. Alles wat eerder is bevestigd, is veilig; deze laatste stap is niet opgeslagen. Wacht even (misschien loopt er een back-up) en probeer het opnieuw.
told-keys-changed = De sleutels van { $file } zijn intussen gewijzigd. Alles wat eerder is bevestigd, is veilig; deze laatste stap is niet opgeslagen. Probeer het opnieuw.
told-no-right = Reflectory mag { $file } niet wijzigen. Alles erin is veilig; deze laatste stap is niet opgeslagen. Sta lezen en schrijven toe voor het bestand en zijn map en probeer het opnieuw.
told-full = De schijf met { $file } is vol. Alles wat eerder is bevestigd, is veilig; deze laatste stap is niet opgeslagen. Maak plaats op de schijf en probeer het opnieuw: niets wordt dubbel geteld.
# `kind` is what the system calls it, such as nfs.
told-network-share = De map { $folder } staat op een netwerkschijf ({ $kind }), waar antwoorden van meerdere computers verloren kunnen gaan. Er is niets veranderd. Kies een map op de eigen schijf van deze computer; andere computers sturen hun bladen erheen.
told-io = { $file } kon niet worden gelezen of geschreven. Alles wat eerder is bevestigd, is veilig; deze laatste stap is misschien niet opgeslagen. Probeer het opnieuw, en controleer de schijf als het twee keer gebeurt: niets wordt dubbel geteld.

## The store: exercises, set-ups and texts.

told-no-exercise = Deze school heeft geen afname { $id }. Er is niets veranderd. De lijst met afnames toont welke namen kunnen worden gebruikt.
told-activated-already = De afname { $id } is al geactiveerd. Ze is veilig en niet veranderd. Per sessie is er voor elk niveau één afname: ga met die verder.
told-set-up-changed = Iemand anders heeft de opzet van { $id } intussen gewijzigd of verwijderd. Wat daarbij is bewaard, is veilig en er is niets geactiveerd. Bekijk de opzet nog eens en activeer dan.
told-sheets-in-way = { $sheets ->
    [one] In { $file } zit al { $sheets } blad, maar de school heeft dat bestand niet in haar lijst.
   *[other] In { $file } zitten al { $sheets } bladen, maar de school heeft dat bestand niet in haar lijst.
  } Ze zijn veilig en er is niets veranderd. Verplaats dat bestand en bewaar het, en activeer dan opnieuw.
told-not-handed-in = { $sheets ->
    [one] Op deze computer staat nog { $sheets } verzegeld blad van { $id } dat niet is ingeleverd.
   *[other] Op deze computer staan nog { $sheets } verzegelde bladen van { $id } die niet zijn ingeleverd.
  } Ze zijn veilig en er is niets veranderd. Breng deze computer naar waar hij de computer van de coördinator bereikt, of breng de bladen er met een stick heen, en probeer het opnieuw.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Dit rapport is te lang: er passen { $most } tekens. Er is niets veranderd en wat al was bewaard, is veilig. Maak het korter en probeer het opnieuw.
told-set-up-long = Deze opzet is te lang: er passen { $most } tekens. Er is niets veranderd en wat al was bewaard, is veilig. Maak hem korter en probeer het opnieuw.
told-plan-long = Dit plan is te lang: er passen { $most } tekens. Er is niets veranderd en wat al was bewaard, is veilig. Maak het korter en probeer het opnieuw.
told-correction-long = Deze correctie is te lang: er passen { $most } tekens. Er is niets veranderd en wat al was bewaard, is veilig. Maak ze korter en probeer het opnieuw.

## The store: archives and backups.

told-place-taken = De plaats van de afname { $id } is bezet, door een afname of door een opzet van hetzelfde niveau en dezelfde sessie. Beide zijn veilig, die hier en die in het archief, en er is niets veranderd. Archiveer of verwijder eerst die hier en probeer het opnieuw.
told-file-there = Er is al iets met de naam { $file }. Het is veilig en er is niets veranderd. Kies een andere naam.
told-no-archive = Er is geen archief van een afname met de naam { $file }. Er is niets veranderd. Kies een bestand dat Reflectory heeft gemaakt toen een afname werd gearchiveerd.
told-archive-cut = Het archief { $file } is afgebroken: het einde ontbreekt. Er is niets veranderd. Kopieer het opnieuw vanwaar het kwam, of neem een andere kopie ervan.
told-archive-damaged = Het archief { $file } is beschadigd. Er is niets veranderd en de afnames van deze school hebben er geen last van. Bewaar het zoals het is en neem een andere kopie ervan.
told-archive-other = Het archief { $file } komt van een andere school, en de bladen ervan zouden hier niet te openen zijn. Er is niets veranderd. Is het toch van deze school, en is die sindsdien opnieuw ingesteld, haal de school dan eerst terug uit een back-up.
told-too-large = { $file } is te groot: een archief bevat hoogstens { $gigabytes } gigabyte. Er is niets veranderd en alles erin is veilig. Bewaar het in plaats daarvan met een back-up van de hele school.
told-no-target = Er is geen map { $folder }. Er is niets veranderd en de bestanden van de school zelf zijn veilig. Sluit de stick of schijf aan, of kies een andere map.
told-backup-inside = { $folder } is de map van de school zelf of zit daarin, en een kopie daar zou samen met de school verloren gaan. Er is niets veranderd. Kies een map op een stick of op een andere schijf.
told-no-key-file = { $file } is geen leesbaar sleutelbestand van coördinatoren van deze school, of er staat er geen in. Er is geen back-up gemaakt; eerdere zijn veilig. Haal het sleutelbestand terug uit een back-up, en verplaats andere bestanden.
told-copy-differs = De kopie { $file } is niet gelijk aan het origineel, dus ze telt niet als back-up. Het origineel en alle eerdere back-ups zijn veilig. Probeer het opnieuw met een andere stick of schijf.
# The command must stand as it is.
told-backup-where = Zeg één keer waar de back-ups heen gaan, op een tweede schijf of stick: reflectory backup DIR. Daarna is b genoeg.
told-backed-up = Back-up gemaakt en teruggelezen: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Deze opslag is misschien een oudere kopie: het sleutelbestand kent { $remembered } blad, { $missing } meer dan er hier zijn.
   *[other] Deze opslag is misschien een oudere kopie: het sleutelbestand kent { $remembered } bladen, { $missing } meer dan er hier zijn.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } blad kon niet worden geopend. Het wordt apart bewaard en niet geteld.
   *[other] { $sheets } bladen konden niet worden geopend. Ze worden apart bewaard en niet geteld.
  }
told-backup-due = Geen back-up is jonger dan een dag.
told-instrument-left-out = Een vragenlijst is weggelaten: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Deze school heeft nog geen sleutel. De eerste coördinator maakt er een: reflectory key new.
told-type-passphrase = Typ de wachtwoordzin van je sleutel.
told-key-no-memory = Deze computer heeft nu te weinig vrij geheugen om een sleutel te openen. Er is niets veranderd. Sluit andere programma’s en probeer het opnieuw.
told-wrong = Dit is niet de wachtwoordzin van de sleutel van { $owner }. Er is niets veranderd. Probeer het opnieuw: hoofdletters en spaties tellen mee.
# `owners` are several names with commas between.
told-wrong-all = Deze wachtwoordzin opent hier geen sleutel ({ $owners }). Er is niets veranderd. Probeer het opnieuw: hoofdletters en spaties tellen mee.
told-wrong-and-damaged = Dit is niet de wachtwoordzin van de sleutel van { $owner }. Er is niets veranderd. { $path } kon niet worden gelezen; is het van jou, zorg dan voor een kopie ervan.
told-wrong-all-and-damaged = Deze wachtwoordzin opent hier geen sleutel ({ $owners }). Er is niets veranderd. { $path } kon niet worden gelezen; is het van jou, zorg dan voor een kopie ervan.
told-key-damaged = { $path } is beschadigd, dus geen wachtwoordzin opent het. Er is niets veranderd. Zet er een kopie van in de plaats, bijvoorbeeld die uit een back-up.
told-no-key-here = In { $folder } staat geen sleutelbestand van deze school. Misschien staat het op een stick, in een back-up of op de computer waar het is gemaakt. Kopieer het naar deze map.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Deze school heeft al een sleutel. `key add` voegt de tweede coördinator toe, `key replace` neemt het van iemand over.
told-two-keys = Er zijn al twee coördinatoren. `key replace` neemt het van een van hen over.
told-no-first-key = Er is nog geen eerste sleutel: reflectory key new.
told-both-needed = Hier zijn beide sleutels samen nodig, dus één alleen kan niet worden vervangen. `key add` zonder --both kan ook niet; ontzegel eerst en zet dan de volgende afname op met nieuwe sleutels.
told-taken = { $path } is er al en wordt niet overschreven.
told-key-not-made = De sleutel kon niet worden gemaakt: { $cause }.
told-key-not-written = { $path } kon niet worden weggeschreven: { $cause }. Was er een oud sleutelbestand, dan is dat zoals het was.
told-key-broken = { $path } is beschadigd of geen sleutelbestand ({ $cause }). Er is niets veranderd. Een kopie ervan of de herstelwoorden helpen.
told-hand-over-open = Een eerdere wissel van de sleutels is onderbroken. Maak die eerst af.
told-coordinators-changed = De coördinatoren zijn intussen gewijzigd. Geen enkel blad is gewijzigd; begin opnieuw.
told-no-key-files = Er is geen sleutelbestand. Er is niets veranderd.
# --key FILE stays as it is.
told-no-readable-key = In { $folder } staat geen leesbaar sleutelbestand van deze school. Noem het: --key FILE.
told-other-school = Deze sleutel hoort bij de opslag van een andere school. Er is niets veranderd.
told-not-that-key = { $path } is niet het sleutelbestand dat toen is gemaakt. Er is niets veranderd. Zet dat andere terug.
told-wrong-untouched = Dit is niet de wachtwoordzin van de sleutel van { $owner }. Geen enkel blad is gewijzigd; probeer het opnieuw.
told-key-unopened = { $path }: { $cause }. Geen enkel blad is gewijzigd.
told-none-opens = { $sheets ->
    [one] { $id }: van de bladen ({ $sheets }) gaat er geen open met deze sleutel. De sleutels en bladen ervan zijn zoals ze waren.
   *[other] { $id }: van de bladen ({ $sheets }) gaat er geen open met deze sleutel. De sleutels en bladen ervan zijn zoals ze waren.
  }

## Set-ups and activations.

told-set-up-gone = Deze opzet is er niet meer: iemand heeft hem geactiveerd, verplaatst of weggegooid.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } heeft al een afname in sessie { $session } van { $year }. Er is er één per niveau en sessie; er is niets veranderd.
told-set-up-removed = De opzet is verwijderd.
# The command must stand as it is.
told-activate-no-key = Er is nog geen sleutel van een coördinator, dus niemand zou de bladen later kunnen openen. Maak er eerst een: reflectory key new. Bewaar de wachtwoordzin en het herstelblad goed: wie beide kwijtraakt vóór het ontzegelen, is de antwoorden kwijt.
told-machines-joined = Er hebben zich computers bij deze afname aangemeld ({ $machines }), en daar kunnen ingeleverde bladen op staan. Daarom kan de activering niet meer worden teruggedraaid. Er is niets veranderd.
told-recalled = De activering is teruggedraaid. De afname is weer een opzet; met gemaakte codes en briefjes gaat niets open.
told-begun = Iemand is begonnen te antwoorden, dus de activering kan niet meer worden teruggedraaid. Er is niets veranderd.
# `problem` says what is wrong in the file.
told-own-not-taken = Er is niets overgenomen, want het bestand is zo geen afname. { $problem }
told-own-not-taken-more = Er is niets overgenomen, want het bestand is zo geen afname. { $problem } { $more ->
    [one] Er is nog één probleem gevonden.
   *[other] Er zijn nog { $more } problemen gevonden.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Iemand anders heeft deze afname intussen gecorrigeerd. Er is niets veranderd. Bekijk ze nog eens en corrigeer dan.
told-unsealed-meanwhile = De resultaten van deze afname zijn intussen ontzegeld, dus ze kan niet meer worden gecorrigeerd. Er is niets veranderd.
# `why` is a sentence.
told-not-corrected = { $why } Er is niets veranderd.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = De laatste dag is nu { $day }. Het is vastgelegd en iedereen ziet het.
told-numbers = De aantallen zijn gecorrigeerd en dat is vastgelegd.
told-archived = { $sheets ->
    [0] { $id } staat in { $path } zonder bladen, teruggelezen en volledig. De afname is niet meer in deze opslag.
    [one] { $id } staat in { $path } met 1 verzegeld blad, teruggelezen en volledig. De afname is niet meer in deze opslag.
   *[other] { $id } staat in { $path } met { $sheets } verzegelde bladen, teruggelezen en volledig. De afname is niet meer in deze opslag.
  }
told-deleted = { $sheets ->
    [0] { $id } is verwijderd, zonder bladen. De plaats is weer vrij.
    [one] { $id } is verwijderd, met 1 verzegeld blad. De plaats is weer vrij.
   *[other] { $id } is verwijderd, met { $sheets } verzegelde bladen. De plaats is weer vrij.
  }
told-restored = { $id } is terug, zoals ze was. Het archief blijft waar het is.
told-still-held = { $file } wordt nog door een ander programma vastgehouden. Er leidt niets meer naartoe, en bij de volgende start verdwijnt het.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } is geen naam van een bestand: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } is gepubliceerd op { $name }, waar bladen kunnen staan die hier niet zijn. Er is niets veranderd. Neem die eerst over (reflectory collect) en haal de afname van die server (reflectory exercise publish { $id } --withdraw --to), allebei met het adres ervan.

## The lab.

told-port-used = Poort { $port } is op deze computer in gebruik: misschien is het computerlokaal al in een ander venster geopend. Er is niets veranderd.
told-lab-not-opened = Het computerlokaal kon niet worden geopend: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Tot het eind van { $last } kunnen er bladen binnenkomen. De resultaten kunnen worden ontzegeld vanaf { $first }. Er is niets veranderd.
told-unsealed-already = Deze afname is al ontzegeld; editie { $edition } van het rapport is bewaard en vraagt geen sleutel. Er is niets veranderd.
told-no-sheets = Niemand heeft een blad ingeleverd, dus er valt niets te ontzegelen. Bladen die nog op stations staan, kunnen op elk moment binnenkomen.
told-opens-nothing = Geen blad gaat open met deze sleutel. Er is niets veranderd. Is het de sleutel van deze afname? Een sleutel die intussen is vervangen, opent niets.
told-keys-together = { $keys ->
    [one] De bladen van deze afname gaan alleen open met { $keys } sleutel samen.
   *[other] De bladen van deze afname gaan alleen open met { $keys } sleutels samen.
  } Er is niets veranderd. Laat elke coördinator de eigen wachtwoordzin typen.
told-unseal-meanwhile = Iemand anders heeft op hetzelfde moment deze afname ontzegeld of er iets in gewijzigd. Er is niets veranderd. Bekijk ze nog eens.
told-not-unsealed = Deze afname is nog niet ontzegeld. Er is niets veranderd.
told-erased = De verzegelde bladen zijn na hun tijd gewist, dus er kan geen nieuwe editie komen. Het bewaarde rapport blijft zoals het is.
told-sheets-broken = { $sheets ->
    [one] { $sheets } van de bladen die in het bewaarde rapport meetellen, gaat niet meer open, dus er kan geen nieuwe editie komen.
   *[other] { $sheets } van de bladen die in het bewaarde rapport meetellen, gaan niet meer open, dus er kan geen nieuwe editie komen.
  } Er is niets veranderd. Het bewaarde rapport blijft zoals het is.
told-none-late = Sinds de laatste editie is er geen blad gekomen. Er is niets veranderd.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Late bladen tot nu toe: { $counts }. Voor een nieuwe editie zijn er minstens { $cell } van één groep nodig, anders zou het verschil tussen de twee over die paar mensen gaan. Ze worden bewaard en wachten.
told-report-not-kept = Het rapport kon niet zo worden weggeschreven dat het weer te lezen is. Er is niets bewaard.
told-report-changed = Het rapport dat is bewaard als editie { $edition } van { $id }, zegt zelf dat het editie { $other-edition } van { $other } is: iemand heeft het gewijzigd. Het wordt niet getoond. In een eerdere back-up zit het juiste.
told-no-report = Van deze afname is er nog geen rapport.
told-no-report-to-draw = Van { $id } is er nog geen rapport, dus er valt alleen de deelname te tekenen.
told-many-notes = { $most ->
    [one] Er is al { $most } notitie.
   *[other] Er zijn al { $most } notities.
  } Haal er eerst een weg; er is niets veranderd.

## Plans.

told-plan-gone = Dit plan is er niet meer: iemand heeft het bestand verwijderd.
told-plan-removed = Het plan is verwijderd.
# `problem` is a sentence.
told-plan-broken = { $file }, regel { $line }, kolom { $column }: { $problem } Het bestand blijft zoals het is.
told-plan-no-days = Nog geen activiteit van dit plan heeft een dag, dus er is niets voor een agenda. Geef er één een eerste of laatste dag; dan lukt het. Er is niets gemaakt.

## Files that are written for the coordinator.

told-written = Gemaakt: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Gemaakt: { $path }. Een browser toont het; voor PNG is reflectory-print nodig.
told-written-certificate = Gemaakt: { $path }. Na het afdrukken kan de naam nog een tijdje in de wachtrij van de printer staan.
told-not-written = { $path } kon niet worden gemaakt: { $cause }. Er is niets veranderd.
told-many-files = { $most ->
    [one] In { $folder } is al { $most } bestand met de naam { $name }.
   *[other] In { $folder } zijn al { $most } bestanden met de naam { $name }.
  } Verplaats er een paar.
told-text-not-made = De tekst kon niet worden samengesteld. Er is niets gemaakt.
told-document-not-made = Het document kon niet worden samengesteld. Er is niets gemaakt.
told-spreadsheet-not-made = Het rekenblad kon niet worden samengesteld: { $cause }.
told-ended = Gestopt. Er is niets gemaakt.
told-no-drive = Er is geen aangesloten stick of schijf te zien. Sluit er een aan, wacht even en druk opnieuw op de toets, of schrijf op wat er op het scherm staat. Er is niets gemaakt.
told-many-drives = Er is meer dan één stick of schijf aangesloten, en niemand weet welke bedoeld is. Laat er maar één zitten. Er is niets gemaakt.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF en PNG worden gemaakt door een hulpprogramma, reflectory-print, dat niet op deze computer staat. Zo krijg je het: cargo install --path crates/print, of zet het naast reflectory. Ook zonder kunnen HTML en SVG worden gemaakt, en een browser drukt de HTML af.
told-print-no-start = { $path } start niet: { $cause }. HTML en SVG kunnen ook zonder worden gemaakt.
told-print-refused = Het kon niet worden afgedrukt: { $cause }
told-print-memory = Het afdrukken had meer geheugen nodig dan ervoor is. Er is niets gemaakt. Is het sjabloon van jezelf: herhaalt het iets zonder einde? Anders helpt het misschien om andere programma’s te sluiten.
told-print-long = { $seconds ->
    [one] Het afdrukken duurde langer dan { $seconds } seconde en is gestopt. Er is niets gemaakt.
   *[other] Het afdrukken duurde langer dan { $seconds } seconden en is gestopt. Er is niets gemaakt.
  }
told-print-not-usable = Het hulpprogramma om af te drukken gaf iets terug dat niet bruikbaar is. Er is niets gemaakt. Is het van deze versie?
told-print-broke-off = Het hulpprogramma om af te drukken brak af: het einde van wat het maakte, ontbreekt. Er is niets gemaakt. Probeer het opnieuw; gebeurt het nog eens, dan helpt het misschien om andere programma’s te sluiten.
# The key h must be named as it is.
told-no-pdf-certificate = Op deze computer kan geen PDF worden gemaakt. h maakt een pagina voor de browser, die ze kan afdrukken.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = De badge is nog niet ondertekend. Je wachtwoordzin ondertekent hem: reflectory badge { $id }
told-badge-later = De badge van { $id } kan worden gemaakt als de bladen zijn ontzegeld: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Er is geen badge voor { $id }. { $reasons }
told-badge-broken = Wat van deze badge is bewaard, is niet te lezen. Haal een back-up terug.
