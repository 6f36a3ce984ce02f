### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktivovať
key-activity = aktivita
key-after = vpred
key-all-this-is-still-right = všetko stále platí
key-archive = archív
key-area = oblasť
key-area-before = predošlá oblasť
key-as-html = ako HTML
key-as-pdf = ako PDF
key-as-png = ako PNG
key-asked-or-not = zaradiť či nie
key-back-to-the-list = späť na zoznam
key-back-to-the-overview = späť na prehľad
key-back-to-the-plan = späť k plánu
key-back-up = zálohovať
key-back-up-now = zálohovať teraz
key-badge-as-svg = odznak ako SVG
key-before = vzad
key-bring-in = prevziať
key-change = zmeniť
key-classes = triedy
key-classes-a-sample = triedy, výber
key-close = zavrieť
key-close-the-lab = zavrieť učebňu
key-codes = kódy
key-compare = porovnať
key-count-those-set-aside = započítať odložené
key-day = deň
key-delete = vymazať
key-do-it = vykonať
key-draw = losovať
key-earlier = skôr
key-earlier-year = skorší rok
key-end-the-search = ukončiť hľadanie
key-examples = príklady
key-from-an-archive = z archívu
key-group = skupina
key-how-many = koľko
key-keep = ponechať
key-keep-and-beside-it = ponechať, aj vedľa
key-keep-it = ponechať
key-keep-the-note = uložiť poznámku
key-lab = učebňa
key-last-day = posledný deň
key-later = neskôr
key-later-year = neskorší rok
key-leave-it = nechať tak
key-leave-it-activated = nechať aktivované
key-leave-it-as-it-was = nechať, ako bolo
key-level = stupeň
key-list-all = vypísať všetko
key-lock = zámok
key-make-all = vytvoriť všetko
key-make-these = vytvoriť tieto
key-mark = označiť
key-more = viac
key-new = nové
key-new-edition = nové vydanie
key-new-own = nové vlastné
key-new-plan = nový plán
key-next-at-the-end-keep = ďalej, na konci uložiť
key-next-page = ďalšia strana
key-next-step = ďalší krok
key-no-file = bez súboru
key-note = poznámka
key-notes-on-off = poznámky áno/nie
key-open = otvoriť
key-open-the-lab = otvoriť učebňu
key-other-exercise = iný prieskum
key-other-group = iná skupina
key-other-questionnaire = iný dotazník
key-people = ľudia
key-picture = obrázok
key-plan = plán
key-plan-a-sample = plán výberu
key-preview = náhľad
key-previous = predošlé
key-read = čítať
key-read-on = čítať ďalej
key-read-the-file = načítať súbor
key-remove = odobrať
key-remove-it = odobrať
key-rooms = miestnosti
key-search = hľadať
key-session-before = predošlé kolo
key-short-form = skrátená verzia
key-slips = lístky
key-sort = zoradiť
key-statement = tvrdenie
key-statement-before = predošlé tvrdenie
key-take-it-back = vziať späť
key-take-the-ticked-ones = prevziať zaškrtnuté
key-take-this-day = vybrať tento deň
key-tell-it-or-not = povedať to či nie
key-they-are-written-down = slová sú zapísané
key-tick-one = zaškrtnúť
key-title = názov
key-to-the-statements = k tvrdeniam
key-try-it = vyskúšať
key-try-the-passphrase = vyskúšať heslo
key-type-a-day = napísať deň
key-type-a-seed = napísať číslo
key-unlock = odomknúť
key-view = zobraziť
key-watch = sledovať
key-week = týždeň
key-what-the-bars-mean = čo znamenajú stĺpce
key-why = prečo
key-write = zapísať
key-write-a-file = zapísať súbor
key-write-a-letter-for-parents = zapísať list rodičom
key-write-certificate = osvedčenie
key-write-text = napísať text

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Prehľad
room-sessions = Kolá
room-set-up = Príprava
room-results = Výsledky
room-plan = Plán
room-certificates = Osvedčenia
room-resources = Návody
# The room about data protection.
room-protection = Údaje
room-school = Škola
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Osvedč.
room-resources-short = Návod
room-protection-short = Údaje

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = ukážková škola
lock-locked = zamknuté
lock-unlocked = odomknuté

