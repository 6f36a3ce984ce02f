### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formulier { $number }
paper-page = pagina { $page } van { $pages }
paper-as = Je antwoordt als: { $who }, { $level }.
paper-voluntary = Meedoen is vrijwillig. Je mag openlaten wat je niet wilt beantwoorden. Schrijf geen naam op dit formulier.
paper-number = Het nummer is er zodat elk formulier één keer telt. Niemand hoort op te schrijven wie welk formulier heeft; neem zomaar een formulier van de stapel.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Zet een kruisje in één vakje, zo: [x]. Als er meer kunnen passen, staat dat erbij. ({ $id })
paper-small = Je groep is klein. De resultaten ervan worden pas vanaf { $cell } ingeleverde bladen apart getoond. Bij minder alleen als jullie allemaal akkoord zijn; dat wordt je aan het eind gevraagd.
paper-own-line-ask = Mogen de resultaten van onze groep apart worden getoond?
paper-own-line = De resultaten van onze groep mogen apart worden getoond.
paper-own-line-why = Bij weinig bladen gebeurt dit alleen als jullie het allemaal aankruisen; je mag het ook laten.
paper-thanks = Dank je wel. Vouw het formulier dubbel en leg het bij de andere, niet bovenop.
paper-one-cross = (één kruisje)
paper-many-crosses = (zoveel kruisjes als er passen)

## One-time slips.

paper-slips = Briefjes met een eenmalige code
paper-slip-once = Je code werkt één keer. Niemand kan er je antwoorden aan herkennen: er wordt alleen bewaard dat de code is gebruikt.

## An invitation.

letter-title = Uitnodiging om mee te doen
letter-dear = Beste { $group },
letter-why = Onze school kijkt hoe ze digitale technologie gebruikt bij het lesgeven en het leren: wat goed werkt en wat beter zou moeten. Daarvoor moet ze weten hoe jullie dat zien.
letter-from = Vanaf
letter-until = Tot
letter-until-day = { $day }, 23.59 uur
letter-time = Benodigde tijd
letter-minutes = { $minutes ->
    [one] ongeveer 1 minuut
   *[other] ongeveer { $minutes } minuten
  }
letter-as = Jullie antwoorden als
letter-code = Code om te antwoorden
letter-who = Aan wie we het vragen
letter-free = Meedoen is vrijwillig
letter-free-more = Jullie mogen openlaten wat jullie niet willen beantwoorden, en op elk moment stoppen.
letter-nobody = Niemand kan nagaan wie wat heeft geantwoord
letter-nobody-more = Bij de antwoorden wordt geen naam, geen account en geen tijdstip opgeslagen. Ze worden meteen verzegeld en blijven op onze school. Van een groep met minder dan { $cell } bladen wordt niets apart getoond, tenzij iedereen die een blad heeft ingeleverd, akkoord is gegaan. Wat niet te beloven is: iemand kan je scherm zien terwijl je antwoordt, en wie in een tekstveld een naam of een verhaal schrijft, kan daaraan worden herkend.
letter-thanks = Bedankt voor het meedoen.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Certificaat
certificate-above = Hierbij wordt bevestigd dat
certificate-took-part = heeft meegedaan toen { $school } naar het eigen gebruik van digitale technologie keek.
certificate-coordinated = heeft gecoördineerd hoe { $school } naar het eigen gebruik van digitale technologie keek.
certificate-our-school = onze school
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, sessie { $session } van { $year }

## The last line of everything that leaves the school.

paper-made-with = Gemaakt met Reflectory. Niet verbonden aan de Europese Commissie.
