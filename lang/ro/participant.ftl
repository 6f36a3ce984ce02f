### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Exemplu de școală
home-what = O școală se uită la cum folosește tehnologia digitală.
home-more = Elevii, profesorii și conducerea școlii completează un chestionar. Nimeni nu poate afla cine ce a răspuns.
home-nothing = Pe acest calculator nu e pregătit încă nimic.
home-passphrase = Un exemplu nu are secrete: parola lui este { $passphrase }.
home-answer = completează chestionarul
home-answer-sample = răspunde ca elevă sau elev
home-coordinate = vezi cine a participat
home-coordinate-sample = urmărește barele, ca un coordonator
home-look = vizitează un exemplu de școală
home-set-up = pregătește-ți școala
home-leave = ieși
key-go = mergi
opens-on = se deschide { $day }
open-until = deschis până { $day }, { closing-time }
closed-since = închis de { $day }

## Which of several questionnaires.

choose-which = Ce chestionar vrei să completezi?
key-slip = am un bilet cu un cod
key-continue = continuă cu un cod

## The welcome.

welcome-not-yet = Încă nu e deschis. Se deschide { $day }.
welcome-come-back = Revino atunci. Azi nu trebuie să faci nimic.
welcome-closed = Închis de { $day }, { closing-time }.
welcome-thanks = Mulțumim tuturor celor care au participat.
welcome = Bun venit! Școala vrea să știe ce crezi.
welcome-in-turn = Bun venit! Au predat { $handed } din { $pupils }.
welcome-about = E vorba despre calculatoare, tablete și internet la școală: la ore, la teme, la serviciu.
welcome-anonymous = Chestionarul e anonim: nu te întrebăm cum te cheamă și nimeni nu poate afla ce ai răspuns.
welcome-voluntary = Participarea e voluntară: poți sări peste o afirmație sau te poți opri oricând.
welcome-minutes = Durează cel mult { $most } min. Ai două ore.
welcome-minutes-between = Durează cel mult { $least } până la { $most } min. Ai două ore.
welcome-at-the-end = La sfârșit verifici totul și abia apoi predai.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Textele merg de la dreapta la stânga; terminalul le poate inversa. Pe rânduri: reflectory answer --plain
welcome-last-time-count = Ce a adus chestionarul trecut: { $count ->
    [one] 1 lucru
    [few] { $count } lucruri
   *[other] { $count } de lucruri
  }
welcome-who = Cine ești?
form-level = Nivel de învățământ
welcome-two-levels = Dacă lucrezi la două niveluri ale școlii, răspunde câte o dată pentru fiecare.
last-time = Ce a adus chestionarul trecut
key-begin = începe
key-last-time = data trecută
key-that-is-me = eu sunt

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Data trecută ați spus: { $what }
told-since = Ce am făcut de atunci: { $what }
told-count = Ce a adus chestionarul trecut: { $count ->
    [one] 1 lucru
    [few] { $count } lucruri
   *[other] { $count } de lucruri
  }, pe pagina de început.

## Typing a code.

enter-slip = Scrie codul de pe biletul tău.
enter-slip-more = Zece caractere: litere și cifre. Majusculele, spațiile și liniuța nu contează.
enter-words = Scrie cele trei cuvinte ale tale.
enter-words-more = Le-ai văzut la început. Răspunsurile tale se păstrează două ore, pe calculatorul pe care ai început.
enter-class = Scrie codul clasei tale.
enter-class-more = Patru caractere: litere și cifre. Le vezi pe ecranul profesorului.
enter-pin = Scrie PIN-ul care încheie completarea aici.
enter-pin-more = Sau mergi înapoi: alții pot răspunde aici.

## Before the first statement.

start-as = Răspunzi ca: { $who }, { $level }.
start-small = Grupul tău e mic. Rezultatele lui se arată separat abia când numărul foilor ajunge la { $cell }. Cu mai puține, doar dacă sunteți toți de acord; te întrebăm la sfârșit.
start-code = Codul tău pentru a reveni:
start-code-why = Dacă se ia curentul sau cineva are nevoie de calculator, aceste trei cuvinte îți readuc răspunsurile, timp de două ore, pe acest calculator. Nu le spune nimănui.
start-code-why-machine = Dacă se ia curentul sau cineva are nevoie de calculator, aceste trei cuvinte îți readuc răspunsurile, timp de două ore, pe acest calculator ({ $machine }). Nu le spune nimănui.
key-first-statement = prima afirmație
key-with-class = cu clasa
key-without-class = fără clasă

