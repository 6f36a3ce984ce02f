### Setting an exercise up: its statements, and activating it.

## The list of statements: how long the questionnaire takes each group. The pieces stand in one line, apart by dots.

# `group` is a group's title, such as "Teachers"; where there is little room the one letter that stands for it.
statements-minutes = { $group } { $minutes } dk
# Longer than the group should need; `most` is that limit in minutes.
statements-minutes-over = { $group } { $minutes } dk, sınır { $most } aşıldı
# The same behind a group's letter: as short as it can be.
statements-minutes-over-short = { $group } { $minutes } dk > { $most }
# Nobody of this group is asked.
statements-group-left-out = { $group } dışarıda

## The list of statements: what is asked. The pieces stand in one line, apart by dots.

# All of the questionnaire, and no short form of it.
statements-everything = Her şey sorulur
# How many of the optional statements are ticked.
statements-optional = { $on } / { $count } seçmeli
# How many own statements there are, of how many there can be.
statements-own = sana ait { $count } / { $most }

## The list of statements: a search.

# What is typed follows.
statements-search = Ara:
# How many statements were found; at most 14 columns.
statements-found = { $count } bulundu
# What the list has after a search. `found` is "12 found"; a is a key.
statements-found-for = "{ $words }": { $found } · a hepsini gösterir
statements-found-none = Bu kelimelerin geçtiği ifade yok.

## The list of statements: headings between the entries.

statements-heading-own = Kendi ifadelerin
# Questions that are answered by writing.
statements-heading-words = Kendi sözleriyle
statements-heading-stray = İşaretli ama bu kademede sorulmuyor

## The list of statements: a word at the end of an entry, at most 8 columns; what has no word is optional.

# Always asked.
statements-word-core = temel
# Left out by the short form.
statements-word-out = yok
# Optional, and asked because the short form holds it.
statements-word-form = kısa
# Written by the school.
statements-word-own = okul

## The list of statements: entries that are no statements, in at most 46 columns. The letter in brackets is a key.

statements-write-own = Sana ait bir ifade yaz (n)
statements-bring-own = Kendi ifadelerini başka yerden aktar (i)
# `code` is a statement's code, such as C11. Space is a key.
statements-stray = { $code }: Boşluk tuşu çıkarır
# What the entry under the cursor is for, in up to three lines.
statements-write-own-what = Sana ait en çok on ifade olabilir; öbürleri gibi yanıtlanır. Okuyacak her grup için bir metin yaz.
statements-bring-own-what = Bir dosyadan veya bir çalışmandan ya da hazırlığından. Uymayan söylenir; buradaki hiçbir şey kaybolmaz.
statements-stray-what = Başka bir kademe için işaretlenmişti ve çalışmanın başlatılmasını engellerdi.

## The list of statements: why a tick stays as it is.

statements-own-is-asked = Kendi ifadelerin her zaman sorulur. Enter bunu açar: değiştirebilir veya kaldırabilirsin.
statements-core-is-asked = Bu her zaman sorulur. Seçmeli olanların önünde boş bir kutu vardır.
# f is a key: it chooses how much is asked.
statements-form-leaves-out = Kısa anket bunu dışarıda bırakır. f ile daha çoğu sorulur.
statements-form-holds = Bu, kısa ankettedir ve onunla birlikte sorulur.
# `most` is a number, now 10.
statements-no-more-own = Sana ait { $most } ifade var, daha fazlası olamaz. Önce birini değiştir veya kaldır.

## A statement in full: whether it is asked, and what that takes each group. `times` is such as "L 0.3 · T 0.2": the letters of groups, and minutes.

statements-takes-own = Sana ait, her zaman sorulur. Süre: { $times } dk.
statements-takes-core = Temel, her zaman sorulur. Süre: { $times } dk.
statements-takes-left-out = Kısa ankette yok. Süresi şu olurdu: { $times } dk.
statements-takes-ticked = Seçmeli, işaretli. Eklediği süre: { $times } dk.
statements-takes-unticked = Seçmeli, işaretsiz. Ekleyeceği süre: { $times } dk.
statements-takes-in-form = Seçmeli, kısa ankette var. Süre: { $times } dk.
statements-read-by-nobody = Henüz kimse okumuyor.
# `help` is the sentence with which a participant is helped to answer.
statements-help = Açıklama: { $help }
statements-more-below = devamı aşağıda ↓

## How much is asked: everything, or a short form.

statements-how-much = Ne kadarı sorulur
statements-all = Her şey
statements-all-what = Bütün temel ifadeler, diğer alanlar ve senin işaretlediklerin veya yazdıkların.
# Stands behind the one that holds.
statements-chosen = seçili

## A preview: one of the groups follows, to be chosen.

statements-preview = Ön izleme, katılanın gördüğü yoldur. Hiçbir şey kaydedilmez; istediğin zaman çık.

## An own statement: its lines. A line's name has 20 columns, up to 28.

