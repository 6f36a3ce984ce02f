### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Ve složce { $folder } není žádná škola. Nic se nevytvořilo. Zvol jinou složku, nebo tam nejdřív školu založ.
told-not-folder = { $folder } je soubor, ale škola se ukládá do složky. Nic se nezměnilo. Zvol složku.
told-newer = { $file } zapsala novější verze programu Reflectory. Nic se nezměnilo a všechno v něm je v bezpečí. Aktualizuj Reflectory na tomto počítači a zkus to znovu.
told-not-ours = { $file } není soubor programu Reflectory, i když se tak jmenuje. Nic se nezměnilo. Přesuň ho jinam, nebo zvol jinou složku.
told-damaged = { $file } je poškozený. Nic se nezměnilo a ostatních šetření se to netýká. Zkopíruj celou složku, jak teď je, a pak tento soubor vrať ze zálohy.
told-gone = { $file } už není na svém místě. Co v něm je, je v bezpečí tam, kam byl přesunut; tento poslední krok možná není uložený. Vrať soubor a zkus to znovu.
told-busy = { $file } příliš dlouho používal jiný program. Všechno dříve potvrzené je v bezpečí; tento poslední krok se neuložil. Chvilku počkej (možná běží zálohování) a zkus to znovu.
told-keys-changed = Klíče souboru { $file } se mezitím změnily. Všechno dříve potvrzené je v bezpečí; tento poslední krok se neuložil. Zkus to znovu.
told-no-right = Reflectory nemá právo měnit { $file }. Všechno v něm je v bezpečí; tento poslední krok se neuložil. Povol u souboru a jeho složky čtení a zápis a zkus to znovu.
told-full = Disk se souborem { $file } je plný. Všechno dříve potvrzené je v bezpečí; tento poslední krok se neuložil. Uvolni na disku místo a zkus to znovu: nic se nezapočítá dvakrát.
# `kind` is what the system calls it, such as nfs.
told-network-share = Složka { $folder } leží na síťovém disku ({ $kind }), kde by se odpovědi z více počítačů mohly ztratit. Nic se nezměnilo. Zvol složku na vlastním disku tohoto počítače; ostatní počítače do ní své archy posílají.
told-io = { $file } nešlo přečíst nebo zapsat. Všechno dříve potvrzené je v bezpečí; tento poslední krok možná není uložený. Zkus to znovu, a když se to zopakuje, zkontroluj disk: nic se nezapočítá dvakrát.

## The store: exercises, set-ups and texts.

told-no-exercise = Tato škola nemá šetření { $id }. Nic se nezměnilo. Seznam šetření ukazuje jména, která se dají použít.
told-activated-already = Šetření { $id } už je aktivované. Je v bezpečí a nezměnilo se. Na každý stupeň je v kole jedno šetření: pokračuj v něm.
told-set-up-changed = Někdo jiný mezitím přípravu { $id } změnil nebo odebral. Co uložil, je v bezpečí a nic se neaktivovalo. Podívej se na ni ještě jednou a pak ji aktivuj.
told-sheets-in-way = { $sheets ->
    [one] { $file } už má { $sheets } arch, ale škola ho v seznamu nemá.
    [few] { $file } už má { $sheets } archy, ale škola ho v seznamu nemá.
   *[other] { $file } už má { $sheets } archů, ale škola ho v seznamu nemá.
  } Jsou v bezpečí a nic se nezměnilo. Přesuň ten soubor jinam a nech si ho, pak aktivuj znovu.
told-not-handed-in = { $sheets ->
    [one] Na tomto počítači je ještě { $sheets } zapečetěný neodevzdaný arch ({ $id }).
    [few] Na tomto počítači jsou ještě { $sheets } zapečetěné neodevzdané archy ({ $id }).
   *[other] Na tomto počítači je ještě { $sheets } zapečetěných neodevzdaných archů ({ $id }).
  } Jsou v bezpečí a nic se nezměnilo. Vezmi tento počítač tam, odkud dosáhne na počítač koordinátora, nebo tam archy přenes na flashce, a zkus to znovu.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Tato zpráva je příliš dlouhá: vejde se { $most } znaků. Nic se nezměnilo a co bylo uloženo dřív, je v bezpečí. Zkrať ji a zkus to znovu.
