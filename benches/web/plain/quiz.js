// The same questions in the same look with no framework, as short as can be: the practical limit of
// what a page can do.

import questions from './questions.json';

const main = document.querySelector('main');
const answers = {};

const isAsked = question => question.when.some(all =>
    all.every(([name, any]) => answers[name]?.some(value => any.includes(value))));

const add = (parent, kind, className = '', properties = {}) =>
    parent.appendChild(Object.assign(document.createElement(kind), { className, ...properties }));

const heading = (parent, textContent) =>
    add(parent, 'h1', 'mq-heading', { textContent, tabIndex: -1 });

function change(screen, opening) {
    main.replaceChildren(screen);
    scrollTo({ top: 0, behavior: 'instant' });
    opening.focus({ preventScroll: true });
}

function ask(question, number) {
    const form = document.createElement('form');
    form.className = 'mq-question';
    const fieldset = add(form, 'fieldset', 'mq-fieldset');
    const opening = heading(add(fieldset, 'legend', 'mq-legend'), question.text);
    if (question.help) add(fieldset, 'p', 'mq-help', { textContent: question.help });
    const list = add(add(fieldset, 'div', 'mq-answers'), 'div', 'mq-choices');
    for (const [value, textContent] of question.choices) {
        const label = add(list, 'label', 'mq-choice');
        const type = question.many ? 'checkbox' : 'radio';
        const input = add(label, 'input', 'mq-choice__input', { type, name: question.name, value });
        input.checked = answers[question.name]?.includes(value) ?? false;
        add(label, 'span', 'mq-choice__text', { textContent });
    }
    add(add(form, 'div', 'mq-actions'), 'button', 'mq-button', { textContent: 'Continue' });
    form.onchange = ({ target: { value, checked } }) => {
        if (!checked || !question.many) return;
        for (const input of form.querySelectorAll('input:checked')) {
            input.checked = (input.value === question.none) === (value === question.none);
        }
    };
    form.onsubmit = event => {
        event.preventDefault();
        const chosen = [...form.querySelectorAll('input:checked')].map(input => input.value);
        if (!chosen.length) return;
        answers[question.name] = chosen;
        show(number + 1);
    };
    change(form, opening);
}

function show(from) {
    const number = questions.findIndex((question, number) => number >= from && isAsked(question));
    if (number >= 0) return ask(questions[number], number);
    const result = document.createElement('article');
    result.id = 'result';
    const opening = heading(result, 'Your answers');
    const list = add(result, 'dl');
    for (const { name, text, choices } of questions) {
        if (!answers[name]) continue;
        add(list, 'dt', '', { textContent: text });
        const chosen = choices.filter(([value]) => answers[name].includes(value));
        add(list, 'dd', '', { textContent: chosen.map(([, words]) => words).join(', ') });
    }
    change(result, opening);
}

main.querySelector('.mq-button').onclick = event => {
    event.preventDefault();
    show(0);
};
