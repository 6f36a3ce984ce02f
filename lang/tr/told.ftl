### What the store and the machine say to a coordinator. Most of it stands in one to three lines above the keys:
### what happened, what is safe, what to do next. `file`, `path` and `folder` are names with their folders; `id` is the
### name of an exercise, such as 2026-1-primary.

## The store: why something could not be read or kept.

told-missing = { $folder } klasöründe okul yok. Hiçbir şey oluşturulmadı. Başka bir klasör seç veya önce orada bir okul kur.
told-not-folder = { $folder } bir dosya, okul ise bir klasörde saklanır. Hiçbir şey değişmedi. Bir klasör seç.
told-newer = { $file } dosyasını daha yeni bir Reflectory sürümü yazdı. Hiçbir şey değişmedi ve içindeki her şey güvende. Bu bilgisayarda Reflectory'yi güncelle, sonra yeniden dene.
told-not-ours = { $file }, adı öyle olsa da bir Reflectory dosyası değil. Hiçbir şey değişmedi. Başka yere taşı veya başka bir klasör seç.
told-damaged = { $file } bozuk. Hiçbir şey değişmedi ve diğer çalışmalar etkilenmedi. Bütün klasörün şimdiki hâlinin bir kopyasını al, sonra bu dosyayı bir yedekten geri getir.
told-gone = { $file } artık yerinde değil. İçindekiler taşındığı yerde güvende; bu son adım kaydedilmemiş olabilir. Dosyayı geri getir, sonra yeniden dene.
told-busy = Başka bir program { $file } dosyasını çok uzun süre meşgul etti. Daha önce onaylanan her şey güvende; bu son adım kaydedilmedi. Biraz bekle (bir yedekleme sürüyor olabilir) ve yeniden dene.
told-keys-changed = Bu arada { $file } dosyasının anahtarları değişti. Daha önce onaylanan her şey güvende; bu son adım kaydedilmedi. Yeniden dene.
told-no-right = Reflectory'nin { $file } dosyasını değiştirme izni yok. İçindeki her şey güvende; bu son adım kaydedilmedi. Dosya ve klasörü için okuma ve yazma izni ver, sonra yeniden dene.
told-full = { $file } dosyasının bulunduğu disk dolu. Daha önce onaylanan her şey güvende; bu son adım kaydedilmedi. Diskte yer aç, sonra yeniden dene: Hiçbir şey iki kez sayılmaz.
# `kind` is what the system calls it, such as nfs.
told-network-share = { $folder } klasörü bir ağ paylaşımında ({ $kind }); orada birkaç bilgisayarın yanıtları kaybolabilir. Hiçbir şey değişmedi. Bu bilgisayarın kendi diskinde bir klasör seç; diğer bilgisayarlar formlarını oraya gönderir.
told-io = { $file } okunamadı veya yazılamadı. Daha önce onaylanan her şey güvende; bu son adım kaydedilmemiş olabilir. Yeniden dene ve iki kez olursa diski kontrol et: Hiçbir şey iki kez sayılmaz.

## The store: exercises, set-ups and texts.

