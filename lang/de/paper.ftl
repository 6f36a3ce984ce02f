### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Fragebogen { $number }
paper-page = Seite { $page } von { $pages }
paper-as = Du antwortest als: { $who }, { $level }.
paper-voluntary = Die Teilnahme ist freiwillig. Du darfst auslassen, was du nicht beantworten möchtest. Bitte schreib keinen Namen auf diesen Fragebogen.
paper-number = Die Nummer ist da, damit jeder Fragebogen nur einmal zählt. Niemand soll notieren, wer welchen hat; nimm irgendeinen vom Stapel.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Mach ein Kreuz in ein einziges Kästchen, so: [x]. Wo mehrere passen können, steht es dabei. ({ $id })
paper-small = Deine Gruppe ist klein. Ihre Ergebnisse werden erst ab { $cell } abgegebenen Bögen getrennt gezeigt. Bei weniger nur, wenn ihr alle einverstanden seid; ihr werdet am Ende gefragt.
paper-own-line-ask = Dürfen die Ergebnisse unserer Gruppe getrennt gezeigt werden?
paper-own-line = Die Ergebnisse unserer Gruppe dürfen getrennt gezeigt werden.
paper-own-line-why = Bei wenigen Bögen geschieht das nur, wenn ihr es alle ankreuzt; du kannst es auch lassen.
paper-thanks = Danke. Bitte falte den Fragebogen und leg ihn zu den anderen, aber nicht obenauf.
paper-one-cross = (ein Kreuz)
paper-many-crosses = (so viele Kreuze, wie passen)

## One-time slips.

paper-slips = Zettel mit Einmalcode
paper-slip-once = Dein Code gilt nur einmal. Niemand kann deine Antworten daran erkennen: Aufbewahrt wird nur ein Vermerk, dass er benutzt wurde.

## An invitation.

letter-title = Einladung zum Mitmachen
letter-dear = Liebe { $group },
letter-why = unsere Schule schaut, wie sie digitale Technik für Unterricht und Lernen nutzt: was gut klappt und was besser werden soll. Dafür muss sie wissen, wie alle das sehen, die hier lernen und arbeiten.
letter-from = Von
letter-until = Bis
letter-until-day = { $day }, 23:59 Uhr
letter-time = Zeitbedarf
letter-minutes = { $minutes ->
    [one] etwa 1 Minute
   *[other] etwa { $minutes } Minuten
  }
letter-as = Teilnahme als
letter-code = Code zum Antworten
letter-who = Wer gefragt wird
letter-free = Die Teilnahme ist freiwillig
letter-free-more = Wer etwas nicht beantworten möchte, darf es auslassen, und aufhören darf man jederzeit.
letter-nobody = Niemand kann herausfinden, wer was geantwortet hat
letter-nobody-more = Mit den Antworten wird kein Name, kein Benutzerkonto und kein Zeitpunkt gespeichert. Sie werden sofort versiegelt und bleiben in unserer Schule. Von einer Gruppe mit weniger als { $cell } Bögen wird nichts getrennt gezeigt, außer wenn alle zugestimmt haben, die einen Bogen abgegeben haben. Was sich nicht versprechen lässt: Beim Ausfüllen kann jemand auf den Bildschirm sehen, und wer in ein Textfeld einen Namen oder eine Geschichte schreibt, ist daran vielleicht zu erkennen.
letter-thanks = Danke fürs Mitmachen.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Urkunde
certificate-above = Hiermit wird bestätigt:
certificate-took-part = hat teilgenommen, als { $school } den eigenen Umgang mit digitaler Technik betrachtet hat.
certificate-coordinated = hat koordiniert, wie { $school } den eigenen Umgang mit digitaler Technik betrachtet hat.
certificate-our-school = unsere Schule
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, Durchgang { $session } im Schuljahr { $year }

## The last line of everything that leaves the school.

paper-made-with = Erstellt mit Reflectory. Keine Verbindung zur Europäischen Kommission.
