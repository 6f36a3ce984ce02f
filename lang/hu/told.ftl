### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Ebben a mappában nincs iskola: { $folder }. Semmi sem jött létre. Válassz másik mappát, vagy előbb állíts be ott egy iskolát!
told-not-folder = { $folder } fájl, az iskola viszont mappában van. Semmi sem változott. Válassz mappát!
told-newer = { $file }: ezt a Reflectory újabb változata írta. Semmi sem változott, és minden biztonságban van benne. Frissítsd a Reflectory programot ezen a gépen, aztán próbáld újra!
told-not-ours = { $file } nem a Reflectory fájlja, bár olyan a neve. Semmi sem változott. Tedd máshová, vagy válassz másik mappát!
told-damaged = { $file } megsérült. Semmi sem változott, és a többi felmérést nem érinti. Másold le az egész mappát, ahogy most van, aztán hozd vissza ezt a fájlt egy biztonsági mentésből!
told-gone = { $file } már nincs a helyén. Ami benne van, biztonságban van ott, ahová került; ez az utolsó lépés talán nincs eltárolva. Hozd vissza a fájlt, aztán próbáld újra!
told-busy = { $file }: egy másik program túl sokáig foglalta. Minden korábban megerősített dolog biztonságban van; ez az utolsó lépés nincs eltárolva. Várj egy pillanatot (talán mentés fut), és próbáld újra!
told-keys-changed = { $file }: a kulcsai közben megváltoztak. Minden korábban megerősített dolog biztonságban van; ez az utolsó lépés nincs eltárolva. Próbáld újra!
told-no-right = A Reflectory nem módosíthatja ezt: { $file }. Minden biztonságban van benne; ez az utolsó lépés nincs eltárolva. Engedélyezd a fájl és a mappája olvasását és írását, aztán próbáld újra!
told-full = Megtelt a lemez, amelyen ez van: { $file }. Minden korábban megerősített dolog biztonságban van; ez az utolsó lépés nincs eltárolva. Szabadíts fel helyet, aztán próbáld újra: semmit sem számolunk kétszer.
# `kind` is what the system calls it, such as nfs.
told-network-share = Ez a mappa hálózati megosztáson van ({ $kind }), ahol több gép válaszai elveszhetnek: { $folder }. Semmi sem változott. Válassz mappát a gép saját lemezén; a többi gép oda küldi a lapjait.
told-io = { $file }: nem sikerült olvasni vagy írni. Minden korábban megerősített dolog biztonságban van; ez az utolsó lépés talán nincs eltárolva. Próbáld újra, és ha kétszer történik, ellenőrizd a lemezt: semmit sem számolunk kétszer.

## The store: exercises, set-ups and texts.

told-no-exercise = Ebben az iskolában nincs ilyen felmérés: { $id }. Semmi sem változott. A felmérések listája mutatja a használható neveket.
told-activated-already = Ez a felmérés már élesítve van: { $id }. Biztonságban van, és nem változott. Egy alkalomban szintenként egy felmérés van: azzal folytasd!
told-set-up-changed = Közben valaki más módosította vagy eltávolította ezt az előkészítést: { $id }. Amit elmentett, biztonságban van, és semmi sem lett élesítve. Nézd meg még egyszer, aztán élesítsd!
told-sheets-in-way = { $sheets ->
    [one] { $file }: ebben már { $sheets } lap van, de az iskola listájában nem szerepel. Biztonságban vannak, és semmi sem változott. Tedd át azt a fájlt máshová, őrizd meg, aztán élesíts újra!
   *[other] { $file }: ebben már { $sheets } lap van, de az iskola listájában nem szerepel. Biztonságban vannak, és semmi sem változott. Tedd át azt a fájlt máshová, őrizd meg, aztán élesíts újra!
  }
told-not-handed-in = { $sheets ->
    [one] Ezen a gépen még { $sheets } lepecsételt lap van, amely nincs beadva ({ $id }). Biztonságban vannak, és semmi sem változott. Vidd a gépet oda, ahonnan eléri a koordinátor gépét, vagy vidd át a lapokat pendrive-on, aztán próbáld újra!
   *[other] Ezen a gépen még { $sheets } lepecsételt lap van, amely nincs beadva ({ $id }). Biztonságban vannak, és semmi sem változott. Vidd a gépet oda, ahonnan eléri a koordinátor gépét, vagy vidd át a lapokat pendrive-on, aztán próbáld újra!
  }
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Ez a jelentés túl hosszú: { $most } karakter fér el. Semmi sem változott, és ami eddig el volt mentve, biztonságban van. Rövidítsd le, aztán próbáld újra!
told-set-up-long = Ez az előkészítés túl hosszú: { $most } karakter fér el. Semmi sem változott, és ami eddig el volt mentve, biztonságban van. Rövidítsd le, aztán próbáld újra!
told-plan-long = Ez a terv túl hosszú: { $most } karakter fér el. Semmi sem változott, és ami eddig el volt mentve, biztonságban van. Rövidítsd le, aztán próbáld újra!
told-correction-long = Ez a javítás túl hosszú: { $most } karakter fér el. Semmi sem változott, és ami eddig el volt mentve, biztonságban van. Rövidítsd le, aztán próbáld újra!

