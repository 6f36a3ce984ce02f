### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = dalyvavimas, p
lines-word-sessions = etapai
lines-word-set-ups = rengimas, ruošimas
lines-word-results = rezultatai
lines-word-school = mokykla
lines-word-guide = gidas
lines-word-data = duomenys, apsauga
lines-word-lock = užrakinti, l
lines-word-quit = išeiti, i

## What each of them does, read after it.

lines-does-help = šie žodžiai
lines-does-back = vienu žingsniu atgal; kas nuspręsta, lieka
lines-does-again = perskaityti tai dar kartą, su dabartiniais skaičiais
lines-does-where = kur esi
lines-does-participation = kas dalyvavo; ten išvardyti visi skyriai
lines-does-sessions = visos apklausos, pataisymai, nauja apklausa
lines-does-set-ups = skaičiai, teiginiai, dienos, paleidimas
lines-does-results = nuimti antspaudą ir skaityti ataskaitą
lines-does-school = jos pavadinimas ir koordinatorių raktai
lines-does-guide = kaip vyksta apklausa
lines-does-data = kas saugoma ir kas tai gali skaityti
lines-does-clear = ištuštinti tai, kas įvedama
lines-does-lock = užrakinti tai, ką galima keisti
lines-does-quit = išeiti iš programos
lines-numbers = Numeris daro tai, kas po jo perskaityta.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Kur kas nors įvedama, prieš šiuos žodžius rašyk tašką, pavyzdžiui, .{ $back }
lines-empty = Tuščia eilutė palieka, kas ten yra, ir veda toliau.

## What is answered to what was typed.

lines-digits = Įvesk skaičių skaitmenimis arba .{ $back }, jei nori palikti, kaip buvo.
lines-nothing-typed = Nieko neįvesta. Įvesk slaptafrazę arba .{ $back }, jei nori išeiti.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Į mažiausią ekraną tiek netelpa: { $used }. Įvesk truputį trumpiau.
lines-number-too-large = Didžiausias galimas skaičius čia yra { $most }. Kas ten buvo, lieka; įvesk dar kartą.
lines-not-after-first = { $day } negali būti paskutinė diena: pirma diena yra { $first }. Niekas nepakeista; įvesk paskutinę dieną dar kartą.
lines-class-unfinished = Kas įvesta apie šią klasę, dar neišsaugota. Tuščia eilutė veda toliau; .{ $clear } ir paskui .{ $back } tai palieka nuošalyje.
lines-one-number = Po vieną numerį.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = To suprasti nepavyko. Įvesk numerį arba { $help }.
lines-nothing-to-clear = Čia nieko neįvedama.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Čia viskas prasideda. Išeiti iš programos: { $quit }.
lines-workplace = Koordinatoriaus darbo vieta.
lines-workplace-of = Koordinatoriaus darbo vieta: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Koordinatoriaus darbo vieta, { $lock }.
lines-workplace-of-lock = Koordinatoriaus darbo vieta: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Dabar: { $text }. Tuščia eilutė taip ir palieka.

## What stands before what is typed.

lines-ask-word = Žodis:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, { $session } etapas, { $year }
lines-passphrase = Slaptafrazė
lines-trying = Tikrinama slaptafrazė.
lines-unsealed = Antspaudas nuimtas: { $done } iš { $of } anketų.
# Read when the program is ended by the system.
lines-set-up-kept = Rengiama apklausa išsaugota, kokia yra. Ją galima tęsti skyriuje rengimas.
lines-no-key-made = Čia viskas baigėsi. Raktas nepadarytas, niekas nepakeista.
lines-words-not-typed-back = Baigėsi anksčiau, nei vėl įvesti du atkūrimo žodžiai. Raktas padarytas, ir jo slaptafrazė atidaro anketas. Kas neužsirašė žodžių, tegu pasidaro naują raktą su naujais žodžiais: reflectory key replace

