### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Näidiskool
home-what = Kool vaatab, kuidas ta digitehnoloogiat kasutab.
home-more = Õpilased, õpetajad ja kooli juhtkond vastavad küsimustikule. Keegi ei saa teada, kes mida vastas.
home-nothing = Selles arvutis ei ole veel midagi ette valmistatud.
home-passphrase = Näidises saladusi ei ole: selle paroolifraas on { $passphrase }.
home-answer = vasta küsimustikule
home-answer-sample = vasta õpilasena
home-coordinate = vaata, kes on osalenud
home-coordinate-sample = jälgi tulpi nagu koordinaator
home-look = vaata näidiskoolis ringi
home-set-up = võta küsimustik oma koolis kasutusele
home-leave = lõpeta
key-go = ava
opens-on = avaneb: { $day }
open-until = avatud, sulgub: { $day } { closing-time }
closed-since = sulgus: { $day }

## Which of several questionnaires.

choose-which = Millisele küsimustikule soovid vastata?
key-slip = mul on koodiga sedel
key-continue = jätka koodiga

## The welcome.

welcome-not-yet = Veel ei ole avatud. Avaneb: { $day }.
welcome-come-back = Palun tule siis tagasi. Täna sinult midagi ei küsita.
welcome-closed = Sulgus: { $day } { closing-time }.
welcome-thanks = Aitäh kõigile, kes osalesid.
welcome = Tere tulemast. Kool tahab teada, mida sa arvad.
welcome-in-turn = Tere tulemast. Oma vastused on esitanud { $handed }/{ $pupils }.
welcome-about = Küsimustik on arvutitest, tahvelarvutitest ja internetist koolis: tunnis, kodutöödes, tööl.
welcome-anonymous = See on anonüümne: sinu nime ei küsita ja keegi ei saa teada, mida sa vastasid.
welcome-voluntary = See on vabatahtlik: võid mõne väite vahele jätta või igal ajal lõpetada.
welcome-minutes = Selleks kulub kõige rohkem { $most } minutit. Sul on aega kaks tundi.
welcome-minutes-between = Selleks kulub kõige rohkem { $least }–{ $most } minutit. Sul on aega kaks tundi.
welcome-at-the-end = Lõpus vaatad vastused üle ja alles siis esitad need.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Tekstid jooksevad paremalt vasakule; terminal võib need ümber pöörata. Ridadena: reflectory answer --plain
welcome-last-time-count = Mis eelmise korra vastustest sai: { $count ->
    [one] 1 asi
   *[other] { $count } asja
  }
welcome-who = Kes sa oled?
form-level = Haridustase
welcome-two-levels = Kui töötad kahes kooliastmes, vasta kummagi kohta üks kord.
last-time = Mis eelmise korra vastustest sai
key-begin = alusta
key-last-time = eelmine kord
key-that-is-me = see olen mina

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Eelmisel korral ütlesite: { $what }
told-since = Mida me pärast seda tegime: { $what }
told-count = Mis eelmise korra vastustest sai: { $count ->
    [one] 1 asi
   *[other] { $count } asja
  }, avalehel.

## Typing a code.

enter-slip = Palun kirjuta oma sedelil olev kood.
enter-slip-more = Kümme märki, tähed ja numbrid. Suurtel tähtedel, tühikutel ja kriipsul ei ole tähtsust.
enter-words = Palun kirjuta oma kolm sõna.
enter-words-more = Neid näidati, kui sa alustasid. Sinu vastuseid hoitakse kaks tundi selles arvutis, kus sa alustasid.
enter-class = Palun kirjuta oma klassi kood.
enter-class-more = Neli märki, tähed ja numbrid. Kood on õpetaja ekraanil.
enter-pin = Palun kirjuta PIN-kood, mis selle seansi lõpetab.
enter-pin-more = Või mine tagasi: teised saavad siin vastata.

## Before the first statement.

start-as = Vastad rollis: { $who }, { $level }.
start-small = Sinu rühm on väike. Selle tulemusi näidatakse eraldi alles siis, kui vastuslehti on vähemalt { $cell }. Kui neid on vähem, siis ainult teie kõigi nõusolekul; seda küsitakse sinult lõpus.
start-code = Sinu kood tagasitulekuks:
start-code-why = Kui elekter kaob või kellelgi on arvutit vaja, toovad need kolm sõna su vastused tagasi: kahe tunni jooksul, selles arvutis. Ära ütle neid teistele.
start-code-why-machine = Kui elekter kaob või kellelgi on arvutit vaja, toovad need kolm sõna su vastused tagasi: kahe tunni jooksul, selles arvutis ({ $machine }). Ära ütle neid teistele.
key-first-statement = esimene väide
key-with-class = koos klassiga
key-without-class = ilma klassita

