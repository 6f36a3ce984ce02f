### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Пример школе
home-what = Школа гледа како користи дигиталну технологију.
home-more = Ученици, наставници и руководство школе попуњавају упитник. Нико не може да сазна ко је шта одговорио.
home-nothing = На овом рачунару још ништа није припремљено.
home-passphrase = Пример нема тајни: лозинка је { $passphrase }.
home-answer = попуни упитник
home-answer-sample = одговори као ученица или ученик
home-coordinate = погледај ко је учествовао
home-coordinate-sample = прати траке напретка као координатор
home-look = разгледај пример школе
home-set-up = припреми своју школу
home-leave = изађи
key-go = крени
opens-on = отвара се: { $day }
open-until = отворено до: { $day }, { closing-time }
closed-since = затворено од: { $day }

## Which of several questionnaires.

choose-which = Који упитник желиш да попуниш?
key-slip = имам листић са кодом
key-continue = настави уз код

## The welcome.

welcome-not-yet = Још није отворено. Отвара се: { $day }
welcome-come-back = Дођи тада поново. Данас не треба ништа да радиш.
welcome-closed = Затворено од: { $day }, { closing-time }.
welcome-thanks = Хвала свима који су учествовали.
welcome = Поздрав! Школа жели да зна шта мислиш.
welcome-in-turn = Поздрав! Предато: { $handed } од { $pupils }.
welcome-about = Реч је о рачунарима, таблетима и интернету у школи: на часу, за домаћи задатак, на послу.
welcome-anonymous = Анонимно је: не питамо како се зовеш и нико не може да сазна шта одговараш.
welcome-voluntary = Добровољно је: можеш да прескочиш тврдњу или да престанеш кад год желиш.
welcome-minutes = Траје највише { $most } min. Имаш два сата.
welcome-minutes-between = Траје највише { $least } до { $most } min. Имаш два сата.
welcome-at-the-end = На крају све прегледаш и тек тада предаш.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Ови текстови се пишу здесна налево; терминал их може окренути. По редовима: reflectory answer --plain
welcome-last-time-count = Шта је донео прошли упитник: { $count ->
    [one] { $count } ствар
    [few] { $count } ствари
   *[other] { $count } ствари
  }
welcome-who = Ко си ти?
form-level = Ниво образовања
welcome-two-levels = Ако радиш на два нивоа школе, попуни упитник за сваки посебно.
last-time = Шта је донео прошли упитник
key-begin = почни
key-last-time = прошли пут
key-that-is-me = то сам ја

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Прошли пут сте рекли: { $what }
told-since = Шта смо отад урадили: { $what }
told-count = Шта је донео прошли упитник: { $count ->
    [one] { $count } ствар
    [few] { $count } ствари
   *[other] { $count } ствари
  }, на почетној страни.

## Typing a code.

enter-slip = Упиши код са свог листића.
enter-slip-more = Десет знакова: латинична слова и цифре. Велика слова, размаци и цртица нису важни.
enter-words = Упиши своје три речи.
enter-words-more = Приказане су на почетку. Твоји одговори се чувају два сата, на рачунару на ком су започети.
enter-class = Упиши код свог одељења.
enter-class-more = Четири знака: латинична слова и цифре. Пишу на екрану наставника.
enter-pin = Упиши PIN којим се овде завршава попуњавање.
enter-pin-more = Или се врати: овде могу да одговарају други.

## Before the first statement.

start-as = Одговараш као: { $who }, { $level }.
start-small = Твоја група је мала. Њени резултати се приказују посебно тек кад је листова бар { $cell }. Ако их је мање, само ако пристанете баш сви; питаћемо те на крају.
start-code = Твој код за повратак:
start-code-why = Ако нестане струје или некоме затреба рачунар, ове три речи враћају твоје одговоре: два сата, на овом рачунару. Немој никоме да их кажеш.
start-code-why-machine = Ако нестане струје или некоме затреба рачунар, ове три речи враћају твоје одговоре: два сата, на овом рачунару ({ $machine }). Немој никоме да их кажеш.
key-first-statement = прва тврдња
key-with-class = са одељењем
key-without-class = без одељења

## The walk through the statements.

walk-preview = Пробни приказ
time-over = време је истекло
time-seconds = још { $seconds } s
time-minutes = још { $minutes } min
time-hours = још { $hours } h { $minutes } min
time-to-decide = за одлуку: { $time }
walk-count = { $at } од { $whole }
walk-place = део { $part } од { $parts } · тврдња { $at } од { $whole }
walk-minutes-left = { $minutes ->
    [one] Још { $minutes } минут. Оно што је досад изабрано остаје.
    [few] Још { $minutes } минута. Оно што је досад изабрано остаје.
   *[other] Још { $minutes } минута. Оно што је досад изабрано остаје.
  }
