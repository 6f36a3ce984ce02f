### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = styczeń
month-alone-2 = luty
month-alone-3 = marzec
month-alone-4 = kwiecień
month-alone-5 = maj
month-alone-6 = czerwiec
month-alone-7 = lipiec
month-alone-8 = sierpień
month-alone-9 = wrzesień
month-alone-10 = październik
month-alone-11 = listopad
month-alone-12 = grudzień
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = sty
month-short-2 = lut
month-short-3 = mar
month-short-4 = kwi
month-short-5 = maj
month-short-6 = cze
month-short-7 = lip
month-short-8 = sie
month-short-9 = wrz
month-short-10 = paź
month-short-11 = lis
month-short-12 = gru
# "weekday-short-1" is Monday.
weekday-short-1 = pon.
weekday-short-2 = wt.
weekday-short-3 = śr.
weekday-short-4 = czw.
weekday-short-5 = pt.
weekday-short-6 = sob.
weekday-short-7 = niedz.
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
