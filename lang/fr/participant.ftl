### What a participant reads. The youngest are nine years old.

## Home, where a person without a plan begins.

home-sample = École exemple
home-what = Une école regarde comment elle utilise le numérique.
home-more = Élèves, personnel enseignant et direction répondent à un questionnaire. Personne ne peut savoir qui a répondu quoi.
home-nothing = Rien n’est encore préparé sur cet ordinateur.
home-passphrase = Un exemple n’a pas de secret : sa phrase de passe est { $passphrase }.
home-answer = répondre au questionnaire
home-answer-sample = répondre en tant qu’élève
home-coordinate = voir qui a participé
home-coordinate-sample = suivre les barres, comme la coordination
home-look = visiter une école exemple
home-set-up = préparer ton école
home-leave = quitter
key-go = ouvrir
opens-on = ouvre le { $day }
open-until = ouvert jusqu’au { $day }, { closing-time }
closed-since = fermé depuis le { $day }

## Which of several questionnaires.

choose-which = À quel questionnaire veux-tu répondre ?
key-slip = coupon avec un code
key-continue = reprendre avec un code

## The welcome.

welcome-not-yet = Pas encore ouvert : à partir du { $day }.
welcome-come-back = Reviens à ce moment-là. Aujourd’hui, tu n’as rien à faire.
welcome-closed = Fermé depuis le { $day }, { closing-time }.
welcome-thanks = Merci à toutes les personnes qui ont participé.
welcome = Bienvenue. L’école aimerait savoir ce que tu penses.
welcome-in-turn = Bienvenue. Déjà rendu : { $handed } sur { $pupils }.
welcome-about = On y parle des ordinateurs, des tablettes et d’internet à l’école : en cours, pour les devoirs, au travail.
welcome-anonymous = C’est anonyme : on ne demande pas ton nom, et personne ne peut savoir ce que tu as répondu.
welcome-voluntary = C’est facultatif : tu peux laisser une affirmation de côté, ou arrêter à tout moment.
welcome-minutes = Cela prend au plus { $most } minutes. Tu as deux heures.
welcome-minutes-between = Cela prend au plus { $least } à { $most } minutes. Tu as deux heures.
welcome-at-the-end = À la fin, tu relis tout, et tu ne rends tes réponses qu’après.
# Where statements are in Arabic or Hebrew letters. The last three words are a command.
welcome-right-to-left = Ces textes vont de droite à gauche ; le terminal peut les retourner. En lignes : reflectory answer --plain
welcome-last-time-count = Ce que la dernière fois a donné : { $count ->
    [one] { $count } chose
   *[other] { $count } choses
  }
welcome-who = Qui es-tu ?
form-level = Niveau d’enseignement
welcome-two-levels = Si tu travailles à deux niveaux de l’école, réponds une fois pour chacun.
last-time = Ce que la dernière fois a donné
key-begin = commencer
key-last-time = dernière fois
key-that-is-me = c’est moi

## What came of last time, in pairs of sentences. The school wrote what stands behind "said" and "we".

told-said = La dernière fois, vous avez dit : { $what }
told-since = Depuis, nous { $what }
told-count = Ce que la dernière fois a donné : { $count ->
    [one] { $count } chose
   *[other] { $count } choses
  }, sur la page d’accueil.

## Typing a code.

enter-slip = Tape le code de ton coupon.
enter-slip-more = Dix lettres et chiffres. Les majuscules, les espaces et le tiret ne comptent pas.
enter-words = Tape tes trois mots.
enter-words-more = Tu les as vus au début. Tes réponses sont gardées sur l’ordinateur où tu as commencé, pendant deux heures.
enter-class = Tape le code de ta classe.
enter-class-more = Quatre lettres et chiffres, sur l’écran de ton ou ta prof.
enter-pin = Tape le code PIN pour terminer cette session.
enter-pin-more = Ou reviens en arrière : d’autres pourront répondre ici.

## Before the first statement.

