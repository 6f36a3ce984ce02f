### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = participação, participacao, g
lines-word-sessions = sessões, sessoes
lines-word-set-ups = preparações, preparacoes
lines-word-results = resultados
lines-word-school = escola
lines-word-guide = guia
lines-word-data = proteção de dados, dados
lines-word-lock = bloquear, b
lines-word-quit = sair, q

## What each of them does, read after it.

lines-does-help = estas palavras
lines-does-back = um passo atrás; o que se decidiu fica
lines-does-again = ler isto mais uma vez, com os números de agora
lines-does-where = onde estás
lines-does-participation = quem já participou; aí estão todas as secções
lines-does-sessions = todos os exercícios, correções, uma nova preparação
lines-does-set-ups = números, afirmações, dias, ativação
lines-does-results = desselar, e ler o relatório
lines-does-school = o seu nome, e as chaves de coordenação
lines-does-guide = como funciona um exercício
lines-does-data = o que fica guardado, e quem o pode ler
lines-does-clear = esvaziar o que se está a escrever
lines-does-lock = bloquear o que se pode alterar
lines-does-quit = sair do programa
lines-numbers = Um número faz o que se lê depois dele.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Quando se escreve alguma coisa, põe-se um ponto antes destas palavras, por exemplo .{ $back }
lines-empty = Uma linha vazia deixa o que lá está e avança.

## What is answered to what was typed.

lines-digits = Escreve um número em algarismos, ou .{ $back } para deixar como estava.
lines-nothing-typed = Não se escreveu nada. Escreve a frase-passe, ou .{ $back } para sair.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Isto é mais do que cabe no ecrã mais pequeno: { $used }. Escreve um pouco menos, por favor.
lines-number-too-large = O maior número possível aqui é { $most }. O que lá estava fica; escreve-o outra vez, por favor.
lines-not-after-first = { $day }: não pode ser o último dia, porque o primeiro é { $first }. Nada mudou; escreve outra vez o último dia, por favor.
lines-class-unfinished = O que foi escrito para esta turma ainda não está guardado. Uma linha vazia avança; .{ $clear } e depois .{ $back } deixam-no de fora.
lines-one-number = Um número de cada vez, por favor.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Isto não foi entendido. Escreve um número, ou { $help }.
lines-nothing-to-clear = Aqui não se está a escrever nada.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = É aqui que tudo começa. Para sair do programa: { $quit }
lines-workplace = O espaço de quem coordena.
lines-workplace-of = O espaço de quem coordena: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = O espaço de quem coordena, { $lock }.
lines-workplace-of-lock = O espaço de quem coordena: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Agora: { $text }. Uma linha vazia deixa-o assim.

## What stands before what is typed.

lines-ask-word = Palavra:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, sessão { $session } de { $year }
lines-passphrase = Frase-passe
lines-trying = A frase-passe está a ser verificada.
lines-unsealed = Folhas desseladas: { $done } de { $of }.
# Read when the program is ended by the system.
lines-set-up-kept = A preparação está guardada como está. Continua na secção preparações.
lines-no-key-made = Terminou aqui. Não foi feita nenhuma chave e nada mudou.
lines-words-not-typed-back = Terminou antes de duas palavras de recuperação serem escritas de novo. A chave está feita, e a sua frase-passe abre as folhas. Quem não anotou as palavras faz uma chave nova, com palavras novas: reflectory key replace

## A room that is locked.

lines-locked = Esta secção está bloqueada.
lines-locked-type = Escreve a tua frase-passe. Não é mostrada.
lines-locked-open = A participação, o guia e a proteção de dados ficam abertos a toda a gente: .{ $back } leva até lá.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = O guia.
lines-protection = Proteção de dados.
lines-do-letter = gravar uma carta às famílias num ficheiro
lines-plans = Planos de ação.
lines-certificates = Certificados e o emblema.
lines-elsewhere = Esta secção não existe em linhas. O que lá se faz também existe como comando.
lines-command = O comando é: { $command }
lines-two-commands = O comando é: { $one }, e: { $other }

