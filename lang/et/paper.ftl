### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Ankeet { $number }
paper-page = lk { $page }/{ $pages }
paper-as = Vastad rollis: { $who }, { $level }.
paper-voluntary = Osalemine on vabatahtlik. Võid vahele jätta kõik, millele sa vastata ei soovi. Palun ära kirjuta sellele ankeedile ühtegi nime.
paper-number = Number on selleks, et iga ankeet läheks arvesse üks kord. Keegi ei peaks üles märkima, kellel on milline; võta virnast ükskõik milline ankeet.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Tee rist ühte ruutu, nii: [x]. Kui sobida võib mitu, on see kirjas. ({ $id })
paper-small = Sinu rühm on väike. Selle tulemusi näidatakse eraldi alles siis, kui vastuslehti on vähemalt { $cell }. Kui neid on vähem, siis ainult teie kõigi nõusolekul; seda küsitakse sinult lõpus.
paper-own-line-ask = Kas meie rühma tulemusi tohib näidata eraldi?
paper-own-line = Meie rühma tulemusi tohib näidata eraldi.
paper-own-line-why = Kui vastuslehti on vähe, tehakse nii ainult siis, kui te kõik selle märgite; võid selle ka märkimata jätta.
paper-thanks = Aitäh. Palun murra ankeet kokku ja pane see teiste hulka, mitte kõige peale.
paper-one-cross = (üks rist)
paper-many-crosses = (nii mitu risti, kui sobib)

## One-time slips.

paper-slips = Ühekordsed koodisedelid
paper-slip-once = Sinu kood kehtib ühe korra. Keegi ei saa selle järgi sinu vastuseid ära tunda: alles jääb ainult märge, et koodi on kasutatud.

## An invitation.

letter-title = Kutse osalema
letter-dear = Tere, { $group }!
letter-why = Meie kool vaatab, kuidas ta kasutab digitehnoloogiat õpetamisel ja õppimisel: mis toimib ja mis peaks paremaks saama. Selleks on koolil vaja teada, kuidas teie seda näete.
letter-from = Algus
letter-until = Lõpp
letter-until-day = { $day } kell 23.59
letter-time = Vajalik aeg
letter-minutes = { $minutes ->
    [one] umbes 1 minut
   *[other] umbes { $minutes } minutit
  }
letter-as = Vastate rollis
letter-code = Vastamise kood
letter-who = Kes on kutsutud vastama
letter-free = Osalemine on vabatahtlik
letter-free-more = Võite vahele jätta kõik, millele te vastata ei soovi, ja igal ajal lõpetada.
letter-nobody = Keegi ei saa teada, kes mida vastas
letter-nobody-more = Koos vastustega ei salvestata nime, kontot ega aega. Vastused pitseeritakse kohe ja need jäävad meie kooli. Kui rühma vastuslehti on vähem kui { $cell }, ei näidata rühma kohta midagi eraldi, välja arvatud juhul, kui kõik vastuslehe esitanud on sellega nõustunud. Kõike ei saa lubada: keegi võib vastamise ajal teie ekraani näha ning see, kes kirjutab tekstiväljale nime või loo, võib selle järgi äratuntav olla.
letter-thanks = Aitäh, et osalete.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Tunnistus
certificate-above = Käesolevaga kinnitatakse, et
certificate-took-part = osales, kui { $school } vaatas, kuidas koolis digitehnoloogiat kasutatakse.
certificate-coordinated = koordineeris tööd, kui { $school } vaatas, kuidas koolis digitehnoloogiat kasutatakse.
certificate-our-school = meie kool
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $session }. küsitluskord, õppeaasta { $year }

## The last line of everything that leaves the school.

paper-made-with = Tehtud programmiga Reflectory. Ei ole seotud Euroopa Komisjoniga.
