### The sessions of a school year, and the page of an exercise.

## Days and exercises, in several places.

# From one day to another: "1 August – 31 December 2026", or in little room "1 Aug – 31 Dec".
days-range = { $first } – { $last }
# Which exercise it is; `title` is its level, `year` a school year such as "2026-2027".
exercise-title = { $title } · етап { $session }, { $year }

## The list of a school year: its sessions, and what stands in each.

sessions-school-year = Навчальний рік { $year }
# `mark` is the sign of today in the drawing of the year; `day` is such as "27 November 2026".
sessions-today = { $mark } сьогодні, { $day }
# Heads a session; its days follow in the same line.
sessions-session = Етап { $number }
# How a session stands to today, at the right of its line: at most 14 columns.
sessions-now = тепер
sessions-next = наступний
sessions-later = пізніше
sessions-over = минув
# In a session that is over, or that has not begun: no exercise.
sessions-nothing-ran = нічого не було
sessions-nothing-yet = ще нічого
# Begins an exercise in this session: one that runs now, or one that comes next.
sessions-set-one-up = + підготувати
sessions-prepare-one = + підготувати наперед

## The list: how an exercise stands, behind its level. At most 26 columns. `day` is such as "4 Dec".

sessions-being-set-up = готується
sessions-opens = початок: { $day }
sessions-open-until = відкрито до { $day }
sessions-closed-since = завершено { $day }

## The list and the page of an exercise: how many took part. At most 24 columns.

sessions-nobody-took-part = ніхто не взяв участі
sessions-nobody-yet = ще нікого
# Nobody of one of the groups has answered yet.
sessions-group-missing = бракує групи
sessions-medium = середня участь
sessions-high = висока участь

## Bringing an exercise back, and removing a set-up.

sessions-restore = Повернути опитування з архіву
sessions-restore-more = Введи, де лежить архів, наприклад /media/stick/2026-1-primary.archive. Файл залишається, як є. Тут можна відкрити лише архів цієї школи.
# Before the path that is typed: at most 24 columns.
sessions-archive = Архів
sessions-remove = Прибрати цю підготовку?
sessions-remove-more = Усе, що для неї вирішено, зникне; відповідей ще немає. Щоб не помилитися, введи її назву: { $name }
sessions-remove-only-set-up = Тут можна прибрати лише підготовку. Опитування архівують або видаляють на його власній сторінці.
sessions-remove-changed = Тим часом хтось інший змінив цю підготовку, тому її не прибрано. Спершу переглянь її ще раз.
sessions-not-its-name = Це не та назва. Нічого не змінено. Правильна назва: { $name }.

## A new set-up: with which questionnaire, for which session, for which level.

begin-questionnaire = Який опитувальник?
# The groups of the questionnaire under the cursor, with commas.
begin-asks = Відповідають: { $groups }.
begin-session = Для якого етапу?
begin-session-more = Опитування цілком лежить в одному етапі. У квітні два етапи перетинаються: котрий із них, вирішуєш ти.
begin-copy = До якого етапу скопіювати?
begin-copy-more = Копіюється все, крім дат: числа, класи, твердження, зокрема власні.
# One of the sessions to choose; `year` is a school year.
begin-session-row = Етап { $session }, { $year }
# In place of the session's days: the exercise cannot be copied there.
begin-level-is-there = цей рівень там уже є
begin-level = Який рівень (етап { $session }, { $year })?
begin-level-more = На кожному етапі є одне опитування для кожного рівня. Більша школа проводить кілька рівнів паралельно.
# Behind a level: what it has in this session already, else its number in the international classification of education.
begin-is-set-up = готується
begin-has-exercise = уже має своє
begin-isced = МСКО { $level }
begin-taken-by-set-up = Цей рівень для цього етапу вже готується. На кожному етапі є одне опитування для кожного рівня: продовжуй те, що вже є.
begin-taken-by-exercise = Цей рівень уже має своє опитування на цьому етапі. Воно в безпеці. На кожному етапі є одне опитування для кожного рівня: вибери інший рівень або етап.

## The page of an exercise: where it stands. `day` is such as "Friday 4 December 2026".

exercise-opens = Початок: { $day }, через { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }.
exercise-last-day = Відкрито. Сьогодні останній день, до 23:59.
exercise-open = Відкрито. Останній день: { $day }, ще { $days } { $days ->
    [one] день
    [few] дні
   *[many] днів
  }.
exercise-closed = Завершено: { $day }.

## The page of an exercise: what was decided. The labels stand before the words: at most 24 columns.

