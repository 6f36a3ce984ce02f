### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Exempelskola
home-what = En skola ser på hur den använder digital teknik.
home-more = Elever, lärare och skolledare svarar på en enkät. Ingen kan ta reda på vem som har svarat vad.
home-nothing = Inget är förberett på den här datorn än.
home-passphrase = Ett exempel har inga hemligheter: lösenfrasen är { $passphrase }.
home-answer = svara på enkäten
home-answer-sample = svara som elev
home-coordinate = se vilka som har deltagit
home-coordinate-sample = följ staplarna, som samordnaren gör
home-look = se dig omkring i en exempelskola
home-set-up = förbered din skola
home-leave = avsluta
key-go = välj
opens-on = öppnar { $day }
open-until = öppen till { $day } kl. { closing-time }
closed-since = stängd sedan { $day }

## Which of several questionnaires.

choose-which = Vilken enkät vill du svara på?
key-slip = jag har en kodlapp
key-continue = fortsätt med en kod

## The welcome.

welcome-not-yet = Inte öppen än. Öppnar { $day }.
welcome-come-back = Kom tillbaka då. I dag behöver du inte göra något.
welcome-closed = Stängd sedan { $day } kl. { closing-time }.
welcome-thanks = Tack till alla som deltog.
welcome = Välkommen. Skolan vill gärna veta vad du tycker.
welcome-in-turn = Välkommen. { $handed } av { $pupils } har lämnat in.
welcome-about = Det handlar om datorer, surfplattor och internet i skolan: på lektionerna, i läxorna, på jobbet.
welcome-anonymous = Enkäten är anonym: vi frågar inte efter ditt namn, och ingen kan ta reda på vad du har svarat.
welcome-voluntary = Den är frivillig: du får hoppa över ett påstående eller sluta när som helst.
welcome-minutes = Det tar högst { $most } minuter. Du har två timmar.
welcome-minutes-between = Det tar högst { $least } till { $most } minuter. Du har två timmar.
welcome-at-the-end = På slutet ser du igenom allt, och först då lämnar du in.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Texterna går från höger till vänster; terminalen kan vända på dem. På rader: reflectory answer --plain
welcome-last-time-count = Vad det blev av förra gången: { $count ->
    [one] 1 sak
   *[other] { $count } saker
  }
welcome-who = Vem är du?
form-level = Utbildningsnivå
welcome-two-levels = Om du arbetar på två av skolans stadier, svara en gång för varje.
last-time = Vad det blev av förra gången
key-begin = börja
key-last-time = förra gången
key-that-is-me = det är jag

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Förra gången sa ni: { $what }
told-since = Sedan dess: vi { $what }
told-count = Vad det blev av förra gången: { $count ->
    [one] 1 sak
   *[other] { $count } saker
  }, på välkomstsidan.

## Typing a code.

enter-slip = Skriv koden på din lapp.
enter-slip-more = Tio bokstäver och siffror. Stora bokstäver, mellanslag och bindestreck spelar ingen roll.
enter-words = Skriv dina tre ord.
enter-words-more = Du såg dem när du började. Dina svar finns kvar i två timmar på datorn där du började.
enter-class = Skriv din klass kod.
enter-class-more = Fyra bokstäver och siffror. De står på din lärares skärm.
enter-pin = Skriv den PIN-kod som avslutar det här passet.
enter-pin-more = Eller gå tillbaka: andra kan svara här.

## Before the first statement.

start-as = Du svarar som: { $who }, { $level }.
start-small = Din grupp är liten. Gruppens resultat visas för sig först när det finns minst { $cell } svarsblad. Är de färre görs det bara om alla i gruppen säger ja; du får frågan på slutet.
start-code = Din kod för att komma tillbaka:
start-code-why = Om strömmen går eller någon behöver datorn hämtar de här tre orden fram dina svar igen, i två timmar, på den här datorn. Behåll dem för dig själv.
start-code-why-machine = Om strömmen går eller någon behöver datorn hämtar de här tre orden fram dina svar igen, i två timmar, på den här datorn ({ $machine }). Behåll dem för dig själv.
key-first-statement = första påståendet
key-with-class = med klassen
key-without-class = utan klassen

## The walk through the statements.

walk-preview = Förhandsvisning
time-over = tiden är slut
time-seconds = { $seconds } s kvar
time-minutes = { $minutes } min kvar
time-hours = { $hours } h { $minutes } min kvar
time-to-decide = bestäm dig: { $time }
walk-count = { $at } av { $whole }
walk-place = del { $part } av { $parts } · påstående { $at } av { $whole }
walk-minutes-left = { $minutes ->
    [one] 1 minut kvar. Det du har valt hittills står kvar.
   *[other] { $minutes } minuter kvar. Det du har valt hittills står kvar.
  }
