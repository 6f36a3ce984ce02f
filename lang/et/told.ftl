### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Kaustas { $folder } ei ole ühtegi kooli. Midagi ei loodud. Vali teine kaust või loo sinna kõigepealt kool.
told-not-folder = { $folder } on fail, aga kooli hoitakse kaustas. Midagi ei muudetud. Vali kaust.
told-newer = { $file } on kirjutatud Reflectory uuema versiooniga. Midagi ei muudetud ja kõik selles on kindlalt alles. Uuenda selles arvutis Reflectoryt ja proovi siis uuesti.
told-not-ours = { $file } ei ole Reflectory fail, kuigi sellel on niisugune nimi. Midagi ei muudetud. Vii see mujale või vali teine kaust.
told-damaged = { $file } on kahjustatud. Midagi ei muudetud ja see ei puuduta teisi küsitlusi. Tee kogu kaustast praegusel kujul koopia ja too see fail siis varukoopiast tagasi.
told-gone = { $file } ei ole enam oma kohal. Mis selles on, on kindlalt alles seal, kuhu see viidi; see viimane samm võib salvestamata olla. Too fail tagasi ja proovi siis uuesti.
told-busy = { $file } oli liiga kaua teise programmi käes. Kõik, mis enne seda kinnitati, on kindlalt alles; seda viimast sammu ei salvestatud. Oota hetk (võib-olla tehakse varukoopiat) ja proovi uuesti.
told-keys-changed = { $file }: võtmed on vahepeal muudetud. Kõik, mis enne seda kinnitati, on kindlalt alles; seda viimast sammu ei salvestatud. Proovi uuesti.
told-no-right = Reflectoryl ei ole õigust muuta { $file }. Kõik selles on kindlalt alles; seda viimast sammu ei salvestatud. Luba failile ja selle kaustale lugemine ja kirjutamine ning proovi siis uuesti.
told-full = Ketas, kus on { $file }, on täis. Kõik, mis enne seda kinnitati, on kindlalt alles; seda viimast sammu ei salvestatud. Tee kettale ruumi ja proovi siis uuesti: midagi ei arvestata topelt.
# `kind` is what the system calls it, such as nfs.
told-network-share = Kaust { $folder } on võrgukettal ({ $kind }), kus mitme arvuti vastused võivad kaotsi minna. Midagi ei muudetud. Vali kaust selle arvuti enda kettal; teised arvutid saadavad oma vastuslehed sinna.
told-io = { $file }: lugemine või kirjutamine ei õnnestunud. Kõik, mis enne seda kinnitati, on kindlalt alles; see viimane samm võib salvestamata olla. Proovi uuesti ja kontrolli ketast, kui see kordub: midagi ei arvestata topelt.

## The store: exercises, set-ups and texts.

told-no-exercise = Selles koolis ei ole küsitlust { $id }. Midagi ei muudetud. Küsitluste loend näitab nimesid, mida saab kasutada.
told-activated-already = Küsitlus { $id } on juba käivitatud. See on kindlalt alles ja seda ei muudetud. Igal tasemel on ühel küsitluskorral üks küsitlus: jätka sellega.
told-set-up-changed = Keegi teine on mustandit { $id } vahepeal muutnud või selle eemaldanud. Mis ta salvestas, on kindlalt alles ja midagi ei käivitatud. Vaata see veel kord üle ja käivita siis.
told-sheets-in-way = { $sheets ->
    [one] Failis { $file } on juba { $sheets } vastusleht, aga kooli loendis seda ei ole.
   *[other] Failis { $file } on juba { $sheets } vastuslehte, aga kooli loendis seda ei ole.
  } Need on kindlalt alles ja midagi ei muudetud. Vii see fail mujale, hoia see alles ja käivita siis uuesti.
