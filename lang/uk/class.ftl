### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = інша частина
key-pace = темп
key-pause = пауза
key-timer = таймер
key-read-aloud = читати вголос
key-stop-after = стоп після частини
key-end = кінець
key-go-on-class = далі з класом
key-end-it = завершити
key-close-window = закрити вікно

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } хв або більше
beamer-least-hours = { $hours } год { $minutes } хв або більше
# What a pupil types who comes late: a code and an address.
beamer-late = Хто запізнився, вводить: { $typed }
beamer-goes-on = Клас продовжить із того місця, де був. Коли комп’ютери повернуться, натисни Enter.
beamer-elsewhere = Цей клас уже відкрито в іншому вікні на цьому комп’ютері.
beamer-elsewhere-more = Клас під’єднано до того вікна, і нічого не змінилося. Продовжуй там або спершу заверши там роботу класу й відкрий його тут знову.

## Before the first statement, and after the class has stopped.

beamer-code = Код цього класу
beamer-how = На кожному комп’ютері: reflectory answer, { $who }, w, цей код.
beamer-how-back = На кожному комп’ютері: c, три слова, w, цей код.
# A code and an address follow, on this line or on the next.
beamer-not-found = Де класу не знайдено, введіть:
beamer-nobody = Ще не приєднався жоден комп’ютер.
beamer-machines = { $joined ->
    [one] Приєднався { $joined } комп’ютер.
    [few] Приєдналися { $joined } комп’ютери.
   *[many] Приєдналося { $joined } комп’ютерів.
  }
beamer-stopped = Клас зупинився. Для кожного дві години йдуть далі.
beamer-stopped-after = Клас зупинився після частини: { $part }. Для кожного дві години йдуть далі.
beamer-begins = Початок:
beamer-goes-on-with = Продовження:
beamer-place = { $title } · частина { $part } з { $parts } · твердження { $at } з { $whole }
beamer-look-it-over = Переглянути й здати
beamer-pace-together = Усі на тому самому твердженні.
beamer-pace-part = У межах частини кожен у своєму темпі.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Відповіли: { $count } з { $joined }
beamer-handed-in = Здали: { $count } з { $joined }
beamer-paused = пауза
beamer-timer = на це: { $minutes } хв
beamer-timer-over = час на це вийшов
beamer-ready = готово: { $count }
beamer-together = разом
beamer-own-pace = свій темп
beamer-stops = стоп після цієї частини
beamer-own-words = Кожен пише своїми словами.

## What the teacher reads aloud.

beamer-read = Прочитай уголос: «{ $text }»
beamer-five = Коли підходить відповідь { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Натисніть: { $points }.
beamer-zero = Або 0: { $words }.
beamer-choose-one = Виберіть одне.
beamer-tick-all = Позначте все, що підходить.
beamer-write = Напишіть, що хочете, але без імен.
beamer-leave-out = Це можна пропустити. Ніхто не бачить, що ви вибираєте.

## At the end.

beamer-review = Перегляньте все, кожен на своєму комп’ютері.
beamer-review-out = На пропущене тепер можна відповісти. Можна й залишити так.
beamer-review-in = Потім натисніть s і Enter: ваші відповіді здано.
beamer-review-nobody = Ніхто не знатиме, яка анкета чия.
beamer-end = Завершити роботу класу?
beamer-end-more = Хто ще не здав, іде далі без класу; нічий вибір не зникне.
