### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Beispielschule
home-what = Eine Schule schaut, wie sie digitale Technik nutzt.
home-more = Schülerinnen, Schüler, Lehrkräfte und Schulleitung füllen einen Fragebogen aus. Niemand kann herausfinden, wer was geantwortet hat.
home-nothing = Auf diesem Computer ist noch nichts eingerichtet.
home-passphrase = Ein Beispiel hat keine Geheimnisse: Die Passphrase ist { $passphrase }.
home-answer = den Fragebogen ausfüllen
home-answer-sample = als Schülerin oder Schüler antworten
home-coordinate = sehen, wer teilgenommen hat
home-coordinate-sample = den Balken zusehen, wie die Koordination
home-look = sich in einer Beispielschule umsehen
home-set-up = die eigene Schule einrichten
home-leave = beenden
key-go = los
opens-on = öffnet am { $day }
open-until = offen bis { $day }, { closing-time }
closed-since = geschlossen seit { $day }

## Which of several questionnaires.

choose-which = Welchen Fragebogen möchtest du ausfüllen?
key-slip = Zettel mit einem Code
key-continue = weiter mit einem Code

## The welcome.

welcome-not-yet = Noch nicht offen, erst ab { $day }.
welcome-come-back = Bitte komm dann wieder. Heute musst du nichts tun.
welcome-closed = Geschlossen seit { $day }, { closing-time }.
welcome-thanks = Danke an alle, die mitgemacht haben.
welcome = Willkommen. Die Schule möchte wissen, was du denkst.
welcome-in-turn = Willkommen. Abgegeben haben { $handed } von { $pupils }.
welcome-about = Es geht um Computer, Tablets und Internet an der Schule: im Unterricht, bei Hausaufgaben, bei der Arbeit.
welcome-anonymous = Es ist anonym: Niemand fragt nach deinem Namen, und niemand kann herausfinden, was du geantwortet hast.
welcome-voluntary = Es ist freiwillig: Du darfst eine Aussage auslassen oder jederzeit aufhören.
welcome-minutes = Es dauert höchstens { $most } Minuten. Du hast zwei Stunden.
welcome-minutes-between = Es dauert höchstens { $least } bis { $most } Minuten. Du hast zwei Stunden.
welcome-at-the-end = Am Ende siehst du alles noch einmal durch, und erst dann gibst du es ab.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Diese Texte laufen von rechts nach links; Terminals drehen sie oft um. In Zeilen: reflectory answer --plain
welcome-last-time-count = Was aus dem letzten Mal geworden ist: { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
  }
welcome-who = Wer bist du?
form-level = Bildungsstufe
welcome-two-levels = Wenn du in zwei Schulstufen arbeitest, fülle den Fragebogen für jede einmal aus.
last-time = Was aus dem letzten Mal geworden ist
key-begin = anfangen
key-last-time = letztes Mal
key-that-is-me = das bin ich

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Letztes Mal habt ihr gesagt: { $what }
told-since = Seitdem haben wir { $what }
told-count = Was aus dem letzten Mal geworden ist: { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
  }, auf der Begrüßungsseite.

## Typing a code.

enter-slip = Bitte tippe den Code von deinem Zettel ein.
enter-slip-more = Zehn Buchstaben und Ziffern. Großschreibung, Leerzeichen und der Strich sind egal.
enter-words = Bitte tippe deine drei Wörter ein.
enter-words-more = Du hast sie am Anfang gesehen. Deine Antworten bleiben zwei Stunden auf dem Computer, an dem du angefangen hast.
enter-class = Bitte tippe den Code deiner Klasse ein.
enter-class-more = Vier Buchstaben und Ziffern. Sie stehen auf dem Bildschirm deiner Lehrkraft.
enter-pin = Bitte tippe die PIN ein, die diese Sitzung beendet.
enter-pin-more = Oder geh zurück: Dann können andere hier antworten.

## Before the first statement.

start-as = Du antwortest als: { $who }, { $level }.
start-small = Deine Gruppe ist klein. Ihre Ergebnisse werden erst ab { $cell } abgegebenen Bögen getrennt gezeigt. Bei weniger nur, wenn ihr alle einverstanden seid; ihr werdet am Ende gefragt.
start-code = Dein Code zum Wiederkommen:
start-code-why = Wenn der Strom ausfällt oder jemand den Computer braucht, holen diese drei Wörter deine Antworten zurück: zwei Stunden lang, an diesem Computer. Behalte sie für dich.
start-code-why-machine = Wenn der Strom ausfällt oder jemand den Computer braucht, holen diese drei Wörter deine Antworten zurück: zwei Stunden lang, an diesem Computer ({ $machine }). Behalte sie für dich.
key-first-statement = erste Aussage
key-with-class = mit der Klasse
key-without-class = ohne die Klasse

