### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Modulo { $number }
paper-page = pagina { $page } di { $pages }
paper-as = Rispondi come: { $who }, { $level }.
paper-voluntary = La partecipazione è volontaria. Puoi saltare tutto ciò a cui non vuoi rispondere. Per favore, non scrivere nomi su questo modulo.
paper-number = Il numero serve perché ogni modulo conti una volta sola. Nessuno deve annotare chi ha quale modulo; prendine uno qualsiasi dalla pila.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Metti una crocetta in una sola casella, così: [x]. Dove se ne può segnare più di una, è indicato. ({ $id })
paper-small = Il tuo gruppo è piccolo. I suoi risultati sono mostrati a parte solo a partire da { $cell } fogli. Con meno fogli, solo se ogni persona del gruppo è d’accordo; ti viene chiesto alla fine.
paper-own-line-ask = I risultati del nostro gruppo possono essere mostrati a parte?
paper-own-line = I risultati del nostro gruppo possono essere mostrati a parte.
paper-own-line-why = Con pochi fogli questo succede solo se ogni persona del gruppo mette la crocetta; puoi anche non metterla.
paper-thanks = Grazie. Piega il modulo e mettilo in mezzo agli altri, non in cima.
paper-one-cross = (una sola crocetta)
paper-many-crosses = (tutte le crocette che servono)

## One-time slips.

paper-slips = Biglietti con codice monouso
paper-slip-once = Il tuo codice vale una volta sola. Nessuno può riconoscere le tue risposte dal codice: si conserva solo l’indicazione che è stato usato.

## An invitation.

letter-title = Invito a partecipare
letter-dear = All’attenzione di: { $group }
letter-why = La nostra scuola osserva come usa le tecnologie digitali per insegnare e imparare: che cosa funziona e che cosa dovrebbe migliorare. Per questo ha bisogno di sapere come la vedete.
letter-from = Inizio
letter-until = Fine
letter-until-day = { $day }, 23:59
letter-time = Tempo necessario
letter-minutes = { $minutes ->
    [one] circa 1 minuto
   *[other] circa { $minutes } minuti
  }
letter-as = Rispondete come
letter-code = Codice per rispondere
letter-who = Chi è invitato a rispondere
letter-free = La partecipazione è volontaria
letter-free-more = Potete saltare tutto ciò a cui non volete rispondere e smettere in qualsiasi momento.
letter-nobody = Nessuno può scoprire chi ha risposto che cosa
letter-nobody-more = Con le risposte non si salva nessun nome, nessun account e nessun orario. Vengono sigillate subito e restano nella nostra scuola. Di un gruppo con meno di { $cell } fogli non si mostra niente a parte, a meno che ogni persona che ha consegnato un foglio abbia dato il suo accordo. Ciò che non si può promettere: qualcuno può vedere il vostro schermo mentre rispondete, e chi scrive un nome o una storia in un campo di testo può essere riconosciuto da ciò che scrive.
letter-thanks = Grazie per la partecipazione.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Attestato
certificate-above = Si attesta che
certificate-took-part = ha partecipato quando { $school } ha osservato come usa le tecnologie digitali.
certificate-coordinated = ha coordinato il lavoro con cui { $school } ha osservato come usa le tecnologie digitali.
certificate-our-school = la nostra scuola
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, sessione { $session } del { $year }

## The last line of everything that leaves the school.

paper-made-with = Realizzato con Reflectory. Nessun legame con la Commissione europea.
