### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Eksempelskole
home-what = En skole ser på, hvordan den bruger digital teknologi.
home-more = Elever, lærere og skoleledere besvarer et spørgeskema. Ingen kan finde ud af, hvem der har svaret hvad.
home-nothing = Der er ikke oprettet noget på denne computer endnu.
home-passphrase = Et eksempel har ingen hemmeligheder: Adgangssætningen er { $passphrase }.
home-answer = besvar spørgeskemaet
home-answer-sample = svar som elev
home-coordinate = se, hvem der har deltaget
home-coordinate-sample = følg søjlerne, som koordinatoren gør
home-look = se dig om på en eksempelskole
home-set-up = opret din skole
home-leave = afslut
key-go = vælg
opens-on = åbner { $day }
open-until = åbent til { $day } kl. { closing-time }
closed-since = lukket siden { $day }

## Which of several questionnaires.

choose-which = Hvilket spørgeskema vil du besvare?
key-slip = jeg har en kodeseddel
key-continue = fortsæt med en kode

## The welcome.

welcome-not-yet = Ikke åbent endnu. Åbner { $day }.
welcome-come-back = Kom tilbage den dag. Du skal ikke gøre noget i dag.
welcome-closed = Lukket siden { $day } kl. { closing-time }.
welcome-thanks = Tak til alle, der har deltaget.
welcome = Velkommen. Skolen vil gerne vide, hvad du synes.
welcome-in-turn = Velkommen. { $handed } af { $pupils } har afleveret.
welcome-about = Det handler om computere, tablets og internet på skolen: i timerne, ved lektierne, på arbejdet.
welcome-anonymous = Det er anonymt: Du bliver ikke spurgt om dit navn, og ingen kan finde ud af, hvad du har svaret.
welcome-voluntary = Det er frivilligt: Du må springe et udsagn over eller stoppe når som helst.
welcome-minutes = Det tager højst { $most } minutter. Du har to timer.
welcome-minutes-between = Det tager højst { $least } til { $most } minutter. Du har to timer.
welcome-at-the-end = Til sidst ser du det hele igennem, og først så afleverer du.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Teksterne løber fra højre mod venstre; terminalen vender dem måske om. På linjer: reflectory answer --plain
welcome-last-time-count = Det kom der ud af sidste gang: { $count ->
    [one] 1 ting
   *[other] { $count } ting
  }
welcome-who = Hvem er du?
form-level = Uddannelsestrin
welcome-two-levels = Hvis du arbejder på to af skolens trin, så svar én gang for hvert trin.
last-time = Det kom der ud af sidste gang
key-begin = begynd
key-last-time = sidste gang
key-that-is-me = det er mig

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Sidste gang sagde I: { $what }
told-since = Siden da: Vi { $what }
told-count = Det kom der ud af sidste gang: { $count ->
    [one] 1 ting
   *[other] { $count } ting
  }, på velkomstsiden.

## Typing a code.

enter-slip = Skriv koden på din seddel.
enter-slip-more = Ti bogstaver og tal. Store bogstaver, mellemrum og bindestreg betyder ikke noget.
enter-words = Skriv dine tre ord.
enter-words-more = Du så dem, da du begyndte. Dine svar er gemt i to timer på den computer, hvor du begyndte.
enter-class = Skriv din klasses kode.
enter-class-more = Fire bogstaver og tal. De står på din lærers skærm.
enter-pin = Skriv den PIN-kode, der afslutter denne runde.
enter-pin-more = Eller gå tilbage: Andre kan svare her.

## Before the first statement.

start-as = Du svarer som: { $who }, { $level }.
start-small = Din gruppe er lille. Dens resultater vises kun for sig, når der er mindst { $cell } svarark. Er der færre, sker det kun, hvis I alle siger ja; du bliver spurgt til sidst.
start-code = Din kode til at komme tilbage:
start-code-why = Hvis strømmen går, eller nogen har brug for computeren, henter disse tre ord dine svar frem igen, i to timer, på denne computer. Hold dem for dig selv.
start-code-why-machine = Hvis strømmen går, eller nogen har brug for computeren, henter disse tre ord dine svar frem igen, i to timer, på denne computer ({ $machine }). Hold dem for dig selv.
key-first-statement = første udsagn
key-with-class = med klassen
key-without-class = uden klassen

