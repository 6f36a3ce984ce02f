### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Escola de exemplo
home-what = Uma escola observa como usa as tecnologias digitais.
home-more = Estudantes, docentes e direção respondem a um questionário. Ninguém pode descobrir quem respondeu o quê.
home-nothing = Neste computador ainda não há nada preparado.
home-passphrase = Um exemplo não tem segredos: a sua frase-passe é { $passphrase }.
home-answer = responder ao questionário
home-answer-sample = responder como estudante
home-coordinate = ver quem já participou
home-coordinate-sample = ver as barras, como faz quem coordena
home-look = dar uma volta por uma escola de exemplo
home-set-up = preparar a tua escola
home-leave = sair
key-go = abrir
opens-on = abertura: { $day }
open-until = aberto até { $day }, { closing-time }
closed-since = fechado desde { $day }

## Which of several questionnaires.

choose-which = A que questionário queres responder?
key-slip = papel com um código
key-continue = continuar com um código

## The welcome.

welcome-not-yet = Ainda não abriu. Abertura: { $day }.
welcome-come-back = Volta nesse dia, por favor. Hoje não tens de fazer nada.
welcome-closed = Fechado desde { $day }, { closing-time }.
welcome-thanks = Obrigado a todas as pessoas que participaram.
welcome = Olá! A escola gostaria de saber o que pensas.
welcome-in-turn = Olá! Folhas já entregues: { $handed } de { $pupils }.
welcome-about = É sobre computadores, tablets e internet na escola: nas aulas, nos trabalhos de casa, no trabalho.
welcome-anonymous = É anónimo: ninguém pergunta o teu nome e ninguém pode descobrir o que respondeste.
welcome-voluntary = É voluntário: podes saltar uma afirmação ou parar a qualquer momento.
welcome-minutes = Demora, no máximo, { $most } minutos. Tens duas horas.
welcome-minutes-between = Demora, no máximo, { $least } a { $most } minutos. Tens duas horas.
welcome-at-the-end = No fim revês tudo e só então entregas.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Estes textos vão da direita para a esquerda; o terminal pode virá-los. Em linhas: reflectory answer --plain
welcome-last-time-count = O que resultou da última vez: { $count ->
    [one] { $count } coisa
   *[other] { $count } coisas
  }
welcome-who = Quem és?
form-level = Nível de ensino
welcome-two-levels = Se trabalhas em dois níveis de ensino da escola, responde uma vez por cada um.
last-time = O que resultou da última vez
key-begin = começar
key-last-time = última vez
key-that-is-me = é o meu grupo

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Da última vez, disseram: { $what }
told-since = Desde então, { $what }
told-count = O que resultou da última vez: { $count ->
    [one] { $count } coisa
   *[other] { $count } coisas
  }, na página de entrada.

## Typing a code.

enter-slip = Escreve o código do teu papel.
enter-slip-more = Dez letras e algarismos. Não importam as maiúsculas, os espaços nem o hífen.
enter-words = Escreve as tuas três palavras.
enter-words-more = Viste-as quando começaste. As tuas respostas ficam guardadas durante duas horas, no computador onde começaste.
enter-class = Escreve o código da tua turma.
enter-class-more = Quatro letras e algarismos. Estão no ecrã de quem dá a aula.
enter-pin = Escreve o PIN que termina esta sessão.
enter-pin-more = Ou volta atrás: outras pessoas podem responder aqui.

## Before the first statement.

start-as = Respondes como: { $who }, { $level }.
start-small = O teu grupo é pequeno. Os seus resultados só são mostrados à parte a partir de { $cell } folhas. Com menos, só se todas as pessoas do grupo concordarem; no fim perguntamos-te.
start-code = O teu código para voltar:
start-code-why = Se faltar a luz ou alguém precisar do computador, estas três palavras trazem de volta as tuas respostas, durante duas horas, neste computador. Não as digas a ninguém.
start-code-why-machine = Se faltar a luz ou alguém precisar do computador, estas três palavras trazem de volta as tuas respostas, durante duas horas, neste computador ({ $machine }). Não as digas a ninguém.
key-first-statement = primeira afirmação
key-with-class = com a turma
key-without-class = sem a turma

