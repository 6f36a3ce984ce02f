### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Örnek okul
home-what = Bir okul, dijital teknolojiyi nasıl kullandığına bakıyor.
home-more = Öğrenciler, öğretmenler ve okul yöneticileri bir anketi yanıtlar. Kimin ne yanıt verdiğini kimse öğrenemez.
home-nothing = Bu bilgisayarda henüz hiçbir şey hazırlanmadı.
home-passphrase = Örnekte gizli bir şey yok: Parolası { $passphrase }.
home-answer = anketi yanıtla
home-answer-sample = öğrenci olarak yanıtla
home-coordinate = kimlerin katıldığını gör
home-coordinate-sample = koordinatör gibi çubukları izle
home-look = örnek okulda gezin
home-set-up = anketi kendi okulun için hazırla
home-leave = çık
key-go = seç
opens-on = açılış: { $day }
open-until = son gün: { $day }, { closing-time }
closed-since = kapanış: { $day }

## Which of several questionnaires.

choose-which = Hangi anketi yanıtlamak istiyorsun?
key-slip = kodlu kâğıdım var
key-continue = kodla devam et

## The welcome.

welcome-not-yet = Henüz açılmadı. Açılış: { $day }.
welcome-come-back = Lütfen o gün yeniden gel. Bugün senden bir şey istenmiyor.
welcome-closed = Anket kapandı: { $day }, { closing-time }.
welcome-thanks = Katılan herkese teşekkürler.
welcome = Hoş geldin. Okul, senin ne düşündüğünü bilmek istiyor.
welcome-in-turn = Hoş geldin. Teslim edenler: { $handed } / { $pupils }.
welcome-about = Anket, okuldaki bilgisayar, tablet ve internet hakkında: derste, ödevde, çalışırken.
welcome-anonymous = Anket anonimdir: Adın sorulmaz ve ne yanıt verdiğini kimse öğrenemez.
welcome-voluntary = Katılım gönüllüdür: Bir ifadeyi boş geçebilir veya istediğin an bırakabilirsin.
welcome-minutes = En çok { $most } dakika sürer. İki saatin var.
welcome-minutes-between = En çok { $least }–{ $most } dakika sürer. İki saatin var.
welcome-at-the-end = Sonunda yanıtlarına bir daha bakar, ancak ondan sonra teslim edersin.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Bu metinler sağdan sola akar; terminal onları ters çevirebilir. Satırlarla: reflectory answer --plain
welcome-last-time-count = Geçen anketten sonra yapılanlar: { $count ->
    [one] 1 şey
   *[other] { $count } şey
  }
welcome-who = Hangi gruptasın?
form-level = Eğitim düzeyi
welcome-two-levels = Okulun iki kademesinde çalışıyorsan her biri için bir kez yanıtla.
last-time = Geçen anketten sonra yapılanlar
key-begin = başla
key-last-time = geçen sefer
key-that-is-me = bu benim

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Geçen sefer şunu söylediniz: { $what }
told-since = O zamandan beri yaptıklarımız: { $what }
told-count = Geçen anketten sonra yapılanlar: { $count ->
    [one] 1 şey
   *[other] { $count } şey
  } (karşılama ekranında).

## Typing a code.

enter-slip = Lütfen kâğıdındaki kodu yaz.
enter-slip-more = Toplam on harf ve rakam. Büyük harf, boşluk ve çizgi fark etmez.
enter-words = Lütfen üç kelimeni yaz.
enter-words-more = Başladığında gösterilmişti. Yanıtların, başladığın bilgisayarda iki saat saklanır.
enter-class = Lütfen sınıfının kodunu yaz.
enter-class-more = Toplam dört harf ve rakam. Öğretmeninin ekranında yazar.
enter-pin = Lütfen bu oturumu bitiren PIN kodunu yaz.
enter-pin-more = Veya geri dön: Burada başkaları yanıtlayabilir.

## Before the first statement.

start-as = Grubun: { $who }; { $level }.
start-small = Grubun küçük. Sonuçları ancak en az { $cell } form olunca ayrı gösterilir. Daha az form varsa yalnızca hepiniz kabul ederseniz gösterilir; bu, sana sonunda sorulur.
start-code = Geri dönüş kodun:
start-code-why = Elektrik kesilirse veya bilgisayar birine gerekirse bu üç kelime yanıtlarını geri getirir: iki saat boyunca, bu bilgisayarda. Onları kimseye söyleme.
start-code-why-machine = Elektrik kesilirse veya bilgisayar birine gerekirse bu üç kelime yanıtlarını geri getirir: iki saat boyunca, bu bilgisayarda ({ $machine }). Onları kimseye söyleme.
key-first-statement = ilk ifade
key-with-class = sınıfla birlikte
key-without-class = sınıf olmadan

