### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Nu e nimic în pregătire.
# n is a key.
set-up-nothing-next = Cu n începeți: alegeți sesiunea și nivelul, apoi urmează patru pași scurți. Totul se salvează imediat; puteți pleca și reveni oricând.
set-up-list = În pregătire
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · sesiunea { $session } din { $year }
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = se salvează…
set-up-is-saved = salvat
set-up-is-not-saved = nesalvat

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Nivel și numere
stage-numbers-short = Numere
stage-questionnaire = Chestionar
stage-dates = Date
stage-activate = Activare

set-up-saving = O clipă: se salvează ultima modificare. Încercați din nou.
set-up-changed = Între timp altcineva a schimbat această pregătire. Acum vedeți varianta sa; ultima dumneavoastră modificare nu a fost păstrată.
set-up-other-questionnaire = Acest exercițiu a folosit alt chestionar, cu alte niveluri sau grupuri, așa că nu poate fi copiat. E în siguranță. Începeți o pregătire nouă; afirmațiile proprii pot fi preluate acolo.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Școala
numbers-level = Nivel
numbers-classes = Clase
numbers-school-missing = încă nu e scris
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = eligibili
numbers-invited = invitați
numbers-minimum = minim
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $percent } % din { $eligible }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = încă nu
numbers-too-many = prea mulți
numbers-left-out = omis
numbers-too-few = puțini
numbers-small = mic
numbers-fine = bine
numbers-no-classes = niciuna
numbers-classes-entered = { $all } introduse, { $asked } întrebate
numbers-which-level = Ce nivel e întrebat?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · ales
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6–12 ani · numai elevi peste 9
level-lower-secondary = ISCED { $isced } · 12–15 ani
level-vocational = ISCED { $isced } · 15–18 ani · învață o meserie
level-general = ISCED { $isced } · 15–18 ani · spre studii superioare
level-between = ISCED { $isced } · între școală și studii superioare

numbers-about-levels = Un nivel nu se unește niciodată cu altul: o școală mai mare pregătește câte un exercițiu pentru fiecare nivel, în paralel, iar cine lucrează la două niveluri răspunde câte o dată pentru fiecare. O școală mică, cu un singur exercițiu pentru mai multe, îl ia pe cel mai de jos.
numbers-about-school = Numele școlii, așa cum îl vor citi participanții și cum va sta în raport. Poate fi schimbat până când exercițiul e activat.
numbers-about-classes = Nu trebuie să îi întrebați pe toți. Introduceți clasele sau catedrele cadrelor didactice și trageți la sorți care dintre ele sunt întrebate: mai puțină muncă pentru școală și rezultate mai puțin sigure.
# `who` comes from the questionnaire.
numbers-who-counts = Cine se numără: { $who }.
numbers-zero = Cu 0, grupul e lăsat deoparte.
numbers-asked-classes = Cei întrebați: persoanele din clasele care sunt întrebate.
numbers-asked-everyone = Cei întrebați: toți, dacă nu introduceți un număr mai mic. Cu 0, grupul e lăsat deoparte.
numbers-minimum-rule = { $minimum ->
    [one] Minim { $minimum } foaie: { $percent } % din { $eligible }, rotunjit în jos. Cu mai puține, raportul cere să fie citit cu prudență.
    [few] Minim { $minimum } foi: { $percent } % din { $eligible }, rotunjit în jos. Cu mai puține, raportul cere să fie citit cu prudență.
   *[other] Minim { $minimum } de foi: { $percent } % din { $eligible }, rotunjit în jos. Cu mai puține, raportul cere să fie citit cu prudență.
  }
