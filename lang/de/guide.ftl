### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Zum Lesen und Weitergeben
resources-steps = Wie es geht, Schritt für Schritt
resources-steps-more = vom Schlüssel bis zum Morgen nach dem letzten Tag
resources-questionnaire = Der Fragebogen
resources-questionnaire-more = was gefragt wird, Bereich für Bereich, und wer
resources-lists = Listen der Aussagen
resources-lists-more = als Textdatei, zum Drucken oder Verschicken
resources-about = Über Reflectory
resources-about-more = was es ist und woher es kommt

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Listen der Aussagen · { $level }
lists-more = Jede Aussage, die dieser Gruppe auf dieser Bildungsstufe vorgelegt werden kann, mit ihrem Hilfetext. Auf Englisch, der Sprache, in der die Aussagen geschrieben sind.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Aussagen: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = optional
# `help` says what the best answer would look like.
list-five = So sähe eine 5 aus: { $help }
list-meant = Gemeint ist: { $help }
list-own-wording = Die Aussagen stammen von Reflectory selbst. Keine Verbindung zur Europäischen Kommission.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Die Skala
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Jede Aussage wird mit einer von { $count } Stufen beantwortet: { $points }; 0: { $none }. Ein Hilfetext neben jeder sagt, was gemeint ist.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Jede Aussage wird beantwortet von 1, { $lowest }, bis { $count }, { $highest }; 0: { $none }. Ein Hilfetext neben jeder sagt, was gemeint ist.
guide-scale-five = Jede Aussage wird beantwortet von 1, nach meiner Erfahrung stimmt das gar nicht, bis 5, nach meiner Erfahrung stimmt das genau; 0 heißt: trifft auf mich nicht zu. Ein Hilfetext neben jeder sagt, wie eine 5 aussähe.
# A heading: questions that belong to no area.
guide-beside = Neben den Bereichen

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] ein Jahr
   *[other] { $years } Jahre
  }
# Fills "school" where the school has no name yet.
guide-our-school = Unsere Schule
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = noch niemand, denn es gibt noch keinen Schlüssel der Koordination
guide-coordinator = { $name }, mit Passphrase oder Notfallwörtern
guide-coordinators = { $names }, jeweils mit Passphrase oder Notfallwörtern
guide-names = { $first } und { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Nur alle zusammen können Bögen öffnen.
guide-needs-one = Jede dieser Personen kann allein Bögen öffnen.

## Certificates and the school's badge.

certificates-none = Noch ist keine Befragung geschlossen.
certificates-none-more = Ab dem Tag nach dem letzten Tag bekommt die Koordination hier eine Urkunde und die Schule ihr Abzeichen.
# The "c" is a key.
certificates-participants = Wer teilnimmt, bekommt die eigene Urkunde gleich nach dem Abgeben, und nur dann: c auf dem Bildschirm mit dem Dank.
certificates-over = Befragungen, die vorbei sind
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (Abzeichen nach dem Entsiegeln)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (versiegelt)
certificates-badge = Das Abzeichen gibt es, wo jede Gruppe teilgenommen hat und mindestens { $sheets } Bögen abgegeben wurden. Es ist mit dem eigenen Schlüssel der Schule signiert, sodass alle es prüfen können; es ist keines der Europäischen Kommission.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Aus dieser Gruppe hat niemand einen Bogen abgegeben: { $group }. Jede Gruppe muss teilnehmen.
badge-missing-sheets = Insgesamt { $sheets ->
    [one] wurde 1 Bogen
   *[other] wurden { $sheets } Bögen
  } abgegeben; ein Abzeichen braucht mindestens { $least }.
