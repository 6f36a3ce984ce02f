//! Whether a folder lies on a network share, read from texts the system gives.
//!
//! Pure: the table of mounts comes in as text, nothing is opened here.
//!
//! Why it matters: SQLite relies on locks that network file systems do not keep. Two machines that write to one
//! file over a share can both believe they are alone, and a confirmed sheet is gone.

use std::path::Path;

/// File systems that are served by, or shared with, another machine.
const SHARED: [&str; 26] = [
    "nfs",
    "nfs3",
    "nfs4",
    "cifs",
    "smb2",
    "smb3",
    "smbfs",
    "smb",
    "afs",
    "ncpfs",
    "ncp",
    "coda",
    "ceph",
    "glusterfs",
    "lustre",
    "beegfs",
    "orangefs",
    "pvfs2",
    "gpfs",
    "9p",
    "vboxsf",
    "vmhgfs",
    "prl_fs",
    "davfs",
    "davfs2",
    "webdav",
];

/// Programs that bring a share into a folder; the system calls their kind `fuse.` and this.
const SHARED_BY_PROGRAM: [&str; 20] = [
    "sshfs",
    "davfs",
    "davfs2",
    "rclone",
    "glusterfs",
    "ceph",
    "ceph-fuse",
    "cephfs",
    "smbnetfs",
    "gvfsd-fuse",
    "gvfs",
    "curlftpfs",
    "s3fs",
    "gcsfuse",
    "goofys",
    "google-drive-ocamlfuse",
    "onedriver",
    "vmhgfs-fuse",
    "kio-fuse",
    "juicefs",
];

/// The kind of network share on which a folder lies by the text of `/proc/self/mountinfo`, or `None`.
///
/// `folder` has to be absolute and free of links (`canonicalize`). Not seen are: shares under a kind of name that is not
/// in our lists, a plain `fuse` that hides its program, a disk image or block device that is itself served over the
/// network, folders a virtual machine shares as `virtiofs`, and a local folder that another machine reaches from outside.
pub fn share_kind(mountinfo: &str, folder: &Path) -> Option<String> {
    file_system(mountinfo, folder).filter(|kind| is_shared(kind)).map(str::to_owned)
}

/// The kind of file system on which a folder lies, such as `ext4`; the same texts as [`share_kind`].
pub fn file_system<'a>(mountinfo: &'a str, folder: &Path) -> Option<&'a str> {
    let folder = folder.to_string_lossy();
    let mut best: Option<(usize, &str)> = None;
    for line in mountinfo.lines() {
        let Some((point, kind)) = point_and_kind(line) else { continue };
        // Of two mounts on one point the later line covers the earlier, hence `>=`.
        if lies_in(&folder, &point) && best.is_none_or(|(length, _)| point.len() >= length) {
            best = Some((point.len(), kind));
        }
    }
    best.map(|(_, kind)| kind)
}

/// The server and share of a Windows path such as `\\server\share\folder`, or `None`.
///
/// A drive letter that stands for a share becomes such a path by `canonicalize`; one that some other program
/// invents (a synchronised cloud drive, say) is not seen.
pub fn unc_share(path: &str) -> Option<String> {
    let path = path.replace('/', "\\");
    let rest = strip_prefix_ignoring_case(&path, r"\\?\UNC\").or_else(|| {
        let rest = path.strip_prefix(r"\\")?;
        // `\\?\C:\…` and `\\.\…` are this machine's own.
        (!rest.starts_with("?\\") && !rest.starts_with(".\\")).then_some(rest)
    })?;
    let mut parts = rest.split('\\').filter(|part| !part.is_empty());
    let server = parts.next()?;
    let share = parts.next().unwrap_or_default();
    Some(format!(r"\\{server}\{share}"))
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn is_shared(kind: &str) -> bool {
    match kind.strip_prefix("fuse.").or_else(|| kind.strip_prefix("fuseblk.")) {
        Some(program) => SHARED_BY_PROGRAM.contains(&program) || SHARED.contains(&program),
        None => SHARED.contains(&kind),
    }
}

/// Mount point and kind of file system of one line:
/// `36 35 98:0 /root /point options [tags…] - kind source options`.
fn point_and_kind(line: &str) -> Option<(String, &str)> {
    let (before, after) = line.split_once(" - ")?;
    let point = before.split(' ').nth(4)?;
    let kind = after.split(' ').next()?;
    Some((unescaped(point), kind))
}

/// Whether a path is the mount point or lies beneath it; `/home2` does not lie in `/home`.
fn lies_in(path: &str, point: &str) -> bool {
    let point = point.strip_suffix('/').unwrap_or(point);
    path.strip_prefix(point).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The text with the system's octal escapes (`\040` for a space) decoded.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let escape = if first == b'\\' { tail.get(..3).and_then(octal) } else { None };
        bytes.push(escape.unwrap_or(first));
        rest = if escape.is_some() { tail.get(3..).unwrap_or_default() } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn octal(digits: &[u8]) -> Option<u8> {
    let value = digits.iter().try_fold(0u32, |sum, digit| match digit {
        b'0'..=b'7' => Some(sum * 8 + u32::from(digit - b'0')),
        _ => None,
    })?;
    u8::try_from(value).ok()
}
