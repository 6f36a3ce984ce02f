### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = U fascikli { $folder } nema škole. Ništa nije napravljeno. Izaberi drugu fasciklu ili tamo najpre pripremi školu.
told-not-folder = { $folder } je datoteka, a škola se čuva u fascikli. Ništa nije promenjeno. Izaberi fasciklu.
told-newer = { $file }: datoteku je upisala novija verzija programa Reflectory. Ništa nije promenjeno i sve u njoj je na sigurnom. Ažuriraj Reflectory na ovom računaru, pa pokušaj ponovo.
told-not-ours = { $file } nije datoteka programa Reflectory, iako ima takav naziv. Ništa nije promenjeno. Premesti je na drugo mesto ili izaberi drugu fasciklu.
told-damaged = { $file }: datoteka je oštećena. Ništa nije promenjeno i ostale ankete nisu pogođene. Napravi kopiju cele fascikle kakva je sada, a zatim vrati ovu datoteku iz rezervne kopije.
told-gone = { $file }: datoteka više nije na svom mestu. Što je u njoj, na sigurnom je gde god da je premeštena; ovaj poslednji korak možda nije sačuvan. Vrati datoteku, pa pokušaj ponovo.
told-busy = { $file }: drugi program je predugo držao datoteku zauzetom. Sve ranije potvrđeno na sigurnom je; ovaj poslednji korak nije sačuvan. Sačekaj trenutak (možda se pravi rezervna kopija) i pokušaj ponovo.
told-keys-changed = Ključevi za { $file } u međuvremenu su promenjeni. Sve ranije potvrđeno na sigurnom je; ovaj poslednji korak nije sačuvan. Pokušaj ponovo.
told-no-right = Reflectory nema pravo da menja { $file }. Sve u njoj je na sigurnom; ovaj poslednji korak nije sačuvan. Dozvoli čitanje i upisivanje za datoteku i njenu fasciklu, pa pokušaj ponovo.
told-full = Disk na kom je { $file } pun je. Sve ranije potvrđeno na sigurnom je; ovaj poslednji korak nije sačuvan. Oslobodi mesto na disku, pa pokušaj ponovo: ništa se ne broji dvaput.
# `kind` is what the system calls it, such as nfs.
told-network-share = Fascikla { $folder } je na mrežnom disku ({ $kind }), gde bi odgovori sa više računara mogli da se izgube. Ništa nije promenjeno. Izaberi fasciklu na sopstvenom disku ovog računara; drugi računari tamo šalju svoje listove.
told-io = { $file }: datoteka nije mogla da se pročita ili upiše. Sve ranije potvrđeno na sigurnom je; ovaj poslednji korak možda nije sačuvan. Pokušaj ponovo, a ako se to desi dvaput, proveri disk: ništa se ne broji dvaput.

## The store: exercises, set-ups and texts.

told-no-exercise = Ova škola nema anketu { $id }. Ništa nije promenjeno. Spisak anketa prikazuje nazive koji mogu da se upotrebe.
told-activated-already = Anketa { $id } je već aktivirana. Na sigurnom je i nije promenjena. Za svaki nivo u krugu postoji jedna anketa: nastavi sa njom.
told-set-up-changed = Neko drugi je u međuvremenu promenio ili uklonio pripremu { $id }. Što je ta osoba sačuvala, na sigurnom je i ništa nije aktivirano. Još jednom pogledaj pripremu, pa je aktiviraj.
told-sheets-in-way = { $sheets ->
    [one] { $file } već sadrži { $sheets } list, ali je škola nema na spisku.
    [few] { $file } već sadrži { $sheets } lista, ali je škola nema na spisku.
   *[other] { $file } već sadrži { $sheets } listova, ali je škola nema na spisku.
  } Na sigurnom su i ništa nije promenjeno. Premesti tu datoteku na drugo mesto i sačuvaj je, zatim ponovo aktiviraj.
