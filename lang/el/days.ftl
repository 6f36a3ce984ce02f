### Days in the forms that a coordinator's screens and documents need.

# Months that stand without a day, as in "November 2026".
month-alone-1 = Ιανουάριος
month-alone-2 = Φεβρουάριος
month-alone-3 = Μάρτιος
month-alone-4 = Απρίλιος
month-alone-5 = Μάιος
month-alone-6 = Ιούνιος
month-alone-7 = Ιούλιος
month-alone-8 = Αύγουστος
month-alone-9 = Σεπτέμβριος
month-alone-10 = Οκτώβριος
month-alone-11 = Νοέμβριος
month-alone-12 = Δεκέμβριος
# Short names, as in "27 Nov". With a full stop where the language writes one.
month-short-1 = Ιαν
month-short-2 = Φεβ
month-short-3 = Μαρ
month-short-4 = Απρ
month-short-5 = Μαΐ
month-short-6 = Ιουν
month-short-7 = Ιουλ
month-short-8 = Αυγ
month-short-9 = Σεπ
month-short-10 = Οκτ
month-short-11 = Νοε
month-short-12 = Δεκ
# "weekday-short-1" is Monday.
weekday-short-1 = Δευ
weekday-short-2 = Τρί
weekday-short-3 = Τετ
weekday-short-4 = Πέμ
weekday-short-5 = Παρ
weekday-short-6 = Σάβ
weekday-short-7 = Κυρ
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
