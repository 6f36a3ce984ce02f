### A report as a spreadsheet. Words of reports that stand here too are in report.ftl.

## Names of the sheets. At most 31 characters each, all different, without [ ] : * ? / \ and '.

sheet-participation = Katılım
sheet-areas = Alanlar
sheet-area-by-area = Alan alan
sheet-statements = İfadeler
sheet-answers = Yanıtlar
sheet-own = Kendi ifadelerimiz
sheet-own-answers = Kendi ifadelerimiz, yanıtlar
sheet-others = Diğer alanlar
sheet-own-words = Kendi sözleriyle
sheet-to-talk-about = Konuşulacaklar
sheet-then-and-now = Önce ve şimdi
# Every value of two rounds.
sheet-comparison = Karşılaştırma
sheet-targets = Plan hedefleri
sheet-notes = Toplantı notları
sheet-how-to-read = Nasıl okunur

## The first line of a sheet, and its foot.

# `title` is what a sheet shows, `which` the exercise.
sheet-title = { $title } – { $which }
sheet-page = Sayfa { $page } / { $pages }
sheet-answers-counted = Yanıtların sayımı
sheet-own-answers-counted = Kendi ifadelerimize yanıtların sayımı
sheet-own-words-ordered = Kendi sözleriyle, harf sırasına göre
# `scale` is "from 1 to 5", as in report.ftl.
sheet-then-and-now-areas = Önce ve şimdi: alanlar, { $scale }
sheet-areas-then-and-now = Alanlar, önce ve şimdi, { $scale }
sheet-every-value = Önce ve şimdi: her değer, yazıldığı hâliyle
sheet-recompute = Nasıl okunur ve yeniden hesaplanır

## Heads of columns. They break at spaces; most columns have room for 8 to 12 letters in a line.

sheet-area = Alan
sheet-code = Kod
sheet-name = Başlık
sheet-statement = İfade
# Whether everybody is asked: "core", "optional" or "own" stands below.
sheet-kind = Tür
sheet-group = Grup
sheet-mean = Ortalama
# A number that is not rounded.
sheet-exact = Tam
sheet-overall-exact = Genel, tam
sheet-group-exact = { $group }, tam
sheet-group-core = { $group }, temel ifadeler
sheet-group-optional = { $group }, seçmeli ifadeler
sheet-group-sum = { $group }, yanıtların toplamı
sheet-group-answered = { $group }, yanıtlayan
sheet-sum = Yanıt toplamı
sheet-answered = Yanıtlı
# Broken where the hyphen is, if it must be.
sheet-unanswered = Yanıtsız
sheet-invited = Davetli
sheet-eligible = Mevcut
sheet-submitted = Teslim
sheet-minimum = Alt sınır
# How many chose this point of a scale.
sheet-chose = { $point } seçen
# Not applicable.
sheet-na = GD
# What a group read.
sheet-wording = Metin
sheet-percent-of-invited = Davetlinin yüzdesi
sheet-missing = Alt sınıra kalan
# One of the five words below follows.
sheet-minimum-is = Alt sınır durumu
sheet-did-not-open = Açılmayan
sheet-came-late = Geç gelen
# Whether and how a group's answers are shown.
sheet-in-the-figures = Değerlerde
# A number.
sheet-number = No.
sheet-question = Soru
# What kind of number stands here: a mean, a share.
sheet-figure = Ölçü
sheet-option = Seçenek
sheet-how-many = Kaç kişi
sheet-value = Değer
sheet-numerator = Pay
sheet-denominator = Payda
# What a row is about: the lowest values, the highest.
sheet-what = Ne
# First, second, third of the lowest or the highest.
sheet-place = Sıra
sheet-text = Metin
# The area or the statement that a note stands beside.
sheet-beside = Yeri
sheet-note = Not
sheet-change = Değişim
sheet-difference = Fark
sheet-about = Konu
sheet-in-words = Sözle
# Of a plan.
sheet-plan = Plan
# The number that is wanted.
sheet-aim = Hedef
# The value of the earlier round, and of this one.
sheet-then = Önce
sheet-now = Şimdi
sheet-why = Neden

## In the cells.

