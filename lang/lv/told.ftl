### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Mapē { $folder } nav skolas. Nekas netika izveidots. Izvēlies citu mapi vai vispirms tur izveido skolu.
told-not-folder = { $folder } ir fails, bet skolu glabā mapē. Nekas netika mainīts. Izvēlies mapi.
told-newer = { $file } uzrakstījusi jaunāka Reflectory versija. Nekas netika mainīts, un viss tajā ir drošībā. Atjaunini Reflectory šajā datorā, tad mēģini vēlreiz.
told-not-ours = { $file } nav Reflectory fails, lai gan tam ir tāds nosaukums. Nekas netika mainīts. Pārvieto to citur vai izvēlies citu mapi.
told-damaged = { $file } ir bojāts. Nekas netika mainīts, un citas aptaujas tas neskar. Nokopē visu mapi tādu, kāda tā ir tagad, tad atgūsti šo failu no rezerves kopijas.
told-gone = { $file } vairs nav savā vietā. Kas tajā ir, ir drošībā, lai kur to pārvietoja; šis pēdējais solis var nebūt saglabāts. Atnes failu atpakaļ, tad mēģini vēlreiz.
told-busy = { $file } pārāk ilgi bija aizņemts citā programmā. Viss iepriekš apstiprinātais ir drošībā; šis pēdējais solis netika saglabāts. Brīdi pagaidi (varbūt tiek veidota rezerves kopija) un mēģini vēlreiz.
told-keys-changed = Faila { $file } atslēgas pa to laiku ir mainītas. Viss iepriekš apstiprinātais ir drošībā; šis pēdējais solis netika saglabāts. Mēģini vēlreiz.
told-no-right = Reflectory nedrīkst mainīt { $file }. Viss tajā ir drošībā; šis pēdējais solis netika saglabāts. Atļauj lasīt un rakstīt failā un tā mapē, tad mēģini vēlreiz.
told-full = Disks, kurā ir { $file }, ir pilns. Viss iepriekš apstiprinātais ir drošībā; šis pēdējais solis netika saglabāts. Atbrīvo vietu diskā, tad mēģini vēlreiz: nekas netiek skaitīts divreiz.
# `kind` is what the system calls it, such as nfs.
told-network-share = Mape { $folder } ir tīkla koplietojumā ({ $kind }), kur vairāku datoru atbildes varētu pazust. Nekas netika mainīts. Izvēlies mapi šī datora paša diskā; citi datori savas anketas sūta uz to.
told-io = { $file } neizdevās nolasīt vai uzrakstīt. Viss iepriekš apstiprinātais ir drošībā; šis pēdējais solis var nebūt saglabāts. Mēģini vēlreiz un, ja tas notiek otrreiz, pārbaudi disku: nekas netiek skaitīts divreiz.

## The store: exercises, set-ups and texts.

told-no-exercise = Šajā skolā nav aptaujas { $id }. Nekas netika mainīts. Derīgos nosaukumus rāda aptauju saraksts.
told-activated-already = Aptauja { $id } jau ir aktivizēta. Tā ir drošībā un netika mainīta. Kārtā katrai pakāpei ir viena aptauja: turpini ar to.
told-set-up-changed = Kāds cits pa to laiku sagatavi { $id } ir mainījis vai noņēmis. Kas saglabāts, ir drošībā, un nekas netika aktivizēts. Apskati to vēlreiz, tad aktivizē.
told-sheets-in-way = { $sheets ->
    [zero] Failā { $file } jau ir { $sheets } anketas, bet skola to neuzskaita.
    [one] Failā { $file } jau ir { $sheets } anketa, bet skola to neuzskaita.
   *[other] Failā { $file } jau ir { $sheets } anketas, bet skola to neuzskaita.
  } Tās ir drošībā, un nekas netika mainīts. Pārvieto šo failu citur un paturi to, tad aktivizē vēlreiz.
