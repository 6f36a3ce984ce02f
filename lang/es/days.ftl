### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = enero
month-alone-2 = febrero
month-alone-3 = marzo
month-alone-4 = abril
month-alone-5 = mayo
month-alone-6 = junio
month-alone-7 = julio
month-alone-8 = agosto
month-alone-9 = septiembre
month-alone-10 = octubre
month-alone-11 = noviembre
month-alone-12 = diciembre
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
# "weekday-short-1" is Monday.
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom
# "November 2026".
day-month-and-year = { $month } de { $year }
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day } de { $month }
# "27 Nov".
day-short = { $day } { $month }
# "27 Nov 2026".
day-short-with-year = { $day } { $month } { $year }
# "Fri 27 Nov".
day-short-with-weekday = { $weekday }, { $day } { $month }
# "Fri 27 Nov 2026".
day-short-whole = { $weekday }, { $day } { $month } { $year }
# "27 November 2026".
day-date = { $day } de { $month } de { $year }
# "Friday 27 November".
day-with-weekday = { $weekday }, { $day } de { $month }