## The store: archives and backups.

told-place-taken = Ennek a felmérésnek a helye foglalt: { $id }. Ugyanannak a szintnek és alkalomnak egy felmérése vagy előkészítése van ott. Mindkettő biztonságban van, az itteni és az archívumban lévő is, és semmi sem változott. Előbb archiváld vagy távolítsd el az ittenit, aztán próbáld újra!
told-file-there = Ilyen néven már van valami: { $file }. Biztonságban van, és semmi sem változott. Válassz másik nevet!
told-no-archive = Ilyen néven nincs felmérés archívuma: { $file }. Semmi sem változott. Olyan fájlt válassz, amelyet a Reflectory készített egy felmérés archiválásakor!
told-archive-cut = Ez az archívum csonka, hiányzik a vége: { $file }. Semmi sem változott. Másold át még egyszer onnan, ahonnan való, vagy vegyél elő egy másik másolatot!
told-archive-damaged = Ez az archívum megsérült: { $file }. Semmi sem változott, és az iskola felméréseit nem érinti. Hagyd, ahogy van, és vegyél elő egy másik másolatot!
told-archive-other = Ez az archívum egy másik iskolából való, és a lapjai itt nem nyithatók meg: { $file }. Semmi sem változott. Ha ezé az iskoláé, és azóta újra beállították az iskolát, előbb hozd vissza az iskolát egy biztonsági mentésből!
told-too-large = { $file } túl nagy: egy archívumban legfeljebb { $gigabytes } gigabájt fér el. Semmi sem változott, és minden biztonságban van benne. Őrizd inkább az egész iskola biztonsági mentésével!
told-no-target = Nincs ilyen mappa: { $folder }. Semmi sem változott, és az iskola saját fájljai biztonságban vannak. Dugd be a pendrive-ot vagy a lemezt, vagy válassz másik mappát!
told-backup-inside = Ez az iskola saját mappája, vagy azon belül van, és az ottani másolat vele együtt veszne el: { $folder }. Semmi sem változott. Válassz mappát egy pendrive-on vagy másik lemezen!
told-no-key-file = { $file }: ez nem olvasható kulcsfájlja ezen iskola koordinátorainak, vagy nincs benne kulcs. Nem készült mentés; a korábbiak biztonságban vannak. Hozd vissza a kulcsfájlt egy biztonsági mentésből, a többit tedd máshová!
told-copy-differs = Ez a másolat nem egyezik az eredetivel, ezért nem számít mentésnek: { $file }. Az eredeti és minden korábbi mentés biztonságban van. Próbáld másik pendrive-val vagy lemezzel!
# The command must stand as it is.
told-backup-where = Add meg egyszer, hová kerüljenek a mentések, egy második adathordozóra: reflectory backup DIR. Utána elég a b.
told-backed-up = Elmentve és visszaolvasva: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Ez a tároló talán régebbi másolat: a kulcsfájl { $remembered } lapra emlékszik, { $missing } lappal többre, mint ami itt van.
   *[other] Ez a tároló talán régebbi másolat: a kulcsfájl { $remembered } lapra emlékszik, { $missing } lappal többre, mint ami itt van.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } lapot nem sikerült megnyitni. Félretesszük, és nem számít.
   *[other] { $sheets } lapot nem sikerült megnyitni. Félretesszük, és nem számít.
  }