told-not-handed-in = { $sheets ->
    [zero] Šajā datorā vēl ir { $sheets } aizzīmogotas aptaujas { $id } anketas, kas nav iesniegtas.
    [one] Šajā datorā vēl ir { $sheets } aizzīmogota aptaujas { $id } anketa, kas nav iesniegta.
   *[other] Šajā datorā vēl ir { $sheets } aizzīmogotas aptaujas { $id } anketas, kas nav iesniegtas.
  } Tās ir drošībā, un nekas netika mainīts. Aiznes šo datoru tur, kur tas sasniedz koordinatora datoru, vai aiznes anketas zibatmiņā, tad mēģini vēlreiz.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Šis ziņojums ir par garu: ietilpst { $most } zīmes. Nekas netika mainīts, un agrāk saglabātais ir drošībā. Saīsini, tad mēģini vēlreiz.
told-set-up-long = Šī sagatave ir par garu: ietilpst { $most } zīmes. Nekas netika mainīts, un agrāk saglabātais ir drošībā. Saīsini, tad mēģini vēlreiz.
told-plan-long = Šis plāns ir par garu: ietilpst { $most } zīmes. Nekas netika mainīts, un agrāk saglabātais ir drošībā. Saīsini, tad mēģini vēlreiz.
told-correction-long = Šis labojums ir par garu: ietilpst { $most } zīmes. Nekas netika mainīts, un agrāk saglabātais ir drošībā. Saīsini, tad mēģini vēlreiz.

## The store: archives and backups.

told-place-taken = Aptaujas { $id } vieta ir aizņemta: tur ir tās pašas pakāpes un kārtas aptauja vai sagatave. Abas ir drošībā, te esošā un arhīvā esošā, un nekas netika mainīts. Vispirms arhivē vai noņem te esošo, tad mēģini vēlreiz.
told-file-there = Ar nosaukumu { $file } jau kaut kas ir. Tas ir drošībā, un nekas netika mainīts. Izvēlies citu nosaukumu.
told-no-archive = Aptaujas arhīva ar nosaukumu { $file } nav. Nekas netika mainīts. Izvēlies failu, ko Reflectory izveidoja, arhivējot aptauju.
told-archive-cut = Arhīvs { $file } ir aprauts: trūkst tā beigu. Nekas netika mainīts. Vēlreiz nokopē to no turienes, no kurienes tas nāca, vai ņem citu kopiju.
told-archive-damaged = Arhīvs { $file } ir bojāts. Nekas netika mainīts, un šīs skolas aptaujas tas neskar. Paturi to, kāds tas ir, un ņem citu tā kopiju.
told-archive-other = Arhīvs { $file } nāk no citas skolas, un tā anketas te nevarētu atvērt. Nekas netika mainīts. Ja tas ir šīs skolas arhīvs un skola pēc tam ir izveidota no jauna, vispirms atgūsti skolu no rezerves kopijas.
told-too-large = { $file } ir par lielu: arhīvā ietilpst ne vairāk kā { $gigabytes } gigabaiti. Nekas netika mainīts, un viss tajā ir drošībā. Glabā to visas skolas rezerves kopijā.
told-no-target = Mapes { $folder } nav. Nekas netika mainīts, un skolas pašas faili ir drošībā. Pievieno zibatmiņu vai disku vai izvēlies citu mapi.
told-backup-inside = { $folder } ir skolas pašas mape vai ir tajā, un kopija tur pazustu kopā ar to. Nekas netika mainīts. Izvēlies mapi zibatmiņā vai citā diskā.
told-no-key-file = { $file } nav lasāms šīs skolas koordinatoru atslēgas fails vai tajā nav atslēgas. Rezerves kopija netika izveidota; agrākās ir drošībā. Atgūsti atslēgas failu no rezerves kopijas un citus pārvieto citur.
told-copy-differs = Kopija { $file } nesakrīt ar oriģinālu, tāpēc to neuzskata par rezerves kopiju. Oriģināls un visas agrākās rezerves kopijas ir drošībā. Mēģini vēlreiz ar citu zibatmiņu vai disku.
# The command must stand as it is.
told-backup-where = Lūdzu, vienu reizi pasaki, kur otrā nesējā likt rezerves kopijas: reflectory backup DIR. Pēc tam pietiek ar b.
told-backed-up = Rezerves kopija izveidota un nolasīta atpakaļ: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [zero] Šī krātuve var būt vecāka kopija: atslēgas fails atceras { $remembered } anketas, par { $missing } vairāk, nekā ir te.
    [one] Šī krātuve var būt vecāka kopija: atslēgas fails atceras { $remembered } anketu, par { $missing } vairāk, nekā ir te.
   *[other] Šī krātuve var būt vecāka kopija: atslēgas fails atceras { $remembered } anketas, par { $missing } vairāk, nekā ir te.
  }
