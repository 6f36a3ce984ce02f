### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, přes { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min přes { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group }: vynecháno

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Ptáme se na všechno
# How many of the optional statements are ticked.
statements-optional = volitelná: { $on } z { $count }
# How many own statements there are, of how many there can be.
statements-own = vlastní: { $count } z { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Hledat:
# How many statements were found; at most 14 columns.
statements-found = nalezeno { $count }
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = S textem „{ $words }“: { $found } · a vypíše vše
statements-found-none = Tato slova žádné tvrzení nemá.

## The list of statements: headings between the entries.

statements-heading-own = Vlastní tvrzení
# Questions that are answered by writing.
statements-heading-words = Vlastními slovy
statements-heading-stray = Zaškrtnuto, ale na tomto stupni se neklade

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = základní
# Left out by the short form.
statements-word-out = ne
# Optional, and asked because the short form holds it.
statements-word-form = zkrácená
# Written by the school.
statements-word-own = vlastní

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Napsat vlastní tvrzení (n)
statements-bring-own = Převzít vlastní tvrzení odjinud (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: mezerník ho vyřadí
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Až deset vlastních tvrzení, odpovídá se na ně jako na ostatní. Napiš text pro každou skupinu, která ho má číst.
statements-bring-own-what = Ze souboru, nebo z jiného tvého šetření či přípravy. Dozvíš se, co se nevejde; nic se tu neztratí.
statements-stray-what = Bylo zaškrtnuto pro jiný stupeň a šetření by kvůli němu nešlo aktivovat.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Tvoje vlastní tvrzení se kladou vždy. Enter toto otevře: můžeš ho změnit nebo odebrat.
statements-core-is-asked = Toto se klade vždy. Volitelná mají před sebou prázdné políčko.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Zkrácená verze toto vynechává. f přidá další.
statements-form-holds = Toto patří ke zkrácené verzi a klade se s ní.
# `most` is a number, now 10.
statements-no-more-own = Vlastních tvrzení je { $most } a víc jich být nemůže. Nejdřív některé změň nebo odeber.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Vlastní, klade se vždy. Zabere { $times } min.
statements-takes-core = Základní, klade se vždy. Zabere { $times } min.
statements-takes-left-out = Zkrácená verze ho vynechává. Zabralo by { $times } min.
statements-takes-ticked = Volitelné, zaškrtnuto. Přidá { $times } min.
statements-takes-unticked = Volitelné, nezaškrtnuto. Přidalo by { $times } min.
statements-takes-in-form = Volitelné, ve zkrácené verzi. Zabere { $times } min.
statements-read-by-nobody = Zatím ho nikdo nečte.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Nápověda: { $help }
statements-more-below = další níže ↓

## How much is asked: everything, or a short form.

statements-how-much = Na kolik toho se ptáme
statements-all = Všechno
statements-all-what = Všechna základní tvrzení, ostatní oblasti a co zaškrtneš nebo napíšeš.
# Stands behind the one that holds.
statements-chosen = vybráno

## A preview: one of the groups follows, to be chosen.

statements-preview = Náhled je cesta, jak ji prochází účastník. Nic se z něj neukládá; můžeš ho kdykoli opustit.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Nové vlastní tvrzení
# A line's name: what the statement is called in reports.
own-title = Název
# Nothing is written for a line: there is no title.
own-no-title = žádný
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = neklade se
own-not-translated = nepřeloženo
own-not-written = zatím nenapsáno
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Pár slov, která tvrzení pojmenují ve zprávě. Účastníci je nevidí.
own-text-what = Co tato skupina čte, třeba „V naší škole…“. Prázdné znamená, že se skupině neklade.
own-translation-what = Totéž v tomto jazyce. Když je prázdné, lidé čtou původní znění s označením.
own-help-what = Jedna dvě věty o tom, jak by vypadalo plné ano, tedy 5.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } z { $max } znaků
own-lines = { $used } z { $max } řádků
# `used` is such as "5 of 4 lines".
own-too-long = Na nejmenší obrazovku se to nevejde: { $used }. Trochu to prosím zkrať.
own-pasted-too-long-characters = Vložený text má znaků { $pasted } a nevejde se: místa je na { $max } znaků. Nic se z něj nepřevzalo.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Vložený text má znaků { $pasted } a nevejde se: místa je na { $max } řádků po { $columns } znacích. Nic se z něj nepřevzalo.
own-pasted-left-out = Znaky, které nejde zobrazit, se vynechaly.

## An own statement is removed. x is a key.

own-remove = Dalším x se tvrzení odebere se všemi texty. Jiná klávesa ho ponechá.
own-removed = Tvrzení je odebrané.

## Own statements are brought in from elsewhere.

bring-title = Převzít vlastní tvrzení
bring-what = Ponechají si označení, aby se výsledky daly porovnat. Co už tu je, zůstane.
bring-from-file = Ze souboru
# A path follows, which is typed.
bring-file = Soubor:
bring-file-what = Šetření jako soubor TOML. Jeho vlastní tvrzení se převezmou i s překlady; soubor zůstane, jak je.
bring-no-other = Žádné jiné šetření nemá vlastní tvrzení.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 tvrzení: { $level }, kolo { $session }, { $year }
    [few] { $count } tvrzení: { $level }, kolo { $session }, { $year }
   *[other] { $count } tvrzení: { $level }, kolo { $session }, { $year }
  }
bring-file-empty = V tomto souboru nejsou žádná vlastní tvrzení.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Nic se nepřevzalo.
bring-taken-one = Převzato: { $names }.
bring-taken = { $count ->
    [one] Převzato: { $count } vlastní tvrzení.
    [few] Převzato: { $count } vlastní tvrzení.
   *[other] Převzato: { $count } vlastních tvrzení.
  }
