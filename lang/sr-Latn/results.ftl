### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = nije pitano u ovoj grupi
hidden-not-chosen = škola nije izabrala
hidden-no-sheets = nema listova
hidden-group-too-small = grupa premala za prikaz
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = nisu pitane obe spojene grupe
hidden-too-few = premalo odgovora
# Nobody gave a point of the scale.
figures-no-rating = nema ocene

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Nije povezano sa Evropskom komisijom, čiji se instrument zove SELFIE. Tvrdnje su ovde naše sopstvene.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = U prosek ulaze samo odgovori od 1 do { $highest }. Uz svaki prosek piše ko je odgovorio, od koliko pozvanih, i ko je izabrao N/O ili nije odgovorio.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = U prosek ulaze samo odgovori od 1 do { $highest }. Uz svaki prosek piše ko je odgovorio, od koliko pozvanih, i ko je izabrao N/O ili nije odgovorio, kao i koliko ih je izabralo { $points } i { $highest }.
figures-counted-in-brackets = U prosek ulaze samo odgovori od 1 do { $highest }. Uz svaki prosek piše ko je odgovorio, od koliko pozvanih, i ko je izabrao N/O ili nije odgovorio, a u zagradi koliko ih je izabralo { $points } i { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = U prosek ulaze samo odgovori na skali. Uz svaki prosek piše ko je odgovorio, od koliko pozvanih, i ko je izabrao N/O ili nije odgovorio.
figures-counted-on-scale-beside = U prosek ulaze samo odgovori na skali. Uz svaki prosek piše ko je odgovorio, od koliko pozvanih, i ko je izabrao N/O ili nije odgovorio, kao i koliko ih je izabralo svaki stepen skale.
figures-counted-on-scale-in-brackets = U prosek ulaze samo odgovori na skali. Uz svaki prosek piše ko je odgovorio, od koliko pozvanih, i ko je izabrao N/O ili nije odgovorio, a u zagradi koliko ih je izabralo svaki stepen skale.
figures-computed = Kako se računa: prosek grupe za tvrdnju je zbir njenih odgovora podeljen njihovim brojem; njen prosek za oblast je prosek ovde prikazanih tvrdnji te oblasti; ukupna vrednost je prosek prikazanih grupa, od kojih svaka jednako vredi. Zaokružuje se jednom, na kraju, polovina naviše.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Uz prosek piše nivo kom odgovara: najbliži, polovina naviše, prema proseku pre zaokruživanja za štampu. Zato prosek odštampan kao 3,5 može da bude malo ispod sredine.
# "within chance" is `chance-within`.
figures-compared = Porede se vrednosti kako su odštampane. „U granicama slučajnosti”: razlika može da potiče od toga ko je slučajno odgovorio. Tvrdnje se porede ako je oba puta isto pitano istim rečima.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, { $session }. krug, { $year }/{ $next }, { $edition }. izdanje ({ $exercise })
figures-corrected-day = Ispravljeno ({ $on }): novi poslednji dan ({ $day }).
figures-corrected-people = Ispravljeno ({ $on }): { $group }: otad pozvano { $invited }, ukupno { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = odgovorilo { $answered } od { $invited }, N/O { $opted-out }, bez odgovora { $unanswered }
figures-minimum = Tvrdnja se prikazuje od ovoliko odgovora grupe: { $answers }, a odgovori svojim rečima od ovoliko listova grupe: { $sheets }.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = potreban je raniji krug ovog nivoa

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

speaks-random = Pitano je { $people } od { $of-people } osoba, izvučenih slučajno: govore za celu grupu, u granicama slučajnosti.
speaks-random-classes = Pitano je { $classes } od { $of-classes } odeljenja, { $people } od { $of-people } osoba, izvučenih slučajno: govore za celu grupu, u granicama slučajnosti.
speaks-chosen = Pitano je { $people } od { $of-people } osoba, koje nisu izvučene slučajno: govore za one koji su pitani.
speaks-chosen-classes = Pitano je { $classes } od { $of-classes } odeljenja, { $people } od { $of-people } osoba, koje nisu izvučene slučajno: govore za one koji su pitani.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = čitati s oprezom
mark-incomplete = nepotpuno
mark-caution-why = Čitati s oprezom: nije svaka grupa dostigla svoj minimum.
mark-incomplete-why = Nepotpuno: jedna grupa nema listova. Čitati s oprezom.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: manje listova od { $cell }, prikazano jer su pristali svi koji su odgovorili.
standing-pooled = { $group }: rukovodstvo škole i nastavnici predali su po manje listova od { $cell }, pa su prikazani zajedno i broje se kao jedna grupa.
standing-left-out = { $group }: manje listova od { $cell }, pa je ova grupa izostavljena iz svih brojki.
standing-not-asked = { $group }: nije pitano.
standing-no-sheets = { $group }: nema listova.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = nije moguće: nema ni u jednom
not-compared-missing = nije moguće: u jednom nedostaje
not-compared-wording = nije moguće: pitano drugim rečima
# School leaders and teachers are shown together in one round only.
not-compared-pooled = nije moguće: rukovodstvo i nastavnici spojeni samo u jednom
not-compared-groups = nije moguće: iza toga stoje druge grupe
not-compared-hidden = nije moguće: u jednom skriveno
not-compared-no-rating = nije moguće: u jednom nema ocene
# The difference may come from who happened to answer.
chance-within = u granicama slučajnosti
chance-everybody = odgovorili su svi: nema slučajnosti
not-comparable-level = To su dva nivoa obrazovanja. Mogu da se porede samo dve ankete istog nivoa.
not-comparable-questionnaire = Te ankete su imale dva različita upitnika, pa jednaki kodovi ne moraju da znače isto.
not-comparable-same = To je dvaput ista anketa. Za poređenje izaberi drugu.

## Why no new edition of a report comes out.

no-edition-not-next = Ovo nije sledeće izdanje sačuvanog izveštaja. Ništa nije promenjeno.
no-edition-changed = { $group }: listovi koje sačuvani izveštaj broji oštećeni su ili ih nema, pa bi novo izdanje pokazalo šta je u njima pisalo. Sačuvani izveštaj ostaje kakav jeste.
no-edition-few-sheets = { $group }: za novo izdanje potrebno je zakasnelih listova: { $cell }, a ima ih { $sheets }: pokazalo bi šta je reklo tih nekoliko osoba. Čuvaju se dok ih ne bude više.
no-edition-few-answers = { $group }: na neku tvrdnju odgovara premalo zakasnelih listova, pa bi novo izdanje pokazalo šta su rekle jedna ili dve osobe. Čuvaju se dok ih ne bude više.
no-edition-few-texts = { $group }: svoje reči dodaje manje od deset zakasnelih listova, pa bi novo izdanje pokazalo koje su to. Čuvaju se dok ih ne bude više.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · { $session }. krug { $year }
results-school-year = Školska godina { $year }
# Heads a column: at most 16 columns.
results-session = { $number }. krug
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = ne učestvuje
results-not-started = nije započeto
results-open-until = traje do { $day }
results-closed = zatvoreno
results-nothing-came = nema listova
results-report-ready = izveštaj spreman
results-edition = { $edition }. izdanje
# Sheets came after the report was made.
results-report-late = izveštaj, kasno { $count }
# What can be done there. Enter is the key.
results-can-view = Izveštaj može da se pogleda. Može da se poredi čim bude spreman drugi izveštaj ovog nivoa.
results-can-compare = Izveštaj može da se pogleda i da se poredi sa drugim izveštajem ovog nivoa.
results-can-unseal = { $sheets ->
    [one] Zapečaćen čeka { $sheets } list. Enter ga otpečaćuje tvojom lozinkom i izrađuje izveštaj.
    [few] Zapečaćena čekaju { $sheets } lista. Enter ih otpečaćuje tvojom lozinkom i izrađuje izveštaj.
   *[other] Zapečaćeno čeka { $sheets } listova. Enter ih otpečaćuje tvojom lozinkom i izrađuje izveštaj.
  }
results-is-open = Još se odgovara. Rezultati stižu dan posle poslednjeg dana.
results-is-not-open = Još se nije otvorilo.
results-is-empty = Niko nije predao list.
results-is-out = Ovaj nivo ne učestvuje u ovom krugu.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Još se odgovara. Rezultati mogu da se otpečate od dana posle poslednjeg dana: { $day }
results-nothing-set-up = Ovde ništa nije pripremljeno. Počinje se u sobi 2, Krugovi.
results-not-opened = Ovo se još nije otvorilo, pa nema šta da se otpečati.
results-nobody-handed-in = Niko nije predao list, pa nema šta da se otpečati.
results-no-second = Za poređenje je potrebna druga anketa ovog nivoa i istog upitnika čiji je izveštaj spreman. Još je nema.
results-compare-with = { $exercise }: s kojom porediti?
results-none-late = Od poslednjeg izdanja nije stigao nijedan list, pa nema šta iznova da se broji.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Zakasneli listovi: { $groups }. Raniji listovi su obrisani po isteku roka, pa ovi više ne mogu da se uračunaju.
late-enough = Zakasneli listovi: { $groups }. e u novo izdanje uračunava one kojih je dovoljno.
late-wait = Zakasneli listovi: { $groups }. Čuvaju se i čekaju.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (dovoljno)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (od potrebnih { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Otpečaćivanje: { $exercise }
unseal-title-new = Novo izdanje: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Listovi koji su ovde: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Zakasneli listovi koji će se brojati: { $groups }.
unseal-late-few = Zakasneli listovi koji će se brojati: { $groups }. Premalo ih je, čekaju: { $few }.
unseal-after = Posle toga brojevi osoba više ne mogu da se isprave, a zakasneli listovi se broje samo ako ih stigne dovoljno zajedno. Izveštaj se čuva i ne treba mu ključ.
unseal-after-new = Broje se zajedno sa svima ostalima, a čuva se i raniji izveštaj. Ako bi razlika između njih odala šta je reklo nekoliko osoba, novog izdanja nema i listovi i dalje čekaju.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Tvoja lozinka
unseal-passphrase-of = Lozinka: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Lozinka drugog koordinatora
unseal-trying = Samo trenutak: lozinka se proverava.
unseal-done = otpečaćeno { $done } od { $of } listova
# Whoever leaves the page is told this.
unseal-goes-on = Listovi se još otvaraju. Izveštaj će biti u ovoj tabeli čim bude sačuvan; drugi zahtevi dotle čekaju.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Kako ovo čitati
results-page-read-short = Čitaj
results-page-areas = Oblasti
results-page-statements = Tvrdnje
results-page-groups = Grupe
# Statements that the school wrote itself.
results-page-own = Sopstvene tvrdnje
results-page-own-short = Naše
results-page-others = Ostale oblasti
results-page-others-short = Ostalo
results-page-words = Svojim rečima
results-page-words-short = Reči
# What is worth talking about.
results-page-focus = Fokus
results-page-notes = Beleške
# Where there is no room for all titles.
results-page-at = { $page } · strana { $at } od { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · { $edition }. izdanje
results-school-average = prosek škole { $mean }
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
results-no-value = nema vrednosti
# Leaders and teachers, where they are shown together.
results-staff = Zaposleni
# How high participation is, in a word.
results-level-none = nulti
results-level-incomplete = nepotpun
results-level-medium = srednji
results-level-high = visok
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = nepitano
hidden-short-not-chosen = neizabrano
hidden-short-no-sheets = 0 listova
# The group is too small.
hidden-short-too-small = premala
# Not asked of both of two groups that are shown together.
hidden-short-not-both = ne obe
hidden-short-too-few = premalo

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Traži
results-search-what = kod, naslov ili reč iz tvrdnje
results-search-nothing = ništa nije nađeno
results-statements = { $count ->
    [one] { $count } tvrdnja
    [few] { $count } tvrdnje
   *[other] { $count } tvrdnji
  }
# What is typed follows.
results-note-on = Beleška, { $place }:
# "n" is the key.
results-no-notes = Još nema beleški. Na oblasti ili tvrdnji n piše belešku: red o tome šta je o njima rečeno.
results-write-as = Sačuvaj ovaj izveštaj u svojim dokumentima kao
# Below that question, in a list.
results-write-chart = Grafikon ove strane, kao slika
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, sa tvojim beleškama

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Period odgovaranja: { $from } – { $to }
how-edition = { $edition }. izdanje ovog izveštaja, otpečaćeno: { $day }
# `form` is the title of a short form.
how-short-form = Pitan je samo deo upitnika: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Ko je učestvovao: odziv je { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum dostignut.
how-close = { $before }; blizu minimuma od { $minimum }.
how-below = { $before }; ispod minimuma od { $minimum }.
how-damaged = Listovi koji nisu mogli da se otpečate i nisu ni u jednoj brojci: { $sheets }.
how-late = Listovi koji su stigli prekasno, a premalo ih je, pa se čuvaju odvojeno: { $sheets }.
how-shown = Šta se prikazuje, a šta ne
how-cell = Prag prikaza je { $cell }: grupa sa manje listova nema svoj red.
how-corrections = Ispravke posle aktivacije
# No corrections.
how-no-corrections = Nema ih.
how-corrected-day = { $on }: novi poslednji dan: { $day }
how-corrected-people = { $on }: { $group }: otad ukupno { $eligible }, pozvano { $invited }.
how-figures = Kako nastaju brojke
# `highest` is the highest point of the scale, such as 5.
how-counts = Prosek broji samo odgovore od 1 do { $highest }. N/O i izostali odgovori broje se i prikazuju uz njega, nikad kao 0.
how-counts-on-scale = Prosek broji samo odgovore na skali. N/O i izostali odgovori broje se i prikazuju uz njega, nikad kao 0.
how-area = Oblast je prosek svojih prikazanih tvrdnji; sopstvene tvrdnje stoje zasebno.
# (6+1) stays as it is.
how-core = (6+1) iza trake oblasti: šest osnovnih tvrdnji i jedna izborna.
how-overall = U ukupnoj vrednosti svaka grupa jednako vredi, da mnogo učenika ne nadglasa malobrojno rukovodstvo.
# Numbers with your language's decimal sign.
how-rounded = Brojevi se zaokružuju jednom, na samom kraju, na jednu decimalu: 2,95 prikazuje se kao 3,0.
# "80 of 200" as in `results-of`.
how-of = „80 od 200” uvek znači: odgovorilo od pozvanih. Slova i šare na svakoj strani označavaju grupe.

## A report, the pages of areas and statements.

results-no-areas = Nema oblasti.
results-no-groups = Nema grupa.
results-no-own = Škola nije postavila nijednu sopstvenu tvrdnju.
results-no-others = Na ovom nivou ne pita se o ostalim oblastima.
results-own-head = Sopstvene tvrdnje škole, odvojeno od oblasti
# At most 16 columns.
results-area-at = oblast { $at } od { $of }
results-group-at = grupa { $at } od { $of }
# In which order statements are listed.
order-by-position = po mestu
order-highest = najpre najviše
order-lowest = najpre najniže
order-last-position = najpre poslednje mesto
order-greatest-increase = najpre najveći porast
order-greatest-decrease = najpre najveći pad

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } do { $high } { $highest }   { $not-asked } nije pitano u ovoj grupi   { $not-chosen } škola nije izabrala   { $hidden } nije prikazano
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } nije pitano  { $not-chosen } nije izabrano  { $hidden } skriveno
# The school's own statements: at most 3 columns, then with more room.
strip-own = sop
strip-own-statements = sopstvene tvrdnje
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/O
strip-answered = { $mean } · odgovorilo { $count } od { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = nema ocene · { $count } N/O od { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Ukupno { $mean } · odgovorilo { $count } od { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Ukupno: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = nema grupa
detail-note = Beleška: { $note }
# The average.
detail-mean = prosek
detail-answered = odgovorilo od pozv.
# `words` are those of the scale, such as "not applicable".
detail-na = N/O: { $words }
detail-na-alone = N/O: ne odnosi se
detail-unanswered = bez odgovora
# Heads the statement as each group read it.
detail-read = Šta je koja grupa čitala
# In the place of what a group read.
detail-not-asked = nije pitano
# Which of the other areas this is.
others-heading = { $at } od { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Prosek od 1 ({ $lowest }) do { $points } ({ $highest }); „{ $apart }” stoji zasebno.
others-overall = { $title }: ukupno { $mean }
others-answered = · odgovorilo od pozvanih
# So many chose "not applicable".
others-apart = · stoji zasebno
others-ranks = Prosečno mesto opcija, 1 za prvu; i udeo onih koji su svaku izabrali.
others-shares = Udeo onih koji su izabrali pojedinu opciju.
others-ticked = Udeo onih koji su označili pojedinu opciju, među onima koji su označili neku ili nijednu od njih; zajedno mogu da pređu 100 %.
others-average-rank = prosečno mesto
others-average-rank-all = prosečno mesto u svim grupama: { $rank }

## A report, the page of answers in own words.

own-words-none = Nije bilo pitanja za odgovor svojim rečima.
own-words-hidden = Nije prikazano: { $why }.
own-words-nobody = Ovde niko nije ništa napisao.
own-words-goes-on = tekst { $at } od { $of } nastavlja se niže
own-words-at = tekst { $at } od { $of }, abecednim redom, odvojeno od listova

## A report, the page Focus: headings above lists of statements.

focus-lowest = Najniže
focus-highest = Najviše
focus-widest = Najveća razlika među grupama
focus-na = Najviše N/O
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: nema
focus-change = Najveća promena
focus-change-why = Najveća promena: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Najveća promena od { $session }. kruga { $year }
focus-change-none = Najveća promena od { $session }. kruga { $year }: nema

## Two sessions compared.

compare-title = { $level } · poređenje dva kruga
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = tada
compare-now = sad
compare-nothing = Ni u jednom od njih ovde nema ničega.
compare-school-average = Prosek škole
compare-all = sve grupe
# The same, at most 3 columns.
compare-all-narrow = sve
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = po grupama: taster g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = ni u jednom
not-compared-short-wording = druge reči
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
chance-beyond = više od slučajnosti
