### What goes on paper: questionnaires to fill in, slips, invitations, certificates.

## A questionnaire to fill in.

paper-form = Formularz { $number }
paper-page = strona { $page } z { $pages }
paper-as = Grupa: { $who }; { $level }.
paper-voluntary = Udział jest dobrowolny. Można pominąć wszystko, na co nie chce się odpowiadać. Prosimy nie wpisywać na tym formularzu imienia ani nazwiska.
paper-number = Numer jest po to, żeby każdy formularz liczył się tylko raz. Nikt nie powinien notować, kto ma który; można wziąć ze stosu dowolny.
# `id` is the name of the exercise, such as 2026-1-primary.
paper-cross = Prosimy postawić krzyżyk w jednej kratce, tak: [x]. Gdzie może pasować kilka, jest to napisane. ({ $id })
paper-small = Ta grupa jest mała. Jej wyniki pokazujemy osobno dopiero od { $cell } arkuszy. Gdy jest ich mniej, tylko za zgodą każdej osoby z grupy; zapytamy o nią na końcu.
paper-own-line-ask = Czy wyniki naszej grupy można pokazać osobno?
paper-own-line = Wyniki naszej grupy można pokazać osobno.
paper-own-line-why = Przy niewielu arkuszach stanie się tak, tylko gdy zaznaczy to każda osoba z grupy; nie trzeba tego robić.
paper-thanks = Dziękujemy. Prosimy złożyć formularz na pół i włożyć go między inne, nie na wierzch.
paper-one-cross = (jeden krzyżyk)
paper-many-crosses = (tyle krzyżyków, ile pasuje)

## One-time slips.

paper-slips = Karteczki z jednorazowym kodem
paper-slip-once = Ten kod działa raz. Nikt nie może po nim rozpoznać odpowiedzi: zachowujemy tylko znak, że został użyty.

## An invitation.

letter-title = Zaproszenie do udziału w ankiecie
letter-dear = Do grupy: { $group }
letter-why = Dzień dobry! Nasza szkoła sprawdza, jak używa technologii cyfrowych w nauczaniu i uczeniu się: co działa, a co powinno być lepsze. Do tego musi wiedzieć, jak to wygląda w oczach tej grupy.
letter-from = Początek
letter-until = Koniec
letter-until-day = { $day }, godz. 23:59
letter-time = Potrzebny czas
letter-minutes = { $minutes ->
    [one] około 1 minuty
    [few] około { $minutes } minut
   *[many] około { $minutes } minut
  }
letter-as = Grupa w ankiecie
letter-code = Kod do wypełnienia ankiety
letter-who = Kto jest zaproszony
letter-free = Udział jest dobrowolny
letter-free-more = Można pominąć wszystko, na co nie chce się odpowiadać, i w każdej chwili przerwać.
letter-nobody = Nikt nie może się dowiedzieć, kto co odpowiedział
letter-nobody-more = Razem z odpowiedziami nie zapisuje się ani nazwiska, ani konta, ani czasu. Odpowiedzi są od razu pieczętowane i zostają w naszej szkole. Gdy arkuszy grupy jest mniej niż { $cell }, nic z nich nie pokazuje się osobno, chyba że zgodził się na to każdy, kto oddał arkusz. Czego nie można obiecać: ktoś może widzieć ekran podczas odpowiadania, a kto wpisze w pole tekstowe nazwisko albo jakąś historię, może zostać po tym rozpoznany.
letter-thanks = Dziękujemy za udział.

## A certificate. Its owner's name stands between the first line and the next.

certificate-title = Zaświadczenie
certificate-above = To zaświadczenie otrzymuje
certificate-took-part = jako potwierdzenie udziału w ankiecie o tym, jak { $school } używa technologii cyfrowych.
certificate-coordinated = jako potwierdzenie koordynowania ankiety o tym, jak { $school } używa technologii cyfrowych.
certificate-our-school = nasza szkoła
# Such as "Primary, session 1 of 2026/27".
certificate-about = { $level }; sesja { $session } w roku szkolnym { $year }

## The last line of everything that leaves the school.

paper-made-with = Przygotowano w programie Reflectory. Bez powiązania z Komisją Europejską.
