### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = activează
key-activity = activitate
key-after = după
key-all-this-is-still-right = totul e încă valabil
key-archive = arhivă
key-area = domeniu
key-area-before = domeniul anterior
key-as-html = ca HTML
key-as-pdf = ca PDF
key-as-png = ca PNG
key-asked-or-not = întrebat sau nu
key-back-to-the-list = înapoi la listă
key-back-to-the-overview = înapoi la sumar
key-back-to-the-plan = înapoi la plan
key-back-up = copie sigură
key-back-up-now = copie sigură acum
key-badge-as-svg = insignă SVG
key-before = înainte
key-bring-in = preia
key-change = schimbă
key-classes = clase
key-classes-a-sample = clase, eșantion
key-close = închide
key-close-the-lab = închide laboratorul
key-codes = coduri
key-compare = compară
key-count-those-set-aside = numără cele deoparte
key-day = ziua
key-delete = șterge
key-do-it = fă asta
key-draw = trage la sorți
key-earlier = mai devreme
key-earlier-year = anul anterior
key-end-the-search = oprește căutarea
key-examples = exemple
key-from-an-archive = din arhivă
key-group = grup
key-how-many = câți
key-keep = păstrează
key-keep-and-beside-it = păstrează, și alături
key-keep-it = păstrează
key-keep-the-note = păstrează nota
key-lab = laborator
key-last-day = ultima zi
key-later = mai târziu
key-later-year = anul următor
key-leave-it = lasă așa
key-leave-it-activated = lasă activat
key-leave-it-as-it-was = lasă cum era
key-level = nivel
key-list-all = toată lista
key-lock = încuie
key-make-all = fă-le pe toate
key-make-these = fă-le pe acestea
key-mark = marchează
key-more = mai mult
key-new = nou
key-new-edition = ediție nouă
key-new-own = afirmație nouă
key-new-plan = plan nou
key-next-at-the-end-keep = înainte, apoi păstrează
key-next-page = pagina următoare
key-next-step = pasul următor
key-no-file = fără fișier
key-note = notă
key-notes-on-off = note da/nu
key-open = deschide
key-open-the-lab = deschide laboratorul
key-other-exercise = alt exercițiu
key-other-group = alt grup
key-other-questionnaire = alt chestionar
key-people = persoane
key-picture = imagine
key-plan = plan
key-plan-a-sample = plan de eșantion
key-preview = previzualizare
key-previous = anterior
key-read = citește
key-read-on = citește mai departe
key-read-the-file = citește fișierul
key-remove = elimină
key-remove-it = elimină
key-rooms = camere
key-search = caută
key-session-before = sesiunea anterioară
key-short-form = forma scurtă
key-slips = bilete
key-sort = sortează
key-statement = afirmație
key-statement-before = afirmația anterioară
key-take-it-back = retrage
key-take-the-ticked-ones = preia cele bifate
key-take-this-day = alege ziua
key-tell-it-or-not = spune sau nu
key-they-are-written-down = sunt notate
key-tick-one = bifează
key-title = titlu
key-to-the-statements = la afirmații
key-try-it = încearcă
key-try-the-passphrase = încearcă parola
key-type-a-day = scrie o zi
key-type-a-seed = scrie numărul
key-unlock = descuie
key-view = vezi
key-watch = urmărește
key-week = săptămâna
key-what-the-bars-mean = ce arată barele
key-why = de ce
key-write = scrie
key-write-a-file = scrie un fișier
key-write-a-letter-for-parents = scrisoare pentru părinți
key-write-certificate = adeverință
key-write-text = scrie un text

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Sumar
room-sessions = Sesiuni
room-set-up = Pregătire
room-results = Rezultate
room-plan = Plan
room-certificates = Adeverințe
room-resources = Resurse
# The room about data protection.
room-protection = Date
room-school = Școala
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Adev.
room-resources-short = Ghid
room-protection-short = Date

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = școală exemplu
lock-locked = încuiat
lock-unlocked = descuiat

