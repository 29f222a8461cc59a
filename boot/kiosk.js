// A tablet that is handed from visitor to visitor: it starts the quiz where nothing can be left behind,
// and when a visit is over loads the page anew, so that nothing of the quiz is the same as before.

import { look, touched, usual } from './idle.js';
import { canKeep, setUp } from './tablet.js';

const root = document.documentElement;
const app = () => document.getElementById('mq-app');
const all = (what) => [...document.querySelectorAll(what)];
const words = (what) => document.querySelector(`[data-mq-words]:not([hidden]) ${what}`);

// What the quiz cannot reach it cannot leave behind: in the tab, in its history, on the clipboard, on a
// printer's list or with another app.
try {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('mq:')) sessionStorage.removeItem(key);
} catch {
  // Where storage is denied nothing is in it.
}
Object.defineProperty(globalThis, 'sessionStorage', { get: () => null });
for (const way of ['clipboard', 'share']) Object.defineProperty(navigator, way, { value: undefined });
globalThis.print = () => {};
history.scrollRestoration = 'manual';
history.pushState = history.replaceState = () => {};

const set = setUp();
let watch;
let patient = false;
// Since when nobody has touched the screen that waits for somebody.
let rested = performance.now();
// Said, because a page that is leaving still hears.
let isOver = false;

const now = () => ({ steady: performance.now(), wall: Date.now() });

function wipe() {
  if (isOver) return;
  isOver = true;
  watch = undefined;
  root.dataset.mqAway = '';
  location.replace(location.pathname);
}

// Where the visitor is, as far as it changes what a tablet does.
function place() {
  if (document.querySelector('#mq-app :is(.mq-result, .mq-team)')) return 'result';
  return document.getElementById('1') ? 'start' : 'question';
}

const hasAnswered = () => place() !== 'start' || document.getElementById('mq-start-again');

const isDim = () => root.hasAttribute('data-mq-dim');
const isMenuOpen = () => document.querySelector('.mq-staff[open]') !== null;

// How long nobody need touch it, as staff have set it; their own menu is never left open.
function patience() {
  if (set?.stays && !isMenuOpen()) return Infinity;
  const at = place() === 'result' ? 'result' : 'question';
  return (set ? set[at] * 1000 : usual[at]) * (patient ? 3 : 1);
}

function tick() {
  if (isOver) return;
  if (!watch) {
    root.toggleAttribute('data-mq-dim', performance.now() - rested >= usual.dimmed);
    return;
  }
  const wait = patience();
  const { is, left } = wait < Infinity ? look(watch, now(), wait, usual.warning) : { is: 'on' };
  if (is === 'over' || (is === 'warned' && !hasAnswered())) wipe();
  else if (is === 'warned') warn(left);
  else calm();
}

function touch() {
  tick();
  if (isOver) return;
  if (!watch) stayAwake();
  watch = touched(now());
  calm();
}
setInterval(tick, 1000);

// What wakes a dimmed screen does nothing else.
function wakes(event) {
  if (!isDim()) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.type !== 'pointerdown') {
    rested = performance.now();
    tick();
  }
  return true;
}

let said;
function warn(left) {
  const dialog = words('.mq-warning');
  if (!dialog.open) {
    dialog.showModal();
    dialog.querySelector('.mq-button').focus();
    said = Infinity;
  }
  const text = dialog.dataset.mqLeft.replace('{n}', left);
  dialog.querySelector('.mq-warning__left').textContent = text;
  // Heard when it opens, with the rest of it, and once more when little is left.
  if (left <= 10 && said > 10) dialog.querySelector('[role=status]').textContent = text;
  said = left;
}

function calm() {
  for (const dialog of all('.mq-warning[open]')) {
    dialog.querySelector('[role=status]').textContent = '';
    dialog.close();
  }
}

// A press on "clear" is no wish for more time, nor is the way to it by keys.
addEventListener('pointerdown', (event) => {
  const { target } = event;
  if (wakes(event) || target.closest?.('[data-mq-finish]')) return;
  touch();
  if (target.closest?.(heldByStaff)) hold();
}, true);
addEventListener('keydown', (event) => {
  const { key, target, repeat } = event;
  if (wakes(event)) return;
  const isOnTheWay = document.querySelector('.mq-warning[open]') &&
    (['Tab', 'Shift'].includes(key) || target.closest?.('[data-mq-finish]'));
  if (!isOnTheWay) touch();
  if (key !== 'Escape') return;
  if (!repeat) hold();
  // It would close what it has just opened.
  else event.preventDefault();
}, true);

