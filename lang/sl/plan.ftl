### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = vse skupine
# The title of leaders and teachers where they are shown together.
plan-staff = Zaposleni
# The title of the area of what a school added itself.
plan-own-statements = Lastne trditve
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: povprečje { $code } vsaj { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: pri { $code } vsaj { $percent } % odgovorov 4 ali 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: pri { $code } vsaj { $percent } % izbere „{ $option }“
plan-target-at-most = { $line }: pri { $code } največ { $percent } % izbere „{ $option }“
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = doseženo
plan-nearer = bliže
plan-not-met = ni doseženo
plan-cannot-say = ni mogoče reči
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: prej { $then }, zdaj { $now }
plan-outcome-now = { $verdict }: zdaj { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = trditve ni v poznejšem poročilu
plan-doubt-wording = vprašano z drugimi besedami
plan-doubt-pooled = vodstvo in učitelji so v enem od obeh prikazani skupaj
plan-doubt-groups = za tem so druge skupine
plan-doubt-line = poročilo nima te skupine
plan-doubt-form = na vprašanje se odgovarja drugače
plan-doubt-level = druga stopnja izobraževanja
plan-doubt-questionnaire = drug vprašalnik

## Sentences about a plan on several screens.

plan-days-backwards = Zadnji dan je pred prvim.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } je zunaj šolskega leta načrta, od avgusta { $year } do julija { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: ta vprašalnik te trditve nima več. Točka ostane, kakršna je; njenega cilja ni mogoče preveriti.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = Tvoj načrt „{ $title }“ ima { $open ->
    [one] { $open } odprto dejavnost
    [two] { $open } odprti dejavnosti
    [few] { $open } odprte dejavnosti
   *[other] { $open } odprtih dejavnosti
  }.
# `year` is a school year, such as 2026-2027.
plan-reminder-year = Tvoj načrt „{ $title }“ za { $year } ima { $open ->
    [one] { $open } odprto dejavnost
    [two] { $open } odprti dejavnosti
    [few] { $open } odprte dejavnosti
   *[other] { $open } odprtih dejavnosti
  }.

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = odprto
# Under way.
plan-mark-doing = v teku
plan-mark-done = končano

## The list of plans.

plan-none = Načrta še ni.
# The letters n and a are keys.
plan-none-next = Načrt pove, kaj šola naredi zdaj: eno ali dve stvari naenkrat, kdo skrbi za to, do kdaj in po katerem številu se bo to videlo. n začne načrt; iz poročila a doda trditev v načrt.
plan-list = Akcijski načrti
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nič odprtega
plan-open = { $open ->
    [one] { $open } odprta
    [two] { $open } odprti
    [few] { $open } odprte
   *[other] { $open } odprtih
  }

## Beginning a plan.

plan-which-level = Načrt je za eno stopnjo izobraževanja. Za katero?
plan-what-title = Kako naj se načrt imenuje?
plan-title-missing = Načrt potrebuje naslov.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = V kateri načrt dodam { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = nov načrt: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Odstranim načrt „{ $title }“ z vsem, kar je v njem?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Odstranim „{ $what }“ iz načrta?
plan-remove-item = Odstranim { $code } { $title } iz načrta?
plan-remove-item-activities = Odstranim { $code } { $title } in { $count ->
    [one] { $count } dejavnost
    [two] { $count } dejavnosti
    [few] { $count } dejavnosti
   *[other] { $count } dejavnosti
  }?
plan-keep-it = Obdrži
plan-remove-it = Odstrani
plan-changed-not-removed = Ta načrt je medtem spremenil nekdo drug, zato ni bil odstranjen. Prosimo, najprej ga poglej.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = shranjujem…
plan-saved = shranjeno
plan-not-saved = ni shranjeno
plan-saving-wait = Trenutek: tvoja zadnja sprememba se shranjuje. Prosimo, poskusi znova.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Kaj naredimo
plan-page-months = Meseci
# What shall come of it, by a figure.
plan-page-targets = Cilji

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Nič še ni načrtovano. e pokaže primere za vsako področje, i našteje trditve; iz poročila a doda trditev sem. Ena ali dve sta za leto dovolj.
# Behind a statement's title.
plan-no-objective = namena še ni
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = od { $day }
plan-days-until = do { $day }
plan-days-none = dni še ni
plan-check-not-yet = Poročila te stopnje po tem načrtu še ni. Ko bo, se tukaj preveri vsak cilj.
plan-checked = Preverjeno: { $session }. krog, { $year }.
plan-no-figure = cilja s številom ni

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Namen
plan-measure = Kako bomo vedeli
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Naslednje poročilo
plan-aim-none = ne preverja s številom
plan-aim-mean = pokaže povprečje vsaj
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = pokaže delež 4 in 5 vsaj
plan-aim-option = pokaže delež možnosti
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = pri vprašanju
plan-aim-choice = možnost
plan-aim-line = skupina
plan-aim-bound = jo izbere
plan-aim-value = toliko
plan-at-least = vsaj
plan-at-most = največ
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Prejšnjič ste povedali
plan-since = Od takrat smo naredili
# What is done.
plan-what = Kaj
plan-who = Kdo
plan-from = Od
plan-to = Do
plan-resources = Viri
plan-money = Denar
# How far it is.
plan-progress = Napredek
# What became of the target.
plan-came = Kaj je nastalo

## What stands in such a line before something is typed.

plan-hint-objective = kaj naj bo na koncu leta drugače
plan-hint-measure = v enem stavku
plan-hint-told = za udeležence: nadaljuje se za temi besedami
plan-hint-what = kaj se naredi
plan-hint-who = kdo skrbi za to
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = dan, na primer 23.11.2026 ali 23.11.
plan-hint-resources = čas, prostori, pomoč
plan-hint-money = koliko stane

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Povprečje je med { $lowest } in { $highest }, na primer { $middle }.
plan-share-wrong = Delež je celo število odstotkov od 0 do 100.
# The letter x is a key.
plan-what-missing = Dejavnost potrebuje nekaj besed. x jo odstrani.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }“ ni dan. Prosimo, vpiši ga kot 23.11.{ $year } ali 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Kaj bo narejeno?
plan-what-about = Za kaj gre?
plan-examples = Primeri za začetek; vse v njih je mogoče spremeniti.
plan-write-as = Kako naj se načrt zapiše?
# As what a plan is written: at most 50 columns each.
plan-as-page = Stran za branje, projekcijo in tisk (HTML)
plan-as-poster = Plakat: ena stran za na steno (HTML)
plan-as-text = Besedilo za tvoje dokumente (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dnevi za koledar (iCalendar)
plan-write-saving = Načrt se shranjuje. Prosimo, poskusi znova.
plan-calendar-nothing = Nobena dejavnost tega načrta še nima dneva, zato za koledar ni ničesar. Eni od njih daj prvi ali zadnji dan; potem deluje. Nič ni bilo zapisano.
plan-many-activities = { $count ->
    [one] Točka ima največ { $count } dejavnost.
    [two] Točka ima največ { $count } dejavnosti.
    [few] Točka ima največ { $count } dejavnosti.
   *[other] Točka ima največ { $count } dejavnosti.
  }
plan-many-items = { $count ->
    [one] Načrt ima največ { $count } trditev.
    [two] Načrt ima največ { $count } trditvi.
    [few] Načrt ima največ { $count } trditve.
   *[other] Načrt ima največ { $count } trditev.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Ta načrt je medtem spremenil nekdo drug. Odstranjena je bila trditev, v kateri je tvoja sprememba: spet je tukaj.
plan-met-removed-by-you = Ta načrt je medtem spremenil nekdo drug, tudi pri trditvi, ki jo odstranjuješ, zato ostane. Prosimo, poglej jo.
plan-met-chosen = Ta načrt je medtem spremenil nekdo drug. Kar je na novo izbrano na obeh straneh, je po njegovi izbiri; prosimo, poglej.
plan-met-theirs = Ta načrt je medtem spremenil nekdo drug. Vidiš ga, kakršen je zdaj.
plan-met-both = Ta načrt je medtem spremenil nekdo drug. V njem so njegove in tvoje spremembe.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Ta načrt je medtem spremenil nekdo drug in izpraznil to vrstico. V njej je tvoje: Enter to shrani, Esc pusti njegovo.
# `theirs` is what the other one wrote.
plan-clash-wrote = Ta načrt je medtem spremenil nekdo drug in sem zapisal „{ $theirs }“. V vrstici je tvoje: Enter to shrani, Esc pusti njegovo.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Področje
plan-target = Cilj
plan-statement = Trditev
# From when to when.
plan-when = Kdaj
# `code` and `title` are a statement's.
plan-activities-for = Dejavnosti za { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }“
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } do { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Vi ste povedali. Mi naredimo.
plan-foot = Izdelano s programom Reflectory. Brez povezave z Evropsko komisijo.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Kaj smo načrtovali
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Presojeno, kot je natisnjeno, po pravilih primerjave: kjer je število skrito ali je bilo vprašano z drugimi besedami, ni mogoče reči ničesar.