told-no-exercise = Bu okulda şu çalışma yok: { $id }. Hiçbir şey değişmedi. Kullanılabilecek adları çalışmalar listesi gösterir.
told-activated-already = { $id } çalışması zaten başlatıldı. Güvende ve değişmedi. Bir dönemde her kademe için bir çalışma olur: onunla devam et.
told-set-up-changed = Bu arada başka biri { $id } hazırlığını değiştirdi veya kaldırdı. Kaydettiği güvende ve hiçbir şey başlatılmadı. Bir kez daha bak, sonra başlat.
told-sheets-in-way = { $file } dosyasında zaten { $sheets } form var ama okul bunu listelemiyor. Güvende ve hiçbir şey değişmedi. O dosyayı başka yere taşı ve sakla, sonra yeniden başlat.
told-not-handed-in = Bu bilgisayarda hâlâ teslim edilmemiş { $sheets } mühürlü form var ({ $id }). Güvende ve hiçbir şey değişmedi. Bu bilgisayarı koordinatörün bilgisayarına ulaşabildiği bir yere getir veya formları oraya bir bellekle taşı, sonra yeniden dene.
# One message for each text that can be too long. `most` is a number of characters.
told-report-long = Bu rapor çok uzun: { $most } karakter sığar. Hiçbir şey değişmedi ve daha önce saklanan güvende. Kısalt, sonra yeniden dene.
told-set-up-long = Bu hazırlık çok uzun: { $most } karakter sığar. Hiçbir şey değişmedi ve daha önce saklanan güvende. Kısalt, sonra yeniden dene.
told-plan-long = Bu plan çok uzun: { $most } karakter sığar. Hiçbir şey değişmedi ve daha önce saklanan güvende. Kısalt, sonra yeniden dene.
told-correction-long = Bu düzeltme çok uzun: { $most } karakter sığar. Hiçbir şey değişmedi ve daha önce saklanan güvende. Kısalt, sonra yeniden dene.

## The store: archives and backups.

told-place-taken = { $id } çalışmasının yeri dolu: Orada aynı kademe ve dönemin bir çalışması veya hazırlığı var. İkisi de güvende, buradaki de arşivdeki de; hiçbir şey değişmedi. Önce buradakini arşivle veya kaldır, sonra yeniden dene.
told-file-there = { $file } adında bir şey zaten var. Güvende ve hiçbir şey değişmedi. Başka bir ad seç.
told-no-archive = { $file } adında bir çalışma arşivi yok. Hiçbir şey değişmedi. Bir çalışma arşivlenirken Reflectory'nin oluşturduğu bir dosyayı seç.
told-archive-cut = { $file } arşivi yarım: Sonu eksik. Hiçbir şey değişmedi. Geldiği yerden bir kez daha kopyala veya başka bir kopyasını al.
told-archive-damaged = { $file } arşivi bozuk. Hiçbir şey değişmedi ve bu okulun çalışmaları etkilenmedi. Olduğu gibi sakla ve başka bir kopyasını al.
told-archive-other = { $file } arşivi başka bir okuldan ve formları burada açılamaz. Hiçbir şey değişmedi. Bu okulunsa ve okul o zamandan beri yeniden kurulduysa önce okulu bir yedekten geri getir.
told-too-large = { $file } çok büyük: Bir arşive en çok { $gigabytes } gigabayt sığar. Hiçbir şey değişmedi ve içindeki her şey güvende. Bunun yerine bütün okulun yedeğiyle sakla.
told-no-target = { $folder } klasörü yok. Hiçbir şey değişmedi ve okulun kendi dosyaları güvende. Belleği veya diski tak veya başka bir klasör seç.
told-backup-inside = { $folder } okulun kendi klasörü veya onun içinde; oradaki bir kopya onunla birlikte kaybolurdu. Hiçbir şey değişmedi. Bir bellekte veya başka bir diskte klasör seç.
told-no-key-file = { $file }, bu okulun koordinatörlerinin okunabilen bir anahtar dosyası değil veya içinde anahtar yok. Yedek alınmadı; önceki yedekler güvende. Anahtar dosyasını bir yedekten geri getir, diğerlerini başka yere taşı.
told-copy-differs = { $file } kopyası aslıyla aynı değil, bu yüzden yedek sayılmaz. Aslı ve bütün önceki yedekler güvende. Başka bir bellek veya diskle yeniden dene.
# The command must stand as it is.
told-backup-where = Lütfen yedeklerin ikinci bir ortamda nereye gideceğini bir kez söyle: reflectory backup DIR. Sonra b yeter.
told-backed-up = Yedeklendi ve geri okundu: { $folder }.

## The overview: what needs the coordinator.

