### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Att läsa och att dela ut
resources-steps = Så går det till, steg för steg
resources-steps-more = från nyckeln till morgonen efter den sista dagen
resources-questionnaire = Enkäten
resources-questionnaire-more = vad som frågas, område för område, och vilka
resources-lists = Listor med påståenden
resources-lists-more = sparas som textfil, att skriva ut eller skicka runt
resources-about = Om Reflectory
resources-about-more = vad det är och var det kommer ifrån

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Listor med påståenden · { $level }
lists-more = Varje påstående som den här gruppen kan få på den här nivån, med sin hjälptext. På engelska, språket som påståendena är skrivna på.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Påståenden för { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = valfritt
# `help` says what the best answer would look like.
list-five = Så här skulle en femma se ut: { $help }
list-meant = Vad som menas: { $help }
list-own-wording = Påståendena är Reflectorys egna. Ingen koppling till Europeiska kommissionen.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Skalan
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Varje påstående besvaras med en av { $count } nivåer: { $points }; 0: { $none }. En hjälptext bredvid var och en säger vad som menas.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Varje påstående besvaras från 1, { $lowest }, till { $count }, { $highest }; 0: { $none }. En hjälptext bredvid vart och ett säger vad som menas.
guide-scale-five = Varje påstående besvaras från 1, enligt min erfarenhet stämmer det inte alls, till 5, enligt min erfarenhet stämmer det mycket bra; 0 säger att det inte gäller. En hjälptext bredvid vart och ett säger hur en femma skulle se ut.
# A heading: questions that belong to no area.
guide-beside = Utanför områdena

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] ett år
   *[other] { $years } år
  }
# Fills "school" where the school has no name yet.
guide-our-school = Vår skola
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = ingen än, för ingen samordnare har en nyckel
guide-coordinator = { $name }, med en lösenfras eller återställningsorden
guide-coordinators = { $names }, var och en med en lösenfras eller återställningsorden
guide-names = { $first } och { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Bara alla tillsammans kan öppna blad.
guide-needs-one = Var och en av dem kan öppna blad på egen hand.

## Certificates and the school's badge.

certificates-none = Ingen undersökning har stängt än.
certificates-none-more = Från dagen efter den sista dagen får dess samordnare ett intyg här, och skolan sitt märke.
# The "c" is a key.
certificates-participants = Deltagarna får sitt direkt efter att de har lämnat in, och bara då: c på skärmen som tackar dem.
certificates-over = Undersökningar som är slut
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (märke när förseglingen är bruten)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (förseglad)
certificates-badge = Märket ges där varje användargrupp deltog och minst { $sheets } blad lämnades in. Det är signerat med skolans egen nyckel, så att vem som helst kan kontrollera det; det är inte Europeiska kommissionens.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Ingen i gruppen { $group } lämnade in något blad; varje grupp måste delta.
badge-missing-sheets = { $sheets ->
    [one] Sammanlagt lämnades 1 blad in
   *[other] Sammanlagt lämnades { $sheets } blad in
  }; ett märke kräver minst { $least }.
