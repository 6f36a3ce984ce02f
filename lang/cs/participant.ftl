### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = Ukázková škola
home-what = Škola se dívá, jak používá digitální technologie.
home-more = Žáci, učitelé a vedení školy vyplňují dotazník. Nikdo nemůže zjistit, kdo co odpověděl.
home-nothing = Na tomto počítači zatím není nic připraveno.
home-passphrase = Ukázka nemá žádná tajemství: její heslo je { $passphrase }.
home-answer = vyplnit dotazník
home-answer-sample = vyplnit dotazník jako žákyně nebo žák
home-coordinate = podívat se, kdo se zapojil
home-coordinate-sample = sledovat sloupce jako koordinátor
home-look = porozhlédnout se v ukázkové škole
home-set-up = připravit dotazník ve své škole
home-leave = odejít
key-go = otevřít
opens-on = otevření: { $day }
open-until = otevřeno do: { $day }, { closing-time }
closed-since = zavřeno od: { $day }

## Which of several questionnaires.

choose-which = Který dotazník chceš vyplnit?
key-slip = mám lístek s kódem
key-continue = pokračovat s kódem

## The welcome.

welcome-not-yet = Otevře se až: { $day }.
welcome-come-back = Přijď prosím znovu potom. Dnes od tebe nic nepotřebujeme.
welcome-closed = Zavřeno od: { $day }, { closing-time }.
welcome-thanks = Děkujeme všem za účast.
welcome = Vítej. Škola by ráda věděla, co si myslíš.
welcome-in-turn = Vítej. Odevzdané dotazníky: { $handed } z { $pupils }.
welcome-about = Dotazník je o počítačích, tabletech a internetu ve škole: v hodinách, při domácích úkolech, v práci.
welcome-anonymous = Je anonymní: na jméno se neptáme a nikdo nemůže zjistit, jak odpovídáš.
welcome-voluntary = Je dobrovolný: můžeš některé tvrzení vynechat nebo kdykoli přestat.
welcome-minutes = Zabere nejvýš { $most } min. Máš na něj dvě hodiny.
welcome-minutes-between = Zabere nejvýš { $least } až { $most } min. Máš na něj dvě hodiny.
welcome-at-the-end = Na konci si všechno projdeš a teprve potom to odevzdáš.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Tyto texty se píší zprava doleva; terminál je může obrátit. Po řádcích: reflectory answer --plain
welcome-last-time-count = Co přinesl minulý dotazník: { $count ->
    [one] 1 věc
    [few] { $count } věci
   *[other] { $count } věcí
  }
welcome-who = Kdo jsi?
form-level = Stupeň vzdělávání
welcome-two-levels = Pokud pracuješ na dvou stupních školy, vyplň dotazník pro každý zvlášť.
last-time = Co přinesl minulý dotazník
key-begin = začít
key-last-time = minule
key-that-is-me = to jsem já

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = Minule jste řekli: { $what }
told-since = Co jsme od té doby udělali: { $what }
told-count = Co přinesl minulý dotazník: { $count ->
    [one] 1 věc
    [few] { $count } věci
   *[other] { $count } věcí
  }, na uvítání.

## Typing a code.

enter-slip = Napiš prosím kód ze svého lístku.
enter-slip-more = Deset písmen a číslic. Na velkých písmenech, mezerách a pomlčce nezáleží.
enter-words = Napiš prosím svá tři slova.
enter-words-more = Ukázala se na začátku. Odpovědi jsou dvě hodiny zachované na počítači, na kterém vyplňování začalo.
enter-class = Napiš prosím kód své třídy.
enter-class-more = Čtyři písmena a číslice. Jsou na obrazovce učitele.
enter-pin = Napiš prosím PIN, který tady vyplňování ukončí.
enter-pin-more = Nebo se vrať: ostatní tu můžou odpovídat.

## Before the first statement.

start-as = Tvoje skupina: { $who }, { $level }.
start-small = Tvoje skupina je malá. Její výsledky ukazujeme zvlášť, až když je archů aspoň { $cell }. Když je jich méně, jen se souhlasem každého z vás; zeptáme se tě na konci.
start-code = Tvůj kód pro návrat:
start-code-why = Když vypadne proud nebo bude počítač někdo potřebovat, tato tři slova ti vrátí odpovědi: po dvě hodiny, na tomto počítači. Nech si je pro sebe.
start-code-why-machine = Když vypadne proud nebo bude počítač někdo potřebovat, tato tři slova ti vrátí odpovědi: po dvě hodiny, na tomto počítači ({ $machine }). Nech si je pro sebe.
key-first-statement = první tvrzení
key-with-class = se třídou
key-without-class = bez třídy