## The walk through the statements.

walk-preview = Eelvaade
time-over = aeg on läbi
time-seconds = jäänud { $seconds } s
time-minutes = jäänud { $minutes } min
time-hours = jäänud { $hours } h { $minutes } min
time-to-decide = otsusta: { $time }
walk-count = { $at }/{ $whole }
walk-place = osa { $part }/{ $parts } · väide { $at }/{ $whole }
walk-minutes-left = { $minutes ->
    [one] Jäänud on 1 minut. Juba valitud vastused jäävad alles.
   *[other] Jäänud on { $minutes } minutit. Juba valitud vastused jäävad alles.
  }
walk-sending = Üks hetk: sinu vastuseid salvestatakse.
walk-leave = Kas lõpetad ilma esitamata?
walk-leave-more = Siis su vastused kaovad. Neist ei jäeta midagi alles.
walk-code = Sinu kood tagasitulekuks: { $code }
walk-five = ?  millal sobib vastus 5
walk-word = ?  lühike selgitus
walk-word-f1 = F1  lühike selgitus
walk-steps = Milline neist sobib sinuga kõige paremini?
walk-characters = { $count }/{ $most } märki
walk-as-written = (ei ole sinu keeles)
# The same statement in the easiest words, above its help text.
walk-easy = Lihtsamate sõnadega: { $words }
areas-where = Kuhu soovid minna?
areas-not-asked = ei küsita: { $group }
review-answered = Oled vastanud: { $given }/{ $asked }.
review-note = Mõne võid vahele jätta. Keegi ei tunne sinu vastuslehte ära.
review-of = { $given }/{ $asked }
review-left = { $given }/{ $asked }, jäänud { $left }
review-not-for-me = { $given }/{ $asked }, { $not } ei käi minu kohta
confirm = Kas esitad oma vastused?
confirm-all = Oled kõigele vastanud.
confirm-some = { $left ->
    [one] Oled vastanud: { $given }/{ $asked }. Üks jäi vahele; sellest pole midagi.
   *[other] Oled vastanud: { $given }/{ $asked }. { $left } jäi vahele; sellest pole midagi.
  }
confirm-after = Pärast seda ei saa midagi muuta ja keegi ei tea, milline vastusleht on sinu oma.
confirm-own-line = Meie rühma tulemusi tohib näidata eraldi.
confirm-own-line-why = Sinu rühm on väike. Kui vastuslehti on vähe, tehakse nii ainult siis, kui te kõik selle märgite; võid selle ka märkimata jätta.
time-up = Kaks tundi on läbi.
time-up-answered = Oled vastanud: { $given }/{ $asked }. Midagi ei saa enam muuta.
time-up-choice = Kas soovid need vastused esitada? Kui sa midagi ei vali, siis need kustutatakse.
key-choose = vali
key-next = edasi
key-clear = tühjenda
key-help = abi
key-areas = valdkonnad
key-review = ülevaade
key-large = suur kiri
key-my-code = minu kood
key-code = kood
key-class = klass
key-alone = üksi
key-ready = valmis
key-go-there = mine sinna
key-hand-in = esita
key-tick = märgi või eemalda
key-another-slip = teine sedel
key-not-yet = veel mitte
key-go-on-answering = vasta edasi
key-discard-and-leave = kustuta ja lõpeta
key-hand-in-these = esita need
key-discard = kustuta

## A class that answers together, on a pupil's machine.

class-stops = Sinu klass lõpetab siin.
class-stops-kept = Sinu vastused jäävad alles.
class-stops-back = Tule kahe tunni jooksul oma kolme sõnaga selle arvuti juurde tagasi: vajuta c, kirjuta sõnad ja vajuta w.

## The end.

