### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = En la carpeta { $folder } no hay ningún centro. No se ha creado nada. Elige otra carpeta, o prepara antes un centro allí.
told-not-folder = { $folder } es un archivo, y un centro se guarda en una carpeta. No se ha cambiado nada. Elige una carpeta.
told-newer = { $file } se escribió con una versión más nueva de Reflectory. No se ha cambiado nada y todo su contenido está a salvo. Actualiza Reflectory en este ordenador e inténtalo de nuevo.
told-not-ours = { $file } no es un archivo de Reflectory, aunque tiene el nombre de uno. No se ha cambiado nada. Muévelo a otro sitio o elige otra carpeta.
told-damaged = { $file } está dañado. No se ha cambiado nada y esto no afecta a los demás ejercicios. Haz una copia de toda la carpeta tal como está ahora y después recupera este archivo de una copia de seguridad.
told-gone = { $file } ya no está en su sitio. Lo que contiene está a salvo allí adonde se movió; puede que este último paso no se haya guardado. Devuelve el archivo e inténtalo de nuevo.
told-busy = Otro programa ha tenido ocupado { $file } demasiado tiempo. Todo lo confirmado antes está a salvo; este último paso no se ha guardado. Espera un momento (quizá se esté haciendo una copia de seguridad) e inténtalo de nuevo.
told-keys-changed = Las claves de { $file } se cambiaron mientras tanto. Todo lo confirmado antes está a salvo; este último paso no se ha guardado. Inténtalo de nuevo.
told-no-right = Reflectory no tiene permiso para cambiar { $file }. Todo su contenido está a salvo; este último paso no se ha guardado. Permite leer y escribir en el archivo y su carpeta, e inténtalo de nuevo.
told-full = El disco con { $file } está lleno. Todo lo confirmado antes está a salvo; este último paso no se ha guardado. Haz sitio en el disco e inténtalo de nuevo: nada se cuenta dos veces.
# `kind` is what the system calls it, such as nfs.
told-network-share = La carpeta { $folder } está en una unidad de red ({ $kind }), donde se podrían perder respuestas de varios ordenadores. No se ha cambiado nada. Elige una carpeta en el disco de este ordenador; los demás ordenadores le envían sus hojas.
told-io = { $file } no se pudo leer o escribir. Todo lo confirmado antes está a salvo; puede que este último paso no se haya guardado. Inténtalo de nuevo, y revisa el disco si ocurre dos veces: nada se cuenta dos veces.

## The store: exercises, set-ups and texts.

told-no-exercise = Este centro no tiene ningún ejercicio { $id }. No se ha cambiado nada. La lista de ejercicios muestra los nombres que se pueden usar.
told-activated-already = El ejercicio { $id } ya está activado. Está a salvo y no se ha cambiado. En cada sesión hay un ejercicio por nivel: sigue con ese.
told-set-up-changed = Otra persona ha cambiado o quitado mientras tanto la preparación de { $id }. Lo que guardó está a salvo y no se ha activado nada. Mírala otra vez y después actívala.
told-sheets-in-way = { $sheets ->
    [one] { $file } ya contiene { $sheets } hoja, pero no está en la lista del centro. Está a salvo
   *[other] { $file } ya contiene { $sheets } hojas, pero no está en la lista del centro. Están a salvo
  } y no se ha cambiado nada. Mueve ese archivo a otro sitio, consérvalo y activa de nuevo.
told-not-handed-in = { $sheets ->
    [one] Este ordenador todavía tiene { $sheets } hoja sellada de { $id } sin entregar. Está a salvo
   *[other] Este ordenador todavía tiene { $sheets } hojas selladas de { $id } sin entregar. Están a salvo
  } y no se ha cambiado nada. Lleva este ordenador adonde alcance el de la coordinación, o lleva allí las hojas en una memoria USB, e inténtalo de nuevo.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Este informe es demasiado largo: caben { $most } caracteres. No se ha cambiado nada y lo que se guardó antes está a salvo. Acórtalo e inténtalo de nuevo.