told-backup-due = Egy napnál frissebb biztonsági mentés nincs.
told-instrument-left-out = Egy kérdőív kimaradt: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Ennek az iskolának még nincs kulcsa. Az első koordinátor készít egyet: reflectory key new.
told-type-passphrase = Írd be a kulcsod jelmondatát!
told-key-no-memory = Ezen a gépen most túl kevés a szabad memória egy kulcs megnyitásához. Semmi sem változott. Zárj be más programokat, és próbáld újra!
told-wrong = Nem ez a kulcs jelmondata ({ $owner }). Semmi sem változott. Próbáld újra: a nagybetű és a szóköz számít.
# `owners` are several names with commas between.
told-wrong-all = Ez a jelmondat itt egy kulcsot sem nyit ({ $owners }). Semmi sem változott. Próbáld újra: a nagybetű és a szóköz számít.
told-wrong-and-damaged = Nem ez a kulcs jelmondata ({ $owner }). Semmi sem változott. { $path } nem volt olvasható; ha a tiéd, hozz róla másolatot!
told-wrong-all-and-damaged = Ez a jelmondat itt egy kulcsot sem nyit ({ $owners }). Semmi sem változott. { $path } nem volt olvasható; ha a tiéd, hozz róla másolatot!
told-key-damaged = { $path } megsérült, ezért egy jelmondat sem nyitja. Semmi sem változott. Tegyél a helyére másolatot, például egy biztonsági mentésből!
told-no-key-here = Ebben a mappában nincs kulcsfájl ehhez az iskolához: { $folder }. Talán pendrive-on, biztonsági mentésben vagy azon a gépen van, ahol készült. Másold ebbe a mappába!

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Ennek az iskolának már van kulcsa. A `key add` hozzáadja a második koordinátort, a `key replace` átveszi valakiét.
told-two-keys = Már két koordinátor van. A `key replace` átveszi egyikükét.
told-no-first-key = Még nincs első kulcs: reflectory key new.
told-both-needed = Itt mindkét kulcs kell, együtt, ezért az egyik magában nem cserélhető. A `key add` sem lehetséges --both nélkül; előbb bontsd fel, aztán a következő felmérést új kulcsokkal készítsd elő!
told-taken = { $path } már ott van, és nem írjuk felül.
told-key-not-made = A kulcs nem készült el: { $cause }.
told-key-not-written = { $path }: nem sikerült kiírni: { $cause }. A régi kulcsfájl, ha van, olyan, amilyen volt.
told-key-broken = { $path } megsérült, vagy nem kulcsfájl ({ $cause }). Semmi sem változott. Egy másolata vagy a visszaállító szavak segítenek.
told-hand-over-open = A kulcsok egy korábbi cseréje félbeszakadt. Előbb azt fejezd be!
told-coordinators-changed = A koordinátorok közben megváltoztak. Egy laphoz sem nyúltunk; kezdd újra!
told-no-key-files = Nincs kulcsfájl. Semmi sem változott.
# --key FILE stays as it is.
told-no-readable-key = Ebben a mappában nincs olvasható kulcsfájl ehhez az iskolához: { $folder }. Nevezd meg: --key FILE.
told-other-school = Ez a kulcs egy másik iskola tárolójához tartozik. Semmi sem változott.
told-not-that-key = { $path } nem az a kulcsfájl, amely akkor készült. Semmi sem változott. Hozd vissza azt!
told-wrong-untouched = Nem ez a kulcs jelmondata ({ $owner }). Egy laphoz sem nyúltunk; próbáld újra!
told-key-unopened = { $path }: { $cause }. Egy laphoz sem nyúltunk.
told-none-opens = { $sheets ->
    [one] { $id }: a(z) { $sheets } lapja közül egy sem nyílik ezzel a kulccsal. A kulcsai és a lapjai olyanok, amilyenek voltak.
   *[other] { $id }: a(z) { $sheets } lapja közül egy sem nyílik ezzel a kulccsal. A kulcsai és a lapjai olyanok, amilyenek voltak.
  }

## Set-ups and activations.

