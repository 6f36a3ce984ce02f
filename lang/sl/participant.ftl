### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Vzorčna šola
home-what = Šola pogleda, kako uporablja digitalno tehnologijo.
home-more = Učenci, dijaki, učitelji in vodstvo izpolnijo vprašalnik. Nihče ne more ugotoviti, kdo je kaj odgovoril.
home-nothing = Na tem računalniku še ni nič pripravljeno.
home-passphrase = Vzorec nima skrivnosti: njegovo geslo je { $passphrase }.
home-answer = izpolni vprašalnik
home-answer-sample = izpolni vprašalnik kot učenka ali učenec
home-coordinate = poglej, kdo je sodeloval
home-coordinate-sample = spremljaj stolpce kot koordinator
home-look = razglej se po vzorčni šoli
home-set-up = pripravi vprašalnik na svoji šoli
home-leave = izhod
key-go = odpri
opens-on = odprtje: { $day }
open-until = odprto do: { $day }, { closing-time }
closed-since = zaprto od: { $day }

## Which of several questionnaires.

choose-which = Kateri vprašalnik želiš izpolniti?
key-slip = imam listek s kodo
key-continue = nadaljuj s kodo

## The welcome.

welcome-not-yet = Še ni odprto. Odprtje: { $day }.
welcome-come-back = Pridi takrat. Danes ti ni treba narediti ničesar.
welcome-closed = Zaprto od: { $day }, { closing-time }.
welcome-thanks = Hvala vsem za sodelovanje.
welcome = Pozdrav! Šola bi rada vedela, kaj misliš.
welcome-in-turn = Pozdrav! Oddani vprašalniki: { $handed } od { $pupils }.
welcome-about = Gre za računalnike, tablice in internet na šoli: pri pouku, pri domačih nalogah, v službi.
welcome-anonymous = Vprašalnik je anonimen: po imenu ne sprašujemo in nihče ne more ugotoviti, kako odgovarjaš.
welcome-voluntary = Sodelovanje je prostovoljno: trditev lahko izpustiš ali kadar koli nehaš.
welcome-minutes = Traja največ { $most } min. Na voljo imaš dve uri.
welcome-minutes-between = Traja največ { $least } do { $most } min. Na voljo imaš dve uri.
welcome-at-the-end = Na koncu vse pregledaš in šele nato oddaš.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Besedila tečejo od desne proti levi; terminal jih lahko obrne. Po vrsticah: reflectory answer --plain
welcome-last-time-count = Kaj je prinesel prejšnji vprašalnik: { $count ->
    [one] { $count } stvar
    [two] { $count } stvari
    [few] { $count } stvari
   *[other] { $count } stvari
  }
welcome-who = Kdo si?
form-level = Stopnja izobraževanja
welcome-two-levels = Če delaš na dveh stopnjah šole, izpolni vprašalnik za vsako posebej.
last-time = Kaj je prinesel prejšnji vprašalnik
key-begin = začni
key-last-time = prejšnjič
key-that-is-me = to sem jaz

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Prejšnjič ste povedali: { $what }
told-since = Kaj smo od takrat naredili: { $what }
told-count = Po prejšnjem vprašalniku: { $count ->
    [one] { $count } stvar
    [two] { $count } stvari
    [few] { $count } stvari
   *[other] { $count } stvari
  }, ob pozdravu.

## Typing a code.

enter-slip = Vpiši kodo s svojega listka.
enter-slip-more = Deset črk in številk. Velike črke, presledki in črtica niso pomembni.
enter-words = Vpiši svoje tri besede.
enter-words-more = Pokazale so se na začetku. Odgovori so dve uri ohranjeni na računalniku, kjer se je izpolnjevanje začelo.
enter-class = Vpiši kodo svojega razreda.
enter-class-more = Štiri črke in številke. Vidiš jih na zaslonu učitelja.
enter-pin = Vpiši PIN, ki tukaj konča izpolnjevanje.
enter-pin-more = Ali pa se vrni: drugi lahko tukaj odgovarjajo.

## Before the first statement.

