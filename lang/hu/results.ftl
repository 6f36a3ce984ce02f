### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = ez a csoport nem kapta
hidden-not-chosen = az iskola nem választotta
hidden-no-sheets = nincs lap
hidden-group-too-small = a csoport túl kicsi
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = nem kapta mindkét összevont csoport
hidden-too-few = túl kevés válasz
# Nobody gave a point of the scale.
figures-no-rating = nincs értékelés

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Nem áll kapcsolatban az Európai Bizottsággal, amelynek eszköze a SELFIE. Az itteni állításokat mi fogalmaztuk.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Az átlagba csak az 1 és { $highest } közötti válaszok számítanak. Minden átlag mellett áll, a meghívottak közül hányan válaszoltak, hányan választották az N/A-t, és hányan nem válaszoltak.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Az átlagba csak az 1 és { $highest } közötti válaszok számítanak. Minden átlag mellett áll, a meghívottak közül hányan válaszoltak, hányan választották az N/A-t, hányan nem válaszoltak, és hányan választották ezeket: { $points } és { $highest }.
figures-counted-in-brackets = Az átlagba csak az 1 és { $highest } közötti válaszok számítanak. Minden átlag mellett áll, a meghívottak közül hányan válaszoltak, hányan választották az N/A-t, hányan nem válaszoltak, és zárójelben, hányan választották ezeket: { $points } és { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Az átlagba csak a skálán adott válaszok számítanak. Minden átlag mellett áll, a meghívottak közül hányan válaszoltak, hányan választották az N/A-t, és hányan nem válaszoltak.
figures-counted-on-scale-beside = Az átlagba csak a skálán adott válaszok számítanak. Minden átlag mellett áll, a meghívottak közül hányan válaszoltak, hányan választották az N/A-t, hányan nem válaszoltak, és hányan választották a skála egyes pontjait.
figures-counted-on-scale-in-brackets = Az átlagba csak a skálán adott válaszok számítanak. Minden átlag mellett áll, a meghívottak közül hányan válaszoltak, hányan választották az N/A-t, hányan nem válaszoltak, és zárójelben, hányan választották a skála egyes pontjait.
figures-computed = A számítás: egy csoport átlaga egy állításnál a válaszok összege osztva a számukkal; egy területen az itt látható állítások átlaga; az összesített érték a látható csoportok átlaga, egyforma súllyal. Egyszer kerekítünk, a végén, a felet felfelé.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Minden átlag mellett ott a szint, amelynek megfelel: a legközelebbi, a felet felfelé, a nyomtatáshoz való kerekítés előtti átlagból. Így a 3,5-nek nyomtatott átlag kevéssel a közép alatt is lehet.
# "within chance" is `chance-within`.
figures-compared = Az értékeket úgy vetjük össze, ahogy kinyomtatva állnak. „Véletlen is lehet”: a különbség abból is eredhet, hogy épp kik válaszoltak. Állításokat akkor vetünk össze, ha mindkétszer ugyanazt kérdeztük, ugyanazokkal a szavakkal.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, { $session }. alkalom, { $year }/{ $next }, { $edition }. kiadás ({ $exercise })
figures-corrected-day = Javítva: { $on }; az utolsó nap ez lett: { $day }
figures-corrected-people = Javítva: { $on }; { $group }: { $invited } meghívott, { $eligible } jogosult lett.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } / { $invited } válaszolt, N/A { $opted-out }, nem válaszolt { $unanswered }
figures-minimum = Egy állítás egy csoport { $answers } válaszától látszik, a saját szavakkal írt válaszok egy csoport { $sheets } lapjától.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = ehhez e szint egy korábbi felmérése kell

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } / { $invited } meghívott, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } / { $invited } meghívott
# `before` is the line so far, here and below.
took-part-eligible = { $before } (jogosult { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } félretéve, mert nem nyílt meg
took-part-late = { $before }; { $count } későn jött és vár

## How far those asked speak for all of the group.

speaks-random = { $people } / { $of-people } főt kérdeztünk, sorsolva: az egész csoportról szólnak, a véletlen határain belül.
speaks-random-classes = { $classes } / { $of-classes } osztályt, { $people } / { $of-people } főt kérdeztünk, sorsolva: az egész csoportról szólnak, a véletlen határain belül.
speaks-chosen = { $people } / { $of-people } főt kérdeztünk, nem sorsolva: azokról szólnak, akiket kérdeztünk.
speaks-chosen-classes = { $classes } / { $of-classes } osztályt, { $people } / { $of-people } főt kérdeztünk, nem sorsolva: azokról szólnak, akiket kérdeztünk.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = óvatosan olvasandó
mark-incomplete = hiányos
mark-caution-why = Óvatosan olvasandó: nem minden csoport érte el a minimumát.
mark-incomplete-why = Hiányos: egy csoportból nincs lap. Óvatosan olvasandó.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: { $cell } lapnál kevesebb, látszik, mert mindenki beleegyezett, aki válaszolt.
standing-pooled = { $group }: az iskolavezetők és a pedagógusok külön-külön { $cell } lapnál kevesebbet adtak be, ezért együtt látszanak, és egy csoportnak számítanak.
standing-left-out = { $group }: { $cell } lapnál kevesebb, ezért ez a csoport minden számból kimarad.
standing-not-asked = { $group }: nem kérdeztük.
standing-no-sheets = { $group }: nincs lap.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = nem lehet: egyikben sincs meg
not-compared-missing = nem lehet: az egyikből hiányzik
not-compared-wording = nem lehet: más szavakkal kérdeztük
# School leaders and teachers are shown together in one round only.
not-compared-pooled = nem lehet: vezetők és pedagógusok csak az egyikben összevonva
not-compared-groups = nem lehet: más csoportok állnak mögötte
not-compared-hidden = nem lehet: az egyikben rejtve
not-compared-no-rating = nem lehet: az egyikben nincs értékelés
# The difference may come from who happened to answer.
chance-within = véletlen is lehet
chance-everybody = mindenki válaszolt: nincs benne véletlen
not-comparable-level = Ez két oktatási szint. Csak azonos szint két felmérése vethető össze.
not-comparable-questionnaire = Ezek a felmérések két különböző kérdőívet használtak, így az azonos kódok nem biztos, hogy ugyanazt jelentik.
not-comparable-same = Ez kétszer ugyanaz a felmérés. Válassz másikat, amellyel összeveted!

## Why no new edition of a report comes out.

no-edition-not-next = Ez nem a megőrzött jelentés további kiadása. Semmi sem változott.
no-edition-changed = { $group }: a megőrzött jelentésben számító lapok sérültek vagy eltűntek, így egy új kiadás megmutatná, mit mondtak. A megőrzött jelentés marad, ahogy van.
no-edition-few-sheets = { $group }: új kiadáshoz { $cell } késve érkezett lap kell, és { $sheets } van: megmutatná, mit mondtak azok a kevesek. Megőrizzük őket, amíg több lesz.
no-edition-few-answers = { $group }: valamelyik állításra túl kevés késve érkezett lap válaszol, így egy új kiadás megmutatná, mit mondott egy vagy két ember. Megőrizzük őket, amíg több lesz.
no-edition-few-texts = { $group }: tíznél kevesebb késve érkezett lapon vannak saját szavak, így egy új kiadás megmutatná, melyek azok. Megőrizzük őket, amíg több lesz.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · { $session }. alkalom, { $year }
results-school-year = Tanév: { $year }
# Heads a column: at most 16 columns.
results-session = { $number }. alkalom
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = nem vesz részt
results-not-started = nem kezdődött el
results-open-until = eddig: { $day }
results-closed = lezárult
results-nothing-came = nincs lap
results-report-ready = jelentés kész
results-edition = { $edition }. kiadás
# Sheets came after the report was made.
results-report-late = jelentés, { $count } késő
# What can be done there. Enter is the key.
results-can-view = A jelentés megnézhető. Összevethető lesz, amint e szint második jelentése is kész.
results-can-compare = A jelentés megnézhető, és összevethető e szint egy másik jelentésével.
results-can-unseal = { $sheets ->
    [one] { $sheets } lap vár lepecsételve. Enter: felbontás a jelmondatoddal, és elkészül a jelentés.
   *[other] { $sheets } lap vár lepecsételve. Enter: felbontás a jelmondatoddal, és elkészül a jelentés.
  }
results-is-open = Még válaszolnak. Eredmény az utolsó nap utáni naptól lesz.
results-is-not-open = Még nem nyílt meg.
results-is-empty = Senki sem adott be lapot.
results-is-out = Ez a szint ezen az alkalmon nem vesz részt.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Még válaszolnak. Az eredmény az utolsó nap utáni naptól bontható fel: { $day }.
results-nothing-set-up = Itt semmi sincs előkészítve. A 2-es teremben (Alkalmak) kezdődik.
results-not-opened = Ez még nem nyílt meg, így nincs mit felbontani.
results-nobody-handed-in = Senki sem adott be lapot, így nincs mit felbontani.
results-no-second = Az összevetéshez e szint és kérdőív második felmérése kell, kész jelentéssel. Ilyen még nincs.
results-compare-with = Mivel veted össze? { $exercise }
results-none-late = Az utolsó kiadás óta nem jött lap, így nincs mit újraszámolni.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Késve érkezett lapok: { $groups }. A korábbi lapokat az idejük leteltével töröltük, így ezek már nem számíthatók be.
late-enough = Késve érkezett lapok: { $groups }. e: új kiadásban beszámítja, amelyikből elég van.
late-wait = Késve érkezett lapok: { $groups }. Megőrizzük őket, és várnak.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (elég)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (kell: { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Felbontás: { $exercise }
unseal-title-new = Új kiadás: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Itt lévő lapok: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $sheets } { $group }
unseal-late = Késve érkezett lapok, amelyek számítanak: { $groups }.
unseal-late-few = Késve érkezett lapok, amelyek számítanak: { $groups }. Túl kevés, várnak: { $few }.
unseal-after = Utána a létszámok már nem javíthatók, és késve érkezett lapok csak elég nagy adagban számítanak. A jelentés megmarad, és nem kell hozzá kulcs.
unseal-after-new = A többivel együtt számoljuk őket, és az előző jelentés is megmarad. Ahol a kettő különbsége elárulná, mit mondott néhány ember, nem készül új kiadás, és tovább várnak.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = A jelmondatod
unseal-passphrase-of = { $name } jelmondata
# The passphrase of the second of two coordinators.
unseal-other-passphrase = A másik koordinátoré
unseal-trying = Egy pillanat: a jelmondat ellenőrzése folyik.
unseal-done = { $done } / { $of } lap felbontva
# Whoever leaves the page is told this.
unseal-goes-on = A lapok megnyitása még folyik. A jelentés ebben a táblázatban lesz, amint elmentettük; más kérések addig várnak.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Hogyan olvasd
results-page-read-short = Súgó
results-page-areas = Terület
results-page-statements = Állítás
results-page-groups = Csoport
# Statements that the school wrote itself.
results-page-own = Saját állítások
results-page-own-short = Saját
results-page-others = Más területek
results-page-others-short = Más
results-page-words = A saját szavaikkal
results-page-words-short = Szavak
# What is worth talking about.
results-page-focus = Fókusz
results-page-notes = Jegyzet
# Where there is no room for all titles.
results-page-at = { $page } · { $at }. oldal, összesen { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · { $edition }. kiadás
results-school-average = iskolai átlag { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } / { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } / { $of }
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
results-no-value = nincs érték
# Leaders and teachers, where they are shown together.
results-staff = Munkatársak
# How high participation is, in a word.
results-level-none = nincs
results-level-incomplete = hiányos
results-level-medium = közepes
results-level-high = magas
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = nem kapta
hidden-short-not-chosen = kimaradt
hidden-short-no-sheets = nincs lap
# The group is too small.
hidden-short-too-small = túl kicsi
# Not asked of both of two groups that are shown together.
hidden-short-not-both = nem mind
hidden-short-too-few = túl kevés

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Keresés
results-search-what = egy kód, egy cím vagy egy állítás egyik szava
results-search-nothing = nincs találat
results-statements = { $count ->
    [one] { $count } állítás
   *[other] { $count } állítás
  }
# What is typed follows.
results-note-on = Jegyzet ehhez: { $place }:
# "n" is the key.
results-no-notes = Még nincs jegyzet. Egy területen vagy állításon n: új jegyzet, egy sor arról, ami elhangzott róla.
results-write-as = A jelentés mentése a dokumentumaid közé, így
# Below that question, in a list.
results-write-chart = Ennek az oldalnak a diagramja, képként
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, a jegyzeteiddel

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Válaszadás: { $from } – { $to }.
how-edition = A jelentés { $edition }. kiadása, felbontva: { $day }.
# `form` is the title of a short form.
how-short-form = A kérdőívnek csak egy részét kérdeztük: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Ki vett részt; a részvétel: { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; a minimum megvan.
how-close = { $before }; közel a minimumhoz ({ $minimum }).
how-below = { $before }; a minimum ({ $minimum }) alatt.
how-damaged = Lapok, amelyeket nem sikerült felbontani, és egy számban sincsenek benne: { $sheets }.
how-late = Lapok, amelyek túl későn és túl kevesen jöttek, és külön őrizzük őket: { $sheets }.
how-shown = Mi látszik, és mi nem
how-cell = A legkisebb csoport { $cell } lap: akiknek kevesebb van, azoknak nincs saját soruk.
how-corrections = Javítások élesítés után
# No corrections.
how-no-corrections = Nincs.
how-corrected-day = { $on }: az utolsó nap ez lett: { $day }
how-corrected-people = { $on }: { $group }: ettől kezdve { $eligible } jogosult, { $invited } meghívott.
how-figures = Hogyan készülnek a számok
# `highest` is the highest point of the scale, such as 5.
how-counts = Az átlagba csak az 1 és { $highest } közötti válaszok számítanak. Az N/A-t és a válasz nélkülit megszámoljuk, mellette áll, de sosem 0-ként.
how-counts-on-scale = Az átlagba csak a skálán adott válaszok számítanak. Az N/A-t és a válasz nélkülit megszámoljuk, mellette áll, de sosem 0-ként.
how-area = Egy terület a belőle látható állítások átlaga; a saját állítások külön állnak.
# (6+1) stays as it is.
how-core = (6+1) egy terület sávja mögött: hat alapállítás és egy választható.
how-overall = Összesítve minden csoport egyformán számít, hogy a sok tanuló ne nyomja el a kevés vezetőt.
# Numbers with your language's decimal sign.
how-rounded = A számokat egyszer, a legvégén kerekítjük egy tizedesre: 2,95-ből 3,0 lesz.
# "80 of 200" as in `results-of`.
how-of = A „80 / 200” mindig ezt jelenti: válaszolt / meghívott. A csoportokat minden oldalon betűk és minták jelölik.

## A report, the pages of areas and statements.

results-no-areas = Nincsenek területek.
results-no-groups = Nincsenek csoportok.
results-no-own = Az iskolának nem volt saját állítása.
results-no-others = Ezen a szinten nincsenek más területek.
results-own-head = Az iskola saját állításai, a területektől külön
# At most 16 columns.
results-area-at = terület { $at } / { $of }
results-group-at = csoport { $at } / { $of }
# In which order statements are listed.
order-by-position = hely szerint
order-highest = legmagasabb elöl
order-lowest = legalacsonyabb elöl
order-last-position = utolsó hely elöl
order-greatest-increase = legnagyobb növekedés elöl
order-greatest-decrease = legnagyobb csökkenés elöl

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } – { $high } { $highest }   { $not-asked } ez a csoport nem kapta   { $not-chosen } az iskola nem választotta   { $hidden } nem látszik
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } nem kapta  { $not-chosen } nem választott  { $hidden } nem látszik
# The school's own statements: at most 3 columns, then with more room.
strip-own = saj
strip-own-statements = saját állítások
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/A
strip-answered = { $mean } · { $count } / { $of } válaszolt
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = nincs értékelés · { $count } N/A / { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Összesen { $mean } · { $count } / { $of } válaszolt
# `why` is in a few words why there is no figure.
detail-overall-why = Összesen: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = nincs csoport
detail-note = Jegyzet: { $note }
# The average.
detail-mean = átlag
detail-answered = válaszolt/meghívott
# `words` are those of the scale, such as "not applicable".
detail-na = N/A: { $words }
detail-na-alone = N/A: nem vonatkozik
detail-unanswered = nem válaszolt
# Heads the statement as each group read it.
detail-read = Mit olvasott az egyes csoport
# In the place of what a group read.
detail-not-asked = nem kapta
# Which of the other areas this is.
others-heading = { $at } / { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Átlag 1 ({ $lowest }) és { $points } ({ $highest }) között; „{ $apart }” külön áll.
others-overall = { $title }: összesen { $mean }
others-answered = · válaszolt/meghívott
# So many chose "not applicable".
others-apart = · külön állt
others-ranks = A lehetőségek átlagos helye, az első az 1; és hány százalék választotta.
others-shares = Hány százalék választotta az egyes lehetőségeket.
others-ticked = Hány százalék jelölte be az egyes lehetőségeket azok közül, akik bejelöltek valamit, vagy azt, hogy egyiket sem; együtt meghaladhatják a 100 %-ot.
others-average-rank = átlagos hely
others-average-rank-all = átlagos hely, minden csoport: { $rank }

## A report, the page of answers in own words.

own-words-none = Saját szavakkal semmit sem kérdeztünk.
own-words-hidden = Nem látszik: { $why }.
own-words-nobody = Itt senki sem írt semmit.
own-words-goes-on = { $at }. szöveg, összesen { $of }, lejjebb folytatódik
own-words-at = { $at }. szöveg, összesen { $of }, betűrendben, a lapoktól külön

## A report, the page Focus: headings above lists of statements.

focus-lowest = Legalacsonyabb
focus-highest = Legmagasabb
focus-widest = Legnagyobb eltérés a csoportok között
focus-na = Legtöbb N/A
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: nincs
focus-change = Legnagyobb változás
focus-change-why = Legnagyobb változás: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Legnagyobb változás azóta: { $session }. alkalom, { $year }
focus-change-none = Legnagyobb változás azóta: { $session }. alkalom, { $year }: nincs

## Two sessions compared.

compare-title = { $level } · két alkalom összevetve
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = akkor
compare-now = most
compare-nothing = Itt a kettő közül egyikben sem áll semmi.
compare-school-average = Iskolai átlag
compare-all = minden csoport
# The same, at most 3 columns.
compare-all-narrow = m.
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = csoportonként: g billentyű
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = egyikben sincs
not-compared-short-wording = más szavakkal
not-compared-short = nem lehet
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = más állítások
compare-other-statements-short = más állít.
compare-other-statements-narrow = más
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = véletl.
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = mind válaszolt
chance-everybody-narrow = mind
# The difference is larger than what may come from who happened to answer.
chance-beyond = több mint véletlen
