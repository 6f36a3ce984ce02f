### Setting an exercise up: its numbers, its days; what open points and problems say.

## The list of what is being set up, and the head of each of the four steps.

set-up-nothing = Hazırlanan bir şey yok.
# n is a key.
set-up-nothing-next = n ile başlanır: Dönemi ve kademeyi seçersin, sonra dört kısa adım gelir. Her şey hemen kaydedilir; istediğin zaman çık ve geri dön.
set-up-list = Hazırlananlar
# Such as "Primary education · session 1 of 2026-2027". At most 45 columns.
set-up-name = { $title } · { $year }, { $session }. dönem
# How the last change stands: at the right of the first line. At most 14 columns.
set-up-is-saving = kaydediliyor…
set-up-is-saved = kaydedildi
set-up-is-not-saved = kaydedilmedi

# The four steps stand in one line: in a wide window at most 60 columns together,
# in a narrow one (with "stage-numbers-short" for the first) at most 42.
stage-numbers = Kademe ve sayılar
stage-numbers-short = Sayılar
stage-questionnaire = Anket
stage-dates = Tarih
stage-activate = Başlatma

set-up-saving = Biraz bekle: Son değişikliğin kaydediliyor. Lütfen yeniden dene.
set-up-changed = Bu arada başka biri bu hazırlığı değiştirdi. Şimdi onunkini görüyorsun; son değişikliğin saklanmadı.
set-up-other-questionnaire = Bu çalışmada başka kademeleri veya grupları olan başka bir anket vardı, bu yüzden kopyalanamaz. O güvende. Lütfen yeni bir hazırlığa başla; kendi ifadelerin oraya aktarılabilir.

## Step 1: the level, and how many people each group has. `people` is a group of the school, such as "teachers".

# Labels at the left. At most 12 columns.
numbers-school = Okul
numbers-level = Kademe
numbers-classes = Sınıflar
numbers-school-missing = henüz girilmedi
# Above numbers: how many there are, how many are asked, how many must answer. At most 9 columns each.
numbers-eligible = mevcut
numbers-invited = davetli
numbers-minimum = alt sınır
# The minimum and how it comes about: "60 = 20 % of 300". At most 18 columns.
numbers-minimum-of = { $minimum } = { $eligible } × %{ $percent }
# How a group stands, at the end of its line. At most 10 columns each.
numbers-not-yet = henüz yok
numbers-too-many = çok fazla
numbers-left-out = dışarıda
numbers-too-few = çok az
numbers-small = küçük
numbers-fine = uygun
numbers-no-classes = girilmedi
numbers-classes-entered = { $all } girildi, { $asked } soruluyor
numbers-which-level = Hangi kademeye sorulacak?
# The level that holds now, in the list of levels.
numbers-level-chosen = { $level } · seçili
# A level in a narrow window. ISCED is the international classification of education.
numbers-level-isced = { $level } · ISCED { $isced }
# Each level of the classification, in a few words. At most 52 columns.
level-primary = ISCED { $isced } · 6–12 yaş · 9'dan büyükler sayılır
level-lower-secondary = ISCED { $isced } · 12–15 yaş
level-vocational = ISCED { $isced } · 15–18 yaş · bir meslek öğrenilir
level-general = ISCED { $isced } · 15–18 yaş · sonraki öğrenime doğru
level-between = ISCED { $isced } · okul ile yükseköğretim arası

