// What a visitor does before the app is there, and what they read where it takes long to come. The first
// questions lie in the page: here they are shown, and their answers kept where the app looks for them.
// Nothing is judged: what does not simply lead on waits for the app, and so does everything that comes
// after it.

import { settings, the } from './boot.js';

const kept = 'mq:v1:s';
// From a tap to the next screen, in milliseconds, as in the app.
const pause = 350;
// What can wait for the app. Each is there once on a screen of the app too.
const onward = '[type=submit]';
const waits = [onward, '.mq-way-in', '.mq-switch', '#mq-start-again', '.mq-back'];

// After so many milliseconds whoever waits is told that it takes long.
const patience = 2000;

const place = the('mq-app');
const still = the('mq-still');
const welcome = place.firstElementChild.cloneNode(true);
const { title } = document;
let questions = [];
let step = 0;
const answers = [];
// Whether the question on screen had an answer when it was opened: then each other one is kept at once.
let isAnswered = false;
const left = [];
let byTap = true;
let moving;
let waiting;
let isLabelTapped = false;
// The app has read what there is, and takes the place in a moment.
let isTaken = false;
const ears = new AbortController();

const find = (what) => place.querySelector(what);

// Whoever comes back, or wants the quiz otherwise than it stands in the page, is left to the app.
function isFresh() {
  try {
    if (Object.keys(sessionStorage).some((key) => key.startsWith('mq:v1:'))) return false;
  } catch {
    // Where storage is denied nothing is in it.
  }
  return !location.search.includes('lang=');
}

Promise.resolve(settings).then((said) => {
  const own = document.documentElement.lang;
  const { lang = own, 'move-on': moveOn } = { ...said };
  byTap = moveOn !== 'button';
  if (!step && (!byTap || lang !== own)) questions = [];
  if (step && !byTap) help();
});

function stay() {
  clearTimeout(moving);
  moving = undefined;
}

function wait() {
  // Heard where it is there before its words are.
  still.hidden = false;
  waiting ??= setTimeout(() => still.append(still.dataset.words), patience);
}

function rest() {
  clearTimeout(waiting);
  waiting = undefined;
  still.replaceChildren();
  still.hidden = true;
}

const choices = () => [...place.querySelectorAll('.mq-choice__input')];

function leadsOn(at, said = answers[at - 1]?.split('=')[1]) {
  return questions[at - 1]?.dataset.mqLeadsOn.split(' ').includes(said);
}

// A picture repeats the list, region by region.
function draw() {
  place.querySelectorAll('.mq-region').forEach((region, n) => {
    const isChosen = choices()[n].checked;
    region.classList.toggle('mq-region--chosen', isChosen);
    region.setAttribute('fill', isChosen ? 'url(#mq-hatch)' : 'none');
  });
}

// Here no tap moves on, and so none is spoken of.
function help() {
  find('.mq-help').textContent = questions[step - 1].dataset.mqHelp;
}

function show(to) {
  stay();
  rest();
  history.scrollRestoration = 'manual';
  left.length = 0;
  step = to;
  const question = questions[to - 1];
  const screen = (question?.content.firstElementChild ?? welcome).cloneNode(true);
  if (question) screen.querySelector('main').append(welcome.querySelector('.mq-late').cloneNode(true));
  place.replaceChildren(screen);
  const [, said] = answers[to - 1]?.split('=') ?? [];
  isAnswered = said !== undefined;
  if (question && (isAnswered || !byTap)) help();
  if (isAnswered) {
    find(`[value="${said}"]`).checked = true;
    draw();
  }
  document.title = question?.title ?? title;
  scrollTo(0, 0);
  find('h1').focus();
}

function go(to) {
  history.pushState(step, '', `#${to}`);
  show(to);
}

// The answer on screen, with the step that the visitor is at from now on.
function keep({ name, value }, to) {
  answers[step - 1] = `${name.split(' ')[0]}=${value}`;
  const begun = questions[step - 1].dataset.mqBegun;
  const text = [begun, Math.floor(Date.now() / 1000), to, answers.join('; ')].join('|');
  globalThis[kept] = text;
  try {
    sessionStorage.setItem(kept, text);
  } catch {
    // The page itself remembers.
  }
}