## The walk through the statements.

walk-preview = Ön izleme
time-over = süre doldu
time-seconds = { $seconds } sn kaldı
time-minutes = { $minutes } dk kaldı
time-hours = { $hours } sa { $minutes } dk kaldı
time-to-decide = karar için { $time }
walk-count = { $at } / { $whole }
walk-place = bölüm { $part } / { $parts } · ifade { $at } / { $whole }
walk-minutes-left = { $minutes ->
    [one] 1 dakika kaldı. Şimdiye kadar seçtiklerin kalır.
   *[other] { $minutes } dakika kaldı. Şimdiye kadar seçtiklerin kalır.
  }
walk-sending = Biraz bekle: Yanıtların kaydediliyor.
walk-leave = Teslim etmeden çıkmak istiyor musun?
walk-leave-more = O zaman yanıtların silinir. Hiçbiri saklanmaz.
walk-code = Geri dönüş kodun: { $code }
walk-five = ?  5 ne zaman uygun olur
walk-word = ?  kısa bir açıklama
walk-word-f1 = F1  kısa bir açıklama
walk-steps = Bunlardan hangisi sana en çok uyuyor?
walk-characters = { $count } / { $most } karakter
walk-as-written = (senin dilinde değil)
# The same statement in the easiest words, above its help text.
walk-easy = Kolay kelimelerle: { $words }
areas-where = Nereye gitmek istiyorsun?
areas-not-asked = bu gruba sorulmaz: { $group }
review-answered = Yanıtladıkların: { $given } / { $asked }.
review-note = Bazılarını boş bırakabilirsin. Hangi formun senin olduğunu kimse bilmez.
review-of = { $given } / { $asked }
review-left = { $given } / { $asked }, { $left } kaldı
review-not-for-me = { $given } / { $asked }, { $not } geçerli değil
confirm = Yanıtlarını teslim etmek istiyor musun?
confirm-all = Hepsini yanıtladın.
confirm-some = { $left ->
    [one] Yanıtladıkların: { $given } / { $asked }. Biri boş; bu sorun değil.
   *[other] Yanıtladıkların: { $given } / { $asked }. { $left } tanesi boş; bu sorun değil.
  }
confirm-after = Sonra hiçbir şey değiştirilemez ve hangi formun senin olduğunu kimse bilmez.
confirm-own-line = Grubumuzun sonuçları ayrı gösterilebilir.
confirm-own-line-why = Grubun küçük. Az form varsa bu yalnızca hepiniz işaretlerseniz olur; istersen boş bırakabilirsin.
time-up = İki saat doldu.
time-up-answered = Yanıtladıkların: { $given } / { $asked }. Artık hiçbir şey değiştirilemez.
time-up-choice = Bu yanıtları teslim etmek istiyor musun? Onaylamazsan silinirler.
key-choose = seç
key-next = ileri
key-clear = temizle
key-help = yardım
key-areas = alanlar
key-review = gözden geçir
key-large = büyük yazı
key-my-code = kodum
key-code = kod
key-class = sınıf
key-alone = tek başına
key-ready = hazırım
key-go-there = git
key-hand-in = teslim et
key-tick = işaretle veya kaldır
key-another-slip = başka kâğıttaki kod
key-not-yet = henüz değil
key-go-on-answering = yanıtlamaya devam
key-discard-and-leave = sil ve çık
key-hand-in-these = bunları teslim et
key-discard = sil

## A class that answers together, on a pupil's machine.

class-stops = Sınıfın burada duruyor.
class-stops-kept = Yanıtların saklanıyor.
class-stops-back = İki saat dolmadan üç kelimenle bu bilgisayara geri gel: c, kelimeler, sonra w.

## The end.

