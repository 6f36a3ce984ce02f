### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Skola ta' prova
home-what = Skola tħares lejn kif tuża t-teknoloġija diġitali.
home-more = Studenti, għalliema u mexxejja tal-iskola jwieġbu kwestjonarju. Ħadd ma jista' jsir jaf min wieġeb xiex.
home-nothing = Fuq dan il-kompjuter għadu ma tħejja xejn.
home-passphrase = Skola ta' prova m'għandhiex sigrieti; il-frażi ta' aċċess: { $passphrase }.
home-answer = wieġeb il-kwestjonarju
home-answer-sample = wieġeb bħala student/a
home-coordinate = ara min ħa sehem
home-coordinate-sample = segwi l-istrixxi, bħalma jagħmel il-koordinatur
home-look = dur dawra fi skola ta' prova
home-set-up = ħejji l-iskola tiegħek
home-leave = oħroġ
key-go = mur
opens-on = jiftaħ nhar { $day }
open-until = miftuħ sa nhar { $day }, { closing-time }
closed-since = magħluq minn nhar { $day }

## Which of several questionnaires.

choose-which = Liema kwestjonarju trid twieġeb?
key-slip = għandi biljett b'kodiċi
key-continue = kompli b'kodiċi

## The welcome.

welcome-not-yet = Għadu magħluq, jiftaħ nhar { $day }.
welcome-come-back = Jekk jogħġbok erġa' ejja dakinhar. Illum mhu mitlub xejn minnek.
welcome-closed = Magħluq minn nhar { $day }, { closing-time }.
welcome-thanks = Grazzi lil kull min ħa sehem.
welcome = Merħba. L-iskola tixtieq tkun taf x'taħseb.
welcome-in-turn = Merħba. Bagħtu s'issa: { $handed } minn { $pupils }.
welcome-about = Hu dwar il-kompjuters, it-tablets u l-internet fl-iskola: fil-lezzjonijiet, għax-xogħol tad-dar, fuq ix-xogħol.
welcome-anonymous = Hu anonimu: ismek ma jintalabx, u ħadd ma jista' jsir jaf x'weġibt.
welcome-voluntary = Hu volontarju: tista' tħalli stqarrija barra, jew tieqaf meta trid.
welcome-minutes = { $most ->
    [one] Jieħu l-aktar minuta.
    [few] Jieħu l-aktar { $most } minuti.
    [many] Jieħu l-aktar { $most }-il minuta.
   *[other] Jieħu l-aktar { $most } minuta.
  } Għandek sagħtejn.
welcome-minutes-between = { $most ->
    [one] Jieħu minn { $least } sa minuta l-aktar.
    [few] Jieħu minn { $least } sa { $most } minuti l-aktar.
    [many] Jieħu minn { $least } sa { $most }-il minuta l-aktar.
   *[other] Jieħu minn { $least } sa { $most } minuta l-aktar.
  } Għandek sagħtejn.
welcome-at-the-end = Fl-aħħar terġa' tħares lejn kollox, u mbagħad biss tibgħat.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Dawn it-testi jinqraw mil-lemin għax-xellug; terminal jista' jaqlibhom. F'linji: reflectory answer --plain
welcome-last-time-count = X'ħareġ minn dak li ntqal l-aħħar darba: { $count ->
    [one] ħaġa waħda
    [few] { $count } affarijiet
    [many] { $count }-il ħaġa
   *[other] { $count } ħaġa
  }
welcome-who = Min int?
form-level = Livell tal-edukazzjoni
welcome-two-levels = Jekk taħdem f'żewġ livelli tal-iskola, wieġeb darba għal kull livell.
last-time = X'ħareġ mill-aħħar darba
key-begin = ibda
key-last-time = aħħar darba
key-that-is-me = jien minnhom

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = L-aħħar darba għidtu { $what }
told-since = Minn dakinhar aħna { $what }
told-count = X'ħareġ mill-aħħar darba: { $count ->
    [one] ħaġa waħda
    [few] { $count } affarijiet
    [many] { $count }-il ħaġa
   *[other] { $count } ħaġa
  }, fuq l-iskrin tal-merħba.

## Typing a code.