bring-here-already = Už tu jsou: { $names }.
bring-same-id = Nepřevzato, protože jiné tvrzení tu má stejné označení: { $names }.
# `most` is a number, now 10.
bring-too-many = Nepřevzato, protože možných je nejvýš { $most }: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }“
bring-names-two = „{ $one }“, „{ $two }“
bring-names-three = „{ $one }“, „{ $two }“, „{ $three }“
bring-names-more = „{ $one }“, „{ $two }“, „{ $three }“ a další: { $more }
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Doporučené: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Doporučené: { $title }, 1 tvrzení
    [few] Doporučené: { $title }, { $count } tvrzení
   *[other] Doporučené: { $title }, { $count } tvrzení
  }
# `fit` and `most` are numbers.
suggested-count = Zaškrtnuto: { $ticked }. Místa je ještě na: { $fit }; šetření má nejvýš { $most } vlastních tvrzení.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (už tu je)
suggested-is-here = Vlastní tvrzení s tímto označením už tu je. Změnit se dá v seznamu.
suggested-full = Vlastních tvrzení je { $most } a víc jich být nemůže. Nejdřív některé odeber.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Víc se nevejde: šetření má nejvýš { $most } vlastních tvrzení, z těchto tedy { $fit }. Nejdřív některé odškrtni.
suggested-nothing-ticked = Zatím není nic zaškrtnuto. Mezerník zaškrtne tvrzení pod kurzorem.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Vše je připraveno: klávesa a to aktivuje.
activate-missing = { $count ->
    [one] Jedna věc chybí. Enter tě vezme tam, kde se doplní.
    [few] { $count } věci chybějí. Enter tě vezme tam, kde se každá doplní.
   *[other] { $count } věcí chybí. Enter tě vezme tam, kde se každá doplní.
  }
activate-still-missing = Ještě něco chybí. V seznamu je to označené; Enter tě tam vezme.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Pozváno: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, volitelná: { $optional }, vlastní: { $own }
activate-all-core = Všechna základní tvrzení
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00, až { $last }, 23:59: { $days ->
    [one] 1 den
    [few] { $days } dny
   *[other] { $days } dní
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Zatím tu není žádný klíč, takže by archy později nikdo neotevřel. Vytvoř ho v místnosti 9.
# One name.
activate-opens-one = Archy může otevřít: { $who }.
activate-opens-each = Archy může otevřít: { $who }, každý sám.
activate-opens-together = Archy můžou otevřít: { $who }, jen společně.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Heslo bylo teď správné: { $name }.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Je heslo ještě známé? t ho vyzkouší.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } a { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Řekni účastníkům, co přinesl minulý dotazník: 1 věc z plánu. Enter ji ukáže.
    [few] Řekni účastníkům, co přinesl minulý dotazník: { $count } věci z plánu. Enter je ukáže.
   *[other] Řekni účastníkům, co přinesl minulý dotazník: { $count } věcí z plánu. Enter je ukáže.
  }
activate-tell-other = { $count ->
    [one] Účastníci čtou, co přinesl minulý dotazník: 1 věc. Tvůj plán to teď říká jinak; Enter to ukáže.
    [few] Účastníci čtou, co přinesl minulý dotazník: { $count } věci. Tvůj plán to teď říká jinak; Enter to ukáže.
   *[other] Účastníci čtou, co přinesl minulý dotazník: { $count } věcí. Tvůj plán to teď říká jinak; Enter to ukáže.
  }
activate-told = { $count ->
    [one] Účastníci čtou, co přinesl minulý dotazník: 1 věc
    [few] Účastníci čtou, co přinesl minulý dotazník: { $count } věci
   *[other] Účastníci čtou, co přinesl minulý dotazník: { $count } věcí
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Říct účastníkům, co přinesl minulý dotazník
activate-tell-state-other = Teď čtou jiná slova. Mezerník vezme tato.
activate-tell-state-plan = Z plánu „{ $plan }“. Je to na uvítání a po odevzdání.
activate-tell-state = Je to na uvítání a po odevzdání.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Co už nepůjde změnit
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = tvrzení
activate-head-minutes = minuty
# In the column of those who are invited: nobody entered a number.
activate-not-known = neznámo
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Vlastní tvrzení { $own } · { $days } · práh zobrazení { $cell } · jazyky { $languages }
activate-counted-days = { $days ->
    [one] 1 den
    [few] { $days } dny
   *[other] { $days } dní
  }
activate-counted-no-days = dny nevybrány
activate-key-lost = Kdo ztratí heslo i obnovovací slova, ztratí odpovědi: archy pak nikdo neotevře.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Aktivovat? { $what }
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] Ptáme se 1 člověka
    [few] Ptáme se { $people } lidí
   *[other] Ptáme se { $people } lidí
  }: { $slot }, { $days ->
    [one] 1 den
    [few] { $days } dny
   *[other] { $days } dní
  }.
activate-from-then-on = Od té chvíle se nic z toho, co vidí účastníci, nezmění, ani když se změní soubor s dotazníkem. Dokud nikdo nezačne odpovídat, dá se aktivace vzít zpět.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Archy se zapečetí; otevřít je může: { $who }.
activate-activating = Chviličku: aktivuje se.

## A passphrase is tried.

activate-still-known = Je heslo ještě známé?
activate-only-tried = Napiš ho tak jako při otevírání archů. Teď se nic neotevírá, jen se zkouší.
activate-trying = Chviličku: heslo se zkouší.