## A room that is locked.

lines-locked = Šis skyrius užrakintas.
lines-locked-type = Įvesk savo slaptafrazę. Ji nerodoma.
lines-locked-open = Dalyvavimas, gidas ir duomenų apsauga atviri visiems: ten veda .{ $back }

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Gidas.
lines-protection = Duomenų apsauga.
lines-do-letter = įrašyti laišką tėvams į failą
lines-plans = Veiksmų planai.
lines-certificates = Pažymėjimai ir ženklelis.
lines-elsewhere = Eilutėmis šio skyriaus nėra. Ką jis daro, galima atlikti ir komanda.
lines-command = Komanda: { $command }
lines-two-commands = Komandos: { $one } ir: { $other }

## Participation: a line for each group.

lines-participation = Dalyvavimas.
lines-nobody-asked = Dar niekas nekviečiamas. Pirma paruošk apklausą; kai tik ji bus paleista, čia sužinosi, kas dalyvauja.
lines-participation-of = Dalyvavimas. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Bendras dalyvavimas: { $level }.
lines-by-class = Pagal klases, kas penkis:
lines-class-too-small = { $class }: per maža skaičiuoti.
lines-class-few = { $class }: mažiau nei 5.
lines-class-least = { $class }: { $count } ar daugiau.
lines-group-not-invited = { $group }: nekviesta.
lines-group-reached = { $group }: pateikė { $count } iš { $invited }. Minimumas { $minimum }: pasiektas.
lines-group-too-many = { $group }: pateikė { $count } iš { $invited }. Minimumas { $minimum }: pasiektas, bet anketų daugiau nei pakviesta žmonių; patikrink skaičių.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: pateikė { $count } iš { $invited }. Minimumas { $minimum }: netoli, dar { $missing }.
lines-group-below = { $group }: pateikė { $count } iš { $invited }. Minimumas { $minimum }: dar { $missing }.
lines-do-codes = kodai ir lapeliai išdalyti
lines-do-with-classes = su klasėmis
lines-do-without-classes = be klasių
lines-do-participation-of = dalyvavimas: { $exercise }

## The sessions of a school year.

