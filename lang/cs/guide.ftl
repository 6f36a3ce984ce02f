### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = K přečtení a rozdání
resources-steps = Jak to jde, krok za krokem
resources-steps-more = od klíče po ráno po posledním dni
resources-questionnaire = Dotazník
resources-questionnaire-more = na co se ptá, oblast po oblasti, a koho
resources-lists = Seznamy tvrzení
resources-lists-more = uložené jako textový soubor, k tisku nebo rozeslání
resources-about = O programu Reflectory
resources-about-more = co to je a odkud to pochází

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Seznamy tvrzení · { $level }
lists-more = Každé tvrzení, které může tato skupina na tomto stupni dostat, s nápovědou. Anglicky, tedy v jazyce, ve kterém jsou tvrzení napsaná.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Tvrzení, { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = volitelné
# `help` says what the best answer would look like.
list-five = Takhle by vypadala odpověď 5: { $help }
list-meant = Co se tím myslí: { $help }
list-own-wording = Tvrzení jsou vlastní formulace programu Reflectory. Bez vazby na Evropskou komisi.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Škála
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Na každé tvrzení se odpovídá jednou z úrovní, je jich { $count }: { $points }; 0: { $none }. Nápověda u každého říká, co se tím myslí.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Na každé tvrzení se odpovídá od 1, { $lowest }, do { $count }, { $highest }; 0: { $none }. Nápověda u každého říká, co se tím myslí.
guide-scale-five = Na každé tvrzení se odpovídá od 1, podle mé zkušenosti to vůbec neplatí, do 5, podle mé zkušenosti to přesně platí; 0 říká, že se to netýká. Nápověda u každého říká, jak by vypadala odpověď 5.
# A heading: questions that belong to no area.
guide-beside = Mimo oblasti

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] jeden rok
    [few] { $years } roky
   *[other] { $years } let
  }
# Fills "school" where the school has no name yet.
guide-our-school = Naše škola
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = zatím nikdo, protože koordinátorský klíč ještě není
guide-coordinator = { $name }, s heslem nebo obnovovacími slovy
guide-coordinators = { $names }, každý s heslem nebo obnovovacími slovy
guide-names = { $first } a { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Archy můžou otevřít jen všichni společně.
guide-needs-one = Každý z nich může archy otevřít sám.

## Certificates and the school's badge.

certificates-none = Zatím se žádné šetření neuzavřelo.
certificates-none-more = Od dne po posledním dni tu jeho koordinátor dostane osvědčení a škola svůj odznak.
# The "c" is a key.
certificates-participants = Účastníci dostanou svoje hned po odevzdání, a jen tehdy: c na obrazovce s poděkováním.
certificates-over = Šetření, která skončila
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (odznak po rozpečetění)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (zapečetěno)
certificates-badge = Odznak se dává, když se zúčastnila každá skupina a archů je odevzdáno aspoň { $sheets }. Je podepsaný vlastním klíčem školy, aby ho mohl každý ověřit; není od Evropské komise.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Ze skupiny nikdo neodevzdal arch: { $group }. Zúčastnit se musí každá skupina.
badge-missing-sheets = { $sheets ->
    [one] Celkem byl odevzdán 1 arch
    [few] Celkem byly odevzdány { $sheets } archy
   *[other] Celkem bylo odevzdáno { $sheets } archů
  }; na odznak je jich třeba aspoň { $least }.
