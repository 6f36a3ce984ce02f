### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min.
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min., viršija { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min. > { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } neįtraukta

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Klausiama visko
# How many of the optional statements are ticked.
statements-optional = pasirenkamų { $on } iš { $count }
# How many own statements there are, of how many there can be.
statements-own = savų { $count } iš { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Ieškoti:
# How many statements were found; at most 14 columns.
statements-found = rasta: { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Pagal „{ $words }“ { $found } · a – visas sąrašas
statements-found-none = Teiginio su šiais žodžiais nėra.

## The list of statements: headings between the entries.

statements-heading-own = Savi teiginiai
# Questions that are answered by writing.
statements-heading-words = Savais žodžiais
statements-heading-stray = Pažymėta, bet šioje pakopoje neklausiama

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = pagrind.
# Left out by the short form.
statements-word-out = praleis.
# Optional, and asked because the short form holds it.
statements-word-form = trumpas
# Written by the school.
statements-word-own = savas

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Parašyti savą teiginį (n)
statements-bring-own = Įkelti savus teiginius iš kitur (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: tarpo klavišas jį pašalina
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Iki dešimties savų teiginių; į juos atsakoma kaip į kitus. Parašyk po vieną kiekvienai grupei, kuri jį skaitys.
statements-bring-own-what = Iš failo arba iš kitos savo apklausos, ir rengiamos. Kas netinka, pasakoma; čia niekas nedingsta.
statements-stray-what = Jis pažymėtas kitai pakopai ir neleistų paleisti apklausos.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Savų teiginių klausiama visada. Enter šį atveria: gali jį pakeisti arba pašalinti.
statements-core-is-asked = Šio klausiama visada. Prieš pasirenkamą yra tuščias langelis.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Trumpame variante šio nėra. f leidžia klausti daugiau.
statements-form-holds = Šis priklauso trumpam variantui, ir jo klausiama kartu.
# `most` is a number, now 10.
statements-no-more-own = Savų teiginių yra { $most }, daugiau būti negali. Pirma vieną pakeisk arba pašalink.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Savas, klausiama visada. Trunka { $times } min.
statements-takes-core = Pagrindinis, klausiama visada. Trunka { $times } min.
statements-takes-left-out = Trumpame variante jo nėra. Truktų { $times } min.
statements-takes-ticked = Pasirenkamas, pažymėtas. Prideda { $times } min.
statements-takes-unticked = Pasirenkamas, nepažymėtas. Pridėtų { $times } min.
statements-takes-in-form = Pasirenkamas, yra trumpame variante. Trunka { $times } min.
statements-read-by-nobody = Jo dar niekas neskaito.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Pagalba: { $help }
statements-more-below = daugiau žemiau ↓

## How much is asked: everything, or a short form.

statements-how-much = Kiek klausiama
statements-all = Viskas
statements-all-what = Visi pagrindiniai teiginiai, kitos sritys ir tai, ką pažymėsi ar parašysi.
# Stands behind the one that holds.
statements-chosen = pasirinkta

## A preview: one of the groups follows, to be chosen.

statements-preview = Peržiūra yra toks klausimynas, kokį mato dalyvis. Nieko iš jos neįrašoma; gali bet kada išeiti.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Naujas savas teiginys
# A line's name: what the statement is called in reports.
own-title = Pavadinimas
# Nothing is written for a line: there is no title.
own-no-title = nėra
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = neklausiama
own-not-translated = neišversta
own-not-written = dar neparašyta
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Keli žodžiai, kuriais teiginys vadinamas ataskaitoje. Dalyviai jų nemato.
own-text-what = Ką skaito ši grupė, pavyzdžiui, „Mūsų mokykloje …“. Jei tuščia, grupės šio teiginio neklausiama.
own-translation-what = Tas pats šia kalba. Jei tuščia, žmonės skaito taip, kaip parašyta, su žyma.
own-help-what = Vienas ar du sakiniai apie tai, kaip atrodytų visiškas „taip“, tai yra 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } iš { $max } ženklų
own-lines = { $used } iš { $max } eilučių
# `used` is such as "5 of 4 lines".
own-too-long = Į mažiausią ekraną tiek netelpa: { $used }. Truputį sutrumpink.
own-pasted-too-long-characters = Įklijuotame tekste ženklų: { $pasted }, ir jis netelpa: vietos yra tiek ženklų: { $max }. Nieko iš jo nepaimta.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Įklijuotame tekste ženklų: { $pasted }, ir jis netelpa: vietos yra tiek eilučių: { $max }, eilutėje ženklų: { $columns }. Nieko iš jo nepaimta.
own-pasted-left-out = Ženklai, kurių parodyti negalima, praleisti.

## An own statement is removed. x is a key.

own-remove = Dar kartą x – šis teiginys pašalinamas su visais tekstais. Bet kuris kitas klavišas jį palieka.
own-removed = Teiginys pašalintas.

## Own statements are brought in from elsewhere.

bring-title = Įkelti savus teiginius
bring-what = Jų id išlieka, todėl rezultatus galima palyginti. Kas čia jau yra, lieka, kaip yra.
bring-from-file = Iš failo
# A path follows, which is typed.
bring-file = Failas:
bring-file-what = Apklausa TOML faile. Jos savi teiginiai perimami su vertimais; failas lieka, koks yra.
bring-no-other = Jokioje kitoje apklausoje savų teiginių nėra.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] { $count } teiginys: { $level }, { $session } etapas, { $year }
    [few] { $count } teiginiai: { $level }, { $session } etapas, { $year }
   *[other] { $count } teiginių: { $level }, { $session } etapas, { $year }
  }
bring-file-empty = Šiame faile savų teiginių nėra.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Nieko neperimta.
bring-taken-one = Perimta: { $names }.
bring-taken = { $count ->
    [one] Perimta: { $count } savas teiginys.
    [few] Perimta: { $count } savi teiginiai.
   *[other] Perimta: { $count } savų teiginių.
  }
bring-here-already = Jau yra čia: { $names }.
bring-same-id = Neperimta, nes kitas teiginys čia turi tą patį id: { $names }.
# `most` is a number, now 10.
bring-too-many = Neperimta, nes daugiausia gali būti { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }“
bring-names-two = „{ $one }“, „{ $two }“
bring-names-three = „{ $one }“, „{ $two }“, „{ $three }“
bring-names-more = „{ $one }“, „{ $two }“, „{ $three }“ ir dar { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Siūloma: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Siūloma: { $title }, { $count } teiginys
    [few] Siūloma: { $title }, { $count } teiginiai
   *[other] Siūloma: { $title }, { $count } teiginių
  }
# `fit` and `most` are numbers.
suggested-count = Pažymėta: { $ticked }. Dar telpa { $fit }: apklausoje daugiausia gali būti { $most } savų teiginių.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (jau yra)
suggested-is-here = Savas teiginys su šiuo id čia jau yra. Jį galima pakeisti sąraše.
suggested-full = Savų teiginių yra { $most }, daugiau būti negali. Pirma vieną pašalink.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Daugiau netelpa: savų teiginių apklausoje gali būti { $most }, taigi iš šių { $fit }. Pirma nuo vieno nuimk žymą.
suggested-nothing-ticked = Dar nieko nepažymėta. Tarpo klavišas pažymi teiginį po žymekliu.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Viskas paruošta: a – paleisti.
activate-missing = { $count ->
    [one] Trūksta { $count } dalyko. Enter veda ten, kur tai sutvarkoma.
    [few] Trūksta { $count } dalykų. Enter veda ten, kur kiekvienas sutvarkomas.
   *[other] Trūksta { $count } dalykų. Enter veda ten, kur kiekvienas sutvarkomas.
  }
activate-still-missing = Dar kažko trūksta. Sąraše tai pažymėta; Enter veda ten.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Kviesta: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, pasirenkamų { $optional }, savų { $own }
activate-all-core = Visi pagrindiniai teiginiai
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00 – { $last }, 23:59: { $days ->
    [one] { $days } diena
    [few] { $days } dienos
   *[other] { $days } dienų
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Rakto dar nėra, todėl vėliau niekas negalėtų atverti anketų. Sukurk jį 9 skyriuje.
# One name.
activate-opens-one = Anketas gali atverti { $who }.
activate-opens-each = Anketas gali atverti { $who }, kiekvienas atskirai.
activate-opens-together = Anketas gali atverti { $who }, tik kartu.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Slaptafrazė ({ $name }) ką tik buvo teisinga.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Ar slaptafrazė dar žinoma? t ją išbando.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } ir { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Pranešti dalyviams, kas nuveikta po praėjusios apklausos: { $count } dalykas iš tavo plano. Enter parodo.
    [few] Pranešti dalyviams, kas nuveikta po praėjusios apklausos: { $count } dalykai iš tavo plano. Enter parodo.
   *[other] Pranešti dalyviams, kas nuveikta po praėjusios apklausos: { $count } dalykų iš tavo plano. Enter parodo.
  }
activate-tell-other = { $count ->
    [one] Dalyviams pranešama, kas nuveikta po praėjusios apklausos: { $count } dalykas. Tavo plane tai dabar pasakyta kitaip; Enter parodo.
    [few] Dalyviams pranešama, kas nuveikta po praėjusios apklausos: { $count } dalykai. Tavo plane tai dabar pasakyta kitaip; Enter parodo.
   *[other] Dalyviams pranešama, kas nuveikta po praėjusios apklausos: { $count } dalykų. Tavo plane tai dabar pasakyta kitaip; Enter parodo.
  }
activate-told = { $count ->
    [one] Dalyviams pranešama, kas nuveikta: { $count } dalykas
    [few] Dalyviams pranešama, kas nuveikta: { $count } dalykai
   *[other] Dalyviams pranešama, kas nuveikta: { $count } dalykų
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Pranešti dalyviams, kas jau nuveikta
activate-tell-state-other = Dabar pranešama kitais žodžiais. Tarpo klavišas paima šiuos.
activate-tell-state-plan = Iš plano „{ $plan }“. Rodoma pradžioje ir pateikus anketą.
activate-tell-state = Rodoma pradžioje ir pateikus anketą.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Kas nebesikeis
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = teiginiai
activate-head-minutes = minutės
# In the column of those who are invited: nobody entered a number.
activate-not-known = nežinoma
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Savi teiginiai { $own } · { $days } · mažiausia grupė { $cell } · kalbos { $languages }
activate-counted-days = { $days ->
    [one] { $days } diena
    [few] { $days } dienos
   *[other] { $days } dienų
  }
activate-counted-no-days = dienos nepasirinktos
activate-key-lost = Kas praranda ir slaptafrazę, ir atkūrimo žodžius, praranda atsakymus: tada anketų niekas negali atverti.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Paleisti apklausą ({ $what })?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Apklausiamas { $people } žmogus
    [few] Apklausiami { $people } žmonės
   *[other] Apklausiama { $people } žmonių
  }: { $slot }, { $days ->
    [one] { $days } diena
    [few] { $days } dienos
   *[other] { $days } dienų
  }.
activate-from-then-on = Nuo tada nebesikeičia niekas, ką mato dalyviai, net jei pasikeičia klausimyno failas. Kol niekas nepradėjo atsakinėti, paleidimą galima atšaukti.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Antspaudą gali nuimti: { $who }.
activate-activating = Akimirką: apklausa paleidžiama.

## A passphrase is tried.

activate-still-known = Ar slaptafrazė dar žinoma?
activate-only-tried = Įvesk ją taip, kaip įvesi atverdamas ar atverdama anketas. Dabar nieko neatveriama, tik išbandoma.
activate-trying = Akimirką: tikrinama slaptafrazė.
