### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Aplanke { $folder } mokyklos nėra. Nieko nesukurta. Pasirink kitą aplanką arba pirma ten sukurk mokyklą.
told-not-folder = { $folder } yra failas, o mokykla laikoma aplanke. Nieko nepakeista. Pasirink aplanką.
told-newer = { $file } įrašytas naujesne „Reflectory“ versija. Nieko nepakeista, ir viskas jame saugu. Atnaujink „Reflectory“ šiame kompiuteryje, tada bandyk dar kartą.
told-not-ours = { $file } nėra „Reflectory“ failas, nors turi tokį vardą. Nieko nepakeista. Perkelk jį kitur arba pasirink kitą aplanką.
told-damaged = { $file } sugadintas. Nieko nepakeista, ir kitų apklausų tai neliečia. Nukopijuok visą aplanką, koks yra dabar, tada grąžink šį failą iš atsarginės kopijos.
told-gone = { $file } nebėra savo vietoje. Kas jame yra, saugu ten, kur jis perkeltas; šis paskutinis žingsnis gali būti neįrašytas. Grąžink failą, tada bandyk dar kartą.
told-busy = { $file } per ilgai naudojo kita programa. Viskas, kas patvirtinta anksčiau, saugu; šis paskutinis žingsnis neįrašytas. Truputį palauk (gal daroma atsarginė kopija) ir bandyk dar kartą.
told-keys-changed = Tuo metu pasikeitė failo { $file } raktai. Viskas, kas patvirtinta anksčiau, saugu; šis paskutinis žingsnis neįrašytas. Bandyk dar kartą.
told-no-right = „Reflectory“ neturi teisės keisti failo { $file }. Viskas jame saugu; šis paskutinis žingsnis neįrašytas. Leisk skaityti ir rašyti šį failą ir jo aplanką, tada bandyk dar kartą.
told-full = Diskas, kuriame yra { $file }, pilnas. Viskas, kas patvirtinta anksčiau, saugu; šis paskutinis žingsnis neįrašytas. Atlaisvink vietos diske, tada bandyk dar kartą: nieko neskaičiuojama du kartus.
# `kind` is what the system calls it, such as nfs.
told-network-share = Aplankas { $folder } yra tinklo diske ({ $kind }), kur kelių kompiuterių atsakymai galėtų dingti. Nieko nepakeista. Pasirink aplanką šio kompiuterio diske; kiti kompiuteriai siunčia savo anketas jam.
told-io = { $file } perskaityti arba įrašyti nepavyko. Viskas, kas patvirtinta anksčiau, saugu; šis paskutinis žingsnis gali būti neįrašytas. Bandyk dar kartą, o jei pasikartos, patikrink diską: nieko neskaičiuojama du kartus.

## The store: exercises, set-ups and texts.

told-no-exercise = Apklausos { $id } ši mokykla neturi. Nieko nepakeista. Tinkami pavadinimai yra apklausų sąraše.
told-activated-already = Apklausa { $id } jau paleista. Ji saugi ir nepakeista. Viename etape kiekvienai pakopai yra viena apklausa: tęsk tą.
told-set-up-changed = Tuo metu rengiamą apklausą { $id } pakeitė arba pašalino kas nors kitas. Kas išsaugota, saugu, ir nieko nepaleista. Dar kartą ją peržiūrėk, tada paleisk.
told-sheets-in-way = { $sheets ->
    [one] Faile { $file } jau yra { $sheets } anketa, bet mokykla jo neturi savo sąraše.
    [few] Faile { $file } jau yra { $sheets } anketos, bet mokykla jo neturi savo sąraše.
   *[other] Faile { $file } jau yra { $sheets } anketų, bet mokykla jo neturi savo sąraše.
  } Jos saugios, ir nieko nepakeista. Perkelk tą failą kitur ir saugok, tada paleisk dar kartą.
