### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, meer dan { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min boven { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } weggelaten

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Alles wordt gevraagd
# How many of the optional statements are ticked.
statements-optional = { $on } van { $count } naar keuze
# How many own statements there are, of how many there can be.
statements-own = { $count } van { $most } eigen

## The list of statements: a search.

# What is typed follows.
statements-search = Zoeken:
# How many statements were found; at most 14 columns.
statements-found = { $count } gevonden
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Met “{ $words }”: { $found } · a toont alles
statements-found-none = In geen stelling staan deze woorden.

## The list of statements: headings between the entries.

statements-heading-own = Eigen stellingen
# Questions that are answered by writing.
statements-heading-words = In eigen woorden
statements-heading-stray = Aangevinkt, maar op dit niveau niet gevraagd

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = kern
# Left out by the short form.
statements-word-out = weg
# Optional, and asked because the short form holds it.
statements-word-form = kort
# Written by the school.
statements-word-own = eigen

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Een eigen stelling schrijven (n)
statements-bring-own = Eigen stellingen van elders overnemen (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Space haalt die eruit
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Hoogstens tien stellingen van jezelf, te beantwoorden zoals de andere. Schrijf er een voor elke groep die ze moet lezen.
statements-bring-own-what = Uit een bestand, of uit een afname of een opzet van jullie. Wat niet past, wordt gezegd; hier gaat niets verloren.
statements-stray-what = Dit was voor een ander niveau aangevinkt en zou het activeren tegenhouden.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Je eigen stellingen worden altijd gevraagd. Enter opent deze: je kunt ze wijzigen of verwijderen.
statements-core-is-asked = Deze wordt altijd gevraagd. Een keuzestelling heeft een leeg vakje ervoor.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = De korte versie laat deze weg. Met f vraag je meer.
statements-form-holds = Deze hoort bij de korte versie en wordt daarmee gevraagd.
# `most` is a number, now 10.
statements-no-more-own = Er zijn { $most } eigen stellingen, meer kan niet. Wijzig of verwijder er eerst een.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Eigen, altijd gevraagd. Kost { $times } min.
statements-takes-core = Kern, altijd gevraagd. Kost { $times } min.
statements-takes-left-out = Weggelaten door de korte versie. Zou { $times } min kosten.
statements-takes-ticked = Naar keuze, aangevinkt. Voegt { $times } min toe.
statements-takes-unticked = Naar keuze, niet aangevinkt. Zou { $times } min toevoegen.
statements-takes-in-form = Naar keuze, in de korte versie. Kost { $times } min.
statements-read-by-nobody = Nog niemand krijgt dit te lezen.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Uitleg: { $help }
statements-more-below = meer hieronder ↓

## How much is asked: everything, or a short form.

statements-how-much = Hoeveel er wordt gevraagd
statements-all = Alles
statements-all-what = Alle kernstellingen, de andere thema’s, en wat je aanvinkt of schrijft.
# Stands behind the one that holds.
statements-chosen = gekozen

## A preview: one of the groups follows, to be chosen.

statements-preview = In een voorvertoning zie je de vragenlijst zoals een deelnemer ze krijgt. Er wordt niets van opgeslagen; stop wanneer je wilt.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Een nieuwe eigen stelling
# A line's name: what the statement is called in reports.
own-title = Titel
# Nothing is written for a line: there is no title.
own-no-title = geen
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = niet gevraagd
own-not-translated = niet vertaald
own-not-written = nog niet geschreven
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Een paar woorden die de stelling in het rapport benoemen. Deelnemers zien ze niet.
own-text-what = Wat deze groep leest, bijvoorbeeld “Op onze school …”. Blijft dit leeg, dan wordt het niet aan de groep gevraagd.
own-translation-what = Hetzelfde in deze taal. Blijft dit leeg, dan leest men de tekst zoals hij is geschreven, met een teken erbij.
own-help-what = Een of twee zinnen die zeggen hoe een volmondig ja, een 5, eruitziet.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } van { $max } tekens
own-lines = { $used } van { $max } regels
# `used` is such as "5 of 4 lines".
own-too-long = Dit is langer dan op het kleinste scherm past: { $used }. Maak het een beetje korter.
own-pasted-too-long-characters = De geplakte tekst heeft { $pasted } tekens en past niet: er is plaats voor { $max } tekens. Er is niets van overgenomen.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = De geplakte tekst heeft { $pasted } tekens en past niet: er is plaats voor { $max } regels van { $columns } tekens. Er is niets van overgenomen.
own-pasted-left-out = Tekens die niet kunnen worden getoond, zijn weggelaten.

## An own statement is removed. x is a key.

own-remove = Nog een keer x verwijdert deze stelling met al haar teksten. Met elke andere toets blijft ze.
own-removed = De stelling is verwijderd.

## Own statements are brought in from elsewhere.

bring-title = Eigen stellingen overnemen
bring-what = Ze houden hun id, zodat resultaten te vergelijken zijn. Wat hier al staat, blijft zoals het is.
bring-from-file = Uit een bestand
# A path follows, which is typed.
bring-file = Bestand:
bring-file-what = Een afname als TOML-bestand. De eigen stellingen worden met hun vertalingen overgenomen; het bestand blijft zoals het is.
bring-no-other = Geen andere afname heeft eigen stellingen.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 stelling: { $level }, sessie { $session } van { $year }
   *[other] { $count } stellingen: { $level }, sessie { $session } van { $year }
  }
