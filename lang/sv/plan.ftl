### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = alla grupper
# The title of leaders and teachers where they are shown together.
plan-staff = Personal
# The title of the area of what a school added itself.
plan-own-statements = Egna påståenden
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: medelvärde för { $code } minst { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: minst { $percent } % svarar 4 eller 5 på { $code }
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: minst { $percent } % väljer "{ $option }" i { $code }
plan-target-at-most = { $line }: högst { $percent } % väljer "{ $option }" i { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = uppnått
plan-nearer = närmare
plan-not-met = inte uppnått
plan-cannot-say = går inte att säga
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: { $then } då, { $now } nu
plan-outcome-now = { $verdict }: { $now } nu
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = påståendet finns inte i den senare rapporten
plan-doubt-wording = frågat med andra ord
plan-doubt-pooled = ledare och lärare visas tillsammans i en av de två
plan-doubt-groups = andra grupper ligger bakom
plan-doubt-line = rapporten har ingen sådan grupp
plan-doubt-form = frågan besvaras på ett annat sätt
plan-doubt-level = en annan utbildningsnivå
plan-doubt-questionnaire = en annan enkät

## Sentences about a plan on several screens.

plan-days-backwards = Den sista dagen kommer före den första.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } ligger utanför planens läsår, augusti { $year } till juli { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: den här enkäten har inte längre något sådant påstående. Punkten sparas som den är; dess målvärde går inte att kontrollera.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Din plan "{ $title }" har 1 öppen insats.
   *[other] Din plan "{ $title }" har { $open } öppna insatser.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Din plan "{ $title }" för { $year } har 1 öppen insats.
   *[other] Din plan "{ $title }" för { $year } har { $open } öppna insatser.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = öppen
# Under way.
plan-mark-doing = pågår
plan-mark-done = klar

## The list of plans.

plan-none = Ingen plan än.
# The letters n and a are keys.
plan-none-next = En plan säger vad skolan gör härnäst: en eller två saker i taget, vem som ser till det, till när, och vilken siffra som visar det. n börjar en; från en rapport lägger a in ett påstående i en plan.
plan-list = Handlingsplaner
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = inget öppet
plan-open = { $open ->
    [one] { $open } öppen
   *[other] { $open } öppna
  }

## Beginning a plan.

plan-which-level = En plan gäller en utbildningsnivå. Vilken?
plan-what-title = Vad ska planen heta?
plan-title-missing = En plan behöver en titel.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Till vilken plan ska { $code } { $title } läggas?
# In that list. `title` is what the new plan would be called.
plan-add-new = en ny plan: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Ta bort planen "{ $title }" med allt som finns i den?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Ta bort "{ $what }" ur planen?
plan-remove-item = Ta bort { $code } { $title } ur planen?
plan-remove-item-activities = { $count ->
    [one] Ta bort { $code } { $title } med dess 1 insats?
   *[other] Ta bort { $code } { $title } med dess { $count } insatser?
  }
plan-keep-it = Behåll
plan-remove-it = Ta bort
plan-changed-not-removed = Någon annan har ändrat planen under tiden, så den togs inte bort. Titta på den först.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = sparar…
plan-saved = sparat
plan-not-saved = inte sparat
plan-saving-wait = Ett ögonblick: din senaste ändring sparas. Försök igen.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Det vi gör
plan-page-months = Månader
# What shall come of it, by a figure.
plan-page-targets = Målvärden

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Inget är planerat än. e visar exempel för varje område, i listar påståendena; från en rapport lägger a in ett påstående här. En eller två saker räcker för ett år.
# Behind a statement's title.
plan-no-objective = inget mål än
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = från { $day }
plan-days-until = till { $day }
plan-days-none = inga dagar än
plan-check-not-yet = Ingen rapport för den här nivån har kommit efter planen än. När det finns en kontrolleras varje målvärde här.
plan-checked = Kontrollerat mot omgång { $session } läsåret { $year }.
plan-no-figure = ingen siffra som mål

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Mål
plan-measure = Så märker vi det
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Nästa rapport
plan-aim-none = kontrolleras inte med en siffra
plan-aim-mean = visar ett medelvärde på minst
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = visar en andel 4 och 5 på minst
plan-aim-option = visar en andel för ett alternativ
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = i frågan
plan-aim-choice = alternativet
plan-aim-line = bland
plan-aim-bound = väljs av
plan-aim-value = så många
plan-at-least = minst
plan-at-most = högst
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Förra gången sa ni
plan-since = Sedan dess: vi
# What is done.
plan-what = Vad
plan-who = Vem
plan-from = Från
plan-to = Till
plan-resources = Resurser
plan-money = Pengar
# How far it is.
plan-progress = Läge
# What became of the target.
plan-came = Vad det blev av det

## What stands in such a line before something is typed.

plan-hint-objective = vad som ska vara annorlunda när året är slut
plan-hint-measure = i en mening
plan-hint-told = för deltagarna: fortsätter efter de här orden
plan-hint-what = vad som görs
plan-hint-who = vem som ser till det
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = en dag, som 23.11.2026 eller 23.11.
plan-hint-resources = tid, lokaler, hjälp
plan-hint-money = vad det kostar

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Ett medelvärde ligger mellan { $lowest } och { $highest }, till exempel { $middle }.
plan-share-wrong = En andel är ett helt antal procent från 0 till 100.
# The letter x is a key.
plan-what-missing = En insats behöver några ord. x tar bort den.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = "{ $typed }" är ingen dag. Skriv den som 23.11.{ $year } eller 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Vad ska göras?
plan-what-about = Vad handlar det om?
plan-examples = Exempel att utgå från; allt i dem går att ändra.
plan-write-as = Skriva planen som vad?
# As what a plan is written: at most 50 columns each.
plan-as-page = En sida att läsa, visa och skriva ut (HTML)
plan-as-poster = En affisch: en sida att sätta upp (HTML)
plan-as-text = En text att klistra in i egna dokument (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dagar för en kalender (iCalendar)
plan-write-saving = Planen sparas. Försök igen.
plan-calendar-nothing = Ingen insats i planen har en dag än, så det finns inget till en kalender. Ge en av dem en första eller sista dag; då fungerar det. Inget skrevs.
plan-many-activities = { $count ->
    [one] En punkt har högst { $count } insats.
   *[other] En punkt har högst { $count } insatser.
  }
plan-many-items = { $count ->
    [one] En plan har högst { $count } påstående.
   *[other] En plan har högst { $count } påståenden.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Någon annan har ändrat planen under tiden och tagit bort ett påstående där du ändrade något: det finns här igen.
plan-met-removed-by-you = Någon annan har ändrat planen under tiden, även något i påståendet som du tog bort, så det är kvar. Titta på det.
plan-met-chosen = Någon annan har ändrat planen under tiden. Det ni båda valde på nytt är så som den andra lämnade det; titta på det.
plan-met-theirs = Någon annan har ändrat planen under tiden. Du ser den som den är nu.
plan-met-both = Någon annan har ändrat planen under tiden. Den andras ändringar och dina är båda med.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Någon annan har ändrat planen under tiden och tömt den här raden. Din text står i raden: Enter behåller den, Esc låter den andras gälla.
# `theirs` is what the other one wrote.
plan-clash-wrote = Någon annan har ändrat planen under tiden och skrivit "{ $theirs }" här. Din text står i raden: Enter behåller den, Esc låter den andras gälla.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Område
plan-target = Målvärde
plan-statement = Påstående
# From when to when.
plan-when = När
# `code` and `title` are a statement's.
plan-activities-for = Insatser för { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = ”{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } till { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Ni sa. Vi gör.
plan-foot = Gjord med Reflectory, som inte har någon koppling till Europeiska kommissionen.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Vad vi hade planerat
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Bedömt efter de siffror som visas, med samma regler som en jämförelse: där siffran är dold, eller frågades med andra ord, går inget att säga.
