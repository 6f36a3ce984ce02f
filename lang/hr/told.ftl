### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = U mapi { $folder } nema škole. Ništa nije stvoreno. Odaberi drugu mapu ili ondje najprije pripremi školu.
told-not-folder = { $folder } je datoteka, a škola se čuva u mapi. Ništa nije promijenjeno. Odaberi mapu.
told-newer = { $file }: zapisala ju je novija inačica programa Reflectory. Ništa nije promijenjeno i sve je u njoj na sigurnom. Ažuriraj Reflectory na ovom računalu pa pokušaj ponovno.
told-not-ours = { $file } nije datoteka programa Reflectory, iako ima takav naziv. Ništa nije promijenjeno. Premjesti je drugamo ili odaberi drugu mapu.
told-damaged = { $file }: datoteka je oštećena. Ništa nije promijenjeno i ostale provedbe nisu pogođene. Napravi kopiju cijele mape kakva je sada, a zatim vrati ovu datoteku iz sigurnosne kopije.
told-gone = { $file }: datoteka više nije na svome mjestu. Što je u njoj, sigurno je gdje god da je premještena; ovaj posljednji korak možda nije spremljen. Vrati datoteku pa pokušaj ponovno.
told-busy = { $file }: drugi je program predugo držao datoteku zauzetom. Sve prije potvrđeno na sigurnom je; ovaj posljednji korak nije spremljen. Pričekaj trenutak (možda se radi sigurnosna kopija) i pokušaj ponovno.
told-keys-changed = Ključevi za { $file } u međuvremenu su promijenjeni. Sve prije potvrđeno na sigurnom je; ovaj posljednji korak nije spremljen. Pokušaj ponovno.
told-no-right = Reflectory nema pravo mijenjati { $file }. Sve je u njoj na sigurnom; ovaj posljednji korak nije spremljen. Dopusti čitanje i pisanje za datoteku i njezinu mapu pa pokušaj ponovno.
told-full = Disk na kojem je { $file } pun je. Sve prije potvrđeno na sigurnom je; ovaj posljednji korak nije spremljen. Oslobodi mjesto na disku pa pokušaj ponovno: ništa se ne broji dvaput.
# `kind` is what the system calls it, such as nfs.
told-network-share = Mapa { $folder } je na mrežnom disku ({ $kind }), gdje bi se odgovori s više računala mogli izgubiti. Ništa nije promijenjeno. Odaberi mapu na vlastitom disku ovog računala; druga računala šalju svoje listove onamo.
told-io = { $file }: datoteka se nije mogla pročitati ili zapisati. Sve prije potvrđeno na sigurnom je; ovaj posljednji korak možda nije spremljen. Pokušaj ponovno, a ako se to dogodi dvaput, provjeri disk: ništa se ne broji dvaput.

## The store: exercises, set-ups and texts.

told-no-exercise = Ova škola nema provedbu { $id }. Ništa nije promijenjeno. Popis provedbi prikazuje nazive koji se mogu upotrijebiti.
told-activated-already = Provedba { $id } već je aktivirana. Na sigurnom je i nije promijenjena. Za svaku je razinu u krugu jedna provedba: nastavi s njom.
told-set-up-changed = Netko je drugi u međuvremenu promijenio ili uklonio pripremu { $id }. Što je ta osoba spremila, na sigurnom je i ništa nije aktivirano. Opet pogledaj pripremu pa je aktiviraj.
told-sheets-in-way = { $sheets ->
    [one] { $file } već sadrži { $sheets } list, ali je škola nema na popisu.
    [few] { $file } već sadrži { $sheets } lista, ali je škola nema na popisu.
   *[other] { $file } već sadrži { $sheets } listova, ali je škola nema na popisu.
  } Na sigurnom su i ništa nije promijenjeno. Premjesti tu datoteku drugamo i sačuvaj je, zatim ponovno aktiviraj.
