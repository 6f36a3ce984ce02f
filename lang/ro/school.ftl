### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Nume
school-fact-place = Localitate
school-fact-zone = Fus orar
school-fact-languages = Limbi
school-fact-cell = Prag de afișare
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Foile se păstrează
school-fact-coordinators = Coordonatori
# Asks for a number of years.
school-years = Ani

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = încă nu e scris
# The school has no place yet, and needs none.
school-no-place = nu e scrisă
school-cell = { $sheets ->
    [one] { $sheets } foaie
    [few] { $sheets } foi
   *[other] { $sheets } de foi
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] 1 an
    [few] { $years } ani
   *[other] { $years } de ani
  }
school-nobody = încă nimeni nu desigilează
# `name` is the only coordinator.
school-one-alone = doar { $name } desigilează
# Two coordinators: both keys are needed.
school-both-needed = { $one } și { $other }: doar împreună
# Two coordinators: one key is enough.
school-either-enough = { $one } sau { $other }: ajunge o cheie

## The same room: what the line under the cursor is for.

school-name-meaning = Apare pe fiecare ecran al unui exercițiu și în raport.
school-place-meaning = Oraș, comună sau cartier. Poate rămâne gol.
school-zone-meaning = Un exercițiu se deschide la 00:00 și se închide la 23:59 în acest fus, chiar dacă nu rulează niciun program. Scrieți un oraș.
# The tags are typed as they stand here.
school-languages-meaning = Coduri scurte, de exemplu en, fr, nl. Afirmațiile proprii se scriu în prima limbă și pot fi traduse în celelalte.
school-cell-meaning = De la { $least } la { $most }, de obicei { $usual }. Un grup cu mai puține foi nu are rând propriu în raport, ca nimeni să nu fie recunoscut. E valabil pentru exercițiile noi, iar participanții îl văd.
school-retention-meaning = Ani: 1 până la { $years }. După aceea foile sigilate trebuie șterse. Raportul se păstrează.
school-no-key-meaning = Doar cine are cheia unui coordonator poate deschide foile. Fără cheie nu se poate activa nimic. Enter o face pe prima.
school-coordinators-meaning = Enter adaugă cheia unui coleg sau predă unui succesor, pas cu pas.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Anul școlar { $year }: verificați o dată dacă totul e încă valabil, apoi apăsați l.
school-year-now = Anul școlar { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Primii pași
school-step-name = numele școlii
school-step-key = cheia unui coordonator
school-step-exercise = un exercițiu, în camera 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = nume
school-step-key-short = cheie
school-step-exercise-short = exercițiu (cam.3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Numele școlii are { $chars } caracter.
    [few] Numele școlii are { $chars } caractere.
   *[other] Numele școlii are { $chars } de caractere.
  } Pe rândul lui încap cel mult { $most }.
school-place-long = { $chars ->
    [one] Localitatea are { $chars } caracter.
    [few] Localitatea are { $chars } caractere.
   *[other] Localitatea are { $chars } de caractere.
  } Pe rândul ei încap cel mult { $most }.
school-zone-unknown = Nu există fusul orar „{ $zone }”. Exemple: Europe/Brussels, Europe/Athens.
school-no-language = Indicați cel puțin o limbă, de exemplu en.
school-many-languages = { $count ->
    [one] Există { $count } limbă.
    [few] Există { $count } limbi.
   *[other] Există { $count } de limbi.
  } Sunt posibile cel mult { $most }.
school-no-tag = „{ $tag }” nu e codul unei limbi. Exemple: nl, fr, pt-BR.
school-language-twice = Limba { $tag } e trecută de două ori.
school-cell-wrong = Pragul de afișare, în foi, poate fi de la { $least } la { $most }, nu { $cell }.
school-retention-wrong = Anii de păstrare a foilor sigilate pot fi de la 1 la { $most }, nu { $years }.
school-kept-now = Păstrat.

## A coordinator's key, in steps: the title of each way.

keys-title = Cheile coordonatorilor
keys-title-first = Cheia primului coordonator
keys-title-colleague = O cheie pentru un coleg
keys-title-successor = Predarea către un succesor

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = cheia dumneavoastră
keys-step-colleague = cheia colegului
keys-step-successor = cheia succesorului
# The sheet of paper with the recovery words.
keys-step-sheet = fișa de recuperare
keys-step-backup = copia de siguranță
keys-step-old = cheia veche
# Such as "step 2 of 4: recovery sheet".
keys-step = pasul { $step } din { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Ce vreți să faceți?
keys-add = adăugați un coleg: a doua cheie
keys-hand-over = predați unui succesor: o cheie nouă în locul celei vechi
keys-who-opens = De cine va fi nevoie ca să se deschidă foile?
keys-either = oricare cheie deschide foile
keys-both = le deschid doar amândouă împreună

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Numele dumneavoastră
keys-my-passphrase = Parola dumneavoastră
keys-colleague-name = Numele colegului
keys-going-passphrase = Parola cheii vechi
keys-successor-name = Numele succesorului
keys-new-passphrase = O parolă nouă
keys-again = Încă o dată la fel
# A word of the recovery sheet, by its number.
keys-word = Cuvântul { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Cine are această cheie și parola ei poate deschide foile, și nimeni altcineva. Luați patru sau mai multe cuvinte care nu au legătură între ele. Parola nu se arată niciodată.
keys-colleague-more = Întâi parola dumneavoastră; apoi colegul scrie un nume și o parolă ale sale. Toate foile se resigilează pentru amândoi.
keys-successor-more = Întâi parola cheii vechi; apoi succesorul scrie un nume și o parolă ale sale. Toate foile se sigilează din nou.
keys-no-name = Scrieți un nume: colegii văd a cui e cheia.
keys-no-passphrase = Scrieți o parolă: patru sau mai multe cuvinte care nu au legătură între ele.
keys-not-same = Cele două parole nu sunt la fel. Scrieți-le din nou pe amândouă.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Luați patru sau mai multe cuvinte care nu au legătură între ele. Nu s-a schimbat nimic.
weak-easy = E ușor de ghicit.
weak-rows-of-keys = Tastele alăturate se încearcă printre primele.
weak-repeats = Repetarea aproape că nu o face mai puternică.
weak-common = Mulți folosesc exact aceasta; se încearcă prima.
weak-like-common = Seamănă cu ce folosesc mulți; se încearcă și cu litere și cifre înlocuite.
weak-sequence = Șiruri precum abc sau 6543 se încearcă printre primele.
weak-years = Anii se încearcă printre primii.
weak-one-word = Un singur cuvânt se găsește cu un dicționar.
weak-dates = Datele se încearcă devreme, zilele de naștere primele.
weak-names = Numele se încearcă printre primele.

## A coordinator's key: the recovery words.

keys-words = Notați acum aceste 24 de cuvinte, în această ordine: se arată o singură dată. Cu ele foile se deschid când parola e uitată. Țineți-le sub cheie.
keys-file = Fișierul cheii: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Scrieți cuvintele { $one } și { $other } de pe fișa dumneavoastră: așa e sigur că au fost notate.
keys-wrong-word = Acesta nu e cuvântul { $number }. Mai priviți o dată fișa; Esc arată cuvintele.
# The key q must be named as it is.
keys-leaving = Aceste cuvinte se arată doar acum. Cine pierde și cuvintele, și parola pierde răspunsurile. Apăsați încă o dată q ca să ieșiți fără să le fi notat.

## A coordinator's key: what comes after.

keys-backup = Acum: copie de siguranță
# The key b and the command must stand as they are.
keys-backup-more = Fișierul cheii e în dosarul depozitului. b le copiază pe ambele pe al doilea suport; prima dată spuneți unde: reflectory backup DIR. Fără cheie sau fără parola și fișa ei de recuperare, nimeni nu poate deschide foile.
keys-unfinished = Încă nu e terminat
# `why` is a sentence.
keys-unfinished-more = { $why } Păstrați ambele chei și parole. Alegeți din nou la fel și scrieți ambele parole: atunci e gata.
keys-old = Cheia veche nu mai deschide foi noi
keys-old-more = Fiecare foaie e acum sigilată pentru cheia nouă. Copiile vechi ale depozitului se mai deschid cu cheia veche: distrugeți-le cu vechea fișă de recuperare sau păstrați-le cu aceeași grijă ca înainte.
keys-old-unfinished = Predarea nu e încă terminată
keys-finished = Schimbarea de chei care fusese întreruptă e terminată: fiecare foaie e sigilată pentru cheile valabile acum.
keys-sheets-left = { $sheets ->
    [one] { $sheets } foaie nu s-a deschis cu cheia veche și a rămas cum era.
    [few] { $sheets } foi nu s-au deschis cu cheia veche și au rămas cum erau.
   *[other] { $sheets } de foi nu s-au deschis cu cheia veche și au rămas cum erau.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Fișă de recuperare: { $name }
recovery-print = Tipăriți fișa, țineți-o sub cheie și ștergeți fișierul: cine o are poate deschide foile.
recovery-what-for = { $words ->
    [one] Cheia ({ $name }) poate fi folosită cu acest { $words } cuvânt, fără fișierul și parola ei.
    [few] Cheia ({ $name }) poate fi folosită cu aceste { $words } cuvinte, fără fișierul și parola ei.
   *[other] Cheia ({ $name }) poate fi folosită cu aceste { $words } de cuvinte, fără fișierul și parola ei.
  } Cine are această fișă poate deschide foile: țineți-o sub cheie, departe de calculator.
recovery-delete = Ștergeți fișierul după ce pagina e tipărită; coada imprimantei poate păstra o vreme o copie.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · sesiunea { $session } din { $year }
codes-activated = E activat.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Se deschide { $first }, 00:00, și se închide { $last }, 23:59.
codes-open-until = E deschis până { $last }, 23:59.
codes-closed = E închis de { $last }, 23:59. Codurile nu mai deschid nimic.
codes-none = Fără coduri, fiecare își alege grupul la un calculator al școlii.
# `groups` are names of groups with commas between.
codes-everybody = Toți intră cu un cod: { $groups }.
codes-some = Doar cu un cod: { $groups }. Ceilalți își aleg grupul la un calculator al școlii.
codes-making = O clipă: se fac codurile.
slips-making = O clipă: se fac biletele.
slips-making-left = { $left ->
    [one] O clipă: se fac biletele. După acestea mai urmează o serie.
    [few] O clipă: se fac biletele. După acestea mai urmează { $left } serii.
   *[other] O clipă: se fac biletele. După acestea mai urmează { $left } de serii.
  }
recall-moment = O clipă: se retrage activarea.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Câte un cod pentru fiecare grup
codes-of-groups-more = Toți cei din grup folosesc același cod, pe un afiș sau în mesaj. Poate fi folosit de mai multe ori.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Câte un cod pentru fiecare grup și firmă
codes-of-companies-more = Toți cei din grup folosesc același cod, iar fiecare firmă are codul ei. Un cod poate fi folosit de mai multe ori.
codes-slips = Bilete de unică folosință, de tipărit și tăiat
codes-slips-more = Cu fiecare răspunde o persoană, o dată. Împărțiți-le ca la vot, fără să notați cine ce are.
codes-lab = Deschideți laboratorul
codes-lab-more = Alte calculatoare intră cu un cod și predau prin rețea cât timp rulează acest program.
codes-recall = Retrageți activarea
codes-recall-more = Cât timp nu a început nimeni: redevine o pregătire, iar codurile ei nu mai deschid nimic.
recall-ask = Retrageți activarea?
recall-meaning = Devine din nou o pregătire, cu totul așa cum e, și o puteți schimba și activa din nou. Codurile și biletele împărțite nu mai deschid nimic. Dacă cineva a început să răspundă, nu se schimbă nimic.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Câte bilete și pentru cine?
slips-meaning = Grupurile cu bilete intră doar cu un cod. Biletele se arată o singură dată; nimeni nu le mai poate vedea mai târziu.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = toate la un loc
# The heading of the slips.
slips-title = Bilete de unică folosință
# Which lines of a long text are shown. At most 30 columns.
codes-lines = rândurile { $first }–{ $last } din { $all }
# The key w must be named as it is.
codes-copied = Copiat, dacă terminalul poate: lipiți undeva ca să verificați. Dacă nu apare nimic, w salvează un fișier de tipărit.
# The keys must be named as they are.
slips-nowhere-else = Aceste bilete nu se păstrează altundeva. w le salvează, y le copiază; apăsați încă o dată q ca să renunțați la ele.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Toți cei dintr-un grup folosesc același cod.
codes-sheet-only = De acum aceste grupuri răspund doar cu codul lor.
# A code follows.
slip-code = Codul tău:
slip-once = Funcționează o singură dată. Nimeni nu îți poate recunoaște răspunsurile după el: se păstrează doar un semn că a fost folosit.

## One-time slips: why there are none.

slips-not-drawn = Nu s-a putut genera niciun cod: { $cause }.
slips-count-wrong = { $most ->
    [one] Se poate face deodată între 1 și { $most } bilet.
    [few] Se pot face deodată între 1 și { $most } bilete.
   *[other] Se pot face deodată între 1 și { $most } de bilete.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: grup neinvitat la { $id }, deci nu e nimic pentru el.
slips-not-added = Aceste bilete nu au putut fi adăugate. Nu s-a schimbat nimic; încercați din nou.
slips-not-made = Biletele nu au putut fi făcute pe acest calculator. Nu s-a schimbat nimic.

## The lab: other machines join with a code and hand in over the network.

lab-opening = O clipă: se deschide laboratorul.
lab-closed = Laboratorul e închis.
lab-closed-more = Cât e deschis, la acest exercițiu se poate răspunde de pe alte calculatoare ale școlii. Fără el sau fără rețea, foile vin pe stick. Ce s-a predat nu depinde de el.
lab-open = Laboratorul e deschis.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Cod de conectare
lab-address = Adresă
# Instead of an address.
lab-no-network = niciuna: acest calculator nu e în nicio rețea
# A command follows on the next line.
lab-once = Pe fiecare calculator, o dată:
lab-ends = Se închide când ieșiți din program. Ce s-a predat e în siguranță pe acest disc.
lab-unsealed = Acest exercițiu e desigilat: foile care ar veni acum ar cere o ediție nouă. Laboratorul lui rămâne închis.

## The lab: how the machines stand.

lab-nobody = Încă nu s-a conectat niciun calculator.
lab-joined = { $machines ->
    [one] S-a conectat 1 calculator, accesibile: { $reachable }.
    [few] S-au conectat { $machines } calculatoare, accesibile: { $reachable }.
   *[other] S-au conectat { $machines } de calculatoare, accesibile: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] S-a conectat 1 calculator, accesibile: { $reachable };
    [few] S-au conectat { $machines } calculatoare, accesibile: { $reachable };
   *[other] S-au conectat { $machines } de calculatoare, accesibile: { $reachable };
  } { $sheets ->
    [one] 1 foaie așteaptă acolo.
    [few] { $sheets } foi așteaptă acolo.
   *[other] { $sheets } de foi așteaptă acolo.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Nu răspunde acum și poate avea foi: stația { $stations }.
    [few] Nu răspund acum și pot avea foi: stațiile { $stations }.
   *[other] Nu răspund acum și pot avea foi: stațiile { $stations }.
  }
lab-missing-more = Nu răspund acum și pot avea foi: stațiile { $stations } și încă { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 foaie e pusă deoparte: a venit fără un bilet liber. t le numără pe toate; altfel rămân deoparte.
    [few] { $sheets } foi sunt puse deoparte: au venit fără un bilet liber. t le numără pe toate; altfel rămân deoparte.
   *[other] { $sheets } de foi sunt puse deoparte: au venit fără un bilet liber. t le numără pe toate; altfel rămân deoparte.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stații despre care se știe că au foi care nu sunt aici: niciuna.
outside-waiting = Foi care așteaptă acum pe stații: { $sheets }. Lăsați laboratorul deschis până ajung aici.
outside-missing = { $count ->
    [one] Mai pot fi foi pe: stația { $stations }. Mai întâi deschideți laboratorul sau adunați stickurile.
    [few] Mai pot fi foi pe: stațiile { $stations }. Mai întâi deschideți laboratorul sau adunați stickurile.
   *[other] Mai pot fi foi pe: stațiile { $stations }. Mai întâi deschideți laboratorul sau adunați stickurile.
  }
outside-missing-more = Mai pot fi foi pe: stațiile { $stations } și încă { $more }. Întâi deschideți laboratorul sau adunați stickurile.
outside-unknown = Un calculator care nu s-a întâlnit niciodată cu acesta nu e cunoscut: aduceți mai întâi foile lui.
# `name` is a server. The command must stand as it is.
outside-server = Publicat la { $name }: rulați mai întâi reflectory collect cu adresa lui.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 foaie e pusă deoparte, pentru că a venit fără un bilet liber: contează doar dacă o numărați mai întâi în laborator (o, apoi t).
    [few] { $sheets } foi sunt puse deoparte, pentru că au venit fără un bilet liber: contează doar dacă le numărați mai întâi în laborator (o, apoi t).
   *[other] { $sheets } de foi sunt puse deoparte, pentru că au venit fără un bilet liber: contează doar dacă le numărați mai întâi în laborator (o, apoi t).
  }
