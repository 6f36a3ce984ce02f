### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Pavyzdinė mokykla
home-what = Mokykla pažvelgia, kaip ji naudoja skaitmenines technologijas.
home-more = Mokiniai, mokytojai ir mokyklos vadovai pildo klausimyną. Niekas negali sužinoti, kas ką atsakė.
home-nothing = Šiame kompiuteryje dar nieko neparuošta.
home-passphrase = Pavyzdys neturi paslapčių: jo slaptafrazė yra { $passphrase }.
home-answer = pildyti klausimyną
home-answer-sample = pildyti kaip mokinys ar mokinė
home-coordinate = pamatyti, kas dalyvavo
home-coordinate-sample = stebėti dalyvavimo juostas kaip koordinatorius
home-look = apsižvalgyti pavyzdinėje mokykloje
home-set-up = paruošti apklausą savo mokykloje
home-leave = išeiti
key-go = pasirinkti
opens-on = pradžia: { $day }
open-until = vyksta iki: { $day }, { closing-time }
closed-since = baigėsi: { $day }

## Which of several questionnaires.

choose-which = Kurį klausimyną nori pildyti?
key-slip = turiu lapelį su kodu
key-continue = tęsti su kodu

## The welcome.

welcome-not-yet = Apklausa dar neprasidėjo. Pradžia: { $day }.
welcome-come-back = Lauksime tada. Šiandien nieko daryti nereikia.
welcome-closed = Apklausa baigėsi: { $day }, { closing-time }.
welcome-thanks = Ačiū visiems, kurie dalyvavo.
welcome = Laba diena. Mokykla nori sužinoti, ką manai.
welcome-in-turn = Laba diena. Jau pateikė: { $handed } iš { $pupils }.
welcome-about = Klausimynas yra apie kompiuterius, planšetes ir internetą mokykloje: per pamokas, ruošiant namų darbus, darbe.
welcome-anonymous = Apklausa anoniminė: tavo vardo neklausiame, ir niekas negali sužinoti, ką atsakei.
welcome-voluntary = Dalyvavimas savanoriškas: gali praleisti teiginį arba bet kada sustoti.
welcome-minutes = Užtruksi ne ilgiau kaip { $most } min. Turi dvi valandas.
welcome-minutes-between = Užtruksi ne ilgiau kaip { $least }–{ $most } min. Turi dvi valandas.
welcome-at-the-end = Pabaigoje viską peržiūrėsi ir tik tada pateiksi.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Šie tekstai rašomi iš dešinės į kairę; terminalas gali juos apversti. Eilutėmis: reflectory answer --plain
welcome-last-time-count = Kas nuveikta po praėjusios apklausos: { $count ->
    [one] { $count } dalykas
    [few] { $count } dalykai
   *[other] { $count } dalykų
  }
welcome-who = Kas tu esi?
form-level = Ugdymo pakopa
welcome-two-levels = Jei dirbi dviejose ugdymo pakopose, atsakyk po kartą už kiekvieną.
last-time = Kas nuveikta po praėjusios apklausos
key-begin = pradėti
key-last-time = kas nuveikta
key-that-is-me = tai aš

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Praėjusį kartą sakėte: { $what }
told-since = Ką nuo tada padarėme: { $what }
told-count = Kas nuveikta po praėjusios apklausos: { $count ->
    [one] { $count } dalykas
    [few] { $count } dalykai
   *[other] { $count } dalykų
  } (pradžios ekrane).

## Typing a code.

enter-slip = Įvesk kodą iš savo lapelio.
enter-slip-more = Dešimt ženklų: raidės ir skaitmenys. Didžiosios raidės, tarpai ir brūkšnelis nesvarbu.
enter-words = Įvesk savo tris žodžius.
enter-words-more = Juos matei pradžioje. Tavo atsakymai dvi valandas saugomi kompiuteryje, prie kurio pradėjai.
enter-class = Įvesk savo klasės kodą.
enter-class-more = Keturi ženklai: raidės ir skaitmenys. Jie rodomi mokytojo ekrane.
enter-pin = Įvesk PIN kodą, kuriuo baigiamas šis seansas.
enter-pin-more = Arba grįžk: čia gali atsakinėti kiti.

## Before the first statement.

