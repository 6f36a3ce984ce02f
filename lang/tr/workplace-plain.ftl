### The coordinator's workplace in numbered lines, read by a screen reader or a braille line, without a drawn screen.
### A number stands before what it does ("3: search"), so what can be chosen begins with a small letter and has no full
### stop. No keys and no signs: nobody presses keys here, and an arrow is read out letter by letter.

## What can be typed everywhere: first the word, then other names of it, where it has one letter that last. Each stands
## once, and none of them is one of plain-word-help, -back, -again, -where, -clear in plain.ftl, which are typed here too.
## English words work in every language. These words also lead the lines of the overview: "sessions: every exercise, …".

# The overview: who takes part.
lines-word-participation = katılım, p
lines-word-sessions = dönemler
lines-word-set-ups = hazırlıklar, hazırlık
lines-word-results = sonuçlar, sonuç
lines-word-school = okul
lines-word-guide = rehber
lines-word-data = veri koruma, veri
lines-word-lock = kilit, l
lines-word-quit = bitir, q

## What each of them does, read after it.

lines-does-help = bu kelimeler
lines-does-back = bir adım geri; kararlaştırılanlar kalır
lines-does-again = bunu bir kez daha oku, şimdiki sayılarla
lines-does-where = neredesin
lines-does-participation = kimler katıldı; bütün odalar orada sıralanır
lines-does-sessions = bütün çalışmalar, düzeltmeler, yeni hazırlık
lines-does-set-ups = sayılar, ifadeler, günler, başlatma
lines-does-results = mührü aç ve raporu oku
lines-does-school = adı ve koordinatörlerin anahtarları
lines-does-guide = bir çalışma nasıl yürür
lines-does-data = neler kaydedilir ve kim okuyabilir
lines-does-clear = yazılmakta olanı boşalt
lines-does-lock = değiştirilebilenleri kilitle
lines-does-quit = programdan çık
lines-numbers = Bir numara, ardından okunan şeyi yapar.
# `back` is the word that goes back, as it is typed in this language; a full stop stands right before it.
lines-dot = Bir şey yazılan yerde bu kelimelerin önüne nokta konur, örneğin .{ $back }
lines-empty = Boş satır, orada duranı bırakır ve ilerler.

## What is answered to what was typed.

lines-digits = Lütfen rakamlarla bir sayı yaz veya olduğu gibi bırakmak için .{ $back }
lines-nothing-typed = Hiçbir şey yazılmadı. Lütfen parolayı yaz veya çıkmak için .{ $back }
# `used` tells how much room there is, such as "3 of 2 lines".
lines-too-long = Bu, en küçük ekrana sığmayacak kadar uzun: { $used }. Lütfen biraz daha kısa yaz.
lines-number-too-large = Burada olabilecek en büyük sayı { $most }. Orada duran kalır; lütfen yeniden yaz.
lines-not-after-first = { $day } son gün olamaz: İlk gün { $first }. Hiçbir şey değişmedi; lütfen son günü yeniden yaz.
lines-class-unfinished = Bu sınıf için yazılanlar henüz saklanmadı. Boş satır devam eder; .{ $clear } ve ardından .{ $back } onu dışarıda bırakır.
lines-one-number = Lütfen her seferinde bir numara.
# `help` is the word that lists the words, as it is typed in this language.
lines-unknown = Bu anlaşılmadı. Bir numara yaz veya şunu: { $help }.
lines-nothing-to-clear = Burada yazılmakta olan bir şey yok.
# `quit` is the word that leaves the program, as it is typed in this language.
lines-beginning = Her şey burada başlar. Programdan çıkmak için şunu yaz: { $quit }
lines-workplace = Koordinatörün çalışma yeri.
lines-workplace-of = Çalışma yeri: { $school }.
# `lock` is such as "unlocked, locks in 4 min".
lines-workplace-lock = Koordinatörün çalışma yeri, { $lock }.
lines-workplace-of-lock = Çalışma yeri: { $school }, { $lock }.
# `text` is what stands in a field now.
lines-now = Şimdi: { $text }. Boş satır onu böyle bırakır.

## What stands before what is typed.

lines-ask-word = Kelime:

