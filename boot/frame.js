// The frame's side of the way between a clinic's page and the quiz: in come settings, and out go the
// quiz's height and a few bare words. No answer and no result is ever among them, but for the text
// that the visitor has read, ticked and sent.

const root = document.documentElement;
const longest = 32768;
const heaviest = 20000;
const tallest = 8000;
// The release that this file is in.
const build = import.meta.url.split('/').at(-2);

let port;
// Whether the loader gives the frame the height of what is in it.
let fit = false;
let height = 0;
let changes = 0;
// What the quiz began with, what holds now, and the picture that was brought for a logo.
let first;
let settings;
let logo;
// How the quiz is, said again to a loader that comes late.
let how;
let begin;

globalThis.mqSettings = new Promise((go) => {
  begin = go;
});

const send = (message) => port?.postMessage(message);

function warn(text) {
  console.warn(`meso-quiz: ${text}`);
  send({ type: 'warn', text });
}

function read(text) {
  try {
    if (text.length > longest) throw new Error(`more than ${longest} characters`);
    const said = JSON.parse(text);
    if (typeof said !== 'object' || !said || Array.isArray(said)) throw new Error('no object');
    return said;
  } catch (why) {
    warn(`settings: none is taken: ${why.message}`);
    return {};
  }
}

// The first settings start the quiz, and later ones reach it once it is there.
function take(said) {
  settings = said;
  // Without the loader nobody would get what is sent.
  if (!port) delete settings.handoff;
  // A file of the clinic's can be had from out there alone.
  if (logo) settings.logo = logo;
  else if (!String(settings.logo).startsWith('data:')) delete settings.logo;
  if (first) {
    tell();
  } else {
    first = settings;
    begin(first);
  }
}

function tell() {
  if (how?.type !== 'ready' || settings === first) return;
  document.getElementById('mq-app').dispatchEvent(new CustomEvent('mq-set', { detail: settings }));
}

addEventListener('message', ({ source, data, ports }) => {
  const isFirst = source === parent && data?.mq === 1 && data.type === 'init' && ports[0] && !port;
  if (!isFirst) return;
  [port] = ports;
  fit = data.fit === true;
  const picture = data.logo;
  if (picture instanceof Blob && picture.size <= heaviest) logo = URL.createObjectURL(picture);
  take(read(String(data.config)));
  port.onmessage = hear;
  if (how) send(how);
  if (how?.type === 'ready') refused();
  measure();
});

function hear({ data }) {
  if (data?.type === 'set') take(read(String(data.config)));
  if (data?.type === 'restart') document.getElementById('mq-start-again')?.click();
  if (data?.type === 'focus') takeFocus();
}

// The page gives the frame the focus, in some browsers a while after it says so.
function takeFocus() {
  const go = () => heading()?.focus();
  go();
  if (!document.hasFocus()) addEventListener('focus', () => setTimeout(go), { once: true });
}

// Of the screens that stand by, one is seen at a time.
const heading = () =>
  [...document.querySelectorAll('h1')].find((it) => it.getClientRects().length > 0);

// A page's own settings stand behind its address where no loader brings any.
function fromTheAddress() {
  const said = location.hash.match(/^#c=(.*)/)?.[1];
  if (!said) return '{}';
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}

const alone = () => first ?? take(read(fromTheAddress()));
if (parent === window) {
  alone();
} else {
  parent.postMessage({ mq: 1, type: 'hello', build }, '*');
  setTimeout(alone, 1500);
}

function measure() {
  const now = Math.ceil(document.body.getBoundingClientRect().height);
  // More than 30 changes in a second are a loop: from then on it scrolls in here.
  root.toggleAttribute('data-mq-fitted', fit && now <= tallest && changes <= 30);
  if (!port || !fit || changes > 30 || Math.abs(now - height) <= 2) return;
  changes = changes < 30 ? changes + 1 : Infinity;
  setTimeout(() => (changes -= 1), 1000);
  height = now;
  send({ type: 'height', px: now });
}
new ResizeObserver(measure).observe(document.body);

// All that the quiz does otherwise than the clinic set it; nothing, once it is as it was set.
function refused() {
  const { mqRefused } = document.getElementById('mq-app').dataset;
  if (mqRefused !== undefined) send({ type: 'warn', text: mqRefused });
}
document.addEventListener('mq-refused', refused);

document.addEventListener('mq-ready', () => {
  how = { type: 'ready' };
  // Its height first, so that it is shown in it.
  measure();
  send(how);
  refused();
  // It listens once all of it is drawn.
  setTimeout(tell);
});

document.addEventListener('mq-fatal', ({ detail }) => {
  how = { type: 'fatal', code: detail };
  send(how);
});

// That somebody began or finished a quiz about their health says something about them, so that a
// clinic has to ask for it. What they said is never told.
function happened(name, data) {
  if (settings?.events === 'coarse' || name === 'restart') send({ type: 'event', name, data });
}

for (const name of ['start', 'complete', 'restart']) {
  document.addEventListener(`mq-${name}`, () => happened(name));
}

document.addEventListener('mq-handoff', ({ detail }) => {
  const data = { text: detail };
  if (settings.handoff === 'page') send({ type: 'event', name: 'handoff', data });
});

document.addEventListener('click', (event) => {
  const sends = event.target.closest?.('#mq-send');
  // What is asked before anything is sent stands level with this button.
  if (sends) root.style.setProperty('--_pressed', `${sends.getBoundingClientRect().top}px`);
  const link = event.target.closest?.('a[href]');
  const channel = event.target.closest?.('[data-mq-channel]')?.dataset.mqChannel;
  if (/^(web|phone|email|whatsapp)$/.test(channel)) happened('book', { channel });
  if (link?.matches('.mq-late__again')) {
    event.preventDefault();
    location.reload();
  } else if (/^http/.test(link?.protocol) && !link.getAttribute('href').startsWith('#')) {
    // The clinic's page keeps the place of this one, and no other page of ours may be framed.
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}, true);

// On the clinic's page only the loader can bring the top of the quiz into view.
document.addEventListener('focusin', ({ target }) => {
  if (target.matches('h1, .mq-problem, .mq-problem *')) send({ type: 'top' });
});

addEventListener('keydown', ({ key, defaultPrevented }) => {
  // A dialog in here closes first.
  const inside = document.querySelector('dialog');
  if (key === 'Escape' && !defaultPrevented && !inside) send({ type: 'close' });
});
