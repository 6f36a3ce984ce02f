### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = În dosarul { $folder } nu există nicio școală. Nu s-a creat nimic. Alegeți alt dosar sau pregătiți mai întâi o școală acolo.
told-not-folder = { $folder } e un fișier, iar o școală se păstrează într-un dosar. Nu s-a schimbat nimic. Alegeți un dosar.
told-newer = { $file } a fost scris de o versiune mai nouă a programului Reflectory. Nu s-a schimbat nimic și totul din el e în siguranță. Actualizați Reflectory pe acest calculator, apoi încercați din nou.
told-not-ours = { $file } nu e un fișier Reflectory, deși are numele unuia. Nu s-a schimbat nimic. Mutați-l în altă parte sau alegeți alt dosar.
told-damaged = { $file } e deteriorat. Nu s-a schimbat nimic, iar celelalte exerciții nu sunt afectate. Faceți o copie a întregului dosar așa cum e acum, apoi readuceți acest fișier dintr-o copie de siguranță.
told-gone = { $file } nu mai e la locul lui. Ce conține e în siguranță oriunde a fost mutat; acest ultim pas poate să nu fie salvat. Aduceți fișierul înapoi, apoi încercați din nou.
told-busy = { $file } a fost ținut ocupat prea mult de alt program. Tot ce a fost confirmat înainte e în siguranță; acest ultim pas nu a fost salvat. Așteptați o clipă (poate se face o copie de siguranță) și încercați din nou.
told-keys-changed = Cheile pentru { $file } au fost schimbate între timp. Tot ce a fost confirmat înainte e în siguranță; acest ultim pas nu a fost salvat. Încercați din nou.
told-no-right = Reflectory nu are dreptul să schimbe { $file }. Totul din el e în siguranță; acest ultim pas nu a fost salvat. Permiteți citirea și scrierea pentru fișier și dosarul lui, apoi încercați din nou.
told-full = Discul cu { $file } e plin. Tot ce a fost confirmat înainte e în siguranță; acest ultim pas nu a fost salvat. Faceți loc pe disc, apoi încercați din nou: nimic nu se numără de două ori.
# `kind` is what the system calls it, such as nfs.
told-network-share = Dosarul { $folder } e pe un disc de rețea ({ $kind }), unde s-ar putea pierde răspunsurile mai multor calculatoare. Nu s-a schimbat nimic. Alegeți un dosar pe discul acestui calculator; celelalte calculatoare își trimit foile la el.
told-io = { $file } nu a putut fi citit sau scris. Tot ce a fost confirmat înainte e în siguranță; acest ultim pas poate să nu fie salvat. Încercați din nou și verificați discul dacă se repetă: nimic nu se numără de două ori.

## The store: exercises, set-ups and texts.

told-no-exercise = Această școală nu are exercițiul { $id }. Nu s-a schimbat nimic. Lista exercițiilor arată numele care pot fi folosite.
told-activated-already = Exercițiul { $id } e deja activat. E în siguranță și nu a fost schimbat. Într-o sesiune există câte un exercițiu pentru fiecare nivel: continuați cu acela.
told-set-up-changed = Între timp altcineva a schimbat sau a eliminat pregătirea { $id }. Ce a păstrat e în siguranță și nu s-a activat nimic. Priviți-o încă o dată, apoi activați-o.
told-sheets-in-way = { $sheets ->
    [one] { $file } conține deja { $sheets } foaie, dar școala nu îl are în listă.
    [few] { $file } conține deja { $sheets } foi, dar școala nu îl are în listă.
   *[other] { $file } conține deja { $sheets } de foi, dar școala nu îl are în listă.
  } Totul e în siguranță și nu s-a schimbat nimic. Mutați acel fișier în altă parte și păstrați-l, apoi activați din nou.
