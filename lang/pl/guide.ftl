### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Do czytania i podania dalej
resources-steps = Jak to przebiega, krok po kroku
resources-steps-more = od klucza do poranka po ostatnim dniu
resources-questionnaire = Kwestionariusz
resources-questionnaire-more = o co się pyta, obszar po obszarze, i kogo
resources-lists = Listy stwierdzeń
resources-lists-more = jako plik tekstowy, do druku lub rozesłania
resources-about = O programie Reflectory
resources-about-more = co to jest i skąd pochodzi

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Listy stwierdzeń · { $level }
lists-more = Każde stwierdzenie, o które można zapytać tę grupę na tym poziomie, z tekstem pomocy. Po angielsku, w języku, w którym stwierdzenia napisano.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Stwierdzenia dla grupy: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = dodatkowe
# `help` says what the best answer would look like.
list-five = Tak wygląda 5: { $help }
list-meant = O co chodzi: { $help }
list-own-wording = Stwierdzenia są własne, z programu Reflectory. Bez powiązania z Komisją Europejską.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Skala
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Na każde stwierdzenie odpowiada się jednym z poziomów ({ $count }): { $points }; 0: { $none }. Tekst pomocy obok każdego mówi, o co chodzi.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Na każde stwierdzenie odpowiada się od 1, { $lowest }, do { $count }, { $highest }; 0: { $none }. Tekst pomocy obok każdego mówi, o co chodzi.
guide-scale-five = Na każde stwierdzenie odpowiada się od 1, z mojego doświadczenia wcale tak nie jest, do 5, z mojego doświadczenia dokładnie tak jest; 0 znaczy, że to nie dotyczy. Tekst pomocy obok każdego mówi, jak wygląda 5.
# A heading: questions that belong to no area.
guide-beside = Poza obszarami

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] jeden rok
    [few] { $years } lata
   *[many] { $years } lat
  }
# Fills "school" where the school has no name yet.
guide-our-school = Nasza szkoła
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = jeszcze nikt, bo nie ma klucza koordynatora
guide-coordinator = { $name }, z hasłem albo słowami odzyskiwania
guide-coordinators = { $names }, każda osoba z hasłem albo słowami odzyskiwania
guide-names = { $first } i { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Arkusze mogą otworzyć tylko wszyscy razem.
guide-needs-one = Każda z tych osób może otworzyć arkusze samodzielnie.

## Certificates and the school's badge.

certificates-none = Żadna ankieta nie jest jeszcze zamknięta.
certificates-none-more = Od dnia po jej ostatnim dniu koordynator dostaje tu zaświadczenie, a szkoła swoją odznakę.
# The "c" is a key.
certificates-participants = Biorący udział dostają swoje zaraz po oddaniu, i tylko wtedy: c na ekranie z podziękowaniem.
certificates-over = Zakończone ankiety
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (odznaka po odpieczętowaniu)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (zapieczętowane)
certificates-badge = Odznakę dostaje się, gdy wzięła udział każda grupa i oddano co najmniej { $sheets } arkuszy. Jest podpisana własnym kluczem szkoły, więc każdy może ją sprawdzić; nie jest to odznaka Komisji Europejskiej.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Nikt z tej grupy nie oddał arkusza: { $group }; musi wziąć udział każda grupa.
badge-missing-sheets = { $sheets ->
    [one] W sumie oddano 1 arkusz
    [few] W sumie oddano { $sheets } arkusze
   *[many] W sumie oddano { $sheets } arkuszy
  }; odznaka wymaga co najmniej { $least }.
