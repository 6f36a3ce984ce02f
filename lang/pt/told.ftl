### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Não há nenhuma escola na pasta { $folder }. Não se criou nada. Escolhe outra pasta, ou cria lá primeiro uma escola.
told-not-folder = { $folder } é um ficheiro, e uma escola guarda-se numa pasta. Nada foi alterado. Escolhe uma pasta.
told-newer = { $file } foi escrito por uma versão mais recente do Reflectory. Nada foi alterado e tudo o que contém está em segurança. Atualiza o Reflectory neste computador e tenta outra vez.
told-not-ours = { $file } não é um ficheiro do Reflectory, embora tenha o nome de um. Nada foi alterado. Põe-no noutro lado, ou escolhe outra pasta.
told-damaged = { $file } está danificado. Nada foi alterado e os outros exercícios não são afetados. Faz uma cópia de toda a pasta como está agora e depois traz este ficheiro de uma cópia de segurança.
told-gone = { $file } já não está no seu lugar. O que contém está em segurança onde quer que esteja; este último passo pode não ter ficado guardado. Traz o ficheiro de volta e tenta outra vez.
told-busy = { $file } esteve demasiado tempo ocupado por outro programa. Tudo o que foi confirmado antes está em segurança; este último passo não ficou guardado. Espera um momento (pode estar a ser feita uma cópia de segurança) e tenta outra vez.
told-keys-changed = As chaves de { $file } mudaram entretanto. Tudo o que foi confirmado antes está em segurança; este último passo não ficou guardado. Tenta outra vez.
told-no-right = O Reflectory não tem autorização para alterar { $file }. Tudo o que contém está em segurança; este último passo não ficou guardado. Permite a leitura e a escrita do ficheiro e da sua pasta e tenta outra vez.
told-full = O disco com { $file } está cheio. Tudo o que foi confirmado antes está em segurança; este último passo não ficou guardado. Liberta espaço no disco e tenta outra vez: nada é contado duas vezes.
# `kind` is what the system calls it, such as nfs.
told-network-share = A pasta { $folder } está numa partilha de rede ({ $kind }), onde se poderiam perder respostas de vários computadores. Nada foi alterado. Escolhe uma pasta no disco deste computador; os outros computadores enviam-lhe as suas folhas.
told-io = Não foi possível ler ou escrever { $file }. Tudo o que foi confirmado antes está em segurança; este último passo pode não ter ficado guardado. Tenta outra vez, e verifica o disco se acontecer duas vezes: nada é contado duas vezes.

## The store: exercises, set-ups and texts.

told-no-exercise = Esta escola não tem nenhum exercício { $id }. Nada foi alterado. A lista de exercícios mostra os nomes que se podem usar.
told-activated-already = O exercício { $id } já está ativado. Está em segurança e não foi alterado. Há um exercício por nível em cada sessão: continua com esse.
told-set-up-changed = Entretanto, outra pessoa alterou ou removeu a preparação de { $id }. O que guardou está em segurança e nada foi ativado. Vê-a mais uma vez e depois ativa-a.
told-sheets-in-way = { $sheets ->
    [one] { $file } já tem { $sheets } folha, mas a escola não o tem na sua lista.
   *[other] { $file } já tem { $sheets } folhas, mas a escola não o tem na sua lista.
  } Estão em segurança e nada foi alterado. Põe esse ficheiro noutro lado, guarda-o e ativa outra vez.
told-not-handed-in = { $sheets ->
    [one] Este computador ainda tem { $sheets } folha selada de { $id } que não foi entregue.
   *[other] Este computador ainda tem { $sheets } folhas seladas de { $id } que não foram entregues.
  } Estão em segurança e nada foi alterado. Leva este computador para onde tenha ligação ao de quem coordena, ou leva as folhas numa pen, e tenta outra vez.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Este relatório é demasiado longo: cabem { $most } caracteres. Nada foi alterado e o que estava guardado está em segurança. Encurta-o e tenta outra vez.
