import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  templateFromItem,
  templateHeadFromItem,
  templateHeadToItem,
  templateToItem,
} from '#shared/data/items/template-item.ts';
import { languages } from '#shared/domain/language.ts';
import { bytesOfTemplate, type Question, type QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { testId } from '#tests/support/builders/check-builders.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';

const organisation = testId('org', 1);
const word = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
/** Names that every object has are refused before. */
const key = word.filter((each) => !(each in {}));
const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const text = fc
  .subarray([...languages], { minLength: 1 })
  .chain((written) => fc.record(Object.fromEntries(written.map((language) => [language, word]))));
const showIf = fc.option(fc.record({ question: id, is: fc.array(word, { minLength: 1, maxLength: 3 }) }));
const base = { id, required: fc.boolean(), competency: word, text, help: fc.option(text), showIf };

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    ...base,
    type: fc.constant('scale' as const),
    max: fc.constantFrom(5 as const, 10 as const),
    labels: fc.record({ low: text, high: text }),
  }),
  fc.record({
    ...base,
    type: fc.constantFrom('single' as const, 'multiple' as const),
    options: fc.array(fc.record({ id, text }), { minLength: 2, maxLength: 4 }),
  }),
  fc.record({
    ...base,
    type: fc.constantFrom('yes_no' as const, 'short_text' as const, 'long_text' as const, 'rehire' as const),
  }),
);

const template: fc.Arbitrary<QuestionTemplate> = fc.record({
  id: fc.constant('tpl_00000000000000000000000001'),
  version: fc.integer({ min: 1, max: 999_999 }),
  name: text,
  languages: fc.subarray([...languages], { minLength: 1 }),
  competencies: fc.dictionary(key, text, { maxKeys: 3, noNullPrototype: true }),
  minutes: fc.integer({ min: 1, max: 120 }),
  questions: fc.array(question, { minLength: 1, maxLength: 5 }),
});

const throughTable = (item: ReturnType<typeof templateToItem>) => unmarshall(marshall(item));

test('A template comes out of the table as it went in', () => {
  fc.assert(
    fc.property(template, (given) => {
      expect(templateFromItem(throughTable(templateToItem(organisation, given)))).toEqual(given);
    }),
    { numRuns: 60 },
  );
});

/** What DynamoDB counts: names and texts in bytes, and a few for each list, map and member. */
function itemBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, each: unknown) => sum + 1 + itemBytes(each), 0);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).reduce((sum, [key, each]) => sum + 1 + Buffer.byteLength(key) + itemBytes(each), 3);
  }
  return typeof value === 'number' ? 1 + Math.ceil(String(value).length / 2) : 1;
}

test('A template takes no more in the table than it is said to', () => {
  fc.assert(
    fc.property(template, (given) => {
      expect(itemBytes(given)).toBeLessThanOrEqual(bytesOfTemplate(given));
    }),
    { numRuns: 60 },
  );
});

test('What lists say of it is gone when it is removed', () => {
  const head = templateHeadToItem(organisation, buildTemplate());
  expect(templateHeadFromItem(head)).toMatchObject({ version: 1, name: { sv: 'Nattskift' }, questions: 8, minutes: 4 });
  expect(templateHeadFromItem({ ...head, removed: true })).toBeNull();
});
