// Adds the loader of a clinic's quiz to the page.

let coming;

export function loadMesoQuiz(address, { integrity } = {}) {
  coming ??= add(String(address), integrity).catch((why) => {
    coming = undefined;
    throw why;
  });
  return coming;
}

async function add(address, integrity) {
  // The page's own markup may have loaded it.
  if (customElements.get('meso-quiz')) return;
  const script = document.createElement('script');
  if (integrity) {
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
  }
  script.src = address;
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => {
      script.remove();
      reject(new Error(`meso-quiz: ${address} could not be loaded`));
    };
  });
  document.head.append(script);
  await loaded;
  await customElements.whenDefined('meso-quiz');
}
