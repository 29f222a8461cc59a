//! The picture of the quiz among other apps: a drop on the quiz's own green, as a drawing and, for
//! tablets that take no drawings, in dots. All of it stays where any system may cut a circle out.

use anyhow::{Context, Result};

/// The tip of the drop, the middle of its round part, and how round it is, in hundredths of a side.
const TIP: (f64, f64) = (50.0, 20.0);
const MIDDLE: (f64, f64) = (50.0, 60.0);
const ROUND: f64 = 20.0;
/// Where its sides meet the round part: a tip two radii away sees it under thirty degrees a side.
const SIDE: (f64, f64) = (17.320_508, 50.0);
/// How many times each way a dot is looked at.
const LOOKS: u32 = 4;

/// A colour as `#1e5247`.
pub(super) type Colour<'a> = &'a str;

/// As a drawing.
pub(super) fn drawing(ground: Colour<'_>, drop: Colour<'_>) -> String {
    let ((x, top), (half, y)) = (TIP, SIDE);
    let (right, left) = (x + half, x - half);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">\
         <path fill=\"{ground}\" d=\"M0 0h100v100H0z\"/>\
         <path fill=\"{drop}\" d=\"M{x} {top} {right:.2} {y}a{ROUND} {ROUND} 0 1 1 {:.2} 0z\"/></svg>\n",
        left - right
    )
}

/// In dots, this many on each side.
pub(super) fn dots(side: u32, ground: Colour<'_>, drop: Colour<'_>) -> Result<Vec<u8>> {
    let (ground, drop) = (parts(ground)?, parts(drop)?);
    let mut data = Vec::new();
    for y in 0..side {
        for x in 0..side {
            let share = covered(x, y, side);
            let mixed = ground.iter().zip(drop).map(|(under, over)| {
                let mixed = u32::from(*under) * (LOOKS * LOOKS - share) + u32::from(over) * share;
                u8::try_from(mixed / (LOOKS * LOOKS)).unwrap_or(u8::MAX)
            });
            data.extend(mixed);
        }
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&data)?;
    Ok(file)
}

/// How often a dot is found in the drop.
fn covered(x: u32, y: u32, side: u32) -> u32 {
    let at = |dot: u32, look: u32| {
        (f64::from(dot) + (f64::from(look) + 0.5) / f64::from(LOOKS)) * 100.0 / f64::from(side)
    };
    let looks = (0..LOOKS * LOOKS).filter(|n| is_drop(at(x, n % LOOKS), at(y, n / LOOKS)));
    looks.map(|_| 1).sum()
}

fn is_drop(x: f64, y: f64) -> bool {
    let aside = (x - MIDDLE.0).abs();
    let in_round = aside.powi(2) + (y - MIDDLE.1).powi(2) <= ROUND.powi(2);
    let (half, down) = (SIDE.0, SIDE.1 - TIP.1);
    let below_tip = y - TIP.1;
    in_round || ((0.0..=down).contains(&below_tip) && aside <= below_tip * half / down)
}

fn parts(colour: Colour<'_>) -> Result<[u8; 3]> {
    let part = |from: usize| {
        let digits = colour.get(from..from + 2).context("a colour has six digits")?;
        u8::from_str_radix(digits, 16).with_context(|| format!("{colour} is no colour"))
    };
    Ok([part(1)?, part(3)?, part(5)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drop_is_where_a_circle_cut_out_of_the_picture_leaves_it() {
        let far = |x: u32, y: u32| f64::hypot(f64::from(x) - 49.5, f64::from(y) - 49.5);
        for (x, y) in (0..100).flat_map(|x| (0..100).map(move |y| (x, y))) {
            assert!(covered(x, y, 100) == 0 || far(x, y) < 40.0, "{x} {y}");
        }
        assert_eq!(covered(50, 60, 100), 16);
    }

    #[test]
    fn the_dots_have_the_two_colours_and_the_size_that_was_asked_for() {
        let file = dots(48, "#1e5247", "#ffffff").expect("two colours");
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().expect("a PNG");
        let mut data = vec![0; 48 * 48 * 3];
        let info = reader.next_frame(&mut data).expect("dots");
        assert_eq!((info.width, info.height), (48, 48));
        assert_eq!(data[..3], [0x1e, 0x52, 0x47]);
        let middle = (24 * 48 + 24) * 3;
        assert_eq!(data[middle..middle + 3], [255, 255, 255]);
    }
}