## The walk through the statements.

walk-preview = Náhled
time-over = čas vypršel
time-seconds = ještě { $seconds } s
time-minutes = ještě { $minutes } min
time-hours = ještě { $hours } h { $minutes } min
time-to-decide = { $time } na rozhodnutí
walk-count = { $at } z { $whole }
walk-place = část { $part } z { $parts } · tvrzení { $at } z { $whole }
walk-minutes-left = { $minutes ->
    [one] Zbývá 1 minuta. Co už je vybrané, zůstane.
    [few] Zbývají { $minutes } minuty. Co už je vybrané, zůstane.
   *[other] Zbývá { $minutes } minut. Co už je vybrané, zůstane.
  }
walk-sending = Chviličku: tvoje odpovědi se ukládají.
walk-leave = Odejít bez odevzdání?
walk-leave-more = Tvoje odpovědi pak budou pryč. Nic z nich se neuchová.
walk-code = Tvůj kód pro návrat: { $code }
walk-five = ?  kdy se hodí odpověď 5
walk-word = ?  pár slov k tomu
walk-word-f1 = F1  pár slov k tomu
walk-steps = Co z toho na tebe sedí nejlépe?
walk-characters = { $count } z { $most } znaků
walk-as-written = (není ve tvém jazyce)
# The same statement in the easiest words, above its help text.
walk-easy = Jednoduše: { $words }
areas-where = Kam chceš jít?
areas-not-asked = není pro: { $group }
review-answered = Tvoje odpovědi: { $given } z { $asked }.
review-note = Něco můžeš vynechat. Nikdo nepozná tvůj arch.
review-of = { $given } z { $asked }
review-left = { $given } z { $asked }, zbývá { $left }
review-not-for-me = { $given } z { $asked }, netýká se mě: { $not }
confirm = Odevzdat odpovědi?
confirm-all = Máš odpověď na všechno.
confirm-some = { $left ->
    [one] Odpovědi: { $given } z { $asked }. Jedna chybí a to nevadí.
    [few] Odpovědi: { $given } z { $asked }. Chybějí { $left } a to nevadí.
   *[other] Odpovědi: { $given } z { $asked }. Chybí { $left } a to nevadí.
  }
confirm-after = Potom už nejde nic změnit a nikdo nepozná, který arch s odpověďmi je tvůj.
confirm-own-line = Výsledky naší skupiny se můžou ukázat zvlášť.
confirm-own-line-why = Tvoje skupina je malá. Když je archů málo, stane se to, jen když to zaškrtne každý z vás; nemusíš.
time-up = Dvě hodiny uplynuly.
time-up-answered = Tvoje odpovědi: { $given } z { $asked }. Už nejde nic změnit.
time-up-choice = Chceš tyto odpovědi odevzdat? Když nic nevybereš, smažou se.
key-choose = výběr
key-next = další
key-clear = smazat
key-help = nápověda
key-areas = oblasti
key-review = přehled
key-large = velké písmo
key-my-code = můj kód
key-code = kód
key-class = třída
key-alone = bez třídy
key-ready = hotovo
key-go-there = jít tam
key-hand-in = odevzdat
key-tick = zaškrtnout nebo zrušit
key-another-slip = jiný lístek
key-not-yet = ještě ne
key-go-on-answering = odpovídat dál
key-discard-and-leave = smazat a odejít
key-hand-in-these = odevzdat tyto
key-discard = smazat

## A class that answers together, on a pupil's machine.

class-stops = Tvoje třída tady končí.
class-stops-kept = Tvoje odpovědi zůstávají zachované.
class-stops-back = Vrať se se svými třemi slovy, než uplynou dvě hodiny, na tomto počítači: c, slova, potom w.

## The end.

