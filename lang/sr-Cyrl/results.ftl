### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = није питано у овој групи
hidden-not-chosen = школа није изабрала
hidden-no-sheets = нема листова
hidden-group-too-small = група премала за приказ
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = нису питане обе спојене групе
hidden-too-few = премало одговора
# Nobody gave a point of the scale.
figures-no-rating = нема оцене

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Није повезано са Европском комисијом, чији се инструмент зове SELFIE. Тврдње су овде наше сопствене.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = У просек улазе само одговори од 1 до { $highest }. Уз сваки просек пише ко је одговорио, од колико позваних, и ко је изабрао Н/О или није одговорио.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = У просек улазе само одговори од 1 до { $highest }. Уз сваки просек пише ко је одговорио, од колико позваних, и ко је изабрао Н/О или није одговорио, као и колико их је изабрало { $points } и { $highest }.
figures-counted-in-brackets = У просек улазе само одговори од 1 до { $highest }. Уз сваки просек пише ко је одговорио, од колико позваних, и ко је изабрао Н/О или није одговорио, а у загради колико их је изабрало { $points } и { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = У просек улазе само одговори на скали. Уз сваки просек пише ко је одговорио, од колико позваних, и ко је изабрао Н/О или није одговорио.
figures-counted-on-scale-beside = У просек улазе само одговори на скали. Уз сваки просек пише ко је одговорио, од колико позваних, и ко је изабрао Н/О или није одговорио, као и колико их је изабрало сваки степен скале.
figures-counted-on-scale-in-brackets = У просек улазе само одговори на скали. Уз сваки просек пише ко је одговорио, од колико позваних, и ко је изабрао Н/О или није одговорио, а у загради колико их је изабрало сваки степен скале.
figures-computed = Како се рачуна: просек групе за тврдњу је збир њених одговора подељен њиховим бројем; њен просек за област је просек овде приказаних тврдњи те области; укупна вредност је просек приказаних група, од којих свака једнако вреди. Заокружује се једном, на крају, половина навише.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Уз просек пише ниво ком одговара: најближи, половина навише, према просеку пре заокруживања за штампу. Зато просек одштампан као 3,5 може да буде мало испод средине.
# "within chance" is `chance-within`.
figures-compared = Пореде се вредности како су одштампане. „У границама случајности”: разлика може да потиче од тога ко је случајно одговорио. Тврдње се пореде ако је оба пута исто питано истим речима.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, { $session }. круг, { $year }/{ $next }, { $edition }. издање ({ $exercise })
figures-corrected-day = Исправљено ({ $on }): нови последњи дан ({ $day }).
figures-corrected-people = Исправљено ({ $on }): { $group }: отад позвано { $invited }, укупно { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = одговорило { $answered } од { $invited }, Н/О { $opted-out }, без одговора { $unanswered }
figures-minimum = Тврдња се приказује од оволико одговора групе: { $answers }, а одговори својим речима од оволико листова групе: { $sheets }.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = потребан је ранији круг овог нивоа

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } од { $invited } позваних, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } од { $invited } позваних
# `before` is the line so far, here and below.
took-part-eligible = { $before } (укупно { $count })
took-part-minimum = { $before }; минимум { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; одвојено, јер се не отвара: { $count }
took-part-late = { $before }; стигло прекасно и чека: { $count }

## How far those asked speak for all of the group.

speaks-random = Питано је { $people } од { $of-people } особа, извучених случајно: говоре за целу групу, у границама случајности.
speaks-random-classes = Питано је { $classes } од { $of-classes } одељења, { $people } од { $of-people } особа, извучених случајно: говоре за целу групу, у границама случајности.
speaks-chosen = Питано је { $people } од { $of-people } особа, које нису извучене случајно: говоре за оне који су питани.
speaks-chosen-classes = Питано је { $classes } од { $of-classes } одељења, { $people } од { $of-people } особа, које нису извучене случајно: говоре за оне који су питани.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = читати с опрезом
mark-incomplete = непотпуно
mark-caution-why = Читати с опрезом: није свака група достигла свој минимум.
mark-incomplete-why = Непотпуно: једна група нема листова. Читати с опрезом.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: мање листова од { $cell }, приказано јер су пристали сви који су одговорили.
standing-pooled = { $group }: руководство школе и наставници предали су по мање листова од { $cell }, па су приказани заједно и броје се као једна група.
standing-left-out = { $group }: мање листова од { $cell }, па је ова група изостављена из свих бројки.
standing-not-asked = { $group }: није питано.
standing-no-sheets = { $group }: нема листова.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = није могуће: нема ни у једном
not-compared-missing = није могуће: у једном недостаје
not-compared-wording = није могуће: питано другим речима
# School leaders and teachers are shown together in one round only.
not-compared-pooled = није могуће: руководство и наставници спојени само у једном
not-compared-groups = није могуће: иза тога стоје друге групе
not-compared-hidden = није могуће: у једном скривено
not-compared-no-rating = није могуће: у једном нема оцене
# The difference may come from who happened to answer.
chance-within = у границама случајности
chance-everybody = одговорили су сви: нема случајности
not-comparable-level = То су два нивоа образовања. Могу да се пореде само две анкете истог нивоа.
not-comparable-questionnaire = Те анкете су имале два различита упитника, па једнаки кодови не морају да значе исто.
not-comparable-same = То је двапут иста анкета. За поређење изабери другу.

## Why no new edition of a report comes out.

no-edition-not-next = Ово није следеће издање сачуваног извештаја. Ништа није промењено.
no-edition-changed = { $group }: листови које сачувани извештај броји оштећени су или их нема, па би ново издање показало шта је у њима писало. Сачувани извештај остаје какав јесте.
no-edition-few-sheets = { $group }: за ново издање потребно је закаснелих листова: { $cell }, а има их { $sheets }: показало би шта је рекло тих неколико особа. Чувају се док их не буде више.
no-edition-few-answers = { $group }: на неку тврдњу одговара премало закаснелих листова, па би ново издање показало шта су рекле једна или две особе. Чувају се док их не буде више.
no-edition-few-texts = { $group }: своје речи додаје мање од десет закаснелих листова, па би ново издање показало које су то. Чувају се док их не буде више.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · { $session }. круг { $year }
results-school-year = Школска година { $year }
# Heads a column: at most 16 columns.
results-session = { $number }. круг
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = не учествује
results-not-started = није започето
results-open-until = траје до { $day }
results-closed = затворено
results-nothing-came = нема листова
results-report-ready = извештај спреман
results-edition = { $edition }. издање
# Sheets came after the report was made.
results-report-late = извештај, касно { $count }
# What can be done there. Enter is the key.
results-can-view = Извештај може да се погледа. Може да се пореди чим буде спреман други извештај овог нивоа.
results-can-compare = Извештај може да се погледа и да се пореди са другим извештајем овог нивоа.
results-can-unseal = { $sheets ->
    [one] Запечаћен чека { $sheets } лист. Enter га отпечаћује твојом лозинком и израђује извештај.
    [few] Запечаћена чекају { $sheets } листа. Enter их отпечаћује твојом лозинком и израђује извештај.
   *[other] Запечаћено чека { $sheets } листова. Enter их отпечаћује твојом лозинком и израђује извештај.
  }
results-is-open = Још се одговара. Резултати стижу дан после последњег дана.
results-is-not-open = Још се није отворило.
results-is-empty = Нико није предао лист.
results-is-out = Овај ниво не учествује у овом кругу.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Још се одговара. Резултати могу да се отпечате од дана после последњег дана: { $day }
results-nothing-set-up = Овде ништа није припремљено. Почиње се у соби 2, Кругови.
results-not-opened = Ово се још није отворило, па нема шта да се отпечати.
results-nobody-handed-in = Нико није предао лист, па нема шта да се отпечати.
results-no-second = За поређење је потребна друга анкета овог нивоа и истог упитника чији је извештај спреман. Још је нема.
results-compare-with = { $exercise }: с којом поредити?
results-none-late = Од последњег издања није стигао ниједан лист, па нема шта изнова да се броји.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Закаснели листови: { $groups }. Ранији листови су обрисани по истеку рока, па ови више не могу да се урачунају.
late-enough = Закаснели листови: { $groups }. e у ново издање урачунава оне којих је довољно.
late-wait = Закаснели листови: { $groups }. Чувају се и чекају.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (довољно)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (од потребних { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Отпечаћивање: { $exercise }
unseal-title-new = Ново издање: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Листови који су овде: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Закаснели листови који ће се бројати: { $groups }.
unseal-late-few = Закаснели листови који ће се бројати: { $groups }. Премало их је, чекају: { $few }.
unseal-after = После тога бројеви особа више не могу да се исправе, а закаснели листови се броје само ако их стигне довољно заједно. Извештај се чува и не треба му кључ.
unseal-after-new = Броје се заједно са свима осталима, а чува се и ранији извештај. Ако би разлика између њих одала шта је рекло неколико особа, новог издања нема и листови и даље чекају.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Твоја лозинка
unseal-passphrase-of = Лозинка: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Лозинка другог координатора
unseal-trying = Само тренутак: лозинка се проверава.
unseal-done = отпечаћено { $done } од { $of } листова
# Whoever leaves the page is told this.
unseal-goes-on = Листови се још отварају. Извештај ће бити у овој табели чим буде сачуван; други захтеви дотле чекају.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Како ово читати
results-page-read-short = Читај
results-page-areas = Области
results-page-statements = Тврдње
results-page-groups = Групе
# Statements that the school wrote itself.
results-page-own = Сопствене тврдње
results-page-own-short = Наше
results-page-others = Остале области
results-page-others-short = Остало
results-page-words = Својим речима
results-page-words-short = Речи
# What is worth talking about.
results-page-focus = Фокус
results-page-notes = Белешке
# Where there is no room for all titles.
results-page-at = { $page } · страна { $at } од { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · { $edition }. издање
results-school-average = просек школе { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } од { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } од { $of }
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
results-no-value = нема вредности
# Leaders and teachers, where they are shown together.
results-staff = Запослени
# How high participation is, in a word.
results-level-none = нулти
results-level-incomplete = непотпун
results-level-medium = средњи
results-level-high = висок
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = непитано
hidden-short-not-chosen = неизабрано
hidden-short-no-sheets = 0 листова
# The group is too small.
hidden-short-too-small = премала
# Not asked of both of two groups that are shown together.
hidden-short-not-both = не обе
hidden-short-too-few = премало

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Тражи
results-search-what = код, наслов или реч из тврдње
results-search-nothing = ништа није нађено
results-statements = { $count ->
    [one] { $count } тврдња
    [few] { $count } тврдње
   *[other] { $count } тврдњи
  }
# What is typed follows.
results-note-on = Белешка, { $place }:
# "n" is the key.
results-no-notes = Још нема белешки. На области или тврдњи n пише белешку: ред о томе шта је о њима речено.
results-write-as = Сачувај овај извештај у својим документима као
# Below that question, in a list.
results-write-chart = Графикон ове стране, као слика
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, са твојим белешкама

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Период одговарања: { $from } – { $to }
how-edition = { $edition }. издање овог извештаја, отпечаћено: { $day }
# `form` is the title of a short form.
how-short-form = Питан је само део упитника: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Ко је учествовао: одзив је { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; минимум достигнут.
how-close = { $before }; близу минимума од { $minimum }.
how-below = { $before }; испод минимума од { $minimum }.
how-damaged = Листови који нису могли да се отпечате и нису ни у једној бројци: { $sheets }.
how-late = Листови који су стигли прекасно, а премало их је, па се чувају одвојено: { $sheets }.
how-shown = Шта се приказује, а шта не
how-cell = Праг приказа је { $cell }: група са мање листова нема свој ред.
how-corrections = Исправке после активације
# No corrections.
how-no-corrections = Нема их.
how-corrected-day = { $on }: нови последњи дан: { $day }
how-corrected-people = { $on }: { $group }: отад укупно { $eligible }, позвано { $invited }.
how-figures = Како настају бројке
# `highest` is the highest point of the scale, such as 5.
how-counts = Просек броји само одговоре од 1 до { $highest }. Н/О и изостали одговори броје се и приказују уз њега, никад као 0.
how-counts-on-scale = Просек броји само одговоре на скали. Н/О и изостали одговори броје се и приказују уз њега, никад као 0.
how-area = Област је просек својих приказаних тврдњи; сопствене тврдње стоје засебно.
# (6+1) stays as it is.
how-core = (6+1) иза траке области: шест основних тврдњи и једна изборна.
how-overall = У укупној вредности свака група једнако вреди, да много ученика не надгласа малобројно руководство.
# Numbers with your language's decimal sign.
how-rounded = Бројеви се заокружују једном, на самом крају, на једну децималу: 2,95 приказује се као 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 од 200” увек значи: одговорило од позваних. Слова и шаре на свакој страни означавају групе.

## A report, the pages of areas and statements.

results-no-areas = Нема области.
results-no-groups = Нема група.
results-no-own = Школа није поставила ниједну сопствену тврдњу.
results-no-others = На овом нивоу не пита се о осталим областима.
results-own-head = Сопствене тврдње школе, одвојено од области
# At most 16 columns.
results-area-at = област { $at } од { $of }
results-group-at = група { $at } од { $of }
# In which order statements are listed.
order-by-position = по месту
order-highest = најпре највише
order-lowest = најпре најниже
order-last-position = најпре последње место
order-greatest-increase = најпре највећи пораст
order-greatest-decrease = најпре највећи пад

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } до { $high } { $highest }   { $not-asked } није питано у овој групи   { $not-chosen } школа није изабрала   { $hidden } није приказано
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } није питано  { $not-chosen } није изабрано  { $hidden } скривено
# The school's own statements: at most 3 columns, then with more room.
strip-own = соп
strip-own-statements = сопствене тврдње
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = Н/О
strip-answered = { $mean } · одговорило { $count } од { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = нема оцене · { $count } Н/О од { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Укупно { $mean } · одговорило { $count } од { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Укупно: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = нема група
detail-note = Белешка: { $note }
# The average.
detail-mean = просек
detail-answered = одговорило од позв.
# `words` are those of the scale, such as "not applicable".
detail-na = Н/О: { $words }
detail-na-alone = Н/О: не односи се
detail-unanswered = без одговора
# Heads the statement as each group read it.
detail-read = Шта је која група читала
# In the place of what a group read.
detail-not-asked = није питано
# Which of the other areas this is.
others-heading = { $at } од { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Просек од 1 ({ $lowest }) до { $points } ({ $highest }); „{ $apart }” стоји засебно.
others-overall = { $title }: укупно { $mean }
others-answered = · одговорило од позваних
# So many chose "not applicable".
others-apart = · стоји засебно
others-ranks = Просечно место опција, 1 за прву; и удео оних који су сваку изабрали.
others-shares = Удео оних који су изабрали поједину опцију.
others-ticked = Удео оних који су означили поједину опцију, међу онима који су означили неку или ниједну од њих; заједно могу да пређу 100 %.
others-average-rank = просечно место
others-average-rank-all = просечно место у свим групама: { $rank }

## A report, the page of answers in own words.

own-words-none = Није било питања за одговор својим речима.
own-words-hidden = Није приказано: { $why }.
own-words-nobody = Овде нико није ништа написао.
own-words-goes-on = текст { $at } од { $of } наставља се ниже
own-words-at = текст { $at } од { $of }, азбучним редом, одвојено од листова

## A report, the page Focus: headings above lists of statements.

focus-lowest = Најниже
focus-highest = Највише
focus-widest = Највећа разлика међу групама
focus-na = Највише Н/О
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: нема
focus-change = Највећа промена
focus-change-why = Највећа промена: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Највећа промена од { $session }. круга { $year }
focus-change-none = Највећа промена од { $session }. круга { $year }: нема

## Two sessions compared.

compare-title = { $level } · поређење два круга
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = тада
compare-now = сад
compare-nothing = Ни у једном од њих овде нема ничега.
compare-school-average = Просек школе
compare-all = све групе
# The same, at most 3 columns.
compare-all-narrow = све
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = по групама: тастер g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = ни у једном
not-compared-short-wording = друге речи
not-compared-short = није могуће
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = друге су тврдње
compare-other-statements-short = друге тврдње
compare-other-statements-narrow = друге
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = случај
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = одговорили сви
chance-everybody-narrow = сви
# The difference is larger than what may come from who happened to answer.
chance-beyond = више од случајности