## Everywhere.

# An exercise in words. `year` is a school year, such as 2026-2027. It stands within other sentences.
lines-exercise = { $level }, { $year }, { $session }. dönem
lines-passphrase = Parola
lines-trying = Parola deneniyor.
lines-unsealed = { $done } / { $of } formun mührü açıldı.
# Read when the program is ended by the system.
lines-set-up-kept = Hazırlık olduğu gibi kaydedildi. Hazırlıklar odasında devam eder.
lines-no-key-made = Burada bitti. Anahtar yapılmadı ve hiçbir şey değişmedi.
lines-words-not-typed-back = Kurtarma kelimelerinden ikisi geri yazılmadan bitti. Anahtar yapıldı ve parolası formları açar. Kelimeleri not etmeyen, yeni kelimeleri olan yeni bir anahtar yapsın: reflectory key replace

## A room that is locked.

lines-locked = Bu oda kilitli.
lines-locked-type = Lütfen parolanı yaz. Gösterilmez.
lines-locked-open = Katılım, rehber ve veri koruma herkese açık kalır: .{ $back } oraya götürür.

## Rooms that are texts, and rooms that are not there in lines.

lines-guide = Rehber.
lines-protection = Veri koruma.
lines-do-letter = velilere mektubu bir dosyaya yaz
lines-plans = Eylem planları.
lines-certificates = Belgeler ve rozet.
lines-elsewhere = Bu oda satırlarla kullanılamaz. Orada yapılanlar komutla da yapılır.
lines-command = Komut: { $command }
lines-two-commands = Komut: { $one }, ve: { $other }

## Participation: a line for each group.

lines-participation = Katılım.
lines-nobody-asked = Henüz kimseye soru sorulmuyor. Önce bir çalışma hazırla; başlatılınca kimlerin katıldığını burası söyler.
lines-participation-of = Katılım. { $exercise }.
# `level` is how high it is, such as "high" or "medium".
lines-all-in-all = Toplam katılım: { $level }.
lines-by-class = Sınıflara göre, beşer beşer:
lines-class-too-small = { $class }: sayım için çok küçük.
lines-class-few = { $class }: 5'ten az.
lines-class-least = { $class }: { $count } veya daha çok.
lines-group-not-invited = { $group }: davetli değil.
lines-group-reached = { $group }: { $invited } davetliden { $count } teslim. Alt sınır { $minimum }: ulaşıldı.
lines-group-too-many = { $group }: { $invited } davetliden { $count } teslim. Alt sınır { $minimum }: ulaşıldı, form sayısı davetliden fazla; lütfen sayıyı kontrol et.
# `missing` is how many sheets are missing to the minimum.
lines-group-close = { $group }: { $invited } davetliden { $count } teslim. Alt sınır { $minimum }: yakın, { $missing } kaldı.
lines-group-below = { $group }: { $invited } davetliden { $count } teslim. Alt sınır { $minimum }: { $missing } kaldı.
lines-do-codes = dağıtılacak kodlar ve kâğıtlar
lines-do-with-classes = sınıflarla birlikte
lines-do-without-classes = sınıflar olmadan
lines-do-participation-of = katılım: { $exercise }

## The sessions of a school year.

lines-sessions = Dönemler. Öğretim yılı { $year }.
# `days` is such as "7 September to 18 December 2026".
lines-session-now = { $number }. dönem: { $days }, şimdi.
lines-session-next = { $number }. dönem: { $days }, sırada.
lines-session-later = { $number }. dönem: { $days }, daha sonra.
lines-session-past = { $number }. dönem: { $days }, bitti.
# `entry` is one of the lines-entry- messages, or a level and how its exercise stands.
lines-session-entry = { $number }. dönem: { $entry }
lines-entry-set-up = çalışma hazırla
lines-entry-prepare = önceden hazırla
lines-entry-being = { $level }, hazırlanıyor
lines-do-earlier-year = önceki bir öğretim yılı
lines-do-later-year = sonraki bir öğretim yılı
lines-do-remove-set-up = hazırlığı kaldır: { $level }
lines-do-restore = bir çalışmayı arşivden geri getir
lines-restore = Bir çalışmayı arşivinden geri getir.

