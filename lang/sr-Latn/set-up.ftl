### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Ništa se ne priprema.
# n is a key.
set-up-nothing-next = Taster n započinje: izabereš krug i nivo, zatim slede četiri kratka koraka. Sve se odmah čuva; izađi i vrati se kad god želiš.
set-up-list = U pripremi
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · { $session }. krug { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = čuva se…
set-up-is-saved = sačuvano
set-up-is-not-saved = nesačuvano

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Nivo i brojevi
stage-numbers-short = Brojevi
stage-questionnaire = Upitnik
stage-dates = Datumi
stage-activate = Aktivacija

set-up-saving = Samo trenutak: čuva se tvoja poslednja promena. Pokušaj ponovo.
set-up-changed = Neko drugi je u međuvremenu promenio ovu pripremu. Sada vidiš tu verziju; tvoja poslednja promena nije sačuvana.
set-up-other-questionnaire = Ova anketa je imala drugi upitnik, sa drugim nivoima ili grupama, pa ne može da se kopira. Ona je na sigurnom. Započni novu pripremu; sopstvene tvrdnje mogu da se preuzmu u nju.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Škola
numbers-level = Nivo
numbers-classes = Odeljenja
numbers-school-missing = još nije upisana
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = ukupno
numbers-invited = pozvano
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % od { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = još ne
numbers-too-many = previše
numbers-left-out = izostaje
numbers-too-few = premalo
numbers-small = mala
numbers-fine = u redu
numbers-no-classes = nije upisano nijedno
numbers-classes-entered = upisano { $all }, pita se { $asked }
numbers-which-level = Koji nivo se pita?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · izabrano
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 do 12 god. · broje se stariji od 9
level-lower-secondary = ISCED { $isced } · 12 do 15 god.
level-vocational = ISCED { $isced } · 15 do 18 god. · uči se zanimanje
level-general = ISCED { $isced } · 15 do 18 god. · za dalje studije
level-between = ISCED { $isced } · između škole i visokog obrazovanja

numbers-about-levels = Nivo se nikad ne spaja sa drugim: veća škola priprema po jednu anketu za svaki nivo, uporedo, a ko radi na dva nivoa, odgovara po jednom za svaki. Mala škola sa jednom anketom za više nivoa uzima najniži.
numbers-about-school = Naziv škole kako će ga čitati učesnici i kako će pisati u izveštaju. Može da se menja dok se anketa ne aktivira.
numbers-about-classes = Ne moraš da pitaš sve. Upiši odeljenja ili stručna veća nastavnika i žrebom odredi koja se od njih pitaju: manje posla za školu, ali i manje pouzdani rezultati.
# `who` comes from the questionnaire.
numbers-who-counts = Ko se broji: { $who }.
numbers-zero = 0 izostavlja grupu.
numbers-asked-classes = Ko se pita: osobe iz odeljenja koja se pitaju.
numbers-asked-everyone = Ko se pita: svi, osim ako upišeš manji broj. 0 izostavlja grupu.
numbers-minimum-rule = { $minimum ->
    [one] Minimum je { $minimum } list: { $percent } % od { $eligible }, zaokruženo naniže. Ako ih je manje, izveštaj moli za oprez pri čitanju.
    [few] Minimum su { $minimum } lista: { $percent } % od { $eligible }, zaokruženo naniže. Ako ih je manje, izveštaj moli za oprez pri čitanju.
   *[other] Minimum je { $minimum } listova: { $percent } % od { $eligible }, zaokruženo naniže. Ako ih je manje, izveštaj moli za oprez pri čitanju.
  }
numbers-correct-one = { $people }: pozvano ih je više ({ $invited }) nego što ih je ukupno ({ $eligible }). Ispravi jedan od ta dva broja.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Odeljenja i stručna veća
# n is a key.
classes-begin = Taster n upisuje prvo. Upiši sva, i ona koja se možda neće pitati: samo tada žreb govori za sve.
# Above the columns of the list. At most 9 columns each.
classes-name = naziv
classes-grade = razred
classes-group = grupa
classes-people = osoba
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = pita se
classes-not-asked = ne
classes-remove = Ukloniti sa spiska: { $name }?
classes-full = Odeljenja već ima { $most } i više ne može da se upiše.
classes-none-asked = Nijedno od ovih odeljenja se ne pita, pa je izostavljena grupa: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Sva odeljenja zajedno imaju { $all } osoba, a ukupan broj ({ $people }) je samo { $eligible }. Ispravi odeljenja ili broj u prethodnoj tabeli.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Odeljenje / veće
class-form-name = Naziv
class-form-grade = Razred
class-form-group = Grupa
class-form-people = Broj osoba
class-form-about-name = Kako ga u školi zovu, na primer 5-2, ili Jezici za stručno veće nastavnika.
class-form-about-grade = Odeljenja istog razreda žrebaju se zajedno, tako da se pita svaki razred. Može da ostane prazno.
class-form-about-group = Čije je odeljenje: učenici ili, za stručno veće, nastavnici.
class-form-about-people = Koliko ima osoba. Sva odeljenja zajedno trebalo bi da obuhvate sve koji se broje.
class-form-no-name = Upiši naziv, na primer 5-2.
class-form-name-taken = Odeljenje sa nazivom { $name } već postoji. Izaberi drugi naziv.
class-form-nobody = Koliko je u njemu osoba? Bar 1.
class-form-too-many = Odeljenje ima najviše { $most } osoba. Još jednom pogledaj broj.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Planiraj uzorak: { $people }
sample-advice = { $minimum ->
    [one] { $people }, ukupno { $eligible }: vodič traži bar { $minimum } list. Ne odgovore svi koji se pitaju, zato pitaj { $wanted } ili više.
    [few] { $people }, ukupno { $eligible }: vodič traži bar { $minimum } lista. Ne odgovore svi koji se pitaju, zato pitaj { $wanted } ili više.
   *[other] { $people }, ukupno { $eligible }: vodič traži bar { $minimum } listova. Ne odgovore svi koji se pitaju, zato pitaj { $wanted } ili više.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = po razredu
sample-classes = odeljenja
sample-people = osoba
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } od { $all }
sample-range = { $least } do { $most } od { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = savet
sample-seed = Seme
sample-draw-once = Jednak broj odeljenja po razredu, svako sa jednakim izgledima. Žrebaj jednom: ponavljati dok se ishod ne dopadne isto je što i birati ručno. Ko upiše ovo seme, izvuče ista odeljenja.
sample-drawn = Izvučeno sa semenom { $seed }: pita se { $asked } od { $classes } odeljenja.
# n is a key.
sample-needs-classes = Uzorak se izvlači iz odeljenja. Najpre ih upiši, i ona koja se neće pitati: taster n započinje.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Pitaju se svi ({ $people }), pa nema uzorka koji traži oprez.
sample-random = Odeljenja: { $chosen } od { $classes }, { $people }: { $asked } od { $all }, izvučeno žrebom (po razredu { $per }, seme { $seed }). Izveštaj može da kaže u kojoj meri oni govore za sve ({ $people }), uz granicu greške.
sample-random-disagrees = Odeljenja: { $chosen } od { $classes }, { $people }: { $asked } od { $all }, izvučeno žrebom (po razredu { $per }, seme { $seed }). Ali sva odeljenja zajedno imaju { $together } osoba, a ukupno ih je { $all }: izveštaj daje granicu greške samo kad se ti brojevi slažu.
sample-by-hand = { $people }: { $asked } od { $all }, izabrano ručno. Izveštaj ne daje granicu greške i to kaže; odeljenja izvučena žrebom to bi omogućila.
sample-classes-by-hand = Odeljenja: { $chosen } od { $classes }, { $people }: { $asked } od { $all }, izabrano ručno. Izveštaj ne daje granicu greške i to kaže: omogućava je samo žreb.
sample-changed = Odeljenja: { $chosen } od { $classes }, { $people }: { $asked } od { $all }, ručno menjano posle žreba. Izveštaj ne daje granicu greške i to kaže: omogućava je samo žreb.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = po
calendar-tuesday = ut
calendar-wednesday = sr
calendar-thursday = če
calendar-friday = pe
calendar-saturday = su
calendar-sunday = ne

dates-choose-first = Izaberi prvi dan.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Od: { $day } – sada izaberi poslednji dan.
dates-none-fits = U { $session }. krug više ne može da stane nijedna anketa (završava se: { $day }). Soba 2 pokazuje koji krug je sledeći.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · dana: { $days }
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = { $session }. krug traje: { $first } – { $last }
dates-lasts = Anketa traje { $least } do { $most } dana, računajući i prvi i poslednji.
# `month` is the name of a month alone: "April".
dates-shared-month = Mesec { $month } pripada i krugu { $other }; izabran je { $session }. krug.
dates-shared = { $first } – { $last } pripada i krugu { $other }; izabran je { $session }. krug.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: otvara se u 00:00.
dates-would-open = { $day }: ako je prvi dan, otvara se u 00:00.
dates-closes = { $day }: poslednji dan, ukupno dana: { $days }; zatvara se u 23:59 po vremenu mesta { $place }.
dates-would-close = { $day }: ako je poslednji, dana je { $days }, a zatvara se u 23:59 po vremenu mesta { $place }.
dates-inside = { $day }: { $number }. dan od { $all }. Ovde ne može da se završi: treba bar { $least } dana.
dates-no-too-late = { $day }: nije moguće. { $session }. krug se završava: { $last }, a treba bar { $least } dana.
dates-no-too-short = { $day }: nije moguće. Kao poslednji dan dao bi dana: { $days }, a najmanje je { $least }.
dates-no-too-long = { $day }: nije moguće. Kao poslednji dan dao bi dana: { $days }, a najviše je { $most }.
dates-no-before-window = { $day }: nije moguće. { $session }. krug počinje: { $first }
dates-no-after-window = { $day }: nije moguće. { $session }. krug se završava: { $last }
dates-no-past = { $day }: nije moguće, taj dan je prošao. Danas je { $today }
dates-no-backwards = { $day }: nije moguće. Taj dan je pre prvog dana.

# Before what is typed.
dates-type = Dan, na primer 2026-11-23:
dates-no-day = To nije dan. Napiši ga ovako: 2026-11-23 ili 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Škola još nema naziv.
open-no-people = Nedostaje broj: { $people }. Upiši 0 da izostaviš grupu.
open-more-invited = { $people }: pozvano ih je više ({ $invited }) nego što ih je ukupno ({ $eligible }).
open-nobody-invited = Ni u jednoj grupi niko nije pozvan, pa niko ne bi mogao da odgovori.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Nijedan kraći oblik se ne zove „{ $key }”. Kraći oblici: { $forms }.
open-no-short-form = Nijedan kraći oblik se ne zove „{ $key }”. Nema nijednog.
# `code` is a statement's code, such as C10.
open-unknown-code = Nijedna tvrdnja nema kod `{ $code }`.
open-always-in = `{ $code }` je uvek uključena; ovde se navode samo izborne tvrdnje.
open-not-at-this-level = `{ $code }` se na ovom nivou ne pita.
open-too-many-own = { $count ->
    [one] Ima { $count } sopstvena tvrdnja. Može ih biti najviše { $most }.
    [few] Ima { $count } sopstvene tvrdnje. Može ih biti najviše { $most }.
   *[other] Ima { $count } sopstvenih tvrdnji. Može ih biti najviše { $most }.
  }
open-own-id-taken = Oznaka `{ $id }` pripada tvrdnji iz upitnika. Sopstvenoj tvrdnji daj drugu.
open-own-without-group = Tvoja tvrdnja „{ $own }” nije ni za jednu grupu. Napiši je bar za jednu grupu ili je ukloni.
open-own-without-text = Tvoja tvrdnja „{ $own }” još nema tekst za grupu: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Tvoja tvrdnja „{ $own }” još ne kaže kad odgovara { $points }, za grupu: { $people }.
open-own-without-meaning = Tvoja tvrdnja „{ $own }” još ne kaže šta se misli, za grupu: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Tvoja tvrdnja „{ $own }” samo je delimično prevedena ({ $language }, grupa: { $people }): potrebni su tekst i pomoć.
open-translation-for-nobody = Tvoja tvrdnja „{ $own }” ima prevod ({ $language }) za grupu koja je ne dobija: { $people }. Ukloni jedno ili dodaj drugo.
open-no-such-session = U školskoj godini { $year } nema kruga { $session }.
open-no-first-day = Prvi dan još nije izabran.
open-no-last-day = Poslednji dan još nije izabran.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = kad odgovara { $points }
helps-what-is-meant = šta se misli

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Poslednji dan je pre prvog.
slot-too-short = { $days ->
    [one] Anketa traje { $days } dan. Potrebno ih je bar { $least }, računajući i prvi i poslednji.
    [few] Anketa traje { $days } dana. Potrebno ih je bar { $least }, računajući i prvi i poslednji.
   *[other] Anketa traje { $days } dana. Potrebno ih je bar { $least }, računajući i prvi i poslednji.
  }
slot-too-long = { $days ->
    [one] Anketa traje { $days } dan. Može ih biti najviše { $most }, računajući i prvi i poslednji.
    [few] Anketa traje { $days } dana. Može ih biti najviše { $most }, računajući i prvi i poslednji.
   *[other] Anketa traje { $days } dana. Može ih biti najviše { $most }, računajući i prvi i poslednji.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Dani moraju da budu unutar kruga { $session } školske godine { $year }: { $first } do { $last }.
slot-in-the-past = Prvi dan je prošao: danas je { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Izostavljena grupa: { $group }. Izveštaj će nositi oznaku „nepotpuno” i neće biti značke.
caution-below-minimum = { $invited ->
    [one] { $group }: pita se { $invited }, a minimum za { $eligible } je { $minimum }. Tako ne može da se dostigne; izveštaj će moliti za oprez pri čitanju.
    [few] { $group }: pita se { $invited }, a minimum za { $eligible } je { $minimum }. Tako ne može da se dostigne; izveštaj će moliti za oprez pri čitanju.
   *[other] { $group }: pita se { $invited }, a minimum za { $eligible } je { $minimum }. Tako ne može da se dostigne; izveštaj će moliti za oprez pri čitanju.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: pozvano ih je { $invited }, pa je to mala grupa i njenim članovima se to kaže na početku. Ako ih odgovori manje od { $cell }, grupa u izveštaju ima svoj red samo ako pristanu svi koji su odgovorili.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Tvoja tvrdnja „{ $own }” kaže skoro isto što i druga tvrdnja ({ $code }, { $title }). Možda je dovoljna jedna.
caution-looks-like-own = Tvoja tvrdnja „{ $own }” kaže skoro isto što i druga tvrdnja (tvoja tvrdnja „{ $other }”). Možda je dovoljna jedna.
# `language` is a tag such as fr.
caution-not-translated = Tvoja tvrdnja „{ $own }” nije za sve prevedena ({ $language }). Ko odgovara na tom jeziku, čita je kako je napisana, sa oznakom.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Anketa je zatvorena, pa njen poslednji dan više ne može da se menja. Svi listovi su na sigurnom.
correction-not-later = Poslednji dan može da bude samo kasniji, a sada je { $last }. Izaberi dan posle toga.
correction-too-long = { $days ->
    [one] Anketa bi trajala { $days } dan. Može ih biti najviše { $most }, računajući i prvi i poslednji. Izaberi raniji poslednji dan.
    [few] Anketa bi trajala { $days } dana. Može ih biti najviše { $most }, računajući i prvi i poslednji. Izaberi raniji poslednji dan.
   *[other] Anketa bi trajala { $days } dana. Može ih biti najviše { $most }, računajući i prvi i poslednji. Izaberi raniji poslednji dan.
  }
correction-outside-window = Krug se završava { $last }. Izaberi taj dan ili neki raniji.
correction-unsealed = Listovi su već otpečaćeni, pa brojevi na kojima počivaju rezultati više ne mogu da se menjaju.
correction-no-such-group = Upitnik nema takvu grupu.
correction-nothing-changed = Ovi brojevi već važe, pa nema šta da se ispravi.
correction-more-invited = Pozvano ih je više ({ $invited }) nego što ih je ukupno ({ $eligible }).
correction-was-left-out = Izostavljena je grupa: { $group }. To je rečeno svima koji odgovaraju i više ne može da se menja; izostavljena grupa zadržava 0 pozvanih.
correction-is-asked = Pita se grupa: { $group }. To je rečeno svima koji odgovaraju i više ne može da se menja; bar 1 mora da ostane pozvan.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Nijedna vremenska zona se ne zove „{ $zone }”. Primeri: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }” nije oznaka jezika. Primeri: nl, fr, pt-BR.
problem-too-many-people = Grupa ima najviše { $most } osoba. Još jednom pogledaj broj.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Nijedan upitnik se ovde ne zove „{ $name }”. Ovde su: { $there }.
problem-two-instruments = Anketa traži upitnik „{ $asked }”, a izabran je „{ $chosen }”. Izostavi jedan od njih.
