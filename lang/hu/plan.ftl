### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = minden csoport
# The title of leaders and teachers where they are shown together.
plan-staff = Munkatársak
# The title of the area of what a school added itself.
plan-own-statements = Saját állítások
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: { $code } átlaga legalább { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: legalább { $percent } % válasza 4 vagy 5 ({ $code })
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: legalább { $percent } % választja: „{ $option }” ({ $code })
plan-target-at-most = { $line }: legfeljebb { $percent } % választja: „{ $option }” ({ $code })
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = elérve
plan-nearer = közelebb
plan-not-met = nincs elérve
plan-cannot-say = nem tudható
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: akkor { $then }, most { $now }
plan-outcome-now = { $verdict }: most { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = az állítás nincs benne a későbbi jelentésben
plan-doubt-wording = más szavakkal kérdeztük
plan-doubt-pooled = a vezetők és a pedagógusok az egyikben együtt szerepelnek
plan-doubt-groups = más csoportok állnak mögötte
plan-doubt-line = a jelentésben nincs ilyen csoport
plan-doubt-form = a kérdésre másképp lehet válaszolni
plan-doubt-level = másik oktatási szint
plan-doubt-questionnaire = másik kérdőív

## Sentences about a plan on several screens.

plan-days-backwards = Az utolsó nap megelőzi az elsőt.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } a terv tanévén kívül esik: { $year }. augusztus – { $next }. július.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: ebben a kérdőívben már nincs ilyen állítás. A tétel marad, ahogy van; a célszáma nem ellenőrizhető.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] „{ $title }”: ebben a tervedben { $open } nyitott teendő van.
   *[other] „{ $title }”: ebben a tervedben { $open } nyitott teendő van.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] „{ $title }” ({ $year }): ebben a tervedben { $open } nyitott teendő van.
   *[other] „{ $title }” ({ $year }): ebben a tervedben { $open } nyitott teendő van.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = nyitott
# Under way.
plan-mark-doing = folyamatban
plan-mark-done = kész

## The list of plans.

plan-none = Még nincs terv.
# The letters n and a are keys.
plan-none-next = A terv megmondja, mit tesz az iskola legközelebb: egyszerre egy-két dolgot, ki gondoskodik róla, meddig, és melyik szám mutatja meg. n: új terv; egy jelentésből az a tesz át egy állítást a tervbe.
plan-list = Cselekvési tervek
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nincs nyitott
plan-open = { $open ->
    [one] { $open } nyitott
   *[other] { $open } nyitott
  }

## Beginning a plan.

plan-which-level = Egy terv egy oktatási szinthez szól. Melyikhez?
plan-what-title = Mi legyen a terv címe?
plan-title-missing = A tervnek cím kell.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Melyik tervbe kerüljön? { $code } { $title }
# In that list. `title` is what the new plan would be called.
plan-add-new = új terv: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Eltávolítod a tervet mindennel, ami benne van? „{ $title }”
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Eltávolítod a tervből? „{ $what }”
plan-remove-item = Eltávolítod a tervből? { $code } { $title }
plan-remove-item-activities = { $count ->
    [one] Eltávolítod { $count } teendőjével együtt? { $code } { $title }
   *[other] Eltávolítod { $count } teendőjével együtt? { $code } { $title }
  }
plan-keep-it = Megtartás
plan-remove-it = Eltávolítás
plan-changed-not-removed = Közben valaki más módosította ezt a tervet, ezért nem lett eltávolítva. Előbb nézd meg!

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = mentés…
plan-saved = elmentve
plan-not-saved = nincs elmentve
plan-saving-wait = Egy pillanat: az utolsó módosításod mentése folyik. Próbáld újra!

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Mit teszünk
plan-page-months = Hónapok
# What shall come of it, by a figure.
plan-page-targets = Célszámok

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Még semmi sincs tervbe véve. e: példák területenként, i: az állítások listája; egy jelentésből az a tesz ide egy állítást. Egy vagy kettő elég egy évre.
# Behind a statement's title.
plan-no-objective = még nincs cél
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = ettől: { $day }
plan-days-until = eddig: { $day }
plan-days-none = még nincs nap
plan-check-not-yet = E terv után ezen a szinten még nem készült jelentés. Ha lesz, itt minden célszámot ellenőrzünk.
plan-checked = Összevetve ezzel: { $session }. alkalom, { $year }.
plan-no-figure = nincs kitűzött szám

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Cél
plan-measure = Honnan tudjuk meg
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = A következő jelentés
plan-aim-none = nem ellenőrzi számmal
plan-aim-mean = legalább ekkora átlagot mutat
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = legalább ekkora 4–5 arányt mutat
plan-aim-option = egy lehetőség arányát mutatja
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = ehhez a kérdéshez
plan-aim-choice = a lehetőség
plan-aim-line = csoport
plan-aim-bound = választja
plan-aim-value = ennyi
plan-at-least = legalább
plan-at-most = legfeljebb
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Múltkor ezt mondtátok
plan-since = Azóta
# What is done.
plan-what = Mit
plan-who = Ki
plan-from = Mettől
plan-to = Meddig
plan-resources = Mi kell hozzá
plan-money = Pénz
# How far it is.
plan-progress = Hol tart
# What became of the target.
plan-came = Mi lett belőle

