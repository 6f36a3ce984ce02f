### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = cuid eile
key-pace = luas
key-pause = sos
key-timer = amadóir
key-read-aloud = léigh os ard
key-stop-after = stop tar éis na coda
key-end = críoch
key-go-on-class = lean ort leis an rang
key-end-it = stop é
key-close-window = dún an fhuinneog

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } nóim nó níos mó
beamer-least-hours = { $hours } u { $minutes } nóim nó níos mó
# What a pupil types who comes late: a code and an address.
beamer-late = Déanach? Clóscríobhaigí: { $typed }
beamer-goes-on = Leanann an rang ar aghaidh ón áit ina raibh sé. Nuair a bheidh na gléasanna ar ais, brúigh Enter.
beamer-elsewhere = Tá an rang seo ar oscailt cheana i bhfuinneog eile ar an ngléas seo.
beamer-elsewhere-more = Leanann na daltaí an fhuinneog eile sin, agus níor athraigh aon rud. Lean ort ansin, le do thoil; nó cuir deireadh leis an rang ansin ar dtús, agus oscail anseo arís é.

## Before the first statement, and after the class has stopped.

beamer-code = Cód an ranga seo
beamer-how = Ar gach gléas: reflectory answer, { $who }, w, an cód seo.
beamer-how-back = Ar gach gléas: c, na trí fhocal, w, an cód seo.
# A code and an address follow, on this line or on the next.
beamer-not-found = Mura n-aimsítear an rang, clóscríobhaigí:
beamer-nobody = Níl aon ghléas ceangailte fós.
beamer-machines = { $joined ->
    [one] Tá 1 ghléas amháin ceangailte.
    [two] Tá { $joined } ghléas ceangailte.
    [few] Tá { $joined } ghléas ceangailte.
    [many] Tá { $joined } ngléas ceangailte.
   *[other] Tá { $joined } gléas ceangailte.
  }
beamer-stopped = Tá an rang stoptha. Leanann an dá uair an chloig ar aghaidh do gach duine.
beamer-stopped-after = Stoptha tar éis: { $part }. Leanann an dá uair an chloig ar aghaidh do chách.
beamer-begins = Tosaíonn sé le:
beamer-goes-on-with = Leanann sé le:
beamer-place = { $title } · cuid { $part } as { $parts } · ráiteas { $at } as { $whole }
beamer-look-it-over = Seiceáil agus cur isteach
beamer-pace-together = Gach duine ag an ráiteas céanna.
beamer-pace-part = Laistigh de chuid, gach duine ar a luas féin.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = freagra tugtha ag { $count } as { $joined }
beamer-handed-in = curtha isteach ag { $count } as { $joined }
beamer-paused = ar sos
beamer-timer = { $minutes } nóim don cheann seo
beamer-timer-over = tá an t-am don cheann seo istigh
beamer-ready = { $count } réidh
beamer-together = le chéile
beamer-own-pace = luas féin
beamer-stops = stopann tar éis na coda seo
beamer-own-words = Scríobhann gach duine ina fhocail féin.

## What the teacher reads aloud.

beamer-read = Léigh os ard: “{ $text }”
beamer-five = Seo mar a oireann { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Brúigí { $points }.
beamer-zero = Nó 0: { $words }.
beamer-choose-one = Roghnaígí ceann.
beamer-tick-all = Tic le gach ceann a oireann.
beamer-write = Scríobhaigí bhur rogha rud, gan ainmneacha.
beamer-leave-out = Tá cead é a fhágáil ar lár. Ní fheiceann aon duine bhur rogha.

## At the end.

beamer-review = Seiceálaigí gach rud, gach duine ar a ghléas féin.
beamer-review-out = An méid atá ar lár, is féidir é a fhreagairt anois. Is féidir é a fhágáil freisin.
beamer-review-in = Brúigí s ansin, agus Enter: cuirtear bhur bhfreagraí isteach.
beamer-review-nobody = Ní bheidh a fhios ag aon duine cé leis gach bileog.
beamer-end = Deireadh a chur leis an rang?
beamer-end-more = An té nár chuir freagraí isteach, leanann sé ar aghaidh ina aonar; ní chailltear aon rogha a rinneadh.
