// Starts the quiz: fetches its parts, puts the app in the place of the static screen, and stands by
// for trouble. It holds no words: what it shows stands hidden in the page.

// The build fills these in; unfilled, as in development, they ask for nothing.
const integrity = {
  'meso-quiz_bg.wasm': '@@SRI:meso-quiz_bg.wasm@@',
};
// When to try again, in milliseconds, and how long each try may take: a slow line gets through in
// the end, and a dead one does not keep anybody for long.
const tries = [[0, 15000], [400, 30000], [1500, 60000]];

// A result that a tablet handed over stands in the address, until the first thing that runs takes it
// out: nothing else ever sees it there.
const [, code] = /^#(r\d+\..*)/.exec(location.hash) ?? [];
if (code) history.replaceState(null, '', location.pathname + location.search);
// One that is put into the address of a page that stands open begins anew, before anybody sees it.
addEventListener('popstate', (event) => {
  if (!/^#r\d+\./.test(location.hash)) return;
  event.stopImmediatePropagation();
  location.reload();
});

const host = document.documentElement.dataset.mqHost;
// The rules, and the words of this page's language; it knows by itself whether it came whole.
const book = `book.${document.documentElement.lang}.bin`;
export const the = (id) => document.getElementById(id);
const pause = (time) => new Promise((go) => setTimeout(go, time));

let lives = 0;
let module;
// What was pressed on a screen that stands by: once is enough.
let pressed;
// What the app had kept when it broke: if it breaks there again, it is left behind.
let broke;

async function attempt(doing) {
  for (const [wait, limit] of tries) {
    await pause(wait);
    try {
      return await doing(wait > 0, limit);
    } catch (why) {
      console.info(String(why));
    }
  }
  throw new Error('given up');
}

// What the browser has of a file may be what has just failed: then it is asked for `anew`.
function bytes(name, anew) {
  const sri = integrity[name] ?? '';
  return attempt(async (again, limit) => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), limit);
    try {
      const answer = await fetch(new URL(name, import.meta.url), {
        cache: again || anew ? 'reload' : 'default',
        integrity: sri.startsWith('sha') ? sri : '',
        signal: giveUp.signal,
      });
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return await answer.arrayBuffer();
    } finally {
      clearTimeout(timer);
    }
  });
}

// Each address is a module of its own, with an instance of its own: a second life begins empty.
const glue = (life) =>
  attempt((again) => import(`./meso-quiz.js${life || again ? `?${life}.${Date.now()}` : ''}`));

// Some browsers have no WebAssembly, or a policy that refuses to run it. There the same program comes
// as JavaScript, and the bridge is given what it asks of WebAssembly.
function isRefused() {
  try {
    return !new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return true;
  }
}

async function translated() {
  const { default: run } = await attempt((again) =>
    import(`./meso-quiz_w2js.js${again ? `?${Date.now()}` : ''}`));
  class Module {}
  class Instance {
    constructor(_, imports) {
      this.exports = run(imports);
    }
  }
  globalThis.WebAssembly = { Module, Instance };
}

// What a clinic has set stands beside the page, where its people find it; in a frame the page around
// says it. It keeps nobody waiting for long, and the quiz starts without it.
async function clinicFile() {
  try {
    const answer = await fetch('clinic.json', { cache: 'no-cache', signal: AbortSignal.timeout(4000) });
    const text = answer.ok ? await answer.text() : '{}';
    if (text.length > 32768) throw new Error('longer than 32768 characters');
    return JSON.parse(text);
  } catch (why) {
    console.warn(`clinic.json is left out: ${why}`);
    return {};
  }
}
// Without a line the quiz goes on; what leads out of it says that it needs one.
const offline = (is) => document.documentElement.toggleAttribute('data-mq-offline', is);
addEventListener('offline', () => offline(true));
addEventListener('online', () => offline(false));
offline(!navigator.onLine);

export const settings = globalThis.mqSettings ?? clinicFile();

const program = isRefused() ? translated : () => bytes('meso-quiz_bg.wasm');
const parts = (anew) => Promise.all([program(), glue(lives), bytes(book, anew), settings]);

async function begin(coming) {
  const [wasm, app, words, said] = await coming;
  // In pieces, so that a tap in between does not wait for all of it.
  module ??= new WebAssembly.Module(wasm);
  await pause(0);
  app.initSync({ module });
  await pause(0);
  const next = document.createElement('div');
  next.id = 'mq-app';
  next.addEventListener('mq-drawn', () => takePlace(next), { once: true });
  document.dispatchEvent(new Event('mq-taken'));
  if (!app.start(host, next, new Uint8Array(words), said, code)) throw new Error('not of one build');
}

