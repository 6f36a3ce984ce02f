### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = sve grupe
# The title of leaders and teachers where they are shown together.
plan-staff = Zaposleni
# The title of the area of what a school added itself.
plan-own-statements = Sopstvene tvrdnje
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: prosek za { $code } bar { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: bar { $percent } % na { $code } odgovara sa 4 ili 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: bar { $percent } % bira „{ $option }” u { $code }
plan-target-at-most = { $line }: najviše { $percent } % bira „{ $option }” u { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = ostvareno
plan-nearer = bliže
plan-not-met = nije ostvareno
plan-cannot-say = ne može se reći
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: tada { $then }, sad { $now }
plan-outcome-now = { $verdict }: sad { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = tvrdnje nema u kasnijem izveštaju
plan-doubt-wording = pitano drugim rečima
plan-doubt-pooled = rukovodstvo i nastavnici su u jednom izveštaju prikazani zajedno
plan-doubt-groups = iza toga stoje druge grupe
plan-doubt-line = u izveštaju nema te grupe
plan-doubt-form = na pitanje se odgovara na drugi način
plan-doubt-level = drugi nivo obrazovanja
plan-doubt-questionnaire = drugi upitnik

## Sentences about a plan on several screens.

plan-days-backwards = Poslednji dan je pre prvog.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } nije u školskoj godini plana, od avgusta { $year }. do jula { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: te tvrdnje više nema u ovom upitniku. Stavka ostaje kakva jeste; njen cilj ne može da se proveri.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Tvoj plan „{ $title }” ima { $open } otvorenu aktivnost.
    [few] Tvoj plan „{ $title }” ima { $open } otvorene aktivnosti.
   *[other] Tvoj plan „{ $title }” ima { $open } otvorenih aktivnosti.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Tvoj plan „{ $title }” za { $year } ima { $open } otvorenu aktivnost.
    [few] Tvoj plan „{ $title }” za { $year } ima { $open } otvorene aktivnosti.
   *[other] Tvoj plan „{ $title }” za { $year } ima { $open } otvorenih aktivnosti.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = otvoreno
# Under way.
plan-mark-doing = u toku
plan-mark-done = gotovo

## The list of plans.

plan-none = Još nema plana.
# The letters n and a are keys.
plan-none-next = Plan kaže šta škola radi dalje: jednu ili dve stvari odjednom, ko se za to brine, do kad i po kojoj ćeš brojci to znati. n započinje plan; iz izveštaja tvrdnju dodaje taster a.
plan-list = Akcioni planovi
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = ništa otvoreno
plan-open = { $open ->
    [one] { $open } otvorena
    [few] { $open } otvorene
   *[other] { $open } otvorenih
  }

## Beginning a plan.

plan-which-level = Plan je za jedan nivo obrazovanja. Koji?
plan-what-title = Kako će se plan zvati?
plan-title-missing = Planu treba naslov.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = U koji plan dodati { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = novi plan: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Ukloniti plan „{ $title }” sa svime što je u njemu?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Ukloniti „{ $what }” iz plana?
plan-remove-item = Ukloniti { $code } { $title } iz plana?
plan-remove-item-activities = { $count ->
    [one] Ukloniti { $code } { $title } i { $count } njenu aktivnost?
    [few] Ukloniti { $code } { $title } i { $count } njene aktivnosti?
   *[other] Ukloniti { $code } { $title } i { $count } njenih aktivnosti?
  }
plan-keep-it = Zadrži
plan-remove-it = Ukloni
plan-changed-not-removed = Neko drugi je u međuvremenu promenio ovaj plan, pa nije uklonjen. Najpre ga pogledaj.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = čuva se…
plan-saved = sačuvano
plan-not-saved = nije sačuvano
plan-saving-wait = Samo trenutak: čuva se tvoja poslednja promena. Pokušaj ponovo.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Šta radimo
plan-page-months = Meseci
# What shall come of it, by a figure.
plan-page-targets = Ciljevi

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Još ništa nije planirano. Taster e daje primere po oblastima, a taster i spisak tvrdnji; iz izveštaja tvrdnju ovamo stavlja taster a. Jedna ili dve dovoljne su za godinu.
# Behind a statement's title.
plan-no-objective = još bez svrhe
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = od: { $day }
plan-days-until = do: { $day }
plan-days-none = još bez dana
plan-check-not-yet = Posle ovog plana još nije bilo izveštaja za taj nivo. Kad ga bude, ovde se proverava svaki cilj.
plan-checked = Provereno prema: { $session }. krug { $year }.
plan-no-figure = ne cilja se ni na jednu brojku

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Svrha
plan-measure = Kako ćemo znati
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Sledeći izveštaj
plan-aim-none = ne proverava to brojkom
plan-aim-mean = pokazuje prosek od bar
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = pokazuje udeo 4 i 5 od bar
plan-aim-option = pokazuje udeo neke opcije
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = za pitanje
plan-aim-choice = opciju
plan-aim-line = iz grupe
plan-aim-bound = bira
plan-aim-value = toliko
plan-at-least = bar
plan-at-most = najviše
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Prošli put ste rekli
plan-since = Šta smo otad uradili
# What is done.
plan-what = Šta
plan-who = Ko
plan-from = Od
plan-to = Do
plan-resources = Potrebno
plan-money = Novac
# How far it is.
plan-progress = Napredak
# What became of the target.
plan-came = Šta je od toga bilo

## What stands in such a line before something is typed.

plan-hint-objective = šta na kraju godine treba da bude drugačije
plan-hint-measure = jednom rečenicom
plan-hint-told = za učesnike: nastavlja se na te reči
plan-hint-what = šta se radi
plan-hint-who = ko se za to brine
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = dan, npr. 23.11.2026 ili 23.11.
plan-hint-resources = vreme, prostorije, pomoć
plan-hint-money = koliko košta

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Prosek je između { $lowest } i { $highest }, npr. { $middle }.
plan-share-wrong = Udeo je ceo broj procenata od 0 do 100.
# The letter x is a key.
plan-what-missing = Aktivnosti treba nekoliko reči. x je uklanja.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }” nije dan. Upiši ga npr. ovako: 23.11.{ $year } ili 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Šta treba uraditi?
plan-what-about = O čemu je reč?
plan-examples = Primeri za početak; sve u njima može da se promeni.
plan-write-as = U kom obliku sačuvati plan?
# As what a plan is written: at most 50 columns each.
plan-as-page = Strana za čitanje, projekciju i štampu (HTML)
plan-as-poster = Plakat: jedna strana za zid (HTML)
plan-as-text = Tekst za tvoje sopstvene dokumente (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dani za kalendar (iCalendar)
plan-write-saving = Plan se upravo čuva. Pokušaj ponovo.
plan-calendar-nothing = Nijedna aktivnost ovog plana još nema dan, pa nema ničega za kalendar. Nekoj od njih dodaj prvi ili poslednji dan; tada će uspeti. Ništa nije upisano.
plan-many-activities = { $count ->
    [one] Stavka ima najviše { $count } aktivnost.
    [few] Stavka ima najviše { $count } aktivnosti.
   *[other] Stavka ima najviše { $count } aktivnosti.
  }
plan-many-items = { $count ->
    [one] Plan ima najviše { $count } tvrdnju.
    [few] Plan ima najviše { $count } tvrdnje.
   *[other] Plan ima najviše { $count } tvrdnji.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Neko drugi je u međuvremenu promenio ovaj plan. Uklonjena je bila tvrdnja u kojoj imaš svoju promenu: ponovo je ovde.
plan-met-removed-by-you = Neko drugi je u međuvremenu promenio ovaj plan. Nešto je promenjeno u tvrdnji koju uklanjaš, pa ona ostaje. Pogledaj je.
plan-met-chosen = Neko drugi je u međuvremenu promenio ovaj plan. Što ste oboje iznova izabrali, ostaje kako je izabrala ta osoba; pogledaj.
plan-met-theirs = Neko drugi je u međuvremenu promenio ovaj plan. Vidiš ga kakav je sada.
plan-met-both = Neko drugi je u međuvremenu promenio ovaj plan. U njemu su i te promene i tvoje.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Neko drugi je u međuvremenu promenio ovaj plan i ispraznio ovaj red. U redu je tvoj tekst: Enter ga zadržava, Esc ostavlja tuđe.
# `theirs` is what the other one wrote.
plan-clash-wrote = Neko drugi je u međuvremenu promenio ovaj plan i ovde napisao „{ $theirs }”. U redu je tvoj tekst: Enter ga zadržava, Esc ostavlja tuđi.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Oblast
plan-target = Cilj
plan-statement = Tvrdnja
# From when to when.
plan-when = Kad
# `code` and `title` are a statement's.
plan-activities-for = Aktivnosti za { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } – { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Vi ste rekli. Mi radimo.
plan-foot = Izrađeno u programu Reflectory, koji nije povezan sa Evropskom komisijom.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Šta smo planirali
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Procenjeno prema odštampanim brojkama, po pravilima poređenja: gde je brojka skrivena ili je pitano drugim rečima, ništa se ne može reći.
