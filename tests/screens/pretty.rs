//! Rendered markup with one element on a line, so that a difference can be read.

/// Elements that hold nothing.
const VOID: [&str; 3] = ["input", "br", "hr"];

/// What a line may go on with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// An element was opened: its text, or its end.
    Opened,
    /// An element was opened, and its text was said: its end.
    OpenedAndSaid,
    /// Nothing.
    Ended,
}

/// The same markup, broken into lines. Text keeps the spaces it has.
pub(crate) fn lines(html: &str) -> String {
    let mut lines = String::new();
    let mut depth = 0_usize;
    let mut last = Last::Ended;
    for piece in html.split_inclusive('>').flat_map(text_and_tag) {
        let closes = piece.starts_with("</");
        if closes {
            depth -= 1;
        }
        let goes_on = match last {
            Last::Opened => closes || !piece.starts_with('<'),
            Last::OpenedAndSaid => closes,
            Last::Ended => false,
        };
        if !goes_on && !lines.is_empty() {
            lines.push('\n');
            lines.push_str(&"  ".repeat(depth));
        }
        lines.push_str(piece);
        last = match (last, name(piece)) {
            _ if closes => Last::Ended,
            (Last::Opened, None) => Last::OpenedAndSaid,
            (_, None) => Last::Ended,
            (_, Some(name)) if VOID.contains(&name) => Last::Ended,
            (_, Some(_)) => {
                depth += 1;
                Last::Opened
            }
        };
    }
    assert_eq!(depth, 0, "something is not closed in {html}");
    lines + "\n"
}

/// A piece of markup that ends with a tag: the text before it, and the tag.
fn text_and_tag(piece: &str) -> impl Iterator<Item = &str> {
    let (text, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
    [text, tag].into_iter().filter(|part| !part.is_empty())
}

/// The name of the element that a piece opens; text opens none.
fn name(piece: &str) -> Option<&str> {
    let inside = piece.strip_prefix('<')?.trim_end_matches(['>', '/']);
    inside.split_whitespace().next()
}

#[test]
fn an_element_with_text_alone_stays_on_one_line() {
    let html =
        "<div><p class=\"a\">One</p><label><input type=\"radio\"><b>Two</b> more</label></div>";
    let expected = "<div>\n  <p class=\"a\">One</p>\n  <label>\n    <input type=\"radio\">\n    \
        <b>Two</b>\n     more\n  </label>\n</div>\n";
    assert_eq!(lines(html), expected);
}
