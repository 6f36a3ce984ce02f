### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · kolo { $session }, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Školský rok { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } dnes, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Kolo { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = teraz
sessions-next = nasleduje
sessions-later = neskôr
sessions-over = skončilo
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = nič neprebehlo
sessions-nothing-yet = zatiaľ nič
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + pripraviť prieskum
sessions-prepare-one = + pripraviť vopred

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = pripravuje sa
sessions-opens = otvorenie: { $day }
sessions-open-until = otvorené do: { $day }
sessions-closed-since = zatvorené od: { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = nikto sa nezúčastnil
sessions-nobody-yet = zatiaľ nikto
# Nobody of one of the groups has answered yet.
sessions-group-missing = niektorá skupina chýba
sessions-medium = stredná účasť
sessions-high = vysoká účasť

## Bringing an exercise back, and removing a set-up.

sessions-restore = Vrátiť prieskum z archívu
sessions-restore-more = Napíš, kde archív leží, napríklad /media/stick/2026-1-primary.archive. Súbor ostane, ako je. Otvoriť sa tu dá len archív tejto školy.
# Before the path that is typed: at most 24 columns.
sessions-archive = Archív
sessions-remove = Odobrať túto prípravu?
sessions-remove-more = Všetko, čo je pre ňu rozhodnuté, zmizne; odpovede ešte nie sú. Že je to ona, potvrď jej názvom: { $name }
sessions-remove-only-set-up = Odobrať sa tu dá len príprava. Prieskum sa archivuje alebo vymazáva na svojej stránke.
sessions-remove-changed = Niekto iný túto prípravu medzitým zmenil, preto sa neodobrala. Najprv sa na ňu ešte raz pozri.
sessions-not-its-name = Toto nie je správny názov. Nič sa nezmenilo. Správny je { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Ktorý dotazník?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Pýta sa skupín: { $groups }.
begin-session = Pre ktoré kolo?
begin-session-more = Prieskum leží celý v jednom kole. V apríli sa dve kolá prekrývajú: vyberieš ty.
begin-copy = Skopírovať do ktorého kola?
begin-copy-more = Prenesie sa všetko okrem dní: počty, triedy, tvrdenia aj vlastné tvrdenia.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Kolo { $session }, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = tento stupeň tam už je
begin-level = Ktorý stupeň v kole { $session }, { $year }?
begin-level-more = Na každý stupeň je v kole jeden prieskum. Väčšia škola vedie niekoľko stupňov popri sebe.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = pripravuje sa
begin-has-exercise = už má prieskum
begin-isced = ISCED { $level }
begin-taken-by-set-up = Tento stupeň sa pre toto kolo už pripravuje. Na každý stupeň je v kole jeden prieskum: pokračuj v ňom.
begin-taken-by-exercise = Tento stupeň už v tomto kole prieskum má. Je v bezpečí. Na každý stupeň je v kole jeden prieskum: vyber iný stupeň alebo kolo.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Otvorenie: { $day }, o { $days ->
    [one] 1 deň
    [few] { $days } dni
   *[other] { $days } dní
  }.
exercise-last-day = Otvorené. Dnes je posledný deň, do 23:59.
exercise-open = Otvorené do: { $day }, { $days ->
    [one] ostáva 1 deň
    [few] ostávajú { $days } dni
   *[other] ostáva { $days } dní
  }.
exercise-closed = Zatvorené od: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dni
# What is asked.
exercise-asked = Na čo sa pýta
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Prah zobrazenia
# How people come in: with a code or without.
exercise-answering = Odpovedanie
exercise-corrections = Opravy
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 deň
    [few] { $count } dni
   *[other] { $count } dní
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 deň
    [few] { $count } dni
   *[other] { $count } dní
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, voliteľné: { $optional }, { $own ->
    [one] 1 vlastné tvrdenie
    [few] { $own } vlastné tvrdenia
   *[other] { $own } vlastných tvrdení
  }
exercise-statements-narrow = { $form }, vol. { $optional }, vlastné { $own }
exercise-everything = všetko
# `key` is the short name of a short form, such as 20.
exercise-short-form = skrátená verzia { $key }
exercise-cell-more = { $cell ->
    [one] 1 hárok
    [few] { $cell } hárky
   *[other] { $cell } hárkov
  }; skupina s menej nemá vlastný riadok
exercise-cell-narrow = { $cell ->
    [one] 1 hárok
    [few] { $cell } hárky
   *[other] { $cell } hárkov
  }
exercise-no-code = bez kódu
exercise-all-coded = všetci s kódom
# `groups` are the groups that need one, with commas.
exercise-coded = s kódom: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = vynechané
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } z { $invited } pozvaných   minimum { $minimum }   spolu { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } z { $invited } pozv., min. { $minimum }
exercise-no-corrections = nijaké
exercise-corrections-before = a { $count } pred nimi
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  posledný deň je teraz { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: teraz pozvaných { $invited }, spolu { $eligible }

## The page of an exercise: its corrections.

exercise-later = Neskorší posledný deň
# `most` is a number of days.
exercise-later-more = Každý, kto odpovedá, to hneď uvidí. Dá sa len posunúť na neskôr: najviac do: { $day } (dní: { $most }, v rámci kola). Zapíše sa to a správa to uvedie.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Nový posledný deň
exercise-no-day = Toto nie je deň. Napíš ho, prosím, takto: 2026-12-04, rok, mesiac, deň.
exercise-whose-number = Ktorá skupina nemá správny počet?
# `group` is a group's title.
exercise-how-many = Koľko ich je? { $group }
exercise-people-more = Správa počíta s týmito počtami. Zmena sa zapíše a správa ju uvedie. Čo sa sľúbilo malej skupine, platí ďalej.
# Behind a group's title in a list.
exercise-invited-of = pozvaných { $invited }, spolu { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Spolu
exercise-invited = Pozvaní
exercise-both-numbers = Napíš, prosím, oba počty.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Za koho si to chceš pozrieť?
exercise-begun = Niekto už odpovedal alebo je zatvorené, takže aktivácia sa už nedá vziať späť. Stále sa dá posunúť posledný deň na neskôr a opraviť počet ľudí.
exercise-archive = Odložiť do jedného súboru
exercise-archive-more = Celý prieskum aj so zapečatenými hárkami prejde do jedného súboru a z úložiska odíde, až keď sa súbor znova prečíta a je úplný. V miestnosti Kolá ho vráti o. Vyber priečinok na USB kľúči alebo v dokumentoch. Jeho názov: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Súbor
exercise-no-file = Napíš, prosím, kam sa má súbor zapísať.
exercise-delete = Vymazať navždy?
# The "a" in brackets is a key.
exercise-delete-more = Zmizne všetko a nikto to nevráti; z archívu (a) sa vrátiť dá. Zálohy si nechajú, čo majú. Pre istotu, že je to on, napíš jeho názov: { $name }
exercise-delete-sheets = Zmizne všetko, aj { $sheets ->
    [one] 1 zapečatený hárok
    [few] { $sheets } zapečatené hárky
   *[other] { $sheets } zapečatených hárkov
  }, a nikto to nevráti; z archívu (a) sa vrátiť dá. Zálohy si nechajú, čo majú. Pre istotu, že je to on, napíš jeho názov: { $name }
