### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Olvasni és körbeadni
resources-steps = Hogyan zajlik, lépésről lépésre
resources-steps-more = a kulcstól az utolsó nap utáni reggelig
resources-questionnaire = A kérdőív
resources-questionnaire-more = mit kérdezünk, területenként, és kitől
resources-lists = Állítások listái
resources-lists-more = szövegfájlba mentve, nyomtatni vagy körbeküldeni
resources-about = A Reflectory programról
resources-about-more = mi ez, és honnan származik

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Állítások listái · { $level }
lists-more = Minden állítás, amelyet ez a csoport ezen a szinten kaphat, a segítő szövegével. Angolul, azon a nyelven, amelyen az állítások íródtak.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Állítások: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = választható
# `help` says what the best answer would look like.
list-five = Az 5-ös így nézne ki: { $help }
list-meant = Ami alatta értendő: { $help }
list-own-wording = Az állításokat a Reflectory maga fogalmazta. Nem áll kapcsolatban az Európai Bizottsággal.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = A skála
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Minden állításra { $count } szint egyikével lehet válaszolni: { $points }; 0: { $none }. Mindegyik mellett segítő szöveg mondja meg, mi értendő alatta.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Minden állításra így lehet válaszolni: 1 ({ $lowest }) és { $count } ({ $highest }) között; 0: { $none }. Mindegyik mellett segítő szöveg mondja meg, mi értendő alatta.
guide-scale-five = Minden állításra 1 (tapasztalatom szerint egyáltalán nem igaz) és 5 (tapasztalatom szerint nagyon igaz) között lehet válaszolni; a 0 azt jelenti, hogy nem vonatkozik rá. Mindegyik mellett segítő szöveg mondja meg, milyen lenne az 5-ös.
# A heading: questions that belong to no area.
guide-beside = A területeken kívül

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] { $years } év
   *[other] { $years } év
  }
# Fills "school" where the school has no name yet.
guide-our-school = Iskolánk
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = még senki, mert nincs koordinátori kulcs
guide-coordinator = { $name }, jelmondattal vagy a visszaállító szavakkal
guide-coordinators = { $names }, mindegyikük jelmondattal vagy a visszaállító szavakkal
guide-names = { $first } és { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Csak mind együtt nyithatják meg a lapokat.
guide-needs-one = Mindegyikük egyedül is megnyithatja a lapokat.

## Certificates and the school's badge.

certificates-none = Még egyetlen felmérés sem zárult le.
certificates-none-more = Az utolsó nap utáni naptól a koordinátor itt oklevelet kap, az iskola pedig jelvényt.
# The "c" is a key.
certificates-participants = A résztvevők rögtön a beadás után kapják meg az övéket, és csak akkor: c a köszönő képernyőn.
certificates-over = Befejezett felmérések
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (jelvény a felbontás után)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (lepecsételve)
certificates-badge = Jelvény akkor jár, ha minden csoport részt vett, és legalább { $sheets } lapot beadtak. Az iskola saját kulcsa írja alá, így bárki ellenőrizheti; nem az Európai Bizottságé.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Ebből a csoportból senki sem adott be lapot: { $group }; minden csoportnak részt kell vennie.
badge-missing-sheets = { $sheets ->
    [one] Összesen { $sheets } lapot adtak be; a jelvényhez legalább { $least } kell.
   *[other] Összesen { $sheets } lapot adtak be; a jelvényhez legalább { $least } kell.
  }