start-as = Tvoja skupina: { $who }; { $level }.
start-small = Tvoja skupina je majhna. Njeni rezultati se pokažejo posebej šele pri vsaj { $cell } oddanih listih. Če jih je manj, le če se strinja vsak od vas; na koncu te vprašamo.
start-code = Tvoja koda za vrnitev:
start-code-why = Če zmanjka elektrike ali nekdo potrebuje računalnik, ti te tri besede vrnejo odgovore: dve uri, na tem računalniku. Obdrži jih zase.
start-code-why-machine = Če zmanjka elektrike ali nekdo potrebuje računalnik, ti te tri besede vrnejo odgovore: dve uri, na tem računalniku ({ $machine }). Obdrži jih zase.
key-first-statement = prva trditev
key-with-class = z razredom
key-without-class = brez razreda

## The walk through the statements.

walk-preview = Predogled
time-over = čas je potekel
time-seconds = še { $seconds } s
time-minutes = še { $minutes } min
time-hours = še { $hours } h { $minutes } min
time-to-decide = { $time } za odločitev
walk-count = { $at } od { $whole }
walk-place = del { $part } od { $parts } · trditev { $at } od { $whole }
walk-minutes-left = { $minutes ->
    [one] Še { $minutes } minuta. Kar je že izbrano, ostane.
    [two] Še { $minutes } minuti. Kar je že izbrano, ostane.
    [few] Še { $minutes } minute. Kar je že izbrano, ostane.
   *[other] Še { $minutes } minut. Kar je že izbrano, ostane.
  }
walk-sending = Trenutek: tvoji odgovori se shranjujejo.
walk-leave = Izhod brez oddaje?
walk-leave-more = Tvoji odgovori potem izginejo. Nič od njih se ne ohrani.
walk-code = Tvoja koda za vrnitev: { $code }
walk-five = ?  kdaj je primeren odgovor 5
walk-word = ?  nekaj besed o tem
walk-word-f1 = F1  nekaj besed o tem
walk-steps = Kaj od tega ti najbolj ustreza?
walk-characters = { $count } od { $most } znakov
walk-as-written = (ni v tvojem jeziku)
# The same statement in the easiest words, above its help text.
walk-easy = Preprosto: { $words }
areas-where = Kam želiš iti?
areas-not-asked = ni za: { $group }
review-answered = Tvoji odgovori: { $given } od { $asked }.
review-note = Lahko kaj izpustiš. Nihče ne ve, kateri list je tvoj.
review-of = { $given } od { $asked }
review-left = { $given } od { $asked }, ostane { $left }
review-not-for-me = { $given } od { $asked }, zame ne velja: { $not }
confirm = Želiš oddati odgovore?
confirm-all = Na vse imaš odgovor.
confirm-some = { $left ->
    [one] Tvoji odgovori: { $given } od { $asked }. Manjka { $left }; nič hudega.
    [two] Tvoji odgovori: { $given } od { $asked }. Manjkata { $left }; nič hudega.
    [few] Tvoji odgovori: { $given } od { $asked }. Manjkajo { $left }; nič hudega.
   *[other] Tvoji odgovori: { $given } od { $asked }. Manjka { $left }; nič hudega.
  }
confirm-after = Potem ni več mogoče ničesar spremeniti in nihče ne bo vedel, kateri list z odgovori je tvoj.
confirm-own-line = Rezultati naše skupine se lahko pokažejo posebej.
confirm-own-line-why = Tvoja skupina je majhna. Če je listov malo, se to zgodi le, če to označi vsak od vas; ni ti treba.
time-up = Dve uri sta minili.
time-up-answered = Tvoji odgovori: { $given } od { $asked }. Ničesar ni več mogoče spremeniti.
time-up-choice = Želiš te odgovore oddati? Če ničesar ne izbereš, se izbrišejo.
key-choose = izbira
key-next = naprej
key-clear = počisti
key-help = pomoč
key-areas = področja
key-review = pregled
key-large = veliko
key-my-code = moja koda
key-code = koda
key-class = razred
key-alone = brez razreda
key-ready = končano
key-go-there = pojdi tja
key-hand-in = oddaj
key-tick = označi ali odznači
key-another-slip = drug listek
key-not-yet = še ne
key-go-on-answering = odgovarjaj naprej
key-discard-and-leave = izbriši in končaj
key-hand-in-these = oddaj te
key-discard = izbriši

## A class that answers together, on a pupil's machine.

class-stops = Tvoj razred tukaj konča.
class-stops-kept = Tvoji odgovori so ohranjeni.
class-stops-back = Vrni se s svojimi tremi besedami, preden mineta dve uri, na tem računalniku: c, besede, nato w.

## The end.