## A new set-up: for which session, and for which level.

lines-session-of = { $year }, { $number }. dönem
lines-session-taken = { $year }, { $number }. dönem, bu kademe orada zaten var
lines-begin-level-one = Bir dönemde her kademe için bir çalışma olur.
# ISCED is the international classification of levels of education: its name in this language, where it has one.
lines-isced = { $level }, ISCED { $isced }
lines-isced-set-up = { $level }, ISCED { $isced }, hazırlanıyor
lines-isced-taken = { $level }, ISCED { $isced }, çalışması var

## An exercise's page.

lines-exercise-page = Çalışma. { $exercise }.
# What commands call it, such as 2026-1-primary.
lines-its-name = Adı: { $id }.
lines-no-corrections = Düzeltmeler: yok.
lines-correction = Düzeltme: { $words }.
lines-do-participation = katılım
lines-do-preview = bir grubun gördüğü gibi bak
lines-do-last-day = son günü düzelt
lines-do-people = bir grubun kişi sayısını düzelt
lines-do-recall = başlatmayı geri al
lines-do-copy = başka bir döneme kopyala
lines-do-archive = tek bir dosyaya kaldır
lines-do-delete = kalıcı olarak sil
lines-later-last-day = Daha geç bir son gün. { $exercise }.
lines-group-people = { $group }, davetli { $invited }, mevcut { $eligible }
lines-archive = Tek bir dosyaya kaldır: { $exercise }.
lines-delete = Kalıcı olarak silinsin mi? { $exercise }

## Set-ups, and the four steps of one.

lines-set-ups = Hazırlıklar.
lines-do-go-on-with = devam et: { $name }
lines-do-new-set-up = yeni bir hazırlık
# `title` is the step's name, `saved` is such as "saved" or "not saved".
lines-step = Hazırlık: { $name }. Adım { $step } / { $steps }, { $title }, { $saved }.
lines-do-step = adım { $step }: { $title }

## Step 1: the school, the level, and how many people each group has. The first ones are lines to choose from.

lines-number-school = okul: { $school }
lines-number-school-none = okul: henüz girilmedi
lines-number-level = kademe: { $level }
lines-number-eligible = { $group }: toplam { $count }
lines-number-eligible-none = { $group }: kaç kişi olduğu henüz girilmedi
# `state` is a word or two about the number, such as "minimum 12".
lines-number-invited = { $group }: { $count } davetli, { $state }
lines-number-classes = sınıflar ve örneklemler
# Read as a question and before what is typed; a full stop or a colon follows these six.
lines-how-many = Kaç kişi
lines-how-many-in-all = { $group }: toplam kaç kişi
lines-how-many-invited = { $group }: kaç kişi davetli
lines-school-name = Okulun adı
lines-level = Kademe
lines-classes = Sınıflar
lines-which-level = Hangi kademe?
lines-classes-and-samples = Sınıflar ve örneklemler.
lines-class-asked = { $class }, { $group }, { $count } kişi: soruluyor.
lines-class-not-asked = { $class }, { $group }, { $count } kişi: sorulmuyor.

## Step 2: what is asked.

lines-search = İfadelerde ara.
lines-search-how = Başlıkta veya bir grubun okuduğunda geçmesi gereken kelimeler.
# Stands before what is typed; a colon follows.
lines-words = Kelimeler
lines-found = "{ $words }" için bulunan: { $count }.
lines-item-core = { $statement }, her zaman sorulur
lines-item-left-out = { $statement }, kısa ankette yok
lines-item-on = { $statement }, seçmeli, işaretli
lines-item-off = { $statement }, seçmeli, işaretsiz
lines-item-in-form = { $statement }, seçmeli, kısa ankette var
lines-item-stray = { $code }, işaretli ama bu kademede sorulmuyor: çıkar
lines-do-next-area = sonraki alan
lines-do-area-before = önceki alan
lines-do-list-all = hepsini yeniden sırala
lines-do-write-own = sana ait bir ifade yaz
lines-do-bring-in = kendi ifadelerini başka yerden aktar
lines-do-how-much = ne kadarı sorulur: her şey veya kısa anket
lines-preview = Ön izleme: Kimin gözüyle?
lines-preview-how = Katılanın gördüğü yoldur. Hiçbir şey kaydedilmez; istediğin zaman çık.
lines-a-statement = Bir ifade.
lines-do-ask = sorulsun
lines-do-not-ask = sorulmasın
lines-do-next-statement = sonraki ifade
lines-do-previous-statement = önceki ifade
lines-how-much-asked = Ne kadarı sorulur?
lines-everything = her şey: bütün temel ifadeler, diğer alanlar ve senin işaretlediklerin veya yazdıkların

