### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = участь, ч
lines-word-sessions = етапи
lines-word-set-ups = підготовка, підготовки
lines-word-results = результати
lines-word-school = школа
lines-word-guide = порадник
lines-word-data = захист даних, захист, дані
lines-word-lock = замкнути, з
lines-word-quit = вийти, в

## What each of them does, read after it.

lines-does-help = ці слова
lines-does-back = крок назад; що вирішено, залишається
lines-does-again = прочитати це ще раз, з теперішніми числами
lines-does-where = де ти
lines-does-participation = хто взяв участь; там перелічено всі розділи
lines-does-sessions = усі опитування, виправлення, нова підготовка
lines-does-set-ups = числа, твердження, дні, активація
lines-does-results = розпечатати й читати звіт
lines-does-school = її назва і ключі координаторів
lines-does-guide = як проходить опитування
lines-does-data = що зберігається і хто може це читати
lines-does-clear = прибрати те, що вводиться
lines-does-lock = замкнути те, що можна змінити
lines-does-quit = вийти із програми
lines-numbers = Номер виконує те, що прочитано після нього.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Там, де щось вводять, перед цими словами стоїть крапка, наприклад .{ $back }
lines-empty = Порожній рядок залишає те, що є, і веде далі.

## What is answered to what was typed.

lines-digits = Будь ласка, введи число цифрами або .{ $back }, щоб залишити, як було.
lines-nothing-typed = Нічого не введено. Будь ласка, введи пароль або .{ $back }, щоб вийти.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Це довше, ніж уміщає найменший екран: { $used }. Будь ласка, введи трохи коротше.
lines-number-too-large = Найбільше можливе число тут — { $most }. Те, що було, лишається; будь ласка, введи ще раз.
lines-not-after-first = { $day } не може бути останнім днем: перший день — { $first }. Нічого не змінено; будь ласка, введи останній день ще раз.
lines-class-unfinished = Введене про цей клас ще не збережено. Порожній рядок веде далі; .{ $clear }, а потім .{ $back } лишає це осторонь.
lines-one-number = Будь ласка, лише один номер за раз.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Програма цього не зрозуміла. Введи номер або { $help }.
lines-nothing-to-clear = Тут зараз нічого не вводиться.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Тут усе починається. Слово «{ $quit }» завершує програму.
lines-workplace = Робоче місце координатора.
lines-workplace-of = Робоче місце: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Робоче місце координатора, { $lock }.
lines-workplace-of-lock = Робоче місце: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Тепер: { $text }. Порожній рядок залишає це так.

## What stands before what is typed.

lines-ask-word = Слово:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, етап { $session }, { $year }
lines-passphrase = Пароль
lines-trying = Пароль перевіряється.
lines-unsealed = Розпечатано { $done } з { $of } анкет.
# Read when the program is ended by the system.
lines-set-up-kept = Підготовку збережено, як є. Її можна продовжити в розділі «Підготовка».
lines-no-key-made = Тут усе скінчилося. Ключа не зроблено, і нічого не змінено.
lines-words-not-typed-back = Усе скінчилося, перш ніж два слова для відновлення введено знову. Ключ зроблено, і його пароль відкриває анкети. Хто не записав слів, робить новий ключ із новими словами: reflectory key replace

## A room that is locked.

lines-locked = Цей розділ замкнено.
lines-locked-type = Будь ласка, введи свій пароль. Його не показують.
lines-locked-open = Участь, порадник і захист даних відкриті для всіх: туди веде .{ $back }

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Порадник.
lines-protection = Захист даних.
lines-do-letter = записати у файл лист для батьків
lines-plans = Плани дій.
lines-certificates = Сертифікати й значок.
lines-elsewhere = У рядках цього розділу немає. Те, що він робить, є і як команда.
lines-command = Команда: { $command }
lines-two-commands = Команди: { $one } і { $other }

## Participation: a line for each group.