own-new = Sana ait yeni bir ifade
# A line's name: what the statement is called in reports.
own-title = Başlık
# Nothing is written for a line: there is no title.
own-no-title = yok
# Nothing is written for a line: the group is not asked this statement.
own-not-asked = sorulmuyor
own-not-translated = çevrilmedi
own-not-written = henüz yazılmadı
# What the line under the cursor is for, in up to four lines of 50 columns.
own-title-what = İfadeye raporda ad veren birkaç kelime. Katılanlar bunu görmez.
own-text-what = Bu grubun okuduğu metin, örneğin "Okulumuzda …". Boş kalırsa gruba sorulmaz.
own-translation-what = Aynısı bu dilde. Boş kalırsa ifade, yazıldığı dilde ve işaretli okunur.
own-help-what = Tam bir evetin, yani 5'in, neye benzediğini anlatan bir veya iki cümle.

## An own statement: how much of its room a text takes. `max` is a number.

own-characters = { $used } / { $max } karakter
own-lines = { $used } / { $max } satır
# `used` is such as "5 of 4 lines".
own-too-long = Bu, en küçük ekrana sığmayacak kadar uzun: { $used }. Lütfen biraz kısalt.
own-pasted-too-long-characters = Yapıştırılan metin { $pasted } karakter ve sığmıyor: yer { $max } karakterlik. Hiçbir bölümü alınmadı.
# `columns` is a number, how many characters a line has.
own-pasted-too-long-lines = Yapıştırılan metin { $pasted } karakter ve sığmıyor: yer { $max } satırlık, satırda { $columns } karakter. Hiçbir bölümü alınmadı.
own-pasted-left-out = Gösterilemeyen karakterler çıkarıldı.

## An own statement is removed. x is a key.

own-remove = x tuşuna bir kez daha basılırsa bu ifade bütün metinleriyle kaldırılır. Başka her tuş onu korur.
own-removed = İfade kaldırıldı.

## Own statements are brought in from elsewhere.

bring-title = Kendi ifadelerini aktar
bring-what = Kimlikleri aynı kalır, böylece sonuçlar karşılaştırılabilir. Burada zaten olanlar olduğu gibi kalır.
bring-from-file = Bir dosyadan
# A path follows, which is typed.
bring-file = Dosya:
bring-file-what = TOML dosyası olarak bir çalışma. Kendi ifadeleri çevirileriyle birlikte alınır; dosya olduğu gibi kalır.
bring-no-other = Başka hiçbir çalışmada sana ait ifade yok.
# An exercise in the list, such as "2 statements: Primary, session 1 of 2026-2027".
bring-from-exercise = { $count } ifade: { $level }, { $year }, { $session }. dönem
bring-file-empty = Bu dosyada sana ait ifade yok.

## What became of own statements that were to be brought in. `names` is such as "Breaks", "Phones" and 3 more.

bring-taken-none = Hiçbir şey alınmadı.
bring-taken-one = Alındı: { $names }.
bring-taken = Alınan kendi ifadelerin: { $count }.
bring-here-already = Zaten burada: { $names }.
bring-same-id = Alınmadı, çünkü buradaki başka bir ifadenin kimliği aynı: { $names }.
# `most` is a number, now 10.
bring-too-many = Alınmadı, çünkü en çok { $most } olabilir: { $names }.
# These names, with the quotation marks of the language.
bring-names-one = "{ $one }"
bring-names-two = "{ $one }", "{ $two }"
bring-names-three = "{ $one }", "{ $two }", "{ $three }"
bring-names-more = "{ $one }", "{ $two }", "{ $three }" ve { $more } tane daha
# One sentence behind the other.
bring-and = { $first } { $next }

## Suggested statements: a set, from which some are ticked and taken over.

# The title of the page; `title` is the title of a set, such as "Blended learning".
suggested-title = Öneriler: { $title }
# The same in the list of where statements come from.
suggested-set = Öneriler: { $title }, { $count } ifade
# `fit` and `most` are numbers.
suggested-count = İşaretli: { $ticked }. { $fit } tane daha sığar: Bir çalışma sana ait en çok { $most } ifade alır.
# A statement that was taken over before; `title` is its title.
suggested-here = { $title } (zaten burada)
suggested-is-here = Bu kimlikle sana ait bir ifade zaten burada. Listede değiştirilebilir.
suggested-full = Sana ait { $most } ifade var, daha fazlası olamaz. Önce birini kaldır.
# `fit` is how many of the suggested ones there is room for.
suggested-no-more = Daha fazlası sığmaz: Sana ait { $most } ifade olabilir, bunlardan { $fit } tane. Önce bir işareti kaldır.
suggested-nothing-ticked = Henüz hiçbir şey işaretli değil. Boşluk tuşu imlecin altındaki ifadeyi işaretler.

## Before activation: the list of what is ready and what is missing.

