### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Odziv
sheet-areas = Oblasti
sheet-area-by-area = Oblast po oblast
sheet-statements = Tvrdnje
sheet-answers = Odgovori
sheet-own = Sopstvene tvrdnje
sheet-own-answers = Sopstvene tvrdnje, odgovori
sheet-others = Ostale oblasti
sheet-own-words = Svoje reči
sheet-to-talk-about = Za razgovor
sheet-then-and-now = Tada i sad
# Every value of two rounds.
sheet-comparison = Poređenje
sheet-targets = Ciljevi plana
sheet-notes = Beleške sa sastanka
sheet-how-to-read = Kako čitati

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Strana { $page } od { $pages }
sheet-answers-counted = Prebrojani odgovori
sheet-own-answers-counted = Odgovori na naše sopstvene tvrdnje, prebrojani
sheet-own-words-ordered = Svojim rečima, abecednim redom
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Tada i sad: oblasti, { $scale }
sheet-areas-then-and-now = Oblasti tada i sad, { $scale }
sheet-every-value = Tada i sad: svaka vrednost, kako je odštampana
sheet-recompute = Kako ovo čitati i ponovo izračunati

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Oblast
sheet-code = Kod
sheet-name = Naslov
sheet-statement = Tvrdnja
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Vrsta
sheet-group = Grupa
sheet-mean = Prosek
# A number that is not rounded.
sheet-exact = Tačno
sheet-overall-exact = Ukupno, tačno
sheet-group-exact = { $group }, tačno
sheet-group-core = { $group }, osnovne tvrdnje
sheet-group-optional = { $group }, izborne tvrdnje
sheet-group-sum = { $group }, zbir odgovora
sheet-group-answered = { $group }, odgovorilo
sheet-sum = Zbir odgovora
sheet-answered = Odgovorilo
# Broken where the hyphen is, if it must be.
sheet-unanswered = Bez odgovora
sheet-invited = Pozvano
sheet-eligible = Ukupno osoba
sheet-submitted = Predato
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Izabralo { $point }
# Not applicable.
sheet-na = N/O
# What a group read.
sheet-wording = Tekst tvrdnje
sheet-percent-of-invited = Procenat pozvanih
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
sheet-value = Vrednost
sheet-numerator = Brojilac
sheet-denominator = Imenilac
# What a row is about: the lowest values, the highest.
sheet-what = Šta
# First, second, third of the lowest or the highest.
sheet-place = Mesto
sheet-text = Tekst
# The area or the statement that a note stands beside.
sheet-beside = Uz
sheet-note = Beleška
sheet-change = Promena
sheet-difference = Razlika
sheet-about = O čemu
sheet-in-words = Rečima
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Željena vrednost
# The value of the earlier round, and of this one.
sheet-then = Tada
sheet-now = Sad
sheet-why = Zašto

## In the cells.

# Kinds of statements.
sheet-kind-core = osnovna
sheet-kind-optional = izborna
sheet-kind-own = sopstvena
# Stands in the place of an area's letter.
sheet-area-own = sopstvene
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = izostavljeno
sheet-minimum-nobody = još niko
sheet-minimum-below = ispod
sheet-minimum-close = blizu
sheet-minimum-reached = dostignut
# "In the figures".
sheet-own-line = u svom redu
sheet-participation-level = Nivo odziva
sheet-people-and-sheets = Osobe i listovi
sheet-areas-behind = Oblasti na kojima počiva, svaka sa jednakom težinom
# `codes` are short names of statements.
sheet-not-chosen = škola nije izabrala: { $codes }
sheet-all-groups = Sve grupe
# Kinds of numbers.
sheet-figure-mean = prosek
sheet-figure-place = prosečno mesto
sheet-figure-share = udeo
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
sheet-about-exercise = Anketa
sheet-about-days = Dani
sheet-days = Period: { $first } – { $last }; otpečaćeno: { $unsealed }
sheet-about-questionnaire = Upitnik
sheet-about-participation = Odziv
sheet-about-caution = Oprez
sheet-about-who = Ko je učestvovao
sheet-about-speaks = U čije ime govore
sheet-about-small = Male grupe
sheet-about-short-form = Kraći oblik
sheet-about-correction = Ispravka
sheet-about-shown = Šta se prikazuje
sheet-about-counts = Šta se računa
sheet-about-computed = Kako se računa
sheet-about-levels = Nivoi
sheet-about-exact = Tačne vrednosti
sheet-exact-formula = Uz svaku odštampanu vrednost stoji tačna, kao formula koja može da se prati.
sheet-exact-statement = Prosek grupe za tvrdnju: zbir odgovora / broj onih koji su odgovorili.
sheet-exact-overall = Ukupno za tvrdnju ili oblast: prosek tačnih vrednosti grupa u istom redu.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Vrednost grupe za oblast: prosek tačnih vrednosti tvrdnji te oblasti na listu: { $sheet }.
sheet-exact-school = Prosek škole: prosek tačnih ukupnih vrednosti oblasti.
sheet-exact-share = Udeo: 100 × koliko ih je to izabralo / koliko ih je odgovorilo.
sheet-exact-digits = Formula prikazuje petnaest cifara; u JSON datoteci izveštaja svaka vrednost je zapisana kao razlomak.
sheet-about-then-and-now = Tada i sad
sheet-about-targets = Ciljevi plana
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Čije ovo nije
sheet-about-fingerprint = Otisak podataka izveštaja (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Krugovi jedan uz drugi
# Behind the title on three sheets.
rounds-areas = oblasti, kako su odštampane
rounds-areas-on-scale = oblasti, { $scale }, kako su odštampane
rounds-who = ko je učestvovao
rounds-how = kako ovo čitati
rounds-average = Prosek
rounds-round = Krug
rounds-level = Nivo obrazovanja
# "In the figures".
rounds-counted = da
rounds-not-counted = ne: nema listova ili ih je premalo za prikaz
rounds-printed = Svaka vrednost je ukupna vrednost oblasti kako ju je odštampao njen izveštaj, jednom zaokružena.
rounds-bars = Trake idu od 1 do { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Skale se razlikuju, pa vrednosti ne mogu da se porede. Trake idu od 1 do najviše vrednosti ({ $highest }).
# At the end a command.
rounds-no-ranking = Kolone stoje redom kojim su zadate; ovo nije rang-lista. Ono na čemu oblast počiva može da se razlikuje: koje su tvrdnje izabrane, kako glase, ko ih je dobio. Dva kruga jedne škole porede se tvrdnju po tvrdnju komandom: reflectory compare
