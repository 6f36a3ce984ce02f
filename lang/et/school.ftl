### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Nimi
school-fact-place = Koht
school-fact-zone = Ajavöönd
school-fact-languages = Keeled
school-fact-cell = Väikseim näidatav rühm
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Vastuslehed alles
school-fact-coordinators = Koordinaatorid
# Asks for a number of years.
school-years = Aastaid

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = veel sisestamata
# The school has no place yet, and needs none.
school-no-place = sisestamata
school-cell = { $sheets ->
    [one] { $sheets } vastusleht
   *[other] { $sheets } vastuslehte
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] 1 aasta
   *[other] { $years } aastat
  }
school-nobody = keegi ei saa lehti avada
# `name` is the only coordinator.
school-one-alone = avab üksi: { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } ja { $other }: ainult koos
# Two coordinators: one key is enough.
school-either-enough = { $one } või { $other }: kumbki avab

## The same room: what the line under the cursor is for.

school-name-meaning = See on küsitluse igal ekraanil ja aruandes.
school-place-meaning = Linn, vald või linnaosa. Võib jääda tühjaks.
school-zone-meaning = Küsitlus avaneb kell 00.00 ja sulgub kell 23.59 selles vööndis, ka siis, kui ükski programm ei tööta. Kirjuta linn.
# The tags are typed as they stand here.
school-languages-meaning = Lühikesed tähised, näiteks en, fr, nl. Oma väited kirjutatakse esimeses keeles ja neid saab teistesse tõlkida.
school-cell-meaning = { $least } kuni { $most }, tavaliselt { $usual }. Kui rühmal on vähem vastuslehti, ei ole tal aruandes oma rida, et kedagi ära ei tuntaks. See kehtib uute küsitluste kohta ja osalejad näevad seda.
school-retention-meaning = 1 kuni { $years } aastat. Pärast seda tuleb pitseeritud vastuslehed kustutada. Aruanne jääb alles.
school-no-key-meaning = Vastuslehti saab avada ainult see, kellel on koordinaatori võti. Ilma selleta ei saa midagi käivitada. Enter teeb esimese.
school-coordinators-meaning = Enter lisab kolleegi võtme või annab töö järeltulijale üle, samm-sammult.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Õppeaasta { $year }: palun vaata üks kord, kas kõik on endiselt õige, ja vajuta siis l.
school-year-now = Õppeaasta { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Esimesed sammud
school-step-name = kooli nimi
school-step-key = koordinaatori võti
school-step-exercise = küsitlus, ruumis 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = nimi
school-step-key-short = võti
school-step-exercise-short = küsitlus (ruum 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Kooli nimes on { $chars } märk.
   *[other] Kooli nimes on { $chars } märki.
  } Reale mahub kõige rohkem { $most }.
school-place-long = { $chars ->
    [one] Koha nimes on { $chars } märk.
   *[other] Koha nimes on { $chars } märki.
  } Reale mahub kõige rohkem { $most }.
school-zone-unknown = Ajavööndit nimega "{ $zone }" ei ole. Näited: Europe/Brussels, Europe/Athens.
school-no-language = Nimeta vähemalt üks keel, näiteks en.
school-many-languages = { $count ->
    [one] Nimetatud on { $count } keel.
   *[other] Nimetatud on { $count } keelt.
  } Võimalik on kõige rohkem { $most }.
school-no-tag = "{ $tag }" ei ole keeletähis. Näited: nl, fr, pt-BR.
school-language-twice = Keel { $tag } on loendis kaks korda.
school-cell-wrong = Väikseim näidatav rühm saab olla { $least } kuni { $most } vastuslehte, mitte { $cell }.
school-retention-wrong = Pitseeritud vastuslehti saab alles hoida 1 kuni { $most } aastat, mitte { $years }.
school-kept-now = Salvestatud.

## A coordinator's key, in steps: the title of each way.

keys-title = Koordinaatorite võtmed
keys-title-first = Esimese koordinaatori võti
keys-title-colleague = Võti kolleegile
keys-title-successor = Üleandmine järeltulijale

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = sinu võti
keys-step-colleague = kolleegi võti
keys-step-successor = järeltulija võti
# The sheet of paper with the recovery words.
keys-step-sheet = taasteleht
keys-step-backup = varukoopia
keys-step-old = vana võti
# Such as "step 2 of 4: recovery sheet".
keys-step = samm { $step }/{ $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Mida teha?
keys-add = lisa kolleeg: teine võti
keys-hand-over = anna üle järeltulijale: uus võti senise asemele
keys-who-opens = Keda on vaja, et vastuslehti avada?
keys-either = kumbki võti avab vastuslehed
keys-both = avavad ainult mõlemad koos

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Sinu nimi
keys-my-passphrase = Sinu paroolifraas
keys-colleague-name = Kolleegi nimi
keys-going-passphrase = Senise võtme paroolifraas
keys-successor-name = Järeltulija nimi
keys-new-passphrase = Uus paroolifraas
keys-again = Sama veel kord
# A word of the recovery sheet, by its number.
keys-word = Sõna { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Vastuslehti saab avada see, kellel on see võti ja selle paroolifraas, ja mitte keegi teine. Võta neli või rohkem sõna, mis ei ole omavahel kuidagi seotud. Paroolifraasi ei näidata kunagi.
keys-colleague-more = Kõigepealt sinu paroolifraas; siis kirjutab kolleeg nime ja enda paroolifraasi. Kõik vastuslehed pitseeritakse mõlema jaoks uuesti.
keys-successor-more = Kõigepealt senise võtme paroolifraas; siis kirjutab järeltulija nime ja enda paroolifraasi. Kõik vastuslehed pitseeritakse uuesti.
keys-no-name = Palun kirjuta nimi: kolleegid näevad, kelle võti see on.
keys-no-passphrase = Palun kirjuta paroolifraas: neli või rohkem sõna, mis ei ole omavahel kuidagi seotud.
keys-not-same = Need kaks paroolifraasi ei ole ühesugused. Palun kirjuta mõlemad uuesti.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Võta neli või rohkem sõna, mis ei ole omavahel kuidagi seotud. Midagi ei muudetud.
weak-easy = Seda on kerge ära arvata.
weak-rows-of-keys = Kõrvuti olevaid klahve proovitakse varakult.
weak-repeats = Kordamine ei tee seda peaaegu üldse tugevamaks.
weak-common = Paljud kasutavad täpselt seda; seda proovitakse esimesena.
weak-like-common = See on lähedane sellele, mida paljud kasutavad; ka vahetatud tähti ja numbreid proovitakse.
weak-sequence = Jadasid nagu abc või 6543 proovitakse varakult.
weak-years = Aastaarve proovitakse varakult.
weak-one-word = Ühe sõna leiab sõnaraamatu abil.
weak-dates = Kuupäevi proovitakse varakult, sünnipäevi esimesena.
weak-names = Nimesid proovitakse varakult.

## A coordinator's key: the recovery words.

keys-words = Kirjuta need 24 sõna kohe selles järjekorras üles: neid näidatakse ainult üks kord. Nendega avanevad vastuslehed, kui paroolifraas on ununenud. Pane need luku taha.
keys-file = Võtmefail: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Palun kirjuta oma lehelt sõnad { $one } ja { $other }: siis on kindel, et need on kirja pandud.
keys-wrong-word = See ei ole sõna { $number }. Palun vaata oma leht uuesti üle; Esc näitab sõnu.
# The key q must be named as it is.
keys-leaving = Neid sõnu näidatakse ainult praegu. Kes kaotab need ja paroolifraasi, kaotab vastused. Kui tahad lahkuda ilma neid üles kirjutamata, vajuta veel kord q.

## A coordinator's key: what comes after.

keys-backup = Nüüd tee varukoopia
# The key b and the command must stand as they are.
keys-backup-more = Võtmefail on andmehoidla kaustas. b kopeerib mõlemad sinu varunduskettale; esimesel korral ütle, kuhu: reflectory backup DIR. Ilma võtmeta või ilma selle paroolifraasi ja taasteleheta ei saa keegi vastuslehti avada.
keys-unfinished = See ei ole veel lõpuni viidud
# `why` is a sentence.
keys-unfinished-more = { $why } Hoia mõlemad võtmed ja mõlemad paroolifraasid alles. Vali sama veel kord ja kirjuta mõlemad: siis on see lõpuni viidud.
keys-old = Vana võti ei ava enam uusi vastuslehti
keys-old-more = Iga vastusleht on nüüd pitseeritud uue võtme jaoks. Andmehoidla varasemaid koopiaid saab vana võtmega endiselt avada: hävita need koos vana taastelehega või hoia neid sama hoolikalt kui enne.
keys-old-unfinished = Üleandmine ei ole veel lõpuni viidud
keys-finished = Pooleli jäänud võtmete vahetus on lõpuni viidud: iga vastusleht on pitseeritud võtmete jaoks, mis nüüd kehtivad.
keys-sheets-left = { $sheets ->
    [one] { $sheets } vastusleht ei avanenud vana võtmega ja jäi nii, nagu oli.
   *[other] { $sheets } vastuslehte ei avanenud vana võtmega ja jäid nii, nagu olid.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Taasteleht: { $name }
recovery-print = Prindi see, pane luku taha ja kustuta fail: kelle käes see on, see saab vastuslehti avada.
recovery-what-for = { $words ->
    [one] Selle { $words } sõnaga saab võtit ({ $name }) kasutada ilma selle faili ja paroolifraasita.
   *[other] Nende { $words } sõnaga saab võtit ({ $name }) kasutada ilma selle faili ja paroolifraasita.
  } Kelle käes see leht on, see saab vastuslehti avada: pane see luku taha, arvutist eraldi.
recovery-delete = Kui see leht on prinditud, kustuta fail; printeri järjekorda võib mõneks ajaks koopia alles jääda.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · { $session }. kord { $year }
codes-activated = See on käivitatud.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Avaneb: { $first }, 00.00, sulgub: { $last }, 23.59.
codes-open-until = Avatud kuni: { $last }, 23.59.
codes-closed = Sulgus: { $last }, 23.59. Koodid ei ava enam midagi.
codes-none = Ilma koodideta valivad inimesed oma rühma kooli arvutis.
# `groups` are names of groups with commas between.
codes-everybody = Kõik sisenevad koodiga: { $groups }.
codes-some = Ainult koodiga: { $groups }. Teised valivad oma rühma kooli arvutis.
codes-making = Üks hetk: koode tehakse.
slips-making = Üks hetk: sedeleid tehakse.
slips-making-left = { $left ->
    [one] Üks hetk: sedeleid tehakse. Pärast neid on veel üks osa.
   *[other] Üks hetk: sedeleid tehakse. Pärast neid on veel { $left } osa.
  }
recall-moment = Üks hetk: käivitamist võetakse tagasi.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Üks kood igale rühmale
codes-of-groups-more = Kõik rühmas kasutavad sama koodi, plakatilt või sõnumist. See kehtib mitu korda.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Üks kood igale rühmale ja ettevõttele
codes-of-companies-more = Kõik rühmas kasutavad sama koodi ja igal ettevõttel on oma kood. Kood kehtib mitu korda.
codes-slips = Ühekordsed sedelid
codes-slips-more = Igaühega saab üks inimene üks kord vastata. Jaga neid nagu valimissedeleid, panemata kirja, kellel on milline.
codes-lab = Ava arvutiklass
codes-lab-more = Teised arvutid liituvad koodiga ja saadavad vastused võrgu kaudu, kuni see programm töötab.
codes-recall = Võta käivitamine tagasi
codes-recall-more = Kuni keegi pole alustanud: sellest saab jälle mustand ja koodid ei ava enam midagi.
recall-ask = Kas võtta käivitamine tagasi?
recall-meaning = Sellest saab jälle mustand, kõik jääb nii, nagu on, ja sa saad seda muuta ja uuesti käivitada. Välja jagatud koodid ja sedelid ei ava enam midagi. Kui keegi on juba vastama hakanud, ei muutu midagi.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Kui palju sedeleid ja kellele?
slips-meaning = Sedelitega rühmad sisenevad ainult koodiga. Sedeleid näidatakse üks kord; hiljem ei saa keegi neid vaadata.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = kõik kokku
# The heading of the slips.
slips-title = Ühekordsed koodisedelid
# Which lines of a long text are shown. At most 30 columns.
codes-lines = read { $first }–{ $last }/{ $all }
# The key w must be named as it is.
codes-copied = Kopeeritud, kui terminal seda oskab: kleebi see kuhugi, siis näed. Kui midagi ei tule, salvestab w printimiseks faili.
# The keys must be named as they are.
slips-nowhere-else = Neid sedeleid ei hoita kusagil mujal. w salvestab need, y kopeerib need; kui tahad need maha jätta, vajuta veel kord q.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Kõik rühmas kasutavad sama koodi.
codes-sheet-only = Nüüdsest vastavad need rühmad ainult oma koodiga.
# A code follows.
slip-code = Sinu kood:
slip-once = See kehtib ühe korra. Keegi ei saa selle järgi sinu vastuseid ära tunda: alles jääb ainult märge, et koodi on kasutatud.

## One-time slips: why there are none.

slips-not-drawn = Koodi ei saadud teha: { $cause }.
slips-count-wrong = { $most ->
    [one] Korraga saab teha 1 kuni { $most } sedeli.
   *[other] Korraga saab teha 1 kuni { $most } sedelit.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: ei ole kutsutud ({ $id }), nii et neile siin midagi ei ole.
slips-not-added = Neid sedeleid ei saadud lisada. Midagi ei muudetud; palun proovi uuesti.
slips-not-made = Sedeleid ei saadud selles arvutis teha. Midagi ei muudetud.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Üks hetk: arvutiklassi avatakse.
lab-closed = Arvutiklass on suletud.
lab-closed-more = Kui see on avatud, saab kooli teistes arvutites sellele küsitlusele vastata. Ilma selleta või ilma võrguta tulevad vastuslehed mälupulgaga. Miski juba esitatu ei sõltu sellest.
lab-open = Arvutiklass on avatud.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Liitumiskood
lab-address = Aadress
# Instead of an address.
lab-no-network = puudub: see arvuti ei ole üheski võrgus
# A command follows on the next line.
lab-once = Igas arvutis üks kord:
lab-ends = See sulgub, kui programmist lahkud. Esitatud vastused on sellel kettal kindlalt alles.
lab-unsealed = Selle küsitluse vastuslehed on avatud: nüüd saabuvad vastuslehed vajaksid uut väljaannet. Selle arvutiklass jääb suletuks.

## The lab: how the machines stand.

lab-nobody = Ükski arvuti ei ole veel liitunud.
lab-joined = { $machines ->
    [one] Liitunud on 1 arvuti, ühendus on: { $reachable }.
   *[other] Liitunud on { $machines } arvutit, ühendus on: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Liitunud on 1 arvuti, ühendus on: { $reachable };
   *[other] Liitunud on { $machines } arvutit, ühendus on: { $reachable };
  } { $sheets ->
    [one] seal ootab 1 vastusleht.
   *[other] seal ootab { $sheets } vastuslehte.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Praegu ei vasta, seal võib olla vastuslehti: arvuti { $stations }.
   *[other] Praegu ei vasta, seal võib olla vastuslehti: arvutid { $stations }.
  }
lab-missing-more = Praegu ei vasta, seal võib olla lehti: arvuti { $stations } ja veel { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 vastusleht on kõrvale jäetud: see tuli ilma vaba sedelita. t arvestab kõiki; muidu jäävad need kõrvale.
   *[other] { $sheets } vastuslehte on kõrvale jäetud: need tulid ilma vaba sedelita. t arvestab kõiki; muidu jäävad need kõrvale.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Arvuteid, kus teadaolevalt on siit puuduvaid vastuslehti: ei ole.
outside-waiting = Praegu arvutites ootavaid vastuslehti: { $sheets }. Jäta arvutiklass avatuks, kuni need on siin.
outside-missing = { $count ->
    [one] Vastuslehti võib veel olla: arvuti { $stations }. Ava kõigepealt arvutiklass või kogu mälupulgad kokku.
   *[other] Vastuslehti võib veel olla: arvutid { $stations }. Ava kõigepealt arvutiklass või kogu mälupulgad kokku.
  }
outside-missing-more = Vastuslehti võib olla: arvutid { $stations } ja veel { $more }. Ava kõigepealt arvutiklass või kogu mälupulgad kokku.
outside-unknown = Arvutit, mis selle arvutiga pole kohtunud, siin ei teata: too kõigepealt selle vastuslehed sisse.
# `name` is a server. The command must stand as it is.
outside-server = Avaldatud serveris { $name }: käivita kõigepealt reflectory collect koos selle aadressiga.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 vastusleht on kõrvale jäetud, sest see tuli ilma vaba sedelita: see läheb arvesse ainult siis, kui sa selle enne arvutiklassis arvestad (o, siis t).
   *[other] { $sheets } vastuslehte on kõrvale jäetud, sest need tulid ilma vaba sedelita: need lähevad arvesse ainult siis, kui sa need enne arvutiklassis arvestad (o, siis t).
  }
