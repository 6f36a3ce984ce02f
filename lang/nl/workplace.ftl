### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = activeren
key-activity = activiteit
key-after = volgende
key-all-this-is-still-right = alles klopt nog
key-archive = archiveren
key-area = thema
key-area-before = vorig thema
key-as-html = als HTML
key-as-pdf = als PDF
key-as-png = als PNG
key-asked-or-not = wel of niet vragen
key-back-to-the-list = naar de lijst
key-back-to-the-overview = naar het overzicht
key-back-to-the-plan = naar het plan
key-back-up = back-up maken
key-back-up-now = nu back-up maken
key-badge-as-svg = badge als SVG
key-before = vorige
key-bring-in = overnemen
key-change = wijzigen
key-classes = klassen
key-classes-a-sample = klassen, steekproef
key-close = sluiten
key-close-the-lab = lokaal sluiten
key-codes = codes
key-compare = vergelijken
key-count-those-set-aside = aparte bladen tellen
key-day = dag
key-delete = verwijderen
key-do-it = doen
key-draw = loten
key-earlier = eerder
key-earlier-year = eerder jaar
key-end-the-search = zoeken stoppen
key-examples = voorbeelden
key-from-an-archive = uit een archief
key-group = groep
key-how-many = hoeveel
key-keep = bewaren
key-keep-and-beside-it = bewaren, en ernaast
key-keep-it = behouden
key-keep-the-note = notitie bewaren
key-lab = lokaal
key-last-day = laatste dag
key-later = later
key-later-year = later jaar
key-leave-it = zo laten
key-leave-it-activated = geactiveerd laten
key-leave-it-as-it-was = laten zoals het was
key-level = niveau
key-list-all = alles tonen
key-lock = vergrendelen
key-make-all = alles maken
key-make-these = deze maken
key-mark = markeren
key-more = meer
key-new = nieuw
key-new-edition = nieuwe editie
key-new-own = nieuwe eigen
key-new-plan = nieuw plan
key-next-at-the-end-keep = volgende, dan bewaren
key-next-page = volgende pagina
key-next-step = volgende stap
key-no-file = geen bestand
key-note = notitie
key-notes-on-off = notities aan/uit
key-open = openen
key-open-the-lab = lokaal openen
key-other-exercise = andere afname
key-other-group = andere groep
key-other-questionnaire = andere vragenlijst
key-people = personen
key-picture = afbeelding
key-plan = plan
key-plan-a-sample = steekproef plannen
key-preview = voorvertoning
key-previous = vorige
key-read = lezen
key-read-on = verder lezen
key-read-the-file = bestand lezen
key-remove = verwijderen
key-remove-it = verwijderen
key-rooms = kamers
key-search = zoeken
key-session-before = vorige sessie
key-short-form = korte versie
key-slips = briefjes
key-sort = sorteren
key-statement = stelling
key-statement-before = vorige stelling
key-take-it-back = terugdraaien
key-take-the-ticked-ones = aangevinkte overnemen
key-take-this-day = deze dag
key-tell-it-or-not = wel of niet vertellen
key-they-are-written-down = ze zijn opgeschreven
key-tick-one = vinkje
key-title = titel
key-to-the-statements = naar de stellingen
key-try-it = proberen
key-try-the-passphrase = wachtwoordzin proberen
key-type-a-day = dag typen
key-type-a-seed = startgetal typen
key-unlock = ontgrendelen
key-view = bekijken
key-watch = volgen
key-week = week
key-what-the-bars-mean = uitleg bij de balken
key-why = waarom
key-write = bestand maken
key-write-a-file = bestand maken
key-write-a-letter-for-parents = brief voor ouders
key-write-certificate = certificaat
key-write-text = tekst maken

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Overzicht
room-sessions = Sessies
room-set-up = Opzet
room-results = Resultaten
room-plan = Plan
room-certificates = Certificaten
room-resources = Gids
# The room about data protection.
room-protection = Privacy
room-school = School
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Cert.
room-resources-short = Gids
room-protection-short = AVG

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = voorbeeldschool
lock-locked = vergrendeld
lock-unlocked = ontgrendeld

