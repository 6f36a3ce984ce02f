### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Nosaukums
school-fact-place = Vieta
school-fact-zone = Laika josla
school-fact-languages = Valodas
school-fact-cell = Mazākā rādāmā grupa
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Anketas glabā
school-fact-coordinators = Koordinatori
# Asks for a number of years.
school-years = Gadi

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = vēl nav ierakstīts
# The school has no place yet, and needs none.
school-no-place = nav ierakstīta
school-cell = { $sheets ->
    [zero] { $sheets } anketas
    [one] { $sheets } anketa
   *[other] { $sheets } anketas
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [zero] { $years } gadus
    [one] { $years } gadu
   *[other] { $years } gadus
  }
school-nobody = anketas neviens neatver
# `name` is the only coordinator.
school-one-alone = atzīmogo tikai { $name }
# Two coordinators: both keys are needed.
school-both-needed = { $one } un { $other }: tikai kopā
# Two coordinators: one key is enough.
school-either-enough = { $one } vai { $other }: pietiek ar vienu atslēgu

## The same room: what the line under the cursor is for.

school-name-meaning = Tas ir katrā aptaujas ekrānā un ziņojumā.
school-place-meaning = Pilsēta vai novads. Var palikt tukša.
school-zone-meaning = Aptauja sākas 00:00 un tiek slēgta 23:59 šajā joslā, arī ja neviena programma nedarbojas. Ieraksti pilsētu.
# The tags are typed as they stand here.
school-languages-meaning = Īsi apzīmējumi, piemēram, en, fr, nl. Pašu apgalvojumus raksta pirmajā valodā, un tos var tulkot pārējās.
school-cell-meaning = { $least } līdz { $most }, parasti { $usual }. Grupai, kurā anketu ir mazāk, ziņojumā nav savas rindas, lai nevienu neatpazītu. Tas attiecas uz jaunām aptaujām, un dalībnieki to redz.
school-retention-meaning = No 1 līdz { $years } gadiem. Pēc tam aizzīmogotās anketas jāizdzēš. Ziņojums paliek.
school-no-key-meaning = Anketas var atvērt tikai tas, kam ir koordinatora atslēga. Bez tās neko nevar aktivizēt. Enter izveido pirmo.
school-coordinators-meaning = Enter pievieno kolēģa atslēgu vai soli pa solim nodod darbu pēctecim.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Mācību gads { $year }: lūdzu, vienu reizi apskati, vai tas viss vēl ir pareizi, tad nospied l.
school-year-now = Mācību gads { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Pirmie soļi
school-step-name = skolas nosaukums
school-step-key = koordinatora atslēga
school-step-exercise = aptauja, telpā 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = nosaukums
school-step-key-short = atslēga
school-step-exercise-short = aptauja (telpa 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [zero] Skolas nosaukumā ir { $chars } zīmes.
    [one] Skolas nosaukumā ir { $chars } zīme.
   *[other] Skolas nosaukumā ir { $chars } zīmes.
  } Rindā ietilpst ne vairāk kā { $most }.
school-place-long = { $chars ->
    [zero] Vietas nosaukumā ir { $chars } zīmes.
    [one] Vietas nosaukumā ir { $chars } zīme.
   *[other] Vietas nosaukumā ir { $chars } zīmes.
  } Rindā ietilpst ne vairāk kā { $most }.
school-zone-unknown = Laika joslas "{ $zone }" nav. Piemēri: Europe/Brussels, Europe/Athens.
school-no-language = Nosauc vismaz vienu valodu, piemēram, en.
school-many-languages = { $count ->
    [zero] Ir { $count } valodas.
    [one] Ir { $count } valoda.
   *[other] Ir { $count } valodas.
  } Drīkst būt ne vairāk kā { $most }.
school-no-tag = "{ $tag }" nav valodas apzīmējums. Piemēri: nl, fr, pt-BR.
school-language-twice = Valoda { $tag } ir uzskaitīta divreiz.
school-cell-wrong = Mazākajā rādāmajā grupā var būt no { $least } līdz { $most } anketām, nevis { $cell }.
school-retention-wrong = Aizzīmogotās anketas var glabāt no 1 līdz { $most } gadiem, nevis { $years }.
school-kept-now = Saglabāts.

## A coordinator's key, in steps: the title of each way.

keys-title = Koordinatoru atslēgas
keys-title-first = Pirmā koordinatora atslēga
keys-title-colleague = Atslēga kolēģim
keys-title-successor = Nodošana pēctecim

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = tava atslēga
keys-step-colleague = kolēģa atslēga
keys-step-successor = pēcteča atslēga
# The sheet of paper with the recovery words.
keys-step-sheet = atgūšanas lapa
keys-step-backup = kopija
keys-step-old = vecā atslēga
# Such as "step 2 of 4: recovery sheet".
keys-step = { $step }. solis no { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Ko darīt?
keys-add = pievienot kolēģi: otra atslēga
keys-hand-over = nodot pēctecim: jauna atslēga tās vietā, kura aiziet
keys-who-opens = Kas būs vajadzīgs, lai atvērtu anketas?
keys-either = anketas atver jebkura no atslēgām
keys-both = tās atver tikai abas kopā

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Tavs vārds
keys-my-passphrase = Tava paroles frāze
keys-colleague-name = Kolēģa vārds
keys-going-passphrase = Aizejošās atslēgas paroles frāze
keys-successor-name = Pēcteča vārds
keys-new-passphrase = Jauna paroles frāze
keys-again = Vēlreiz tas pats
# A word of the recovery sheet, by its number.
keys-word = { $number }. vārds

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Anketas var atvērt tas, kam ir šī atslēga un tās paroles frāze, un neviens cits. Ņem četrus vai vairāk vārdus, kam nav nekā kopīga. Paroles frāzi nekad nerāda.
keys-colleague-more = Vispirms tava paroles frāze; tad kolēģis ieraksta vārdu un savu paroles frāzi. Visas anketas aizzīmogo no jauna abiem.
keys-successor-more = Vispirms aizejošās atslēgas paroles frāze; tad pēctecis ieraksta vārdu un savu paroles frāzi. Visas anketas aizzīmogo no jauna.
keys-no-name = Lūdzu, ieraksti vārdu: kolēģi redz, kam atslēga pieder.
keys-no-passphrase = Lūdzu, ieraksti paroles frāzi: četrus vai vairāk vārdus, kam nav nekā kopīga.
keys-not-same = Abas paroles frāzes nav vienādas. Lūdzu, ieraksti abas vēlreiz.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Ņem četrus vai vairāk vārdus, kam nav nekā kopīga. Nekas netika mainīts.
weak-easy = To ir viegli uzminēt.
weak-rows-of-keys = Blakus esošus taustiņus izmēģina drīz.
weak-repeats = Atkārtošana to gandrīz nedara stiprāku.
weak-common = Daudzi lieto tieši to; to izmēģina vispirms.
weak-like-common = Tas ir līdzīgs tam, ko lieto daudzi; izmēģina arī apmainītus burtus un ciparus.
weak-sequence = Tādas rindas kā abc vai 6543 izmēģina drīz.
weak-years = Gadskaitļus izmēģina drīz.
weak-one-word = Vienu pašu vārdu atrod ar vārdnīcu.
weak-dates = Datumus izmēģina drīz, vispirms dzimšanas dienas.
weak-names = Vārdus izmēģina drīz.

## A coordinator's key: the recovery words.

keys-words = Pieraksti šos 24 vārdus tagad, šādā secībā: tos rāda tikai vienu reizi. Ar tiem anketas atver, ja aizmirsta paroles frāze. Ieslēdz tos drošā vietā.
keys-file = Atslēgas fails: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Lūdzu, no savas lapas ieraksti { $one }. un { $other }. vārdu: tad ir droši, ka tie ir pierakstīti.
keys-wrong-word = Tas nav { $number }. vārds. Lūdzu, vēlreiz ieskaties lapā; Esc vārdus parāda.
# The key q must be named as it is.
keys-leaving = Šos vārdus rāda tikai tagad. Kas pazaudē tos un paroles frāzi, pazaudē atbildes. Nospied q vēlreiz, lai beigtu, tos nepierakstot.

## A coordinator's key: what comes after.

keys-backup = Tagad rezerves kopija
# The key b and the command must stand as they are.
keys-backup-more = Atslēgas fails atrodas krātuves mapē. b kopē abus uz tavu rezerves kopiju nesēju; pirmajā reizē pasaki, kur: reflectory backup DIR. Bez atslēgas vai bez tās paroles frāzes un atgūšanas lapas anketas nevar atvērt neviens.
keys-unfinished = Tas vēl nav pabeigts
# `why` is a sentence.
keys-unfinished-more = { $why } Paturi abas atslēgas un paroles frāzes. Vēlreiz izvēlies to pašu, ieraksti abas, un tas ir pabeigts.
keys-old = Vecā atslēga jaunas anketas vairs neatver
keys-old-more = Katra anketa tagad ir aizzīmogota jaunajai atslēgai. Agrākās krātuves kopijas ar veco atslēgu vēl var atvērt: iznīcini tās kopā ar veco atgūšanas lapu vai glabā tikpat rūpīgi kā līdz šim.
keys-old-unfinished = Nodošana vēl nav pabeigta
keys-finished = Pārtrauktā atslēgu maiņa ir pabeigta: katra anketa ir aizzīmogota tagad spēkā esošajām atslēgām.
keys-sheets-left = { $sheets ->
    [zero] { $sheets } anketas ar veco atslēgu neatvērās un palika, kādas bija.
    [one] { $sheets } anketa ar veco atslēgu neatvērās un palika, kāda bija.
   *[other] { $sheets } anketas ar veco atslēgu neatvērās un palika, kādas bija.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Atgūšanas lapa: { $name }
recovery-print = Izdrukā, ieslēdz drošā vietā un izdzēs failu: kam tas ir, tas var atvērt anketas.
recovery-what-for = { $words ->
    [zero] Ar šiem { $words } vārdiem atslēgu ({ $name }) var lietot bez tās faila un paroles frāzes.
    [one] Ar šo { $words } vārdu atslēgu ({ $name }) var lietot bez tās faila un paroles frāzes.
   *[other] Ar šiem { $words } vārdiem atslēgu ({ $name }) var lietot bez tās faila un paroles frāzes.
  } Kam ir šī lapa, tas var atvērt anketas: ieslēdz to drošā vietā, atsevišķi no datora.
recovery-delete = Izdzēs failu, kad šī lapa ir izdrukāta; printera rindā kopija kādu laiku var palikt.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · { $session }. kārta, { $year }
codes-activated = Tā ir aktivizēta.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Sākums: { $first }, 00:00; beigas: { $last }, 23:59.
codes-open-until = Tā ir atvērta līdz: { $last }, 23:59.
codes-closed = Tā ir slēgta kopš: { $last }, 23:59. Kodi vairs neko neatver.
codes-none = Bez kodiem cilvēki izvēlas savu grupu kādā skolas datorā.
# `groups` are names of groups with commas between.
codes-everybody = Visi nāk ar kodu: { $groups }.
codes-some = Tikai ar kodu: { $groups }. Pārējie izvēlas savu grupu kādā skolas datorā.
codes-making = Mirklīti: tiek veidoti kodi.
slips-making = Mirklīti: tiek veidotas lapiņas.
slips-making-left = { $left ->
    [zero] Mirklīti: tiek veidotas lapiņas. Pēc šīm vēl { $left } lapiņu partijas.
    [one] Mirklīti: tiek veidotas lapiņas. Pēc šīm vēl { $left } lapiņu partija.
   *[other] Mirklīti: tiek veidotas lapiņas. Pēc šīm vēl { $left } lapiņu partijas.
  }
recall-moment = Mirklīti: aktivizēšana tiek atsaukta.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Viens kods katrai grupai
codes-of-groups-more = Visa grupa lieto vienu kodu, uz plakāta vai ziņā. To var lietot vairākkārt.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Viens kods katrai grupai un uzņēmumam
codes-of-companies-more = Visa grupa lieto vienu kodu, un katram uzņēmumam ir savs. Kodu var lietot vairākkārt.
codes-slips = Vienreizējas lapiņas drukai, griešanai
codes-slips-more = Katra ļauj atbildēt vienam, vienreiz. Izdali kā vēlēšanu zīmes, nepierakstot, kuram ir kura.
codes-lab = Atvērt datorklasi
codes-lab-more = Citi datori pievienojas ar kodu un iesniedz pa tīklu, kamēr šī programma darbojas.
codes-recall = Atsaukt aktivizēšanu
codes-recall-more = Kamēr neviens nav sācis: tā atkal kļūst par sagatavi, un kodi vairs neko neatver.
recall-ask = Vai atsaukt aktivizēšanu?
recall-meaning = Tā atkal kļūst par sagatavi, viss paliek, kā ir, un to var mainīt un aktivizēt no jauna. Izdalītie kodi un lapiņas vairs neko neatver. Ja kāds ir sācis atbildēt, nekas nemainās.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Cik lapiņu un kuriem?
slips-meaning = Grupām ar lapiņām vajag kodu, bez tā nevar sākt. Lapiņas rāda vienu reizi; vēlāk tās neviens nevar apskatīt.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = visas kopā
# The heading of the slips.
slips-title = Vienreizējās lapiņas
# Which lines of a long text are shown. At most 30 columns.
codes-lines = rindas { $first } līdz { $last } no { $all }
# The key w must be named as it is.
codes-copied = Nokopēts, ja terminālis to spēj: lūdzu, ielīmē, lai redzētu. Ja nekas neparādās, w saglabā failu drukāšanai.
# The keys must be named as they are.
slips-nowhere-else = Šīs lapiņas nekur citur neglabājas. w tās saglabā, y kopē; nospied q vēlreiz, lai tās pamestu.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Visa grupa lieto vienu un to pašu kodu.
codes-sheet-only = No šī brīža šīs grupas atbild tikai ar savu kodu.
# A code follows.
slip-code = Tavs kods:
slip-once = Tas der vienu reizi. Neviens pēc tā nevar pazīt tavas atbildes: saglabājas tikai atzīme, ka tas izmantots.

## One-time slips: why there are none.

slips-not-drawn = Kodu neizdevās izlozēt: { $cause }.
slips-count-wrong = Vienā reizē var izveidot no 1 līdz { $most } lapiņām.
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: grupa nav aicināta aptaujā { $id }, tāpēc tai nekā nav.
slips-not-added = Šīs lapiņas neizdevās pievienot. Nekas netika mainīts; lūdzu, mēģini vēlreiz.
slips-not-made = Lapiņas šajā datorā neizdevās izveidot. Nekas netika mainīts.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Mirklīti: datorklase tiek atvērta.
lab-closed = Datorklase ir slēgta.
lab-closed-more = Kamēr tā ir atvērta, uz šo aptauju var atbildēt citos skolas datoros. Bez tās vai bez tīkla anketas nāk zibatmiņā. Nekas iesniegtais no tās nav atkarīgs.
lab-open = Datorklase ir atvērta.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Pievienošanās kods
lab-address = Adrese
# Instead of an address.
lab-no-network = nav: šis dators nav nevienā tīklā
# A command follows on the next line.
lab-once = Katrā datorā vienu reizi:
lab-ends = Tā tiek slēgta, kad tu beidz programmu. Iesniegtais šajā diskā ir drošībā.
lab-unsealed = Šī aptauja ir atzīmogota: ja tagad nāktu anketas, vajadzētu jaunu izdevumu. Tās datorklase paliek slēgta.

## The lab: how the machines stand.

lab-nobody = Vēl neviens dators nav pievienojies.
lab-joined = { $machines ->
    [zero] Pievienojušies { $machines } datori, sasniedzami { $reachable }.
    [one] Pievienojies { $machines } dators, sasniedzami { $reachable }.
   *[other] Pievienojušies { $machines } datori, sasniedzami { $reachable }.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [zero] Pievienojušies { $machines } datori, sasniedzami { $reachable };
    [one] Pievienojies { $machines } dators, sasniedzami { $reachable };
   *[other] Pievienojušies { $machines } datori, sasniedzami { $reachable };
  } { $sheets ->
    [zero] tur gaida { $sheets } anketas.
    [one] tur gaida { $sheets } anketa.
   *[other] tur gaida { $sheets } anketas.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [zero] Tagad nav dzirdamas, un tajās var būt anketas: stacijas { $stations }.
    [one] Tagad nav dzirdama, un tajā var būt anketas: stacija { $stations }.
   *[other] Tagad nav dzirdamas, un tajās var būt anketas: stacijas { $stations }.
  }
lab-missing-more = Nav dzirdamas, var būt anketas: stacijas { $stations } un vēl { $more }.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [zero] Atliktas { $sheets } anketas: tās nāca bez brīvas lapiņas. t ieskaita visas; citādi tās paliek atliktas.
    [one] Atlikta { $sheets } anketa: tā nāca bez brīvas lapiņas. t ieskaita visas; citādi tās paliek atliktas.
   *[other] Atliktas { $sheets } anketas: tās nāca bez brīvas lapiņas. t ieskaita visas; citādi tās paliek atliktas.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stacijas, par kurām zināms, ka tajās ir vēl nesaņemtas anketas: nav.
outside-waiting = Anketas, kas tagad gaida stacijās: { $sheets }. Atstāj datorklasi atvērtu, līdz tās ir te.
outside-missing = { $count ->
    [zero] Anketas vēl var būt stacijās { $stations }. Vispirms atver datorklasi vai savāc to zibatmiņas.
    [one] Anketas vēl var būt stacijā { $stations }. Vispirms atver datorklasi vai savāc tās zibatmiņu.
   *[other] Anketas vēl var būt stacijās { $stations }. Vispirms atver datorklasi vai savāc to zibatmiņas.
  }
outside-missing-more = Anketas var būt stacijās { $stations } un vēl { $more }. Vispirms atver datorklasi vai savāc zibatmiņas.
outside-unknown = Dators, kas ar šo nekad nav sazinājies, nav zināms: vispirms ienes tā anketas.
# `name` is a server. The command must stand as it is.
outside-server = Publicēts šeit: { $name }; vispirms izpildi reflectory collect ar tā adresi.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [zero] Atliktas { $sheets } anketas, jo tās nāca bez brīvas lapiņas: tās skaita tikai tad, ja tu tās vispirms ieskaiti datorklasē (o, tad t).
    [one] Atlikta { $sheets } anketa, jo tā nāca bez brīvas lapiņas: to skaita tikai tad, ja tu to vispirms ieskaiti datorklasē (o, tad t).
   *[other] Atliktas { $sheets } anketas, jo tās nāca bez brīvas lapiņas: tās skaita tikai tad, ja tu tās vispirms ieskaiti datorklasē (o, tad t).
  }
