### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Primer škole
home-what = Škola gleda kako koristi digitalnu tehnologiju.
home-more = Učenici, nastavnici i rukovodstvo škole popunjavaju upitnik. Niko ne može da sazna ko je šta odgovorio.
home-nothing = Na ovom računaru još ništa nije pripremljeno.
home-passphrase = Primer nema tajni: lozinka je { $passphrase }.
home-answer = popuni upitnik
home-answer-sample = odgovori kao učenica ili učenik
home-coordinate = pogledaj ko je učestvovao
home-coordinate-sample = prati trake napretka kao koordinator
home-look = razgledaj primer škole
home-set-up = pripremi svoju školu
home-leave = izađi
key-go = kreni
opens-on = otvara se: { $day }
open-until = otvoreno do: { $day }, { closing-time }
closed-since = zatvoreno od: { $day }

## Which of several questionnaires.

choose-which = Koji upitnik želiš da popuniš?
key-slip = imam listić sa kodom
key-continue = nastavi uz kod

## The welcome.

welcome-not-yet = Još nije otvoreno. Otvara se: { $day }
welcome-come-back = Dođi tada ponovo. Danas ne treba ništa da radiš.
welcome-closed = Zatvoreno od: { $day }, { closing-time }.
welcome-thanks = Hvala svima koji su učestvovali.
welcome = Pozdrav! Škola želi da zna šta misliš.
welcome-in-turn = Pozdrav! Predato: { $handed } od { $pupils }.
welcome-about = Reč je o računarima, tabletima i internetu u školi: na času, za domaći zadatak, na poslu.
welcome-anonymous = Anonimno je: ne pitamo kako se zoveš i niko ne može da sazna šta odgovaraš.
welcome-voluntary = Dobrovoljno je: možeš da preskočiš tvrdnju ili da prestaneš kad god želiš.
welcome-minutes = Traje najviše { $most } min. Imaš dva sata.
welcome-minutes-between = Traje najviše { $least } do { $most } min. Imaš dva sata.
welcome-at-the-end = Na kraju sve pregledaš i tek tada predaš.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Ovi tekstovi se pišu zdesna nalevo; terminal ih može okrenuti. Po redovima: reflectory answer --plain
welcome-last-time-count = Šta je doneo prošli upitnik: { $count ->
    [one] { $count } stvar
    [few] { $count } stvari
   *[other] { $count } stvari
  }
welcome-who = Ko si ti?
form-level = Nivo obrazovanja
welcome-two-levels = Ako radiš na dva nivoa škole, popuni upitnik za svaki posebno.
last-time = Šta je doneo prošli upitnik
key-begin = počni
key-last-time = prošli put
key-that-is-me = to sam ja

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Prošli put ste rekli: { $what }
told-since = Šta smo otad uradili: { $what }
told-count = Šta je doneo prošli upitnik: { $count ->
    [one] { $count } stvar
    [few] { $count } stvari
   *[other] { $count } stvari
  }, na početnoj strani.

## Typing a code.

enter-slip = Upiši kod sa svog listića.
enter-slip-more = Deset znakova: latinična slova i cifre. Velika slova, razmaci i crtica nisu važni.
enter-words = Upiši svoje tri reči.
enter-words-more = Prikazane su na početku. Tvoji odgovori se čuvaju dva sata, na računaru na kom su započeti.
enter-class = Upiši kod svog odeljenja.
enter-class-more = Četiri znaka: latinična slova i cifre. Pišu na ekranu nastavnika.
enter-pin = Upiši PIN kojim se ovde završava popunjavanje.
enter-pin-more = Ili se vrati: ovde mogu da odgovaraju drugi.

## Before the first statement.

start-as = Odgovaraš kao: { $who }, { $level }.
start-small = Tvoja grupa je mala. Njeni rezultati se prikazuju posebno tek kad je listova sa odgovorima bar { $cell }. Ako ih je manje, samo ako pristane svako od vas; pitaćemo te na kraju.
start-code = Tvoj kod za povratak:
start-code-why = Ako nestane struje ili nekome zatreba računar, ove tri reči vraćaju tvoje odgovore: dva sata, na ovom računaru. Nemoj nikome da ih kažeš.
start-code-why-machine = Ako nestane struje ili nekome zatreba računar, ove tri reči vraćaju tvoje odgovore: dva sata, na ovom računaru ({ $machine }). Nemoj nikome da ih kažeš.
key-first-statement = prva tvrdnja
key-with-class = sa odeljenjem
key-without-class = bez odeljenja

