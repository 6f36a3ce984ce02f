### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = За читање и дељење
resources-steps = Како то иде, корак по корак
resources-steps-more = од кључа до јутра после последњег дана
resources-questionnaire = Упитник
resources-questionnaire-more = шта се пита, област по област, и ко
resources-lists = Спискови тврдњи
resources-lists-more = као текстуална датотека, за штампу или слање
resources-about = О програму Reflectory
resources-about-more = шта је то и одакле долази

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Спискови тврдњи · { $level }
lists-more = Све тврдње које ова група на овом нивоу може да добије, са објашњењима. На енглеском, језику на ком су тврдње написане.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Тврдње: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = изборна
# `help` says what the best answer would look like.
list-five = Кад изабрати 5: { $help }
list-meant = Шта се тиме мисли: { $help }
list-own-wording = Тврдње су сопствене тврдње програма Reflectory. Није повезано са Европском комисијом.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Скала
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = На сваку тврдњу се одговара једним од нивоа (има их { $count }): { $points }; 0: { $none }. Објашњење уз сваку каже шта се њоме мисли.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = На сваку тврдњу се одговара од 1, { $lowest }, до { $count }, { $highest }; 0: { $none }. Објашњење уз сваку каже шта се њоме мисли.
guide-scale-five = На сваку тврдњу се одговара од 1, по мом искуству уопште није тачно, до 5, по мом искуству веома тачно; 0 каже да се то на мене не односи. Објашњење уз сваку каже кад изабрати 5.
# A heading: questions that belong to no area.
guide-beside = Изван области

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] { $years } годину
    [few] { $years } године
   *[other] { $years } година
  }
# Fills "school" where the school has no name yet.
guide-our-school = Наша школа
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = засад нико јер још нема кључа координатора
guide-coordinator = { $name }, уз лозинку или речи за опоравак
guide-coordinators = { $names }, свако уз лозинку или речи за опоравак
guide-names = { $first } и { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Листове могу да отворе само сви заједно.
guide-needs-one = Свако од њих може да отвори листове и без других.

## Certificates and the school's badge.

certificates-none = Још ниједна анкета није завршена.
certificates-none-more = Од дана после њеног последњег дана овде су потврда за координатора и значка за школу.
# The "c" is a key.
certificates-participants = Учесници своју потврду добијају одмах после предаје, и само тада: тастером c на екрану са захвалом.
certificates-over = Завршене анкете
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (значка после отпечаћивања)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (запечаћено)
certificates-badge = Значка се добија ако је учествовала свака група корисника и ако је предатих листова најмање { $sheets }. Потписана је сопственим кључем школе, па свако може да је провери; није значка Европске комисије.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Група „{ $group }”: нико није предао лист; мора да учествује свака група.
badge-missing-sheets = { $sheets ->
    [one] Укупно је предат { $sheets } лист
    [few] Укупно су предата { $sheets } листа
   *[other] Укупно је предато { $sheets } листова
  }; за значку их је потребно најмање { $least }.
