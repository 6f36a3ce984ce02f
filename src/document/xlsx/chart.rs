//! Bars as a spreadsheet draws them from its own cells: a colour and a pattern for each line of the report.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartPatternFill,
    ChartPatternFillType, ChartSolidFill, Color,
};

use crate::document::figures::marks;
use crate::document::report::Material;
use crate::domain::report::axis::Axis;

/// Width of a chart, in pixels.
pub const WIDTH: u32 = 760;
/// Height of a bar with the room it takes, in pixels.
const BAR: u32 = 13;
/// Room for title, axis and legend, in pixels.
const AROUND: u32 = 120;
/// Height of a row of cells, in pixels.
const ROW: u32 = 20;

/// Colours, grounds and patterns of the lines by style, as near to those of every other drawing as a spreadsheet comes.
const STYLES: [Look; 6] = [
    Look { colour: 0x2B_6A_99, ground: 0x2B_6A_99, pattern: None },
    Look { colour: 0xB3_54_1E, ground: 0xF3_DC_CF, pattern: Some(ChartPatternFillType::DiagonalStripesWideUpwards) },
    Look { colour: 0x7A_64_18, ground: 0xF4_EE_D7, pattern: Some(ChartPatternFillType::Dotted30Percent) },
    Look { colour: 0x3F_7D_4E, ground: 0xD5_E8_DA, pattern: Some(ChartPatternFillType::VerticalStripesDark) },
    Look { colour: 0x7B_52_96, ground: 0xE6_DC_EE, pattern: Some(ChartPatternFillType::HorizontalStripesDark) },
    Look::BESIDE,
];

/// The lowest and the highest value of a chart of means.
pub fn ends(axis: &Axis) -> (f64, Option<f64>) {
    (1.0, u32::try_from(axis.points()).ok().map(f64::from))
}

/// How the bars of one column look.
#[derive(Clone, Copy)]
pub struct Look {
    colour: u32,
    ground: u32,
    pattern: Option<ChartPatternFillType>,
}

impl Look {
    /// Of overall values, and of what belongs to no line.
    pub const OVERALL: Look = Look { colour: 0x1F_29_33, ground: 0x1F_29_33, pattern: None };
    /// Of an earlier round, or of what is only the measure: an outline.
    pub const BESIDE: Look = Look { colour: 0x6B_76_82, ground: 0xFF_FF_FF, pattern: None };
    /// Of a third column without a line.
    pub const THIRD: Look = Look {
        colour: 0x6B_76_82,
        ground: 0xFF_FF_FF,
        pattern: Some(ChartPatternFillType::DiagonalStripesLightUpwards),
    };

    fn format(self) -> ChartFormat {
        let mut format = ChartFormat::new();
        format.set_border(ChartLine::new().set_color(Color::RGB(self.colour)).set_width(0.75));
        match self.pattern {
            None => format.set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(self.ground))),
            Some(pattern) => format.set_pattern_fill(
                ChartPatternFill::new()
                    .set_pattern(pattern)
                    .set_foreground_color(Color::RGB(self.colour))
                    .set_background_color(Color::RGB(self.ground)),
            ),
        };
        format
    }
}

/// How each line of the report looks.
pub fn looks(material: &Material) -> Vec<Look> {
    let marks = marks(material.report, material.groups, material.texts);
    marks.iter().map(|mark| STYLES.get(mark.style % STYLES.len()).copied().unwrap_or(Look::OVERALL)).collect()
}

/// Cells that are drawn. Titles are taken from cells too, so that none of them is read as a formula.
pub struct Bars<'a> {
    /// Name of the sheet.
    pub sheet: &'a str,
    /// The cell of the chart's title.
    pub title: (u32, u16),
    /// The row of the columns' headings.
    pub head: u32,
    /// First and last row.
    pub rows: (u32, u32),
    /// The column of the rows' names.
    pub names: u16,
    /// The columns, each with its look.
    pub columns: Vec<(u16, Look)>,
    /// The ends of the axis; where there is no end, that of the values.
    pub ends: (f64, Option<f64>),
}

impl Bars<'_> {
    fn count(&self) -> u32 {
        let rows = self.rows.1.saturating_sub(self.rows.0) + 1;
        rows.saturating_mul(u32::try_from(self.columns.len()).unwrap_or(1) + 1)
    }

    /// Height in pixels.
    fn height(&self) -> u32 {
        self.count().saturating_mul(BAR).saturating_add(AROUND)
    }

    /// How many rows of cells it covers.
    pub fn covers(&self) -> u32 {
        self.height().div_ceil(ROW) + 1
    }

    /// The chart. The first row stands at the top.
    pub fn chart(&self) -> Chart {
        let mut chart = Chart::new_bar();
        let (sheet, (first, last)) = (self.sheet, self.rows);
        for (column, look) in &self.columns {
            chart
                .add_series()
                .set_name((sheet, self.head, *column))
                .set_categories((sheet, first, self.names, last, self.names))
                .set_values((sheet, first, *column, last, *column))
                .set_gap(60)
                .set_format(&mut look.format());
        }
        let mut small = ChartFont::new();
        small.set_size(9);
        chart.title().set_name((sheet, self.title.0, self.title.1)).set_font(ChartFont::new().set_size(12).set_bold());
        // Of lying bars the names are on the axis that stands.
        chart.y_axis().set_reverse().set_crossing(ChartAxisCrossing::Max).set_font(&small);
        let values = chart.x_axis();
        values.set_min(self.ends.0).set_font(&small).set_num_format("0");
        if let Some(end) = self.ends.1 {
            values.set_max(end).set_major_unit(1);
        }
        chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&small);
        chart.set_width(WIDTH).set_height(self.height());
        chart
    }
}