## Step 2: own statements.

lines-own-new = Sana ait yeni bir ifade.
lines-own-statement = Kendi ifaden: { $name }.
# A full stop or a colon follows these three. A group reads the statement; a 5 is the highest point of its scale.
lines-own-title = Raporlar için kısa başlık
lines-own-reads = { $group } şunu okur
lines-own-help = { $group }, 5 ne zaman uygun
lines-own-not-written = yazılmadı
# `room` is such as "1 of 2 lines".
lines-own-room = Yer var: kullanılan { $room }.
lines-bring = Kendi ifadelerini aktar.
lines-bring-from-file = bir dosyadan
# Stands before what is typed; a colon follows.
lines-file = Dosya
lines-suggested = Öneriler: { $set }.
lines-suggested-ticked = { $title }, işaretli.
lines-suggested-unticked = { $title }, işaretsiz.
lines-suggested-here = { $title }, zaten burada.
lines-do-take-ticked = işaretlileri al

## Step 3: the days.

# Read alone with a full stop, and before what is typed with a colon.
lines-first-day = İlk gün
lines-last-day = Son gün
lines-day-how = Lütfen 2026-11-23 veya 23.11.2026 gibi yaz.
lines-do-first-day = ilk günü yaz
lines-do-type-last-day = son günü yaz
lines-do-other-day = başka bir son gün yaz
lines-do-clear-days = iki günü de temizle

## Step 4: activation.

lines-ready = Her şey hazır.
lines-missing = { $count ->
    [one] Bir şey eksik. Numarası, düzeltileceği yere götürür.
   *[other] { $count } şey eksik. Numaraları, her birinin düzeltileceği yere götürür.
  }
lines-freezes = Artık değişmeyecekler:
# `minutes` is how long it takes.
lines-asked = { $group }: davetli { $invited }, alt sınır { $minimum }, { $statements } ifade, { $minutes } dakika.
lines-asked-unknown = { $group }: kaç kişi olduğu henüz bilinmiyor; { $statements } ifade, { $minutes } dakika.
lines-asked-left-out = { $group }: dışarıda.
# `check` is a sentence about something that must be there or that is good to know.
lines-check-ready = hazır: { $check }
lines-check-missing = eksik: { $check }
lines-check-mind = dikkat: { $check }
lines-people-asked = { $people } kişiye soruluyor, { $first } – { $last }: { $days } gün.
# Read after "yes:" and "no:".
lines-do-activate = başlat
lines-told = Geçen seferden sonra yapılanlar. Katılanlara anlatılıyor.
lines-not-told = Geçen seferden sonra yapılanlar. Katılanlara anlatılmıyor.
lines-do-tell = anlat
lines-do-not-tell = anlatma

## Codes and slips.

lines-codes = Kodlar. { $exercise }.
lines-lab = Laboratuvar.
lines-lab-command = Bir komutla açılır ve izlenir: reflectory hub.
lines-slips-how = Bir numara onları üretir. Başka bir adet için numarayı ve adedi yaz, örneğin 1 30.
lines-do-slips = { $group }: { $count } tane üret
lines-do-all-slips = hepsini üret, { $total }
lines-do-pdf-cut = yazdırıp kesmek için PDF yaz
lines-do-html-cut = yazdırıp kesmek için HTML dosyası yaz

## Results.