thanks = Hvala.
thanks-stored = Tvoji odgovori so varno shranjeni. Nihče ne more ugotoviti, da so tvoji.
thanks-together = Skupaj z odgovori drugih šoli pokažejo, kje stoji.
thanks-discarded = Tvoji odgovori so izbrisani.
thanks-nothing-kept = Nič od njih se ni ohranilo.
thanks-again = Dokler je vprašalnik odprt, lahko začneš znova.
thanks-nobody-chose = Nihče se ni odločil oddati odgovorov, zato se od njih ni nič ohranilo.
thanks-preview = To je bil predogled.
thanks-preview-nothing = Nič od tega se ni shranilo. Udeleženci vidijo enake zaslone.
thanks-preview-there = Tam dobijo tri besede za vrnitev in dokazilo.
thanks-closed = Konec vprašalnika: { $day }, { closing-time }.
thanks-closed-nothing = Odgovori, ki prej niso bili oddani, so izbrisani; nič od njih se ni ohranilo.
thanks-receipt = Tvoje dokazilo o oddaji:
thanks-receipt-why = Do konca vprašalnika lahko te besede pokažejo, da je tvoj list tu, in nič drugega. Ni ti jih treba hraniti.
key-own-result = moj rezultat
own-result = Tvoj lastni rezultat
own-result-only-you = To vidiš samo ti. Nikjer se ne shrani in izgine, ko odideš od tod.
own-result-sum = Vsota: { $sum } od { $most }
own-result-level = Vse skupaj: { $level }
own-result-left-out = Izpuščeno, brez ravni: { $count }
own-result-no-level = brez ravni
own-result-next = Naslednji korak: { $words }
key-certificate = potrdilo
handed-up-stick = Shranjeno tukaj; na računalnik koordinatorja pride na USB-ključku.
handed-up = Tvoj list je prispel na računalnik koordinatorja.
handed-up-under-way = Shranjeno tukaj; pravkar se oddaja na računalnik koordinatorja.
handed-up-later = Shranjeno tukaj; odda se, ko bo računalnik koordinatorja dosegljiv.
kiosk-kept = Začeti odgovori so ohranjeni na tem računalniku ({ $machine }). S tipko c se vrneš k njim.

## A certificate of having taken part.

certificate-name = Ime za potrdilo:
certificate-stored = Ime se nikamor ne shrani in nima nobene zveze z odgovori. Na potrdilu sta šola in krog vprašalnika, časa pa ni.
certificate-shared = Ta računalnik uporablja veliko ljudi: potrdilo ostane na zaslonu ali se shrani na disk, ki ga priključiš.
certificate-writing = Trenutek: potrdilo se zapisuje. Tipka q to konča.
certificate-ending = Zapisovanje se končuje.
certificate-copied = Kopirano, če terminal to zna: poskusi prilepiti. Odložišče to hrani, dokler se ne kopira kaj drugega.
certificate-no-name = Najprej vpiši ime.
key-show-it = pokaži
key-no-certificate = brez potrdila
key-copy = kopiraj
key-pdf = PDF
key-html = HTML
key-another-name = drugo ime
key-end-writing = končaj zapisovanje

## Another language.

