### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Semmi sincs előkészítés alatt.
# n is a key.
set-up-nothing-next = n: kezdés. Kiválasztod az alkalmat és a szintet, aztán négy rövid lépés jön. Minden azonnal mentődik; bármikor kiléphetsz és visszajöhetsz.
set-up-list = Előkészítés alatt
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · { $session }. alkalom, { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = mentés…
set-up-is-saved = elmentve
set-up-is-not-saved = nincs elmentve

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Szint és számok
stage-numbers-short = Számok
stage-questionnaire = Kérdőív
stage-dates = Napok
stage-activate = Élesítés

set-up-saving = Egy pillanat: az utolsó módosításod mentése folyik. Próbáld újra!
set-up-changed = Közben valaki más módosította ezt az előkészítést. Most az övét látod; az utolsó módosításod nem maradt meg.
set-up-other-questionnaire = Ez a felmérés más kérdőívet használt, más szintekkel vagy csoportokkal, ezért nem másolható. Biztonságban van. Kezdj új előkészítést! A saját állítások oda behozhatók.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Iskola
numbers-level = Szint
numbers-classes = Osztályok
numbers-school-missing = még nincs beírva
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = jogosult
numbers-invited = meghívott
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $eligible } × { $percent } %
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = még nincs
numbers-too-many = túl sok
numbers-left-out = kimarad
numbers-too-few = túl kevés
numbers-small = kicsi
numbers-fine = rendben
numbers-no-classes = nincs beírva
numbers-classes-entered = { $all } beírva, { $asked } megkérdezve
numbers-which-level = Melyik szintet kérdezzük?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · kiválasztva
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6–12 évesek · 9 év felett számítanak
level-lower-secondary = ISCED { $isced } · 12–15 évesek
level-vocational = ISCED { $isced } · 15–18 évesek · szakmát tanulnak
level-general = ISCED { $isced } · 15–18 évesek · továbbtanulás felé
level-between = ISCED { $isced } · az iskola és a felsőoktatás között

numbers-about-levels = Egy szintet sosem vonunk össze másikkal: nagyobb iskola szintenként külön felmérést készít elő, egymás mellett, és aki két szinten dolgozik, mindkettőhöz egyszer válaszol. Kis iskola, ahol több szinthez egy felmérés van, a legalacsonyabbat választja.
numbers-about-school = Az iskola neve, ahogy a résztvevők és a jelentés olvassák. Az élesítésig megváltoztatható.
numbers-about-classes = Nem kell mindenkit megkérdezni. Írd be az osztályokat vagy a tanári munkaközösségeket, és sorsold ki, melyiket kérdezzük: az iskolának kevesebb munka, az eredmény kevésbé megbízható.
# `who` comes from the questionnaire.
numbers-who-counts = Akik számítanak: { $who }.
numbers-zero = A 0 kihagyja a csoportot.
numbers-asked-classes = Akiket kérdezünk: a megkérdezett osztályok tagjai.
numbers-asked-everyone = Akiket kérdezünk: mindenki, hacsak nem írsz be kisebb számot. A 0 kihagyja a csoportot.
numbers-minimum-rule = { $minimum ->
    [one] Minimum: { $minimum } lap, azaz { $eligible } fő { $percent } %-a, lefelé kerekítve. Ha kevesebb van, a jelentés óvatos olvasást kér.
   *[other] Minimum: { $minimum } lap, azaz { $eligible } fő { $percent } %-a, lefelé kerekítve. Ha kevesebb van, a jelentés óvatos olvasást kér.
  }
