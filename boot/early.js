// What a visitor does before the app is there. The first questions lie in the page: here they are shown,
// and their answers kept where the app looks for them. Nothing is judged: what does not simply lead on
// waits for the app, and so does everything that comes after it.

import { settings, stops, the } from './boot.js';

const kept = 'mq:v1:s';
// From a tap to the next screen, in milliseconds, as in the app.
const pause = 350;

const place = the('mq-app');
const welcome = place.firstElementChild.cloneNode(true);
const { title } = document;
let questions = [];
let step = 0;
const answers = [];
// Where what waits for the app stands among all that can be pressed on this screen.
const left = [];
let moving;
let isLabelTapped = false;
const ears = new AbortController();

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
  const { lang = document.documentElement.lang, 'move-on': moveOn } = { ...said };
  if (moveOn === 'button' || lang !== document.documentElement.lang) questions = [];
});

function stay() {
  clearTimeout(moving);
  moving = undefined;
}

const choices = () => [...place.querySelectorAll('.mq-choice__input')];

// A picture repeats the list, region by region.
function draw() {
  place.querySelectorAll('.mq-region').forEach((region, n) => {
    const isChosen = choices()[n].checked;
    region.classList.toggle('mq-region--chosen', isChosen);
    region.setAttribute('fill', isChosen ? 'url(#mq-hatch)' : 'none');
  });
}

function show(to) {
  stay();
  history.scrollRestoration = 'manual';
  left.length = 0;
  step = to;
  const question = questions[to - 1];
  const screen = (question?.content.firstElementChild ?? welcome).cloneNode(true);
  if (question) screen.querySelector('main').append(welcome.querySelector('.mq-late').cloneNode(true));
  place.replaceChildren(screen);
  const said = answers[to - 1]?.split('=')[1];
  if (said) {
    screen.querySelector(`[value="${said}"]`).checked = true;
    // A tap moves on where nothing was answered before.
    screen.querySelector('.mq-help').textContent = question.dataset.mqHelp;
    draw();
  }
  document.title = question?.title ?? title;
  scrollTo(0, 0);
  screen.querySelector('h1').focus();
}

function go(to) {
  history.pushState(step, '', `#${to}`);
  show(to);
}

function keep(to) {
  const begun = questions[0].dataset.mqBegun;
  const text = [begun, Math.floor(Date.now() / 1000), to, answers.join('; ')].join('|');
  globalThis[kept] = text;
  try {
    sessionStorage.setItem(kept, text);
  } catch {
    // The page itself remembers.
  }
}

function leave(it) {
  left.push(stops(place).indexOf(it));
  if (!it.matches('[type=submit], .mq-way-in')) return;
  const [now, soon] = welcome.querySelector('.mq-way-in').cloneNode(true).children;
  if (it.type === 'submit') {
    now.textContent = it.textContent;
    it.replaceChildren(now, soon);
  }
  it.classList.add('mq-way-in');
  it.dataset.mqSoon = '';
  const status = place.querySelector('[role=status]');
  status.classList.add('mq-unseen');
  status.textContent = soon.textContent;
}

function goOn() {
  stay();
  const chosen = place.querySelector(':checked');
  const leadsOn = questions[step - 1]?.dataset.mqLeadsOn.split(' ').includes(chosen?.value);
  if (left.length || !leadsOn || !questions[step]) {
    leave(place.querySelector('[type=submit]'));
    return;
  }
  answers[step - 1] = `${chosen.name.split(' ')[0]}=${chosen.value}`;
  keep(step + 1);
  go(step + 1);
}

function press(event) {
  const { target, detail } = event;
  stay();
  if (target.matches('input')) {
    // A click by a key counts 0; in Safari one on the button does so too, where its label was tapped.
    const isFirst = !answers[step - 1] && !left.length;
    if ((detail || isLabelTapped) && isFirst) moving = setTimeout(goOn, pause);
    isLabelTapped = false;
    return;
  }
  isLabelTapped = detail > 0 && target.closest('label') !== null;
  const region = target.closest('.mq-region, .mq-map__reaches > g');
  if (region) choices()[[...region.parentNode.children].indexOf(region)].click();
  const it = target.closest('a, button');
  if (it?.matches('.mq-skip')) {
    event.preventDefault();
    place.querySelector('h1').focus();
  } else if (it?.matches('.mq-way-in:not([type])')) {
    if (!left.length && !questions.length) return;
    event.preventDefault();
    if (left.length) leave(it);
    else go(1);
  } else if (it?.matches('.mq-back') && typeof history.state === 'number') {
    history.back();
  } else if (it?.type === 'button') {
    leave(it);
  }
}

const calledIn = (screen) => screen.querySelector('h1')?.textContent;

function handOver() {
  ears.abort();
  if (moving) leave(place.querySelector('[type=submit]'));
  stay();
  const app = the('mq-app');
  if (calledIn(app) !== calledIn(place)) return;
  const chosen = place.querySelector(':checked');
  if (chosen) the(chosen.id).click();
  for (const index of left) stops(app)[index].click();
}

function goneTo() {
  const to = Number(location.hash.slice(1));
  if (to <= questions.length) show(to);
}

if (place.isConnected) {
  if (isFresh()) questions = [...document.querySelectorAll('body > template')];
  place.addEventListener('click', press);
  place.addEventListener('change', draw);
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    goOn();
  });
  const { signal } = ears;
  for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, stay, { signal });
  addEventListener('popstate', goneTo, { signal });
  document.addEventListener('mq-ready', handOver, { once: true });
  // The way in was pressed before this was there.
  if (location.hash === '#1' && questions.length) show(1);
}
