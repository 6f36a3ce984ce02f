### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = активирай
key-activity = дейност
key-after = след
key-all-this-is-still-right = всичко е още вярно
key-archive = архив
key-area = област
key-area-before = предишна област
key-as-html = като HTML
key-as-pdf = като PDF
key-as-png = като PNG
key-asked-or-not = участва или не
key-back-to-the-list = към списъка
key-back-to-the-overview = към обзора
key-back-to-the-plan = към плана
key-back-up = копие
key-back-up-now = копие сега
key-badge-as-svg = значка SVG
key-before = преди
key-bring-in = внеси
key-change = промени
key-classes = паралелки
key-classes-a-sample = паралелки, извадка
key-close = затвори
key-close-the-lab = затвори кабинета
key-codes = кодове
key-compare = сравни
key-count-those-set-aside = брой отделените
key-day = ден
key-delete = изтрий
key-do-it = направи го
key-draw = тегли
key-earlier = по-рано
key-earlier-year = по-ранна година
key-end-the-search = край на търсенето
key-examples = примери
key-from-an-archive = от архив
key-group = група
key-how-many = колко
key-keep = запази
key-keep-and-beside-it = запази и до него
key-keep-it = запази
key-keep-the-note = запази бележката
key-lab = кабинет
key-last-day = последен ден
key-later = по-късно
key-later-year = по-късна година
key-leave-it = остави
key-leave-it-activated = остави активна
key-leave-it-as-it-was = остави, както беше
key-level = степен
key-list-all = целият списък
key-lock = заключи
key-make-all = направи всички
key-make-these = направи тези
key-mark = отбележи
key-more = още
key-new = нова
key-new-edition = ново издание
key-new-own = ново собствено
key-new-plan = нов план
key-next-at-the-end-keep = напред, накрая запази
key-next-page = следваща страница
key-next-step = следваща стъпка
key-no-file = без файл
key-note = бележка
key-notes-on-off = с/без бележки
key-open = отвори
key-open-the-lab = отвори кабинета
key-other-exercise = друга анкета
key-other-group = друга група
key-other-questionnaire = друг въпросник
key-people = хора
key-picture = картина
key-plan = план
key-plan-a-sample = планирай извадка
key-preview = пробен преглед
key-previous = предишно
key-read = чети
key-read-on = чети нататък
key-read-the-file = прочети файла
key-remove = махни
key-remove-it = махни
key-rooms = раздели
key-search = търси
key-session-before = предишен кръг
key-short-form = кратък вариант
key-slips = листчета
key-sort = подреди
key-statement = твърдение
key-statement-before = предишно твърдение
key-take-it-back = оттегли
key-take-the-ticked-ones = вземи отбелязаните
key-take-this-day = избери този ден
key-tell-it-or-not = кажи го или не
key-they-are-written-down = записани са на хартия
key-tick-one = отметка
key-title = заглавие
key-to-the-statements = към твърденията
key-try-it = пробвай
key-try-the-passphrase = пробвай паролата
key-type-a-day = въведи ден
key-type-a-seed = въведи число
key-unlock = отключи
key-view = виж
key-watch = следи
key-week = седмица
key-what-the-bars-mean = какво значат лентите
key-why = защо
key-write = запиши
key-write-a-file = запиши файл
key-write-a-letter-for-parents = писмо до родителите
key-write-certificate = удостоверение
key-write-text = запиши текст

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Обзор
room-sessions = Кръгове
room-set-up = Анкета
room-results = Резултати
room-plan = План
room-certificates = Удостоверения
room-resources = Насоки
# The room about data protection.
room-protection = Данни
room-school = Училище
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Удост.
room-resources-short = Нас.
room-protection-short = Данни

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = пробно училище
lock-locked = заключено
lock-unlocked = отключено

## The lock before the rooms that change something.

lock-asks = Този раздел е заключен. Въведи паролата си.
# The digits are the keys of the rooms.
lock-open-rooms = Участието, насоките и страницата за защита на данните са винаги отворени за всички: 1, 7 и 8.
lock-trying = Един момент: паролата се проверява.

## Leaving the workplace.

leaving-recovery-words = Думите за възстановяване на новия ключ са тук и никъде другаде. Запиши ги на хартия, преди да излезеш.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Натисни q още веднъж, за да излезеш без последната си промяна. { $why }

## A file being written, and a text being copied.

writing-busy = Още се записва друг файл, затова този не е започнат. Esc спира другия.
writing-leaving = Още се записваше файл; сега записът е спрян. Натисни q още веднъж, за да излезеш.
copy-too-long = Това е повече, отколкото клипбордът приема от терминал. Запази го като файл.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Името ѝ
ask-passphrase = Твоята парола

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, за показване и печат
report-form-pdf = PDF, за печат
report-form-docx = DOCX, за по-нататъшна работа
report-form-xlsx = XLSX, таблица с диаграми
report-form-markdown = Markdown, за поставяне другаде
report-form-csv = CSV, една дълга таблица
report-form-json = JSON, за програми
report-form-text = обикновен текст

## The overview: who takes part, now.

overview-look-at-school = Веднъж на учебна година: прегледай раздел 9, Училище.
overview-nobody = Още никого не питаме.
overview-nobody-more = Подготви анкета в раздел 3. Щом я активираш, тук виждаш кой участва.
overview-counting = Един момент: листовете се броят.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Отваря се: { $day }, 00:00 · { $days ->
    [one] 1 ден
   *[other] { $days } дни
  }
overview-open = Отворено до: { $day }, 23:59 · { $days ->
    [one] още 1 ден
   *[other] още { $days } дни
  }
overview-last-day = Отворено до: { $day }, 23:59 · последен ден
overview-closed = Затворено от: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Участие:
participation-none = още няма
participation-incomplete = непълно, в някоя група още няма никого
# The same where there is little room: at most 14 columns.
participation-incomplete-short = непълно
participation-medium = средно
participation-high = високо
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · кръг { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } от { $invited }
overview-figures-share = { $submitted } от { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = без покана
reach-reached = достигнат
reach-check = повече листове от поканените: провери броя
# Nearly there.
reach-close = близо: още { $missing } до минимума
reach-below = още { $missing } до минимума
# The same in half the room.
reach-check-please = провери броя
# The same where there is little room: at most 14 columns.
reach-check-short = провери броя
reach-below-short = още { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = днес
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } минимум · цялата дължина са всички поканени
# `classes` are names of classes, with commas.
overview-few-classes = Още под 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = По паралелки, на стъпки по пет; паралелките с по-малко от десет души са без брой.
overview-class-too-small = твърде малка за броене
overview-class-few = под 5
overview-class-at-least = { $count } или повече

## The overview: what the bars mean.

overview-explained-bar = Всяка лента е група: предадените листове спрямо всички поканени. Ничии отговори, имена или време не се показват тук и не се пазят с листа.
overview-explained-mark = Знакът е минимумът за смислени резултати. Той зависи от това, колко души има в групата.
overview-explained-level = Участието е високо, когато всички групи го достигнат или всички без една, а тя е близо (80 % от него). То е непълно, докато в някоя група няма никого.
overview-explained-moves = Лентите се движат сами, когато пристигне лист.
