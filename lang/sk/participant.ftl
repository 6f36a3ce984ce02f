### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Ukážková škola
home-what = Škola sleduje, ako používa digitálne technológie.
home-more = Žiaci, učitelia a vedenie školy vypĺňajú dotazník. Nikto nemôže zistiť, kto čo odpovedal.
home-nothing = Na tomto počítači ešte nie je nič pripravené.
home-passphrase = Ukážka nemá nijaké tajomstvá: jej heslo je { $passphrase }.
home-answer = vyplniť dotazník
home-answer-sample = vyplniť dotazník ako žiačka alebo žiak
home-coordinate = pozrieť sa, kto sa zapojil
home-coordinate-sample = sledovať stĺpce ako koordinátor
home-look = poobzerať sa v ukážkovej škole
home-set-up = pripraviť dotazník vo svojej škole
home-leave = odísť
key-go = otvoriť
opens-on = otvorenie: { $day }
open-until = otvorené do: { $day }, { closing-time }
closed-since = zatvorené od: { $day }

## Which of several questionnaires.

choose-which = Ktorý dotazník chceš vyplniť?
key-slip = mám lístok s kódom
key-continue = pokračovať s kódom

## The welcome.

welcome-not-yet = Otvorí sa až: { $day }.
welcome-come-back = Príď, prosím, znova potom. Dnes od teba nič nepotrebujeme.
welcome-closed = Zatvorené od: { $day }, { closing-time }.
welcome-thanks = Ďakujeme všetkým za účasť.
welcome = Vitaj. Škola by rada vedela, čo si myslíš.
welcome-in-turn = Vitaj. Odovzdané dotazníky: { $handed } z { $pupils }.
welcome-about = Dotazník je o počítačoch, tabletoch a internete v škole: na hodinách, pri domácich úlohách, v práci.
welcome-anonymous = Je anonymný: na meno sa nepýtame a nikto nemôže zistiť, ako odpovedáš.
welcome-voluntary = Je dobrovoľný: niektoré tvrdenie môžeš vynechať alebo môžeš kedykoľvek prestať.
welcome-minutes = Zaberie najviac { $most } min. Máš naň dve hodiny.
welcome-minutes-between = Zaberie najviac { $least } až { $most } min. Máš naň dve hodiny.
welcome-at-the-end = Na konci si všetko pozrieš a až potom to odovzdáš.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Tieto texty sa píšu sprava doľava; terminál ich môže obrátiť. Po riadkoch: reflectory answer --plain
welcome-last-time-count = Čo priniesol minulý dotazník: { $count ->
    [one] 1 vec
    [few] { $count } veci
   *[other] { $count } vecí
  }
welcome-who = Kto si?
form-level = Stupeň vzdelávania
welcome-two-levels = Ak pracuješ na dvoch stupňoch školy, vyplň dotazník za každý zvlášť.
last-time = Čo priniesol minulý dotazník
key-begin = začať
key-last-time = minule
key-that-is-me = to som ja

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Minule ste povedali: { $what }
told-since = Čo sme odvtedy urobili: { $what }
told-count = Čo priniesol minulý dotazník: { $count ->
    [one] 1 vec
    [few] { $count } veci
   *[other] { $count } vecí
  }, na uvítaní.

## Typing a code.

enter-slip = Napíš, prosím, kód zo svojho lístka.
enter-slip-more = Desať písmen a číslic. Na veľkých písmenách, medzerách a pomlčke nezáleží.
enter-words = Napíš, prosím, svoje tri slová.
enter-words-more = Ukázali sa na začiatku. Odpovede sú dve hodiny zachované na počítači, na ktorom sa vypĺňanie začalo.
enter-class = Napíš, prosím, kód svojej triedy.
enter-class-more = Štyri písmená a číslice. Sú na obrazovke učiteľa.
enter-pin = Napíš, prosím, PIN, ktorý tu vypĺňanie ukončí.
enter-pin-more = Alebo sa vráť: ostatní tu môžu odpovedať.

## Before the first statement.

