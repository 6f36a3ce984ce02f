### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Obrazac { $number }
paper-page = strana { $page } od { $pages }
paper-as = Odgovarate kao: { $who }, { $level }.
paper-voluntary = Učešće je dobrovoljno. Možete da preskočite sve na šta ne želite da odgovorite. Molimo vas da na ovaj obrazac ne pišete nikakvo ime.
paper-number = Broj služi tome da se svaki obrazac broji samo jednom. Neka niko ne beleži ko ima koji; uzmite bilo koji obrazac sa gomile.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Stavite krstić u jedan kvadratić, ovako: [x]. Gde može da odgovara više njih, to i piše. ({ $id })
paper-small = Vaša grupa je mala. Njeni rezultati se prikazuju posebno tek kad je listova sa odgovorima bar { $cell }. Ako ih je manje, samo ako pristane svako od vas; pitaćemo vas na kraju.
paper-own-line-ask = Da li rezultati naše grupe smeju da se prikažu posebno?
paper-own-line = Rezultati naše grupe smeju da se prikažu posebno.
paper-own-line-why = Kad je listova malo, to se radi samo ako ovo označi svako od vas; ne morate.
paper-thanks = Hvala. Presavijte obrazac i stavite ga među ostale, ne na vrh.
paper-one-cross = (jedan krstić)
paper-many-crosses = (koliko god krstića odgovara)

## One-time slips.

paper-slips = Listići sa jednokratnim kodom
paper-slip-once = Vaš kod važi jednom. Niko po njemu ne može da prepozna vaše odgovore: čuva se samo oznaka da je iskorišćen.

## An invitation.

letter-title = Poziv na učešće
letter-dear = Za grupu: { $group }
letter-why = Pozdrav! Naša škola gleda kako koristi digitalnu tehnologiju u nastavi i učenju: šta je dobro, a šta bi trebalo da bude bolje. Za to treba da zna kako vi to vidite.
letter-from = Početak
letter-until = Kraj
letter-until-day = { $day }, 23:59
letter-time = Potrebno vreme
letter-minutes = { $minutes ->
    [one] oko { $minutes } minut
    [few] oko { $minutes } minuta
   *[other] oko { $minutes } minuta
  }
letter-as = Odgovarate kao
letter-code = Kod za odgovaranje
letter-who = Ko je pozvan
letter-free = Učešće je dobrovoljno
letter-free-more = Možete da preskočite sve na šta ne želite da odgovorite i da prestanete kad god želite.
letter-nobody = Niko ne može da sazna ko je šta odgovorio
letter-nobody-more = Uz odgovore se ne čuva ni ime, ni nalog, ni vreme. Odgovori se odmah zapečate i ostaju u našoj školi. Ako je listova neke grupe manje od { $cell }, ništa od njih se ne prikazuje posebno, osim ako je na to pristao svako ko je predao list. Šta ne može da se obeća: neko može da vidi vaš ekran dok odgovarate, a ko u polje za tekst upiše ime ili neku priču, po tome može da bude prepoznat.
letter-thanks = Hvala na učešću.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Potvrda
certificate-above = Ovu potvrdu dobija
certificate-took-part = za učešće u upitniku o tome kako { $school } koristi digitalnu tehnologiju.
certificate-coordinated = za koordinaciju upitnika o tome kako { $school } koristi digitalnu tehnologiju.
certificate-our-school = naša škola
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, { $session }. krug u školskoj godini { $year }

## The last line of everything that leaves the school.

paper-made-with = Izrađeno u programu Reflectory. Nije povezano sa Evropskom komisijom.
