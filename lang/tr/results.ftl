### Results on the screen, and what reasons and cautions say.

## Why there is no figure, in a few words. They stand in the place of a figure: at most 34 columns, no full stop.

hidden-not-asked = bu gruba sorulmadı
hidden-not-chosen = okul seçmedi
hidden-no-sheets = form yok
hidden-group-too-small = grup gösterim için çok küçük
# School leaders and teachers are shown together, and the statement was not asked of both.
hidden-not-both-asked = iki gruptan birine sorulmadı
hidden-too-few = çok az yanıt
# Nobody gave a point of the scale.
figures-no-rating = puan yok

## How figures are made: on the page "How to read this", in reports and in commands.

figures-not-affiliated = Aracının adı SELFIE olan Avrupa Komisyonu ile bağlantısı yoktur. Buradaki ifadeler bize aittir.
# `highest` is the highest point of the scale, such as 5. N/A is the choice "not applicable", as your language writes it.
figures-counted = Ortalamaya yalnızca 1–{ $highest } arası yanıtlar girer. Her ortalamanın yanında davetlilerden kaçının yanıtladığı, kaçının GD seçtiği veya yanıt vermediği yazar.
# `points` are the points but for the highest: "1, 2, 3, 4".
figures-counted-beside = Ortalamaya yalnızca 1–{ $highest } arası yanıtlar girer. Her ortalamanın yanında davetlilerden kaçının yanıtladığı, kaçının GD seçtiği veya yanıt vermediği, kaçının { $points } ve { $highest } seçtiği yazar.
figures-counted-in-brackets = Ortalamaya yalnızca 1–{ $highest } arası yanıtlar girer. Her ortalamanın yanında davetlilerden kaçının yanıtladığı, kaçının GD seçtiği veya yanıt vermediği, ayraç içinde de kaçının { $points } ve { $highest } seçtiği yazar.
# The same where scales have different numbers of points.
figures-counted-on-scale = Ortalamaya yalnızca ölçekteki yanıtlar girer. Her ortalamanın yanında davetlilerden kaçının yanıtladığı, kaçının GD seçtiği veya yanıt vermediği yazar.
figures-counted-on-scale-beside = Ortalamaya yalnızca ölçekteki yanıtlar girer. Her ortalamanın yanında davetlilerden kaçının yanıtladığı, kaçının GD seçtiği veya yanıt vermediği, kaçının ölçeğin her noktasını seçtiği yazar.
figures-counted-on-scale-in-brackets = Ortalamaya yalnızca ölçekteki yanıtlar girer. Her ortalamanın yanında davetlilerden kaçının yanıtladığı, kaçının GD seçtiği veya yanıt vermediği, ayraç içinde de kaçının ölçeğin her noktasını seçtiği yazar.
figures-computed = Nasıl hesaplanır: Bir grubun bir ifadedeki ortalaması, yanıtlarının toplamının sayısına bölümüdür; bir alandaki ortalaması, burada gösterilen ifadelerinin ortalamasıdır; genel değer, gösterilen grupların eşit ağırlıklı ortalamasıdır. Bir kez, en sonda yuvarlanır; yarım yukarı.
# "level" is a level of competence, such as "Explorer". 3.5 with your language's decimal sign.
figures-levels = Ortalamanın yanında ona denk gelen düzey yazar: ortalamanın yazdırmak için yuvarlanmadan önceki hâline en yakın olan; yarım yukarı. Bu yüzden 3,5 olarak yazılan bir ortalama ortanın hemen altında olabilir.
# "within chance" is `chance-within`.
figures-compared = Değerler yazıldıkları hâliyle karşılaştırılır. "Rastlantı içinde": Fark, kimlerin yanıt verdiğinden kaynaklanıyor olabilir. İfadeler, iki seferde de aynı şey aynı sözlerle sorulduysa karşılaştırılır.
# Which report this is. `level` is an education level, `year` and `next` are the school year 2026/2027.
figures-which = { $level }, { $year }/{ $next }, { $session }. dönem, { $edition }. baskı ({ $exercise })
figures-corrected-day = Düzeltme, { $on }: yeni son gün { $day }.
figures-corrected-people = Düzeltme, { $on }: { $group }: yeni davetli sayısı { $invited }, mevcut { $eligible }.
# Who is behind a mean: "38 of 41 answered, N/A 2, unanswered 1".
figures-behind = { $answered } / { $invited } yanıtladı, GD { $opted-out }, yanıtsız { $unanswered }
figures-minimum = Bir ifade, bir gruptan en az { $answers } yanıt varsa; kendi sözleriyle yanıtlar, bir gruptan en az { $sheets } form varsa gösterilir.
# Why no largest changes are told: "Largest change: needs an earlier round of this level".
figures-no-earlier-round = bu kademenin daha önceki bir uygulaması gerekir

