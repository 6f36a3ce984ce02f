### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } perc
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } perc, több mint { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } perc > { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } kimarad

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Mindent kérdezünk
# How many of the optional statements are ticked.
statements-optional = választható: { $on } / { $count }
# How many own statements there are, of how many there can be.
statements-own = saját: { $count } / { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Keresés:
# How many statements were found; at most 14 columns.
statements-found = { $count } találat
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = „{ $words }”: { $found } · a: teljes lista
statements-found-none = Egyik állításban sincsenek meg ezek a szavak.

## The list of statements: headings between the entries.

statements-heading-own = Saját állítások
# Questions that are answered by writing.
statements-heading-words = A saját szavaikkal
statements-heading-stray = Be van jelölve, de ezen a szinten nem kérdezzük

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = alap
# Left out by the short form.
statements-word-out = kimarad
# Optional, and asked because the short form holds it.
statements-word-form = rövid
# Written by the school.
statements-word-own = saját

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Saját állítás írása (n)
statements-bring-own = Saját állítások behozása máshonnan (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: a szóköz kiveszi
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Legfeljebb tíz saját állítás, ugyanúgy lehet rájuk válaszolni, mint a többire. Írj egyet minden csoportnak, amelyik olvassa majd!
statements-bring-own-what = Fájlból, vagy egy felmérésedből vagy előkészítésedből. Ami nem fér be, arról szólunk; itt semmi sem vész el.
statements-stray-what = Másik szinthez jelölték be, és megakadályozná az élesítést.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = A saját állításaidat mindig kérdezzük. Az Enter megnyitja ezt: módosíthatod vagy eltávolíthatod.
statements-core-is-asked = Ezt mindig kérdezzük. Ami választható, az előtt üres négyzet áll.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = A rövid változat ezt kihagyja. f: több kérdés.
statements-form-holds = Ez a rövid változat része, azzal együtt kérdezzük.
# `most` is a number, now 10.
statements-no-more-own = Már { $most } saját állítás van, több nem lehet. Előbb módosíts vagy távolíts el egyet!

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Saját, mindig kérdezzük. Idő: { $times } perc.
statements-takes-core = Alap, mindig kérdezzük. Idő: { $times } perc.
statements-takes-left-out = A rövid változat kihagyja. Idő lenne: { $times } perc.
statements-takes-ticked = Választható, bejelölve. Ennyit ad hozzá: { $times } perc.
statements-takes-unticked = Választható, nincs bejelölve. Ennyit adna hozzá: { $times } perc.
statements-takes-in-form = Választható, a rövid változatban van. Idő: { $times } perc.
statements-read-by-nobody = Még senki sem olvassa.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Segítség: { $help }
statements-more-below = lejjebb még van ↓

## How much is asked: everything, or a short form.

statements-how-much = Mennyit kérdezünk
statements-all = Mindent
statements-all-what = Minden alapállítás, a többi terület, és amit bejelölsz vagy írsz.
# Stands behind the one that holds.
statements-chosen = kiválasztva

## A preview: one of the groups follows, to be chosen.

statements-preview = Az előnézet az, ahogyan egy résztvevő végighalad. Semmit sem tárolunk belőle; bármikor kiléphetsz.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Új saját állítás
# A line's name: what the statement is called in reports.
own-title = Cím
# Nothing is written for a line: there is no title.
own-no-title = nincs
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = nem kapja
own-not-translated = nincs lefordítva
own-not-written = még nincs megírva
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Néhány szó, amely megnevezi az állítást a jelentésben. A résztvevők nem látják.
own-text-what = Amit ez a csoport olvas, például: „Iskolánkban …”. Ha üresen marad, a csoport nem kapja.
own-translation-what = Ugyanez ezen a nyelven. Ha üresen marad, az eredetit olvassák, megjelölve.
own-help-what = Egy-két mondat arról, milyen lenne a teljes igen, az 5-ös.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } / { $max } karakter
own-lines = { $used } / { $max } sor
# `used` is such as "5 of 4 lines".
own-too-long = Ez hosszabb, mint ami a legkisebb képernyőre ráfér: { $used }. Rövidítsd egy kicsit!
own-pasted-too-long-characters = A beillesztett szöveg { $pasted } karakter, és nem fér el: { $max } karakternek van hely. Semmi sem került át belőle.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = A beillesztett szöveg { $pasted } karakter, és nem fér el: { $max } sornak van hely, soronként { $columns } karakterrel. Semmi sem került át belőle.
own-pasted-left-out = A nem megjeleníthető karakterek kimaradtak.

## An own statement is removed. x is a key.

own-remove = Még egy x eltávolítja ezt az állítást az összes szövegével. Bármely más billentyű megtartja.
own-removed = Az állítás eltávolítva.

## Own statements are brought in from elsewhere.

bring-title = Saját állítások behozása
bring-what = Megtartják az azonosítójukat, így az eredmények összevethetők. Ami már itt van, marad, ahogy van.
bring-from-file = Fájlból
# A path follows, which is typed.
bring-file = Fájl:
bring-file-what = Egy felmérés TOML-fájlban. A saját állításait a fordításaikkal együtt átvesszük; a fájl marad, ahogy van.
bring-no-other = Egyetlen más felmérésnek sincs saját állítása.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] { $count } állítás: { $level }, { $session }. alkalom, { $year }
   *[other] { $count } állítás: { $level }, { $session }. alkalom, { $year }
  }
