### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = V mapi { $folder } ni šole. Nič ni bilo ustvarjeno. Izberi drugo mapo ali tam najprej pripravi šolo.
told-not-folder = { $folder } je datoteka, šola pa se hrani v mapi. Nič ni bilo spremenjeno. Izberi mapo.
told-newer = { $file }: datoteko je zapisala novejša različica programa Reflectory. Nič ni bilo spremenjeno in vse v njej je na varnem. Posodobi Reflectory na tem računalniku in poskusi znova.
told-not-ours = { $file } ni datoteka programa Reflectory, čeprav ima tako ime. Nič ni bilo spremenjeno. Premakni jo drugam ali izberi drugo mapo.
told-damaged = { $file }: datoteka je poškodovana. Nič ni bilo spremenjeno in druge izvedbe niso prizadete. Naredi kopijo celotne mape, kakršna je zdaj, nato to datoteko vrni iz varnostne kopije.
told-gone = { $file }: datoteke ni več na svojem mestu. Kar je v njej, je na varnem, kamor koli je bila premaknjena; ta zadnji korak morda ni shranjen. Vrni datoteko in poskusi znova.
told-busy = { $file }: datoteko je predolgo uporabljal drug program. Vse prej potrjeno je na varnem; ta zadnji korak ni bil shranjen. Počakaj trenutek (morda teče varnostno kopiranje) in poskusi znova.
told-keys-changed = { $file }: ključi so se medtem spremenili. Vse prej potrjeno je na varnem; ta zadnji korak ni bil shranjen. Poskusi znova.
told-no-right = Reflectory nima pravice spremeniti { $file }. Vse v njej je na varnem; ta zadnji korak ni bil shranjen. Dovoli branje in pisanje za datoteko in njeno mapo, nato poskusi znova.
told-full = Disk, na katerem je { $file }, je poln. Vse prej potrjeno je na varnem; ta zadnji korak ni bil shranjen. Sprosti prostor na disku in poskusi znova: nič se ne šteje dvakrat.
# `kind` is what the system calls it, such as nfs.
told-network-share = Mapa { $folder } je v omrežni skupni rabi ({ $kind }), kjer bi se odgovori z več računalnikov lahko izgubili. Nič ni bilo spremenjeno. Izberi mapo na disku tega računalnika; drugi računalniki mu pošiljajo svoje liste.
told-io = { $file }: datoteke ni bilo mogoče prebrati ali zapisati. Vse prej potrjeno je na varnem; ta zadnji korak morda ni shranjen. Poskusi znova in preveri disk, če se to zgodi dvakrat: nič se ne šteje dvakrat.

## The store: exercises, set-ups and texts.

told-no-exercise = Ta šola nima izvedbe { $id }. Nič ni bilo spremenjeno. Seznam izvedb pokaže imena, ki jih je mogoče uporabiti.
told-activated-already = Izvedba { $id } je že aktivirana. Je na varnem in ni bila spremenjena. V krogu je za vsako stopnjo ena izvedba: nadaljuj s to.
told-set-up-changed = Pripravo { $id } je medtem spremenil ali odstranil nekdo drug. Kar je shranil, je na varnem in nič ni bilo aktivirano. Še enkrat jo poglej, nato aktiviraj.
told-sheets-in-way = { $sheets ->
    [one] { $file }: tam je že { $sheets } list
    [two] { $file }: tam sta že { $sheets } lista
    [few] { $file }: tam so že { $sheets } listi
   *[other] { $file }: tam je že { $sheets } listov
  }, šola pa datoteke nima na seznamu. Na varnem so in nič ni bilo spremenjeno. Premakni to datoteko drugam in jo obdrži, nato znova aktiviraj.
told-not-handed-in = { $sheets ->
    [one] Na tem računalniku je še { $sheets } zapečaten list izvedbe { $id }, ki ni oddan.
    [two] Na tem računalniku sta še { $sheets } zapečatena lista izvedbe { $id }, ki nista oddana.
    [few] Na tem računalniku so še { $sheets } zapečateni listi izvedbe { $id }, ki niso oddani.
   *[other] Na tem računalniku je še { $sheets } zapečatenih listov izvedbe { $id }, ki niso oddani.
  } Na varnem so in nič ni bilo spremenjeno. Prinesi ta računalnik tja, kjer doseže računalnik koordinatorja, ali prenesi liste tja na USB-ključku, nato poskusi znova.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = To poročilo je predolgo; največje število znakov: { $most }. Nič ni bilo spremenjeno in prej shranjeno je na varnem. Skrajšaj ga in poskusi znova.
