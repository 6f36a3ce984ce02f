### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = ianuarie
month-alone-2 = februarie
month-alone-3 = martie
month-alone-4 = aprilie
month-alone-5 = mai
month-alone-6 = iunie
month-alone-7 = iulie
month-alone-8 = august
month-alone-9 = septembrie
month-alone-10 = octombrie
month-alone-11 = noiembrie
month-alone-12 = decembrie
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = ian.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = apr.
month-short-5 = mai
month-short-6 = iun.
month-short-7 = iul.
month-short-8 = aug.
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = dec.
# "weekday-short-1" is Monday.
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mie.
weekday-short-4 = joi
weekday-short-5 = vin.
weekday-short-6 = sâm.
weekday-short-7 = dum.
# "November 2026".
day-month-and-year = { $month } { $year }
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day } { $month }
# "27 Nov".
day-short = { $day } { $month }
# "27 Nov 2026".
day-short-with-year = { $day } { $month } { $year }
# "Fri 27 Nov".
day-short-with-weekday = { $weekday }, { $day } { $month }
# "Fri 27 Nov 2026".
day-short-whole = { $weekday }, { $day } { $month } { $year }
# "27 November 2026".
day-date = { $day } { $month } { $year }
# "Friday 27 November".
day-with-weekday = { $weekday }, { $day } { $month }