told-not-handed-in = { $sheets ->
    [one] Na ovom je računalu još { $sheets } zapečaćen list za { $id } koji nije predan.
    [few] Na ovom su računalu još { $sheets } zapečaćena lista za { $id } koja nisu predana.
   *[other] Na ovom je računalu još { $sheets } zapečaćenih listova za { $id } koji nisu predani.
  } Na sigurnom su i ništa nije promijenjeno. Donesi ovo računalo onamo gdje doseže računalo koordinatora ili listove prenesi onamo USB-stikom pa pokušaj ponovno.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Ovo je izvješće predugo: stane { $most } znakova. Ništa nije promijenjeno i prije spremljeno na sigurnom je. Skrati ga pa pokušaj ponovno.
told-set-up-long = Ova je priprema preduga: stane { $most } znakova. Ništa nije promijenjeno i prije spremljeno na sigurnom je. Skrati je pa pokušaj ponovno.
told-plan-long = Ovaj je plan predug: stane { $most } znakova. Ništa nije promijenjeno i prije spremljeno na sigurnom je. Skrati ga pa pokušaj ponovno.
told-correction-long = Ovaj je ispravak predug: stane { $most } znakova. Ništa nije promijenjeno i prije spremljeno na sigurnom je. Skrati ga pa pokušaj ponovno.

## The store: archives and backups.

told-place-taken = Mjesto provedbe { $id } zauzeto je provedbom ili pripremom iste razine i istog kruga. Oboje je na sigurnom, i ovdje i u arhivi, i ništa nije promijenjeno. Najprije arhiviraj ili ukloni ono što je ovdje pa pokušaj ponovno.
told-file-there = Već postoji nešto s nazivom { $file }. Na sigurnom je i ništa nije promijenjeno. Odaberi drugi naziv.
told-no-archive = Nema arhive provedbe s nazivom { $file }. Ništa nije promijenjeno. Odaberi datoteku koju je Reflectory izradio pri arhiviranju provedbe.
told-archive-cut = Arhiva { $file } je odrezana: nedostaje joj kraj. Ništa nije promijenjeno. Kopiraj je još jednom s mjesta s kojeg je došla ili uzmi njezinu drugu kopiju.
told-archive-damaged = Arhiva { $file } je oštećena. Ništa nije promijenjeno i provedbe ove škole nisu pogođene. Sačuvaj je kakva jest i uzmi njezinu drugu kopiju.
told-archive-other = Arhiva { $file } dolazi iz druge škole i njezini se listovi ovdje ne bi mogli otvoriti. Ništa nije promijenjeno. Ako je od ove škole, a škola je otad iznova pripremljena, najprije vrati školu iz sigurnosne kopije.
told-too-large = { $file }: datoteka je prevelika, u arhivu stane najviše { $gigabytes } GB. Ništa nije promijenjeno i sve je u njoj na sigurnom. Umjesto toga čuvaj je u sigurnosnoj kopiji cijele škole.
told-no-target = Nema mape { $folder }. Ništa nije promijenjeno i datoteke škole na sigurnom su. Priključi USB-stik ili disk, ili odaberi drugu mapu.
told-backup-inside = { $folder } je mapa same škole ili je u njoj, pa bi se kopija ondje izgubila zajedno s njom. Ništa nije promijenjeno. Odaberi mapu na USB-stiku ili na drugom disku.
told-no-key-file = { $file } nije čitljiva datoteka ključa koordinatora ove škole ili u njoj nema ključa. Sigurnosna kopija nije napravljena; ranije su na sigurnom. Vrati datoteku ključa iz sigurnosne kopije, a druge premjesti drugamo.
told-copy-differs = Kopija { $file } nije ista kao izvornik, pa ne vrijedi kao sigurnosna kopija. Izvornik i sve ranije sigurnosne kopije na sigurnom su. Pokušaj ponovno s drugim USB-stikom ili diskom.
# The command must stand as it is.
told-backup-where = Jednom reci kamo idu sigurnosne kopije, na drugi medij: reflectory backup DIR. Poslije je dovoljno b.
told-backed-up = Kopija napravljena i provjerena: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Ovo spremište možda je starija kopija: datoteka ključa pamti { $remembered } list, { $missing } više nego što ih je ovdje.
    [few] Ovo spremište možda je starija kopija: datoteka ključa pamti { $remembered } lista, { $missing } više nego što ih je ovdje.
   *[other] Ovo spremište možda je starija kopija: datoteka ključa pamti { $remembered } listova, { $missing } više nego što ih je ovdje.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } list nije se mogao otvoriti. Čuva se odvojeno i ne broji se.
    [few] { $sheets } lista nisu se mogla otvoriti. Čuvaju se odvojeno i ne broje se.
   *[other] { $sheets } listova nije se moglo otvoriti. Čuvaju se odvojeno i ne broje se.
  }
