### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Primjer škole
home-what = Škola gleda kako se koristi digitalnom tehnologijom.
home-more = Učenici, nastavnici i vodstvo škole ispunjavaju upitnik. Nitko ne može saznati tko je što odgovorio.
home-nothing = Na ovom računalu još ništa nije pripremljeno.
home-passphrase = Primjer nema tajni: lozinka je { $passphrase }.
home-answer = ispuni upitnik
home-answer-sample = odgovori kao učenica ili učenik
home-coordinate = pogledaj tko je sudjelovao
home-coordinate-sample = prati trake napretka kao koordinator
home-look = razgledaj primjer škole
home-set-up = pripremi svoju školu
home-leave = izađi
key-go = kreni
opens-on = otvara se: { $day }
open-until = otvoreno do: { $day }, { closing-time }
closed-since = zatvoreno od: { $day }

## Which of several questionnaires.

choose-which = Koji upitnik želiš ispuniti?
key-slip = imam listić s kodom
key-continue = nastavi uz kod

## The welcome.

welcome-not-yet = Još nije otvoreno. Otvara se: { $day }
welcome-come-back = Dođi tada ponovno. Danas ne moraš ništa raditi.
welcome-closed = Zatvoreno od: { $day }, { closing-time }.
welcome-thanks = Hvala svima koji su sudjelovali.
welcome = Pozdrav! Škola želi znati što misliš.
welcome-in-turn = Pozdrav! Predano: { $handed } od { $pupils }.
welcome-about = Riječ je o računalima, tabletima i internetu u školi: na nastavi, za zadaću, na poslu.
welcome-anonymous = Anonimno je: ne pitamo kako se zoveš i nitko ne može saznati što odgovaraš.
welcome-voluntary = Dobrovoljno je: možeš preskočiti tvrdnju ili prestati kad god želiš.
welcome-minutes = Traje najviše { $most } min. Imaš dva sata.
welcome-minutes-between = Traje najviše { $least } do { $most } min. Imaš dva sata.
welcome-at-the-end = Na kraju sve pregledaš i tek tada predaš.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Ovi se tekstovi pišu zdesna nalijevo; terminal ih može okrenuti. Po recima: reflectory answer --plain
welcome-last-time-count = Što je donio prošli upitnik: { $count ->
    [one] { $count } stvar
    [few] { $count } stvari
   *[other] { $count } stvari
  }
welcome-who = Tko si ti?
form-level = Razina obrazovanja
welcome-two-levels = Ako radiš na dvije razine škole, ispuni upitnik za svaku posebno.
last-time = Što je donio prošli upitnik
key-begin = počni
key-last-time = prošli put
key-that-is-me = to sam ja

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Prošli ste put rekli: { $what }
told-since = Što smo otad učinili: { $what }
told-count = Što je donio prošli upitnik: { $count ->
    [one] { $count } stvar
    [few] { $count } stvari
   *[other] { $count } stvari
  }, na početnoj stranici.

## Typing a code.

enter-slip = Upiši kod sa svog listića.
enter-slip-more = Deset znakova: slova i znamenke. Velika slova, razmaci i crtica nisu važni.
enter-words = Upiši svoje tri riječi.
enter-words-more = Prikazane su na početku. Tvoji se odgovori čuvaju dva sata, na računalu na kojem su započeti.
enter-class = Upiši kod svog razreda.
enter-class-more = Četiri znaka: slova i znamenke. Pišu na zaslonu nastavnika.
enter-pin = Upiši PIN kojim se ovdje završava ispunjavanje.
enter-pin-more = Ili se vrati: ovdje mogu odgovarati drugi.

## Before the first statement.

start-as = Odgovaraš kao: { $who }, { $level }.
start-small = Tvoja je skupina mala. Njezini se rezultati prikazuju zasebno tek kad je listova barem { $cell }. Ako ih je manje, samo ako pristanete baš svi; pitat ćemo te na kraju.
start-code = Tvoj kod za povratak:
start-code-why = Ako nestane struje ili nekome zatreba računalo, ove tri riječi vraćaju tvoje odgovore: dva sata, na ovom računalu. Nemoj ih nikome reći.
start-code-why-machine = Ako nestane struje ili nekome zatreba računalo, ove tri riječi vraćaju tvoje odgovore: dva sata, na ovom računalu ({ $machine }). Nemoj ih nikome reći.
key-first-statement = prva tvrdnja
key-with-class = s razredom
key-without-class = bez razreda