languages = Kateri jezik?
languages-note = Kadar koli ga lahko zamenjaš; odgovori ostanejo.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Ta listek je za drugo skupino. Prosi za listek svoje skupine.
slip-refused = Tvoji odgovori so še tukaj, listek pa je bil medtem uporabljen. Prosi za drugega in pritisni s.
code-opens-nothing = Ta koda tukaj zdaj ne odpre ničesar. Preveri jo črko za črko ali prosi za drugo.
code-slip = V tej kodi je tipkarska napaka. Primerjaj jo črko za črko.
code-not-open = Koda je prava, njen vprašalnik pa zdaj ni odprt.
code-needed = Ta skupina zdaj potrebuje kodo. Vpiši kodo s svojega listka ali prosi zanjo.
pin-wrong = To ni pravi PIN. Poskusi znova ali se vrni.
# What the machine's own store can say.
store-full = Disk tega računalnika je poln. Vse oddano je na varnem; ta zadnji korak ni bil shranjen. Povej to nekomu in nato poskusi znova: nič se ne šteje dvakrat.
store-busy = Shramba podatkov na tem računalniku je bila ravno zasedena. Vse oddano je na varnem; ta zadnji korak ni bil shranjen. Počakaj trenutek in poskusi znova.
store-no-right = Ta program ne sme zapisovati na ta računalnik. Vse oddano je na varnem; ta zadnji korak ni bil shranjen. Povej to osebi, ki skrbi za računalnik, in nato poskusi znova.
store-fault = Nekaj je narobe s tem, kar je shranjeno na tem računalniku. Nič ni bilo spremenjeno in ta zadnji korak ni bil shranjen. Povej to osebi, ki skrbi za računalnik.
taken-back = Šola je ta vprašalnik za zdaj umaknila. Povej to osebi, ki skrbi zanj.
no-random = Ta računalnik ne daje naključnih števil, zato se nič ne more začeti. Prosimo, poskusi znova.
words-nothing = Pod temi besedami na tem računalniku ({ $machine }) ni ničesar. Preveri jih; veljajo dve uri, tam, kjer se je izpolnjevanje začelo.
words-damaged = Kar je ohranjeno pod temi besedami, je poškodovano in se ne da prebrati. Prosimo, začni znova.
words-no-exercise = Kar je ohranjeno pod temi besedami, spada k vprašalniku, ki ga tukaj ni več.
words-closed = Vprašalnik se je medtem zaprl, zato teh odgovorov ni več mogoče oddati.
words-over = Dve uri za te odgovore sta minili, zato jih ni več mogoče oddati. Začneš lahko znova.
not-kept = Odgovori so na zaslonu, a še niso zavarovani pred izpadom elektrike. Lahko nadaljuješ. { $cause }
not-handed-in = Odgovori so še tukaj, a še niso oddani. { $cause }

## Headings of the walk.

block-own = Naše lastne trditve
block-words = S svojimi besedami

## A class that answers together.

class-begins-together = Tvoj razred začne skupaj. S tipko w nadaljuješ brez njega.
class-over-alone = Razred je končal. Začneš lahko samostojno.
class-over-hand-in = Razred je končal. Lahko samostojno dokončaš in oddaš.
class-lists-later = Seznami in pregled se odprejo na koncu, za vse.
class-leave = Pritisni jo še enkrat in nadaljuješ brez razreda.
class-alone = Zdaj nadaljuješ samostojno. Ista tipka in koda razreda te vrneta nazaj.
class-link-gone = Povezave z učiteljem ni več: nadaljuj samostojno.
class-back = Spet z razredom.
class-gathering = Z razredom. Kmalu začnemo.
class-pausing = Premor po navodilu učiteljice ali učitelja.
class-over = Tvoj razred je končal: nadaljuj samostojno.
class-review = Z razredom. Vse preglej, nato oddaj.
class-ready = Z razredom. Kmalu gremo naprej.
class-together = Z razredom.
class-within-part = Z razredom. Skozi ta del pojdi, kakor želiš.
class-with-timer = { $line } { $timer }
timer-over = Čas za to je potekel.
timer-left = { $minutes ->
    [one] Za to imaš { $minutes } minuto.
    [two] Za to imaš { $minutes } minuti.
    [few] Za to imaš { $minutes } minute.
   *[other] Za to imaš { $minutes } minut.
  }
class-not-found = Tvojega razreda ni bilo mogoče najti. Primerjaj kodo z zaslonom učitelja; ali vpiši kodo, presledek in naslov, ki je tam z malimi črkami.
class-nobody = Na tem naslovu se nihče ne odziva. Primerjaj ga z zaslonom učitelja. Lahko se tudi vrneš in začneš samostojno.
class-other-code = To ni koda tega razreda. Primerjaj jo z zaslonom učitelja.
class-many = Pravkar se pridružuje veliko ljudi. Čez trenutek znova pritisni Enter.
class-other-version = Računalnik učitelja ima drugo različico tega programa. Lahko se vrneš in začneš samostojno.
class-other-group = Ta razred odgovarja kot druga skupina: { $who }. Vrni se in začni znova v njej ali nadaljuj samostojno.
class-wait = { $seconds ->
    [one] Počakaj { $seconds } sekundo, preden poskusiš znova.
    [two] Počakaj { $seconds } sekundi, preden poskusiš znova.
    [few] Počakaj { $seconds } sekunde, preden poskusiš znova.
   *[other] Počakaj { $seconds } sekund, preden poskusiš znova.
  }
class-no-code = To ni koda razreda. Ta ima štiri črke in številke; primerjaj jo znak za znakom z zaslonom učitelja.
