### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Parauga skola
home-what = Skola noskaidro, kā tā izmanto digitālās tehnoloģijas.
home-more = Skolēni, skolotāji un skolas vadība aizpilda aptauju. Neviens nevar uzzināt, kurš ko atbildēja.
home-nothing = Šajā datorā vēl nekas nav sagatavots.
home-passphrase = Paraugam nav noslēpumu: tā paroles frāze ir { $passphrase }.
home-answer = aizpildīt aptauju
home-answer-sample = atbildēt skolēna lomā
home-coordinate = apskatīt, kas jau ir piedalījies
home-coordinate-sample = vērot stabiņus, kā to dara koordinators
home-look = ielūkoties parauga skolā
home-set-up = sagatavot aptauju savā skolā
home-leave = beigt
key-go = atvērt
opens-on = aptauja sāksies: { $day }
open-until = aptauja atvērta līdz: { $day }, { closing-time }
closed-since = aptauja slēgta kopš: { $day }

## Which of several questionnaires.

choose-which = Kuru aptauju tu gribi aizpildīt?
key-slip = man ir lapiņa ar kodu
key-continue = turpināt ar kodu

## The welcome.

welcome-not-yet = Aptauja vēl nav atvērta. Tā sāksies: { $day }.
welcome-come-back = Lūdzu, atnāc tad. Šodien no tevis neko neprasa.
welcome-closed = Aptauja slēgta kopš: { $day }, { closing-time }.
welcome-thanks = Paldies visiem, kas piedalījās.
welcome = Laipni lūdzam. Skola grib zināt, ko tu domā.
welcome-in-turn = Laipni lūdzam. Atbildes iesniedza { $handed } no { $pupils }.
welcome-about = Aptauja ir par datoriem, planšetēm un internetu skolā: stundās, mājasdarbos, darbā.
welcome-anonymous = Tā ir anonīma: tavu vārdu nejautā, un neviens nevar uzzināt, ko tu atbildēji.
welcome-voluntary = Tā ir brīvprātīga: tu vari izlaist kādu apgalvojumu vai jebkurā brīdī beigt.
welcome-minutes = Tā aizņem ne vairāk kā { $most } min. Tev ir divas stundas.
welcome-minutes-between = Tā aizņem ne vairāk kā { $least }–{ $most } min. Tev ir divas stundas.
welcome-at-the-end = Beigās tu visu pārskati un tikai tad iesniedz.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Teksti rakstīti no labās uz kreiso; terminālis tos var apgriezt. Rindās: reflectory answer --plain
welcome-last-time-count = Ko deva iepriekšējā reize: { $count ->
    [zero] { $count } lietas
    [one] { $count } lieta
   *[other] { $count } lietas
  }
welcome-who = Kas tu esi?
form-level = Izglītības pakāpe
welcome-two-levels = Ja strādā divos izglītības posmos, atbildi par katru posmu atsevišķi.
last-time = Ko deva iepriekšējā reize
key-begin = sākt
key-last-time = iepriekšējā reize
key-that-is-me = mana grupa

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Iepriekšējā reizē jūs teicāt: { $what }
told-since = Kopš tā laika mēs { $what }
told-count = Ko deva iepriekšējā reize: { $count ->
    [zero] { $count } lietas
    [one] { $count } lieta
   *[other] { $count } lietas
  }, sākuma ekrānā.

## Typing a code.

enter-slip = Lūdzu, ieraksti kodu no savas lapiņas.
enter-slip-more = Desmit zīmes: burti un cipari. Lielie burti, atstarpes un svītriņa nav svarīgi.
enter-words = Lūdzu, ieraksti savus trīs vārdus.
enter-words-more = Tos parādīja, kad tu sāki. Tavas atbildes divas stundas glabājas datorā, kurā tu sāki.
enter-class = Lūdzu, ieraksti savas klases kodu.
enter-class-more = Četras zīmes: burti un cipari. Kods ir redzams skolotāja ekrānā.
enter-pin = Lūdzu, ieraksti PIN kodu, kas beidz šo sesiju.
enter-pin-more = Vai ej atpakaļ: citi var atbildēt šeit.

## Before the first statement.

start-as = Tu atbildi kā: { $who }; { $level }.
start-small = Tava grupa ir maza. Tās rezultātus atsevišķi rāda tikai tad, ja anketu ir vismaz { $cell }. Ja to ir mazāk, tad tikai ar jūsu visu piekrišanu; beigās tev pajautās.
start-code = Tavs atgriešanās kods:
start-code-why = Ja pazūd elektrība vai datoru vajag kādam citam, šie trīs vārdi atgriež tavas atbildes: divas stundas, šajā datorā. Nesaki tos citiem.
start-code-why-machine = Ja pazūd elektrība vai datoru vajag kādam citam, šie trīs vārdi atgriež tavas atbildes: divas stundas, šajā datorā ({ $machine }). Nesaki tos citiem.
key-first-statement = pirmais apgalvojums
key-with-class = kopā ar klasi
key-without-class = bez klases

