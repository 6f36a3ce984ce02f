### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Kérdőív: { $number }
paper-page = { $page }/{ $pages }. oldal
paper-as = Így válaszolsz: { $who }, { $level }.
paper-voluntary = A részvétel önkéntes. Kihagyhatod, amire nem szeretnél válaszolni. Ne írj nevet erre a kérdőívre!
paper-number = A szám azért kell, hogy minden kérdőív egyszer számítson. Senki se jegyezze fel, kinél melyik van; bármelyiket elveheted a halomból.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Egy négyzetbe tegyél keresztet, így: [x]. Ahol több is találó lehet, ott jelezzük. ({ $id })
paper-small = A csoportod kicsi. Az eredményei csak legalább { $cell } lap esetén látszanak külön. Ha kevesebb van, csak akkor, ha mindannyian beleegyeztek; ezt a végén kérdezzük meg.
paper-own-line-ask = Megmutathatók külön is a csoportunk eredményei?
paper-own-line = A csoportunk eredményei külön is megmutathatók.
paper-own-line-why = Ha kevés a lap, ez csak akkor történik meg, ha mindannyian bejelölitek; üresen is hagyhatod.
paper-thanks = Köszönjük! Hajtsd össze a kérdőívet, és tedd a többi közé, ne legfelülre!
paper-one-cross = (egy kereszt)
paper-many-crosses = (annyi kereszt, amennyi találó)

## One-time slips.

paper-slips = Egyszer használható cédulák
paper-slip-once = A kódod egyszer működik. Senki sem ismerheti fel róla a válaszaidat: csak annak a jele marad meg, hogy felhasználták.

## An invitation.

letter-title = Meghívó részvételre
letter-dear = Kedves { $group }!
letter-why = Iskolánk megnézi, hogyan használja a digitális technológiát a tanításban és a tanulásban: mi működik, és minek kellene jobbá válnia. Ehhez tudnia kell, ki hogyan látja.
letter-from = Nyitás
letter-until = Zárás
letter-until-day = { $day }, 23:59
letter-time = Szükséges idő
letter-minutes = { $minutes ->
    [one] körülbelül { $minutes } perc
   *[other] körülbelül { $minutes } perc
  }
letter-as = Válaszadó
letter-code = Kód a válaszadáshoz
letter-who = Kik kapják a kérdőívet
letter-free = A részvétel önkéntes
letter-free-more = Minden kihagyható, amire valaki nem szeretne válaszolni, és bármikor abba lehet hagyni.
letter-nobody = Senki sem tudhatja meg, ki mit válaszolt
letter-nobody-more = A válaszokkal együtt sem nevet, sem fiókot, sem időpontot nem tárolunk. A válaszokat azonnal lepecsételjük, és az iskolánkban maradnak. Ha egy csoportból { $cell } lapnál kevesebb érkezik, semmit sem mutatunk meg róla külön, hacsak nem egyezett bele mindenki, aki lapot adott be. Mindent nem lehet megígérni: válaszadás közben valaki megláthatja a képernyőt, és aki egy szövegmezőbe nevet vagy történetet ír, arról felismerhető lehet.
letter-thanks = Köszönjük a részvételt!

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Oklevél
certificate-above = Ezúton igazoljuk, hogy
certificate-took-part = részt vett, amikor iskolája megnézte, hogyan használja a digitális technológiát: { $school }.
certificate-coordinated = koordinálta a munkát, amikor iskolája megnézte, hogyan használja a digitális technológiát: { $school }.
certificate-our-school = iskolánk
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $session }. alkalom, tanév: { $year }

## The last line of everything that leaves the school.

paper-made-with = Készült a Reflectory programmal. Nem áll kapcsolatban az Európai Bizottsággal.
