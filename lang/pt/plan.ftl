### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = todos os grupos
# The title of leaders and teachers where they are shown together.
plan-staff = Profissionais
# The title of the area of what a school added itself.
plan-own-statements = Afirmações próprias
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: média de { $code } de pelo menos { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: pelo menos { $percent } % respondem 4 ou 5 a { $code }
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: pelo menos { $percent } % escolhem "{ $option }" em { $code }
plan-target-at-most = { $line }: no máximo { $percent } % escolhem "{ $option }" em { $code }
# A share, such as "62.5 %".
plan-percent = { $percent } %
# What a target came to, in a word or two.
plan-met = atingida
plan-nearer = mais perto
plan-not-met = não atingida
plan-cannot-say = não se sabe
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: antes { $then }, agora { $now }
plan-outcome-now = { $verdict }: agora { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = a afirmação não está no relatório posterior
plan-doubt-wording = perguntada por outras palavras
plan-doubt-pooled = direção e docentes aparecem juntos num dos dois
plan-doubt-groups = outros grupos por trás
plan-doubt-line = o relatório não tem esse grupo
plan-doubt-form = a pergunta responde-se de outra maneira
plan-doubt-level = outro nível de ensino
plan-doubt-questionnaire = outro questionário

## Sentences about a plan on several screens.

plan-days-backwards = O último dia vem antes do primeiro.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } fica fora do ano letivo do plano, de agosto de { $year } a julho de { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: este questionário já não tem essa afirmação. O ponto fica como está; a sua meta não se pode verificar.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = { $open ->
    [one] O teu plano "{ $title }" tem { $open } atividade por fazer.
   *[other] O teu plano "{ $title }" tem { $open } atividades por fazer.
  }
# `year` is a school year, such as 2026-2027.
plan-reminder-year = { $open ->
    [one] O teu plano "{ $title }" para { $year } tem { $open } atividade por fazer.
   *[other] O teu plano "{ $title }" para { $year } tem { $open } atividades por fazer.
  }

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = por fazer
# Under way.
plan-mark-doing = em curso
plan-mark-done = feita

## The list of plans.

plan-none = Ainda não há planos.
# The letters n and a are keys.
plan-none-next = Um plano diz o que a escola faz a seguir: uma ou duas coisas de cada vez, quem trata delas, até quando, e por que número se vai saber. n começa um; a partir de um relatório, a põe uma afirmação num plano.
plan-list = Planos de ação
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = nada por fazer
plan-open = { $open ->
    [one] { $open } por fazer
   *[other] { $open } por fazer
  }

## Beginning a plan.

plan-which-level = Um plano é para um só nível de ensino. Qual?
plan-what-title = Como se vai chamar o plano?
plan-title-missing = Um plano precisa de um título.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = A que plano acrescentar { $code } { $title }?
# In that list. `title` is what the new plan would be called.
plan-add-new = um novo plano: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = Remover o plano "{ $title }" com tudo o que tem?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = Remover "{ $what }" do plano?
plan-remove-item = Remover { $code } { $title } do plano?
plan-remove-item-activities = { $count ->
    [one] Remover { $code } { $title } com a sua { $count } atividade?
   *[other] Remover { $code } { $title } com as suas { $count } atividades?
  }
plan-keep-it = Manter
plan-remove-it = Remover
plan-changed-not-removed = Entretanto, outra pessoa alterou este plano, por isso não foi removido. Vê-o primeiro.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = a guardar…
plan-saved = guardado
plan-not-saved = não guardado
plan-saving-wait = Um momento: a tua última alteração está a ser guardada. Tenta outra vez.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = O que fazemos
plan-page-months = Meses
# What shall come of it, by a figure.
plan-page-targets = Metas

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Ainda não há nada planeado. e mostra exemplos para cada área, i enumera as afirmações; a partir de um relatório, a põe aqui uma afirmação. Uma ou duas bastam para um ano.
# Behind a statement's title.
plan-no-objective = ainda sem objetivo
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = desde { $day }
plan-days-until = até { $day }
plan-days-none = ainda sem dias
plan-check-not-yet = Depois deste plano ainda não houve nenhum relatório deste nível. Quando houver, cada meta é verificada aqui.
plan-checked = Verificado com a sessão { $session } de { $year }.
plan-no-figure = não se visa nenhum número

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Objetivo
plan-measure = Como o vamos saber
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = O próximo relatório
plan-aim-none = não se verifica com um número
plan-aim-mean = mostra uma média de pelo menos
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = mostra uma percentagem de 4 e 5 de pelo menos
plan-aim-option = mostra a percentagem de uma opção
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = da pergunta
plan-aim-choice = a opção
plan-aim-line = de
plan-aim-bound = é escolhida por
plan-aim-value = este valor
plan-at-least = pelo menos
plan-at-most = no máximo
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Da última vez, disseram
plan-since = Desde então,
# What is done.
plan-what = O quê
plan-who = Quem
plan-from = Desde
plan-to = Até
plan-resources = Recursos
plan-money = Dinheiro
# How far it is.
plan-progress = Andamento
# What became of the target.
plan-came = O que resultou

## What stands in such a line before something is typed.

plan-hint-objective = o que deve ser diferente no fim do ano
plan-hint-measure = numa frase
plan-hint-told = para quem participa: continua estas palavras
plan-hint-what = o que se faz
plan-hint-who = quem trata disso
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = um dia, por exemplo 23.11.2026 ou 23.11.
plan-hint-resources = tempo, salas, ajuda
plan-hint-money = quanto custa

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Uma média fica entre { $lowest } e { $highest }, por exemplo { $middle }.
plan-share-wrong = Uma percentagem é um número inteiro de 0 a 100.
# The letter x is a key.
plan-what-missing = Uma atividade precisa de algumas palavras. x remove-a.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = "{ $typed }" não é um dia. Escreve-o assim: 23.11.{ $year } ou 23.11.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = O que se vai fazer?
plan-what-about = De que se trata?
plan-examples = Exemplos para começar; tudo neles se pode alterar.
plan-write-as = Gravar o plano em que forma?
# As what a plan is written: at most 50 columns each.
plan-as-page = Uma página para ler, projetar e imprimir (HTML)
plan-as-poster = Um cartaz: uma página para afixar (HTML)
plan-as-text = Um texto para colar nos teus documentos (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Dias para um calendário (iCalendar)
plan-write-saving = O plano está a ser guardado. Tenta outra vez.
plan-calendar-nothing = Nenhuma atividade deste plano tem ainda um dia, por isso não há nada para um calendário. Dá a uma delas um primeiro ou um último dia; então já resulta. Nada foi gravado.
plan-many-activities = { $count ->
    [one] Um ponto tem, no máximo, { $count } atividade.
   *[other] Um ponto tem, no máximo, { $count } atividades.
  }
plan-many-items = { $count ->
    [one] Um plano tem, no máximo, { $count } afirmação.
   *[other] Um plano tem, no máximo, { $count } afirmações.
  }

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Entretanto, outra pessoa alterou este plano. Tinha removido uma afirmação em que mudaste alguma coisa: está de volta.
plan-met-removed-by-you = Entretanto, outra pessoa alterou este plano. Mudou alguma coisa na afirmação que removeste, por isso ela fica. Vê-a, por favor.
plan-met-chosen = Entretanto, outra pessoa alterou este plano. O que as duas escolheram de novo está como ela o deixou; vê, por favor.
plan-met-theirs = Entretanto, outra pessoa alterou este plano. Vês o plano como está agora.
plan-met-both = Entretanto, outra pessoa alterou este plano. Tem as alterações dela e as tuas.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Entretanto, outra pessoa alterou este plano e esvaziou esta linha. O teu texto está na linha: Enter mantém-no, Esc deixa o dela.
# `theirs` is what the other one wrote.
plan-clash-wrote = Entretanto, outra pessoa alterou este plano e escreveu aqui "{ $theirs }". O teu texto está na linha: Enter mantém-no, Esc deixa o dela.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Área
plan-target = Meta
plan-statement = Afirmação
# From when to when.
plan-when = Quando
# `code` and `title` are a statement's.
plan-activities-for = Atividades para { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = “{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } a { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = O que disseram. O que fazemos.
plan-foot = Feito com o Reflectory, sem ligação à Comissão Europeia.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = O que tínhamos planeado
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Avaliado como está impresso, pelas regras de uma comparação: quando o número está oculto, ou foi perguntado por outras palavras, não se pode dizer nada.
