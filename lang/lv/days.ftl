### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = janvāris
month-alone-2 = februāris
month-alone-3 = marts
month-alone-4 = aprīlis
month-alone-5 = maijs
month-alone-6 = jūnijs
month-alone-7 = jūlijs
month-alone-8 = augusts
month-alone-9 = septembris
month-alone-10 = oktobris
month-alone-11 = novembris
month-alone-12 = decembris
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = janv.
month-short-2 = febr.
month-short-3 = marts
month-short-4 = apr.
month-short-5 = maijs
month-short-6 = jūn.
month-short-7 = jūl.
month-short-8 = aug.
month-short-9 = sept.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.
# "weekday-short-1" is Monday.
weekday-short-1 = pr.
weekday-short-2 = ot.
weekday-short-3 = tr.
weekday-short-4 = ce.
weekday-short-5 = pk.
weekday-short-6 = se.
weekday-short-7 = sv.
# "November 2026".
day-month-and-year = { $year }. gada { $month }
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day }. { $month }
# "27 Nov".
day-short = { $day }. { $month }
# "27 Nov 2026".
day-short-with-year = { $year }. gada { $day }. { $month }
# "Fri 27 Nov".
day-short-with-weekday = { $weekday }, { $day }. { $month }
# "Fri 27 Nov 2026".
day-short-whole = { $weekday }, { $year }. gada { $day }. { $month }
# "27 November 2026".
day-date = { $year }. gada { $day }. { $month }
# "Friday 27 November".
day-with-weekday = { $weekday }, { $day }. { $month }
