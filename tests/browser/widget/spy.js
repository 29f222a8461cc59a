// A clinic's script, run before the loader, that tries everything to learn an answer: what it comes
// by is kept in `learned`, and what it tried in `tried`.
const learned = [];
const tried = [];

const told = (what) => {
  const seen = new Set();
  try {
    return JSON.stringify(what, (_, value) => {
      if (typeof value === 'object' && value && seen.has(value)) return '';
      seen.add(value);
      return value instanceof Element ? value.outerHTML : value;
    }) ?? String(what);
  } catch {
    return String(what);
  }
};
const keep = (how, what) => learned.push(`${how}: ${told(what)}`);

// Once, when a method of the page's is called.
const wrap = (of, name) => {
  tried.push(`patched ${name}`);
  const own = of[name];
  of[name] = function (...given) {
    keep(name, given);
    const got = own.apply(this, given);
    if (got instanceof Node) roots.push(got);
    return got;
  };
};
const roots = [];
wrap(Element.prototype, 'attachShadow');
wrap(Element.prototype, 'setAttribute');
wrap(MessagePort.prototype, 'postMessage');
wrap(EventTarget.prototype, 'dispatchEvent');
wrap(JSON, 'parse');
wrap(Storage.prototype, 'setItem');
wrap(history, 'pushState');
wrap(navigator, 'sendBeacon');
wrap(window, 'fetch');

tried.push('patched MessageChannel');
const Channel = window.MessageChannel;
window.MessageChannel = function () {
  const channel = new Channel();
  for (const port of [channel.port1, channel.port2]) {
    port.addEventListener('message', ({ data }) => keep('port', data));
  }
  return channel;
};

tried.push('messages to the window');
addEventListener('message', ({ data }) => keep('message', data), true);

tried.push('events');
const events = ['click', 'input', 'change', 'keydown', 'keyup', 'pointerdown', 'pointermove', 'focusin',
  'scroll', 'selectionchange', 'copy', 'hashchange', 'popstate', 'storage', 'submit', 'beforeinput',
  'mq-start', 'mq-complete', 'mq-book', 'mq-restart', 'mq-resize', 'mq-warn', 'mq-error', 'mq-handoff'];
for (const type of events) {
  addEventListener(type, (event) => {
    const path = event.composedPath().map((it) => it.localName ?? '').join(' ');
    keep(type, [path, event.detail, event.key, event.data, event.newValue]);
  }, true);
}

tried.push('mutations');
new MutationObserver((all) => all.forEach((it) => keep('mutation', [it.target, it.oldValue]))).observe(
  document,
  { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true },
);

tried.push('resource timing');
new PerformanceObserver((list) => list.getEntries().forEach((it) => keep('timing', it))).observe({
  type: 'resource',
  buffered: true,
});

// What is looked at each time somebody asks.
const looks = {
  'the shadow root': () => document.querySelector('meso-quiz').shadowRoot.innerHTML,
  'the patched root': () => roots.map((it) => it.innerHTML),
  'the element': () => Object.entries(document.querySelector('meso-quiz')),
  contentDocument: () => frame().contentDocument?.documentElement.outerHTML,
  'the document of contentWindow': () => frame().contentWindow.document.documentElement.outerHTML,
  'getSVGDocument': () => frame().getSVGDocument?.()?.documentElement.outerHTML,
  'the address in the frame': () => frame().contentWindow.location.href,
  'the name of the frame': () => frame().contentWindow.name,
  'the history of the frame': () => frame().contentWindow.history.state,
  'what the app keeps': () => frame().contentWindow['mq:v1:s'],
  'the settings in the frame': () => frame().contentWindow.mqSettings,
  'its sessionStorage': () => ({ ...frame().contentWindow.sessionStorage }),
  'its localStorage': () => ({ ...frame().contentWindow.localStorage }),
  'frames by number': () => window[0].document.body.outerHTML,
  'frames inside': () => frame().contentWindow[0].document.body.outerHTML,
  'a function in the frame': () => frame().contentWindow.eval('document.body.outerHTML'),
  'a script in the frame': () => { frame().contentWindow.postMessage({ mq: 1, type: 'ask' }, '*'); },
  'a way back through opener': () => frame().contentWindow.opener?.document.body.outerHTML,
  sessionStorage: () => ({ ...sessionStorage }),
  localStorage: () => ({ ...localStorage }),
  cookies: () => document.cookie,
  history: () => [history.state, history.length, location.href],
  selection: () => String(getSelection()),
  'what has the focus': () => document.activeElement.shadowRoot?.activeElement?.outerHTML,
  'what is under the pointer': () => [...Array(40).keys()].map((n) =>
    document.elementFromPoint(n * 20, n * 15)?.outerHTML),
  'text found by the page': () => document.body.innerText,
  'the clipboard events': () => document.oncopy,
};
const frame = () => document.querySelector('meso-quiz').shadowRoot.querySelector('iframe');

window.pry = () => {
  for (const [how, look] of Object.entries(looks)) {
    if (!tried.includes(how)) tried.push(how);
    try {
      keep(how, look());
    } catch (why) {
      keep(how, why.name);
    }
  }
  return [tried, learned];
};
