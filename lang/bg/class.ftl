### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = друга част
key-pace = темпо
key-pause = пауза
key-timer = таймер
key-read-aloud = чети на глас
key-stop-after = спри след частта
key-end = край
key-go-on-class = продължи с класа
key-end-it = приключи
key-close-window = затвори прозореца

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } мин или повече
beamer-least-hours = { $hours } ч { $minutes } мин или повече
# What a pupil types who comes late: a code and an address.
beamer-late = Който закъснее, въвежда: { $typed }
beamer-goes-on = Класът продължава оттам, където беше. Когато компютрите се върнат, натисни Enter.
beamer-elsewhere = Този клас вече е отворен в друг прозорец на този компютър.
beamer-elsewhere-more = Учениците следват онзи прозорец и нищо не се е променило. Продължи там или първо приключи там работата на класа и го отвори отново тук.

## Before the first statement, and after the class has stopped.

beamer-code = Кодът на този клас
beamer-how = На всеки компютър: reflectory answer, { $who }, w, този код.
beamer-how-back = На всеки компютър: c, трите думи, w, този код.
# A code and an address follow, on this line or on the next.
beamer-not-found = Където класът не е намерен, въведете:
beamer-nobody = Още не се е включил нито един компютър.
beamer-machines = { $joined ->
    [one] Включи се 1 компютър.
   *[other] Включиха се { $joined } компютъра.
  }
beamer-stopped = Класът спря. За всички двата часа продължават да текат.
beamer-stopped-after = Класът спря след част: { $part }. За всички двата часа продължават да текат.
beamer-begins = Начало:
beamer-goes-on-with = Продължение:
beamer-place = { $title } · част { $part } от { $parts } · твърдение { $at } от { $whole }
beamer-look-it-over = Преглед и предаване
beamer-pace-together = Всички на едно и също твърдение.
beamer-pace-part = В рамките на частта всеки със свое темпо.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Отговорили: { $count } от { $joined }
beamer-handed-in = Предали: { $count } от { $joined }
beamer-paused = пауза
beamer-timer = за това: { $minutes } мин
beamer-timer-over = времето за това изтече
beamer-ready = готови: { $count }
beamer-together = заедно
beamer-own-pace = свое темпо
beamer-stops = спира след тази част
beamer-own-words = Всеки пише със свои думи.

## What the teacher reads aloud.

beamer-read = Прочети на глас: „{ $text }“
beamer-five = Кога да изберете { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Натиснете: { $points }.
beamer-zero = Или 0: { $words }.
beamer-choose-one = Изберете едно.
beamer-tick-all = Отбележете всичко подходящо.
beamer-write = Напишете каквото искате, но без имена.
beamer-leave-out = Можете да го пропуснете. Никой не вижда какво избирате.

## At the end.

beamer-review = Прегледайте всичко, всеки на своя компютър.
beamer-review-out = На пропуснатото може да се отговори сега. Може и да си остане така.
beamer-review-in = После натиснете s и Enter: отговорите ви са предадени.
beamer-review-nobody = Никой няма да знае кой лист чий е.
beamer-end = Да приключи ли работата на класа?
beamer-end-more = Който още не е предал, продължава самостоятелно; нищо, което някой е избрал, не се губи.
