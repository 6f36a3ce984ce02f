### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = osalus, o
lines-word-sessions = korrad
lines-word-set-ups = mustandid
lines-word-results = tulemused
lines-word-school = kool
lines-word-guide = juhend
lines-word-data = andmekaitse, andmed
lines-word-lock = lukk, l
lines-word-quit = lõpeta, q

## What each of them does, read after it.

lines-does-help = need sõnad
lines-does-back = üks samm tagasi; otsustatu jääb alles
lines-does-again = loe seda veel kord, praeguste arvudega
lines-does-where = kus sa oled
lines-does-participation = kes on osalenud; seal on loetletud kõik ruumid
lines-does-sessions = kõik küsitlused, parandused, uus mustand
lines-does-set-ups = arvud, väited, päevad, käivitamine
lines-does-results = vastuslehtede avamine ja aruande lugemine
lines-does-school = kooli nimi ja koordinaatorite võtmed
lines-does-guide = kuidas küsitlus käib
lines-does-data = mida salvestatakse ja kes saab seda lugeda
lines-does-clear = tühjenda see, mida kirjutad
lines-does-lock = lukusta see, mida saab muuta
lines-does-quit = lahku programmist
lines-numbers = Number teeb seda, mis selle järel loetakse.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Seal, kus midagi kirjutatakse, käib nende sõnade ette punkt, näiteks .{ $back }
lines-empty = Tühi rida jätab alles, mis seal on, ja läheb edasi.

## What is answered to what was typed.

