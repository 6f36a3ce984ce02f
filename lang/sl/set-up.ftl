### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Nič ni v pripravi.
# n is a key.
set-up-nothing-next = n začne: izbereš krog in stopnjo, nato sledijo štirje kratki koraki. Vse se takoj shrani; kadar koli lahko odideš in se vrneš.
set-up-list = V pripravi
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · { $session }. krog, { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = shranjujem…
set-up-is-saved = shranjeno
set-up-is-not-saved = ni shranjeno

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Stopnja in števila
stage-numbers-short = Števila
stage-questionnaire = Vprašalnik
stage-dates = Dnevi
stage-activate = Aktivacija

set-up-saving = Trenutek: tvoja zadnja sprememba se shranjuje. Prosimo, poskusi znova.
set-up-changed = To pripravo je medtem spremenil nekdo drug. Zdaj vidiš njegovo; tvoja zadnja sprememba se ni ohranila.
set-up-other-questionnaire = Ta izvedba je imela drug vprašalnik, z drugimi stopnjami ali skupinami, zato je ni mogoče kopirati. Na varnem je. Prosimo, začni novo pripravo; vanjo lahko prevzameš lastne trditve.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Šola
numbers-level = Stopnja
numbers-classes = Razredi
numbers-school-missing = še ni vpisana
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = vseh
numbers-invited = povablj.
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % od { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = še ni
numbers-too-many = preveč
numbers-left-out = izpuščena
numbers-too-few = premalo
numbers-small = majhna
numbers-fine = v redu
numbers-no-classes = nič vpisano
numbers-classes-entered = vpisanih: { $all }, vprašanih: { $asked }
numbers-which-level = Katera stopnja je vprašana?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · izbrano
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6–12 let · štejejo učenci nad 9 let
level-lower-secondary = ISCED { $isced } · od 12 do 15 let
level-vocational = ISCED { $isced } · od 15 do 18 let · učenje poklica
level-general = ISCED { $isced } · od 15 do 18 let · za nadaljnji študij
level-between = ISCED { $isced } · med srednjo in visoko šolo

numbers-about-levels = Stopnja se nikoli ne združi z drugo: večja šola pripravi po eno izvedbo na stopnjo, hkrati, in kdor dela na dveh, odgovori za vsako enkrat. Majhna šola z eno izvedbo za več stopenj vzame najnižjo.
numbers-about-school = Ime šole, kot ga bodo brali udeleženci in poročilo. Do aktivacije izvedbe ga je mogoče spremeniti.
numbers-about-classes = Ni treba vprašati vseh. Vpiši razrede ali aktive učiteljev in žreb naj izbere, kateri so vprašani: manj dela za šolo, a manj zanesljivi rezultati.
# `who` comes from the questionnaire.
numbers-who-counts = Kdo šteje: { $who }.
numbers-zero = 0 skupino izpusti.
numbers-asked-classes = Kdo je vprašan: osebe iz vprašanih razredov.
numbers-asked-everyone = Kdo je vprašan: vsi, razen če vpišeš manjše število. 0 skupino izpusti.
numbers-minimum-rule = { $minimum ->
    [one] Minimum { $minimum } list
    [two] Minimum { $minimum } lista
    [few] Minimum { $minimum } listi
   *[other] Minimum { $minimum } listov
  }: { $percent } % od { $eligible }, zaokroženo navzdol. Če jih je manj, poročilo prosi za previdno branje.
numbers-correct-one = { $people }: povabljenih ({ $invited }) je več kot vseh ({ $eligible }). Prosimo, popravi eno od obeh števil.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Razredi in aktivi
# n is a key.
classes-begin = n vpiše prvega. Vpiši vse, tudi tiste, ki morda ne bodo vprašani: samo tako žreb govori za vse.
# Above the columns of the list. At most 9 columns each.
classes-name = ime
classes-grade = letnik
classes-group = skupina
classes-people = osebe
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = vprašan
classes-not-asked = ne
classes-remove = Odstranim { $name } s seznama?
classes-full = Razredov je že toliko: { $most }, več jih ni mogoče vpisati.
classes-none-asked = Noben od teh razredov ni vprašan, zato je ta skupina izpuščena: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Vsi razredi skupaj imajo toliko oseb: { $all }; vseh v skupini ({ $people }) pa je le { $eligible }. Prosimo, popravi razrede ali število v prejšnji tabeli.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Nov razred/aktiv
class-form-name = Ime
class-form-grade = Letnik
class-form-group = Skupina
class-form-people = Osebe
class-form-about-name = Kot ga poznajo na šoli, na primer 5.b, ali Jeziki za aktiv učiteljev.
class-form-about-grade = Razredi istega letnika se žrebajo skupaj, da je vprašan vsak letnik. Lahko ostane prazno.
class-form-about-group = Čigav je razred: učencev ali, pri aktivu, učiteljev.
class-form-about-people = Koliko oseb ima. Razredi skupaj naj zajamejo vse v skupini.
class-form-no-name = Prosimo, daj mu ime, na primer 5.b.
class-form-name-taken = Razred { $name } že obstaja. Prosimo, izberi drugo ime.
class-form-nobody = Koliko oseb je v njem? Vsaj 1.
class-form-too-many = Največje število oseb v razredu: { $most }. Prosimo, še enkrat preveri število.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Načrtovanje vzorca: { $people }
sample-advice = { $people }, vseh: { $eligible }. Vodnik želi { $minimum ->
    [one] vsaj { $minimum } list
    [two] vsaj { $minimum } lista
    [few] vsaj { $minimum } liste
   *[other] vsaj { $minimum } listov
  }. Ne odgovori vsak, ki je vprašan, zato povabi { $wanted } ali več.
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = na letnik
sample-classes = razredi
sample-people = osebe
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } od { $all }
sample-range = { $least } do { $most } od { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = nasvet
sample-seed = Številka žreba
sample-draw-once = Enako razredov na letnik, vsak z enako možnostjo. Žrebaj enkrat: ponavljanje, dokler izid ni všeč, je ročna izbira. Kdor vpiše to številko, izžreba iste razrede.
sample-drawn = Žreb s številko { $seed }: vprašanih razredov { $asked } od { $classes }.
# n is a key.
sample-needs-classes = Vzorec se žreba iz razredov. Prosimo, najprej jih vpiši, tudi tiste, ki ne bodo vprašani: n začne.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Vprašani so vsi ({ $people }), zato ni vzorca, pri katerem bi bila potrebna previdnost.
sample-random = Razredi: { $chosen } od { $classes }; { $people }: { $asked } od { $all }; izžrebano (na letnik { $per }, številka { $seed }). Poročilo lahko pove, koliko govorijo za vse v skupini ({ $people }), z odstopanjem.
sample-random-disagrees = Razredi: { $chosen } od { $classes }; { $people }: { $asked } od { $all }; izžrebano (na letnik { $per }, številka { $seed }). Toda v vseh razredih skupaj je { $together } oseb, vseh v skupini pa { $all }: poročilo navede odstopanje le, če se ujemajo.
sample-by-hand = { $people }: { $asked } od { $all }, izbrano ročno. Poročilo ne navede odstopanja in to pove; žreb razredov bi ga omogočil.
sample-classes-by-hand = Razredi: { $chosen } od { $classes }; { $people }: { $asked } od { $all }; izbrano ročno. Poročilo ne navede odstopanja in to pove: omogoči ga le žreb.
sample-changed = Razredi: { $chosen } od { $classes }; { $people }: { $asked } od { $all }; po žrebu ročno spremenjeno. Poročilo ne navede odstopanja in to pove: omogoči ga le žreb.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = po
calendar-tuesday = to
calendar-wednesday = sr
calendar-thursday = če
calendar-friday = pe
calendar-saturday = so
calendar-sunday = ne

dates-choose-first = Izberi prvi dan.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Od: { $day }. Zdaj izberi zadnji dan.
dates-none-fits = V { $session }. krog ne gre več nobena izvedba; konec kroga: { $day }. Razdelek 2 pokaže, kateri krog je naslednji.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days ->
    [one] { $days } dan
    [two] { $days } dneva
    [few] { $days } dnevi
   *[other] { $days } dni
  }
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = { $session }. krog traja: { $first } – { $last }.
dates-lasts = Izvedba traja od { $least } do { $most } dni, prvi in zadnji všteta.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } je tudi v { $other }. krogu; tvoja izbira je { $session }. krog.
dates-shared = { $first } – { $last } je tudi v { $other }. krogu; tvoja izbira je { $session }. krog.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: odprtje ob 00.00.
dates-would-open = { $day }: če je to prvi dan, se odpre ob 00.00.
dates-closes = { $day }: zadnji dan (vseh dni: { $days }); zaprtje ob 23.59, čas: { $place }.
dates-would-close = { $day }: če je to zadnji dan, je dni { $days }; zaprtje ob 23.59, čas: { $place }.
dates-inside = { $day }: { $number }. dan od { $all }. Tu se ne more končati; najmanj dni: { $least }.
dates-no-too-late = { $day }: ni mogoče: konec { $session }. kroga: { $last }; najmanj dni: { $least }.
dates-no-too-short = { $day }: ni mogoče: kot zadnji dan bi dal toliko dni: { $days }; najmanj: { $least }.
dates-no-too-long = { $day }: ni mogoče: kot zadnji dan bi dal toliko dni: { $days }; največ: { $most }.
dates-no-before-window = { $day }: ni mogoče: začetek { $session }. kroga: { $first }.
dates-no-after-window = { $day }: ni mogoče: konec { $session }. kroga: { $last }.
dates-no-past = { $day }: ni mogoče: je že mimo, danes je { $today }.
dates-no-backwards = { $day }: ni mogoče: je pred prvim dnem.

