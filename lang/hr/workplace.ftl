### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktiviraj
key-activity = aktivnost
key-after = poslije
key-all-this-is-still-right = sve je još točno
key-archive = arhiviraj
key-area = područje
key-area-before = prethodno područje
key-as-html = kao HTML
key-as-pdf = kao PDF
key-as-png = kao PNG
key-asked-or-not = pitaj ili ne
key-back-to-the-list = natrag na popis
key-back-to-the-overview = natrag na stanje
key-back-to-the-plan = natrag na plan
key-back-up = sigurnosna kopija
key-back-up-now = kopiraj sada
key-badge-as-svg = značka kao SVG
key-before = prije
key-bring-in = preuzmi
key-change = promijeni
key-classes = razredi
key-classes-a-sample = razredi, uzorak
key-close = zatvori
key-close-the-lab = zatvori učionicu
key-codes = kodovi
key-compare = usporedi
key-count-those-set-aside = ubroji odvojene
key-day = dan
key-delete = obriši
key-do-it = učini to
key-draw = ždrijeb
key-earlier = ranije
key-earlier-year = ranija godina
key-end-the-search = završi traženje
key-examples = primjeri
key-from-an-archive = iz arhive
key-group = skupina
key-how-many = koliko
key-keep = zadrži
key-keep-and-beside-it = zadrži, i usporedno
key-keep-it = zadrži
key-keep-the-note = spremi bilješku
key-lab = učionica
key-last-day = zadnji dan
key-later = kasnije
key-later-year = kasnija godina
key-leave-it = odustani
key-leave-it-activated = ostavi aktivirano
key-leave-it-as-it-was = ostavi kako je bilo
key-level = razina
key-list-all = prikaži sve
key-lock = zaključaj
key-make-all = izradi sve
key-make-these = izradi ove
key-mark = označi
key-more = više
key-new = novo
key-new-edition = novo izdanje
key-new-own = nova vlastita
key-new-plan = novi plan
key-next-at-the-end-keep = dalje, na kraju zadrži
key-next-page = iduća stranica
key-next-step = idući korak
key-no-file = bez datoteke
key-note = bilješka
key-notes-on-off = bilješke da/ne
key-open = otvori
key-open-the-lab = otvori učionicu
key-other-exercise = druga provedba
key-other-group = druga skupina
key-other-questionnaire = drugi upitnik
key-people = osobe
key-picture = slika
key-plan = plan
key-plan-a-sample = planiraj uzorak
key-preview = pretpregled
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
key-sort = poredaj
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
key-try-it = iskušaj
key-try-the-passphrase = iskušaj lozinku
key-type-a-day = upiši dan
key-type-a-seed = upiši sjeme
key-unlock = otključaj
key-view = prikaz
key-watch = prati
key-week = tjedan
key-what-the-bars-mean = što znače trake
key-why = zašto
key-write = zapiši
key-write-a-file = zapiši datoteku
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

lock-sample = primjer škole
lock-locked = zaključano
lock-unlocked = otključano

## The lock before the rooms that change something.

lock-asks = Ova je soba zaključana. Upiši svoju lozinku.
# The digits are the keys of the rooms.
lock-open-rooms = Odaziv, vodič i stranica o zaštiti podataka ostaju otvoreni svima: 1, 7 i 8.
lock-trying = Samo trenutak: lozinka se provjerava.

## Leaving the workplace.

leaving-recovery-words = Riječi za oporavak novog ključa pišu ovdje i nigdje drugdje. Zapiši ih prije izlaska.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Pritisni q još jednom za izlaz bez zadnje promjene. { $why }

## A file being written, and a text being copied.

writing-busy = Još se zapisuje druga datoteka, pa ova nije započeta. Esc prekida onu drugu.
writing-leaving = Datoteka se još zapisivala; to je sada prekinuto. Pritisni q još jednom za izlaz.
copy-too-long = Ovo je više nego što međuspremnik prima iz terminala. Umjesto toga spremi kao datoteku.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Naziv
ask-passphrase = Tvoja lozinka

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, za prikaz i ispis
report-form-pdf = PDF, za ispis
report-form-docx = DOCX, za daljnje pisanje
report-form-xlsx = XLSX, proračunska tablica s grafikonima
report-form-markdown = Markdown, za lijepljenje drugdje
report-form-csv = CSV, jedna dugačka tablica
report-form-json = JSON, za programe
report-form-text = običan tekst

## The overview: who takes part, now.

overview-look-at-school = Jednom u školskoj godini: pogledaj sobu 9, Škola.
overview-nobody = Još nitko nije pozvan.
overview-nobody-more = Pripremi provedbu u sobi 3. Čim se aktivira, ovdje vidiš tko sudjeluje.
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
overview-last-day = Otvoreno do: { $day }, 23:59 · zadnji dan
overview-closed = Zatvoreno od: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Odaziv:
participation-none = još ga nema
participation-incomplete = nepotpun, u nekoj skupini još nema nikoga
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
reach-reached = dosegnut
reach-check = više listova nego pozvanih: provjeri broj
# Nearly there.
reach-close = blizu: do minimuma još { $missing }
reach-below = do minimuma još { $missing }
# The same in half the room.
reach-check-please = provjeri broj
# The same where there is little room: at most 14 columns.
reach-check-short = provjeri broj
reach-below-short = još { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = danas
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · puna duljina su svi pozvani
# `classes` are names of classes, with commas.
overview-few-classes = Još manje od 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Po razredima, u koracima po pet; razredi s manje od deset osoba nemaju broja.
overview-class-too-small = premalen za brojenje
overview-class-few = manje od 5
overview-class-at-least = { $count } ili više

## The overview: what the bars mean.

overview-explained-bar = Svaka je traka jedna skupina: predani listovi prema svima koji su pozvani. Ničiji odgovori, ime ni vrijeme ne prikazuju se ovdje niti se čuvaju uz list.
overview-explained-mark = Oznaka je minimum za smislene rezultate. Ovisi o tome koliko osoba ima skupina.
overview-explained-level = Odaziv je visok kad ga dosegnu sve skupine ili sve osim jedne, a ta je blizu (80 % minimuma). Nepotpun je dok u nekoj skupini nema nikoga.
overview-explained-moves = Trake se same pomiču kad stigne list.
