### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Scoil shamplach
home-what = Féachann scoil ar an gcaoi a n-úsáideann sí teicneolaíocht dhigiteach.
home-more = Freagraíonn daltaí, múinteoirí agus ceannairí scoile ceistneoir. Ní féidir le haon duine a fháil amach cé a thug cén freagra.
home-nothing = Níl aon rud socraithe ar an ngléas seo fós.
home-passphrase = Ní bhíonn rúin ag sampla. Seo a phasfhrása: { $passphrase }.
home-answer = freagair an ceistneoir
home-answer-sample = freagair mar dhalta
home-coordinate = féach cé a ghlac páirt
home-coordinate-sample = féach ar na barraí, mar a dhéanann an comhordaitheoir
home-look = féach thart ar scoil shamplach
home-set-up = socraigh do scoil féin
home-leave = fág
key-go = téigh
opens-on = osclóidh sé { $day }
open-until = ar oscailt go dtí { $day }, { closing-time }
closed-since = dúnadh é { $day }

## Which of several questionnaires.

choose-which = Cén ceistneoir ar mhaith leat a fhreagairt?
key-slip = tá duillín le cód agam
key-continue = lean ort le cód

## The welcome.

welcome-not-yet = Níl sé ar oscailt fós: osclóidh sé { $day }.
welcome-come-back = Tar ar ais an uair sin, le do thoil. Níl aon rud le déanamh agat inniu.
welcome-closed = Dúnadh é { $day }, { closing-time }.
welcome-thanks = Go raibh maith ag gach duine a ghlac páirt.
welcome = Fáilte. Ba mhaith leis an scoil a fháil amach cad a cheapann tú.
welcome-in-turn = Fáilte. Tá freagraí istigh ó { $handed } as { $pupils }.
welcome-about = Baineann sé le ríomhairí, le táibléid agus leis an idirlíon sa scoil: sna ceachtanna, san obair bhaile agus ag obair.
welcome-anonymous = Tá sé gan ainm: ní iarrtar d’ainm ort, agus ní féidir le haon duine a fháil amach cad iad do fhreagraí.
welcome-voluntary = Tá sé deonach: is féidir leat ráiteas a fhágáil ar lár, nó stopadh am ar bith.
welcome-minutes = Tógann sé { $most } nóiméad ar a mhéad. Tá dhá uair an chloig agat.
welcome-minutes-between = Tógann sé idir { $least } agus { $most } nóiméad ar a mhéad. Tá dhá uair an chloig agat.
welcome-at-the-end = Ag an deireadh seiceálann tú é, agus is ansin amháin a chuireann tú isteach é.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Léitear iad seo ó dheis go clé; d’fhéadfaí iad a iompú. Línte: reflectory answer --plain
welcome-last-time-count = Cad a tháinig as an uair dheireanach: { $count ->
    [one] 1 rud
    [two] { $count } rud
    [few] { $count } rud
    [many] { $count } rud
   *[other] { $count } rud
  }
welcome-who = Cé thú féin?
form-level = Leibhéal oideachais
welcome-two-levels = Má oibríonn tú ar dhá leibhéal den scoil, freagair uair amháin do gach ceann díobh.
last-time = Cad a tháinig as an uair dheireanach
key-begin = tosaigh
key-last-time = roimhe seo
key-that-is-me = sin mise

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = An uair dheireanach dúirt sibh: { $what }
told-since = Ó shin rinneamar é seo: { $what }
told-count = Cad a tháinig as an uair dheireanach: { $count ->
    [one] 1 rud
    [two] { $count } rud
    [few] { $count } rud
    [many] { $count } rud
   *[other] { $count } rud
  }, ar an scáileán fáilte.

## Typing a code.

enter-slip = Clóscríobh cód do dhuillín, le do thoil.
enter-slip-more = Deich gcinn de litreacha agus uimhreacha. Is cuma faoi cheannlitreacha, spásanna nó fleiscín.
enter-words = Clóscríobh do thrí fhocal, le do thoil.
enter-words-more = Taispeánadh duit iad nuair a thosaigh tú. Coinnítear do fhreagraí ar an ngléas ar ar thosaigh tú, ar feadh dhá uair an chloig.
enter-class = Clóscríobh cód do ranga, le do thoil.
enter-class-more = Ceithre cinn de litreacha agus uimhreacha. Tá siad ar scáileán do mhúinteora.
enter-pin = Clóscríobh an PIN a chuireann deireadh leis an seisiún, le do thoil.
enter-pin-more = Nó téigh siar: is féidir le daoine eile freagairt anseo.

