### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = ativar
key-activity = atividade
key-after = depois
key-all-this-is-still-right = ainda está tudo certo
key-archive = arquivar
key-area = área
key-area-before = área anterior
key-as-html = em HTML
key-as-pdf = em PDF
key-as-png = em PNG
key-asked-or-not = incluir ou não
key-back-to-the-list = voltar à lista
key-back-to-the-overview = voltar à vista geral
key-back-to-the-plan = voltar ao plano
key-back-up = cópia de segurança
key-back-up-now = fazer cópia agora
key-badge-as-svg = emblema em SVG
key-before = antes
key-bring-in = trazer
key-change = alterar
key-classes = turmas
key-classes-a-sample = turmas, amostra
key-close = fechar
key-close-the-lab = fechar a sala TIC
key-codes = códigos
key-compare = comparar
key-count-those-set-aside = contar as postas à parte
key-day = dia
key-delete = apagar
key-do-it = fazer
key-draw = sortear
key-earlier = mais cedo
key-earlier-year = ano anterior
key-end-the-search = terminar a procura
key-examples = exemplos
key-from-an-archive = de um arquivo
key-group = grupo
key-how-many = quantas
key-keep = guardar
key-keep-and-beside-it = guardar, e ao lado
key-keep-it = manter
key-keep-the-note = guardar a nota
key-lab = sala TIC
key-last-day = último dia
key-later = mais tarde
key-later-year = ano seguinte
key-leave-it = deixar
key-leave-it-activated = deixar ativado
key-leave-it-as-it-was = deixar como estava
key-level = nível
key-list-all = ver tudo
key-lock = bloquear
key-make-all = fazer todos
key-make-these = fazer estes
key-mark = marcar
key-more = mais
key-new = novo
key-new-edition = nova edição
key-new-own = nova própria
key-new-plan = novo plano
key-next-at-the-end-keep = seguinte, no fim guardar
key-next-page = página seguinte
key-next-step = passo seguinte
key-no-file = sem ficheiro
key-note = nota
key-notes-on-off = notas sim/não
key-open = abrir
key-open-the-lab = abrir a sala TIC
key-other-exercise = outro exercício
key-other-group = outro grupo
key-other-questionnaire = outro questionário
key-people = pessoas
key-picture = imagem
key-plan = plano
key-plan-a-sample = planear amostra
key-preview = pré-visualizar
key-previous = anterior
key-read = ler
key-read-on = continuar a ler
key-read-the-file = ler o ficheiro
key-remove = remover
key-remove-it = remover
key-rooms = secções
key-search = procurar
key-session-before = sessão anterior
key-short-form = forma breve
key-slips = papéis
key-sort = ordenar
key-statement = afirmação
key-statement-before = afirmação anterior
key-take-it-back = anular
key-take-the-ticked-ones = trazer as assinaladas
key-take-this-day = escolher este dia
key-tell-it-or-not = contar ou não
key-they-are-written-down = já estão escritas
key-tick-one = assinalar
key-title = título
key-to-the-statements = às afirmações
key-try-it = experimentar
key-try-the-passphrase = verificar a frase-passe
key-type-a-day = escrever um dia
key-type-a-seed = escrever a semente
key-unlock = desbloquear
key-view = ver
key-watch = acompanhar
key-week = semana
key-what-the-bars-mean = o que dizem as barras
key-why = porquê
key-write = gravar
key-write-a-file = gravar ficheiro
key-write-a-letter-for-parents = carta às famílias
key-write-certificate = certificado
key-write-text = escrever texto

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Geral
room-sessions = Sessões
room-set-up = Preparar
room-results = Resultados
room-plan = Plano
room-certificates = Certificados
room-resources = Recursos
# The room about data protection.
room-protection = Dados
room-school = Escola
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Cert
room-resources-short = Guia
room-protection-short = RGPD

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = escola de exemplo
lock-locked = bloqueado
lock-unlocked = desbloqueado

## The lock before the rooms that change something.

