### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = V priečinku { $folder } nie je nijaká škola. Nič sa nevytvorilo. Zvoľ iný priečinok alebo tam najprv školu založ.
told-not-folder = { $folder } je súbor, ale škola sa ukladá do priečinka. Nič sa nezmenilo. Zvoľ priečinok.
told-newer = { $file } zapísala novšia verzia programu Reflectory. Nič sa nezmenilo a všetko v ňom je v bezpečí. Aktualizuj Reflectory na tomto počítači a potom to skús znova.
told-not-ours = { $file } nie je súbor programu Reflectory, hoci sa tak volá. Nič sa nezmenilo. Presuň ho inam alebo zvoľ iný priečinok.
told-damaged = { $file } je poškodený. Nič sa nezmenilo a ostatných prieskumov sa to netýka. Skopíruj celý priečinok, ako je teraz, a potom tento súbor vráť zo zálohy.
told-gone = { $file } už nie je na svojom mieste. Čo v ňom je, je v bezpečí tam, kam sa presunul; tento posledný krok možno nie je uložený. Vráť súbor a potom to skús znova.
told-busy = { $file } pridlho používal iný program. Všetko potvrdené predtým je v bezpečí; tento posledný krok sa neuložil. Počkaj chvíľu (možno beží zálohovanie) a skús to znova.
told-keys-changed = Kľúče súboru { $file } sa medzitým zmenili. Všetko potvrdené predtým je v bezpečí; tento posledný krok sa neuložil. Skús to znova.
told-no-right = Reflectory nemá právo meniť { $file }. Všetko v ňom je v bezpečí; tento posledný krok sa neuložil. Povoľ pre súbor a jeho priečinok čítanie a zápis a potom to skús znova.
told-full = Disk so súborom { $file } je plný. Všetko potvrdené predtým je v bezpečí; tento posledný krok sa neuložil. Uvoľni na disku miesto a potom to skús znova: nič sa nezapočíta dvakrát.
# `kind` is what the system calls it, such as nfs.
told-network-share = Priečinok { $folder } leží na sieťovom disku ({ $kind }), kde by sa odpovede z viacerých počítačov mohli stratiť. Nič sa nezmenilo. Zvoľ priečinok na vlastnom disku tohto počítača; ostatné počítače doň svoje hárky posielajú.
told-io = { $file } sa nedal prečítať alebo zapísať. Všetko potvrdené predtým je v bezpečí; tento posledný krok možno nie je uložený. Skús to znova, a ak sa to zopakuje, skontroluj disk: nič sa nezapočíta dvakrát.

## The store: exercises, set-ups and texts.

told-no-exercise = Táto škola nemá prieskum { $id }. Nič sa nezmenilo. Zoznam prieskumov ukazuje názvy, ktoré sa dajú použiť.
told-activated-already = Prieskum { $id } je už aktivovaný. Je v bezpečí a nezmenil sa. Na každý stupeň je v kole jeden prieskum: pokračuj v ňom.
told-set-up-changed = Niekto iný medzitým prípravu { $id } zmenil alebo odobral. Čo uložil, je v bezpečí a nič sa neaktivovalo. Pozri sa na ňu ešte raz a potom ju aktivuj.
told-sheets-in-way = { $sheets ->
    [one] { $file } už má { $sheets } hárok, ale škola ho v zozname nemá.
    [few] { $file } už má { $sheets } hárky, ale škola ho v zozname nemá.
   *[other] { $file } už má { $sheets } hárkov, ale škola ho v zozname nemá.
  } Sú v bezpečí a nič sa nezmenilo. Presuň ten súbor inam a nechaj si ho, potom aktivuj znova.
told-not-handed-in = { $sheets ->
    [one] Na tomto počítači je ešte { $sheets } zapečatený neodovzdaný hárok ({ $id }).
    [few] Na tomto počítači sú ešte { $sheets } zapečatené neodovzdané hárky ({ $id }).
   *[other] Na tomto počítači je ešte { $sheets } zapečatených neodovzdaných hárkov ({ $id }).
  } Sú v bezpečí a nič sa nezmenilo. Vezmi tento počítač tam, odkiaľ dosiahne na počítač koordinátora, alebo tam hárky prenes na USB kľúči, a potom to skús znova.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Táto správa je pridlhá: zmestí sa { $most } znakov. Nič sa nezmenilo a čo bolo uložené predtým, je v bezpečí. Skráť ju a potom to skús znova.
