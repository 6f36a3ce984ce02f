### A class that answers together, on its teacher's screen: everybody in the room reads it.

## What keys do.

key-another-part = cita daļa
key-pace = temps
key-pause = pauze
key-timer = taimeris
key-read-aloud = nolasīt
key-stop-after = apstāties pēc daļas
key-end = beigt
key-go-on-class = turpināt ar klasi
key-end-it = beigt
key-close-window = aizvērt šo logu

## Everywhere.

# The time that everybody in the class still has.
beamer-least-minutes = vismaz { $minutes } min
beamer-least-hours = vismaz { $hours } h { $minutes } min
# What a pupil types who comes late: a code and an address.
beamer-late = Kas nokavē, raksta: { $typed }
beamer-goes-on = Klase turpina no vietas, kur tā bija. Kad datori atkal būs pievienojušies, nospied Enter.
beamer-elsewhere = Šī klase jau ir atvērta citā šī datora logā.
beamer-elsewhere-more = Klases skolēni seko tam logam, un nekas nav mainījies. Lūdzu, turpini tur vai vispirms tur beidz kopīgo atbildēšanu un tad atver klasi šeit no jauna.

## Before the first statement, and after the class has stopped.

beamer-code = Šīs klases kods
beamer-how = Katrā datorā: reflectory answer; { $who }; w; šis kods.
beamer-how-back = Katrā datorā: c; trīs vārdi; w; šis kods.
# A code and an address follow, on this line or on the next.
beamer-not-found = Ja klasi neatrod, rakstiet:
beamer-nobody = Vēl neviens dators nav pievienojies.
beamer-machines = { $joined ->
    [zero] Pievienojušies { $joined } datori.
    [one] Pievienojies { $joined } dators.
   *[other] Pievienojušies { $joined } datori.
  }
beamer-stopped = Klase ir apstājusies. Katram divas stundas rit tālāk.
beamer-stopped-after = Klase ir apstājusies pēc šīs daļas: { $part }. Katram divas stundas rit tālāk.
beamer-begins = Vispirms būs
beamer-goes-on-with = Tālāk būs
beamer-place = { $title } · { $part }. daļa no { $parts } · { $at }. apgalvojums no { $whole }
beamer-look-it-over = Pārskatīšana un iesniegšana
beamer-pace-together = Visi pie viena un tā paša apgalvojuma.
beamer-pace-part = Vienas daļas ietvaros katrs strādā savā tempā.

## A statement. The short words stand in one line, apart by dots.

beamer-answered = Atbildēja { $count } no { $joined }
beamer-handed-in = Atbildes iesniedza { $count } no { $joined }
beamer-paused = pauze
beamer-timer = te vēl { $minutes } min
beamer-timer-over = te laiks ir beidzies
beamer-ready = gatavi: { $count }
beamer-together = kopā
beamer-own-pace = savā tempā
beamer-stops = apstāsies pēc šīs daļas
beamer-own-words = Katrs raksta saviem vārdiem.

## What the teacher reads aloud.

beamer-read = Nolasi skaļi: "{ $text }"
beamer-five = Atbilde { $highest } der, ja ir tā: { $help }
# Such as "Press 1 strongly disagree, 2 disagree, 3 slightly agree, 4 agree, 5 strongly agree."
beamer-press = Spiediet: { $points }.
beamer-zero = Vai 0: { $words }.
beamer-choose-one = Izvēlieties vienu.
beamer-tick-all = Atzīmējiet visu, kas der.
beamer-write = Rakstiet, ko vēlaties, bet ne cilvēku vārdus.
beamer-leave-out = To var izlaist. Neviens neredz, ko jūs izvēlaties.

## At the end.

beamer-review = Pārskatiet atbildes, katrs savā datorā.
beamer-review-out = Uz izlaisto var atbildēt tagad. To drīkst arī neaizpildīt.
beamer-review-in = Tad nospiediet s un Enter: tā jūsu atbildes ir iesniegtas.
beamer-review-nobody = Neviens nezinās, kura anketa kuram pieder.
beamer-end = Vai beigt kopīgo atbildēšanu?
beamer-end-more = Kas vēl nav iesniedzis, turpina bez klases; nekas no izvēlētā nepazūd.