start-as = Tavo grupė: { $who }; { $level }.
start-small = Tavo grupė maža. Jos rezultatai atskirai rodomi tik nuo { $cell } anketų. Jei jų mažiau – tik kai sutinka visi grupės nariai; apie tai paklausime pabaigoje.
start-code = Tavo sugrįžimo kodas:
start-code-why = Jei dingtų elektra arba kompiuterio prireiktų kitam, šie trys žodžiai grąžins tavo atsakymus: dvi valandas, šiame kompiuteryje. Niekam jų nesakyk.
start-code-why-machine = Jei dingtų elektra arba kompiuterio prireiktų kitam, šie trys žodžiai grąžins tavo atsakymus: dvi valandas, šiame kompiuteryje ({ $machine }). Niekam jų nesakyk.
key-first-statement = pirmas teiginys
key-with-class = su klase
key-without-class = be klasės

## The walk through the statements.

walk-preview = Peržiūra
time-over = laikas baigėsi
time-seconds = liko { $seconds } s
time-minutes = liko { $minutes } min.
time-hours = liko { $hours } val. { $minutes } min.
time-to-decide = sprendimui { $time }
walk-count = { $at } iš { $whole }
walk-place = { $part } dalis iš { $parts } · { $at } teiginys iš { $whole }
walk-minutes-left = { $minutes ->
    [one] Liko { $minutes } minutė. Tai, ką jau pasirinkai, išliks.
    [few] Liko { $minutes } minutės. Tai, ką jau pasirinkai, išliks.
   *[other] Liko { $minutes } minučių. Tai, ką jau pasirinkai, išliks.
  }
walk-sending = Akimirką: tavo atsakymai įrašomi.
walk-leave = Išeiti nepateikus?
walk-leave-more = Tada tavo atsakymai dings. Nieko iš jų neišsaugoma.
walk-code = Tavo sugrįžimo kodas: { $code }
walk-five = ?  kada tinka atsakymas 5
walk-word = ?  keli žodžiai apie tai
walk-word-f1 = F1  keli žodžiai apie tai
walk-steps = Kuris iš šių tau tinka labiausiai?
walk-characters = { $count } iš { $most } ženklų
walk-as-written = (ne tavo kalba)
# The same statement in the easiest words, above its help text.
walk-easy = Paprastais žodžiais: { $words }
areas-where = Kur nori pereiti?
areas-not-asked = ne šiai grupei: { $group }
review-answered = Atsakyta: { $given } iš { $asked }.
review-note = Gali ką nors praleisti. Niekas nežinos, kuri anketa tavo.
review-of = { $given } iš { $asked }
review-left = { $given } iš { $asked }, liko { $left }
review-not-for-me = { $given } iš { $asked }, { $not } neaktualu
confirm = Pateikti atsakymus?
confirm-all = Atsakyta į viską.
confirm-some = { $left ->
    [one] Atsakyta: { $given } iš { $asked }. Praleista: { $left }, ir tai visai gerai.
    [few] Atsakyta: { $given } iš { $asked }. Praleista: { $left }, ir tai visai gerai.
   *[other] Atsakyta: { $given } iš { $asked }. Praleista: { $left }, ir tai visai gerai.
  }
confirm-after = Paskui nieko nebebus galima pakeisti ir niekas nežinos, kuri anketa tavo.
confirm-own-line = Mūsų grupės rezultatus galima rodyti atskirai.
confirm-own-line-why = Tavo grupė maža. Kai anketų mažai, taip bus tik tada, kai tai pažymės visi grupės nariai; tu gali ir nežymėti.
time-up = Dvi valandos baigėsi.
time-up-answered = Atsakyta: { $given } iš { $asked }. Nieko nebegalima pakeisti.
time-up-choice = Ar nori pateikti šiuos atsakymus? Jei to nepatvirtinsi, jie bus ištrinti.
key-choose = rinktis
key-next = toliau
key-clear = išvalyti
key-help = pagalba
key-areas = sritys
key-review = apžvalga
key-large = stambiai
key-my-code = mano kodas
key-code = kodas
key-class = klasė
key-alone = be klasės
key-ready = baigiau
key-go-there = pereiti
key-hand-in = pateikti
key-tick = žymėti ar nežymėti
key-another-slip = kitas lapelis
key-not-yet = dar ne
key-go-on-answering = atsakinėti toliau
key-discard-and-leave = ištrinti ir išeiti
key-hand-in-these = pateikti šiuos
key-discard = ištrinti

## A class that answers together, on a pupil's machine.

class-stops = Tavo klasė čia sustoja.
class-stops-kept = Tavo atsakymai išsaugoti.
class-stops-back = Nepraėjus dviem valandoms, sugrįžk su savo trimis žodžiais prie šio kompiuterio: c, žodžiai, tada w.

## The end.

