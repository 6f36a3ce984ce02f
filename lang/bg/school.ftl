### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Име
school-fact-place = Място
school-fact-zone = Часова зона
school-fact-languages = Езици
school-fact-cell = Праг за показване
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Листовете се пазят
school-fact-coordinators = Координатори
# Asks for a number of years.
school-years = Години

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = още не е въведено
# The school has no place yet, and needs none.
school-no-place = не е въведено
school-cell = { $sheets ->
    [one] { $sheets } лист
   *[other] { $sheets } листа
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] 1 година
   *[other] { $years } години
  }
school-nobody = още няма ключ за листовете
# `name` is the only coordinator.
school-one-alone = отваря само { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } и { $other }: само заедно
# Two coordinators: one key is enough.
school-either-enough = { $one } или { $other }: стига един ключ

## The same room: what the line under the cursor is for.

school-name-meaning = Стои на всеки екран на анкетата и в доклада.
school-place-meaning = Град или район. Може да остане празно.
school-zone-meaning = Анкетата се отваря в 00:00 и се затваря в 23:59 в тази зона, и когато никоя програма не работи. Въведи град.
# The tags are typed as they stand here.
school-languages-meaning = Кратки означения като en, fr, nl. Собствените твърдения се пишат на първия език и могат да се преведат на другите.
school-cell-meaning = От { $least } до { $most }, обикновено { $usual }. Група с по-малко листове няма собствен ред в доклада, за да не бъде разпознат никой. Важи за нови анкети и участниците го виждат.
school-retention-meaning = От 1 до { $years } години. След това запечатаните листове трябва да се изтрият. Докладът се пази.
school-no-key-meaning = Само който има ключ на координатор, може да отвори листовете. Без ключ нищо не може да се активира. Enter прави първия.
school-coordinators-meaning = Enter добавя ключ на колега или предава на приемник, стъпка по стъпка.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Учебна година { $year }: прегледай веднъж дали всичко тук е още вярно, после натисни l.
school-year-now = Учебна година { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Първи стъпки
school-step-name = името на училището
school-step-key = ключ на координатор
school-step-exercise = анкета, в раздел 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = име
school-step-key-short = ключ
school-step-exercise-short = анкета (раздел 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Името на училището има { $chars } знак.
   *[other] Името на училището има { $chars } знака.
  } На реда се побират най-много { $most }.
school-place-long = { $chars ->
    [one] Мястото има { $chars } знак.
   *[other] Мястото има { $chars } знака.
  } На реда се побират най-много { $most }.
school-zone-unknown = Няма часова зона „{ $zone }“. Примери: Europe/Brussels, Europe/Athens.
school-no-language = Посочи поне един език, например en.
school-many-languages = { $count ->
    [one] Има { $count } език.
   *[other] Има { $count } езика.
  } Възможни са най-много { $most }.
school-no-tag = „{ $tag }“ не е означение на език. Примери: nl, fr, pt-BR.
school-language-twice = Езикът { $tag } е посочен два пъти.
school-cell-wrong = Прагът за показване може да бъде от { $least } до { $most } листа, а не { $cell }.
school-retention-wrong = Запечатаните листове могат да се пазят от 1 до { $most } години, а не { $years }.
school-kept-now = Запазено.

## A coordinator's key, in steps: the title of each way.

keys-title = Ключовете на координаторите
keys-title-first = Ключът на първия координатор
keys-title-colleague = Ключ за колега
keys-title-successor = Предаване на приемник

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = твоят ключ
keys-step-colleague = ключът на колегата
keys-step-successor = ключът на приемника
# The sheet of paper with the recovery words.
keys-step-sheet = лист с думите
keys-step-backup = копие
keys-step-old = старият ключ
# Such as "step 2 of 4: recovery sheet".
keys-step = стъпка { $step } от { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Какво да се направи?
keys-add = добави колега: втори ключ
keys-hand-over = предай на приемник: нов ключ на мястото на този, който си отива
keys-who-opens = Кой ще е нужен, за да се отворят листовете?
keys-either = всеки от ключовете отваря листовете
keys-both = само двата заедно ги отварят

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Твоето име
keys-my-passphrase = Твоята парола
keys-colleague-name = Името на колегата
keys-going-passphrase = Парола на ключа, който си отива
keys-successor-name = Името на приемника
keys-new-passphrase = Нова парола
keys-again = Същото още веднъж
# A word of the recovery sheet, by its number.
keys-word = Дума { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Който има този ключ и паролата му, може да отвори листовете, и никой друг. Избери четири или повече думи, които нямат нищо общо помежду си. Паролата никога не се показва.
keys-colleague-more = Първо твоята парола; после колегата ти въвежда свое име и своя парола. Всички листове се запечатват наново и за двамата.
keys-successor-more = Първо паролата на ключа, който си отива; после приемникът въвежда свое име и своя парола. Всички листове се запечатват наново.
keys-no-name = Въведи име: по него колегите виждат чий е ключът.
keys-no-passphrase = Въведи парола: четири или повече думи, които нямат нищо общо помежду си.
keys-not-same = Двете пароли не са еднакви. Въведи ги отново и двете.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Избери четири или повече думи, които нямат нищо общо помежду си. Нищо не е променено.
weak-easy = Това се отгатва лесно.
weak-rows-of-keys = Съседни клавиши се опитват рано.
weak-repeats = Повторението почти не я прави по-силна.
weak-common = Много хора ползват точно това; то се опитва първо.
weak-like-common = Това е близко до ползваното от много хора; опитват се и разменени букви и цифри.
weak-sequence = Редици като abc или 6543 се опитват рано.
weak-years = Годините се опитват рано.
weak-one-word = Една-единствена дума се намира с речник.
weak-dates = Датите се опитват рано, първо рождените.
weak-names = Имената се опитват рано.

## A coordinator's key: the recovery words.

keys-words = Запиши сега тези 24 думи на хартия, в този ред: показват се само веднъж. С тях листовете се отварят, ако паролата е забравена. Прибери ги под ключ.
keys-file = Файлът на ключа: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Въведи думи { $one } и { $other } от листа си: така е сигурно, че е записан.
keys-wrong-word = Това не е дума { $number }. Погледни листа си още веднъж; Esc показва думите.
# The key q must be named as it is.
keys-leaving = Тези думи се показват само сега. Който загуби и тях, и паролата, губи отговорите. Натисни q още веднъж, за да излезеш, без да са записани.

## A coordinator's key: what comes after.

keys-backup = Сега направи копие
# The key b and the command must stand as they are.
keys-backup-more = Ключът е в папката на хранилището. b копира и двете на носителя за копия; първия път кажи къде: reflectory backup DIR. Без ключа или без паролата и листа му за възстановяване никой не отваря листовете.
keys-unfinished = Това още не е завършено
# `why` is a sentence.
keys-unfinished-more = { $why } Запази и двата ключа, и двете пароли. Избери същото още веднъж и въведи двете: тогава е готово.
keys-old = Старият ключ вече не отваря нови листове
keys-old-more = Сега всеки лист е запечатан за новия ключ. По-ранните копия на хранилището още се отварят със стария ключ: унищожи ги заедно със стария лист за възстановяване или ги пази грижливо като досега.
keys-old-unfinished = Предаването още не е завършено
keys-finished = Прекъснатата смяна на ключовете е завършена: всеки лист е запечатан за ключовете, които важат сега.
keys-sheets-left = { $sheets ->
    [one] { $sheets } лист не се отвори със стария ключ и остана какъвто беше.
   *[other] { $sheets } листа не се отвориха със стария ключ и останаха каквито бяха.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Лист за възстановяване: { $name }
recovery-print = Отпечатай това, прибери го под ключ и изтрий файла: който го има, може да отвори листовете.
recovery-what-for = { $words ->
    [one] С тази { $words } дума ключът на { $name } може да се ползва без файла и паролата му.
   *[other] С тези { $words } думи ключът на { $name } може да се ползва без файла и паролата му.
  } Който има този лист, може да отвори листовете: прибери го под ключ, далеч от компютъра.
recovery-delete = Изтрий файла, щом страницата е отпечатана; опашката на принтера може да пази копие за известно време.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · кръг { $session } от { $year }
codes-activated = Активирана е.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Отваря се: { $first }, 00:00, и се затваря: { $last }, 23:59.
codes-open-until = Отворена е до: { $last }, 23:59.
codes-closed = Затворена е от: { $last }, 23:59. Кодовете вече не отварят нищо.
codes-none = Без кодове хората избират групата си на компютър на училището.
# `groups` are names of groups with commas between.
codes-everybody = Всички влизат с код: { $groups }.
codes-some = Само с код: { $groups }. Другите избират групата си на компютър на училището.
codes-making = Един момент: кодовете се правят.
slips-making = Един момент: листчетата се правят.
slips-making-left = { $left ->
    [one] Един момент: листчетата се правят. След тези още една партида.
   *[other] Един момент: листчетата се правят. След тези още { $left } партиди.
  }
recall-moment = Един момент: активирането се оттегля.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = По един код на група
codes-of-groups-more = Всички в групата ползват един код, от плакат или съобщение. Може да се ползва повече от веднъж.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = По един код на група и на фирма
codes-of-companies-more = Всички в групата ползват един код, а всяка фирма има свой. Всеки код може да се ползва повече от веднъж.
codes-slips = Еднократни листчета за печат и рязане
codes-slips-more = С всяко отговаря един човек, веднъж. Раздай ги като бюлетини, без да пишеш кой кое има.
codes-lab = Отвори компютърния кабинет
codes-lab-more = Други компютри влизат с код и предават по мрежата, докато тази програма работи.
codes-recall = Оттегли активирането
codes-recall-more = Докато никой не е започнал: става пак подготовка и кодовете не отварят нищо.
recall-ask = Да се оттегли ли активирането?
recall-meaning = Става отново подготовка, с всичко както е, и можеш да я промениш и активираш наново. Раздадените кодове и листчета вече не отварят нищо. Ако някой е започнал да отговаря, нищо не се променя.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Колко листчета и за кого?
slips-meaning = В групи с листчета се влиза само с код. Листчетата се показват веднъж; после никой не може да ги види.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = общо
# The heading of the slips.
slips-title = Еднократни листчета
# Which lines of a long text are shown. At most 30 columns.
codes-lines = редове { $first } до { $last } от { $all }
# The key w must be named as it is.
codes-copied = Копирано, ако терминалът може: постави го някъде и провери. Ако не се появи нищо, w запазва файл за печат.
# The keys must be named as they are.
slips-nowhere-else = Тези листчета не се пазят никъде другаде. w ги запазва, клавиш y ги копира; натисни q още веднъж, за да излезеш без тях.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Всички в групата ползват един и същ код.
codes-sheet-only = Отсега тези групи отговарят само със своя код.
# A code follows.
slip-code = Твоят код:
slip-once = Важи веднъж. Никой не може да разпознае отговорите ти по него: пази се само знак, че е използван.

## One-time slips: why there are none.

slips-not-drawn = Не можа да се изтегли код: { $cause }.
slips-count-wrong = { $most ->
    [one] Наведнъж могат да се направят от 1 до { $most } листче.
   *[other] Наведнъж могат да се направят от 1 до { $most } листчета.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = Групата не е поканена в { $id }: { $group }. Затова за нея няма нищо.
slips-not-added = Тези листчета не можаха да се добавят. Нищо не е променено; опитай отново.
slips-not-made = Листчетата не можаха да се направят на този компютър. Нищо не е променено.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Един момент: кабинетът се отваря.
lab-closed = Кабинетът е затворен.
lab-closed-more = Докато е отворен, на други компютри на училището може да се отговаря за тази анкета. Без него или без мрежа листовете идват с флашка. Нищо предадено не зависи от него.
lab-open = Кабинетът е отворен.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Код за вход
lab-address = Адрес
# Instead of an address.
lab-no-network = няма: този компютър не е в мрежа
# A command follows on the next line.
lab-once = На всеки компютър, веднъж:
lab-ends = Затваря се, когато излезеш от програмата. Предаденото е на сигурно място на този диск.
lab-unsealed = Листовете на тази анкета са отворени: за нови листове би трябвало ново издание. Кабинетът ѝ остава затворен.

## The lab: how the machines stand.

lab-nobody = Още няма включен компютър.
lab-joined = { $machines ->
    [one] Включи се 1 компютър, достъпни: { $reachable }.
   *[other] Включиха се { $machines } компютъра, достъпни: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Включи се 1 компютър, достъпни: { $reachable };
   *[other] Включиха се { $machines } компютъра, достъпни: { $reachable };
  } { $sheets ->
    [one] там чака 1 лист.
   *[other] там чакат { $sheets } листа.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Сега без връзка и може да има листове: станция { $stations }.
   *[other] Сега без връзка и може да имат листове: станции { $stations }.
  }
lab-missing-more = Без връзка, може да имат листове: станции { $stations } и още { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 лист е отделен: дойде без свободно листче. t брои всички такива; иначе остават настрана.
   *[other] { $sheets } листа са отделени: дойдоха без свободно листче. t брои всички такива; иначе остават настрана.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Станции, за които се знае, че имат листове, които не са тук: няма.
outside-waiting = Листове, които сега чакат на станции: { $sheets }. Остави кабинета отворен, докато пристигнат.
outside-missing = { $count ->
    [one] Може още да има листове на: станция { $stations }. Първо отвори кабинета или събери флашката ѝ.
   *[other] Може още да има листове на: станции { $stations }. Първо отвори кабинета или събери флашките им.
  }
outside-missing-more = Може да има листове на: станции { $stations } и още { $more }. Първо отвори кабинета или събери флашките.
outside-unknown = Компютър, който никога не е имал връзка с този, е неизвестен: първо внеси листовете му.
# `name` is a server. The command must stand as it is.
outside-server = Публикувано на { $name }: първо изпълни reflectory collect с адреса му.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 лист е отделен, защото дойде без свободно листче: брои се само ако преди това го преброиш в кабинета (o, после t).
   *[other] { $sheets } листа са отделени, защото дойдоха без свободно листче: броят се само ако преди това ги преброиш в кабинета (o, после t).
  }