## Before the first statement.

start-as = Freagraíonn tú mar: { $who }, { $level }.
start-small = Tá do ghrúpa beag. Ní thaispeántar a thorthaí leo féin ach ó { $cell } de bhileoga suas. Más lú ná sin é, ní thaispeántar iad mura n-aontaíonn gach duine agaibh leis; cuirtear an cheist ort ag an deireadh.
start-code = Do chód le filleadh:
start-code-why = Má theipeann ar an leictreachas, nó má tá an gléas ag teastáil ó dhuine éigin, tugann na trí fhocal seo do fhreagraí ar ais, ar feadh dhá uair an chloig, ar an ngléas seo. Coinnigh agat féin iad.
start-code-why-machine = Má theipeann ar an leictreachas, nó má tá an gléas ag teastáil ó dhuine éigin, tugann na trí fhocal seo do fhreagraí ar ais, ar feadh dhá uair an chloig, ar an ngléas seo ({ $machine }). Coinnigh agat féin iad.
key-first-statement = an chéad ráiteas
key-with-class = leis an rang
key-without-class = gan an rang

## The walk through the statements.

walk-preview = Réamhamharc
time-over = tá an t-am istigh
time-seconds = { $seconds } s fágtha
time-minutes = { $minutes } nóim fágtha
time-hours = { $hours } u { $minutes } nóim fágtha
time-to-decide = { $time } chun roghnú
walk-count = { $at } as { $whole }
walk-place = cuid { $part } as { $parts } · ráiteas { $at } as { $whole }
walk-minutes-left = { $minutes ->
    [one] Tá 1 nóiméad amháin fágtha. Fanann a bhfuil roghnaithe agat go dtí seo.
    [two] Tá { $minutes } nóiméad fágtha. Fanann a bhfuil roghnaithe agat go dtí seo.
    [few] Tá { $minutes } nóiméad fágtha. Fanann a bhfuil roghnaithe agat go dtí seo.
    [many] Tá { $minutes } nóiméad fágtha. Fanann a bhfuil roghnaithe agat go dtí seo.
   *[other] Tá { $minutes } nóiméad fágtha. Fanann a bhfuil roghnaithe agat go dtí seo.
  }
walk-sending = Nóiméad amháin: tá do fhreagraí á stóráil.
walk-leave = An bhfuil tú ag imeacht gan iad a chur isteach?
walk-leave-more = Bheadh do fhreagraí imithe ansin. Ní choinnítear aon chuid díobh.
walk-code = Do chód le filleadh: { $code }
walk-five = ?  cén chuma a bheadh ar 5
walk-word = ?  focal faoi seo
walk-word-f1 = F1  focal faoi seo
walk-steps = Cé acu seo is fearr a oireann duit?
walk-characters = carachtair: { $count } as { $most }
walk-as-written = (níl sé i do theanga)
# The same statement in the easiest words, above its help text.
walk-easy = I bhfocail éasca: { $words }
areas-where = Cá háit ar mhaith leat dul?
areas-not-asked = ní chuirtear é ar: { $group }
review-answered = D’fhreagair tú { $given } as { $asked }.
review-note = Is féidir cuid a fhágáil ar lár. Ní aithneoidh aon duine do bhileog.
review-of = { $given } as { $asked }
review-left = { $given } as { $asked }, { $left } fágtha
review-not-for-me = { $given } as { $asked }, { $not } nach mbaineann liom
confirm = An bhfuil tú ag cur do fhreagraí isteach?
confirm-all = Tá freagra tugtha agat ar gach ceann.
confirm-some = { $left ->
    [one] D’fhreagair tú { $given } as { $asked }. Tá ceann amháin fágtha ar lár; tá sé sin ceart go leor.
    [two] D’fhreagair tú { $given } as { $asked }. Tá { $left } cheann fágtha ar lár; tá sé sin ceart go leor.
    [few] D’fhreagair tú { $given } as { $asked }. Tá { $left } cinn fágtha ar lár; tá sé sin ceart go leor.
    [many] D’fhreagair tú { $given } as { $asked }. Tá { $left } gcinn fágtha ar lár; tá sé sin ceart go leor.
   *[other] D’fhreagair tú { $given } as { $asked }. Tá { $left } ceann fágtha ar lár; tá sé sin ceart go leor.
  }
