### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Plain mode: type a number or a word, then Enter. A question mark lists the words.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = again, g
plain-word-agree = agree, o
plain-word-areas = areas, a
plain-word-back = back, b
plain-word-clear = clear, x
plain-word-code = code, c
plain-word-easy = easy, e
plain-word-hand-in = hand in, i
plain-word-help = help, h
plain-word-language = language, l
plain-word-leave = leave, q
plain-word-no = no, n
plain-word-review = review, r
plain-word-slip = slip, s
plain-word-time = time, t
plain-word-where = where, w
plain-word-yes = yes, y

## What each of them does, read after it.

plain-does-again = read this once more
plain-does-agree = agree, or no longer agree, that our group's results are shown on their own
plain-does-areas = the parts, to go to one
plain-does-back = back
plain-does-clear = take this answer away
plain-does-code = my three words to come back
plain-does-easy = the statement in easy words
plain-does-hand-in = look it over and hand in
plain-does-help = a word about this
plain-does-language = another language
plain-does-leave = leave
plain-does-no = no
plain-does-review = how much is answered, and hand in
plain-does-slip = type another slip
plain-does-time = how much time is left
plain-does-where = where am I
plain-does-yes = yes
plain-dot = Before a word that is meant for the program, type a full stop, such as .{ $word }
lines-too-many-characters = There is room for { $most } characters here, and these are { $used }. What stood there stays; please type it shorter.
plain-empty = An empty line goes on without choosing.

## Where one is.

plain-part = Part { $part } of { $parts }: { $title }. { $count ->
    [one] 1 statement.
   *[other] { $count } statements.
  }
plain-statement = Statement { $at } of { $whole }.
plain-within = Statement { $at } of { $whole } in this part.
plain-hours-left = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
  } and { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  } left.
plain-minutes-left = { $minutes ->
    [one] 1 minute left.
   *[other] { $minutes } minutes left.
  }
plain-seconds-left = { $seconds ->
    [one] 1 second left.
   *[other] { $seconds } seconds left.
  }
plain-chosen = { $words } (chosen)
plain-ticked = Ticked: { $words }.
plain-nothing-ticked = Nothing is ticked.
plain-answered = Chosen: { $words }.
plain-not-answered = Nothing is chosen here.
plain-so-far = Your words so far: { $words }
plain-write = Write a line; more lines are added. A full stop alone, or an empty line, goes on.
plain-several = Several numbers may be typed. Typed again, one is taken away. An empty line goes on.
plain-review-how = A number goes to that part. To hand in, type { $word }.
plain-agreed = You agree.
plain-not-agreed = You have not agreed. To agree, type { $word }.
plain-no-help = There is no more about this.
plain-close-window = What was read and typed stays in this window. Please close it when you are done.
plain-kept = Your answers are kept for two hours under your three words.

## What stands before what is typed.

plain-ask-number = Number:
plain-ask-words = Words:
plain-ask-code = Code:
plain-ask-name = Name:
plain-ask-yes = { $yes } or { $no }:

## What was typed means nothing here.

plain-no-number = There is no number { $number } here.
plain-not-here = That does nothing here. A question mark lists what does.
plain-unknown = This was not understood. A question mark lists what can be typed.
plain-slip-refused = Your answers are still here, but your slip was used in the meantime. Please ask for another one and type { $word }.