told-set-up-long = Esta preparação é demasiado longa: cabem { $most } caracteres. Nada foi alterado e o que estava guardado está em segurança. Encurta-a e tenta outra vez.
told-plan-long = Este plano é demasiado longo: cabem { $most } caracteres. Nada foi alterado e o que estava guardado está em segurança. Encurta-o e tenta outra vez.
told-correction-long = Esta correção é demasiado longa: cabem { $most } caracteres. Nada foi alterado e o que estava guardado está em segurança. Encurta-a e tenta outra vez.

## The store: archives and backups.

told-place-taken = O lugar do exercício { $id } está ocupado por um exercício ou por uma preparação do mesmo nível e da mesma sessão. Os dois estão em segurança, o daqui e o do arquivo, e nada foi alterado. Arquiva ou remove primeiro o daqui e tenta outra vez.
told-file-there = Já existe alguma coisa com o nome { $file }. Está em segurança e nada foi alterado. Escolhe outro nome.
told-no-archive = Não há nenhum arquivo de um exercício com o nome { $file }. Nada foi alterado. Escolhe um ficheiro que o Reflectory tenha feito ao arquivar um exercício.
told-archive-cut = O arquivo { $file } está cortado: falta o fim. Nada foi alterado. Copia-o outra vez de onde veio, ou usa outra cópia dele.
told-archive-damaged = O arquivo { $file } está danificado. Nada foi alterado e os exercícios desta escola não são afetados. Guarda-o como está e usa outra cópia dele.
told-archive-other = O arquivo { $file } vem de outra escola, e as suas folhas não se poderiam abrir aqui. Nada foi alterado. Se é desta escola, e ela foi entretanto criada de novo, traz primeiro a escola de uma cópia de segurança.
told-too-large = { $file } é demasiado grande: um arquivo leva, no máximo, { $gigabytes } gigabytes. Nada foi alterado e tudo o que contém está em segurança. Guarda-o antes com uma cópia de segurança de toda a escola.
told-no-target = Não há nenhuma pasta { $folder }. Nada foi alterado e os ficheiros da própria escola estão em segurança. Liga a pen ou o disco, ou escolhe outra pasta.
told-backup-inside = { $folder } é a pasta da própria escola, ou está dentro dela, e uma cópia aí perder-se-ia com ela. Nada foi alterado. Escolhe uma pasta numa pen ou noutro disco.
told-no-key-file = { $file } não é um ficheiro de chave desta escola que se possa ler, ou não contém nenhuma. Não se fez cópia de segurança; as anteriores estão em segurança. Traz o ficheiro da chave de uma cópia de segurança e põe os outros noutro lado.
told-copy-differs = A cópia { $file } não é igual ao original, por isso não conta como cópia de segurança. O original e todas as cópias anteriores estão em segurança. Tenta outra vez com outra pen ou outro disco.
# The command must stand as it is.
told-backup-where = Diz uma vez para onde vão as cópias de segurança, num segundo suporte: reflectory backup DIR. Depois basta b.
told-backed-up = Cópia de segurança feita e relida: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Este armazenamento pode ser uma cópia mais antiga: o ficheiro da chave lembra-se de { $remembered } folha, mais { $missing } do que as que estão aqui.
   *[other] Este armazenamento pode ser uma cópia mais antiga: o ficheiro da chave lembra-se de { $remembered } folhas, mais { $missing } do que as que estão aqui.
  }
told-set-aside = { $sheets ->
    [one] Não se conseguiu abrir { $sheets } folha. Fica guardada à parte e não é contada.
   *[other] Não se conseguiram abrir { $sheets } folhas. Ficam guardadas à parte e não são contadas.
  }
