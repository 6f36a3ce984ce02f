### The school, its keys, the codes to hand out, the lab.

## Room 9: what the school says of itself. One line for each: its label, and behind it what stands there.

# Labels, one word or two: at most 22 columns.
school-fact-name = Ad
school-fact-place = Yer
school-fact-zone = Saat dilimi
school-fact-languages = Diller
school-fact-cell = Gizlilik sınırı
# How long the sheets are kept; "for 2 years" follows.
school-fact-retention = Formlar saklanır
school-fact-coordinators = Koordinatörler
# Asks for a number of years.
school-years = Yıl

## The same room: what stands behind the labels.

# The school has no name yet.
school-no-name = henüz girilmedi
# The school has no place yet, and needs none.
school-no-place = girilmedi
school-cell = { $sheets } form
# Behind "Sheets are kept".
school-kept = { $years } yıl boyunca
school-nobody = henüz kimse form açamaz
# `name` is the only coordinator.
school-one-alone = { $name }: tek başına açar
# Two coordinators: both keys are needed.
school-both-needed = { $one } ve { $other }: yalnızca birlikte
# Two coordinators: one key is enough.
school-either-enough = { $one } veya { $other }: biri açmaya yeter

## The same room: what the line under the cursor is for.

school-name-meaning = Bir çalışmanın her ekranında ve raporda yazar.
school-place-meaning = İl veya ilçe. Boş kalabilir.
school-zone-meaning = Bir çalışma bu saat diliminde 00.00'da açılır, 23.59'da kapanır; hiçbir program çalışmasa da. Bir şehir yaz.
# The tags are typed as they stand here.
school-languages-meaning = en, fr, nl gibi kısa etiketler. Kendi ifadelerin ilkinde yazılır, diğerlerine çevrilebilir.
school-cell-meaning = { $least }–{ $most }, genellikle { $usual }. Kimse tanınmasın diye, daha az formu olan grup raporda ayrı satırda gösterilmez. Yeni çalışmalar için geçerlidir ve katılanlar bunu görür.
school-retention-meaning = 1–{ $years } yıl. Sonra mühürlü formlar silinmelidir. Rapor saklanır.
school-no-key-meaning = Formları yalnızca koordinatör anahtarı olan açabilir. Anahtar olmadan hiçbir şey başlatılamaz. Enter ilkini oluşturur.
school-coordinators-meaning = Enter, adım adım, bir meslektaşın anahtarını ekler veya görevi yeni koordinatöre devreder.

## The same room: what it asks for at the top.

# `year` is such as 2026-2027. The key l must be named as it is.
school-look-due = Öğretim yılı { $year }: Lütfen bunların hepsi hâlâ doğru mu diye bir kez bak, sonra l tuşuna bas.
school-year-now = Öğretim yılı { $year }
# What a new school does first; three lines or words follow.
school-first-steps = İlk adımlar
school-step-name = okulun adı
school-step-key = bir koordinatör anahtarı
school-step-exercise = 3. odada bir çalışma
# The same three where there is little room, in one line: at most 14 columns, the third 20.
school-step-name-short = ad
school-step-key-short = anahtar
school-step-exercise-short = çalışma (3. oda)

## The same room: what is wrong with what was typed.

school-name-long = Okulun adı { $chars } karakter. Satıra en çok { $most } karakter sığar.
school-place-long = Yer { $chars } karakter. Satıra en çok { $most } karakter sığar.
school-zone-unknown = "{ $zone }" adında saat dilimi yok. Örnekler: Europe/Brussels, Europe/Athens.
school-no-language = En az bir dil yaz, örneğin en.
school-many-languages = { $count } dil var. En çok { $most } olabilir.
school-no-tag = "{ $tag }" bir dil etiketi değil. Örnekler: nl, fr, pt-BR.
school-language-twice = Şu dil listede iki kez var: { $tag }.
school-cell-wrong = Gizlilik sınırı { $least }–{ $most } form olabilir, { $cell } olamaz.
school-retention-wrong = Mühürlü formlar 1–{ $most } yıl saklanabilir, { $years } olamaz.
school-kept-now = Kaydedildi.

## A coordinator's key, in steps: the title of each way.

keys-title = Koordinatörlerin anahtarları
keys-title-first = İlk koordinatörün anahtarı
keys-title-colleague = Bir meslektaş için anahtar
keys-title-successor = Yeni koordinatöre devir

## A coordinator's key: the steps, in one line with their numbers, up to four of them. Where they take more than 52 columns together only the present one is named.

