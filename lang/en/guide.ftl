### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = To read and to hand round
resources-steps = How it goes, step by step
resources-steps-more = from the key to the morning after the last day
resources-questionnaire = The questionnaire
resources-questionnaire-more = what is asked, area by area, and of whom
resources-lists = Statement lists
resources-lists-more = saved as a text file, to print or to send round
resources-about = About Reflectory
resources-about-more = what it is, and where it comes from

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = Statement lists · { $level }
lists-more = Every statement this group can be asked at this level, with its help text. In English, the language the statements are written in.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = Statements for { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = optional
# `help` says what the best answer would look like.
list-five = A 5 would look like this: { $help }
list-meant = What is meant: { $help }
list-own-wording = The statements are Reflectory's own. Not affiliated with the European Commission.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = The scale
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Each statement is answered with one of { $count } levels: { $points }; 0: { $none }. A help text beside each says what is meant.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Each statement is answered from 1, { $lowest }, to { $count }, { $highest }; 0: { $none }. A help text beside each says what is meant.
guide-scale-five = Each statement is answered from 1, in my experience not true at all, to 5, in my experience very true; 0 says that it does not apply. A help text beside each says what a 5 would look like.
# A heading: questions that belong to no area.
guide-beside = Beside the areas

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] one year
   *[other] { $years } years
  }
# Fills "school" where the school has no name yet.
guide-our-school = Our school
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = nobody yet, for there is no coordinator's key
guide-coordinator = { $name }, with a passphrase or the recovery words
guide-coordinators = { $names }, each with a passphrase or the recovery words
guide-names = { $first } and { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Only all of them together can open sheets.
guide-needs-one = Each of them alone can open sheets.

## Certificates and the school's badge.

certificates-none = No exercise has closed yet.
certificates-none-more = From the day after its last day, its coordinator gets a certificate here, and the school its badge.
# The "c" is a key.
certificates-participants = Participants get theirs right after they have handed in, and only then: c on the screen that thanks them.
certificates-over = Exercises that are over
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (a badge once it is unsealed)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (sealed)
certificates-badge = The badge is given where every user group took part and at least { $sheets } sheets were handed in. It is signed with the school's own key, so that anybody can check it; it is not the European Commission's.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Nobody of the group { $group } handed in a sheet; every group has to take part.
badge-missing-sheets = { $sheets ->
    [one] In all, 1 sheet was handed in
   *[other] In all, { $sheets } sheets were handed in
  }; a badge needs at least { $least }.
