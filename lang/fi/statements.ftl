### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, yli { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min yli { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } ei mukana

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Kysytään kaikki
# How many of the optional statements are ticked.
statements-optional = { $on }/{ $count } valinnaista
# How many own statements there are, of how many there can be.
statements-own = { $count }/{ $most } omaa

## The list of statements: a search.

# What is typed follows.
statements-search = Haku:
# How many statements were found; at most 14 columns.
statements-found = { $count } löytyi
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Haku "{ $words }": { $found } · a näyttää kaikki
statements-found-none = Missään väittämässä ei ole näitä sanoja.

## The list of statements: headings between the entries.

statements-heading-own = Omat väittämät
# Questions that are answered by writing.
statements-heading-words = Omin sanoin
statements-heading-stray = Rastitettu, mutta ei kysytä tällä asteella

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = ydin
# Left out by the short form.
statements-word-out = pois
# Optional, and asked because the short form holds it.
statements-word-form = lyhyt
# Written by the school.
statements-word-own = oma

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Kirjoita oma väittämä (n)
statements-bring-own = Tuo omia väittämiä muualta (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: välilyönti poistaa sen
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Enintään kymmenen omaa väittämää, joihin vastataan niin kuin muihinkin. Kirjoita jokaiselle ryhmälle, jonka on tarkoitus lukea se.
statements-bring-own-what = Tiedostosta, tai omasta kyselystä tai valmistelusta. Saat tietää, mikä ei sovi; täältä ei katoa mitään.
statements-stray-what = Se rastitettiin toista astetta varten ja estäisi kyselyn aktivoinnin.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Omat väittämäsi kysytään aina. Enter avaa tämän: voit muuttaa sitä tai poistaa sen.
statements-core-is-asked = Tämä kysytään aina. Valinnaisen edessä on tyhjä ruutu.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Lyhytversio jättää tämän pois. f kysyy enemmän.
statements-form-holds = Tämä kuuluu lyhytversioon ja kysytään sen mukana.
# `most` is a number, now 10.
statements-no-more-own = Omia väittämiä on { $most }, enempää ei voi olla. Muuta tai poista ensin jokin niistä.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Oma, kysytään aina. Vie { $times } min.
statements-takes-core = Ydin, kysytään aina. Vie { $times } min.
statements-takes-left-out = Lyhytversio jättää pois. Veisi { $times } min.
statements-takes-ticked = Valinnainen, rastitettu. Lisää { $times } min.
statements-takes-unticked = Valinnainen, ei rastitettu. Lisäisi { $times } min.
statements-takes-in-form = Valinnainen, lyhytversiossa. Vie { $times } min.
statements-read-by-nobody = Kukaan ei vielä lue sitä.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Ohje: { $help }
statements-more-below = lisää alla ↓

## How much is asked: everything, or a short form.

statements-how-much = Kuinka paljon kysytään
statements-all = Kaikki
statements-all-what = Kaikki ydinväittämät, muut alueet ja se, minkä rastitat tai kirjoitat.
# Stands behind the one that holds.
statements-chosen = valittu

## A preview: one of the groups follows, to be chosen.

statements-preview = Esikatselussa kysely etenee niin kuin osallistuja sen kokee. Siitä ei tallenneta mitään; lopeta milloin haluat.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Uusi oma väittämä
# A line's name: what the statement is called in reports.
own-title = Otsikko
# Nothing is written for a line: there is no title.
own-no-title = ei ole
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = ei kysytä
own-not-translated = ei käännetty
own-not-written = ei vielä kirjoitettu
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Muutama sana, jotka nimeävät väittämän raportissa. Osallistujat eivät näe niitä.
own-text-what = Mitä tämä ryhmä lukee, esimerkiksi "Koulussamme …". Jos kohta on tyhjä, ryhmältä ei kysytä.
own-translation-what = Sama tällä kielellä. Jos kohta on tyhjä, väittämä luetaan alkukielellä, ja siitä on merkintä.
own-help-what = Yksi tai kaksi lausetta siitä, miltä täysi kyllä, siis 5, näyttäisi.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used }/{ $max } merkkiä
own-lines = { $used }/{ $max } riviä
# `used` is such as "5 of 4 lines".
own-too-long = Tämä on pidempi kuin pienimmälle näytölle mahtuu: { $used }. Lyhennä sitä hieman.
own-pasted-too-long-characters = Liitetyssä tekstissä on { $pasted } merkkiä, eikä se mahdu: tilaa on { $max } merkille. Siitä ei otettu mitään.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Liitetyssä tekstissä on { $pasted } merkkiä, eikä se mahdu: tilaa on näin monelle riville: { $max }, rivillä { $columns } merkkiä. Siitä ei otettu mitään.
own-pasted-left-out = Merkit, joita ei voi näyttää, jätettiin pois.

## An own statement is removed. x is a key.

own-remove = x vielä kerran poistaa tämän väittämän kaikkine teksteineen. Mikä tahansa muu näppäin säilyttää sen.
own-removed = Väittämä poistettiin.

## Own statements are brought in from elsewhere.

bring-title = Tuo omia väittämiä
bring-what = Niiden tunnukset säilyvät, jotta tuloksia voi verrata. Se, mitä täällä jo on, pysyy ennallaan.
bring-from-file = Tiedostosta
# A path follows, which is typed.
bring-file = Tiedosto:
bring-file-what = Kysely TOML-tiedostona. Sen omat väittämät tuodaan käännöksineen; tiedosto pysyy ennallaan.
bring-no-other = Missään muussa kyselyssä ei ole omia väittämiä.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 väittämä: { $level }, kierros { $session }, { $year }
   *[other] { $count } väittämää: { $level }, kierros { $session }, { $year }
  }