told-set-up-long = Táto príprava je pridlhá: zmestí sa { $most } znakov. Nič sa nezmenilo a čo bolo uložené predtým, je v bezpečí. Skráť ju a potom to skús znova.
told-plan-long = Tento plán je pridlhý: zmestí sa { $most } znakov. Nič sa nezmenilo a čo bolo uložené predtým, je v bezpečí. Skráť ho a potom to skús znova.
told-correction-long = Táto oprava je pridlhá: zmestí sa { $most } znakov. Nič sa nezmenilo a čo bolo uložené predtým, je v bezpečí. Skráť ju a potom to skús znova.

## The store: archives and backups.

told-place-taken = Miesto prieskumu { $id } je obsadené prieskumom alebo prípravou rovnakého stupňa a kola. Oboje je v bezpečí, to tu aj to v archíve, a nič sa nezmenilo. Najprv archivuj alebo odober to, čo je tu, a potom to skús znova.
told-file-there = Niečo s názvom { $file } už je. Je to v bezpečí a nič sa nezmenilo. Zvoľ iný názov.
told-no-archive = Archív prieskumu s názvom { $file } neexistuje. Nič sa nezmenilo. Zvoľ súbor, ktorý Reflectory vytvoril pri archivácii prieskumu.
told-archive-cut = Archív { $file } je useknutý: chýba mu koniec. Nič sa nezmenilo. Skopíruj ho ešte raz odtiaľ, odkiaľ prišiel, alebo vezmi inú jeho kópiu.
told-archive-damaged = Archív { $file } je poškodený. Nič sa nezmenilo a prieskumov tejto školy sa to netýka. Nechaj si ho, ako je, a vezmi inú jeho kópiu.
told-archive-other = Archív { $file } je z inej školy a jeho hárky by sa tu nedali otvoriť. Nič sa nezmenilo. Ak je z tejto školy a tá bola odvtedy založená nanovo, najprv vráť školu zo zálohy.
told-too-large = { $file } je priveľký: archív má najviac { $gigabytes } gigabajtov. Nič sa nezmenilo a všetko v ňom je v bezpečí. Uchovaj ho radšej so zálohou celej školy.
told-no-target = Priečinok { $folder } neexistuje. Nič sa nezmenilo a súbory školy sú v bezpečí. Pripoj USB kľúč alebo disk, alebo zvoľ iný priečinok.
told-backup-inside = { $folder } je vlastný priečinok školy alebo leží v ňom a kópia by sa tam stratila spolu s ním. Nič sa nezmenilo. Zvoľ priečinok na USB kľúči alebo na inom disku.
told-no-key-file = { $file } nie je čitateľný súbor s kľúčom koordinátorov tejto školy alebo v ňom nijaký kľúč nie je. Záloha nevznikla; skoršie sú v bezpečí. Vráť súbor s kľúčom zo zálohy a ostatné presuň inam.
told-copy-differs = Kópia { $file } nie je rovnaká ako originál, preto sa ako záloha nepočíta. Originál aj všetky skoršie zálohy sú v bezpečí. Skús to znova s iným USB kľúčom alebo diskom.
# The command must stand as it is.
told-backup-where = Povedz, prosím, raz, kam na druhom médiu patria zálohy: reflectory backup DIR. Potom stačí b.
told-backed-up = Zálohované a znova prečítané: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Toto úložisko je možno staršia kópia: súbor s kľúčom si pamätá { $remembered } hárok, o { $missing } viac, než je tu.
    [few] Toto úložisko je možno staršia kópia: súbor s kľúčom si pamätá { $remembered } hárky, o { $missing } viac, než je tu.
   *[other] Toto úložisko je možno staršia kópia: súbor s kľúčom si pamätá { $remembered } hárkov, o { $missing } viac, než je tu.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } hárok sa nedal otvoriť. Je uložený bokom a nepočíta sa.
    [few] { $sheets } hárky sa nedali otvoriť. Sú uložené bokom a nepočítajú sa.
   *[other] { $sheets } hárkov sa nedalo otvoriť. Sú uložené bokom a nepočítajú sa.
  }