## The lock before the rooms that change something.

lock-asks = Táto miestnosť je zamknutá. Napíš, prosím, svoje heslo.
# The digits are the keys of the rooms.
lock-open-rooms = Účasť, návody a stránka o ochrane údajov ostávajú otvorené všetkým: 1, 7 a 8.
lock-trying = Chvíľočku: heslo sa skúša.

## Leaving the workplace.

leaving-recovery-words = Obnovovacie slová nového kľúča sú tu a nikde inde. Skôr než odídeš, zapíš si ich, prosím.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Stlač ešte raz q a odídeš bez svojej poslednej zmeny. { $why }

## A file being written, and a text being copied.

writing-busy = Ešte sa zapisuje iný súbor, preto sa tento nezačal. Esc ukončí ten druhý.
writing-leaving = Ešte sa zapisoval súbor; zápis je teraz ukončený. Stlač ešte raz q a odídeš.
copy-too-long = Toľko textu schránka z terminálu neprijme. Ulož ho, prosím, radšej ako súbor.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Jeho názov
ask-passphrase = Tvoje heslo

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML na premietanie a tlač
report-form-pdf = PDF na tlač
report-form-docx = DOCX na ďalšie písanie
report-form-xlsx = XLSX, tabuľka s grafmi
report-form-markdown = Markdown na vloženie inam
report-form-csv = CSV, jedna dlhá tabuľka
report-form-json = JSON pre programy
report-form-text = čistý text

## The overview: who takes part, now.

overview-look-at-school = Raz za školský rok: pozri sa, prosím, do miestnosti 9, Škola.
overview-nobody = Zatiaľ sa nikoho nepýtame.
overview-nobody-more = Priprav prieskum v miestnosti 3. Len čo bude aktivovaný, uvidíš tu, kto sa zapojil.
overview-counting = Chvíľočku: hárky sa počítajú.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Otvorenie: { $day }, 00:00 · { $days ->
    [one] 1 deň
    [few] { $days } dni
   *[other] { $days } dní
  }
overview-open = Otvorené do: { $day }, 23:59 · { $days ->
    [one] ostáva 1 deň
    [few] ostávajú { $days } dni
   *[other] ostáva { $days } dní
  }
overview-last-day = Otvorené do: { $day }, 23:59 · posledný deň
overview-closed = Zatvorené od: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Účasť:
participation-none = zatiaľ nijaká
participation-incomplete = neúplná, z niektorej skupiny ešte nikto
# The same where there is little room: at most 14 columns.
participation-incomplete-short = neúplná
participation-medium = stredná
participation-high = vysoká
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · kolo { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } z { $invited }
overview-figures-share = { $submitted } z { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = bez pozvania
reach-reached = splnené
reach-check = viac hárkov než pozvaných: skontroluj, prosím, počet
# Nearly there.
reach-close = blízko: do minima chýba { $missing }
reach-below = do minima chýba { $missing }
# The same in half the room.
reach-check-please = skontroluj, prosím, počet
# The same where there is little room: at most 14 columns.
reach-check-short = over počet
reach-below-short = chýba { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = dnes
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · plná dĺžka sú všetci pozvaní
# `classes` are names of classes, with commas.
overview-few-classes = Zatiaľ menej ako 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Podľa tried, v krokoch po päť; triedy s menej ako desiatimi ľuďmi nemajú počet.
overview-class-too-small = na počítanie primalá
overview-class-few = menej ako 5
overview-class-at-least = { $count } alebo viac

## The overview: what the bars mean.

overview-explained-bar = Každý stĺpec je skupina: odovzdané hárky oproti všetkým pozvaným. Ničie odpovede, meno ani čas sa tu neukazujú ani sa s hárkom neuchovávajú.
overview-explained-mark = Značka je minimum pre výsledky, ktoré niečo povedia. Vyplýva z toho, koľko ľudí skupina má.
overview-explained-level = Účasť je vysoká, keď minimum dosiahnu všetky skupiny, alebo všetky okrem jednej a tá je blízko (80 % minima). Neúplná je, kým z niektorej skupiny nie je nikto.
overview-explained-moves = Stĺpce sa pohnú samy, keď príde hárok.
