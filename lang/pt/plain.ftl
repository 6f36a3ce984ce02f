### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Modo simples: escreve um número ou uma palavra e depois Enter. Um ponto de interrogação mostra as palavras.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = repetir, p
plain-word-agree = concordo, d
plain-word-areas = áreas, r
plain-word-back = voltar, v
plain-word-clear = limpar, l
plain-word-code = código, c
plain-word-easy = fácil, f
plain-word-hand-in = entregar, e
plain-word-help = ajuda, a
plain-word-language = idioma, i
plain-word-leave = sair, q
plain-word-no = não, n
plain-word-review = revisão, o
plain-word-slip = papel, b
plain-word-time = tempo, t
plain-word-where = onde, w
plain-word-yes = sim, s

## What each of them does, read after it.

plain-does-again = ler isto outra vez
plain-does-agree = concordar, ou deixar de concordar, que os resultados do nosso grupo sejam mostrados à parte
plain-does-areas = as partes, para ir para uma delas
plain-does-back = voltar atrás
plain-does-clear = tirar esta resposta
plain-does-code = as minhas três palavras para voltar
plain-does-easy = a afirmação em palavras fáceis
plain-does-hand-in = rever tudo e entregar
plain-does-help = uma explicação curta
plain-does-language = outro idioma
plain-does-leave = sair
plain-does-no = não
plain-does-review = a quantas já respondi, e entregar
plain-does-slip = escrever o código de outro papel
plain-does-time = quanto tempo falta
plain-does-where = onde estou
plain-does-yes = sim
plain-dot = Antes de uma palavra para o programa, escreve um ponto, por exemplo .{ $word }
lines-too-many-characters = Aqui cabem { $most } caracteres, e estes são { $used }. O que lá estava fica; escreve mais curto, por favor.
plain-empty = Com uma linha vazia avanças sem escolher.

## Where one is.

plain-part = Parte { $part } de { $parts }: { $title }. { $count ->
    [one] { $count } afirmação.
   *[other] { $count } afirmações.
  }
plain-statement = Afirmação { $at } de { $whole }.
plain-within = Afirmação { $at } de { $whole } nesta parte.
plain-hours-left = { $hours ->
    [one] Falta { $hours } hora
   *[other] Faltam { $hours } horas
  } e { $minutes ->
    [one] { $minutes } minuto.
   *[other] { $minutes } minutos.
  }
plain-minutes-left = { $minutes ->
    [one] Falta { $minutes } minuto.
   *[other] Faltam { $minutes } minutos.
  }
plain-seconds-left = { $seconds ->
    [one] Falta { $seconds } segundo.
   *[other] Faltam { $seconds } segundos.
  }
plain-chosen = { $words } (escolhido)
plain-ticked = Assinalado: { $words }.
plain-nothing-ticked = Não há nada assinalado.
plain-answered = Escolhido: { $words }.
plain-not-answered = Aqui não há nada escolhido.
plain-so-far = As tuas palavras até agora: { $words }
plain-write = Escreve uma linha; depois podes juntar mais. Com um ponto sozinho, ou uma linha vazia, avanças.
plain-several = Podes escrever vários números. Se repetires um, ele é retirado. Com uma linha vazia avanças.
plain-review-how = Com um número vais para essa parte. Para entregar, escreve { $word }.
plain-agreed = Concordas.
plain-not-agreed = Não disseste que concordas. Para concordar, escreve { $word }.
plain-no-help = Não há mais explicações sobre isto.
plain-close-window = O que foi lido e escrito fica nesta janela. Fecha-a, por favor, quando acabares.
plain-kept = As tuas respostas ficam guardadas durante duas horas com as tuas três palavras.

## What stands before what is typed.

plain-ask-number = Número:
plain-ask-words = Palavras:
plain-ask-code = Código:
plain-ask-name = Nome:
plain-ask-yes = { $yes } ou { $no }:

## What was typed means nothing here.

plain-no-number = Aqui não há nenhum número { $number }.
plain-not-here = Isso não faz nada aqui. Um ponto de interrogação mostra o que funciona.
plain-unknown = Isto não foi entendido. Um ponto de interrogação mostra o que se pode escrever.
plain-slip-refused = As tuas respostas continuam aqui, mas o teu papel foi usado entretanto. Pede outro e escreve { $word }.
