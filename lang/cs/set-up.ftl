### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Nic se nepřipravuje.
# n is a key.
set-up-nothing-next = n začne: vybereš kolo a stupeň, pak následují čtyři krátké kroky. Všechno se hned ukládá; můžeš odejít a kdykoli se vrátit.
set-up-list = Připravuje se
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · kolo { $session }, { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = ukládá se…
set-up-is-saved = uloženo
set-up-is-not-saved = neuloženo

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Stupeň a počty
stage-numbers-short = Počty
stage-questionnaire = Dotazník
stage-dates = Dny
stage-activate = Aktivace

set-up-saving = Chviličku: ukládá se tvoje poslední změna. Zkus to prosím znovu.
set-up-changed = Někdo jiný tuto přípravu mezitím změnil. Teď vidíš jeho verzi; tvoje poslední změna se neuložila.
set-up-other-questionnaire = Toto šetření mělo jiný dotazník, s jinými stupni nebo skupinami, takže nejde zkopírovat. Je v bezpečí. Začni prosím novou přípravu; vlastní tvrzení do ní jde převzít.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Škola
numbers-level = Stupeň
numbers-classes = Třídy
numbers-school-missing = zatím nezadáno
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = celkem
numbers-invited = pozváno
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % z { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = zatím ne
numbers-too-many = moc
numbers-left-out = vynecháno
numbers-too-few = málo
numbers-small = malá
numbers-fine = v pořádku
numbers-no-classes = nezadáno
numbers-classes-entered = zadáno { $all }, ptáme se { $asked }
numbers-which-level = Kterého stupně se ptáme?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · vybráno
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 až 12 let · žáci od 9 let
level-lower-secondary = ISCED { $isced } · 12 až 15 let
level-vocational = ISCED { $isced } · 15 až 18 let · příprava na povolání
level-general = ISCED { $isced } · 15 až 18 let · příprava na další studium
level-between = ISCED { $isced } · mezi střední a vysokou školou

numbers-about-levels = Stupně se nikdy neslučují: větší škola připraví na každý stupeň jedno šetření, vedle sebe, a kdo pracuje na dvou stupních, odpovídá za každý jednou. Malá škola s jedním šetřením pro více stupňů zvolí ten nejnižší.
numbers-about-school = Název školy, jak stojí u účastníků a ve zprávě. Dá se měnit, dokud šetření není aktivované.
numbers-about-classes = Není nutné ptát se všech. Zadej třídy nebo předmětové komise učitelů a vylosuj, kterých se ptát: škola má méně práce a výsledky jsou méně spolehlivé.
# `who` comes from the questionnaire.
numbers-who-counts = Kdo se počítá: { $who }.
numbers-zero = 0 skupinu vynechá.
numbers-asked-classes = Koho se ptáme: lidí z vybraných tříd.
numbers-asked-everyone = Koho se ptáme: všech, pokud nezadáš menší počet. 0 skupinu vynechá.
numbers-minimum-rule = { $minimum ->
    [one] Minimum je { $minimum } arch: { $percent } % z { $eligible }, zaokrouhleno dolů. Při menším počtu zpráva žádá o opatrné čtení.
    [few] Minimum jsou { $minimum } archy: { $percent } % z { $eligible }, zaokrouhleno dolů. Při menším počtu zpráva žádá o opatrné čtení.
   *[other] Minimum je { $minimum } archů: { $percent } % z { $eligible }, zaokrouhleno dolů. Při menším počtu zpráva žádá o opatrné čtení.
  }
numbers-correct-one = Víc pozvaných ({ $invited }) než lidí celkem ({ $eligible }): { $people }. Oprav prosím jeden z těch dvou počtů.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Třídy a komise
# n is a key.
classes-begin = n zadá první. Zadej všechny, i ty, kterých se třeba ptát nebudeš: jen tak losování vypovídá o všech.
# Above the columns of the list. At most 9 columns each.
classes-name = název
classes-grade = ročník
classes-group = skupina
classes-people = lidí
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = ptáme se
classes-not-asked = ne
classes-remove = Odebrat ze seznamu: { $name }?
classes-full = Tříd je už { $most } a víc jich být nemůže.
classes-none-asked = Žádné z těchto tříd se neptáme, takže je vynecháno: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Všechny třídy dohromady mají lidí: { $all }, ale celkem je jich jen { $eligible } ({ $people }). Oprav prosím třídy nebo počet v předchozí tabulce.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Třída či komise
class-form-name = Název
class-form-grade = Ročník
class-form-group = Skupina
class-form-people = Lidí
class-form-about-name = Jak ji ve škole znáte, třeba 5.B nebo Jazyky u předmětové komise.
class-form-about-grade = Třídy jednoho ročníku se losují spolu, aby byl zastoupen každý ročník. Může zůstat prázdné.
class-form-about-group = Čí je to třída: žáků, nebo učitelů, jde-li o komisi.
class-form-about-people = Kolik má lidí. Dohromady by třídy měly dát celkový počet skupiny.
class-form-no-name = Dej jí prosím název, třeba 5.B.
class-form-name-taken = Třída { $name } už existuje. Zvol prosím jiný název.
class-form-nobody = Kolik je v ní lidí? Aspoň 1.
class-form-too-many = Třída má nejvýš { $most } lidí. Podívej se prosím na počet znovu.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Plán výběru: { $people }
sample-advice = { $minimum ->
    [one] Celkem { $eligible } ({ $people }): průvodce chce aspoň { $minimum } arch. Neodpoví každý, proto se ptej aspoň tolika lidí: { $wanted }.
    [few] Celkem { $eligible } ({ $people }): průvodce chce aspoň { $minimum } archy. Neodpoví každý, proto se ptej aspoň tolika lidí: { $wanted }.
   *[other] Celkem { $eligible } ({ $people }): průvodce chce aspoň { $minimum } archů. Neodpoví každý, proto se ptej aspoň tolika lidí: { $wanted }.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = na ročník
sample-classes = tříd
sample-people = lidí
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } z { $all }
sample-range = { $least } až { $most } z { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = doporučeno
sample-seed = Semínko
sample-draw-once = Z každého ročníku stejný počet tříd, každá se stejnou šancí. Losuj jen jednou: losovat, dokud se výsledek nezalíbí, je ruční výběr. Kdo napíše toto semínko, vylosuje stejné třídy.
sample-drawn = Vylosováno se semínkem { $seed }: ptáme se { $asked } z { $classes } tříd.
# n is a key.
sample-needs-classes = Výběr se losuje z tříd. Zadej je prosím nejdřív, i ty, kterých se ptát nebudeš: n začne.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Ptáme se všech ({ $people }), takže není výběr, se kterým by bylo třeba opatrnosti.
sample-random = Tříd { $chosen } z { $classes }, lidí { $asked } z { $all } ({ $people }), vylosováno (na ročník { $per }, semínko { $seed }). Zpráva umí s odchylkou říct, nakolik mluví za celou skupinu ({ $people }).
sample-random-disagrees = Tříd { $chosen } z { $classes }, lidí { $asked } z { $all } ({ $people }), vylosováno (na ročník { $per }, semínko { $seed }). Všechny třídy ale mají lidí { $together } a celkem je jich { $all }: zpráva uvede odchylku, jen když se to shoduje.
sample-by-hand = Lidí { $asked } z { $all } ({ $people }), vybráno ručně. Zpráva neuvádí odchylku a říká to; vylosované třídy by ji umožnily.
sample-classes-by-hand = Tříd { $chosen } z { $classes }, lidí { $asked } z { $all } ({ $people }), vybráno ručně. Zpráva neuvádí odchylku a říká to: umožní ji jen losování.
sample-changed = Tříd { $chosen } z { $classes }, lidí { $asked } z { $all } ({ $people }), po losování změněno ručně. Zpráva neuvádí odchylku a říká to: umožní ji jen losování.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Po
calendar-tuesday = Út
calendar-wednesday = St
calendar-thursday = Čt
calendar-friday = Pá
calendar-saturday = So
calendar-sunday = Ne

dates-choose-first = Vyber první den.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Od: { $day }. Teď vyber poslední den.
dates-none-fits = Do kola { $session } se už žádné šetření nevejde: končí: { $day }. Místnost 2 ukáže, které kolo je další.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · dnů: { $days }
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Kolo { $session }: od { $first } do { $last }.
dates-lasts = Šetření trvá { $least } až { $most } dnů včetně prvního a posledního.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } patří i do kola { $other }; vybráno je kolo { $session }.
dates-shared = { $first } až { $last } patří i do kola { $other }; vybráno je kolo { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: otevře se v 00:00.
dates-would-open = { $day }: s tímto prvním dnem se otevře v 00:00.
dates-closes = { $day }: poslední den, celkem dnů: { $days }; zavře se ve 23:59 (čas: { $place }).
dates-would-close = { $day }: s tímto posledním dnem celkem dnů: { $days }, zavře se ve 23:59 (čas: { $place }).
dates-inside = { $day }: den { $number } z { $all }. Skončit tady nejde: nejméně dnů: { $least }.
dates-no-too-late = { $day } nejde: kolo { $session } končí: { $last } a nejmenší počet dnů je { $least }.
dates-no-too-short = { $day } nejde: jako poslední den by to bylo dnů { $days } a nejmenší počet je { $least }.
dates-no-too-long = { $day } nejde: jako poslední den by to bylo dnů { $days } a největší počet je { $most }.
dates-no-before-window = { $day } nejde: kolo { $session } začíná: { $first }.
dates-no-after-window = { $day } nejde: kolo { $session } končí: { $last }.
dates-no-past = { $day } nejde: už to minulo, dnes je { $today }.
dates-no-backwards = { $day } nejde: je to před prvním dnem.

# Before what is typed.
dates-type = Den, třeba 2026-11-23:
dates-no-day = To není den. Napiš ho prosím jako 2026-11-23 nebo 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Škola ještě nemá název.
open-no-people = Chybí počet: { $people }. Napiš 0, pokud se má skupina vynechat.
open-more-invited = Víc pozvaných ({ $invited }) než lidí celkem ({ $eligible }): { $people }.
open-nobody-invited = Z žádné skupiny není nikdo pozván, takže by nikdo nemohl odpovědět.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Žádná zkrácená verze se nejmenuje „{ $key }“. Zkrácené verze: { $forms }.
open-no-short-form = Žádná zkrácená verze se nejmenuje „{ $key }“. Žádná tu není.
# `code` is a statement's code, such as C10.
open-unknown-code = Žádné tvrzení nemá kód `{ $code }`.
open-always-in = `{ $code }` je v dotazníku vždy; sem patří jen volitelná tvrzení.
open-not-at-this-level = `{ $code }` se na tomto stupni neklade.
open-too-many-own = { $count ->
    [one] Je tu { $count } vlastní tvrzení. Možných je nejvýš { $most }.
    [few] Jsou tu { $count } vlastní tvrzení. Možných je nejvýš { $most }.
   *[other] Je tu { $count } vlastních tvrzení. Možných je nejvýš { $most }.
  }
open-own-id-taken = Označení `{ $id }` patří tvrzení z dotazníku. Dej svému tvrzení jiné.
open-own-without-group = Tvoje tvrzení „{ $own }“ se neklade nikomu. Napiš ho aspoň pro jednu skupinu, nebo ho odeber.
open-own-without-text = Tvoje tvrzení „{ $own }“ ještě nemá text pro skupinu: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Tvoje tvrzení „{ $own }“ ještě neříká, kdy se hodí odpověď { $points }. Skupina: { $people }.
open-own-without-meaning = Tvoje tvrzení „{ $own }“ ještě neříká, co se tím myslí. Skupina: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Tvoje tvrzení „{ $own }“ je do jazyka { $language } přeložené jen zčásti (skupina: { $people }): je třeba text i nápověda.
open-translation-for-nobody = Tvoje tvrzení „{ $own }“ má překlad do jazyka { $language } pro skupinu, které se neklade: { $people }. Jedno odeber, nebo druhé doplň.
open-no-such-session = Kolo { $session } ve školním roce { $year } není.
open-no-first-day = První den ještě není vybraný.
open-no-last-day = Poslední den ještě není vybraný.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = kdy se hodí odpověď { $points }
helps-what-is-meant = co se tím myslí

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Poslední den je před prvním.
slot-too-short = { $days ->
    [one] Šetření trvá { $days } den. Potřebuje jich aspoň { $least } včetně prvního a posledního.
    [few] Šetření trvá { $days } dny. Potřebuje jich aspoň { $least } včetně prvního a posledního.
   *[other] Šetření trvá { $days } dní. Potřebuje jich aspoň { $least } včetně prvního a posledního.
  }
slot-too-long = { $days ->
    [one] Šetření trvá { $days } den. Možných je nejvýš { $most } včetně prvního a posledního.
    [few] Šetření trvá { $days } dny. Možných je nejvýš { $most } včetně prvního a posledního.
   *[other] Šetření trvá { $days } dní. Možných je nejvýš { $most } včetně prvního a posledního.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Dny musí ležet uvnitř kola { $session } školního roku { $year }: { $first } až { $last }.
slot-in-the-past = První den už minul: dnes je { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Vynechaná skupina: { $group }. Zpráva bude označená „neúplná“ a odznak nebude.
caution-below-minimum = { $invited ->
    [one] { $group }: ptáme se { $invited } člověka a minimum pro { $eligible } je { $minimum }. Takhle ho nejde dosáhnout; zpráva bude žádat o opatrné čtení.
    [few] { $group }: ptáme se { $invited } lidí a minimum pro { $eligible } je { $minimum }. Takhle ho nejde dosáhnout; zpráva bude žádat o opatrné čtení.
   *[other] { $group }: ptáme se { $invited } lidí a minimum pro { $eligible } je { $minimum }. Takhle ho nejde dosáhnout; zpráva bude žádat o opatrné čtení.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: při počtu pozvaných { $invited } je to malá skupina a její členové se to na začátku dozvědí. Když odpoví méně než { $cell }, má skupina ve zprávě vlastní řádek, jen když s tím souhlasí všichni, kdo odpověděli.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Tvoje tvrzení „{ $own }“ říká skoro totéž co jiné tvrzení ({ $code }, { $title }). Jedno z nich možná stačí.
caution-looks-like-own = Tvoje tvrzení „{ $own }“ říká skoro totéž co jiné tvrzení (tvoje tvrzení „{ $other }“). Jedno z nich možná stačí.
# `language` is a tag such as fr.
caution-not-translated = Tvoje tvrzení „{ $own }“ není do jazyka { $language } přeložené pro všechny. Kdo odpovídá v tomto jazyce, čte původní znění s označením.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Šetření je zavřené, takže poslední den už se nedá změnit. Všechny archy jsou v bezpečí.
correction-not-later = Poslední den se dá posunout jen na později a teď je to { $last }. Vyber den po něm.
correction-too-long = { $days ->
    [one] Šetření by trvalo { $days } den. Možných je nejvýš { $most } včetně prvního a posledního. Vyber dřívější poslední den.
    [few] Šetření by trvalo { $days } dny. Možných je nejvýš { $most } včetně prvního a posledního. Vyber dřívější poslední den.
   *[other] Šetření by trvalo { $days } dní. Možných je nejvýš { $most } včetně prvního a posledního. Vyber dřívější poslední den.
  }
correction-outside-window = Kolo končí: { $last }. Vyber tento den nebo dřívější.
correction-unsealed = Archy už byly rozpečetěny, takže počty, ze kterých výsledky vycházejí, se už nedají změnit.
correction-no-such-group = Dotazník takovou skupinu nemá.
correction-nothing-changed = Tyto počty už platí, není co opravovat.
correction-more-invited = Víc pozvaných ({ $invited }) než lidí celkem ({ $eligible }).
correction-was-left-out = Vynechaná skupina: { $group }. Všichni, kdo odpovídají, se to dozvěděli. To se už změnit nedá; vynechaná skupina má dál 0 pozvaných.
correction-is-asked = Tázaná skupina: { $group }. Všichni, kdo odpovídají, se to dozvěděli. To se už změnit nedá; pozván musí zůstat aspoň 1.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Žádné časové pásmo se nejmenuje „{ $zone }“. Příklady: Europe/Prague, Europe/Athens.
problem-not-a-language = „{ $tag }“ není značka jazyka. Příklady: nl, fr, pt-BR.
problem-too-many-people = Skupina má nejvýš { $most } lidí. Podívej se prosím na počet znovu.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Žádný nástroj se tu nejmenuje „{ $name }“. Jsou tu: { $there }.
problem-two-instruments = Šetření žádá nástroj „{ $asked }“ a vybraný je „{ $chosen }“. Jeden z nich prosím vynech.
