### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = јануар
month-alone-2 = фебруар
month-alone-3 = март
month-alone-4 = април
month-alone-5 = мај
month-alone-6 = јун
month-alone-7 = јул
month-alone-8 = август
month-alone-9 = септембар
month-alone-10 = октобар
month-alone-11 = новембар
month-alone-12 = децембар
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = јан
month-short-2 = феб
month-short-3 = мар
month-short-4 = апр
month-short-5 = мај
month-short-6 = јун
month-short-7 = јул
month-short-8 = авг
month-short-9 = сеп
month-short-10 = окт
month-short-11 = нов
month-short-12 = дец
# "weekday-short-1" is Monday.
weekday-short-1 = пон
weekday-short-2 = уто
weekday-short-3 = сре
weekday-short-4 = чет
weekday-short-5 = пет
weekday-short-6 = суб
weekday-short-7 = нед
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