# `remembered` sheets were there before, `missing` more than now.
told-older-copy = Bu depo eski bir kopya olabilir: Anahtar dosyası { $remembered } form hatırlıyor, buradakinden { $missing } fazla.
told-set-aside = { $sheets } form açılamadı. Ayrı tutuluyor ve sayılmıyor.
told-backup-due = Bir günden yeni yedek yok.
told-instrument-left-out = Bir araç dışarıda bırakıldı: { $problem }

## A passphrase that was typed. `owner` is a coordinator's name.

# The command must stand as it is.
told-no-key-yet = Bu okulun henüz anahtarı yok. İlk koordinatörü bir anahtar oluşturur: reflectory key new.
told-type-passphrase = Lütfen anahtarının parolasını yaz.
told-key-no-memory = Bu bilgisayarda şu anda bir anahtarı açmak için boş bellek çok az. Hiçbir şey değişmedi. Lütfen diğer programları kapat ve yeniden dene.
told-wrong = Bu, şu anahtarın parolası değil: { $owner }. Hiçbir şey değişmedi. Lütfen yeniden dene: Büyük harfler ve boşluklar önemli.
# `owners` are several names with commas between.
told-wrong-all = Bu parola buradaki hiçbir anahtarı açmıyor ({ $owners }). Hiçbir şey değişmedi. Lütfen yeniden dene: Büyük harfler ve boşluklar önemli.
told-wrong-and-damaged = Bu, şu anahtarın parolası değil: { $owner }. Hiçbir şey değişmedi. { $path } okunamadı; seninse bir kopyasını getir.
told-wrong-all-and-damaged = Bu parola buradaki hiçbir anahtarı açmıyor ({ $owners }). Hiçbir şey değişmedi. { $path } okunamadı; seninse bir kopyasını getir.
told-key-damaged = { $path } bozuk, bu yüzden onu hiçbir parola açmaz. Hiçbir şey değişmedi. Lütfen yerine bir kopyasını koy, örneğin bir yedektekini.
told-no-key-here = { $folder } klasöründe bu okulun anahtar dosyası yok. Bir bellekte, bir yedekte veya oluşturulduğu bilgisayarda olabilir. Lütfen bu klasöre kopyala.

## Keys that are made or handed over.

# `key add` and `key replace` are commands and stay as they are.
told-key-there = Bu okulun zaten bir anahtarı var. `key add` ikinci koordinatörü ekler, `key replace` birinden devralır.
told-two-keys = Zaten iki koordinatör var. `key replace` birinden devralır.
told-no-first-key = Henüz ilk anahtar yok: reflectory key new.
told-both-needed = Burada iki anahtar birlikte gerekiyor, bu yüzden biri tek başına değiştirilemez. --both olmadan `key add` de olmaz; önce mührü aç, sonra bir sonraki çalışmayı yeni anahtarlarla hazırla.
told-taken = { $path } zaten var ve üzerine yazılmaz.
told-key-not-made = Anahtar oluşturulamadı: { $cause }.
told-key-not-written = { $path } yazılamadı: { $cause }. Eski anahtar dosyası, varsa, olduğu gibi.
told-key-broken = { $path } bozuk veya anahtar dosyası değil ({ $cause }). Hiçbir şey değişmedi. Bir kopyası veya kurtarma kelimeleri yardım eder.
told-hand-over-open = Anahtarların önceki bir değişikliği yarıda kaldı. Lütfen önce onu bitir.
told-coordinators-changed = Bu arada koordinatörler değişti. Hiçbir forma dokunulmadı; lütfen yeniden başla.
told-no-key-files = Anahtar dosyası yok. Hiçbir şey değişmedi.
# --key FILE stays as it is.
told-no-readable-key = { $folder } klasöründe bu okulun okunabilen bir anahtar dosyası yok. Lütfen adını ver: --key FILE.
told-other-school = Bu anahtar başka bir okulun deposuna ait. Hiçbir şey değişmedi.
told-not-that-key = { $path } o zaman oluşturulan anahtar dosyası değil. Hiçbir şey değişmedi. Lütfen o dosyayı geri getir.
told-wrong-untouched = Bu, şu anahtarın parolası değil: { $owner }. Hiçbir forma dokunulmadı; lütfen yeniden dene.
told-key-unopened = { $path }: { $cause }. Hiçbir forma dokunulmadı.
told-none-opens = { $id }: { $sheets } formun hiçbiri bu anahtarla açılmıyor. Anahtarları ve formları olduğu gibi.

