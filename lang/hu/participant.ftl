### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Mintaiskola
home-what = Egy iskola megnézi, hogyan használja a digitális technológiát.
home-more = Tanulók, pedagógusok és iskolavezetők kitöltenek egy kérdőívet. Senki sem tudhatja meg, ki mit válaszolt.
home-nothing = Ezen a gépen még nincs semmi beállítva.
home-passphrase = A mintában nincs titok. A jelmondata: { $passphrase }.
home-answer = kérdőív kitöltése
home-answer-sample = kitöltés tanulóként
home-coordinate = ki vett már részt
home-coordinate-sample = a sávok figyelése koordinátorként
home-look = körülnézés egy mintaiskolában
home-set-up = a saját iskola beállítása
home-leave = kilépés
key-go = mehet
opens-on = nyitás: { $day }
open-until = nyitva eddig: { $day }, { closing-time }
closed-since = lezárult: { $day }

## Which of several questionnaires.

choose-which = Melyik kérdőívet szeretnéd kitölteni?
key-slip = kódos cédulám van
key-continue = folytatás kóddal

## The welcome.

welcome-not-yet = Még nincs nyitva. Nyitás: { $day }.
welcome-come-back = Akkor gyere vissza! Ma nincs semmi dolgod.
welcome-closed = Lezárult: { $day }, { closing-time }.
welcome-thanks = Köszönjük mindenkinek, aki részt vett.
welcome = Üdvözlünk! Az iskola szeretné tudni, mit gondolsz.
welcome-in-turn = Üdvözlünk! Beadott lapok: { $handed }/{ $pupils }.
welcome-about = Az iskolai számítógépekről, tabletekről és internetről szól: órán, házi feladatnál, munka közben.
welcome-anonymous = Névtelen: a nevedet nem kérdezzük, és senki sem tudhatja meg, mit válaszoltál.
welcome-voluntary = Önkéntes: kihagyhatsz egy állítást, vagy bármikor abbahagyhatod.
welcome-minutes = Legfeljebb { $most } percig tart. Két órád van rá.
welcome-minutes-between = Legfeljebb { $least }–{ $most } percig tart. Két órád van rá.
welcome-at-the-end = A végén átnézed, és csak akkor adod be.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = A szövegek jobbról balra futnak; a terminál megfordíthatja őket. Sorokban: reflectory answer --plain
welcome-last-time-count = Mi lett abból, ami múltkor elhangzott: { $count ->
    [one] { $count } dolog
   *[other] { $count } dolog
  }
welcome-who = Ki vagy?
form-level = Oktatási szint
welcome-two-levels = Ha az iskola két szintjén is dolgozol, mindkettőhöz töltsd ki egyszer.
last-time = Mi lett abból, ami múltkor elhangzott
key-begin = kezdés
key-last-time = múltkor
key-that-is-me = ez vagyok én

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Múltkor ezt mondtátok: { $what }
told-since = Azóta { $what }
told-count = Mi lett abból, ami múltkor elhangzott: { $count ->
    [one] { $count } dolog
   *[other] { $count } dolog
  }, a nyitóoldalon.

## Typing a code.

enter-slip = Írd be a céduládon lévő kódot!
enter-slip-more = Tíz betű és szám. A nagybetű, a szóköz és a kötőjel nem számít.
enter-words = Írd be a három szavadat!
enter-words-more = Az elején láttad őket. A válaszaid két óráig maradnak meg azon a gépen, amelyiken elkezdted.
enter-class = Írd be az osztályod kódját!
enter-class-more = Négy betű és szám. A tanárod képernyőjén látod.
enter-pin = Írd be a PIN-kódot, amely lezárja ezt az alkalmat!
enter-pin-more = Vagy lépj vissza: itt mások is válaszolhatnak.

## Before the first statement.

start-as = Így válaszolsz: { $who }, { $level }.
start-small = A csoportod kicsi. Az eredményei csak legalább { $cell } lap esetén látszanak külön. Ha kevesebb van, csak akkor, ha mindannyian beleegyeztek; ezt a végén kérdezzük meg.
start-code = A kód, amellyel visszatérhetsz:
start-code-why = Ha elmegy az áram, vagy valakinek kell a gép, ez a három szó visszahozza a válaszaidat, két órán belül, ezen a gépen. Ne mondd el senkinek!
start-code-why-machine = Ha elmegy az áram, vagy valakinek kell a gép, ez a három szó visszahozza a válaszaidat, két órán belül, ezen a gépen ({ $machine }). Ne mondd el senkinek!
key-first-statement = első állítás
key-with-class = az osztállyal
key-without-class = az osztály nélkül