thanks = Ačiū.
thanks-stored = Tavo atsakymai saugiai įrašyti. Niekas negali sužinoti, kad jie tavo.
thanks-together = Kartu su visų kitų atsakymais jie parodo mokyklai, kokia jos padėtis.
thanks-discarded = Tavo atsakymai ištrinti.
thanks-nothing-kept = Nieko iš jų neišsaugota.
thanks-again = Gali pradėti iš naujo, kol vyksta apklausa.
thanks-nobody-chose = Niekas nepasirinko pateikti atsakymų, todėl nieko iš jų neišsaugota.
thanks-preview = Tai buvo peržiūra.
thanks-preview-nothing = Nieko iš jos neįrašyta. Dalyviai mato lygiai tą patį.
thanks-preview-there = Jie dar gauna tris sugrįžimo žodžius ir patvirtinimą.
thanks-closed = Apklausa baigėsi: { $day }, { closing-time }.
thanks-closed-nothing = Iki tol nepateikti atsakymai ištrinti; nieko iš jų neišsaugota.
thanks-receipt = Tavo patvirtinimas:
thanks-receipt-why = Iki apklausos pabaigos šie žodžiai gali parodyti, kad tavo anketa yra gauta, ir nieko daugiau. Saugoti jų nebūtina.
key-own-result = mano rezultatas
own-result = Tavo rezultatas
own-result-only-you = Tai matai tik tu. Niekur neįrašoma ir dings, kai iš čia išeisi.
own-result-sum = Suma: { $sum } iš { $most }
own-result-level = Iš viso: { $level }
own-result-left-out = Praleista, be lygio: { $count }
own-result-no-level = be lygio
own-result-next = Kitas žingsnis: { $words }
key-certificate = pažymėjimas
handed-up-stick = Įrašyta čia; į koordinatoriaus kompiuterį bus perkelta USB atmintine.
handed-up = Tavo anketa pateikta į koordinatoriaus kompiuterį.
handed-up-under-way = Įrašyta čia; dabar perduodama į koordinatoriaus kompiuterį.
handed-up-later = Įrašyta čia; bus perduota, kai koordinatoriaus kompiuteris bus pasiekiamas.
kiosk-kept = Pradėti atsakymai saugomi šiame kompiuteryje ({ $machine }). Prie jų grąžina klavišas c.

## A certificate of having taken part.

certificate-name = Vardas ir pavardė pažymėjimui:
certificate-stored = Vardas ir pavardė niekur neįrašomi ir nesusiję su jokiais atsakymais. Pažymėjime nurodoma mokykla ir apklausos etapas, bet ne laikas.
certificate-shared = Šiuo kompiuteriu naudojasi daug žmonių: pažymėjimas lieka ekrane arba įrašomas į tavo prijungtą atmintinę.
certificate-writing = Akimirką: pažymėjimas įrašomas. q tai nutraukia.
certificate-ending = Įrašymas nutraukiamas.
certificate-copied = Nukopijuota, jei terminalas tai gali: įklijuok ir pamatysi. Iškarpinėje tai liks, kol bus nukopijuota kas nors kita.
certificate-no-name = Pirma įvesk vardą.
key-show-it = parodyti
key-no-certificate = be pažymėjimo
key-copy = kopijuoti
key-pdf = PDF
key-html = HTML
key-another-name = kitas vardas
key-end-writing = nutraukti įrašymą

## Another language.

