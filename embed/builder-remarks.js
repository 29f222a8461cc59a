// What the quiz says to the settings of a clinic: which it refused, which it shows in another form. It
// stands beside the quiz, where it is read out, and at each field.

const the = (id) => document.getElementById(id);
const remarks = new Map();

// What the loader says comes one by one, of what it fetches itself.
const OF_THE_LOADER = ['logo', 'config'];

// What is said where nothing is refused: how the quiz is.
let how = '';

// A new quiz begins without remarks.
export function forget() {
  remarks.clear();
  be('The quiz is loading.');
}

export function be(said) {
  how = said;
  tell();
}

// Lines of a setting's name, a colon and what is said of it. What the quiz says is everything that it
// has to say, each time.
export function hear(text) {
  const lines = text.split('\n').filter(Boolean);
  const said = lines.map((line) => /^([a-z-]+): (.+)$/.exec(line) ?? [line, '', line]);
  const one = said.length === 1 && OF_THE_LOADER.includes(said[0][1]);
  for (const name of [...remarks.keys()]) {
    if (!one && !OF_THE_LOADER.includes(name)) remarks.delete(name);
  }
  for (const [, name, what] of said) {
    const before = remarks.get(name) ?? [];
    if (!before.includes(what)) remarks.set(name, [...before, what]);
  }
  tell();
}

function tell() {
  const all = [...remarks].flatMap(([name, said]) => said.map((what) => [name, what]));
  the('mq-remarks').replaceChildren(...all.map(remark));
  the('mq-remarks').hidden = all.length === 0;
  the('mq-how').textContent = all.length > 0 ? '' : how;
  for (const place of document.querySelectorAll('.mq-field__refused')) {
    const said = remarks.get(place.dataset.mqOf) ?? [];
    place.textContent = said.join(' ');
    place.hidden = said.length === 0;
    place.parentElement.classList.toggle('mq-field--refused', said.length > 0);
  }
}

function remark([name, what]) {
  const item = document.createElement('li');
  const field = the(`mq-set-${name}`);
  if (field) {
    const way = document.createElement('button');
    way.type = 'button';
    way.className = 'mq-remarks__field';
    way.textContent = field.closest('.mq-field').querySelector('.mq-field__name').textContent;
    way.addEventListener('click', () => {
      field.closest('details').open = true;
      field.focus();
    });
    item.append(way, ': ');
  }
  item.append(what);
  return item;
}
