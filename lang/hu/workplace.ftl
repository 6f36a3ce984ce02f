### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = élesítés
key-activity = teendő
key-after = utána
key-all-this-is-still-right = minden rendben van
key-archive = archívum
key-area = terület
key-area-before = előző terület
key-as-html = HTML-be
key-as-pdf = PDF-be
key-as-png = PNG-be
key-asked-or-not = kérdés be/ki
key-back-to-the-list = vissza a listához
key-back-to-the-overview = vissza az álláshoz
key-back-to-the-plan = vissza a tervhez
key-back-up = biztonsági mentés
key-back-up-now = mentés most
key-badge-as-svg = jelvény SVG-ben
key-before = előtte
key-bring-in = behozás
key-change = módosítás
key-classes = osztályok
key-classes-a-sample = osztályok, minta
key-close = bezárás
key-close-the-lab = gépterem zárása
key-codes = kódok
key-compare = összevetés
key-count-those-set-aside = félretettek beszámítása
key-day = nap
key-delete = törlés
key-do-it = mehet
key-draw = sorsolás
key-earlier = korábbi
key-earlier-year = korábbi tanév
key-end-the-search = keresés vége
key-examples = példák
key-from-an-archive = archívumból
key-group = csoport
key-how-many = hány
key-keep = megtartás
key-keep-and-beside-it = mentés és mellé
key-keep-it = megtartás
key-keep-the-note = jegyzet mentése
key-lab = gépterem
key-last-day = utolsó nap
key-later = későbbi
key-later-year = későbbi tanév
key-leave-it = így marad
key-leave-it-activated = élesítve marad
key-leave-it-as-it-was = marad, ahogy volt
key-level = szint
key-list-all = teljes lista
key-lock = zárolás
key-make-all = mind elkészül
key-make-these = ezek elkészítése
key-mark = jel
key-more = több
key-new = új
key-new-edition = új kiadás
key-new-own = új saját
key-new-plan = új terv
key-next-at-the-end-keep = tovább, végén mentés
key-next-page = következő oldal
key-next-step = következő lépés
key-no-file = nincs fájl
key-note = jegyzet
key-notes-on-off = jegyzetek be/ki
key-open = megnyitás
key-open-the-lab = gépterem nyitása
key-other-exercise = másik felmérés
key-other-group = másik csoport
key-other-questionnaire = másik kérdőív
key-people = létszám
key-picture = kép
key-plan = terv
key-plan-a-sample = minta tervezése
key-preview = előnézet
key-previous = előző
key-read = olvasás
key-read-on = tovább olvasom
key-read-the-file = a fájl beolvasása
key-remove = eltávolítás
key-remove-it = eltávolítás
key-rooms = termek
key-search = keresés
key-session-before = előző alkalom
key-short-form = rövid változat
key-slips = cédulák
key-sort = rendezés
key-statement = állítás
key-statement-before = előző állítás
key-take-it-back = visszavonás
key-take-the-ticked-ones = bejelöltek átvétele
key-take-this-day = ezt a napot
key-tell-it-or-not = elmondjuk vagy nem
key-they-are-written-down = fel vannak írva
key-tick-one = jelölés
key-title = cím
key-to-the-statements = az állításokhoz
key-try-it = próba
key-try-the-passphrase = jelmondat próbája
key-type-a-day = nap beírása
key-type-a-seed = kezdőszám beírása
key-unlock = feloldás
key-view = nézet
key-watch = figyelés
key-week = hét
key-what-the-bars-mean = mit jelentenek a sávok
key-why = miért
key-write = írás
key-write-a-file = fájl írása
key-write-a-letter-for-parents = levél a szülőknek
key-write-certificate = oklevél
key-write-text = szöveg írása

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Állás
room-sessions = Alkalmak
room-set-up = Előkészítés
room-results = Eredmény
room-plan = Terv
room-certificates = Oklevelek
room-resources = Útmutató
# The room about data protection.
room-protection = Adatok
room-school = Iskola
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Okl
room-resources-short = Súgó
room-protection-short = Adat

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = mintaiskola
lock-locked = zárolva
lock-unlocked = feloldva

## The lock before the rooms that change something.