// Staff hold the clinic's name, the last line of any screen, or what a screen in the quiz's place is
// called: nothing that does anything when a visitor touches it. By keys it is Escape.
const heldByStaff = '.mq-brand, .mq-footer__note, :is(#mq-failed, #mq-trouble) h1';
let held;
function hold() {
  clearTimeout(held);
  held = setTimeout(openMenu, usual.held);
}
for (const end of ['pointerup', 'pointercancel', 'keyup', 'blur']) {
  addEventListener(end, () => clearTimeout(held));
}

function openMenu() {
  import('./staff.js')
    .then(({ open }) => isOver || open(wipe))
    .catch((why) => console.info(String(why)));
}

addEventListener('click', (event) => {
  if (wakes(event)) return;
  const { target } = event;
  if (target.closest?.('[data-mq-finish], #mq-afresh')) wipe();
  if (target.closest?.('[data-mq-team]')) app().dispatchEvent(new Event('mq-team'));
  const { mqTool, mqSize } = target.closest?.('[data-mq-tool], [data-mq-size]')?.dataset ?? {};
  if (mqTool) use(mqTool);
  if (mqSize !== undefined) size(mqSize);
  const link = target.closest?.('a[href]');
  const isEarly = link?.id === '1' && app().dataset.mqWaiting !== undefined;
  // Nothing leads out of the quiz, and a tap that comes before it adds nothing to the history.
  if (isEarly || (link && !link.getAttribute('href').startsWith('#'))) event.preventDefault();
  if (isEarly) root.dataset.mqTapped = '';
  // What comes to fill the screen lies above a dialog that was there before.
  if (!isOver && !document.querySelector('dialog[open]')) fillScreen();
}, true);
addEventListener('contextmenu', (event) => event.preventDefault());

// What a visitor changes for their eyes holds in every language, and for them alone.
const used = () => (root.dataset.mqTools ?? '').split(' ').filter(Boolean);

function use(tool) {
  const had = used();
  const has = had.includes(tool) ? had.filter((it) => it !== tool) : [...had, tool];
  root.dataset.mqTools = has.join(' ');
  patient = has.includes('time');
  for (const button of all('[data-mq-tool]')) {
    button.setAttribute('aria-pressed', has.includes(button.dataset.mqTool));
  }
}

// One press makes text larger, the next largest, and the one after that usual again: of the three
// buttons there is the one for what comes next.
function size(wanted) {
  const sizes = ['text', 'text-more', ''];
  root.dataset.mqTools = [...used().filter((it) => !sizes.includes(it)), wanted].join(' ').trim();
  const next = sizes[(sizes.indexOf(wanted) + 1) % sizes.length];
  for (const button of all('[data-mq-size]')) button.hidden = button.dataset.mqSize !== next;
  words(`[data-mq-size="${next}"]`).focus();
}

// The words around the quiz are those of its language; which parts are there goes by its place.
function follow() {
  for (const part of all('[data-mq-words]')) part.hidden = part.lang !== root.lang;
  root.dataset.mqAt = place();
}
new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ['lang'] });
new MutationObserver(follow).observe(document.body, { childList: true, subtree: true });
follow();

document.addEventListener('mq-ready', () => {
  if ('mqTapped' in root.dataset) document.getElementById('1')?.click();
  delete root.dataset.mqTapped;
});
document.addEventListener('mq-restart', wipe);
// A sample visitor that staff show is left like any other.
if (location.search === '?demo') {
  touch();
  document.addEventListener('mq-ready', () => app().dispatchEvent(new Event('mq-demo')));
}

// Asleep it shows nothing, and awake it looks at the clocks before it shows anything.
document.addEventListener('visibilitychange', () => {
  tick();
  root.toggleAttribute('data-mq-away', isOver || (document.hidden && watch !== undefined));
  if (!document.hidden && watch) stayAwake();
});
addEventListener('pagehide', () => watch && (root.dataset.mqAway = ''));
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  // One that was left while it was being loaded anew is so no longer.
  isOver = false;
  wipe();
});

function stayAwake() {
  navigator.wakeLock?.request('screen').catch(() => {});
}

function fillScreen() {
  const isFull = parent !== window || document.fullscreenElement || matchMedia('(display-mode: fullscreen)').matches;
  if (!isFull) root.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});
}

// Staff set it up before its first visitor; where nothing can be kept, what the clinic's file says counts.
if (!set && canKeep()) {
  isOver = true;
  root.dataset.mqAway = '';
  location.replace('setup.html');
} else {
  if (set) globalThis.mqSettings = set.settings;
  import('./early.js');
}
