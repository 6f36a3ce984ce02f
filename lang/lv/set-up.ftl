### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Nekas netiek sagatavots.
# n is a key.
set-up-nothing-next = n sāk: tu izvēlies kārtu un pakāpi, tad seko četri īsi soļi. Viss uzreiz tiek saglabāts; beidz un atgriezies, kad vēlies.
set-up-list = Tiek sagatavots
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · { $session }. kārta, { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = saglabā…
set-up-is-saved = saglabāts
set-up-is-not-saved = nav saglabāts

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Pakāpe un skaits
stage-numbers-short = Skaits
stage-questionnaire = Anketa
stage-dates = Datumi
stage-activate = Aktivizēšana

set-up-saving = Mirklīti: tava pēdējā izmaiņa tiek saglabāta. Lūdzu, mēģini vēlreiz.
set-up-changed = Kāds cits pa to laiku šo sagatavi ir mainījis. Tagad tu redzi viņa izmaiņas; tava pēdējā netika saglabāta.
set-up-other-questionnaire = Šajā aptaujā bija cita anketa, ar citām pakāpēm vai grupām, tāpēc to nevar kopēt. Tā ir drošībā. Lūdzu, sāc jaunu sagatavi; pašu apgalvojumus tur var ienest.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Skola
numbers-level = Pakāpe
numbers-classes = Klases
numbers-school-missing = vēl nav ierakstīta
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = pavisam
numbers-invited = aicināti
numbers-minimum = minimums
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % no { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = vēl nav
numbers-too-many = par daudz
numbers-left-out = izlaista
numbers-too-few = par maz
numbers-small = maza
numbers-fine = labi
numbers-no-classes = nav ierakstītas
numbers-classes-entered = ierakstītas { $all }, jautā { $asked }
numbers-which-level = Kurai pakāpei jautā?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · izvēlēta
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6–12 gadi · skolēni virs 9 gadiem
level-lower-secondary = ISCED { $isced } · 12–15 gadi
level-vocational = ISCED { $isced } · 15–18 gadi · apgūst profesiju
level-general = ISCED { $isced } · 15–18 gadi · ceļā uz studijām
level-between = ISCED { $isced } · starp skolu un augstskolu

numbers-about-levels = Pakāpi nekad neapvieno ar citu: lielāka skola katrai pakāpei sagatavo savu aptauju, līdztekus, un, kas strādā divās pakāpēs, atbild katrā vienu reizi. Maza skola ar vienu aptauju vairākām pakāpēm ņem zemāko.
numbers-about-school = Skolas nosaukums, kā to lasīs dalībnieki un kā tas būs ziņojumā. To var mainīt, līdz aptauja ir aktivizēta.
numbers-about-classes = Nav jājautā visiem. Ieraksti klases vai skolotāju metodiskās komisijas un izlozē, kurām no tām jautā: skolai mazāk darba, bet rezultāti nav tik uzticami.
# `who` comes from the questionnaire.
numbers-who-counts = Kas ieskaitāms: { $who }.
numbers-zero = 0 grupu izlaiž.
numbers-asked-classes = Kam jautā: cilvēkiem tajās klasēs, kurām jautā.
numbers-asked-everyone = Kam jautā: visiem, ja neieraksti mazāku skaitu. 0 grupu izlaiž.
numbers-minimum-rule = { $minimum ->
    [zero] Minimums: { $minimum } anketas: { $percent } % no { $eligible }, noapaļojot uz leju. Ja to ir mazāk, ziņojums lūdz lasīt to piesardzīgi.
    [one] Minimums: { $minimum } anketa: { $percent } % no { $eligible }, noapaļojot uz leju. Ja to ir mazāk, ziņojums lūdz lasīt to piesardzīgi.
   *[other] Minimums: { $minimum } anketas: { $percent } % no { $eligible }, noapaļojot uz leju. Ja to ir mazāk, ziņojums lūdz lasīt to piesardzīgi.
  }
numbers-correct-one = { $people }: aicināto ({ $invited }) ir vairāk nekā pavisam ({ $eligible }). Lūdzu, izlabo vienu no abiem skaitļiem.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Klases un metodiskās komisijas
# n is a key.
classes-begin = n ieraksta pirmo. Ieraksti visas, arī tās, kurām varbūt nejautās: tikai tad izloze pārstāv visus.
# Above the columns of the list. At most 9 columns each.
classes-name = nosaukums
classes-grade = paralēle
classes-group = grupa
classes-people = cilvēki
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = jautā
classes-not-asked = nē
classes-remove = Vai noņemt no saraksta: { $name }?
classes-full = Klašu jau ir { $most }, un vairāk nevar būt.
classes-none-asked = Nevienai no šīm klasēm nejautā, tāpēc izlaista grupa: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Visās klasēs kopā cilvēku ir { $all }, bet { $people } pavisam ir tikai { $eligible }. Lūdzu, izlabo klases vai skaitli iepriekšējā tabulā.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Klase, komisija
class-form-name = Nosaukums
class-form-grade = Klašu paralēle
class-form-group = Grupa
class-form-people = Cilvēki
class-form-about-name = Kā to sauc skolā, piemēram, 5.b vai – skolotāju metodiskajai komisijai – Valodas.
class-form-about-grade = Vienas paralēles klases izlozē kopā, lai jautātu katrā paralēlē. Var palikt tukša.
class-form-about-group = Kam šī klase pieder: skolēniem vai, ja tā ir metodiskā komisija, skolotājiem.
class-form-about-people = Cik tajā ir cilvēku. Visām klasēm kopā jāsakrīt ar skaitu "pavisam".
class-form-no-name = Lūdzu, dod nosaukumu, piemēram, 5.b.
class-form-name-taken = Klase { $name } jau ir. Lūdzu, izvēlies citu nosaukumu.
class-form-nobody = Cik tajā ir cilvēku? Vismaz 1.
class-form-too-many = Klasē ir ne vairāk kā { $most } cilvēki. Lūdzu, pārbaudi šo skaitli.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Plānot izlasi: { $people }
sample-advice = { $minimum ->
    [zero] { $people }, pavisam { $eligible }: vadlīnijas prasa vismaz { $minimum } anketas. Neatbild visi, kam jautā, tāpēc jautā { $wanted } vai vairāk.
    [one] { $people }, pavisam { $eligible }: vadlīnijas prasa vismaz { $minimum } anketu. Neatbild visi, kam jautā, tāpēc jautā { $wanted } vai vairāk.
   *[other] { $people }, pavisam { $eligible }: vadlīnijas prasa vismaz { $minimum } anketas. Neatbild visi, kam jautā, tāpēc jautā { $wanted } vai vairāk.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = paralēlē
sample-classes = klases
sample-people = cilvēki
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } no { $all }
sample-range = { $least } līdz { $most } no { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = iesaka
sample-seed = Izlozes skaitlis
sample-draw-once = Katrā paralēlē vienāds klašu skaits, katrai vienāda iespēja. Izlozē vienu reizi: lozēt, līdz patīk, ir izvēle ar roku. Kas ieraksta šo izlozes skaitli, izlozē tās pašas klases.
sample-drawn = Izlozēts ar izlozes skaitli { $seed }: jautā { $asked } no { $classes } klasēm.
# n is a key.
sample-needs-classes = Izlasi lozē no klasēm. Lūdzu, vispirms ieraksti tās, arī tās, kurām nejautās: n sāk.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Jautā visiem ({ $people }), tāpēc nav izlases, kas jāvērtē piesardzīgi.
sample-random = { $chosen } no { $classes } klasēm, { $asked } no { $all } ({ $people }), izlozētas nejauši (paralēlē pa { $per }, izlozes skaitlis { $seed }). Ziņojums var pateikt, cik lielā mērā tās pārstāv visus ({ $people }), ar kļūdas robežu.
sample-random-disagrees = { $chosen } no { $classes } klasēm, { $asked } no { $all } ({ $people }), izlozētas nejauši (paralēlē pa { $per }, izlozes skaitlis { $seed }). Bet klasēs kopā cilvēku ir { $together }, un pavisam to ir { $all }: kļūdas robežu ziņojums dod tikai tad, kad abi sakrīt.
sample-by-hand = { $asked } no { $all } ({ $people }), izvēlēti ar roku. Ziņojums kļūdas robežu nedod un to pasaka; nejauši izlozētas klases to ļautu.
sample-classes-by-hand = { $chosen } no { $classes } klasēm, { $asked } no { $all } ({ $people }), izvēlētas ar roku. Ziņojums kļūdas robežu nedod un to pasaka: to ļauj tikai izloze.
sample-changed = { $chosen } no { $classes } klasēm, { $asked } no { $all } ({ $people }), pēc izlozes mainītas ar roku. Ziņojums kļūdas robežu nedod un to pasaka: to ļauj tikai izloze.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Pr
calendar-tuesday = Ot
calendar-wednesday = Tr
calendar-thursday = Ce
calendar-friday = Pk
calendar-saturday = Se
calendar-sunday = Sv

dates-choose-first = Izvēlies pirmo dienu.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Sākums: { $day }. Tagad izvēlies pēdējo dienu.
dates-none-fits = { $session }. kārtā vairs neietilpst neviena aptauja: tās beigas: { $day }. Telpa 2 rāda, kura kārta ir nākamā.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } d.
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = { $session }. kārta: { $first } – { $last }.
dates-lasts = Aptauja ilgst no { $least } līdz { $most } dienām, pirmo un pēdējo ieskaitot.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } ir arī { $other }. kārtā; tu izvēlējies { $session }. kārtu.
dates-shared = { $first } – { $last } ir arī { $other }. kārtā; tu izvēlējies { $session }. kārtu.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: sākas plkst. 00:00.
dates-would-open = { $day }: ja šī ir pirmā diena, sākas plkst. 00:00.
dates-closes = { $day }: pēdējā, dienu skaits { $days }; slēdz 23:59 (laiks: { $place }).
dates-would-close = { $day }: ja šī ir pēdējā diena, dienu skaits ir { $days }; slēdz 23:59 (laiks: { $place }).
dates-inside = { $day }: { $number }. diena no { $all }. Te beigt nevar: vajag vismaz { $least } dienas.
dates-no-too-late = { $day } neder: { $session }. kārtas beigas: { $last }, un vajag vismaz { $least } dienas.
dates-no-too-short = { $day } neder: ja tā ir pēdējā, dienu skaits ir { $days }, bet vajag vismaz { $least }.
dates-no-too-long = { $day } neder: ja tā ir pēdējā, dienu skaits ir { $days }, bet drīkst ne vairāk kā { $most }.
dates-no-before-window = { $day } neder: { $session }. kārtas sākums: { $first }.
dates-no-after-window = { $day } neder: { $session }. kārtas beigas: { $last }.
dates-no-past = { $day } neder: tā ir pagājusi, šodien: { $today }.
dates-no-backwards = { $day } neder: tā ir pirms pirmās dienas.

# Before what is typed.
dates-type = Diena, piemēram, 2026-11-23:
dates-no-day = Tā nav diena. Lūdzu, raksti kā 2026-11-23 vai 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Skolai vēl nav nosaukuma.
open-no-people = Trūkst skaita: { $people }. Ieraksti 0, lai grupu izlaistu.
open-more-invited = { $people }: aicināto ({ $invited }) ir vairāk nekā pavisam ({ $eligible }).
open-nobody-invited = Nevienā grupā neviens nav aicināts, tāpēc neviens nevarētu atbildēt.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Īsās formas "{ $key }" nav. Īsās formas: { $forms }.
open-no-short-form = Īsās formas "{ $key }" nav. Nav nevienas.
# `code` is a statement's code, such as C10.
open-unknown-code = Nevienam apgalvojumam nav koda `{ $code }`.
open-always-in = `{ $code }` ir vienmēr; te uzskaita tikai izvēles apgalvojumus.
open-not-at-this-level = `{ $code }` šajā pakāpē nejautā.
open-too-many-own = { $count ->
    [zero] Ir { $count } pašu apgalvojumi. Drīkst būt ne vairāk kā { $most }.
    [one] Ir { $count } pašu apgalvojums. Drīkst būt ne vairāk kā { $most }.
   *[other] Ir { $count } pašu apgalvojumi. Drīkst būt ne vairāk kā { $most }.
  }
open-own-id-taken = Identifikators `{ $id }` pieder anketas apgalvojumam. Dod savam apgalvojumam citu.
open-own-without-group = Tavu apgalvojumu "{ $own }" nejautā nevienam. Uzraksti to vismaz vienai grupai vai noņem.
open-own-without-text = Tavam apgalvojumam "{ $own }" vēl nav teksta grupai: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Tavs apgalvojums "{ $own }" vēl nepasaka, kad der { $points }, grupai: { $people }.
open-own-without-meaning = Tavs apgalvojums "{ $own }" vēl nepasaka, kas ar to domāts, grupai: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Tavs apgalvojums "{ $own }" ({ $language }) grupai { $people } ir tulkots tikai daļēji: vajag tekstu un palīdzību.
open-translation-for-nobody = Tavam apgalvojumam "{ $own }" ir tulkojums ({ $language }) grupai { $people }, kam to nejautā. Noņem vienu vai pievieno otru.
open-no-such-session = Mācību gadā { $year } nav { $session }. kārtas.
open-no-first-day = Pirmā diena vēl nav izvēlēta.
open-no-last-day = Pēdējā diena vēl nav izvēlēta.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = kad der { $points }
helps-what-is-meant = kas domāts

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Pēdējā diena ir pirms pirmās.
slot-too-short = { $days ->
    [zero] Aptauja ilgst { $days } dienas. Vajag vismaz { $least }, pirmo un pēdējo ieskaitot.
    [one] Aptauja ilgst { $days } dienu. Vajag vismaz { $least }, pirmo un pēdējo ieskaitot.
   *[other] Aptauja ilgst { $days } dienas. Vajag vismaz { $least }, pirmo un pēdējo ieskaitot.
  }
slot-too-long = { $days ->
    [zero] Aptauja ilgst { $days } dienas. Drīkst ne vairāk kā { $most }, pirmo un pēdējo ieskaitot.
    [one] Aptauja ilgst { $days } dienu. Drīkst ne vairāk kā { $most }, pirmo un pēdējo ieskaitot.
   *[other] Aptauja ilgst { $days } dienas. Drīkst ne vairāk kā { $most }, pirmo un pēdējo ieskaitot.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Dienām jābūt { $session }. kārtā, mācību gads { $year }: { $first } līdz { $last }.
slot-in-the-past = Pirmā diena ir pagājusi: šodien ir { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Izlaista grupa: { $group }. Ziņojumā būs atzīme "nepilnīgs", un nozīmītes nebūs.
caution-below-minimum = { $invited ->
    [zero] { $group }: jautā { $invited } cilvēkiem, bet minimums, ja pavisam ir { $eligible }, ir { $minimum }. Tā to nevar sasniegt; ziņojums lūgs lasīt to piesardzīgi.
    [one] { $group }: jautā { $invited } cilvēkam, bet minimums, ja pavisam ir { $eligible }, ir { $minimum }. Tā to nevar sasniegt; ziņojums lūgs lasīt to piesardzīgi.
   *[other] { $group }: jautā { $invited } cilvēkiem, bet minimums, ja pavisam ir { $eligible }, ir { $minimum }. Tā to nevar sasniegt; ziņojums lūgs lasīt to piesardzīgi.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: aicināti { $invited }, tā ir maza grupa, un tās dalībniekiem to sākumā pasaka. Ja atbild mazāk nekā { $cell }, grupai ziņojumā ir sava rinda tikai tad, ja piekrīt visi, kas atbildēja.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Tavs apgalvojums "{ $own }" saka gandrīz to pašu, ko cits apgalvojums ({ $code }, { $title }). Varbūt pietiek ar vienu.
caution-looks-like-own = Tavs apgalvojums "{ $own }" saka gandrīz to pašu, ko cits apgalvojums (tavs apgalvojums "{ $other }"). Varbūt pietiek ar vienu.
# `language` is a tag such as fr.
caution-not-translated = Tavs apgalvojums "{ $own }" nav visiem tulkots ({ $language }). Kas atbild šajā valodā, lasa to, kā tas uzrakstīts, ar atzīmi.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Aptauja ir slēgta, tāpēc pēdējo dienu vairs nevar mainīt. Visas anketas ir drošībā.
correction-not-later = Pēdējā diena var kļūt tikai vēlāka, un tagad tā ir { $last }. Izvēlies dienu pēc tās.
correction-too-long = { $days ->
    [zero] Aptauja ilgtu { $days } dienas. Drīkst ne vairāk kā { $most }, pirmo un pēdējo ieskaitot. Izvēlies agrāku pēdējo dienu.
    [one] Aptauja ilgtu { $days } dienu. Drīkst ne vairāk kā { $most }, pirmo un pēdējo ieskaitot. Izvēlies agrāku pēdējo dienu.
   *[other] Aptauja ilgtu { $days } dienas. Drīkst ne vairāk kā { $most }, pirmo un pēdējo ieskaitot. Izvēlies agrāku pēdējo dienu.
  }
correction-outside-window = Kārtas beigas: { $last }. Izvēlies šo vai agrāku dienu.
correction-unsealed = Anketas jau ir atzīmogotas, tāpēc skaitļus, uz kuriem balstās rezultāti, vairs nevar mainīt.
correction-no-such-group = Anketā tādas grupas nav.
correction-nothing-changed = Šie skaitļi jau ir spēkā, tāpēc nav ko labot.
correction-more-invited = Aicināto ({ $invited }) ir vairāk nekā pavisam ({ $eligible }).
correction-was-left-out = { $group }: grupa bija izlaista, un tas pateikts visiem, kas atbild. To vairs nevar mainīt; izlaistai grupai aicināto skaits paliek 0.
correction-is-asked = { $group }: grupai jautā, un tas pateikts visiem, kas atbild. To vairs nevar mainīt; aicinātam jāpaliek vismaz 1.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Laika joslas "{ $zone }" nav. Piemēri: Europe/Brussels, Europe/Athens.
problem-not-a-language = "{ $tag }" nav valodas apzīmējums. Piemēri: nl, fr, pt-BR.
problem-too-many-people = Grupā ir ne vairāk kā { $most } cilvēki. Lūdzu, pārbaudi šo skaitli.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Anketas "{ $name }" te nav. Ir: { $there }.
problem-two-instruments = Aptauja prasa anketu "{ $asked }", bet izvēlēta ir "{ $chosen }". Lūdzu, vienu no tām atstāj neminētu.
