### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formola { $number }
paper-page = paġna { $page } minn { $pages }
paper-as = Qed twieġeb bħala: { $who }, { $level }.
paper-voluntary = Is-sehem hu volontarju. Tista' tħalli barra dak li ma tridx twieġeb. Jekk jogħġbok tiktibx ismijiet fuq din il-formola.
paper-number = In-numru qiegħed hemm biex kull formola tingħadd darba. Ħadd m'għandu jżomm nota ta' min għandu liema; ħu liema formola trid mill-munzell.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Agħmel salib f'kaxxa waħda, hekk: [x]. Fejn jistgħu jgħoddu diversi kaxxi, dan hu miktub. ({ $id })
paper-small = Il-grupp tiegħek hu żgħir. Ir-riżultati tiegħu jintwerew waħedhom biss jekk il-folji jkunu { $cell } jew aktar. Jekk ikunu inqas, biss jekk taqblu lkoll; nistaqsuk fl-aħħar.
paper-own-line-ask = Ir-riżultati tal-grupp tagħna jistgħu jintwerew waħedhom?
paper-own-line = Ir-riżultati tal-grupp tagħna jistgħu jintwerew waħedhom.
paper-own-line-why = Bi ftit folji dan isir biss jekk timmarkawha lkoll; tista' tħalliha vojta.
paper-thanks = Grazzi. Jekk jogħġbok itwi l-formola u poġġiha mal-oħrajn, mhux fuq nett.
paper-one-cross = (salib wieħed)
paper-many-crosses = (salib ma' kull waħda li tgħodd)

## One-time slips.

paper-slips = Biljetti li jintużaw darba
paper-slip-once = Il-kodiċi tiegħek jaħdem darba. Ħadd ma jista' jagħraf it-tweġibiet tiegħek minnu: jinżamm biss sinjal li ntuża.

## An invitation.

letter-title = Stedina biex tieħu sehem
letter-dear = Għeżież { $group },
letter-why = l-iskola tagħna qed tħares lejn kif tuża t-teknoloġija diġitali għat-tagħlim u t-tgħallim: x'jaħdem, u x'għandu jitjieb. Għal dan teħtieġ tkun taf kif taraha int.
letter-from = Minn nhar
letter-until = Sa nhar
letter-until-day = { $day }, 23:59
letter-time = Ħin meħtieġ
letter-minutes = { $minutes ->
    [one] madwar minuta
    [few] madwar { $minutes } minuti
    [many] madwar { $minutes }-il minuta
   *[other] madwar { $minutes } minuta
  }
letter-as = Twieġeb bħala
letter-code = Il-kodiċi biex twieġeb
letter-who = Min hu mistoqsi
letter-free = Is-sehem hu volontarju
letter-free-more = Tista' tħalli barra dak li ma tridx twieġeb, u tieqaf meta trid.
letter-nobody = Ħadd ma jista' jsir jaf min wieġeb xiex
letter-nobody-more = Mat-tweġibiet ma jinħażen l-ebda isem, l-ebda kont u l-ebda ħin. Jiġu ssiġillati minnufih u jibqgħu fl-iskola tagħna. Jekk il-folji ta' grupp ikunu inqas minn { $cell }, xejn minnhom ma jintwera waħdu, sakemm ma jkunux qablu kollha. Dak li ma jistax jitwiegħed: xi ħadd jista' jara l-iskrin tiegħek waqt li twieġeb, u min jikteb isem jew ġrajja f'kaxxa għall-kitba jista' jintgħaraf b'hekk.
letter-thanks = Grazzi talli tieħu sehem.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Ċertifikat
certificate-above = B'dan niċċertifikaw li
certificate-took-part = ħa/ħadet sehem meta { $school } ħarset lejn kif tuża t-teknoloġija diġitali.
certificate-coordinated = ħa/ħadet ħsieb il-koordinazzjoni meta { $school } ħarset lejn l-użu tagħha tat-teknoloġija diġitali.
certificate-our-school = l-iskola tagħna
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, sessjoni { $session } tal-{ $year }

## The last line of everything that leaves the school.

paper-made-with = Magħmul b'Reflectory. Mhux affiljat mal-Kummissjoni Ewropea.
