### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = parti oħra
key-pace = ritmu
key-pause = pawża
key-timer = timer
key-read-aloud = aqra għalihom
key-stop-after = ieqaf wara din il-parti
key-end = temm
key-go-on-class = kompli mal-klassi
key-end-it = temmha
key-close-window = agħlaq din it-tieqa

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } min jew aktar
beamer-least-hours = { $hours } h { $minutes } min jew aktar
# What a pupil types who comes late: a code and an address.
beamer-late = Min jasal tard jikteb: { $typed }
beamer-goes-on = Il-klassi tkompli minn fejn kienet. Meta l-kompjuters jerġgħu jaqbdu, agħfas Enter.
beamer-elsewhere = Din il-klassi diġà miftuħa f'tieqa oħra fuq dan il-kompjuter.
beamer-elsewhere-more = L-istudenti tagħha qed isegwu dik, u ma nbidel xejn. Jekk jogħġbok kompli hemm; jew l-ewwel temm il-klassi hemm, u erġa' iftaħha hawn.

## Before the first statement, and after the class has stopped.

beamer-code = Il-kodiċi ta' din il-klassi
beamer-how = Fuq kull kompjuter: reflectory answer, { $who }, w, dan il-kodiċi.
beamer-how-back = Fuq kull kompjuter: c, it-tliet kelmiet, w, dan il-kodiċi.
# A code and an address follow, on this line or on the next.
beamer-not-found = Fejn ma tinstabx, ikteb:
beamer-nobody = Għad ma daħal l-ebda kompjuter.
beamer-machines = { $joined ->
    [one] Daħal kompjuter wieħed.
    [few] Daħlu { $joined } kompjuters.
    [many] Daħlu { $joined }-il kompjuter.
   *[other] Daħlu { $joined } kompjuter.
  }
beamer-stopped = Il-klassi waqfet. Is-sagħtejn ta' kulħadd jibqgħu għaddejjin.
beamer-stopped-after = Il-klassi waqfet wara: { $part }. Is-sagħtejn ta' kulħadd jibqgħu għaddejjin.
beamer-begins = Tibda b'dan:
beamer-goes-on-with = Tkompli b'dan:
beamer-place = { $title } · parti { $part } minn { $parts } · stqarrija { $at } minn { $whole }
beamer-look-it-over = Erġa' ħares u ibgħat
beamer-pace-together = Kulħadd fuq l-istess stqarrija.
beamer-pace-part = Ġo parti kulħadd bir-ritmu tiegħu.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = wieġbu: { $count } minn { $joined }
beamer-handed-in = bagħtu: { $count } minn { $joined }
beamer-paused = pawża
beamer-timer = { $minutes } min għal din
beamer-timer-over = il-ħin għal din spiċċa
beamer-ready = lesti: { $count }
beamer-together = flimkien
beamer-own-pace = bir-ritmu tiegħek
beamer-stops = tieqaf wara din il-parti
beamer-own-words = Kulħadd jikteb bi kliemu.

## What the teacher reads aloud.

beamer-read = Aqra b'leħen għoli: "{ $text }"
beamer-five = { $highest } tfisser xi ħaġa hekk: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Agħfas { $points }.
beamer-zero = Jew 0: { $words }.
beamer-choose-one = Agħżel waħda.
beamer-tick-all = Immarka kulma jgħodd.
beamer-write = Ikteb li trid, u l-ebda isem.
beamer-leave-out = Tista' tħalliha barra. Ħadd ma jara x'tagħżel.

## At the end.

beamer-review = Kulħadd jerġa' jħares fuq il-kompjuter tiegħu.
beamer-review-out = Dak li tħalla barra jista' jitwieġeb issa. Jista' wkoll jibqa' barra.
beamer-review-in = Imbagħad agħfas s, u Enter: it-tweġibiet tiegħek jintbagħtu.
beamer-review-nobody = Ħadd mhu se jkun jaf liema folja hi ta' min.
beamer-end = Ittemm din il-klassi?
beamer-end-more = Min għadu ma bagħatx ikompli waħdu; xejn minn dak li għażel xi ħadd ma jintilef.
