### The guide, data protection, certificates. The long texts of the guide are files of their own: guide/*/*.txt.

## What there is to read: a title, and below it what it is. At most 54 columns.

resources-heading = Okumak ve dağıtmak için
resources-steps = Adım adım nasıl yürür
resources-steps-more = anahtardan son günün ertesi sabahına kadar
resources-questionnaire = Anket
resources-questionnaire-more = alan alan, kime ne soruluyor
resources-lists = İfade listeleri
resources-lists-more = metin dosyası olarak: yazdırmak, göndermek için
resources-about = Reflectory hakkında
resources-about-more = nedir ve nereden gelir

## Statement lists: choosing whose statements are saved.

# `level` is an education level, such as Primary.
lists-heading = İfade listeleri · { $level }
lists-more = Bu gruba bu kademede sorulabilecek her ifade, açıklamasıyla. İfadelerin yazıldığı dilde: İngilizce.

## A statement list that was saved: a text file.

# `group` is a group inside a sentence, such as "students"; `level` is an education level.
list-title = İfadeler: { $group }, { $level }
# Behind the number of a statement, in brackets.
list-optional = seçmeli
# `help` says what the best answer would look like.
list-five = 5 şöyle olurdu: { $help }
list-meant = Ne demek isteniyor: { $help }
list-own-wording = İfadeler Reflectory'ye aittir. Avrupa Komisyonu ile bağlantısı yoktur.

## The questionnaire, to read: area by area.

# A heading: the scale on which statements are answered.
guide-scale = Ölçek
# `points` are the names of the levels, with commas; `none` is what 0 says, such as "I do not know".
guide-scale-levels = Her ifade { $count } düzeyden biriyle yanıtlanır: { $points }; 0: { $none }. Her birinin yanındaki açıklama ne demek istendiğini söyler.
# `lowest` and `highest` are what the ends of the scale say.
guide-scale-points = Her ifade 1 ({ $lowest }) ile { $count } ({ $highest }) arasında yanıtlanır; 0: { $none }. Her birinin yanındaki açıklama ne demek istendiğini söyler.
guide-scale-five = Her ifade 1 (deneyimime göre hiç doğru değil) ile 5 (deneyimime göre çok doğru) arasında yanıtlanır; 0, geçerli olmadığını söyler. Her birinin yanındaki açıklama 5'in neye benzediğini söyler.
# A heading: questions that belong to no area.
guide-beside = Alanların yanında

## What the long texts of the guide are filled with. See guide/*/protection.txt and guide/*/parents.txt.

# Fills "retention": how long sealed sheets are kept.
guide-retention = { $years ->
    [one] bir yıl
   *[other] { $years } yıl
  }
# Fills "school" where the school has no name yet.
guide-our-school = Okulumuz
# Fills "coordinators", behind "The sheets:". `names` are names with the next message between them.
guide-nobody = henüz hiç kimse, çünkü koordinatör anahtarı yok
guide-coordinator = { $name }, parola veya kurtarma kelimeleriyle
guide-coordinators = { $names }, her biri parola veya kurtarma kelimeleriyle
guide-names = { $first } ve { $second }
# Fills "needs", a sentence behind it.
guide-needs-all = Formları yalnızca hepsi birlikte açabilir.
guide-needs-one = Her biri formları tek başına açabilir.

## Certificates and the school's badge.

certificates-none = Henüz hiçbir çalışma kapanmadı.
certificates-none-more = Son günün ertesi gününden itibaren koordinatörü burada bir belge, okul da rozetini alır.
# The "c" is a key.
certificates-participants = Katılanlar belgelerini teslim ettikten hemen sonra ve yalnızca o zaman alır: teşekkür ekranında c.
certificates-over = Biten çalışmalar
# An exercise whose sheets are sealed still; `exercise` is such as "Primary · session 1 of 2026-2027".
certificates-badge-later = { $exercise }  (rozet, mührü açılınca)
# The same where there is little room.
certificates-badge-later-short = { $exercise }  (mühürlü)
certificates-badge = Rozet, her kullanıcı grubu katıldıysa ve en az { $sheets } form teslim edildiyse verilir. Herkes denetleyebilsin diye okulun kendi anahtarıyla imzalanır; Avrupa Komisyonu'nun rozeti değildir.

## Why there is no badge, in sentences.

# `group` is a group's title.
badge-missing-group = Şu gruptan kimse form teslim etmedi: { $group }; her grup katılmalıdır.
badge-missing-sheets = Toplam { $sheets } form teslim edildi; rozet için en az { $least } gerekir.