enter-slip = Ikteb il-kodiċi li hemm fuq il-biljett tiegħek.
enter-slip-more = Għaxar ittri u ċifri. Ittri kbar, spazji u s-sing ma jimpurtawx.
enter-words = Ikteb it-tliet kelmiet tiegħek.
enter-words-more = Intwerew meta bdejt. It-tweġibiet tiegħek jinżammu fuq il-kompjuter li fuqu bdejt, għal sagħtejn.
enter-class = Ikteb il-kodiċi tal-klassi tiegħek.
enter-class-more = Erba' ittri u ċifri. Jidher fuq l-iskrin tal-għalliem/a tiegħek.
enter-pin = Ikteb il-PIN li jtemm din is-sessjoni.
enter-pin-more = Jew mur lura: hawn jistgħu jwieġbu oħrajn.

## Before the first statement.

start-as = Qed twieġeb bħala: { $who }, { $level }.
start-small = Il-grupp tiegħek hu żgħir. Ir-riżultati tiegħu jintwerew waħedhom biss jekk il-folji jkunu { $cell } jew aktar. Jekk ikunu inqas, biss jekk taqblu lkoll; nistaqsuk fl-aħħar.
start-code = Il-kodiċi tiegħek biex terġa' tidħol:
start-code-why = Jekk jaqta' d-dawl jew xi ħadd ikollu bżonn il-kompjuter, dawn it-tliet kelmiet iġibu lura t-tweġibiet tiegħek, għal sagħtejn, fuq dan il-kompjuter. Żommhom għalik.
start-code-why-machine = Jekk jaqta' d-dawl jew xi ħadd ikollu bżonn il-kompjuter, dawn it-tliet kelmiet iġibu lura t-tweġibiet tiegħek, għal sagħtejn, fuq dan il-kompjuter ({ $machine }). Żommhom għalik.
key-first-statement = l-ewwel stqarrija
key-with-class = mal-klassi
key-without-class = mingħajr il-klassi

## The walk through the statements.

walk-preview = Dehra minn qabel
time-over = il-ħin spiċċa
time-seconds = fadal { $seconds } s
time-minutes = fadal { $minutes } min
time-hours = fadal { $hours } h { $minutes } min
time-to-decide = { $time } biex tiddeċiedi
walk-count = { $at } minn { $whole }
walk-place = parti { $part } minn { $parts } · stqarrija { $at } minn { $whole }
walk-minutes-left = { $minutes ->
    [one] Fadal minuta waħda. Dak li għażilt s'issa jibqa'.
    [few] Fadal { $minutes } minuti. Dak li għażilt s'issa jibqa'.
    [many] Fadal { $minutes }-il minuta. Dak li għażilt s'issa jibqa'.
   *[other] Fadal { $minutes } minuta. Dak li għażilt s'issa jibqa'.
  }
walk-sending = Stenna mument: it-tweġibiet tiegħek qed jinħażnu.
walk-leave = Toħroġ mingħajr ma tibgħat?
walk-leave-more = It-tweġibiet tiegħek imbagħad jintilfu. Xejn minnhom ma jinżamm.
walk-code = Il-kodiċi tiegħek biex terġa' tidħol: { $code }
walk-five = ?  kif jidher 5
walk-word = ?  kelmtejn dwar dan
walk-word-f1 = F1  kelmtejn dwar dan
walk-steps = Liema minn dawn tgħodd l-aktar għalik?
walk-characters = karattri: { $count } minn { $most }
walk-as-written = (mhux fil-lingwa tiegħek)
# The same statement in the easiest words, above its help text.
walk-easy = Bi kliem faċli: { $words }
areas-where = Fejn trid tmur?
areas-not-asked = mhux għal: { $group }
review-answered = Weġibt { $given } minn { $asked }.
review-note = Tista' tħalli xi wħud barra. Ħadd mhu se jagħraf il-folja tiegħek.
review-of = { $given } minn { $asked }
review-left = { $given } minn { $asked }, fadal { $left }
review-not-for-me = { $given } minn { $asked }, { $not } mhux għalija
confirm = Tibgħat it-tweġibiet tiegħek?
confirm-all = Tajt tweġiba għal kollox.
confirm-some = { $left ->
    [one] Weġibt { $given } minn { $asked }. Waħda tħalliet barra; m'hemmx problema.
    [few] Weġibt { $given } minn { $asked }. { $left } tħallew barra; m'hemmx problema.
    [many] Weġibt { $given } minn { $asked }. { $left } tħallew barra; m'hemmx problema.
   *[other] Weġibt { $given } minn { $asked }. { $left } tħallew barra; m'hemmx problema.
  }
