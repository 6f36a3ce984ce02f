### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Nome
school-fact-place = Localidade
school-fact-zone = Fuso horário
school-fact-languages = Idiomas
school-fact-cell = Grupo mais pequeno
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Guardam-se as folhas
school-fact-coordinators = Coordenação
# Asks for a number of years.
school-years = Anos

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = ainda por indicar
# The school has no place yet, and needs none.
school-no-place = não indicada
school-cell = { $sheets ->
    [one] { $sheets } folha
   *[other] { $sheets } folhas
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] durante { $years } ano
   *[other] durante { $years } anos
  }
school-nobody = ainda ninguém abre folhas
# `name` is the only coordinator.
school-one-alone = basta uma chave: { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } e { $other }: só em conjunto
# Two coordinators: one key is enough.
school-either-enough = { $one } ou { $other }: basta uma das chaves

## The same room: what the line under the cursor is for.

school-name-meaning = Aparece em todos os ecrãs de um exercício e no relatório.
school-place-meaning = Cidade ou concelho. Pode ficar vazio.
school-zone-meaning = Um exercício abre às 00:00 e fecha às 23:59 neste fuso, mesmo que nenhum programa esteja a funcionar. Escreve uma cidade.
# The tags are typed as they stand here.
school-languages-meaning = Siglas curtas, como en, fr, nl. As afirmações próprias escrevem-se no primeiro idioma e podem ser traduzidas para os outros.
school-cell-meaning = { $least } a { $most }, normalmente { $usual }. Um grupo com menos folhas não tem linha própria no relatório, para que ninguém seja reconhecido. Vale para novos exercícios, e quem participa vê-o.
school-retention-meaning = De 1 a { $years } anos. Depois, as folhas seladas devem ser apagadas. O relatório mantém-se.
school-no-key-meaning = Só quem tem uma chave de coordenação pode abrir as folhas. Sem nenhuma, não se pode ativar nada. Enter faz a primeira.
school-coordinators-meaning = Enter acrescenta a chave de outra pessoa, ou passa o lugar a quem te suceder, passo a passo.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Ano letivo { $year }: vê uma vez, por favor, se ainda está tudo certo, e depois carrega em l.
school-year-now = Ano letivo { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Primeiros passos
school-step-name = o nome da escola
school-step-key = uma chave de coordenação
school-step-exercise = um exercício, na secção 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = nome
school-step-key-short = chave
school-step-exercise-short = exercício (secção 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] O nome da escola tem { $chars } carácter
   *[other] O nome da escola tem { $chars } caracteres
  }. Na linha cabem, no máximo, { $most }.
school-place-long = { $chars ->
    [one] A localidade tem { $chars } carácter
   *[other] A localidade tem { $chars } caracteres
  }. Na linha cabem, no máximo, { $most }.
school-zone-unknown = Nenhum fuso horário se chama "{ $zone }". Exemplos: Europe/Brussels, Europe/Athens.
school-no-language = Indica pelo menos um idioma, por exemplo en.
school-many-languages = { $count ->
    [one] Há { $count } idioma
   *[other] Há { $count } idiomas
  }. São possíveis, no máximo, { $most }.
school-no-tag = "{ $tag }" não é uma sigla de idioma. Exemplos: nl, fr, pt-BR.
school-language-twice = O idioma { $tag } está duas vezes na lista.
school-cell-wrong = O grupo mais pequeno pode ter de { $least } a { $most } folhas, e não { $cell }.
school-retention-wrong = As folhas seladas podem guardar-se de 1 a { $most } anos, e não { $years }.
school-kept-now = Guardado.

## A coordinator's key, in steps: the title of each way.