told-set-up-long = Tato příprava je příliš dlouhá: vejde se { $most } znaků. Nic se nezměnilo a co bylo uloženo dřív, je v bezpečí. Zkrať ji a zkus to znovu.
told-plan-long = Tento plán je příliš dlouhý: vejde se { $most } znaků. Nic se nezměnilo a co bylo uloženo dřív, je v bezpečí. Zkrať ho a zkus to znovu.
told-correction-long = Tato oprava je příliš dlouhá: vejde se { $most } znaků. Nic se nezměnilo a co bylo uloženo dřív, je v bezpečí. Zkrať ji a zkus to znovu.

## The store: archives and backups.

told-place-taken = Místo šetření { $id } je obsazené šetřením nebo přípravou téhož stupně a kola. Obě jsou v bezpečí, to zdejší i to v archivu, a nic se nezměnilo. Zdejší nejdřív archivuj nebo odeber a zkus to znovu.
told-file-there = Něco se jménem { $file } už existuje. Je to v bezpečí a nic se nezměnilo. Zvol jiné jméno.
told-no-archive = Archiv šetření se jménem { $file } není. Nic se nezměnilo. Zvol soubor, který Reflectory vytvořil při archivaci šetření.
told-archive-cut = Archiv { $file } je useknutý: chybí mu konec. Nic se nezměnilo. Zkopíruj ho ještě jednou odtamtud, odkud přišel, nebo vezmi jinou kopii.
told-archive-damaged = Archiv { $file } je poškozený. Nic se nezměnilo a šetření této školy se to netýká. Nech si ho, jak je, a vezmi jinou kopii.
told-archive-other = Archiv { $file } je z jiné školy a jeho archy by tu nešly otevřít. Nic se nezměnilo. Pokud je z této školy a ta byla mezitím založena znovu, nejdřív vrať školu ze zálohy.
told-too-large = { $file } je příliš velký: archiv má nejvýš { $gigabytes } gigabajtů. Nic se nezměnilo a všechno v něm je v bezpečí. Uchovej ho raději zálohou celé školy.
told-no-target = Složka { $folder } neexistuje. Nic se nezměnilo a soubory školy jsou v bezpečí. Připoj flashku nebo disk, nebo zvol jinou složku.
told-backup-inside = { $folder } je vlastní složka školy, nebo leží v ní, a kopie by se tam ztratila spolu s ní. Nic se nezměnilo. Zvol složku na flashce nebo na jiném disku.
told-no-key-file = { $file } není čitelný soubor s klíčem koordinátorů této školy, nebo v něm žádný klíč není. Záloha nevznikla; dřívější jsou v bezpečí. Vrať soubor s klíčem ze zálohy a ostatní přesuň jinam.
told-copy-differs = Kopie { $file } není stejná jako originál, takže se jako záloha nepočítá. Originál i všechny dřívější zálohy jsou v bezpečí. Zkus to znovu s jinou flashkou nebo diskem.
# The command must stand as it is.
told-backup-where = Řekni prosím jednou, kam patří zálohy, na druhé médium: reflectory backup DIR. Potom stačí b.
told-backed-up = Zálohováno a znovu přečteno: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Toto úložiště je možná starší kopie: soubor s klíčem si pamatuje { $remembered } arch, o { $missing } víc, než tu je.
    [few] Toto úložiště je možná starší kopie: soubor s klíčem si pamatuje { $remembered } archy, o { $missing } víc, než tu je.
   *[other] Toto úložiště je možná starší kopie: soubor s klíčem si pamatuje { $remembered } archů, o { $missing } víc, než tu je.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } arch nešlo otevřít. Je uložený stranou a nepočítá se.
    [few] { $sheets } archy nešlo otevřít. Jsou uložené stranou a nepočítají se.
   *[other] { $sheets } archů nešlo otevřít. Jsou uložené stranou a nepočítají se.
  }