## Set-ups and activations.

told-set-up-gone = Bu hazırlık artık burada değil: Biri onu başlattı, taşıdı veya attı.
# `title` is a level, such as Primary; `year` such as 2026-2027.
told-place-has-one = { $title }: { $year }, { $session }. dönemde zaten bir çalışma var. Her kademe ve dönem için bir tane olur; hiçbir şey değişmedi.
told-set-up-removed = Hazırlık kaldırıldı.
# The command must stand as it is.
told-activate-no-key = Henüz koordinatör anahtarı yok, bu yüzden formları sonra kimse açamaz. Önce bir anahtar oluştur: reflectory key new. Parolasını ve kurtarma kâğıdını iyi sakla: Mühür açılmadan ikisini de kaybeden, yanıtları kaybeder.
told-machines-joined = Bilgisayarlar bu çalışmaya katıldı ({ $machines }) ve orada teslim edilen formlar onlarda olabilir. Bu yüzden başlatma artık geri alınamaz. Hiçbir şey değişmedi.
told-recalled = Başlatma geri alındı. Çalışma yeniden hazırlık; üretilen kodlar ve kâğıtlar bir şey açmaz.
told-begun = Biri yanıtlamaya başladı, bu yüzden başlatma artık geri alınamaz. Hiçbir şey değişmedi.
# `problem` says what is wrong in the file.
told-own-not-taken = Hiçbir şey alınmadı, çünkü dosya bu hâliyle bir çalışma değil. { $problem }
told-own-not-taken-more = Hiçbir şey alınmadı, çünkü dosya bu hâliyle bir çalışma değil. { $problem } { $more } sorun daha bulundu.
# What is wrong with a file.
told-of-file = { $path }: { $problem }

## An exercise after its activation: corrected, archived, deleted, brought back.

told-corrected-meanwhile = Bu arada başka biri bu çalışmayı düzeltti. Hiçbir şey değişmedi. Bir kez daha bak, sonra düzelt.
told-unsealed-meanwhile = Bu arada bu çalışmanın sonuçlarının mührü açıldı, bu yüzden artık düzeltilemez. Hiçbir şey değişmedi.
# `why` is a sentence.
told-not-corrected = { $why } Hiçbir şey değişmedi.
# `day` is a day in figures, such as 2026-12-11.
told-last-day = Son gün artık { $day }. Kayda geçti ve herkes görüyor.
told-numbers = Sayılar düzeltildi ve kayda geçti.
told-archived = { $sheets ->
    [0] { $id } formsuz olarak { $path } dosyasında, geri okundu ve eksiksiz. Artık bu depoda değil.
    [one] { $id }, 1 mühürlü formla { $path } dosyasında, geri okundu ve eksiksiz. Artık bu depoda değil.
   *[other] { $id }, { $sheets } mühürlü formla { $path } dosyasında, geri okundu ve eksiksiz. Artık bu depoda değil.
  }
told-deleted = { $sheets ->
    [0] { $id } silindi; hiç form yoktu. Yeri yeniden boş.
    [one] { $id }, 1 mühürlü formla silindi. Yeri yeniden boş.
   *[other] { $id }, { $sheets } mühürlü formla silindi. Yeri yeniden boş.
  }
