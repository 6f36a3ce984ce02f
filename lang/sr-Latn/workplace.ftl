### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktiviraj
key-activity = aktivnost
key-after = posle
key-all-this-is-still-right = sve je još tačno
key-archive = arhiviraj
key-area = oblast
key-area-before = prethodna oblast
key-as-html = kao HTML
key-as-pdf = kao PDF
key-as-png = kao PNG
key-asked-or-not = pitaj ili ne
key-back-to-the-list = nazad na spisak
key-back-to-the-overview = nazad na stanje
key-back-to-the-plan = nazad na plan
key-back-up = rezervna kopija
key-back-up-now = kopiraj sada
key-badge-as-svg = značka kao SVG
key-before = pre
key-bring-in = preuzmi
key-change = promeni
key-classes = odeljenja
key-classes-a-sample = odeljenja, uzorak
key-close = zatvori
key-close-the-lab = zatvori kabinet
key-codes = kodovi
key-compare = uporedi
key-count-those-set-aside = uračunaj odvojene
key-day = dan
key-delete = obriši
key-do-it = uradi to
key-draw = žreb
key-earlier = ranije
key-earlier-year = ranija godina
key-end-the-search = završi pretragu
key-examples = primeri
key-from-an-archive = iz arhive
key-group = grupa
key-how-many = koliko
key-keep = zadrži
key-keep-and-beside-it = zadrži, i uporedo
key-keep-it = zadrži
key-keep-the-note = sačuvaj belešku
key-lab = kabinet
key-last-day = poslednji dan
key-later = kasnije
key-later-year = kasnija godina
key-leave-it = odustani
key-leave-it-activated = ostavi aktivirano
key-leave-it-as-it-was = ostavi kako je bilo
key-level = nivo
key-list-all = prikaži sve
key-lock = zaključaj
key-make-all = izradi sve
key-make-these = izradi ove
key-mark = označi
key-more = više
key-new = novo
key-new-edition = novo izdanje
key-new-own = nova sopstvena
key-new-plan = novi plan
key-next-at-the-end-keep = dalje, na kraju zadrži
key-next-page = sledeća strana
key-next-step = sledeći korak
key-no-file = bez datoteke
key-note = beleška
key-notes-on-off = beleške da/ne
key-open = otvori
key-open-the-lab = otvori kabinet
key-other-exercise = druga anketa
key-other-group = druga grupa
key-other-questionnaire = drugi upitnik
key-people = osobe
key-picture = slika
key-plan = plan
key-plan-a-sample = planiraj uzorak
key-preview = probni prikaz
key-previous = prethodno
key-read = čitaj
key-read-on = čitaj dalje
key-read-the-file = pročitaj datoteku
key-remove = ukloni
key-remove-it = ukloni
key-rooms = sobe
key-search = traži
key-session-before = prethodni krug
key-short-form = kraći oblik
key-slips = listići
key-sort = poređaj
key-statement = tvrdnja
key-statement-before = prethodna tvrdnja
key-take-it-back = povuci
key-take-the-ticked-ones = preuzmi označene
key-take-this-day = uzmi ovaj dan
key-tell-it-or-not = reci ili ne
key-they-are-written-down = zapisane su
key-tick-one = označi
key-title = naslov
key-to-the-statements = na tvrdnje
key-try-it = isprobaj
key-try-the-passphrase = isprobaj lozinku
key-type-a-day = upiši dan
key-type-a-seed = upiši seme
key-unlock = otključaj
key-view = prikaz
key-watch = prati
key-week = nedelja
key-what-the-bars-mean = šta znače trake
key-why = zašto
key-write = sačuvaj
key-write-a-file = sačuvaj datoteku
key-write-a-letter-for-parents = pismo za roditelje
key-write-certificate = potvrda
key-write-text = napiši tekst

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Stanje
room-sessions = Krugovi
room-set-up = Priprema
room-results = Rezultati
room-plan = Plan
room-certificates = Potvrde
room-resources = Vodič
# The room about data protection.
room-protection = Podaci
room-school = Škola
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Potv.
room-resources-short = Vodič
room-protection-short = Pod.

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = primer škole
lock-locked = zaključano
lock-unlocked = otključano

