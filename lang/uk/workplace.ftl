### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = активувати
key-activity = захід
key-after = наступне
key-all-this-is-still-right = усе ще правильно
key-archive = архів
key-area = сфера
key-area-before = попередня сфера
key-as-html = як HTML
key-as-pdf = як PDF
key-as-png = як PNG
key-asked-or-not = питати чи ні
key-back-to-the-list = назад до списку
key-back-to-the-overview = назад до огляду
key-back-to-the-plan = назад до плану
key-back-up = копія
key-back-up-now = зробити копію
key-badge-as-svg = значок як SVG
key-before = попереднє
key-bring-in = додати
key-change = змінити
key-classes = класи
key-classes-a-sample = класи, вибірка
key-close = закрити
key-close-the-lab = закрити кабінет
key-codes = коди
key-compare = порівняти
key-count-those-set-aside = зарахувати відкладені
key-day = день
key-delete = видалити
key-do-it = виконати
key-draw = жереб
key-earlier = раніше
key-earlier-year = попередній рік
key-end-the-search = завершити пошук
key-examples = приклади
key-from-an-archive = з архіву
key-group = група
key-how-many = скільки
key-keep = зберегти
key-keep-and-beside-it = зберегти й далі поруч
key-keep-it = залишити
key-keep-the-note = зберегти нотатку
key-lab = кабінет
key-last-day = останній день
key-later = пізніше
key-later-year = наступний рік
key-leave-it = не змінювати
key-leave-it-activated = залишити активованим
key-leave-it-as-it-was = залишити, як було
key-level = рівень
key-list-all = показати все
key-lock = замок
key-make-all = створити всі
key-make-these = створити ці
key-mark = позначити
key-more = більше
key-new = нове
key-new-edition = нова редакція
key-new-own = нове власне
key-new-plan = новий план
key-next-at-the-end-keep = далі, в кінці зберегти
key-next-page = наступна сторінка
key-next-step = наступний крок
key-no-file = без файлу
key-note = нотатка
key-notes-on-off = нотатки так/ні
key-open = відкрити
key-open-the-lab = відкрити кабінет
key-other-exercise = інше опитування
key-other-group = інша група
key-other-questionnaire = інший опитувальник
key-people = люди
key-picture = малюнок
key-plan = план
key-plan-a-sample = вибірка
key-preview = перегляд
key-previous = попереднє
key-read = читати
key-read-on = читати далі
key-read-the-file = прочитати файл
key-remove = прибрати
key-remove-it = прибрати це
key-rooms = розділи
key-search = пошук
key-session-before = попередній етап
key-short-form = коротка форма
key-slips = картки
key-sort = порядок
key-statement = твердження
key-statement-before = попереднє твердження
key-take-it-back = відкликати
key-take-the-ticked-ones = узяти позначені
key-take-this-day = узяти цей день
key-tell-it-or-not = розповісти чи ні
key-they-are-written-down = слова записано
key-tick-one = позначити
key-title = назва
key-to-the-statements = до тверджень
key-try-it = перевірити
key-try-the-passphrase = перевірити пароль
key-type-a-day = ввести день
key-type-a-seed = ввести число
key-unlock = відімкнути
key-view = показати
key-watch = стежити
key-week = тиждень
key-what-the-bars-mean = що показують смужки
key-why = чому
key-write = записати
key-write-a-file = записати файл
key-write-a-letter-for-parents = лист для батьків
key-write-certificate = сертифікат
key-write-text = написати текст

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Огляд
room-sessions = Етапи
room-set-up = Підготовка
room-results = Результати
room-plan = План
room-certificates = Сертифікати
room-resources = Порадник
# The room about data protection.
room-protection = Дані
room-school = Школа
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Серт.
room-resources-short = Гід
room-protection-short = Дані

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = школа-приклад
lock-locked = замкнено
lock-unlocked = відімкнено

## The lock before the rooms that change something.

lock-asks = Цей розділ замкнено. Будь ласка, введи свій пароль.
# The digits are the keys of the rooms.
lock-open-rooms = Участь, порадник і сторінка про захист даних відкриті для всіх: 1, 7 і 8.
lock-trying = Хвилинку: пароль перевіряється.

## Leaving the workplace.

leaving-recovery-words = Слова відновлення нового ключа є лише тут і більше ніде. Будь ласка, запиши їх, перш ніж вийти.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Натисни q ще раз, щоб вийти без останньої зміни. { $why }

## A file being written, and a text being copied.

writing-busy = Ще записується інший файл, тому цей не розпочато. Esc зупиняє той.
writing-leaving = Файл ще записувався; тепер запис зупинено. Натисни q ще раз, щоб вийти.
copy-too-long = Це більше, ніж буфер обміну приймає від термінала. Будь ласка, збережи це як файл.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Його назва
ask-passphrase = Твій пароль

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, щоб показувати й друкувати
report-form-pdf = PDF, щоб друкувати
report-form-docx = DOCX, щоб писати далі
report-form-xlsx = XLSX, електронна таблиця з діаграмами
report-form-markdown = Markdown, щоб вставити деінде
report-form-csv = CSV, одна довга таблиця
report-form-json = JSON, для програм
report-form-text = простий текст

## The overview: who takes part, now.

overview-look-at-school = Раз на навчальний рік: будь ласка, переглянь розділ 9, Школа.
overview-nobody = Поки що нікого не опитують.
overview-nobody-more = Підготуй опитування в розділі 3. Щойно його активують, тут буде видно, хто взяв участь.
overview-counting = Хвилинку: анкети рахуються.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Початок: { $day }, 00:00 · ще { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }
overview-open = Останній день: { $day }, 23:59 · ще { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }
overview-last-day = Останній день: { $day }, 23:59 · сьогодні
overview-closed = Завершено: { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Участь:
participation-none = ще немає
participation-incomplete = неповна, у якійсь групі ще нікого
# The same where there is little room: at most 14 columns.
participation-incomplete-short = неповна
participation-medium = середня
participation-high = висока
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · етап { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } з { $invited }
overview-figures-share = { $submitted } з { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = не запрошено
reach-reached = досягнуто
reach-check = анкет більше, ніж запрошених: будь ласка, перевір число
# Nearly there.
reach-close = близько: до мінімуму ще { $missing }
reach-below = до мінімуму ще { $missing }
# The same in half the room.
reach-check-please = будь ласка, перевір число
# The same where there is little room: at most 14 columns.
reach-check-short = перевір число
reach-below-short = ще { $missing }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = сьогодні
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } мінімум · повна довжина — усі запрошені
# `classes` are names of classes, with commas.
overview-few-classes = Поки що менше ніж 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = За класами, кроками по п’ять; для класів, у яких менше ніж десять людей, числа немає.
overview-class-too-small = замалий для підрахунку
overview-class-few = менше ніж 5
overview-class-at-least = { $count } або більше

## The overview: what the bars mean.

overview-explained-bar = Кожна смужка — це група: здані анкети порівняно з усіма запрошеними. Нічиїх відповідей, імен чи часу тут не показують і з анкетою не зберігають.
overview-explained-mark = Позначка — це мінімум для змістовних результатів. Він залежить від того, скільки людей у групі.
overview-explained-level = Участь висока, коли його досягли всі групи або всі, крім однієї, а та вже близько (80 % від нього). Вона неповна, поки в якійсь групі нікого немає.
overview-explained-moves = Смужки рухаються самі, коли надходить анкета.
