### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Skaityti ir dalytis
resources-steps = Kaip viskas vyksta, žingsnis po žingsnio
resources-steps-more = nuo rakto iki ryto po paskutinės dienos
resources-questionnaire = Klausimynas
resources-questionnaire-more = ko klausiama, sritis po srities, ir kurių grupių
resources-lists = Teiginių sąrašai
resources-lists-more = tekstiniame faile: spausdinti ar išsiuntinėti
resources-about = Apie programą „Reflectory“
resources-about-more = kas tai yra ir iš kur

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Teiginių sąrašai · { $level }
lists-more = Visi teiginiai, kurių šioje pakopoje galima klausti šios grupės, su pagalbos tekstais. Anglų kalba, kuria teiginiai parašyti.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Teiginiai: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = pasirenkamas
# `help` says what the best answer would look like.
list-five = Kada tinka 5: { $help }
list-meant = Kas turima omenyje: { $help }
list-own-wording = Teiginiai yra pačios „Reflectory“. Nesusiję su Europos Komisija.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Skalė
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Į kiekvieną teiginį atsakoma vienu iš lygių (jų yra { $count }): { $points }; 0: { $none }. Prie kiekvieno pagalbos tekstas pasako, kas turima omenyje.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Į kiekvieną teiginį atsakoma nuo 1 ({ $lowest }) iki { $count } ({ $highest }); 0: { $none }. Prie kiekvieno pagalbos tekstas pasako, kas turima omenyje.
guide-scale-five = Į kiekvieną teiginį atsakoma nuo 1, mano patirtis rodo, kad tai visai netiesa, iki 5, mano patirtis rodo, kad tai tikra tiesa; 0 reiškia, kad tai neaktualu. Prie kiekvieno pagalbos tekstas pasako, kada tinka 5.
# A heading: questions that belong to no area.
guide-beside = Be sričių

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] { $years } metus
    [few] { $years } metus
   *[other] { $years } metų
  }
# Fills "school" where the school has no name yet.
guide-our-school = Mūsų mokykla
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = dar niekas, nes koordinatoriaus rakto nėra
guide-coordinator = { $name }, su slaptafraze arba atkūrimo žodžiais
guide-coordinators = { $names }, kiekvienas su slaptafraze arba atkūrimo žodžiais
guide-names = { $first } ir { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Anketas atverti gali tik visi kartu.
guide-needs-one = Anketas atverti gali kiekvienas atskirai.

## Certificates and the school's badge.

certificates-none = Dar nė viena apklausa nesibaigė.
certificates-none-more = Kitą dieną po paskutinės apklausos dienos jos koordinatorius čia gaus pažymėjimą, o mokykla – ženklelį.
# The "c" is a key.
certificates-participants = Dalyviai savo pažymėjimą gauna iš karto pateikę anketą ir tik tada: c padėkos ekrane.
certificates-over = Pasibaigusios apklausos
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (ženklelis – nuėmus antspaudą)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (su antsp.)
certificates-badge = Ženklelis suteikiamas, kai dalyvavo visos grupės ir pateikta bent tiek anketų: { $sheets }. Jis pasirašytas pačios mokyklos raktu, todėl jį gali patikrinti bet kas; tai ne Europos Komisijos ženklelis.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Niekas iš grupės „{ $group }“ nepateikė anketos; dalyvauti turi visos grupės.
badge-missing-sheets = { $sheets ->
    [one] Iš viso pateikta { $sheets } anketa
    [few] Iš viso pateiktos { $sheets } anketos
   *[other] Iš viso pateikta { $sheets } anketų
  }; ženkleliui reikia bent { $least }.
