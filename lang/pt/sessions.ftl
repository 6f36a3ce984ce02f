### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · sessão { $session } de { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Ano letivo { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } hoje, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Sessão { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = agora
sessions-next = a seguir
sessions-later = mais tarde
sessions-over = terminada
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = não houve nada
sessions-nothing-yet = ainda nada
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + preparar um agora
sessions-prepare-one = + preparar um

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = em preparação
sessions-opens = abertura: { $day }
sessions-open-until = aberto até { $day }
sessions-closed-since = fechado desde { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = ninguém participou
sessions-nobody-yet = ainda ninguém
# Nobody of one of the groups has answered yet.
sessions-group-missing = falta um grupo
sessions-medium = participação média
sessions-high = participação alta

## Bringing an exercise back, and removing a set-up.

sessions-restore = Trazer um exercício de volta do seu arquivo
sessions-restore-more = Escreve onde está o arquivo, por exemplo /media/stick/2026-1-primary.archive. O ficheiro fica como está. Aqui só se pode abrir um arquivo desta escola.
# Before the path that is typed: at most 24 columns.
sessions-archive = O arquivo
sessions-remove = Remover esta preparação?
sessions-remove-more = Perde-se tudo o que se decidiu para ela; ainda não há respostas. Para ter a certeza de que é esta, escreve o seu nome: { $name }
sessions-remove-only-set-up = Aqui só se pode remover uma preparação. Um exercício arquiva-se ou apaga-se na sua própria página.
sessions-remove-changed = Entretanto, outra pessoa alterou esta preparação, por isso não foi removida. Vê-a primeiro mais uma vez.
sessions-not-its-name = O nome não é esse. Nada foi alterado. O nome é { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Que questionário?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Pergunta a: { $groups }.
begin-session = Para que sessão?
begin-session-more = Um exercício fica todo numa só sessão. Em abril, duas sessões sobrepõem-se: és tu quem diz qual é.
begin-copy = Para que sessão queres copiá-lo?
begin-copy-more = Vem tudo menos as datas: números, turmas, afirmações e também as próprias.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Sessão { $session } de { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = este nível já lá está
begin-level = Que nível, na sessão { $session } de { $year }?
begin-level-more = Há um exercício por nível em cada sessão. Uma escola maior faz vários níveis lado a lado.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = está em preparação
begin-has-exercise = já tem exercício
begin-isced = CITE { $level }
begin-taken-by-set-up = Este nível já está em preparação para esta sessão. Há um exercício por nível em cada sessão: continua com esse.
begin-taken-by-exercise = Este nível já tem o seu exercício nesta sessão. Está em segurança. Há um exercício por nível em cada sessão: escolhe outro nível ou outra sessão.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Abertura: { $day }, dentro de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
  }.
exercise-last-day = Aberto. Hoje é o último dia, até às 23:59.
exercise-open = Aberto até { $day }, { $days ->
    [one] falta { $days } dia
   *[other] faltam { $days } dias
  }.
exercise-closed = Fechado desde { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dias
# What is asked.
exercise-asked = Perguntas
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Grupo mais pequeno
# How people come in: with a code or without.
exercise-answering = Resposta
exercise-corrections = Correções
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] { $count } dia
   *[other] { $count } dias
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] { $count } dia
   *[other] { $count } dias
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, facultativas: { $optional }, { $own ->
    [one] { $own } afirmação própria
   *[other] { $own } afirmações próprias
  }
exercise-statements-narrow = { $form }, facult.: { $optional }, próprias: { $own }
exercise-everything = tudo
# `key` is the short name of a short form, such as 20.
exercise-short-form = forma breve { $key }
exercise-cell-more = { $cell ->
    [one] { $cell } folha
   *[other] { $cell } folhas
  }; um grupo com menos não tem linha própria
exercise-cell-narrow = { $cell ->
    [one] { $cell } folha
   *[other] { $cell } folhas
  }
exercise-no-code = sem código
exercise-all-coded = toda a gente com código
# `groups` are the groups that need one, with commas.
exercise-coded = com código: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = fica de fora
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } de { $invited } convites   mínimo { $minimum }   { $eligible } elegíveis
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } de { $invited }, mín. { $minimum }
exercise-no-corrections = nenhuma
exercise-corrections-before = e { $count } antes destas
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  novo último dia: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }, agora: { $invited } convites de { $eligible } elegíveis

## The page of an exercise: its corrections.

exercise-later = Um último dia mais tarde
# `most` is a number of days.
exercise-later-more = Toda a gente que responde o vê de imediato. Só pode passar para mais tarde: no máximo até { $day } ({ $most } dias, dentro da sessão). Fica registado, e o relatório di-lo.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = O novo último dia
exercise-no-day = Isto não é um dia. Escreve-o assim: 2026-12-04 (ano, mês, dia).
exercise-whose-number = Que grupo tinha o número errado?
# `group` is a group's title.
exercise-how-many = Quantas pessoas são? { $group }
exercise-people-more = O relatório faz as contas com estes números. A alteração fica registada, e o relatório di-lo. O que se prometeu a um grupo pequeno continua prometido.
# Behind a group's title in a list.
exercise-invited-of = { $invited } convites de { $eligible } elegíveis
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Elegíveis
exercise-invited = Convites
exercise-both-numbers = Escreve os dois números, por favor.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Como quem o queres ver?
exercise-begun = Alguém já respondeu, ou já fechou, por isso a ativação já não pode ser anulada. Ainda se pode corrigir o último dia, para mais tarde, e o número de pessoas.
exercise-archive = Guardar tudo num só ficheiro
exercise-archive-more = Todo o exercício vai para um ficheiro, com as folhas seladas, e sai do armazenamento depois de o ficheiro ser relido e estar completo. Em Sessões, o traz-o de volta. Escolhe uma pasta numa pen ou nos teus documentos. O seu nome: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = O ficheiro
exercise-no-file = Escreve onde o ficheiro deve ser gravado.
exercise-delete = Apagar de vez?
# The "a" in brackets is a key.
exercise-delete-more = Perde-se tudo, e ninguém o pode trazer de volta; um arquivo (a) pode voltar. As cópias de segurança mantêm o que têm. Para ter a certeza de que é este, escreve o seu nome: { $name }
exercise-delete-sheets = Perde-se tudo, incluindo { $sheets ->
    [one] { $sheets } folha selada
   *[other] { $sheets } folhas seladas
  }, e ninguém o pode trazer de volta; um arquivo (a) pode voltar. As cópias de segurança mantêm o que têm. Para ter a certeza de que é este, escreve o seu nome: { $name }