numbers-about-levels = Bir kademe hiçbir zaman başka biriyle birleştirilmez: Daha büyük bir okul her kademe için yan yana birer çalışma hazırlar ve iki kademede çalışan, her biri için bir kez yanıtlar. Birkaç kademe için tek çalışma yapan küçük bir okul en alttakini seçer.
numbers-about-school = Okulun adı; katılanlar onu böyle görür, raporda böyle yazar. Çalışma başlatılana kadar değiştirilebilir.
numbers-about-classes = Herkese sorman gerekmez. Sınıfları veya öğretmen zümrelerini gir ve hangilerine sorulacağını kurayla belirle: Okul için daha az iş, ama daha az güvenilir sonuçlar.
# `who` comes from the questionnaire.
numbers-who-counts = Kimler sayılır: { $who }.
numbers-zero = 0 grubu dışarıda bırakır.
numbers-asked-classes = Sorulanlar: soru sorulan sınıflardaki kişiler.
numbers-asked-everyone = Sorulanlar: daha küçük bir sayı girmezsen herkes. 0 grubu dışarıda bırakır.
numbers-minimum-rule = Alt sınır { $minimum } form: mevcudun %{ $percent } kadarı (mevcut { $eligible }), aşağı yuvarlanır. Daha azsa rapor, dikkatle okunmasını ister.
numbers-correct-one = { $people }: davetli sayısı ({ $invited }) mevcuttan ({ $eligible }) fazla. Lütfen iki sayıdan birini düzelt.

## Step 1: classes, and departments of teachers, where not everybody is asked.

classes-title = Sınıflar ve zümreler
# n is a key.
classes-begin = n ile ilki girilir. Hepsini gir, belki sorulmayacak olanları da: Kura ancak o zaman herkes adına konuşur.
# Above the columns of the list. At most 9 columns each.
classes-name = ad
classes-grade = düzey
classes-group = grup
classes-people = kişi
# Whether a class is asked, in the last column. At most 9 columns.
classes-asked = soruluyor
classes-not-asked = hayır
classes-remove = { $name } listeden kaldırılsın mı?
classes-full = Zaten { $most } sınıf var, daha fazlası olamaz.
classes-none-asked = Bu sınıfların hiçbirine sorulmuyor, bu yüzden şu grup dışarıda kalır: { $people }.
# `all` people in all classes; `people` is a group such as "students".
classes-more-than-eligible = Bütün sınıflarda toplam { $all } kişi var ama mevcut yalnızca { $eligible } ({ $people }). Lütfen sınıfları veya bundan önceki tablodaki sayıyı düzelt.

# A class that is entered. The four labels stand at the left of what is typed; at most 16 columns.
class-form-new = Yeni sınıf/zümre
class-form-name = Ad
class-form-grade = Düzey
class-form-group = Grup
class-form-people = Kişi
class-form-about-name = Okuldakilerin bildiği ad, örneğin 5B; öğretmen zümresi için Yabancı Diller.
class-form-about-grade = Aynı sınıf düzeyindeki sınıflar için kura birlikte çekilir; böylece her düzeye sorulur. Boş kalabilir.
class-form-about-group = Kimin sınıfı olduğu: öğrenciler veya zümre için öğretmenler.
class-form-about-people = Kaç kişi olduğu. Bütün sınıflar birlikte mevcudun tamamı olmalı.
class-form-no-name = Lütfen ona bir ad ver, örneğin 5B.
class-form-name-taken = { $name } adında bir sınıf zaten var. Lütfen başka bir ad seç.
class-form-nobody = İçinde kaç kişi var? En az 1.
class-form-too-many = Bir sınıfta en çok { $most } kişi olur. Lütfen sayıya yeniden bak.

## Step 1: a sample, drawn from the classes. The margin is the report's: how far a sample speaks for all.
## A seed is a number with which anybody can repeat the draw.