confirm-after = Wara ma jista' jinbidel xejn, u ħadd mhu se jkun jaf liema folja hi tiegħek.
confirm-own-line = Ir-riżultati tal-grupp tagħna jistgħu jintwerew waħedhom.
confirm-own-line-why = Il-grupp tiegħek hu żgħir. Bi ftit folji dan isir biss jekk timmarkawha lkoll; tista' tħalliha vojta.
time-up = Is-sagħtejn għaddew.
time-up-answered = Weġibt { $given } minn { $asked }. Ma jista' jinbidel xejn aktar.
time-up-choice = Trid tibgħat dawn it-tweġibiet? Jekk ma tgħidx iva, jitħassru.
key-choose = agħżel
key-next = quddiem
key-clear = neħħi
key-help = għinni
key-areas = oqsma
key-review = ħarsa
key-large = test kbir
key-my-code = il-kodiċi
key-code = kodiċi
key-class = klassi
key-alone = waħdi
key-ready = lest/a
key-go-there = mur hemm
key-hand-in = ibgħat
key-tick = immarka jew neħħi
key-another-slip = ikteb biljett ieħor
key-not-yet = mhux issa
key-go-on-answering = kompli wieġeb
key-discard-and-leave = ħassar u oħroġ
key-hand-in-these = ibgħat dawn
key-discard = ħassar

## A class that answers together, on a pupil's machine.

class-stops = Il-klassi tiegħek tieqaf hawn.
class-stops-kept = It-tweġibiet tiegħek jinżammu.
class-stops-back = Erġa' idħol bit-tliet kelmiet tiegħek qabel jgħaddu s-sagħtejn, fuq dan il-kompjuter: c, il-kelmiet, imbagħad w.

## The end.

thanks = Grazzi.
thanks-stored = It-tweġibiet tiegħek inħażnu fis-sikur. Ħadd ma jista' jsir jaf li huma tiegħek.
thanks-together = Flimkien ma' dawk tal-oħrajn kollha juru lill-iskola fejn tinsab.
thanks-discarded = It-tweġibiet tiegħek tħassru.
thanks-nothing-kept = Ma nżamm xejn minnhom.
thanks-again = Tista' terġa' tibda sakemm il-kwestjonarju jkun għadu miftuħ.
thanks-nobody-chose = Ħadd ma għażel li jibgħat it-tweġibiet, għalhekk ma nżamm xejn minnhom.
thanks-preview = Din kienet dehra minn qabel.
thanks-preview-nothing = Ma nħażen xejn minnha. Il-parteċipanti jaraw l-istess passi.
thanks-preview-there = Hemmhekk jingħataw riċevuta u tliet kelmiet biex jerġgħu jidħlu.
thanks-closed = Il-kwestjonarju għalaq nhar { $day }, { closing-time }.
thanks-closed-nothing = It-tweġibiet li ma ntbagħtux qabel tħassru; ma nżamm xejn minnhom.
thanks-receipt = Ir-riċevuta tiegħek:
thanks-receipt-why = Sal-għeluq dawn il-kelmiet jistgħu juru li l-folja tiegħek qiegħda hemm, u xejn aktar. M'hemmx għalfejn iżżommhom.
key-own-result = ir-riżultat
own-result = Ir-riżultat tiegħek
own-result-only-you = Dan tarah int biss. Ma jinħażen imkien, u jisparixxi meta toħroġ minn hawn.
own-result-sum = Total: { $sum } minn { $most }
own-result-level = Kollox flimkien: { $level }
own-result-left-out = Imħollija barra, mingħajr livell: { $count }
own-result-no-level = bla livell
own-result-next = Il-pass li jmiss: { $words }
key-certificate = ċertifikat
handed-up-stick = Il-folja hi maħżuna hawn; tinġarr fuq stick għall-kompjuter tal-koordinatur.
handed-up = Il-folja tiegħek intbagħtet u waslet fuq il-kompjuter tal-koordinatur.
handed-up-under-way = Il-folja hi maħżuna hawn; bħalissa qed tintbagħat lill-kompjuter tal-koordinatur.
handed-up-later = Il-folja hi maħżuna hawn; tintbagħat meta l-kompjuter tal-koordinatur ikun jista' jintlaħaq.
kiosk-kept = Tweġibiet mibdija jinżammu fuq dan il-kompjuter, { $machine }. Agħfas c biex terġa' lura għalihom.

