// The PIN for the staff's menu, as it is kept: mixed with salt so often that it cannot be read there.
// With at most a million PINs whoever takes the tablet apart finds it all the same.

const rounds = 600000;

const hex = (bytes) => [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
const bytes = (text) => Uint8Array.from(text.match(/../g), (it) => parseInt(it, 16));

// A page that did not come by https is given no cryptography.
export const canMix = () => globalThis.crypto?.subtle !== undefined;

async function mixed(pin, salt, iterations) {
  const { subtle } = crypto;
  const key = await subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return hex(new Uint8Array(await subtle.deriveBits(how, key, 256)));
}

export async function made(pin) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: hex(salt), hash: await mixed(pin, salt, rounds), rounds };
}

export const fits = async (pin, kept) =>
  (await mixed(pin, bytes(kept.salt), kept.rounds)) === kept.hash;
