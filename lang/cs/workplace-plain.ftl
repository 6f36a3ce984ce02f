### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = účast, t
lines-word-sessions = kola
lines-word-set-ups = přípravy, příprava
lines-word-results = výsledky
lines-word-school = škola
lines-word-guide = návod
lines-word-data = ochrana, data
lines-word-lock = zámek, m
lines-word-quit = konec, q

## What each of them does, read after it.

lines-does-help = tato slova
lines-does-back = o krok zpět; co je rozhodnuto, zůstane
lines-does-again = přečíst to znovu, s čísly z této chvíle
lines-does-where = kde jsi
lines-does-participation = kdo se zúčastnil; je tam seznam všech místností
lines-does-sessions = všechna šetření, opravy, nová příprava
lines-does-set-ups = počty, tvrzení, dny, aktivace
lines-does-results = rozpečetit a číst zprávu
lines-does-school = její název a klíče koordinátorů
lines-does-guide = jak šetření probíhá
lines-does-data = co je uložené a kdo to může číst
lines-does-clear = vyprázdnit, co se právě píše
lines-does-lock = zamknout, co se dá měnit
lines-does-quit = odejít z programu
lines-numbers = Číslo udělá to, co se čte za ním.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Kde se něco píše, stojí před těmito slovy tečka, třeba .{ $back }
lines-empty = Prázdný řádek nechá, co tam je, a jde dál.

## What is answered to what was typed.

lines-digits = Napiš prosím počet číslicemi, nebo .{ $back } a zůstane, jak byl.
lines-nothing-typed = Nic se nenapsalo. Napiš prosím heslo, nebo .{ $back } a odejdeš.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Na nejmenší obrazovku se to nevejde: { $used }. Napiš to prosím trochu kratší.
lines-number-too-large = Největší možné číslo je tu { $most }. Co tam bylo, zůstává; napiš ho prosím znovu.
lines-not-after-first = { $day } nemůže být poslední den: první den je { $first }. Nic se nezměnilo; napiš prosím poslední den znovu.
lines-class-unfinished = Co je napsáno o této třídě, ještě není uložené. Prázdný řádek pokračuje; .{ $clear } a potom .{ $back } to vynechá.
lines-one-number = Prosím jen jedno číslo najednou.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Tomu program nerozumí. Napiš číslo, nebo { $help }.
lines-nothing-to-clear = Tady se nic nepíše.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Tady všechno začíná. { $quit } ukončí program.
lines-workplace = Pracoviště koordinátora.
lines-workplace-of = Pracoviště školy: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Pracoviště koordinátora, { $lock }.
lines-workplace-of-lock = Pracoviště školy: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Teď: { $text }. Prázdný řádek to tak nechá.

## What stands before what is typed.

lines-ask-word = Slovo:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, kolo { $session }, { $year }
lines-passphrase = Heslo
lines-trying = Heslo se zkouší.
lines-unsealed = Rozpečetěno archů: { $done } z { $of }.
# Read when the program is ended by the system.
lines-set-up-kept = Příprava je uložená, jak je. Pokračuje se v místnosti přípravy.
lines-no-key-made = Tady to skončilo. Žádný klíč nevznikl a nic se nezměnilo.
lines-words-not-typed-back = Skončilo to dřív, než byla dvě slova pro obnovu napsána zpět. Klíč je hotový a jeho heslo otevře archy. Kdo slova nemá zapsaná, udělá si nový klíč s novými slovy: reflectory key replace

## A room that is locked.

lines-locked = Tato místnost je zamčená.
lines-locked-type = Napiš prosím své heslo. Neukazuje se.
lines-locked-open = Účast, návod a ochrana dat jsou dál otevřené všem: .{ $back } tě tam vezme.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Návod.
lines-protection = Ochrana dat.
lines-do-letter = zapsat dopis rodičům do souboru
lines-plans = Akční plány.
lines-certificates = Osvědčení a odznak.
lines-elsewhere = Tato místnost v řádcích není. Co se v ní dělá, jde i příkazem.
lines-command = Příkaz je: { $command }
lines-two-commands = Příkaz je: { $one }, a: { $other }

## Participation: a line for each group.

