### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Il n’y a pas d’école dans le dossier { $folder }. Rien n’a été créé. Choisissez un autre dossier, ou préparez-y d’abord une école.
told-not-folder = { $folder } est un fichier, et une école se garde dans un dossier. Rien n’a été changé. Choisissez un dossier.
told-newer = { $file } a été écrit par une version plus récente de Reflectory. Rien n’a été changé et tout son contenu est en sécurité. Mettez Reflectory à jour sur cet ordinateur, puis essayez encore.
told-not-ours = { $file } n’est pas un fichier de Reflectory, bien qu’il en porte le nom. Rien n’a été changé. Déplacez-le ailleurs, ou choisissez un autre dossier.
told-damaged = { $file } est abîmé. Rien n’a été changé et les autres enquêtes ne sont pas touchées. Faites une copie de tout le dossier tel qu’il est, puis reprenez ce fichier d’une sauvegarde.
told-gone = { $file } n’est plus à sa place. Son contenu est en sécurité là où il a été déplacé ; cette dernière étape n’est peut-être pas enregistrée. Remettez le fichier, puis essayez encore.
told-busy = { $file } a été occupé trop longtemps par un autre programme. Tout ce qui a été confirmé avant est en sécurité ; cette dernière étape n’a pas été enregistrée. Attendez un instant (une sauvegarde est peut-être en cours) et essayez encore.
told-keys-changed = Les clés de { $file } ont changé entre-temps. Tout ce qui a été confirmé avant est en sécurité ; cette dernière étape n’a pas été enregistrée. Essayez encore.
told-no-right = Reflectory n’a pas le droit de modifier { $file }. Tout son contenu est en sécurité ; cette dernière étape n’a pas été enregistrée. Autorisez la lecture et l’écriture pour le fichier et son dossier, puis essayez encore.
told-full = Le disque avec { $file } est plein. Tout ce qui a été confirmé avant est en sécurité ; cette dernière étape n’a pas été enregistrée. Faites de la place sur le disque, puis essayez encore : rien n’est compté deux fois.
# `kind` is what the system calls it, such as nfs.
told-network-share = Le dossier { $folder } est sur un partage réseau ({ $kind }), où des réponses de plusieurs ordinateurs pourraient se perdre. Rien n’a été changé. Choisissez un dossier sur le disque de cet ordinateur ; les autres ordinateurs lui envoient leurs feuilles.
told-io = { $file } n’a pas pu être lu ou écrit. Tout ce qui a été confirmé avant est en sécurité ; cette dernière étape n’est peut-être pas enregistrée. Essayez encore, et vérifiez le disque si cela arrive deux fois : rien n’est compté deux fois.

## The store: exercises, set-ups and texts.

told-no-exercise = Cette école n’a pas d’enquête { $id }. Rien n’a été changé. La liste des enquêtes montre les noms utilisables.
told-activated-already = L’enquête { $id } est déjà activée. Elle est en sécurité et n’a pas été changée. Il y a une enquête par niveau dans une session : continuez avec celle-là.
told-set-up-changed = Quelqu’un d’autre a modifié ou retiré la préparation de { $id } entre-temps. Ce qui a été gardé est en sécurité et rien n’a été activé. Regardez-la encore une fois, puis activez-la.
told-sheets-in-way = { $sheets ->
    [one] { $file } contient déjà { $sheets } feuille, mais l’école ne la liste pas. Elle est
   *[other] { $file } contient déjà { $sheets } feuilles, mais l’école ne les liste pas. Elles sont
  } en sécurité et rien n’a été changé. Déplacez ce fichier ailleurs et gardez-le, puis activez de nouveau.
told-not-handed-in = { $sheets ->
    [one] Cet ordinateur a encore { $sheets } feuille scellée de { $id } qui n’est pas rendue. Elle est
   *[other] Cet ordinateur a encore { $sheets } feuilles scellées de { $id } qui ne sont pas rendues. Elles sont
  } en sécurité et rien n’a été changé. Mettez cet ordinateur là où il joint celui de la coordination, ou portez-y les feuilles sur une clé USB, puis essayez encore.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Ce rapport est trop long : { $most } caractères au plus. Rien n’a été changé et ce qui était gardé avant est en sécurité. Raccourcissez-le, puis essayez encore.
