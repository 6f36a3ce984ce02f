### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Textmodus: Tippe eine Nummer oder ein Wort ein und drücke Enter. Ein Fragezeichen listet die Wörter auf.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = nochmal, m
plain-word-agree = einverstanden, v
plain-word-areas = bereiche, b
plain-word-back = zurück, z
plain-word-clear = löschen, x
plain-word-code = code, c
plain-word-easy = leicht, l
plain-word-hand-in = abgeben, a
plain-word-help = hilfe, h
plain-word-language = sprache, s
plain-word-leave = beenden, q
plain-word-no = nein, n
plain-word-review = übersicht, u
plain-word-slip = zettel, e
plain-word-time = zeit, t
plain-word-where = wo, w
plain-word-yes = ja, j

## What each of them does, read after it.

plain-does-again = das noch einmal lesen
plain-does-agree = einverstanden, oder nicht mehr, dass die Ergebnisse unserer Gruppe getrennt gezeigt werden
plain-does-areas = die Teile, um zu einem davon zu gehen
plain-does-back = zurück
plain-does-clear = diese Antwort löschen
plain-does-code = meine drei Wörter zum Wiederkommen
plain-does-easy = die Aussage in leichten Worten
plain-does-hand-in = alles durchsehen und abgeben
plain-does-help = eine kurze Erklärung
plain-does-language = eine andere Sprache
plain-does-leave = beenden
plain-does-no = nein
plain-does-review = wie viel beantwortet ist, und abgeben
plain-does-slip = einen anderen Zettel eintippen
plain-does-time = wie viel Zeit noch bleibt
plain-does-where = wo bin ich
plain-does-yes = ja
plain-dot = Tippe vor ein Wort, das für das Programm gedacht ist, einen Punkt, zum Beispiel .{ $word }
lines-too-many-characters = Hier ist Platz für { $most } Zeichen, und das sind { $used }. Was dort stand, bleibt; bitte tippe es kürzer.
plain-empty = Mit einer leeren Zeile geht es weiter, ohne zu wählen.

## Where one is.

plain-part = Teil { $part } von { $parts }: { $title }. { $count ->
    [one] 1 Aussage.
   *[other] { $count } Aussagen.
  }
plain-statement = Aussage { $at } von { $whole }.
plain-within = Aussage { $at } von { $whole } in diesem Teil.
plain-hours-left = Noch { $hours ->
    [one] 1 Stunde
   *[other] { $hours } Stunden
  } und { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
  }.
plain-minutes-left = { $minutes ->
    [one] Noch 1 Minute.
   *[other] Noch { $minutes } Minuten.
  }
plain-seconds-left = { $seconds ->
    [one] Noch 1 Sekunde.
   *[other] Noch { $seconds } Sekunden.
  }
plain-chosen = { $words } (gewählt)
plain-ticked = Angekreuzt: { $words }.
plain-nothing-ticked = Nichts ist angekreuzt.
plain-answered = Gewählt: { $words }.
plain-not-answered = Hier ist nichts gewählt.
plain-so-far = Deine Worte bisher: { $words }
plain-write = Schreib eine Zeile; weitere Zeilen kommen dazu. Mit einem Punkt allein oder einer leeren Zeile geht es weiter.
plain-several = Du kannst mehrere Nummern eintippen. Tippst du eine noch einmal ein, fällt sie wieder weg. Mit einer leeren Zeile geht es weiter.
plain-review-how = Mit einer Nummer kommst du zu dem Teil. Zum Abgeben tippe { $word }.
plain-agreed = Du bist einverstanden.
plain-not-agreed = Du hast nicht zugestimmt. Wenn du einverstanden bist, tippe { $word }.
plain-no-help = Mehr Hilfe gibt es dazu nicht.
plain-close-window = Was hier gelesen und eingetippt wurde, bleibt in diesem Fenster stehen. Bitte schließe es, wenn du fertig bist.
plain-kept = Deine Antworten bleiben zwei Stunden unter deinen drei Wörtern.

## What stands before what is typed.

plain-ask-number = Nummer:
plain-ask-words = Worte:
plain-ask-code = Code:
plain-ask-name = Name:
plain-ask-yes = { $yes } oder { $no }:

## What was typed means nothing here.

plain-no-number = Die Nummer { $number } gibt es hier nicht.
plain-not-here = Das bewirkt hier nichts. Ein Fragezeichen listet auf, was hier geht.
plain-unknown = Das wurde nicht verstanden. Ein Fragezeichen listet auf, was du eintippen kannst.
plain-slip-refused = Deine Antworten sind noch da, aber dein Zettel wurde inzwischen benutzt. Bitte frage nach einem anderen und tippe { $word }.
