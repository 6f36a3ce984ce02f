### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Deelname
sheet-areas = Thema’s
sheet-area-by-area = Thema per thema
sheet-statements = Stellingen
sheet-answers = Antwoorden
sheet-own = Eigen stellingen
sheet-own-answers = Eigen stellingen, antwoorden
sheet-others = Andere thema’s
sheet-own-words = Eigen woorden
sheet-to-talk-about = Om te bespreken
sheet-then-and-now = Toen en nu
# Every value of two rounds.
sheet-comparison = Vergelijking
sheet-targets = Streefcijfers
sheet-notes = Notities van het overleg
sheet-how-to-read = Leeswijzer

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Pagina { $page } van { $pages }
sheet-answers-counted = Antwoorden geteld
sheet-own-answers-counted = Antwoorden op onze eigen stellingen, geteld
sheet-own-words-ordered = In eigen woorden, in alfabetische volgorde
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Toen en nu: thema’s, { $scale }
sheet-areas-then-and-now = Thema’s toen en nu, { $scale }
sheet-every-value = Toen en nu: elke waarde, zoals afgedrukt
sheet-recompute = Hoe je dit leest en narekent

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Thema
sheet-code = Code
sheet-name = Titel
sheet-statement = Stelling
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Soort
sheet-group = Groep
sheet-mean = Gemiddelde
# A number that is not rounded.
sheet-exact = Exact
sheet-overall-exact = Algemeen, exact
sheet-group-exact = { $group }, exact
sheet-group-core = { $group }, kern
sheet-group-optional = { $group }, keuze
sheet-group-sum = { $group }, som van antwoorden
sheet-group-answered = { $group }, beantwoord
sheet-sum = Som van antwoorden
sheet-answered = Beantwoord
# Broken where the hyphen is, if it must be.
sheet-unanswered = Niet beantwoord
sheet-invited = Uitgenodigd
sheet-eligible = In totaal
sheet-submitted = Ingeleverd
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Koos { $point }
# Not applicable.
sheet-na = N.v.t.
# What a group read.
sheet-wording = Formulering
sheet-percent-of-invited = Procent van de uitgenodigden
sheet-missing = Nog tot het minimum
# One of the five words below follows.
sheet-minimum-is = Minimum is
sheet-did-not-open = Niet te openen
sheet-came-late = Te laat gekomen
# Whether and how a group's answers are shown.
sheet-in-the-figures = In de cijfers
# A number.
sheet-number = Nr.
sheet-question = Vraag
# What kind of number stands here: a mean, a share.
sheet-figure = Cijfer
sheet-option = Keuze
sheet-how-many = Hoeveel
sheet-value = Waarde
sheet-numerator = Teller
sheet-denominator = Noemer
# What a row is about: the lowest values, the highest.
sheet-what = Wat
# First, second, third of the lowest or the highest.
sheet-place = Plaats
sheet-text = Tekst
# The area or the statement that a note stands beside.
sheet-beside = Bij
sheet-note = Notitie
sheet-change = Verandering
sheet-difference = Verschil
sheet-about = Over
sheet-in-words = In woorden
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Beoogd
# The value of the earlier round, and of this one.
sheet-then = Toen
sheet-now = Nu
sheet-why = Waarom

## In the cells.

# Kinds of statements.
sheet-kind-core = kern
sheet-kind-optional = keuze
sheet-kind-own = eigen
# Stands in the place of an area's letter.
sheet-area-own = eigen
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = weggelaten
sheet-minimum-nobody = nog niemand
sheet-minimum-below = niet gehaald
sheet-minimum-close = dichtbij
sheet-minimum-reached = gehaald
# "In the figures".
sheet-own-line = op een eigen regel
sheet-participation-level = Mate van deelname
sheet-people-and-sheets = Personen en bladen
sheet-areas-behind = Thema’s erachter, elk even zwaar
# `codes` are short names of statements.
sheet-not-chosen = niet door de school gekozen: { $codes }
sheet-all-groups = Alle groepen
# Kinds of numbers.
sheet-figure-mean = gemiddelde
sheet-figure-place = gemiddelde plaats
sheet-figure-share = aandeel
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = staat apart
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, sessie { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = gestegen
sheet-decreased = gedaald
sheet-same = gelijk
sheet-not-possible = kan niet

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = School
sheet-about-exercise = Afname
sheet-about-days = Dagen
sheet-days = Gevraagd van { $first } tot en met { $last }. Ontzegeld op { $unsealed }.
sheet-about-questionnaire = Vragenlijst
sheet-about-participation = Deelname
sheet-about-caution = Voorzichtig
sheet-about-who = Wie meedeed
sheet-about-speaks = Voor wie ze spreken
sheet-about-small = Kleine groepen
sheet-about-short-form = Korte versie
sheet-about-correction = Correctie
sheet-about-shown = Wat er wordt getoond
sheet-about-counts = Wat meetelt
sheet-about-computed = Zo wordt het berekend
sheet-about-levels = Niveaus
sheet-about-exact = Exacte waarden
sheet-exact-formula = Naast elke afgedrukte waarde staat de exacte, als een formule die je kunt nagaan.
sheet-exact-statement = Het gemiddelde van een groep voor een stelling: som van antwoorden / beantwoord.
sheet-exact-overall = Algemeen voor een stelling of thema: het gemiddelde van de exacte waarden van de groepen in die rij.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = De waarde van een groep voor een thema: het gemiddelde van de exacte waarden van de stellingen van dat thema op het werkblad { $sheet }.
sheet-exact-school = Schoolgemiddelde: het gemiddelde van de exacte algemene waarden van de thema’s.
sheet-exact-share = Een aandeel: 100 × hoeveel het kozen / hoeveel antwoordden.
sheet-exact-digits = Een formule toont vijftien cijfers; in de JSON van het rapport staat elke waarde als breuk.
sheet-about-then-and-now = Toen en nu
sheet-about-targets = Streefcijfers
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Van wie dit niet is
sheet-about-fingerprint = Vingerafdruk van de gegevens van het rapport (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Rondes naast elkaar
# Behind the title on three sheets.
rounds-areas = thema’s, zoals afgedrukt
rounds-areas-on-scale = thema’s, { $scale }, zoals afgedrukt
rounds-who = wie meedeed
rounds-how = leeswijzer
rounds-average = Gemiddelde
rounds-round = Ronde
rounds-level = Onderwijsniveau
# "In the figures".
rounds-counted = ja
rounds-not-counted = nee: geen bladen, of te weinig om te tonen
rounds-printed = Elke waarde is de algemene waarde van een thema zoals het rapport ervan die afdrukte, één keer afgerond.
rounds-bars = Balken lopen van 1 tot { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = De schalen verschillen, dus waarden zijn niet te vergelijken. Balken lopen van 1 tot de hoogste ({ $highest }).
# At the end a command.
rounds-no-ranking = De kolommen staan in de opgegeven volgorde; dit is geen ranglijst. Wat achter een thema zit, kan verschillen: welke stellingen zijn gekozen, hoe ze luiden, aan wie is gevraagd. Twee rondes van één school vergelijk je stelling voor stelling met: reflectory compare
