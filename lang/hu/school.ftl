### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Név
school-fact-place = Hely
school-fact-zone = Időzóna
school-fact-languages = Nyelvek
school-fact-cell = Legkisebb csoport
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = A lapok megőrzése
school-fact-coordinators = Koordinátorok
# Asks for a number of years.
school-years = Év

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = még nincs beírva
# The school has no place yet, and needs none.
school-no-place = nincs beírva
school-cell = { $sheets ->
    [one] { $sheets } lap
   *[other] { $sheets } lap
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] { $years } év
   *[other] { $years } év
  }
school-nobody = még senki sem nyithat meg lapokat
# `name` is the only coordinator.
school-one-alone = { $name } egyedül felbonthatja
# Two coordinators: both keys are needed.
school-both-needed = { $one } és { $other }: csak együtt
# Two coordinators: one key is enough.
school-either-enough = { $one } vagy { $other }: bármelyik kulcs felbontja

## The same room: what the line under the cursor is for.

school-name-meaning = Ez áll a felmérés minden képernyőjén és a jelentésben.
school-place-meaning = Város vagy kerület. Üresen maradhat.
school-zone-meaning = A felmérés ebben a zónában 00:00-kor nyit és 23:59-kor zár, akkor is, ha nem fut program. Írj be egy várost!
# The tags are typed as they stand here.
school-languages-meaning = Rövid jelek, például en, fr, nl. A saját állítások az első nyelven íródnak, és a többire lefordíthatók.
school-cell-meaning = { $least }–{ $most }, általában { $usual }. Ha egy csoportnak kevesebb lapja van, nincs saját sora a jelentésben, hogy senki se legyen felismerhető. Az új felmérésekre érvényes, és a résztvevők látják.
school-retention-meaning = 1–{ $years } év. Utána a lepecsételt lapokat törölni kell. A jelentés megmarad.
school-no-key-meaning = Csak az nyithatja meg a lapokat, akinél koordinátori kulcs van. Anélkül semmi sem élesíthető. Enter: az első elkészítése.
school-coordinators-meaning = Enter: egy kolléga kulcsának hozzáadása vagy átadás utódnak, lépésről lépésre.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Tanév: { $year }. Nézd át egyszer, hogy minden rendben van-e még, aztán nyomj l-t!
school-year-now = Tanév: { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Első lépések
school-step-name = az iskola neve
school-step-key = egy koordinátor kulcsa
school-step-exercise = egy felmérés, a 3-as teremben
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = név
school-step-key-short = kulcs
school-step-exercise-short = felmérés (3-as terem)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Az iskola neve { $chars } karakter. A sorába legfeljebb { $most } fér.
   *[other] Az iskola neve { $chars } karakter. A sorába legfeljebb { $most } fér.
  }
school-place-long = { $chars ->
    [one] A hely { $chars } karakter. A sorába legfeljebb { $most } fér.
   *[other] A hely { $chars } karakter. A sorába legfeljebb { $most } fér.
  }
school-zone-unknown = Nincs ilyen időzóna: „{ $zone }”. Példák: Europe/Brussels, Europe/Athens.
school-no-language = Adj meg legalább egy nyelvet, például en!
school-many-languages = { $count ->
    [one] { $count } nyelv van. Legfeljebb { $most } lehetséges.
   *[other] { $count } nyelv van. Legfeljebb { $most } lehetséges.
  }
school-no-tag = „{ $tag }” nem nyelv jele. Példák: nl, fr, pt-BR.
school-language-twice = Ez a nyelv kétszer szerepel: { $tag }.
school-cell-wrong = A legkisebb csoport { $least }–{ $most } lap lehet, { $cell } nem.
school-retention-wrong = A lepecsételt lapok 1–{ $most } évig őrizhetők, { $years } évig nem.
school-kept-now = Elmentve.

## A coordinator's key, in steps: the title of each way.

