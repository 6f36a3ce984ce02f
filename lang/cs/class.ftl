### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = jiná část
key-pace = tempo
key-pause = přestávka
key-timer = časovač
key-read-aloud = číst nahlas
key-stop-after = konec po části
key-end = konec
key-go-on-class = dál se třídou
key-end-it = ukončit
key-close-window = zavřít okno

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = { $minutes } min nebo víc
beamer-least-hours = { $hours } h { $minutes } min nebo víc
# What a pupil types who comes late: a code and an address.
beamer-late = Kdo přijde později, napíše: { $typed }
beamer-goes-on = Třída pokračuje tam, kde byla. Až budou počítače zpátky, stiskni Enter.
beamer-elsewhere = Tato třída už je otevřená v jiném okně na tomto počítači.
beamer-elsewhere-more = Žáci se řídí tamtím oknem a nic se nezměnilo. Pokračuj prosím tam, nebo tam třídu nejdřív ukonči a tady ji znovu otevři.

## Before the first statement, and after the class has stopped.

beamer-code = Kód této třídy
beamer-how = Na každém počítači: reflectory answer, { $who }, w, tento kód.
beamer-how-back = Na každém počítači: c, tři slova, w, tento kód.
# A code and an address follow, on this line or on the next.
beamer-not-found = Kde se třída nenajde, napište:
beamer-nobody = Zatím se nepřipojil žádný počítač.
beamer-machines = { $joined ->
    [one] Připojil se 1 počítač.
    [few] Připojily se { $joined } počítače.
   *[other] Připojilo se { $joined } počítačů.
  }
beamer-stopped = Třída se zastavila. Dvě hodiny běží všem dál.
beamer-stopped-after = Třída se zastavila po části: { $part }. Dvě hodiny běží všem dál.
beamer-begins = Na začátek:
beamer-goes-on-with = Pokračování:
beamer-place = { $title } · část { $part } z { $parts } · tvrzení { $at } z { $whole }
beamer-look-it-over = Projít a odevzdat
beamer-pace-together = Všichni u stejného tvrzení.
beamer-pace-part = Uvnitř části každý svým tempem.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Odpovědělo: { $count } z { $joined }
beamer-handed-in = Odevzdalo: { $count } z { $joined }
beamer-paused = přestávka
beamer-timer = na tohle: { $minutes } min
beamer-timer-over = čas na tohle vypršel
beamer-ready = hotovo: { $count }
beamer-together = společně
beamer-own-pace = vlastní tempo
beamer-stops = konec po této části
beamer-own-words = Každý píše vlastními slovy.

## What the teacher reads aloud.

beamer-read = Přečti nahlas: „{ $text }“
beamer-five = Kdy se hodí odpověď { $highest }: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Stiskněte: { $points }.
beamer-zero = Nebo 0: { $words }.
beamer-choose-one = Vyberte jednu možnost.
beamer-tick-all = Zaškrtněte všechno, co se hodí.
beamer-write = Napište, co chcete, ale žádná jména.
beamer-leave-out = Můžete to vynechat. Nikdo nevidí, co vybíráte.

## At the end.

beamer-review = Všechno si projděte, každý na svém počítači.
beamer-review-out = Co je vynechané, na to teď můžete odpovědět. Může to tak i zůstat.
beamer-review-in = Potom stiskněte s a Enter: tím jsou odpovědi odevzdané.
beamer-review-nobody = Nikdo nepozná, který arch je čí.
beamer-end = Ukončit tuto třídu?
beamer-end-more = Kdo ještě neodevzdal, pokračuje samostatně; nic z toho, co kdo vybral, se neztratí.
