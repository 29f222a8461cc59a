// The menu for staff, loaded once they have held its place for long enough. With a PIN set it asks for
// that first. It keeps visitors from it by chance; it is no lock.

import { canMix, fits } from './pin.js';
import words, { samples } from './staff-words.js';
import { keep, setUp } from './tablet.js';

// After so many wrong tries in a row nobody can try for so long, whatever is loaded anew.
const most = 5;
const pause = 60000;

// What each entry does, by the label that it bears; `wipe` ends the visit.
const entries = [
  ['start_again', ({ wipe }) => wipe()],
  ['staff_set_up', () => location.assign('setup.html')],
  ['staff_look', look],
  ['staff_demo', demonstrate],
  ['staff_leave', leave],
];

const make = (tag, has, ...inside) => {
  const made = Object.assign(document.createElement(tag), has);
  made.append(...inside);
  return made;
};

const button = (text, press) => {
  const made = make('button', { type: 'button', className: 'mq-button mq-button--side' }, text);
  made.addEventListener('click', press);
  return made;
};

// Opens the menu in the language of the page. It is made anew each time, and gone once it is closed.
export function open(wipe) {
  if (document.querySelector('.mq-staff')) return;
  const say = words[document.documentElement.lang];
  const part = make('div', { className: 'mq-staff__part' });
  const heard = make('div', { className: 'mq-unseen', role: 'status' });
  const heading = make('h1', { className: 'mq-subheading', id: 'mq-staff' }, say.staff_menu);
  const dialog = make('dialog', { className: 'mq-dialog mq-staff' }, heading, part, heard);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(button(say.close, () => dialog.close()));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const menu = { say, part, heard, dialog, wipe };
  if (!setUp()?.pin) showEntries(menu);
  else if (canMix()) askPin(menu);
  else part.replaceChildren(make('p', {}, say.staff_pin_unable));
}

function showEntries(menu) {
  const { say, part } = menu;
  const all = entries.map(([label, press]) => button(say[label], () => press(menu)));
  part.replaceChildren(all[0], ...languages(menu), ...all.slice(1), sampled(menu));
  all[0].focus();
}

// The quiz itself changes its language; here is another way to its buttons, if it has any.
function languages({ say, dialog }) {
  const own = [...document.querySelectorAll('#mq-app .mq-languages button')];
  const group = make('div', { className: 'mq-staff__languages', role: 'group', ariaLabel: say.language });
  for (const it of own) {
    const other = button(it.textContent, () => {
      dialog.close();
      it.click();
    });
    other.lang = it.lang;
    other.ariaCurrent = it.ariaCurrent;
    group.append(other);
  }
  return own.length > 0 ? [group] : [];
}

// A visitor who never was, at their result: in a page of its own, which is left like any other.
function sampled({ say }) {
  const heading = make('h2', { className: 'mq-minor' }, say.staff_samples);
  const all = samples.map(([label, code]) =>
    button(say[label], () => location.replace(`${location.pathname}?demo#${code}`)));
  return make('div', { className: 'mq-staff__part' }, heading, ...all);
}

function demonstrate({ dialog }) {
  dialog.close();
  document.getElementById('mq-app').dispatchEvent(new Event('mq-demo'));
}

function askPin(menu) {
  const { say, part, heard, dialog } = menu;
  const digits = make('input', { id: 'mq-digits', className: 'mq-staff__digits', type: 'text' });
  Object.assign(digits, { inputMode: 'numeric', maxLength: 6, autocomplete: 'off' });
  const refused = make('p', { className: 'mq-staff__refused', id: 'mq-refused' });
  digits.setAttribute('aria-describedby', refused.id);
  const label = make('label', { className: 'mq-minor', htmlFor: digits.id }, say.staff_pin);
  const send = make('button', { className: 'mq-button' }, say.staff_open);
  const form = make('form', { className: 'mq-staff__part', noValidate: true }, label, digits, refused, send);
  part.replaceChildren(form);
  digits.focus();

  let timer;
  const refuse = (text) => {
    refused.textContent = text;
    digits.toggleAttribute('aria-invalid', text !== '');
  };
  const wait = () => say.staff_pin_wait.replace('{n}', left());
  // Seen each second, and heard once.
  const tellWait = () => {
    clearInterval(timer);
    const tell = () => {
      refuse(left() > 0 ? wait() : '');
      if (left() <= 0) clearInterval(timer);
    };
    heard.textContent = wait();
    timer = setInterval(tell, 1000);
    tell();
  };
  dialog.addEventListener('close', () => clearInterval(timer));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (left() > 0) tellWait();
    else if (await isRight(digits.value)) showEntries(menu);
    else {
      digits.value = '';
      digits.focus();
      refuse(say.staff_pin_wrong);
      heard.textContent = say.staff_pin_wrong;
      if (left() > 0) tellWait();
    }
  });
  if (left() > 0) tellWait();
}

// The seconds that nobody can try; a clock that was put back makes them no longer.
const left = () => Math.ceil(Math.min(setUp().tries.until - Date.now(), pause) / 1000);

// Counted before it is looked at: whoever loads the page anew in between has tried as well.
async function isRight(pin) {
  const set = setUp();
  const wrong = set.tries.wrong + 1;
  keep({ ...set, tries: wrong < most ? { wrong, until: 0 } : { wrong: 0, until: Date.now() + pause } });
  const is = await fits(pin, set.pin);
  if (is) keep({ ...set, tries: { wrong: 0, until: 0 } });
  return is;
}

async function look({ say, part, heard }) {
  const found = part.querySelector('.mq-quiet') ?? part.appendChild(make('p', { className: 'mq-quiet' }));
  const tell = (text) => {
    found.textContent = heard.textContent = text;
  };
  tell(say.staff_looking);
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    tell(registration.installing || registration.waiting ? say.staff_newer : say.staff_newest);
  } catch {
    tell(say.staff_not_looked);
  }
}

function leave() {
  if (document.fullscreenElement) document.exitFullscreen();
  location.assign('index.html');
}
