### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Voorbeeldschool
home-what = Een school kijkt hoe ze digitale technologie gebruikt.
home-more = Leerlingen, leerkrachten en schoolleiders vullen een vragenlijst in. Niemand kan nagaan wie wat heeft geantwoord.
home-nothing = Op deze computer is nog niets ingesteld.
home-passphrase = Een voorbeeld heeft geen geheimen: de wachtwoordzin is { $passphrase }.
home-answer = de vragenlijst invullen
home-answer-sample = invullen als leerling
home-coordinate = zien wie heeft meegedaan
home-coordinate-sample = de balken bekijken, zoals de coördinator doet
home-look = rondkijken in een voorbeeldschool
home-set-up = je eigen school instellen
home-leave = stoppen
key-go = openen
opens-on = gaat open op { $day }
open-until = open tot { $day }, { closing-time }
closed-since = gesloten sinds { $day }

## Which of several questionnaires.

choose-which = Welke vragenlijst wil je invullen?
key-slip = briefje met een code
key-continue = verder met een code

## The welcome.

welcome-not-yet = Nog niet open, pas vanaf { $day }.
welcome-come-back = Kom dan terug. Vandaag hoef je niets te doen.
welcome-closed = Gesloten sinds { $day }, { closing-time }.
welcome-thanks = Dank aan iedereen die heeft meegedaan.
welcome = Welkom. De school wil graag weten wat jij vindt.
welcome-in-turn = Welkom. Al ingeleverd: { $handed } van { $pupils }.
welcome-about = Het gaat over computers, tablets en internet op school: in de les, bij huiswerk en op het werk.
welcome-anonymous = Het is anoniem: je naam wordt niet gevraagd en niemand kan nagaan wat je hebt geantwoord.
welcome-voluntary = Het is vrijwillig: je mag een stelling overslaan of op elk moment stoppen.
welcome-minutes = Het duurt hoogstens { $most } minuten. Je hebt twee uur.
welcome-minutes-between = Het duurt hoogstens { $least } tot { $most } minuten. Je hebt twee uur.
welcome-at-the-end = Aan het eind kijk je alles na en pas dan lever je het in.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Deze teksten lopen van rechts naar links; een terminal draait ze soms om. In regels: reflectory answer --plain
welcome-last-time-count = Wat de vorige keer heeft opgeleverd: { $count ->
    [one] 1 punt
   *[other] { $count } punten
  }
welcome-who = Wie ben je?
form-level = Onderwijsniveau
welcome-two-levels = Werk je op twee niveaus van de school? Vul de vragenlijst dan voor elk niveau één keer in.
last-time = Wat de vorige keer heeft opgeleverd
key-begin = beginnen
key-last-time = vorige keer
key-that-is-me = dat ben ik

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Vorige keer zeiden jullie: { $what }
told-since = Sindsdien hebben we { $what }
told-count = Wat de vorige keer heeft opgeleverd: { $count ->
    [one] 1 punt
   *[other] { $count } punten
  }, op het welkomstscherm.

## Typing a code.

enter-slip = Typ de code die op je briefje staat.
enter-slip-more = Tien letters en cijfers. Hoofdletters, spaties en het streepje maken niet uit.
enter-words = Typ je drie woorden.
enter-words-more = Je kreeg ze te zien toen je begon. Je antwoorden worden twee uur bewaard, op de computer waarop je begon.
enter-class = Typ de code van je klas.
enter-class-more = Vier letters en cijfers. Ze staan op het scherm van je leerkracht.
enter-pin = Typ de pincode die deze sessie beëindigt.
enter-pin-more = Of ga terug: dan kunnen anderen hier antwoorden.

## Before the first statement.

start-as = Je antwoordt als: { $who }, { $level }.
start-small = Je groep is klein. De resultaten ervan worden pas vanaf { $cell } ingeleverde bladen apart getoond. Bij minder alleen als jullie allemaal akkoord zijn; dat wordt je aan het eind gevraagd.
start-code = Je code om terug te komen:
start-code-why = Valt de stroom uit of heeft iemand de computer nodig, dan brengen deze drie woorden je antwoorden terug: twee uur lang, op deze computer. Houd ze geheim.
start-code-why-machine = Valt de stroom uit of heeft iemand de computer nodig, dan brengen deze drie woorden je antwoorden terug: twee uur lang, op deze computer ({ $machine }). Houd ze geheim.
key-first-statement = eerste stelling
key-with-class = met de klas
key-without-class = zonder de klas