## The walk through the statements.

walk-preview = Pretpregled
time-over = vrijeme je isteklo
time-seconds = još { $seconds } s
time-minutes = još { $minutes } min
time-hours = još { $hours } h { $minutes } min
time-to-decide = za odluku: { $time }
walk-count = { $at } od { $whole }
walk-place = dio { $part } od { $parts } · tvrdnja { $at } od { $whole }
walk-minutes-left = { $minutes ->
    [one] Još { $minutes } minuta. Ono što je dosad odabrano ostaje.
    [few] Još { $minutes } minute. Ono što je dosad odabrano ostaje.
   *[other] Još { $minutes } minuta. Ono što je dosad odabrano ostaje.
  }
walk-sending = Samo trenutak: spremamo tvoje odgovore.
walk-leave = Izaći bez predaje?
walk-leave-more = Tvoji bi odgovori tada nestali. Ništa se od njih ne čuva.
walk-code = Tvoj kod za povratak: { $code }
walk-five = ?  kad odabrati 5
walk-word = ?  kratko objašnjenje
walk-word-f1 = F1  kratko objašnjenje
walk-steps = Što od ovoga ti najbolje odgovara?
walk-characters = { $count } od { $most } znakova
walk-as-written = (nije na tvom jeziku)
# The same statement in the easiest words, above its help text.
walk-easy = Lakšim riječima: { $words }
areas-where = Kamo želiš ići?
areas-not-asked = bez pitanja: { $group }
review-answered = Odgovoreno: { $given } od { $asked }.
review-note = Nešto možeš i preskočiti. Nitko neće prepoznati tvoj list.
review-of = { $given } od { $asked }
review-left = { $given } od { $asked }, ostalo { $left }
review-not-for-me = { $given } od { $asked }, nije za mene: { $not }
confirm = Predati odgovore?
confirm-all = Imaš odgovor na sve.
confirm-some = { $left ->
    [one] Odgovoreno: { $given } od { $asked }. Nedostaje { $left } odgovor; to je u redu.
    [few] Odgovoreno: { $given } od { $asked }. Nedostaju { $left } odgovora; to je u redu.
   *[other] Odgovoreno: { $given } od { $asked }. Nedostaje { $left } odgovora; to je u redu.
  }
confirm-after = Poslije se ništa ne može promijeniti i nitko neće znati koji je list tvoj.
confirm-own-line = Rezultati naše skupine smiju se prikazati zasebno.
confirm-own-line-why = Tvoja je skupina mala. Kad je listova malo, to se radi samo ako ovo označi svatko od vas; ne moraš.
time-up = Dva su sata istekla.
time-up-answered = Odgovoreno: { $given } od { $asked }. Više se ništa ne može promijeniti.
time-up-choice = Želiš li predati ove odgovore? Ako ništa ne odabereš, bit će obrisani.
key-choose = odaberi
key-next = dalje
key-clear = poništi
key-help = pomoć
key-areas = područja
key-review = pregled
key-large = veliki tekst
key-my-code = moj kod
key-code = kod
key-class = razred
key-alone = bez razreda
key-ready = gotovo
key-go-there = otvori
key-hand-in = predaj
key-tick = označi ili makni oznaku
key-another-slip = drugi listić
key-not-yet = još ne
key-go-on-answering = nastavi odgovarati
key-discard-and-leave = obriši i izađi
key-hand-in-these = predaj ove
key-discard = obriši

## A class that answers together, on a pupil's machine.

class-stops = Tvoj razred ovdje staje.
class-stops-kept = Tvoji su odgovori sačuvani.
class-stops-back = Vrati se sa svoje tri riječi prije nego što isteknu dva sata, na ovom računalu: c, riječi, zatim w.

## The end.

