### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = січень
month-alone-2 = лютий
month-alone-3 = березень
month-alone-4 = квітень
month-alone-5 = травень
month-alone-6 = червень
month-alone-7 = липень
month-alone-8 = серпень
month-alone-9 = вересень
month-alone-10 = жовтень
month-alone-11 = листопад
month-alone-12 = грудень
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = січ.
month-short-2 = лют.
month-short-3 = бер.
month-short-4 = квіт.
month-short-5 = трав.
month-short-6 = черв.
month-short-7 = лип.
month-short-8 = серп.
month-short-9 = вер.
month-short-10 = жовт.
month-short-11 = лист.
month-short-12 = груд.
# "weekday-short-1" is Monday.
weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = нд
# "November 2026".
day-month-and-year = { $month } { $year } року
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day } { $month }
# "27 Nov".
day-short = { $day } { $month }
# "27 Nov 2026".
day-short-with-year = { $day } { $month } { $year } р.
# "Fri 27 Nov".
day-short-with-weekday = { $weekday }, { $day } { $month }
# "Fri 27 Nov 2026".
day-short-whole = { $weekday }, { $day } { $month } { $year } р.
# "27 November 2026".
day-date = { $day } { $month } { $year } року
# "Friday 27 November".
day-with-weekday = { $weekday }, { $day } { $month }