start-as = Tu réponds comme : { $who }, { $level }.
start-small = Ton groupe est petit. Ses résultats ne sont montrés à part qu’à partir de { $cell } feuilles rendues. S’il y en a moins, seulement si tout le groupe est d’accord ; on te le demande à la fin.
start-code = Ton code pour revenir :
start-code-why = S’il y a une coupure de courant ou si quelqu’un a besoin de l’ordinateur, ces trois mots ramènent tes réponses : pendant deux heures, sur cet ordinateur. Garde-les pour toi.
start-code-why-machine = S’il y a une coupure de courant ou si quelqu’un a besoin de l’ordinateur, ces trois mots ramènent tes réponses : pendant deux heures, sur cet ordinateur ({ $machine }). Garde-les pour toi.
key-first-statement = première affirmation
key-with-class = avec la classe
key-without-class = sans la classe

## The walk through the statements.

walk-preview = Aperçu
time-over = le temps est écoulé
time-seconds = encore { $seconds } s
time-minutes = encore { $minutes } min
time-hours = encore { $hours } h { $minutes } min
time-to-decide = pour décider : { $time }
walk-count = { $at } sur { $whole }
walk-place = partie { $part } sur { $parts } · affirmation { $at } sur { $whole }
walk-minutes-left = { $minutes ->
    [one] Encore { $minutes } minute. Ce que tu as déjà choisi est gardé.
   *[other] Encore { $minutes } minutes. Ce que tu as déjà choisi est gardé.
  }
walk-sending = Un instant : enregistrement de tes réponses.
walk-leave = Quitter sans rendre tes réponses ?
walk-leave-more = Tes réponses seront alors perdues. Rien n’en est gardé.
walk-code = Ton code pour revenir : { $code }
walk-five = ?  quand mettre un 5
walk-word =  ?  une explication
walk-word-f1 = F1  une explication
walk-steps = Laquelle de ces phrases te correspond le mieux ?
walk-characters = { $count } sur { $most } caractères
walk-as-written = (pas dans ta langue)
# The same statement in the easiest words, above its help text.
walk-easy = En mots faciles : { $words }
areas-where = Où veux-tu aller ?
areas-not-asked = sauf : { $group }
review-answered = Tu as répondu à { $given } sur { $asked }.
review-note = Tu peux en laisser de côté. Personne ne reconnaîtra ta feuille.
review-of = { $given } sur { $asked }
review-left = { $given } sur { $asked }, reste { $left }
review-not-for-me = { $given } sur { $asked }, { $not } pas pour moi
confirm = Rendre tes réponses ?
confirm-all = Tu as répondu à tout.
confirm-some = { $left ->
    [one] Tu as répondu à { $given } sur { $asked }. Il en reste une ; c’est permis.
   *[other] Tu as répondu à { $given } sur { $asked }. Il en reste { $left } ; c’est permis.
  }
confirm-after = Ensuite, on ne peut plus rien changer, et personne ne saura quelle feuille est la tienne.
confirm-own-line = Les résultats de notre groupe peuvent être montrés à part.
confirm-own-line-why = Ton groupe est petit. Avec peu de feuilles, cela n’arrive que si tout le groupe coche cette case ; tu peux la laisser vide.
time-up = Les deux heures sont passées.
time-up-answered = Tu as répondu à { $given } sur { $asked }. On ne peut plus rien changer.
time-up-choice = Veux-tu rendre ces réponses ? Si tu ne dis rien, elles sont effacées.
key-choose = choisir
key-next = suivant
key-clear = enlever
key-help = aide
key-areas = domaines
key-review = relecture
key-large = grand texte
key-my-code = mon code
key-code = code
key-class = classe
key-alone = en solo
key-ready = c’est bon
key-go-there = y aller
key-hand-in = rendre
key-tick = cocher ou décocher
key-another-slip = autre coupon
key-not-yet = pas encore
key-go-on-answering = continuer à répondre
key-discard-and-leave = effacer et quitter
key-hand-in-these = rendre ces réponses
key-discard = effacer

## A class that answers together, on a pupil's machine.

class-stops = Ta classe s’arrête ici.
class-stops-kept = Tes réponses sont gardées.
class-stops-back = Reviens avec tes trois mots avant la fin des deux heures, sur cet ordinateur : c, les mots, puis w.

## The end.

