### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Form { $number }
paper-page = sayfa { $page } / { $pages }
paper-as = Grubun: { $who }; { $level }.
paper-voluntary = Katılım gönüllüdür. Yanıtlamak istemediğin her şeyi boş geçebilirsin. Lütfen bu forma ad yazma.
paper-number = Numara, her form bir kez sayılsın diye var. Hangi formun kimde olduğunu kimse not etmemeli; yığından herhangi bir form al.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Bir kutuya çarpı koy, şöyle: [x]. Birden çoğu uyabiliyorsa bu belirtilir. ({ $id })
paper-small = Grubun küçük. Sonuçları ancak en az { $cell } form olunca ayrı gösterilir. Daha az form varsa yalnızca hepiniz kabul ederseniz gösterilir; bu, sana sonunda sorulur.
paper-own-line-ask = Grubumuzun sonuçları ayrı gösterilebilir mi?
paper-own-line = Grubumuzun sonuçları ayrı gösterilebilir.
paper-own-line-why = Az form varsa bu yalnızca hepiniz işaretlerseniz olur; istersen boş bırakabilirsin.
paper-thanks = Teşekkürler. Lütfen formu katla ve diğerlerinin arasına koy, en üste koyma.
paper-one-cross = (bir çarpı)
paper-many-crosses = (uyan her kutuya çarpı)

## One-time slips.

paper-slips = Tek kullanımlık kod kâğıtları
paper-slip-once = Kodun bir kez kullanılabilir. Kimse bu koda bakarak yanıtlarını tanıyamaz: Yalnızca kullanıldığına dair bir işaret saklanır.

## An invitation.

letter-title = Katılım daveti
letter-dear = Değerli { $group },
letter-why = Okulumuz, öğretme ve öğrenmede dijital teknolojiyi nasıl kullandığına bakıyor: Neler işliyor, neler daha iyi olmalı? Bunun için sizin bunu nasıl gördüğünüzü bilmesi gerekiyor.
letter-from = Başlangıç
letter-until = Bitiş
letter-until-day = { $day }, saat 23.59
letter-time = Gereken süre
letter-minutes = { $minutes ->
    [one] yaklaşık 1 dakika
   *[other] yaklaşık { $minutes } dakika
  }
letter-as = Grubunuz
letter-code = Yanıtlama kodu
letter-who = Kimler davetli
letter-free = Katılım gönüllüdür
letter-free-more = Yanıtlamak istemediğiniz her şeyi boş geçebilir, anketi istediğiniz an bırakabilirsiniz.
letter-nobody = Kimin ne yanıt verdiğini kimse öğrenemez
letter-nobody-more = Yanıtlarla birlikte hiçbir ad, hesap veya zaman kaydedilmez. Yanıtlar hemen mühürlenir ve okulumuzda kalır. Bir grupta en az { $cell } form yoksa, form teslim edenlerin hepsi kabul etmedikçe o gruba ait hiçbir şey ayrı gösterilmez. Her şey için söz verilemez: Siz yanıtlarken biri ekranınızı görebilir ve bir metin alanına bir ad veya bir öykü yazan kişi bundan tanınabilir.
letter-thanks = Katıldığınız için teşekkür ederiz.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Katılım belgesi
certificate-above = Bu belge şunu bildirir:
certificate-took-part = { $school }, dijital teknolojiyi nasıl kullandığına bakarken bu çalışmaya katılmıştır.
certificate-coordinated = { $school }, dijital teknoloji kullanımına bakarken bu çalışmayı koordine etmiştir.
certificate-our-school = okulumuz
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $year }, { $session }. uygulama dönemi

## The last line of everything that leaves the school.

paper-made-with = Reflectory ile hazırlanmıştır. Avrupa Komisyonu ile bağlantısı yoktur.