told-not-handed-in = { $sheets ->
    [one] Na ovom računaru je još { $sheets } zapečaćen list za { $id } koji nije predat.
    [few] Na ovom računaru su još { $sheets } zapečaćena lista za { $id } koja nisu predata.
   *[other] Na ovom računaru je još { $sheets } zapečaćenih listova za { $id } koji nisu predati.
  } Na sigurnom su i ništa nije promenjeno. Donesi ovaj računar tamo gde mu je dostupan računar koordinatora ili listove prenesi tamo USB memorijom, pa pokušaj ponovo.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Ovaj izveštaj je predugačak: staje { $most } znakova. Ništa nije promenjeno i ranije sačuvano na sigurnom je. Skrati ga, pa pokušaj ponovo.
told-set-up-long = Ova priprema je predugačka: staje { $most } znakova. Ništa nije promenjeno i ranije sačuvano na sigurnom je. Skrati je, pa pokušaj ponovo.
told-plan-long = Ovaj plan je predugačak: staje { $most } znakova. Ništa nije promenjeno i ranije sačuvano na sigurnom je. Skrati ga, pa pokušaj ponovo.
told-correction-long = Ova ispravka je predugačka: staje { $most } znakova. Ništa nije promenjeno i ranije sačuvano na sigurnom je. Skrati je, pa pokušaj ponovo.

## The store: archives and backups.

told-place-taken = Mesto ankete { $id } zauzeto je anketom ili pripremom istog nivoa i istog kruga. Oboje je na sigurnom, i ovde i u arhivi, i ništa nije promenjeno. Najpre arhiviraj ili ukloni ono što je ovde, pa pokušaj ponovo.
told-file-there = Već postoji nešto sa nazivom { $file }. Na sigurnom je i ništa nije promenjeno. Izaberi drugi naziv.
told-no-archive = Nema arhive ankete sa nazivom { $file }. Ništa nije promenjeno. Izaberi datoteku koju je Reflectory izradio pri arhiviranju ankete.
told-archive-cut = Arhiva { $file } je odsečena: nedostaje joj kraj. Ništa nije promenjeno. Kopiraj je još jednom sa mesta sa kog je došla ili uzmi njenu drugu kopiju.
told-archive-damaged = Arhiva { $file } je oštećena. Ništa nije promenjeno i ankete ove škole nisu pogođene. Sačuvaj je kakva jeste i uzmi njenu drugu kopiju.
told-archive-other = Arhiva { $file } dolazi iz druge škole i njeni listovi ovde ne bi mogli da se otvore. Ništa nije promenjeno. Ako je od ove škole, a škola je otad iznova pripremljena, najpre vrati školu iz rezervne kopije.
told-too-large = { $file }: datoteka je prevelika, u arhivu staje najviše { $gigabytes } GB. Ništa nije promenjeno i sve u njoj je na sigurnom. Umesto toga čuvaj je u rezervnoj kopiji cele škole.
told-no-target = Nema fascikle { $folder }. Ništa nije promenjeno i datoteke škole su na sigurnom. Priključi USB memoriju ili disk, ili izaberi drugu fasciklu.
told-backup-inside = { $folder } je fascikla same škole ili je u njoj, pa bi se kopija tamo izgubila zajedno s njom. Ništa nije promenjeno. Izaberi fasciklu na USB memoriji ili na drugom disku.
told-no-key-file = { $file } nije čitljiva datoteka ključa koordinatora ove škole ili u njoj nema ključa. Rezervna kopija nije napravljena; ranije su na sigurnom. Vrati datoteku ključa iz rezervne kopije, a druge premesti na drugo mesto.
told-copy-differs = Kopija { $file } nije ista kao original, pa ne važi kao rezervna kopija. Original i sve ranije rezervne kopije su na sigurnom. Pokušaj ponovo sa drugom USB memorijom ili diskom.
# The command must stand as it is.
told-backup-where = Jednom reci gde idu rezervne kopije, na drugi medijum: reflectory backup DIR. Posle je dovoljno b.
told-backed-up = Kopija napravljena i proverena: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Ovo skladište podataka je možda starija kopija: datoteka ključa pamti { $remembered } list, { $missing } više nego što ih je ovde.
    [few] Ovo skladište podataka je možda starija kopija: datoteka ključa pamti { $remembered } lista, { $missing } više nego što ih je ovde.
   *[other] Ovo skladište podataka je možda starija kopija: datoteka ključa pamti { $remembered } listova, { $missing } više nego što ih je ovde.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } list nije mogao da se otvori. Čuva se odvojeno i ne broji se.
    [few] { $sheets } lista nisu mogla da se otvore. Čuvaju se odvojeno i ne broje se.
   *[other] { $sheets } listova nije moglo da se otvori. Čuvaju se odvojeno i ne broje se.
  }
