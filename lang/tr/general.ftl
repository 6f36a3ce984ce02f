### What stands on many screens: days, months, the names of keys' effects.

## Days. "weekday-1" is Monday. The months stand as in a date.

weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
# A whole day, such as "Friday 27 November 2026".
whole-day = { $day } { $month } { $year } { $weekday }

## Time.

# A time of day behind a day: exercises close at the end of a day.
closing-time = saat 23.59

## What keys do, in a word or two: they stand in the last two lines of a screen of 60 columns.

key-move = gezin
key-scroll = kaydır
key-back = geri
key-leave = çık
key-go-on = devam
key-done = bitir
key-language = dil
key-this-one = bunu seç

## A window that is too small, and somebody who went away.

enlarge = Lütfen bu pencereyi büyüt.
enlarge-kept = Yanıtların saklanıyor.
enlarge-enough = 60 sütun ve 20 satır yeter.
enlarge-lines = Her boyuttaki pencerede: { $command }
enlarge-leave = Ctrl-C ile çıkılır.
still-there = Hâlâ burada mısın?
still-there-seconds = { $seconds ->
    [one] Bir saniye sonra bu bilgisayarı sıradaki kişi kullanabilecek.
   *[other] { $seconds } saniye sonra bu bilgisayarı sıradaki kişi kullanabilecek.
  } Yanıtların saklanır; üç kelimenle onlara dönebilirsin.
key-i-am-here = buradayım
key-more-time = her zaman daha çok süre
more-above = devamı ↑
more-below = devamı ↓
writing = Bir dosya yazılıyor. Bu sırada devam edebilirsin; Esc yazmayı durdurur.
writing-long = { $seconds } saniyedir bir dosya yazılıyor. Bu sırada devam edebilirsin; Esc yazmayı durdurur.
one-moment = Biraz bekle.
fault = Reflectory programında bir hata oluştu. Teslim edilen her şey güvende. Lütfen yeniden dene.