walk-sending = Ett ögonblick: dina svar sparas.
walk-leave = Vill du avsluta utan att lämna in?
walk-leave-more = Då försvinner dina svar. Inget av dem sparas.
walk-code = Din kod för att komma tillbaka: { $code }
walk-five = ?  när passar en femma
walk-word = ?  några ord om det här
walk-word-f1 = F1  några ord om det här
walk-steps = Vilken av dessa passar bäst in på dig?
walk-characters = { $count } av { $most } tecken
walk-as-written = (inte på ditt språk)
# The same statement in the easiest words, above its help text.
walk-easy = Med lätta ord: { $words }
areas-where = Vart vill du gå?
areas-not-asked = inte till: { $group }
review-answered = Du har svarat på { $given } av { $asked }.
review-note = Du får hoppa över några. Ingen får veta vilket blad som är ditt.
review-of = { $given } av { $asked }
review-left = { $given } av { $asked }, { $left } kvar
review-not-for-me = { $given } av { $asked }, { $not } inte för mig
confirm = Vill du lämna in dina svar?
confirm-all = Du har svarat på allt.
confirm-some = { $left ->
    [one] Du har svarat på { $given } av { $asked }. En är tom; det går bra.
   *[other] Du har svarat på { $given } av { $asked }. { $left } är tomma; det går bra.
  }
confirm-after = Efteråt går inget att ändra, och ingen får veta vilket blad som är ditt.
confirm-own-line = Vår grupps resultat får visas för sig.
confirm-own-line-why = Din grupp är liten. Med få blad sker det bara om alla i gruppen kryssar; du får låta bli.
time-up = De två timmarna är slut.
time-up-answered = Du har svarat på { $given } av { $asked }. Nu går inget att ändra längre.
time-up-choice = Vill du lämna in de här svaren? Om du inte säger ja raderas de.
key-choose = välj
key-next = nästa
key-clear = ta bort
key-help = hjälp
key-areas = områden
key-review = översikt
key-large = stor text
key-my-code = min kod
key-code = kod
key-class = klass
key-alone = på egen hand
key-ready = klar
key-go-there = gå dit
key-hand-in = lämna in
key-tick = sätt/ta bort kryss
key-another-slip = en annan lapp
key-not-yet = inte än
key-go-on-answering = fortsätt svara
key-discard-and-leave = radera och avsluta
key-hand-in-these = lämna in de här
key-discard = radera

## A class that answers together, on a pupil's machine.

class-stops = Din klass stannar här.
class-stops-kept = Dina svar finns kvar.
class-stops-back = Kom tillbaka med dina tre ord inom de två timmarna, på den här datorn: c, orden, sedan w.

## The end.

thanks = Tack.
thanks-stored = Dina svar är sparade på ett säkert sätt. Ingen kan ta reda på att de är dina.
thanks-together = Tillsammans med alla andras visar de skolan var den står.
thanks-discarded = Dina svar är raderade.
thanks-nothing-kept = Inget av dem har sparats.
thanks-again = Du kan börja om så länge enkäten är öppen.
thanks-nobody-chose = Ingen valde att lämna in svaren, så inget av dem har sparats.
thanks-preview = Det här var en förhandsvisning.
thanks-preview-nothing = Inget av den har sparats. Deltagarna ser samma väg genom enkäten.
thanks-preview-there = Där får de tre ord för att komma tillbaka och ett kvitto.
thanks-closed = Enkäten stängde { $day } kl. { closing-time }.
thanks-closed-nothing = Svar som inte hade lämnats in innan dess är raderade; inget av dem har sparats.
thanks-receipt = Ditt kvitto:
thanks-receipt-why = Fram till stängningen kan de här orden visa att ditt blad finns där, och inget mer. Du behöver inte spara dem.
key-own-result = mitt resultat
own-result = Ditt eget resultat
own-result-only-you = Bara du ser det här. Det sparas ingenstans och är borta när du går härifrån.
own-result-sum = Summa: { $sum } av { $most }
own-result-level = Allt tillsammans: { $level }
own-result-left-out = Utelämnat, utan nivå: { $count }
own-result-no-level = ingen nivå
own-result-next = Nästa steg: { $words }
key-certificate = intyg
handed-up-stick = Sparat här; det kommer till samordnarens dator på ett USB-minne.
handed-up = Ditt blad är inlämnat på samordnarens dator.
handed-up-under-way = Sparat här; det lämnas just nu in på samordnarens dator.
handed-up-later = Sparat här; det lämnas in när samordnarens dator går att nå.
kiosk-kept = Påbörjade svar finns kvar på den här datorn, { $machine }. Tryck c för att komma tillbaka till dem.

## A certificate of having taken part.

certificate-name = Namnet på intyget:
certificate-stored = Namnet sparas ingenstans och har inget med några svar att göra. På intyget står skolan och omgången, men ingen tid.
certificate-shared = Många använder den här datorn: intyget stannar på skärmen eller hamnar på ett minne som du ansluter.
certificate-writing = Ett ögonblick: intyget skrivs. Tryck q för att avbryta.
certificate-ending = Skrivningen avbryts.
certificate-copied = Kopierat, om terminalen kan: klistra in för att se det. Urklipp behåller det tills något annat kopieras.
certificate-no-name = Skriv ett namn först.
key-show-it = visa
key-no-certificate = inget intyg
key-copy = kopiera
key-pdf = PDF
key-html = HTML
key-another-name = ett annat namn
key-end-writing = avbryt skrivningen

