### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = leden
month-alone-2 = únor
month-alone-3 = březen
month-alone-4 = duben
month-alone-5 = květen
month-alone-6 = červen
month-alone-7 = červenec
month-alone-8 = srpen
month-alone-9 = září
month-alone-10 = říjen
month-alone-11 = listopad
month-alone-12 = prosinec
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = led
month-short-2 = úno
month-short-3 = bře
month-short-4 = dub
month-short-5 = kvě
month-short-6 = čvn
month-short-7 = čvc
month-short-8 = srp
month-short-9 = zář
month-short-10 = říj
month-short-11 = lis
month-short-12 = pro
# "weekday-short-1" is Monday.
weekday-short-1 = po
weekday-short-2 = út
weekday-short-3 = st
weekday-short-4 = čt
weekday-short-5 = pá
weekday-short-6 = so
weekday-short-7 = ne
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
