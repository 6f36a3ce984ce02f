### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = této skupině se neklade
hidden-not-chosen = škola nevybrala
hidden-no-sheets = žádné archy
hidden-group-too-small = skupina je na zobrazení malá
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = jen jedné z obou spojených skupin
hidden-too-few = málo odpovědí
# Nobody gave a point of the scale.
figures-no-rating = bez hodnocení

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Bez vazby na Evropskou komisi, jejíž nástroj se jmenuje SELFIE. Zdejší tvrzení jsou naše vlastní.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Do průměru se počítají jen odpovědi 1 až { $highest }. U každého průměru je, kolik z pozvaných odpovědělo, kolik zvolilo „netýká se“ a kolik neodpovědělo.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Do průměru se počítají jen odpovědi 1 až { $highest }. U každého průměru je, kolik z pozvaných odpovědělo, kolik zvolilo „netýká se“ a kolik neodpovědělo, a kolik zvolilo { $points } a { $highest }.
figures-counted-in-brackets = Do průměru se počítají jen odpovědi 1 až { $highest }. U každého průměru je, kolik z pozvaných odpovědělo, kolik zvolilo „netýká se“ a kolik neodpovědělo, a v závorce, kolik zvolilo { $points } a { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Do průměru se počítají jen odpovědi na škále. U každého průměru je, kolik z pozvaných odpovědělo, kolik zvolilo „netýká se“ a kolik neodpovědělo.
figures-counted-on-scale-beside = Do průměru se počítají jen odpovědi na škále. U každého průměru je, kolik z pozvaných odpovědělo, kolik zvolilo „netýká se“ a kolik neodpovědělo, a kolik zvolilo každý bod škály.
figures-counted-on-scale-in-brackets = Do průměru se počítají jen odpovědi na škále. U každého průměru je, kolik z pozvaných odpovědělo, kolik zvolilo „netýká se“ a kolik neodpovědělo, a v závorce, kolik zvolilo každý bod škály.
figures-computed = Jak se počítá: průměr skupiny u tvrzení je součet odpovědí dělený jejich počtem; průměr oblasti je průměr jejích zde uvedených tvrzení; celková hodnota je průměr uvedených skupin, každá se stejnou vahou. Zaokrouhluje se jednou, na konci, polovina nahoru.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = U průměru je úroveň, které odpovídá: nejbližší, polovina nahoru, podle průměru před zaokrouhlením pro tisk. Průměr vytištěný jako 3,5 tak může ležet těsně pod polovinou.
# "within chance" is `chance-within`.
figures-compared = Hodnoty se porovnávají tak, jak jsou vytištěné. „V mezích náhody“: rozdíl může být tím, kdo zrovna odpověděl. Tvrzení se porovnávají, když se obakrát ptalo na totéž stejnými slovy.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, kolo { $session }, { $year }/{ $next }, vydání { $edition } ({ $exercise })
figures-corrected-day = Opraveno { $on }: poslední den nově { $day }.
figures-corrected-people = Opraveno { $on }: { $group }: nově pozváno { $invited } z celkem { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = odpovědělo { $answered } z { $invited }, netýká se { $opted-out }, bez odpovědi { $unanswered }
figures-minimum = Tvrzení se ukazuje, když je ze skupiny aspoň { $answers } odpovědí, odpovědi vlastními slovy, když je z ní aspoň { $sheets } archů.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = potřebuje dřívější kolo tohoto stupně

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } z { $invited } pozvaných, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } z { $invited } pozvaných
# `before` is the line so far, here and below.
took-part-eligible = { $before } (celkem { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; nešlo otevřít a je odloženo: { $count }
took-part-late = { $before }; přišlo pozdě a čeká: { $count }

## How far those asked speak for all of the group.

speaks-random = Ptali jsme se { $people } z { $of-people } lidí, podle losu: mluví za celou skupinu, v mezích náhody.
speaks-random-classes = Ptali jsme se { $classes } z { $of-classes } tříd, { $people } z { $of-people } lidí, podle losu: mluví za celou skupinu, v mezích náhody.
speaks-chosen = Ptali jsme se { $people } z { $of-people } lidí, bez losování: mluví za ty, kterých jsme se ptali.
speaks-chosen-classes = Ptali jsme se { $classes } z { $of-classes } tříd, { $people } z { $of-people } lidí, bez losování: mluví za ty, kterých jsme se ptali.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = číst opatrně
mark-incomplete = neúplná
mark-caution-why = Číst opatrně: ne každá skupina dosáhla svého minima.
mark-incomplete-why = Neúplná: od některé skupiny nejsou archy. Číst opatrně.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: méně archů než { $cell }; ukazuje se, protože souhlasili všichni, kdo odpověděli.
standing-pooled = { $group }: vedení školy i učitelé odevzdali každý méně archů než { $cell }, proto jsou uvedeni společně a počítají se jako jedna skupina.
standing-left-out = { $group }: méně archů než { $cell }, proto tato skupina není v žádném čísle.
standing-not-asked = { $group }: neptali jsme se.
standing-no-sheets = { $group }: žádné archy.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = nejde: není v žádném z obou
not-compared-missing = nejde: v jednom z obou chybí
not-compared-wording = nejde: ptali jsme se jinými slovy
# School leaders and teachers are shown together in one round only.
not-compared-pooled = nejde: vedení a učitelé spojeni jen v jednom
not-compared-groups = nejde: stojí za tím jiné skupiny
not-compared-hidden = nejde: v jednom z obou skryto
not-compared-no-rating = nejde: v jednom z obou bez hodnocení
# The difference may come from who happened to answer.
chance-within = v mezích náhody
chance-everybody = odpověděli všichni: bez náhody
not-comparable-level = To jsou dva stupně vzdělávání. Porovnat jdou jen dvě šetření stejného stupně.
not-comparable-questionnaire = Tato šetření měla dva různé dotazníky, takže stejné kódy nemusí znamenat totéž.
not-comparable-same = To je dvakrát totéž šetření. Vyber k porovnání jiné.

## Why no new edition of a report comes out.

no-edition-not-next = To není další vydání uložené zprávy. Nic se nezměnilo.
no-edition-changed = { $group }: archy, které uložená zpráva počítá, jsou poškozené nebo pryč, takže by nové vydání ukázalo, co říkaly. Uložená zpráva zůstává, jak je.
no-edition-few-sheets = { $group }: nové vydání potřebuje opožděné archy v počtu { $cell } a je jich { $sheets }: ukázalo by, co řeklo těch pár lidí. Počkají, až jich bude víc.
no-edition-few-answers = { $group }: na některé tvrzení odpovídá málo opožděných archů, takže by nové vydání ukázalo, co řekl jeden nebo dva lidé. Počkají, až jich bude víc.
no-edition-few-texts = { $group }: vlastní slova přidává méně než deset opožděných archů, takže by nové vydání ukázalo, která to jsou. Počkají, až jich bude víc.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · kolo { $session }, { $year }
results-school-year = Školní rok { $year }
# Heads a column: at most 16 columns.
results-session = Kolo { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = neúčastní se
results-not-started = nezačalo
results-open-until = otevřeno do { $day }
results-closed = zavřeno
results-nothing-came = žádné archy
results-report-ready = zpráva hotová
results-edition = vydání { $edition }
# Sheets came after the report was made.
results-report-late = zpráva, pozdě { $count }
# What can be done there. Enter is the key.
results-can-view = Zprávu si lze prohlédnout. Porovnat půjde, jakmile bude hotová druhá pro tento stupeň.
results-can-compare = Zprávu si lze prohlédnout a porovnat s jinou pro tento stupeň.
results-can-unseal = { $sheets ->
    [one] 1 arch čeká zapečetěný. Enter ho s tvým heslem rozpečetí a vytvoří zprávu.
    [few] { $sheets } archy čekají zapečetěné. Enter je s tvým heslem rozpečetí a vytvoří zprávu.
   *[other] { $sheets } archů čeká zapečetěných. Enter je s tvým heslem rozpečetí a vytvoří zprávu.
  }
results-is-open = Lidé ještě odpovídají. Výsledky budou od dne po posledním dni.
results-is-not-open = Ještě se neotevřelo.
results-is-empty = Nikdo neodevzdal arch.
results-is-out = Tento stupeň se tohoto kola neúčastní.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Lidé ještě odpovídají. Výsledky půjde rozpečetit od dne po posledním dni: { $day }.
results-nothing-set-up = Tady není nic připraveno. Začíná se v místnosti 2, Kola.
results-not-opened = Ještě se neotevřelo, takže není co rozpečetit.
results-nobody-handed-in = Nikdo neodevzdal arch, takže není co rozpečetit.
results-no-second = K porovnání je třeba druhé šetření téhož stupně a dotazníku s hotovou zprávou. Zatím žádné není.
results-compare-with = S čím porovnat? { $exercise }
results-none-late = Od posledního vydání nepřišel žádný arch, takže není co znovu počítat.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Opožděné archy: { $groups }. Dřívější archy byly po uplynutí doby vymazány, takže tyto už započítat nejde.
late-enough = Opožděné archy: { $groups }. e započítá do nového vydání ty, kterých je dost.
late-wait = Opožděné archy: { $groups }. Uchovávají se a čekají.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (stačí)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (z potřebných { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Rozpečetit: { $exercise }
unseal-title-new = Nové vydání: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Archy, které tu jsou: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Opožděné archy, které se započítají: { $groups }.
unseal-late-few = Opožděné archy, které se započítají: { $groups }. Málo, čekají: { $few }.
unseal-after = Potom už nejde opravit počty lidí a opožděné archy se počítají jen v dost velké dávce. Zpráva se uloží a nepotřebuje klíč.
unseal-after-new = Počítají se se všemi ostatními a předchozí zpráva také zůstává. Kde by rozdíl obou prozradil, co řeklo pár lidí, nové vydání nevznikne a archy čekají dál.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Tvoje heslo
unseal-passphrase-of = Heslo: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Heslo druhého koordinátora
unseal-trying = Chviličku: heslo se zkouší.
unseal-done = rozpečetěno archů: { $done } z { $of }
# Whoever leaves the page is told this.
unseal-goes-on = Archy se ještě otevírají. Zpráva bude v této tabulce, jakmile se uloží; ostatní požadavky do té doby počkají.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Jak to číst
results-page-read-short = Jak číst
results-page-areas = Oblasti
results-page-statements = Tvrzení
results-page-groups = Skupiny
# Statements that the school wrote itself.
results-page-own = Vlastní tvrzení
results-page-own-short = Vlastní
results-page-others = Ostatní oblasti
results-page-others-short = Ostatní
results-page-words = Vlastními slovy
results-page-words-short = Slova
# What is worth talking about.
results-page-focus = Zaměření
results-page-notes = Poznámky
# Where there is no room for all titles.
results-page-at = { $page } · strana { $at } z { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · vydání { $edition }
results-school-average = průměr školy { $mean }
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
results-staff = Vedení a učitelé
# How high participation is, in a word.
results-level-none = žádná
results-level-incomplete = neúplná
results-level-medium = střední
results-level-high = vysoká
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = neptáno
hidden-short-not-chosen = nevybráno
hidden-short-no-sheets = bez archů
# The group is too small.
hidden-short-too-small = malá
# Not asked of both of two groups that are shown together.
hidden-short-not-both = ne obě
hidden-short-too-few = málo

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Hledat
results-search-what = kód, název nebo slovo z tvrzení
results-search-nothing = nic nenalezeno
results-statements = { $count ->
    [one] 1 tvrzení
    [few] { $count } tvrzení
   *[other] { $count } tvrzení
  }
# What is typed follows.
results-note-on = Poznámka, { $place }:
# "n" is the key.
results-no-notes = Zatím žádné poznámky. U oblasti nebo tvrzení ji n napíše: řádek o tom, co k tomu zaznělo.
results-write-as = Zapsat tuto zprávu do dokumentů jako
# Below that question, in a list.
results-write-chart = Graf této strany jako obrázek
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, s tvými poznámkami

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Odpovídalo se: { $from } až { $to }.
how-edition = Vydání { $edition } této zprávy, rozpečetěno: { $day }.
# `form` is the title of a short form.
how-short-form = Ptali jsme se jen na část dotazníku: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Kdo se zúčastnil: účast je { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum splněno.
how-close = { $before }; blízko minima { $minimum }.
how-below = { $before }; pod minimem { $minimum }.
how-damaged = Archy, které nešlo rozpečetit a nejsou v žádném čísle: { $sheets }.
how-late = Archy, které přišly pozdě, je jich málo a jsou stranou: { $sheets }.
how-shown = Co se ukazuje a co ne
how-cell = Práh zobrazení, počet archů: { $cell }. Skupina s méně archy nemá vlastní řádek.
how-corrections = Opravy po aktivaci
# No corrections.
how-no-corrections = Žádné.
how-corrected-day = { $on }: poslední den nově { $day }.
how-corrected-people = { $on }: { $group }: od té doby celkem { $eligible }, pozváno { $invited }.
how-figures = Jak čísla vznikají
# `highest` is the highest point of the scale, such as 5.
how-counts = Do průměru jdou jen odpovědi 1 až { $highest }. „Netýká se“ a bez odpovědi se počítá a ukazuje vedle, nikdy jako 0.
how-counts-on-scale = Do průměru jdou jen odpovědi na škále. „Netýká se“ a bez odpovědi se počítá a ukazuje vedle, nikdy jako 0.
how-area = Oblast je průměr jejích uvedených tvrzení; vlastní tvrzení stojí stranou.
# (6+1) stays as it is.
how-core = (6+1) za sloupcem oblasti: šest základních tvrzení a jedno volitelné.
how-overall = V celku má každá skupina stejnou váhu, aby mnoho žáků nepřehlušilo malé vedení.
# Numbers with your language's decimal sign.
how-rounded = Čísla se zaokrouhlují jednou, až na konci, na jedno desetinné místo: 2,95 se ukáže jako 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 z 200“ je vždy: odpovědělo z pozvaných. Písmena a vzory znamenají skupiny na každé straně.

## A report, the pages of areas and statements.

results-no-areas = Nejsou tu žádné oblasti.
results-no-groups = Nejsou tu žádné skupiny.
results-no-own = Škola neměla žádná vlastní tvrzení.
results-no-others = Na ostatní oblasti se na tomto stupni neptáme.
results-own-head = Vlastní tvrzení školy, mimo oblasti
# At most 16 columns.
results-area-at = oblast { $at } z { $of }
results-group-at = skupina { $at } z { $of }
# In which order statements are listed.
order-by-position = podle pořadí
order-highest = nejvyšší první
order-lowest = nejnižší první
order-last-position = poslední v pořadí první
order-greatest-increase = největší nárůst první
order-greatest-decrease = největší pokles první

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } až { $high } { $highest }   { $not-asked } této skupině se neklade   { $not-chosen } škola nevybrala   { $hidden } neukazuje se
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } neptáno  { $not-chosen } nevybráno  { $hidden } neukazuje se
# The school's own statements: at most 3 columns, then with more room.
strip-own = vl.
strip-own-statements = vlastní tvrzení
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = net.
strip-answered = { $mean } · odpovědělo { $count } z { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = bez hodnocení · netýká se { $count } z { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Celkem { $mean } · odpovědělo { $count } z { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Celkem: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = žádné skupiny
detail-note = Poznámka: { $note }
# The average.
detail-mean = průměr
detail-answered = odpovědělo/pozváno
# `words` are those of the scale, such as "not applicable".
detail-na = netýká se: { $words }
detail-na-alone = netýká se
detail-unanswered = bez odpovědi
# Heads the statement as each group read it.
detail-read = Co která skupina četla
# In the place of what a group read.
detail-not-asked = neptáno
# Which of the other areas this is.
others-heading = { $at } z { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Průměr od 1 ({ $lowest }) do { $points } ({ $highest }); „{ $apart }“ stojí stranou.
others-overall = { $title }: celkem { $mean }
others-answered = · odpovědělo z pozvaných
# So many chose "not applicable".
others-apart = · stranou
others-ranks = Průměrné pořadí možností, 1 je první; a podíl těch, kdo zvolili každou z nich.
others-shares = Podíl těch, kdo zvolili každou možnost.
others-ticked = Podíl těch, kdo zaškrtli každou možnost, mezi těmi, kdo zaškrtli aspoň jednu nebo žádnou z nich; dohromady to může být přes 100 %.
others-average-rank = průměrné pořadí
others-average-rank-all = průměrné pořadí všech skupin: { $rank }

## A report, the page of answers in own words.

own-words-none = Na nic se neodpovídalo vlastními slovy.
own-words-hidden = Neukazuje se: { $why }.
own-words-nobody = Nikdo tu nic nenapsal.
own-words-goes-on = text { $at } z { $of } pokračuje níže
own-words-at = text { $at } z { $of }, podle abecedy, odděleně od archů

## A report, the page Focus: headings above lists of statements.

focus-lowest = Nejnižší
focus-highest = Nejvyšší
focus-widest = Největší rozdíl mezi skupinami
focus-na = Nejčastěji „netýká se“
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: nic
focus-change = Největší změna
focus-change-why = Největší změna: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Největší změna od kola { $session }, { $year }
focus-change-none = Největší změna od kola { $session }, { $year }: nic

## Two sessions compared.

compare-title = { $level } · porovnání dvou kol
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = dříve
compare-now = teď
compare-nothing = V žádném z obou tu nic není.
compare-school-average = Průměr školy
compare-all = všechny skupiny
# The same, at most 3 columns.
compare-all-narrow = vše
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = podle skupin: stiskni g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = v žádném
not-compared-short-wording = jiná slova
not-compared-short = nejde
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = z jiných tvrzení
compare-other-statements-short = jiná tvrzení
compare-other-statements-narrow = jiná
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = náhoda
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = všichni odp.
chance-everybody-narrow = všichni
# The difference is larger than what may come from who happened to answer.
chance-beyond = víc než náhoda