thanks = Děkujeme.
thanks-stored = Tvoje odpovědi jsou bezpečně uložené. Nikdo nemůže zjistit, že jsou tvoje.
thanks-together = Spolu s odpověďmi ostatních ukazují škole, jak na tom je.
thanks-discarded = Tvoje odpovědi jsou smazané.
thanks-nothing-kept = Nic z nich se neuchovalo.
thanks-again = Dokud je dotazník otevřený, můžeš začít znovu.
thanks-nobody-chose = Nikdo se nerozhodl odpovědi odevzdat, takže se z nich nic neuchovalo.
thanks-preview = To byl náhled.
thanks-preview-nothing = Nic z toho se neuložilo. Účastníci procházejí totéž.
thanks-preview-there = Dostanou při tom tři slova pro návrat a potvrzení.
thanks-closed = Uzavření dotazníku: { $day }, { closing-time }.
thanks-closed-nothing = Odpovědi, které do té doby nebyly odevzdané, jsou smazané; nic z nich se neuchovalo.
thanks-receipt = Tvoje potvrzení:
thanks-receipt-why = Až do uzavření můžou tato slova ukázat, že tu tvůj arch je, a nic víc. Nemusíš si je nechávat.
key-own-result = můj výsledek
own-result = Tvůj vlastní výsledek
own-result-only-you = Tohle vidíš jen ty. Nikam se to neukládá, a jakmile odsud odejdeš, je to pryč.
own-result-sum = Součet: { $sum } z { $most }
own-result-level = Celkem: { $level }
own-result-left-out = Vynecháno, bez úrovně: { $count }
own-result-no-level = bez úrovně
own-result-next = Další krok: { $words }
key-certificate = osvědčení
handed-up-stick = Uloženo tady; na počítač koordinátora putuje na flashce.
handed-up = Tvůj arch je odevzdaný na počítači koordinátora.
handed-up-under-way = Uloženo tady; právě se odevzdává na počítač koordinátora.
handed-up-later = Uloženo tady; odevzdá se, až bude počítač koordinátora dostupný.
kiosk-kept = Rozepsané odpovědi zůstávají zachované na tomto počítači ({ $machine }). Klávesou c se k nim vrátíš.

## A certificate of having taken part.

certificate-name = Jméno na osvědčení:
certificate-stored = Jméno se nikam neukládá a nemá nic společného s žádnými odpověďmi. Na osvědčení je škola a kolo dotazníku, žádný čas.
certificate-shared = Tento počítač používá hodně lidí: osvědčení zůstane na obrazovce, nebo se uloží na disk, který připojíš.
certificate-writing = Chviličku: osvědčení se zapisuje. Klávesa q to ukončí.
certificate-ending = Zápis se ukončuje.
certificate-copied = Zkopírováno, pokud to terminál umí: zkus to někam vložit. Schránka si to pamatuje, dokud se nezkopíruje něco jiného.
certificate-no-name = Nejdřív prosím napiš jméno.
key-show-it = ukázat
key-no-certificate = bez osvědčení
key-copy = kopírovat
key-pdf = PDF
key-html = HTML
key-another-name = jiné jméno
key-end-writing = ukončit zápis

## Another language.

