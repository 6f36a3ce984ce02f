### What a coordinator finds everywhere: the rooms, the keys, the overview.

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-activate = başlat
key-activity = etkinlik
key-after = sonraki
key-all-this-is-still-right = hepsi hâlâ doğru
key-archive = arşivle
key-area = alan
key-area-before = önceki alan
key-as-html = HTML
key-as-pdf = PDF
key-as-png = PNG
key-asked-or-not = sorulsun/hayır
key-back-to-the-list = listeye dön
key-back-to-the-overview = katılıma dön
key-back-to-the-plan = plana dön
key-back-up = yedekle
key-back-up-now = şimdi yedekle
key-badge-as-svg = rozet, SVG
key-before = önceki
key-bring-in = aktar
key-change = değiştir
key-classes = sınıflar
key-classes-a-sample = sınıflar, örneklem
key-close = kapat
key-close-the-lab = laboratuvarı kapat
key-codes = kodlar
key-compare = karşılaştır
key-count-those-set-aside = ayrılanları say
key-day = gün
key-delete = sil
key-do-it = yap
key-draw = kura çek
key-earlier = önce
key-earlier-year = önceki yıl
key-end-the-search = aramayı bitir
key-examples = örnekler
key-from-an-archive = arşivden
key-group = grup
key-how-many = kaç kişi
key-keep = kaydet
key-keep-and-beside-it = kaydet, yanına ekle
key-keep-it = kalsın
key-keep-the-note = notu kaydet
key-lab = laboratuvar
key-last-day = son gün
key-later = sonra
key-later-year = sonraki yıl
key-leave-it = vazgeç
key-leave-it-activated = başlatılmış kalsın
key-leave-it-as-it-was = eskisi gibi kalsın
key-level = kademe
key-list-all = hepsi
key-lock = kilitle
key-make-all = hepsini üret
key-make-these = bunları üret
key-mark = işaretle
key-more = devamı
key-new = yeni
key-new-edition = yeni baskı
key-new-own = yeni ifade
key-new-plan = yeni plan
key-next-at-the-end-keep = ileri, sonda kaydet
key-next-page = sonraki sayfa
key-next-step = sonraki adım
key-no-file = dosya yok
key-note = not
key-notes-on-off = notlar aç/kapa
key-open = aç
key-open-the-lab = laboratuvarı aç
key-other-exercise = başka çalışma
key-other-group = başka grup
key-other-questionnaire = başka anket
key-people = kişiler
key-picture = resim
key-plan = plan
key-plan-a-sample = örneklem planla
key-preview = ön izleme
key-previous = önceki
key-read = oku
key-read-on = okumayı sürdür
key-read-the-file = dosyayı oku
key-remove = kaldır
key-remove-it = kaldır
key-rooms = odalar
key-search = ara
key-session-before = önceki dönem
key-short-form = kısa anket
key-slips = kâğıtlar
key-sort = sırala
key-statement = ifade
key-statement-before = önceki ifade
key-take-it-back = geri al
key-take-the-ticked-ones = işaretlileri al
key-take-this-day = bu günü seç
key-tell-it-or-not = anlat/anlatma
key-they-are-written-down = yazıldılar
key-tick-one = işaretle
key-title = başlık
key-to-the-statements = ifadelere
key-try-it = dene
key-try-the-passphrase = parolayı dene
key-type-a-day = gün yaz
key-type-a-seed = kura sayısı yaz
key-unlock = kilidi aç
key-view = gör
key-watch = izle
key-week = hafta
key-what-the-bars-mean = çubukların anlamı
key-why = neden
key-write = yaz
key-write-a-file = dosya yaz
key-write-a-letter-for-parents = veli mektubu yaz
key-write-certificate = belge
key-write-text = metin yaz

## The rooms: titles on the bar of tabs, each behind its digit, as in "2 Sessions".

# In a window of 96 columns the nine long titles together have room for 69, in one of 120 for 85.
room-overview = Katılım
room-sessions = Dönemler
room-set-up = Hazırlık
room-results = Sonuç
room-plan = Plan
room-certificates = Belgeler
room-resources = Rehber
# The room about data protection.
room-protection = Veri
room-school = Okul
# In a window of 80 columns the nine titles together have room for 53: all but these three are the ones above. Where they
# do not fit, only the room one is in is named.
room-certificates-short = Belge
room-resources-short = Rehber
room-protection-short = Veri

## At the top right: what the lock is like. In a word or two, beside the school's name.

lock-sample = örnek okul
lock-locked = kilitli
lock-unlocked = kilit açık

## The lock before the rooms that change something.

lock-asks = Bu oda kilitli. Lütfen parolanı yaz.
# The digits are the keys of the rooms.
lock-open-rooms = Katılım, rehber ve veri koruma sayfası herkese açık kalır: 1, 7 ve 8.
lock-trying = Biraz bekle: Parola deneniyor.

## Leaving the workplace.

