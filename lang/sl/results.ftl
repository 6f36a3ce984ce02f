### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = ta skupina ni vprašana
hidden-not-chosen = šola tega ni izbrala
hidden-no-sheets = ni listov
hidden-group-too-small = skupina je premajhna za prikaz
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = vprašana le ena združena skupina
hidden-too-few = premalo odgovorov
# Nobody gave a point of the scale.
figures-no-rating = brez ocene

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Brez povezave z Evropsko komisijo, katere orodje se imenuje SELFIE. Trditve tukaj so naše.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = V povprečju štejejo samo odgovori od 1 do { $highest }. Ob vsakem povprečju piše, koliko povabljenih je odgovorilo, koliko jih je izbralo N/V (ne velja) ali ni odgovorilo.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = V povprečju štejejo samo odgovori od 1 do { $highest }. Ob vsakem povprečju piše, koliko povabljenih je odgovorilo, koliko jih je izbralo N/V (ne velja) ali ni odgovorilo in koliko jih je izbralo { $points } in { $highest }.
figures-counted-in-brackets = V povprečju štejejo samo odgovori od 1 do { $highest }. Ob vsakem povprečju piše, koliko povabljenih je odgovorilo, koliko jih je izbralo N/V (ne velja) ali ni odgovorilo, v oklepaju pa, koliko jih je izbralo { $points } in { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = V povprečju štejejo samo odgovori na lestvici. Ob vsakem povprečju piše, koliko povabljenih je odgovorilo, koliko jih je izbralo N/V (ne velja) ali ni odgovorilo.
figures-counted-on-scale-beside = V povprečju štejejo samo odgovori na lestvici. Ob vsakem povprečju piše, koliko povabljenih je odgovorilo, koliko jih je izbralo N/V (ne velja) ali ni odgovorilo in koliko jih je izbralo posamezno točko lestvice.
figures-counted-on-scale-in-brackets = V povprečju štejejo samo odgovori na lestvici. Ob vsakem povprečju piše, koliko povabljenih je odgovorilo, koliko jih je izbralo N/V (ne velja) ali ni odgovorilo, v oklepaju pa, koliko jih je izbralo posamezno točko lestvice.
figures-computed = Kako se računa: povprečje trditve v skupini je vsota odgovorov, deljena z njihovim številom; povprečje področja je povprečje njegovih tukaj prikazanih trditev; skupna vrednost je povprečje prikazanih skupin, vsaka z enako težo. Zaokroženo enkrat, na koncu, polovica navzgor.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Ob povprečju je raven, ki ji ustreza: najbližja, polovica navzgor, iz povprečja pred zaokrožitvijo za tisk. Zato je povprečje, natisnjeno kot 3,5, lahko tik pod sredino.
# "within chance" is `chance-within`.
figures-compared = Vrednosti se primerjajo, kot so natisnjene. „Lahko naključje“: razlika je morda odvisna od tega, kdo je ravno odgovoril. Trditve se primerjajo, če je bilo obakrat vprašano isto z istimi besedami.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, { $session }. krog, { $year }/{ $next }, { $edition }. izdaja ({ $exercise })
figures-corrected-day = Popravljeno { $on }: zadnji dan je postal { $day }.
figures-corrected-people = Popravljeno { $on }: { $group }: povabljenih { $invited } od { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = odgovorilo { $answered } od { $invited }, N/V { $opted-out }, brez odgovora { $unanswered }
figures-minimum = Trditev se pokaže, ko je v skupini odgovorov vsaj { $answers }; odgovori s svojimi besedami, ko je v skupini listov vsaj { $sheets }.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = potreben je prejšnji krog te stopnje

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } od { $invited } povabljenih, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } od { $invited } povabljenih
# `before` is the line so far, here and below.
took-part-eligible = { $before } (vseh { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; odloženih, ker se niso odprli: { $count }
took-part-late = { $before }; prepozno prišlih, ki čakajo: { $count }

## How far those asked speak for all of the group.

speaks-random = Vprašanih je bilo { $people } od { $of-people } oseb, z žrebom: govorijo za vso skupino, v mejah naključja.
speaks-random-classes = Vprašanih je bilo { $classes } od { $of-classes } razredov, { $people } od { $of-people } oseb, z žrebom: govorijo za vso skupino, v mejah naključja.
speaks-chosen = Vprašanih je bilo { $people } od { $of-people } oseb, brez žreba: govorijo za vprašane.
speaks-chosen-classes = Vprašanih je bilo { $classes } od { $of-classes } razredov, { $people } od { $of-people } oseb, brez žreba: govorijo za vprašane.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = beri previdno
mark-incomplete = nepopolno
mark-caution-why = Beri previdno: niso vse skupine dosegle svojega minimuma.
mark-incomplete-why = Nepopolno: neka skupina nima listov. Beri previdno.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: manj listov kot { $cell }, prikazano, ker so se strinjali vsi, ki so odgovorili.
standing-pooled = { $group }: vodstvo in učitelji so oddali vsak manj listov kot { $cell }, zato so prikazani skupaj in štejejo kot ena skupina.
standing-left-out = { $group }: manj listov kot { $cell }, zato je ta skupina izpuščena iz vseh števil.
standing-not-asked = { $group }: ni vprašana.
standing-no-sheets = { $group }: ni listov.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = ni mogoče: ni v nobenem od obeh
not-compared-missing = ni mogoče: manjka v enem od obeh
not-compared-wording = ni mogoče: vprašano z drugimi besedami
# School leaders and teachers are shown together in one round only.
not-compared-pooled = ni mogoče: vodstvo in učitelji združeni le v enem
not-compared-groups = ni mogoče: za tem so druge skupine
not-compared-hidden = ni mogoče: v enem od obeh skrito
not-compared-no-rating = ni mogoče: v enem od obeh brez ocene
# The difference may come from who happened to answer.
chance-within = lahko naključje
chance-everybody = odgovorili so vsi: brez naključja
not-comparable-level = To sta dve stopnji izobraževanja. Primerjati je mogoče le izvedbi iste stopnje.
not-comparable-questionnaire = Ti izvedbi sta imeli različna vprašalnika, zato enake kode morda ne pomenijo istega.
not-comparable-same = To je dvakrat ista izvedba. Za primerjavo izberi drugo.

## Why no new edition of a report comes out.

no-edition-not-next = To ni nova izdaja poročila, ki je shranjeno. Nič ni bilo spremenjeno.
no-edition-changed = { $group }: listi, ki jih shranjeno poročilo šteje, so poškodovani ali jih ni več, zato bi nova izdaja pokazala, kaj je v njih pisalo. Shranjeno poročilo ostane, kakršno je.
no-edition-few-sheets = { $group }: za novo izdajo je treba poznih listov { $cell }, tu pa jih je { $sheets }: pokazala bi, kaj je povedalo teh nekaj ljudi. Hranijo se, dokler jih ni dovolj.
no-edition-few-answers = { $group }: na neko trditev odgovarja premalo poznih listov, zato bi nova izdaja pokazala, kaj sta povedala eden ali dva človeka. Hranijo se, dokler jih ni dovolj.
no-edition-few-texts = { $group }: manj kot deset poznih listov dodaja lastne besede, zato bi nova izdaja pokazala, katere so te. Hranijo se, dokler jih ni dovolj.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · { $session }. krog, { $year }
results-school-year = Šolsko leto { $year }
# Heads a column: at most 16 columns.
results-session = { $number }. krog
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = ne sodeluje
results-not-started = se še ni začelo
results-open-until = odprto do { $day }
results-closed = zaprto
results-nothing-came = ni listov
results-report-ready = poročilo je tu
results-edition = { $edition }. izdaja
# Sheets came after the report was made.
results-report-late = poroč., poznih { $count }
# What can be done there. Enter is the key.
results-can-view = Poročilo je mogoče pogledati. Primerjati ga bo mogoče, ko bo pripravljeno drugo te stopnje.
results-can-compare = Poročilo je mogoče pogledati in primerjati z drugim te stopnje.
results-can-unseal = { $sheets ->
    [one] { $sheets } list čaka zapečaten.
    [two] { $sheets } lista čakata zapečatena.
    [few] { $sheets } listi čakajo zapečateni.
   *[other] { $sheets } listov čaka zapečatenih.
  } Enter liste s tvojim geslom odpečati in naredi poročilo.
results-is-open = Odgovarjanje še poteka. Rezultati bodo od dneva po zadnjem dnevu.
results-is-not-open = Še se ni odprlo.
results-is-empty = Nihče ni oddal lista.
results-is-out = Ta stopnja v tem krogu ne sodeluje.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Odgovarjanje še poteka. Rezultate je mogoče odpečatiti od dneva po zadnjem dnevu: { $day }.
results-nothing-set-up = Tukaj ni nič pripravljeno. Začne se v razdelku 2, Krogi.
results-not-opened = To se še ni odprlo, zato ni kaj odpečatiti.
results-nobody-handed-in = Nihče ni oddal lista, zato ni kaj odpečatiti.
results-no-second = Za primerjavo je potrebna druga izvedba te stopnje in tega vprašalnika s pripravljenim poročilom. Take še ni.
results-compare-with = S katero primerjam: { $exercise }?
results-none-late = Po zadnji izdaji ni prišel noben list, zato ni kaj na novo šteti.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Pozni listi: { $groups }. Prejšnji listi so bili po svojem roku izbrisani, zato jih ni več mogoče šteti.
late-enough = Pozni listi: { $groups }. e v novi izdaji šteje tiste, ki jih je dovolj.
late-wait = Pozni listi: { $groups }. Hranijo se in čakajo.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (dovolj)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (treba { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Odpečatenje: { $exercise }
unseal-title-new = Nova izdaja: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Listi, ki so tukaj: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Pozni listi, ki bodo šteli: { $groups }.
unseal-late-few = Pozni listi, ki bodo šteli: { $groups }. Čakajo, ker jih je premalo: { $few }.
unseal-after = Potem števil oseb ni več mogoče popraviti, pozni listi pa štejejo le v dovolj velikem svežnju. Poročilo se ohrani in ne potrebuje ključa.
unseal-after-new = Štejejo se z vsemi drugimi, ohrani pa se tudi prejšnje poročilo. Če bi razlika med njima povedala, kaj je povedalo nekaj ljudi, nove izdaje ni in listi čakajo naprej.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Tvoje geslo
unseal-passphrase-of = Geslo: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Geslo drugega koordinatorja
unseal-trying = Trenutek: geslo se preverja.
unseal-done = odpečatenih { $done } od { $of } listov
# Whoever leaves the page is told this.
unseal-goes-on = Listi se še odpirajo. Poročilo se pokaže v tej tabeli, ko je shranjeno; druge naloge do takrat čakajo.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Kako to brati
results-page-read-short = Branje
results-page-areas = Področja
results-page-statements = Trditve
results-page-groups = Skupine
# Statements that the school wrote itself.
results-page-own = Lastne trditve
results-page-own-short = Lastne
results-page-others = Druga področja
results-page-others-short = Druga
results-page-words = Svoje besede
results-page-words-short = Besede
# What is worth talking about.
results-page-focus = Fokus
results-page-notes = Opombe
# Where there is no room for all titles.
results-page-at = { $page } · stran { $at } od { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · { $edition }. izdaja
results-school-average = povprečje šole { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } od { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } od { $of }
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
results-no-value = brez vrednosti
# Leaders and teachers, where they are shown together.
results-staff = Zaposleni
# How high participation is, in a word.
results-level-none = še je ni
results-level-incomplete = nepopolna
results-level-medium = srednja
results-level-high = visoka
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = ni vpraš.
hidden-short-not-chosen = ni izbrano
hidden-short-no-sheets = ni listov
# The group is too small.
hidden-short-too-small = premajhna
# Not asked of both of two groups that are shown together.
hidden-short-not-both = ne obe
hidden-short-too-few = premalo

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Iskanje:
results-search-what = koda, naslov ali beseda iz trditve
results-search-nothing = nič ni najdeno
results-statements = { $count ->
    [one] { $count } trditev
    [two] { $count } trditvi
    [few] { $count } trditve
   *[other] { $count } trditev
  }
# What is typed follows.
results-note-on = Opomba ({ $place }):
# "n" is the key.
results-no-notes = Opomb še ni. Pri področju ali trditvi jo zapiše n: vrstica o tem, kaj je bilo o tem povedano.
results-write-as = Zapiši to poročilo v svoje dokumente kot
# Below that question, in a list.
results-write-chart = Grafikon te strani kot slika
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, s tvojimi opombami

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Odgovarjanje: { $from } – { $to }.
how-edition = { $edition }. izdaja tega poročila, odpečateno: { $day }.
# `form` is the title of a short form.
how-short-form = Uporabljen je bil le del vprašalnika: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Kdo je sodeloval; udeležba: { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum dosežen.
how-close = { $before }; blizu minimuma { $minimum }.
how-below = { $before }; pod minimumom { $minimum }.
how-damaged = Listi, ki jih ni bilo mogoče odpečatiti in niso v nobenem številu: { $sheets }.
how-late = Listi, ki so prišli prepozno in jih je premalo, zato se hranijo posebej: { $sheets }.
how-shown = Kaj je prikazano in kaj ne
how-cell = Prag prikaza (število listov): { $cell }. Skupina z manj listi nima svoje vrstice.
how-corrections = Popravki po aktivaciji
# No corrections.
how-no-corrections = Ni jih.
how-corrected-day = { $on }: zadnji dan je postal { $day }.
how-corrected-people = { $on }: { $group }: od takrat povabljenih { $invited } od { $eligible }.
how-figures = Kako nastanejo števila
# `highest` is the highest point of the scale, such as 5.
how-counts = V povprečju štejejo samo odgovori od 1 do { $highest }. N/V (ne velja) in izpuščeno se štejeta in pokažeta zraven, nikoli kot 0.
how-counts-on-scale = V povprečju štejejo samo odgovori na lestvici. N/V (ne velja) in izpuščeno se štejeta in pokažeta zraven, nikoli kot 0.
how-area = Področje je povprečje njegovih prikazanih trditev; lastne trditve so posebej.
# (6+1) stays as it is.
how-core = (6+1) za stolpcem področja: šest osnovnih trditev in ena izbirna.
how-overall = V skupni vrednosti vsaka skupina šteje enako, da veliko učencev ne preglasi maloštevilnega vodstva.
# Numbers with your language's decimal sign.
how-rounded = Števila se zaokrožijo enkrat, čisto na koncu, na eno decimalko: 2,95 se pokaže kot 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 od 200“ vedno pomeni: odgovorilo od povabljenih. Črke in vzorci na vseh straneh označujejo skupine.

## A report, the pages of areas and statements.

results-no-areas = Področij ni.
results-no-groups = Skupin ni.
results-no-own = Šola ni imela lastnih trditev.
results-no-others = Na tej stopnji druga področja niso vprašana.
results-own-head = Lastne trditve šole, ločene od področij
# At most 16 columns.
results-area-at = področje { $at }/{ $of }
results-group-at = skupina { $at }/{ $of }
# In which order statements are listed.
order-by-position = po vrstnem redu
order-highest = najprej najvišje
order-lowest = najprej najnižje
order-last-position = najprej zadnje mesto
order-greatest-increase = najprej največja rast
order-greatest-decrease = najprej največji padec

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } do { $high } { $highest }   { $not-asked } skupina ni vprašana   { $not-chosen } šola ni izbrala   { $hidden } ni prikazano
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } ni vprašano  { $not-chosen } ni izbrano  { $hidden } skrito
# The school's own statements: at most 3 columns, then with more room.
strip-own = l.
strip-own-statements = lastne trditve
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/V
strip-answered = { $mean } · odgovorilo { $count } od { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = brez ocene · N/V { $count } od { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Skupaj { $mean } · odgovorilo { $count } od { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Skupaj: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = brez skupin
detail-note = Opomba: { $note }
# The average.
detail-mean = povprečje
detail-answered = odgovorilo od povab.
# `words` are those of the scale, such as "not applicable".
detail-na = N/V: { $words }
detail-na-alone = N/V: ne velja
detail-unanswered = brez odgovora
# Heads the statement as each group read it.
detail-read = Kaj je brala vsaka skupina
# In the place of what a group read.
detail-not-asked = ni vprašana
# Which of the other areas this is.
others-heading = { $at } od { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Povprečje od 1 ({ $lowest }) do { $points } ({ $highest }); „{ $apart }“ je posebej.
others-overall = { $title }: skupaj { $mean }
others-answered = · odgovorilo od povabljenih
# So many chose "not applicable".
others-apart = · posebej
others-ranks = Povprečno mesto možnosti, 1 za prvo; in delež tistih, ki so jo izbrali.
others-shares = Delež tistih, ki so izbrali posamezno možnost.
others-ticked = Delež tistih, ki so označili posamezno možnost, med vsemi, ki so označili katero koli ali nobene od teh; skupaj lahko presežejo 100 %.
others-average-rank = povprečno mesto
others-average-rank-all = povprečno mesto vseh skupin: { $rank }

## A report, the page of answers in own words.

own-words-none = S svojimi besedami ni bilo vprašano nič.
own-words-hidden = Ni prikazano: { $why }.
own-words-nobody = Tukaj ni nihče ničesar napisal.
own-words-goes-on = besedilo { $at } od { $of } se nadaljuje spodaj
own-words-at = besedilo { $at } od { $of }, po abecedi, ločeno od listov

## A report, the page Focus: headings above lists of statements.

focus-lowest = Najnižje
focus-highest = Najvišje
focus-widest = Največja razlika med skupinami
focus-na = Največ N/V
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: ni
focus-change = Največja sprememba
focus-change-why = Največja sprememba: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Največja sprememba, odkar je bil { $session }. krog, { $year }
focus-change-none = Največja sprememba, odkar je bil { $session }. krog, { $year }: ni

## Two sessions compared.

compare-title = { $level } · primerjava dveh krogov
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = prej
compare-now = zdaj
compare-nothing = Tukaj ni ničesar v nobenem od obeh.
compare-school-average = Povpr. šole
compare-all = vse skupine
# The same, at most 3 columns.
compare-all-narrow = vse
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = po skupinah: pritisni g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = v nobenem
not-compared-short-wording = druge besede
not-compared-short = ni mogoče
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = druge trditve
compare-other-statements-short = druge trditve
compare-other-statements-narrow = druge
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = naklj.
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = vsi odgovorili
chance-everybody-narrow = vsi
# The difference is larger than what may come from who happened to answer.
chance-beyond = ni le naključje