told-not-handed-in = { $sheets ->
    [one] Šiame kompiuteryje dar yra { $sheets } nepateikta užantspauduota apklausos { $id } anketa.
    [few] Šiame kompiuteryje dar yra { $sheets } nepateiktos užantspauduotos apklausos { $id } anketos.
   *[other] Šiame kompiuteryje dar yra { $sheets } nepateiktų užantspauduotų apklausos { $id } anketų.
  } Jos saugios, ir nieko nepakeista. Nunešk šį kompiuterį ten, kur jis pasiekia koordinatoriaus kompiuterį, arba perkelk anketas USB atmintine, tada bandyk dar kartą.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Ši ataskaita per ilga: ženklų telpa { $most }. Nieko nepakeista, ir tai, kas išsaugota anksčiau, saugu. Sutrumpink ją, tada bandyk dar kartą.
told-set-up-long = Ši rengiama apklausa per ilga: ženklų telpa { $most }. Nieko nepakeista, ir tai, kas išsaugota anksčiau, saugu. Sutrumpink ją, tada bandyk dar kartą.
told-plan-long = Šis planas per ilgas: ženklų telpa { $most }. Nieko nepakeista, ir tai, kas išsaugota anksčiau, saugu. Sutrumpink jį, tada bandyk dar kartą.
told-correction-long = Šis pataisymas per ilgas: ženklų telpa { $most }. Nieko nepakeista, ir tai, kas išsaugota anksčiau, saugu. Sutrumpink jį, tada bandyk dar kartą.

## The store: archives and backups.

told-place-taken = Apklausos { $id } vieta užimta: tai pačiai pakopai tame etape jau yra paleista ar rengiama apklausa. Abi saugios, ir čia, ir archyve, ir nieko nepakeista. Pirma esančią čia archyvuok arba pašalink, tada bandyk dar kartą.
told-file-there = Kažkas su vardu { $file } jau yra. Tai saugu, ir nieko nepakeista. Pasirink kitą vardą.
told-no-archive = Apklausos archyvo su vardu { $file } nėra. Nieko nepakeista. Pasirink failą, kurį „Reflectory“ sukūrė archyvuodama apklausą.
told-archive-cut = Archyvas { $file } nutrūkęs: trūksta pabaigos. Nieko nepakeista. Dar kartą nukopijuok jį iš ten, kur jis buvo, arba imk kitą jo kopiją.
told-archive-damaged = Archyvas { $file } sugadintas. Nieko nepakeista, ir šios mokyklos apklausų tai neliečia. Palik jį, koks yra, ir imk kitą jo kopiją.
told-archive-other = Archyvas { $file } yra kitos mokyklos, ir jo anketų čia atverti nebūtų galima. Nieko nepakeista. Jei jis šios mokyklos, o mokykla po to sukurta iš naujo, pirma grąžink mokyklą iš atsarginės kopijos.
told-too-large = { $file } per didelis: archyve telpa daugiausia gigabaitų: { $gigabytes }. Nieko nepakeista, ir viskas jame saugu. Saugok jį visos mokyklos atsarginėje kopijoje.
told-no-target = Aplanko { $folder } nėra. Nieko nepakeista, ir mokyklos failai saugūs. Prijunk USB atmintinę ar diską arba pasirink kitą aplanką.
told-backup-inside = { $folder } yra pats mokyklos aplankas arba jo viduje, ir kopija ten dingtų kartu su juo. Nieko nepakeista. Pasirink aplanką USB atmintinėje arba kitame diske.
told-no-key-file = { $file } nėra skaitomas šios mokyklos koordinatorių rakto failas arba jame rakto nėra. Atsarginė kopija nepadaryta; ankstesnės saugios. Grąžink rakto failą iš atsarginės kopijos, kitus perkelk kitur.
told-copy-differs = Kopija { $file } nesutampa su originalu, todėl atsargine kopija nelaikoma. Originalas ir visos ankstesnės kopijos saugūs. Bandyk su kita USB atmintine ar disku.
# The command must stand as it is.
told-backup-where = Vieną kartą pasakyk, kur dėti atsargines kopijas, į antrą laikmeną: reflectory backup DIR. Paskui užtenka b.
told-backed-up = Nukopijuota ir patikrinta perskaitant: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Ši saugykla gali būti senesnė kopija: rakto failas prisimena { $remembered } anketą, čia trūksta { $missing }.
    [few] Ši saugykla gali būti senesnė kopija: rakto failas prisimena { $remembered } anketas, čia trūksta { $missing }.
   *[other] Ši saugykla gali būti senesnė kopija: rakto failas prisimena { $remembered } anketų, čia trūksta { $missing }.
  }
