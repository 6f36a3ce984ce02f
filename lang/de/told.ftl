### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = Im Ordner { $folder } gibt es keine Schule. Nichts wurde angelegt. Wähle einen anderen Ordner oder richte dort zuerst eine Schule ein.
told-not-folder = { $folder } ist eine Datei, und eine Schule liegt in einem Ordner. Nichts wurde geändert. Wähle einen Ordner.
told-newer = { $file } wurde von einer neueren Version von Reflectory geschrieben. Nichts wurde geändert, und alles darin ist sicher. Aktualisiere Reflectory auf diesem Computer und versuche es dann noch einmal.
told-not-ours = { $file } ist keine Datei von Reflectory, obwohl sie so heißt. Nichts wurde geändert. Verschiebe sie anderswohin oder wähle einen anderen Ordner.
told-damaged = { $file } ist beschädigt. Nichts wurde geändert, und die anderen Befragungen sind nicht betroffen. Mach eine Kopie des ganzen Ordners, wie er jetzt ist, und hol dann diese Datei aus einer Sicherung zurück.
told-gone = { $file } ist nicht mehr an ihrem Platz. Ihr Inhalt ist sicher, wohin sie auch verschoben wurde; dieser letzte Schritt wurde vielleicht nicht gespeichert. Hol die Datei zurück und versuche es dann noch einmal.
told-busy = { $file } war zu lange von einem anderen Programm belegt. Alles vorher Bestätigte ist sicher; dieser letzte Schritt wurde nicht gespeichert. Warte einen Moment (vielleicht läuft eine Sicherung) und versuche es noch einmal.
told-keys-changed = Die Schlüssel von { $file } wurden inzwischen geändert. Alles vorher Bestätigte ist sicher; dieser letzte Schritt wurde nicht gespeichert. Versuche es noch einmal.
told-no-right = Reflectory darf { $file } nicht ändern. Alles darin ist sicher; dieser letzte Schritt wurde nicht gespeichert. Erlaube Lesen und Schreiben für die Datei und ihren Ordner und versuche es dann noch einmal.
told-full = Die Festplatte mit { $file } ist voll. Alles vorher Bestätigte ist sicher; dieser letzte Schritt wurde nicht gespeichert. Schaff Platz auf der Festplatte und versuche es dann noch einmal: Nichts wird doppelt gezählt.
# `kind` is what the system calls it, such as nfs.
told-network-share = Der Ordner { $folder } liegt auf einer Netzwerkfreigabe ({ $kind }), wo Antworten mehrerer Computer verloren gehen könnten. Nichts wurde geändert. Wähle einen Ordner auf der eigenen Festplatte dieses Computers; andere Computer schicken ihre Bögen dorthin.
told-io = { $file } ließ sich nicht lesen oder schreiben. Alles vorher Bestätigte ist sicher; dieser letzte Schritt wurde vielleicht nicht gespeichert. Versuche es noch einmal, und prüfe die Festplatte, wenn es zweimal geschieht: Nichts wird doppelt gezählt.

## The store: exercises, set-ups and texts.

told-no-exercise = Diese Schule hat keine Befragung { $id }. Nichts wurde geändert. Die Liste der Befragungen zeigt die Namen, die sich verwenden lassen.
told-activated-already = Die Befragung { $id } ist schon freigeschaltet. Sie ist sicher und wurde nicht geändert. Für jede Bildungsstufe gibt es in einem Durchgang eine Befragung: Mach mit jener weiter.
told-set-up-changed = Jemand anders hat den Entwurf von { $id } inzwischen geändert oder entfernt. Was dort gespeichert wurde, ist sicher, und nichts wurde freigeschaltet. Sieh ihn dir noch einmal an und schalte ihn dann frei.
told-sheets-in-way = { $sheets ->
    [one] In { $file } liegt schon { $sheets } Bogen, aber die Schule führt die Datei nicht auf. Er ist sicher,
   *[other] In { $file } liegen schon { $sheets } Bögen, aber die Schule führt die Datei nicht auf. Sie sind sicher,
  } und nichts wurde geändert. Verschiebe diese Datei anderswohin, bewahre sie auf und schalte dann noch einmal frei.
