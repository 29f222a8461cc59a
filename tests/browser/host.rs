//! A clinic's own server: pages that the widget stands on, from another origin than the quiz's.

use crate::site::Site;
use axum::Router;
use axum::extract::State;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// Where a browser says what the clinic's policy made it refuse.
const REPORTS: &str = "/reports";

struct Desk {
    files: BTreeMap<&'static str, String>,
    policy: String,
    reports: Mutex<Vec<String>>,
}

/// The server, for as long as the test's runtime runs.
pub(crate) struct Host {
    at: SocketAddr,
    desk: Arc<Desk>,
    server: JoinHandle<()>,
}

impl Host {
    /// Serves these files by their names, under this policy, or under none if it is empty.
    pub(crate) async fn open<const N: usize>(
        policy: &str,
        files: [(&'static str, String); N],
    ) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let at = listener.local_addr().expect("a bound port");
        let policy = format!("{policy}; report-uri {REPORTS}");
        let desk = Arc::new(Desk { files: files.into(), policy, reports: Mutex::default() });
        let router =
            Router::new().route(REPORTS, post(report)).fallback(file).with_state(Arc::clone(&desk));
        let server = tokio::spawn(async move { drop(axum::serve(listener, router).await) });
        Self { at, desk, server }
    }

    /// The address of a file, on another site than the quiz's and not only at another port.
    pub(crate) fn address(&self, file: &str) -> String {
        format!("http://localhost:{}/{file}", self.at.port())
    }

    /// Is there no more.
    pub(crate) fn vanish(&self) {
        self.server.abort();
    }

    /// What the clinic's policy made a browser refuse, in the browser's words.
    pub(crate) fn reports(&self) -> Vec<String> {
        self.desk.reports.lock().unwrap().clone()
    }
}

/// A page of a clinic, with this in its head and in its body.
pub(crate) fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang='en-GB'><head><meta charset='utf-8'><title>Clinic</title>\
         <link rel='icon' href='data:,'>{head}</head><body>{body}</body></html>"
    )
}

/// What loads the loader.
pub(crate) fn loader(site: &Site) -> String {
    format!("<script async src='{}embed.js'></script>", site.address())
}

async fn file(State(desk): State<Arc<Desk>>, uri: Uri) -> Response {
    let name = uri.path().trim_start_matches('/');
    let Some(text) = desk.files.get(name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = match name.rsplit_once('.') {
        Some((_, "js")) => "text/javascript",
        Some((_, "css")) => "text/css",
        Some((_, "svg")) => "image/svg+xml",
        _ => "text/html",
    };
    let headers = [(CONTENT_TYPE, kind), (CONTENT_SECURITY_POLICY, desk.policy.as_str())];
    (headers, text.clone()).into_response()
}

async fn report(State(desk): State<Arc<Desk>>, body: String) {
    desk.reports.lock().unwrap().push(body);
}