thanks = Teşekkürler.
thanks-stored = Yanıtların güvenle kaydedildi. Bunların senin yanıtların olduğunu kimse öğrenemez.
thanks-together = Yanıtların, diğer herkesinkilerle birlikte okula ne durumda olduğunu gösterir.
thanks-discarded = Yanıtların silindi.
thanks-nothing-kept = Hiçbiri saklanmadı.
thanks-again = Anket açık olduğu sürece yeniden başlayabilirsin.
thanks-nobody-chose = Kimse yanıtları teslim etmeyi seçmedi, bu yüzden hiçbiri saklanmadı.
thanks-preview = Bu bir ön izlemeydi.
thanks-preview-nothing = Hiçbir şey kaydedilmedi. Katılanlar da aynı adımları görür.
thanks-preview-there = Onlara geri dönmek için üç kelime ve bir teslim onayı verilir.
thanks-closed = Anket kapandı: { $day }, { closing-time }.
thanks-closed-nothing = O zamana kadar teslim edilmeyen yanıtlar silindi; hiçbiri saklanmadı.
thanks-receipt = Teslim onayın:
thanks-receipt-why = Anket kapanana kadar bu kelimeler yalnızca formunun burada olduğunu gösterebilir, başka hiçbir şeyi göstermez. Saklaman gerekmez.
key-own-result = sonucum
own-result = Kendi sonucun
own-result-only-you = Bunu yalnızca sen görürsün. Hiçbir yere kaydedilmez ve buradan çıkınca silinir.
own-result-sum = Toplam: { $sum } / { $most }
own-result-level = Hepsi birlikte: { $level }
own-result-left-out = Dışarıda kalan, düzeysiz: { $count }
own-result-no-level = düzey yok
own-result-next = Sonraki adım: { $words }
key-certificate = katılım belgesi
handed-up-stick = Buraya kaydedildi; koordinatörün bilgisayarına USB bellekle taşınacak.
handed-up = Formun koordinatörün bilgisayarına teslim edildi.
handed-up-under-way = Buraya kaydedildi; şu anda koordinatörün bilgisayarına teslim ediliyor.
handed-up-later = Buraya kaydedildi; koordinatörün bilgisayarına ulaşılabildiğinde teslim edilecek.
kiosk-kept = Başlanmış yanıtlar bu bilgisayarda ({ $machine }) saklanıyor. c tuşuyla onlara dönülür.

## A certificate of having taken part.

certificate-name = Belgeye yazılacak ad ve soyad:
certificate-stored = Adın hiçbir yere kaydedilmez ve hiçbir yanıtla ilgisi yoktur. Belgede okul ve uygulama dönemi yazar, zaman yazmaz.
certificate-shared = Bu bilgisayarı birçok kişi kullanıyor: Belge ekranda kalır veya taktığın bir belleğe yazılır.
certificate-writing = Biraz bekle: Belge yazılıyor. q bunu durdurur.
certificate-ending = Yazma durduruluyor.
certificate-copied = Terminal izin veriyorsa kopyalandı: Görmek için yapıştır. Başka bir şey kopyalanana kadar panoda kalır.
certificate-no-name = Lütfen önce bir ad yaz.
key-show-it = göster
key-no-certificate = belge istemiyorum
key-copy = kopyala
key-pdf = PDF
key-html = HTML
key-another-name = başka ad
key-end-writing = yazmayı durdur

## Another language.

