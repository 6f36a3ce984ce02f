### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Inget förbereds just nu.
# n is a key.
set-up-nothing-next = n börjar: du väljer omgång och nivå, sedan fyra korta steg. Allt sparas genast; gå härifrån och kom tillbaka när du vill.
set-up-list = Förbereds
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · omgång { $session } { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = sparar…
set-up-is-saved = sparat
set-up-is-not-saved = inte sparat

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Nivå och antal
stage-numbers-short = Antal
stage-questionnaire = Enkät
stage-dates = Datum
stage-activate = Aktivera

set-up-saving = Ett ögonblick: din senaste ändring sparas. Försök igen.
set-up-changed = Någon annan har ändrat utkastet under tiden. Nu ser du deras version; din senaste ändring sparades inte.
set-up-other-questionnaire = Den här undersökningen använde en annan enkät, med andra nivåer eller grupper, så den går inte att kopiera. Den är i säkerhet. Börja ett nytt utkast; egna påståenden går att hämta in där.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Skola
numbers-level = Nivå
numbers-classes = Klasser
numbers-school-missing = inte ifyllt än
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = totalt
numbers-invited = inbjudna
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % av { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = inte än
numbers-too-many = för många
numbers-left-out = inte med
numbers-too-few = för få
numbers-small = liten
numbers-fine = bra
numbers-no-classes = inga ifyllda
numbers-classes-entered = { $all } ifyllda, { $asked } tillfrågas
numbers-which-level = Vilken nivå tillfrågas?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · vald
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 till 12 år · elever över 9 år räknas
level-lower-secondary = ISCED { $isced } · 12 till 15 år
level-vocational = ISCED { $isced } · 15 till 18 år · lär sig ett yrke
level-general = ISCED { $isced } · 15 till 18 år · mot vidare studier
level-between = ISCED { $isced } · mellan skola och högskola

numbers-about-levels = En nivå slås aldrig ihop med en annan: en större skola förbereder en undersökning per nivå, sida vid sida, och den som arbetar på två nivåer svarar en gång för varje. En liten skola med en undersökning för flera nivåer tar den lägsta.
numbers-about-school = Skolans namn, så som deltagarna och rapporten får läsa det. Det går att ändra tills undersökningen aktiveras.
numbers-about-classes = Du behöver inte fråga alla. Fyll i klasser, eller lärarnas arbetslag, och lotta ut vilka som tillfrågas: mindre arbete för skolan, och resultat som är mindre tillförlitliga.
# `who` comes from the questionnaire.
numbers-who-counts = Vilka som räknas: { $who }.
numbers-zero = Med 0 är gruppen inte med.
numbers-asked-classes = De som tillfrågas: personerna i de klasser som tillfrågas.
numbers-asked-everyone = De som tillfrågas: alla, om du inte skriver ett mindre antal. Med 0 är gruppen inte med.
numbers-minimum-rule = { $minimum ->
    [one] Minimum { $minimum } blad: { $percent } % av { $eligible }, avrundat nedåt. Med färre står det i rapporten: läs med försiktighet.
   *[other] Minimum { $minimum } blad: { $percent } % av { $eligible }, avrundat nedåt. Med färre står det i rapporten: läs med försiktighet.
  }
numbers-correct-one = { $people }: fler är inbjudna ({ $invited }) än det finns totalt ({ $eligible }). Rätta ett av de två antalen.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Klasser och arbetslag
# n is a key.
classes-begin = n fyller i den första. Fyll i alla, även de som kanske inte tillfrågas: bara då talar en lottning för alla.
# Above the columns of the list. At most 9 columns each.
classes-name = namn
classes-grade = årskurs
classes-group = grupp
classes-people = personer
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = med
classes-not-asked = nej
classes-remove = Ta bort { $name } från listan?
classes-full = Det finns redan { $most } klasser, och fler är inte möjliga.
classes-none-asked = Ingen av klasserna tillfrågas, så den här gruppen är inte med: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Alla klasser har tillsammans { $all } personer, men gruppen { $people } har bara { $eligible } totalt. Rätta klasserna, eller antalet i tabellen före den här.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Klass, arbetslag
class-form-name = Namn
class-form-grade = Årskurs
class-form-group = Grupp
class-form-people = Personer
class-form-about-name = Som det heter på skolan, till exempel 5b, eller Språk för ett arbetslag av lärare.
class-form-about-grade = Klasser i samma årskurs lottas tillsammans, så att varje årskurs tillfrågas. Det får vara tomt.
class-form-about-group = Vems klass det är: elevernas, eller lärarnas om det är ett arbetslag.
class-form-about-people = Hur många den har. Tillsammans bör klasserna omfatta alla i gruppen.
class-form-no-name = Ge den ett namn, till exempel 5b.
class-form-name-taken = Det finns redan en klass { $name }. Välj ett annat namn.
class-form-nobody = Hur många personer finns i den? Minst 1.
class-form-too-many = En klass har högst { $most } personer. Titta på antalet en gång till.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Planera ett urval: { $people }
sample-advice = { $minimum ->
    [one] { $people }: av { $eligible } vill guiden ha minst { $minimum } blad. Inte alla som tillfrågas svarar, så fråga { $wanted } eller fler.
   *[other] { $people }: av { $eligible } vill guiden ha minst { $minimum } blad. Inte alla som tillfrågas svarar, så fråga { $wanted } eller fler.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = per årskurs
sample-classes = klasser
sample-people = personer
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } av { $all }
sample-range = { $least } till { $most } av { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = föreslås
sample-seed = Starttal
sample-draw-once = Lika många klasser per årskurs, den ena lika trolig som den andra. Lotta en gång: att lotta om tills resultatet passar är att välja för hand. Den som skriver det här starttalet lottar fram samma klasser.
sample-drawn = Lottat med starttal { $seed }: { $asked } av { $classes } klasser tillfrågas.
# n is a key.
sample-needs-classes = Ett urval lottas bland klasser. Fyll i dem först, även de som inte ska tillfrågas: n börjar.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = { $people }: alla tillfrågas, så det finns inget urval att vara försiktig med.
sample-random = { $people }: { $chosen } av { $classes } klasser, { $asked } av { $all }, framlottade ({ $per } per årskurs, starttal { $seed }). Rapporten kan säga hur väl de talar för alla i gruppen, med en marginal.
sample-random-disagrees = { $people }: { $chosen } av { $classes } klasser, { $asked } av { $all }, framlottade ({ $per } per årskurs, starttal { $seed }). Men alla klasser har tillsammans { $together } personer, och totalt räknas { $all }: rapporten anger en marginal bara när de stämmer överens.
sample-by-hand = { $people }: { $asked } av { $all }, valda för hand. Rapporten anger ingen marginal och säger det; framlottade klasser skulle ge en.
sample-classes-by-hand = { $people }: { $chosen } av { $classes } klasser, { $asked } av { $all }, valda för hand. Rapporten anger ingen marginal och säger det: bara en lottning ger en.
sample-changed = { $people }: { $chosen } av { $classes } klasser, { $asked } av { $all }, ändrade för hand sedan lottningen. Rapporten anger ingen marginal och säger det: bara en lottning ger en.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Må
calendar-tuesday = Ti
calendar-wednesday = On
calendar-thursday = To
calendar-friday = Fr
calendar-saturday = Lö
calendar-sunday = Sö

dates-choose-first = Välj den första dagen.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Från { $day }. Välj nu den sista dagen.
dates-none-fits = Ingen undersökning får plats i omgång { $session } längre: den slutar { $day }. Rum 2 visar vilken omgång som kommer härnäst.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } dagar
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Omgång { $session } pågår från { $first } till { $last }.
dates-lasts = En undersökning pågår { $least } till { $most } dagar, första och sista dagen inräknade.
# `month` is the name of a month alone: "April".
dates-shared-month = Även omgång { $other } omfattar { $month }; du har valt omgång { $session }.
dates-shared = { $first } till { $last } hör också till omgång { $other }; du har valt omgång { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: öppnar kl. 00.00.
dates-would-open = { $day }: en första dag här öppnar kl. 00.00.
dates-closes = { $day }: den sista av { $days } dagar; stänger kl. 23.59, tidszon { $place }.
dates-would-close = { $day }: en sista dag här ger { $days } dagar och stänger kl. 23.59, tidszon { $place }.
dates-inside = { $day }: dag { $number } av { $all }. Det går inte att sluta här: minst { $least } dagar.
dates-no-too-late = { $day } går inte: omgång { $session } slutar { $last }, och minst { $least } dagar krävs.
dates-no-too-short = { $day } går inte: som sista dag skulle den ge { $days } dagar, och minst { $least } krävs.
dates-no-too-long = { $day } går inte: som sista dag skulle den ge { $days } dagar, och högst { $most } går.
dates-no-before-window = { $day } går inte: tiden för omgång { $session } börjar { $first }.
dates-no-after-window = { $day } går inte: tiden för omgång { $session } slutar { $last }.
dates-no-past = { $day } går inte: den har passerat, i dag är det { $today }.
dates-no-backwards = { $day } går inte: den kommer före den första dagen.

# Before what is typed.
dates-type = En dag, till exempel 2026-11-23:
dates-no-day = Det är ingen dag. Skriv den som 2026-11-23 eller 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Skolan har inget namn än.
open-no-people = Antalet saknas för: { $people }. Skriv 0 om gruppen inte ska vara med.
open-more-invited = { $people }: fler är inbjudna ({ $invited }) än det finns totalt ({ $eligible }).
open-nobody-invited = Ingen är inbjuden i någon grupp, så ingen kan svara.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Ingen kortversion heter "{ $key }". Kortversioner: { $forms }.
open-no-short-form = Ingen kortversion heter "{ $key }". Det finns ingen.
# `code` is a statement's code, such as C10.
open-unknown-code = Inget påstående har koden `{ $code }`.
open-always-in = `{ $code }` är alltid med; bara valfria påståenden listas här.
open-not-at-this-level = `{ $code }` används inte på den här nivån.
open-too-many-own = { $count ->
    [one] Det finns { $count } eget påstående. Högst { $most } är möjliga.
   *[other] Det finns { $count } egna påståenden. Högst { $most } är möjliga.
  }
open-own-id-taken = Id:t `{ $id }` hör till ett påstående i enkäten. Ge ditt eget påstående ett annat.
open-own-without-group = Ditt påstående "{ $own }" ställs till ingen. Skriv det för minst en grupp, eller ta bort det.
open-own-without-text = Ditt påstående "{ $own }" saknar ännu text för: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Ditt påstående "{ $own }" säger inte än när en { $points } passar, för: { $people }.
open-own-without-meaning = Ditt påstående "{ $own }" säger inte än vad som menas, för: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Ditt påstående "{ $own }" är bara delvis översatt till { $language } för { $people }: text och hjälp behövs.
open-translation-for-nobody = Ditt påstående "{ $own }" har en översättning till { $language } för { $people }, som inte får det. Ta bort det ena eller lägg till det andra.
open-no-such-session = Det finns ingen omgång { $session } läsåret { $year }.
open-no-first-day = Den första dagen är inte vald än.
open-no-last-day = Den sista dagen är inte vald än.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = när en { $points } passar
helps-what-is-meant = vad som menas

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Den sista dagen kommer före den första.
slot-too-short = { $days ->
    [one] Undersökningen pågår { $days } dag. Den behöver minst { $least }, första och sista dagen inräknade.
   *[other] Undersökningen pågår { $days } dagar. Den behöver minst { $least }, första och sista dagen inräknade.
  }
slot-too-long = { $days ->
    [one] Undersökningen pågår { $days } dag. Högst { $most } är möjliga, första och sista dagen inräknade.
   *[other] Undersökningen pågår { $days } dagar. Högst { $most } är möjliga, första och sista dagen inräknade.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Dagarna måste ligga inom omgång { $session } läsåret { $year }: { $first } till { $last }.
slot-in-the-past = Den första dagen har passerat: i dag är det { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Inte med: { $group }. Rapporten märks "ofullständig" och det blir inget märke.
caution-below-minimum = { $invited ->
    [one] { $group }: { $invited } tillfrågas, och minimum för { $eligible } är { $minimum }. Så går det inte att nå; i rapporten står då: läs med försiktighet.
   *[other] { $group }: { $invited } tillfrågas, och minimum för { $eligible } är { $minimum }. Så går det inte att nå; i rapporten står då: läs med försiktighet.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: med { $invited } inbjudna är det här en liten grupp, och de som är med i den får veta det från början. Om färre än { $cell } svarar får gruppen en egen rad i rapporten bara om alla som svarat säger ja.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Ditt påstående "{ $own }" säger ungefär detsamma som ett annat påstående ({ $code }, { $title }). Det kan räcka med ett av dem.
caution-looks-like-own = Ditt påstående "{ $own }" säger ungefär detsamma som ett annat påstående (ditt påstående "{ $other }"). Det kan räcka med ett av dem.
# `language` is a tag such as fr.
caution-not-translated = Ditt påstående "{ $own }" är inte översatt till { $language } för alla. Den som svarar på det språket läser det som det skrevs, med en markering.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Undersökningen har stängt, så dess sista dag går inte längre att ändra. Alla blad är i säkerhet.
correction-not-later = Den sista dagen kan bara bli senare, och nu är den { $last }. Välj en dag efter den.
correction-too-long = { $days ->
    [one] Undersökningen skulle pågå { $days } dag. Högst { $most } är möjliga, första och sista dagen inräknade. Välj en tidigare sista dag.
   *[other] Undersökningen skulle pågå { $days } dagar. Högst { $most } är möjliga, första och sista dagen inräknade. Välj en tidigare sista dag.
  }
correction-outside-window = Omgången slutar { $last }. Välj den dagen eller en tidigare.
correction-unsealed = Förseglingen är redan bruten, så antalen bakom resultaten går inte längre att ändra.
correction-no-such-group = Enkäten har ingen sådan grupp.
correction-nothing-changed = De här antalen gäller redan, så det finns inget att rätta.
correction-more-invited = Fler personer är inbjudna ({ $invited }) än det finns totalt ({ $eligible }).
correction-was-left-out = Gruppen { $group } var inte med, och alla som svarar fick veta det. Det går inte att ändra längre; en grupp som inte är med behåller 0 inbjudna.
correction-is-asked = Gruppen { $group } tillfrågas, och alla som svarar fick veta det. Det går inte att ändra längre; minst 1 måste vara inbjuden.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Ingen tidszon heter "{ $zone }". Exempel: Europe/Brussels, Europe/Athens.
problem-not-a-language = "{ $tag }" är ingen språkkod. Exempel: nl, fr, pt-BR.
problem-too-many-people = En grupp har högst { $most } personer. Titta på antalet en gång till.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Ingen enkät heter "{ $name }" här. Det finns: { $there }.
problem-two-instruments = Undersökningen vill ha enkäten "{ $asked }", och "{ $chosen }" valdes. Utelämna en av dem.
