### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = participare, p
lines-word-sessions = sesiuni
lines-word-set-ups = pregătiri, pregatiri
lines-word-results = rezultate
lines-word-school = școala, scoala
lines-word-guide = ghid
lines-word-data = date
lines-word-lock = încuie, incuie, l
lines-word-quit = ieși, iesi, q

## What each of them does, read after it.

lines-does-help = aceste cuvinte
lines-does-back = un pas înapoi; ce s-a hotărât rămâne
lines-does-again = citește asta încă o dată, cu cifrele de acum
lines-does-where = unde vă aflați
lines-does-participation = cine a participat; acolo e lista tuturor camerelor
lines-does-sessions = toate exercițiile, corecturi, o pregătire nouă
lines-does-set-ups = numere, afirmații, zile, activare
lines-does-results = desigilarea și citirea raportului
lines-does-school = numele ei și cheile coordonatorilor
lines-does-guide = cum decurge un exercițiu
lines-does-data = ce se păstrează și cine poate citi
lines-does-clear = golește ce se scrie acum
lines-does-lock = încuie ce poate fi schimbat
lines-does-quit = ieșirea din program
lines-numbers = Un număr face ce se citește după el.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Unde se scrie ceva, înaintea acestor cuvinte stă un punct, de exemplu .{ $back }
lines-empty = Un rând gol lasă ce e acolo și merge mai departe.

## What is answered to what was typed.

lines-digits = Scrieți un număr în cifre sau .{ $back } ca să rămână cum era.
lines-nothing-typed = Nu s-a scris nimic. Scrieți parola sau .{ $back } ca să ieșiți.
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = E mai lung decât încape pe cel mai mic ecran ({ $used }). Scrieți puțin mai scurt.
lines-number-too-large = Cel mai mare număr posibil aici este { $most }. Ce era acolo rămâne; scrieți încă o dată.
lines-not-after-first = { $day }: nu poate fi ultima zi, fiindcă prima zi este { $first }. Nu s-a schimbat nimic; scrieți încă o dată ultima zi.
lines-class-unfinished = Ce s-a scris despre această clasă nu e păstrat încă. Un rând gol merge mai departe; .{ $clear } și apoi .{ $back } o lasă deoparte.
lines-one-number = Câte un număr o dată, vă rugăm.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Nu am înțeles. Scrieți un număr sau { $help }.
lines-nothing-to-clear = Aici nu se scrie nimic.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Aici începe totul. Cu { $quit } ieșiți din program.
lines-workplace = Locul de lucru al coordonatorului.
lines-workplace-of = Locul de lucru: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Locul de lucru al coordonatorului, { $lock }.
lines-workplace-of-lock = Locul de lucru: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Acum: { $text }. Un rând gol lasă așa.

## What stands before what is typed.

lines-ask-word = Cuvânt:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, sesiunea { $session } din { $year }
lines-passphrase = Parola
lines-trying = Se verifică parola.
lines-unsealed = Foi desigilate: { $done } din { $of }.
# Read when the program is ended by the system.
lines-set-up-kept = Pregătirea e salvată așa cum e. Continuă în camera pregătirilor.
lines-no-key-made = Aici s-a încheiat. Nu s-a făcut nicio cheie și nu s-a schimbat nimic.
lines-words-not-typed-back = S-a încheiat înainte ca două cuvinte de recuperare să fie scrise din nou. Cheia e făcută, iar parola ei deschide foile. Cine nu a notat cuvintele face o cheie nouă, cu cuvinte noi: reflectory key replace

## A room that is locked.

lines-locked = Această cameră e încuiată.
lines-locked-type = Scrieți parola dumneavoastră. Ea nu se arată.
lines-locked-open = Participarea, ghidul și protecția datelor rămân deschise tuturor: .{ $back } duce acolo.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Ghidul.
lines-protection = Protecția datelor.
lines-do-letter = scrie într-un fișier o scrisoare pentru părinți
lines-plans = Planuri de acțiune.
lines-certificates = Adeverințe și insigna.
lines-elsewhere = Această cameră nu există în rânduri. Ce face ea acolo există și ca o comandă.
lines-command = Comanda este: { $command }
lines-two-commands = Comenzile sunt: { $one }, și: { $other }

