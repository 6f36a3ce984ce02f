### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formulär { $number }
paper-page = sida { $page } av { $pages }
paper-as = Du svarar som: { $who }, { $level }.
paper-voluntary = Det är frivilligt att delta. Du får hoppa över det du inte vill svara på. Skriv inget namn på det här formuläret.
paper-number = Numret finns för att varje formulär ska räknas en gång. Ingen bör anteckna vem som har vilket; ta vilket formulär som helst ur högen.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Sätt kryss i en ruta, så här: [x]. Där flera kryss kan passa står det. ({ $id })
paper-small = Din grupp är liten. Gruppens resultat visas för sig först när det finns minst { $cell } svarsblad. Är de färre görs det bara om alla i gruppen säger ja; du får frågan på slutet.
paper-own-line-ask = Får vår grupps resultat visas för sig?
paper-own-line = Vår grupps resultat får visas för sig.
paper-own-line-why = Med få blad sker det bara om alla i gruppen kryssar; du får låta bli.
paper-thanks = Tack. Vik formuläret och lägg det bland de andra, inte överst.
paper-one-cross = (ett kryss)
paper-many-crosses = (så många kryss som passar)

## One-time slips.

paper-slips = Engångslappar med kod
paper-slip-once = Din kod fungerar en gång. Ingen kan känna igen dina svar på den: bara en markering om att den har använts sparas.

## An invitation.

letter-title = Inbjudan att delta
letter-dear = Hej { $group }!
letter-why = Vår skola ser på hur den använder digital teknik i undervisning och lärande: vad som fungerar och vad som bör bli bättre. För det behöver skolan veta hur ni ser på saken.
letter-from = Från
letter-until = Till
letter-until-day = { $day } kl. 23.59
letter-time = Tidsåtgång
letter-minutes = { $minutes ->
    [one] ungefär 1 minut
   *[other] ungefär { $minutes } minuter
  }
letter-as = Ni svarar som
letter-code = Kod för att svara
letter-who = Vilka som får frågan
letter-free = Det är frivilligt att delta
letter-free-more = Ni får hoppa över det ni inte vill svara på och sluta när som helst.
letter-nobody = Ingen kan ta reda på vem som har svarat vad
letter-nobody-more = Inget namn, inget konto och ingen tid sparas tillsammans med svaren. De förseglas direkt och stannar på vår skola. Om en grupp har färre än { $cell } svarsblad visas inget om gruppen för sig, om inte alla som har lämnat in ett blad har sagt ja. Allt går dock inte att lova: någon kan se er skärm medan ni svarar, och den som skriver ett namn eller en berättelse i ett textfält kan bli igenkänd på det.
letter-thanks = Tack för att ni deltar.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Intyg
certificate-above = Härmed intygas att
certificate-took-part = deltog när { $school } såg på hur den använder digital teknik.
certificate-coordinated = samordnade arbetet när { $school } såg på sin användning av digital teknik.
certificate-our-school = vår skola
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, omgång { $session } läsåret { $year }

## The last line of everything that leaves the school.

paper-made-with = Gjord med Reflectory. Ingen koppling till Europeiska kommissionen.