## The walk through the statements.

walk-preview = Forhåndsvisning
time-over = tiden er gået
time-seconds = { $seconds } s tilbage
time-minutes = { $minutes } min tilbage
time-hours = { $hours } t { $minutes } min tilbage
time-to-decide = beslut dig: { $time }
walk-count = { $at } af { $whole }
walk-place = del { $part } af { $parts } · udsagn { $at } af { $whole }
walk-minutes-left = { $minutes ->
    [one] 1 minut tilbage. Det, du har valgt indtil nu, bliver stående.
   *[other] { $minutes } minutter tilbage. Det, du har valgt indtil nu, bliver stående.
  }
walk-sending = Et øjeblik: Dine svar bliver gemt.
walk-leave = Vil du afslutte uden at aflevere?
walk-leave-more = Så er dine svar væk. Intet af dem bliver gemt.
walk-code = Din kode til at komme tilbage: { $code }
walk-five = ?  hvornår passer et 5-tal
walk-word = ?  et par ord om dette
walk-word-f1 = F1  et par ord om dette
walk-steps = Hvilken af disse passer bedst på dig?
walk-characters = { $count } af { $most } tegn
walk-as-written = (ikke på dit sprog)
# The same statement in the easiest words, above its help text.
walk-easy = Med lette ord: { $words }
areas-where = Hvor vil du hen?
areas-not-asked = ikke til: { $group }
review-answered = Du har besvaret { $given } af { $asked }.
review-note = Du må springe nogle over. Ingen får at vide, hvilket ark der er dit.
review-of = { $given } af { $asked }
review-left = { $given } af { $asked }, { $left } mangler
review-not-for-me = { $given } af { $asked }, { $not } ikke for mig
confirm = Vil du aflevere dine svar?
confirm-all = Du har svaret på alt.
confirm-some = { $left ->
    [one] Du har besvaret { $given } af { $asked }. Én er sprunget over; det er fint.
   *[other] Du har besvaret { $given } af { $asked }. { $left } er sprunget over; det er fint.
  }
confirm-after = Bagefter kan intet ændres, og ingen får at vide, hvilket ark der er dit.
confirm-own-line = Vores gruppes resultater må vises for sig.
confirm-own-line-why = Din gruppe er lille. Med få ark sker det kun, hvis I alle sætter kryds; du må gerne lade være.
time-up = De to timer er gået.
time-up-answered = Du har besvaret { $given } af { $asked }. Nu kan intet ændres mere.
time-up-choice = Vil du aflevere disse svar? Hvis du ikke siger ja, bliver de slettet.
key-choose = vælg
key-next = næste
key-clear = fjern
key-help = hjælp
key-areas = områder
key-review = overblik
key-large = stor skrift
key-my-code = min kode
key-code = kode
key-class = klasse
key-alone = alene
key-ready = klar
key-go-there = gå dertil
key-hand-in = aflever
key-tick = sæt/fjern kryds
key-another-slip = en anden seddel
key-not-yet = ikke endnu
key-go-on-answering = svar videre
key-discard-and-leave = slet og afslut
key-hand-in-these = aflever disse
key-discard = slet

## A class that answers together, on a pupil's machine.

class-stops = Din klasse stopper her.
class-stops-kept = Dine svar er gemt.
class-stops-back = Kom tilbage med dine tre ord inden for de to timer, på denne computer: c, ordene, så w.

## The end.

