### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = részvétel, r
lines-word-sessions = alkalmak
lines-word-set-ups = előkészítések
lines-word-results = eredmények
lines-word-school = iskola
lines-word-guide = útmutató
lines-word-data = adatvédelem, adatok
lines-word-lock = zárolás, z
lines-word-quit = kilépés, q

## What each of them does, read after it.

lines-does-help = ezek a szavak
lines-does-back = egy lépés vissza; ami el van döntve, megmarad
lines-does-again = ugyanez még egyszer, a mostani számokkal
lines-does-where = hol tartasz
lines-does-participation = ki vett részt; ott van minden terem listája
lines-does-sessions = minden felmérés, javítások, új előkészítés
lines-does-set-ups = számok, állítások, napok, élesítés
lines-does-results = felbontás, és a jelentés olvasása
lines-does-school = a neve és a koordinátorok kulcsai
lines-does-guide = hogyan zajlik egy felmérés
lines-does-data = mit tárolunk, és ki olvashatja
lines-does-clear = a most írt szöveg törlése
lines-does-lock = a módosítható részek zárolása
lines-does-quit = kilépés a programból
lines-numbers = Egy szám azt teszi, ami utána hangzik el.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Ahol szöveget írsz, e szavak elé tegyél pontot, például: .{ $back }
lines-empty = Üres sorral marad, ami ott van, és továbblépsz.

## What is answered to what was typed.

lines-digits = Számjegyekkel írd be, vagy .{ $back }, ha maradjon, ahogy volt!
lines-nothing-typed = Semmit sem írtál be. Írd be a jelmondatot, vagy .{ $back } a kilépéshez!
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Ez hosszabb, mint ami a legkisebb képernyőre ráfér: { $used }. Írd be kicsit rövidebben!
lines-number-too-large = Itt a legnagyobb lehetséges szám { $most }. Ami ott volt, marad; írd be újra!
lines-not-after-first = { $day } nem lehet az utolsó nap: az első nap { $first }. Semmi sem változott; írd be újra az utolsó napot!
lines-class-unfinished = Amit ehhez az osztályhoz beírtál, még nincs megőrizve. Üres sorral folytatod; .{ $clear }, majd .{ $back } kihagyja.
lines-one-number = Egyszerre csak egy számot írj!
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Ez nem érthető. Írj be egy számot, vagy ezt: { $help }.
lines-nothing-to-clear = Itt most semmit sem írsz be.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Itt kezdődik minden. Kilépés a programból: { $quit }.
lines-workplace = A koordinátor munkahelye.
lines-workplace-of = Munkahely: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = A koordinátor munkahelye, { $lock }.
lines-workplace-of-lock = Munkahely: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Most: { $text }. Üres sorral így marad.

## What stands before what is typed.

lines-ask-word = Szó:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, { $session }. alkalom, { $year }
lines-passphrase = Jelmondat
lines-trying = A jelmondat ellenőrzése folyik.
lines-unsealed = { $done } / { $of } lap felbontva.
# Read when the program is ended by the system.
lines-set-up-kept = Az előkészítés mentve van, ahogy most áll. Az előkészítések termében folytatódik.
lines-no-key-made = Ez itt véget ért. Nem készült kulcs, és semmi sem változott.
lines-words-not-typed-back = Véget ért, mielőtt két helyreállító szó vissza lett írva. A kulcs elkészült, a jelmondata felnyitja a lapokat. Aki nem írta fel a szavakat, készítsen új kulcsot, új szavakkal: reflectory key replace

## A room that is locked.

lines-locked = Ez a terem zárolva van.
lines-locked-type = Írd be a jelmondatodat! Nem látszik.
lines-locked-open = A részvétel, az útmutató és az adatvédelem mindenki előtt nyitva áll: .{ $back } visz oda.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Az útmutató.
lines-protection = Adatvédelem.
lines-do-letter = levél írása fájlba a szülőknek
lines-plans = Cselekvési tervek.
lines-certificates = Oklevelek és a jelvény.
lines-elsewhere = Ez a terem sorokban nincs meg. Amit ott tehetsz, az parancsként is megvan.
lines-command = A parancs: { $command }
lines-two-commands = A parancs: { $one }, és: { $other }

