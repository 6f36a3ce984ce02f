### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktiviraj
key-activity = dejavnost
key-after = za tem
key-all-this-is-still-right = vse še drži
key-archive = arhiv
key-area = področje
key-area-before = prejšnje področje
key-as-html = kot HTML
key-as-pdf = kot PDF
key-as-png = kot PNG
key-asked-or-not = vprašani ali ne
key-back-to-the-list = na seznam
key-back-to-the-overview = na pregled
key-back-to-the-plan = na načrt
key-back-up = kopija
key-back-up-now = naredi kopijo
key-badge-as-svg = značka kot SVG
key-before = pred tem
key-bring-in = prevzemi
key-change = spremeni
key-classes = razredi
key-classes-a-sample = razredi, vzorec
key-close = zapri
key-close-the-lab = zapri računalnico
key-codes = kode
key-compare = primerjaj
key-count-those-set-aside = štej odložene
key-day = dan
key-delete = izbriši
key-do-it = izvedi
key-draw = žrebaj
key-earlier = prej
key-earlier-year = prejšnje leto
key-end-the-search = končaj iskanje
key-examples = primeri
key-from-an-archive = iz arhiva
key-group = skupina
key-how-many = koliko
key-keep = shrani
key-keep-and-beside-it = shrani in sosednje
key-keep-it = obdrži
key-keep-the-note = shrani opombo
key-lab = računalnica
key-last-day = zadnji dan
key-later = pozneje
key-later-year = poznejše leto
key-leave-it = pusti
key-leave-it-activated = pusti aktivno
key-leave-it-as-it-was = pusti, kot je bilo
key-level = stopnja
key-list-all = pokaži vse
key-lock = zakleni
key-make-all = naredi vse
key-make-these = naredi te
key-mark = oznaka
key-more = več
key-new = novo
key-new-edition = nova izdaja
key-new-own = nova lastna
key-new-plan = nov načrt
key-next-at-the-end-keep = naprej, na koncu shrani
key-next-page = naslednja stran
key-next-step = naslednji korak
key-no-file = brez zapisa
key-note = opomba
key-notes-on-off = opombe da/ne
key-open = odpri
key-open-the-lab = odpri računalnico
key-other-exercise = druga izvedba
key-other-group = druga skupina
key-other-questionnaire = drug vprašalnik
key-people = osebe
key-picture = slika
key-plan = načrt
key-plan-a-sample = načrtuj vzorec
key-preview = predogled
key-previous = prejšnja
key-read = beri
key-read-on = beri naprej
key-read-the-file = preberi datoteko
key-remove = odstrani
key-remove-it = odstrani
key-rooms = razdelki
key-search = išči
key-session-before = prejšnji krog
key-short-form = kratka oblika
key-slips = listki
key-sort = razvrsti
key-statement = trditev
key-statement-before = prejšnja trditev
key-take-it-back = prekliči
key-take-the-ticked-ones = prevzemi označene
key-take-this-day = izberi ta dan
key-tell-it-or-not = povej ali ne
key-they-are-written-down = so zapisane
key-tick-one = označi
key-title = naslov
key-to-the-statements = k trditvam
key-try-it = preizkusi
key-try-the-passphrase = preizkusi geslo
key-type-a-day = vpiši dan
key-type-a-seed = vpiši številko
key-unlock = odkleni
key-view = poglej
key-watch = spremljaj
key-week = teden
key-what-the-bars-mean = kaj pomenijo stolpci
key-why = zakaj
key-write = zapiši
key-write-a-file = zapiši datoteko
key-write-a-letter-for-parents = pismo staršem
key-write-certificate = potrdilo
key-write-text = zapiši besedilo

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Pregled
room-sessions = Krogi
room-set-up = Priprava
room-results = Rezultati
room-plan = Načrt
room-certificates = Potrdila
room-resources = Vodnik
# The room about data protection.
room-protection = Podatki
room-school = Šola
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Potr.
room-resources-short = Vodnik
room-protection-short = Pod.

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = vzorčna šola
lock-locked = zaklenjeno
lock-unlocked = odklenjeno

