### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Odaziv
sheet-areas = Područja
sheet-area-by-area = Područje po područje
sheet-statements = Tvrdnje
sheet-answers = Odgovori
sheet-own = Vlastite tvrdnje
sheet-own-answers = Vlastite tvrdnje, odgovori
sheet-others = Ostala područja
sheet-own-words = Vlastite riječi
sheet-to-talk-about = Za razgovor
sheet-then-and-now = Nekad i sad
# Every value of two rounds.
sheet-comparison = Usporedba
sheet-targets = Ciljevi plana
sheet-notes = Bilješke sa sastanka
sheet-how-to-read = Kako čitati

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Stranica { $page } od { $pages }
sheet-answers-counted = Prebrojeni odgovori
sheet-own-answers-counted = Odgovori na naše vlastite tvrdnje, prebrojeni
sheet-own-words-ordered = Vlastitim riječima, abecednim redom
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Nekad i sad: područja, { $scale }
sheet-areas-then-and-now = Područja nekad i sad, { $scale }
sheet-every-value = Nekad i sad: svaka vrijednost, kako je ispisana
sheet-recompute = Kako ovo čitati i ponovno izračunati

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Područje
sheet-code = Kod
sheet-name = Naslov
sheet-statement = Tvrdnja
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Vrsta
sheet-group = Skupina
sheet-mean = Prosjek
# A number that is not rounded.
sheet-exact = Točno
sheet-overall-exact = Ukupno, točno
sheet-group-exact = { $group }, točno
sheet-group-core = { $group }, osnovne tvrdnje
sheet-group-optional = { $group }, izborne tvrdnje
sheet-group-sum = { $group }, zbroj odgovora
sheet-group-answered = { $group }, odgovorilo
sheet-sum = Zbroj odgovora
sheet-answered = Odgovorilo
# Broken where the hyphen is, if it must be.
sheet-unanswered = Bez odgovora
sheet-invited = Pozvano
sheet-eligible = Ukupno osoba
sheet-submitted = Predano
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Odabralo { $point }
# Not applicable.
sheet-na = N/O
# What a group read.
sheet-wording = Tekst tvrdnje
sheet-percent-of-invited = Postotak pozvanih
sheet-missing = Nedostaje do minimuma
# One of the five words below follows.
sheet-minimum-is = Minimum je
sheet-did-not-open = Nije se otvorilo
sheet-came-late = Stiglo kasno
# Whether and how a group's answers are shown.
sheet-in-the-figures = U brojkama
# A number.
sheet-number = Br.
sheet-question = Pitanje
# What kind of number stands here: a mean, a share.
sheet-figure = Vrsta broja
sheet-option = Opcija
sheet-how-many = Koliko
sheet-value = Vrijednost
sheet-numerator = Brojnik
sheet-denominator = Nazivnik
# What a row is about: the lowest values, the highest.
sheet-what = Što
# First, second, third of the lowest or the highest.
sheet-place = Mjesto
sheet-text = Tekst
# The area or the statement that a note stands beside.
sheet-beside = Uz
sheet-note = Bilješka
sheet-change = Promjena
sheet-difference = Razlika
sheet-about = O čemu
sheet-in-words = Riječima
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Željena vrijednost
# The value of the earlier round, and of this one.
sheet-then = Nekad
sheet-now = Sad
sheet-why = Zašto

## In the cells.

# Kinds of statements.
sheet-kind-core = osnovna
sheet-kind-optional = izborna
sheet-kind-own = vlastita
# Stands in the place of an area's letter.
sheet-area-own = vlastite
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = izostavljeno
sheet-minimum-nobody = još nitko
sheet-minimum-below = ispod
sheet-minimum-close = blizu
sheet-minimum-reached = dosegnut
# "In the figures".
sheet-own-line = u vlastitom retku
sheet-participation-level = Razina odaziva
sheet-people-and-sheets = Osobe i listovi
sheet-areas-behind = Područja na kojima počiva, svako s jednakom težinom
# `codes` are short names of statements.
sheet-not-chosen = škola nije odabrala: { $codes }
sheet-all-groups = Sve skupine
# Kinds of numbers.
sheet-figure-mean = prosjek
sheet-figure-place = prosječno mjesto
sheet-figure-share = udio
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = izdvojeno
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, { $session }. krug
# What became of a value. A sign stands before the first three.
sheet-increased = poraslo
sheet-decreased = palo
sheet-same = isto
sheet-not-possible = nije moguće

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Škola
sheet-about-exercise = Provedba
sheet-about-days = Dani
sheet-days = Razdoblje: { $first } – { $last }; otpečaćeno: { $unsealed }
sheet-about-questionnaire = Upitnik
sheet-about-participation = Odaziv
sheet-about-caution = Oprez
sheet-about-who = Tko je sudjelovao
sheet-about-speaks = U čije ime govore
sheet-about-small = Male skupine
sheet-about-short-form = Kraći oblik
sheet-about-correction = Ispravak
sheet-about-shown = Što se prikazuje
sheet-about-counts = Što se računa
sheet-about-computed = Kako se računa
sheet-about-levels = Razine
sheet-about-exact = Točne vrijednosti
sheet-exact-formula = Uz svaku ispisanu vrijednost stoji točna, kao formula koju je moguće slijediti.
sheet-exact-statement = Prosjek skupine za tvrdnju: zbroj odgovora / broj onih koji su odgovorili.
sheet-exact-overall = Ukupno za tvrdnju ili područje: prosjek točnih vrijednosti skupina u istom retku.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Vrijednost skupine za područje: prosjek točnih vrijednosti tvrdnji tog područja na listu: { $sheet }.
sheet-exact-school = Prosjek škole: prosjek točnih ukupnih vrijednosti područja.
sheet-exact-share = Udio: 100 × koliko ih je to odabralo / koliko ih je odgovorilo.
sheet-exact-digits = Formula prikazuje petnaest znamenki; u JSON-u izvješća svaka je vrijednost zapisana kao razlomak.
sheet-about-then-and-now = Nekad i sad
sheet-about-targets = Ciljevi plana
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Čije ovo nije
sheet-about-fingerprint = Otisak podataka izvješća (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Krugovi jedan uz drugi
# Behind the title on three sheets.
rounds-areas = područja, kako su ispisana
rounds-areas-on-scale = područja, { $scale }, kako su ispisana
rounds-who = tko je sudjelovao
rounds-how = kako ovo čitati
rounds-average = Prosjek
rounds-round = Krug
rounds-level = Razina obrazovanja
# "In the figures".
rounds-counted = da
rounds-not-counted = ne: nema listova ili ih je premalo za prikaz
rounds-printed = Svaka je vrijednost ukupna vrijednost područja kako ju je ispisao njegovo izvješće, jednom zaokružena.
rounds-bars = Stupci idu od 1 do { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Ljestvice se razlikuju pa se vrijednosti ne mogu uspoređivati. Stupci idu od 1 do najviše vrijednosti ({ $highest }).
# At the end a command.
rounds-no-ranking = Stupci stoje redom kojim su zadani; ovo nije poredak po uspjehu. Ono na čemu područje počiva može se razlikovati: koje su tvrdnje odabrane, kako glase, tko ih je dobio. Dva kruga jedne škole uspoređuju se tvrdnju po tvrdnju naredbom: reflectory compare
