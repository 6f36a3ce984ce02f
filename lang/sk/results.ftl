### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = nie pre túto skupinu
hidden-not-chosen = škola nevybrala
hidden-no-sheets = nijaké hárky
hidden-group-too-small = skupina je na zobrazenie malá
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = nie pre obe spojené skupiny
hidden-too-few = málo odpovedí
# Nobody gave a point of the scale.
figures-no-rating = bez hodnotenia

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Bez väzby na Európsku komisiu, ktorej nástroj sa volá SELFIE. Tvrdenia sú tu naše vlastné.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Do priemeru sa počítajú len odpovede 1 až { $highest }. Pri každom priemere je, koľko z pozvaných odpovedalo, koľko zvolilo „netýka sa“ a koľko neodpovedalo.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Do priemeru sa počítajú len odpovede 1 až { $highest }. Pri každom priemere je, koľko z pozvaných odpovedalo, koľko zvolilo „netýka sa“ a koľko neodpovedalo, a koľko zvolilo { $points } a { $highest }.
figures-counted-in-brackets = Do priemeru sa počítajú len odpovede 1 až { $highest }. Pri každom priemere je, koľko z pozvaných odpovedalo, koľko zvolilo „netýka sa“ a koľko neodpovedalo, a v zátvorke, koľko zvolilo { $points } a { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Do priemeru sa počítajú len odpovede na škále. Pri každom priemere je, koľko z pozvaných odpovedalo, koľko zvolilo „netýka sa“ a koľko neodpovedalo.
figures-counted-on-scale-beside = Do priemeru sa počítajú len odpovede na škále. Pri každom priemere je, koľko z pozvaných odpovedalo, koľko zvolilo „netýka sa“ a koľko neodpovedalo, a koľko zvolilo každý bod škály.
figures-counted-on-scale-in-brackets = Do priemeru sa počítajú len odpovede na škále. Pri každom priemere je, koľko z pozvaných odpovedalo, koľko zvolilo „netýka sa“ a koľko neodpovedalo, a v zátvorke, koľko zvolilo každý bod škály.
figures-computed = Ako sa počíta: priemer skupiny pri tvrdení je súčet jej odpovedí delený ich počtom; jej priemer oblasti je priemer jej tu uvedených tvrdení; celková hodnota je priemer uvedených skupín, každej s rovnakou váhou. Zaokrúhľuje sa raz, na konci, polovica nahor.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Pri priemere je úroveň, ktorej zodpovedá: najbližšia, polovica nahor, podľa priemeru pred zaokrúhlením na tlač. Priemer vytlačený ako 3,5 tak môže ležať tesne pod polovicou.
# "within chance" is `chance-within`.
figures-compared = Hodnoty sa porovnávajú tak, ako sú vytlačené. „V medziach náhody“: rozdiel môže byť tým, kto práve odpovedal. Tvrdenia sa porovnávajú tam, kde sa oba razy pýtalo na to isté rovnakými slovami.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, kolo { $session }, { $year }/{ $next }, vydanie { $edition } ({ $exercise })
figures-corrected-day = Opravené { $on }: posledný deň po novom { $day }.
figures-corrected-people = Opravené { $on }: { $group }: po novom pozvaných { $invited }, spolu { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = odpovedalo { $answered } z { $invited }, netýka sa { $opted-out }, bez odpovede { $unanswered }
figures-minimum = Tvrdenie sa ukazuje, keď je zo skupiny aspoň { $answers } odpovedí, odpovede vlastnými slovami, keď je z nej aspoň { $sheets } hárkov.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = treba skoršie kolo tohto stupňa

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } z { $invited } pozvaných, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } z { $invited } pozvaných
# `before` is the line so far, here and below.
took-part-eligible = { $before } (spolu { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; neotvorili sa a sú odložené: { $count }
took-part-late = { $before }; prišli neskoro a čakajú: { $count }

## How far those asked speak for all of the group.

speaks-random = Pýtali sme sa { $people } z { $of-people } ľudí, vylosovaných: hovoria za celú skupinu, v medziach náhody.
speaks-random-classes = Pýtali sme sa { $classes } z { $of-classes } tried, { $people } z { $of-people } ľudí, vylosovaných: hovoria za celú skupinu, v medziach náhody.
speaks-chosen = Pýtali sme sa { $people } z { $of-people } ľudí, bez losovania: hovoria za tých, ktorých sme sa pýtali.
speaks-chosen-classes = Pýtali sme sa { $classes } z { $of-classes } tried, { $people } z { $of-people } ľudí, bez losovania: hovoria za tých, ktorých sme sa pýtali.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = čítať opatrne
mark-incomplete = neúplná
mark-caution-why = Čítať opatrne: nie každá skupina dosiahla svoje minimum.
mark-incomplete-why = Neúplná: z niektorej skupiny nie sú hárky. Čítať opatrne.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: menej hárkov ako { $cell }; ukazuje sa, lebo súhlasili všetci, čo odpovedali.
standing-pooled = { $group }: vedenie školy aj učitelia odovzdali po menej hárkov ako { $cell }, preto sú uvedení spolu a počítajú sa ako jedna skupina.
standing-left-out = { $group }: menej hárkov ako { $cell }, preto táto skupina nie je v nijakom čísle.
standing-not-asked = { $group }: nepýtali sme sa.
standing-no-sheets = { $group }: nijaké hárky.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = nedá sa: nie je v nijakom z oboch
not-compared-missing = nedá sa: v jednom z oboch chýba
not-compared-wording = nedá sa: otázka inými slovami
# School leaders and teachers are shown together in one round only.
not-compared-pooled = nedá sa: vedenie a učitelia spojení len v jednom
not-compared-groups = nedá sa: sú za tým iné skupiny
not-compared-hidden = nedá sa: v jednom z oboch skryté
not-compared-no-rating = nedá sa: v jednom z oboch bez hodnotenia
# The difference may come from who happened to answer.
chance-within = v medziach náhody
chance-everybody = odpovedali všetci: bez náhody
not-comparable-level = To sú dva stupne vzdelávania. Porovnať sa dajú len dva prieskumy rovnakého stupňa.
not-comparable-questionnaire = Tieto prieskumy mali dva rôzne dotazníky, takže rovnaké kódy nemusia znamenať to isté.
not-comparable-same = To je dvakrát ten istý prieskum. Vyber na porovnanie iný.

## Why no new edition of a report comes out.

no-edition-not-next = Toto nie je ďalšie vydanie uloženej správy. Nič sa nezmenilo.
no-edition-changed = { $group }: hárky, ktoré uložená správa počíta, sú poškodené alebo preč, takže nové vydanie by ukázalo, čo hovorili. Uložená správa ostáva, ako je.
no-edition-few-sheets = { $group }: nové vydanie potrebuje oneskorené hárky v počte { $cell } a je ich { $sheets }: ukázalo by, čo povedalo tých pár ľudí. Uchovajú sa, kým ich nebude viac.
no-edition-few-answers = { $group }: na niektoré tvrdenie odpovedá málo oneskorených hárkov, takže nové vydanie by ukázalo, čo povedal jeden človek alebo dvaja. Uchovajú sa, kým ich nebude viac.
no-edition-few-texts = { $group }: vlastné slová pridáva menej ako desať oneskorených hárkov, takže nové vydanie by ukázalo, ktoré to sú. Uchovajú sa, kým ich nebude viac.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · kolo { $session }, { $year }
results-school-year = Školský rok { $year }
# Heads a column: at most 16 columns.
results-session = Kolo { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = nezúčastní sa
results-not-started = nezačalo
results-open-until = trvá do { $day }
results-closed = zatvorené
results-nothing-came = nijaké hárky
results-report-ready = správa hotová
results-edition = vydanie { $edition }
# Sheets came after the report was made.
results-report-late = správa, neskoro { $count }
# What can be done there. Enter is the key.
results-can-view = Správu si môžeš pozrieť. Porovnať sa bude dať, len čo bude hotová druhá pre tento stupeň.
results-can-compare = Správu si môžeš pozrieť aj porovnať s inou pre tento stupeň.
results-can-unseal = { $sheets ->
    [one] 1 hárok čaká zapečatený. Enter ho s tvojím heslom rozpečatí a vytvorí správu.
    [few] { $sheets } hárky čakajú zapečatené. Enter ich s tvojím heslom rozpečatí a vytvorí správu.
   *[other] { $sheets } hárkov čaká zapečatených. Enter ich s tvojím heslom rozpečatí a vytvorí správu.
  }
results-is-open = Ľudia ešte odpovedajú. Výsledky budú odo dňa po poslednom dni.
results-is-not-open = Ešte sa to neotvorilo.
results-is-empty = Nikto neodovzdal hárok.
results-is-out = Tento stupeň sa tohto kola nezúčastňuje.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Ľudia ešte odpovedajú. Výsledky sa budú dať rozpečatiť odo dňa po poslednom dni: { $day }.
results-nothing-set-up = Tu nie je nič pripravené. Začína sa v miestnosti 2, Kolá.
results-not-opened = Ešte sa to neotvorilo, takže nie je čo rozpečatiť.
results-nobody-handed-in = Nikto neodovzdal hárok, takže nie je čo rozpečatiť.
results-no-second = Na porovnanie treba druhý prieskum rovnakého stupňa a dotazníka s hotovou správou. Zatiaľ nijaký nie je.
results-compare-with = S čím porovnať? { $exercise }
results-none-late = Od posledného vydania neprišiel nijaký hárok, takže nie je čo znova počítať.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Oneskorené hárky: { $groups }. Skoršie hárky boli po uplynutí času vymazané, takže tieto sa už započítať nedajú.
late-enough = Oneskorené hárky: { $groups }. e započíta do nového vydania tie, ktorých je dosť.
late-wait = Oneskorené hárky: { $groups }. Uchovávajú sa a čakajú.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (stačí)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (z potrebných { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Rozpečatiť: { $exercise }
unseal-title-new = Nové vydanie: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Hárky, ktoré tu sú: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Oneskorené hárky, ktoré sa započítajú: { $groups }.
unseal-late-few = Oneskorené hárky, ktoré sa započítajú: { $groups }. Málo, čakajú: { $few }.
unseal-after = Potom sa už nedajú opraviť počty ľudí a oneskorené hárky sa počítajú len v dosť veľkej dávke. Správa sa uloží a kľúč nepotrebuje.
unseal-after-new = Počítajú sa so všetkými ostatnými a predošlá správa tiež ostáva. Kde by rozdiel oboch prezradil, čo povedalo pár ľudí, nové vydanie nevznikne a hárky čakajú ďalej.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Tvoje heslo
unseal-passphrase-of = Heslo: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Heslo druhého koordinátora
unseal-trying = Chvíľočku: heslo sa skúša.
unseal-done = rozpečatené hárky: { $done } z { $of }
# Whoever leaves the page is told this.
unseal-goes-on = Hárky sa ešte otvárajú. Správa bude v tejto tabuľke, len čo sa uloží; ostatné požiadavky dovtedy počkajú.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Ako to čítať
results-page-read-short = Čítať
results-page-areas = Oblasti
results-page-statements = Tvrdenia
results-page-groups = Skupiny
# Statements that the school wrote itself.
results-page-own = Vlastné tvrdenia
results-page-own-short = Vlastné
results-page-others = Ostatné oblasti
results-page-others-short = Ostatné
results-page-words = Vlastnými slovami
results-page-words-short = Slová
# What is worth talking about.
results-page-focus = Na debatu
results-page-notes = Poznámky
# Where there is no room for all titles.
results-page-at = { $page } · strana { $at } z { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · vydanie { $edition }
results-school-average = priemer školy { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } z { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } z { $of }
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
results-no-value = bez hodnoty
# Leaders and teachers, where they are shown together.
results-staff = Vedenie a učitelia
# How high participation is, in a word.
results-level-none = nijaká
results-level-incomplete = neúplná
results-level-medium = stredná
results-level-high = vysoká
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = nie pre ňu
hidden-short-not-chosen = nevybrané
hidden-short-no-sheets = bez hárkov
# The group is too small.
hidden-short-too-small = malá
# Not asked of both of two groups that are shown together.
hidden-short-not-both = nie obe
hidden-short-too-few = málo

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Hľadať
results-search-what = kód, názov alebo slovo z tvrdenia
results-search-nothing = nič sa nenašlo
results-statements = { $count ->
    [one] 1 tvrdenie
    [few] { $count } tvrdenia
   *[other] { $count } tvrdení
  }
# What is typed follows.
results-note-on = Poznámka, { $place }:
# "n" is the key.
results-no-notes = Zatiaľ nijaké poznámky. Pri oblasti alebo tvrdení ju napíše n: riadok o tom, čo k tomu zaznelo.
results-write-as = Zapísať túto správu do dokumentov ako
# Below that question, in a list.
results-write-chart = Graf tejto strany ako obrázok
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, s tvojimi poznámkami

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Odpovedalo sa: { $from } až { $to }.
how-edition = Vydanie { $edition } tejto správy, rozpečatené: { $day }.
# `form` is the title of a short form.
how-short-form = Pýtali sme sa len na časť dotazníka: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Kto sa zúčastnil: účasť je { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum splnené.
how-close = { $before }; blízko minima { $minimum }.
how-below = { $before }; pod minimom { $minimum }.
how-damaged = Hárky, ktoré sa nedali rozpečatiť a nie sú v nijakom čísle: { $sheets }.
how-late = Hárky, ktoré prišli neskoro, je ich málo a sú bokom: { $sheets }.
how-shown = Čo sa ukazuje a čo nie
how-cell = Prah zobrazenia, počet hárkov: { $cell }. Skupina s menším počtom nemá vlastný riadok.
how-corrections = Opravy po aktivácii
# No corrections.
how-no-corrections = Nijaké.
how-corrected-day = { $on }: posledný deň po novom { $day }.
how-corrected-people = { $on }: { $group }: odvtedy spolu { $eligible }, pozvaných { $invited }.
how-figures = Ako čísla vznikajú
# `highest` is the highest point of the scale, such as 5.
how-counts = Do priemeru idú len odpovede 1 až { $highest }. „Netýka sa“ a bez odpovede sa počíta a ukazuje vedľa, nikdy nie ako 0.
how-counts-on-scale = Do priemeru idú len odpovede na škále. „Netýka sa“ a bez odpovede sa počíta a ukazuje vedľa, nikdy nie ako 0.
how-area = Oblasť je priemer jej uvedených tvrdení; vlastné tvrdenia stoja bokom.
# (6+1) stays as it is.
how-core = (6+1) za stĺpcom oblasti: šesť základných tvrdení a jedno voliteľné.
how-overall = Celkovo má každá skupina rovnakú váhu, aby veľa žiakov neprehlušilo malé vedenie.
# Numbers with your language's decimal sign.
how-rounded = Čísla sa zaokrúhľujú raz, celkom na konci, na jedno desatinné miesto: 2,95 sa ukáže ako 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 z 200“ je vždy: odpovedalo z pozvaných. Písmená a vzory znamenajú skupiny na každej strane.

## A report, the pages of areas and statements.

results-no-areas = Nie sú tu nijaké oblasti.
results-no-groups = Nie sú tu nijaké skupiny.
results-no-own = Škola nemala nijaké vlastné tvrdenia.
results-no-others = Na ostatné oblasti sa na tomto stupni nepýtame.
results-own-head = Vlastné tvrdenia školy, mimo oblastí
# At most 16 columns.
results-area-at = oblasť { $at } z { $of }
results-group-at = skupina { $at } z { $of }
# In which order statements are listed.
order-by-position = podľa poradia
order-highest = najvyššie prvé
order-lowest = najnižšie prvé
order-last-position = posledné v poradí prvé
order-greatest-increase = najväčší rast prvý
order-greatest-decrease = najväčší pokles prvý

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } až { $high } { $highest }   { $not-asked } nie pre túto skupinu   { $not-chosen } škola nevybrala   { $hidden } neukazuje sa
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } nie pre ňu  { $not-chosen } nevybrané  { $hidden } neukazuje sa
# The school's own statements: at most 3 columns, then with more room.
strip-own = vl.
strip-own-statements = vlastné tvrdenia
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = net.
strip-answered = { $mean } · odpovedalo { $count } z { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = bez hodnotenia · netýka sa { $count } z { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Celkovo { $mean } · odpovedalo { $count } z { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Celkovo: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = nijaké skupiny
detail-note = Poznámka: { $note }
# The average.
detail-mean = priemer
detail-answered = odpovedalo z pozv.
# `words` are those of the scale, such as "not applicable".
detail-na = netýka sa: { $words }
detail-na-alone = netýka sa
detail-unanswered = bez odpovede
# Heads the statement as each group read it.
detail-read = Čo ktorá skupina čítala
# In the place of what a group read.
detail-not-asked = nepýtali sme sa
# Which of the other areas this is.
others-heading = { $at } z { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Priemer od 1 ({ $lowest }) do { $points } ({ $highest }); „{ $apart }“ stojí bokom.
others-overall = { $title }: celkovo { $mean }
others-answered = · odpovedalo z pozvaných
# So many chose "not applicable".
others-apart = · bokom
others-ranks = Priemerné poradie možností, 1 je prvé; a podiel tých, čo zvolili každú z nich.
others-shares = Podiel tých, čo zvolili každú možnosť.
others-ticked = Podiel tých, čo zaškrtli každú možnosť, spomedzi tých, čo zaškrtli niektorú z nich alebo nijakú; dohromady to môže byť nad 100 %.
others-average-rank = priemerné poradie
others-average-rank-all = priemerné poradie všetkých skupín: { $rank }

## A report, the page of answers in own words.

own-words-none = Odpovede vlastnými slovami sa nežiadali.
own-words-hidden = Neukazuje sa: { $why }.
own-words-nobody = Nikto tu nič nenapísal.
own-words-goes-on = text { $at } z { $of } pokračuje nižšie
own-words-at = text { $at } z { $of }, podľa abecedy, oddelene od hárkov

## A report, the page Focus: headings above lists of statements.

focus-lowest = Najnižšie
focus-highest = Najvyššie
focus-widest = Najväčší rozdiel medzi skupinami
focus-na = Najčastejšie „netýka sa“
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: nič
focus-change = Najväčšia zmena
focus-change-why = Najväčšia zmena: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Najväčšia zmena od kola { $session }, { $year }
focus-change-none = Najväčšia zmena od kola { $session }, { $year }: nič

## Two sessions compared.

compare-title = { $level } · porovnanie dvoch kôl
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = vtedy
compare-now = teraz
compare-nothing = V nijakom z oboch tu nič nie je.
compare-school-average = Priemer školy
compare-all = všetky skupiny
# The same, at most 3 columns.
compare-all-narrow = vš.
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = podľa skupín: stlač g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = v nijakom
not-compared-short-wording = iné slová
not-compared-short = nedá sa
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = z iných tvrdení
compare-other-statements-short = iné tvrdenia
compare-other-statements-narrow = iné
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = náhoda
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = všetci odp.
chance-everybody-narrow = všetci
# The difference is larger than what may come from who happened to answer.
chance-beyond = viac než náhoda
