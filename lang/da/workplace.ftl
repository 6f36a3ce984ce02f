### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktivér
key-activity = aktivitet
key-after = efter
key-all-this-is-still-right = alt passer stadig
key-archive = arkivér
key-area = område
key-area-before = forrige område
key-as-html = som HTML
key-as-pdf = som PDF
key-as-png = som PNG
key-asked-or-not = med eller ej
key-back-to-the-list = til listen
key-back-to-the-overview = til overblikket
key-back-to-the-plan = til planen
key-back-up = tag kopi
key-back-up-now = tag kopi nu
key-badge-as-svg = badge som SVG
key-before = før
key-bring-in = hent ind
key-change = ændr
key-classes = klasser
key-classes-a-sample = klasser, stikprøve
key-close = luk
key-close-the-lab = luk lokalet
key-codes = koder
key-compare = sammenlign
key-count-those-set-aside = tæl tilsidelagte
key-day = dag
key-delete = slet
key-do-it = gør det
key-draw = træk lod
key-earlier = tidligere
key-earlier-year = tidligere år
key-end-the-search = afslut søgning
key-examples = eksempler
key-from-an-archive = fra et arkiv
key-group = gruppe
key-how-many = hvor mange
key-keep = behold
key-keep-and-beside-it = behold, og ved siden af
key-keep-it = behold
key-keep-the-note = behold noten
key-lab = lokale
key-last-day = sidste dag
key-later = senere
key-later-year = senere år
key-leave-it = lad være
key-leave-it-activated = lad den være aktiveret
key-leave-it-as-it-was = lad det være som før
key-level = trin
key-list-all = vis alle
key-lock = lås
key-make-all = lav alle
key-make-these = lav disse
key-mark = mærk
key-more = mere
key-new = ny
key-new-edition = ny udgave
key-new-own = nyt eget
key-new-plan = ny plan
key-next-at-the-end-keep = næste, til sidst behold
key-next-page = næste side
key-next-step = næste skridt
key-no-file = ingen fil
key-note = note
key-notes-on-off = noter til/fra
key-open = åbn
key-open-the-lab = åbn lokalet
key-other-exercise = anden undersøgelse
key-other-group = anden gruppe
key-other-questionnaire = andet spørgeskema
key-people = personer
key-picture = billede
key-plan = plan
key-plan-a-sample = planlæg stikprøve
key-preview = forhåndsvis
key-previous = forrige
key-read = læs
key-read-on = læs videre
key-read-the-file = læs filen
key-remove = fjern
key-remove-it = fjern
key-rooms = rum
key-search = søg
key-session-before = forrige runde
key-short-form = kort form
key-slips = sedler
key-sort = sortér
key-statement = udsagn
key-statement-before = forrige udsagn
key-take-it-back = træk tilbage
key-take-the-ticked-ones = tag de afkrydsede
key-take-this-day = tag denne dag
key-tell-it-or-not = fortæl eller ej
key-they-are-written-down = de er skrevet ned
key-tick-one = sæt kryds
key-title = titel
key-to-the-statements = til udsagnene
key-try-it = prøv
key-try-the-passphrase = prøv adgangssætningen
key-type-a-day = skriv en dag
key-type-a-seed = skriv et starttal
key-unlock = lås op
key-view = vis
key-watch = følg
key-week = uge
key-what-the-bars-mean = om søjlerne
key-why = hvorfor
key-write = skriv
key-write-a-file = skriv en fil
key-write-a-letter-for-parents = brev til forældre
key-write-certificate = bevis
key-write-text = skriv tekst

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Overblik
room-sessions = Runder
room-set-up = Opret
room-results = Resultater
room-plan = Plan
room-certificates = Beviser
room-resources = Guide
# The room about data protection.
room-protection = Data
room-school = Skole
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Bevis
room-resources-short = Guide
room-protection-short = Data

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = eksempelskole
lock-locked = låst
lock-unlocked = låst op

