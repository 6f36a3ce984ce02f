### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Naziv
school-fact-place = Mjesto
school-fact-zone = Vremenska zona
school-fact-languages = Jezici
school-fact-cell = Prag prikaza
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Listovi se čuvaju
school-fact-coordinators = Koordinatori
# Asks for a number of years.
school-years = Godine

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = još nije upisano
# The school has no place yet, and needs none.
school-no-place = nije upisano
school-cell = { $sheets ->
    [one] { $sheets } list
    [few] { $sheets } lista
   *[other] { $sheets } listova
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] { $years } godinu
    [few] { $years } godine
   *[other] { $years } godina
  }
school-nobody = zasad nitko nema ključ
# `name` is the only coordinator.
school-one-alone = { $name } može otpečatiti bez drugih
# Two coordinators: both keys are needed.
school-both-needed = { $one } i { $other }: samo zajedno
# Two coordinators: one key is enough.
school-either-enough = { $one } ili { $other }: otpečaćuje i jedan ključ

## The same room: what the line under the cursor is for.

school-name-meaning = Piše na svakom zaslonu provedbe i u izvješću.
school-place-meaning = Grad ili četvrt. Može ostati prazno.
school-zone-meaning = Provedba se otvara u 00:00 i zatvara u 23:59 u ovoj zoni, i kad nijedan program ne radi. Upiši grad.
# The tags are typed as they stand here.
school-languages-meaning = Kratke oznake kao en, fr, nl. Vlastite se tvrdnje pišu na prvom jeziku, a mogu se prevesti na ostale.
school-cell-meaning = Od { $least } do { $most }, obično { $usual }. Skupina s manje listova u izvješću nema vlastiti redak, da se nikoga ne prepozna. Vrijedi za nove provedbe i sudionici to vide.
school-retention-meaning = Od 1 do { $years } godina. Nakon toga zapečaćene listove treba obrisati. Izvješće se čuva.
school-no-key-meaning = Listove može otvoriti samo tko ima ključ koordinatora. Bez ključa ništa se ne može aktivirati. Enter izrađuje prvi.
school-coordinators-meaning = Enter dodaje ključ kolegice ili kolege, ili predaje posao nasljedniku, korak po korak.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Školska godina { $year }: jednom pogledaj je li sve ovo još točno, zatim pritisni l.
school-year-now = Školska godina { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Prvi koraci
school-step-name = naziv škole
school-step-key = ključ koordinatora
school-step-exercise = provedba, u sobi 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = naziv
school-step-key-short = ključ
school-step-exercise-short = provedba (soba 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Naziv škole ima { $chars } znak.
    [few] Naziv škole ima { $chars } znaka.
   *[other] Naziv škole ima { $chars } znakova.
  } U redak ih stane najviše { $most }.
school-place-long = { $chars ->
    [one] Mjesto ima { $chars } znak.
    [few] Mjesto ima { $chars } znaka.
   *[other] Mjesto ima { $chars } znakova.
  } U redak ih stane najviše { $most }.
school-zone-unknown = Nijedna se vremenska zona ne zove „{ $zone }”. Primjeri: Europe/Brussels, Europe/Athens.
school-no-language = Navedi barem jedan jezik, npr. en.
school-many-languages = { $count ->
    [one] Naveden je { $count } jezik.
    [few] Navedena su { $count } jezika.
   *[other] Navedeno je { $count } jezika.
  } Može ih biti najviše { $most }.
school-no-tag = „{ $tag }” nije oznaka jezika. Primjeri: nl, fr, pt-BR.
school-language-twice = Jezik { $tag } naveden je dvaput.
school-cell-wrong = Prag prikaza može biti od { $least } do { $most } listova, a ne { $cell }.
school-retention-wrong = Zapečaćeni se listovi mogu čuvati od 1 do { $most } godina, a ne { $years }.
school-kept-now = Spremljeno.

## A coordinator's key, in steps: the title of each way.

keys-title = Ključevi koordinatora
keys-title-first = Ključ prvog koordinatora
keys-title-colleague = Ključ za kolegicu ili kolegu
keys-title-successor = Predaja posla nasljedniku

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = tvoj ključ
keys-step-colleague = drugi ključ
keys-step-successor = ključ nasljednika
# The sheet of paper with the recovery words.
keys-step-sheet = list za oporavak
keys-step-backup = kopija
keys-step-old = stari ključ
# Such as "step 2 of 4: recovery sheet".
keys-step = korak { $step } od { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Što treba učiniti?
keys-add = dodaj kolegicu ili kolegu: drugi ključ
keys-hand-over = predaj nasljedniku: novi ključ umjesto onoga koji odlazi
keys-who-opens = Tko će biti potreban za otvaranje listova?
keys-either = listove otvara bilo koji od dva ključa
keys-both = otvaraju ih samo oba zajedno

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Tvoje ime
keys-my-passphrase = Tvoja lozinka
keys-colleague-name = Ime kolegice ili kolege
keys-going-passphrase = Lozinka ključa koji odlazi
keys-successor-name = Ime nasljednika
keys-new-passphrase = Nova lozinka
keys-again = Ista još jednom
# A word of the recovery sheet, by its number.
keys-word = { $number }. riječ

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Listove može otvoriti onaj tko ima ovaj ključ i njegovu lozinku, i nitko drugi. Uzmi četiri ili više riječi koje nemaju ništa jedna s drugom. Lozinka se nikad ne prikazuje.
keys-colleague-more = Najprije tvoja lozinka; zatim kolegica ili kolega upisuje ime i svoju lozinku. Svi se listovi iznova pečate za oboje.
keys-successor-more = Najprije lozinka ključa koji odlazi; zatim nasljednik upisuje ime i svoju lozinku. Svi se listovi iznova pečate.
keys-no-name = Upiši ime: kolege vide čiji je ključ.
keys-no-passphrase = Upiši lozinku: četiri ili više riječi koje nemaju ništa jedna s drugom.
keys-not-same = Dvije lozinke nisu iste. Upiši obje ponovno.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Uzmi četiri ili više riječi koje nemaju ništa jedna s drugom. Ništa nije promijenjeno.
weak-easy = Ovo je lako pogoditi.
weak-rows-of-keys = Susjedne tipke isprobavaju se među prvima.
weak-repeats = Ponavljanje lozinku gotovo ne čini jačom.
weak-common = Mnogi imaju upravo ovo; isprobava se najprije.
weak-like-common = Ovo je blizu onome što imaju mnogi; isprobavaju se i zamijenjena slova i znamenke.
weak-sequence = Nizovi kao abc ili 6543 isprobavaju se među prvima.
weak-years = Godine se isprobavaju među prvima.
weak-one-word = Jedna sama riječ nađe se pomoću rječnika.
weak-dates = Datumi se isprobavaju među prvima, a rođendani prije svih.
weak-names = Imena se isprobavaju među prvima.

## A coordinator's key: the recovery words.

keys-words = Zapiši sada ove 24 riječi, ovim redom: prikazuju se samo jednom. Njima se listovi otvaraju kad se lozinka zaboravi. Zaključaj ih.
keys-file = Datoteka ključa: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Upiši riječi { $one } i { $other } sa svojeg lista: tada je sigurno da su zapisane.
keys-wrong-word = To nije { $number }. riječ. Pogledaj ponovno svoj list; Esc prikazuje riječi.
# The key q must be named as it is.
keys-leaving = Ove se riječi prikazuju samo sada. Tko izgubi njih i lozinku, gubi odgovore. Pritisni q još jednom za izlaz bez zapisivanja.

## A coordinator's key: what comes after.

keys-backup = Sada sigurnosna kopija
# The key b and the command must stand as they are.
keys-backup-more = Datoteka ključa je u mapi spremišta. b kopira oboje na tvoj medij za sigurnosne kopije; prvi put reci kamo: reflectory backup DIR. Bez ključa, ili bez njegove lozinke i lista za oporavak, nitko ne može otvoriti listove.
keys-unfinished = Ovo još nije dovršeno
# `why` is a sentence.
keys-unfinished-more = { $why } Čuvaj oba ključa i obje lozinke. Odaberi isto još jednom i upiši obje: tada je dovršeno.
keys-old = Stari ključ više ne otvara nove listove
keys-old-more = Svaki je list sada zapečaćen za novi ključ. Prijašnje kopije spremišta još se mogu otvoriti starim ključem: uništi ih zajedno sa starim listom za oporavak ili ih čuvaj jednako pažljivo kao prije.
keys-old-unfinished = Predaja posla još nije dovršena
keys-finished = Prekinuta promjena ključeva je dovršena: svaki je list zapečaćen za ključeve koji sada vrijede.
keys-sheets-left = { $sheets ->
    [one] { $sheets } list nije se otvorio starim ključem i ostaje kakav je bio.
    [few] { $sheets } lista nisu se otvorila starim ključem i ostaju kakva su bila.
   *[other] { $sheets } listova nije se otvorilo starim ključem i ostaju kakvi su bili.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = List za oporavak: { $name }
recovery-print = Ispiši ovo, zaključaj i obriši datoteku: tko ga ima, može otvoriti listove.
recovery-what-for = { $words ->
    [one] Uz { $words } riječ s ovog lista ključ ({ $name }) može se upotrijebiti bez datoteke i lozinke.
    [few] Uz { $words } riječi s ovog lista ključ ({ $name }) može se upotrijebiti bez datoteke i lozinke.
   *[other] Uz { $words } riječi s ovog lista ključ ({ $name }) može se upotrijebiti bez datoteke i lozinke.
  } Tko ima ovaj list, može otvoriti listove: zaključaj ga, podalje od računala.
recovery-delete = Obriši datoteku čim ispišeš ovu stranicu; red čekanja pisača može neko vrijeme čuvati kopiju.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · { $session }. krug { $year }
codes-activated = Provedba je aktivirana.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Otvara se: { $first }, 00:00. Zatvara se: { $last }, 23:59.
codes-open-until = Otvoreno do: { $last }, 23:59.
codes-closed = Zatvoreno od: { $last }, 23:59. Kodovi više ništa ne otvaraju.
codes-none = Bez kodova svatko svoju skupinu bira na računalu škole.
# `groups` are names of groups with commas between.
codes-everybody = Svi ulaze s kodom: { $groups }.
codes-some = Samo s kodom: { $groups }. Ostali biraju svoju skupinu na računalu škole.
codes-making = Samo trenutak: kodovi se izrađuju.
slips-making = Samo trenutak: listići se izrađuju.
slips-making-left = { $left ->
    [one] Samo trenutak: listići se izrađuju. Nakon ovih još { $left } skup.
    [few] Samo trenutak: listići se izrađuju. Nakon ovih još { $left } skupa.
   *[other] Samo trenutak: listići se izrađuju. Nakon ovih još { $left } skupova.
  }
recall-moment = Samo trenutak: aktivacija se povlači.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Jedan kod po skupini
codes-of-groups-more = Svi iz skupine imaju isti kod, na plakatu ili u poruci. Može se upotrijebiti više puta.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Jedan kod po skupini i tvrtki
codes-of-companies-more = Svi iz skupine imaju isti kod, a svaka tvrtka ima svoj. Kod se može upotrijebiti više puta.
codes-slips = Jednokratni listići za ispis i rezanje
codes-slips-more = Svaki omogućuje jednoj osobi da odgovori, jednom. Podijeli ih kao glasačke listiće, bez bilježenja tko ima koji.
codes-lab = Otvori učionicu
codes-lab-more = Druga se računala pridružuju kodom i predaju preko mreže, dok ovaj program radi.
codes-recall = Povuci aktivaciju
codes-recall-more = Dok nitko nije počeo: ponovno postaje priprema, a kodovi više ništa ne otvaraju.
recall-ask = Povući aktivaciju?
recall-meaning = Provedba ponovno postaje priprema, sa svime kako jest, pa je možeš promijeniti i iznova aktivirati. Podijeljeni kodovi i listići više ništa ne otvaraju. Ako je netko počeo odgovarati, ništa se ne mijenja.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Koliko listića, i za koga?
slips-meaning = U skupine s listićima ulazi se samo s kodom. Listići se prikazuju jednom; poslije ih nitko ne može pogledati.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = ukupno
# The heading of the slips.
slips-title = Jednokratni listići
# Which lines of a long text are shown. At most 30 columns.
codes-lines = redci { $first } – { $last } od { $all }
# The key w must be named as it is.
codes-copied = Kopirano, ako terminal to može: zalijepi i provjeri. Ako nema ničega, w sprema datoteku za ispis.
# The keys must be named as they are.
slips-nowhere-else = Ovi se listići ne čuvaju nigdje drugdje. w ih sprema, y kopira; pritisni q još jednom da odeš bez njih.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Svi iz skupine imaju isti kod.
codes-sheet-only = Odsad ove skupine odgovaraju samo sa svojim kodom.
# A code follows.
slip-code = Vaš kod:
slip-once = Vrijedi jednom. Nitko po njemu ne može prepoznati vaše odgovore: čuva se samo oznaka da je iskorišten.

## One-time slips: why there are none.

slips-not-drawn = Kod se nije mogao izvući: { $cause }.
slips-count-wrong = { $most ->
    [one] Odjednom se može izraditi od 1 do { $most } listića.
    [few] Odjednom se može izraditi od 1 do { $most } listića.
   *[other] Odjednom se može izraditi od 1 do { $most } listića.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: ova skupina nije pozvana u { $id }, pa za nju nema ničega.
slips-not-added = Ovi se listići nisu mogli dodati. Ništa nije promijenjeno; pokušaj ponovno.
slips-not-made = Listići se na ovom računalu nisu mogli izraditi. Ništa nije promijenjeno.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Samo trenutak: učionica se otvara.
lab-closed = Učionica je zatvorena.
lab-closed-more = Dok je otvorena, za ovu se provedbu može odgovarati i na drugim računalima škole. Bez nje, ili bez mreže, listovi dolaze USB-stikom. Ništa predano ne ovisi o njoj.
lab-open = Učionica je otvorena.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Kod za pridruživanje
lab-address = Adresa
# Instead of an address.
lab-no-network = nema: ovo računalo nije u mreži
# A command follows on the next line.
lab-once = Na svakom računalu, jednom:
lab-ends = Zatvara se kad izađeš iz programa. Sve predano sigurno je na ovom disku.
lab-unsealed = Ova je provedba otpečaćena: za listove koji sada stignu trebalo bi novo izdanje. Njezina učionica ostaje zatvorena.

## The lab: how the machines stand.

lab-nobody = Još se nije pridružilo nijedno računalo.
lab-joined = { $machines ->
    [one] Pridružilo se { $machines } računalo, dostupno: { $reachable }.
    [few] Pridružila su se { $machines } računala, dostupno: { $reachable }.
   *[other] Pridružilo se { $machines } računala, dostupno: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Pridružilo se { $machines } računalo, dostupno: { $reachable };
    [few] Pridružila su se { $machines } računala, dostupno: { $reachable };
   *[other] Pridružilo se { $machines } računala, dostupno: { $reachable };
  } { $sheets ->
    [one] ondje čeka { $sheets } list.
    [few] ondje čekaju { $sheets } lista.
   *[other] ondje čeka { $sheets } listova.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Sada se ne javlja, a možda ima listove: stanica { $stations }.
    [few] Sada se ne javljaju, a možda imaju listove: stanice { $stations }.
   *[other] Sada se ne javljaju, a možda imaju listove: stanice { $stations }.
  }
lab-missing-more = Sada se ne javljaju, a možda imaju listove: stanice { $stations } i još { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] Odvojen je { $sheets } list: stigao je bez slobodnog listića. t broji sve takve; inače ostaju odvojeni.
    [few] Odvojena su { $sheets } lista: stigla su bez slobodnog listića. t broji sve takve; inače ostaju odvojeni.
   *[other] Odvojeno je { $sheets } listova: stigli su bez slobodnog listića. t broji sve takve; inače ostaju odvojeni.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stanice za koje se zna da imaju listove kojih ovdje nema: nijedna.
outside-waiting = Listovi koji sada čekaju na stanicama: { $sheets }. Ostavi učionicu otvorenu dok ne stignu.
outside-missing = { $count ->
    [one] Listovi su možda još ovdje: stanica { $stations }. Najprije otvori učionicu ili pokupi njezin USB-stik.
    [few] Listovi su možda još ovdje: stanice { $stations }. Najprije otvori učionicu ili pokupi njihove USB-stikove.
   *[other] Listovi su možda još ovdje: stanice { $stations }. Najprije otvori učionicu ili pokupi njihove USB-stikove.
  }
outside-missing-more = Listovi su možda još ovdje: stanice { $stations } i još { $more }. Najprije otvori učionicu ili pokupi njihove USB-stikove.
outside-unknown = Za računalo koje se s ovim nikad nije srelo ne zna se: najprije donesi njegove listove.
# `name` is a server. The command must stand as it is.
outside-server = Objavljeno na { $name }: najprije pokreni reflectory collect s njegovom adresom.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] Odvojen je { $sheets } list jer je stigao bez slobodnog listića: broji se samo ako ga prije toga ubrojiš u učionici (o, zatim t).
    [few] Odvojena su { $sheets } lista jer su stigla bez slobodnog listića: broje se samo ako ih prije toga ubrojiš u učionici (o, zatim t).
   *[other] Odvojeno je { $sheets } listova jer su stigli bez slobodnog listića: broje se samo ako ih prije toga ubrojiš u učionici (o, zatim t).
  }