told-backup-due = Nijedna rezervna kopija nije mlađa od jednog dana.
told-instrument-left-out = Jedan upitnik je izostavljen: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Ova škola još nema ključ. Izrađuje ga njen prvi koordinator: reflectory key new.
told-type-passphrase = Upiši lozinku svog ključa.
told-key-no-memory = Ovaj računar sada ima premalo slobodne memorije za otvaranje ključa. Ništa nije promenjeno. Zatvori druge programe i pokušaj ponovo.
told-wrong = To nije lozinka ovog ključa: { $owner }. Ništa nije promenjeno. Pokušaj ponovo: velika slova i razmaci su važni.
# `owners` are several names with commas between.
told-wrong-all = Ova lozinka ovde ne otvara nijedan ključ ({ $owners }). Ništa nije promenjeno. Pokušaj ponovo: velika slova i razmaci su važni.
told-wrong-and-damaged = To nije lozinka ovog ključa: { $owner }. Ništa nije promenjeno. { $path }: datoteka nije mogla da se pročita; ako je tvoja, donesi njenu kopiju.
told-wrong-all-and-damaged = Ova lozinka ovde ne otvara nijedan ključ ({ $owners }). Ništa nije promenjeno. { $path }: datoteka nije mogla da se pročita; ako je tvoja, donesi njenu kopiju.
told-key-damaged = { $path }: datoteka je oštećena, pa je nijedna lozinka ne otvara. Ništa nije promenjeno. Na njeno mesto stavi kopiju, npr. onu iz rezervne kopije.
told-no-key-here = U fascikli { $folder } nema datoteke ključa ove škole. Možda je na USB memoriji, u rezervnoj kopiji ili na računaru na kom je izrađena. Kopiraj je u ovu fasciklu.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Ova škola već ima ključ. `key add` dodaje drugog koordinatora, `key replace` preuzima od nekoga.
told-two-keys = Već postoje dva koordinatora. `key replace` preuzima od jednog od njih.
told-no-first-key = Još nema prvog ključa: reflectory key new.
told-both-needed = Ovde su potrebna oba ključa zajedno, pa jedan sam ne može da se zameni. Ni `key add` bez --both nije moguć; najpre otpečati, a zatim sledeću anketu pripremi sa novim ključevima.
told-taken = { $path }: datoteka već postoji i neće biti prepisana.
told-key-not-made = Ključ nije mogao da se izradi: { $cause }.
told-key-not-written = { $path }: nije moglo da se upiše: { $cause }. Stara datoteka ključa, ako je ima, ostala je kakva je bila.
told-key-broken = { $path }: datoteka je oštećena ili nije datoteka ključa ({ $cause }). Ništa nije promenjeno. Pomaže njena kopija ili reči za oporavak.
told-hand-over-open = Ranija promena ključeva je prekinuta. Najpre dovrši nju.
told-coordinators-changed = Koordinatori su u međuvremenu promenjeni. Nijedan list nije diran; počni ponovo.
told-no-key-files = Nema datoteke ključa. Ništa nije promenjeno.
# --key FILE stays as it is.
told-no-readable-key = U fascikli { $folder } nema čitljive datoteke ključa ove škole. Navedi je: --key FILE.
told-other-school = Ovaj ključ pripada skladištu podataka druge škole. Ništa nije promenjeno.
told-not-that-key = { $path } nije datoteka ključa koja je tada izrađena. Ništa nije promenjeno. Vrati onu pravu.
told-wrong-untouched = To nije lozinka ovog ključa: { $owner }. Nijedan list nije diran; pokušaj ponovo.
told-key-unopened = { $path }: { $cause }. Nijedan list nije diran.
told-none-opens = { $sheets ->
    [one] { $id }: ovaj ključ ne otvara nijedan list (ima ih { $sheets }). Ključevi i listovi ostali su kakvi su bili.
    [few] { $id }: ovaj ključ ne otvara nijedan list (ima ih { $sheets }). Ključevi i listovi ostali su kakvi su bili.
   *[other] { $id }: ovaj ključ ne otvara nijedan list (ima ih { $sheets }). Ključevi i listovi ostali su kakvi su bili.
  }