told-not-handed-in = { $sheets ->
    [one] Acest calculator mai are { $sheets } foaie sigilată din { $id }, care nu e predată.
    [few] Acest calculator mai are { $sheets } foi sigilate din { $id }, care nu sunt predate.
   *[other] Acest calculator mai are { $sheets } de foi sigilate din { $id }, care nu sunt predate.
  } Totul e în siguranță și nu s-a schimbat nimic. Aduceți acest calculator unde are legătură cu calculatorul coordonatorului sau duceți foile acolo pe un stick, apoi încercați din nou.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Acest raport e prea lung: limita de caractere e { $most }. Nu s-a schimbat nimic și ce era păstrat e în siguranță. Scurtați-l, apoi încercați din nou.
told-set-up-long = Această pregătire e prea lungă: limita de caractere e { $most }. Nu s-a schimbat nimic și ce era păstrat e în siguranță. Scurtați-o, apoi încercați din nou.
told-plan-long = Acest plan e prea lung: limita de caractere e { $most }. Nu s-a schimbat nimic și ce era păstrat e în siguranță. Scurtați-l, apoi încercați din nou.
told-correction-long = Această corectură e prea lungă: limita de caractere e { $most }. Nu s-a schimbat nimic și ce era păstrat e în siguranță. Scurtați-o, apoi încercați din nou.

## The store: archives and backups.

told-place-taken = Locul exercițiului { $id } e ocupat de un exercițiu sau de o pregătire cu același nivel și aceeași sesiune. Amândouă sunt în siguranță, și cel de aici, și cel din arhivă, și nu s-a schimbat nimic. Mai întâi arhivați-l sau eliminați-l pe cel de aici, apoi încercați din nou.
told-file-there = Există deja ceva cu numele { $file }. E în siguranță și nu s-a schimbat nimic. Alegeți alt nume.
told-no-archive = Nu există arhiva unui exercițiu cu numele { $file }. Nu s-a schimbat nimic. Alegeți un fișier făcut de Reflectory la arhivarea unui exercițiu.
told-archive-cut = Arhiva { $file } e trunchiată: îi lipsește sfârșitul. Nu s-a schimbat nimic. Copiați-o încă o dată de unde a venit sau luați altă copie a ei.
told-archive-damaged = Arhiva { $file } e deteriorată. Nu s-a schimbat nimic, iar exercițiile acestei școli nu sunt afectate. Păstrați-o cum e și luați altă copie a ei.
told-archive-other = Arhiva { $file } vine de la altă școală, iar foile ei nu ar putea fi deschise aici. Nu s-a schimbat nimic. Dacă e a acestei școli, iar școala a fost pregătită din nou între timp, readuceți mai întâi școala dintr-o copie de siguranță.
told-too-large = { $file } e prea mare: într-o arhivă încap cel mult { $gigabytes } GB. Nu s-a schimbat nimic și totul din el e în siguranță. Păstrați-l în schimb cu o copie de siguranță a întregii școli.
told-no-target = Nu există dosarul { $folder }. Nu s-a schimbat nimic, iar fișierele școlii sunt în siguranță. Conectați stickul sau discul ori alegeți alt dosar.
told-backup-inside = { $folder } e chiar dosarul școlii sau e în el, iar o copie acolo s-ar pierde odată cu el. Nu s-a schimbat nimic. Alegeți un dosar pe un stick sau pe alt disc.
told-no-key-file = { $file } nu e fișierul cheii unui coordonator al acestei școli care să poată fi citit sau nu conține nicio cheie. Nu s-a făcut nicio copie de siguranță; cele mai vechi sunt în siguranță. Readuceți fișierul cheii dintr-o copie de siguranță și mutați celelalte în altă parte.
told-copy-differs = Copia { $file } nu e la fel cu originalul, deci nu contează ca o copie de siguranță. Originalul și toate copiile de siguranță mai vechi sunt în siguranță. Încercați din nou cu alt stick sau disc.
# The command must stand as it is.
told-backup-where = Spuneți o dată unde merg copiile de siguranță, pe un al doilea suport: reflectory backup DIR. După aceea ajunge b.
told-backed-up = Copie de siguranță făcută și recitită: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Acest depozit de date poate fi o copie mai veche: fișierul cheii ține minte { $remembered } foaie; lipsă aici: { $missing }.
    [few] Acest depozit de date poate fi o copie mai veche: fișierul cheii ține minte { $remembered } foi; lipsă aici: { $missing }.
   *[other] Acest depozit de date poate fi o copie mai veche: fișierul cheii ține minte { $remembered } de foi; lipsă aici: { $missing }.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } foaie nu a putut fi deschisă. E pusă deoparte și nu se numără.
    [few] { $sheets } foi nu au putut fi deschise. Sunt puse deoparte și nu se numără.
   *[other] { $sheets } de foi nu au putut fi deschise. Sunt puse deoparte și nu se numără.
  }