exercise-days = Дні
# What is asked.
exercise-asked = Що питають
# Fewest sheets with which a group has a line of its own in the report.
exercise-cell = Найменша група
# How people come in: with a code or without.
exercise-answering = Як відповідають
exercise-corrections = Виправлення
# `days` is such as "2 November – 4 December 2026", or in a narrow window "2 Nov – 4 Dec"; `zone` is such as Europe/Brussels.
exercise-days-zone = { $days }, { $count } { $count ->
    [one] день
    [few] дні
   *[many] днів
  }, { $zone }
exercise-days-narrow = { $days }, { $count } { $count ->
    [one] день
    [few] дні
   *[many] днів
  }
# `form` is one of the next two; then how many optional statements of the questionnaire, and how many of the school's own.
exercise-statements = { $form }, за вибором: { $optional }, { $own } { $own ->
    [one] власне твердження
    [few] власні твердження
   *[many] власних тверджень
  }
exercise-statements-narrow = { $form }, вибір: { $optional }, свої: { $own }
exercise-everything = усе
# `key` is the short name of a short form, such as 20.
exercise-short-form = коротка форма { $key }
exercise-cell-more = { $cell } { $cell ->
    [one] анкета
    [few] анкети
   *[many] анкет
  }; група, де їх менше, не має власного рядка
exercise-cell-narrow = { $cell } { $cell ->
    [one] анкета
    [few] анкети
   *[many] анкет
  }
exercise-no-code = без коду
exercise-all-coded = усі з кодом
# `groups` are the groups that need one, with commas.
exercise-coded = з кодом: { $groups }

## The page of an exercise: a line for each group, and how many took part.

exercise-left-out = пропущено
# The numbers are filled up with spaces, so that those of all groups stand below each other: at most 72 columns.
exercise-group = { $submitted } з { $invited } запрошених   мінімум { $minimum }   усього { $eligible }
# The same in a narrow window: at most 36 columns.
exercise-group-narrow = { $submitted } з { $invited } запрош., мін. { $minimum }
exercise-no-corrections = немає
exercise-corrections-before = і { $count } перед цими
# `on` is the day of the correction, such as 2026-11-27; `day` is the new last day, such as "Friday 4 December 2026".
exercise-corrected-day = { $on }  останній день тепер: { $day }
# `group` is a group's title.
exercise-corrected-people = { $on }  { $group }: тепер запрошено { $invited }, усього { $eligible }

## The page of an exercise: its corrections.

exercise-later = Пізніший останній день
# `most` is a number of days.
exercise-later-more = Усі, хто відповідає, бачать це відразу. Він може стати лише пізнішим; найпізніше: { $day } (днів: { $most }, у межах етапу). Це записується в журнал, і у звіті про це сказано.
# Before the day that is typed: at most 24 columns.
exercise-new-last-day = Новий останній день
exercise-no-day = Це не день. Будь ласка, введи його так: 2026-12-04 — рік, місяць, день.
exercise-whose-number = Чиє число було неправильним?
# `group` is a group's title.
exercise-how-many = Скільки їх? { $group }
exercise-people-more = Звіт рахує від цих чисел. Зміну записують у журнал, і у звіті про неї сказано. Що обіцяно маленькій групі, те залишається обіцяним.
# Behind a group's title in a list.
exercise-invited-of = запрошено { $invited }, усього { $eligible }
# Before numbers of people that are typed: those who belong to the group, and those of them who are asked. At most 24 columns.
exercise-eligible = Усього в групі
exercise-invited = Запрошено
exercise-both-numbers = Будь ласка, введи обидва числа.

## The page of an exercise: what can be done with the whole of it.

exercise-preview = Чиїми очима хочеш це переглянути?
exercise-begun = Хтось уже відповідав, або опитування завершено, тому активацію вже не можна відкликати. Ще можна виправити останній день (на пізніший) і кількість людей.
exercise-archive = Покласти все в один файл
exercise-archive-more = Усе опитування разом із запечатаними анкетами йде в один файл і покидає сховище, щойно файл прочитано знову й він повний. У розділі «Етапи» o повертає його. Вибери папку на флешці або серед своїх документів. Назва: { $name }
# Before the path that is typed: at most 24 columns.
exercise-file = Файл
exercise-no-file = Будь ласка, введи, куди записати файл.
exercise-delete = Видалити назавжди?
# The "a" in brackets is a key.
exercise-delete-more = Зникне все, і ніхто не зможе цього повернути; архів (a) можна повернути. Резервні копії зберігають те, що мають. Щоб не помилитися, введи назву: { $name }
exercise-delete-sheets = Зникне все, разом із { $sheets } { $sheets ->
    [one] запечатаною анкетою
    [few] запечатаними анкетами
   *[many] запечатаними анкетами
  }, і ніхто не зможе цього повернути; архів (a) можна повернути. Резервні копії зберігають те, що мають. Щоб не помилитися, введи назву: { $name }