## Set-ups and activations.

told-set-up-gone = Ove pripreme više nema ovde: neko ju je aktivirao, premestio ili bacio.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } već ima anketu: { $session }. krug školske godine { $year }. Za svaki nivo i krug postoji jedna; ništa nije promenjeno.
told-set-up-removed = Priprema je uklonjena.
# The command must stand as it is.
told-activate-no-key = Još nema ključa koordinatora, pa posle niko ne bi mogao da otvori listove. Najpre ga izradi: reflectory key new. Dobro čuvaj njegovu lozinku i list za oporavak: ko oboje izgubi pre otpečaćivanja, gubi odgovore.
told-machines-joined = Ovoj anketi su se pridružili računari ({ $machines }) i na njima mogu da budu tamo predati listovi. Zato aktivacija više ne može da se povuče. Ništa nije promenjeno.
told-recalled = Aktivacija je povučena. Anketa je ponovo priprema; izrađeni kodovi i listići ništa ne otvaraju.
told-begun = Neko je počeo da odgovara, pa aktivacija više ne može da se povuče. Ništa nije promenjeno.
# `problem` says what is wrong in the file.
told-own-not-taken = Ništa nije preuzeto jer ovakva datoteka nije anketa. { $problem }
told-own-not-taken-more = Ništa nije preuzeto jer ovakva datoteka nije anketa. { $problem } { $more ->
    [one] Nađen je još { $more } problem.
    [few] Nađena su još { $more } problema.
   *[other] Nađeno je još { $more } problema.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Neko drugi je u međuvremenu ispravio ovu anketu. Ništa nije promenjeno. Pogledaj je još jednom, pa je ispravi.
told-unsealed-meanwhile = Rezultati ove ankete su u međuvremenu otpečaćeni, pa više ne može da se ispravi. Ništa nije promenjeno.
# `why` is a sentence.
told-not-corrected = { $why } Ništa nije promenjeno.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Poslednji dan je sada { $day }. To je zabeleženo i svi to vide.
told-numbers = Brojevi su ispravljeni i to je zabeleženo.
told-archived = { $sheets ->
    [0] { $id } je u { $path } bez listova, pročitano i provereno, potpuno. Više nije u ovom skladištu podataka.
    [one] { $id } je u { $path }, zapečaćeno: { $sheets } list, pročitano i provereno, potpuno. Više nije u ovom skladištu podataka.
    [few] { $id } je u { $path }, zapečaćeno: { $sheets } lista, pročitano i provereno, potpuno. Više nije u ovom skladištu podataka.
   *[other] { $id } je u { $path }, zapečaćeno: { $sheets } listova, pročitano i provereno, potpuno. Više nije u ovom skladištu podataka.
  }
told-deleted = { $sheets ->
    [0] Anketa { $id } je obrisana, bez listova. Njeno mesto je opet slobodno.
    [one] Anketa { $id } je obrisana, s njom i { $sheets } zapečaćen list. Njeno mesto je opet slobodno.
    [few] Anketa { $id } je obrisana, s njom i { $sheets } zapečaćena lista. Njeno mesto je opet slobodno.
   *[other] Anketa { $id } je obrisana, s njom i { $sheets } zapečaćenih listova. Njeno mesto je opet slobodno.
  }
told-restored = { $id } je ponovo tu, u istom stanju. Arhiva ostaje gde jeste.
told-still-held = { $file }: datoteku još drži drugi program. Ništa ne vodi do nje i nestaje pri sledećem pokretanju.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } nije naziv datoteke: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = Anketa { $id } objavljena je na { $name }, gde mogu da budu listovi kojih ovde nema. Ništa nije promenjeno. Najpre ih preuzmi (reflectory collect) i ukloni je sa tog servera (reflectory exercise publish { $id } --withdraw --to), oboje sa njegovom adresom.