## The walk through the statements.

walk-preview = Voorvertoning
time-over = de tijd is om
time-seconds = nog { $seconds } s
time-minutes = nog { $minutes } min
time-hours = nog { $hours } u { $minutes } min
time-to-decide = beslissen: { $time }
walk-count = { $at } van { $whole }
walk-place = deel { $part } van { $parts } · stelling { $at } van { $whole }
walk-minutes-left = { $minutes ->
    [one] Nog 1 minuut. Wat je tot nu toe hebt gekozen, blijft staan.
   *[other] Nog { $minutes } minuten. Wat je tot nu toe hebt gekozen, blijft staan.
  }
walk-sending = Even geduld: je antwoorden worden opgeslagen.
walk-leave = Stoppen zonder in te leveren?
walk-leave-more = Je antwoorden zijn dan weg. Er wordt niets van bewaard.
walk-code = Je code om terug te komen: { $code }
walk-five = ?  wanneer past een 5
walk-word = ?  een woordje uitleg
walk-word-f1 = F1  een woordje uitleg
walk-steps = Welke van deze past het best bij jou?
walk-characters = { $count } van { $most } tekens
walk-as-written = (niet in jouw taal)
# The same statement in the easiest words, above its help text.
walk-easy = In makkelijke woorden: { $words }
areas-where = Waar wil je naartoe?
areas-not-asked = niet voor: { $group }
review-answered = Je hebt { $given } van de { $asked } beantwoord.
review-note = Je mag er een paar openlaten. Niemand weet straks welk blad van jou is.
review-of = { $given } van { $asked }
review-left = { $given } van { $asked }, nog { $left }
review-not-for-me = { $given } van { $asked }, { $not } niet voor mij
confirm = Je antwoorden inleveren?
confirm-all = Je hebt alles beantwoord.
confirm-some = { $left ->
    [one] Je hebt { $given } van de { $asked } beantwoord. Eén blijft open; dat is prima.
   *[other] Je hebt { $given } van de { $asked } beantwoord. Er blijven er { $left } open; dat is prima.
  }
confirm-after = Daarna kan er niets meer worden veranderd en weet niemand welk blad van jou is.
confirm-own-line = De resultaten van onze groep mogen apart worden getoond.
confirm-own-line-why = Je groep is klein. Bij weinig bladen gebeurt dit alleen als jullie het allemaal aanvinken; je mag het ook laten.
time-up = De twee uur zijn om.
time-up-answered = Je hebt { $given } van de { $asked } beantwoord. Er kan niets meer worden veranderd.
time-up-choice = Wil je deze antwoorden inleveren? Als je niets kiest, worden ze weggegooid.
key-choose = kiezen
key-next = volgende
key-clear = wissen
key-help = uitleg
key-areas = thema’s
key-review = overzicht
key-large = grote letters
key-my-code = mijn code
key-code = code
key-class = klas
key-alone = alleen
key-ready = klaar
key-go-there = ga erheen
key-hand-in = inleveren
key-tick = vinkje aan of uit
key-another-slip = ander briefje
key-not-yet = nog niet
key-go-on-answering = verder invullen
key-discard-and-leave = weggooien en stoppen
key-hand-in-these = deze inleveren
key-discard = weggooien

## A class that answers together, on a pupil's machine.

class-stops = Je klas stopt hier.
class-stops-kept = Je antwoorden blijven bewaard.
class-stops-back = Kom binnen je twee uur terug met je drie woorden, op deze computer: c, de woorden, dan w.

## The end.

