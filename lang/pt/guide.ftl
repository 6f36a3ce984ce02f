### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Para ler e distribuir
resources-steps = Como funciona, passo a passo
resources-steps-more = da chave à manhã depois do último dia
resources-questionnaire = O questionário
resources-questionnaire-more = o que se pergunta, área por área, e a quem
resources-lists = Listas de afirmações
resources-lists-more = num ficheiro de texto, para imprimir ou enviar
resources-about = Sobre o Reflectory
resources-about-more = o que é e de onde vem

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Listas de afirmações · { $level }
lists-more = Todas as afirmações que se podem perguntar a este grupo neste nível, com o texto de ajuda. Em inglês, a língua em que as afirmações estão escritas.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Afirmações para { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = facultativa
# `help` says what the best answer would look like.
list-five = Um 5 seria assim: { $help }
list-meant = O que se quer dizer: { $help }
list-own-wording = As afirmações são do próprio Reflectory. Sem ligação à Comissão Europeia.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = A escala
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = A cada afirmação responde-se com um de { $count } níveis: { $points }; 0: { $none }. Um texto de ajuda ao lado de cada uma explica o que se quer dizer.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = A cada afirmação responde-se de 1, { $lowest }, a { $count }, { $highest }; 0: { $none }. Um texto de ajuda ao lado de cada uma explica o que se quer dizer.
guide-scale-five = A cada afirmação responde-se de 1, na minha experiência nada verdadeiro, a 5, na minha experiência muito verdadeiro; 0 diz que não se aplica. Um texto de ajuda ao lado de cada uma diz como seria um 5.
# A heading: questions that belong to no area.
guide-beside = Além das áreas

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] { $years } ano
   *[other] { $years } anos
  }
# Fills "school" where the school has no name yet.
guide-our-school = A nossa escola
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = ainda ninguém, porque não há nenhuma chave de coordenação
guide-coordinator = { $name }, com uma frase-passe ou as palavras de recuperação
guide-coordinators = { $names }, cada pessoa com uma frase-passe ou as palavras de recuperação
guide-names = { $first } e { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Só em conjunto podem abrir as folhas.
guide-needs-one = Cada pessoa sozinha pode abrir as folhas.

## Certificates and the school's badge.

certificates-none = Ainda não fechou nenhum exercício.
certificates-none-more = A partir do dia a seguir ao último, quem coordena recebe aqui um certificado, e a escola o seu emblema.
# The "c" is a key.
certificates-participants = Quem participa recebe o seu assim que entrega, e só então: c no ecrã que agradece.
certificates-over = Exercícios terminados
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (emblema depois de desselado)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (selado)
certificates-badge = O emblema é dado quando todos os grupos participaram e se entregaram pelo menos { $sheets } folhas. É assinado com a chave da própria escola, para que qualquer pessoa o possa verificar; não é da Comissão Europeia.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Ninguém deste grupo entregou uma folha: { $group }. Todos os grupos têm de participar.
badge-missing-sheets = { $sheets ->
    [one] No total, entregou-se { $sheets } folha
   *[other] No total, entregaram-se { $sheets } folhas
  }; um emblema precisa de pelo menos { $least }.