numbers-correct-one = Több a meghívott ({ $invited }), mint a jogosult ({ $eligible }): { $people }. Javítsd ki az egyik számot!

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Osztályok és munkaközösségek
# n is a key.
classes-begin = n: az első beírása. Írd be mindet, azt is, amelyiket talán nem kérdezzük: csak akkor szól a sorsolás mindenkiről.
# Above the columns of the list. At most 9 columns each.
classes-name = név
classes-grade = évfolyam
classes-group = csoport
classes-people = létszám
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = kérdezve
classes-not-asked = nem
classes-remove = Eltávolítod a listából? { $name }
classes-full = Már { $most } osztály van, több nem lehet.
classes-none-asked = Ezek közül egyik osztályt sem kérdezzük, így kimaradnak: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Az osztályokban összesen { $all } fő van, de csak { $eligible } a jogosult ({ $people }). Javítsd ki az osztályokat vagy az előző táblázat számát!

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Új osztály, mk.
class-form-name = Név
class-form-grade = Évfolyam
class-form-group = Csoport
class-form-people = Létszám
class-form-about-name = Ahogy az iskolában ismerik, például 5. b, vagy tanári munkaközösségnél Nyelvek.
class-form-about-grade = Egy évfolyam osztályait együtt sorsoljuk, hogy minden évfolyamot kérdezzünk. Üresen maradhat.
class-form-about-group = Kiknek az osztálya: tanulóké, vagy munkaközösségnél pedagógusoké.
class-form-about-people = Hány fő tartozik bele. Az osztályok együtt tegyék ki az összes jogosultat!
class-form-no-name = Adj neki nevet, például 5. b!
class-form-name-taken = Ilyen nevű osztály már van: { $name }. Válassz másik nevet!
class-form-nobody = Hányan vannak benne? Legalább 1.
class-form-too-many = Egy osztályban legfeljebb { $most } fő lehet. Nézd meg újra a számot!

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Minta tervezése: { $people }
sample-advice = { $minimum ->
    [one] Az útmutató legalább { $minimum } lapot kér (jogosult: { $eligible }, { $people }). Nem mindenki válaszol, akit megkérdezünk, ezért kérdezz { $wanted } főt vagy többet!
   *[other] Az útmutató legalább { $minimum } lapot kér (jogosult: { $eligible }, { $people }). Nem mindenki válaszol, akit megkérdezünk, ezért kérdezz { $wanted } főt vagy többet!
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = évfolyamonk.
sample-classes = osztály
sample-people = fő
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } / { $all }
sample-range = { $least }–{ $most } / { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = ajánlott
sample-seed = Kezdőszám
sample-draw-once = Évfolyamonként ugyanannyi osztály, mindegyik ugyanakkora eséllyel. Egyszer sorsolj: ha addig sorsolsz, amíg tetszik, az kézi választás. Aki ezt a kezdőszámot írja be, ugyanezeket az osztályokat húzza.
sample-drawn = Kisorsolva, kezdőszám: { $seed }. Megkérdezett osztályok: { $asked } / { $classes }.
# n is a key.
sample-needs-classes = A minta osztályokból sorsolódik. Előbb írd be őket, azokat is, amelyeket nem kérdezünk; n: kezdés.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Mindenkit megkérdezünk ({ $people }), így nincs minta, amellyel óvatosnak kell lenni.
sample-random = { $chosen } / { $classes } osztály, { $asked } / { $all } fő ({ $people }), sorsolva (évfolyamonként { $per }, kezdőszám { $seed }). A jelentés meg tudja mondani, mennyire szólnak mindenkiről ({ $people }), hibahatárral.
sample-random-disagrees = { $chosen } / { $classes } osztály, { $asked } / { $all } fő ({ $people }), sorsolva (évfolyamonként { $per }, kezdőszám { $seed }). De az osztályokban összesen { $together } fő van, jogosult pedig { $all }: a jelentés csak akkor ad hibahatárt, ha ezek egyeznek.
sample-by-hand = { $asked } / { $all } fő ({ $people }), kézzel választva. A jelentés nem ad hibahatárt, és ezt közli is; sorsolt osztályokkal adhatna.
sample-classes-by-hand = { $chosen } / { $classes } osztály, { $asked } / { $all } fő ({ $people }), kézzel választva. A jelentés nem ad hibahatárt, és ezt közli is: csak sorsolással lehet.
sample-changed = { $chosen } / { $classes } osztály, { $asked } / { $all } fő ({ $people }), a sorsolás óta kézzel módosítva. A jelentés nem ad hibahatárt, és ezt közli is: csak sorsolással lehet.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = H
calendar-tuesday = K
calendar-wednesday = Sz
calendar-thursday = Cs
calendar-friday = P
calendar-saturday = Sz
calendar-sunday = V

dates-choose-first = Válaszd ki az első napot!
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Ettől: { $day }. Most válaszd ki az utolsó napot!
dates-none-fits = Ebbe az alkalomba már nem fér felmérés: { $session }. alkalom (vége: { $day }). A 2-es terem mutatja, melyik alkalom következik.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } nap
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = A(z) { $session }. alkalom ettől eddig tart: { $first } – { $last }
dates-lasts = Egy felmérés { $least }–{ $most } napig tart, mindkét szélső nappal együtt.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } a(z) { $other }. alkalomba is beleesik; te ezt választottad: { $session }. alkalom.
dates-shared = { $first } – { $last }: ez a(z) { $other }. alkalomba is beleesik; te ezt választottad: { $session }. alkalom.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: 00:00-kor nyit.
dates-would-open = { $day }: ha ez az első nap, 00:00-kor nyit.
dates-closes = { $day }: a(z) { $days } nap közül az utolsó; zárás 23:59, helyi idő: { $place }.
dates-would-close = { $day }: ha ez az utolsó nap, { $days } nap lesz; zárás 23:59, helyi idő: { $place }.
dates-inside = { $day }: { $number }. nap, összesen { $all }. Itt nem érhet véget: legalább { $least } nap kell.
dates-no-too-late = { $day } nem lehetséges: a(z) { $session }. alkalom vége { $last }, és legalább { $least } nap kell.
dates-no-too-short = { $day } nem lehetséges: ha ez az utolsó nap, csak { $days } nap lenne, és legalább { $least } kell.
dates-no-too-long = { $day } nem lehetséges: ha ez az utolsó nap, { $days } nap lenne, és legfeljebb { $most } lehet.
dates-no-before-window = { $day } nem lehetséges: a(z) { $session }. alkalom kezdete: { $first }
dates-no-after-window = { $day } nem lehetséges: a(z) { $session }. alkalom vége: { $last }
dates-no-past = { $day } nem lehetséges: elmúlt, ma { $today } van.
dates-no-backwards = { $day } nem lehetséges: korábbi, mint az első nap.