told-set-aside = { $sheets ->
    [zero] { $sheets } anketas neizdevās atvērt. Tās ir noliktas malā un netiek skaitītas.
    [one] { $sheets } anketu neizdevās atvērt. Tā ir nolikta malā un netiek skaitīta.
   *[other] { $sheets } anketas neizdevās atvērt. Tās ir noliktas malā un netiek skaitītas.
  }
told-backup-due = Nav rezerves kopijas, kas jaunāka par dienu.
told-instrument-left-out = Kāda anketa ir izlaista: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Šai skolai vēl nav atslēgas. Tās pirmais koordinators to izveido: reflectory key new.
told-type-passphrase = Lūdzu, ieraksti savas atslēgas paroles frāzi.
told-key-no-memory = Šajā datorā pašlaik ir par maz brīvas atmiņas, lai atvērtu atslēgu. Nekas netika mainīts. Lūdzu, aizver citas programmas un mēģini vēlreiz.
told-wrong = Tā nav šīs atslēgas paroles frāze: { $owner }. Nekas netika mainīts. Lūdzu, mēģini vēlreiz: lielie burti un atstarpes ir svarīgi.
# `owners` are several names with commas between.
told-wrong-all = Šī paroles frāze te neatver nevienu atslēgu ({ $owners }). Nekas netika mainīts. Lūdzu, mēģini vēlreiz: lielie burti un atstarpes ir svarīgi.
told-wrong-and-damaged = Tā nav šīs atslēgas paroles frāze: { $owner }. Nekas netika mainīts. { $path } neizdevās nolasīt; ja tas ir tavs, atnes tā kopiju.
told-wrong-all-and-damaged = Šī paroles frāze te neatver nevienu atslēgu ({ $owners }). Nekas netika mainīts. { $path } neizdevās nolasīt; ja tas ir tavs, atnes tā kopiju.
told-key-damaged = { $path } ir bojāts, tāpēc to neatver neviena paroles frāze. Nekas netika mainīts. Lūdzu, tā vietā ieliec kopiju, piemēram, no rezerves kopijas.
told-no-key-here = Mapē { $folder } nav šīs skolas atslēgas faila. Tas var būt zibatmiņā, rezerves kopijā vai datorā, kurā to izveidoja. Lūdzu, nokopē to šajā mapē.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Šai skolai atslēga jau ir. `key add` pievieno otru koordinatoru, `key replace` pārņem no kāda.
told-two-keys = Koordinatori jau ir divi. `key replace` pārņem no viena no viņiem.
told-no-first-key = Pirmās atslēgas vēl nav: reflectory key new.
told-both-needed = Te vajag abas atslēgas kopā, tāpēc vienu pašu nevar nomainīt. Arī `key add` bez --both nav iespējams; vispirms atzīmogo, tad sagatavo nākamo aptauju ar jaunām atslēgām.
told-taken = { $path } te jau ir un netiek pārrakstīts.
told-key-not-made = Atslēgu neizdevās izveidot: { $cause }.
told-key-not-written = { $path } neizdevās uzrakstīt: { $cause }. Vecais atslēgas fails, ja tāds ir, nav mainīts.
told-key-broken = { $path } ir bojāts vai nav atslēgas fails ({ $cause }). Nekas netika mainīts. Palīdz tā kopija vai atgūšanas vārdi.
told-hand-over-open = Agrāka atslēgu maiņa tika pārtraukta. Lūdzu, vispirms pabeidz to.
told-coordinators-changed = Koordinatori pa to laiku ir mainīti. Neviena anketa netika aizskarta; lūdzu, sāc no jauna.
told-no-key-files = Atslēgas faila nav. Nekas netika mainīts.
# --key FILE stays as it is.
told-no-readable-key = Mapē { $folder } nav lasāma šīs skolas atslēgas faila. Lūdzu, nosauc to: --key FILE.
told-other-school = Šī atslēga pieder citas skolas krātuvei. Nekas netika mainīts.
told-not-that-key = { $path } nav tas atslēgas fails, ko toreiz izveidoja. Nekas netika mainīts. Lūdzu, atnes to.
told-wrong-untouched = Tā nav šīs atslēgas paroles frāze: { $owner }. Neviena anketa netika aizskarta; lūdzu, mēģini vēlreiz.
told-key-unopened = { $path }: { $cause }. Neviena anketa netika aizskarta.
told-none-opens = { $sheets ->
    [zero] { $id }: ar šo atslēgu neatveras neviena no { $sheets } anketām. Tās atslēgas un anketas ir, kā bija.
    [one] { $id }: ar šo atslēgu neatveras neviena no { $sheets } anketas. Tās atslēgas un anketas ir, kā bija.
   *[other] { $id }: ar šo atslēgu neatveras neviena no { $sheets } anketām. Tās atslēgas un anketas ir, kā bija.
  }

