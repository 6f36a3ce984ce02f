### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = šai grupai nejautāja
hidden-not-chosen = skola neizvēlējās
hidden-no-sheets = nav anketu
hidden-group-too-small = grupa par mazu, lai rādītu
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = jautāja tikai vienai no abām
hidden-too-few = par maz atbilžu
# Nobody gave a point of the scale.
figures-no-rating = nav vērtējuma

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Nav saistīts ar Eiropas Komisiju, kuras rīku sauc SELFIE. Šie apgalvojumi ir mūsu pašu.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Vidējā skaita tikai atbildes no 1 līdz { $highest }. Pie katra vidējā norādīts, cik no aicinātajiem atbildēja, cik izvēlējās N/A vai neatbildēja.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Vidējā skaita tikai atbildes no 1 līdz { $highest }. Pie katra vidējā norādīts, cik no aicinātajiem atbildēja, cik izvēlējās N/A vai neatbildēja un cik izvēlējās { $points } un { $highest }.
figures-counted-in-brackets = Vidējā skaita tikai atbildes no 1 līdz { $highest }. Pie katra vidējā norādīts, cik no aicinātajiem atbildēja, cik izvēlējās N/A vai neatbildēja, un iekavās – cik izvēlējās { $points } un { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Vidējā skaita tikai atbildes skalā. Pie katra vidējā norādīts, cik no aicinātajiem atbildēja, cik izvēlējās N/A vai neatbildēja.
figures-counted-on-scale-beside = Vidējā skaita tikai atbildes skalā. Pie katra vidējā norādīts, cik no aicinātajiem atbildēja, cik izvēlējās N/A vai neatbildēja un cik izvēlējās katru skalas punktu.
figures-counted-on-scale-in-brackets = Vidējā skaita tikai atbildes skalā. Pie katra vidējā norādīts, cik no aicinātajiem atbildēja, cik izvēlējās N/A vai neatbildēja, un iekavās – cik izvēlējās katru skalas punktu.
figures-computed = Kā rēķina: grupas vidējais apgalvojumam ir tās atbilžu summa, dalīta ar to skaitu; vidējais jomai ir vidējais no tās apgalvojumiem, kas te rādīti; kopējā vērtība ir vidējais no rādītajām grupām, katrai ar vienādu svaru. Noapaļo vienu reizi, beigās, pusi uz augšu.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Pie vidējā norādīts līmenis, kam tas atbilst: tuvākais, pusi uz augšu, no vidējā pirms noapaļošanas drukai. Tāpēc vidējais, kas drukāts kā 3,5, var būt nedaudz zem vidus.
# "within chance" is `chance-within`.
figures-compared = Vērtības salīdzina tādas, kādas tās drukātas. "Nejaušības robežās": atšķirība var rasties no tā, kuri atbildēja. Apgalvojumus salīdzina tur, kur abās reizēs to pašu jautāja tiem pašiem vārdiem.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, { $session }. kārta, { $year }/{ $next }, { $edition }. izdevums ({ $exercise })
figures-corrected-day = Labots { $on }: jaunā pēdējā diena: { $day }.
figures-corrected-people = Labots { $on }: { $group }: tagad aicināti { $invited } no { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = atbildēja { $answered } no { $invited }, N/A { $opted-out }, bez atbildes { $unanswered }
figures-minimum = Apgalvojumu rāda, ja grupā ir vismaz { $answers } atbildes, atbildes saviem vārdiem – ja grupā ir vismaz { $sheets } anketas.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = vajag agrāku šīs pakāpes kārtu

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } no { $invited } aicinātajiem, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } no { $invited } aicinātajiem
# `before` is the line so far, here and below.
took-part-eligible = { $before } (pavisam { $count })
took-part-minimum = { $before }; minimums { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } noliktas malā, jo neatvērās
took-part-late = { $before }; { $count } nāca novēloti un gaida

## How far those asked speak for all of the group.