## How a group took part, in one line that grows: "Teachers: 38 of 41 invited, 92 % (eligible 45); minimum 12; 1 came late and wait".

took-part = { $group }: { $sheets } / { $invited } davetli, %{ $percent }
took-part-nobody-invited = { $group }: { $sheets } / { $invited } davetli
# `before` is the line so far, here and below.
took-part-eligible = { $before } (mevcut { $count })
took-part-minimum = { $before }; alt sınır { $count }
# So many sheets are damaged.
took-part-damaged = { $before }; { $count } form açılmadığı için ayrıldı
took-part-late = { $before }; { $count } form geç geldi ve bekliyor

## How far those asked speak for all of the group.

speaks-random = { $people } / { $of-people } kişiye soruldu, kurayla: Rastlantı sınırı içinde bütün grup adına konuşurlar.
speaks-random-classes = { $classes } / { $of-classes } sınıfa, { $people } / { $of-people } kişiye soruldu, kurayla: Rastlantı sınırı içinde bütün grup adına konuşurlar.
speaks-chosen = { $people } / { $of-people } kişiye soruldu, kurayla değil: Kendilerine sorulanlar adına konuşurlar.
speaks-chosen-classes = { $classes } / { $of-classes } sınıfa, { $people } / { $of-people } kişiye soruldu, kurayla değil: Kendilerine sorulanlar adına konuşurlar.

## Over every page of a report with too few sheets: in a few words, and as a sentence.

mark-caution = dikkatle okuyun
mark-incomplete = eksik
mark-caution-why = Dikkatle okuyun: Her grup alt sınırına ulaşmadı.
mark-incomplete-why = Eksik: Bir grubun hiç formu yok. Dikkatle okuyun.

## How a group stands in a report. `cell` is the smallest cell: the smallest number of sheets that is shown.

standing-agreed = { $group }: { $cell } formdan az; yanıtlayan herkes kabul ettiği için gösteriliyor.
standing-pooled = { $group }: Okul yöneticileri ve öğretmenler ayrı ayrı { $cell } formdan az teslim etti; bu yüzden birlikte gösterilir ve tek grup sayılırlar.
standing-left-out = { $group }: { $cell } formdan az, bu yüzden bu grup hiçbir değerde yer almaz.
standing-not-asked = { $group }: sorulmadı.
standing-no-sheets = { $group }: form yok.

## Two rounds side by side: why a value is not compared, in a few words, and what a difference may rest on.

not-compared-in-neither = olanaksız: ikisinde de yok
not-compared-missing = olanaksız: ikisinden birinde yok
not-compared-wording = olanaksız: başka sözlerle soruldu
# School leaders and teachers are shown together in one round only.
not-compared-pooled = olanaksız: yöneticiler ve öğretmenler yalnızca birinde birleşik
not-compared-groups = olanaksız: arkasında başka gruplar var
not-compared-hidden = olanaksız: ikisinden birinde gizli
not-compared-no-rating = olanaksız: ikisinden birinde puan yok
# The difference may come from who happened to answer.
chance-within = rastlantı içinde
chance-everybody = herkes yanıtladı: rastlantı payı yok
not-comparable-level = Bunlar iki ayrı kademe. Yalnızca aynı kademenin iki çalışması karşılaştırılabilir.
not-comparable-questionnaire = Bu çalışmalarda iki ayrı anket kullanıldı; bu yüzden aynı kodlar aynı anlama gelmeyebilir.
not-comparable-same = Bu, iki kez aynı çalışma. Karşılaştırmak için başka birini seç.

## Why no new edition of a report comes out.