told-not-handed-in = { $sheets ->
    [one] Auf diesem Computer liegt noch { $sheets } versiegelter Bogen von { $id }, der nicht abgegeben ist. Er ist sicher,
   *[other] Auf diesem Computer liegen noch { $sheets } versiegelte Bögen von { $id }, die nicht abgegeben sind. Sie sind sicher,
  } und nichts wurde geändert. Bring diesen Computer dorthin, wo er den Computer der Koordination erreicht, oder trag die Bögen auf einem USB-Stick dorthin, und versuche es dann noch einmal.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Dieser Bericht ist zu lang: { $most } Zeichen passen. Nichts wurde geändert, und was vorher gespeichert war, ist sicher. Kürze ihn und versuche es dann noch einmal.
told-set-up-long = Dieser Entwurf ist zu lang: { $most } Zeichen passen. Nichts wurde geändert, und was vorher gespeichert war, ist sicher. Kürze ihn und versuche es dann noch einmal.
told-plan-long = Dieser Plan ist zu lang: { $most } Zeichen passen. Nichts wurde geändert, und was vorher gespeichert war, ist sicher. Kürze ihn und versuche es dann noch einmal.
told-correction-long = Diese Korrektur ist zu lang: { $most } Zeichen passen. Nichts wurde geändert, und was vorher gespeichert war, ist sicher. Kürze sie und versuche es dann noch einmal.

## The store: archives and backups.

told-place-taken = Der Platz der Befragung { $id } ist besetzt, von einer Befragung oder einem Entwurf derselben Bildungsstufe im selben Durchgang. Beide sind sicher, hier und im Archiv, und nichts wurde geändert. Archiviere oder entferne zuerst, was hier ist, und versuche es dann noch einmal.
told-file-there = Unter dem Namen { $file } gibt es schon etwas. Es ist sicher, und nichts wurde geändert. Wähle einen anderen Namen.
told-no-archive = Es gibt kein Archiv einer Befragung mit dem Namen { $file }. Nichts wurde geändert. Wähle eine Datei, die Reflectory beim Archivieren einer Befragung gemacht hat.
told-archive-cut = Das Archiv { $file } ist abgeschnitten: Sein Ende fehlt. Nichts wurde geändert. Kopiere es noch einmal von dort, woher es kam, oder nimm eine andere Kopie davon.
told-archive-damaged = Das Archiv { $file } ist beschädigt. Nichts wurde geändert, und die Befragungen dieser Schule sind nicht betroffen. Lass es, wie es ist, und nimm eine andere Kopie davon.
told-archive-other = Das Archiv { $file } kommt von einer anderen Schule, und seine Bögen ließen sich hier nicht öffnen. Nichts wurde geändert. Wenn es von dieser Schule ist und die Schule seitdem neu eingerichtet wurde, hol zuerst die Schule aus einer Sicherung zurück.
told-too-large = { $file } ist zu groß: Ein Archiv fasst höchstens { $gigabytes } Gigabyte. Nichts wurde geändert, und alles darin ist sicher. Bewahre es stattdessen mit einer Sicherung der ganzen Schule auf.
told-no-target = Es gibt keinen Ordner { $folder }. Nichts wurde geändert, und die eigenen Dateien der Schule sind sicher. Steck den USB-Stick oder die Festplatte ein, oder wähle einen anderen Ordner.
told-backup-inside = { $folder } ist der eigene Ordner der Schule oder liegt darin, und eine Kopie dort ginge mit ihm zusammen verloren. Nichts wurde geändert. Wähle einen Ordner auf einem USB-Stick oder einer anderen Festplatte.
told-no-key-file = { $file } ist keine lesbare Schlüsseldatei der Koordination dieser Schule, oder sie enthält keinen Schlüssel. Es wurde keine Sicherung gemacht; frühere sind sicher. Hol die Schlüsseldatei aus einer Sicherung zurück und verschiebe andere anderswohin.
told-copy-differs = Die Kopie { $file } gleicht nicht ihrem Original, darum gilt sie nicht als Sicherung. Das Original und alle früheren Sicherungen sind sicher. Versuche es noch einmal mit einem anderen USB-Stick oder einer anderen Festplatte.
# The command must stand as it is.
told-backup-where = Bitte sag einmal, wohin Sicherungen kommen, auf ein zweites Medium: reflectory backup DIR. Danach genügt b.
told-backed-up = Gesichert und zurückgelesen: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = { $remembered ->
    [one] Dieser Speicher ist vielleicht eine ältere Kopie: Die Schlüsseldatei erinnert sich an { $remembered } Bogen, { $missing } mehr, als hier sind.
   *[other] Dieser Speicher ist vielleicht eine ältere Kopie: Die Schlüsseldatei erinnert sich an { $remembered } Bögen, { $missing } mehr, als hier sind.
  }