lines-results = Sonuçlar. Öğretim yılı { $year }.
lines-no-results = Bu öğretim yılında hiçbir çalışma açılmadı.
lines-level-session = { $level }, { $session }. dönem
lines-do-read-report = raporu oku: { $exercise }
lines-do-unseal = mührü aç: { $exercise }
lines-do-count-late = geç gelen formları yeni bir baskıda say: { $exercise }
lines-compare-with = Hangisiyle karşılaştırılsın? { $exercise }
lines-fetching = Biraz bekle: Rapor getiriliyor.
lines-unseal = Mührü aç: { $exercise }.
lines-new-edition = Yeni baskı: { $exercise }.

## A report. The figure comes first, then what it is about.

lines-report = Rapor. { $exercise }, { $edition }. baskı. { $page }.
# These are pages of a report. `order` is such as "in the order of the questionnaire".
lines-page-statements = İfadeler, { $area }, { $order }
lines-page-own = Okulun kendi ifadeleri, { $order }
lines-page-group = Tek grup: { $group }
lines-page-other = Diğer alanlar: { $area }
lines-page-words = Kendi sözleriyle: { $question }
# `names` are the pages' titles, each of which can be typed.
lines-other-page = Başka bir sayfa, adıyla: { $names }.
# `names` are the codes of statements, each of which can be typed.
lines-statement-in-full = Bir ifadenin tamamı, adıyla: { $names }.
lines-note-on = Not, { $place }.
# Stands before what is typed; a colon follows.
lines-note = Not
lines-form = Rapor hangi biçimde yazılsın?
lines-search-report = Ara: bir kod, başlık veya ifadeden bir kelime.
# Stands before what is typed; a colon follows.
lines-words-or-number = Kelimeler veya numara
lines-no-notes = Henüz not yok. Tamamı açılan ifadeye not yazılır: onun hakkında söylenenlerden bir satır.
lines-school-average = { $mean } okul ortalaması, { $areas } alandan.
lines-overall = { $mean } genel.
lines-overall-none = Genel: gösterilecek bir şey yok.
lines-overall-answered = { $mean } genel, { $count } / { $invited } yanıtladı.
# `why` is why nothing is shown.
lines-overall-why = Genel: { $why }.
# An area's average, the group it is of, and how many statements it rests on.
lines-area-core = { $mean } { $group }, { $core } temel ifadeden.
lines-area-optional = { $mean } { $group }, { $optional } seçmeli ifadeden.
lines-area-both = { $mean } { $group }, { $core } temel ve { $optional } seçmeli ifadeden.
lines-handed-in = { $count } / { $of } teslim etti.
lines-group-read = { $group } şunu okudu: { $text }
lines-texts = { $count } metin, alfabetik sırada, formlardan ayrı.
lines-text = { $number }. metin: { $text }
# `level` is how high it is, such as "high" or "medium".
lines-participation-is = Katılım: { $level }.
# `title` is what kind of statements there are none of.
lines-none = { $title }: yok.
# What stands out about a statement. `share` is a percentage of those who answered.
lines-point-not-applicable = %{ $share } geçerli değil, { $count } / { $of }, { $group }: { $statement }.
# Two groups are so far apart: the lower one with its average, the higher one with its own.
lines-point-apart = { $number } fark, { $lower }, { $higher }: { $statement }.
# A group and its average.
lines-group-mean = { $group } { $mean }
lines-point-overall = { $mean } genel, { $count } / { $invited } yanıtladı: { $statement }.
# Since an earlier exercise. `where` is the group, after a word on chance where one is needed.
lines-changed-up = { $by } arttı, önce { $before }, sonra { $after }, { $where }: { $statement }.
lines-changed-down = { $by } azaldı, önce { $before }, sonra { $after }, { $where }: { $statement }.
lines-do-points-off = yalnızca ortalamalar
lines-do-points-on = her noktayı kaç kişinin seçtiğiyle
lines-do-other-order = başka sırayla
lines-do-search-statement = ifade ara
lines-do-write-report = raporu bir dosyaya yaz
lines-do-compare = başka bir çalışmayla karşılaştır
lines-do-statements-of = ifadeler: { $area }
lines-do-statement-after = bundan sonraki ifade
lines-do-statement-before = bundan önceki ifade
lines-do-note = not yaz
lines-do-note-off = notu olmadan
lines-do-note-on = notuyla, varsa

## Two sessions compared.

