### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } min
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } min, über { $most }
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } min über { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } ausgelassen

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Alles wird gefragt
# How many of the optional statements are ticked.
statements-optional = { $on } von { $count } optionalen
# How many own statements there are, of how many there can be.
statements-own = { $count } von { $most } eigenen

## The list of statements: a search.

# What is typed follows.
statements-search = Suche:
# How many statements were found; at most 14 columns.
statements-found = { $count } gefunden
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = Mit „{ $words }“: { $found } · a zeigt alle
statements-found-none = Keine Aussage enthält diese Worte.

## The list of statements: headings between the entries.

statements-heading-own = Eigene Aussagen
# Questions that are answered by writing.
statements-heading-words = In eigenen Worten
statements-heading-stray = Angekreuzt, aber auf dieser Stufe nicht gefragt

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = Kern
# Left out by the short form.
statements-word-out = entfällt
# Optional, and asked because the short form holds it.
statements-word-form = Kurzform
# Written by the school.
statements-word-own = eigene

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Eine eigene Aussage schreiben (n)
statements-bring-own = Eigene Aussagen von anderswo übernehmen (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Leertaste nimmt sie heraus
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Bis zu zehn eigene Aussagen, beantwortet wie die anderen. Schreib eine für jede Gruppe, die sie lesen soll.
statements-bring-own-what = Aus einer Datei, oder aus einer eurer Befragungen oder einem Entwurf. Was nicht passt, wird gesagt; nichts geht hier verloren.
statements-stray-what = Sie wurde für eine andere Stufe angekreuzt und würde das Freischalten der Befragung verhindern.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Deine eigenen Aussagen werden immer gefragt. Enter öffnet diese: Du kannst sie ändern oder entfernen.
statements-core-is-asked = Diese wird immer gefragt. Was optional ist, hat ein leeres Kästchen davor.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Die Kurzform lässt diese aus. f fragt mehr.
statements-form-holds = Diese gehört zur Kurzform und wird mit ihr gefragt.
# `most` is a number, now 10.
statements-no-more-own = Es gibt { $most } eigene Aussagen, mehr sind nicht möglich. Ändere oder entferne zuerst eine davon.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Eigene, immer gefragt. Braucht { $times } min.
statements-takes-core = Kern, immer gefragt. Braucht { $times } min.
statements-takes-left-out = Von der Kurzform ausgelassen. Bräuchte { $times } min.
statements-takes-ticked = Optional, angekreuzt. Dazu kommen { $times } min.
statements-takes-unticked = Optional, nicht angekreuzt. Dazu kämen { $times } min.
statements-takes-in-form = Optional, in der Kurzform. Braucht { $times } min.
statements-read-by-nobody = Noch liest sie niemand.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Hilfe: { $help }
statements-more-below = unten mehr ↓

## How much is asked: everything, or a short form.

statements-how-much = Wie viel gefragt wird
statements-all = Alles
statements-all-what = Alle Kernaussagen, die weiteren Bereiche, und was du ankreuzt oder schreibst.
# Stands behind the one that holds.
statements-chosen = gewählt

## A preview: one of the groups follows, to be chosen.

statements-preview = Eine Vorschau ist der Ablauf, wie Teilnehmende ihn erleben. Nichts davon wird gespeichert; beende sie, wann du willst.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Eine neue eigene Aussage
# A line's name: what the statement is called in reports.
own-title = Titel
# Nothing is written for a line: there is no title.
own-no-title = keiner
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = nicht gefragt
own-not-translated = nicht übersetzt
own-not-written = noch nicht geschrieben
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = Ein paar Worte, die die Aussage im Bericht benennen. Teilnehmende sehen sie nicht.
own-text-what = Was diese Gruppe liest, zum Beispiel „An unserer Schule …“. Bleibt es leer, wird die Gruppe nicht gefragt.
own-translation-what = Dasselbe in dieser Sprache. Bleibt es leer, lesen alle es, wie es geschrieben wurde, mit einem Vermerk.
own-help-what = Ein oder zwei Sätze, die sagen, wie ein volles Ja, eine 5, aussähe.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } von { $max } Zeichen
own-lines = { $used } von { $max } Zeilen
# `used` is such as "5 of 4 lines".
own-too-long = Das ist länger, als auf den kleinsten Bildschirm passt: { $used }. Bitte kürze es ein wenig.
own-pasted-too-long-characters = Der eingefügte Text hat { $pasted } Zeichen und passt nicht: Platz ist für { $max } Zeichen. Nichts davon wurde übernommen.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Der eingefügte Text hat { $pasted } Zeichen und passt nicht: Platz ist für { $max } Zeilen zu { $columns } Zeichen. Nichts davon wurde übernommen.
own-pasted-left-out = Zeichen, die sich nicht zeigen lassen, wurden weggelassen.

## An own statement is removed. x is a key.

own-remove = Noch einmal x entfernt diese Aussage mit all ihren Texten. Jede andere Taste behält sie.
own-removed = Die Aussage wurde entfernt.

## Own statements are brought in from elsewhere.

bring-title = Eigene Aussagen übernehmen
bring-what = Sie behalten ihre Kennungen, damit sich Ergebnisse vergleichen lassen. Was schon hier ist, bleibt, wie es ist.
bring-from-file = Aus einer Datei
# A path follows, which is typed.
bring-file = Datei:
bring-file-what = Eine Befragung als TOML-Datei. Ihre eigenen Aussagen werden mit ihren Übersetzungen übernommen; die Datei bleibt, wie sie ist.
bring-no-other = Keine andere Befragung hat eigene Aussagen.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count ->
    [one] 1 Aussage: { $level }, Durchgang { $session }, { $year }
   *[other] { $count } Aussagen: { $level }, Durchgang { $session }, { $year }
  }
