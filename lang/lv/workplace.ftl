### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktivizēt
key-activity = pasākums
key-after = pēc
key-all-this-is-still-right = viss vēl pareizi
key-archive = arhīvs
key-area = joma
key-area-before = iepriekšējā joma
key-as-html = kā HTML
key-as-pdf = kā PDF
key-as-png = kā PNG
key-asked-or-not = jautāt vai ne
key-back-to-the-list = uz sarakstu
key-back-to-the-overview = uz pārskatu
key-back-to-the-plan = uz plānu
key-back-up = rezerves kopija
key-back-up-now = kopija tagad
key-badge-as-svg = nozīmīte kā SVG
key-before = pirms
key-bring-in = ienest
key-change = mainīt
key-classes = klases
key-classes-a-sample = klases, izlase
key-close = aizvērt
key-close-the-lab = slēgt datorklasi
key-codes = kodi
key-compare = salīdzināt
key-count-those-set-aside = ieskaitīt atliktās
key-day = diena
key-delete = dzēst
key-do-it = darīt
key-draw = izlozēt
key-earlier = agrāk
key-earlier-year = agrāks gads
key-end-the-search = beigt meklēt
key-examples = piemēri
key-from-an-archive = no arhīva
key-group = grupa
key-how-many = cik
key-keep = paturēt
key-keep-and-beside-it = paturēt, un blakus
key-keep-it = paturēt
key-keep-the-note = paturēt piezīmi
key-lab = datorklase
key-last-day = pēdējā diena
key-later = vēlāk
key-later-year = vēlāks gads
key-leave-it = atstāt
key-leave-it-activated = atstāt aktivizētu
key-leave-it-as-it-was = atstāt, kā bija
key-level = pakāpe
key-list-all = rādīt visus
key-lock = slēgt
key-make-all = izveidot visas
key-make-these = izveidot šīs
key-mark = atzīme
key-more = vēl
key-new = jauns
key-new-edition = jauns izdevums
key-new-own = jauns pašu
key-new-plan = jauns plāns
key-next-at-the-end-keep = tālāk, beigās paturēt
key-next-page = nākamā lapa
key-next-step = nākamais solis
key-no-file = bez faila
key-note = piezīme
key-notes-on-off = rādīt/slēpt piezīmes
key-open = atvērt
key-open-the-lab = atvērt datorklasi
key-other-exercise = cita aptauja
key-other-group = cita grupa
key-other-questionnaire = cita anketa
key-people = cilvēki
key-picture = attēls
key-plan = plāns
key-plan-a-sample = plānot izlasi
key-preview = priekšskatīt
key-previous = iepriekš.
key-read = lasīt
key-read-on = lasīt tālāk
key-read-the-file = lasīt failu
key-remove = noņemt
key-remove-it = noņemt to
key-rooms = telpas
key-search = meklēt
key-session-before = iepriekšējā kārta
key-short-form = īsā forma
key-slips = lapiņas
key-sort = kārtot
key-statement = apgalvojums
key-statement-before = iepr. apgalvojums
key-take-it-back = atsaukt
key-take-the-ticked-ones = ņemt atzīmētos
key-take-this-day = ņemt šo dienu
key-tell-it-or-not = stāstīt vai ne
key-they-are-written-down = ir pierakstīti
key-tick-one = atzīmēt
key-title = nosaukums
key-to-the-statements = uz apgalvojumiem
key-try-it = izmēģināt
key-try-the-passphrase = izmēģināt frāzi
key-type-a-day = ierakstīt dienu
key-type-a-seed = ierakstīt skaitli
key-unlock = atslēgt
key-view = skats
key-watch = vērot
key-week = nedēļa
key-what-the-bars-mean = ko rāda stabiņi
key-why = kāpēc
key-write = rakstīt
key-write-a-file = rakstīt failu
key-write-a-letter-for-parents = vēstule vecākiem
key-write-certificate = apliecinājums
key-write-text = rakstīt tekstu

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Pārskats
room-sessions = Kārtas
room-set-up = Sagatave
room-results = Rezultāti
room-plan = Plāns
room-certificates = Apliecinājumi
room-resources = Padomi
# The room about data protection.
room-protection = Dati
room-school = Skola
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Apl.
room-resources-short = Pad.
room-protection-short = Dati

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = parauga skola
lock-locked = slēgts
lock-unlocked = atslēgts

## The lock before the rooms that change something.

