### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Skema { $number }
paper-page = side { $page } af { $pages }
paper-as = Du svarer som: { $who }, { $level }.
paper-voluntary = Det er frivilligt at deltage. Du må springe over, hvad du ikke vil svare på. Skriv ikke noget navn på dette skema.
paper-number = Nummeret er der, for at hvert skema kun tæller én gang. Ingen bør notere, hvem der har hvilket; tag et hvilket som helst skema fra bunken.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Sæt kryds i ét felt, sådan her: [x]. Hvor flere kryds kan passe, står det der. ({ $id })
paper-small = Din gruppe er lille. Dens resultater vises kun for sig, når der er mindst { $cell } svarark. Er der færre, sker det kun, hvis I alle siger ja; du bliver spurgt til sidst.
paper-own-line-ask = Må vores gruppes resultater vises for sig?
paper-own-line = Vores gruppes resultater må vises for sig.
paper-own-line-why = Med få ark sker det kun, hvis I alle sætter kryds; du må gerne lade være.
paper-thanks = Tak. Fold skemaet, og læg det ind mellem de andre, ikke øverst.
paper-one-cross = (ét kryds)
paper-many-crosses = (så mange kryds, som passer)

## One-time slips.

paper-slips = Engangssedler
paper-slip-once = Din kode virker én gang. Ingen kan kende dine svar på den: Der gemmes kun et mærke om, at den er brugt.

## An invitation.

letter-title = Invitation til at deltage
letter-dear = Kære { $group }
letter-why = Vores skole ser på, hvordan den bruger digital teknologi til undervisning og læring: hvad der fungerer, og hvad der bør blive bedre. Derfor har den brug for at vide, hvordan I ser på det.
letter-from = Fra
letter-until = Til
letter-until-day = { $day } kl. 23.59
letter-time = Tidsforbrug
letter-minutes = { $minutes ->
    [one] cirka 1 minut
   *[other] cirka { $minutes } minutter
  }
letter-as = I svarer som
letter-code = Kode til at svare
letter-who = Hvem bliver spurgt
letter-free = Det er frivilligt at deltage
letter-free-more = I må springe over, hvad I ikke vil svare på, og stoppe når som helst.
letter-nobody = Ingen kan finde ud af, hvem der har svaret hvad
letter-nobody-more = Der gemmes intet navn, ingen konto og intet tidspunkt sammen med svarene. De forsegles med det samme og bliver på vores skole. Er der færre end { $cell } svarark fra en gruppe, vises der ikke noget om gruppen for sig, medmindre alle, der har afleveret et ark, har sagt ja. Alt kan dog ikke loves: Nogen kan måske se jeres skærm, mens I svarer, og den, der skriver et navn eller en historie i et tekstfelt, kan måske genkendes på det.
letter-thanks = Tak, fordi I deltager.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Bevis
certificate-above = Det bekræftes hermed, at
certificate-took-part = deltog, da { $school } så på, hvordan skolen bruger digital teknologi.
certificate-coordinated = koordinerede arbejdet, da { $school } så på sin brug af digital teknologi.
certificate-our-school = vores skole
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, runde { $session } i skoleåret { $year }

## The last line of everything that leaves the school.

paper-made-with = Lavet med Reflectory. Ikke tilknyttet Europa-Kommissionen.
