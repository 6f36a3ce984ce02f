### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = odaziv, v
lines-word-sessions = krugovi
lines-word-set-ups = pripreme, priprema
lines-word-results = rezultati
lines-word-school = škola, skola
lines-word-guide = vodič, vodic
lines-word-data = zaštita podataka, podaci
lines-word-lock = zaključaj, z
lines-word-quit = izlaz, i

## What each of them does, read after it.

lines-does-help = ove riječi
lines-does-back = jedan korak natrag; odlučeno ostaje
lines-does-again = pročitaj ovo još jednom, s najnovijim brojevima
lines-does-where = gdje si
lines-does-participation = tko je sudjelovao; ondje su navedene sve sobe
lines-does-sessions = sve provedbe, ispravci, nova priprema
lines-does-set-ups = brojevi, tvrdnje, dani, aktivacija
lines-does-results = otpečati i čitaj izvješće
lines-does-school = njezin naziv i ključevi koordinatora
lines-does-guide = kako teče provedba
lines-does-data = što se sprema i tko to može čitati
lines-does-clear = isprazni ono što se upisuje
lines-does-lock = zaključaj sve što se može mijenjati
lines-does-quit = izađi iz programa
lines-numbers = Broj čini ono što se pročita iza njega.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Gdje se nešto upisuje, ispred ovih riječi stoji točka, na primjer .{ $back }
lines-empty = Prazan redak ostavlja ono što ondje stoji i vodi dalje.

## What is answered to what was typed.

