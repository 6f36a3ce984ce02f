### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Intet er ved at blive oprettet.
# n is a key.
set-up-nothing-next = n begynder: Du vælger runden og trinnet, og så følger fire korte skridt. Alt gemmes med det samme; gå væk, og kom tilbage, når du vil.
set-up-list = Under oprettelse
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · runde { $session } i { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = gemmer…
set-up-is-saved = gemt
set-up-is-not-saved = ikke gemt

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Trin og tal
stage-numbers-short = Tal
stage-questionnaire = Spørgeskema
stage-dates = Datoer
stage-activate = Aktivér

set-up-saving = Et øjeblik: Din sidste ændring bliver gemt. Prøv igen.
set-up-changed = En anden har ændret dette udkast i mellemtiden. Nu ser du den andens; din sidste ændring er ikke gemt.
set-up-other-questionnaire = Denne undersøgelse brugte et andet spørgeskema, med andre trin eller grupper, så den kan ikke kopieres. Den er i sikkerhed. Begynd et nyt udkast; egne udsagn kan hentes ind der.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Skole
numbers-level = Trin
numbers-classes = Klasser
numbers-school-missing = ikke skrevet endnu
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = i alt
numbers-invited = inviteret
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % af { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = mangler
numbers-too-many = for mange
numbers-left-out = udeladt
numbers-too-few = for få
numbers-small = lille
numbers-fine = fint
numbers-no-classes = ingen skrevet
numbers-classes-entered = { $all } skrevet, { $asked } spurgt
numbers-which-level = Hvilket trin bliver spurgt?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · valgt
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 til 12 år · elever over 9 tæller
level-lower-secondary = ISCED { $isced } · 12 til 15 år
level-vocational = ISCED { $isced } · 15 til 18 år · rettet mod et erhverv
level-general = ISCED { $isced } · 15 til 18 år · mod videre studier
level-between = ISCED { $isced } · mellem skole og videregående udd.

numbers-about-levels = Et trin lægges aldrig sammen med et andet: En større skole opretter én undersøgelse pr. trin, side om side, og den, der arbejder på to trin, svarer én gang for hvert. En lille skole med én undersøgelse for flere tager det laveste.
numbers-about-school = Skolens navn, som det står for deltagerne og i rapporten. Det kan ændres, indtil undersøgelsen er aktiveret.
numbers-about-classes = Du behøver ikke spørge alle. Skriv klasser, eller lærernes afdelinger, og træk lod om, hvilke der spørges: mindre arbejde for skolen og resultater, der er mindre pålidelige.
# `who` comes from the questionnaire.
numbers-who-counts = Hvem der tæller: { $who }.
numbers-zero = 0 udelader gruppen.
numbers-asked-classes = De spurgte: personerne i de klasser, der spørges.
numbers-asked-everyone = De spurgte: alle, hvis du ikke skriver et mindre tal. 0 udelader gruppen.
numbers-minimum-rule = { $minimum ->
    [one] Minimum { $minimum } ark: { $percent } % af { $eligible }, rundet ned. Er der færre, beder rapporten om at blive læst med forbehold.
   *[other] Minimum { $minimum } ark: { $percent } % af { $eligible }, rundet ned. Er der færre, beder rapporten om at blive læst med forbehold.
  }
numbers-correct-one = { $people }: Flere er inviteret ({ $invited }), end der er i alt ({ $eligible }). Ret et af de to tal.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Klasser og afdelinger
# n is a key.
classes-begin = n skriver den første. Skriv dem alle, også dem, der måske ikke bliver spurgt: Kun da gælder en lodtrækning for alle.
# Above the columns of the list. At most 9 columns each.
classes-name = navn
classes-grade = årgang
classes-group = gruppe
classes-people = personer
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = spurgt
classes-not-asked = nej
classes-remove = Vil du fjerne { $name } fra listen?
classes-full = Der er allerede { $most } klasser, og flere kan der ikke være.
classes-none-asked = Ingen af disse klasser bliver spurgt, så denne gruppe er udeladt: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Alle klasser har tilsammen { $all } personer, men der er kun { $eligible } i alt: { $people }. Ret klasserne eller tallet i tabellen før dette.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Ny klasse/afd.
class-form-name = Navn
class-form-grade = Årgang
class-form-group = Gruppe
class-form-people = Personer
class-form-about-name = Som den kendes på skolen, for eksempel 5.b, eller Sprog for en afdeling af lærere.
class-form-about-grade = Der trækkes lod mellem klasserne på en årgang for sig, så alle årgange bliver spurgt. Det kan stå tomt.
class-form-about-group = Hvis klasse det er: elever, eller lærere for en afdeling.
class-form-about-people = Hvor mange personer den har. Tilsammen bør klasserne være alle, der hører til gruppen.
class-form-no-name = Giv den et navn, for eksempel 5.b.
class-form-name-taken = Der er allerede en klasse { $name }. Vælg et andet navn.
class-form-nobody = Hvor mange personer er der i den? Mindst 1.
class-form-too-many = En klasse har højst { $most } personer. Se på tallet igen.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Planlæg en stikprøve: { $people }
sample-advice = { $minimum ->
    [one] { $people }: Af { $eligible } vil vejledningen have mindst { $minimum } ark. Ikke alle, der spørges, svarer, så spørg { $wanted } eller flere.
   *[other] { $people }: Af { $eligible } vil vejledningen have mindst { $minimum } ark. Ikke alle, der spørges, svarer, så spørg { $wanted } eller flere.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = pr. årgang
sample-classes = klasser
sample-people = personer
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } af { $all }
sample-range = { $least } til { $most } af { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = forslag
sample-seed = Starttal
sample-draw-once = Samme antal klasser pr. årgang, og alle med samme chance. Træk lod én gang: At trække igen, til resultatet passer, er at vælge selv. Den, der skriver dette starttal, trækker de samme klasser.
sample-drawn = Udtrukket med starttal { $seed }: { $asked } af { $classes } klasser bliver spurgt.
# n is a key.
sample-needs-classes = En stikprøve trækkes blandt klasser. Skriv dem først, også dem, der ikke bliver spurgt: n begynder.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = { $people }: Alle bliver spurgt, så der er ingen stikprøve at tage forbehold for.
sample-random = { $chosen } af { $classes } klasser, { $asked } af { $all } ({ $people }), udtrukket tilfældigt ({ $per } pr. årgang, starttal { $seed }). Rapporten kan sige, hvor godt de gælder for alle ({ $people }), med en usikkerhed.
sample-random-disagrees = { $chosen } af { $classes } klasser, { $asked } af { $all } ({ $people }), udtrukket tilfældigt ({ $per } pr. årgang, starttal { $seed }). Men alle klasser har tilsammen { $together } personer, og gruppen har { $all } i alt: Rapporten angiver kun en usikkerhed, når tallene stemmer.
sample-by-hand = { $asked } af { $all } ({ $people }), valgt i hånden. Rapporten angiver ingen usikkerhed og nævner det; klasser, der er udtrukket tilfældigt, ville gøre det muligt.
sample-classes-by-hand = { $chosen } af { $classes } klasser, { $asked } af { $all } ({ $people }), valgt i hånden. Rapporten angiver ingen usikkerhed og nævner det: Kun en lodtrækning gør det muligt.
sample-changed = { $chosen } af { $classes } klasser, { $asked } af { $all } ({ $people }), ændret i hånden siden lodtrækningen. Rapporten angiver ingen usikkerhed og nævner det: Kun en lodtrækning gør det muligt.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = ma
calendar-tuesday = ti
calendar-wednesday = on
calendar-thursday = to
calendar-friday = fr
calendar-saturday = lø
calendar-sunday = sø

dates-choose-first = Vælg den første dag.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Fra { $day }. Vælg nu den sidste dag.
dates-none-fits = Der er ikke plads til flere undersøgelser i runde { $session }: Den slutter { $day }. Rum 2 viser, hvilken runde der kommer næst.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } dage
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Runde { $session } løber fra { $first } til { $last }.
dates-lasts = En undersøgelse varer { $least } til { $most } dage, første og sidste medregnet.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } er også i runde { $other }; du har valgt runde { $session }.
dates-shared = { $first } til { $last } er også i runde { $other }; du har valgt runde { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: åbner kl. 00.00.
dates-would-open = { $day }: En første dag her åbner kl. 00.00.
dates-closes = { $day }: den sidste af { $days } dage; lukker kl. 23.59, tiden i { $place }.
dates-would-close = { $day }: En sidste dag her giver { $days } dage og lukker kl. 23.59, tiden i { $place }.
dates-inside = { $day }: dag { $number } af { $all }. Den kan ikke slutte her: mindst { $least } dage.
dates-no-too-late = { $day } er ikke mulig: Runde { $session } slutter { $last }, og { $least } dage er det mindste.
dates-no-too-short = { $day } er ikke mulig: Som sidste dag ville den give { $days } dage, og { $least } er det mindste.
dates-no-too-long = { $day } er ikke mulig: Som sidste dag ville den give { $days } dage, og { $most } er det meste.
dates-no-before-window = { $day } er ikke mulig: Tiden for runde { $session } begynder { $first }.
dates-no-after-window = { $day } er ikke mulig: Tiden for runde { $session } slutter { $last }.
dates-no-past = { $day } er ikke mulig: Den er gået, i dag er det { $today }.
dates-no-backwards = { $day } er ikke mulig: Den kommer før den første dag.

# Before what is typed.
dates-type = En dag, for eksempel 2026-11-23:
dates-no-day = Det er ikke en dag. Skriv den sådan: 2026-11-23 eller 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Skolen har intet navn endnu.
open-no-people = Det mangler, hvor mange der er i gruppen: { $people }. Skriv 0 for at udelade gruppen.
open-more-invited = { $people }: Flere er inviteret ({ $invited }), end der er i alt ({ $eligible }).
open-nobody-invited = Ingen er inviteret i nogen gruppe, så ingen kunne svare.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Ingen kort form hedder "{ $key }". Korte former: { $forms }.
open-no-short-form = Ingen kort form hedder "{ $key }". Der er ingen.
# `code` is a statement's code, such as C10.
open-unknown-code = Intet udsagn har koden `{ $code }`.
open-always-in = `{ $code }` er altid med; her står kun valgfrie udsagn.
open-not-at-this-level = `{ $code }` bruges ikke på dette trin.
open-too-many-own = { $count ->
    [one] Der er { $count } eget udsagn. Der kan højst være { $most }.
   *[other] Der er { $count } egne udsagn. Der kan højst være { $most }.
  }
open-own-id-taken = Id'et `{ $id }` hører til et udsagn i spørgeskemaet. Giv jeres eget udsagn et andet.
open-own-without-group = Jeres udsagn "{ $own }" stilles ikke til nogen. Skriv det til mindst én gruppe, eller fjern det.
open-own-without-text = Jeres udsagn "{ $own }" har endnu ingen ord til gruppen: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Jeres udsagn "{ $own }" siger endnu ikke, hvornår et { $points }-tal passer, til gruppen: { $people }.
open-own-without-meaning = Jeres udsagn "{ $own }" siger endnu ikke, hvad der menes, til gruppen: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Jeres udsagn "{ $own }" er kun delvis oversat til { $language } for gruppen: { $people }. Der skal være både tekst og hjælp.
open-translation-for-nobody = Jeres udsagn "{ $own }" er oversat til { $language } for en gruppe, der ikke får det: { $people }. Fjern det ene, eller tilføj det andet.
open-no-such-session = Der er ingen runde { $session } i skoleåret { $year }.
open-no-first-day = Den første dag er ikke valgt endnu.
open-no-last-day = Den sidste dag er ikke valgt endnu.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = hvornår { $points } passer
helps-what-is-meant = hvad der menes

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Den sidste dag kommer før den første.
slot-too-short = { $days ->
    [one] Undersøgelsen varer { $days } dag. Den skal vare mindst { $least }, første og sidste medregnet.
   *[other] Undersøgelsen varer { $days } dage. Den skal vare mindst { $least }, første og sidste medregnet.
  }
slot-too-long = { $days ->
    [one] Undersøgelsen varer { $days } dag. Højst { $most } er muligt, første og sidste medregnet.
   *[other] Undersøgelsen varer { $days } dage. Højst { $most } er muligt, første og sidste medregnet.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Dagene skal ligge inden for runde { $session } i skoleåret { $year }: { $first } til { $last }.
slot-in-the-past = Den første dag er gået: I dag er det { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Udeladt: { $group }. Rapporten bliver mærket "ufuldstændig", og der kommer ingen badge.
caution-below-minimum = { $invited ->
    [one] { $group }: { $invited } bliver spurgt, og minimum for { $eligible } er { $minimum }. Sådan kan det ikke nås; rapporten vil bede om at blive læst med forbehold.
   *[other] { $group }: { $invited } bliver spurgt, og minimum for { $eligible } er { $minimum }. Sådan kan det ikke nås; rapporten vil bede om at blive læst med forbehold.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: Med { $invited } inviterede er det en lille gruppe, og det får dens medlemmer at vide ved starten. Svarer færre end { $cell }, har gruppen kun sin egen linje i rapporten, når alle, der har svaret, siger ja.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Jeres udsagn "{ $own }" siger omtrent det samme som et andet udsagn ({ $code }, { $title }). Ét af dem er måske nok.
caution-looks-like-own = Jeres udsagn "{ $own }" siger omtrent det samme som et andet udsagn (jeres udsagn "{ $other }"). Ét af dem er måske nok.
# `language` is a tag such as fr.
caution-not-translated = Jeres udsagn "{ $own }" er ikke oversat til { $language } for alle. Den, der svarer på det sprog, læser det, som det er skrevet, med et mærke.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Undersøgelsen er lukket, så dens sidste dag kan ikke ændres mere. Alle ark er i sikkerhed.
correction-not-later = Den sidste dag kan kun blive senere, og nu er den { $last }. Vælg en dag efter den.
correction-too-long = { $days ->
    [one] Undersøgelsen ville vare { $days } dag. Højst { $most } er muligt, første og sidste medregnet. Vælg en tidligere sidste dag.
   *[other] Undersøgelsen ville vare { $days } dage. Højst { $most } er muligt, første og sidste medregnet. Vælg en tidligere sidste dag.
  }
correction-outside-window = Runden slutter { $last }. Vælg den dag eller en tidligere.
correction-unsealed = Forseglingen af ark er allerede brudt, så tallene bag resultaterne kan ikke ændres mere.
correction-no-such-group = Spørgeskemaet har ikke den gruppe.
correction-nothing-changed = Disse tal gælder allerede, så der er intet at rette.
correction-more-invited = Flere er inviteret ({ $invited }), end der er i alt ({ $eligible }).
correction-was-left-out = { $group }: Gruppen var udeladt, og det fik alle, der svarer, at vide. Det kan ikke ændres mere; en udeladt gruppe beholder 0 inviterede.
correction-is-asked = { $group }: Gruppen bliver spurgt, og det fik alle, der svarer, at vide. Det kan ikke ændres mere; mindst 1 skal blive ved med at være inviteret.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Ingen tidszone hedder "{ $zone }". Eksempler: Europe/Brussels, Europe/Athens.
problem-not-a-language = "{ $tag }" er ikke en sprogkode. Eksempler: nl, fr, pt-BR.
problem-too-many-people = En gruppe har højst { $most } personer. Se på tallet igen.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Intet instrument hedder "{ $name }" her. Der er: { $there }.
problem-two-instruments = Undersøgelsen bruger instrumentet "{ $asked }", og "{ $chosen }" blev valgt. Udelad et af dem.