told-set-aside = { $sheets ->
    [one] { $sheets } Bogen ließ sich nicht öffnen. Er ist beiseitegelegt und nicht gezählt.
   *[other] { $sheets } Bögen ließen sich nicht öffnen. Sie sind beiseitegelegt und nicht gezählt.
  }
told-backup-due = Keine Sicherung ist jünger als ein Tag.
told-instrument-left-out = Ein Fragebogen wird ausgelassen: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Diese Schule hat noch keinen Schlüssel. Die erste Person der Koordination macht einen: reflectory key new.
told-type-passphrase = Bitte tippe die Passphrase deines Schlüssels ein.
told-key-no-memory = Dieser Computer hat gerade zu wenig freien Arbeitsspeicher, um einen Schlüssel zu öffnen. Nichts wurde geändert. Bitte schließe andere Programme und versuche es noch einmal.
told-wrong = Das ist nicht die Passphrase zum Schlüssel von { $owner }. Nichts wurde geändert. Bitte versuche es noch einmal: Großschreibung und Leerzeichen zählen.
# `owners` are several names with commas between.
told-wrong-all = Diese Passphrase öffnet hier keinen Schlüssel ({ $owners }). Nichts wurde geändert. Bitte versuche es noch einmal: Großschreibung und Leerzeichen zählen.
told-wrong-and-damaged = Das ist nicht die Passphrase zum Schlüssel von { $owner }. Nichts wurde geändert. { $path } ließ sich nicht lesen; ist es deine Datei, dann hol eine Kopie davon.
told-wrong-all-and-damaged = Diese Passphrase öffnet hier keinen Schlüssel ({ $owners }). Nichts wurde geändert. { $path } ließ sich nicht lesen; ist es deine Datei, dann hol eine Kopie davon.
told-key-damaged = { $path } ist beschädigt, darum öffnet keine Passphrase diese Datei. Nichts wurde geändert. Bitte leg eine Kopie davon an ihre Stelle, zum Beispiel die aus einer Sicherung.
told-no-key-here = In { $folder } gibt es keine Schlüsseldatei dieser Schule. Vielleicht liegt sie auf einem USB-Stick, in einer Sicherung oder auf dem Computer, auf dem sie gemacht wurde. Bitte kopiere sie in diesen Ordner.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Diese Schule hat schon einen Schlüssel. `key add` nimmt die zweite Person der Koordination dazu, `key replace` löst jemanden ab.
told-two-keys = Die Koordination hat schon zwei Personen. `key replace` löst eine davon ab.
told-no-first-key = Es gibt noch keinen ersten Schlüssel: reflectory key new.
told-both-needed = Hier werden beide Schlüssel zusammen gebraucht, darum lässt sich einer allein nicht ersetzen. Auch `key add` ohne --both ist nicht möglich; entsiegle zuerst und lege dann die nächste Befragung mit neuen Schlüsseln an.
told-taken = { $path } ist schon da und wird nicht überschrieben.
told-key-not-made = Der Schlüssel ließ sich nicht machen: { $cause }.
told-key-not-written = { $path } ließ sich nicht schreiben: { $cause }. Die alte Schlüsseldatei, falls es eine gibt, ist, wie sie war.
told-key-broken = { $path } ist beschädigt oder keine Schlüsseldatei ({ $cause }). Nichts wurde geändert. Eine Kopie davon oder die Notfallwörter helfen.
told-hand-over-open = Ein früherer Wechsel der Schlüssel wurde unterbrochen. Bitte schließ ihn zuerst ab.
told-coordinators-changed = Die Koordination wurde inzwischen geändert. Kein Bogen wurde angerührt; bitte fang noch einmal an.
told-no-key-files = Es gibt keine Schlüsseldatei. Nichts wurde geändert.
# --key FILE stays as it is.
told-no-readable-key = In { $folder } gibt es keine lesbare Schlüsseldatei dieser Schule. Bitte nenne sie: --key FILE.
told-other-school = Dieser Schlüssel gehört zum Speicher einer anderen Schule. Nichts wurde geändert.
told-not-that-key = { $path } ist nicht die Schlüsseldatei, die damals gemacht wurde. Nichts wurde geändert. Bitte hol jene zurück.
told-wrong-untouched = Das ist nicht die Passphrase zum Schlüssel von { $owner }. Kein Bogen wurde angerührt; bitte versuche es noch einmal.
told-key-unopened = { $path }: { $cause }. Kein Bogen wurde angerührt.
told-none-opens = { $sheets ->
    [one] { $id }: Von { $sheets } Bogen öffnet sich keiner mit diesem Schlüssel. Schlüssel und Bögen sind, wie sie waren.
   *[other] { $id }: Von { $sheets } Bögen öffnet sich keiner mit diesem Schlüssel. Schlüssel und Bögen sind, wie sie waren.
  }

