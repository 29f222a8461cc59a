//! The built site on a real server, under a path as a clinic might have it.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::get;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tower_http::services::ServeDir;

/// Where on the server the site is.
const UNDER: &str = "/clinic/quiz";
/// Where there is a page with nothing but a frame.
const AROUND: &str = "/clinic/around";
const FRAME: &str = "<!doctype html><title>Around</title><link rel=icon href='data:,'>
    <style>body { margin: 0 } iframe { border: 0; display: block }</style><iframe></iframe>";

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

/// What is asked of the server, and how it is told to behave.
#[derive(Default)]
struct Desk {
    asked: Mutex<Vec<Asked>>,
    wasm: watch::Sender<Supply>,
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
}

impl Site {
    pub(crate) async fn open() -> Self {
        let desk = Arc::<Desk>::default();
        let router = Router::new()
            .nest_service(UNDER, ServeDir::new(dist()))
            .route(AROUND, get(async || Html(FRAME)))
            .fallback(async || StatusCode::NOT_FOUND)
            .layer(middleware::from_fn_with_state(Arc::clone(&desk), note));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let at = listener.local_addr().expect("a bound port");
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { at, desk }
    }

    /// The address of the quiz.
    pub(crate) fn address(&self) -> String {
        format!("http://{}{UNDER}/", self.at)
    }

    /// The address of a page with a frame, for viewports smaller than any window.
    pub(crate) fn around(&self) -> String {
        format!("http://{}{AROUND}", self.at)
    }

    /// What becomes of requests for the app itself from now on, those that wait included.
    pub(crate) fn supply_wasm(&self, supply: Supply) {
        self.desk.wasm.send_replace(supply);
    }

    /// Everything asked for so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.desk.asked.lock().unwrap().clone()
    }

    /// The file a request is for, if it is one of the site's.
    pub(crate) fn file(path: &str) -> Option<PathBuf> {
        let name = path.strip_prefix(UNDER)?.strip_prefix('/')?;
        let file = dist().join(if name.is_empty() { "index.html" } else { name });
        file.is_file().then_some(file)
    }
}

async fn note(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let path = request.uri().to_string();
    let method = request.method().to_string();
    let is_wasm = Path::new(request.uri().path()).extension().is_some_and(|it| it == "wasm");
    desk.asked.lock().unwrap().push(Asked { method, path });
    if is_wasm {
        let mut supply = desk.wasm.subscribe();
        let supply = supply.wait_for(|supply| *supply != Supply::Held).await;
        if supply.is_ok_and(|supply| *supply == Supply::Out) {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    }
    next.run(request).await
}

/// The folder of the built site.
pub(crate) fn dist() -> PathBuf {
    told("MESO_QUIZ_DIST")
}

/// What `cargo xtask test` tells these tests.
pub(crate) fn told(variable: &str) -> PathBuf {
    let Some(value) = std::env::var_os(variable) else {
        panic!("{variable} is not set; run cargo xtask test, which builds the site and sets it");
    };
    value.into()
}
