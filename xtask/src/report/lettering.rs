//! How wide lettering is, so that a drawing can break its lines: no browser is at hand here.
//! The widths are those of `DejaVu Sans`, the widest face the page may be shown in.

/// The width of a text in pixels, at this size.
pub(super) fn width(text: &str, size: f64) -> f64 {
    let thousandths: u32 = text.chars().map(advance).sum();
    f64::from(thousandths) * size / 1000.0
}

/// Thousandths of the size.
fn advance(letter: char) -> u32 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '|' => 280,
        ' ' | '.' | ',' | ':' | ';' | '’' | '‘' => 335,
        'f' | 't' | 'r' | '(' | ')' | 'I' | '-' | '/' => 410,
        'm' | 'M' | 'W' | '%' | '…' | '—' => 980,
        'w' => 820,
        'A'..='Z' => 720,
        _ => 625,
    }
}

/// Breaks a text into lines of at most this width. A word that is wider has a line of its own.
pub(super) fn wrap(text: &str, size: f64, at_most: f64) -> Vec<String> {
    wrap_after(0.0, text, size, at_most)
}

/// The same, where this much of the first line is taken.
pub(super) fn wrap_after(taken: f64, text: &str, size: f64, at_most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut taken = taken;
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if taken + width(&format!("{line} {word}"), size) <= at_most => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => {
                taken = 0.0;
                lines.push(word.to_owned());
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}