told-set-up-long = Cette préparation est trop longue : { $most } caractères au plus. Rien n’a été changé et ce qui était gardé avant est en sécurité. Raccourcissez-la, puis essayez encore.
told-plan-long = Ce plan est trop long : { $most } caractères au plus. Rien n’a été changé et ce qui était gardé avant est en sécurité. Raccourcissez-le, puis essayez encore.
told-correction-long = Cette correction est trop longue : { $most } caractères au plus. Rien n’a été changé et ce qui était gardé avant est en sécurité. Raccourcissez-la, puis essayez encore.

## The store: archives and backups.

told-place-taken = La place de l’enquête { $id } est prise, par une enquête ou une préparation du même niveau et de la même session. Les deux sont en sécurité, celle d’ici et celle de l’archive, et rien n’a été changé. Archivez ou retirez d’abord celle d’ici, puis essayez encore.
told-file-there = Il y a déjà quelque chose du nom de { $file }. C’est en sécurité et rien n’a été changé. Choisissez un autre nom.
told-no-archive = Il n’y a pas d’archive d’enquête du nom de { $file }. Rien n’a été changé. Choisissez un fichier que Reflectory a créé en archivant une enquête.
told-archive-cut = L’archive { $file } est coupée : il manque la fin. Rien n’a été changé. Copiez-la encore une fois de là d’où elle vient, ou prenez-en une autre copie.
told-archive-damaged = L’archive { $file } est abîmée. Rien n’a été changé et les enquêtes de cette école ne sont pas touchées. Gardez-la telle quelle, et prenez-en une autre copie.
told-archive-other = L’archive { $file } vient d’une autre école, et ses feuilles ne pourraient pas être ouvertes ici. Rien n’a été changé. Si elle est de cette école, et que l’école a été recréée depuis, reprenez d’abord l’école d’une sauvegarde.
told-too-large = { $file } est trop grand : une archive contient au plus { $gigabytes } gigaoctets. Rien n’a été changé et tout son contenu est en sécurité. Gardez-le plutôt avec une sauvegarde de toute l’école.
told-no-target = Il n’y a pas de dossier { $folder }. Rien n’a été changé et les fichiers de l’école sont en sécurité. Branchez la clé USB ou le disque, ou choisissez un autre dossier.
told-backup-inside = { $folder } est le dossier même de l’école, ou se trouve dedans, et une copie s’y perdrait avec lui. Rien n’a été changé. Choisissez un dossier sur une clé USB ou un autre disque.
told-no-key-file = { $file } n’est pas un fichier de clé lisible de la coordination de cette école, ou n’en contient pas. Aucune sauvegarde n’a été faite ; les précédentes sont en sécurité. Reprenez le fichier de clé d’une sauvegarde, et déplacez les autres ailleurs.
told-copy-differs = La copie { $file } n’est pas identique à son original, donc elle ne compte pas comme sauvegarde. L’original et toutes les sauvegardes précédentes sont en sécurité. Essayez encore avec une autre clé USB ou un autre disque.
# The command must stand as it is.
told-backup-where = Dites une fois où vont les sauvegardes, sur un deuxième support : reflectory backup DIR. Ensuite, b suffit.
told-backed-up = Sauvegardé et relu : { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Ce stockage est peut-être une copie plus ancienne : le fichier de clé se souvient de { $remembered } feuille, { $missing } de plus qu’ici.
   *[other] Ce stockage est peut-être une copie plus ancienne : le fichier de clé se souvient de { $remembered } feuilles, { $missing } de plus qu’ici.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } feuille n’a pas pu être ouverte. Elle est gardée à part et pas comptée.
   *[other] { $sheets } feuilles n’ont pas pu être ouvertes. Elles sont gardées à part et pas comptées.
  }
