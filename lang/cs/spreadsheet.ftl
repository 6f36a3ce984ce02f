### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Účast
sheet-areas = Oblasti
sheet-area-by-area = Oblast po oblasti
sheet-statements = Tvrzení
sheet-answers = Odpovědi
sheet-own = Vlastní tvrzení
sheet-own-answers = Vlastní tvrzení, odpovědi
sheet-others = Ostatní oblasti
sheet-own-words = Vlastní slova
sheet-to-talk-about = K rozhovoru
sheet-then-and-now = Předtím a teď
# Every value of two rounds.
sheet-comparison = Porovnání
sheet-targets = Cíle plánu
sheet-notes = Poznámky z porady
sheet-how-to-read = Jak číst

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Strana { $page } z { $pages }
sheet-answers-counted = Odpovědi, počty
sheet-own-answers-counted = Odpovědi na naše vlastní tvrzení, počty
sheet-own-words-ordered = Vlastními slovy, podle abecedy
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Předtím a teď: oblasti, { $scale }
sheet-areas-then-and-now = Oblasti předtím a teď, { $scale }
sheet-every-value = Předtím a teď: každá hodnota, jak je vytištěná
sheet-recompute = Jak to číst a přepočítat

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Oblast
sheet-code = Kód
sheet-name = Název
sheet-statement = Tvrzení
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Druh
sheet-group = Skupina
sheet-mean = Průměr
# A number that is not rounded.
sheet-exact = Přesně
sheet-overall-exact = Celkem, přesně
sheet-group-exact = { $group }, přesně
sheet-group-core = { $group }, základní tvrzení
sheet-group-optional = { $group }, volitelná tvrzení
sheet-group-sum = { $group }, součet odpovědí
sheet-group-answered = { $group }, odpovědělo
sheet-sum = Součet odpovědí
sheet-answered = Odpovědělo
# Broken where the hyphen is, if it must be.
sheet-unanswered = Bez odpovědi
sheet-invited = Pozváno
sheet-eligible = Celkem
sheet-submitted = Odevzdáno
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Zvolilo { $point }
# Not applicable.
sheet-na = Netýká se
# What a group read.
sheet-wording = Znění
sheet-percent-of-invited = Procent z pozvaných
sheet-missing = Chybí do minima
# One of the five words below follows.
sheet-minimum-is = Minimum je
sheet-did-not-open = Nešlo otevřít
sheet-came-late = Přišlo pozdě
# Whether and how a group's answers are shown.
sheet-in-the-figures = V číslech
# A number.
sheet-number = Č.
sheet-question = Otázka
# What kind of number stands here: a mean, a share.
sheet-figure = Číslo
sheet-option = Možnost
sheet-how-many = Kolik
sheet-value = Hodnota
sheet-numerator = Čitatel
sheet-denominator = Jmenovatel
# What a row is about: the lowest values, the highest.
sheet-what = Co
# First, second, third of the lowest or the highest.
sheet-place = Pořadí
sheet-text = Text
# The area or the statement that a note stands beside.
sheet-beside = U čeho
sheet-note = Poznámka
sheet-change = Změna
sheet-difference = Rozdíl
sheet-about = O čem
sheet-in-words = Slovy
# Of a plan.
sheet-plan = Plán
# The number that is wanted.
sheet-aim = Cíl
# The value of the earlier round, and of this one.
sheet-then = Předtím
sheet-now = Teď
sheet-why = Proč

## In the cells.

# Kinds of statements.
sheet-kind-core = základní
sheet-kind-optional = volitelné
sheet-kind-own = vlastní
# Stands in the place of an area's letter.
sheet-area-own = vlastní
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = vynecháno
sheet-minimum-nobody = zatím nikdo
sheet-minimum-below = nesplněno
sheet-minimum-close = blízko
sheet-minimum-reached = splněno
# "In the figures".
sheet-own-line = na vlastním řádku
sheet-participation-level = Míra účasti
sheet-people-and-sheets = Lidé a archy
sheet-areas-behind = Oblasti v základu, každá se stejnou vahou
# `codes` are short names of statements.
sheet-not-chosen = škola nevybrala: { $codes }
sheet-all-groups = Všechny skupiny
# Kinds of numbers.
sheet-figure-mean = průměr
sheet-figure-place = průměrné pořadí
sheet-figure-share = podíl
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = stojí stranou
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, kolo { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = vzrostlo
sheet-decreased = kleslo
sheet-same = stejné
sheet-not-possible = nejde

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Škola
sheet-about-exercise = Šetření
sheet-about-days = Dny
sheet-days = Odpovídalo se: { $first } až { $last }. Rozpečetěno: { $unsealed }.
sheet-about-questionnaire = Dotazník
sheet-about-participation = Účast
sheet-about-caution = Opatrnost
sheet-about-who = Kdo se zúčastnil
sheet-about-speaks = Za koho mluví
sheet-about-small = Malé skupiny
sheet-about-short-form = Zkrácená verze
sheet-about-correction = Oprava
sheet-about-shown = Co se ukazuje
sheet-about-counts = Co se počítá
sheet-about-computed = Jak se to počítá
sheet-about-levels = Úrovně
sheet-about-exact = Přesné hodnoty
sheet-exact-formula = Vedle každé vytištěné hodnoty je přesná, jako vzorec, který se dá sledovat.
sheet-exact-statement = Průměr skupiny u tvrzení: součet odpovědí / odpovědělo.
sheet-exact-overall = Celkem u tvrzení nebo oblasti: průměr přesných hodnot skupin v řádku.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Hodnota skupiny u oblasti: průměr přesných hodnot tvrzení této oblasti na listu { $sheet }.
sheet-exact-school = Průměr školy: průměr přesných celkových hodnot oblastí.
sheet-exact-share = Podíl: 100 × kolik to zvolilo / kolik odpovědělo.
sheet-exact-digits = Vzorec ukazuje patnáct číslic; JSON této zprávy má každou hodnotu jako zlomek.
sheet-about-then-and-now = Předtím a teď
sheet-about-targets = Cíle plánu
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Čí to není
sheet-about-fingerprint = Otisk dat této zprávy (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Kola vedle sebe
# Behind the title on three sheets.
rounds-areas = oblasti, jak jsou vytištěné
rounds-areas-on-scale = oblasti, { $scale }, jak jsou vytištěné
rounds-who = kdo se zúčastnil
rounds-how = jak to číst
rounds-average = Průměr
rounds-round = Kolo
rounds-level = Stupeň vzdělávání
# "In the figures".
rounds-counted = ano
rounds-not-counted = ne: žádné archy, nebo jich je na zobrazení málo
rounds-printed = Každá hodnota je celková hodnota oblasti, jak ji vytiskla její zpráva, jednou zaokrouhlená.
rounds-bars = Sloupce jdou od 1 do { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Škály se liší, takže hodnoty nejdou porovnat. Sloupce jdou od 1 do nejvyššího bodu ({ $highest }).
# At the end a command.
rounds-no-ranking = Sloupce tabulky jsou v zadaném pořadí; není to žebříček. Co stojí za oblastí, se může lišit: vybraná tvrzení, jejich znění, kdo byl tázán. Dvě kola jedné školy porovná tvrzení po tvrzení: reflectory compare
