### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = anderer Teil
key-pace = Tempo
key-pause = Pause
key-timer = Timer
key-read-aloud = vorlesen
key-stop-after = Schluss nach diesem Teil
key-end = beenden
key-go-on-class = weiter mit der Klasse
key-end-it = beenden
key-close-window = Fenster schließen

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = noch { $minutes } min oder mehr
beamer-least-hours = noch { $hours } h { $minutes } min oder mehr
# What a pupil types who comes late: a code and an address.
beamer-late = Wer später kommt, tippt: { $typed }
beamer-goes-on = Die Klasse macht weiter, wo sie war. Wenn die Computer wieder da sind: Enter drücken.
beamer-elsewhere = Diese Klasse ist an diesem Computer schon in einem anderen Fenster offen.
beamer-elsewhere-more = Alle in der Klasse folgen dem anderen Fenster, und nichts hat sich geändert. Bitte dort weitermachen; oder die gemeinsame Runde dort zuerst beenden und hier wieder öffnen.

## Before the first statement, and after the class has stopped.

beamer-code = Der Code dieser Klasse
beamer-how = An jedem Computer: reflectory answer, { $who }, w, dieser Code.
beamer-how-back = An jedem Computer: c, die drei Wörter, w, dieser Code.
# A code and an address follow, on this line or on the next.
beamer-not-found = Klasse nicht gefunden? Dann tippt:
beamer-nobody = Noch ist kein Computer dabei.
beamer-machines = { $joined ->
    [one] 1 Computer ist dabei.
   *[other] { $joined } Computer sind dabei.
  }
beamer-stopped = Die Klasse hat aufgehört. Die zwei Stunden laufen für alle weiter.
beamer-stopped-after = Die Klasse hat aufgehört nach: { $part }. Die zwei Stunden laufen für alle weiter.
beamer-begins = Es geht los mit:
beamer-goes-on-with = Es geht weiter mit:
beamer-place = { $title } · Teil { $part } von { $parts } · Aussage { $at } von { $whole }
beamer-look-it-over = Durchsehen und abgeben
beamer-pace-together = Alle bei derselben Aussage.
beamer-pace-part = Innerhalb eines Teils alle im eigenen Tempo.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = { $count ->
    [one] { $count } von { $joined } hat geantwortet
   *[other] { $count } von { $joined } haben geantwortet
  }
beamer-handed-in = { $count ->
    [one] { $count } von { $joined } hat abgegeben
   *[other] { $count } von { $joined } haben abgegeben
  }
beamer-paused = Pause
beamer-timer = hierfür noch { $minutes } min
beamer-timer-over = die Zeit hierfür ist um
beamer-ready = { $count } fertig
beamer-together = gemeinsam
beamer-own-pace = eigenes Tempo
beamer-stops = Schluss nach diesem Teil
beamer-own-words = Alle schreiben in eigenen Worten.

## What the teacher reads aloud.

beamer-read = Vorlesen: „{ $text }“
beamer-five = Wann die { $highest } passt: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Drückt eine Taste: { $points }.
beamer-zero = Oder 0: { $words }.
beamer-choose-one = Wählt eine Antwort.
beamer-tick-all = Kreuzt alles an, was passt.
beamer-write = Schreibt, was ihr möchtet, aber keine Namen.
beamer-leave-out = Ihr dürft das auslassen. Niemand sieht, was ihr wählt.

## At the end.

beamer-review = Seht alles durch, jede und jeder am eigenen Computer.
beamer-review-out = Was noch offen ist, könnt ihr jetzt beantworten. Es darf auch offen bleiben.
beamer-review-in = Drückt dann s und Enter: Eure Antworten werden abgegeben.
beamer-review-nobody = Niemand wird wissen, welcher Bogen von wem ist.
beamer-end = Die gemeinsame Runde beenden?
beamer-end-more = Wer noch nicht abgegeben hat, macht allein weiter; nichts, was jemand gewählt hat, geht verloren.
