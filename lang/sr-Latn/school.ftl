### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Naziv
school-fact-place = Mesto
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
school-no-name = još nije upisan
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
school-nobody = zasad niko nema ključ
# `name` is the only coordinator.
school-one-alone = otpečaćuje samo { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } i { $other }: samo zajedno
# Two coordinators: one key is enough.
school-either-enough = { $one } ili { $other }: otpečaćuje i jedan ključ

## The same room: what the line under the cursor is for.

school-name-meaning = Piše na svakom ekranu ankete i u izveštaju.
school-place-meaning = Grad ili opština. Može da ostane prazno.
school-zone-meaning = Anketa se otvara u 00:00 i zatvara u 23:59 u ovoj zoni, i kad nijedan program ne radi. Upiši grad.
# The tags are typed as they stand here.
school-languages-meaning = Kratke oznake kao en, fr, nl. Sopstvene tvrdnje se pišu na prvom jeziku, a mogu da se prevedu na ostale.
school-cell-meaning = Od { $least } do { $most }, obično { $usual }. Grupa sa manje listova u izveštaju nema svoj red, da niko ne bi bio prepoznat. Važi za nove ankete i učesnici to vide.
school-retention-meaning = Od 1 do { $years } godina. Posle toga zapečaćene listove treba obrisati. Izveštaj se čuva.
school-no-key-meaning = Listove može da otvori samo ko ima ključ koordinatora. Bez ključa ništa ne može da se aktivira. Enter izrađuje prvi.
school-coordinators-meaning = Enter dodaje ključ koleginice ili kolege, ili predaje posao nasledniku, korak po korak.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Školska godina { $year }: jednom pogledaj da li je sve ovo još tačno, zatim pritisni l.
school-year-now = Školska godina { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Prvi koraci
school-step-name = naziv škole
school-step-key = ključ koordinatora
school-step-exercise = anketa, u sobi 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = naziv
school-step-key-short = ključ
school-step-exercise-short = anketa (soba 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Naziv škole ima { $chars } znak.
    [few] Naziv škole ima { $chars } znaka.
   *[other] Naziv škole ima { $chars } znakova.
  } U red ih staje najviše { $most }.
school-place-long = { $chars ->
    [one] Mesto ima { $chars } znak.
    [few] Mesto ima { $chars } znaka.
   *[other] Mesto ima { $chars } znakova.
  } U red ih staje najviše { $most }.
school-zone-unknown = Nijedna vremenska zona se ne zove „{ $zone }”. Primeri: Europe/Brussels, Europe/Athens.
school-no-language = Navedi bar jedan jezik, npr. en.
school-many-languages = { $count ->
    [one] Naveden je { $count } jezik.
    [few] Navedena su { $count } jezika.
   *[other] Navedeno je { $count } jezika.
  } Može ih biti najviše { $most }.
school-no-tag = „{ $tag }” nije oznaka jezika. Primeri: nl, fr, pt-BR.
school-language-twice = Jezik { $tag } naveden je dvaput.
school-cell-wrong = Prag prikaza može da bude od { $least } do { $most } listova, a ne { $cell }.
school-retention-wrong = Zapečaćeni listovi mogu da se čuvaju od 1 do { $most } godina, a ne { $years }.
school-kept-now = Sačuvano.

## A coordinator's key, in steps: the title of each way.

keys-title = Ključevi koordinatora
keys-title-first = Ključ prvog koordinatora
keys-title-colleague = Ključ za koleginicu ili kolegu
keys-title-successor = Predaja posla nasledniku

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = tvoj ključ
keys-step-colleague = drugi ključ
keys-step-successor = ključ naslednika
# The sheet of paper with the recovery words.
keys-step-sheet = list za oporavak
keys-step-backup = kopija
keys-step-old = stari ključ
# Such as "step 2 of 4: recovery sheet".
keys-step = korak { $step } od { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Šta treba uraditi?
keys-add = dodaj koleginicu ili kolegu: drugi ključ
keys-hand-over = predaj nasledniku: novi ključ umesto onog koji odlazi
keys-who-opens = Ko će biti potreban za otvaranje listova?
keys-either = listove otvara bilo koji od dva ključa
keys-both = otvaraju ih samo oba zajedno

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Tvoje ime
keys-my-passphrase = Tvoja lozinka
keys-colleague-name = Ime koleginice ili kolege
keys-going-passphrase = Lozinka ključa koji odlazi
keys-successor-name = Ime naslednika
keys-new-passphrase = Nova lozinka
keys-again = Ista još jednom
# A word of the recovery sheet, by its number.
keys-word = { $number }. reč

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Listove može da otvori onaj ko ima ovaj ključ i njegovu lozinku, i niko drugi. Uzmi četiri ili više reči koje nemaju ništa jedna s drugom. Lozinka se nikad ne prikazuje.
keys-colleague-more = Najpre tvoja lozinka; zatim koleginica ili kolega upisuje ime i svoju lozinku. Svi listovi se iznova pečate za oboje.
keys-successor-more = Najpre lozinka ključa koji odlazi; zatim naslednik upisuje ime i svoju lozinku. Svi listovi se iznova pečate.
keys-no-name = Upiši ime: kolege vide čiji je ključ.
keys-no-passphrase = Upiši lozinku: četiri ili više reči koje nemaju ništa jedna s drugom.
keys-not-same = Dve lozinke nisu iste. Upiši obe ponovo.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Uzmi četiri ili više reči koje nemaju ništa jedna s drugom. Ništa nije promenjeno.
weak-easy = Ovo je lako pogoditi.
weak-rows-of-keys = Susedni tasteri isprobavaju se među prvima.
weak-repeats = Ponavljanje skoro da ne čini lozinku jačom.
weak-common = Mnogi imaju upravo ovo; isprobava se najpre.
weak-like-common = Ovo je blizu onome što imaju mnogi; isprobavaju se i zamenjena slova i cifre.
weak-sequence = Nizovi kao abc ili 6543 isprobavaju se među prvima.
weak-years = Godine se isprobavaju među prvima.
weak-one-word = Jedna jedina reč nađe se pomoću rečnika.
weak-dates = Datumi se isprobavaju među prvima, a rođendani pre svih.
weak-names = Imena se isprobavaju među prvima.

## A coordinator's key: the recovery words.

keys-words = Zapiši sada ove 24 reči, ovim redom: prikazuju se samo jednom. Njima se listovi otvaraju kad se lozinka zaboravi. Zaključaj ih.
keys-file = Datoteka ključa: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Upiši reči { $one } i { $other } sa svog lista: tada je sigurno da su zapisane.
keys-wrong-word = To nije { $number }. reč. Pogledaj ponovo svoj list; Esc prikazuje reči.
# The key q must be named as it is.
keys-leaving = Ove reči se prikazuju samo sada. Ko izgubi i njih i lozinku, gubi odgovore. Pritisni q još jednom za izlaz bez zapisivanja.

## A coordinator's key: what comes after.

keys-backup = Sada rezervna kopija
# The key b and the command must stand as they are.
keys-backup-more = Datoteka ključa je u fascikli skladišta. b kopira oboje na tvoj medijum za rezervne kopije; prvi put reci kuda: reflectory backup DIR. Bez ključa, ili bez njegove lozinke i lista za oporavak, niko ne može da otvori listove.
keys-unfinished = Ovo još nije dovršeno
# `why` is a sentence.
keys-unfinished-more = { $why } Čuvaj oba ključa i obe lozinke. Izaberi isto još jednom i upiši obe: tada je dovršeno.
keys-old = Stari ključ više ne otvara nove listove
keys-old-more = Svaki list je sada zapečaćen za novi ključ. Ranije kopije skladišta još mogu da se otvore starim ključem: uništi ih zajedno sa starim listom za oporavak ili ih čuvaj jednako pažljivo kao pre.
keys-old-unfinished = Predaja posla još nije dovršena
keys-finished = Prekinuta promena ključeva je dovršena: svaki list je zapečaćen za ključeve koji sada važe.
keys-sheets-left = { $sheets ->
    [one] { $sheets } list nije se otvorio starim ključem i ostaje kakav je bio.
    [few] { $sheets } lista nisu se otvorila starim ključem i ostaju kakva su bila.
   *[other] { $sheets } listova nije se otvorilo starim ključem i ostaju kakvi su bili.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = List za oporavak: { $name }
recovery-print = Odštampaj ovo i zaključaj, a datoteku obriši: ko ovo ima, može da otvori listove.
recovery-what-for = { $words ->
    [one] Uz { $words } reč sa ovog lista ključ ({ $name }) može da se upotrebi bez datoteke i lozinke.
    [few] Uz { $words } reči sa ovog lista ključ ({ $name }) može da se upotrebi bez datoteke i lozinke.
   *[other] Uz { $words } reči sa ovog lista ključ ({ $name }) može da se upotrebi bez datoteke i lozinke.
  } Ko ima ovaj list, može da otvori listove: zaključaj ga, podalje od računara.
recovery-delete = Obriši datoteku čim odštampaš ovu stranu; red za štampu može neko vreme da čuva kopiju.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · { $session }. krug { $year }
codes-activated = Anketa je aktivirana.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Otvara se: { $first }, 00:00. Zatvara se: { $last }, 23:59.
codes-open-until = Otvoreno do: { $last }, 23:59.
codes-closed = Zatvoreno od: { $last }, 23:59. Kodovi više ništa ne otvaraju.
codes-none = Bez kodova svako svoju grupu bira na računaru škole.
# `groups` are names of groups with commas between.
codes-everybody = Svi ulaze sa kodom: { $groups }.
codes-some = Samo sa kodom: { $groups }. Ostali biraju svoju grupu na računaru škole.
codes-making = Samo trenutak: kodovi se izrađuju.
slips-making = Samo trenutak: listići se izrađuju.
slips-making-left = { $left ->
    [one] Samo trenutak: listići se izrađuju. Posle ovih još { $left } skup.
    [few] Samo trenutak: listići se izrađuju. Posle ovih još { $left } skupa.
   *[other] Samo trenutak: listići se izrađuju. Posle ovih još { $left } skupova.
  }
recall-moment = Samo trenutak: aktivacija se povlači.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Jedan kod po grupi
codes-of-groups-more = Svi iz grupe imaju isti kod, na plakatu ili u poruci. Može da se upotrebi više puta.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Jedan kod po grupi i po firmi
codes-of-companies-more = Svi iz grupe imaju isti kod, a svaka firma ima svoj. Kod može da se upotrebi više puta.
codes-slips = Jednokratni listići za štampu i sečenje
codes-slips-more = Svaki važi za jednu osobu, jednom. Podeli ih kao glasačke listiće, bez beleženja ko ima koji.
codes-lab = Otvori kabinet
codes-lab-more = Drugi računari se pridružuju kodom i predaju preko mreže, dok ovaj program radi.
codes-recall = Povuci aktivaciju
codes-recall-more = Dok niko nije počeo: ponovo postaje priprema, a kodovi više ništa ne otvaraju.
recall-ask = Povući aktivaciju?
recall-meaning = Anketa ponovo postaje priprema, sa svime kako jeste, pa možeš da je promeniš i iznova aktiviraš. Podeljeni kodovi i listići više ništa ne otvaraju. Ako je neko počeo da odgovara, ništa se ne menja.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Koliko listića, i za koga?
slips-meaning = U grupe sa listićima ulazi se samo sa kodom. Listići se prikazuju jednom; posle niko ne može da ih pogleda.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = ukupno
# The heading of the slips.
slips-title = Jednokratni listići
# Which lines of a long text are shown. At most 30 columns.
codes-lines = redovi { $first } – { $last } od { $all }
# The key w must be named as it is.
codes-copied = Kopirano, ako terminal to može: nalepi i proveri. Ako nema ničega, w čuva datoteku za štampu.
# The keys must be named as they are.
slips-nowhere-else = Ovi listići se ne čuvaju nigde drugde. w ih čuva, y kopira; pritisni q još jednom za izlaz bez njih.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Svi iz grupe imaju isti kod.
codes-sheet-only = Odsad ove grupe odgovaraju samo sa svojim kodom.
# A code follows.
slip-code = Vaš kod:
slip-once = Važi jednom. Niko po njemu ne može da prepozna vaše odgovore: čuva se samo oznaka da je iskorišćen.

## One-time slips: why there are none.

slips-not-drawn = Kod nije mogao da se izvuče: { $cause }.
slips-count-wrong = { $most ->
    [one] Odjednom može da se izradi od 1 do { $most } listića.
    [few] Odjednom može da se izradi od 1 do { $most } listića.
   *[other] Odjednom može da se izradi od 1 do { $most } listića.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: ova grupa nije pozvana u { $id }, pa za nju nema ničega.
slips-not-added = Ovi listići nisu mogli da se dodaju. Ništa nije promenjeno; pokušaj ponovo.
slips-not-made = Listići na ovom računaru nisu mogli da se izrade. Ništa nije promenjeno.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Samo trenutak: kabinet se otvara.
lab-closed = Kabinet je zatvoren.
lab-closed-more = Dok je otvoren, za ovu anketu može da se odgovara i na drugim računarima škole. Bez njega, ili bez mreže, listovi dolaze USB memorijom. Ništa predato ne zavisi od njega.
lab-open = Kabinet je otvoren.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Kod za pridruživanje
lab-address = Adresa
# Instead of an address.
lab-no-network = nema: ovaj računar nije u mreži
# A command follows on the next line.
lab-once = Na svakom računaru, jednom:
lab-ends = Zatvara se kad izađeš iz programa. Sve predato na sigurnom je na ovom disku.
lab-unsealed = Ova anketa je otpečaćena: za listove koji sada stignu trebalo bi novo izdanje. Njen kabinet ostaje zatvoren.

## The lab: how the machines stand.

lab-nobody = Još se nije pridružio nijedan računar.
lab-joined = { $machines ->
    [one] Pridružio se { $machines } računar, dostupno: { $reachable }.
    [few] Pridružila su se { $machines } računara, dostupno: { $reachable }.
   *[other] Pridružilo se { $machines } računara, dostupno: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Pridružio se { $machines } računar, dostupno: { $reachable };
    [few] Pridružila su se { $machines } računara, dostupno: { $reachable };
   *[other] Pridružilo se { $machines } računara, dostupno: { $reachable };
  } { $sheets ->
    [one] tamo čeka { $sheets } list.
    [few] tamo čekaju { $sheets } lista.
   *[other] tamo čeka { $sheets } listova.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Sada se ne javlja, a možda ima listove: stanica { $stations }.
    [few] Sada se ne javljaju, a možda imaju listove: stanice { $stations }.
   *[other] Sada se ne javljaju, a možda imaju listove: stanice { $stations }.
  }
lab-missing-more = Ne javljaju se, a možda imaju listove: stanice { $stations } i još { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] Odvojen je { $sheets } list: stigao je bez slobodnog listića. t broji sve takve; inače ostaju odvojeni.
    [few] Odvojena su { $sheets } lista: stigla su bez slobodnog listića. t broji sve takve; inače ostaju odvojeni.
   *[other] Odvojeno je { $sheets } listova: stigli su bez slobodnog listića. t broji sve takve; inače ostaju odvojeni.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stanice za koje se zna da imaju listove kojih ovde nema: nijedna.
outside-waiting = Listovi koji sada čekaju na stanicama: { $sheets }. Ostavi kabinet otvoren dok ne stignu.
outside-missing = { $count ->
    [one] Listovi su možda još ovde: stanica { $stations }. Najpre otvori kabinet ili pokupi njenu USB memoriju.
    [few] Listovi su možda još ovde: stanice { $stations }. Najpre otvori kabinet ili pokupi njihove USB memorije.
   *[other] Listovi su možda još ovde: stanice { $stations }. Najpre otvori kabinet ili pokupi njihove USB memorije.
  }
outside-missing-more = Listovi su možda još ovde: stanice { $stations } i još { $more }. Najpre otvori kabinet ili pokupi njihove USB memorije.
outside-unknown = Računar koji se nikad nije povezao sa ovim nije poznat: najpre donesi njegove listove.
# `name` is a server. The command must stand as it is.
outside-server = Objavljeno na { $name }: najpre pokreni reflectory collect sa njegovom adresom.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] Odvojen je { $sheets } list jer je stigao bez slobodnog listića: broji se samo ako ga pre toga uračunaš u kabinetu (o, zatim t).
    [few] Odvojena su { $sheets } lista jer su stigla bez slobodnog listića: broje se samo ako ih pre toga uračunaš u kabinetu (o, zatim t).
   *[other] Odvojeno je { $sheets } listova jer su stigli bez slobodnog listića: broje se samo ako ih pre toga uračunaš u kabinetu (o, zatim t).
  }