told-backup-due = Nenhuma cópia de segurança tem menos de um dia.
told-instrument-left-out = Um instrumento fica de fora: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Esta escola ainda não tem chave. A primeira pessoa que coordena faz uma: reflectory key new.
told-type-passphrase = Escreve a frase-passe da tua chave.
told-key-no-memory = Este computador não tem agora memória que chegue para abrir uma chave. Nada foi alterado. Fecha outros programas e tenta outra vez.
told-wrong = Esta não é a frase-passe da chave: { $owner }. Nada foi alterado. Tenta outra vez: as maiúsculas e os espaços contam.
# `owners` are several names with commas between.
told-wrong-all = Esta frase-passe não abre nenhuma chave daqui ({ $owners }). Nada foi alterado. Tenta outra vez: as maiúsculas e os espaços contam.
told-wrong-and-damaged = Esta não é a frase-passe da chave: { $owner }. Nada foi alterado. Não foi possível ler { $path }; se é a tua, traz uma cópia.
told-wrong-all-and-damaged = Esta frase-passe não abre nenhuma chave daqui ({ $owners }). Nada foi alterado. Não foi possível ler { $path }; se é a tua, traz uma cópia.
told-key-damaged = { $path } está danificado, por isso nenhuma frase-passe o abre. Nada foi alterado. Põe uma cópia no seu lugar, por exemplo a de uma cópia de segurança.
told-no-key-here = Não há nenhum ficheiro de chave desta escola em { $folder }. Pode estar numa pen, numa cópia de segurança ou no computador onde foi feito. Copia-o para esta pasta.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Esta escola já tem uma chave. `key add` acrescenta a segunda pessoa que coordena, `key replace` substitui alguém.
told-two-keys = Já há duas pessoas a coordenar. `key replace` substitui uma delas.
told-no-first-key = Ainda não há uma primeira chave: reflectory key new.
told-both-needed = Aqui são precisas as duas chaves juntas, por isso não se pode substituir uma sozinha. `key add` sem --both também não é possível; dessela primeiro e prepara depois o próximo exercício com novas chaves.
told-taken = { $path } já existe e não é substituído.
told-key-not-made = Não foi possível fazer a chave: { $cause }.
told-key-not-written = Não foi possível gravar { $path }: { $cause }. O ficheiro de chave antigo, se existir, está como estava.
told-key-broken = { $path } está danificado ou não é um ficheiro de chave ({ $cause }). Nada foi alterado. Uma cópia dele ou as palavras de recuperação ajudam.
told-hand-over-open = Uma mudança de chaves anterior ficou a meio. Termina primeiro essa.
told-coordinators-changed = As pessoas que coordenam mudaram entretanto. Não se tocou em nenhuma folha; começa outra vez.
told-no-key-files = Não há nenhum ficheiro de chave. Nada foi alterado.
# --key FILE stays as it is.
told-no-readable-key = Em { $folder } não há nenhum ficheiro de chave desta escola que se possa ler. Indica-o: --key FILE.
told-other-school = Esta chave é do armazenamento de outra escola. Nada foi alterado.
told-not-that-key = { $path } não é o ficheiro de chave que foi feito nessa altura. Nada foi alterado. Traz esse de volta.
told-wrong-untouched = Esta não é a frase-passe da chave: { $owner }. Não se tocou em nenhuma folha; tenta outra vez.
told-key-unopened = { $path }: { $cause }. Não se tocou em nenhuma folha.
told-none-opens = { $sheets ->
    [one] { $id }: { $sheets } folha, e nenhuma abre com esta chave. As chaves e as folhas estão como estavam.
   *[other] { $id }: { $sheets } folhas, e nenhuma abre com esta chave. As chaves e as folhas estão como estavam.
  }

## Set-ups and activations.