thanks = Dank je wel.
thanks-stored = Je antwoorden zijn veilig opgeslagen. Niemand kan nagaan dat ze van jou zijn.
thanks-together = Samen met alle andere antwoorden laten ze de school zien waar ze staat.
thanks-discarded = Je antwoorden zijn weggegooid.
thanks-nothing-kept = Er is niets van bewaard.
thanks-again = Je kunt opnieuw beginnen zolang de vragenlijst open is.
thanks-nobody-chose = Niemand koos ervoor de antwoorden in te leveren, dus er is niets van bewaard.
thanks-preview = Dit was een voorvertoning.
thanks-preview-nothing = Er is niets van opgeslagen. Deelnemers krijgen hetzelfde te zien.
thanks-preview-there = Zij krijgen dan drie woorden om terug te komen en een ontvangstbewijs.
thanks-closed = De vragenlijst is gesloten op { $day }, { closing-time }.
thanks-closed-nothing = Antwoorden die daarvoor niet waren ingeleverd, zijn weggegooid; er is niets van bewaard.
thanks-receipt = Je ontvangstbewijs:
thanks-receipt-why = Tot de sluiting tonen deze woorden dat je blad er is, en verder niets. Je hoeft ze niet te bewaren.
key-own-result = mijn resultaat
own-result = Je eigen resultaat
own-result-only-you = Alleen jij ziet dit. Het wordt nergens bewaard en is weg als je hier weggaat.
own-result-sum = Som: { $sum } van { $most }
own-result-level = Alles samen: { $level }
own-result-left-out = Weggelaten, zonder niveau: { $count }
own-result-no-level = geen niveau
own-result-next = Volgende stap: { $words }
key-certificate = certificaat
handed-up-stick = Hier opgeslagen; het gaat op een usb-stick naar de computer van de coördinator.
handed-up = Je blad is ingeleverd op de computer van de coördinator.
handed-up-under-way = Hier opgeslagen; het wordt nu ingeleverd op de computer van de coördinator.
handed-up-later = Hier opgeslagen; wordt ingeleverd zodra de computer van de coördinator bereikbaar is.
kiosk-kept = Antwoorden waaraan iemand is begonnen, worden bewaard op deze computer, { $machine }. Met c ga je ermee verder.

## A certificate of having taken part.

certificate-name = De naam voor het certificaat:
certificate-stored = De naam wordt nergens opgeslagen en heeft niets te maken met antwoorden. Op het certificaat staan de school en de sessie, en geen tijdstip.
certificate-shared = Veel mensen gebruiken deze computer: het certificaat blijft op het scherm, of gaat naar een stick of schijf die je aansluit.
certificate-writing = Even geduld: het certificaat wordt gemaakt. Met q stop je dat.
certificate-ending = Het maken wordt gestopt.
certificate-copied = Gekopieerd, als de terminal dat kan: plak het ergens om het te zien. Het klembord houdt het vast tot er iets anders wordt gekopieerd.
certificate-no-name = Typ eerst een naam.
key-show-it = laat zien
key-no-certificate = geen certificaat
key-copy = kopiëren
key-pdf = PDF
key-html = HTML
key-another-name = andere naam
key-end-writing = stoppen met maken

## Another language.