## Set-ups and activations.

told-set-up-gone = Diesen Entwurf gibt es hier nicht mehr: Jemand hat ihn freigeschaltet, verschoben oder weggeworfen.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title } hat in Durchgang { $session } im Schuljahr { $year } schon eine Befragung. Je Bildungsstufe und Durchgang gibt es eine; nichts wurde geändert.
told-set-up-removed = Der Entwurf ist entfernt.
# The command must stand as it is.
told-activate-no-key = Es gibt noch keinen Schlüssel der Koordination, darum könnte später niemand die Bögen öffnen. Mach zuerst einen: reflectory key new. Bewahre seine Passphrase und sein Notfallblatt gut auf: Wer vor dem Entsiegeln beides verliert, verliert die Antworten.
told-machines-joined = Zu dieser Befragung sind Computer dazugekommen ({ $machines }), und dort liegen vielleicht abgegebene Bögen. Darum lässt sich die Freischaltung nicht mehr zurücknehmen. Nichts wurde geändert.
told-recalled = Die Freischaltung ist zurückgenommen. Die Befragung ist wieder ein Entwurf; gemachte Codes und Zettel öffnen nichts.
told-begun = Jemand hat zu antworten begonnen, darum lässt sich die Freischaltung nicht mehr zurücknehmen. Nichts wurde geändert.
# `problem` says what is wrong in the file.
told-own-not-taken = Nichts wurde übernommen, denn die Datei ist so keine Befragung. { $problem }
told-own-not-taken-more = Nichts wurde übernommen, denn die Datei ist so keine Befragung. { $problem } { $more ->
    [one] Ein weiteres Problem wurde gefunden.
   *[other] { $more } weitere Probleme wurden gefunden.
  }
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Jemand anders hat diese Befragung inzwischen korrigiert. Nichts wurde geändert. Sieh sie dir noch einmal an und korrigiere dann.
told-unsealed-meanwhile = Die Ergebnisse dieser Befragung wurden inzwischen entsiegelt, darum lässt sie sich nicht mehr korrigieren. Nichts wurde geändert.
# `why` is a sentence.
told-not-corrected = { $why } Nichts wurde geändert.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Der letzte Tag ist jetzt { $day }. Das ist festgehalten, und alle sehen es.
told-numbers = Die Zahlen sind korrigiert, und es ist festgehalten.
told-archived = { $sheets ->
    [0] { $id } ist in { $path }, ohne Bögen, zurückgelesen und vollständig. In diesem Speicher ist sie nicht mehr.
    [one] { $id } ist in { $path } mit 1 versiegelten Bogen, zurückgelesen und vollständig. In diesem Speicher ist sie nicht mehr.
   *[other] { $id } ist in { $path } mit { $sheets } versiegelten Bögen, zurückgelesen und vollständig. In diesem Speicher ist sie nicht mehr.
  }
told-deleted = { $sheets ->
    [0] { $id } ist gelöscht, ohne Bögen. Ihr Platz ist wieder frei.
    [one] { $id } ist gelöscht, mit 1 versiegelten Bogen. Ihr Platz ist wieder frei.
   *[other] { $id } ist gelöscht, mit { $sheets } versiegelten Bögen. Ihr Platz ist wieder frei.
  }
