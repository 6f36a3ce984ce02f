### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = wszystkie grupy
# The title of leaders and teachers where they are shown together.
plan-staff = Kadra
# The title of the area of what a school added itself.
plan-own-statements = Własne stwierdzenia
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: średnia { $code } co najmniej { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: co najmniej { $percent } % odpowiada w { $code } 4 lub 5
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: co najmniej { $percent } % wybiera „{ $option }” w { $code }
plan-target-at-most = { $line }: najwyżej { $percent } % wybiera „{ $option }” w { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = osiągnięty
plan-nearer = bliżej
plan-not-met = nieosiągnięty
plan-cannot-say = nie wiadomo
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: wtedy { $then }, teraz { $now }
plan-outcome-now = { $verdict }: teraz { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = stwierdzenia nie ma w późniejszym raporcie
plan-doubt-wording = pytanie brzmiało inaczej
plan-doubt-pooled = w jednym z dwóch dyrekcja i nauczyciele są pokazani razem
plan-doubt-groups = stoją za tym inne grupy
plan-doubt-line = raport nie ma takiej grupy
plan-doubt-form = na pytanie odpowiada się inaczej
plan-doubt-level = inny poziom kształcenia
plan-doubt-questionnaire = inny kwestionariusz

## Sentences about a plan on several screens.

plan-days-backwards = Ostatni dzień jest przed pierwszym.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } leży poza rokiem szkolnym planu: od sierpnia { $year } do lipca { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: ten kwestionariusz nie ma już takiego stwierdzenia. Wpis zostaje bez zmian; jego wskaźnika nie można sprawdzić.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] Twój plan „{ $title }” ma 1 otwarte działanie.
    [few] Twój plan „{ $title }” ma { $open } otwarte działania.
   *[many] Twój plan „{ $title }” ma { $open } otwartych działań.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] Twój plan „{ $title }” na { $year } ma 1 otwarte działanie.
    [few] Twój plan „{ $title }” na { $year } ma { $open } otwarte działania.
   *[many] Twój plan „{ $title }” na { $year } ma { $open } otwartych działań.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = otwarte
# Under way.
plan-mark-doing = w toku
plan-mark-done = zrobione

## The list of plans.

plan-none = Nie ma jeszcze planu.
# The letters n and a are keys.
plan-none-next = Plan mówi, co szkoła zrobi dalej: jedna lub dwie rzeczy naraz, kto się tym zajmie, do kiedy i po jakiej liczbie to poznacie. n zaczyna plan; w raporcie a wstawia stwierdzenie do planu.
plan-list = Plany działań
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nic otwartego
plan-open = { $open ->
    [one] { $open } otwarte
    [few] { $open } otwarte
   *[many] { $open } otwartych
  }

## Beginning a plan.

plan-which-level = Plan dotyczy jednego poziomu kształcenia. Którego?
plan-what-title = Jak ma się nazywać plan?
plan-title-missing = Plan musi mieć tytuł.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Do którego planu dodać: { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = nowy plan: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Usunąć plan „{ $title }” ze wszystkim, co zawiera?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Usunąć z planu „{ $what }”?
plan-remove-item = Usunąć z planu: { $code } { $title }?
plan-remove-item-activities = { $count ->
    [one] Usunąć: { $code } { $title }, razem z 1 działaniem?
    [few] Usunąć: { $code } { $title }, razem z { $count } działaniami?
   *[many] Usunąć: { $code } { $title }, razem z { $count } działaniami?
  }
plan-keep-it = Zachowaj
plan-remove-it = Usuń
plan-changed-not-removed = Ktoś inny zmienił w tym czasie ten plan, więc go nie usunięto. Najpierw go obejrzyj.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = zapisuje się…
plan-saved = zapisane
plan-not-saved = niezapisane
plan-saving-wait = Chwileczkę: ostatnia zmiana właśnie się zapisuje. Spróbuj jeszcze raz.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Co robimy
plan-page-months = Miesiące
# What shall come of it, by a figure.
plan-page-targets = Wskaźniki

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Nic jeszcze nie zaplanowano. e pokazuje przykłady dla każdego obszaru, i listę stwierdzeń; w raporcie a wstawia tu stwierdzenie. Jedno lub dwa wystarczą na rok.
# Behind a statement's title.
plan-no-objective = jeszcze bez celu
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = od { $day }
plan-days-until = do { $day }
plan-days-none = jeszcze bez dni
plan-check-not-yet = Po tym planie nie było jeszcze raportu dla tego poziomu. Gdy będzie, sprawdzi się tu każdy wskaźnik.
plan-checked = Sprawdzono: sesja { $session } z { $year }.
plan-no-figure = bez liczby jako celu

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Cel
plan-measure = Po czym poznamy
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Następny raport
plan-aim-none = nie sprawdza tego liczbą
plan-aim-mean = pokazuje średnią co najmniej
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = pokazuje udział 4 i 5 co najmniej
plan-aim-option = pokazuje udział opcji
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = w pytaniu
plan-aim-choice = opcja
plan-aim-line = w grupie
plan-aim-bound = wybiera ją
plan-aim-value = tyle
plan-at-least = co najmniej
plan-at-most = najwyżej
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Poprzednio mówiliście
plan-since = Od tego czasu
# What is done.
plan-what = Co
plan-who = Kto
plan-from = Od
plan-to = Do
plan-resources = Zasoby
plan-money = Pieniądze
# How far it is.
plan-progress = Postęp
# What became of the target.
plan-came = Co z tego wyszło

## What stands in such a line before something is typed.

plan-hint-objective = co ma być inaczej na koniec roku
plan-hint-measure = w jednym zdaniu
plan-hint-told = dla biorących udział: ciąg dalszy po tych słowach
plan-hint-what = co się robi
plan-hint-who = kto się tym zajmuje
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = dzień, na przykład 23.11.2026 albo 23.11.
plan-hint-resources = czas, sale, pomoc
plan-hint-money = ile to kosztuje

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Średnia leży między { $lowest } a { $highest }, na przykład { $middle }.
plan-share-wrong = Udział podaje się w całych procentach, od 0 do 100.
# The letter x is a key.
plan-what-missing = Działanie potrzebuje kilku słów. x je usuwa.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = „{ $typed }” to nie dzień. Wpisz go na przykład tak: 23.11.{ $year } albo 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Co jest do zrobienia?
plan-what-about = Czego to dotyczy?
plan-examples = Przykłady na początek; wszystko w nich można zmienić.
plan-write-as = W jakiej postaci zapisać plan?
# As what a plan is written: at most 50 columns each.
plan-as-page = Strona do czytania, pokazania i druku (HTML)
plan-as-poster = Plakat: jedna strona do powieszenia (HTML)
plan-as-text = Tekst do wklejenia we własne dokumenty (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dni do kalendarza (iCalendar)
plan-write-saving = Plan właśnie się zapisuje. Spróbuj jeszcze raz.
plan-calendar-nothing = Żadne działanie tego planu nie ma jeszcze dnia, więc nie ma czego wpisać do kalendarza. Podaj przy którymś pierwszy lub ostatni dzień, wtedy się uda. Nic nie zapisano.
plan-many-activities = { $count ->
    [one] Wpis ma najwyżej { $count } działanie.
    [few] Wpis ma najwyżej { $count } działania.
   *[many] Wpis ma najwyżej { $count } działań.
  }
plan-many-items = { $count ->
    [one] Plan ma najwyżej { $count } stwierdzenie.
    [few] Plan ma najwyżej { $count } stwierdzenia.
   *[many] Plan ma najwyżej { $count } stwierdzeń.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Ktoś inny zmienił w tym czasie ten plan. Usunięto tam stwierdzenie, w którym coś zmieniasz: jest tu znowu.
plan-met-removed-by-you = Ktoś inny zmienił w tym czasie ten plan, także w stwierdzeniu, które usuwasz, więc ono zostaje. Obejrzyj je.
plan-met-chosen = Ktoś inny zmienił w tym czasie ten plan. Co obie osoby wybrały na nowo, jest tak, jak zostawiła to tamta; obejrzyj to.
plan-met-theirs = Ktoś inny zmienił w tym czasie ten plan. Widzisz go w obecnej postaci.
plan-met-both = Ktoś inny zmienił w tym czasie ten plan. Są w nim zmiany i tamtej osoby, i twoje.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Ktoś inny zmienił w tym czasie ten plan i wyczyścił tę linijkę. Jest w niej twój tekst: Enter go zachowuje, Esc zostawia tamto.
# `theirs` is what the other one wrote.
plan-clash-wrote = Ktoś inny zmienił w tym czasie ten plan i wpisał tu „{ $theirs }”. W linijce jest twój tekst: Enter go zachowuje, Esc zostawia tamten.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Obszar
plan-target = Wskaźnik
plan-statement = Stwierdzenie
# From when to when.
plan-when = Kiedy
# `code` and `title` are a statement's.
plan-activities-for = Działania dla: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = „{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } do { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Mówiliście. Robimy.
plan-foot = Przygotowano w programie Reflectory, który nie jest powiązany z Komisją Europejską.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Co było w planach
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Oceniono według wydrukowanych liczb i zasad porównania: gdzie liczba jest ukryta albo pytanie brzmiało inaczej, nic nie można powiedzieć.
