//! The built site on a real server, under a path as a clinic might have it.

use crate::headers::{Headers, page_with_origin};
use crate::later::Later;
use crate::supply::{Supplies, Supply};
use crate::told::dist;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
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

/// Where there is a script that the page runs before any of its own.
const FIRST: &str = "/clinic/first.js";

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
    supplies: Supplies,
    later: Mutex<Later>,
    /// What runs in a page before any script of its own.
    first: Mutex<String>,
    /// A page of somebody else's on the same server.
    page: Mutex<String>,
}

impl Desk {
    /// A page with the script that runs before its own, where there is one.
    fn with_first(&self, page: String) -> String {
        if self.first.lock().unwrap().is_empty() {
            return page;
        }
        let script = format!("<script src='{FIRST}'></script><meta charset");
        page.replacen("<meta charset", &script, 1)
    }
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
            supplies: Supplies::default(),
            later: Mutex::default(),
            first: Mutex::default(),
            page: Mutex::default(),
        });
        let files = ServeDir::new(dist()).precompressed_br().precompressed_gzip();
        let router = Router::new()
            .nest_service(UNDER, files)
            .route(AROUND, get(async || Html(FRAME)))
            .route(BESIDE, get(beside).with_state(Arc::clone(&desk)))
            .route(FIRST, get(first).with_state(Arc::clone(&desk)))
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

    /// What becomes from now on of requests for files whose addresses end like this, those that
    /// wait included.
    pub(crate) fn supply(&self, ending: &'static str, supply: Supply) {
        self.supply_times(usize::MAX, ending, supply);
    }

    /// What becomes of so many of them; the others are answered.
    pub(crate) fn supply_times(&self, times: usize, ending: &'static str, supply: Supply) {
        self.desk.supplies.say(ending, supply, times);
    }

    /// Has each page of the quiz run this before any script of its own: what no driver can do, and
    /// what a script of a driver cannot do in Firefox, where it has a world of its own.
    pub(crate) fn run_first(&self, script: &str) {
        script.clone_into(&mut self.desk.first.lock().unwrap());
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
    let supply = desk.supplies.next(&path).await;
    let Some(file) = path.strip_prefix(UNDER) else { return next.run(request).await };
    let later = *desk.later.lock().unwrap();
    let is_page = file.ends_with('/') || file.split('.').next_back() == Some("html");
    let is_worker = file.ends_with("/sw.js");
    if is_page || is_worker || supply != Supply::Given {
        // Changed below, so not as it was compressed.
        request.headers_mut().remove(ACCEPT_ENCODING);
    }
    let mut answer = next.run(request).await;
    HEADERS.add_to(answer.headers_mut(), file, &desk.origin, REPORTS);
    let answer = supply.of(answer).await;
    if is_page {
        // It says itself which origin it is served from.
        let page = |page: &str| later.page(&page_with_origin(page, &desk.origin));
        changed(answer, |file| desk.with_first(page(file))).await
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

async fn first(State(desk): State<Arc<Desk>>) -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript")], desk.first.lock().unwrap().clone())
}

async fn report(State(desk): State<Arc<Desk>>, body: String) {
    desk.reports.lock().unwrap().push(body);
}