## Participation: a line for each group.

lines-participation = Részvétel.
lines-nobody-asked = Még senkit sem kérdezünk. Előbb készíts elő egy felmérést; amint élesíted, itt hallod, ki vesz részt.
lines-participation-of = Részvétel. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = A részvétel összesen: { $level }.
lines-by-class = Osztályonként, ötös lépésekben:
lines-class-too-small = { $class }: túl kicsi a számláláshoz.
lines-class-few = { $class }: 5-nél kevesebb.
lines-class-least = { $class }: legalább { $count }.
lines-group-not-invited = { $group }: nincs meghívva.
lines-group-reached = { $group }: { $count } / { $invited } beadta. A minimum { $minimum }: megvan.
lines-group-too-many = { $group }: { $count } / { $invited } beadta. A minimum { $minimum }: megvan, több lappal, mint a meghívottak száma; ellenőrizd a számot!
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: { $count } / { $invited } beadta. A minimum { $minimum }: közel, még { $missing } kell.
lines-group-below = { $group }: { $count } / { $invited } beadta. A minimum { $minimum }: még { $missing } kell.
lines-do-codes = kiosztható kódok és cédulák
lines-do-with-classes = az osztályokkal
lines-do-without-classes = az osztályok nélkül
lines-do-participation-of = részvétel: { $exercise }

## The sessions of a school year.

lines-sessions = Alkalmak. Tanév: { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = { $number }. alkalom: { $days }, most.
lines-session-next = { $number }. alkalom: { $days }, következik.
lines-session-later = { $number }. alkalom: { $days }, később.
lines-session-past = { $number }. alkalom: { $days }, vége.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = { $number }. alkalom: { $entry }
lines-entry-set-up = felmérés előkészítése most
lines-entry-prepare = felmérés előkészítése előre
lines-entry-being = { $level }, előkészítés alatt
lines-do-earlier-year = egy korábbi tanév
lines-do-later-year = egy későbbi tanév
lines-do-remove-set-up = előkészítés eltávolítása: { $level }
lines-do-restore = felmérés visszahozása archívumból
lines-restore = Felmérés visszahozása az archívumából.

## A new set-up: for which session, and for which level.

lines-session-of = { $number }. alkalom, { $year }
lines-session-taken = { $number }. alkalom, { $year }, ez a szint már ott van
lines-begin-level-one = Egy alkalomban szintenként egy felmérés van.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, előkészítés alatt
lines-isced-taken = { $level }, ISCED { $isced }, már van felmérése

## An exercise's page.

lines-exercise-page = Felmérés. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = A neve: { $id }.
lines-no-corrections = Javítások: nincs.
lines-correction = Javítás: { $words }.
lines-do-participation = részvétel
lines-do-preview = megnézés úgy, ahogy egy csoport látja
lines-do-last-day = az utolsó nap javítása
lines-do-people = egy csoport létszámának javítása
lines-do-recall = az élesítés visszavonása
lines-do-copy = másolás egy másik alkalomra
lines-do-archive = elrakás egyetlen fájlba
lines-do-delete = végleges törlés
lines-later-last-day = Későbbi utolsó nap. { $exercise }.
lines-group-people = { $group }, { $invited } meghívott, { $eligible } jogosult
lines-archive = Elrakás egyetlen fájlba: { $exercise }.
lines-delete = Végleg törlöd? { $exercise }

## Set-ups, and the four steps of one.

lines-set-ups = Előkészítések.
lines-do-go-on-with = folytatás: { $name }
lines-do-new-set-up = új előkészítés
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Előkészítés: { $name }. { $step }. lépés, összesen { $steps }, { $title }, { $saved }.
lines-do-step = { $step }. lépés: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = iskola: { $school }
lines-number-school-none = iskola: még nincs beírva
lines-number-level = szint: { $level }
lines-number-eligible = { $group }: összesen { $count }
lines-number-eligible-none = { $group }: még nincs beírva, hányan vannak
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } meghívott, { $state }
lines-number-classes = osztályok és minták
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Hány
lines-how-many-in-all = { $group }: összesen hányan vannak
lines-how-many-invited = { $group }: hányan vannak meghívva
lines-school-name = Az iskola neve
lines-level = A szint
lines-classes = Osztályok
lines-which-level = Melyik szint?
lines-classes-and-samples = Osztályok és minták.
lines-class-asked = { $class }, { $group }, { $count } fő: kérdezzük.
lines-class-not-asked = { $class }, { $group }, { $count } fő: nem kérdezzük.