## The walk through the statements.

walk-preview = Probni prikaz
time-over = vreme je isteklo
time-seconds = još { $seconds } s
time-minutes = još { $minutes } min
time-hours = još { $hours } h { $minutes } min
time-to-decide = za odluku: { $time }
walk-count = { $at } od { $whole }
walk-place = deo { $part } od { $parts } · tvrdnja { $at } od { $whole }
walk-minutes-left = { $minutes ->
    [one] Još { $minutes } minut. Ono što je dosad izabrano ostaje.
    [few] Još { $minutes } minuta. Ono što je dosad izabrano ostaje.
   *[other] Još { $minutes } minuta. Ono što je dosad izabrano ostaje.
  }
walk-sending = Samo trenutak: čuvamo tvoje odgovore.
walk-leave = Izlaziš bez predaje?
walk-leave-more = Tvoji odgovori bi tada nestali. Ništa se od njih ne čuva.
walk-code = Tvoj kod za povratak: { $code }
walk-five = ?  kad da izabereš 5
walk-word = ?  kratko objašnjenje
walk-word-f1 = F1  kratko objašnjenje
walk-steps = Šta od ovoga ti najbolje odgovara?
walk-characters = { $count } od { $most } znakova
walk-as-written = (nije na tvom jeziku)
# The same statement in the easiest words, above its help text.
walk-easy = Lakšim rečima: { $words }
areas-where = Kuda želiš da ideš?
areas-not-asked = bez pitanja: { $group }
review-answered = Odgovoreno: { $given } od { $asked }.
review-note = Nešto možeš i da preskočiš. Niko neće prepoznati tvoj list.
review-of = { $given } od { $asked }
review-left = { $given } od { $asked }, ostalo { $left }
review-not-for-me = { $given } od { $asked }, nije za mene: { $not }
confirm = Predaješ odgovore?
confirm-all = Imaš odgovor na sve.
confirm-some = { $left ->
    [one] Odgovoreno: { $given } od { $asked }. Nedostaje { $left } odgovor; to je u redu.
    [few] Odgovoreno: { $given } od { $asked }. Nedostaju { $left } odgovora; to je u redu.
   *[other] Odgovoreno: { $given } od { $asked }. Nedostaje { $left } odgovora; to je u redu.
  }
confirm-after = Posle se ništa ne može promeniti i niko neće znati koji je list tvoj.
confirm-own-line = Rezultati naše grupe smeju da se prikažu posebno.
confirm-own-line-why = Tvoja grupa je mala. Kad je listova malo, to se radi samo ako ovo označi svako od vas; ne moraš.
time-up = Dva sata su istekla.
time-up-answered = Odgovoreno: { $given } od { $asked }. Više se ništa ne može promeniti.
time-up-choice = Da li želiš da predaš ove odgovore? Ako ništa ne izabereš, biće obrisani.
key-choose = izaberi
key-next = dalje
key-clear = poništi
key-help = pomoć
key-areas = oblasti
key-review = pregled
key-large = krupan tekst
key-my-code = moj kod
key-code = kod
key-class = odeljenje
key-alone = bez odeljenja
key-ready = gotovo
key-go-there = otvori
key-hand-in = predaj
key-tick = označi ili skini oznaku
key-another-slip = drugi listić
key-not-yet = još ne
key-go-on-answering = nastavi da odgovaraš
key-discard-and-leave = obriši i izađi
key-hand-in-these = predaj ove
key-discard = obriši

## A class that answers together, on a pupil's machine.

class-stops = Tvoje odeljenje ovde staje.
class-stops-kept = Tvoji odgovori su sačuvani.
class-stops-back = Vrati se sa svoje tri reči pre nego što isteknu dva sata, na ovom računaru: c, reči, zatim w.

## The end.