told-set-up-long = Ta priprava je predolga; največje število znakov: { $most }. Nič ni bilo spremenjeno in prej shranjeno je na varnem. Skrajšaj jo in poskusi znova.
told-plan-long = Ta načrt je predolg; največje število znakov: { $most }. Nič ni bilo spremenjeno in prej shranjeno je na varnem. Skrajšaj ga in poskusi znova.
told-correction-long = Ta popravek je predolg; največje število znakov: { $most }. Nič ni bilo spremenjeno in prej shranjeno je na varnem. Skrajšaj ga in poskusi znova.

## The store: archives and backups.

told-place-taken = Mesto izvedbe { $id } je zasedeno, z izvedbo ali pripravo iste stopnje in istega kroga. Obe sta na varnem, ta tukaj in tista v arhivu, in nič ni bilo spremenjeno. Najprej arhiviraj ali odstrani to tukaj, nato poskusi znova.
told-file-there = Nekaj z imenom { $file } že obstaja. Je na varnem in nič ni bilo spremenjeno. Izberi drugo ime.
told-no-archive = Arhiva izvedbe z imenom { $file } ni. Nič ni bilo spremenjeno. Izberi datoteko, ki jo je Reflectory naredil ob arhiviranju izvedbe.
told-archive-cut = Arhiv { $file } je odrezan: manjka konec. Nič ni bilo spremenjeno. Še enkrat ga kopiraj od tam, od koder je prišel, ali vzemi drugo kopijo.
told-archive-damaged = Arhiv { $file } je poškodovan. Nič ni bilo spremenjeno in izvedbe te šole niso prizadete. Pusti ga, kakršen je, in vzemi drugo kopijo.
told-archive-other = Arhiv { $file } je z druge šole in njegovih listov tukaj ne bi bilo mogoče odpreti. Nič ni bilo spremenjeno. Če je s te šole in je bila šola od takrat na novo pripravljena, jo najprej vrni iz varnostne kopije.
told-too-large = { $file }: datoteka je prevelika; največja velikost arhiva v gigabajtih: { $gigabytes }. Nič ni bilo spremenjeno in vse v njej je na varnem. Shrani jo raje z varnostno kopijo celotne šole.
told-no-target = Mape { $folder } ni. Nič ni bilo spremenjeno in datoteke šole so na varnem. Priključi USB-ključek ali disk ali izberi drugo mapo.
told-backup-inside = { $folder } je mapa šole ali je v njej in kopija tam bi se izgubila skupaj z njo. Nič ni bilo spremenjeno. Izberi mapo na USB-ključku ali na drugem disku.
told-no-key-file = { $file } ni berljiva datoteka ključa koordinatorjev te šole ali pa je tam ni. Varnostna kopija ni bila narejena; prejšnje so na varnem. Datoteko ključa vrni iz varnostne kopije, druge premakni drugam.
told-copy-differs = Kopija { $file } ni enaka izvirniku, zato ne šteje kot varnostna kopija. Izvirnik in vse prejšnje kopije so na varnem. Poskusi znova z drugim USB-ključkom ali diskom.
# The command must stand as it is.
told-backup-where = Prosimo, enkrat povej, kam gredo varnostne kopije, na drug nosilec: reflectory backup DIR. Potem zadošča b.
told-backed-up = Kopirano in prebrano nazaj: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = Ta shramba je morda starejša kopija: { $remembered ->
    [one] datoteka ključa pomni { $remembered } list
    [two] datoteka ključa pomni { $remembered } lista
    [few] datoteka ključa pomni { $remembered } liste
   *[other] datoteka ključa pomni { $remembered } listov
  }, tukaj jih manjka { $missing }.
