### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Za čitanje i deljenje
resources-steps = Kako to ide, korak po korak
resources-steps-more = od ključa do jutra posle poslednjeg dana
resources-questionnaire = Upitnik
resources-questionnaire-more = šta se pita, oblast po oblast, i ko
resources-lists = Spiskovi tvrdnji
resources-lists-more = kao tekstualna datoteka, za štampu ili slanje
resources-about = O programu Reflectory
resources-about-more = šta je to i odakle dolazi

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Spiskovi tvrdnji · { $level }
lists-more = Sve tvrdnje koje ova grupa na ovom nivou može da dobije, sa objašnjenjima. Na engleskom, jeziku na kom su tvrdnje napisane.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Tvrdnje: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = izborna
# `help` says what the best answer would look like.
list-five = Kad izabrati 5: { $help }
list-meant = Šta se time misli: { $help }
list-own-wording = Tvrdnje su sopstvene tvrdnje programa Reflectory. Nije povezano sa Evropskom komisijom.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Skala
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Na svaku tvrdnju se odgovara jednim od nivoa (ima ih { $count }): { $points }; 0: { $none }. Objašnjenje uz svaku kaže šta se njome misli.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Na svaku tvrdnju se odgovara od 1, { $lowest }, do { $count }, { $highest }; 0: { $none }. Objašnjenje uz svaku kaže šta se njome misli.
guide-scale-five = Na svaku tvrdnju se odgovara od 1, po mom iskustvu uopšte nije tačno, do 5, po mom iskustvu veoma tačno; 0 kaže da se to na mene ne odnosi. Objašnjenje uz svaku kaže kad izabrati 5.
# A heading: questions that belong to no area.
guide-beside = Izvan oblasti

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
guide-nobody = zasad niko jer još nema ključa koordinatora
guide-coordinator = { $name }, uz lozinku ili reči za oporavak
guide-coordinators = { $names }, svako uz lozinku ili reči za oporavak
guide-names = { $first } i { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Listove mogu da otvore samo svi zajedno.
guide-needs-one = Svako od njih može da otvori listove i bez drugih.

## Certificates and the school's badge.

certificates-none = Još nijedna anketa nije završena.
certificates-none-more = Od dana posle njenog poslednjeg dana ovde su potvrda za koordinatora i značka za školu.
# The "c" is a key.
certificates-participants = Učesnici svoju potvrdu dobijaju odmah posle predaje, i samo tada: tasterom c na ekranu sa zahvalom.
certificates-over = Završene ankete
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (značka posle otpečaćivanja)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (zapečaćeno)
certificates-badge = Značka se dobija ako je učestvovala svaka grupa korisnika i ako je predatih listova najmanje { $sheets }. Potpisana je sopstvenim ključem škole, pa svako može da je proveri; nije značka Evropske komisije.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Grupa „{ $group }”: niko nije predao list; mora da učestvuje svaka grupa.
badge-missing-sheets = { $sheets ->
    [one] Ukupno je predat { $sheets } list
    [few] Ukupno su predata { $sheets } lista
   *[other] Ukupno je predato { $sheets } listova
  }; za značku ih je potrebno najmanje { $least }.