## Participation: a line for each group.

lines-participation = Participação.
lines-nobody-asked = Ainda não se perguntou nada a ninguém. Prepara primeiro um exercício; assim que for ativado, aqui diz-se quem participa.
lines-participation-of = Participação. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Participação no conjunto: { $level }.
lines-by-class = Por turma, de cinco em cinco:
lines-class-too-small = { $class }: pequena demais para contar.
lines-class-few = { $class }: menos de 5.
lines-class-least = { $class }: { $count } ou mais.
lines-group-not-invited = { $group }: sem convites.
lines-group-reached = { $group }: entregaram { $count } de { $invited }. O mínimo é { $minimum }: atingido.
lines-group-too-many = { $group }: entregaram { $count } de { $invited }. O mínimo é { $minimum }: atingido, com mais folhas do que pessoas convidadas; confere o número.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: entregaram { $count } de { $invited }. O mínimo é { $minimum }: perto, { $missing ->
    [one] falta { $missing }.
   *[other] faltam { $missing }.
  }
lines-group-below = { $group }: entregaram { $count } de { $invited }. O mínimo é { $minimum }: { $missing ->
    [one] falta { $missing }.
   *[other] faltam { $missing }.
  }
lines-do-codes = códigos e papéis para distribuir
lines-do-with-classes = com as turmas
lines-do-without-classes = sem as turmas
lines-do-participation-of = participação de: { $exercise }

## The sessions of a school year.