## The walk through the statements.

walk-preview = Előnézet
time-over = lejárt az idő
time-seconds = még { $seconds } mp
time-minutes = még { $minutes } perc
time-hours = még { $hours } óra { $minutes } perc
time-to-decide = döntésre: { $time }
walk-count = { $at }/{ $whole }
walk-place = rész: { $part }/{ $parts } · állítás: { $at }/{ $whole }
walk-minutes-left = { $minutes ->
    [one] Még { $minutes } perc van. Amit eddig választottál, megmarad.
   *[other] Még { $minutes } perc van. Amit eddig választottál, megmarad.
  }
walk-sending = Egy pillanat: a válaszaid mentése folyik.
walk-leave = Kilépsz beadás nélkül?
walk-leave-more = A válaszaid akkor elvesznek. Semmi sem marad meg belőlük.
walk-code = A kód, amellyel visszatérhetsz: { $code }
walk-five = ?  mikor találó az 5-ös
walk-word = ?  pár szó erről
walk-word-f1 = F1  pár szó erről
walk-steps = Melyik illik rád a legjobban?
walk-characters = { $count }/{ $most } karakter
walk-as-written = (nem a te nyelveden)
# The same statement in the easiest words, above its help text.
walk-easy = Egyszerű szavakkal: { $words }
areas-where = Hová szeretnél menni?
areas-not-asked = nem kapják: { $group }
review-answered = Válaszaid: { $given }/{ $asked }.
review-note = Kihagyhatsz néhányat. Senki sem fogja tudni, melyik a te lapod.
review-of = { $given }/{ $asked }
review-left = { $given }/{ $asked }, { $left } üres
review-not-for-me = { $given }/{ $asked }, { $not } nem rám vonatkozik
confirm = Beadod a válaszaidat?
confirm-all = Mindenre válaszoltál.
confirm-some = { $left ->
    [one] Válaszaid: { $given }/{ $asked }. Egy kimaradt, de nem baj.
   *[other] Válaszaid: { $given }/{ $asked }. { $left } kimaradt, de nem baj.
  }
confirm-after = Utána már semmit sem lehet megváltoztatni, és senki sem fogja tudni, melyik a te lapod.
confirm-own-line = A csoportunk eredményei külön is megmutathatók.
confirm-own-line-why = A csoportod kicsi. Ha kevés a lap, ez csak akkor történik meg, ha mindannyian bejelölitek; üresen is hagyhatod.
time-up = Letelt a két óra.
time-up-answered = Válaszaid: { $given }/{ $asked }. Már semmit sem lehet megváltoztatni.
time-up-choice = Szeretnéd beadni ezeket a válaszokat? Ha nem döntesz, törlődnek.
key-choose = választás
key-next = tovább
key-clear = törlés
key-help = segítség
key-areas = területek
key-review = áttekintés
key-large = nagy szöveg
key-my-code = kódom
key-code = kód
key-class = osztály
key-alone = egyedül
key-ready = kész
key-go-there = ugrás oda
key-hand-in = beadás
key-tick = jelölés be/ki
key-another-slip = másik cédula
key-not-yet = még nem
key-go-on-answering = folytatom
key-discard-and-leave = törlés és kilépés
key-hand-in-these = ezek beadása
key-discard = törlés

## A class that answers together, on a pupil's machine.

class-stops = Az osztályod itt megáll.
class-stops-kept = A válaszaid megmaradnak.
class-stops-back = A két órán belül a három szavaddal visszatérhetsz, ezen a gépen: c, a szavak, aztán w.

## The end.

