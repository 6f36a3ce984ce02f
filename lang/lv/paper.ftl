### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Anketa { $number }
paper-page = { $page }. lappuse no { $pages }
paper-as = Tu atbildi kā: { $who }; { $level }.
paper-voluntary = Piedalīšanās ir brīvprātīga. Tu vari izlaist visu, uz ko nevēlies atbildēt. Lūdzu, neraksti šajā anketā neviena cilvēka vārdu.
paper-number = Numurs ir vajadzīgs, lai katru anketu ieskaitītu vienu reizi. Nevienam nevajag pierakstīt, kuram ir kura anketa; ņem no kaudzītes jebkuru.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Ievelc krustiņu vienā lodziņā, šādi: [x]. Kur var derēt vairāki, tas ir norādīts. ({ $id })
paper-small = Tava grupa ir maza. Tās rezultātus atsevišķi rāda tikai tad, ja anketu ir vismaz { $cell }. Ja to ir mazāk, tad tikai ar jūsu visu piekrišanu; beigās tev pajautās.
paper-own-line-ask = Vai mūsu grupas rezultātus drīkst rādīt atsevišķi?
paper-own-line = Mūsu grupas rezultātus drīkst rādīt atsevišķi.
paper-own-line-why = Ja anketu ir maz, tas notiek tikai tad, ja jūs visi to atzīmējat; vari arī neatzīmēt.
paper-thanks = Paldies. Lūdzu, saloki anketu un ieliec to starp pārējām, nevis pašā augšā.
paper-one-cross = (viens krustiņš)
paper-many-crosses = (tik krustiņu, cik der)

## One-time slips.

paper-slips = Vienreizējās lapiņas ar kodu
paper-slip-once = Tavs kods der vienu reizi. Neviens pēc tā nevar pazīt tavas atbildes: saglabājas tikai atzīme, ka kods ir izmantots.

## An invitation.

letter-title = Aicinājums piedalīties
letter-dear = Labdien, { $group }!
letter-why = Mūsu skola noskaidro, kā tā izmanto digitālās tehnoloģijas, mācot un mācoties: kas izdodas un kam jākļūst labākam. Tāpēc skolai jāzina, kā to redzat jūs.
letter-from = Sākums
letter-until = Beigas
letter-until-day = { $day }, plkst. 23.59
letter-time = Vajadzīgais laiks
letter-minutes = { $minutes ->
    [zero] apmēram { $minutes } minūtes
    [one] apmēram { $minutes } minūte
   *[other] apmēram { $minutes } minūtes
  }
letter-as = Jūs atbildat kā
letter-code = Kods atbildēšanai
letter-who = Kas ir aicināts atbildēt
letter-free = Piedalīšanās ir brīvprātīga
letter-free-more = Jūs varat izlaist visu, uz ko nevēlaties atbildēt, un jebkurā brīdī beigt.
letter-nobody = Neviens nevar uzzināt, kurš ko atbildēja
letter-nobody-more = Kopā ar atbildēm netiek saglabāts ne vārds, ne konts, ne laiks. Atbildes tūlīt tiek aizzīmogotas un paliek mūsu skolā. Ja grupas anketu ir mazāk nekā { $cell }, par grupu nekas netiek rādīts atsevišķi, ja vien tam nav piekrituši visi, kas iesniedza anketu. Visu apsolīt nevar: atbildēšanas laikā kāds var ieraudzīt jūsu ekrānu, un to, kurš teksta laukā ieraksta vārdu vai stāstu, pēc tā var atpazīt.
letter-thanks = Paldies, ka piedalāties.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Apliecinājums
certificate-above = Ar šo tiek apliecināts, ka
certificate-took-part = piedalījās, kad { $school } noskaidroja, kā skolā izmanto digitālās tehnoloģijas.
certificate-coordinated = koordinēja darbu, kad { $school } noskaidroja, kā skolā izmanto digitālās tehnoloģijas.
certificate-our-school = mūsu skola
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $session }. aptaujas kārta, mācību gads: { $year }

## The last line of everything that leaves the school.

paper-made-with = Izveidots ar programmu Reflectory. Nav saistīts ar Eiropas Komisiju.
