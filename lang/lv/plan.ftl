### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = visas grupas
# The title of leaders and teachers where they are shown together.
plan-staff = Darbinieki
# The title of the area of what a school added itself.
plan-own-statements = Pašu apgalvojumi
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: { $code } vidējais vismaz { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: vismaz { $percent } % uz { $code } atbild ar 4 vai 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: vismaz { $percent } % jautājumā { $code } izvēlas "{ $option }"
plan-target-at-most = { $line }: ne vairāk kā { $percent } % jautājumā { $code } izvēlas "{ $option }"
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = sasniegts
plan-nearer = tuvāk
plan-not-met = nav sasniegts
plan-cannot-say = nevar pateikt
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: toreiz { $then }, tagad { $now }
plan-outcome-now = { $verdict }: tagad { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = apgalvojuma vēlākajā ziņojumā nav
plan-doubt-wording = jautāts citiem vārdiem
plan-doubt-pooled = vienā no abiem vadība un skolotāji rādīti kopā
plan-doubt-groups = pamatā citas grupas
plan-doubt-line = ziņojumā tādas grupas nav
plan-doubt-form = uz jautājumu atbild citādi
plan-doubt-level = cita izglītības pakāpe
plan-doubt-questionnaire = cita anketa

## Sentences about a plan on several screens.

plan-days-backwards = Pēdējā diena ir pirms pirmās.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } ir ārpus plāna mācību gada, no { $year }. gada augusta līdz { $next }. gada jūlijam.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: šajā anketā tāda apgalvojuma vairs nav. Ieraksts paliek, kāds ir; tā mērķi nevar pārbaudīt.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [zero] Tavā plānā "{ $title }" ir { $open } atvērti pasākumi.
    [one] Tavā plānā "{ $title }" ir { $open } atvērts pasākums.
   *[other] Tavā plānā "{ $title }" ir { $open } atvērti pasākumi.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [zero] Tavā plānā "{ $title }" ({ $year }) ir { $open } atvērti pasākumi.
    [one] Tavā plānā "{ $title }" ({ $year }) ir { $open } atvērts pasākums.
   *[other] Tavā plānā "{ $title }" ({ $year }) ir { $open } atvērti pasākumi.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = atvērts
# Under way.
plan-mark-doing = notiek
plan-mark-done = pabeigts

## The list of plans.

plan-none = Plāna vēl nav.
# The letters n and a are keys.
plan-none-next = Plāns saka, ko skola dara tālāk: vienu vai divas lietas reizē, kas par to gādā, līdz kam un pēc kura skaitļa to pazīs. n sāk plānu; no ziņojuma a ieliek apgalvojumu plānā.
plan-list = Rīcības plāni
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nekas nav atvērts
plan-open = { $open ->
    [zero] { $open } atvērti
    [one] { $open } atvērts
   *[other] { $open } atvērti
  }

## Beginning a plan.

plan-which-level = Plāns ir vienai izglītības pakāpei. Kurai?
plan-what-title = Kā plānu saukt?
plan-title-missing = Plānam vajag nosaukumu.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Kurā plānā ielikt: { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = jauns plāns: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Vai noņemt plānu "{ $title }" ar visu, kas tajā ir?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Vai noņemt no plāna: "{ $what }"?
plan-remove-item = Vai noņemt no plāna: { $code } { $title }?
plan-remove-item-activities = { $count ->
    [zero] Vai noņemt ar { $count } pasākumiem: { $code } { $title }?
    [one] Vai noņemt ar { $count } pasākumu: { $code } { $title }?
   *[other] Vai noņemt ar { $count } pasākumiem: { $code } { $title }?
  }
plan-keep-it = Paturēt
plan-remove-it = Noņemt
plan-changed-not-removed = Kāds cits pa to laiku šo plānu ir mainījis, tāpēc tas netika noņemts. Lūdzu, vispirms to apskati.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = saglabā…
plan-saved = saglabāts
plan-not-saved = nav saglabāts
plan-saving-wait = Mirklīti: tava pēdējā izmaiņa tiek saglabāta. Lūdzu, mēģini vēlreiz.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Ko darām
plan-page-months = Mēneši
# What shall come of it, by a figure.
plan-page-targets = Mērķi

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Vēl nekas nav ieplānots. e rāda piemērus katrai jomai, i uzskaita apgalvojumus; no ziņojuma a ieliek apgalvojumu šeit. Gadam pietiek ar vienu vai diviem.
# Behind a statement's title.
plan-no-objective = vēl nav nolūka
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = no: { $day }
plan-days-until = līdz: { $day }
plan-days-none = dienu vēl nav
plan-check-not-yet = Pēc šī plāna vēl nav nākis neviens šīs pakāpes ziņojums. Kad tāds būs, te katru mērķi pārbaudīs.
plan-checked = Salīdzināts ar { $session }. kārtu, { $year }.
plan-no-figure = nav izvirzīts skaitlis

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Nolūks
plan-measure = Kā to pazīsim
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Nākamais ziņojums
plan-aim-none = netiek pārbaudīts ar skaitli
plan-aim-mean = rāda vidējo, vismaz
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = rāda 4 un 5 daļu, vismaz
plan-aim-option = rāda iespējas daļu
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = jautājums
plan-aim-choice = iespēja
plan-aim-line = grupa
plan-aim-bound = izvēlas
plan-aim-value = tik daudz
plan-at-least = vismaz
plan-at-most = ne vairāk kā
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Iepriekš jūs teicāt
plan-since = Kopš tā laika mēs
# What is done.
plan-what = Ko dara
plan-who = Kurš
plan-from = No
plan-to = Līdz
plan-resources = Resursi
plan-money = Nauda
# How far it is.
plan-progress = Gaita
# What became of the target.
plan-came = Kas no tā iznāca

## What stands in such a line before something is typed.

plan-hint-objective = kam jābūt citādam gada beigās
plan-hint-measure = vienā teikumā
plan-hint-told = dalībniekiem: turpina šos vārdus
plan-hint-what = ko dara
plan-hint-who = kas par to gādā
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = diena, piemēram, 23.11.2026 vai 23.11.
plan-hint-resources = laiks, telpas, palīdzība
plan-hint-money = cik tas maksā

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Vidējais ir no { $lowest } līdz { $highest }, piemēram, { $middle }.
plan-share-wrong = Daļa ir vesels skaitlis procentos no 0 līdz 100.
# The letter x is a key.
plan-what-missing = Pasākumam vajag dažus vārdus. x to noņem.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = "{ $typed }" nav diena. Lūdzu, raksti kā 23.11.{ $year } vai 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Kas jādara?
plan-what-about = Par ko tas ir?
plan-examples = Piemēri, no kuriem sākt; visu tajos var mainīt.
plan-write-as = Kādā formā rakstīt plānu?
# As what a plan is written: at most 50 columns each.
plan-as-page = Lapa lasīšanai, rādīšanai un drukai (HTML)
plan-as-poster = Plakāts: viena lapa, ko piekārt (HTML)
plan-as-text = Teksts, ko ielīmēt savos dokumentos (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dienas kalendāram (iCalendar)
plan-write-saving = Plāns tiek saglabāts. Lūdzu, mēģini vēlreiz.
plan-calendar-nothing = Nevienam šī plāna pasākumam vēl nav dienas, tāpēc kalendāram nekā nav. Dod kādam pirmo vai pēdējo dienu; tad tas izdosies. Nekas netika uzrakstīts.
plan-many-activities = { $count ->
    [zero] Ierakstam ir ne vairāk kā { $count } pasākumi.
    [one] Ierakstam ir ne vairāk kā { $count } pasākums.
   *[other] Ierakstam ir ne vairāk kā { $count } pasākumi.
  }
plan-many-items = { $count ->
    [zero] Plānā ir ne vairāk kā { $count } apgalvojumi.
    [one] Plānā ir ne vairāk kā { $count } apgalvojums.
   *[other] Plānā ir ne vairāk kā { $count } apgalvojumi.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Kāds cits pa to laiku šo plānu ir mainījis. Viņš noņēma apgalvojumu, kurā tu kaut ko mainīji: tas atkal ir te.
plan-met-removed-by-you = Kāds cits pa to laiku šo plānu ir mainījis. Viņš kaut ko mainīja tevis noņemtajā apgalvojumā, tāpēc tas paliek. Lūdzu, apskati to.
plan-met-chosen = Kāds cits pa to laiku šo plānu ir mainījis. Ko abi izvēlējāties no jauna, ir tā, kā viņš to atstāja; lūdzu, apskati to.
plan-met-theirs = Kāds cits pa to laiku šo plānu ir mainījis. Tu redzi to tādu, kāds tas ir tagad.
plan-met-both = Kāds cits pa to laiku šo plānu ir mainījis. Viņa un tavas izmaiņas ir tajā abas.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Kāds cits pa to laiku šo plānu ir mainījis un šo rindu iztukšoja. Rindā ir tavs teksts: Enter to patur, Esc atstāj viņa.
# `theirs` is what the other one wrote.
plan-clash-wrote = Kāds cits pa to laiku šo plānu ir mainījis un te uzrakstīja "{ $theirs }". Rindā ir tavs teksts: Enter to patur, Esc atstāj viņa.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Joma
plan-target = Mērķis
plan-statement = Apgalvojums
# From when to when.
plan-when = Kad
# `code` and `title` are a statement's.
plan-activities-for = Pasākumi: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } – { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Jūs teicāt. Mēs darām.
plan-foot = Izveidots ar programmu Reflectory, kas nav saistīta ar Eiropas Komisiju.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Ko bijām ieplānojuši
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Vērtēts, kā drukāts, pēc salīdzināšanas noteikumiem: ja skaitlis ir slēpts vai jautāts citiem vārdiem, neko nevar pateikt.