told-backup-due = Aucune sauvegarde n’a moins d’un jour.
told-instrument-left-out = Un questionnaire est laissé de côté : { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Cette école n’a pas encore de clé. La première personne de la coordination en crée une : reflectory key new.
told-type-passphrase = Tapez la phrase de passe de votre clé, s’il vous plaît.
told-key-no-memory = Cet ordinateur a trop peu de mémoire libre pour ouvrir une clé en ce moment. Rien n’a été changé. Fermez d’autres programmes et essayez encore.
told-wrong = Ce n’est pas la phrase de passe de la clé de { $owner }. Rien n’a été changé. Essayez encore : majuscules et espaces comptent.
# `owners` are several names with commas between.
told-wrong-all = Cette phrase de passe n’ouvre aucune clé ici ({ $owners }). Rien n’a été changé. Essayez encore : majuscules et espaces comptent.
told-wrong-and-damaged = Ce n’est pas la phrase de passe de la clé de { $owner }. Rien n’a été changé. { $path } n’a pas pu être lu ; si c’est le vôtre, apportez-en une copie.
told-wrong-all-and-damaged = Cette phrase de passe n’ouvre aucune clé ici ({ $owners }). Rien n’a été changé. { $path } n’a pas pu être lu ; si c’est le vôtre, apportez-en une copie.
told-key-damaged = { $path } est abîmé, donc aucune phrase de passe ne l’ouvre. Rien n’a été changé. Mettez une copie à sa place, par exemple celle d’une sauvegarde.
told-no-key-here = Il n’y a pas de fichier de clé de cette école dans { $folder }. Il est peut-être sur une clé USB, dans une sauvegarde, ou sur l’ordinateur où il a été créé. Copiez-le dans ce dossier, s’il vous plaît.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Cette école a déjà une clé. `key add` ajoute la deuxième personne de la coordination, `key replace` prend le relais de quelqu’un.
told-two-keys = La coordination compte déjà deux personnes. `key replace` prend le relais de l’une d’elles.
told-no-first-key = Il n’y a pas encore de première clé : reflectory key new.
told-both-needed = Il faut ici les deux clés ensemble, donc une seule ne peut pas être remplacée. `key add` sans --both n’est pas possible non plus ; descellez d’abord, puis préparez la prochaine enquête avec de nouvelles clés.
told-taken = { $path } existe déjà et n’est pas écrasé.
told-key-not-made = La clé n’a pas pu être créée : { $cause }.
told-key-not-written = { $path } n’a pas pu être écrit : { $cause }. L’ancien fichier de clé, s’il y en a un, est comme avant.
told-key-broken = { $path } est abîmé ou n’est pas un fichier de clé ({ $cause }). Rien n’a été changé. Une copie ou les mots de récupération aident.
told-hand-over-open = Un changement de clés précédent a été interrompu. Terminez d’abord celui-là, s’il vous plaît.
told-coordinators-changed = La coordination a changé entre-temps. Aucune feuille n’a été touchée ; recommencez, s’il vous plaît.
told-no-key-files = Il n’y a pas de fichier de clé. Rien n’a été changé.
# --key FILE stays as it is.
told-no-readable-key = Il n’y a pas de fichier de clé lisible de cette école dans { $folder }. Indiquez-le : --key FILE.
told-other-school = Cette clé est celle du stockage d’une autre école. Rien n’a été changé.
told-not-that-key = { $path } n’est pas le fichier de clé créé alors. Rien n’a été changé. Reprenez celui-là, s’il vous plaît.
told-wrong-untouched = Ce n’est pas la phrase de passe de la clé de { $owner }. Aucune feuille n’a été touchée ; essayez encore.
told-key-unopened = { $path } : { $cause }. Aucune feuille n’a été touchée.
told-none-opens = { $sheets ->
    [one] { $id } : sa seule feuille ({ $sheets }) ne s’ouvre pas avec cette clé. Ses clés et feuilles sont comme avant.
   *[other] { $id } : aucune de ses { $sheets } feuilles ne s’ouvre avec cette clé. Ses clés et feuilles sont comme avant.
  }

## Set-ups and activations.

told-set-up-gone = Cette préparation n’est plus ici : quelqu’un l’a activée, déplacée ou jetée.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } : ce niveau a déjà une enquête dans la session { $session } de { $year }. Il y en a une par niveau et session ; rien n’a été changé.
told-set-up-removed = La préparation est retirée.
# The command must stand as it is.
told-activate-no-key = Il n’y a pas encore de clé de coordination, donc personne ne pourrait ouvrir les feuilles ensuite. Créez-en d’abord une : reflectory key new. Gardez bien sa phrase de passe et sa fiche de récupération : qui perd les deux avant le descellement perd les réponses.
told-machines-joined = Des ordinateurs ont rejoint cette enquête ({ $machines }), et des feuilles rendues là-bas peuvent s’y trouver. L’activation ne peut donc plus être annulée. Rien n’a été changé.
told-recalled = L’activation est annulée. L’enquête est de nouveau une préparation ; les codes et coupons créés n’ouvrent plus rien.
told-begun = Quelqu’un a commencé à répondre, donc l’activation ne peut plus être annulée. Rien n’a été changé.
# `problem` says what is wrong in the file.
told-own-not-taken = Rien n’a été repris, car le fichier n’est pas une enquête tel qu’il est. { $problem }
told-own-not-taken-more = Rien n’a été repris, car le fichier n’est pas une enquête tel qu’il est. { $problem } { $more ->
    [one] { $more } autre problème a été trouvé.
   *[other] { $more } autres problèmes ont été trouvés.
  }