told-backup-due = Nijedna sigurnosna kopija nije mlađa od jednog dana.
told-instrument-left-out = Jedan je upitnik izostavljen: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Ova škola još nema ključ. Izrađuje ga njezin prvi koordinator: reflectory key new.
told-type-passphrase = Upiši lozinku svojeg ključa.
told-key-no-memory = Ovo računalo sada ima premalo slobodne memorije za otvaranje ključa. Ništa nije promijenjeno. Zatvori druge programe i pokušaj ponovno.
told-wrong = To nije lozinka ovog ključa: { $owner }. Ništa nije promijenjeno. Pokušaj ponovno: velika slova i razmaci su važni.
# `owners` are several names with commas between.
told-wrong-all = Ova lozinka ovdje ne otvara nijedan ključ ({ $owners }). Ništa nije promijenjeno. Pokušaj ponovno: velika slova i razmaci su važni.
told-wrong-and-damaged = To nije lozinka ovog ključa: { $owner }. Ništa nije promijenjeno. { $path }: datoteka se nije mogla pročitati; ako je tvoja, donesi njezinu kopiju.
told-wrong-all-and-damaged = Ova lozinka ovdje ne otvara nijedan ključ ({ $owners }). Ništa nije promijenjeno. { $path }: datoteka se nije mogla pročitati; ako je tvoja, donesi njezinu kopiju.
told-key-damaged = { $path }: datoteka je oštećena, pa je nijedna lozinka ne otvara. Ništa nije promijenjeno. Na njezino mjesto stavi kopiju, npr. onu iz sigurnosne kopije.
told-no-key-here = U mapi { $folder } nema datoteke ključa ove škole. Možda je na USB-stiku, u sigurnosnoj kopiji ili na računalu na kojem je izrađena. Kopiraj je u ovu mapu.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Ova škola već ima ključ. `key add` dodaje drugog koordinatora, `key replace` preuzima od nekoga.
told-two-keys = Već su dva koordinatora. `key replace` preuzima od jednog od njih.
told-no-first-key = Još nema prvog ključa: reflectory key new.
told-both-needed = Ovdje su potrebna oba ključa zajedno, pa se jedan sam ne može zamijeniti. Ni `key add` bez --both nije moguć; najprije otpečati, a zatim sljedeću provedbu pripremi s novim ključevima.
told-taken = { $path }: datoteka već postoji i neće biti prepisana.
told-key-not-made = Ključ se nije mogao izraditi: { $cause }.
told-key-not-written = { $path }: nije se moglo zapisati: { $cause }. Stara datoteka ključa, ako je ima, ostala je kakva je bila.
told-key-broken = { $path }: datoteka je oštećena ili nije datoteka ključa ({ $cause }). Ništa nije promijenjeno. Pomaže njezina kopija ili riječi za oporavak.
told-hand-over-open = Ranija promjena ključeva bila je prekinuta. Najprije dovrši nju.
told-coordinators-changed = Koordinatori su u međuvremenu promijenjeni. Nijedan list nije diran; počni ponovno.
told-no-key-files = Nema datoteke ključa. Ništa nije promijenjeno.
# --key FILE stays as it is.
told-no-readable-key = U mapi { $folder } nema čitljive datoteke ključa ove škole. Navedi je: --key FILE.
told-other-school = Ovaj ključ pripada spremištu druge škole. Ništa nije promijenjeno.
told-not-that-key = { $path } nije datoteka ključa koja je tada izrađena. Ništa nije promijenjeno. Vrati onu pravu.
told-wrong-untouched = To nije lozinka ovog ključa: { $owner }. Nijedan list nije diran; pokušaj ponovno.
told-key-unopened = { $path }: { $cause }. Nijedan list nije diran.
told-none-opens = { $sheets ->
    [one] { $id }: ovaj ključ ne otvara nijedan list (ima ih { $sheets }). Ključevi i listovi ostali su kakvi su bili.
    [few] { $id }: ovaj ključ ne otvara nijedan list (ima ih { $sheets }). Ključevi i listovi ostali su kakvi su bili.
   *[other] { $id }: ovaj ključ ne otvara nijedan list (ima ih { $sheets }). Ključevi i listovi ostali su kakvi su bili.
  }