keys-title = A koordinátorok kulcsai
keys-title-first = Az első koordinátor kulcsa
keys-title-colleague = Kulcs egy kollégának
keys-title-successor = Átadás az utódnak

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = a kulcsod
keys-step-colleague = kolléga kulcsa
keys-step-successor = az utód kulcsa
# The sheet of paper with the recovery words.
keys-step-sheet = visszaállító lap
keys-step-backup = mentés
keys-step-old = a régi kulcs
# Such as "step 2 of 4: recovery sheet".
keys-step = { $step }. lépés, összesen { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Mi legyen?
keys-add = kolléga hozzáadása: második kulcs
keys-hand-over = átadás utódnak: új kulcs a távozó kulcs helyett
keys-who-opens = Kire lesz szükség a lapok megnyitásához?
keys-either = bármelyik kulcs megnyitja a lapokat
keys-both = csak a kettő együtt nyitja meg

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = A neved
keys-my-passphrase = A jelmondatod
keys-colleague-name = A kollégád neve
keys-going-passphrase = A távozó kulcs jelmondata
keys-successor-name = Az utód neve
keys-new-passphrase = Új jelmondat
keys-again = Ugyanaz újra
# A word of the recovery sheet, by its number.
keys-word = { $number }. szó

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Akinél ez a kulcs és a jelmondata megvan, megnyithatja a lapokat, más nem. Válassz négy vagy több szót, amelyeknek semmi közük egymáshoz! A jelmondat sosem látszik.
keys-colleague-more = Először a te jelmondatod; aztán a kollégád beírja a nevét és a saját jelmondatát. Minden lapot újra lepecsételünk, mindkettőtöknek.
keys-successor-more = Először a távozó kulcs jelmondata; aztán az utód beírja a nevét és a saját jelmondatát. Minden lapot újra lepecsételünk.
keys-no-name = Írj be egy nevet: a kollégák látják, kié a kulcs.
keys-no-passphrase = Írj be egy jelmondatot: négy vagy több szót, amelyeknek semmi közük egymáshoz!
keys-not-same = A két jelmondat nem egyezik. Írd be mindkettőt újra!

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Válassz négy vagy több szót, amelyeknek semmi közük egymáshoz! Semmi sem változott.
weak-easy = Ezt könnyű kitalálni.
weak-rows-of-keys = Az egymás melletti billentyűket hamar kipróbálják.
weak-repeats = Az ismétlés alig teszi erősebbé.
weak-common = Sokan pontosan ezt használják; ezt próbálják ki először.
weak-like-common = Ez közel áll ahhoz, amit sokan használnak; a felcserélt betűket és számokat is kipróbálják.
weak-sequence = Az olyan sorokat, mint abc vagy 6543, hamar kipróbálják.
weak-years = Az évszámokat hamar kipróbálják.
weak-one-word = Egyetlen szót szótárral megtalálnak.
weak-dates = A dátumokat hamar kipróbálják, a születésnapokat elsőként.
weak-names = A neveket hamar kipróbálják.

## A coordinator's key: the recovery words.

keys-words = Írd fel most ezt a 24 szót, ebben a sorrendben: csak egyszer látszanak. Velük a lapok akkor is megnyílnak, ha a jelmondat feledésbe merült. Zárd el őket!
keys-file = A kulcsfájl: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Írd be a lapodról a(z) { $one }. és a(z) { $other }. szót: így biztos, hogy le van írva.
keys-wrong-word = Ez nem a(z) { $number }. szó. Nézd meg újra a lapodat; Esc: a szavak.
# The key q must be named as it is.
keys-leaving = Ezek a szavak csak most látszanak. Aki elveszti őket és a jelmondatot is, elveszti a válaszokat. Nyomj még egyszer q-t, ha felírás nélkül lépnél ki!

## A coordinator's key: what comes after.

keys-backup = Most készíts mentést!
# The key b and the command must stand as they are.
keys-backup-more = A kulcsfájl a tároló mappájában van. b: mindkettő másolása a mentés adathordozójára; első alkalommal add meg, hová: reflectory backup DIR. A kulcs nélkül, vagy a jelmondata és a visszaállító lap nélkül senki sem nyithatja meg a lapokat.
keys-unfinished = Ez még nincs kész
# `why` is a sentence.
keys-unfinished-more = { $why } Őrizd meg mindkét kulcsot és mindkét jelmondatot! Válaszd még egyszer ugyanezt, és írd be mindkettőt: akkor kész.
keys-old = A régi kulcs új lapokat már nem nyit meg
keys-old-more = Most minden lap az új kulccsal van lepecsételve. A tároló korábbi másolatai a régi kulccsal még megnyithatók: semmisítsd meg őket a régi visszaállító lappal együtt, vagy őrizd őket olyan gondosan, mint eddig!
keys-old-unfinished = Az átadás még nincs kész
keys-finished = A kulcsok félbeszakadt cseréje befejeződött: minden lap a most érvényes kulcsokkal van lepecsételve.
keys-sheets-left = { $sheets ->
    [one] { $sheets } lap nem nyílt meg a régi kulccsal, és marad, ahogy volt.
   *[other] { $sheets } lap nem nyílt meg a régi kulccsal, és marad, ahogy volt.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Visszaállító lap: { $name }
recovery-print = Nyomtasd ki, zárd el, és töröld a fájlt: akinél megvan, megnyithatja a lapokat.
recovery-what-for = { $words ->
    [one] Ezzel a(z) { $words } szóval ez a kulcs a fájlja és a jelmondata nélkül is használható: { $name }. Akinél ez a lap van, megnyithatja a lapokat: zárd el, a géptől külön!
   *[other] Ezzel a(z) { $words } szóval ez a kulcs a fájlja és a jelmondata nélkül is használható: { $name }. Akinél ez a lap van, megnyithatja a lapokat: zárd el, a géptől külön!
  }
recovery-delete = Töröld a fájlt, amint ezt az oldalt kinyomtattad; a nyomtatási sorban egy ideig maradhat másolat.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · { $session }. alkalom, { $year }
codes-activated = Élesítve van.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Nyitás: { $first }, 00:00; zárás: { $last }, 23:59.
codes-open-until = Nyitva eddig: { $last }, 23:59.
codes-closed = Lezárult: { $last }, 23:59. A kódok már semmit sem nyitnak meg.
codes-none = Kódok nélkül mindenki az iskola egyik gépénél választja ki a csoportját.
# `groups` are names of groups with commas between.
codes-everybody = Mindenki kóddal lép be: { $groups }.
codes-some = Csak kóddal: { $groups }. A többiek az iskola egyik gépénél választják ki a csoportjukat.
codes-making = Egy pillanat: a kódok készülnek.
slips-making = Egy pillanat: a cédulák készülnek.
slips-making-left = { $left ->
    [one] Egy pillanat: a cédulák készülnek. Ezek után még { $left } adag.
   *[other] Egy pillanat: a cédulák készülnek. Ezek után még { $left } adag.
  }
recall-moment = Egy pillanat: az élesítés visszavonása folyik.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Csoportonként egy kód
codes-of-groups-more = A csoportban mindenki ugyanazt a kódot használja, plakátról vagy üzenetből. Többször is használható.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Csoportonként és cégenként egy kód
codes-of-companies-more = A csoportban mindenki ugyanazt a kódot használja, és minden cégnek saját kódja van. Egy kód többször is használható.
codes-slips = Egyszer használható cédulák, nyomtatni és felvágni
codes-slips-more = Mindegyikkel egy ember válaszolhat, egyszer. Oszd ki, mint a szavazólapot, és ne jegyezd fel, kinél melyik van!
codes-lab = A gépterem megnyitása
codes-lab-more = Más gépek kóddal csatlakoznak, és hálózaton adnak be, amíg ez a program fut.
codes-recall = Az élesítés visszavonása
codes-recall-more = Amíg senki sem kezdte el: újra előkészítés lesz, és a kódjai már semmit sem nyitnak meg.
recall-ask = Visszavonod az élesítést?
recall-meaning = Újra előkészítés lesz, mindennel, ahogy van; módosíthatod, és újra élesítheted. A kiosztott kódok és cédulák már semmit sem nyitnak meg. Ha valaki már elkezdett válaszolni, semmi sem változik.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Hány cédula, és kiknek?
slips-meaning = Akiknek cédulájuk van, csak kóddal léphetnek be. A cédulák egyszer látszanak; később senki sem nézheti meg őket.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = mind együtt
# The heading of the slips.
slips-title = Egyszer használható cédulák
# Which lines of a long text are shown. At most 30 columns.
codes-lines = { $first }–{ $last }. sor, összesen { $all }
# The key w must be named as it is.
codes-copied = Kimásolva, ha a terminál engedi: illeszd be, és meglátod. Ha nem jön semmi, w: mentés nyomtatható fájlba.
# The keys must be named as they are.
slips-nowhere-else = Ezek a cédulák sehol máshol nincsenek meg. w: mentés, y: másolás; nyomj még egyszer q-t, ha itt hagynád őket!

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = A csoportban mindenki ugyanazt a kódot használja.
codes-sheet-only = Mostantól ezek a csoportok csak a kódjukkal válaszolnak.
# A code follows.
slip-code = A kódod:
slip-once = Egyszer működik. Senki sem ismerheti fel róla a válaszaidat: csak annak a jele marad meg, hogy felhasználták.

## One-time slips: why there are none.

slips-not-drawn = Nem sikerült kódot húzni: { $cause }.
slips-count-wrong = { $most ->
    [one] Egyszerre 1–{ $most } cédula készíthető.
   *[other] Egyszerre 1–{ $most } cédula készíthető.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = Ebből a csoportból itt senki sincs meghívva: { $group } ({ $id }), így nincs mit készíteni nekik.
slips-not-added = Ezeket a cédulákat nem sikerült hozzáadni. Semmi sem változott; próbáld újra!
slips-not-made = A cédulák ezen a gépen nem készültek el. Semmi sem változott.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Egy pillanat: a gépterem nyílik.
lab-closed = A gépterem zárva van.
lab-closed-more = Amíg nyitva van, az iskola más gépein is lehet válaszolni ehhez a felméréshez. Nélküle vagy hálózat nélkül a lapok pendrive-on jönnek. Ami be van adva, nem függ tőle.
lab-open = A gépterem nyitva van.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Csatlakozókód
lab-address = Cím
# Instead of an address.
lab-no-network = nincs: ez a gép nincs hálózaton
# A command follows on the next line.
lab-once = Minden gépen egyszer:
lab-ends = Bezár, amikor kilépsz a programból. Ami be van adva, biztonságban van ezen a lemezen.
lab-unsealed = Ez a felmérés fel van bontva: a most érkező lapokhoz új kiadás kellene. A gépterme zárva marad.

## The lab: how the machines stand.

lab-nobody = Még egy gép sem csatlakozott.
lab-joined = { $machines ->
    [one] { $machines } gép csatlakozott, { $reachable } elérhető.
   *[other] { $machines } gép csatlakozott, { $reachable } elérhető.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] { $machines } gép csatlakozott, { $reachable } elérhető; { $sheets } lap vár ott.
   *[other] { $machines } gép csatlakozott, { $reachable } elérhető; { $sheets } lap vár ott.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Most nem jelentkezik, és lehetnek rajta lapok: { $stations }. állomás.
   *[other] Most nem jelentkezik, és lehetnek rajta lapok: { $stations }. állomás.
  }
lab-missing-more = Most nem jelentkezik, és lehetnek rajta lapok: { $stations }. állomás és még { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] { $sheets } lap félre van téve: szabad cédula nélkül érkezett. t: beszámít; különben félretéve marad.
   *[other] { $sheets } lap félre van téve: szabad cédula nélkül érkeztek. t: mind beszámít; különben félretéve maradnak.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Állomás, amelyen tudottan lapok vannak, amelyek nincsenek itt: nincs.
outside-waiting = Most állomásokon váró lapok: { $sheets }. Hagyd nyitva a géptermet, amíg ideérnek!
outside-missing = { $count ->
    [one] Lehetnek még lapok itt: { $stations }. állomás. Előbb nyisd meg a géptermet, vagy gyűjtsd be a pendrive-jaikat!
   *[other] Lehetnek még lapok itt: { $stations }. állomás. Előbb nyisd meg a géptermet, vagy gyűjtsd be a pendrive-jaikat!
  }
outside-missing-more = Lehetnek még lapok itt: { $stations }. állomás és még { $more }. Előbb nyisd meg a géptermet, vagy gyűjtsd be a pendrive-jaikat!
outside-unknown = Az a gép, amely ezzel sosem találkozott, nem ismert: előbb hozd be a lapjait!
# `name` is a server. The command must stand as it is.
outside-server = Közzétéve itt: { $name }. Előbb futtasd ezt a címével: reflectory collect.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] { $sheets } lap félre van téve, mert szabad cédula nélkül érkezett: csak akkor számít, ha előbb a gépteremben beszámítod (o, aztán t).
   *[other] { $sheets } lap félre van téve, mert szabad cédula nélkül érkezett: csak akkor számít, ha előbb a gépteremben beszámítod (o, aztán t).
  }
