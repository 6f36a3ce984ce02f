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
        let safe = if formula { format!("'{}", inside(cell)) } else { inside(cell) };
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

/// A cell without what steers a terminal, and safe where a spreadsheet cuts it: in half of Europe that is at semicolons,
/// whatever quotation marks say, and what follows would be carried out. A smiley such as `;-)` stays.
fn inside(cell: &str) -> String {
    let mut safe = String::with_capacity(cell.len());
    let mut begins = false;
    let mut signs = cell.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\r' | '\n')).peekable();
    while let Some(c) = signs.next() {
        if begins && matches!(c, '=' | '+' | '-' | '@') && signs.peek() != Some(&')') {
            safe.push('\'');
        }
        begins = matches!(c, ';' | '\t' | '\r' | '\n') || begins && matches!(c, ' ' | '"' | '\u{feff}');
        safe.push(c);
    }
    safe
}