told-set-up-gone = Esta preparação já não está aqui: alguém a ativou, mudou de lugar ou deitou fora.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } já tem um exercício na sessão { $session } de { $year }. Há um por nível e sessão; nada foi alterado.
told-set-up-removed = A preparação foi removida.
# The command must stand as it is.
told-activate-no-key = Ainda não há nenhuma chave de coordenação, por isso ninguém poderia abrir as folhas depois. Faz primeiro uma: reflectory key new. Guarda bem a frase-passe e a folha de recuperação: quem perder as duas antes de desselar perde as respostas.
told-machines-joined = Ligaram-se computadores a este exercício ({ $machines }), e pode haver neles folhas entregues. Por isso a ativação já não pode ser anulada. Nada foi alterado.
told-recalled = A ativação foi anulada. O exercício volta a ser uma preparação; os códigos e papéis feitos não abrem nada.
told-begun = Alguém começou a responder, por isso a ativação já não pode ser anulada. Nada foi alterado.
# `problem` says what is wrong in the file.
told-own-not-taken = Não se trouxe nada, porque o ficheiro, tal como está, não é um exercício. { $problem }
told-own-not-taken-more = Não se trouxe nada, porque o ficheiro, tal como está, não é um exercício. { $problem } { $more ->
    [one] Há mais { $more } problema.
   *[other] Há mais { $more } problemas.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Entretanto, outra pessoa corrigiu este exercício. Nada foi alterado. Vê-o mais uma vez e corrige-o depois.
told-unsealed-meanwhile = Entretanto, os resultados deste exercício foram desselados, por isso já não se pode corrigir. Nada foi alterado.
# `why` is a sentence.
told-not-corrected = { $why } Nada foi alterado.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = O último dia é agora { $day }. Fica registado, e toda a gente o vê.
told-numbers = Os números estão corrigidos e registados.
told-archived = { $sheets ->
    [0] { $id } está em { $path }, sem folhas, relido e completo. Já não está neste armazenamento.
    [one] { $id } está em { $path } com { $sheets } folha selada, relido e completo. Já não está neste armazenamento.
   *[other] { $id } está em { $path } com { $sheets } folhas seladas, relido e completo. Já não está neste armazenamento.
  }
told-deleted = { $sheets ->
    [0] { $id } foi apagado, sem folhas. O seu lugar está outra vez livre.
    [one] { $id } foi apagado, com { $sheets } folha selada. O seu lugar está outra vez livre.
   *[other] { $id } foi apagado, com { $sheets } folhas seladas. O seu lugar está outra vez livre.
  }
told-restored = { $id } está de volta, como estava. O arquivo fica onde está.
told-still-held = { $file } ainda está preso por outro programa. Nada leva até ele, e desaparece no próximo arranque.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } não indica nenhum ficheiro: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } está publicado em { $name }, onde pode haver folhas que não estão aqui. Nada foi alterado. Recolhe-as primeiro (reflectory collect) e retira-o desse servidor (reflectory exercise publish { $id } --withdraw --to), ambos com o seu endereço.

## The lab.

told-port-used = A porta { $port } já está a ser usada neste computador: talvez a sala TIC já esteja aberta noutra janela. Nada foi alterado.
told-lab-not-opened = Não foi possível abrir a sala TIC: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Podem chegar folhas até ao fim de { $last }. Os resultados podem ser desselados a partir de { $first }. Nada foi alterado.
told-unsealed-already = Este exercício já foi desselado; a edição { $edition } do seu relatório está guardada e não precisa de chave. Nada foi alterado.
told-no-sheets = Ninguém entregou uma folha, por isso não há nada a desselar. As folhas que os postos ainda têm podem chegar a qualquer momento.
told-opens-nothing = Nenhuma folha abre com esta chave. Nada foi alterado. É a chave deste exercício? Uma chave entretanto substituída não abre nada.
told-keys-together = { $keys ->
    [one] As folhas deste exercício só abrem com { $keys } chave em conjunto.
   *[other] As folhas deste exercício só abrem com { $keys } chaves em conjunto.
  } Nada foi alterado. Cada pessoa que coordena deve escrever a sua frase-passe.
told-unseal-meanwhile = No mesmo momento, outra pessoa desselou este exercício ou alterou nele alguma coisa. Nada foi alterado. Vê-o mais uma vez.
told-not-unsealed = Este exercício ainda não foi desselado. Nada foi alterado.
told-erased = As folhas seladas foram apagadas no seu prazo, por isso não se pode fazer uma nova edição. O relatório guardado fica como está.
told-sheets-broken = { $sheets ->
    [one] { $sheets } das folhas contadas no relatório guardado já não abre
   *[other] { $sheets } das folhas contadas no relatório guardado já não abrem
  }, por isso não se pode fazer uma nova edição. Nada foi alterado. O relatório guardado fica como está.