## The walk through the statements.

walk-preview = Previzualizare
time-over = timpul a expirat
time-seconds = mai ai { $seconds } s
time-minutes = mai ai { $minutes } min
time-hours = mai ai { $hours } h { $minutes } min
time-to-decide = ca să decizi: { $time }
walk-count = { $at } din { $whole }
walk-place = partea { $part } din { $parts } · afirmația { $at } din { $whole }
walk-minutes-left = { $minutes ->
    [one] Mai ai 1 minut. Ce ai ales până acum rămâne.
    [few] Mai ai { $minutes } minute. Ce ai ales până acum rămâne.
   *[other] Mai ai { $minutes } de minute. Ce ai ales până acum rămâne.
  }
walk-sending = O clipă: îți salvăm răspunsurile.
walk-leave = Ieși fără să predai?
walk-leave-more = Atunci răspunsurile tale se pierd. Nu se păstrează nimic din ele.
walk-code = Codul tău pentru a reveni: { $code }
walk-five = ?  când alegi 5
walk-word = ?  o scurtă explicație
walk-word-f1 = F1  o scurtă explicație
walk-steps = Care dintre acestea ți se potrivește cel mai bine?
walk-characters = caractere: { $count } din { $most }
walk-as-written = (nu în limba ta)
# The same statement in the easiest words, above its help text.
walk-easy = Cu cuvinte simple: { $words }
areas-where = Unde vrei să mergi?
areas-not-asked = nicio întrebare: { $group }
review-answered = Ai răspuns la { $given } din { $asked }.
review-note = Poți sări peste unele. Nimeni nu va ști care e foaia ta.
review-of = { $given } din { $asked }
review-left = { $given } din { $asked }, mai sunt { $left }
review-not-for-me = { $given } din { $asked }, nu e cazul meu: { $not }
confirm = Predai răspunsurile?
confirm-all = Ai răspuns la tot.
confirm-some = { $left ->
    [one] Ai răspuns la { $given } din { $asked }. Una e fără răspuns; e în regulă.
    [few] Ai răspuns la { $given } din { $asked }. { $left } sunt fără răspuns; e în regulă.
   *[other] Ai răspuns la { $given } din { $asked }. { $left } sunt fără răspuns; e în regulă.
  }
confirm-after = După aceea nu se mai poate schimba nimic și nimeni nu va ști care foaie e a ta.
confirm-own-line = Rezultatele grupului nostru pot fi arătate separat.
confirm-own-line-why = Grupul tău e mic. Cu puține foi, asta se întâmplă doar dacă bifați toți aici; nu e obligatoriu.
time-up = Cele două ore au trecut.
time-up-answered = Ai răspuns la { $given } din { $asked }. Nu se mai poate schimba nimic.
time-up-choice = Vrei să predai aceste răspunsuri? Dacă nu alegi nimic, ele se șterg.
key-choose = alege
key-next = înainte
key-clear = șterge
key-help = ajutor
key-areas = domenii
key-review = verificare
key-large = text mare
key-my-code = codul meu
key-code = cod
key-class = clasa
key-alone = fără clasă
key-ready = gata
key-go-there = deschide
key-hand-in = predă
key-tick = bifează sau debifează
key-another-slip = alt bilet
key-not-yet = încă nu
key-go-on-answering = continuă să răspunzi
key-discard-and-leave = șterge tot și ieși
key-hand-in-these = predă-le
key-discard = șterge tot

## A class that answers together, on a pupil's machine.

class-stops = Clasa ta se oprește aici.
class-stops-kept = Răspunsurile tale sunt păstrate.
class-stops-back = Revino cu cele trei cuvinte înainte să treacă cele două ore, pe acest calculator: c, cuvintele, apoi w.

## The end.