confirm-after = Ina dhiaidh sin ní féidir aon rud a athrú, agus ní bheidh a fhios ag aon duine cén bhileog is leatsa.
confirm-own-line = Tá cead torthaí ár ngrúpa a thaispeáint leo féin.
confirm-own-line-why = Tá do ghrúpa beag. Nuair is beag bileog atá ann, ní tharlaíonn sé seo mura gcuireann gach duine agaibh tic leis; is féidir é a fhágáil.
time-up = Tá an dá uair an chloig istigh.
time-up-answered = D’fhreagair tú { $given } as { $asked }. Ní féidir aon rud a athrú a thuilleadh.
time-up-choice = An bhfuil tú ag iarraidh na freagraí seo a chur isteach? Mura ndeir tú go bhfuil, scriostar iad.
key-choose = roghnaigh
key-next = ar aghaidh
key-clear = glan
key-help = cabhair
key-areas = réimsí
key-review = seiceáil
key-large = téacs mór
key-my-code = mo chód
key-code = cód
key-class = rang
key-alone = i d’aonar
key-ready = réidh
key-go-there = téigh ann
key-hand-in = cuir isteach
key-tick = tic nó gan tic
key-another-slip = duillín eile
key-not-yet = níl fós
key-go-on-answering = freagair tuilleadh
key-discard-and-leave = scrios agus fág
key-hand-in-these = cuir isteach iad
key-discard = scrios

## A class that answers together, on a pupil's machine.

class-stops = Stopann do rang anseo.
class-stops-kept = Coinnítear do fhreagraí.
class-stops-back = Tar ar ais le do thrí fhocal laistigh den dá uair an chloig, ar an ngléas seo: c, na focail, ansin w.

## The end.

thanks = Go raibh maith agat.
thanks-stored = Tá do fhreagraí stóráilte go sábháilte. Ní féidir le haon duine a fháil amach gur leatsa iad.
thanks-together = In éineacht le freagraí gach duine eile, taispeánann siad don scoil conas atá ag éirí léi.
thanks-discarded = Scriosadh do fhreagraí.
thanks-nothing-kept = Níor coinníodh aon chuid díobh.
thanks-again = Is féidir leat tosú arís fad is atá an ceistneoir ar oscailt.
thanks-nobody-chose = Níor roghnaigh aon duine na freagraí a chur isteach, mar sin níor coinníodh aon chuid díobh.
thanks-preview = Réamhamharc a bhí anseo.
thanks-preview-nothing = Níor stóráladh aon chuid de. Feiceann rannpháirtithe na céimeanna céanna.
thanks-preview-there = Faigheann siadsan trí fhocal le filleadh, agus admháil.
thanks-closed = Dúnadh an ceistneoir { $day }, { closing-time }.
thanks-closed-nothing = Scriostar freagraí nár cuireadh isteach roimhe sin; níor coinníodh aon chuid díobh.
thanks-receipt = D’admháil:
thanks-receipt-why = Go dtí an dúnadh is féidir leis na focail seo a thaispeáint go bhfuil do bhileog ann, agus sin an méid. Ní gá duit iad a choinneáil.
key-own-result = mo thoradh
own-result = Do thoradh féin
own-result-only-you = Tusa amháin a fheiceann é seo. Ní stóráiltear in aon áit é, agus imíonn sé nuair a imíonn tú as seo.
own-result-sum = Suim: { $sum } as { $most }
own-result-level = Ar an iomlán: { $level }
own-result-left-out = Fágtha ar lár, gan leibhéal: { $count }
own-result-no-level = gan leibhéal
own-result-next = An chéad chéim eile: { $words }
key-certificate = teastas
handed-up-stick = Stóráilte anseo; tabharfar chuig gléas an chomhordaitheora í ar mhéaróg USB.
handed-up = Tá do bhileog curtha isteach ar ghléas an chomhordaitheora.
handed-up-under-way = Stóráilte anseo; tá sí á cur isteach ar ghléas an chomhordaitheora.
handed-up-later = Stóráilte anseo; cuirfear isteach í nuair a bheidh teacht ar ghléas an chomhordaitheora.
kiosk-kept = Ar an ngléas seo, { $machine }, coinnítear freagraí atá tosaithe. Filleann c orthu.

