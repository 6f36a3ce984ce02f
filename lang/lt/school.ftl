### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Pavadinimas
school-fact-place = Vieta
school-fact-zone = Laiko juosta
school-fact-languages = Kalbos
school-fact-cell = Mažiausia rodoma grupė
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Anketos saugomos
school-fact-coordinators = Koordinatoriai
# Asks for a number of years.
school-years = Metai

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = dar neįvesta
# The school has no place yet, and needs none.
school-no-place = neįvesta
school-cell = { $sheets ->
    [one] { $sheets } anketa
    [few] { $sheets } anketos
   *[other] { $sheets } anketų
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] { $years } metus
    [few] { $years } metus
   *[other] { $years } metų
  }
school-nobody = dar niekas negali atverti
# `name` is the only coordinator.
school-one-alone = atverti gali tik { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } ir { $other }: tik kartu
# Two coordinators: one key is enough.
school-either-enough = { $one } arba { $other }: užtenka vieno rakto

## The same room: what the line under the cursor is for.

school-name-meaning = Jis rodomas visuose apklausos ekranuose ir ataskaitoje.
school-place-meaning = Miestas arba rajonas. Gali likti tuščia.
school-zone-meaning = Šios juostos laiku apklausa prasideda 00:00 ir baigiasi 23:59, net jei jokia programa neveikia. Įvesk miestą.
# The tags are typed as they stand here.
school-languages-meaning = Trumpos žymės, pavyzdžiui, en, fr, nl. Savi teiginiai rašomi pirmąja kalba, į kitas juos galima išversti.
school-cell-meaning = { $least }–{ $most }, paprastai { $usual }. Grupė, kurios anketų mažiau, ataskaitoje atskirai nerodoma, kad nieko nebūtų galima atpažinti. Galioja naujoms apklausoms, ir dalyviai tai mato.
school-retention-meaning = Nuo 1 iki { $years } metų. Paskui užantspauduotas anketas reikia ištrinti. Ataskaita lieka.
school-no-key-meaning = Anketas atverti gali tik tas, kas turi koordinatoriaus raktą. Be jo nieko paleisti negalima. Enter sukuria pirmąjį.
school-coordinators-meaning = Enter žingsnis po žingsnio prideda kolegos raktą arba perduoda darbą įpėdiniui.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Mokslo metai { $year }: pažiūrėk, ar viskas tebėra teisinga, tada paspausk l.
school-year-now = Mokslo metai { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Pirmieji žingsniai
school-step-name = mokyklos pavadinimas
school-step-key = koordinatoriaus raktas
school-step-exercise = apklausa, 3 skyriuje
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = pavadinimas
school-step-key-short = raktas
school-step-exercise-short = apklausa (3 skyrius)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Mokyklos pavadinime yra { $chars } ženklas.
    [few] Mokyklos pavadinime yra { $chars } ženklai.
   *[other] Mokyklos pavadinime yra { $chars } ženklų.
  } Eilutėje telpa daugiausia { $most }.
school-place-long = { $chars ->
    [one] Vietos pavadinime yra { $chars } ženklas.
    [few] Vietos pavadinime yra { $chars } ženklai.
   *[other] Vietos pavadinime yra { $chars } ženklų.
  } Eilutėje telpa daugiausia { $most }.
school-zone-unknown = Laiko juostos „{ $zone }“ nėra. Pavyzdžiai: Europe/Brussels, Europe/Athens.
school-no-language = Nurodyk bent vieną kalbą, pavyzdžiui, en.
school-many-languages = { $count ->
    [one] Nurodyta { $count } kalba.
    [few] Nurodytos { $count } kalbos.
   *[other] Nurodyta { $count } kalbų.
  } Daugiausia gali būti { $most }.
school-no-tag = „{ $tag }“ nėra kalbos žymė. Pavyzdžiai: nl, fr, pt-BR.
school-language-twice = Kalba { $tag } nurodyta du kartus.
school-cell-wrong = Mažiausia rodoma grupė gali turėti { $least }–{ $most } anketų, ne { $cell }.
school-retention-wrong = Užantspauduotas anketas galima saugoti nuo 1 iki { $most } metų, ne { $years }.
school-kept-now = Išsaugota.

## A coordinator's key, in steps: the title of each way.

