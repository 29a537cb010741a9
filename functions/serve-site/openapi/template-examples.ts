import type { QuestionTemplateView } from '#shared/web/api/question-template.ts';
import type { TemplateInput } from '#shared/web/api/question-template-request.ts';
import type {
  PublishInput,
  TemplateDraftInput,
  TemplateDraftView,
  TemplateVersionsView,
} from '#shared/web/api/template-draft.ts';

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
  warnings: [],
};

export const templateDraftInputExample: TemplateDraftInput = {
  revision: 3,
  name: { sv: 'Nattskift', en: 'Night shift' },
  competencies: { alertness: { sv: 'Att arbeta på natten', en: 'Working at night' } },
  questions: [
    {
      id: 'alone_how',
      type: 'long_text',
      competency: 'alertness',
      text: { sv: 'Hur gick det att arbeta ensam?', en: 'How did working alone go?' },
      why: { sv: 'På natten är man ofta ensam.', en: 'At night one is often alone.' },
    },
  ],
};

export const templateDraftExample: TemplateDraftView = {
  id: 'tpl_01KAR3M80000X7Z2Q4N5T6V8WB',
  base: 1,
  revision: 4,
  status: 'writing',
  name: { sv: 'Nattskift', en: 'Night shift' },
  languages: ['sv', 'en'],
  written: { sv: 1, en: 1, nb: 0, da: 0, fi: 0, de: 0 },
  minutes: null,
  competencies: { alertness: { sv: 'Att arbeta på natten', en: 'Working at night' } },
  questions: [
    {
      id: 'alone_how',
      type: 'long_text',
      max: 5,
      required: false,
      competency: 'alertness',
      text: { sv: 'Hur gick det att arbeta ensam?', en: 'How did working alone go?' },
      help: {},
      why: { sv: 'På natten är man ofta ensam.', en: 'At night one is often alone.' },
      labels: {
        low: { sv: 'Stämmer inte alls', en: 'Not true at all' },
        high: { sv: 'Stämmer helt', en: 'Completely true' },
      },
      options: [],
      showIf: null,
    },
  ],
  kept: [],
  signOff: { who: 'Vision', on: '2026-11-17', note: null },
  editedAt: '2026-11-23T08:00:00.000Z',
  editedBy: { kind: 'key', name: 'ATS' },
  note: null,
  missing: [],
  warnings: [],
};

export const publishInputExample: PublishInput = { note: 'The wards asked for a question about working alone.' };

export const templateVersionsExample: TemplateVersionsView = {
  versions: [
    {
      version: 2,
      publishedAt: '2026-11-23T08:00:00.000Z',
      publishedBy: { kind: 'recruiter', name: 'Rita Ek' },
      approvedBy: null,
      note: 'The wards asked for a question about working alone.',
      kept: [],
    },
    { version: 1, publishedAt: null, publishedBy: null, approvedBy: null, note: null, kept: [] },
  ],
  cursor: null,
};