told-not-handed-in = { $sheets ->
    [one] Selles arvutis on veel { $sheets } pitseeritud vastusleht ({ $id }), mida ei ole üle antud.
   *[other] Selles arvutis on veel { $sheets } pitseeritud vastuslehte ({ $id }), mida ei ole üle antud.
  } Need on kindlalt alles ja midagi ei muudetud. Vii see arvuti sinna, kus ta saab koordinaatori arvutiga ühendust, või vii vastuslehed sinna mälupulgaga ja proovi siis uuesti.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = See aruanne on liiga pikk: mahub { $most } märki. Midagi ei muudetud ja varem salvestatu on kindlalt alles. Lühenda seda ja proovi siis uuesti.
told-set-up-long = See mustand on liiga pikk: mahub { $most } märki. Midagi ei muudetud ja varem salvestatu on kindlalt alles. Lühenda seda ja proovi siis uuesti.
told-plan-long = See plaan on liiga pikk: mahub { $most } märki. Midagi ei muudetud ja varem salvestatu on kindlalt alles. Lühenda seda ja proovi siis uuesti.
told-correction-long = See parandus on liiga pikk: mahub { $most } märki. Midagi ei muudetud ja varem salvestatu on kindlalt alles. Lühenda seda ja proovi siis uuesti.

## The store: archives and backups.

told-place-taken = Küsitluse { $id } koht on hõivatud: seal on sama taseme ja küsitluskorra küsitlus või mustand. Mõlemad on kindlalt alles, nii siinne kui ka arhiivis olev, ja midagi ei muudetud. Arhiveeri või eemalda kõigepealt siinne ja proovi siis uuesti.
told-file-there = Nimega { $file } on juba midagi olemas. See on kindlalt alles ja midagi ei muudetud. Vali teine nimi.
told-no-archive = Küsitluse arhiivi nimega { $file } ei ole. Midagi ei muudetud. Vali fail, mille Reflectory tegi, kui küsitlus arhiveeriti.
told-archive-cut = Arhiiv { $file } on poolik: selle lõpp puudub. Midagi ei muudetud. Kopeeri see veel kord sealt, kust see tuli, või võta selle teine koopia.
told-archive-damaged = Arhiiv { $file } on kahjustatud. Midagi ei muudetud ja see ei puuduta selle kooli küsitlusi. Hoia see alles nii, nagu on, ja võta selle teine koopia.
told-archive-other = Arhiiv { $file } on pärit teisest koolist ja selle vastuslehti ei saaks siin avada. Midagi ei muudetud. Kui see on selle kooli oma ja kool on pärast seda uuesti loodud, too kool kõigepealt varukoopiast tagasi.
told-too-large = { $file } on liiga suur: arhiivi mahub kõige rohkem { $gigabytes } gigabaiti. Midagi ei muudetud ja kõik selles on kindlalt alles. Hoia see selle asemel alles kogu kooli varukoopias.
told-no-target = Kausta { $folder } ei ole. Midagi ei muudetud ja kooli enda failid on kindlalt alles. Ühenda mälupulk või ketas või vali teine kaust.
told-backup-inside = { $folder } on kooli enda kaust või asub selle sees ja sealne koopia läheks koos sellega kaotsi. Midagi ei muudetud. Vali kaust mälupulgal või teisel kettal.
told-no-key-file = { $file } ei ole selle kooli koordinaatorite loetav võtmefail või ei ole seal ühtegi. Varukoopiat ei tehtud; varasemad on kindlalt alles. Too võtmefail varukoopiast tagasi ja vii teised mujale.
told-copy-differs = Koopia { $file } ei ole sama mis originaal, seepärast ei loeta seda varukoopiaks. Originaal ja kõik varasemad varukoopiad on kindlalt alles. Proovi uuesti teise mälupulga või kettaga.
# The command must stand as it is.
told-backup-where = Palun ütle üks kord, kuhu teisel andmekandjal varukoopiad lähevad: reflectory backup DIR. Pärast seda piisab klahvist b.
told-backed-up = Varundatud ja kontrolliks loetud: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] See andmehoidla võib olla vanem koopia: võtmefail mäletab { $remembered } vastuslehte, siin on neid { $missing } vähem.
   *[other] See andmehoidla võib olla vanem koopia: võtmefail mäletab { $remembered } vastuslehte, siin on neid { $missing } vähem.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } vastuslehte ei saanud avada. Seda hoitakse eraldi ja see ei lähe arvesse.
   *[other] { $sheets } vastuslehte ei saanud avada. Neid hoitakse eraldi ja need ei lähe arvesse.
  }
