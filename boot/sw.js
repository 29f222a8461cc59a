// Keeps the quiz's own files, so that it starts without a line. The build writes their list and its
// name; nothing else of the origin is looked at, and no answer ever comes here.

const name = `mq-@@BUILD@@ ${registration.scope}`;
const list = ['@@FILES@@'];
// What a clinic sets is asked for anew each time, and kept for when nobody answers.
const settings = 'clinic.json';

// Of the two forms of the program a browser runs one.
function isRefused() {
  try {
    return !new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return true;
  }
}
const other = isRefused() ? '_bg.wasm' : '_w2js.js';
const files = list.filter((file) => !file.endsWith(other));

async function fetched(file) {
  // What is in a release never changes under its address: it may be what the page has just loaded.
  const answer = await fetch(file, { cache: file.startsWith('r/') ? 'default' : 'reload' });
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  // A server that leaves endings out of addresses sends elsewhere, and no page may be answered so.
  return answer.redirected ? new Response(answer.body, answer) : answer;
}

// All of it or nothing: until then whatever was kept before stays as it is.
async function keep() {
  try {
    const answers = await Promise.all(files.map(fetched));
    const cache = await caches.open(name);
    await Promise.all(answers.map((answer, n) => cache.put(files[n], answer)));
  } catch (why) {
    await caches.delete(name);
    throw why;
  }
}

// Another quiz on this origin has files of its own.
async function tidy() {
  const ours = (it) => it.startsWith('mq-') && it.endsWith(` ${registration.scope}`);
  const old = (await caches.keys()).filter((it) => ours(it) && it !== name);
  await Promise.all(old.map((it) => caches.delete(it)));
}

// Which of the files is asked for, if any.
function asked({ method, mode, url }) {
  if (method !== 'GET' || !url.startsWith(registration.scope)) return undefined;
  const [file] = url.slice(registration.scope.length).split(/[?#]/);
  const page = file.includes('.') ? file : `${file || 'index'}.html`;
  return files.find((it) => it === (mode === 'navigate' ? page : file));
}

// Whoever tries again, or asks what the clinic has set, asks the server first, but not for long.
const wantsNew = ({ mode, cache, url }, file) =>
  file === settings || (mode !== 'navigate' && (cache === 'reload' || url.includes('?')));

async function answered(request, file) {
  const kept = await caches.match(file, { cacheName: name }).catch(() => undefined);
  if (!kept) return fetch(request);
  if (!wantsNew(request, file)) return kept;
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(3000) });
    if (!answer.ok) return kept;
    if (file === settings) await (await caches.open(name)).put(file, answer.clone());
    return answer;
  } catch {
    return kept;
  }
}

// In another window somebody may be half-way through, with files that would be gone.
async function takeOver() {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(registration.scope)).length < 2) await skipWaiting();
}

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(tidy()));
addEventListener('message', (event) => {
  if (event.data === 'skip') event.waitUntil(takeOver());
});
addEventListener('fetch', (event) => {
  const file = asked(event.request);
  if (file) event.respondWith(answered(event.request, file));
});
