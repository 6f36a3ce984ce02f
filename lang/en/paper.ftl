### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Form { $number }
paper-page = page { $page } of { $pages }
paper-as = You answer as: { $who }, { $level }.
paper-voluntary = Taking part is voluntary. You may leave out whatever you do not want to answer. Please write no name on this form.
paper-number = The number is there so that each form counts once. Nobody should note who has which; take any form from the pile.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Put a cross into one box, like this: [x]. Where several may fit, it says so. ({ $id })
paper-small = Your group is small. Its results are shown on their own only from { $cell } sheets on. With fewer, only if every one of you agrees; you are asked at the end.
paper-own-line-ask = May our group's results be shown on their own?
paper-own-line = Our group's results may be shown on their own.
paper-own-line-why = With few sheets this happens only if every one of you ticks it; you may leave it.
paper-thanks = Thank you. Please fold the form and put it with the others, not on top.
paper-one-cross = (one cross)
paper-many-crosses = (as many crosses as fit)

## One-time slips.

paper-slips = One-time slips
paper-slip-once = Your code works once. Nobody can tell your answers by it: only a mark that it was used is kept.

## An invitation.

letter-title = An invitation to take part
letter-dear = Dear { $group },
letter-why = our school looks at how it uses digital technology for teaching and learning: what works, and what should become better. For that it needs to know how you see it.
letter-from = From
letter-until = Until
letter-until-day = { $day }, 23:59
letter-time = Time needed
letter-minutes = { $minutes ->
    [one] about 1 minute
   *[other] about { $minutes } minutes
  }
letter-as = You answer as
letter-code = Code to answer with
letter-who = Who is asked
letter-free = Taking part is voluntary
letter-free-more = You may leave out whatever you do not want to answer, and stop at any time.
letter-nobody = Nobody can find out who answered what
letter-nobody-more = No name, no account and no time is stored with the answers. They are sealed at once and stay in our school. Of a group with fewer than { $cell } sheets nothing is shown on its own unless each of them agreed. What cannot be promised: somebody may see your screen while you answer, and whoever writes a name or a story into a text field may be recognised by it.
letter-thanks = Thank you for taking part.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Certificate
certificate-above = This is to say that
certificate-took-part = took part when { $school } looked at how it uses digital technology.
certificate-coordinated = coordinated how { $school } looked at its use of digital technology.
certificate-our-school = our school
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, session { $session } of { $year }

## The last line of everything that leaves the school.

paper-made-with = Made with Reflectory. Not affiliated with the European Commission.