thanks = Hvala.
thanks-stored = Tvoji odgovori su bezbedno sačuvani. Niko ne može da sazna da su tvoji.
thanks-together = Zajedno sa odgovorima svih drugih pokazuju školi dokle je stigla.
thanks-discarded = Tvoji odgovori su obrisani.
thanks-nothing-kept = Ništa od njih nije sačuvano.
thanks-again = Možeš da počneš ispočetka dok je upitnik otvoren.
thanks-nobody-chose = Niko nije izabrao da se odgovori predaju, pa ništa od njih nije sačuvano.
thanks-preview = Ovo je bio probni prikaz.
thanks-preview-nothing = Ništa od toga nije sačuvano. Učesnici prolaze isti put.
thanks-preview-there = Oni dobiju tri reči za povratak i potvrdu o predaji.
thanks-closed = Upitnik je zatvoren: { $day }, { closing-time }.
thanks-closed-nothing = Odgovori koji dotad nisu predati obrisani su; ništa od njih nije sačuvano.
thanks-receipt = Tvoja potvrda o predaji:
thanks-receipt-why = Do zatvaranja upitnika ove reči mogu da pokažu da je tvoj list tu, i ništa više. Ne moraš da ih čuvaš.
key-own-result = moj rezultat
own-result = Tvoj sopstveni rezultat
own-result-only-you = Ovo vidiš samo ti. Nigde se ne čuva i nestaje kad odeš odavde.
own-result-sum = Zbir: { $sum } od { $most }
own-result-level = Sve zajedno: { $level }
own-result-left-out = Izostavljeno, bez nivoa: { $count }
own-result-no-level = bez nivoa
own-result-next = Sledeći korak: { $words }
key-certificate = potvrda o učešću
handed-up-stick = Sačuvano ovde; na računar koordinatora prenosi se USB memorijom.
handed-up = Tvoj list je predat na računaru koordinatora.
handed-up-under-way = Sačuvano ovde; upravo se predaje na računaru koordinatora.
handed-up-later = Sačuvano ovde; predaje se kad računar koordinatora bude dostupan.
kiosk-kept = Započeti odgovori se čuvaju na ovom računaru ({ $machine }). Taster c ponovo ih otvara.

## A certificate of having taken part.

certificate-name = Ime i prezime za potvrdu:
certificate-stored = Ime se nigde ne čuva i nije povezano ni sa kakvim odgovorima. Na potvrdi pišu škola i krug popunjavanja, ali ne i vreme.
certificate-shared = Ovaj računar koriste mnogi: potvrda ostaje na ekranu ili se čuva na USB memoriji koju priključiš.
certificate-writing = Samo trenutak: potvrda se izrađuje. Taster q to prekida.
certificate-ending = Izrada se prekida.
certificate-copied = Kopirano, ako terminal to može: nalepi negde i proveri. Klipbord to čuva dok se ne kopira nešto drugo.
certificate-no-name = Najpre upiši ime.
key-show-it = prikaži
key-no-certificate = bez potvrde
key-copy = kopiraj
key-pdf = PDF
key-html = HTML
key-another-name = drugo ime
key-end-writing = prekini izradu

## Another language.

languages = Koji jezik?
languages-note = Možeš da ga promeniš kad god želiš; odgovori se ne gube.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Ovaj listić je za drugu grupu. Zatraži listić za svoju.
slip-refused = Odgovori su ti još ovde, ali je listić u međuvremenu iskorišćen. Zatraži drugi i pritisni taster s.
code-opens-nothing = Ovaj kod ovde sada ništa ne otvara. Proveri ga slovo po slovo ili zatraži drugi.
code-slip = U kodu je greška u kucanju. Uporedi ga slovo po slovo.
code-not-open = Kod je tačan, ali njegov upitnik sada nije otvoren.
code-needed = Ova grupa sada odgovara uz kod. Upiši kod sa svog listića ili ga zatraži.
pin-wrong = To nije pravi PIN. Pokušaj ponovo ili se vrati.
# What the machine's own store can say.
store-full = Disk ovog računara je pun. Sve predato je na sigurnom; ovaj poslednji korak nije sačuvan. Reci to nekome, pa pokušaj ponovo: ništa se ne broji dvaput.
store-busy = Skladište podataka na ovom računaru bilo je zauzeto. Sve predato je na sigurnom; ovaj poslednji korak nije sačuvan. Sačekaj trenutak i pokušaj ponovo.
store-no-right = Ovaj program ne sme da upisuje na ovaj računar. Sve predato je na sigurnom; ovaj poslednji korak nije sačuvan. Reci to osobi koja se brine o računaru, pa pokušaj ponovo.
store-fault = Nešto nije u redu sa onim što je sačuvano na ovom računaru. Ništa nije promenjeno, a ovaj poslednji korak nije sačuvan. Reci to osobi koja se brine o računaru.
taken-back = Škola je zasad povukla ovaj upitnik. Reci to osobi koja se brine o njemu.
no-random = Ovaj računar ne daje slučajne brojeve, pa ništa ne može da počne. Pokušaj ponovo.
words-nothing = Pod ovim rečima ništa se ne čuva na ovom računaru ({ $machine }). Proveri ih; važe dva sata, tamo gde su odgovori započeti.
words-damaged = Ono što se čuva pod ovim rečima oštećeno je i ne može da se pročita. Počni ispočetka.
words-no-exercise = Ono što se čuva pod ovim rečima pripada upitniku kog ovde više nema.
words-closed = Upitnik je u međuvremenu zatvoren, pa ovi odgovori više ne mogu da se predaju.
words-over = Dva sata za ove odgovore su istekla, pa više ne mogu da se predaju. Možeš da počneš ispočetka.
not-kept = Odgovori su na ekranu, ali još nisu zaštićeni od nestanka struje. Možeš da nastaviš. { $cause }
not-handed-in = Tvoji odgovori su još ovde, ali još nisu predati. { $cause }

