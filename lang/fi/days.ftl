### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = tammikuu
month-alone-2 = helmikuu
month-alone-3 = maaliskuu
month-alone-4 = huhtikuu
month-alone-5 = toukokuu
month-alone-6 = kesäkuu
month-alone-7 = heinäkuu
month-alone-8 = elokuu
month-alone-9 = syyskuu
month-alone-10 = lokakuu
month-alone-11 = marraskuu
month-alone-12 = joulukuu
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = tammi
month-short-2 = helmi
month-short-3 = maalis
month-short-4 = huhti
month-short-5 = touko
month-short-6 = kesä
month-short-7 = heinä
month-short-8 = elo
month-short-9 = syys
month-short-10 = loka
month-short-11 = marras
month-short-12 = joulu
# "weekday-short-1" is Monday.
weekday-short-1 = ma
weekday-short-2 = ti
weekday-short-3 = ke
weekday-short-4 = to
weekday-short-5 = pe
weekday-short-6 = la
weekday-short-7 = su
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
day-with-weekday = { $weekday } { $day }. { $month }
