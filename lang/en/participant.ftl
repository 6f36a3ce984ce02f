### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Sample school
home-what = A school looks at how it uses digital technology.
home-more = Students, teachers and school leaders answer a questionnaire. Nobody can find out who answered what.
home-nothing = Nothing is set up on this machine yet.
home-passphrase = A sample has no secrets: its passphrase is { $passphrase }.
home-answer = answer the questionnaire
home-answer-sample = answer as a student
home-coordinate = see who has taken part
home-coordinate-sample = watch the bars, as the coordinator does
home-look = look around in a sample school
home-set-up = set up your school
home-leave = leave
key-go = go
opens-on = opens on { $day }
open-until = open until { $day }, { closing-time }
closed-since = closed since { $day }

## Which of several questionnaires.

choose-which = Which questionnaire do you want to answer?
key-slip = I have a slip with a code
key-continue = continue with a code

## The welcome.

welcome-not-yet = Not open yet, from { $day }.
welcome-come-back = Please come back then. Nothing is asked of you today.
welcome-closed = Closed since { $day }, { closing-time }.
welcome-thanks = Thank you to everybody who took part.
welcome = Welcome. The school would like to know what you think.
welcome-in-turn = Welcome. { $handed } of { $pupils } have handed in.
welcome-about = It is about computers, tablets and the internet at the school: in lessons, for homework, at work.
welcome-anonymous = It is anonymous: your name is not asked, and nobody can find out what you answered.
welcome-voluntary = It is voluntary: you may leave a statement out, or stop at any time.
welcome-minutes = It takes at most { $most } minutes. You have two hours.
welcome-minutes-between = It takes { $least } to { $most } minutes at most. You have two hours.
welcome-at-the-end = At the end you look it over, and only then hand it in.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = These texts run from right to left; a terminal may turn them round. In lines: reflectory answer --plain
welcome-last-time-count = What came of what was said last time: { $count ->
    [one] 1 thing
   *[other] { $count } things
  }
welcome-who = Who are you?
form-level = Education level
welcome-two-levels = If you work at two levels of the school, answer once for each.
last-time = What came of last time
key-begin = begin
key-last-time = last time
key-that-is-me = that is me

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Last time you said { $what }
told-since = Since then we { $what }
told-count = What came of last time: { $count ->
    [one] 1 thing
   *[other] { $count } things
  }, on the welcome.

## Typing a code.

enter-slip = Please type the code on your slip.
enter-slip-more = Ten letters and digits. Capitals, spaces and the dash do not matter.
enter-words = Please type your three words.
enter-words-more = They were shown when you began. Your answers are kept on the machine on which you began, for two hours.
enter-class = Please type your class's code.
enter-class-more = Four letters and digits. Your teacher's screen shows it.
enter-pin = Please type the PIN that ends this session.
enter-pin-more = Or go back: others can answer here.

## Before the first statement.

start-as = You answer as: { $who }, { $level }.
start-small = Your group is small. Its results are shown on their own only from { $cell } sheets on. With fewer, only if every one of you agrees; you are asked at the end.
start-code = Your code to come back:
start-code-why = If the power goes or somebody needs the machine, these three words bring your answers back, for two hours, on this machine. Keep them to yourself.
start-code-why-machine = If the power goes or somebody needs the machine, these three words bring your answers back, for two hours, on this machine ({ $machine }). Keep them to yourself.
key-first-statement = first statement
key-with-class = with the class
key-without-class = without the class

## The walk through the statements.

walk-preview = Preview
time-over = time is over
time-seconds = { $seconds } s left
time-minutes = { $minutes } min left
time-hours = { $hours } h { $minutes } min left
time-to-decide = { $time } to decide
walk-count = { $at } of { $whole }
walk-place = part { $part } of { $parts } · statement { $at } of { $whole }
walk-minutes-left = { $minutes ->
    [one] 1 minute left. What you have chosen so far stays.
   *[other] { $minutes } minutes left. What you have chosen so far stays.
  }