start-as = Tvoja skupina: { $who }, { $level }.
start-small = Tvoja skupina je malá. Jej výsledky ukazujeme osobitne, až keď je hárkov aspoň { $cell }. Keď ich je menej, len so súhlasom každého z vás; opýtame sa ťa na konci.
start-code = Tvoj kód na návrat:
start-code-why = Keď vypadne prúd alebo niekto bude potrebovať počítač, tieto tri slová ti vrátia odpovede: dve hodiny, na tomto počítači. Nechaj si ich pre seba.
start-code-why-machine = Keď vypadne prúd alebo niekto bude potrebovať počítač, tieto tri slová ti vrátia odpovede: dve hodiny, na tomto počítači ({ $machine }). Nechaj si ich pre seba.
key-first-statement = prvé tvrdenie
key-with-class = s triedou
key-without-class = bez triedy

## The walk through the statements.

walk-preview = Náhľad
time-over = čas vypršal
time-seconds = ešte { $seconds } s
time-minutes = ešte { $minutes } min
time-hours = ešte { $hours } h { $minutes } min
time-to-decide = { $time } na rozhodnutie
walk-count = { $at } z { $whole }
walk-place = časť { $part } z { $parts } · tvrdenie { $at } z { $whole }
walk-minutes-left = { $minutes ->
    [one] Zostáva 1 minúta. Čo je už vybrané, zostane.
    [few] Zostávajú { $minutes } minúty. Čo je už vybrané, zostane.
   *[other] Zostáva { $minutes } minút. Čo je už vybrané, zostane.
  }
walk-sending = Chvíľočku: tvoje odpovede sa ukladajú.
walk-leave = Odísť bez odovzdania?
walk-leave-more = Tvoje odpovede potom budú preč. Nič z nich sa neuchová.
walk-code = Tvoj kód na návrat: { $code }
walk-five = ?  kedy sa hodí odpoveď 5
walk-word = ?  pár slov k tomu
walk-word-f1 = F1  pár slov k tomu
walk-steps = Čo z toho na teba sedí najlepšie?
walk-characters = { $count } z { $most } znakov
walk-as-written = (nie je v tvojom jazyku)
# The same statement in the easiest words, above its help text.
walk-easy = Jednoducho: { $words }
areas-where = Kam chceš ísť?
areas-not-asked = nie pre: { $group }
review-answered = Tvoje odpovede: { $given } z { $asked }.
review-note = Niečo môžeš vynechať. Nikto nespozná tvoj hárok.
review-of = { $given } z { $asked }
review-left = { $given } z { $asked }, zostáva { $left }
review-not-for-me = { $given } z { $asked }, netýka sa ma: { $not }
confirm = Odovzdať odpovede?
confirm-all = Máš odpoveď na všetko.
confirm-some = { $left ->
    [one] Odpovede: { $given } z { $asked }. Jedna chýba a to nevadí.
    [few] Odpovede: { $given } z { $asked }. Chýbajú { $left } a to nevadí.
   *[other] Odpovede: { $given } z { $asked }. Chýba { $left } a to nevadí.
  }
confirm-after = Potom sa už nedá nič zmeniť a nikto nespozná, ktorý hárok s odpoveďami je tvoj.
confirm-own-line = Výsledky našej skupiny sa môžu ukázať osobitne.
confirm-own-line-why = Tvoja skupina je malá. Keď je hárkov málo, stane sa to, len ak to zaškrtne každý z vás; nemusíš.
time-up = Dve hodiny uplynuli.
time-up-answered = Tvoje odpovede: { $given } z { $asked }. Už sa nedá nič zmeniť.
time-up-choice = Chceš tieto odpovede odovzdať? Ak nič nevyberieš, vymažú sa.
key-choose = výber
key-next = ďalšie
key-clear = zmazať
key-help = pomoc
key-areas = oblasti
key-review = prehľad
key-large = veľké písmo
key-my-code = môj kód
key-code = kód
key-class = trieda
key-alone = bez triedy
key-ready = hotovo
key-go-there = ísť tam
key-hand-in = odovzdať
key-tick = zaškrtnúť alebo zrušiť
key-another-slip = iný lístok
key-not-yet = ešte nie
key-go-on-answering = odpovedať ďalej
key-discard-and-leave = vymazať a odísť
key-hand-in-these = odovzdať tieto
key-discard = vymazať

## A class that answers together, on a pupil's machine.

class-stops = Tvoja trieda tu končí.
class-stops-kept = Tvoje odpovede zostávajú zachované.
class-stops-back = Vráť sa so svojimi tromi slovami, kým neuplynú dve hodiny, na tomto počítači: c, slová, potom w.

## The end.