# Before what is typed.
dates-type = Egy nap, például 2026-11-23:
dates-no-day = Ez nem nap. Így írd be: 2026-11-23 vagy 23.11.2026!

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Az iskolának még nincs neve.
open-no-people = Hiányzik, hányan vannak: { $people }. A csoport kihagyásához írj 0-t!
open-more-invited = Több a meghívott ({ $invited }), mint a jogosult ({ $eligible }): { $people }.
open-nobody-invited = Egyik csoportból sincs meghívva senki, így senki sem válaszolhatna.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Nincs ilyen rövid változat: „{ $key }”. Rövid változatok: { $forms }.
open-no-short-form = Nincs ilyen rövid változat: „{ $key }”. Egy sincs.
# `code` is a statement's code, such as C10.
open-unknown-code = Egyik állításnak sem ez a kódja: `{ $code }`.
open-always-in = `{ $code }` mindig benne van; itt csak a választható állítások szerepelnek.
open-not-at-this-level = `{ $code }`: ezen a szinten nem kérdezzük.
open-too-many-own = { $count ->
    [one] { $count } saját állítás van. Legfeljebb { $most } lehetséges.
   *[other] { $count } saját állítás van. Legfeljebb { $most } lehetséges.
  }
open-own-id-taken = Ez az azonosító a kérdőív egyik állításáé: `{ $id }`. Adj másikat a saját állításodnak!
open-own-without-group = „{ $own }”: ezt az állításodat senki sem kapja. Írd meg legalább egy csoportnak, vagy távolítsd el!
open-own-without-text = „{ $own }”: ennek az állításodnak még nincs szövege ennek a csoportnak: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = „{ $own }”: ez az állításod még nem mondja meg, mikor találó a legmagasabb: { $points } ({ $people }).
open-own-without-meaning = „{ $own }”: ez az állításod még nem mondja meg, mi értendő alatta ({ $people }).
# `language` is a tag such as fr.
open-translation-unfinished = „{ $own }”: ennek az állításodnak a fordítása ({ $language }, { $people }) nincs kész: szöveg és segítség kell.
open-translation-for-nobody = „{ $own }”: ennek az állításodnak van fordítása ({ $language }, { $people }), de ez a csoport nem kapja. Távolítsd el az egyiket, vagy írd meg a másikat!
open-no-such-session = Ebben a tanévben ({ $year }) nincs { $session }. alkalom.
open-no-first-day = Az első nap még nincs kiválasztva.
open-no-last-day = Az utolsó nap még nincs kiválasztva.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = mikor találó: { $points }
helps-what-is-meant = mi értendő alatta

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Az utolsó nap megelőzi az elsőt.
slot-too-short = { $days ->
    [one] A felmérés { $days } napig tart. Legalább { $least } nap kell, mindkét szélső nappal együtt.
   *[other] A felmérés { $days } napig tart. Legalább { $least } nap kell, mindkét szélső nappal együtt.
  }
