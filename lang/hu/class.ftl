### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = másik rész
key-pace = tempó
key-pause = szünet
key-timer = időmérő
key-read-aloud = felolvasás
key-stop-after = megállás rész után
key-end = befejezés
key-go-on-class = folytatás az osztállyal
key-end-it = befejezés
key-close-window = az ablak bezárása

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = legalább { $minutes } perc
beamer-least-hours = legalább { $hours } óra { $minutes } perc
# What a pupil types who comes late: a code and an address.
beamer-late = Aki később jön, ezt írja be: { $typed }
beamer-goes-on = Az osztály ott folytatja, ahol tartott. Ha a gépek újra itt vannak, nyomj Entert!
beamer-elsewhere = Ez az osztály már nyitva van ezen a gépen egy másik ablakban.
beamer-elsewhere-more = A tanulói azt az ablakot követik, és semmi sem változott. Folytasd ott; vagy előbb ott fejezd be az osztállyal közös részt, aztán nyisd meg itt újra!

## Before the first statement, and after the class has stopped.

beamer-code = Az osztály kódja
beamer-how = Minden gépen: reflectory answer, { $who }, w, ez a kód.
beamer-how-back = Minden gépen: c, a három szó, w, ez a kód.
# A code and an address follow, on this line or on the next.
beamer-not-found = Ha nem található, írjátok be:
beamer-nobody = Még egy gép sem csatlakozott.
beamer-machines = { $joined ->
    [one] { $joined } gép csatlakozott.
   *[other] { $joined } gép csatlakozott.
  }
beamer-stopped = Az osztály megállt. Mindenkinek tovább telik a két órája.
beamer-stopped-after = Az osztály e rész után megállt: { $part }. Mindenkinek tovább telik a két órája.
beamer-begins = Kezdés ezzel:
beamer-goes-on-with = Folytatás ezzel:
beamer-place = { $title } · rész: { $part }/{ $parts } · állítás: { $at }/{ $whole }
beamer-look-it-over = Átnézés és beadás
beamer-pace-together = Mindenki ugyanannál az állításnál tart.
beamer-pace-part = Egy részen belül mindenki a saját tempójában halad.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Válaszolt: { $count }/{ $joined }
beamer-handed-in = Beadta: { $count }/{ $joined }
beamer-paused = szünet
beamer-timer = erre { $minutes } perc van
beamer-timer-over = erre letelt az idő
beamer-ready = kész: { $count }
beamer-together = együtt
beamer-own-pace = saját tempó
beamer-stops = e rész után megáll
beamer-own-words = Mindenki a saját szavaival ír.

## What the teacher reads aloud.

beamer-read = Olvasd fel: „{ $text }”
beamer-five = Mikor illik a legmagasabb válasz ({ $highest }): { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Nyomjátok meg: { $points }.
beamer-zero = Vagy 0: { $words }.
beamer-choose-one = Egyet válasszatok!
beamer-tick-all = Jelöljétek be mindet, amelyik találó!
beamer-write = Írjatok, amit szeretnétek, de nevet ne!
beamer-leave-out = Ki lehet hagyni. Senki sem látja, mit választotok.

## At the end.

beamer-review = Nézzétek át, ki-ki a saját gépén!
beamer-review-out = Ami kimaradt, arra most lehet válaszolni. De ki is maradhat.
beamer-review-in = Aztán s és Enter: ezzel a válaszaitok be vannak adva.
beamer-review-nobody = Senki sem fogja tudni, melyik lap kié.
beamer-end = Befejezed a közös részt?
beamer-end-more = Aki még nem adta be, egyedül folytatja; semmi sem vész el, amit bárki választott.
