### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Obrazac { $number }
paper-page = stranica { $page } od { $pages }
paper-as = Odgovarate kao: { $who }, { $level }.
paper-voluntary = Sudjelovanje je dobrovoljno. Možete preskočiti sve na što ne želite odgovoriti. Molimo, na ovaj obrazac ne pišite nikakvo ime.
paper-number = Broj služi tomu da se svaki obrazac broji samo jednom. Neka nitko ne bilježi tko ima koji; uzmite bilo koji obrazac s hrpe.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Stavite križić u jedan kvadratić, ovako: [x]. Gdje ih može odgovarati više, to i piše. ({ $id })
paper-small = Vaša je skupina mala. Njezini se rezultati prikazuju zasebno tek kad je listova barem { $cell }. Ako ih je manje, samo ako pristanete baš svi; pitat ćemo vas na kraju.
paper-own-line-ask = Smiju li se rezultati naše skupine prikazati zasebno?
paper-own-line = Rezultati naše skupine smiju se prikazati zasebno.
paper-own-line-why = Kad je listova malo, to se radi samo ako ovo označi svatko od vas; ne morate.
paper-thanks = Hvala. Presavijte obrazac i stavite ga među ostale, ne na vrh.
paper-one-cross = (jedan križić)
paper-many-crosses = (koliko god križića odgovara)

## One-time slips.

paper-slips = Listići s jednokratnim kodom
paper-slip-once = Vaš kod vrijedi jednom. Nitko po njemu ne može prepoznati vaše odgovore: čuva se samo oznaka da je iskorišten.

## An invitation.

letter-title = Poziv na sudjelovanje
letter-dear = Za skupinu: { $group }
letter-why = Pozdrav! Naša škola gleda kako se koristi digitalnom tehnologijom u poučavanju i učenju: što je dobro, a što bi trebalo biti bolje. Za to treba znati kako to vi vidite.
letter-from = Početak
letter-until = Kraj
letter-until-day = { $day }, 23:59
letter-time = Potrebno vrijeme
letter-minutes = { $minutes ->
    [one] oko { $minutes } minute
    [few] oko { $minutes } minute
   *[other] oko { $minutes } minuta
  }
letter-as = Odgovarate kao
letter-code = Kod za odgovaranje
letter-who = Tko je pozvan
letter-free = Sudjelovanje je dobrovoljno
letter-free-more = Možete preskočiti sve na što ne želite odgovoriti i prestati kad god želite.
letter-nobody = Nitko ne može saznati tko je što odgovorio
letter-nobody-more = Uz odgovore se ne sprema ni ime, ni korisnički račun, ni vrijeme. Odgovori se odmah zapečate i ostaju u našoj školi. Ako je listova neke skupine manje od { $cell }, ništa se od njih ne prikazuje zasebno, osim ako je na to pristao svatko tko je predao list. Što se ne može obećati: netko može vidjeti vaš zaslon dok odgovarate, a tko u polje za tekst upiše ime ili neku priču, po tome može biti prepoznat.
letter-thanks = Hvala na sudjelovanju.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Potvrda
certificate-above = Ovu potvrdu dobiva
certificate-took-part = za sudjelovanje u upitniku o tome kako se { $school } koristi digitalnom tehnologijom.
certificate-coordinated = za koordinaciju upitnika o tome kako se { $school } koristi digitalnom tehnologijom.
certificate-our-school = naša škola
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $session }. krug u školskoj godini { $year }

## The last line of everything that leaves the school.

paper-made-with = Izrađeno programom Reflectory. Nije povezano s Europskom komisijom.
