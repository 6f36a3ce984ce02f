### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = another part
key-pace = pace
key-pause = pause
key-timer = timer
key-read-aloud = read aloud
key-stop-after = stop after this part
key-end = end
key-go-on-class = go on with the class
key-end-it = end it
key-close-window = close this window

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } min or more
beamer-least-hours = { $hours } h { $minutes } min or more
# What a pupil types who comes late: a code and an address.
beamer-late = Who comes late types: { $typed }
beamer-goes-on = The class goes on where it was. When the machines are back, press Enter.
beamer-elsewhere = This class is open already in another window on this machine.
beamer-elsewhere-more = Its pupils follow that one, and nothing has changed. Please go on there; or end the class there first, and open it here again.

## Before the first statement, and after the class has stopped.

beamer-code = The code of this class
beamer-how = On each machine: reflectory answer, { $who }, w, this code.
beamer-how-back = On each machine: c, the three words, w, this code.
# A code and an address follow, on this line or on the next.
beamer-not-found = Where it is not found, type:
beamer-nobody = No machine has joined yet.
beamer-machines = { $joined ->
    [one] 1 machine has joined.
   *[other] { $joined } machines have joined.
  }
beamer-stopped = The class has stopped. Everybody's two hours run on.
beamer-stopped-after = The class has stopped after: { $part }. Everybody's two hours run on.
beamer-begins = It begins with
beamer-goes-on-with = It goes on with
beamer-place = { $title } · part { $part } of { $parts } · statement { $at } of { $whole }
beamer-look-it-over = Look it over and hand in
beamer-pace-together = Everybody at the same statement.
beamer-pace-part = Inside a part everybody at their own pace.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count } of { $joined } have answered
beamer-handed-in = { $count } of { $joined } have handed in
beamer-paused = paused
beamer-timer = { $minutes } min for this one
beamer-timer-over = time for this one is over
beamer-ready = { $count } ready
beamer-together = together
beamer-own-pace = own pace
beamer-stops = stops after this part
beamer-own-words = Everybody writes in their own words.

## What the teacher reads aloud.

beamer-read = Read aloud: "{ $text }"
beamer-five = A { $highest } fits like this: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Press { $points }.
beamer-zero = Or 0: { $words }.
beamer-choose-one = Choose one.
beamer-tick-all = Tick all that fit.
beamer-write = Write what you like, and no names.
beamer-leave-out = You may leave it out. Nobody sees what you choose.

## At the end.

beamer-review = Look it over, each on your own machine.
beamer-review-out = What is left out can be answered now. It may stay out, too.
beamer-review-in = Then press s, and Enter: your answers are handed in.
beamer-review-nobody = Nobody will know which sheet is whose.
beamer-end = End this class?
beamer-end-more = Whoever has not handed in goes on alone; nothing anybody has chosen is lost.