no-edition-not-next = Bu, saklanan raporun sonraki bir baskısı değil. Hiçbir şey değişmedi.
no-edition-changed = { $group }: Saklanan raporun saydığı formlar bozulmuş veya yok; yeni bir baskı onların ne söylediğini gösterirdi. Saklanan rapor olduğu gibi kalır.
no-edition-few-sheets = { $group }: Yeni baskı için { $cell } geç gelen form gerekir, { $sheets } tane var: Baskı o birkaç kişinin ne söylediğini gösterirdi. Çoğalana kadar saklanırlar.
no-edition-few-answers = { $group }: Bir ifadeyi yanıtlayan geç gelen formlar çok az; yeni baskı bir iki kişinin ne söylediğini gösterirdi. Çoğalana kadar saklanırlar.
no-edition-few-texts = { $group }: Kendi sözlerini ekleyen geç gelen form 10'dan az; yeni baskı hangileri olduğunu gösterirdi. Çoğalana kadar saklanırlar.

## Results, the table: a school year, its sessions, and how each level stands in them.

# Which exercise it is: `level` is an education level, `year` a school year such as "2026-2027".
results-exercise = { $level } · { $year }, { $session }. dönem
results-school-year = Öğretim yılı { $year }
# Heads a column: at most 16 columns.
results-session = { $number }. dönem
# How a level stands in a session: at most 18 columns each. `day` is such as "24 Nov".
results-not-taking-part = katılmıyor
results-not-started = başlamadı
results-open-until = açık, son { $day }
results-closed = kapandı
results-nothing-came = form yok
results-report-ready = rapor hazır
results-edition = { $edition }. baskı
# Sheets came after the report was made.
results-report-late = rapor, { $count } geç
# What can be done there. Enter is the key.
results-can-view = Rapora bakılabilir. Bu kademenin ikinci bir raporu hazır olunca karşılaştırılabilir.
results-can-compare = Rapora bakılabilir ve bu kademenin başka bir raporuyla karşılaştırılabilir.
results-can-unseal = { $sheets } form mühürlü bekliyor. Enter, parolanla mührü açar ve raporu hazırlar.
results-is-open = Hâlâ yanıt veriliyor. Sonuçlar son günden sonraki gün gelir.
results-is-not-open = Henüz açılmadı.
results-is-empty = Kimse form teslim etmedi.
results-is-out = Bu kademe bu döneme katılmıyor.
# What is said when nothing can be done there. `day` is such as "Friday 27 November 2026".
results-still-answering = Hâlâ yanıt veriliyor. Sonuçların mührü son günden sonraki gün açılabilir: { $day }.
results-nothing-set-up = Burada hazırlanmış bir şey yok. Bunun yeri 2. oda: Dönemler.
results-not-opened = Bu henüz açılmadı, bu yüzden mührü açılacak bir şey yok.
results-nobody-handed-in = Kimse form teslim etmedi, bu yüzden mührü açılacak bir şey yok.
results-no-second = Karşılaştırma için bu kademenin ve anketin, raporu hazır ikinci bir çalışması gerekir. Henüz yok.
results-compare-with = Hangisiyle karşılaştırılsın? { $exercise }
results-none-late = Son baskıdan sonra hiç form gelmedi, bu yüzden yeniden sayılacak bir şey yok.
# Sheets that came after the report was made. `groups` are some of the three below, apart by commas. "e" is the key.
late-erased = Geç gelen formlar: { $groups }. Önceki formlar süreleri dolunca silindi, bu yüzden artık sayılamazlar.
late-enough = Geç gelen formlar: { $groups }. e, yeterli olanları yeni bir baskıda sayar.
late-wait = Geç gelen formlar: { $groups }. Saklanıyor ve bekliyorlar.
late-group = { $group } { $sheets }
late-group-enough = { $group } { $sheets } (yeterli)
# There are `sheets`, and `cell` are needed.
late-group-few = { $group } { $sheets } (gereken { $cell })

## Unsealing: what is about to happen, the passphrase, and how far it is.