lines-sessions = Sessões. Ano letivo { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Sessão { $number }: { $days }, agora.
lines-session-next = Sessão { $number }: { $days }, a seguir.
lines-session-later = Sessão { $number }: { $days }, mais tarde.
lines-session-past = Sessão { $number }: { $days }, terminada.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = sessão { $number }: { $entry }
lines-entry-set-up = preparar um agora
lines-entry-prepare = preparar um
lines-entry-being = { $level }, em preparação
lines-do-earlier-year = um ano letivo anterior
lines-do-later-year = um ano letivo posterior
lines-do-remove-set-up = remover a preparação: { $level }
lines-do-restore = trazer um exercício de volta de um arquivo
lines-restore = Trazer um exercício de volta do seu arquivo.

## A new set-up: for which session, and for which level.

lines-session-of = sessão { $number } de { $year }
lines-session-taken = sessão { $number } de { $year }, este nível já lá está
lines-begin-level-one = Há um exercício por nível em cada sessão.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, CITE { $isced }
lines-isced-set-up = { $level }, CITE { $isced }, está em preparação
lines-isced-taken = { $level }, CITE { $isced }, já tem exercício

## An exercise's page.

lines-exercise-page = Exercício. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = O seu nome: { $id }.
lines-no-corrections = Correções: nenhuma.
lines-correction = Correção: { $words }.
lines-do-participation = participação
lines-do-preview = ver como um grupo o encontra
lines-do-last-day = corrigir o último dia
lines-do-people = corrigir o número de pessoas de um grupo
lines-do-recall = anular a ativação
lines-do-copy = copiar para outra sessão
lines-do-archive = guardar tudo num só ficheiro
lines-do-delete = apagar de vez
lines-later-last-day = Um último dia mais tarde. { $exercise }.
lines-group-people = { $group }, { $invited } convites de { $eligible } elegíveis
lines-archive = Guardar num só ficheiro: { $exercise }.
lines-delete = Apagar de vez? { $exercise }

## Set-ups, and the four steps of one.

lines-set-ups = Preparações.
lines-do-go-on-with = continuar com { $name }
lines-do-new-set-up = uma nova preparação
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Preparação: { $name }. Passo { $step } de { $steps }, { $title }, { $saved }.
lines-do-step = passo { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = escola: { $school }
lines-number-school-none = escola: ainda por indicar
lines-number-level = nível: { $level }
lines-number-eligible = { $group }: { $count } no total
lines-number-eligible-none = { $group }: ainda falta dizer quantas pessoas são
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } convites, { $state }
lines-number-classes = turmas e amostras
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Quantos
lines-how-many-in-all = { $group }: quantas pessoas são no total
lines-how-many-invited = { $group }: quantos convites
lines-school-name = O nome da escola
lines-level = O nível
lines-classes = Turmas
lines-which-level = Que nível?
lines-classes-and-samples = Turmas e amostras.
lines-class-asked = { $class }, { $group }, { $count } pessoas: escolhida.
lines-class-not-asked = { $class }, { $group }, { $count } pessoas: não escolhida.

## Step 2: what is asked.

lines-search = Procurar nas afirmações.
lines-search-how = Palavras que devem estar no título ou no que um grupo lê.
# Stands before what is typed; a colon follows.
lines-words = Palavras
lines-found = Encontradas com "{ $words }": { $count }.
lines-item-core = { $statement }, sempre perguntada
lines-item-left-out = { $statement }, fora da forma breve
lines-item-on = { $statement }, facultativa, assinalada
lines-item-off = { $statement }, facultativa, não assinalada
lines-item-in-form = { $statement }, facultativa, na forma breve
lines-item-stray = { $code }, assinalada mas não deste nível: retirar
lines-do-next-area = a área seguinte
lines-do-area-before = a área anterior
lines-do-list-all = ver todas outra vez
lines-do-write-own = escrever uma afirmação própria
lines-do-bring-in = trazer afirmações próprias de outro lado
lines-do-how-much = quanto se pergunta: tudo, ou uma forma breve
lines-preview = Uma pré-visualização: como quem?
lines-preview-how = É o percurso tal como quem participa o encontra. Nada dele fica guardado; sai quando quiseres.
lines-a-statement = Uma afirmação.
lines-do-ask = perguntar
lines-do-not-ask = não perguntar
lines-do-next-statement = a afirmação seguinte
lines-do-previous-statement = a afirmação anterior
lines-how-much-asked = Quanto se pergunta?
lines-everything = tudo: todas as afirmações de base, as outras áreas e o que assinalares ou escreveres

## Step 2: own statements.

lines-own-new = Uma nova afirmação própria.
lines-own-statement = Afirmação própria: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Título curto para relatórios
lines-own-reads = O que lê este grupo: { $group }
lines-own-help = { $group }, quando dar um 5
lines-own-not-written = ainda por escrever
# `room` is such as "1 of 2 lines".
lines-own-room = Há lugar: usadas { $room }.
lines-bring = Trazer afirmações próprias.
lines-bring-from-file = de um ficheiro
# Stands before what is typed; a colon follows.
lines-file = Ficheiro
lines-suggested = Sugestões: { $set }.
lines-suggested-ticked = { $title }, assinalada.
lines-suggested-unticked = { $title }, não assinalada.
lines-suggested-here = { $title }, já cá está.
lines-do-take-ticked = trazer as assinaladas

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = O primeiro dia
lines-last-day = O último dia
lines-day-how = Escreve-o assim: 2026-11-23 ou 23.11.2026.
lines-do-first-day = escrever o primeiro dia
lines-do-type-last-day = escrever o último dia
lines-do-other-day = escrever outro último dia
lines-do-clear-days = limpar os dois dias

## Step 4: activation.

lines-ready = Está tudo pronto.
lines-missing = { $count ->
    [one] Falta { $count } coisa. O seu número leva aonde se resolve.
   *[other] Faltam { $count } coisas. Os seus números levam aonde se resolve cada uma.
  }
lines-freezes = O que fica fixo:
# `minutes` is how long it takes.
lines-asked = { $group }: { $invited } convites, mínimo { $minimum }, { $statements } afirmações, { $minutes } minutos.
lines-asked-unknown = { $group }: ainda não se sabe quantas pessoas; { $statements } afirmações, { $minutes } minutos.
lines-asked-left-out = { $group }: fica de fora.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = pronto: { $check }
lines-check-missing = falta: { $check }
lines-check-mind = atenção: { $check }
lines-people-asked = Pergunta-se a { $people } pessoas, de { $first } a { $last }: { $days } dias.
# Read after "yes:" and "no:".
lines-do-activate = ativar
lines-told = O que se conta a quem participa sobre o que resultou da última vez. Vai ser contado.
lines-not-told = O que se conta a quem participa sobre o que resultou da última vez. Não vai ser contado.
lines-do-tell = contar
lines-do-not-tell = não contar

## Codes and slips.

lines-codes = Códigos. { $exercise }.
lines-lab = A sala TIC.
lines-lab-command = Abre-se e acompanha-se com um comando: reflectory hub.
lines-slips-how = Um número faz papéis. Para outra quantidade, escreve o número e a quantidade, por exemplo 1 30.
lines-do-slips = { $group }: fazer { $count }
lines-do-all-slips = fazer todos: { $total }
lines-do-pdf-cut = gravar um PDF, para imprimir e cortar
lines-do-html-cut = gravar um ficheiro HTML, para imprimir e cortar

## Results.

lines-results = Resultados. Ano letivo { $year }.
lines-no-results = Neste ano letivo não abriu nenhum exercício.
lines-level-session = { $level }, sessão { $session }
lines-do-read-report = ler o relatório: { $exercise }
lines-do-unseal = desselar: { $exercise }
lines-do-count-late = contar as folhas atrasadas numa nova edição: { $exercise }
lines-compare-with = Comparar { $exercise } com qual?
lines-fetching = Um momento: o relatório está a ser carregado.
lines-unseal = Desselar: { $exercise }.
lines-new-edition = Uma nova edição: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Relatório. { $exercise }, edição { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Afirmações, { $area }, { $order }
lines-page-own = Afirmações próprias, { $order }
lines-page-group = Um grupo: { $group }
lines-page-other = Outras áreas: { $area }
lines-page-words = Por palavras suas: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Outra página, pelo nome: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Uma afirmação por inteiro, pelo nome: { $names }.
lines-note-on = Uma nota sobre { $place }.
# Stands before what is typed; a colon follows.
lines-note = Nota
lines-form = Em que forma se grava o relatório?
lines-search-report = Procurar: um código, um título ou uma palavra de uma afirmação.
# Stands before what is typed; a colon follows.
lines-words-or-number = Palavras, ou um número
lines-no-notes = Ainda não há notas. Uma afirmação por inteiro leva uma nota: uma linha do que se disse sobre ela.
lines-school-average = { $mean } média da escola, de { $areas } áreas.
lines-overall = { $mean } no geral.
lines-overall-none = Geral: nada a mostrar.
lines-overall-answered = { $mean } no geral, responderam { $count } de { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Geral: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, de { $core ->
    [one] { $core } afirmação de base.
   *[other] { $core } afirmações de base.
  }
lines-area-optional = { $mean } { $group }, de { $optional ->
    [one] { $optional } afirmação facultativa.
   *[other] { $optional } afirmações facultativas.
  }
lines-area-both = { $mean } { $group }, de { $core ->
    [one] { $core } afirmação de base, facultativas: { $optional }.
   *[other] { $core } afirmações de base, facultativas: { $optional }.
  }
lines-handed-in = Entregaram { $count } de { $of }.
lines-group-read = Texto lido, { $group }: { $text }
lines-texts = { $count } textos, por ordem alfabética, à parte das folhas.
lines-text = Texto { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = A participação é { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: nenhuma.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % não se aplica, { $count } de { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } de distância, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } no geral, responderam { $count } de { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = subiu { $by }, de { $before } para { $after }, { $where }: { $statement }.
lines-changed-down = desceu { $by }, de { $before } para { $after }, { $where }: { $statement }.
lines-do-points-off = só as médias
lines-do-points-on = com quantas pessoas escolheram cada ponto
lines-do-other-order = por outra ordem
lines-do-search-statement = procurar uma afirmação
lines-do-write-report = gravar o relatório num ficheiro
lines-do-compare = comparar com outro exercício
lines-do-statements-of = afirmações de { $area }
lines-do-statement-after = a afirmação a seguir
lines-do-statement-before = a afirmação antes
lines-do-note = escrever uma nota sobre ela
lines-do-note-off = sem a sua nota
lines-do-note-on = com a sua nota, se houver

## Two sessions compared.

lines-compared = Comparação de duas sessões. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Antes: { $exercise }, participação { $level }. { $groups }.
lines-compared-now = Agora: { $exercise }, participação { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Todos os grupos: { $values }.
lines-then-now = antes { $before }, agora { $after }
# In the place of a value.
lines-no-value = nada
lines-increased = subiu { $by }
lines-decreased = desceu { $by }
lines-same = igual
lines-do-other-order-now = por outra ordem; agora { $order }

## The school, and the coordinators' keys.

lines-school = Escola.
lines-first-steps = Primeiros passos que faltam: { $steps }.
lines-look-still-right = Uma vez por ano letivo: vê, por favor, se ainda está tudo certo, e di-lo.
lines-back-up-now = Agora, a cópia de segurança.
lines-old-key = A chave antiga.
lines-two-words = Duas das palavras de recuperação.
lines-recovery-words = Palavras de recuperação.
lines-do-words-file = gravá-las num ficheiro
lines-do-pdf = gravar um PDF
lines-do-html = gravar um ficheiro HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Escreve { $back } outra vez para sair sem a tua última alteração. { $why }
plain-writing = Está a ser gravado um ficheiro.
plain-writing-long = Está a ser gravado um ficheiro, há { $seconds } s.
plain-writing-busy = Ainda está a ser gravado outro ficheiro, por isso este não foi começado. Espera um momento.
plain-writing-leaving = Ainda estava a ser gravado um ficheiro; foi interrompido. Escreve { $back } outra vez para sair.
plain-overview-look-at-school = Uma vez por ano letivo: vê, por favor, a secção escola.
# Two days, and a window of days.
plain-days-range = { $first } a { $last }
plain-dates-from-to = { $first } a { $last }
# The sessions and an exercise.
plain-dates-none-fits = Já não cabe nenhum exercício na sessão { $session }. O fim dela: { $day }. A secção sessões mostra que sessão vem a seguir.
plain-exercise-archive-more = Todo o exercício vai para um ficheiro, com as folhas seladas, e sai do armazenamento depois de o ficheiro ser relido e estar completo. A secção sessões traz-o de volta. Escolhe uma pasta numa pen ou nos teus documentos. O seu nome: { $name }
plain-exercise-delete-more = Perde-se tudo, e ninguém o pode trazer de volta; um arquivo pode voltar. As cópias de segurança mantêm o que têm. Para ter a certeza de que é este, escreve o seu nome: { $name }
plain-exercise-delete-sheets = Perde-se tudo, incluindo { $sheets ->
    [one] { $sheets } folha selada
   *[other] { $sheets } folhas seladas
  }, e ninguém o pode trazer de volta; um arquivo pode voltar. As cópias de segurança mantêm o que têm. Para ter a certeza de que é este, escreve o seu nome: { $name }
# Statements and activation.
plain-own-remove = Escolhe remover outra vez, e esta afirmação desaparece com todos os seus textos. Qualquer outra coisa mantém-na.
plain-statements-form-leaves-out = A forma breve deixa esta de fora. Na lista pode escolher-se ou deixar-se uma forma breve.
plain-statements-core-is-asked = Esta é sempre perguntada. As facultativas dizem que o são.
plain-statements-own-is-asked = As afirmações próprias são sempre perguntadas. O seu número abre-a: podes alterá-la ou removê-la.
plain-suggested-nothing-ticked = Ainda não há nada assinalado. O número de uma afirmação assinala-a.
plain-activate-still-missing = Ainda falta alguma coisa. O que falta está primeiro na lista, e o seu número leva até lá.
plain-activate-no-key = Ainda não há chave, por isso ninguém poderia abrir as folhas depois. Faz uma na secção escola.
plain-activate-try = { $who } Ainda se sabe a frase-passe? Pode verificar-se aqui.
plain-activate-tell-offer = { $count ->
    [one] Contar a quem participa o que resultou da última vez: { $count } coisa do teu plano. O seu número mostra-a.
   *[other] Contar a quem participa o que resultou da última vez: { $count } coisas do teu plano. O seu número mostra-as.
  }
plain-activate-tell-other = { $count ->
    [one] Conta-se a quem participa o que resultou da última vez: { $count } coisa. O teu plano di-lo agora por outras palavras; o seu número mostra-as.
   *[other] Conta-se a quem participa o que resultou da última vez: { $count } coisas. O teu plano di-lo agora por outras palavras; o seu número mostra-as.
  }
plain-activate-tell-state-other = Agora contam-se outras palavras. O seu número escolhe estas.
# Codes and slips.
plain-slips-nowhere-else = Estes papéis não ficam guardados em mais lado nenhum. Grava-os num ficheiro, ou escreve { $back } outra vez para os deixar.
# Results and reports.
plain-results-nothing-set-up = Aqui não há nada preparado. Começa-se na secção sessões.
plain-results-can-unseal = { $sheets ->
    [one] { $sheets } folha espera selada.
   *[other] { $sheets } folhas esperam seladas.
  }
plain-late-enough = Folhas atrasadas: { $groups }. Uma nova edição conta as que bastam.
plain-lab-aside = { $sheets ->
    [one] { $sheets } folha posta à parte: veio sem um papel livre. Aqui fica à parte; no ecrã desenhado pode ser contada.
   *[other] { $sheets } folhas postas à parte: vieram sem um papel livre. Aqui ficam à parte; no ecrã desenhado podem ser contadas.
  }
plain-how-of = "80 de 200" é sempre: respostas de convites.
plain-how-counts = Uma média conta só as respostas de 1 a { $highest }. Não se aplica e sem resposta contam-se e mostram-se ao lado, nunca como 0.
plain-how-counts-on-scale = Uma média conta só as respostas na escala. Não se aplica e sem resposta contam-se e mostram-se ao lado, nunca como 0.
plain-figures-behind = { $answered } de { $invited } responderam, não se aplica { $opted-out }, sem resposta { $unanswered }
plain-detail-na = não se aplica: { $words }
plain-detail-na-alone = não se aplica
plain-focus-na = Mais "não se aplica"
# The school and its keys.
plain-school-step-exercise = um exercício
plain-school-no-key-meaning = Só quem tem uma chave de coordenação pode abrir as folhas. Sem nenhuma, não se pode ativar nada. O seu número faz a primeira.
plain-school-coordinators-meaning = O seu número acrescenta a chave de outra pessoa, ou passa o lugar a quem te suceder, passo a passo.
plain-keys-leaving = Estas palavras só são mostradas agora. Quem as perder, e também a frase-passe, perde as respostas. Escreve { $back } outra vez para sair sem as teres anotado.
plain-keys-wrong-word = Esta não é a palavra { $number }. Vê outra vez a tua folha; .{ $back } lê outra vez as palavras.
plain-keys-backup-more = O ficheiro da chave está na pasta do armazenamento. A cópia de segurança copia os dois para o teu suporte de cópias; da primeira vez, diz onde com: reflectory backup DIR. Sem a chave, ou sem a sua frase-passe e a folha de recuperação, ninguém pode abrir as folhas.
plain-told-backup-where = Diz uma vez para onde vão as cópias de segurança, num segundo suporte: reflectory backup DIR. Depois basta escolher «cópia de segurança».
plain-told-no-drive = Não se vê nenhuma pen nem disco ligado. Liga um, espera um momento e escolhe isto outra vez, ou anota o que aqui se lê. Nada foi gravado.