# Kinds of statements.
sheet-kind-core = temel
sheet-kind-optional = seçmeli
sheet-kind-own = okul
# Stands in the place of an area's letter.
sheet-area-own = okul
# "Minimum is": how near a group is to its minimum.
sheet-minimum-left-out = dışarıda
sheet-minimum-nobody = henüz kimse yok
sheet-minimum-below = altında
sheet-minimum-close = yakın
sheet-minimum-reached = ulaşıldı
# "In the figures".
sheet-own-line = ayrı satırda
sheet-participation-level = Katılım düzeyi
sheet-people-and-sheets = Kişiler ve formlar
sheet-areas-behind = Dayandığı alanlar, hepsi eşit ağırlıklı
# `codes` are short names of statements.
sheet-not-chosen = okul seçmedi: { $codes }
sheet-all-groups = Bütün gruplar
# Kinds of numbers.
sheet-figure-mean = ortalama
sheet-figure-place = ortalama sıra
sheet-figure-share = pay
# How many chose an answer that is in no share, such as N/A.
sheet-figure-apart = ayrı duran
# A round as the head of a column. `year` is 2026/2027.
sheet-round = { $year }, { $session }. dönem
# What became of a value. A sign stands before the first three.
sheet-increased = arttı
sheet-decreased = azaldı
sheet-same = aynı
sheet-not-possible = olanaksız

## How to read it: at the left what a sentence is about, at the right the sentence.

sheet-about-school = Okul
sheet-about-exercise = Çalışma
sheet-about-days = Günler
sheet-days = Sorulan günler: { $first } – { $last }. Mührün açıldığı gün: { $unsealed }.
sheet-about-questionnaire = Anket
sheet-about-participation = Katılım
sheet-about-caution = Dikkat
sheet-about-who = Kimler katıldı
sheet-about-speaks = Kimin adına konuşurlar
sheet-about-small = Küçük gruplar
sheet-about-short-form = Kısa anket
sheet-about-correction = Düzeltme
sheet-about-shown = Neler gösterilir
sheet-about-counts = Neler sayılır
sheet-about-computed = Nasıl hesaplanır
sheet-about-levels = Düzeyler
sheet-about-exact = Tam değerler
sheet-exact-formula = Yazılan her değerin yanında tam değeri, izlenebilen bir formül olarak durur.
sheet-exact-statement = Bir grubun bir ifadedeki ortalaması: yanıtların toplamı / yanıtlayan.
sheet-exact-overall = Bir ifadenin veya alanın genel değeri: satırındaki grupların tam değerlerinin ortalaması.
# `sheet` is the name of the sheet of statements.
sheet-exact-area = Bir grubun bir alandaki değeri: alanın ifadelerinin tam değerlerinin ortalaması, sayfa: { $sheet }.
sheet-exact-school = Okul ortalaması: alanların tam genel değerlerinin ortalaması.
sheet-exact-share = Pay: 100 × seçenlerin sayısı / yanıtlayanların sayısı.
sheet-exact-digits = Bir formül on beş basamak gösterir; raporun JSON dosyasında her değer kesir olarak vardır.
sheet-about-then-and-now = Önce ve şimdi
sheet-about-targets = Plan hedefleri
# Before a sentence: Reflectory is not of the European Commission.
sheet-about-not = Kimin değildir
sheet-about-fingerprint = Rapor verilerinin parmak izi (SHA-256)

## Rounds side by side: another file, of one school or of several.

rounds-title = Uygulamalar yan yana
# Behind the title on three sheets.
rounds-areas = alanlar, yazıldığı hâliyle
rounds-areas-on-scale = alanlar, { $scale }, yazıldığı hâliyle
rounds-who = kimler katıldı
rounds-how = bu nasıl okunur
rounds-average = Ortalama
rounds-round = Uygulama
rounds-level = Eğitim kademesi
# "In the figures".
rounds-counted = evet
rounds-not-counted = hayır: form yok veya gösterilemeyecek kadar az
rounds-printed = Her değer, bir alanın raporunda yazıldığı hâliyle genel değeridir; bir kez yuvarlanmıştır.
rounds-bars = Çubuklar: 1 – { $points }.
# `highest` is a list of rounds, each with its highest point.
rounds-bars-differ = Ölçekler farklı, bu yüzden değerler karşılaştırılamaz. Çubuklar 1'den en yükseğe gider ({ $highest }).
# At the end a command.
rounds-no-ranking = Sütunlar verilen sıradadır; bu bir sıralama listesi değildir. Bir alanın arkasındakiler farklı olabilir: seçilen ifadeler, sözleri, kime sorulduğu. Bir okulun iki uygulaması ifade ifade şununla karşılaştırılır: reflectory compare