keys-step-mine = senin anahtarın
keys-step-colleague = meslektaşının anahtarı
keys-step-successor = yeni koordinatörün anahtarı
# The sheet of paper with the recovery words.
keys-step-sheet = kurtarma kâğıdı
keys-step-backup = yedekleme
keys-step-old = eski anahtar
# Such as "step 2 of 4: recovery sheet".
keys-step = adım { $step } / { $steps }: { $name }

## A coordinator's key: what is chosen.

keys-what = Ne yapılsın?
keys-add = meslektaş ekle: ikinci bir anahtar
keys-hand-over = yeni koordinatöre devret: gidenin yerine yeni bir anahtar
keys-who-opens = Formları açmak için kim gerekecek?
keys-either = iki anahtardan biri formları açar
keys-both = yalnızca ikisi birlikte açar

## A coordinator's key: what is typed. Labels, at most 40 columns; what is typed stands behind them.

keys-my-name = Adın
keys-my-passphrase = Parolan
keys-colleague-name = Meslektaşının adı
keys-going-passphrase = Giden anahtarın parolası
keys-successor-name = Yeni koordinatörün adı
keys-new-passphrase = Yeni bir parola
keys-again = Aynısı bir daha
# A word of the recovery sheet, by its number.
keys-word = { $number }. kelime

## A coordinator's key: what is said above the lines, and about what was typed.

keys-first-more = Formları yalnızca bu anahtara ve parolasına sahip olan açabilir, başka kimse açamaz. Birbiriyle ilgisi olmayan dört veya daha çok kelime seç. Parola hiç gösterilmez.
keys-colleague-more = Önce senin parolan; sonra meslektaşın bir ad ve kendi parolasını yazar. Bütün formlar ikiniz için yeniden mühürlenir.
keys-successor-more = Önce giden anahtarın parolası; sonra yeni koordinatör bir ad ve kendi parolasını yazar. Bütün formlar yeniden mühürlenir.
keys-no-name = Lütfen bir ad yaz: Meslektaşlar anahtarın kimin olduğunu görür.
keys-no-passphrase = Lütfen bir parola yaz: birbiriyle ilgisi olmayan dört veya daha çok kelime.
keys-not-same = İki parola aynı değil. Lütfen ikisini de yeniden yaz.

## How easily a passphrase is guessed. `keys-too-weak` puts two of these into one line.

# `weak` is one of the sentences below.
keys-too-weak = { $weak } Birbiriyle ilgisi olmayan dört veya daha çok kelime seç. Hiçbir şey değişmedi.
weak-easy = Bunu tahmin etmek kolay.
weak-rows-of-keys = Yan yana duran tuşlar erkenden denenir.
weak-repeats = Bir şeyi yinelemek onu pek güçlendirmez.
weak-common = Birçok kişi tam bunu kullanıyor; ilk bu denenir.
weak-like-common = Bu, birçok kişinin kullandığına çok benziyor; değiştirilmiş harf ve rakamlar da denenir.
weak-sequence = abc veya 6543 gibi diziler erkenden denenir.
weak-years = Yıllar erkenden denenir.
weak-one-word = Tek bir kelime sözlükle bulunur.
weak-dates = Tarihler erkenden denenir, önce doğum günleri.
weak-names = Adlar erkenden denenir.

## A coordinator's key: the recovery words.

keys-words = Bu 24 kelimeyi şimdi, bu sırayla kâğıda yaz: Yalnızca bir kez gösterilirler. Parola unutulursa formlar onlarla açılır. Kilit altında sakla.
keys-file = Anahtar dosyası: { $path }
# `one` and `other` are numbers of words.
keys-type-back = Lütfen kâğıdından { $one }. ve { $other }. kelimeyi yaz: Böylece yazıldığı kesinleşir.
keys-wrong-word = Bu, { $number }. kelime değil. Lütfen kâğıdına yeniden bak; Esc kelimeleri gösterir.
# The key q must be named as it is.
keys-leaving = Bu kelimeler yalnızca şimdi gösteriliyor. Onları ve parolayı kaybeden, yanıtları kaybeder. Not etmeden çıkmak için q tuşuna bir kez daha bas.

## A coordinator's key: what comes after.

keys-backup = Şimdi yedekle
# The key b and the command must stand as they are.
keys-backup-more = Anahtar dosyası deponun klasöründedir. b ikisini de yedek ortamına kopyalar; ilk sefer yerini söyle: reflectory backup DIR. Anahtar olmadan veya parolası ve kurtarma kâğıdı olmadan formları kimse açamaz.
keys-unfinished = Bu henüz bitmedi
# `why` is a sentence.
keys-unfinished-more = { $why } İki anahtarı da iki parolayı da sakla. Aynısını bir kez daha seç ve ikisini de yaz: O zaman biter.
keys-old = Eski anahtar artık yeni form açmaz
keys-old-more = Artık her form yeni anahtar için mühürlü. Deponun önceki kopyaları eski anahtarla hâlâ açılabilir: Onları eski kurtarma kâğıdıyla birlikte yok et veya eskisi kadar özenle sakla.
keys-old-unfinished = Devir henüz bitmedi
keys-finished = Yarıda kalan anahtar değişikliği bitti: Her form şimdi geçerli olan anahtarlar için mühürlü.
keys-sheets-left = { $sheets } form eski anahtarla açılmadı ve olduğu gibi kaldı.

