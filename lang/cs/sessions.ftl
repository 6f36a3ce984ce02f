### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · kolo { $session }, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Školní rok { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } dnes, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Kolo { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = teď
sessions-next = příští
sessions-later = později
sessions-over = skončilo
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = nic neproběhlo
sessions-nothing-yet = zatím nic
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + připravit šetření
sessions-prepare-one = + připravit předem

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = připravuje se
sessions-opens = otevře se: { $day }
sessions-open-until = otevřeno do: { $day }
sessions-closed-since = zavřeno od: { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = nikdo se nezúčastnil
sessions-nobody-yet = zatím nikdo
# Nobody of one of the groups has answered yet.
sessions-group-missing = některá skupina chybí
sessions-medium = střední účast
sessions-high = vysoká účast

## Bringing an exercise back, and removing a set-up.

sessions-restore = Vrátit šetření z archivu
sessions-restore-more = Napiš, kde archiv leží, třeba /media/stick/2026-1-primary.archive. Soubor zůstane, jak je. Otevřít se tu dá jen archiv této školy.
# Before the path that is typed: at most 24 columns.
sessions-archive = Archiv
sessions-remove = Odebrat tuto přípravu?
sessions-remove-more = Všechno, co je pro ni rozhodnuto, zmizí; žádné odpovědi zatím nejsou. Pro jistotu, že je to ona, napiš její jméno: { $name }
sessions-remove-only-set-up = Odebrat se tady dá jen příprava. Šetření se archivuje nebo maže na své stránce.
sessions-remove-changed = Někdo jiný tuto přípravu mezitím změnil, takže se neodebrala. Nejdřív se na ni ještě jednou podívej.
sessions-not-its-name = To není správné jméno. Nic se nezměnilo. Správné je { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Který dotazník?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Ptá se skupin: { $groups }.
begin-session = Pro které kolo?
begin-session-more = Šetření leží celé v jednom kole. V dubnu se dvě kola překrývají: vybereš, které to je.
begin-copy = Zkopírovat do kterého kola?
begin-copy-more = Přejde všechno kromě dnů: počty, třídy, tvrzení i vlastní tvrzení.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Kolo { $session }, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = tento stupeň už tam je
begin-level = Který stupeň v kole { $session }, { $year }?
begin-level-more = Na každý stupeň je v kole jedno šetření. Větší škola vede několik stupňů vedle sebe.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = připravuje se
begin-has-exercise = už má šetření
begin-isced = ISCED { $level }
begin-taken-by-set-up = Tento stupeň se pro toto kolo už připravuje. Na každý stupeň je v kole jedno šetření: pokračuj v něm.
begin-taken-by-exercise = Tento stupeň už v tomto kole šetření má. Je v bezpečí. Na každý stupeň je v kole jedno šetření: vyber jiný stupeň nebo kolo.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Otevře se: { $day }, za { $days ->
    [one] 1 den
    [few] { $days } dny
   *[other] { $days } dní
  }.
exercise-last-day = Otevřeno. Dnes je poslední den, do 23:59.
exercise-open = Otevřeno do: { $day }, { $days ->
    [one] zbývá 1 den
    [few] zbývají { $days } dny
   *[other] zbývá { $days } dní
  }.
exercise-closed = Zavřeno od: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Dny
# What is asked.
exercise-asked = Na co se ptá
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Práh zobrazení
# How people come in: with a code or without.
exercise-answering = Odpovídání
exercise-corrections = Opravy
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count ->
    [one] 1 den
    [few] { $count } dny
   *[other] { $count } dní
  }, { $zone }
exercise-days-narrow = { $days }, { $count ->
    [one] 1 den
    [few] { $count } dny
   *[other] { $count } dní
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, volitelná: { $optional }, { $own ->
    [one] 1 vlastní tvrzení
    [few] { $own } vlastní tvrzení
   *[other] { $own } vlastních tvrzení
  }
exercise-statements-narrow = { $form }, volitelná: { $optional }, vlastní: { $own }
exercise-everything = všechno
# `key` is the short name of a short form, such as 20.
exercise-short-form = zkrácená verze { $key }
exercise-cell-more = { $cell ->
    [one] 1 arch
    [few] { $cell } archy
   *[other] { $cell } archů
  }; skupina s méně archy nemá vlastní řádek
exercise-cell-narrow = { $cell ->
    [one] 1 arch
    [few] { $cell } archy
   *[other] { $cell } archů
  }
exercise-no-code = bez kódu
exercise-all-coded = všichni s kódem
# `groups` are the groups that need one, with commas.
exercise-coded = s kódem: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = vynecháno
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } z { $invited } pozvaných   minimum { $minimum }   celkem { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } z { $invited } pozv., min. { $minimum }
exercise-no-corrections = žádné
exercise-corrections-before = a dřívější: { $count }
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  poslední den nově: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: nově pozváno { $invited } z celkem { $eligible }

## The page of an exercise: its corrections.

exercise-later = Pozdější poslední den
# `most` is a number of days.
exercise-later-more = Všichni, kdo odpovídají, to hned uvidí. Den se dá jen posunout na později: nejdéle do: { $day } (dnů: { $most }, uvnitř kola). Zapíše se to a zpráva to uvede.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Nový poslední den
exercise-no-day = To není den. Napiš ho prosím takto: 2026-12-04, tedy rok, měsíc, den.
exercise-whose-number = Která skupina má špatný počet?
# `group` is a group's title.
exercise-how-many = Kolik jich je? { $group }
exercise-people-more = Zpráva počítá s těmito počty. Změna se zapíše a zpráva ji uvede. Co bylo slíbeno malé skupině, platí dál.
# Behind a group's title in a list.
exercise-invited-of = pozváno { $invited } z celkem { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Celkem
exercise-invited = Pozváno
exercise-both-numbers = Napiš prosím oba počty.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Za koho si to chceš prohlédnout?
exercise-begun = Někdo už odpověděl, nebo je zavřeno, takže aktivaci už nejde vzít zpět. Pořád jde opravit poslední den na pozdější a počet lidí.
exercise-archive = Odložit do jednoho souboru
exercise-archive-more = Celé šetření jde do jednoho souboru, i se zapečetěnými archy, a z úložiště odejde, až se soubor znovu přečte a je úplný. V místnosti Kola ho vrátí o. Vyber složku na flashce nebo v dokumentech. Jeho jméno: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Soubor
exercise-no-file = Napiš prosím, kam se má soubor zapsat.
exercise-delete = Smazat nadobro?
# The "a" in brackets is a key.
exercise-delete-more = Zmizí všechno a nikdo to nevrátí; z archivu (a) se vrátit dá. Zálohy si nechají, co mají. Pro jistotu, že je to ono, napiš jeho jméno: { $name }
exercise-delete-sheets = Zmizí všechno, i { $sheets ->
    [one] 1 zapečetěný arch
    [few] { $sheets } zapečetěné archy
   *[other] { $sheets } zapečetěných archů
  }, a nikdo to nevrátí; z archivu (a) se vrátit dá. Zálohy si nechají, co mají. Pro jistotu, že je to ono, napiš jeho jméno: { $name }
