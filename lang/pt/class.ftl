### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = outra parte
key-pace = ritmo
key-pause = pausa
key-timer = temporizador
key-read-aloud = ler em voz alta
key-stop-after = parar após esta parte
key-end = terminar
key-go-on-class = continuar com a turma
key-end-it = terminar
key-close-window = fechar esta janela

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = ainda { $minutes } min ou mais
beamer-least-hours = ainda { $hours } h { $minutes } min ou mais
# What a pupil types who comes late: a code and an address.
beamer-late = Quem chegar tarde escreve: { $typed }
beamer-goes-on = A turma continua onde estava. Quando os computadores voltarem, é só carregar em Enter.
beamer-elsewhere = Esta turma já está aberta noutra janela deste computador.
beamer-elsewhere-more = A turma está a seguir essa outra janela e nada mudou. Por favor, continua lá; ou termina primeiro a sessão lá e volta a abrir a turma aqui.

## Before the first statement, and after the class has stopped.

beamer-code = O código desta turma
beamer-how = Em cada computador: reflectory answer, { $who }, w, este código.
beamer-how-back = Em cada computador: c, as três palavras, w, este código.
# A code and an address follow, on this line or on the next.
beamer-not-found = Se a turma não for encontrada, escrevam:
beamer-nobody = Ainda não se juntou nenhum computador.
beamer-machines = { $joined ->
    [one] Juntou-se { $joined } computador.
   *[other] Juntaram-se { $joined } computadores.
  }
beamer-stopped = A turma parou. As duas horas continuam a contar para toda a gente.
beamer-stopped-after = A turma parou depois de: { $part }. As duas horas continuam a contar para toda a gente.
beamer-begins = Começa com:
beamer-goes-on-with = Continua com:
beamer-place = { $title } · parte { $part } de { $parts } · afirmação { $at } de { $whole }
beamer-look-it-over = Rever tudo e entregar
beamer-pace-together = Toda a turma na mesma afirmação.
beamer-pace-part = Dentro de cada parte, cada pessoa ao seu ritmo.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count ->
    [one] Respondeu { $count } de { $joined }
   *[other] Responderam { $count } de { $joined }
  }
beamer-handed-in = { $count ->
    [one] Entregou { $count } de { $joined }
   *[other] Entregaram { $count } de { $joined }
  }
beamer-paused = em pausa
beamer-timer = { $minutes } min para esta
beamer-timer-over = acabou o tempo para esta
beamer-ready = { $count ->
    [one] { $count } já acabou
   *[other] { $count } já acabaram
  }
beamer-together = em conjunto
beamer-own-pace = ritmo próprio
beamer-stops = paragem após esta parte
beamer-own-words = Cada pessoa escreve por palavras suas.

## What the teacher reads aloud.

beamer-read = Ler em voz alta: “{ $text }”
beamer-five = Quando dar um { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Carreguem numa tecla: { $points }.
beamer-zero = Ou 0: { $words }.
beamer-choose-one = Escolham só uma opção.
beamer-tick-all = Assinalem tudo o que se aplica.
beamer-write = Escrevam o que quiserem, mas sem nomes.
beamer-leave-out = Podem não responder. Ninguém vê o que escolhem.

## At the end.

beamer-review = Revejam tudo, cada pessoa no seu computador.
beamer-review-out = Agora podem responder ao que ficou em branco. Também pode ficar em branco.
beamer-review-in = Depois carreguem em s e em Enter: as vossas respostas são entregues.
beamer-review-nobody = Ninguém saberá de quem é cada folha.
beamer-end = Terminar a sessão desta turma?
beamer-end-more = Quem ainda não entregou continua por sua conta; não se perde nada do que foi escolhido.