## Set-ups and activations.

told-set-up-gone = Ove pripreme više nema ovdje: netko ju je aktivirao, premjestio ili bacio.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } već ima provedbu: { $session }. krug školske godine { $year }. Za svaku razinu i krug postoji jedna; ništa nije promijenjeno.
told-set-up-removed = Priprema je uklonjena.
# The command must stand as it is.
told-activate-no-key = Još nema ključa koordinatora, pa poslije nitko ne bi mogao otvoriti listove. Najprije ga izradi: reflectory key new. Dobro čuvaj njegovu lozinku i list za oporavak: tko oboje izgubi prije otpečaćivanja, gubi odgovore.
told-machines-joined = Ovoj su se provedbi pridružila računala ({ $machines }) i na njima mogu biti ondje predani listovi. Zato se aktivacija više ne može povući. Ništa nije promijenjeno.
told-recalled = Aktivacija je povučena. Provedba je ponovno priprema; izrađeni kodovi i listići ništa ne otvaraju.
told-begun = Netko je počeo odgovarati, pa se aktivacija više ne može povući. Ništa nije promijenjeno.
# `problem` says what is wrong in the file.
told-own-not-taken = Ništa nije preuzeto jer ovakva datoteka nije provedba. { $problem }
told-own-not-taken-more = Ništa nije preuzeto jer ovakva datoteka nije provedba. { $problem } { $more ->
    [one] Pronađen je još { $more } problem.
    [few] Pronađena su još { $more } problema.
   *[other] Pronađeno je još { $more } problema.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Netko je drugi u međuvremenu ispravio ovu provedbu. Ništa nije promijenjeno. Pogledaj je još jednom pa je ispravi.
told-unsealed-meanwhile = Rezultati ove provedbe u međuvremenu su otpečaćeni, pa se više ne može ispraviti. Ništa nije promijenjeno.
# `why` is a sentence.
told-not-corrected = { $why } Ništa nije promijenjeno.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Zadnji je dan sada { $day }. To je zabilježeno i svi to vide.
told-numbers = Brojevi su ispravljeni i to je zabilježeno.
told-archived = { $sheets ->
    [0] { $id } je u { $path } bez listova, provjereno pročitano i potpuno. Više nije u ovom spremištu.
    [one] { $id } je u { $path }, zapečaćeno: { $sheets } list, provjereno pročitano i potpuno. Više nije u ovom spremištu.
    [few] { $id } je u { $path }, zapečaćeno: { $sheets } lista, provjereno pročitano i potpuno. Više nije u ovom spremištu.
   *[other] { $id } je u { $path }, zapečaćeno: { $sheets } listova, provjereno pročitano i potpuno. Više nije u ovom spremištu.
  }
told-deleted = { $sheets ->
    [0] Provedba { $id } je obrisana, bez listova. Njezino je mjesto opet slobodno.
    [one] Provedba { $id } je obrisana, s njom i { $sheets } zapečaćen list. Njezino je mjesto opet slobodno.
    [few] Provedba { $id } je obrisana, s njom i { $sheets } zapečaćena lista. Njezino je mjesto opet slobodno.
   *[other] Provedba { $id } je obrisana, s njom i { $sheets } zapečaćenih listova. Njezino je mjesto opet slobodno.
  }
told-restored = { $id } je ponovno tu, u istom stanju. Arhiva ostaje gdje jest.
told-still-held = { $file }: datoteku još drži drugi program. Ništa ne vodi do nje i nestaje pri sljedećem pokretanju.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } nije naziv datoteke: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = Provedba { $id } objavljena je na { $name }, gdje mogu biti listovi kojih ovdje nema. Ništa nije promijenjeno. Najprije ih preuzmi (reflectory collect) i ukloni je s tog poslužitelja (reflectory exercise publish { $id } --withdraw --to), oboje s njegovom adresom.

