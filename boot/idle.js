// When a tablet that nobody touches forgets whoever used it. It looks at no clock: both come in as
// milliseconds, one that only goes on and the device's own, which sleeps, is set and may go back.

// How long nobody need touch it at a question and at a result, how long a warning stands, when a screen
// that waits is dimmed, and how long staff hold for their menu.
export const usual = { question: 60000, result: 120000, warning: 30000, dimmed: 300000, held: 3000 };
// No tablet that is awake is this long between two looks.
const nap = 10000;
// What a clock may be put right by without having been put back.
const slack = 2000;

// Somebody touches it.
export const touched = (now) => ({ at: now, seen: now });

// The longer time of the two clocks.
const since = (then, now) => Math.max(now.steady - then.steady, now.wall - then.wall);

// What follows from a look at it: `on`, `warned` with the seconds left, or `over`. Whoever wakes it too
// late is not warned, because that may be somebody else.
export function look(watch, now, wait, warning) {
  const { at, seen } = watch;
  const putBack = now.steady - seen.steady - (now.wall - seen.wall) > slack;
  const slept = since(seen, now) > nap;
  const passed = since(at, now);
  watch.seen = now;
  if (putBack || passed >= wait + warning || (slept && passed >= wait)) return { is: 'over' };
  if (passed < wait) return { is: 'on' };
  return { is: 'warned', left: Math.ceil((wait + warning - passed) / 1000) };
}