thanks = Tak.
thanks-stored = Dine svar er gemt sikkert. Ingen kan finde ud af, at de er dine.
thanks-together = Sammen med alle de andres svar viser de skolen, hvor den står.
thanks-discarded = Dine svar er slettet.
thanks-nothing-kept = Intet af dem er gemt.
thanks-again = Du kan begynde igen, så længe spørgeskemaet er åbent.
thanks-nobody-chose = Ingen valgte at aflevere svarene, så intet af dem er gemt.
thanks-preview = Det var en forhåndsvisning.
thanks-preview-nothing = Intet af den er gemt. Deltagerne ser det samme forløb.
thanks-preview-there = Der får de tre ord til at komme tilbage og en kvittering.
thanks-closed = Spørgeskemaet lukkede { $day } kl. { closing-time }.
thanks-closed-nothing = Svar, der ikke var afleveret inden da, er slettet; intet af dem er gemt.
thanks-receipt = Din kvittering:
thanks-receipt-why = Indtil lukningen kan disse ord vise, at dit ark er der, og ikke andet. Du behøver ikke gemme dem.
key-own-result = mit resultat
own-result = Dit eget resultat
own-result-only-you = Kun du ser dette. Det gemmes ingen steder og er væk, når du går herfra.
own-result-sum = Sum: { $sum } af { $most }
own-result-level = Alt i alt: { $level }
own-result-left-out = Udeladt, uden niveau: { $count }
own-result-no-level = intet niveau
own-result-next = Næste skridt: { $words }
key-certificate = deltagerbevis
handed-up-stick = Gemt her; kommer til koordinatorens computer på et USB-stik.
handed-up = Dit ark er afleveret på koordinatorens computer.
handed-up-under-way = Gemt her; det er ved at blive afleveret på koordinatorens computer.
handed-up-later = Gemt her; det afleveres, når der er forbindelse til koordinatorens computer.
kiosk-kept = Påbegyndte svar er gemt på denne computer, { $machine }. Tryk c for at komme tilbage til dem.

## A certificate of having taken part.

certificate-name = Navnet på deltagerbeviset:
certificate-stored = Navnet gemmes ingen steder og har intet med nogen svar at gøre. På beviset står skolen og runden, men intet tidspunkt.
certificate-shared = Mange bruger denne computer: Beviset bliver på skærmen eller kommer på et drev, du sætter i.
certificate-writing = Et øjeblik: Beviset bliver skrevet. Tryk q for at stoppe.
certificate-ending = Skrivningen bliver stoppet.
certificate-copied = Kopieret, hvis terminalen kan: Sæt det ind for at se det. Udklipsholderen beholder det, til noget andet kopieres.
certificate-no-name = Skriv først et navn.
key-show-it = vis det
key-no-certificate = uden bevis
key-copy = kopiér
key-pdf = PDF
key-html = HTML
key-another-name = et andet navn
key-end-writing = stop skrivningen

## Another language.