## The walk through the statements.

walk-preview = Priekšskatījums
time-over = laiks beidzies
time-seconds = vēl { $seconds } s
time-minutes = vēl { $minutes } min
time-hours = vēl { $hours } h { $minutes } min
time-to-decide = izlem: { $time }
walk-count = { $at } no { $whole }
walk-place = { $part }. daļa no { $parts } · { $at }. apgalvojums no { $whole }
walk-minutes-left = { $minutes ->
    [zero] Vēl { $minutes } minūtes. Tas, ko tu jau izvēlējies, paliek.
    [one] Vēl { $minutes } minūte. Tas, ko tu jau izvēlējies, paliek.
   *[other] Vēl { $minutes } minūtes. Tas, ko tu jau izvēlējies, paliek.
  }
walk-sending = Mirklīti: tavas atbildes tiek saglabātas.
walk-leave = Vai beigt, neiesniedzot atbildes?
walk-leave-more = Tad tavas atbildes pazudīs. Nekas no tām netiks saglabāts.
walk-code = Tavs atgriešanās kods: { $code }
walk-five = ?  kad der atbilde 5
walk-word = ?  īss paskaidrojums
walk-word-f1 = F1  īss paskaidrojums
walk-steps = Kurš no šiem tev der vislabāk?
walk-characters = { $count } no { $most } zīmēm
walk-as-written = (nav tavā valodā)
# The same statement in the easiest words, above its help text.
walk-easy = Vienkāršāk sakot: { $words }
areas-where = Kurp tu gribi doties?
areas-not-asked = šeit neatbild: { $group }
review-answered = Tu atbildēji uz { $given } no { $asked }.
review-note = Kādu apgalvojumu vari izlaist. Neviens nepazīs tavu anketu.
review-of = { $given } no { $asked }
review-left = { $given } no { $asked }, vēl { $left }
review-not-for-me = { $given } no { $asked }, { $not } uz mani neattiecas
confirm = Vai gribi iesniegt savas atbildes?
confirm-all = Tu atbildēji uz visu.
confirm-some = { $left ->
    [zero] Tu atbildēji uz { $given } no { $asked }. Bez atbildes palika { $left }; tas nekas.
    [one] Tu atbildēji uz { $given } no { $asked }. Bez atbildes palika { $left }; tas nekas.
   *[other] Tu atbildēji uz { $given } no { $asked }. Bez atbildes palika { $left }; tas nekas.
  }
confirm-after = Pēc tam neko nevar mainīt, un neviens nezinās, kura anketa ir tava.
confirm-own-line = Mūsu grupas rezultātus drīkst rādīt atsevišķi.
confirm-own-line-why = Tava grupa ir maza. Ja anketu ir maz, tas notiek tikai tad, ja jūs visi to atzīmējat; vari arī neatzīmēt.
time-up = Divas stundas ir pagājušas.
time-up-answered = Tu atbildēji uz { $given } no { $asked }. Neko vairs nevar mainīt.
time-up-choice = Vai gribi iesniegt šīs atbildes? Ja neko neizvēlēsies, tās tiks izdzēstas.
key-choose = izvēlēties
key-next = tālāk
key-clear = notīrīt
key-help = palīdzība
key-areas = jomas
key-review = pārskats
key-large = lieli
key-my-code = mans kods
key-code = kods
key-class = klase
key-alone = bez klases
key-ready = viss gatavs
key-go-there = doties turp
key-hand-in = iesniegt
key-tick = atzīmēt vai noņemt
key-another-slip = cita lapiņa
key-not-yet = vēl ne
key-go-on-answering = atbildēt tālāk
key-discard-and-leave = izdzēst un beigt
key-hand-in-these = iesniegt šīs
key-discard = izdzēst

## A class that answers together, on a pupil's machine.

class-stops = Tava klase šeit beidz darbu.
class-stops-kept = Tavas atbildes ir saglabātas.
class-stops-back = Divu stundu laikā atgriezies pie šī datora ar saviem trim vārdiem: nospied c, ieraksti vārdus, tad nospied w.

## The end.

