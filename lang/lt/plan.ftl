### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = visos grupės
# The title of leaders and teachers where they are shown together.
plan-staff = Darbuotojai
# The title of the area of what a school added itself.
plan-own-statements = Savi teiginiai
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: { $code } vidurkis bent { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: bent { $percent } % atsako į { $code } 4 arba 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: bent { $percent } % renkasi „{ $option }“ ({ $code })
plan-target-at-most = { $line }: ne daugiau kaip { $percent } % renkasi „{ $option }“ ({ $code })
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = pasiekta
plan-nearer = arčiau
plan-not-met = nepasiekta
plan-cannot-say = negalima pasakyti
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: tada { $then }, dabar { $now }
plan-outcome-now = { $verdict }: dabar { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = vėlesnėje ataskaitoje šio teiginio nėra
plan-doubt-wording = klausta kitais žodžiais
plan-doubt-pooled = vienoje iš dviejų vadovai ir mokytojai rodomi kartu
plan-doubt-groups = remiasi kitomis grupėmis
plan-doubt-line = ataskaitoje tokios grupės nėra
plan-doubt-form = į klausimą atsakoma kitaip
plan-doubt-level = kita ugdymo pakopa
plan-doubt-questionnaire = kitas klausimynas

## Sentences about a plan on several screens.

plan-days-backwards = Paskutinė diena ankstesnė už pirmą.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = Diena { $day } nepatenka į plano mokslo metus: nuo { $year } m. rugpjūčio iki { $next } m. liepos.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: šiame klausimyne tokio teiginio nebėra. Jis plane lieka, koks yra; jo tikslo patikrinti negalima.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Tavo plane „{ $title }“ yra { $open } nebaigta veikla.
    [few] Tavo plane „{ $title }“ yra { $open } nebaigtos veiklos.
   *[other] Tavo plane „{ $title }“ yra { $open } nebaigtų veiklų.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Tavo plane „{ $title }“ ({ $year }) yra { $open } nebaigta veikla.
    [few] Tavo plane „{ $title }“ ({ $year }) yra { $open } nebaigtos veiklos.
   *[other] Tavo plane „{ $title }“ ({ $year }) yra { $open } nebaigtų veiklų.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = nepradėta
# Under way.
plan-mark-doing = daroma
plan-mark-done = padaryta

## The list of plans.

plan-none = Plano dar nėra.
# The letters n and a are keys.
plan-none-next = Planas pasako, ką mokykla daro toliau: vieną ar du dalykus vienu metu, kas jais rūpinasi, iki kada ir pagal kokį skaičių tai bus matyti. n pradeda planą; ataskaitoje a įrašo teiginį į planą.
plan-list = Veiksmų planai
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nebaigtų nėra
plan-open = { $open ->
    [one] nebaigta: { $open }
    [few] nebaigta: { $open }
   *[other] nebaigta: { $open }
  }

## Beginning a plan.

plan-which-level = Planas skirtas vienai ugdymo pakopai. Kuriai?
plan-what-title = Kaip planas vadinsis?
plan-title-missing = Planui reikia pavadinimo.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Į kurį planą įrašyti? { $code } { $title }
# In that list. `title` is what the new plan would be called.
plan-add-new = naujas planas: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Pašalinti planą „{ $title }“ su viskuo, kas jame yra?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Pašalinti „{ $what }“ iš plano?
plan-remove-item = Pašalinti { $code } { $title } iš plano?
plan-remove-item-activities = { $count ->
    [one] Pašalinti { $code } { $title } ir jo veiklas ({ $count })?
    [few] Pašalinti { $code } { $title } ir jo veiklas ({ $count })?
   *[other] Pašalinti { $code } { $title } ir jo veiklas ({ $count })?
  }
plan-keep-it = Palikti
plan-remove-it = Pašalinti
plan-changed-not-removed = Tuo metu šį planą pakeitė kas nors kitas, todėl jis nepašalintas. Pirma jį peržiūrėk.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = saugoma…
plan-saved = išsaugota
plan-not-saved = neišsaugota
plan-saving-wait = Akimirką: saugomas paskutinis pakeitimas. Bandyk dar kartą.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Ką darome
plan-page-months = Mėnesiai
# What shall come of it, by a figure.
plan-page-targets = Tikslai

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Dar nieko nesuplanuota. e rodo kiekvienos srities pavyzdžius, i – teiginių sąrašą; ataskaitoje a įrašo teiginį čia. Metams užtenka vieno ar dviejų.
# Behind a statement's title.
plan-no-objective = siekio dar nėra
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = nuo: { $day }
plan-days-until = iki: { $day }
plan-days-none = dienų dar nėra
plan-check-not-yet = Po šio plano šios pakopos ataskaitos dar nebuvo. Kai ji bus, kiekvienas tikslas bus patikrintas čia.
plan-checked = Patikrinta pagal: { $session } etapas, { $year }.
plan-no-figure = skaičiaus nesiekiama

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Siekis
plan-measure = Kaip tai matysime
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Kita ataskaita
plan-aim-none = skaičiumi netikrinama
plan-aim-mean = rodo vidurkį, bent
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = rodo 4 ir 5 dalį, bent
plan-aim-option = rodo varianto dalį
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = klausimas
plan-aim-choice = variantas
plan-aim-line = grupė
plan-aim-bound = renkasi
plan-aim-value = tiek
plan-at-least = bent
plan-at-most = ne daugiau kaip
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Praėjusį kartą sakėte
plan-since = Ką nuo tada padarėme
# What is done.
plan-what = Ką daryti
plan-who = Kas daro
plan-from = Nuo
plan-to = Iki
plan-resources = Ištekliai
plan-money = Pinigai
# How far it is.
plan-progress = Eiga
# What became of the target.
plan-came = Kas iš to išėjo

## What stands in such a line before something is typed.

plan-hint-objective = kas metų pabaigoje turi būti kitaip
plan-hint-measure = vienu sakiniu
plan-hint-told = dalyviams: tęsia šiuos žodžius
plan-hint-what = kas daroma
plan-hint-who = kas tuo rūpinasi
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = diena, pavyzdžiui, 23.11.2026 arba 23.11.
plan-hint-resources = laikas, patalpos, pagalba
plan-hint-money = kiek tai kainuoja

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Vidurkis yra tarp { $lowest } ir { $highest }, pavyzdžiui, { $middle }.
plan-share-wrong = Dalis yra sveikas procentų skaičius nuo 0 iki 100.
# The letter x is a key.
plan-what-missing = Veiklai reikia kelių žodžių. x ją pašalina.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }“ nėra diena. Rašyk taip: 23.11.{ $year } arba 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Ką reikia daryti?
plan-what-about = Apie ką tai?
plan-examples = Pavyzdžiai pradžiai; viską juose galima keisti.
plan-write-as = Kaip įrašyti planą?
# As what a plan is written: at most 50 columns each.
plan-as-page = Puslapis skaityti, rodyti ir spausdinti (HTML)
plan-as-poster = Plakatas: vienas puslapis pakabinti (HTML)
plan-as-text = Tekstas įklijuoti į savo dokumentus (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dienos kalendoriui (iCalendar)
plan-write-saving = Planas saugomas. Bandyk dar kartą.
plan-calendar-nothing = Jokia šio plano veikla dar neturi dienos, todėl kalendoriui nieko nėra. Nurodyk kurios nors pirmą arba paskutinę dieną; tada pavyks. Nieko neįrašyta.
plan-many-activities = { $count ->
    [one] Teiginys gali turėti daugiausia { $count } veiklą.
    [few] Teiginys gali turėti daugiausia { $count } veiklas.
   *[other] Teiginys gali turėti daugiausia { $count } veiklų.
  }
plan-many-items = { $count ->
    [one] Plane gali būti daugiausia { $count } teiginys.
    [few] Plane gali būti daugiausia { $count } teiginiai.
   *[other] Plane gali būti daugiausia { $count } teiginių.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Tuo metu šį planą pakeitė kas nors kitas ir pašalino teiginį, kuriame kažką pakeitei: jis vėl čia.
plan-met-removed-by-you = Tuo metu šį planą pakeitė kas nors kitas. Pakeista tai, kas yra tavo pašalintame teiginyje, todėl jis lieka. Peržiūrėk jį.
plan-met-chosen = Tuo metu šį planą pakeitė kas nors kitas. Tai, ką pasirinkote abu, lieka taip, kaip pasirinko kitas žmogus; peržiūrėk.
plan-met-theirs = Tuo metu šį planą pakeitė kas nors kitas. Matai jį, koks yra dabar.
plan-met-both = Tuo metu šį planą pakeitė kas nors kitas. Jame yra ir to žmogaus, ir tavo pakeitimai.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Tuo metu šį planą pakeitė kas nors kitas ir šią eilutę ištuštino. Eilutėje tavo tekstas: Enter jį išsaugo, Esc palieka ano žmogaus.
# `theirs` is what the other one wrote.
plan-clash-wrote = Tuo metu šį planą pakeitė kas nors kitas ir čia parašė „{ $theirs }“. Eilutėje tavo tekstas: Enter jį išsaugo, Esc palieka ano žmogaus.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Sritis
plan-target = Tikslas
plan-statement = Teiginys
# From when to when.
plan-when = Kada
# `code` and `title` are a statement's.
plan-activities-for = Veiklos: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }“
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } – { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Jūs sakėte. Mes darome.
plan-foot = Sukurta programa „Reflectory“, kuri nesusijusi su Europos Komisija.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Ką buvome suplanavę
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Vertinama taip, kaip išspausdinta, pagal lyginimo taisykles: jei skaičius nerodomas arba klausta kitais žodžiais, nieko pasakyti negalima.
