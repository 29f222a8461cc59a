// The same questions for SurveyJS, one on each page, as its manual has it.

import 'survey-core/survey-core.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import questions from './questions.json';

const condition = when => when.map(all =>
    all.map(([name, any]) => `({${name}} anyof ${JSON.stringify(any)})`).join(' and '))
    .map(all => all ? `(${all})` : '').join(' or ');

const element = ({ name, text, help, many, none, choices }) => ({
    type: many ? 'checkbox' : 'radiogroup',
    name,
    title: text,
    description: help,
    isRequired: true,
    showNoneItem: false,
    choices: choices.map(([value, text]) => ({ value, text, isExclusive: value === none })),
});

const opening = {
    elements: [{
        type: 'html',
        name: 'opening',
        html: '<h1>Which type of mesotherapy fits me?</h1>' +
            '<p>A few short questions about what bothers you. Nothing you answer leaves this device.</p>',
    }],
};
const pages = questions.map(question => ({
    visibleIf: condition(question.when),
    elements: [element(question)],
}));

const survey = new Model({
    firstPageIsStartPage: true,
    questionErrorLocation: 'top',
    startSurveyText: 'Start',
    pageNextText: 'Continue',
    completeText: 'Continue',
    pages: [opening, ...pages],
});
renderSurvey(survey, document.querySelector('main'));
