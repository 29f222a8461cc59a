// Runs in each page before its own scripts: notes what a visitor sees and when, presses Start and
// answers the first question as soon as they can be pressed, and finds what to press after that.
// Whoever measures fills in the places of the page and the answers.

window.seen = (() => {
  const page = @@PLACES@@;
  const answers = @@ANSWERS@@;
  const seen = { first: null, largest: 0, question: null, moved: null, ready: null, blocked: 0, shift: 0, taps: [] };
  const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each))
    .observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => { seen.largest = startTime; });
  watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value; });
  watch('longtask', ({ duration }) => { seen.blocked += duration - 50; });

  // The frame in which something changed is on screen once the next task runs.
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()(performance.now());
  const painted = (then) => requestAnimationFrame(() => {
    waiting.push(then);
    channel.port2.postMessage(null);
  });
  addEventListener('pointerup', ({ timeStamp }) => {
    painted((now) => seen.taps.push(now - timeStamp));
  }, true);

  // The memory of WebAssembly counts for nothing in that of scripts.
  let memory;
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(...how) {
      const instance = Reflect.construct(...how);
      memory = instance.exports.memory;
      return instance;
    },
  });

  const find = (what) => document.querySelector(what);
  const controls = () => [...document.querySelectorAll(`${page.within} input[type=radio], ${page.within} input[type=checkbox]`)]
    .filter(({ name }) => !name.endsWith(' also'));
  const asked = (control) => control.closest('[data-name]')?.dataset.name ?? control.name.split(' ')[0];
  const toChoose = () => {
    const all = controls();
    if (!all.length) return null;
    const wanted = answers[asked(all[0])];
    if (!wanted) throw new Error(`${asked(all[0])} is not to be asked`);
    return all.find(({ value, checked }) => wanted.includes(value) && !checked)?.closest('label');
  };

  let pressed = -Infinity;
  let first = null;
  const look = () => {
    const [control] = controls();
    if (!control && seen.first !== null && performance.now() > pressed + 100) {
      const start = find(page.start);
      if (start) pressed = performance.now();
      start?.click();
    } else if (control && !first) {
      first = asked(control);
      painted((now) => {
        seen.question = now;
        toChoose().click();
        find(page.onward).click();
      });
    } else if (control && first !== asked(control)) {
      if (seen.moved === null) painted((now) => { seen.moved ??= now; });
      // What is pressed before the program is there waits for it.
      if (!find('[data-mq-waiting]')) {
        painted((now) => { seen.ready = now; });
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  return {
    // What has been seen so far.
    tell: () => {
      const parts = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('data:'));
      const all = [...performance.getEntriesByType('navigation'), ...parts];
      return {
        ...seen,
        bytes: all.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        requests: all.length,
        memory: memory?.buffer.byteLength ?? 0,
      };
    },
    // What to press next, once what was pressed last is on screen; nothing at the result.
    next: async () => {
      await new Promise(painted);
      if (find(page.result)) return null;
      const next = toChoose() ?? find(page.onward);
      next.scrollIntoView({ block: 'center', behavior: 'instant' });
      return next;
    },
  };
})();