thanks = Köszönjük!
thanks-stored = A válaszaidat biztonságosan eltároltuk. Senki sem tudhatja meg, hogy a tieid.
thanks-together = A többiek válaszaival együtt megmutatják az iskolának, hol tart.
thanks-discarded = A válaszaid törlődtek.
thanks-nothing-kept = Semmi sem maradt meg belőlük.
thanks-again = Amíg a kérdőív nyitva van, újrakezdheted.
thanks-nobody-chose = Senki sem döntött úgy, hogy beadja a válaszokat, ezért semmi sem maradt meg belőlük.
thanks-preview = Ez előnézet volt.
thanks-preview-nothing = Semmit sem tároltunk belőle. A résztvevők ugyanezt látják.
thanks-preview-there = Ők három szót kapnak a visszatéréshez és egy igazolást.
thanks-closed = A kérdőív lezárult: { $day }, { closing-time }.
thanks-closed-nothing = Az addig be nem adott válaszok törlődtek; semmi sem maradt meg belőlük.
thanks-receipt = Az igazolásod:
thanks-receipt-why = A lezárásig ezek a szavak meg tudják mutatni, hogy a lapod megvan, mást nem. Nem kell megőrizned őket.
key-own-result = eredményem
own-result = A saját eredményed
own-result-only-you = Ezt csak te látod. Sehol sem tároljuk, és eltűnik, amikor kilépsz innen.
own-result-sum = Összeg: { $sum }/{ $most }
own-result-level = Összesen: { $level }
own-result-left-out = Kihagyva, szint nélkül: { $count }
own-result-no-level = nincs szint
own-result-next = Következő lépés: { $words }
key-certificate = oklevél
handed-up-stick = Itt eltárolva; pendrive-on viszik a koordinátor gépére.
handed-up = A lapod be van adva a koordinátor gépén.
handed-up-under-way = Itt eltárolva; beadása a koordinátor gépére most folyik.
handed-up-later = Itt eltárolva; beadjuk, amint a koordinátor gépe elérhető.
kiosk-kept = A megkezdett válaszok megmaradnak ezen a gépen ({ $machine }). Visszatérés hozzájuk: c.

## A certificate of having taken part.

certificate-name = Név az oklevélre:
certificate-stored = A nevet sehol sem tároljuk, és semmi köze a válaszokhoz. Az oklevélen az iskola és az alkalom szerepel, időpont nem.
certificate-shared = Ezt a gépet sokan használják: az oklevél a képernyőn marad, vagy egy meghajtóra kerül, amelyet bedugsz.
certificate-writing = Egy pillanat: az oklevél mentése folyik. q: leállítás.
certificate-ending = A mentés leáll.
certificate-copied = Kimásolva, ha a terminál engedi: illeszd be, és meglátod. A vágólap addig őrzi, amíg mást nem másolnak.
certificate-no-name = Előbb írj be egy nevet!
key-show-it = mutasd
key-no-certificate = nem kell oklevél
key-copy = másolás
key-pdf = PDF
key-html = HTML
key-another-name = másik név
key-end-writing = mentés leállítása

## Another language.

