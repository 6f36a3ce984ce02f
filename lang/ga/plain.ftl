### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Mód simplí: clóscríobh uimhir nó focal, ansin Enter. Taispeánann comhartha ceiste liosta na bhfocal.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = arís, a
plain-word-agree = aontaím, o
plain-word-areas = réimsí, r
plain-word-back = siar, b
plain-word-clear = glan, x
plain-word-code = cód, c
plain-word-easy = éasca, e
plain-word-hand-in = cuir isteach, i
plain-word-help = cabhair, h
plain-word-language = teanga, l
plain-word-leave = fág, f
plain-word-no = níl, n
plain-word-review = seiceáil, s
plain-word-slip = duillín, d
plain-word-time = am, m
plain-word-where = cá háit, w
plain-word-yes = tá, t

## What each of them does, read after it.

plain-does-again = é seo a léamh arís
plain-does-agree = aontú, nó gan aontú a thuilleadh, go dtaispeánfar torthaí ár ngrúpa leo féin
plain-does-areas = na codanna, le dul chuig ceann acu
plain-does-back = siar
plain-does-clear = an freagra seo a bhaint
plain-does-code = mo thrí fhocal le filleadh
plain-does-easy = an ráiteas i bhfocail éasca
plain-does-hand-in = gach rud a sheiceáil agus a chur isteach
plain-does-help = focal faoi seo
plain-does-language = teanga eile
plain-does-leave = imeacht
plain-does-no = níl
plain-does-review = an méid atá freagartha, agus cur isteach
plain-does-slip = duillín eile a chlóscríobh
plain-does-time = an t-am atá fágtha
plain-does-where = cá bhfuil mé
plain-does-yes = tá
plain-dot = Roimh fhocal atá ceaptha don ríomhchlár, clóscríobh lánstad, mar shampla .{ $word }
lines-too-many-characters = Tá spás anseo do { $most } carachtar, agus tá { $used } sa méid seo. Fanann a raibh ann; clóscríobh rud níos giorra, le do thoil.
plain-empty = Téann líne fholamh ar aghaidh gan rogha a dhéanamh.

## Where one is.

plain-part = Cuid { $part } as { $parts }: { $title }. { $count ->
    [one] 1 ráiteas amháin.
    [two] { $count } ráiteas.
    [few] { $count } ráiteas.
    [many] { $count } ráiteas.
   *[other] { $count } ráiteas.
  }
plain-statement = Ráiteas { $at } as { $whole }.
plain-within = Ráiteas { $at } as { $whole } sa chuid seo.
plain-hours-left = Tá { $hours ->
    [one] 1 uair an chloig amháin
    [two] { $hours } uair an chloig
    [few] { $hours } huaire an chloig
    [many] { $hours } n-uaire an chloig
   *[other] { $hours } uair an chloig
  } agus { $minutes ->
    [one] 1 nóiméad amháin
    [two] { $minutes } nóiméad
    [few] { $minutes } nóiméad
    [many] { $minutes } nóiméad
   *[other] { $minutes } nóiméad
  } fágtha.
plain-minutes-left = { $minutes ->
    [one] Tá 1 nóiméad amháin fágtha.
    [two] Tá { $minutes } nóiméad fágtha.
    [few] Tá { $minutes } nóiméad fágtha.
    [many] Tá { $minutes } nóiméad fágtha.
   *[other] Tá { $minutes } nóiméad fágtha.
  }
plain-seconds-left = { $seconds ->
    [one] Tá 1 soicind amháin fágtha.
    [two] Tá { $seconds } shoicind fágtha.
    [few] Tá { $seconds } shoicind fágtha.
    [many] Tá { $seconds } soicind fágtha.
   *[other] Tá { $seconds } soicind fágtha.
  }
plain-chosen = { $words } (roghnaithe)
plain-ticked = Tic le: { $words }.
plain-nothing-ticked = Níl tic le haon rud.
plain-answered = Roghnaithe: { $words }.
plain-not-answered = Níl aon rud roghnaithe anseo.
plain-so-far = D’fhocail go dtí seo: { $words }
plain-write = Scríobh líne; cuirtear línte eile léi. Téann lánstad leis féin, nó líne fholamh, ar aghaidh.
plain-several = Is féidir roinnt uimhreacha a chlóscríobh. Baintear uimhir má chlóscríobhtar arís í. Téann líne fholamh ar aghaidh.
plain-review-how = Téann uimhir chuig an gcuid sin. Le cur isteach, clóscríobh { $word }.
plain-agreed = Aontaíonn tú leis.
plain-not-agreed = Níor aontaigh tú leis. Le haontú, clóscríobh { $word }.
plain-no-help = Níl aon rud eile le rá faoi seo.
plain-close-window = Fanann an méid a léadh agus a clóscríobhadh san fhuinneog seo. Dún í, le do thoil, nuair a bheidh tú réidh.
plain-kept = Coinnítear do fhreagraí ar feadh dhá uair an chloig faoi do thrí fhocal.

## What stands before what is typed.

plain-ask-number = Uimhir:
plain-ask-words = Focail:
plain-ask-code = Cód:
plain-ask-name = Ainm:
plain-ask-yes = { $yes } nó { $no }:

## What was typed means nothing here.

plain-no-number = Níl aon uimhir { $number } anseo.
plain-not-here = Ní oibríonn sé sin anseo. Taispeánann comhartha ceiste cad a oibríonn.
plain-unknown = Níor tuigeadh é sin. Taispeánann comhartha ceiste cad is féidir a chlóscríobh.
plain-slip-refused = Tá do fhreagraí anseo fós, ach úsáideadh do dhuillín idir an dá linn. Iarr ceann eile, le do thoil, agus clóscríobh { $word }.
