### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = toate grupurile
# The title of leaders and teachers where they are shown together.
plan-staff = Personal
# The title of the area of what a school added itself.
plan-own-statements = Afirmații proprii
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: media la { $code } de cel puțin { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: cel puțin { $percent } % răspund la { $code } cu 4 sau 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: cel puțin { $percent } % aleg „{ $option }” la { $code }
plan-target-at-most = { $line }: cel mult { $percent } % aleg „{ $option }” la { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = atinsă
plan-nearer = mai aproape
plan-not-met = neatinsă
plan-cannot-say = nu se poate spune
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: { $then } atunci, { $now } acum
plan-outcome-now = { $verdict }: { $now } acum
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = afirmația nu e în raportul mai nou
plan-doubt-wording = s-a întrebat cu alte cuvinte
plan-doubt-pooled = conducerea și cadrele didactice apar împreună într-unul din cele două
plan-doubt-groups = alte grupuri în spate
plan-doubt-line = raportul nu are un astfel de grup
plan-doubt-form = la întrebare se răspunde altfel
plan-doubt-level = alt nivel de învățământ
plan-doubt-questionnaire = alt chestionar

## Sentences about a plan on several screens.

plan-days-backwards = Ultima zi vine înaintea celei dintâi.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } e în afara anului școlar al planului, august { $year } – iulie { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: acest chestionar nu mai are o astfel de afirmație. Punctul se păstrează cum e; ținta lui nu poate fi verificată.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Planul dumneavoastră „{ $title }” are 1 activitate de făcut.
    [few] Planul dumneavoastră „{ $title }” are { $open } activități de făcut.
   *[other] Planul dumneavoastră „{ $title }” are { $open } de activități de făcut.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Planul dumneavoastră „{ $title }” pentru { $year } are 1 activitate de făcut.
    [few] Planul dumneavoastră „{ $title }” pentru { $year } are { $open } activități de făcut.
   *[other] Planul dumneavoastră „{ $title }” pentru { $year } are { $open } de activități de făcut.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = de făcut
# Under way.
plan-mark-doing = în lucru
plan-mark-done = făcut

## The list of plans.

plan-none = Încă nu există niciun plan.
# The letters n and a are keys.
plan-none-next = Un plan spune ce face școala mai departe: câte un lucru sau două, cine se ocupă, până când și după ce cifră veți ști. n începe unul; dintr-un raport, a pune o afirmație într-un plan.
plan-list = Planuri de acțiune
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = totul făcut
plan-open = { $open ->
    [one] { $open } de făcut
    [few] { $open } de făcut
   *[other] { $open } de făcut
  }

## Beginning a plan.

plan-which-level = Un plan e pentru un singur nivel de învățământ. Care?
plan-what-title = Cum să se numească planul?
plan-title-missing = Un plan are nevoie de un titlu.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = În ce plan adăugați { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = un plan nou: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Eliminați planul „{ $title }” cu tot ce e în el?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Eliminați „{ $what }” din plan?
plan-remove-item = Eliminați { $code } { $title } din plan?
plan-remove-item-activities = { $count ->
    [one] Eliminați { $code } { $title } cu activitatea sa?
    [few] Eliminați { $code } { $title } cu cele { $count } activități ale sale?
   *[other] Eliminați { $code } { $title } cu cele { $count } de activități ale sale?
  }
plan-keep-it = Păstrează
plan-remove-it = Elimină
plan-changed-not-removed = Între timp altcineva a schimbat acest plan, așa că nu a fost eliminat. Mai întâi priviți-l.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = se salvează…
plan-saved = salvat
plan-not-saved = nesalvat
plan-saving-wait = O clipă: se salvează ultima modificare. Încercați din nou.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Ce facem
plan-page-months = Pe luni
# What shall come of it, by a figure.
plan-page-targets = Ținte

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Încă nu e planificat nimic. e arată exemple pentru fiecare domeniu, i listează afirmațiile; dintr-un raport, a pune aici o afirmație. Una sau două ajung pentru un an.
# Behind a statement's title.
plan-no-objective = încă fără obiectiv
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = din { $day }
plan-days-until = până la { $day }
plan-days-none = încă fără zile
plan-check-not-yet = După acest plan nu a venit încă niciun raport al acestui nivel. Când există unul, fiecare țintă se verifică aici.
plan-checked = Verificat față de sesiunea { $session } din { $year }.
plan-no-figure = nu se urmărește o cifră

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Obiectiv
plan-measure = Cum vom ști
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Raportul următor
plan-aim-none = nu se verifică printr-o cifră
plan-aim-mean = arată o medie de cel puțin
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = arată o pondere de 4 și 5 de cel puțin
plan-aim-option = arată ce parte alege o opțiune
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = la întrebarea
plan-aim-choice = opțiunea
plan-aim-line = de la
plan-aim-bound = e aleasă de
plan-aim-value = atât
plan-at-least = cel puțin
plan-at-most = cel mult
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Data trecută ați spus
plan-since = Ce am făcut de atunci
# What is done.
plan-what = Ce
plan-who = Cine
plan-from = De la
plan-to = Până la
plan-resources = Resurse
plan-money = Bani
# How far it is.
plan-progress = Stadiu
# What became of the target.
plan-came = Ce a ieșit

## What stands in such a line before something is typed.

plan-hint-objective = ce să fie altfel la sfârșitul anului
plan-hint-measure = într-o propoziție
plan-hint-told = pentru participanți: continuă după aceste cuvinte
plan-hint-what = ce se face
plan-hint-who = cine se ocupă
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = o zi, de exemplu 23.11.2026 sau 23.11.
plan-hint-resources = timp, săli, ajutor
plan-hint-money = cât costă

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = O medie e între { $lowest } și { $highest }, de exemplu { $middle }.
plan-share-wrong = O pondere e un număr întreg de procente, de la 0 la 100.
# The letter x is a key.
plan-what-missing = O activitate are nevoie de câteva cuvinte. x o elimină.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }” nu e o zi. Scrieți-o, de exemplu, 23.11.{ $year } sau 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Ce e de făcut?
plan-what-about = Despre ce e vorba?
plan-examples = Exemple de început; tot ce e în ele poate fi schimbat.
plan-write-as = În ce formă scrieți planul?
# As what a plan is written: at most 50 columns each.
plan-as-page = O pagină de citit, proiectat și tipărit (HTML)
plan-as-poster = Un afiș: o pagină de pus pe perete (HTML)
plan-as-text = Un text de lipit în documentele proprii (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Zile pentru un calendar (iCalendar)
plan-write-saving = Planul se salvează. Încercați din nou.
plan-calendar-nothing = Nicio activitate din acest plan nu are încă o zi, deci nu e nimic pentru calendar. Dați uneia o primă sau o ultimă zi; atunci merge. Nu s-a scris nimic.
plan-many-activities = { $count ->
    [one] Un punct are cel mult { $count } activitate.
    [few] Un punct are cel mult { $count } activități.
   *[other] Un punct are cel mult { $count } de activități.
  }
plan-many-items = { $count ->
    [one] Un plan are cel mult { $count } afirmație.
    [few] Un plan are cel mult { $count } afirmații.
   *[other] Un plan are cel mult { $count } de afirmații.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Între timp altcineva a schimbat acest plan. Eliminase o afirmație în care ați schimbat ceva: e din nou aici.
plan-met-removed-by-you = Între timp altcineva a schimbat acest plan. A schimbat ceva la afirmația pe care ați eliminat-o, așa că ea rămâne. Priviți-o, vă rugăm.
plan-met-chosen = Între timp altcineva a schimbat acest plan. Ce ați ales din nou amândoi e cum a lăsat celălalt; verificați, vă rugăm.
plan-met-theirs = Între timp altcineva a schimbat acest plan. Îl vedeți așa cum e acum.
plan-met-both = Între timp altcineva a schimbat acest plan. În el sunt și modificările sale, și ale dumneavoastră.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Între timp altcineva a schimbat acest plan și a golit acest rând. Textul dumneavoastră e în rând: Enter îl păstrează, Esc îl lasă pe al celuilalt.
# `theirs` is what the other one wrote.
plan-clash-wrote = Între timp altcineva a schimbat acest plan și a scris aici „{ $theirs }”. Textul dumneavoastră e în rând: Enter îl păstrează, Esc îl lasă pe al celuilalt.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Domeniu
plan-target = Țintă
plan-statement = Afirmație
# From when to when.
plan-when = Când
# `code` and `title` are a statement's.
plan-activities-for = Activități pentru { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } până la { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Ați spus. Facem.
plan-foot = Realizat cu Reflectory, fără legătură cu Comisia Europeană.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Ce am plănuit
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Apreciat după cifrele tipărite, cu regulile unei comparații: unde cifra e ascunsă sau s-a întrebat cu alte cuvinte, nu se poate spune nimic.
