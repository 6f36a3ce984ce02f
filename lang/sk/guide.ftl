### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Na čítanie a rozdanie
resources-steps = Ako to ide, krok za krokom
resources-steps-more = od kľúča po ráno po poslednom dni
resources-questionnaire = Dotazník
resources-questionnaire-more = na čo sa pýta, oblasť po oblasti, a koho
resources-lists = Zoznamy tvrdení
resources-lists-more = uložené ako textový súbor, na tlač či rozoslanie
resources-about = O programe Reflectory
resources-about-more = čo to je a odkiaľ to pochádza

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Zoznamy tvrdení · { $level }
lists-more = Každé tvrdenie, ktoré môže táto skupina na tomto stupni dostať, s textom pomoci. Po anglicky, v jazyku, v ktorom sú napísané.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Tvrdenia, { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = voliteľné
# `help` says what the best answer would look like.
list-five = Takto by vyzerala odpoveď 5: { $help }
list-meant = Čo sa tým myslí: { $help }
list-own-wording = Tvrdenia sú vlastné formulácie programu Reflectory. Bez väzby na Európsku komisiu.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Škála
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Na každé tvrdenie sa odpovedá jednou z úrovní, je ich { $count }: { $points }; 0: { $none }. Text pomoci pri každom hovorí, čo sa tým myslí.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Na každé tvrdenie sa odpovedá od 1, { $lowest }, do { $count }, { $highest }; 0: { $none }. Text pomoci pri každom hovorí, čo sa tým myslí.
guide-scale-five = Na každé tvrdenie sa odpovedá od 1, podľa mojej skúsenosti to vôbec neplatí, do 5, podľa mojej skúsenosti to presne platí; 0 hovorí, že sa to netýka. Text pomoci pri každom hovorí, ako by vyzerala odpoveď 5.
# A heading: questions that belong to no area.
guide-beside = Mimo oblastí

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] jeden rok
    [few] { $years } roky
   *[other] { $years } rokov
  }
# Fills "school" where the school has no name yet.
guide-our-school = Naša škola
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = zatiaľ nikto, lebo kľúč koordinátora ešte nie je
guide-coordinator = { $name }, s heslom alebo obnovovacími slovami
guide-coordinators = { $names }, každý s heslom alebo obnovovacími slovami
guide-names = { $first } a { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Hárky môžu otvoriť len všetci spoločne.
guide-needs-one = Každý z nich môže hárky otvoriť aj bez ostatných.

## Certificates and the school's badge.

certificates-none = Zatiaľ sa nijaký prieskum neuzavrel.
certificates-none-more = Odo dňa po poslednom dni tu jeho koordinátor dostane osvedčenie a škola svoj odznak.
# The "c" is a key.
certificates-participants = Účastníci dostanú svoje hneď po odovzdaní, a len vtedy: c na obrazovke s poďakovaním.
certificates-over = Prieskumy, ktoré sa skončili
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (odznak po rozpečatení)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (zapečatené)
certificates-badge = Odznak sa dáva, keď sa zúčastnila každá skupina a hárkov je odovzdaných aspoň { $sheets }. Je podpísaný vlastným kľúčom školy, aby ho mohol ktokoľvek overiť; nie je od Európskej komisie.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Zo skupiny nikto neodovzdal hárok: { $group }. Zúčastniť sa musí každá skupina.
badge-missing-sheets = { $sheets ->
    [one] Spolu bol odovzdaný 1 hárok
    [few] Spolu boli odovzdané { $sheets } hárky
   *[other] Spolu bolo odovzdaných { $sheets } hárkov
  }; na odznak ich treba aspoň { $least }.
