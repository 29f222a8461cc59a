// Everything that the types promise, and mistakes that they must notice.

import { loadMesoQuiz, type MesoQuizAttributes } from 'meso-quiz';

await loadMesoQuiz('https://quiz.example/embed.js');
await loadMesoQuiz(new URL('https://quiz.example/embed.js'), { integrity: 'sha384-…' });

const quiz = document.createElement('meso-quiz');
const settings: MesoQuizAttributes = { clinic: 'Derma Clinic', 'not-offered': 'ask', mode: 'popup' };
for (const [name, value] of Object.entries(settings)) quiz.setAttribute(name, value);

quiz.load();
quiz.unload();
quiz.reload();
quiz.restart();
quiz.focus();
quiz.open();
quiz.close();
const state: 'idle' | 'loading' | 'ready' | 'error' = quiz.state;
const version: string | undefined = quiz.version;
console.info(state, version);

quiz.addEventListener('mq-ready', (event) => console.info(event.detail));
quiz.addEventListener('mq-error', ({ detail }) => console.info(detail.code === 'timeout'));
quiz.addEventListener('mq-book', ({ detail }) => console.info(detail.channel === 'phone'));
quiz.addEventListener('click', (event) => console.info(event.clientX));

// @ts-expect-error An event never carries a result.
quiz.addEventListener('mq-complete', ({ detail }) => console.info(detail.result));
// @ts-expect-error There is no such mode.
settings.mode = 'window';
// @ts-expect-error What it is doing is not for the page to say.
quiz.state = 'ready';
