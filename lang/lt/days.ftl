### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = sausis
month-alone-2 = vasaris
month-alone-3 = kovas
month-alone-4 = balandis
month-alone-5 = gegužė
month-alone-6 = birželis
month-alone-7 = liepa
month-alone-8 = rugpjūtis
month-alone-9 = rugsėjis
month-alone-10 = spalis
month-alone-11 = lapkritis
month-alone-12 = gruodis
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = saus.
month-short-2 = vas.
month-short-3 = kov.
month-short-4 = bal.
month-short-5 = geg.
month-short-6 = birž.
month-short-7 = liep.
month-short-8 = rugp.
month-short-9 = rugs.
month-short-10 = spal.
month-short-11 = lapkr.
month-short-12 = gruod.
# "weekday-short-1" is Monday.
weekday-short-1 = pr
weekday-short-2 = an
weekday-short-3 = tr
weekday-short-4 = kt
weekday-short-5 = pn
weekday-short-6 = št
weekday-short-7 = sk
# "November 2026".
day-month-and-year = { $year } m. { $month }
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $month } { $day } d.
# "27 Nov".
day-short = { $month } { $day }
# "27 Nov 2026".
day-short-with-year = { $year } m. { $month } { $day } d.
# "Fri 27 Nov".
day-short-with-weekday = { $month } { $day } d., { $weekday }
# "Fri 27 Nov 2026".
day-short-whole = { $year } m. { $month } { $day } d., { $weekday }
# "27 November 2026".
day-date = { $year } m. { $month } { $day } d.
# "Friday 27 November".
day-with-weekday = { $month } { $day } d., { $weekday }
