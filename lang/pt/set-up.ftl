### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Não há nada em preparação.
# n is a key.
set-up-nothing-next = n começa: escolhes a sessão e o nível, depois quatro passos curtos. Tudo fica guardado de imediato; podes sair e voltar quando quiseres.
set-up-list = Em preparação
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · sessão { $session } de { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = a guardar…
set-up-is-saved = guardado
set-up-is-not-saved = não guardado

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Nível e números
stage-numbers-short = Números
stage-questionnaire = Questionário
stage-dates = Datas
stage-activate = Ativar

set-up-saving = Um momento: a tua última alteração está a ser guardada. Tenta outra vez.
set-up-changed = Entretanto, outra pessoa alterou esta preparação. Vês agora a dela; a tua última alteração não ficou guardada.
set-up-other-questionnaire = Este exercício usou outro questionário, com outros níveis ou grupos, por isso não se pode copiar. Está em segurança. Começa uma nova preparação; aí podes trazer as afirmações próprias.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Escola
numbers-level = Nível
numbers-classes = Turmas
numbers-school-missing = ainda por indicar
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = elegíveis
numbers-invited = convites
numbers-minimum = mínimo
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % de { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = falta
numbers-too-many = a mais
numbers-left-out = de fora
numbers-too-few = a menos
numbers-small = pequeno
numbers-fine = bem
numbers-no-classes = nenhuma indicada
numbers-classes-entered = indicadas: { $all }, escolhidas: { $asked }
numbers-which-level = A que nível se pergunta?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · escolhido
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · CITE { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = CITE { $isced } · 6 a 12 anos · contam os maiores de 9 anos
level-lower-secondary = CITE { $isced } · 12 a 15 anos
level-vocational = CITE { $isced } · 15 a 18 anos · aprender uma profissão
level-general = CITE { $isced } · 15 a 18 anos · prosseguir estudos
level-between = CITE { $isced } · entre o secundário e o superior

numbers-about-levels = Nunca se junta um nível a outro: uma escola maior prepara um exercício por nível, lado a lado, e quem trabalha em dois níveis responde uma vez por cada um. Uma escola pequena, com um só exercício para vários, escolhe o mais baixo.
numbers-about-school = O nome da escola, tal como será lido por quem participa e no relatório. Pode mudar-se até à ativação do exercício.
numbers-about-classes = Não é preciso perguntar a toda a gente. Indica as turmas, ou os departamentos de docentes, e sorteia as que participam: menos trabalho para a escola e resultados menos fiáveis.
# `who` comes from the questionnaire.
numbers-who-counts = Quem conta: { $who }.
numbers-zero = 0 deixa o grupo de fora.
numbers-asked-classes = Quem é convidado: as pessoas das turmas escolhidas.
numbers-asked-everyone = Quem é convidado: toda a gente, a não ser que indiques um número menor. 0 deixa o grupo de fora.
numbers-minimum-rule = { $minimum ->
    [one] Mínimo: { $minimum } folha
   *[other] Mínimo: { $minimum } folhas
  }, { $percent } % de { $eligible }, arredondado para baixo. Com menos, o relatório pede que se leia com cautela.
numbers-correct-one = Há mais convites ({ $invited }) do que elegíveis ({ $eligible }): { $people }. Corrige um dos dois números.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Turmas e departamentos
# n is a key.
classes-begin = n acrescenta a primeira. Indica todas, também as que talvez não sejam escolhidas: só assim um sorteio fala por toda a gente.
# Above the columns of the list. At most 9 columns each.
classes-name = nome
classes-grade = ano
classes-group = grupo
classes-people = pessoas
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = escolhida
classes-not-asked = não
classes-remove = Tirar { $name } da lista?
classes-full = Já há { $most } turmas, e não são possíveis mais.
classes-none-asked = Nenhuma destas turmas foi escolhida, por isso ficam de fora: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Todas as turmas juntas têm { $all } pessoas, mas só há { $eligible } elegíveis ({ $people }). Corrige as turmas, ou o número na tabela anterior.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Turma ou depart.
class-form-name = Nome
class-form-grade = Ano
class-form-group = Grupo
class-form-people = Pessoas
class-form-about-name = Como a conhecem na escola, por exemplo 5.º B, ou Línguas para um departamento de docentes.
class-form-about-grade = As turmas do mesmo ano são sorteadas juntas, para que todos os anos participem. Pode ficar vazio.
class-form-about-group = De quem é a turma: estudantes, ou docentes no caso de um departamento.
class-form-about-people = Quantas pessoas tem. Juntas, as turmas devem ter todas as pessoas elegíveis.
class-form-no-name = Dá-lhe um nome, por exemplo 5.º B.
class-form-name-taken = Já há uma turma { $name }. Escolhe outro nome.
class-form-nobody = Quantas pessoas tem? Pelo menos 1.
class-form-too-many = Uma turma tem, no máximo, { $most } pessoas. Vê outra vez o número.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Planear uma amostra: { $people }
sample-advice = Grupo: { $people } ({ $eligible }). O guia pede pelo menos { $minimum ->
    [one] { $minimum } folha
   *[other] { $minimum } folhas
  }. Nem toda a gente responde, por isso convida { $wanted } ou mais.
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = por ano
sample-classes = turmas
sample-people = pessoas
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } de { $all }
sample-range = { $least } a { $most } de { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = recomendado
sample-seed = Semente
sample-draw-once = O mesmo número de turmas por ano, cada uma com a mesma probabilidade. Sorteia uma só vez: sortear até o resultado agradar é escolher à mão. Quem escrever esta semente sorteia as mesmas turmas.
sample-drawn = Sorteio com a semente { $seed }: escolhidas { $asked } de { $classes } turmas.
# n is a key.
sample-needs-classes = Uma amostra sorteia-se entre turmas. Indica-as primeiro, também as que não serão escolhidas: n começa.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Pergunta-se a toda a gente ({ $people }), por isso não há amostra que peça cautela.
sample-random = { $chosen } de { $classes } turmas, { $asked } de { $all } ({ $people }), sorteadas ({ $per } por ano, semente { $seed }). O relatório pode dizer até que ponto falam por todo o grupo ({ $people }), com uma margem.
sample-random-disagrees = { $chosen } de { $classes } turmas, { $asked } de { $all } ({ $people }), sorteadas ({ $per } por ano, semente { $seed }). Mas todas as turmas juntas têm { $together } pessoas, e as elegíveis são { $all }: o relatório só dá uma margem quando os números coincidem.
sample-by-hand = { $asked } de { $all } ({ $people }), por escolha à mão. O relatório não dá margem e di-lo; um sorteio de turmas permitiria uma.
sample-classes-by-hand = { $chosen } de { $classes } turmas, { $asked } de { $all } ({ $people }), escolhidas à mão. O relatório não dá margem e di-lo: só um sorteio o permite.
sample-changed = { $chosen } de { $classes } turmas, { $asked } de { $all } ({ $people }), mudadas à mão desde o sorteio. O relatório não dá margem e di-lo: só um sorteio o permite.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = 2.ª
calendar-tuesday = 3.ª
calendar-wednesday = 4.ª
calendar-thursday = 5.ª
calendar-friday = 6.ª
calendar-saturday = sáb
calendar-sunday = dom

dates-choose-first = Escolhe o primeiro dia.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Desde: { $day }. Escolhe agora o último dia.
dates-none-fits = Já não cabe nenhum exercício na sessão { $session }. O fim dela: { $day }. A secção 2 mostra que sessão vem a seguir.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } dias
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Sessão { $session }: de { $first } a { $last }.
dates-lasts = Um exercício dura de { $least } a { $most } dias, contando o primeiro e o último.
# `month` is the name of a month alone: "April".
dates-shared-month = O mês de { $month } também está na sessão { $other }; escolheste a sessão { $session }.
dates-shared = De { $first } a { $last } também é sessão { $other }; escolheste a sessão { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: abre às 00:00.
dates-would-open = { $day }: como primeiro dia, abre às 00:00.
dates-closes = { $day }: o último de { $days } dias; fecha às 23:59, hora de { $place }.
dates-would-close = { $day }: como último dia, são { $days } dias e fecha às 23:59, hora de { $place }.
dates-inside = { $day }: dia { $number } de { $all }. Não se pode terminar aqui: pelo menos { $least } dias.
dates-no-too-late = { $day }: não é possível. A sessão { $session } termina em { $last }, e o mínimo são { $least } dias.
dates-no-too-short = { $day }: não é possível. Como último dia daria { $days } dias, e o mínimo são { $least }.
dates-no-too-long = { $day }: não é possível. Como último dia daria { $days } dias, e o máximo são { $most }.
dates-no-before-window = { $day }: não é possível. O período da sessão { $session } começa em { $first }.
dates-no-after-window = { $day }: não é possível. O período da sessão { $session } termina em { $last }.
dates-no-past = { $day }: não é possível. Já passou, hoje é { $today }.
dates-no-backwards = { $day }: não é possível. Vem antes do primeiro dia.

# Before what is typed.
dates-type = Um dia, por exemplo 2026-11-23:
dates-no-day = Isto não é um dia. Escreve-o assim: 2026-11-23 ou 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = A escola ainda não tem nome.
open-no-people = Falta dizer quantas pessoas são: { $people }. Escreve 0 para deixar o grupo de fora.
open-more-invited = Há mais convites ({ $invited }) do que elegíveis ({ $eligible }): { $people }.
open-nobody-invited = Não há convites em nenhum grupo, por isso ninguém poderia responder.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Nenhuma forma breve se chama "{ $key }". Formas breves: { $forms }.
open-no-short-form = Nenhuma forma breve se chama "{ $key }". Não há nenhuma.
# `code` is a statement's code, such as C10.
open-unknown-code = Nenhuma afirmação tem o código `{ $code }`.
open-always-in = `{ $code }` está sempre incluída; aqui só se indicam as facultativas.
open-not-at-this-level = `{ $code }` não se pergunta neste nível.
open-too-many-own = { $count ->
    [one] Há { $count } afirmação própria
   *[other] Há { $count } afirmações próprias
  }. São possíveis, no máximo, { $most }.
open-own-id-taken = O id `{ $id }` é de uma afirmação do questionário. Dá outro à tua.
open-own-without-group = A tua afirmação "{ $own }" não se pergunta a ninguém. Escreve-a para um grupo, pelo menos, ou remove-a.
open-own-without-text = A tua afirmação "{ $own }" ainda não tem palavras para: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = A tua afirmação "{ $own }" ainda não diz quando se justifica um { $points }. Grupo: { $people }.
open-own-without-meaning = A tua afirmação "{ $own }" ainda não diz o que se quer dizer. Grupo: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = A tua afirmação "{ $own }" só está traduzida em parte ({ $language }, { $people }): faltam o texto e a ajuda.
open-translation-for-nobody = A tua afirmação "{ $own }" tem uma tradução ({ $language }) para um grupo a que não se pergunta: { $people }. Remove uma ou acrescenta a outra.
open-no-such-session = Não há nenhuma sessão { $session } no ano letivo { $year }.
open-no-first-day = O primeiro dia ainda não está escolhido.
open-no-last-day = O último dia ainda não está escolhido.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = quando dar um { $points }
helps-what-is-meant = o que se quer dizer

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = O último dia vem antes do primeiro.
slot-too-short = { $days ->
    [one] O exercício dura { $days } dia
   *[other] O exercício dura { $days } dias
  }. Precisa de pelo menos { $least }, contando o primeiro e o último.
slot-too-long = { $days ->
    [one] O exercício dura { $days } dia
   *[other] O exercício dura { $days } dias
  }. São possíveis, no máximo, { $most }, contando o primeiro e o último.
# `year` is a school year, such as 2026-2027.
slot-outside-window = Os dias têm de ficar dentro da sessão { $session } do ano letivo { $year }: { $first } a { $last }.
slot-in-the-past = O primeiro dia já passou: hoje é { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Fica de fora: { $group }. O relatório terá a marca "incompleto" e não haverá emblema.
caution-below-minimum = { $invited ->
    [one] { $group }: { $invited } convite
   *[other] { $group }: { $invited } convites
  }, e o mínimo para { $eligible } é { $minimum }. Assim não se pode atingir; o relatório vai pedir que se leia com cautela.
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: com { $invited } convites, este é um grupo pequeno, e as pessoas dele ficam a sabê-lo no início. Se responderem menos de { $cell }, o grupo só tem linha própria no relatório quando todas as que responderam concordarem.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = A tua afirmação "{ $own }" diz quase o mesmo que outra ({ $code }, { $title }). Talvez baste uma delas.
caution-looks-like-own = A tua afirmação "{ $own }" diz quase o mesmo que outra (a tua afirmação "{ $other }"). Talvez baste uma delas.
# `language` is a tag such as fr.
caution-not-translated = A tua afirmação "{ $own }" não está traduzida para toda a gente ({ $language }). Quem responder nesse idioma lê-a como foi escrita, com uma marca.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = O exercício já fechou, por isso o último dia já não pode mudar. Todas as folhas estão em segurança.
correction-not-later = O último dia só pode passar para mais tarde, e agora é { $last }. Escolhe um dia depois desse.
correction-too-long = { $days ->
    [one] O exercício duraria { $days } dia
   *[other] O exercício duraria { $days } dias
  }. São possíveis, no máximo, { $most }, contando o primeiro e o último. Escolhe um último dia mais cedo.
correction-outside-window = A sessão termina em { $last }. Escolhe esse dia ou um anterior.
correction-unsealed = Já se desselaram folhas, por isso os números por trás dos resultados já não podem mudar.
correction-no-such-group = O questionário não tem esse grupo.
correction-nothing-changed = Estes números já são os que valem, por isso não há nada a corrigir.
correction-more-invited = Há mais convites ({ $invited }) do que pessoas elegíveis ({ $eligible }).
correction-was-left-out = Ficou de fora: { $group }. Isso foi dito a toda a gente que responde e já não pode mudar; um grupo que fica de fora mantém 0 convites.
correction-is-asked = Participa: { $group }. Isso foi dito a toda a gente que responde e já não pode mudar; tem de ficar pelo menos 1 convite.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Nenhum fuso horário se chama "{ $zone }". Exemplos: Europe/Brussels, Europe/Athens.
problem-not-a-language = "{ $tag }" não é uma sigla de idioma. Exemplos: nl, fr, pt-BR.
problem-too-many-people = Um grupo tem, no máximo, { $most } pessoas. Vê outra vez o número.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Aqui nenhum instrumento se chama "{ $name }". Há: { $there }.
problem-two-instruments = O exercício pede o instrumento "{ $asked }", e foi escolhido "{ $chosen }". Deixa um deles de fora.
