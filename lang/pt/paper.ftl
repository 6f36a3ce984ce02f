### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formulário { $number }
paper-page = página { $page } de { $pages }
paper-as = Respondes como: { $who }, { $level }.
paper-voluntary = A participação é voluntária. Podes deixar em branco aquilo a que não queres responder. Por favor, não escrevas nenhum nome neste formulário.
paper-number = O número serve para que cada formulário conte uma só vez. Ninguém deve anotar quem tem qual; tira um formulário qualquer do monte.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Põe uma cruz num só quadradinho, assim: [x]. Onde se podem assinalar vários, isso está indicado. ({ $id })
paper-small = O teu grupo é pequeno. Os seus resultados só são mostrados à parte a partir de { $cell } folhas. Com menos, só se todas as pessoas do grupo concordarem; no fim perguntamos-te.
paper-own-line-ask = Os resultados do nosso grupo podem ser mostrados à parte?
paper-own-line = Os resultados do nosso grupo podem ser mostrados à parte.
paper-own-line-why = Com poucas folhas, isto só acontece se todas as pessoas do grupo o assinalarem; podes não o fazer.
paper-thanks = Obrigado. Dobra o formulário e põe-no junto dos outros, mas não por cima.
paper-one-cross = (só uma cruz)
paper-many-crosses = (as cruzes que forem precisas)

## One-time slips.

paper-slips = Papéis com código de uso único
paper-slip-once = O teu código funciona uma só vez. Ninguém pode reconhecer por ele as tuas respostas: só fica guardada uma marca de que foi usado.

## An invitation.

letter-title = Convite para participar
letter-dear = À atenção de: { $group }
letter-why = A nossa escola observa como usa as tecnologias digitais para ensinar e aprender: o que funciona e o que deveria melhorar. Para isso, precisa de saber qual é o vosso ponto de vista.
letter-from = Início
letter-until = Fim
letter-until-day = { $day }, 23:59
letter-time = Tempo necessário
letter-minutes = { $minutes ->
    [one] cerca de { $minutes } minuto
   *[other] cerca de { $minutes } minutos
  }
letter-as = Respondem como
letter-code = Código para responder
letter-who = A quem se dirige
letter-free = A participação é voluntária
letter-free-more = Podem deixar em branco aquilo a que não queiram responder e parar a qualquer momento.
letter-nobody = Ninguém pode descobrir quem respondeu o quê
letter-nobody-more = Com as respostas não se guarda nenhum nome, nenhuma conta e nenhuma hora. São seladas de imediato e ficam na nossa escola. De um grupo com menos de { $cell } folhas não se mostra nada à parte, a não ser que todas as pessoas que entregaram uma folha tenham concordado. O que não se pode prometer: alguém pode ver o vosso ecrã enquanto respondem, e quem escrever um nome ou uma história num campo de texto pode ser reconhecido por isso.
letter-thanks = Obrigado pela participação.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Certificado
certificate-above = Certifica-se que
certificate-took-part = participou quando { $school } observou como usa as tecnologias digitais.
certificate-coordinated = coordenou o trabalho em que { $school } observou como usa as tecnologias digitais.
certificate-our-school = a nossa escola
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, sessão { $session } de { $year }

## The last line of everything that leaves the school.

paper-made-with = Feito com o Reflectory. Sem ligação à Comissão Europeia.
