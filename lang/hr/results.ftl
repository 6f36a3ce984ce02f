### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = nije pitano u ovoj skupini
hidden-not-chosen = škola nije odabrala
hidden-no-sheets = nema listova
hidden-group-too-small = skupina premala za prikaz
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = nisu pitane obje spojene skupine
hidden-too-few = premalo odgovora
# Nobody gave a point of the scale.
figures-no-rating = nema ocjene

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Nije povezano s Europskom komisijom, čiji se instrument zove SELFIE. Tvrdnje su ovdje naše vlastite.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = U prosjek ulaze samo odgovori od 1 do { $highest }. Uz svaki prosjek piše tko je odgovorio, od koliko pozvanih, i tko je odabrao N/O ili nije odgovorio.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = U prosjek ulaze samo odgovori od 1 do { $highest }. Uz svaki prosjek piše tko je odgovorio, od koliko pozvanih, i tko je odabrao N/O ili nije odgovorio te koliko ih je odabralo { $points } i { $highest }.
figures-counted-in-brackets = U prosjek ulaze samo odgovori od 1 do { $highest }. Uz svaki prosjek piše tko je odgovorio, od koliko pozvanih, i tko je odabrao N/O ili nije odgovorio, a u zagradi koliko ih je odabralo { $points } i { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = U prosjek ulaze samo odgovori na ljestvici. Uz svaki prosjek piše tko je odgovorio, od koliko pozvanih, i tko je odabrao N/O ili nije odgovorio.
figures-counted-on-scale-beside = U prosjek ulaze samo odgovori na ljestvici. Uz svaki prosjek piše tko je odgovorio, od koliko pozvanih, i tko je odabrao N/O ili nije odgovorio te koliko ih je odabralo svaki stupanj ljestvice.
figures-counted-on-scale-in-brackets = U prosjek ulaze samo odgovori na ljestvici. Uz svaki prosjek piše tko je odgovorio, od koliko pozvanih, i tko je odabrao N/O ili nije odgovorio, a u zagradi koliko ih je odabralo svaki stupanj ljestvice.
figures-computed = Kako se računa: prosjek skupine za tvrdnju zbroj je njezinih odgovora podijeljen njihovim brojem; njezin prosjek za područje prosjek je njegovih ovdje prikazanih tvrdnji; ukupna vrijednost prosjek je prikazanih skupina, od kojih svaka jednako vrijedi. Zaokružuje se jednom, na kraju, polovica naviše.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Uz prosjek piše razina kojoj odgovara: najbliža, polovica naviše, prema prosjeku prije zaokruživanja za ispis. Zato prosjek ispisan kao 3,5 može biti malo ispod sredine.
# "within chance" is `chance-within`.
figures-compared = Uspoređuju se vrijednosti kako su ispisane. „U granicama slučaja”: razlika može potjecati od toga tko je slučajno odgovorio. Tvrdnje se uspoređuju ako je oba puta isto pitano istim riječima.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, { $session }. krug, { $year }/{ $next }, { $edition }. izdanje ({ $exercise })
figures-corrected-day = Ispravljeno ({ $on }): novi zadnji dan ({ $day }).
figures-corrected-people = Ispravljeno ({ $on }): { $group }: otad pozvano { $invited }, ukupno { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = odgovorilo { $answered } od { $invited }, N/O { $opted-out }, bez odgovora { $unanswered }
figures-minimum = Tvrdnja se prikazuje od ovoliko odgovora skupine: { $answers }, a odgovori vlastitim riječima od ovoliko listova skupine: { $sheets }.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = potreban je raniji krug ove razine

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } od { $invited } pozvanih, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } od { $invited } pozvanih
# `before` is the line so far, here and below.
took-part-eligible = { $before } (ukupno { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; odvojeno, jer se ne otvara: { $count }
took-part-late = { $before }; stiglo prekasno i čeka: { $count }

## How far those asked speak for all of the group.

speaks-random = Pitano je { $people } od { $of-people } osoba, izvučenih slučajno: govore za cijelu skupinu, u granicama slučaja.
speaks-random-classes = Pitano je { $classes } od { $of-classes } razreda, { $people } od { $of-people } osoba, izvučenih slučajno: govore za cijelu skupinu, u granicama slučaja.
speaks-chosen = Pitano je { $people } od { $of-people } osoba, koje nisu izvučene slučajno: govore za one koji su pitani.
speaks-chosen-classes = Pitano je { $classes } od { $of-classes } razreda, { $people } od { $of-people } osoba, koje nisu izvučene slučajno: govore za one koji su pitani.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = gledati s oprezom
mark-incomplete = nepotpuno
mark-caution-why = Gledati s oprezom: nije svaka skupina dosegnula svoj minimum.
mark-incomplete-why = Nepotpuno: jedna skupina nema listova. Gledati s oprezom.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: manje listova od { $cell }, prikazano jer su pristali svi koji su odgovorili.
standing-pooled = { $group }: vodstvo škole i nastavnici predali su svaki manje listova od { $cell }, pa su prikazani zajedno i broje se kao jedna skupina.
standing-left-out = { $group }: manje listova od { $cell }, pa je ova skupina izostavljena iz svih brojki.
standing-not-asked = { $group }: nije pitano.
standing-no-sheets = { $group }: nema listova.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = nije moguće: nema ni u jednom
not-compared-missing = nije moguće: u jednom nedostaje
not-compared-wording = nije moguće: pitano drugim riječima
# School leaders and teachers are shown together in one round only.
not-compared-pooled = nije moguće: vodstvo i nastavnici spojeni samo u jednom
not-compared-groups = nije moguće: iza toga stoje druge skupine
not-compared-hidden = nije moguće: u jednom skriveno
not-compared-no-rating = nije moguće: u jednom nema ocjene
# The difference may come from who happened to answer.
chance-within = u granicama slučaja
chance-everybody = odgovorili su svi: nema slučaja
not-comparable-level = To su dvije razine obrazovanja. Usporediti se mogu samo dvije provedbe iste razine.
not-comparable-questionnaire = Te su provedbe imale dva različita upitnika, pa jednaki kodovi ne moraju značiti isto.
not-comparable-same = To je dvaput ista provedba. Za usporedbu odaberi drugu.

## Why no new edition of a report comes out.

no-edition-not-next = Ovo nije sljedeće izdanje sačuvanog izvješća. Ništa nije promijenjeno.
no-edition-changed = { $group }: listovi koje sačuvano izvješće broji oštećeni su ili ih nema, pa bi novo izdanje pokazalo što je u njima pisalo. Sačuvano izvješće ostaje kakvo jest.
no-edition-few-sheets = { $group }: za novo izdanje potrebno je zakašnjelih listova: { $cell }, a ima ih { $sheets }: pokazalo bi što je rekla ta nekolicina. Čuvaju se dok ih ne bude više.
no-edition-few-answers = { $group }: na neku tvrdnju odgovara premalo zakašnjelih listova, pa bi novo izdanje pokazalo što su rekle jedna ili dvije osobe. Čuvaju se dok ih ne bude više.
no-edition-few-texts = { $group }: vlastite riječi dodaje manje od deset zakašnjelih listova, pa bi novo izdanje pokazalo koje su to. Čuvaju se dok ih ne bude više.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · { $session }. krug { $year }
results-school-year = Školska godina { $year }
# Heads a column: at most 16 columns.
results-session = { $number }. krug
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = ne sudjeluje
results-not-started = nije započeto
results-open-until = traje do { $day }
results-closed = zatvoreno
results-nothing-came = nema listova
results-report-ready = izvješće spremno
results-edition = { $edition }. izdanje
# Sheets came after the report was made.
results-report-late = izvješće, kasni { $count }
# What can be done there. Enter is the key.
results-can-view = Izvješće se može pogledati. Može se usporediti čim bude spremno drugo izvješće ove razine.
results-can-compare = Izvješće se može pogledati i usporediti s drugim izvješćem ove razine.
results-can-unseal = { $sheets ->
    [one] Zapečaćen čeka { $sheets } list. Enter ga otpečaćuje tvojom lozinkom i izrađuje izvješće.
    [few] Zapečaćena čekaju { $sheets } lista. Enter ih otpečaćuje tvojom lozinkom i izrađuje izvješće.
   *[other] Zapečaćeno čeka { $sheets } listova. Enter ih otpečaćuje tvojom lozinkom i izrađuje izvješće.
  }
results-is-open = Još se odgovara. Rezultati dolaze od dana nakon zadnjeg dana.
results-is-not-open = Još se nije otvorilo.
results-is-empty = Nitko nije predao list.
results-is-out = Ova razina ne sudjeluje u ovom krugu.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Još se odgovara. Rezultati se mogu otpečatiti od dana nakon zadnjeg dana: { $day }
results-nothing-set-up = Ovdje ništa nije pripremljeno. Počinje se u sobi 2, Krugovi.
results-not-opened = Ovo se još nije otvorilo, pa se nema što otpečatiti.
results-nobody-handed-in = Nitko nije predao list, pa se nema što otpečatiti.
results-no-second = Za usporedbu je potrebna druga provedba ove razine i istog upitnika čije je izvješće spremno. Još je nema.
results-compare-with = { $exercise }: s kojom usporediti?
results-none-late = Od posljednjeg izdanja nije stigao nijedan list, pa se nema što iznova brojiti.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Zakašnjeli listovi: { $groups }. Raniji su listovi obrisani po isteku roka, pa se ovi više ne mogu ubrojiti.
late-enough = Zakašnjeli listovi: { $groups }. e ubraja one kojih je dovoljno u novo izdanje.
late-wait = Zakašnjeli listovi: { $groups }. Čuvaju se i čekaju.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (dovoljno)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (od potrebnih { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Otpečaćivanje: { $exercise }
unseal-title-new = Novo izdanje: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Listovi koji su ovdje: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Zakašnjeli listovi koji će se brojiti: { $groups }.
unseal-late-few = Zakašnjeli listovi koji će se brojiti: { $groups }. Premalo ih je, čekaju: { $few }.
unseal-after = Poslije se brojevi osoba više ne mogu ispraviti, a zakašnjeli se listovi broje samo ako ih stigne dovoljno zajedno. Izvješće se čuva i ne treba ključ.
unseal-after-new = Broje se zajedno sa svima ostalima, a čuva se i prijašnje izvješće. Ako bi razlika između njih odala što je rekla nekolicina, novog izdanja nema i listovi i dalje čekaju.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Tvoja lozinka
unseal-passphrase-of = Lozinka: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Lozinka drugog koordinatora
unseal-trying = Samo trenutak: lozinka se provjerava.
unseal-done = otpečaćeno { $done } od { $of } listova
# Whoever leaves the page is told this.
unseal-goes-on = Listovi se još otvaraju. Izvješće će biti u ovoj tablici čim bude sačuvano; drugi zahtjevi dotle čekaju.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Kako ovo čitati
results-page-read-short = Upute
results-page-areas = Područja
results-page-statements = Tvrdnje
results-page-groups = Skupine
# Statements that the school wrote itself.
results-page-own = Vlastite tvrdnje
results-page-own-short = Naše
results-page-others = Ostala područja
results-page-others-short = Ostalo
results-page-words = Vlastitim riječima
results-page-words-short = Riječi
# What is worth talking about.
results-page-focus = Fokus
results-page-notes = Bilješke
# Where there is no room for all titles.
results-page-at = { $page } · stranica { $at } od { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · { $edition }. izdanje
results-school-average = prosjek škole { $mean }
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
results-no-value = nema vrijednosti
# Leaders and teachers, where they are shown together.
results-staff = Osoblje
# How high participation is, in a word.
results-level-none = nulti
results-level-incomplete = nepotpun
results-level-medium = srednji
results-level-high = visok
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = nepitano
hidden-short-not-chosen = neodabrano
hidden-short-no-sheets = 0 listova
# The group is too small.
hidden-short-too-small = premala
# Not asked of both of two groups that are shown together.
hidden-short-not-both = ne obje
hidden-short-too-few = premalo

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Traži
results-search-what = kod, naslov ili riječ iz tvrdnje
results-search-nothing = ništa nije pronađeno
results-statements = { $count ->
    [one] { $count } tvrdnja
    [few] { $count } tvrdnje
   *[other] { $count } tvrdnji
  }
# What is typed follows.
results-note-on = Bilješka, { $place }:
# "n" is the key.
results-no-notes = Još nema bilješki. Na području ili tvrdnji n piše bilješku: redak o tome što je o njima rečeno.
results-write-as = Zapisati ovo izvješće među tvoje dokumente kao
# Below that question, in a list.
results-write-chart = Grafikon ove stranice, kao sliku
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, s tvojim bilješkama

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Razdoblje odgovaranja: { $from } – { $to }
how-edition = { $edition }. izdanje ovog izvješća, otpečaćeno: { $day }
# `form` is the title of a short form.
how-short-form = Pitan je samo dio upitnika: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Tko je sudjelovao: odaziv je { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum dosegnut.
how-close = { $before }; blizu minimuma od { $minimum }.
how-below = { $before }; ispod minimuma od { $minimum }.
how-damaged = Listovi koji se nisu mogli otpečatiti i nisu ni u jednoj brojci: { $sheets }.
how-late = Listovi koji su stigli prekasno, a premalo ih je, pa se čuvaju odvojeno: { $sheets }.
how-shown = Što se prikazuje, a što ne
how-cell = Prag prikaza je { $cell } listova: skupina s manje listova nema vlastiti redak.
how-corrections = Ispravci nakon aktivacije
# No corrections.
how-no-corrections = Nema ih.
how-corrected-day = { $on }: novi zadnji dan: { $day }
how-corrected-people = { $on }: { $group }: otad ukupno { $eligible }, pozvano { $invited }.
how-figures = Kako nastaju brojke
# `highest` is the highest point of the scale, such as 5.
how-counts = Prosjek broji samo odgovore od 1 do { $highest }. N/O i izostali odgovori broje se i prikazuju uz njega, nikad kao 0.
how-counts-on-scale = Prosjek broji samo odgovore na ljestvici. N/O i izostali odgovori broje se i prikazuju uz njega, nikad kao 0.
how-area = Područje je prosjek svojih prikazanih tvrdnji; vlastite tvrdnje stoje zasebno.
# (6+1) stays as it is.
how-core = (6+1) iza stupca područja: šest osnovnih tvrdnji i jedna izborna.
how-overall = U ukupnom svaka skupina jednako vrijedi, da mnoštvo učenika ne nadglasa nekolicinu iz vodstva.
# Numbers with your language's decimal sign.
how-rounded = Brojevi se zaokružuju jednom, na samom kraju, na jednu decimalu: 2,95 prikazuje se kao 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 od 200” uvijek znači: odgovorilo od pozvanih. Slova i uzorci na svakoj stranici označavaju skupine.

## A report, the pages of areas and statements.

results-no-areas = Nema područja.
results-no-groups = Nema skupina.
results-no-own = Škola nije postavila nijednu vlastitu tvrdnju.
results-no-others = Na ovoj razini ne pita se o ostalim područjima.
results-own-head = Vlastite tvrdnje škole, odvojeno od područja
# At most 16 columns.
results-area-at = područje { $at } od { $of }
results-group-at = skupina { $at } od { $of }
# In which order statements are listed.
order-by-position = po mjestu
order-highest = najprije najviše
order-lowest = najprije najniže
order-last-position = najprije posljednje mjesto
order-greatest-increase = najprije najveći porast
order-greatest-decrease = najprije najveći pad

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } do { $high } { $highest }   { $not-asked } nije pitano u ovoj skupini   { $not-chosen } škola nije odabrala   { $hidden } nije prikazano
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } nije pitano  { $not-chosen } nije odabrano  { $hidden } skriveno
# The school's own statements: at most 3 columns, then with more room.
strip-own = vl.
strip-own-statements = vlastite tvrdnje
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/O
strip-answered = { $mean } · odgovorilo { $count } od { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = nema ocjene · { $count } N/O od { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Ukupno { $mean } · odgovorilo { $count } od { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Ukupno: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = nema skupina
detail-note = Bilješka: { $note }
# The average.
detail-mean = prosjek
detail-answered = odgovorilo od pozv.
# `words` are those of the scale, such as "not applicable".
detail-na = N/O: { $words }
detail-na-alone = N/O: ne odnosi se
detail-unanswered = bez odgovora
# Heads the statement as each group read it.
detail-read = Što je koja skupina čitala
# In the place of what a group read.
detail-not-asked = nije pitano
# Which of the other areas this is.
others-heading = { $at } od { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Prosjek od 1 ({ $lowest }) do { $points } ({ $highest }); „{ $apart }” stoji zasebno.
others-overall = { $title }: ukupno { $mean }
others-answered = · odgovorilo od pozvanih
# So many chose "not applicable".
others-apart = · stoji zasebno
others-ranks = Prosječno mjesto opcija, 1 za prvu; i udio onih koji su svaku odabrali.
others-shares = Udio onih koji su odabrali pojedinu opciju.
others-ticked = Udio onih koji su označili pojedinu opciju, među onima koji su označili neku ili nijednu od njih; zajedno mogu prijeći 100 %.
others-average-rank = prosječno mjesto
others-average-rank-all = prosječno mjesto u svim skupinama: { $rank }

## A report, the page of answers in own words.

own-words-none = Ništa se nije pitalo vlastitim riječima.
own-words-hidden = Nije prikazano: { $why }.
own-words-nobody = Ovdje nitko nije ništa napisao.
own-words-goes-on = tekst { $at } od { $of } nastavlja se niže
own-words-at = tekst { $at } od { $of }, abecednim redom, odvojeno od listova

## A report, the page Focus: headings above lists of statements.

focus-lowest = Najniže
focus-highest = Najviše
focus-widest = Najveća razlika među skupinama
focus-na = Najviše N/O
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: nema
focus-change = Najveća promjena
focus-change-why = Najveća promjena: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Najveća promjena od ovoga: { $session }. krug, { $year }
focus-change-none = Najveća promjena od ovoga: { $session }. krug, { $year }: nema

## Two sessions compared.

compare-title = { $level } · usporedba dvaju krugova
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = nekad
compare-now = sad
compare-nothing = Ni u jednom od njih ovdje nema ničega.
compare-school-average = Prosjek škole
compare-all = sve skupine
# The same, at most 3 columns.
compare-all-narrow = sve
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = po skupinama: tipka g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = ni u jednom
not-compared-short-wording = druge riječi
not-compared-short = nije moguće
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = druge su tvrdnje
compare-other-statements-short = druge tvrdnje
compare-other-statements-narrow = druge
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = slučaj
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = odgovorili svi
chance-everybody-narrow = svi
# The difference is larger than what may come from who happened to answer.
chance-beyond = više od slučaja