bring-file-empty = Ebben a fájlban nincsenek saját állítások.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Semmi sem került át.
bring-taken-one = Átvéve: { $names }.
bring-taken = { $count ->
    [one] Átvéve: { $count } saját állítás.
   *[other] Átvéve: { $count } saját állítás.
  }
bring-here-already = Már itt van: { $names }.
bring-same-id = Nem került át, mert itt egy másik állításnak ugyanez az azonosítója: { $names }.
# `most` is a number, now 10.
bring-too-many = Nem került át, mert legfeljebb { $most } lehetséges: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }”
bring-names-two = „{ $one }”, „{ $two }”
bring-names-three = „{ $one }”, „{ $two }”, „{ $three }”
bring-names-more = „{ $one }”, „{ $two }”, „{ $three }” és még { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Javaslat: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Javaslat: { $title }, { $count } állítás
   *[other] Javaslat: { $title }, { $count } állítás
  }
# `fit` and `most` are numbers.
suggested-count = Bejelölve: { $ticked }. Még ennyinek van hely: { $fit }; egy felmérésbe legfeljebb { $most } saját állítás fér.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (már itt van)
suggested-is-here = Ilyen azonosítójú saját állítás már van itt. A listában módosítható.
suggested-full = Már { $most } saját állítás van, több nem lehet. Előbb távolíts el egyet!
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Több nem fér be: egy felmérésbe { $most } saját állítás fér, ezek közül { $fit }. Előbb vedd ki egyiknek a jelölését!
suggested-nothing-ticked = Még semmi sincs bejelölve. A szóköz bejelöli a kijelölt állítást.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Minden készen áll; a: élesítés.
activate-missing = { $count ->
    [one] { $count } dolog hiányzik. Az Enter oda visz, ahol pótolható.
   *[other] { $count } dolog hiányzik. Az Enter oda visz, ahol pótolható.
  }
activate-still-missing = Valami még hiányzik. A lista jelöli; az Enter odavisz.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Meghívottak: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $invited } { $group }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } választható, { $own } saját
activate-all-core = Minden alapállítás
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $days ->
    [one] { $first }, 00:00 – { $last }, 23:59: { $days } nap
   *[other] { $first }, 00:00 – { $last }, 23:59: { $days } nap
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Még nincs kulcs, így később senki sem nyithatná meg a lapokat. Készíts egyet a 9-es teremben!
# One name.
activate-opens-one = A lapokat megnyithatja: { $who }.
activate-opens-each = A lapokat megnyithatja, egyedül is: { $who }.
activate-opens-together = A lapokat megnyithatja, csak együtt: { $who }.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Ennek a jelmondata az imént helyes volt: { $name }.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Megvan még a jelmondat? t: próba.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } és { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Elmondod a résztvevőknek, mi lett abból, ami múltkor elhangzott: { $count } dolog a tervedből. Enter: megmutatja.
   *[other] Elmondod a résztvevőknek, mi lett abból, ami múltkor elhangzott: { $count } dolog a tervedből. Enter: megmutatja.
  }
activate-tell-other = { $count ->
    [one] A résztvevők megtudják, mi lett abból, ami múltkor elhangzott: { $count } dolog. A terved most más szavakkal mondja; Enter: megmutatja.
   *[other] A résztvevők megtudják, mi lett abból, ami múltkor elhangzott: { $count } dolog. A terved most más szavakkal mondja; Enter: megmutatja.
  }
activate-told = { $count ->
    [one] A résztvevők megtudják, mi lett abból, ami múltkor elhangzott: { $count } dolog
   *[other] A résztvevők megtudják, mi lett abból, ami múltkor elhangzott: { $count } dolog
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Elmondjuk, mi lett abból, ami múltkor elhangzott
activate-tell-state-other = Most más szavak hangzanak el. A szóköz ezeket veszi át.
activate-tell-state-plan = Ebből a tervből: „{ $plan }”. Az üdvözlésben és a beadás után olvasható.
activate-tell-state = Az üdvözlésben és a beadás után olvasható.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Ami rögzül
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = állítás
activate-head-minutes = perc
# In the column of those who are invited: nobody entered a number.
activate-not-known = nem ismert
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Saját állítás: { $own } · { $days } · legkisebb csoport: { $cell } · nyelvek: { $languages }
activate-counted-days = { $days ->
    [one] { $days } nap
   *[other] { $days } nap
  }
activate-counted-no-days = nincsenek kiválasztva napok
activate-key-lost = Aki a jelmondatot és a visszaállító szavakat is elveszti, elveszti a válaszokat: akkor senki sem nyithatja meg a lapokat.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Élesíted? { $what }
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] { $people } főt kérdezünk: { $slot }, { $days } nap.
   *[other] { $people } főt kérdezünk: { $slot }, { $days } nap.
  }
activate-from-then-on = Ettől kezdve semmi sem változhat, amit a résztvevők látnak, akkor sem, ha egy kérdőívfájl megváltozik. Amíg senki sem kezd válaszolni, az élesítés visszavonható.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = A lapokat ehhez a kulcshoz pecsételjük le: { $who }.
activate-activating = Egy pillanat: az élesítés folyik.

## A passphrase is tried.

activate-still-known = Megvan még a jelmondat?
activate-only-tried = Úgy írd be, ahogy a lapok megnyitásakor fogod! Most semmi sem nyílik meg; ez csak próba.
activate-trying = Egy pillanat: a jelmondat ellenőrzése folyik.