speaks-random = Jautāja { $people } no { $of-people } cilvēkiem, izlozētiem nejauši: viņi pārstāv visu grupu, nejaušības robežās.
speaks-random-classes = Jautāja { $classes } no { $of-classes } klasēm, { $people } no { $of-people } cilvēkiem, izlozētiem nejauši: viņi pārstāv visu grupu, nejaušības robežās.
speaks-chosen = Jautāja { $people } no { $of-people } cilvēkiem, nejauši neizlozētiem: viņi pārstāv tos, kam jautāja.
speaks-chosen-classes = Jautāja { $classes } no { $of-classes } klasēm, { $people } no { $of-people } cilvēkiem, nejauši neizlozētiem: viņi pārstāv tos, kam jautāja.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = vērtēt piesardzīgi
mark-incomplete = nepilnīgs
mark-caution-why = Vērtēt piesardzīgi: ne katra grupa sasniedza savu minimumu.
mark-incomplete-why = Nepilnīgs: kādai grupai nav anketu. Vērtēt piesardzīgi.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: anketu ir mazāk nekā { $cell }; tās rāda, jo piekrita visi, kas atbildēja.
standing-pooled = { $group }: skolas vadība un skolotāji iesniedza mazāk nekā { $cell } anketas katri, tāpēc viņus rāda kopā un skaita kā vienu grupu.
standing-left-out = { $group }: anketu ir mazāk nekā { $cell }, tāpēc šīs grupas nav nevienā skaitlī.
standing-not-asked = { $group }: nejautāja.
standing-no-sheets = { $group }: nav anketu.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = nav iespējams: nav nevienā no abām
not-compared-missing = nav iespējams: trūkst vienā no abām
not-compared-wording = nav iespējams: jautāts citiem vārdiem
# School leaders and teachers are shown together in one round only.
not-compared-pooled = nav iespējams: vadība un skolotāji kopā tikai vienā
not-compared-groups = nav iespējams: pamatā citas grupas
not-compared-hidden = nav iespējams: vienā no abām slēpts
not-compared-no-rating = nav iespējams: vienā no abām nav vērtējuma
# The difference may come from who happened to answer.
chance-within = nejaušības robežās
chance-everybody = atbildēja visi: nejaušības nav
not-comparable-level = Tās ir divas izglītības pakāpes. Salīdzināt var tikai divas vienas pakāpes aptaujas.
not-comparable-questionnaire = Šajās aptaujās bija divas dažādas anketas, tāpēc vienādi kodi var nenozīmēt vienu un to pašu.
not-comparable-same = Tā ir viena un tā pati aptauja divreiz. Izvēlies citu, ar ko to salīdzināt.

## Why no new edition of a report comes out.

no-edition-not-next = Tas nav saglabātā ziņojuma nākamais izdevums. Nekas netika mainīts.
no-edition-changed = { $group }: anketas, ko skaita saglabātais ziņojums, ir bojātas vai pazudušas, tāpēc jauns izdevums parādītu, kas tajās bija. Saglabātais ziņojums paliek, kāds ir.
no-edition-few-sheets = { $group }: jaunam izdevumam vajag { $cell } novēlotas anketas, bet ir { $sheets }: tas parādītu, ko teica šie daži cilvēki. Tās glabā, līdz būs vairāk.
no-edition-few-answers = { $group }: uz kādu apgalvojumu atbild par maz novēloto anketu, tāpēc jauns izdevums parādītu, ko teica viens vai divi cilvēki. Tās glabā, līdz būs vairāk.
no-edition-few-texts = { $group }: saviem vārdiem kaut ko pievieno mazāk nekā desmit novēlotās anketas, tāpēc jauns izdevums parādītu, kuri tie ir. Tās glabā, līdz būs vairāk.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · { $session }. kārta, { $year }
results-school-year = Mācību gads { $year }
# Heads a column: at most 16 columns.
results-session = { $number }. kārta
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = nepiedalās
results-not-started = nav sākta
results-open-until = līdz: { $day }
results-closed = slēgta
results-nothing-came = nav anketu
results-report-ready = ziņojums gatavs
results-edition = { $edition }. izdevums
# Sheets came after the report was made.
results-report-late = ziņojums, vēl { $count }
# What can be done there. Enter is the key.
results-can-view = Ziņojumu var apskatīt. To var salīdzināt, tiklīdz būs gatavs otrs šīs pakāpes ziņojums.
results-can-compare = Ziņojumu var apskatīt un salīdzināt ar citu šīs pakāpes ziņojumu.
results-can-unseal = { $sheets ->
    [zero] { $sheets } anketas gaida aizzīmogotas. Enter tās atzīmogo ar tavu paroles frāzi un izveido ziņojumu.
    [one] { $sheets } anketa gaida aizzīmogota. Enter to atzīmogo ar tavu paroles frāzi un izveido ziņojumu.
   *[other] { $sheets } anketas gaida aizzīmogotas. Enter tās atzīmogo ar tavu paroles frāzi un izveido ziņojumu.
  }