told-backup-due = Nicio copie de siguranță nu e mai nouă de o zi.
told-instrument-left-out = Un instrument e lăsat deoparte: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Această școală nu are încă o cheie. O face primul ei coordonator: reflectory key new.
told-type-passphrase = Scrieți parola cheii dumneavoastră.
told-key-no-memory = Acest calculator are acum prea puțină memorie liberă pentru a deschide o cheie. Nu s-a schimbat nimic. Închideți alte programe și încercați din nou.
told-wrong = Aceasta nu e parola cheii ({ $owner }). Nu s-a schimbat nimic. Încercați din nou: majusculele și spațiile contează.
# `owners` are several names with commas between.
told-wrong-all = Această parolă nu deschide nicio cheie de aici ({ $owners }). Nu s-a schimbat nimic. Încercați din nou: majusculele și spațiile contează.
told-wrong-and-damaged = Aceasta nu e parola cheii ({ $owner }). Nu s-a schimbat nimic. { $path } nu a putut fi citit; dacă e al dumneavoastră, aduceți o copie a lui.
told-wrong-all-and-damaged = Această parolă nu deschide nicio cheie de aici ({ $owners }). Nu s-a schimbat nimic. { $path } nu a putut fi citit; dacă e al dumneavoastră, aduceți o copie a lui.
told-key-damaged = { $path } e deteriorat, așa că nicio parolă nu îl deschide. Nu s-a schimbat nimic. Puneți în locul lui o copie, de exemplu cea dintr-o copie de siguranță.
told-no-key-here = În { $folder } nu e niciun fișier cu cheia acestei școli. Poate fi pe un stick, într-o copie de siguranță sau pe calculatorul pe care a fost făcut. Copiați-l în acest dosar.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Această școală are deja o cheie. `key add` adaugă al doilea coordonator, `key replace` preia de la cineva.
told-two-keys = Există deja doi coordonatori. `key replace` preia de la unul dintre ei.
told-no-first-key = Nu există încă prima cheie: reflectory key new.
told-both-needed = Aici e nevoie de ambele chei împreună, așa că una singură nu poate fi înlocuită. Nici `key add` fără --both nu se poate; mai întâi desigilați, apoi pregătiți următorul exercițiu cu chei noi.
told-taken = { $path } există deja și nu se scrie peste el.
told-key-not-made = Cheia nu a putut fi făcută: { $cause }.
told-key-not-written = { $path } nu a putut fi scris: { $cause }. Vechiul fișier al cheii, dacă există, e cum era.
told-key-broken = { $path } e deteriorat sau nu e fișierul unei chei ({ $cause }). Nu s-a schimbat nimic. Ajută o copie a lui sau cuvintele de recuperare.
told-hand-over-open = O schimbare anterioară a cheilor a fost întreruptă. Terminați-o mai întâi pe aceea.
told-coordinators-changed = Coordonatorii au fost schimbați între timp. Nicio foaie nu a fost atinsă; începeți din nou.
told-no-key-files = Nu există niciun fișier de cheie. Nu s-a schimbat nimic.
# --key FILE stays as it is.
told-no-readable-key = În { $folder } nu e niciun fișier de cheie al acestei școli care să poată fi citit. Indicați-l: --key FILE.
told-other-school = Această cheie ține de depozitul de date al altei școli. Nu s-a schimbat nimic.
told-not-that-key = { $path } nu e fișierul de cheie făcut atunci. Nu s-a schimbat nimic. Aduceți-l înapoi pe acela.
told-wrong-untouched = Aceasta nu e parola cheii ({ $owner }). Nicio foaie nu a fost atinsă; încercați din nou.
told-key-unopened = { $path }: { $cause }. Nicio foaie nu a fost atinsă.
told-none-opens = { $sheets ->
    [one] { $id }: cheia nu deschide nicio foaie din { $sheets }. Cheile și foile lui sunt cum erau.
    [few] { $id }: cheia nu deschide nicio foaie din { $sheets }. Cheile și foile lui sunt cum erau.
   *[other] { $id }: cheia nu deschide nicio foaie din { $sheets }. Cheile și foile lui sunt cum erau.
  }

