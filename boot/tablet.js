// What staff have set on this tablet. It is kept in one place of its browser and never leaves it;
// whatever is not as it was written there counts as never set.

const place = 'mq:v1:kiosk';
const version = 1;
// The longest that is looked at, in characters.
const most = 40000;

const isText = (it) => typeof it === 'string';
const isWhole = (it, least, most) => Number.isInteger(it) && it >= least && it <= most;

function isSound({ version: said, settings, question, result, stays, pin, tries }) {
  return said === version && settings.constructor === Object && Object.values(settings).every(isText) &&
    isWhole(question, 30, 300) && isWhole(result, 30, 300) && typeof stays === 'boolean' &&
    (pin === null || (/^[0-9a-f]{32}$/.test(pin.salt) && /^[0-9a-f]{64}$/.test(pin.hash) &&
      isWhole(pin.rounds, 1, 2000000))) &&
    isWhole(tries.wrong, 0, 5) && isWhole(tries.until, 0, Infinity);
}

// `settings` by their names, the seconds without a touch at a `question` and a `result`, whether it
// `stays` as it is by itself, the `pin` as it can be checked, and the `tries` to say it.
export function setUp() {
  try {
    const text = localStorage.getItem(place);
    const said = JSON.parse(text.length > most ? null : text);
    return isSound(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

// Whether it was kept.
export function keep(set) {
  try {
    localStorage.setItem(place, JSON.stringify({ version, ...set }));
    return setUp() !== undefined;
  } catch {
    return false;
  }
}

export const forget = () => localStorage.removeItem(place);

// A browser that denies it may say so only when it is tried.
export function canKeep() {
  try {
    localStorage.setItem(`${place}?`, '');
    localStorage.removeItem(`${place}?`);
    return true;
  } catch {
    return false;
  }
}
