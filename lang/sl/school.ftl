### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Ime
school-fact-place = Kraj
school-fact-zone = Časovni pas
school-fact-languages = Jeziki
school-fact-cell = Prag prikaza
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Listi se hranijo
school-fact-coordinators = Koordinatorji
# Asks for a number of years.
school-years = Leta

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = še ni vpisano
# The school has no place yet, and needs none.
school-no-place = ni vpisano
school-cell = { $sheets ->
    [one] { $sheets } list
    [two] { $sheets } lista
    [few] { $sheets } listi
   *[other] { $sheets } listov
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] { $years } leto
    [two] { $years } leti
    [few] { $years } leta
   *[other] { $years } let
  }
school-nobody = listov še nihče ne odpre
# `name` is the only coordinator.
school-one-alone = odpečati: le { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } in { $other }: le skupaj
# Two coordinators: one key is enough.
school-either-enough = { $one } ali { $other }: dovolj je eden od ključev

## The same room: what the line under the cursor is for.

school-name-meaning = Piše na vsakem zaslonu izvedbe in v poročilu.
school-place-meaning = Kraj ali četrt. Lahko ostane prazno.
school-zone-meaning = Izvedba se v tem pasu odpre ob 00.00 in zapre ob 23.59, tudi če noben program ne teče. Vpiši mesto.
# The tags are typed as they stand here.
school-languages-meaning = Kratke oznake, na primer en, fr, nl. Lastne trditve se pišejo v prvem jeziku in jih je mogoče prevesti v druge.
school-cell-meaning = Od { $least } do { $most }, običajno { $usual }. Skupina z manj listi nima svoje vrstice v poročilu, da nikogar ni mogoče prepoznati. Velja za nove izvedbe in udeleženci to vidijo.
school-retention-meaning = Od 1 do { $years } let. Potem je treba zapečatene liste izbrisati. Poročilo ostane.
school-no-key-meaning = Liste lahko odpre le, kdor ima ključ koordinatorja. Brez njega ni mogoče aktivirati ničesar. Enter naredi prvega.
school-coordinators-meaning = Enter po korakih doda ključ sodelavca ali preda ključ nasledniku.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Šolsko leto { $year }: prosimo, preglej, ali vse to še drži, nato pritisni l.
school-year-now = Šolsko leto { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Prvi koraki
school-step-name = ime šole
school-step-key = ključ koordinatorja
school-step-exercise = izvedba, v razdelku 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = ime
school-step-key-short = ključ
school-step-exercise-short = izvedba (razd. 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Ime šole ima { $chars } znak.
    [two] Ime šole ima { $chars } znaka.
    [few] Ime šole ima { $chars } znake.
   *[other] Ime šole ima { $chars } znakov.
  } V vrstico jih gre največ { $most }.
school-place-long = { $chars ->
    [one] Kraj ima { $chars } znak.
    [two] Kraj ima { $chars } znaka.
    [few] Kraj ima { $chars } znake.
   *[other] Kraj ima { $chars } znakov.
  } V vrstico jih gre največ { $most }.
school-zone-unknown = Časovnega pasu „{ $zone }“ ni. Primera: Europe/Brussels, Europe/Athens.
school-no-language = Navedi vsaj en jezik, na primer en.
school-many-languages = { $count ->
    [one] { $count } jezik je.
    [two] { $count } jezika sta.
    [few] { $count } jeziki so.
   *[other] { $count } jezikov je.
  } Največ jih je lahko { $most }.
school-no-tag = „{ $tag }“ ni oznaka jezika. Primeri: nl, fr, pt-BR.
school-language-twice = Jezik { $tag } je naveden dvakrat.
school-cell-wrong = Prag prikaza je lahko od { $least } do { $most } listov, ne pa { $cell }.
school-retention-wrong = Zapečateni listi se lahko hranijo od 1 do { $most } let, ne pa { $years }.
school-kept-now = Shranjeno.

## A coordinator's key, in steps: the title of each way.

keys-title = Ključi koordinatorjev
keys-title-first = Ključ prvega koordinatorja
keys-title-colleague = Ključ za sodelavca
keys-title-successor = Predaja nasledniku

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = tvoj ključ
keys-step-colleague = ključ sodelavca
keys-step-successor = ključ naslednika
# The sheet of paper with the recovery words.
keys-step-sheet = obnovitveni list
keys-step-backup = kopija
keys-step-old = stari ključ
# Such as "step 2 of 4: recovery sheet".
keys-step = { $step }. korak od { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Kaj naj se naredi?
keys-add = dodaj sodelavca: drugi ključ
keys-hand-over = predaj nasledniku: nov ključ namesto tistega, ki gre
keys-who-opens = Kdo bo potreben, da se listi odprejo?
keys-either = liste odpre vsak od obeh ključev
keys-both = odpreta jih le oba skupaj

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Tvoje ime
keys-my-passphrase = Tvoje geslo
keys-colleague-name = Ime sodelavca
keys-going-passphrase = Geslo ključa, ki gre
keys-successor-name = Ime naslednika
keys-new-passphrase = Novo geslo
keys-again = Še enkrat isto
# A word of the recovery sheet, by its number.
keys-word = { $number }. beseda

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Kdor ima ta ključ in njegovo geslo, lahko odpre liste, in nihče drug. Vzemi štiri ali več besed, ki med seboj niso povezane. Geslo se nikoli ne pokaže.
keys-colleague-more = Najprej tvoje geslo; nato sodelavec vpiše svoje ime in svoje geslo. Vsi listi se na novo zapečatijo za oba.
keys-successor-more = Najprej geslo ključa, ki gre; nato naslednik vpiše svoje ime in svoje geslo. Vsi listi se na novo zapečatijo.
keys-no-name = Prosimo, vpiši ime: sodelavci vidijo, čigav je ključ.
keys-no-passphrase = Prosimo, vpiši geslo: štiri ali več besed, ki med seboj niso povezane.
keys-not-same = Gesli nista enaki. Prosimo, vpiši obe znova.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Vzemi štiri ali več besed, ki med seboj niso povezane. Nič ni bilo spremenjeno.
weak-easy = To je lahko uganiti.
weak-rows-of-keys = Sosednje tipke se poskusijo med prvimi.
weak-repeats = Ponavljanje gesla skoraj ne okrepi.
weak-common = Prav to uporablja veliko ljudi; poskusi se najprej.
weak-like-common = To je podobno temu, kar uporablja veliko ljudi; poskusijo se tudi zamenjane črke in številke.
weak-sequence = Zaporedja, kot sta abc ali 6543, se poskusijo med prvimi.
weak-years = Letnice se poskusijo med prvimi.
weak-one-word = Ena sama beseda se najde s slovarjem.
weak-dates = Datumi se poskusijo med prvimi, najprej rojstni dnevi.
weak-names = Imena se poskusijo med prvimi.

## A coordinator's key: the recovery words.

keys-words = Zapiši zdaj teh 24 besed v tem vrstnem redu: pokažejo se le enkrat. Z njimi se listi odprejo, če je geslo pozabljeno. Zakleni jih.
keys-file = Datoteka ključa: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Prosimo, s svojega lista vpiši { $one }. in { $other }. besedo: potem je gotovo, da je zapisan.
keys-wrong-word = To ni { $number }. beseda. Prosimo, še enkrat poglej na svoj list; Esc pokaže besede.
# The key q must be named as it is.
keys-leaving = Te besede se pokažejo samo zdaj. Kdor izgubi besede in geslo, izgubi odgovore. Še enkrat pritisni q za izhod brez zapisa.

## A coordinator's key: what comes after.

keys-backup = Zdaj varnostna kopija
# The key b and the command must stand as they are.
keys-backup-more = Datoteka ključa je v mapi shrambe. b oboje kopira na tvoj nosilec za kopije; prvič povej, kam: reflectory backup DIR. Brez ključa ali brez njegovega gesla in obnovitvenega lista ne more listov odpreti nihče.
keys-unfinished = To še ni končano
# `why` is a sentence.
keys-unfinished-more = { $why } Obdrži oba ključa in obe gesli. Še enkrat izberi isto in vpiši obe: potem je končano.
keys-old = Stari ključ ne odpre več nobenega novega lista
keys-old-more = Vsak list je zdaj zapečaten za novi ključ. Prejšnje kopije shrambe se še odprejo s starim ključem: uniči jih skupaj s starim obnovitvenim listom ali jih hrani tako skrbno kot doslej.
keys-old-unfinished = Predaja še ni končana
keys-finished = Prekinjena menjava ključev je končana: vsak list je zapečaten za ključe, ki zdaj veljajo.
keys-sheets-left = { $sheets ->
    [one] { $sheets } list se s starim ključem ni odprl in je ostal, kakršen je bil.
    [two] { $sheets } lista se s starim ključem nista odprla in sta ostala, kakršna sta bila.
    [few] { $sheets } listi se s starim ključem niso odprli in so ostali, kakršni so bili.
   *[other] { $sheets } listov se s starim ključem ni odprlo in so ostali, kakršni so bili.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Obnovitveni list: { $name }
recovery-print = Natisni to, zakleni in izbriši datoteko: kdor jo ima, lahko odpre liste.
recovery-what-for = { $words ->
    [one] S to { $words } besedo
    [two] S tema { $words } besedama
    [few] S temi { $words } besedami
   *[other] S temi { $words } besedami
  } je mogoče ključ ({ $name }) uporabiti brez njegove datoteke in gesla. Kdor ima ta list, lahko odpre liste: zakleni ga, ločeno od računalnika.
recovery-delete = Ko je ta stran natisnjena, izbriši datoteko; čakalna vrsta tiskalnika lahko nekaj časa obdrži kopijo.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · { $session }. krog, { $year }
codes-activated = Aktivirano je.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Odprtje: { $first }, 00.00; zaprtje: { $last }, 23.59.
codes-open-until = Odprto do: { $last }, 23.59.
codes-closed = Zaprto od: { $last }, 23.59. Kode ne odprejo ničesar več.
codes-none = Brez kod vsak izbere svojo skupino na računalniku šole.
# `groups` are names of groups with commas between.
codes-everybody = Vsi vstopijo s kodo: { $groups }.
codes-some = Samo s kodo: { $groups }. Drugi izberejo svojo skupino na računalniku šole.
codes-making = Trenutek: kode nastajajo.
slips-making = Trenutek: listki nastajajo.
slips-making-left = Trenutek: listki nastajajo. { $left ->
    [one] Za temi še { $left } sveženj.
    [two] Za temi še { $left } svežnja.
    [few] Za temi še { $left } svežnji.
   *[other] Za temi še { $left } svežnjev.
  }
recall-moment = Trenutek: aktivacija se preklicuje.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Ena koda na skupino
codes-of-groups-more = Vsi v skupini uporabljajo isto kodo, na plakatu ali v sporočilu. Uporabna je večkrat.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Ena koda na skupino in na podjetje
codes-of-companies-more = Vsi v skupini uporabljajo isto kodo, vsako podjetje pa ima svojo. Koda je uporabna večkrat.
codes-slips = Listki z enkratno kodo za tisk in rezanje
codes-slips-more = Z vsakim enkrat odgovori ena oseba. Razdeli jih kot glasovnice, brez zapisov, kdo ima katerega.
codes-lab = Odpri računalnico
codes-lab-more = Drugi računalniki se pridružijo s kodo in oddajajo po omrežju, dokler ta program teče.
codes-recall = Prekliči aktivacijo
codes-recall-more = Dokler ni nihče začel: spet postane priprava in njene kode ne odprejo ničesar več.
recall-ask = Prekličem aktivacijo?
recall-meaning = Spet postane priprava, z vsem, kot je, in lahko jo spremeniš in znova aktiviraš. Razdeljene kode in listki ne odprejo ničesar več. Če je kdo že začel odgovarjati, se nič ne spremeni.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Koliko listkov in za koga?
slips-meaning = V skupine z listki se vstopi samo s kodo. Listki se pokažejo enkrat; pozneje jih ne more pogledati nihče.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = vsi skupaj
# The heading of the slips.
slips-title = Listki z enkratno kodo
# Which lines of a long text are shown. At most 30 columns.
codes-lines = vrstice { $first }–{ $last } od { $all }
# The key w must be named as it is.
codes-copied = Kopirano, če terminal to zna: prilepi in poglej. Če se nič ne pokaže, w shrani datoteko za tisk.
# The keys must be named as they are.
slips-nowhere-else = Ti listki niso shranjeni nikjer drugje. w jih shrani, y jih kopira; še enkrat q jih opusti.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Vsi v skupini uporabljajo isto kodo.
codes-sheet-only = Od zdaj te skupine odgovarjajo samo s svojo kodo.
# A code follows.
slip-code = Vaša koda:
slip-once = Velja enkrat. Nihče po njej ne more prepoznati vaših odgovorov: ohrani se le oznaka, da je bila uporabljena.

## One-time slips: why there are none.

slips-not-drawn = Kode ni bilo mogoče izžrebati: { $cause }.
slips-count-wrong = { $most ->
    [one] Naenkrat je mogoče narediti od 1 do { $most } listka.
    [two] Naenkrat je mogoče narediti od 1 do { $most } listkov.
    [few] Naenkrat je mogoče narediti od 1 do { $most } listkov.
   *[other] Naenkrat je mogoče narediti od 1 do { $most } listkov.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = Skupina v izvedbi { $id } ni povabljena: { $group }; zanjo torej ni ničesar.
slips-not-added = Teh listkov ni bilo mogoče dodati. Nič ni bilo spremenjeno; prosimo, poskusi znova.
slips-not-made = Listkov na tem računalniku ni bilo mogoče narediti. Nič ni bilo spremenjeno.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Trenutek: računalnica se odpira.
lab-closed = Računalnica je zaprta.
lab-closed-more = Dokler je odprta, je na to izvedbo mogoče odgovarjati na drugih računalnikih šole. Brez nje ali brez omrežja listi pridejo na USB-ključku. Nič oddanega ni odvisno od nje.
lab-open = Računalnica je odprta.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Koda za pridružitev
lab-address = Naslov
# Instead of an address.
lab-no-network = ni ga: ta računalnik ni v omrežju
# A command follows on the next line.
lab-once = Na vsakem računalniku, enkrat:
lab-ends = Zapre se, ko zapustiš program. Kar je bilo oddano, je na tem disku na varnem.
lab-unsealed = Ta izvedba je odpečatena: listi, ki pridejo zdaj, bi potrebovali novo izdajo. Njena računalnica ostane zaprta.

## The lab: how the machines stand.

lab-nobody = Pridružil se še ni noben računalnik.
lab-joined = { $machines ->
    [one] Pridružil se je { $machines } računalnik
    [two] Pridružila sta se { $machines } računalnika
    [few] Pridružili so se { $machines } računalniki
   *[other] Pridružilo se je { $machines } računalnikov
  }, dosegljivih: { $reachable }.
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Pridružil se je { $machines } računalnik
    [two] Pridružila sta se { $machines } računalnika
    [few] Pridružili so se { $machines } računalniki
   *[other] Pridružilo se je { $machines } računalnikov
  }, dosegljivih: { $reachable }; { $sheets ->
    [one] tam čaka { $sheets } list.
    [two] tam čakata { $sheets } lista.
    [few] tam čakajo { $sheets } listi.
   *[other] tam čaka { $sheets } listov.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Se ne javlja in ima morda liste: postaja { $stations }.
    [two] Se ne javljata in imata morda liste: postaji { $stations }.
    [few] Se ne javljajo in imajo morda liste: postaje { $stations }.
   *[other] Se ne javljajo in imajo morda liste: postaje { $stations }.
  }
lab-missing-more = Brez odziva, morda z listi: postaje { $stations } in še { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] { $sheets } list je odložen: prišel je brez prostega listka. t ga šteje; sicer ostane odložen.
    [two] { $sheets } lista sta odložena: prišla sta brez prostega listka. t ju šteje; sicer ostaneta odložena.
    [few] { $sheets } listi so odloženi: prišli so brez prostega listka. t jih šteje vse; sicer ostanejo odloženi.
   *[other] { $sheets } listov je odloženih: prišli so brez prostega listka. t jih šteje vse; sicer ostanejo odloženi.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Postaje, za katere je znano, da imajo liste, ki jih tu ni: nobena.
outside-waiting = Listi, ki zdaj čakajo na postajah: { $sheets }. Pusti računalnico odprto, dokler ne pridejo sem.
outside-missing = { $count ->
    [one] Listi so morda še na postaji { $stations }. Najprej odpri računalnico ali prinesi njen USB-ključek.
    [two] Listi so morda še na postajah { $stations }. Najprej odpri računalnico ali prinesi njuna USB-ključka.
    [few] Listi so morda še na postajah { $stations }. Najprej odpri računalnico ali prinesi njihove USB-ključke.
   *[other] Listi so morda še na postajah { $stations }. Najprej odpri računalnico ali prinesi njihove USB-ključke.
  }
outside-missing-more = Listi so morda še na postajah { $stations } in še { $more }. Najprej odpri računalnico ali prinesi njihove USB-ključke.
outside-unknown = Računalnik, ki se s tem še ni povezal, ni znan: najprej prinesi njegove liste.
# `name` is a server. The command must stand as it is.
outside-server = Objavljeno na { $name }: najprej zaženi reflectory collect z njegovim naslovom.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] { $sheets } list je odložen, ker je prišel brez prostega listka: šteje le, če ga prej v računalnici prišteješ (o, nato t).
    [two] { $sheets } lista sta odložena, ker sta prišla brez prostega listka: štejeta le, če ju prej v računalnici prišteješ (o, nato t).
    [few] { $sheets } listi so odloženi, ker so prišli brez prostega listka: štejejo le, če jih prej v računalnici prišteješ (o, nato t).
   *[other] { $sheets } listov je odloženih, ker so prišli brez prostega listka: štejejo le, če jih prej v računalnici prišteješ (o, nato t).
  }