# `people` is a group such as "students".
sample-title = Örneklem planla: { $people }
sample-advice = Rehbere göre, mevcut { $eligible } iken ({ $people }) en az { $minimum } form gerekir. Sorulan herkes yanıtlamaz, bu yüzden { $wanted } veya daha çok kişiye sor.
# Above the columns of the choices: classes per grade, classes in all, people in them. At most 13 columns each.
sample-per-grade = düzey başına
sample-classes = sınıf
sample-people = kişi
# People that are asked, of all in the classes. `least` to `most` where it depends on the draw.
sample-count = { $asked } / { $all }
sample-range = { $least }–{ $most } / { $all }
# Beside the choice that is advised. At most 14 columns.
sample-advised = öneri
sample-seed = Kura sayısı
sample-draw-once = Her düzeyden aynı sayıda sınıf, her birinin şansı eşit. Kurayı bir kez çek: Sonuç hoşa gidene kadar yeniden çekmek elle seçmektir. Bu kura sayısını yazan herkese aynı sınıflar çıkar.
sample-drawn = Kura sayısı { $seed }: { $classes } sınıftan { $asked } tanesine soruluyor.
# n is a key.
sample-needs-classes = Örneklem için sınıflar arasında kura çekilir. Lütfen önce onları gir, sorulmayacak olanları da: n ile başlanır.
# What follows says how far those who are asked speak for all. `asked` of `all` people; `chosen` of `classes` classes.
sample-everybody = Bütün gruba soruluyor ({ $people }), bu yüzden dikkat edilecek bir örneklem yok.
sample-random = { $chosen } / { $classes } sınıf, { $asked } / { $all } kişi ({ $people }), kurayla (düzey başına { $per }, kura sayısı { $seed }). Rapor, bunların bütün grup adına ne kadar konuştuğunu bir hata payıyla söyleyebilir.
sample-random-disagrees = { $chosen } / { $classes } sınıf, { $asked } / { $all } kişi ({ $people }), kurayla (düzey başına { $per }, kura sayısı { $seed }). Ama bütün sınıflarda toplam { $together } kişi var, mevcut ise { $all }: Rapor hata payını ancak bunlar uyuşunca verir.
sample-by-hand = { $asked } / { $all } kişi ({ $people }), elle seçildi. Rapor hata payı vermez ve bunu söyler; kurayla seçilen sınıflarda hata payı verilebilirdi.
sample-classes-by-hand = { $chosen } / { $classes } sınıf, { $asked } / { $all } kişi ({ $people }), elle seçildi. Rapor hata payı vermez ve bunu söyler: Bunun için kura gerekir.
sample-changed = { $chosen } / { $classes } sınıf, { $asked } / { $all } kişi ({ $people }), kuradan sonra elle değiştirildi. Rapor hata payı vermez ve bunu söyler: Bunun için kura gerekir.

## Step 3: the days, in a calendar. The window is the time of a session.

# Above the days of a month, Monday first. At most 3 columns, better 2.
calendar-monday = Pt
calendar-tuesday = Sa
calendar-wednesday = Ça
calendar-thursday = Pe
calendar-friday = Cu
calendar-saturday = Ct
calendar-sunday = Pa

dates-choose-first = İlk günü seç.
# "From Monday 23 November 2026. Now choose the last day."
dates-choose-last = Başlangıç: { $day }. Şimdi son günü seç.
dates-none-fits = { $session }. döneme artık çalışma sığmaz: Dönemin sonu { $day }. Sıradaki dönemi 2. oda gösterir.
# "Monday 23 November – Friday 4 December 2026 · 12 days", or with short names.
dates-slot = { $first } – { $last } · { $days } gün
# The same without the number of days.
dates-from-to = { $first } – { $last }
dates-window = { $session }. dönem: { $first } – { $last }.
dates-lasts = Bir çalışma, ilk ve son gün dâhil { $least }–{ $most } gün sürer.
# `month` is the name of a month alone: "April".
dates-shared-month = { $month } ayı { $other }. dönemde de var; sen { $session }. dönemi seçtin.
dates-shared = { $first } – { $last } arası { $other }. dönemde de var; sen { $session }. dönemi seçtin.

