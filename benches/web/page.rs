//! The pages that are measured, where they are served, and what slows them.

use crate::told::{dist, told};
use axum::Router;
use serde_json::{Value, json};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// A page with the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Page {
    /// This one.
    Ours,
    /// One in plain JavaScript, which is what a page can do at most.
    Plain,
    /// One made with `SurveyJS`.
    SurveyJs,
}

/// What a page is slowed down by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Condition {
    /// Nothing.
    Free,
    /// A usual phone on a usual line.
    Phone,
    /// An old phone on a poor line.
    OldPhone,
}

/// Serves all of them, each as its files are packed.
pub(crate) async fn serve() -> SocketAddr {
    let peers = told("MESO_QUIZ_PEERS");
    let mut router = Router::new();
    for page in Page::ALL {
        let folder = match page {
            Page::Ours => dist(),
            Page::Plain | Page::SurveyJs => Path::new(&peers).join(page.folder()),
        };
        let files = ServeDir::new(folder).precompressed_br();
        router = router.nest_service(&format!("/{}", page.folder()), files);
    }
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
    let at = listener.local_addr().expect("a bound port");
    tokio::spawn(async move { drop(axum::serve(listener, router).await) });
    at
}

impl Page {
    pub(crate) const ALL: [Self; 3] = [Self::Ours, Self::Plain, Self::SurveyJs];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ours => "this quiz",
            Self::Plain => "plain JavaScript",
            Self::SurveyJs => "SurveyJS",
        }
    }

    pub(crate) fn address(self, at: SocketAddr) -> String {
        format!("http://{at}/{}/", self.folder())
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Plain => "plain",
            Self::SurveyJs => "surveyjs",
        }
    }

    /// Where things are in it: what starts, what holds the questions, what leads on, and what
    /// there is of a result alone.
    pub(crate) fn places(self) -> Value {
        match self {
            Self::Ours => json!({
                "start": "#mq-app a[id='1']",
                "within": "#mq-app",
                "onward": "#mq-app main .mq-button:not(.mq-button--side)",
                "result": "#mq-app .mq-result",
            }),
            Self::Plain => json!({
                "start": "a[id='1']",
                "within": "main",
                "onward": "form .mq-button",
                "result": "#result",
            }),
            Self::SurveyJs => json!({
                "start": ".sd-navigation__start-btn",
                "within": ".sd-question",
                "onward": ".sd-navigation__next-btn, .sd-navigation__complete-btn",
                "result": ".sd-completedpage",
            }),
        }
    }
}

impl Condition {
    pub(crate) const ALL: [Self; 3] = [Self::Free, Self::Phone, Self::OldPhone];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Free => "Nothing slowed",
            Self::Phone => "4 × slower, 1.6 Mbit/s, 150 ms",
            Self::OldPhone => "6 × slower, 400 kbit/s, 400 ms",
        }
    }

    /// How many times slower the processor is.
    pub(crate) fn slowdown(self) -> u8 {
        match self {
            Self::Free => 1,
            Self::Phone => 4,
            Self::OldPhone => 6,
        }
    }

    /// What the line is, as the DevTools Protocol has it: bytes a second, and milliseconds.
    pub(crate) fn line(self) -> Option<Value> {
        let (kilobits, latency) = match self {
            Self::Free => return None,
            Self::Phone => (1600, 150),
            Self::OldPhone => (400, 400),
        };
        let bytes = kilobits * 1000 / 8;
        Some(json!({
            "offline": false,
            "latency": latency,
            "downloadThroughput": bytes,
            "uploadThroughput": bytes,
        }))
    }
}
