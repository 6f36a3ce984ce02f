### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Szöveges mód: írj be egy számot vagy egy szót, majd nyomj Entert! A kérdőjel felsorolja a szavakat.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = újra, u
plain-word-agree = beleegyezem, g
plain-word-areas = területek, t
plain-word-back = vissza, v
plain-word-clear = törlés, x
plain-word-code = kód, k
plain-word-easy = egyszerűen, e
plain-word-hand-in = beadás, b
plain-word-help = segítség, s
plain-word-language = nyelv, l
plain-word-leave = kilépés, q
plain-word-no = nem, n
plain-word-review = áttekintés, a
plain-word-slip = cédula, c
plain-word-time = idő, d
plain-word-where = hol, h
plain-word-yes = igen, i

## What each of them does, read after it.

plain-does-again = ugyanez még egyszer
plain-does-agree = beleegyezés abba, hogy a csoportunk eredményei külön is látsszanak, vagy ennek visszavonása
plain-does-areas = a részek, ugrás az egyikhez
plain-does-back = visszalépés
plain-does-clear = ennek a válasznak a törlése
plain-does-code = a három szavam a visszatéréshez
plain-does-easy = az állítás egyszerű szavakkal
plain-does-hand-in = átnézés és beadás
plain-does-help = pár szó erről
plain-does-language = másik nyelv
plain-does-leave = kilépés
plain-does-no = nem
plain-does-review = mennyi válasz van meg, és beadás
plain-does-slip = másik cédula kódjának beírása
plain-does-time = mennyi idő van még
plain-does-where = hol tartok
plain-does-yes = igen
plain-dot = A programnak szánt szó elé tegyél pontot, például: .{ $word }
lines-too-many-characters = Ide { $most } karakter fér, ez pedig { $used }. Ami ott volt, marad; írd be rövidebben!
plain-empty = Üres sorral választás nélkül továbblépsz.

## Where one is.

plain-part = { $part }. rész, összesen { $parts }: { $title }. { $count ->
    [one] 1 állítás.
   *[other] { $count } állítás.
  }
plain-statement = { $at }. állítás, összesen { $whole }.
plain-within = { $at }. állítás ebben a részben, összesen { $whole }.
plain-hours-left = Még { $hours ->
    [one] 1 óra
   *[other] { $hours } óra
  } és { $minutes ->
    [one] 1 perc
   *[other] { $minutes } perc
  } van.
plain-minutes-left = { $minutes ->
    [one] Még 1 perc van.
   *[other] Még { $minutes } perc van.
  }
plain-seconds-left = { $seconds ->
    [one] Még 1 másodperc van.
   *[other] Még { $seconds } másodperc van.
  }
plain-chosen = { $words } (kiválasztva)
plain-ticked = Bejelölve: { $words }.
plain-nothing-ticked = Semmi sincs bejelölve.
plain-answered = Kiválasztva: { $words }.
plain-not-answered = Itt semmi sincs kiválasztva.
plain-so-far = Amit eddig írtál: { $words }
plain-write = Írj be egy sort! Utána továbbiakat is hozzáírhatsz. Egyetlen ponttal vagy üres sorral továbblépsz.
plain-several = Több számot is beírhatsz. Ha egyet újra beírsz, törlődik a jelölése. Üres sorral továbblépsz.
plain-review-how = Számmal az adott részhez jutsz. Beadni ezzel a szóval lehet: { $word }.
plain-agreed = Beleegyeztél.
plain-not-agreed = Nem egyeztél bele. Beleegyezni ezzel a szóval lehet: { $word }.
plain-no-help = Erről nincs több magyarázat.
plain-close-window = Amit itt olvastál és beírtál, ebben az ablakban marad. Ha végeztél, zárd be!
plain-kept = A válaszaid két óráig megmaradnak; a három szavaddal visszatérhetsz hozzájuk.

## What stands before what is typed.

plain-ask-number = Szám:
plain-ask-words = A saját szavaiddal:
plain-ask-code = Kód:
plain-ask-name = Név:
plain-ask-yes = { $yes } vagy { $no }:

## What was typed means nothing here.

plain-no-number = Itt nincs ilyen szám: { $number }.
plain-not-here = Ez itt nem csinál semmit. A kérdőjel felsorolja, mi működik itt.
plain-unknown = Ez nem érthető. A kérdőjel felsorolja, mit lehet beírni.
plain-slip-refused = A válaszaid még itt vannak, de a cédulád kódját közben felhasználták. Kérj egy másikat! Utána ezzel a szóval folytathatod: { $word }.