function leave(it) {
  if ('mqSoon' in it.dataset) return;
  left.push(waits.find((what) => it.matches(what)));
  wait();
  if (!it.matches(`${onward}, .mq-way-in`)) return;
  const [now, soon] = welcome.querySelector('.mq-way-in').cloneNode(true).children;
  now.textContent = it.type ? it.textContent : now.textContent;
  it.replaceChildren(now, soon);
  it.classList.add('mq-way-in');
  it.dataset.mqSoon = '';
  find('[role=status]').classList.add('mq-unseen');
  find('[role=status]').textContent = soon.textContent;
}

// Whoever says something else is not gone on with before they go on again.
function takeBack() {
  if (!left.includes(onward)) return;
  left.splice(left.indexOf(onward), 1);
  const it = find(onward);
  it.textContent = it.firstElementChild.textContent;
  it.classList.remove('mq-way-in');
  delete it.dataset.mqSoon;
  find('[role=status]').textContent = '';
  if (!left.length) rest();
}

function goOn() {
  stay();
  const chosen = find(':checked');
  if (!isTaken && !left.length && questions[step] && leadsOn(step, chosen?.value)) {
    keep(chosen, step + 1);
    go(step + 1);
  } else {
    leave(find(onward));
  }
}

function press(event) {
  const { target, detail } = event;
  stay();
  if (target.matches('input')) {
    // A click by a key counts 0; in Safari one on the button does so too, where its label was tapped.
    const isTap = detail > 0 || isLabelTapped;
    isLabelTapped = false;
    if (isTap && byTap && !isAnswered) moving = setTimeout(goOn, pause);
    return;
  }
  isLabelTapped = detail > 0 && target.closest('label') !== null;
  const region = target.closest('.mq-region, .mq-map__reaches > g');
  if (region) choices()[[...region.parentNode.children].indexOf(region)].click();
  const it = target.closest('a, button');
  const isFree = !left.length && !isTaken;
  if (it?.matches('.mq-skip')) {
    event.preventDefault();
    find('h1').focus();
  } else if (it?.matches('a.mq-way-in')) {
    if (isFree && !questions.length) {
      wait();
      return;
    }
    event.preventDefault();
    if (isFree) go(1);
    else leave(it);
  } else if (it?.matches('.mq-back') && isFree) {
    // Once is enough, however often it is pressed until the browser is there.
    it.disabled = true;
    if (typeof history.state === 'number') {
      history.back();
    } else {
      history.replaceState(null, '', location.pathname + location.search);
      show(0);
    }
  } else if (it?.type === 'button') {
    leave(it);
  }
}

function change({ target }) {
  draw();
  takeBack();
  if (isAnswered && !isTaken) keep(target, step);
}

function taken() {
  isTaken = true;
  if (moving) goOn();
}

function handOver({ detail: { same } }) {
  ears.abort();
  if (moving) leave(find(onward));
  stay();
  if (!same) return;
  const chosen = find(':checked');
  if (chosen) the(chosen.id).click();
  for (const what of left) the('mq-app').querySelector(what)?.click();
}

function goneTo() {
  const to = Number(location.hash.slice(1));
  const isOpen = questions.slice(0, Math.max(to - 1, 0)).every((_, n) => leadsOn(n + 1));
  if (!isTaken && to <= questions.length && isOpen) show(to);
}

if ('mqWaiting' in place.dataset) {
  if (isFresh()) questions = [...document.querySelectorAll('body > template')];
  place.addEventListener('click', press);
  place.addEventListener('change', change);
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    goOn();
  });
  const { signal } = ears;
  for (const kind of ['keydown', 'pointerdown']) {
    addEventListener(kind, () => {
      stay();
      isLabelTapped = false;
    }, { signal });
  }
  addEventListener('popstate', goneTo, { signal });
  document.addEventListener('mq-taken', taken, { signal });
  document.addEventListener('mq-ready', handOver, { once: true });
  // The way in was pressed before this was there.
  if (location.hash === '#1' && questions.length) show(1);
}

for (const kind of ['mq-ready', 'mq-fatal']) document.addEventListener(kind, rest);
// Where the quiz could not be loaded, or broke, a press has it come again.
document.addEventListener('mq-again', wait);
