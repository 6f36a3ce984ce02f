### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Deltagande
sheet-areas = Områden
sheet-area-by-area = Område för område
sheet-statements = Påståenden
sheet-answers = Svar
sheet-own = Egna påståenden
sheet-own-answers = Egna påståenden, svar
sheet-others = Övriga områden
sheet-own-words = Egna ord
sheet-to-talk-about = Att prata om
sheet-then-and-now = Då och nu
# Every value of two rounds.
sheet-comparison = Jämförelse
sheet-targets = Planens målvärden
sheet-notes = Anteckningar från mötet
sheet-how-to-read = Så läser du detta

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Sida { $page } av { $pages }
sheet-answers-counted = Antal svar
sheet-own-answers-counted = Antal svar på våra egna påståenden
sheet-own-words-ordered = Med egna ord, i bokstavsordning
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Då och nu: områden, { $scale }
sheet-areas-then-and-now = Områdena då och nu, { $scale }
sheet-every-value = Då och nu: varje värde, så som det visas
sheet-recompute = Hur detta läses och räknas om

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Område
sheet-code = Kod
sheet-name = Titel
sheet-statement = Påstående
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Slag
sheet-group = Grupp
sheet-mean = Medel
# A number that is not rounded.
sheet-exact = Exakt
sheet-overall-exact = Totalt, exakt
sheet-group-exact = { $group }, exakt
sheet-group-core = { $group }, grund
sheet-group-optional = { $group }, valfria
sheet-group-sum = { $group }, summa av svar
sheet-group-answered = { $group }, svarade
sheet-sum = Summa av svar
sheet-answered = Svarade
# Broken where the hyphen is, if it must be.
sheet-unanswered = Ej svar
sheet-invited = Inbjudna
sheet-eligible = Totalt
sheet-submitted = Inlämnat
sheet-minimum = Minimum
# How many chose this point of a scale.
sheet-chose = Valde { $point }
# Not applicable.
sheet-na = e.t.
# What a group read.
sheet-wording = Ordalydelse
sheet-percent-of-invited = Procent av inbjudna
sheet-missing = Saknas till minimum
# One of the five words below follows.
sheet-minimum-is = Minimum är
sheet-did-not-open = Gick inte att öppna
sheet-came-late = Kom sent
# Whether and how a group's answers are shown.
sheet-in-the-figures = Med i siffrorna
# A number.
sheet-number = Nr
sheet-question = Fråga
# What kind of number stands here: a mean, a share.
sheet-figure = Siffra
sheet-option = Alternativ
sheet-how-many = Hur många
sheet-value = Värde
sheet-numerator = Täljare
sheet-denominator = Nämnare
# What a row is about: the lowest values, the highest.
sheet-what = Vad
# First, second, third of the lowest or the highest.
sheet-place = Plats
sheet-text = Text
# The area or the statement that a note stands beside.
sheet-beside = Gäller
sheet-note = Anteckning
sheet-change = Ändring
sheet-difference = Skillnad
sheet-about = Om
sheet-in-words = Med ord
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Siffra som mål
# The value of the earlier round, and of this one.
sheet-then = Då
sheet-now = Nu
sheet-why = Varför

## In the cells.

# Kinds of statements.
sheet-kind-core = grund
sheet-kind-optional = valfritt
sheet-kind-own = eget
# Stands in the place of an area's letter.
sheet-area-own = egna
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = inte med
sheet-minimum-nobody = ingen än
sheet-minimum-below = under
sheet-minimum-close = nära
sheet-minimum-reached = uppnått
# "In the figures".
sheet-own-line = på en egen rad
sheet-participation-level = Deltagandets nivå
sheet-people-and-sheets = Personer och blad
sheet-areas-behind = Områden bakom, där vart och ett väger lika
# `codes` are short names of statements.
sheet-not-chosen = inte valda av skolan: { $codes }
sheet-all-groups = Alla grupper
# Kinds of numbers.
sheet-figure-mean = medel
sheet-figure-place = medelplats
sheet-figure-share = andel
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = står för sig
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, omgång { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = ökade
sheet-decreased = minskade
sheet-same = lika
sheet-not-possible = går inte

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Skola
sheet-about-exercise = Undersökning
sheet-about-days = Dagar
sheet-days = Svarstid från { $first } till { $last }. Förseglingen bröts { $unsealed }.
sheet-about-questionnaire = Enkät
sheet-about-participation = Deltagande
sheet-about-caution = Försiktighet
sheet-about-who = Vilka som deltog
sheet-about-speaks = Vilka de talar för
sheet-about-small = Små grupper
sheet-about-short-form = Kortversion
sheet-about-correction = Rättelse
sheet-about-shown = Vad som visas
sheet-about-counts = Vad som räknas
sheet-about-computed = Hur det räknas fram
sheet-about-levels = Nivåer
sheet-about-exact = Exakta värden
sheet-exact-formula = Bredvid varje visat värde står det exakta, som en formel som går att följa.
sheet-exact-statement = En grupps medelvärde för ett påstående: summa av svar / svarade.
sheet-exact-overall = Totalt för ett påstående eller område: medelvärdet av gruppernas exakta värden på raden.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = En grupps värde för ett område: medelvärdet av de exakta värdena för områdets påståenden på kalkylbladet { $sheet }.
sheet-exact-school = Skolans medel: medelvärdet av områdenas exakta totalvärden.
sheet-exact-share = En andel: 100 × hur många som valde det / hur många som svarade.
sheet-exact-digits = En formel visar femton siffror; rapportens JSON har varje värde som bråk.
sheet-about-then-and-now = Då och nu
sheet-about-targets = Planens målvärden
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Vems det inte är
sheet-about-fingerprint = Fingeravtryck för rapportens data (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Omgångar sida vid sida
# Behind the title on three sheets.
rounds-areas = områden, så som de visas
rounds-areas-on-scale = områden, { $scale }, så som de visas
rounds-who = vilka som deltog
rounds-how = så läser du detta
rounds-average = Medelvärde
rounds-round = Omgång
rounds-level = Utbildningsnivå
# "In the figures".
rounds-counted = ja
rounds-not-counted = nej: inga blad, eller för få för att visas
rounds-printed = Varje värde är totalvärdet för ett område så som dess rapport visade det, avrundat en gång.
rounds-bars = Staplarna går från 1 till { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Skalorna skiljer sig åt, så värdena går inte att jämföra. Staplarna går från 1 till det högsta ({ $highest }).
# At the end a command.
rounds-no-ranking = Kolumnerna står i den ordning som angavs; det här är ingen rangordning. Vad som ligger bakom ett område kan skilja sig åt: vilka påståenden som valdes, deras ordalydelse, vilka som tillfrågades. Två omgångar på en skola jämförs påstående för påstående med: reflectory compare