told-backup-due = Ükski varukoopia ei ole uuem kui üks päev.
told-instrument-left-out = Üks küsimustik jäeti välja: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Sellel koolil ei ole veel võtit. Esimene koordinaator teeb selle: reflectory key new.
told-type-passphrase = Palun kirjuta oma võtme paroolifraas.
told-key-no-memory = Sellel arvutil on praegu võtme avamiseks liiga vähe vaba mälu. Midagi ei muudetud. Palun sulge teised programmid ja proovi uuesti.
told-wrong = See ei ole selle võtme paroolifraas ({ $owner }). Midagi ei muudetud. Palun proovi uuesti: suurtel tähtedel ja tühikutel on tähtsust.
# `owners` are several names with commas between.
told-wrong-all = See paroolifraas ei ava siin ühtegi võtit ({ $owners }). Midagi ei muudetud. Palun proovi uuesti: suurtel tähtedel ja tühikutel on tähtsust.
told-wrong-and-damaged = See ei ole selle võtme paroolifraas ({ $owner }). Midagi ei muudetud. { $path } ei olnud loetav; kui see on sinu oma, too selle koopia.
told-wrong-all-and-damaged = See paroolifraas ei ava siin ühtegi võtit ({ $owners }). Midagi ei muudetud. { $path } ei olnud loetav; kui see on sinu oma, too selle koopia.
told-key-damaged = { $path } on kahjustatud, nii et ükski paroolifraas seda ei ava. Midagi ei muudetud. Palun pane selle asemele koopia, näiteks varukoopias olev.
told-no-key-here = Kaustas { $folder } ei ole selle kooli võtmefaili. See võib olla mälupulgal, varukoopias või arvutis, kus see tehti. Palun kopeeri see sellesse kausta.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Sellel koolil on juba võti. `key add` lisab teise koordinaatori, `key replace` võtab kelleltki üle.
told-two-keys = Koordinaatoreid on juba kaks. `key replace` võtab ühelt neist üle.
told-no-first-key = Esimest võtit veel ei ole: reflectory key new.
told-both-needed = Siin on vaja mõlemat võtit koos, seepärast ei saa üht üksi asendada. Ka `key add` ilma valikuta --both ei ole võimalik; ava kõigepealt vastuslehed ja loo siis järgmine küsitlus uute võtmetega.
told-taken = { $path } on juba olemas ja seda üle ei kirjutata.
told-key-not-made = Võtit ei saanud teha: { $cause }.
told-key-not-written = { $path } jäi kirjutamata: { $cause }. Vana võtmefail, kui see on olemas, on nii, nagu oli.
told-key-broken = { $path } on kahjustatud või ei ole võtmefail ({ $cause }). Midagi ei muudetud. Abi on selle koopiast või taastesõnadest.
told-hand-over-open = Varasem võtmete vahetus jäi pooleli. Palun vii see kõigepealt lõpuni.
told-coordinators-changed = Koordinaatorid on vahepeal muutunud. Ühtegi vastuslehte ei puudutatud; palun alusta uuesti.
told-no-key-files = Võtmefaili ei ole. Midagi ei muudetud.
# --key FILE stays as it is.
told-no-readable-key = Kaustas { $folder } ei ole selle kooli loetavat võtmefaili. Palun nimeta see: --key FILE.
told-other-school = See võti kuulub teise kooli andmehoidla juurde. Midagi ei muudetud.
told-not-that-key = { $path } ei ole see võtmefail, mis siis tehti. Midagi ei muudetud. Palun too see õige tagasi.
told-wrong-untouched = See ei ole selle võtme paroolifraas ({ $owner }). Ühtegi vastuslehte ei puudutatud; palun proovi uuesti.
told-key-unopened = { $path }: { $cause }. Ühtegi vastuslehte ei puudutatud.
told-none-opens = { $sheets ->
    [one] { $id }: selle võtmega ei avane selle { $sheets } vastusleht. Võtmed ja vastuslehed on nii, nagu olid.
   *[other] { $id }: selle võtmega ei avane selle { $sheets } vastuslehest ükski. Võtmed ja vastuslehed on nii, nagu olid.
  }

