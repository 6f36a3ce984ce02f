### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = niet aan deze groep gevraagd
hidden-not-chosen = niet door de school gekozen
hidden-no-sheets = geen bladen
hidden-group-too-small = groep te klein om te tonen
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = niet aan beide groepen gevraagd
hidden-too-few = te weinig antwoorden
# Nobody gave a point of the scale.
figures-no-rating = geen score

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Niet verbonden aan de Europese Commissie, waarvan het instrument SELFIE heet. De stellingen hier zijn van onszelf.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Alleen antwoorden van 1 tot { $highest } tellen mee in een gemiddelde. Naast elk gemiddelde staat wie antwoordde, van de uitgenodigden, wie n.v.t. koos of geen antwoord gaf.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Alleen antwoorden van 1 tot { $highest } tellen mee in een gemiddelde. Naast elk gemiddelde staat wie antwoordde, van de uitgenodigden, wie n.v.t. koos of geen antwoord gaf, en hoeveel er { $points } en { $highest } kozen.
figures-counted-in-brackets = Alleen antwoorden van 1 tot { $highest } tellen mee in een gemiddelde. Naast elk gemiddelde staat wie antwoordde, van de uitgenodigden, wie n.v.t. koos of geen antwoord gaf, en tussen haakjes hoeveel er { $points } en { $highest } kozen.
# The same where scales have different numbers of points.
figures-counted-on-scale = Alleen antwoorden op de schaal tellen mee in een gemiddelde. Naast elk gemiddelde staat wie antwoordde, van de uitgenodigden, wie n.v.t. koos of geen antwoord gaf.
figures-counted-on-scale-beside = Alleen antwoorden op de schaal tellen mee in een gemiddelde. Naast elk gemiddelde staat wie antwoordde, van de uitgenodigden, wie n.v.t. koos of geen antwoord gaf, en hoeveel er elk punt van de schaal kozen.
figures-counted-on-scale-in-brackets = Alleen antwoorden op de schaal tellen mee in een gemiddelde. Naast elk gemiddelde staat wie antwoordde, van de uitgenodigden, wie n.v.t. koos of geen antwoord gaf, en tussen haakjes hoeveel er elk punt van de schaal kozen.
figures-computed = Zo wordt het berekend: het gemiddelde van een groep voor een stelling is de som van haar antwoorden gedeeld door hun aantal; haar gemiddelde voor een thema is het gemiddelde van de stellingen ervan die hier staan; een algemene waarde is het gemiddelde van de getoonde groepen, elk even zwaar. Eén keer afgerond, aan het eind, halven naar boven.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Naast een gemiddelde staat het niveau waarop het uitkomt: het dichtstbijzijnde, halven naar boven, van het gemiddelde voordat het voor de afdruk wordt afgerond. Een gemiddelde dat als 3,5 staat, kan dus net onder het midden liggen.
# "within chance" is `chance-within`.
figures-compared = Waarden worden vergeleken zoals ze zijn afgedrukt. “Binnen het toeval”: het verschil kan komen door wie er toevallig antwoordde. Stellingen worden vergeleken als beide keren hetzelfde met dezelfde woorden is gevraagd.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, sessie { $session } van { $year }/{ $next }, editie { $edition } ({ $exercise })
figures-corrected-day = Gecorrigeerd op { $on }: de laatste dag werd { $day }.
figures-corrected-people = Gecorrigeerd op { $on }: { $group }, nu { $invited } uitgenodigd van { $eligible } in totaal.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } van { $invited } antwoordden, n.v.t. { $opted-out }, onbeantwoord { $unanswered }
figures-minimum = Een stelling staat er vanaf { $answers } antwoorden van een groep, antwoorden in eigen woorden vanaf { $sheets } bladen van een groep.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = vraagt een eerdere ronde van dit niveau

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } van { $invited } uitgenodigd, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } van { $invited } uitgenodigd
# `before` is the line so far, here and below.
took-part-eligible = { $before } (in totaal { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } apart gelegd, want niet te openen
took-part-late = { $before }; { $count } te laat en wachtend

## How far those asked speak for all of the group.

speaks-random = { $people } van { $of-people } personen werden gevraagd, gekozen door loting: ze spreken voor de hele groep, binnen het toeval.
speaks-random-classes = { $classes } van { $of-classes } klassen werden gevraagd, { $people } van { $of-people } personen, gekozen door loting: ze spreken voor de hele groep, binnen het toeval.
speaks-chosen = { $people } van { $of-people } personen werden gevraagd, niet gekozen door loting: ze spreken voor wie is gevraagd.
speaks-chosen-classes = { $classes } van { $of-classes } klassen werden gevraagd, { $people } van { $of-people } personen, niet gekozen door loting: ze spreken voor wie is gevraagd.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = voorzichtig lezen
mark-incomplete = onvolledig
mark-caution-why = Voorzichtig lezen: niet elke groep haalde haar minimum.
mark-incomplete-why = Onvolledig: een groep heeft geen bladen. Voorzichtig lezen.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: minder dan { $cell } bladen, getoond omdat iedereen die antwoordde, akkoord ging.
standing-pooled = { $group }: schoolleiders en leerkrachten leverden elk minder dan { $cell } bladen in, dus ze worden samen getoond en tellen als één groep.
standing-left-out = { $group }: minder dan { $cell } bladen, dus deze groep telt in geen enkel cijfer mee.
standing-not-asked = { $group }: niet gevraagd.
standing-no-sheets = { $group }: geen bladen.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = kan niet: in geen van beide
not-compared-missing = kan niet: ontbreekt in een van de twee
not-compared-wording = kan niet: met andere woorden gevraagd
# School leaders and teachers are shown together in one round only.
not-compared-pooled = kan niet: schoolleiders en leerkrachten maar één keer samengenomen
not-compared-groups = kan niet: er zitten andere groepen achter
not-compared-hidden = kan niet: verborgen in een van de twee
not-compared-no-rating = kan niet: geen score in een van de twee
# The difference may come from who happened to answer.
chance-within = binnen het toeval
chance-everybody = iedereen antwoordde: geen toeval
not-comparable-level = Dit zijn twee onderwijsniveaus. Alleen twee afnames van hetzelfde niveau zijn te vergelijken.
not-comparable-questionnaire = Deze afnames gebruikten twee verschillende vragenlijsten, dus gelijke codes hoeven niet hetzelfde te betekenen.
not-comparable-same = Dit is twee keer dezelfde afname. Kies een andere om mee te vergelijken.

## Why no new edition of a report comes out.

no-edition-not-next = Dit is geen volgende editie van het rapport dat wordt bewaard. Er is niets veranderd.
no-edition-changed = { $group }: bladen die in het bewaarde rapport meetellen, zijn beschadigd of weg; een nieuwe editie zou dus tonen wat erop stond. Het bewaarde rapport blijft zoals het is.
no-edition-few-sheets = { $group }: voor een nieuwe editie zijn { $cell } late bladen nodig, en er zijn er { $sheets }: ze zou tonen wat die paar mensen zeiden. Ze worden bewaard tot er meer zijn.
no-edition-few-answers = { $group }: bij een of meer stellingen zijn er te weinig late antwoorden; een nieuwe editie zou dus tonen wat een of twee mensen zeiden. De bladen worden bewaard tot er meer zijn.
no-edition-few-texts = { $group }: op minder dan tien late bladen staan eigen woorden; een nieuwe editie zou dus tonen welke dat zijn. Ze worden bewaard tot er meer zijn.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · sessie { $session } van { $year }
results-school-year = Schooljaar { $year }
# Heads a column: at most 16 columns.
results-session = Sessie { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = doet niet mee
results-not-started = nog niet begonnen
results-open-until = open t/m { $day }
results-closed = gesloten
results-nothing-came = geen bladen
results-report-ready = rapport klaar
results-edition = editie { $edition }
# Sheets came after the report was made.
results-report-late = rapport, { $count } laat
# What can be done there. Enter is the key.
results-can-view = Het rapport kan worden bekeken. Vergelijken kan zodra er een tweede van dit niveau klaar is.
results-can-compare = Het rapport kan worden bekeken, en vergeleken met een ander van dit niveau.
results-can-unseal = { $sheets ->
    [one] 1 blad wacht verzegeld. Enter ontzegelt met je wachtwoordzin en maakt het rapport.
   *[other] { $sheets } bladen wachten verzegeld. Enter ontzegelt ze met je wachtwoordzin en maakt het rapport.
  }
results-is-open = Er wordt nog geantwoord. Resultaten komen er vanaf de dag na de laatste dag.
results-is-not-open = Nog niet open.
results-is-empty = Niemand heeft een blad ingeleverd.
results-is-out = Dit niveau doet in deze sessie niet mee.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Er wordt nog geantwoord. Resultaten kunnen worden ontzegeld vanaf de dag na de laatste dag, { $day }.
results-nothing-set-up = Hier is niets opgezet. Het begint in kamer 2, Sessies.
results-not-opened = Dit is nog niet open geweest, dus er valt niets te ontzegelen.
results-nobody-handed-in = Niemand heeft een blad ingeleverd, dus er valt niets te ontzegelen.
results-no-second = Om te vergelijken is een tweede afname van dit niveau en deze vragenlijst nodig waarvan het rapport klaar is. Die is er nog niet.
results-compare-with = { $exercise }: met welke vergelijken?
results-none-late = Sinds de laatste editie is er geen blad gekomen, dus er valt niets opnieuw te tellen.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Late bladen: { $groups }. De eerdere bladen zijn na hun tijd gewist, dus deze kunnen niet meer worden meegeteld.
late-enough = Late bladen: { $groups }. e telt die waarvan er genoeg zijn in een nieuwe editie.
late-wait = Late bladen: { $groups }. Ze worden bewaard en wachten.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (genoeg)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (van { $cell } nodig)

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Ontzegelen: { $exercise }
unseal-title-new = Nieuwe editie: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Bladen die hier zijn: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $sheets } { $group }
unseal-late = Late bladen die zullen tellen: { $groups }.
unseal-late-few = Late bladen die zullen tellen: { $groups }. Te weinig, ze wachten: { $few }.
unseal-after = Daarna kunnen aantallen personen niet meer worden gecorrigeerd, en tellen late bladen alleen mee in een reeks die groot genoeg is. Het rapport wordt bewaard en vraagt geen sleutel.
unseal-after-new = Ze worden met alle andere geteld, en het vorige rapport blijft ook bewaard. Waar het verschil tussen de twee zou verraden wat een paar mensen zeiden, komt er geen nieuwe editie en wachten ze verder.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Je wachtwoordzin
unseal-passphrase-of = Wachtwoordzin van { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Die van de andere coördinator
unseal-trying = Even geduld: de wachtwoordzin wordt geprobeerd.
unseal-done = { $done } van { $of } bladen ontzegeld
# Whoever leaves the page is told this.
unseal-goes-on = De bladen worden nog geopend. Het rapport staat in deze tabel zodra het is bewaard; andere opdrachten wachten tot dan.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Leeswijzer
results-page-read-short = Uitleg
results-page-areas = Thema’s
results-page-statements = Stellingen
results-page-groups = Groepen
# Statements that the school wrote itself.
results-page-own = Eigen stellingen
results-page-own-short = Eigen
results-page-others = Andere thema’s
results-page-others-short = Andere
results-page-words = In eigen woorden
results-page-words-short = Tekst
# What is worth talking about.
results-page-focus = Focus
results-page-notes = Notities
# Where there is no room for all titles.
results-page-at = { $page } · pagina { $at } van { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · editie { $edition }
results-school-average = schoolgemiddelde { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } van { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } van { $of }
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
results-no-value = geen waarde
# Leaders and teachers, where they are shown together.
results-staff = Schoolteam
# How high participation is, in a word.
results-level-none = nihil
results-level-incomplete = onvolledig
results-level-medium = redelijk
results-level-high = hoog
# Why there is no figure, where there is little room: at most 11 columns each.
hidden-short-not-asked = niet gevr.
hidden-short-not-chosen = n. gekozen
hidden-short-no-sheets = geen blad
# The group is too small.
hidden-short-too-small = te klein
# Not asked of both of two groups that are shown together.
hidden-short-not-both = niet beide
hidden-short-too-few = te weinig

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Zoek naar
results-search-what = een code, een titel of een woord uit een stelling
results-search-nothing = niets gevonden
results-statements = { $count ->
    [one] 1 stelling
   *[other] { $count } stellingen
  }
# What is typed follows.
results-note-on = Notitie bij { $place }:
# "n" is the key.
results-no-notes = Nog geen notities. Bij een thema of een stelling schrijf je er een met n: een regel over wat erover is gezegd.
results-write-as = Dit rapport in je documenten zetten, als
# Below that question, in a list.
results-write-chart = De grafiek van deze pagina, als afbeelding
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, met je notities

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Er is geantwoord van { $from } tot en met { $to }.
how-edition = Editie { $edition } van dit rapport, ontzegeld op { $day }.
# `form` is the title of a short form.
how-short-form = Alleen een deel van de vragenlijst is gevraagd: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Wie meedeed: de deelname is { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum gehaald.
how-close = { $before }; dicht bij het minimum van { $minimum }.
how-below = { $before }; onder het minimum van { $minimum }.
how-damaged = Bladen die niet konden worden ontzegeld en in geen enkel cijfer zitten: { $sheets }.
how-late = Bladen die te laat kwamen en met te weinig zijn, en apart worden bewaard: { $sheets }.
how-shown = Wat er wordt getoond, en wat niet
how-cell = De kleinste groep is { $cell } bladen: een groep met minder krijgt geen eigen regel.
how-corrections = Correcties na de activering
# No corrections.
how-no-corrections = Geen.
how-corrected-day = Op { $on }: de laatste dag werd { $day }.
how-corrected-people = Op { $on }: { $group }: vanaf dan { $eligible } in totaal, { $invited } uitgenodigd.
how-figures = Hoe de cijfers tot stand komen
# `highest` is the highest point of the scale, such as 5.
how-counts = In een gemiddelde tellen alleen de antwoorden 1 tot { $highest }. N.v.t. en onbeantwoord worden geteld en ernaast getoond, nooit als 0.
how-counts-on-scale = In een gemiddelde tellen alleen de antwoorden op de schaal. N.v.t. en onbeantwoord worden geteld en ernaast getoond, nooit als 0.
how-area = Een thema is het gemiddelde van de stellingen ervan die worden getoond; eigen stellingen staan apart.
# (6+1) stays as it is.
how-core = (6+1) achter de balk van een thema: zes kernstellingen en één keuzestelling.
how-overall = In het algemene cijfer telt elke groep even zwaar, zodat de vele leerlingen de weinige schoolleiders niet overstemmen.
# Numbers with your language's decimal sign.
how-rounded = Getallen worden één keer afgerond, helemaal aan het eind, op één decimaal: 2,95 wordt getoond als 3,0.
# "80 of 200" as in `results-of`.
how-of = “80 van 200” is altijd: geantwoord van uitgenodigd. Letters en patronen staan op elke pagina voor de groepen.

## A report, the pages of areas and statements.

results-no-areas = Er zijn geen thema’s.
results-no-groups = Er zijn geen groepen.
results-no-own = De school heeft geen eigen stellingen gevraagd.
results-no-others = Op dit niveau worden geen andere thema’s gevraagd.
results-own-head = De eigen stellingen van de school, los van de thema’s
# At most 16 columns.
results-area-at = thema { $at } van { $of }
results-group-at = groep { $at } van { $of }
# In which order statements are listed.
order-by-position = op volgorde
order-highest = hoogste eerst
order-lowest = laagste eerst
order-last-position = laatste plaats eerst
order-greatest-increase = grootste stijging eerst
order-greatest-decrease = grootste daling eerst

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } tot { $high } { $highest }   { $not-asked } niet aan deze groep gevraagd   { $not-chosen } niet door de school gekozen   { $hidden } niet getoond
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } niet gevraagd  { $not-chosen } niet gekozen  { $hidden } verborgen
# The school's own statements: at most 3 columns, then with more room.
strip-own = eig
strip-own-statements = eigen stellingen
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = nvt
strip-answered = { $mean } · { $count } van { $of } antwoordden
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = geen score · { $count } n.v.t. van { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Algemeen { $mean } · { $count } van { $of } antwoordden
# `why` is in a few words why there is no figure.
detail-overall-why = Algemeen: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = geen groepen
detail-note = Notitie: { $note }
# The average.
detail-mean = gemiddelde
detail-answered = geantwoord van uitgenodigd
# `words` are those of the scale, such as "not applicable".
detail-na = N.v.t.: { $words }
detail-na-alone = N.v.t.: niet van toepassing
detail-unanswered = onbeantwoord
# Heads the statement as each group read it.
detail-read = Wat elke groep las
# In the place of what a group read.
detail-not-asked = niet gevraagd
# Which of the other areas this is.
others-heading = { $at } van { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Gemiddelde van 1 ({ $lowest }) tot { $points } ({ $highest }); “{ $apart }” staat apart.
others-overall = { $title }: algemeen { $mean }
others-answered = · geantwoord van uitgenodigd
# So many chose "not applicable".
others-apart = · stonden apart
others-ranks = Gemiddelde plaats van de keuzes, 1 voor de eerste; en het aandeel dat elk ervan koos.
others-shares = Per keuze het aandeel dat ervoor koos.
others-ticked = Het aandeel dat elke keuze aanvinkte, onder wie een keuze of “geen van deze” aanvinkte; samen kan het meer dan 100 % zijn.
others-average-rank = gemiddelde plaats
others-average-rank-all = gemiddelde plaats van alle groepen: { $rank }

## A report, the page of answers in own words.

own-words-none = Er is niets in eigen woorden gevraagd.
own-words-hidden = Niet getoond: { $why }.
own-words-nobody = Hier heeft niemand iets geschreven.
own-words-goes-on = tekst { $at } van { $of } gaat hieronder verder
own-words-at = tekst { $at } van { $of }, in alfabetische volgorde, los van de bladen

## A report, the page Focus: headings above lists of statements.

focus-lowest = Laagste
focus-highest = Hoogste
focus-widest = Grootste verschil tussen groepen
focus-na = Meeste n.v.t.
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: geen
focus-change = Grootste verandering
focus-change-why = Grootste verandering: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Grootste verandering sinds sessie { $session } van { $year }
focus-change-none = Grootste verandering sinds sessie { $session } van { $year }: geen

## Two sessions compared.

compare-title = { $level } · twee sessies vergeleken
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = toen
compare-now = nu
compare-nothing = In geen van beide staat hier iets.
compare-school-average = Schoolgemiddelde
compare-all = alle groepen
# The same, at most 3 columns.
compare-all-narrow = alg
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = per groep: druk op g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = beide leeg
not-compared-short-wording = andere woorden
not-compared-short = kan niet
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = andere stellingen
compare-other-statements-short = andere vragen
compare-other-statements-narrow = anders
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = toeval
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = allen geantwoord
chance-everybody-narrow = allen
# The difference is larger than what may come from who happened to answer.
chance-beyond = meer dan toeval
