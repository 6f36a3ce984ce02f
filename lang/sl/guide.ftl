### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Za branje in deljenje
resources-steps = Kako poteka, korak za korakom
resources-steps-more = od ključa do jutra po zadnjem dnevu
resources-questionnaire = Vprašalnik
resources-questionnaire-more = kaj je vprašano, po področjih, in koga
resources-lists = Seznami trditev
resources-lists-more = shranjeni kot besedilo, za tisk ali pošiljanje
resources-about = O programu Reflectory
resources-about-more = kaj je in od kod prihaja

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Seznami trditev · { $level }
lists-more = Vse trditve, o katerih je ta skupina na tej stopnji lahko vprašana, skupaj s pomočjo. V angleščini, jeziku, v katerem so napisane.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Trditve, skupina: { $group }; { $level }
# Behind the number of a statement, in brackets.
list-optional = izbirna
# `help` says what the best answer would look like.
list-five = Kako bi bila videti 5: { $help }
list-meant = Kaj je mišljeno: { $help }
list-own-wording = Trditve so lastne trditve programa Reflectory. Brez povezave z Evropsko komisijo.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Lestvica
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Odgovor na vsako trditev je ena od ravni (vseh: { $count }): { $points }; 0: { $none }. Pomoč ob vsaki pove, kaj je mišljeno.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Odgovor na vsako trditev je od 1, { $lowest }, do { $count }, { $highest }; 0: { $none }. Pomoč ob vsaki pove, kaj je mišljeno.
guide-scale-five = Odgovor na vsako trditev je od 1, po mojih izkušnjah sploh ne drži, do 5, po mojih izkušnjah povsem drži; 0 pove, da zame ne velja. Pomoč ob vsaki pove, kako bi bila videti 5.
# A heading: questions that belong to no area.
guide-beside = Poleg področij

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] { $years } leto
    [two] { $years } leti
    [few] { $years } leta
   *[other] { $years } let
  }
# Fills "school" where the school has no name yet.
guide-our-school = Naša šola
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = še nihče, ker ni ključa koordinatorja
guide-coordinator = { $name }, z geslom ali obnovitvenimi besedami
guide-coordinators = { $names }, vsak s svojim geslom ali obnovitvenimi besedami
guide-names = { $first } in { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Liste lahko odprejo le vsi skupaj.
guide-needs-one = Liste lahko odpre vsak sam.

## Certificates and the school's badge.

certificates-none = Nobena izvedba še ni zaprta.
certificates-none-more = Od dneva po njenem zadnjem dnevu dobi koordinator tukaj potrdilo, šola pa svojo značko.
# The "c" is a key.
certificates-participants = Udeleženci dobijo svoje takoj po oddaji in samo takrat: c na zaslonu, ki se jim zahvali.
certificates-over = Končane izvedbe
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (značka po odpečatenju)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (zapečateno)
certificates-badge = Značka se podeli, če je sodelovala vsaka skupina in je oddanih listov vsaj { $sheets }. Podpisana je s ključem šole, zato jo lahko preveri vsak; ni značka Evropske komisije.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Iz skupine { $group } ni oddal lista nihče; sodelovati mora vsaka skupina.
badge-missing-sheets = { $sheets ->
    [one] Skupaj je oddan { $sheets } list
    [two] Skupaj sta oddana { $sheets } lista
    [few] Skupaj so oddani { $sheets } listi
   *[other] Skupaj je oddanih { $sheets } listov
  }; za značko jih je potrebnih vsaj { $least }.