## Set-ups and activations.

told-set-up-gone = Această pregătire nu mai e aici: cineva a activat-o, a mutat-o sau a aruncat-o.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title }: există deja un exercițiu în sesiunea { $session } din { $year }. E câte unul pentru fiecare nivel și sesiune; nu s-a schimbat nimic.
told-set-up-removed = Pregătirea e eliminată.
# The command must stand as it is.
told-activate-no-key = Nu există încă cheia unui coordonator, așa că nimeni nu ar putea deschide foile mai târziu. Mai întâi faceți una: reflectory key new. Păstrați-i bine parola și fișa de recuperare: cine le pierde pe amândouă înainte de desigilare pierde răspunsurile.
told-machines-joined = La acest exercițiu s-au conectat calculatoare ({ $machines }), iar pe ele pot fi foi predate acolo. De aceea activarea nu se mai poate retrage. Nu s-a schimbat nimic.
told-recalled = Activarea e retrasă. Exercițiul e din nou o pregătire; codurile și biletele făcute nu deschid nimic.
told-begun = Cineva a început să răspundă, așa că activarea nu se mai poate retrage. Nu s-a schimbat nimic.
# `problem` says what is wrong in the file.
told-own-not-taken = Nu s-a preluat nimic, pentru că fișierul, așa cum e, nu e un exercițiu. { $problem }
told-own-not-taken-more = Nu s-a preluat nimic: fișierul, așa cum e, nu e un exercițiu. { $problem } { $more ->
    [one] S-a găsit încă o problemă.
    [few] S-au mai găsit { $more } probleme.
   *[other] S-au mai găsit { $more } de probleme.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Între timp altcineva a corectat acest exercițiu. Nu s-a schimbat nimic. Priviți-l încă o dată, apoi corectați-l.
told-unsealed-meanwhile = Rezultatele acestui exercițiu au fost desigilate între timp, așa că nu mai poate fi corectat. Nu s-a schimbat nimic.
# `why` is a sentence.
told-not-corrected = { $why } Nu s-a schimbat nimic.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Ultima zi e acum { $day }. E notat în jurnal și toți o văd.
told-numbers = Numerele sunt corectate și notate în jurnal.
told-archived = { $sheets ->
    [0] { $id } e în { $path } fără foi, recitit și complet. Nu mai e în acest depozit de date.
    [one] { $id } e în { $path } cu 1 foaie sigilată, recitit și complet. Nu mai e în acest depozit de date.
    [few] { $id } e în { $path } cu { $sheets } foi sigilate, recitit și complet. Nu mai e în acest depozit de date.
   *[other] { $id } e în { $path } cu { $sheets } de foi sigilate, recitit și complet. Nu mai e în acest depozit de date.
  }
told-deleted = { $sheets ->
    [0] { $id } e șters, fără foi. Locul lui e din nou liber.
    [one] { $id } e șters, cu 1 foaie sigilată. Locul lui e din nou liber.
    [few] { $id } e șters, cu { $sheets } foi sigilate. Locul lui e din nou liber.
   *[other] { $id } e șters, cu { $sheets } de foi sigilate. Locul lui e din nou liber.
  }
told-restored = { $id } e înapoi, așa cum era. Arhiva rămâne unde e.
told-still-held = { $file } e încă ținut de alt program. Nimic nu mai duce la el și dispare la următoarea pornire.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } nu indică niciun fișier: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } e publicat la { $name }, unde pot fi foi care nu sunt aici. Nu s-a schimbat nimic. Mai întâi preluați-le (reflectory collect) și scoateți-l de pe acel server (reflectory exercise publish { $id } --withdraw --to), ambele cu adresa lui.

