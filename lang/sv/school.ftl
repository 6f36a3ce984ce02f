### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Namn
school-fact-place = Ort
school-fact-zone = Tidszon
school-fact-languages = Språk
school-fact-cell = Minsta grupp
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Bladen sparas
school-fact-coordinators = Samordnare
# Asks for a number of years.
school-years = År

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = inte ifyllt än
# The school has no place yet, and needs none.
school-no-place = inte ifyllt
school-cell = { $sheets ->
    [one] { $sheets } blad
   *[other] { $sheets } blad
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] i 1 år
   *[other] i { $years } år
  }
school-nobody = ingen kan öppna blad än
# `name` is the only coordinator.
school-one-alone = bara { $name } kan öppna
# Two coordinators: both keys are needed.
school-both-needed = { $one } och { $other }: bara tillsammans
# Two coordinators: one key is enough.
school-either-enough = { $one } eller { $other }: en nyckel räcker

## The same room: what the line under the cursor is for.

school-name-meaning = Det står på varje skärm i en undersökning och i rapporten.
school-place-meaning = Ort eller stadsdel. Det får vara tomt.
school-zone-meaning = En undersökning öppnar kl. 00.00 och stänger kl. 23.59 i den här zonen, även när inget program är igång. Skriv en stad.
# The tags are typed as they stand here.
school-languages-meaning = Korta språkkoder som en, fr, nl. Egna påståenden skrivs på det första och kan översättas till de andra.
school-cell-meaning = { $least } till { $most }, vanligen { $usual }. En grupp med färre blad har ingen egen rad i rapporten, så att ingen blir igenkänd. Det gäller nya undersökningar, och deltagarna ser det.
school-retention-meaning = 1 till { $years } år. Därefter ska de förseglade bladen raderas. Rapporten sparas.
school-no-key-meaning = Bara den som har en samordnares nyckel kan öppna bladen. Utan en sådan går inget att aktivera. Enter skapar den första.
school-coordinators-meaning = Enter lägger till en kollegas nyckel, eller lämnar över till en efterträdare, steg för steg.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Läsåret { $year }: se efter en gång om allt det här fortfarande stämmer och tryck sedan på l.
school-year-now = Läsåret { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Första stegen
school-step-name = skolans namn
school-step-key = en samordnares nyckel
school-step-exercise = en undersökning, i rum 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = namn
school-step-key-short = nyckel
school-step-exercise-short = undersökning (rum 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Skolans namn har { $chars } tecken.
   *[other] Skolans namn har { $chars } tecken.
  } Högst { $most } får plats på raden.
school-place-long = { $chars ->
    [one] Orten har { $chars } tecken.
   *[other] Orten har { $chars } tecken.
  } Högst { $most } får plats på raden.
school-zone-unknown = Ingen tidszon heter "{ $zone }". Exempel: Europe/Brussels, Europe/Athens.
school-no-language = Ange minst ett språk, till exempel en.
school-many-languages = { $count ->
    [one] Det är { $count } språk.
   *[other] Det är { $count } språk.
  } Högst { $most } är möjliga.
school-no-tag = "{ $tag }" är ingen språkkod. Exempel: nl, fr, pt-BR.
school-language-twice = Språket { $tag } står två gånger i listan.
school-cell-wrong = Den minsta gruppen kan vara { $least } till { $most } blad, inte { $cell }.
school-retention-wrong = Förseglade blad kan sparas i 1 till { $most } år, inte { $years }.
school-kept-now = Sparat.

## A coordinator's key, in steps: the title of each way.

keys-title = Samordnarnas nycklar
keys-title-first = Den första samordnarens nyckel
keys-title-colleague = En nyckel för en kollega
keys-title-successor = Lämna över till en efterträdare

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = din nyckel
keys-step-colleague = din kollegas nyckel
keys-step-successor = efterträdarens nyckel
# The sheet of paper with the recovery words.
keys-step-sheet = återställningsblad
keys-step-backup = backup
keys-step-old = den gamla nyckeln
# Such as "step 2 of 4: recovery sheet".
keys-step = steg { $step } av { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Vad ska göras?
keys-add = lägg till en kollega: en andra nyckel
keys-hand-over = lämna över till en efterträdare: en ny nyckel i stället för en som utgår
keys-who-opens = Vem ska behövas för att öppna bladen?
keys-either = vilken som helst av nycklarna öppnar bladen
keys-both = bara båda tillsammans öppnar dem

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Ditt namn
keys-my-passphrase = Din lösenfras
keys-colleague-name = Din kollegas namn
keys-going-passphrase = Lösenfras till nyckeln som utgår
keys-successor-name = Efterträdarens namn
keys-new-passphrase = En ny lösenfras
keys-again = Samma en gång till
# A word of the recovery sheet, by its number.
keys-word = Ord { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Den som har den här nyckeln och dess lösenfras kan öppna bladen, och ingen annan. Ta fyra eller fler ord som inte har med varandra att göra. Lösenfrasen visas aldrig.
keys-colleague-more = Först din lösenfras; sedan skriver din kollega ett namn och en egen lösenfras. Alla blad förseglas på nytt för er båda.
keys-successor-more = Först lösenfrasen till nyckeln som utgår; sedan skriver efterträdaren ett namn och en egen lösenfras. Alla blad förseglas på nytt.
keys-no-name = Skriv ett namn: kollegor ser vems nyckel det är.
keys-no-passphrase = Skriv en lösenfras: fyra eller fler ord som inte har med varandra att göra.
keys-not-same = De två lösenfraserna är inte lika. Skriv båda igen.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Ta fyra eller fler ord som inte har med varandra att göra. Inget har ändrats.
weak-easy = Den är lätt att gissa.
weak-rows-of-keys = Tangenter som ligger bredvid varandra prövas tidigt.
weak-repeats = Att upprepa något gör den knappt starkare.
weak-common = Många använder precis den här; den prövas först.
weak-like-common = Den liknar det många använder; utbytta bokstäver och siffror prövas också.
weak-sequence = Följder som abc eller 6543 prövas tidigt.
weak-years = Årtal prövas tidigt.
weak-one-word = Ett enda ord går att hitta med en ordbok.
weak-dates = Datum prövas tidigt, födelsedagar först.
weak-names = Namn prövas tidigt.

## A coordinator's key: the recovery words.

keys-words = Skriv upp de här 24 orden nu, i den här ordningen: de visas bara en gång. Med dem öppnas bladen om lösenfrasen glöms bort. Lås in dem.
keys-file = Nyckelfilen: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Skriv ord { $one } och { $other } från ditt blad: då är det säkert att det blev uppskrivet.
keys-wrong-word = Det är inte ord { $number }. Titta på ditt blad igen; Esc visar orden.
# The key q must be named as it is.
keys-leaving = Orden visas bara nu. Den som förlorar både dem och lösenfrasen förlorar svaren. Tryck q en gång till för att gå vidare utan att ha skrivit upp dem.

## A coordinator's key: what comes after.

keys-backup = Gör nu en säkerhetskopia
# The key b and the command must stand as they are.
keys-backup-more = Nyckelfilen ligger i lagringens mapp. b kopierar båda till ditt medium för säkerhetskopior; säg första gången var, med: reflectory backup DIR. Utan nyckeln, eller utan dess lösenfras och återställningsblad, kan ingen öppna bladen.
keys-unfinished = Det här är inte klart än
# `why` is a sentence.
keys-unfinished-more = { $why } Behåll båda nycklarna och båda lösenfraserna. Välj samma sak en gång till och skriv båda: då blir det klart.
keys-old = Den gamla nyckeln öppnar inga nya blad längre
keys-old-more = Varje blad är nu förseglat till den nya nyckeln. Äldre kopior av lagringen går fortfarande att öppna med den gamla nyckeln: förstör dem tillsammans med det gamla återställningsbladet, eller förvara dem lika noga som förut.
keys-old-unfinished = Överlämningen är inte klar än
keys-finished = Nyckelbytet som avbröts är klart: varje blad är förseglat till de nycklar som gäller nu.
keys-sheets-left = { $sheets ->
    [one] { $sheets } blad gick inte att öppna med den gamla nyckeln och blev kvar som det var.
   *[other] { $sheets } blad gick inte att öppna med den gamla nyckeln och blev kvar som de var.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Återställningsblad för { $name }
recovery-print = Skriv ut det här, lås in det och radera filen: den som har det kan öppna bladen.
recovery-what-for = { $words ->
    [one] Med det här { $words } ordet kan nyckeln användas utan sin fil och lösenfras. Nyckeln tillhör: { $name }.
   *[other] Med de här { $words } orden kan nyckeln användas utan sin fil och lösenfras. Nyckeln tillhör: { $name }.
  } Den som har det här bladet kan öppna svarsbladen: lås in det, skilt från datorn.
recovery-delete = Radera filen när den här sidan är utskriven; skrivarens kö kan ha kvar en kopia ett tag.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · omgång { $session } läsåret { $year }
codes-activated = Den är aktiverad.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Den öppnar { $first } kl. 00.00 och stänger { $last } kl. 23.59.
codes-open-until = Den är öppen till { $last } kl. 23.59.
codes-closed = Den är stängd sedan { $last } kl. 23.59. Koder öppnar inget längre.
codes-none = Utan koder väljer var och en sin grupp vid en av skolans datorer.
# `groups` are names of groups with commas between.
codes-everybody = Alla kommer in med en kod: { $groups }.
codes-some = Bara med kod: { $groups }. De andra väljer sin grupp vid en av skolans datorer.
codes-making = Ett ögonblick: koderna skapas.
slips-making = Ett ögonblick: lapparna skapas.
slips-making-left = { $left ->
    [one] Ett ögonblick: lapparna skapas. En bunt till efter de här.
   *[other] Ett ögonblick: lapparna skapas. { $left } buntar till efter de här.
  }
recall-moment = Ett ögonblick: aktiveringen tas tillbaka.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = En kod per grupp
codes-of-groups-more = Alla i gruppen har samma kod, på affisch eller i meddelande. Den kan användas mer än en gång.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = En kod per grupp och företag
codes-of-companies-more = Alla i gruppen har samma kod, och varje företag har en egen. En kod kan användas mer än en gång.
codes-slips = Engångslappar att skriva ut och klippa
codes-slips-more = Med en lapp svarar en person, en gång. Dela ut dem som valsedlar; notera inte vem som har vilken.
codes-lab = Öppna datorsalen
codes-lab-more = Andra datorer ansluter med en kod och lämnar in via nätet, så länge programmet är igång.
codes-recall = Ta tillbaka aktiveringen
codes-recall-more = Så länge ingen har börjat: den blir ett utkast igen, och dess koder öppnar inget längre.
recall-ask = Ta tillbaka aktiveringen?
recall-meaning = Den blir ett utkast igen, med allt som det är, och du kan ändra och aktivera på nytt. Koder och lappar som delats ut öppnar inget längre. Om någon har börjat svara ändras inget.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Hur många lappar, och för vem?
slips-meaning = Grupper med lappar kommer bara in med kod. Lapparna visas en gång; ingen kan ta fram dem senare.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = alla tillsammans
# The heading of the slips.
slips-title = Engångslappar
# Which lines of a long text are shown. At most 30 columns.
codes-lines = rad { $first } till { $last } av { $all }
# The key w must be named as it is.
codes-copied = Kopierat, om terminalen kan: klistra in för att se det. Om inget kommer sparar w en fil att skriva ut.
# The keys must be named as they are.
slips-nowhere-else = De här lapparna finns ingen annanstans. w sparar dem, y kopierar dem; tryck q en gång till för att lämna dem.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Alla i en grupp använder samma kod.
codes-sheet-only = Från och med nu svarar de här grupperna bara med sin kod.
# A code follows.
slip-code = Din kod:
slip-once = Den fungerar en gång. Ingen kan känna igen dina svar på den: bara en markering om att den har använts sparas.

## One-time slips: why there are none.

slips-not-drawn = Ingen kod kunde lottas fram: { $cause }.
slips-count-wrong = { $most ->
    [one] Mellan 1 och { $most } lapp kan skapas på en gång.
   *[other] Mellan 1 och { $most } lappar kan skapas på en gång.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = Gruppen { $group } är inte inbjuden i { $id }, så det finns inget för den.
slips-not-added = Lapparna gick inte att lägga till. Inget har ändrats; försök igen.
slips-not-made = Lapparna gick inte att skapa på den här datorn. Inget har ändrats.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Ett ögonblick: datorsalen öppnas.
lab-closed = Datorsalen är stängd.
lab-closed-more = Skolans andra datorer kan svara på den här undersökningen medan den är öppen. Utan den, eller utan nätverk, kommer bladen på minne. Inget som har lämnats in hänger på den.
lab-open = Datorsalen är öppen.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Anslutningskod
lab-address = Adress
# Instead of an address.
lab-no-network = ingen: den här datorn är inte på något nätverk
# A command follows on the next line.
lab-once = På varje dator, en gång:
lab-ends = Den stänger när du avslutar programmet. Det som har lämnats in är i säkerhet på den här disken.
lab-unsealed = Förseglingen är bruten: blad som kommer nu skulle behöva en ny utgåva. Undersökningens datorsal förblir stängd.

## The lab: how the machines stand.

lab-nobody = Ingen dator har anslutit än.
lab-joined = { $machines ->
    [one] 1 dator har anslutit, { $reachable } går att nå.
   *[other] { $machines } datorer har anslutit, { $reachable } går att nå.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] 1 dator har anslutit, { $reachable } går att nå;
   *[other] { $machines } datorer har anslutit, { $reachable } går att nå;
  } { $sheets ->
    [one] 1 blad väntar där.
   *[other] { $sheets } blad väntar där.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Hörs inte nu och kan ha blad: station { $stations }.
   *[other] Hörs inte nu och kan ha blad: stationer { $stations }.
  }
lab-missing-more = Hörs inte nu och kan ha blad: stationer { $stations } och { $more } till.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 blad är undanlagt: det kom utan en ledig lapp. t räknar alla; annars förblir de undanlagda.
   *[other] { $sheets } blad är undanlagda: de kom utan en ledig lapp. t räknar alla; annars förblir de undanlagda.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stationer som man vet har blad som inte är här: inga.
outside-waiting = Blad som väntar på stationer nu: { $sheets }. Låt datorsalen vara öppen tills de är här.
outside-missing = { $count ->
    [one] Blad kan finnas kvar på: station { $stations }. Öppna datorsalen eller hämta minnet därifrån först.
   *[other] Blad kan finnas kvar på: stationer { $stations }. Öppna datorsalen eller hämta minnena därifrån först.
  }
outside-missing-more = Blad kan finnas kvar på: stationer { $stations } och { $more } till. Öppna datorsalen eller hämta minnena därifrån först.
outside-unknown = En dator som aldrig har mött den här är okänd: hämta in dess blad först.
# `name` is a server. The command must stand as it is.
outside-server = Publicerad på { $name }: kör först reflectory collect med dess adress.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 blad är undanlagt eftersom det kom utan en ledig lapp: det räknas bara om du först räknar det i datorsalen (o, sedan t).
   *[other] { $sheets } blad är undanlagda eftersom de kom utan en ledig lapp: de räknas bara om du först räknar dem i datorsalen (o, sedan t).
  }
