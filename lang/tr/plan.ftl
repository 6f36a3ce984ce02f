### Action plans, on the screen and on paper.

## What a target says, and what came of it: a line on the page "Targets", in a report's table, in an answer to a command.

# Stands for a group's title before a colon: the overall value.
plan-all-groups = bütün gruplar
# The title of leaders and teachers where they are shown together.
plan-staff = Çalışanlar
# The title of the area of what a school added itself.
plan-own-statements = Kendi ifadelerimiz
# `line` is the title of a group, `code` of a statement: "Teachers: mean of C5 at least 3.5".
plan-target-mean = { $line }: { $code } ortalaması en az { $mean }
# 4 and 5 are the highest points of the scale.
plan-target-agreeing = { $line }: { $code } için 4 veya 5 diyenler en az %{ $percent }
# `option` is what can be chosen in a question, `code` is the question's.
plan-target-at-least = { $line }: { $code } sorusunda "{ $option }" seçenler en az %{ $percent }
plan-target-at-most = { $line }: { $code } sorusunda "{ $option }" seçenler en çok %{ $percent }
# A share, such as "62.5 %".
plan-percent = %{ $percent }
# What a target came to, in a word or two.
plan-met = ulaşıldı
plan-nearer = yaklaşıldı
plan-not-met = ulaşılmadı
plan-cannot-say = söylenemez
# "nearer: 2.9 then, 3.2 now": what the report showed when the plan began, and what the later one shows.
plan-outcome-then = { $verdict }: önce { $then }, şimdi { $now }
plan-outcome-now = { $verdict }: şimdi { $now }
# "cannot say: too few answers".
plan-outcome-why = { $verdict }: { $why }
# Why it cannot be said, in a few words: they stand behind "cannot say:".
plan-doubt-gone = ifade sonraki raporda yok
plan-doubt-wording = başka sözlerle soruldu
plan-doubt-pooled = ikisinden birinde yöneticiler ve öğretmenler birlikte gösteriliyor
plan-doubt-groups = arkasında başka gruplar var
plan-doubt-line = raporda böyle bir grup yok
plan-doubt-form = soru başka biçimde yanıtlanıyor
plan-doubt-level = başka kademe
plan-doubt-questionnaire = başka anket

## Sentences about a plan on several screens.

plan-days-backwards = Son gün ilk günden önce geliyor.
# `day` is such as 2027-08-03; a school year lasts from August of `year` to July of `next`.
plan-days-outside = { $day } planın öğretim yılı dışında: Ağustos { $year } – Temmuz { $next }.
# A statement of the plan, which the questionnaire does not have any more.
plan-item-gone = { $code } { $title }: Bu ankette artık böyle bir ifade yok. Madde olduğu gibi kalır; hedefine bakılamaz.
# Before a new exercise is set up. `title` is the plan's.
plan-reminder = "{ $title }" planındaki açık etkinlik sayısı: { $open }.
# `year` is a school year, such as 2026-2027.
plan-reminder-year = "{ $title }" planındaki ({ $year }) açık etkinlik sayısı: { $open }.

## How far an activity is, beside its sign. At most 12 columns.

plan-mark-open = açık
# Under way.
plan-mark-doing = sürüyor
plan-mark-done = bitti

## The list of plans.

plan-none = Henüz plan yok.
# The letters n and a are keys.
plan-none-next = Plan, okulun sırada ne yapacağını söyler: aynı anda bir veya iki şey, kim ilgilenir, ne zamana kadar ve hangi sayıdan anlaşılır. n bir plana başlar; bir rapordan a bir ifadeyi plana koyar.
plan-list = Eylem planları
# How many of a plan's activities are not done, at the right of its line: at most 20 columns.
plan-open-none = açık yok
plan-open = { $open } açık

## Beginning a plan.

plan-which-level = Plan tek bir kademe içindir. Hangisi?
plan-what-title = Planın adı ne olsun?
plan-title-missing = Planın bir adı olmalı.
# A statement of a report goes into a plan: into one of the list, or into a new one. `code` and `title` are the statement's.
plan-add-where = Hangi plana eklensin? { $code } { $title }
# In that list. `title` is what the new plan would be called.
plan-add-new = yeni plan: { $title }