walk-sending = One moment: your answers are being stored.
walk-leave = Leave without handing in?
walk-leave-more = Your answers would then be gone. Nothing of them is kept.
walk-code = Your code to come back: { $code }
walk-five = ?  what would a 5 look like
walk-word = ?  a word about this
walk-word-f1 = F1  a word about this
walk-steps = Which of these fits you best?
walk-characters = { $count } of { $most } characters
walk-as-written = (not in your language)
# The same statement in the easiest words, above its help text.
walk-easy = In easy words: { $words }
areas-where = Where do you want to go?
areas-not-asked = not asked of: { $group }
review-answered = You answered { $given } of { $asked }.
review-note = You may leave some out. Nobody will know your sheet.
review-of = { $given } of { $asked }
review-left = { $given } of { $asked }, { $left } left
review-not-for-me = { $given } of { $asked }, { $not } not for me
confirm = Hand in your answers?
confirm-all = You have an answer to everything.
confirm-some = { $left ->
    [one] You answered { $given } of { $asked }. One is left out; that is fine.
   *[other] You answered { $given } of { $asked }. { $left } are left out; that is fine.
  }
confirm-after = Afterwards nothing can be changed, and nobody will know which sheet is yours.
confirm-own-line = Our group's results may be shown on their own.
confirm-own-line-why = Your group is small. With few sheets this happens only if every one of you ticks it; you may leave it.
time-up = The two hours are over.
time-up-answered = You answered { $given } of { $asked }. Nothing can be changed any more.
time-up-choice = Do you want to hand these answers in? Without your word they are discarded.
key-choose = choose
key-next = next
key-clear = clear
key-help = help
key-areas = areas
key-review = review
key-large = large text
key-my-code = my code
key-code = code
key-class = class
key-alone = alone
key-ready = ready
key-go-there = go there
key-hand-in = hand in
key-tick = tick or untick
key-another-slip = type another slip
key-not-yet = not yet
key-go-on-answering = go on answering
key-discard-and-leave = discard and leave
key-hand-in-these = hand in these
key-discard = discard

## A class that answers together, on a pupil's machine.

class-stops = Your class stops here.
class-stops-kept = Your answers are kept.
class-stops-back = Come back with your three words within the two hours, on this machine: c, the words, then w.

## The end.

thanks = Thank you.
thanks-stored = Your answers are stored safely. Nobody can find out that they are yours.
thanks-together = Together with everybody else's they show the school where it stands.
thanks-discarded = Your answers are discarded.
thanks-nothing-kept = Nothing of them was kept.
thanks-again = You can begin again as long as the questionnaire is open.
thanks-nobody-chose = Nobody chose to hand the answers in, so nothing of them was kept.
thanks-preview = This was a preview.
thanks-preview-nothing = Nothing of it was stored. Participants see the same walk.
thanks-preview-there = There they get three words to come back and a receipt.
thanks-closed = The questionnaire closed on { $day }, { closing-time }.
thanks-closed-nothing = Answers that were not handed in before are discarded; nothing of them was kept.
thanks-receipt = Your receipt:
thanks-receipt-why = Until the closing these words can show that your sheet is there, and nothing more. You need not keep them.
key-own-result = my result
own-result = Your own result
own-result-only-you = Only you see this. It is stored nowhere, and gone when you leave here.
own-result-sum = Sum: { $sum } of { $most }
own-result-level = All together: { $level }
own-result-left-out = Left out, without a level: { $count }
own-result-no-level = no level
own-result-next = Next step: { $words }
key-certificate = a certificate
handed-up-stick = Stored here; it is carried to the coordinator's machine on a stick.
handed-up = Your sheet is handed in at the coordinator's machine.
handed-up-under-way = Stored here; it is being handed in at the coordinator's machine.
handed-up-later = Stored here; handed in when the coordinator's machine is reachable.
kiosk-kept = Answers that were begun are kept on this machine, { $machine }. c comes back to them.

## A certificate of having taken part.