## A certificate of having taken part.

certificate-name = An t-ainm don teastas:
certificate-stored = Ní stóráiltear an t-ainm in aon áit, agus ní bhaineann sé le haon fhreagraí. Tá an scoil agus an seisiún ar an teastas, ach níl aon am air.
certificate-shared = Úsáideann go leor daoine an gléas seo: fanann an teastas ar an scáileán, nó téann sé chuig tiomántán a nascann tú leis.
certificate-writing = Nóiméad amháin: tá an teastas á scríobh. Stopann q é sin.
certificate-ending = Tá deireadh á chur leis an scríobh.
certificate-copied = Cóipeáladh é, más féidir leis an teirminéal é: greamaigh é le do thoil lena fheiceáil. Coinníonn an ghearrthaisce é go dtí go gcóipeálfar rud éigin eile.
certificate-no-name = Clóscríobh ainm ar dtús, le do thoil.
key-show-it = taispeáin
key-no-certificate = gan teastas
key-copy = cóip
key-pdf = PDF
key-html = HTML
key-another-name = ainm eile
key-end-writing = stop an scríobh

## Another language.

languages = Cén teanga?
languages-note = Is féidir leat í a athrú am ar bith; ní chailltear aon fhreagra.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Is le grúpa eile an duillín seo. Iarr ceann de chuid do ghrúpa féin, le do thoil.
slip-refused = Tá do fhreagraí anseo fós, ach úsáideadh do dhuillín idir an dá linn. Iarr ceann eile, le do thoil, agus brúigh s.
code-opens-nothing = Ní osclaíonn an cód seo aon rud anseo anois. Seiceáil é litir ar litir, le do thoil, nó iarr ceann eile.
code-slip = Tá botún clóscríofa sa chód seo. Seiceáil é litir ar litir, le do thoil.
code-not-open = Tá an cód seo ceart, ach níl a cheistneoir ar oscailt anois.
code-needed = Freagraíonn an grúpa seo le cód anois. Clóscríobh an ceann atá ar do dhuillín, le do thoil, nó iarr ceann.
pin-wrong = Ní hé seo an PIN. Bain triail eile as, le do thoil, nó téigh siar.
# What the machine's own store can say.
store-full = Tá diosca an ghléis seo lán. Tá gach rud a cuireadh isteach slán; níor stóráladh an chéim dheireanach seo. Inis é do dhuine éigin, le do thoil, agus bain triail eile as ansin: ní chomhairtear aon rud faoi dhó.
store-busy = Bhí stór an ghléis seo gnóthach. Tá gach rud a cuireadh isteach slán; níor stóráladh an chéim dheireanach seo. Fan nóiméad, le do thoil, agus bain triail eile as.
store-no-right = Níl cead ag an ríomhchlár seo scríobh ar an ngléas seo. Tá gach rud a cuireadh isteach slán; níor stóráladh an chéim dheireanach seo. Inis é don duine atá i mbun an ghléis, le do thoil, agus bain triail eile as ansin.
store-fault = Tá rud éigin cearr leis an méid atá stóráilte ar an ngléas seo. Níor athraíodh aon rud, agus níor stóráladh an chéim dheireanach seo. Inis é don duine atá i mbun an ghléis, le do thoil.
taken-back = Tharraing an scoil an ceistneoir seo siar de thuras na huaire. Inis é don duine atá i mbun an cheistneora, le do thoil.
no-random = Ní thugann an gléas seo aon uimhreacha randamacha, mar sin ní féidir tosú. Bain triail eile as, le do thoil.
words-nothing = Níl aon rud coinnithe faoi na focail seo ar an ngléas seo, { $machine }. Seiceáil iad, le do thoil; coinnítear iad ar feadh dhá uair an chloig, san áit inar thosaigh tú.
words-damaged = Tá a bhfuil coinnithe faoi na focail seo millte agus ní féidir é a léamh. Tosaigh arís, le do thoil.
words-no-exercise = Baineann a bhfuil coinnithe faoi na focail seo le ceistneoir nach bhfuil anseo a thuilleadh.
words-closed = Dúnadh an ceistneoir idir an dá linn, mar sin ní féidir na freagraí seo a chur isteach a thuilleadh.
words-over = Tá an dá uair an chloig do na freagraí seo istigh, mar sin ní féidir iad a chur isteach a thuilleadh. Is féidir leat tosú arís.
not-kept = Tá do fhreagraí ar an scáileán, ach chaillfí iad fós dá dteipfeadh ar an leictreachas. Is féidir leat leanúint ort. { $cause }
not-handed-in = Tá do fhreagraí anseo i gcónaí, ach níl siad curtha isteach fós. { $cause }

