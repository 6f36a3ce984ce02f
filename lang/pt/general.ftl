### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
# A whole day, such as "Friday 27 November 2026".
whole-day = { $weekday }, { $day } de { $month } de { $year }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = 23:59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = mover
key-scroll = percorrer
key-back = voltar
key-leave = sair
key-go-on = continuar
key-done = concluir
key-language = idioma
key-this-one = este

## A window that is too small, and somebody who went away.

enlarge = Aumenta esta janela, por favor.
enlarge-kept = As tuas respostas ficam guardadas.
enlarge-enough = Bastam 60 colunas e 20 linhas.
enlarge-lines = Numa janela de qualquer tamanho: { $command }
enlarge-leave = Ctrl-C para sair.
still-there = Ainda aí estás?
still-there-seconds = { $seconds ->
    [one] Dentro de { $seconds } segundo, este computador fica livre para a próxima pessoa.
   *[other] Dentro de { $seconds } segundos, este computador fica livre para a próxima pessoa.
  } As tuas respostas ficam guardadas com as tuas três palavras.
key-i-am-here = ainda cá estou
key-more-time = mais tempo de cada vez
more-above = mais ↑
more-below = mais ↓
writing = Está a ser gravado um ficheiro. Entretanto podes continuar; Esc interrompe.
writing-long = Está a ser gravado um ficheiro, há { $seconds } s. Entretanto podes continuar; Esc interrompe.
one-moment = Um momento.
fault = O Reflectory teve um erro interno. Tudo o que foi entregue está em segurança. Tenta outra vez, por favor.