## The recovery sheet on paper, or as a text to print.

recovery-title = Kurtarma kâğıdı: { $name }
recovery-print = Bunu yazdır, kilitli bir yerde sakla ve dosyayı sil: Dosyası olan, formları açabilir.
recovery-what-for = Bu { $words } kelimeyle şu anahtar, dosyası ve parolası olmadan kullanılabilir: { $name }. Bu kâğıda sahip olan formları açabilir: Kilitli bir yerde, bilgisayardan ayrı sakla.
recovery-delete = Bu sayfa yazdırılınca dosyayı sil; yazıcının kuyruğunda bir süre bir kopya kalabilir.

## Codes to hand out: the page of an exercise that was activated.

# Such as "Primary · session 1 of 2026-2027"; `title` is the exercise's level.
codes-exercise = { $title } · { $year }, { $session }. dönem
codes-activated = Başlatıldı.
# `first` and `last` are days such as "Friday 27 November 2026".
codes-opens = Açılış: { $first }, 00.00; kapanış: { $last }, 23.59.
codes-open-until = Açık. Son gün: { $last }, 23.59.
codes-closed = Kapandı: { $last }, 23.59. Kodlar artık bir şey açmaz.
codes-none = Kod olmadan, kişiler gruplarını okulun bir bilgisayarında seçer.
# `groups` are names of groups with commas between.
codes-everybody = Herkes kodla girer: { $groups }.
codes-some = Yalnızca kodla: { $groups }. Diğerleri gruplarını okulun bir bilgisayarında seçer.
codes-making = Biraz bekle: Kodlar üretiliyor.
slips-making = Biraz bekle: Kâğıtlar üretiliyor.
slips-making-left = { $left ->
    [one] Biraz bekle: Kâğıtlar üretiliyor. Bunlardan sonra bir tur daha var.
   *[other] Biraz bekle: Kâğıtlar üretiliyor. Bunlardan sonra { $left } tur daha var.
  }
recall-moment = Biraz bekle: Başlatma geri alınıyor.

## Codes to hand out: what can be done, a title and a sentence about it each.

# Also the heading of the sheet with these codes.
codes-of-groups = Her gruba bir kod
codes-of-groups-more = Bir gruptaki herkes aynı kodu kullanır: afişte veya mesajda. Birden çok kez kullanılabilir.
# Where the classes of a group are companies, each with a code of its own.
codes-of-companies = Her gruba ve işletmeye bir kod
codes-of-companies-more = Bir gruptaki herkes aynı kodu kullanır, her işletmenin kendi kodu vardır. Bir kod birden çok kez kullanılabilir.
codes-slips = Tek kullanımlık kod kâğıtları
codes-slips-more = Her biri bir kişiye bir kez yanıt hakkı verir. Oy pusulası gibi dağıt, kimde hangisi var yazma.
codes-lab = Laboratuvarı aç
codes-lab-more = Bu program çalıştıkça başka bilgisayarlar bir kodla katılır ve ağ üzerinden teslim eder.
codes-recall = Başlatmayı geri al
codes-recall-more = Kimse başlamadıkça: Yeniden hazırlık olur ve kodları artık bir şey açmaz.
recall-ask = Başlatma geri alınsın mı?
recall-meaning = Her şeyiyle yeniden hazırlık olur; değiştirip yeniden başlatabilirsin. Dağıtılan kodlar ve kâğıtlar artık bir şey açmaz. Biri yanıtlamaya başladıysa hiçbir şey değişmez.

## One-time slips: how many, and the slips as they are shown.

slips-how-many = Kaç kâğıt, kimin için?
slips-meaning = Kâğıdı olan gruplara yalnızca kodla girilir. Kâğıtlar bir kez gösterilir; sonra kimse bakamaz.
# Stands before the sum of all slips. At most 38 columns.
slips-all-together = hepsi birlikte
# The heading of the slips.
slips-title = Tek kullanımlık kod kâğıtları
# Which lines of a long text are shown. At most 30 columns.
codes-lines = satır { $first }–{ $last } / { $all }
# The key w must be named as it is.
codes-copied = Terminal izin veriyorsa kopyalandı: Lütfen görmek için yapıştır. Bir şey çıkmazsa w, yazdırmak için dosya kaydeder.
# The keys must be named as they are.
slips-nowhere-else = Bu kâğıtlar başka hiçbir yerde saklanmaz. w kaydeder, y kopyalar; onları bırakıp çıkmak için q tuşuna bir kez daha bas.

