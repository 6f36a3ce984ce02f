### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = активирај
key-activity = активност
key-after = после
key-all-this-is-still-right = све је још тачно
key-archive = архивирај
key-area = област
key-area-before = претходна област
key-as-html = као HTML
key-as-pdf = као PDF
key-as-png = као PNG
key-asked-or-not = питај или не
key-back-to-the-list = назад на списак
key-back-to-the-overview = назад на стање
key-back-to-the-plan = назад на план
key-back-up = резервна копија
key-back-up-now = копирај сада
key-badge-as-svg = значка као SVG
key-before = пре
key-bring-in = преузми
key-change = промени
key-classes = одељења
key-classes-a-sample = одељења, узорак
key-close = затвори
key-close-the-lab = затвори кабинет
key-codes = кодови
key-compare = упореди
key-count-those-set-aside = урачунај одвојене
key-day = дан
key-delete = обриши
key-do-it = уради то
key-draw = жреб
key-earlier = раније
key-earlier-year = ранија година
key-end-the-search = заврши претрагу
key-examples = примери
key-from-an-archive = из архиве
key-group = група
key-how-many = колико
key-keep = задржи
key-keep-and-beside-it = задржи, и упоредо
key-keep-it = задржи
key-keep-the-note = сачувај белешку
key-lab = кабинет
key-last-day = последњи дан
key-later = касније
key-later-year = каснија година
key-leave-it = одустани
key-leave-it-activated = остави активирано
key-leave-it-as-it-was = остави како је било
key-level = ниво
key-list-all = прикажи све
key-lock = закључај
key-make-all = изради све
key-make-these = изради ове
key-mark = означи
key-more = више
key-new = ново
key-new-edition = ново издање
key-new-own = нова сопствена
key-new-plan = нови план
key-next-at-the-end-keep = даље, на крају задржи
key-next-page = следећа страна
key-next-step = следећи корак
key-no-file = без датотеке
key-note = белешка
key-notes-on-off = белешке да/не
key-open = отвори
key-open-the-lab = отвори кабинет
key-other-exercise = друга анкета
key-other-group = друга група
key-other-questionnaire = други упитник
key-people = особе
key-picture = слика
key-plan = план
key-plan-a-sample = планирај узорак
key-preview = пробни приказ
key-previous = претходно
key-read = читај
key-read-on = читај даље
key-read-the-file = прочитај датотеку
key-remove = уклони
key-remove-it = уклони
key-rooms = собе
key-search = тражи
key-session-before = претходни круг
key-short-form = краћи облик
key-slips = листићи
key-sort = поређај
key-statement = тврдња
key-statement-before = претходна тврдња
key-take-it-back = повуци
key-take-the-ticked-ones = преузми означене
key-take-this-day = узми овај дан
key-tell-it-or-not = реци или не
key-they-are-written-down = записане су
key-tick-one = означи
key-title = наслов
key-to-the-statements = на тврдње
key-try-it = испробај
key-try-the-passphrase = испробај лозинку
key-type-a-day = упиши дан
key-type-a-seed = упиши семе
key-unlock = откључај
key-view = приказ
key-watch = прати
key-week = недеља
key-what-the-bars-mean = шта значе траке
key-why = зашто
key-write = сачувај
key-write-a-file = сачувај датотеку
key-write-a-letter-for-parents = писмо за родитеље
key-write-certificate = потврда
key-write-text = напиши текст

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Стање
room-sessions = Кругови
room-set-up = Припрема
room-results = Резултати
room-plan = План
room-certificates = Потврде
room-resources = Водич
# The room about data protection.
room-protection = Подаци
room-school = Школа
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Потв.
room-resources-short = Водич
room-protection-short = Под.

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = пример школе
lock-locked = закључано
lock-unlocked = откључано

## The lock before the rooms that change something.

lock-asks = Ова соба је закључана. Упиши своју лозинку.
# The digits are the keys of the rooms.
lock-open-rooms = Одзив, водич и страница о заштити података остају отворени свима: 1, 7 и 8.
lock-trying = Само тренутак: лозинка се проверава.

## Leaving the workplace.

leaving-recovery-words = Речи за опоравак новог кључа пишу овде и нигде другде. Запиши их пре изласка.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Притисни q још једном за излаз без последње промене. { $why }

## A file being written, and a text being copied.

writing-busy = Још се уписује друга датотека, па ова није започета. Esc прекида ону другу.
writing-leaving = Датотека се још уписивала; то је сада прекинуто. Притисни q још једном за излаз.
copy-too-long = Ово је више него што клипборд прима из терминала. Уместо тога сачувај као датотеку.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Назив
ask-passphrase = Твоја лозинка

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, за приказ и штампу
report-form-pdf = PDF, за штампу
report-form-docx = DOCX, за даље писање
report-form-xlsx = XLSX, табела са графиконима
report-form-markdown = Markdown, за лепљење на другом месту
report-form-csv = CSV, једна дугачка табела
report-form-json = JSON, за програме
report-form-text = обичан текст

## The overview: who takes part, now.

overview-look-at-school = Једном у школској години: погледај собу 9, Школа.
overview-nobody = Још нико није позван.
overview-nobody-more = Припреми анкету у соби 3. Чим се активира, овде видиш ко учествује.
overview-counting = Само тренутак: листови се броје.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Отвара се: { $day }, 00:00 · { $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
  }
overview-open = Отворено до: { $day }, 23:59 · { $days ->
    [one] још { $days } дан
    [few] још { $days } дана
   *[other] још { $days } дана
  }
overview-last-day = Отворено до: { $day }, 23:59 · последњи дан
overview-closed = Затворено од: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Одзив:
participation-none = још га нема
participation-incomplete = непотпун, у некој групи још нема никога
# The same where there is little room: at most 14 columns.
participation-incomplete-short = непотпун
participation-medium = средњи
participation-high = висок
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · { $session }. круг

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } од { $invited }
overview-figures-share = { $submitted } од { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = није позвана
reach-reached = достигнут
reach-check = више листова него позваних: провери број
# Nearly there.
reach-close = близу: до минимума још { $missing }
reach-below = до минимума још { $missing }
# The same in half the room.
reach-check-please = провери број
# The same where there is little room: at most 14 columns.
reach-check-short = провери број
reach-below-short = још { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = данас
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } минимум · пуна дужина су сви позвани
# `classes` are names of classes, with commas.
overview-few-classes = Још мање од 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = По одељењима, у корацима од по пет; одељења са мање од десет особа немају број.
overview-class-too-small = премало за бројање
overview-class-few = мање од 5
overview-class-at-least = { $count } или више

## The overview: what the bars mean.

overview-explained-bar = Свака трака је једна група: предати листови према свима који су позвани. Ничији одговори, име ни време не приказују се овде нити се чувају уз лист.
overview-explained-mark = Ознака је минимум за смислене резултате. Зависи од тога колико особа има група.
overview-explained-level = Одзив је висок кад га достигну све групе или све осим једне, а та је близу (80 % минимума). Непотпун је док у некој групи нема никога.
overview-explained-moves = Траке се саме померају кад стигне лист.