languages = Kuria kalba?
languages-note = Ją gali pakeisti bet kada; nė vienas atsakymas nedings.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Šis lapelis skirtas kitai grupei. Paprašyk savo grupės lapelio.
slip-refused = Tavo atsakymai tebėra čia, bet tavo lapelis jau panaudotas. Paprašyk kito ir paspausk s.
code-opens-nothing = Šis kodas čia dabar nieko neatveria. Patikrink jį raidė po raidės arba paprašyk kito.
code-slip = Šis kodas įvestas su klaida. Palygink jį raidė po raidės.
code-not-open = Kodas teisingas, bet jo apklausa dabar nevyksta.
code-needed = Šiai grupei dabar reikia kodo. Įvesk kodą iš savo lapelio arba jo paprašyk.
pin-wrong = PIN kodas netinka. Bandyk dar kartą arba grįžk.
# What the machine's own store can say.
store-full = Šio kompiuterio diskas pilnas. Viskas, kas pateikta, yra saugu; šis paskutinis žingsnis neįrašytas. Pasakyk apie tai kam nors, tada bandyk dar kartą: nieko neskaičiuojama du kartus.
store-busy = Šio kompiuterio saugykla buvo užimta. Viskas, kas pateikta, yra saugu; šis paskutinis žingsnis neįrašytas. Truputį palauk ir bandyk dar kartą.
store-no-right = Šiai programai neleidžiama rašyti į šį kompiuterį. Viskas, kas pateikta, yra saugu; šis paskutinis žingsnis neįrašytas. Pasakyk apie tai žmogui, kuris rūpinasi kompiuteriu, tada bandyk dar kartą.
store-fault = Kažkas negerai su tuo, kas įrašyta šiame kompiuteryje. Nieko nepakeista, o šis paskutinis žingsnis neįrašytas. Pasakyk apie tai žmogui, kuris rūpinasi kompiuteriu.
taken-back = Mokykla šį klausimyną laikinai atšaukė. Pasakyk apie tai žmogui, kuris juo rūpinasi.
no-random = Šis kompiuteris neduoda atsitiktinių skaičių, todėl pradėti negalima. Bandyk dar kartą.
words-nothing = Šiame kompiuteryje ({ $machine }) pagal šiuos žodžius nieko nėra. Patikrink juos; atsakymai saugomi dvi valandas ten, kur pradėjai.
words-damaged = Tai, kas saugoma pagal šiuos žodžius, sugadinta ir neperskaitoma. Pradėk iš naujo.
words-no-exercise = Tai, kas saugoma pagal šiuos žodžius, priklauso apklausai, kurios čia nebėra.
words-closed = Apklausa jau baigėsi, todėl šių atsakymų pateikti nebegalima.
words-over = Šiems atsakymams skirtos dvi valandos baigėsi, todėl pateikti jų nebegalima. Gali pradėti iš naujo.
not-kept = Tavo atsakymai matomi ekrane, bet dingus elektrai kol kas neišliktų. Gali tęsti. { $cause }
not-handed-in = Tavo atsakymai tebėra čia, bet dar nepateikti. { $cause }

## Headings of the walk.

block-own = Mūsų pačių teiginiai
block-words = Savais žodžiais

## A class that answers together.

class-begins-together = Tavo klasė pradeda kartu. Paspausk w, jei nori tęsti be jos.
class-over-alone = Klasė jau baigė. Gali pradėti be jos.
class-over-hand-in = Klasė jau baigė. Gali tęsti be jos ir pateikti.
class-lists-later = Sąrašai ir apžvalga visiems atsivers pabaigoje.
class-leave = Paspausk dar kartą, jei nori tęsti be klasės.
class-alone = Dabar tęsi be klasės. Tas pats klavišas ir klasės kodas tave sugrąžins.
class-link-gone = Ryšys su mokytoju nutrūko: tęsk be klasės.
class-back = Vėl su klase.
class-gathering = Su klase. Tuoj pradėsime.
class-pausing = Mokytojo paskelbta pertrauka.
class-over = Tavo klasė baigė: tęsk be jos.
class-review = Su klase. Viską peržiūrėk ir pateik.
class-ready = Su klase. Tuoj tęsime.
class-together = Su klase.
class-within-part = Su klase. Šią dalį atlik taip, kaip nori.
class-with-timer = { $line } { $timer }
timer-over = Laikas atsakyti baigėsi.
timer-left = { $minutes ->
    [one] Atsakyti liko { $minutes } minutė.
    [few] Atsakyti liko { $minutes } minutės.
   *[other] Atsakyti liko { $minutes } minučių.
  }
class-not-found = Tavo klasės rasti nepavyko. Palygink kodą su mokytojo ekranu arba įvesk kodą, tarpą ir adresą, kuris ten parašytas mažomis raidėmis.
class-nobody = Šiuo adresu niekas neatsako. Palygink jį su mokytojo ekranu. Taip pat gali grįžti ir pradėti be klasės.
class-other-code = Tai ne tos klasės kodas. Palygink jį su mokytojo ekranu.
class-many = Kaip tik dabar jungiasi daug žmonių. Netrukus dar kartą paspausk Enter.
class-other-version = Mokytojo kompiuteryje yra kita šios programos versija. Gali grįžti ir pradėti be klasės.
class-other-group = Ši klasė atsako kaip kita grupė: { $who }. Grįžk ir pradėk iš naujo šioje grupėje arba tęsk be klasės.
class-wait = { $seconds ->
    [one] Palauk { $seconds } sekundę, tada bandyk dar kartą.
    [few] Palauk { $seconds } sekundes, tada bandyk dar kartą.
   *[other] Palauk { $seconds } sekundžių, tada bandyk dar kartą.
  }
class-no-code = Tai ne klasės kodas. Jį sudaro keturi ženklai: raidės ir skaitmenys; palygink jį su mokytojo ekranu ženklas po ženklo.
