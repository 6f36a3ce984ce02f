### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = jaanuar
month-alone-2 = veebruar
month-alone-3 = märts
month-alone-4 = aprill
month-alone-5 = mai
month-alone-6 = juuni
month-alone-7 = juuli
month-alone-8 = august
month-alone-9 = september
month-alone-10 = oktoober
month-alone-11 = november
month-alone-12 = detsember
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = jaan
month-short-2 = veebr
month-short-3 = märts
month-short-4 = apr
month-short-5 = mai
month-short-6 = juuni
month-short-7 = juuli
month-short-8 = aug
month-short-9 = sept
month-short-10 = okt
month-short-11 = nov
month-short-12 = dets
# "weekday-short-1" is Monday.
weekday-short-1 = E
weekday-short-2 = T
weekday-short-3 = K
weekday-short-4 = N
weekday-short-5 = R
weekday-short-6 = L
weekday-short-7 = P
# "November 2026".
day-month-and-year = { $month } { $year }
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day }. { $month }
# "27 Nov".
day-short = { $day }. { $month }
# "27 Nov 2026".
day-short-with-year = { $day }. { $month } { $year }
# "Fri 27 Nov".
day-short-with-weekday = { $weekday }, { $day }. { $month }
# "Fri 27 Nov 2026".
day-short-whole = { $weekday }, { $day }. { $month } { $year }
# "27 November 2026".
day-date = { $day }. { $month } { $year }
# "Friday 27 November".
day-with-weekday = { $weekday }, { $day }. { $month }