## Set-ups and activations.

told-set-up-gone = Seda mustandit siin enam ei ole: keegi on selle käivitanud, mujale viinud või ära visanud.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title }: { $session }. küsitluskorral { $year } on küsitlus juba olemas. Igal tasemel on ühel küsitluskorral üks; midagi ei muudetud.
told-set-up-removed = Mustand on eemaldatud.
# The command must stand as it is.
told-activate-no-key = Koordinaatori võtit veel ei ole, nii et keegi ei saaks vastuslehti hiljem avada. Tee see kõigepealt: reflectory key new. Hoia selle paroolifraasi ja taastelehte hästi: kes kaotab mõlemad enne avamist, kaotab vastused.
told-machines-joined = Selle küsitlusega on liitunud arvuteid ({ $machines }) ja seal esitatud vastuslehed võivad olla neis. Seepärast ei saa käivitamist enam tagasi võtta. Midagi ei muudetud.
told-recalled = Käivitamine on tagasi võetud. Küsitlus on jälle mustand; tehtud koodid ja sedelid ei ava midagi.
told-begun = Keegi on hakanud vastama, seepärast ei saa käivitamist enam tagasi võtta. Midagi ei muudetud.
# `problem` says what is wrong in the file.
told-own-not-taken = Midagi ei võetud üle, sest fail ei ole praegusel kujul küsitlus. { $problem }
told-own-not-taken-more = Midagi ei võetud üle, sest fail ei ole praegusel kujul küsitlus. { $problem } { $more ->
    [one] Leiti veel üks viga.
   *[other] Leiti veel { $more } viga.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Keegi teine on seda küsitlust vahepeal parandanud. Midagi ei muudetud. Vaata see veel kord üle ja paranda siis.
told-unsealed-meanwhile = Selle küsitluse vastuslehed on vahepeal avatud, seepärast ei saa seda enam parandada. Midagi ei muudetud.
# `why` is a sentence.
told-not-corrected = { $why } Midagi ei muudetud.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Viimane päev on nüüd { $day }. See on kirja pandud ja kõik näevad seda.
told-numbers = Arvud on parandatud ja kirja pandud.
told-archived = { $sheets ->
    [0] { $id } on failis { $path }, ilma vastuslehtedeta, kontrolliks loetud ja täielik. Selles andmehoidlas seda enam ei ole.
    [one] { $id } on failis { $path }, 1 pitseeritud vastuslehega, kontrolliks loetud ja täielik. Selles andmehoidlas seda enam ei ole.
   *[other] { $id } on failis { $path }, { $sheets } pitseeritud vastuslehega, kontrolliks loetud ja täielik. Selles andmehoidlas seda enam ei ole.
  }
told-deleted = { $sheets ->
    [0] { $id } on kustutatud, vastuslehti ei olnud. Selle koht on jälle vaba.
    [one] { $id } on kustutatud, koos 1 pitseeritud vastuslehega. Selle koht on jälle vaba.
   *[other] { $id } on kustutatud, koos { $sheets } pitseeritud vastuslehega. Selle koht on jälle vaba.
  }
told-restored = { $id } on tagasi, nii nagu oli. Arhiiv jääb sinna, kus see on.
told-still-held = { $file } on veel teise programmi käes. Miski sellele enam ei viita ja järgmisel käivitamisel see kaob.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } ei ole ühegi faili nimi: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } on avaldatud serveris { $name }, kus võib olla vastuslehti, mida siin ei ole. Midagi ei muudetud. Võta need kõigepealt üle (reflectory collect) ja võta küsitlus sellest serverist maha (reflectory exercise publish { $id } --withdraw --to), mõlemad selle aadressiga.