## The lock before the rooms that change something.

lock-asks = Deze kamer is vergrendeld. Typ je wachtwoordzin.
# The digits are the keys of the rooms.
lock-open-rooms = De deelname, de gids en de pagina over privacy blijven open voor iedereen: 1, 7 en 8.
lock-trying = Even geduld: de wachtwoordzin wordt geprobeerd.

## Leaving the workplace.

leaving-recovery-words = De herstelwoorden van de nieuwe sleutel staan hier en nergens anders. Schrijf ze op voordat je weggaat.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Druk nog een keer op q om weg te gaan zonder je laatste wijziging. { $why }

## A file being written, and a text being copied.

writing-busy = Er wordt nog een ander bestand gemaakt, dus dit is niet begonnen. Met Esc stop je het andere.
writing-leaving = Er werd nog een bestand gemaakt; dat is nu gestopt. Druk nog een keer op q om weg te gaan.
copy-too-long = Dit is meer dan een klembord van een terminal aanneemt. Bewaar het als bestand.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = De naam ervan
ask-passphrase = Je wachtwoordzin

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, om te tonen en af te drukken
report-form-pdf = PDF, om af te drukken
report-form-docx = DOCX, om verder in te schrijven
report-form-xlsx = XLSX, een rekenblad met grafieken
report-form-markdown = Markdown, om elders te plakken
report-form-csv = CSV, één lange tabel
report-form-json = JSON, voor programma’s
report-form-text = gewone tekst

## The overview: who takes part, now.

overview-look-at-school = Eén keer per schooljaar: kijk even in kamer 9, School.
overview-nobody = Er is nog niemand gevraagd.
overview-nobody-more = Zet in kamer 3 een afname op. Zodra die geactiveerd is, zie je hier wie meedoet.
overview-counting = Even geduld: de bladen worden geteld.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Gaat open op { $day }, 00.00 uur · { $days ->
    [one] 1 dag
   *[other] { $days } dagen
  }
overview-open = Open tot { $day }, 23.59 uur · { $days ->
    [one] nog 1 dag
   *[other] nog { $days } dagen
  }
overview-last-day = Open tot { $day }, 23.59 uur · laatste dag
overview-closed = Gesloten sinds { $day }, 23.59 uur

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Deelname:
participation-none = nog geen
participation-incomplete = onvolledig, een groep heeft nog niemand
# The same where there is little room: at most 14 columns.
participation-incomplete-short = onvolledig
participation-medium = redelijk
participation-high = hoog
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · sessie { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } van { $invited }
overview-figures-share = { $submitted } van { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = niet uitgenodigd
reach-reached = gehaald
reach-check = meer bladen dan uitgenodigde personen: kijk het aantal na
# Nearly there.
reach-close = dichtbij: nog { $missing } tot het minimum
reach-below = nog { $missing } tot het minimum
# The same in half the room.
reach-check-please = kijk het aantal na
# The same where there is little room: at most 14 columns.
reach-check-short = kijk aantal na
reach-below-short = nog { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = vandaag
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · volle lengte: alle uitgenodigden
# `classes` are names of classes, with commas.
overview-few-classes = Nog minder dan 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Per klas, in stappen van vijf; klassen van minder dan tien personen krijgen geen telling.
overview-class-too-small = te klein om te tellen
overview-class-few = minder dan 5
overview-class-at-least = { $count } of meer

## The overview: what the bars mean.

overview-explained-bar = Elke balk is een groep: de ingeleverde bladen, tegenover iedereen die is uitgenodigd. Van niemand worden antwoorden, naam of tijdstip hier getoond of bij een blad bewaard.
overview-explained-mark = Het streepje is het minimum voor zinvolle resultaten. Het volgt uit hoeveel personen de groep telt.
overview-explained-level = De deelname is hoog als alle groepen het halen, of alle op één na, en die ene is dichtbij (80 % ervan). Ze is onvolledig zolang een groep niemand heeft.
overview-explained-moves = De balken bewegen vanzelf wanneer er een blad binnenkomt.