told-set-up-long = Esta preparación es demasiado larga: caben { $most } caracteres. No se ha cambiado nada y lo que se guardó antes está a salvo. Acórtala e inténtalo de nuevo.
told-plan-long = Este plan es demasiado largo: caben { $most } caracteres. No se ha cambiado nada y lo que se guardó antes está a salvo. Acórtalo e inténtalo de nuevo.
told-correction-long = Esta corrección es demasiado larga: caben { $most } caracteres. No se ha cambiado nada y lo que se guardó antes está a salvo. Acórtala e inténtalo de nuevo.

## The store: archives and backups.

told-place-taken = El sitio del ejercicio { $id } está ocupado por un ejercicio o una preparación del mismo nivel y sesión. Los dos están a salvo, el de aquí y el de la copia archivada, y no se ha cambiado nada. Archiva o quita antes el de aquí e inténtalo de nuevo.
told-file-there = Ya hay algo con el nombre { $file }. Está a salvo y no se ha cambiado nada. Elige otro nombre.
told-no-archive = No hay ninguna copia archivada de un ejercicio con el nombre { $file }. No se ha cambiado nada. Elige un archivo que Reflectory hizo al archivar un ejercicio.
told-archive-cut = La copia archivada { $file } está cortada: falta el final. No se ha cambiado nada. Vuelve a copiarla de donde vino, o toma otra copia de ella.
told-archive-damaged = La copia archivada { $file } está dañada. No se ha cambiado nada y esto no afecta a los ejercicios de este centro. Déjala como está y toma otra copia de ella.
told-archive-other = La copia archivada { $file } viene de otro centro, y aquí no se podrían abrir sus hojas. No se ha cambiado nada. Si es de este centro, y el centro se preparó de nuevo después, recupera primero el centro de una copia de seguridad.
told-too-large = { $file } es demasiado grande: en una copia archivada caben { $gigabytes } gigabytes como máximo. No se ha cambiado nada y todo su contenido está a salvo. Consérvalo mejor con una copia de seguridad de todo el centro.
told-no-target = No existe la carpeta { $folder }. No se ha cambiado nada y los archivos del centro están a salvo. Conecta la memoria USB o el disco, o elige otra carpeta.
told-backup-inside = { $folder } es la carpeta del propio centro, o está dentro de ella, y una copia allí se perdería a la vez. No se ha cambiado nada. Elige una carpeta en una memoria USB o en otro disco.
told-no-key-file = { $file } no es un archivo de clave legible de la coordinación de este centro, o no contiene ninguna. No se ha hecho copia de seguridad; las anteriores están a salvo. Recupera el archivo de clave de una copia de seguridad y mueve los demás a otro sitio.
told-copy-differs = La copia { $file } no es igual que su original, así que no vale como copia de seguridad. El original y todas las copias anteriores están a salvo. Inténtalo de nuevo con otra memoria USB u otro disco.
# The command must stand as it is.
told-backup-where = Di una vez, por favor, adónde van las copias de seguridad, en otro soporte: reflectory backup DIR. Después basta con b.
told-backed-up = Copia hecha y releída: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Este almacén de datos puede ser una copia antigua: el archivo de clave recuerda { $remembered } hoja, { $missing } más de las que hay aquí.
   *[other] Este almacén de datos puede ser una copia antigua: el archivo de clave recuerda { $remembered } hojas, { $missing } más de las que hay aquí.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } hoja no se pudo abrir. Se guarda aparte y no se cuenta.
   *[other] { $sheets } hojas no se pudieron abrir. Se guardan aparte y no se cuentan.
  }
