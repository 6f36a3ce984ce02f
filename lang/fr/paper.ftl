### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formulaire { $number }
paper-page = page { $page } sur { $pages }
paper-as = Tu réponds comme : { $who }, { $level }.
paper-voluntary = La participation est facultative. Tu peux laisser de côté ce à quoi tu ne veux pas répondre. N’écris aucun nom sur ce formulaire, s’il te plaît.
paper-number = Le numéro est là pour que chaque formulaire compte une seule fois. Personne ne doit noter qui a lequel ; prends n’importe quel formulaire de la pile.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Mets une croix dans une seule case, comme ceci : [x]. Quand plusieurs peuvent convenir, c’est indiqué. ({ $id })
paper-small = Ton groupe est petit. Ses résultats ne sont montrés à part qu’à partir de { $cell } feuilles rendues. S’il y en a moins, seulement si tout le groupe est d’accord ; on te le demande à la fin.
paper-own-line-ask = Les résultats de notre groupe peuvent-ils être montrés à part ?
paper-own-line = Les résultats de notre groupe peuvent être montrés à part.
paper-own-line-why = Avec peu de feuilles, cela n’arrive que si tout le groupe coche cette case ; tu peux la laisser vide.
paper-thanks = Merci. Plie le formulaire et mets-le avec les autres, mais pas sur le dessus.
paper-one-cross = (une seule croix)
paper-many-crosses = (autant de croix qu’il faut)

## One-time slips.

paper-slips = Coupons à usage unique
paper-slip-once = Ton code marche une seule fois. Il ne permet à personne de reconnaître tes réponses : on garde seulement une marque disant qu’il a été utilisé.

## An invitation.

letter-title = Invitation à participer
letter-dear = À l’attention de : { $group }
letter-why = Notre école regarde comment elle utilise le numérique pour enseigner et apprendre : ce qui marche, et ce qui devrait s’améliorer. Pour cela, elle a besoin de savoir comment vous voyez les choses.
letter-from = Début
letter-until = Fin
letter-until-day = { $day }, 23 h 59
letter-time = Temps nécessaire
letter-minutes = { $minutes ->
    [one] environ { $minutes } minute
   *[other] environ { $minutes } minutes
  }
letter-as = Vous répondez comme
letter-code = Code pour répondre
letter-who = Qui est concerné
letter-free = La participation est facultative
letter-free-more = Vous pouvez laisser de côté ce à quoi vous ne voulez pas répondre, et arrêter à tout moment.
letter-nobody = Personne ne peut savoir qui a répondu quoi
letter-nobody-more = Aucun nom, aucun compte et aucune heure ne sont enregistrés avec les réponses. Elles sont scellées aussitôt et restent dans notre école. Pour un groupe de moins de { $cell } feuilles, rien n’est montré à part, sauf si chaque personne qui a rendu une feuille a donné son accord. Ce qu’on ne peut pas promettre : quelqu’un peut voir votre écran pendant que vous répondez, et une personne qui écrit un nom ou une histoire dans un champ de texte peut être reconnue grâce à cela.
letter-thanks = Merci de votre participation.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Attestation
certificate-above = La présente atteste que
certificate-took-part = a participé lorsque { $school } a fait le point sur son usage du numérique.
certificate-coordinated = a coordonné la démarche par laquelle { $school } a fait le point sur son usage du numérique.
certificate-our-school = notre école
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }, session { $session } de { $year }

## The last line of everything that leaves the school.

paper-made-with = Réalisé avec Reflectory. Sans lien avec la Commission européenne.