## The walk through the statements.

walk-preview = Pré-visualização
time-over = acabou o tempo
time-seconds = { $seconds ->
    [one] falta { $seconds } s
   *[other] faltam { $seconds } s
  }
time-minutes = { $minutes ->
    [one] falta { $minutes } min
   *[other] faltam { $minutes } min
  }
time-hours = { $hours ->
    [one] falta { $hours } h { $minutes } min
   *[other] faltam { $hours } h { $minutes } min
  }
time-to-decide = { $time } para decidir
walk-count = { $at } de { $whole }
walk-place = parte { $part } de { $parts } · afirmação { $at } de { $whole }
walk-minutes-left = { $minutes ->
    [one] Falta { $minutes } minuto. O que escolheste até agora fica.
   *[other] Faltam { $minutes } minutos. O que escolheste até agora fica.
  }
walk-sending = Um momento: as tuas respostas estão a ser guardadas.
walk-leave = Sair sem entregar?
walk-leave-more = Se saíres, perdes as tuas respostas. Não fica nada delas guardado.
walk-code = O teu código para voltar: { $code }
walk-five = ?  quando dar um 5
walk-word = ?  uma explicação curta
walk-word-f1 = F1  uma explicação curta
walk-steps = Qual destas te descreve melhor?
walk-characters = { $count } de { $most } caracteres
walk-as-written = (não está no teu idioma)
# The same statement in the easiest words, above its help text.
walk-easy = Em palavras fáceis: { $words }
areas-where = Para onde queres ir?
areas-not-asked = não é para: { $group }
review-answered = Respondeste a { $given } de { $asked }.
review-note = Podes deixar algumas em branco. Ninguém saberá qual é a tua folha.
review-of = { $given } de { $asked }
review-left = { $given } de { $asked }, { $left ->
    [one] falta { $left }
   *[other] faltam { $left }
  }
review-not-for-me = { $given } de { $asked }, { $not } não para mim
confirm = Entregar as tuas respostas?
confirm-all = Respondeste a tudo.
confirm-some = { $left ->
    [one] Respondeste a { $given } de { $asked }. Falta uma; não faz mal.
   *[other] Respondeste a { $given } de { $asked }. Faltam { $left }; não faz mal.
  }
confirm-after = Depois já não se pode mudar nada e ninguém saberá qual é a tua folha.
confirm-own-line = Os resultados do nosso grupo podem ser mostrados à parte.
confirm-own-line-why = O teu grupo é pequeno. Com poucas folhas, isto só acontece se todas as pessoas do grupo o assinalarem; podes não o fazer.
time-up = Acabaram as duas horas.
time-up-answered = Respondeste a { $given } de { $asked }. Já não se pode mudar nada.
time-up-choice = Queres entregar estas respostas? Se não disseres nada, são apagadas.
key-choose = escolher
key-next = seguinte
key-clear = limpar
key-help = ajuda
key-areas = áreas
key-review = revisão
key-large = letra grande
key-my-code = o meu código
key-code = código
key-class = turma
key-alone = por minha conta
key-ready = já está
key-go-there = ir para lá
key-hand-in = entregar
key-tick = assinalar ou desmarcar
key-another-slip = outro papel
key-not-yet = ainda não
key-go-on-answering = continuar a responder
key-discard-and-leave = apagar e sair
key-hand-in-these = entregar estas
key-discard = apagar

## A class that answers together, on a pupil's machine.

class-stops = A tua turma fica por aqui.
class-stops-kept = As tuas respostas ficam guardadas.
class-stops-back = Volta com as tuas três palavras dentro das duas horas, neste computador: c, as palavras e depois w.

## The end.