told-none-late = Não chegou nenhuma folha desde a última edição. Nada foi alterado.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Folhas atrasadas até agora: { $counts }. Uma nova edição precisa de pelo menos { $cell } de um grupo; se não, a diferença entre as duas seria sobre essas poucas pessoas. Ficam guardadas, à espera.
told-report-not-kept = Não foi possível gravar o relatório de modo que se possa voltar a ler. Não ficou nada guardado.
told-report-changed = O relatório guardado como edição { $edition } de { $id } diz de si próprio que é a edição { $other-edition } de { $other }: alguém o alterou. Não é mostrado. Uma cópia de segurança anterior tem o certo.
told-no-report = Ainda não há nenhum relatório deste exercício.
told-no-report-to-draw = Ainda não há nenhum relatório de { $id }, por isso não há nada a desenhar além da participação.
told-many-notes = { $most ->
    [one] Já há { $most } nota.
   *[other] Já há { $most } notas.
  } Tira primeiro uma; nada foi alterado.

## Plans.

told-plan-gone = Este plano já não está aqui: alguém removeu o seu ficheiro.
told-plan-removed = O plano foi removido.
# `problem` is a sentence.
told-plan-broken = { $file }, linha { $line }, coluna { $column }: { $problem } O ficheiro fica como está.
told-plan-no-days = Nenhuma atividade deste plano tem ainda um dia, por isso não há nada para um calendário. Dá a uma delas um primeiro ou um último dia; então já resulta. Nada foi gravado.

## Files that are written for the coordinator.

told-written = Gravado: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Gravado: { $path }. Um navegador mostra-o; PNG precisa de reflectory-print.
told-written-certificate = Gravado: { $path }. Depois de impresso, a fila da impressora pode guardar o nome durante algum tempo.
told-not-written = Não foi possível gravar { $path }: { $cause }. Nada foi alterado.
told-many-files = { $most ->
    [one] Já há { $most } ficheiro chamado { $name } em { $folder }.
   *[other] Já há { $most } ficheiros chamados { $name } em { $folder }.
  } Põe alguns noutro lado.
told-text-not-made = Não foi possível compor o texto. Nada foi gravado.
told-document-not-made = Não foi possível compor o documento. Nada foi gravado.
told-spreadsheet-not-made = Não foi possível compor a folha de cálculo: { $cause }.
told-ended = Interrompido. Nada foi gravado.
told-no-drive = Não se vê nenhuma pen nem disco ligado. Liga um, espera um momento e carrega outra vez na tecla, ou anota o que está no ecrã. Nada foi gravado.
told-many-drives = Há mais do que uma pen ou disco ligados, e não se pode saber qual se quer. Deixa só um. Nada foi gravado.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF e PNG são feitos por um programa auxiliar, reflectory-print, que não está neste computador. Para o ter: cargo install --path crates/print, ou põe-no ao lado de reflectory. Sem ele, podem gravar-se HTML e SVG, e um navegador imprime o HTML.
told-print-no-start = { $path } não arranca: { $cause }. HTML e SVG podem gravar-se sem ele.
told-print-refused = Não foi possível imprimir: { $cause }
told-print-memory = A impressão precisou de mais memória do que a que há para ela. Nada foi gravado. Se o modelo é teu: repete alguma coisa sem fim? Se não, fechar outros programas pode ajudar.
told-print-long = { $seconds ->
    [one] A impressão demorou mais de { $seconds } segundo e foi interrompida. Nada foi gravado.
   *[other] A impressão demorou mais de { $seconds } segundos e foi interrompida. Nada foi gravado.
  }
told-print-not-usable = O programa auxiliar de impressão devolveu algo que não se pode usar. Nada foi gravado. É desta versão?
told-print-broke-off = O programa auxiliar de impressão parou a meio: falta o fim do que fez. Nada foi gravado. Tenta outra vez; se voltar a acontecer, fechar outros programas pode ajudar.
# The key h must be named as it is.
told-no-pdf-certificate = Neste computador não se pode fazer um PDF. h grava uma página para o navegador, que a pode imprimir.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = O emblema ainda não está assinado. A tua frase-passe assina-o: reflectory badge { $id }
told-badge-later = O emblema de { $id } pode ser feito quando as folhas estiverem desseladas: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Não há emblema para { $id }. { $reasons }
told-badge-broken = Não se consegue ler o que está guardado deste emblema. Traz uma cópia de segurança.