## The walk through the statements.

walk-preview = Vorschau
time-over = die Zeit ist um
time-seconds = noch { $seconds } s
time-minutes = noch { $minutes } min
time-hours = noch { $hours } h { $minutes } min
time-to-decide = entscheiden: { $time }
walk-count = { $at } von { $whole }
walk-place = Teil { $part } von { $parts } · Aussage { $at } von { $whole }
walk-minutes-left = { $minutes ->
    [one] Noch 1 Minute. Was du bisher gewählt hast, bleibt.
   *[other] Noch { $minutes } Minuten. Was du bisher gewählt hast, bleibt.
  }
walk-sending = Einen Moment: Deine Antworten werden gespeichert.
walk-leave = Beenden, ohne abzugeben?
walk-leave-more = Deine Antworten wären dann weg. Nichts davon wird aufbewahrt.
walk-code = Dein Code zum Wiederkommen: { $code }
walk-five = ?  wann passt die 5
walk-word = ?  kurze Erklärung
walk-word-f1 = F1  kurze Erklärung
walk-steps = Was davon passt am besten zu dir?
walk-characters = { $count } von { $most } Zeichen
walk-as-written = (nicht in deiner Sprache)
# The same statement in the easiest words, above its help text.
walk-easy = In leichten Worten: { $words }
areas-where = Wohin möchtest du?
areas-not-asked = nicht gefragt: { $group }
review-answered = Du hast { $given } von { $asked } beantwortet.
review-note = Du darfst welche auslassen. Niemand erkennt deinen Bogen.
review-of = { $given } von { $asked }
review-left = { $given } von { $asked }, { $left } offen
review-not-for-me = { $given } von { $asked }, { $not } nicht für mich
confirm = Deine Antworten abgeben?
confirm-all = Du hast alles beantwortet.
confirm-some = { $left ->
    [one] Du hast { $given } von { $asked } beantwortet. Eine ist offen; das ist in Ordnung.
   *[other] Du hast { $given } von { $asked } beantwortet. { $left } sind offen; das ist in Ordnung.
  }
confirm-after = Danach lässt sich nichts mehr ändern, und niemand weiß, welcher Bogen deiner ist.
confirm-own-line = Die Ergebnisse unserer Gruppe dürfen getrennt gezeigt werden.
confirm-own-line-why = Deine Gruppe ist klein. Bei wenigen Bögen geschieht das nur, wenn ihr es alle ankreuzt; du kannst es auch lassen.
time-up = Die zwei Stunden sind um.
time-up-answered = Du hast { $given } von { $asked } beantwortet. Es lässt sich nichts mehr ändern.
time-up-choice = Möchtest du diese Antworten abgeben? Wenn du nichts wählst, werden sie gelöscht.
key-choose = wählen
key-next = weiter
key-clear = Wahl löschen
key-help = Hilfe
key-areas = Bereiche
key-review = Übersicht
key-large = groß
key-my-code = mein Code
key-code = Code
key-class = Klasse
key-alone = allein
key-ready = fertig
key-go-there = dorthin
key-hand-in = abgeben
key-tick = Kreuz an oder aus
key-another-slip = anderer Zettel
key-not-yet = noch nicht
key-go-on-answering = weiter antworten
key-discard-and-leave = löschen und beenden
key-hand-in-these = diese abgeben
key-discard = löschen

## A class that answers together, on a pupil's machine.

class-stops = Deine Klasse hört hier auf.
class-stops-kept = Deine Antworten bleiben erhalten.
class-stops-back = Komm innerhalb der zwei Stunden mit deinen drei Wörtern wieder, an diesen Computer: c, die Wörter, dann w.

## The end.