told-backup-due = Nijaká záloha nie je mladšia ako jeden deň.
told-instrument-left-out = Jeden nástroj je vynechaný: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Táto škola zatiaľ nemá kľúč. Jej prvý koordinátor ho vytvorí takto: reflectory key new.
told-type-passphrase = Napíš, prosím, heslo svojho kľúča.
told-key-no-memory = Tento počítač má práve málo voľnej pamäte na otvorenie kľúča. Nič sa nezmenilo. Zavri, prosím, iné programy a skús to znova.
told-wrong = Toto nie je heslo tohto kľúča: { $owner }. Nič sa nezmenilo. Skús to, prosím, znova: na veľkých písmenách a medzerách záleží.
# `owners` are several names with commas between.
told-wrong-all = Toto heslo tu neotvorí nijaký kľúč ({ $owners }). Nič sa nezmenilo. Skús to, prosím, znova: na veľkých písmenách a medzerách záleží.
told-wrong-and-damaged = Toto nie je heslo tohto kľúča: { $owner }. Nič sa nezmenilo. Súbor { $path } sa nedal prečítať; ak je tvoj, prines jeho kópiu.
told-wrong-all-and-damaged = Toto heslo tu neotvorí nijaký kľúč ({ $owners }). Nič sa nezmenilo. Súbor { $path } sa nedal prečítať; ak je tvoj, prines jeho kópiu.
told-key-damaged = { $path } je poškodený, takže ho nijaké heslo neotvorí. Nič sa nezmenilo. Daj, prosím, na jeho miesto kópiu, napríklad tú zo zálohy.
told-no-key-here = V priečinku { $folder } nie je súbor s kľúčom tejto školy. Možno je na USB kľúči, v zálohe alebo na počítači, kde vznikol. Skopíruj ho, prosím, do tohto priečinka.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Táto škola už kľúč má. `key add` pridá druhého koordinátora, `key replace` kľúč po niekom prevezme.
told-two-keys = Koordinátori sú už dvaja. `key replace` kľúč po jednom z nich prevezme.
told-no-first-key = Zatiaľ tu nie je prvý kľúč: reflectory key new.
told-both-needed = Tu sú potrebné oba kľúče spolu, takže jeden sám sa nahradiť nedá. `key add` bez --both sa tiež nedá; najprv rozpečať, potom priprav ďalší prieskum s novými kľúčmi.
told-taken = { $path } tu už je a neprepíše sa.
told-key-not-made = Kľúč sa nepodarilo vytvoriť: { $cause }.
told-key-not-written = { $path } sa nedal zapísať: { $cause }. Starý súbor s kľúčom, ak nejaký je, ostal, ako bol.
told-key-broken = { $path } je poškodený alebo to nie je súbor s kľúčom ({ $cause }). Nič sa nezmenilo. Pomôže jeho kópia alebo obnovovacie slová.
told-hand-over-open = Skoršia zmena kľúčov bola prerušená. Najprv, prosím, dokonči ju.
told-coordinators-changed = Koordinátori sa medzitým zmenili. Nijakého hárka sa to nedotklo; začni, prosím, znova.
told-no-key-files = Nijaký súbor s kľúčom tu nie je. Nič sa nezmenilo.
# --key FILE stays as it is.
told-no-readable-key = V priečinku { $folder } nie je čitateľný súbor s kľúčom tejto školy. Uveď ho, prosím: --key FILE.
told-other-school = Tento kľúč patrí k úložisku inej školy. Nič sa nezmenilo.
told-not-that-key = { $path } nie je súbor s kľúčom, ktorý vtedy vznikol. Nič sa nezmenilo. Vráť, prosím, ten.
told-wrong-untouched = Toto nie je heslo tohto kľúča: { $owner }. Nijakého hárka sa to nedotklo; skús to, prosím, znova.
told-key-unopened = { $path }: { $cause }. Nijakého hárka sa to nedotklo.
told-none-opens = { $sheets ->
    [one] { $id }: týmto kľúčom sa neotvorí jeho { $sheets } hárok. Kľúče aj hárky ostali, ako boli.
    [few] { $id }: týmto kľúčom sa neotvorí nijaký z hárkov ({ $sheets }). Kľúče aj hárky ostali, ako boli.
   *[other] { $id }: týmto kľúčom sa neotvorí nijaký z hárkov ({ $sheets }). Kľúče aj hárky ostali, ako boli.
  }