## Step 2: what is asked.

lines-search = Keresés az állítások között.
lines-search-how = Szavak, amelyeknek a címben vagy egy csoport szövegében szerepelniük kell.
# Stands before what is typed; a colon follows.
lines-words = Szavak
lines-found = Találat erre: „{ $words }”: { $count }.
lines-item-core = { $statement }, mindig kérdezzük
lines-item-left-out = { $statement }, a rövid változat kihagyja
lines-item-on = { $statement }, választható, bejelölve
lines-item-off = { $statement }, választható, nincs bejelölve
lines-item-in-form = { $statement }, választható, a rövid változatban van
lines-item-stray = { $code }, be van jelölve, de ezen a szinten nem kérdezzük: kivétel
lines-do-next-area = a következő terület
lines-do-area-before = az előző terület
lines-do-list-all = újra a teljes lista
lines-do-write-own = saját állítás írása
lines-do-bring-in = saját állítások behozása máshonnan
lines-do-how-much = mennyit kérdezünk: mindent vagy egy rövid változatot
lines-preview = Előnézet: kiként?
lines-preview-how = Így halad végig egy résztvevő. Semmit sem tárolunk belőle; bármikor kiléphetsz.
lines-a-statement = Egy állítás.
lines-do-ask = kérdezzük
lines-do-not-ask = ne kérdezzük
lines-do-next-statement = a következő állítás
lines-do-previous-statement = az előző állítás
lines-how-much-asked = Mennyit kérdezünk?
lines-everything = mindent: minden alapállítást, a többi területet, és amit bejelölsz vagy írsz

## Step 2: own statements.

lines-own-new = Új saját állítás.
lines-own-statement = Saját állítás: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Rövid cím a jelentésekhez
lines-own-reads = Ezt olvassa: { $group }
lines-own-help = { $group }, mikor találó az 5-ös
lines-own-not-written = nincs megírva
# `room` is such as "1 of 2 lines".
lines-own-room = Van hely: { $room } foglalt.
lines-bring = Saját állítások behozása.
lines-bring-from-file = fájlból
# Stands before what is typed; a colon follows.
lines-file = Fájl
lines-suggested = Javaslat: { $set }.
lines-suggested-ticked = { $title }, bejelölve.
lines-suggested-unticked = { $title }, nincs bejelölve.
lines-suggested-here = { $title }, már itt van.
lines-do-take-ticked = a bejelöltek átvétele

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Az első nap
lines-last-day = Az utolsó nap
lines-day-how = Így írd be: 2026-11-23 vagy 23.11.2026!
lines-do-first-day = az első nap beírása
lines-do-type-last-day = az utolsó nap beírása
lines-do-other-day = másik utolsó nap beírása
lines-do-clear-days = mindkét nap törlése

## Step 4: activation.

lines-ready = Minden készen áll.
lines-missing = { $count ->
    [one] { $count } dolog hiányzik. A száma oda visz, ahol pótolható.
   *[other] { $count } dolog hiányzik. A számuk oda visz, ahol pótolhatók.
  }
lines-freezes = Ami rögzül:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } meghívott, minimum { $minimum }, { $statements } állítás, { $minutes } perc.
lines-asked-unknown = { $group }: még nem ismert, hányan vannak; { $statements } állítás, { $minutes } perc.
lines-asked-left-out = { $group }: kimarad.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = kész: { $check }
lines-check-missing = hiányzik: { $check }
lines-check-mind = figyelem: { $check }
lines-people-asked = { $people } főt kérdezünk, { $first } és { $last } között: { $days } nap.
# Read after "yes:" and "no:".
lines-do-activate = élesítés
lines-told = Mi lett abból, ami múltkor elhangzott: a résztvevők megtudják.
lines-not-told = Mi lett abból, ami múltkor elhangzott: a résztvevők nem tudják meg.
lines-do-tell = elmondjuk
lines-do-not-tell = nem mondjuk el