bring-file-empty = In dieser Datei gibt es keine eigenen Aussagen.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Nichts wurde übernommen.
bring-taken-one = Übernommen: { $names }.
bring-taken = { $count ->
    [one] Übernommen: { $count } eigene Aussage.
   *[other] Übernommen: { $count } eigene Aussagen.
  }
bring-here-already = Schon hier: { $names }.
bring-same-id = Nicht übernommen, weil eine andere Aussage hier dieselbe Kennung hat: { $names }.
# `most` is a number, now 10.
bring-too-many = Nicht übernommen, weil höchstens { $most } möglich sind: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = „{ $one }“
bring-names-two = „{ $one }“, „{ $two }“
bring-names-three = „{ $one }“, „{ $two }“, „{ $three }“
bring-names-more = „{ $one }“, „{ $two }“, „{ $three }“ und { $more } weitere
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Vorschlag: { $title }
# The same in the list of where statements come from.
suggested-set = { $count ->
    [one] Vorschlag: { $title }, 1 Aussage
   *[other] Vorschlag: { $title }, { $count } Aussagen
  }
# `fit` and `most` are numbers.
suggested-count = Angekreuzt: { $ticked }. Platz für { $fit } weitere: Eine Befragung nimmt höchstens { $most } eigene Aussagen auf.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (schon hier)
suggested-is-here = Eine eigene Aussage mit dieser Kennung ist schon hier. Sie lässt sich in der Liste ändern.
suggested-full = Es gibt { $most } eigene Aussagen, mehr sind nicht möglich. Entferne zuerst eine davon.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Mehr passen nicht: Eine Befragung nimmt { $most } eigene Aussagen auf, also { $fit } von diesen. Nimm zuerst ein Kreuz weg.
suggested-nothing-ticked = Noch ist nichts angekreuzt. Die Leertaste kreuzt die Aussage an, auf der du stehst.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Alles ist bereit: a schaltet frei.
activate-missing = { $count ->
    [one] Eine Sache fehlt. Enter führt dorthin, wo sie sich beheben lässt.
   *[other] { $count } Sachen fehlen. Enter führt dorthin, wo sich jede beheben lässt.
  }
activate-still-missing = Etwas fehlt noch. Es ist in der Liste markiert; Enter führt dorthin.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Eingeladen: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } optional, { $own } eigene
activate-all-core = Alle Kernaussagen
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00:00 Uhr, bis { $last }, 23:59 Uhr: { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
  }

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Es gibt noch keinen Schlüssel, darum könnte später niemand die Bögen öffnen. Mach einen in Raum 9.
# One name.
activate-opens-one = { $who } kann die Bögen öffnen.
activate-opens-each = { $who } können die Bögen öffnen, jeweils allein.
activate-opens-together = { $who } können die Bögen öffnen, nur gemeinsam.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Die Passphrase von { $name } war gerade eben richtig.
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Ist die Passphrase noch bekannt? t probiert sie.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } und { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Teilnehmenden sagen, was aus dem letzten Mal geworden ist: 1 Punkt aus eurem Plan. Enter zeigt ihn.
   *[other] Teilnehmenden sagen, was aus dem letzten Mal geworden ist: { $count } Punkte aus eurem Plan. Enter zeigt sie.
  }
activate-tell-other = { $count ->
    [one] Teilnehmende erfahren, was aus dem letzten Mal geworden ist: 1 Punkt. Euer Plan sagt es jetzt mit anderen Worten; Enter zeigt sie.
   *[other] Teilnehmende erfahren, was aus dem letzten Mal geworden ist: { $count } Punkte. Euer Plan sagt es jetzt mit anderen Worten; Enter zeigt sie.
  }
activate-told = { $count ->
    [one] Teilnehmende erfahren, was aus dem letzten Mal geworden ist: 1 Punkt
   *[other] Teilnehmende erfahren, was aus dem letzten Mal geworden ist: { $count } Punkte
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Teilnehmenden sagen, was aus dem letzten Mal wurde
activate-tell-state-other = Jetzt werden andere Worte gesagt. Die Leertaste nimmt diese.
activate-tell-state-plan = Aus dem Plan „{ $plan }“. Es steht auf der Begrüßungsseite und nach dem Abgeben.
activate-tell-state = Es steht auf der Begrüßungsseite und nach dem Abgeben.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Was dann feststeht
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = Aussagen
activate-head-minutes = Minuten
# In the column of those who are invited: nobody entered a number.
activate-not-known = unbekannt
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Eigene Aussagen { $own } · { $days } · Mindestgröße { $cell } · Sprachen { $languages }
activate-counted-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
  }
activate-counted-no-days = Tage nicht gewählt
activate-key-lost = Wer sowohl die Passphrase als auch die Notfallwörter verliert, verliert die Antworten: Niemand kann die Bögen dann öffnen.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = { $what } freischalten?
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people ->
    [one] 1 Person wird gefragt
   *[other] { $people } Personen werden gefragt
  }: { $slot }, { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
  }.
activate-from-then-on = Von da an lässt sich nichts mehr ändern, was Teilnehmende sehen, auch wenn sich eine Fragebogendatei ändert. Bis jemand zu antworten beginnt, lässt sich die Freischaltung zurücknehmen.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Die Bögen werden versiegelt für: { $who }.
activate-activating = Einen Moment: Sie wird freigeschaltet.

## A passphrase is tried.

activate-still-known = Ist die Passphrase noch bekannt?
activate-only-tried = Tippe sie so ein, wie du es beim Öffnen der Bögen tun wirst. Jetzt wird nichts geöffnet, nur probiert.
activate-trying = Einen Moment: Die Passphrase wird probiert.
