import type { QuestionTemplateView } from '#shared/web/api/question-template.ts';
import type { TemplateInput } from '#shared/web/api/question-template-request.ts';

export const templateInputExample: TemplateInput = {
  name: { sv: 'Nattskift', en: 'Night shift' },
  languages: ['sv', 'en'],
  competencies: { alertness: { sv: 'Att arbeta på natten', en: 'Working at night' } },
  questions: [
    {
      id: 'stays_calm',
      type: 'scale',
      max: 5,
      required: true,
      competency: 'alertness',
      text: {
        sv: '{name} håller huvudet kallt när det händer något.',
        en: '{name} keeps calm when something happens.',
      },
      labels: {
        low: { sv: 'Stämmer inte alls', en: 'Not true at all' },
        high: { sv: 'Stämmer helt', en: 'Completely true' },
      },
    },
    {
      id: 'alone',
      type: 'yes_no',
      required: true,
      competency: 'alertness',
      text: { sv: 'Har {name} arbetat ensam på natten?', en: 'Has {name} worked alone at night?' },
    },
    {
      id: 'alone_how',
      type: 'long_text',
      competency: 'alertness',
      text: { sv: 'Hur gick det?', en: 'How did it go?' },
      showIf: { question: 'alone', is: ['yes'] },
    },
  ],
};

export const templateExample: QuestionTemplateView = {
  id: 'tpl_01KAR3M80000X7Z2Q4N5T6V8WB',
  version: 1,
  builtIn: false,
  name: { sv: 'Nattskift', en: 'Night shift' },
  languages: ['sv', 'en'],
  minutes: 2,
  competencies: { alertness: { sv: 'Att arbeta på natten', en: 'Working at night' } },
  questions: [
    {
      id: 'stays_calm',
      type: 'scale',
      required: true,
      competency: 'alertness',
      text: {
        sv: '{name} håller huvudet kallt när det händer något.',
        en: '{name} keeps calm when something happens.',
      },
      help: null,
      max: 5,
      labels: {
        low: { sv: 'Stämmer inte alls', en: 'Not true at all' },
        high: { sv: 'Stämmer helt', en: 'Completely true' },
      },
      options: [],
      showIf: null,
    },
  ],
};