told-set-aside = { $sheets ->
    [one] Nepavyko atverti { $sheets } anketos. Ji laikoma atskirai ir neskaičiuojama.
    [few] Nepavyko atverti { $sheets } anketų. Jos laikomos atskirai ir neskaičiuojamos.
   *[other] Nepavyko atverti { $sheets } anketų. Jos laikomos atskirai ir neskaičiuojamos.
  }
told-backup-due = Nėra jaunesnės nei paros atsarginės kopijos.
told-instrument-left-out = Klausimynas praleistas: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Ši mokykla dar neturi rakto. Jį sukuria pirmasis koordinatorius: reflectory key new.
told-type-passphrase = Įvesk savo rakto slaptafrazę.
told-key-no-memory = Šiame kompiuteryje dabar per mažai laisvos atminties raktui atverti. Nieko nepakeista. Uždaryk kitas programas ir bandyk dar kartą.
told-wrong = Tai ne šio rakto slaptafrazė ({ $owner }). Nieko nepakeista. Bandyk dar kartą: didžiosios raidės ir tarpai svarbu.
# `owners` are several names with commas between.
told-wrong-all = Ši slaptafrazė čia neatveria jokio rakto ({ $owners }). Nieko nepakeista. Bandyk dar kartą: didžiosios raidės ir tarpai svarbu.
told-wrong-and-damaged = Tai ne šio rakto slaptafrazė ({ $owner }). Nieko nepakeista. { $path } perskaityti nepavyko; jei tai tavo raktas, atnešk jo kopiją.
told-wrong-all-and-damaged = Ši slaptafrazė čia neatveria jokio rakto ({ $owners }). Nieko nepakeista. { $path } perskaityti nepavyko; jei tai tavo raktas, atnešk jo kopiją.
told-key-damaged = { $path } sugadintas, todėl jokia slaptafrazė jo neatveria. Nieko nepakeista. Įdėk į jo vietą kopiją, pavyzdžiui, iš atsarginės kopijos.
told-no-key-here = Aplanke { $folder } šios mokyklos rakto failo nėra. Jis gali būti USB atmintinėje, atsarginėje kopijoje arba kompiuteryje, kuriame sukurtas. Nukopijuok jį į šį aplanką.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Ši mokykla raktą jau turi. `key add` prideda antrą koordinatorių, `key replace` perima iš kito.
told-two-keys = Koordinatoriai jau du. `key replace` perima iš vieno iš jų.
told-no-first-key = Pirmojo rakto dar nėra: reflectory key new.
told-both-needed = Čia reikia abiejų raktų kartu, todėl vieno pakeisti negalima. `key add` be --both taip pat negalima; pirma nuimk antspaudą, tada kitą apklausą paruošk su naujais raktais.
told-taken = { $path } jau yra, ir ant viršaus neįrašoma.
told-key-not-made = Rakto sukurti nepavyko: { $cause }.
told-key-not-written = { $path } įrašyti nepavyko: { $cause }. Senasis rakto failas, jei buvo, liko, koks buvo.
told-key-broken = { $path } sugadintas arba nėra rakto failas ({ $cause }). Nieko nepakeista. Padeda jo kopija arba atkūrimo žodžiai.
told-hand-over-open = Ankstesnis raktų keitimas nutrūko. Pirma užbaik jį.
told-coordinators-changed = Tuo metu pasikeitė koordinatoriai. Jokia anketa nepaliesta; pradėk iš naujo.
told-no-key-files = Rakto failo nėra. Nieko nepakeista.
# --key FILE stays as it is.
told-no-readable-key = Aplanke { $folder } nėra skaitomo šios mokyklos rakto failo. Nurodyk jį: --key FILE.
told-other-school = Šis raktas priklauso kitos mokyklos saugyklai. Nieko nepakeista.
told-not-that-key = { $path } nėra tada sukurtas rakto failas. Nieko nepakeista. Grąžink aną.
told-wrong-untouched = Tai ne šio rakto slaptafrazė ({ $owner }). Jokia anketa nepaliesta; bandyk dar kartą.
told-key-unopened = { $path }: { $cause }. Jokia anketa nepaliesta.
told-none-opens = { $sheets ->
    [one] { $id }: šis raktas neatveria nė vienos anketos (jų yra { $sheets }). Raktai ir anketos liko, kaip buvo.
    [few] { $id }: šis raktas neatveria nė vienos anketos (jų yra { $sheets }). Raktai ir anketos liko, kaip buvo.
   *[other] { $id }: šis raktas neatveria nė vienos anketos (jų yra { $sheets }). Raktai ir anketos liko, kaip buvo.
  }

