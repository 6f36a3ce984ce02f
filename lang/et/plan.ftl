### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = kõik rühmad
# The title of leaders and teachers where they are shown together.
plan-staff = Töötajad
# The title of the area of what a school added itself.
plan-own-statements = Oma väited
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: { $code } keskmine vähemalt { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: vähemalt { $percent } % vastab { $code } puhul 4 või 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: vähemalt { $percent } % valib "{ $option }" ({ $code })
plan-target-at-most = { $line }: kõige rohkem { $percent } % valib "{ $option }" ({ $code })
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = täidetud
plan-nearer = lähemal
plan-not-met = täitmata
plan-cannot-say = ei saa öelda
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: enne { $then }, nüüd { $now }
plan-outcome-now = { $verdict }: nüüd { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = hilisemas aruandes seda väidet ei ole
plan-doubt-wording = küsiti teiste sõnadega
plan-doubt-pooled = juhtkond ja õpetajad on ühes kahest koos näidatud
plan-doubt-groups = selle taga on teised rühmad
plan-doubt-line = aruandes sellist rühma ei ole
plan-doubt-form = küsimusele vastatakse teisel viisil
plan-doubt-level = teine haridustase
plan-doubt-questionnaire = teine küsimustik

## Sentences about a plan on several screens.

plan-days-backwards = Viimane päev on enne esimest.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } ei ole plaani õppeaasta sees: august { $year } kuni juuli { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: sellist väidet selles küsimustikus enam ei ole. See jääb plaani nii, nagu on; selle eesmärki ei saa kontrollida.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Sinu plaanis "{ $title }" on 1 tegemata tegevus.
   *[other] Sinu plaanis "{ $title }" on { $open } tegemata tegevust.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Sinu plaanis "{ $title }" ({ $year }) on 1 tegemata tegevus.
   *[other] Sinu plaanis "{ $title }" ({ $year }) on { $open } tegemata tegevust.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = alustamata
# Under way.
plan-mark-doing = teoksil
plan-mark-done = tehtud

## The list of plans.

plan-none = Plaani veel ei ole.
# The letters n and a are keys.
plan-none-next = Plaan ütleb, mida kool järgmisena teeb: üks või kaks asja korraga, kes selle eest hoolitseb, mis ajaks ja millise arvu järgi te seda teate. n alustab plaani; aruandes paneb a väite plaani.
plan-list = Tegevusplaanid
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = kõik tehtud
plan-open = { $open ->
    [one] { $open } tegemata
   *[other] { $open } tegemata
  }

## Beginning a plan.

plan-which-level = Plaan on ühe haridustaseme jaoks. Millise?
plan-what-title = Mis on plaani nimi?
plan-title-missing = Plaanil peab olema nimi.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Millisesse plaani lisada { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = uus plaan: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Kas eemaldada plaan "{ $title }" koos kõige selles olevaga?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Kas eemaldada plaanist "{ $what }"?
plan-remove-item = Kas eemaldada plaanist { $code } { $title }?
plan-remove-item-activities = { $count ->
    [one] Kas eemaldada { $code } { $title } koos selle 1 tegevusega?
   *[other] Kas eemaldada { $code } { $title } koos selle { $count } tegevusega?
  }
plan-keep-it = Jäta alles
plan-remove-it = Eemalda
plan-changed-not-removed = Keegi teine on seda plaani vahepeal muutnud, seepärast seda ei eemaldatud. Palun vaata see kõigepealt üle.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = salvestan…
plan-saved = salvestatud
plan-not-saved = salvestamata
plan-saving-wait = Üks hetk: sinu viimast muudatust salvestatakse. Palun proovi uuesti.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Mida teeme
plan-page-months = Kuud
# What shall come of it, by a figure.
plan-page-targets = Eesmärgid

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Midagi ei ole veel kavandatud. e näitab iga valdkonna näiteid, i loetleb väited; aruandes paneb a väite siia. Aastaks piisab ühest või kahest.
# Behind a statement's title.
plan-no-objective = siht veel puudub
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = alates: { $day }
plan-days-until = kuni: { $day }
plan-days-none = päevi veel ei ole
plan-check-not-yet = Pärast seda plaani ei ole selle taseme aruannet veel tulnud. Kui see on olemas, kontrollitakse siin iga eesmärki.
plan-checked = Kontrolli alus: { $session }. küsitluskord { $year }.
plan-no-figure = arvulist eesmärki ei ole

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Siht
plan-measure = Millest me seda teame
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Järgmine aruanne
plan-aim-none = ei kontrolli seda arvuga
plan-aim-mean = näitab keskmist vähemalt
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = näitab 4 ja 5 osakaalu vähemalt
plan-aim-option = näitab ühe valiku osakaalu
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = küsimus
plan-aim-choice = valik
plan-aim-line = rühm
plan-aim-bound = valib
plan-aim-value = nii palju
plan-at-least = vähemalt
plan-at-most = kõige rohkem
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Eelmisel korral ütlesite
plan-since = Pärast seda tegime
# What is done.
plan-what = Mida
plan-who = Kes
plan-from = Algus
plan-to = Lõpp
plan-resources = Vahendid
plan-money = Raha
# How far it is.
plan-progress = Seis
# What became of the target.
plan-came = Mis sellest sai

## What stands in such a line before something is typed.

plan-hint-objective = mis peab aasta lõpus teisiti olema
plan-hint-measure = ühe lausega
plan-hint-told = osalejatele: jätkub nende sõnade järel
plan-hint-what = mida tehakse
plan-hint-who = kes selle eest hoolitseb
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = kuupäev, näiteks 23.11.2026 või 23.11.
plan-hint-resources = aeg, ruumid, abi
plan-hint-money = mis see maksab

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Keskmine on { $lowest } kuni { $highest }, näiteks { $middle }.
plan-share-wrong = Osakaal on täisarv protsentides, 0 kuni 100.
# The letter x is a key.
plan-what-missing = Tegevus vajab mõnda sõna. x eemaldab selle.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = "{ $typed }" ei ole kuupäev. Palun kirjuta see nii: 23.11.{ $year } või 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Mida tuleb teha?
plan-what-about = Mille kohta see käib?
plan-examples = Näited, millest alustada; kõike neis saab muuta.
plan-write-as = Millena plaan kirjutada?
# As what a plan is written: at most 50 columns each.
plan-as-page = Leht lugemiseks, näitamiseks, printimiseks (HTML)
plan-as-poster = Plakat: üks leht seinale (HTML)
plan-as-text = Tekst oma dokumentidesse kleepimiseks (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Päevad kalendrisse (iCalendar)
plan-write-saving = Plaani salvestatakse. Palun proovi uuesti.
plan-calendar-nothing = Selle plaani ühelgi tegevusel ei ole veel kuupäeva, nii et kalendrisse ei ole midagi panna. Anna mõnele neist esimene või viimane päev; siis see toimib. Midagi ei kirjutatud.
plan-many-activities = { $count ->
    [one] Ühe väite juures on kõige rohkem { $count } tegevus.
   *[other] Ühe väite juures on kõige rohkem { $count } tegevust.
  }
plan-many-items = { $count ->
    [one] Plaanis on kõige rohkem { $count } väide.
   *[other] Plaanis on kõige rohkem { $count } väidet.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Keegi teine on seda plaani vahepeal muutnud. Ta oli eemaldanud väite, milles sina midagi muutsid: see on jälle siin.
plan-met-removed-by-you = Keegi teine on seda plaani vahepeal muutnud. Ta muutis midagi väites, mille sina eemaldasid, seepärast jääb see alles. Palun vaata see üle.
plan-met-chosen = Keegi teine on seda plaani vahepeal muutnud. Mille te mõlemad uuesti valisite, on nii, nagu tema jättis; palun vaata see üle.
plan-met-theirs = Keegi teine on seda plaani vahepeal muutnud. Näed seda nii, nagu see praegu on.
plan-met-both = Keegi teine on seda plaani vahepeal muutnud. Sees on nii tema kui ka sinu muudatused.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Keegi teine on seda plaani vahepeal muutnud ja selle rea tühjendanud. Real on sinu oma: Enter salvestab selle, Esc jätab tema oma.
# `theirs` is what the other one wrote.
plan-clash-wrote = Keegi teine on seda plaani vahepeal muutnud ja kirjutas siia "{ $theirs }". Real on sinu oma: Enter salvestab selle, Esc jätab tema oma.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Valdkond
plan-target = Eesmärk
plan-statement = Väide
# From when to when.
plan-when = Millal
# `code` and `title` are a statement's.
plan-activities-for = Tegevused: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }“
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } – { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Teie ütlesite. Meie teeme.
plan-foot = Tehtud programmiga Reflectory, mis ei ole seotud Euroopa Komisjoniga.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Mida olime kavandanud
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Hinnatud trükitud arvude põhjal, võrdlemise reeglite järgi: kui arvu ei näidata või küsiti teiste sõnadega, ei saa midagi öelda.
