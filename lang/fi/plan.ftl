### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = kaikki ryhmät
# The title of leaders and teachers where they are shown together.
plan-staff = Henkilöstö
# The title of the area of what a school added itself.
plan-own-statements = Omat väittämät
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: { $code }, keskiarvo vähintään { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: { $code }, vähintään { $percent } % vastaa 4 tai 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: { $code }, vähintään { $percent } % valitsee "{ $option }"
plan-target-at-most = { $line }: { $code }, enintään { $percent } % valitsee "{ $option }"
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = saavutettu
plan-nearer = lähempänä
plan-not-met = ei saavutettu
plan-cannot-say = ei voi sanoa
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: ennen { $then }, nyt { $now }
plan-outcome-now = { $verdict }: nyt { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = väittämää ei ole myöhemmässä raportissa
plan-doubt-wording = kysyttiin toisin sanoin
plan-doubt-pooled = johto ja opettajat ovat yhdessä vain toisessa
plan-doubt-groups = taustalla muut ryhmät
plan-doubt-line = raportissa ei ole sellaista ryhmää
plan-doubt-form = kysymykseen vastataan toisella tavalla
plan-doubt-level = toinen koulutusaste
plan-doubt-questionnaire = toinen kyselylomake

## Sentences about a plan on several screens.

plan-days-backwards = Viimeinen päivä on ennen ensimmäistä.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } ei kuulu suunnitelman lukuvuoteen: elokuu { $year } – heinäkuu { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: tässä kyselylomakkeessa ei enää ole sellaista väittämää. Kohta säilyy ennallaan; sen tavoitelukua ei voi tarkistaa.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Suunnitelmassasi "{ $title }" on 1 avoin toimenpide.
   *[other] Suunnitelmassasi "{ $title }" on { $open } avointa toimenpidettä.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Suunnitelmassasi "{ $title }" ({ $year }) on 1 avoin toimenpide.
   *[other] Suunnitelmassasi "{ $title }" ({ $year }) on { $open } avointa toimenpidettä.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = avoin
# Under way.
plan-mark-doing = työn alla
plan-mark-done = tehty

## The list of plans.

plan-none = Suunnitelmaa ei vielä ole.
# The letters n and a are keys.
plan-none-next = Suunnitelma kertoo, mitä koulu tekee seuraavaksi: yksi tai kaksi asiaa kerrallaan, kuka huolehtii niistä, mihin mennessä, ja mistä luvusta sen tietää. n aloittaa sellaisen; raportissa a vie väittämän suunnitelmaan.
plan-list = Toimintasuunnitelmat
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = ei avoimia
plan-open = { $open ->
    [one] { $open } avoin
   *[other] { $open } avointa
  }

## Beginning a plan.

plan-which-level = Suunnitelma on yhtä koulutusastetta varten. Mitä?
plan-what-title = Mikä suunnitelman nimeksi tulee?
plan-title-missing = Suunnitelma tarvitsee nimen.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Mihin suunnitelmaan lisätään { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = uusi suunnitelma: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Poistetaanko suunnitelma "{ $title }" ja kaikki, mitä siinä on?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Poistetaanko suunnitelmasta "{ $what }"?
plan-remove-item = Poistetaanko suunnitelmasta { $code } { $title }?
plan-remove-item-activities = { $count ->
    [one] Poistetaanko { $code } { $title } ja sen 1 toimenpide?
   *[other] Poistetaanko { $code } { $title } ja sen { $count } toimenpidettä?
  }
plan-keep-it = Säilytä
plan-remove-it = Poista
plan-changed-not-removed = Joku muu on sillä välin muuttanut tätä suunnitelmaa, joten sitä ei poistettu. Katso se ensin läpi.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = tallennetaan…
plan-saved = tallennettu
plan-not-saved = tallentamatta
plan-saving-wait = Hetkinen: viimeistä muutostasi tallennetaan. Yritä sitten uudelleen.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Mitä teemme
plan-page-months = Kuukaudet
# What shall come of it, by a figure.
plan-page-targets = Tavoiteluvut

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Mitään ei ole vielä suunniteltu. e näyttää esimerkkejä joka alueelta, i luettelee väittämät; raportissa a vie väittämän tänne. Yksi tai kaksi riittää vuodeksi.
# Behind a statement's title.
plan-no-objective = ei vielä tavoitetta
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = { $day } alkaen
plan-days-until = { $day } asti
plan-days-none = ei vielä päiviä
plan-check-not-yet = Tämän suunnitelman jälkeen ei ole vielä tullut tämän asteen raporttia. Kun sellainen on, jokainen tavoiteluku tarkistetaan tässä.
plan-checked = Tarkistettu: kierros { $session }, { $year }.
plan-no-figure = mihinkään lukuun ei tähdätä

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Tavoite
plan-measure = Mistä tiedämme sen
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Seuraava raportti
plan-aim-none = ei tarkista tätä luvulla
plan-aim-mean = näyttää keskiarvon, vähintään
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = näyttää 4:n ja 5:n osuuden, vähintään
plan-aim-option = näyttää vaihtoehdon osuuden
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = kysymys
plan-aim-choice = vaihtoehto
plan-aim-line = ryhmä
plan-aim-bound = valitsee
plan-aim-value = näin moni
plan-at-least = vähintään
plan-at-most = enintään
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Viime kerralla sanoitte:
plan-since = Sen jälkeen me
# What is done.
plan-what = Mitä
plan-who = Kuka
plan-from = Alkaa
plan-to = Päättyy
plan-resources = Resurssit
plan-money = Raha
# How far it is.
plan-progress = Vaihe
# What became of the target.
plan-came = Mitä seurasi

## What stands in such a line before something is typed.

plan-hint-objective = minkä pitää olla toisin vuoden lopussa
plan-hint-measure = yhdellä lauseella
plan-hint-told = osallistujille: jatkuu näiden sanojen jälkeen
plan-hint-what = mitä tehdään
plan-hint-who = kuka huolehtii siitä
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = päivä, esimerkiksi 23.11.2026 tai 23.11.
plan-hint-resources = aikaa, tiloja, apua
plan-hint-money = mitä se maksaa

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Keskiarvo on välillä { $lowest }–{ $highest }, esimerkiksi { $middle }.
plan-share-wrong = Osuus on kokonainen prosenttiluku välillä 0–100.
# The letter x is a key.
plan-what-missing = Toimenpide tarvitsee muutaman sanan. x poistaa sen.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = "{ $typed }" ei ole päivä. Kirjoita se näin: 23.11.{ $year } tai 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Mitä pitää tehdä?
plan-what-about = Mitä se koskee?
plan-examples = Esimerkkejä alkuun pääsemiseksi; kaikkea niissä voi muuttaa.
plan-write-as = Missä muodossa suunnitelma kirjoitetaan?
# As what a plan is written: at most 50 columns each.
plan-as-page = Sivu: lue, näytä seinällä, tulosta (HTML)
plan-as-poster = Juliste: yksi sivu seinälle (HTML)
plan-as-text = Teksti omiin asiakirjoihin liitettäväksi (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Päivät kalenteriin (iCalendar)
plan-write-saving = Suunnitelmaa tallennetaan. Yritä uudelleen.
plan-calendar-nothing = Yhdelläkään tämän suunnitelman toimenpiteellä ei ole vielä päivää, joten kalenteriin ei tule mitään. Anna jollekin ensimmäinen tai viimeinen päivä; sitten se onnistuu. Mitään ei kirjoitettu.
plan-many-activities = { $count ->
    [one] Kohdassa on enintään { $count } toimenpide.
   *[other] Kohdassa on enintään { $count } toimenpidettä.
  }
plan-many-items = { $count ->
    [one] Suunnitelmassa on enintään { $count } väittämä.
   *[other] Suunnitelmassa on enintään { $count } väittämää.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Joku muu on sillä välin muuttanut tätä suunnitelmaa. Hän oli poistanut väittämän, jossa muutit jotain: se on taas täällä.
plan-met-removed-by-you = Joku muu on sillä välin muuttanut tätä suunnitelmaa. Hän muutti jotain väittämässä, jonka poistit, joten se jää. Katso se läpi.
plan-met-chosen = Joku muu on sillä välin muuttanut tätä suunnitelmaa. Se, minkä te molemmat valitsitte uudelleen, on niin kuin hän sen jätti; katso se läpi.
plan-met-theirs = Joku muu on sillä välin muuttanut tätä suunnitelmaa. Näet sen sellaisena kuin se nyt on.
plan-met-both = Joku muu on sillä välin muuttanut tätä suunnitelmaa. Siinä ovat sekä hänen muutoksensa että sinun.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Joku muu on sillä välin muuttanut tätä suunnitelmaa ja tyhjentänyt tämän rivin. Rivillä on sinun tekstisi: Enter säilyttää sen, Esc jättää hänen muutoksensa.
# `theirs` is what the other one wrote.
plan-clash-wrote = Joku muu on sillä välin muuttanut tätä suunnitelmaa ja kirjoittanut tähän "{ $theirs }". Rivillä on sinun tekstisi: Enter säilyttää sen, Esc jättää hänen tekstinsä.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Alue
plan-target = Tavoiteluku
plan-statement = Väittämä
# From when to when.
plan-when = Milloin
# `code` and `title` are a statement's.
plan-activities-for = Toimenpiteet: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = ”{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } – { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Te sanoitte. Me teemme.
plan-foot = Tehty Reflectory-ohjelmalla, jolla ei ole sidoksia Euroopan komissioon.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Mitä olimme suunnitelleet
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Arvioitu näytettyjen lukujen mukaan, vertailun säännöillä: jos luku on piilotettu tai asiaa kysyttiin toisin sanoin, mitään ei voi sanoa.