thanks = Ďakujeme.
thanks-stored = Tvoje odpovede sú bezpečne uložené. Nikto nemôže zistiť, že sú tvoje.
thanks-together = Spolu s odpoveďami ostatných ukazujú škole, ako na tom je.
thanks-discarded = Tvoje odpovede sú vymazané.
thanks-nothing-kept = Nič z nich sa neuchovalo.
thanks-again = Kým je dotazník otvorený, môžeš začať znova.
thanks-nobody-chose = Nikto sa nerozhodol odpovede odovzdať, takže sa z nich nič neuchovalo.
thanks-preview = To bol náhľad.
thanks-preview-nothing = Nič z toho sa neuložilo. Účastníci prechádzajú tým istým.
thanks-preview-there = Dostanú pritom tri slová na návrat a potvrdenie.
thanks-closed = Uzavretie dotazníka: { $day }, { closing-time }.
thanks-closed-nothing = Odpovede, ktoré dovtedy neboli odovzdané, sú vymazané; nič z nich sa neuchovalo.
thanks-receipt = Tvoje potvrdenie:
thanks-receipt-why = Až do uzavretia môžu tieto slová ukázať, že tvoj hárok tu je, a nič viac. Nemusíš si ich nechávať.
key-own-result = môj výsledok
own-result = Tvoj vlastný výsledok
own-result-only-you = Toto vidíš len ty. Nikam sa to neukladá, a keď odtiaľto odídeš, je to preč.
own-result-sum = Súčet: { $sum } z { $most }
own-result-level = Spolu: { $level }
own-result-left-out = Vynechané, bez úrovne: { $count }
own-result-no-level = bez úrovne
own-result-next = Ďalší krok: { $words }
key-certificate = osvedčenie
handed-up-stick = Uložené tu; do počítača koordinátora putuje na USB kľúči.
handed-up = Tvoj hárok je odovzdaný v počítači koordinátora.
handed-up-under-way = Uložené tu; práve sa odovzdáva do počítača koordinátora.
handed-up-later = Uložené tu; odovzdá sa, keď bude počítač koordinátora dostupný.
kiosk-kept = Rozpísané odpovede zostávajú zachované na tomto počítači ({ $machine }). Klávesom c sa k nim vrátiš.

## A certificate of having taken part.

certificate-name = Meno na osvedčenie:
certificate-stored = Meno sa nikam neukladá a nemá nič spoločné s nijakými odpoveďami. Na osvedčení je škola a kolo dotazníka, nijaký čas.
certificate-shared = Tento počítač používa veľa ľudí: osvedčenie zostane na obrazovke alebo sa uloží na disk, ktorý pripojíš.
certificate-writing = Chvíľočku: osvedčenie sa zapisuje. Kláves q to ukončí.
certificate-ending = Zápis sa ukončuje.
certificate-copied = Skopírované, ak to terminál vie: skús to niekam vložiť. Schránka si to pamätá, kým sa neskopíruje niečo iné.
certificate-no-name = Najprv, prosím, napíš meno.
key-show-it = ukázať
key-no-certificate = bez osvedčenia
key-copy = kopírovať
key-pdf = PDF
key-html = HTML
key-another-name = iné meno
key-end-writing = ukončiť zápis

## Another language.