told-backup-due = Ninguna copia de seguridad tiene menos de un día.
told-instrument-left-out = Se omite un cuestionario: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Este centro todavía no tiene ninguna clave. La primera persona de la coordinación crea una: reflectory key new.
told-type-passphrase = Escribe la frase de acceso de tu clave, por favor.
told-key-no-memory = Este ordenador tiene ahora demasiado poca memoria libre para abrir una clave. No se ha cambiado nada. Cierra otros programas, por favor, e inténtalo de nuevo.
told-wrong = Esta no es la frase de acceso de la clave de { $owner }. No se ha cambiado nada. Inténtalo de nuevo, por favor: importan las mayúsculas y los espacios.
# `owners` are several names with commas between.
told-wrong-all = Esta frase de acceso no abre ninguna clave de aquí ({ $owners }). No se ha cambiado nada. Inténtalo de nuevo, por favor: importan las mayúsculas y los espacios.
told-wrong-and-damaged = Esta no es la frase de acceso de la clave de { $owner }. No se ha cambiado nada. { $path } no se pudo leer; si es tuyo, trae una copia.
told-wrong-all-and-damaged = Esta frase de acceso no abre ninguna clave de aquí ({ $owners }). No se ha cambiado nada. { $path } no se pudo leer; si es tuyo, trae una copia.
told-key-damaged = { $path } está dañado, así que ninguna frase de acceso lo abre. No se ha cambiado nada. Pon en su lugar una copia, por favor, por ejemplo la de una copia de seguridad.
told-no-key-here = En { $folder } no hay ningún archivo de clave de este centro. Puede estar en una memoria USB, en una copia de seguridad o en el ordenador donde se creó. Cópialo en esta carpeta, por favor.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Este centro ya tiene una clave. `key add` añade a la segunda persona de la coordinación, `key replace` releva a alguien.
told-two-keys = La coordinación ya tiene dos personas. `key replace` releva a una de ellas.
told-no-first-key = Todavía no hay una primera clave: reflectory key new.
told-both-needed = Aquí hacen falta las dos claves juntas, así que no se puede sustituir una sola. Tampoco se puede `key add` sin --both; desella primero y después prepara el próximo ejercicio con claves nuevas.
told-taken = { $path } ya existe y no se sobrescribe.
told-key-not-made = No se pudo crear la clave: { $cause }.
told-key-not-written = No se pudo escribir { $path }: { $cause }. El archivo de clave anterior, si lo hay, está como estaba.
told-key-broken = { $path } está dañado o no es un archivo de clave ({ $cause }). No se ha cambiado nada. Sirven una copia o las palabras de recuperación.
told-hand-over-open = Un cambio de claves anterior se interrumpió. Termina antes ese, por favor.
told-coordinators-changed = La coordinación ha cambiado mientras tanto. No se ha tocado ninguna hoja; empieza de nuevo, por favor.
told-no-key-files = No hay ningún archivo de clave. No se ha cambiado nada.
# --key FILE stays as it is.
told-no-readable-key = En { $folder } no hay ningún archivo de clave legible de este centro. Indícalo, por favor: --key FILE.
told-other-school = Esta clave es del almacén de datos de otro centro. No se ha cambiado nada.
told-not-that-key = { $path } no es el archivo de clave que se creó entonces. No se ha cambiado nada. Devuelve aquel, por favor.
told-wrong-untouched = Esta no es la frase de acceso de la clave de { $owner }. No se ha tocado ninguna hoja; inténtalo de nuevo, por favor.
told-key-unopened = { $path }: { $cause }. No se ha tocado ninguna hoja.
told-none-opens = { $sheets ->
    [one] { $id }: ninguna de sus hojas ({ $sheets }) se abre con esta clave. Sus claves y hojas están como estaban.
   *[other] { $id }: ninguna de sus { $sheets } hojas se abre con esta clave. Sus claves y hojas están como estaban.
  }

## Set-ups and activations.