# What is wrong with a file.
told-of-file = { $path } : { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Quelqu’un d’autre a corrigé cette enquête entre-temps. Rien n’a été changé. Regardez-la encore une fois, puis corrigez-la.
told-unsealed-meanwhile = Les résultats de cette enquête ont été descellés entre-temps, donc elle ne peut plus être corrigée. Rien n’a été changé.
# `why` is a sentence.
told-not-corrected = { $why } Rien n’a été changé.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Le dernier jour est maintenant le { $day }. C’est noté au journal, et tout le monde le voit.
told-numbers = Les nombres sont corrigés et notés au journal.
told-archived = { $sheets ->
    [0] { $id } est dans { $path } sans feuilles, relue et complète. Elle n’est plus dans ce stockage.
    [one] { $id } est dans { $path } avec { $sheets } feuille scellée, relue et complète. Elle n’est plus dans ce stockage.
   *[other] { $id } est dans { $path } avec { $sheets } feuilles scellées, relue et complète. Elle n’est plus dans ce stockage.
  }
told-deleted = { $sheets ->
    [0] { $id } est supprimée, sans feuilles. Sa place est de nouveau libre.
    [one] { $id } est supprimée, avec { $sheets } feuille scellée. Sa place est de nouveau libre.
   *[other] { $id } est supprimée, avec { $sheets } feuilles scellées. Sa place est de nouveau libre.
  }
told-restored = { $id } est de retour, comme avant. L’archive reste où elle est.
told-still-held = { $file } est encore utilisé par un autre programme. Rien n’y mène, et il est effacé au prochain démarrage.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } ne désigne aucun fichier : { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } est publiée sur { $name }, où peuvent se trouver des feuilles qui ne sont pas ici. Rien n’a été changé. Reprenez-les d’abord (reflectory collect) et retirez-la de ce serveur (reflectory exercise publish { $id } --withdraw --to), les deux avec son adresse.

## The lab.

