### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = käivita
key-activity = tegevus
key-after = järgmine
key-all-this-is-still-right = kõik on endiselt õige
key-archive = arhiveeri
key-area = valdkond
key-area-before = eelmine valdkond
key-as-html = HTML
key-as-pdf = PDF
key-as-png = PNG
key-asked-or-not = küsi või ära küsi
key-back-to-the-list = loendisse
key-back-to-the-overview = osaluse juurde
key-back-to-the-plan = plaani juurde
key-back-up = varunda
key-back-up-now = varunda kohe
key-badge-as-svg = märgis SVG-na
key-before = eelmine
key-bring-in = too sisse
key-change = muuda
key-classes = klassid
key-classes-a-sample = klassid, valim
key-close = sulge
key-close-the-lab = sulge arvutiklass
key-codes = koodid
key-compare = võrdle
key-count-those-set-aside = arvesta kõrvalejäetud
key-day = päev
key-delete = kustuta
key-do-it = tee
key-draw = loosi
key-earlier = varem
key-earlier-year = varasem aasta
key-end-the-search = lõpeta otsing
key-examples = näited
key-from-an-archive = arhiivist
key-group = rühm
key-how-many = kui palju
key-keep = salvesta
key-keep-and-beside-it = salvesta, kõrvale
key-keep-it = jäta alles
key-keep-the-note = salvesta märkus
key-lab = arvutiklass
key-last-day = viimane päev
key-later = hiljem
key-later-year = hilisem aasta
key-leave-it = jäta nii
key-leave-it-activated = jäta käivitatuks
key-leave-it-as-it-was = jäta endiseks
key-level = tase
key-list-all = näita kõiki
key-lock = lukk
key-make-all = tee kõik
key-make-these = tee need
key-mark = märgi
key-more = veel
key-new = uus
key-new-edition = uus väljaanne
key-new-own = uus oma
key-new-plan = uus plaan
key-next-at-the-end-keep = edasi, lõpus salvesta
key-next-page = järgmine leht
key-next-step = järgmine samm
key-no-file = failita
key-note = märkus
key-notes-on-off = märkused
key-open = ava
key-open-the-lab = ava arvutiklass
key-other-exercise = teine küsitlus
key-other-group = teine rühm
key-other-questionnaire = teine küsimustik
key-people = inimesed
key-picture = pilt
key-plan = plaan
key-plan-a-sample = valim
key-preview = eelvaade
key-previous = eelmine
key-read = loe
key-read-on = loe edasi
key-read-the-file = loe fail
key-remove = eemalda
key-remove-it = eemalda
key-rooms = ruumid
key-search = otsi
key-session-before = eelmine kord
key-short-form = lühivorm
key-slips = sedelid
key-sort = järjesta
key-statement = väide
key-statement-before = eelmine väide
key-take-it-back = võta tagasi
key-take-the-ticked-ones = võta märgitud
key-take-this-day = võta see päev
key-tell-it-or-not = räägi või ära räägi
key-they-are-written-down = need on üles kirjutatud
key-tick-one = märgi
key-title = pealkiri
key-to-the-statements = väidete juurde
key-try-it = proovi
key-try-the-passphrase = proovi paroolifraasi
key-type-a-day = kirjuta päev
key-type-a-seed = kirjuta seemnearv
key-unlock = ava lukk
key-view = vaata
key-watch = jälgi
key-week = nädal
key-what-the-bars-mean = tulpade selgitus
key-why = miks
key-write = kirjuta
key-write-a-file = kirjuta fail
key-write-a-letter-for-parents = kiri vanematele
key-write-certificate = tunnistus
key-write-text = kirjuta tekst

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Osalus
room-sessions = Korrad
room-set-up = Loomine
room-results = Tulemused
room-plan = Plaan
room-certificates = Tunnistused
room-resources = Juhend
# The room about data protection.
room-protection = Andmed
room-school = Kool
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Tunn.
room-resources-short = Juhis
room-protection-short = Andmed

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = näidiskool
lock-locked = lukus
lock-unlocked = lukust lahti

## The lock before the rooms that change something.

