### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · { $year }, { $session }. dönem

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Öğretim yılı { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } bugün, { $day }
# Heads a session; its days follow in the same line.
sessions-session = { $number }. dönem
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = şimdi
sessions-next = sırada
sessions-later = daha sonra
sessions-over = bitti
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = çalışma olmadı
sessions-nothing-yet = henüz yok
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + çalışma hazırla
sessions-prepare-one = + önceden hazırla

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = hazırlanıyor
sessions-opens = açılış: { $day }
sessions-open-until = açık, son gün: { $day }
sessions-closed-since = kapandı: { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = kimse katılmadı
sessions-nobody-yet = henüz kimse yok
# Nobody of one of the groups has answered yet.
sessions-group-missing = bir grup eksik
sessions-medium = orta katılım
sessions-high = yüksek katılım

## Bringing an exercise back, and removing a set-up.

sessions-restore = Bir çalışmayı arşivinden geri getir
sessions-restore-more = Arşivin nerede durduğunu yaz, örneğin /media/stick/2026-1-primary.archive. Dosya olduğu gibi kalır. Burada yalnızca bu okulun arşivi açılabilir.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arşiv
sessions-remove = Bu hazırlık kaldırılsın mı?
sessions-remove-more = Bunun için kararlaştırılan her şey gider; henüz hiç yanıt yok. Doğrusu olduğundan emin olmak için adını yaz: { $name }
sessions-remove-only-set-up = Burada yalnızca bir hazırlık kaldırılabilir. Bir çalışma kendi sayfasında arşivlenir veya silinir.
sessions-remove-changed = Bu arada başka biri bu hazırlığı değiştirdi, bu yüzden kaldırılmadı. Önce ona bir kez daha bak.
sessions-not-its-name = Adı bu değil. Hiçbir şey değişmedi. Adı: { $name }

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Hangi anket?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Sorulan gruplar: { $groups }.
begin-session = Hangi uygulama dönemi için?
begin-session-more = Bir çalışma bütünüyle tek bir dönemdedir. Nisanda iki dönem çakışır: Sen seçersin.
begin-copy = Hangi döneme kopyalansın?
begin-copy-more = Tarihler dışında her şey gelir: sayılar, sınıflar, ifadeler ve kendi ifadelerin.
# One of the sessions to choose; `year` is a school year.
begin-session-row = { $year }, { $session }. dönem
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = bu kademe orada zaten var
begin-level = Hangi kademe? ({ $year }, { $session }. dönem)
begin-level-more = Bir dönemde her kademe için bir çalışma olur. Daha büyük bir okul birkaç kademeyi yan yana yürütür.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = hazırlanıyor
begin-has-exercise = çalışması var
begin-isced = ISCED { $level }
begin-taken-by-set-up = Bu kademe bu dönem için zaten hazırlanıyor. Bir dönemde her kademe için bir çalışma olur: onunla devam et.
begin-taken-by-exercise = Bu kademenin bu dönemde zaten bir çalışması var. O güvende. Bir dönemde her kademe için bir çalışma olur: başka bir kademe veya dönem seç.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Açılış: { $day }, { $days } gün sonra.
exercise-last-day = Açık. Bugün son gün, saat 23.59'a kadar.
exercise-open = Açık. Son gün: { $day }; { $days } gün kaldı.
exercise-closed = Kapandı: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Günler
# What is asked.
exercise-asked = Sorulanlar
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Gizlilik sınırı
# How people come in: with a code or without.
exercise-answering = Yanıtlama
exercise-corrections = Düzeltmeler
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count } gün, { $zone }
exercise-days-narrow = { $days }, { $count } gün
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, { $optional } seçmeli, sana ait { $own } ifade
exercise-statements-narrow = { $form }, { $optional } seçmeli, { $own } okul
exercise-everything = hepsi
# `key` is the short name of a short form, such as 20.
exercise-short-form = kısa anket { $key }
exercise-cell-more = { $cell } form; daha azı olan grup ayrı satırda gösterilmez
exercise-cell-narrow = { $cell } form
exercise-no-code = kodsuz
exercise-all-coded = herkes kodla
# `groups` are the groups that need one, with commas.
exercise-coded = kodla: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = dışarıda
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } / { $invited } davetli   alt sınır { $minimum }   mevcut { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } / { $invited } davetli, en az { $minimum }
exercise-no-corrections = yok
exercise-corrections-before = ve bunlardan önce { $count } tane
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  yeni son gün: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: artık davetli { $invited }, mevcut { $eligible }

## The page of an exercise: its corrections.

exercise-later = Daha geç bir son gün
# `most` is a number of days.
exercise-later-more = Yanıtlayan herkes bunu hemen görür. Yalnızca daha geç bir gün olabilir: en geç { $day } (dönem içinde, { $most } gün). Kayda geçer ve raporda yazar.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Yeni son gün
exercise-no-day = Bu bir gün değil. Lütfen 2026-12-04 gibi yaz: yıl, ay, gün.
exercise-whose-number = Hangi grubun sayısı doğru değildi?
# `group` is a group's title.
exercise-how-many = Kaç kişi var? { $group }
exercise-people-more = Rapor bu sayılara göre hesaplar. Değişiklik kayda geçer ve raporda yazar. Küçük bir gruba verilen söz geçerli kalır.
# Behind a group's title in a list.
exercise-invited-of = davetli { $invited }, mevcut { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Mevcut
exercise-invited = Davetli
exercise-both-numbers = Lütfen iki sayıyı da yaz.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Kimin gözüyle bakmak istiyorsun?
exercise-begun = Biri yanıtlamaya başladı ya da çalışma kapandı; bu yüzden başlatma artık geri alınamaz. Daha geç bir son gün ve kişi sayısı hâlâ düzeltilebilir.
exercise-archive = Tek bir dosyaya kaldır
exercise-archive-more = Bütün çalışma, mühürlü formlarla birlikte tek bir dosyaya gider; dosya geri okunup eksiksiz bulununca depodan çıkar. Dönemler odasında "o" tuşu geri getirir. Bir bellekte veya belgelerinde bir klasör seç. Adı: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Dosya
exercise-no-file = Lütfen dosyanın nereye yazılacağını yaz.
exercise-delete = Kalıcı olarak silinsin mi?
# The "a" in brackets is a key.
exercise-delete-more = Hepsi gider ve kimse geri getiremez; bir arşiv (a) geri getirilebilir. Yedekler içindekini korur. Doğru çalışma olduğundan emin olmak için adını yaz: { $name }
exercise-delete-sheets = Mühürlü formlar dâhil ({ $sheets } form) hepsi gider ve kimse geri getiremez; bir arşiv (a) geri getirilebilir. Yedekler içindekini korur. Doğru çalışma olduğundan emin olmak için adını yaz: { $name }
