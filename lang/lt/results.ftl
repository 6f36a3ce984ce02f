### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = šios grupės neklausiama
hidden-not-chosen = mokykla nepasirinko
hidden-no-sheets = anketų nėra
hidden-group-too-small = grupė per maža, kad būtų rodoma
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = klausta ne abiejų sujungtų grupių
hidden-too-few = per mažai atsakymų
# Nobody gave a point of the scale.
figures-no-rating = neįvertinta

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Nesusiję su Europos Komisija, kurios priemonė vadinasi SELFIE. Čia pateikti teiginiai yra mūsų pačių.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Į vidurkį skaičiuojami tik atsakymai nuo 1 iki { $highest }. Prie kiekvieno vidurkio nurodyta, kiek iš pakviestųjų atsakė, kiek pasirinko „neaktualu“ (N/A) ar neatsakė.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Į vidurkį skaičiuojami tik atsakymai nuo 1 iki { $highest }. Prie kiekvieno vidurkio nurodyta, kiek iš pakviestųjų atsakė, kiek pasirinko „neaktualu“ (N/A) ar neatsakė ir kiek pasirinko { $points } ir { $highest }.
figures-counted-in-brackets = Į vidurkį skaičiuojami tik atsakymai nuo 1 iki { $highest }. Prie kiekvieno vidurkio nurodyta, kiek iš pakviestųjų atsakė, kiek pasirinko „neaktualu“ (N/A) ar neatsakė, o skliaustuose – kiek pasirinko { $points } ir { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Į vidurkį skaičiuojami tik skalės atsakymai. Prie kiekvieno vidurkio nurodyta, kiek iš pakviestųjų atsakė, kiek pasirinko „neaktualu“ (N/A) ar neatsakė.
figures-counted-on-scale-beside = Į vidurkį skaičiuojami tik skalės atsakymai. Prie kiekvieno vidurkio nurodyta, kiek iš pakviestųjų atsakė, kiek pasirinko „neaktualu“ (N/A) ar neatsakė ir kiek pasirinko kiekvieną skalės balą.
figures-counted-on-scale-in-brackets = Į vidurkį skaičiuojami tik skalės atsakymai. Prie kiekvieno vidurkio nurodyta, kiek iš pakviestųjų atsakė, kiek pasirinko „neaktualu“ (N/A) ar neatsakė, o skliaustuose – kiek pasirinko kiekvieną skalės balą.
figures-computed = Kaip skaičiuojama: grupės teiginio vidurkis yra jos atsakymų suma, padalyta iš jų skaičiaus; jos srities vidurkis yra čia rodomų jos teiginių vidurkis; bendra reikšmė yra rodomų grupių vidurkis, kai visų svoris vienodas. Apvalinama vieną kartą, pabaigoje, pusė aukštyn.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Prie vidurkio nurodytas jį atitinkantis lygis: artimiausias, pusė aukštyn, pagal vidurkį prieš apvalinant spaudai. Todėl vidurkis, išspausdintas kaip 3,5, gali būti kiek žemiau vidurio.
# "within chance" is `chance-within`.
figures-compared = Reikšmės lyginamos taip, kaip išspausdintos. „Atsitiktinumo ribose“: skirtumą gali lemti tai, kas atsitiktinai atsakė. Teiginiai lyginami ten, kur abu kartus klausta to paties tais pačiais žodžiais.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, { $session } etapas, { $year }/{ $next }, { $edition } laida ({ $exercise })
figures-corrected-day = Pataisyta { $on }: nauja paskutinė diena – { $day }.
figures-corrected-people = Pataisyta { $on }: { $group }, dabar kviesta { $invited } iš { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = atsakė { $answered } iš { $invited }, N/A { $opted-out }, neatsakyta { $unanswered }
figures-minimum = Teiginys rodomas, kai grupėje yra bent tiek atsakymų: { $answers }; atsakymai savais žodžiais – kai bent tiek grupės anketų: { $sheets }.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = reikia ankstesnio šios pakopos etapo

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } iš { $invited } kviestų, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } iš { $invited } kviestų
# `before` is the line so far, here and below.
took-part-eligible = { $before } (iš viso { $count })
took-part-minimum = { $before }; minimumas { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } atidėta, nes neatsivėrė
took-part-late = { $before }; { $count } pavėlavo ir laukia