told-set-up-gone = Ez az előkészítés már nincs itt: valaki élesítette, áthelyezte vagy kidobta.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title }: ennek a szintnek már van felmérése ({ $session }. alkalom, { $year }). Szintenként és alkalmanként egy van; semmi sem változott.
told-set-up-removed = Az előkészítés eltávolítva.
# The command must stand as it is.
told-activate-no-key = Még nincs koordinátori kulcs, így később senki sem nyithatná meg a lapokat. Előbb készíts egyet: reflectory key new. Őrizd jól a jelmondatát és a visszaállító lapját: aki a felbontás előtt mindkettőt elveszti, elveszti a válaszokat.
told-machines-joined = Gépek csatlakoztak ehhez a felméréshez ({ $machines }), és lehetnek rajtuk ott beadott lapok. Ezért az élesítés már nem vonható vissza. Semmi sem változott.
told-recalled = Az élesítés vissza van vonva. A felmérés újra előkészítés; az elkészült kódok és cédulák semmit sem nyitnak meg.
told-begun = Valaki elkezdett válaszolni, ezért az élesítés már nem vonható vissza. Semmi sem változott.
# `problem` says what is wrong in the file.
told-own-not-taken = Semmi sem került át, mert a fájl így nem felmérés. { $problem }
told-own-not-taken-more = { $more ->
    [one] Semmi sem került át, mert a fájl így nem felmérés. { $problem } Még { $more } hiba van.
   *[other] Semmi sem került át, mert a fájl így nem felmérés. { $problem } Még { $more } hiba van.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Közben valaki más javította ezt a felmérést. Semmi sem változott. Nézd meg még egyszer, aztán javítsd!
told-unsealed-meanwhile = Ennek a felmérésnek az eredményeit közben felbontották, ezért már nem javítható. Semmi sem változott.
# `why` is a sentence.
told-not-corrected = { $why } Semmi sem változott.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Az utolsó nap most { $day }. Naplóztuk, és mindenki látja.
told-numbers = A számokat javítottuk és naplóztuk.
told-archived = { $sheets ->
    [0] { $id } itt van: { $path }, lap nélkül, visszaolvasva, hiánytalanul. Ebben a tárolóban már nincs benne.
    [one] { $id } itt van: { $path }, { $sheets } lepecsételt lappal, visszaolvasva, hiánytalanul. Ebben a tárolóban már nincs benne.
   *[other] { $id } itt van: { $path }, { $sheets } lepecsételt lappal, visszaolvasva, hiánytalanul. Ebben a tárolóban már nincs benne.
  }
told-deleted = { $sheets ->
    [0] { $id } törölve, lap nem volt benne. A helye újra szabad.
    [one] { $id } törölve, { $sheets } lepecsételt lappal. A helye újra szabad.
   *[other] { $id } törölve, { $sheets } lepecsételt lappal. A helye újra szabad.
  }
told-restored = { $id } újra itt van, ahogy volt. Az archívum a helyén marad.
told-still-held = { $file }: egy másik program még fogja. Semmi sem vezet hozzá, és a következő indításkor törlődik.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } nem fájl neve: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } közzé van téve itt: { $name }, ahol lehetnek lapok, amelyek nincsenek itt. Semmi sem változott. Előbb vedd át őket (reflectory collect), és vedd le arról a kiszolgálóról (reflectory exercise publish { $id } --withdraw --to), mindkettőt a címével!

## The lab.

told-port-used = Ez a port ezen a gépen foglalt: { $port }. Talán a gépterem már nyitva van egy másik ablakban. Semmi sem változott.
told-lab-not-opened = A gépterem nem nyílt meg: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Lapok { $last } végéig érkezhetnek. Az eredmény { $first } napjától bontható fel. Semmi sem változott.
told-unsealed-already = Ez a felmérés már fel van bontva; a jelentésének { $edition }. kiadása megvan, és nem kell hozzá kulcs. Semmi sem változott.
told-no-sheets = Senki sem adott be lapot, így nincs mit felbontani. Amit állomások még őriznek, bármikor megérkezhet.
told-opens-nothing = Ezzel a kulccsal egy lap sem nyílik. Semmi sem változott. Ennek a felmérésnek a kulcsa ez? Egy közben lecserélt kulcs semmit sem nyit.
told-keys-together = { $keys ->
    [one] Ennek a felmérésnek a lapjai csak { $keys } kulccsal együtt nyílnak. Semmi sem változott. Minden koordinátor írja be a jelmondatát!
   *[other] Ennek a felmérésnek a lapjai csak { $keys } kulccsal együtt nyílnak. Semmi sem változott. Minden koordinátor írja be a jelmondatát!
  }
told-unseal-meanwhile = Ugyanabban a pillanatban valaki más felbontotta ezt a felmérést, vagy módosított benne valamit. Semmi sem változott. Nézd meg még egyszer!
told-not-unsealed = Ez a felmérés még nincs felbontva. Semmi sem változott.
told-erased = A lepecsételt lapokat az idejük leteltével töröltük, ezért nem készülhet új kiadás. A megőrzött jelentés marad, ahogy van.
told-sheets-broken = { $sheets ->
    [one] A megőrzött jelentésben számító lapok közül { $sheets } már nem nyílik meg, ezért nem készülhet új kiadás. Semmi sem változott. A megőrzött jelentés marad, ahogy van.
   *[other] A megőrzött jelentésben számító lapok közül { $sheets } már nem nyílik meg, ezért nem készülhet új kiadás. Semmi sem változott. A megőrzött jelentés marad, ahogy van.
  }