## The lab.

told-port-used = Portul { $port } e folosit pe acest calculator: poate laboratorul e deja deschis în altă fereastră. Nu s-a schimbat nimic.
told-lab-not-opened = Laboratorul nu a putut fi deschis: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Pot veni foi până la sfârșitul zilei de { $last }. Rezultatele pot fi desigilate din { $first }. Nu s-a schimbat nimic.
told-unsealed-already = Acest exercițiu a fost deja desigilat; ediția { $edition } a raportului său se păstrează și nu cere cheie. Nu s-a schimbat nimic.
told-no-sheets = Nimeni nu a predat o foaie, deci nu e nimic de desigilat. Foile pe care stațiile le mai au pot veni oricând.
told-opens-nothing = Nicio foaie nu se deschide cu această cheie. Nu s-a schimbat nimic. E cheia acestui exercițiu? O cheie înlocuită între timp nu deschide nimic.
told-keys-together = { $keys ->
    [one] Foile acestui exercițiu se deschid doar cu { $keys } cheie împreună.
    [few] Foile acestui exercițiu se deschid doar cu { $keys } chei împreună.
   *[other] Foile acestui exercițiu se deschid doar cu { $keys } de chei împreună.
  } Nu s-a schimbat nimic. Fiecare coordonator să își scrie parola.
told-unseal-meanwhile = Altcineva a desigilat acest exercițiu sau a schimbat ceva în el chiar în același moment. Nu s-a schimbat nimic. Priviți-l încă o dată.
told-not-unsealed = Acest exercițiu nu a fost încă desigilat. Nu s-a schimbat nimic.
told-erased = Foile sigilate au fost șterse după timpul lor, așa că nu se mai poate face o ediție nouă. Raportul păstrat rămâne cum e.
told-sheets-broken = { $sheets ->
    [one] { $sheets } dintre foile numărate în raportul păstrat nu se mai deschide, așa că nu se poate face o ediție nouă.
    [few] { $sheets } dintre foile numărate în raportul păstrat nu se mai deschid, așa că nu se poate face o ediție nouă.
   *[other] { $sheets } dintre foile numărate în raportul păstrat nu se mai deschid, așa că nu se poate face o ediție nouă.
  } Nu s-a schimbat nimic. Raportul păstrat rămâne cum e.
told-none-late = De la ultima ediție nu a venit nicio foaie. Nu s-a schimbat nimic.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Foi întârziate până acum: { $counts }. O ediție nouă cere de la un grup cel puțin { $cell }, altfel diferența dintre cele două ar fi despre acele puține persoane. Se păstrează și așteaptă.
told-report-not-kept = Raportul nu a putut fi scris astfel încât să poată fi recitit. Nu s-a păstrat nimic.
told-report-changed = Raportul păstrat ca ediția { $edition } din { $id } spune despre sine că e ediția { $other-edition } din { $other }: cineva l-a schimbat. Nu se arată. O copie de siguranță dinainte îl are pe cel corect.
told-no-report = Acest exercițiu nu are încă un raport.
told-no-report-to-draw = { $id } nu are încă un raport, deci nu e nimic de desenat în afară de participare.
told-many-notes = { $most ->
    [one] Există deja { $most } notă.
    [few] Există deja { $most } note.
   *[other] Există deja { $most } de note.
  } Mai întâi ștergeți una; nu s-a schimbat nimic.