# a is a key.
activate-ready = Her şey hazır: a ile başlatılır.
activate-missing = { $count ->
    [one] Bir şey eksik. Enter, düzeltileceği yere götürür.
   *[other] { $count } şey eksik. Enter, her birinin düzeltileceği yere götürür.
  }
activate-still-missing = Hâlâ eksik bir şey var. Listede işaretli; Enter oraya götürür.
# `groups` is such as "5 school leaders, 35 teachers, 200 students".
activate-invited = Davetliler: { $groups }
# One of these: a number, and a group's title with a small first letter. It can as well be "{ $group }: { $invited }".
activate-invited-group = { $group }: { $invited }
# What is asked. `form` is the title of a short form, or the next message; `own` is how many statements the school wrote.
activate-statements = { $form }, { $optional } seçmeli, sana ait { $own }
activate-all-core = Bütün temel ifadeler
# `first` is such as "Monday 30 November", `last` such as "Friday 11 December 2026".
activate-slot = { $first }, 00.00 – { $last }, 23.59: { $days } gün

## The same list: who can open the sheets. `who` is a name, or two names and more joined by the last message.

# The number is that of a room.
activate-no-key = Henüz anahtar yok, bu yüzden formları sonra kimse açamaz. 9. odada bir anahtar oluştur.
# One name.
activate-opens-one = Formları açabilen: { $who }.
activate-opens-each = Formları tek başına açabilenler: { $who }.
activate-opens-together = Formları yalnızca birlikte açabilenler: { $who }.
# `who` is one of the sentences above; `name` is the one whose passphrase was typed.
activate-tried = { $who } Parola az önce doğrulandı ({ $name }).
# `who` is one of the sentences above; t is a key.
activate-try = { $who } Parola hâlâ biliniyor mu? t ile denenir.
# Two names, such as "Anna and Bea".
activate-names-and = { $one } ve { $other }

## The same list: what participants are told came of last time.

activate-tell-offer = { $count ->
    [one] Katılanlara geçen seferden sonra yapılanları anlat: planından 1 şey. Enter gösterir.
   *[other] Katılanlara geçen seferden sonra yapılanları anlat: planından { $count } şey. Enter gösterir.
  }
activate-tell-other = { $count ->
    [one] Katılanlara geçen seferden sonra yapılanlar anlatılıyor: 1 şey. Planında artık başka sözlerle yazıyor; Enter gösterir.
   *[other] Katılanlara geçen seferden sonra yapılanlar anlatılıyor: { $count } şey. Planında artık başka sözlerle yazıyor; Enter gösterir.
  }
activate-told = { $count ->
    [one] Katılanlara geçen seferden sonra yapılanlar anlatılıyor: 1 şey
   *[other] Katılanlara geçen seferden sonra yapılanlar anlatılıyor: { $count } şey
  }

## A page on what participants are told came of last time. Space is a key.

# Stands behind a box that is ticked.
activate-tell = Geçen seferden sonra yapılanları anlat
activate-tell-state-other = Şu anda başka sözlerle anlatılıyor. Boşluk tuşu bunları alır.
activate-tell-state-plan = Kaynak: "{ $plan }" planı. Karşılamada ve teslimden sonra gösterilir.
activate-tell-state = Karşılamada ve teslimden sonra gösterilir.

## The same list: what nobody can change once it is activated, in a table: a group in each row, numbers in four columns.

activate-freezes = Artık değişmeyecekler
# Heads of columns behind "invited" and "minimum" of set-up.ftl, in small letters.
activate-head-statements = ifade
activate-head-minutes = dakika
# In the column of those who are invited: nobody entered a number.
activate-not-known = bilinmiyor
# Below the table. `days` is one of the next two; `languages` are their tags, such as "en, fr".
activate-counted = Kendi ifadelerin { $own } · { $days } · gizlilik sınırı { $cell } · diller { $languages }
activate-counted-days = { $days } gün
activate-counted-no-days = günler seçilmedi
activate-key-lost = Hem parolayı hem kurtarma kelimelerini kaybeden, yanıtları kaybeder: O zaman formları kimse açamaz.

## Activating is asked for once more.

# `what` is such as "Primary · session 1 of 2026-2027".
activate-question = Başlatılsın mı? { $what }
# `slot` is such as "Monday 30 November – Friday 11 December 2026".
activate-people = { $people } kişiye soruluyor: { $slot }, { $days } gün.
activate-from-then-on = O andan sonra katılanların gördüğü hiçbir şey değişemez, bir anket dosyası değişse bile. Biri yanıtlamaya başlayana kadar başlatma geri alınabilir.
# `who` is a name, or names such as "Anna and Bea".
activate-sealed = Formlar şunun için mühürlenir: { $who }.
activate-activating = Biraz bekle: Başlatılıyor.

## A passphrase is tried.

activate-still-known = Parola hâlâ biliniyor mu?
activate-only-tried = Formlar açılırken yazacağın gibi yaz. Şimdi hiçbir şey açılmaz; yalnızca denenir.
activate-trying = Biraz bekle: Parola deneniyor.