## Set-ups and activations.

told-set-up-gone = Šios rengiamos apklausos čia nebėra: ją kas nors paleido, perkėlė arba pašalino.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title }: šiai pakopai apklausa jau yra ({ $session } etapas, { $year }). Viename etape kiekvienai pakopai yra viena; nieko nepakeista.
told-set-up-removed = Rengiama apklausa pašalinta.
# The command must stand as it is.
told-activate-no-key = Koordinatoriaus rakto dar nėra, todėl vėliau niekas negalėtų atverti anketų. Pirma sukurk jį: reflectory key new. Gerai saugok jo slaptafrazę ir atkūrimo lapą: kas abu praranda prieš nuimant antspaudą, praranda atsakymus.
told-machines-joined = Prie šios apklausos prisijungė kompiuterių ({ $machines }), ir juose gali būti ten pateiktų anketų. Todėl paleidimo atšaukti nebegalima. Nieko nepakeista.
told-recalled = Paleidimas atšauktas. Apklausa vėl rengiama; sukurti kodai ir lapeliai nieko neatveria.
told-begun = Kas nors jau pradėjo atsakinėti, todėl paleidimo atšaukti nebegalima. Nieko nepakeista.
# `problem` says what is wrong in the file.
told-own-not-taken = Nieko neperimta, nes tokio failo negalima laikyti apklausa. { $problem }
told-own-not-taken-more = Nieko neperimta, nes tokio failo negalima laikyti apklausa. { $problem } { $more ->
    [one] Rasta dar { $more } problema.
    [few] Rastos dar { $more } problemos.
   *[other] Rasta dar { $more } problemų.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Tuo metu šią apklausą pataisė kas nors kitas. Nieko nepakeista. Dar kartą ją peržiūrėk, tada taisyk.
told-unsealed-meanwhile = Tuo metu nuo šios apklausos rezultatų nuimtas antspaudas, todėl jos taisyti nebegalima. Nieko nepakeista.
# `why` is a sentence.
told-not-corrected = { $why } Nieko nepakeista.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Paskutinė diena dabar { $day }. Tai įrašyta į žurnalą, ir visi tai mato.
told-numbers = Skaičiai pataisyti ir įrašyti į žurnalą.
told-archived = { $sheets ->
    [0] { $id } yra faile { $path }, be anketų; perskaityta, nieko netrūksta. Šioje saugykloje jos nebėra.
    [one] { $id } yra faile { $path }, su { $sheets } užantspauduota anketa; perskaityta, nieko netrūksta. Šioje saugykloje jos nebėra.
    [few] { $id } yra faile { $path }, su { $sheets } užantspauduotomis anketomis; perskaityta, nieko netrūksta. Šioje saugykloje jos nebėra.
   *[other] { $id } yra faile { $path }, užantspauduotų anketų: { $sheets }; perskaityta, nieko netrūksta. Šioje saugykloje jos nebėra.
  }
told-deleted = { $sheets ->
    [0] { $id } ištrinta, anketų nebuvo. Jos vieta vėl laisva.
    [one] { $id } ištrinta, su { $sheets } užantspauduota anketa. Jos vieta vėl laisva.
    [few] { $id } ištrinta, su { $sheets } užantspauduotomis anketomis. Jos vieta vėl laisva.
   *[other] { $id } ištrinta, užantspauduotų anketų: { $sheets }. Jos vieta vėl laisva.
  }
told-restored = { $id } vėl čia, kokia buvo. Archyvas lieka savo vietoje.
told-still-held = { $file } dar naudoja kita programa. Į jį niekas neveda, ir kitą kartą paleidus programą jis bus pašalintas.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } nėra failo vardas: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } paskelbta serveryje { $name }, kur gali būti čia negautų anketų. Nieko nepakeista. Pirma jas perimk (reflectory collect) ir nuimk apklausą nuo to serverio (reflectory exercise publish { $id } --withdraw --to), abu kartus su jo adresu.

