### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = acest grup nu e întrebat
hidden-not-chosen = nealeasă de școală
hidden-no-sheets = nicio foaie
hidden-group-too-small = grup prea mic pentru a fi arătat
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = nu s-a pus ambelor grupuri reunite
hidden-too-few = prea puține răspunsuri
# Nobody gave a point of the scale.
figures-no-rating = nicio apreciere

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Fără legătură cu Comisia Europeană, al cărei instrument se numește SELFIE. Afirmațiile de aici sunt ale noastre.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Într-o medie intră doar răspunsurile de la 1 la { $highest }. Lângă fiecare medie stă cine a răspuns, din cei invitați, cine a ales N/A sau nu a răspuns.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Într-o medie intră doar răspunsurile de la 1 la { $highest }. Lângă fiecare medie stă cine a răspuns, din cei invitați, cine a ales N/A sau nu a răspuns și câți au ales { $points } și { $highest }.
figures-counted-in-brackets = Într-o medie intră doar răspunsurile de la 1 la { $highest }. Lângă fiecare medie stă cine a răspuns, din cei invitați, cine a ales N/A sau nu a răspuns și, în paranteze, câți au ales { $points } și { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Într-o medie intră doar răspunsurile de pe scală. Lângă fiecare medie stă cine a răspuns, din cei invitați, cine a ales N/A sau nu a răspuns.
figures-counted-on-scale-beside = Într-o medie intră doar răspunsurile de pe scală. Lângă fiecare medie stă cine a răspuns, din cei invitați, cine a ales N/A sau nu a răspuns și câți au ales fiecare punct al scalei.
figures-counted-on-scale-in-brackets = Într-o medie intră doar răspunsurile de pe scală. Lângă fiecare medie stă cine a răspuns, din cei invitați, cine a ales N/A sau nu a răspuns și, în paranteze, câți au ales fiecare punct al scalei.
figures-computed = Cum se calculează: media unui grup la o afirmație este suma răspunsurilor împărțită la numărul lor; media lui la un domeniu este media afirmațiilor arătate aici; o valoare generală este media grupurilor arătate, fiecare cu aceeași greutate. Se rotunjește o dată, la sfârșit, jumătatea în sus.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Lângă o medie stă nivelul la care ajunge: cel mai apropiat, jumătatea în sus, din media dinainte de rotunjirea pentru tipar. De aceea o medie tipărită ca 3,5 poate fi puțin sub mijloc.
# "within chance" is `chance-within`.
figures-compared = Valorile se compară așa cum sunt tipărite. „Poate fi întâmplare”: diferența poate veni din cine s-a nimerit să răspundă. Afirmațiile se compară acolo unde de ambele dăți s-a întrebat același lucru, cu aceleași cuvinte.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, sesiunea { $session } din { $year }/{ $next }, ediția { $edition } ({ $exercise })
figures-corrected-day = Corectat la { $on }: ultima zi a devenit { $day }.
figures-corrected-people = Corectat la { $on }: { $group }: { $invited } invitați din { $eligible } eligibili.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = Au răspuns { $answered } din { $invited }, N/A { $opted-out }, fără răspuns { $unanswered }
figures-minimum = O afirmație se arată de la { $answers } răspunsuri ale unui grup, răspunsurile cu propriile cuvinte de la { $sheets } foi ale unui grup.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = cere o rundă anterioară a acestui nivel

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } din { $invited } invitați, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } din { $invited } invitați
# `before` is the line so far, here and below.
took-part-eligible = { $before } (eligibili { $count })
took-part-minimum = { $before }; minim { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; puse deoparte, căci nu s-au deschis: { $count }
took-part-late = { $before }; întârziate, așteaptă: { $count }

## How far those asked speak for all of the group.

speaks-random = Au fost întrebate persoane trase la sorți ({ $people } din { $of-people }): ele vorbesc pentru tot grupul, în limitele întâmplării.
speaks-random-classes = Au fost întrebate clase trase la sorți ({ $classes } din { $of-classes }; persoane: { $people } din { $of-people }): ele vorbesc pentru tot grupul, în limitele întâmplării.
speaks-chosen = Au fost întrebate persoane ({ $people } din { $of-people }), nu prin tragere la sorți: ele vorbesc pentru cei întrebați.
speaks-chosen-classes = Au fost întrebate clase ({ $classes } din { $of-classes }; persoane: { $people } din { $of-people }), nu prin tragere la sorți: ele vorbesc pentru cei întrebați.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = de citit cu prudență
mark-incomplete = incomplet
mark-caution-why = De citit cu prudență: nu toate grupurile și-au atins minimul.
mark-incomplete-why = Incomplet: un grup nu are nicio foaie. De citit cu prudență.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: foi mai puține decât { $cell }; arătat pentru că au fost de acord toți cei care au răspuns.
standing-pooled = { $group }: la conducere și la cadrele didactice foile sunt, la fiecare, mai puține decât { $cell }, așa că se arată împreună și se socotesc un singur grup.
standing-left-out = { $group }: foi mai puține decât { $cell }, așa că acest grup e lăsat în afara tuturor cifrelor.
standing-not-asked = { $group }: nu a fost întrebat.
standing-no-sheets = { $group }: nicio foaie.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = nu se poate: în niciuna din cele două
not-compared-missing = nu se poate: lipsește în una din cele două
not-compared-wording = nu se poate: întrebat cu alte cuvinte
# School leaders and teachers are shown together in one round only.
not-compared-pooled = nu se poate: conducerea și cadrele, reunite doar într-una
not-compared-groups = nu se poate: alte grupuri în spate
not-compared-hidden = nu se poate: ascuns în una din cele două
not-compared-no-rating = nu se poate: nicio apreciere în una din cele două
# The difference may come from who happened to answer.
chance-within = poate fi întâmplare
chance-everybody = au răspuns toți: nu e întâmplare
not-comparable-level = Sunt două niveluri de învățământ. Se pot compara doar două exerciții de același nivel.
not-comparable-questionnaire = Aceste exerciții au folosit două chestionare diferite, așa că aceleași coduri pot însemna altceva.
not-comparable-same = E de două ori același exercițiu. Alegeți altul pentru comparație.

## Why no new edition of a report comes out.

no-edition-not-next = Aceasta nu e o ediție următoare a raportului păstrat. Nu s-a schimbat nimic.
no-edition-changed = { $group }: foi numărate în raportul păstrat sunt deteriorate sau lipsesc, așa că o ediție nouă ar arăta ce au spus ele. Raportul păstrat rămâne cum e.
no-edition-few-sheets = { $group }: foi întârziate necesare pentru o ediție nouă: { $cell }; acum sunt { $sheets }: s-ar vedea ce au spus acele puține persoane. Se păstrează până sunt mai multe.
no-edition-few-answers = { $group }: prea puține foi întârziate răspund la câte o afirmație, așa că o ediție nouă ar arăta ce au spus una sau două persoane. Se păstrează până sunt mai multe.
no-edition-few-texts = { $group }: mai puțin de zece foi întârziate adaugă cuvinte proprii, așa că o ediție nouă ar arăta care sunt acelea. Se păstrează până sunt mai multe.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · sesiunea { $session } din { $year }
results-school-year = Anul școlar { $year }
# Heads a column: at most 16 columns.
results-session = Sesiunea { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = nu participă
results-not-started = neînceput
results-open-until = până la { $day }
results-closed = închis
results-nothing-came = nicio foaie
results-report-ready = raport gata
results-edition = ediția { $edition }
# Sheets came after the report was made.
results-report-late = raport; { $count } întârz.
# What can be done there. Enter is the key.
results-can-view = Raportul poate fi văzut. Poate fi comparat de îndată ce e gata un al doilea de acest nivel.
results-can-compare = Raportul poate fi văzut și comparat cu altul de acest nivel.
results-can-unseal = { $sheets ->
    [one] 1 foaie așteaptă sigilată. Enter o desigilează cu parola dumneavoastră și face raportul.
    [few] { $sheets } foi așteaptă sigilate. Enter le desigilează cu parola dumneavoastră și face raportul.
   *[other] { $sheets } de foi așteaptă sigilate. Enter le desigilează cu parola dumneavoastră și face raportul.
  }
results-is-open = Încă se răspunde. Rezultatele vin din ziua de după ultima zi.
results-is-not-open = Încă nu s-a deschis.
results-is-empty = Nimeni nu a predat o foaie.
results-is-out = Acest nivel nu participă în această sesiune.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Încă se răspunde. Rezultatele pot fi desigilate din ziua de după ultima zi, { $day }.
results-nothing-set-up = Aici nu e pregătit nimic. Începutul e în camera 2, Sesiuni.
results-not-opened = Încă nu s-a deschis, deci nu e nimic de desigilat.
results-nobody-handed-in = Nimeni nu a predat o foaie, deci nu e nimic de desigilat.
results-no-second = O comparație cere un al doilea exercițiu cu același nivel și chestionar, cu raportul gata. Încă nu există.
results-compare-with = Cu care comparați { $exercise }?
results-none-late = De la ultima ediție nu a venit nicio foaie, deci nu e nimic de numărat din nou.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Foi întârziate: { $groups }. Foile mai vechi au fost șterse după timpul lor, așa că nu mai pot fi numărate.
late-enough = Foi întârziate: { $groups }. Cu e se numără într-o ediție nouă, unde sunt destule.
late-wait = Foi întârziate: { $groups }. Se păstrează și așteaptă.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (destule)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (din { $cell } necesare)

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Desigilare: { $exercise }
unseal-title-new = Ediție nouă: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Foi care sunt aici: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group } { $sheets }
unseal-late = Foi întârziate care vor conta: { $groups }.
unseal-late-few = Foi întârziate care vor conta: { $groups }. Prea puține, așteaptă: { $few }.
unseal-after = După aceea numerele de persoane nu se mai pot corecta, iar foile întârziate contează doar într-o serie destul de mare. Raportul se păstrează și nu cere cheie.
unseal-after-new = Se numără împreună cu toate celelalte, iar raportul dinainte se păstrează și el. Unde diferența dintre cele două ar spune ce au răspuns câteva persoane, nu se face ediție nouă, iar foile așteaptă mai departe.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Parola dumneavoastră
unseal-passphrase-of = Parola: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = A celuilalt coordonator
unseal-trying = O clipă: se verifică parola.
unseal-done = Foi desigilate: { $done } din { $of }
# Whoever leaves the page is told this.
unseal-goes-on = Foile încă se deschid. Raportul apare în acest tabel de îndată ce e păstrat; alte cereri așteaptă până atunci.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Cum se citește
results-page-read-short = Citire
results-page-areas = Domenii
results-page-statements = Afirmații
results-page-groups = Grupuri
# Statements that the school wrote itself.
results-page-own = Afirm. proprii
results-page-own-short = Proprii
results-page-others = Alte domenii
results-page-others-short = Altele
results-page-words = Cuvinte proprii
results-page-words-short = Texte
# What is worth talking about.
results-page-focus = Focus
results-page-notes = Note
# Where there is no room for all titles.
results-page-at = { $page } · pagina { $at } din { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · ediția { $edition }
results-school-average = media școlii { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } din { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } din { $of }
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
results-no-value = fără valoare
# Leaders and teachers, where they are shown together.
results-staff = Personal
# How high participation is, in a word.
results-level-none = nulă
results-level-incomplete = incompletă
results-level-medium = medie
results-level-high = ridicată
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = neîntrebat
hidden-short-not-chosen = neales
hidden-short-no-sheets = fără foi
# The group is too small.
hidden-short-too-small = prea mic
# Not asked of both of two groups that are shown together.
hidden-short-not-both = nu ambele
hidden-short-too-few = prea puțin

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Căutați
results-search-what = un cod, un titlu sau un cuvânt dintr-o afirmație
results-search-nothing = nu s-a găsit nimic
results-statements = { $count ->
    [one] 1 afirmație
    [few] { $count } afirmații
   *[other] { $count } de afirmații
  }
# What is typed follows.
results-note-on = Notă la { $place }:
# "n" is the key.
results-no-notes = Încă nu sunt note. La un domeniu sau o afirmație, n scrie una: un rând despre ce s-a spus.
results-write-as = Acest raport se scrie în documentele dumneavoastră ca
# Below that question, in a list.
results-write-chart = Diagrama acestei pagini, ca imagine
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, cu notele dumneavoastră

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = S-a răspuns de { $from } până { $to }.
how-edition = Ediția { $edition } a acestui raport, desigilată { $day }.
# `form` is the title of a short form.
how-short-form = S-a întrebat doar o parte din chestionar: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Cine a participat: participarea e { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minim atins.
how-close = { $before }; aproape de minimul de { $minimum }.
how-below = { $before }; sub minimul de { $minimum }.
how-damaged = Foi care nu au putut fi desigilate și nu sunt în nicio cifră: { $sheets }.
how-late = Foi venite prea târziu și prea puține, păstrate separat: { $sheets }.
how-shown = Ce se arată și ce nu
how-cell = Pragul de afișare, în foi, este { $cell }: un grup cu mai puține nu are rând propriu.
how-corrections = Corecturi după activare
# No corrections.
how-no-corrections = Niciuna.
how-corrected-day = { $on }: ultima zi a devenit { $day }.
how-corrected-people = { $on }: { $group }: de atunci { $eligible } eligibili, { $invited } invitați.
how-figures = Cum se obțin cifrele
# `highest` is the highest point of the scale, such as 5.
how-counts = O medie numără doar răspunsurile de la 1 la { $highest }. N/A și cele fără răspuns se numără și se arată alături, niciodată ca 0.
how-counts-on-scale = O medie numără doar răspunsurile de pe scală. N/A și cele fără răspuns se numără și se arată alături, niciodată ca 0.
how-area = Un domeniu este media afirmațiilor lui arătate; afirmațiile proprii stau separat.
# (6+1) stays as it is.
how-core = (6+1) după bara unui domeniu: șase afirmații de bază și una opțională.
how-overall = În valoarea generală fiecare grup cântărește la fel, ca elevii mulți să nu îi acopere pe cei puțini din conducere.
# Numbers with your language's decimal sign.
how-rounded = Numerele se rotunjesc o dată, chiar la sfârșit, la o zecimală: 2,95 se arată ca 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 din 200” înseamnă mereu: câți au răspuns din cei invitați. Literele și modelele arată grupurile pe fiecare pagină.

## A report, the pages of areas and statements.

results-no-areas = Nu există domenii.
results-no-groups = Nu există grupuri.
results-no-own = Școala nu a pus afirmații proprii.
results-no-others = La acest nivel nu se întreabă domenii suplimentare.
results-own-head = Afirmațiile școlii, separat de domenii
# At most 16 columns.
results-area-at = domeniul { $at } din { $of }
results-group-at = grupul { $at } din { $of }
# In which order statements are listed.
order-by-position = după poziție
order-highest = de la cea mai mare
order-lowest = de la cea mai mică
order-last-position = de la ultima poziție
order-greatest-increase = întâi creșterea cea mai mare
order-greatest-decrease = întâi scăderea cea mai mare

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } la { $high } { $highest }   { $not-asked } acest grup nu e întrebat   { $not-chosen } nealeasă de școală   { $hidden } nu se arată
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } neîntrebat  { $not-chosen } neales  { $hidden } ascuns
# The school's own statements: at most 3 columns, then with more room.
strip-own = pr.
strip-own-statements = afirmații proprii
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/A
strip-answered = { $mean } · au răspuns { $count } din { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = nicio apreciere · N/A: { $count } din { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = General { $mean } · au răspuns { $count } din { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = General: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = niciun grup
detail-note = Notă: { $note }
# The average.
detail-mean = medie
detail-answered = răspuns din invitați
# `words` are those of the scale, such as "not applicable".
detail-na = N/A: { $words }
detail-na-alone = N/A: nu e cazul
detail-unanswered = fără răspuns
# Heads the statement as each group read it.
detail-read = Ce a citit fiecare grup
# In the place of what a group read.
detail-not-asked = neîntrebat
# Which of the other areas this is.
others-heading = { $at } din { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Media de la 1 ({ $lowest }) la { $points } ({ $highest }); „{ $apart }” stă separat.
others-overall = { $title }: general { $mean }
others-answered = · au răspuns din invitați
# So many chose "not applicable".
others-apart = · separat
others-ranks = Locul mediu al opțiunilor, 1 pentru prima; și partea celor care au ales-o pe fiecare.
others-shares = Partea celor care au ales fiecare opțiune.
others-ticked = Partea celor care au bifat fiecare opțiune, dintre cei care au bifat vreuna sau niciuna din acestea; împreună pot trece de 100 %.
others-average-rank = loc mediu
others-average-rank-all = locul mediu la toate grupurile: { $rank }

## A report, the page of answers in own words.

own-words-none = Nu s-a întrebat nimic cu propriile cuvinte.
own-words-hidden = Nu se arată: { $why }.
own-words-nobody = Nimeni nu a scris nimic aici.
own-words-goes-on = textul { $at } din { $of } continuă mai jos
own-words-at = textul { $at } din { $of }, în ordine alfabetică, separat de foi

## A report, the page Focus: headings above lists of statements.

focus-lowest = Cele mai mici
focus-highest = Cele mai mari
focus-widest = Cea mai mare distanță între grupuri
focus-na = Cele mai multe N/A
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: niciuna
focus-change = Cea mai mare schimbare
focus-change-why = Cea mai mare schimbare: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Cea mai mare schimbare de la sesiunea { $session } din { $year }
focus-change-none = Cea mai mare schimbare de la sesiunea { $session } din { $year }: niciuna

## Two sessions compared.

compare-title = { $level } · două sesiuni comparate
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = atunci
compare-now = acum
compare-nothing = Aici nu e nimic în niciuna din cele două.
compare-school-average = Media școlii
compare-all = toți
# The same, at most 3 columns.
compare-all-narrow = tot
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = pe grupuri: apăsați g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = în niciuna
not-compared-short-wording = alte cuvinte
not-compared-short = nu se poate
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = alte afirmații
compare-other-statements-short = alte afirmații
compare-other-statements-narrow = alte
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = hazard
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = au răspuns toți
chance-everybody-narrow = toți
# The difference is larger than what may come from who happened to answer.
chance-beyond = mai mult decât întâmplare