walk-sending = Само тренутак: чувамо твоје одговоре.
walk-leave = Излазиш без предаје?
walk-leave-more = Твоји одговори би тада нестали. Ништа се од њих не чува.
walk-code = Твој код за повратак: { $code }
walk-five = ?  кад да изабереш 5
walk-word = ?  кратко објашњење
walk-word-f1 = F1  кратко објашњење
walk-steps = Шта од овога ти најбоље одговара?
walk-characters = { $count } од { $most } знакова
walk-as-written = (није на твом језику)
# The same statement in the easiest words, above its help text.
walk-easy = Лакшим речима: { $words }
areas-where = Куда желиш да идеш?
areas-not-asked = без питања: { $group }
review-answered = Одговорено: { $given } од { $asked }.
review-note = Нешто можеш и да прескочиш. Нико неће препознати твој лист.
review-of = { $given } од { $asked }
review-left = { $given } од { $asked }, остало { $left }
review-not-for-me = { $given } од { $asked }, није за мене: { $not }
confirm = Предајеш одговоре?
confirm-all = Имаш одговор на све.
confirm-some = { $left ->
    [one] Одговорено: { $given } од { $asked }. Недостаје { $left } одговор; то је у реду.
    [few] Одговорено: { $given } од { $asked }. Недостају { $left } одговора; то је у реду.
   *[other] Одговорено: { $given } од { $asked }. Недостаје { $left } одговора; то је у реду.
  }
confirm-after = После се ништа не може променити и нико неће знати који је лист твој.
confirm-own-line = Резултати наше групе смеју да се прикажу посебно.
confirm-own-line-why = Твоја група је мала. Кад је листова мало, то се ради само ако ово означи свако од вас; не мораш.
time-up = Два сата су истекла.
time-up-answered = Одговорено: { $given } од { $asked }. Више се ништа не може променити.
time-up-choice = Да ли желиш да предаш ове одговоре? Ако ништа не изабереш, биће обрисани.
key-choose = изабери
key-next = даље
key-clear = поништи
key-help = помоћ
key-areas = области
key-review = преглед
key-large = крупан текст
key-my-code = мој код
key-code = код
key-class = одељење
key-alone = без одељења
key-ready = готово
key-go-there = отвори
key-hand-in = предај
key-tick = означи или скини ознаку
key-another-slip = други листић
key-not-yet = још не
key-go-on-answering = настави да одговараш
key-discard-and-leave = обриши и изађи
key-hand-in-these = предај ове
key-discard = обриши

## A class that answers together, on a pupil's machine.

class-stops = Твоје одељење овде стаје.
class-stops-kept = Твоји одговори су сачувани.
class-stops-back = Врати се са своје три речи пре него што истекну два сата, на овом рачунару: c, речи, затим w.

## The end.

thanks = Хвала.
thanks-stored = Твоји одговори су безбедно сачувани. Нико не може да сазна да су твоји.
thanks-together = Заједно са одговорима свих других показују школи докле је стигла.
thanks-discarded = Твоји одговори су обрисани.
thanks-nothing-kept = Ништа од њих није сачувано.
thanks-again = Можеш да почнеш испочетка док је упитник отворен.
thanks-nobody-chose = Нико није изабрао да се одговори предају, па ништа од њих није сачувано.
thanks-preview = Ово је био пробни приказ.
thanks-preview-nothing = Ништа од тога није сачувано. Учесници пролазе исти пут.
thanks-preview-there = Они добију три речи за повратак и потврду о предаји.
thanks-closed = Упитник је затворен: { $day }, { closing-time }.
thanks-closed-nothing = Одговори који дотад нису предати обрисани су; ништа од њих није сачувано.
thanks-receipt = Твоја потврда о предаји:
thanks-receipt-why = До затварања упитника ове речи могу да покажу да је твој лист ту, и ништа више. Не мораш да их чуваш.
key-own-result = мој резултат
own-result = Твој сопствени резултат
own-result-only-you = Ово видиш само ти. Нигде се не чува и нестаје кад одеш одавде.
own-result-sum = Збир: { $sum } од { $most }
own-result-level = Све заједно: { $level }
own-result-left-out = Изостављено, без нивоа: { $count }
own-result-no-level = без нивоа
own-result-next = Следећи корак: { $words }
key-certificate = потврда о учешћу
handed-up-stick = Сачувано овде; на рачунар координатора преноси се USB меморијом.
handed-up = Твој лист је предат на рачунару координатора.
handed-up-under-way = Сачувано овде; управо се предаје на рачунару координатора.
handed-up-later = Сачувано овде; предаје се кад рачунар координатора буде доступан.
kiosk-kept = Започети одговори се чувају на овом рачунару ({ $machine }). Тастер c поново их отвара.

## A certificate of having taken part.

certificate-name = Име и презиме за потврду:
certificate-stored = Име се нигде не чува и није повезано ни са каквим одговорима. На потврди пишу школа и круг попуњавања, али не и време.
certificate-shared = Овај рачунар користе многи: потврда остаје на екрану или се чува на USB меморији коју прикључиш.
certificate-writing = Само тренутак: потврда се израђује. Тастер q то прекида.
certificate-ending = Израда се прекида.
certificate-copied = Копирано, ако терминал то може: налепи негде и провери. Клипборд то чува док се не копира нешто друго.
certificate-no-name = Најпре упиши име.
key-show-it = прикажи
key-no-certificate = без потврде
key-copy = копирај
key-pdf = PDF
key-html = HTML
key-another-name = друго име
key-end-writing = прекини израду