lock-asks = See ruum on lukus. Palun kirjuta oma paroolifraas.
# The digits are the keys of the rooms.
lock-open-rooms = Osalus, juhend ja andmekaitse leht on kõigile avatud: 1, 7 ja 8.
lock-trying = Üks hetk: paroolifraasi proovitakse.

## Leaving the workplace.

leaving-recovery-words = Uue võtme taastesõnad on siin ja mitte kusagil mujal. Palun kirjuta need enne lahkumist üles.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Kui vajutad veel kord q, lahkud ilma oma viimase muudatuseta. { $why }

## A file being written, and a text being copied.

writing-busy = Teist faili alles kirjutatakse, seepärast seda ei alustatud. Esc katkestab teise.
writing-leaving = Üht faili alles kirjutati; nüüd on see katkestatud. Lahkumiseks vajuta veel kord q.
copy-too-long = Seda on rohkem, kui lõikelaud terminalist vastu võtab. Palun salvesta see failina.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Selle nimi
ask-passphrase = Sinu paroolifraas

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, näitamiseks ja printimiseks
report-form-pdf = PDF, printimiseks
report-form-docx = DOCX, edasi kirjutamiseks
report-form-xlsx = XLSX, arvutustabel koos diagrammidega
report-form-markdown = Markdown, mujale kleepimiseks
report-form-csv = CSV, üks pikk tabel
report-form-json = JSON, programmidele
report-form-text = lihttekst

## The overview: who takes part, now.

overview-look-at-school = Kord õppeaastas: palun vaata üle ruum 9, Kool.
overview-nobody = Kelleltki veel ei küsita.
overview-nobody-more = Loo küsitlus ruumis 3. Kohe kui see on käivitatud, näed siin, kes osaleb.
overview-counting = Üks hetk: vastuslehti loendatakse.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Avaneb: { $day }, 00.00 · { $days ->
    [one] 1 päev
   *[other] { $days } päeva
  }
overview-open = Avatud kuni: { $day }, 23.59 · jäänud { $days ->
    [one] 1 päev
   *[other] { $days } päeva
  }
overview-last-day = Avatud kuni: { $day }, 23.59 · viimane päev
overview-closed = Sulgus: { $day }, 23.59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Osalus:
participation-none = veel puudub
participation-incomplete = mittetäielik, mõnest rühmast pole veel kedagi
# The same where there is little room: at most 14 columns.
participation-incomplete-short = mittetäielik
participation-medium = keskmine
participation-high = kõrge
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · { $session }. kord

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted }/{ $invited }
overview-figures-share = { $submitted }/{ $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = pole kutsutud
reach-reached = täis
reach-check = vastuslehti on rohkem kui kutsutuid: palun kontrolli arvu
# Nearly there.
reach-close = peaaegu: miinimumist puudu { $missing }
reach-below = miinimumist puudu { $missing }
# The same in half the room.
reach-check-please = palun kontrolli arvu
# The same where there is little room: at most 14 columns.
reach-check-short = kontrolli arvu
reach-below-short = puudu { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = täna
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } miinimum · kogu pikkus on kõik kutsutud
# `classes` are names of classes, with commas.
overview-few-classes = Veel alla 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Klasside kaupa, viiese sammuga; alla kümne inimesega klassidel arvu ei ole.
overview-class-too-small = arvu jaoks liiga väike
overview-class-few = alla 5
overview-class-at-least = { $count } või rohkem

## The overview: what the bars mean.

overview-explained-bar = Iga tulp on üks rühm: esitatud vastuslehed võrreldes kõigi kutsututega. Kellegi vastuseid, nime ega aega siin ei näidata ega vastuslehe juures hoita.
overview-explained-mark = Märk on miinimum, millest alates on tulemused sisukad. See sõltub sellest, kui palju inimesi rühmas on.
overview-explained-level = Osalus on kõrge, kui miinimumini jõuavad kõik rühmad või kõik peale ühe ja see üks on lähedal (80 % sellest). Osalus on mittetäielik, kuni mõnest rühmast pole kedagi.
overview-explained-moves = Kui saabub vastusleht, liiguvad tulbad ise.
