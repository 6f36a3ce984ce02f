### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = de { $low } a { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = de 1 ({ $low }) a { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Relatório: { $level }
report-round = Sessão { $session } de { $year }
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Feito com o Reflectory.
# A long number follows on the next line.
report-fingerprint = Impressão digital dos dados do relatório (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Todos os números deste relatório, exatos, para programas.
report-attached-signature = A assinatura da escola para report.json; reflectory verify verifica-a.

## Titles of a report's parts.

report-who-took-part = Quem participou
report-how-to-read = Como ler isto
report-overview = As áreas num relance
report-to-talk-about = Para conversar
report-one-group = Resultados de um grupo: { $group }
report-own = As nossas afirmações
report-own-words = Por palavras suas
report-since = Desde a ronda anterior
report-notes = Notas da reunião
report-computed = Como se calcula

## Who took part: names of facts, a value stands behind each.

report-school = Escola
# The education level.
report-level = Nível
# Two days follow: "report-days".
report-asked-from = Período
report-days = de { $first } a { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Edição
report-unsealed = { $edition }, desselada: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Participação
report-short-form = Forma breve
report-questionnaire = Questionário
report-participation-is = Participação: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Folhas entregues
# One user group, such as teachers.
report-group = Grupo
# How many could be invited.
report-eligible = Elegíveis
report-invited = Convites
report-sheets = Folhas
# The share of the invited who handed in.
report-of-invited = Dos convites
# How many are needed.
report-minimum = Mínimo

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. N/A: { $words }.
report-own-line = Um grupo tem linha própria a partir de { $cell } folhas.
report-not-shown = O que não se mostra
report-corrections = Correções

## Areas and statements.

report-areas = Áreas
# Stands for all groups together, beside the groups: the overall value.
report-overall = Geral
report-school-average = Média da escola
report-mean-of-areas = { $areas ->
    [one] { $mean }, de { $areas } área
   *[other] { $mean }, a média de { $areas } áreas, todas com o mesmo peso
  }
report-whole-area = Toda a área
report-all-statements = Todas as afirmações
report-statements = Afirmações
report-core-and-optional = afirmações de base: { $core }, facultativas: { $optional }
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] { $groups } grupo
   *[other] { $groups } grupos, todos com o mesmo peso
  }
report-own-apart = Foram escritas pela escola. Não entram em nenhuma área nem em nenhuma média.
# Before a note of the meeting.
report-note = Nota

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Não perguntadas a este grupo: { $names }.
report-apart-not-chosen = Não escolhidas pela escola: { $names }.
report-apart-not-both = Não perguntadas aos dois grupos juntos: { $names }.
report-apart-no-sheets = Sem folhas: { $names }.
report-apart-too-small = Grupo pequeno demais para mostrar: { $names }.
report-apart-too-few = Poucas respostas: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: todas as afirmações, mais escuro quanto mais alto o valor

## To talk about: tables of a few statements each.

report-lowest = Mais baixas
report-highest = Mais altas
report-widest-gap = Maior distância entre grupos
# Head of a column: how far the groups are apart.
report-apart-by = Distância
# N/A: not applicable.
report-most-na = Mais N/A
# Head of a column: a share in percent.
report-share = Parte
report-statement = Afirmação
# `statement` is one of the school's own.
report-our-own = própria: { $statement }
report-no-value = Nenhuma afirmação mostra um valor.
report-increase = Maior subida desde a sessão { $session } de { $year }
report-decrease = Maior descida desde a sessão { $session } de { $year }
# Head of a column: by how much a value changed.
report-change = Mudança
# Head of a column: two values with an arrow between them.
report-before-and-after = Antes e depois

## In their own words.

report-words-order = Por ordem alfabética, que não diz nada sobre quem escreveu.
report-texts = { $group }, textos: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Antes
report-after = Depois
# Head of a column of areas.
report-area = Área
report-other-statements = outras afirmações ou outro texto por trás
# The mean of the places that people gave to something in a list.
report-average-place = Posição média
# Head of a column: what kind of number stands here.
report-figure = Número
report-share-percent = Parte em percentagem

## The other areas: questions that are no statements.

report-ratings = Pontuações
report-place-explained = Posição média na lista de respostas, 1 para a primeira.
report-shares = Parte de quem respondeu
report-ticked-explained = Podiam assinalar-se várias, por isso as partes juntas podem passar de 100 %.
report-who-answered = Quem respondeu, das pessoas convidadas
# Heads of columns: how many answered and how many did not.
report-answered = Respostas
report-unanswered = Sem resposta

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Quem
report-value = Valor
# How many answers a value rests on.
report-rests-on = Assenta em
report-how-chose = Como escolheram
report-what-read = O que cada grupo leu

## In a browser. Buttons and a list of the parts.

report-contents = Conteúdo
report-open-all = Abrir todos os pormenores
report-close-all = Fechar todos os pormenores
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Ordenar por
report-as-asked = ordem original
report-highest-first = mais altas primeiro
report-lowest-first = mais baixas primeiro

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, sessão { $session } de { $year }, edição { $edition }
chart-about-now = { $school }, { $level }, sessão { $session } de { $year }
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Folhas das pessoas convidadas: { $groups }.
chart-sheets-of = { $group } { $sheets } de { $invited }
chart-school-average = { $areas ->
    [one] Média da escola: { $mean }, de { $areas } área.
   *[other] Média da escola: { $mean }, a média de { $areas } áreas, todas com o mesmo peso.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] de { $groups } grupo
   *[other] média de { $groups } grupos
  }
chart-statements = { $count ->
    [one] { $count } afirmação
   *[other] { $count } afirmações
  }
chart-answered = responderam { $answered } de { $invited }
# In the legend: the bar of all groups together.
chart-overall = geral
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. As barras vão { $scale }.

## Charts of two rounds.

chart-then-and-now = Áreas antes e agora
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, antes e agora
chart-overall-values = Valores gerais das afirmações
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Antes: { $caution }
chart-caution-after = Depois: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Antes. { $sheets }
chart-sheets-after = Depois. { $sheets }
chart-compared = Os valores comparam-se como estão impressos. Um valor geral não leva marca de acaso.

## The chart of participation.

chart-participation = Quem já participou
# In the legend: a mark on the bar.
chart-minimum = mínimo
chart-days = Período: de { $first } a { $last }. O comprimento total são todas as pessoas convidadas.
chart-not-asked = não perguntado
chart-minimum-reached = mínimo atingido
chart-to-go = { $missing ->
    [one] falta { $missing } para o mínimo
   *[other] faltam { $missing } para o mínimo
  }

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Reflexão digital
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = sessão { $session } de { $year }
badge-title = Emblema: { $school }
badge-name = Reflexão digital: { $level }, { $round }
# For those who cannot see it.
badge-alt = Um emblema redondo: colinas e o seu reflexo na água. Indica { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = Afirmações para { $group }, { $level }
paper-statements-own = As afirmações são do próprio Reflectory.
paper-statements-area = Área { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Código
# Head of a column: when the highest answer fits.
paper-statements-five = Um 5 seria assim
paper-statements-optional = { $code } (facultativa)
