//! Does Tab stop at everything once, in the order it is seen, and is it seen while it has the focus?

use crate::engine::each_engine;
use crate::layout::one_of_each;
use crate::look::Look;
use crate::visitor::Visitor;
use fantoccini::key::Key;
use serde_json::Value;

/// Marks what the keyboard should stop at, in the order of the page, and says how much that is.
const STOPS: &str = "
    const group = (it) => [...document.querySelectorAll('input[type=radio]')]
        .filter((other) => other.name === it.name);
    // A dialog has the keyboard to itself, and opens with its heading in focus.
    const dialog = document.querySelector('dialog');
    dialog?.querySelector('[tabindex]').focus();
    const stops = [...(dialog ?? document).querySelectorAll('a[href], button, input, summary, textarea')]
        .filter((it) => it.checkVisibility({ visibilityProperty: true }))
        .filter((it) => it.type !== 'radio' ||
            (group(it).find((other) => other.checked) ?? group(it)[0]) === it);
    stops.forEach((it, index) => { it.dataset.stop = index; });
    // Coming back to a group with nothing chosen, WebKit enters it at its end, as Safari does.
    for (const first of stops.filter((it) => it.type === 'radio' && !it.checked))
        for (const it of group(first)) it.dataset.stop = first.dataset.stop;
    return stops.length;";
/// What has the focus: its number, its name, and where on the page it is seen.
const FOCUSED: &str = "
    const it = document.activeElement, seen = it.closest('label') ?? it;
    const { left, right, top, bottom } = seen.getBoundingClientRect();
    return { stop: Number(it.dataset.stop ?? -1), name: seen.textContent.trim(),
        left, right, top: top + scrollY, bottom: bottom + scrollY };";

/// Whether what has the focus after another is read after it: below it, beside it, or in the next
/// column.
fn follows(before: &Value, after: &Value) -> bool {
    let at = |one: &Value, side: &str| one[side].as_f64().expect("a number");
    at(after, "top") >= at(before, "bottom") - 1.0 || at(after, "left") >= at(before, "right") - 1.0
}

/// Walks a screen from its first stop to its last and back, and says what is amiss.
async fn walk_the_stops(visitor: &Visitor) -> Vec<String> {
    let stops = visitor.ask(STOPS).await.as_i64().expect("a number");
    let mut faults = Vec::new();
    let mut before = Value::Null;
    for stop in 0..stops {
        visitor.strike(Key::Tab).await;
        let now = visitor.ask(FOCUSED).await;
        if now["stop"] != stop {
            faults.push(format!("Tab {stop} leads to {now}"));
            return faults;
        }
        // The way past the header lies over it, and only while it has the focus.
        if stop > 1 && !follows(&before, &now) {
            faults.push(format!("{now} is not seen after {before}"));
        }
        before = now;
    }
    for stop in (0..stops - 1).rev() {
        visitor.strike_with_shift(Key::Tab).await;
        let now = visitor.ask(FOCUSED).await;
        if now["stop"] != stop {
            faults.push(format!("back to {stop} leads to {now}"));
            return faults;
        }
    }
    faults
}

each_engine!(a2_tab_stops_at_everything_once_in_the_order_it_is_seen, async |visitor| {
    visitor.open("").await;
    let mut faults = Vec::new();
    for screen in one_of_each() {
        visitor.reach(&screen).await;
        // From the top, as after a reload, whatever the screen itself gave the focus.
        visitor.unfold().await;
        visitor.ask("document.body.tabIndex = -1; document.body.focus()").await;
        let found = walk_the_stops(visitor).await;
        faults.extend(found.iter().map(|it| format!("{}: {it}", screen.name)));
    }
    assert_eq!(faults, [""; 0]);
});

/// Whether the row that has the focus is seen whole: below what is pinned to the top, above what is
/// pinned to the bottom. One line where it is not.
const CLEAR: &str = "
    const [done] = arguments;
    requestAnimationFrame(() => requestAnimationFrame(() => {
        const it = document.activeElement, row = it.closest('label');
        if (!row) return done([]);
        const { top, bottom } = row.getBoundingClientRect();
        const bar = document.querySelector('.mq-actions').getBoundingClientRect();
        const faults = [];
        if (top < 0 || bottom > innerHeight) faults.push(`${row.textContent} is out of view`);
        if (bottom > bar.top && top < bar.bottom) faults.push(`${row.textContent} is under the bar`);
        done(faults);
    }))";

each_engine!(
    a9_every_row_of_a_long_list_is_clear_of_the_pinned_bar_while_it_has_the_focus,
    |look| Look { size: (360, 640), ..look },
    async |visitor| {
        visitor.open("").await;
        let screen = one_of_each().find(|screen| screen.name == "safety-conditions-ticked");
        visitor.reach(&screen.unwrap()).await;
        visitor.see_the_screen_settle().await;
        let pinned = "return getComputedStyle(document.querySelector('.mq-actions')).position";
        assert_eq!(visitor.ask(pinned).await, "sticky");
        visitor.click("//h1").await;
        let rows = "return document.querySelectorAll('main input').length";
        let rows = visitor.ask(rows).await.as_u64().unwrap();
        let mut faults = Vec::new();
        for _ in 0..rows {
            visitor.strike(Key::Tab).await;
            faults.push(visitor.ask_and_wait(CLEAR).await);
        }
        let on_a_row = "return document.activeElement.closest('label') !== null";
        assert_eq!(visitor.ask(on_a_row).await, true, "Tab passed every row");
        visitor.strike(Key::Tab).await;
        for _ in 0..rows {
            visitor.strike_with_shift(Key::Tab).await;
            faults.push(visitor.ask_and_wait(CLEAR).await);
        }
        let faults: Vec<&Value> = faults.iter().filter_map(Value::as_array).flatten().collect();
        assert_eq!(faults, [""; 0]);
    }
);
