### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Til at læse og give videre
resources-steps = Sådan forløber det, skridt for skridt
resources-steps-more = fra nøglen til morgenen efter den sidste dag
resources-questionnaire = Spørgeskemaet
resources-questionnaire-more = hvem der spørges om hvad, område for område
resources-lists = Lister over udsagn
resources-lists-more = gemt som tekstfil, til at udskrive eller sende rundt
resources-about = Om Reflectory
resources-about-more = hvad det er, og hvor det kommer fra

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Lister over udsagn · { $level }
lists-more = Alle udsagn, som denne gruppe kan få på dette trin, med hjælpetekst. På engelsk, det sprog, udsagnene er skrevet på.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Udsagn til { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = valgfrit
# `help` says what the best answer would look like.
list-five = Sådan ville et 5-tal se ud: { $help }
list-meant = Hvad der menes: { $help }
list-own-wording = Udsagnene er Reflectorys egne. Ikke tilknyttet Europa-Kommissionen.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Skalaen
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Hvert udsagn besvares med et af { $count } niveauer: { $points }; 0: { $none }. En hjælpetekst ved hvert af dem siger, hvad der menes.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Hvert udsagn besvares fra 1, { $lowest }, til { $count }, { $highest }; 0: { $none }. En hjælpetekst ved hvert af dem siger, hvad der menes.
guide-scale-five = Hvert udsagn besvares fra 1, efter min erfaring passer det slet ikke, til 5, efter min erfaring passer det rigtig godt; 0 siger, at det ikke gælder. En hjælpetekst ved hvert af dem siger, hvordan et 5-tal ville se ud.
# A heading: questions that belong to no area.
guide-beside = Ud over områderne

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] et år
   *[other] { $years } år
  }
# Fills "school" where the school has no name yet.
guide-our-school = Vores skole
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = ingen endnu, for der er ingen koordinatornøgle
guide-coordinator = { $name }, med en adgangssætning eller gendannelsesordene
guide-coordinators = { $names }, hver med en adgangssætning eller gendannelsesordene
guide-names = { $first } og { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Kun alle sammen kan åbne ark.
guide-needs-one = Hver af dem kan åbne ark alene.

## Certificates and the school's badge.

certificates-none = Ingen undersøgelse er lukket endnu.
certificates-none-more = Fra dagen efter den sidste dag får koordinatoren et bevis her, og skolen får sin badge.
# The "c" is a key.
certificates-participants = Deltagerne får deres, lige når de har afleveret, og kun da: c på den skærm, der siger tak.
certificates-over = Undersøgelser, der er slut
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (en badge, når forseglingen er brudt)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (forseglet)
certificates-badge = Badgen gives, hvor alle brugergrupper har deltaget, og mindst { $sheets } ark er afleveret. Den er signeret med skolens egen nøgle, så alle kan kontrollere den; den er ikke Europa-Kommissionens.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Ingen har afleveret et ark fra gruppen: { $group }. Alle grupper skal deltage.
badge-missing-sheets = { $sheets ->
    [one] I alt er der afleveret 1 ark
   *[other] I alt er der afleveret { $sheets } ark
  }; en badge kræver mindst { $least }.
