### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = všechny skupiny
# The title of leaders and teachers where they are shown together.
plan-staff = Vedení a učitelé
# The title of the area of what a school added itself.
plan-own-statements = Vlastní tvrzení
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: průměr { $code } aspoň { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: na { $code } odpoví 4 nebo 5 aspoň { $percent } %
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: „{ $option }“ v { $code } zvolí aspoň { $percent } %
plan-target-at-most = { $line }: „{ $option }“ v { $code } zvolí nejvýš { $percent } %
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = splněno
plan-nearer = blíž
plan-not-met = nesplněno
plan-cannot-say = nejde říct
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: předtím { $then }, teď { $now }
plan-outcome-now = { $verdict }: teď { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = tvrzení není v pozdější zprávě
plan-doubt-wording = ptali jsme se jinými slovy
plan-doubt-pooled = v jedné z obou jsou vedení a učitelé společně
plan-doubt-groups = stojí za tím jiné skupiny
plan-doubt-line = zpráva takovou skupinu nemá
plan-doubt-form = na otázku se odpovídá jinak
plan-doubt-level = jiný stupeň vzdělávání
plan-doubt-questionnaire = jiný dotazník

## Sentences about a plan on several screens.

plan-days-backwards = Poslední den je před prvním.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } je mimo školní rok plánu, srpen { $year } až červenec { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: tento dotazník už takové tvrzení nemá. Bod zůstává, jak je; jeho cíl nejde ověřit.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Tvůj plán „{ $title }“ má 1 otevřenou aktivitu.
    [few] Tvůj plán „{ $title }“ má { $open } otevřené aktivity.
   *[other] Tvůj plán „{ $title }“ má { $open } otevřených aktivit.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Tvůj plán „{ $title }“ na rok { $year } má 1 otevřenou aktivitu.
    [few] Tvůj plán „{ $title }“ na rok { $year } má { $open } otevřené aktivity.
   *[other] Tvůj plán „{ $title }“ na rok { $year } má { $open } otevřených aktivit.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = otevřená
# Under way.
plan-mark-doing = probíhá
plan-mark-done = hotová

## The list of plans.

plan-none = Zatím žádný plán.
# The letters n and a are keys.
plan-none-next = Plán říká, co škola udělá dál: jednu nebo dvě věci najednou, kdo se o to postará, do kdy a podle jakého čísla to poznáte. n začne plán; ze zprávy tvrzení přidá klávesa a.
plan-list = Akční plány
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nic otevřeného
plan-open = { $open ->
    [one] otevřené: { $open }
    [few] otevřené: { $open }
   *[other] otevřené: { $open }
  }

## Beginning a plan.

plan-which-level = Plán je pro jeden stupeň vzdělávání. Který?
plan-what-title = Jak se má plán jmenovat?
plan-title-missing = Plán potřebuje název.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Do kterého plánu přidat { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = nový plán: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Odebrat plán „{ $title }“ se vším, co v něm je?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Odebrat z plánu „{ $what }“?
plan-remove-item = Odebrat z plánu { $code } { $title }?
plan-remove-item-activities = { $count ->
    [one] Odebrat { $code } { $title } s 1 aktivitou?
    [few] Odebrat { $code } { $title } s { $count } aktivitami?
   *[other] Odebrat { $code } { $title } s { $count } aktivitami?
  }
plan-keep-it = Ponechat
plan-remove-it = Odebrat
plan-changed-not-removed = Někdo jiný tento plán mezitím změnil, takže se neodebral. Nejdřív se na něj prosím podívej.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = ukládá se…
plan-saved = uloženo
plan-not-saved = neuloženo
plan-saving-wait = Chviličku: ukládá se tvoje poslední změna. Zkus to prosím znovu.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Co děláme
plan-page-months = Měsíce
# What shall come of it, by a figure.
plan-page-targets = Cíle

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Zatím není nic naplánováno. e ukáže příklady pro každou oblast, klávesa i tvrzení; ze zprávy tvrzení přidá klávesa a. Na rok stačí jedno nebo dvě.
# Behind a statement's title.
plan-no-objective = zatím bez záměru
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = od { $day }
plan-days-until = do { $day }
plan-days-none = zatím bez dnů
plan-check-not-yet = Po tomto plánu zatím nepřišla žádná zpráva tohoto stupně. Až bude, každý cíl se tu ověří.
plan-checked = Ověřeno podle kola { $session }, { $year }.
plan-no-figure = bez cílového čísla

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Záměr
plan-measure = Jak to poznáme
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Příští zpráva
plan-aim-none = neověřuje se číslem
plan-aim-mean = ukáže průměr aspoň
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = ukáže podíl odpovědí 4 a 5 aspoň
plan-aim-option = ukáže podíl jedné možnosti
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = v otázce
plan-aim-choice = možnost
plan-aim-line = skupina
plan-aim-bound = zvolí ji
plan-aim-value = tolik
plan-at-least = aspoň
plan-at-most = nejvýš
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Minule jste řekli
plan-since = Co jsme udělali
# What is done.
plan-what = Co
plan-who = Kdo
plan-from = Od
plan-to = Do
plan-resources = Zdroje
plan-money = Peníze
# How far it is.
plan-progress = Postup
# What became of the target.
plan-came = Co z toho vzešlo

## What stands in such a line before something is typed.

plan-hint-objective = co má být na konci roku jinak
plan-hint-measure = jednou větou
plan-hint-told = pro účastníky: pokračuje po těchto slovech
plan-hint-what = co se udělá
plan-hint-who = kdo se o to postará
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = den, třeba 23.11.2026 nebo 23.11.
plan-hint-resources = čas, místnosti, pomoc
plan-hint-money = kolik to stojí

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Průměr leží mezi { $lowest } a { $highest }, třeba { $middle }.
plan-share-wrong = Podíl je celé číslo v procentech od 0 do 100.
# The letter x is a key.
plan-what-missing = Aktivita potřebuje pár slov. x ji odebere.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }“ není den. Napiš ho prosím třeba jako 23.11.{ $year } nebo 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Co se má udělat?
plan-what-about = Čeho se to týká?
plan-examples = Příklady pro začátek; všechno v nich se dá změnit.
plan-write-as = Jako co plán zapsat?
# As what a plan is written: at most 50 columns each.
plan-as-page = Stránka ke čtení, promítání a tisku (HTML)
plan-as-poster = Plakát: jedna strana k vyvěšení (HTML)
plan-as-text = Text k vložení do vlastních dokumentů (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dny do kalendáře (iCalendar)
plan-write-saving = Plán se ukládá. Zkus to prosím znovu.
plan-calendar-nothing = Žádná aktivita tohoto plánu zatím nemá den, takže do kalendáře není co dát. Dej některé první nebo poslední den; pak to půjde. Nic se nezapsalo.
plan-many-activities = { $count ->
    [one] Bod má nejvýš { $count } aktivitu.
    [few] Bod má nejvýš { $count } aktivity.
   *[other] Bod má nejvýš { $count } aktivit.
  }
plan-many-items = { $count ->
    [one] Plán má nejvýš { $count } tvrzení.
    [few] Plán má nejvýš { $count } tvrzení.
   *[other] Plán má nejvýš { $count } tvrzení.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Někdo jiný tento plán mezitím změnil. Odebral tvrzení, ve kterém je tvoje změna: je tu znovu.
plan-met-removed-by-you = Někdo jiný tento plán mezitím změnil. V tvrzení, které měla tvoje změna odebrat, něco upravil, takže zůstává. Podívej se na něj prosím.
plan-met-chosen = Někdo jiný tento plán mezitím změnil. Co jste oba nově zvolili, je tak, jak to nechal on; podívej se na to prosím.
plan-met-theirs = Někdo jiný tento plán mezitím změnil. Vidíš ho tak, jak je teď.
plan-met-both = Někdo jiný tento plán mezitím změnil. Jsou v něm jeho změny i tvoje.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Někdo jiný tento plán mezitím změnil a tento řádek vyprázdnil. Tvůj text je v řádku: Enter ho ponechá, Esc nechá jeho.
# `theirs` is what the other one wrote.
plan-clash-wrote = Někdo jiný tento plán mezitím změnil a napsal sem „{ $theirs }“. Tvůj text je v řádku: Enter ho ponechá, Esc nechá jeho.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Oblast
plan-target = Cíl
plan-statement = Tvrzení
# From when to when.
plan-when = Kdy
# `code` and `title` are a statement's.
plan-activities-for = Aktivity: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }“
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } až { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Vy jste řekli. My děláme.
plan-foot = Vytvořeno v programu Reflectory, bez vazby na Evropskou komisi.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Co jsme plánovali
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Posuzuje se, jak je vytištěno, podle pravidel porovnání: kde je číslo skryté nebo se ptalo jinými slovy, nejde nic říct.
