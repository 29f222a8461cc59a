// Has the browser keep the quiz's files for a start without a line: on pages of our own, never in a
// frame, once the quiz is there. Nothing waits for it, and where it fails nothing is different.

const name = 'sw.js';
const worker = navigator.serviceWorker;

// Where texts may not become scripts, this makes the one address that may.
const policy = globalThis.trustedTypes?.createPolicy('mq-sw', {
  createScriptURL(said) {
    if (said !== name) throw new TypeError(said);
    return said;
  },
});

// The first screen, with nothing answered: whoever has begun keeps the files they began with.
const isNobody = () =>
  document.getElementById('1') && !document.querySelector('#mq-start-again, #mq-starting-over');

let asked = false;
worker.addEventListener('controllerchange', () => {
  if (asked && isNobody()) location.reload();
});

async function keep() {
  const registration = await worker.register(policy?.createScriptURL(name) ?? name);
  const bringIn = () => {
    if (!registration.waiting || !worker.controller || !isNobody()) return;
    asked = true;
    registration.waiting.postMessage('skip');
  };
  const follow = () => registration.installing?.addEventListener('statechange', bringIn);
  registration.addEventListener('updatefound', follow);
  follow();
  bringIn();
  // A tablet stands open for days, and has a line now and then.
  addEventListener('online', () => registration.update().catch(() => {}));
}

keep().catch((why) => console.info(String(why)));
