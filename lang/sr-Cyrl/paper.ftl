### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Образац { $number }
paper-page = страна { $page } од { $pages }
paper-as = Одговарате као: { $who }, { $level }.
paper-voluntary = Учешће је добровољно. Можете да прескочите све на шта не желите да одговорите. Молимо вас да на овај образац не пишете никакво име.
paper-number = Број служи томе да се сваки образац броји само једном. Нека нико не бележи ко има који; узмите било који образац са гомиле.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Ставите крстић у један квадратић, овако: [x]. Где може да одговара више њих, то и пише. ({ $id })
paper-small = Ваша група је мала. Њени резултати се приказују посебно тек кад је листова са одговорима бар { $cell }. Ако их је мање, само ако пристане свако од вас; питаћемо вас на крају.
paper-own-line-ask = Да ли резултати наше групе смеју да се прикажу посебно?
paper-own-line = Резултати наше групе смеју да се прикажу посебно.
paper-own-line-why = Кад је листова мало, то се ради само ако ово означи свако од вас; не морате.
paper-thanks = Хвала. Пресавијте образац и ставите га међу остале, не на врх.
paper-one-cross = (један крстић)
paper-many-crosses = (колико год крстића одговара)

## One-time slips.

paper-slips = Листићи са једнократним кодом
paper-slip-once = Ваш код важи једном. Нико по њему не може да препозна ваше одговоре: чува се само ознака да је искоришћен.

## An invitation.

letter-title = Позив на учешће
letter-dear = За групу: { $group }
letter-why = Поздрав! Наша школа гледа како користи дигиталну технологију у настави и учењу: шта је добро, а шта би требало да буде боље. За то треба да зна како ви то видите.
letter-from = Почетак
letter-until = Крај
letter-until-day = { $day }, 23:59
letter-time = Потребно време
letter-minutes = { $minutes ->
    [one] око { $minutes } минут
    [few] око { $minutes } минута
   *[other] око { $minutes } минута
  }
letter-as = Одговарате као
letter-code = Код за одговарање
letter-who = Ко је позван
letter-free = Учешће је добровољно
letter-free-more = Можете да прескочите све на шта не желите да одговорите и да престанете кад год желите.
letter-nobody = Нико не може да сазна ко је шта одговорио
letter-nobody-more = Уз одговоре се не чува ни име, ни налог, ни време. Одговори се одмах запечате и остају у нашој школи. Ако је листова неке групе мање од { $cell }, ништа од њих се не приказује посебно, осим ако је на то пристао свако ко је предао лист. Шта не може да се обећа: неко може да види ваш екран док одговарате, а ко у поље за текст упише име или неку причу, по томе може да буде препознат.
letter-thanks = Хвала на учешћу.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Потврда
certificate-above = Ову потврду добија
certificate-took-part = за учешће у упитнику о томе како { $school } користи дигиталну технологију.
certificate-coordinated = за координацију упитника о томе како { $school } користи дигиталну технологију.
certificate-our-school = наша школа
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $session }. круг у школској години { $year }

## The last line of everything that leaves the school.

paper-made-with = Израђено у програму Reflectory. Није повезано са Европском комисијом.