## The lab.

told-port-used = Port { $port } on selles arvutis kasutusel: võib-olla on arvutiklass juba teises aknas avatud. Midagi ei muudetud.
told-lab-not-opened = Arvutiklassi ei saanud avada: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Vastuslehti võib tulla kuni päeva { $last } lõpuni. Avada saab neid alates { $first }. Midagi ei muudetud.
told-unsealed-already = Selle küsitluse vastuslehed on juba avatud; aruande { $edition }. väljaanne on alles ja võtit ei ole selleks vaja. Midagi ei muudetud.
told-no-sheets = Keegi ei ole vastuslehte esitanud, nii et avada ei ole midagi. Vastuslehed, mis on veel vastamisarvutites, võivad tulla igal ajal.
told-opens-nothing = Selle võtmega ei avane ükski vastusleht. Midagi ei muudetud. Kas see on selle küsitluse võti? Vahepeal asendatud võti ei ava midagi.
told-keys-together = { $keys ->
    [one] Selle küsitluse vastuslehed avab ainult { $keys } võti.
   *[other] Selle küsitluse vastuslehed avavad ainult { $keys } võtit koos.
  } Midagi ei muudetud. Palun lase igal koordinaatoril oma paroolifraas kirjutada.
told-unseal-meanwhile = Keegi teine on samal hetkel selle küsitluse vastuslehed avanud või selles midagi muutnud. Midagi ei muudetud. Palun vaata see veel kord üle.
told-not-unsealed = Selle küsitluse vastuslehti ei ole veel avatud. Midagi ei muudetud.
told-erased = Pitseeritud vastuslehed on pärast oma aja möödumist kustutatud, seepärast uut väljaannet teha ei saa. Alles hoitud aruanne jääb nii, nagu on.
told-sheets-broken = { $sheets ->
    [one] Vastuslehtedest, mida alles hoitud aruanne arvestab, ei avane enam { $sheets }, seepärast uut väljaannet teha ei saa.
   *[other] Vastuslehtedest, mida alles hoitud aruanne arvestab, ei avane enam { $sheets }, seepärast uut väljaannet teha ei saa.
  } Midagi ei muudetud. Alles hoitud aruanne jääb nii, nagu on.
told-none-late = Pärast viimast väljaannet ei ole ühtegi vastuslehte tulnud. Midagi ei muudetud.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Hilinenud vastuslehti seni: { $counts }. Uueks väljaandeks on ühest rühmast vaja vähemalt { $cell }, muidu räägiks nende kahe erinevus neist vähestest inimestest. Neid hoitakse alles ja need ootavad.
told-report-not-kept = Aruannet ei saanud kirjutada nii, et seda saaks uuesti lugeda. Midagi ei salvestatud.
told-report-changed = Aruanne, mida hoitakse kui { $id } { $edition }. väljaannet, ütleb ise, et on { $other } { $other-edition }. väljaanne: keegi on seda muutnud. Seda ei näidata. Õige on varasemas varukoopias.
told-no-report = Selle küsitluse kohta ei ole veel aruannet.
told-no-report-to-draw = { $id }: aruannet veel ei ole, nii et peale osaluse ei ole midagi joonistada.
told-many-notes = { $most ->
    [one] Olemas on juba { $most } märkus.
   *[other] Olemas on juba { $most } märkust.
  } Palun võta kõigepealt üks ära; midagi ei muudetud.

## Plans.

