### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Název
school-fact-place = Místo
school-fact-zone = Časové pásmo
school-fact-languages = Jazyky
school-fact-cell = Práh zobrazení
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Archy se uchovávají
school-fact-coordinators = Koordinátoři
# Asks for a number of years.
school-years = Roky

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = zatím nezadáno
# The school has no place yet, and needs none.
school-no-place = nezadáno
school-cell = { $sheets ->
    [one] 1 arch
    [few] { $sheets } archy
   *[other] { $sheets } archů
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] 1 rok
    [few] { $years } roky
   *[other] { $years } let
  }
school-nobody = archy zatím nikdo neotevře
# `name` is the only coordinator.
school-one-alone = rozpečetit může sám: { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } a { $other }: jen společně
# Two coordinators: one key is enough.
school-either-enough = { $one } nebo { $other }: rozpečetí každý z klíčů

## The same room: what the line under the cursor is for.

school-name-meaning = Je na každé obrazovce šetření a ve zprávě.
school-place-meaning = Obec nebo městská část. Může zůstat prázdné.
school-zone-meaning = Šetření se v tomto pásmu otevírá v 00:00 a zavírá ve 23:59, i když žádný program neběží. Napiš město.
# The tags are typed as they stand here.
school-languages-meaning = Krátké značky jako en, fr, nl. Vlastní tvrzení se píšou v prvním jazyce a do ostatních se dají přeložit.
school-cell-meaning = { $least } až { $most }, obvykle { $usual }. Skupina s méně archy nemá ve zprávě vlastní řádek, aby nikdo nebyl poznán. Platí pro nová šetření a účastníci to vidí.
school-retention-meaning = 1 až { $years } let. Potom se mají zapečetěné archy vymazat. Zpráva zůstane.
school-no-key-meaning = Archy otevře jen ten, kdo má koordinátorský klíč. Bez něj nejde nic aktivovat. Enter vytvoří první.
school-coordinators-meaning = Enter přidá klíč kolegyně nebo kolegy, nebo předá klíč nástupci, krok za krokem.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Školní rok { $year }: podívej se prosím jednou, jestli tohle všechno pořád platí, a pak stiskni l.
school-year-now = Školní rok { $year }
# What a new school does first; three lines or words follow.
school-first-steps = První kroky
school-step-name = název školy
school-step-key = koordinátorský klíč
school-step-exercise = šetření, v místnosti 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = název
school-step-key-short = klíč
school-step-exercise-short = šetření (místnost 3)

## The same room: what is wrong with what was typed.

school-name-long = Délka názvu školy: { $chars ->
    [one] { $chars } znak.
    [few] { $chars } znaky.
   *[other] { $chars } znaků.
  } Na řádek se jich vejde nejvýš { $most }.
school-place-long = Délka názvu místa: { $chars ->
    [one] { $chars } znak.
    [few] { $chars } znaky.
   *[other] { $chars } znaků.
  } Na řádek se jich vejde nejvýš { $most }.
school-zone-unknown = Žádné časové pásmo se nejmenuje „{ $zone }“. Příklady: Europe/Prague, Europe/Athens.
school-no-language = Uveď aspoň jeden jazyk, třeba cs.
school-many-languages = { $count ->
    [one] Je tu { $count } jazyk.
    [few] Jsou tu { $count } jazyky.
   *[other] Je tu { $count } jazyků.
  } Možných je nejvýš { $most }.
school-no-tag = „{ $tag }“ není značka jazyka. Příklady: nl, fr, pt-BR.
school-language-twice = Jazyk { $tag } je uvedený dvakrát.
school-cell-wrong = Práh zobrazení může být { $least } až { $most } archů, ne { $cell }.
school-retention-wrong = Zapečetěné archy se dají uchovávat 1 až { $most } let, ne { $years }.
school-kept-now = Uloženo.

## A coordinator's key, in steps: the title of each way.