## A certificate of having taken part.

certificate-name = L-isem għaċ-ċertifikat:
certificate-stored = L-isem ma jinħażen imkien u m'għandu x'jaqsam ma' ebda tweġiba. Iċ-ċertifikat isemmi l-iskola u s-sessjoni, u l-ebda ħin.
certificate-shared = Dan il-kompjuter jużawh ħafna nies: iċ-ċertifikat jibqa' fuq l-iskrin, jew imur fuq drive li tqabbad int.
certificate-writing = Stenna mument: qed jinkiteb iċ-ċertifikat. Agħfas q biex twaqqfu.
certificate-ending = Il-kitba qed titwaqqaf.
certificate-copied = Ikkupjat, fejn jippermetti t-terminal: jekk jogħġbok waħħlu x'imkien biex tara. Il-clipboard iżommu sakemm tiġi kkupjata xi ħaġa oħra.
certificate-no-name = Jekk jogħġbok l-ewwel ikteb isem.
key-show-it = urih
key-no-certificate = bla ċertifikat
key-copy = ikkopja
key-pdf = PDF
key-html = HTML
key-another-name = isem ieħor
key-end-writing = waqqaf il-kitba

## Another language.

languages = Liema lingwa?
languages-note = Tista' tibdilha f'kull mument; l-ebda tweġiba ma tintilef.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Dan il-biljett hu għal grupp ieħor. Jekk jogħġbok itlob wieħed tal-grupp tiegħek.
slip-refused = It-tweġibiet tiegħek għadhom hawn, iżda sadanittant il-biljett tiegħek intuża. Jekk jogħġbok itlob ieħor u agħfas s.
code-opens-nothing = Dan il-kodiċi bħalissa ma jiftaħ xejn hawn. Jekk jogħġbok iċċekkjah ittra b'ittra, jew itlob ieħor.
code-slip = Hemm żball tal-kitba f'dan il-kodiċi. Jekk jogħġbok qabblu ittra b'ittra.
code-not-open = Dan il-kodiċi hu tajjeb, iżda l-kwestjonarju tiegħu mhux miftuħ bħalissa.
code-needed = Dan il-grupp issa jwieġeb b'kodiċi. Jekk jogħġbok ikteb dak ta' fuq il-biljett tiegħek, jew itlob wieħed.
pin-wrong = Dan mhux il-PIN. Jekk jogħġbok erġa' pprova, jew mur lura.
# What the machine's own store can say.
store-full = Id-diska ta' dan il-kompjuter hi mimlija. Dak kollu li ntbagħat qiegħed fis-sikur; dan l-aħħar pass ma nħażinx. Jekk jogħġbok għid lil xi ħadd, imbagħad erġa' pprova: xejn ma jingħadd darbtejn.
store-busy = Il-maħżen ta' dan il-kompjuter kien okkupat. Dak kollu li ntbagħat qiegħed fis-sikur; dan l-aħħar pass ma nħażinx. Jekk jogħġbok stenna ftit u erġa' pprova.
store-no-right = Dan il-programm ma jistax jikteb fuq dan il-kompjuter. Dak kollu li ntbagħat qiegħed fis-sikur; dan l-aħħar pass ma nħażinx. Jekk jogħġbok għid lil min jieħu ħsiebu, imbagħad erġa' pprova.
store-fault = Hemm xi ħaġa ħażina f'dak li hu maħżun fuq dan il-kompjuter. Ma nbidel xejn, u dan l-aħħar pass ma nħażinx. Jekk jogħġbok għid lil min jieħu ħsiebu.
taken-back = L-iskola irtirat dan il-kwestjonarju għalissa. Jekk jogħġbok għid lil min jieħu ħsiebu.
no-random = Dan il-kompjuter mhux jagħti numri każwali, għalhekk ma jista' jibda xejn. Jekk jogħġbok erġa' pprova.
words-nothing = M'hemm xejn miżmum taħt dawn il-kelmiet fuq dan il-kompjuter, { $machine }. Jekk jogħġbok iċċekkjahom; jinżammu għal sagħtejn, fejn bdejt.
words-damaged = Dak li hu miżmum taħt dawn il-kelmiet ġarrab ħsara u ma jistax jinqara. Jekk jogħġbok erġa' ibda.
words-no-exercise = Dak li hu miżmum taħt dawn il-kelmiet hu ta' eżerċizzju li m'għadux hawn.
words-closed = Sadanittant il-kwestjonarju għalaq, u għalhekk dawn it-tweġibiet ma jistgħux jintbagħtu aktar.
words-over = Is-sagħtejn ta' dawn it-tweġibiet għaddew, u għalhekk ma jistgħux jintbagħtu aktar. Tista' terġa' tibda.
not-kept = It-tweġibiet tiegħek qegħdin fuq l-iskrin, iżda għadhom mhux miżmuma f'każ li jaqta' d-dawl. Tista' tkompli. { $cause }
not-handed-in = It-tweġibiet tiegħek għadhom hawn, iżda għadhom ma ntbagħtux. { $cause }