thanks = Merci.
thanks-stored = Tes réponses sont enregistrées et en sécurité. Personne ne peut savoir que ce sont les tiennes.
thanks-together = Avec toutes les autres, elles montrent à l’école où elle en est.
thanks-discarded = Tes réponses sont effacées.
thanks-nothing-kept = Rien n’en a été gardé.
thanks-again = Tu peux recommencer tant que le questionnaire est ouvert.
thanks-nobody-chose = Personne n’a choisi de rendre les réponses, donc rien n’en a été gardé.
thanks-preview = C’était un aperçu.
thanks-preview-nothing = Rien n’a été enregistré. Quand on participe, on suit le même parcours.
thanks-preview-there = On y reçoit trois mots pour revenir et un reçu.
thanks-closed = Le questionnaire a fermé le { $day }, { closing-time }.
thanks-closed-nothing = Les réponses qui n’étaient pas rendues avant sont effacées ; rien n’en a été gardé.
thanks-receipt = Ton reçu :
thanks-receipt-why = Jusqu’à la fermeture, ces mots peuvent montrer que ta feuille est là, et rien de plus. Tu n’as pas à les garder.
key-own-result = mon résultat
own-result = Ton propre résultat
own-result-only-you = Toi seul vois ceci. Ce n’est gardé nulle part et disparaît quand tu sors d’ici.
own-result-sum = Somme : { $sum } sur { $most }
own-result-level = Dans l’ensemble : { $level }
own-result-left-out = Non comptées, sans niveau : { $count }
own-result-no-level = pas de niveau
own-result-next = Prochaine étape : { $words }
key-certificate = attestation
handed-up-stick = Enregistré ici ; une clé USB l’apportera à l’ordinateur de la coordination.
handed-up = Ta feuille est rendue sur l’ordinateur de la coordination.
handed-up-under-way = Enregistré ici ; en train d’être rendu sur l’ordinateur de la coordination.
handed-up-later = Enregistré ici ; rendu dès que l’ordinateur de la coordination sera joignable.
kiosk-kept = Les réponses commencées sont gardées sur cet ordinateur, { $machine }. La touche c permet de les reprendre.

## A certificate of having taken part.

certificate-name = Le nom pour l’attestation :
certificate-stored = Le nom n’est enregistré nulle part et n’a aucun lien avec des réponses. L’attestation indique l’école et la session, mais pas le moment.
certificate-shared = Beaucoup de gens utilisent cet ordinateur : l’attestation reste à l’écran, ou va sur un disque ou une clé que tu branches.
certificate-writing = Un instant : l’attestation est en cours d’écriture. q l’arrête.
certificate-ending = L’écriture est en train de s’arrêter.
certificate-copied = Copié, si le terminal le permet : colle-le pour voir. Le presse-papiers le garde jusqu’à la prochaine copie.
certificate-no-name = Tape d’abord un nom.
key-show-it = afficher
key-no-certificate = sans attestation
key-copy = copier
key-pdf = PDF
key-html = HTML
key-another-name = autre nom
key-end-writing = arrêter l’écriture

## Another language.

languages = Quelle langue ?
languages-note = Tu peux en changer à tout moment ; aucune réponse n’est perdue.

## What keeps somebody from going on: what happened, what is safe, what to do next.

