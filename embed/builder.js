// Brings the page for clinics to life: what the form holds is shown in the quiz beside it and written
// out as text to copy. Nothing is sent and nothing is kept.

import { pasted, policy } from './builder-paste.js';
import { be, forget, hear } from './builder-remarks.js';
import { fieldsOf, followColours, said } from './form.js';

const the = (id) => document.getElementById(id);
const form = the('mq-settings');
const stage = the('mq-stage');

const loader = document.querySelector('script[src$="embed.js"]');
const home = new URL('.', location.href).href;
const ofQuiz = new Set(
  fieldsOf(form).filter((it) => it.dataset.mqReader === 'quiz').map((it) => it.dataset.mqSetting),
);
// A value that is being typed is not yet meant.
const PAUSE = 400;

let quiz;
let shown = {};
let waiting;

const chosen = (name) => document.querySelector(`input[name="${name}"]:checked`).value;

function showQuiz() {
  const device = chosen('mq-theme');
  const wanted = { ...said(form), loading: 'eager' };
  if ((wanted.theme ?? 'auto') === 'auto') wanted.theme = device;
  // It names an element of the clinic's page.
  delete wanted.config;
  const elsewhere = wanted.logo && new URL(wanted.logo, home).origin !== new URL(home).origin;
  stage.dataset.mqTheme = wanted.theme;
  const changed = [...new Set([...Object.keys(shown), ...Object.keys(wanted)])].filter(
    (name) => shown[name] !== wanted[name],
  );
  shown = wanted;
  // The quiz takes what is its own while it runs; the rest is for the loader, which reads it once.
  if (!quiz || changed.some((name) => name === 'logo' || !ofQuiz.has(name))) {
    forget();
    if (elsewhere) hear('logo: it is on your site, so it is shown there and not here.');
    const next = document.createElement('meso-quiz');
    for (const [name, value] of Object.entries(wanted)) next.setAttribute(name, value);
    the('mq-stage-page').replaceChildren(next);
    quiz = next;
  } else {
    for (const name of changed) {
      if (name in wanted) quiz.setAttribute(name, wanted[name]);
      else quiz.removeAttribute(name);
    }
  }
}

function showText() {
  const platform = chosen('mq-platform');
  const inPage = !['wix', 'iframe', 'link', 'json'].includes(platform);
  const pinned = inPage && the('mq-pin').checked;
  const site = {
    home,
    ofQuiz,
    quiz: document.body.dataset.mqQuiz,
    loader: pinned ? loader.src : new URL('embed.js', home).href,
    integrity: pinned ? loader.integrity : '',
  };
  the('mq-text').value = pasted(platform, said(form), site);
  the('mq-pin-field').hidden = !inPage;
  for (const steps of document.querySelectorAll('[data-mq-steps]')) {
    steps.hidden = steps.dataset.mqSteps !== platform;
  }
  for (const place of document.querySelectorAll('[data-mq-policy]')) {
    place.textContent = policy(site);
  }
  the('mq-copied').textContent = '';
}

stage.addEventListener('mq-warn', ({ detail }) => hear(detail.text));
stage.addEventListener('mq-ready', () => be('The quiz takes everything as you have set it.'));
stage.addEventListener('mq-error', () => be('The quiz could not be shown here.'));

function showAll() {
  clearTimeout(waiting);
  showQuiz();
  showText();
}

followColours(form);
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(showAll, PAUSE);
});
form.addEventListener('change', showAll);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(showAll));

for (const input of document.querySelectorAll('[name="mq-theme"]')) {
  input.addEventListener('change', showQuiz);
}
for (const input of document.querySelectorAll('[name="mq-width"]')) {
  input.addEventListener('change', () => {
    the('mq-stage-page').dataset.mqWidth = input.value;
  });
}
for (const input of [...document.querySelectorAll('[name="mq-platform"]'), the('mq-pin')]) {
  input.addEventListener('change', showText);
}

the('mq-copy').addEventListener('click', async () => {
  showText();
  const text = the('mq-text');
  try {
    await navigator.clipboard.writeText(text.value);
    the('mq-copied').textContent = 'Copied.';
  } catch {
    text.focus();
    text.select();
    the('mq-copied').textContent = 'This browser did not let us copy. The text is selected: copy it.';
  }
});

new ResizeObserver(() => {
  const page = the('mq-stage-page');
  const wide = Math.round(page.clientWidth);
  const narrower = wide < Number(page.dataset.mqWidth);
  the('mq-stage-note').textContent = narrower ? `This window has room for ${wide} pixels.` : '';
}).observe(the('mq-stage-page'));

showAll();
