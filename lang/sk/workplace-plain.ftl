### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = účasť, u
lines-word-sessions = kolá
lines-word-set-ups = prípravy, príprava
lines-word-results = výsledky
lines-word-school = škola
lines-word-guide = návod
lines-word-data = ochrana, údaje
lines-word-lock = zámok, m
lines-word-quit = koniec, q

## What each of them does, read after it.

lines-does-help = tieto slová
lines-does-back = o krok späť; čo je rozhodnuté, ostane
lines-does-again = prečítať to ešte raz, s číslami z tejto chvíle
lines-does-where = kde si
lines-does-participation = kto sa zúčastnil; je tam zoznam všetkých miestností
lines-does-sessions = všetky prieskumy, opravy, nová príprava
lines-does-set-ups = počty, tvrdenia, dni, aktivácia
lines-does-results = rozpečatiť a čítať správu
lines-does-school = jej názov a kľúče koordinátorov
lines-does-guide = ako prieskum prebieha
lines-does-data = čo je uložené a kto to môže čítať
lines-does-clear = vyprázdniť, čo sa práve píše
lines-does-lock = zamknúť, čo sa dá meniť
lines-does-quit = odísť z programu
lines-numbers = Číslo urobí to, čo sa číta za ním.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Kde sa niečo píše, stojí pred týmito slovami bodka, napríklad .{ $back }
lines-empty = Prázdny riadok nechá, čo tam je, a ide ďalej.

## What is answered to what was typed.

lines-digits = Napíš, prosím, počet číslicami alebo .{ $back } a ostane, aký bol.
lines-nothing-typed = Nič nebolo napísané. Napíš, prosím, heslo alebo .{ $back } a odídeš.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Na najmenšiu obrazovku sa to nezmestí: { $used }. Napíš to, prosím, trochu kratšie.
lines-number-too-large = Najväčšie možné číslo je tu { $most }. Čo tam bolo, ostáva; napíš ho, prosím, znova.
lines-not-after-first = { $day } nemôže byť posledný deň: prvý deň je { $first }. Nič sa nezmenilo; napíš, prosím, posledný deň znova.
lines-class-unfinished = Čo je napísané o tejto triede, ešte nie je uložené. Prázdny riadok pokračuje; .{ $clear } a potom .{ $back } to vynechá.
lines-one-number = Prosím len jedno číslo naraz.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Tomu program nerozumie. Napíš číslo alebo { $help }.
lines-nothing-to-clear = Tu sa nič nepíše.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Tu sa všetko začína. { $quit } ukončí program.
lines-workplace = Pracovisko koordinátora.
lines-workplace-of = Pracovisko školy: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Pracovisko koordinátora, { $lock }.
lines-workplace-of-lock = Pracovisko školy: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Teraz: { $text }. Prázdny riadok to tak nechá.

## What stands before what is typed.

lines-ask-word = Slovo:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, kolo { $session }, { $year }
lines-passphrase = Heslo
lines-trying = Heslo sa skúša.
lines-unsealed = Rozpečatené hárky: { $done } z { $of }.
# Read when the program is ended by the system.
lines-set-up-kept = Príprava je uložená, ako je. Pokračuje sa v miestnosti prípravy.
lines-no-key-made = Tu sa to skončilo. Nevznikol žiadny kľúč a nič sa nezmenilo.
lines-words-not-typed-back = Skončilo sa to skôr, než boli dve slová na obnovu napísané späť. Kľúč je hotový a jeho heslo otvorí hárky. Kto slová nemá zapísané, urobí si nový kľúč s novými slovami: reflectory key replace

## A room that is locked.

lines-locked = Táto miestnosť je zamknutá.
lines-locked-type = Napíš, prosím, svoje heslo. Neukazuje sa.
lines-locked-open = Účasť, návod a ochrana údajov ostávajú otvorené všetkým: .{ $back } ťa tam vezme.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Návod.
lines-protection = Ochrana údajov.
lines-do-letter = zapísať list rodičom do súboru
lines-plans = Akčné plány.
lines-certificates = Osvedčenia a odznak.
lines-elsewhere = Táto miestnosť v riadkoch nie je. Čo sa v nej robí, dá sa aj príkazom.
lines-command = Príkaz je: { $command }
lines-two-commands = Príkaz je: { $one }, a: { $other }

## Participation: a line for each group.

