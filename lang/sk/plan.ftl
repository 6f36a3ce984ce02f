### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = všetky skupiny
# The title of leaders and teachers where they are shown together.
plan-staff = Vedenie a učitelia
# The title of the area of what a school added itself.
plan-own-statements = Vlastné tvrdenia
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: priemer { $code } aspoň { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: na { $code } odpovie 4 alebo 5 aspoň { $percent } %
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: „{ $option }“ v { $code } zvolí aspoň { $percent } %
plan-target-at-most = { $line }: „{ $option }“ v { $code } zvolí najviac { $percent } %
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = splnené
plan-nearer = bližšie
plan-not-met = nesplnené
plan-cannot-say = nedá sa povedať
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: vtedy { $then }, teraz { $now }
plan-outcome-now = { $verdict }: teraz { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = tvrdenie nie je v neskoršej správe
plan-doubt-wording = otázka bola inými slovami
plan-doubt-pooled = v jednej z oboch sú vedenie a učitelia spolu
plan-doubt-groups = sú za tým iné skupiny
plan-doubt-line = správa takú skupinu nemá
plan-doubt-form = na otázku sa odpovedá inak
plan-doubt-level = iný stupeň vzdelávania
plan-doubt-questionnaire = iný dotazník

## Sentences about a plan on several screens.

plan-days-backwards = Posledný deň je pred prvým.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } je mimo školského roka plánu, august { $year } až júl { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: tento dotazník už také tvrdenie nemá. Bod ostáva, ako je; jeho cieľ sa nedá overiť.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Tvoj plán „{ $title }“ má 1 otvorenú aktivitu.
    [few] Tvoj plán „{ $title }“ má { $open } otvorené aktivity.
   *[other] Tvoj plán „{ $title }“ má { $open } otvorených aktivít.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Tvoj plán „{ $title }“ na rok { $year } má 1 otvorenú aktivitu.
    [few] Tvoj plán „{ $title }“ na rok { $year } má { $open } otvorené aktivity.
   *[other] Tvoj plán „{ $title }“ na rok { $year } má { $open } otvorených aktivít.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = otvorená
# Under way.
plan-mark-doing = prebieha
plan-mark-done = hotová

## The list of plans.

plan-none = Zatiaľ nijaký plán.
# The letters n and a are keys.
plan-none-next = Plán hovorí, čo škola urobí ďalej: jednu alebo dve veci naraz, kto sa o to postará, dokedy a podľa ktorého čísla sa to spozná. n začne plán; zo správy doň tvrdenie pridá kláves a.
plan-list = Akčné plány
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nič otvorené
plan-open = { $open ->
    [one] otvorené: { $open }
    [few] otvorené: { $open }
   *[other] otvorené: { $open }
  }

## Beginning a plan.

plan-which-level = Plán je pre jeden stupeň vzdelávania. Ktorý?
plan-what-title = Ako sa má plán volať?
plan-title-missing = Plán potrebuje názov.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Do ktorého plánu pridať { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = nový plán: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Odobrať plán „{ $title }“ so všetkým, čo v ňom je?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Odobrať z plánu „{ $what }“?
plan-remove-item = Odobrať z plánu { $code } { $title }?
plan-remove-item-activities = { $count ->
    [one] Odobrať { $code } { $title } s 1 aktivitou?
    [few] Odobrať { $code } { $title } s { $count } aktivitami?
   *[other] Odobrať { $code } { $title } s { $count } aktivitami?
  }
plan-keep-it = Ponechať
plan-remove-it = Odobrať
plan-changed-not-removed = Niekto iný tento plán medzitým zmenil, preto sa neodobral. Najprv sa naň, prosím, pozri.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = ukladá sa…
plan-saved = uložené
plan-not-saved = neuložené
plan-saving-wait = Chvíľočku: tvoja posledná zmena sa ukladá. Skús to, prosím, znova.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Čo robíme
plan-page-months = Mesiace
# What shall come of it, by a figure.
plan-page-targets = Ciele

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Zatiaľ nie je nič naplánované. e ukáže príklady pre každú oblasť, kláves i tvrdenia; zo správy sem tvrdenie pridá kláves a. Na rok stačí jedno alebo dve.
# Behind a statement's title.
plan-no-objective = zatiaľ bez zámeru
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = od { $day }
plan-days-until = do { $day }
plan-days-none = zatiaľ bez dní
plan-check-not-yet = Po tomto pláne ešte neprišla nijaká správa tohto stupňa. Keď bude, každý cieľ sa tu overí.
plan-checked = Overené podľa kola { $session }, { $year }.
plan-no-figure = bez cieľového čísla

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Zámer
plan-measure = Ako to spoznáme
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Najbližšia správa
plan-aim-none = neoveruje sa číslom
plan-aim-mean = ukáže priemer aspoň
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = ukáže podiel odpovedí 4 a 5 aspoň
plan-aim-option = ukáže podiel jednej možnosti
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = v otázke
plan-aim-choice = možnosť
plan-aim-line = skupina
plan-aim-bound = zvolí ju
plan-aim-value = toľko
plan-at-least = aspoň
plan-at-most = najviac
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Minule ste povedali
plan-since = Čo sme odvtedy urobili
# What is done.
plan-what = Čo
plan-who = Kto
plan-from = Od
plan-to = Do
plan-resources = Zdroje
plan-money = Peniaze
# How far it is.
plan-progress = Postup
# What became of the target.
plan-came = Čo z toho vzišlo

## What stands in such a line before something is typed.

plan-hint-objective = čo má byť na konci roka inak
plan-hint-measure = jednou vetou
plan-hint-told = pre účastníkov: pokračuje po týchto slovách
plan-hint-what = čo sa urobí
plan-hint-who = kto sa o to postará
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = deň, napríklad 23.11.2026 alebo 23.11.
plan-hint-resources = čas, miestnosti, pomoc
plan-hint-money = koľko to stojí

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Priemer leží medzi { $lowest } a { $highest }, napríklad { $middle }.
plan-share-wrong = Podiel je celé číslo v percentách od 0 do 100.
# The letter x is a key.
plan-what-missing = Aktivita potrebuje pár slov. x ju odoberie.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }“ nie je deň. Napíš ho, prosím, napríklad ako 23.11.{ $year } alebo 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Čo sa má urobiť?
plan-what-about = Čoho sa to týka?
plan-examples = Príklady na začiatok; všetko v nich sa dá zmeniť.
plan-write-as = Ako čo zapísať plán?
# As what a plan is written: at most 50 columns each.
plan-as-page = Stránka na čítanie, premietanie a tlač (HTML)
plan-as-poster = Plagát: jedna strana na vyvesenie (HTML)
plan-as-text = Text na vloženie do svojich dokumentov (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dni do kalendára (iCalendar)
plan-write-saving = Plán sa ukladá. Skús to, prosím, znova.
plan-calendar-nothing = Nijaká aktivita tohto plánu ešte nemá deň, takže do kalendára niet čo dať. Daj niektorej prvý alebo posledný deň; potom to pôjde. Nič sa nezapísalo.
plan-many-activities = { $count ->
    [one] Bod má najviac { $count } aktivitu.
    [few] Bod má najviac { $count } aktivity.
   *[other] Bod má najviac { $count } aktivít.
  }
plan-many-items = { $count ->
    [one] Plán má najviac { $count } tvrdenie.
    [few] Plán má najviac { $count } tvrdenia.
   *[other] Plán má najviac { $count } tvrdení.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Niekto iný tento plán medzitým zmenil. Odobral tvrdenie, v ktorom je tvoja zmena: je tu znova.
plan-met-removed-by-you = Niekto iný tento plán medzitým zmenil. V tvrdení, ktoré mala tvoja zmena odobrať, niečo upravil, preto ostáva. Pozri sa naň, prosím.
plan-met-chosen = Niekto iný tento plán medzitým zmenil. Čo ste nanovo zvolili obaja, je tak, ako to nechal on; pozri sa na to, prosím.
plan-met-theirs = Niekto iný tento plán medzitým zmenil. Vidíš ho tak, ako je teraz.
plan-met-both = Niekto iný tento plán medzitým zmenil. Sú v ňom jeho zmeny aj tvoje.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Niekto iný tento plán medzitým zmenil a tento riadok vyprázdnil. Tvoj text je v riadku: Enter ho ponechá, Esc nechá jeho.
# `theirs` is what the other one wrote.
plan-clash-wrote = Niekto iný tento plán medzitým zmenil a napísal sem „{ $theirs }“. Tvoj text je v riadku: Enter ho ponechá, Esc nechá jeho.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Oblasť
plan-target = Cieľ
plan-statement = Tvrdenie
# From when to when.
plan-when = Kedy
# `code` and `title` are a statement's.
plan-activities-for = Aktivity: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }“
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } až { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Vy ste povedali. My konáme.
plan-foot = Vytvorené v programe Reflectory, bez väzby na Európsku komisiu.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Čo sme plánovali
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Posudzuje sa podľa vytlačených čísel a pravidiel porovnania: kde je číslo skryté alebo sa pýtalo inými slovami, nedá sa nič povedať.
