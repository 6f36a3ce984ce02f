### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formularul { $number }
paper-page = pagina { $page } din { $pages }
paper-as = Răspunzi ca: { $who }, { $level }.
paper-voluntary = Participarea e voluntară. Poți sări peste tot ce nu vrei să completezi. Te rugăm să nu scrii niciun nume pe acest formular.
paper-number = Numărul e aici pentru ca fiecare formular să conteze o singură dată. Nimeni nu trebuie să noteze cine ce formular are; ia oricare din teanc.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Pune un X într-o singură căsuță, așa: [x]. Unde se pot potrivi mai multe, scrie asta acolo. ({ $id })
paper-small = Grupul tău e mic. Rezultatele lui se arată separat abia când numărul foilor ajunge la { $cell }. Cu mai puține, doar dacă sunteți toți de acord; te întrebăm la sfârșit.
paper-own-line-ask = Pot fi arătate separat rezultatele grupului nostru?
paper-own-line = Rezultatele grupului nostru pot fi arătate separat.
paper-own-line-why = Cu puține foi, asta se întâmplă doar dacă bifați toți aici; nu e obligatoriu.
paper-thanks = Mulțumim. Împăturește formularul și pune-l printre celelalte, nu deasupra.
paper-one-cross = (un singur X)
paper-many-crosses = (câte un X la tot ce se potrivește)

## One-time slips.

paper-slips = Bilete cu cod de unică folosință
paper-slip-once = Codul tău funcționează o singură dată. Nimeni nu îți poate recunoaște răspunsurile după el: se păstrează doar un semn că a fost folosit.

## An invitation.

letter-title = Invitație de participare
letter-dear = Către: { $group }
letter-why = Școala noastră analizează cum folosește tehnologia digitală la predare și învățare: ce merge bine și ce ar trebui să devină mai bun. Pentru asta are nevoie să știe cum vedeți lucrurile.
letter-from = De la
letter-until = Până la
letter-until-day = { $day }, ora 23:59
letter-time = Timp necesar
letter-minutes = { $minutes ->
    [one] cam 1 minut
    [few] cam { $minutes } minute
   *[other] cam { $minutes } de minute
  }
letter-as = Răspundeți ca
letter-code = Cod pentru răspuns
letter-who = Pe cine întrebăm
letter-free = Participarea e voluntară
letter-free-more = Puteți sări peste tot ce nu vreți să completați și vă puteți opri oricând.
letter-nobody = Nimeni nu poate afla cine ce a răspuns
letter-nobody-more = Împreună cu răspunsurile nu se salvează niciun nume, niciun cont și nicio oră. Ele sunt sigilate imediat și rămân în școala noastră. Dacă numărul foilor unui grup e mai mic de { $cell }, nu se arată nimic separat despre el, decât dacă toți cei care au predat o foaie au fost de acord. Ce nu se poate promite: cineva vă poate vedea ecranul în timp ce răspundeți, iar cine scrie un nume sau o poveste într-un câmp de text poate fi recunoscut după ce a scris.
letter-thanks = Vă mulțumim pentru participare.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Adeverință
certificate-above = Prin prezenta se adeverește că
certificate-took-part = a participat atunci când { $school } a analizat cum folosește tehnologia digitală.
certificate-coordinated = a coordonat activitatea prin care { $school } a analizat cum folosește tehnologia digitală.
certificate-our-school = școala noastră
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, sesiunea { $session } din { $year }

## The last line of everything that leaves the school.

paper-made-with = Realizat cu Reflectory. Fără legătură cu Comisia Europeană.