told-set-up-gone = Esta preparación ya no está aquí: alguien la ha activado, movido o descartado.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } ya tiene un ejercicio en la sesión { $session } de { $year }. Hay uno por nivel y sesión; no se ha cambiado nada.
told-set-up-removed = La preparación se ha quitado.
# The command must stand as it is.
told-activate-no-key = Todavía no hay ninguna clave de coordinación, así que después nadie podría abrir las hojas. Crea antes una: reflectory key new. Guarda bien su frase de acceso y su hoja de recuperación: quien pierde las dos antes de desellar pierde las respuestas.
told-machines-joined = Se han unido ordenadores a este ejercicio ({ $machines }), y en ellos puede haber hojas que se entregaron allí. Por eso la activación ya no se puede retirar. No se ha cambiado nada.
told-recalled = La activación se ha retirado. El ejercicio vuelve a ser una preparación; los códigos y papeles que se hicieron no abren nada.
told-begun = Alguien ha empezado a responder, así que la activación ya no se puede retirar. No se ha cambiado nada.
# `problem` says what is wrong in the file.
told-own-not-taken = No se ha añadido nada, porque el archivo, tal como está, no es un ejercicio. { $problem }
told-own-not-taken-more = No se ha añadido nada, porque el archivo, tal como está, no es un ejercicio. { $problem } { $more ->
    [one] Se ha encontrado un problema más.
   *[other] Se han encontrado { $more } problemas más.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Otra persona ha corregido mientras tanto este ejercicio. No se ha cambiado nada. Míralo otra vez y después corrígelo.
told-unsealed-meanwhile = Los resultados de este ejercicio se han desellado mientras tanto, así que ya no se puede corregir. No se ha cambiado nada.
# `why` is a sentence.
told-not-corrected = { $why } No se ha cambiado nada.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = El último día es ahora { $day }. Queda anotado, y todo el mundo lo ve.
told-numbers = Los números están corregidos y anotados.
told-archived = { $sheets ->
    [0] { $id } está en { $path } sin hojas, releído y completo. Ya no está en este almacén de datos.
    [one] { $id } está en { $path } con 1 hoja sellada, releído y completo. Ya no está en este almacén de datos.
   *[other] { $id } está en { $path } con { $sheets } hojas selladas, releído y completo. Ya no está en este almacén de datos.
  }
told-deleted = { $sheets ->
    [0] { $id } está borrado, sin hojas. Su sitio vuelve a estar libre.
    [one] { $id } está borrado, con 1 hoja sellada. Su sitio vuelve a estar libre.
   *[other] { $id } está borrado, con { $sheets } hojas selladas. Su sitio vuelve a estar libre.
  }
told-restored = { $id } está de vuelta, como estaba. La copia archivada se queda donde está.
told-still-held = Otro programa todavía retiene { $file }. Nada lleva a él, y desaparece en el próximo arranque.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } no nombra ningún archivo: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } está publicado en { $name }, donde puede haber hojas que no están aquí. No se ha cambiado nada. Primero recógelas (reflectory collect) y retíralo de ese servidor (reflectory exercise publish { $id } --withdraw --to), las dos veces con su dirección.

## The lab.

told-port-used = El puerto { $port } está en uso en este ordenador: quizá el aula de informática ya está abierta en otra ventana. No se ha cambiado nada.
told-lab-not-opened = No se pudo abrir el aula de informática: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Pueden llegar hojas hasta el final del { $last }. Los resultados se pueden desellar desde el { $first }. No se ha cambiado nada.
told-unsealed-already = Este ejercicio ya se deselló; la edición { $edition } de su informe se conserva y no necesita clave. No se ha cambiado nada.
told-no-sheets = Nadie ha entregado una hoja, así que no hay nada que desellar. Las hojas que todavía tengan los puestos pueden llegar en cualquier momento.
told-opens-nothing = Ninguna hoja se abre con esta clave. No se ha cambiado nada. ¿Es la clave de este ejercicio? Una clave que se sustituyó mientras tanto no abre nada.
told-keys-together = { $keys ->
    [one] Las hojas de este ejercicio solo se abren con { $keys } clave.
   *[other] Las hojas de este ejercicio solo se abren con { $keys } claves juntas.
  } No se ha cambiado nada. Que cada persona de la coordinación escriba su frase de acceso, por favor.
told-unseal-meanwhile = Otra persona ha desellado este ejercicio, o ha cambiado algo en él, en el mismo momento. No se ha cambiado nada. Míralo otra vez, por favor.
told-not-unsealed = Este ejercicio todavía no se ha desellado. No se ha cambiado nada.
told-erased = Las hojas selladas se borraron pasado su plazo, así que no se puede hacer una nueva edición. El informe conservado se queda como está.
told-sheets-broken = { $sheets ->
    [one] { $sheets } de las hojas que cuenta el informe conservado ya no se abre, así que no se puede hacer una nueva edición.
   *[other] { $sheets } de las hojas que cuenta el informe conservado ya no se abren, así que no se puede hacer una nueva edición.
  } No se ha cambiado nada. El informe conservado se queda como está.