## Another language.

languages = Vilket språk?
languages-note = Du kan byta när som helst; inget svar går förlorat.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Den här lappen är för en annan grupp. Be om en för din grupp.
slip-refused = Dina svar finns kvar här, men din lapp har använts under tiden. Be om en annan och tryck s.
code-opens-nothing = Den här koden öppnar inget här nu. Kontrollera den bokstav för bokstav eller be om en annan.
code-slip = Det finns ett skrivfel i den här koden. Jämför den bokstav för bokstav.
code-not-open = Koden är rätt, men enkäten som hör till den är inte öppen nu.
code-needed = Den här gruppen svarar nu med en kod. Skriv den som står på din lapp eller be om en.
pin-wrong = Det är inte PIN-koden. Försök igen eller gå tillbaka.
# What the machine's own store can say.
store-full = Disken på den här datorn är full. Allt som har lämnats in är i säkerhet; det här sista steget sparades inte. Säg till någon och försök sedan igen: inget räknas två gånger.
store-busy = Lagringen på den här datorn var upptagen. Allt som har lämnats in är i säkerhet; det här sista steget sparades inte. Vänta ett ögonblick och försök igen.
store-no-right = Det här programmet får inte skriva på den här datorn. Allt som har lämnats in är i säkerhet; det här sista steget sparades inte. Säg till den som har hand om datorn och försök sedan igen.
store-fault = Något är fel med det som är sparat på den här datorn. Inget har ändrats, och det här sista steget sparades inte. Säg till den som har hand om datorn.
taken-back = Skolan har dragit tillbaka enkäten tills vidare. Säg till den som har hand om den.
no-random = Den här datorn ger inga slumptal, så inget kan börja. Försök igen.
words-nothing = Inget finns sparat under de här orden på den här datorn, { $machine }. Kontrollera dem; de gäller i två timmar, på datorn där du började.
words-damaged = Det som är sparat under de här orden är skadat och går inte att läsa. Börja om från början.
words-no-exercise = Det som är sparat under de här orden hör till en enkät som inte finns här längre.
words-closed = Enkäten har stängt under tiden, så de här svaren går inte längre att lämna in.
words-over = De två timmarna för de här svaren är slut, så de går inte längre att lämna in. Du kan börja om.
not-kept = Dina svar står på skärmen men är inte säkrade mot ett strömavbrott än. Du kan fortsätta. { $cause }
not-handed-in = Dina svar finns kvar här men är inte inlämnade än. { $cause }

## Headings of the walk.

block-own = Våra egna påståenden
block-words = Med dina egna ord

## A class that answers together.

class-begins-together = Din klass börjar tillsammans. Tryck w för att fortsätta utan den.
class-over-alone = Klassens gemensamma pass är slut. Du kan börja på egen hand.
class-over-hand-in = Klassens gemensamma pass är slut. Du kan fortsätta på egen hand och lämna in.
class-lists-later = Områden och översikt öppnas på slutet, för alla.
class-leave = Tryck en gång till för att fortsätta utan din klass.
class-alone = Nu fortsätter du på egen hand. Samma tangent och din klass kod tar dig tillbaka.
class-link-gone = Ingen kontakt med din lärare: fortsätt på egen hand.
class-back = Tillbaka med klassen.
class-gathering = Med klassen. Det börjar strax.
class-pausing = Din lärare har pausat.
class-over = Klassens pass är slut: fortsätt på egen hand.
class-review = Med klassen. Se igenom allt och lämna sedan in.
class-ready = Med klassen. Det fortsätter strax.
class-together = Med klassen.
class-within-part = Med klassen. Gå igenom den här delen som du vill.
class-with-timer = { $line } { $timer }
timer-over = Tiden för det här är slut.
timer-left = { $minutes ->
    [one] En minut för det här.
   *[other] { $minutes } minuter för det här.
  }
class-not-found = Din klass hittades inte. Jämför koden med din lärares skärm; eller skriv koden, ett mellanslag och adressen som står där med små bokstäver.
class-nobody = Ingen svarar på den här adressen. Jämför den med din lärares skärm. Du kan också gå tillbaka och börja på egen hand.
class-other-code = Det här är inte den klassens kod. Jämför den med din lärares skärm.
class-many = Många ansluter just nu. Tryck på Enter igen om ett ögonblick.
class-other-version = Din lärares dator har en annan version av programmet. Du kan gå tillbaka och börja på egen hand.
class-other-group = Den här klassen svarar som en annan grupp: { $who }. Gå tillbaka och börja om som den, eller fortsätt på egen hand.
class-wait = { $seconds ->
    [one] Vänta en sekund innan du försöker igen.
   *[other] Vänta { $seconds } sekunder innan du försöker igen.
  }
class-no-code = Det här är ingen klasskod. En sådan har fyra bokstäver och siffror; jämför den med din lärares skärm, tecken för tecken.
