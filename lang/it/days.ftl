### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = gennaio
month-alone-2 = febbraio
month-alone-3 = marzo
month-alone-4 = aprile
month-alone-5 = maggio
month-alone-6 = giugno
month-alone-7 = luglio
month-alone-8 = agosto
month-alone-9 = settembre
month-alone-10 = ottobre
month-alone-11 = novembre
month-alone-12 = dicembre
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic
# "weekday-short-1" is Monday.
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mer
weekday-short-4 = gio
weekday-short-5 = ven
weekday-short-6 = sab
weekday-short-7 = dom
# "November 2026".
day-month-and-year = { $month } { $year }
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day } { $month }
# "27 Nov".
day-short = { $day } { $month }
# "27 Nov 2026".
day-short-with-year = { $day } { $month } { $year }
# "Fri 27 Nov".
day-short-with-weekday = { $weekday } { $day } { $month }
# "Fri 27 Nov 2026".
day-short-whole = { $weekday } { $day } { $month } { $year }
# "27 November 2026".
day-date = { $day } { $month } { $year }
# "Friday 27 November".
day-with-weekday = { $weekday } { $day } { $month }