lines-participation = Účasť.
lines-nobody-asked = Zatiaľ sa nikoho nepýtame. Najprv priprav prieskum; len čo bude aktivovaný, povie sa tu, kto sa zapojil.
lines-participation-of = Účasť. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Účasť celkovo: { $level }.
lines-by-class = Podľa tried, v krokoch po päť:
lines-class-too-small = { $class }: na počítanie primalá.
lines-class-few = { $class }: menej ako 5.
lines-class-least = { $class }: { $count } alebo viac.
lines-group-not-invited = { $group }: bez pozvania.
lines-group-reached = { $group }: odovzdalo { $count } z { $invited }. Minimum je { $minimum }: splnené.
lines-group-too-many = { $group }: odovzdalo { $count } z { $invited }. Minimum je { $minimum }: splnené, hárkov je viac než pozvaných; skontroluj, prosím, počet.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: odovzdalo { $count } z { $invited }. Minimum je { $minimum }: blízko, chýba { $missing }.
lines-group-below = { $group }: odovzdalo { $count } z { $invited }. Minimum je { $minimum }: chýba { $missing }.
lines-do-codes = kódy a lístky na rozdanie
lines-do-with-classes = s triedami
lines-do-without-classes = bez tried
lines-do-participation-of = účasť, { $exercise }

## The sessions of a school year.