lines-participation = Участь.
lines-nobody-asked = Поки що нікого не опитують. Спершу підготуй опитування; щойно його активовано, тут буде сказано, хто бере участь.
lines-participation-of = Участь. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Участь загалом: { $level }.
lines-by-class = За класами, кроками по п’ять:
lines-class-too-small = { $class }: замалий для підрахунку.
lines-class-few = { $class }: менше ніж 5.
lines-class-least = { $class }: { $count } або більше.
lines-group-not-invited = { $group }: не запрошено.
lines-group-reached = { $group }: здали { $count } з { $invited }. Мінімум { $minimum }: досягнуто.
lines-group-too-many = { $group }: здали { $count } з { $invited }. Мінімум { $minimum }: досягнуто, але анкет більше, ніж запрошених; будь ласка, перевір число.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: здали { $count } з { $invited }. Мінімум { $minimum }: близько, ще { $missing }.
lines-group-below = { $group }: здали { $count } з { $invited }. Мінімум { $minimum }: ще { $missing }.
lines-do-codes = коди й картки, щоб роздати
lines-do-with-classes = з класами
lines-do-without-classes = без класів
lines-do-participation-of = участь: { $exercise }

## The sessions of a school year.

lines-sessions = Етапи. Навчальний рік { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Етап { $number }: { $days }, тепер.
lines-session-next = Етап { $number }: { $days }, наступний.
lines-session-later = Етап { $number }: { $days }, пізніше.
lines-session-past = Етап { $number }: { $days }, минув.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = етап { $number }: { $entry }
lines-entry-set-up = підготувати
lines-entry-prepare = підготувати наперед
lines-entry-being = { $level }, готується
lines-do-earlier-year = попередній навчальний рік
lines-do-later-year = наступний навчальний рік
lines-do-remove-set-up = прибрати підготовку: { $level }
lines-do-restore = повернути опитування з архіву
lines-restore = Повернути опитування з архіву.

## A new set-up: for which session, and for which level.

lines-session-of = етап { $number }, { $year }
lines-session-taken = етап { $number }, { $year }, цей рівень там уже є
lines-begin-level-one = На кожному етапі є одне опитування для кожного рівня.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, МСКО { $isced }
lines-isced-set-up = { $level }, МСКО { $isced }, готується
lines-isced-taken = { $level }, МСКО { $isced }, уже має своє опитування

## An exercise's page.

lines-exercise-page = Опитування. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Його назва: { $id }.
lines-no-corrections = Виправлення: немає.
lines-correction = Виправлення: { $words }.
lines-do-participation = участь
lines-do-preview = переглянути так, як це бачить група
lines-do-last-day = виправити останній день
lines-do-people = виправити кількість людей у групі
lines-do-recall = відкликати активацію
lines-do-copy = скопіювати до іншого етапу
lines-do-archive = покласти все в один файл
lines-do-delete = видалити назавжди
lines-later-last-day = Пізніший останній день. { $exercise }.
lines-group-people = { $group }, запрошено { $invited }, усього { $eligible }
lines-archive = Покласти в один файл: { $exercise }.
lines-delete = Видалити назавжди: { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Підготовка.
lines-do-go-on-with = продовжити: { $name }
lines-do-new-set-up = нова підготовка
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Підготовка: { $name }. Крок { $step } з { $steps }, { $title }, { $saved }.
lines-do-step = крок { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = школа: { $school }
lines-number-school-none = школа: ще не введено
lines-number-level = рівень: { $level }
lines-number-eligible = { $group }: усього { $count }
lines-number-eligible-none = { $group }: ще не введено, скільки їх
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: запрошено { $count }, { $state }
lines-number-classes = класи й вибірки
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Скільки
lines-how-many-in-all = { $group }: скільки їх усього
lines-how-many-invited = { $group }: скільки запрошено
lines-school-name = Назва школи
lines-level = Рівень
lines-classes = Класи
lines-which-level = Який рівень?
lines-classes-and-samples = Класи й вибірки.
lines-class-asked = { $class }, { $group }, людей { $count }: опитують.
lines-class-not-asked = { $class }, { $group }, людей { $count }: не опитують.

## Step 2: what is asked.

lines-search = Шукати серед тверджень.
lines-search-how = Слова, які мають бути в назві або в тому, що читає група.
# Stands before what is typed; a colon follows.
lines-words = Слова
lines-found = Знайдено за «{ $words }»: { $count }.
lines-item-core = { $statement }, питають завжди
lines-item-left-out = { $statement }, пропущено в короткій формі
lines-item-on = { $statement }, за вибором, позначено
lines-item-off = { $statement }, за вибором, не позначено
lines-item-in-form = { $statement }, за вибором, у короткій формі
lines-item-stray = { $code }, позначено, але на цьому рівні не питають: прибрати
lines-do-next-area = наступна сфера
lines-do-area-before = попередня сфера
lines-do-list-all = знову показати все
lines-do-write-own = написати власне твердження
lines-do-bring-in = додати власні твердження звідкись
lines-do-how-much = скільки питають: усе чи коротку форму
lines-preview = Попередній перегляд: чиїми очима?
lines-preview-how = Це шлях, який проходить учасник. Нічого з нього не зберігається; вийти можна будь-коли.
lines-a-statement = Твердження.
lines-do-ask = питати
lines-do-not-ask = не питати
lines-do-next-statement = наступне твердження
lines-do-previous-statement = попереднє твердження
lines-how-much-asked = Скільки питають?
lines-everything = усе: усі основні твердження, додаткові сфери й те, що ти позначиш чи напишеш

## Step 2: own statements.

lines-own-new = Нове власне твердження.
lines-own-statement = Власне твердження: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Коротка назва для звітів
lines-own-reads = Що читає група: { $group }
lines-own-help = { $group }, коли підходить 5
lines-own-not-written = не написано
# `room` is such as "1 of 2 lines".
lines-own-room = Використано місця: { $room }.
lines-bring = Додати власні твердження.
lines-bring-from-file = з файлу
# Stands before what is typed; a colon follows.
lines-file = Файл
lines-suggested = Пропозиції: { $set }.
lines-suggested-ticked = { $title }, позначено.
lines-suggested-unticked = { $title }, не позначено.
lines-suggested-here = { $title }, уже тут.
lines-do-take-ticked = узяти позначені

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Перший день
lines-last-day = Останній день
lines-day-how = Будь ласка, напиши його так: 2026-11-23 або 23.11.2026.
lines-do-first-day = ввести перший день
lines-do-type-last-day = ввести останній день
lines-do-other-day = ввести інший останній день
lines-do-clear-days = прибрати обидва дні

## Step 4: activation.

lines-ready = Усе готово.
lines-missing = Бракує: { $count }. Номер веде туди, де це виправляють.
lines-freezes = Що стане незмінним:
# `minutes` is how long it takes.
lines-asked = { $group }: запрошено { $invited }, мінімум { $minimum }, тверджень { $statements }, хвилин { $minutes }.
lines-asked-unknown = { $group }: ще невідомо, скільки їх; тверджень { $statements }, хвилин { $minutes }.
lines-asked-left-out = { $group }: пропущено.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = готово: { $check }
lines-check-missing = бракує: { $check }
lines-check-mind = зваж: { $check }
lines-people-asked = Опитують людей: { $people }; { $first } – { $last }, днів: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = активувати
lines-told = Що зроблено після минулого опитування. Учасникам про це розповідають.
lines-not-told = Що зроблено після минулого опитування. Учасникам про це не розповідають.
lines-do-tell = розповісти
lines-do-not-tell = не розповідати

## Codes and slips.

lines-codes = Коди. { $exercise }.
lines-lab = Комп’ютерний кабінет.
lines-lab-command = Його відкривають і за ним стежать командою: reflectory hub.
lines-slips-how = Номер створює їх. Для іншої кількості введи номер і кількість, наприклад 1 30.
lines-do-slips = { $group }: створити { $count }
lines-do-all-slips = створити всі, { $total }
lines-do-pdf-cut = записати PDF, щоб надрукувати й розрізати
lines-do-html-cut = записати файл HTML, щоб надрукувати й розрізати

## Results.

lines-results = Результати. Навчальний рік { $year }.
lines-no-results = Цього навчального року ще не було опитувань.
lines-level-session = { $level }, етап { $session }
lines-do-read-report = читати звіт: { $exercise }
lines-do-unseal = розпечатати: { $exercise }
lines-do-count-late = врахувати запізнілі анкети в новій редакції: { $exercise }
lines-compare-with = З яким порівняти: { $exercise }?
lines-fetching = Хвилинку: звіт завантажується.
lines-unseal = Розпечатати: { $exercise }.
lines-new-edition = Нова редакція: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Звіт. { $exercise }, редакція { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Твердження, { $area }, { $order }
lines-page-own = Власні твердження, { $order }
lines-page-group = Одна група: { $group }
lines-page-other = Додаткові сфери: { $area }
lines-page-words = Своїми словами: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Інша сторінка, за назвою: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Твердження повністю, за назвою: { $names }.
lines-note-on = Нотатка: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Нотатка
lines-form = У якому вигляді записати звіт?
lines-search-report = Пошук: код, назва або слово із твердження.
# Stands before what is typed; a colon follows.
lines-words-or-number = Слова або номер
lines-no-notes = Нотаток ще немає. Нотатку пишуть біля твердження, показаного повністю: рядок про те, що про нього сказали.
lines-school-average = { $mean } середнє школи, сфер: { $areas }.
lines-overall = { $mean } загалом.
lines-overall-none = Загалом: немає чого показати.
lines-overall-answered = { $mean } загалом, відповіли { $count } з { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Загалом: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, з { $core } { $core ->
    [one] основного твердження
    [few] основних тверджень
   *[many] основних тверджень
  }.
lines-area-optional = { $mean } { $group }, з { $optional } { $optional ->
    [one] твердження за вибором
    [few] тверджень за вибором
   *[many] тверджень за вибором
  }.
lines-area-both = { $mean } { $group }, з { $core } { $core ->
    [one] основного твердження
    [few] основних тверджень
   *[many] основних тверджень
  } і { $optional } за вибором.
lines-handed-in = Здали { $count } з { $of }.
lines-group-read = { $group }, читали: { $text }
lines-texts = Текстів: { $count }, за абеткою, окремо від анкет.
lines-text = Текст { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Участь: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: немає.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % не стосується, { $count } з { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } різниця, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } загалом, відповіли { $count } з { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = зросло на { $by }, з { $before } до { $after }, { $where }: { $statement }.
lines-changed-down = знизилося на { $by }, з { $before } до { $after }, { $where }: { $statement }.
lines-do-points-off = лише середні
lines-do-points-on = і скільки вибрало кожну позначку
lines-do-other-order = в іншому порядку
lines-do-search-statement = шукати твердження
lines-do-write-report = записати звіт у файл
lines-do-compare = порівняти з іншим опитуванням
lines-do-statements-of = твердження: { $area }
lines-do-statement-after = наступне твердження
lines-do-statement-before = попереднє твердження
lines-do-note = написати про це нотатку
lines-do-note-off = без нотатки
lines-do-note-on = з нотаткою, якщо вона є

## Two sessions compared.

lines-compared = Порівняння двох етапів. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Тоді: { $exercise }, участь: { $level }. { $groups }.
lines-compared-now = Тепер: { $exercise }, участь: { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Усі групи: { $values }.
lines-then-now = { $before } тоді, { $after } тепер
# In the place of a value.
lines-no-value = нічого
lines-increased = зросло на { $by }
lines-decreased = знизилося на { $by }
lines-same = так само
lines-do-other-order-now = в іншому порядку; тепер { $order }

## The school, and the coordinators' keys.

lines-school = Школа.
lines-first-steps = Перші кроки, які лишилися: { $steps }.
lines-look-still-right = Раз на навчальний рік: будь ласка, переглянь, чи все тут іще правильно, і підтверди це.
lines-back-up-now = Тепер зроби резервну копію.
lines-old-key = Старий ключ.
lines-two-words = Два зі слів відновлення.
lines-recovery-words = Слова відновлення.
lines-do-words-file = записати їх у файл
lines-do-pdf = записати PDF
lines-do-html = записати файл HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Введи { $back } ще раз, щоб вийти без останньої зміни. { $why }
plain-writing = Файл записується.
plain-writing-long = Файл записується вже { $seconds } с.
plain-writing-busy = Ще записується інший файл, тому цей не розпочато. Будь ласка, трохи зачекай.
plain-writing-leaving = Файл ще записувався; тепер запис зупинено. Введи { $back } ще раз, щоб вийти.
plain-overview-look-at-school = Раз на навчальний рік: будь ласка, переглянь розділ «Школа».
# Two days, and a window of days.
plain-days-range = { $first } – { $last }
plain-dates-from-to = { $first } – { $last }
# The sessions and an exercise.
plain-dates-none-fits = В етап { $session } уже не вміщається жодне опитування; кінець етапу: { $day }. У розділі «Етапи» сказано, який етап наступний.
plain-exercise-archive-more = Усе опитування разом із запечатаними анкетами йде в один файл і покидає сховище, щойно файл прочитано знову й він повний. Розділ «Етапи» повертає його. Вибери папку на флешці або серед своїх документів. Назва: { $name }
plain-exercise-delete-more = Зникне все, і ніхто не зможе цього повернути; архів можна повернути. Резервні копії зберігають те, що мають. Щоб не помилитися, введи назву: { $name }
plain-exercise-delete-sheets = Зникне все, разом із { $sheets } { $sheets ->
    [one] запечатаною анкетою
    [few] запечатаними анкетами
   *[many] запечатаними анкетами
  }, і ніхто не зможе цього повернути; архів можна повернути. Резервні копії зберігають те, що мають. Щоб не помилитися, введи назву: { $name }
# Statements and activation.
plain-own-remove = Вибери «прибрати» ще раз, і це твердження зникне з усіма його текстами. Будь-що інше його залишає.
plain-statements-form-leaves-out = Коротка форма це пропускає. Коротку форму можна вибрати чи зняти у списку.
plain-statements-core-is-asked = Це питають завжди. Де твердження за вибором, там так і сказано.
plain-statements-own-is-asked = Власні твердження питають завжди. Номер відкриває це: його можна змінити або прибрати.
plain-suggested-nothing-ticked = Ще нічого не позначено. Номер твердження позначає його.
plain-activate-still-missing = Чогось ще бракує. Те, чого бракує, стоїть першим, і номер веде туди.
plain-activate-no-key = Ключа ще немає, тож згодом ніхто не зміг би відкрити анкети. Створи його в розділі «Школа».
plain-activate-try = { $who } Чи пам’ятають іще пароль? Його можна перевірити тут.
plain-activate-tell-offer = Розповісти учасникам, що зроблено після минулого опитування: у твоєму плані { $count } { $count ->
    [one] справа
    [few] справи
   *[many] справ
  }. Номер це показує.
plain-activate-tell-other = Учасникам розповідають, що зроблено після минулого опитування: { $count } { $count ->
    [one] справа
    [few] справи
   *[many] справ
  }. Твій план каже це тепер іншими словами; номер їх показує.
plain-activate-tell-state-other = Тепер розповідають іншими словами. Номер бере ці.
# Codes and slips.
plain-slips-nowhere-else = Цих карток більше ніде не зберігають. Запиши їх у файл або введи { $back } ще раз, щоб вийти без них.
# Results and reports.
plain-results-nothing-set-up = Тут нічого не підготовлено. Починають у розділі «Етапи».
plain-results-can-unseal = { $sheets } { $sheets ->
    [one] запечатана анкета чекає
    [few] запечатані анкети чекають
   *[many] запечатаних анкет чекає
  }.
plain-late-enough = Запізнілі анкети: { $groups }. Нова редакція враховує ті, яких досить.
plain-lab-aside = { $sheets } { $sheets ->
    [one] анкету
    [few] анкети
   *[many] анкет
  } відкладено: вони надійшли без вільної картки. Тут вони залишаються відкладеними; зарахувати їх можна на звичайному екрані.
plain-how-of = «80 з 200» — це завжди: відповіли із запрошених.
plain-how-counts = Середнє враховує лише відповіді від 1 до { $highest }. «Не стосується» і пропущене рахують і показують поруч, ніколи не як 0.
plain-how-counts-on-scale = Середнє враховує лише відповіді на шкалі. «Не стосується» і пропущене рахують і показують поруч, ніколи не як 0.
plain-figures-behind = відповіли { $answered } з { $invited }, не стосується { $opted-out }, без відповіді { $unanswered }
plain-detail-na = не стосується: { $words }
plain-detail-na-alone = не стосується
plain-focus-na = Найбільше «не стосується»
# The school and its keys.
plain-school-step-exercise = опитування
plain-school-no-key-meaning = Лише той, хто має ключ координатора, може відкрити анкети. Без нього нічого не можна активувати. Номер створює перший.
plain-school-coordinators-meaning = Номер крок за кроком додає ключ колеги або передає справи наступникові.
plain-keys-leaving = Ці слова читають лише зараз. Хто втратить їх і пароль, втратить відповіді. Введи { $back } ще раз, щоб вийти, не записавши їх.
plain-keys-wrong-word = Це не слово { $number }. Будь ласка, ще раз подивися на свій аркуш; .{ $back } знову читає слова.
plain-keys-backup-more = Файл ключа лежить у папці сховища. Резервне копіювання копіює і файл, і сховище на твій резервний носій; першого разу скажи куди: reflectory backup DIR. Без ключа або без його пароля й аркуша відновлення ніхто не зможе відкрити анкети.
plain-told-backup-where = Будь ласка, скажи один раз, на який другий носій робити резервні копії: reflectory backup DIR. Потім досить вибору «копія».
plain-told-no-drive = Не видно жодного під’єднаного носія. Будь ласка, під’єднай його, трохи зачекай і вибери це ще раз або запиши те, що тут прочитано. Нічого не записано.