lines-digits = Palun kirjuta arv numbritega või .{ $back }, kui see peab endiseks jääma.
lines-nothing-typed = Midagi ei kirjutatud. Palun kirjuta paroolifraas või lahkumiseks .{ $back }
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = See ei mahu kõige väiksemale ekraanile: { $used }. Palun kirjuta veidi lühemalt.
lines-number-too-large = Suurim võimalik arv on siin { $most }. Mis seal oli, jääb alles; palun kirjuta uuesti.
lines-not-after-first = { $day } ei saa olla viimane päev: esimene päev on { $first }. Midagi ei muudetud; palun kirjuta viimane päev uuesti.
lines-class-unfinished = Selle klassi kohta kirjutatu ei ole veel alles. Tühi rida läheb edasi; .{ $clear } ja seejärel .{ $back } jätab selle välja.
lines-one-number = Palun üks number korraga.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Sellest ei saadud aru. Kirjuta number või { $help }.
lines-nothing-to-clear = Siin ei kirjutata praegu midagi.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Siit algab kõik. { $quit } lahkub programmist.
lines-workplace = Koordinaatori töökoht.
lines-workplace-of = Koordinaatori töökoht, { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Koordinaatori töökoht, { $lock }.
lines-workplace-of-lock = Koordinaatori töökoht, { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Praegu: { $text }. Tühi rida jätab selle nii.

## What stands before what is typed.

lines-ask-word = Sõna:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, { $session }. küsitluskord { $year }
lines-passphrase = Paroolifraas
lines-trying = Paroolifraasi proovitakse.
lines-unsealed = Avatud on { $done } vastuslehte, kokku { $of }.
# Read when the program is ended by the system.
lines-set-up-kept = Mustand on salvestatud nii, nagu see on. See jätkub mustandite ruumis.
lines-no-key-made = Siin see lõppes. Võtit ei tehtud ja midagi ei muudetud.
lines-words-not-typed-back = See lõppes enne, kui kaks taastesõna said tagasi kirjutatud. Võti on tehtud ja selle paroolifraas avab lehed. Kellel sõnu kirjas ei ole, teeb uue võtme, millel on uued sõnad: reflectory key replace

## A room that is locked.

lines-locked = See ruum on lukus.
lines-locked-type = Palun kirjuta oma paroolifraas. Seda ei näidata.
lines-locked-open = Osalus, juhend ja andmekaitse on kõigile avatud: .{ $back } viib sinna.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Juhend.
lines-protection = Andmekaitse.
lines-do-letter = kirjuta kiri vanematele faili
lines-plans = Tegevusplaanid.
lines-certificates = Tunnistused ja märgis.
lines-elsewhere = Seda ruumi ridadena ei ole. Mida seal teha saab, on olemas ka käsuna.
lines-command = Käsk on: { $command }
lines-two-commands = Käsud on: { $one }, ja: { $other }

## Participation: a line for each group.

lines-participation = Osalus.
lines-nobody-asked = Kelleltki veel ei küsita. Loo kõigepealt küsitlus; kohe kui see on käivitatud, ütleb see, kes osaleb.
lines-participation-of = Osalus. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Osalus kokku: { $level }.
lines-by-class = Klasside kaupa, viiese sammuga:
lines-class-too-small = { $class }: arvu jaoks liiga väike.
lines-class-few = { $class }: alla 5.
lines-class-least = { $class }: { $count } või rohkem.
lines-group-not-invited = { $group }: pole kutsutud.
lines-group-reached = { $group }: esitanud on { $count }, kutsutud { $invited }. Miinimum on { $minimum }: täis.
lines-group-too-many = { $group }: esitanud on { $count }, kutsutud { $invited }. Miinimum on { $minimum }: täis, vastuslehti on rohkem kui kutsutuid; palun kontrolli arvu.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: esitanud on { $count }, kutsutud { $invited }. Miinimum on { $minimum }: lähedal, puudu { $missing }.
lines-group-below = { $group }: esitanud on { $count }, kutsutud { $invited }. Miinimum on { $minimum }: puudu { $missing }.
lines-do-codes = koodid ja sedelid jagamiseks
lines-do-with-classes = koos klassidega
lines-do-without-classes = ilma klassideta
lines-do-participation-of = osalus: { $exercise }

## The sessions of a school year.

lines-sessions = Küsitluskorrad. Õppeaasta { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = { $number }. küsitluskord: { $days }, praegu.
lines-session-next = { $number }. küsitluskord: { $days }, järgmine.
lines-session-later = { $number }. küsitluskord: { $days }, hiljem.
lines-session-past = { $number }. küsitluskord: { $days }, läbi.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = { $number }. küsitluskord: { $entry }
lines-entry-set-up = loo küsitlus
lines-entry-prepare = valmista küsitlus ette
lines-entry-being = { $level }, loomisel
lines-do-earlier-year = varasem õppeaasta
lines-do-later-year = hilisem õppeaasta
lines-do-remove-set-up = eemalda mustand: { $level }
lines-do-restore = too küsitlus arhiivist tagasi
lines-restore = Küsitluse toomine arhiivist tagasi.

## A new set-up: for which session, and for which level.

lines-session-of = { $number }. küsitluskord { $year }
lines-session-taken = { $number }. küsitluskord { $year }, see tase on juba olemas
lines-begin-level-one = Igal haridustasemel on ühel küsitluskorral üks küsitlus.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, loomisel
lines-isced-taken = { $level }, ISCED { $isced }, küsitlus on olemas

## An exercise's page.

lines-exercise-page = Küsitlus. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Selle nimi: { $id }.
lines-no-corrections = Parandused: puuduvad.
lines-correction = Parandus: { $words }.
lines-do-participation = osalus
lines-do-preview = vaata seda nii, nagu üks rühm seda näeb
lines-do-last-day = paranda viimast päeva
lines-do-people = paranda rühma inimeste arvu
lines-do-recall = võta käivitamine tagasi
lines-do-copy = kopeeri teise küsitluskorda
lines-do-archive = pane ühte faili hoiule
lines-do-delete = kustuta jäädavalt
lines-later-last-day = Hilisem viimane päev. { $exercise }.
lines-group-people = { $group }, kutsutud { $invited }, rühmas { $eligible }
lines-archive = Ühte faili hoiule panemine: { $exercise }.
lines-delete = Kas kustutada jäädavalt { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Mustandid.
lines-do-go-on-with = jätka: { $name }
lines-do-new-set-up = uus mustand
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Mustand: { $name }. Samm { $step }, kokku { $steps }, { $title }, { $saved }.
lines-do-step = samm { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = kool: { $school }
lines-number-school-none = kool: veel sisestamata
lines-number-level = haridustase: { $level }
lines-number-eligible = { $group }: kokku { $count }
lines-number-eligible-none = { $group }: kui palju neid on, on veel sisestamata
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: kutsutud { $count }, { $state }
lines-number-classes = klassid ja valimid
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Kui palju
lines-how-many-in-all = { $group }: kui palju neid kokku on
lines-how-many-invited = { $group }: kui palju on kutsutud
lines-school-name = Kooli nimi
lines-level = Haridustase
lines-classes = Klassid
lines-which-level = Milline haridustase?
lines-classes-and-samples = Klassid ja valimid.
lines-class-asked = { $class }, { $group }, inimesi { $count }: küsitakse.
lines-class-not-asked = { $class }, { $group }, inimesi { $count }: ei küsita.

## Step 2: what is asked.

lines-search = Väidete otsing.
lines-search-how = Sõnad, mis peavad olema pealkirjas või selles, mida rühm loeb.
# Stands before what is typed; a colon follows.
lines-words = Sõnad
lines-found = Leitud otsinguga "{ $words }": { $count }.
lines-item-core = { $statement }, küsitakse alati
lines-item-left-out = { $statement }, lühivorm jätab välja
lines-item-on = { $statement }, lisaväide, märgitud
lines-item-off = { $statement }, lisaväide, märkimata
lines-item-in-form = { $statement }, lisaväide, lühivormis
lines-item-stray = { $code }, märgitud, aga sellel tasemel ei küsita: võta välja
lines-do-next-area = järgmine valdkond
lines-do-area-before = eelmine valdkond
lines-do-list-all = näita jälle kõiki
lines-do-write-own = kirjuta oma väide
lines-do-bring-in = too oma väiteid mujalt
lines-do-how-much = kui palju küsitakse: kõike või lühivormi
lines-preview = Eelvaade: kellena?
lines-preview-how = See on sama teekond, mida näeb osaleja. Midagi sellest ei salvestata; lahku, millal soovid.
lines-a-statement = Väide.
lines-do-ask = küsi seda
lines-do-not-ask = ära küsi seda
lines-do-next-statement = järgmine väide
lines-do-previous-statement = eelmine väide
lines-how-much-asked = Kui palju küsitakse?
lines-everything = kõike: kõik põhiväited, muud valdkonnad ja see, mille märgid või kirjutad

## Step 2: own statements.

lines-own-new = Uus oma väide.
lines-own-statement = Oma väide: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Lühike pealkiri aruannete jaoks
lines-own-reads = { $group }: mida loetakse
lines-own-help = { $group }: millal sobib 5
lines-own-not-written = kirjutamata
# `room` is such as "1 of 2 lines".
lines-own-room = Ruumi on, kasutatud: { $room }.
lines-bring = Oma väidete sissetoomine.
lines-bring-from-file = failist
# Stands before what is typed; a colon follows.
lines-file = Fail
lines-suggested = Soovitus: { $set }.
lines-suggested-ticked = { $title }, märgitud.
lines-suggested-unticked = { $title }, märkimata.
lines-suggested-here = { $title }, siin juba olemas.
lines-do-take-ticked = võta märgitud üle

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Esimene päev
lines-last-day = Viimane päev
lines-day-how = Palun kirjuta see nii: 2026-11-23 või 23.11.2026.
lines-do-first-day = kirjuta esimene päev
lines-do-type-last-day = kirjuta viimane päev
lines-do-other-day = kirjuta teine viimane päev
lines-do-clear-days = tühjenda mõlemad päevad

## Step 4: activation.

lines-ready = Kõik on valmis.
lines-missing = { $count ->
    [one] Üks asi on puudu. Selle number viib sinna, kus see korda saab.
   *[other] { $count } asja on puudu. Nende numbrid viivad sinna, kus igaüks neist korda saab.
  }
lines-freezes = Mis jääb nüüd kindlaks:
# `minutes` is how long it takes.
lines-asked = { $group }: kutsutud { $invited }, miinimum { $minimum }, väiteid { $statements }, minuteid { $minutes }.
lines-asked-unknown = { $group }: kui palju neid on, pole veel teada; väiteid { $statements }, minuteid { $minutes }.
lines-asked-left-out = { $group }: välja jäetud.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = valmis: { $check }
lines-check-missing = puudu: { $check }
lines-check-mind = pane tähele: { $check }
lines-people-asked = Küsitakse { $people } inimeselt, { $first } – { $last }, päevi { $days }.
# Read after "yes:" and "no:".
lines-do-activate = käivita
lines-told = Mida osalejatele räägitakse sellest, mis eelmisest korrast sai. Seda räägitakse neile.
lines-not-told = Mida osalejatele räägitakse sellest, mis eelmisest korrast sai. Seda neile ei räägita.
lines-do-tell = räägi
lines-do-not-tell = ära räägi

## Codes and slips.

lines-codes = Koodid. { $exercise }.
lines-lab = Arvutiklass.
lines-lab-command = See avatakse ja seda jälgitakse käsuga: reflectory hub.
lines-slips-how = Number teeb need. Teise koguse jaoks kirjuta number ja kogus, näiteks 1 30.
lines-do-slips = { $group }: tee { $count }
lines-do-all-slips = tee kõik, kokku { $total }
lines-do-pdf-cut = kirjuta PDF, printimiseks ja lõikamiseks
lines-do-html-cut = kirjuta HTML-fail, printimiseks ja lõikamiseks

## Results.

lines-results = Tulemused. Õppeaasta { $year }.
lines-no-results = Sel õppeaastal ei ole avanenud ühtegi küsitlust.
lines-level-session = { $level }, { $session }. küsitluskord
lines-do-read-report = loe aruannet: { $exercise }
lines-do-unseal = ava vastuslehed: { $exercise }
lines-do-count-late = arvesta hilinenud vastuslehed uues väljaandes: { $exercise }
lines-compare-with = Millisega võrrelda? { $exercise }
lines-fetching = Üks hetk: aruannet tuuakse.
lines-unseal = Vastuslehtede avamine: { $exercise }.
lines-new-edition = Uus väljaanne: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Aruanne. { $exercise }, { $edition }. väljaanne. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Väited, { $area }, { $order }
lines-page-own = Oma väited, { $order }
lines-page-group = Üks rühm: { $group }
lines-page-other = Muud valdkonnad: { $area }
lines-page-words = Oma sõnadega: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Teine leht, nime järgi: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Väide täies pikkuses, koodi järgi: { $names }.
lines-note-on = Märkus: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Märkus
lines-form = Millises vormis aruanne kirjutada?
lines-search-report = Otsing: kood, pealkiri või väite sõna.
# Stands before what is typed; a colon follows.
lines-words-or-number = Sõnad või number
lines-no-notes = Märkusi veel ei ole. Täies pikkuses väite juurde saab kirjutada märkuse: rea sellest, mida selle kohta öeldi.
lines-school-average = { $mean } kooli keskmine, valdkondi { $areas }.
lines-overall = { $mean } kokku.
lines-overall-none = Kokku: midagi ei ole näidata.
lines-overall-answered = { $mean } kokku, vastas { $count }, kutsutud { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Kokku: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, aluseks { $core ->
    [one] 1 põhiväide.
   *[other] { $core } põhiväidet.
  }
lines-area-optional = { $mean } { $group }, aluseks { $optional ->
    [one] 1 lisaväide.
   *[other] { $optional } lisaväidet.
  }
lines-area-both = { $mean } { $group }, aluseks { $core ->
    [one] 1 põhiväide, lisaväiteid: { $optional }.
   *[other] { $core } põhiväidet, lisaväiteid: { $optional }.
  }
lines-handed-in = Esitanud on { $count }, kokku { $of }.
lines-group-read = { $group }, loetud tekst: { $text }
lines-texts = Tekste { $count }, tähestiku järjekorras, vastuslehtedest eraldi.
lines-text = Tekst { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Osalus: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: ei ole.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % ei käi kohta, { $count }, kokku { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = vahe { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } kokku, vastas { $count }, kutsutud { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = kasvas { $by } võrra, enne { $before }, nüüd { $after }, { $where }: { $statement }.
lines-changed-down = langes { $by } võrra, enne { $before }, nüüd { $after }, { $where }: { $statement }.
lines-do-points-off = ainult keskmised
lines-do-points-on = koos sellega, kui palju iga punkti valis
lines-do-other-order = teises järjekorras
lines-do-search-statement = otsi väidet
lines-do-write-report = kirjuta aruanne faili
lines-do-compare = võrdle teise küsitlusega
lines-do-statements-of = väited: { $area }
lines-do-statement-after = järgmine väide pärast seda
lines-do-statement-before = eelmine väide enne seda
lines-do-note = kirjuta selle kohta märkus
lines-do-note-off = ilma märkuseta
lines-do-note-on = koos märkusega, kui see on olemas

## Two sessions compared.

lines-compared = Kahe küsitluskorra võrdlus. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Enne: { $exercise }, osalus { $level }. { $groups }.
lines-compared-now = Nüüd: { $exercise }, osalus { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Kõik rühmad: { $values }.
lines-then-now = enne { $before }, nüüd { $after }
# In the place of a value.
lines-no-value = mitte midagi
lines-increased = kasvas { $by } võrra
lines-decreased = langes { $by } võrra
lines-same = sama
lines-do-other-order-now = teises järjekorras; praegu { $order }

## The school, and the coordinators' keys.

lines-school = Kool.
lines-first-steps = Esimesed sammud, mis on jäänud: { $steps }.
lines-look-still-right = Kord õppeaastas: palun vaata, kas kõik on endiselt õige, ja ütle seda.
lines-back-up-now = Nüüd tee varukoopia.
lines-old-key = Vana võti.
lines-two-words = Kaks taastesõna.
lines-recovery-words = Taastesõnad.
lines-do-words-file = kirjuta need faili
lines-do-pdf = kirjuta PDF
lines-do-html = kirjuta HTML-fail

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Kui kirjutad veel kord { $back }, lahkud ilma oma viimase muudatuseta. { $why }
plain-writing = Faili kirjutatakse.
plain-writing-long = Faili on kirjutatud { $seconds } s.
plain-writing-busy = Teist faili alles kirjutatakse, seepärast seda ei alustatud. Palun oota hetk.
plain-writing-leaving = Üht faili alles kirjutati; nüüd on see katkestatud. Lahkumiseks kirjuta veel kord { $back }.
plain-overview-look-at-school = Kord õppeaastas: palun vaata üle ruum kool.
# Two days, and a window of days.
plain-days-range = { $first } kuni { $last }
plain-dates-from-to = { $first } kuni { $last }
# The sessions and an exercise.
plain-dates-none-fits = { $session }. küsitluskorda ei mahu enam ühtegi küsitlust: selle lõpp on { $day }. Ruum korrad näitab, milline küsitluskord tuleb järgmisena.
plain-exercise-archive-more = Kogu küsitlus läheb ühte faili, ka pitseeritud vastuslehed, ja lahkub andmehoidlast siis, kui fail on kontrolliks loetud ja osutunud täielikuks. Ruum korrad toob selle tagasi. Vali kaust mälupulgal või oma dokumentide seas. Selle nimi: { $name }
plain-exercise-delete-more = Kaob kõik ja keegi ei saa seda tagasi tuua; arhiivi saab tagasi tuua. Varukoopiad säilitavad, mis neis on. Et olla kindel, et see on õige, kirjuta selle nimi: { $name }
plain-exercise-delete-sheets = Kaob kõik, ka { $sheets ->
    [one] 1 pitseeritud vastusleht
   *[other] { $sheets } pitseeritud vastuslehte
  }, ja keegi ei saa seda tagasi tuua; arhiivi saab tagasi tuua. Varukoopiad säilitavad, mis neis on. Et olla kindel, et see on õige, kirjuta selle nimi: { $name }
# Statements and activation.
plain-own-remove = Kui valid veel kord eemaldamise, kaob see väide koos kõigi tekstidega. Kõik muu jätab selle alles.
plain-statements-form-leaves-out = Lühivorm jätab selle välja. Lühivormi saab loendis valida või sellest loobuda.
plain-statements-core-is-asked = Seda küsitakse alati. Lisaväite juures on see kirjas.
plain-statements-own-is-asked = Sinu oma väiteid küsitakse alati. Selle number avab väite: saad seda muuta või eemaldada.
plain-suggested-nothing-ticked = Midagi ei ole veel märgitud. Väite number märgib selle.
plain-activate-still-missing = Midagi on veel puudu. Puuduv on loendis esimesena ja selle number viib sinna.
plain-activate-no-key = Võtit veel ei ole, nii et keegi ei saaks vastuslehti hiljem avada. Tee see ruumis kool.
plain-activate-try = { $who } Kas paroolifraas on veel meeles? Siin saab seda proovida.
plain-activate-tell-offer = { $count ->
    [one] Räägi osalejatele, mis eelmisest korrast sai: 1 asi sinu plaanist. Selle number näitab seda.
   *[other] Räägi osalejatele, mis eelmisest korrast sai: { $count } asja sinu plaanist. Selle number näitab neid.
  }
plain-activate-tell-other = { $count ->
    [one] Osalejatele räägitakse, mis eelmisest korrast sai: 1 asi. Sinu plaan ütleb seda nüüd teiste sõnadega; selle number näitab neid.
   *[other] Osalejatele räägitakse, mis eelmisest korrast sai: { $count } asja. Sinu plaan ütleb seda nüüd teiste sõnadega; selle number näitab neid.
  }
plain-activate-tell-state-other = Praegu on seal teised sõnad. Selle number võtab need.
# Codes and slips.
plain-slips-nowhere-else = Neid sedeleid ei hoita kusagil mujal. Kirjuta need faili või, kui tahad need maha jätta, kirjuta veel kord { $back }.
# Results and reports.
plain-results-nothing-set-up = Siin ei ole midagi loodud. See algab ruumist korrad.
plain-results-can-unseal = { $sheets ->
    [one] Pitseeritult ootab 1 vastusleht.
   *[other] Pitseeritult ootab { $sheets } vastuslehte.
  }
plain-late-enough = Hilinenud vastuslehed: { $groups }. Uus väljaanne arvestab need, mida on piisavalt.
plain-lab-aside = { $sheets ->
    [one] 1 vastusleht on kõrvale jäetud: see tuli ilma vaba sedelita. Siin jääb see kõrvale; joonistatud ekraanil saab seda arvestada.
   *[other] { $sheets } vastuslehte on kõrvale jäetud: need tulid ilma vaba sedelita. Siin jäävad need kõrvale; joonistatud ekraanil saab neid arvestada.
  }
plain-how-of = "80/200" tähendab alati: vastanud/kutsutud.
plain-how-counts = Keskmine arvestab ainult vastuseid 1 kuni { $highest }. "Ei käi kohta" ja vastamata jätmised loetakse kokku ja näidatakse kõrval, mitte kunagi nullina.
plain-how-counts-on-scale = Keskmine arvestab ainult skaala vastuseid. "Ei käi kohta" ja vastamata jätmised loetakse kokku ja näidatakse kõrval, mitte kunagi nullina.
plain-figures-behind = vastas { $answered }, kutsutud { $invited }, ei käi kohta { $opted-out }, vastamata { $unanswered }
plain-detail-na = ei käi kohta: { $words }
plain-detail-na-alone = ei käi kohta: see ei käi vastaja kohta
plain-focus-na = Kõige rohkem "ei käi kohta"
# The school and its keys.
plain-school-step-exercise = küsitlus
plain-school-no-key-meaning = Vastuslehti saab avada ainult see, kellel on koordinaatori võti. Ilma selleta ei saa midagi käivitada. Selle number teeb esimese.
plain-school-coordinators-meaning = Selle number lisab kolleegi võtme või annab töö järeltulijale üle, samm-sammult.
plain-keys-leaving = Neid sõnu näidatakse ainult praegu. Kes kaotab need ja paroolifraasi, kaotab vastused. Kui tahad lahkuda ilma neid üles kirjutamata, kirjuta veel kord { $back }.
plain-keys-wrong-word = See ei ole sõna { $number }. Palun vaata oma leht uuesti üle; .{ $back } loeb sõnad uuesti ette.
plain-keys-backup-more = Võtmefail on andmehoidla kaustas. Varundamine kopeerib mõlemad sinu varunduskettale; esimesel korral ütle, kuhu: reflectory backup DIR. Ilma võtmeta või ilma selle paroolifraasi ja taasteleheta ei saa keegi vastuslehti avada.
plain-told-backup-where = Palun ütle üks kord, kuhu teisel andmekandjal varukoopiad lähevad: reflectory backup DIR. Pärast seda piisab valikust „varunda“.
plain-told-no-drive = Ühtegi ühendatud mälupulka ega ketast ei ole näha. Palun ühenda üks, oota hetk ja vali see uuesti või kirjuta üles, mida siin loetakse. Midagi ei kirjutatud.