told-set-aside = { $sheets ->
    [one] { $sheets } lista ni bilo mogoče odpreti. Odložen je in ne šteje.
    [two] { $sheets } listov ni bilo mogoče odpreti. Odložena sta in ne štejeta.
    [few] { $sheets } listov ni bilo mogoče odpreti. Odloženi so in ne štejejo.
   *[other] { $sheets } listov ni bilo mogoče odpreti. Odloženi so in ne štejejo.
  }
told-backup-due = Nobena varnostna kopija ni mlajša od enega dne.
told-instrument-left-out = Vprašalnik je izpuščen: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Ta šola še nima ključa. Naredi ga njen prvi koordinator: reflectory key new.
told-type-passphrase = Prosimo, vpiši geslo svojega ključa.
told-key-no-memory = Ta računalnik ima ta trenutek premalo prostega pomnilnika, da bi odprl ključ. Nič ni bilo spremenjeno. Prosimo, zapri druge programe in poskusi znova.
told-wrong = To ni geslo tega ključa: { $owner }. Nič ni bilo spremenjeno. Prosimo, poskusi znova: velike črke in presledki so pomembni.
# `owners` are several names with commas between.
told-wrong-all = To geslo tukaj ne odpre nobenega ključa ({ $owners }). Nič ni bilo spremenjeno. Prosimo, poskusi znova: velike črke in presledki so pomembni.
told-wrong-and-damaged = To ni geslo tega ključa: { $owner }. Nič ni bilo spremenjeno. { $path }: datoteke ni bilo mogoče prebrati; če je tvoja, prinesi njeno kopijo.
told-wrong-all-and-damaged = To geslo tukaj ne odpre nobenega ključa ({ $owners }). Nič ni bilo spremenjeno. { $path }: datoteke ni bilo mogoče prebrati; če je tvoja, prinesi njeno kopijo.
told-key-damaged = { $path }: datoteka je poškodovana, zato je ne odpre nobeno geslo. Nič ni bilo spremenjeno. Prosimo, na njeno mesto daj kopijo, na primer tisto iz varnostne kopije.
told-no-key-here = V mapi { $folder } ni datoteke ključa te šole. Morda je na USB-ključku, v varnostni kopiji ali na računalniku, kjer je nastala. Prosimo, kopiraj jo v to mapo.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Ta šola že ima ključ. `key add` doda drugega koordinatorja, `key replace` prevzame od nekoga.
told-two-keys = Koordinatorja sta že dva. `key replace` prevzame od enega od njiju.
told-no-first-key = Prvega ključa še ni: reflectory key new.
told-both-needed = Tukaj sta potrebna oba ključa skupaj, zato enega samega ni mogoče zamenjati. Tudi `key add` brez --both ni mogoč; najprej odpečati, nato pripravi naslednjo izvedbo z novimi ključi.
told-taken = { $path } že obstaja in se ne prepiše.
told-key-not-made = Ključa ni bilo mogoče narediti: { $cause }.
told-key-not-written = { $path }: datoteke ni bilo mogoče zapisati: { $cause }. Stara datoteka ključa, če obstaja, je, kakršna je bila.
told-key-broken = { $path } je poškodovana datoteka ali ni datoteka ključa ({ $cause }). Nič ni bilo spremenjeno. Pomaga njena kopija ali obnovitvene besede.
told-hand-over-open = Prejšnja menjava ključev je bila prekinjena. Prosimo, najprej dokončaj to.
told-coordinators-changed = Koordinatorji so se medtem zamenjali. Noben list ni bil spremenjen; prosimo, začni znova.
told-no-key-files = Datoteke ključa ni. Nič ni bilo spremenjeno.
# --key FILE stays as it is.
told-no-readable-key = V mapi { $folder } ni berljive datoteke ključa te šole. Prosimo, navedi jo: --key FILE.
told-other-school = Ta ključ spada k shrambi druge šole. Nič ni bilo spremenjeno.
told-not-that-key = { $path } ni datoteka ključa, ki je nastala takrat. Nič ni bilo spremenjeno. Prosimo, vrni tisto.
told-wrong-untouched = To ni geslo tega ključa: { $owner }. Noben list ni bil spremenjen; prosimo, poskusi znova.
told-key-unopened = { $path }: { $cause }. Noben list ni bil spremenjen.
told-none-opens = { $sheets ->
    [one] { $id }: { $sheets } list se s tem ključem ne odpre. Ključi in listi so, kakršni so bili.
    [two] { $id }: nobeden od { $sheets } listov se s tem ključem ne odpre. Ključi in listi so, kakršni so bili.
    [few] { $id }: nobeden od { $sheets } listov se s tem ključem ne odpre. Ključi in listi so, kakršni so bili.
   *[other] { $id }: nobeden od { $sheets } listov se s tem ključem ne odpre. Ključi in listi so, kakršni so bili.
  }