bring-file-empty = In dit bestand staan geen eigen stellingen.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Er is niets overgenomen.
bring-taken-one = Overgenomen: { $names }.
bring-taken = { $count ->
    [one] Overgenomen: { $count } eigen stelling.
   *[other] Overgenomen: { $count } eigen stellingen.
  }
bring-here-already = Hier al aanwezig: { $names }.
bring-same-id = Niet overgenomen, want een andere stelling heeft hier dezelfde id: { $names }.
# `most` is a number, now 10.
bring-too-many = Niet overgenomen, want hoogstens { $most } is mogelijk: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = “{ $one }”
bring-names-two = “{ $one }”, “{ $two }”
bring-names-three = “{ $one }”, “{ $two }”, “{ $three }”
bring-names-more = “{ $one }”, “{ $two }”, “{ $three }” en nog { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Voorgesteld: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Voorgesteld: { $title }, 1 stelling
   *[other] Voorgesteld: { $title }, { $count } stellingen
  }
# `fit` and `most` are numbers.
suggested-count = Aangevinkt: { $ticked }. Nog plaats voor { $fit }: een afname heeft hoogstens { $most } eigen stellingen.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (al aanwezig)
suggested-is-here = Een eigen stelling met deze id is hier al. Je kunt ze in de lijst wijzigen.
suggested-full = Er zijn { $most } eigen stellingen, meer kan niet. Verwijder er eerst een.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Meer past er niet: een afname heeft hoogstens { $most } eigen stellingen, dus { $fit } van deze. Haal eerst een vinkje weg.
suggested-nothing-ticked = Er is nog niets aangevinkt. Space vinkt de stelling onder de cursor aan.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Alles is klaar: met a activeer je.
activate-missing = { $count ->
    [one] Er ontbreekt één ding. Enter gaat naar waar je het in orde brengt.
   *[other] Er ontbreken { $count } dingen. Enter gaat naar waar je elk ervan in orde brengt.
  }
activate-still-missing = Er ontbreekt nog iets. Het is in de lijst gemarkeerd; Enter gaat erheen.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Uitgenodigd: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $invited } { $group }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } naar keuze, { $own } van jezelf
activate-all-core = Alle kernstellingen
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00.00 uur, tot { $last }, 23.59 uur: { $days ->
    [one] 1 dag
   *[other] { $days } dagen
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Er is nog geen sleutel, dus niemand zou de bladen later kunnen openen. Maak er een in kamer 9.
# One name.
activate-opens-one = { $who } kan de bladen openen.
activate-opens-each = { $who } kunnen de bladen openen, elk apart.
activate-opens-together = { $who } kunnen de bladen openen, alleen samen.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } De wachtwoordzin van { $name } klopte daarnet.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Is de wachtwoordzin nog bekend? t probeert hem.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } en { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Vertel deelnemers wat de vorige keer heeft opgeleverd: 1 punt uit je plan. Enter toont het.
   *[other] Vertel deelnemers wat de vorige keer heeft opgeleverd: { $count } punten uit je plan. Enter toont ze.
  }
activate-tell-other = { $count ->
    [one] Deelnemers lezen wat de vorige keer heeft opgeleverd: 1 punt. Je plan zegt het nu met andere woorden; Enter toont ze.
   *[other] Deelnemers lezen wat de vorige keer heeft opgeleverd: { $count } punten. Je plan zegt het nu met andere woorden; Enter toont ze.
  }
activate-told = { $count ->
    [one] Deelnemers lezen wat de vorige keer heeft opgeleverd: 1 punt
   *[other] Deelnemers lezen wat de vorige keer heeft opgeleverd: { $count } punten
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Deelnemers vertellen wat vorige keer opleverde
activate-tell-state-other = Nu staan er andere woorden. Met Space neem je deze.
activate-tell-state-plan = Uit het plan “{ $plan }”. Het staat op het welkomstscherm en na het inleveren.
activate-tell-state = Het staat op het welkomstscherm en na het inleveren.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Wat vast komt te liggen
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = stellingen
activate-head-minutes = minuten
# In the column of those who are invited: nobody entered a number.
activate-not-known = onbekend
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Eigen stellingen { $own } · { $days } · kleinste groep { $cell } · talen { $languages }
activate-counted-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
  }
activate-counted-no-days = dagen niet gekozen
activate-key-lost = Wie zowel de wachtwoordzin als de herstelwoorden kwijtraakt, is de antwoorden kwijt: dan kan niemand de bladen openen.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = { $what }: activeren?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] 1 persoon wordt gevraagd
   *[other] { $people } personen worden gevraagd
  }: { $slot }, { $days ->
    [one] 1 dag
   *[other] { $days } dagen
  }.
activate-from-then-on = Vanaf dan kan niets wat deelnemers zien nog veranderen, ook niet als een bestand van de vragenlijst verandert. Zolang niemand begint te antwoorden, kun je de activering terugdraaien.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = De bladen worden verzegeld voor { $who }.
activate-activating = Even geduld: er wordt geactiveerd.

## A passphrase is tried.

activate-still-known = Is de wachtwoordzin nog bekend?
activate-only-tried = Typ hem zoals je zult doen als de bladen worden geopend. Nu wordt er niets geopend; hij wordt alleen geprobeerd.
activate-trying = Even geduld: de wachtwoordzin wordt geprobeerd.
