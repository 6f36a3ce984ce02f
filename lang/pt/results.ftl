### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = não perguntada a este grupo
hidden-not-chosen = não escolhida pela escola
hidden-no-sheets = sem folhas
hidden-group-too-small = grupo pequeno demais para mostrar
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = não perguntada aos dois grupos
hidden-too-few = poucas respostas
# Nobody gave a point of the scale.
figures-no-rating = sem pontuação

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Sem ligação à Comissão Europeia, cujo instrumento se chama SELFIE. As afirmações daqui são nossas.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Só as respostas de 1 a { $highest } contam para a média. Ao lado de cada média está quem respondeu, das pessoas convidadas, quem escolheu N/A ou não respondeu.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Só as respostas de 1 a { $highest } contam para a média. Ao lado de cada média está quem respondeu, das pessoas convidadas, quem escolheu N/A ou não respondeu, e quantas escolheram { $points } e { $highest }.
figures-counted-in-brackets = Só as respostas de 1 a { $highest } contam para a média. Ao lado de cada média está quem respondeu, das pessoas convidadas, quem escolheu N/A ou não respondeu, e, entre parênteses, quantas escolheram { $points } e { $highest }.
# The same where scales have different numbers of points.
figures-counted-on-scale = Só as respostas na escala contam para a média. Ao lado de cada média está quem respondeu, das pessoas convidadas, quem escolheu N/A ou não respondeu.
figures-counted-on-scale-beside = Só as respostas na escala contam para a média. Ao lado de cada média está quem respondeu, das pessoas convidadas, quem escolheu N/A ou não respondeu, e quantas escolheram cada ponto da escala.
figures-counted-on-scale-in-brackets = Só as respostas na escala contam para a média. Ao lado de cada média está quem respondeu, das pessoas convidadas, quem escolheu N/A ou não respondeu, e, entre parênteses, quantas escolheram cada ponto da escala.
figures-computed = Como se calcula: a média de um grupo numa afirmação é a soma das suas respostas a dividir pelo número delas; a média numa área é a média das suas afirmações aqui mostradas; um valor geral é a média dos grupos mostrados, todos com o mesmo peso. Arredonda-se uma vez, no fim, e a metade para cima.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Ao lado de uma média está o nível a que corresponde: o mais próximo, a metade para cima, a partir da média antes de arredondada para impressão. Por isso, uma média impressa como 3,5 pode ficar mesmo abaixo do meio.
# "within chance" is `chance-within`.
figures-compared = Os valores comparam-se como estão impressos. "Dentro do acaso": a diferença pode vir de quem por acaso respondeu. Só se comparam afirmações que das duas vezes perguntaram o mesmo com as mesmas palavras.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, sessão { $session } de { $year }/{ $next }, edição { $edition } ({ $exercise })
figures-corrected-day = Corrigido em { $on }: o último dia passou a ser { $day }.
figures-corrected-people = Corrigido em { $on }: { $group }: passou a { $invited } convites de { $eligible } elegíveis.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } de { $invited } responderam, N/A { $opted-out }, sem resposta { $unanswered }
figures-minimum = Uma afirmação mostra-se a partir de { $answers } respostas de um grupo; as respostas por palavras próprias, a partir de { $sheets } folhas de um grupo.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = precisa de uma ronda anterior deste nível

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } de { $invited } convites, { $percent } %
took-part-nobody-invited = { $group }: { $sheets } de { $invited } convites
# `before` is the line so far, here and below.
took-part-eligible = { $before } (elegíveis: { $count })
took-part-minimum = { $before }; mínimo { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; à parte, por não abrirem: { $count }
took-part-late = { $before }; atrasadas, à espera: { $count }

## How far those asked speak for all of the group.

speaks-random = Perguntou-se a { $people } de { $of-people } pessoas, por sorteio: falam por todo o grupo, dentro do acaso.
speaks-random-classes = Perguntou-se a { $classes } de { $of-classes } turmas, { $people } de { $of-people } pessoas, por sorteio: falam por todo o grupo, dentro do acaso.
speaks-chosen = Perguntou-se a { $people } de { $of-people } pessoas, sem sorteio: falam por aquelas a quem se perguntou.
speaks-chosen-classes = Perguntou-se a { $classes } de { $of-classes } turmas, { $people } de { $of-people } pessoas, sem sorteio: falam por aquelas a quem se perguntou.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = ver com cautela
mark-incomplete = incompleto
mark-caution-why = Ver com cautela: nem todos os grupos atingiram o mínimo.
mark-incomplete-why = Incompleto: um grupo não tem folhas. Ver com cautela.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: menos de { $cell } folhas; mostra-se porque todas as pessoas que responderam concordaram.
standing-pooled = { $group }: direção e docentes entregaram menos de { $cell } folhas cada, por isso mostram-se em conjunto e contam como um só grupo.
standing-left-out = { $group }: menos de { $cell } folhas, por isso este grupo fica fora de todos os números.
standing-not-asked = { $group }: não se perguntou.
standing-no-sheets = { $group }: sem folhas.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = impossível: em nenhuma das duas
not-compared-missing = impossível: falta numa das duas
not-compared-wording = impossível: perguntada por outras palavras
# School leaders and teachers are shown together in one round only.
not-compared-pooled = impossível: direção e docentes juntos só numa
not-compared-groups = impossível: outros grupos por trás
not-compared-hidden = impossível: oculta numa das duas
not-compared-no-rating = impossível: sem pontuação numa das duas
# The difference may come from who happened to answer.
chance-within = dentro do acaso
chance-everybody = toda a gente respondeu: não há acaso
not-comparable-level = São dois níveis de ensino. Só se podem comparar dois exercícios do mesmo nível.
not-comparable-questionnaire = Estes exercícios usaram dois questionários diferentes, por isso códigos iguais podem não querer dizer o mesmo.
not-comparable-same = É duas vezes o mesmo exercício. Escolhe outro para o comparar.

## Why no new edition of a report comes out.

no-edition-not-next = Esta não é uma edição seguinte do relatório guardado. Nada foi alterado.
no-edition-changed = { $group }: folhas contadas no relatório guardado estão danificadas ou desapareceram, por isso uma nova edição mostraria o que diziam. O relatório guardado fica como está.
no-edition-few-sheets = { $group }: uma nova edição precisa de { $cell } folhas atrasadas, e há { $sheets }: mostraria o que disseram essas poucas pessoas. Ficam guardadas até haver mais.
no-edition-few-answers = { $group }: a alguma afirmação respondem poucas folhas atrasadas, por isso uma nova edição mostraria o que disseram uma ou duas pessoas. Ficam guardadas até haver mais.
no-edition-few-texts = { $group }: menos de dez folhas atrasadas acrescentam palavras próprias, por isso uma nova edição mostraria quais são. Ficam guardadas até haver mais.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · sessão { $session } de { $year }
results-school-year = Ano letivo { $year }
# Heads a column: at most 16 columns.
results-session = Sessão { $number }
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = não participa
results-not-started = não começou
results-open-until = aberto até { $day }
results-closed = fechado
results-nothing-came = sem folhas
results-report-ready = relatório pronto
results-edition = edição { $edition }
# Sheets came after the report was made.
results-report-late = relatório, { $count } atr.
# What can be done there. Enter is the key.
results-can-view = O relatório pode ser visto. Pode ser comparado assim que houver um segundo deste nível.
results-can-compare = O relatório pode ser visto, e comparado com outro deste nível.
results-can-unseal = { $sheets ->
    [one] { $sheets } folha espera selada.
   *[other] { $sheets } folhas esperam seladas.
  } Enter dessela com a tua frase-passe e faz o relatório.
results-is-open = Ainda há quem esteja a responder. Há resultados a partir do dia a seguir ao último.
results-is-not-open = Ainda não abriu.
results-is-empty = Ninguém entregou uma folha.
results-is-out = Este nível não participa nesta sessão.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Ainda há quem esteja a responder. Os resultados podem ser desselados a partir do dia a seguir ao último: { $day }.
results-nothing-set-up = Aqui não há nada preparado. Começa-se na secção 2, Sessões.
results-not-opened = Isto ainda não abriu, por isso não há nada a desselar.
results-nobody-handed-in = Ninguém entregou uma folha, por isso não há nada a desselar.
results-no-second = Uma comparação precisa de um segundo exercício deste nível e questionário com o relatório pronto. Ainda não há nenhum.
results-compare-with = Comparar { $exercise } com qual?
results-none-late = Não chegou nenhuma folha desde a última edição, por isso não há nada a contar de novo.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Folhas atrasadas: { $groups }. As folhas anteriores foram apagadas no seu prazo, por isso já não se podem contar.
late-enough = Folhas atrasadas: { $groups }. e conta as que bastam numa nova edição.
late-wait = Folhas atrasadas: { $groups }. Ficam guardadas, à espera.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (bastam)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (de { $cell } necessárias)

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Desselar: { $exercise }
unseal-title-new = Nova edição: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Folhas que estão aqui: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group }: { $sheets }
unseal-late = Folhas atrasadas que vão contar: { $groups }.
unseal-late-few = Folhas atrasadas que vão contar: { $groups }. Poucas, ficam à espera: { $few }.
unseal-after = Depois já não se podem corrigir os números de pessoas, e as folhas atrasadas só contam num lote suficientemente grande. O relatório fica guardado e não precisa de chave.
unseal-after-new = São contadas com todas as outras, e o relatório anterior também fica guardado. Se a diferença entre os dois revelar o que disseram poucas pessoas, não se faz nova edição, e elas continuam à espera.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = A tua frase-passe
unseal-passphrase-of = Frase-passe: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Frase-passe da outra pessoa
unseal-trying = Um momento: a frase-passe está a ser verificada.
unseal-done = { $done } de { $of } folhas desseladas
# Whoever leaves the page is told this.
unseal-goes-on = As folhas ainda estão a ser abertas. O relatório aparece nesta tabela assim que estiver guardado; outros pedidos esperam até lá.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Como ler
results-page-read-short = Ler
results-page-areas = Áreas
results-page-statements = Afirmações
results-page-groups = Grupos
# Statements that the school wrote itself.
results-page-own = Afirmações próprias
results-page-own-short = Nossas
results-page-others = Outras áreas
results-page-others-short = Mais
results-page-words = Por palavras suas
results-page-words-short = Textos
# What is worth talking about.
results-page-focus = Foco
results-page-notes = Notas
# Where there is no room for all titles.
results-page-at = { $page } · página { $at } de { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · edição { $edition }
results-school-average = média da escola { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } de { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } de { $of }
results-percent = { $percent } %
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · { $percent } %
results-count-share-narrow = { $count } { $percent }%
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group }: { $why }.
results-title-why = { $title }: { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = sem valor
# Leaders and teachers, where they are shown together.
results-staff = Profissionais
# How high participation is, in a word.
results-level-none = nenhuma
results-level-incomplete = incompleta
results-level-medium = média
results-level-high = alta
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = sem perg.
hidden-short-not-chosen = não escol.
hidden-short-no-sheets = sem folhas
# The group is too small.
hidden-short-too-small = pequeno
# Not asked of both of two groups that are shown together.
hidden-short-not-both = não ambos
hidden-short-too-few = poucas

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Procurar
results-search-what = um código, um título ou uma palavra de uma afirmação
results-search-nothing = não se encontrou nada
results-statements = { $count ->
    [one] { $count } afirmação
   *[other] { $count } afirmações
  }
# What is typed follows.
results-note-on = Nota sobre { $place }:
# "n" is the key.
results-no-notes = Ainda não há notas. Numa área ou afirmação, n escreve uma: uma linha do que se disse sobre ela.
results-write-as = Gravar este relatório nos teus documentos, como
# Below that question, in a list.
results-write-chart = O gráfico desta página, como imagem
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, com as tuas notas

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Período de resposta: de { $from } a { $to }.
how-edition = Edição { $edition } deste relatório. Desselagem: { $day }.
# `form` is the title of a short form.
how-short-form = Só se perguntou uma parte do questionário: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Quem participou: a participação é { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; mínimo atingido.
how-close = { $before }; perto do mínimo de { $minimum }.
how-below = { $before }; abaixo do mínimo de { $minimum }.
how-damaged = Folhas que não se puderam desselar e não estão em nenhum número: { $sheets }.
how-late = Folhas que chegaram tarde, são poucas e ficam à parte: { $sheets }.
how-shown = O que se mostra e o que não se mostra
how-cell = O grupo mais pequeno é de { $cell } folhas: um grupo com menos não tem linha própria.
how-corrections = Correções depois da ativação
# No corrections.
how-no-corrections = Nenhuma.
how-corrected-day = Em { $on }: o último dia passou a ser { $day }.
how-corrected-people = Em { $on }: { $group }: { $eligible } elegíveis, { $invited } convites a partir daí.
how-figures = Como se fazem os números
# `highest` is the highest point of the scale, such as 5.
how-counts = Uma média conta só as respostas de 1 a { $highest }. N/A e sem resposta contam-se e mostram-se ao lado, nunca como 0.
how-counts-on-scale = Uma média conta só as respostas na escala. N/A e sem resposta contam-se e mostram-se ao lado, nunca como 0.
how-area = Uma área é a média das suas afirmações mostradas; as afirmações próprias ficam à parte.
# (6+1) stays as it is.
how-core = (6+1) atrás da barra de uma área: seis afirmações de base e uma facultativa.
how-overall = No geral, cada grupo conta o mesmo, para que muitos estudantes não abafem poucas pessoas da direção.
# Numbers with your language's decimal sign.
how-rounded = Os números arredondam-se uma vez, mesmo no fim, a uma casa decimal: 2,95 mostra-se como 3,0.
# "80 of 200" as in `results-of`.
how-of = "80 de 200" é sempre: respostas de convites. Letras e padrões representam os grupos em todas as páginas.

## A report, the pages of areas and statements.

results-no-areas = Não há áreas.
results-no-groups = Não há grupos.
results-no-own = A escola não perguntou afirmações próprias.
results-no-others = Neste nível não se perguntam outras áreas.
results-own-head = As afirmações da própria escola, à parte das áreas
# At most 16 columns.
results-area-at = área { $at } de { $of }
results-group-at = grupo { $at } de { $of }
# In which order statements are listed.
order-by-position = por posição
order-highest = mais altas primeiro
order-lowest = mais baixas primeiro
order-last-position = última posição primeiro
order-greatest-increase = maior subida primeiro
order-greatest-decrease = maior descida primeiro

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } a { $high } { $highest }   { $not-asked } não perguntada a este grupo   { $not-chosen } não escolhida   { $hidden } não mostrada
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } sem pergunta  { $not-chosen } não escolhida  { $hidden } oculta
# The school's own statements: at most 3 columns, then with more room.
strip-own = pró
strip-own-statements = afirmações próprias
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = N/A
strip-answered = { $mean } · responderam { $count } de { $of }
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = sem pontuação · { $count } N/A de { $of }

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Geral { $mean } · responderam { $count } de { $of }
# `why` is in a few words why there is no figure.
detail-overall-why = Geral: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = sem grupos
detail-note = Nota: { $note }
# The average.
detail-mean = média
detail-answered = respostas / convites
# `words` are those of the scale, such as "not applicable".
detail-na = N/A: { $words }
detail-na-alone = N/A: não se aplica
detail-unanswered = sem resposta
# Heads the statement as each group read it.
detail-read = O que cada grupo leu
# In the place of what a group read.
detail-not-asked = não perguntada
# Which of the other areas this is.
others-heading = { $at } de { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Média de 1 ({ $lowest }) a { $points } ({ $highest }); "{ $apart }" fica à parte.
others-overall = { $title }: geral { $mean }
others-answered = · respostas de convites
# So many chose "not applicable".
others-apart = · à parte
others-ranks = Posição média das opções, 1 para a primeira; e a percentagem de quem escolheu cada uma.
others-shares = A percentagem de quem escolheu cada opção.
others-ticked = A percentagem de quem assinalou cada opção, entre quem assinalou alguma ou nenhuma destas; juntas podem passar de 100 %.
others-average-rank = posição média
others-average-rank-all = posição média de todos os grupos: { $rank }

## A report, the page of answers in own words.

own-words-none = Não se perguntou nada por palavras próprias.
own-words-hidden = Não se mostra: { $why }.
own-words-nobody = Ninguém escreveu nada aqui.
own-words-goes-on = o texto { $at } de { $of } continua abaixo
own-words-at = texto { $at } de { $of }, por ordem alfabética, à parte das folhas

## A report, the page Focus: headings above lists of statements.

focus-lowest = Mais baixas
focus-highest = Mais altas
focus-widest = Maior distância entre grupos
focus-na = Mais N/A
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: nenhuma
focus-change = Maior mudança
focus-change-why = Maior mudança: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = Maior mudança desde a sessão { $session } de { $year }
focus-change-none = Maior mudança desde a sessão { $session } de { $year }: nenhuma

## Two sessions compared.

compare-title = { $level } · comparação de duas sessões
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = antes
compare-now = agora
compare-nothing = Aqui não há nada em nenhuma das duas.
compare-school-average = Média da escola
compare-all = todos os grupos
# The same, at most 3 columns.
compare-all-narrow = tod
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = por grupo: carrega em g
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = em nenhuma
not-compared-short-wording = outro texto
not-compared-short = impossível
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = outras perguntas
compare-other-statements-short = outras perguntas
compare-other-statements-narrow = outro
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = acaso
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = todos respond.
chance-everybody-narrow = todos
# The difference is larger than what may come from who happened to answer.
chance-beyond = além do acaso
