// A tablet that is handed from visitor to visitor: it starts the quiz where nothing can be left behind,
// and when a visit is over loads the page anew, so that nothing of the quiz is the same as before.

import { look, touched, usual } from './idle.js';

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

let watch;
let patient = false;
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

// It has nothing to do until it is touched, so that it may stand all day.
function tick() {
  if (!watch || isOver) return;
  const wait = (place() === 'result' ? usual.result : usual.question) * (patient ? 3 : 1);
  const { is, left } = look(watch, now(), wait, usual.warning);
  if (is === 'over' || (is === 'warned' && !hasAnswered())) wipe();
  else if (is === 'warned') warn(left);
  else calm();
}

function touch() {
  tick();
  if (isOver) return;
  if (!watch) {
    stayAwake();
    setInterval(tick, 1000);
  }
  watch = touched(now());
  calm();
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
addEventListener('pointerdown', ({ target }) => {
  if (!target.closest?.('[data-mq-finish]')) touch();
}, true);
addEventListener('keydown', ({ key, target }) => {
  const isOnTheWay = document.querySelector('.mq-warning[open]') &&
    (['Tab', 'Shift'].includes(key) || target.closest?.('[data-mq-finish]'));
  if (!isOnTheWay) touch();
}, true);

addEventListener('click', (event) => {
  const { target } = event;
  if (target.closest?.('[data-mq-finish], #mq-afresh')) wipe();
  if (target.closest?.('[data-mq-team]')) app().dispatchEvent(new Event('mq-team'));
  const tool = target.closest?.('[data-mq-tool]')?.dataset.mqTool;
  if (tool) use(tool);
  const link = target.closest?.('a[href]');
  const isEarly = link?.id === '1' && app().dataset.mqWaiting !== undefined;
  // Nothing leads out of the quiz, and a tap that comes before it adds nothing to the history.
  if (isEarly || (link && !link.getAttribute('href').startsWith('#'))) event.preventDefault();
  if (isEarly) root.dataset.mqTapped = '';
  if (!isOver) fillScreen();
}, true);
addEventListener('contextmenu', (event) => event.preventDefault());

// What a visitor changes for their eyes holds in every language, and for them alone.
function use(tool) {
  const { mqTools = '' } = root.dataset;
  const had = mqTools.split(' ').filter(Boolean);
  const isText = (it) => it.startsWith('text');
  const kept = had.filter((it) => it !== tool && !(isText(tool) && isText(it)));
  const has = had.includes(tool) ? kept : [...kept, tool];
  root.dataset.mqTools = has.join(' ');
  patient = has.includes('time');
  for (const button of all('[data-mq-tool]')) {
    button.setAttribute('aria-pressed', has.includes(button.dataset.mqTool));
  }
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

// Asleep it shows nothing, and awake it looks at the clocks before it shows anything.
document.addEventListener('visibilitychange', () => {
  tick();
  root.toggleAttribute('data-mq-away', isOver || (document.hidden && watch !== undefined));
  if (!document.hidden && watch) stayAwake();
});
addEventListener('pagehide', () => watch && (root.dataset.mqAway = ''));
addEventListener('pageshow', ({ persisted }) => persisted && wipe());

function stayAwake() {
  navigator.wakeLock?.request('screen').catch(() => {});
}

function fillScreen() {
  const isFull = parent !== window || document.fullscreenElement || matchMedia('(display-mode: fullscreen)').matches;
  if (!isFull) root.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});
}

import('./boot.js');
