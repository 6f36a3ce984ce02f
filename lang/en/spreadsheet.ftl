### Reports as tables for a spreadsheet.