numbers-correct-one = Invitați ({ $invited }) sunt mai mulți decât eligibili ({ $eligible }): { $people }. Corectați unul dintre cele două numere.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Clase și catedre
# n is a key.
classes-begin = Cu n o introduceți pe prima. Introduceți-le pe toate, și pe cele care poate nu vor fi întrebate: abia atunci o tragere la sorți vorbește pentru toți.
# Above the columns of the list. At most 9 columns each.
classes-name = nume
classes-grade = an
classes-group = grup
classes-people = persoane
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = întrebată
classes-not-asked = nu
classes-remove = Eliminați din listă: { $name }?
classes-full = Numărul claselor e deja { $most }; mai multe nu sunt posibile.
classes-none-asked = Niciuna dintre aceste clase nu e întrebată, așa că rămân deoparte: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = În toate clasele la un loc sunt { $all }, dar eligibili sunt doar { $eligible } ({ $people }). Corectați clasele sau numărul din tabelul dinainte.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Clasă / catedră
class-form-name = Nume
class-form-grade = An de studiu
class-form-group = Grup
class-form-people = Persoane
class-form-about-name = Așa cum o știe școala, de exemplu 5b sau, pentru o catedră, Limbi moderne.
class-form-about-grade = Clasele aceluiași an se trag la sorți împreună, ca fiecare an să fie întrebat. Poate rămâne gol.
class-form-about-group = A cui e clasa: a elevilor sau, pentru o catedră, a cadrelor didactice.
class-form-about-people = Câte persoane are. Împreună, clasele ar trebui să îi cuprindă pe toți cei eligibili.
class-form-no-name = Dați-i un nume, de exemplu 5b.
class-form-name-taken = Există deja clasa { $name }. Alegeți alt nume.
class-form-nobody = Câte persoane are? Cel puțin 1.
class-form-too-many = Numărul de persoane al unei clase e cel mult { $most }. Mai verificați o dată numărul.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Plan de eșantion: { $people }
sample-advice = { $minimum ->
    [one] Eligibili: { $eligible } ({ $people }). Ghidul cere cel puțin { $minimum } foaie. Nu toți cei întrebați răspund, deci întrebați cel puțin { $wanted }.
    [few] Eligibili: { $eligible } ({ $people }). Ghidul cere cel puțin { $minimum } foi. Nu toți cei întrebați răspund, deci întrebați cel puțin { $wanted }.
   *[other] Eligibili: { $eligible } ({ $people }). Ghidul cere cel puțin { $minimum } de foi. Nu toți cei întrebați răspund, deci întrebați cel puțin { $wanted }.
  }
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = pe an
sample-classes = clase
sample-people = persoane
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } din { $all }
sample-range = { $least }–{ $most } din { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = indicat
sample-seed = Nr. de pornire
sample-draw-once = Același număr de clase pe an, fiecare cu aceeași șansă. Trageți o singură dată: a trage din nou până când vă place rezultatul înseamnă a alege manual. Cine scrie acest număr de pornire trage aceleași clase.
sample-drawn = Tras la sorți cu numărul de pornire { $seed }. Clase întrebate: { $asked } din { $classes }.
# n is a key.
sample-needs-classes = Un eșantion se trage din clase. Introduceți-le mai întâi, și pe cele care nu vor fi întrebate: cu n începeți.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Sunt întrebați toți ({ $people }), deci nu există un eșantion cu care să fiți prudenți.
sample-random = Clase: { $chosen } din { $classes }; { $people }: { $asked } din { $all }, prin tragere la sorți (câte { $per } pe an, număr de pornire { $seed }). Raportul poate spune cât de mult vorbesc ei pentru toți ({ $people }), cu o marjă.
sample-random-disagrees = Clase: { $chosen } din { $classes }; { $people }: { $asked } din { $all }, prin tragere la sorți (câte { $per } pe an, număr de pornire { $seed }). Dar în toate clasele la un loc sunt { $together }, iar eligibili sunt { $all }: raportul dă o marjă doar când se potrivesc.
sample-by-hand = { $people }: { $asked } din { $all }, cu alegere manuală. Raportul nu dă o marjă și spune asta; clase trase la sorți ar permite una.
sample-classes-by-hand = Clase: { $chosen } din { $classes }; { $people }: { $asked } din { $all }, cu alegere manuală. Raportul nu dă o marjă și spune asta: doar o tragere la sorți permite una.
sample-changed = Clase: { $chosen } din { $classes }; { $people }: { $asked } din { $all }, cu schimbări manuale după tragere. Raportul nu dă o marjă și spune asta: doar o tragere la sorți permite una.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Lu
calendar-tuesday = Ma
calendar-wednesday = Mi
calendar-thursday = Jo
calendar-friday = Vi
calendar-saturday = Sâ
calendar-sunday = Du

dates-choose-first = Alegeți prima zi.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Prima zi: { $day }. Acum alegeți ultima zi.
dates-none-fits = În sesiunea { $session } nu mai încape niciun exercițiu: ea se termină { $day }. Camera 2 arată ce sesiune urmează.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · zile: { $days }
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = Sesiunea { $session } ține de la { $first } până la { $last }.
dates-lasts = Durata unui exercițiu, în zile: { $least } până la { $most }, cu prima și ultima zi.
# `month` is the name of a month alone: "April".
dates-shared-month = Luna { $month } e și în sesiunea { $other }; ați ales sesiunea { $session }.
dates-shared = De la { $first } până la { $last } e și sesiunea { $other }; ați ales sesiunea { $session }.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: se deschide la 00:00.
dates-would-open = { $day }: cu prima zi aici, se deschide la 00:00.
dates-closes = { $day }: ultima zi (zile: { $days }); se închide la 23:59, ora din { $place }.
dates-would-close = { $day }: cu ultima zi aici (zile: { $days }), se închide la 23:59, ora din { $place }.
dates-inside = { $day }: ziua { $number } din { $all }. Nu se poate termina aici: minimul de zile e { $least }.
dates-no-too-late = { $day }: nu se poate. Sesiunea { $session } se termină la { $last }, iar minimul de zile e { $least }.
dates-no-too-short = { $day }: nu se poate. Ca ultimă zi, ar da numărul de zile { $days }, iar minimul e { $least }.
dates-no-too-long = { $day }: nu se poate. Ca ultimă zi, ar da numărul de zile { $days }, iar maximul e { $most }.
dates-no-before-window = { $day }: nu se poate. Perioada sesiunii { $session } începe la { $first }.
dates-no-after-window = { $day }: nu se poate. Perioada sesiunii { $session } se termină la { $last }.
dates-no-past = { $day }: nu se poate. A trecut, azi e { $today }.
dates-no-backwards = { $day }: nu se poate. Vine înaintea primei zile.

# Before what is typed.
dates-type = O zi, de exemplu 2026-11-23:
dates-no-day = Aceasta nu e o zi. Scrieți-o așa: 2026-11-23 sau 23.11.2026.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Școala nu are încă un nume.
open-no-people = Lipsește numărul de persoane: { $people }. Scrieți 0 ca să lăsați grupul deoparte.
open-more-invited = Invitați ({ $invited }) sunt mai mulți decât eligibili ({ $eligible }): { $people }.
open-nobody-invited = În niciun grup nu e invitat nimeni, așa că nimeni nu ar putea răspunde.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = Nu există forma scurtă „{ $key }”. Forme scurte: { $forms }.
open-no-short-form = Nu există forma scurtă „{ $key }”. Nu există niciuna.
# `code` is a statement's code, such as C10.
open-unknown-code = Nicio afirmație nu are codul `{ $code }`.
open-always-in = `{ $code }` se întreabă mereu; aici se trec doar afirmațiile opționale.
open-not-at-this-level = `{ $code }` nu se întreabă la acest nivel.
open-too-many-own = { $count ->
    [one] Există { $count } afirmație proprie. Numărul cel mai mare e { $most }.
    [few] Există { $count } afirmații proprii. Numărul cel mai mare e { $most }.
   *[other] Există { $count } de afirmații proprii. Numărul cel mai mare e { $most }.
  }
open-own-id-taken = Id-ul `{ $id }` e al unei afirmații din chestionar. Dați-i altul afirmației proprii.
open-own-without-group = Afirmația dumneavoastră „{ $own }” nu e pusă nimănui. Scrieți-o pentru cel puțin un grup sau eliminați-o.
open-own-without-text = Afirmația dumneavoastră „{ $own }” nu are încă text pentru: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Afirmația dumneavoastră „{ $own }” încă nu spune când se potrivește { $points } ({ $people }).
open-own-without-meaning = Afirmația dumneavoastră „{ $own }” încă nu spune ce se înțelege prin ea ({ $people }).
# `language` is a tag such as fr.
open-translation-unfinished = Afirmația dumneavoastră „{ $own }” e tradusă doar în parte ({ $language }; { $people }): trebuie textul și ajutorul.
open-translation-for-nobody = Afirmația dumneavoastră „{ $own }” are o traducere ({ $language }; { $people }), dar acestui grup nu i se pune. Eliminați una sau adăugați cealaltă.
open-no-such-session = Nu există sesiunea { $session } în anul școlar { $year }.
open-no-first-day = Prima zi nu e încă aleasă.
open-no-last-day = Ultima zi nu e încă aleasă.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = când se potrivește { $points }
helps-what-is-meant = ce se înțelege

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Ultima zi vine înaintea celei dintâi.
slot-too-short = { $days ->
    [one] Exercițiul ține { $days } zi. Minimul e { $least }, cu prima și ultima zi.
    [few] Exercițiul ține { $days } zile. Minimul e { $least }, cu prima și ultima zi.
   *[other] Exercițiul ține { $days } de zile. Minimul e { $least }, cu prima și ultima zi.
  }
slot-too-long = { $days ->
    [one] Exercițiul ține { $days } zi. Maximul e { $most }, cu prima și ultima zi.
    [few] Exercițiul ține { $days } zile. Maximul e { $most }, cu prima și ultima zi.
   *[other] Exercițiul ține { $days } de zile. Maximul e { $most }, cu prima și ultima zi.
  }
# `year` is a school year, such as 2026-2027.
slot-outside-window = Zilele trebuie să fie în sesiunea { $session } a anului școlar { $year }: { $first } până la { $last }.
slot-in-the-past = Prima zi a trecut: azi e { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = Grup lăsat deoparte: { $group }. Raportul va fi marcat „incomplet” și nu va exista insignă.
caution-below-minimum = { $invited ->
    [one] { $group }: e întrebată { $invited } persoană, iar minimul pentru { $eligible } este { $minimum }. Așa nu poate fi atins; raportul va cere să fie citit cu prudență.
    [few] { $group }: sunt întrebate { $invited } persoane, iar minimul pentru { $eligible } este { $minimum }. Așa nu poate fi atins; raportul va cere să fie citit cu prudență.
   *[other] { $group }: sunt întrebate { $invited } de persoane, iar minimul pentru { $eligible } este { $minimum }. Așa nu poate fi atins; raportul va cere să fie citit cu prudență.
  }
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: cu { $invited } invitați, acesta e un grup mic, iar celor din el li se spune asta la început. Dacă răspund mai puțin de { $cell }, grupul are rândul lui în raport doar când sunt de acord toți cei care au răspuns.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Afirmația dumneavoastră „{ $own }” spune cam același lucru ca altă afirmație ({ $code }, { $title }). Poate ajunge una dintre ele.
caution-looks-like-own = Afirmația dumneavoastră „{ $own }” spune cam același lucru ca altă afirmație (afirmația dumneavoastră „{ $other }”). Poate ajunge una dintre ele.
# `language` is a tag such as fr.
caution-not-translated = Afirmația dumneavoastră „{ $own }” nu e tradusă pentru toți ({ $language }). Cine răspunde în acea limbă o citește cum a fost scrisă, cu un semn.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Exercițiul s-a închis, așa că ultima zi nu se mai poate schimba. Toate foile sunt în siguranță.
correction-not-later = Ultima zi poate deveni doar mai târzie, iar acum e { $last }. Alegeți o zi de după ea.
correction-too-long = { $days ->
    [one] Exercițiul ar ține { $days } zi. Maximul e { $most }, cu prima și ultima zi. Alegeți o ultimă zi mai timpurie.
    [few] Exercițiul ar ține { $days } zile. Maximul e { $most }, cu prima și ultima zi. Alegeți o ultimă zi mai timpurie.
   *[other] Exercițiul ar ține { $days } de zile. Maximul e { $most }, cu prima și ultima zi. Alegeți o ultimă zi mai timpurie.
  }
correction-outside-window = Sesiunea se termină la { $last }. Alegeți acea zi sau una mai devreme.
correction-unsealed = Foile au fost deja desigilate, așa că numerele din spatele rezultatelor nu se mai pot schimba.
correction-no-such-group = Chestionarul nu are un astfel de grup.
correction-nothing-changed = Aceste numere sunt deja valabile, deci nu e nimic de corectat.
correction-more-invited = Sunt mai mulți invitați ({ $invited }) decât eligibili ({ $eligible }).
correction-was-left-out = { $group }: grup lăsat deoparte, iar toți cei care răspund au aflat asta. Nu se mai poate schimba; un grup lăsat deoparte rămâne cu 0 invitați.
correction-is-asked = { $group }: grup întrebat, iar toți cei care răspund au aflat asta. Nu se mai poate schimba; trebuie să rămână cel puțin 1 invitat.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = Nu există fusul orar „{ $zone }”. Exemple: Europe/Brussels, Europe/Athens.
problem-not-a-language = „{ $tag }” nu e codul unei limbi. Exemple: nl, fr, pt-BR.
problem-too-many-people = Numărul de persoane al unui grup e cel mult { $most }. Mai verificați o dată numărul.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Aici nu există instrumentul „{ $name }”. Există: { $there }.
problem-two-instruments = Exercițiul cere instrumentul „{ $asked }”, dar a fost ales „{ $chosen }”. Renunțați la unul dintre ele.