results-is-open = Cilvēki vēl atbild. Rezultāti būs no nākamās dienas pēc pēdējās dienas.
results-is-not-open = Tā vēl nav sākusies.
results-is-empty = Neviens neiesniedza anketu.
results-is-out = Šī pakāpe šajā kārtā nepiedalās.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Cilvēki vēl atbild. Rezultātus var atzīmogot no nākamās dienas pēc pēdējās dienas: { $day }.
results-nothing-set-up = Te nekas nav sagatavots. Tas sākas telpā 2, Kārtas.
results-not-opened = Tā vēl nav sākusies, tāpēc nav ko atzīmogot.
results-nobody-handed-in = Neviens neiesniedza anketu, tāpēc nav ko atzīmogot.
results-no-second = Salīdzināšanai vajag otru šīs pakāpes un anketas aptauju, kuras ziņojums ir gatavs. Tādas vēl nav.
results-compare-with = Ar kuru salīdzināt: { $exercise }?
results-none-late = Kopš pēdējā izdevuma nav nākusi neviena anketa, tāpēc nav ko skaitīt no jauna.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Novēlotas anketas: { $groups }. Agrākās anketas pēc to termiņa tika izdzēstas, tāpēc tās vairs nevar ieskaitīt.
late-enough = Novēlotas anketas: { $groups }. e ieskaita jaunā izdevumā tās, kuru pietiek.
late-wait = Novēlotas anketas: { $groups }. Tās glabā, un tās gaida.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (pietiek)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (vajag { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Atzīmogot: { $exercise }
unseal-title-new = Jauns izdevums: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Anketas, kas ir te: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Novēlotas anketas, ko ieskaitīs: { $groups }.
unseal-late-few = Novēlotas anketas, ko ieskaitīs: { $groups }. Par maz, tās gaida: { $few }.
unseal-after = Pēc tam cilvēku skaitu vairs nevar labot, un novēlotas anketas ieskaita tikai pietiekami lielā skaitā. Ziņojums paliek, un tam atslēgu nevajag.
unseal-after-new = Tās ieskaita kopā ar visām pārējām, un iepriekšējais ziņojums arī paliek. Ja abu starpība parādītu, ko teica daži cilvēki, jaunu izdevumu neveido, un tās gaida tālāk.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Tava paroles frāze
unseal-passphrase-of = Paroles frāze ({ $name })
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Otra koordinatora frāze
unseal-trying = Mirklīti: paroles frāze tiek pārbaudīta.
unseal-done = atzīmogotas { $done } no { $of } anketām
# Whoever leaves the page is told this.
unseal-goes-on = Anketas vēl tiek atvērtas. Ziņojums būs šajā tabulā, tiklīdz tas būs saglabāts; citas darbības līdz tam gaida.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Kā to lasīt
results-page-read-short = Lasīt
results-page-areas = Jomas
results-page-statements = Apgalvojumi
results-page-groups = Grupas
# Statements that the school wrote itself.
results-page-own = Pašu apgalvojumi
results-page-own-short = Pašu
results-page-others = Citas jomas
results-page-others-short = Citas
results-page-words = Saviem vārdiem
results-page-words-short = Vārdi
# What is worth talking about.
results-page-focus = Fokuss
results-page-notes = Piezīmes
# Where there is no room for all titles.
results-page-at = { $page } · { $at }. lapa no { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · { $edition }. izdevums
results-school-average = skolas vidējais { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } no { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } no { $of }
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
results-no-value = nav
# Leaders and teachers, where they are shown together.
results-staff = Darbinieki
# How high participation is, in a word.
results-level-none = nav
results-level-incomplete = nepilnīga
results-level-medium = vidēja
results-level-high = augsta
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = nejautāja
hidden-short-not-chosen = neizvēlēts
hidden-short-no-sheets = nav anketu
# The group is too small.
hidden-short-too-small = par mazu
# Not asked of both of two groups that are shown together.
hidden-short-not-both = ne abām
hidden-short-too-few = par maz

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Meklēt
results-search-what = kods, nosaukums vai vārds no apgalvojuma
results-search-nothing = nekas nav atrasts
results-statements = { $count ->
    [zero] { $count } apgalvojumi
    [one] { $count } apgalvojums
   *[other] { $count } apgalvojumi
  }
# What is typed follows.
results-note-on = Piezīme ({ $place }):
# "n" is the key.
results-no-notes = Piezīmju vēl nav. Pie jomas vai apgalvojuma n raksta piezīmi: rindu par to, ko par to teica.
results-write-as = Rakstīt šo ziņojumu savos dokumentos kā
# Below that question, in a list.
results-write-chart = Šīs lapas diagramma kā attēls
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, ar tavām piezīmēm

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Atbildēja: { $from } – { $to }.
how-edition = Šī ziņojuma { $edition }. izdevums, atzīmogots: { $day }.
# `form` is the title of a short form.
how-short-form = Jautāta tikai daļa anketas: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Kas piedalījās (līdzdalība: { $level })
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimums sasniegts.
how-close = { $before }; tuvu minimumam ({ $minimum }).
how-below = { $before }; zem minimuma ({ $minimum }).
how-damaged = Anketas, ko neizdevās atzīmogot un kas nav nevienā skaitlī: { $sheets }.
how-late = Anketas, kas nāca par vēlu un par maz un ko glabā atsevišķi: { $sheets }.
how-shown = Ko rāda un ko ne
how-cell = Mazākajā rādāmajā grupā anketu ir { $cell }: ja to ir mazāk, grupai savas rindas nav.
how-corrections = Labojumi pēc aktivizēšanas
# No corrections.
how-no-corrections = Nav.
how-corrected-day = { $on }: jaunā pēdējā diena: { $day }.
how-corrected-people = { $on }: { $group }: pavisam { $eligible }, kopš tā laika aicināti { $invited }.
how-figures = Kā rodas skaitļi
# `highest` is the highest point of the scale, such as 5.
how-counts = Vidējā skaita tikai atbildes no 1 līdz { $highest }. N/A un neatbildēto saskaita un rāda blakus, nekad kā 0.
how-counts-on-scale = Vidējā skaita tikai atbildes skalā. N/A un neatbildēto saskaita un rāda blakus, nekad kā 0.
how-area = Joma ir vidējais no tās apgalvojumiem, kas rādīti; pašu apgalvojumi ir atsevišķi.
# (6+1) stays as it is.
how-core = (6+1) aiz jomas stabiņa: seši pamata apgalvojumi un viens izvēles.
how-overall = Kopvērtībā katra grupa sver vienādi, lai daudzi skolēni nenomāktu nedaudzos vadītājus.
# Numbers with your language's decimal sign.
how-rounded = Skaitļus noapaļo vienu reizi, pašās beigās, līdz vienai zīmei aiz komata: 2,95 rāda kā 3,0.
# "80 of 200" as in `results-of`.
how-of = "80 no 200" vienmēr ir: atbildēja no aicinātajiem. Burti un raksti katrā lapā apzīmē grupas.

## A report, the pages of areas and statements.

results-no-areas = Jomu nav.
results-no-groups = Grupu nav.
results-no-own = Skola neko savu nejautāja.
results-no-others = Citas jomas šajā pakāpē nejautā.
results-own-head = Skolas pašu apgalvojumi, atsevišķi no jomām
# At most 16 columns.
results-area-at = { $at }. joma no { $of }
results-group-at = { $at }. grupa no { $of }
# In which order statements are listed.
order-by-position = pēc secības
order-highest = vispirms augstākie
order-lowest = vispirms zemākie
order-last-position = no beigām
order-greatest-increase = vispirms lielākais kāpums
order-greatest-decrease = vispirms lielākais kritums

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = no { $low } { $lowest } līdz { $high } { $highest }   { $not-asked } grupai nejautāja   { $not-chosen } skola neizvēlējās   { $hidden } nerāda
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } nejautāja  { $not-chosen } neizvēlēts  { $hidden } nerāda
# The school's own statements: at most 3 columns, then with more room.
strip-own = paš
strip-own-statements = pašu apgalvojumi
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/A
strip-answered = { $mean } · atbildēja { $count } no { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = nav vērtējuma · N/A { $count } no { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Kopā { $mean } · atbildēja { $count } no { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Kopā: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = grupu nav
detail-note = Piezīme: { $note }
# The average.
detail-mean = vidējais
detail-answered = atbildēja no aicin.
# `words` are those of the scale, such as "not applicable".
detail-na = N/A: { $words }
detail-na-alone = N/A: neattiecas
detail-unanswered = bez atbildes
# Heads the statement as each group read it.
detail-read = Ko lasīja katra grupa
# In the place of what a group read.
detail-not-asked = nejautāja
# Which of the other areas this is.
others-heading = { $at } no { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Vidējais no 1 ({ $lowest }) līdz { $points } ({ $highest }); "{ $apart }" ir atsevišķi.
others-overall = { $title }: kopā { $mean }
others-answered = · atbildēja no aicin.
# So many chose "not applicable".
others-apart = · atsevišķi
others-ranks = Iespēju vidējā vieta, pirmajai 1; un daļa, kas katru izvēlējās.
others-shares = Daļa, kas katru iespēju izvēlējās.
others-ticked = Daļa, kas katru iespēju atzīmēja, no tiem, kas atzīmēja kādu vai nevienu no šīm; kopā var pārsniegt 100 %.
others-average-rank = vidējā vieta
others-average-rank-all = visu grupu vidējā vieta: { $rank }

## A report, the page of answers in own words.

own-words-none = Saviem vārdiem neko nejautāja.
own-words-hidden = Nerāda: { $why }.
own-words-nobody = Te neviens neko neuzrakstīja.
own-words-goes-on = { $at }. teksts no { $of } turpinās zemāk
own-words-at = { $at }. teksts no { $of }, alfabēta secībā, atsevišķi no anketām

## A report, the page Focus: headings above lists of statements.

focus-lowest = Zemākie
focus-highest = Augstākie
focus-widest = Lielākā atšķirība starp grupām
focus-na = Visvairāk N/A
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: nav
focus-change = Lielākā pārmaiņa
focus-change-why = Lielākā pārmaiņa: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Lielākā pārmaiņa kopš { $session }. kārtas, { $year }
focus-change-none = Lielākā pārmaiņa kopš { $session }. kārtas, { $year }: nav

## Two sessions compared.

compare-title = { $level } · divu kārtu salīdzinājums
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = toreiz
compare-now = tagad
compare-nothing = Nevienā no abām te nekā nav.
compare-school-average = Skolas vid.
compare-all = visas grupas
# The same, at most 3 columns.
compare-all-narrow = vis
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = pa grupām: nospied g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = nevienā
not-compared-short-wording = citi vārdi
not-compared-short = nevar
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = citi apgalvojumi
compare-other-statements-short = citi apgalvojumi
compare-other-statements-narrow = citi
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = nejauš.
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = visi atbild.
chance-everybody-narrow = visi
# The difference is larger than what may come from who happened to answer.
chance-beyond = ārpus nejaušības
