### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = ikke stillet til denne gruppe
hidden-not-chosen = ikke valgt af skolen
hidden-no-sheets = ingen ark
hidden-group-too-small = gruppen er for lille til at vises
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = ikke stillet til begge samlede grupper
hidden-too-few = for få svar
# Nobody gave a point of the scale.
figures-no-rating = ingen vurdering

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Ikke tilknyttet Europa-Kommissionen, hvis redskab hedder SELFIE. Udsagnene her er vores egne.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Kun svar fra 1 til { $highest } tæller i et gennemsnit. Ved hvert gennemsnit står, hvor mange af de inviterede der har svaret, har valgt I/R eller ikke har svaret.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Kun svar fra 1 til { $highest } tæller i et gennemsnit. Ved hvert gennemsnit står, hvor mange af de inviterede der har svaret, har valgt I/R eller ikke har svaret, og hvor mange der har valgt { $points } og { $highest }.
figures-counted-in-brackets = Kun svar fra 1 til { $highest } tæller i et gennemsnit. Ved hvert gennemsnit står, hvor mange af de inviterede der har svaret, har valgt I/R eller ikke har svaret, og i parentes, hvor mange der har valgt { $points } og { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Kun svar på skalaen tæller i et gennemsnit. Ved hvert gennemsnit står, hvor mange af de inviterede der har svaret, har valgt I/R eller ikke har svaret.
figures-counted-on-scale-beside = Kun svar på skalaen tæller i et gennemsnit. Ved hvert gennemsnit står, hvor mange af de inviterede der har svaret, har valgt I/R eller ikke har svaret, og hvor mange der har valgt hvert punkt på skalaen.
figures-counted-on-scale-in-brackets = Kun svar på skalaen tæller i et gennemsnit. Ved hvert gennemsnit står, hvor mange af de inviterede der har svaret, har valgt I/R eller ikke har svaret, og i parentes, hvor mange der har valgt hvert punkt på skalaen.
figures-computed = Sådan regnes det ud: En gruppes gennemsnit for et udsagn er summen af dens svar divideret med deres antal; dens gennemsnit for et område er gennemsnittet af de udsagn i området, der vises her; en samlet værdi er gennemsnittet af de viste grupper, som alle vejer lige meget. Afrundet én gang, til sidst, halve opad.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Ved et gennemsnit står det niveau, det svarer til: det nærmeste, halve opad, ud fra gennemsnittet, før det afrundes til visning. Et gennemsnit, der vises som 3,5, kan derfor ligge lige under midten.
# "within chance" is `chance-within`.
figures-compared = Værdier sammenlignes, som de vises. "Kan være tilfældigt": Forskellen kan skyldes, hvem der tilfældigvis har svaret. Udsagn sammenlignes, hvor der begge gange er spurgt om det samme med de samme ord.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, runde { $session } i { $year }/{ $next }, udgave { $edition } ({ $exercise })
figures-corrected-day = Rettet { $on }: Den sidste dag blev { $day }.
figures-corrected-people = Rettet { $on }: { $group }: nu { $invited } inviterede af { $eligible } i alt.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } af { $invited } har svaret, I/R { $opted-out }, ubesvaret { $unanswered }
figures-minimum = Et udsagn vises fra { $answers } svar fra en gruppe, svar med egne ord fra { $sheets } ark fra en gruppe.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = kræver en tidligere runde på dette trin

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } af { $invited } inviterede, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } af { $invited } inviterede
# `before` is the line so far, here and below.
took-part-eligible = { $before } (i alt { $count })
took-part-minimum = { $before }; minimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } lagt til side, da de ikke kunne åbnes
took-part-late = { $before }; { $count } kom sent og venter

## How far those asked speak for all of the group.