told-restored = { $id } eskisi gibi geri geldi. Arşiv olduğu yerde kalır.
told-still-held = Başka bir program { $file } dosyasını hâlâ tutuyor. Ona giden bir yol yok; bir sonraki açılışta silinir.
# Two sentences, one after the other.
told-two = { $one } { $other }
told-names-no-file = { $typed } bir dosya adı değil: { $cause }.
# Two commands in brackets, and their options, stay as they are.
told-published = { $id } şurada yayımda: { $name }; orada burada olmayan formlar olabilir. Hiçbir şey değişmedi. Önce onları al (reflectory collect) ve o sunucudan kaldır (reflectory exercise publish { $id } --withdraw --to); ikisini de adresiyle.

## The lab.

told-port-used = { $port } numaralı bağlantı noktası bu bilgisayarda kullanılıyor: Belki laboratuvar başka bir pencerede zaten açık. Hiçbir şey değişmedi.
told-lab-not-opened = Laboratuvar açılamadı: { $cause }.

## Unsealing, reports and their notes.

# `last` and `first` are days in figures, such as 2026-12-11.
told-too-early = Formlar şu günün sonuna kadar gelebilir: { $last }. Sonuçların mührü şu günden itibaren açılabilir: { $first }. Hiçbir şey değişmedi.
told-unsealed-already = Bu çalışmanın mührü zaten açıldı; raporunun { $edition }. baskısı saklanıyor ve anahtar gerektirmiyor. Hiçbir şey değişmedi.
told-no-sheets = Kimse form teslim etmedi, bu yüzden mührü açılacak bir şey yok. İstasyonlarda kalan formlar her an gelebilir.
told-opens-nothing = Bu anahtarla hiçbir form açılmıyor. Hiçbir şey değişmedi. Bu çalışmanın anahtarı mı? Bu arada değiştirilmiş bir anahtar hiçbir şey açmaz.
told-keys-together = Bu çalışmanın formlarını yalnızca { $keys } anahtar birlikte açar. Hiçbir şey değişmedi. Lütfen her koordinatör kendi parolasını yazsın.
told-unseal-meanwhile = Aynı anda başka biri bu çalışmanın mührünü açtı veya içinde bir şey değiştirdi. Hiçbir şey değişmedi. Lütfen bir kez daha bak.
told-not-unsealed = Bu çalışmanın mührü henüz açılmadı. Hiçbir şey değişmedi.
told-erased = Mühürlü formlar süreleri dolunca silindi, bu yüzden yeni baskı yapılamaz. Saklanan rapor olduğu gibi kalır.
told-sheets-broken = Saklanan raporun saydığı formlardan { $sheets } tanesi artık açılmıyor, bu yüzden yeni baskı yapılamaz. Hiçbir şey değişmedi. Saklanan rapor olduğu gibi kalır.
told-none-late = Son baskıdan sonra hiç form gelmedi. Hiçbir şey değişmedi.
# `counts` are groups with their numbers of sheets, such as "Teachers 2, Students 3".
told-few-late = Şimdiye kadar geç gelen formlar: { $counts }. Yeni baskı için bir gruptan en az { $cell } gerekir; yoksa ikisinin farkı o birkaç kişiyi gösterirdi. Saklanıyor ve bekliyorlar.
told-report-not-kept = Rapor, yeniden okunabilecek biçimde yazılamadı. Hiçbir şey saklanmadı.
told-report-changed = { $id } çalışmasının { $edition }. baskısı olarak saklanan rapor, kendisinin { $other } çalışmasının { $other-edition }. baskısı olduğunu söylüyor: Biri onu değiştirmiş. Gösterilmiyor. Önceki bir yedekte doğrusu var.
told-no-report = Bu çalışmanın henüz raporu yok.
told-no-report-to-draw = { $id } çalışmasının henüz raporu yok, bu yüzden katılımından başka çizilecek bir şey yok.
told-many-notes = Zaten { $most } not var. Lütfen önce birini kaldır; hiçbir şey değişmedi.

