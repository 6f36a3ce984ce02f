//! The HTML in a real browser: no mistake in its console, no request, rows that sort, pages that print.

use std::path::{Path, PathBuf};
use std::process::Command;

use reflectory::document::html::html;

use super::{HOSTILE, full, made};

/// Says that a browser must be there, as on the machine that checks every change.
const REQUIRE: &str = "REFLECTORY_REQUIRE_CHROMIUM";
/// Clicks as a person would, then tells what came of it in the title.
const DRIVER: &str = r##"
  window.addEventListener("load", function () {
    var figure = document.querySelector("#areas figure.bars");
    var codes = function () {
      return Array.prototype.map.call(figure.querySelectorAll("tbody"), function (body) {
        return body.getAttribute("data-code") + body.querySelector("tr.main .figure").textContent;
      }).join(" ");
    };
    var asked = codes();
    figure.querySelector("[data-sort=low]").click();
    var low = codes();
    figure.querySelector("[data-sort=high]").click();
    var high = codes();
    document.querySelector("[data-open]").click();
    var open = document.querySelectorAll("details[open]").length === document.querySelectorAll("details").length;
    var wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    document.title = [asked, low, high, open, wide, performance.getEntriesByType("resource").length].join("|");
  });
"##;

fn chromium() -> Option<PathBuf> {
    let found = std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join("chromium"))
        .find(|path| path.is_file());
    assert!(found.is_some() || std::env::var_os(REQUIRE).is_none(), "{REQUIRE} is set, and there is no chromium");
    if found.is_none() {
        eprintln!("skipped: there is no chromium on this machine");
    }
    found
}

/// Runs the browser over a page; its standard output and what its console said.
fn browse(chromium: &Path, folder: &Path, page: &str, more: &[&str]) -> (String, Vec<String>) {
    let file = folder.join("page.html");
    std::fs::write(&file, page).unwrap();
    let out = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--enable-logging=stderr", "--v=0", "--virtual-time-budget=3000"])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .args(more)
        .arg(format!("file://{}", file.display()))
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&out.stderr).into_owned();
    let console = err.lines().filter(|line| line.contains(":CONSOLE")).map(str::to_owned).collect();
    (String::from_utf8_lossy(&out.stdout).into_owned(), console)
}

/// The page with a driver beside its own script; the policy must let the driver in by its hash.
fn driven(page: &str) -> String {
    use base64ct::{Base64, Encoding};
    use sha2::{Digest, Sha256};
    let hash = format!("script-src &#39;sha256-{}&#39; ", Base64::encode_string(&Sha256::digest(DRIVER.as_bytes())));
    let page = page.replace("script-src ", &hash);
    page.replace("</body>", &format!("<script>{DRIVER}</script></body>"))
}

#[test]
fn a_browser_shows_sorts_and_prints_it_and_asks_nobody() {
    let Some(chromium) = chromium() else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut report = full(7);
    report.facts.school = HOSTILE.concat();
    let page = html(&made(&report, &[], None));
    for width in ["1400,900", "500,900"] {
        let (dom, console) =
            browse(&chromium, folder.path(), &driven(&page), &["--dump-dom", &format!("--window-size={width}")]);
        assert_eq!(console, [""; 0]);
        let title = dom.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).unwrap().0;
        let [asked, low, high, open, wide, requests] = title.split('|').collect::<Vec<_>>()[..] else {
            panic!("{title}")
        };
        let values = |codes: &str| -> Vec<String> { codes.split(' ').map(|code| code[1..].to_owned()).collect() };
        let mut sorted = values(asked);
        assert!(sorted.len() > 5, "{title}");
        sorted.sort();
        assert_eq!(values(low), sorted);
        sorted.reverse();
        assert_eq!(values(high), sorted);
        assert_eq!((open, requests), ("true", "0"), "{title}");
        assert_eq!(wide, "0", "nothing sticks out at {width}");
    }
    // A script without the right hash never runs, and says so in the console: the check above can fail.
    let foreign = page.replace("</body>", "<script>document.title = 'mine'</script></body>");
    let (dom, console) = browse(&chromium, folder.path(), &foreign, &["--dump-dom"]);
    assert!(!dom.contains("<title>mine"), "{dom}");
    assert_eq!(console.len(), 1, "{console:?}");
    let pdf = folder.path().join("page.pdf");
    browse(&chromium, folder.path(), &page, &[&format!("--print-to-pdf={}", pdf.display())]);
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
}