thanks = Paldies.
thanks-stored = Tavas atbildes ir droši saglabātas. Neviens nevar uzzināt, ka tās ir tavas.
thanks-together = Kopā ar visu citu atbildēm tās parāda skolai, cik tālu tā ir tikusi.
thanks-discarded = Tavas atbildes ir izdzēstas.
thanks-nothing-kept = Nekas no tām netika saglabāts.
thanks-again = Vari sākt no jauna, kamēr aptauja ir atvērta.
thanks-nobody-chose = Neviens neizvēlējās atbildes iesniegt, tāpēc nekas no tām netika saglabāts.
thanks-preview = Tas bija priekšskatījums.
thanks-preview-nothing = Nekas no tā netika saglabāts. Dalībnieki redz tos pašus soļus.
thanks-preview-there = Īstajā aptaujā viņi saņem trīs atgriešanās vārdus un kvīti.
thanks-closed = Aptauja tika slēgta: { $day }, { closing-time }.
thanks-closed-nothing = Atbildes, kas līdz tam netika iesniegtas, ir izdzēstas; nekas no tām netika saglabāts.
thanks-receipt = Tava kvīts:
thanks-receipt-why = Līdz slēgšanai šie vārdi var parādīt, ka tava anketa ir saņemta, un neko vairāk. Tev tie nav jāglabā.
key-own-result = mans rezultāts
own-result = Tavs rezultāts
own-result-only-you = To redzi tikai tu. Tas nekur netiek saglabāts un pazūd, kad tu no šejienes aizej.
own-result-sum = Summa: { $sum } no { $most }
own-result-level = Kopā: { $level }
own-result-left-out = Izlaists, bez līmeņa: { $count }
own-result-no-level = nav līmeņa
own-result-next = Nākamais solis: { $words }
key-certificate = apliecinājums
handed-up-stick = Anketa saglabāta šeit; uz koordinatora datoru to aiznes zibatmiņā.
handed-up = Tava anketa ir iesniegta koordinatora datorā.
handed-up-under-way = Anketa saglabāta šeit; pašlaik tā tiek iesniegta koordinatora datorā.
handed-up-later = Anketa saglabāta šeit; to iesniegs, kad koordinatora dators būs sasniedzams.
kiosk-kept = Iesāktās atbildes glabājas šajā datorā, { $machine }. Taustiņš c ved atpakaļ pie tām.

## A certificate of having taken part.

certificate-name = Vārds apliecinājumam:
certificate-stored = Vārds nekur netiek saglabāts un nav saistīts ne ar kādām atbildēm. Apliecinājumā ir norādīta skola un aptaujas kārta, bet ne laiks.
certificate-shared = Šo datoru lieto daudzi: apliecinājums paliek ekrānā vai nonāk zibatmiņā, ko tu pievieno.
certificate-writing = Mirklīti: apliecinājums tiek rakstīts. q to pārtrauc.
certificate-ending = Rakstīšana tiek pārtraukta.
certificate-copied = Nokopēts, ja terminālis to spēj: ielīmē kaut kur, lai redzētu. Starpliktuve to glabā, līdz nokopē kaut ko citu.
certificate-no-name = Lūdzu, vispirms ieraksti vārdu.
key-show-it = parādīt
key-no-certificate = bez apliecinājuma
key-copy = kopēt
key-pdf = PDF
key-html = HTML
key-another-name = cits vārds
key-end-writing = pārtraukt rakstīšanu

## Another language.

languages = Kura valoda?
languages-note = Vari to mainīt jebkurā brīdī; neviena atbilde nepazudīs.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Šī lapiņa ir citai grupai. Lūdzu, prasi savas grupas lapiņu.
slip-refused = Tavas atbildes joprojām ir šeit, bet tava lapiņa pa to laiku ir izmantota. Lūdzu, prasi citu un nospied s.
code-opens-nothing = Šis kods šeit tagad neko neatver. Lūdzu, pārbaudi to burtu pa burtam vai prasi citu.
code-slip = Šajā kodā ir rakstīšanas kļūda. Lūdzu, salīdzini to burtu pa burtam.
code-not-open = Šis kods ir pareizs, bet tā aptauja tagad nav atvērta.
code-needed = Šī grupa tagad atbild ar kodu. Lūdzu, ieraksti kodu no savas lapiņas vai prasi lapiņu.
pin-wrong = Tas nav pareizais PIN kods. Lūdzu, mēģini vēlreiz vai ej atpakaļ.
# What the machine's own store can say.
store-full = Šī datora disks ir pilns. Viss iesniegtais ir drošībā; šis pēdējais solis netika saglabāts. Lūdzu, pasaki to kādam un tad mēģini vēlreiz: nekas netiek skaitīts divreiz.
store-busy = Šī datora krātuve bija aizņemta. Viss iesniegtais ir drošībā; šis pēdējais solis netika saglabāts. Lūdzu, brīdi pagaidi un mēģini vēlreiz.
store-no-right = Šī programma nedrīkst rakstīt šajā datorā. Viss iesniegtais ir drošībā; šis pēdējais solis netika saglabāts. Lūdzu, pasaki to cilvēkam, kas gādā par datoru, un tad mēģini vēlreiz.
store-fault = Kaut kas nav kārtībā ar to, kas ir saglabāts šajā datorā. Nekas netika mainīts, un šis pēdējais solis netika saglabāts. Lūdzu, pasaki to cilvēkam, kas gādā par datoru.
taken-back = Skola pagaidām ir atsaukusi šo aptauju. Lūdzu, pasaki to cilvēkam, kas par aptauju gādā.
no-random = Šis dators nedod nejaušus skaitļus, tāpēc neko nevar sākt. Lūdzu, mēģini vēlreiz.
words-nothing = Ar šiem vārdiem šajā datorā ({ $machine }) nekas neglabājas. Lūdzu, pārbaudi tos; tos glabā divas stundas, tur, kur tu sāki.
words-damaged = Tas, kas glabājas ar šiem vārdiem, ir bojāts, un to nevar izlasīt. Lūdzu, sāc no jauna.
words-no-exercise = Tas, kas glabājas ar šiem vārdiem, pieder aptaujai, kuras šeit vairs nav.
words-closed = Aptauja pa to laiku ir slēgta, tāpēc šīs atbildes vairs nevar iesniegt.
words-over = Šo atbilžu divas stundas ir pagājušas, tāpēc tās vairs nevar iesniegt. Vari sākt no jauna.
not-kept = Tavas atbildes ir ekrānā, bet vēl nav saglabātas gadījumam, ja pazūd elektrība. Vari turpināt. { $cause }
not-handed-in = Tavas atbildes joprojām ir šeit, bet vēl nav iesniegtas. { $cause }