## Set-ups and activations.

told-set-up-gone = Táto príprava tu už nie je: niekto ju aktivoval, presunul alebo vyhodil.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } už v kole { $session }, { $year }, prieskum má. Na stupeň a kolo je jeden; nič sa nezmenilo.
told-set-up-removed = Príprava je odobraná.
# The command must stand as it is.
told-activate-no-key = Kľúč koordinátora zatiaľ nie je, takže hárky by neskôr nikto neotvoril. Najprv ho vytvor: reflectory key new. Jeho heslo a list obnovy dobre uchovaj: kto pred rozpečatením stratí oboje, stratí odpovede.
told-machines-joined = K tomuto prieskumu sa pripojili počítače ({ $machines }) a môžu na nich ležať hárky, ktoré sa tam odovzdali. Aktivácia sa preto už nedá vziať späť. Nič sa nezmenilo.
told-recalled = Aktivácia je vzatá späť. Z prieskumu je znova príprava; vytvorené kódy a lístky nič neotvoria.
told-begun = Niekto už začal odpovedať, preto sa aktivácia nedá vziať späť. Nič sa nezmenilo.
# `problem` says what is wrong in the file.
told-own-not-taken = Nič sa neprevzalo, lebo súbor, ako je, nie je prieskum. { $problem }
told-own-not-taken-more = Nič sa neprevzalo, lebo súbor, ako je, nie je prieskum. { $problem } { $more ->
    [one] Našla sa ešte jedna chyba.
    [few] Našli sa ešte { $more } chyby.
   *[other] Našlo sa ešte { $more } chýb.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Niekto iný tento prieskum medzitým opravil. Nič sa nezmenilo. Pozri sa naň ešte raz a potom ho oprav.
told-unsealed-meanwhile = Výsledky tohto prieskumu boli medzitým rozpečatené, preto sa už nedá opraviť. Nič sa nezmenilo.
# `why` is a sentence.
told-not-corrected = { $why } Nič sa nezmenilo.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Posledný deň je teraz { $day }. Je to zapísané a všetci to vidia.
told-numbers = Počty sú opravené a oprava je zapísaná.
told-archived = { $sheets ->
    [0] { $id } je v súbore { $path }, bez hárkov, znova prečítané a úplné. V tomto úložisku už nie je.
    [one] { $id } je v súbore { $path } s 1 zapečateným hárkom, znova prečítané a úplné. V tomto úložisku už nie je.
    [few] { $id } je v súbore { $path }, zapečatené hárky: { $sheets }, znova prečítané a úplné. V tomto úložisku už nie je.
   *[other] { $id } je v súbore { $path }, zapečatené hárky: { $sheets }, znova prečítané a úplné. V tomto úložisku už nie je.
  }
told-deleted = { $sheets ->
    [0] { $id }: vymazané, bez hárkov. Miesto je zasa voľné.
    [one] { $id }: vymazané, s 1 zapečateným hárkom. Miesto je zasa voľné.
    [few] { $id }: vymazané, zapečatené hárky: { $sheets }. Miesto je zasa voľné.
   *[other] { $id }: vymazané, zapečatené hárky: { $sheets }. Miesto je zasa voľné.
  }
told-restored = { $id } je späť, ako predtým. Archív ostáva, kde je.
told-still-held = { $file } ešte drží iný program. Nič naň neodkazuje a pri najbližšom spustení zmizne.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } neoznačuje nijaký súbor: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } je zverejnené na { $name }, kde môžu ležať hárky, ktoré tu nie sú. Nič sa nezmenilo. Najprv ich prevezmi (reflectory collect) a z toho servera ho stiahni (reflectory exercise publish { $id } --withdraw --to), oboje s jeho adresou.