## How far those asked speak for all of the group.

speaks-random = Apklausta { $people } iš { $of-people } žmonių, traukta atsitiktinai: jie atstovauja visai grupei atsitiktinumo ribose.
speaks-random-classes = Apklausta { $classes } iš { $of-classes } klasių, { $people } iš { $of-people } žmonių, traukta atsitiktinai: jie atstovauja visai grupei atsitiktinumo ribose.
speaks-chosen = Apklausta { $people } iš { $of-people } žmonių, traukta ne atsitiktinai: jie atstovauja tiems, kurie apklausti.
speaks-chosen-classes = Apklausta { $classes } iš { $of-classes } klasių, { $people } iš { $of-people } žmonių, traukta ne atsitiktinai: jie atstovauja tiems, kurie apklausti.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = skaityti atsargiai
mark-incomplete = nepilna
mark-caution-why = Skaityti atsargiai: ne visos grupės pasiekė minimumą.
mark-incomplete-why = Nepilna: kurioje nors grupėje nėra anketų. Skaityti atsargiai.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: anketų mažiau nei { $cell }, rodoma, nes sutiko visi atsakiusieji.
standing-pooled = { $group }: mokyklos vadovai ir mokytojai pateikė anketų mažiau nei po { $cell }, todėl rodomi kartu ir skaičiuojami kaip viena grupė.
standing-left-out = { $group }: anketų mažiau nei { $cell }, todėl ši grupė neįtraukta į jokius skaičius.
standing-not-asked = { $group }: neapklausta.
standing-no-sheets = { $group }: anketų nėra.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = negalima: nėra nė viename iš dviejų
not-compared-missing = negalima: viename iš dviejų trūksta
not-compared-wording = negalima: klausta kitais žodžiais
# School leaders and teachers are shown together in one round only.
not-compared-pooled = negalima: tik viename vadovai sujungti su mokytojais
not-compared-groups = negalima: remiasi kitomis grupėmis
not-compared-hidden = negalima: viename iš dviejų nerodoma
not-compared-no-rating = negalima: viename iš dviejų neįvertinta
# The difference may come from who happened to answer.
chance-within = atsitiktinumo ribose
chance-everybody = atsakė visi: ne atsitiktinumas
not-comparable-level = Tai dvi ugdymo pakopos. Palyginti galima tik dvi tos pačios pakopos apklausas.
not-comparable-questionnaire = Šiose apklausose buvo du skirtingi klausimynai, todėl tie patys kodai nebūtinai reiškia tą patį.
not-comparable-same = Tai ta pati apklausa du kartus. Pasirink kitą, su kuria ją palyginti.

## Why no new edition of a report comes out.

no-edition-not-next = Tai nėra tolesnė saugomos ataskaitos laida. Nieko nepakeista.
no-edition-changed = { $group }: anketos, kurias skaičiuoja saugoma ataskaita, sugadintos arba dingusios, todėl nauja laida parodytų, kas jose atsakyta. Saugoma ataskaita lieka, kokia yra.
no-edition-few-sheets = { $group }: naujai laidai reikia tiek pavėluotų anketų: { $cell }, o yra { $sheets }: ji parodytų, ką atsakė tie keli žmonės. Jos saugomos, kol bus daugiau.
no-edition-few-answers = { $group }: į kurį nors teiginį atsakyta per mažai pavėluotų anketų, todėl nauja laida parodytų, ką atsakė vienas ar du žmonės. Jos saugomos, kol bus daugiau.
no-edition-few-texts = { $group }: mažiau nei dešimt pavėluotų anketų turi atsakymų savais žodžiais, todėl nauja laida parodytų, kurie jie. Jos saugomos, kol bus daugiau.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · { $session } etapas, { $year }
results-school-year = Mokslo metai { $year }
# Heads a column: at most 16 columns.
results-session = { $number } etapas
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = nedalyvauja
results-not-started = nepradėta
results-open-until = iki: { $day }
results-closed = baigėsi
results-nothing-came = anketų nėra
results-report-ready = ataskaita yra
results-edition = { $edition } laida
# Sheets came after the report was made.
results-report-late = atask., vėlavo { $count }
# What can be done there. Enter is the key.
results-can-view = Ataskaitą galima skaityti. Palyginti bus galima, kai tik bus parengta antra šios pakopos ataskaita.
results-can-compare = Ataskaitą galima skaityti ir palyginti su kita šios pakopos ataskaita.
results-can-unseal = { $sheets ->
    [one] Užantspauduota laukia { $sheets } anketa. Enter su tavo slaptafraze nuima antspaudą ir parengia ataskaitą.
    [few] Užantspauduotos laukia { $sheets } anketos. Enter su tavo slaptafraze nuima antspaudus ir parengia ataskaitą.
   *[other] Užantspauduotų laukia { $sheets } anketų. Enter su tavo slaptafraze nuima antspaudus ir parengia ataskaitą.
  }
