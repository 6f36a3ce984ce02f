### Reports, charts and the badge as documents: HTML, PDF, DOCX, Markdown, pictures.

## Scales. They stand behind a title: "Areas, from 1 to 5".

# `low` and `high` are numbers, or "0 %" and "100 %".
report-from-to = { $low } – { $high }
# The lowest and the highest point with what they are called: "from 1 (strongly disagree) to 5 (strongly agree)".
report-from-to-words = 1 ({ $low }) – { $points } ({ $high })
# `what` is a title such as "Areas" or "Statements"; `scale` is one of the two above.
report-on-scale = { $what }, { $scale }

## The head and the foot of a report. `year` is a school year, such as 2026/2027, everywhere.

# `level` is an education level, such as "Primary".
report-title = Rapor: { $level }
report-round = { $year }, { $session }. dönem
# `which` is the exercise: "Primary, session 1 of 2026/2027, edition 1 (2026-1-primary)".
report-made-with = { $which }. Reflectory ile hazırlanmıştır.
# A long number follows on the next line.
report-fingerprint = Rapor verilerinin parmak izi (SHA-256):
# What is said of two files inside a PDF; report.json is a file's name, reflectory verify a command.
report-attached-figures = Bu raporun bütün değerleri, tam olarak, programlar için.
report-attached-signature = report.json için okulun imzası; reflectory verify onu denetler.

## Titles of a report's parts.

report-who-took-part = Kimler katıldı
report-how-to-read = Nasıl okunur
report-overview = Alanlara genel bakış
report-to-talk-about = Konuşulacaklar
report-one-group = Tek grubun sonuçları: { $group }
report-own = Kendi ifadelerimiz
report-own-words = Kendi sözleriyle
report-since = Önceki uygulamadan beri
report-notes = Toplantı notları
report-computed = Nasıl hesaplanır

## Who took part: names of facts, a value stands behind each.

report-school = Okul
# The education level.
report-level = Kademe
# Two days follow: "report-days".
report-asked-from = Sorulan günler
report-days = { $first } – { $last }
# Of the report: its number follows, "report-unsealed".
report-edition = Baskı
report-unsealed = { $edition }, mührün açıldığı gün: { $day }
# How many took part: none, incomplete, medium or high follows.
report-participation = Katılım
report-short-form = Kısa anket
report-questionnaire = Anket
report-participation-is = Katılım: { $level }

## Who took part: a table. The columns are narrow.

report-sheets-handed-in = Teslim edilen formlar
# One user group, such as teachers.
report-group = Grup
# How many could be invited.
report-eligible = Mevcut
report-invited = Davetli
report-sheets = Form
# The share of the invited who handed in.
report-of-invited = Davetliden
# How many are needed.
report-minimum = Alt sınır

## How to read it.

# `points` are the words of a scale: "1 strongly disagree, 2 disagree"; `words` those of N/A: "not applicable".
report-scale = { $points }. GD: { $words }.
report-own-line = Bir grup { $cell } formdan itibaren ayrı satırda gösterilir.
report-not-shown = Neler gösterilmez
report-corrections = Düzeltmeler

## Areas and statements.

report-areas = Alanlar
# Stands for all groups together, beside the groups: the overall value.
report-overall = Genel
report-school-average = Okul ortalaması
report-mean-of-areas = { $areas ->
    [one] { $mean }, 1 alandan
   *[other] { $mean }, eşit ağırlıklı { $areas } alanın ortalaması
  }
report-whole-area = Bütün alan
report-all-statements = Bütün ifadeler
report-statements = İfadeler
report-core-and-optional = { $core } temel ve { $optional } seçmeli ifade
# What an overall value rests on.
report-groups-behind = { $groups ->
    [one] bir grup
   *[other] eşit ağırlıklı { $groups } grup
  }
report-own-apart = Bunları okul yazdı. Hiçbir alana ve hiçbir ortalamaya girmezler.
# Before a note of the meeting.
report-note = Not

## Statements without a value, with the reason. `names` are the statements.

report-apart-not-asked = Bu gruba sorulmadı: { $names }.
report-apart-not-chosen = Okul seçmedi: { $names }.
report-apart-not-both = Birleşen iki gruptan birine sorulmadı: { $names }.
report-apart-no-sheets = Form yok: { $names }.
report-apart-too-small = Grup gösterim için çok küçük: { $names }.
report-apart-too-few = Çok az yanıt: { $names }.

## One group: small fields, one for each statement.

report-strip = { $group }: bütün ifadeler; değer yükseldikçe koyulaşır

## To talk about: tables of a few statements each.

report-lowest = En düşük
report-highest = En yüksek
report-widest-gap = Gruplar arası en büyük fark
# Head of a column: how far the groups are apart.
report-apart-by = Fark
# N/A: not applicable.
report-most-na = En çok GD
# Head of a column: a share in percent.
report-share = Pay
report-statement = İfade
# `statement` is one of the school's own.
report-our-own = bizim: { $statement }
report-no-value = Hiçbir ifadede değer yok.
report-increase = { $year } { $session }. dönemden beri en büyük artış
report-decrease = { $year } { $session }. dönemden beri en büyük azalış
# Head of a column: by how much a value changed.
report-change = Değişim
# Head of a column: two values with an arrow between them.
report-before-and-after = Önce ve sonra

