### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = odziv, v
lines-word-sessions = krugovi
lines-word-set-ups = pripreme, priprema
lines-word-results = rezultati
lines-word-school = škola, skola
lines-word-guide = vodič, vodic
lines-word-data = zaštita podataka, podaci
lines-word-lock = zaključaj, zakljucaj, k
lines-word-quit = izlaz, i

## What each of them does, read after it.

lines-does-help = ove reči
lines-does-back = jedan korak nazad; odlučeno ostaje
lines-does-again = pročitaj ovo još jednom, sa najnovijim brojevima
lines-does-where = gde si
lines-does-participation = ko je učestvovao; tamo su navedene sve sobe
lines-does-sessions = sve ankete, ispravke, nova priprema
lines-does-set-ups = brojevi, tvrdnje, dani, aktivacija
lines-does-results = otpečati i čitaj izveštaj
lines-does-school = njen naziv i ključevi koordinatora
lines-does-guide = kako teče anketa
lines-does-data = šta se čuva i ko to može da čita
lines-does-clear = isprazni ono što se upisuje
lines-does-lock = zaključaj sve što može da se menja
lines-does-quit = izađi iz programa
lines-numbers = Broj radi ono što se pročita iza njega.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Gde se nešto upisuje, ispred ovih reči stoji tačka, na primer .{ $back }
lines-empty = Prazan red ostavlja ono što tamo stoji i vodi dalje.

## What is answered to what was typed.

