### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Om te lezen en door te geven
resources-steps = Hoe het gaat, stap voor stap
resources-steps-more = van de sleutel tot de ochtend na de laatste dag
resources-questionnaire = De vragenlijst
resources-questionnaire-more = wat wordt gevraagd, per thema, en aan wie
resources-lists = Lijsten met stellingen
resources-lists-more = als tekstbestand, om af te drukken of rond te sturen
resources-about = Over Reflectory
resources-about-more = wat het is, en waar het vandaan komt

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Lijsten met stellingen · { $level }
lists-more = Elke stelling die op dit niveau aan deze groep kan worden gevraagd, met de uitleg erbij. In het Engels, de taal waarin de stellingen zijn geschreven.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Stellingen voor { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = naar keuze
# `help` says what the best answer would look like.
list-five = Zo ziet een 5 eruit: { $help }
list-meant = Wat bedoeld is: { $help }
list-own-wording = De stellingen zijn van Reflectory zelf. Niet verbonden aan de Europese Commissie.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = De schaal
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Elke stelling wordt beantwoord met een van { $count } niveaus: { $points }; 0: { $none }. De uitleg ernaast zegt steeds wat er bedoeld is.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Elke stelling wordt beantwoord van 1, { $lowest }, tot { $count }, { $highest }; 0: { $none }. De uitleg ernaast zegt steeds wat er bedoeld is.
guide-scale-five = Elke stelling wordt beantwoord van 1, naar mijn ervaring klopt dit helemaal niet, tot 5, naar mijn ervaring klopt dit helemaal; 0 zegt dat ze niet van toepassing is. De uitleg ernaast zegt steeds hoe een 5 eruitziet.
# A heading: questions that belong to no area.
guide-beside = Naast de thema’s

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] één jaar
   *[other] { $years } jaar
  }
# Fills "school" where the school has no name yet.
guide-our-school = Onze school
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = nog niemand, want er is geen sleutel van een coördinator
guide-coordinator = { $name }, met een wachtwoordzin of de herstelwoorden
guide-coordinators = { $names }, elk met een wachtwoordzin of de herstelwoorden
guide-names = { $first } en { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Alleen allemaal samen kunnen ze bladen openen.
guide-needs-one = Elk van hen kan apart bladen openen.

## Certificates and the school's badge.

certificates-none = Er is nog geen afname gesloten.
certificates-none-more = Vanaf de dag na de laatste dag krijgt de coördinator hier een certificaat, en de school haar badge.
# The "c" is a key.
certificates-participants = Deelnemers krijgen het hunne meteen nadat ze hebben ingeleverd, en alleen dan: c op het scherm dat hen bedankt.
certificates-over = Afnames die voorbij zijn
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (een badge zodra ze is ontzegeld)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (verzegeld)
certificates-badge = De badge is er voor afnames waaraan elke groep meedeed en waarbij minstens { $sheets } bladen zijn ingeleverd. Hij is ondertekend met de eigen sleutel van de school, zodat iedereen hem kan controleren; hij is niet van de Europese Commissie.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Uit de groep { $group } heeft niemand een blad ingeleverd; elke groep moet meedoen.
badge-missing-sheets = { $sheets ->
    [one] In totaal is 1 blad ingeleverd
   *[other] In totaal zijn { $sheets } bladen ingeleverd
  }; voor een badge zijn er minstens { $least } nodig.
