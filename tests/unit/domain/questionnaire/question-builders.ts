import type { Question, QuestionTemplate, ShowIf } from '#shared/domain/templates/question-template.ts';

type Given = Readonly<{ id: string; required?: boolean; competency?: string; showIf?: ShowIf | null }>;

const base = ({ id, required = false, competency = 'a', showIf = null }: Given) => ({
  id,
  required,
  competency,
  showIf,
  text: { en: `${id}?` },
  help: null,
});

const options = ['one', 'two', 'three'].map((id) => ({ id, text: { en: id } }));

/** Questions of each type that ask for nothing in particular. */
export const scaleOf = (given: Given, max: 5 | 10 = 5): Question => ({
  ...base(given),
  type: 'scale',
  max,
  labels: { low: { en: 'low' }, high: { en: 'high' } },
});
export const singleOf = (given: Given): Question => ({ ...base(given), type: 'single', options });
export const multipleOf = (given: Given): Question => ({ ...base(given), type: 'multiple', options });
export const plainOf = (
  type: 'yes_no' | 'short_text' | 'long_text' | 'date_range' | 'rehire',
  given: Given,
): Question => ({
  ...base(given),
  type,
});

export const templateOf = (questions: readonly Question[], minutes = 5): QuestionTemplate => ({
  id: 'tpl_test',
  version: 1,
  name: { en: 'Test' },
  languages: ['en'],
  competencies: {},
  minutes,
  questions,
});