lock-asks = Šī telpa ir slēgta. Lūdzu, ieraksti savu paroles frāzi.
# The digits are the keys of the rooms.
lock-open-rooms = Līdzdalība, padomi un lapa par datu aizsardzību ir atvērti visiem: 1, 7 un 8.
lock-trying = Mirklīti: paroles frāze tiek pārbaudīta.

## Leaving the workplace.

leaving-recovery-words = Jaunās atslēgas atgūšanas vārdi ir redzami šeit un nekur citur. Lūdzu, pieraksti tos, pirms beidz.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Nospied q vēlreiz, lai beigtu bez pēdējās izmaiņas. { $why }

## A file being written, and a text being copied.

writing-busy = Vēl tiek rakstīts cits fails, tāpēc šis netika sākts. Esc pārtrauc to otru.
writing-leaving = Vēl tika rakstīts fails; tas tagad ir pārtraukts. Nospied q vēlreiz, lai beigtu.
copy-too-long = Tas ir vairāk, nekā starpliktuve pieņem no termināļa. Lūdzu, saglabā to failā.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Nosaukums
ask-passphrase = Tava paroles frāze

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, rādīšanai un drukāšanai
report-form-pdf = PDF, drukāšanai
report-form-docx = DOCX, lai rakstītu tālāk
report-form-xlsx = XLSX, izklājlapa ar diagrammām
report-form-markdown = Markdown, ielīmēšanai citur
report-form-csv = CSV, viena gara tabula
report-form-json = JSON, programmām
report-form-text = vienkāršs teksts

## The overview: who takes part, now.

overview-look-at-school = Reizi mācību gadā: lūdzu, apskati telpu 9, Skola.
overview-nobody = Vēl nevienam neko nejautā.
overview-nobody-more = Sagatavo aptauju telpā 3. Tiklīdz tā būs aktivizēta, te redzēsi, kas piedalās.
overview-counting = Mirklīti: anketas tiek skaitītas.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Sākums: { $day }, 00:00 · { $days ->
    [zero] { $days } dienas
    [one] { $days } diena
   *[other] { $days } dienas
  }
overview-open = Atvērta līdz: { $day }, 23:59 · { $days ->
    [zero] vēl { $days } dienas
    [one] vēl { $days } diena
   *[other] vēl { $days } dienas
  }
overview-last-day = Atvērta līdz: { $day }, 23:59 · pēdējā diena
overview-closed = Slēgta kopš: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Līdzdalība:
participation-none = vēl nav
participation-incomplete = nepilnīga, kādā grupā vēl nav neviena
# The same where there is little room: at most 14 columns.
participation-incomplete-short = nepilnīga
participation-medium = vidēja
participation-high = augsta
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · { $session }. kārta

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } no { $invited }
overview-figures-share = { $submitted } no { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = nav aicināti
reach-reached = sasniegts
reach-check = anketu ir vairāk nekā aicināto: lūdzu, pārbaudi skaitu
# Nearly there.
reach-close = tuvu: līdz minimumam vēl { $missing }
reach-below = līdz minimumam vēl { $missing }
# The same in half the room.
reach-check-please = lūdzu, pārbaudi skaitu
# The same where there is little room: at most 14 columns.
reach-check-short = pārbaudi
reach-below-short = vēl { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = šodien
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimums · viss garums: visi aicinātie
# `classes` are names of classes, with commas.
overview-few-classes = Vēl mazāk par 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Pa klasēm, soļos pa pieciem; klasēm, kurās ir mazāk par desmit cilvēkiem, skaita nav.
overview-class-too-small = par mazu, lai skaitītu
overview-class-few = mazāk par 5
overview-class-at-least = { $count } vai vairāk

## The overview: what the bars mean.

overview-explained-bar = Katrs stabiņš ir viena grupa: iesniegtās anketas pret visiem aicinātajiem. Neviena atbildes, vārds vai laiks te netiek rādīts un netiek glabāts kopā ar anketu.
overview-explained-mark = Zīme ir minimums, ar kuru rezultātiem ir jēga. Tas izriet no tā, cik cilvēku ir grupā.
overview-explained-level = Līdzdalība ir augsta, ja minimumu sasniedz visas grupas vai visas, izņemot vienu, un tā ir tuvu (80 % no tā). Tā ir nepilnīga, kamēr kādā grupā nav neviena.
overview-explained-moves = Stabiņi kustas paši, kad pienāk anketa.
