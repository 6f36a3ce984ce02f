### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = janvier
month-alone-2 = février
month-alone-3 = mars
month-alone-4 = avril
month-alone-5 = mai
month-alone-6 = juin
month-alone-7 = juillet
month-alone-8 = août
month-alone-9 = septembre
month-alone-10 = octobre
month-alone-11 = novembre
month-alone-12 = décembre
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
# "weekday-short-1" is Monday.
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mer.
weekday-short-4 = jeu.
weekday-short-5 = ven.
weekday-short-6 = sam.
weekday-short-7 = dim.
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