## Codes and slips.

lines-codes = Kódok. { $exercise }.
lines-lab = A gépterem.
lines-lab-command = Parancs nyitja meg és figyeli: reflectory hub.
lines-slips-how = Egy szám elkészíti őket. Más darabszámhoz írd be a számot és a darabszámot, például 1 30.
lines-do-slips = { $group }: { $count } elkészítése
lines-do-all-slips = mind a(z) { $total } elkészítése
lines-do-pdf-cut = PDF írása, nyomtatni és felvágni
lines-do-html-cut = HTML-fájl írása, nyomtatni és felvágni

## Results.

lines-results = Eredmények. Tanév: { $year }.
lines-no-results = Ebben a tanévben még nem nyílt meg felmérés.
lines-level-session = { $level }, { $session }. alkalom
lines-do-read-report = a jelentés olvasása: { $exercise }
lines-do-unseal = felbontás: { $exercise }
lines-do-count-late = a késve érkezett lapok beszámítása új kiadásban: { $exercise }
lines-compare-with = Mivel veted össze? { $exercise }
lines-fetching = Egy pillanat: a jelentés betöltése folyik.
lines-unseal = Felbontás: { $exercise }.
lines-new-edition = Új kiadás: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Jelentés. { $exercise }, { $edition }. kiadás. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Állítások, { $area }, { $order }
lines-page-own = Saját állítások, { $order }
lines-page-group = Egy csoport: { $group }
lines-page-other = Más területek: { $area }
lines-page-words = A saját szavaikkal: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Másik oldal, név szerint: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Egy állítás teljesen, név szerint: { $names }.
lines-note-on = Jegyzet ehhez: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Jegyzet
lines-form = Milyen formában készüljön a jelentés?
lines-search-report = Keresés: egy kód, egy cím vagy egy állítás egyik szava.
# Stands before what is typed; a colon follows.
lines-words-or-number = Szavak vagy egy szám
lines-no-notes = Még nincs jegyzet. A teljesen megnyitott állításhoz jegyzet írható: egy sor arról, ami elhangzott róla.
lines-school-average = { $mean } iskolai átlag, { $areas } területből.
lines-overall = { $mean } összesen.
lines-overall-none = Összesen: nincs mit megmutatni.
lines-overall-answered = { $mean } összesen, { $count } / { $invited } válaszolt.
# `why` is why nothing is shown.
lines-overall-why = Összesen: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $core ->
    [one] { $mean } { $group }, { $core } alapállításból.
   *[other] { $mean } { $group }, { $core } alapállításból.
  }
lines-area-optional = { $optional ->
    [one] { $mean } { $group }, { $optional } választható állításból.
   *[other] { $mean } { $group }, { $optional } választható állításból.
  }
lines-area-both = { $core ->
    [one] { $mean } { $group }, { $core } alapállításból és { $optional } választhatóból.
   *[other] { $mean } { $group }, { $core } alapállításból és { $optional } választhatóból.
  }
