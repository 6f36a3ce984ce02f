### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Osalus
sheet-areas = Valdkonnad
sheet-area-by-area = Valdkondade kaupa
sheet-statements = Väited
sheet-answers = Vastused
sheet-own = Oma väited
sheet-own-answers = Oma väited, vastused
sheet-others = Muud valdkonnad
sheet-own-words = Oma sõnadega
sheet-to-talk-about = Millest rääkida
sheet-then-and-now = Enne ja nüüd
# Every value of two rounds.
sheet-comparison = Võrdlus
sheet-targets = Plaani eesmärgid
sheet-notes = Koosoleku märkused
sheet-how-to-read = Kuidas lugeda

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Lk { $page }/{ $pages }
sheet-answers-counted = Vastused, kokku loetud
sheet-own-answers-counted = Vastused meie enda väidetele, kokku loetud
sheet-own-words-ordered = Oma sõnadega, tähestiku järjekorras
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Enne ja nüüd: valdkonnad, { $scale }
sheet-areas-then-and-now = Valdkonnad enne ja nüüd, { $scale }
sheet-every-value = Enne ja nüüd: iga väärtus, nagu kirjas
sheet-recompute = Kuidas seda lugeda ja üle arvutada

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Valdkond
sheet-code = Kood
sheet-name = Pealkiri
sheet-statement = Väide
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Liik
sheet-group = Rühm
sheet-mean = Keskmine
# A number that is not rounded.
sheet-exact = Täpne
sheet-overall-exact = Kokku, täpne
sheet-group-exact = { $group }, täpne
sheet-group-core = { $group }, põhiväited
sheet-group-optional = { $group }, lisaväited
sheet-group-sum = { $group }, vastuste summa
sheet-group-answered = { $group }, vastas
sheet-sum = Vastuste summa
sheet-answered = Vastas
# Broken where the hyphen is, if it must be.
sheet-unanswered = Vastamata
sheet-invited = Kutsutud
sheet-eligible = Rühmas
sheet-submitted = Esitatud
sheet-minimum = Miinimum
# How many chose this point of a scale.
sheet-chose = Valis { $point }
# Not applicable.
sheet-na = EK
# What a group read.
sheet-wording = Sõnastus
sheet-percent-of-invited = Protsent kutsututest
sheet-missing = Miinimumist puudu
# One of the five words below follows.
sheet-minimum-is = Miinimum on
sheet-did-not-open = Ei avanenud
sheet-came-late = Hilines
# Whether and how a group's answers are shown.
sheet-in-the-figures = Arvudes
# A number.
sheet-number = Nr
sheet-question = Küsimus
# What kind of number stands here: a mean, a share.
sheet-figure = Arv
sheet-option = Valik
sheet-how-many = Kui palju
sheet-value = Väärtus
sheet-numerator = Lugeja
sheet-denominator = Nimetaja
# What a row is about: the lowest values, the highest.
sheet-what = Mis
# First, second, third of the lowest or the highest.
sheet-place = Koht
sheet-text = Tekst
# The area or the statement that a note stands beside.
sheet-beside = Mille juures
sheet-note = Märkus
sheet-change = Muutus
sheet-difference = Erinevus
sheet-about = Teema
sheet-in-words = Sõnadega
# Of a plan.
sheet-plan = Plaan
# The number that is wanted.
sheet-aim = Eesmärk
# The value of the earlier round, and of this one.
sheet-then = Enne
sheet-now = Nüüd
sheet-why = Miks

## In the cells.

# Kinds of statements.
sheet-kind-core = põhi
sheet-kind-optional = lisa
sheet-kind-own = oma
# Stands in the place of an area's letter.
sheet-area-own = oma
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = välja jäetud
sheet-minimum-nobody = veel mitte keegi
sheet-minimum-below = täitmata
sheet-minimum-close = lähedal
sheet-minimum-reached = täis
# "In the figures".
sheet-own-line = oma real
sheet-participation-level = Osaluse tase
sheet-people-and-sheets = Inimesed ja vastuslehed
sheet-areas-behind = Valdkonnad selle taga, igaüks sama kaaluga
# `codes` are short names of statements.
sheet-not-chosen = kool ei valinud: { $codes }
sheet-all-groups = Kõik rühmad
# Kinds of numbers.
sheet-figure-mean = keskmine
sheet-figure-place = keskmine koht
sheet-figure-share = osakaal
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = eraldi
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, { $session }. kord
# What became of a value. A sign stands before the first three.
sheet-increased = kasvas
sheet-decreased = langes
sheet-same = sama
sheet-not-possible = pole võimalik

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Kool
sheet-about-exercise = Küsitlus
sheet-about-days = Päevad
sheet-days = Küsiti: { $first } – { $last }. Vastuslehed avatud: { $unsealed }.
sheet-about-questionnaire = Küsimustik
sheet-about-participation = Osalus
sheet-about-caution = Ettevaatust
sheet-about-who = Kes osalesid
sheet-about-speaks = Kelle eest nad räägivad
sheet-about-small = Väikesed rühmad
sheet-about-short-form = Lühivorm
sheet-about-correction = Parandus
sheet-about-shown = Mida näidatakse
sheet-about-counts = Mis läheb arvesse
sheet-about-computed = Kuidas arvutatakse
sheet-about-levels = Tasemed
sheet-about-exact = Täpsed väärtused
sheet-exact-formula = Iga kirjas oleva väärtuse kõrval on täpne väärtus valemina, mida saab jälgida.
sheet-exact-statement = Rühma keskmine väite kohta: vastuste summa / vastanute arv.
sheet-exact-overall = Väite või valdkonna üldväärtus: rühmade täpsete väärtuste keskmine selle real.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Rühma väärtus valdkonna kohta: valdkonna väidete täpsete väärtuste keskmine töölehel { $sheet }.
sheet-exact-school = Kooli keskmine: valdkondade täpsete üldväärtuste keskmine.
sheet-exact-share = Osakaal: 100 × valinute arv / vastanute arv.
sheet-exact-digits = Valem näitab viitteist numbrikohta; aruande JSON-failis on iga väärtus murruna.
sheet-about-then-and-now = Enne ja nüüd
sheet-about-targets = Plaani eesmärgid
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Kelle oma see ei ole
sheet-about-fingerprint = Aruande andmete sõrmejälg (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Küsitlused kõrvuti
# Behind the title on three sheets.
rounds-areas = valdkonnad, nagu kirjas
rounds-areas-on-scale = valdkonnad, { $scale }, nagu kirjas
rounds-who = kes osalesid
rounds-how = kuidas seda lugeda
rounds-average = Keskmine
rounds-round = Küsitlus
rounds-level = Haridustase
# "In the figures".
rounds-counted = jah
rounds-not-counted = ei: vastuslehti ei ole või on näitamiseks liiga vähe
rounds-printed = Iga väärtus on valdkonna üldväärtus nii, nagu see on aruandes kirjas, üks kord ümardatud.
rounds-bars = Tulbad on 1 kuni { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Skaalad erinevad, nii et väärtused ei ole võrreldavad. Tulbad on 1 kuni kõrgeim ({ $highest }).
# At the end a command.
rounds-no-ranking = Veerud on antud järjekorras; see ei ole pingerida. See, mis on valdkonna taga, võib erineda: valitud väited, nende sõnastus, kellelt küsiti. Ühe kooli kaht küsitlust võrdleb väidete kaupa: reflectory compare