## What stands in such a line before something is typed.

plan-hint-objective = mi legyen másképp az év végén
plan-hint-measure = egy mondatban
plan-hint-told = a résztvevőknek: e szavak után folytatódik
plan-hint-what = mi történik
plan-hint-who = ki gondoskodik róla
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = egy nap, például 23.11.2026 vagy 23.11.
plan-hint-resources = idő, terem, segítség
plan-hint-money = mennyibe kerül

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Az átlag { $lowest } és { $highest } között van, például { $middle }.
plan-share-wrong = Az arány egész százalék, 0 és 100 között.
# The letter x is a key.
plan-what-missing = Egy teendőhöz kell néhány szó. x: eltávolítás.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }” nem nap. Írd be így: 23.11.{ $year } vagy 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Mi a teendő?
plan-what-about = Miről szól?
plan-examples = Példák a kezdéshez; bennük minden módosítható.
plan-write-as = Mi készüljön a tervből?
# As what a plan is written: at most 50 columns each.
plan-as-page = Oldal: olvasni, kivetíteni, nyomtatni (HTML)
plan-as-poster = Plakát: egyetlen kitehető oldal (HTML)
plan-as-text = Szöveg a saját irataidba (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Napok a naptárba (iCalendar)
plan-write-saving = A terv mentése folyik. Próbáld újra!
plan-calendar-nothing = Ebben a tervben még egy teendőnek sincs napja, így nincs mit a naptárba tenni. Adj egyiknek első vagy utolsó napot, akkor működik! Semmi sem íródott ki.
plan-many-activities = { $count ->
    [one] Egy tételhez legfeljebb { $count } teendő tartozhat.
   *[other] Egy tételhez legfeljebb { $count } teendő tartozhat.
  }
plan-many-items = { $count ->
    [one] Egy tervben legfeljebb { $count } állítás lehet.
   *[other] Egy tervben legfeljebb { $count } állítás lehet.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Közben valaki más módosította ezt a tervet. Eltávolított egy állítást, amelyben te módosítottál valamit: most újra itt van.
plan-met-removed-by-you = Közben valaki más módosította ezt a tervet. Az általad eltávolított állításban módosított valamit, ezért megmarad. Nézd meg!
plan-met-chosen = Közben valaki más módosította ezt a tervet. Amit mindketten újra kiválasztottatok, úgy maradt, ahogy ő hagyta; nézd meg!
plan-met-theirs = Közben valaki más módosította ezt a tervet. Úgy látod, ahogy most van.
plan-met-both = Közben valaki más módosította ezt a tervet. Az ő módosításai és a tieid is benne vannak.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Közben valaki más módosította ezt a tervet, és kiürítette ezt a sort. A tied áll benne: Enter: megtartás, Esc: marad az övé.
# `theirs` is what the other one wrote.
plan-clash-wrote = Közben valaki más módosította ezt a tervet, és ezt írta ide: „{ $theirs }”. A tied áll a sorban: Enter: megtartás, Esc: marad az övé.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Terület
plan-target = Célszám
plan-statement = Állítás
# From when to when.
plan-when = Mikor
# `code` and `title` are a statement's.
plan-activities-for = Teendők: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } – { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Ti mondtátok. Mi tesszük.
plan-foot = Készült a Reflectory programmal, amely nem áll kapcsolatban az Európai Bizottsággal.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Amit terveztünk
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = A kinyomtatott értékek alapján, az összevetés szabályai szerint: ahol a szám rejtve van, vagy más szavakkal kérdeztük, semmi sem mondható.