## Headings of the walk.

block-own = Ár ráitis féin
block-words = I d’fhocail féin

## A class that answers together.

class-begins-together = Tosaíonn do rang le chéile. Brúigh w le leanúint ort gan an rang.
class-over-alone = Tá an rang seo thart. Is féidir leat tosú i d’aonar.
class-over-hand-in = Tá an rang seo thart. Lean ort i d’aonar agus cuir do fhreagraí isteach.
class-lists-later = Osclaíonn na liostaí agus an tseiceáil ag an deireadh, do gach duine.
class-leave = Brúigh arís é le leanúint ort gan do rang.
class-alone = Tá tú ag leanúint ort i d’aonar anois. Tugann an eochair chéanna agus cód do ranga ar ais thú.
class-link-gone = Tá an nasc imithe: lean ort i d’aonar.
class-back = Ar ais leis an rang.
class-gathering = Leis an rang. Tosóidh sé i gceann nóiméid.
class-pausing = Chuir do mhúinteoir an rang ar sos.
class-over = Tá do rang thart: lean ort i d’aonar.
class-review = Leis an rang. Seiceáil, ansin cuir isteach.
class-ready = Leis an rang. Leanfaidh sé ar aghaidh i gceann nóiméid.
class-together = Leis an rang.
class-within-part = Leis an rang. Ar do luas féin sa chuid seo.
class-with-timer = { $line } { $timer }
timer-over = Tá an t-am don cheann seo istigh.
timer-left = { $minutes ->
    [one] Nóiméad amháin don cheann seo.
    [two] { $minutes } nóiméad don cheann seo.
    [few] { $minutes } nóiméad don cheann seo.
    [many] { $minutes } nóiméad don cheann seo.
   *[other] { $minutes } nóiméad don cheann seo.
  }
class-not-found = Níor aimsíodh do rang. Seiceáil an cód ar scáileán do mhúinteora, le do thoil; nó clóscríobh an cód, spás agus an seoladh atá ansin i litreacha beaga.
class-nobody = Níl aon duine ag freagairt ag an seoladh seo. Seiceáil é ar scáileán do mhúinteora, le do thoil. Is féidir leat dul siar freisin agus tosú i d’aonar.
class-other-code = Ní hé seo cód an ranga sin. Seiceáil é ar scáileán do mhúinteora, le do thoil.
class-many = Tá a lán ag teacht isteach anois díreach. Brúigh Enter arís i gceann nóiméid, le do thoil.
class-other-version = Tá leagan eile den ríomhchlár seo ar ghléas do mhúinteora. Is féidir leat dul siar agus tosú i d’aonar.
class-other-group = Tá an rang seo ag freagairt mar ghrúpa eile: { $who }. Téigh siar agus tosaigh arís mar an grúpa sin, le do thoil, nó lean ort i d’aonar.
class-wait = { $seconds ->
    [one] Fan soicind amháin sula mbaineann tú triail eile as, le do thoil.
    [two] Fan { $seconds } shoicind sula mbaineann tú triail eile as, le do thoil.
    [few] Fan { $seconds } shoicind sula mbaineann tú triail eile as, le do thoil.
    [many] Fan { $seconds } soicind sula mbaineann tú triail eile as, le do thoil.
   *[other] Fan { $seconds } soicind sula mbaineann tú triail eile as, le do thoil.
  }
class-no-code = Ní cód ranga é seo. Bíonn ceithre cinn de litreacha agus uimhreacha ann; seiceáil é ar scáileán do mhúinteora, litir ar litir, le do thoil.