thanks = Obrigado.
thanks-stored = As tuas respostas estão guardadas em segurança. Ninguém pode descobrir que são tuas.
thanks-together = Com as de todas as outras pessoas, mostram à escola em que ponto está.
thanks-discarded = As tuas respostas foram apagadas.
thanks-nothing-kept = Não ficou nada delas guardado.
thanks-again = Podes começar de novo enquanto o questionário estiver aberto.
thanks-nobody-chose = Ninguém escolheu entregar as respostas, por isso não ficou nada delas guardado.
thanks-preview = Isto foi uma pré-visualização.
thanks-preview-nothing = Nada foi guardado. Quem participa vê o mesmo percurso.
thanks-preview-there = Aí recebe três palavras para voltar e um comprovativo.
thanks-closed = O questionário está fechado desde { $day }, { closing-time }.
thanks-closed-nothing = As respostas que não foram entregues antes foram apagadas; não ficou nada delas guardado.
thanks-receipt = O teu comprovativo:
thanks-receipt-why = Até ao fecho, estas palavras podem mostrar que a tua folha está lá, e mais nada. Não precisas de as guardar.
key-own-result = o meu resultado
own-result = O teu próprio resultado
own-result-only-you = Só tu vês isto. Não fica guardado em lado nenhum e desaparece quando saíres daqui.
own-result-sum = Soma: { $sum } de { $most }
own-result-level = No conjunto: { $level }
own-result-left-out = Não contadas, sem nível: { $count }
own-result-no-level = sem nível
own-result-next = Próximo passo: { $words }
key-certificate = certificado
handed-up-stick = A folha está guardada aqui; uma pen USB leva-a ao computador de quem coordena.
handed-up = A tua folha está entregue no computador de quem coordena.
handed-up-under-way = A folha está guardada aqui; está a ser entregue no computador de quem coordena.
handed-up-later = A folha está guardada aqui; será entregue quando houver ligação ao computador de quem coordena.
kiosk-kept = As respostas começadas ficam guardadas neste computador, { $machine }. Com c volta-se a elas.

## A certificate of having taken part.

certificate-name = O nome para o certificado:
certificate-stored = O nome não é guardado em lado nenhum nem tem nada a ver com as respostas. O certificado indica a escola e a sessão, mas não o momento.
certificate-shared = Muitas pessoas usam este computador: o certificado fica no ecrã ou vai para uma pen ou um disco que ligares.
certificate-writing = Um momento: o certificado está a ser gravado. Com q, interrompes.
certificate-ending = A gravação está a ser interrompida.
certificate-copied = Copiado, se o terminal o permitir: cola para ver. A área de transferência guarda-o até se copiar outra coisa.
certificate-no-name = Escreve primeiro um nome.
key-show-it = mostrar
key-no-certificate = sem certificado
key-copy = copiar
key-pdf = PDF
key-html = HTML
key-another-name = outro nome
key-end-writing = interromper a gravação

## Another language.

