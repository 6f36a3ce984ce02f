### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = aktivovat
key-activity = aktivita
key-after = za
key-all-this-is-still-right = všechno pořád platí
key-archive = archiv
key-area = oblast
key-area-before = předchozí oblast
key-as-html = jako HTML
key-as-pdf = jako PDF
key-as-png = jako PNG
key-asked-or-not = ptát se nebo ne
key-back-to-the-list = zpět na seznam
key-back-to-the-overview = zpět na přehled
key-back-to-the-plan = zpět k plánu
key-back-up = zálohovat
key-back-up-now = zálohovat teď
key-badge-as-svg = odznak jako SVG
key-before = před
key-bring-in = převzít
key-change = změnit
key-classes = třídy
key-classes-a-sample = třídy, výběr
key-close = zavřít
key-close-the-lab = zavřít učebnu
key-codes = kódy
key-compare = porovnat
key-count-those-set-aside = započítat odložené
key-day = den
key-delete = smazat
key-do-it = provést
key-draw = losovat
key-earlier = dřívější
key-earlier-year = dřívější rok
key-end-the-search = ukončit hledání
key-examples = příklady
key-from-an-archive = z archivu
key-group = skupina
key-how-many = kolik
key-keep = ponechat
key-keep-and-beside-it = ponechat i vedle
key-keep-it = ponechat
key-keep-the-note = uložit poznámku
key-lab = učebna
key-last-day = poslední den
key-later = pozdější
key-later-year = pozdější rok
key-leave-it = nechat být
key-leave-it-activated = nechat aktivované
key-leave-it-as-it-was = nechat, jak bylo
key-level = stupeň
key-list-all = vypsat vše
key-lock = zamknout
key-make-all = vytvořit vše
key-make-these = vytvořit tyto
key-mark = označit
key-more = víc
key-new = nové
key-new-edition = nové vydání
key-new-own = nové vlastní
key-new-plan = nový plán
key-next-at-the-end-keep = další, nakonec uložit
key-next-page = další strana
key-next-step = další krok
key-no-file = bez souboru
key-note = poznámka
key-notes-on-off = poznámky ano/ne
key-open = otevřít
key-open-the-lab = otevřít učebnu
key-other-exercise = jiné šetření
key-other-group = jiná skupina
key-other-questionnaire = jiný dotazník
key-people = lidé
key-picture = obrázek
key-plan = plán
key-plan-a-sample = plán výběru
key-preview = náhled
key-previous = předchozí
key-read = číst
key-read-on = číst dál
key-read-the-file = načíst soubor
key-remove = odebrat
key-remove-it = odebrat
key-rooms = místnosti
key-search = hledat
key-session-before = předchozí kolo
key-short-form = zkrácená verze
key-slips = lístky
key-sort = řadit
key-statement = tvrzení
key-statement-before = předchozí tvrzení
key-take-it-back = vzít zpět
key-take-the-ticked-ones = převzít zaškrtnuté
key-take-this-day = vybrat tento den
key-tell-it-or-not = říct to nebo ne
key-they-are-written-down = slova mám zapsaná
key-tick-one = zaškrtnout
key-title = název
key-to-the-statements = na tvrzení
key-try-it = vyzkoušet
key-try-the-passphrase = vyzkoušet heslo
key-type-a-day = napsat den
key-type-a-seed = napsat semínko
key-unlock = odemknout
key-view = zobrazit
key-watch = sledovat
key-week = týden
key-what-the-bars-mean = co znamenají sloupce
key-why = proč
key-write = zapsat
key-write-a-file = zapsat soubor
key-write-a-letter-for-parents = zapsat dopis rodičům
key-write-certificate = osvědčení
key-write-text = napsat text

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Přehled
room-sessions = Kola
room-set-up = Příprava
room-results = Výsledky
room-plan = Plán
room-certificates = Osvědčení
room-resources = Návody
# The room about data protection.
room-protection = Data
room-school = Škola
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Osvědč.
room-resources-short = Návod
room-protection-short = Data

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = ukázková škola
lock-locked = zamčeno
lock-unlocked = odemčeno