thanks = Danke.
thanks-stored = Deine Antworten sind sicher gespeichert. Niemand kann herausfinden, dass sie von dir sind.
thanks-together = Zusammen mit allen anderen zeigen sie der Schule, wo sie steht.
thanks-discarded = Deine Antworten sind gelöscht.
thanks-nothing-kept = Nichts davon wurde aufbewahrt.
thanks-again = Du kannst neu anfangen, solange der Fragebogen offen ist.
thanks-nobody-chose = Niemand hat sich entschieden, die Antworten abzugeben; darum wurde nichts davon aufbewahrt.
thanks-preview = Das war eine Vorschau.
thanks-preview-nothing = Nichts davon wurde gespeichert. Wer teilnimmt, sieht denselben Ablauf.
thanks-preview-there = Dort gibt es drei Wörter zum Wiederkommen und eine Quittung.
thanks-closed = Geschlossen wurde der Fragebogen am { $day }, { closing-time }.
thanks-closed-nothing = Antworten, die bis dahin nicht abgegeben waren, sind gelöscht; nichts davon wurde aufbewahrt.
thanks-receipt = Deine Quittung:
thanks-receipt-why = Bis zum Schließen können diese Wörter zeigen, dass dein Bogen da ist, mehr nicht. Aufheben musst du sie nicht.
key-own-result = mein Ergebnis
own-result = Dein eigenes Ergebnis
own-result-only-you = Das siehst nur du. Es wird nirgends gespeichert und ist weg, wenn du hier weggehst.
own-result-sum = Summe: { $sum } von { $most }
own-result-level = Alles zusammen: { $level }
own-result-left-out = Ausgelassen, ohne Stufe: { $count }
own-result-no-level = keine Stufe
own-result-next = Nächster Schritt: { $words }
key-certificate = Urkunde
handed-up-stick = Hier gespeichert; kommt mit einem USB-Stick zum Computer der Koordination.
handed-up = Dein Bogen ist am Computer der Koordination abgegeben.
handed-up-under-way = Hier gespeichert; wird gerade am Computer der Koordination abgegeben.
handed-up-later = Hier gespeichert; wird abgegeben, sobald der Computer der Koordination erreichbar ist.
kiosk-kept = Begonnene Antworten bleiben auf diesem Computer, { $machine }. Mit c geht es dort weiter.

## A certificate of having taken part.

certificate-name = Der Name für die Urkunde:
certificate-stored = Der Name wird nirgends gespeichert und hat nichts mit Antworten zu tun. Auf der Urkunde stehen die Schule und der Durchgang, aber kein Zeitpunkt.
certificate-shared = Viele benutzen diesen Computer: Die Urkunde bleibt auf dem Bildschirm oder kommt auf ein Laufwerk, das du einsteckst.
certificate-writing = Einen Moment: Die Urkunde wird geschrieben. q bricht das ab.
certificate-ending = Das Schreiben wird abgebrochen.
certificate-copied = Kopiert, wenn das Terminal es kann: Füge es ein, um es zu sehen. Die Zwischenablage behält es, bis etwas anderes kopiert wird.
certificate-no-name = Bitte tippe zuerst einen Namen ein.
key-show-it = zeigen
key-no-certificate = keine Urkunde
key-copy = kopieren
key-pdf = PDF
key-html = HTML
key-another-name = anderer Name
key-end-writing = Schreiben abbrechen

## Another language.

languages = Welche Sprache?
languages-note = Du kannst sie jederzeit ändern; keine Antwort geht verloren.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Dieser Zettel ist für eine andere Gruppe. Bitte frage nach einem für deine Gruppe.
slip-refused = Deine Antworten sind noch da, aber dein Zettel wurde inzwischen benutzt. Bitte frage nach einem anderen und drücke s.
code-opens-nothing = Mit diesem Code öffnet sich hier gerade nichts. Bitte prüfe ihn Buchstabe für Buchstabe oder frage nach einem anderen.
code-slip = In diesem Code ist ein Tippfehler. Bitte vergleiche ihn Buchstabe für Buchstabe.
code-not-open = Dieser Code stimmt, aber der Fragebogen dazu ist gerade nicht offen.
code-needed = Diese Gruppe antwortet jetzt mit einem Code. Bitte tippe den von deinem Zettel ein oder frage nach einem.
pin-wrong = Das ist nicht die PIN. Bitte versuche es noch einmal oder geh zurück.
# What the machine's own store can say.
store-full = Die Festplatte dieses Computers ist voll. Alles, was abgegeben wurde, ist sicher; dieser letzte Schritt wurde nicht gespeichert. Bitte sag jemandem Bescheid und versuche es dann noch einmal: Nichts wird doppelt gezählt.
store-busy = Der Speicher dieses Computers war beschäftigt. Alles, was abgegeben wurde, ist sicher; dieser letzte Schritt wurde nicht gespeichert. Bitte warte einen Moment und versuche es noch einmal.
store-no-right = Dieses Programm darf auf diesem Computer nichts schreiben. Alles, was abgegeben wurde, ist sicher; dieser letzte Schritt wurde nicht gespeichert. Bitte sag der Person Bescheid, die sich um den Computer kümmert, und versuche es dann noch einmal.
store-fault = Mit dem, was auf diesem Computer gespeichert ist, stimmt etwas nicht. Nichts wurde verändert, und dieser letzte Schritt wurde nicht gespeichert. Bitte sag der Person Bescheid, die sich um den Computer kümmert.
taken-back = Die Schule hat diesen Fragebogen vorerst zurückgezogen. Bitte sag der Person Bescheid, die sich darum kümmert.
no-random = Dieser Computer liefert keine Zufallszahlen, darum kann nichts beginnen. Bitte versuche es noch einmal.
words-nothing = Unter diesen Wörtern liegt nichts auf diesem Computer, { $machine }. Bitte prüfe sie; sie gelten zwei Stunden, dort, wo du angefangen hast.
words-damaged = Was unter diesen Wörtern liegt, ist beschädigt und nicht lesbar. Bitte fang neu an.
words-no-exercise = Was unter diesen Wörtern liegt, gehört zu einem Fragebogen, den es hier nicht mehr gibt.
words-closed = Der Fragebogen wurde inzwischen geschlossen, darum kannst du diese Antworten nicht mehr abgeben.
words-over = Die zwei Stunden für diese Antworten sind um, darum kannst du sie nicht mehr abgeben. Du kannst neu anfangen.
not-kept = Deine Antworten stehen auf dem Bildschirm, sind aber noch nicht für einen Stromausfall gesichert. Du kannst weitermachen. { $cause }
not-handed-in = Deine Antworten sind noch da, aber noch nicht abgegeben. { $cause }

