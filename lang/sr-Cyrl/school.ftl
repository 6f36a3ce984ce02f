### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Назив
school-fact-place = Место
school-fact-zone = Временска зона
school-fact-languages = Језици
school-fact-cell = Праг приказа
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Листови се чувају
school-fact-coordinators = Координатори
# Asks for a number of years.
school-years = Године

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = још није уписан
# The school has no place yet, and needs none.
school-no-place = није уписано
school-cell = { $sheets ->
    [one] { $sheets } лист
    [few] { $sheets } листа
   *[other] { $sheets } листова
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] { $years } годину
    [few] { $years } године
   *[other] { $years } година
  }
school-nobody = засад нико нема кључ
# `name` is the only coordinator.
school-one-alone = отпечаћује само { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } и { $other }: само заједно
# Two coordinators: one key is enough.
school-either-enough = { $one } или { $other }: отпечаћује и један кључ

## The same room: what the line under the cursor is for.

school-name-meaning = Пише на сваком екрану анкете и у извештају.
school-place-meaning = Град или општина. Може да остане празно.
school-zone-meaning = Анкета се отвара у 00:00 и затвара у 23:59 у овој зони, и кад ниједан програм не ради. Упиши град.
# The tags are typed as they stand here.
school-languages-meaning = Кратке ознаке као en, fr, nl. Сопствене тврдње се пишу на првом језику, а могу да се преведу на остале.
school-cell-meaning = Од { $least } до { $most }, обично { $usual }. Група са мање листова у извештају нема свој ред, да нико не би био препознат. Важи за нове анкете и учесници то виде.
school-retention-meaning = Од 1 до { $years } година. После тога запечаћене листове треба обрисати. Извештај се чува.
school-no-key-meaning = Листове може да отвори само ко има кључ координатора. Без кључа ништа не може да се активира. Enter израђује први.
school-coordinators-meaning = Enter додаје кључ колегинице или колеге, или предаје посао наследнику, корак по корак.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Школска година { $year }: једном погледај да ли је све ово још тачно, затим притисни l.
school-year-now = Школска година { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Први кораци
school-step-name = назив школе
school-step-key = кључ координатора
school-step-exercise = анкета, у соби 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = назив
school-step-key-short = кључ
school-step-exercise-short = анкета (соба 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Назив школе има { $chars } знак.
    [few] Назив школе има { $chars } знака.
   *[other] Назив школе има { $chars } знакова.
  } У ред их стаје највише { $most }.
school-place-long = { $chars ->
    [one] Место има { $chars } знак.
    [few] Место има { $chars } знака.
   *[other] Место има { $chars } знакова.
  } У ред их стаје највише { $most }.
school-zone-unknown = Ниједна временска зона се не зове „{ $zone }”. Примери: Europe/Brussels, Europe/Athens.
school-no-language = Наведи бар један језик, нпр. en.
school-many-languages = { $count ->
    [one] Наведен је { $count } језик.
    [few] Наведена су { $count } језика.
   *[other] Наведено је { $count } језика.
  } Може их бити највише { $most }.
school-no-tag = „{ $tag }” није ознака језика. Примери: nl, fr, pt-BR.
school-language-twice = Језик { $tag } наведен је двапут.
school-cell-wrong = Праг приказа може да буде од { $least } до { $most } листова, а не { $cell }.
school-retention-wrong = Запечаћени листови могу да се чувају од 1 до { $most } година, а не { $years }.
school-kept-now = Сачувано.

## A coordinator's key, in steps: the title of each way.

keys-title = Кључеви координатора
keys-title-first = Кључ првог координатора
keys-title-colleague = Кључ за колегиницу или колегу
keys-title-successor = Предаја посла наследнику

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = твој кључ
keys-step-colleague = други кључ
keys-step-successor = кључ наследника
# The sheet of paper with the recovery words.
keys-step-sheet = лист за опоравак
keys-step-backup = копија
keys-step-old = стари кључ
# Such as "step 2 of 4: recovery sheet".
keys-step = корак { $step } од { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Шта треба урадити?
keys-add = додај колегиницу или колегу: други кључ
keys-hand-over = предај наследнику: нови кључ уместо оног који одлази
keys-who-opens = Ко ће бити потребан за отварање листова?
keys-either = листове отвара било који од два кључа
keys-both = отварају их само оба заједно

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Твоје име
keys-my-passphrase = Твоја лозинка
keys-colleague-name = Име колегинице или колеге
keys-going-passphrase = Лозинка кључа који одлази
keys-successor-name = Име наследника
keys-new-passphrase = Нова лозинка
keys-again = Иста још једном
# A word of the recovery sheet, by its number.
keys-word = { $number }. реч

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Листове може да отвори онај ко има овај кључ и његову лозинку, и нико други. Узми четири или више речи које немају ништа једна с другом. Лозинка се никад не приказује.
keys-colleague-more = Најпре твоја лозинка; затим колегиница или колега уписује име и своју лозинку. Сви листови се изнова печате за обоје.
keys-successor-more = Најпре лозинка кључа који одлази; затим наследник уписује име и своју лозинку. Сви листови се изнова печате.
keys-no-name = Упиши име: колеге виде чији је кључ.
keys-no-passphrase = Упиши лозинку: четири или више речи које немају ништа једна с другом.
keys-not-same = Две лозинке нису исте. Упиши обе поново.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Узми четири или више речи које немају ништа једна с другом. Ништа није промењено.
weak-easy = Ово је лако погодити.
weak-rows-of-keys = Суседни тастери испробавају се међу првима.
weak-repeats = Понављање скоро да не чини лозинку јачом.
weak-common = Многи имају управо ово; испробава се најпре.
weak-like-common = Ово је близу ономе што имају многи; испробавају се и замењена слова и цифре.
weak-sequence = Низови као abc или 6543 испробавају се међу првима.
weak-years = Године се испробавају међу првима.
weak-one-word = Једна једина реч нађе се помоћу речника.
weak-dates = Датуми се испробавају међу првима, а рођендани пре свих.
weak-names = Имена се испробавају међу првима.

## A coordinator's key: the recovery words.

keys-words = Запиши сада ове 24 речи, овим редом: приказују се само једном. Њима се листови отварају кад се лозинка заборави. Закључај их.
keys-file = Датотека кључа: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Упиши речи { $one } и { $other } са свог листа: тада је сигурно да су записане.
keys-wrong-word = То није { $number }. реч. Погледај поново свој лист; Esc приказује речи.
# The key q must be named as it is.
keys-leaving = Ове речи се приказују само сада. Ко изгуби и њих и лозинку, губи одговоре. Притисни q још једном за излаз без записивања.

## A coordinator's key: what comes after.

keys-backup = Сада резервна копија
# The key b and the command must stand as they are.
keys-backup-more = Датотека кључа је у фасцикли складишта. b копира обоје на твој медијум за резервне копије; први пут реци куда: reflectory backup DIR. Без кључа, или без његове лозинке и листа за опоравак, нико не може да отвори листове.
keys-unfinished = Ово још није довршено
# `why` is a sentence.
keys-unfinished-more = { $why } Чувај оба кључа и обе лозинке. Изабери исто још једном и упиши обе: тада је довршено.
keys-old = Стари кључ више не отвара нове листове
keys-old-more = Сваки лист је сада запечаћен за нови кључ. Раније копије складишта још могу да се отворе старим кључем: уништи их заједно са старим листом за опоравак или их чувај једнако пажљиво као пре.
keys-old-unfinished = Предаја посла још није довршена
keys-finished = Прекинута промена кључева је довршена: сваки лист је запечаћен за кључеве који сада важе.
keys-sheets-left = { $sheets ->
    [one] { $sheets } лист није се отворио старим кључем и остаје какав је био.
    [few] { $sheets } листа нису се отворила старим кључем и остају каква су била.
   *[other] { $sheets } листова није се отворило старим кључем и остају какви су били.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Лист за опоравак: { $name }
recovery-print = Одштампај ово и закључај, а датотеку обриши: ко ово има, може да отвори листове.
recovery-what-for = { $words ->
    [one] Уз { $words } реч са овог листа кључ ({ $name }) може да се употреби без датотеке и лозинке.
    [few] Уз { $words } речи са овог листа кључ ({ $name }) може да се употреби без датотеке и лозинке.
   *[other] Уз { $words } речи са овог листа кључ ({ $name }) може да се употреби без датотеке и лозинке.
  } Ко има овај лист, може да отвори листове: закључај га, подаље од рачунара.
recovery-delete = Обриши датотеку чим одштампаш ову страну; ред за штампу може неко време да чува копију.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · { $session }. круг { $year }
codes-activated = Анкета је активирана.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Отвара се: { $first }, 00:00. Затвара се: { $last }, 23:59.
codes-open-until = Отворено до: { $last }, 23:59.
codes-closed = Затворено од: { $last }, 23:59. Кодови више ништа не отварају.
codes-none = Без кодова свако своју групу бира на рачунару школе.
# `groups` are names of groups with commas between.
codes-everybody = Сви улазе са кодом: { $groups }.
codes-some = Само са кодом: { $groups }. Остали бирају своју групу на рачунару школе.
codes-making = Само тренутак: кодови се израђују.
slips-making = Само тренутак: листићи се израђују.
slips-making-left = { $left ->
    [one] Само тренутак: листићи се израђују. После ових још { $left } скуп.
    [few] Само тренутак: листићи се израђују. После ових још { $left } скупа.
   *[other] Само тренутак: листићи се израђују. После ових још { $left } скупова.
  }
recall-moment = Само тренутак: активација се повлачи.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Један код по групи
codes-of-groups-more = Сви из групе имају исти код, на плакату или у поруци. Може да се употреби више пута.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Један код по групи и по фирми
codes-of-companies-more = Сви из групе имају исти код, а свака фирма има свој. Код може да се употреби више пута.
codes-slips = Једнократни листићи за штампу и сечење
codes-slips-more = Сваки важи за једну особу, једном. Подели их као гласачке листиће, без бележења ко има који.
codes-lab = Отвори кабинет
codes-lab-more = Други рачунари се придружују кодом и предају преко мреже, док овај програм ради.
codes-recall = Повуци активацију
codes-recall-more = Док нико није почео: поново постаје припрема, а кодови више ништа не отварају.
recall-ask = Повући активацију?
recall-meaning = Анкета поново постаје припрема, са свиме како јесте, па можеш да је промениш и изнова активираш. Подељени кодови и листићи више ништа не отварају. Ако је неко почео да одговара, ништа се не мења.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Колико листића, и за кога?
slips-meaning = У групе са листићима улази се само са кодом. Листићи се приказују једном; после нико не може да их погледа.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = укупно
# The heading of the slips.
slips-title = Једнократни листићи
# Which lines of a long text are shown. At most 30 columns.
codes-lines = редови { $first } – { $last } од { $all }
# The key w must be named as it is.
codes-copied = Копирано, ако терминал то може: налепи и провери. Ако нема ничега, w чува датотеку за штампу.
# The keys must be named as they are.
slips-nowhere-else = Ови листићи се не чувају нигде другде. w их чува, y копира; притисни q још једном за излаз без њих.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Сви из групе имају исти код.
codes-sheet-only = Одсад ове групе одговарају само са својим кодом.
# A code follows.
slip-code = Ваш код:
slip-once = Важи једном. Нико по њему не може да препозна ваше одговоре: чува се само ознака да је искоришћен.

## One-time slips: why there are none.

slips-not-drawn = Код није могао да се извуче: { $cause }.
slips-count-wrong = { $most ->
    [one] Одједном може да се изради од 1 до { $most } листића.
    [few] Одједном може да се изради од 1 до { $most } листића.
   *[other] Одједном може да се изради од 1 до { $most } листића.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: ова група није позвана у { $id }, па за њу нема ничега.
slips-not-added = Ови листићи нису могли да се додају. Ништа није промењено; покушај поново.
slips-not-made = Листићи на овом рачунару нису могли да се израде. Ништа није промењено.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Само тренутак: кабинет се отвара.
lab-closed = Кабинет је затворен.
lab-closed-more = Док је отворен, за ову анкету може да се одговара и на другим рачунарима школе. Без њега, или без мреже, листови долазе USB меморијом. Ништа предато не зависи од њега.
lab-open = Кабинет је отворен.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Код за придруживање
lab-address = Адреса
# Instead of an address.
lab-no-network = нема: овај рачунар није у мрежи
# A command follows on the next line.
lab-once = На сваком рачунару, једном:
lab-ends = Затвара се кад изађеш из програма. Све предато на сигурном је на овом диску.
lab-unsealed = Ова анкета је отпечаћена: за листове који сада стигну требало би ново издање. Њен кабинет остаје затворен.

## The lab: how the machines stand.

lab-nobody = Још се није придружио ниједан рачунар.
lab-joined = { $machines ->
    [one] Придружио се { $machines } рачунар, доступно: { $reachable }.
    [few] Придружила су се { $machines } рачунара, доступно: { $reachable }.
   *[other] Придружило се { $machines } рачунара, доступно: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Придружио се { $machines } рачунар, доступно: { $reachable };
    [few] Придружила су се { $machines } рачунара, доступно: { $reachable };
   *[other] Придружило се { $machines } рачунара, доступно: { $reachable };
  } { $sheets ->
    [one] тамо чека { $sheets } лист.
    [few] тамо чекају { $sheets } листа.
   *[other] тамо чека { $sheets } листова.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Сада се не јавља, а можда има листове: станица { $stations }.
    [few] Сада се не јављају, а можда имају листове: станице { $stations }.
   *[other] Сада се не јављају, а можда имају листове: станице { $stations }.
  }
lab-missing-more = Не јављају се, а можда имају листове: станице { $stations } и још { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] Одвојен је { $sheets } лист: стигао је без слободног листића. t броји све такве; иначе остају одвојени.
    [few] Одвојена су { $sheets } листа: стигла су без слободног листића. t броји све такве; иначе остају одвојени.
   *[other] Одвојено је { $sheets } листова: стигли су без слободног листића. t броји све такве; иначе остају одвојени.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Станице за које се зна да имају листове којих овде нема: ниједна.
outside-waiting = Листови који сада чекају на станицама: { $sheets }. Остави кабинет отворен док не стигну.
outside-missing = { $count ->
    [one] Листови су можда још овде: станица { $stations }. Најпре отвори кабинет или покупи њену USB меморију.
    [few] Листови су можда још овде: станице { $stations }. Најпре отвори кабинет или покупи њихове USB меморије.
   *[other] Листови су можда још овде: станице { $stations }. Најпре отвори кабинет или покупи њихове USB меморије.
  }
outside-missing-more = Листови су можда још овде: станице { $stations } и још { $more }. Најпре отвори кабинет или покупи њихове USB меморије.
outside-unknown = Рачунар који се никад није повезао са овим није познат: најпре донеси његове листове.
# `name` is a server. The command must stand as it is.
outside-server = Објављено на { $name }: најпре покрени reflectory collect са његовом адресом.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] Одвојен је { $sheets } лист јер је стигао без слободног листића: броји се само ако га пре тога урачунаш у кабинету (o, затим t).
    [few] Одвојена су { $sheets } листа јер су стигла без слободног листића: броје се само ако их пре тога урачунаш у кабинету (o, затим t).
   *[other] Одвојено је { $sheets } листова јер су стигли без слободног листића: броје се само ако их пре тога урачунаш у кабинету (o, затим t).
  }
