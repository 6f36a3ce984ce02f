### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktivera
key-activity = insats
key-after = efter
key-all-this-is-still-right = allt stämmer ännu
key-archive = arkiv
key-area = område
key-area-before = förra området
key-as-html = som HTML
key-as-pdf = som PDF
key-as-png = som PNG
key-asked-or-not = med eller inte
key-back-to-the-list = till listan
key-back-to-the-overview = till översikten
key-back-to-the-plan = till planen
key-back-up = backup
key-back-up-now = backup nu
key-badge-as-svg = märke som SVG
key-before = före
key-bring-in = hämta in
key-change = ändra
key-classes = klasser
key-classes-a-sample = klasser, urval
key-close = stäng
key-close-the-lab = stäng datorsalen
key-codes = koder
key-compare = jämför
key-count-those-set-aside = räkna de undanlagda
key-day = dag
key-delete = radera
key-do-it = gör det
key-draw = lotta
key-earlier = tidigare
key-earlier-year = tidigare år
key-end-the-search = avsluta sök
key-examples = exempel
key-from-an-archive = från arkiv
key-group = grupp
key-how-many = hur många
key-keep = spara
key-keep-and-beside-it = spara, och bredvid
key-keep-it = behåll
key-keep-the-note = spara anteckning
key-lab = datorsal
key-last-day = sista dag
key-later = senare
key-later-year = senare år
key-leave-it = låt vara
key-leave-it-activated = låt vara aktiverad
key-leave-it-as-it-was = låt vara som förut
key-level = nivå
key-list-all = visa alla
key-lock = lås
key-make-all = skapa alla
key-make-these = skapa dessa
key-mark = märk
key-more = mer
key-new = ny
key-new-edition = ny utgåva
key-new-own = nytt eget
key-new-plan = ny plan
key-next-at-the-end-keep = nästa, sist spara
key-next-page = nästa sida
key-next-step = nästa steg
key-no-file = ingen fil
key-note = anteckning
key-notes-on-off = anteckningar av/på
key-open = öppna
key-open-the-lab = öppna datorsalen
key-other-exercise = annan undersökning
key-other-group = annan grupp
key-other-questionnaire = annan enkät
key-people = personer
key-picture = bild
key-plan = plan
key-plan-a-sample = planera urval
key-preview = förhandsvisa
key-previous = förra
key-read = läs
key-read-on = läs vidare
key-read-the-file = läs filen
key-remove = ta bort
key-remove-it = ta bort
key-rooms = rum
key-search = sök
key-session-before = förra omgången
key-short-form = kortversion
key-slips = lappar
key-sort = sortera
key-statement = påstående
key-statement-before = förra påståendet
key-take-it-back = ta tillbaka
key-take-the-ticked-ones = ta de ikryssade
key-take-this-day = ta den här dagen
key-tell-it-or-not = berätta eller inte
key-they-are-written-down = de är uppskrivna
key-tick-one = kryssa
key-title = titel
key-to-the-statements = till påståendena
key-try-it = prova
key-try-the-passphrase = prova lösenfrasen
key-type-a-day = skriv en dag
key-type-a-seed = skriv ett starttal
key-unlock = lås upp
key-view = visa
key-watch = följ
key-week = vecka
key-what-the-bars-mean = om staplarna
key-why = varför
key-write = skriv
key-write-a-file = skriv en fil
key-write-a-letter-for-parents = brev till föräldrar
key-write-certificate = intyg
key-write-text = skriv text

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Översikt
room-sessions = Omgångar
room-set-up = Utkast
room-results = Resultat
room-plan = Plan
room-certificates = Intyg
room-resources = Guide
# The room about data protection.
room-protection = Dataskydd
room-school = Skola
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Intyg
room-resources-short = Guide
room-protection-short = Data

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = exempelskola
lock-locked = låst
lock-unlocked = upplåst

## The lock before the rooms that change something.

lock-asks = Det här rummet är låst. Skriv din lösenfras.
# The digits are the keys of the rooms.
lock-open-rooms = Deltagandet, guiden och sidan om dataskydd är alltid öppna för alla: 1, 7 och 8.
lock-trying = Ett ögonblick: lösenfrasen provas.

## Leaving the workplace.

leaving-recovery-words = Den nya nyckelns återställningsord står här och ingen annanstans. Skriv upp dem innan du avslutar.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Tryck q en gång till för att avsluta utan din senaste ändring. { $why }

## A file being written, and a text being copied.

writing-busy = En annan fil skrivs fortfarande, så den här har inte påbörjats. Esc avbryter den andra.
writing-leaving = En fil skrevs fortfarande; nu är det avbrutet. Tryck q en gång till för att avsluta.
copy-too-long = Det här är mer än ett urklipp tar emot från en terminal. Spara det som en fil i stället.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Dess namn
ask-passphrase = Din lösenfras

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, att visa och skriva ut
report-form-pdf = PDF, att skriva ut
report-form-docx = DOCX, att skriva vidare i
report-form-xlsx = XLSX, ett kalkylblad med diagram
report-form-markdown = Markdown, att klistra in på annat håll
report-form-csv = CSV, en enda lång tabell
report-form-json = JSON, för program
report-form-text = ren text

## The overview: who takes part, now.

overview-look-at-school = En gång per läsår: titta i rum 9, Skola.
overview-nobody = Ingen är tillfrågad än.
overview-nobody-more = Förbered en undersökning i rum 3. Så snart den är aktiverad ser du här vilka som deltar.
overview-counting = Ett ögonblick: bladen räknas.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Öppnar { $day } kl. 00.00 · { $days ->
    [one] 1 dag
   *[other] { $days } dagar
  }
overview-open = Öppen till { $day } kl. 23.59 · { $days ->
    [one] 1 dag kvar
   *[other] { $days } dagar kvar
  }
overview-last-day = Öppen till { $day } kl. 23.59 · sista dagen
overview-closed = Stängd sedan { $day } kl. 23.59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Deltagande:
participation-none = inget än
participation-incomplete = ofullständigt, från någon grupp har ingen svarat än
# The same where there is little room: at most 14 columns.
participation-incomplete-short = ofullständigt
participation-medium = medel
participation-high = högt
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · omgång { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } av { $invited }
overview-figures-share = { $submitted } av { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = inte inbjudna
reach-reached = uppnått
reach-check = fler blad än inbjudna: kontrollera antalet
# Nearly there.
reach-close = nära: { $missing } kvar till minimum
reach-below = { $missing } kvar till minimum
# The same in half the room.
reach-check-please = kontrollera antalet
# The same where there is little room: at most 14 columns.
reach-check-short = kolla antalet
reach-below-short = { $missing } kvar
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = i dag
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · hela längden är alla inbjudna
# `classes` are names of classes, with commas.
overview-few-classes = Färre än 5 än så länge: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Per klass, i steg om fem; för klasser med färre än tio personer visas inget antal.
overview-class-too-small = för liten för att räkna
overview-class-few = färre än 5
overview-class-at-least = { $count } eller fler

## The overview: what the bars mean.

overview-explained-bar = Varje stapel är en grupp: inlämnade blad jämfört med alla inbjudna. Ingens svar, namn eller tid visas här eller sparas med ett blad.
overview-explained-mark = Märket är minimum för resultat som säger något. Det beror på gruppens storlek.
overview-explained-level = Deltagandet är högt när alla grupper når minimum, eller alla utom en, som är nära (80 % av det). Det är ofullständigt så länge ingen i någon grupp har svarat.
overview-explained-moves = Staplarna rör sig av sig själva när ett blad kommer in.
