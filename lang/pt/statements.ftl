### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, mais de { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min, mais de { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: de fora

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Pergunta-se tudo
# How many of the optional statements are ticked.
statements-optional = { $on } de { $count } facultativas
# How many own statements there are, of how many there can be.
statements-own = { $count } de { $most } próprias

## The list of statements: a search.

# What is typed follows.
statements-search = Procurar:
# How many statements were found; at most 14 columns.
statements-found = { $count ->
    [one] { $count } achada
   *[other] { $count } achadas
  }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Com "{ $words }": { $found } · a mostra todas
statements-found-none = Nenhuma afirmação tem estas palavras.

## The list of statements: headings between the entries.

statements-heading-own = Afirmações próprias
# Questions that are answered by writing.
statements-heading-words = Por palavras suas
statements-heading-stray = Assinaladas, mas não deste nível

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = base
# Left out by the short form.
statements-word-out = fora
# Optional, and asked because the short form holds it.
statements-word-form = forma
# Written by the school.
statements-word-own = própria

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Escrever uma afirmação própria (n)
statements-bring-own = Trazer afirmações próprias de outro lado (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Espaço retira-a
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Até dez afirmações próprias, com respostas como as outras. Escreve uma para cada grupo que a deve ler.
statements-bring-own-what = De um ficheiro, de um exercício ou de uma preparação tua. O que não couber é indicado; nada do que aqui está se perde.
statements-stray-what = Foi assinalada para outro nível e impediria a ativação do exercício.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = As afirmações próprias são sempre perguntadas. Enter abre esta: podes alterá-la ou removê-la.
statements-core-is-asked = Esta é sempre perguntada. As facultativas têm um quadradinho vazio antes.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = A forma breve deixa esta de fora. f pergunta mais.
statements-form-holds = Esta pertence à forma breve e é perguntada com ela.
# `most` is a number, now 10.
statements-no-more-own = Há { $most } afirmações próprias, o máximo possível. Altera ou remove primeiro uma delas.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Própria, sempre perguntada. Ocupa { $times } min.
statements-takes-core = De base, sempre perguntada. Ocupa { $times } min.
statements-takes-left-out = Fora da forma breve. Ocuparia { $times } min.
statements-takes-ticked = Facultativa, assinalada. Acrescenta { $times } min.
statements-takes-unticked = Facultativa, não assinalada. Acrescentaria { $times } min.
statements-takes-in-form = Facultativa, na forma breve. Ocupa { $times } min.
statements-read-by-nobody = Ainda ninguém a lê.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Ajuda: { $help }
statements-more-below = mais abaixo ↓

## How much is asked: everything, or a short form.

statements-how-much = Quanto se pergunta
statements-all = Tudo
statements-all-what = Todas as afirmações de base, as outras áreas e o que assinalares ou escreveres.
# Stands behind the one that holds.
statements-chosen = escolhida

## A preview: one of the groups follows, to be chosen.

statements-preview = A pré-visualização é o percurso tal como quem participa o vê. Nada dela fica guardado; sai quando quiseres.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Uma nova afirmação própria
# A line's name: what the statement is called in reports.
own-title = Título
# Nothing is written for a line: there is no title.
own-no-title = nenhum
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = não se pergunta
own-not-translated = não traduzida
own-not-written = ainda por escrever
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Umas palavras que identificam a afirmação no relatório. Quem participa não as vê.
own-text-what = O que este grupo lê, por exemplo "Na nossa escola, …". Se ficar vazio, não se pergunta ao grupo.
own-translation-what = O mesmo neste idioma. Se ficar vazio, lê-se como foi escrito, com uma marca.
own-help-what = Uma ou duas frases que dizem como seria um sim pleno, um 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } de { $max } caracteres
own-lines = { $used } de { $max } linhas
# `used` is such as "5 of 4 lines".
own-too-long = Isto é mais do que cabe no ecrã mais pequeno: { $used }. Encurta um pouco, por favor.
own-pasted-too-long-characters = O texto colado tem { $pasted } caracteres e não cabe: há lugar para { $max } caracteres. Não se aproveitou nada dele.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = O texto colado tem { $pasted } caracteres e não cabe: há lugar para { $max } linhas de { $columns } caracteres. Não se aproveitou nada dele.
own-pasted-left-out = Ficaram de fora caracteres que não se podem mostrar.

## An own statement is removed. x is a key.

own-remove = Com x outra vez, esta afirmação é removida com todos os seus textos. Qualquer outra tecla mantém-na.
own-removed = A afirmação foi removida.

## Own statements are brought in from elsewhere.

bring-title = Trazer afirmações próprias
bring-what = Mantêm os seus ids, para se poderem comparar os resultados. O que já cá está fica como está.
bring-from-file = De um ficheiro
# A path follows, which is typed.
bring-file = Ficheiro:
bring-file-what = Um exercício em ficheiro TOML. As suas afirmações próprias são trazidas com as traduções; o ficheiro fica como está.
bring-no-other = Nenhum outro exercício tem afirmações próprias.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] { $count } afirmação
   *[other] { $count } afirmações
  }: { $level }, sessão { $session } de { $year }