keys-title = Klíče koordinátorů
keys-title-first = První koordinátorský klíč
keys-title-colleague = Klíč pro kolegyni nebo kolegu
keys-title-successor = Předání nástupci

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = tvůj klíč
keys-step-colleague = klíč kolegy
keys-step-successor = klíč nástupce
# The sheet of paper with the recovery words.
keys-step-sheet = list obnovy
keys-step-backup = záloha
keys-step-old = starý klíč
# Such as "step 2 of 4: recovery sheet".
keys-step = krok { $step } z { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Co se má udělat?
keys-add = přidat kolegyni nebo kolegu: druhý klíč
keys-hand-over = předat nástupci: nový klíč místo toho, který končí
keys-who-opens = Kdo bude potřeba k otevření archů?
keys-either = archy otevře kterýkoli z klíčů
keys-both = otevřou je jen oba společně

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Tvoje jméno
keys-my-passphrase = Tvoje heslo
keys-colleague-name = Jméno kolegyně nebo kolegy
keys-going-passphrase = Heslo klíče, který končí
keys-successor-name = Jméno nástupce
keys-new-passphrase = Nové heslo
keys-again = Totéž znovu
# A word of the recovery sheet, by its number.
keys-word = Slovo { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Kdo má tento klíč a jeho heslo, může otevřít archy, a nikdo jiný. Zvol čtyři nebo víc slov, která spolu nesouvisejí. Heslo se nikdy neukazuje.
keys-colleague-more = Nejdřív tvoje heslo; potom kolegyně nebo kolega napíše své jméno a heslo. Všechny archy se znovu zapečetí pro oba.
keys-successor-more = Nejdřív heslo klíče, který končí; potom nástupce napíše své jméno a heslo. Všechny archy se znovu zapečetí.
keys-no-name = Napiš prosím jméno: kolegové uvidí, čí klíč to je.
keys-no-passphrase = Napiš prosím heslo: čtyři nebo víc slov, která spolu nesouvisejí.
keys-not-same = Ta dvě hesla nejsou stejná. Napiš prosím obě znovu.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Zvol čtyři nebo víc slov, která spolu nesouvisejí. Nic se nezměnilo.
weak-easy = Tohle se dá snadno uhodnout.
weak-rows-of-keys = Klávesy vedle sebe se zkoušejí mezi prvními.
weak-repeats = Opakování heslo skoro neposílí.
weak-common = Přesně tohle používá hodně lidí; zkouší se to jako první.
weak-like-common = Podobá se to tomu, co používá hodně lidí; zaměněná písmena a číslice se zkoušejí také.
weak-sequence = Řady jako abc nebo 6543 se zkoušejí mezi prvními.
weak-years = Letopočty se zkoušejí mezi prvními.
weak-one-word = Samotné slovo se najde podle slovníku.
weak-dates = Data se zkoušejí mezi prvními, nejdřív narozeniny.
weak-names = Jména se zkoušejí mezi prvními.

## A coordinator's key: the recovery words.

keys-words = Zapiš si teď těchto 24 slov v tomto pořadí: ukážou se jen jednou. Otevřou archy, když se heslo zapomene. Zamkni je.
keys-file = Soubor s klíčem: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Napiš prosím slova { $one } a { $other } ze svého listu: pak je jisté, že jsou zapsaná.
keys-wrong-word = To není slovo { $number }. Podívej se prosím znovu na svůj list; Esc slova ukáže.
# The key q must be named as it is.
keys-leaving = Tato slova se ukazují jen teď. Kdo ztratí je i heslo, ztratí odpovědi. Stiskni ještě jednou q a odejdeš bez zapsání.

## A coordinator's key: what comes after.

keys-backup = Teď zálohuj
# The key b and the command must stand as they are.
keys-backup-more = Soubor s klíčem leží ve složce úložiště. b zkopíruje obojí na médium pro zálohy; poprvé řekni kam: reflectory backup DIR. Bez klíče, nebo bez jeho hesla a listu obnovy, archy nikdo neotevře.
keys-unfinished = Ještě to není dokončené
# `why` is a sentence.
keys-unfinished-more = { $why } Nech si oba klíče i obě hesla. Zvol totéž ještě jednou a napiš obě: pak je to hotové.
keys-old = Starý klíč už neotevře žádné nové archy
keys-old-more = Každý arch je teď zapečetěný pro nový klíč. Dřívější kopie úložiště jde dál otevřít starým klíčem: znič je i se starým listem obnovy, nebo je hlídej stejně pečlivě jako dosud.
keys-old-unfinished = Předání ještě není dokončené
keys-finished = Přerušená změna klíčů je dokončená: každý arch je zapečetěný pro klíče, které platí teď.
keys-sheets-left = { $sheets ->
    [one] { $sheets } arch nešel starým klíčem otevřít a zůstal, jak byl.
    [few] { $sheets } archy nešly starým klíčem otevřít a zůstaly, jak byly.
   *[other] { $sheets } archů nešlo starým klíčem otevřít a zůstaly, jak byly.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = List obnovy: { $name }
recovery-print = Vytiskni to, zamkni a soubor smaž: kdo ho má, může otevřít archy.
recovery-what-for = { $words ->
    [one] S tímto { $words } slovem se dá klíč použít bez souboru a hesla (klíč: { $name }).
    [few] S těmito { $words } slovy se dá klíč použít bez souboru a hesla (klíč: { $name }).
   *[other] S těmito { $words } slovy se dá klíč použít bez souboru a hesla (klíč: { $name }).
  } Kdo má tento list, může otevřít archy: zamkni ho, odděleně od počítače.
recovery-delete = Po vytištění stránky soubor smaž; tisková fronta si kopii může chvíli nechat.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · kolo { $session }, { $year }
codes-activated = Je aktivováno.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Otevře se: { $first }, 00:00; zavře se: { $last }, 23:59.
codes-open-until = Otevřeno do: { $last }, 23:59.
codes-closed = Zavřeno od: { $last }, 23:59. Kódy už nic neotevřou.
codes-none = Bez kódů si lidé vyberou skupinu na školním počítači.
# `groups` are names of groups with commas between.
codes-everybody = Všichni vstupují s kódem: { $groups }.
codes-some = Jen s kódem: { $groups }. Ostatní si vyberou skupinu na školním počítači.
codes-making = Chviličku: vytvářejí se kódy.
slips-making = Chviličku: vytvářejí se lístky.
slips-making-left = { $left ->
    [one] Chviličku: vytvářejí se lístky. Po těchto ještě jedna dávka.
    [few] Chviličku: vytvářejí se lístky. Po těchto ještě { $left } dávky.
   *[other] Chviličku: vytvářejí se lístky. Po těchto ještě { $left } dávek.
  }
recall-moment = Chviličku: aktivace se bere zpět.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Jeden kód na skupinu
codes-of-groups-more = Všichni ze skupiny mají stejný kód, na plakátu nebo ve zprávě. Dá se použít víckrát.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Jeden kód na skupinu a na firmu
codes-of-companies-more = Všichni ze skupiny mají stejný kód a každá firma má svůj vlastní. Každý se dá použít víckrát.
codes-slips = Jednorázové lístky k tisku a rozstříhání
codes-slips-more = Na každý odpoví jeden člověk, jednou. Rozdej je jako hlasovací lístky a nezapisuj, kdo má který.
codes-lab = Otevřít učebnu
codes-lab-more = Další počítače se připojí kódem a odevzdávají po síti, dokud běží tento program.
codes-recall = Vzít aktivaci zpět
codes-recall-more = Dokud nikdo nezačal: stane se znovu přípravou a kódy už nic neotevřou.
recall-ask = Vzít aktivaci zpět?
recall-meaning = Stane se znovu přípravou, se vším, jak je, a můžeš ji změnit a znovu aktivovat. Rozdané kódy a lístky už nic neotevřou. Pokud někdo začal odpovídat, nic se nezmění.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Kolik lístků a pro koho?
slips-meaning = Do skupin s lístky se vstupuje jen s kódem. Lístky se ukážou jednou; později je nikdo nedohledá.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = dohromady
# The heading of the slips.
slips-title = Jednorázové lístky
# Which lines of a long text are shown. At most 30 columns.
codes-lines = řádky { $first } až { $last } z { $all }
# The key w must be named as it is.
codes-copied = Zkopírováno, pokud to terminál umí: zkus to prosím vložit. Když se nic nevloží, w uloží soubor k tisku.
# The keys must be named as they are.
slips-nowhere-else = Tyto lístky nejsou uložené nikde jinde. w je uloží, y zkopíruje; dalším q odejdeš bez nich.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Všichni ze skupiny mají stejný kód.
codes-sheet-only = Od teď tyto skupiny odpovídají jen se svým kódem.
# A code follows.
slip-code = Tvůj kód:
slip-once = Platí jednou. Nikdo podle něj nepozná tvoje odpovědi: uchová se jen značka, že byl použit.

## One-time slips: why there are none.

slips-not-drawn = Žádný kód se nepodařilo vylosovat: { $cause }.
slips-count-wrong = { $most ->
    [one] Najednou se dá vytvořit 1 až { $most } lístek.
    [few] Najednou se dají vytvořit 1 až { $most } lístky.
   *[other] Najednou se dá vytvořit 1 až { $most } lístků.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = Tato skupina není pozvaná ({ $id }): { $group }. Není tedy pro ni co vytvořit.
slips-not-added = Tyto lístky se nepodařilo přidat. Nic se nezměnilo; zkus to prosím znovu.
slips-not-made = Lístky se na tomto počítači nepodařilo vytvořit. Nic se nezměnilo.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Chviličku: učebna se otevírá.
lab-closed = Učebna je zavřená.
lab-closed-more = Dokud je otevřená, můžou v tomto šetření odpovídat další školní počítače. Bez ní nebo bez sítě se archy přenesou na flashce. Nic odevzdaného na ní nezávisí.
lab-open = Učebna je otevřená.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Kód k připojení
lab-address = Adresa
# Instead of an address.
lab-no-network = žádná: tento počítač není v síti
# A command follows on the next line.
lab-once = Na každém počítači jednou:
lab-ends = Zavře se, když odejdeš z programu. Co je odevzdané, je na tomto disku v bezpečí.
lab-unsealed = Toto šetření je rozpečetěné: nové archy by potřebovaly nové vydání. Učebna zůstává zavřená.

## The lab: how the machines stand.

lab-nobody = Zatím se nepřipojil žádný počítač.
lab-joined = { $machines ->
    [one] Připojen 1 počítač, dostupných: { $reachable }.
    [few] Připojeny { $machines } počítače, dostupných: { $reachable }.
   *[other] Připojeno { $machines } počítačů, dostupných: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Připojen 1 počítač, dostupných: { $reachable };
    [few] Připojeny { $machines } počítače, dostupných: { $reachable };
   *[other] Připojeno { $machines } počítačů, dostupných: { $reachable };
  } { $sheets ->
    [one] 1 arch tam čeká.
    [few] { $sheets } archy tam čekají.
   *[other] { $sheets } archů tam čeká.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Teď se neozývá a může mít archy: stanice { $stations }.
    [few] Teď se neozývají a můžou mít archy: stanice { $stations }.
   *[other] Teď se neozývají a můžou mít archy: stanice { $stations }.
  }
lab-missing-more = Teď se neozývají a můžou mít archy: stanice { $stations } a další: { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 arch je odložený: přišel bez volného lístku. t započítá všechny; jinak zůstanou stranou.
    [few] { $sheets } archy jsou odložené: přišly bez volného lístku. t započítá všechny; jinak zůstanou stranou.
   *[other] { $sheets } archů je odložených: přišly bez volného lístku. t započítá všechny; jinak zůstanou stranou.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stanice, o kterých víme, že mají archy, které tu nejsou: žádné.
outside-waiting = Archy, které teď čekají na stanicích: { $sheets }. Nech učebnu otevřenou, dokud nedorazí.
outside-missing = { $count ->
    [one] Archy můžou být ještě na stanici: { $stations }. Nejdřív otevři učebnu nebo posbírej flashky.
    [few] Archy můžou být ještě na stanicích: { $stations }. Nejdřív otevři učebnu nebo posbírej flashky.
   *[other] Archy můžou být ještě na stanicích: { $stations }. Nejdřív otevři učebnu nebo posbírej flashky.
  }
outside-missing-more = Archy můžou být ještě na stanicích: { $stations } a další: { $more }. Nejdřív otevři učebnu nebo posbírej flashky.
outside-unknown = O počítači, který se s tímto nikdy nespojil, nevíme: nejdřív přines jeho archy.
# `name` is a server. The command must stand as it is.
outside-server = Zveřejněno na: { $name }. Nejdřív spusť reflectory collect s jeho adresou.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 arch je odložený, protože přišel bez volného lístku: počítá se, jen když ho nejdřív započítáš v učebně (o, pak t).
    [few] { $sheets } archy jsou odložené, protože přišly bez volného lístku: počítají se, jen když je nejdřív započítáš v učebně (o, pak t).
   *[other] { $sheets } archů je odložených, protože přišly bez volného lístku: počítají se, jen když je nejdřív započítáš v učebně (o, pak t).
  }
