//! Examples below the help of `reflectory instrument`.

/// Below `instrument --help`.
pub const ALL: &str = "Examples:
  reflectory instrument list      which there are
  reflectory instrument new ours  one of your own to begin with, in the folder ours";
/// Below `instrument list --help`.
pub const LIST: &str = "Examples:
  reflectory instrument list                       those built in
  reflectory instrument list --questionnaires DIR  with those of a folder";
/// Below `instrument new --help`.
pub const NEW: &str = "Examples:
  reflectory instrument new ours                            for leaders, teachers and students
  reflectory instrument new ours --groups teachers,parents  for others
  reflectory coordinate --questionnaires ours               use it

docs/instruments.md tells how one is written.";
