### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = участие, у
lines-word-sessions = кръгове
lines-word-set-ups = подготовки
lines-word-results = резултати
lines-word-school = училище
lines-word-guide = насоки
lines-word-data = защита на данните, данни
lines-word-lock = заключи, л
lines-word-quit = изход, и

## What each of them does, read after it.

lines-does-help = тези думи
lines-does-back = една стъпка назад; решеното остава
lines-does-again = прочети това още веднъж, със сегашните числа
lines-does-where = къде си
lines-does-participation = кой е участвал; там са изброени всички раздели
lines-does-sessions = всяка анкета, поправки, нова подготовка
lines-does-set-ups = брой, твърдения, дни, активиране
lines-does-results = отвори листовете и прочети доклада
lines-does-school = името му и ключовете на координаторите
lines-does-guide = как протича една анкета
lines-does-data = какво се пази и кой може да го чете
lines-does-clear = изчисти това, което се въвежда
lines-does-lock = заключи промените
lines-does-quit = излез от програмата
lines-numbers = Номерът прави това, което се чете след него.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Където нещо се въвежда, пред тези думи стои точка, например .{ $back }
lines-empty = Празен ред оставя каквото е там и води нататък.

## What is answered to what was typed.

lines-digits = Въведи число с цифри или .{ $back }, за да остане, както беше.
lines-nothing-typed = Нищо не е въведено. Въведи паролата или .{ $back }, за да излезеш.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Това е по-дълго, отколкото се побира на най-малкия екран: { $used }. Въведи го малко по-кратко.
lines-number-too-large = Най-голямото възможно число тук е { $most }. Каквото беше там, остава; въведи го отново.
lines-not-after-first = { $day } не може да е последният ден: първият ден е { $first }. Нищо не е променено; въведи последния ден отново.
lines-class-unfinished = Въведеното за този клас още не е запазено. С празен ред продължаваш; с .{ $clear } и после .{ $back } то отпада.
lines-one-number = Един номер наведнъж, моля.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Това не е ясно. Въведи номер или { $help }.
lines-nothing-to-clear = Тук нищо не се въвежда.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Тук започва всичко. { $quit } излиза от програмата.
lines-workplace = Работното място на координатора.
lines-workplace-of = Работното място на { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Работното място на координатора, { $lock }.
lines-workplace-of-lock = Работното място на { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Сега: { $text }. Празен ред го оставя така.

## What stands before what is typed.

lines-ask-word = Дума:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, кръг { $session } от { $year }
lines-passphrase = Парола
lines-trying = Паролата се проверява.
lines-unsealed = Отворени са { $done } от { $of } листа.
# Read when the program is ended by the system.
lines-set-up-kept = Подготовката е запазена, както е. Продължава се в раздел подготовки.
lines-no-key-made = Това приключи. Не е направен ключ и нищо не е променено.
lines-words-not-typed-back = Това приключи, преди да въведеш отново две от думите за възстановяване. Ключът е направен и паролата му отваря листата. Ако думите не са записани, направи нов ключ с нови думи: reflectory key replace

## A room that is locked.

lines-locked = Този раздел е заключен.
lines-locked-type = Въведи паролата си. Тя не се показва.
lines-locked-open = Участието, насоките и защитата на данните са винаги отворени за всички: .{ $back } води там.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Насоки.
lines-protection = Защита на данните.
lines-do-letter = запиши във файл писмо до родителите
lines-plans = Планове за действие.
lines-certificates = Удостоверения и значката.
lines-elsewhere = Този раздел го няма в опростения изглед. Каквото прави, го има и като команда.
lines-command = Командата е: { $command }
lines-two-commands = Командата е: { $one }, и: { $other }

## Participation: a line for each group.

lines-participation = Участие.
lines-nobody-asked = Още никого не питаме. Първо подготви анкета; щом е активирана, тук се казва кой участва.
lines-participation-of = Участие. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Участие като цяло: { $level }.
lines-by-class = По паралелки, на стъпки по пет:
lines-class-too-small = { $class }: твърде малка за броене.
lines-class-few = { $class }: под 5.
lines-class-least = { $class }: { $count } или повече.
lines-group-not-invited = { $group }: без покана.
lines-group-reached = { $group }: предали { $count } от { $invited }. Минимумът е { $minimum }: достигнат.
lines-group-too-many = { $group }: предали { $count } от { $invited }. Минимумът е { $minimum }: достигнат, с повече листове от поканените; провери броя.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: предали { $count } от { $invited }. Минимумът е { $minimum }: близо, още { $missing }.
lines-group-below = { $group }: предали { $count } от { $invited }. Минимумът е { $minimum }: още { $missing }.
lines-do-codes = кодове и листчета за раздаване
lines-do-with-classes = с паралелките
lines-do-without-classes = без паралелките
lines-do-participation-of = участие: { $exercise }

## The sessions of a school year.

lines-sessions = Кръгове. Учебна година { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Кръг { $number }: { $days }, сега.
lines-session-next = Кръг { $number }: { $days }, следващ.
lines-session-later = Кръг { $number }: { $days }, по-късно.
lines-session-past = Кръг { $number }: { $days }, минал.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = кръг { $number }: { $entry }
lines-entry-set-up = подготви анкета
lines-entry-prepare = приготви анкета
lines-entry-being = { $level }, подготвя се
lines-do-earlier-year = по-ранна учебна година
lines-do-later-year = по-късна учебна година
lines-do-remove-set-up = махни подготовката: { $level }
lines-do-restore = върни анкета от архив
lines-restore = Върни анкета от архива ѝ.

## A new set-up: for which session, and for which level.

lines-session-of = кръг { $number } от { $year }
lines-session-taken = кръг { $number } от { $year }, тази степен вече я има
lines-begin-level-one = В един кръг има по една анкета за всяка степен.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, подготвя се
lines-isced-taken = { $level }, ISCED { $isced }, вече има анкета

## An exercise's page.

lines-exercise-page = Анкета. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Името ѝ: { $id }.
lines-no-corrections = Поправки: няма.
lines-correction = Поправка: { $words }.
lines-do-participation = участие
lines-do-preview = разгледай я, както я вижда група
lines-do-last-day = поправи последния ден
lines-do-people = поправи броя на хората в група
lines-do-recall = оттегли активирането
lines-do-copy = копирай я в друг кръг
lines-do-archive = прибери я в един файл
lines-do-delete = изтрий я завинаги
lines-later-last-day = По-късен последен ден. { $exercise }.
lines-group-people = { $group }, { $invited } поканени от общо { $eligible }
lines-archive = Прибери в един файл: { $exercise }.
lines-delete = Да се изтрие ли завинаги { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Подготовки.
lines-do-go-on-with = продължи с { $name }
lines-do-new-set-up = нова подготовка
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Подготовка: { $name }. Стъпка { $step } от { $steps }, { $title }, { $saved }.
lines-do-step = стъпка { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = училище: { $school }
lines-number-school-none = училище: още не е въведено
lines-number-level = степен: { $level }
lines-number-eligible = { $group }: общо { $count }
lines-number-eligible-none = { $group }: броят още не е въведен
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } поканени, { $state }
lines-number-classes = паралелки и извадки
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Колко
lines-how-many-in-all = { $group }: колко са общо
lines-how-many-invited = { $group }: колко са поканени
lines-school-name = Името на училището
lines-level = Степента
lines-classes = Паралелки
lines-which-level = Коя степен?
lines-classes-and-samples = Паралелки и извадки.
lines-class-asked = { $class }, { $group }, { $count } души: участва.
lines-class-not-asked = { $class }, { $group }, { $count } души: не участва.

## Step 2: what is asked.

lines-search = Търсене в твърденията.
lines-search-how = Думи, които трябва да има в заглавието или в това, което чете група.
# Stands before what is typed; a colon follows.
lines-words = Думи
lines-found = Намерени за „{ $words }“: { $count }.
lines-item-core = { $statement }, задава се винаги
lines-item-left-out = { $statement }, извън краткия вариант
lines-item-on = { $statement }, по избор, отбелязано
lines-item-off = { $statement }, по избор, без отметка
lines-item-in-form = { $statement }, по избор, в краткия вариант
lines-item-stray = { $code }, отбелязано, но не се задава в тази степен: махни го
lines-do-next-area = следващата област
lines-do-area-before = предишната област
lines-do-list-all = отново целият списък
lines-do-write-own = напиши собствено твърдение
lines-do-bring-in = внеси собствени твърдения отдругаде
lines-do-how-much = колко се пита: всичко или кратък вариант
lines-preview = Пробен преглед: като кого?
lines-preview-how = Това е пътят, по който минава участникът. Нищо от него не се пази; излез, когато искаш.
lines-a-statement = Твърдение.
lines-do-ask = задай го
lines-do-not-ask = не го задавай
lines-do-next-statement = следващото твърдение
lines-do-previous-statement = предишното твърдение
lines-how-much-asked = Колко се пита?
lines-everything = всичко: всички основни твърдения, допълнителните области и каквото отбележиш или напишеш

## Step 2: own statements.

lines-own-new = Ново собствено твърдение.
lines-own-statement = Собствено твърдение: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Кратко заглавие за доклади
lines-own-reads = { $group }, текст
lines-own-help = { $group }, кога подхожда 5
lines-own-not-written = не е написано
# `room` is such as "1 of 2 lines".
lines-own-room = Има място: използвани са { $room }.
lines-bring = Внеси собствени твърдения.
lines-bring-from-file = от файл
# Stands before what is typed; a colon follows.
lines-file = Файл
lines-suggested = Предложения: { $set }.
lines-suggested-ticked = { $title }, отбелязано.
lines-suggested-unticked = { $title }, без отметка.
lines-suggested-here = { $title }, вече е тук.
lines-do-take-ticked = вземи отбелязаните

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Първият ден
lines-last-day = Последният ден
lines-day-how = Напиши го като 2026-11-23 или 23.11.2026.
lines-do-first-day = въведи първия ден
lines-do-type-last-day = въведи последния ден
lines-do-other-day = въведи друг последен ден
lines-do-clear-days = изчисти и двата дни

## Step 4: activation.

lines-ready = Всичко е готово.
lines-missing = { $count ->
    [one] Липсва едно нещо. Номерът му води там, където се оправя.
   *[other] Липсват { $count } неща. Номерата им водят там, където се оправя всяко.
  }
lines-freezes = Какво вече не се мени:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } поканени, минимум { $minimum }, { $statements } твърдения, { $minutes } минути.
lines-asked-unknown = { $group }: броят още не се знае; { $statements } твърдения, { $minutes } минути.
lines-asked-left-out = { $group }: изключена.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = готово: { $check }
lines-check-missing = липсва: { $check }
lines-check-mind = внимание: { $check }
lines-people-asked = Питаме { $people } души, от { $first } до { $last }: { $days } дни.
# Read after "yes:" and "no:".
lines-do-activate = активирай я
lines-told = Какво научават участниците за последвалото от миналия път. Казва им се.
lines-not-told = Какво научават участниците за последвалото от миналия път. Не им се казва.
lines-do-tell = кажи го
lines-do-not-tell = не го казвай

## Codes and slips.

lines-codes = Кодове. { $exercise }.
lines-lab = Кабинетът.
lines-lab-command = Отваря се и се следи с команда: reflectory hub.
lines-slips-how = Номерът ги прави. За друг брой въведи номера и броя, например 1 30.
lines-do-slips = { $group }: направи { $count }
lines-do-all-slips = направи всички { $total }
lines-do-pdf-cut = запиши PDF, за печат и рязане
lines-do-html-cut = запиши HTML файл, за печат и рязане

## Results.

lines-results = Резултати. Учебна година { $year }.
lines-no-results = През тази учебна година не е отваряна анкета.
lines-level-session = { $level }, кръг { $session }
lines-do-read-report = прочети доклада: { $exercise }
lines-do-unseal = отвори листовете: { $exercise }
lines-do-count-late = преброй закъснелите листове в ново издание: { $exercise }
lines-compare-with = С коя да се сравни { $exercise }?
lines-fetching = Един момент: докладът се взема.
lines-unseal = Отвори листовете: { $exercise }.
lines-new-edition = Ново издание: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Доклад. { $exercise }, издание { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Твърдения, { $area }, { $order }
lines-page-own = Собствени твърдения, { $order }
lines-page-group = Една група: { $group }
lines-page-other = Други области: { $area }
lines-page-words = Със свои думи: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Друга страница, по име: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Цяло твърдение, по име: { $names }.
lines-note-on = Бележка към { $place }.
# Stands before what is typed; a colon follows.
lines-note = Бележка
lines-form = В какъв вид да се запише докладът?
lines-search-report = Търсене: код, заглавие или дума от твърдение.
# Stands before what is typed; a colon follows.
lines-words-or-number = Думи или номер
lines-no-notes = Още няма бележки. Бележка се пише към цяло твърдение: ред за това, което е казано по него.
lines-school-average = { $mean } средно за училището, от { $areas } области.
lines-overall = { $mean } общо.
lines-overall-none = Общо: няма какво да се покаже.
lines-overall-answered = { $mean } общо, отговорили { $count } от { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Общо: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, от { $core ->
    [one] 1 основно твърдение.
   *[other] { $core } основни твърдения.
  }
lines-area-optional = { $mean } { $group }, от { $optional ->
    [one] 1 твърдение по избор.
   *[other] { $optional } твърдения по избор.
  }
lines-area-both = { $mean } { $group }, от { $core ->
    [one] 1 основно твърдение и { $optional } по избор.
   *[other] { $core } основни твърдения и { $optional } по избор.
  }
lines-handed-in = Предали { $count } от { $of }.
lines-group-read = { $group }, прочетено: { $text }
lines-texts = Текстове: { $count }, по азбучен ред, отделно от листовете.
lines-text = Текст { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Участие: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: няма.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % не се отнася, { $count } от { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } разлика, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } общо, отговорили { $count } от { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = повишено с { $by }, от { $before } на { $after }, { $where }: { $statement }.
lines-changed-down = понижено с { $by }, от { $before } на { $after }, { $where }: { $statement }.
lines-do-points-off = само средните стойности
lines-do-points-on = и колко са избрали всяка точка
lines-do-other-order = в друг ред
lines-do-search-statement = търси твърдение
lines-do-write-report = запиши доклада във файл
lines-do-compare = сравни с друга анкета
lines-do-statements-of = твърдения: { $area }
lines-do-statement-after = твърдението след него
lines-do-statement-before = твърдението преди него
lines-do-note = напиши бележка към него
lines-do-note-off = без бележката му
lines-do-note-on = с бележката му, ако има

## Two sessions compared.

lines-compared = Сравнение на два кръга. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Преди: { $exercise }, участие: { $level }. { $groups }.
lines-compared-now = Сега: { $exercise }, участие: { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Всички групи: { $values }.
lines-then-now = преди { $before }, сега { $after }
# In the place of a value.
lines-no-value = нищо
lines-increased = повишено с { $by }
lines-decreased = понижено с { $by }
lines-same = същото
lines-do-other-order-now = в друг ред; сега { $order }

## The school, and the coordinators' keys.

lines-school = Училище.
lines-first-steps = Останали първи стъпки: { $steps }.
lines-look-still-right = Веднъж на учебна година: прегледай дали всичко тук е още вярно и го потвърди.
lines-back-up-now = Сега направи копие.
lines-old-key = Старият ключ.
lines-two-words = Две от думите за възстановяване.
lines-recovery-words = Думи за възстановяване.
lines-do-words-file = запиши ги във файл
lines-do-pdf = запиши PDF
lines-do-html = запиши HTML файл

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Въведи { $back } още веднъж, за да излезеш без последната си промяна. { $why }
plain-writing = Записва се файл.
plain-writing-long = От { $seconds } сек се записва файл.
plain-writing-busy = Още се записва друг файл, затова този не е започнат. Изчакай малко.
plain-writing-leaving = Още се записваше файл; сега записът е спрян. Въведи { $back } още веднъж, за да излезеш.
plain-overview-look-at-school = Веднъж на учебна година: прегледай раздел училище.
# Two days, and a window of days.
plain-days-range = { $first } до { $last }
plain-dates-from-to = { $first } до { $last }
# The sessions and an exercise.
plain-dates-none-fits = В кръг { $session } вече не се побира анкета: краят му е { $day }; раздел кръгове показва кой кръг следва.
plain-exercise-archive-more = Цялата анкета отива в един файл, заедно със запечатаните листове, и напуска хранилището, щом файлът е прочетен обратно и е пълен. Раздел кръгове я връща. Избери папка на флашка или в документите си. Името ѝ: { $name }
plain-exercise-delete-more = Изчезва цялата и никой не може да я върне; архив може да се върне. Резервните копия пазят, каквото имат. За да е сигурно, че е тази, въведи името ѝ: { $name }
plain-exercise-delete-sheets = Изчезва цялата, заедно с { $sheets ->
    [one] 1 запечатан лист
   *[other] { $sheets } запечатани листа
  }, и никой не може да я върне; архив може да се върне. Резервните копия пазят, каквото имат. За да е сигурно, че е тази, въведи името ѝ: { $name }
# Statements and activation.
plain-own-remove = Избери махни още веднъж и това твърдение изчезва с всичките му текстове. Всичко друго го запазва.
plain-statements-form-leaves-out = Краткият вариант пропуска това твърдение. Кратък вариант може да се избере или да се остави в списъка.
plain-statements-core-is-asked = Това се задава винаги. Твърденията по избор са посочени като такива.
plain-statements-own-is-asked = Собствените твърдения се задават винаги. Номерът му го отваря: можеш да го промениш или махнеш.
plain-suggested-nothing-ticked = Още нищо не е отбелязано. Номерът на твърдението го отбелязва.
plain-activate-still-missing = Още нещо липсва. Липсващото е изброено първо и номерът му води там.
plain-activate-no-key = Още няма ключ, затова после никой не би могъл да отвори листовете. Направи го в раздел училище.
plain-activate-try = { $who } Знае ли се още паролата? Може да се провери тук.
plain-activate-tell-offer = { $count ->
    [one] Кажи на участниците какво последва от миналия път: 1 нещо от плана ти. Номерът му го показва.
   *[other] Кажи на участниците какво последва от миналия път: { $count } неща от плана ти. Номерът му ги показва.
  }
plain-activate-tell-other = { $count ->
    [one] Участниците научават какво последва от миналия път: 1 нещо. Планът ти сега го казва с други думи; номерът му ги показва.
   *[other] Участниците научават какво последва от миналия път: { $count } неща. Планът ти сега ги казва с други думи; номерът му ги показва.
  }
plain-activate-tell-state-other = Сега се казват други думи. Номерът му взема тези.
# Codes and slips.
plain-slips-nowhere-else = Тези листчета не се пазят никъде другаде. Запиши ги във файл или въведи { $back } още веднъж, за да излезеш без тях.
# Results and reports.
plain-results-nothing-set-up = Тук нищо не е подготвено. Започва се от раздел кръгове.
plain-results-can-unseal = { $sheets ->
    [one] 1 лист чака запечатан.
   *[other] { $sheets } листа чакат запечатани.
  }
plain-late-enough = Закъснели листове: { $groups }. Ново издание брои достатъчните.
plain-lab-aside = { $sheets ->
    [one] 1 лист е отделен: дойде без свободно листче. Тук остава настрана; на обикновения екран може да се преброи.
   *[other] { $sheets } листа са отделени: дойдоха без свободно листче. Тук остават настрана; на обикновения екран могат да се преброят.
  }
plain-how-of = „80 от 200“ е винаги: отговорили от поканените.
plain-how-counts = В средната стойност се броят само отговорите от 1 до { $highest }. „Не се отнася“ и без отговор се броят и показват до нея, никога като 0.
plain-how-counts-on-scale = В средната стойност се броят само отговорите по скалата. „Не се отнася“ и без отговор се броят и показват до нея, никога като 0.
plain-figures-behind = отговорили { $answered } от { $invited }, не се отнася { $opted-out }, без отговор { $unanswered }
plain-detail-na = не се отнася: { $words }
plain-detail-na-alone = не се отнася: не е приложимо
plain-focus-na = Най-много „не се отнася“
# The school and its keys.
plain-school-step-exercise = анкета
plain-school-no-key-meaning = Само който има ключ на координатор, може да отвори листовете. Без ключ нищо не може да се активира. Номерът му прави първия.
plain-school-coordinators-meaning = Номерът му добавя ключ на колега или предава на приемник, стъпка по стъпка.
plain-keys-leaving = Тези думи се показват само сега. Който загуби и тях, и паролата, губи отговорите. Въведи { $back } още веднъж, за да излезеш, без да са записани.
plain-keys-wrong-word = Това не е дума { $number }. Погледни листа си още веднъж; .{ $back } чете думите отново.
plain-keys-backup-more = Файлът на ключа е в папката на хранилището. Копирането пренася двете на носителя за копия; първия път кажи къде с: reflectory backup DIR. Без ключа или без паролата и листа му за възстановяване никой не отваря листовете.
plain-told-backup-where = Кажи веднъж къде отиват резервните копия, на втори носител: reflectory backup DIR. После стига изборът „копие“.
plain-told-no-drive = Не се вижда включено устройство. Включи едно, изчакай малко и избери това отново или препиши каквото се чете тук. Нищо не е записано.