## Removing: a plan, or something in it. The question, and the two answers.

plan-remove = "{ $title }" planı içindeki her şeyle kaldırılsın mı?
# `what` is an activity, as somebody wrote it.
plan-remove-activity = "{ $what }" plandan kaldırılsın mı?
plan-remove-item = { $code } { $title } plandan kaldırılsın mı?
plan-remove-item-activities = { $code } { $title } kaldırılsın mı? Onunla giden etkinlik: { $count }
plan-keep-it = Kalsın
plan-remove-it = Kaldır
plan-changed-not-removed = Bu arada başka biri bu planı değiştirdi, bu yüzden kaldırılmadı. Lütfen önce ona bak.

## An open plan. How its last change stands, at the right above: at most 16 columns.

plan-saving = kaydediliyor…
plan-saved = kaydedildi
plan-not-saved = kaydedilmedi
plan-saving-wait = Biraz bekle: Son değişikliğin kaydediliyor. Lütfen yeniden dene.

## The three pages of a plan, side by side: together at most 42 columns.

plan-page-items = Yaptıklarımız
plan-page-months = Aylar
# What shall come of it, by a figure.
plan-page-targets = Hedefler

## What stands on the pages.

# The letters e, i and a are keys.
plan-empty = Henüz bir şey planlanmadı. e her alan için örnekler gösterir, i ifadeleri sıralar; bir rapordan a bir ifadeyi buraya koyar. Bir yıl için bir veya iki tane yeter.
# Behind a statement's title.
plan-no-objective = henüz amaç yok
# From when to when an activity lasts, in the shortest words: "3 Nov – 14 Nov". At most 24 columns with the days.
plan-days-between = { $from } – { $to }
plan-days-from = başlangıç: { $day }
plan-days-until = bitiş: { $day }
plan-days-none = henüz gün yok
plan-check-not-yet = Bu plandan sonra bu kademenin raporu henüz gelmedi. Gelince her hedefe burada bakılır.
plan-checked = Karşılaştırılan: { $year }, { $session }. dönem.
plan-no-figure = hedeflenen sayı yok

## The lines of a statement or an activity in a plan: the name of each at the left, and in a plan on paper. At most 24 columns.

plan-objective = Amaç
plan-measure = Nereden anlarız
# Goes on with one of the next four: "The next report: shows a mean of at least".
plan-aim = Sonraki rapor
plan-aim-none = sayıyla denetlenmez
plan-aim-mean = ortalama en az
# 4 and 5 are the highest points of the scale.
plan-aim-agreeing = 4 ve 5 payı en az
plan-aim-option = bir seçeneğin payı
# These five go on with it, line by line: "of the question: Devices at home; the option: none; of: Students; is chosen by: at least; this much: 60 %". At most 22 columns each.
plan-aim-question = soru
plan-aim-choice = seçenek
plan-aim-line = seçenler
plan-aim-bound = sınır
plan-aim-value = şu kadar
plan-at-least = en az
plan-at-most = en çok
# `title` and `code` are a question's.
plan-aim-question-is = { $title } ({ $code })
# What stands behind these two goes on as in the messages "told-said" and "told-since", which participants read.
plan-said = Geçen sefer dediniz ki
plan-since = Sonra yaptıklarımız
# What is done.
plan-what = Ne
plan-who = Kim
plan-from = Başlangıç
plan-to = Bitiş
plan-resources = Kaynaklar
plan-money = Para
# How far it is.
plan-progress = Durum
# What became of the target.
plan-came = Sonucu

## What stands in such a line before something is typed.

plan-hint-objective = yıl sonunda ne farklı olmalı
plan-hint-measure = bir cümleyle
plan-hint-told = katılanlar için: bu sözlerden sonra sürer
plan-hint-what = ne yapılır
plan-hint-who = kim ilgilenir
# 23.11.2026 and 23.11. are how days are typed here.
plan-hint-day = bir gün, örneğin 23.11.2026 veya 23.11.
plan-hint-resources = zaman, odalar, yardım
plan-hint-money = kaça mal olur

## What was typed into such a line does not fit.

