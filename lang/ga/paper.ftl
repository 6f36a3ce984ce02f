### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Foirm { $number }
paper-page = leathanach { $page } as { $pages }
paper-as = Freagraíonn tú mar: { $who }, { $level }.
paper-voluntary = Tá sé deonach páirt a ghlacadh. Is féidir leat aon rud nach mian leat a fhreagairt a fhágáil ar lár. Ná scríobh aon ainm ar an bhfoirm, le do thoil.
paper-number = Tá an uimhir ann le go gcomhairfear gach foirm uair amháin. Níor cheart d’aon duine a nótáil cé aige a bhfuil cén fhoirm; tóg foirm ar bith ón gcarn.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Cuir cros i mbosca amháin, mar seo: [x]. Más féidir níos mó ná ceann amháin a roghnú, deirtear é. ({ $id })
paper-small = Tá do ghrúpa beag. Ní thaispeántar a thorthaí leo féin ach ó { $cell } de bhileoga suas. Más lú ná sin é, ní thaispeántar iad mura n-aontaíonn gach duine agaibh leis; cuirtear an cheist ort ag an deireadh.
paper-own-line-ask = An bhfuil cead torthaí ár ngrúpa a thaispeáint leo féin?
paper-own-line = Tá cead torthaí ár ngrúpa a thaispeáint leo féin.
paper-own-line-why = Nuair is beag bileog atá ann, ní tharlaíonn sé seo mura gcuireann gach duine agaibh tic leis; is féidir é a fhágáil.
paper-thanks = Go raibh maith agat. Fill an fhoirm agus cuir leis na cinn eile í, ach ní ar an mbarr.
paper-one-cross = (cros amháin)
paper-many-crosses = (an oiread cros agus a oireann)

## One-time slips.

paper-slips = Duillíní aonuaire
paper-slip-once = Oibríonn do chód uair amháin. Ní féidir le haon duine do fhreagraí a aithint air: ní choinnítear ach marc gur úsáideadh é.

## An invitation.

letter-title = Cuireadh chun páirt a ghlacadh
letter-dear = Chuig: { $group }
letter-why = Tá ár scoil ag féachaint ar an gcaoi a n-úsáideann sí teicneolaíocht dhigiteach don teagasc agus don fhoghlaim: cad a oibríonn, agus cad ba chóir a fheabhsú. Chuige sin ní mór di a fháil amach cad a cheapann tú.
letter-from = Ó
letter-until = Go dtí
letter-until-day = { $day }, 23:59
letter-time = Am a thógann sé
letter-minutes = { $minutes ->
    [one] thart ar 1 nóiméad amháin
    [two] thart ar { $minutes } nóiméad
    [few] thart ar { $minutes } nóiméad
    [many] thart ar { $minutes } nóiméad
   *[other] thart ar { $minutes } nóiméad
  }
letter-as = Freagraíonn tú mar
letter-code = An cód chun freagra a thabhairt
letter-who = Cé a cheistítear
letter-free = Tá sé deonach páirt a ghlacadh
letter-free-more = Is féidir leat aon rud nach mian leat a fhreagairt a fhágáil ar lár, agus stopadh am ar bith.
letter-nobody = Ní féidir le haon duine a fháil amach cé a thug cén freagra
letter-nobody-more = Ní stóráiltear ainm, cuntas ná am leis na freagraí. Séalaítear láithreach iad agus fanann siad inár scoil. Má tá níos lú ná { $cell } de bhileoga ó ghrúpa, ní thaispeántar a thorthaí leo féin murar aontaigh gach duine ann leis. An rud nach féidir a ghealladh: d’fhéadfadh duine éigin do scáileán a fheiceáil agus tú ag freagairt, agus an té a scríobhann ainm nó scéal i mbosca téacs, d’fhéadfaí é a aithint dá bharr.
letter-thanks = Go raibh maith agat as páirt a ghlacadh.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Teastas
certificate-above = Bronntar an teastas seo ar:
certificate-took-part = a ghlac páirt nuair a d’fhéach { $school } ar úsáid na teicneolaíochta digití sa scoil.
certificate-coordinated = a chomhordaigh an obair nuair a d’fhéach { $school } ar úsáid na teicneolaíochta digití sa scoil.
certificate-our-school = ár scoil
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, seisiún { $session } de { $year }

## The last line of everything that leaves the school.

paper-made-with = Déanta le Reflectory. Gan baint leis an gCoimisiún Eorpach.