lines-sessions = Kolá. Školský rok { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Kolo { $number }: { $days }, teraz.
lines-session-next = Kolo { $number }: { $days }, nasleduje.
lines-session-later = Kolo { $number }: { $days }, neskôr.
lines-session-past = Kolo { $number }: { $days }, skončilo.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = kolo { $number }: { $entry }
lines-entry-set-up = pripraviť prieskum
lines-entry-prepare = pripraviť vopred
lines-entry-being = { $level }, pripravuje sa
lines-do-earlier-year = skorší školský rok
lines-do-later-year = neskorší školský rok
lines-do-remove-set-up = odobrať prípravu: { $level }
lines-do-restore = vrátiť prieskum z archívu
lines-restore = Vrátiť prieskum z archívu.

## A new set-up: for which session, and for which level.

lines-session-of = kolo { $number }, { $year }
lines-session-taken = kolo { $number }, { $year }, tento stupeň tam už je
lines-begin-level-one = Na každý stupeň je v kole jeden prieskum.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, pripravuje sa
lines-isced-taken = { $level }, ISCED { $isced }, už má prieskum

## An exercise's page.

lines-exercise-page = Prieskum. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Jeho názov: { $id }.
lines-no-corrections = Opravy: nijaké.
lines-correction = Oprava: { $words }.
lines-do-participation = účasť
lines-do-preview = pozrieť si ho očami niektorej skupiny
lines-do-last-day = opraviť posledný deň
lines-do-people = opraviť počet ľudí v skupine
lines-do-recall = vziať aktiváciu späť
lines-do-copy = skopírovať do iného kola
lines-do-archive = odložiť do jedného súboru
lines-do-delete = vymazať navždy
lines-later-last-day = Neskorší posledný deň. { $exercise }.
lines-group-people = { $group }, pozvaných { $invited }, spolu { $eligible }
lines-archive = Odložiť do jedného súboru: { $exercise }.
lines-delete = Vymazať navždy? { $exercise }

## Set-ups, and the four steps of one.

lines-set-ups = Prípravy.
lines-do-go-on-with = pokračovať: { $name }
lines-do-new-set-up = nová príprava
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Príprava: { $name }. Krok { $step } z { $steps }, { $title }, { $saved }.
lines-do-step = krok { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = škola: { $school }
lines-number-school-none = škola: zatiaľ nezadané
lines-number-level = stupeň: { $level }
lines-number-eligible = { $group }: spolu { $count }
lines-number-eligible-none = { $group }: koľko ich je spolu, zatiaľ nie je zadané
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: pozvaných { $count }, { $state }
lines-number-classes = triedy a výbery
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Koľko
lines-how-many-in-all = { $group }: koľko ich je spolu
lines-how-many-invited = { $group }: koľko je pozvaných
lines-school-name = Názov školy
lines-level = Stupeň
lines-classes = Triedy
lines-which-level = Ktorý stupeň?
lines-classes-and-samples = Triedy a výbery.
lines-class-asked = { $class }, { $group }, ľudí { $count }: pýtame sa.
lines-class-not-asked = { $class }, { $group }, ľudí { $count }: nepýtame sa.

## Step 2: what is asked.

lines-search = Hľadať v tvrdeniach.
lines-search-how = Slová, ktoré musí mať názov alebo text pre skupinu.
# Stands before what is typed; a colon follows.
lines-words = Slová
lines-found = Nájdené pre „{ $words }“: { $count }.
lines-item-core = { $statement }, v dotazníku vždy
lines-item-left-out = { $statement }, skrátená verzia vynecháva
lines-item-on = { $statement }, voliteľné, zaškrtnuté
lines-item-off = { $statement }, voliteľné, nezaškrtnuté
lines-item-in-form = { $statement }, voliteľné, v skrátenej verzii
lines-item-stray = { $code }, zaškrtnuté, ale na tomto stupni nie je: vyradiť
lines-do-next-area = ďalšia oblasť
lines-do-area-before = predošlá oblasť
lines-do-list-all = vypísať znova všetko
lines-do-write-own = napísať vlastné tvrdenie
lines-do-bring-in = prevziať vlastné tvrdenia odinakiaľ
lines-do-how-much = rozsah dotazníka: všetko, alebo skrátená verzia
lines-preview = Náhľad: za koho?
lines-preview-how = Je to cesta dotazníkom, ako ju prejde účastník. Nič sa z nej neukladá; môžeš z nej kedykoľvek odísť.
lines-a-statement = Tvrdenie.
lines-do-ask = zaradiť ho
lines-do-not-ask = nezaradiť ho
lines-do-next-statement = ďalšie tvrdenie
lines-do-previous-statement = predošlé tvrdenie
lines-how-much-asked = Aký má byť rozsah dotazníka?
lines-everything = všetko: všetky základné tvrdenia, ostatné oblasti a čo zaškrtneš alebo napíšeš

## Step 2: own statements.

lines-own-new = Nové vlastné tvrdenie.
lines-own-statement = Vlastné tvrdenie: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Krátky názov do správ
lines-own-reads = { $group }, text
lines-own-help = { $group }, kedy sa hodí 5
lines-own-not-written = nenapísané
# `room` is such as "1 of 2 lines".
lines-own-room = Využité miesto: { $room }.
lines-bring = Prevziať vlastné tvrdenia.
lines-bring-from-file = zo súboru
# Stands before what is typed; a colon follows.
lines-file = Súbor
lines-suggested = Odporúčané: { $set }.
lines-suggested-ticked = { $title }, zaškrtnuté.
lines-suggested-unticked = { $title }, nezaškrtnuté.
lines-suggested-here = { $title }, už tu je.
lines-do-take-ticked = prevziať zaškrtnuté

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Prvý deň
lines-last-day = Posledný deň
lines-day-how = Napíš to, prosím, ako 2026-11-23 alebo 23.11.2026.
lines-do-first-day = napísať prvý deň
lines-do-type-last-day = napísať posledný deň
lines-do-other-day = napísať iný posledný deň
lines-do-clear-days = zrušiť oba dni

## Step 4: activation.

lines-ready = Všetko je pripravené.
lines-missing = { $count ->
    [one] Jedna vec chýba. Jej číslo vedie tam, kde sa doplní.
    [few] { $count } veci chýbajú. Ich čísla vedú tam, kde sa každá doplní.
   *[other] { $count } vecí chýba. Ich čísla vedú tam, kde sa každá doplní.
  }
lines-freezes = Čo sa už nezmení:
# `minutes` is how long it takes.
lines-asked = { $group }: pozvaných { $invited }, minimum { $minimum }, tvrdení { $statements }, minút { $minutes }.
lines-asked-unknown = { $group }: počet zatiaľ nie je známy; tvrdení { $statements }, minút { $minutes }.
lines-asked-left-out = { $group }: vynechané.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = pripravené: { $check }
lines-check-missing = chýba: { $check }
lines-check-mind = pozor: { $check }
lines-people-asked = Pýtame sa ľudí: { $people }, od { $first } do { $last }, dní: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = aktivovať
lines-told = Čo účastníci čítajú o tom, čo priniesol minulý dotazník. Čítajú to.
lines-not-told = Čo účastníci čítajú o tom, čo priniesol minulý dotazník. Nečítajú to.
lines-do-tell = povedať im to
lines-do-not-tell = nepovedať im to

## Codes and slips.

lines-codes = Kódy. { $exercise }.
lines-lab = Učebňa.
lines-lab-command = Otvára sa a sleduje príkazom: reflectory hub.
lines-slips-how = Číslo ich vytvorí. Pre iný počet napíš číslo a počet, napríklad 1 30.
lines-do-slips = { $group }: vytvoriť { $count }
lines-do-all-slips = vytvoriť všetko: { $total }
lines-do-pdf-cut = zapísať PDF na tlač a rozstrihanie
lines-do-html-cut = zapísať súbor HTML na tlač a rozstrihanie

## Results.

lines-results = Výsledky. Školský rok { $year }.
lines-no-results = V tomto školskom roku sa neotvoril nijaký prieskum.
lines-level-session = { $level }, kolo { $session }
lines-do-read-report = čítať správu: { $exercise }
lines-do-unseal = rozpečatiť: { $exercise }
lines-do-count-late = započítať oneskorené hárky do nového vydania: { $exercise }
lines-compare-with = S čím porovnať? { $exercise }
lines-fetching = Chvíľočku: správa sa načítava.
lines-unseal = Rozpečatiť: { $exercise }.
lines-new-edition = Nové vydanie: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Správa. { $exercise }, vydanie { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Tvrdenia, { $area }, { $order }
lines-page-own = Vlastné tvrdenia, { $order }
lines-page-group = Jedna skupina: { $group }
lines-page-other = Ostatné oblasti: { $area }
lines-page-words = Vlastnými slovami: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Iná strana, podľa názvu: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Celé tvrdenie, podľa názvu: { $names }.
lines-note-on = Poznámka, { $place }.
# Stands before what is typed; a colon follows.
lines-note = Poznámka
lines-form = V akej podobe správu zapísať?
lines-search-report = Hľadať: kód, názov alebo slovo z tvrdenia.
# Stands before what is typed; a colon follows.
lines-words-or-number = Slová alebo číslo
lines-no-notes = Zatiaľ nijaké poznámky. Poznámka sa píše pri celom tvrdení: riadok o tom, čo k nemu zaznelo.
lines-school-average = { $mean } priemer školy, počet oblastí: { $areas }.
lines-overall = { $mean } celkovo.
lines-overall-none = Celkovo: niet čo ukázať.
lines-overall-answered = { $mean } celkovo, odpovedalo { $count } z { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Celkovo: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, { $core ->
    [one] z 1 základného tvrdenia.
    [few] z { $core } základných tvrdení.
   *[other] z { $core } základných tvrdení.
  }
lines-area-optional = { $mean } { $group }, { $optional ->
    [one] z 1 voliteľného tvrdenia.
    [few] z { $optional } voliteľných tvrdení.
   *[other] z { $optional } voliteľných tvrdení.
  }
lines-area-both = { $mean } { $group }, { $core ->
    [one] z 1 základného tvrdenia, voliteľné: { $optional }.
    [few] z { $core } základných tvrdení, voliteľné: { $optional }.
   *[other] z { $core } základných tvrdení, voliteľné: { $optional }.
  }
lines-handed-in = Odovzdalo { $count } z { $of }.
lines-group-read = { $group }, text: { $text }
lines-texts = Textov: { $count }, podľa abecedy, oddelene od hárkov.
lines-text = Text { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Účasť je { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: nič.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % netýka sa, { $count } z { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = rozdiel { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } celkovo, odpovedalo { $count } z { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = vzrástlo o { $by }, z { $before } na { $after }, { $where }: { $statement }.
lines-changed-down = kleslo o { $by }, z { $before } na { $after }, { $where }: { $statement }.
lines-do-points-off = len priemery
lines-do-points-on = aj koľko ľudí zvolilo ktorý bod
lines-do-other-order = v inom poradí
lines-do-search-statement = nájsť tvrdenie
lines-do-write-report = zapísať správu do súboru
lines-do-compare = porovnať s iným prieskumom
lines-do-statements-of = tvrdenia: { $area }
lines-do-statement-after = tvrdenie za ním
lines-do-statement-before = tvrdenie pred ním
lines-do-note = napísať k nemu poznámku
lines-do-note-off = bez jeho poznámky
lines-do-note-on = s jeho poznámkou, ak nejaká je

## Two sessions compared.

lines-compared = Porovnanie dvoch kôl. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Vtedy: { $exercise }, účasť { $level }. { $groups }.
lines-compared-now = Teraz: { $exercise }, účasť { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Všetky skupiny: { $values }.
lines-then-now = vtedy { $before }, teraz { $after }
# In the place of a value.
lines-no-value = nič
lines-increased = vzrástlo o { $by }
lines-decreased = kleslo o { $by }
lines-same = rovnaké
lines-do-other-order-now = v inom poradí; teraz { $order }

## The school, and the coordinators' keys.

lines-school = Škola.
lines-first-steps = Prvé kroky, ktoré ostávajú: { $steps }.
lines-look-still-right = Raz za školský rok: pozri sa, prosím, či toto všetko stále platí, a potvrď to.
lines-back-up-now = Teraz zálohuj.
lines-old-key = Starý kľúč.
lines-two-words = Dve z obnovovacích slov.
lines-recovery-words = Obnovovacie slová.
lines-do-words-file = zapísať ich do súboru
lines-do-pdf = zapísať PDF
lines-do-html = zapísať súbor HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Napíš ešte raz { $back } a odídeš bez svojej poslednej zmeny. { $why }
plain-writing = Zapisuje sa súbor.
plain-writing-long = Súbor sa zapisuje už { $seconds } s.
plain-writing-busy = Ešte sa zapisuje iný súbor, preto sa tento nezačal. Počkaj, prosím, chvíľu.
plain-writing-leaving = Ešte sa zapisoval súbor; zápis je teraz ukončený. Napíš ešte raz { $back } a odídeš.
plain-overview-look-at-school = Raz za školský rok: pozri sa, prosím, do miestnosti škola.
# Two days, and a window of days.
plain-days-range = { $first } až { $last }
plain-dates-from-to = { $first } až { $last }
# The sessions and an exercise.
plain-dates-none-fits = Do kola { $session } sa už nijaký prieskum nezmestí (koniec kola: { $day }). Miestnosť kolá ukáže, ktoré kolo nasleduje.
plain-exercise-archive-more = Celý prieskum aj so zapečatenými hárkami prejde do jedného súboru a z úložiska odíde, až keď sa súbor znova prečíta a je úplný. Miestnosť kolá ho vráti. Vyber priečinok na USB kľúči alebo v dokumentoch. Jeho názov: { $name }
plain-exercise-delete-more = Zmizne všetko a nikto to nevráti; z archívu sa vrátiť dá. Zálohy si nechajú, čo majú. Pre istotu, že je to on, napíš jeho názov: { $name }
plain-exercise-delete-sheets = Zmizne všetko, aj { $sheets ->
    [one] 1 zapečatený hárok
    [few] { $sheets } zapečatené hárky
   *[other] { $sheets } zapečatených hárkov
  }, a nikto to nevráti; z archívu sa vrátiť dá. Zálohy si nechajú, čo majú. Pre istotu, že je to on, napíš jeho názov: { $name }
# Statements and activation.
plain-own-remove = Zvoľ ešte raz odobrať a tvrdenie zmizne so všetkými textami. Čokoľvek iné ho ponechá.
plain-statements-form-leaves-out = Skrátená verzia toto vynecháva. Skrátená verzia sa dá zvoliť alebo zrušiť v zozname.
plain-statements-core-is-asked = Toto je v dotazníku vždy. Čo je voliteľné, o sebe to povie.
plain-statements-own-is-asked = Tvoje vlastné tvrdenia sú v dotazníku vždy. Číslo tvrdenia ho otvorí: môžeš ho zmeniť alebo odobrať.
plain-suggested-nothing-ticked = Zatiaľ nie je nič zaškrtnuté. Číslo tvrdenia ho zaškrtne.
plain-activate-still-missing = Ešte niečo chýba. Čo chýba, je v zozname prvé a jeho číslo tam vedie.
plain-activate-no-key = Zatiaľ tu nie je nijaký kľúč, takže hárky by neskôr nikto neotvoril. Vytvor ho v miestnosti škola.
plain-activate-try = { $who } Je heslo ešte známe? Tu sa dá vyskúšať.
plain-activate-tell-offer = { $count ->
    [one] Povedz účastníkom, čo priniesol minulý dotazník: 1 vec z tvojho plánu. Číslo riadka ju ukáže.
    [few] Povedz účastníkom, čo priniesol minulý dotazník: { $count } veci z tvojho plánu. Číslo riadka ich ukáže.
   *[other] Povedz účastníkom, čo priniesol minulý dotazník: { $count } vecí z tvojho plánu. Číslo riadka ich ukáže.
  }
plain-activate-tell-other = { $count ->
    [one] Účastníci čítajú, čo priniesol minulý dotazník: 1 vec. Tvoj plán to teraz hovorí inak; číslo riadka to ukáže.
    [few] Účastníci čítajú, čo priniesol minulý dotazník: { $count } veci. Tvoj plán to teraz hovorí inak; číslo riadka to ukáže.
   *[other] Účastníci čítajú, čo priniesol minulý dotazník: { $count } vecí. Tvoj plán to teraz hovorí inak; číslo riadka to ukáže.
  }
plain-activate-tell-state-other = Teraz čítajú iné slová. Číslo riadka použije tieto.
# Codes and slips.
plain-slips-nowhere-else = Tieto lístky nie sú uložené nikde inde. Zapíš ich do súboru alebo napíš ešte raz { $back } a odídeš bez nich.
# Results and reports.
plain-results-nothing-set-up = Tu nie je nič pripravené. Začína sa v miestnosti kolá.
plain-results-can-unseal = { $sheets ->
    [one] 1 hárok čaká zapečatený.
    [few] { $sheets } hárky čakajú zapečatené.
   *[other] { $sheets } hárkov čaká zapečatených.
  }
plain-late-enough = Oneskorené hárky: { $groups }. Nové vydanie započíta tie, ktorých je dosť.
plain-lab-aside = { $sheets ->
    [one] 1 hárok je odložený: prišiel bez voľného lístka. Tu ostane bokom; na kreslenej obrazovke sa dá započítať.
    [few] { $sheets } hárky sú odložené: prišli bez voľného lístka. Tu ostanú bokom; na kreslenej obrazovke sa dajú započítať.
   *[other] { $sheets } hárkov je odložených: prišli bez voľného lístka. Tu ostanú bokom; na kreslenej obrazovke sa dajú započítať.
  }
plain-how-of = „80 z 200“ je vždy: odpovedalo z pozvaných.
plain-how-counts = Do priemeru idú len odpovede 1 až { $highest }. „Netýka sa“ a bez odpovede sa počíta a ukazuje vedľa, nikdy nie ako 0.
plain-how-counts-on-scale = Do priemeru idú len odpovede na škále. „Netýka sa“ a bez odpovede sa počíta a ukazuje vedľa, nikdy nie ako 0.
plain-figures-behind = odpovedalo { $answered } z { $invited }, netýka sa { $opted-out }, bez odpovede { $unanswered }
plain-detail-na = netýka sa: { $words }
plain-detail-na-alone = netýka sa
plain-focus-na = Najčastejšie „netýka sa“
# The school and its keys.
plain-school-step-exercise = prieskum
plain-school-no-key-meaning = Hárky otvorí len ten, kto má kľúč koordinátora. Bez neho sa nedá nič aktivovať. Číslo riadka vytvorí prvý.
plain-school-coordinators-meaning = Číslo riadka pridá kľúč kolegyne či kolegu alebo odovzdá kľúč nástupcovi, krok za krokom.
plain-keys-leaving = Tieto slová sa ukazujú len teraz. Kto stratí ich aj heslo, stratí odpovede. Napíš ešte raz { $back } a odídeš bez zapísania.
plain-keys-wrong-word = Toto nie je slovo { $number }. Pozri sa, prosím, znova na svoj list; .{ $back } slová prečíta ešte raz.
plain-keys-backup-more = Súbor s kľúčom leží v priečinku úložiska. Zálohovanie skopíruje oboje na médium na zálohy; prvý raz povedz kam: reflectory backup DIR. Bez kľúča alebo bez jeho hesla a listu obnovy hárky nikto neotvorí.
plain-told-backup-where = Povedz, prosím, raz, kam na druhom médiu patria zálohy: reflectory backup DIR. Potom stačí voľba „zálohovať“.
plain-told-no-drive = Nevidno nijaký pripojený disk. Pripoj, prosím, nejaký, chvíľu počkaj a zvoľ to znova, alebo si zapíš, čo sa tu číta. Nič sa nezapísalo.
