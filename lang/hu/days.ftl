### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = január
month-alone-2 = február
month-alone-3 = március
month-alone-4 = április
month-alone-5 = május
month-alone-6 = június
month-alone-7 = július
month-alone-8 = augusztus
month-alone-9 = szeptember
month-alone-10 = október
month-alone-11 = november
month-alone-12 = december
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = jan.
month-short-2 = febr.
month-short-3 = márc.
month-short-4 = ápr.
month-short-5 = máj.
month-short-6 = jún.
month-short-7 = júl.
month-short-8 = aug.
month-short-9 = szept.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.
# "weekday-short-1" is Monday.
weekday-short-1 = H
weekday-short-2 = K
weekday-short-3 = Sze
weekday-short-4 = Cs
weekday-short-5 = P
weekday-short-6 = Szo
weekday-short-7 = V
# "November 2026".
day-month-and-year = { $year }. { $month }
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $month } { $day }.
# "27 Nov".
day-short = { $month } { $day }.
# "27 Nov 2026".
day-short-with-year = { $year }. { $month } { $day }.
# "Fri 27 Nov".
day-short-with-weekday = { $month } { $day }., { $weekday }
# "Fri 27 Nov 2026".
day-short-whole = { $year }. { $month } { $day }., { $weekday }
# "27 November 2026".
day-date = { $year }. { $month } { $day }.
# "Friday 27 November".
day-with-weekday = { $month } { $day }., { $weekday }