languages = Hvilket sprog?
languages-note = Du kan skifte når som helst; ingen svar går tabt.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Denne seddel er til en anden gruppe. Bed om en til din gruppe.
slip-refused = Dine svar er her stadig, men din seddel er blevet brugt i mellemtiden. Bed om en anden, og tryk s.
code-opens-nothing = Denne kode åbner ikke noget her nu. Tjek den bogstav for bogstav, eller bed om en anden.
code-slip = Der er en tastefejl i denne kode. Sammenlign den bogstav for bogstav.
code-not-open = Koden er rigtig, men dens spørgeskema er ikke åbent nu.
code-needed = Denne gruppe svarer nu med en kode. Skriv den, der står på din seddel, eller bed om en.
pin-wrong = Det er ikke PIN-koden. Prøv igen, eller gå tilbage.
# What the machine's own store can say.
store-full = Disken på denne computer er fuld. Alt, der er afleveret, er i sikkerhed; dette sidste trin blev ikke gemt. Sig det til nogen, og prøv så igen: Intet bliver talt med to gange.
store-busy = Lageret på denne computer var optaget. Alt, der er afleveret, er i sikkerhed; dette sidste trin blev ikke gemt. Vent et øjeblik, og prøv igen.
store-no-right = Dette program må ikke skrive på denne computer. Alt, der er afleveret, er i sikkerhed; dette sidste trin blev ikke gemt. Sig det til den, der står for computeren, og prøv så igen.
store-fault = Der er noget galt med det, der er gemt på denne computer. Intet er ændret, og dette sidste trin blev ikke gemt. Sig det til den, der står for computeren.
taken-back = Skolen har trukket spørgeskemaet tilbage indtil videre. Sig det til den, der står for det.
no-random = Denne computer giver ingen tilfældige tal, så intet kan begynde. Prøv igen.
words-nothing = Der er ikke gemt noget under disse ord på denne computer, { $machine }. Tjek dem; de gælder i to timer, dér hvor du begyndte.
words-damaged = Det, der er gemt under disse ord, er beskadiget og kan ikke læses. Begynd forfra.
words-no-exercise = Det, der er gemt under disse ord, hører til et spørgeskema, som ikke er her mere.
words-closed = Spørgeskemaet er lukket i mellemtiden, så disse svar kan ikke afleveres mere.
words-over = De to timer for disse svar er gået, så de kan ikke afleveres mere. Du kan begynde igen.
not-kept = Dine svar står på skærmen, men er endnu ikke sikret mod en strømafbrydelse. Du kan fortsætte. { $cause }
not-handed-in = Dine svar er her stadig, men er ikke afleveret endnu. { $cause }

## Headings of the walk.

block-own = Vores egne udsagn
block-words = Med dine egne ord

## A class that answers together.

class-begins-together = Din klasse begynder sammen. Tryk w for at fortsætte uden den.
class-over-alone = Klassens fælles runde er slut. Du kan begynde alene.
class-over-hand-in = Klassens fælles runde er slut. Du kan fortsætte alene og aflevere.
class-lists-later = Områder og overblik åbner til sidst, for alle.
class-leave = Tryk en gang til for at fortsætte uden din klasse.
class-alone = Du fortsætter nu alene. Den samme tast og din klasses kode bringer dig tilbage.
class-link-gone = Ingen forbindelse til din lærer: Fortsæt alene.
class-back = Tilbage hos klassen.
class-gathering = Med klassen. Det begynder om et øjeblik.
class-pausing = Din lærer har sat på pause.
class-over = Den fælles runde er slut: Fortsæt alene.
class-review = Med klassen. Se det igennem, og aflever så.
class-ready = Med klassen. Det fortsætter om et øjeblik.
class-together = Med klassen.
class-within-part = Med klassen. Gå gennem denne del, som du vil.
class-with-timer = { $line } { $timer }
timer-over = Tiden til denne er gået.
timer-left = { $minutes ->
    [one] Et minut til denne.
   *[other] { $minutes } minutter til denne.
  }
class-not-found = Din klasse blev ikke fundet. Sammenlign koden med din lærers skærm; eller skriv koden, et mellemrum og den adresse, der står der med små bogstaver.
class-nobody = Ingen svarer på denne adresse. Sammenlign den med din lærers skærm. Du kan også gå tilbage og begynde alene.
class-other-code = Det er ikke koden til den klasse. Sammenlign den med din lærers skærm.
class-many = Der er mange, der kommer med lige nu. Tryk Enter igen om et øjeblik.
class-other-version = Din lærers computer har en anden version af programmet. Du kan gå tilbage og begynde alene.
class-other-group = Denne klasse svarer som en anden gruppe: { $who }. Gå tilbage, og begynd forfra som den, eller fortsæt alene.
class-wait = { $seconds ->
    [one] Vent et sekund, før du prøver igen.
   *[other] Vent { $seconds } sekunder, før du prøver igen.
  }
class-no-code = Det er ikke en klassekode. Sådan en har fire bogstaver og tal; sammenlign den med din lærers skærm, tegn for tegn.
