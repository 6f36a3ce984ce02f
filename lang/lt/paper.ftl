### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Anketa { $number }
paper-page = { $page } puslapis iš { $pages }
paper-as = Tavo grupė: { $who }; { $level }.
paper-voluntary = Dalyvavimas savanoriškas. Gali praleisti viską, į ką nenori atsakyti. Nerašyk šioje anketoje jokio vardo.
paper-number = Numeris reikalingas, kad kiekviena anketa būtų įskaičiuota vieną kartą. Niekas neturėtų užsirašyti, kas kurią turi; imk iš krūvelės bet kurią anketą.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Pažymėk kryželiu vieną langelį, štai taip: [x]. Kur gali tikti keli, tai parašyta. ({ $id })
paper-small = Tavo grupė maža. Jos rezultatai atskirai rodomi tik nuo { $cell } anketų. Jei jų mažiau – tik kai sutinka visi grupės nariai; apie tai paklausime pabaigoje.
paper-own-line-ask = Ar mūsų grupės rezultatus galima rodyti atskirai?
paper-own-line = Mūsų grupės rezultatus galima rodyti atskirai.
paper-own-line-why = Kai anketų mažai, taip bus tik tada, kai tai pažymės visi grupės nariai; tu gali ir nežymėti.
paper-thanks = Ačiū. Sulenk anketą ir įdėk ją tarp kitų, ne ant viršaus.
paper-one-cross = (vienas kryželis)
paper-many-crosses = (tiek kryželių, kiek tinka)

## One-time slips.

paper-slips = Vienkartiniai lapeliai su kodu
paper-slip-once = Tavo kodas veikia vieną kartą. Niekas negali pagal jį atpažinti tavo atsakymų: išsaugoma tik žyma, kad kodas panaudotas.

## An invitation.

letter-title = Kvietimas dalyvauti
letter-dear = Laba diena, { $group }!
letter-why = Mūsų mokykla pažvelgia, kaip ji naudoja skaitmenines technologijas mokymui ir mokymuisi: kas veikia gerai ir kas turėtų pagerėti. Todėl jai reikia žinoti, kaip tai matote jūs.
letter-from = Pradžia
letter-until = Pabaiga
letter-until-day = { $day }, 23:59
letter-time = Reikalingas laikas
letter-minutes = { $minutes ->
    [one] apie { $minutes } minutę
    [few] apie { $minutes } minutes
   *[other] apie { $minutes } minučių
  }
letter-as = Jūsų grupė
letter-code = Kodas atsakymams
letter-who = Kas kviečiami atsakyti
letter-free = Dalyvavimas savanoriškas
letter-free-more = Galite praleisti viską, į ką nenorite atsakyti, ir bet kada sustoti.
letter-nobody = Niekas negali sužinoti, kas ką atsakė
letter-nobody-more = Kartu su atsakymais neįrašomas nei vardas, nei paskyra, nei laikas. Atsakymai iš karto užantspauduojami ir lieka mūsų mokykloje. Jei grupės anketų mažiau nei { $cell }, apie ją atskirai nieko nerodoma, nebent su tuo sutiko visi, kas pateikė anketą. Ne viską galima pažadėti: kol atsakinėjate, kas nors gali pamatyti jūsų ekraną, o tas, kas į teksto lauką įrašo vardą ar istoriją, gali būti iš to atpažintas.
letter-thanks = Ačiū, kad dalyvaujate.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Pažymėjimas
certificate-above = Šiuo pažymima, kad
certificate-took-part = dalyvavo, kai { $school } pažvelgė, kaip naudoja skaitmenines technologijas.
certificate-coordinated = koordinavo darbą, kai { $school } pažvelgė, kaip naudoja skaitmenines technologijas.
certificate-our-school = mūsų mokykla
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $session } apklausos etapas, { $year } m. m.

## The last line of everything that leaves the school.

paper-made-with = Sukurta programa „Reflectory“. Ji nesusijusi su Europos Komisija.
