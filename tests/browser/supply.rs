//! What becomes of requests for the site's own files: they are answered, or it goes as it goes on a
//! bad line, on a server in trouble, or on one that was set up wrongly.

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use tokio::sync::watch;

/// The app itself.
pub(crate) const WASM: &str = ".wasm";

/// What becomes of a request.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Supply {
    /// It is answered.
    #[default]
    Given,
    /// It waits until something else is said.
    Held,
    /// It cannot be had: 503.
    Out,
    /// The connection ends before the file begins.
    Dropped,
    /// The connection ends half-way through the file.
    Cut,
    /// One bit of it is another.
    Damaged,
    /// It is said to be plain text.
    Mistyped,
}

/// What is said of which files, and for how many requests more.
#[derive(Debug, Default)]
pub(crate) struct Supplies(watch::Sender<Vec<Said>>);

#[derive(Debug)]
struct Said {
    /// How the addresses of the files end.
    ending: &'static str,
    supply: Supply,
    times: usize,
}

impl Supplies {
    /// What becomes of the next requests for such files, of those that wait as well.
    pub(crate) fn say(&self, ending: &'static str, supply: Supply, times: usize) {
        self.0.send_modify(|all| {
            all.retain(|said| said.ending != ending);
            all.push(Said { ending, supply, times });
        });
    }

    /// What becomes of a request, once it need not wait.
    pub(crate) async fn next(&self, path: &str) -> Supply {
        let mut changes = self.0.subscribe();
        loop {
            changes.mark_unchanged();
            match self.count(path) {
                Supply::Held => changes.changed().await.expect("somebody can say it"),
                supply => return supply,
            }
        }
    }

    /// What becomes of a request now: one of those that it becomes of is then used up.
    fn count(&self, path: &str) -> Supply {
        let mut supply = Supply::Given;
        self.0.send_if_modified(|all| {
            if let Some(said) = all.iter_mut().find(|said| path.ends_with(said.ending)) {
                supply = said.supply;
                said.times -= usize::from(supply != Supply::Held);
            }
            all.retain(|said| said.times > 0);
            false
        });
        supply
    }
}

impl Supply {
    /// An answer as it then comes.
    pub(crate) async fn of(self, mut answer: Response) -> Response {
        match self {
            Self::Given | Self::Held => answer,
            Self::Out => StatusCode::SERVICE_UNAVAILABLE.into_response(),
            Self::Mistyped => {
                let plain = HeaderValue::from_static("text/plain");
                answer.headers_mut().insert(CONTENT_TYPE, plain);
                answer
            }
            Self::Dropped => with(answer, |_| Vec::new()).await,
            Self::Cut => with(answer, |file| file[..file.len() / 2].to_vec()).await,
            Self::Damaged => {
                with(answer, |mut file| {
                    let middle = file.len() / 2;
                    file[middle] ^= 1;
                    file
                })
                .await
            }
        }
    }
}

/// The answer with other bytes, and still the length that was promised.
async fn with(answer: Response, bytes: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Response {
    let (mut parts, body) = answer.into_parts();
    let file = to_bytes(body, usize::MAX).await.expect("a file").to_vec();
    parts.headers.insert(CONTENT_LENGTH, file.len().into());
    // A stream, of which nobody knows before how long it is.
    let bytes = Body::from(bytes(file)).into_data_stream();
    Response::from_parts(parts, Body::from_stream(bytes))
}
