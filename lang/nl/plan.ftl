### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = alle groepen
# The title of leaders and teachers where they are shown together.
plan-staff = Schoolteam
# The title of the area of what a school added itself.
plan-own-statements = Eigen stellingen
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: gemiddelde van { $code } minstens { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: minstens { $percent } % beantwoordt { $code } met 4 of 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: minstens { $percent } % kiest “{ $option }” bij { $code }
plan-target-at-most = { $line }: hoogstens { $percent } % kiest “{ $option }” bij { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = gehaald
plan-nearer = dichterbij
plan-not-met = niet gehaald
plan-cannot-say = niet te zeggen
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: toen { $then }, nu { $now }
plan-outcome-now = { $verdict }: nu { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = de stelling staat niet in het latere rapport
plan-doubt-wording = met andere woorden gevraagd
plan-doubt-pooled = schoolleiders en leerkrachten zijn in een van de twee samengenomen
plan-doubt-groups = er zitten andere groepen achter
plan-doubt-line = het rapport heeft zo’n groep niet
plan-doubt-form = de vraag wordt op een andere manier beantwoord
plan-doubt-level = ander onderwijsniveau
plan-doubt-questionnaire = andere vragenlijst

## Sentences about a plan on several screens.

plan-days-backwards = De laatste dag komt vóór de eerste.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } valt buiten het schooljaar van het plan, augustus { $year } tot juli { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: deze vragenlijst heeft die stelling niet meer. Het onderdeel blijft zoals het is; het streefcijfer ervan is niet te controleren.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Je plan “{ $title }” heeft 1 open activiteit.
   *[other] Je plan “{ $title }” heeft { $open } open activiteiten.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Je plan “{ $title }” voor { $year } heeft 1 open activiteit.
   *[other] Je plan “{ $title }” voor { $year } heeft { $open } open activiteiten.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = open
# Under way.
plan-mark-doing = bezig
plan-mark-done = gedaan

## The list of plans.

plan-none = Nog geen plan.
# The letters n and a are keys.
plan-none-next = Een plan zegt wat de school nu gaat doen: een of twee dingen tegelijk, wie ervoor zorgt, tot wanneer, en aan welk cijfer je het zult merken. n begint er een; vanuit een rapport zet a een stelling in een plan.
plan-list = Actieplannen
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = niets open
plan-open = { $open ->
    [one] { $open } open
   *[other] { $open } open
  }

## Beginning a plan.

plan-which-level = Een plan is voor één onderwijsniveau. Welk?
plan-what-title = Hoe moet het plan heten?
plan-title-missing = Een plan heeft een titel nodig.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Aan welk plan { $code } { $title } toevoegen?
# In that list. `title` is what the new plan would be called.
plan-add-new = een nieuw plan: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Het plan “{ $title }” verwijderen, met alles erin?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = “{ $what }” uit het plan verwijderen?
plan-remove-item = { $code } { $title } uit het plan verwijderen?
plan-remove-item-activities = { $count ->
    [one] { $code } { $title } met 1 activiteit verwijderen?
   *[other] { $code } { $title } met { $count } activiteiten verwijderen?
  }
plan-keep-it = Behouden
plan-remove-it = Verwijderen
plan-changed-not-removed = Iemand anders heeft dit plan intussen gewijzigd, dus het is niet verwijderd. Bekijk het eerst.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = bewaren…
plan-saved = bewaard
plan-not-saved = niet bewaard
plan-saving-wait = Even geduld: je laatste wijziging wordt opgeslagen. Probeer het dan opnieuw.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Wat we doen
plan-page-months = Maanden
# What shall come of it, by a figure.
plan-page-targets = Streefcijfers

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Er is nog niets gepland. e toont voorbeelden per thema, i toont de stellingen; vanuit een rapport zet a er hier een in. Een of twee is genoeg voor een jaar.
# Behind a statement's title.
plan-no-objective = nog geen doel
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = vanaf { $day }
plan-days-until = tot en met { $day }
plan-days-none = nog geen dagen
plan-check-not-yet = Na dit plan is er nog geen rapport van dit niveau gekomen. Als het er is, wordt elk streefcijfer hier gecontroleerd.
plan-checked = Gecontroleerd met sessie { $session } van { $year }.
plan-no-figure = er is geen streefcijfer

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Doel
plan-measure = Waaraan we het merken
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Het volgende rapport
plan-aim-none = wordt niet met een cijfer vergeleken
plan-aim-mean = toont een gemiddelde van minstens
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = toont een aandeel van 4 en 5 van minstens
plan-aim-option = toont een aandeel van een keuze
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = van de vraag
plan-aim-choice = de keuze
plan-aim-line = van
plan-aim-bound = wordt gekozen door
plan-aim-value = zoveel
plan-at-least = minstens
plan-at-most = hoogstens
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Toen zeiden jullie
plan-since = Sindsdien hebben we
# What is done.
plan-what = Wat
plan-who = Wie
plan-from = Van
plan-to = Tot en met
plan-resources = Middelen
plan-money = Geld
# How far it is.
plan-progress = Voortgang
# What became of the target.
plan-came = Wat het opleverde

## What stands in such a line before something is typed.

plan-hint-objective = wat er aan het eind van het jaar anders moet zijn
plan-hint-measure = in één zin
plan-hint-told = voor deelnemers: gaat na deze woorden verder
plan-hint-what = wat er wordt gedaan
plan-hint-who = wie ervoor zorgt
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = een dag, bijvoorbeeld 23.11.2026 of 23.11.
plan-hint-resources = tijd, lokalen, hulp
plan-hint-money = wat het kost

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Een gemiddelde ligt tussen { $lowest } en { $highest }, bijvoorbeeld { $middle }.
plan-share-wrong = Een aandeel is een heel getal in procent, van 0 tot 100.
# The letter x is a key.
plan-what-missing = Een activiteit heeft een paar woorden nodig. Met x gaat ze weg.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = “{ $typed }” is geen dag. Typ hem bijvoorbeeld als 23.11.{ $year } of 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Wat moet er gebeuren?
plan-what-about = Waarover gaat het?
plan-examples = Voorbeelden om mee te beginnen; alles erin kun je wijzigen.
plan-write-as = Als wat moet het plan worden gemaakt?
# As what a plan is written: at most 50 columns each.
plan-as-page = Een pagina om te lezen, tonen en afdrukken (HTML)
plan-as-poster = Een affiche: één pagina om op te hangen (HTML)
plan-as-text = Een tekst voor in je eigen stukken (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dagen voor een agenda (iCalendar)
plan-write-saving = Het plan wordt opgeslagen. Probeer het opnieuw.
plan-calendar-nothing = Nog geen activiteit van dit plan heeft een dag, dus er is niets voor een agenda. Geef er één een eerste of laatste dag; dan lukt het. Er is niets gemaakt.
plan-many-activities = { $count ->
    [one] Een onderdeel heeft hoogstens { $count } activiteit.
   *[other] Een onderdeel heeft hoogstens { $count } activiteiten.
  }
plan-many-items = { $count ->
    [one] Een plan heeft hoogstens { $count } stelling.
   *[other] Een plan heeft hoogstens { $count } stellingen.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Iemand anders heeft dit plan intussen gewijzigd. Daarbij was een stelling verwijderd waarin jij iets had gewijzigd: die staat er weer.
plan-met-removed-by-you = Iemand anders heeft dit plan intussen gewijzigd, ook in de stelling die jij verwijderde; daarom blijft die staan. Kijk er even naar.
plan-met-chosen = Iemand anders heeft dit plan intussen gewijzigd. Wat jullie allebei opnieuw kozen, is zoals de ander het achterliet; kijk er even naar.
plan-met-theirs = Iemand anders heeft dit plan intussen gewijzigd. Je ziet het zoals het nu is.
plan-met-both = Iemand anders heeft dit plan intussen gewijzigd. De andere wijzigingen en die van jou staan er allebei in.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Iemand anders heeft dit plan intussen gewijzigd en deze regel leeggemaakt. Jouw tekst staat in de regel: Enter bewaart die, Esc laat de regel leeg.
# `theirs` is what the other one wrote.
plan-clash-wrote = Iemand anders heeft dit plan intussen gewijzigd en schreef hier “{ $theirs }”. Jouw tekst staat in de regel: Enter bewaart die, Esc laat de andere staan.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Thema
plan-target = Streefcijfer
plan-statement = Stelling
# From when to when.
plan-when = Wanneer
# `code` and `title` are a statement's.
plan-activities-for = Activiteiten bij { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = “{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } tot en met { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Jullie zeiden het. Wij doen het.
plan-foot = Gemaakt met Reflectory, dat niet verbonden is aan de Europese Commissie.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Wat we van plan waren
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Beoordeeld zoals afgedrukt, volgens de regels van een vergelijking: waar het cijfer verborgen is of met andere woorden is gevraagd, valt er niets te zeggen.
