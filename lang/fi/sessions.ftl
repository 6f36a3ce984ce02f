### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · kierros { $session }, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Lukuvuosi { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } tänään, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Kierros { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = nyt
sessions-next = seuraava
sessions-later = myöhemmin
sessions-over = päättynyt
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = ei kyselyä
sessions-nothing-yet = ei vielä mitään
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + valmistele kysely
sessions-prepare-one = + valmistele ennalta

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = valmisteilla
sessions-opens = avautuu { $day }
sessions-open-until = auki, sulkeutuu { $day }
sessions-closed-since = sulkeutunut { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = kukaan ei osallistunut
sessions-nobody-yet = ei vielä ketään
# Nobody of one of the groups has answered yet.
sessions-group-missing = yksi ryhmä puuttuu
sessions-medium = keskitason osallistuminen
sessions-high = runsas osallistuminen

## Bringing an exercise back, and removing a set-up.

sessions-restore = Tuo kysely takaisin arkistostaan
sessions-restore-more = Kirjoita, missä arkisto on, esimerkiksi /media/stick/2026-1-primary.archive. Tiedosto pysyy ennallaan. Tässä voi avata vain tämän koulun arkiston.
# Before the path that is typed: at most 24 columns.
sessions-archive = Arkisto
sessions-remove = Poistetaanko tämä valmistelu?
sessions-remove-more = Kaikki sitä varten päätetty katoaa; vastauksia ei vielä ole. Kirjoita varmuuden vuoksi sen nimi: { $name }
sessions-remove-only-set-up = Tässä voi poistaa vain valmistelun. Kysely arkistoidaan tai poistetaan sen omalla sivulla.
sessions-remove-changed = Joku muu on sillä välin muuttanut tätä valmistelua, joten sitä ei poistettu. Katso se ensin vielä kerran läpi.
sessions-not-its-name = Tämä ei ole sen nimi. Mitään ei muutettu. Sen nimi on { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Mikä kyselylomake?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Se kysyy ryhmiltä: { $groups }.
begin-session = Mitä kierrosta varten?
begin-session-more = Kysely on kokonaan yhdellä kierroksella. Huhtikuussa niitä on kaksi: sinä valitset.
begin-copy = Mille kierrokselle se kopioidaan?
begin-copy-more = Kaikki paitsi päivät tulee mukaan: määrät, luokat, väittämät ja omat väittämänne.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Kierros { $session }, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = tämä aste on siellä jo
begin-level = Mikä koulutusaste, kierros { $session }, { $year }?
begin-level-more = Kierroksella on astetta kohden yksi kysely. Isossa koulussa on usean asteen kyselyt rinnakkain.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = on valmisteilla
begin-has-exercise = on jo kysely
begin-isced = ISCED { $level }
begin-taken-by-set-up = Tätä astetta valmistellaan jo tälle kierrokselle. Kierroksella on jokaista astetta kohden yksi kysely: jatka sitä.
begin-taken-by-exercise = Tällä asteella on jo kysely tällä kierroksella. Se on tallessa. Kierroksella on jokaista astetta kohden yksi kysely: valitse toinen aste tai kierros.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Avautuu: { $day }, { $days ->
    [one] 1 päivän kuluttua
   *[other] { $days } päivän kuluttua
  }.
exercise-last-day = Auki. Tänään on viimeinen päivä, klo 23.59 asti.
exercise-open = Auki, sulkeutuu: { $day }, { $days ->
    [one] 1 päivä jäljellä
   *[other] { $days } päivää jäljellä
  }.
exercise-closed = Sulkeutunut: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Päivät
# What is asked.
exercise-asked = Kysytään
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Pienin ryhmä
# How people come in: with a code or without.
exercise-answering = Vastaaminen
exercise-corrections = Korjaukset
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 päivä
   *[other] { $count } päivää
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 pv
   *[other] { $count } pv
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, { $optional } valinnaista, { $own ->
    [one] 1 oma väittämä
   *[other] { $own } omaa väittämää
  }
exercise-statements-narrow = { $form }, { $optional } valinn., { $own } omaa
exercise-everything = kaikki
# `key` is the short name of a short form, such as 20.
exercise-short-form = lyhytversio { $key }
exercise-cell-more = { $cell ->
    [one] 1 lomake
   *[other] { $cell } lomaketta
  }; pienemmällä ryhmällä ei ole omaa riviä
exercise-cell-narrow = { $cell ->
    [one] 1 lomake
   *[other] { $cell } lomaketta
  }
exercise-no-code = ilman koodia
exercise-all-coded = kaikki koodilla
# `groups` are the groups that need one, with commas.
exercise-coded = koodilla: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = jätetty pois
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted }/{ $invited } kutsuttua   minimi { $minimum }   ryhmässä { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted }/{ $invited } kutsuttua, min. { $minimum }
exercise-no-corrections = ei ole
exercise-corrections-before = ja { $count } ennen näitä
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  viimeinen päivä nyt { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: nyt kutsuttu { $invited }, ryhmässä { $eligible }

## The page of an exercise: its corrections.

exercise-later = Myöhempi viimeinen päivä
# `most` is a number of days.
exercise-later-more = Kaikki vastaajat näkevät sen heti. Päivä voi vain myöhentyä: viimeistään { $day } ({ $most } päivää, kierroksen sisällä). Se kirjataan ja kerrotaan raportissa.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Uusi viimeinen päivä
exercise-no-day = Tämä ei ole päivä. Kirjoita se näin: 2026-12-04, siis vuosi, kuukausi, päivä.
exercise-whose-number = Minkä ryhmän määrä oli väärin?
# `group` is a group's title.
exercise-how-many = Montako heitä on? { $group }
exercise-people-more = Raportti laskee näiden lukujen mukaan. Muutos kirjataan, ja raportissa kerrotaan siitä. Pienelle ryhmälle annettu lupaus pitää yhä.
# Behind a group's title in a list.
exercise-invited-of = kutsuttu { $invited }, ryhmässä { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Ryhmässä
exercise-invited = Kutsuttu
exercise-both-numbers = Kirjoita molemmat luvut.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Kenen silmin haluat katsoa sitä?
exercise-begun = Joku on jo vastannut, tai kysely on sulkeutunut, joten aktivointia ei voi enää perua. Viimeistä päivää voi vielä siirtää myöhemmäksi ja ihmisten määrän korjata.
exercise-archive = Pane se talteen yhteen tiedostoon
exercise-archive-more = Koko kysely sinetöityine lomakkeineen menee yhteen tiedostoon ja poistuu tietovarastosta, kun tiedosto on luettu läpi ja todettu ehjäksi. Huoneessa Kierros o tuo sen takaisin. Valitse kansio tikulta tai asiakirjoistasi. Sen nimi: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Tiedosto
exercise-no-file = Kirjoita, mihin tiedosto kirjoitetaan.
exercise-delete = Poistetaanko se lopullisesti?
# The "a" in brackets is a key.
exercise-delete-more = Kaikki katoaa, eikä kukaan saa sitä takaisin; arkiston (a) saa. Varmuuskopioissa säilyy, mitä niissä on. Kirjoita varmuuden vuoksi sen nimi: { $name }
exercise-delete-sheets = Kaikki katoaa, myös { $sheets ->
    [one] 1 sinetöity lomake
   *[other] { $sheets } sinetöityä lomaketta
  }, eikä kukaan saa sitä takaisin; arkiston (a) saa. Varmuuskopioissa säilyy, mitä niissä on. Kirjoita varmuuden vuoksi sen nimi: { $name }