## Headings of the walk.

block-own = Unsere eigenen Aussagen
block-words = In deinen eigenen Worten

## A class that answers together.

class-begins-together = Deine Klasse fängt gemeinsam an. Drücke w, um ohne sie weiterzumachen.
class-over-alone = Die gemeinsame Runde ist vorbei. Du kannst allein anfangen.
class-over-hand-in = Die gemeinsame Runde ist vorbei. Du kannst allein weitermachen und abgeben.
class-lists-later = Bereiche und Übersicht öffnen sich am Ende, für alle.
class-leave = Drücke die Taste noch einmal, um ohne deine Klasse weiterzumachen.
class-alone = Du machst jetzt allein weiter. Dieselbe Taste und der Code deiner Klasse bringen dich zurück.
class-link-gone = Keine Verbindung zur Lehrkraft: Mach allein weiter.
class-back = Wieder bei der Klasse.
class-gathering = Mit der Klasse. Gleich geht es los.
class-pausing = Deine Lehrkraft hat eine Pause eingelegt.
class-over = Die gemeinsame Runde ist vorbei: Mach allein weiter.
class-review = Mit der Klasse. Sieh alles durch und gib dann ab.
class-ready = Mit der Klasse. Gleich geht es weiter.
class-together = Mit der Klasse.
class-within-part = Mit der Klasse. Mach diesen Teil so, wie du magst.
class-with-timer = { $line } { $timer }
timer-over = Die Zeit hierfür ist um.
timer-left = { $minutes ->
    [one] Hierfür noch eine Minute.
   *[other] Hierfür noch { $minutes } Minuten.
  }
class-not-found = Klasse nicht gefunden. Vergleiche den Code mit dem Bildschirm deiner Lehrkraft; oder tippe den Code, ein Leerzeichen und die kleingeschriebene Adresse dort.
class-nobody = Unter dieser Adresse antwortet niemand. Bitte vergleiche sie mit dem Bildschirm deiner Lehrkraft. Du kannst auch zurückgehen und allein anfangen.
class-other-code = Das ist nicht der Code dieser Klasse. Bitte vergleiche ihn mit dem Bildschirm deiner Lehrkraft.
class-many = Gerade kommen viele auf einmal dazu. Bitte drücke gleich noch einmal Enter.
class-other-version = Der Computer deiner Lehrkraft hat eine andere Version dieses Programms. Du kannst zurückgehen und allein anfangen.
class-other-group = Diese Klasse antwortet als andere Gruppe: { $who }. Bitte geh zurück und fang als diese neu an, oder mach allein weiter.
class-wait = { $seconds ->
    [one] Bitte warte eine Sekunde, bevor du es noch einmal versuchst.
   *[other] Bitte warte { $seconds } Sekunden, bevor du es noch einmal versuchst.
  }
class-no-code = Das ist kein Klassencode. Er hat vier Buchstaben und Ziffern; bitte vergleiche ihn Zeichen für Zeichen mit dem Bildschirm deiner Lehrkraft.