thanks = Aitäh.
thanks-stored = Sinu vastused on turvaliselt salvestatud. Keegi ei saa teada, et need on sinu omad.
thanks-together = Koos kõigi teiste vastustega näitavad need koolile, kuhu ta on jõudnud.
thanks-discarded = Sinu vastused on kustutatud.
thanks-nothing-kept = Neist ei jäetud midagi alles.
thanks-again = Saad uuesti alustada, kuni küsimustik on avatud.
thanks-nobody-chose = Keegi ei valinud vastuste esitamist, nii et neist ei jäetud midagi alles.
thanks-preview = See oli eelvaade.
thanks-preview-nothing = Sellest ei salvestatud midagi. Osalejad näevad samu samme.
thanks-preview-there = Päris küsimustikus saavad nad kolm sõna tagasitulekuks ja kinnituse.
thanks-closed = Küsimustik sulgus: { $day } { closing-time }.
thanks-closed-nothing = Vastused, mida enne seda ei esitatud, on kustutatud; neist ei jäetud midagi alles.
thanks-receipt = Sinu kinnitus:
thanks-receipt-why = Kuni sulgumiseni saavad need sõnad näidata, et sinu vastusleht on kohal, ja mitte midagi muud. Sa ei pea neid alles hoidma.
key-own-result = minu tulemus
own-result = Sinu enda tulemus
own-result-only-you = Seda näed ainult sina. Seda ei salvestata kuhugi ja see kaob, kui siit lahkud.
own-result-sum = Summa: { $sum }/{ $most }
own-result-level = Kokku: { $level }
own-result-left-out = Välja jäetud, tasemeta: { $count }
own-result-no-level = taset pole
own-result-next = Järgmine samm: { $words }
key-certificate = tunnistus
handed-up-stick = Salvestatud siia arvutisse; viiakse mälupulgaga koordinaatori arvutisse.
handed-up = Sinu vastusleht on jõudnud koordinaatori arvutisse.
handed-up-under-way = Salvestatud siia arvutisse; praegu saadetakse see koordinaatori arvutisse.
handed-up-later = Salvestatud siia arvutisse; saadetakse ära, kui koordinaatori arvutiga saab ühendust.
kiosk-kept = Alustatud vastuseid hoitakse selles arvutis, { $machine }. Klahv c viib nende juurde tagasi.

## A certificate of having taken part.

certificate-name = Nimi tunnistusele:
certificate-stored = Nime ei salvestata kuhugi ja see ei ole seotud ühegi vastusega. Tunnistusel on kirjas kool ja küsitluskord, aga mitte aeg.
certificate-shared = Seda arvutit kasutavad paljud: tunnistus jääb ekraanile või läheb mälupulgale, mille sa arvutiga ühendad.
certificate-writing = Üks hetk: tunnistust kirjutatakse. q katkestab selle.
certificate-ending = Kirjutamine katkestatakse.
certificate-copied = Kopeeritud, kui terminal seda oskab: kleebi see kuhugi, siis näed. Lõikelaud hoiab seda, kuni kopeeritakse midagi muud.
certificate-no-name = Palun kirjuta kõigepealt nimi.
key-show-it = näita
key-no-certificate = ilma tunnistuseta
key-copy = kopeeri
key-pdf = PDF
key-html = HTML
key-another-name = teine nimi
key-end-writing = katkesta kirjutamine

## Another language.

