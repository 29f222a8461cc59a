//! What a field takes by itself, so that a page can say it where no quiz runs beside the form.
//! It takes nothing that the quiz would refuse; a browser test holds the one to the other.

use meso_quiz::clinic::Kind;

/// As the attribute `pattern` has it; `None` where there is nothing to type.
pub(super) fn of(kind: Kind) -> Option<String> {
    let pattern = match kind {
        // Neither markup nor signs that nobody sees.
        Kind::Text(most) => {
            return Some(format!(
                r"[^<>\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]{{0,{most}}}"
            ));
        }
        Kind::Colour => "#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})",
        // At most 60 bytes, of which a letter beyond ASCII takes up to four.
        Kind::Family => r"[A-Za-z0-9 \-]{1,60}|[A-Za-z0-9 \-\u0080-\u{10ffff}]{1,15}",
        Kind::Picture => {
            r"data:image/(?:png|jpeg|webp|gif|svg\+xml);base64,[A-Za-z0-9+\/=]{0,27310}|[A-Za-z0-9_\-][A-Za-z0-9._\-]{0,74}\.(?:png|jpe?g|webp|gif|svg|PNG|JPE?G|WEBP|GIF|SVG)"
        }
        Kind::Address
        | Kind::Phone
        | Kind::Email
        | Kind::Language
        | Kind::Languages
        | Kind::Treatments
        | Kind::OneOf(_) => return None,
    };
    Some(pattern.to_owned())
}
