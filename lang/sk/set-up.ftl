### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Nič sa nepripravuje.
# n is a key.
set-up-nothing-next = n začne: vyberieš kolo a stupeň, potom nasledujú štyri krátke kroky. Všetko sa hneď ukladá; môžeš odísť a kedykoľvek sa vrátiť.
set-up-list = Pripravuje sa
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · kolo { $session }, { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = ukladá sa…
set-up-is-saved = uložené
set-up-is-not-saved = neuložené

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Stupeň a počty
stage-numbers-short = Počty
stage-questionnaire = Dotazník
stage-dates = Dni
stage-activate = Aktivácia

set-up-saving = Chvíľočku: tvoja posledná zmena sa ukladá. Skús to, prosím, znova.
set-up-changed = Niekto iný túto prípravu medzitým zmenil. Teraz vidíš jeho verziu; tvoja posledná zmena sa neuložila.
set-up-other-questionnaire = Tento prieskum mal iný dotazník, s inými stupňami alebo skupinami, preto sa nedá skopírovať. Je v bezpečí. Začni, prosím, novú prípravu; vlastné tvrdenia sa do nej dajú prevziať.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Škola
numbers-level = Stupeň
numbers-classes = Triedy
numbers-school-missing = zatiaľ nezadané
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = spolu
numbers-invited = pozvaní
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % z { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = ešte nie
numbers-too-many = priveľa
numbers-left-out = vynechané
numbers-too-few = málo
numbers-small = malá
numbers-fine = v poriadku
numbers-no-classes = nezadané
numbers-classes-entered = zadané { $all }, vybrané { $asked }
numbers-which-level = Ktorého stupňa sa pýtame?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · vybrané
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 – 12 rokov · žiaci len nad 9 rokov
level-lower-secondary = ISCED { $isced } · 12 – 15 rokov
level-vocational = ISCED { $isced } · 15 – 18 rokov · príprava na povolanie
level-general = ISCED { $isced } · 15 – 18 rokov · príprava na štúdium
level-between = ISCED { $isced } · medzi strednou a vysokou školou

numbers-about-levels = Stupne sa nikdy nespájajú: väčšia škola pripraví na každý stupeň jeden prieskum, popri sebe, a kto pracuje na dvoch stupňoch, odpovedá raz za každý. Malá škola s jedným prieskumom pre viac stupňov zvolí ten najnižší.
numbers-about-school = Názov školy, ako ho uvidia účastníci a ako bude v správe. Dá sa meniť, kým prieskum nie je aktivovaný.
numbers-about-classes = Nemusíš sa pýtať všetkých. Zadaj triedy alebo predmetové komisie učiteľov a vylosuj, ktorých sa pýtať: škola má menej práce a výsledky sú menej spoľahlivé.
# `who` comes from the questionnaire.
numbers-who-counts = Kto sa počíta: { $who }.
numbers-zero = 0 skupinu vynechá.
numbers-asked-classes = Koho sa pýtame: ľudí z vybraných tried.
numbers-asked-everyone = Koho sa pýtame: všetkých, ak nezadáš menší počet. 0 skupinu vynechá.
numbers-minimum-rule = { $minimum ->
    [one] Minimum je { $minimum } hárok: { $percent } % z { $eligible }, zaokrúhlené nadol. Pri menšom počte správa žiada o opatrné čítanie.
    [few] Minimum sú { $minimum } hárky: { $percent } % z { $eligible }, zaokrúhlené nadol. Pri menšom počte správa žiada o opatrné čítanie.
   *[other] Minimum je { $minimum } hárkov: { $percent } % z { $eligible }, zaokrúhlené nadol. Pri menšom počte správa žiada o opatrné čítanie.
  }
numbers-correct-one = Viac pozvaných ({ $invited }) než ľudí spolu ({ $eligible }): { $people }. Oprav, prosím, jeden z tých dvoch počtov.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Triedy a komisie
# n is a key.
classes-begin = n zadá prvú. Zadaj všetky, aj tie, ktorých sa možno pýtať nebudeš: len tak losovanie hovorí za všetkých.
# Above the columns of the list. At most 9 columns each.
classes-name = názov
classes-grade = ročník
classes-group = skupina
classes-people = ľudí
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = pýtame sa
classes-not-asked = nie
classes-remove = Odobrať zo zoznamu: { $name }?
classes-full = Tried je už { $most } a viac ich byť nemôže.
classes-none-asked = Nijakej z týchto tried sa nepýtame, takže je vynechané: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Všetky triedy majú dohromady ľudí: { $all }, ale spolu ich je len { $eligible } ({ $people }). Oprav, prosím, triedy alebo počet v predošlej tabuľke.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Trieda, komisia
class-form-name = Názov
class-form-grade = Ročník
class-form-group = Skupina
class-form-people = Ľudí
class-form-about-name = Ako ju v škole poznajú, napríklad 5.B alebo Jazyky pri predmetovej komisii.
class-form-about-grade = Triedy jedného ročníka sa losujú spolu, aby bol zastúpený každý ročník. Môže ostať prázdne.
class-form-about-group = Čia je to trieda: žiakov, alebo učiteľov, ak ide o komisiu.
class-form-about-people = Koľko má ľudí. Dohromady by triedy mali dať celkový počet skupiny.
class-form-no-name = Daj jej, prosím, názov, napríklad 5.B.
class-form-name-taken = Trieda { $name } už je. Zvoľ, prosím, iný názov.
class-form-nobody = Koľko ľudí v nej je? Aspoň 1.
class-form-too-many = Trieda má najviac { $most } ľudí. Pozri sa, prosím, na počet znova.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Plán výberu: { $people }
sample-advice = { $minimum ->
    [one] Spolu { $eligible } ({ $people }): návod žiada aspoň { $minimum } hárok. Neodpovie každý, preto sa pýtaj aspoň toľkých ľudí: { $wanted }.
    [few] Spolu { $eligible } ({ $people }): návod žiada aspoň { $minimum } hárky. Neodpovie každý, preto sa pýtaj aspoň toľkých ľudí: { $wanted }.
   *[other] Spolu { $eligible } ({ $people }): návod žiada aspoň { $minimum } hárkov. Neodpovie každý, preto sa pýtaj aspoň toľkých ľudí: { $wanted }.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = na ročník
sample-classes = tried
sample-people = ľudí
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } z { $all }
sample-range = { $least } až { $most } z { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = vhodné
sample-seed = Číslo losu
sample-draw-once = Z každého ročníka rovnaký počet tried, každá s rovnakou šancou. Losuj raz: losovať, kým sa výsledok nezapáči, je ručný výber. Kto napíše toto číslo losu, vylosuje tie isté triedy.
sample-drawn = Vylosované s číslom { $seed }: pýtame sa { $asked } z { $classes } tried.
# n is a key.
sample-needs-classes = Výber sa losuje z tried. Zadaj ich, prosím, najprv, aj tie, ktorých sa pýtať nebudeš: n začne.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Pýtame sa všetkých ({ $people }), takže tu nie je výber, pri ktorom by bola potrebná opatrnosť.
sample-random = Tried { $chosen } z { $classes }, ľudí { $asked } z { $all } ({ $people }), vylosovaných (na ročník { $per }, číslo { $seed }). Správa vie s odchýlkou povedať, nakoľko hovoria za celú skupinu ({ $people }).
sample-random-disagrees = Tried { $chosen } z { $classes }, ľudí { $asked } z { $all } ({ $people }), vylosovaných (na ročník { $per }, číslo { $seed }). Všetky triedy však majú dohromady ľudí { $together } a spolu ich je { $all }: správa uvedie odchýlku, len keď sa to zhoduje.
sample-by-hand = Ľudí { $asked } z { $all } ({ $people }), vybraných ručne. Správa odchýlku neuvádza a hovorí to; vylosované triedy by ju umožnili.
sample-classes-by-hand = Tried { $chosen } z { $classes }, ľudí { $asked } z { $all } ({ $people }), vybraných ručne. Správa odchýlku neuvádza a hovorí to: umožní ju len losovanie.
sample-changed = Tried { $chosen } z { $classes }, ľudí { $asked } z { $all } ({ $people }), po losovaní zmenené ručne. Správa odchýlku neuvádza a hovorí to: umožní ju len losovanie.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Po
calendar-tuesday = Ut
calendar-wednesday = St
calendar-thursday = Št
calendar-friday = Pi
calendar-saturday = So
calendar-sunday = Ne

dates-choose-first = Vyber prvý deň.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Od: { $day }. Teraz vyber posledný deň.
dates-none-fits = Do kola { $session } sa už nijaký prieskum nezmestí (koniec kola: { $day }). Miestnosť 2 ukáže, ktoré kolo nasleduje.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · dní: { $days }
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Kolo { $session }: { $first } až { $last }.
dates-lasts = Prieskum trvá { $least } až { $most } dní vrátane prvého a posledného.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } patrí aj do kola { $other }; vybrané je kolo { $session }.
dates-shared = { $first } až { $last } patrí aj do kola { $other }; vybrané je kolo { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: otvorí sa o 00:00.
dates-would-open = { $day }: s týmto prvým dňom sa otvorí o 00:00.
dates-closes = { $day }: posledný deň, dní: { $days }; zatvorí sa o 23:59 (čas: { $place }).
dates-would-close = { $day }: s týmto posledným dňom by bolo dní: { $days }, zatvorí sa o 23:59 (čas: { $place }).
dates-inside = { $day }: deň { $number } z { $all }. Skončiť tu sa nedá: dní má byť aspoň { $least }.
dates-no-too-late = { $day } sa nedá vybrať: kolo { $session } sa končí: { $last }, a dní má byť najmenej { $least }.
dates-no-too-short = { $day } sa nedá vybrať: s týmto posledným dňom by dní bolo { $days }, najmenej má byť { $least }.
dates-no-too-long = { $day } sa nedá vybrať: s týmto posledným dňom by dní bolo { $days }, najviac môže byť { $most }.
dates-no-before-window = { $day } sa nedá vybrať: kolo { $session } sa začína: { $first }.
dates-no-after-window = { $day } sa nedá vybrať: kolo { $session } sa končí: { $last }.
dates-no-past = { $day } sa nedá vybrať: už minul, dnes je { $today }.
dates-no-backwards = { $day } sa nedá vybrať: je to pred prvým dňom.

# Before what is typed.
dates-type = Deň, napríklad 2026-11-23:
dates-no-day = Toto nie je deň. Napíš ho, prosím, ako 2026-11-23 alebo 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Škola ešte nemá názov.
open-no-people = Chýba počet: { $people }. Napíš 0, ak sa má skupina vynechať.
open-more-invited = Viac pozvaných ({ $invited }) než ľudí spolu ({ $eligible }): { $people }.
open-nobody-invited = Z nijakej skupiny nie je nikto pozvaný, takže by nikto nemohol odpovedať.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Nijaká skrátená verzia sa nevolá „{ $key }“. Skrátené verzie: { $forms }.
open-no-short-form = Nijaká skrátená verzia sa nevolá „{ $key }“. Nijaká tu nie je.
# `code` is a statement's code, such as C10.
open-unknown-code = Nijaké tvrdenie nemá kód `{ $code }`.
open-always-in = `{ $code }` je v dotazníku vždy; sem patria len voliteľné tvrdenia.
open-not-at-this-level = `{ $code }` na tomto stupni v dotazníku nie je.
open-too-many-own = { $count ->
    [one] Je tu { $count } vlastné tvrdenie. Možných je najviac { $most }.
    [few] Sú tu { $count } vlastné tvrdenia. Možných je najviac { $most }.
   *[other] Je tu { $count } vlastných tvrdení. Možných je najviac { $most }.
  }
open-own-id-taken = Označenie `{ $id }` patrí tvrdeniu z dotazníka. Daj svojmu tvrdeniu iné.
open-own-without-group = Tvoje tvrdenie „{ $own }“ nedostane nikto. Napíš ho aspoň pre jednu skupinu alebo ho odober.
open-own-without-text = Tvoje tvrdenie „{ $own }“ ešte nemá text pre skupinu: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Tvoje tvrdenie „{ $own }“ ešte nehovorí, kedy sa hodí odpoveď { $points }. Skupina: { $people }.
open-own-without-meaning = Tvoje tvrdenie „{ $own }“ ešte nehovorí, čo sa tým myslí. Skupina: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Tvoje tvrdenie „{ $own }“ je do jazyka { $language } preložené len sčasti (skupina: { $people }): treba text aj pomoc.
open-translation-for-nobody = Tvoje tvrdenie „{ $own }“ má preklad do jazyka { $language } pre skupinu, ktorá ho nedostane: { $people }. Jedno odober alebo druhé doplň.
open-no-such-session = Kolo { $session } v školskom roku { $year } nie je.
open-no-first-day = Prvý deň ešte nie je vybraný.
open-no-last-day = Posledný deň ešte nie je vybraný.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = kedy sa hodí odpoveď { $points }
helps-what-is-meant = čo sa tým myslí

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Posledný deň je pred prvým.
slot-too-short = { $days ->
    [one] Prieskum trvá { $days } deň. Potrebuje ich aspoň { $least } vrátane prvého a posledného.
    [few] Prieskum trvá { $days } dni. Potrebuje ich aspoň { $least } vrátane prvého a posledného.
   *[other] Prieskum trvá { $days } dní. Potrebuje ich aspoň { $least } vrátane prvého a posledného.
  }
slot-too-long = { $days ->
    [one] Prieskum trvá { $days } deň. Možných je najviac { $most } vrátane prvého a posledného.
    [few] Prieskum trvá { $days } dni. Možných je najviac { $most } vrátane prvého a posledného.
   *[other] Prieskum trvá { $days } dní. Možných je najviac { $most } vrátane prvého a posledného.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Dni musia ležať v kole { $session } školského roka { $year }: { $first } až { $last }.
slot-in-the-past = Prvý deň už minul: dnes je { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Vynechaná skupina: { $group }. Správa bude označená „neúplná“ a odznak nebude.
caution-below-minimum = { $invited ->
    [one] { $group }: pýtame sa { $invited } človeka a minimum pre { $eligible } je { $minimum }. Takto sa nedá dosiahnuť; správa bude žiadať o opatrné čítanie.
    [few] { $group }: pýtame sa { $invited } ľudí a minimum pre { $eligible } je { $minimum }. Takto sa nedá dosiahnuť; správa bude žiadať o opatrné čítanie.
   *[other] { $group }: pýtame sa { $invited } ľudí a minimum pre { $eligible } je { $minimum }. Takto sa nedá dosiahnuť; správa bude žiadať o opatrné čítanie.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: pri počte pozvaných { $invited } je to malá skupina a jej členovia sa to na začiatku dozvedia. Keď odpovie menej ako { $cell }, skupina má v správe vlastný riadok, len keď s tým súhlasia všetci, čo odpovedali.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Tvoje tvrdenie „{ $own }“ hovorí takmer to isté ako iné tvrdenie ({ $code }, { $title }). Jedno z nich možno stačí.
caution-looks-like-own = Tvoje tvrdenie „{ $own }“ hovorí takmer to isté ako iné tvrdenie (tvoje tvrdenie „{ $other }“). Jedno z nich možno stačí.
# `language` is a tag such as fr.
caution-not-translated = Tvoje tvrdenie „{ $own }“ nie je do jazyka { $language } preložené pre všetkých. Kto odpovedá v tomto jazyku, číta pôvodné znenie s označením.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Prieskum je zatvorený, takže posledný deň sa už nedá zmeniť. Všetky hárky sú v bezpečí.
correction-not-later = Posledný deň sa dá posunúť len na neskôr a teraz je to { $last }. Vyber deň po ňom.
correction-too-long = { $days ->
    [one] Prieskum by trval { $days } deň. Možných je najviac { $most } vrátane prvého a posledného. Vyber skorší posledný deň.
    [few] Prieskum by trval { $days } dni. Možných je najviac { $most } vrátane prvého a posledného. Vyber skorší posledný deň.
   *[other] Prieskum by trval { $days } dní. Možných je najviac { $most } vrátane prvého a posledného. Vyber skorší posledný deň.
  }
correction-outside-window = Koniec kola: { $last }. Vyber tento deň alebo skorší.
correction-unsealed = Hárky už boli rozpečatené, takže počty, z ktorých výsledky vychádzajú, sa už nedajú zmeniť.
correction-no-such-group = Dotazník takú skupinu nemá.
correction-nothing-changed = Tieto počty už platia, niet čo opravovať.
correction-more-invited = Viac pozvaných ({ $invited }) než ľudí spolu ({ $eligible }).
correction-was-left-out = Vynechaná skupina: { $group }. Všetci, čo odpovedajú, sa to dozvedeli. To sa už zmeniť nedá; vynechaná skupina má ďalej 0 pozvaných.
correction-is-asked = Pýtame sa skupiny: { $group }. Všetci, čo odpovedajú, sa to dozvedeli. To sa už zmeniť nedá; pozvaný musí ostať aspoň 1.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Nijaké časové pásmo sa nevolá „{ $zone }“. Príklady: Europe/Bratislava, Europe/Athens.
problem-not-a-language = „{ $tag }“ nie je značka jazyka. Príklady: nl, fr, pt-BR.
problem-too-many-people = Skupina má najviac { $most } ľudí. Pozri sa, prosím, na počet znova.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Nijaký nástroj sa tu nevolá „{ $name }“. Sú tu: { $there }.
problem-two-instruments = Prieskum žiada nástroj „{ $asked }“ a vybraný je „{ $chosen }“. Jeden z nich, prosím, vynechaj.