## Participation: a line for each group.

lines-participation = Participare.
lines-nobody-asked = Încă nu e întrebat nimeni. Mai întâi pregătiți un exercițiu; de îndată ce e activat, aici aflați cine participă.
lines-participation-of = Participare. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Participarea în total: { $level }.
lines-by-class = Pe clase, în trepte de câte cinci:
lines-class-too-small = { $class }: prea mică pentru a fi numărată.
lines-class-few = { $class }: mai puțin de 5.
lines-class-least = { $class }: { $count } sau mai mult.
lines-group-not-invited = { $group }: neinvitat.
lines-group-reached = { $group }: au predat { $count } din { $invited }. Minimul este { $minimum }: atins.
lines-group-too-many = { $group }: au predat { $count } din { $invited }. Minimul este { $minimum }: atins, cu mai multe foi decât invitați; verificați numărul.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: au predat { $count } din { $invited }. Minimul este { $minimum }: aproape, mai trebuie { $missing }.
lines-group-below = { $group }: au predat { $count } din { $invited }. Minimul este { $minimum }: mai trebuie { $missing }.
lines-do-codes = coduri și bilete de împărțit
lines-do-with-classes = cu clasele
lines-do-without-classes = fără clase
lines-do-participation-of = participarea la { $exercise }

## The sessions of a school year.