told-none-late = Az utolsó kiadás óta nem jött lap. Semmi sem változott.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Késve érkezett lapok eddig: { $counts }. Új kiadáshoz egy csoportból legalább { $cell } kell, különben a kettő különbsége arról a néhány emberről szólna. Megőrizzük őket, és várnak.
told-report-not-kept = A jelentést nem sikerült úgy kiírni, hogy újra olvasható legyen. Semmi sem maradt meg.
told-report-changed = A jelentés, amelyet így őrzünk: { $id }, { $edition }. kiadás, magáról ezt mondja: { $other }, { $other-edition }. kiadás. Valaki megváltoztatta. Nem mutatjuk meg. Egy korábbi biztonsági mentésben megvan a helyes.
told-no-report = Ehhez a felméréshez még nincs jelentés.
told-no-report-to-draw = Ehhez még nincs jelentés: { $id }, így csak a részvétele rajzolható ki.
told-many-notes = { $most ->
    [one] Már { $most } jegyzet van. Előbb vegyél el egyet; semmi sem változott.
   *[other] Már { $most } jegyzet van. Előbb vegyél el egyet; semmi sem változott.
  }

## Plans.

told-plan-gone = Ez a terv már nincs itt: valaki eltávolította a fájlját.
told-plan-removed = A terv eltávolítva.
# `problem` is a sentence.
told-plan-broken = { $file }, { $line }. sor, { $column }. oszlop: { $problem } A fájl marad, ahogy van.
told-plan-no-days = Ebben a tervben még egy teendőnek sincs napja, így nincs mit a naptárba tenni. Adj egyiknek első vagy utolsó napot, akkor működik! Semmi sem íródott ki.

## Files that are written for the coordinator.

told-written = Kiírva: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Kiírva: { $path }. A böngésző megjeleníti; a PNG-hez reflectory-print kell.
told-written-certificate = Kiírva: { $path }. Nyomtatás után a nyomtatási sor egy ideig őrizheti a nevet.
told-not-written = { $path }: nem sikerült kiírni: { $cause }. Semmi sem változott.
told-many-files = { $most ->
    [one] Ilyen nevű fájlból ({ $name }) már { $most } van itt: { $folder }. Tégy át közülük néhányat máshová!
   *[other] Ilyen nevű fájlból ({ $name }) már { $most } van itt: { $folder }. Tégy át közülük néhányat máshová!
  }
told-text-not-made = A szöveg nem állt össze. Semmi sem íródott ki.
told-document-not-made = A dokumentum nem állt össze. Semmi sem íródott ki.
told-spreadsheet-not-made = A táblázat nem állt össze: { $cause }.
told-ended = Leállítva. Semmi sem íródott ki.
told-no-drive = Nem látszik bedugott meghajtó. Dugj be egyet, várj egy pillanatot, és nyomd meg újra a billentyűt, vagy írd le, ami a képernyőn van! Semmi sem íródott ki.
told-many-drives = Több meghajtó van bedugva, és nem tudni, melyikről van szó. Csak egyet hagyj bent! Semmi sem íródott ki.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = A PDF-et és a PNG-t egy társprogram készíti, a reflectory-print, amely nincs ezen a gépen. Így szerezheted meg: cargo install --path crates/print, vagy tedd a reflectory mellé! Nélküle HTML és SVG írható, és a HTML-t egy böngésző kinyomtatja.
told-print-no-start = { $path } nem indul el: { $cause }. HTML és SVG nélküle is írható.
told-print-refused = Nem sikerült kinyomtatni: { $cause }
told-print-memory = A nyomtatáshoz több memória kellett volna, mint amennyi jut rá. Semmi sem íródott ki. Ha a sablon a sajátod: ismétel valamit vég nélkül? Különben más programok bezárása segíthet.
told-print-long = { $seconds ->
    [one] A nyomtatás { $seconds } másodpercnél tovább tartott, ezért leállítottuk. Semmi sem íródott ki.
   *[other] A nyomtatás { $seconds } másodpercnél tovább tartott, ezért leállítottuk. Semmi sem íródott ki.
  }
told-print-not-usable = A nyomtató társprogram olyat adott vissza, ami nem használható. Semmi sem íródott ki. Ehhez a változathoz való?
told-print-broke-off = A nyomtató társprogram félbehagyta: hiányzik a vége annak, amit készített. Semmi sem íródott ki. Próbáld újra; ha megint így jársz, más programok bezárása segíthet.
# The key h must be named as it is.
told-no-pdf-certificate = Ezen a gépen nem készíthető PDF. h: oldal írása böngészőnek, amely kinyomtathatja.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = A jelvény még nincs aláírva. A jelmondatod írja alá: reflectory badge { $id }
told-badge-later = A jelvény ({ $id }) a lapok felbontásakor készülhet el: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Ehhez nincs jelvény: { $id }. { $reasons }
told-badge-broken = Ami ebből a jelvényből megvan, nem olvasható. Hozz vissza egy biztonsági mentést!
