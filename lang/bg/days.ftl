### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = януари
month-alone-2 = февруари
month-alone-3 = март
month-alone-4 = април
month-alone-5 = май
month-alone-6 = юни
month-alone-7 = юли
month-alone-8 = август
month-alone-9 = септември
month-alone-10 = октомври
month-alone-11 = ноември
month-alone-12 = декември
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = яну
month-short-2 = фев
month-short-3 = март
month-short-4 = апр
month-short-5 = май
month-short-6 = юни
month-short-7 = юли
month-short-8 = авг
month-short-9 = сеп
month-short-10 = окт
month-short-11 = ное
month-short-12 = дек
# "weekday-short-1" is Monday.
weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = нд
# "November 2026".
day-month-and-year = { $month } { $year } г.
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day } { $month }
# "27 Nov".
day-short = { $day } { $month }
# "27 Nov 2026".
day-short-with-year = { $day } { $month } { $year } г.
# "Fri 27 Nov".
day-short-with-weekday = { $weekday }, { $day } { $month }
# "Fri 27 Nov 2026".
day-short-whole = { $weekday }, { $day } { $month } { $year } г.
# "27 November 2026".
day-date = { $day } { $month } { $year } г.
# "Friday 27 November".
day-with-weekday = { $weekday }, { $day } { $month }