## The lab.

told-port-used = Vrata (port) { $port } na ovom su računalu zauzeta: možda je učionica već otvorena u drugom prozoru. Ništa nije promijenjeno.
told-lab-not-opened = Učionica se nije mogla otvoriti: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Listovi mogu stizati do kraja dana { $last }. Rezultati se mogu otpečatiti od { $first }. Ništa nije promijenjeno.
told-unsealed-already = Ova je provedba već otpečaćena; { $edition }. izdanje njezina izvješća čuva se i ne treba ključ. Ništa nije promijenjeno.
told-no-sheets = Nitko nije predao list, pa se nema što otpečatiti. Listovi koji su još na stanicama mogu stići u bilo koje vrijeme.
told-opens-nothing = Ovim se ključem ne otvara nijedan list. Ništa nije promijenjeno. Je li to ključ ove provedbe? Ključ koji je u međuvremenu zamijenjen ne otvara ništa.
told-keys-together = { $keys ->
    [one] Za otvaranje listova ove provedbe potreban je { $keys } ključ zajedno.
    [few] Za otvaranje listova ove provedbe potrebna su { $keys } ključa zajedno.
   *[other] Za otvaranje listova ove provedbe potrebno je { $keys } ključeva zajedno.
  } Ništa nije promijenjeno. Neka svaki koordinator upiše svoju lozinku.
told-unseal-meanwhile = Netko je drugi u istom trenutku otpečatio ovu provedbu ili nešto u njoj promijenio. Ništa nije promijenjeno. Pogledaj je još jednom.
told-not-unsealed = Ova provedba još nije otpečaćena. Ništa nije promijenjeno.
told-erased = Zapečaćeni su listovi obrisani po isteku roka, pa se novo izdanje ne može izraditi. Sačuvano izvješće ostaje kakvo jest.
told-sheets-broken = { $sheets ->
    [one] { $sheets } list od onih koje broji sačuvano izvješće više se ne otvara, pa se novo izdanje ne može izraditi.
    [few] { $sheets } lista od onih koje broji sačuvano izvješće više se ne otvaraju, pa se novo izdanje ne može izraditi.
   *[other] { $sheets } listova od onih koje broji sačuvano izvješće više se ne otvara, pa se novo izdanje ne može izraditi.
  } Ništa nije promijenjeno. Sačuvano izvješće ostaje kakvo jest.
told-none-late = Od posljednjeg izdanja nije stigao nijedan list. Ništa nije promijenjeno.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Zakašnjeli listovi dosad: { $counts }. Za novo izdanje treba ih iz skupine barem { $cell }, jer bi inače razlika između dva izdanja govorila o toj nekolicini. Čuvaju se i čekaju.
told-report-not-kept = Izvješće se nije moglo zapisati tako da se može ponovno pročitati. Ništa nije spremljeno.
told-report-changed = Izvješće koje se čuva kao { $edition }. izdanje za { $id } o sebi kaže da je { $other-edition }. izdanje za { $other }: netko ga je promijenio. Ne prikazuje se. Pravo je u ranijoj sigurnosnoj kopiji.
told-no-report = Ova provedba još nema izvješće.
told-no-report-to-draw = { $id } još nema izvješće, pa se može nacrtati samo odaziv.
told-many-notes = { $most ->
    [one] Već postoji { $most } bilješka.
    [few] Već postoje { $most } bilješke.
   *[other] Već postoji { $most } bilješki.
  } Najprije neku ukloni; ništa nije promijenjeno.