## Plans.

told-plan-gone = Acest plan nu mai e aici: cineva i-a eliminat fișierul.
told-plan-removed = Planul e eliminat.
# `problem` is a sentence.
told-plan-broken = { $file }, rândul { $line }, coloana { $column }: { $problem } Fișierul rămâne cum e.
told-plan-no-days = Nicio activitate din acest plan nu are încă o zi, deci nu e nimic pentru calendar. Dați uneia o primă sau o ultimă zi; atunci merge. Nu s-a scris nimic.

## Files that are written for the coordinator.

told-written = Scris: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Scris: { $path }. Un browser îl arată; pentru PNG trebuie reflectory-print.
told-written-certificate = Scris: { $path }. După tipărire, coada imprimantei poate păstra o vreme numele.
told-not-written = { $path } nu a putut fi scris: { $cause }. Nu s-a schimbat nimic.
told-many-files = { $most ->
    [one] În { $folder } există deja { $most } fișier cu numele { $name }.
    [few] În { $folder } există deja { $most } fișiere cu numele { $name }.
   *[other] În { $folder } există deja { $most } de fișiere cu numele { $name }.
  } Mutați câteva în altă parte.
told-text-not-made = Textul nu a putut fi alcătuit. Nu s-a scris nimic.
told-document-not-made = Documentul nu a putut fi alcătuit. Nu s-a scris nimic.
told-spreadsheet-not-made = Foaia de calcul nu a putut fi alcătuită: { $cause }.
told-ended = Oprit. Nu s-a scris nimic.
told-no-drive = Nu se vede nicio unitate conectată. Conectați una, așteptați o clipă și apăsați din nou tasta sau notați ce e pe ecran. Nu s-a scris nimic.
told-many-drives = E conectată mai mult de o unitate și nimeni nu poate spune care e cea dorită. Lăsați conectată doar una. Nu s-a scris nimic.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF și PNG sunt făcute de un program însoțitor, reflectory-print, care nu e pe acest calculator. Ca să îl aveți: cargo install --path crates/print, sau puneți-l lângă reflectory. Fără el se pot scrie HTML și SVG, iar un browser tipărește HTML-ul.
told-print-no-start = { $path } nu pornește: { $cause }. HTML și SVG se pot scrie fără el.
told-print-refused = Nu s-a putut tipări: { $cause }
told-print-memory = Tipărirea a cerut mai multă memorie decât are la dispoziție. Nu s-a scris nimic. Dacă șablonul e al dumneavoastră: repetă ceva fără sfârșit? Altfel poate ajuta închiderea altor programe.
told-print-long = { $seconds ->
    [one] Tipărirea a durat mai mult de { $seconds } secundă și a fost oprită. Nu s-a scris nimic.
    [few] Tipărirea a durat mai mult de { $seconds } secunde și a fost oprită. Nu s-a scris nimic.
   *[other] Tipărirea a durat mai mult de { $seconds } de secunde și a fost oprită. Nu s-a scris nimic.
  }
told-print-not-usable = Programul de tipărire a dat înapoi ceva ce nu poate fi folosit. Nu s-a scris nimic. E din această versiune?
told-print-broke-off = Programul de tipărire s-a întrerupt: lipsește sfârșitul a ceea ce a făcut. Nu s-a scris nimic. Încercați din nou; dacă se mai întâmplă, poate ajuta închiderea altor programe.
# The key h must be named as it is.
told-no-pdf-certificate = Pe acest calculator nu se poate face un PDF. h scrie o pagină pentru browser, care o poate tipări.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Insigna nu e încă semnată. O semnează parola dumneavoastră: reflectory badge { $id }
told-badge-later = Insigna pentru { $id } se poate face după ce foile sunt desigilate: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Pentru { $id } nu există insignă. { $reasons }
told-badge-broken = Ce se păstrează din această insignă nu poate fi citit. Readuceți o copie de siguranță.