lines-handed-in = { $count } / { $of } beadta.
lines-group-read = { $group } ezt olvasta: { $text }
lines-texts = { $count } szöveg, betűrendben, a lapoktól külön.
lines-text = { $number }. szöveg: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = A részvétel: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: nincs.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % nem rá vonatkozó, { $count } / { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = eltérés { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } összesen, { $count } / { $invited } válaszolt: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = nőtt ennyivel: { $by }, előtte { $before }, utána { $after }, { $where }: { $statement }.
lines-changed-down = csökkent ennyivel: { $by }, előtte { $before }, utána { $after }, { $where }: { $statement }.
lines-do-points-off = csak az átlagok
lines-do-points-on = azzal együtt, hányan választották az egyes pontokat
lines-do-other-order = más sorrendben
lines-do-search-statement = egy állítás keresése
lines-do-write-report = a jelentés fájlba írása
lines-do-compare = összevetés egy másik felméréssel
lines-do-statements-of = állítások: { $area }
lines-do-statement-after = az utána következő állítás
lines-do-statement-before = az előtte lévő állítás
lines-do-note = jegyzet írása hozzá
lines-do-note-off = a jegyzete nélkül
lines-do-note-on = a jegyzetével, ha van

## Two sessions compared.

lines-compared = Két alkalom összevetve. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Akkor: { $exercise }, részvétel: { $level }. { $groups }.
lines-compared-now = Most: { $exercise }, részvétel: { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Minden csoport: { $values }.
lines-then-now = akkor { $before }, most { $after }
# In the place of a value.
lines-no-value = semmi
lines-increased = nőtt ennyivel: { $by }
lines-decreased = csökkent ennyivel: { $by }
lines-same = ugyanaz
lines-do-other-order-now = más sorrendben; most { $order }

## The school, and the coordinators' keys.

lines-school = Iskola.
lines-first-steps = Hátralévő első lépések: { $steps }.
lines-look-still-right = Tanévenként egyszer: nézd át, minden rendben van-e még, és jelezd!
lines-back-up-now = Most készíts mentést!
lines-old-key = A régi kulcs.
lines-two-words = Két visszaállító szó.
lines-recovery-words = Visszaállító szavak.
lines-do-words-file = fájlba írásuk
lines-do-pdf = PDF írása
lines-do-html = HTML-fájl írása

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Írd be még egyszer: { $back }, ha az utolsó módosításod nélkül lépnél ki! { $why }
plain-writing = Egy fájl mentése folyik.
plain-writing-long = Egy fájl mentése folyik, { $seconds } mp óta.
plain-writing-busy = Még egy másik fájl mentése folyik, ezért ez nem kezdődött el. Várj egy pillanatot!
plain-writing-leaving = Még egy fájl mentése folyt; ez most leállt. Kilépéshez írd be még egyszer: { $back }.
plain-overview-look-at-school = Tanévenként egyszer: nézd át az „iskola” termet!
# Two days, and a window of days.
plain-days-range = { $first } és { $last } között
plain-dates-from-to = { $first } és { $last } között
# The sessions and an exercise.
plain-dates-none-fits = Ebbe az alkalomba már nem fér felmérés: { $session }. alkalom (vége: { $day }). Az „alkalmak” terem mutatja, melyik alkalom következik.
plain-exercise-archive-more = Az egész felmérés egyetlen fájlba kerül, a lepecsételt lapokkal együtt, és akkor hagyja el a tárolót, amikor a fájl visszaolvasva hiánytalannak bizonyult. Az „alkalmak” teremből hozható vissza. Válassz mappát egy pendrive-on vagy a dokumentumaid között! A neve: { $name }
plain-exercise-delete-more = Az egész törlődik, és senki sem hozhatja vissza; egy archívum visszahozható. A biztonsági mentésekben megmarad, ami bennük van. Hogy biztosan ez legyen az, írd be a nevét: { $name }
plain-exercise-delete-sheets = { $sheets ->
    [one] Az egész törlődik, { $sheets } lepecsételt lappal együtt, és senki sem hozhatja vissza; egy archívum visszahozható. A biztonsági mentésekben megmarad, ami bennük van. Hogy biztosan ez legyen az, írd be a nevét: { $name }
   *[other] Az egész törlődik, { $sheets } lepecsételt lappal együtt, és senki sem hozhatja vissza; egy archívum visszahozható. A biztonsági mentésekben megmarad, ami bennük van. Hogy biztosan ez legyen az, írd be a nevét: { $name }
  }
# Statements and activation.
plain-own-remove = Válaszd még egyszer az eltávolítást, és ez az állítás az összes szövegével eltűnik. Bármi más megtartja.
plain-statements-form-leaves-out = A rövid változat ezt kihagyja. A listában rövid változat választható vagy elhagyható.
plain-statements-core-is-asked = Ezt mindig kérdezzük. Ami választható, az jelzi.
plain-statements-own-is-asked = A saját állításaidat mindig kérdezzük. A száma megnyitja: módosíthatod vagy eltávolíthatod.
plain-suggested-nothing-ticked = Még semmi sincs bejelölve. Egy állítás száma bejelöli.
plain-activate-still-missing = Valami még hiányzik. Ami hiányzik, a lista elején áll, és a száma odavisz.
plain-activate-no-key = Még nincs kulcs, így később senki sem nyithatná meg a lapokat. Készíts egyet az „iskola” teremben!
plain-activate-try = { $who } Megvan még a jelmondat? Itt kipróbálható.
plain-activate-tell-offer = { $count ->
    [one] Elmondod a résztvevőknek, mi lett abból, ami múltkor elhangzott: { $count } dolog a tervedből. A száma megmutatja.
   *[other] Elmondod a résztvevőknek, mi lett abból, ami múltkor elhangzott: { $count } dolog a tervedből. A száma megmutatja.
  }
plain-activate-tell-other = { $count ->
    [one] A résztvevők megtudják, mi lett abból, ami múltkor elhangzott: { $count } dolog. A terved most más szavakkal mondja; a száma megmutatja.
   *[other] A résztvevők megtudják, mi lett abból, ami múltkor elhangzott: { $count } dolog. A terved most más szavakkal mondja; a száma megmutatja.
  }
plain-activate-tell-state-other = Most más szavak hangzanak el. A száma ezeket veszi át.
# Codes and slips.
plain-slips-nowhere-else = Ezek a cédulák sehol máshol nincsenek meg. Írd őket fájlba, vagy írd be még egyszer: { $back }, ha itt hagynád őket!
# Results and reports.
plain-results-nothing-set-up = Itt semmi sincs előkészítve. Az „alkalmak” teremben kezdődik.
plain-results-can-unseal = { $sheets ->
    [one] { $sheets } lap vár lepecsételve.
   *[other] { $sheets } lap vár lepecsételve.
  }
plain-late-enough = Késve érkezett lapok: { $groups }. Új kiadás beszámítja, amelyikből elég van.
plain-lab-aside = { $sheets ->
    [one] { $sheets } lap félre van téve: szabad cédula nélkül érkezett. Itt félretéve marad; a rajzolt képernyőn beszámítható.
   *[other] { $sheets } lap félre van téve: szabad cédula nélkül érkezett. Itt félretéve marad; a rajzolt képernyőn beszámítható.
  }
plain-how-of = A „80 / 200” mindig ezt jelenti: válaszolt / meghívott.
plain-how-counts = Az átlagba csak az 1 és { $highest } közötti válaszok számítanak. A nem rá vonatkozót és a válasz nélkülit megszámoljuk, mellette áll, de sosem 0-ként.
plain-how-counts-on-scale = Az átlagba csak a skálán adott válaszok számítanak. A nem rá vonatkozót és a válasz nélkülit megszámoljuk, mellette áll, de sosem 0-ként.
plain-figures-behind = { $answered } / { $invited } válaszolt, nem rá vonatkozó { $opted-out }, nem válaszolt { $unanswered }
plain-detail-na = nem rá vonatkozó: { $words }
plain-detail-na-alone = nem rá vonatkozó: nem vonatkozik
plain-focus-na = Legtöbb nem rá vonatkozó
# The school and its keys.
plain-school-step-exercise = egy felmérés
plain-school-no-key-meaning = Csak az nyithatja meg a lapokat, akinél koordinátori kulcs van. Anélkül semmi sem élesíthető. A száma elkészíti az elsőt.
plain-school-coordinators-meaning = A száma hozzáadja egy kolléga kulcsát, vagy átad egy utódnak, lépésről lépésre.
plain-keys-leaving = Ezek a szavak csak most látszanak. Aki elveszti őket és a jelmondatot is, elveszti a válaszokat. Írd be még egyszer: { $back }, ha felírás nélkül lépnél ki!
plain-keys-wrong-word = Ez nem a(z) { $number }. szó. Nézd meg újra a lapodat; .{ $back } újra felolvassa a szavakat.
plain-keys-backup-more = A kulcsfájl a tároló mappájában van. A mentés mindkettőt a mentés adathordozójára másolja; első alkalommal add meg, hová: reflectory backup DIR. A kulcs nélkül, vagy a jelmondata és a visszaállító lap nélkül senki sem nyithatja meg a lapokat.
plain-told-backup-where = Add meg egyszer, hová kerüljenek a mentések, egy második adathordozóra: reflectory backup DIR. Utána elég ezt választani: „biztonsági mentés”.
plain-told-no-drive = Nem látszik bedugott meghajtó. Dugj be egyet, várj egy pillanatot, és válaszd újra ezt, vagy írd le, ami itt hallható! Semmi sem íródott ki.
