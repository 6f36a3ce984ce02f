### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Nieko neruošiama.
# n is a key.
set-up-nothing-next = Pradėk klavišu n: pasirinksi etapą ir pakopą, tada keturi trumpi žingsniai. Viskas iš karto išsaugoma; gali bet kada išeiti ir grįžti.
set-up-list = Ruošiamos apklausos
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · { $session } etapas, { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = saugoma…
set-up-is-saved = išsaugota
set-up-is-not-saved = neišsaugota

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Pakopa ir skaičiai
stage-numbers-short = Skaičiai
stage-questionnaire = Klausimynas
stage-dates = Datos
stage-activate = Paleidimas

set-up-saving = Akimirką: saugomas paskutinis pakeitimas. Bandyk dar kartą.
set-up-changed = Tuo metu šią rengiamą apklausą pakeitė kas nors kitas. Dabar matai to žmogaus variantą; tavo paskutinis pakeitimas neišsaugotas.
set-up-other-questionnaire = Šioje apklausoje buvo kitas klausimynas, su kitomis pakopomis ar grupėmis, todėl jos nukopijuoti negalima. Ji saugi. Pradėk rengti naują; savus teiginius galima įkelti ten.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Mokykla
numbers-level = Pakopa
numbers-classes = Klasės
numbers-school-missing = dar neįvesta
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = iš viso
numbers-invited = kviesta
numbers-minimum = minimumas
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % iš { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = dar ne
numbers-too-many = per daug
numbers-left-out = neįtraukta
numbers-too-few = per mažai
numbers-small = maža
numbers-fine = gerai
numbers-no-classes = neįvesta
numbers-classes-entered = įvesta: { $all }, apklausiama: { $asked }
numbers-which-level = Kuri pakopa apklausiama?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · pasirinkta
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6–12 metų · tik vyresni nei 9 m.
level-lower-secondary = ISCED { $isced } · 12–15 metų
level-vocational = ISCED { $isced } · 15–18 metų · mokosi profesijos
level-general = ISCED { $isced } · 15–18 metų · tolesnėms studijoms
level-between = ISCED { $isced } · tarp mokyklos ir aukštojo mokslo

numbers-about-levels = Pakopos niekada nejungiamos: didesnė mokykla ruošia po apklausą kiekvienai pakopai, greta, o kas dirba dviejose pakopose, atsako po kartą už kiekvieną. Maža mokykla, kurioje viena apklausa skirta kelioms pakopoms, renkasi žemiausią.
numbers-about-school = Mokyklos pavadinimas, kokį jį matys dalyviai ir ataskaitos skaitytojai. Jį galima keisti, kol apklausa nepaleista.
numbers-about-classes = Visų apklausti nebūtina. Įvesk klases arba mokytojų metodines grupes ir atsitiktinai ištrauk, kurias apklausti: mokyklai mažiau darbo, bet rezultatai mažiau patikimi.
# `who` comes from the questionnaire.
numbers-who-counts = Kas skaičiuojamas: { $who }.
numbers-zero = 0 reiškia, kad grupė neįtraukiama.
numbers-asked-classes = Kas apklausiami: pasirinktų klasių žmonės.
numbers-asked-everyone = Kas apklausiami: visi, nebent įvesi mažesnį skaičių. 0 reiškia, kad grupė neįtraukiama.
numbers-minimum-rule = { $minimum ->
    [one] Minimumas – { $minimum } anketa: { $percent } % iš { $eligible }, suapvalinta žemyn. Jei jų mažiau, ataskaita prašo ją skaityti atsargiai.
    [few] Minimumas – { $minimum } anketos: { $percent } % iš { $eligible }, suapvalinta žemyn. Jei jų mažiau, ataskaita prašo ją skaityti atsargiai.
   *[other] Minimumas – { $minimum } anketų: { $percent } % iš { $eligible }, suapvalinta žemyn. Jei jų mažiau, ataskaita prašo ją skaityti atsargiai.
  }
numbers-correct-one = Grupė „{ $people }“: kviesta ({ $invited }) daugiau, nei yra iš viso ({ $eligible }). Pataisyk vieną iš šių skaičių.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Klasės ir metodinės grupės
# n is a key.
classes-begin = Pirmą įvesk klavišu n. Įvesk visas, taip pat tas, kurių galbūt neapklausi: tik tada traukimas atstovauja visiems.
# Above the columns of the list. At most 9 columns each.
classes-name = klasė
classes-grade = metai
classes-group = grupė
classes-people = žmonės
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = klausiama
classes-not-asked = ne
classes-remove = Pašalinti { $name } iš sąrašo?
classes-full = Klasių jau yra { $most }, daugiau negalima.
classes-none-asked = Nė viena iš šių klasių neapklausiama, todėl neįtraukiama grupė: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Visose klasėse kartu žmonių: { $all }, bet grupėje „{ $people }“ iš viso yra tik { $eligible }. Pataisyk klases arba skaičių ankstesnėje lentelėje.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Nauja klasė
class-form-name = Pavadinimas
class-form-grade = Mokymosi metai
class-form-group = Grupė
class-form-people = Žmonės
class-form-about-name = Kaip ją vadina mokykloje, pavyzdžiui, 5b, o mokytojų metodinę grupę – Kalbos.
class-form-about-grade = Tų pačių mokymosi metų klasės traukiamos kartu, kad būtų apklausti kiekvienų metų mokiniai. Gali likti tuščia.
class-form-about-group = Kieno ši klasė: mokinių, o metodinė grupė – mokytojų.
class-form-about-people = Kiek joje žmonių. Visose klasėse kartu turėtų būti visi, kurie šiai grupei priklauso.
class-form-no-name = Duok jai pavadinimą, pavyzdžiui, 5b.
class-form-name-taken = Klasė { $name } jau yra. Pasirink kitą pavadinimą.
class-form-nobody = Kiek joje žmonių? Bent 1.
class-form-too-many = Klasėje gali būti daugiausia žmonių: { $most }. Dar kartą pažiūrėk į skaičių.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Planuoti imtį: { $people }
sample-advice = { $minimum ->
    [one] Grupė „{ $people }“, iš viso { $eligible }: gidas prašo bent { $minimum } anketos. Atsako ne visi apklausiamieji, todėl kviesk { $wanted } ar daugiau.
    [few] Grupė „{ $people }“, iš viso { $eligible }: gidas prašo bent { $minimum } anketų. Atsako ne visi apklausiamieji, todėl kviesk { $wanted } ar daugiau.
   *[other] Grupė „{ $people }“, iš viso { $eligible }: gidas prašo bent { $minimum } anketų. Atsako ne visi apklausiamieji, todėl kviesk { $wanted } ar daugiau.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = iš metų
sample-classes = klasės
sample-people = žmonės
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } iš { $all }
sample-range = { $least }–{ $most } iš { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = siūloma
sample-seed = Pradmuo
sample-draw-once = Iš kiekvienų mokymosi metų vienodai klasių, visų galimybės lygios. Trauk vieną kartą: traukti iš naujo, kol rezultatas patiks, – tai rinktis savo nuožiūra. Kas įves šį pradmenį, ištrauks tas pačias klases.
sample-drawn = Ištraukta pagal pradmenį { $seed }: apklausiama klasių – { $asked } iš { $classes }.
# n is a key.
sample-needs-classes = Imtis traukiama iš klasių. Pirma jas įvesk, taip pat tas, kurių neapklausi: pradėk klavišu n.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Apklausiami visi ({ $people }), todėl imties, dėl kurios reikėtų būti atsargiems, nėra.
sample-random = Klasės: { $chosen } iš { $classes }, { $people }: { $asked } iš { $all }, traukta atsitiktinai (iš kiekvienų metų { $per }, pradmuo { $seed }). Ataskaitoje galima pasakyti, kiek jie atstovauja visai grupei, su paklaida.
sample-random-disagrees = Klasės: { $chosen } iš { $classes }, { $people }: { $asked } iš { $all }, traukta atsitiktinai (iš kiekvienų metų { $per }, pradmuo { $seed }). Tačiau visose klasėse kartu žmonių { $together }, o grupėje iš viso { $all }: paklaida ataskaitoje nurodoma tik tada, kai skaičiai sutampa.
sample-by-hand = { $people }: { $asked } iš { $all }, parinkta ranka. Paklaidos ataskaitoje nėra, ir tai joje pasakyta; atsitiktinai ištraukus klases, ji galėtų būti.
sample-classes-by-hand = Klasės: { $chosen } iš { $classes }, { $people }: { $asked } iš { $all }, parinkta ranka. Paklaidos ataskaitoje nėra, ir tai joje pasakyta: ji galima tik traukiant.
sample-changed = Klasės: { $chosen } iš { $classes }, { $people }: { $asked } iš { $all }, po traukimo pakeista ranka. Paklaidos ataskaitoje nėra, ir tai joje pasakyta: ji galima tik traukiant.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Pr
calendar-tuesday = An
calendar-wednesday = Tr
calendar-thursday = Kt
calendar-friday = Pn
calendar-saturday = Št
calendar-sunday = Sk

dates-choose-first = Pasirink pirmą dieną.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Pradžia: { $day }. Dabar pasirink paskutinę dieną.
dates-none-fits = Į { $session } etapą jokia apklausa nebetelpa: jo paskutinė diena – { $day }. Kuris etapas bus kitas, rodo 2 skyrius.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } d.
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = { $session } etapas: { $first } – { $last }.
dates-lasts = Apklausa trunka { $least }–{ $most } d., skaičiuojant pirmą ir paskutinę dieną.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } priklauso ir { $other } etapui; pasirinktas { $session } etapas.
dates-shared = { $first } – { $last } priklauso ir { $other } etapui; pasirinktas { $session } etapas.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: prasideda 00:00.
dates-would-open = { $day }: jei ši diena pirma, apklausa prasideda 00:00.
dates-closes = { $day }: paskutinė diena, iš viso dienų { $days }; baigiasi 23:59 vietos laiku ({ $place }).
dates-would-close = { $day }: jei ši diena paskutinė, iš viso dienų { $days }; baigiasi 23:59 vietos laiku ({ $place }).
dates-inside = { $day }: { $number } diena iš { $all }. Čia baigti negalima: reikia bent { $least } d.
dates-no-too-late = { $day } netinka: { $session } etapo paskutinė diena – { $last }, o reikia bent { $least } d.
dates-no-too-short = { $day } netinka: jei ši diena paskutinė, būtų { $days } d., o reikia bent { $least }.
dates-no-too-long = { $day } netinka: jei ši diena paskutinė, būtų { $days } d., o galima daugiausia { $most }.
dates-no-before-window = { $day } netinka: { $session } etapo pirma diena – { $first }.
dates-no-after-window = { $day } netinka: { $session } etapo paskutinė diena – { $last }.
dates-no-past = { $day } netinka: ši diena jau praėjo, šiandien { $today }.
dates-no-backwards = { $day } netinka: tai anksčiau už pirmą dieną.

# Before what is typed.
dates-type = Diena, pavyzdžiui, 2026-11-23:
dates-no-day = Tai ne diena. Rašyk taip: 2026-11-23 arba 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Mokykla dar neturi pavadinimo.
open-no-people = Trūksta skaičiaus, kiek yra žmonių: { $people }. Jei grupės neįtrauki, rašyk 0.
open-more-invited = Grupė „{ $people }“: kviesta ({ $invited }) daugiau, nei yra iš viso ({ $eligible }).
open-nobody-invited = Nė vienoje grupėje nieko nekviečiama, todėl niekas negalėtų atsakyti.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Trumpo varianto „{ $key }“ nėra. Trumpi variantai: { $forms }.
open-no-short-form = Trumpo varianto „{ $key }“ nėra. Nėra nė vieno.
# `code` is a statement's code, such as C10.
open-unknown-code = Teiginio, kurio kodas `{ $code }`, nėra.
open-always-in = `{ $code }` įtrauktas visada; čia išvardijami tik pasirenkami teiginiai.
open-not-at-this-level = Šioje pakopoje `{ $code }` neklausiama.
open-too-many-own = { $count ->
    [one] Yra { $count } savas teiginys. Daugiausia gali būti { $most }.
    [few] Yra { $count } savi teiginiai. Daugiausia gali būti { $most }.
   *[other] Yra { $count } savų teiginių. Daugiausia gali būti { $most }.
  }
open-own-id-taken = Id `{ $id }` priklauso klausimyno teiginiui. Duok savam teiginiui kitą.
open-own-without-group = Tavo teiginys „{ $own }“ niekam neskirtas. Parašyk jį bent vienai grupei arba pašalink.
open-own-without-text = Tavo teiginys „{ $own }“ dar neturi teksto šiai grupei: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Tavo teiginys „{ $own }“ dar nepasako šiai grupei, kada tinka atsakymas { $points }: { $people }.
open-own-without-meaning = Tavo teiginys „{ $own }“ dar nepasako šiai grupei, kas turima omenyje: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Tavo teiginys „{ $own }“ šiai grupei išverstas tik iš dalies ({ $people }; { $language }): reikia teksto ir pagalbos.
open-translation-for-nobody = Tavo teiginys „{ $own }“ turi vertimą grupei, kurios jo neklausiama ({ $people }; { $language }). Pašalink vertimą arba pridėk tekstą grupei.
open-no-such-session = Mokslo metais { $year } nėra { $session } etapo.
open-no-first-day = Pirma diena dar nepasirinkta.
open-no-last-day = Paskutinė diena dar nepasirinkta.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = kada tinka { $points }
helps-what-is-meant = kas turima omenyje

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Paskutinė diena ankstesnė už pirmą.
slot-too-short = { $days ->
    [one] Apklausa trunka { $days } dieną. Reikia bent { $least }, skaičiuojant pirmą ir paskutinę dieną.
    [few] Apklausa trunka { $days } dienas. Reikia bent { $least }, skaičiuojant pirmą ir paskutinę dieną.
   *[other] Apklausa trunka { $days } dienų. Reikia bent { $least }, skaičiuojant pirmą ir paskutinę dieną.
  }
slot-too-long = { $days ->
    [one] Apklausa trunka { $days } dieną. Galima daugiausia { $most }, skaičiuojant pirmą ir paskutinę dieną.
    [few] Apklausa trunka { $days } dienas. Galima daugiausia { $most }, skaičiuojant pirmą ir paskutinę dieną.
   *[other] Apklausa trunka { $days } dienų. Galima daugiausia { $most }, skaičiuojant pirmą ir paskutinę dieną.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Visos dienos turi būti vieno etapo metu ({ $session } etapas, mokslo metai { $year }): { $first } – { $last }.
slot-in-the-past = Pirma diena jau praėjo: šiandien { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Grupė „{ $group }“ neįtraukta. Ataskaita bus pažymėta žodžiu „nepilna“, ir ženklelio nebus.
caution-below-minimum = { $invited ->
    [one] { $group }: apklausiama { $invited }, o minimumas, kai iš viso yra { $eligible }, yra { $minimum }. Taip jo pasiekti neįmanoma; ataskaita prašys ją skaityti atsargiai.
    [few] { $group }: apklausiama { $invited }, o minimumas, kai iš viso yra { $eligible }, yra { $minimum }. Taip jo pasiekti neįmanoma; ataskaita prašys ją skaityti atsargiai.
   *[other] { $group }: apklausiama { $invited }, o minimumas, kai iš viso yra { $eligible }, yra { $minimum }. Taip jo pasiekti neįmanoma; ataskaita prašys ją skaityti atsargiai.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: kai kviesta { $invited }, tai maža grupė, ir jos nariams tai pasakoma pradžioje. Jei atsako mažiau nei { $cell }, grupė ataskaitoje rodoma atskirai tik tada, kai su tuo sutinka visi atsakiusieji.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Tavo teiginys „{ $own }“ sako beveik tą patį kaip kitas teiginys ({ $code }, { $title }). Gali užtekti vieno iš jų.
caution-looks-like-own = Tavo teiginys „{ $own }“ sako beveik tą patį kaip kitas tavo teiginys („{ $other }“). Gali užtekti vieno iš jų.
# `language` is a tag such as fr.
caution-not-translated = Tavo teiginys „{ $own }“ į šią kalbą išverstas ne visiems: { $language }. Kas atsako šia kalba, skaito jį taip, kaip parašyta, su žyma.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Apklausa baigėsi, todėl paskutinės dienos pakeisti nebegalima. Visos anketos saugios.
correction-not-later = Paskutinė diena gali būti tik vėlesnė, o dabar ji { $last }. Pasirink vėlesnę dieną.
correction-too-long = { $days ->
    [one] Apklausa truktų { $days } dieną. Galima daugiausia { $most }, skaičiuojant pirmą ir paskutinę dieną. Pasirink ankstesnę paskutinę dieną.
    [few] Apklausa truktų { $days } dienas. Galima daugiausia { $most }, skaičiuojant pirmą ir paskutinę dieną. Pasirink ankstesnę paskutinę dieną.
   *[other] Apklausa truktų { $days } dienų. Galima daugiausia { $most }, skaičiuojant pirmą ir paskutinę dieną. Pasirink ankstesnę paskutinę dieną.
  }
correction-outside-window = Etapo paskutinė diena – { $last }. Pasirink ją arba ankstesnę.
correction-unsealed = Nuo anketų antspaudas jau nuimtas, todėl skaičių, kuriais remiasi rezultatai, keisti nebegalima.
correction-no-such-group = Klausimyne tokios grupės nėra.
correction-nothing-changed = Šie skaičiai jau galioja, todėl taisyti nėra ko.
correction-more-invited = Kviesta ({ $invited }) daugiau žmonių, nei jų yra iš viso ({ $eligible }).
correction-was-left-out = Grupė „{ $group }“ nebuvo įtraukta, ir tai pasakyta visiems atsakantiesiems. Pakeisti to nebegalima; neįtrauktoje grupėje kviečiamų lieka 0.
correction-is-asked = Grupė „{ $group }“ apklausiama, ir tai pasakyta visiems atsakantiesiems. Pakeisti to nebegalima; turi likti pakviestas bent 1.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Laiko juostos „{ $zone }“ nėra. Pavyzdžiai: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }“ nėra kalbos žymė. Pavyzdžiai: nl, fr, pt-BR.
problem-too-many-people = Grupėje gali būti daugiausia žmonių: { $most }. Dar kartą pažiūrėk į skaičių.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Klausimyno „{ $name }“ čia nėra. Yra: { $there }.
problem-two-instruments = Apklausai reikia klausimyno „{ $asked }“, o pasirinktas „{ $chosen }“. Palik tik vieną iš jų.