speaks-random = { $people } af { $of-people } personer blev spurgt, udtrukket tilfældigt: Svarene gælder for hele gruppen, inden for tilfældighedens grænser.
speaks-random-classes = { $classes } af { $of-classes } klasser blev spurgt, { $people } af { $of-people } personer, udtrukket tilfældigt: Svarene gælder for hele gruppen, inden for tilfældighedens grænser.
speaks-chosen = { $people } af { $of-people } personer blev spurgt, ikke udtrukket tilfældigt: Svarene gælder for dem, der blev spurgt.
speaks-chosen-classes = { $classes } af { $of-classes } klasser blev spurgt, { $people } af { $of-people } personer, ikke udtrukket tilfældigt: Svarene gælder for dem, der blev spurgt.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = læs med forbehold
mark-incomplete = ufuldstændig
mark-caution-why = Læs med forbehold: Ikke alle grupper nåede deres minimum.
mark-incomplete-why = Ufuldstændig: En gruppe har ingen ark. Læs med forbehold.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: færre end { $cell } ark, vist, fordi alle, der svarede, sagde ja.
standing-pooled = { $group }: Skoleledere og lærere afleverede færre end { $cell } ark hver, så de vises sammen og tæller som én gruppe.
standing-left-out = { $group }: færre end { $cell } ark, så denne gruppe er ikke med i noget tal.
standing-not-asked = { $group }: ikke spurgt.
standing-no-sheets = { $group }: ingen ark.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = ikke muligt: i ingen af de to
not-compared-missing = ikke muligt: mangler i en af de to
not-compared-wording = ikke muligt: anden ordlyd
# School leaders and teachers are shown together in one round only.
not-compared-pooled = ikke muligt: ledere og lærere kun samlet i den ene
not-compared-groups = ikke muligt: andre grupper bag
not-compared-hidden = ikke muligt: skjult i en af de to
not-compared-no-rating = ikke muligt: ingen vurdering i en af de to
# The difference may come from who happened to answer.
chance-within = kan være tilfældigt
chance-everybody = alle har svaret: intet tilfældigt i det
not-comparable-level = Det er to uddannelsestrin. Kun to undersøgelser på samme trin kan sammenlignes.
not-comparable-questionnaire = Disse undersøgelser brugte to forskellige spørgeskemaer, så ens koder behøver ikke betyde det samme.
not-comparable-same = Det er den samme undersøgelse to gange. Vælg en anden at sammenligne med.

## Why no new edition of a report comes out.

