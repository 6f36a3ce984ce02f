//! CSV by hand: UTF-8, commas, `\r\n` (RFC 4180), and nothing that a spreadsheet takes for a formula.

/// A table that is written row by row.
pub(super) struct Table {
    text: String,
}

impl Table {
    /// With the names of its columns.
    pub fn new(header: &[&str]) -> Table {
        let mut table = Table { text: String::new() };
        table.row(header);
        table
    }

    /// One more row.
    pub fn row(&mut self, cells: &[&str]) {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            self.cell(cell);
        }
        self.text.push_str("\r\n");
    }

    fn cell(&mut self, cell: &str) {
        // Spreadsheets skip blanks and read on; what they would carry out gets a sign in front of it.
        let formula = cell.trim_start_matches([' ', '\u{feff}']).starts_with(['=', '+', '-', '@'])
            || cell.starts_with(['\t', '\r', '\n']);
        let safe = if formula { format!("'{cell}") } else { cell.to_owned() };
        if safe.contains(['"', ',', '\r', '\n']) || safe.starts_with(' ') || safe.ends_with(' ') {
            self.text.push('"');
            self.text.push_str(&safe.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(&safe);
        }
    }

    /// The whole text.
    pub fn finish(self) -> String {
        self.text
    }
}