leaving-recovery-words = Yeni anahtarın kurtarma kelimeleri yalnızca burada, başka hiçbir yerde yok. Lütfen çıkmadan önce onları kâğıda yaz.
# `why` is a sentence that says what could not be kept.
not-kept-leaving = Son değişikliğin olmadan çıkmak için q tuşuna bir kez daha bas. { $why }

## A file being written, and a text being copied.

writing-busy = Başka bir dosya hâlâ yazılıyor, bu yüzden buna başlanmadı. Esc öbürünü durdurur.
writing-leaving = Bir dosya hâlâ yazılıyordu; yazma şimdi durduruldu. Çıkmak için q tuşuna bir kez daha bas.
copy-too-long = Bu, panonun bir terminalden alabileceğinden fazla. Lütfen bunun yerine dosya olarak kaydet.

## Lines to be typed, in several rooms: the label before what is typed. At most 24 columns.

# The name of an exercise, such as 2026-1-primary.
ask-its-name = Adı
ask-passphrase = Parolan

## In which form a report is written: a list to choose from. At most 50 columns.

report-form-html = HTML, göstermek ve yazdırmak için
report-form-pdf = PDF, yazdırmak için
report-form-docx = DOCX, yazmaya devam etmek için
report-form-xlsx = XLSX, grafikli hesap tablosu
report-form-markdown = Markdown, başka yere yapıştırmak için
report-form-csv = CSV, tek uzun tablo
report-form-json = JSON, programlar için
report-form-text = düz metin

## The overview: who takes part, now.

overview-look-at-school = Her öğretim yılında bir kez: lütfen 9. odaya (Okul) bak.
overview-nobody = Henüz kimseye soru sorulmuyor.
overview-nobody-more = 3. odada bir çalışma hazırla. Başlatıldığı anda kimlerin katıldığını burada görürsün.
overview-counting = Biraz bekle: Formlar sayılıyor.

## The overview, first line: whether people can answer. `day` is "Friday 27 November 2026", or in a narrow window "Fri 27 Nov".

# 00:00 is the beginning of the day.
overview-opens = Açılış: { $day }, 00.00 · { $days } gün
overview-open = Son gün: { $day }, 23.59 · { $days } gün kaldı
overview-last-day = Son gün: { $day }, 23.59 · bugün
overview-closed = Kapandı: { $day }, 23.59

## The overview, second line: what participation comes to, all groups together.

# One of the next five follows in the same line.
overview-participation = Katılım:
participation-none = henüz yok
participation-incomplete = eksik, bir gruptan henüz kimse yok
# The same where there is little room: at most 14 columns.
participation-incomplete-short = eksik
participation-medium = orta
participation-high = yüksek
# Which exercise it is, at the right; `title` is its level, such as "Primary".
overview-which = { $title } · { $session }. dönem

## The overview: one line for each group, beside its title and above its bar.

# Sheets handed in, of people invited.
overview-figures = { $submitted } / { $invited }
overview-figures-share = { $submitted } / { $invited }   %{ $percent }
# How the group stands, at the right of its line. The minimum is the fewest sheets for meaningful results.
reach-not-invited = davetli değil
reach-reached = ulaşıldı
reach-check = form sayısı davetliden fazla: lütfen sayıyı kontrol et
# Nearly there.
reach-close = yakın: alt sınıra { $missing } kaldı
reach-below = alt sınıra { $missing } kaldı
# The same in half the room.
reach-check-please = lütfen sayıyı kontrol et
# The same where there is little room: at most 14 columns.
reach-check-short = sayıya bak
reach-below-short = { $missing } kaldı
# Below each bar: sheets that came today, as in "today +3 · Friday +12".
overview-today = bugün
# Below the bars; `mark` is the sign of the minimum on each of them.
overview-legend = { $mark } alt sınır · tam uzunluk: bütün davetliler
# `classes` are names of classes, with commas.
overview-few-classes = Henüz 5'ten az: { $classes }.

## The overview by class: counts in steps, each beside the name of a class.

overview-by-class = Sınıflara göre, beşer beşer; on kişiden az olan sınıflarda sayı yok.
overview-class-too-small = sayım için çok küçük
overview-class-few = 5'ten az
overview-class-at-least = { $count } veya daha çok

## The overview: what the bars mean.

overview-explained-bar = Her çubuk bir gruptur: bütün davetlilere göre teslim edilen formlar. Burada kimsenin yanıtı, adı veya yanıt zamanı gösterilmez; bunlar formla birlikte de saklanmaz.
overview-explained-mark = İşaret, anlamlı sonuçlar için alt sınırdır. Grupta kaç kişi olduğuna göre belirlenir.
overview-explained-level = Bütün gruplar alt sınıra ulaşınca ya da biri dışında hepsi ulaşıp o da yakın olunca (alt sınırın %80'i) katılım yüksektir. Bir gruptan hiç kimse yokken eksiktir.
overview-explained-moves = Bir form gelince çubuklar kendiliğinden ilerler.
