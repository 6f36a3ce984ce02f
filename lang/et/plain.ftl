### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Tekstirežiim: kirjuta number või sõna ja vajuta klahvi Enter. Küsimärk loetleb sõnad.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = uuesti, u
plain-word-agree = nõustun, n
plain-word-areas = valdkonnad, v
plain-word-back = tagasi, t
plain-word-clear = tühjenda, x
plain-word-code = kood, c
plain-word-easy = lihtsamalt, l
plain-word-hand-in = esita, i
plain-word-help = abi, a
plain-word-language = keel, k
plain-word-leave = lõpeta, q
plain-word-no = ei, e
plain-word-review = ülevaade, ü
plain-word-slip = sedel, s
plain-word-time = aeg, g
plain-word-where = kus, w
plain-word-yes = jah, j

## What each of them does, read after it.

plain-does-again = loe seda veel kord
plain-does-agree = nõustu, et meie rühma tulemusi näidatakse eraldi, või võta nõusolek tagasi
plain-does-areas = osad, et ühe juurde minna
plain-does-back = mine tagasi
plain-does-clear = eemalda see vastus
plain-does-code = minu kolm sõna tagasitulekuks
plain-does-easy = väide lihtsamate sõnadega
plain-does-hand-in = vaata üle ja esita
plain-does-help = lühike selgitus
plain-does-language = teine keel
plain-does-leave = lõpeta
plain-does-no = ei
plain-does-review = kui palju on vastatud, ja esitamine
plain-does-slip = kirjuta teise sedeli kood
plain-does-time = kui palju aega on jäänud
plain-does-where = kus ma olen
plain-does-yes = jah
plain-dot = Kirjuta programmile mõeldud sõna ette punkt, näiteks .{ $word }
lines-too-many-characters = Siia mahub märke { $most }, neid on { $used }. Mis seal oli, jääb alles; palun kirjuta lühemalt.
plain-empty = Tühi rida viib edasi ilma valimata.

## Where one is.

plain-part = Osa { $part }, kokku { $parts }: { $title }. { $count ->
    [one] 1 väide.
   *[other] { $count } väidet.
  }
plain-statement = Väide { $at }, kokku { $whole }.
plain-within = Selle osa väide { $at }, kokku { $whole }.
plain-hours-left = Jäänud on { $hours ->
    [one] 1 tund
   *[other] { $hours } tundi
  } ja { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutit
  }.
plain-minutes-left = { $minutes ->
    [one] Jäänud on 1 minut.
   *[other] Jäänud on { $minutes } minutit.
  }
plain-seconds-left = { $seconds ->
    [one] Jäänud on 1 sekund.
   *[other] Jäänud on { $seconds } sekundit.
  }
plain-chosen = { $words } (valitud)
plain-ticked = Märgitud: { $words }.
plain-nothing-ticked = Midagi ei ole märgitud.
plain-answered = Valitud: { $words }.
plain-not-answered = Siin ei ole midagi valitud.
plain-so-far = Seni kirjutatud: { $words }
plain-write = Kirjuta rida; järgmised read lisatakse sellele. Üksik punkt või tühi rida viib edasi.
plain-several = Võid kirjutada mitu numbrit. Kui kirjutad sama numbri uuesti, siis valik eemaldatakse. Tühi rida viib edasi.
plain-review-how = Number viib vastava osa juurde. Kui tahad esitada, kirjuta { $word }.
plain-agreed = Oled nõustunud.
plain-not-agreed = Sa ei ole nõustunud. Kui tahad nõustuda, kirjuta { $word }.
plain-no-help = Selle kohta rohkem selgitusi ei ole.
plain-close-window = See, mida sa lugesid ja kirjutasid, jääb sellesse aknasse. Palun sulge aken, kui oled lõpetanud.
plain-kept = Sinu vastuseid hoitakse kaks tundi sinu kolme sõna all.

## What stands before what is typed.

plain-ask-number = Number:
plain-ask-words = Oma sõnadega:
plain-ask-code = Kood:
plain-ask-name = Nimi:
plain-ask-yes = { $yes } või { $no }:

## What was typed means nothing here.

plain-no-number = Siin ei ole numbrit { $number }.
plain-not-here = See ei tee siin midagi. Küsimärk loetleb, mis siin töötab.
plain-unknown = Sellest ei saadud aru. Küsimärk loetleb, mida saab kirjutada.
plain-slip-refused = Sinu vastused on veel siin, aga sinu sedelit on vahepeal kasutatud. Palun küsi teine ja kirjuta { $word }.