## Set-ups and activations.

told-set-up-gone = Te priprave ni več tukaj: nekdo jo je aktiviral, premaknil ali zavrgel.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title }: izvedba že obstaja, { $session }. krog, { $year }. Za vsako stopnjo in krog je ena; nič ni bilo spremenjeno.
told-set-up-removed = Priprava je odstranjena.
# The command must stand as it is.
told-activate-no-key = Ključa koordinatorja še ni, zato listov pozneje ne bi mogel odpreti nihče. Najprej ga naredi: reflectory key new. Dobro shrani njegovo geslo in obnovitveni list: kdor pred odpečatenjem izgubi oboje, izgubi odgovore.
told-machines-joined = Tej izvedbi so se pridružili računalniki ({ $machines }) in na njih so morda tam oddani listi. Zato aktivacije ni več mogoče preklicati. Nič ni bilo spremenjeno.
told-recalled = Aktivacija je preklicana. Izvedba je spet priprava; narejene kode in listki ne odprejo ničesar.
told-begun = Nekdo je že začel odgovarjati, zato aktivacije ni več mogoče preklicati. Nič ni bilo spremenjeno.
# `problem` says what is wrong in the file.
told-own-not-taken = Nič ni bilo prevzeto, ker datoteka v tej obliki ni izvedba. { $problem }
told-own-not-taken-more = Nič ni bilo prevzeto, ker datoteka v tej obliki ni izvedba. { $problem } { $more ->
    [one] Najdena je še { $more } težava.
    [two] Najdeni sta še { $more } težavi.
    [few] Najdene so še { $more } težave.
   *[other] Najdenih je še { $more } težav.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = To izvedbo je medtem popravil nekdo drug. Nič ni bilo spremenjeno. Še enkrat jo poglej, nato popravi.
told-unsealed-meanwhile = Rezultati te izvedbe so bili medtem odpečateni, zato je ni več mogoče popraviti. Nič ni bilo spremenjeno.
# `why` is a sentence.
told-not-corrected = { $why } Nič ni bilo spremenjeno.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Zadnji dan je zdaj { $day }. Zapisano je v dnevnik in vsi to vidijo.
told-numbers = Števili sta popravljeni in zapisani v dnevnik.
told-archived = { $sheets ->
    [0] { $id } je v datoteki { $path } brez listov, prebrana nazaj in popolna. V tej shrambi je ni več.
    [one] { $id } je v datoteki { $path } ({ $sheets } zapečaten list), prebrana nazaj in popolna. V tej shrambi je ni več.
    [two] { $id } je v datoteki { $path } ({ $sheets } zapečatena lista), prebrana nazaj in popolna. V tej shrambi je ni več.
    [few] { $id } je v datoteki { $path } ({ $sheets } zapečateni listi), prebrana nazaj in popolna. V tej shrambi je ni več.
   *[other] { $id } je v datoteki { $path } ({ $sheets } zapečatenih listov), prebrana nazaj in popolna. V tej shrambi je ni več.
  }
told-deleted = { $sheets ->
    [0] { $id } je izbrisana, brez listov. Njeno mesto je spet prosto.
    [one] { $id } je izbrisana, z njo { $sheets } zapečaten list. Njeno mesto je spet prosto.
    [two] { $id } je izbrisana, z njo { $sheets } zapečatena lista. Njeno mesto je spet prosto.
    [few] { $id } je izbrisana, z njo { $sheets } zapečateni listi. Njeno mesto je spet prosto.
   *[other] { $id } je izbrisana, z njo { $sheets } zapečatenih listov. Njeno mesto je spet prosto.
  }
told-restored = { $id } je spet tu, kakršna je bila. Arhiv ostane, kjer je.
told-still-held = { $file }: datoteko še drži drug program. Nič ne pelje do nje in ob naslednjem zagonu izgine.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } ni ime datoteke: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } je objavljena na { $name }, kjer so morda listi, ki jih tukaj ni. Nič ni bilo spremenjeno. Najprej jih prevzemi (reflectory collect) in jo umakni s tega strežnika (reflectory exercise publish { $id } --withdraw --to), oboje z njegovim naslovom.

