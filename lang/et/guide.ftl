### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Lugemiseks ja jagamiseks
resources-steps = Kuidas see käib, samm-sammult
resources-steps-more = võtmest kuni viimasele päevale järgneva hommikuni
resources-questionnaire = Küsimustik
resources-questionnaire-more = mida ja kellelt küsitakse, valdkondade kaupa
resources-lists = Väidete loendid
resources-lists-more = tekstifailina, printimiseks või edasi saatmiseks
resources-about = Reflectory kohta
resources-about-more = mis see on ja kust see pärineb

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Väidete loendid · { $level }
lists-more = Iga väide, mida sellelt rühmalt sellel tasemel saab küsida, koos abitekstiga. Inglise keeles, milles väited on kirjutatud.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Väited: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = lisaväide
# `help` says what the best answer would look like.
list-five = Milline näeks välja 5: { $help }
list-meant = Mida mõeldakse: { $help }
list-own-wording = Väited on Reflectory enda omad. Ei ole seotud Euroopa Komisjoniga.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Skaala
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Igale väitele vastatakse ühe tasemega, neid on { $count }: { $points }; 0: { $none }. Igaühe kõrval ütleb abitekst, mida mõeldakse.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Igale väitele vastatakse 1 ({ $lowest }) kuni { $count } ({ $highest }); 0: { $none }. Igaühe kõrval ütleb abitekst, mida mõeldakse.
guide-scale-five = Igale väitele vastatakse 1 (minu kogemuse põhjal ei pea üldse paika) kuni 5 (minu kogemuse põhjal peab igati paika); 0 ütleb, et see ei käi minu kohta. Igaühe kõrval ütleb abitekst, milline näeks välja 5.
# A heading: questions that belong to no area.
guide-beside = Valdkondade kõrval

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] üks aasta
   *[other] { $years } aastat
  }
# Fills "school" where the school has no name yet.
guide-our-school = Meie kool
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = veel mitte keegi, sest koordinaatori võtit ei ole
guide-coordinator = { $name }, paroolifraasi või taastesõnadega
guide-coordinators = { $names }, igaüks paroolifraasi või taastesõnadega
guide-names = { $first } ja { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Vastuslehti saavad nad avada ainult kõik koos.
guide-needs-one = Igaüks neist saab vastuslehti üksi avada.

## Certificates and the school's badge.

certificates-none = Ükski küsitlus ei ole veel sulgunud.
certificates-none-more = Alates viimasele päevale järgnevast päevast saab küsitluse koordinaator siit tunnistuse ja kool oma märgise.
# The "c" is a key.
certificates-participants = Osalejad saavad oma tunnistuse kohe pärast vastuste esitamist ja ainult siis: c ekraanil, mis neid tänab.
certificates-over = Lõppenud küsitlused
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (märgis, kui vastuslehed on avatud)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (pitseeritud)
certificates-badge = Märgis antakse, kui osalesid kõik rühmad ja esitati vähemalt { $sheets } vastuslehte. Sellel on kooli enda võtmega antud allkiri, nii et igaüks saab seda kontrollida; see ei ole Euroopa Komisjoni märgis.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Keegi ei esitanud vastuslehte rühmas { $group }; osaleda peavad kõik rühmad.
badge-missing-sheets = { $sheets ->
    [one] Kokku esitati 1 vastusleht
   *[other] Kokku esitati { $sheets } vastuslehte
  }; märgiseks on vaja vähemalt { $least }.