## The lab.

told-port-used = Port { $port } na ovom računaru je zauzet: možda je kabinet već otvoren u drugom prozoru. Ništa nije promenjeno.
told-lab-not-opened = Kabinet nije mogao da se otvori: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Listovi mogu da stižu do kraja dana { $last }. Rezultati mogu da se otpečate od { $first }. Ništa nije promenjeno.
told-unsealed-already = Ova anketa je već otpečaćena; { $edition }. izdanje njenog izveštaja se čuva i ne treba mu ključ. Ništa nije promenjeno.
told-no-sheets = Niko nije predao list, pa nema šta da se otpečati. Listovi koji su još na stanicama mogu da stignu u bilo koje vreme.
told-opens-nothing = Ovim ključem se ne otvara nijedan list. Ništa nije promenjeno. Da li je to ključ ove ankete? Ključ koji je u međuvremenu zamenjen ne otvara ništa.
told-keys-together = { $keys ->
    [one] Za otvaranje listova ove ankete potreban je { $keys } ključ zajedno.
    [few] Za otvaranje listova ove ankete potrebna su { $keys } ključa zajedno.
   *[other] Za otvaranje listova ove ankete potrebno je { $keys } ključeva zajedno.
  } Ništa nije promenjeno. Neka svaki koordinator upiše svoju lozinku.
told-unseal-meanwhile = Neko drugi je u istom trenutku otpečatio ovu anketu ili nešto u njoj promenio. Ništa nije promenjeno. Pogledaj je još jednom.
told-not-unsealed = Ova anketa još nije otpečaćena. Ništa nije promenjeno.
told-erased = Zapečaćeni listovi su obrisani po isteku roka, pa novo izdanje ne može da se izradi. Sačuvani izveštaj ostaje kakav jeste.
told-sheets-broken = { $sheets ->
    [one] { $sheets } list od onih koje broji sačuvani izveštaj više se ne otvara, pa novo izdanje ne može da se izradi.
    [few] { $sheets } lista od onih koje broji sačuvani izveštaj više se ne otvaraju, pa novo izdanje ne može da se izradi.
   *[other] { $sheets } listova od onih koje broji sačuvani izveštaj više se ne otvara, pa novo izdanje ne može da se izradi.
  } Ništa nije promenjeno. Sačuvani izveštaj ostaje kakav jeste.
told-none-late = Od poslednjeg izdanja nije stigao nijedan list. Ništa nije promenjeno.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Zakasneli listovi dosad: { $counts }. Za novo izdanje treba ih iz grupe bar { $cell }, jer bi inače razlika između dva izdanja govorila o tih nekoliko osoba. Čuvaju se i čekaju.
told-report-not-kept = Izveštaj nije mogao da se upiše tako da može ponovo da se pročita. Ništa nije sačuvano.
told-report-changed = Izveštaj koji se čuva kao { $edition }. izdanje za { $id } o sebi kaže da je { $other-edition }. izdanje za { $other }: neko ga je promenio. Ne prikazuje se. Pravi je u ranijoj rezervnoj kopiji.
told-no-report = Ova anketa još nema izveštaj.
told-no-report-to-draw = { $id } još nema izveštaj, pa može da se nacrta samo odziv.
told-many-notes = { $most ->
    [one] Već postoji { $most } beleška.
    [few] Već postoje { $most } beleške.
   *[other] Već postoji { $most } beleški.
  } Najpre neku ukloni; ništa nije promenjeno.