languages = Que idioma?
languages-note = Podes mudá-lo a qualquer momento; nenhuma resposta se perde.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Este papel é de outro grupo. Pede um para o teu.
slip-refused = As tuas respostas continuam aqui, mas o teu papel foi usado entretanto. Pede outro e carrega em s.
code-opens-nothing = Este código não abre nada aqui agora. Confere-o letra a letra ou pede outro.
code-slip = Há um erro de escrita neste código. Compara-o letra a letra.
code-not-open = Este código está certo, mas o seu questionário não está aberto agora.
code-needed = Agora este grupo responde com um código. Escreve o do teu papel ou pede um.
pin-wrong = Este não é o PIN. Tenta outra vez ou volta atrás.
# What the machine's own store can say.
store-full = O disco deste computador está cheio. Tudo o que foi entregue está em segurança; este último passo não ficou guardado. Avisa alguém e depois tenta outra vez: nada é contado duas vezes.
store-busy = O armazenamento deste computador estava ocupado. Tudo o que foi entregue está em segurança; este último passo não ficou guardado. Espera um momento e tenta outra vez.
store-no-right = Este programa não tem autorização para escrever neste computador. Tudo o que foi entregue está em segurança; este último passo não ficou guardado. Avisa a pessoa que trata do computador e depois tenta outra vez.
store-fault = Há alguma coisa errada com o que está guardado neste computador. Nada foi alterado, e este último passo não ficou guardado. Avisa a pessoa que trata do computador.
taken-back = A escola retirou este questionário por agora. Avisa a pessoa que trata dele.
no-random = Este computador não dá números aleatórios, por isso não se pode começar. Tenta outra vez.
words-nothing = Com estas palavras não há nada guardado neste computador, { $machine }. Confere-as; ficam guardadas duas horas, onde começaste.
words-damaged = O que está guardado com estas palavras está danificado e não se consegue ler. Começa de novo, por favor.
words-no-exercise = O que está guardado com estas palavras é de um questionário que já não está aqui.
words-closed = O questionário fechou entretanto, por isso já não se podem entregar estas respostas.
words-over = Acabaram as duas horas destas respostas, por isso já não se podem entregar. Podes começar de novo.
not-kept = As tuas respostas estão no ecrã, mas ainda não estão a salvo de uma falha de luz. Podes continuar. { $cause }
not-handed-in = As tuas respostas continuam aqui, mas ainda não foram entregues. { $cause }

## Headings of the walk.

block-own = As nossas afirmações
block-words = Por palavras tuas

## A class that answers together.

class-begins-together = A tua turma começa ao mesmo tempo. Carrega em w para continuar sem ela.
class-over-alone = A sessão da turma acabou. Podes começar por tua conta.
class-over-hand-in = A sessão da turma acabou. Podes continuar por tua conta e entregar.
class-lists-later = As áreas e a revisão abrem no fim, para toda a turma.
class-leave = Carrega outra vez na tecla para continuar sem a tua turma.
class-alone = Agora continuas por tua conta. A mesma tecla e o código da tua turma trazem-te de volta.
class-link-gone = Ligação perdida: continua por tua conta.
class-back = De volta à turma.
class-gathering = Com a turma. Começa dentro de momentos.
class-pausing = Quem dá a aula fez uma pausa.
class-over = A sessão da turma acabou: continua por tua conta.
class-review = Com a turma. Revê tudo e depois entrega.
class-ready = Com a turma. Continua dentro de momentos.
class-together = Com a turma.
class-within-part = Com a turma. Faz esta parte como quiseres.
class-with-timer = { $line } { $timer }
timer-over = Acabou o tempo para esta.
timer-left = { $minutes ->
    [one] { $minutes } minuto para esta.
   *[other] { $minutes } minutos para esta.
  }
class-not-found = A tua turma não foi encontrada. Compara o código com o ecrã de quem dá a aula; ou escreve o código, um espaço e o endereço que está lá em letra pequena.
class-nobody = Ninguém responde neste endereço. Compara-o com o ecrã de quem dá a aula. Também podes voltar atrás e começar por tua conta.
class-other-code = Este não é o código dessa turma. Compara-o com o ecrã de quem dá a aula.
class-many = Estão muitas pessoas a entrar agora. Daqui a pouco, carrega outra vez em Enter.
class-other-version = O computador de quem dá a aula tem outra versão deste programa. Podes voltar atrás e começar por tua conta.
class-other-group = Esta turma responde como outro grupo: { $who }. Volta atrás e começa de novo nesse grupo, ou continua por tua conta.
class-wait = { $seconds ->
    [one] Espera { $seconds } segundo antes de tentares outra vez.
   *[other] Espera { $seconds } segundos antes de tentares outra vez.
  }
class-no-code = Isto não é um código de turma. Esse tem quatro letras e algarismos; compara-o com o ecrã de quem dá a aula, sinal a sinal.