// WebKitGTK 2.50 now and then compiles WebAssembly wrongly on a busy machine, and what it compiled
// traps where it cannot; and a book that came damaged is refused. So whatever goes wrong at the start
// is met once with another instance, and with the book as the server has it.
async function beginTwice(coming) {
  try {
    await begin(coming);
  } catch (why) {
    if (!module) throw why;
    lives += 1;
    module = undefined;
    const [wasm, , , said] = await coming;
    await begin(Promise.all([wasm, glue(lives), bytes(book, true), said]));
  }
}

// The app takes the place of what stands there, and whoever was on their way keeps their place.
function takePlace(next) {
  const before = the('mq-app');
  const { activeElement: at } = document;
  const isIn = before.contains(at);
  const isAlike = (it) => at.id ? it.id === at.id
    : it.className === at.className && it.textContent === at.textContent;
  const [title, newTitle] = [before, next].map((screen) => screen.querySelector('h1'));
  const same = title?.textContent === newTitle?.textContent;
  const tapped = before.querySelector(':target');
  const again = pressed;
  if (same) {
    before.querySelectorAll('details').forEach((part, n) => {
      next.querySelectorAll('details')[n].open = part.open;
    });
  }
  const { scrollY } = globalThis;
  before.replaceWith(next);
  standBy();
  if (same) {
    // WebKit goes back to the top.
    scrollTo(0, scrollY);
    // It has come in already.
    next.querySelector('form')?.getAnimations().forEach((coming) => coming.finish());
    if (isIn) [...next.querySelectorAll(at.localName)].find(isAlike)?.focus({ preventScroll: true });
  }
  // What was pressed is gone.
  if (again || (!same && (isIn || tapped))) {
    scrollTo(0, 0);
    newTitle?.focus();
  }
  document.dispatchEvent(new CustomEvent('mq-ready', { detail: { same } }));
  keepFiles();
}

// A first visit has the line to itself for a while; whoever has the files already hears at once
// whether there are newer ones. Only a release has files to keep.
function keepFiles() {
  // In a frame without an origin even to ask for a worker is a fault.
  const worker = host !== 'frame' && navigator.serviceWorker;
  if (!document.documentElement.dataset.mqFiles || !worker) return;
  setTimeout(() => import('./keep.js').catch((why) => console.info(String(why))),
    worker.controller ? 0 : 4000);
}

// Shows one of the two screens that stand by, or none.
function standBy(id) {
  the('mq-trouble').hidden = id !== 'mq-trouble';
  the('mq-failed').hidden = id !== 'mq-failed';
  pressed?.toggleAttribute('data-mq-soon');
  pressed = undefined;
}

function show(id, why) {
  document.dispatchEvent(new CustomEvent('mq-fatal', { detail: why }));
  the('mq-app').hidden = true;
  standBy(id);
  // In a frame that nobody has gone into yet, it would be taken from the page around.
  if (host !== 'frame' || document.hasFocus()) the(id).querySelector('h1').focus();
}

function start(anew) {
  beginTwice(parts(anew)).catch((why) => {
    console.info(String(why));
    show('mq-failed', 'load');
  });
}

// A file that the visitor has read and wants: its name, and from the next line on what it holds.
document.addEventListener('mq-save', ({ detail }) => {
  const [name] = detail.split('\n', 1);
  const type = name.endsWith('json') ? 'application/json' : 'text/plain';
  const href = URL.createObjectURL(new Blob([detail.slice(name.length + 1)], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // Not at once: a browser may ask first, and read it then.
  setTimeout(() => URL.revokeObjectURL(href), 60000);
});

// A trap or an overflow of the stack: that instance is not to be used again.
addEventListener('error', ({ error }) => {
  if (!error || !module || !(pressed || the('mq-trouble').hidden)) return;
  const kept = globalThis['mq:v1:s'] ?? '';
  the('mq-go-on').hidden = kept === broke;
  broke = kept;
  show('mq-trouble', 'crash');
});

addEventListener('click', ({ target }) => {
  const it = target.closest?.('#mq-failed button, #mq-trouble button');
  if (!it || pressed) return;
  pressed = it;
  it.toggleAttribute('data-mq-soon');
  document.dispatchEvent(new Event('mq-again'));
  if (it.id === 'mq-afresh') {
    delete globalThis['mq:v1:s'];
    try {
      sessionStorage.removeItem('mq:v1:s');
    } catch {
      // Where storage is denied nothing is in it.
    }
    history.replaceState(null, '', location.pathname + location.search);
  }
  lives += 1;
  start(it.id === 'mq-try-again');
});

start();