results-is-open = Žmonės dar atsakinėja. Rezultatai bus kitą dieną po paskutinės dienos.
results-is-not-open = Dar neprasidėjo.
results-is-empty = Niekas nepateikė anketos.
results-is-out = Ši pakopa šiame etape nedalyvauja.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Žmonės dar atsakinėja. Nuo rezultatų antspaudą galima nuimti nuo kitos dienos po paskutinės ({ $day }).
results-nothing-set-up = Čia nieko neparuošta. Pradedama 2 skyriuje, Etapai.
results-not-opened = Dar neprasidėjo, todėl antspaudo nuimti nėra nuo ko.
results-nobody-handed-in = Niekas nepateikė anketos, todėl antspaudo nuimti nėra nuo ko.
results-no-second = Palyginti reikia antros šios pakopos ir to paties klausimyno apklausos, kurios ataskaita parengta. Jos dar nėra.
results-compare-with = Su kuria palyginti? { $exercise }
results-none-late = Po paskutinės laidos negauta nė vienos anketos, todėl iš naujo skaičiuoti nėra ko.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Pavėluotos anketos: { $groups }. Ankstesnės anketos pasibaigus jų laikui ištrintos, todėl šių suskaičiuoti nebegalima.
late-enough = Pavėluotos anketos: { $groups }. e naujoje laidoje įskaičiuoja tas, kurių užtenka.
late-wait = Pavėluotos anketos: { $groups }. Jos saugomos ir laukia.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (užtenka)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (reikia { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Nuimti antspaudą: { $exercise }
unseal-title-new = Nauja laida: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Čia esančios anketos: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group } { $sheets }
unseal-late = Pavėluotos anketos, kurios bus skaičiuojamos: { $groups }.
unseal-late-few = Pavėluotos anketos, kurios bus skaičiuojamos: { $groups }. Laukia, nes jų per mažai: { $few }.
unseal-after = Paskui žmonių skaičių taisyti nebegalima, o pavėluotos anketos skaičiuojamos tik tada, kai jų susirenka pakankamai. Ataskaita saugoma, ir rakto jai nereikia.
unseal-after-new = Jos skaičiuojamos kartu su visomis kitomis, ir ankstesnė ataskaita taip pat saugoma. Jei abiejų skirtumas parodytų, ką atsakė keli žmonės, nauja laida nerengiama, ir jos laukia toliau.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Tavo slaptafrazė
unseal-passphrase-of = Slaptafrazė: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Kito koordinatoriaus
unseal-trying = Akimirką: tikrinama slaptafrazė.
unseal-done = Antspaudas nuimtas: { $done } iš { $of } anketų
# Whoever leaves the page is told this.
unseal-goes-on = Anketos dar atveriamos. Ataskaita bus šioje lentelėje, kai tik bus išsaugota; iki tol kiti prašymai laukia.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Kaip skaityti
results-page-read-short = Kaip
results-page-areas = Sritys
results-page-statements = Teiginiai
results-page-groups = Grupės
# Statements that the school wrote itself.
results-page-own = Savi teiginiai
results-page-own-short = Savi
results-page-others = Kitos sritys
results-page-others-short = Kitos
results-page-words = Savais žodžiais
results-page-words-short = Žodžiai
# What is worth talking about.
results-page-focus = Aptarti
results-page-notes = Pastabos
# Where there is no room for all titles.
results-page-at = { $page } · { $at } puslapis iš { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · { $edition } laida
results-school-average = mokyklos vidurkis { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } iš { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } iš { $of }
results-percent = { $percent } %
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · { $percent } %
results-count-share-narrow = { $count } { $percent }%
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group }: { $why }.
results-title-why = { $title }: { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = nėra
# Leaders and teachers, where they are shown together.
results-staff = Darbuotojai
# How high participation is, in a word.
results-level-none = nėra
results-level-incomplete = nepilnas
results-level-medium = vidutinis
results-level-high = aukštas
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = neklausta
hidden-short-not-chosen = nepasir.
hidden-short-no-sheets = be anketų
# The group is too small.
hidden-short-too-small = per maža
# Not asked of both of two groups that are shown together.
hidden-short-not-both = ne abiejų
hidden-short-too-few = per mažai

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Ieškoti
results-search-what = kodas, pavadinimas arba teiginio žodis
results-search-nothing = nieko nerasta
results-statements = { $count ->
    [one] { $count } teiginys
    [few] { $count } teiginiai
   *[other] { $count } teiginių
  }
# What is typed follows.
results-note-on = Pastaba ({ $place }):
# "n" is the key.
results-no-notes = Pastabų dar nėra. Prie srities ar teiginio n rašo pastabą: eilutę apie tai, kas pasakyta.
results-write-as = Įrašyti šią ataskaitą į savo dokumentus kaip
# Below that question, in a list.
results-write-chart = Šio puslapio diagrama kaip paveikslėlis
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, su pastabomis

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Žmonės atsakinėjo: { $from } – { $to }.
how-edition = Šios ataskaitos laida: { $edition }, antspaudas nuimtas: { $day }.
# `form` is the title of a short form.
how-short-form = Klausta tik klausimyno dalies: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Kas dalyvavo. Dalyvavimas: { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimumas pasiektas.
how-close = { $before }; netoli minimumo ({ $minimum }).
how-below = { $before }; mažiau už minimumą ({ $minimum }).
how-damaged = Anketos, nuo kurių antspaudo nuimti nepavyko, neįskaičiuotos: { $sheets }.
how-late = Anketos, gautos per vėlai ir per mažai, laikomos atskirai: { $sheets }.
how-shown = Kas rodoma ir kas ne
how-cell = Mažiausia rodoma grupė, anketų: { $cell }. Mažesnė grupė atskirai nerodoma.
how-corrections = Pataisymai po paleidimo
# No corrections.
how-no-corrections = Nėra.
how-corrected-day = { $on }: nauja paskutinė diena – { $day }.
how-corrected-people = { $on }: { $group }: iš viso { $eligible }, nuo tada kviesta { $invited }.
how-figures = Kaip gaunami skaičiai
# `highest` is the highest point of the scale, such as 5.
how-counts = Į vidurkį skaičiuojami tik atsakymai nuo 1 iki { $highest }. „Neaktualu“ (N/A) ir neatsakyta skaičiuojami ir rodomi greta, niekada kaip 0.
how-counts-on-scale = Į vidurkį skaičiuojami tik skalės atsakymai. „Neaktualu“ (N/A) ir neatsakyta skaičiuojami ir rodomi greta, niekada kaip 0.
how-area = Sritis yra jos rodomų teiginių vidurkis; savi teiginiai rodomi atskirai.
# (6+1) stays as it is.
how-core = (6+1) už srities juostos: šeši pagrindiniai teiginiai ir vienas pasirenkamas.
how-overall = Bendroje reikšmėje visos grupės sveria vienodai, kad daug mokinių nenustelbtų kelių vadovų.
# Numbers with your language's decimal sign.
how-rounded = Skaičiai apvalinami vieną kartą, pačioje pabaigoje, iki dešimtųjų: 2,95 rodoma kaip 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 iš 200“ visada reiškia: atsakė iš pakviestųjų. Raidės ir raštai visuose puslapiuose žymi grupes.

## A report, the pages of areas and statements.

results-no-areas = Sričių nėra.
results-no-groups = Grupių nėra.
results-no-own = Mokykla savų teiginių neklausė.
results-no-others = Šioje pakopoje kitų sričių neklausiama.
results-own-head = Mokyklos savi teiginiai, atskirai nuo sričių
# At most 16 columns.
results-area-at = { $at } sritis iš { $of }
results-group-at = { $at } grupė iš { $of }
# In which order statements are listed.
order-by-position = iš eilės
order-highest = nuo didžiausių
order-lowest = nuo mažiausių
order-last-position = nuo galo
order-greatest-increase = nuo labiausiai padidėjusių
order-greatest-decrease = nuo labiausiai sumažėjusių

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } iki { $high } { $highest }   { $not-asked } grupės neklausta   { $not-chosen } mokykla nepasirinko   { $hidden } nerodoma
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } neklausta  { $not-chosen } nepasirinkta  { $hidden } nerodoma
# The school's own statements: at most 3 columns, then with more room.
strip-own = sav
strip-own-statements = savi teiginiai
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/A
strip-answered = { $mean } · atsakė { $count } iš { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = neįvertinta · N/A { $count } iš { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Bendrai { $mean } · atsakė { $count } iš { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Bendrai: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = grupių nėra
detail-note = Pastaba: { $note }
# The average.
detail-mean = vidurkis
detail-answered = atsakė iš kviestųjų
# `words` are those of the scale, such as "not applicable".
detail-na = N/A: { $words }
detail-na-alone = N/A: neaktualu
detail-unanswered = neatsakyta
# Heads the statement as each group read it.
detail-read = Ką skaitė kiekviena grupė
# In the place of what a group read.
detail-not-asked = neklausta
# Which of the other areas this is.
others-heading = { $at } iš { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Vidurkis nuo 1 ({ $lowest }) iki { $points } ({ $highest }); „{ $apart }“ – atskirai.
others-overall = { $title }: bendrai { $mean }
others-answered = · atsakė iš kviestųjų
# So many chose "not applicable".
others-apart = · atskirai
others-ranks = Vidutinė variantų vieta, 1 – pirmas; ir kokia dalis kurį pasirinko.
others-shares = Kokia dalis pasirinko kiekvieną variantą.
others-ticked = Kokia dalis pažymėjo kiekvieną variantą, iš tų, kas pažymėjo kurį nors arba nė vieno; kartu gali būti daugiau nei 100 %.
others-average-rank = vidutinė vieta
others-average-rank-all = vidutinė vieta visose grupėse: { $rank }

## A report, the page of answers in own words.

own-words-none = Savais žodžiais nieko neklausta.
own-words-hidden = Nerodoma: { $why }.
own-words-nobody = Čia niekas nieko neparašė.
own-words-goes-on = { $at } tekstas iš { $of } tęsiasi žemiau
own-words-at = { $at } tekstas iš { $of }, abėcėlės tvarka, atskirai nuo anketų

## A report, the page Focus: headings above lists of statements.

focus-lowest = Mažiausi
focus-highest = Didžiausi
focus-widest = Didžiausias grupių skirtumas
focus-na = Daugiausia N/A
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: nėra
focus-change = Didžiausias pokytis
focus-change-why = Didžiausias pokytis: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Didžiausias pokytis nuo: { $session } etapas, { $year }
focus-change-none = Didžiausias pokytis nuo: { $session } etapas, { $year }: nėra

## Two sessions compared.

compare-title = { $level } · palyginti du etapai
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = tada
compare-now = dabar
compare-nothing = Čia nieko nėra nė viename iš dviejų.
compare-school-average = Visa mokykla
compare-all = visos grupės
# The same, at most 3 columns.
compare-all-narrow = vis
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = pagal grupes: spausk g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = nė viename
not-compared-short-wording = kiti žodžiai
not-compared-short = negalima
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = kiti teiginiai
compare-other-statements-short = kiti teiginiai
compare-other-statements-narrow = kiti
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = atsit.
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = atsakė visi
chance-everybody-narrow = visi
# The difference is larger than what may come from who happened to answer.
chance-beyond = viršija atsitiktinumą