lines-sessions = Etapai. Mokslo metai { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = { $number } etapas: { $days }, dabar.
lines-session-next = { $number } etapas: { $days }, kitas.
lines-session-later = { $number } etapas: { $days }, vėliau.
lines-session-past = { $number } etapas: { $days }, baigėsi.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = { $number } etapas: { $entry }
lines-entry-set-up = paruošti apklausą
lines-entry-prepare = ruošti iš anksto
lines-entry-being = { $level }, ruošiama
lines-do-earlier-year = ankstesni mokslo metai
lines-do-later-year = vėlesni mokslo metai
lines-do-remove-set-up = pašalinti rengiamą apklausą: { $level }
lines-do-restore = grąžinti apklausą iš archyvo
lines-restore = Grąžinti apklausą iš jos archyvo.

## A new set-up: for which session, and for which level.

lines-session-of = { $number } etapas, { $year }
lines-session-taken = { $number } etapas, { $year }, ši pakopa ten jau yra
lines-begin-level-one = Viename etape kiekvienai pakopai yra viena apklausa.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, ruošiama
lines-isced-taken = { $level }, ISCED { $isced }, apklausa yra

## An exercise's page.

lines-exercise-page = Apklausa. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Jos pavadinimas: { $id }.
lines-no-corrections = Pataisymai: nėra.
lines-correction = Pataisymas: { $words }.
lines-do-participation = dalyvavimas
lines-do-preview = pamatyti ją grupės akimis
lines-do-last-day = pataisyti paskutinę dieną
lines-do-people = pataisyti grupės žmonių skaičių
lines-do-recall = atšaukti paleidimą
lines-do-copy = kopijuoti ją į kitą etapą
lines-do-archive = sudėti ją į vieną failą
lines-do-delete = ištrinti ją visam laikui
lines-later-last-day = Vėlesnė paskutinė diena. { $exercise }.
lines-group-people = { $group }, kviesta { $invited } iš { $eligible }
lines-archive = Sudėti į vieną failą: { $exercise }.
lines-delete = Ištrinti visam laikui? { $exercise }

## Set-ups, and the four steps of one.

lines-set-ups = Rengimas.
lines-do-go-on-with = tęsti: { $name }
lines-do-new-set-up = ruošti naują apklausą
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Rengiama: { $name }. { $step } žingsnis iš { $steps }, { $title }, { $saved }.
lines-do-step = { $step } žingsnis: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = mokykla: { $school }
lines-number-school-none = mokykla: dar neįvesta
lines-number-level = pakopa: { $level }
lines-number-eligible = { $group }: iš viso { $count }
lines-number-eligible-none = { $group }: kiek jų yra, dar neįvesta
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: kviesta { $count }, { $state }
lines-number-classes = klasės ir imtys
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Kiek
lines-how-many-in-all = { $group }: kiek jų yra iš viso
lines-how-many-invited = { $group }: kiek pakviesta
lines-school-name = Mokyklos pavadinimas
lines-level = Pakopa
lines-classes = Klasės
lines-which-level = Kuri pakopa?
lines-classes-and-samples = Klasės ir imtys.
lines-class-asked = { $class }, { $group }, žmonių { $count }: apklausiama.
lines-class-not-asked = { $class }, { $group }, žmonių { $count }: neapklausiama.

## Step 2: what is asked.

lines-search = Ieškoti teiginių.
lines-search-how = Žodžiai, kurie turi būti pavadinime arba grupės tekste.
# Stands before what is typed; a colon follows.
lines-words = Žodžiai
lines-found = Rasta pagal „{ $words }“: { $count }.
lines-item-core = { $statement }, klausiama visada
lines-item-left-out = { $statement }, trumpame variante nėra
lines-item-on = { $statement }, pasirenkamas, pažymėtas
lines-item-off = { $statement }, pasirenkamas, nepažymėtas
lines-item-in-form = { $statement }, pasirenkamas, yra trumpame variante
lines-item-stray = { $code }, pažymėtas, bet šioje pakopoje neklausiama: pašalinti
lines-do-next-area = kita sritis
lines-do-area-before = ankstesnė sritis
lines-do-list-all = vėl visas sąrašas
lines-do-write-own = parašyti savą teiginį
lines-do-bring-in = įkelti savus teiginius iš kitur
lines-do-how-much = kiek klausiama: visko ar trumpo varianto
lines-preview = Peržiūra: kieno akimis?
lines-preview-how = Tai klausimynas, kokį mato dalyvis. Nieko iš jo neįrašoma; gali bet kada išeiti.
lines-a-statement = Teiginys.
lines-do-ask = klausti
lines-do-not-ask = neklausti
lines-do-next-statement = kitas teiginys
lines-do-previous-statement = ankstesnis teiginys
lines-how-much-asked = Kiek klausiama?
lines-everything = viskas: visi pagrindiniai teiginiai, kitos sritys ir tai, ką pažymėsi ar parašysi

## Step 2: own statements.

lines-own-new = Naujas savas teiginys.
lines-own-statement = Savas teiginys: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Trumpas pavadinimas ataskaitoms
lines-own-reads = { $group } skaito
lines-own-help = { $group }, kada tinka 5
lines-own-not-written = neparašyta
# `room` is such as "1 of 2 lines".
lines-own-room = Vieta: užimta { $room }.
lines-bring = Įkelti savus teiginius.
lines-bring-from-file = iš failo
# Stands before what is typed; a colon follows.
lines-file = Failas
lines-suggested = Siūloma: { $set }.
lines-suggested-ticked = { $title }, pažymėta.
lines-suggested-unticked = { $title }, nepažymėta.
lines-suggested-here = { $title }, jau yra čia.
lines-do-take-ticked = perimti pažymėtus

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Pirma diena
lines-last-day = Paskutinė diena
lines-day-how = Rašyk taip: 2026-11-23 arba 23.11.2026.
lines-do-first-day = įvesti pirmą dieną
lines-do-type-last-day = įvesti paskutinę dieną
lines-do-other-day = įvesti kitą paskutinę dieną
lines-do-clear-days = išvalyti abi dienas

## Step 4: activation.

lines-ready = Viskas paruošta.
lines-missing = { $count ->
    [one] Trūksta { $count } dalyko. Jo numeris veda ten, kur jis sutvarkomas.
    [few] Trūksta { $count } dalykų. Jų numeriai veda ten, kur kiekvienas sutvarkomas.
   *[other] Trūksta { $count } dalykų. Jų numeriai veda ten, kur kiekvienas sutvarkomas.
  }
lines-freezes = Kas nebesikeis:
# `minutes` is how long it takes.
lines-asked = { $group }: kviesta { $invited }, minimumas { $minimum }, teiginių { $statements }, minučių { $minutes }.
lines-asked-unknown = { $group }: kiek jų, dar nežinoma; teiginių { $statements }, minučių { $minutes }.
lines-asked-left-out = { $group }: neįtraukta.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = paruošta: { $check }
lines-check-missing = trūksta: { $check }
lines-check-mind = pagalvok: { $check }
lines-people-asked = Apklausiama žmonių: { $people }, { $first } – { $last }, dienų: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = paleisti
lines-told = Kas dalyviams pranešama apie tai, kas nuveikta po praėjusios apklausos. Jiems tai pranešama.
lines-not-told = Kas dalyviams pranešama apie tai, kas nuveikta po praėjusios apklausos. Jiems to nepranešama.
lines-do-tell = pranešti
lines-do-not-tell = nepranešti

## Codes and slips.

lines-codes = Kodai. { $exercise }.
lines-lab = Kompiuterių kabinetas.
lines-lab-command = Jis atveriamas ir stebimas komanda: reflectory hub.
lines-slips-how = Numeris juos sukuria. Jei reikia kitokio kiekio, įvesk numerį ir kiekį, pavyzdžiui, 1 30.
lines-do-slips = { $group }: sukurti { $count }
lines-do-all-slips = sukurti visus, { $total }
lines-do-pdf-cut = įrašyti PDF, spausdinti ir karpyti
lines-do-html-cut = įrašyti HTML failą, spausdinti ir karpyti

## Results.

lines-results = Rezultatai. Mokslo metai { $year }.
lines-no-results = Šiais mokslo metais nė viena apklausa neprasidėjo.
lines-level-session = { $level }, { $session } etapas
lines-do-read-report = skaityti ataskaitą: { $exercise }
lines-do-unseal = nuimti antspaudą: { $exercise }
lines-do-count-late = įskaičiuoti pavėluotas anketas į naują laidą: { $exercise }
lines-compare-with = Su kuria palyginti? { $exercise }
lines-fetching = Akimirką: imama ataskaita.
lines-unseal = Nuimti antspaudą: { $exercise }.
lines-new-edition = Nauja laida: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Ataskaita. { $exercise }, { $edition } laida. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Teiginiai, { $area }, { $order }
lines-page-own = Savi teiginiai, { $order }
lines-page-group = Viena grupė: { $group }
lines-page-other = Kitos sritys: { $area }
lines-page-words = Savais žodžiais: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Kitas puslapis, pagal pavadinimą: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Visas teiginys, pagal kodą: { $names }.
lines-note-on = Pastaba: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Pastaba
lines-form = Kokia forma įrašyti ataskaitą?
lines-search-report = Ieškoti: kodas, pavadinimas arba teiginio žodis.
# Stands before what is typed; a colon follows.
lines-words-or-number = Žodžiai arba numeris
lines-no-notes = Pastabų dar nėra. Atvertas visas teiginys priima pastabą: eilutę apie tai, kas pasakyta.
lines-school-average = { $mean } – mokyklos vidurkis, sričių: { $areas }.
lines-overall = { $mean } bendrai.
lines-overall-none = Bendrai: nėra ko rodyti.
lines-overall-answered = { $mean } bendrai, atsakė { $count } iš { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Bendrai: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, remiasi: { $core ->
    [one] { $core } pagrindinis teiginys.
    [few] { $core } pagrindiniai teiginiai.
   *[other] { $core } pagrindinių teiginių.
  }
lines-area-optional = { $mean } { $group }, remiasi: { $optional ->
    [one] { $optional } pasirenkamas teiginys.
    [few] { $optional } pasirenkami teiginiai.
   *[other] { $optional } pasirenkamų teiginių.
  }
lines-area-both = { $mean } { $group }, remiasi: { $core ->
    [one] { $core } pagrindinis teiginys, pasirenkamų: { $optional }.
    [few] { $core } pagrindiniai teiginiai, pasirenkamų: { $optional }.
   *[other] { $core } pagrindinių teiginių, pasirenkamų: { $optional }.
  }
lines-handed-in = Pateikė { $count } iš { $of }.
lines-group-read = { $group } skaitė: { $text }
lines-texts = Tekstų: { $count }, abėcėlės tvarka, atskirai nuo anketų.
lines-text = { $number } tekstas: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Dalyvavimas: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: nėra.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % neaktualu, { $count } iš { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = Skirtumas { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } bendrai, atsakė { $count } iš { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = padidėjo { $by }, nuo { $before } iki { $after }, { $where }: { $statement }.
lines-changed-down = sumažėjo { $by }, nuo { $before } iki { $after }, { $where }: { $statement }.
lines-do-points-off = tik vidurkiai
lines-do-points-on = su tuo, kiek pasirinko kiekvieną balą
lines-do-other-order = kita tvarka
lines-do-search-statement = ieškoti teiginio
lines-do-write-report = įrašyti ataskaitą į failą
lines-do-compare = palyginti su kita apklausa
lines-do-statements-of = srities teiginiai: { $area }
lines-do-statement-after = teiginys po jo
lines-do-statement-before = teiginys prieš jį
lines-do-note = rašyti jam pastabą
lines-do-note-off = be pastabos
lines-do-note-on = su pastaba, jei ji yra

## Two sessions compared.

lines-compared = Palyginti du etapai. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Tada: { $exercise }, dalyvavimas: { $level }. { $groups }.
lines-compared-now = Dabar: { $exercise }, dalyvavimas: { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Visos grupės: { $values }.
lines-then-now = tada { $before }, dabar { $after }
# In the place of a value.
lines-no-value = nieko
lines-increased = padidėjo { $by }
lines-decreased = sumažėjo { $by }
lines-same = tas pats
lines-do-other-order-now = kita tvarka; dabar { $order }

## The school, and the coordinators' keys.

lines-school = Mokykla.
lines-first-steps = Likę pirmieji žingsniai: { $steps }.
lines-look-still-right = Kartą per mokslo metus: pažiūrėk, ar viskas tebėra teisinga, ir patvirtink.
lines-back-up-now = Dabar kopijuok.
lines-old-key = Senasis raktas.
lines-two-words = Du iš atkūrimo žodžių.
lines-recovery-words = Atkūrimo žodžiai.
lines-do-words-file = įrašyti juos į failą
lines-do-pdf = įrašyti PDF
lines-do-html = įrašyti HTML failą

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Dar kartą įvesk { $back }, jei nori išeiti be paskutinio pakeitimo. { $why }
plain-writing = Įrašomas failas.
plain-writing-long = Failas įrašomas jau { $seconds } s.
plain-writing-busy = Dar įrašomas kitas failas, todėl šis nepradėtas. Truputį palauk.
plain-writing-leaving = Dar buvo įrašomas failas; įrašymas dabar nutrauktas. Dar kartą įvesk { $back }, jei nori išeiti.
plain-overview-look-at-school = Kartą per mokslo metus: užsuk į skyrių mokykla.
# Two days, and a window of days.
plain-days-range = pradžia { $first }, pabaiga { $last }
plain-dates-from-to = pradžia { $first }, pabaiga { $last }
# The sessions and an exercise.
plain-dates-none-fits = Į { $session } etapą jokia apklausa nebetelpa: jo paskutinė diena – { $day }. Kuris etapas bus kitas, rodo skyrius etapai.
plain-exercise-archive-more = Visa apklausa su užantspauduotomis anketomis sudedama į vieną failą ir iš saugyklos pašalinama, kai failas perskaitomas ir pasirodo esąs visas. Ją grąžina skyrius etapai. Pasirink aplanką USB atmintinėje arba tarp dokumentų. Apklausos pavadinimas: { $name }
plain-exercise-delete-more = Dings viskas, ir niekas to negalės grąžinti; iš archyvo grąžinti galima. Atsarginės kopijos lieka, kokios yra. Kad būtų aišku, jog tai ji, įvesk jos pavadinimą: { $name }
plain-exercise-delete-sheets = Dings viskas, ir { $sheets ->
    [one] { $sheets } užantspauduota anketa
    [few] { $sheets } užantspauduotos anketos
   *[other] { $sheets } užantspauduotų anketų
  }, ir niekas to negalės grąžinti; iš archyvo grąžinti galima. Atsarginės kopijos lieka, kokios yra. Kad būtų aišku, jog tai ji, įvesk jos pavadinimą: { $name }
# Statements and activation.
plain-own-remove = Dar kartą pasirink „pašalinti“, ir šis teiginys dings su visais tekstais. Visa kita jį palieka.
plain-statements-form-leaves-out = Trumpame variante šio nėra. Trumpą variantą pasirinkti arba jo atsisakyti galima sąraše.
plain-statements-core-is-asked = Šio klausiama visada. Prie pasirenkamų tai pasakyta.
plain-statements-own-is-asked = Savų teiginių klausiama visada. Jo numeris jį atveria: gali jį pakeisti arba pašalinti.
plain-suggested-nothing-ticked = Dar nieko nepažymėta. Teiginį pažymi jo numeris.
plain-activate-still-missing = Dar kažko trūksta. Ko trūksta, išvardyta pirmiausia, ir numeris ten veda.
plain-activate-no-key = Rakto dar nėra, todėl vėliau niekas negalėtų atverti anketų. Sukurk jį skyriuje mokykla.
plain-activate-try = { $who } Ar slaptafrazė dar žinoma? Čia ją galima išbandyti.
plain-activate-tell-offer = { $count ->
    [one] Pranešti dalyviams, kas nuveikta po praėjusios apklausos: { $count } dalykas iš tavo plano. Parodo jo numeris.
    [few] Pranešti dalyviams, kas nuveikta po praėjusios apklausos: { $count } dalykai iš tavo plano. Parodo jo numeris.
   *[other] Pranešti dalyviams, kas nuveikta po praėjusios apklausos: { $count } dalykų iš tavo plano. Parodo jo numeris.
  }
plain-activate-tell-other = { $count ->
    [one] Dalyviams pranešama, kas nuveikta po praėjusios apklausos: { $count } dalykas. Tavo plane tai dabar pasakyta kitaip; parodo jo numeris.
    [few] Dalyviams pranešama, kas nuveikta po praėjusios apklausos: { $count } dalykai. Tavo plane tai dabar pasakyta kitaip; parodo jo numeris.
   *[other] Dalyviams pranešama, kas nuveikta po praėjusios apklausos: { $count } dalykų. Tavo plane tai dabar pasakyta kitaip; parodo jo numeris.
  }
plain-activate-tell-state-other = Dabar pranešama kitais žodžiais. Šiuos paima jo numeris.
# Codes and slips.
plain-slips-nowhere-else = Šie lapeliai daugiau niekur nesaugomi. Įrašyk juos į failą arba dar kartą įvesk { $back }, jei nori išeiti be jų.
# Results and reports.
plain-results-nothing-set-up = Čia nieko neparuošta. Pradedama skyriuje etapai.
plain-results-can-unseal = { $sheets ->
    [one] Užantspauduota laukia { $sheets } anketa.
    [few] Užantspauduotos laukia { $sheets } anketos.
   *[other] Užantspauduotų laukia { $sheets } anketų.
  }
plain-late-enough = Pavėluotos anketos: { $groups }. Nauja laida įskaičiuoja tas, kurių užtenka.
plain-lab-aside = { $sheets ->
    [one] Atidėta { $sheets } anketa: gauta be laisvo lapelio. Čia ji lieka atidėta; įskaičiuoti galima vaizdiniame ekrane.
    [few] Atidėtos { $sheets } anketos: gautos be laisvo lapelio. Čia jos lieka atidėtos; įskaičiuoti galima vaizdiniame ekrane.
   *[other] Atidėta { $sheets } anketų: gauta be laisvo lapelio. Čia jos lieka atidėtos; įskaičiuoti galima vaizdiniame ekrane.
  }
plain-how-of = „80 iš 200“ visada reiškia: atsakė iš pakviestųjų.
plain-how-counts = Į vidurkį skaičiuojami tik atsakymai nuo 1 iki { $highest }. Neaktualu ir neatsakyta skaičiuojami ir rodomi greta, niekada kaip 0.
plain-how-counts-on-scale = Į vidurkį skaičiuojami tik skalės atsakymai. Neaktualu ir neatsakyta skaičiuojami ir rodomi greta, niekada kaip 0.
plain-figures-behind = atsakė { $answered } iš { $invited }, neaktualu { $opted-out }, neatsakyta { $unanswered }
plain-detail-na = neaktualu: { $words }
plain-detail-na-alone = neaktualu: netinka
plain-focus-na = Daugiausia „neaktualu“
# The school and its keys.
plain-school-step-exercise = apklausa
plain-school-no-key-meaning = Anketas atverti gali tik tas, kas turi koordinatoriaus raktą. Be jo nieko paleisti negalima. Pirmąjį sukuria jo numeris.
plain-school-coordinators-meaning = Jo numeris žingsnis po žingsnio prideda kolegos raktą arba perduoda darbą įpėdiniui.
plain-keys-leaving = Šie žodžiai rodomi tik dabar. Kas praranda juos ir slaptafrazę, praranda atsakymus. Dar kartą įvesk { $back }, jei nori išeiti jų neužsirašęs ar neužsirašiusi.
plain-keys-wrong-word = Tai ne { $number } žodis. Dar kartą pažiūrėk į savo lapą; .{ $back } perskaito žodžius dar kartą.
plain-keys-backup-more = Rakto failas yra saugyklos aplanke. Atsarginė kopija abu nukopijuoja į tavo laikmeną; pirmą kartą pasakyk, kur, komanda: reflectory backup DIR. Be rakto arba be jo slaptafrazės ir atkūrimo lapo anketų niekas negali atverti.
plain-told-backup-where = Vieną kartą pasakyk, kur dėti atsargines kopijas, į antrą laikmeną: reflectory backup DIR. Paskui užtenka pasirinkti „kopijuoti“.
plain-told-no-drive = Prijungtos atmintinės nematyti. Prijunk ją, truputį palauk ir vėl tai pasirink arba užsirašyk, kas čia perskaityta. Nieko neįrašyta.