## The lock before the rooms that change something.

lock-asks = Ova soba je zaključana. Upiši svoju lozinku.
# The digits are the keys of the rooms.
lock-open-rooms = Odziv, vodič i stranica o zaštiti podataka ostaju otvoreni svima: 1, 7 i 8.
lock-trying = Samo trenutak: lozinka se proverava.

## Leaving the workplace.

leaving-recovery-words = Reči za oporavak novog ključa pišu ovde i nigde drugde. Zapiši ih pre izlaska.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Pritisni q još jednom za izlaz bez poslednje promene. { $why }

## A file being written, and a text being copied.

writing-busy = Još se upisuje druga datoteka, pa ova nije započeta. Esc prekida onu drugu.
writing-leaving = Datoteka se još upisivala; to je sada prekinuto. Pritisni q još jednom za izlaz.
copy-too-long = Ovo je više nego što klipbord prima iz terminala. Umesto toga sačuvaj kao datoteku.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Naziv
ask-passphrase = Tvoja lozinka

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, za prikaz i štampu
report-form-pdf = PDF, za štampu
report-form-docx = DOCX, za dalje pisanje
report-form-xlsx = XLSX, tabela sa grafikonima
report-form-markdown = Markdown, za lepljenje na drugom mestu
report-form-csv = CSV, jedna dugačka tabela
report-form-json = JSON, za programe
report-form-text = običan tekst

## The overview: who takes part, now.

overview-look-at-school = Jednom u školskoj godini: pogledaj sobu 9, Škola.
overview-nobody = Još niko nije pozvan.
overview-nobody-more = Pripremi anketu u sobi 3. Čim se aktivira, ovde vidiš ko učestvuje.
overview-counting = Samo trenutak: listovi se broje.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Otvara se: { $day }, 00:00 · { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
  }
overview-open = Otvoreno do: { $day }, 23:59 · { $days ->
    [one] još { $days } dan
    [few] još { $days } dana
   *[other] još { $days } dana
  }
overview-last-day = Otvoreno do: { $day }, 23:59 · poslednji dan
overview-closed = Zatvoreno od: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Odziv:
participation-none = još ga nema
participation-incomplete = nepotpun, u nekoj grupi još nema nikoga
# The same where there is little room: at most 14 columns.
participation-incomplete-short = nepotpun
participation-medium = srednji
participation-high = visok
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · { $session }. krug

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } od { $invited }
overview-figures-share = { $submitted } od { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = nije pozvana
reach-reached = dostignut
reach-check = više listova nego pozvanih: proveri broj
# Nearly there.
reach-close = blizu: do minimuma još { $missing }
reach-below = do minimuma još { $missing }
# The same in half the room.
reach-check-please = proveri broj
# The same where there is little room: at most 14 columns.
reach-check-short = proveri broj
reach-below-short = još { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = danas
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · puna dužina su svi pozvani
# `classes` are names of classes, with commas.
overview-few-classes = Još manje od 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Po odeljenjima, u koracima od po pet; odeljenja sa manje od deset osoba nemaju broj.
overview-class-too-small = premalo za brojanje
overview-class-few = manje od 5
overview-class-at-least = { $count } ili više

## The overview: what the bars mean.

overview-explained-bar = Svaka traka je jedna grupa: predati listovi prema svima koji su pozvani. Ničiji odgovori, ime ni vreme ne prikazuju se ovde niti se čuvaju uz list.
overview-explained-mark = Oznaka je minimum za smislene rezultate. Zavisi od toga koliko osoba ima grupa.
overview-explained-level = Odziv je visok kad ga dostignu sve grupe ili sve osim jedne, a ta je blizu (80 % minimuma). Nepotpun je dok u nekoj grupi nema nikoga.
overview-explained-moves = Trake se same pomeraju kad stigne list.