told-restored = { $id } ist zurück, wie sie war. Das Archiv bleibt, wo es ist.
told-still-held = { $file } wird noch von einem anderen Programm festgehalten. Nichts führt mehr dorthin, und beim nächsten Start verschwindet die Datei.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } nennt keine Datei: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } ist auf { $name } veröffentlicht, wo vielleicht Bögen liegen, die nicht hier sind. Nichts wurde geändert. Übernimm sie zuerst (reflectory collect) und nimm sie von jenem Server (reflectory exercise publish { $id } --withdraw --to), beides mit seiner Adresse.

## The lab.

told-port-used = Port { $port } ist auf diesem Computer schon in Benutzung: Vielleicht ist der Computerraum in einem anderen Fenster schon offen. Nichts wurde geändert.
told-lab-not-opened = Der Computerraum ließ sich nicht öffnen: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Bögen können noch kommen, bis dieser Tag zu Ende ist: { $last }. Entsiegeln lassen sich die Ergebnisse ab { $first }. Nichts wurde geändert.
told-unsealed-already = Diese Befragung ist schon entsiegelt; Ausgabe { $edition } ihres Berichts wird aufbewahrt und braucht keinen Schlüssel. Nichts wurde geändert.
told-no-sheets = Niemand hat einen Bogen abgegeben, es gibt also nichts zu entsiegeln. Bögen, die noch auf Stationen liegen, können jederzeit kommen.
told-opens-nothing = Kein Bogen öffnet sich mit diesem Schlüssel. Nichts wurde geändert. Ist es der Schlüssel dieser Befragung? Ein inzwischen ersetzter Schlüssel öffnet nichts.
told-keys-together = { $keys ->
    [one] Die Bögen dieser Befragung öffnen sich nur mit { $keys } Schlüssel zusammen.
   *[other] Die Bögen dieser Befragung öffnen sich nur mit { $keys } Schlüsseln zusammen.
  } Nichts wurde geändert. Bitte lass alle in der Koordination ihre Passphrase eintippen.
told-unseal-meanwhile = Jemand anders hat diese Befragung im selben Moment entsiegelt oder etwas darin geändert. Nichts wurde geändert. Bitte sieh sie dir noch einmal an.
told-not-unsealed = Diese Befragung ist noch nicht entsiegelt. Nichts wurde geändert.
told-erased = Die versiegelten Bögen wurden fristgemäß gelöscht, darum lässt sich keine neue Ausgabe machen. Der aufbewahrte Bericht bleibt, wie er ist.
told-sheets-broken = { $sheets ->
    [one] Von den Bögen, die der aufbewahrte Bericht zählt, öffnet sich { $sheets } nicht mehr, darum lässt sich keine neue Ausgabe machen.
   *[other] Von den Bögen, die der aufbewahrte Bericht zählt, öffnen sich { $sheets } nicht mehr, darum lässt sich keine neue Ausgabe machen.
  } Nichts wurde geändert. Der aufbewahrte Bericht bleibt, wie er ist.
told-none-late = Seit der letzten Ausgabe ist kein Bogen gekommen. Nichts wurde geändert.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Späte Bögen bisher: { $counts }. Eine neue Ausgabe braucht mindestens { $cell } aus einer Gruppe, sonst würde der Unterschied der beiden von diesen wenigen handeln. Sie werden aufbewahrt und warten.
told-report-not-kept = Der Bericht ließ sich nicht so schreiben, dass er wieder zu lesen ist. Nichts wurde gespeichert.
told-report-changed = Der Bericht, der als Ausgabe { $edition } von { $id } aufbewahrt wird, sagt von sich selbst, er sei Ausgabe { $other-edition } von { $other }: Jemand hat ihn geändert. Er wird nicht gezeigt. In einer Sicherung von vorher ist der richtige.
told-no-report = Zu dieser Befragung gibt es noch keinen Bericht.
told-no-report-to-draw = Zu { $id } gibt es noch keinen Bericht, also lässt sich nur die Beteiligung zeichnen.
told-many-notes = { $most ->
    [one] Es gibt schon { $most } Notiz.
   *[other] Es gibt schon { $most } Notizen.
  } Bitte nimm zuerst eine weg; nichts wurde geändert.