# `highest` is the highest point of the scale, such as "5.0"; `middle` is an example.
plan-mean-wrong = Ortalama { $lowest } ile { $highest } arasındadır, örneğin { $middle }.
plan-share-wrong = Pay, 0 ile 100 arasında bir tam sayıdır (yüzde).
# The letter x is a key.
plan-what-missing = Etkinlik için birkaç kelime gerekir. x onu kaldırır.
# `typed` is what was typed. The two days are how days are typed here.
plan-no-day = "{ $typed }" bir gün değil. Lütfen 23.11.{ $year } veya 23.11. gibi yaz.

## Choosing something in a plan: the question, and what can be chosen.

plan-what-activity = Ne yapılacak?
plan-what-about = Ne hakkında?
plan-examples = Başlamak için örnekler; içlerindeki her şey değiştirilebilir.
plan-write-as = Plan ne olarak yazılsın?
# As what a plan is written: at most 50 columns each.
plan-as-page = Okunacak, yansıtılacak, basılacak sayfa (HTML)
plan-as-poster = Afiş: asmak için tek sayfa (HTML)
plan-as-text = Kendi belgelerine yapıştıracağın metin (DOCX)
plan-as-markdown = Markdown
plan-as-calendar = Takvim için günler (iCalendar)
plan-write-saving = Plan kaydediliyor. Lütfen yeniden dene.
plan-calendar-nothing = Bu planın hiçbir etkinliğinin henüz günü yok, bu yüzden takvim için bir şey yok. Birine bir ilk veya son gün ver; o zaman olur. Hiçbir şey yazılmadı.
plan-many-activities = Bir maddede en çok { $count } etkinlik olur.
plan-many-items = Bir planda en çok { $count } ifade olur.

## Two coordinators change one plan at the same time.

plan-met-removed-by-them = Bu arada başka biri bu planı değiştirdi. Senin bir şey değiştirdiğin ifadeyi kaldırmıştı: İfade yeniden burada.
plan-met-removed-by-you = Bu arada başka biri bu planı değiştirdi. Senin kaldırdığın ifadede bir şey değiştirdi, bu yüzden ifade kalıyor. Lütfen ona bak.
plan-met-chosen = Bu arada başka biri bu planı değiştirdi. İkinizin de yeniden seçtikleri onun bıraktığı gibi; lütfen bak.
plan-met-theirs = Bu arada başka biri bu planı değiştirdi. Onu şimdiki hâliyle görüyorsun.
plan-met-both = Bu arada başka biri bu planı değiştirdi. Onun değişiklikleri de seninkiler de içinde.
# Both typed into one line. What this one typed stands in the line again. Enter and Esc are keys.
plan-clash-emptied = Bu arada başka biri bu planı değiştirdi ve bu satırı boşalttı. Satırda seninki duruyor: Enter onu kaydeder, Esc onunkini bırakır.
# `theirs` is what the other one wrote.
plan-clash-wrote = Bu arada başka biri bu planı değiştirdi ve buraya "{ $theirs }" yazdı. Satırda seninki duruyor: Enter onu kaydeder, Esc onunkini bırakır.

## A plan on paper, and what a report says of a plan's targets. Names of lines and heads of columns; see also the lines above.

plan-area = Alan
plan-target = Hedef
plan-statement = İfade
# From when to when.
plan-when = Zaman
# `code` and `title` are a statement's.
plan-activities-for = Etkinlikler: { $code } { $title }
# Quotation marks around the words of a statement, as your language writes them.
plan-quoted = “{ $words }”
# Days of an activity: "3 Nov 2026 to 14 Nov 2026". See also "plan-days-from" and "plan-days-until".
plan-days-to = { $from } – { $to }
# The heading of a poster: what participants said, and what the school does.
plan-poster = Siz söylediniz. Biz yapıyoruz.
plan-foot = Reflectory ile hazırlanmıştır; Avrupa Komisyonu ile bağlantısı yoktur.
# In a calendar's entry, line by line: "Objective: …", "Who: …". `name` is the name of a line.
plan-calendar-line = { $name }: { $text }
plan-had-planned = Neleri planlamıştık
# `title` is the plan's, `year` is a school year such as 2026-2027.
plan-had-planned-title = { $title }, { $year }
plan-judged = Yazıldığı hâliyle, karşılaştırma kurallarına göre değerlendirilir: Değer gizliyse veya başka sözlerle sorulduysa bir şey söylenemez.
