// Brings the page to life on which staff set this tablet up: it is filled with what counts now, says
// what cannot be taken, and keeps the rest on this tablet.

import { fill, followColours, said } from './form.js';
import { canMix, made } from './pin.js';
import { canKeep, forget, keep, setUp } from './tablet.js';

const the = (id) => document.getElementById(id);
const form = the('mq-settings');
const typed = () => [...form.querySelectorAll('[data-mq-wants]')];
const usual = { settings: {}, question: 60, result: 120, stays: false, pin: null };

let pin = null;

// As long as nothing is set here, what is in the file beside the page counts.
async function ofTheFile() {
  try {
    const answer = await fetch('clinic.json', { cache: 'no-cache', signal: AbortSignal.timeout(4000) });
    const text = answer.ok ? await answer.text() : '{}';
    return text.length > 32768 ? {} : { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

async function show() {
  const set = setUp() ?? { ...usual, settings: await ofTheFile() };
  form.reset();
  fill(form, set.settings);
  the('mq-set-question').value = set.question;
  the('mq-set-result').value = set.result;
  the('mq-set-stays').checked = set.stays;
  pin = set.pin;
  the('mq-pin-kept').hidden = !pin;
  the('mq-pin-unable').hidden = canMix();
  the('mq-pin-fields').hidden = !canMix();
  check();
  form.hidden = false;
}

// What is wrong with what was typed into a field, if anything is.
function fault(control) {
  const { id, validity, dataset } = control;
  const isTwice = id !== 'mq-pin-again' || control.value === the('mq-pin').value;
  return validity.valid && isTwice ? '' : `It must be ${dataset.mqWants}.`;
}

function tell(control, words) {
  const place = the(`${control.id}-refused`);
  place.textContent = words;
  place.hidden = !words;
  control.closest('.mq-field').classList.toggle('mq-field--refused', words !== '');
  if (words) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

// Says at each field what is wrong there; returns the fields.
function check() {
  return typed().filter((control) => {
    const words = fault(control);
    tell(control, words);
    return words;
  });
}

function way(control) {
  const link = document.createElement('a');
  link.className = 'mq-problem__link';
  link.href = `#${control.id}`;
  const name = form.querySelector(`label[for="${control.id}"]`).textContent;
  link.textContent = `${name}: ${the(`${control.id}-refused`).textContent}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const part = control.closest('details');
    if (part) part.open = true;
    control.focus();
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const faults = check();
  the('mq-faults').hidden = faults.length === 0;
  the('mq-faults').querySelector('ul').replaceChildren(...faults.map(way));
  if (faults.length > 0) {
    the('mq-faults').focus();
    return;
  }
  const digits = the('mq-pin').value;
  if (the('mq-pin-gone').checked) pin = null;
  if (digits) pin = await made(digits);
  const isKept = keep({
    settings: said(form),
    question: the('mq-set-question').valueAsNumber,
    result: the('mq-set-result').valueAsNumber,
    stays: the('mq-set-stays').checked,
    pin,
    tries: { wrong: 0, until: 0 },
  });
  the('mq-not-kept').hidden = isKept;
  if (isKept) location.replace('kiosk.html');
});

// Once something was said to be wrong, it is looked at again as it is put right.
form.addEventListener('input', ({ target }) => {
  const again = target.id === 'mq-pin' ? [target, the('mq-pin-again')] : [target];
  for (const control of again) if (control.hasAttribute('aria-invalid')) tell(control, fault(control));
  the('mq-was-reset').textContent = '';
});
followColours(form);

the('mq-reset').addEventListener('click', async () => {
  forget();
  await show();
  the('mq-faults').hidden = the('mq-not-kept').hidden = true;
  the('mq-reset').closest('details').open = false;
  the('mq-was-reset').textContent = 'All that was set up here is gone.';
  form.querySelector('input').focus();
});

if (canKeep()) show();
else the('mq-denied').hidden = false;
