import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { type TemplateInput, templateInput } from '#shared/web/api/question-template-request.ts';
import { readTemplate } from '#shared/web/requests/read-template.ts';

type Input = TemplateInput['questions'][number];

const inBoth = (sv: string, en: string) => ({ sv, en });

/** A question of each type, in Swedish and English, the last of them a follow-up. */
export const everyQuestion = [
  {
    id: 'keeps_calm',
    type: 'scale',
    max: 10,
    required: true,
    competency: 'night_work',
    text: inBoth('{name} behåller lugnet.', '{name} keeps calm.'),
    help: inBoth("Tänk på {name's} nattpass.", 'Think of the nights that {name} worked.'),
    labels: { low: inBoth('Aldrig', 'Never'), high: inBoth('Alltid', 'Always') },
  },
  {
    id: 'worked_where',
    type: 'single',
    required: true,
    competency: 'night_work',
    text: inBoth('Var arbetade {name}?', 'Where did {name} work?'),
    options: [
      { id: 'home_care', text: inBoth('I hemtjänsten', 'In home care') },
      { id: 'ward', text: inBoth('På en avdelning', 'On a ward') },
    ],
  },
  {
    id: 'good_at',
    type: 'multiple',
    competency: 'night_work',
    text: inBoth('Vad är {name} bra på?', 'What is {name} good at?'),
    options: [
      { id: 'listening', text: inBoth('Att lyssna', 'Listening') },
      { id: 'planning', text: inBoth('Att planera', 'Planning') },
    ],
  },
  {
    id: 'alone',
    type: 'yes_no',
    required: true,
    competency: 'responsibility',
    text: inBoth('Arbetade {name} ensam?', 'Did {name} work alone?'),
  },
  {
    id: 'alone_how',
    type: 'long_text',
    competency: 'responsibility',
    text: inBoth('Hur gick det?', 'How did it go?'),
    showIf: { question: 'alone', is: ['yes'] },
  },
  {
    id: 'role',
    type: 'short_text',
    required: true,
    competency: 'responsibility',
    text: inBoth('Vilken roll hade du?', 'What was your role?'),
  },
  { id: 'period', type: 'date_range', text: inBoth('När arbetade ni ihop?', 'When did you work together?') },
  {
    id: 'again',
    type: 'rehire',
    required: true,
    text: inBoth('Skulle du anställa {name} igen?', 'Would you hire {name} again?'),
  },
] as const satisfies readonly Input[];

/** A template's document, valid as it is. */
export const buildTemplateInput = (changes: Readonly<Record<string, unknown>> = {}) => ({
  name: inBoth('Nattskift', 'Night shift'),
  languages: ['sv', 'en'],
  competencies: { night_work: inBoth('Att arbeta på natten', 'Working at night') },
  questions: everyQuestion,
  ...changes,
});

/** The same as a template, as it is stored. */
export function buildTemplate(changes: Partial<QuestionTemplate> = {}): QuestionTemplate {
  const read = readTemplate(templateInput.parse(buildTemplateInput()));
  if ('errors' in read) throw new Error(`The template is not valid: ${JSON.stringify(read.errors)}`);
  return { id: 'tpl_00000000000000000000000001', version: 1, ...read.content, ...changes };
}
