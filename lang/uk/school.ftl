### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Назва
school-fact-place = Місце
school-fact-zone = Часовий пояс
school-fact-languages = Мови
school-fact-cell = Найменша група
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Анкети зберігають
school-fact-coordinators = Координатори
# Asks for a number of years.
school-years = Років

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = ще не введено
# The school has no place yet, and needs none.
school-no-place = не введено
school-cell = { $sheets } { $sheets ->
    [one] анкета
    [few] анкети
   *[many] анкет
  }
# Behind "Sheets are kept".
school-kept = { $years } { $years ->
    [one] рік
    [few] роки
   *[many] років
  }
school-nobody = ще ніхто не відкриє анкет
# `name` is the only coordinator.
school-one-alone = лише { $name } розпечатує
# Two coordinators: both keys are needed.
school-both-needed = { $one } і { $other }: лише разом
# Two coordinators: one key is enough.
school-either-enough = { $one } або { $other }: досить одного ключа

## The same room: what the line under the cursor is for.

school-name-meaning = Вона стоїть на кожному екрані опитування й у звіті.
school-place-meaning = Місто, село чи район. Можна не вказувати.
school-zone-meaning = Опитування відкривається о 00:00 і завершується о 23:59 за цим поясом, навіть коли жодна програма не працює. Введи місто.
# The tags are typed as they stand here.
school-languages-meaning = Короткі позначення, наприклад en, fr, nl. Власні твердження пишуть першою мовою, і їх можна перекласти іншими.
school-cell-meaning = Від { $least } до { $most }, зазвичай { $usual }. Група, де анкет менше, не має у звіті власного рядка, щоб нікого не впізнали. Це діє для нових опитувань, і учасники це бачать.
school-retention-meaning = Від 1 до { $years } років. Потім запечатані анкети треба стерти. Звіт зберігається.
school-no-key-meaning = Лише той, хто має ключ координатора, може відкрити анкети. Без нього нічого не можна активувати. Enter створює перший.
school-coordinators-meaning = Enter крок за кроком додає ключ колеги або передає справи наступникові.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Навчальний рік { $year }: будь ласка, переглянь, чи все тут іще правильно, і натисни l.
school-year-now = Навчальний рік { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Перші кроки
school-step-name = назва школи
school-step-key = ключ координатора
school-step-exercise = опитування, у розділі 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = назва
school-step-key-short = ключ
school-step-exercise-short = опитування (р. 3)

## The same room: what is wrong with what was typed.

school-name-long = У назві школи { $chars } { $chars ->
    [one] знак
    [few] знаки
   *[many] знаків
  }. У її рядок вміщається щонайбільше { $most }.
school-place-long = У назві місця { $chars } { $chars ->
    [one] знак
    [few] знаки
   *[many] знаків
  }. У її рядок вміщається щонайбільше { $most }.
school-zone-unknown = Часового поясу «{ $zone }» немає. Приклади: Europe/Brussels, Europe/Athens.
school-no-language = Назви хоча б одну мову, наприклад en.
school-many-languages = Тут { $count } { $count ->
    [one] мова
    [few] мови
   *[many] мов
  }. Може бути щонайбільше { $most }.
school-no-tag = «{ $tag }» — це не позначення мови. Приклади: nl, fr, pt-BR.
school-language-twice = Мову { $tag } названо двічі.
school-cell-wrong = Найменша група може мати від { $least } до { $most } анкет, а не { $cell }.
school-retention-wrong = Запечатані анкети можна зберігати від 1 до { $most } років, а не { $years }.
school-kept-now = Збережено.

## A coordinator's key, in steps: the title of each way.

keys-title = Ключі координаторів
keys-title-first = Ключ першого координатора
keys-title-colleague = Ключ для колеги
keys-title-successor = Передати справи наступникові

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = твій ключ
keys-step-colleague = ключ колеги
keys-step-successor = ключ наступника
# The sheet of paper with the recovery words.
keys-step-sheet = аркуш відновлення
keys-step-backup = копія
keys-step-old = старий ключ
# Such as "step 2 of 4: recovery sheet".
keys-step = крок { $step } з { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Що треба зробити?
keys-add = додати колегу: другий ключ
keys-hand-over = передати наступникові: новий ключ замість того, який вибуває
keys-who-opens = Хто буде потрібен, щоб відкрити анкети?
keys-either = анкети відкриває будь-який із ключів
keys-both = відкривають лише обидва разом

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Твоє ім’я
keys-my-passphrase = Твій пароль
keys-colleague-name = Ім’я колеги
keys-going-passphrase = Пароль ключа, який вибуває
keys-successor-name = Ім’я наступника
keys-new-passphrase = Новий пароль
keys-again = Те саме ще раз
# A word of the recovery sheet, by its number.
keys-word = Слово { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Хто має цей ключ і його пароль, може відкрити анкети, і більше ніхто. Візьми чотири або більше слів, ніяк не пов’язаних між собою. Пароля ніколи не показують.
keys-colleague-more = Спершу твій пароль; потім колега вводить ім’я і власний пароль. Усі анкети запечатують заново для обох.
keys-successor-more = Спершу пароль ключа, який вибуває; потім наступник чи наступниця вводить ім’я і власний пароль. Усі анкети запечатують заново.
keys-no-name = Будь ласка, введи ім’я: колеги бачать, чий це ключ.
keys-no-passphrase = Будь ласка, введи пароль: чотири або більше слів, ніяк не пов’язаних між собою.
keys-not-same = Ці два паролі не однакові. Будь ласка, введи обидва ще раз.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Візьми чотири або більше слів, ніяк не пов’язаних між собою. Нічого не змінено.
weak-easy = Це легко вгадати.
weak-rows-of-keys = Сусідні клавіші пробують одними з перших.
weak-repeats = Від повторення пароль майже не стає надійнішим.
weak-common = Багато людей має саме такий; його пробують першим.
weak-like-common = Це схоже на те, що має багато людей; замінені літери й цифри теж пробують.
weak-sequence = Ряди на зразок abc чи 6543 пробують рано.
weak-years = Роки пробують рано.
weak-one-word = Одне слово знаходять за словником.
weak-dates = Дати пробують рано, найперше дні народження.
weak-names = Імена пробують рано.

## A coordinator's key: the recovery words.

keys-words = Запиши зараз ці 24 слова, у цьому порядку: їх показують лише раз. З ними анкети відкриваються, коли пароль забуто. Зберігай їх під замком.
keys-file = Файл ключа: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Будь ласка, введи слова { $one } і { $other } зі свого аркуша: тоді точно відомо, що їх записано.
keys-wrong-word = Це не слово { $number }. Будь ласка, ще раз подивися на свій аркуш; Esc показує слова.
# The key q must be named as it is.
keys-leaving = Ці слова показують лише зараз. Хто втратить їх і пароль, втратить відповіді. Натисни q ще раз, щоб вийти, не записавши їх.

## A coordinator's key: what comes after.

keys-backup = Тепер зроби резервну копію
# The key b and the command must stand as they are.
keys-backup-more = Файл ключа лежить у папці сховища. b копіює і файл, і сховище на твій резервний носій; першого разу скажи куди: reflectory backup DIR. Без ключа або без його пароля й аркуша відновлення ніхто не зможе відкрити анкети.
keys-unfinished = Це ще не завершено
# `why` is a sentence.
keys-unfinished-more = { $why } Збережи обидва ключі й обидва паролі. Вибери те саме ще раз і введи обидва: тоді все завершиться.
keys-old = Старий ключ уже не відкриває нових анкет
keys-old-more = Тепер кожну анкету запечатано для нового ключа. Копії сховища, зроблені раніше, ще можна відкрити старим ключем: знищ їх разом зі старим аркушем відновлення або бережи так само ретельно, як досі.
keys-old-unfinished = Передавання ще не завершено
keys-finished = Перервану зміну ключів завершено: кожну анкету запечатано для ключів, які діють тепер.
keys-sheets-left = { $sheets } { $sheets ->
    [one] анкета не відкрилася старим ключем і залишилася, як була
    [few] анкети не відкрилися старим ключем і залишилися, як були
   *[many] анкет не відкрилося старим ключем і залишилося, як було
  }.

## The recovery sheet on paper, or as a text to print.

recovery-title = Аркуш відновлення: { $name }
recovery-print = Надрукуй це, поклади під замок і видали файл: хто його має, може відкрити анкети.
recovery-what-for = З цими словами (усього { $words }) можна користуватися ключем без його файлу й пароля; ключ: { $name }. Хто має цей аркуш, може відкрити анкети: зберігай його під замком, окремо від комп’ютера.
recovery-delete = Видали файл, щойно цю сторінку надруковано; черга принтера може ще якийсь час зберігати копію.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · етап { $session }, { $year }
codes-activated = Опитування активовано.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Початок: { $first }, 00:00; завершення: { $last }, 23:59.
codes-open-until = Відкрито. Завершення: { $last }, 23:59.
codes-closed = Завершено: { $last }, 23:59. Коди вже нічого не відкривають.
codes-none = Без кодів люди вибирають свою групу на шкільному комп’ютері.
# `groups` are names of groups with commas between.
codes-everybody = Усі входять із кодом: { $groups }.
codes-some = Лише з кодом: { $groups }. Інші вибирають свою групу на шкільному комп’ютері.
codes-making = Хвилинку: коди створюються.
slips-making = Хвилинку: картки створюються.
slips-making-left = Хвилинку: картки створюються. Після цих ще { $left } { $left ->
    [one] порція
    [few] порції
   *[many] порцій
  }.
recall-moment = Хвилинку: активація відкликається.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Один код на групу
codes-of-groups-more = Уся група має той самий код, на плакаті чи в повідомленні. Він діє багато разів.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Один код на групу та на підприємство
codes-of-companies-more = Уся група має той самий код, а кожне підприємство має свій. Код діє багато разів.
codes-slips = Одноразові картки: надрукувати й розрізати
codes-slips-more = Кожна дає одній людині відповісти один раз. Роздавай як бюлетені, не записуючи, у кого яка.
codes-lab = Відкрити кабінет
codes-lab-more = Інші комп’ютери приєднуються за кодом і здають через мережу, поки ця програма працює.
codes-recall = Відкликати активацію
codes-recall-more = Поки ніхто не почав: опитування знову стане підготовкою, а його коди нічого не відкриють.
recall-ask = Відкликати активацію?
recall-meaning = Опитування знову стане підготовкою, з усім, як є; його можна змінити й активувати заново. Роздані коди й картки вже нічого не відкриють. Якщо хтось уже почав відповідати, нічого не зміниться.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Скільки карток і для кого?
slips-meaning = До груп із картками входять лише з кодом. Картки показують один раз; згодом їх ніхто не зможе переглянути.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = усього разом
# The heading of the slips.
slips-title = Одноразові картки
# Which lines of a long text are shown. At most 30 columns.
codes-lines = рядки { $first }–{ $last } з { $all }
# The key w must be named as it is.
codes-copied = Скопійовано, якщо термінал це вміє: встав, щоб побачити. Якщо нічого немає, w зберігає файл для друку.
# The keys must be named as they are.
slips-nowhere-else = Цих карток більше ніде не зберігають. w зберігає їх, y копіює; натисни q ще раз, щоб вийти без них.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Уся група має той самий код.
codes-sheet-only = Відтепер ці групи відповідають лише зі своїм кодом.
# A code follows.
slip-code = Ваш код:
slip-once = Він діє один раз. Ніхто не може впізнати за ним ваші відповіді: зберігається лише позначка, що його використано.

## One-time slips: why there are none.

slips-not-drawn = Коду не вдалося отримати: { $cause }.
slips-count-wrong = За один раз можна створити від 1 до { $most } { $most ->
    [one] картки
    [few] карток
   *[many] карток
  }.
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: цю групу не запрошено ({ $id }), тож для неї нічого немає.
slips-not-added = Ці картки не вдалося додати. Нічого не змінено; будь ласка, спробуй ще раз.
slips-not-made = На цьому комп’ютері не вдалося створити картки. Нічого не змінено.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Хвилинку: кабінет відкривається.
lab-closed = Кабінет закрито.
lab-closed-more = Поки він відкритий, у цьому опитуванні можна відповідати на інших комп’ютерах школи. Без нього чи без мережі анкети приносять на флешці. На вже здане це не впливає.
lab-open = Кабінет відкрито.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Код приєднання
lab-address = Адреса
# Instead of an address.
lab-no-network = немає: цей комп’ютер не в мережі
# A command follows on the next line.
lab-once = На кожному комп’ютері один раз:
lab-ends = Він закриється, коли ти вийдеш із програми. Здане в безпеці на цьому диску.
lab-unsealed = Це опитування розпечатано: для анкет, які надійшли б тепер, потрібна була б нова редакція. Його кабінет залишається закритим.

## The lab: how the machines stand.

lab-nobody = Ще не приєднався жоден комп’ютер.
lab-joined = Приєднано { $machines } { $machines ->
    [one] комп’ютер
    [few] комп’ютери
   *[many] комп’ютерів
  }, доступно { $reachable }.
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = Приєднано { $machines } { $machines ->
    [one] комп’ютер
    [few] комп’ютери
   *[many] комп’ютерів
  }, доступно: { $reachable }; там { $sheets } { $sheets ->
    [one] анкета чекає
    [few] анкети чекають
   *[many] анкет чекає
  }.
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = Не чути, можуть мати анкети: { $count ->
    [one] станція
    [few] станції
   *[many] станції
  } { $stations }.
lab-missing-more = Не чути, можуть мати анкети: станції { $stations } і ще { $more }.
# The key t must be named as it is.
lab-aside = { $sheets } { $sheets ->
    [one] анкету
    [few] анкети
   *[many] анкет
  } відкладено: вони надійшли без вільної картки. t зараховує їх усі; інакше вони залишаються відкладеними.

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Станції, про які відомо, що мають анкети, яких тут немає: жодної.
outside-waiting = Анкети, що зараз чекають на станціях: { $sheets }. Не закривай кабінету, поки вони не надійдуть.
outside-missing = Анкети ще можуть бути тут: { $count ->
    [one] станція
    [few] станції
   *[many] станції
  } { $stations }. Спершу відкрий кабінет або збери флешки.
outside-missing-more = Анкети ще можуть бути тут: станції { $stations } і ще { $more }. Спершу відкрий кабінет або збери флешки.
outside-unknown = Про комп’ютер, який ще не мав зв’язку із цим, нічого не відомо: спершу принеси його анкети.
# `name` is a server. The command must stand as it is.
outside-server = Опубліковано на { $name }: спершу виконай reflectory collect з його адресою.
# The keys o and t must be named as they are.
outside-aside = { $sheets } { $sheets ->
    [one] анкету
    [few] анкети
   *[many] анкет
  } відкладено, бо вони надійшли без вільної картки: їх буде враховано, лише якщо спершу зарахувати їх у кабінеті (o, потім t).
