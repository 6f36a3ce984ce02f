### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = paleisti
key-activity = veikla
key-after = po
key-all-this-is-still-right = viskas tebėra teisinga
key-archive = archyvuoti
key-area = sritis
key-area-before = ankstesnė sritis
key-as-html = HTML
key-as-pdf = PDF
key-as-png = PNG
key-asked-or-not = klausti ar ne
key-back-to-the-list = į sąrašą
key-back-to-the-overview = į apžvalgą
key-back-to-the-plan = į planą
key-back-up = kopijuoti
key-back-up-now = kopijuoti dabar
key-badge-as-svg = ženklelis SVG
key-before = prieš
key-bring-in = įkelti
key-change = keisti
key-classes = klasės
key-classes-a-sample = klasės, imtis
key-close = uždaryti
key-close-the-lab = uždaryti kabinetą
key-codes = kodai
key-compare = palyginti
key-count-those-set-aside = skaičiuoti atidėtas
key-day = diena
key-delete = ištrinti
key-do-it = daryti
key-draw = traukti
key-earlier = anksčiau
key-earlier-year = ankstesni metai
key-end-the-search = baigti paiešką
key-examples = pavyzdžiai
key-from-an-archive = iš archyvo
key-group = grupė
key-how-many = kiek
key-keep = išsaugoti
key-keep-and-beside-it = išsaugoti, gretimas
key-keep-it = palikti
key-keep-the-note = išsaugoti pastabą
key-lab = kabinetas
key-last-day = paskutinė diena
key-later = vėliau
key-later-year = vėlesni metai
key-leave-it = nekeisti
key-leave-it-activated = palikti paleistą
key-leave-it-as-it-was = palikti, kaip buvo
key-level = pakopa
key-list-all = visas sąrašas
key-lock = rakinti
key-make-all = kurti visus
key-make-these = kurti šiuos
key-mark = žymėti
key-more = daugiau
key-new = naujas
key-new-edition = nauja laida
key-new-own = naujas savas
key-new-plan = naujas planas
key-next-at-the-end-keep = kitas, gale išsaugoti
key-next-page = kitas puslapis
key-next-step = kitas žingsnis
key-no-file = be failo
key-note = pastaba
key-notes-on-off = pastabos
key-open = atverti
key-open-the-lab = atverti kabinetą
key-other-exercise = kita apklausa
key-other-group = kita grupė
key-other-questionnaire = kitas klausimynas
key-people = žmonės
key-picture = vaizdas
key-plan = planas
key-plan-a-sample = planuoti imtį
key-preview = peržiūra
key-previous = ankstesnis
key-read = skaityti
key-read-on = skaityti toliau
key-read-the-file = skaityti failą
key-remove = pašalinti
key-remove-it = pašalinti
key-rooms = skyriai
key-search = ieškoti
key-session-before = ankstesnis etapas
key-short-form = trumpas
key-slips = lapeliai
key-sort = rikiuoti
key-statement = teiginys
key-statement-before = ankstesnis teiginys
key-take-it-back = atšaukti
key-take-the-ticked-ones = imti pažymėtus
key-take-this-day = imti šią dieną
key-tell-it-or-not = pranešti ar ne
key-they-are-written-down = užsirašyta
key-tick-one = žymėti
key-title = pavadinimas
key-to-the-statements = į teiginius
key-try-it = išbandyti
key-try-the-passphrase = bandyti slaptafrazę
key-type-a-day = įvesti dieną
key-type-a-seed = įvesti pradmenį
key-unlock = atrakinti
key-view = rodinys
key-watch = stebėti
key-week = savaitė
key-what-the-bars-mean = ką reiškia juostos
key-why = kodėl
key-write = įrašyti
key-write-a-file = įrašyti failą
key-write-a-letter-for-parents = rašyti laišką tėvams
key-write-certificate = pažymėjimas
key-write-text = rašyti tekstą

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Apžvalga
room-sessions = Etapai
room-set-up = Rengimas
room-results = Rezultatai
room-plan = Planas
room-certificates = Pažymėjimai
room-resources = Gidas
# The room about data protection.
room-protection = Duomenys
room-school = Mokykla
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Pažym.
room-resources-short = Gidas
room-protection-short = Duom.

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = pavyzdinė mokykla
lock-locked = užrakinta
lock-unlocked = atrakinta

## The lock before the rooms that change something.

