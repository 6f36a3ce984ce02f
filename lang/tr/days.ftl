### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = Ocak
month-alone-2 = Şubat
month-alone-3 = Mart
month-alone-4 = Nisan
month-alone-5 = Mayıs
month-alone-6 = Haziran
month-alone-7 = Temmuz
month-alone-8 = Ağustos
month-alone-9 = Eylül
month-alone-10 = Ekim
month-alone-11 = Kasım
month-alone-12 = Aralık
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = Oca
month-short-2 = Şub
month-short-3 = Mar
month-short-4 = Nis
month-short-5 = May
month-short-6 = Haz
month-short-7 = Tem
month-short-8 = Ağu
month-short-9 = Eyl
month-short-10 = Eki
month-short-11 = Kas
month-short-12 = Ara
# "weekday-short-1" is Monday.
weekday-short-1 = Pzt
weekday-short-2 = Sal
weekday-short-3 = Çar
weekday-short-4 = Per
weekday-short-5 = Cum
weekday-short-6 = Cmt
weekday-short-7 = Paz
# "November 2026".
day-month-and-year = { $month } { $year }
# "27 November": the months of general.ftl, as in a date.
day-and-month = { $day } { $month }
# "27 Nov".
day-short = { $day } { $month }
# "27 Nov 2026".
day-short-with-year = { $day } { $month } { $year }
# "Fri 27 Nov".
day-short-with-weekday = { $day } { $month } { $weekday }
# "Fri 27 Nov 2026".
day-short-whole = { $day } { $month } { $year } { $weekday }
# "27 November 2026".
day-date = { $day } { $month } { $year }
# "Friday 27 November".
day-with-weekday = { $day } { $month } { $weekday }
