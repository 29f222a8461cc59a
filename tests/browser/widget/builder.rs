//! The page on which a clinic sets the quiz up: what is filled in is shown in the quiz beside it, told
//! where it cannot be shown, and written out to be copied.

use crate::engine::each_engine;
use crate::layout::FITS;
use crate::look::Look;
use crate::site::Site;
use crate::visitor::Visitor;

const FRAMED: fn(Look) -> Look = |look| Look { size: (320, 640), ..look };
const TEXT: &str = "return document.getElementById('mq-text').value";

impl Visitor {
    /// Fills in the field of a setting, and leaves it.
    pub(crate) async fn fill_in(&self, setting: &str, value: &str) {
        let field = self.see(&format!("//*[@id='mq-set-{setting}']")).await;
        field.send_keys(value).await.expect("a field");
        self.ask("document.activeElement.blur()").await;
    }

    /// The text to copy for a site of this kind.
    async fn text_for(&self, platform: &str) -> String {
        let choice =
            format!("//fieldset[@id='mq-platforms']//label[normalize-space(.)='{platform}']");
        self.click(&choice).await;
        self.ask(TEXT).await.as_str().expect("a text").to_owned()
    }
}

each_engine!(
    what_a_clinic_sets_is_shown_told_and_written_out_and_leaves_the_window_nowhere,
    async |visitor| {
        visitor.go_to("embed.html").await;
        visitor.see_quiz("ready").await;
        visitor.fill_in("clinic", "Skin & \"Hair\"").await;
        visitor.go_in().await;
        visitor.see("//*[@id='mq-app']//*[contains(., 'Skin & \"Hair\"')]").await;
        visitor.come_out().await;

        visitor.expected = vec!["#E8B4B8"];
        visitor.see("//p[@id='mq-how'][contains(., 'as you have set it')]").await;
        visitor.unfold().await;
        visitor.fill_in("accent", "#E8B4B8").await;
        visitor.see("//ul[@id='mq-remarks']/li[contains(., '#886B6B')]").await;
        visitor.see("//p[@id='mq-set-accent-refused'][contains(., '#886B6B')]").await;
        visitor.click("//ul[@id='mq-remarks']//button[normalize-space(.)='Your colour']").await;
        visitor.see_focus_on("#mq-set-accent").await;

        let home = visitor.site.address();
        let element = visitor.text_for("Plain HTML").await;
        assert_eq!(
            element,
            format!(
                "<script async src=\"{home}embed.js\"></script>\n<meso-quiz\n  \
                 clinic=\"Skin &amp; &quot;Hair&quot;\"\n  accent=\"#E8B4B8\">\n  \
                 <a href=\"{home}\">Mesotherapy finder</a>\n</meso-quiz>"
            )
        );
        let division = visitor.text_for("WordPress").await;
        assert!(
            division.contains("<div data-meso-quiz\n  data-clinic=\"Skin &amp; "),
            "{division}"
        );
        let frame = "frame.html#c=%7B%22clinic%22%3A%22Skin%20%26%20%5C%22Hair%5C%22%22%2C%22accent%22%3A%22%23E8B4B8%22%7D";
        assert_eq!(visitor.text_for("Wix").await, format!("{home}{frame}"));
        let bare = visitor.text_for("Frame, no script").await;
        assert!(bare.contains(&format!("src=\"{home}{frame}\"")), "{bare}");
        let file = visitor.text_for("clinic.json").await;
        let file: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        assert_eq!(file["clinic"], "Skin & \"Hair\"");
        let link = visitor.text_for("Link").await;
        assert_eq!(link, format!("<a href=\"{home}\">Mesotherapy finder</a>"));

        visitor.text_for("Plain HTML").await;
        visitor.click("//label[@id='mq-pin-choice']").await;
        let pinned = visitor.ask(TEXT).await;
        let pinned = pinned.as_str().expect("a text");
        let is_pinned = pinned.starts_with(&format!("<script async src=\"{home}r/"))
            && pinned.contains("/embed.js\" integrity=\"sha384-");
        assert!(is_pinned, "{pinned}");

        // What the loader reads takes a new quiz, which says from the start what it refuses.
        visitor.fill_in("label", "Finder").await;
        visitor.see_quiz("ready").await;
        visitor.see("//ul[@id='mq-remarks']/li[contains(., '#886B6B')]").await;

        for asked in visitor.site.asked() {
            assert!(!asked.path.contains('?') && Site::file(&asked.path).is_some(), "{asked:?}");
        }
        let kept = "return localStorage.length + sessionStorage.length + document.cookie.length";
        assert_eq!(visitor.ask(kept).await, 0);
    }
);

each_engine!(the_page_for_clinics_fits_wherever_it_is_opened, FRAMED, async |visitor| {
    visitor.go_to("embed.html").await;
    visitor.unfold().await;
    let mut faults = Vec::new();
    for size in [(320, 640), (768, 1024), (1024, 768), (1400, 900)] {
        visitor.resize(size).await;
        let found = visitor.amiss(FITS).await;
        faults.extend(found.iter().map(|it| format!("at {size:?}: {it}")));
    }
    assert_eq!(faults, [""; 0]);
});