languages = Milline keel?
languages-note = Saad keelt igal ajal vahetada; ükski vastus ei lähe kaotsi.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = See sedel on teise rühma jaoks. Palun küsi oma rühma sedel.
slip-refused = Sinu vastused on veel siin, aga sinu sedelit on vahepeal kasutatud. Palun küsi teine ja vajuta s.
code-opens-nothing = See kood ei ava siin praegu midagi. Palun kontrolli seda täht-tähelt või küsi teine.
code-slip = Selles koodis on näpuviga. Palun võrdle seda täht-tähelt.
code-not-open = See kood on õige, aga selle küsimustik ei ole praegu avatud.
code-needed = See rühm vastab nüüd koodiga. Palun kirjuta oma sedelil olev kood või küsi endale sedel.
pin-wrong = See ei ole õige PIN-kood. Palun proovi uuesti või mine tagasi.
# What the machine's own store can say.
store-full = Selle arvuti ketas on täis. Kõik, mis on esitatud, on kindlalt alles; seda viimast sammu ei salvestatud. Palun anna kellelegi teada ja proovi siis uuesti: midagi ei arvestata topelt.
store-busy = Selle arvuti andmehoidla oli hõivatud. Kõik, mis on esitatud, on kindlalt alles; seda viimast sammu ei salvestatud. Palun oota hetk ja proovi uuesti.
store-no-right = See programm ei tohi sellesse arvutisse kirjutada. Kõik, mis on esitatud, on kindlalt alles; seda viimast sammu ei salvestatud. Palun anna sellest teada inimesele, kes arvuti eest hoolitseb, ja proovi siis uuesti.
store-fault = Midagi on valesti sellega, mis on sellesse arvutisse salvestatud. Mitte midagi ei muudetud ja seda viimast sammu ei salvestatud. Palun anna sellest teada inimesele, kes arvuti eest hoolitseb.
taken-back = Kool on selle küsimustiku esialgu tagasi võtnud. Palun anna sellest teada inimesele, kes küsimustikuga tegeleb.
no-random = See arvuti ei anna juhuslikke arve, nii et midagi ei saa alustada. Palun proovi uuesti.
words-nothing = Selles arvutis ({ $machine }) ei ole nende sõnade all midagi. Palun kontrolli sõnu; neid hoitakse kaks tundi seal, kus sa alustasid.
words-damaged = See, mida nende sõnade all hoitakse, on kahjustatud ja seda ei saa lugeda. Palun alusta uuesti.
words-no-exercise = See, mida nende sõnade all hoitakse, kuulub küsimustiku juurde, mida siin enam ei ole.
words-closed = Küsimustik on vahepeal sulgunud, nii et neid vastuseid ei saa enam esitada.
words-over = Nende vastuste kaks tundi on läbi, nii et neid ei saa enam esitada. Saad uuesti alustada.
not-kept = Sinu vastused on ekraanil, aga elektrikatkestuse puhuks ei ole neid veel salvestatud. Saad jätkata. { $cause }
not-handed-in = Sinu vastused on veel siin, aga neid ei ole veel esitatud. { $cause }

## Headings of the walk.

block-own = Meie enda väited
block-words = Oma sõnadega

## A class that answers together.

class-begins-together = Sinu klass alustab koos. Kui tahad jätkata ilma klassita, vajuta w.
class-over-alone = Koos vastamine on läbi. Saad üksi alustada.
class-over-hand-in = Koos vastamine on läbi. Saad üksi jätkata ja vastused esitada.
class-lists-later = Valdkonnad ja ülevaade avanevad lõpus, kõigile.
class-leave = Kui tahad jätkata ilma klassita, vajuta sama klahvi veel kord.
class-alone = Jätkad nüüd üksi. Sama klahv ja klassi kood toovad sind tagasi.
class-link-gone = Ühendus õpetajaga on kadunud: jätka üksi.
class-back = Jälle koos klassiga.
class-gathering = Koos klassiga. Kohe alustame.
class-pausing = Õpetaja tegi pausi.
class-over = Koos vastamine on läbi: jätka üksi.
class-review = Koos klassiga. Vaata vastused üle ja siis esita.
class-ready = Koos klassiga. Kohe läheme edasi.
class-together = Koos klassiga.
class-within-part = Koos klassiga. Tee see osa läbi nii, nagu soovid.
class-with-timer = { $line } { $timer }
timer-over = Selle jaoks antud aeg on läbi.
timer-left = { $minutes ->
    [one] Selle jaoks on aega üks minut.
   *[other] Selle jaoks on aega { $minutes } minutit.
  }
class-not-found = Sinu klassi ei leitud. Palun võrdle koodi õpetaja ekraaniga või kirjuta kood, tühik ja aadress, mis on seal väikeste tähtedega.
class-nobody = Sellelt aadressilt ei vasta keegi. Palun võrdle seda õpetaja ekraaniga. Võid ka tagasi minna ja üksi alustada.
class-other-code = See ei ole selle klassi kood. Palun võrdle seda õpetaja ekraaniga.
class-many = Praegu liitub korraga palju vastajaid. Palun vajuta hetke pärast uuesti klahvi Enter.
class-other-version = Õpetaja arvutis on sellest programmist teine versioon. Võid tagasi minna ja üksi alustada.
class-other-group = See klass vastab teise rühmana: { $who }. Palun mine tagasi ja alusta uuesti selle rühmana või jätka üksi.
class-wait = { $seconds ->
    [one] Palun oota üks sekund, enne kui uuesti proovid.
   *[other] Palun oota { $seconds } sekundit, enne kui uuesti proovid.
  }
class-no-code = See ei ole ühegi klassi kood. Koodis on neli märki, tähed ja numbrid; palun võrdle seda õpetaja ekraaniga märk-märgilt.