lines-participation = Účast.
lines-nobody-asked = Zatím se nikoho neptáme. Nejdřív připrav šetření; jakmile bude aktivované, řekne se tu, kdo se zapojil.
lines-participation-of = Účast. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Účast celkem: { $level }.
lines-by-class = Podle tříd, v krocích po pěti:
lines-class-too-small = { $class }: příliš malá na počítání.
lines-class-few = { $class }: méně než 5.
lines-class-least = { $class }: { $count } nebo víc.
lines-group-not-invited = { $group }: nepozváno.
lines-group-reached = { $group }: odevzdalo { $count } z { $invited }. Minimum je { $minimum }: splněno.
lines-group-too-many = { $group }: odevzdalo { $count } z { $invited }. Minimum je { $minimum }: splněno, archů je víc než pozvaných; zkontroluj prosím počet.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: odevzdalo { $count } z { $invited }. Minimum je { $minimum }: blízko, zbývá { $missing }.
lines-group-below = { $group }: odevzdalo { $count } z { $invited }. Minimum je { $minimum }: zbývá { $missing }.
lines-do-codes = kódy a lístky k rozdání
lines-do-with-classes = s třídami
lines-do-without-classes = bez tříd
lines-do-participation-of = účast, { $exercise }

## The sessions of a school year.