lines-compared = İki dönem karşılaştırması. { $part }.
# `level` is how high participation is; `groups` are lines-group-of one after the other.
lines-compared-then = Önce: { $exercise }, katılım { $level }. { $groups }.
lines-compared-now = Şimdi: { $exercise }, katılım { $level }. { $groups }.
# `values` is such as "3.1 then, 3.4 now, increased by 0.3": the next ones, apart by commas.
lines-all-groups = Bütün gruplar: { $values }.
lines-then-now = önce { $before }, şimdi { $after }
# In the place of a value.
lines-no-value = değer yok
lines-increased = { $by } arttı
lines-decreased = { $by } azaldı
lines-same = aynı
lines-do-other-order-now = başka sırayla; şimdiki: { $order }

## The school, and the coordinators' keys.

lines-school = Okul.
lines-first-steps = Kalan ilk adımlar: { $steps }.
lines-look-still-right = Her öğretim yılında bir kez: Lütfen bunların hepsi hâlâ doğru mu diye bak ve bunu söyle.
lines-back-up-now = Şimdi yedekle.
lines-old-key = Eski anahtar.
lines-two-words = Kurtarma kelimelerinden ikisi.
lines-recovery-words = Kurtarma kelimeleri.
lines-do-words-file = onları bir dosyaya yaz
lines-do-pdf = PDF yaz
lines-do-html = HTML dosyası yaz

## Said instead of the message that is named behind "plain-", which names keys and rooms' numbers. Every one has that
## message's values, and `back`: the word that goes back, as it is typed in this language.

# Everywhere.
plain-not-kept-leaving = Son değişikliğin olmadan çıkmak için bir kez daha şunu yaz: { $back } { $why }
plain-writing = Bir dosya yazılıyor.
plain-writing-long = { $seconds } saniyedir bir dosya yazılıyor.
plain-writing-busy = Başka bir dosya hâlâ yazılıyor, bu yüzden buna başlanmadı. Lütfen biraz bekle.
plain-writing-leaving = Bir dosya hâlâ yazılıyordu; yazma şimdi durduruldu. Çıkmak için bir kez daha şunu yaz: { $back }
plain-overview-look-at-school = Her öğretim yılında bir kez: Lütfen okul odasına bak.
# Two days, and a window of days.
plain-days-range = { $first } ile { $last } arası
plain-dates-from-to = { $first } ile { $last } arası
# The sessions and an exercise.
plain-dates-none-fits = { $session }. döneme artık çalışma sığmaz: Dönemin sonu { $day }. Sıradaki dönemi dönemler odası gösterir.
plain-exercise-archive-more = Bütün çalışma, mühürlü formlarla birlikte tek bir dosyaya gider; dosya geri okunup eksiksiz bulununca depodan çıkar. Dönemler odası onu geri getirir. Bir bellekte veya belgelerinde bir klasör seç. Adı: { $name }
plain-exercise-delete-more = Hepsi gider ve kimse geri getiremez; bir arşiv geri getirilebilir. Yedekler içindekini korur. Doğru çalışma olduğundan emin olmak için adını yaz: { $name }
plain-exercise-delete-sheets = Mühürlü formlar dâhil ({ $sheets } form) hepsi gider ve kimse geri getiremez; bir arşiv geri getirilebilir. Yedekler içindekini korur. Doğru çalışma olduğundan emin olmak için adını yaz: { $name }
# Statements and activation.
plain-own-remove = Kaldırmayı bir kez daha seç; bu ifade bütün metinleriyle gider. Başka her şey onu korur.
plain-statements-form-leaves-out = Kısa anket bunu dışarıda bırakır. Kısa anket listede seçilebilir veya bırakılabilir.
plain-statements-core-is-asked = Bu her zaman sorulur. Seçmeli olanlarda bu yazar.
plain-statements-own-is-asked = Kendi ifadelerin her zaman sorulur. Numarası onu açar: değiştirebilir veya kaldırabilirsin.
plain-suggested-nothing-ticked = Henüz hiçbir şey işaretli değil. Bir ifadenin numarası onu işaretler.
plain-activate-still-missing = Hâlâ eksik bir şey var. Eksikler önce sıralanır, numarası oraya götürür.
plain-activate-no-key = Henüz anahtar yok, bu yüzden formları sonra kimse açamaz. Okul odasında bir anahtar oluştur.
plain-activate-try = { $who } Parola hâlâ biliniyor mu? Burada denenebilir.
plain-activate-tell-offer = { $count ->
    [one] Katılanlara geçen seferden sonra yapılanları anlat: planından 1 şey. Numarası gösterir.
   *[other] Katılanlara geçen seferden sonra yapılanları anlat: planından { $count } şey. Numarası gösterir.
  }