lock-asks = Ez a terem zárolva van. Írd be a jelmondatodat!
# The digits are the keys of the rooms.
lock-open-rooms = A részvétel, az útmutató és az adatvédelem oldala mindenki előtt nyitva áll: 1, 7 és 8.
lock-trying = Egy pillanat: a jelmondat ellenőrzése folyik.

## Leaving the workplace.

leaving-recovery-words = Az új kulcs visszaállító szavai itt állnak, és sehol máshol. Írd fel őket, mielőtt kilépsz!
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Nyomj még egyszer q-t, ha az utolsó módosításod nélkül lépnél ki! { $why }

## A file being written, and a text being copied.

writing-busy = Még egy másik fájl mentése folyik, ezért ez nem kezdődött el. Esc: a másik leállítása.
writing-leaving = Még egy fájl mentése folyt; ez most leállt. Kilépéshez nyomj még egyszer q-t!
copy-too-long = Ez több, mint amennyit a vágólap egy terminálból átvesz. Mentsd inkább fájlba!

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = A neve
ask-passphrase = A jelmondatod

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, bemutatni és kinyomtatni
report-form-pdf = PDF, kinyomtatni
report-form-docx = DOCX, továbbírni
report-form-xlsx = XLSX, táblázat diagramokkal
report-form-markdown = Markdown, máshová beilleszteni
report-form-csv = CSV, egyetlen hosszú táblázat
report-form-json = JSON, programoknak
report-form-text = egyszerű szöveg

## The overview: who takes part, now.

overview-look-at-school = Tanévenként egyszer: nézd át a 9-es termet (Iskola)!
overview-nobody = Még senkit sem kérdezünk.
overview-nobody-more = A 3-as teremben készíts elő egy felmérést! Amint élesíted, itt látod, ki vesz részt.
overview-counting = Egy pillanat: a lapok számlálása folyik.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = { $days ->
    [one] Nyitás: { $day }, 00:00 · { $days } nap múlva
   *[other] Nyitás: { $day }, 00:00 · { $days } nap múlva
  }
overview-open = { $days ->
    [one] Nyitva eddig: { $day }, 23:59 · még { $days } nap
   *[other] Nyitva eddig: { $day }, 23:59 · még { $days } nap
  }
overview-last-day = Nyitva eddig: { $day }, 23:59 · utolsó nap
overview-closed = Lezárult: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Részvétel:
participation-none = még nincs
participation-incomplete = hiányos, van csoport, amelyből még senki sem válaszolt
# The same where there is little room: at most 14 columns.
participation-incomplete-short = hiányos
participation-medium = közepes
participation-high = magas
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · { $session }. alkalom

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } / { $invited }
overview-figures-share = { $submitted } / { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = nincs meghívva
reach-reached = elérte
reach-check = több a lap, mint a meghívott: ellenőrizd a számot!
# Nearly there.
reach-close = közel: még { $missing } a minimumig
reach-below = még { $missing } a minimumig
# The same in half the room.
reach-check-please = ellenőrizd a számot!
# The same where there is little room: at most 14 columns.
reach-check-short = szám ellenőrz.
reach-below-short = még { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = ma
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · a teljes hossz az összes meghívott
# `classes` are names of classes, with commas.
overview-few-classes = Még 5-nél kevesebb: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Osztályonként, ötös lépésekben; tíz főnél kisebb osztálynál nincs szám.
overview-class-too-small = túl kicsi a számláláshoz
overview-class-few = 5-nél kevesebb
overview-class-at-least = legalább { $count }

## The overview: what the bars mean.

overview-explained-bar = Minden sáv egy csoport: a beadott lapok az összes meghívotthoz képest. Senkinek a válasza, neve vagy időpontja nem látszik itt, és a lappal sem tároljuk.
overview-explained-mark = A jel a minimum, amely az értelmes eredményhez kell. Abból adódik, hány fős a csoport.
overview-explained-level = A részvétel magas, ha minden csoport eléri, vagy egy kivételével mind, és az is közel van hozzá (80 %-a megvan). Hiányos, amíg egy csoportból senki sem válaszolt.
overview-explained-moves = A sávok maguktól mozdulnak, amikor egy lap érkezik.