thanks = Mulțumim.
thanks-stored = Răspunsurile tale sunt salvate în siguranță. Nimeni nu poate afla că sunt ale tale.
thanks-together = Împreună cu ale tuturor celorlalți, ele îi arată școlii unde se află.
thanks-discarded = Răspunsurile tale au fost șterse.
thanks-nothing-kept = Nu s-a păstrat nimic din ele.
thanks-again = Poți începe din nou cât timp chestionarul e deschis.
thanks-nobody-chose = Nimeni nu a ales să predea răspunsurile, așa că nu s-a păstrat nimic din ele.
thanks-preview = Aceasta a fost o previzualizare.
thanks-preview-nothing = Nu s-a salvat nimic din ea. Participanții parcurg același drum.
thanks-preview-there = Ei primesc trei cuvinte pentru a reveni și o confirmare.
thanks-closed = Chestionarul s-a închis { $day }, { closing-time }.
thanks-closed-nothing = Răspunsurile care nu au fost predate până atunci au fost șterse; nu s-a păstrat nimic din ele.
thanks-receipt = Confirmarea ta:
thanks-receipt-why = Până la închidere, aceste cuvinte pot arăta că foaia ta e aici, și nimic mai mult. Nu trebuie păstrate.
key-own-result = rezultatul meu
own-result = Rezultatul tău
own-result-only-you = Doar tu vezi asta. Nu se salvează nicăieri și dispare când pleci de aici.
own-result-sum = Suma: { $sum } din { $most }
own-result-level = În total: { $level }
own-result-left-out = Lăsate deoparte, fără nivel: { $count }
own-result-no-level = fără nivel
own-result-next = Pasul următor: { $words }
key-certificate = adeverință
handed-up-stick = Salvat aici; ajunge la calculatorul coordonatorului pe un stick USB.
handed-up = Foaia ta a fost predată la calculatorul coordonatorului.
handed-up-under-way = Salvat aici; tocmai se predă la calculatorul coordonatorului.
handed-up-later = Salvat aici; se predă când calculatorul coordonatorului poate fi contactat.
kiosk-kept = Răspunsurile începute se păstrează pe acest calculator ({ $machine }). Tasta c te duce înapoi la ele.

## A certificate of having taken part.

certificate-name = Numele pentru adeverință:
certificate-stored = Numele nu se salvează nicăieri și nu are legătură cu niciun răspuns. Adeverința arată școala și sesiunea, dar nu și momentul.
certificate-shared = Mulți folosesc acest calculator: adeverința rămâne pe ecran sau merge pe un stick pe care îl conectezi.
certificate-writing = O clipă: se scrie adeverința. Tasta q oprește scrierea.
certificate-ending = Scrierea se oprește.
certificate-copied = Copiat, dacă terminalul poate: lipește undeva ca să verifici. Textul rămâne în clipboard până când se copiază altceva.
certificate-no-name = Scrie mai întâi un nume.
key-show-it = arată
key-no-certificate = fără adeverință
key-copy = copiază
key-pdf = PDF
key-html = HTML
key-another-name = alt nume
key-end-writing = oprește scrierea

## Another language.