certificate-name = The name for the certificate:
certificate-stored = The name is stored nowhere and has nothing to do with any answers. The certificate says the school and the session, and no time.
certificate-shared = Many people use this machine: the certificate stays on the screen, or goes to a drive you plug in.
certificate-writing = One moment: the certificate is being written. q ends that.
certificate-ending = The writing is being ended.
certificate-copied = Copied, where the terminal can: please paste it to see. The clipboard keeps it until something else is copied.
certificate-no-name = Please type a name first.
key-show-it = show it
key-no-certificate = no certificate
key-copy = copy
key-pdf = PDF
key-html = HTML
key-another-name = another name
key-end-writing = end the writing

## Another language.

languages = Which language?
languages-note = You can change it at any moment; no answer is lost.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = This slip is for another group. Please ask for one of yours.
slip-refused = Your answers are still here, but your slip was used in the meantime. Please ask for another one and press s.
code-opens-nothing = This code does not open anything here now. Please check it letter by letter, or ask for another one.
code-slip = There is a typing slip in this code. Please compare it letter by letter.
code-not-open = This code is right, but its questionnaire is not open now.
code-needed = This group answers with a code now. Please type the one on your slip, or ask for one.
pin-wrong = This is not the PIN. Please try again, or go back.
# What the machine's own store can say.
store-full = The disk of this machine is full. Everything handed in is safe; this last step was not stored. Please tell somebody, then try again: nothing is counted twice.
store-busy = This machine's store was busy. Everything handed in is safe; this last step was not stored. Please wait a moment and try again.
store-no-right = This program may not write on this machine. Everything handed in is safe; this last step was not stored. Please tell the person who looks after it, then try again.
store-fault = Something is wrong with what is stored on this machine. Nothing was changed, and this last step was not stored. Please tell the person who looks after it.
taken-back = The school has taken this questionnaire back for the moment. Please tell the person who looks after it.
no-random = This machine gives no random numbers, so nothing can begin. Please try again.
words-nothing = Nothing is kept under these words on this machine, { $machine }. Please check them; they are kept for two hours, where you began.
words-damaged = What is kept under these words is damaged and cannot be read. Please begin again.
words-no-exercise = What is kept under these words belongs to an exercise that is no longer here.
words-closed = The questionnaire closed in the meantime, so these answers can no longer be handed in.
words-over = The two hours of these answers are over, so they can no longer be handed in. You can begin again.
not-kept = Your answers are on the screen, but not kept for a power cut yet. You can go on. { $cause }
not-handed-in = Your answers are still here, but not handed in yet. { $cause }

## Headings of the walk.

block-own = Our own statements
block-words = In your own words

## A class that answers together.

class-begins-together = Your class begins together. Press w to go on without it.
class-over-alone = This class is over. You can begin alone.
class-over-hand-in = This class is over. You can go on alone and hand in.
class-lists-later = Lists and review open at the end, for everybody.
class-leave = Press it once more to go on without your class.
class-alone = You go on alone now. The same key and your class's code bring you back.
class-link-gone = The link to your teacher is gone: go on alone.
class-back = Back with the class.
class-gathering = With the class. It begins in a moment.
class-pausing = Your teacher has paused.
class-over = Your class is over: go on alone.
class-review = With the class. Look it over, then hand in.
class-ready = With the class. It goes on in a moment.
class-together = With the class.
class-within-part = With the class. Go through this part as you like.
class-with-timer = { $line } { $timer }
timer-over = The time for this one is over.
timer-left = { $minutes ->
    [one] One minute for this one.
   *[other] { $minutes } minutes for this one.
  }
class-not-found = Your class was not found. Please compare the code with your teacher's screen; or type the code, a space and the address that stands there in small letters.
class-nobody = Nobody answers at this address. Please compare it with your teacher's screen. You can also go back and begin alone.
class-other-code = This is not the code of that class. Please compare it with your teacher's screen.
class-many = Many are joining just now. Please press Enter again in a moment.
class-other-version = Your teacher's machine has another version of this program. You can go back and begin alone.
class-other-group = This class answers as another group: { $who }. Please go back and begin anew as that, or go on alone.
class-wait = { $seconds ->
    [one] Please wait a second before you try once more.
   *[other] Please wait { $seconds } seconds before you try once more.
  }
class-no-code = This is no class's code. It has four letters and digits; please compare it with your teacher's screen, sign by sign.
