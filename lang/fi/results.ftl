### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = ei kysytty tältä ryhmältä
hidden-not-chosen = koulu ei valinnut
hidden-no-sheets = ei lomakkeita
hidden-group-too-small = ryhmä liian pieni näytettäväksi
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = ei kysytty molemmilta ryhmiltä
hidden-too-few = liian vähän vastauksia
# Nobody gave a point of the scale.
figures-no-rating = ei arviota

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Ei sidoksia Euroopan komissioon, jonka väline on nimeltään SELFIE. Tässä olevat väittämät ovat omiamme.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Keskiarvossa lasketaan vain vastaukset 1–{ $highest }. Keskiarvon vieressä kerrotaan, montako kutsutuista vastasi, moniko valitsi EK ja moniko ei vastannut.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Keskiarvossa lasketaan vain vastaukset 1–{ $highest }. Keskiarvon vieressä kerrotaan, montako kutsutuista vastasi, moniko valitsi EK ja moniko ei vastannut, sekä moniko valitsi { $points } ja { $highest }.
figures-counted-in-brackets = Keskiarvossa lasketaan vain vastaukset 1–{ $highest }. Keskiarvon vieressä kerrotaan, montako kutsutuista vastasi, moniko valitsi EK ja moniko ei vastannut, sekä suluissa, moniko valitsi { $points } ja { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Keskiarvossa lasketaan vain asteikolla annetut vastaukset. Keskiarvon vieressä kerrotaan, montako kutsutuista vastasi, moniko valitsi EK ja moniko ei vastannut.
figures-counted-on-scale-beside = Keskiarvossa lasketaan vain asteikolla annetut vastaukset. Keskiarvon vieressä kerrotaan, montako kutsutuista vastasi, moniko valitsi EK ja moniko ei vastannut, sekä moniko valitsi asteikon kunkin kohdan.
figures-counted-on-scale-in-brackets = Keskiarvossa lasketaan vain asteikolla annetut vastaukset. Keskiarvon vieressä kerrotaan, montako kutsutuista vastasi, moniko valitsi EK ja moniko ei vastannut, sekä suluissa, moniko valitsi asteikon kunkin kohdan.
figures-computed = Miten se lasketaan: ryhmän keskiarvo väittämästä on sen vastausten summa jaettuna niiden määrällä; keskiarvo alueesta on tässä näytettyjen väittämien keskiarvo; kokonaisarvo on näytettyjen ryhmien keskiarvo, jossa jokainen painaa yhtä paljon. Pyöristetään kerran, lopuksi, puolikkaat ylöspäin.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Keskiarvon vieressä on taso, johon se yltää: lähin taso, puolikkaat ylöspäin, keskiarvosta ennen sen pyöristämistä näytettäväksi. Siksi keskiarvo, joka näkyy muodossa 3,5, voi olla niukasti puolivälin alapuolella.
# "within chance" is `chance-within`.
figures-compared = Arvoja verrataan sellaisina kuin ne näytetään. "Sattuman rajoissa": ero voi johtua siitä, ketkä sattuivat vastaamaan. Väittämiä verrataan silloin, kun molemmilla kerroilla kysyttiin samaa samoin sanoin.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, kierros { $session }, { $year }/{ $next }, painos { $edition } ({ $exercise })
figures-corrected-day = Korjattu { $on }: viimeiseksi päiväksi tuli { $day }.
figures-corrected-people = Korjattu { $on }: { $group }: kutsuttu { $invited }, ryhmässä { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered }/{ $invited } vastasi, EK { $opted-out }, tyhjiä { $unanswered }
figures-minimum = Väittämä näytetään, kun ryhmästä on { $answers } vastausta, omin sanoin kirjoitetut vastaukset, kun ryhmästä on { $sheets } lomaketta.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = vaatii tämän asteen aiemman kyselyn

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets }/{ $invited } kutsuttua, { $percent } %
took-part-nobody-invited = { $group }: { $sheets }/{ $invited } kutsuttua
# `before` is the line so far, here and below.
took-part-eligible = { $before } (ryhmässä { $count })
took-part-minimum = { $before }; minimi { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; sivuun pantu { $count }, koska ne eivät avautuneet
took-part-late = { $before }; myöhässä tuli ja odottaa { $count }

## How far those asked speak for all of the group.

speaks-random = Kysyttiin { $people }/{ $of-people } ihmiseltä, jotka arvottiin: he edustavat koko ryhmää sattuman rajoissa.
speaks-random-classes = Kysyttiin { $classes }/{ $of-classes } luokalta, { $people }/{ $of-people } ihmiseltä, jotka arvottiin: he edustavat koko ryhmää sattuman rajoissa.
speaks-chosen = Kysyttiin { $people }/{ $of-people } ihmiseltä, joita ei arvottu: he edustavat niitä, joilta kysyttiin.
speaks-chosen-classes = Kysyttiin { $classes }/{ $of-classes } luokalta, { $people }/{ $of-people } ihmiseltä, joita ei arvottu: he edustavat niitä, joilta kysyttiin.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = tulkitse varoen
mark-incomplete = vajaa
mark-caution-why = Tulkitse varoen: kaikki ryhmät eivät saavuttaneet minimiään.
mark-incomplete-why = Vajaa: jostakin ryhmästä ei ole lomakkeita. Tulkitse varoen.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: alle { $cell } lomaketta, näytetään, koska kaikki vastanneet suostuivat.
standing-pooled = { $group }: koulun johto ja opettajat palauttivat kumpikin alle { $cell } lomaketta, joten ne näytetään yhdessä ja lasketaan yhdeksi ryhmäksi.
standing-left-out = { $group }: alle { $cell } lomaketta, joten ryhmä jätetään pois kaikista luvuista.
standing-not-asked = { $group }: ei kysytty.
standing-no-sheets = { $group }: ei lomakkeita.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = ei voi verrata: ei kummassakaan
not-compared-missing = ei voi verrata: puuttuu toisesta
not-compared-wording = ei voi verrata: kysyttiin toisin sanoin
# School leaders and teachers are shown together in one round only.
not-compared-pooled = ei voi verrata: johto ja opettajat yhdessä vain toisessa
not-compared-groups = ei voi verrata: taustalla muut ryhmät
not-compared-hidden = ei voi verrata: piilotettu toisessa
not-compared-no-rating = ei voi verrata: ei arviota toisessa
# The difference may come from who happened to answer.
chance-within = sattuman rajoissa
chance-everybody = kaikki vastasivat: ei sattumaa
not-comparable-level = Nämä ovat kaksi eri koulutusastetta. Vain saman asteen kyselyjä voi verrata.
not-comparable-questionnaire = Näissä kyselyissä oli kaksi eri kyselylomaketta, joten samat koodit eivät välttämättä tarkoita samaa.
not-comparable-same = Tämä on sama kysely kahdesti. Valitse vertailuun toinen.

## Why no new edition of a report comes out.

no-edition-not-next = Tämä ei ole talletetun raportin seuraava painos. Mitään ei muutettu.
no-edition-changed = { $group }: lomakkeita, jotka talletettu raportti laskee, on vioittunut tai kadonnut, joten uusi painos näyttäisi, mitä niissä sanottiin. Talletettu raportti pysyy ennallaan.
no-edition-few-sheets = { $group }: uusi painos vaatii myöhässä tulleita lomakkeita { $cell }, ja niitä on { $sheets }: se näyttäisi, mitä nuo muutamat sanoivat. Niitä säilytetään, kunnes niitä on enemmän.
no-edition-few-answers = { $group }: liian harva myöhässä tullut lomake vastaa johonkin väittämään, joten uusi painos näyttäisi, mitä yksi tai kaksi ihmistä sanoi. Niitä säilytetään, kunnes niitä on enemmän.
no-edition-few-texts = { $group }: alle kymmenen myöhässä tullutta lomaketta tuo lisää omin sanoin kirjoitettua, joten uusi painos näyttäisi, mitkä ne ovat. Niitä säilytetään, kunnes niitä on enemmän.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · kierros { $session }, { $year }
results-school-year = Lukuvuosi { $year }
# Heads a column: at most 16 columns.
results-session = Kierros { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = ei mukana
results-not-started = ei ole alkanut
results-open-until = päättyy { $day }
results-closed = sulkeutunut
results-nothing-came = ei lomakkeita
results-report-ready = raportti valmis
results-edition = painos { $edition }
# Sheets came after the report was made.
results-report-late = raportti, myöh. { $count }
# What can be done there. Enter is the key.
results-can-view = Raporttia voi katsoa. Sitä voi verrata heti, kun tältä asteelta on valmiina toinen raportti.
results-can-compare = Raporttia voi katsoa ja verrata toiseen saman asteen raporttiin.
results-can-unseal = { $sheets ->
    [one] 1 sinetöity lomake odottaa. Enter avaa sen tunnuslauseellasi ja tekee raportin.
   *[other] { $sheets } sinetöityä lomaketta odottaa. Enter avaa ne tunnuslauseellasi ja tekee raportin.
  }
results-is-open = Vastaaminen on vielä kesken. Tulokset saa viimeistä päivää seuraavasta päivästä alkaen.
results-is-not-open = Se ei ole vielä avautunut.
results-is-empty = Kukaan ei palauttanut lomaketta.
results-is-out = Tämä aste ei ole mukana tällä kierroksella.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Vastaaminen on vielä kesken. Lomakkeet voi avata viimeistä päivää seuraavasta päivästä alkaen: { $day }.
results-nothing-set-up = Tässä ei ole valmisteltu mitään. Se alkaa huoneesta 2, Kierros.
results-not-opened = Tämä ei ole vielä avautunut, joten avattavia lomakkeita ei ole.
results-nobody-handed-in = Kukaan ei palauttanut lomaketta, joten avattavaa ei ole.
results-no-second = Vertailu vaatii toisen kyselyn, jolla on sama aste ja kyselylomake ja jonka raportti on valmis. Sellaista ei vielä ole.
results-compare-with = Mihin verrataan: { $exercise }?
results-none-late = Edellisen painoksen jälkeen ei ole tullut lomakkeita, joten uudelleen laskettavaa ei ole.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Myöhässä tulleita lomakkeita: { $groups }. Aiemmat lomakkeet on poistettu määräajan jälkeen, joten näitä ei voi enää laskea.
late-enough = Myöhässä tulleita lomakkeita: { $groups }. e laskee uuteen painokseen ne, joita on riittävästi.
late-wait = Myöhässä tulleita lomakkeita: { $groups }. Ne säilyvät ja odottavat.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (riittää)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (tarvitaan { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Avaa lomakkeet: { $exercise }
unseal-title-new = Uusi painos: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Lomakkeita täällä: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group } { $sheets }
unseal-late = Myöhässä tulleita, jotka lasketaan: { $groups }.
unseal-late-few = Myöhässä tulleita, jotka lasketaan: { $groups }. Liian vähän, odottavat: { $few }.
unseal-after = Sen jälkeen ihmisten määriä ei voi enää korjata, ja myöhässä tulleet lomakkeet lasketaan vain riittävän suurena eränä. Raportti talletetaan, eikä siihen tarvita avainta.
unseal-after-new = Ne lasketaan kaikkien muiden kanssa, ja aiempikin raportti säilyy. Jos raporttien ero paljastaisi, mitä muutamat ihmiset sanoivat, uutta painosta ei tehdä, ja lomakkeet odottavat yhä.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Tunnuslauseesi
unseal-passphrase-of = Tunnuslause: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Toisen koordinaattorin
unseal-trying = Hetkinen: tunnuslausetta kokeillaan.
unseal-done = { $done }/{ $of } lomaketta avattu
# Whoever leaves the page is told this.
unseal-goes-on = Lomakkeita avataan vielä. Raportti tulee tähän taulukkoon heti, kun se on talletettu; muut pyynnöt odottavat siihen asti.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Miten tätä luetaan
results-page-read-short = Lue
results-page-areas = Alueet
results-page-statements = Väittämät
results-page-groups = Ryhmät
# Statements that the school wrote itself.
results-page-own = Omat väittämät
results-page-own-short = Omat
results-page-others = Muut alueet
results-page-others-short = Muut
results-page-words = Omin sanoin
results-page-words-short = Sanat
# What is worth talking about.
results-page-focus = Nostot
results-page-notes = Muistio
# Where there is no room for all titles.
results-page-at = { $page } · sivu { $at }/{ $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · painos { $edition }
results-school-average = koulun keskiarvo { $mean }
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
results-no-value = ei arvoa
# Leaders and teachers, where they are shown together.
results-staff = Henkilöstö
# How high participation is, in a word.
results-level-none = ei ketään
results-level-incomplete = vajaa
results-level-medium = keskitasoa
results-level-high = runsasta
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = ei kysytty
hidden-short-not-chosen = ei valittu
hidden-short-no-sheets = ei yhtään
# The group is too small.
hidden-short-too-small = pieni
# Not asked of both of two groups that are shown together.
hidden-short-not-both = vain yksi
hidden-short-too-few = vähän

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Hae
results-search-what = koodi, otsikko tai väittämän sana
results-search-nothing = mitään ei löytynyt
results-statements = { $count ->
    [one] 1 väittämä
   *[other] { $count } väittämää
  }
# What is typed follows.
results-note-on = Muistiinpano, { $place }:
# "n" is the key.
results-no-notes = Muistiinpanoja ei vielä ole. Alueen tai väittämän kohdalla n kirjoittaa rivin siitä, mitä siitä sanottiin.
results-write-as = Kirjoita tämä raportti asiakirjoihisi muodossa
# Below that question, in a list.
results-write-chart = Tämän sivun kaavio kuvana
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, muistiinpanojesi kanssa

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Vastaamisen aika: { $from } – { $to }.
how-edition = Tämän raportin painos { $edition }, lomakkeet avattu: { $day }.
# `form` is the title of a short form.
how-short-form = Vain osa kyselylomakkeesta kysyttiin: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Ketkä osallistuivat. Osallistuminen: { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; minimi saavutettu.
how-close = { $before }; lähellä minimiä { $minimum }.
how-below = { $before }; alle minimin { $minimum }.
how-damaged = Lomakkeita, joita ei voitu avata ja jotka eivät ole missään luvussa: { $sheets }.
how-late = Liian myöhään ja liian vähän tulleita, erillään säilytettäviä lomakkeita: { $sheets }.
how-shown = Mitä näytetään ja mitä ei
how-cell = Pienin ryhmä on { $cell } lomaketta: pienemmällä ryhmällä ei ole omaa riviä.
how-corrections = Korjaukset aktivoinnin jälkeen
# No corrections.
how-no-corrections = Ei ole.
how-corrected-day = { $on }: viimeiseksi päiväksi tuli { $day }.
how-corrected-people = { $on }: { $group }: siitä lähtien ryhmässä { $eligible }, kutsuttu { $invited }.
how-figures = Miten luvut syntyvät
# `highest` is the highest point of the scale, such as 5.
how-counts = Keskiarvossa lasketaan vain vastaukset 1–{ $highest }. EK ja tyhjät lasketaan ja näytetään sen vieressä, ei koskaan nollana.
how-counts-on-scale = Keskiarvossa lasketaan vain asteikolla annetut vastaukset. EK ja tyhjät lasketaan ja näytetään sen vieressä, ei koskaan nollana.
how-area = Alueen arvo on siitä näytettyjen väittämien keskiarvo; omat väittämät ovat erikseen.
# (6+1) stays as it is.
how-core = (6+1) alueen palkin perässä: kuusi ydinväittämää ja yksi valinnainen.
how-overall = Kokonaisarvossa jokainen ryhmä painaa yhtä paljon, jotteivät monet oppilaat peitä muutamaa johtajaa.
# Numbers with your language's decimal sign.
how-rounded = Luvut pyöristetään kerran, aivan lopuksi, yhteen desimaaliin: 2,95 näytetään muodossa 3,0.
# "80 of 200" as in `results-of`.
how-of = "80/200" tarkoittaa aina: vastanneet/kutsutut. Kirjaimet ja kuviot tarkoittavat ryhmiä joka sivulla.

## A report, the pages of areas and statements.

results-no-areas = Alueita ei ole.
results-no-groups = Ryhmiä ei ole.
results-no-own = Koulu ei kysynyt omia väittämiä.
results-no-others = Muita alueita ei kysytä tällä asteella.
results-own-head = Koulun omat väittämät, erillään alueista
# At most 16 columns.
results-area-at = alue { $at }/{ $of }
results-group-at = ryhmä { $at }/{ $of }
# In which order statements are listed.
order-by-position = järjestyksessä
order-highest = korkein ensin
order-lowest = matalin ensin
order-last-position = viimeinen ensin
order-greatest-increase = suurin nousu ensin
order-greatest-decrease = suurin lasku ensin

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } – { $high } { $highest }   { $not-asked } ei kysytty tältä ryhmältä   { $not-chosen } koulu ei valinnut   { $hidden } ei näytetä
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } ei kysytty  { $not-chosen } ei valittu  { $hidden } ei näytetä
# The school's own statements: at most 3 columns, then with more room.
strip-own = oma
strip-own-statements = omat väittämät
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = EK
strip-answered = { $mean } · { $count }/{ $of } vastasi
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = ei arviota · EK { $count }/{ $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Yhteensä { $mean } · { $count }/{ $of } vastasi
# `why` is in a few words why there is no figure.
detail-overall-why = Yhteensä: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = ei ryhmiä
detail-note = Muistiinpano: { $note }
# The average.
detail-mean = keskiarvo
detail-answered = vastasi/kutsuttu
# `words` are those of the scale, such as "not applicable".
detail-na = EK: { $words }
detail-na-alone = EK: ei koske
detail-unanswered = tyhjiä
# Heads the statement as each group read it.
detail-read = Mitä kukin ryhmä luki
# In the place of what a group read.
detail-not-asked = ei kysytty
# Which of the other areas this is.
others-heading = { $at }/{ $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Keskiarvo asteikolla 1 ({ $lowest }) – { $points } ({ $highest }); "{ $apart }" on erikseen.
others-overall = { $title }: yhteensä { $mean }
others-answered = · vastanneet/kutsutut
# So many chose "not applicable".
others-apart = · erikseen
others-ranks = Vaihtoehtojen keskisija, 1 on ensimmäinen; sekä kunkin valinneiden osuus.
others-shares = Kunkin vaihtoehdon valinneiden osuus.
others-ticked = Kunkin vaihtoehdon rastittaneiden osuus niistä, jotka rastittivat jonkin tai eivät mitään näistä; yhteensä osuudet voivat ylittää 100 %.
others-average-rank = keskisija
others-average-rank-all = kaikkien ryhmien keskisija: { $rank }

## A report, the page of answers in own words.

own-words-none = Mitään ei kysytty omin sanoin.
own-words-hidden = Ei näytetä: { $why }.
own-words-nobody = Kukaan ei kirjoittanut tähän mitään.
own-words-goes-on = teksti { $at }/{ $of } jatkuu alla
own-words-at = teksti { $at }/{ $of }, aakkosjärjestyksessä, erillään lomakkeista

## A report, the page Focus: headings above lists of statements.

focus-lowest = Matalimmat
focus-highest = Korkeimmat
focus-widest = Suurin ero ryhmien välillä
focus-na = Eniten EK
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: ei ole
focus-change = Suurin muutos
focus-change-why = Suurin muutos: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Suurin muutos kierroksesta { $session }, { $year }
focus-change-none = Suurin muutos kierroksesta { $session }, { $year }: ei ole

## Two sessions compared.

compare-title = { $level } · kahden kierroksen vertailu
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = ennen
compare-now = nyt
compare-nothing = Tässä ei ole mitään kummassakaan.
compare-school-average = Koulun ka.
compare-all = kaikki ryhmät
# The same, at most 3 columns.
compare-all-narrow = yht
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = ryhmittäin: paina g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = ei kumpikaan
not-compared-short-wording = toisin sanoin
not-compared-short = ei voi verrata
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = eri väittämät
compare-other-statements-short = eri väittämät
compare-other-statements-narrow = eri
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = sattuma
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = kaikki mukana
chance-everybody-narrow = kaikki
# The difference is larger than what may come from who happened to answer.
chance-beyond = yli sattuman