told-port-used = Le port { $port } est utilisé sur cet ordinateur : la salle informatique est peut-être déjà ouverte dans une autre fenêtre. Rien n’a été changé.
told-lab-not-opened = La salle informatique n’a pas pu être ouverte : { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Des feuilles peuvent arriver jusqu’à la fin du { $last }. Les résultats peuvent être descellés à partir du { $first }. Rien n’a été changé.
told-unsealed-already = Cette enquête a déjà été descellée ; l’édition { $edition } de son rapport est gardée et ne demande pas de clé. Rien n’a été changé.
told-no-sheets = Personne n’a rendu de feuille, donc il n’y a rien à desceller. Les feuilles encore sur des postes peuvent arriver à tout moment.
told-opens-nothing = Aucune feuille ne s’ouvre avec cette clé. Rien n’a été changé. Est-ce la clé de cette enquête ? Une clé remplacée entre-temps n’ouvre rien.
told-keys-together = { $keys ->
    [one] Les feuilles de cette enquête ne s’ouvrent qu’avec { $keys } clé ensemble.
   *[other] Les feuilles de cette enquête ne s’ouvrent qu’avec { $keys } clés ensemble.
  } Rien n’a été changé. Chaque personne de la coordination doit taper sa phrase de passe.
told-unseal-meanwhile = Quelqu’un d’autre a descellé cette enquête, ou y a changé quelque chose, au même moment. Rien n’a été changé. Regardez-la encore une fois, s’il vous plaît.
told-not-unsealed = Cette enquête n’a pas encore été descellée. Rien n’a été changé.
told-erased = Les feuilles scellées ont été effacées après leur délai, donc aucune nouvelle édition n’est possible. Le rapport gardé reste tel quel.
told-sheets-broken = { $sheets ->
    [one] { $sheets } des feuilles que compte le rapport gardé ne s’ouvre plus, donc aucune nouvelle édition n’est possible.
   *[other] { $sheets } des feuilles que compte le rapport gardé ne s’ouvrent plus, donc aucune nouvelle édition n’est possible.
  } Rien n’a été changé. Le rapport gardé reste tel quel.
told-none-late = Aucune feuille n’est arrivée depuis la dernière édition. Rien n’a été changé.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Feuilles tardives jusqu’ici : { $counts }. Une nouvelle édition en demande au moins { $cell } d’un groupe, sinon la différence des deux porterait sur ces quelques personnes. Elles sont gardées et attendent.
told-report-not-kept = Le rapport n’a pas pu être écrit de façon à pouvoir être relu. Rien n’a été gardé.
told-report-changed = Le rapport gardé comme édition { $edition } de { $id } dit de lui-même qu’il est l’édition { $other-edition } de { $other } : quelqu’un l’a modifié. Il n’est pas montré. Une sauvegarde d’avant a le bon.
told-no-report = Il n’y a pas encore de rapport de cette enquête.
told-no-report-to-draw = Il n’y a pas encore de rapport de { $id }, donc il n’y a rien à dessiner que sa participation.
told-many-notes = { $most ->
    [one] Il y a déjà { $most } note.
   *[other] Il y a déjà { $most } notes.
  } Retirez-en d’abord une ; rien n’a été changé.

## Plans.

told-plan-gone = Ce plan n’est plus ici : quelqu’un a supprimé son fichier.
told-plan-removed = Le plan est retiré.
# `problem` is a sentence.
told-plan-broken = { $file }, ligne { $line }, colonne { $column } : { $problem } Le fichier reste tel quel.
told-plan-no-days = Aucune activité de ce plan n’a encore de jour, donc il n’y a rien pour un agenda. Donnez à l’une d’elles un premier ou un dernier jour ; alors cela marche. Rien n’a été écrit.

## Files that are written for the coordinator.

told-written = Écrit : { $path }.
# reflectory-print is the name of a program.
told-written-svg = Écrit : { $path }. Un navigateur l’affiche ; PNG demande reflectory-print.
told-written-certificate = Écrit : { $path }. Après l’impression, la file d’attente de l’imprimante peut garder le nom un moment.
told-not-written = { $path } n’a pas pu être écrit : { $cause }. Rien n’a été changé.
told-many-files = { $most ->
    [one] Il y a déjà { $most } fichier du nom de { $name } dans { $folder }.
   *[other] Il y a déjà { $most } fichiers du nom de { $name } dans { $folder }.
  } Déplacez-en quelques-uns, s’il vous plaît.
told-text-not-made = Le texte n’a pas pu être composé. Rien n’a été écrit.
told-document-not-made = Le document n’a pas pu être composé. Rien n’a été écrit.
told-spreadsheet-not-made = Le classeur n’a pas pu être composé : { $cause }.
told-ended = Arrêté. Rien n’a été écrit.
told-no-drive = Aucun disque branché n’est visible. Branchez-en un, attendez un instant et appuyez encore sur la touche, ou notez ce qui est à l’écran. Rien n’a été écrit.
told-many-drives = Plus d’un disque est branché, et on ne peut pas savoir lequel est le bon. N’en laissez qu’un. Rien n’a été écrit.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF et PNG sont créés par un compagnon, reflectory-print, qui n’est pas sur cet ordinateur. Pour l’avoir : cargo install --path crates/print, ou mettez-le à côté de reflectory. Sans lui, on peut écrire HTML et SVG, et un navigateur imprime le HTML.
told-print-no-start = { $path } ne démarre pas : { $cause }. HTML et SVG peuvent être écrits sans lui.
told-print-refused = L’impression n’a pas pu se faire : { $cause }
told-print-memory = L’impression demandait plus de mémoire qu’il n’y en a pour elle. Rien n’a été écrit. Si le modèle est le vôtre : répète-t-il quelque chose sans fin ? Sinon, fermer d’autres programmes peut aider.
told-print-long = { $seconds ->
    [one] L’impression a pris plus de { $seconds } seconde et a été arrêtée. Rien n’a été écrit.
   *[other] L’impression a pris plus de { $seconds } secondes et a été arrêtée. Rien n’a été écrit.
  }
told-print-not-usable = Le compagnon d’impression a rendu quelque chose d’inutilisable. Rien n’a été écrit. Est-il de cette version ?
told-print-broke-off = Le compagnon d’impression s’est interrompu : il manque la fin de ce qu’il a créé. Rien n’a été écrit. Essayez encore ; si cela se répète, fermer d’autres programmes peut aider.
# The key h must be named as it is.
told-no-pdf-certificate = Un PDF ne peut pas être créé sur cet ordinateur. h écrit une page pour le navigateur, qui peut l’imprimer.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Le badge n’est pas encore signé. Votre phrase de passe le signe : reflectory badge { $id }
told-badge-later = Le badge de { $id } peut être créé quand ses feuilles sont descellées : reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Il n’y a pas de badge pour { $id }. { $reasons }
told-badge-broken = Ce qui est gardé de ce badge ne peut pas être lu. Reprenez une sauvegarde, s’il vous plaît.
