### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday } { $day } { $month } { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = move
key-scroll = scroll
key-back = back
key-leave = leave
key-go-on = go on
key-done = done
key-language = language
key-this-one = this one

## A window that is too small, and somebody who went away.

enlarge = Please make this window larger.
enlarge-kept = Your answers are kept.
enlarge-enough = 60 columns and 20 rows are enough.
# `command` is what is typed instead of it, such as reflectory answer --plain.
enlarge-lines = In a window of any size: { $command }
enlarge-leave = Ctrl-C leaves.
still-there = Are you still there?
still-there-seconds = { $seconds ->
    [one] In one second this machine is free for the next person.
   *[other] In { $seconds } seconds this machine is free for the next person.
  } Your answers stay under your three words.
key-i-am-here = I am here
key-more-time = I need more time each time
more-above = more ↑
more-below = more ↓
writing = A file is being written. You can go on meanwhile; Esc ends it.
writing-long = A file is being written, for { $seconds } s. You can go on meanwhile; Esc ends it.
one-moment = One moment.
fault = Reflectory met a fault of its own. Everything that was handed in is safe. Please try again.
