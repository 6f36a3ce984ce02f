### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Er wordt niets opgezet.
# n is a key.
set-up-nothing-next = n begint: je kiest de sessie en het niveau, daarna volgen vier korte stappen. Alles wordt meteen opgeslagen; ga weg en kom terug wanneer je wilt.
set-up-list = Wordt opgezet
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · sessie { $session } van { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = bewaren…
set-up-is-saved = bewaard
set-up-is-not-saved = niet bewaard

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Niveau en aantallen
stage-numbers-short = Aantallen
stage-questionnaire = Vragenlijst
stage-dates = Datums
stage-activate = Activeren

set-up-saving = Even geduld: je laatste wijziging wordt opgeslagen. Probeer het dan opnieuw.
set-up-changed = Iemand anders heeft deze opzet intussen gewijzigd. Je ziet nu die versie; je laatste wijziging is niet bewaard.
set-up-other-questionnaire = Deze afname gebruikte een andere vragenlijst, met andere niveaus of groepen, dus ze kan niet worden gekopieerd. Ze is veilig. Begin een nieuwe opzet; eigen stellingen kun je daar overnemen.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = School
numbers-level = Niveau
numbers-classes = Klassen
numbers-school-missing = nog niet ingevuld
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = in totaal
numbers-invited = genodigd
numbers-minimum = minimum
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % van { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = nog niet
numbers-too-many = te veel
numbers-left-out = weggelaten
numbers-too-few = te weinig
numbers-small = klein
numbers-fine = in orde
numbers-no-classes = geen ingevuld
numbers-classes-entered = { $all } ingevuld, { $asked } gevraagd
numbers-which-level = Welk niveau doet mee?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · gekozen
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6 tot 12 jaar · wie ouder is dan 9 telt
level-lower-secondary = ISCED { $isced } · 12 tot 15 jaar
level-vocational = ISCED { $isced } · 15 tot 18 jaar · een beroep leren
level-general = ISCED { $isced } · 15 tot 18 jaar · naar een vervolgstudie
level-between = ISCED { $isced } · tussen school en hoger onderwijs

numbers-about-levels = Niveaus worden nooit samengevoegd: een grotere school zet per niveau één afname op, naast elkaar, en wie op twee niveaus werkt, antwoordt voor elk één keer. Een kleine school met één afname voor meerdere niveaus neemt het laagste.
numbers-about-school = De naam van de school, zoals deelnemers hem zien en het rapport hem toont. Je kunt hem wijzigen tot de afname is geactiveerd.
numbers-about-classes = Je hoeft niet iedereen te vragen. Vul klassen in, of vakgroepen van leerkrachten, en loot welke worden gevraagd: minder werk voor de school, en minder betrouwbare resultaten.
# `who` comes from the questionnaire.
numbers-who-counts = Wie telt mee: { $who }.
numbers-zero = Met 0 laat je de groep weg.
numbers-asked-classes = Wie wordt gevraagd: de personen van de klassen die worden gevraagd.
numbers-asked-everyone = Wie wordt gevraagd: iedereen, tenzij je een kleiner aantal invult. Met 0 laat je de groep weg.
numbers-minimum-rule = { $minimum ->
    [one] Minimum { $minimum } blad: { $percent } % van { $eligible }, naar beneden afgerond. Bij minder vraagt het rapport om het voorzichtig te lezen.
   *[other] Minimum { $minimum } bladen: { $percent } % van { $eligible }, naar beneden afgerond. Bij minder vraagt het rapport om het voorzichtig te lezen.
  }
numbers-correct-one = Er zijn meer { $people } uitgenodigd ({ $invited }) dan er in totaal zijn ({ $eligible }). Verbeter een van de twee aantallen.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Klassen en vakgroepen
# n is a key.
classes-begin = Met n vul je de eerste in. Vul ze allemaal in, ook die misschien niet worden gevraagd: alleen dan spreekt een loting voor iedereen.
# Above the columns of the list. At most 9 columns each.
classes-name = naam
classes-grade = leerjaar
classes-group = groep
classes-people = personen
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = gevraagd
classes-not-asked = nee
classes-remove = { $name } van de lijst halen?
classes-full = Er zijn al { $most } klassen; meer kan niet.
classes-none-asked = Geen van deze klassen wordt gevraagd, dus { $people } worden weggelaten.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Alle klassen samen tellen { $all } personen, maar in totaal zijn er maar { $eligible } { $people }. Verbeter de klassen, of het aantal in de tabel hiervoor.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Klas of vakgroep
class-form-name = Naam
class-form-grade = Leerjaar
class-form-group = Groep
class-form-people = Personen
class-form-about-name = Zoals men ze op school kent, bijvoorbeeld 5b, of Talen voor een vakgroep van leerkrachten.
class-form-about-grade = Klassen van één leerjaar worden samen geloot, zodat elk leerjaar wordt gevraagd. Het mag leeg blijven.
class-form-about-group = Van wie de klas is: leerlingen, of leerkrachten voor een vakgroep.
class-form-about-people = Hoeveel personen erbij horen. Alle klassen samen horen het totaal van de groep te zijn.
class-form-no-name = Typ een naam, bijvoorbeeld 5b.
class-form-name-taken = Er is al een klas { $name }. Kies een andere naam.
class-form-nobody = Hoeveel personen horen erbij? Minstens 1.
class-form-too-many = Een klas telt hoogstens { $most } personen. Kijk het aantal nog eens na.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Een steekproef plannen: { $people }
sample-advice = { $minimum ->
    [one] Van { $eligible } { $people } vraagt de gids minstens { $minimum } blad. Niet iedereen die wordt gevraagd, antwoordt; vraag er dus { $wanted } of meer.
   *[other] Van { $eligible } { $people } vraagt de gids minstens { $minimum } bladen. Niet iedereen die wordt gevraagd, antwoordt; vraag er dus { $wanted } of meer.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = per leerjaar
sample-classes = klassen
sample-people = personen
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } van { $all }
sample-range = { $least }–{ $most } van { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = aanbevolen
sample-seed = Startgetal
sample-draw-once = Per leerjaar evenveel klassen, elk met evenveel kans. Loot één keer: opnieuw loten tot de uitslag bevalt, is met de hand kiezen. Wie dit startgetal typt, loot dezelfde klassen.
sample-drawn = Geloot met startgetal { $seed }: { $asked } van de { $classes } klassen worden gevraagd.
# n is a key.
sample-needs-classes = Een steekproef wordt geloot uit klassen. Vul die eerst in, ook die niet worden gevraagd: n begint.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Alle { $people } worden gevraagd, dus er is geen steekproef om voorzichtig mee te zijn.
sample-random = { $chosen } van de { $classes } klassen, { $asked } van de { $all } { $people }, geloot ({ $per } per leerjaar, startgetal { $seed }). Het rapport kan zeggen in hoeverre ze voor alle { $people } spreken, met een marge.
sample-random-disagrees = { $chosen } van de { $classes } klassen, { $asked } van de { $all } { $people }, geloot ({ $per } per leerjaar, startgetal { $seed }). Maar alle klassen samen tellen { $together } personen, en in totaal zijn er { $all }: het rapport geeft alleen een marge als die gelijk zijn.
sample-by-hand = { $asked } van de { $all } { $people }, met de hand gekozen. Het rapport geeft geen marge en zegt dat ook; met gelote klassen zou het wel kunnen.
sample-classes-by-hand = { $chosen } van de { $classes } klassen, { $asked } van de { $all } { $people }, met de hand gekozen. Het rapport geeft geen marge en zegt dat ook: dat kan alleen na een loting.
sample-changed = { $chosen } van de { $classes } klassen, { $asked } van de { $all } { $people }, sinds de loting met de hand gewijzigd. Het rapport geeft geen marge en zegt dat ook: dat kan alleen na een loting.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = ma
calendar-tuesday = di
calendar-wednesday = wo
calendar-thursday = do
calendar-friday = vr
calendar-saturday = za
calendar-sunday = zo

dates-choose-first = Kies de eerste dag.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Vanaf { $day }. Kies nu de laatste dag.
dates-none-fits = In sessie { $session } past geen afname meer: ze eindigt op { $day }. Kamer 2 toont welke sessie hierna komt.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } dagen
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Sessie { $session } loopt van { $first } tot en met { $last }.
dates-lasts = Een afname duurt { $least } tot { $most } dagen, eerste en laatste dag meegeteld.
# `month` is the name of a month alone: "April".
dates-shared-month = Ook sessie { $other } valt in { $month }; je hebt sessie { $session } gekozen.
dates-shared = Van { $first } tot en met { $last } loopt ook sessie { $other }; je hebt sessie { $session } gekozen.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = Eerste dag { $day }: gaat open om 00.00 uur.
dates-would-open = Met { $day } als eerste dag gaat de afname om 00.00 uur open.
dates-closes = { $day }: de laatste van { $days } dagen; sluit om 23.59 uur, tijd van { $place }.
dates-would-close = Met { $day } als laatste dag zijn het { $days } dagen; sluit om 23.59 uur, tijd van { $place }.
dates-inside = { $day }: dag { $number } van { $all }. Hier eindigen kan niet: minstens { $least } dagen.
dates-no-too-late = { $day } kan niet: sessie { $session } eindigt op { $last } en { $least } dagen is het minimum.
dates-no-too-short = { $day } kan niet: als laatste dag zou het { $days } dagen geven, en { $least } is het minimum.
dates-no-too-long = { $day } kan niet: als laatste dag zou het { $days } dagen geven, en { $most } is het maximum.
dates-no-before-window = { $day } kan niet: sessie { $session } begint op { $first }.
dates-no-after-window = { $day } kan niet: sessie { $session } eindigt op { $last }.
dates-no-past = { $day } kan niet: die dag is voorbij, vandaag is het { $today }.
dates-no-backwards = { $day } kan niet: die dag komt vóór de eerste dag.

# Before what is typed.
dates-type = Een dag, bijvoorbeeld 2026-11-23:
dates-no-day = Dit is geen dag. Schrijf hem als 2026-11-23 of 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = De school heeft nog geen naam.
open-no-people = Het aantal { $people } ontbreekt. Vul 0 in om de groep weg te laten.
open-more-invited = Er zijn meer { $people } uitgenodigd ({ $invited }) dan er in totaal zijn ({ $eligible }).
open-nobody-invited = In geen enkele groep is iemand uitgenodigd, dus niemand zou kunnen antwoorden.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Geen korte versie heet “{ $key }”. Korte versies: { $forms }.
open-no-short-form = Geen korte versie heet “{ $key }”. Er is er geen.
# `code` is a statement's code, such as C10.
open-unknown-code = Geen stelling heeft de code `{ $code }`.
open-always-in = `{ $code }` doet altijd mee; hier staan alleen keuzestellingen.
open-not-at-this-level = `{ $code }` wordt op dit niveau niet gevraagd.
open-too-many-own = { $count ->
    [one] Er is { $count } eigen stelling. Hoogstens { $most } is mogelijk.
   *[other] Er zijn { $count } eigen stellingen. Hoogstens { $most } is mogelijk.
  }
open-own-id-taken = De id `{ $id }` is van een stelling uit de vragenlijst. Geef je eigen stelling een andere.
open-own-without-group = Je stelling “{ $own }” wordt aan niemand gevraagd. Schrijf ze voor minstens één groep, of verwijder ze.
open-own-without-text = Bij je stelling “{ $own }” is er nog geen tekst voor { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Bij je stelling “{ $own }” staat voor { $people } nog niet wanneer een { $points } past.
open-own-without-meaning = Bij je stelling “{ $own }” staat voor { $people } nog niet wat er bedoeld is.
# `language` is a tag such as fr.
open-translation-unfinished = Je stelling “{ $own }” is in { $language } voor { $people } maar deels vertaald: tekst en uitleg zijn allebei nodig.
open-translation-for-nobody = Je stelling “{ $own }” heeft een vertaling in { $language } voor { $people }, maar die groep krijgt ze niet. Verwijder het ene of voeg het andere toe.
open-no-such-session = Er is geen sessie { $session } in schooljaar { $year }.
open-no-first-day = De eerste dag is nog niet gekozen.
open-no-last-day = De laatste dag is nog niet gekozen.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = wanneer een { $points } past
helps-what-is-meant = wat bedoeld is

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = De laatste dag komt vóór de eerste.
slot-too-short = { $days ->
    [one] De afname duurt { $days } dag. Het moeten er minstens { $least } zijn, eerste en laatste dag meegeteld.
   *[other] De afname duurt { $days } dagen. Het moeten er minstens { $least } zijn, eerste en laatste dag meegeteld.
  }
slot-too-long = { $days ->
    [one] De afname duurt { $days } dag. Hoogstens { $most } is mogelijk, eerste en laatste dag meegeteld.
   *[other] De afname duurt { $days } dagen. Hoogstens { $most } is mogelijk, eerste en laatste dag meegeteld.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = De dagen moeten binnen sessie { $session } van schooljaar { $year } vallen: { $first } tot en met { $last }.
slot-in-the-past = De eerste dag is voorbij: vandaag is het { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group } zijn weggelaten. In het rapport komt “onvolledig” te staan en er komt geen badge.
caution-below-minimum = { $invited ->
    [one] { $group }: { $invited } wordt gevraagd, en het minimum voor { $eligible } is { $minimum }. Zo is het niet te halen; het rapport zal vragen om het voorzichtig te lezen.
   *[other] { $group }: { $invited } worden gevraagd, en het minimum voor { $eligible } is { $minimum }. Zo is het niet te halen; het rapport zal vragen om het voorzichtig te lezen.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: met { $invited } uitgenodigd is dit een kleine groep, en wie erbij hoort, krijgt dat bij het begin te lezen. Antwoorden er minder dan { $cell }, dan krijgt de groep alleen een eigen regel in het rapport als iedereen die antwoordde, akkoord ging.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Je stelling “{ $own }” zegt bijna hetzelfde als een andere stelling ({ $code }, { $title }). Eén ervan is misschien genoeg.
caution-looks-like-own = Je stelling “{ $own }” zegt bijna hetzelfde als een andere stelling (je stelling “{ $other }”). Eén ervan is misschien genoeg.
# `language` is a tag such as fr.
caution-not-translated = Je stelling “{ $own }” is niet voor iedereen in { $language } vertaald. Wie in die taal antwoordt, leest ze zoals ze is geschreven, met een teken erbij.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = De afname is gesloten, dus de laatste dag kan niet meer veranderen. Alle bladen zijn veilig.
correction-not-later = De laatste dag kan alleen later worden, en hij is nu { $last }. Kies een dag daarna.
correction-too-long = { $days ->
    [one] De afname zou { $days } dag duren. Hoogstens { $most } is mogelijk, eerste en laatste dag meegeteld. Kies een eerdere laatste dag.
   *[other] De afname zou { $days } dagen duren. Hoogstens { $most } is mogelijk, eerste en laatste dag meegeteld. Kies een eerdere laatste dag.
  }
correction-outside-window = De sessie eindigt op { $last }. Kies die dag of een eerdere.
correction-unsealed = Er zijn al bladen ontzegeld, dus de aantallen achter de resultaten kunnen niet meer veranderen.
correction-no-such-group = De vragenlijst heeft zo’n groep niet.
correction-nothing-changed = Deze aantallen gelden al, dus er valt niets te corrigeren.
correction-more-invited = Er zijn meer personen uitgenodigd ({ $invited }) dan er in totaal zijn ({ $eligible }).
correction-was-left-out = { $group } zijn weggelaten en dat is gezegd aan iedereen die antwoordt. Dit kan niet meer veranderen; een weggelaten groep houdt 0 uitgenodigd.
correction-is-asked = { $group } worden gevraagd en dat is gezegd aan iedereen die antwoordt. Dit kan niet meer veranderen; er moet minstens 1 uitgenodigd blijven.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Geen tijdzone heet “{ $zone }”. Voorbeelden: Europe/Brussels, Europe/Athens.
problem-not-a-language = “{ $tag }” is geen afkorting van een taal. Voorbeelden: nl, fr, pt-BR.
problem-too-many-people = Een groep telt hoogstens { $most } personen. Kijk het aantal nog eens na.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Geen vragenlijst heet hier “{ $name }”. Er zijn: { $there }.
problem-two-instruments = De afname vraagt om de vragenlijst “{ $asked }”, en “{ $chosen }” is gekozen. Laat een van de twee weg.
