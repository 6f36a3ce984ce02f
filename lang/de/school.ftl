### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Name
school-fact-place = Ort
school-fact-zone = Zeitzone
school-fact-languages = Sprachen
school-fact-cell = Mindestgröße
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Bögen bleiben
school-fact-coordinators = Koordination
# Asks for a number of years.
school-years = Jahre

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = noch nicht eingetragen
# The school has no place yet, and needs none.
school-no-place = nicht eingetragen
school-cell = { $sheets ->
    [one] { $sheets } Bogen
   *[other] { $sheets } Bögen
  }
# Behind "Sheets are kept".
school-kept = { $years ->
    [one] 1 Jahr lang
   *[other] { $years } Jahre lang
  }
school-nobody = noch kann niemand Bögen öffnen
# `name` is the only coordinator.
school-one-alone = { $name } kann allein entsiegeln
# Two coordinators: both keys are needed.
school-both-needed = { $one } und { $other }: nur gemeinsam
# Two coordinators: one key is enough.
school-either-enough = { $one } oder { $other }: jeder Schlüssel entsiegelt

## The same room: what the line under the cursor is for.

school-name-meaning = Er steht auf jedem Bildschirm einer Befragung und im Bericht.
school-place-meaning = Ort oder Stadtteil. Darf leer bleiben.
school-zone-meaning = Eine Befragung öffnet in dieser Zone um 00:00 Uhr und schließt um 23:59 Uhr, auch wenn kein Programm läuft. Tippe eine Stadt ein.
# The tags are typed as they stand here.
school-languages-meaning = Kürzel wie en, fr, nl. Eigene Aussagen werden in der ersten geschrieben und lassen sich in die anderen übersetzen.
school-cell-meaning = { $least } bis { $most }, meist { $usual }. Eine Gruppe mit weniger Bögen hat im Bericht keine eigene Zeile, damit niemand erkannt wird. Das gilt für neue Befragungen, und Teilnehmende sehen es.
school-retention-meaning = 1 bis { $years } Jahre. Danach sind die versiegelten Bögen zu löschen. Der Bericht bleibt.
school-no-key-meaning = Nur wer einen Schlüssel der Koordination hat, kann die Bögen öffnen. Ohne einen lässt sich nichts freischalten. Enter macht den ersten.
school-coordinators-meaning = Enter fügt den Schlüssel für jemanden aus dem Kollegium hinzu oder übergibt an eine Nachfolge, Schritt für Schritt.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Schuljahr { $year }: Bitte sieh einmal nach, ob das alles noch stimmt, und drücke dann l.
school-year-now = Schuljahr { $year }
# What a new school does first; three lines or words follow.
school-first-steps = Erste Schritte
school-step-name = der Name der Schule
school-step-key = ein Schlüssel der Koordination
school-step-exercise = eine Befragung, in Raum 3
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = Name
school-step-key-short = Schlüssel
school-step-exercise-short = Befragung (Raum 3)

## The same room: what is wrong with what was typed.

school-name-long = { $chars ->
    [one] Der Name der Schule hat { $chars } Zeichen.
   *[other] Der Name der Schule hat { $chars } Zeichen.
  } Höchstens { $most } passen in seine Zeile.
school-place-long = { $chars ->
    [one] Der Ort hat { $chars } Zeichen.
   *[other] Der Ort hat { $chars } Zeichen.
  } Höchstens { $most } passen in seine Zeile.
school-zone-unknown = Keine Zeitzone heißt „{ $zone }“. Beispiele: Europe/Brussels, Europe/Athens.
school-no-language = Nenne mindestens eine Sprache, zum Beispiel en.
school-many-languages = { $count ->
    [one] Es ist { $count } Sprache.
   *[other] Es sind { $count } Sprachen.
  } Höchstens { $most } sind möglich.
school-no-tag = „{ $tag }“ ist kein Kürzel einer Sprache. Beispiele: nl, fr, pt-BR.
school-language-twice = Die Sprache { $tag } steht zweimal da.
school-cell-wrong = Die Mindestgröße kann { $least } bis { $most } Bögen sein, nicht { $cell }.
school-retention-wrong = Versiegelte Bögen lassen sich 1 bis { $most } Jahre aufbewahren, nicht { $years }.
school-kept-now = Gespeichert.

## A coordinator's key, in steps: the title of each way.

