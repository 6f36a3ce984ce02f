### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Účasť
sheet-areas = Oblasti
sheet-area-by-area = Oblasť po oblasti
sheet-statements = Tvrdenia
sheet-answers = Odpovede
sheet-own = Vlastné tvrdenia
sheet-own-answers = Vlastné tvrdenia, odpovede
sheet-others = Ostatné oblasti
sheet-own-words = Vlastné slová
sheet-to-talk-about = Na rozhovor
sheet-then-and-now = Vtedy a teraz
# Every value of two rounds.
sheet-comparison = Porovnanie
sheet-targets = Ciele plánu
sheet-notes = Poznámky z porady
sheet-how-to-read = Ako čítať

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Strana { $page } z { $pages }
sheet-answers-counted = Odpovede, počty
sheet-own-answers-counted = Odpovede na naše vlastné tvrdenia, počty
sheet-own-words-ordered = Vlastnými slovami, podľa abecedy
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Vtedy a teraz: oblasti, { $scale }
sheet-areas-then-and-now = Oblasti vtedy a teraz, { $scale }
sheet-every-value = Vtedy a teraz: každá hodnota, ako je vytlačená
sheet-recompute = Ako to čítať a prepočítať

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Oblasť
sheet-code = Kód
sheet-name = Názov
sheet-statement = Tvrdenie
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Druh
sheet-group = Skupina
sheet-mean = Priemer
# A number that is not rounded.
sheet-exact = Presne
sheet-overall-exact = Celkovo, presne
sheet-group-exact = { $group }, presne
sheet-group-core = { $group }, základné tvrdenia
sheet-group-optional = { $group }, voliteľné tvrdenia
sheet-group-sum = { $group }, súčet odpovedí
sheet-group-answered = { $group }, odpovedalo
sheet-sum = Súčet odpovedí
sheet-answered = Odpovedalo
# Broken where the hyphen is, if it must be.
sheet-unanswered = Bez odpovede
sheet-invited = Pozvaní
sheet-eligible = Spolu
sheet-submitted = Odovzdané
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Zvolilo { $point }
# Not applicable.
sheet-na = Netýka sa
# What a group read.
sheet-wording = Znenie
sheet-percent-of-invited = Percent z pozvaných
sheet-missing = Chýba do minima
# One of the five words below follows.
sheet-minimum-is = Minimum je
sheet-did-not-open = Neotvorili sa
sheet-came-late = Prišli neskoro
# Whether and how a group's answers are shown.
sheet-in-the-figures = V číslach
# A number.
sheet-number = Č.
sheet-question = Otázka
# What kind of number stands here: a mean, a share.
sheet-figure = Číslo
sheet-option = Možnosť
sheet-how-many = Koľko
sheet-value = Hodnota
sheet-numerator = Čitateľ
sheet-denominator = Menovateľ
# What a row is about: the lowest values, the highest.
sheet-what = Čo
# First, second, third of the lowest or the highest.
sheet-place = Poradie
sheet-text = Text
# The area or the statement that a note stands beside.
sheet-beside = Pri čom
sheet-note = Poznámka
sheet-change = Zmena
sheet-difference = Rozdiel
sheet-about = O čom
sheet-in-words = Slovami
# Of a plan.
sheet-plan = Plán
# The number that is wanted.
sheet-aim = Cieľ
# The value of the earlier round, and of this one.
sheet-then = Vtedy
sheet-now = Teraz
sheet-why = Prečo

## In the cells.

# Kinds of statements.
sheet-kind-core = základné
sheet-kind-optional = voliteľné
sheet-kind-own = vlastné
# Stands in the place of an area's letter.
sheet-area-own = vlastné
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = vynechané
sheet-minimum-nobody = zatiaľ nikto
sheet-minimum-below = nesplnené
sheet-minimum-close = blízko
sheet-minimum-reached = splnené
# "In the figures".
sheet-own-line = na vlastnom riadku
sheet-participation-level = Miera účasti
sheet-people-and-sheets = Ľudia a hárky
sheet-areas-behind = Z ktorých oblastí, každá s rovnakou váhou
# `codes` are short names of statements.
sheet-not-chosen = škola nevybrala: { $codes }
sheet-all-groups = Všetky skupiny
# Kinds of numbers.
sheet-figure-mean = priemer
sheet-figure-place = priemerné poradie
sheet-figure-share = podiel
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = stojí bokom
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, kolo { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = vzrástlo
sheet-decreased = kleslo
sheet-same = rovnaké
sheet-not-possible = nedá sa

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Škola
sheet-about-exercise = Prieskum
sheet-about-days = Dni
sheet-days = Odpovedalo sa: { $first } až { $last }. Rozpečatené: { $unsealed }.
sheet-about-questionnaire = Dotazník
sheet-about-participation = Účasť
sheet-about-caution = Opatrnosť
sheet-about-who = Kto sa zúčastnil
sheet-about-speaks = Za koho hovoria
sheet-about-small = Malé skupiny
sheet-about-short-form = Skrátená verzia
sheet-about-correction = Oprava
sheet-about-shown = Čo sa ukazuje
sheet-about-counts = Čo sa počíta
sheet-about-computed = Ako sa to počíta
sheet-about-levels = Úrovne
sheet-about-exact = Presné hodnoty
sheet-exact-formula = Vedľa každej vytlačenej hodnoty je presná, ako vzorec, ktorý sa dá sledovať.
sheet-exact-statement = Priemer skupiny pri tvrdení: súčet odpovedí / odpovedalo.
sheet-exact-overall = Celkovo pri tvrdení alebo oblasti: priemer presných hodnôt skupín v riadku.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Hodnota skupiny pri oblasti: priemer presných hodnôt tvrdení tejto oblasti na hárku { $sheet }.
sheet-exact-school = Priemer školy: priemer presných celkových hodnôt oblastí.
sheet-exact-share = Podiel: 100 × koľkí to zvolili / koľkí odpovedali.
sheet-exact-digits = Vzorec ukazuje pätnásť číslic; JSON tejto správy má každú hodnotu ako zlomok.
sheet-about-then-and-now = Vtedy a teraz
sheet-about-targets = Ciele plánu
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Čie to nie je
sheet-about-fingerprint = Odtlačok údajov tejto správy (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Kolá vedľa seba
# Behind the title on three sheets.
rounds-areas = oblasti, ako sú vytlačené
rounds-areas-on-scale = oblasti, { $scale }, ako sú vytlačené
rounds-who = kto sa zúčastnil
rounds-how = ako to čítať
rounds-average = Priemer
rounds-round = Kolo
rounds-level = Stupeň vzdelávania
# "In the figures".
rounds-counted = áno
rounds-not-counted = nie: nijaké hárky alebo ich je na zobrazenie málo
rounds-printed = Každá hodnota je celková hodnota oblasti, ako ju vytlačila jej správa, raz zaokrúhlená.
rounds-bars = Stĺpce idú od 1 do { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Škály sa líšia, takže hodnoty sa nedajú porovnať. Stĺpce idú od 1 po najvyšší bod ({ $highest }).
# At the end a command.
rounds-no-ranking = Stĺpce tabuľky sú v zadanom poradí; nie je to rebríček. Čo je za oblasťou, sa môže líšiť: vybrané tvrdenia, ich znenie, koho sa pýtalo. Dve kolá jednej školy tvrdenie po tvrdení porovná: reflectory compare
