### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = alle Gruppen
# The title of leaders and teachers where they are shown together.
plan-staff = Kollegium
# The title of the area of what a school added itself.
plan-own-statements = Eigene Aussagen
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: Mittelwert von { $code } mindestens { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: mindestens { $percent } % antworten bei { $code } mit 4 oder 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: mindestens { $percent } % wählen „{ $option }“ bei { $code }
plan-target-at-most = { $line }: höchstens { $percent } % wählen „{ $option }“ bei { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = erreicht
plan-nearer = näher
plan-not-met = nicht erreicht
plan-cannot-say = nicht zu sagen
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: damals { $then }, heute { $now }
plan-outcome-now = { $verdict }: heute { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = die Aussage fehlt im späteren Bericht
plan-doubt-wording = mit anderen Worten gefragt
plan-doubt-pooled = Schulleitung und Lehrkräfte sind in einem der beiden zusammen gezeigt
plan-doubt-groups = andere Gruppen dahinter
plan-doubt-line = der Bericht hat keine solche Gruppe
plan-doubt-form = die Frage wird auf andere Art beantwortet
plan-doubt-level = eine andere Bildungsstufe
plan-doubt-questionnaire = ein anderer Fragebogen

## Sentences about a plan on several screens.

plan-days-backwards = Der letzte Tag liegt vor dem ersten.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } liegt außerhalb des Schuljahrs dieses Plans, August { $year } bis Juli { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: Dieser Fragebogen hat keine solche Aussage mehr. Der Eintrag bleibt, wie er ist; sein Zielwert lässt sich nicht prüfen.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Dein Plan „{ $title }“ hat 1 offene Maßnahme.
   *[other] Dein Plan „{ $title }“ hat { $open } offene Maßnahmen.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Dein Plan „{ $title }“ für { $year } hat 1 offene Maßnahme.
   *[other] Dein Plan „{ $title }“ für { $year } hat { $open } offene Maßnahmen.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = offen
# Under way.
plan-mark-doing = läuft
plan-mark-done = erledigt

## The list of plans.

plan-none = Noch kein Plan.
# The letters n and a are keys.
plan-none-next = Ein Plan sagt, was die Schule als Nächstes tut: ein oder zwei Dinge auf einmal, wer sich darum kümmert, bis wann, und an welcher Zahl ihr es erkennt. n beginnt einen; aus einem Bericht nimmt a eine Aussage in einen Plan auf.
plan-list = Maßnahmenpläne
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nichts offen
plan-open = { $open ->
    [one] { $open } offen
   *[other] { $open } offen
  }

## Beginning a plan.

plan-which-level = Ein Plan gilt für eine Bildungsstufe. Für welche?
plan-what-title = Wie soll der Plan heißen?
plan-title-missing = Ein Plan braucht einen Titel.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = { $code } { $title } in welchen Plan aufnehmen?
# In that list. `title` is what the new plan would be called.
plan-add-new = ein neuer Plan: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Den Plan „{ $title }“ mit allem darin entfernen?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = „{ $what }“ aus dem Plan entfernen?
plan-remove-item = { $code } { $title } aus dem Plan entfernen?
plan-remove-item-activities = { $count ->
    [one] { $code } { $title } mit 1 Maßnahme entfernen?
   *[other] { $code } { $title } mit { $count } Maßnahmen entfernen?
  }
plan-keep-it = Behalten
plan-remove-it = Entfernen
plan-changed-not-removed = Jemand anders hat diesen Plan inzwischen geändert, darum wurde er nicht entfernt. Bitte sieh ihn dir zuerst an.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = speichert …
plan-saved = gespeichert
plan-not-saved = ungespeichert
plan-saving-wait = Einen Moment: Deine letzte Änderung wird gespeichert. Bitte versuche es noch einmal.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Was wir tun
plan-page-months = Monate
# What shall come of it, by a figure.
plan-page-targets = Zielwerte

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Noch ist nichts geplant. e zeigt Beispiele für jeden Bereich, i listet die Aussagen auf; aus einem Bericht nimmt a eine Aussage hier auf. Ein oder zwei genügen für ein Jahr.
# Behind a statement's title.
plan-no-objective = noch kein Ziel
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = ab { $day }
plan-days-until = bis { $day }
plan-days-none = noch keine Tage
plan-check-not-yet = Nach diesem Plan kam noch kein Bericht dieser Bildungsstufe. Sobald es einen gibt, wird hier jeder Zielwert geprüft.
plan-checked = Geprüft an Durchgang { $session } im Schuljahr { $year }.
plan-no-figure = keine Zahl angestrebt

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Ziel
plan-measure = Woran wir es erkennen
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Der nächste Bericht
plan-aim-none = wird nicht an einer Zahl geprüft
plan-aim-mean = zeigt einen Mittelwert von mindestens
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = zeigt einen Anteil von 4 und 5 von mindestens
plan-aim-option = zeigt einen Anteil einer Option
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = der Frage
plan-aim-choice = die Option
plan-aim-line = von
plan-aim-bound = wird gewählt von
plan-aim-value = so viel
plan-at-least = mindestens
plan-at-most = höchstens
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Letztes Mal sagtet ihr
plan-since = Seitdem haben wir
# What is done.
plan-what = Was
plan-who = Wer
plan-from = Von
plan-to = Bis
plan-resources = Mittel
plan-money = Geld
# How far it is.
plan-progress = Stand
# What became of the target.
plan-came = Was daraus wurde

## What stands in such a line before something is typed.

plan-hint-objective = was am Ende des Jahres anders sein soll
plan-hint-measure = in einem Satz
plan-hint-told = für Teilnehmende: geht nach diesen Worten weiter
plan-hint-what = was getan wird
plan-hint-who = wer sich darum kümmert
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = ein Tag, zum Beispiel 23.11.2026 oder 23.11.
plan-hint-resources = Zeit, Räume, Hilfe
plan-hint-money = was es kostet

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Ein Mittelwert liegt zwischen { $lowest } und { $highest }, zum Beispiel { $middle }.
plan-share-wrong = Ein Anteil ist eine ganze Prozentzahl von 0 bis 100.
# The letter x is a key.
plan-what-missing = Eine Maßnahme braucht ein paar Worte. x entfernt sie.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }“ ist kein Tag. Bitte tippe ihn zum Beispiel so: 23.11.{ $year } oder 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Was ist zu tun?
plan-what-about = Worum geht es?
plan-examples = Beispiele für den Anfang; alles darin lässt sich ändern.
plan-write-as = Den Plan als was schreiben?
# As what a plan is written: at most 50 columns each.
plan-as-page = Eine Seite zum Lesen, Zeigen und Drucken (HTML)
plan-as-poster = Ein Plakat: eine Seite zum Aufhängen (HTML)
plan-as-text = Ein Text zum Einfügen in eigene Papiere (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Tage für einen Kalender (iCalendar)
plan-write-saving = Der Plan wird gespeichert. Bitte versuche es noch einmal.
plan-calendar-nothing = Noch hat keine Maßnahme dieses Plans einen Tag, also gibt es nichts für einen Kalender. Gib einer davon einen ersten oder letzten Tag; dann geht es. Nichts wurde geschrieben.
plan-many-activities = { $count ->
    [one] Ein Eintrag hat höchstens { $count } Maßnahme.
   *[other] Ein Eintrag hat höchstens { $count } Maßnahmen.
  }
plan-many-items = { $count ->
    [one] Ein Plan hat höchstens { $count } Aussage.
   *[other] Ein Plan hat höchstens { $count } Aussagen.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Jemand anders hat diesen Plan inzwischen geändert. Dabei wurde eine Aussage entfernt, in der du etwas geändert hast: Sie ist wieder da.
plan-met-removed-by-you = Jemand anders hat diesen Plan inzwischen geändert. In der Aussage, die du entfernt hast, wurde etwas geändert, darum bleibt sie. Bitte sieh sie dir an.
plan-met-chosen = Jemand anders hat diesen Plan inzwischen geändert. Was ihr beide neu gewählt habt, ist so, wie es dort zuletzt war; bitte sieh es dir an.
plan-met-theirs = Jemand anders hat diesen Plan inzwischen geändert. Du siehst ihn, wie er jetzt ist.
plan-met-both = Jemand anders hat diesen Plan inzwischen geändert. Die Änderungen von dort und deine sind beide darin.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Jemand anders hat diesen Plan inzwischen geändert und diese Zeile geleert. Deine Worte stehen in der Zeile: Enter behält sie, Esc lässt die andere Fassung.
# `theirs` is what the other one wrote.
plan-clash-wrote = Jemand anders hat diesen Plan inzwischen geändert und hier „{ $theirs }“ geschrieben. Deine Worte stehen in der Zeile: Enter behält sie, Esc lässt die andere Fassung.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Bereich
plan-target = Zielwert
plan-statement = Aussage
# From when to when.
plan-when = Wann
# `code` and `title` are a statement's.
plan-activities-for = Maßnahmen zu { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }“
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } bis { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Ihr habt gesagt. Wir tun.
plan-foot = Erstellt mit Reflectory. Keine Verbindung zur Europäischen Kommission.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Was wir geplant hatten
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Beurteilt, wie gedruckt, nach den Regeln eines Vergleichs: Wo die Zahl verborgen ist oder mit anderen Worten gefragt wurde, lässt sich nichts sagen.
