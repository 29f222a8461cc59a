//! The built site on a real server, under a path as a clinic might have it.

use crate::headers::{Headers, page_with_origin};
use crate::later::Later;
use crate::told::dist;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

/// Where on the server the site is.
const UNDER: &str = "/clinic/quiz";
/// Where there is a page with nothing but a frame.
const AROUND: &str = "/clinic/around";
const FRAME: &str = "<!doctype html><title>Around</title><link rel=icon href='data:,'>
    <style>body { margin: 0 } iframe { border: 0; display: block }</style><iframe></iframe>";

/// Where there is a page of a clinic that has the quiz on its own server.
const BESIDE: &str = "/clinic/beside";

/// What becomes of a request for the app itself.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Supply {
    /// It is answered.
    #[default]
    Given,
    /// It waits until something else is said.
    Held,
    /// It cannot be had: 503.
    Out,
}

/// Where a browser says what a policy made it refuse.
const REPORTS: &str = "/reports";

/// What is said with each file, as it is shipped.
static HEADERS: LazyLock<Headers> = LazyLock::new(|| {
    let file = std::fs::read_to_string(dist().join("_headers")).expect("the site has headers");
    Headers::read(&file)
});

/// What is asked of the server, and how it is told to behave.
struct Desk {
    origin: String,
    asked: Mutex<Vec<Asked>>,
    reports: Mutex<Vec<String>>,
    wasm: watch::Sender<Supply>,
    later: Mutex<Later>,
    /// A page of somebody else's on the same server.
    page: Mutex<String>,
}

/// One request.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) method: String,
    /// With the query, if there was one.
    pub(crate) path: String,
}

/// The site, served for as long as the test's runtime runs.
pub(crate) struct Site {
    at: SocketAddr,
    desk: Arc<Desk>,
    server: JoinHandle<()>,
    /// Said when the server is to go, to connections that stand as well.
    going: watch::Sender<bool>,
}

impl Site {
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let at = listener.local_addr().expect("a bound port");
        let desk = Arc::new(Desk {
            origin: format!("http://{at}"),
            asked: Mutex::default(),
            reports: Mutex::default(),
            wasm: watch::Sender::default(),
            later: Mutex::default(),
            page: Mutex::default(),
        });
        let files = ServeDir::new(dist()).precompressed_br().precompressed_gzip();
        let router = Router::new()
            .nest_service(UNDER, files)
            .route(AROUND, get(async || Html(FRAME)))
            .route(BESIDE, get(beside).with_state(Arc::clone(&desk)))
            .fallback(async || StatusCode::NOT_FOUND)
            .layer(middleware::from_fn_with_state(Arc::clone(&desk), note))
            .route(REPORTS, post(report).with_state(Arc::clone(&desk)));
        let (going, mut gone) = watch::channel(false);
        let serve = axum::serve(listener, router)
            .with_graceful_shutdown(async move { drop(gone.wait_for(|gone| *gone).await) });
        let server = tokio::spawn(async move { drop(serve.await) });
        Self { at, desk, server, going }
    }

    /// Is there no more, nor are the connections that stood.
    pub(crate) async fn vanish(&mut self) {
        self.going.send_replace(true);
        let gone = tokio::time::timeout(Duration::from_secs(5), &mut self.server).await;
        gone.expect("every connection ends").expect("the server ends");
    }

    /// Has this of a later build from now on.
    pub(crate) fn bring_out(&self, later: Later) {
        *self.desk.later.lock().unwrap() = later;
    }

    /// Where the server is.
    pub(crate) fn origin(&self) -> &str {
        &self.desk.origin
    }

    /// The address of the quiz.
    pub(crate) fn address(&self) -> String {
        format!("http://{}{UNDER}/", self.at)
    }

    /// The address of a page with a frame, for viewports smaller than any window.
    pub(crate) fn around(&self) -> String {
        format!("http://{}{AROUND}", self.at)
    }

    /// The address of a page of the clinic's, which is this one from now on.
    pub(crate) fn beside(&self, page: String) -> String {
        *self.desk.page.lock().unwrap() = page;
        format!("http://{}{BESIDE}", self.at)
    }

    /// What becomes of requests for the app itself from now on, those that wait included.
    pub(crate) fn supply_wasm(&self, supply: Supply) {
        self.desk.wasm.send_replace(supply);
    }

    /// Everything asked for so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.desk.asked.lock().unwrap().clone()
    }

    /// What a policy of the site made a browser refuse, in the browser's words.
    pub(crate) fn reports(&self) -> Vec<String> {
        self.desk.reports.lock().unwrap().clone()
    }

    /// The file a request is for, if it is one of the site's.
    pub(crate) fn file(path: &str) -> Option<PathBuf> {
        let name = path.strip_prefix(UNDER)?.strip_prefix('/')?;
        let file = dist().join(if name.is_empty() { "index.html" } else { name });
        file.is_file().then_some(file)
    }
}

async fn note(State(desk): State<Arc<Desk>>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let asked = Asked { method: request.method().to_string(), path: request.uri().to_string() };
    desk.asked.lock().unwrap().push(asked);
    if Path::new(&path).extension().is_some_and(|it| it == "wasm") {
        let mut supply = desk.wasm.subscribe();
        let supply = supply.wait_for(|supply| *supply != Supply::Held).await;
        if supply.is_ok_and(|supply| *supply == Supply::Out) {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    }
    let Some(file) = path.strip_prefix(UNDER) else { return next.run(request).await };
    let later = *desk.later.lock().unwrap();
    let is_page = file.ends_with('/') || file.split('.').next_back() == Some("html");
    let is_worker = file.ends_with("/sw.js");
    if is_page || is_worker {
        // Changed below, so not as it was compressed.
        request.headers_mut().remove(ACCEPT_ENCODING);
    }
    let mut answer = next.run(request).await;
    HEADERS.add_to(answer.headers_mut(), file, &desk.origin, REPORTS);
    if is_page {
        // It says itself which origin it is served from.
        changed(answer, |page| later.page(&page_with_origin(page, &desk.origin))).await
    } else if is_worker {
        changed(answer, |worker| later.worker(worker)).await
    } else {
        answer
    }
}

async fn changed(answer: Response, change: impl FnOnce(&str) -> String) -> Response {
    let (mut parts, body) = answer.into_parts();
    let text = to_bytes(body, usize::MAX).await.expect("a file");
    let text = change(std::str::from_utf8(&text).expect("text"));
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(text))
}

async fn beside(State(desk): State<Arc<Desk>>) -> Html<String> {
    Html(desk.page.lock().unwrap().clone())
}

async fn report(State(desk): State<Arc<Desk>>, body: String) {
    desk.reports.lock().unwrap().push(body);
}