## Plans.

told-plan-gone = Ovog plana više nema ovdje: netko je uklonio njegovu datoteku.
told-plan-removed = Plan je uklonjen.
# `problem` is a sentence.
told-plan-broken = { $file }, redak { $line }, stupac { $column }: { $problem } Datoteka ostaje kakva jest.
told-plan-no-days = Nijedna aktivnost ovog plana još nema dan, pa nema ničega za kalendar. Nekoj od njih dodaj prvi ili zadnji dan; tada će uspjeti. Ništa nije zapisano.

## Files that are written for the coordinator.

told-written = Zapisano: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Zapisano: { $path }. Prikazuje ga preglednik; za PNG je potreban reflectory-print.
told-written-certificate = Zapisano: { $path }. Nakon ispisa red čekanja pisača može neko vrijeme čuvati ime.
told-not-written = { $path }: nije se moglo zapisati: { $cause }. Ništa nije promijenjeno.
told-many-files = { $most ->
    [one] U mapi { $folder } već je { $most } datoteka s nazivom { $name }.
    [few] U mapi { $folder } već su { $most } datoteke s nazivom { $name }.
   *[other] U mapi { $folder } već je { $most } datoteka s nazivom { $name }.
  } Neke premjesti drugamo.
told-text-not-made = Tekst se nije mogao sastaviti. Ništa nije zapisano.
told-document-not-made = Dokument se nije mogao sastaviti. Ništa nije zapisano.
told-spreadsheet-not-made = Proračunska tablica nije se mogla sastaviti: { $cause }.
told-ended = Prekinuto. Ništa nije zapisano.
told-no-drive = Ne vidi se nijedan priključeni pogon. Priključi ga, pričekaj trenutak i ponovno pritisni tipku ili prepiši što je na zaslonu. Ništa nije zapisano.
told-many-drives = Priključeno je više pogona i ne zna se na koji se misli. Ostavi samo jedan. Ništa nije zapisano.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF i PNG izrađuje prateći program reflectory-print, kojeg na ovom računalu nema. Kako do njega: cargo install --path crates/print, ili ga stavi pokraj programa reflectory. Bez njega se mogu zapisati HTML i SVG, a HTML ispisuje preglednik.
told-print-no-start = { $path }: program se ne pokreće: { $cause }. HTML i SVG mogu se zapisati bez njega.
told-print-refused = Nije se moglo ispisati: { $cause }
told-print-memory = Za ispis je trebalo više memorije nego što je za to ima. Ništa nije zapisano. Ako je predložak tvoj: ponavlja li se u njemu nešto bez kraja? Inače može pomoći da zatvoriš druge programe.
told-print-long = { $seconds ->
    [one] Ispis je trajao dulje od { $seconds } sekunde i prekinut je. Ništa nije zapisano.
    [few] Ispis je trajao dulje od { $seconds } sekunde i prekinut je. Ništa nije zapisano.
   *[other] Ispis je trajao dulje od { $seconds } sekundi i prekinut je. Ništa nije zapisano.
  }
told-print-not-usable = Prateći program za ispis vratio je nešto neupotrebljivo. Ništa nije zapisano. Je li iste inačice?
told-print-broke-off = Prateći program za ispis je stao: nedostaje kraj onoga što je izradio. Ništa nije zapisano. Pokušaj ponovno; ako se opet dogodi, može pomoći da zatvoriš druge programe.
# The key h must be named as it is.
told-no-pdf-certificate = Na ovom se računalu PDF ne može izraditi. h zapisuje stranicu za preglednik, koji je može ispisati.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Značka još nije potpisana. Potpisuje je tvoja lozinka: reflectory badge { $id }
told-badge-later = Značka za { $id } može se izraditi kad se listovi otpečate: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Značke za { $id } nema. { $reasons }
told-badge-broken = Što je od ove značke sačuvano, ne može se pročitati. Vrati je iz sigurnosne kopije.
