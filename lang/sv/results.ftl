### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = gruppen fick inte frågan
hidden-not-chosen = inte vald av skolan
hidden-no-sheets = inga blad
hidden-group-too-small = gruppen är för liten för att visas
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = inte ställd till båda grupperna
hidden-too-few = för få svar
# Nobody gave a point of the scale.
figures-no-rating = ingen bedömning

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Ingen koppling till Europeiska kommissionen, vars verktyg heter SELFIE. Påståendena här är våra egna.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Bara svar från 1 till { $highest } räknas i ett medelvärde. Bredvid varje medelvärde står hur många av de inbjudna som svarade och hur många som valde e.t. (ej tillämpligt) eller inte svarade.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Bara svar från 1 till { $highest } räknas i ett medelvärde. Bredvid varje medelvärde står hur många av de inbjudna som svarade, hur många som valde e.t. (ej tillämpligt) eller inte svarade, och hur många som valde { $points } och { $highest }.
figures-counted-in-brackets = Bara svar från 1 till { $highest } räknas i ett medelvärde. Bredvid varje medelvärde står hur många av de inbjudna som svarade, hur många som valde e.t. (ej tillämpligt) eller inte svarade, och inom parentes hur många som valde { $points } och { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Bara svar på skalan räknas i ett medelvärde. Bredvid varje medelvärde står hur många av de inbjudna som svarade och hur många som valde e.t. (ej tillämpligt) eller inte svarade.
figures-counted-on-scale-beside = Bara svar på skalan räknas i ett medelvärde. Bredvid varje medelvärde står hur många av de inbjudna som svarade, hur många som valde e.t. (ej tillämpligt) eller inte svarade, och hur många som valde varje steg på skalan.
figures-counted-on-scale-in-brackets = Bara svar på skalan räknas i ett medelvärde. Bredvid varje medelvärde står hur många av de inbjudna som svarade, hur många som valde e.t. (ej tillämpligt) eller inte svarade, och inom parentes hur många som valde varje steg på skalan.
figures-computed = Så räknas det: en grupps medelvärde för ett påstående är summan av svaren delad med deras antal; dess medelvärde för ett område är medelvärdet av de påståenden som visas här; ett totalvärde är medelvärdet av de grupper som visas, där var och en väger lika. Avrundat en gång, på slutet; en halv avrundas uppåt.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Bredvid ett medelvärde står den nivå det motsvarar: den närmaste (en halv avrundas uppåt), från medelvärdet innan det avrundas för visning. Ett medelvärde som visas som 3,5 kan alltså ligga strax under mitten.
# "within chance" is `chance-within`.
figures-compared = Värden jämförs så som de visas. "Inom slumpen": skillnaden kan bero på vilka som råkade svara. Påståenden jämförs där samma sak frågades med samma ord båda gångerna.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, omgång { $session } läsåret { $year }/{ $next }, utgåva { $edition } ({ $exercise })
figures-corrected-day = Rättat { $on }: den sista dagen blev { $day }.
figures-corrected-people = Rättat { $on }: { $group }, nu { $invited } inbjudna av totalt { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } av { $invited } svarade, e.t. { $opted-out }, obesvarat { $unanswered }
figures-minimum = Ett påstående visas från { $answers } svar från en grupp, svar med egna ord från { $sheets } blad från en grupp.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = kräver en tidigare omgång på den här nivån

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } av { $invited } inbjudna, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } av { $invited } inbjudna
# `before` is the line so far, here and below.
took-part-eligible = { $before } (totalt { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } undanlagda, för de gick inte att öppna
took-part-late = { $before }; { $count } kom sent och väntar

## How far those asked speak for all of the group.

speaks-random = { $people } av { $of-people } personer tillfrågades, framlottade: de talar för hela gruppen, inom slumpen.
speaks-random-classes = { $classes } av { $of-classes } klasser tillfrågades, { $people } av { $of-people } personer, framlottade: de talar för hela gruppen, inom slumpen.
speaks-chosen = { $people } av { $of-people } personer tillfrågades, inte framlottade: de talar för dem som tillfrågades.
speaks-chosen-classes = { $classes } av { $of-classes } klasser tillfrågades, { $people } av { $of-people } personer, inte framlottade: de talar för dem som tillfrågades.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = läs med försiktighet
mark-incomplete = ofullständig
mark-caution-why = Läs med försiktighet: inte alla grupper nådde sitt minimum.
mark-incomplete-why = Ofullständig: en grupp har inga blad. Läs med försiktighet.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: färre än { $cell } blad, visas eftersom alla som svarade sa ja.
standing-pooled = { $group }: skolledare och lärare lämnade in färre än { $cell } blad var, så de visas tillsammans och räknas som en grupp.
standing-left-out = { $group }: färre än { $cell } blad, så den här gruppen är inte med i någon siffra.
standing-not-asked = { $group }: inte tillfrågad.
standing-no-sheets = { $group }: inga blad.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = går inte: finns inte i någon av de två
not-compared-missing = går inte: saknas i en av de två
not-compared-wording = går inte: frågat med andra ord
# School leaders and teachers are shown together in one round only.
not-compared-pooled = går inte: ledare och lärare ihop bara i en
not-compared-groups = går inte: andra grupper ligger bakom
not-compared-hidden = går inte: dold i en av de två
not-compared-no-rating = går inte: ingen bedömning i en av de två
# The difference may come from who happened to answer.
chance-within = inom slumpen
chance-everybody = alla svarade: ingen slump i det
not-comparable-level = Det här är två utbildningsnivåer. Bara två undersökningar på samma nivå går att jämföra.
not-comparable-questionnaire = De här undersökningarna använde två olika enkäter, så lika koder behöver inte betyda samma sak.
not-comparable-same = Det här är samma undersökning två gånger. Välj en annan att jämföra med.

## Why no new edition of a report comes out.

no-edition-not-next = Det här är ingen ny utgåva av den sparade rapporten. Inget har ändrats.
no-edition-changed = { $group }: blad som den sparade rapporten räknar är skadade eller borta, så en ny utgåva skulle visa vad de sa. Den sparade rapporten förblir som den är.
no-edition-few-sheets = { $group }: en ny utgåva behöver { $cell } sena blad, och det finns { $sheets }: den skulle visa vad de få personerna sa. De sparas tills det finns fler.
no-edition-few-answers = { $group }: något påstående har svar i för få sena blad, så en ny utgåva skulle visa vad en eller två personer sa. De sparas tills det finns fler.
no-edition-few-texts = { $group }: färre än tio sena blad har svar med egna ord, så en ny utgåva skulle visa vilka de är. De sparas tills det finns fler.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · omgång { $session } läsåret { $year }
results-school-year = Läsåret { $year }
# Heads a column: at most 16 columns.
results-session = Omgång { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = deltar inte
results-not-started = inte börjat
results-open-until = öppen till { $day }
results-closed = stängd
results-nothing-came = inga blad
results-report-ready = rapport klar
results-edition = utgåva { $edition }
# Sheets came after the report was made.
results-report-late = rapport, sena: { $count }
# What can be done there. Enter is the key.
results-can-view = Rapporten går att läsa. Den går att jämföra så snart en andra på den här nivån är klar.
results-can-compare = Rapporten går att läsa, och att jämföra med en annan på den här nivån.
results-can-unseal = { $sheets ->
    [one] 1 blad väntar förseglat. Enter bryter förseglingen med din lösenfras och gör rapporten.
   *[other] { $sheets } blad väntar förseglade. Enter bryter förseglingen med din lösenfras och gör rapporten.
  }
results-is-open = Svar kommer fortfarande in. Resultat finns från dagen efter den sista dagen.
results-is-not-open = Den har inte öppnat än.
results-is-empty = Ingen lämnade in något blad.
results-is-out = Den här nivån deltar inte i den här omgången.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Svar kommer fortfarande in. Förseglingen går att bryta från dagen efter den sista dagen, { $day }.
results-nothing-set-up = Inget är förberett här. Det börjar i rum 2, Omgångar.
results-not-opened = Den har inte öppnat än, så det finns inget att bryta förseglingen på.
results-nobody-handed-in = Ingen lämnade in något blad, så det finns inget att bryta förseglingen på.
results-no-second = För att jämföra behövs en andra undersökning med samma nivå och enkät vars rapport är klar. Det finns ingen än.
results-compare-with = Jämför { $exercise } med vilken?
results-none-late = Inget blad har kommit sedan den senaste utgåvan, så det finns inget att räkna om.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Sena blad: { $groups }. De tidigare bladen raderades när deras tid var slut, så de går inte att räkna längre.
late-enough = Sena blad: { $groups }. e räknar dem som räcker i en ny utgåva.
late-wait = Sena blad: { $groups }. De sparas och väntar.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (räcker)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (av { $cell } som behövs)

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Bryt förseglingen: { $exercise }
unseal-title-new = Ny utgåva: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Blad som är här: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $sheets } { $group }
unseal-late = Sena blad som kommer att räknas: { $groups }.
unseal-late-few = Sena blad som kommer att räknas: { $groups }. För få, de väntar: { $few }.
unseal-after = Efteråt går antalet personer inte längre att rätta, och sena blad räknas bara i en bunt som är stor nog. Rapporten sparas och kräver ingen nyckel.
unseal-after-new = De räknas med alla andra, och den förra rapporten sparas också. Där skillnaden mellan de två skulle visa vad några få personer sa görs ingen ny utgåva, och de får vänta.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Din lösenfras
unseal-passphrase-of = Lösenfras för { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Den andra samordnarens
unseal-trying = Ett ögonblick: lösenfrasen provas.
unseal-done = { $done } av { $of } blad öppnade
# Whoever leaves the page is told this.
unseal-goes-on = Bladen öppnas fortfarande. Rapporten står i tabellen så snart den är sparad; annat får vänta tills dess.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Så läser du detta
results-page-read-short = Läs
results-page-areas = Områden
results-page-statements = Påståenden
results-page-groups = Grupper
# Statements that the school wrote itself.
results-page-own = Egna påståenden
results-page-own-short = Egna
results-page-others = Övriga områden
results-page-others-short = Övriga
results-page-words = Med egna ord
results-page-words-short = Ord
# What is worth talking about.
results-page-focus = Fokus
results-page-notes = Noterat
# Where there is no room for all titles.
results-page-at = { $page } · sida { $at } av { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · utgåva { $edition }
results-school-average = skolans medel { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } av { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } av { $of }
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
results-no-value = inget värde
# Leaders and teachers, where they are shown together.
results-staff = Personal
# How high participation is, in a word.
results-level-none = inget
results-level-incomplete = ofullständigt
results-level-medium = medelhögt
results-level-high = högt
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = ej frågad
hidden-short-not-chosen = ej vald
hidden-short-no-sheets = inga blad
# The group is too small.
hidden-short-too-small = för liten
# Not asked of both of two groups that are shown together.
hidden-short-not-both = ej båda
hidden-short-too-few = för få

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Sök efter
results-search-what = en kod, en titel eller ett ord ur ett påstående
results-search-nothing = inget hittades
results-statements = { $count ->
    [one] 1 påstående
   *[other] { $count } påståenden
  }
# What is typed follows.
results-note-on = Anteckning om { $place }:
# "n" is the key.
results-no-notes = Inga anteckningar än. På ett område eller ett påstående skriver n en: en rad om vad som sades om det.
results-write-as = Skriv rapporten till dina dokument, som
# Below that question, in a list.
results-write-chart = Sidans diagram, som bild
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, med dina anteckningar

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Svaren lämnades från { $from } till { $to }.
how-edition = Utgåva { $edition } av rapporten, förseglingen bröts { $day }.
# `form` is the title of a short form.
how-short-form = Bara en del av enkäten var med: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Vilka som deltog: deltagandet är { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum uppnått.
how-close = { $before }; nära minimum, { $minimum }.
how-below = { $before }; under minimum, { $minimum }.
how-damaged = Blad vars försegling inte gick att bryta och som inte är med i någon siffra: { $sheets }.
how-late = Blad som kom för sent och var för få, och som sparas för sig: { $sheets }.
how-shown = Vad som visas och vad som inte visas
how-cell = Den minsta gruppen är { $cell } blad: en grupp med färre har ingen egen rad.
how-corrections = Rättelser efter aktiveringen
# No corrections.
how-no-corrections = Inga.
how-corrected-day = { $on }: den sista dagen blev { $day }.
how-corrected-people = { $on }: { $group }: { $eligible } totalt, { $invited } inbjudna från och med då.
how-figures = Hur siffrorna räknas fram
# `highest` is the highest point of the scale, such as 5.
how-counts = Ett medelvärde räknar bara svaren 1 till { $highest }. E.t. och obesvarat räknas och visas bredvid, aldrig som 0.
how-counts-on-scale = Ett medelvärde räknar bara svaren på skalan. E.t. och obesvarat räknas och visas bredvid, aldrig som 0.
how-area = Ett område är medelvärdet av de påståenden som visas ur det; egna påståenden står för sig.
# (6+1) stays as it is.
how-core = (6+1) bakom ett områdes stapel: sex grundpåståenden och ett valfritt.
how-overall = I totalen räknas varje grupp lika, så att många elever inte dränker några få ledare.
# Numbers with your language's decimal sign.
how-rounded = Tal avrundas en gång, allra sist, till en decimal: 2,95 visas som 3,0.
# "80 of 200" as in `results-of`.
how-of = "80 av 200" är alltid: svarade av inbjudna. Bokstäver och mönster står för grupperna på varje sida.

## A report, the pages of areas and statements.

results-no-areas = Det finns inga områden.
results-no-groups = Det finns inga grupper.
results-no-own = Skolan hade inga egna påståenden.
results-no-others = Inga övriga områden är med på den här nivån.
results-own-head = Skolans egna påståenden, skilda från områdena
# At most 16 columns.
results-area-at = område { $at } av { $of }
results-group-at = grupp { $at } av { $of }
# In which order statements are listed.
order-by-position = i ordning
order-highest = högst först
order-lowest = lägst först
order-last-position = sista platsen först
order-greatest-increase = störst ökning först
order-greatest-decrease = störst minskning först

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } till { $high } { $highest }   { $not-asked } gruppen fick inte frågan   { $not-chosen } inte vald av skolan   { $hidden } visas inte
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } fick ej frågan  { $not-chosen } ej vald  { $hidden } visas ej
# The school's own statements: at most 3 columns, then with more room.
strip-own = eg.
strip-own-statements = egna påståenden
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = e.t.
strip-answered = { $mean } · { $count } av { $of } svarade
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = ingen bedömning · { $count } e.t. av { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Totalt { $mean } · { $count } av { $of } svarade
# `why` is in a few words why there is no figure.
detail-overall-why = Totalt: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = inga grupper
detail-note = Anteckning: { $note }
# The average.
detail-mean = medel
detail-answered = svarade av inbjudna
# `words` are those of the scale, such as "not applicable".
detail-na = e.t.: { $words }
detail-na-alone = e.t.: ej tillämpligt
detail-unanswered = obesvarat
# Heads the statement as each group read it.
detail-read = Vad varje grupp läste
# In the place of what a group read.
detail-not-asked = fick inte frågan
# Which of the other areas this is.
others-heading = { $at } av { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Medelvärde från 1 ({ $lowest }) till { $points } ({ $highest }); "{ $apart }" står för sig.
others-overall = { $title }: totalt { $mean }
others-answered = · svarade av inbjudna
# So many chose "not applicable".
others-apart = · stod för sig
others-ranks = Alternativens medelplats, 1 för den första; och andelen som valde vart och ett.
others-shares = Andelen som valde varje alternativ.
others-ticked = Andelen som kryssade för varje alternativ, bland dem som kryssade för något eller inget av dem; tillsammans kan de bli mer än 100 %.
others-average-rank = medelplats
others-average-rank-all = medelplats för alla grupper: { $rank }

## A report, the page of answers in own words.

own-words-none = Inga egna ord efterfrågades.
own-words-hidden = Visas inte: { $why }.
own-words-nobody = Ingen skrev något här.
own-words-goes-on = text { $at } av { $of } fortsätter nedanför
own-words-at = text { $at } av { $of }, i alfabetisk ordning, skild från bladen

## A report, the page Focus: headings above lists of statements.

focus-lowest = Lägst
focus-highest = Högst
focus-widest = Störst skillnad mellan grupper
focus-na = Mest e.t.
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: inga
focus-change = Störst förändring
focus-change-why = Störst förändring: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Störst förändring sedan omgång { $session } läsåret { $year }
focus-change-none = Störst förändring sedan omgång { $session } läsåret { $year }: ingen

## Two sessions compared.

compare-title = { $level } · två omgångar jämförs
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = då
compare-now = nu
compare-nothing = Inget står här i någon av de två.
compare-school-average = Skolans medel
compare-all = alla grupper
# The same, at most 3 columns.
compare-all-narrow = tot
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = per grupp: tryck g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = i ingendera
not-compared-short-wording = andra ord
not-compared-short = går inte
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = andra påståenden
compare-other-statements-short = andra påståenden
compare-other-statements-narrow = andra
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = slump
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = alla svarade
chance-everybody-narrow = alla
# The difference is larger than what may come from who happened to answer.
chance-beyond = mer än slump