lock-asks = Esta secção está bloqueada. Escreve a tua frase-passe.
# The digits are the keys of the rooms.
lock-open-rooms = A participação, o guia e a página sobre proteção de dados ficam abertos a toda a gente: 1, 7 e 8.
lock-trying = Um momento: a frase-passe está a ser verificada.

## Leaving the workplace.

leaving-recovery-words = As palavras de recuperação da nova chave estão aqui, e em mais lado nenhum. Escreve-as antes de sair.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Carrega outra vez em q para sair sem a tua última alteração. { $why }

## A file being written, and a text being copied.

writing-busy = Ainda está a ser gravado outro ficheiro, por isso este não foi começado. Esc interrompe o outro.
writing-leaving = Ainda estava a ser gravado um ficheiro; foi interrompido. Carrega outra vez em q para sair.
copy-too-long = Isto é mais do que a área de transferência aceita de um terminal. Grava-o antes num ficheiro.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = O seu nome
ask-passphrase = A tua frase-passe

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, para mostrar e imprimir
report-form-pdf = PDF, para imprimir
report-form-docx = DOCX, para continuar a escrever
report-form-xlsx = XLSX, folha de cálculo com gráficos
report-form-markdown = Markdown, para colar noutro lado
report-form-csv = CSV, uma só tabela comprida
report-form-json = JSON, para programas
report-form-text = texto simples

## The overview: who takes part, now.

overview-look-at-school = Uma vez por ano letivo: vê, por favor, a secção 9, Escola.
overview-nobody = Ainda não se perguntou nada a ninguém.
overview-nobody-more = Prepara um exercício na secção 3. Assim que for ativado, vês aqui quem participa.
overview-counting = Um momento: as folhas estão a ser contadas.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Abertura: { $day }, 00:00 · { $days ->
    [one] { $days } dia
   *[other] { $days } dias
  }
overview-open = Aberto até { $day }, 23:59 · { $days ->
    [one] falta { $days } dia
   *[other] faltam { $days } dias
  }
overview-last-day = Aberto até { $day }, 23:59 · último dia
overview-closed = Fechado desde { $day }, 23:59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Participação:
participation-none = ainda nenhuma
participation-incomplete = incompleta, algum grupo ainda não tem ninguém
# The same where there is little room: at most 14 columns.
participation-incomplete-short = incompleta
participation-medium = média
participation-high = alta
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · sessão { $session }

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } de { $invited }
overview-figures-share = { $submitted } de { $invited }   { $percent } %
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = sem convites
reach-reached = atingido
reach-check = mais folhas do que pessoas convidadas: confere o número
# Nearly there.
reach-close = { $missing ->
    [one] perto: falta { $missing } para o mínimo
   *[other] perto: faltam { $missing } para o mínimo
  }
reach-below = { $missing ->
    [one] falta { $missing } para o mínimo
   *[other] faltam { $missing } para o mínimo
  }
# The same in half the room.
reach-check-please = confere o número
# The same where there is little room: at most 14 columns.
reach-check-short = ver número
reach-below-short = { $missing ->
    [one] falta { $missing }
   *[other] faltam { $missing }
  }
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = hoje
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } mínimo · barra inteira: todas as pessoas convidadas
# `classes` are names of classes, with commas.
overview-few-classes = Ainda menos de 5: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Por turma, de cinco em cinco; as turmas com menos de dez pessoas não têm contagem.
overview-class-too-small = pequena demais para contar
overview-class-few = menos de 5
overview-class-at-least = { $count } ou mais

## The overview: what the bars mean.

overview-explained-bar = Cada barra é um grupo: as folhas entregues, em relação a todas as pessoas convidadas. Aqui não se mostram respostas, nomes nem horas de ninguém, e também não se guardam com as folhas.
overview-explained-mark = A marca é o mínimo para resultados com significado. Depende de quantas pessoas tem o grupo.
overview-explained-level = A participação é alta quando todos os grupos o atingem, ou todos menos um e esse está perto (80 % dele). É incompleta enquanto um grupo não tiver ninguém.
overview-explained-moves = As barras mexem-se sozinhas quando chega uma folha.