no-edition-not-next = Det er ikke en ny udgave af den rapport, der er gemt. Intet er ændret.
no-edition-changed = { $group }: Ark, som den gemte rapport tæller, er beskadiget eller væk, så en ny udgave ville vise, hvad der stod i dem. Den gemte rapport bliver, som den er.
no-edition-few-sheets = { $group }: En ny udgave kræver { $cell } sene ark, og der er { $sheets }: Den ville vise, hvad de få personer svarede. De gemmes, til der er flere.
no-edition-few-answers = { $group }: For få sene ark svarer på et eller flere udsagn, så en ny udgave ville vise, hvad en eller to personer svarede. De gemmes, til der er flere.
no-edition-few-texts = { $group }: Færre end ti sene ark tilføjer egne ord, så en ny udgave ville vise, hvilke det er. De gemmes, til der er flere.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · runde { $session } i { $year }
results-school-year = Skoleåret { $year }
# Heads a column: at most 16 columns.
results-session = Runde { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = deltager ikke
results-not-started = ikke begyndt
results-open-until = åben til { $day }
results-closed = lukket
results-nothing-came = ingen ark
results-report-ready = rapport klar
results-edition = udgave { $edition }
# Sheets came after the report was made.
results-report-late = rapport, { $count } sene
# What can be done there. Enter is the key.
results-can-view = Rapporten kan ses. Den kan sammenlignes, så snart en til på dette trin er klar.
results-can-compare = Rapporten kan ses og sammenlignes med en anden på dette trin.
results-can-unseal = { $sheets ->
    [one] 1 forseglet ark venter. Enter bryder forseglingen med din adgangssætning og laver rapporten.
   *[other] { $sheets } forseglede ark venter. Enter bryder forseglingen med din adgangssætning og laver rapporten.
  }
results-is-open = Folk svarer stadig. Resultaterne kommer fra dagen efter den sidste dag.
results-is-not-open = Den er ikke åbnet endnu.
results-is-empty = Ingen har afleveret et ark.
results-is-out = Dette trin deltager ikke i denne runde.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Folk svarer stadig. Forseglingen kan brydes fra dagen efter den sidste dag, { $day }.
results-nothing-set-up = Her er intet oprettet. Det begynder i rum 2, Runder.
results-not-opened = Den er ikke åbnet endnu, så der er ingen forsegling at bryde.
results-nobody-handed-in = Ingen har afleveret et ark, så der er ingen forsegling at bryde.
results-no-second = En sammenligning kræver en undersøgelse mere med dette trin og spørgeskema, hvis rapport er klar. Den findes ikke endnu.
results-compare-with = Hvad vil du sammenligne med? { $exercise }
results-none-late = Der er ikke kommet ark siden den seneste udgave, så der er intet at tælle på ny.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Sene ark: { $groups }. De tidligere ark er slettet efter fristen, så de kan ikke tælles mere.
late-enough = Sene ark: { $groups }. e tæller dem, der er nok af, med i en ny udgave.
late-wait = Sene ark: { $groups }. De gemmes og venter.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (nok)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (af { $cell } nødvendige)

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Bryd forseglingen: { $exercise }
unseal-title-new = Ny udgave: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Ark, der er her: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $sheets } { $group }
unseal-late = Sene ark, der tæller med: { $groups }.
unseal-late-few = Sene ark, der tæller med: { $groups }. For få, de venter: { $few }.
unseal-after = Bagefter kan antallet af personer ikke rettes mere, og sene ark tæller kun i et bundt, der er stort nok. Rapporten gemmes og kræver ingen nøgle.
unseal-after-new = De tælles sammen med alle andre, og den forrige rapport gemmes også. Hvor forskellen mellem de to ville afsløre, hvad få personer svarede, laves der ingen ny udgave, og de venter videre.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Din adgangssætning
unseal-passphrase-of = Adgangssætning: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Den anden koordinators
unseal-trying = Et øjeblik: Adgangssætningen bliver prøvet.
unseal-done = { $done } af { $of } ark åbnet
# Whoever leaves the page is told this.
unseal-goes-on = Arkene er stadig ved at blive åbnet. Rapporten står i denne tabel, så snart den er gemt; andre opgaver venter så længe.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Sådan læses det
results-page-read-short = Læs
results-page-areas = Områder
results-page-statements = Udsagn
results-page-groups = Grupper
# Statements that the school wrote itself.
results-page-own = Egne udsagn
results-page-own-short = Egne
results-page-others = Øvrige områder
results-page-others-short = Øvrige
results-page-words = Med deres egne ord
results-page-words-short = Ord
# What is worth talking about.
results-page-focus = Fokus
results-page-notes = Noter
# Where there is no room for all titles.
results-page-at = { $page } · side { $at } af { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · udgave { $edition }
results-school-average = skolens snit { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } af { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } af { $of }
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
results-no-value = ingen værdi
# Leaders and teachers, where they are shown together.
results-staff = Ansatte
# How high participation is, in a word.
results-level-none = ingen
results-level-incomplete = ufuldstændig
results-level-medium = middel
results-level-high = høj
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = ej spurgt
hidden-short-not-chosen = ej valgt
hidden-short-no-sheets = ingen ark
# The group is too small.
hidden-short-too-small = for lille
# Not asked of both of two groups that are shown together.
hidden-short-not-both = ikke begge
hidden-short-too-few = for få

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Søg efter
results-search-what = en kode, en titel eller et ord i et udsagn
results-search-nothing = intet fundet
results-statements = { $count ->
    [one] 1 udsagn
   *[other] { $count } udsagn
  }
# What is typed follows.
results-note-on = Note til { $place }:
# "n" is the key.
results-no-notes = Ingen noter endnu. På et område eller udsagn skriver n en: en linje om, hvad der blev sagt om det.
results-write-as = Skriv denne rapport i dine dokumenter, som
# Below that question, in a list.
results-write-chart = Diagrammet på denne side, som billede
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, med dine noter

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Der blev svaret fra { $from } til { $to }.
how-edition = Udgave { $edition } af denne rapport, forseglingen brudt { $day }.
# `form` is the title of a short form.
how-short-form = Kun en del af spørgeskemaet blev brugt: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Hvem der deltog: Deltagelsen er { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimum nået.
how-close = { $before }; tæt på minimum på { $minimum }.
how-below = { $before }; under minimum på { $minimum }.
how-damaged = Ark, hvis forsegling ikke kunne brydes, og som ikke er med i noget tal: { $sheets }.
how-late = Ark, der kom for sent og var for få, og som gemmes for sig: { $sheets }.
how-shown = Hvad der vises, og hvad der ikke vises
how-cell = Den mindste gruppe er { $cell } ark: En gruppe med færre har ingen egen linje.
how-corrections = Rettelser efter aktiveringen
# No corrections.
how-no-corrections = Ingen.
how-corrected-day = { $on }: Den sidste dag blev { $day }.
how-corrected-people = { $on }: { $group }: { $eligible } i alt, { $invited } inviterede fra da af.
how-figures = Hvordan tallene bliver til
# `highest` is the highest point of the scale, such as 5.
how-counts = Et gennemsnit tæller kun svarene 1 til { $highest }. I/R og ubesvaret tælles og vises ved siden af, aldrig som 0.
how-counts-on-scale = Et gennemsnit tæller kun svarene på skalaen. I/R og ubesvaret tælles og vises ved siden af, aldrig som 0.
how-area = Et område er gennemsnittet af de viste udsagn i det; egne udsagn står for sig.
# (6+1) stays as it is.
how-core = (6+1) bag et områdes søjle: seks kerneudsagn og et valgfrit.
how-overall = Samlet tæller hver gruppe lige meget, så mange elever ikke overdøver få ledere.
# Numbers with your language's decimal sign.
how-rounded = Tal afrundes én gang, helt til sidst, til én decimal: 2,95 vises som 3,0.
# "80 of 200" as in `results-of`.
how-of = "80 af 200" er altid: svaret af inviterede. Bogstaver og mønstre står for grupperne på hver side.

## A report, the pages of areas and statements.

results-no-areas = Der er ingen områder.
results-no-groups = Der er ingen grupper.
results-no-own = Skolen brugte ingen egne udsagn.
results-no-others = Der spørges ikke om øvrige områder på dette trin.
results-own-head = Skolens egne udsagn, adskilt fra områderne
# At most 16 columns.
results-area-at = område { $at } af { $of }
results-group-at = gruppe { $at } af { $of }
# In which order statements are listed.
order-by-position = efter placering
order-highest = højeste først
order-lowest = laveste først
order-last-position = sidste placering først
order-greatest-increase = største stigning først
order-greatest-decrease = største fald først

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } til { $high } { $highest }   { $not-asked } ikke stillet til denne gruppe   { $not-chosen } ikke valgt af skolen   { $hidden } ikke vist
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } ikke til dem  { $not-chosen } ikke valgt  { $hidden } ikke vist
# The school's own statements: at most 3 columns, then with more room.
strip-own = eg.
strip-own-statements = egne udsagn
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = I/R
strip-answered = { $mean } · { $count } af { $of } har svaret
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = ingen vurdering · { $count } I/R af { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Samlet { $mean } · { $count } af { $of } har svaret
# `why` is in a few words why there is no figure.
detail-overall-why = Samlet: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = ingen grupper
detail-note = Note: { $note }
# The average.
detail-mean = gennemsnit
detail-answered = svaret af inviterede
# `words` are those of the scale, such as "not applicable".
detail-na = I/R: { $words }
detail-na-alone = I/R: gælder ikke
detail-unanswered = ubesvaret
# Heads the statement as each group read it.
detail-read = Hvad hver gruppe læste
# In the place of what a group read.
detail-not-asked = ikke spurgt
# Which of the other areas this is.
others-heading = { $at } af { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Gennemsnit af 1 ({ $lowest }) til { $points } ({ $highest }); "{ $apart }" står for sig.
others-overall = { $title }: samlet { $mean }
others-answered = · svaret af inviterede
# So many chose "not applicable".
others-apart = · stod for sig
others-ranks = Valgmulighedernes gennemsnitlige plads, 1 for den første; og andelen, der valgte hver af dem.
others-shares = Andelen, der valgte hver mulighed.
others-ticked = Andelen, der krydsede hver mulighed af, blandt dem, der krydsede mindst én af eller "ingen af disse"; tilsammen kan de overstige 100 %.
others-average-rank = gns. plads
others-average-rank-all = gennemsnitlig plads for alle grupper: { $rank }

## A report, the page of answers in own words.

own-words-none = Der blev ikke spurgt om noget med egne ord.
own-words-hidden = Vises ikke: { $why }.
own-words-nobody = Ingen skrev noget her.
own-words-goes-on = tekst { $at } af { $of } fortsætter nedenfor
own-words-at = tekst { $at } af { $of }, i alfabetisk rækkefølge, adskilt fra arkene

## A report, the page Focus: headings above lists of statements.

focus-lowest = Laveste
focus-highest = Højeste
focus-widest = Størst afstand mellem grupper
focus-na = Flest I/R
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: ingen
focus-change = Største ændring
focus-change-why = Største ændring: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Største ændring siden runde { $session } i { $year }
focus-change-none = Største ændring siden runde { $session } i { $year }: ingen

## Two sessions compared.

compare-title = { $level } · to runder sammenlignet
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = før
compare-now = nu
compare-nothing = Her står der ikke noget i nogen af de to.
compare-school-average = Skolens snit
compare-all = alle grupper
# The same, at most 3 columns.
compare-all-narrow = all
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = pr. gruppe: tryk g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = i ingen af dem
not-compared-short-wording = anden ordlyd
not-compared-short = ikke muligt
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = andre udsagn bag
compare-other-statements-short = andre udsagn
compare-other-statements-narrow = andre
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = tilf.
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = alle har svaret
chance-everybody-narrow = alle
# The difference is larger than what may come from who happened to answer.
chance-beyond = mere end tilfældigt
