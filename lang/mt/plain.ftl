### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Mod sempliċi: ikteb numru jew kelma, imbagħad Enter. Punt interrogattiv juri l-kelmiet.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = irrepeti, r
plain-word-agree = naqbel, n
plain-word-areas = oqsma, o
plain-word-back = lura, u
plain-word-clear = neħħi, x
plain-word-code = kodiċi, k
plain-word-easy = faċli, f
plain-word-hand-in = ibgħat, b
plain-word-help = għajnuna, h
plain-word-language = lingwa, g
plain-word-leave = oħroġ, q
plain-word-no = le, l
plain-word-review = ħarsa, a
plain-word-slip = biljett, s
plain-word-time = ħin, t
plain-word-where = fejn, w
plain-word-yes = iva, i

## What each of them does, read after it.

plain-does-again = aqra dan darb'oħra
plain-does-agree = aqbel, jew tibqax taqbel, li r-riżultati tal-grupp tagħna jintwerew waħedhom
plain-does-areas = il-partijiet, biex tmur f'waħda
plain-does-back = lura
plain-does-clear = neħħi din it-tweġiba
plain-does-code = it-tliet kelmiet biex nerġa' nidħol
plain-does-easy = l-istqarrija bi kliem faċli
plain-does-hand-in = erġa' ħares u ibgħat
plain-does-help = kelmtejn dwar dan
plain-does-language = lingwa oħra
plain-does-leave = oħroġ
plain-does-no = le
plain-does-review = kemm weġibt, u ibgħat
plain-does-slip = ikteb biljett ieħor
plain-does-time = kemm fadal ħin
plain-does-where = fejn ninsab
plain-does-yes = iva
plain-dot = Qabel kelma li hi għall-programm, ikteb punt, bħal .{ $word }
lines-too-many-characters = Hawn hemm post għal { $most } karattru, u dawn huma { $used }. Dak li kien hemm jibqa’; jekk jogħġbok ikteb inqas.
plain-empty = Linja vojta tkompli mingħajr għażla.

## Where one is.

plain-part = Parti { $part } minn { $parts }: { $title }. { $count ->
    [one] Stqarrija waħda.
    [few] { $count } stqarrijiet.
    [many] { $count }-il stqarrija.
   *[other] { $count } stqarrija.
  }
plain-statement = Stqarrija { $at } minn { $whole }.
plain-within = Stqarrija { $at } minn { $whole } f'din il-parti.
plain-hours-left = Fadal { $hours ->
    [one] siegħa
    [few] { $hours } sigħat
    [many] { $hours }-il siegħa
   *[other] { $hours } siegħa
  } u { $minutes ->
    [one] minuta
    [few] { $minutes } minuti
    [many] { $minutes }-il minuta
   *[other] { $minutes } minuta
  }.
plain-minutes-left = { $minutes ->
    [one] Fadal minuta.
    [few] Fadal { $minutes } minuti.
    [many] Fadal { $minutes }-il minuta.
   *[other] Fadal { $minutes } minuta.
  }
plain-seconds-left = { $seconds ->
    [one] Fadal sekonda.
    [few] Fadal { $seconds } sekondi.
    [many] Fadal { $seconds }-il sekonda.
   *[other] Fadal { $seconds } sekonda.
  }
plain-chosen = { $words } (magħżul)
plain-ticked = Immarkat: { $words }.
plain-nothing-ticked = Xejn mhu mmarkat.
plain-answered = Magħżul: { $words }.
plain-not-answered = Hawn xejn mhu magħżul.
plain-so-far = Kliemek s'issa: { $words }
plain-write = Ikteb linja; linji oħra jiżdiedu magħha. Biex tkompli, ikteb punt waħdu jew ħalli linja vojta.
plain-several = Tista' tikteb diversi numri. Jekk terġa' tikteb wieħed, jitneħħa. Linja vojta tkompli.
plain-review-how = Numru jieħdok f'dik il-parti. Biex tibgħat, ikteb { $word }.
plain-agreed = Int taqbel.
plain-not-agreed = Għadek ma qbiltx. Biex taqbel, ikteb { $word }.
plain-no-help = M'hemmx aktar dwar dan.
plain-close-window = Dak li nqara u nkiteb jibqa' f'din it-tieqa. Jekk jogħġbok agħlaqha meta tispiċċa.
plain-kept = It-tweġibiet tiegħek jinżammu għal sagħtejn taħt it-tliet kelmiet tiegħek.

## What stands before what is typed.

plain-ask-number = Numru:
plain-ask-words = Kliem:
plain-ask-code = Kodiċi:
plain-ask-name = Isem:
plain-ask-yes = { $yes } jew { $no }:

## What was typed means nothing here.

plain-no-number = Hawn m'hemmx numru { $number }.
plain-not-here = Dan hawn ma jagħmel xejn. Punt interrogattiv juri x'jaħdem.
plain-unknown = Dan ma nftehimx. Punt interrogattiv juri x'tista' tikteb.
plain-slip-refused = It-tweġibiet tiegħek għadhom hawn, iżda sadanittant il-biljett tiegħek intuża. Jekk jogħġbok itlob ieħor u ikteb { $word }.
