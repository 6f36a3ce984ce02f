### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = alle grupper
# The title of leaders and teachers where they are shown together.
plan-staff = Ansatte
# The title of the area of what a school added itself.
plan-own-statements = Egne udsagn
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: gennemsnit for { $code } mindst { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: mindst { $percent } % svarer 4 eller 5 på { $code }
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: mindst { $percent } % vælger "{ $option }" i { $code }
plan-target-at-most = { $line }: højst { $percent } % vælger "{ $option }" i { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = nået
plan-nearer = nærmere
plan-not-met = ikke nået
plan-cannot-say = kan ikke siges
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: { $then } før, { $now } nu
plan-outcome-now = { $verdict }: { $now } nu
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = udsagnet er ikke i den senere rapport
plan-doubt-wording = anden ordlyd
plan-doubt-pooled = ledere og lærere vises sammen i en af de to
plan-doubt-groups = andre grupper bag
plan-doubt-line = rapporten har ikke den gruppe
plan-doubt-form = spørgsmålet besvares på en anden måde
plan-doubt-level = et andet uddannelsestrin
plan-doubt-questionnaire = et andet spørgeskema

## Sentences about a plan on several screens.

plan-days-backwards = Den sidste dag kommer før den første.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } ligger uden for planens skoleår, august { $year } til juli { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: Dette spørgeskema har ikke det udsagn mere. Punktet bliver, som det er; dets målværdi kan ikke kontrolleres.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Jeres plan "{ $title }" har 1 åben aktivitet.
   *[other] Jeres plan "{ $title }" har { $open } åbne aktiviteter.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Jeres plan "{ $title }" for { $year } har 1 åben aktivitet.
   *[other] Jeres plan "{ $title }" for { $year } har { $open } åbne aktiviteter.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = åben
# Under way.
plan-mark-doing = i gang
plan-mark-done = færdig

## The list of plans.

plan-none = Ingen plan endnu.
# The letters n and a are keys.
plan-none-next = En plan siger, hvad skolen gør som det næste: en eller to ting ad gangen, hvem der sørger for det, hvornår det skal være færdigt, og hvilket tal der viser det. n begynder en; i en rapport sætter a et udsagn ind i en plan.
plan-list = Handlingsplaner
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = intet åbent
plan-open = { $open ->
    [one] { $open } åben
   *[other] { $open } åbne
  }

## Beginning a plan.

plan-which-level = En plan gælder ét uddannelsestrin. Hvilket?
plan-what-title = Hvad skal planen hedde?
plan-title-missing = En plan skal have en titel.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Hvilken plan skal { $code } { $title } ind i?
# In that list. `title` is what the new plan would be called.
plan-add-new = en ny plan: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Vil du fjerne planen "{ $title }" med alt i den?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Vil du fjerne "{ $what }" fra planen?
plan-remove-item = Vil du fjerne { $code } { $title } fra planen?
plan-remove-item-activities = { $count ->
    [one] Vil du fjerne { $code } { $title } med dets ene aktivitet?
   *[other] Vil du fjerne { $code } { $title } med dets { $count } aktiviteter?
  }
plan-keep-it = Behold
plan-remove-it = Fjern
plan-changed-not-removed = En anden har ændret denne plan i mellemtiden, så den er ikke fjernet. Se først på den.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = gemmer…
plan-saved = gemt
plan-not-saved = ikke gemt
plan-saving-wait = Et øjeblik: Din sidste ændring bliver gemt. Prøv igen.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Det gør vi
plan-page-months = Måneder
# What shall come of it, by a figure.
plan-page-targets = Målværdier

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Intet er planlagt endnu. e viser eksempler for hvert område, i viser udsagnene; i en rapport sætter a et udsagn ind her. Et eller to er nok til et år.
# Behind a statement's title.
plan-no-objective = intet mål endnu
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = fra { $day }
plan-days-until = til { $day }
plan-days-none = ingen dage endnu
plan-check-not-yet = Der er ikke kommet en rapport for dette trin efter denne plan endnu. Når der er en, kontrolleres hver målværdi her.
plan-checked = Kontrolleret ud fra runde { $session } i { $year }.
plan-no-figure = der sigtes ikke mod et tal

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Mål
plan-measure = Sådan ser vi det
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Næste rapport
plan-aim-none = kontrolleres ikke ud fra et tal
plan-aim-mean = viser et gennemsnit på mindst
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = viser en andel af 4 og 5 på mindst
plan-aim-option = viser andelen for en mulighed
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = i spørgsmålet
plan-aim-choice = muligheden
plan-aim-line = hos
plan-aim-bound = vælges af
plan-aim-value = så meget
plan-at-least = mindst
plan-at-most = højst
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Sidste gang sagde I
plan-since = Siden da: Vi
# What is done.
plan-what = Hvad
plan-who = Hvem
plan-from = Fra
plan-to = Til
plan-resources = Ressourcer
plan-money = Penge
# How far it is.
plan-progress = Fremskridt
# What became of the target.
plan-came = Hvad der kom ud af det

## What stands in such a line before something is typed.

plan-hint-objective = hvad der skal være anderledes ved årets slutning
plan-hint-measure = i en sætning
plan-hint-told = til deltagerne: fortsætter efter disse ord
plan-hint-what = hvad der gøres
plan-hint-who = hvem der sørger for det
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = en dag, for eksempel 23.11.2026 eller 23.11.
plan-hint-resources = tid, lokaler, hjælp
plan-hint-money = hvad det koster

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Et gennemsnit ligger mellem { $lowest } og { $highest }, for eksempel { $middle }.
plan-share-wrong = En andel er et helt antal procent fra 0 til 100.
# The letter x is a key.
plan-what-missing = En aktivitet skal have et par ord. x fjerner den.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = "{ $typed }" er ikke en dag. Skriv den for eksempel som 23.11.{ $year } eller 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Hvad skal der gøres?
plan-what-about = Hvad handler det om?
plan-examples = Eksempler at begynde med; alt i dem kan ændres.
plan-write-as = Hvordan skal planen skrives?
# As what a plan is written: at most 50 columns each.
plan-as-page = En side til at læse, vise og udskrive (HTML)
plan-as-poster = En plakat: én side til at hænge op (HTML)
plan-as-text = En tekst til dine egne papirer (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dage til en kalender (iCalendar)
plan-write-saving = Planen bliver gemt. Prøv igen.
plan-calendar-nothing = Ingen aktivitet i denne plan har en dag endnu, så der er intet til en kalender. Giv en af dem en første eller en sidste dag; så virker det. Intet er skrevet.
plan-many-activities = { $count ->
    [one] Et punkt har højst { $count } aktivitet.
   *[other] Et punkt har højst { $count } aktiviteter.
  }
plan-many-items = { $count ->
    [one] En plan har højst { $count } udsagn.
   *[other] En plan har højst { $count } udsagn.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = En anden har ændret denne plan i mellemtiden. Et udsagn, som du har ændret noget i, var fjernet: Det er her igen.
plan-met-removed-by-you = En anden har ændret denne plan i mellemtiden. Der er ændret noget i det udsagn, du fjernede, så det bliver. Se på det.
plan-met-chosen = En anden har ændret denne plan i mellemtiden. Det, I begge har valgt på ny, står, som den anden efterlod det; se på det.
plan-met-theirs = En anden har ændret denne plan i mellemtiden. Du ser den, som den er nu.
plan-met-both = En anden har ændret denne plan i mellemtiden. Både den andens ændringer og dine er i den.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = En anden har ændret denne plan i mellemtiden og tømt denne linje. Din står i linjen: Enter beholder den, Esc lader den andens stå.
# `theirs` is what the other one wrote.
plan-clash-wrote = En anden har ændret denne plan i mellemtiden og skrevet "{ $theirs }" her. Din står i linjen: Enter beholder den, Esc lader den andens stå.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Område
plan-target = Målværdi
plan-statement = Udsagn
# From when to when.
plan-when = Hvornår
# `code` and `title` are a statement's.
plan-activities-for = Aktiviteter for { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = "{ $words }"
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } til { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = I sagde. Vi gør.
plan-foot = Lavet med Reflectory, som ikke er tilknyttet Europa-Kommissionen.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Hvad vi havde planlagt
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Vurderet, som det vises, efter reglerne for en sammenligning: Hvor tallet er skjult, eller ordlyden var en anden, kan intet siges.