## The lock before the rooms that change something.

lock-asks = Ta razdelek je zaklenjen. Prosimo, vpiši svoje geslo.
# The digits are the keys of the rooms.
lock-open-rooms = Udeležba, vodnik in stran o varstvu podatkov so vedno odprti za vse: 1, 7 in 8.
lock-trying = Trenutek: geslo se preverja.

## Leaving the workplace.

leaving-recovery-words = Obnovitvene besede novega ključa so tukaj in nikjer drugje. Prosimo, pred odhodom jih zapiši.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Še enkrat pritisni q za izhod brez zadnje spremembe. { $why }

## A file being written, and a text being copied.

writing-busy = Druga datoteka se še zapisuje, zato se ta ni začela. Esc ustavi prvo.
writing-leaving = Datoteka se je še zapisovala; zdaj je to ustavljeno. Za izhod še enkrat pritisni q.
copy-too-long = To je več, kot odložišče sprejme iz terminala. Prosimo, shrani raje kot datoteko.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Njeno ime
ask-passphrase = Tvoje geslo

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, za prikaz in tisk
report-form-pdf = PDF, za tisk
report-form-docx = DOCX, za nadaljnje pisanje
report-form-xlsx = XLSX, preglednica z grafikoni
report-form-markdown = Markdown, za lepljenje drugam
report-form-csv = CSV, ena dolga tabela
report-form-json = JSON, za programe
report-form-text = navadno besedilo

## The overview: who takes part, now.

overview-look-at-school = Enkrat v šolskem letu: poglej razdelek 9, Šola.
overview-nobody = Za zdaj ni vprašan nihče.
overview-nobody-more = Pripravi izvedbo v razdelku 3. Ko je aktivirana, tukaj vidiš, kdo sodeluje.
overview-counting = Trenutek: listi se štejejo.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Odprtje: { $day }, 00.00 · { $days ->
    [one] { $days } dan
    [two] { $days } dneva
    [few] { $days } dnevi
   *[other] { $days } dni
  }
overview-open = Odprto do: { $day }, 23.59 · { $days ->
    [one] še { $days } dan
    [two] še { $days } dneva
    [few] še { $days } dnevi
   *[other] še { $days } dni
  }
overview-last-day = Odprto do: { $day }, 23.59 · zadnji dan
overview-closed = Zaprto od: { $day }, 23.59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Udeležba:
participation-none = še je ni
participation-incomplete = nepopolna, v neki skupini še ni oddal nihče
# The same where there is little room: at most 14 columns.
participation-incomplete-short = nepopolna
participation-medium = srednja
participation-high = visoka
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · { $session }. krog

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } od { $invited }
overview-figures-share = { $submitted } od { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = ni povabljena
reach-reached = doseženo
reach-check = več listov kot povabljenih: preveri število
# Nearly there.
reach-close = blizu: do minimuma še { $missing }
reach-below = do minimuma še { $missing }
# The same in half the room.
reach-check-please = preveri število
# The same where there is little room: at most 14 columns.
reach-check-short = preveri št.
reach-below-short = še { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = danes
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · polna dolžina so vsi povabljeni
# `classes` are names of classes, with commas.
overview-few-classes = Še manj kot 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Po razredih, v korakih po pet; razredi z manj kot desetimi osebami nimajo števila.
overview-class-too-small = premajhen za štetje
overview-class-few = manj kot 5
overview-class-at-least = { $count } ali več

## The overview: what the bars mean.

overview-explained-bar = Vsak stolpec je skupina: oddani listi glede na vse povabljene. Odgovori, imena ali čas se tu ne pokažejo in se ne hranijo z listom.
overview-explained-mark = Oznaka je minimum za uporabne rezultate. Odvisen je od tega, koliko oseb ima skupina.
overview-explained-level = Udeležba je visoka, ko minimum dosežejo vse skupine ali vse razen ene in je ta blizu (80 % minimuma). Nepopolna je, dokler v kateri skupini ni nikogar.
overview-explained-moves = Stolpci se premaknejo sami, ko prispe list.
