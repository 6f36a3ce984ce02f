### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Що почитати й роздати
resources-steps = Як це відбувається, крок за кроком
resources-steps-more = від ключа до ранку після останнього дня
resources-questionnaire = Опитувальник
resources-questionnaire-more = що питають, сфера за сферою, і кого
resources-lists = Списки тверджень
resources-lists-more = текстовий файл, щоб надрукувати чи розіслати
resources-about = Про Reflectory
resources-about-more = що це таке і звідки воно

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Списки тверджень · { $level }
lists-more = Усі твердження, які можна поставити цій групі на цьому рівні, з поясненнями. Англійською, мовою, якою їх написано.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Твердження для групи: { $group }; { $level }
# Behind the number of a statement, in brackets.
list-optional = за вибором
# `help` says what the best answer would look like.
list-five = Коли підходить відповідь 5: { $help }
list-meant = Що мається на увазі: { $help }
list-own-wording = Твердження належать програмі Reflectory. Не пов’язано з Європейською комісією.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Шкала
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = На кожне твердження відповідають одним із рівнів (усього { $count }): { $points }; 0: { $none }. Пояснення поруч каже, що мається на увазі.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = На кожне твердження відповідають від 1 ({ $lowest }) до { $count } ({ $highest }); 0: { $none }. Пояснення поруч каже, що мається на увазі.
guide-scale-five = На кожне твердження відповідають від 1, «з мого досвіду, це зовсім не так», до 5, «з мого досвіду, це саме так»; 0 каже, що це не стосується. Пояснення поруч каже, коли підходить 5.
# A heading: questions that belong to no area.
guide-beside = Поза сферами

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years } { $years ->
    [one] рік
    [few] роки
   *[many] років
  }
# Fills "school" where the school has no name yet.
guide-our-school = Наша школа
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = поки ніхто, бо ключа координатора ще немає
guide-coordinator = { $name }, з паролем або словами відновлення
guide-coordinators = { $names }, кожен з паролем або словами відновлення
guide-names = { $first } і { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Відкрити анкети можуть лише всі разом.
guide-needs-one = Кожен може відкрити анкети окремо.

## Certificates and the school's badge.

certificates-none = Ще не завершилося жодне опитування.
certificates-none-more = Від дня після останнього дня координатор отримає тут сертифікат, а школа — свій значок.
# The "c" is a key.
certificates-participants = Учасники отримують свій одразу після здавання, і лише тоді: c на екрані з подякою.
certificates-over = Завершені опитування
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (значок після розпечатування)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (запечатано)
certificates-badge = Значок дають, якщо взяла участь кожна група і здано щонайменше { $sheets } анкет. Його підписано власним ключем школи, щоб кожен міг перевірити; це не значок Європейської комісії.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = У цій групі ніхто не здав анкети: { $group }; участь має взяти кожна група.
badge-missing-sheets = Усього здано { $sheets } { $sheets ->
    [one] анкету
    [few] анкети
   *[many] анкет
  }; для значка потрібно щонайменше { $least }.