## Plans.

told-plan-gone = Bu plan artık burada değil: Biri dosyasını kaldırdı.
told-plan-removed = Plan kaldırıldı.
# `problem` is a sentence.
told-plan-broken = { $file }, satır { $line }, sütun { $column }: { $problem } Dosya olduğu gibi kalır.
told-plan-no-days = Bu planın hiçbir etkinliğinin henüz günü yok, bu yüzden takvim için bir şey yok. Birine bir ilk veya son gün ver; o zaman olur. Hiçbir şey yazılmadı.

## Files that are written for the coordinator.

told-written = Yazıldı: { $path }.
# reflectory-print is the name of a program.
told-written-svg = Yazıldı: { $path }. Tarayıcıda görünür; PNG için reflectory-print gerekir.
told-written-certificate = Yazıldı: { $path }. Yazdırılınca ad, yazıcının kuyruğunda bir süre kalabilir.
told-not-written = { $path } yazılamadı: { $cause }. Hiçbir şey değişmedi.
told-many-files = { $folder } klasöründe { $name } adında zaten { $most } dosya var. Lütfen birkaçını başka yere taşı.
told-text-not-made = Metin oluşturulamadı. Hiçbir şey yazılmadı.
told-document-not-made = Belge oluşturulamadı. Hiçbir şey yazılmadı.
told-spreadsheet-not-made = Hesap tablosu oluşturulamadı: { $cause }.
told-ended = Durduruldu. Hiçbir şey yazılmadı.
told-no-drive = Takılı bir bellek görünmüyor. Lütfen bir bellek tak, biraz bekle ve tuşa yeniden bas veya ekrandakini yaz. Hiçbir şey yazılmadı.
told-many-drives = Birden çok bellek takılı ve hangisinin istendiği bilinemez. Lütfen yalnızca birini takılı bırak. Hiçbir şey yazılmadı.

## Printing: PDF and PNG are made by another program, reflectory-print.

# The command must stand as it is.
told-print-missing = PDF ve PNG'yi reflectory-print adlı yardımcı program yapar; bu bilgisayarda yok. Almak için: cargo install --path crates/print veya reflectory'nin yanına koy. O olmadan HTML ve SVG yazılabilir; HTML'yi tarayıcı yazdırır.
told-print-no-start = { $path } başlamıyor: { $cause }. O olmadan HTML ve SVG yazılabilir.
told-print-refused = Yazdırılamadı: { $cause }
told-print-memory = Yazdırmak için, ayrılandan fazla bellek gerekti. Hiçbir şey yazılmadı. Şablon seninse: Bir şeyi sonsuza dek yineliyor mu? Değilse diğer programları kapatmak yardımcı olabilir.
told-print-long = Yazdırma { $seconds } saniyeden uzun sürdü ve durduruldu. Hiçbir şey yazılmadı.
told-print-not-usable = Yazdırma yardımcısı kullanılamayan bir şey verdi. Hiçbir şey yazılmadı. Bu sürümden mi?
told-print-broke-off = Yazdırma yardımcısı yarıda kesildi: Yaptığının sonu eksik. Hiçbir şey yazılmadı. Lütfen yeniden dene; bir daha olursa diğer programları kapatmak yardımcı olabilir.
# The key h must be named as it is.
told-no-pdf-certificate = Bu bilgisayarda PDF yapılamıyor. h tarayıcı için bir sayfa yazar; oradan yazdırılabilir.

## The badge.

# The commands must stand as they are.
told-badge-unsigned = Rozet henüz imzalı değil. Parolan onu imzalar: reflectory badge { $id }
told-badge-later = { $id } rozeti, formların mührü açılınca yapılabilir: reflectory report { $id } --unseal
# `reasons` are sentences.
told-no-badge = { $id } için rozet yok. { $reasons }
told-badge-broken = Bu rozet için saklananlar okunamıyor. Lütfen bir yedeği geri getir.
