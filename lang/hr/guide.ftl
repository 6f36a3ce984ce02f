### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Za čitanje i dijeljenje
resources-steps = Kako to ide, korak po korak
resources-steps-more = od ključa do jutra nakon zadnjeg dana
resources-questionnaire = Upitnik
resources-questionnaire-more = što se pita, područje po područje, i koga
resources-lists = Popisi tvrdnji
resources-lists-more = kao tekstna datoteka, za ispis ili slanje
resources-about = O programu Reflectory
resources-about-more = što je to i odakle dolazi

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Popisi tvrdnji · { $level }
lists-more = Sve tvrdnje koje ova skupina na ovoj razini može dobiti, s objašnjenjima. Na engleskom, jeziku na kojem su tvrdnje napisane.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Tvrdnje: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = izborna
# `help` says what the best answer would look like.
list-five = Kad odabrati 5: { $help }
list-meant = Što se time misli: { $help }
list-own-wording = Tvrdnje su sročene za Reflectory. Nije povezano s Europskom komisijom.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Ljestvica
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Na svaku se tvrdnju odgovara jednom od razina (ima ih { $count }): { $points }; 0: { $none }. Objašnjenje uz svaku kaže što se njome misli.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Na svaku se tvrdnju odgovara od 1, { $lowest }, do { $count }, { $highest }; 0: { $none }. Objašnjenje uz svaku kaže što se njome misli.
guide-scale-five = Na svaku se tvrdnju odgovara od 1, po mom iskustvu uopće nije točno, do 5, po mom iskustvu vrlo točno; 0 kaže da se to na mene ne odnosi. Objašnjenje uz svaku kaže kad odabrati 5.
# A heading: questions that belong to no area.
guide-beside = Izvan područja

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] { $years } godinu
    [few] { $years } godine
   *[other] { $years } godina
  }
# Fills "school" where the school has no name yet.
guide-our-school = Naša škola
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = zasad nitko jer još nema ključa koordinatora
guide-coordinator = { $name }, uz lozinku ili riječi za oporavak
guide-coordinators = { $names }, svatko uz lozinku ili riječi za oporavak
guide-names = { $first } i { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Listove mogu otvoriti samo svi zajedno.
guide-needs-one = Svatko od njih može listove otvoriti i sam.

## Certificates and the school's badge.

certificates-none = Još nijedna provedba nije završila.
certificates-none-more = Od dana nakon njezina zadnjeg dana ovdje je potvrda za koordinatora i značka za školu.
# The "c" is a key.
certificates-participants = Sudionici svoju potvrdu dobivaju odmah nakon predaje, i samo tada: tipkom c na zaslonu sa zahvalom.
certificates-over = Završene provedbe
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (značka nakon otpečaćivanja)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (zapečaćeno)
certificates-badge = Značka se dobiva ako je sudjelovala svaka skupina korisnika i ako je predanih listova najmanje { $sheets }. Potpisana je vlastitim ključem škole pa je svatko može provjeriti; nije značka Europske komisije.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Skupina { $group }: nitko nije predao list; sudjelovati mora svaka skupina.
badge-missing-sheets = { $sheets ->
    [one] Ukupno je predan { $sheets } list
    [few] Ukupno su predana { $sheets } lista
   *[other] Ukupno je predano { $sheets } listova
  }; za značku ih treba biti najmanje { $least }.