unseal-title = Mührü aç: { $exercise }
unseal-title-new = Yeni baskı: { $exercise }
# `groups` are some of `unseal-group`, apart by commas: "8 school leaders, 30 teachers".
unseal-sheets = Buradaki formlar: { $groups }.
# `group` is a group's title, in small letters but for German.
unseal-group = { $group } { $sheets }
unseal-late = Sayılacak geç gelen formlar: { $groups }.
unseal-late-few = Sayılacak geç gelen formlar: { $groups }. Çok az olduğu için bekleyenler: { $few }.
unseal-after = Sonra kişi sayıları düzeltilemez ve geç gelen formlar yalnızca yeterince çok olunca, topluca sayılır. Rapor saklanır ve anahtar gerektirmez.
unseal-after-new = Bütün diğerleriyle birlikte sayılırlar ve önceki rapor da saklanır. İkisinin farkı birkaç kişinin ne söylediğini belli edecekse yeni baskı yapılmaz ve beklemeye devam ederler.
# What is typed, in front of it: at most 30 columns.
unseal-your-passphrase = Parolan
unseal-passphrase-of = Parola: { $name }
# The passphrase of the second of two coordinators.
unseal-other-passphrase = Öbür koordinatörünki
unseal-trying = Biraz bekle: Parola deneniyor.
unseal-done = { $done } / { $of } formun mührü açıldı
# Whoever leaves the page is told this.
unseal-goes-on = Formlar hâlâ açılıyor. Rapor saklanınca bu tabloda görünür; diğer istekler o zamana kadar bekler.

## A report: its pages. All nine titles stand in one line of 80 or of 114 columns, so some are shortened for the first.

results-page-read = Nasıl okunur
results-page-read-short = Oku
results-page-areas = Alanlar
results-page-statements = İfadeler
results-page-groups = Gruplar
# Statements that the school wrote itself.
results-page-own = Okul ifadeleri
results-page-own-short = Okul
results-page-others = Diğer alanlar
results-page-others-short = Diğer
results-page-words = Kendi sözleriyle
results-page-words-short = Söz
# What is worth talking about.
results-page-focus = Odak
results-page-notes = Notlar
# Where there is no room for all titles.
results-page-at = { $page } · sayfa { $at } / { $of }

## A report: what stands on every page.

results-exercise-edition = { $exercise } · { $edition }. baskı
results-school-average = okul ort. { $mean }
# How many handed in of a group, of how many invited.
results-group-of = { $group } { $count } / { $of }
# The same without the group, and: so many answered of so many invited.
results-of = { $count } / { $of }
results-percent = %{ $percent }
# So many chose it, and their share. At most 13 columns; below for at most 11.
results-count-share = { $count } · %{ $percent }
results-count-share-narrow = { $count } %{ $percent }
# A group, or a statement, and in a few words why there is no figure.
results-group-why = { $group }: { $why }.
results-title-why = { $title }: { $why }
# A mean, and the mark of the level it comes to: "3.4 B1".
results-mean-mark = { $mean } { $level }
# In the place of a mean.
results-no-value = değer yok
# Leaders and teachers, where they are shown together.
results-staff = Çalışanlar
# How high participation is, in a word.
results-level-none = yok
results-level-incomplete = eksik
results-level-medium = orta
results-level-high = yüksek
# Why there is no figure, where there is little room: at most 10 columns each.
hidden-short-not-asked = sorulmadı
hidden-short-not-chosen = seçilmedi
hidden-short-no-sheets = form yok
# The group is too small.
hidden-short-too-small = çok küçük
# Not asked of both of two groups that are shown together.
hidden-short-not-both = biri eksik
hidden-short-too-few = çok az

## A report: search, notes, writing it into a file.

# What is typed follows.
results-search = Aranan
results-search-what = bir kod, başlık veya ifadeden bir kelime
results-search-nothing = bir şey bulunamadı
results-statements = { $count } ifade
# What is typed follows.
results-note-on = Not, { $place }:
# "n" is the key.
results-no-notes = Henüz not yok. Bir alanda veya ifadede n bir not yazar: onun hakkında söylenenlerden bir satır.
results-write-as = Bu raporu belgelerine şu biçimde yaz:
# Below that question, in a list.
results-write-chart = Bu sayfanın grafiği, resim olarak
# `form` is such as "PDF, to print".
results-write-with-notes = { $form }, notlarınla birlikte