# Before what is typed.
dates-type = Dan, na primer 2026-11-23:
dates-no-day = To ni dan. Prosimo, zapiši ga kot 2026-11-23 ali 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Šola še nima imena.
open-no-people = Manjka število oseb: { $people }. Vpiši 0, če naj bo skupina izpuščena.
open-more-invited = { $people }: povabljenih ({ $invited }) je več kot vseh ({ $eligible }).
open-nobody-invited = V nobeni skupini ni povabljen nihče, zato ne bi mogel odgovoriti nihče.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Kratke oblike „{ $key }“ ni. Kratke oblike: { $forms }.
open-no-short-form = Kratke oblike „{ $key }“ ni. Ni nobene.
# `code` is a statement's code, such as C10.
open-unknown-code = Nobena trditev nima kode `{ $code }`.
open-always-in = `{ $code }` je vedno vključena; tu so naštete samo izbirne trditve.
open-not-at-this-level = `{ $code }` na tej stopnji ni vključena.
open-too-many-own = { $count ->
    [one] { $count } lastna trditev je.
    [two] { $count } lastni trditvi sta.
    [few] { $count } lastne trditve so.
   *[other] { $count } lastnih trditev je.
  } Največ jih je lahko { $most }.
open-own-id-taken = Oznaka `{ $id }` pripada trditvi vprašalnika. Svoji trditvi daj drugo.
open-own-without-group = Tvoja trditev „{ $own }“ ni namenjena nikomur. Napiši jo vsaj za eno skupino ali jo odstrani.
open-own-without-text = Tvoja trditev „{ $own }“ še nima besedila za skupino: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Tvoja trditev „{ $own }“ še ne pove, kdaj je primeren odgovor { $points }; za skupino: { $people }.
open-own-without-meaning = Tvoja trditev „{ $own }“ še ne pove, kaj je mišljeno; za skupino: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Tvoja trditev „{ $own }“ je v jezik { $language } prevedena le delno; za skupino: { $people }. Potrebna sta besedilo in pomoč.
open-translation-for-nobody = Tvoja trditev „{ $own }“ ima prevod v jezik { $language } za skupino, ki ni vprašana: { $people }. Odstrani prevod ali dodaj besedilo.
open-no-such-session = V šolskem letu { $year } ni { $session }. kroga.
open-no-first-day = Prvi dan še ni izbran.
open-no-last-day = Zadnji dan še ni izbran.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = kdaj ustreza { $points }
helps-what-is-meant = kaj je mišljeno

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Zadnji dan je pred prvim.
slot-too-short = { $days ->
    [one] Izvedba traja { $days } dan.
    [two] Izvedba traja { $days } dneva.
    [few] Izvedba traja { $days } dni.
   *[other] Izvedba traja { $days } dni.
  } Najmanj dni: { $least }, prvi in zadnji všteta.