## The lab.

told-port-used = Vrata { $port } so na tem računalniku v rabi: morda je računalnica že odprta v drugem oknu. Nič ni bilo spremenjeno.
told-lab-not-opened = Računalnice ni bilo mogoče odpreti: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Listi lahko prihajajo do konca dneva { $last }. Rezultate je mogoče odpečatiti od: { $first }. Nič ni bilo spremenjeno.
told-unsealed-already = Ta izvedba je že odpečatena; { $edition }. izdaja njenega poročila je shranjena in ne potrebuje ključa. Nič ni bilo spremenjeno.
told-no-sheets = Nihče ni oddal lista, zato ni kaj odpečatiti. Listi, ki so še na postajah, lahko pridejo kadar koli.
told-opens-nothing = S tem ključem se ne odpre noben list. Nič ni bilo spremenjeno. Je to ključ te izvedbe? Ključ, ki je bil medtem zamenjan, ne odpre ničesar.
told-keys-together = { $keys ->
    [one] Listi te izvedbe se odprejo le, če je skupaj { $keys } ključ.
    [two] Listi te izvedbe se odprejo le, če sta skupaj { $keys } ključa.
    [few] Listi te izvedbe se odprejo le, če so skupaj { $keys } ključi.
   *[other] Listi te izvedbe se odprejo le, če je skupaj { $keys } ključev.
  } Nič ni bilo spremenjeno. Prosimo, naj vsak koordinator vpiše svoje geslo.
told-unseal-meanwhile = Nekdo drug je v istem trenutku odpečatil to izvedbo ali v njej kaj spremenil. Nič ni bilo spremenjeno. Prosimo, še enkrat jo poglej.
told-not-unsealed = Ta izvedba še ni odpečatena. Nič ni bilo spremenjeno.
told-erased = Zapečateni listi so bili po svojem roku izbrisani, zato nova izdaja ni mogoča. Shranjeno poročilo ostane, kakršno je.
told-sheets-broken = { $sheets ->
    [one] { $sheets } list, ki ga shranjeno poročilo šteje, se ne odpre več
    [two] { $sheets } lista, ki ju shranjeno poročilo šteje, se ne odpreta več
    [few] { $sheets } listi, ki jih shranjeno poročilo šteje, se ne odprejo več
   *[other] { $sheets } listov, ki jih shranjeno poročilo šteje, se ne odpre več
  }, zato nova izdaja ni mogoča. Nič ni bilo spremenjeno. Shranjeno poročilo ostane, kakršno je.
told-none-late = Po zadnji izdaji ni prišel noben list. Nič ni bilo spremenjeno.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Pozni listi doslej: { $counts }. Nova izdaja jih od ene skupine potrebuje vsaj { $cell }, sicer bi razlika med izdajama govorila o teh nekaj ljudeh. Hranijo se in čakajo.
told-report-not-kept = Poročila ni bilo mogoče zapisati tako, da bi ga bilo spet mogoče prebrati. Nič ni bilo shranjeno.
told-report-changed = Poročilo, ki je shranjeno kot { $edition }. izdaja izvedbe { $id }, o sebi pravi, da je { $other-edition }. izdaja izvedbe { $other }: nekdo ga je spremenil. Ne pokaže se. Pravo je v prejšnji varnostni kopiji.
told-no-report = Poročila te izvedbe še ni.
told-no-report-to-draw = Poročila izvedbe { $id } še ni, zato je mogoče narisati le njeno udeležbo.
told-many-notes = { $most ->
    [one] { $most } opomba je že tukaj.
    [two] { $most } opombi sta že tukaj.
    [few] { $most } opombe so že tukaj.
   *[other] { $most } opomb je že tukaj.
  } Prosimo, najprej eno odstrani; nič ni bilo spremenjeno.

## Plans.