## On paper: the sheet with one code per group, and a slip.

codes-sheet-same = Bir gruptaki herkes aynı kodu kullanır.
codes-sheet-only = Bundan sonra bu gruplar yalnızca kodlarıyla yanıtlar.
# A code follows.
slip-code = Kodun:
slip-once = Bir kez kullanılabilir. Kimse ona bakarak yanıtlarını tanıyamaz: Yalnızca kullanıldığına dair bir işaret saklanır.

## One-time slips: why there are none.

slips-not-drawn = Kod üretilemedi: { $cause }.
slips-count-wrong = Bir seferde 1 ile { $most } arası kâğıt üretilebilir.
# `group` is a name of a group, such as "School leaders"; `id` the name of the exercise.
slips-not-invited = { $group }: bu çalışmaya ({ $id }) davetli değil, bu yüzden onlar için bir şey yok.
slips-not-added = Bu kâğıtlar eklenemedi. Hiçbir şey değişmedi; lütfen yeniden dene.
slips-not-made = Kâğıtlar bu bilgisayarda üretilemedi. Hiçbir şey değişmedi.

## The lab: other machines join with a code and hand in over the network.

lab-opening = Biraz bekle: Laboratuvar açılıyor.
lab-closed = Laboratuvar kapalı.
lab-closed-more = Açıkken okulun başka bilgisayarlarında bu çalışma yanıtlanabilir. Laboratuvar veya ağ yoksa formlar bellekle gelir. Teslim edilmiş hiçbir şey buna bağlı değildir.
lab-open = Laboratuvar açık.
# Two labels; a code and an address stand behind them. At most 24 columns.
lab-code = Katılma kodu
lab-address = Adres
# Instead of an address.
lab-no-network = yok: bu bilgisayar ağda değil
# A command follows on the next line.
lab-once = Her bilgisayarda, bir kez:
lab-ends = Programdan çıkınca kapanır. Teslim edilenler bu diskte güvende.
lab-unsealed = Bu çalışmanın mührü açıldı: Şimdi gelecek formlar yeni bir baskı gerektirir. Laboratuvarı kapalı kalır.

## The lab: how the machines stand.

lab-nobody = Henüz hiçbir bilgisayar katılmadı.
lab-joined = { $machines } bilgisayar katıldı, { $reachable } tanesine ulaşılıyor.
# Machines that have joined, those heard of just now, and the sheets that wait on them.
lab-joined-waiting = { $machines } bilgisayar katıldı, { $reachable } tanesine ulaşılıyor; orada { $sheets } form bekliyor.
# `stations` are numbers of machines with commas between; `count` is how many they are.
lab-missing = { $count ->
    [one] Şu an ulaşılmıyor, form olabilir: istasyon { $stations }.
   *[other] Şu an ulaşılmıyor, form olabilir: istasyonlar { $stations }.
  }
lab-missing-more = Ulaşılmıyor, form olabilir: istasyonlar { $stations } ve { $more } tane daha.
# The key t must be named as it is.
lab-aside = { $sheets } form ayrıldı: Boşta bir kod kâğıdı olmadan geldi. t hepsini sayar; yoksa ayrı kalır.

## Before an unsealing: sheets that are not here yet. These sentences follow one another.

outside-none = Burada olmayan formları tuttuğu bilinen istasyon: yok.
outside-waiting = Şu anda istasyonlarda bekleyen form: { $sheets }. Buraya gelene kadar laboratuvarı açık bırak.
outside-missing = { $count ->
    [one] Hâlâ form olabilir: istasyon { $stations }. Önce laboratuvarı aç veya belleğini topla.
   *[other] Hâlâ form olabilir: istasyonlar { $stations }. Önce laboratuvarı aç veya belleklerini topla.
  }
outside-missing-more = Form olabilir: istasyonlar { $stations } ve { $more } tane daha. Önce laboratuvarı aç veya belleklerini topla.
outside-unknown = Bununla hiç karşılaşmamış bir bilgisayar bilinmez: Önce onun formlarını getir.
# `name` is a server. The command must stand as it is.
outside-server = Yayımlandığı yer: { $name }. Önce reflectory collect komutunu adresiyle çalıştır.
# The keys o and t must be named as they are.
outside-aside = { $sheets } form, boşta bir kod kâğıdı olmadan geldiği için ayrıldı: Ancak önce laboratuvarda (o, sonra t) sayarsan sayılır.
