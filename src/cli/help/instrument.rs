//! Examples below the help of `reflectory instrument`.

/// Below `instrument --help`.
pub const ALL: &str = "Examples:
  reflectory instrument list      which there are
  reflectory instrument new ours  one of your own to begin with, in the folder ours
  reflectory instrument export -o selfie.xlsx             one as an XLSForm, in all its languages
  reflectory instrument import ours.xlsx --into our-form  a folder of TOML from an XLSForm";
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
/// Below `instrument export --help`.
pub const EXPORT: &str = "Examples:
  reflectory instrument export -o selfie.xlsx                   the built-in one
  reflectory instrument export our-form -o our-form.xlsx        one of your own, by its folder
  reflectory instrument export selfie -o selfie.xlsx --force    again, in place of the file";
/// Below `instrument import --help`.
pub const IMPORT: &str = "Examples:
  reflectory instrument import ours.xlsx --into our-form  what cannot be taken over is listed in our-form/not-taken.txt
  reflectory check our-form                              what is still to be put right";