# What the day under the cursor is, or would be. `day` is such as "Monday 23 November 2026"; `place` is a town whose
# clocks hold, as its time zone names it: Brussels.
dates-opens = { $day }: 00.00'da açılır.
dates-would-open = { $day }: İlk gün burası olursa 00.00'da açılır.
dates-closes = { $day }: { $days } günün sonuncusu; 23.59'da kapanır ({ $place } saati).
dates-would-close = { $day }: Son gün burası olursa { $days } gün sürer ve 23.59'da kapanır ({ $place } saati).
dates-inside = { $day }: { $all } günden { $number }. gün. Burada bitemez: en az { $least } gün.
dates-no-too-late = { $day } olamaz: { $session }. dönemin sonu { $last } ve en az { $least } gün gerekir.
dates-no-too-short = { $day } olamaz: Son gün burası olsa { $days } gün sürer, en az { $least } gün gerekir.
dates-no-too-long = { $day } olamaz: Son gün burası olsa { $days } gün sürer, en çok { $most } gün olabilir.
dates-no-before-window = { $day } olamaz: { $session }. dönemin başı { $first }.
dates-no-after-window = { $day } olamaz: { $session }. dönemin sonu { $last }.
dates-no-past = { $day } olamaz: O gün geçti, bugün { $today }.
dates-no-backwards = { $day } olamaz: İlk günden önce geliyor.

# Before what is typed.
dates-type = Bir gün, örneğin 2026-11-23:
dates-no-day = Bu bir gün değil. Lütfen 2026-11-23 veya 23.11.2026 gibi yaz.

## What still keeps an exercise from being activated. These sentences stand in a list, and in what commands say.
## `people` is a group of the school, such as "teachers", and `group` the same as it begins a line: "Teachers".
## `own` is the title of a statement that the school wrote itself. Signs like ` stay.

open-no-school = Okulun henüz adı yok.
open-no-people = Kaç kişi olduğu eksik: { $people }. Grubu dışarıda bırakmak için 0 yaz.
open-more-invited = { $people }: davetli sayısı ({ $invited }) mevcuttan ({ $eligible }) fazla.
open-nobody-invited = Hiçbir grupta davetli yok, bu yüzden kimse yanıtlayamaz.
# `key` and `forms` are names such as short-16.
open-unknown-short-form = "{ $key }" adında kısa anket yok. Kısa anketler: { $forms }.
open-no-short-form = "{ $key }" adında kısa anket yok. Hiç kısa anket yok.
# `code` is a statement's code, such as C10.
open-unknown-code = Kodu `{ $code }` olan ifade yok.
open-always-in = `{ $code }` her zaman yer alır; burada yalnızca seçmeli ifadeler sıralanır.
open-not-at-this-level = `{ $code }` bu kademede sorulmaz.
open-too-many-own = Kendi ifadelerinin sayısı { $count }. En çok { $most } olabilir.
open-own-id-taken = `{ $id }` kimliği anketteki bir ifadeye ait. Kendi ifadene başka bir kimlik ver.
open-own-without-group = Kendi ifaden "{ $own }" kimseye sorulmuyor. En az bir grup için yaz veya kaldır.
open-own-without-text = Kendi ifaden "{ $own }" için şu grubun metni henüz yok: { $people }.
# `points` is the highest number of the scale: 5.
open-own-without-point = Kendi ifaden "{ $own }", şu gruba { $points } ne zaman uygun olur, henüz söylemiyor: { $people }.
open-own-without-meaning = Kendi ifaden "{ $own }", şu gruba ne demek istendiğini henüz söylemiyor: { $people }.
# `language` is a tag such as fr.
open-translation-unfinished = Kendi ifaden "{ $own }" yalnızca kısmen çevrildi (dil: { $language }; grup: { $people }): metin ve açıklama gerekir.
open-translation-for-nobody = Kendi ifaden "{ $own }" bu ifadenin sorulmadığı bir grup için çevrilmiş (dil: { $language }; grup: { $people }). Birini kaldır veya öbürünü ekle.
open-no-such-session = { $year } öğretim yılında { $session }. dönem yok.
open-no-first-day = İlk gün henüz seçilmedi.
open-no-last-day = Son gün henüz seçilmedi.

# What a help text is for: a label of two to four words at the beginning of a row.
helps-when-fits = { $points } ne zaman uygun
helps-what-is-meant = ne demek isteniyor

## What is wrong with the days of an exercise. Days stand as in 2026-11-27.