## Set-ups and activations.

told-set-up-gone = Šīs sagataves te vairs nav: kāds to aktivizējis, pārvietojis vai izmetis.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title }: šai pakāpei jau ir aptauja, { $session }. kārta, { $year }. Kārtā katrai pakāpei ir viena; nekas netika mainīts.
told-set-up-removed = Sagatave ir noņemta.
# The command must stand as it is.
told-activate-no-key = Koordinatora atslēgas vēl nav, tāpēc anketas vēlāk neviens nevarētu atvērt. Vispirms izveido to: reflectory key new. Labi glabā tās paroles frāzi un atgūšanas lapu: kas pazaudē abas pirms atzīmogošanas, pazaudē atbildes.
told-machines-joined = Šai aptaujai ir pievienojušies datori ({ $machines }), un tur var būt iesniegtas anketas. Tāpēc aktivizēšanu vairs nevar atsaukt. Nekas netika mainīts.
told-recalled = Aktivizēšana ir atsaukta. Aptauja atkal ir sagatave; izveidotie kodi un lapiņas neko neatver.
told-begun = Kāds ir sācis atbildēt, tāpēc aktivizēšanu vairs nevar atsaukt. Nekas netika mainīts.
# `problem` says what is wrong in the file.
told-own-not-taken = Nekas netika pārņemts, jo fails, kāds tas ir, nav aptauja. { $problem }
told-own-not-taken-more = Nekas netika pārņemts, jo fails, kāds tas ir, nav aptauja. { $problem } { $more ->
    [zero] Atrastas vēl { $more } kļūdas.
    [one] Atrasta vēl { $more } kļūda.
   *[other] Atrastas vēl { $more } kļūdas.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Kāds cits pa to laiku šo aptauju ir labojis. Nekas netika mainīts. Apskati to vēlreiz, tad labo.
told-unsealed-meanwhile = Šīs aptaujas rezultāti pa to laiku ir atzīmogoti, tāpēc to vairs nevar labot. Nekas netika mainīts.
# `why` is a sentence.
told-not-corrected = { $why } Nekas netika mainīts.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Pēdējā diena tagad ir { $day }. Tas ir ierakstīts žurnālā, un visi to redz.
told-numbers = Skaitļi ir izlaboti un ierakstīti žurnālā.
told-archived = { $sheets ->
    [0] { $id } ir failā { $path } bez anketām, nolasīta atpakaļ un pilnīga. Šajā krātuvē tās vairs nav.
    [zero] { $id } ir failā { $path } ar { $sheets } aizzīmogotām anketām, nolasīta atpakaļ un pilnīga. Šajā krātuvē tās vairs nav.
    [one] { $id } ir failā { $path } ar { $sheets } aizzīmogotu anketu, nolasīta atpakaļ un pilnīga. Šajā krātuvē tās vairs nav.
   *[other] { $id } ir failā { $path } ar { $sheets } aizzīmogotām anketām, nolasīta atpakaļ un pilnīga. Šajā krātuvē tās vairs nav.
  }
told-deleted = { $sheets ->
    [0] { $id } ir izdzēsta, anketu nebija. Tās vieta atkal ir brīva.
    [zero] { $id } ir izdzēsta ar { $sheets } aizzīmogotām anketām. Tās vieta atkal ir brīva.
    [one] { $id } ir izdzēsta ar { $sheets } aizzīmogotu anketu. Tās vieta atkal ir brīva.
   *[other] { $id } ir izdzēsta ar { $sheets } aizzīmogotām anketām. Tās vieta atkal ir brīva.
  }
told-restored = { $id } ir atgūta, kāda bija. Arhīvs paliek, kur tas ir.
told-still-held = { $file } vēl lieto cita programma. Nekas uz to neved, un tas pazudīs nākamajā palaišanas reizē.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } nav fails: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } ir publicēta šeit: { $name }; tur var būt anketas, kuru te nav. Nekas netika mainīts. Vispirms pārņem tās (reflectory collect) un noņem to no servera (reflectory exercise publish { $id } --withdraw --to), abās reizēs ar tā adresi.