languages = Hangi dil?
languages-note = Dili istediğin an değiştirebilirsin; hiçbir yanıt kaybolmaz.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Bu kâğıt başka bir grup için. Lütfen kendi grubunun kâğıdını iste.
slip-refused = Yanıtların hâlâ burada ama kâğıdın bu arada kullanıldı. Lütfen başka bir kâğıt iste ve s tuşuna bas.
code-opens-nothing = Bu kod şu anda burada bir şey açmıyor. Lütfen harf harf kontrol et veya başka bir kod iste.
code-slip = Bu kodda bir yazım hatası var. Lütfen harf harf karşılaştır.
code-not-open = Bu kod doğru ama anketi şu anda açık değil.
code-needed = Bu grup artık kodla yanıtlıyor. Lütfen kâğıdındaki kodu yaz veya bir kod iste.
pin-wrong = Bu PIN doğru değil. Lütfen yeniden dene veya geri dön.
# What the machine's own store can say.
store-full = Bu bilgisayarın diski dolu. Teslim edilen her şey güvende; bu son adım kaydedilmedi. Lütfen birine söyle, sonra yeniden dene: Hiçbir şey iki kez sayılmaz.
store-busy = Bu bilgisayarın veri deposu meşguldü. Teslim edilen her şey güvende; bu son adım kaydedilmedi. Lütfen biraz bekle ve yeniden dene.
store-no-right = Bu programın bu bilgisayara yazma izni yok. Teslim edilen her şey güvende; bu son adım kaydedilmedi. Lütfen bu bilgisayarla ilgilenen kişiye söyle, sonra yeniden dene.
store-fault = Bu bilgisayarda kayıtlı bilgilerde bir sorun var. Hiçbir şey değiştirilmedi ve bu son adım kaydedilmedi. Lütfen bu bilgisayarla ilgilenen kişiye söyle.
taken-back = Okul bu anketi şimdilik geri çekti. Lütfen anketle ilgilenen kişiye söyle.
no-random = Bu bilgisayar rastgele sayı vermiyor, bu yüzden hiçbir şey başlayamıyor. Lütfen yeniden dene.
words-nothing = Bu bilgisayarda ({ $machine }) bu kelimelerle saklanan bir şey yok. Lütfen kelimeleri kontrol et; yanıtlar, başladığın yerde iki saat saklanır.
words-damaged = Bu kelimelerle saklananlar bozulmuş ve okunamıyor. Lütfen yeniden başla.
words-no-exercise = Bu kelimelerle saklananlar, artık burada olmayan bir ankete ait.
words-closed = Anket bu arada kapandı, bu yüzden bu yanıtlar artık teslim edilemez.
words-over = Bu yanıtların iki saati doldu, bu yüzden artık teslim edilemez. Yeniden başlayabilirsin.
not-kept = Yanıtların ekranda ama elektrik kesintisine karşı henüz saklanmadı. Devam edebilirsin. { $cause }
not-handed-in = Yanıtların hâlâ burada ama henüz teslim edilmedi. { $cause }

## Headings of the walk.

block-own = Kendi ifadelerimiz
block-words = Kendi sözlerinle

## A class that answers together.

class-begins-together = Sınıfın birlikte başlıyor. Sınıf olmadan devam etmek için w tuşuna bas.
class-over-alone = Sınıf oturumu bitti. Tek başına başlayabilirsin.
class-over-hand-in = Sınıf oturumu bitti. Tek başına devam edip teslim edebilirsin.
class-lists-later = Listeler ve gözden geçirme sonunda herkese açılır.
class-leave = Sınıfın olmadan devam etmek için bir kez daha bas.
class-alone = Artık tek başına devam ediyorsun. Aynı tuş ve sınıfının kodu seni geri getirir.
class-link-gone = Öğretmeninle bağlantı koptu: Tek başına devam et.
class-back = Yeniden sınıfla birlikte.
class-gathering = Sınıfla birlikte. Birazdan başlıyor.
class-pausing = Öğretmenin ara verdi.
class-over = Sınıf oturumu bitti: Tek başına devam et.
class-review = Sınıfla birlikte. Gözden geçir, sonra teslim et.
class-ready = Sınıfla birlikte. Birazdan devam ediyor.
class-together = Sınıfla birlikte.
class-within-part = Sınıfla birlikte. Bu bölümü istediğin gibi tamamla.
class-with-timer = { $line } { $timer }
timer-over = Bunun için süre doldu.
timer-left = { $minutes ->
    [one] Bunun için bir dakika kaldı.
   *[other] Bunun için { $minutes } dakika kaldı.
  }
class-not-found = Sınıfın bulunamadı. Lütfen kodu öğretmeninin ekranıyla karşılaştır; veya kodu, bir boşluk ve orada küçük harflerle yazan adresi yaz.
class-nobody = Bu adreste yanıt veren yok. Lütfen adresi öğretmeninin ekranıyla karşılaştır. Geri dönüp tek başına da başlayabilirsin.
class-other-code = Bu, o sınıfın kodu değil. Lütfen öğretmeninin ekranıyla karşılaştır.
class-many = Şu anda birçok kişi katılıyor. Lütfen birazdan yeniden Enter tuşuna bas.
class-other-version = Öğretmeninin bilgisayarında bu programın başka bir sürümü var. Geri dönüp tek başına başlayabilirsin.
class-other-group = Bu sınıf başka bir grup olarak yanıtlıyor: { $who }. Lütfen geri dönüp bu grupla yeniden başla veya tek başına devam et.
class-wait = { $seconds ->
    [one] Lütfen bir saniye bekle, sonra yeniden dene.
   *[other] Lütfen { $seconds } saniye bekle, sonra yeniden dene.
  }
class-no-code = Bu bir sınıf kodu değil. Sınıf kodunda dört harf ve rakam olur; lütfen öğretmeninin ekranıyla harf harf karşılaştır.
