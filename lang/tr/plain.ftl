### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Sade mod: Bir numara veya kelime yaz, sonra Enter tuşuna bas. Soru işareti (?) kelimeleri listeler.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = tekrar, r
plain-word-agree = kabul, k
plain-word-areas = alanlar, a
plain-word-back = geri, g
plain-word-clear = temizle, m
plain-word-code = kod, o
plain-word-easy = kolay, l
plain-word-hand-in = teslim et, t
plain-word-help = yardım, y
plain-word-language = dil, d
plain-word-leave = çık, ç
plain-word-no = hayır, h
plain-word-review = gözden geçir, z
plain-word-slip = başka, b
plain-word-time = süre, s
plain-word-where = nerede, n
plain-word-yes = evet, e

## What each of them does, read after it.

plain-does-again = bunu bir kez daha oku
plain-does-agree = grubumuzun sonuçlarının ayrı gösterilmesini kabul et veya kabulünü geri al
plain-does-areas = bölümler, birine gitmek için
plain-does-back = geri dön
plain-does-clear = bu yanıtı kaldır
plain-does-code = geri dönmek için üç kelimem
plain-does-easy = ifade, kolay kelimelerle
plain-does-hand-in = bir daha bak ve teslim et
plain-does-help = kısa bir açıklama
plain-does-language = başka bir dil
plain-does-leave = çık
plain-does-no = hayır
plain-does-review = ne kadarı yanıtlandı, gör ve teslim et
plain-does-slip = başka kâğıttaki kodu yaz
plain-does-time = ne kadar süre kaldı
plain-does-where = neredeyim
plain-does-yes = evet
plain-dot = Programa komut vermek için kelimenin önüne nokta koy, örneğin .{ $word }
lines-too-many-characters = Buraya { $most } karakter sığar, bu ise { $used } karakter. Orada duran kalır; lütfen daha kısa yaz.
plain-empty = Boş satır, seçim yapmadan ilerletir.

## Where one is.

plain-part = { $parts } bölümden { $part }. bölüm: { $title }. { $count ->
    [one] 1 ifade.
   *[other] { $count } ifade.
  }
plain-statement = { $whole } ifadeden { $at }. ifade.
plain-within = Bu bölümdeki { $whole } ifadeden { $at }. ifade.
plain-hours-left = { $hours ->
    [one] 1 saat
   *[other] { $hours } saat
  } { $minutes ->
    [one] 1 dakika
   *[other] { $minutes } dakika
  } kaldı.
plain-minutes-left = { $minutes ->
    [one] 1 dakika kaldı.
   *[other] { $minutes } dakika kaldı.
  }
plain-seconds-left = { $seconds ->
    [one] 1 saniye kaldı.
   *[other] { $seconds } saniye kaldı.
  }
plain-chosen = { $words } (seçili)
plain-ticked = İşaretlediklerin: { $words }.
plain-nothing-ticked = Hiçbir şey işaretlemedin.
plain-answered = Seçtiğin: { $words }.
plain-not-answered = Burada bir şey seçmedin.
plain-so-far = Şimdiye kadar yazdıkların: { $words }
plain-write = Bir satır yaz; sonraki satırlar eklenir. Tek başına nokta veya boş satır ilerletir.
plain-several = Birden çok numara yazabilirsin. Yeniden yazdığın numaranın işareti kalkar. Boş satır ilerletir.
plain-review-how = Numara yazınca o bölüme gidersin. Teslim etmek için şunu yaz: { $word }
plain-agreed = Kabul ediyorsun.
plain-not-agreed = Kabul etmedin. Kabul etmek için şunu yaz: { $word }
plain-no-help = Bununla ilgili başka açıklama yok.
plain-close-window = Okunanlar ve yazılanlar bu pencerede kalır. Lütfen işin bitince pencereyi kapat.
plain-kept = Yanıtların üç kelimenle iki saat saklanır.

## What stands before what is typed.

plain-ask-number = Numara:
plain-ask-words = Sözlerin:
plain-ask-code = Kod:
plain-ask-name = Ad ve soyad:
plain-ask-yes = { $yes } veya { $no }:

## What was typed means nothing here.

plain-no-number = Burada şu numara yok: { $number }
plain-not-here = Bu burada bir işe yaramaz. Soru işareti (?) işe yarayanları listeler.
plain-unknown = Bu anlaşılmadı. Soru işareti (?) neler yazabileceğini listeler.
plain-slip-refused = Yanıtların hâlâ burada ama kâğıdın bu arada kullanıldı. Lütfen başka bir kâğıt iste ve şunu yaz: { $word }
