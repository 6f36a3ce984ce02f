### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = De citit și de dat mai departe
resources-steps = Cum merge, pas cu pas
resources-steps-more = de la cheie până a doua zi după ultima zi
resources-questionnaire = Chestionarul
resources-questionnaire-more = ce se întreabă, pe domenii, și pe cine
resources-lists = Liste de afirmații
resources-lists-more = salvate ca fișier text, de tipărit sau trimis
resources-about = Despre Reflectory
resources-about-more = ce este și de unde vine

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Liste de afirmații · { $level }
lists-more = Toate afirmațiile posibile pentru acest grup la acest nivel, cu textul de ajutor. În engleză, limba în care sunt scrise.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Afirmații pentru: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = opțională
# `help` says what the best answer would look like.
list-five = Un 5 ar arăta așa: { $help }
list-meant = Ce se înțelege: { $help }
list-own-wording = Afirmațiile sunt ale Reflectory. Fără legătură cu Comisia Europeană.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Scala
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = La fiecare afirmație se răspunde cu un nivel (niveluri: { $count }): { $points }; 0: { $none }. Un text de ajutor alături spune ce se înțelege.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = La fiecare afirmație se răspunde de la 1, { $lowest }, la { $count }, { $highest }; 0: { $none }. Un text de ajutor alături spune ce se înțelege.
guide-scale-five = La fiecare afirmație se răspunde de la 1, din experiența mea deloc adevărat, la 5, din experiența mea foarte adevărat; 0 spune că nu e cazul. Un text de ajutor alături spune cum ar arăta un 5.
# A heading: questions that belong to no area.
guide-beside = Pe lângă domenii

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] un an
    [few] { $years } ani
   *[other] { $years } de ani
  }
# Fills "school" where the school has no name yet.
guide-our-school = Școala noastră
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = încă nimeni, căci nu există cheia unui coordonator
guide-coordinator = { $name }, cu o parolă sau cu cuvintele de recuperare
guide-coordinators = { $names }, fiecare cu o parolă sau cu cuvintele de recuperare
guide-names = { $first } și { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Doar toți împreună pot deschide foi.
guide-needs-one = Fiecare poate deschide foi și singur.

## Certificates and the school's badge.

certificates-none = Încă nu s-a închis niciun exercițiu.
certificates-none-more = Din ziua de după ultima lui zi, coordonatorul primește aici o adeverință, iar școala insigna ei.
# The "c" is a key.
certificates-participants = Participanții o primesc pe a lor imediat după ce au predat și doar atunci: c, pe ecranul care le mulțumește.
certificates-over = Exerciții încheiate
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (insigna vine după desigilare)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (sigilat)
certificates-badge = Insigna se dă unde a participat fiecare grup și numărul foilor predate e cel puțin { $sheets }. E semnată cu cheia proprie a școlii, ca oricine să o poată verifica; nu e a Comisiei Europene.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Grupul { $group }: nimeni nu a predat o foaie; trebuie să participe fiecare grup.
badge-missing-sheets = { $sheets ->
    [one] În total s-a predat 1 foaie
    [few] În total s-au predat { $sheets } foi
   *[other] În total s-au predat { $sheets } de foi
  }; pentru o insignă trebuie cel puțin { $least }.
