//! Addresses and numbers that a link may lead to. Each is put together from parts that were looked
//! at; nothing that a clinic wrote becomes a link as it stands.

/// The longest address.
const LONGEST: usize = 2048;

/// An `https:` address with an ASCII host; `None` for everything else, however it is written.
pub(super) fn https(said: &str) -> Option<String> {
    let (scheme, rest) = said.split_at_checked("https://".len())?;
    if !scheme.eq_ignore_ascii_case("https://") || said.len() > LONGEST {
        return None;
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(end)?;
    let (name, port) = authority.split_once(':').map_or((authority, None), |(n, p)| (n, Some(p)));
    let is_port =
        |port: &str| (1..=5).contains(&port.len()) && port.bytes().all(|it| it.is_ascii_digit());
    // Neither white space nor what closes an attribute, and no letters that look like others.
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&byte);
    let is_sound = is_host(name) && port.is_none_or(is_port) && path.bytes().all(is_plain);
    is_sound.then(|| format!("https://{}{path}", authority.to_ascii_lowercase()))
}

fn is_host(name: &str) -> bool {
    let is_label = |label: &str| {
        let bytes = label.as_bytes();
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
    };
    name.contains('.') && name.len() <= 253 && name.split('.').all(is_label)
}

/// The digits of a telephone number with its country code, as E.164 has it.
pub(super) fn phone(said: &str) -> Option<String> {
    let rest = said.strip_prefix('+')?;
    if !rest.bytes().all(|byte| byte.is_ascii_digit() || b" -.()/".contains(&byte)) {
        return None;
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    ((7..=15).contains(&digits.len()) && !digits.starts_with('0')).then_some(digits)
}

/// Whether this is an e-mail address of plain ASCII.
pub(super) fn is_email(said: &str) -> bool {
    let Some((local, host)) = said.split_once('@') else {
        return false;
    };
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte);
    (1..=64).contains(&local.len()) && local.bytes().all(is_plain) && is_host(host)
}

/// Whether this is a picture: a file beside the page, one that the frame itself was handed, or the
/// picture written out, of at most 20 kB.
pub(super) fn is_picture(said: &str) -> bool {
    const MOST: usize = 20 * 1024 * 4 / 3 + 4;
    const KINDS: [&str; 5] = ["png", "jpeg", "webp", "gif", "svg+xml"];
    const ENDINGS: [&str; 6] = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"];

    if let Some(data) = said.strip_prefix("data:image/") {
        let Some((kind, written)) = data.split_once(";base64,") else {
            return false;
        };
        let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
        return KINDS.contains(&kind) && written.len() <= MOST && written.bytes().all(is_digit);
    }
    if let Some(handed) = said.strip_prefix("blob:") {
        return handed.len() <= 200 && handed.bytes().all(|byte| byte.is_ascii_graphic());
    }
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    said.len() <= 80
        && said.bytes().all(is_plain)
        && !said.starts_with('.')
        && ENDINGS.iter().any(|ending| said.to_ascii_lowercase().ends_with(ending))
}