## Headings of the walk.

block-own = Naše sopstvene tvrdnje
block-words = Svojim rečima

## A class that answers together.

class-begins-together = Tvoje odeljenje počinje zajedno. Pritisni w za nastavak bez njega.
class-over-alone = Odeljenje je završilo. Možeš da počneš samostalno.
class-over-hand-in = Odeljenje je završilo. Možeš samostalno da nastaviš i predaš.
class-lists-later = Spiskovi i pregled otvaraju se na kraju, za sve.
class-leave = Pritisni još jednom za nastavak bez odeljenja.
class-alone = Sada nastavljaš samostalno. Isti taster i kod odeljenja vraćaju te nazad.
class-link-gone = Nema veze sa nastavnikom: nastavi samostalno.
class-back = Opet sa odeljenjem.
class-gathering = Sa odeljenjem. Uskoro počinjemo.
class-pausing = Nastavnik je napravio pauzu.
class-over = Odeljenje je završilo: nastavi samostalno.
class-review = Sa odeljenjem. Sve pregledaj, pa predaj.
class-ready = Sa odeljenjem. Uskoro nastavljamo.
class-together = Sa odeljenjem.
class-within-part = Sa odeljenjem. Ovaj deo prođi kako želiš.
class-with-timer = { $line } { $timer }
timer-over = Vreme za ovo je isteklo.
timer-left = { $minutes ->
    [one] Za ovo još { $minutes } minut.
    [few] Za ovo još { $minutes } minuta.
   *[other] Za ovo još { $minutes } minuta.
  }
class-not-found = Tvoje odeljenje nije pronađeno. Uporedi kod sa onim na ekranu nastavnika ili upiši kod, razmak i adresu koja tamo piše malim slovima.
class-nobody = Na ovoj adresi niko ne odgovara. Uporedi je sa onom na ekranu nastavnika. Možeš i da se vratiš i počneš samostalno.
class-other-code = To nije kod tog odeljenja. Uporedi ga sa kodom na ekranu nastavnika.
class-many = Upravo se mnogi pridružuju. Za koji trenutak ponovo pritisni Enter.
class-other-version = Na računaru nastavnika je druga verzija ovog programa. Možeš da se vratiš i počneš samostalno.
class-other-group = Ovo odeljenje odgovara kao druga grupa: { $who }. Vrati se i počni ispočetka kao ta grupa ili nastavi samostalno.
class-wait = { $seconds ->
    [one] Sačekaj { $seconds } sekundu pre nego što pokušaš ponovo.
    [few] Sačekaj { $seconds } sekunde pre nego što pokušaš ponovo.
   *[other] Sačekaj { $seconds } sekundi pre nego što pokušaš ponovo.
  }
class-no-code = To nije kod nijednog odeljenja. Kod odeljenja ima četiri znaka, latinična slova i cifre; uporedi ga znak po znak sa onim na ekranu nastavnika.