told-plan-gone = Tega načrta ni več tukaj: nekdo je odstranil njegovo datoteko.
told-plan-removed = Načrt je odstranjen.
# `problem` is a sentence.
told-plan-broken = { $file }, vrstica { $line }, stolpec { $column }: { $problem } Datoteka ostane, kakršna je.
told-plan-no-days = Nobena dejavnost tega načrta še nima dneva, zato za koledar ni ničesar. Eni od njih daj prvi ali zadnji dan; potem deluje. Nič ni bilo zapisano.

## Files that are written for the coordinator.

told-written = Zapisano: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Zapisano: { $path }. Pokaže ga brskalnik; za PNG je potreben reflectory-print.
told-written-certificate = Zapisano: { $path }. Po tiskanju lahko čakalna vrsta tiskalnika ime nekaj časa obdrži.
told-not-written = { $path }: datoteke ni bilo mogoče zapisati: { $cause }. Nič ni bilo spremenjeno.
told-many-files = { $most ->
    [one] V mapi { $folder } je že { $most } datoteka z imenom { $name }.
    [two] V mapi { $folder } sta že { $most } datoteki z imenom { $name }.
    [few] V mapi { $folder } so že { $most } datoteke z imenom { $name }.
   *[other] V mapi { $folder } je že { $most } datotek z imenom { $name }.
  } Prosimo, nekaj jih premakni drugam.
told-text-not-made = Besedila ni bilo mogoče sestaviti. Nič ni bilo zapisano.
told-document-not-made = Dokumenta ni bilo mogoče sestaviti. Nič ni bilo zapisano.
told-spreadsheet-not-made = Preglednice ni bilo mogoče sestaviti: { $cause }.
told-ended = Ustavljeno. Nič ni bilo zapisano.
told-no-drive = Videti ni nobenega priključenega nosilca. Prosimo, priključi ga, počakaj trenutek in znova pritisni tipko ali pa zapiši, kar je na zaslonu. Nič ni bilo zapisano.
told-many-drives = Priključenih je več nosilcev in ni mogoče vedeti, kateri je mišljen. Prosimo, pusti samo enega. Nič ni bilo zapisano.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF in PNG naredi spremljevalni program reflectory-print, ki ga na tem računalniku ni. Dobiš ga tako: cargo install --path crates/print, ali pa ga daj ob reflectory. Brez njega je mogoče zapisati HTML in SVG, brskalnik pa natisne HTML.
told-print-no-start = { $path } se ne zažene: { $cause }. HTML in SVG je mogoče zapisati brez njega.
told-print-refused = Ni bilo mogoče natisniti: { $cause }
told-print-memory = Tiskanje je potrebovalo več pomnilnika, kot ga je na voljo. Nič ni bilo zapisano. Če je predloga tvoja: ali kaj ponavlja brez konca? Sicer morda pomaga zapreti druge programe.
told-print-long = { $seconds ->
    [one] Tiskanje je trajalo dlje kot { $seconds } sekundo in je bilo ustavljeno.
    [two] Tiskanje je trajalo dlje kot { $seconds } sekundi in je bilo ustavljeno.
    [few] Tiskanje je trajalo dlje kot { $seconds } sekunde in je bilo ustavljeno.
   *[other] Tiskanje je trajalo dlje kot { $seconds } sekund in je bilo ustavljeno.
  } Nič ni bilo zapisano.
told-print-not-usable = Spremljevalni program za tisk je vrnil nekaj, česar ni mogoče uporabiti. Nič ni bilo zapisano. Ali je te različice?
told-print-broke-off = Spremljevalni program za tisk se je prekinil: manjka konec tega, kar je naredil. Nič ni bilo zapisano. Prosimo, poskusi znova; če se ponovi, morda pomaga zapreti druge programe.
# The key h must be named as it is.
told-no-pdf-certificate = Na tem računalniku PDF ni mogoč. h zapiše stran za brskalnik, ki jo lahko natisne.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Značka še ni podpisana. Podpiše jo tvoje geslo: reflectory badge { $id }
told-badge-later = Značko izvedbe { $id } je mogoče narediti, ko so njeni listi odpečateni: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Za { $id } ni značke. { $reasons }
told-badge-broken = Kar je shranjeno o tej znački, ni berljivo. Prosimo, vrni varnostno kopijo.