slot-too-long = { $days ->
    [one] Izvedba traja { $days } dan.
    [two] Izvedba traja { $days } dneva.
    [few] Izvedba traja { $days } dni.
   *[other] Izvedba traja { $days } dni.
  } Največ dni: { $most }, prvi in zadnji všteta.
# `year` is a school year, such as 2026-2027.
slot-outside-window = Dnevi morajo biti znotraj { $session }. kroga šolskega leta { $year }: { $first } – { $last }.
slot-in-the-past = Prvi dan je mimo: danes je { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Izpuščena skupina: { $group }. Poročilo bo imelo oznako „nepopolno“ in značke ne bo.
caution-below-minimum = { $group }: vprašanih { $invited }, minimum pri { $eligible } pa je { $minimum }. Tako ga ni mogoče doseči; poročilo bo prosilo za previdno branje.
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: povabljenih je { $invited }, to je majhna skupina in njeni člani to izvedo na začetku. Če jih odgovori manj kot { $cell }, ima skupina svojo vrstico v poročilu le, če se strinjajo vsi, ki so odgovorili.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Tvoja trditev „{ $own }“ pove skoraj isto kot druga trditev ({ $code }, { $title }). Ena od njiju je morda dovolj.
caution-looks-like-own = Tvoja trditev „{ $own }“ pove skoraj isto kot druga trditev (tvoja trditev „{ $other }“). Ena od njiju je morda dovolj.
# `language` is a tag such as fr.
caution-not-translated = Tvoja trditev „{ $own }“ ni za vse prevedena v jezik { $language }. Kdor odgovarja v tem jeziku, jo bere, kot je napisana, z oznako.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Izvedba je zaprta, zato zadnjega dne ni več mogoče spremeniti. Vsi listi so na varnem.
correction-not-later = Zadnji dan je lahko samo poznejši, zdaj pa je { $last }. Izberi dan po tem.
correction-too-long = { $days ->
    [one] Izvedba bi trajala { $days } dan.
    [two] Izvedba bi trajala { $days } dneva.
    [few] Izvedba bi trajala { $days } dni.
   *[other] Izvedba bi trajala { $days } dni.
  } Največ dni: { $most }, prvi in zadnji všteta. Izberi zgodnejši zadnji dan.
correction-outside-window = Konec kroga: { $last }. Izberi ta dan ali zgodnejšega.
correction-unsealed = Listi so že odpečateni, zato se števila za rezultati ne morejo več spremeniti.
correction-no-such-group = Vprašalnik nima te skupine.
correction-nothing-changed = Ti števili že veljata, zato ni kaj popraviti.
correction-more-invited = Povabljenih ({ $invited }) je več kot vseh ({ $eligible }).
correction-was-left-out = Izpuščena skupina: { $group }; vsi, ki odgovarjajo, to vedo. Tega ni več mogoče spremeniti; izpuščena skupina ostane pri 0 povabljenih.
correction-is-asked = Vprašana skupina: { $group }; vsi, ki odgovarjajo, to vedo. Tega ni več mogoče spremeniti; povabljen mora ostati vsaj 1.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Časovnega pasu „{ $zone }“ ni. Primera: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }“ ni oznaka jezika. Primeri: nl, fr, pt-BR.
problem-too-many-people = Največje število oseb v skupini: { $most }. Prosimo, še enkrat preveri število.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Vprašalnika „{ $name }“ tukaj ni. Na voljo: { $there }.
problem-two-instruments = Izvedba zahteva vprašalnik „{ $asked }“, izbran pa je „{ $chosen }“. Prosimo, enega izpusti.