## In their own words.

report-words-order = Harf sırasıyla; bu sıra kimin yazdığı hakkında bir şey söylemez.
report-texts = { $group }, metinler: { $count }
# `why` is a reason in a few words, such as "too few answers".
report-group-hidden = { $group }: { $why }.

## Since the earlier round: the earlier and the later of two rounds, and tables.

report-before = Önce
report-after = Sonra
# Head of a column of areas.
report-area = Alan
report-other-statements = arkasında başka ifadeler veya başka sözler
# The mean of the places that people gave to something in a list.
report-average-place = Ortalama sıra
# Head of a column: what kind of number stands here.
report-figure = Ölçü
report-share-percent = Pay, yüzde

## The other areas: questions that are no statements.

report-ratings = Puanlar
report-place-explained = Yanıt listesindeki ortalama sıra, birinci için 1.
report-shares = Yanıtlayanların payı
report-ticked-explained = Birden çok işaretlenebiliyordu; bu yüzden payların toplamı %100'ü aşabilir.
report-who-answered = Davetlilerden kimler yanıtladı
# Heads of columns: how many answered and how many did not.
report-answered = Yanıtlı
report-unanswered = Yanıtsız

## Heads of the tables of bars, and what folds out below.

# A group, or all of them together.
report-who = Kim
report-value = Değer
# How many answers a value rests on.
report-rests-on = Dayanağı
report-how-chose = Nasıl seçtiler
report-what-read = Her grubun okuduğu

## In a browser. Buttons and a list of the parts.

report-contents = İçindekiler
report-open-all = Bütün ayrıntıları aç
report-close-all = Bütün ayrıntıları kapat
# A choice follows: whose value the rows are sorted by. Then three buttons.
report-sort-by = Sıralama
report-as-asked = soru sırası
report-highest-first = önce en yüksek
report-lowest-first = önce en düşük

## Charts.

# The line under the title.
chart-about = { $school }, { $level }, { $year }, { $session }. dönem, { $edition }. baskı
chart-about-now = { $school }, { $level }, { $year }, { $session }. dönem
# `groups` are all groups: "Teachers 25 of 33, Students 301 of 410".
chart-sheets = Davetlilere göre formlar: { $groups }.
chart-sheets-of = { $group } { $sheets } / { $invited }
chart-school-average = { $areas ->
    [one] Okul ortalaması: { $mean }, 1 alandan.
   *[other] Okul ortalaması: { $mean }, eşit ağırlıklı { $areas } alanın ortalaması.
  }
# Beside a bar: there is little room.
chart-groups = { $groups ->
    [one] 1 gruptan
   *[other] { $groups } grubun ort.
  }
chart-statements = { $count } ifade
chart-answered = { $answered } / { $invited } yanıtladı
# In the legend: the bar of all groups together.
chart-overall = genel
# In terminals: what the ends of the bars mean. `scale` is "from 0 % to 100 %".
chart-bars-go = { $caption }. Çubuklar: { $scale }.

## Charts of two rounds.

chart-then-and-now = Alanlar, önce ve şimdi
# `area` is a letter and a title: "A Leadership".
chart-area-then-and-now = { $area }, önce ve şimdi
chart-overall-values = İfadelerin genel değerleri
# `caution` is a sentence: "View with caution: not every group reached its minimum."
chart-caution-before = Önce: { $caution }
chart-caution-after = Sonra: { $caution }
# `sheets` is the sentence "chart-sheets".
chart-sheets-before = Önce. { $sheets }
chart-sheets-after = Sonra. { $sheets }
chart-compared = Değerler yazıldıkları hâliyle karşılaştırılır. Genel değerde rastlantı işareti olmaz.

## The chart of participation.

chart-participation = Kimler katıldı
# In the legend: a mark on the bar.
chart-minimum = alt sınır
chart-days = Sorulan günler: { $first } – { $last }. Tam uzunluk bütün davetlilerdir.
chart-not-asked = sorulmadı
chart-minimum-reached = alt sınıra ulaşıldı
chart-to-go = alt sınıra { $missing } kaldı

## The badge, a drawing.

# On the badge, in a line of at most 22 letters.
badge-heading = Dijital yansıma
# The lowest line on the badge, at most 34 letters. `year` is 2026-2027.
badge-round = { $year }, { $session }. dönem
badge-title = Rozet: { $school }
badge-name = Dijital yansıma: { $level }, { $round }
# For those who cannot see it.
badge-alt = Yuvarlak bir rozet: tepeler ve sudaki yansımaları. Üzerinde yazanlar: { $school }, { $level }, { $round }.

## A list of all statements on paper, for one group.

# `group` is a group's name inside a sentence, `level` an education level.
paper-statements-for = İfadeler: { $group }, { $level }
paper-statements-own = İfadeler Reflectory'ye aittir.
paper-statements-area = Alan { $letter }, { $title }
# Head of a column: short names such as C5.
paper-statements-code = Kod
# Head of a column: when the highest answer fits.
paper-statements-five = 5 şöyle olurdu
paper-statements-optional = { $code } (seçmeli)