languages = Welke taal?
languages-note = Je kunt de taal altijd wijzigen; er gaat geen antwoord verloren.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Dit briefje is voor een andere groep. Vraag om een briefje voor jouw groep.
slip-refused = Je antwoorden zijn er nog, maar je briefje is intussen gebruikt. Vraag om een ander briefje en druk op s.
code-opens-nothing = Met deze code gaat hier nu niets open. Controleer hem letter voor letter of vraag om een andere.
code-slip = Er zit een typfout in deze code. Vergelijk hem letter voor letter.
code-not-open = Deze code klopt, maar de vragenlijst die erbij hoort, is nu niet open.
code-needed = Deze groep antwoordt nu met een code. Typ de code van je briefje of vraag om een code.
pin-wrong = Dit is niet de pincode. Probeer het opnieuw of ga terug.
# What the machine's own store can say.
store-full = De schijf van deze computer is vol. Alles wat is ingeleverd, is veilig; deze laatste stap is niet opgeslagen. Zeg het tegen iemand en probeer het dan opnieuw: niets wordt dubbel geteld.
store-busy = De opslag van deze computer was bezet. Alles wat is ingeleverd, is veilig; deze laatste stap is niet opgeslagen. Wacht even en probeer het opnieuw.
store-no-right = Dit programma mag niets op deze computer schrijven. Alles wat is ingeleverd, is veilig; deze laatste stap is niet opgeslagen. Zeg het tegen degene die de computer beheert en probeer het dan opnieuw.
store-fault = Er is iets mis met wat op deze computer is opgeslagen. Er is niets veranderd en deze laatste stap is niet opgeslagen. Zeg het tegen degene die de computer beheert.
taken-back = De school heeft deze vragenlijst voorlopig teruggetrokken. Zeg het tegen degene die hem beheert.
no-random = Deze computer geeft geen willekeurige getallen, dus er kan niets beginnen. Probeer het opnieuw.
words-nothing = Onder deze woorden is niets bewaard op deze computer, { $machine }. Controleer ze: ze blijven twee uur bewaard, waar je begon.
words-damaged = Wat onder deze woorden is bewaard, is beschadigd en niet te lezen. Begin opnieuw.
words-no-exercise = Wat onder deze woorden is bewaard, hoort bij een vragenlijst die hier niet meer is.
words-closed = De vragenlijst is intussen gesloten, dus deze antwoorden kunnen niet meer worden ingeleverd.
words-over = De twee uur voor deze antwoorden zijn om, dus ze kunnen niet meer worden ingeleverd. Je kunt opnieuw beginnen.
not-kept = Je antwoorden staan op het scherm, maar zijn nog niet bewaard voor als de stroom uitvalt. Je kunt verdergaan. { $cause }
not-handed-in = Je antwoorden zijn er nog, maar zijn nog niet ingeleverd. { $cause }

## Headings of the walk.

block-own = Onze eigen stellingen
block-words = In je eigen woorden

## A class that answers together.

class-begins-together = Je klas begint samen. Druk op w om zonder de klas verder te gaan.
class-over-alone = Het samen invullen is voorbij. Je kunt alleen beginnen.
class-over-hand-in = Het samen invullen is voorbij. Je kunt alleen verdergaan en inleveren.
class-lists-later = Thema’s en overzicht gaan aan het eind open, voor iedereen.
class-leave = Druk nog een keer op die toets om zonder je klas verder te gaan.
class-alone = Je gaat nu alleen verder. Met dezelfde toets en de code van je klas kom je terug.
class-link-gone = Geen verbinding met je leerkracht: ga alleen verder.
class-back = Weer bij de klas.
class-gathering = Met de klas. Het begint zo.
class-pausing = Je leerkracht heeft op pauze gedrukt.
class-over = Het samen invullen is voorbij: ga alleen verder.
class-review = Met de klas. Kijk alles na en lever dan in.
class-ready = Met de klas. Het gaat zo verder.
class-together = Met de klas.
class-within-part = Met de klas. Doe dit deel zoals jij wilt.
class-with-timer = { $line } { $timer }
timer-over = De tijd hiervoor is om.
timer-left = { $minutes ->
    [one] Hiervoor nog één minuut.
   *[other] Hiervoor nog { $minutes } minuten.
  }
class-not-found = Je klas is niet gevonden. Vergelijk de code met het scherm van je leerkracht; of typ de code, een spatie en het adres dat daar in kleine letters staat.
class-nobody = Op dit adres antwoordt niemand. Vergelijk het met het scherm van je leerkracht. Je kunt ook teruggaan en alleen beginnen.
class-other-code = Dit is niet de code van die klas. Vergelijk hem met het scherm van je leerkracht.
class-many = Er komen nu veel mensen tegelijk binnen. Druk zo nog een keer op Enter.
class-other-version = De computer van je leerkracht heeft een andere versie van dit programma. Je kunt teruggaan en alleen beginnen.
class-other-group = Deze klas antwoordt als een andere groep: { $who }. Ga terug en begin opnieuw als die groep, of ga alleen verder.
class-wait = { $seconds ->
    [one] Wacht een seconde voordat je het opnieuw probeert.
   *[other] Wacht { $seconds } seconden voordat je het opnieuw probeert.
  }
class-no-code = Dit is geen klassencode. Die heeft vier letters en cijfers; vergelijk hem teken voor teken met het scherm van je leerkracht.