## The lock before the rooms that change something.

lock-asks = Tato místnost je zamčená. Napiš prosím své heslo.
# The digits are the keys of the rooms.
lock-open-rooms = Účast, návody a stránka o ochraně dat jsou dál otevřené všem: 1, 7 a 8.
lock-trying = Chviličku: heslo se zkouší.

## Leaving the workplace.

leaving-recovery-words = Obnovovací slova nového klíče jsou tady a nikde jinde. Než odejdeš, prosím zapiš si je.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Stiskni ještě jednou q a odejdeš bez své poslední změny. { $why }

## A file being written, and a text being copied.

writing-busy = Ještě se zapisuje jiný soubor, takže tento se nezačal. Esc ukončí ten druhý.
writing-leaving = Ještě se zapisoval soubor; zápis je teď ukončený. Stiskni ještě jednou q a odejdeš.
copy-too-long = Tolik textu schránka z terminálu nepřijme. Ulož ho prosím raději jako soubor.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Jeho jméno
ask-passphrase = Tvoje heslo

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML k promítání a tisku
report-form-pdf = PDF k tisku
report-form-docx = DOCX k dalšímu psaní
report-form-xlsx = XLSX, tabulka s grafy
report-form-markdown = Markdown k vložení jinam
report-form-csv = CSV, jedna dlouhá tabulka
report-form-json = JSON pro programy
report-form-text = prostý text

## The overview: who takes part, now.

overview-look-at-school = Jednou za školní rok: podívej se prosím do místnosti 9, Škola.
overview-nobody = Zatím se nikoho neptáme.
overview-nobody-more = Připrav šetření v místnosti 3. Jakmile bude aktivované, uvidíš tady, kdo se zapojil.
overview-counting = Chviličku: archy se počítají.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Otevře se: { $day }, 00:00 · { $days ->
    [one] 1 den
    [few] { $days } dny
   *[other] { $days } dní
  }
overview-open = Otevřeno do: { $day }, 23:59 · { $days ->
    [one] zbývá 1 den
    [few] zbývají { $days } dny
   *[other] zbývá { $days } dní
  }
overview-last-day = Otevřeno do: { $day }, 23:59 · poslední den
overview-closed = Zavřeno od: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Účast:
participation-none = zatím žádná
participation-incomplete = neúplná, z některé skupiny zatím nikdo
# The same where there is little room: at most 14 columns.
participation-incomplete-short = neúplná
participation-medium = střední
participation-high = vysoká
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · kolo { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } z { $invited }
overview-figures-share = { $submitted } z { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = nepozváno
reach-reached = splněno
reach-check = víc archů než pozvaných: zkontroluj prosím počet
# Nearly there.
reach-close = blízko: do minima zbývá { $missing }
reach-below = do minima zbývá { $missing }
# The same in half the room.
reach-check-please = zkontroluj prosím počet
# The same where there is little room: at most 14 columns.
reach-check-short = ověř počet
reach-below-short = zbývá { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = dnes
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } minimum · plná délka jsou všichni pozvaní
# `classes` are names of classes, with commas.
overview-few-classes = Zatím méně než 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Podle tříd, v krocích po pěti; třídy s méně než deseti lidmi nemají počet.
overview-class-too-small = příliš malá na počítání
overview-class-few = méně než 5
overview-class-at-least = { $count } nebo víc

## The overview: what the bars mean.

overview-explained-bar = Každý sloupec je skupina: odevzdané archy oproti všem pozvaným. Ničí odpovědi, jméno ani čas se tu neukazují ani se s archem neuchovávají.
overview-explained-mark = Značka je minimum pro vypovídající výsledky. Vyplývá z toho, kolik lidí skupina má.
overview-explained-level = Účast je vysoká, když minima dosáhnou všechny skupiny, nebo všechny kromě jedné a ta je blízko (80 % minima). Neúplná je, dokud z některé skupiny není nikdo.
overview-explained-moves = Sloupce se pohnou samy, když přijde arch.
