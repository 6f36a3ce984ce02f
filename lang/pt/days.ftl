### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = janeiro
month-alone-2 = fevereiro
month-alone-3 = março
month-alone-4 = abril
month-alone-5 = maio
month-alone-6 = junho
month-alone-7 = julho
month-alone-8 = agosto
month-alone-9 = setembro
month-alone-10 = outubro
month-alone-11 = novembro
month-alone-12 = dezembro
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = jan.
month-short-2 = fev.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = mai.
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = set.
month-short-10 = out.
month-short-11 = nov.
month-short-12 = dez.
# "weekday-short-1" is Monday.
weekday-short-1 = segunda
weekday-short-2 = terça
weekday-short-3 = quarta
weekday-short-4 = quinta
weekday-short-5 = sexta
weekday-short-6 = sábado
weekday-short-7 = domingo
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
