### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Ništa se ne priprema.
# n is a key.
set-up-nothing-next = Tipka n započinje: odabereš krug i razinu, zatim slijede četiri kratka koraka. Sve se odmah sprema; izađi i vrati se kad god želiš.
set-up-list = U pripremi
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · { $session }. krug { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = sprema se…
set-up-is-saved = spremljeno
set-up-is-not-saved = nespremljeno

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Razina i brojevi
stage-numbers-short = Brojevi
stage-questionnaire = Upitnik
stage-dates = Datumi
stage-activate = Aktivacija

set-up-saving = Samo trenutak: sprema se tvoja zadnja promjena. Pokušaj ponovno.
set-up-changed = Netko je drugi u međuvremenu promijenio ovu pripremu. Sada vidiš tu inačicu; tvoja zadnja promjena nije sačuvana.
set-up-other-questionnaire = Ova je provedba imala drugi upitnik, s drugim razinama ili skupinama, pa se ne može kopirati. Ona je na sigurnom. Započni novu pripremu; vlastite se tvrdnje mogu preuzeti u nju.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Škola
numbers-level = Razina
numbers-classes = Razredi
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
numbers-no-classes = nije upisan nijedan
numbers-classes-entered = upisano { $all }, pita se { $asked }
numbers-which-level = Koja se razina pita?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · odabrano
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 do 12 god. · broje se stariji od 9
level-lower-secondary = ISCED { $isced } · 12 do 15 god.
level-vocational = ISCED { $isced } · 15 do 18 god. · uči se zanimanje
level-general = ISCED { $isced } · 15 do 18 god. · za daljnji studij
level-between = ISCED { $isced } · između škole i visokog obrazovanja

numbers-about-levels = Razina se nikad ne spaja s drugom: veća škola priprema po jednu provedbu za svaku razinu, usporedno, a tko radi na dvije razine, odgovara po jednom za svaku. Mala škola s jednom provedbom za više razina uzima najnižu.
numbers-about-school = Naziv škole kako će ga čitati sudionici i kako će pisati u izvješću. Može se mijenjati dok se provedba ne aktivira.
numbers-about-classes = Ne moraš pitati sve. Upiši razrede ili stručne aktive nastavnika i ždrijebom odredi koji se od njih pitaju: manje posla za školu, ali i manje pouzdani rezultati.
# `who` comes from the questionnaire.
numbers-who-counts = Tko se broji: { $who }.
numbers-zero = 0 izostavlja skupinu.
numbers-asked-classes = Koga se pita: osobe iz razreda koji se pitaju.
numbers-asked-everyone = Koga se pita: sve, osim ako upišeš manji broj. 0 izostavlja skupinu.
numbers-minimum-rule = { $minimum ->
    [one] Minimum je { $minimum } list: { $percent } % od { $eligible }, zaokruženo naniže. Ako ih je manje, izvješće moli za oprez pri čitanju.
    [few] Minimum su { $minimum } lista: { $percent } % od { $eligible }, zaokruženo naniže. Ako ih je manje, izvješće moli za oprez pri čitanju.
   *[other] Minimum je { $minimum } listova: { $percent } % od { $eligible }, zaokruženo naniže. Ako ih je manje, izvješće moli za oprez pri čitanju.
  }
numbers-correct-one = { $people }: pozvano ih je više ({ $invited }) nego što ih je ukupno ({ $eligible }). Ispravi jedan od ta dva broja.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Razredi i stručni aktivi
# n is a key.
classes-begin = Tipka n upisuje prvi. Upiši sve, i one koji se možda neće pitati: samo tada ždrijeb govori za sve.
# Above the columns of the list. At most 9 columns each.
classes-name = naziv
classes-grade = godina
classes-group = skupina
classes-people = osoba
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = pita se
classes-not-asked = ne
classes-remove = Ukloniti s popisa: { $name }?
classes-full = Razreda već ima { $most } i više ih nije moguće upisati.
classes-none-asked = Nijedan se od ovih razreda ne pita, pa je izostavljena skupina: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Svi razredi zajedno imaju { $all } osoba, a ukupan je broj ({ $people }) samo { $eligible }. Ispravi razrede ili broj u prethodnoj tablici.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Razred ili aktiv
class-form-name = Naziv
class-form-grade = Godina
class-form-group = Skupina
class-form-people = Broj osoba
class-form-about-name = Kako ga u školi zovu, na primjer 5.b, ili Jezici za stručni aktiv nastavnika.
class-form-about-grade = Razredi iste godine školovanja ždrijebaju se zajedno, tako da se pita svaka godina. Može ostati prazno.
class-form-about-group = Čiji je razred: učenici ili, za stručni aktiv, nastavnici.
class-form-about-people = Koliko ima osoba. Svi razredi zajedno trebali bi obuhvatiti sve koji se broje.
class-form-no-name = Upiši naziv, na primjer 5.b.
class-form-name-taken = Razred s nazivom { $name } već postoji. Odaberi drugi naziv.
class-form-nobody = Koliko je u njemu osoba? Barem 1.
class-form-too-many = Razred ima najviše { $most } osoba. Još jednom pogledaj broj.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Planiraj uzorak: { $people }
sample-advice = { $minimum ->
    [one] { $people }, ukupno { $eligible }: vodič traži barem { $minimum } list. Ne odgovore svi koje se pita, zato pitaj { $wanted } ili više.
    [few] { $people }, ukupno { $eligible }: vodič traži barem { $minimum } lista. Ne odgovore svi koje se pita, zato pitaj { $wanted } ili više.
   *[other] { $people }, ukupno { $eligible }: vodič traži barem { $minimum } listova. Ne odgovore svi koje se pita, zato pitaj { $wanted } ili više.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = po godini
sample-classes = razreda
sample-people = osoba
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } od { $all }
sample-range = { $least } do { $most } od { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = preporučeno
sample-seed = Sjeme
sample-draw-once = Jednak broj razreda po godini, svaki s jednakim izgledima. Ždrijebaj jednom: ponavljati dok se ishod ne svidi isto je što i birati ručno. Tko upiše ovo sjeme, izvuče iste razrede.
sample-drawn = Izvučeno sa sjemenom { $seed }: razreda koji se pitaju ima { $asked } od { $classes }.
# n is a key.
sample-needs-classes = Uzorak se izvlači iz razreda. Najprije ih upiši, i one koji se neće pitati: tipka n započinje.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Pitaju se svi ({ $people }), pa nema uzorka koji traži oprez.
sample-random = Razreda: { $chosen } od { $classes }, { $people }: { $asked } od { $all }, izvučeno ždrijebom (po godini { $per }, sjeme { $seed }). Izvješće može reći u kojoj mjeri oni govore za sve ({ $people }), uz granicu pogreške.
sample-random-disagrees = Razreda: { $chosen } od { $classes }, { $people }: { $asked } od { $all }, izvučeno ždrijebom (po godini { $per }, sjeme { $seed }). No svi razredi zajedno imaju { $together } osoba, a ukupno ih je { $all }: izvješće daje granicu pogreške samo kad se ti brojevi slažu.
sample-by-hand = { $people }: { $asked } od { $all }, odabrano ručno. Izvješće ne daje granicu pogreške i to kaže; razredi izvučeni ždrijebom to bi omogućili.
sample-classes-by-hand = Razreda: { $chosen } od { $classes }, { $people }: { $asked } od { $all }, odabrano ručno. Izvješće ne daje granicu pogreške i to kaže: omogućuje je samo ždrijeb.
sample-changed = Razreda: { $chosen } od { $classes }, { $people }: { $asked } od { $all }, ručno mijenjano nakon ždrijeba. Izvješće ne daje granicu pogreške i to kaže: omogućuje je samo ždrijeb.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = po
calendar-tuesday = ut
calendar-wednesday = sr
calendar-thursday = če
calendar-friday = pe
calendar-saturday = su
calendar-sunday = ne

dates-choose-first = Odaberi prvi dan.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Od: { $day } – sada odaberi zadnji dan.
dates-none-fits = U { $session }. krug više ne stane nijedna provedba (završava: { $day }). Soba 2 pokazuje koji je krug idući.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · dana: { $days }
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = { $session }. krug traje: { $first } – { $last }
dates-lasts = Provedba traje { $least } do { $most } dana, računajući i prvi i zadnji.
# `month` is the name of a month alone: "April".
dates-shared-month = Mjesec { $month } pripada i krugu { $other }; odabran je { $session }. krug.
dates-shared = { $first } – { $last } pripada i krugu { $other }; odabran je { $session }. krug.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: otvara se u 00:00.
dates-would-open = { $day }: s prvim danom ovdje otvara se u 00:00.
dates-closes = { $day }: zadnji dan, ukupno dana: { $days }; zatvara se u 23:59 po vremenu mjesta { $place }.
dates-would-close = { $day }: sa zadnjim danom ovdje dana je { $days }, a zatvara se u 23:59 po vremenu mjesta { $place }.
dates-inside = { $day }: { $number }. dan od { $all }. Ovdje ne može završiti: najmanje dana: { $least }.
dates-no-too-late = { $day }: nije moguće. { $session }. krug završava: { $last }, a najmanje dana: { $least }.
dates-no-too-short = { $day }: nije moguće. Kao zadnji dan dao bi dana: { $days }, a najmanje je { $least }.
dates-no-too-long = { $day }: nije moguće. Kao zadnji dan dao bi dana: { $days }, a najviše je { $most }.
dates-no-before-window = { $day }: nije moguće. { $session }. krug počinje: { $first }
dates-no-after-window = { $day }: nije moguće. { $session }. krug završava: { $last }
dates-no-past = { $day }: nije moguće, taj je dan prošao. Danas je { $today }
dates-no-backwards = { $day }: nije moguće. Taj je dan prije prvog dana.

# Before what is typed.
dates-type = Dan, na primjer 2026-11-23:
dates-no-day = To nije dan. Napiši ga ovako: 2026-11-23 ili 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Škola još nema naziv.
open-no-people = Nedostaje broj: { $people }. Upiši 0 da izostaviš skupinu.
open-more-invited = { $people }: pozvano ih je više ({ $invited }) nego što ih je ukupno ({ $eligible }).
open-nobody-invited = Ni u jednoj skupini nitko nije pozvan, pa nitko ne bi mogao odgovoriti.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Nijedan se kraći oblik ne zove „{ $key }”. Kraći oblici: { $forms }.
open-no-short-form = Nijedan se kraći oblik ne zove „{ $key }”. Nema nijednoga.
# `code` is a statement's code, such as C10.
open-unknown-code = Nijedna tvrdnja nema kod `{ $code }`.
open-always-in = `{ $code }` je uvijek uključena; ovdje se navode samo izborne tvrdnje.
open-not-at-this-level = `{ $code }` se na ovoj razini ne pita.
open-too-many-own = { $count ->
    [one] Ima { $count } vlastita tvrdnja. Moguće ih je najviše { $most }.
    [few] Ima { $count } vlastite tvrdnje. Moguće ih je najviše { $most }.
   *[other] Ima { $count } vlastitih tvrdnji. Moguće ih je najviše { $most }.
  }
open-own-id-taken = Oznaka `{ $id }` pripada tvrdnji iz upitnika. Vlastitoj tvrdnji daj drugu.
open-own-without-group = Tvoja tvrdnja „{ $own }” nikoga ne pita. Napiši je barem za jednu skupinu ili je ukloni.
open-own-without-text = Tvoja tvrdnja „{ $own }” još nema teksta za skupinu: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Tvoja tvrdnja „{ $own }” još ne kaže kad odgovara { $points }, za skupinu: { $people }.
open-own-without-meaning = Tvoja tvrdnja „{ $own }” još ne kaže što se misli, za skupinu: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Tvoja tvrdnja „{ $own }” samo je djelomično prevedena ({ $language }, skupina: { $people }): potrebni su tekst i pomoć.
open-translation-for-nobody = Tvoja tvrdnja „{ $own }” ima prijevod ({ $language }) za skupinu koju se to ne pita: { $people }. Ukloni jedno ili dodaj drugo.
open-no-such-session = U školskoj godini { $year } nema kruga { $session }.
open-no-first-day = Prvi dan još nije odabran.
open-no-last-day = Zadnji dan još nije odabran.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = kad odgovara { $points }
helps-what-is-meant = što se misli

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Zadnji je dan prije prvoga.
slot-too-short = { $days ->
    [one] Provedba traje { $days } dan. Potrebno ih je barem { $least }, računajući i prvi i zadnji.
    [few] Provedba traje { $days } dana. Potrebno ih je barem { $least }, računajući i prvi i zadnji.
   *[other] Provedba traje { $days } dana. Potrebno ih je barem { $least }, računajući i prvi i zadnji.
  }
slot-too-long = { $days ->
    [one] Provedba traje { $days } dan. Moguće ih je najviše { $most }, računajući i prvi i zadnji.
    [few] Provedba traje { $days } dana. Moguće ih je najviše { $most }, računajući i prvi i zadnji.
   *[other] Provedba traje { $days } dana. Moguće ih je najviše { $most }, računajući i prvi i zadnji.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Dani moraju biti unutar kruga { $session } školske godine { $year }: { $first } do { $last }.
slot-in-the-past = Prvi je dan prošao: danas je { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Izostavljena skupina: { $group }. Izvješće će nositi oznaku „nepotpuno” i neće biti značke.
caution-below-minimum = { $invited ->
    [one] { $group }: pita se { $invited }, a minimum za { $eligible } je { $minimum }. Tako se ne može dosegnuti; izvješće će moliti za oprez pri čitanju.
    [few] { $group }: pita se { $invited }, a minimum za { $eligible } je { $minimum }. Tako se ne može dosegnuti; izvješće će moliti za oprez pri čitanju.
   *[other] { $group }: pita se { $invited }, a minimum za { $eligible } je { $minimum }. Tako se ne može dosegnuti; izvješće će moliti za oprez pri čitanju.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: pozvano ih je { $invited }, pa je to mala skupina i njezinim se članovima to kaže na početku. Ako ih odgovori manje od { $cell }, skupina u izvješću ima vlastiti redak samo ako pristanu svi koji su odgovorili.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Tvoja tvrdnja „{ $own }” kaže gotovo isto što i druga tvrdnja ({ $code }, { $title }). Možda je dovoljna jedna.
caution-looks-like-own = Tvoja tvrdnja „{ $own }” kaže gotovo isto što i druga tvrdnja (tvoja tvrdnja „{ $other }”). Možda je dovoljna jedna.
# `language` is a tag such as fr.
caution-not-translated = Tvoja tvrdnja „{ $own }” nije za sve prevedena ({ $language }). Tko odgovara na tom jeziku, čita je kako je napisana, s oznakom.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Provedba je zatvorena, pa se njezin zadnji dan više ne može mijenjati. Svi su listovi na sigurnom.
correction-not-later = Zadnji dan može biti samo kasniji, a sada je { $last }. Odaberi dan poslije toga.
correction-too-long = { $days ->
    [one] Provedba bi trajala { $days } dan. Moguće ih je najviše { $most }, računajući i prvi i zadnji. Odaberi raniji zadnji dan.
    [few] Provedba bi trajala { $days } dana. Moguće ih je najviše { $most }, računajući i prvi i zadnji. Odaberi raniji zadnji dan.
   *[other] Provedba bi trajala { $days } dana. Moguće ih je najviše { $most }, računajući i prvi i zadnji. Odaberi raniji zadnji dan.
  }
correction-outside-window = Krug završava { $last }. Odaberi taj dan ili neki raniji.
correction-unsealed = Listovi su već otpečaćeni, pa se brojevi na kojima počivaju rezultati više ne mogu mijenjati.
correction-no-such-group = Upitnik nema takve skupine.
correction-nothing-changed = Ovi brojevi već vrijede, pa nema što ispraviti.
correction-more-invited = Pozvano ih je više ({ $invited }) nego što ih je ukupno ({ $eligible }).
correction-was-left-out = Izostavljena je skupina: { $group }. To je rečeno svima koji odgovaraju i više se ne može mijenjati; izostavljena skupina zadržava 0 pozvanih.
correction-is-asked = Pita se skupina: { $group }. To je rečeno svima koji odgovaraju i više se ne može mijenjati; barem 1 mora ostati pozvan.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Nijedna se vremenska zona ne zove „{ $zone }”. Primjeri: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }” nije oznaka jezika. Primjeri: nl, fr, pt-BR.
problem-too-many-people = Skupina ima najviše { $most } osoba. Još jednom pogledaj broj.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Nijedan se upitnik ovdje ne zove „{ $name }”. Ovdje su: { $there }.
problem-two-instruments = Provedba traži upitnik „{ $asked }”, a odabran je „{ $chosen }”. Izostavi jedan od njih.
