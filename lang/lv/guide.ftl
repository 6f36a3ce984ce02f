### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Lasīšanai un izdalīšanai
resources-steps = Kā tas notiek, soli pa solim
resources-steps-more = no atslēgas līdz rītam pēc pēdējās dienas
resources-questionnaire = Anketa
resources-questionnaire-more = ko jautā, joma pēc jomas, un kam
resources-lists = Apgalvojumu saraksti
resources-lists-more = teksta failā, lai drukātu vai izsūtītu
resources-about = Par programmu Reflectory
resources-about-more = kas tā ir un no kurienes nāk

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Apgalvojumu saraksti · { $level }
lists-more = Visi apgalvojumi, ko šai grupai šajā pakāpē var jautāt, ar paskaidrojumu. Angliski, valodā, kurā apgalvojumi ir rakstīti.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Apgalvojumi, { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = izvēles
# `help` says what the best answer would look like.
list-five = Tā izskatītos atbilde 5: { $help }
list-meant = Kas domāts: { $help }
list-own-wording = Apgalvojumi ir pašas programmas Reflectory. Nav saistīts ar Eiropas Komisiju.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Skala
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Uz katru apgalvojumu atbild ar vienu no { $count } līmeņiem: { $points }; 0: { $none }. Paskaidrojums pie katra pasaka, kas domāts.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Uz katru apgalvojumu atbild no 1, { $lowest }, līdz { $count }, { $highest }; 0: { $none }. Paskaidrojums pie katra pasaka, kas domāts.
guide-scale-five = Uz katru apgalvojumu atbild no 1, pēc manas pieredzes tā nemaz nav, līdz 5, pēc manas pieredzes tieši tā ir; 0 nozīmē, ka tas neattiecas. Paskaidrojums pie katra pasaka, kā izskatītos atbilde 5.
# A heading: questions that belong to no area.
guide-beside = Līdzās jomām

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [zero] { $years } gadus
    [one] { $years } gadu
   *[other] { $years } gadus
  }
# Fills "school" where the school has no name yet.
guide-our-school = Mūsu skola
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = vēl neviens, jo koordinatora atslēgas nav
guide-coordinator = { $name }, ar paroles frāzi vai atgūšanas vārdiem
guide-coordinators = { $names }, katrs ar paroles frāzi vai atgūšanas vārdiem
guide-names = { $first } un { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Anketas var atvērt tikai visi kopā.
guide-needs-one = Anketas var atvērt katrs viens pats.

## Certificates and the school's badge.

certificates-none = Neviena aptauja vēl nav slēgta.
certificates-none-more = No nākamās dienas pēc pēdējās dienas koordinators te saņem apliecinājumu un skola – nozīmīti.
# The "c" is a key.
certificates-participants = Dalībnieki savu saņem uzreiz pēc iesniegšanas un tikai tad: c ekrānā, kas viņiem pateicas.
certificates-over = Beigušās aptaujas
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (nozīmīte pēc atzīmogošanas)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (aizzīm.)
certificates-badge = Nozīmīti piešķir, ja piedalījās visas grupas un iesniegtas vismaz { $sheets } anketas. Tā ir parakstīta ar skolas pašas atslēgu, lai ikviens to var pārbaudīt; tā nav Eiropas Komisijas nozīmīte.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Neviens no grupas { $group } neiesniedza anketu; jāpiedalās visām grupām.
badge-missing-sheets = { $sheets ->
    [zero] Pavisam iesniegtas { $sheets } anketas
    [one] Pavisam iesniegta { $sheets } anketa
   *[other] Pavisam iesniegtas { $sheets } anketas
  }; nozīmītei vajag vismaz { $least }.