told-backup-due = Žádná záloha není mladší než jeden den.
told-instrument-left-out = Jeden nástroj je vynechaný: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Tato škola zatím nemá klíč. První koordinátor ho vytvoří takto: reflectory key new.
told-type-passphrase = Napiš prosím heslo svého klíče.
told-key-no-memory = Tento počítač má teď na otevření klíče málo volné paměti. Nic se nezměnilo. Zavři prosím jiné programy a zkus to znovu.
told-wrong = To není heslo tohoto klíče: { $owner }. Nic se nezměnilo. Zkus to prosím znovu: na velkých písmenech a mezerách záleží.
# `owners` are several names with commas between.
told-wrong-all = Toto heslo tu neotevře žádný klíč ({ $owners }). Nic se nezměnilo. Zkus to prosím znovu: na velkých písmenech a mezerách záleží.
told-wrong-and-damaged = To není heslo tohoto klíče: { $owner }. Nic se nezměnilo. Soubor { $path } nešlo přečíst; pokud je tvůj, přines jeho kopii.
told-wrong-all-and-damaged = Toto heslo tu neotevře žádný klíč ({ $owners }). Nic se nezměnilo. Soubor { $path } nešlo přečíst; pokud je tvůj, přines jeho kopii.
told-key-damaged = { $path } je poškozený, takže ho neotevře žádné heslo. Nic se nezměnilo. Dej prosím na jeho místo kopii, třeba tu ze zálohy.
told-no-key-here = Ve složce { $folder } není soubor s klíčem této školy. Možná je na flashce, v záloze nebo na počítači, kde vznikl. Zkopíruj ho prosím do této složky.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Tato škola už klíč má. `key add` přidá druhého koordinátora, `key replace` klíč po někom převezme.
told-two-keys = Koordinátoři už jsou dva. `key replace` klíč po jednom z nich převezme.
told-no-first-key = Zatím tu není první klíč: reflectory key new.
told-both-needed = Tady jsou třeba oba klíče společně, takže jeden sám nahradit nejde. `key add` bez --both také nejde; nejdřív rozpečeť, pak příští šetření připrav s novými klíči.
told-taken = { $path } už existuje a nepřepíše se.
told-key-not-made = Klíč se nepodařilo vytvořit: { $cause }.
told-key-not-written = { $path } nešlo zapsat: { $cause }. Starý soubor s klíčem, pokud je, zůstal, jak byl.
told-key-broken = { $path } je poškozený nebo to není soubor s klíčem ({ $cause }). Nic se nezměnilo. Pomůže jeho kopie nebo obnovovací slova.
told-hand-over-open = Dřívější změna klíčů byla přerušena. Nejdřív prosím dokonči tuto.
told-coordinators-changed = Koordinátoři se mezitím změnili. Žádného archu se to nedotklo; začni prosím znovu.
told-no-key-files = Žádný soubor s klíčem tu není. Nic se nezměnilo.
# --key FILE stays as it is.
told-no-readable-key = Ve složce { $folder } není čitelný soubor s klíčem této školy. Uveď ho prosím: --key FILE.
told-other-school = Tento klíč patří k úložišti jiné školy. Nic se nezměnilo.
told-not-that-key = { $path } není soubor s klíčem, který tehdy vznikl. Nic se nezměnilo. Vrať prosím ten správný.
told-wrong-untouched = To není heslo tohoto klíče: { $owner }. Žádného archu se to nedotklo; zkus to prosím znovu.
told-key-unopened = { $path }: { $cause }. Žádného archu se to nedotklo.
told-none-opens = { $sheets ->
    [one] { $id }: tímto klíčem se neotevře jeho { $sheets } arch. Klíče i archy zůstaly, jak byly.
    [few] { $id }: tímto klíčem se neotevře žádný z archů ({ $sheets }). Klíče i archy zůstaly, jak byly.
   *[other] { $id }: tímto klíčem se neotevře žádný z archů ({ $sheets }). Klíče i archy zůstaly, jak byly.
  }

## Set-ups and activations.

