### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = други део
key-pace = темпо
key-pause = пауза
key-timer = тајмер
key-read-aloud = читај наглас
key-stop-after = стани после дела
key-end = крај
key-go-on-class = даље са одељењем
key-end-it = заврши
key-close-window = затвори прозор

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } min или више
beamer-least-hours = { $hours } h { $minutes } min или више
# What a pupil types who comes late: a code and an address.
beamer-late = Ко закасни, уписује: { $typed }
beamer-goes-on = Одељење наставља где је стало. Кад се рачунари врате, притисни Enter.
beamer-elsewhere = Ово одељење је већ отворено у другом прозору на овом рачунару.
beamer-elsewhere-more = Ученици прате онај прозор и ништа се није променило. Настави тамо или тамо најпре заврши рад одељења, па га овде поново отвори.

## Before the first statement, and after the class has stopped.

beamer-code = Код овог одељења
beamer-how = На сваком рачунару: reflectory answer, { $who }, w, овај код.
beamer-how-back = На сваком рачунару: c, три речи, w, овај код.
# A code and an address follow, on this line or on the next.
beamer-not-found = Где одељење није пронађено, упишите:
beamer-nobody = Још се није придружио ниједан рачунар.
beamer-machines = { $joined ->
    [one] Придружио се { $joined } рачунар.
    [few] Придружила су се { $joined } рачунара.
   *[other] Придружило се { $joined } рачунара.
  }
beamer-stopped = Одељење је стало. Свима и даље теку њихова два сата.
beamer-stopped-after = Одељење је стало после дела: { $part }. Свима и даље теку њихова два сата.
beamer-begins = За почетак:
beamer-goes-on-with = Наставак:
beamer-place = { $title } · део { $part } од { $parts } · тврдња { $at } од { $whole }
beamer-look-it-over = Преглед и предаја
beamer-pace-together = Сви код исте тврдње.
beamer-pace-part = Унутар дела свако својим темпом.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Одговорило: { $count } од { $joined }
beamer-handed-in = Предало: { $count } од { $joined }
beamer-paused = пауза
beamer-timer = за ово: { $minutes } min
beamer-timer-over = време за ово је истекло
beamer-ready = готово: { $count }
beamer-together = заједно
beamer-own-pace = сопствени темпо
beamer-stops = стаје после овог дела
beamer-own-words = Свако пише својим речима.

## What the teacher reads aloud.

beamer-read = Прочитај наглас: „{ $text }”
beamer-five = Кад да изаберете { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Притисните: { $points }.
beamer-zero = Или 0: { $words }.
beamer-choose-one = Изаберите једно.
beamer-tick-all = Означите све што одговара.
beamer-write = Напишите шта желите, али без имена.
beamer-leave-out = Ово можете да прескочите. Нико не види шта бирате.

## At the end.

beamer-review = Све прегледајте, свако на свом рачунару.
beamer-review-out = На прескочено сада можете да одговорите. Може и да остане тако.
beamer-review-in = Затим притисните s, па Enter: одговори су предати.
beamer-review-nobody = Нико неће знати чији је који лист.
beamer-end = Завршаваш рад одељења?
beamer-end-more = Ко још није предао, наставља самостално; нико не губи ништа од онога што је изабрао.