keys-title = Die Schlüssel der Koordination
keys-title-first = Der erste Schlüssel der Koordination
keys-title-colleague = Ein Schlüssel für eine zweite Person
keys-title-successor = Übergabe an eine Nachfolge

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = dein Schlüssel
keys-step-colleague = zweiter Schlüssel
keys-step-successor = Schlüssel der Nachfolge
# The sheet of paper with the recovery words.
keys-step-sheet = Notfallblatt
keys-step-backup = sichern
keys-step-old = der alte Schlüssel
# Such as "step 2 of 4: recovery sheet".
keys-step = Schritt { $step } von { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Was soll geschehen?
keys-add = jemanden dazunehmen: ein zweiter Schlüssel
keys-hand-over = an eine Nachfolge übergeben: ein neuer Schlüssel an der Stelle eines anderen, der geht
keys-who-opens = Wer wird gebraucht, um die Bögen zu öffnen?
keys-either = jeder der beiden öffnet die Bögen
keys-both = nur beide zusammen öffnen sie

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Dein Name
keys-my-passphrase = Deine Passphrase
keys-colleague-name = Name der zweiten Person
keys-going-passphrase = Passphrase des Schlüssels, der geht
keys-successor-name = Name der Nachfolge
keys-new-passphrase = Eine neue Passphrase
keys-again = Dieselbe noch einmal
# A word of the recovery sheet, by its number.
keys-word = Wort { $number }

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Wer diesen Schlüssel und seine Passphrase hat, kann die Bögen öffnen, und sonst niemand. Nimm vier oder mehr Wörter, die nichts miteinander zu tun haben. Die Passphrase wird nie gezeigt.
keys-colleague-more = Zuerst deine Passphrase; dann tippt die zweite Person ihren Namen und eine eigene Passphrase ein. Alle Bögen werden für beide neu versiegelt.
keys-successor-more = Zuerst die Passphrase des Schlüssels, der geht; dann tippt die Nachfolge ihren Namen und eine eigene Passphrase ein. Alle Bögen werden neu versiegelt.
keys-no-name = Bitte tippe einen Namen ein: Im Kollegium sieht man, wessen Schlüssel es ist.
keys-no-passphrase = Bitte tippe eine Passphrase ein: vier oder mehr Wörter, die nichts miteinander zu tun haben.
keys-not-same = Die beiden Passphrasen sind nicht gleich. Bitte tippe beide noch einmal ein.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Nimm vier oder mehr Wörter, die nichts miteinander zu tun haben. Nichts wurde geändert.
weak-easy = Das ist leicht zu erraten.
weak-rows-of-keys = Tasten, die nebeneinanderliegen, werden früh probiert.
weak-repeats = Etwas zu wiederholen macht es kaum stärker.
weak-common = Viele benutzen genau das; es wird zuerst probiert.
weak-like-common = Das ist nah an dem, was viele benutzen; vertauschte Buchstaben und Ziffern werden auch probiert.
weak-sequence = Reihen wie abc oder 6543 werden früh probiert.
weak-years = Jahreszahlen werden früh probiert.
weak-one-word = Ein Wort allein findet man mit einem Wörterbuch.
weak-dates = Daten werden früh probiert, Geburtstage zuerst.
weak-names = Namen werden früh probiert.

## A coordinator's key: the recovery words.

keys-words = Schreib diese 24 Wörter jetzt auf, in dieser Reihenfolge: Sie werden nur einmal gezeigt. Mit ihnen öffnen sich die Bögen, wenn die Passphrase vergessen ist. Schließ sie weg.
keys-file = Die Schlüsseldatei: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Bitte tippe die Wörter { $one } und { $other } von deinem Blatt ein: Dann ist sicher, dass es geschrieben wurde.
keys-wrong-word = Das ist nicht Wort { $number }. Bitte sieh noch einmal auf dein Blatt; Esc zeigt die Wörter.
# The key q must be named as it is.
keys-leaving = Diese Wörter werden nur jetzt gezeigt. Wer sie und die Passphrase verliert, verliert die Antworten. Drücke noch einmal q, um zu gehen, ohne sie aufgeschrieben zu haben.

## A coordinator's key: what comes after.

keys-backup = Jetzt sichern
# The key b and the command must stand as they are.
keys-backup-more = Die Schlüsseldatei liegt im Ordner des Speichers. b kopiert beides auf dein Sicherungsmedium; beim ersten Mal sag, wohin: reflectory backup DIR. Ohne den Schlüssel, oder ohne seine Passphrase und das Notfallblatt, kann niemand die Bögen öffnen.
keys-unfinished = Das ist noch nicht abgeschlossen
# `why` is a sentence.
keys-unfinished-more = { $why } Behalte beide Schlüssel und beide Passphrasen. Wähle noch einmal dasselbe und tippe beide ein: Dann ist es abgeschlossen.
keys-old = Der alte Schlüssel öffnet keine neuen Bögen mehr
keys-old-more = Jeder Bogen ist jetzt für den neuen Schlüssel versiegelt. Kopien des Speichers von vorher lassen sich mit dem alten Schlüssel noch öffnen: Vernichte sie zusammen mit dem alten Notfallblatt, oder bewahre sie so sorgfältig auf wie vorher.
keys-old-unfinished = Die Übergabe ist noch nicht abgeschlossen
keys-finished = Der unterbrochene Wechsel der Schlüssel ist abgeschlossen: Jeder Bogen ist für die Schlüssel versiegelt, die jetzt gelten.
keys-sheets-left = { $sheets ->
    [one] { $sheets } Bogen ließ sich mit dem alten Schlüssel nicht öffnen und bleibt, wie er war.
   *[other] { $sheets } Bögen ließen sich mit dem alten Schlüssel nicht öffnen und bleiben, wie sie waren.
  }

## The recovery sheet on paper, or as a text to print.

recovery-title = Notfallblatt von { $name }
recovery-print = Druck das aus, schließ es weg und lösch die Datei: Wer es hat, kann die Bögen öffnen.
recovery-what-for = { $words ->
    [one] Mit diesem { $words } Wort lässt sich der Schlüssel von { $name } ohne seine Datei und Passphrase benutzen.
   *[other] Mit diesen { $words } Wörtern lässt sich der Schlüssel von { $name } ohne seine Datei und Passphrase benutzen.
  } Wer dieses Blatt hat, kann die Bögen öffnen: Schließ es weg, getrennt vom Computer.
recovery-delete = Lösch die Datei, sobald diese Seite gedruckt ist; die Druckerwarteschlange behält vielleicht noch eine Weile eine Kopie.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · Durchgang { $session }, { $year }
codes-activated = Sie ist freigeschaltet.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Sie öffnet am { $first }, 00:00 Uhr, und schließt am { $last }, 23:59 Uhr.
codes-open-until = Sie ist offen bis { $last }, 23:59 Uhr.
codes-closed = Sie ist geschlossen seit { $last }, 23:59 Uhr. Codes öffnen nichts mehr.
codes-none = Ohne Codes wählen alle ihre Gruppe an einem Computer der Schule.
# `groups` are names of groups with commas between.
codes-everybody = Alle kommen mit einem Code hinein: { $groups }.
codes-some = Nur mit einem Code: { $groups }. Die anderen wählen ihre Gruppe an einem Computer der Schule.
codes-making = Einen Moment: Die Codes werden gemacht.
slips-making = Einen Moment: Die Zettel werden gemacht.
slips-making-left = { $left ->
    [one] Einen Moment: Die Zettel werden gemacht. Danach noch ein Stapel.
   *[other] Einen Moment: Die Zettel werden gemacht. Danach noch { $left } Stapel.
  }
recall-moment = Einen Moment: Die Freischaltung wird zurückgenommen.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Ein Code pro Gruppe
codes-of-groups-more = Alle in einer Gruppe benutzen denselben Code, auf einem Plakat oder in einer Nachricht. Er gilt mehr als einmal.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Ein Code pro Gruppe und Betrieb
codes-of-companies-more = Alle in einer Gruppe benutzen denselben Code, und jeder Betrieb hat einen eigenen. Ein Code gilt mehr als einmal.
codes-slips = Zettel mit Einmalcode zum Drucken und Schneiden
codes-slips-more = Mit jedem kann eine Person antworten, einmal. Verteil sie wie Stimmzettel, ohne zu notieren, wer welchen hat.
codes-lab = Den Computerraum öffnen
codes-lab-more = Andere Computer kommen mit einem Code dazu und geben über das Netz ab, solange dieses Programm läuft.
codes-recall = Die Freischaltung zurücknehmen
codes-recall-more = Solange niemand angefangen hat: Sie wird wieder ein Entwurf, und ihre Codes öffnen nichts mehr.
recall-ask = Die Freischaltung zurücknehmen?
recall-meaning = Sie wird wieder ein Entwurf, mit allem, wie es ist, und du kannst sie ändern und neu freischalten. Verteilte Codes und Zettel öffnen nichts mehr. Hat jemand zu antworten begonnen, ändert sich nichts.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Wie viele Zettel, und für wen?
slips-meaning = In Gruppen mit Zetteln kommt man nur mit einem Code. Zettel werden einmal gezeigt; niemand kann sie später nachsehen.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = alle zusammen
# The heading of the slips.
slips-title = Zettel mit Einmalcode
# Which lines of a long text are shown. At most 30 columns.
codes-lines = Zeilen { $first } bis { $last } von { $all }
# The key w must be named as it is.
codes-copied = Kopiert, wenn das Terminal es kann: Bitte füge es ein, um es zu sehen. Kommt nichts, speichert w eine Datei zum Drucken.
# The keys must be named as they are.
slips-nowhere-else = Diese Zettel werden sonst nirgends aufbewahrt. w speichert sie, y kopiert sie; drücke noch einmal q, um sie zurückzulassen.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Alle in einer Gruppe benutzen denselben Code.
codes-sheet-only = Von jetzt an antworten diese Gruppen nur mit ihrem Code.
# A code follows.
slip-code = Dein Code:
slip-once = Er gilt nur einmal. Niemand kann deine Antworten daran erkennen: Aufbewahrt wird nur ein Vermerk, dass er benutzt wurde.

## One-time slips: why there are none.

slips-not-drawn = Es ließ sich kein Code ziehen: { $cause }.
slips-count-wrong = { $most ->
    [one] Auf einmal lässt sich zwischen 1 und { $most } Zettel machen.
   *[other] Auf einmal lassen sich zwischen 1 und { $most } Zettel machen.
  }
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = In { $id } nicht eingeladen: { $group }. Darum gibt es für diese Gruppe nichts.
slips-not-added = Diese Zettel ließen sich nicht hinzufügen. Nichts wurde geändert; bitte versuche es noch einmal.
slips-not-made = Die Zettel ließen sich auf diesem Computer nicht machen. Nichts wurde geändert.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Einen Moment: Der Computerraum wird geöffnet.
lab-closed = Der Computerraum ist geschlossen.
lab-closed-more = Andere Computer der Schule können für diese Befragung antworten, solange er offen ist. Ohne ihn, oder ohne Netz, kommen Bögen per USB-Stick. Nichts, was abgegeben wurde, hängt davon ab.
lab-open = Der Computerraum ist offen.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Beitrittscode
lab-address = Adresse
# Instead of an address.
lab-no-network = keine: Dieser Computer ist in keinem Netz
# A command follows on the next line.
lab-once = An jedem Computer, einmal:
lab-ends = Er schließt, wenn du das Programm beendest. Was abgegeben wurde, ist auf dieser Festplatte sicher.
lab-unsealed = Diese Befragung ist entsiegelt: Bögen, die jetzt kommen, bräuchten eine neue Ausgabe. Ihr Computerraum bleibt geschlossen.

## The lab: how the machines stand.

lab-nobody = Noch ist kein Computer dabei.
lab-joined = { $machines ->
    [one] 1 Computer ist dabei, { $reachable } erreichbar.
   *[other] { $machines } Computer sind dabei, { $reachable } erreichbar.
  }
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines ->
    [one] 1 Computer ist dabei, { $reachable } erreichbar;
   *[other] { $machines } Computer sind dabei, { $reachable } erreichbar;
  } { $sheets ->
    [one] 1 Bogen wartet dort.
   *[other] { $sheets } Bögen warten dort.
  }
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Jetzt nicht zu hören und hat vielleicht Bögen: Station { $stations }.
   *[other] Jetzt nicht zu hören und haben vielleicht Bögen: Stationen { $stations }.
  }