## A report, the page "How to read this".

# Days such as "Friday 27 November 2026", here and below.
how-answered = Yanıt verilen günler: { $from } – { $to }.
how-edition = Bu raporun { $edition }. baskısı; mührün açıldığı gün: { $day }.
# `form` is the title of a short form.
how-short-form = Anketin yalnızca bir bölümü soruldu: { $form }.
# `level` is none, incomplete, medium or high.
how-participation = Kimler katıldı: katılım { $level }
# `before` is "Teachers: 38 of 41 invited, 92 %".
how-reached = { $before }; alt sınıra ulaşıldı.
how-close = { $before }; alt sınıra yakın: { $minimum }.
how-below = { $before }; alt sınırın altında: { $minimum }.
how-damaged = Mührü açılamayan ve hiçbir değerde yer almayan formlar: { $sheets }.
how-late = Çok geç ve çok az geldiği için ayrı tutulan formlar: { $sheets }.
how-shown = Neler gösterilir, neler gösterilmez
how-cell = Gizlilik sınırı { $cell } form: Daha az formu olan grup ayrı satırda gösterilmez.
how-corrections = Başlatmadan sonraki düzeltmeler
# No corrections.
how-no-corrections = Yok.
how-corrected-day = { $on }: yeni son gün { $day }.
how-corrected-people = { $on }: { $group }: o günden sonra mevcut { $eligible }, davetli { $invited }.
how-figures = Değerler nasıl hesaplanır
# `highest` is the highest point of the scale, such as 5.
how-counts = Ortalamaya yalnızca 1–{ $highest } arası yanıtlar girer. GD ve yanıtsızlar sayılır ve yanında gösterilir, hiçbir zaman 0 olarak girmez.
how-counts-on-scale = Ortalamaya yalnızca ölçekteki yanıtlar girer. GD ve yanıtsızlar sayılır ve yanında gösterilir, hiçbir zaman 0 olarak girmez.
how-area = Bir alan, gösterilen ifadelerinin ortalamasıdır; okulun kendi ifadeleri ayrı durur.
# (6+1) stays as it is.
how-core = Bir alanın çubuğunun arkasındaki (6+1): altı temel, bir seçmeli ifade.
how-overall = Genel değerde her grup eşit sayılır; böylece çok sayıda öğrenci az sayıda yöneticiyi bastırmaz.
# Numbers with your language's decimal sign.
how-rounded = Sayılar bir kez, en sonda, tek ondalığa yuvarlanır: 2,95 sayısı 3,0 olarak gösterilir.
# "80 of 200" as in `results-of`.
how-of = "80 / 200" her zaman şudur: yanıtlayan / davetli. Harfler ve desenler her sayfada grupları gösterir.

## A report, the pages of areas and statements.

results-no-areas = Alan yok.
results-no-groups = Grup yok.
results-no-own = Okul kendi ifadesini sormadı.
results-no-others = Bu kademede başka alan sorulmuyor.
results-own-head = Okulun kendi ifadeleri, alanlardan ayrı
# At most 16 columns.
results-area-at = alan { $at } / { $of }
results-group-at = grup { $at } / { $of }
# In which order statements are listed.
order-by-position = sıraya göre
order-highest = önce en yüksek
order-lowest = önce en düşük
order-last-position = son sıra önce
order-greatest-increase = önce en çok artan
order-greatest-decrease = önce en çok azalan

## A report, the page of one group: all its statements in strips.

# What the signs mean: at most 110 columns. `low` and `high` are signs, `lowest` and `highest` numbers or levels.
strip-legend = { $low } { $lowest } – { $high } { $highest }   { $not-asked } bu gruba sorulmadı   { $not-chosen } okul seçmedi   { $hidden } gösterilmiyor
# The same, at most 54 columns.
strip-legend-narrow = { $low }{ $lowest } { $high }{ $highest }  { $not-asked } sorulmadı  { $not-chosen } seçilmedi  { $hidden } gizli
# The school's own statements: at most 3 columns, then with more room.
strip-own = biz
strip-own-statements = okul ifadeleri
# "Not applicable", as in your language's questionnaire: at most 4 columns.
strip-na = GD
strip-answered = { $mean } · { $count } / { $of } yanıtladı
# Nobody gave a point of the scale; so many chose N/A.
strip-no-rating = puan yok · { $count } / { $of } GD