## Plans.

told-plan-gone = Diesen Plan gibt es hier nicht mehr: Jemand hat seine Datei entfernt.
told-plan-removed = Der Plan ist entfernt.
# `problem` is a sentence.
told-plan-broken = { $file }, Zeile { $line }, Spalte { $column }: { $problem } Die Datei bleibt, wie sie ist.
told-plan-no-days = Noch hat keine Maßnahme dieses Plans einen Tag, also gibt es nichts für einen Kalender. Gib einer davon einen ersten oder letzten Tag; dann geht es. Nichts wurde geschrieben.

## Files that are written for the coordinator.

told-written = Geschrieben: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Geschrieben: { $path }. Ein Browser zeigt es; PNG braucht reflectory-print.
told-written-certificate = Geschrieben: { $path }. Nach dem Drucken behält die Druckerwarteschlange den Namen vielleicht noch eine Weile.
told-not-written = { $path } ließ sich nicht schreiben: { $cause }. Nichts wurde geändert.
told-many-files = { $most ->
    [one] In { $folder } gibt es schon { $most } Datei mit dem Namen { $name }.
   *[other] In { $folder } gibt es schon { $most } Dateien mit dem Namen { $name }.
  } Bitte verschiebe einige davon.
told-text-not-made = Der Text ließ sich nicht zusammenstellen. Nichts wurde geschrieben.
told-document-not-made = Das Dokument ließ sich nicht zusammenstellen. Nichts wurde geschrieben.
told-spreadsheet-not-made = Die Tabelle ließ sich nicht zusammenstellen: { $cause }.
told-ended = Abgebrochen. Nichts wurde geschrieben.
told-no-drive = Es ist kein eingestecktes Laufwerk zu sehen. Bitte steck eines ein, warte einen Moment und drücke die Taste noch einmal, oder schreib auf, was auf dem Bildschirm steht. Nichts wurde geschrieben.
told-many-drives = Mehr als ein Laufwerk ist eingesteckt, und niemand kann sagen, welches gemeint ist. Bitte lass nur eines stecken. Nichts wurde geschrieben.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF und PNG macht ein Begleitprogramm, reflectory-print, das nicht auf diesem Computer ist. So bekommst du es: cargo install --path crates/print, oder leg es neben reflectory. Ohne es lassen sich HTML und SVG schreiben, und ein Browser druckt das HTML.
told-print-no-start = { $path } startet nicht: { $cause }. HTML und SVG lassen sich ohne es schreiben.
told-print-refused = Es ließ sich nicht drucken: { $cause }
told-print-memory = Das Drucken brauchte mehr Arbeitsspeicher, als dafür da ist. Nichts wurde geschrieben. Wenn die Vorlage deine eigene ist: Wiederholt sie etwas ohne Ende? Sonst hilft es vielleicht, andere Programme zu schließen.
told-print-long = { $seconds ->
    [one] Das Drucken dauerte länger als { $seconds } Sekunde und wurde abgebrochen. Nichts wurde geschrieben.
   *[other] Das Drucken dauerte länger als { $seconds } Sekunden und wurde abgebrochen. Nichts wurde geschrieben.
  }
told-print-not-usable = Das Begleitprogramm zum Drucken gab etwas zurück, das sich nicht verwenden lässt. Nichts wurde geschrieben. Ist es von dieser Version?
told-print-broke-off = Das Begleitprogramm zum Drucken brach ab: Das Ende von dem, was es machte, fehlt. Nichts wurde geschrieben. Bitte versuche es noch einmal; geschieht es wieder, hilft es vielleicht, andere Programme zu schließen.
# The key h must be named as it is.
told-no-pdf-certificate = Auf diesem Computer lässt sich kein PDF machen. h schreibt eine Seite für den Browser, der sie drucken kann.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Das Abzeichen ist noch nicht signiert. Deine Passphrase signiert es: reflectory badge { $id }
told-badge-later = Das Abzeichen von { $id } lässt sich machen, wenn die Bögen entsiegelt sind: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = Für { $id } gibt es kein Abzeichen. { $reasons }
told-badge-broken = Was von diesem Abzeichen aufbewahrt ist, lässt sich nicht lesen. Bitte hol eine Sicherung zurück.