## The lock before the rooms that change something.

lock-asks = Această cameră e încuiată. Scrieți parola dumneavoastră.
# The digits are the keys of the rooms.
lock-open-rooms = Participarea, ghidul și pagina despre protecția datelor rămân deschise tuturor: 1, 7 și 8.
lock-trying = O clipă: se verifică parola.

## Leaving the workplace.

leaving-recovery-words = Cuvintele de recuperare ale noii chei sunt aici și nicăieri altundeva. Notați-le înainte să ieșiți.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Apăsați încă o dată q ca să ieșiți fără ultima modificare. { $why }

## A file being written, and a text being copied.

writing-busy = Încă se scrie alt fișier, așa că acesta nu a fost început. Esc îl oprește pe celălalt.
writing-leaving = Încă se scria un fișier; scrierea a fost oprită acum. Apăsați încă o dată q ca să ieșiți.
copy-too-long = E mai mult decât primește clipboardul de la un terminal. Salvați ca fișier.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Numele lui
ask-passphrase = Parola dumneavoastră

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, de arătat și de tipărit
report-form-pdf = PDF, de tipărit
report-form-docx = DOCX, pentru a scrie mai departe
report-form-xlsx = XLSX, foaie de calcul cu diagrame
report-form-markdown = Markdown, de lipit în altă parte
report-form-csv = CSV, un singur tabel lung
report-form-json = JSON, pentru programe
report-form-text = text simplu

## The overview: who takes part, now.

overview-look-at-school = O dată pe an școlar: verificați camera 9, Școala.
overview-nobody = Încă nu e întrebat nimeni.
overview-nobody-more = Pregătiți un exercițiu în camera 3. După activare vedeți aici cine participă.
overview-counting = O clipă: se numără foile.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Se deschide { $day }, 00:00 · { $days ->
    [one] o zi
    [few] { $days } zile
   *[other] { $days } de zile
  }
overview-open = Deschis până { $day }, 23:59 · { $days ->
    [one] mai e o zi
    [few] mai sunt { $days } zile
   *[other] mai sunt { $days } de zile
  }
overview-last-day = Deschis până { $day }, 23:59 · ultima zi
overview-closed = Închis de { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Participare:
participation-none = încă deloc
participation-incomplete = incompletă, dintr-un grup lipsesc toți
# The same where there is little room: at most 14 columns.
participation-incomplete-short = incompletă
participation-medium = medie
participation-high = ridicată
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · sesiunea { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } din { $invited }
overview-figures-share = { $submitted } din { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = neinvitat
reach-reached = atins
reach-check = mai multe foi decât invitați: verificați numărul
# Nearly there.
reach-close = aproape: { $missing } până la minim
reach-below = { $missing } până la minim
# The same in half the room.
reach-check-please = verificați numărul
# The same where there is little room: at most 14 columns.
reach-check-short = nr. greșit?
reach-below-short = încă { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = azi
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minim · lungimea întreagă: toți invitații
# `classes` are names of classes, with commas.
overview-few-classes = Încă sub 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Pe clase, în trepte de câte cinci; clasele cu mai puțin de zece persoane nu au număr.
overview-class-too-small = prea mică pentru a fi numărată
overview-class-few = mai puțin de 5
overview-class-at-least = { $count } sau mai mult

## The overview: what the bars mean.

overview-explained-bar = Fiecare bară e un grup: foile predate, față de toți cei invitați. Răspunsurile, numele sau ora cuiva nu se arată aici și nici nu se păstrează împreună cu o foaie.
overview-explained-mark = Semnul este minimul pentru rezultate relevante. El depinde de câte persoane are grupul.
overview-explained-level = Participarea e ridicată când toate grupurile îl ating sau toate în afară de unul, iar acela e aproape (80 % din el). E incompletă cât timp dintr-un grup nu a răspuns nimeni.
overview-explained-moves = Barele se mișcă singure când sosește o foaie.
