### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, nad { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min nad { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: vynechané

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Pýtame sa na všetko
# How many of the optional statements are ticked.
statements-optional = voliteľné: { $on } z { $count }
# How many own statements there are, of how many there can be.
statements-own = vlastné: { $count } z { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Hľadať:
# How many statements were found; at most 14 columns.
statements-found = nájdené: { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = S textom „{ $words }“: { $found } · a vypíše všetko
statements-found-none = Tieto slová nijaké tvrdenie nemá.

## The list of statements: headings between the entries.

statements-heading-own = Vlastné tvrdenia
# Questions that are answered by writing.
statements-heading-words = Vlastnými slovami
statements-heading-stray = Zaškrtnuté, ale na tomto stupni nie je

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = základné
# Left out by the short form.
statements-word-out = nie
# Optional, and asked because the short form holds it.
statements-word-form = skrátená
# Written by the school.
statements-word-own = vlastné

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Napísať vlastné tvrdenie (n)
statements-bring-own = Prevziať vlastné tvrdenia odinakiaľ (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: medzerník ho vyradí
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Až desať vlastných tvrdení, odpovedá sa na ne ako na ostatné. Napíš text pre každú skupinu, ktorá ho má čítať.
statements-bring-own-what = Zo súboru alebo z iného tvojho prieskumu či prípravy. Dozvieš sa, čo sa nehodí; nič sa tu nestratí.
statements-stray-what = Bolo zaškrtnuté pre iný stupeň a prieskum by sa preň nedal aktivovať.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Tvoje vlastné tvrdenia sú v dotazníku vždy. Enter toto otvorí: môžeš ho zmeniť alebo odobrať.
statements-core-is-asked = Toto je v dotazníku vždy. Voliteľné majú pred sebou prázdne políčko.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Skrátená verzia toto vynecháva. f pridá ďalšie.
statements-form-holds = Toto patrí ku skrátenej verzii a je v dotazníku s ňou.
# `most` is a number, now 10.
statements-no-more-own = Vlastných tvrdení je { $most } a viac ich byť nemôže. Najprv niektoré zmeň alebo odober.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Vlastné, v dotazníku vždy. Zaberie { $times } min.
statements-takes-core = Základné, v dotazníku vždy. Zaberie { $times } min.
statements-takes-left-out = Skrátená verzia ho vynecháva. Zabralo by { $times } min.
statements-takes-ticked = Voliteľné, zaškrtnuté. Pridá { $times } min.
statements-takes-unticked = Voliteľné, nezaškrtnuté. Pridalo by { $times } min.
statements-takes-in-form = Voliteľné, v skrátenej verzii. Zaberie { $times } min.
statements-read-by-nobody = Zatiaľ ho nikto nečíta.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Pomoc: { $help }
statements-more-below = viac nižšie ↓

## How much is asked: everything, or a short form.

statements-how-much = Rozsah dotazníka
statements-all = Všetko
statements-all-what = Všetky základné tvrdenia, ostatné oblasti a čo zaškrtneš alebo napíšeš.
# Stands behind the one that holds.
statements-chosen = vybrané

## A preview: one of the groups follows, to be chosen.

statements-preview = Náhľad je cesta dotazníkom, ako ju prejde účastník. Nič sa z nej neukladá; môžeš z nej kedykoľvek odísť.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Nové vlastné tvrdenie
# A line's name: what the statement is called in reports.
own-title = Názov
# Nothing is written for a line: there is no title.
own-no-title = nijaký
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = nepýtame sa
own-not-translated = nepreložené
own-not-written = zatiaľ nenapísané
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Pár slov, ktoré tvrdenie pomenujú v správe. Účastníci ich nevidia.
own-text-what = Čo táto skupina číta, napríklad „V našej škole …“. Keď je to prázdne, skupiny sa na to nepýtame.
own-translation-what = To isté v tomto jazyku. Keď je to prázdne, ľudia čítajú pôvodné znenie s označením.
own-help-what = Jedna či dve vety o tom, ako by vyzeralo úplné áno, teda 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } z { $max } znakov
own-lines = { $used } z { $max } riadkov
# `used` is such as "5 of 4 lines".
own-too-long = Na najmenšiu obrazovku sa to nezmestí: { $used }. Trochu to, prosím, skráť.
own-pasted-too-long-characters = Vložený text má { $pasted } znakov a nezmestí sa: miesto je na { $max } znakov. Nič sa z neho neprevzalo.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Vložený text má { $pasted } znakov a nezmestí sa: riadkov môže byť { $max }, každý má { $columns } znakov. Nič sa z neho neprevzalo.
own-pasted-left-out = Znaky, ktoré sa nedajú zobraziť, sa vynechali.

## An own statement is removed. x is a key.

own-remove = Ďalším x sa tvrdenie odoberie so všetkými textami. Iný kláves ho ponechá.
own-removed = Tvrdenie je odobrané.

## Own statements are brought in from elsewhere.

bring-title = Prevziať vlastné tvrdenia
bring-what = Označenia si ponechajú, aby sa výsledky dali porovnať. Čo tu už je, ostane, ako je.
bring-from-file = Zo súboru
# A path follows, which is typed.
bring-file = Súbor:
bring-file-what = Prieskum ako súbor TOML. Jeho vlastné tvrdenia sa prevezmú aj s prekladmi; súbor ostane, ako je.
bring-no-other = Nijaký iný prieskum nemá vlastné tvrdenia.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 tvrdenie: { $level }, kolo { $session }, { $year }
    [few] { $count } tvrdenia: { $level }, kolo { $session }, { $year }
   *[other] { $count } tvrdení: { $level }, kolo { $session }, { $year }
  }
bring-file-empty = V tomto súbore nie sú nijaké vlastné tvrdenia.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Nič sa neprevzalo.
bring-taken-one = Prevzaté: { $names }.
bring-taken = { $count ->
    [one] Prevzaté: { $count } vlastné tvrdenie.
    [few] Prevzaté: { $count } vlastné tvrdenia.
   *[other] Prevzaté: { $count } vlastných tvrdení.
  }
bring-here-already = Už tu sú: { $names }.
bring-same-id = Neprevzaté, lebo iné tvrdenie tu má rovnaké označenie: { $names }.
# `most` is a number, now 10.
bring-too-many = Neprevzaté, lebo možných je najviac { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }“
bring-names-two = „{ $one }“, „{ $two }“
bring-names-three = „{ $one }“, „{ $two }“, „{ $three }“
bring-names-more = „{ $one }“, „{ $two }“, „{ $three }“ a ďalšie: { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Odporúčané: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Odporúčané: { $title }, 1 tvrdenie
    [few] Odporúčané: { $title }, { $count } tvrdenia
   *[other] Odporúčané: { $title }, { $count } tvrdení
  }
# `fit` and `most` are numbers.
suggested-count = Zaškrtnuté: { $ticked }. Miesto je ešte na: { $fit }; prieskum má najviac { $most } vlastných tvrdení.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (už tu je)
suggested-is-here = Vlastné tvrdenie s týmto označením tu už je. Zmeniť sa dá v zozname.
suggested-full = Vlastných tvrdení je { $most } a viac ich byť nemôže. Najprv niektoré odober.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Viac sa nezmestí: prieskum má najviac { $most } vlastných tvrdení, z týchto { $fit }. Najprv zruš jedno zaškrtnutie.
suggested-nothing-ticked = Zatiaľ nie je nič zaškrtnuté. Medzerník zaškrtne tvrdenie pod kurzorom.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Všetko je pripravené: kláves a to aktivuje.
activate-missing = { $count ->
    [one] Jedna vec chýba. Enter ťa vezme tam, kde sa doplní.
    [few] { $count } veci chýbajú. Enter ťa vezme tam, kde sa každá doplní.
   *[other] { $count } vecí chýba. Enter ťa vezme tam, kde sa každá doplní.
  }
activate-still-missing = Ešte niečo chýba. V zozname je to označené; Enter ťa tam vezme.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Pozvaní: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, voliteľné: { $optional }, vlastné: { $own }
activate-all-core = Všetky základné tvrdenia
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00, až { $last }, 23:59: { $days ->
    [one] 1 deň
    [few] { $days } dni
   *[other] { $days } dní
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Zatiaľ tu nie je nijaký kľúč, takže hárky by neskôr nikto neotvoril. Vytvor ho v miestnosti 9.
# One name.
activate-opens-one = Hárky môže otvoriť: { $who }.
activate-opens-each = Hárky môže otvoriť: { $who }, každý aj bez druhého.
activate-opens-together = Hárky môžu otvoriť: { $who }, len spoločne.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Heslo sa práve potvrdilo: { $name }.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Je heslo ešte známe? t ho vyskúša.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } a { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Povedz účastníkom, čo priniesol minulý dotazník: 1 vec z tvojho plánu. Enter ju ukáže.
    [few] Povedz účastníkom, čo priniesol minulý dotazník: { $count } veci z tvojho plánu. Enter ich ukáže.
   *[other] Povedz účastníkom, čo priniesol minulý dotazník: { $count } vecí z tvojho plánu. Enter ich ukáže.
  }
activate-tell-other = { $count ->
    [one] Účastníci čítajú, čo priniesol minulý dotazník: 1 vec. Tvoj plán to teraz hovorí inak; Enter to ukáže.
    [few] Účastníci čítajú, čo priniesol minulý dotazník: { $count } veci. Tvoj plán to teraz hovorí inak; Enter to ukáže.
   *[other] Účastníci čítajú, čo priniesol minulý dotazník: { $count } vecí. Tvoj plán to teraz hovorí inak; Enter to ukáže.
  }
activate-told = { $count ->
    [one] Účastníci čítajú, čo priniesol minulý dotazník: 1 vec
    [few] Účastníci čítajú, čo priniesol minulý dotazník: { $count } veci
   *[other] Účastníci čítajú, čo priniesol minulý dotazník: { $count } vecí
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Účastníkom: čo priniesol minulý dotazník
activate-tell-state-other = Teraz čítajú iné slová. Medzerník použije tieto.
activate-tell-state-plan = Z plánu „{ $plan }“. Je to na uvítaní a po odovzdaní.
activate-tell-state = Je to na uvítaní a po odovzdaní.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Čo sa už nezmení
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = tvrdenia
activate-head-minutes = minúty
# In the column of those who are invited: nobody entered a number.
activate-not-known = neznáme
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Vlastné tvrdenia { $own } · { $days } · prah zobrazenia { $cell } · jazyky { $languages }
activate-counted-days = { $days ->
    [one] 1 deň
    [few] { $days } dni
   *[other] { $days } dní
  }
activate-counted-no-days = dni nevybrané
activate-key-lost = Kto stratí heslo aj obnovovacie slová, stratí odpovede: hárky potom nikto neotvorí.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Aktivovať? { $what }
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Pýtame sa 1 človeka
    [few] Pýtame sa { $people } ľudí
   *[other] Pýtame sa { $people } ľudí
  }: { $slot }, { $days ->
    [one] 1 deň
    [few] { $days } dni
   *[other] { $days } dní
  }.
activate-from-then-on = Odvtedy sa nič z toho, čo vidia účastníci, nezmení, ani keď sa zmení súbor s dotazníkom. Kým nikto nezačne odpovedať, aktivácia sa dá vziať späť.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Hárky sa zapečatia; otvoriť ich môže: { $who }.
activate-activating = Chvíľočku: aktivuje sa.

## A passphrase is tried.

activate-still-known = Je heslo ešte známe?
activate-only-tried = Napíš ho tak, ako ho napíšeš pri otváraní hárkov. Teraz sa nič neotvára, len sa skúša.
activate-trying = Chvíľočku: heslo sa skúša.