bring-file-empty = Neste ficheiro não há afirmações próprias.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Não se trouxe nada.
bring-taken-one = Trazidas: { $names }.
bring-taken = { $count ->
    [one] Trazida: { $count } afirmação própria.
   *[other] Trazidas: { $count } afirmações próprias.
  }
bring-here-already = Já cá estavam: { $names }.
bring-same-id = Não trazidas, porque outra afirmação daqui tem o mesmo id: { $names }.
# `most` is a number, now 10.
bring-too-many = Não trazidas, porque são possíveis, no máximo, { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = "{ $one }"
bring-names-two = "{ $one }", "{ $two }"
bring-names-three = "{ $one }", "{ $two }", "{ $three }"
bring-names-more = "{ $one }", "{ $two }", "{ $three }" e mais { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Sugestões: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Sugestões: { $title }, { $count } afirmação
   *[other] Sugestões: { $title }, { $count } afirmações
  }
# `fit` and `most` are numbers.
suggested-count = Assinaladas: { $ticked }. Lugar para mais: { $fit }. Um exercício leva, no máximo, { $most } afirmações próprias.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (já cá está)
suggested-is-here = Já cá está uma afirmação própria com este id. Pode ser alterada na lista.
suggested-full = Há { $most } afirmações próprias, o máximo possível. Remove primeiro uma delas.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Não cabem mais: um exercício leva { $most } afirmações próprias, ou seja, { $fit } destas. Desmarca uma primeiro.
suggested-nothing-ticked = Ainda não há nada assinalado. Espaço assinala a afirmação sob o cursor.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Está tudo pronto: a ativa-o.
activate-missing = { $count ->
    [one] Falta { $count } coisa. Enter leva aonde se resolve.
   *[other] Faltam { $count } coisas. Enter leva aonde se resolve cada uma.
  }
activate-still-missing = Ainda falta alguma coisa. Está marcada na lista; Enter leva até lá.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Convites: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, facultativas: { $optional }, próprias: { $own }
activate-all-core = Todas as afirmações de base
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00, a { $last }, 23:59: { $days ->
    [one] { $days } dia
   *[other] { $days } dias
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Ainda não há chave, por isso ninguém poderia abrir as folhas depois. Faz uma na secção 9.
# One name.
activate-opens-one = Pode abrir as folhas: { $who }.
activate-opens-each = Podem abrir as folhas: { $who }, cada pessoa sozinha.
activate-opens-together = Podem abrir as folhas: { $who }, só em conjunto.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } A frase-passe estava certa agora mesmo: { $name }.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Ainda se sabe a frase-passe? t verifica-a.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } e { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Contar a quem participa o que resultou da última vez: { $count } coisa do teu plano. Enter mostra-a.
   *[other] Contar a quem participa o que resultou da última vez: { $count } coisas do teu plano. Enter mostra-as.
  }
activate-tell-other = { $count ->
    [one] Conta-se a quem participa o que resultou da última vez: { $count } coisa. O teu plano di-lo agora por outras palavras; Enter mostra-as.
   *[other] Conta-se a quem participa o que resultou da última vez: { $count } coisas. O teu plano di-lo agora por outras palavras; Enter mostra-as.
  }
activate-told = { $count ->
    [one] Conta-se a quem participa o que resultou da última vez: { $count } coisa
   *[other] Conta-se a quem participa o que resultou da última vez: { $count } coisas
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Contar a quem participa o que resultou da última vez
activate-tell-state-other = Agora contam-se outras palavras. Espaço escolhe estas.
activate-tell-state-plan = Do plano "{ $plan }". Aparece na página de entrada e depois da entrega.
activate-tell-state = Aparece na página de entrada e depois da entrega.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = O que fica fixo
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = afirmações
activate-head-minutes = minutos
# In the column of those who are invited: nobody entered a number.
activate-not-known = por saber
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Afirmações próprias { $own } · { $days } · grupo mais pequeno { $cell } · idiomas { $languages }
activate-counted-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
  }
activate-counted-no-days = dias por escolher
activate-key-lost = Quem perder a frase-passe e também as palavras de recuperação perde as respostas: depois ninguém pode abrir as folhas.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Ativar { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Pergunta-se a { $people } pessoa
   *[other] Pergunta-se a { $people } pessoas
  }: { $slot }, { $days ->
    [one] { $days } dia
   *[other] { $days } dias
  }.
activate-from-then-on = A partir daí, nada do que vê quem participa pode mudar, nem que mude um ficheiro de questionário. Até alguém começar a responder, a ativação pode ser anulada.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = As folhas ficam seladas para: { $who }.
activate-activating = Um momento: está a ser ativado.

## A passphrase is tried.

activate-still-known = Ainda se sabe a frase-passe?
activate-only-tried = Escreve-a como farás quando se abrirem as folhas. Agora não se abre nada; é só para a verificar.
activate-trying = Um momento: a frase-passe está a ser verificada.
