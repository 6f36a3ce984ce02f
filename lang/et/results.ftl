### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = sellelt rühmalt ei küsitud
hidden-not-chosen = kool ei valinud seda
hidden-no-sheets = vastuslehti ei ole
hidden-group-too-small = rühm on näitamiseks liiga väike
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = liidetud rühmist küsiti vaid ühelt
hidden-too-few = vastuseid on liiga vähe
# Nobody gave a point of the scale.
figures-no-rating = hinnang puudub

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Ei ole seotud Euroopa Komisjoniga, kelle vahendi nimi on SELFIE. Siinsed väited on meie enda omad.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Keskmises lähevad arvesse ainult vastused 1 kuni { $highest }. Iga keskmise kõrval on, kui palju kutsututest vastas, valis EK (ei käi kohta) või ei vastanud.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Keskmises lähevad arvesse ainult vastused 1 kuni { $highest }. Iga keskmise kõrval on, kui palju kutsututest vastas, valis EK (ei käi kohta) või ei vastanud ja kui palju valis { $points } ja { $highest }.
figures-counted-in-brackets = Keskmises lähevad arvesse ainult vastused 1 kuni { $highest }. Iga keskmise kõrval on, kui palju kutsututest vastas, valis EK (ei käi kohta) või ei vastanud, ja sulgudes, kui palju valis { $points } ja { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Keskmises lähevad arvesse ainult skaala vastused. Iga keskmise kõrval on, kui palju kutsututest vastas, valis EK (ei käi kohta) või ei vastanud.
figures-counted-on-scale-beside = Keskmises lähevad arvesse ainult skaala vastused. Iga keskmise kõrval on, kui palju kutsututest vastas, valis EK (ei käi kohta) või ei vastanud ja kui palju valis skaala iga punkti.
figures-counted-on-scale-in-brackets = Keskmises lähevad arvesse ainult skaala vastused. Iga keskmise kõrval on, kui palju kutsututest vastas, valis EK (ei käi kohta) või ei vastanud, ja sulgudes, kui palju valis skaala iga punkti.
figures-computed = Kuidas arvutatakse: rühma keskmine väite kohta on selle vastuste summa jagatud nende arvuga; keskmine valdkonna kohta on siin näidatud väidete keskmine; üldväärtus on näidatud rühmade keskmine, igaüks sama kaaluga. Ümardatakse üks kord, lõpus, pool ülespoole.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Keskmise kõrval on tase, millele see vastab: lähim, pool ülespoole, keskmisest enne ümardamist. Nii võib keskmine, mis on kirjas kui 3,5, olla veidi allpool keskkohta.
# "within chance" is `chance-within`.
figures-compared = Väärtusi võrreldakse nii, nagu need on kirjas. "Juhuse piires": erinevus võib tulla sellest, kes juhtus vastama. Väiteid võrreldakse siis, kui mõlemal korral küsiti sama samade sõnadega.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, { $session }. küsitluskord { $year }/{ $next }, { $edition }. väljaanne ({ $exercise })
figures-corrected-day = Parandatud { $on }: viimane päev on nüüd { $day }.
figures-corrected-people = Parandatud { $on }: { $group }: nüüd kutsutud { $invited }, rühmas { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = vastas { $answered }/{ $invited }, EK { $opted-out }, vastamata { $unanswered }
figures-minimum = Väidet näidatakse, kui rühmal on vähemalt { $answers } vastust, oma sõnadega vastuseid, kui rühmal on vähemalt { $sheets } vastuslehte.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = vaja on selle taseme varasemat küsitlust

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets }/{ $invited } kutsutust, { $percent } %
took-part-nobody-invited = { $group }: { $sheets }/{ $invited } kutsutust
# `before` is the line so far, here and below.
took-part-eligible = { $before } (rühmas { $count })
took-part-minimum = { $before }; miinimum { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; kõrvale jäetud, sest ei avanenud: { $count }
took-part-late = { $before }; hilines ja ootab: { $count }

## How far those asked speak for all of the group.

speaks-random = Küsiti { $people }/{ $of-people } inimeselt, juhuslikult loositud: nad räägivad juhuse piires kogu rühma eest.
speaks-random-classes = Küsiti { $classes }/{ $of-classes } klassis, { $people }/{ $of-people } inimeselt, juhuslikult loositud: nad räägivad juhuse piires kogu rühma eest.
speaks-chosen = Küsiti { $people }/{ $of-people } inimeselt, mitte juhuslikult loositud: nad räägivad nende eest, kellelt küsiti.
speaks-chosen-classes = Küsiti { $classes }/{ $of-classes } klassis, { $people }/{ $of-people } inimeselt, mitte juhuslikult loositud: nad räägivad nende eest, kellelt küsiti.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = loe ettevaatlikult
mark-incomplete = mittetäielik
mark-caution-why = Loe ettevaatlikult: kõik rühmad ei jõudnud oma miinimumini.
mark-incomplete-why = Mittetäielik: ühel rühmal ei ole vastuslehti. Loe ettevaatlikult.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: vastuslehti on vähem kui { $cell }, neid näidatakse, sest kõik vastanud olid nõus.
standing-pooled = { $group }: nii kooli juhtkond kui ka õpetajad esitasid vähem kui { $cell } vastuslehte, seepärast näidatakse neid koos ja nad lähevad arvesse ühe rühmana.
standing-left-out = { $group }: vastuslehti on vähem kui { $cell }, seepärast jääb see rühm kõigist arvudest välja.
standing-not-asked = { $group }: ei küsitud.
standing-no-sheets = { $group }: vastuslehti ei ole.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = pole võimalik: kummaski seda ei ole
not-compared-missing = pole võimalik: ühes kahest puudub
not-compared-wording = pole võimalik: küsiti teiste sõnadega
# School leaders and teachers are shown together in one round only.
not-compared-pooled = pole võimalik: juhtkond ja õpetajad liidetud ainult ühes
not-compared-groups = pole võimalik: selle taga on teised rühmad
not-compared-hidden = pole võimalik: ühes kahest ei näidata
not-compared-no-rating = pole võimalik: ühes kahest puudub hinnang
# The difference may come from who happened to answer.
chance-within = juhuse piires
chance-everybody = kõik vastasid: juhust siin ei ole
not-comparable-level = Need on kaks haridustaset. Võrrelda saab ainult kaht sama taseme küsitlust.
not-comparable-questionnaire = Neis küsitlustes oli kaks eri küsimustikku, nii et sama kood ei pruugi tähendada sama.
not-comparable-same = See on sama küsitlus kaks korda. Vali võrdlemiseks mõni teine.

## Why no new edition of a report comes out.

no-edition-not-next = See ei ole alles hoitud aruande järgmine väljaanne. Midagi ei muudetud.
no-edition-changed = { $group }: vastuslehed, mida alles hoitud aruanne arvestab, on kahjustatud või kadunud, nii et uus väljaanne näitaks, mida neis vastati. Alles hoitud aruanne jääb nii, nagu on.
no-edition-few-sheets = { $group }: uueks väljaandeks on vaja hilinenud vastuslehti { $cell }, aga neid on { $sheets }: väljaanne näitaks, mida need vähesed ütlesid. Neid hoitakse alles, kuni neid on rohkem.
no-edition-few-answers = { $group }: mõnele väitele vastab liiga vähe hilinenud vastuslehti, nii et uus väljaanne näitaks, mida üks või kaks inimest ütlesid. Neid hoitakse alles, kuni neid on rohkem.
no-edition-few-texts = { $group }: oma sõnu lisab vähem kui kümme hilinenud vastuslehte, nii et uus väljaanne näitaks, millised need on. Neid hoitakse alles, kuni neid on rohkem.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · { $session }. kord { $year }
results-school-year = Õppeaasta { $year }
# Heads a column: at most 16 columns.
results-session = { $number }. kord
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = ei osale
results-not-started = pole alanud
results-open-until = kuni: { $day }
results-closed = suletud
results-nothing-came = lehti ei tulnud
results-report-ready = aruanne valmis
results-edition = { $edition }. väljaanne
# Sheets came after the report was made.
results-report-late = aruanne, hilin. { $count }
# What can be done there. Enter is the key.
results-can-view = Aruannet saab vaadata. Võrrelda saab kohe, kui valmis on selle taseme teine aruanne.
results-can-compare = Aruannet saab vaadata ja võrrelda selle taseme teise aruandega.
results-can-unseal = { $sheets ->
    [one] Pitseeritult ootab 1 vastusleht. Enter avab selle sinu paroolifraasiga ja teeb aruande.
   *[other] Pitseeritult ootab { $sheets } vastuslehte. Enter avab need sinu paroolifraasiga ja teeb aruande.
  }
results-is-open = Veel vastatakse. Tulemused tulevad alates viimasele päevale järgnevast päevast.
results-is-not-open = See ei ole veel avanenud.
results-is-empty = Keegi ei esitanud vastuslehte.
results-is-out = See tase sel küsitluskorral ei osale.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Veel vastatakse. Vastuslehti saab avada alates viimasele päevale järgnevast päevast: { $day }.
results-nothing-set-up = Siin ei ole midagi loodud. See algab ruumist 2, Korrad.
results-not-opened = See ei ole veel avanenud, nii et avada ei ole midagi.
results-nobody-handed-in = Keegi ei esitanud vastuslehte, nii et avada ei ole midagi.
results-no-second = Võrdlemiseks on vaja teist sama taseme ja sama küsimustiku küsitlust, mille aruanne on valmis. Seda veel ei ole.
results-compare-with = Millisega võrrelda? { $exercise }
results-none-late = Pärast viimast väljaannet ei ole ühtegi vastuslehte tulnud, nii et uuesti arvestada ei ole midagi.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Hilinenud vastuslehed: { $groups }. Varasemad vastuslehed on pärast oma aja möödumist kustutatud, seepärast neid enam arvestada ei saa.
late-enough = Hilinenud vastuslehed: { $groups }. e arvestab uues väljaandes need, mida on piisavalt.
late-wait = Hilinenud vastuslehed: { $groups }. Neid hoitakse alles ja need ootavad.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (piisab)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (vaja { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Vastuslehtede avamine: { $exercise }
unseal-title-new = Uus väljaanne: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Siin olevad vastuslehed: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group } { $sheets }
unseal-late = Hilinenud vastuslehed, mis lähevad arvesse: { $groups }.
unseal-late-few = Hilinenud vastuslehed, mis lähevad arvesse: { $groups }. Liiga vähe, ootavad: { $few }.
unseal-after = Pärast seda ei saa inimeste arve enam parandada ja hilinenud vastuslehed lähevad arvesse ainult piisavalt suure hulgana korraga. Aruanne jääb alles ja võtit ei ole selleks vaja.
unseal-after-new = Neid arvestatakse koos kõigi teistega ja ka eelmine aruanne jääb alles. Kui nende kahe erinevus ütleks, mida mõni üksik inimene vastas, uut väljaannet ei tehta ja need ootavad edasi.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Sinu paroolifraas
unseal-passphrase-of = Paroolifraas: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Teise koordinaatori oma
unseal-trying = Üks hetk: paroolifraasi proovitakse.
unseal-done = avatud { $done }/{ $of } vastuslehte
# Whoever leaves the page is told this.
unseal-goes-on = Vastuslehti alles avatakse. Aruanne on selles tabelis kohe, kui see on salvestatud; muud toimingud ootavad seni.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Kuidas seda lugeda
results-page-read-short = Loe
results-page-areas = Valdkonnad
results-page-statements = Väited
results-page-groups = Rühmad
# Statements that the school wrote itself.
results-page-own = Oma väited
results-page-own-short = Oma
results-page-others = Muud valdkonnad
results-page-others-short = Muud
results-page-words = Oma sõnadega
results-page-words-short = Sõnad
# What is worth talking about.
results-page-focus = Fookus
results-page-notes = Märked
# Where there is no room for all titles.
results-page-at = { $page } · leht { $at }/{ $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · { $edition }. väljaanne
results-school-average = kooli keskmine { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count }/{ $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count }/{ $of }
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
results-no-value = väärtus puudub
# Leaders and teachers, where they are shown together.
results-staff = Töötajad
# How high participation is, in a word.
results-level-none = puudub
results-level-incomplete = mittetäielik
results-level-medium = keskmine
results-level-high = kõrge
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = ei küsitud
hidden-short-not-chosen = valimata
hidden-short-no-sheets = lehti pole
# The group is too small.
hidden-short-too-small = väike rühm
# Not asked of both of two groups that are shown together.
hidden-short-not-both = vaid ühelt
hidden-short-too-few = liiga vähe

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Otsing
results-search-what = kood, pealkiri või väite sõna
results-search-nothing = midagi ei leitud
results-statements = { $count ->
    [one] 1 väide
   *[other] { $count } väidet
  }
# What is typed follows.
results-note-on = Märkus ({ $place }):
# "n" is the key.
results-no-notes = Märkusi veel ei ole. Valdkonna või väite juures kirjutab n märkuse: rea sellest, mida selle kohta öeldi.
results-write-as = Kirjuta aruanne oma dokumentide hulka, vorming:
# Below that question, in a list.
results-write-chart = Selle lehe diagramm pildina
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, koos sinu märkustega

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Vastati: { $from } – { $to }.
how-edition = Selle aruande { $edition }. väljaanne, vastuslehed avatud: { $day }.
# `form` is the title of a short form.
how-short-form = Küsiti ainult osa küsimustikust: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Kes osalesid; osalus: { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; miinimum täis.
how-close = { $before }; miinimumi ({ $minimum }) lähedal.
how-below = { $before }; alla miinimumi ({ $minimum }).
how-damaged = Vastuslehed, mida ei saadud avada ja mida ei ole üheski arvus: { $sheets }.
how-late = Vastuslehed, mis tulid liiga hilja ja mida on liiga vähe ning mida hoitakse eraldi: { $sheets }.
how-shown = Mida näidatakse ja mida mitte
how-cell = Väikseim näidatav rühm on { $cell } vastuslehte: väiksemal rühmal oma rida ei ole.
how-corrections = Parandused pärast käivitamist
# No corrections.
how-no-corrections = Puuduvad.
how-corrected-day = { $on }: viimane päev on nüüd { $day }.
how-corrected-people = { $on }: { $group }: sellest alates rühmas { $eligible }, kutsutud { $invited }.
how-figures = Kuidas arvud saadakse
# `highest` is the highest point of the scale, such as 5.
how-counts = Keskmine arvestab ainult vastuseid 1 kuni { $highest }. EK (ei käi kohta) ja vastamata jätmised loetakse kokku ja näidatakse kõrval, mitte kunagi nullina.
how-counts-on-scale = Keskmine arvestab ainult skaala vastuseid. EK (ei käi kohta) ja vastamata jätmised loetakse kokku ja näidatakse kõrval, mitte kunagi nullina.
how-area = Valdkond on selle näidatud väidete keskmine; oma väited on eraldi.
# (6+1) stays as it is.
how-core = (6+1) valdkonna tulba järel: kuus põhiväidet ja üks lisaväide.
how-overall = Üldväärtuses kaalub iga rühm sama palju, et õpilaste hulk ei summutaks väikest juhtkonda.
# Numbers with your language's decimal sign.
how-rounded = Arvud ümardatakse üks kord, päris lõpus, ühe kümnendkohani: 2,95 on kirjas kui 3,0.
# "80 of 200" as in `results-of`.
how-of = "80/200" tähendab alati: vastanud/kutsutud. Tähed ja mustrid tähistavad igal lehel rühmi.

## A report, the pages of areas and statements.

results-no-areas = Valdkondi ei ole.
results-no-groups = Rühmi ei ole.
results-no-own = Kool oma väiteid ei küsinud.
results-no-others = Sellel tasemel muid valdkondi ei küsita.
results-own-head = Kooli oma väited, valdkondadest eraldi
# At most 16 columns.
results-area-at = valdkond { $at }/{ $of }
results-group-at = rühm { $at }/{ $of }
# In which order statements are listed.
order-by-position = koha järgi
order-highest = kõrgeimad ees
order-lowest = madalaimad ees
order-last-position = viimane koht ees
order-greatest-increase = suurim kasv ees
order-greatest-decrease = suurim langus ees

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } kuni { $high } { $highest }   { $not-asked } rühmalt ei küsitud   { $not-chosen } kool ei valinud   { $hidden } ei näidata
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } ei küsitud  { $not-chosen } valimata  { $hidden } ei näidata
# The school's own statements: at most 3 columns, then with more room.
strip-own = oma
strip-own-statements = oma väited
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = EK
strip-answered = { $mean } · vastas { $count }/{ $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = hinnang puudub · EK { $count }/{ $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Kokku { $mean } · vastas { $count }/{ $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Kokku: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = rühmi ei ole
detail-note = Märkus: { $note }
# The average.
detail-mean = keskmine
detail-answered = vastanud/kutsutud
# `words` are those of the scale, such as "not applicable".
detail-na = EK: { $words }
detail-na-alone = EK: ei käi kohta
detail-unanswered = vastamata
# Heads the statement as each group read it.
detail-read = Mida iga rühm luges
# In the place of what a group read.
detail-not-asked = ei küsitud
# Which of the other areas this is.
others-heading = { $at }/{ $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Keskmine 1 ({ $lowest }) kuni { $points } ({ $highest }); "{ $apart }" on eraldi.
others-overall = { $title }: kokku { $mean }
others-answered = · vastanud/kutsutud
# So many chose "not applicable".
others-apart = · eraldi
others-ranks = Valikute keskmine koht, esimene on 1; ja kui suur osa igaühe valis.
others-shares = Kui suur osa iga valiku valis.
others-ticked = Kui suur osa iga valiku märkis, arvestades neid, kes märkisid mõne neist või mitte ühtegi; kokku võib tulla üle 100 %.
others-average-rank = keskmine koht
others-average-rank-all = kõigi rühmade keskmine koht: { $rank }

## A report, the page of answers in own words.

own-words-none = Oma sõnadega ei küsitud midagi.
own-words-hidden = Ei näidata: { $why }.
own-words-nobody = Keegi ei kirjutanud siia midagi.
own-words-goes-on = tekst { $at }/{ $of } jätkub allpool
own-words-at = tekst { $at }/{ $of }, tähestiku järjekorras, vastuslehtedest eraldi

## A report, the page Focus: headings above lists of statements.

focus-lowest = Madalaimad
focus-highest = Kõrgeimad
focus-widest = Suurim vahe rühmade vahel
focus-na = Kõige rohkem EK
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: ei ole
focus-change = Suurim muutus
focus-change-why = Suurim muutus: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Suurim muutus alates: { $session }. kord { $year }
focus-change-none = Suurim muutus alates: { $session }. kord { $year }: ei ole

## Two sessions compared.

compare-title = { $level } · kahe küsitluskorra võrdlus
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = enne
compare-now = nüüd
compare-nothing = Kummaski neist kahest ei ole siin midagi.
compare-school-average = Kooli keskmine
compare-all = kõik rühmad
# The same, at most 3 columns.
compare-all-narrow = kok
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = rühmade kaupa: vajuta g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = kummaski pole
not-compared-short-wording = teised sõnad
not-compared-short = pole võimalik
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = teised väited
compare-other-statements-short = teised väited
compare-other-statements-narrow = muud
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = juhus
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = kõik vastasid
chance-everybody-narrow = kõik
# The difference is larger than what may come from who happened to answer.
chance-beyond = üle juhuse piiride