slip-other-group = Ce coupon est pour un autre groupe. Demande un coupon pour le tien.
slip-refused = Tes réponses sont toujours là, mais ton coupon a été utilisé entre-temps. Demande un autre coupon et appuie sur s.
code-opens-nothing = Ce code n’ouvre rien ici pour l’instant. Vérifie-le lettre par lettre, ou demande un autre code.
code-slip = Il y a une faute de frappe dans ce code. Compare-le lettre par lettre.
code-not-open = Ce code est bon, mais son questionnaire n’est pas ouvert en ce moment.
code-needed = Ce groupe répond maintenant avec un code. Tape celui de ton coupon, ou demande un code.
pin-wrong = Ce n’est pas le bon code PIN. Essaie encore, ou reviens en arrière.
# What the machine's own store can say.
store-full = Le disque de cet ordinateur est plein. Tout ce qui a été rendu est en sécurité, mais cette dernière étape n’a pas été enregistrée. Préviens quelqu’un, puis essaie encore. Rien n’est compté deux fois.
store-busy = Le stockage de cet ordinateur était occupé. Tout ce qui a été rendu est en sécurité, mais cette dernière étape n’a pas été enregistrée. Attends un instant et essaie encore.
store-no-right = Ce programme n’a pas le droit d’écrire sur cet ordinateur. Tout ce qui a été rendu est en sécurité, mais cette dernière étape n’a pas été enregistrée. Préviens la personne qui s’occupe de l’ordinateur, puis essaie encore.
store-fault = Il y a un problème avec ce qui est enregistré sur cet ordinateur. Rien n’a été changé, et cette dernière étape n’a pas été enregistrée. Préviens la personne qui s’occupe de l’ordinateur.
taken-back = L’école a retiré ce questionnaire pour le moment. Préviens la personne qui s’en occupe.
no-random = Cet ordinateur ne donne pas de nombres au hasard, donc rien ne peut commencer. Essaie encore.
words-nothing = Rien n’est gardé sous ces mots sur cet ordinateur, { $machine }. Vérifie-les ; ils sont gardés deux heures, là où tu as commencé.
words-damaged = Ce qui est gardé sous ces mots est abîmé et ne peut pas être lu. Il faut recommencer.
words-no-exercise = Ce qui est gardé sous ces mots vient d’un questionnaire qui n’est plus ici.
words-closed = Le questionnaire a fermé entre-temps, donc ces réponses ne peuvent plus être rendues.
words-over = Les deux heures de ces réponses sont passées, donc elles ne peuvent plus être rendues. Tu peux recommencer.
not-kept = Tes réponses sont à l’écran, mais pas encore à l’abri d’une coupure de courant. Tu peux continuer. { $cause }
not-handed-in = Tes réponses sont toujours là, mais pas encore rendues. { $cause }

## Headings of the walk.

block-own = Nos propres affirmations
block-words = Avec tes propres mots

## A class that answers together.

class-begins-together = Toute ta classe commence en même temps. Appuie sur w pour continuer sans elle.
class-over-alone = La séance en classe est finie. Tu peux commencer de ton côté.
class-over-hand-in = La séance en classe est finie. Tu peux continuer de ton côté et rendre tes réponses.
class-lists-later = Les domaines et la relecture s’ouvrent à la fin, pour tout le monde.
class-leave = Appuie encore une fois pour continuer sans ta classe.
class-alone = Tu continues maintenant de ton côté. La même touche et le code de ta classe te ramènent.
class-link-gone = Lien perdu avec ton ou ta prof : avance de ton côté.
class-back = De retour avec la classe.
class-gathering = Avec la classe. Ça commence dans un instant.
class-pausing = Ton ou ta prof a mis la séance en pause.
class-over = La séance en classe est finie : avance de ton côté.
class-review = Avec la classe. Relis tout, puis rends tes réponses.
class-ready = Avec la classe. La suite arrive dans un instant.
class-together = Avec la classe.
class-within-part = Avec la classe. Fais cette partie comme tu veux.
class-with-timer = { $line } { $timer }
timer-over = Le temps pour celle-ci est écoulé.
timer-left = { $minutes ->
    [one] { $minutes } minute pour celle-ci.
   *[other] { $minutes } minutes pour celle-ci.
  }
class-not-found = Classe introuvable. Compare le code avec l’écran de ton ou ta prof ; ou tape le code, un espace et l’adresse écrite là-bas en petites lettres.
class-nobody = Personne ne répond à cette adresse. Compare-la avec l’écran de ton ou ta prof. Tu peux aussi revenir en arrière et commencer de ton côté.
class-other-code = Ce n’est pas le code de cette classe. Compare-le avec l’écran de ton ou ta prof.
class-many = Beaucoup de monde arrive en même temps. Appuie encore sur Enter dans un instant.
class-other-version = L’ordinateur de ton ou ta prof a une autre version de ce programme. Tu peux revenir en arrière et commencer de ton côté.
class-other-group = Cette classe répond comme un autre groupe : { $who }. Reviens en arrière et recommence dans ce groupe, ou continue de ton côté.
class-wait = { $seconds ->
    [one] Attends { $seconds } seconde avant de réessayer.
   *[other] Attends { $seconds } secondes avant de réessayer.
  }
class-no-code = Ce n’est pas un code de classe. Il faut quatre lettres et chiffres ; compare avec l’écran de ton ou ta prof, signe par signe.