## The lab.

told-port-used = Prievadas { $port } šiame kompiuteryje užimtas: gal kabinetas jau atvertas kitame lange. Nieko nepakeista.
told-lab-not-opened = Kompiuterių kabineto atverti nepavyko: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Anketų galima gauti iki dienos pabaigos: { $last }. Antspaudą nuo rezultatų galima nuimti nuo { $first }. Nieko nepakeista.
told-unsealed-already = Nuo šios apklausos antspaudas jau nuimtas; saugoma ataskaitos laida { $edition }, ir rakto jai nereikia. Nieko nepakeista.
told-no-sheets = Niekas nepateikė anketos, todėl antspaudo nuimti nėra nuo ko. Anketos, kurios dar yra darbo vietose, gali ateiti bet kada.
told-opens-nothing = Šis raktas neatveria nė vienos anketos. Nieko nepakeista. Ar tai šios apklausos raktas? Tuo metu pakeistas raktas nieko neatveria.
told-keys-together = { $keys ->
    [one] Šios apklausos anketos atsiveria tik kartu su { $keys } raktu.
    [few] Šios apklausos anketos atsiveria tik su { $keys } raktais kartu.
   *[other] Šios apklausos anketos atsiveria tik kartu, raktų: { $keys }.
  } Nieko nepakeista. Tegul kiekvienas koordinatorius įveda savo slaptafrazę.
told-unseal-meanwhile = Tuo pat metu kas nors kitas nuo šios apklausos nuėmė antspaudą arba kažką joje pakeitė. Nieko nepakeista. Dar kartą ją peržiūrėk.
told-not-unsealed = Nuo šios apklausos antspaudas dar nenuimtas. Nieko nepakeista.
told-erased = Užantspauduotos anketos pasibaigus jų laikui ištrintos, todėl naujos laidos parengti negalima. Saugoma ataskaita lieka, kokia yra.
told-sheets-broken = { $sheets ->
    [one] Anketų, kurias skaičiuoja saugoma ataskaita, bet kurios nebeatsiveria, yra { $sheets }, todėl naujos laidos parengti negalima.
    [few] Anketų, kurias skaičiuoja saugoma ataskaita, bet kurios nebeatsiveria, yra { $sheets }, todėl naujos laidos parengti negalima.
   *[other] Anketų, kurias skaičiuoja saugoma ataskaita, bet kurios nebeatsiveria, yra { $sheets }, todėl naujos laidos parengti negalima.
  } Nieko nepakeista. Saugoma ataskaita lieka, kokia yra.
told-none-late = Po paskutinės laidos negauta nė vienos anketos. Nieko nepakeista.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Pavėluotos anketos iki šiol: { $counts }. Naujai laidai reikia, kad grupėje jų būtų bent { $cell }, kitaip abiejų skirtumas būtų apie tuos kelis žmones. Jos saugomos ir laukia.
told-report-not-kept = Ataskaitos nepavyko įrašyti taip, kad ją būtų galima vėl perskaityti. Nieko neišsaugota.
told-report-changed = Ataskaita, kuri saugoma kaip { $edition } laida ({ $id }), apie save sako, kad ji yra { $other-edition } laida ({ $other }): kas nors ją pakeitė. Ji nerodoma. Teisinga yra ankstesnėje atsarginėje kopijoje.
told-no-report = Šios apklausos ataskaitos dar nėra.
told-no-report-to-draw = Apklausos { $id } ataskaitos dar nėra, todėl pavaizduoti galima tik dalyvavimą.
told-many-notes = { $most ->
    [one] Jau yra { $most } pastaba.
    [few] Jau yra { $most } pastabos.
   *[other] Jau yra { $most } pastabų.
  } Pirma vieną pašalink; nieko nepakeista.