lines-digits = Upiši broj ciframa ili .{ $back } da sve ostane kako je bilo.
lines-nothing-typed = Ništa nije upisano. Upiši lozinku ili .{ $back } za izlaz.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Ovo je duže nego što staje na najmanji ekran: { $used }. Upiši to malo kraće.
lines-number-too-large = Najveći mogući broj ovde je { $most }. Ono što je tamo stajalo ostaje; upiši ga ponovo.
lines-not-after-first = { $day } ne može biti poslednji dan: prvi dan je { $first }. Ništa nije promenjeno; upiši poslednji dan ponovo.
lines-class-unfinished = Upisano za ovo odeljenje još nije sačuvano. Prazan red vodi dalje; .{ $clear } i zatim .{ $back } to izostavlja.
lines-one-number = Jedan po jedan broj, molim.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Program to ne razume. Upiši broj ili { $help }.
lines-nothing-to-clear = Ovde se ništa ne upisuje.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Ovde sve počinje. Za izlaz iz programa: { $quit }.
lines-workplace = Radno mesto koordinatora.
lines-workplace-of = Radno mesto koordinatora, { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Radno mesto koordinatora, { $lock }.
lines-workplace-of-lock = Radno mesto koordinatora, { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Sada: { $text }. Prazan red to ostavlja tako.

## What stands before what is typed.

lines-ask-word = Reč:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, { $session }. krug školske godine { $year }
lines-passphrase = Lozinka
lines-trying = Lozinka se proverava.
lines-unsealed = Otpečaćeno listova: { $done } od { $of }.
# Read when the program is ended by the system.
lines-set-up-kept = Priprema je sačuvana takva kakva jeste. Nastavlja se u sobi Pripreme.
lines-no-key-made = Ovde je kraj. Ključ nije napravljen i ništa nije promenjeno.
lines-words-not-typed-back = Završilo se pre nego što su dve reči za oporavak ponovo upisane. Ključ je napravljen i njegova lozinka otvara listove. Ko nije zapisao reči, neka napravi novi ključ, koji ima nove reči: reflectory key replace

## A room that is locked.

lines-locked = Ova soba je zaključana.
lines-locked-type = Upiši svoju lozinku. Ne prikazuje se.
lines-locked-open = Odziv, vodič i zaštita podataka ostaju otvoreni svima: tamo vodi .{ $back }

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Vodič.
lines-protection = Zaštita podataka.
lines-do-letter = sačuvaj pismo roditeljima u datoteku
lines-plans = Akcioni planovi.
lines-certificates = Potvrde i značka.
lines-elsewhere = Ove sobe u redovima nema. Što se u njoj radi, može i komandom.
lines-command = Komanda je: { $command }
lines-two-commands = Komanda je: { $one }, i: { $other }

## Participation: a line for each group.

lines-participation = Odziv.
lines-nobody-asked = Još niko nije pozvan. Najpre pripremi anketu; čim se aktivira, ovde se vidi ko učestvuje.
lines-participation-of = Odziv. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Odziv sveukupno: { $level }.
lines-by-class = Po odeljenjima, u koracima od po pet:
lines-class-too-small = { $class }: premalo za brojanje.
lines-class-few = { $class }: manje od 5.
lines-class-least = { $class }: { $count } ili više.
lines-group-not-invited = { $group }: bez poziva.
lines-group-reached = { $group }: predalo { $count } od { $invited }. Minimum je { $minimum }: dostignut.
lines-group-too-many = { $group }: predalo { $count } od { $invited }. Minimum je { $minimum }: dostignut, a listova je više nego pozvanih osoba; proveri broj.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: predalo { $count } od { $invited }. Minimum je { $minimum }: blizu, nedostaje { $missing }.
lines-group-below = { $group }: predalo { $count } od { $invited }. Minimum je { $minimum }: nedostaje { $missing }.
lines-do-codes = kodovi i listići za podelu
lines-do-with-classes = sa odeljenjima
lines-do-without-classes = bez odeljenja
lines-do-participation-of = odziv: { $exercise }

## The sessions of a school year.

lines-sessions = Krugovi. Školska godina { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = { $number }. krug: { $days }, sada.
lines-session-next = { $number }. krug: { $days }, sledeći.
lines-session-later = { $number }. krug: { $days }, kasnije.
lines-session-past = { $number }. krug: { $days }, završen.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = { $number }. krug: { $entry }
lines-entry-set-up = pripremi anketu
lines-entry-prepare = pripremi unapred
lines-entry-being = { $level }, u pripremi
lines-do-earlier-year = ranija školska godina
lines-do-later-year = kasnija školska godina
lines-do-remove-set-up = ukloni pripremu: { $level }
lines-do-restore = vrati anketu iz arhive
lines-restore = Vraćanje ankete iz njene arhive.

## A new set-up: for which session, and for which level.

lines-session-of = { $number }. krug školske godine { $year }
lines-session-taken = { $number }. krug školske godine { $year }, ovaj nivo je već tamo
lines-begin-level-one = U jednom krugu svaki nivo ima jednu anketu.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, u pripremi
lines-isced-taken = { $level }, ISCED { $isced }, već ima svoju anketu

## An exercise's page.

lines-exercise-page = Anketa. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Njen naziv: { $id }.
lines-no-corrections = Ispravke: nema ih.
lines-correction = Ispravka: { $words }.
lines-do-participation = odziv
lines-do-preview = pogledaj je onako kako je vidi grupa
lines-do-last-day = ispravi poslednji dan
lines-do-people = ispravi broj osoba u grupi
lines-do-recall = povuci aktivaciju
lines-do-copy = kopiraj je u drugi krug
lines-do-archive = arhiviraj je u jednu datoteku
lines-do-delete = obriši je zauvek
lines-later-last-day = Kasniji poslednji dan. { $exercise }.
lines-group-people = { $group }, pozvano { $invited } od ukupno { $eligible }
lines-archive = Arhiviranje u jednu datoteku: { $exercise }.
lines-delete = Obrisati zauvek: { $exercise }?

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
lines-number-level = nivo: { $level }
lines-number-eligible = { $group }: ukupno { $count }
lines-number-eligible-none = { $group }: još nije upisano koliko ih je
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: pozvano { $count }, { $state }
lines-number-classes = odeljenja i uzorci
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Koliko
lines-how-many-in-all = { $group }: koliko ih je ukupno
lines-how-many-invited = { $group }: koliko ih je pozvano
lines-school-name = Naziv škole
lines-level = Nivo
lines-classes = Odeljenja
lines-which-level = Koji nivo?
lines-classes-and-samples = Odeljenja i uzorci.
lines-class-asked = { $class }, { $group }, osoba: { $count }, pita se.
lines-class-not-asked = { $class }, { $group }, osoba: { $count }, ne pita se.

## Step 2: what is asked.

lines-search = Pretraga tvrdnji.
lines-search-how = Reči koje moraju da budu u naslovu ili u onome što grupa čita.
# Stands before what is typed; a colon follows.
lines-words = Reči
lines-found = Nađeno za „{ $words }”: { $count }.
lines-item-core = { $statement }, uvek u upitniku
lines-item-left-out = { $statement }, kraći oblik to izostavlja
lines-item-on = { $statement }, izborna, označena
lines-item-off = { $statement }, izborna, nije označena
lines-item-in-form = { $statement }, izborna, u kraćem obliku
lines-item-stray = { $code }, označeno, ali se na ovom nivou ne pita: izbaci
lines-do-next-area = sledeća oblast
lines-do-area-before = prethodna oblast
lines-do-list-all = opet prikaži sve
lines-do-write-own = napiši sopstvenu tvrdnju
lines-do-bring-in = preuzmi sopstvene tvrdnje odnekud
lines-do-how-much = koliko se pita: sve ili kraći oblik
lines-preview = Probni prikaz: kao ko?
lines-preview-how = To je put kojim prolazi učesnik. Ništa se od toga ne čuva; izađi kad god želiš.
lines-a-statement = Tvrdnja.
lines-do-ask = uključi je
lines-do-not-ask = nemoj da je uključiš
lines-do-next-statement = sledeća tvrdnja
lines-do-previous-statement = prethodna tvrdnja
lines-how-much-asked = Koliko se pita?
lines-everything = sve: sve osnovne tvrdnje, ostale oblasti i ono što označiš ili napišeš

## Step 2: own statements.

lines-own-new = Nova sopstvena tvrdnja.
lines-own-statement = Sopstvena tvrdnja: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Kratak naslov za izveštaje
lines-own-reads = { $group }: šta čitaju
lines-own-help = { $group }: kad odgovara 5
lines-own-not-written = nije napisano
# `room` is such as "1 of 2 lines".
lines-own-room = Prostor: iskorišćeno { $room }.
lines-bring = Preuzmi sopstvene tvrdnje.
lines-bring-from-file = iz datoteke
# Stands before what is typed; a colon follows.
lines-file = Datoteka
lines-suggested = Predlozi: { $set }.
lines-suggested-ticked = { $title }, označeno.
lines-suggested-unticked = { $title }, nije označeno.
lines-suggested-here = { $title }, već je ovde.
lines-do-take-ticked = preuzmi označene

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Prvi dan
lines-last-day = Poslednji dan
lines-day-how = Napiši ga ovako: 2026-11-23 ili 23.11.2026.
lines-do-first-day = upiši prvi dan
lines-do-type-last-day = upiši poslednji dan
lines-do-other-day = upiši drugi poslednji dan
lines-do-clear-days = ukloni oba dana

## Step 4: activation.

lines-ready = Sve je spremno.
lines-missing = { $count ->
    [one] Nedostaje { $count } stvar. Njen broj vodi tamo gde se to popravlja.
    [few] Nedostaju { $count } stvari. Njihovi brojevi vode tamo gde se svaka popravlja.
   *[other] Nedostaje { $count } stvari. Njihovi brojevi vode tamo gde se svaka popravlja.
  }
lines-freezes = Šta više neće moći da se menja:
# `minutes` is how long it takes.
lines-asked = { $group }: pozvano { $invited }, minimum { $minimum }, tvrdnji { $statements }, minuta { $minutes }.
lines-asked-unknown = { $group }: još se ne zna koliko; tvrdnji { $statements }, minuta { $minutes }.
lines-asked-left-out = { $group }: izostavljeno.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = spremno: { $check }
lines-check-missing = nedostaje: { $check }
lines-check-mind = obrati pažnju: { $check }
lines-people-asked = Pozvano osoba: { $people }. Period: { $first }, do: { $last }; dana: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = aktiviraj je
lines-told = Šta učesnici saznaju o tome šta je doneo prošli upitnik. To im se kaže.
lines-not-told = Šta učesnici saznaju o tome šta je doneo prošli upitnik. To im se ne kaže.
lines-do-tell = reci im
lines-do-not-tell = nemoj da im kažeš

## Codes and slips.

lines-codes = Kodovi. { $exercise }.
lines-lab = Informatički kabinet.
lines-lab-command = Otvara se i prati komandom: reflectory hub.
lines-slips-how = Broj ih izrađuje. Za drugu količinu upiši broj i količinu, na primer 1 30.
lines-do-slips = { $group }: izradi { $count }
lines-do-all-slips = izradi sve, ukupno { $total }
lines-do-pdf-cut = napravi PDF za štampu i sečenje
lines-do-html-cut = napravi HTML datoteku za štampu i sečenje

## Results.

lines-results = Rezultati. Školska godina { $year }.
lines-no-results = U ovoj školskoj godini nije otvorena nijedna anketa.
lines-level-session = { $level }, { $session }. krug
lines-do-read-report = čitaj izveštaj: { $exercise }
lines-do-unseal = otpečati: { $exercise }
lines-do-count-late = uračunaj zakasnele listove u novo izdanje: { $exercise }
lines-compare-with = Sa čime porediti: { $exercise }?
lines-fetching = Samo trenutak: izveštaj se učitava.
lines-unseal = Otpečaćivanje: { $exercise }.
lines-new-edition = Novo izdanje: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Izveštaj. { $exercise }, izdanje { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Tvrdnje, { $area }, { $order }
lines-page-own = Sopstvene tvrdnje, { $order }
lines-page-group = Jedna grupa: { $group }
lines-page-other = Ostale oblasti: { $area }
lines-page-words = Svojim rečima: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Druga strana, po nazivu: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Cela tvrdnja, po nazivu: { $names }.
lines-note-on = Beleška uz: { $place }.
# Stands before what is typed; a colon follows.
lines-note = Beleška
lines-form = U kom obliku sačuvati izveštaj?
lines-search-report = Pretraga: kod, naslov ili reč iz tvrdnje.
# Stands before what is typed; a colon follows.
lines-words-or-number = Reči ili broj
lines-no-notes = Još nema beleški. Uz celu tvrdnju može da se doda beleška: red o tome šta je o njoj rečeno.
lines-school-average = { $mean } prosek škole, broj oblasti: { $areas }.
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
lines-group-read = { $group }, šta čitaju: { $text }
lines-texts = Tekstova: { $count }, abecednim redom, odvojeno od listova.
lines-text = Tekst { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Odziv: { $level }.
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
lines-changed-up = poraslo za { $by }, pre { $before }, sada { $after }, { $where }: { $statement }.
lines-changed-down = palo za { $by }, pre { $before }, sada { $after }, { $where }: { $statement }.
lines-do-points-off = samo proseci
lines-do-points-on = i koliko ih je izabralo koji stepen
lines-do-other-order = drugim redom
lines-do-search-statement = potraži tvrdnju
lines-do-write-report = sačuvaj izveštaj u datoteku
lines-do-compare = uporedi sa drugom anketom
lines-do-statements-of = tvrdnje: { $area }
lines-do-statement-after = tvrdnja iza nje
lines-do-statement-before = tvrdnja pre nje
lines-do-note = napiši belešku uz nju
lines-do-note-off = bez njene beleške
lines-do-note-on = sa njenom beleškom, ako postoji

## Two sessions compared.

lines-compared = Poređenje dva kruga. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Tada: { $exercise }, odziv: { $level }. { $groups }.
lines-compared-now = Sad: { $exercise }, odziv: { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Sve grupe: { $values }.
lines-then-now = tada { $before }, sad { $after }
# In the place of a value.
lines-no-value = ništa
lines-increased = poraslo za { $by }
lines-decreased = palo za { $by }
lines-same = isto
lines-do-other-order-now = drugim redom; sada { $order }

## The school, and the coordinators' keys.

lines-school = Škola.
lines-first-steps = Prvi koraci koji su preostali: { $steps }.
lines-look-still-right = Jednom u školskoj godini: pogledaj da li je sve ovo još tačno i potvrdi to.
lines-back-up-now = Sad napravi rezervnu kopiju.
lines-old-key = Stari ključ.
lines-two-words = Dve od reči za oporavak.
lines-recovery-words = Reči za oporavak.
lines-do-words-file = sačuvaj ih u datoteku
lines-do-pdf = napravi PDF
lines-do-html = napravi HTML datoteku

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Upiši { $back } još jednom za izlaz bez poslednje promene. { $why }
plain-writing = Datoteka se upisuje.
plain-writing-long = Datoteka se upisuje već { $seconds } s.
plain-writing-busy = Još se upisuje druga datoteka, pa ova nije započeta. Sačekaj trenutak.
plain-writing-leaving = Datoteka se još upisivala; to je sada prekinuto. Za izlaz još jednom upiši { $back }.
plain-overview-look-at-school = Jednom u školskoj godini: pogledaj sobu Škola.
# Two days, and a window of days.
plain-days-range = { $first }, do: { $last }
plain-dates-from-to = { $first }, do: { $last }
# The sessions and an exercise.
plain-dates-none-fits = U { $session }. krug više ne može da stane nijedna anketa (kraj kruga: { $day }). Soba Krugovi pokazuje koji krug je sledeći.
plain-exercise-archive-more = Cela anketa, sa zapečaćenim listovima, ide u jednu datoteku i napušta skladište kad se datoteka ponovo pročita i potvrdi da je potpuna. Soba Krugovi je vraća. Izaberi fasciklu na USB memoriji ili među svojim dokumentima. Njen naziv: { $name }
plain-exercise-delete-more = Nestaje sve i niko to ne može da vrati; arhiva može da se vrati. Rezervne kopije zadržavaju ono što imaju. Da bude sigurno da je to ta anketa, upiši njen naziv: { $name }
plain-exercise-delete-sheets = Nestaje sve, { $sheets ->
    [one] uključujući { $sheets } zapečaćeni list
    [few] uključujući { $sheets } zapečaćena lista
   *[other] uključujući { $sheets } zapečaćenih listova
  }, i niko to ne može da vrati; arhiva može da se vrati. Rezervne kopije zadržavaju ono što imaju. Da bude sigurno da je to ta anketa, upiši njen naziv: { $name }
# Statements and activation.
plain-own-remove = Izaberi „ukloni” još jednom i ova tvrdnja nestaje sa svim svojim tekstovima. Sve drugo je zadržava.
plain-statements-form-leaves-out = Kraći oblik ovu izostavlja. Kraći oblik može da se izabere ili napusti na spisku.
plain-statements-core-is-asked = Ova se uvek pita. Uz izborne tvrdnje piše da su izborne.
plain-statements-own-is-asked = Sopstvene tvrdnje se uvek pitaju. Broj tvrdnje je otvara: možeš da je promeniš ili ukloniš.
plain-suggested-nothing-ticked = Još ništa nije označeno. Broj tvrdnje je označava.
plain-activate-still-missing = Još nešto nedostaje. Što nedostaje, navedeno je prvo, a njegov broj vodi tamo.
plain-activate-no-key = Još nema ključa, pa posle niko ne bi mogao da otvori listove. Izradi ga u sobi Škola.
plain-activate-try = { $who } Da li se lozinka još zna? Ovde može da se isproba.
plain-activate-tell-offer = { $count ->
    [one] Reci učesnicima šta je doneo prošli upitnik: { $count } stvar iz tvog plana. Njen broj je prikazuje.
    [few] Reci učesnicima šta je doneo prošli upitnik: { $count } stvari iz tvog plana. Broj ih prikazuje.
   *[other] Reci učesnicima šta je doneo prošli upitnik: { $count } stvari iz tvog plana. Broj ih prikazuje.
  }
plain-activate-tell-other = { $count ->
    [one] Učesnicima se kaže šta je doneo prošli upitnik: { $count } stvar. Tvoj plan to sada kaže drugim rečima; broj ih prikazuje.
    [few] Učesnicima se kaže šta je doneo prošli upitnik: { $count } stvari. Tvoj plan to sada kaže drugim rečima; broj ih prikazuje.
   *[other] Učesnicima se kaže šta je doneo prošli upitnik: { $count } stvari. Tvoj plan to sada kaže drugim rečima; broj ih prikazuje.
  }
plain-activate-tell-state-other = Sada se kažu druge reči. Broj preuzima ove.
# Codes and slips.
plain-slips-nowhere-else = Ovi listići se ne čuvaju nigde drugde. Sačuvaj ih u datoteku ili još jednom upiši { $back } za izlaz bez njih.
# Results and reports.
plain-results-nothing-set-up = Ovde ništa nije pripremljeno. Počinje se u sobi Krugovi.
plain-results-can-unseal = { $sheets ->
    [one] Zapečaćen čeka { $sheets } list.
    [few] Zapečaćena čekaju { $sheets } lista.
   *[other] Zapečaćeno čeka { $sheets } listova.
  }
plain-late-enough = Zakasneli listovi: { $groups }. Novo izdanje uračunava one kojih je dovoljno.
plain-lab-aside = { $sheets ->
    [one] Odvojen je { $sheets } list: stigao je bez slobodnog listića. Ovde ostaje odvojen; na nacrtanom ekranu može da se uračuna.
    [few] Odvojena su { $sheets } lista: stigla su bez slobodnog listića. Ovde ostaju odvojena; na nacrtanom ekranu mogu da se uračunaju.
   *[other] Odvojeno je { $sheets } listova: stigli su bez slobodnog listića. Ovde ostaju odvojeni; na nacrtanom ekranu mogu da se uračunaju.
  }
plain-how-of = „80 od 200” uvek znači: odgovorilo od pozvanih.
plain-how-counts = U prosek ulaze samo odgovori od 1 do { $highest }. „Ne odnosi se” i „bez odgovora” broje se i prikazuju uz njega, nikad kao 0.
plain-how-counts-on-scale = U prosek ulaze samo odgovori na skali. „Ne odnosi se” i „bez odgovora” broje se i prikazuju uz njega, nikad kao 0.
plain-figures-behind = odgovorilo { $answered } od { $invited }, ne odnosi se { $opted-out }, bez odgovora { $unanswered }
plain-detail-na = ne odnosi se: { $words }
plain-detail-na-alone = ne odnosi se na mene
plain-focus-na = Najviše „ne odnosi se”
# The school and its keys.
plain-school-step-exercise = anketa
plain-school-no-key-meaning = Listove može da otvori samo ko ima ključ koordinatora. Bez ključa ništa ne može da se aktivira. Broj izrađuje prvi.
plain-school-coordinators-meaning = Broj dodaje ključ koleginice ili kolege ili predaje posao nasledniku, korak po korak.
plain-keys-leaving = Ove reči se prikazuju samo sada. Ko izgubi i njih i lozinku, gubi odgovore. Upiši { $back } još jednom za izlaz bez zapisivanja.
plain-keys-wrong-word = To nije { $number }. reč. Pogledaj ponovo svoj list; .{ $back } opet čita reči.
plain-keys-backup-more = Datoteka ključa je u fascikli skladišta. Rezervna kopija čuva oboje na tvom medijumu za kopije; prvi put reci kuda: reflectory backup DIR. Bez ključa, ili bez njegove lozinke i lista za oporavak, niko ne može da otvori listove.
plain-told-backup-where = Jednom reci gde idu rezervne kopije, na drugi medijum: reflectory backup DIR. Posle je dovoljan izbor „rezervna kopija“.
plain-told-no-drive = Ne vidi se nijedan priključen disk ili USB memorija. Priključi nešto od toga, sačekaj trenutak i izaberi ovo ponovo ili zapiši ono što se ovde čita. Ništa nije upisano.