lines-sessions = Sesiuni. Anul școlar { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = Sesiunea { $number }: { $days }, acum.
lines-session-next = Sesiunea { $number }: { $days }, urmează.
lines-session-later = Sesiunea { $number }: { $days }, mai târziu.
lines-session-past = Sesiunea { $number }: { $days }, încheiată.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = sesiunea { $number }: { $entry }
lines-entry-set-up = pregătește un exercițiu
lines-entry-prepare = pregătește unul din timp
lines-entry-being = { $level }, în pregătire
lines-do-earlier-year = un an școlar anterior
lines-do-later-year = un an școlar următor
lines-do-remove-set-up = elimină pregătirea: { $level }
lines-do-restore = adu înapoi un exercițiu dintr-o arhivă
lines-restore = Aduceți înapoi un exercițiu din arhiva lui.

## A new set-up: for which session, and for which level.

lines-session-of = sesiunea { $number } din { $year }
lines-session-taken = sesiunea { $number } din { $year }, acest nivel e deja acolo
lines-begin-level-one = Într-o sesiune există câte un exercițiu pentru fiecare nivel.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, e în pregătire
lines-isced-taken = { $level }, ISCED { $isced }, are exercițiul său

## An exercise's page.

lines-exercise-page = Exercițiu. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Numele lui: { $id }.
lines-no-corrections = Corecturi: niciuna.
lines-correction = Corectură: { $words }.
lines-do-participation = participare
lines-do-preview = vezi-l așa cum îl întâlnește un grup
lines-do-last-day = corectează ultima zi
lines-do-people = corectează numărul de persoane al unui grup
lines-do-recall = retrage activarea
lines-do-copy = copiază-l în altă sesiune
lines-do-archive = pune-l deoparte într-un singur fișier
lines-do-delete = șterge-l definitiv
lines-later-last-day = O ultimă zi mai târzie. { $exercise }.
lines-group-people = { $group }, { $invited } invitați din { $eligible } eligibili
lines-archive = Puneți { $exercise } deoparte într-un singur fișier.
lines-delete = Ștergeți definitiv { $exercise }?

## Set-ups, and the four steps of one.

lines-set-ups = Pregătiri.
lines-do-go-on-with = continuă cu { $name }
lines-do-new-set-up = o pregătire nouă
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Pregătire: { $name }. Pasul { $step } din { $steps }, { $title }, { $saved }.
lines-do-step = pasul { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = școala: { $school }
lines-number-school-none = școala: încă nescrisă
lines-number-level = nivel: { $level }
lines-number-eligible = { $group }: { $count } în total
lines-number-eligible-none = { $group }: încă nu e scris câți sunt
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } invitați, { $state }
lines-number-classes = clase și eșantioane
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Câți
lines-how-many-in-all = { $group }: câți sunt în total
lines-how-many-invited = { $group }: câți sunt invitați
lines-school-name = Numele școlii
lines-level = Nivelul
lines-classes = Clase
lines-which-level = Ce nivel?
lines-classes-and-samples = Clase și eșantioane.
lines-class-asked = { $class }, { $group }, persoane: { $count }. Întrebată.
lines-class-not-asked = { $class }, { $group }, persoane: { $count }. Neîntrebată.

## Step 2: what is asked.

lines-search = Căutați în afirmații.
lines-search-how = Cuvinte pe care trebuie să le aibă titlul sau ce citește un grup.
# Stands before what is typed; a colon follows.
lines-words = Cuvinte
lines-found = Găsite pentru „{ $words }”: { $count }.
lines-item-core = { $statement }, se întreabă mereu
lines-item-left-out = { $statement }, lăsată deoparte de forma scurtă
lines-item-on = { $statement }, opțională, bifată
lines-item-off = { $statement }, opțională, nebifată
lines-item-in-form = { $statement }, opțională, în forma scurtă
lines-item-stray = { $code }, bifată, dar nu se întreabă la acest nivel: scoate-o
lines-do-next-area = domeniul următor
lines-do-area-before = domeniul anterior
lines-do-list-all = arată din nou toată lista
lines-do-write-own = scrie o afirmație proprie
lines-do-bring-in = preia afirmații proprii din altă parte
lines-do-how-much = cât se întreabă: tot sau o formă scurtă
lines-preview = O previzualizare: în rolul cui?
lines-preview-how = E drumul așa cum îl parcurge un participant. Nu se salvează nimic din el; ieșiți când vreți.
lines-a-statement = O afirmație.
lines-do-ask = întreab-o
lines-do-not-ask = nu o întreba
lines-do-next-statement = afirmația următoare
lines-do-previous-statement = afirmația anterioară
lines-how-much-asked = Cât se întreabă?
lines-everything = tot: toate afirmațiile de bază, domeniile suplimentare și ce bifați sau scrieți

## Step 2: own statements.

lines-own-new = O nouă afirmație proprie.
lines-own-statement = Afirmație proprie: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Titlu scurt pentru rapoarte
lines-own-reads = { $group }: ce se citește
lines-own-help = { $group }, când se potrivește un 5
lines-own-not-written = nescris
# `room` is such as "1 of 2 lines".
lines-own-room = Loc ocupat, { $room }.
lines-bring = Preluarea afirmațiilor proprii.
lines-bring-from-file = dintr-un fișier
# Stands before what is typed; a colon follows.
lines-file = Fișier
lines-suggested = Propuneri: { $set }.
lines-suggested-ticked = { $title }, bifată.
lines-suggested-unticked = { $title }, nebifată.
lines-suggested-here = { $title }, deja aici.
lines-do-take-ticked = preia cele bifate

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = Prima zi
lines-last-day = Ultima zi
lines-day-how = Scrieți-o așa: 2026-11-23 sau 23.11.2026.
lines-do-first-day = scrie prima zi
lines-do-type-last-day = scrie ultima zi
lines-do-other-day = scrie altă ultimă zi
lines-do-clear-days = golește ambele zile

## Step 4: activation.

lines-ready = Totul e gata.
lines-missing = { $count ->
    [one] Lipsește un lucru. Numărul lui duce unde se rezolvă.
    [few] Lipsesc { $count } lucruri. Numerele lor duc unde se rezolvă fiecare.
   *[other] Lipsesc { $count } de lucruri. Numerele lor duc unde se rezolvă fiecare.
  }
lines-freezes = Ce nu se mai schimbă:
# `minutes` is how long it takes.
lines-asked = { $group }: invitați { $invited }, minim { $minimum }, afirmații { $statements }, minute { $minutes }.
lines-asked-unknown = { $group }: încă nu se știe câți; afirmații { $statements }, minute { $minutes }.
lines-asked-left-out = { $group }: lăsat deoparte.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = gata: { $check }
lines-check-missing = lipsește: { $check }
lines-check-mind = atenție: { $check }
lines-people-asked = Persoane întrebate: { $people }, de la { $first } la { $last }; zile: { $days }.
# Read after "yes:" and "no:".
lines-do-activate = activează-l
lines-told = Pentru participanți: ce a adus data trecută. Li se spune.
lines-not-told = Pentru participanți: ce a adus data trecută. Nu li se spune.
lines-do-tell = spune-le
lines-do-not-tell = nu le spune

## Codes and slips.

lines-codes = Coduri. { $exercise }.
lines-lab = Laboratorul.
lines-lab-command = Se deschide și se urmărește cu o comandă: reflectory hub.
lines-slips-how = Un număr le face. Pentru altă cantitate scrieți numărul și cantitatea, de exemplu 1 30.
lines-do-slips = { $group }: fă { $count }
lines-do-all-slips = fă-le pe toate: { $total }
lines-do-pdf-cut = scrie un PDF, de tipărit și tăiat
lines-do-html-cut = scrie un fișier HTML, de tipărit și tăiat

## Results.

lines-results = Rezultate. Anul școlar { $year }.
lines-no-results = În acest an școlar nu s-a deschis niciun exercițiu.
lines-level-session = { $level }, sesiunea { $session }
lines-do-read-report = citește raportul: { $exercise }
lines-do-unseal = desigilează: { $exercise }
lines-do-count-late = numără într-o ediție nouă foile întârziate: { $exercise }
lines-compare-with = Cu care comparați { $exercise }?
lines-fetching = O clipă: se aduce raportul.
lines-unseal = Desigilare: { $exercise }.
lines-new-edition = O ediție nouă: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Raport. { $exercise }, ediția { $edition }. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = Afirmații, { $area }, { $order }
lines-page-own = Afirmații proprii, { $order }
lines-page-group = Un grup: { $group }
lines-page-other = Domenii suplimentare: { $area }
lines-page-words = Cu propriile cuvinte: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Altă pagină, după nume: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = O afirmație întreagă, după nume: { $names }.
lines-note-on = O notă la { $place }.
# Stands before what is typed; a colon follows.
lines-note = Notă
lines-form = În ce formă să fie scris raportul?
lines-search-report = Căutați: un cod, un titlu sau un cuvânt dintr-o afirmație.
# Stands before what is typed; a colon follows.
lines-words-or-number = Cuvinte sau un număr
lines-no-notes = Încă nu sunt note. O afirmație întreagă primește o notă: un rând despre ce s-a spus.
lines-school-average = { $mean } media școlii, domenii: { $areas }.
lines-overall = { $mean } general.
lines-overall-none = General: nimic de arătat.
lines-overall-answered = { $mean } general, au răspuns { $count } din { $invited }.
# `why` is why nothing is shown.
lines-overall-why = General: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, din { $core ->
    [one] 1 afirmație de bază.
    [few] { $core } afirmații de bază.
   *[other] { $core } de afirmații de bază.
  }
lines-area-optional = { $mean } { $group }, din { $optional ->
    [one] 1 afirmație opțională.
    [few] { $optional } afirmații opționale.
   *[other] { $optional } de afirmații opționale.
  }
lines-area-both = { $mean } { $group }, din { $core ->
    [one] 1 afirmație de bază și opționale: { $optional }.
    [few] { $core } afirmații de bază și opționale: { $optional }.
   *[other] { $core } de afirmații de bază și opționale: { $optional }.
  }
lines-handed-in = Au predat { $count } din { $of }.
lines-group-read = { $group }, ce s-a citit: { $text }
lines-texts = Texte: { $count }, în ordine alfabetică, separat de foi.
lines-text = Textul { $number }: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Participarea e { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: niciuna.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = { $share } % nu e cazul, { $count } din { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = Distanță { $number }, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } general, au răspuns { $count } din { $invited }: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = creștere cu { $by }, de la { $before } la { $after }, { $where }: { $statement }.
lines-changed-down = scădere cu { $by }, de la { $before } la { $after }, { $where }: { $statement }.
lines-do-points-off = doar mediile
lines-do-points-on = și câți au ales fiecare punct
lines-do-other-order = în altă ordine
lines-do-search-statement = caută o afirmație
lines-do-write-report = scrie raportul într-un fișier
lines-do-compare = compară cu alt exercițiu
lines-do-statements-of = afirmațiile din { $area }
lines-do-statement-after = afirmația de după ea
lines-do-statement-before = afirmația dinaintea ei
lines-do-note = scrie o notă la ea
lines-do-note-off = fără nota ei
lines-do-note-on = cu nota ei, dacă există

## Two sessions compared.

lines-compared = Două sesiuni comparate. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Atunci: { $exercise }, participare { $level }. { $groups }.
lines-compared-now = Acum: { $exercise }, participare { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Toate grupurile: { $values }.
lines-then-now = { $before } atunci, { $after } acum
# In the place of a value.
lines-no-value = nimic
lines-increased = creștere cu { $by }
lines-decreased = scădere cu { $by }
lines-same = la fel
lines-do-other-order-now = în altă ordine; acum { $order }

## The school, and the coordinators' keys.

lines-school = Școala.
lines-first-steps = Primii pași rămași: { $steps }.
lines-look-still-right = O dată pe an școlar: verificați dacă totul e încă valabil și confirmați.
lines-back-up-now = Acum o copie de siguranță.
lines-old-key = Cheia veche.
lines-two-words = Două dintre cuvintele de recuperare.
lines-recovery-words = Cuvinte de recuperare.
lines-do-words-file = scrie-le într-un fișier
lines-do-pdf = scrie un PDF
lines-do-html = scrie un fișier HTML

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Scrieți încă o dată { $back } ca să ieșiți fără ultima modificare. { $why }
plain-writing = Se scrie un fișier.
plain-writing-long = Se scrie un fișier, de { $seconds } s.
plain-writing-busy = Încă se scrie alt fișier, așa că acesta nu a fost început. Așteptați o clipă.
plain-writing-leaving = Încă se scria un fișier; scrierea a fost oprită acum. Scrieți încă o dată { $back } ca să ieșiți.
plain-overview-look-at-school = O dată pe an școlar: verificați camera școala.
# Two days, and a window of days.
plain-days-range = { $first } până la { $last }
plain-dates-from-to = { $first } până la { $last }
# The sessions and an exercise.
plain-dates-none-fits = În sesiunea { $session } nu mai încape niciun exercițiu: ea se termină { $day }. Camera sesiuni arată ce sesiune urmează.
plain-exercise-archive-more = Întregul exercițiu merge într-un fișier, cu foile sigilate, și iese din depozitul de date după ce fișierul e recitit și găsit complet. Camera sesiuni îl readuce. Alegeți un dosar pe un stick sau la documente. Numele lui: { $name }
plain-exercise-delete-more = Dispare tot și nimeni nu îl poate readuce; o arhivă poate fi readusă. Copiile de siguranță păstrează ce au. Ca să fie sigur că e acesta, scrieți numele lui: { $name }
plain-exercise-delete-sheets = Dispare tot, inclusiv { $sheets ->
    [one] 1 foaie sigilată
    [few] { $sheets } foi sigilate
   *[other] { $sheets } de foi sigilate
  }, și nimeni nu îl poate aduce înapoi; o arhivă poate fi adusă înapoi. Copiile de siguranță păstrează ce au. Ca să fie sigur că e chiar acesta, scrieți numele lui: { $name }
# Statements and activation.
plain-own-remove = Alegeți încă o dată „elimină” și această afirmație dispare cu toate textele ei. Orice altceva o păstrează.
plain-statements-form-leaves-out = Forma scurtă o lasă deoparte pe aceasta. O formă scurtă se poate alege sau anula în listă.
plain-statements-core-is-asked = Aceasta se întreabă mereu. La ce e opțional se spune asta.
plain-statements-own-is-asked = Afirmațiile proprii se întreabă mereu. Numărul ei o deschide: o puteți schimba sau elimina.
plain-suggested-nothing-ticked = Încă nu e bifat nimic. Numărul unei afirmații o bifează.
plain-activate-still-missing = Încă lipsește ceva. Ce lipsește stă primul în listă, iar numărul duce acolo.
plain-activate-no-key = Nu există încă o cheie, așa că nimeni nu ar putea deschide foile mai târziu. Faceți una în camera școala.
plain-activate-try = { $who } Se mai știe parola? Poate fi încercată aici.
plain-activate-tell-offer = Spuneți participanților ce a adus data trecută: { $count ->
    [one] 1 lucru
    [few] { $count } lucruri
   *[other] { $count } de lucruri
  } din planul dumneavoastră. Numărul le arată.
plain-activate-tell-other = Participanților li se spune ce a adus data trecută: { $count ->
    [one] 1 lucru
    [few] { $count } lucruri
   *[other] { $count } de lucruri
  }. Planul dumneavoastră o spune acum cu alte cuvinte; numărul le arată.
plain-activate-tell-state-other = Acum se spun alte cuvinte. Numărul le ia pe acestea.
# Codes and slips.
plain-slips-nowhere-else = Aceste bilete nu se păstrează altundeva. Scrieți-le într-un fișier sau scrieți încă o dată { $back } ca să renunțați la ele.
# Results and reports.
plain-results-nothing-set-up = Aici nu e pregătit nimic. Începutul e în camera sesiuni.
plain-results-can-unseal = { $sheets ->
    [one] 1 foaie așteaptă sigilată.
    [few] { $sheets } foi așteaptă sigilate.
   *[other] { $sheets } de foi așteaptă sigilate.
  }
plain-late-enough = Foi întârziate: { $groups }. O ediție nouă le numără unde sunt destule.
plain-lab-aside = { $sheets ->
    [one] 1 foaie e pusă deoparte: a venit fără un bilet liber. Aici rămâne deoparte; pe ecranul desenat poate fi numărată.
    [few] { $sheets } foi sunt puse deoparte: au venit fără un bilet liber. Aici rămân deoparte; pe ecranul desenat pot fi numărate.
   *[other] { $sheets } de foi sunt puse deoparte: au venit fără un bilet liber. Aici rămân deoparte; pe ecranul desenat pot fi numărate.
  }
plain-how-of = „80 din 200” înseamnă mereu: câți au răspuns din cei invitați.
plain-how-counts = O medie numără doar răspunsurile de la 1 la { $highest }. „Nu e cazul” și cele fără răspuns se numără și se arată alături, niciodată ca 0.
plain-how-counts-on-scale = O medie numără doar răspunsurile de pe scală. „Nu e cazul” și cele fără răspuns se numără și se arată alături, niciodată ca 0.
plain-figures-behind = Au răspuns { $answered } din { $invited }, nu e cazul { $opted-out }, fără răspuns { $unanswered }
plain-detail-na = nu e cazul: { $words }
plain-detail-na-alone = nu e cazul: nu se aplică
plain-focus-na = Cele mai multe „nu e cazul”
# The school and its keys.
plain-school-step-exercise = un exercițiu
plain-school-no-key-meaning = Doar cine are cheia unui coordonator poate deschide foile. Fără cheie nu se poate activa nimic. Numărul o face pe prima.
plain-school-coordinators-meaning = Numărul adaugă cheia unui coleg sau predă unui succesor, pas cu pas.
plain-keys-leaving = Aceste cuvinte se arată doar acum. Cine pierde și cuvintele, și parola pierde răspunsurile. Scrieți încă o dată { $back } ca să ieșiți fără să le fi notat.
plain-keys-wrong-word = Acesta nu e cuvântul { $number }. Mai priviți o dată fișa; .{ $back } citește din nou cuvintele.
plain-keys-backup-more = Fișierul cheii e în dosarul depozitului. Copia de siguranță le pune pe ambele pe al doilea suport; prima dată spuneți unde: reflectory backup DIR. Fără cheie sau fără parola și fișa ei de recuperare, nimeni nu poate deschide foile.
plain-told-backup-where = Spuneți o dată unde merg copiile de siguranță, pe un al doilea suport: reflectory backup DIR. După aceea ajunge să alegeți „copie sigură”.
plain-told-no-drive = Nu se vede nicio unitate conectată. Conectați una, așteptați o clipă și alegeți din nou sau notați ce se citește aici. Nu s-a scris nimic.