lines-sessions = Kola. Školní rok { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Kolo { $number }: { $days }, teď.
lines-session-next = Kolo { $number }: { $days }, příští.
lines-session-later = Kolo { $number }: { $days }, později.
lines-session-past = Kolo { $number }: { $days }, skončilo.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = kolo { $number }: { $entry }
lines-entry-set-up = připravit šetření
lines-entry-prepare = připravit předem
lines-entry-being = { $level }, připravuje se
lines-do-earlier-year = dřívější školní rok
lines-do-later-year = pozdější školní rok
lines-do-remove-set-up = odebrat přípravu: { $level }
lines-do-restore = vrátit šetření z archivu
lines-restore = Vrátit šetření z archivu.

## A new set-up: for which session, and for which level.

lines-session-of = kolo { $number }, { $year }
lines-session-taken = kolo { $number }, { $year }, tento stupeň už tam je
lines-begin-level-one = Na každý stupeň je v kole jedno šetření.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, připravuje se
lines-isced-taken = { $level }, ISCED { $isced }, už má šetření

## An exercise's page.

lines-exercise-page = Šetření. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Jeho jméno: { $id }.
lines-no-corrections = Opravy: žádné.
lines-correction = Oprava: { $words }.
lines-do-participation = účast
lines-do-preview = prohlédnout si ho očima některé skupiny
lines-do-last-day = opravit poslední den
lines-do-people = opravit počet lidí ve skupině
lines-do-recall = vzít aktivaci zpět
lines-do-copy = zkopírovat do jiného kola
lines-do-archive = odložit do jednoho souboru
lines-do-delete = smazat nadobro
lines-later-last-day = Pozdější poslední den. { $exercise }.
lines-group-people = { $group }, pozváno { $invited } z celkem { $eligible }
lines-archive = Odložit do jednoho souboru: { $exercise }.
lines-delete = Smazat nadobro? { $exercise }

## Set-ups, and the four steps of one.

lines-set-ups = Přípravy.
lines-do-go-on-with = pokračovat: { $name }
lines-do-new-set-up = nová příprava
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Příprava: { $name }. Krok { $step } z { $steps }, { $title }, { $saved }.
lines-do-step = krok { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = škola: { $school }
lines-number-school-none = škola: zatím nezadáno
lines-number-level = stupeň: { $level }
lines-number-eligible = { $group }: celkem { $count }
lines-number-eligible-none = { $group }: celkový počet zatím není zadaný
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: pozváno { $count }, { $state }
lines-number-classes = třídy a výběry
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Kolik
lines-how-many-in-all = { $group }: kolik jich je celkem
lines-how-many-invited = { $group }: kolik je pozvaných
lines-school-name = Název školy
lines-level = Stupeň
lines-classes = Třídy
lines-which-level = Který stupeň?
lines-classes-and-samples = Třídy a výběry.
lines-class-asked = { $class }, { $group }, lidí { $count }: ptáme se.
lines-class-not-asked = { $class }, { $group }, lidí { $count }: neptáme se.

## Step 2: what is asked.

lines-search = Hledat v tvrzeních.
lines-search-how = Slova, která musí mít název nebo text pro skupinu.
# Stands before what is typed; a colon follows.
lines-words = Slova
lines-found = Nalezeno pro „{ $words }“: { $count }.
lines-item-core = { $statement }, klade se vždy
lines-item-left-out = { $statement }, zkrácená verze vynechává
lines-item-on = { $statement }, volitelné, zaškrtnuto
lines-item-off = { $statement }, volitelné, nezaškrtnuto
lines-item-in-form = { $statement }, volitelné, ve zkrácené verzi
lines-item-stray = { $code }, zaškrtnuto, ale na tomto stupni se neklade: vyřadit
lines-do-next-area = další oblast
lines-do-area-before = předchozí oblast
lines-do-list-all = vypsat znovu vše
lines-do-write-own = napsat vlastní tvrzení
lines-do-bring-in = převzít vlastní tvrzení odjinud
lines-do-how-much = na kolik toho se ptáme: všechno, nebo zkrácená verze
lines-preview = Náhled: za koho?
lines-preview-how = Je to cesta, jak ji prochází účastník. Nic se z něj neukládá; můžeš ho kdykoli opustit.
lines-a-statement = Tvrzení.
lines-do-ask = klást ho
lines-do-not-ask = neklást ho
lines-do-next-statement = další tvrzení
lines-do-previous-statement = předchozí tvrzení
lines-how-much-asked = Na kolik toho se ptáme?
lines-everything = všechno: všechna základní tvrzení, ostatní oblasti a co zaškrtneš nebo napíšeš

## Step 2: own statements.

lines-own-new = Nové vlastní tvrzení.
lines-own-statement = Vlastní tvrzení: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Krátký název do zpráv
lines-own-reads = { $group }, text
lines-own-help = { $group }, kdy se hodí 5
lines-own-not-written = nenapsáno
# `room` is such as "1 of 2 lines".
lines-own-room = Místo: { $room }.
lines-bring = Převzít vlastní tvrzení.
lines-bring-from-file = ze souboru
# Stands before what is typed; a colon follows.
lines-file = Soubor
lines-suggested = Doporučené: { $set }.
lines-suggested-ticked = { $title }, zaškrtnuto.
lines-suggested-unticked = { $title }, nezaškrtnuto.
lines-suggested-here = { $title }, už tu je.
lines-do-take-ticked = převzít zaškrtnuté

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = První den
lines-last-day = Poslední den
lines-day-how = Napiš to prosím jako 2026-11-23 nebo 23.11.2026.
lines-do-first-day = napsat první den
lines-do-type-last-day = napsat poslední den
lines-do-other-day = napsat jiný poslední den
lines-do-clear-days = zrušit oba dny

## Step 4: activation.

lines-ready = Všechno je připraveno.
lines-missing = { $count ->
    [one] Jedna věc chybí. Její číslo vede tam, kde se doplní.
    [few] { $count } věci chybějí. Jejich čísla vedou tam, kde se každá doplní.
   *[other] { $count } věcí chybí. Jejich čísla vedou tam, kde se každá doplní.
  }
lines-freezes = Co už nepůjde změnit:
# `minutes` is how long it takes.
lines-asked = { $group }: pozváno { $invited }, minimum { $minimum }, tvrzení { $statements }, minut { $minutes }.
lines-asked-unknown = { $group }: počet zatím není známý; tvrzení { $statements }, minut { $minutes }.
lines-asked-left-out = { $group }: vynecháno.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = připraveno: { $check }
lines-check-missing = chybí: { $check }
lines-check-mind = pozor: { $check }
lines-people-asked = Ptáme se lidí: { $people }, od { $first } do { $last }, dnů: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = aktivovat
lines-told = Co účastníci čtou o tom, co přinesl minulý dotazník. Čtou to.
lines-not-told = Co účastníci čtou o tom, co přinesl minulý dotazník. Nečtou to.
lines-do-tell = říct jim to
lines-do-not-tell = neříkat jim to

## Codes and slips.

lines-codes = Kódy. { $exercise }.
lines-lab = Učebna.
lines-lab-command = Otevírá se a sleduje příkazem: reflectory hub.
lines-slips-how = Číslo je vytvoří. Pro jiný počet napiš číslo a počet, třeba 1 30.
lines-do-slips = { $group }: vytvořit { $count }
lines-do-all-slips = vytvořit vše: { $total }
lines-do-pdf-cut = zapsat PDF k tisku a rozstříhání
lines-do-html-cut = zapsat soubor HTML k tisku a rozstříhání

## Results.

lines-results = Výsledky. Školní rok { $year }.
lines-no-results = V tomto školním roce se žádné šetření neotevřelo.
lines-level-session = { $level }, kolo { $session }
lines-do-read-report = číst zprávu: { $exercise }
lines-do-unseal = rozpečetit: { $exercise }
lines-do-count-late = započítat opožděné archy do nového vydání: { $exercise }
lines-compare-with = S čím porovnat? { $exercise }
lines-fetching = Chviličku: zpráva se načítá.
lines-unseal = Rozpečetit: { $exercise }.
lines-new-edition = Nové vydání: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Zpráva. { $exercise }, vydání { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Tvrzení, { $area }, { $order }
lines-page-own = Vlastní tvrzení, { $order }
lines-page-group = Jedna skupina: { $group }
lines-page-other = Ostatní oblasti: { $area }
lines-page-words = Vlastními slovy: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Jiná strana, podle názvu: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Celé tvrzení, podle názvu: { $names }.
lines-note-on = Poznámka, { $place }.
# Stands before what is typed; a colon follows.
lines-note = Poznámka
lines-form = V jaké podobě zprávu zapsat?
lines-search-report = Hledat: kód, název nebo slovo z tvrzení.
# Stands before what is typed; a colon follows.
lines-words-or-number = Slova nebo číslo
lines-no-notes = Zatím žádné poznámky. Poznámka se píše u celého tvrzení: řádek o tom, co k němu zaznělo.
lines-school-average = { $mean } průměr školy, počet oblastí: { $areas }.
lines-overall = { $mean } celkem.
lines-overall-none = Celkem: není co ukázat.
lines-overall-answered = { $mean } celkem, odpovědělo { $count } z { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Celkem: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, { $core ->
    [one] z 1 základního tvrzení.
    [few] ze { $core } základních tvrzení.
   *[other] z { $core } základních tvrzení.
  }
lines-area-optional = { $mean } { $group }, { $optional ->
    [one] z 1 volitelného tvrzení.
    [few] ze { $optional } volitelných tvrzení.
   *[other] z { $optional } volitelných tvrzení.
  }
lines-area-both = { $mean } { $group }, { $core ->
    [one] z 1 základního tvrzení, volitelných: { $optional }.
    [few] ze { $core } základních tvrzení, volitelných: { $optional }.
   *[other] z { $core } základních tvrzení, volitelných: { $optional }.
  }
lines-handed-in = Odevzdalo { $count } z { $of }.
lines-group-read = { $group }, text: { $text }
lines-texts = Počet textů: { $count }, podle abecedy, odděleně od archů.
lines-text = Text { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Účast je { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: nic.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % netýká se, { $count } z { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = rozdíl { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } celkem, odpovědělo { $count } z { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = vzrostlo o { $by }, z { $before } na { $after }, { $where }: { $statement }.
lines-changed-down = kleslo o { $by }, z { $before } na { $after }, { $where }: { $statement }.
lines-do-points-off = jen průměry
lines-do-points-on = i kolik lidí zvolilo který bod
lines-do-other-order = v jiném pořadí
lines-do-search-statement = najít tvrzení
lines-do-write-report = zapsat zprávu do souboru
lines-do-compare = porovnat s jiným šetřením
lines-do-statements-of = tvrzení: { $area }
lines-do-statement-after = tvrzení za ním
lines-do-statement-before = tvrzení před ním
lines-do-note = napsat k němu poznámku
lines-do-note-off = bez jeho poznámky
lines-do-note-on = s jeho poznámkou, pokud nějaká je

## Two sessions compared.

lines-compared = Porovnání dvou kol. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Předtím: { $exercise }, účast { $level }. { $groups }.
lines-compared-now = Teď: { $exercise }, účast { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Všechny skupiny: { $values }.
lines-then-now = předtím { $before }, teď { $after }
# In the place of a value.
lines-no-value = nic
lines-increased = vzrostlo o { $by }
lines-decreased = kleslo o { $by }
lines-same = stejné
lines-do-other-order-now = v jiném pořadí; teď { $order }

## The school, and the coordinators' keys.

lines-school = Škola.
lines-first-steps = První kroky, které zbývají: { $steps }.
lines-look-still-right = Jednou za školní rok: podívej se prosím, jestli tohle všechno pořád platí, a potvrď to.
lines-back-up-now = Teď zálohuj.
lines-old-key = Starý klíč.
lines-two-words = Dvě z obnovovacích slov.
lines-recovery-words = Obnovovací slova.
lines-do-words-file = zapsat je do souboru
lines-do-pdf = zapsat PDF
lines-do-html = zapsat soubor HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Napiš ještě jednou { $back } a odejdeš bez své poslední změny. { $why }
plain-writing = Zapisuje se soubor.
plain-writing-long = Soubor se zapisuje už { $seconds } s.
plain-writing-busy = Ještě se zapisuje jiný soubor, takže tento se nezačal. Počkej prosím chvilku.
plain-writing-leaving = Ještě se zapisoval soubor; zápis je teď ukončený. Napiš ještě jednou { $back } a odejdeš.
plain-overview-look-at-school = Jednou za školní rok: podívej se prosím do místnosti škola.
# Two days, and a window of days.
plain-days-range = { $first } až { $last }
plain-dates-from-to = { $first } až { $last }
# The sessions and an exercise.
plain-dates-none-fits = Do kola { $session } se už žádné šetření nevejde: končí: { $day }. Místnost kola ukáže, které kolo je další.
plain-exercise-archive-more = Celé šetření jde do jednoho souboru, i se zapečetěnými archy, a z úložiště odejde, až se soubor znovu přečte a je úplný. Místnost kola ho vrátí. Vyber složku na flashce nebo v dokumentech. Jeho jméno: { $name }
plain-exercise-delete-more = Zmizí všechno a nikdo to nevrátí; z archivu se vrátit dá. Zálohy si nechají, co mají. Pro jistotu, že je to ono, napiš jeho jméno: { $name }
plain-exercise-delete-sheets = Zmizí všechno, i { $sheets ->
    [one] 1 zapečetěný arch
    [few] { $sheets } zapečetěné archy
   *[other] { $sheets } zapečetěných archů
  }, a nikdo to nevrátí; z archivu se vrátit dá. Zálohy si nechají, co mají. Pro jistotu, že je to ono, napiš jeho jméno: { $name }
# Statements and activation.
plain-own-remove = Zvol ještě jednou odebrat a tvrzení zmizí se všemi texty. Cokoli jiného ho ponechá.
plain-statements-form-leaves-out = Zkrácená verze toto vynechává. Zkrácenou verzi jde zvolit nebo zrušit v seznamu.
plain-statements-core-is-asked = Toto se klade vždy. Co je volitelné, to o sobě říká.
plain-statements-own-is-asked = Tvoje vlastní tvrzení se kladou vždy. Číslo tvrzení ho otevře: můžeš ho změnit nebo odebrat.
plain-suggested-nothing-ticked = Zatím není nic zaškrtnuto. Číslo tvrzení ho zaškrtne.
plain-activate-still-missing = Ještě něco chybí. Co chybí, je v seznamu první a jeho číslo tam vede.
plain-activate-no-key = Zatím tu není žádný klíč, takže by archy později nikdo neotevřel. Vytvoř ho v místnosti škola.
plain-activate-try = { $who } Je heslo ještě známé? Tady se dá vyzkoušet.
plain-activate-tell-offer = { $count ->
    [one] Řekni účastníkům, co přinesl minulý dotazník: 1 věc z plánu. Číslo řádku ji ukáže.
    [few] Řekni účastníkům, co přinesl minulý dotazník: { $count } věci z plánu. Číslo řádku je ukáže.
   *[other] Řekni účastníkům, co přinesl minulý dotazník: { $count } věcí z plánu. Číslo řádku je ukáže.
  }
plain-activate-tell-other = { $count ->
    [one] Účastníci čtou, co přinesl minulý dotazník: 1 věc. Tvůj plán to teď říká jinak; číslo řádku to ukáže.
    [few] Účastníci čtou, co přinesl minulý dotazník: { $count } věci. Tvůj plán to teď říká jinak; číslo řádku to ukáže.
   *[other] Účastníci čtou, co přinesl minulý dotazník: { $count } věcí. Tvůj plán to teď říká jinak; číslo řádku to ukáže.
  }
plain-activate-tell-state-other = Teď čtou jiná slova. Číslo řádku vezme tato.
# Codes and slips.
plain-slips-nowhere-else = Tyto lístky nejsou uložené nikde jinde. Zapiš je do souboru, nebo napiš ještě jednou { $back } a odejdeš bez nich.
# Results and reports.
plain-results-nothing-set-up = Tady není nic připraveno. Začíná se v místnosti kola.
plain-results-can-unseal = { $sheets ->
    [one] 1 arch čeká zapečetěný.
    [few] { $sheets } archy čekají zapečetěné.
   *[other] { $sheets } archů čeká zapečetěných.
  }
plain-late-enough = Opožděné archy: { $groups }. Nové vydání započítá ty, kterých je dost.
plain-lab-aside = { $sheets ->
    [one] 1 arch je odložený: přišel bez volného lístku. Tady zůstane stranou; na kreslené obrazovce se dá započítat.
    [few] { $sheets } archy jsou odložené: přišly bez volného lístku. Tady zůstanou stranou; na kreslené obrazovce se dají započítat.
   *[other] { $sheets } archů je odložených: přišly bez volného lístku. Tady zůstanou stranou; na kreslené obrazovce se dají započítat.
  }
plain-how-of = „80 z 200“ je vždy: odpovědělo z pozvaných.
plain-how-counts = Do průměru jdou jen odpovědi 1 až { $highest }. „Netýká se“ a bez odpovědi se počítá a ukazuje vedle, nikdy jako 0.
plain-how-counts-on-scale = Do průměru jdou jen odpovědi na škále. „Netýká se“ a bez odpovědi se počítá a ukazuje vedle, nikdy jako 0.
plain-figures-behind = odpovědělo { $answered } z { $invited }, netýká se { $opted-out }, bez odpovědi { $unanswered }
plain-detail-na = netýká se: { $words }
plain-detail-na-alone = netýká se
plain-focus-na = Nejčastěji „netýká se“
# The school and its keys.
plain-school-step-exercise = šetření
plain-school-no-key-meaning = Archy otevře jen ten, kdo má koordinátorský klíč. Bez něj nejde nic aktivovat. Číslo řádku vytvoří první.
plain-school-coordinators-meaning = Číslo řádku přidá klíč kolegyně nebo kolegy, nebo předá klíč nástupci, krok za krokem.
plain-keys-leaving = Tato slova se ukazují jen teď. Kdo ztratí je i heslo, ztratí odpovědi. Napiš ještě jednou { $back } a odejdeš bez zapsání.
plain-keys-wrong-word = To není slovo { $number }. Podívej se prosím znovu na svůj list; .{ $back } slova přečte znovu.
plain-keys-backup-more = Soubor s klíčem leží ve složce úložiště. Zálohování zkopíruje obojí na médium pro zálohy; poprvé řekni kam: reflectory backup DIR. Bez klíče, nebo bez jeho hesla a listu obnovy, archy nikdo neotevře.
plain-told-backup-where = Řekni prosím jednou, kam patří zálohy, na druhé médium: reflectory backup DIR. Potom stačí volba „zálohovat“.
plain-told-no-drive = Není vidět žádný připojený disk. Připoj prosím nějaký, chvilku počkej a zvol to znovu, nebo si zapiš, co se tu čte. Nic se nezapsalo.