## Plans.

told-plan-gone = Ovog plana više nema ovde: neko je uklonio njegovu datoteku.
told-plan-removed = Plan je uklonjen.
# `problem` is a sentence.
told-plan-broken = { $file }, red { $line }, kolona { $column }: { $problem } Datoteka ostaje kakva jeste.
told-plan-no-days = Nijedna aktivnost ovog plana još nema dan, pa nema ničega za kalendar. Nekoj od njih dodaj prvi ili poslednji dan; tada će uspeti. Ništa nije upisano.

## Files that are written for the coordinator.

told-written = Upisano: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Upisano: { $path }. Prikazuje ga pregledač; za PNG je potreban reflectory-print.
told-written-certificate = Upisano: { $path }. Posle štampanja red za štampu može neko vreme da čuva ime.
told-not-written = { $path }: nije moglo da se upiše: { $cause }. Ništa nije promenjeno.
told-many-files = { $most ->
    [one] U fascikli { $folder } već je { $most } datoteka sa nazivom { $name }.
    [few] U fascikli { $folder } već su { $most } datoteke sa nazivom { $name }.
   *[other] U fascikli { $folder } već je { $most } datoteka sa nazivom { $name }.
  } Neke premesti na drugo mesto.
told-text-not-made = Tekst nije mogao da se sastavi. Ništa nije upisano.
told-document-not-made = Dokument nije mogao da se sastavi. Ništa nije upisano.
told-spreadsheet-not-made = Tabela nije mogla da se sastavi: { $cause }.
told-ended = Prekinuto. Ništa nije upisano.
told-no-drive = Ne vidi se nijedan priključen disk ili USB memorija. Priključi nešto od toga, sačekaj trenutak i ponovo pritisni taster ili prepiši ono što je na ekranu. Ništa nije upisano.
told-many-drives = Priključeno je više diskova ili USB memorija i ne zna se na koji se misli. Ostavi samo jedan. Ništa nije upisano.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF i PNG izrađuje prateći program reflectory-print, kog na ovom računaru nema. Kako do njega: cargo install --path crates/print, ili ga stavi pored programa reflectory. Bez njega mogu da se upišu HTML i SVG, a HTML štampa pregledač.
told-print-no-start = { $path }: program se ne pokreće: { $cause }. HTML i SVG mogu da se upišu bez njega.
told-print-refused = Nije moglo da se odštampa: { $cause }
told-print-memory = Za štampu je bilo potrebno više memorije nego što je za to ima. Ništa nije upisano. Ako je šablon tvoj: da li se u njemu nešto ponavlja bez kraja? Inače može da pomogne zatvaranje drugih programa.
told-print-long = { $seconds ->
    [one] Štampa je trajala duže od { $seconds } sekunde i prekinuta je. Ništa nije upisano.
    [few] Štampa je trajala duže od { $seconds } sekunde i prekinuta je. Ništa nije upisano.
   *[other] Štampa je trajala duže od { $seconds } sekundi i prekinuta je. Ništa nije upisano.
  }
told-print-not-usable = Prateći program za štampu vratio je nešto neupotrebljivo. Ništa nije upisano. Da li je iste verzije?
told-print-broke-off = Prateći program za štampu je stao: nedostaje kraj onoga što je izradio. Ništa nije upisano. Pokušaj ponovo; ako se opet desi, može da pomogne zatvaranje drugih programa.
# The key h must be named as it is.
told-no-pdf-certificate = Na ovom računaru PDF ne može da se izradi. h upisuje stranu za pregledač, koji može da je odštampa.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Značka još nije potpisana. Potpisuje je tvoja lozinka: reflectory badge { $id }
told-badge-later = Značka za { $id } može da se izradi kad se listovi otpečate: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Značke za { $id } nema. { $reasons }
told-badge-broken = Što je od ove značke sačuvano, ne može da se pročita. Vrati je iz rezervne kopije.
