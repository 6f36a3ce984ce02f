### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = За четене и раздаване
resources-steps = Как става, стъпка по стъпка
resources-steps-more = от ключа до сутринта след последния ден
resources-questionnaire = Въпросникът
resources-questionnaire-more = какво се пита, област по област, и кого
resources-lists = Списъци с твърдения
resources-lists-more = като текстов файл, за печат или изпращане
resources-about = За Reflectory
resources-about-more = какво е и откъде идва

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Списъци с твърдения · { $level }
lists-more = Всяко твърдение за тази група в тази степен, с помощния му текст. На английски, езика, на който са написани твърденията.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Твърдения за група „{ $group }“, { $level }
# Behind the number of a statement, in brackets.
list-optional = по избор
# `help` says what the best answer would look like.
list-five = Така би изглеждало 5: { $help }
list-meant = Какво се има предвид: { $help }
list-own-wording = Твърденията са собствени на Reflectory. Не е свързано с Европейската комисия.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Скалата
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = На всяко твърдение се отговаря с едно от { $count } нива: { $points }; 0: { $none }. Помощен текст до всяко казва какво се има предвид.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = На всяко твърдение се отговаря от 1, { $lowest }, до { $count }, { $highest }; 0: { $none }. Помощен текст до всяко казва какво се има предвид.
guide-scale-five = На всяко твърдение се отговаря от 1, според моя опит изобщо не е вярно, до 5, според моя опит е напълно вярно; 0 казва, че не се отнася. Помощен текст до всяко казва как би изглеждало 5.
# A heading: questions that belong to no area.
guide-beside = Извън областите

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] една година
   *[other] { $years } години
  }
# Fills "school" where the school has no name yet.
guide-our-school = Нашето училище
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = още никой, защото няма ключ на координатор
guide-coordinator = { $name }, с парола или с думите за възстановяване
guide-coordinators = { $names }, всеки с парола или с думите за възстановяване
guide-names = { $first } и { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Само всички заедно могат да отворят листове.
guide-needs-one = Всеки от тях може и сам да отвори листове.

## Certificates and the school's badge.

certificates-none = Още няма затворена анкета.
certificates-none-more = От деня след последния ѝ ден координаторът получава тук удостоверение, а училището значката си.
# The "c" is a key.
certificates-participants = Участниците получават своите веднага след предаването, и само тогава: клавиш c на екрана с благодарността.
certificates-over = Приключили анкети
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (значка след отварянето на листовете)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (запеч.)
certificates-badge = Значката се дава, когато е участвала всяка група и са предадени поне { $sheets } листа. Тя е подписана със собствения ключ на училището, така че всеки може да я провери; тя не е на Европейската комисия.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Никой от групата „{ $group }“ не е предал лист; трябва да участва всяка група.
badge-missing-sheets = { $sheets ->
    [one] Общо е предаден 1 лист
   *[other] Общо са предадени { $sheets } листа
  }; за значка са нужни поне { $least }.
