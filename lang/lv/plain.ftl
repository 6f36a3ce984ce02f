### The plain mode: the same questionnaire in lines, for screen readers, braille lines and simple terminals.

plain-intro = Vienkāršais režīms: ieraksti numuru vai vārdu, tad nospied Enter. Jautājuma zīme parāda visus vārdus.

## What can be typed: first the word, then one letter. Each stands once. English words work in every language.

plain-word-again = vēlreiz, z
plain-word-agree = piekrītu, r
plain-word-areas = jomas, m
plain-word-back = atpakaļ, a
plain-word-clear = notīrīt, t
plain-word-code = kods, k
plain-word-easy = vienkāršāk, v
plain-word-hand-in = iesniegt, i
plain-word-help = palīdzība, p
plain-word-language = valoda, d
plain-word-leave = beigt, b
plain-word-no = nē, n
plain-word-review = pārskats, s
plain-word-slip = lapiņa, c
plain-word-time = laiks, l
plain-word-where = kur, u
plain-word-yes = jā, j

## What each of them does, read after it.

plain-does-again = nolasīt to vēlreiz
plain-does-agree = piekrist vai vairs nepiekrist, ka mūsu grupas rezultātus rāda atsevišķi
plain-does-areas = visas daļas, lai dotos uz kādu no tām
plain-does-back = atpakaļ
plain-does-clear = noņemt šo atbildi
plain-does-code = mani trīs atgriešanās vārdi
plain-does-easy = apgalvojums vienkāršiem vārdiem
plain-does-hand-in = visu pārskatīt un iesniegt
plain-does-help = īss paskaidrojums
plain-does-language = cita valoda
plain-does-leave = beigt
plain-does-no = nē
plain-does-review = redzēt, cik ir atbildēts, un iesniegt
plain-does-slip = ierakstīt kodu no citas lapiņas
plain-does-time = cik laika atlicis
plain-does-where = kur es esmu
plain-does-yes = jā
plain-dot = Pirms vārda, kas domāts programmai, raksti punktu, piemēram, .{ $word }
lines-too-many-characters = Šeit ir vieta rakstzīmēm: { $most }, bet šo ir { $used }. Kas tur bija, paliek; lūdzu, raksti īsāk.
plain-empty = Tukša rinda ved tālāk bez izvēles.

## Where one is.

plain-part = Daļa { $part } no { $parts }: { $title }. { $count ->
    [zero] { $count } apgalvojumi.
    [one] { $count } apgalvojums.
   *[other] { $count } apgalvojumi.
  }
plain-statement = Apgalvojums { $at } no { $whole }.
plain-within = Apgalvojums { $at } no { $whole } šajā daļā.
plain-hours-left = Vēl { $hours ->
    [zero] { $hours } stundas
    [one] { $hours } stunda
   *[other] { $hours } stundas
  } un { $minutes ->
    [zero] { $minutes } minūtes
    [one] { $minutes } minūte
   *[other] { $minutes } minūtes
  }.
plain-minutes-left = { $minutes ->
    [zero] Vēl { $minutes } minūtes.
    [one] Vēl { $minutes } minūte.
   *[other] Vēl { $minutes } minūtes.
  }
plain-seconds-left = { $seconds ->
    [zero] Vēl { $seconds } sekundes.
    [one] Vēl { $seconds } sekunde.
   *[other] Vēl { $seconds } sekundes.
  }
plain-chosen = { $words } (izvēlēts)
plain-ticked = Atzīmēts: { $words }.
plain-nothing-ticked = Nekas nav atzīmēts.
plain-answered = Izvēlēts: { $words }.
plain-not-answered = Te nekas nav izvēlēts.
plain-so-far = Tavi vārdi līdz šim: { $words }
plain-write = Raksti rindu; nākamās rindas tiks pievienotas. Viens pats punkts vai tukša rinda ved tālāk.
plain-several = Vari ierakstīt vairākus numurus. Ja kādu ieraksti vēlreiz, tas tiek noņemts. Tukša rinda ved tālāk.
plain-review-how = Numurs ved uz attiecīgo daļu. Lai iesniegtu, ieraksti { $word }.
plain-agreed = Tu piekrīti.
plain-not-agreed = Tavas piekrišanas nav. Lai piekristu, ieraksti { $word }.
plain-no-help = Vairāk paskaidrojumu par to nav.
plain-close-window = Tas, kas te nolasīts un ierakstīts, paliek šajā logā. Lūdzu, aizver to, kad viss pabeigts.
plain-kept = Tavas atbildes ar taviem trim vārdiem glabājas divas stundas.

## What stands before what is typed.

plain-ask-number = Numurs:
plain-ask-words = Tavi vārdi:
plain-ask-code = Kods:
plain-ask-name = Vārds:
plain-ask-yes = { $yes } vai { $no }:

## What was typed means nothing here.

plain-no-number = Numura { $number } te nav.
plain-not-here = Tas te neko nedara. Jautājuma zīme parāda, kas te der.
plain-unknown = To nevarēja saprast. Jautājuma zīme parāda, ko te var ierakstīt.
plain-slip-refused = Tavas atbildes joprojām ir šeit, bet tava lapiņa pa to laiku ir izmantota. Lūdzu, prasi citu un ieraksti { $word }.