## The lab.

told-port-used = Ports { $port } šajā datorā ir aizņemts: varbūt datorklase jau ir atvērta citā logā. Nekas netika mainīts.
told-lab-not-opened = Datorklasi neizdevās atvērt: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Anketas var nākt līdz { $last } beigām. Rezultātus var atzīmogot no { $first }. Nekas netika mainīts.
told-unsealed-already = Šī aptauja jau ir atzīmogota; ziņojuma { $edition }. izdevums ir saglabāts, un tam atslēgu nevajag. Nekas netika mainīts.
told-no-sheets = Neviens nav iesniedzis anketu, tāpēc nav ko atzīmogot. Anketas, kas vēl ir stacijās, var nākt jebkurā laikā.
told-opens-nothing = Ar šo atslēgu neatveras neviena anketa. Nekas netika mainīts. Vai tā ir šīs aptaujas atslēga? Pa to laiku nomainīta atslēga neko neatver.
told-keys-together = { $keys ->
    [zero] Šīs aptaujas anketas atver tikai { $keys } atslēgas kopā.
    [one] Šīs aptaujas anketas atver tikai { $keys } atslēga kopā.
   *[other] Šīs aptaujas anketas atver tikai { $keys } atslēgas kopā.
  } Nekas netika mainīts. Lūdzu, lai katrs koordinators ieraksta savu paroles frāzi.
told-unseal-meanwhile = Kāds cits tajā pašā brīdī šo aptauju ir atzīmogojis vai tajā kaut ko mainījis. Nekas netika mainīts. Lūdzu, apskati to vēlreiz.
told-not-unsealed = Šī aptauja vēl nav atzīmogota. Nekas netika mainīts.
told-erased = Aizzīmogotās anketas pēc to termiņa ir izdzēstas, tāpēc jaunu izdevumu nevar izveidot. Saglabātais ziņojums paliek, kāds ir.
told-sheets-broken = { $sheets ->
    [zero] No anketām, ko skaita saglabātais ziņojums, vairs neatveras { $sheets }, tāpēc jaunu izdevumu nevar izveidot.
    [one] No anketām, ko skaita saglabātais ziņojums, vairs neatveras { $sheets }, tāpēc jaunu izdevumu nevar izveidot.
   *[other] No anketām, ko skaita saglabātais ziņojums, vairs neatveras { $sheets }, tāpēc jaunu izdevumu nevar izveidot.
  } Nekas netika mainīts. Saglabātais ziņojums paliek, kāds ir.
told-none-late = Kopš pēdējā izdevuma nav nākusi neviena anketa. Nekas netika mainīts.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Novēlotas anketas līdz šim: { $counts }. Jaunam izdevumam vajag vismaz { $cell } no vienas grupas, citādi abu starpība būtu par šiem dažiem cilvēkiem. Tās glabā, un tās gaida.
told-report-not-kept = Ziņojumu neizdevās uzrakstīt tā, lai to atkal varētu nolasīt. Nekas netika saglabāts.
told-report-changed = Ziņojums, kas saglabāts kā { $id } { $edition }. izdevums, pats par sevi saka, ka ir { $other } { $other-edition }. izdevums: kāds to ir mainījis. To nerāda. Pareizais ir agrākā rezerves kopijā.
told-no-report = Šai aptaujai vēl nav ziņojuma.
told-no-report-to-draw = Aptaujai { $id } vēl nav ziņojuma, tāpēc nav ko zīmēt, izņemot tās līdzdalību.
told-many-notes = { $most ->
    [zero] Jau ir { $most } piezīmes.
    [one] Jau ir { $most } piezīme.
   *[other] Jau ir { $most } piezīmes.
  } Lūdzu, vispirms kādu noņem; nekas netika mainīts.

## Plans.

