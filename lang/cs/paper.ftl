### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formulář { $number }
paper-page = strana { $page } z { $pages }
paper-as = Vaše skupina: { $who }, { $level }.
paper-voluntary = Účast je dobrovolná. Můžete vynechat všechno, na co nechcete odpovídat. Na tento formulář prosím nepište žádné jméno.
paper-number = Číslo je tu proto, aby se každý formulář počítal jen jednou. Nikdo by si neměl zapisovat, kdo má který; vezměte si z hromádky kterýkoli.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Udělejte křížek do jednoho políčka, takhle: [x]. Kde se jich může hodit víc, je to tam napsané. ({ $id })
paper-small = Vaše skupina je malá. Její výsledky ukazujeme zvlášť, až když je archů aspoň { $cell }. Když je jich méně, jen se souhlasem každého z vás; zeptáme se na konci.
paper-own-line-ask = Můžou se výsledky naší skupiny ukázat zvlášť?
paper-own-line = Výsledky naší skupiny se můžou ukázat zvlášť.
paper-own-line-why = Když je archů málo, stane se to, jen když to zaškrtne každý z vás; nemusíte.
paper-thanks = Děkujeme. Formulář prosím přeložte a vložte ho mezi ostatní, ne navrch.
paper-one-cross = (jeden křížek)
paper-many-crosses = (tolik křížků, kolik se hodí)

## One-time slips.

paper-slips = Lístky s jednorázovým kódem
paper-slip-once = Váš kód platí jednou. Nikdo podle něj nepozná vaše odpovědi: uchová se jen značka, že byl použit.

## An invitation.

letter-title = Pozvánka k účasti
letter-dear = Pro skupinu: { $group }
letter-why = Dobrý den, naše škola se dívá, jak používá digitální technologie při výuce a učení: co funguje a co by mělo být lepší. K tomu potřebuje vědět, jak to vidíte vy.
letter-from = Začátek
letter-until = Konec
letter-until-day = { $day }, 23:59
letter-time = Potřebný čas
letter-minutes = { $minutes ->
    [one] asi 1 minuta
    [few] asi { $minutes } minuty
   *[other] asi { $minutes } minut
  }
letter-as = Vaše skupina
letter-code = Kód k vyplnění
letter-who = Kdo je pozván
letter-free = Účast je dobrovolná
letter-free-more = Můžete vynechat všechno, na co nechcete odpovídat, a kdykoli přestat.
letter-nobody = Nikdo nemůže zjistit, kdo co odpověděl
letter-nobody-more = S odpověďmi se neukládá žádné jméno, žádný účet ani čas. Odpovědi se hned zapečetí a zůstávají v naší škole. Když je archů od skupiny méně než { $cell }, nic z nich se neukazuje zvlášť, ledaže s tím souhlasil každý, kdo arch odevzdal. Co se slíbit nedá: někdo může při odpovídání vidět na vaši obrazovku a podle jména nebo příběhu v textovém poli může někdo poznat, kdo ho napsal.
letter-thanks = Děkujeme za účast.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Osvědčení
certificate-above = Toto osvědčení dostává
certificate-took-part = jako potvrzení účasti v dotazníku o tom, jak { $school } používá digitální technologie.
certificate-coordinated = jako potvrzení koordinace dotazníku o tom, jak { $school } používá digitální technologie.
certificate-our-school = naše škola
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $session }. kolo ve školním roce { $year }

## The last line of everything that leaves the school.

paper-made-with = Vytvořeno v programu Reflectory. Bez vazby na Evropskou komisi.