## Headings of the walk.

block-own = Stqarrijiet tagħna stess
block-words = Bi kliemek stess

## A class that answers together.

class-begins-together = Il-klassi tiegħek tibda flimkien. Agħfas w biex tkompli mingħajrha.
class-over-alone = Din il-klassi spiċċat. Tista' tibda waħdek.
class-over-hand-in = Din il-klassi spiċċat. Tista' tkompli waħdek u tibgħat.
class-lists-later = Il-listi u l-ħarsa mill-ġdid jinfetħu fl-aħħar, għal kulħadd.
class-leave = Agħfas darb'oħra biex tkompli mingħajr il-klassi tiegħek.
class-alone = Issa qed tkompli waħdek. L-istess buttuna u l-kodiċi tal-klassi tiegħek iġibuk lura.
class-link-gone = Il-konnessjoni nqatgħet: kompli waħdek.
class-back = Lura mal-klassi.
class-gathering = Mal-klassi. Tibda dalwaqt.
class-pausing = Pawża mill-għalliem/a tiegħek.
class-over = Il-klassi tiegħek spiċċat: kompli waħdek.
class-review = Mal-klassi. Erġa' ħares, imbagħad ibgħat.
class-ready = Mal-klassi. Tkompli dalwaqt.
class-together = Mal-klassi.
class-within-part = Mal-klassi. Imxi f'din il-parti kif trid.
class-with-timer = { $line } { $timer }
timer-over = Il-ħin għal din spiċċa.
timer-left = { $minutes ->
    [one] Minuta għal din.
    [few] { $minutes } minuti għal din.
    [many] { $minutes }-il minuta għal din.
   *[other] { $minutes } minuta għal din.
  }
class-not-found = Il-klassi tiegħek ma nstabitx. Jekk jogħġbok qabbel il-kodiċi mal-iskrin tal-għalliem/a tiegħek; jew ikteb il-kodiċi, spazju u l-indirizz li hemm fuq l-iskrin b'ittri żgħar.
class-nobody = Ħadd ma jwieġeb f'dan l-indirizz. Jekk jogħġbok qabblu mal-iskrin tal-għalliem/a tiegħek. Tista' wkoll tmur lura u tibda waħdek.
class-other-code = Dan mhux il-kodiċi ta' dik il-klassi. Jekk jogħġbok qabblu mal-iskrin tal-għalliem/a tiegħek.
class-many = Bħalissa qed jidħlu ħafna. Jekk jogħġbok stenna ftit u erġa' agħfas Enter.
class-other-version = Il-kompjuter tal-għalliem/a tiegħek għandu verżjoni oħra ta' dan il-programm. Tista' tmur lura u tibda waħdek.
class-other-group = Din il-klassi twieġeb bħala grupp ieħor: { $who }. Jekk jogħġbok mur lura u erġa' ibda bħala dak il-grupp, jew kompli waħdek.
class-wait = { $seconds ->
    [one] Jekk jogħġbok stenna sekonda qabel ma terġa' tipprova.
    [few] Jekk jogħġbok stenna { $seconds } sekondi qabel ma terġa' tipprova.
    [many] Jekk jogħġbok stenna { $seconds }-il sekonda qabel ma terġa' tipprova.
   *[other] Jekk jogħġbok stenna { $seconds } sekonda qabel ma terġa' tipprova.
  }
class-no-code = Dan mhu l-kodiċi ta' ebda klassi. Ikollu erba' ittri u ċifri; jekk jogħġbok qabblu mal-iskrin tal-għalliem/a tiegħek, ittra b'ittra.