languages = Jaký jazyk?
languages-note = Můžeš ho kdykoli změnit; o žádnou odpověď nepřijdeš.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Tento lístek je pro jinou skupinu. Popros o lístek pro tu svou.
slip-refused = Tvoje odpovědi tu pořád jsou, ale lístek byl mezitím použit. Popros o jiný a stiskni s.
code-opens-nothing = Tento kód tu teď nic neotevře. Zkontroluj ho písmeno po písmenu, nebo popros o jiný.
code-slip = V kódu je překlep. Porovnej ho písmeno po písmenu.
code-not-open = Kód je správný, ale jeho dotazník teď není otevřený.
code-needed = Tato skupina teď potřebuje kód. Napiš prosím ten ze svého lístku, nebo o něj popros.
pin-wrong = To není ten PIN. Zkus to znovu, nebo se vrať.
# What the machine's own store can say.
store-full = Disk tohoto počítače je plný. Všechno odevzdané je v bezpečí; tento poslední krok se neuložil. Řekni to prosím někomu a pak to zkus znovu: nic se nezapočítá dvakrát.
store-busy = Úložiště tohoto počítače bylo zaneprázdněné. Všechno odevzdané je v bezpečí; tento poslední krok se neuložil. Počkej prosím chvilku a zkus to znovu.
store-no-right = Tento program nesmí na tento počítač zapisovat. Všechno odevzdané je v bezpečí; tento poslední krok se neuložil. Řekni to prosím tomu, kdo se o počítač stará, a pak to zkus znovu.
store-fault = Něco není v pořádku s tím, co je na tomto počítači uložené. Nic se nezměnilo a tento poslední krok se neuložil. Řekni to prosím tomu, kdo se o počítač stará.
taken-back = Škola tento dotazník zatím stáhla. Řekni to prosím tomu, kdo se o něj stará.
no-random = Tento počítač nedává náhodná čísla, takže nejde nic začít. Zkus to prosím znovu.
words-nothing = Pod těmito slovy není na tomto počítači ({ $machine }) nic. Zkontroluj je; platí dvě hodiny tam, kde vyplňování začalo.
words-damaged = Co je pod těmito slovy zachované, je poškozené a nejde to přečíst. Začni prosím znovu.
words-no-exercise = Co je pod těmito slovy zachované, patří k dotazníku, který už tu není.
words-closed = Dotazník se mezitím uzavřel, takže tyto odpovědi už nejdou odevzdat.
words-over = Dvě hodiny na tyto odpovědi uplynuly, takže už nejdou odevzdat. Můžeš začít znovu.
not-kept = Odpovědi jsou na obrazovce, ale zatím nejsou chráněné před výpadkem proudu. Můžeš pokračovat. { $cause }
not-handed-in = Odpovědi tu pořád jsou, ale ještě nejsou odevzdané. { $cause }

## Headings of the walk.

block-own = Naše vlastní tvrzení
block-words = Vlastními slovy

## A class that answers together.

class-begins-together = Tvoje třída začíná společně. Klávesou w půjdeš dál bez ní.
class-over-alone = Třída už skončila. Můžeš začít samostatně.
class-over-hand-in = Třída skončila. Můžeš samostatně dokončit a odevzdat.
class-lists-later = Seznamy a přehled se otevřou na konci, pro všechny.
class-leave = Stiskni ji ještě jednou a půjdeš dál bez třídy.
class-alone = Teď pokračuješ samostatně. Stejná klávesa a kód třídy tě vrátí zpátky.
class-link-gone = Spojení s učitelem se ztratilo: pokračuj samostatně.
class-back = Zase se třídou.
class-gathering = Se třídou. Za chvilku začínáme.
class-pausing = Učitelka nebo učitel dělá přestávku.
class-over = Tvoje třída skončila: pokračuj samostatně.
class-review = Se třídou. Všechno si projdi a pak odevzdej.
class-ready = Se třídou. Za chvilku jdeme dál.
class-together = Se třídou.
class-within-part = Se třídou. Tuto část projdi, jak chceš.
class-with-timer = { $line } { $timer }
timer-over = Čas na tohle vypršel.
timer-left = { $minutes ->
    [one] Máš na to jednu minutu.
    [few] Máš na to { $minutes } minuty.
   *[other] Máš na to { $minutes } minut.
  }
class-not-found = Tvoje třída se nenašla. Porovnej kód s obrazovkou učitele, nebo napiš kód, mezeru a adresu, která je tam malými písmeny.
class-nobody = Na této adrese nikdo neodpovídá. Porovnej ji s obrazovkou učitele. Můžeš se také vrátit a začít samostatně.
class-other-code = To není kód té třídy. Porovnej ho s obrazovkou učitele.
class-many = Právě se připojuje hodně lidí. Za chvilku stiskni Enter znovu.
class-other-version = Počítač učitele má jinou verzi tohoto programu. Můžeš se vrátit a začít samostatně.
class-other-group = Tato třída odpovídá za jinou skupinu: { $who }. Vrať se a začni znovu za ni, nebo pokračuj samostatně.
class-wait = { $seconds ->
    [one] Počkej prosím sekundu, než to zkusíš znovu.
    [few] Počkej prosím { $seconds } sekundy, než to zkusíš znovu.
   *[other] Počkej prosím { $seconds } sekund, než to zkusíš znovu.
  }
class-no-code = Tohle není kód třídy. Ten má čtyři písmena a číslice; porovnej ho znak po znaku s obrazovkou učitele.
