### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = Januar
month-alone-2 = Februar
month-alone-3 = März
month-alone-4 = April
month-alone-5 = Mai
month-alone-6 = Juni
month-alone-7 = Juli
month-alone-8 = August
month-alone-9 = September
month-alone-10 = Oktober
month-alone-11 = November
month-alone-12 = Dezember
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
# "weekday-short-1" is Monday.
weekday-short-1 = Mo.
weekday-short-2 = Di.
weekday-short-3 = Mi.
weekday-short-4 = Do.
weekday-short-5 = Fr.
weekday-short-6 = Sa.
weekday-short-7 = So.
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