lab-missing-more = Nicht zu hören, haben vielleicht Bögen: Stationen { $stations } und { $more } weitere.
# The key t must be named as it is.
lab-aside = { $sheets ->
    [one] 1 Bogen ist beiseitegelegt, weil er ohne freien Zettel kam. t zählt alle; sonst bleiben sie beiseite.
   *[other] { $sheets } Bögen sind beiseitegelegt, weil sie ohne freien Zettel kamen. t zählt alle; sonst bleiben sie beiseite.
  }

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Stationen mit Bögen, die nicht hier sind: keine bekannt.
outside-waiting = Bögen, die jetzt auf Stationen warten: { $sheets }. Lass den Computerraum offen, bis sie hier sind.
outside-missing = { $count ->
    [one] Bögen sind vielleicht noch auf: Station { $stations }. Öffne zuerst den Computerraum oder sammle den USB-Stick ein.
   *[other] Bögen sind vielleicht noch auf: Stationen { $stations }. Öffne zuerst den Computerraum oder sammle die USB-Sticks ein.
  }
outside-missing-more = Bögen sind vielleicht noch auf: Stationen { $stations } und { $more } weitere. Öffne zuerst den Computerraum oder sammle die USB-Sticks ein.
outside-unknown = Ein Computer, der diesem nie begegnet ist, ist nicht bekannt: Hol seine Bögen zuerst herein.
# `name` is a server. The command must stand as it is.
outside-server = Veröffentlicht auf { $name }: Führe zuerst reflectory collect mit der Adresse aus.
# The keys o and t must be named as they are.
outside-aside = { $sheets ->
    [one] 1 Bogen ist beiseitegelegt, weil er ohne freien Zettel kam: Er zählt nur, wenn du ihn zuerst im Computerraum zählst (o, dann t).
   *[other] { $sheets } Bögen sind beiseitegelegt, weil sie ohne freien Zettel kamen: Sie zählen nur, wenn du sie zuerst im Computerraum zählst (o, dann t).
  }
