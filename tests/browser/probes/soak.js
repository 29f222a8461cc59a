// Walks visits by the page's own controls: `soak` fetches them, each a list of steps with what must
// then be on screen and in a clinic's record, and says what was not.

(() => {
  const find = (what) => document.querySelector(what);
  const { port1, port2 } = new MessageChannel();
  // As soon as the page has done what it has to do: a frame would come later.
  const turn = () => new Promise((go) => {
    port1.onmessage = go;
    port2.postMessage(0);
  });

  async function until(what, look) {
    for (const end = performance.now() + 20000; performance.now() < end; await turn()) {
      const found = look();
      if (found) return found;
    }
    throw new Error(`waited for ${what}; at ${find('#mq-heading')?.textContent}`);
  }

  function isThere({ heading, chosen, rows }) {
    const shown = find('#mq-app #mq-heading')?.textContent.replace(/\s+/g, ' ').trim();
    const inputs = document.querySelectorAll('.mq-question fieldset input:checked');
    if (document.querySelectorAll('.mq-check .mq-summary__row').length !== rows) return false;
    return shown === heading && [...inputs].map(({ value }) => value).sort().join() === chosen;
  }

  async function walk(steps) {
    for (const step of steps) {
      const { tap, nth, theme, reads } = step;
      if (theme) {
        find('#mq-app').dispatchEvent(new CustomEvent('mq-set', { detail: { theme } }));
        const root = getComputedStyle(document.documentElement);
        await until(theme, () => root.colorScheme === theme);
      } else {
        (await until(tap, () => document.querySelectorAll(tap)[nth])).click();
      }
      await until(`${step.heading} with ${step.chosen} after ${tap}`, () => isThere(step));
      if (reads) {
        const undated = () => find('dialog textarea')?.value.replace(/("date": ")[^"]*/, '$1');
        await until(reads, () => undated() === reads);
      }
    }
  }

  window.soak = async (address) => {
    try {
      const visits = await fetch(address, { cache: 'no-store' });
      for (const visit of await visits.json()) await walk(visit);
      return '';
    } catch (why) {
      return String(why);
    }
  };

  // How much of its memory the app has ever taken.
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...parts) {
      super(...parts);
      const { memory } = this.exports;
      if (memory) window.taken = () => memory.buffer.byteLength;
    }
  };
  // A browser takes no more than a hundred changes of its history in ten seconds; a tablet makes
  // none.
  history.pushState = history.replaceState = () => {};
})();