## Headings of the walk.

block-own = Mūsu pašu apgalvojumi
block-words = Saviem vārdiem

## A class that answers together.

class-begins-together = Tava klase sāk kopā. Nospied w, lai turpinātu bez klases.
class-over-alone = Kopīgā atbildēšana ir beigusies. Vari sākt bez klases.
class-over-hand-in = Kopīgā atbildēšana ir beigusies. Vari turpināt bez klases un iesniegt.
class-lists-later = Jomas un pārskats atvērsies beigās, visiem.
class-leave = Nospied to pašu taustiņu vēlreiz, lai turpinātu bez klases.
class-alone = Tagad tu turpini bez klases. Tas pats taustiņš un klases kods ved tevi atpakaļ.
class-link-gone = Savienojums ar skolotāju pazuda: turpini bez klases.
class-back = Atkal kopā ar klasi.
class-gathering = Kopā ar klasi. Tūlīt sāksim.
class-pausing = Skolotājs ieslēdza pauzi.
class-over = Kopīgā atbildēšana ir beigusies: turpini bez klases.
class-review = Kopā ar klasi. Pārskati atbildes un tad iesniedz.
class-ready = Kopā ar klasi. Tūlīt turpināsim.
class-together = Kopā ar klasi.
class-within-part = Kopā ar klasi. Šo daļu pildi, kā vēlies.
class-with-timer = { $line } { $timer }
timer-over = Te laiks ir beidzies.
timer-left = { $minutes ->
    [zero] Te vēl ir { $minutes } minūtes laika.
    [one] Te vēl ir { $minutes } minūte laika.
   *[other] Te vēl ir { $minutes } minūtes laika.
  }
class-not-found = Tava klase nav atrasta. Lūdzu, salīdzini kodu ar skolotāja ekrānu vai ieraksti kodu, atstarpi un adresi, kas tur rakstīta maziem burtiem.
class-nobody = Šajā adresē neviens neatbild. Lūdzu, salīdzini to ar skolotāja ekrānu. Vari arī iet atpakaļ un sākt bez klases.
class-other-code = Tas nav tās klases kods. Lūdzu, salīdzini to ar skolotāja ekrānu.
class-many = Pašlaik pievienojas daudzi. Lūdzu, pēc brīža vēlreiz nospied Enter.
class-other-version = Skolotāja datorā ir cita šīs programmas versija. Vari iet atpakaļ un sākt bez klases.
class-other-group = Šī klase atbild kā cita grupa: { $who }. Lūdzu, ej atpakaļ un sāc no jauna tajā grupā vai turpini bez klases.
class-wait = { $seconds ->
    [zero] Lūdzu, pagaidi { $seconds } sekundes, pirms mēģini vēlreiz.
    [one] Lūdzu, pagaidi { $seconds } sekundi, pirms mēģini vēlreiz.
   *[other] Lūdzu, pagaidi { $seconds } sekundes, pirms mēģini vēlreiz.
  }
class-no-code = Tas nav nevienas klases kods. Tajā ir četras zīmes, burti un cipari; lūdzu, salīdzini to ar skolotāja ekrānu zīmi pa zīmei.