## The lock before the rooms that change something.

lock-asks = Dette rum er låst. Skriv din adgangssætning.
# The digits are the keys of the rooms.
lock-open-rooms = Deltagelsen, guiden og siden om databeskyttelse er altid åbne for alle: 1, 7 og 8.
lock-trying = Et øjeblik: Adgangssætningen bliver prøvet.

## Leaving the workplace.

leaving-recovery-words = Den nye nøgles gendannelsesord står her og ingen andre steder. Skriv dem ned, før du afslutter.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Tryk q en gang til for at afslutte uden din sidste ændring. { $why }

## A file being written, and a text being copied.

writing-busy = En anden fil er stadig ved at blive skrevet, så denne er ikke begyndt. Esc stopper den anden.
writing-leaving = En fil var stadig ved at blive skrevet; det er stoppet nu. Tryk q en gang til for at afslutte.
copy-too-long = Det er mere, end en udklipsholder tager imod fra en terminal. Gem det som en fil i stedet.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Dens navn
ask-passphrase = Din adgangssætning

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, til at vise og udskrive
report-form-pdf = PDF, til at udskrive
report-form-docx = DOCX, til at skrive videre i
report-form-xlsx = XLSX, et regneark med diagrammer
report-form-markdown = Markdown, til at sætte ind andre steder
report-form-csv = CSV, én lang tabel
report-form-json = JSON, til programmer
report-form-text = ren tekst

## The overview: who takes part, now.

overview-look-at-school = En gang pr. skoleår: Se på rum 9, Skole.
overview-nobody = Ingen er spurgt endnu.
overview-nobody-more = Opret en undersøgelse i rum 3. Så snart den er aktiveret, ser du her, hvem der deltager.
overview-counting = Et øjeblik: Arkene bliver talt.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Åbner { $day } kl. 00.00 · { $days ->
    [one] 1 dag
   *[other] { $days } dage
  }
overview-open = Åben til { $day } kl. 23.59 · { $days ->
    [one] 1 dag tilbage
   *[other] { $days } dage tilbage
  }
overview-last-day = Åben til { $day } kl. 23.59 · sidste dag
overview-closed = Lukket siden { $day } kl. 23.59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Deltagelse:
participation-none = ingen endnu
participation-incomplete = ufuldstændig, en gruppe har ingen ark endnu
# The same where there is little room: at most 14 columns.
participation-incomplete-short = ufuldstændig
participation-medium = middel
participation-high = høj
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · runde { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } af { $invited }
overview-figures-share = { $submitted } af { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = ikke inviteret
reach-reached = nået
reach-check = flere ark end inviterede: Tjek tallet
# Nearly there.
reach-close = tæt på: { $missing } mangler til minimum
reach-below = { $missing } mangler til minimum
# The same in half the room.
reach-check-please = tjek tallet
# The same where there is little room: at most 14 columns.
reach-check-short = tjek tallet
reach-below-short = { $missing } mangler
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = i dag
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · fuld længde er alle inviterede
# `classes` are names of classes, with commas.
overview-few-classes = Færre end 5 indtil nu: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Pr. klasse, i trin på fem; klasser med færre end ti personer har intet antal.
overview-class-too-small = for lille til at tælle
overview-class-few = færre end 5
overview-class-at-least = { $count } eller flere

## The overview: what the bars mean.

overview-explained-bar = Hver søjle er en gruppe: de afleverede ark i forhold til alle inviterede. Ingens svar, navn eller tidspunkt vises her eller gemmes sammen med et ark.
overview-explained-mark = Mærket er minimum for resultater, der siger noget. Det afhænger af, hvor mange gruppen er.
overview-explained-level = Deltagelsen er høj, når alle grupper når det, eller alle undtagen én, og den er tæt på (80 % af det). Den er ufuldstændig, så længe en gruppe ingen ark har.
overview-explained-moves = Søjlerne flytter sig af sig selv, når et ark kommer ind.