## Another language.

languages = Који језик?
languages-note = Можеш да га промениш кад год желиш; одговори се не губе.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Овај листић је за другу групу. Затражи листић за своју.
slip-refused = Одговори су ти још овде, али је листић у међувремену искоришћен. Затражи други и притисни тастер s.
code-opens-nothing = Овај код овде сада ништа не отвара. Провери га слово по слово или затражи други.
code-slip = У коду је грешка у куцању. Упореди га слово по слово.
code-not-open = Код је тачан, али његов упитник сада није отворен.
code-needed = Ова група сада одговара уз код. Упиши код са свог листића или га затражи.
pin-wrong = То није прави PIN. Покушај поново или се врати.
# What the machine's own store can say.
store-full = Диск овог рачунара је пун. Све предато је на сигурном; овај последњи корак није сачуван. Реци то некоме, па покушај поново: ништа се не броји двапут.
store-busy = Складиште података на овом рачунару било је заузето. Све предато је на сигурном; овај последњи корак није сачуван. Сачекај тренутак и покушај поново.
store-no-right = Овај програм не сме да уписује на овај рачунар. Све предато је на сигурном; овај последњи корак није сачуван. Реци то особи која се брине о рачунару, па покушај поново.
store-fault = Нешто није у реду са оним што је сачувано на овом рачунару. Ништа није промењено, а овај последњи корак није сачуван. Реци то особи која се брине о рачунару.
taken-back = Школа је засад повукла овај упитник. Реци то особи која се брине о њему.
no-random = Овај рачунар не даје случајне бројеве, па ништа не може да почне. Покушај поново.
words-nothing = Под овим речима ништа се не чува на овом рачунару ({ $machine }). Провери их; важе два сата, тамо где су одговори започети.
words-damaged = Оно што се чува под овим речима оштећено је и не може да се прочита. Почни испочетка.
words-no-exercise = Оно што се чува под овим речима припада упитнику ког овде више нема.
words-closed = Упитник је у међувремену затворен, па ови одговори више не могу да се предају.
words-over = Два сата за ове одговоре су истекла, па више не могу да се предају. Можеш да почнеш испочетка.
not-kept = Одговори су на екрану, али још нису заштићени од нестанка струје. Можеш да наставиш. { $cause }
not-handed-in = Твоји одговори су још овде, али још нису предати. { $cause }

## Headings of the walk.

block-own = Наше сопствене тврдње
block-words = Својим речима

## A class that answers together.

class-begins-together = Твоје одељење почиње заједно. Притисни w за наставак без њега.
class-over-alone = Одељење је завршило. Можеш да почнеш самостално.
class-over-hand-in = Одељење је завршило. Можеш самостално да наставиш и предаш.
class-lists-later = Спискови и преглед отварају се на крају, за све.
class-leave = Притисни још једном за наставак без одељења.
class-alone = Сада настављаш самостално. Исти тастер и код одељења враћају те назад.
class-link-gone = Нема везе са наставником: настави самостално.
class-back = Опет са одељењем.
class-gathering = Са одељењем. Ускоро почињемо.
class-pausing = Наставник је направио паузу.
class-over = Одељење је завршило: настави самостално.
class-review = Са одељењем. Све прегледај, па предај.
class-ready = Са одељењем. Ускоро настављамо.
class-together = Са одељењем.
class-within-part = Са одељењем. Овај део прођи како желиш.
class-with-timer = { $line } { $timer }
timer-over = Време за ово је истекло.
timer-left = { $minutes ->
    [one] За ово још { $minutes } минут.
    [few] За ово још { $minutes } минута.
   *[other] За ово још { $minutes } минута.
  }
class-not-found = Твоје одељење није пронађено. Упореди код са оним на екрану наставника или упиши код, размак и адресу која тамо пише малим словима.
class-nobody = На овој адреси нико не одговара. Упореди је са оном на екрану наставника. Можеш и да се вратиш и почнеш самостално.
class-other-code = То није код тог одељења. Упореди га са кодом на екрану наставника.
class-many = Управо се многи придружују. За који тренутак поново притисни Enter.
class-other-version = На рачунару наставника је друга верзија овог програма. Можеш да се вратиш и почнеш самостално.
class-other-group = Ово одељење одговара као друга група: { $who }. Врати се и почни испочетка као та група или настави самостално.
class-wait = { $seconds ->
    [one] Сачекај { $seconds } секунду пре него што покушаш поново.
    [few] Сачекај { $seconds } секунде пре него што покушаш поново.
   *[other] Сачекај { $seconds } секунди пре него што покушаш поново.
  }
class-no-code = То није код ниједног одељења. Код одељења има четири знака, латинична слова и цифре; упореди га знак по знак са оним на екрану наставника.