told-none-late = No ha llegado ninguna hoja desde la última edición. No se ha cambiado nada.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Hojas llegadas tarde hasta ahora: { $counts }. Una nueva edición necesita al menos { $cell } de un grupo; si no, la diferencia entre las dos trataría de esas pocas personas. Se conservan y esperan.
told-report-not-kept = El informe no se pudo escribir de modo que se pueda volver a leer. No se ha guardado nada.
told-report-changed = El informe que se conserva como edición { $edition } de { $id } dice de sí mismo que es la edición { $other-edition } de { $other }: alguien lo ha cambiado. No se muestra. Una copia de seguridad anterior tiene el correcto.
told-no-report = Todavía no hay informe de este ejercicio.
told-no-report-to-draw = Todavía no hay informe de { $id }, así que solo se puede dibujar su participación.
told-many-notes = { $most ->
    [one] Ya hay { $most } nota.
   *[other] Ya hay { $most } notas.
  } Quita antes una, por favor; no se ha cambiado nada.

## Plans.

told-plan-gone = Este plan ya no está aquí: alguien ha quitado su archivo.
told-plan-removed = El plan se ha quitado.
# `problem` is a sentence.
told-plan-broken = { $file }, línea { $line }, columna { $column }: { $problem } El archivo se queda como está.
told-plan-no-days = Ninguna actividad de este plan tiene un día todavía, así que no hay nada para un calendario. Pon a una de ellas un primer o un último día; entonces funciona. No se ha escrito nada.

## Files that are written for the coordinator.

told-written = Escrito: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Escrito: { $path }. Un navegador lo muestra; PNG necesita reflectory-print.
told-written-certificate = Escrito: { $path }. Una vez impreso, la cola de la impresora puede guardar el nombre un tiempo.
told-not-written = No se pudo escribir { $path }: { $cause }. No se ha cambiado nada.
told-many-files = { $most ->
    [one] Ya hay { $most } archivo llamado { $name } en { $folder }.
   *[other] Ya hay { $most } archivos llamados { $name } en { $folder }.
  } Mueve algunos a otro sitio, por favor.
told-text-not-made = No se pudo componer el texto. No se ha escrito nada.
told-document-not-made = No se pudo componer el documento. No se ha escrito nada.
told-spreadsheet-not-made = No se pudo componer la hoja de cálculo: { $cause }.
told-ended = Detenido. No se ha escrito nada.
told-no-drive = No se ve ningún disco ni memoria conectados. Conecta uno, por favor, espera un momento y pulsa la tecla otra vez, o apunta lo que hay en la pantalla. No se ha escrito nada.
told-many-drives = Hay más de un disco o memoria conectados, y no se puede saber cuál es. Deja solo uno, por favor. No se ha escrito nada.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF y PNG los hace un programa aparte, reflectory-print, que no está en este ordenador. Para tenerlo: cargo install --path crates/print, o ponlo junto a reflectory. Sin él se pueden escribir HTML y SVG, y un navegador imprime el HTML.
told-print-no-start = { $path } no arranca: { $cause }. HTML y SVG se pueden escribir sin él.
told-print-refused = No se pudo imprimir: { $cause }
told-print-memory = Imprimir necesitaba más memoria de la que hay para ello. No se ha escrito nada. Si la plantilla es vuestra: ¿repite algo sin fin? Si no, puede ayudar cerrar otros programas.
told-print-long = { $seconds ->
    [one] Imprimir tardó más de { $seconds } segundo y se detuvo. No se ha escrito nada.
   *[other] Imprimir tardó más de { $seconds } segundos y se detuvo. No se ha escrito nada.
  }
told-print-not-usable = El programa de impresión devolvió algo que no se puede usar. No se ha escrito nada. ¿Es de esta versión?
told-print-broke-off = El programa de impresión se interrumpió: falta el final de lo que hizo. No se ha escrito nada. Inténtalo de nuevo, por favor; si vuelve a ocurrir, puede ayudar cerrar otros programas.
# The key h must be named as it is.
told-no-pdf-certificate = En este ordenador no se puede hacer un PDF. Con h se escribe una página para el navegador, que puede imprimirla.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = La insignia todavía no está firmada. Tu frase de acceso la firma: reflectory badge { $id }
told-badge-later = La insignia de { $id } se puede hacer cuando se desellen sus hojas: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = No hay insignia para { $id }. { $reasons }
told-badge-broken = Lo que se conserva de esta insignia no se puede leer. Recupera una copia de seguridad, por favor.