languages = Ce limbă?
languages-note = O poți schimba oricând; niciun răspuns nu se pierde.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Acest bilet e pentru alt grup. Cere unul pentru grupul tău.
slip-refused = Răspunsurile tale sunt încă aici, dar biletul a fost folosit între timp. Cere altul și apasă s.
code-opens-nothing = Acest cod nu deschide nimic aici acum. Verifică-l literă cu literă sau cere altul.
code-slip = În acest cod e o greșeală de scriere. Compară-l literă cu literă.
code-not-open = Codul e corect, dar chestionarul lui nu e deschis acum.
code-needed = Acest grup răspunde acum cu un cod. Scrie codul de pe biletul tău sau cere unul.
pin-wrong = Acesta nu e PIN-ul. Încearcă din nou sau mergi înapoi.
# What the machine's own store can say.
store-full = Discul acestui calculator e plin. Tot ce a fost predat e în siguranță; acest ultim pas nu a fost salvat. Spune-i cuiva, apoi încearcă din nou: nimic nu se numără de două ori.
store-busy = Depozitul de date al acestui calculator era ocupat. Tot ce a fost predat e în siguranță; acest ultim pas nu a fost salvat. Așteaptă o clipă și încearcă din nou.
store-no-right = Acest program nu are voie să scrie pe acest calculator. Tot ce a fost predat e în siguranță; acest ultim pas nu a fost salvat. Spune-i persoanei care se ocupă de calculator, apoi încearcă din nou.
store-fault = Ceva nu e în regulă cu ce e salvat pe acest calculator. Nu s-a schimbat nimic, iar acest ultim pas nu a fost salvat. Spune-i persoanei care se ocupă de calculator.
taken-back = Școala a retras deocamdată acest chestionar. Spune-i persoanei care se ocupă de el.
no-random = Acest calculator nu dă numere aleatorii, așa că nu poate începe nimic. Încearcă din nou.
words-nothing = Sub aceste cuvinte nu e păstrat nimic pe acest calculator ({ $machine }). Verifică-le; sunt valabile două ore, acolo unde ai început.
words-damaged = Ce e păstrat sub aceste cuvinte e deteriorat și nu se poate citi. Începe din nou.
words-no-exercise = Ce e păstrat sub aceste cuvinte ține de un chestionar care nu mai e aici.
words-closed = Chestionarul s-a închis între timp, așa că aceste răspunsuri nu mai pot fi predate.
words-over = Cele două ore pentru aceste răspunsuri au trecut, așa că nu mai pot fi predate. Poți începe din nou.
not-kept = Răspunsurile sunt pe ecran, dar încă nu sunt ferite de o pană de curent. Poți continua. { $cause }
not-handed-in = Răspunsurile tale sunt încă aici, dar nu au fost predate încă. { $cause }

## Headings of the walk.

block-own = Propriile noastre afirmații
block-words = Cu cuvintele tale

## A class that answers together.

class-begins-together = Clasa ta începe împreună. Apasă w ca să continui fără ea.
class-over-alone = Clasa a terminat. Poți începe fără ea.
class-over-hand-in = Clasa a terminat. Poți continua fără ea și preda.
class-lists-later = Listele și verificarea se deschid la sfârșit, pentru toți.
class-leave = Apasă încă o dată ca să continui fără clasă.
class-alone = Acum continui fără clasă. Aceeași tastă și codul clasei te aduc înapoi.
class-link-gone = Nu mai ai legătura cu profesorul: continuă fără clasă.
class-back = Din nou cu clasa.
class-gathering = Cu clasa. Începem imediat.
class-pausing = Profesorul a făcut o pauză.
class-over = Clasa a terminat: continuă fără ea.
class-review = Cu clasa. Verifică totul, apoi predă.
class-ready = Cu clasa. Continuăm imediat.
class-together = Cu clasa.
class-within-part = Cu clasa. Parcurge această parte cum vrei.
class-with-timer = { $line } { $timer }
timer-over = Timpul pentru asta a expirat.
timer-left = { $minutes ->
    [one] Mai e un minut pentru asta.
    [few] { $minutes } minute pentru asta.
   *[other] { $minutes } de minute pentru asta.
  }
class-not-found = Clasa ta nu a fost găsită. Compară codul cu cel de pe ecranul profesorului sau scrie codul, un spațiu și adresa scrisă acolo cu litere mici.
class-nobody = La această adresă nu răspunde nimeni. Compar-o cu cea de pe ecranul profesorului. Poți și să mergi înapoi și să începi fără clasă.
class-other-code = Acesta nu e codul acelei clase. Compară-l cu cel de pe ecranul profesorului.
class-many = Chiar acum intră mulți. Apasă din nou Enter peste o clipă.
class-other-version = Calculatorul profesorului are altă versiune a acestui program. Poți merge înapoi și începe fără clasă.
class-other-group = Această clasă răspunde ca alt grup: { $who }. Mergi înapoi și începe din nou ca acel grup sau continuă fără clasă.
class-wait = { $seconds ->
    [one] Așteaptă o secundă înainte să încerci din nou.
    [few] Așteaptă { $seconds } secunde înainte să încerci din nou.
   *[other] Așteaptă { $seconds } de secunde înainte să încerci din nou.
  }
class-no-code = Acesta nu e codul unei clase. Un astfel de cod are patru caractere, litere și cifre; compară-l semn cu semn cu cel de pe ecranul profesorului.
