### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Obrazec { $number }
paper-page = stran { $page } od { $pages }
paper-as = Vaša skupina: { $who }; { $level }.
paper-voluntary = Sodelovanje je prostovoljno. Izpustite lahko vse, na kar ne želite odgovoriti. Na ta obrazec ne pišite nobenega imena.
paper-number = Številka je tu zato, da vsak obrazec šteje samo enkrat. Nihče naj si ne zapisuje, kdo ima katerega; s kupa vzemite kateri koli obrazec.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Naredite križec v en kvadratek, takole: [x]. Kjer jih lahko ustreza več, je to napisano. ({ $id })
paper-small = Vaša skupina je majhna. Njeni rezultati se pokažejo posebej šele pri vsaj { $cell } oddanih listih. Če jih je manj, le če se strinja vsak od vas; na koncu vas vprašamo.
paper-own-line-ask = Ali se lahko rezultati naše skupine pokažejo posebej?
paper-own-line = Rezultati naše skupine se lahko pokažejo posebej.
paper-own-line-why = Če je listov malo, se to zgodi le, če to označi vsak od vas; ni vam treba.
paper-thanks = Hvala. Obrazec prepognite in ga dajte med druge, ne na vrh.
paper-one-cross = (en križec)
paper-many-crosses = (toliko križcev, kolikor jih ustreza)

## One-time slips.

paper-slips = Listki z enkratno kodo
paper-slip-once = Vaša koda velja enkrat. Nihče po njej ne more prepoznati vaših odgovorov: ohrani se le oznaka, da je bila uporabljena.

## An invitation.

letter-title = Povabilo k sodelovanju
letter-dear = Za skupino: { $group }
letter-why = Pozdravljeni! Naša šola pregleduje, kako uporablja digitalno tehnologijo pri poučevanju in učenju: kaj deluje in kaj bi moralo postati boljše. Zato mora vedeti, kako to vidite vi.
letter-from = Začetek
letter-until = Konec
letter-until-day = { $day }, 23.59
letter-time = Potreben čas
letter-minutes = { $minutes ->
    [one] približno { $minutes } minuta
    [two] približno { $minutes } minuti
    [few] približno { $minutes } minute
   *[other] približno { $minutes } minut
  }
letter-as = Vaša skupina
letter-code = Koda za odgovarjanje
letter-who = Kdo je povabljen
letter-free = Sodelovanje je prostovoljno
letter-free-more = Izpustite lahko vse, na kar ne želite odgovoriti, in kadar koli nehate.
letter-nobody = Nihče ne more ugotoviti, kdo je kaj odgovoril
letter-nobody-more = Z odgovori se ne shrani ne ime, ne uporabniški račun in ne čas. Odgovori se takoj zapečatijo in ostanejo na naši šoli. Če je listov neke skupine manj kot { $cell }, se nič od njih ne pokaže posebej, razen če se je s tem strinjal vsak, ki je oddal list. Česa ni mogoče obljubiti: med odgovarjanjem lahko kdo vidi vaš zaslon, in kdor v besedilno polje napiše ime ali zgodbo, tega lahko po tem kdo prepozna.
letter-thanks = Hvala za sodelovanje.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Potrdilo
certificate-above = To potrdilo prejme
certificate-took-part = za sodelovanje pri vprašalniku o tem, kako { $school } uporablja digitalno tehnologijo.
certificate-coordinated = za koordinacijo vprašalnika o tem, kako { $school } uporablja digitalno tehnologijo.
certificate-our-school = naša šola
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }; { $session }. krog v šolskem letu { $year }

## The last line of everything that leaves the school.

paper-made-with = Izdelano s programom Reflectory. Brez povezave z Evropsko komisijo.