keys-title = Koordinatorių raktai
keys-title-first = Pirmojo koordinatoriaus raktas
keys-title-colleague = Kolegos raktas
keys-title-successor = Perdavimas įpėdiniui

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = tavo raktas
keys-step-colleague = kolegos raktas
keys-step-successor = įpėdinio raktas
# The sheet of paper with the recovery words.
keys-step-sheet = atkūrimo lapas
keys-step-backup = kopija
keys-step-old = senasis raktas
# Such as "step 2 of 4: recovery sheet".
keys-step = { $step } žingsnis iš { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Ką daryti?
keys-add = pridėti kolegą: antras raktas
keys-hand-over = perduoti įpėdiniui: naujas raktas vietoj to, kuris nebegalios
keys-who-opens = Kieno raktų reikės anketoms atverti?
keys-either = anketas atveria bet kuris raktas
keys-both = jas atveria tik abu kartu

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Tavo vardas, pavardė
keys-my-passphrase = Tavo slaptafrazė
keys-colleague-name = Kolegos vardas ir pavardė
keys-going-passphrase = Rakto, kuris nebegalios, slaptafrazė
keys-successor-name = Įpėdinio vardas ir pavardė
keys-new-passphrase = Nauja slaptafrazė
keys-again = Dar kartą ta pati
# A word of the recovery sheet, by its number.
keys-word = { $number } žodis

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Kas turi šį raktą ir jo slaptafrazę, gali atverti anketas, ir niekas kitas. Imk keturis ar daugiau žodžių, kurie tarpusavyje nesusiję. Slaptafrazė niekada nerodoma.
keys-colleague-more = Pirma tavo slaptafrazė; tada kolega įveda savo vardą ir savo slaptafrazę. Visos anketos iš naujo užantspauduojamos abiem.
keys-successor-more = Pirma rakto, kuris nebegalios, slaptafrazė; tada įpėdinis įveda savo vardą ir savo slaptafrazę. Visos anketos užantspauduojamos iš naujo.
keys-no-name = Įvesk vardą ir pavardę: kolegos mato, kieno tai raktas.
keys-no-passphrase = Įvesk slaptafrazę: keturis ar daugiau žodžių, kurie tarpusavyje nesusiję.
keys-not-same = Slaptafrazės nesutampa. Įvesk abi dar kartą.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Imk keturis ar daugiau žodžių, kurie tarpusavyje nesusiję. Nieko nepakeista.
weak-easy = Tai lengva atspėti.
weak-rows-of-keys = Greta esantys klavišai bandomi anksti.
weak-repeats = Kartojimas beveik nesustiprina.
weak-common = Lygiai tai naudoja daug žmonių; tai bandoma pirmiausia.
weak-like-common = Tai panašu į tai, ką naudoja daug žmonių; sukeistos raidės ir skaitmenys taip pat bandomi.
weak-sequence = Eilės, kaip abc ar 6543, bandomos anksti.
weak-years = Metai bandomi anksti.
weak-one-word = Vieną žodį galima rasti žodyne.
weak-dates = Datos bandomos anksti, pirmiausia gimtadieniai.
weak-names = Vardai bandomi anksti.

## A coordinator's key: the recovery words.

keys-words = Šiuos 24 žodžius užsirašyk dabar, šia tvarka: jie rodomi tik vieną kartą. Jais anketos atveriamos, kai slaptafrazė pamiršta. Laikyk juos užrakintus.
keys-file = Rakto failas: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Įvesk { $one } ir { $other } žodžius iš savo lapo: taip bus aišku, kad jie užrašyti.
keys-wrong-word = Tai ne { $number } žodis. Dar kartą pažiūrėk į savo lapą; Esc parodo žodžius.
# The key q must be named as it is.
keys-leaving = Šie žodžiai rodomi tik dabar. Kas praranda juos ir slaptafrazę, praranda atsakymus. Dar kartą paspausk q, jei nori išeiti jų neužsirašęs ar neužsirašiusi.

## A coordinator's key: what comes after.

keys-backup = Dabar kopijuok
# The key b and the command must stand as they are.
keys-backup-more = Rakto failas yra saugyklos aplanke. b abu nukopijuoja į tavo atsarginių kopijų laikmeną; pirmą kartą pasakyk, kur, komanda: reflectory backup DIR. Be rakto arba be jo slaptafrazės ir atkūrimo lapo anketų niekas negali atverti.
keys-unfinished = Tai dar nebaigta
# `why` is a sentence.
keys-unfinished-more = { $why } Pasilik abu raktus ir abi slaptafrazes. Pasirink tą patį dar kartą ir įvesk abi: tada bus baigta.
keys-old = Senasis raktas naujų anketų nebeatveria
keys-old-more = Dabar visos anketos užantspauduotos naujajam raktui. Ankstesnes saugyklos kopijas senuoju raktu vis dar galima atverti: sunaikink jas kartu su senuoju atkūrimo lapu arba saugok taip pat rūpestingai, kaip anksčiau.
keys-old-unfinished = Perdavimas dar nebaigtas
keys-finished = Nutrūkęs raktų keitimas baigtas: visos anketos užantspauduotos dabar galiojantiems raktams.
keys-sheets-left = { $sheets ->
    [one] { $sheets } anketa senuoju raktu neatsivėrė ir liko, kaip buvo.
    [few] { $sheets } anketos senuoju raktu neatsivėrė ir liko, kaip buvo.
   *[other] { $sheets } anketų senuoju raktu neatsivėrė ir liko, kaip buvo.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Atkūrimo lapas: { $name }
recovery-print = Išspausdink, užrakink ir ištrink failą: kas jį turi, gali atverti anketas.
recovery-what-for = { $words ->
    [one] Šiuo { $words } žodžiu raktą ({ $name }) galima naudoti be jo failo ir slaptafrazės.
    [few] Šiais žodžiais ({ $words }) raktą ({ $name }) galima naudoti be jo failo ir slaptafrazės.
   *[other] Šiais žodžiais ({ $words }) raktą ({ $name }) galima naudoti be jo failo ir slaptafrazės.
  } Kas turi šį lapą, gali atverti anketas: laikyk jį užrakintą, atskirai nuo kompiuterio.
recovery-delete = Kai šis puslapis išspausdintas, ištrink failą; spausdintuvo eilėje kopija kurį laiką gali likti.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · { $session } etapas, { $year }
codes-activated = Apklausa paleista.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Pradžia: { $first }, 00:00; pabaiga: { $last }, 23:59.
codes-open-until = Vyksta iki: { $last }, 23:59.
codes-closed = Baigėsi: { $last }, 23:59. Kodai nieko nebeatveria.
codes-none = Be kodų žmonės savo grupę pasirenka mokyklos kompiuteryje.
# `groups` are names of groups with commas between.
codes-everybody = Visi atsako su kodu: { $groups }.
codes-some = Tik su kodu: { $groups }. Kiti savo grupę pasirenka mokyklos kompiuteryje.
codes-making = Akimirką: kuriami kodai.
slips-making = Akimirką: kuriami lapeliai.
slips-making-left = { $left ->
    [one] Akimirką: kuriami lapeliai. Po šių bus dar { $left } dalis.
    [few] Akimirką: kuriami lapeliai. Po šių bus dar { $left } dalys.
   *[other] Akimirką: kuriami lapeliai. Po šių bus dar { $left } dalių.
  }
recall-moment = Akimirką: paleidimas atšaukiamas.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Po vieną kodą grupei
codes-of-groups-more = Visi grupės nariai naudoja tą patį kodą, iš plakato ar žinutės. Jį galima naudoti ne vieną kartą.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Po vieną kodą grupei ir įmonei
codes-of-companies-more = Visi grupės nariai naudoja tą patį kodą, o kiekviena įmonė turi savo. Kodą galima naudoti ne vieną kartą.
codes-slips = Vienkartiniai lapeliai spausdinti ir karpyti
codes-slips-more = Kiekvienu vienas žmogus atsako vieną kartą. Dalyk kaip biuletenius, nežymėk, kas kurį turi.
codes-lab = Atverti kabinetą
codes-lab-more = Kiti kompiuteriai prisijungia kodu ir pateikia anketas per tinklą, kol ši programa veikia.
codes-recall = Atšaukti paleidimą
codes-recall-more = Kol niekas nepradėjo: apklausa vėl rengiama, o jos kodai nieko nebeatveria.
recall-ask = Atšaukti paleidimą?
recall-meaning = Apklausa vėl tampa rengiama, viskas lieka, kaip yra, ir gali ją keisti bei paleisti iš naujo. Išdalyti kodai ir lapeliai nieko nebeatveria. Jei kas nors jau pradėjo atsakinėti, niekas nesikeičia.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Kiek lapelių ir kam?
slips-meaning = Grupės, turinčios lapelius, atsako tik su kodu. Lapeliai rodomi vieną kartą; vėliau jų niekas nebegali pamatyti.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = iš viso
# The heading of the slips.
slips-title = Vienkartiniai lapeliai
# Which lines of a long text are shown. At most 30 columns.
codes-lines = { $first }–{ $last } eilutės iš { $all }
# The key w must be named as it is.
codes-copied = Nukopijuota, jei terminalas tai gali: įklijuok ir pamatysi. Jei nieko nėra, w išsaugo failą spausdinti.
# The keys must be named as they are.
slips-nowhere-else = Šie lapeliai daugiau niekur nesaugomi. w juos išsaugo, y nukopijuoja; dar kartą paspausk q, jei nori išeiti be jų.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Visi grupės nariai naudoja tą patį kodą.
codes-sheet-only = Nuo šiol šios grupės atsako tik su savo kodu.
# A code follows.
slip-code = Tavo kodas:
slip-once = Jis veikia vieną kartą. Niekas negali pagal jį atpažinti tavo atsakymų: išsaugoma tik žyma, kad kodas panaudotas.

## One-time slips: why there are none.

slips-not-drawn = Kodo sukurti nepavyko: { $cause }.
slips-count-wrong = { $most ->
    [one] Vienu kartu galima sukurti nuo 1 iki { $most } lapelio.
    [few] Vienu kartu galima sukurti nuo 1 iki { $most } lapelių.
   *[other] Vienu kartu galima sukurti nuo 1 iki { $most } lapelių.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = Grupė „{ $group }“ į apklausą { $id } nekviesta, todėl jai nieko nėra.
slips-not-added = Šių lapelių pridėti nepavyko. Nieko nepakeista; bandyk dar kartą.
slips-not-made = Šiame kompiuteryje lapelių sukurti nepavyko. Nieko nepakeista.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Akimirką: atveriamas kompiuterių kabinetas.
lab-closed = Kabinetas uždarytas.
lab-closed-more = Kol jis atvertas, šią apklausą galima pildyti kituose mokyklos kompiuteriuose. Be jo arba be tinklo anketos perkeliamos USB atmintine. Nuo jo nepriklauso niekas, kas pateikta.
lab-open = Kabinetas atvertas.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Prisijungimo kodas
lab-address = Adresas
# Instead of an address.
lab-no-network = nėra: šis kompiuteris ne tinkle
# A command follows on the next line.
lab-once = Kiekviename kompiuteryje kartą:
lab-ends = Kai išeini iš programos, jis užsidaro. Kas pateikta, saugu šiame diske.
lab-unsealed = Nuo šios apklausos antspaudas nuimtas: dabar gautoms anketoms reikėtų naujos laidos. Jos kabinetas lieka uždarytas.

## The lab: how the machines stand.

lab-nobody = Dar neprisijungė nė vienas kompiuteris.
lab-joined = { $machines ->
    [one] Prisijungė { $machines } kompiuteris, pasiekiama { $reachable }.
    [few] Prisijungė { $machines } kompiuteriai, pasiekiama { $reachable }.
   *[other] Prisijungė { $machines } kompiuterių, pasiekiama { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Prisijungė { $machines } kompiuteris, pasiekiama { $reachable };
    [few] Prisijungė { $machines } kompiuteriai, pasiekiama { $reachable };
   *[other] Prisijungė { $machines } kompiuterių, pasiekiama { $reachable };
  } { $sheets ->
    [one] ten laukia { $sheets } anketa.
    [few] ten laukia { $sheets } anketos.
   *[other] ten laukia { $sheets } anketų.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Dabar neatsako ir gali turėti anketų: darbo vieta { $stations }.
    [few] Dabar neatsako ir gali turėti anketų: darbo vietos { $stations }.
   *[other] Dabar neatsako ir gali turėti anketų: darbo vietos { $stations }.
  }
lab-missing-more = Neatsako, gali turėti anketų: vietos { $stations } ir dar { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] Atidėta { $sheets } anketa: gauta be laisvo lapelio. t įskaičiuoja visas; kitaip jos lieka atidėtos.
    [few] Atidėtos { $sheets } anketos: gautos be laisvo lapelio. t įskaičiuoja visas; kitaip jos lieka atidėtos.
   *[other] Atidėta { $sheets } anketų: gauta be laisvo lapelio. t įskaičiuoja visas; kitaip jos lieka atidėtos.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Darbo vietų, kuriose, kiek žinoma, yra čia dar negautų anketų, nėra.
outside-waiting = Anketų, kurios dabar laukia darbo vietose: { $sheets }. Laikyk kabinetą atvertą, kol jos bus čia.
outside-missing = { $count ->
    [one] Anketų dar gali turėti darbo vieta { $stations }. Pirma atverk kabinetą arba surink USB atmintines.
    [few] Anketų dar gali turėti darbo vietos { $stations }. Pirma atverk kabinetą arba surink USB atmintines.
   *[other] Anketų dar gali turėti darbo vietos { $stations }. Pirma atverk kabinetą arba surink USB atmintines.
  }
outside-missing-more = Anketų dar gali turėti vietos { $stations } ir dar { $more }. Pirma atverk kabinetą arba surink USB atmintines.
outside-unknown = Kompiuteris, kuris su šiuo dar nesusijungė, nežinomas: pirma atnešk jo anketas.
# `name` is a server. The command must stand as it is.
outside-server = Paskelbta serveryje { $name }: pirma paleisk reflectory collect su jo adresu.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] Atidėta { $sheets } anketa, nes gauta be laisvo lapelio: ji skaičiuojama tik tada, kai pirma ją įskaičiuoji kabinete (o, tada t).
    [few] Atidėtos { $sheets } anketos, nes gautos be laisvo lapelio: jos skaičiuojamos tik tada, kai pirma jas įskaičiuoji kabinete (o, tada t).
   *[other] Atidėta { $sheets } anketų, nes gauta be laisvo lapelio: jos skaičiuojamos tik tada, kai pirma jas įskaičiuoji kabinete (o, tada t).
  }
