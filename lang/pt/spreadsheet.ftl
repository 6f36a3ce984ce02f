### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Participação
sheet-areas = Áreas
sheet-area-by-area = Área por área
sheet-statements = Afirmações
sheet-answers = Respostas
sheet-own = Afirmações próprias
sheet-own-answers = Afirmações próprias, respostas
sheet-others = Outras áreas
sheet-own-words = Palavras próprias
sheet-to-talk-about = Para conversar
sheet-then-and-now = Antes e agora
# Every value of two rounds.
sheet-comparison = Comparação
sheet-targets = Metas do plano
sheet-notes = Notas da reunião
sheet-how-to-read = Como ler

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Página { $page } de { $pages }
sheet-answers-counted = Respostas contadas
sheet-own-answers-counted = Respostas às nossas afirmações, contadas
sheet-own-words-ordered = Por palavras suas, por ordem alfabética
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Antes e agora: áreas, { $scale }
sheet-areas-then-and-now = Áreas antes e agora, { $scale }
sheet-every-value = Antes e agora: todos os valores, como impressos
sheet-recompute = Como ler e voltar a calcular isto

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Área
sheet-code = Código
sheet-name = Título
sheet-statement = Afirmação
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Tipo
sheet-group = Grupo
sheet-mean = Média
# A number that is not rounded.
sheet-exact = Exato
sheet-overall-exact = Geral, exato
sheet-group-exact = { $group }, exato
sheet-group-core = { $group }, afirmações de base
sheet-group-optional = { $group }, afirmações facultativas
sheet-group-sum = { $group }, soma das respostas
sheet-group-answered = { $group }, respostas
sheet-sum = Soma das respostas
sheet-answered = Respostas
# Broken where the hyphen is, if it must be.
sheet-unanswered = Sem resposta
sheet-invited = Convites
sheet-eligible = Elegíveis
sheet-submitted = Entregues
sheet-minimum = Mínimo
# How many chose this point of a scale.
sheet-chose = Escolha { $point }
# Not applicable.
sheet-na = N/A
# What a group read.
sheet-wording = Texto lido
sheet-percent-of-invited = % dos convites
sheet-missing = Falta para o mínimo
# One of the five words below follows.
sheet-minimum-is = O mínimo está
sheet-did-not-open = Não abriram
sheet-came-late = Atrasadas
# Whether and how a group's answers are shown.
sheet-in-the-figures = Nos números
# A number.
sheet-number = N.º
sheet-question = Pergunta
# What kind of number stands here: a mean, a share.
sheet-figure = Número
sheet-option = Opção
sheet-how-many = Quantos
sheet-value = Valor
sheet-numerator = Numerador
sheet-denominator = Denominador
# What a row is about: the lowest values, the highest.
sheet-what = O quê
# First, second, third of the lowest or the highest.
sheet-place = Lugar
sheet-text = Texto
# The area or the statement that a note stands beside.
sheet-beside = Junto de
sheet-note = Nota
sheet-change = Mudança
sheet-difference = Diferença
sheet-about = Sobre
sheet-in-words = Por palavras
# Of a plan.
sheet-plan = Plano
# The number that is wanted.
sheet-aim = Valor visado
# The value of the earlier round, and of this one.
sheet-then = Antes
sheet-now = Agora
sheet-why = Porquê

## In the cells.

# Kinds of statements.
sheet-kind-core = base
sheet-kind-optional = facultativa
sheet-kind-own = própria
# Stands in the place of an area's letter.
sheet-area-own = próprias
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = de fora
sheet-minimum-nobody = ainda ninguém
sheet-minimum-below = abaixo
sheet-minimum-close = perto
sheet-minimum-reached = atingido
# "In the figures".
sheet-own-line = em linha própria
sheet-participation-level = Grau de participação
sheet-people-and-sheets = Pessoas e folhas
sheet-areas-behind = Áreas por trás, todas com o mesmo peso
# `codes` are short names of statements.
sheet-not-chosen = não escolhidas pela escola: { $codes }
sheet-all-groups = Todos os grupos
# Kinds of numbers.
sheet-figure-mean = média
sheet-figure-place = posição média
sheet-figure-share = parte
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = fica à parte
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, sessão { $session }
# What became of a value. A sign stands before the first three.
sheet-increased = subiu
sheet-decreased = desceu
sheet-same = igual
sheet-not-possible = impossível

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Escola
sheet-about-exercise = Exercício
sheet-about-days = Dias
sheet-days = Período: de { $first } a { $last }. Desselagem: { $unsealed }.
sheet-about-questionnaire = Questionário
sheet-about-participation = Participação
sheet-about-caution = Cautela
sheet-about-who = Quem participou
sheet-about-speaks = Por quem falam
sheet-about-small = Grupos pequenos
sheet-about-short-form = Forma breve
sheet-about-correction = Correção
sheet-about-shown = O que se mostra
sheet-about-counts = O que conta
sheet-about-computed = Como se calcula
sheet-about-levels = Níveis
sheet-about-exact = Valores exatos
sheet-exact-formula = Ao lado de cada valor impresso está o exato, numa fórmula que se pode seguir.
sheet-exact-statement = Média de um grupo numa afirmação: soma das respostas / respostas.
sheet-exact-overall = Geral de uma afirmação ou área: a média dos valores exatos dos grupos na sua linha.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Valor de um grupo numa área: a média dos valores exatos das afirmações da área na folha de cálculo { $sheet }.
sheet-exact-school = Média da escola: a média dos valores gerais exatos das áreas.
sheet-exact-share = Uma parte: 100 × quantos a escolheram / quantos responderam.
sheet-exact-digits = Uma fórmula mostra quinze algarismos; o JSON do relatório tem cada valor como fração.
sheet-about-then-and-now = Antes e agora
sheet-about-targets = Metas do plano
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = De quem isto não é
sheet-about-fingerprint = Impressão digital dos dados do relatório (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Rondas lado a lado
# Behind the title on three sheets.
rounds-areas = áreas, como impressas
rounds-areas-on-scale = áreas, { $scale }, como impressas
rounds-who = quem participou
rounds-how = como ler isto
rounds-average = Média
rounds-round = Ronda
rounds-level = Nível de ensino
# "In the figures".
rounds-counted = sim
rounds-not-counted = não: sem folhas, ou poucas para mostrar
rounds-printed = Cada valor é o valor geral de uma área tal como o relatório o imprimiu, arredondado uma vez.
rounds-bars = As barras vão de 1 a { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = As escalas são diferentes, por isso os valores não se comparam. As barras vão de 1 ao mais alto ({ $highest }).
# At the end a command.
rounds-no-ranking = As colunas estão pela ordem indicada; isto não é uma classificação. O que está por trás de uma área pode ser diferente: as afirmações escolhidas, o seu texto, a quem se perguntou. Duas rondas da mesma escola comparam-se afirmação a afirmação com: reflectory compare