told-set-up-gone = Tato příprava už tu není: někdo ji aktivoval, přesunul nebo vyhodil.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } už v kole { $session }, { $year }, šetření má. Na stupeň a kolo je jedno; nic se nezměnilo.
told-set-up-removed = Příprava je odebraná.
# The command must stand as it is.
told-activate-no-key = Koordinátorský klíč zatím není, takže by archy později nikdo neotevřel. Nejdřív ho vytvoř: reflectory key new. Heslo i list obnovy dobře hlídej: kdo před rozpečetěním ztratí obojí, ztratí odpovědi.
told-machines-joined = K tomuto šetření se připojily počítače ({ $machines }) a můžou na nich ležet archy, které tam byly odevzdány. Aktivaci proto už nejde vzít zpět. Nic se nezměnilo.
told-recalled = Aktivace je vzatá zpět. Šetření je znovu příprava; vytvořené kódy a lístky nic neotevřou.
told-begun = Někdo už začal odpovídat, takže aktivaci nejde vzít zpět. Nic se nezměnilo.
# `problem` says what is wrong in the file.
told-own-not-taken = Nic se nepřevzalo, protože soubor, jak je, není šetření. { $problem }
told-own-not-taken-more = Nic se nepřevzalo, protože soubor, jak je, není šetření. { $problem } { $more ->
    [one] Našla se ještě jedna chyba.
    [few] Našly se ještě { $more } chyby.
   *[other] Našlo se ještě { $more } chyb.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Někdo jiný toto šetření mezitím opravil. Nic se nezměnilo. Podívej se na něj ještě jednou a pak ho oprav.
told-unsealed-meanwhile = Výsledky tohoto šetření byly mezitím rozpečetěny, takže ho už nejde opravit. Nic se nezměnilo.
# `why` is a sentence.
told-not-corrected = { $why } Nic se nezměnilo.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Poslední den je teď { $day }. Je to zapsané a všichni to vidí.
told-numbers = Počty jsou opravené a oprava je zapsaná.
told-archived = { $sheets ->
    [0] { $id } je v souboru { $path }, bez archů, znovu přečteno a úplné. V tomto úložišti už není.
    [one] { $id } je v souboru { $path } s 1 zapečetěným archem, znovu přečteno a úplné. V tomto úložišti už není.
    [few] { $id } je v souboru { $path }, zapečetěné archy: { $sheets }, znovu přečteno a úplné. V tomto úložišti už není.
   *[other] { $id } je v souboru { $path }, zapečetěné archy: { $sheets }, znovu přečteno a úplné. V tomto úložišti už není.
  }
told-deleted = { $sheets ->
    [0] { $id } je smazáno, bez archů. Jeho místo je zase volné.
    [one] { $id } je smazáno, s 1 zapečetěným archem. Jeho místo je zase volné.
    [few] { $id } je smazáno, zapečetěné archy: { $sheets }. Jeho místo je zase volné.
   *[other] { $id } je smazáno, zapečetěné archy: { $sheets }. Jeho místo je zase volné.
  }
told-restored = { $id } je zpátky, jak bylo. Archiv zůstává, kde je.
told-still-held = { $file } ještě drží jiný program. Nic na něj neodkazuje a při příštím spuštění zmizí.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } neoznačuje žádný soubor: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } je zveřejněno na { $name }, kde můžou ležet archy, které tu nejsou. Nic se nezměnilo. Nejdřív je převezmi (reflectory collect) a z toho serveru ho stáhni (reflectory exercise publish { $id } --withdraw --to), obojí s jeho adresou.

## The lab.

told-port-used = Port { $port } je na tomto počítači obsazený: učebna je možná už otevřená v jiném okně. Nic se nezměnilo.
told-lab-not-opened = Učebnu se nepodařilo otevřít: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Archy můžou přicházet do konce dne { $last }. Výsledky jde rozpečetit od { $first }. Nic se nezměnilo.
told-unsealed-already = Toto šetření už bylo rozpečetěno; vydání { $edition } jeho zprávy je uložené a nepotřebuje klíč. Nic se nezměnilo.
told-no-sheets = Nikdo neodevzdal arch, takže není co rozpečetit. Archy, které jsou ještě na stanicích, můžou kdykoli přijít.
told-opens-nothing = Tímto klíčem se neotevře žádný arch. Nic se nezměnilo. Je to klíč tohoto šetření? Klíč, který byl mezitím nahrazen, nic neotevře.
told-keys-together = { $keys ->
    [one] Archy tohoto šetření otevře jen { $keys } klíč společně.
    [few] Archy tohoto šetření otevřou jen { $keys } klíče společně.
   *[other] Archy tohoto šetření otevře jen { $keys } klíčů společně.
  } Nic se nezměnilo. Každý koordinátor ať prosím napíše své heslo.
told-unseal-meanwhile = Někdo jiný ve stejnou chvíli toto šetření rozpečetil nebo v něm něco změnil. Nic se nezměnilo. Podívej se na něj prosím ještě jednou.
told-not-unsealed = Toto šetření ještě nebylo rozpečetěno. Nic se nezměnilo.
told-erased = Zapečetěné archy byly po uplynutí doby vymazány, takže nové vydání vytvořit nejde. Uložená zpráva zůstává, jak je.
told-sheets-broken = { $sheets ->
    [one] Z archů, které uložená zpráva počítá, se { $sheets } už neotevře, takže nové vydání vytvořit nejde.
    [few] Z archů, které uložená zpráva počítá, se { $sheets } už neotevřou, takže nové vydání vytvořit nejde.
   *[other] Z archů, které uložená zpráva počítá, se { $sheets } už neotevře, takže nové vydání vytvořit nejde.
  } Nic se nezměnilo. Uložená zpráva zůstává, jak je.