keys-title = As chaves de coordenação
keys-title-first = A primeira chave de coordenação
keys-title-colleague = Uma chave para mais uma pessoa
keys-title-successor = Passar a quem te sucede

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = a tua chave
keys-step-colleague = a segunda chave
keys-step-successor = a chave de quem sucede
# The sheet of paper with the recovery words.
keys-step-sheet = folha de recuperação
keys-step-backup = cópia de segurança
keys-step-old = a chave antiga
# Such as "step 2 of 4: recovery sheet".
keys-step = passo { $step } de { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = O que se deve fazer?
keys-add = acrescentar uma pessoa: uma segunda chave
keys-hand-over = passar a quem sucede: uma nova chave no lugar da que sai
keys-who-opens = Quem vai ser preciso para abrir as folhas?
keys-either = qualquer das chaves abre as folhas
keys-both = só as duas juntas as abrem

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = O teu nome
keys-my-passphrase = A tua frase-passe
keys-colleague-name = O nome da segunda pessoa
keys-going-passphrase = Frase-passe da chave que sai
keys-successor-name = O nome de quem sucede
keys-new-passphrase = Uma nova frase-passe
keys-again = A mesma outra vez
# A word of the recovery sheet, by its number.
keys-word = Palavra { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Quem tem esta chave e a sua frase-passe pode abrir as folhas, e mais ninguém. Escolhe quatro ou mais palavras que não tenham nada a ver umas com as outras. A frase-passe nunca é mostrada.
keys-colleague-more = Primeiro a tua frase-passe; depois, a outra pessoa escreve um nome e uma frase-passe seus. Todas as folhas são seladas de novo para as duas.
keys-successor-more = Primeiro a frase-passe da chave que sai; depois, quem sucede escreve um nome e uma frase-passe seus. Todas as folhas são seladas de novo.
keys-no-name = Escreve um nome: assim os colegas veem de quem é a chave.
keys-no-passphrase = Escreve uma frase-passe: quatro ou mais palavras que não tenham nada a ver umas com as outras.
keys-not-same = As duas frases-passe não são iguais. Escreve as duas outra vez.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Escolhe quatro ou mais palavras que não tenham nada a ver umas com as outras. Nada foi alterado.
weak-easy = Isto é fácil de adivinhar.
weak-rows-of-keys = As teclas que estão lado a lado são das primeiras a ser tentadas.
weak-repeats = Repetir uma coisa quase não a torna mais forte.
weak-common = Muita gente usa exatamente isto; é o que se tenta primeiro.
weak-like-common = Isto é parecido com o que muita gente usa; também se tentam letras e algarismos trocados.
weak-sequence = Sequências como abc ou 6543 são das primeiras a ser tentadas.
weak-years = Os anos são dos primeiros a ser tentados.
weak-one-word = Uma palavra sozinha encontra-se com um dicionário.
weak-dates = As datas tentam-se cedo, a começar pelos aniversários.
weak-names = Os nomes são dos primeiros a ser tentados.

## A coordinator's key: the recovery words.

keys-words = Escreve agora estas 24 palavras em papel, por esta ordem: só são mostradas uma vez. Com elas abrem-se as folhas quando se esquece a frase-passe. Fecha-as à chave.
keys-file = O ficheiro da chave: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Escreve as palavras { $one } e { $other } da tua folha: assim há a certeza de que foram anotadas.
keys-wrong-word = Esta não é a palavra { $number }. Vê outra vez a tua folha; Esc mostra as palavras.
# The key q must be named as it is.
keys-leaving = Estas palavras só são mostradas agora. Quem as perder, e também a frase-passe, perde as respostas. Carrega outra vez em q para sair sem as teres anotado.

## A coordinator's key: what comes after.

keys-backup = Agora, a cópia de segurança
# The key b and the command must stand as they are.
keys-backup-more = O ficheiro da chave está na pasta do armazenamento. b copia os dois para o teu suporte de cópias; da primeira vez, diz onde com: reflectory backup DIR. Sem a chave, ou sem a sua frase-passe e a folha de recuperação, ninguém pode abrir as folhas.
keys-unfinished = Isto ainda não está terminado
# `why` is a sentence.
keys-unfinished-more = { $why } Guarda as duas chaves e as duas frases-passe. Escolhe outra vez o mesmo e escreve as duas: então fica terminado.
keys-old = A chave antiga já não abre novas folhas
keys-old-more = Agora, todas as folhas estão seladas para a nova chave. As cópias anteriores do armazenamento ainda se podem abrir com a chave antiga: destrói-as juntamente com a antiga folha de recuperação, ou guarda-as com o mesmo cuidado de antes.
keys-old-unfinished = A passagem ainda não está terminada
keys-finished = A mudança de chaves que ficou a meio está terminada: todas as folhas estão seladas para as chaves que agora valem.
keys-sheets-left = { $sheets ->
    [one] { $sheets } folha não abriu com a chave antiga e fica como estava.
   *[other] { $sheets } folhas não abriram com a chave antiga e ficam como estavam.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Folha de recuperação: { $name }
recovery-print = Imprime isto, fecha-o à chave e apaga o ficheiro: quem o tiver pode abrir as folhas.
recovery-what-for = { $words ->
    [one] Com esta { $words } palavra
   *[other] Com estas { $words } palavras
  } pode usar-se a chave ({ $name }) sem o ficheiro e sem a frase-passe. Quem tiver esta folha pode abrir as folhas: fecha-a à chave, longe do computador.
recovery-delete = Apaga o ficheiro quando esta página estiver impressa; a fila da impressora pode guardar uma cópia durante algum tempo.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · sessão { $session } de { $year }
codes-activated = Está ativado.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = De { $first }, 00:00, a { $last }, 23:59.
codes-open-until = Está aberto até { $last }, 23:59.
codes-closed = Está fechado desde { $last }, 23:59. Os códigos já não abrem nada.
codes-none = Sem códigos, cada pessoa escolhe o seu grupo num computador da escola.
# `groups` are names of groups with commas between.
codes-everybody = Toda a gente entra com um código: { $groups }.
codes-some = Só com código: { $groups }. Os outros escolhem o seu grupo num computador da escola.
codes-making = Um momento: os códigos estão a ser feitos.
slips-making = Um momento: os papéis estão a ser feitos.
slips-making-left = { $left ->
    [one] Um momento: os papéis estão a ser feitos. Depois destes, mais { $left } lote.
   *[other] Um momento: os papéis estão a ser feitos. Depois destes, mais { $left } lotes.
  }
recall-moment = Um momento: a ativação está a ser anulada.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Um código por grupo
codes-of-groups-more = Toda a gente de um grupo usa o mesmo código, num cartaz ou numa mensagem. Pode usar-se mais do que uma vez.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Um código por grupo e por empresa
codes-of-companies-more = Toda a gente de um grupo usa o mesmo código, e cada empresa tem o seu. Um código pode usar-se mais do que uma vez.
codes-slips = Papéis de uso único para imprimir e cortar
codes-slips-more = Cada um deixa responder uma pessoa, uma vez. Distribui-os como boletins de voto, sem anotar quem tem qual.
codes-lab = Abrir a sala TIC
codes-lab-more = Outros computadores ligam-se com um código e entregam pela rede, enquanto este programa estiver a funcionar.
codes-recall = Anular a ativação
codes-recall-more = Enquanto ninguém tiver começado: volta a ser uma preparação, e os seus códigos já não abrem nada.
recall-ask = Anular a ativação?
recall-meaning = Volta a ser uma preparação, com tudo como está, e podes alterá-la e ativá-la de novo. Os códigos e papéis distribuídos já não abrem nada. Se alguém tiver começado a responder, nada muda.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Quantos papéis, e para quem?
slips-meaning = Nos grupos com papéis só se entra com código. Os papéis são mostrados uma vez; ninguém os pode consultar depois.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = no total
# The heading of the slips.
slips-title = Papéis de uso único
# Which lines of a long text are shown. At most 30 columns.
codes-lines = linhas { $first } a { $last } de { $all }
# The key w must be named as it is.
codes-copied = Copiado, se o terminal o permitir: cola para ver. Se não aparecer nada, w grava um ficheiro para imprimir.
# The keys must be named as they are.
slips-nowhere-else = Estes papéis não ficam guardados em mais lado nenhum. w grava-os, y copia-os; carrega outra vez em q para os deixar.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Toda a gente de um grupo usa o mesmo código.
codes-sheet-only = A partir de agora, estes grupos só respondem com o seu código.
# A code follows.
slip-code = O teu código:
slip-once = Funciona uma só vez. Ninguém pode reconhecer por ele as tuas respostas: só fica guardada uma marca de que foi usado.

## One-time slips: why there are none.

slips-not-drawn = Não se conseguiu tirar nenhum código: { $cause }.
slips-count-wrong = { $most ->
    [one] Pode fazer-se de 1 a { $most } papel de cada vez.
   *[other] Podem fazer-se de 1 a { $most } papéis de cada vez.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = Sem convites em { $id }, por isso não há nada para este grupo: { $group }.
slips-not-added = Não foi possível acrescentar estes papéis. Nada foi alterado; tenta outra vez.
slips-not-made = Não foi possível fazer os papéis neste computador. Nada foi alterado.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Um momento: a sala TIC está a ser aberta.
lab-closed = A sala TIC está fechada.
lab-closed-more = Enquanto estiver aberta, pode responder-se a este exercício noutros computadores da escola. Sem ela, ou sem rede, as folhas vêm numa pen. Nada do que foi entregue depende dela.
lab-open = A sala TIC está aberta.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Código de ligação
lab-address = Endereço
# Instead of an address.
lab-no-network = nenhum: este computador não está em nenhuma rede
# A command follows on the next line.
lab-once = Em cada computador, uma vez:
lab-ends = Fecha quando saíres do programa. O que foi entregue está em segurança neste disco.
lab-unsealed = Este exercício está desselado: folhas que chegassem agora precisariam de uma nova edição. A sala TIC dele fica fechada.

## The lab: how the machines stand.

lab-nobody = Ainda não se ligou nenhum computador.
lab-joined = { $machines ->
    [one] Ligou-se { $machines } computador, contactáveis: { $reachable }.
   *[other] Ligaram-se { $machines } computadores, contactáveis: { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] Ligou-se { $machines } computador, contactáveis: { $reachable };
   *[other] Ligaram-se { $machines } computadores, contactáveis: { $reachable };
  } { $sheets ->
    [one] { $sheets } folha espera lá.
   *[other] { $sheets } folhas esperam lá.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Agora sem contacto, e pode ter folhas: posto { $stations }.
   *[other] Agora sem contacto, e podem ter folhas: postos { $stations }.
  }
lab-missing-more = Agora sem contacto, e podem ter folhas: postos { $stations } e mais { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] { $sheets } folha posta à parte: veio sem um papel livre. t conta todas; se não, ficam à parte.
   *[other] { $sheets } folhas postas à parte: vieram sem um papel livre. t conta todas; se não, ficam à parte.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Postos que se sabe terem folhas que não estão aqui: nenhum.
outside-waiting = Folhas que esperam agora em postos: { $sheets }. Deixa a sala TIC aberta até cá estarem.
outside-missing = { $count ->
    [one] Ainda pode haver folhas no posto { $stations }.
   *[other] Ainda pode haver folhas nos postos { $stations }.
  } Abre a sala TIC ou recolhe primeiro as pens.
outside-missing-more = Ainda pode haver folhas nos postos { $stations } e em mais { $more }. Abre a sala TIC ou recolhe primeiro as pens.
outside-unknown = Um computador que nunca se ligou a este não é conhecido: traz primeiro as folhas dele.
# `name` is a server. The command must stand as it is.
outside-server = Publicado em { $name }: executa primeiro reflectory collect com o seu endereço.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] { $sheets } folha posta à parte, porque veio sem um papel livre: só conta se antes a contares na sala TIC (o, depois t).
   *[other] { $sheets } folhas postas à parte, porque vieram sem um papel livre: só contam se antes as contares na sala TIC (o, depois t).
  }