## The lab.

told-port-used = Port { $port } sa na tomto počítači už používa: možno je učebňa otvorená v inom okne. Nič sa nezmenilo.
told-lab-not-opened = Učebňu sa nepodarilo otvoriť: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Hárky môžu prichádzať do konca dňa { $last }. Výsledky sa dajú rozpečatiť od { $first }. Nič sa nezmenilo.
told-unsealed-already = Tento prieskum už bol rozpečatený; vydanie { $edition } jeho správy je uložené a kľúč nepotrebuje. Nič sa nezmenilo.
told-no-sheets = Nikto neodovzdal hárok, takže nie je čo rozpečatiť. Hárky, ktoré sú ešte na staniciach, môžu kedykoľvek prísť.
told-opens-nothing = Týmto kľúčom sa neotvorí nijaký hárok. Nič sa nezmenilo. Je to kľúč tohto prieskumu? Kľúč, ktorý bol medzitým nahradený, nič neotvorí.
told-keys-together = { $keys ->
    [one] Hárky tohto prieskumu otvorí len { $keys } kľúč spoločne.
    [few] Hárky tohto prieskumu otvoria len { $keys } kľúče spoločne.
   *[other] Hárky tohto prieskumu otvorí len { $keys } kľúčov spoločne.
  } Nič sa nezmenilo. Nech, prosím, každý koordinátor napíše svoje heslo.
told-unseal-meanwhile = Niekto iný v tej istej chvíli tento prieskum rozpečatil alebo v ňom niečo zmenil. Nič sa nezmenilo. Pozri sa naň, prosím, ešte raz.
told-not-unsealed = Tento prieskum ešte nebol rozpečatený. Nič sa nezmenilo.
told-erased = Zapečatené hárky boli po uplynutí času vymazané, takže nové vydanie sa nedá vytvoriť. Uložená správa ostáva, ako je.
told-sheets-broken = { $sheets ->
    [one] Z hárkov, ktoré uložená správa počíta, sa { $sheets } už neotvorí, takže nové vydanie sa nedá vytvoriť.
    [few] Z hárkov, ktoré uložená správa počíta, sa { $sheets } už neotvoria, takže nové vydanie sa nedá vytvoriť.
   *[other] Z hárkov, ktoré uložená správa počíta, sa { $sheets } už neotvorí, takže nové vydanie sa nedá vytvoriť.
  } Nič sa nezmenilo. Uložená správa ostáva, ako je.
told-none-late = Od posledného vydania neprišiel nijaký hárok. Nič sa nezmenilo.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Oneskorené hárky zatiaľ: { $counts }. Nové vydanie ich od jednej skupiny potrebuje aspoň { $cell }, inak by rozdiel oboch hovoril o tých pár ľuďoch. Uchovávajú sa a čakajú.
told-report-not-kept = Správa sa nedala zapísať tak, aby sa dala znova prečítať. Nič sa neuložilo.
told-report-changed = Správa uložená ako vydanie { $edition } ({ $id }) o sebe hovorí, že je vydanie { $other-edition } ({ $other }): niekto ju zmenil. Neukazuje sa. Správnu má skoršia záloha.
told-no-report = Správa o tomto prieskume zatiaľ nie je.
told-no-report-to-draw = Správa pre { $id } zatiaľ nie je, takže sa dá nakresliť len účasť.
told-many-notes = { $most ->
    [one] Je tu už { $most } poznámka.
    [few] Sú tu už { $most } poznámky.
   *[other] Je tu už { $most } poznámok.
  } Najprv, prosím, niektorú odober; nič sa nezmenilo.

## Plans.

