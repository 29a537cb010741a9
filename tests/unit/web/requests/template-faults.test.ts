import { describe, expect, it, test } from 'vitest';

import { languages } from '#shared/domain/language.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { templateInput } from '#shared/web/api/question-template-request.ts';
import { readTemplate } from '#shared/web/requests/read-template.ts';
import { buildTemplateInput } from '#tests/support/builders/template-builders.ts';

type Changes = Readonly<Record<string, unknown>>;

/** What is wrong with a document, each fault as `pointer code`. */
function faultsOf(changes: Changes): readonly string[] {
  const parsed = templateInput.safeParse(JSON.parse(JSON.stringify(buildTemplateInput(changes))), {
    reportInput: true,
  });
  const read = parsed.success ? readTemplate(parsed.data) : { errors: fieldErrorsOf(parsed.error) };
  return 'errors' in read ? read.errors.map(({ pointer, code }) => `${pointer} ${code}`) : [];
}

const text = { sv: 'Text', en: 'Text' };
const plain = { id: 'q', type: 'short_text', text };
const scale = { ...plain, type: 'scale', max: 5, labels: { low: text, high: text } };
const options = ['one', 'two'].map((id) => ({ id, text }));
const single = { ...plain, type: 'single', options };
const followedUp = (cause: object, is: readonly unknown[]) => ({
  questions: [cause, { ...plain, id: 'next', showIf: { question: 'q', is } }],
});
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...plain, id: `q${index}` }));
const only = (question: Changes) => ({ questions: [question] });

describe('a template’s document', () => {
  it('is taken with every type of question', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test.each<[string, Changes, readonly string[]]>([
    ['no question', { questions: [] }, ['/questions too_few']],
    ['61 questions', { questions: many(61) }, ['/questions too_many']],
    ['60 questions', { questions: many(60) }, []],
    ['no language', { languages: [] }, ['/languages too_few']],
    ['an unknown language', { languages: ['sv', 'fr'] }, ['/languages/1 not_allowed']],
    ['a language twice', { languages: ['sv', 'en', 'sv'] }, ['/languages/2 not_unique']],
    ['a name that is missing in a language', { name: { sv: 'Namn' } }, ['/name/en text_missing']],
    ['a name in another language', { name: { ...text, fi: 'Nimi' } }, ['/name/fi language_not_listed']],
    ['a blank name', { name: { sv: ' ', en: 'Name' } }, ['/name/sv blank']],
    ['a name of 101 characters', { name: { sv: 'a'.repeat(101), en: 'Name' } }, ['/name/sv too_long']],
    [
      'a question of 501 characters',
      only({ ...plain, text: { ...text, sv: 'a'.repeat(501) } }),
      ['/questions/0/text/sv too_long'],
    ],
    [
      'a control character',
      only({ ...plain, text: { ...text, sv: 'a\u0007' } }),
      ['/questions/0/text/sv bad_characters'],
    ],
    ['half a character', only({ ...plain, text: { ...text, sv: '\ud800' } }), ['/questions/0/text/sv bad_characters']],
    ['a help text in one language', only({ ...plain, help: { en: 'Help' } }), ['/questions/0/help/sv text_missing']],
    ['an unknown type', only({ ...plain, type: 'essay' }), ['/questions/0/type not_allowed']],
    ['an id with a hyphen', only({ ...plain, id: 'a-b' }), ['/questions/0/id bad_id']],
    ['an id that begins with a figure', only({ ...plain, id: '1a' }), ['/questions/0/id bad_id']],
    ['an id that every object has', only({ ...plain, id: 'constructor' }), ['/questions/0/id id_reserved']],
    ['an id that is an answer', only({ ...plain, id: 'cannot_judge' }), ['/questions/0/id id_reserved']],
    ['an id twice', { questions: [plain, scale] }, ['/questions/1/id not_unique']],
    [
      'a competency that every object has',
      only({ ...plain, competency: 'toString' }),
      ['/questions/0/competency id_reserved'],
    ],
    ['a competency named in one language', { competencies: { a: { sv: 'A' } } }, ['/competencies/a/en text_missing']],
    ['a scale to seven', only({ ...scale, max: 7 }), ['/questions/0/max not_valid']],
    [
      'a scale without its ends',
      only({ ...plain, type: 'scale' }),
      ['/questions/0/max required', '/questions/0/labels required'],
    ],
    [
      'a label in one language',
      only({ ...scale, labels: { low: { sv: 'Låg' }, high: text } }),
      ['/questions/0/labels/low/en text_missing'],
    ],
    [
      'ends of what is no scale',
      only({ ...plain, max: 5, labels: scale.labels }),
      ['/questions/0/max not_for_type', '/questions/0/labels not_for_type'],
    ],
    ['options of what is no choice', only({ ...plain, options }), ['/questions/0/options not_for_type']],
    ['one option', only({ ...single, options: options.slice(1) }), ['/questions/0/options too_few']],
    ['no options', only({ ...single, options: null }), ['/questions/0/options too_few']],
    [
      'an option twice',
      only({ ...single, options: [...options, options[0]] }),
      ['/questions/0/options/2/id not_unique'],
    ],
    ['"cannot judge" as the last option', only({ ...single, options: [...options, { id: 'cannot_judge', text }] }), []],
    [
      '"cannot judge" before others',
      only({ ...single, options: [{ id: 'cannot_judge', text }, ...options] }),
      ['/questions/0/options/0/id id_reserved'],
    ],
    [
      'a condition on a later question',
      {
        questions: [
          { ...plain, showIf: { question: 'b', is: ['yes'] } },
          { ...plain, id: 'b', type: 'yes_no' },
        ],
      },
      ['/questions/0/showIf/question not_earlier'],
    ],
    [
      'a condition on itself',
      only({ ...plain, type: 'yes_no', showIf: { question: 'q', is: ['yes'] } }),
      ['/questions/0/showIf/question not_earlier'],
    ],
    ['a condition on a text', followedUp(plain, ['yes']), ['/questions/1/showIf/is/0 not_an_answer']],
    ['a condition without answers', followedUp(single, []), ['/questions/1/showIf/is too_few']],
    ['an option that there is not', followedUp(single, ['one', 'three']), ['/questions/1/showIf/is/1 not_an_answer']],
    ['a figure past the scale', followedUp(scale, [5, '6']), ['/questions/1/showIf/is/1 not_an_answer']],
    ['"cannot judge" of a scale', followedUp(scale, ['cannot_judge', 1]), []],
    [
      'conditions of a "would employ again"',
      followedUp({ ...plain, type: 'rehire' }, ['with_conditions', 'maybe']),
      ['/questions/1/showIf/is/1 not_an_answer'],
    ],
    ['no minutes at all', { minutes: 0 }, ['/minutes too_small']],
  ])('with %s', (_, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  it('has to fit in one item of the table', () => {
    const long = Object.fromEntries(languages.map((language) => [language, 'ä'.repeat(200)]));
    const choices = Array.from({ length: 20 }, (_, index) => ({ id: `o${index}`, text: long }));
    const questions = many(60).map((each) => ({ ...each, type: 'single', text: long, options: choices }));
    const changes = { name: long, languages, competencies: null, questions };
    expect(faultsOf({ ...changes, name: Object.fromEntries(languages.map((each) => [each, 'N'])) })).toEqual([
      ' template_too_large',
    ]);
  });
});
