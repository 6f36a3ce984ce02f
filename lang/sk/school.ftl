### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Názov
school-fact-place = Miesto
school-fact-zone = Časové pásmo
school-fact-languages = Jazyky
school-fact-cell = Prah zobrazenia
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Hárky sa uchovávajú
school-fact-coordinators = Koordinátori
# Asks for a number of years.
school-years = Roky

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = zatiaľ nezadané
# The school has no place yet, and needs none.
school-no-place = nezadané
school-cell = { $sheets ->
    [one] { $sheets } hárok
    [few] { $sheets } hárky
   *[other] { $sheets } hárkov
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] 1 rok
    [few] { $years } roky
   *[other] { $years } rokov
  }
school-nobody = hárky ešte nikto neotvorí
# `name` is the only coordinator.
school-one-alone = rozpečatí len: { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } a { $other }: len spoločne
# Two coordinators: one key is enough.
school-either-enough = { $one } alebo { $other }: stačí ktorýkoľvek kľúč

## The same room: what the line under the cursor is for.

school-name-meaning = Je na každej obrazovke prieskumu a v správe.
school-place-meaning = Obec alebo mestská časť. Môže ostať prázdne.
school-zone-meaning = Prieskum sa v tomto pásme otvára o 00:00 a zatvára o 23:59, aj keď nijaký program nebeží. Napíš mesto.
# The tags are typed as they stand here.
school-languages-meaning = Krátke značky ako en, fr, nl. Vlastné tvrdenia sa píšu v prvom jazyku a do ostatných sa dajú preložiť.
school-cell-meaning = { $least } až { $most }, zvyčajne { $usual }. Skupina s menším počtom hárkov nemá v správe vlastný riadok, aby nikoho nebolo možné spoznať. Platí pre nové prieskumy a účastníci to vidia.
school-retention-meaning = 1 až { $years } rokov. Potom sa majú zapečatené hárky vymazať. Správa ostane.
school-no-key-meaning = Hárky otvorí len ten, kto má kľúč koordinátora. Bez neho sa nedá nič aktivovať. Enter vytvorí prvý.
school-coordinators-meaning = Enter pridá kľúč kolegyne či kolegu alebo odovzdá kľúč nástupcovi, krok za krokom.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Školský rok { $year }: pozri sa, prosím, raz, či toto všetko stále platí, a potom stlač l.
school-year-now = Školský rok { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Prvé kroky
school-step-name = názov školy
school-step-key = kľúč koordinátora
school-step-exercise = prieskum, v miestnosti 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = názov
school-step-key-short = kľúč
school-step-exercise-short = prieskum (miestn. 3)

## The same room: what is wrong with what was typed.

school-name-long = Dĺžka názvu školy: { $chars ->
    [one] { $chars } znak.
    [few] { $chars } znaky.
   *[other] { $chars } znakov.
  } Na riadok sa ich zmestí najviac { $most }.
school-place-long = Dĺžka názvu miesta: { $chars ->
    [one] { $chars } znak.
    [few] { $chars } znaky.
   *[other] { $chars } znakov.
  } Na riadok sa ich zmestí najviac { $most }.
school-zone-unknown = Nijaké časové pásmo sa nevolá „{ $zone }“. Príklady: Europe/Bratislava, Europe/Athens.
school-no-language = Uveď aspoň jeden jazyk, napríklad sk.
school-many-languages = { $count ->
    [one] Je tu { $count } jazyk.
    [few] Sú tu { $count } jazyky.
   *[other] Je tu { $count } jazykov.
  } Možných je najviac { $most }.
school-no-tag = „{ $tag }“ nie je značka jazyka. Príklady: nl, fr, pt-BR.
school-language-twice = Jazyk { $tag } je uvedený dvakrát.
school-cell-wrong = Prah zobrazenia môže byť { $least } až { $most } hárkov, nie { $cell }.
school-retention-wrong = Zapečatené hárky sa dajú uchovávať 1 až { $most } rokov, nie { $years }.
school-kept-now = Uložené.

## A coordinator's key, in steps: the title of each way.

keys-title = Kľúče koordinátorov
keys-title-first = Kľúč prvého koordinátora
keys-title-colleague = Kľúč pre kolegyňu či kolegu
keys-title-successor = Odovzdanie nástupcovi

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = tvoj kľúč
keys-step-colleague = kľúč kolegu
keys-step-successor = kľúč nástupcu
# The sheet of paper with the recovery words.
keys-step-sheet = list obnovy
keys-step-backup = záloha
keys-step-old = starý kľúč
# Such as "step 2 of 4: recovery sheet".
keys-step = krok { $step } z { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Čo treba urobiť?
keys-add = pridať kolegyňu či kolegu: druhý kľúč
keys-hand-over = odovzdať nástupcovi: nový kľúč namiesto toho, ktorý končí
keys-who-opens = Kto bude potrebný na otvorenie hárkov?
keys-either = hárky otvorí ktorýkoľvek kľúč
keys-both = otvoria ich len oba spoločne

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Tvoje meno
keys-my-passphrase = Tvoje heslo
keys-colleague-name = Meno kolegyne či kolegu
keys-going-passphrase = Heslo kľúča, ktorý končí
keys-successor-name = Meno nástupcu
keys-new-passphrase = Nové heslo
keys-again = To isté ešte raz
# A word of the recovery sheet, by its number.
keys-word = Slovo { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Kto má tento kľúč a jeho heslo, môže hárky otvoriť, a nikto iný. Zvoľ štyri alebo viac slov, ktoré spolu nijako nesúvisia. Heslo sa nikdy neukazuje.
keys-colleague-more = Najprv tvoje heslo; potom kolegyňa či kolega napíše svoje meno a heslo. Všetky hárky sa nanovo zapečatia pre oboch.
keys-successor-more = Najprv heslo kľúča, ktorý končí; potom nástupca napíše svoje meno a heslo. Všetky hárky sa nanovo zapečatia.
keys-no-name = Napíš, prosím, meno: kolegovia uvidia, čí kľúč to je.
keys-no-passphrase = Napíš, prosím, heslo: štyri alebo viac slov, ktoré spolu nijako nesúvisia.
keys-not-same = Tie dve heslá nie sú rovnaké. Napíš, prosím, obe znova.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Zvoľ štyri alebo viac slov, ktoré spolu nijako nesúvisia. Nič sa nezmenilo.
weak-easy = Toto sa dá ľahko uhádnuť.
weak-rows-of-keys = Klávesy vedľa seba sa skúšajú medzi prvými.
weak-repeats = Opakovanie heslo takmer neposilní.
weak-common = Presne toto používa veľa ľudí; skúša sa to ako prvé.
weak-like-common = Podobá sa to tomu, čo používa veľa ľudí; skúšajú sa aj zamenené písmená a číslice.
weak-sequence = Rady ako abc alebo 6543 sa skúšajú medzi prvými.
weak-years = Letopočty sa skúšajú medzi prvými.
weak-one-word = Jediné slovo sa nájde v slovníku.
weak-dates = Dátumy sa skúšajú medzi prvými, najskôr narodeniny.
weak-names = Mená sa skúšajú medzi prvými.

## A coordinator's key: the recovery words.

keys-words = Zapíš si teraz týchto 24 slov v tomto poradí: ukážu sa len raz. Otvoria hárky, keď sa heslo zabudne. Zamkni ich.
keys-file = Súbor s kľúčom: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Napíš, prosím, slová { $one } a { $other } zo svojho listu: potom je isté, že sú zapísané.
keys-wrong-word = Toto nie je slovo { $number }. Pozri sa, prosím, znova na svoj list; Esc slová ukáže.
# The key q must be named as it is.
keys-leaving = Tieto slová sa ukazujú len teraz. Kto stratí ich aj heslo, stratí odpovede. Stlač ešte raz q a odídeš bez zapísania.

## A coordinator's key: what comes after.

keys-backup = Teraz zálohuj
# The key b and the command must stand as they are.
keys-backup-more = Súbor s kľúčom leží v priečinku úložiska. b skopíruje oboje na médium na zálohy; prvý raz povedz kam: reflectory backup DIR. Bez kľúča alebo bez jeho hesla a listu obnovy hárky nikto neotvorí.
keys-unfinished = Ešte to nie je dokončené
# `why` is a sentence.
keys-unfinished-more = { $why } Nechaj si oba kľúče aj obe heslá. Zvoľ to isté ešte raz a napíš obe: potom je to hotové.
keys-old = Starý kľúč už neotvorí nijaké nové hárky
keys-old-more = Každý hárok je teraz zapečatený pre nový kľúč. Skoršie kópie úložiska sa starým kľúčom stále dajú otvoriť: znič ich aj so starým listom obnovy alebo ich stráž rovnako starostlivo ako doteraz.
keys-old-unfinished = Odovzdanie ešte nie je dokončené
keys-finished = Prerušená zmena kľúčov je dokončená: každý hárok je zapečatený pre kľúče, ktoré platia teraz.
keys-sheets-left = { $sheets ->
    [one] { $sheets } hárok sa starým kľúčom neotvoril a ostal, ako bol.
    [few] { $sheets } hárky sa starým kľúčom neotvorili a ostali, ako boli.
   *[other] { $sheets } hárkov sa starým kľúčom neotvorilo a ostali, ako boli.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = List obnovy: { $name }
recovery-print = Vytlač to, zamkni a súbor vymaž: kto ho má, môže otvoriť hárky.
recovery-what-for = { $words ->
    [one] S týmto { $words } slovom sa dá kľúč použiť bez súboru a hesla (kľúč: { $name }).
    [few] S týmito { $words } slovami sa dá kľúč použiť bez súboru a hesla (kľúč: { $name }).
   *[other] S týmito { $words } slovami sa dá kľúč použiť bez súboru a hesla (kľúč: { $name }).
  } Kto má tento list, môže otvoriť hárky: zamkni ho, oddelene od počítača.
recovery-delete = Po vytlačení tejto strany súbor vymaž; tlačový front si kópiu môže chvíľu nechať.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · kolo { $session }, { $year }
codes-activated = Je to aktivované.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Otvorenie: { $first }, 00:00; zatvorenie: { $last }, 23:59.
codes-open-until = Otvorené do: { $last }, 23:59.
codes-closed = Zatvorené od: { $last }, 23:59. Kódy už nič neotvoria.
codes-none = Bez kódov si ľudia vyberú skupinu na školskom počítači.
# `groups` are names of groups with commas between.
codes-everybody = Všetci vstupujú s kódom: { $groups }.
codes-some = Len s kódom: { $groups }. Ostatní si vyberú skupinu na školskom počítači.
codes-making = Chvíľočku: vytvárajú sa kódy.
slips-making = Chvíľočku: vytvárajú sa lístky.
slips-making-left = { $left ->
    [one] Chvíľočku: vytvárajú sa lístky. Po týchto ešte jedna dávka.
    [few] Chvíľočku: vytvárajú sa lístky. Po týchto ešte { $left } dávky.
   *[other] Chvíľočku: vytvárajú sa lístky. Po týchto ešte { $left } dávok.
  }
recall-moment = Chvíľočku: aktivácia sa berie späť.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Jeden kód na skupinu
codes-of-groups-more = Všetci zo skupiny majú rovnaký kód, na plagáte či v správe. Dá sa použiť viackrát.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Jeden kód na skupinu a na firmu
codes-of-companies-more = Všetci zo skupiny majú rovnaký kód a každá firma má svoj vlastný. Kód sa dá použiť viackrát.
codes-slips = Jednorazové lístky na tlač a rozstrihanie
codes-slips-more = Na každý odpovie jeden človek, raz. Rozdaj ich ako hlasovacie lístky a nezapisuj, kto má aký.
codes-lab = Otvoriť učebňu
codes-lab-more = Ďalšie počítače sa pripoja kódom a odovzdávajú cez sieť, kým tento program beží.
codes-recall = Vziať aktiváciu späť
codes-recall-more = Kým nikto nezačal: bude z toho znova príprava a kódy už nič neotvoria.
recall-ask = Vziať aktiváciu späť?
recall-meaning = Bude z toho znova príprava, so všetkým, ako je, a môžeš ju zmeniť a nanovo aktivovať. Rozdané kódy a lístky už nič neotvoria. Ak niekto začal odpovedať, nič sa nezmení.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Koľko lístkov a pre koho?
slips-meaning = Do skupín s lístkami sa vstupuje len s kódom. Lístky sa ukážu raz; neskôr ich nikto nedohľadá.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = dohromady
# The heading of the slips.
slips-title = Jednorazové lístky
# Which lines of a long text are shown. At most 30 columns.
codes-lines = riadky { $first } až { $last } z { $all }
# The key w must be named as it is.
codes-copied = Skopírované, ak to terminál vie: skús to, prosím, vložiť. Keď sa nič nevloží, w uloží súbor na tlač.
# The keys must be named as they are.
slips-nowhere-else = Tieto lístky nie sú uložené nikde inde. w ich uloží, y skopíruje; stlač ešte raz q a odídeš bez nich.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Všetci zo skupiny majú rovnaký kód.
codes-sheet-only = Odteraz tieto skupiny odpovedajú len so svojím kódom.
# A code follows.
slip-code = Tvoj kód:
slip-once = Platí raz. Nikto podľa neho nespozná tvoje odpovede: uchová sa len značka, že bol použitý.

## One-time slips: why there are none.

slips-not-drawn = Nijaký kód sa nepodarilo vylosovať: { $cause }.
slips-count-wrong = { $most ->
    [one] Naraz sa dá vytvoriť 1 až { $most } lístok.
    [few] Naraz sa dajú vytvoriť 1 až { $most } lístky.
   *[other] Naraz sa dá vytvoriť 1 až { $most } lístkov.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = Táto skupina nie je pozvaná ({ $id }): { $group }. Nie je teda pre ňu čo vytvoriť.
slips-not-added = Tieto lístky sa nepodarilo pridať. Nič sa nezmenilo; skús to, prosím, znova.
slips-not-made = Lístky sa na tomto počítači nepodarilo vytvoriť. Nič sa nezmenilo.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Chvíľočku: učebňa sa otvára.
lab-closed = Učebňa je zatvorená.
lab-closed-more = Kým je otvorená, môžu v tomto prieskume odpovedať aj ďalšie školské počítače. Bez nej alebo bez siete sa hárky prenesú na USB kľúči. Nič odovzdané od nej nezávisí.
lab-open = Učebňa je otvorená.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Kód na pripojenie
lab-address = Adresa
# Instead of an address.
lab-no-network = nijaká: tento počítač nie je v sieti
# A command follows on the next line.
lab-once = Na každom počítači raz:
lab-ends = Zatvorí sa, keď odídeš z programu. Čo je odovzdané, je na tomto disku v bezpečí.
lab-unsealed = Tento prieskum je rozpečatený: nové hárky by potrebovali nové vydanie. Jeho učebňa ostáva zatvorená.

## The lab: how the machines stand.

lab-nobody = Zatiaľ sa nepripojil nijaký počítač.
lab-joined = { $machines ->
    [one] Pripojil sa 1 počítač, dostupné: { $reachable }.
    [few] Pripojili sa { $machines } počítače, dostupné: { $reachable }.
   *[other] Pripojilo sa { $machines } počítačov, dostupné: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Pripojil sa 1 počítač, dostupné: { $reachable };
    [few] Pripojili sa { $machines } počítače, dostupné: { $reachable };
   *[other] Pripojilo sa { $machines } počítačov, dostupné: { $reachable };
  } { $sheets ->
    [one] 1 hárok tam čaká.
    [few] { $sheets } hárky tam čakajú.
   *[other] { $sheets } hárkov tam čaká.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Teraz sa nehlási a môže mať hárky: stanica { $stations }.
    [few] Teraz sa nehlásia a môžu mať hárky: stanice { $stations }.
   *[other] Teraz sa nehlásia a môžu mať hárky: stanice { $stations }.
  }
lab-missing-more = Nehlásia sa a môžu mať hárky: stanice { $stations } a ešte { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 hárok je odložený: prišiel bez voľného lístka. t ho započíta; inak ostane bokom.
    [few] { $sheets } hárky sú odložené: prišli bez voľného lístka. t započíta všetky; inak ostanú bokom.
   *[other] { $sheets } hárkov je odložených: prišli bez voľného lístka. t započíta všetky; inak ostanú bokom.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stanice, o ktorých vieme, že majú hárky, ktoré tu nie sú: nijaké.
outside-waiting = Hárky, ktoré teraz čakajú na staniciach: { $sheets }. Nechaj učebňu otvorenú, kým sem neprídu.
outside-missing = { $count ->
    [one] Hárky môžu byť ešte na stanici: { $stations }. Najprv otvor učebňu alebo pozbieraj USB kľúče.
    [few] Hárky môžu byť ešte na staniciach: { $stations }. Najprv otvor učebňu alebo pozbieraj USB kľúče.
   *[other] Hárky môžu byť ešte na staniciach: { $stations }. Najprv otvor učebňu alebo pozbieraj USB kľúče.
  }
outside-missing-more = Hárky môžu byť na staniciach: { $stations } a ešte { $more }. Najprv otvor učebňu alebo pozbieraj USB kľúče.
outside-unknown = O počítači, ktorý sa s týmto nikdy nespojil, nevieme: najprv prines jeho hárky.
# `name` is a server. The command must stand as it is.
outside-server = Zverejnené na: { $name }. Najprv spusti reflectory collect s jeho adresou.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 hárok je odložený, lebo prišiel bez voľného lístka: počíta sa, len ak ho najprv započítaš v učebni (o, potom t).
    [few] { $sheets } hárky sú odložené, lebo prišli bez voľného lístka: počítajú sa, len ak ich najprv započítaš v učebni (o, potom t).
   *[other] { $sheets } hárkov je odložených, lebo prišli bez voľného lístka: počítajú sa, len ak ich najprv započítaš v učebni (o, potom t).
  }