## A report, a statement in full, and other areas. Short ones are labels in front of figures: at most 20 columns.

detail-overall = Genel { $mean } · { $count } / { $of } yanıtladı
# `why` is in a few words why there is no figure.
detail-overall-why = Genel: { $why }
# A mean, and the words of the level it comes to.
detail-level = { $mean } ({ $level })
# No group has a figure.
detail-no-groups = grup yok
detail-note = Not: { $note }
# The average.
detail-mean = ortalama
detail-answered = yanıtlayan / davetli
# `words` are those of the scale, such as "not applicable".
detail-na = GD: { $words }
detail-na-alone = GD: geçerli değil
detail-unanswered = yanıtsız
# Heads the statement as each group read it.
detail-read = Her grubun okuduğu
# In the place of what a group read.
detail-not-asked = sorulmadı
# Which of the other areas this is.
others-heading = { $at } / { $of }  { $title }
# `lowest` and `highest` are the words of the scale's ends, `apart` those of "not applicable".
others-scale = Ortalama, 1 ({ $lowest }) – { $points } ({ $highest }); "{ $apart }" ayrı durur.
others-overall = { $title }: genel { $mean }
others-answered = · yanıtlayan / davetli
# So many chose "not applicable".
others-apart = · ayrı duran
others-ranks = Seçeneklerin ortalama sırası, birinci için 1; ve her birini seçenlerin payı.
others-shares = Her seçeneği seçenlerin payı.
others-ticked = Herhangi birini veya "hiçbiri" seçeneğini işaretleyenler arasında her seçeneği işaretleyenlerin payı; toplamı %100'ü aşabilir.
others-average-rank = ortalama sıra
others-average-rank-all = bütün grupların ortalama sırası: { $rank }

## A report, the page of answers in own words.

own-words-none = Kendi sözleriyle yanıt istenmedi.
own-words-hidden = Gösterilmiyor: { $why }.
own-words-nobody = Burada kimse bir şey yazmadı.
own-words-goes-on = metin { $at } / { $of } aşağıda sürüyor
own-words-at = metin { $at } / { $of }, alfabetik sırada, formlardan ayrı

## A report, the page Focus: headings above lists of statements.

focus-lowest = En düşük
focus-highest = En yüksek
focus-widest = Gruplar arası en büyük fark
focus-na = En çok GD
# `title` is one of these headings: there are no such statements.
focus-none = { $title }: yok
focus-change = En büyük değişim
focus-change-why = En büyük değişim: { $why }
# `year` is a school year such as "2026-2027".
focus-change-since = { $year } { $session }. dönemden beri en büyük değişim
focus-change-none = { $year } { $session }. dönemden beri en büyük değişim: yok

## Two sessions compared.

compare-title = { $level } · iki dönem karşılaştırması
# The earlier one and the later one, in front of a line and above a column: at most 6 columns each.
compare-then = önce
compare-now = şimdi
compare-nothing = İkisinde de burada bir şey yok.
compare-school-average = Okul ort.
compare-all = bütün gruplar
# The same, at most 3 columns.
compare-all-narrow = tüm
# In the place of values that only groups have; g is the key. At most 30 columns.
compare-by-group = gruba göre: g tuşu
# Why a value is not compared, where there is little room: at most 14 columns each.
not-compared-short-neither = hiçbirinde
not-compared-short-wording = başka sözler
not-compared-short = olanaksız
# Behind a difference of two areas: their means rest on other statements. In full, at most 16 columns, at most 7 columns.
compare-other-statements = başka ifadeler
compare-other-statements-short = başka ifadeler
compare-other-statements-narrow = başka
# Behind a difference, at most 7 columns: it may come from who happened to answer.
chance-within-narrow = rastl.
# Everybody answered both times, so that there is no chance in it: at most 16 columns, at most 7 columns.
chance-everybody-short = hepsi yanıtladı
chance-everybody-narrow = hepsi
# The difference is larger than what may come from who happened to answer.
chance-beyond = rastlantı ötesi