languages = Aký jazyk?
languages-note = Môžeš ho kedykoľvek zmeniť; o odpovede neprídeš.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Tento lístok je pre inú skupinu. Popros o lístok pre tú svoju.
slip-refused = Tvoje odpovede sú stále tu, ale lístok bol medzitým použitý. Popros o iný a stlač s.
code-opens-nothing = Tento kód tu teraz nič neotvorí. Skontroluj ho písmeno po písmene alebo popros o iný.
code-slip = V kóde je preklep. Porovnaj ho písmeno po písmene.
code-not-open = Kód je správny, ale jeho dotazník teraz nie je otvorený.
code-needed = Táto skupina teraz potrebuje kód. Napíš, prosím, ten zo svojho lístka alebo oň popros.
pin-wrong = To nie je ten PIN. Skús to znova alebo sa vráť.
# What the machine's own store can say.
store-full = Disk tohto počítača je plný. Všetko odovzdané je v bezpečí; tento posledný krok sa neuložil. Povedz to, prosím, niekomu a potom to skús znova: nič sa nezapočíta dvakrát.
store-busy = Úložisko tohto počítača bolo zaneprázdnené. Všetko odovzdané je v bezpečí; tento posledný krok sa neuložil. Počkaj, prosím, chvíľu a skús to znova.
store-no-right = Tento program nesmie na tento počítač zapisovať. Všetko odovzdané je v bezpečí; tento posledný krok sa neuložil. Povedz to, prosím, tomu, kto sa o počítač stará, a potom to skús znova.
store-fault = Niečo nie je v poriadku s tým, čo je na tomto počítači uložené. Nič sa nezmenilo a tento posledný krok sa neuložil. Povedz to, prosím, tomu, kto sa o počítač stará.
taken-back = Škola tento dotazník zatiaľ stiahla. Povedz to, prosím, tomu, kto sa oň stará.
no-random = Tento počítač nedáva náhodné čísla, takže sa nedá nič začať. Skús to, prosím, znova.
words-nothing = Pod týmito slovami nie je na tomto počítači ({ $machine }) nič. Skontroluj ich; platia dve hodiny tam, kde sa vypĺňanie začalo.
words-damaged = Čo je pod týmito slovami zachované, je poškodené a nedá sa prečítať. Začni, prosím, znova.
words-no-exercise = Čo je pod týmito slovami zachované, patrí k dotazníku, ktorý tu už nie je.
words-closed = Dotazník sa medzitým uzavrel, takže tieto odpovede sa už nedajú odovzdať.
words-over = Dve hodiny na tieto odpovede uplynuli, takže sa už nedajú odovzdať. Môžeš začať znova.
not-kept = Odpovede sú na obrazovke, ale ešte nie sú chránené pred výpadkom prúdu. Môžeš pokračovať. { $cause }
not-handed-in = Odpovede sú stále tu, ale ešte nie sú odovzdané. { $cause }

## Headings of the walk.

block-own = Naše vlastné tvrdenia
block-words = Vlastnými slovami

## A class that answers together.

class-begins-together = Tvoja trieda začína spoločne. Klávesom w pôjdeš ďalej bez nej.
class-over-alone = Trieda už skončila. Môžeš začať samostatne.
class-over-hand-in = Trieda skončila. Môžeš samostatne dokončiť a odovzdať.
class-lists-later = Zoznamy a prehľad sa otvoria na konci, pre všetkých.
class-leave = Stlač ho ešte raz a pôjdeš ďalej bez triedy.
class-alone = Teraz pokračuješ samostatne. Ten istý kláves a kód triedy ťa vrátia späť.
class-link-gone = Spojenie s učiteľom sa stratilo: pokračuj samostatne.
class-back = Znova s triedou.
class-gathering = S triedou. O chvíľu začíname.
class-pausing = Učiteľka alebo učiteľ robí prestávku.
class-over = Tvoja trieda skončila: pokračuj samostatne.
class-review = S triedou. Všetko si pozri a potom odovzdaj.
class-ready = S triedou. O chvíľu ideme ďalej.
class-together = S triedou.
class-within-part = S triedou. Túto časť prejdi, ako chceš.
class-with-timer = { $line } { $timer }
timer-over = Čas na toto vypršal.
timer-left = { $minutes ->
    [one] Máš na to jednu minútu.
    [few] Máš na to { $minutes } minúty.
   *[other] Máš na to { $minutes } minút.
  }
class-not-found = Tvoja trieda sa nenašla. Porovnaj kód s obrazovkou učiteľa alebo napíš kód, medzeru a adresu, ktorá je tam malými písmenami.
class-nobody = Na tejto adrese nikto neodpovedá. Porovnaj ju s obrazovkou učiteľa. Môžeš sa aj vrátiť a začať samostatne.
class-other-code = To nie je kód tej triedy. Porovnaj ho s obrazovkou učiteľa.
class-many = Práve sa pripája veľa ľudí. O chvíľu stlač Enter znova.
class-other-version = Počítač učiteľa má inú verziu tohto programu. Môžeš sa vrátiť a začať samostatne.
class-other-group = Táto trieda odpovedá za inú skupinu: { $who }. Vráť sa a začni znova za ňu alebo pokračuj samostatne.
class-wait = { $seconds ->
    [one] Počkaj, prosím, sekundu, kým to skúsiš znova.
    [few] Počkaj, prosím, { $seconds } sekundy, kým to skúsiš znova.
   *[other] Počkaj, prosím, { $seconds } sekúnd, kým to skúsiš znova.
  }
class-no-code = Toto nie je kód triedy. Ten má štyri písmená a číslice; porovnaj ho znak po znaku s obrazovkou učiteľa.