languages = Melyik nyelvet kéred?
languages-note = Bármikor megváltoztathatod; egyetlen válasz sem vész el.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Ez a cédula egy másik csoporté. Kérj egyet a saját csoportodhoz!
slip-refused = A válaszaid még itt vannak, de a cédulád kódját közben felhasználták. Kérj egy másikat, és nyomd meg az s billentyűt!
code-opens-nothing = Ez a kód itt most nem nyit meg semmit. Nézd át betűről betűre, vagy kérj egy másikat!
code-slip = Elírás van ebben a kódban. Hasonlítsd össze betűről betűre!
code-not-open = A kód jó, de a kérdőíve most nincs nyitva.
code-needed = Ez a csoport most kóddal válaszol. Írd be a céduládon lévőt, vagy kérj egyet!
pin-wrong = Nem ez a PIN-kód. Próbáld újra, vagy lépj vissza!
# What the machine's own store can say.
store-full = Ennek a gépnek megtelt a merevlemeze. Minden, amit beadtak, biztonságban van; ez az utolsó lépés nincs eltárolva. Szólj valakinek, aztán próbáld újra! Semmit sem számolunk kétszer.
store-busy = Ennek a gépnek a tárolója éppen foglalt volt. Minden, amit beadtak, biztonságban van; ez az utolsó lépés nincs eltárolva. Várj egy pillanatot, és próbáld újra!
store-no-right = Ez a program nem írhat erre a gépre. Minden, amit beadtak, biztonságban van; ez az utolsó lépés nincs eltárolva. Szólj annak, aki a gépért felel, aztán próbáld újra!
store-fault = Valami baj van azzal, ami ezen a gépen el van tárolva. Semmi sem változott, és ez az utolsó lépés nincs eltárolva. Szólj annak, aki a gépért felel!
taken-back = Az iskola egyelőre visszavonta ezt a kérdőívet. Szólj annak, aki foglalkozik vele!
no-random = Ez a gép nem ad véletlenszámokat, így semmi sem kezdődhet el. Próbáld újra!
words-nothing = Ezekhez a szavakhoz nincs semmi ezen a gépen ({ $machine }). Ellenőrizd őket; két óráig élnek, ott, ahol elkezdted.
words-damaged = Ami ezekhez a szavakhoz tartozik, megsérült, és nem olvasható. Kezdd újra!
words-no-exercise = Ami ezekhez a szavakhoz tartozik, olyan kérdőívből való, amely már nincs itt.
words-closed = A kérdőív közben lezárult, ezért ezeket a válaszokat már nem lehet beadni.
words-over = Ezeknek a válaszoknak letelt a két órája, ezért már nem lehet beadni őket. Újrakezdheted.
not-kept = A válaszaid a képernyőn vannak, de áramszünet esetére még nincsenek elmentve. Folytathatod. { $cause }
not-handed-in = A válaszaid még itt vannak, de még nincsenek beadva. { $cause }

## Headings of the walk.

block-own = Saját állításaink
block-words = A saját szavaiddal

## A class that answers together.

class-begins-together = Az osztályod együtt kezd. Nyomj w-t, ha nélküle folytatnád!
class-over-alone = Az osztállyal közös rész véget ért. Egyedül is elkezdheted.
class-over-hand-in = Az osztállyal közös rész véget ért. Egyedül is folytathatod, és beadhatod.
class-lists-later = A területek és az áttekintés a végén nyílik meg, mindenkinek.
class-leave = Nyomd meg még egyszer, ha az osztályod nélkül folytatnád!
class-alone = Most egyedül folytatod. Ugyanez a billentyű és az osztályod kódja visszahoz.
class-link-gone = Megszakadt a kapcsolat: folytasd egyedül!
class-back = Újra az osztállyal.
class-gathering = Az osztállyal. Mindjárt kezdődik.
class-pausing = Szünet: a tanárod megállította a munkát.
class-over = Az osztály befejezte: folytasd egyedül!
class-review = Az osztállyal. Nézd át, aztán add be!
class-ready = Az osztállyal. Mindjárt folytatódik.
class-together = Az osztállyal.
class-within-part = Az osztállyal. Haladj ebben a részben, ahogy tetszik!
class-with-timer = { $line } { $timer }
timer-over = Erre letelt az idő.
timer-left = { $minutes ->
    [one] Erre { $minutes } perc van.
   *[other] Erre { $minutes } perc van.
  }
class-not-found = Az osztályod nem található. Hasonlítsd össze a kódot a tanárod képernyőjével; vagy írd be a kódot, egy szóközt és az ott kis betűkkel álló címet!
class-nobody = Ezen a címen senki sem válaszol. Hasonlítsd össze a tanárod képernyőjével! Vissza is léphetsz, és elkezdheted egyedül.
class-other-code = Ez nem annak az osztálynak a kódja. Hasonlítsd össze a tanárod képernyőjével!
class-many = Most sokan csatlakoznak. Egy pillanat múlva nyomj újra Entert!
class-other-version = A tanárod gépén ennek a programnak egy másik változata fut. Visszaléphetsz, és elkezdheted egyedül.
class-other-group = Ez az osztály másik csoportként válaszol: { $who }. Lépj vissza, és kezdd újra abban a csoportban, vagy folytasd egyedül!
class-wait = { $seconds ->
    [one] Várj { $seconds } másodpercet, mielőtt újra próbálod!
   *[other] Várj { $seconds } másodpercet, mielőtt újra próbálod!
  }
class-no-code = Ez nem osztálykód. Az osztálykód négy betűből és számból áll; hasonlítsd össze a tanárod képernyőjével, jelről jelre!
