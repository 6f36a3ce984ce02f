### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formulár { $number }
paper-page = strana { $page } z { $pages }
paper-as = Vaša skupina: { $who }, { $level }.
paper-voluntary = Účasť je dobrovoľná. Môžete vynechať všetko, na čo nechcete odpovedať. Na tento formulár, prosím, nepíšte nijaké meno.
paper-number = Číslo je tu preto, aby sa každý formulár počítal len raz. Nikto by si nemal zapisovať, kto má ktorý; vezmite si z kôpky ktorýkoľvek.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Urobte krížik do jedného políčka, takto: [x]. Kde sa ich môže hodiť viac, je to tam napísané. ({ $id })
paper-small = Vaša skupina je malá. Jej výsledky ukazujeme osobitne, až keď je hárkov aspoň { $cell }. Keď ich je menej, len so súhlasom každého z vás; opýtame sa na konci.
paper-own-line-ask = Môžu sa výsledky našej skupiny ukázať osobitne?
paper-own-line = Výsledky našej skupiny sa môžu ukázať osobitne.
paper-own-line-why = Keď je hárkov málo, stane sa to, len ak to zaškrtne každý z vás; nemusíte.
paper-thanks = Ďakujeme. Formulár, prosím, preložte a vložte ho medzi ostatné, nie navrch.
paper-one-cross = (jeden krížik)
paper-many-crosses = (toľko krížikov, koľko sa hodí)

## One-time slips.

paper-slips = Lístky s jednorazovým kódom
paper-slip-once = Váš kód platí raz. Nikto podľa neho nespozná vaše odpovede: uchová sa len značka, že bol použitý.

## An invitation.

letter-title = Pozvánka na účasť
letter-dear = Pre skupinu: { $group }
letter-why = Dobrý deň, naša škola sleduje, ako používa digitálne technológie pri vyučovaní a učení sa: čo funguje a čo by malo byť lepšie. Na to potrebuje vedieť, ako to vidíte vy.
letter-from = Začiatok
letter-until = Koniec
letter-until-day = { $day }, 23:59
letter-time = Potrebný čas
letter-minutes = { $minutes ->
    [one] asi 1 minúta
    [few] asi { $minutes } minúty
   *[other] asi { $minutes } minút
  }
letter-as = Vaša skupina
letter-code = Kód na vyplnenie
letter-who = Kto je pozvaný
letter-free = Účasť je dobrovoľná
letter-free-more = Môžete vynechať všetko, na čo nechcete odpovedať, a kedykoľvek prestať.
letter-nobody = Nikto nemôže zistiť, kto čo odpovedal
letter-nobody-more = S odpoveďami sa neukladá nijaké meno, nijaké konto ani čas. Odpovede sa hneď zapečatia a zostávajú v našej škole. Keď je hárkov od skupiny menej ako { $cell }, nič z nich sa neukazuje osobitne, iba ak s tým súhlasil každý, kto hárok odovzdal. Čo sa sľúbiť nedá: niekto môže pri odpovedaní vidieť na vašu obrazovku a podľa mena alebo príbehu v textovom poli môže niekto spoznať, kto ho napísal.
letter-thanks = Ďakujeme za účasť.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Osvedčenie
certificate-above = Toto osvedčenie dostáva
certificate-took-part = ako potvrdenie účasti v dotazníku o tom, ako { $school } používa digitálne technológie.
certificate-coordinated = ako potvrdenie koordinácie dotazníka o tom, ako { $school } používa digitálne technológie.
certificate-our-school = naša škola
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $session }. kolo v školskom roku { $year }

## The last line of everything that leaves the school.

paper-made-with = Vytvorené v programe Reflectory. Bez väzby na Európsku komisiu.