told-none-late = Od posledního vydání nepřišel žádný arch. Nic se nezměnilo.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Opožděné archy zatím: { $counts }. Nové vydání jich od jedné skupiny potřebuje aspoň { $cell }, jinak by rozdíl obou mluvil o těch pár lidech. Uchovávají se a čekají.
told-report-not-kept = Zprávu nešlo zapsat tak, aby se dala znovu přečíst. Nic se neuložilo.
told-report-changed = Zpráva uložená jako vydání { $edition } ({ $id }) o sobě říká, že je vydání { $other-edition } ({ $other }): někdo ji změnil. Neukazuje se. Správná je v dřívější záloze.
told-no-report = Zpráva k tomuto šetření zatím není.
told-no-report-to-draw = Zpráva pro { $id } zatím není, takže se dá nakreslit jen účast.
told-many-notes = { $most ->
    [one] Už je tu { $most } poznámka.
    [few] Už jsou tu { $most } poznámky.
   *[other] Už je tu { $most } poznámek.
  } Nejdřív prosím některou odeber; nic se nezměnilo.

## Plans.

told-plan-gone = Tento plán už tu není: někdo odstranil jeho soubor.
told-plan-removed = Plán je odebraný.
# `problem` is a sentence.
told-plan-broken = { $file }, řádek { $line }, sloupec { $column }: { $problem } Soubor zůstává, jak je.
told-plan-no-days = Žádná aktivita tohoto plánu zatím nemá den, takže do kalendáře není co dát. Dej některé první nebo poslední den; pak to půjde. Nic se nezapsalo.

## Files that are written for the coordinator.

told-written = Zapsáno: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Zapsáno: { $path }. Ukáže to prohlížeč; na PNG je třeba reflectory-print.
told-written-certificate = Zapsáno: { $path }. Po vytištění si tisková fronta může jméno chvíli pamatovat.
told-not-written = { $path } nešlo zapsat: { $cause }. Nic se nezměnilo.
told-many-files = { $most ->
    [one] Ve složce { $folder } už je { $most } soubor se jménem { $name }.
    [few] Ve složce { $folder } už jsou { $most } soubory se jménem { $name }.
   *[other] Ve složce { $folder } už je { $most } souborů se jménem { $name }.
  } Některé prosím přesuň jinam.
told-text-not-made = Text se nepodařilo sestavit. Nic se nezapsalo.
told-document-not-made = Dokument se nepodařilo sestavit. Nic se nezapsalo.
told-spreadsheet-not-made = Tabulku se nepodařilo sestavit: { $cause }.
told-ended = Ukončeno. Nic se nezapsalo.
told-no-drive = Není vidět žádný připojený disk. Připoj prosím nějaký, chvilku počkej a stiskni klávesu znovu, nebo si zapiš, co je na obrazovce. Nic se nezapsalo.
told-many-drives = Připojených disků je víc a není jasné, který je myšlen. Nech prosím připojený jen jeden. Nic se nezapsalo.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF a PNG vytváří doprovodný program reflectory-print, který na tomto počítači není. Získáš ho takto: cargo install --path crates/print, nebo ho dej vedle reflectory. Bez něj jde zapsat HTML a SVG a HTML vytiskne prohlížeč.
told-print-no-start = { $path } se nespustí: { $cause }. HTML a SVG jde zapsat i bez něj.
told-print-refused = Vytištění se nepodařilo: { $cause }
told-print-memory = Tisk potřeboval víc paměti, než kolik je pro něj. Nic se nezapsalo. Pokud je šablona vlastní: neopakuje se v ní něco bez konce? Jinak může pomoct zavřít jiné programy.
told-print-long = { $seconds ->
    [one] Tisk trval déle než { $seconds } sekundu a byl ukončen. Nic se nezapsalo.
    [few] Tisk trval déle než { $seconds } sekundy a byl ukončen. Nic se nezapsalo.
   *[other] Tisk trval déle než { $seconds } sekund a byl ukončen. Nic se nezapsalo.
  }
told-print-not-usable = Tiskový program vrátil něco, co nejde použít. Nic se nezapsalo. Má stejnou verzi?
told-print-broke-off = Tiskový program se přerušil: konec toho, co vytvořil, chybí. Nic se nezapsalo. Zkus to prosím znovu; když se to zopakuje, může pomoct zavřít jiné programy.
# The key h must be named as it is.
told-no-pdf-certificate = PDF na tomto počítači vytvořit nejde. h zapíše stránku pro prohlížeč, který ji vytiskne.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Odznak ještě není podepsaný. Podepíše ho tvoje heslo: reflectory badge { $id }
told-badge-later = Odznak pro { $id } půjde vytvořit po rozpečetění archů: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Odznak pro { $id } není. { $reasons }
told-badge-broken = Co je z tohoto odznaku uložené, nejde přečíst. Vrať to prosím ze zálohy.