slot-backwards = Son gün ilk günden önce geliyor.
slot-too-short = Çalışma { $days } gün sürüyor. İlk ve son gün dâhil en az { $least } gün gerekir.
slot-too-long = Çalışma { $days } gün sürüyor. İlk ve son gün dâhil en çok { $most } gün olabilir.
# `year` is a school year, such as 2026-2027.
slot-outside-window = Günler { $year } öğretim yılının { $session }. dönemi içinde olmalı: { $first } – { $last }.
slot-in-the-past = İlk gün geçti: Bugün { $today }.

## What is worth a word before an exercise is activated, though nothing keeps it from that.

caution-group-left-out = { $group }: dışarıda kalıyor. Rapora "eksik" işareti konur ve rozet olmaz.
caution-below-minimum = { $group }: { $invited } kişiye soruluyor, { $eligible } mevcut için alt sınır ise { $minimum }. Böyle ulaşılamaz; rapor, dikkatle okunmasını ister.
# `cell` is the smallest cell: how many sheets the smallest group has of which the report says anything.
caution-small-group = { $group }: { $invited } davetliyle bu küçük bir grup ve üyelerine bu başta söylenir. { $cell } kişiden azı yanıtlarsa grup, ancak yanıtlayanların hepsi kabul ettiyse raporda ayrı satırda gösterilir.
# `own` is a statement that the school wrote itself; `code` and `title` are those of one of the questionnaire.
caution-looks-like = Kendi ifaden "{ $own }" başka bir ifadeyle hemen hemen aynı şeyi söylüyor ({ $code }, { $title }). Biri yetebilir.
caution-looks-like-own = Kendi ifaden "{ $own }" başka bir ifadeyle hemen hemen aynı şeyi söylüyor (Kendi ifaden "{ $other }"). Biri yetebilir.
# `language` is a tag such as fr.
caution-not-translated = Kendi ifaden "{ $own }" herkes için çevrilmedi (dil: { $language }). O dilde yanıtlayan, onu yazıldığı gibi ve işaretli okur.

## Why a change to an activated exercise is not possible. Days stand as in 2026-11-27.

correction-closed = Çalışma kapandı, bu yüzden son günü artık değişemez. Bütün formlar güvende.
correction-not-later = Son gün yalnızca daha geç bir gün olabilir; şu anda { $last }. Ondan sonraki bir günü seç.
correction-too-long = Çalışma { $days } gün sürerdi. İlk ve son gün dâhil en çok { $most } gün olabilir. Daha erken bir son gün seç.
correction-outside-window = Dönemin sonu { $last }. O günü veya daha erken bir günü seç.
correction-unsealed = Formların mührü açıldı, bu yüzden sonuçların dayandığı sayılar artık değişemez.
correction-no-such-group = Ankette böyle bir grup yok.
correction-nothing-changed = Bu sayılar zaten geçerli, düzeltilecek bir şey yok.
correction-more-invited = Davetli sayısı ({ $invited }) mevcuttan ({ $eligible }) fazla.
correction-was-left-out = { $group }: dışarıda bırakıldı ve yanıtlayan herkese bu söylendi. Bu artık değişemez; dışarıda bırakılan grupta davetli sayısı 0 kalır.
correction-is-asked = { $group }: bu gruba soruluyor ve yanıtlayan herkese bu söylendi. Bu artık değişemez; en az 1 davetli kalmalı.

## What is wrong with what a school says of itself, and with what files and commands name.

problem-unknown-zone = "{ $zone }" adında saat dilimi yok. Örnekler: Europe/Brussels, Europe/Athens.
problem-not-a-language = "{ $tag }" bir dil etiketi değil. Örnekler: nl, fr, pt-BR.
problem-too-many-people = Bir grupta en çok { $most } kişi olur. Lütfen sayıya yeniden bak.
# `name` and `there` are names of questionnaires, as files have them.
problem-unknown-instrument = Burada "{ $name }" adında bir araç yok. Olanlar: { $there }.
problem-two-instruments = Çalışma "{ $asked }" aracını istiyor, seçilen ise "{ $chosen }". Lütfen ikisinden birini çıkar.
