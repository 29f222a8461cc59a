// What the fields of a form say, for every page on which people set the quiz up.

export const fieldsOf = (form) => [...form.querySelectorAll('[data-mq-setting]')];

function value(field) {
  if (field.localName !== 'fieldset') return field.value.trim();
  const boxes = [...field.querySelectorAll('input')];
  const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
  const all = 'mqAll' in field.dataset && ticked.length === boxes.length;
  return all ? '' : ticked.join(' ');
}

// Every setting that is filled in, by its name.
export function said(form) {
  const named = fieldsOf(form).map((field) => [field.dataset.mqSetting, value(field)]);
  return Object.fromEntries(named.filter(([, value]) => value));
}

const isTicked = (box, words, isAll) => (words.length > 0 ? words.includes(box.value) : isAll);

// Fills every field in with what was set, and takes the rest for not set.
export function fill(form, settings) {
  for (const field of fieldsOf(form)) {
    const given = settings[field.dataset.mqSetting];
    const text = Array.isArray(given) ? given.join(' ') : String(given ?? '');
    if (field.localName === 'fieldset') {
      const words = text.split(/[ ,]+/).filter(Boolean);
      for (const box of field.querySelectorAll('input')) {
        box.checked = isTicked(box, words, 'mqAll' in field.dataset);
      }
      continue;
    }
    field.value = text;
    // A word that counts without being said is the first of its list.
    if (field.localName === 'select' && field.selectedIndex < 0) field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

// A colour is typed or chosen, and the one follows the other.
export function followColours(form) {
  form.addEventListener('input', ({ target }) => {
    const { mqFor } = target.dataset;
    if (mqFor) document.getElementById(mqFor).value = target.value.toUpperCase();
    const swatch = form.querySelector(`[data-mq-for="${target.id}"]`);
    if (swatch && /^#[0-9a-f]{6}$/i.test(target.value)) swatch.value = target.value;
  });
}
