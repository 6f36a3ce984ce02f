### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = siječanj
month-alone-2 = veljača
month-alone-3 = ožujak
month-alone-4 = travanj
month-alone-5 = svibanj
month-alone-6 = lipanj
month-alone-7 = srpanj
month-alone-8 = kolovoz
month-alone-9 = rujan
month-alone-10 = listopad
month-alone-11 = studeni
month-alone-12 = prosinac
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = sij
month-short-2 = velj
month-short-3 = ožu
month-short-4 = tra
month-short-5 = svi
month-short-6 = lip
month-short-7 = srp
month-short-8 = kol
month-short-9 = ruj
month-short-10 = lis
month-short-11 = stu
month-short-12 = pro
# "weekday-short-1" is Monday.
weekday-short-1 = pon
weekday-short-2 = uto
weekday-short-3 = sri
weekday-short-4 = čet
weekday-short-5 = pet
weekday-short-6 = sub
weekday-short-7 = ned
# "November 2026".
day-month-and-year = { $month } { $year }.
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day }. { $month }
# "27 Nov".
day-short = { $day }. { $month }
# "27 Nov 2026".
day-short-with-year = { $day }. { $month } { $year }.
# "Fri 27 Nov".
day-short-with-weekday = { $weekday }, { $day }. { $month }
# "Fri 27 Nov 2026".
day-short-whole = { $weekday }, { $day }. { $month } { $year }.
# "27 November 2026".
day-date = { $day }. { $month } { $year }.
# "Friday 27 November".
day-with-weekday = { $weekday }, { $day }. { $month }