told-plan-gone = Tento plán tu už nie je: niekto odstránil jeho súbor.
told-plan-removed = Plán je odobraný.
# `problem` is a sentence.
told-plan-broken = { $file }, riadok { $line }, stĺpec { $column }: { $problem } Súbor ostáva, ako je.
told-plan-no-days = Nijaká aktivita tohto plánu ešte nemá deň, takže do kalendára niet čo dať. Daj niektorej prvý alebo posledný deň; potom to pôjde. Nič sa nezapísalo.

## Files that are written for the coordinator.

told-written = Zapísané: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Zapísané: { $path }. Ukáže to prehliadač; na PNG treba reflectory-print.
told-written-certificate = Zapísané: { $path }. Po vytlačení si tlačový front môže meno chvíľu pamätať.
told-not-written = { $path } sa nedal zapísať: { $cause }. Nič sa nezmenilo.
told-many-files = { $most ->
    [one] V priečinku { $folder } je už { $most } súbor s názvom { $name }.
    [few] V priečinku { $folder } sú už { $most } súbory s názvom { $name }.
   *[other] V priečinku { $folder } je už { $most } súborov s názvom { $name }.
  } Niektoré z nich, prosím, presuň inam.
told-text-not-made = Text sa nepodarilo zostaviť. Nič sa nezapísalo.
told-document-not-made = Dokument sa nepodarilo zostaviť. Nič sa nezapísalo.
told-spreadsheet-not-made = Tabuľku sa nepodarilo zostaviť: { $cause }.
told-ended = Ukončené. Nič sa nezapísalo.
told-no-drive = Nevidno nijaký pripojený disk. Pripoj, prosím, nejaký, chvíľu počkaj a stlač kláves znova, alebo si zapíš, čo je na obrazovke. Nič sa nezapísalo.
told-many-drives = Pripojených diskov je viac a nedá sa povedať, ktorý sa myslí. Nechaj, prosím, pripojený len jeden. Nič sa nezapísalo.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF a PNG vytvára sprievodný program reflectory-print, ktorý na tomto počítači nie je. Získaš ho takto: cargo install --path crates/print, alebo ho daj vedľa reflectory. Bez neho sa dajú zapísať HTML a SVG a HTML vytlačí prehliadač.
told-print-no-start = { $path } sa nespustí: { $cause }. HTML a SVG sa dajú zapísať aj bez neho.
told-print-refused = Vytlačiť sa to nepodarilo: { $cause }
told-print-memory = Tlač potrebovala viac pamäte, než koľko pre ňu je. Nič sa nezapísalo. Ak je šablóna vlastná: neopakuje sa v nej niečo bez konca? Inak môže pomôcť zavrieť iné programy.
told-print-long = { $seconds ->
    [one] Tlač trvala dlhšie ako { $seconds } sekundu a bola ukončená. Nič sa nezapísalo.
    [few] Tlač trvala dlhšie ako { $seconds } sekundy a bola ukončená. Nič sa nezapísalo.
   *[other] Tlač trvala dlhšie ako { $seconds } sekúnd a bola ukončená. Nič sa nezapísalo.
  }
told-print-not-usable = Tlačový program vrátil niečo, čo sa nedá použiť. Nič sa nezapísalo. Má rovnakú verziu?
told-print-broke-off = Tlačový program sa prerušil: koniec toho, čo vytvoril, chýba. Nič sa nezapísalo. Skús to, prosím, znova; ak sa to zopakuje, môže pomôcť zavrieť iné programy.
# The key h must be named as it is.
told-no-pdf-certificate = PDF sa na tomto počítači vytvoriť nedá. h zapíše stránku pre prehliadač, ktorý ju vie vytlačiť.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Odznak ešte nie je podpísaný. Podpíše ho tvoje heslo: reflectory badge { $id }
told-badge-later = Odznak pre { $id } sa bude dať vytvoriť po rozpečatení hárkov: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Odznak pre { $id } nie je. { $reasons }
told-badge-broken = Čo je z tohto odznaku uložené, sa nedá prečítať. Vráť to, prosím, zo zálohy.