lines-digits = Upiši broj znamenkama ili .{ $back } da sve ostane kako je bilo.
lines-nothing-typed = Ništa nije upisano. Upiši lozinku ili .{ $back } za izlaz.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Ovo je dulje nego što stane na najmanji zaslon: { $used }. Upiši to malo kraće.
lines-number-too-large = Najveći mogući broj ovdje je { $most }. Što je ondje stajalo, ostaje; upiši ga ponovno.
lines-not-after-first = { $day } ne može biti zadnji dan: prvi je dan { $first }. Ništa nije promijenjeno; upiši zadnji dan ponovno.
lines-class-unfinished = Upisano za ovaj razred još nije spremljeno. Prazan redak vodi dalje; .{ $clear } i zatim .{ $back } to izostavlja.
lines-one-number = Jedan po jedan broj, molim.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Program to ne razumije. Upiši broj ili { $help }.
lines-nothing-to-clear = Ovdje se ništa ne upisuje.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Ovdje sve počinje. Za izlaz iz programa: { $quit }.
lines-workplace = Radno mjesto koordinatora.
lines-workplace-of = Radno mjesto koordinatora, { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Radno mjesto koordinatora, { $lock }.
lines-workplace-of-lock = Radno mjesto koordinatora, { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Sada: { $text }. Prazan redak to ostavlja tako.

## What stands before what is typed.

lines-ask-word = Riječ:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, { $session }. krug školske godine { $year }
lines-passphrase = Lozinka
lines-trying = Lozinka se provjerava.
lines-unsealed = Otpečaćeno listova: { $done } od { $of }.
# Read when the program is ended by the system.
lines-set-up-kept = Priprema je spremljena takva kakva jest. Nastavlja se u sobi Pripreme.
lines-no-key-made = Ovdje je kraj. Ključ nije napravljen i ništa nije promijenjeno.
lines-words-not-typed-back = Završilo je prije nego što su dvije riječi za oporavak ponovno upisane. Ključ je napravljen i njegova lozinka otvara listove. Tko nije zapisao riječi, neka napravi novi ključ, koji ima nove riječi: reflectory key replace

## A room that is locked.

lines-locked = Ova je soba zaključana.
lines-locked-type = Upiši svoju lozinku. Ne prikazuje se.
lines-locked-open = Odaziv, vodič i zaštita podataka ostaju otvoreni svima: onamo vodi .{ $back }

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Vodič.
lines-protection = Zaštita podataka.
lines-do-letter = zapiši pismo roditeljima u datoteku
lines-plans = Akcijski planovi.
lines-certificates = Potvrde i značka.
lines-elsewhere = Ove sobe u recima nema. Što se u njoj radi, može se i naredbom.
lines-command = Naredba je: { $command }
lines-two-commands = Naredba je: { $one }, i: { $other }

## Participation: a line for each group.

lines-participation = Odaziv.
lines-nobody-asked = Još nitko nije pozvan. Najprije pripremi provedbu; čim se aktivira, ovdje se vidi tko sudjeluje.
lines-participation-of = Odaziv. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Odaziv sveukupno: { $level }.
lines-by-class = Po razredima, u koracima po pet:
lines-class-too-small = { $class }: premalen za brojenje.
lines-class-few = { $class }: manje od 5.
lines-class-least = { $class }: { $count } ili više.
lines-group-not-invited = { $group }: bez poziva.
lines-group-reached = { $group }: predalo { $count } od { $invited }. Minimum je { $minimum }: dosegnut.
lines-group-too-many = { $group }: predalo { $count } od { $invited }. Minimum je { $minimum }: dosegnut, a listova je više nego pozvanih osoba; provjeri broj.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: predalo { $count } od { $invited }. Minimum je { $minimum }: blizu, nedostaje { $missing }.
lines-group-below = { $group }: predalo { $count } od { $invited }. Minimum je { $minimum }: nedostaje { $missing }.
lines-do-codes = kodovi i listići za podjelu
lines-do-with-classes = s razredima
lines-do-without-classes = bez razreda
lines-do-participation-of = odaziv: { $exercise }

## The sessions of a school year.

lines-sessions = Krugovi. Školska godina { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = { $number }. krug: { $days }, sada.
lines-session-next = { $number }. krug: { $days }, idući.
lines-session-later = { $number }. krug: { $days }, kasnije.
lines-session-past = { $number }. krug: { $days }, završen.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = { $number }. krug: { $entry }
lines-entry-set-up = pripremi provedbu
lines-entry-prepare = pripremi unaprijed
lines-entry-being = { $level }, u pripremi
lines-do-earlier-year = ranija školska godina
lines-do-later-year = kasnija školska godina
lines-do-remove-set-up = ukloni pripremu: { $level }
lines-do-restore = vrati provedbu iz arhive
lines-restore = Vraćanje provedbe iz njezine arhive.

## A new set-up: for which session, and for which level.

lines-session-of = { $number }. krug školske godine { $year }
lines-session-taken = { $number }. krug školske godine { $year }, ova razina već postoji
lines-begin-level-one = U jednom krugu svaka razina ima jednu provedbu.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, u pripremi
lines-isced-taken = { $level }, ISCED { $isced }, već ima svoju provedbu

## An exercise's page.

lines-exercise-page = Provedba. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Njezin naziv: { $id }.
lines-no-corrections = Ispravci: nema ih.
lines-correction = Ispravak: { $words }.
lines-do-participation = odaziv
lines-do-preview = pogledaj je onako kako je vidi skupina
lines-do-last-day = ispravi zadnji dan
lines-do-people = ispravi broj osoba u skupini
lines-do-recall = povuci aktivaciju
lines-do-copy = kopiraj je u drugi krug
lines-do-archive = pospremi je u jednu datoteku
lines-do-delete = obriši je zauvijek
lines-later-last-day = Kasniji zadnji dan. { $exercise }.
lines-group-people = { $group }, pozvano { $invited } od ukupno { $eligible }
lines-archive = Pospremanje u jednu datoteku: { $exercise }.
lines-delete = Obrisati zauvijek: { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Pripreme.
lines-do-go-on-with = nastavi: { $name }
lines-do-new-set-up = nova priprema
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Priprema: { $name }. Korak { $step } od { $steps }, { $title }, { $saved }.
lines-do-step = { $step }. korak: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = škola: { $school }
lines-number-school-none = škola: još nije upisana
lines-number-level = razina: { $level }
lines-number-eligible = { $group }: ukupno { $count }
lines-number-eligible-none = { $group }: još nije upisano koliko ih je
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: pozvano { $count }, { $state }
lines-number-classes = razredi i uzorci
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Koliko
lines-how-many-in-all = { $group }: koliko ih je ukupno
lines-how-many-invited = { $group }: koliko ih je pozvano
lines-school-name = Naziv škole
lines-level = Razina
lines-classes = Razredi
lines-which-level = Koja razina?
lines-classes-and-samples = Razredi i uzorci.
lines-class-asked = { $class }, { $group }, osoba: { $count }, pita se.
lines-class-not-asked = { $class }, { $group }, osoba: { $count }, ne pita se.

## Step 2: what is asked.

lines-search = Pretraga tvrdnji.
lines-search-how = Riječi koje moraju biti u naslovu ili u onome što skupina čita.
# Stands before what is typed; a colon follows.
lines-words = Riječi
lines-found = Pronađeno za „{ $words }”: { $count }.
lines-item-core = { $statement }, uvijek u upitniku
lines-item-left-out = { $statement }, kraći oblik to izostavlja
lines-item-on = { $statement }, izborna, označena
lines-item-off = { $statement }, izborna, nije označena
lines-item-in-form = { $statement }, izborna, u kraćem obliku
lines-item-stray = { $code }, označeno, ali nije za ovu razinu: izbaci
lines-do-next-area = sljedeće područje
lines-do-area-before = prethodno područje
lines-do-list-all = opet popiši sve
lines-do-write-own = napiši vlastitu tvrdnju
lines-do-bring-in = preuzmi vlastite tvrdnje odnekud
lines-do-how-much = koliko se pita: sve ili kraći oblik
lines-preview = Pretpregled: kao tko?
lines-preview-how = Tako upitnik prolazi onaj tko sudjeluje. Ništa se od toga ne sprema; izađi kad god želiš.
lines-a-statement = Tvrdnja.
lines-do-ask = uključi je
lines-do-not-ask = nemoj je uključiti
lines-do-next-statement = sljedeća tvrdnja
lines-do-previous-statement = prethodna tvrdnja
lines-how-much-asked = Koliko se pita?
lines-everything = sve: sve osnovne tvrdnje, ostala područja i ono što označiš ili napišeš

## Step 2: own statements.

lines-own-new = Nova vlastita tvrdnja.
lines-own-statement = Vlastita tvrdnja: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Kratak naslov za izvješća
lines-own-reads = { $group }: što čitaju
lines-own-help = { $group }: kad odgovara 5
lines-own-not-written = nije napisano
# `room` is such as "1 of 2 lines".
lines-own-room = Prostor: iskorišteno { $room }.
lines-bring = Preuzmi vlastite tvrdnje.
lines-bring-from-file = iz datoteke
# Stands before what is typed; a colon follows.
lines-file = Datoteka
lines-suggested = Prijedlog: { $set }.
lines-suggested-ticked = { $title }, označeno.
lines-suggested-unticked = { $title }, nije označeno.
lines-suggested-here = { $title }, već je ovdje.
lines-do-take-ticked = preuzmi označene

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Prvi dan
lines-last-day = Zadnji dan
lines-day-how = Napiši ga ovako: 2026-11-23 ili 23.11.2026.
lines-do-first-day = upiši prvi dan
lines-do-type-last-day = upiši zadnji dan
lines-do-other-day = upiši drugi zadnji dan
lines-do-clear-days = ukloni oba dana

## Step 4: activation.

lines-ready = Sve je spremno.
lines-missing = { $count ->
    [one] Nedostaje { $count } stvar. Njezin broj vodi onamo gdje se to sređuje.
    [few] Nedostaju { $count } stvari. Njihovi brojevi vode onamo gdje se koja sređuje.
   *[other] Nedostaje { $count } stvari. Njihovi brojevi vode onamo gdje se koja sređuje.
  }
lines-freezes = Što se više neće moći mijenjati:
# `minutes` is how long it takes.
lines-asked = { $group }: pozvano { $invited }, minimum { $minimum }, tvrdnji { $statements }, minuta { $minutes }.
lines-asked-unknown = { $group }: još se ne zna koliko; tvrdnji { $statements }, minuta { $minutes }.
lines-asked-left-out = { $group }: izostavljeno.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = spremno: { $check }
lines-check-missing = nedostaje: { $check }
lines-check-mind = pripazi: { $check }
lines-people-asked = Pozvano osoba: { $people }. Razdoblje: { $first } do { $last }, dana: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = aktiviraj je
lines-told = Što sudionici saznaju o tome što je donio prošli upitnik. To im se kaže.
lines-not-told = Što sudionici saznaju o tome što je donio prošli upitnik. To im se ne kaže.
lines-do-tell = kaži im
lines-do-not-tell = nemoj im reći

## Codes and slips.

lines-codes = Kodovi. { $exercise }.
lines-lab = Informatička učionica.
lines-lab-command = Otvara se i prati naredbom: reflectory hub.
lines-slips-how = Broj ih izrađuje. Za drugu količinu upiši broj i količinu, na primjer 1 30.
lines-do-slips = { $group }: izradi { $count }
lines-do-all-slips = izradi sve, ukupno { $total }
lines-do-pdf-cut = zapiši PDF za ispis i rezanje
lines-do-html-cut = zapiši HTML datoteku za ispis i rezanje

## Results.

lines-results = Rezultati. Školska godina { $year }.
lines-no-results = U ovoj se školskoj godini nije otvorila nijedna provedba.
lines-level-session = { $level }, { $session }. krug
lines-do-read-report = čitaj izvješće: { $exercise }
lines-do-unseal = otpečati: { $exercise }
lines-do-count-late = ubroji zakašnjele listove u novo izdanje: { $exercise }
lines-compare-with = S čime usporediti: { $exercise }?
lines-fetching = Samo trenutak: izvješće se dohvaća.
lines-unseal = Otpečaćivanje: { $exercise }.
lines-new-edition = Novo izdanje: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Izvješće. { $exercise }, izdanje { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Tvrdnje, { $area }, { $order }
lines-page-own = Vlastite tvrdnje, { $order }
lines-page-group = Jedna skupina: { $group }
lines-page-other = Ostala područja: { $area }
lines-page-words = Vlastitim riječima: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Druga stranica, po nazivu: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Cijela tvrdnja, po nazivu: { $names }.
lines-note-on = Bilješka uz: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Bilješka
lines-form = U kojem obliku zapisati izvješće?
lines-search-report = Pretraga: kod, naslov ili riječ iz tvrdnje.
# Stands before what is typed; a colon follows.
lines-words-or-number = Riječi ili broj
lines-no-notes = Još nema bilješki. Uz cijelu se tvrdnju može dodati bilješka: redak o tome što je o njoj rečeno.
lines-school-average = { $mean } prosjek škole, broj područja: { $areas }.
lines-overall = { $mean } ukupno.
lines-overall-none = Ukupno: nema ničega za prikaz.
lines-overall-answered = { $mean } ukupno, odgovorilo { $count } od { $invited }.
# `why` is why nothing is shown.
lines-overall-why = Ukupno: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, iz { $core ->
    [one] { $core } osnovne tvrdnje.
    [few] { $core } osnovne tvrdnje.
   *[other] { $core } osnovnih tvrdnji.
  }
lines-area-optional = { $mean } { $group }, iz { $optional ->
    [one] { $optional } izborne tvrdnje.
    [few] { $optional } izborne tvrdnje.
   *[other] { $optional } izbornih tvrdnji.
  }
lines-area-both = { $mean } { $group }, iz { $core ->
    [one] { $core } osnovne tvrdnje; izbornih: { $optional }.
    [few] { $core } osnovne tvrdnje; izbornih: { $optional }.
   *[other] { $core } osnovnih tvrdnji; izbornih: { $optional }.
  }
lines-handed-in = Predalo { $count } od { $of }.
lines-group-read = { $group }, što čitaju: { $text }
lines-texts = Tekstova: { $count }, abecednim redom, odvojeno od listova.
lines-text = Tekst { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Odaziv: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: nema ih.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % ne odnosi se, { $count } od { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = razlika { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } ukupno, odgovorilo { $count } od { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = poraslo za { $by }, prije { $before }, sada { $after }, { $where }: { $statement }.
lines-changed-down = palo za { $by }, prije { $before }, sada { $after }, { $where }: { $statement }.
lines-do-points-off = samo prosjeci
lines-do-points-on = s time koliko ih je odabralo koji stupanj
lines-do-other-order = drugim redom
lines-do-search-statement = potraži tvrdnju
lines-do-write-report = zapiši izvješće u datoteku
lines-do-compare = usporedi s drugom provedbom
lines-do-statements-of = tvrdnje: { $area }
lines-do-statement-after = tvrdnja iza nje
lines-do-statement-before = tvrdnja prije nje
lines-do-note = napiši bilješku uz nju
lines-do-note-off = bez njezine bilješke
lines-do-note-on = s njezinom bilješkom, ako postoji

## Two sessions compared.

lines-compared = Usporedba dvaju krugova. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Nekad: { $exercise }, odaziv: { $level }. { $groups }.
lines-compared-now = Sad: { $exercise }, odaziv: { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Sve skupine: { $values }.
lines-then-now = nekad { $before }, sad { $after }
# In the place of a value.
lines-no-value = ništa
lines-increased = poraslo za { $by }
lines-decreased = palo za { $by }
lines-same = isto
lines-do-other-order-now = drugim redom; sada { $order }

## The school, and the coordinators' keys.

lines-school = Škola.
lines-first-steps = Prvi koraci koji su preostali: { $steps }.
lines-look-still-right = Jednom u školskoj godini: pogledaj je li sve ovo još točno i potvrdi to.
lines-back-up-now = Sad izradi sigurnosnu kopiju.
lines-old-key = Stari ključ.
lines-two-words = Dvije od riječi za oporavak.
lines-recovery-words = Riječi za oporavak.
lines-do-words-file = zapiši ih u datoteku
lines-do-pdf = zapiši PDF
lines-do-html = zapiši HTML datoteku

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Upiši { $back } još jednom za izlaz bez zadnje promjene. { $why }
plain-writing = Datoteka se zapisuje.
plain-writing-long = Datoteka se zapisuje već { $seconds } s.
plain-writing-busy = Još se zapisuje druga datoteka pa ova nije započeta. Pričekaj trenutak.
plain-writing-leaving = Datoteka se još zapisivala; to je sada prekinuto. Za izlaz još jednom upiši { $back }.
plain-overview-look-at-school = Jednom u školskoj godini: pogledaj sobu Škola.
# Two days, and a window of days.
plain-days-range = { $first } do { $last }
plain-dates-from-to = { $first } do { $last }
# The sessions and an exercise.
plain-dates-none-fits = U { $session }. krug više ne stane nijedna provedba (kraj kruga: { $day }). Soba Krugovi pokazuje koji je krug idući.
plain-exercise-archive-more = Cijela provedba ide u jednu datoteku, i zapečaćeni listovi, a iz spremišta izlazi tek kad je datoteka ponovno pročitana i utvrđeno je da je potpuna. Soba Krugovi vraća je natrag. Odaberi mapu na USB-stiku ili među svojim dokumentima. Njezin naziv: { $name }
plain-exercise-delete-more = Nestaje sve i nitko to ne može vratiti; arhiva se može vratiti. Sigurnosne kopije zadržavaju što imaju. Da bude sigurno da je riječ o ovoj provedbi, upiši njezin naziv: { $name }
plain-exercise-delete-sheets = Nestaje sve, { $sheets ->
    [one] uključujući { $sheets } zapečaćeni list
    [few] uključujući { $sheets } zapečaćena lista
   *[other] uključujući { $sheets } zapečaćenih listova
  }, i nitko to ne može vratiti; arhiva se može vratiti. Sigurnosne kopije zadržavaju što imaju. Da bude sigurno da je riječ o ovoj provedbi, upiši njezin naziv: { $name }
# Statements and activation.
plain-own-remove = Odaberi „ukloni” još jednom i ova tvrdnja nestaje sa svim svojim tekstovima. Sve drugo je ostavlja.
plain-statements-form-leaves-out = Kraći oblik ovu izostavlja. Kraći oblik može se odabrati ili napustiti na popisu.
plain-statements-core-is-asked = Ova je uvijek u upitniku. Što je izborno, tako i piše.
plain-statements-own-is-asked = Tvoje su vlastite tvrdnje uvijek u upitniku. Broj tvrdnje otvara je: možeš je promijeniti ili ukloniti.
plain-suggested-nothing-ticked = Još ništa nije označeno. Broj tvrdnje označava je.
plain-activate-still-missing = Još nešto nedostaje. Što nedostaje, navedeno je prvo, a njegov broj vodi onamo.
plain-activate-no-key = Još nema ključa pa poslije nitko ne bi mogao otvoriti listove. Izradi ga u sobi Škola.
plain-activate-try = { $who } Je li lozinka još poznata? Ovdje se može isprobati.
plain-activate-tell-offer = { $count ->
    [one] Kaži sudionicima što je donio prošli upitnik: { $count } stvar iz tvog plana. Njezin je broj pokazuje.
    [few] Kaži sudionicima što je donio prošli upitnik: { $count } stvari iz tvog plana. Broj ih pokazuje.
   *[other] Kaži sudionicima što je donio prošli upitnik: { $count } stvari iz tvog plana. Broj ih pokazuje.
  }
plain-activate-tell-other = { $count ->
    [one] Sudionicima se kaže što je donio prošli upitnik: { $count } stvar. Tvoj plan to sada kaže drugim riječima; broj ih pokazuje.
    [few] Sudionicima se kaže što je donio prošli upitnik: { $count } stvari. Tvoj plan to sada kaže drugim riječima; broj ih pokazuje.
   *[other] Sudionicima se kaže što je donio prošli upitnik: { $count } stvari. Tvoj plan to sada kaže drugim riječima; broj ih pokazuje.
  }
plain-activate-tell-state-other = Sada se kažu druge riječi. Broj preuzima ove.
# Codes and slips.
plain-slips-nowhere-else = Ovi se listići ne čuvaju nigdje drugdje. Zapiši ih u datoteku ili još jednom upiši { $back } da ih ostaviš.
# Results and reports.
plain-results-nothing-set-up = Ovdje ništa nije pripremljeno. Počinje se u sobi Krugovi.
plain-results-can-unseal = { $sheets ->
    [one] Zapečaćen čeka { $sheets } list.
    [few] Zapečaćena čekaju { $sheets } lista.
   *[other] Zapečaćeno čeka { $sheets } listova.
  }
plain-late-enough = Zakašnjeli listovi: { $groups }. Novo izdanje ubraja one kojih je dovoljno.
plain-lab-aside = { $sheets ->
    [one] Odvojen je { $sheets } list: stigao je bez slobodnog listića. Ovdje ostaje odvojen; na crtanom se zaslonu može ubrojiti.
    [few] Odvojena su { $sheets } lista: stigla su bez slobodnog listića. Ovdje ostaju odvojena; na crtanom se zaslonu mogu ubrojiti.
   *[other] Odvojeno je { $sheets } listova: stigli su bez slobodnog listića. Ovdje ostaju odvojeni; na crtanom se zaslonu mogu ubrojiti.
  }
plain-how-of = „80 od 200” uvijek znači: odgovorilo od pozvanih.
plain-how-counts = U prosjek ulaze samo odgovori od 1 do { $highest }. „Ne odnosi se” i „bez odgovora” broje se i prikazuju uz njega, nikad kao 0.
plain-how-counts-on-scale = U prosjek ulaze samo odgovori na ljestvici. „Ne odnosi se” i „bez odgovora” broje se i prikazuju uz njega, nikad kao 0.
plain-figures-behind = odgovorilo { $answered } od { $invited }, ne odnosi se { $opted-out }, bez odgovora { $unanswered }
plain-detail-na = ne odnosi se: { $words }
plain-detail-na-alone = ne odnosi se na mene
plain-focus-na = Najviše „ne odnosi se”
# The school and its keys.
plain-school-step-exercise = provedba
plain-school-no-key-meaning = Listove može otvoriti samo tko ima ključ koordinatora. Bez ključa se ništa ne može aktivirati. Broj izrađuje prvi.
plain-school-coordinators-meaning = Broj dodaje ključ kolegice ili kolege ili predaje posao nasljedniku, korak po korak.
plain-keys-leaving = Ove se riječi prikazuju samo sada. Tko izgubi i njih i lozinku, gubi odgovore. Upiši { $back } još jednom za izlaz a da riječi nisu zapisane.
plain-keys-wrong-word = To nije { $number }. riječ. Pogledaj ponovno svoj list; .{ $back } opet čita riječi.
plain-keys-backup-more = Datoteka s ključem nalazi se u mapi spremišta. Sigurnosna kopija sprema oboje na tvoj medij za kopije; prvi put reci kamo: reflectory backup DIR. Bez ključa, ili bez njegove lozinke i lista za oporavak, nitko ne može otvoriti listove.
plain-told-backup-where = Jednom reci kamo idu sigurnosne kopije, na drugi medij: reflectory backup DIR. Poslije je dovoljan izbor „sigurnosna kopija“.
plain-told-no-drive = Ne vidi se nijedan priključeni pogon. Priključi neki, pričekaj trenutak i odaberi ovo ponovno ili zapiši ono što se ovdje čita. Ništa nije zapisano.