plain-activate-tell-other = { $count ->
    [one] Katılanlara geçen seferden sonra yapılanlar anlatılıyor: 1 şey. Planında artık başka sözlerle yazıyor; numarası gösterir.
   *[other] Katılanlara geçen seferden sonra yapılanlar anlatılıyor: { $count } şey. Planında artık başka sözlerle yazıyor; numarası gösterir.
  }
plain-activate-tell-state-other = Şu anda başka sözlerle anlatılıyor. Numarası bunları alır.
# Codes and slips.
plain-slips-nowhere-else = Bu kâğıtlar başka hiçbir yerde saklanmaz. Bir dosyaya yaz veya onları bırakıp çıkmak için bir kez daha şunu yaz: { $back }
# Results and reports.
plain-results-nothing-set-up = Burada hazırlanmış bir şey yok. Dönemler odasında başlanır.
plain-results-can-unseal = { $sheets } form mühürlü bekliyor.
plain-late-enough = Geç gelen formlar: { $groups }. Yeni bir baskı yeterli olanları sayar.
plain-lab-aside = { $sheets } form ayrıldı: Boşta bir kod kâğıdı olmadan geldi. Burada ayrı kalır; çizimli ekranda sayılabilir.
plain-how-of = "80 / 200" her zaman şudur: yanıtlayan / davetli.
plain-how-counts = Ortalamaya yalnızca 1–{ $highest } arası yanıtlar girer. Geçerli değil diyenler ve yanıtsızlar sayılır ve yanında gösterilir, hiçbir zaman 0 olarak girmez.
plain-how-counts-on-scale = Ortalamaya yalnızca ölçekteki yanıtlar girer. Geçerli değil diyenler ve yanıtsızlar sayılır ve yanında gösterilir, hiçbir zaman 0 olarak girmez.
plain-figures-behind = { $answered } / { $invited } yanıtladı, geçerli değil { $opted-out }, yanıtsız { $unanswered }
plain-detail-na = geçerli değil: { $words }
plain-detail-na-alone = geçerli değil: uygun düşmüyor
plain-focus-na = En çok geçerli değil
# The school and its keys.
plain-school-step-exercise = bir çalışma
plain-school-no-key-meaning = Formları yalnızca koordinatör anahtarı olan açabilir. Anahtar olmadan hiçbir şey başlatılamaz. Numarası ilkini oluşturur.
plain-school-coordinators-meaning = Numarası, adım adım, bir meslektaşın anahtarını ekler veya görevi yeni koordinatöre devreder.
plain-keys-leaving = Bu kelimeler yalnızca şimdi gösteriliyor. Onları ve parolayı kaybeden, yanıtları kaybeder. Not etmeden çıkmak için bir kez daha şunu yaz: { $back }
plain-keys-wrong-word = Bu, { $number }. kelime değil. Lütfen kâğıdına yeniden bak; .{ $back } kelimeleri yeniden okur.
plain-keys-backup-more = Anahtar dosyası deponun klasöründedir. Yedekleme ikisini de yedek ortamına kopyalar; ilk seferinde nereye olduğunu şununla söyle: reflectory backup DIR. Anahtar olmadan veya parolası ve kurtarma kâğıdı olmadan formları kimse açamaz.
plain-told-backup-where = Lütfen yedeklerin ikinci bir ortamda nereye gideceğini bir kez söyle: reflectory backup DIR. Sonra “yedekle” seçeneği yeter.
plain-told-no-drive = Takılı bir bellek görünmüyor. Lütfen bir bellek tak, biraz bekle ve bunu yeniden seç veya burada okunanı yaz. Hiçbir şey yazılmadı.