thanks = Hvala.
thanks-stored = Tvoji su odgovori sigurno spremljeni. Nitko ne može saznati da su tvoji.
thanks-together = Zajedno s odgovorima svih drugih pokazuju školi dokle je stigla.
thanks-discarded = Tvoji su odgovori obrisani.
thanks-nothing-kept = Ništa od njih nije sačuvano.
thanks-again = Možeš početi ispočetka dok je upitnik otvoren.
thanks-nobody-chose = Nitko nije odabrao da se odgovori predaju, pa ništa od njih nije sačuvano.
thanks-preview = Ovo je bio pretpregled.
thanks-preview-nothing = Ništa od toga nije spremljeno. Sudionici prolaze isti put.
thanks-preview-there = Oni dobiju tri riječi za povratak i potvrdu o predaji.
thanks-closed = Upitnik je zatvoren: { $day }, { closing-time }.
thanks-closed-nothing = Odgovori koji dotad nisu predani obrisani su; ništa od njih nije sačuvano.
thanks-receipt = Tvoja potvrda o predaji:
thanks-receipt-why = Do zatvaranja upitnika ove riječi mogu pokazati da je tvoj list tu, i ništa više. Ne moraš ih čuvati.
key-own-result = moj rezultat
own-result = Tvoj vlastiti rezultat
own-result-only-you = Ovo vidiš samo ti. Nigdje se ne sprema i nestaje kad odeš odavde.
own-result-sum = Zbroj: { $sum } od { $most }
own-result-level = Sve zajedno: { $level }
own-result-left-out = Izostavljeno, bez razine: { $count }
own-result-no-level = bez razine
own-result-next = Sljedeći korak: { $words }
key-certificate = potvrda o sudjelovanju
handed-up-stick = Spremljeno ovdje; na računalo koordinatora prenosi se USB-stikom.
handed-up = Tvoj je list predan na računalu koordinatora.
handed-up-under-way = Spremljeno ovdje; upravo se predaje na računalu koordinatora.
handed-up-later = Spremljeno ovdje; predaje se kad računalo koordinatora bude dostupno.
kiosk-kept = Započeti odgovori čuvaju se na ovom računalu ({ $machine }). Tipka c ponovno ih otvara.

## A certificate of having taken part.

certificate-name = Ime i prezime za potvrdu:
certificate-stored = Ime se nigdje ne sprema i nije povezano ni s kakvim odgovorima. Na potvrdi pišu škola i krug ispunjavanja, ali ne i vrijeme.
certificate-shared = Ovim se računalom služe mnogi: potvrda ostaje na zaslonu ili se sprema na USB-stik koji priključiš.
certificate-writing = Samo trenutak: potvrda se izrađuje. Tipka q to prekida.
certificate-ending = Izrada se prekida.
certificate-copied = Kopirano, ako terminal to može: zalijepi negdje i provjeri. Međuspremnik to čuva dok se ne kopira nešto drugo.
certificate-no-name = Najprije upiši ime.
key-show-it = prikaži
key-no-certificate = bez potvrde
key-copy = kopiraj
key-pdf = PDF
key-html = HTML
key-another-name = drugo ime
key-end-writing = prekini izradu

## Another language.