## Plans.

told-plan-gone = Šio plano čia nebėra: kas nors pašalino jo failą.
told-plan-removed = Planas pašalintas.
# `problem` is a sentence.
told-plan-broken = { $file }, eilutė { $line }, stulpelis { $column }: { $problem } Failas lieka, koks yra.
told-plan-no-days = Jokia šio plano veikla dar neturi dienos, todėl kalendoriui nieko nėra. Nurodyk kurios nors pirmą arba paskutinę dieną; tada pavyks. Nieko neįrašyta.

## Files that are written for the coordinator.

told-written = Įrašyta: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Įrašyta: { $path }. Jį rodo naršyklė; PNG reikia reflectory-print.
told-written-certificate = Įrašyta: { $path }. Išspausdinus vardas kurį laiką gali likti spausdintuvo eilėje.
told-not-written = { $path } įrašyti nepavyko: { $cause }. Nieko nepakeista.
told-many-files = { $most ->
    [one] Aplanke { $folder } jau yra { $most } failas vardu { $name }.
    [few] Aplanke { $folder } jau yra { $most } failai vardu { $name }.
   *[other] Aplanke { $folder } jau yra { $most } failų vardu { $name }.
  } Kai kuriuos perkelk kitur.
told-text-not-made = Teksto sudaryti nepavyko. Nieko neįrašyta.
told-document-not-made = Dokumento sudaryti nepavyko. Nieko neįrašyta.
told-spreadsheet-not-made = Skaičiuoklės sudaryti nepavyko: { $cause }.
told-ended = Nutraukta. Nieko neįrašyta.
told-no-drive = Prijungtos atmintinės nematyti. Prijunk ją, truputį palauk ir vėl spausk klavišą arba užsirašyk, kas ekrane. Nieko neįrašyta.
told-many-drives = Prijungta daugiau nei viena atmintinė, ir neaišku, kuri tavo. Palik tik vieną. Nieko neįrašyta.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF ir PNG kuria pagalbinė programa reflectory-print, kurios šiame kompiuteryje nėra. Kaip ją gauti: cargo install --path crates/print, arba įdėk ją greta reflectory. Be jos galima įrašyti HTML ir SVG, o HTML išspausdina naršyklė.
told-print-no-start = { $path } nepasileidžia: { $cause }. HTML ir SVG galima įrašyti ir be jos.
told-print-refused = Išspausdinti nepavyko: { $cause }
told-print-memory = Spausdinimui reikėjo daugiau atminties, nei jam skirta. Nieko neįrašyta. Jei šablonas tavo: ar jame kas nors kartojama be galo? Kitaip gali padėti uždaryti kitas programas.
told-print-long = { $seconds ->
    [one] Spausdinimas truko ilgiau nei { $seconds } sekundę ir buvo nutrauktas. Nieko neįrašyta.
    [few] Spausdinimas truko ilgiau nei { $seconds } sekundes ir buvo nutrauktas. Nieko neįrašyta.
   *[other] Spausdinimas truko ilgiau nei { $seconds } sekundžių ir buvo nutrauktas. Nieko neįrašyta.
  }
told-print-not-usable = Pagalbinė spausdinimo programa grąžino tai, ko naudoti negalima. Nieko neįrašyta. Ar ji tos pačios versijos?
told-print-broke-off = Pagalbinė spausdinimo programa nutrūko: trūksta pabaigos. Nieko neįrašyta. Bandyk dar kartą; jei pasikartos, gali padėti uždaryti kitas programas.
# The key h must be named as it is.
told-no-pdf-certificate = Šiame kompiuteryje PDF sukurti negalima. h įrašo puslapį naršyklei, kuri gali jį išspausdinti.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Ženklelis dar nepasirašytas. Jį pasirašo tavo slaptafrazė: reflectory badge { $id }
told-badge-later = Apklausos { $id } ženklelį galima sukurti, kai nuo anketų nuimtas antspaudas: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Apklausos { $id } ženklelio nėra. { $reasons }
told-badge-broken = Tai, kas saugoma apie šį ženklelį, neperskaitoma. Grąžink iš atsarginės kopijos.
