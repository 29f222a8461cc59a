//! What is said to a driver beyond what `fantoccini` says by itself.

use axum::http::Method;
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::Url;

/// A command that only some drivers know.
#[derive(Debug)]
pub(crate) struct Wire {
    /// Below the session.
    path: String,
    /// None where something is only asked.
    body: Option<Value>,
}

impl Wire {
    /// A command with its parameters.
    pub(crate) fn post(path: &str, body: Value) -> Self {
        Self { path: path.to_owned(), body: Some(body) }
    }

    /// A question without parameters.
    pub(crate) fn get(path: String) -> Self {
        Self { path, body: None }
    }

    /// A command of the Chrome DevTools Protocol.
    pub(crate) fn devtools(command: &str, parameters: &Value) -> Self {
        Self::post("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }
}

impl WebDriverCompatibleCommand for Wire {
    fn endpoint(&self, driver: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        driver.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let method = if self.body.is_some() { Method::POST } else { Method::GET };
        (method, self.body.as_ref().map(Value::to_string))
    }
}

/// Begins a session. The client would do it itself, but asks every browser for Chromium's options,
/// which the others refuse.
pub(super) async fn begin(port: u16, wanted: &Value) -> Client {
    let driver = format!("http://127.0.0.1:{port}/");
    let nobody = client_of(&driver, "none").await;
    let session = nobody.issue_cmd(Begin(wanted.clone())).await.expect("a browser");
    // Without this it would end the session that it thinks it is in.
    nobody.persist().await.expect("a client");
    client_of(&driver, session["sessionId"].as_str().expect("a session has an id")).await
}

async fn client_of(driver: &str, session: &str) -> Client {
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    Client::with_existing_session(driver, session, connector).await.expect("a client")
}

/// The capabilities that a new session must have.
#[derive(Debug)]
struct Begin(Value);

impl WebDriverCompatibleCommand for Begin {
    fn endpoint(&self, driver: &Url, _: Option<&str>) -> Result<Url, url::ParseError> {
        driver.join("session")
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({ "capabilities": { "alwaysMatch": self.0 } });
        (Method::POST, Some(body.to_string()))
    }
}