told-plan-gone = Seda plaani siin enam ei ole: keegi on selle faili eemaldanud.
told-plan-removed = Plaan on eemaldatud.
# `problem` is a sentence.
told-plan-broken = { $file }, rida { $line }, veerg { $column }: { $problem } Fail jääb nii, nagu on.
told-plan-no-days = Selle plaani ühelgi tegevusel ei ole veel kuupäeva, nii et kalendrisse ei ole midagi panna. Anna mõnele neist esimene või viimane päev; siis see toimib. Midagi ei kirjutatud.

## Files that are written for the coordinator.

told-written = Kirjutatud: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Kirjutatud: { $path }. Brauser näitab seda; PNG jaoks on vaja programmi reflectory-print.
told-written-certificate = Kirjutatud: { $path }. Pärast printimist võib nimi mõneks ajaks printeri järjekorda jääda.
told-not-written = { $path } jäi kirjutamata: { $cause }. Midagi ei muudetud.
told-many-files = { $most ->
    [one] Kaustas { $folder } on juba { $most } fail nimega { $name }.
   *[other] Kaustas { $folder } on juba { $most } faili nimega { $name }.
  } Palun vii mõned neist mujale.
told-text-not-made = Teksti ei saanud kokku panna. Midagi ei kirjutatud.
told-document-not-made = Dokumenti ei saanud kokku panna. Midagi ei kirjutatud.
told-spreadsheet-not-made = Arvutustabelit ei saanud kokku panna: { $cause }.
told-ended = Katkestatud. Midagi ei kirjutatud.
told-no-drive = Ühtegi ühendatud mälupulka ega ketast ei ole näha. Palun ühenda üks, oota hetk ja vajuta klahvi uuesti või kirjuta üles, mis ekraanil on. Midagi ei kirjutatud.
told-many-drives = Ühendatud on rohkem kui üks mälupulk või ketas ja keegi ei tea, millist mõeldakse. Palun jäta ühendatuks ainult üks. Midagi ei kirjutatud.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF-i ja PNG teeb kaasprogramm reflectory-print, mida selles arvutis ei ole. Selle saad nii: cargo install --path crates/print, või pane see reflectory kõrvale. Ilma selleta saab kirjutada HTML-i ja SVG-d ning brauser prindib HTML-i.
told-print-no-start = { $path } ei käivitu: { $cause }. HTML-i ja SVG-d saab kirjutada ka ilma selleta.
told-print-refused = Seda ei saanud printida: { $cause }
told-print-memory = Printimiseks oli vaja rohkem mälu, kui selleks on. Midagi ei kirjutatud. Kui mall on sinu enda oma: kas see kordab midagi lõputult? Muidu võib aidata teiste programmide sulgemine.
told-print-long = { $seconds ->
    [one] Printimine kestis üle { $seconds } sekundi ja katkestati. Midagi ei kirjutatud.
   *[other] Printimine kestis üle { $seconds } sekundi ja katkestati. Midagi ei kirjutatud.
  }
told-print-not-usable = Printimise kaasprogramm andis tagasi midagi, mida ei saa kasutada. Midagi ei kirjutatud. Kas see on sama versioon?
told-print-broke-off = Printimise kaasprogramm katkes: selle töö lõpp on puudu. Midagi ei kirjutatud. Palun proovi uuesti; kui see kordub, võib aidata teiste programmide sulgemine.
# The key h must be named as it is.
told-no-pdf-certificate = Selles arvutis ei saa PDF-i teha. h kirjutab lehe brauserile, mis saab selle printida.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Märgisel ei ole veel allkirja. Sinu paroolifraas annab selle: reflectory badge { $id }
told-badge-later = Küsitluse { $id } märgise saab teha, kui vastuslehed on avatud: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = { $id }: märgist ei ole. { $reasons }
told-badge-broken = Mis sellest märgisest alles hoitakse, ei ole loetav. Palun too varukoopia tagasi.