told-plan-gone = Šī plāna te vairs nav: kāds ir noņēmis tā failu.
told-plan-removed = Plāns ir noņemts.
# `problem` is a sentence.
told-plan-broken = { $file }, { $line }. rinda, { $column }. sleja: { $problem } Fails paliek, kāds ir.
told-plan-no-days = Nevienam šī plāna pasākumam vēl nav dienas, tāpēc kalendāram nekā nav. Dod kādam pirmo vai pēdējo dienu; tad tas izdosies. Nekas netika uzrakstīts.

## Files that are written for the coordinator.

told-written = Uzrakstīts: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Uzrakstīts: { $path }. To rāda pārlūks; PNG vajag reflectory-print.
told-written-certificate = Uzrakstīts: { $path }. Kad tas izdrukāts, vārds printera rindā kādu laiku var palikt.
told-not-written = { $path } neizdevās uzrakstīt: { $cause }. Nekas netika mainīts.
told-many-files = { $most ->
    [zero] Mapē { $folder } jau ir { $most } faili ar nosaukumu { $name }.
    [one] Mapē { $folder } jau ir { $most } fails ar nosaukumu { $name }.
   *[other] Mapē { $folder } jau ir { $most } faili ar nosaukumu { $name }.
  } Lūdzu, dažus no tiem pārvieto citur.
told-text-not-made = Tekstu neizdevās salikt. Nekas netika uzrakstīts.
told-document-not-made = Dokumentu neizdevās salikt. Nekas netika uzrakstīts.
told-spreadsheet-not-made = Izklājlapu neizdevās salikt: { $cause }.
told-ended = Pārtraukts. Nekas netika uzrakstīts.
told-no-drive = Nav redzams neviens pievienots disks. Lūdzu, pievieno to, brīdi pagaidi un nospied taustiņu vēlreiz vai pieraksti to, kas ir ekrānā. Nekas netika uzrakstīts.
told-many-drives = Pievienots vairāk nekā viens disks, un nevar pateikt, kurš domāts. Lūdzu, atstāj pievienotu tikai vienu. Nekas netika uzrakstīts.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF un PNG veido palīgprogramma reflectory-print, kuras šajā datorā nav. Lai to dabūtu: cargo install --path crates/print vai noliec to blakus programmai reflectory. Bez tās var rakstīt HTML un SVG, un HTML izdrukā pārlūks.
told-print-no-start = { $path } neizdodas palaist: { $cause }. HTML un SVG var rakstīt bez tās.
told-print-refused = Neizdevās izdrukāt: { $cause }
told-print-memory = Drukāšanai vajadzēja vairāk atmiņas, nekā tai ir. Nekas netika uzrakstīts. Ja veidne ir tava: vai tā kaut ko atkārto bez gala? Citādi var palīdzēt citu programmu aizvēršana.
told-print-long = { $seconds ->
    [zero] Drukāšana ilga vairāk nekā { $seconds } sekundes un tika pārtraukta. Nekas netika uzrakstīts.
    [one] Drukāšana ilga vairāk nekā { $seconds } sekundi un tika pārtraukta. Nekas netika uzrakstīts.
   *[other] Drukāšana ilga vairāk nekā { $seconds } sekundes un tika pārtraukta. Nekas netika uzrakstīts.
  }
told-print-not-usable = Drukāšanas palīgprogramma atdeva kaut ko, ko nevar izmantot. Nekas netika uzrakstīts. Vai tai ir šī pati versija?
told-print-broke-off = Drukāšanas palīgprogramma apstājās: tās veidotajam trūkst beigu. Nekas netika uzrakstīts. Lūdzu, mēģini vēlreiz; ja tas atkārtojas, var palīdzēt citu programmu aizvēršana.
# The key h must be named as it is.
told-no-pdf-certificate = Šajā datorā PDF nevar izveidot. h raksta lapu pārlūkam, kas to var izdrukāt.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Nozīmīte vēl nav parakstīta. To paraksta tava paroles frāze: reflectory badge { $id }
told-badge-later = Aptaujas { $id } nozīmīti var izveidot, kad tās anketas ir atzīmogotas: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Aptaujai { $id } nozīmītes nav. { $reasons }
told-badge-broken = To, kas saglabāts par šo nozīmīti, nevar nolasīt. Lūdzu, atgūsti rezerves kopiju.