bring-file-empty = Tässä tiedostossa ei ole omia väittämiä.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Mitään ei tuotu.
bring-taken-one = Tuotu: { $names }.
bring-taken = { $count ->
    [one] Tuotu: { $count } oma väittämä.
   *[other] Tuotu: { $count } omaa väittämää.
  }
bring-here-already = Täällä jo: { $names }.
bring-same-id = Ei tuotu, koska toisella väittämällä täällä on sama tunnus: { $names }.
# `most` is a number, now 10.
bring-too-many = Ei tuotu, koska niitä voi olla enintään { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = "{ $one }"
bring-names-two = "{ $one }", "{ $two }"
bring-names-three = "{ $one }", "{ $two }", "{ $three }"
bring-names-more = "{ $one }", "{ $two }", "{ $three }" ja { $more } muuta
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Ehdotettu: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Ehdotettu: { $title }, 1 väittämä
   *[other] Ehdotettu: { $title }, { $count } väittämää
  }
# `fit` and `most` are numbers.
suggested-count = Rastitettu: { $ticked }. Tilaa vielä: { $fit }. Kyselyssä voi olla enintään { $most } omaa väittämää.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (täällä jo)
suggested-is-here = Oma väittämä, jolla on tämä tunnus, on täällä jo. Sitä voi muuttaa luettelossa.
suggested-full = Omia väittämiä on { $most }, enempää ei voi olla. Poista ensin jokin niistä.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Enempää ei mahdu: omia väittämiä voi olla { $most }, siis näitä { $fit }. Poista ensin jokin rasti.
suggested-nothing-ticked = Mitään ei ole vielä rastitettu. Välilyönti rastittaa kohdistimen alla olevan väittämän.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Kaikki on valmista: a aktivoi kyselyn.
activate-missing = { $count ->
    [one] Yksi asia puuttuu. Enter vie sinne, missä sen voi korjata.
   *[other] { $count } asiaa puuttuu. Enter vie sinne, missä kunkin voi korjata.
  }
activate-still-missing = Jotain puuttuu vielä. Se on merkitty luetteloon; Enter vie sinne.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Kutsuttu: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } valinnaista, { $own } omaa
activate-all-core = Kaikki ydinväittämät
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first } klo 00.00 – { $last } klo 23.59: { $days ->
    [one] 1 päivä
   *[other] { $days } päivää
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Avainta ei vielä ole, joten kukaan ei voisi avata lomakkeita myöhemmin. Luo avain huoneessa 9.
# One name.
activate-opens-one = Lomakkeet voi avata: { $who }.
activate-opens-each = Lomakkeet voi avata: { $who }, kumpikin yksin.
activate-opens-together = Lomakkeet voi avata: { $who }, vain yhdessä.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Tunnuslause oli äsken oikein: { $name }.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Muistetaanko tunnuslause yhä? t kokeilee sitä.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } ja { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Kerro osallistujille, mitä viime kerrasta seurasi: 1 asia suunnitelmastasi. Enter näyttää sen.
   *[other] Kerro osallistujille, mitä viime kerrasta seurasi: { $count } asiaa suunnitelmastasi. Enter näyttää ne.
  }
activate-tell-other = { $count ->
    [one] Osallistujille kerrotaan, mitä viime kerrasta seurasi: 1 asia. Suunnitelmasi sanoo sen nyt toisin; Enter näyttää sanat.
   *[other] Osallistujille kerrotaan, mitä viime kerrasta seurasi: { $count } asiaa. Suunnitelmasi sanoo sen nyt toisin; Enter näyttää sanat.
  }
activate-told = { $count ->
    [one] Osallistujille kerrotaan, mitä viime kerrasta seurasi: 1 asia
   *[other] Osallistujille kerrotaan, mitä viime kerrasta seurasi: { $count } asiaa
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Kerro, mitä viime kerrasta seurasi
activate-tell-state-other = Nyt kerrotaan toisin sanoin. Välilyönti ottaa nämä.
activate-tell-state-plan = Suunnitelmasta "{ $plan }". Se näkyy aloitussivulla ja palauttamisen jälkeen.
activate-tell-state = Se näkyy aloitussivulla ja palauttamisen jälkeen.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Mitä ei voi enää muuttaa
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = väittämiä
activate-head-minutes = min
# In the column of those who are invited: nobody entered a number.
activate-not-known = ei tietoa
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Omia väittämiä { $own } · { $days } · pienin ryhmä { $cell } · kielet { $languages }
activate-counted-days = { $days ->
    [one] 1 päivä
   *[other] { $days } päivää
  }
activate-counted-no-days = päiviä ei valittu
activate-key-lost = Jos sekä tunnuslause että palautussanat katoavat, vastauksetkin katoavat: silloin kukaan ei voi avata lomakkeita.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Aktivoidaanko { $what }?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Kysytään 1 henkilöltä
   *[other] Kysytään { $people } henkilöltä
  }: { $slot }, { $days ->
    [one] 1 päivä
   *[other] { $days } päivää
  }.
activate-from-then-on = Siitä lähtien mikään, minkä osallistujat näkevät, ei voi muuttua, ei myöskään silloin, kun kyselylomakkeen tiedosto muuttuu. Aktivoinnin voi perua, kunnes joku alkaa vastata.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Lomakkeet sinetöidään. Ne voi avata: { $who }.
activate-activating = Hetkinen: kyselyä aktivoidaan.

## A passphrase is tried.

activate-still-known = Muistetaanko tunnuslause yhä?
activate-only-tried = Kirjoita se niin kuin lomakkeita avattaessa. Nyt ei avata mitään; sitä vain kokeillaan.
activate-trying = Hetkinen: tunnuslausetta kokeillaan.