languages = Koji jezik?
languages-note = Možeš ga promijeniti kad god želiš; odgovori se ne gube.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Ovaj je listić za drugu skupinu. Zatraži listić za svoju.
slip-refused = Odgovori su ti još ovdje, ali je listić u međuvremenu iskorišten. Zatraži drugi i pritisni tipku s.
code-opens-nothing = Ovaj kod ovdje sada ništa ne otvara. Provjeri ga slovo po slovo ili zatraži drugi.
code-slip = U kodu je pogreška u tipkanju. Usporedi ga slovo po slovo.
code-not-open = Kod je točan, ali njegov upitnik sada nije otvoren.
code-needed = Ova skupina sada odgovara uz kod. Upiši kod sa svog listića ili ga zatraži.
pin-wrong = To nije pravi PIN. Pokušaj ponovno ili se vrati.
# What the machine's own store can say.
store-full = Disk ovog računala je pun. Sve predano je na sigurnom; ovaj posljednji korak nije spremljen. Reci to nekome, a zatim pokušaj ponovno: ništa se ne broji dvaput.
store-busy = Spremište podataka na ovom računalu bilo je zauzeto. Sve predano je na sigurnom; ovaj posljednji korak nije spremljen. Pričekaj trenutak i pokušaj ponovno.
store-no-right = Ovaj program ne smije zapisivati na ovo računalo. Sve predano je na sigurnom; ovaj posljednji korak nije spremljen. Reci to osobi koja se brine o računalu, a zatim pokušaj ponovno.
store-fault = Nešto nije u redu s onim što je spremljeno na ovom računalu. Ništa nije promijenjeno, a ovaj posljednji korak nije spremljen. Reci to osobi koja se brine o računalu.
taken-back = Škola je zasad povukla ovaj upitnik. Reci to osobi koja se brine o njemu.
no-random = Ovo računalo ne daje slučajne brojeve, pa ništa ne može početi. Pokušaj ponovno.
words-nothing = Pod ovim riječima ništa se ne čuva na ovom računalu ({ $machine }). Provjeri ih; vrijede dva sata, ondje gdje su odgovori započeti.
words-damaged = Ono što se čuva pod ovim riječima oštećeno je i ne može se pročitati. Počni ispočetka.
words-no-exercise = Ono što se čuva pod ovim riječima pripada upitniku kojeg ovdje više nema.
words-closed = Upitnik je u međuvremenu zatvoren, pa se ovi odgovori više ne mogu predati.
words-over = Dva sata za ove odgovore istekla su, pa se više ne mogu predati. Možeš početi ispočetka.
not-kept = Odgovori su na zaslonu, ali još nisu zaštićeni od nestanka struje. Možeš nastaviti. { $cause }
not-handed-in = Tvoji su odgovori još ovdje, ali još nisu predani. { $cause }

## Headings of the walk.

block-own = Naše vlastite tvrdnje
block-words = Vlastitim riječima

## A class that answers together.

class-begins-together = Tvoj razred počinje zajedno. Pritisni w za nastavak bez njega.
class-over-alone = Razred je završio. Možeš početi samostalno.
class-over-hand-in = Razred je završio. Možeš samostalno nastaviti i predati.
class-lists-later = Popisi i pregled otvaraju se na kraju, za sve.
class-leave = Pritisni još jednom za nastavak bez razreda.
class-alone = Sada nastavljaš samostalno. Ista tipka i kod razreda vraćaju te natrag.
class-link-gone = Nema veze s nastavnikom: nastavi samostalno.
class-back = Opet s razredom.
class-gathering = S razredom. Uskoro počinjemo.
class-pausing = Nastavnik je napravio stanku.
class-over = Razred je završio: nastavi samostalno.
class-review = S razredom. Sve pregledaj pa predaj.
class-ready = S razredom. Uskoro nastavljamo.
class-together = S razredom.
class-within-part = S razredom. Ovaj dio prođi kako želiš.
class-with-timer = { $line } { $timer }
timer-over = Vrijeme za ovo je isteklo.
timer-left = { $minutes ->
    [one] Za ovo još { $minutes } minuta.
    [few] Za ovo još { $minutes } minute.
   *[other] Za ovo još { $minutes } minuta.
  }
class-not-found = Tvoj razred nije pronađen. Usporedi kod s onim na zaslonu nastavnika ili upiši kod, razmak i adresu koja ondje piše malim slovima.
class-nobody = Na ovoj adresi nitko ne odgovara. Usporedi je s onom na zaslonu nastavnika. Možeš se i vratiti i početi samostalno.
class-other-code = To nije kod tog razreda. Usporedi ga s kodom na zaslonu nastavnika.
class-many = Upravo se mnogi pridružuju. Za koji trenutak ponovno pritisni Enter.
class-other-version = Na računalu nastavnika druga je inačica ovog programa. Možeš se vratiti i početi samostalno.
class-other-group = Ovaj razred odgovara kao druga skupina: { $who }. Vrati se i počni ispočetka kao ta skupina ili nastavi samostalno.
class-wait = { $seconds ->
    [one] Pričekaj { $seconds } sekundu prije nego što pokušaš ponovno.
    [few] Pričekaj { $seconds } sekunde prije nego što pokušaš ponovno.
   *[other] Pričekaj { $seconds } sekundi prije nego što pokušaš ponovno.
  }
class-no-code = To nije kod nijednog razreda. Kod razreda ima četiri znaka, slova i znamenke; usporedi ga znak po znak s onim na zaslonu nastavnika.