lock-asks = Šis skyrius užrakintas. Įvesk savo slaptafrazę.
# The digits are the keys of the rooms.
lock-open-rooms = Dalyvavimas, gidas ir puslapis apie duomenų apsaugą atviri visiems: 1, 7 ir 8.
lock-trying = Akimirką: tikrinama slaptafrazė.

## Leaving the workplace.

leaving-recovery-words = Naujojo rakto atkūrimo žodžiai yra tik čia ir niekur kitur. Prieš išeidamas ar išeidama juos užsirašyk.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Dar kartą paspausk q, jei nori išeiti be paskutinio pakeitimo. { $why }

## A file being written, and a text being copied.

writing-busy = Dar įrašomas kitas failas, todėl šis nepradėtas. Esc nutraukia aną įrašymą.
writing-leaving = Dar buvo įrašomas failas; įrašymas dabar nutrauktas. Dar kartą paspausk q, jei nori išeiti.
copy-too-long = Tai daugiau, nei iškarpinė gali paimti iš terminalo. Išsaugok tai faile.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Jos pavadinimas
ask-passphrase = Tavo slaptafrazė

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML: rodyti ir spausdinti
report-form-pdf = PDF: spausdinti
report-form-docx = DOCX: rašyti toliau
report-form-xlsx = XLSX: skaičiuoklė su diagramomis
report-form-markdown = Markdown: įklijuoti kitur
report-form-csv = CSV: viena ilga lentelė
report-form-json = JSON: programoms
report-form-text = grynasis tekstas

## The overview: who takes part, now.

overview-look-at-school = Kartą per mokslo metus: užsuk į 9 skyrių, Mokykla.
overview-nobody = Dar niekas nekviečiamas.
overview-nobody-more = Paruošk apklausą 3 skyriuje. Kai tik ji bus paleista, čia matysi, kas dalyvauja.
overview-counting = Akimirką: skaičiuojamos anketos.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Pradžia: { $day }, 00:00 · { $days ->
    [one] { $days } diena
    [few] { $days } dienos
   *[other] { $days } dienų
  }
overview-open = Vyksta iki: { $day }, 23:59 · { $days ->
    [one] liko { $days } diena
    [few] liko { $days } dienos
   *[other] liko { $days } dienų
  }
overview-last-day = Vyksta iki: { $day }, 23:59 · paskutinė diena
overview-closed = Baigėsi: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Dalyvavimas:
participation-none = dar nėra
participation-incomplete = nepilnas, kurioje nors grupėje dar niekas neatsakė
# The same where there is little room: at most 14 columns.
participation-incomplete-short = nepilnas
participation-medium = vidutinis
participation-high = aukštas
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · { $session } etapas

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } iš { $invited }
overview-figures-share = { $submitted } iš { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = nekviesta
reach-reached = pasiekta
reach-check = anketų daugiau nei pakviesta žmonių: patikrink skaičių
# Nearly there.
reach-close = netoli: iki minimumo dar { $missing }
reach-below = iki minimumo dar { $missing }
# The same in half the room.
reach-check-please = patikrink skaičių
# The same where there is little room: at most 14 columns.
reach-check-short = tikrink skaič.
reach-below-short = dar { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = šiandien
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimumas · visas ilgis – visi pakviestieji
# `classes` are names of classes, with commas.
overview-few-classes = Kol kas mažiau nei 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Pagal klases, kas penkis; klasių, kuriose mažiau nei dešimt žmonių, skaičius nerodomas.
overview-class-too-small = per maža skaičiuoti
overview-class-few = mažiau nei 5
overview-class-at-least = { $count } ar daugiau

## The overview: what the bars mean.

overview-explained-bar = Kiekviena juosta yra grupė: kiek anketų pateikta, palyginti su visais pakviestaisiais. Niekieno atsakymai, vardai ar laikas čia nerodomi ir su anketa nesaugomi.
overview-explained-mark = Ženklas žymi prasmingų rezultatų minimumą. Jis priklauso nuo to, kiek grupėje žmonių.
overview-explained-level = Dalyvavimas aukštas, kai minimumą pasiekia visos grupės arba visos, išskyrus vieną, ir ta yra netoli (80 % jo). Jis nepilnas, kol kurioje nors grupėje nieko nėra.
overview-explained-moves = Gavus anketą, juostos pasislenka pačios.
