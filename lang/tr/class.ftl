### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = başka bölüm
key-pace = tempo
key-pause = ara
key-timer = süre
key-read-aloud = sesli oku
key-stop-after = bölümden sonra dur
key-end = bitir
key-go-on-class = sınıfla devam
key-end-it = bitir
key-close-window = bu pencereyi kapat

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = en az { $minutes } dk
beamer-least-hours = en az { $hours } sa { $minutes } dk
# What a pupil types who comes late: a code and an address.
beamer-late = Geç gelen şunu yazar: { $typed }
beamer-goes-on = Sınıf kaldığı yerden devam ediyor. Bilgisayarlar geri gelince Enter tuşuna bas.
beamer-elsewhere = Bu sınıf, bu bilgisayarda başka bir pencerede zaten açık.
beamer-elsewhere-more = Öğrenciler o pencereyi izliyor ve hiçbir şey değişmedi. Lütfen orada devam et; veya önce orada sınıf oturumunu bitirip sonra sınıfı burada yeniden aç.

## Before the first statement, and after the class has stopped.

beamer-code = Bu sınıfın kodu
beamer-how = Her bilgisayarda: reflectory answer, { $who }, w, bu kod.
beamer-how-back = Her bilgisayarda: c, üç kelime, w, bu kod.
# A code and an address follow, on this line or on the next.
beamer-not-found = Sınıf bulunamazsa yazın:
beamer-nobody = Henüz hiçbir bilgisayar katılmadı.
beamer-machines = { $joined ->
    [one] 1 bilgisayar katıldı.
   *[other] { $joined } bilgisayar katıldı.
  }
beamer-stopped = Sınıf durdu. Herkesin iki saati işlemeye devam ediyor.
beamer-stopped-after = Sınıf şu bölümden sonra durdu: { $part }. Herkesin iki saati işlemeye devam ediyor.
beamer-begins = Başlangıç:
beamer-goes-on-with = Devamı:
beamer-place = { $title } · bölüm { $part } / { $parts } · ifade { $at } / { $whole }
beamer-look-it-over = Gözden geçirme ve teslim
beamer-pace-together = Herkes aynı ifadede.
beamer-pace-part = Bir bölümün içinde herkes kendi temposunda ilerler.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Yanıtlayanlar: { $count } / { $joined }
beamer-handed-in = Teslim edenler: { $count } / { $joined }
beamer-paused = ara
beamer-timer = bunun için { $minutes } dk
beamer-timer-over = bunun için süre doldu
beamer-ready = hazır: { $count }
beamer-together = birlikte
beamer-own-pace = kendi temposu
beamer-stops = bölümden sonra durur
beamer-own-words = Herkes kendi sözleriyle yazar.

## What the teacher reads aloud.

beamer-read = Sesli oku: "{ $text }"
beamer-five = { $highest } şu durumda uygun olur: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Tuşlar: { $points }.
beamer-zero = Veya 0: { $words }.
beamer-choose-one = Birini seçin.
beamer-tick-all = Uyanların hepsini işaretleyin.
beamer-write = İstediğinizi yazın ama ad yazmayın.
beamer-leave-out = Bunu boş geçebilirsiniz. Ne seçtiğinizi kimse görmez.

## At the end.

beamer-review = Herkes kendi bilgisayarında gözden geçirsin.
beamer-review-out = Boş geçilenler şimdi yanıtlanabilir. Boş da kalabilirler.
beamer-review-in = Sonra s ve Enter tuşlarına basın: Yanıtlarınız teslim edilir.
beamer-review-nobody = Hangi formun kimin olduğunu kimse bilmez.
beamer-end = Bu sınıf oturumu bitsin mi?
beamer-end-more = Teslim etmemiş olanlar tek başına devam eder; kimsenin seçtiği hiçbir şey kaybolmaz.
