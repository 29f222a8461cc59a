//! What a clinic sets reaches the quiz, and what is unsound in it is refused and said.

use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use meso_quiz::consultation::Action;
use serde_json::{Value, json};

/// Everything hostile that a setting can hold, beside two that are sound.
fn hostile() -> String {
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    json!({
        "clinic": "<img src=x onerror=alert(1)>",
        "booking": "javascript:alert(1)",
        "privacy": "https://clіnic.example/",
        "phone": { "toString": "x" },
        "email": 7,
        "accent": "red;}*{display:none",
        "canvas": deep,
        "font": "x\"}body{display:none}",
        "region": "gb",
        "__proto__": { "clinic": "No" },
        "constructor": "No",
        "lang": "../../etc",
        "offers": ["<b>", "SKIN"],
        "theme": "dark",
    })
    .to_string()
}

const EVENTS: &str = "<script>
    const said = window.said = [];
    for (const name of ['start', 'complete', 'book', 'restart', 'warn', 'error'])
        addEventListener(`mq-${name}`, ({ detail }) => said.push([name, detail]));
    </script>";

each_engine!(
    everything_hostile_in_the_settings_is_refused_and_said_and_the_quiz_runs,
    async |visitor| {
        let head = format!(
            "{EVENTS}{}<script type='application/json' id='set'>{}</script>",
            loader(&visitor.site),
            hostile().replace('<', "\\u003c"),
        );
        let body = "<meso-quiz config='set' radius='round' loading='eager'></meso-quiz>";
        let host = Host::open("", [("", page(&head, body))]).await;
        visitor.expected = vec!["it is left out", "meso-quiz"];
        visitor.open_quiz_at(&host.address("")).await;
        visitor.go_in().await;
        let refused =
            visitor.ask("return document.getElementById('mq-app').dataset.mqRefused").await;
        let refused = refused.as_str().expect("something was refused").to_owned();
        for name in [
            "clinic", "booking", "privacy", "phone", "email", "accent", "canvas", "font", "lang",
            "radius",
        ] {
            assert!(
                refused.lines().any(|line| line.starts_with(&format!("{name}: "))),
                "{name}: {refused}"
            );
        }
        assert_eq!(
            visitor.ask("return getComputedStyle(document.documentElement).colorScheme").await,
            "dark"
        );
        assert_eq!(visitor.ask("return document.querySelectorAll('#mq-app img').length").await, 0);
        visitor.walk_to_an_end().await;
        visitor.come_out().await;
        let said = visitor.ask("return said.filter(([name]) => name !== 'warn')").await;
        assert_eq!(said, json!([]), "nothing is told of the visit where nobody asked for it");
    }
);

const LOGO: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'><rect width='80' height='40'/></svg>";

each_engine!(
    name_logo_and_look_arrive_change_while_it_runs_and_coarse_events_come_where_asked,
    async |visitor| {
        let head = format!("{EVENTS}{}", loader(&visitor.site));
        let body = "<meso-quiz clinic='Derma Clinic' logo='logo.svg' theme='light' events='coarse' \
        phone='+44 20 7946 0000' loading='eager'></meso-quiz>";
        let host = Host::open("", [("", page(&head, body)), ("logo.svg", LOGO.to_owned())]).await;
        visitor.open_quiz_at(&host.address("")).await;
        visitor.go_in().await;
        visitor.see("//*[@id='mq-app']//*[contains(., 'Derma Clinic')]").await;
        let logo = "const done = arguments[0], end = performance.now() + 5000, look = () => {
        const wide = document.querySelector('#mq-app img')?.naturalWidth ?? 0;
        wide || performance.now() > end ? done(wide) : setTimeout(look, 20); }; look()";
        assert_eq!(visitor.ask_and_wait(logo).await, 80);
        let scheme = "return getComputedStyle(document.documentElement).colorScheme";
        assert_eq!(visitor.ask(scheme).await, "light");
        visitor.walk_to_an_end().await;
        visitor.come_out().await;
        visitor.ask("document.querySelector('meso-quiz').setAttribute('theme', 'dark')").await;
        visitor.go_in().await;
        let dark = "const done = arguments[0], end = performance.now() + 5000, look = () => {
        const scheme = getComputedStyle(document.documentElement).colorScheme;
        scheme === 'dark' || performance.now() > end ? done(scheme) : setTimeout(look, 20); }; look()";
        assert_eq!(visitor.ask_and_wait(dark).await, "dark");
        assert_eq!(visitor.text_of("//h1").await, "This quiz is for adults", "the visit goes on");
        visitor.come_out().await;
        let said: Vec<(String, Value)> =
            serde_json::from_value(visitor.ask("return said").await).unwrap();
        assert_eq!(said, [("start".to_owned(), Value::Null), ("complete".to_owned(), Value::Null)]);

        visitor.ask("document.querySelector('meso-quiz').restart()").await;
        visitor.go_in().await;
        visitor.note(Action::AskedToStartOver);
        visitor.arrive().await;
        visitor.come_out().await;
    }
);
