### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day } { $month } { $year } року

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = рухатися
key-scroll = гортати
key-back = назад
key-leave = вийти
key-go-on = далі
key-done = готово
key-language = мова
key-this-one = вибрати це

## A window that is too small, and somebody who went away.

enlarge = Будь ласка, збільш це вікно.
enlarge-kept = Твої відповіді збережено.
enlarge-enough = Досить 60 стовпців і 20 рядків.
enlarge-lines = У вікні будь-якого розміру: { $command }
enlarge-leave = Ctrl-C — вихід.
still-there = Ти ще тут?
still-there-seconds = { $seconds ->
    [one] Через { $seconds } секунду цей комп’ютер буде вільний для наступної людини.
    [few] Через { $seconds } секунди цей комп’ютер буде вільний для наступної людини.
   *[many] Через { $seconds } секунд цей комп’ютер буде вільний для наступної людини.
  } Твої відповіді залишаться: їх повернуть твої три слова.
key-i-am-here = я тут
key-more-time = щоразу більше часу
more-above = ще ↑
more-below = ще ↓
writing = Записується файл. Тим часом можеш іти далі; Esc зупиняє запис.
writing-long = Файл записується вже { $seconds } с. Тим часом можеш іти далі; Esc зупиняє запис.
one-moment = Хвилинку.
fault = У програмі Reflectory сталася помилка. Усе, що здано, у безпеці. Спробуй ще раз.