slot-too-long = { $days ->
    [one] A felmérés { $days } napig tart. Legfeljebb { $most } nap lehet, mindkét szélső nappal együtt.
   *[other] A felmérés { $days } napig tart. Legfeljebb { $most } nap lehet, mindkét szélső nappal együtt.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = A napoknak ebbe az alkalomba kell esniük: { $session }. alkalom, tanév: { $year }, { $first } – { $last }.
slot-in-the-past = Az első nap elmúlt: ma { $today } van.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group }: ez a csoport kimarad. A jelentésen a „hiányos” jelzés áll majd, és jelvény nem lesz.
caution-below-minimum = { $invited ->
    [one] { $group }: { $invited } főt kérdezünk, és a minimum { $minimum } ({ $eligible } jogosult). Ez így nem érhető el; a jelentés óvatos olvasást kér majd.
   *[other] { $group }: { $invited } főt kérdezünk, és a minimum { $minimum } ({ $eligible } jogosult). Ez így nem érhető el; a jelentés óvatos olvasást kér majd.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: { $invited } meghívottal ez kis csoport, és a tagjai ezt az elején megtudják. Ha { $cell } főnél kevesebben válaszolnak, a csoportnak csak akkor lesz saját sora a jelentésben, ha mindenki beleegyezett, aki válaszolt.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = „{ $own }”: ez az állításod nagyjából ugyanazt mondja, mint egy másik ({ $code }, { $title }). Lehet, hogy elég az egyik.
caution-looks-like-own = „{ $own }”: ez az állításod nagyjából ugyanazt mondja, mint egy másik (a te állításod: „{ $other }”). Lehet, hogy elég az egyik.
# `language` is a tag such as fr.
caution-not-translated = „{ $own }”: ez az állításod nincs mindenkinek lefordítva ({ $language }). Aki ezen a nyelven válaszol, az eredetit olvassa, megjelölve.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = A felmérés lezárult, ezért az utolsó napja már nem változhat. Minden lap biztonságban van.
correction-not-later = Az utolsó nap csak későbbi lehet, és most { $last }. Válassz ennél későbbi napot!
correction-too-long = { $days ->
    [one] A felmérés { $days } napig tartana. Legfeljebb { $most } nap lehet, mindkét szélső nappal együtt. Válassz korábbi utolsó napot!
   *[other] A felmérés { $days } napig tartana. Legfeljebb { $most } nap lehet, mindkét szélső nappal együtt. Válassz korábbi utolsó napot!
  }
correction-outside-window = Az alkalom vége: { $last }. Válaszd azt a napot vagy egy korábbit!
correction-unsealed = Már bontottak fel lapokat, ezért az eredmények mögötti számok már nem változhatnak.
correction-no-such-group = A kérdőívben nincs ilyen csoport.
correction-nothing-changed = Ezek a számok már érvényesek, nincs mit javítani.
correction-more-invited = Több a meghívott ({ $invited }), mint a jogosult ({ $eligible }).
correction-was-left-out = { $group }: ez a csoport kimaradt, és ezt mindenki megtudta, aki válaszol. Ez már nem változhat; a kihagyott csoport 0 meghívottal marad.
correction-is-asked = { $group }: ezt a csoportot kérdezzük, és ezt mindenki megtudta, aki válaszol. Ez már nem változhat; legalább 1 meghívottnak maradnia kell.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Nincs ilyen időzóna: „{ $zone }”. Példák: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }” nem nyelv jele. Példák: nl, fr, pt-BR.
problem-too-many-people = Egy csoportban legfeljebb { $most } fő lehet. Nézd meg újra a számot!
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Itt nincs ilyen nevű kérdőív: „{ $name }”. Ezek vannak: { $there }.
problem-two-instruments = A felmérés ezt a kérdőívet kéri: „{ $asked }”, de ez van kiválasztva: „{ $chosen }”. Hagyd el az egyiket!
