### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Midagi ei ole loomisel.
# n is a key.
set-up-nothing-next = n alustab: valid küsitluskorra ja haridustaseme, siis tuleb neli lühikest sammu. Kõik salvestatakse kohe; lahku ja tule tagasi, millal soovid.
set-up-list = Loomisel
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · { $session }. kord { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = salvestan…
set-up-is-saved = salvestatud
set-up-is-not-saved = salvestamata

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Tase ja arvud
stage-numbers-short = Arvud
stage-questionnaire = Küsimustik
stage-dates = Kuupäevad
stage-activate = Käivitamine

set-up-saving = Üks hetk: sinu viimast muudatust salvestatakse. Palun proovi uuesti.
set-up-changed = Keegi teine on seda mustandit vahepeal muutnud. Nüüd näed tema oma; sinu viimast muudatust ei salvestatud.
set-up-other-questionnaire = Selles küsitluses oli teine küsimustik, teiste tasemete või rühmadega, seepärast ei saa seda kopeerida. See on kindlalt alles. Palun alusta uut mustandit; oma väited saab sinna sisse tuua.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Kool
numbers-level = Tase
numbers-classes = Klassid
numbers-school-missing = veel sisestamata
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = rühmas
numbers-invited = kutsutud
numbers-minimum = miinimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % × { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = puudu
numbers-too-many = üle arvu
numbers-left-out = jääb välja
numbers-too-few = liiga vähe
numbers-small = väike
numbers-fine = sobib
numbers-no-classes = sisestamata
numbers-classes-entered = sisestatud { $all }, küsitakse { $asked }
numbers-which-level = Millisel haridustasemel küsitakse?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · valitud
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6–12 a · õpilased üle 9 a
level-lower-secondary = ISCED { $isced } · 12–15 a
level-vocational = ISCED { $isced } · 15–18 a · kutseõpe
level-general = ISCED { $isced } · 15–18 a · edasiõppimiseks
level-between = ISCED { $isced } · kooli ja kõrghariduse vahel

numbers-about-levels = Taset ei liideta kunagi teisega: suurem kool loob iga taseme jaoks oma küsitluse, kõrvuti, ja kes töötab kahel tasemel, vastab kummagi kohta üks kord. Väike kool, kus mitme taseme jaoks on üks küsitlus, võtab madalaima.
numbers-about-school = Kooli nimi, nagu osalejad ja aruande lugejad seda näevad. Seda saab muuta, kuni küsitlus käivitatakse.
numbers-about-classes = Sa ei pea kõigilt küsima. Sisesta klassid või õpetajate ainerühmad ja loosi, kellelt neist küsitakse: koolil on vähem tööd, tulemused on vähem usaldusväärsed.
# `who` comes from the questionnaire.
numbers-who-counts = Kes siia kuulub: { $who }.
numbers-zero = 0 jätab rühma välja.
numbers-asked-classes = Kellelt küsitakse: nende klasside inimestelt, kus küsitakse.
numbers-asked-everyone = Kellelt küsitakse: kõigilt, kui sa ei sisesta väiksemat arvu. 0 jätab rühma välja.
numbers-minimum-rule = { $minimum ->
    [one] Miinimum on { $minimum } vastusleht: { $percent } % arvust { $eligible }, allapoole ümardatud. Kui neid on vähem, palub aruanne end ettevaatlikult lugeda.
   *[other] Miinimum on { $minimum } vastuslehte: { $percent } % arvust { $eligible }, allapoole ümardatud. Kui neid on vähem, palub aruanne end ettevaatlikult lugeda.
  }
numbers-correct-one = { $people }: kutsutuid ({ $invited }) on rohkem kui rühmas inimesi ({ $eligible }). Palun paranda üht neist arvudest.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Klassid ja ainerühmad
# n is a key.
classes-begin = n lisab esimese. Sisesta kõik, ka need, kellelt võib-olla ei küsita: ainult siis kehtib loosimise tulemus kõigi kohta.
# Above the columns of the list. At most 9 columns each.
classes-name = nimi
classes-grade = aste
classes-group = rühm
classes-people = inimesi
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = küsitakse
classes-not-asked = ei
classes-remove = Kas eemaldada loendist { $name }?
classes-full = Klasse on juba { $most }, rohkem ei ole võimalik.
classes-none-asked = Üheltki neist klassidest ei küsita, nii et välja jäävad: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Klassides kokku on { $all } inimest, aga rühmas ({ $people }) on ainult { $eligible }. Palun paranda klasse või arvu eelmises tabelis.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Uus klass
class-form-name = Nimi
class-form-grade = Klassiaste
class-form-group = Rühm
class-form-people = Inimesi
class-form-about-name = Nii, nagu koolis öeldakse, näiteks 5b, või õpetajate ainerühma puhul Keeled.
class-form-about-grade = Ühe klassiastme klassid loositakse koos, nii et küsitakse igalt astmelt. See võib jääda tühjaks.
class-form-about-group = Kelle klass see on: õpilaste või ainerühma puhul õpetajate.
class-form-about-people = Kui palju inimesi selles on. Klassides kokku peaksid olema kõik, kes rühma kuuluvad.
class-form-no-name = Palun anna sellele nimi, näiteks 5b.
class-form-name-taken = Klass { $name } on juba olemas. Palun vali teine nimi.
class-form-nobody = Kui palju inimesi selles on? Vähemalt 1.
class-form-too-many = Klassis on kõige rohkem { $most } inimest. Palun vaata arv uuesti üle.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Valimi kavandamine: { $people }
sample-advice = { $minimum ->
    [one] { $people }: kui rühmas on { $eligible }, soovib juhend vähemalt { $minimum } vastuslehte. Kõik küsitud ei vasta, seepärast küsi vähemalt nii paljudelt: { $wanted }.
   *[other] { $people }: kui rühmas on { $eligible }, soovib juhend vähemalt { $minimum } vastuslehte. Kõik küsitud ei vasta, seepärast küsi vähemalt nii paljudelt: { $wanted }.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = astmelt
sample-classes = klasse
sample-people = inimesi
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked }/{ $all }
sample-range = { $least }–{ $most }/{ $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = sobiv
sample-seed = Seemnearv
sample-draw-once = Igalt astmelt sama palju klasse, igaüks sama tõenäoline. Loosi üks kord: kui loosida seni, kuni tulemus meeldib, on see käsitsi valik. Kes selle seemnearvu kirjutab, saab samad klassid.
sample-drawn = Loositud seemnearvuga { $seed }: küsitakse { $asked }/{ $classes } klassis.
# n is a key.
sample-needs-classes = Valim loositakse klassidest. Palun sisesta need kõigepealt, ka need, kellelt ei küsita: n alustab.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Küsitakse kõigilt ({ $people }), nii et valimit, millega ettevaatlik olla, ei ole.
sample-random = Klasse { $chosen }/{ $classes }, { $people }: { $asked }/{ $all }, juhuslikult loositud (astmelt { $per }, seemnearv { $seed }). Aruanne saab koos veapiiriga öelda, kuivõrd nad räägivad kõigi eest ({ $people }).
sample-random-disagrees = Klasse { $chosen }/{ $classes }, { $people }: { $asked }/{ $all }, juhuslikult loositud (astmelt { $per }, seemnearv { $seed }). Aga klassides kokku on { $together } inimest ja rühmas on { $all }: aruanne annab veapiiri ainult siis, kui need arvud kokku langevad.
sample-by-hand = { $people }: { $asked }/{ $all }, käsitsi valitud. Aruanne veapiiri ei anna ja ütleb seda; juhuslikult loositud klassid võimaldaksid selle.
sample-classes-by-hand = Klasse { $chosen }/{ $classes }, { $people }: { $asked }/{ $all }, käsitsi valitud. Aruanne veapiiri ei anna ja ütleb seda: ainult loosimine võimaldab selle.
sample-changed = Klasse { $chosen }/{ $classes }, { $people }: { $asked }/{ $all }, pärast loosimist käsitsi muudetud. Aruanne veapiiri ei anna ja ütleb seda: ainult loosimine võimaldab selle.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = E
calendar-tuesday = T
calendar-wednesday = K
calendar-thursday = N
calendar-friday = R
calendar-saturday = L
calendar-sunday = P

dates-choose-first = Vali esimene päev.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Algus: { $day }. Vali nüüd viimane päev.
dates-none-fits = { $session }. küsitluskorda ei mahu enam ühtegi küsitlust: selle lõpp on { $day }. Ruum 2 näitab, milline küsitluskord tuleb järgmisena.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } päeva
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = { $session }. küsitluskord: { $first } – { $last }.
dates-lasts = Küsitlus kestab { $least }–{ $most } päeva, esimene ja viimane päev kaasa arvatud.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } kuulub ka { $other }. küsitluskorda; sina valisid { $session }. korra.
dates-shared = { $first } – { $last } kuulub ka { $other }. küsitluskorda; sina valisid { $session }. korra.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: avaneb kell 00.00.
dates-would-open = { $day }: esimese päevana avaneb kell 00.00.
dates-closes = { $day }: viimane päev, kokku { $days }; sulgub kell 23.59, ajavöönd { $place }.
dates-would-close = { $day }: viimase päevana tuleks kokku { $days } päeva ja sulgub kell 23.59, ajavöönd { $place }.
dates-inside = { $day }: { $number }. päev, kokku { $all }. Siin lõpetada ei saa: vähemalt { $least } päeva.
dates-no-too-late = { $day } ei ole võimalik: { $session }. küsitluskorra lõpp on { $last } ja vaja on vähemalt { $least } päeva.
dates-no-too-short = { $day } ei ole võimalik: viimase päevana tuleks kokku { $days } päeva, vähim on { $least }.
dates-no-too-long = { $day } ei ole võimalik: viimase päevana tuleks kokku { $days } päeva, suurim on { $most }.
dates-no-before-window = { $day } ei ole võimalik: { $session }. küsitluskorra algus on { $first }.
dates-no-after-window = { $day } ei ole võimalik: { $session }. küsitluskorra lõpp on { $last }.
dates-no-past = { $day } ei ole võimalik: see on möödas, täna on { $today }.
dates-no-backwards = { $day } ei ole võimalik: see on enne esimest päeva.

# Before what is typed.
dates-type = Kuupäev, näiteks 2026-11-23:
dates-no-day = See ei ole kuupäev. Palun kirjuta see nii: 2026-11-23 või 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Koolil ei ole veel nime.
open-no-people = Puudu on arv, kui palju neid on: { $people }. Kirjuta 0, kui rühm jääb välja.
open-more-invited = { $people }: kutsutuid ({ $invited }) on rohkem kui rühmas inimesi ({ $eligible }).
open-nobody-invited = Üheski rühmas ei ole kedagi kutsutud, nii et keegi ei saaks vastata.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Lühivormi nimega "{ $key }" ei ole. Lühivormid: { $forms }.
open-no-short-form = Lühivormi nimega "{ $key }" ei ole. Neid ei olegi.
# `code` is a statement's code, such as C10.
open-unknown-code = Ühelgi väitel ei ole koodi `{ $code }`.
open-always-in = `{ $code }` on alati sees; siin loetletakse ainult lisaväiteid.
open-not-at-this-level = `{ $code }`: sellel tasemel seda ei küsita.
open-too-many-own = { $count ->
    [one] Oma väiteid on { $count }. Võimalik on kõige rohkem { $most }.
   *[other] Oma väiteid on { $count }. Võimalik on kõige rohkem { $most }.
  }
open-own-id-taken = Tunnus `{ $id }` kuulub küsimustiku väitele. Anna oma väitele teine.
open-own-without-group = Sinu väidet "{ $own }" ei küsita kelleltki. Kirjuta see vähemalt ühe rühma jaoks või eemalda.
open-own-without-text = Sinu väitel "{ $own }" ei ole veel teksti ({ $people }).
# `points` is the highest number of the scale: 5.
open-own-without-point = Sinu väide "{ $own }" ei ütle veel, millal sobib { $points } ({ $people }).
open-own-without-meaning = Sinu väide "{ $own }" ei ütle veel, mida mõeldakse ({ $people }).
# `language` is a tag such as fr.
open-translation-unfinished = Sinu väide "{ $own }" on keelde { $language } tõlgitud ainult osaliselt ({ $people }): vaja on teksti ja abiteksti.
open-translation-for-nobody = Sinu väitel "{ $own }" on tõlge keelde { $language } rühmale, kellelt seda ei küsita ({ $people }). Eemalda üks või lisa teine.
open-no-such-session = { $session }. küsitluskorda õppeaastas { $year } ei ole.
open-no-first-day = Esimene päev on veel valimata.
open-no-last-day = Viimane päev on veel valimata.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = millal sobib { $points }
helps-what-is-meant = mida mõeldakse

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Viimane päev on enne esimest.
slot-too-short = { $days ->
    [one] Küsitlus kestab { $days } päeva. Vaja on vähemalt { $least }, esimene ja viimane päev kaasa arvatud.
   *[other] Küsitlus kestab { $days } päeva. Vaja on vähemalt { $least }, esimene ja viimane päev kaasa arvatud.
  }
slot-too-long = { $days ->
    [one] Küsitlus kestab { $days } päeva. Võimalik on kõige rohkem { $most }, esimene ja viimane päev kaasa arvatud.
   *[other] Küsitlus kestab { $days } päeva. Võimalik on kõige rohkem { $most }, esimene ja viimane päev kaasa arvatud.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Päevad peavad jääma õppeaasta { $year } { $session }. küsitluskorra sisse: { $first } – { $last }.
slot-in-the-past = Esimene päev on möödas: täna on { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group }: jääb välja. Aruandele tuleb märge "mittetäielik" ja märgist ei anta.
caution-below-minimum = { $invited ->
    [one] { $group }: küsitakse { $invited } inimeselt, aga miinimum { $eligible } puhul on { $minimum }. Nii ei saa seda saavutada; aruanne palub end ettevaatlikult lugeda.
   *[other] { $group }: küsitakse { $invited } inimeselt, aga miinimum { $eligible } puhul on { $minimum }. Nii ei saa seda saavutada; aruanne palub end ettevaatlikult lugeda.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: kutsutuid on { $invited }, see on väike rühm ja selle liikmetele öeldakse seda alguses. Kui vastajaid on vähem kui { $cell }, saab rühm aruandes oma rea ainult siis, kui kõik vastanud on nõus.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Sinu väide "{ $own }" ütleb umbes sama mis teine väide ({ $code }, { $title }). Ühest neist võib piisata.
caution-looks-like-own = Sinu väide "{ $own }" ütleb umbes sama mis teine väide (sinu väide "{ $other }"). Ühest neist võib piisata.
# `language` is a tag such as fr.
caution-not-translated = Sinu väide "{ $own }" ei ole kõigile keelde { $language } tõlgitud. Kes selles keeles vastab, loeb seda nii, nagu see kirjutati, märkega.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Küsitlus on sulgunud, seepärast ei saa selle viimast päeva enam muuta. Kõik vastuslehed on kindlalt alles.
correction-not-later = Viimane päev saab nihkuda ainult hilisemaks, praegu on see { $last }. Vali päev pärast seda.
correction-too-long = { $days ->
    [one] Küsitlus kestaks { $days } päeva. Võimalik on kõige rohkem { $most }, esimene ja viimane päev kaasa arvatud. Vali varasem viimane päev.
   *[other] Küsitlus kestaks { $days } päeva. Võimalik on kõige rohkem { $most }, esimene ja viimane päev kaasa arvatud. Vali varasem viimane päev.
  }
correction-outside-window = Küsitluskorra lõpp on { $last }. Vali see või varasem päev.
correction-unsealed = Vastuslehti on juba avatud, seepärast ei saa tulemuste aluseks olevaid arve enam muuta.
correction-no-such-group = Küsimustikus sellist rühma ei ole.
correction-nothing-changed = Need arvud juba kehtivad, nii et parandada ei ole midagi.
correction-more-invited = Kutsutuid ({ $invited }) on rohkem kui rühmas inimesi ({ $eligible }).
correction-was-left-out = { $group } jäeti välja ja kõigile vastajatele öeldi seda. Seda ei saa enam muuta; väljajäetud rühmas on kutsutuid 0.
correction-is-asked = { $group }: neilt küsitakse ja kõigile vastajatele öeldi seda. Seda ei saa enam muuta; kutsutuks peab jääma vähemalt 1.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Ajavööndit nimega "{ $zone }" ei ole. Näited: Europe/Brussels, Europe/Athens.
problem-not-a-language = "{ $tag }" ei ole keeletähis. Näited: nl, fr, pt-BR.
problem-too-many-people = Rühmas on kõige rohkem { $most } inimest. Palun vaata arv uuesti üle.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Küsimustikku nimega "{ $name }" siin ei ole. Olemas on: { $there }.
problem-two-instruments = Küsitlus nõuab küsimustikku "{ $asked }", aga valitud on "{ $chosen }". Palun jäta üks neist välja.
