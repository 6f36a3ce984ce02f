### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = januar
month-alone-2 = februar
month-alone-3 = marts
month-alone-4 = april
month-alone-5 = maj
month-alone-6 = juni
month-alone-7 = juli
month-alone-8 = august
month-alone-9 = september
month-alone-10 = oktober
month-alone-11 = november
month-alone-12 = december
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = apr.
month-short-5 = maj
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.
# "weekday-short-1" is Monday.
weekday-short-1 = man.
weekday-short-2 = tirs.
weekday-short-3 = ons.
weekday-short-4 = tors.
weekday-short-5 = fre.
weekday-short-6 = lør.
weekday-short-7 = søn.
# "November 2026".
day-month-and-year = { $month } { $year }
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day }. { $month }
# "27 Nov".
day-short = { $day }. { $month }
# "27 Nov 2026".
day-short-with-year = { $day }. { $month } { $year }
# "Fri 27 Nov".
day-short-with-weekday = { $weekday } { $day }. { $month }
# "Fri 27 Nov 2026".
day-short-whole = { $weekday } { $day }. { $month } { $year }
# "27 November 2026".
day-date = { $day }. { $month } { $year }
# "Friday 27 November".
day-with-weekday = { $weekday } den { $day }. { $month }
